"""Reads a network from the file of any framework that is known here, by what the file holds."""

from __future__ import annotations

import inspect
import os
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from visualizer import files
from visualizer.importers import equinox, flax, keras, onnx, tensors, tf1, torch
from visualizer.importers.building import FIELDS, Imported, Said, made
from visualizer.importers.found import CannotImport
from visualizer.model import Model

FORMATS: tuple[ModuleType, ...] = (keras, onnx, tf1, flax, equinox, torch)
"""A module each, asked in this order: it has a TITLE, `is_mine(path)`, which looks at what the file holds,
and `find(*paths, ...) -> Found`, whose keywords are what a person may say of such a file."""


def load(name: str | os.PathLike[str]) -> Model:
    """Load a bundled model by name, a file written by Gatescope, or one of another framework, by its path.

    A file of another framework is read where it leaves nothing open; what it does can be said to
    `visualizer.importers.read`, or to ``gatescope import``. Every call gives a model of its own, whose
    arrays cannot be written to: other weights are another model, such as ``model.astype(np.float64)``.

    Raises:
        ModelError: unknown name, missing or truncated file, one that no network can be read from, or
            one of another framework that does not tell enough; the message says what can be done.
    """
    text = os.fspath(name)
    if text in files.bundled() or not os.path.isfile(text) or _ours(Path(text)):
        return files.load(text)
    return read(text)


def read(*paths: str | os.PathLike[str], **said: Any) -> Model:
    """Read a network from the file of another framework; see `imported` for what can be said of it."""
    return imported(*paths, **said).model


def imported(
    *paths: str | os.PathLike[str], check: str | os.PathLike[str] | None = None, **said: Any
) -> Imported:
    """Read a network from the file of another framework, or from several that hold its parts.

    Args:
        paths: the file.
        check: an .npz of inputs and outputs that it is held to, see `visualizer.importers.check`.
        **said: what the file does not tell: the fields of `Said`, and what a format asks, such as
            encoder="embed.weight", readout=, recurrent= and activation= of a state_dict of PyTorch.

    Raises:
        CannotImport: a file that is unknown, spoilt, too large or holds what no cell here computes; what
            is open in it and was not said; a difference from the outputs it is checked with.
        ModelError: weights that do not fit.
    """
    given = [Path(path) for path in paths]
    module = _format(given)
    mine = {name: said.pop(name) for name in [*said] if name in FIELDS}
    found = module.find(*given, **_options(module, said))
    return made(found, module.TITLE, given[0].name, Said(**mine), check)


def from_torch(
    module: Any, vocabulary: Any = None, *, check: str | os.PathLike[str] | None = None, **said: Any
) -> Model:
    """Make a model of a module of PyTorch that has one nn.LSTM, GRU or RNN in it; nothing is saved or traced.

    Args:
        module: a torch.nn.Module, which is asked for its state_dict, and its RNN for its nonlinearity.
        vocabulary: see `visualizer.importers.building.Said`.
        check: see `imported`.
        **said: see `imported`.

    Raises:
        CannotImport: see `imported`.
    """
    activation = said.pop("activation", None) or torch.nonlinearity(module, said.get("recurrent"))
    mine = {name: said.pop(name) for name in [*said] if name in FIELDS}
    found = torch.found(torch.held(module), {}, activation=activation, **_options(torch, said))
    name = type(module).__name__
    return made(found, torch.TITLE, name, Said(vocabulary=vocabulary, **mine), check).model


def from_keras(
    model: Any, vocabulary: Any = None, *, check: str | os.PathLike[str] | None = None, **said: Any
) -> Model:
    """Make a model of a Sequential or functional model of Keras; nothing is saved or run.

    Args:
        model: a keras.Model, which is asked for its JSON and its layers for their weights.
        vocabulary: see `visualizer.importers.building.Said`.
        check: see `imported`.
        **said: the fields of `Said`.

    Raises:
        CannotImport: see `imported`.
    """
    if strange := next((name for name in said if name not in FIELDS), None):
        raise CannotImport(f"{strange} is not asked of a model of {keras.TITLE}")
    name = type(model).__name__
    return made(keras.held(model), keras.TITLE, name, Said(vocabulary=vocabulary, **said), check).model


