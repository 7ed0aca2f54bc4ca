"""What was recorded of a training: gradient norms over distance, and gates, at one step after another."""

from __future__ import annotations

import base64
import html
import json
import os
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from visualizer import export, importers, resources
from visualizer.analysis import gradient_norms
from visualizer.brief import brief
from visualizer.cells import Array, Cell
from visualizer.model import Model
from visualizer.stack import LAST, Layered, places
from visualizer.symbols import ModelError
from visualizer.unroll import LayerTrace

OPEN, SHUT = 0.9, 0.1  # left and right saturated, Karpathy et al. 2015, arXiv 1506.02078
STEPS = 512
"""Of the watched sequence, counted from its end, the steps that are kept."""
_KINDS = {"norm": 2, "spread": 2, "open": 1, "shut": 1, "saturated": 1, "seen": 3}  # and their axes
_FILES = (".safetensors", ".keras", ".h5", ".onnx")
_MOST = 2**31  # bytes of a file of records, unpacked


@brief
class Record(NamedTuple):
    """One step of a training: its number, its loss and the values by name, see `Run`."""

    step: int
    loss: float | None
    values: Mapping[str, Array]


@brief
@dataclass(frozen=True, eq=False)
class Run:
    """What was recorded at R steps of a training.

    Attributes:
        steps: the steps' numbers, (R,).
        loss: (R,), NaN where none was given.
        values: by ``kind_signal_place``, where place is ``l0``, ``l0_reverse``, ``l1`` and so on, R rows of:
            ``norm`` and ``spread``, (R, T): mean and standard deviation over sequences of log10 of the 2-norm
            of dL/dh or dL/dc, by the distance to the last step that was read; NaN beyond the longest, and
            where the gradient is exactly 0;
            ``open`` and ``shut``, (R,): the share of a gate's values above 0.9 and below 0.1;
            ``saturated``, (R,): of a gate the sum of both, of a tanh the share above 0.9 in size;
            ``seen``, (R, T, units): the signal of the watched sequence, in the order of its steps.
        about: ``module``, ``cell``, ``layers``, ``bidirectional``, ``hidden``; ``units``, those of ``seen``;
            ``tokens``; ``cost``.
    """

    steps: Array
    loss: Array
    values: Mapping[str, Array]
    about: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, records: Sequence[Record], about: Mapping[str, Any]) -> Run:
        """Records, which may be of sequences of different lengths, as one table."""
        names = dict.fromkeys(name for record in records for name in record.values)
        return cls(
            np.array([record.step for record in records], np.int64),
            np.array([np.nan if record.loss is None else record.loss for record in records], np.float64),
            {name: _stacked([record.values.get(name) for record in records]) for name in names},
            about,
        )

    def __len__(self) -> int:
        return len(self.steps)

    def named(self, kind: str) -> Iterator[tuple[str, Array]]:
        """(signal and place, values) of a kind, such as ("h_l0", norms)."""
        for name, array in self.values.items():
            if name.startswith(f"{kind}_"):
                yield name.partition("_")[2], array

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write an .npz file with these arrays, ``steps``, ``loss`` and, as JSON, ``about``.

        Raises:
            OSError: it cannot be written.
        """
        about = np.array(json.dumps(dict(self.about)))
        data = {"steps": self.steps, "loss": self.loss, "about": about, **self.values}
        resources.write(Path(path), export.to_npz(data))

    @classmethod
    def read(cls, path: str | os.PathLike[str]) -> Run:
        """Read what `save` wrote.

        Raises:
            ModelError: a file that is no such one.
            OSError: it cannot be read.
        """
        try:
            with zipfile.ZipFile(path) as packed:
                if sum(each.file_size for each in packed.infolist()) > _MOST:
                    raise ValueError("it is too large")
            with np.load(path, allow_pickle=False) as file:
                arrays = dict(file)
            steps, loss = arrays.pop("steps"), arrays.pop("loss")
            about = json.loads(str(arrays.pop("about")))
            every = (loss.reshape(steps.shape), *arrays.values())
            rows = {array.shape[:1] for array in every}
            numeric = all(array.dtype.kind == "f" for array in every) and steps.dtype.kind == "i"
            named = all(
                name.count("_") >= 2 and array.ndim == _KINDS.get(name.partition("_")[0])
                for name, array in arrays.items()
            )
            if not isinstance(about, dict) or rows != {steps.shape} or not numeric or not named:
                raise ValueError("its arrays are not those of one")
        except (ValueError, KeyError, EOFError, zipfile.BadZipFile, RecursionError) as error:
            raise ModelError(f"{Path(path).name} is no record of a training: {error}") from error
        return cls(steps, loss, arrays, about)

    def report(self, path: str | os.PathLike[str]) -> None:
        """Write one HTML file that shows the run, and asks for nothing outside.

        Raises:
            OSError: it cannot be written.
        """
        resources.write(Path(path), self.html().encode("utf-8", "replace"))

    def html(self) -> str:
        """The page that `report` writes."""
        data = {
            "about": dict(self.about),
            "steps": self.steps.tolist(),
            "loss": _json(self.loss),
            **{
                kind: {name: _json(array) for name, array in self.named(kind)}
                for kind in ("norm", "spread", "open", "shut", "saturated")
            },
            "seen": {name: _bytes(array) for name, array in self.named("seen")},
        }
        # what stands in a script ends at "</", whatever quotes are around it
        text = json.dumps(data, allow_nan=False).replace("<", "\\u003c")
        parts = {"title": html.escape(f"{self.about.get('module', '')} in training"), "data": text}
        template = (resources.assets() / "run.html").read_text(encoding="utf-8")
        filled: str = re.sub(r"\{\{(\w+)\}\}", lambda at: {**parts, **resources.theme()}[at[1]], template)
        return filled

    def to_tensorboard(self, writer: Any) -> None:
        """Give a writer of TensorBoard (torch.utils.tensorboard or tensorboardX) every curve of the run.

        Shares of gates go to ``gates/``; log10 norms at distances 0, 1, 2, 4, 8 ... to ``gradient/``.
        """
        for r, step in enumerate(self.steps.tolist()):
            if np.isfinite(self.loss[r]):
                writer.add_scalar("loss", float(self.loss[r]), step)
            for kind in ("open", "shut", "saturated"):
                for name, array in self.named(kind):
                    writer.add_scalar(f"gates/{name}/{kind}", float(array[r]), step)
            for name, array in self.named("norm"):
                for d in (0, *(1 << k for k in range(array.shape[1].bit_length()))):
                    if d < array.shape[1] and np.isfinite(array[r, d]):
                        writer.add_scalar(f"gradient/{name}/distance_{d}", float(array[r, d]), step)


def checkpoints(
    folder: str | os.PathLike[str],
    text: str,
    target: str | None = None,
    *,
    units: int = 32,
    load: Callable[[Path], Model] = importers.load,
) -> Run:
    """What one text does in every network of a folder, in the order of the last number in their names.

    The norms are those of `analysis.gradient_norms`, of the last layer; there are none where the networks
    answer nothing.

    Args:
        folder: of files that Gatescope wrote, or of another framework.
        text: what every network reads.
        target: the answer whose loss is taken; the likeliest one of the last network unless given.
        units: how many units' signals are kept.
        load: what reads a file, such as ``lambda path: importers.read(path, vocabulary="words.txt")``.

    Raises:
        ModelError: no such files, one that cannot be read, networks of different sizes, an empty text.
        OSError: the folder cannot be read.
    """
    paths = sorted(path for path in Path(folder).iterdir() if path.suffix in _FILES and path.is_file())
    if not paths:
        raise ModelError(f"{Path(folder).name} holds no file that ends in {', '.join(_FILES)}")
    numbers = [re.findall(r"\d+", path.stem) for path in paths]
    # by their names where one has no number, or two have the same
    steps = [int(found[-1][:15]) for found in numbers if found]
    if len(set(steps)) < len(paths):
        steps = [*range(len(paths))]
    records: list[Record] = []
    about: dict[str, Any] = {}
    # the last is read first: all are asked for what it answers
    for step, path in sorted(zip(steps, paths, strict=True), reverse=True):
        model = load(path)
        trace = model.trace(text)
        stack = {
            "cell": model.cell.name,
            "layers": model.layers,
            "bidirectional": model.bidirectional,
            "hidden": model.units,
        }
        shown = spaced(model.units, units)
        same = {"module": model.cell.title, **stack, "units": shown, "tokens": list(trace.tokens)[-STEPS:]}
        if about and same != about:
            raise ModelError(f"{path.name} is a network of another kind than the one that was saved last")
        about, loss = same, None
        values: dict[str, Array] = {}
        names = place_names(model)
        for place, layer in zip(names, trace.layers, strict=True):
            for name in model.cell.signals:
                values |= shares(model.cell, name, place, [layer[name]])
                values[f"seen_{name}_{place}"] = seen(layer, name, shown)
        if model.answers.kind != "none":
            norms = gradient_norms(model, trace, target)
            target, loss = norms.target, norms.loss
            for name, each in norms.log10_norm.items():
                values |= over_distance(f"{name}_{names[LAST.index(model)]}", [each])
        records.append(Record(step, loss, values))
    return Run.of(records[::-1], about)


def seen(layer: LayerTrace, name: str, units: Sequence[int]) -> Array:
    """The last `STEPS` of a sequence's signal, or of a batch's first, (T, units)."""
    signal = layer.in_text_order(name)
    alone = signal if signal.ndim == 2 else signal[:, 0]
    return alone[-STEPS:, list(units)].astype(np.float16)


def place_names(of: Layered) -> list[str]:
    """What the directions of the layers are called, in their order: ``l0``, ``l0_reverse``, ``l1`` ..."""
    return [each.suffix.removeprefix("_") for each in places(of)]


def spaced(size: int, count: int) -> list[int]:
    """At most count numbers of 0..size-1, spaced evenly."""
    return np.linspace(0, size - 1, min(size, count)).round().astype(int).tolist()


def over_distance(name: str, norms: Sequence[Array]) -> dict[str, Array]:
    """``norm`` and ``spread`` of log10 norms (T,) of several sequences, by distance to their last step."""
    table = np.full((len(norms), max(map(len, norms))), np.nan)
    for row, each in zip(table, norms, strict=True):
        row[: len(each)] = each[::-1]
    there = np.isfinite(table)
    count = there.sum(axis=0)
    with np.errstate(invalid="ignore"):
        mean = np.where(there, table, 0).sum(axis=0) / count
        spread = np.sqrt((np.where(there, table - mean, 0) ** 2).sum(axis=0) / count)
    return {f"norm_{name}": mean, f"spread_{name}": spread}


def shares(cell: Cell, name: str, place: str, values: Sequence[Array]) -> dict[str, Array]:
    """``open``, ``shut`` and ``saturated`` of one signal's values (T, ..., H); see `Run`."""
    flat = np.concatenate([each.ravel() for each in values])
    if name in cell.gates:
        wide, closed = (np.asarray(np.mean(part)) for part in (flat > OPEN, flat < SHUT))
        return {
            f"open_{name}_{place}": wide,
            f"shut_{name}_{place}": closed,
            f"saturated_{name}_{place}": np.asarray(wide + closed),
        }
    if name in cell.unbounded or (name == "h" and cell.output):  # o tanh(c) is the value of no squash
        return {}
    if name == cell.memory and cell.keep:  # nor is what is kept
        return {}
    return {f"saturated_{name}_{place}": np.asarray(np.mean(np.abs(flat) > OPEN))}


