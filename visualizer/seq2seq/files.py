"""Translators on disk: as the files of models, in a format of their own; see `visualizer.files`."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from visualizer import cells, files, importers, symbols
from visualizer.files import ENDING, TRANSLATOR, translators
from visualizer.importers import tensors
from visualizer.model import Model, ModelError
from visualizer.seq2seq.translator import Translator
from visualizer.symbols import Vocabulary


def load(name: str | os.PathLike[str]) -> Any:
    """Load a bundled network by name, a file written by Gatescope, or one of another framework, by its path.

    It is a `Model`, or a `visualizer.seq2seq.Translator` where the file's metadata says so; of a file of
    another framework see `visualizer.importers.load`. Every call gives a network of its own, in float32 where
    the file holds float16. Its arrays cannot be written to: other weights are another network, such as
    ``model.astype(np.float64)``.

    Raises:
        ModelError: unknown name, missing or truncated file, one that no network can be read from, or
            one of another framework that does not tell enough; the message says what can be done.
    """
    text = os.fspath(name)
    if path := translators().get(text):
        return read(path)
    if text not in files.bundled() and is_translator(Path(text)):
        if not text.endswith(ENDING):
            raise ModelError(f"{text} must end in {ENDING}")
        return read(Path(text))
    return importers.load(text)


def load_translator(name: str | os.PathLike[str]) -> Translator:
    """Load a translator, as `load` does; ModelError for another network."""
    text, known = os.fspath(name), translators()
    if path := known.get(text) or files.bundled().get(text):
        return read(path)
    if not text.endswith(ENDING):
        few = f"there are {', '.join(known)}" if known else f"give the path of one's file, {ENDING}"
        raise ModelError(f"no translator is called {symbols.quoted(text)}; {few}")
    return read(Path(text))


def is_translator(path: Path) -> bool:
    """Whether a file is a translator's, by its metadata."""
    try:
        return (
            path.is_file() and tensors.is_safetensors(path) and tensors.said(path).get("format") == TRANSLATOR
        )
    except (OSError, ValueError):
        return False


def read(path: Path) -> Translator:
    """Read one file; see `load`."""
    header, weights = files.opened(path, TRANSLATOR)
    return Translator(weights=weights, **_described(path, header))


def _described(path: Path, header: Mapping[str, str]) -> dict[str, Any]:
    """What a Translator is made of beside its weights, see `Translator.about`."""
    try:
        about = json.loads(header["gatescope"])
        attention = about["attention"]
        return {
            "cell": cells.make(about["cell"], **about["options"]),
            "decoder_cell": cells.make(about["decoder_cell"], **about["decoder_options"]),
            "source": _vocabulary(about["source"]),
            "target": _vocabulary(about["target"]),
            "layers": int(about["layers"]),
            "bidirectional": bool(about["bidirectional"]),
            "attention": attention if attention is None else str(attention),
            "meta": {**about["meta"], "name": path.stem},
        }
    except files.UNREADABLE as error:
        raise files.unreadable(path, error) from error


def _vocabulary(facts: Mapping[str, Any]) -> Vocabulary:
    found = symbols.from_dict(facts)
    if not isinstance(found, Vocabulary):
        raise ModelError(f"a translator reads and writes words or characters, not {found.many}")
    return found


def save(network: Model | Translator, path: str | os.PathLike[str]) -> None:
    """Write a ``.safetensors`` that `load` reads; the file appears whole or not at all.

    A network in float16 takes half the space of one in float32, and is read back in float32.

    Raises:
        ModelError: it cannot be written there, or `load` would refuse it: another ending, another
            precision than float16, float32 and float64, more than 256 MB; or meta that JSON cannot hold.
    """
    if isinstance(network, Translator):
        files.save_as(path, TRANSLATOR, network.about(), network.weights, read)
    else:
        files.save(network, path)
