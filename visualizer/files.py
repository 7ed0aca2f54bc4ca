"""Models on disk: weights as ``.safetensors``, all else as JSON in its metadata. Nothing is unpickled."""

from __future__ import annotations

import difflib
import json
import os
import struct
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import safetensors.numpy
from safetensors import SafetensorError, safe_open

from visualizer import cells, resources, symbols
from visualizer.cells import Array
from visualizer.model import Model
from visualizer.symbols import ModelError, Vocabulary, quoted

MAX_FILE_BYTES = 256 * 2**20  # two layers of 650 units with 10,000 words have 76 MB
ENDING = ".safetensors"
MAX_HEADER_CHARACTERS = 8 * 2**20
_NAME_CHARACTERS = 100  # of a tensor
_SAID_CHARACTERS = 400  # of what is wrong with metadata
_FORMAT = "gatescope 1"
TRANSLATOR = "gatescope translator 1"
_CALLED = {_FORMAT: "a network that reads one text", TRANSLATOR: "a translator, an encoder with a decoder"}
"""What the files of networks hold, by their format."""
UNREADABLE = (LookupError, TypeError, ValueError, ArithmeticError, RecursionError)
"""What metadata that is not what it should be raises."""
_NAMED = 5  # models that are named where there is none of the name asked for


def bundled() -> dict[str, Path]:
    """The models that come with Gatescope: name -> file, sorted by name."""
    return {path.stem: path for path in sorted((resources.assets() / "models").glob("*.safetensors"))}


def translators() -> dict[str, Path]:
    """The translators that come with Gatescope: name -> file, sorted by name."""
    return {path.stem: path for path in sorted((resources.assets() / "translators").glob("*.safetensors"))}


def load(name: str | os.PathLike[str]) -> Model:
    """Load a bundled model by name, or a ``.safetensors`` file written by Gatescope by its path.

    Every call gives a model of its own, in float32 where the file holds float16. Its arrays cannot be
    written to: other weights are another model, such as ``model.astype(np.float64)``.

    Raises:
        ModelError: unknown name, missing, truncated or foreign file, or weights that do not fit.
    """
    text = os.fspath(name)
    names = bundled()
    if path := names.get(text) or translators().get(text):
        return read(path)
    if not text.endswith(ENDING):
        raise ModelError(_no_model(text, list(names)))
    return read(Path(text))


def _no_model(text: str, names: list[str]) -> str:
    """Why a name that does not end as a model's file does is none."""
    if os.path.isfile(text):
        return f"{text} must end in {ENDING}"
    few = sorted(difflib.get_close_matches(text[:100], names, _NAMED)) or names[:_NAMED]
    more = f" and {len(names) - len(few)} more, see `gatescope models`" if len(names) > len(few) else ""
    return f"no model is called {text!r}; there are {', '.join(few) or 'none'}{more}"


def read(path: Path) -> Model:
    """Read one file; see `load`."""
    header, weights = opened(path, _FORMAT)
    return Model(weights=weights, **described(path, header))


def opened(path: Path, form: str) -> tuple[dict[str, str], dict[str, Array]]:
    """The header and the weights of a network's file in one of our formats; see `load` of the weights."""
    header, weights = tensors(path, form, ("F16", "F32", "F64"))
    for name, array in weights.items():
        if array.dtype == np.float16:  # a half of the file, and of no use to compute in
            array = weights[name] = array.astype(np.float32)
        array.flags.writeable = False
    return header, weights