# --- which format ---------------------------------------------------------------------------------


def _ours(path: Path) -> bool:
    """Whether Gatescope wrote a file."""
    try:
        return tensors.is_safetensors(path) and tensors.said(path).get("format", "").startswith("gatescope")
    except OSError:
        return False


def _format(paths: Sequence[Path]) -> ModuleType:
    """The format that the first of these files is in; CannotImport for what is none."""
    if not paths:
        raise CannotImport("there is no file to read")
    for path in paths:
        if os.path.isdir(path):
            raise CannotImport(f"{path} is a folder: name the file in it")
        if not os.path.isfile(path):  # nor where the name is too long for one
            raise CannotImport(f"there is no file {path}")
    try:
        if _ours(paths[0]):
            raise CannotImport(f"{paths[0]} was written by Gatescope: it can be opened as it is")
        for module in FORMATS:
            if all(module.is_mine(path) for path in paths):
                return module
        raise CannotImport(_strange(paths[0]))
    except OSError as error:
        raise CannotImport(f"{paths[0]} cannot be read: {error.strerror or error}") from error


def _strange(path: Path) -> str:
    """Why no network is read from a file, and what can be done."""
    with path.open("rb") as file:
        begins = file.read(16)
        size = os.fstat(file.fileno()).st_size
    if begins.startswith(b"\x80") or (begins.startswith(b"PK\3\4") and _pickled(path, size)):
        return (
            f"{path.name} is a pickle, which may do anything when it is opened, so it is not: in Python with "
            f"PyTorch, {pickled_to_safetensors(path.name)} (of a checkpoint, the state_dict in it), then "
            "import that"
        )
    if begins.startswith(b"PK\3\4"):
        return f"{path.name} is a zip archive that holds no network known here"
    if path.name.endswith((files.ENDING, tensors.INDEX)) and size <= files.MAX_FILE_BYTES:
        return f"{path.name} is not a whole .safetensors file"
    if size > files.MAX_FILE_BYTES:
        return f"{path.name} is larger than {files.MAX_FILE_BYTES >> 20} MB"
    titles = ", ".join(dict.fromkeys(module.TITLE for module in FORMATS))
    return (
        f"{path.name} is no network that can be read; there are Gatescope's own files, and those of {titles}"
    )


def pickled_to_safetensors(name: str) -> str:
    """The line of Python that makes a .safetensors of the state_dict in a pickle, opened as data alone."""
    stem, _, ending = name.rpartition(".")
    made = f"{stem or name}{'-weights' if f'.{ending}' == files.ENDING else ''}{files.ENDING}"
    return (
        f"import torch; from safetensors.torch import save_file; save_file({{k: v.clone() for k, v in "
        f'torch.load("{name}", map_location="cpu", weights_only=True).items()}}, "{made}")'
    )


def _pickled(path: Path, size: int) -> bool:
    """Whether torch.save wrote a zip archive."""
    if size > 2**32:  # whose list of files may be as long
        return True
    try:
        with zipfile.ZipFile(path) as archive:
            return any(name.endswith("data.pkl") for name in archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False


def _options(module: ModuleType, given: Mapping[str, Any]) -> dict[str, Any]:
    """What a format is told, without what was left out; CannotImport for what it does not ask."""
    asks = [
        name
        for name, each in inspect.signature(module.find).parameters.items()
        if each.kind is not inspect.Parameter.VAR_POSITIONAL
    ]
    told = {name: value for name, value in given.items() if value is not None}
    if strange := next((name for name in told if name not in asks), None):
        raise CannotImport(
            f"{strange} is not asked of a file of {module.TITLE}, but {', '.join(asks) or 'nothing'}"
        )
    return told
