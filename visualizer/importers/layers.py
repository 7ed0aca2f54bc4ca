"""What readers of several formats share: gates in another order, layers that make one stack, a readout."""

from __future__ import annotations

import importlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import numpy as np

from visualizer import cells
from visualizer.brief import brief
from visualizer.cells import Array
from visualizer.importers.found import CannotImport
from visualizer.symbols import on_one_line, quoted

_SAID_CHARACTERS = 200  # of what another library says is wrong


@brief
class Layer(NamedTuple):
    """One recurrent layer of a file.

    Attributes:
        where: what the file calls it.
        cell, options: the cell, as `cells.make` takes it.
        sides: the arrays of its one direction or of both, under PyTorch's names without a suffix.
    """

    where: str
    cell: str
    options: Mapping[str, str]
    sides: Sequence[Mapping[str, Array]]


def reordered(array: Array, have: str, want: str) -> Array:
    """Row blocks (len(have) * H, ...) in the order of the letters of want; ValueError if there are others."""
    blocks = dict(zip(have, np.split(array, len(have)), strict=True))
    return np.concatenate([blocks[letter] for letter in want])


def stacked(layers: Sequence[Layer]) -> dict[str, Any]:
    """The fields of a Found that say the stack: cell, options, layers, bidirectional, weights.

    Raises:
        CannotImport: no layer; shapes that do not fit the cell or the layer below; layers of several kinds
            or sizes, which one stack cannot hold; numbers that are not finite.
    """
    if not layers:
        raise CannotImport("there is no LSTM, GRU or simple RNN in this file")
    first = layers[0]
    weights: dict[str, Array] = {}
    cell = cells.make(first.cell, **first.options)
    H = D = 0
    for k, layer in enumerate(layers):
        if (layer.cell, layer.options) != (first.cell, first.options):
            own = cells.make(layer.cell, **layer.options)
            raise CannotImport(
                f"{quoted(layer.where)} is {own!r} and {quoted(first.where)} is {cell!r}: "
                "all layers must be of one cell"
            )
        if len(layer.sides) != len(first.sides):
            raise CannotImport(
                f"{quoted(first.where)} and {quoted(layer.where)} do not read in the same directions: "
                "all layers read in one direction, or all in both"
            )
        for side, suffix in zip(layer.sides, ("", "_reverse"), strict=False):
            recurrent, into = np.shape(side["weight_hh"]), np.shape(side["weight_ih"])
            if len(recurrent) != 2 or len(into) != 2 or not recurrent[1] or not into[1]:
                raise CannotImport(f"the weights of {quoted(layer.where)} are not matrices of some size")
            if not H:
                H, D = recurrent[1], into[1]
            if recurrent[1] != H:
                raise CannotImport(
                    f"{quoted(layer.where)} has {recurrent[1]} units and {quoted(first.where)} {H}: "
                    "a stack of layers of several sizes cannot be shown"
                )
            reads = D if not k else H * len(first.sides)
            for name, shape in cell.shapes(reads, H).items():
                array = np.asarray(side[name])
                if array.shape != shape:
                    raise CannotImport(
                        f"{name} of {quoted(layer.where)} is {array.shape}, it must be {shape}"
                    )
                weights[f"{name}_l{k}{suffix}"] = finite(array, layer.where)
    return {
        "cell": first.cell,
        "options": dict(first.options),
        "layers": len(layers),
        "bidirectional": len(first.sides) == 2,
        "weights": weights,
    }


def readout(matrix: Array, bias: Array | None, width: int, where: str) -> tuple[Array, Array]:
    """(K, H * directions) and (K,), checked; zeros where there is no bias."""
    if matrix.ndim != 2 or not matrix.shape[0] or matrix.shape[1] != width:
        raise CannotImport(f"{quoted(where)} is {matrix.shape}, and reads {width} values")
    if bias is None:
        bias = np.zeros(len(matrix), matrix.dtype)
    if bias.shape != (len(matrix),):
        raise CannotImport(f"the bias of {quoted(where)} is {bias.shape}, it must be ({len(matrix)},)")
    return finite(matrix, where), finite(bias, where)


def finite(array: Array, where: str) -> Array:
    """An array as float32 or float64, its rows one after the other; CannotImport if it is not finite."""
    array = np.ascontiguousarray(array, None if array.dtype == np.float64 else np.float32)
    if not np.isfinite(array).all():
        raise CannotImport(f"the weights of {quoted(where)} hold values that are not finite numbers")
    return array


def needed(module: str, what: str) -> ModuleType:
    """A library that comes with an extra; CannotImport says how to get it where it is not installed."""
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise CannotImport(
            f"reading {what} takes the package {module.split('.')[0]}, which is not installed: "
            f'pip install ".[{_EXTRAS[module]}]"'
        ) from error


_EXTRAS = {"h5py": "keras", "onnx": "onnx", "onnx.reference": "onnx"}


def alone(paths: Sequence[Path]) -> Path:
    """The one file of a format that has no parts."""
    if len(paths) != 1:
        raise CannotImport(f"{len(paths)} files are named, and {paths[0].name} is a whole network: name one")
    return paths[0]


def contents(path: Path, limit: int) -> bytes:
    """The bytes of a file; CannotImport if it cannot be read, or is larger than limit."""
    try:
        if path.stat().st_size > limit:
            raise CannotImport(f"{path.name} is larger than {limit >> 20} MB")
        return path.read_bytes()
    except OSError as error:
        raise CannotImport(f"{path.name} cannot be read: {error.strerror or error}") from error


def short(value: object, most: int = 60) -> str:
    """A name of a file as a sentence can hold it: on one line, printable, of so many characters at most."""
    text = on_one_line(str(value)[: 10 * most])
    return f"{text[:most]}..." if len(text) > most else text


def said(error: BaseException) -> str:
    """What an error says, as a sentence can hold it."""
    return short(error, _SAID_CHARACTERS) or type(error).__name__


def told(mapped: Sequence[tuple[str, str, str]]) -> tuple[tuple[str, str, str], ...]:
    """What became of every block, with the file's names as a person can read them."""
    return tuple((short(name), here, how) for name, here, how in mapped)