def tensors(path: Path, form: str, kinds: tuple[str, ...]) -> tuple[dict[str, str], dict[str, Array]]:
    """The header and the tensors of a file in one of our formats, all of these kinds; else ModelError."""
    try:
        if path.is_dir():
            raise ModelError(f"{path} is a folder, not a file")
        if not path.is_file():
            raise ModelError(f"there is no file {path}")
        if path.stat().st_size > MAX_FILE_BYTES:
            raise ModelError(f"{path} is larger than {MAX_FILE_BYTES >> 20} MB")
        with safe_open(path, framework="numpy") as file:
            header = file.metadata() or {}
            if (found := header.get("format")) != form:
                what = _CALLED.get(str(found))
                if what and form in _CALLED:
                    raise ModelError(f"{path} holds {what}, and {_CALLED[form]} is needed")
                raise ModelError(f"{path} holds tensors, but was not written by Gatescope")
            if sum(map(len, header.values())) > MAX_HEADER_CHARACTERS:
                raise ModelError(f"{path} says more of itself than {MAX_HEADER_CHARACTERS >> 20} MB")
            for name in file.keys():  # noqa: SIM118
                if len(name) > _NAME_CHARACTERS or not name.isprintable():
                    raise ModelError(f"the tensor {quoted(name)} belongs to no model")
                if (kind := file.get_slice(name).get_dtype()) not in kinds:
                    raise ModelError(f"the tensor {name} is {kind}, it must be {' or '.join(kinds)}")
            return header, {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    except (SafetensorError, OSError, TypeError) as error:
        raise ModelError(f"{path} is not a whole .safetensors file: {error}") from error


def described(path: Path, header: Mapping[str, str]) -> dict[str, Any]:
    """What a Model is made of beside its weights, from the header of a file; see `Model.about`."""
    try:
        about = json.loads(header["gatescope"])
        cell = cells.make(about["cell"], **about["options"])
        return {
            "cell": cell,
            # files of the first version hold words alone, and answer the next
            "reads": (
                symbols.from_dict(about["reads"])
                if "reads" in about
                else Vocabulary(tuple(about["vocabulary"]))
            ),
            "answers": symbols.answers_of(about.get("answers", {})),
            "layers": int(about["layers"]),
            "bidirectional": bool(about["bidirectional"]),
            "meta": {**about["meta"], "name": path.stem},
        }
    except UNREADABLE as error:
        raise unreadable(path, error) from error


def unreadable(path: Path, error: Exception) -> ModelError:
    """What is said of a file whose metadata cannot be read."""
    begins = "" if isinstance(error, ModelError) else f"{path} has metadata that cannot be read: "
    return ModelError(begins + _short(error))


def _short(error: Exception) -> str:
    """What an error says, on one line; of what quotes a long text of the file the beginning."""
    said = " ".join(str(error).split())
    return said if len(said) <= _SAID_CHARACTERS else f"{said[:_SAID_CHARACTERS]}..."


def save(model: Model, path: str | os.PathLike[str]) -> None:
    """Write a ``.safetensors`` that `load` reads; the file appears whole or not at all.

    A model in float16 takes half the space of one in float32, and is read back in float32.

    Raises:
        ModelError: it cannot be written there, or `load` would refuse it: another ending, another
            precision than float16, float32 and float64, more than 256 MB; or meta that JSON cannot hold.
    """
    save_as(path, _FORMAT, model.about(), model.weights, read)


def save_as(
    path: str | os.PathLike[str],
    form: str,
    about: Mapping[str, Any],
    weights: Mapping[str, Array],
    check: Callable[[Path], object],
) -> None:
    """Write a network's file in one of our formats; see `save` and `write`."""
    if not os.fspath(path).endswith(ENDING):
        raise ModelError(f"{os.fspath(path)} must end in {ENDING}")
    try:
        said = json.dumps(about)
    except (TypeError, ValueError, RecursionError) as error:
        raise ModelError(f"the model's meta is not all JSON: {error}") from error
    write(path, weights, {"format": form, "gatescope": said}, check)


def write(
    path: str | os.PathLike[str],
    arrays: Mapping[str, Array],
    header: Mapping[str, str],
    check: Callable[[Path], object] | None = None,
) -> None:
    """Write arrays as a ``.safetensors``; the file appears whole or not at all. ModelError if it cannot.

    check is called with what was written, before it takes the place of what was there.
    """
    part = Path(f"{os.fspath(path)}.part")
    try:
        part.write_bytes(_serialized(arrays, header))
        if check:
            check(part)
        part.replace(path)
    except ModelError as error:
        part.unlink(missing_ok=True)
        raise ModelError(str(error).replace(str(part), os.fspath(path))) from error
    except (OSError, SafetensorError) as error:
        part.unlink(missing_ok=True)
        raise ModelError(f"could not write {os.fspath(path)}: {error}") from error


def _serialized(arrays: Mapping[str, Array], header: Mapping[str, str]) -> bytes:
    """A ``.safetensors`` of these: the same bytes in whatever order they are given."""
    data = safetensors.numpy.save({k: np.ascontiguousarray(a) for k, a in arrays.items()}, dict(header))
    (size,) = struct.unpack_from("<Q", data)
    # safetensors puts the header's keys in another order every time
    facts = json.loads(data[8 : 8 + size])
    if header:
        facts["__metadata__"] = dict(sorted(header.items()))
    text = json.dumps(facts, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)  # tensors begin at a multiple of 8
    return struct.pack("<Q", len(text)) + text + data[8 + size :]
