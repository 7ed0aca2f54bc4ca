"""A corpus on disk: the texts as they were read, and every signal of one layer at every step of all of them.

A folder of Zarr arrays, version 3, not compressed, so that their files can be mapped into memory and other
programs can read them: ``read`` (T,), or (T, D) of values; ``states`` (blocks + 1, S, H), with what every
state is before each block of steps; and of each signal ``signals/f/units`` (H, T), a unit's steps in a row,
and ``signals/f/steps`` (T, H). Beside them are ``manifest.json``, ``texts.jsonl`` with a line a text, the
network's file, and ``done.json``, which says how many blocks are whole.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from visualizer import files, resources, stack, unroll
from visualizer.brief import brief
from visualizer.cells import Array, State
from visualizer.corpus.levels import Levels, levels_of
from visualizer.model import Model, ModelError
from visualizer.stack import Place

FORMAT = "gatescope corpus 1"
BLOCK = 8_192
"""Steps that are traced, written and counted together."""
ROW = 2**20
"""Steps of a unit in one file."""
MODEL, MANIFEST, TEXTS, DONE = "model.safetensors", "manifest.json", "texts.jsonl", "done.json"


class CorpusError(ModelError):
    """A corpus that cannot be built, opened or searched; the message says why, for a person."""


@brief
@dataclass(frozen=True)
class Text:
    """One text of a corpus: what it is called, its SHA-256, its first step and how many it has."""

    name: str
    sha256: str
    start: int
    steps: int


@brief
@dataclass(frozen=True)
class Corpus:
    """A corpus that is open; its arrays are read as they are asked for.

    Attributes:
        folder: where it lies.
        manifest: what was built, of which network, by which rule.
        done: how many blocks are whole.
    """

    folder: Path
    manifest: Mapping[str, Any]
    done: int

    def __len__(self) -> int:
        """T, the steps that are there: all of them once it is whole."""
        return min(self.done * BLOCK, int(self.manifest["steps"]))

    @property
    def whole(self) -> bool:
        """Whether all was built."""
        return len(self) == self.manifest["steps"]

    @property
    def units(self) -> int:
        """H of the layer that is kept."""
        return int(self.manifest["units"])

    @property
    def signals(self) -> tuple[str, ...]:
        """The signals that are kept, by name."""
        return tuple(self.manifest["signals"])

    @property
    def place(self) -> Place:
        """The layer that is kept."""
        return Place(int(self.manifest["layer"]))

    @cached_property
    def model(self) -> Model:
        """The network that read it, in float32."""
        return files.read(self.folder / MODEL).astype(np.float32)

    @cached_property
    def texts(self) -> list[Text]:
        """Every text, in order."""
        with open(self.folder / TEXTS, encoding="utf-8") as lines:
            return [Text(**json.loads(line)) for line in lines]

    @cached_property
    def starts(self) -> Array:
        """The first step of every text, (texts,)."""
        return np.array([text.start for text in self.texts], np.int64)

    def text_at(self, t: int) -> Text:
        """The text that has a step."""
        return self.texts[int(np.searchsorted(self.starts, t, "right")) - 1]

    def levels(self, signal: str) -> Levels:
        """How a signal is kept."""
        self._checked(signal)
        return levels_of(self.model.cell, signal)

    def unit(self, signal: str, unit: int) -> Array:
        """The levels of one unit at every step, (T,), read only."""
        self._checked(signal)
        self.check_unit(unit)
        dtype, T, row = self.levels(signal).dtype, len(self), row_length(self.manifest["steps"])
        folder = self.folder / "signals" / signal / "units" / "c" / str(unit)
        parts = [np.memmap(folder / str(k), dtype, "r")[: min(row, T - k * row)] for k in range(-(-T // row))]
        return parts[0] if len(parts) == 1 else np.concatenate(parts)

    def steps(self, signal: str, start: int, stop: int) -> Array:
        """The levels of every unit at the steps start..stop-1, (stop - start, H), read only."""
        self._checked(signal)
        dtype, shape = self.levels(signal).dtype, (BLOCK, self.units)
        folder = self.folder / "signals" / signal / "steps" / "c"
        found = []
        for k in range(start // BLOCK, -(-stop // BLOCK)):
            block = np.memmap(folder / str(k) / "0", dtype, "r", shape=shape)
            found.append(block[max(start - k * BLOCK, 0) : stop - k * BLOCK])
        return found[0] if len(found) == 1 else np.concatenate(found)

    def read(self, start: int, stop: int) -> Array:
        """What was read at the steps start..stop-1: indices (stop - start,), or values (stop - start, D)."""
        return mapped(self.folder / "read", self._read_shape, self._read_dtype)[start:stop]

    def tokens(self, start: int, stop: int) -> list[str]:
        """The tokens of the steps start..stop-1, as the network knows them; values as text."""
        read, words = self.read(start, stop), self.model.reads.words
        if self.model.reads.size is None:
            return [words[k] for k in read]
        return [" ".join(f"{v:.6g}" for v in np.atleast_1d(row)) for row in read]

    def exactly(self, block: int) -> dict[str, Array]:
        """The signals of a block of steps as the network gives them, (steps, H) float32, run again."""
        start, stop = block * BLOCK, min((block + 1) * BLOCK, len(self))
        held = np.array(mapped(self.folder / "states", self._states_shape, "float32")[block])
        k = self.place.index(self.model)
        parts = []
        for layers, _ in run(self.model, self.read(start, stop), self.cuts(start, stop), held):
            parts.append({name: layers[k][name] for name in self.signals})
        return {name: np.concatenate([part[name] for part in parts]) for name in self.signals}

    def cuts(self, start: int, stop: int) -> list[int]:
        """Where texts begin among the steps start..stop-1, counted from start."""
        a, b = np.searchsorted(self.starts, (start, stop))
        return [int(each) - start for each in self.starts[a:b]]

    def check_unit(self, unit: int) -> None:
        """CorpusError for a unit that is not there."""
        if not 0 <= unit < self.units:
            raise CorpusError(f"there is no unit {unit}; units are 0 to {self.units - 1}")

    def _checked(self, signal: str) -> None:
        if signal not in self.signals:
            raise CorpusError(f"nothing is called {signal}; there are {', '.join(self.signals)}")

    @property
    def _read_shape(self) -> tuple[int, ...]:
        size = self.model.reads.size
        return (self.manifest["steps"],) if size is None else (self.manifest["steps"], size)

    @property
    def _read_dtype(self) -> str:
        return "int32" if self.model.reads.size is None else "float32"

    @property
    def _states_shape(self) -> tuple[int, ...]:
        return states_shape(self.model, self.manifest["steps"])


def row_length(steps: int) -> int:
    """How many steps of a unit stand in one file."""
    return min(ROW, max(steps, 1))


def states_shape(model: Model, steps: int) -> tuple[int, int, int]:
    """The shape of ``states``: before each block, and after the last, the h and c of every layer."""
    each = 2 if model.cell.has_c else 1
    return -(-steps // BLOCK) + 1, each * model.layers, model.units


def run(
    model: Model, read: Array, cuts: Sequence[int], held: Array
) -> Iterator[tuple[tuple[unroll.LayerTrace, ...], Array]]:
    """The parts of a block of steps, each of one text: the layers of each, and every state after it, (S, H).

    Args:
        model: in one direction.
        read: what is read, (T,) or (T, D).
        cuts: where texts begin, each from the zero state.
        held: the states before the first step, (S, H).
    """
    edges = sorted({0, *cuts, len(read)})
    for a, b in pairwise(edges):
        states = None if a in cuts else _states(model, held)
        layers, _ = model.stack.forward(model.embed(read[a:b]), states=states)
        after = [stack.ending(layer) for layer in layers]
        held = np.array([part for state in after for part in state if part is not None])
        yield layers, held


def _states(model: Model, held: Array) -> list[State]:
    if not model.cell.has_c:
        return [State(h) for h in held]
    return [State(held[k], held[k + 1]) for k in range(0, len(held), 2)]


def mapped(folder: Path, shape: Sequence[int], dtype: str) -> Array:
    """A Zarr array of one file, mapped into memory."""
    return np.memmap(file_of(folder, shape), dtype, "r", shape=tuple(shape))


def file_of(folder: Path, shape: Sequence[int]) -> Path:
    """Where the values of a Zarr array of one file are."""
    return folder.joinpath("c", *("0" for _ in shape))


def open_corpus(folder: str | os.PathLike[str]) -> Corpus:
    """The corpus in a folder, as `build` wrote it.

    Raises:
        CorpusError: nothing of ours is there, or it is of another version, or nothing of it is done yet.
    """
    path = Path(folder)
    try:
        manifest = json.loads((path / MANIFEST).read_text(encoding="utf-8"))
        form = manifest["format"]
    except FileNotFoundError:
        raise CorpusError(f"there is no corpus in {path}: `gatescope corpus build` makes one") from None
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise CorpusError(f"{path / MANIFEST} cannot be read as a corpus's: {error}") from error
    if form != FORMAT:
        raise CorpusError(f"{path} is a {form!r}, and this version reads {FORMAT!r}: build it anew")
    return Corpus(path, manifest, done_in(path))


def done_in(folder: Path) -> int:
    """How many blocks of a corpus are whole."""
    try:
        return int(json.loads((folder / DONE).read_text(encoding="utf-8"))["blocks"])
    except (OSError, ValueError, TypeError, KeyError):
        return 0


def put(path: Path, value: Mapping[str, Any]) -> None:
    """Write JSON so that it appears whole or not at all."""
    resources.write(path, json.dumps(value, ensure_ascii=False, indent=1).encode())


@lru_cache(maxsize=1)
def zarr() -> Any:
    """The library that lays the arrays out. CorpusError where it is not installed."""
    try:
        import zarr
    except ImportError:
        raise CorpusError('a corpus is built with zarr: pip install "gatescope[corpus]"') from None
    return zarr
