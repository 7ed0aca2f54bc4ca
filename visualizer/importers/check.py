"""Compares what an imported network computes with the outputs of its own framework, saved there."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import numpy as np

from visualizer.brief import brief
from visualizer.cells import Array, sigmoid
from visualizer.importers.found import CannotImport
from visualizer.model import Model, softmax
from visualizer.symbols import ModelError, quoted

TOLERANCE = 1e-4
"""How much outputs may differ, of the largest where it is above 1: float32 sums in another order."""
MAX_BYTES = 64 * 2**20
MAX_STEPS = 20_000
_NAMES = ("inputs", "outputs")


@brief
class Checked(NamedTuple):
    """The largest difference, of what it is, and the network of those tried that has it."""

    difference: float
    what: str
    model: Model


def check(models: Iterable[Model], path: Path) -> Checked:
    """The network among these that computes what a file's ``inputs`` gave in its framework, ``outputs``.

    The file is an .npz. Inputs are indices (T,) or values (T, D); outputs are logits, probabilities or their
    logarithms, (T, K), or (K,) of the whole sequence; of a network that answers nothing, its last layer's.

    Raises:
        CannotImport: no such arrays, or a difference above `TOLERANCE`.
    """
    inputs, outputs = _arrays(path)
    best: Checked | None = None
    # an output for every step is that of each; of one direction alone the numbers would not tell
    for model in sorted(models, key=lambda model: outputs.ndim == 2 and model.answers.over != "each"):
        for what, found in _computed(model, inputs):
            mine = found if outputs.ndim == 2 else found[-1]
            if mine.shape != outputs.shape:
                raise CannotImport(
                    f"outputs in {path.name} are {outputs.shape}, and this network gives {mine.shape}"
                )
            difference = float(np.abs(mine - outputs).max(initial=0))
            if np.isfinite(difference) and (best is None or difference < best.difference):
                best = Checked(difference, what, model)
    scale = max(1.0, float(np.abs(outputs).max(initial=0)))
    if best is None or best.difference > TOLERANCE * scale:
        most = "what is no number" if best is None else f"{best.difference:.2g}"
        joined = "its parts are joined, or it answers, in another way than was taken"
        if kind := _rounded(model):
            joined = (
                f"its weights are {kind}, and that may be their rounding, so compare with outputs computed "
                f"in float32 from these same weights; or {joined}"
            )
        raise CannotImport(
            f"the network does not compute the outputs in {path.name}, they differ by up to {most}: {joined}"
        )
    return best


def _rounded(model: Model) -> str:
    """The type of 16 bits that holds all recurrent weights exactly, as if they were stored so; or ""."""
    arrays = [array.astype(np.float32) for name, array in model.weights.items() if "weight_hh" in name]
    # first the coarser one: what it holds the other mostly holds too
    if not any((array.view(np.uint32) & 0xFFFF).any() for array in arrays):
        return "bfloat16"
    with np.errstate(over="ignore"):
        return "float16" if all(np.array_equal(each, each.astype(np.float16)) for each in arrays) else ""


def _computed(model: Model, inputs: Array) -> list[tuple[str, Array]]:
    """What it may have been that the framework gave, of every step."""
    try:
        trace = model.in_float64.trace(inputs)
    except ModelError as error:
        raise CannotImport(f"the inputs to check with cannot be read: {error}") from error
    if model.answers.kind == "none":
        return [("outputs of the last layer", trace.output)]
    logits = trace.logits
    found = [("logits" if model.answers.probable else "values", logits)]
    if model.answers.exclusive:
        p = softmax(logits)
        found += [("probabilities", p), ("logarithms of probabilities", np.log(p))]
    elif model.answers.probable:
        found.append(("probabilities", sigmoid(logits)))
    return found


def _arrays(path: Path) -> tuple[Array, Array]:
    """inputs (T,) or (T, D), and outputs (T, K) or (K,), of one sequence, which may be a batch of one."""
    try:
        with zipfile.ZipFile(path) as archive:
            size = sum(archive.getinfo(f"{name}.npy").file_size for name in _NAMES)
        if size > MAX_BYTES:
            raise CannotImport(f"{path.name} holds more than {MAX_BYTES >> 20} MB")
        with np.load(path, allow_pickle=False) as file:
            inputs, outputs = (file[name] for name in _NAMES)
    except KeyError:
        raise CannotImport(f"{path.name} must hold the arrays {' and '.join(_NAMES)}") from None
    except (OSError, ValueError, zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError) as error:
        raise CannotImport(f"{path.name} is no .npz file that can be read: {quoted(error)}") from error
    if not inputs.ndim or inputs.dtype.kind not in "iuf" or outputs.dtype.kind not in "iuf":
        raise CannotImport(f"inputs and outputs in {path.name} must be numbers")
    whole = inputs.dtype.kind in "iu"
    if inputs.ndim > (1 if whole else 2):
        inputs = _alone(inputs, 1 if whole else 2)
        outputs = _alone(outputs, 2)
    if len(inputs) > MAX_STEPS:
        raise CannotImport(f"{path.name} has {len(inputs):,} steps; at most {MAX_STEPS:,} are compared")
    if outputs.ndim not in (1, 2) or not inputs.size or not np.isfinite(outputs).all():
        raise CannotImport(
            f"{path.name} must hold inputs of one sequence, (T,) or (T, D), and outputs, (T, K) or (K,), "
            f"that are finite; they are {inputs.shape} and {outputs.shape}"
        )
    return inputs, outputs.astype(np.float64)


def _alone(array: Array, ndim: int) -> Array:
    """The one sequence of a batch, which is the first or the second axis."""
    for axis in (0, 1):
        if array.ndim == ndim + 1 and array.shape[axis] == 1:
            return array.squeeze(axis)
    return array