def _stacked(values: Sequence[Array | None]) -> Array:
    """Arrays whose first axes differ, as rows that end in NaN."""
    arrays = [None if each is None else np.asarray(each) for each in values]
    there = [each for each in arrays if each is not None]
    shape = tuple(max(sizes) for sizes in zip(*(each.shape for each in there), strict=True))
    made = np.full((len(arrays), *shape), np.nan, there[0].dtype)
    for k, each in enumerate(arrays):
        if each is not None:
            where: Any = (k, *map(slice, each.shape))
            made[where] = each
    return made


def _json(array: Array) -> Any:
    """Numbers for a page, four digits behind the point; None where one is not finite."""
    found = np.round(array.astype(np.float64), 4).astype(object)
    found[~np.isfinite(array)] = None
    return found.tolist()


def _bytes(array: Array) -> dict[str, Any]:
    """A signal (R, T, units) as a page draws it: a byte each, 1..255 for low..high, 0 where there is none."""
    there = np.isfinite(array)
    found = array.astype(np.float64)[there]
    low, high = (float(found.min()), float(found.max())) if found.size else (0.0, 1.0)
    low, high = min(low, 0.0), max(high, 1.0) if low >= 0 else max(high, -low)
    low = -high if low < 0 else 0.0
    scaled = np.zeros(array.shape, np.uint8)
    scaled[there] = np.round(1 + 254 * (found - low) / (high - low)).astype(np.uint8)
    return {
        "shape": list(array.shape),
        "low": low,
        "high": high,
        "bytes": base64.b64encode(scaled.tobytes()).decode(),
    }
