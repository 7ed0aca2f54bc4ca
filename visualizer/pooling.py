"""What a readout reads: the output of the last layer at each step, or one vector for the whole sequence.

Row t is always that of the sequence up to and including step t. Where layers read from the end, such a
beginning is a run of its own, in which they begin at t.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from visualizer import stack
from visualizer.cells import Array, State
from visualizer.stack import Stack
from visualizer.symbols import ModelError

MOST_WORK = 2**32
"""Multiplications of all beginnings of a sequence, about a second; above it, the whole alone is read."""
_NUMBERS = 2**20  # of one signal that are there at once


def apart(over: str, directions: int) -> bool:
    """Whether every beginning of a sequence is a run of its own, so that one run gives its end alone."""
    return over != "each" and directions > 1


def pooled(over: str, output: Array, directions: int, lengths: Array | None = None) -> Array:
    """Output (T, ..., W) -> what the readout reads after every step, (T, ..., W).

    Rows are NaN where they are of runs of their own, see `apart`: all but the last step of each sequence.
    """
    if not apart(over, directions):
        if over == "max":
            return np.maximum.accumulate(output, axis=0)
        return np.cumsum(output, axis=0) / _counts(output) if over == "mean" else output
    last, H = _last(output, lengths), output.shape[-1] // directions
    past = None if lengths is None else stack.past(lengths, len(output))
    if over == "mean":
        kept = output if past is None else np.where(past, 0, output)
        found = kept.sum(axis=0) / (last[0] + 1).astype(output.dtype)
    elif over == "max":
        found = (output if past is None else np.where(past, -np.inf, output)).max(axis=0)
    else:
        found = np.take_along_axis(output, last, axis=0)[0]
        if over == "ends":
            found = np.concatenate((found[..., :H], output[0][..., H:]), axis=-1)
    made = np.full_like(output, np.nan)
    np.put_along_axis(made, last, found[None], axis=0)
    return made


def back(over: str, output: Array, d: Array, directions: int, lengths: Array | None = None) -> Array:
    """dL/d(what the readout reads) (T, ..., W) -> dL/d(output) (T, ..., W), of what `pooled` gave.

    Raises:
        ModelError: a loss of a beginning that is a run of its own.
    """
    if not apart(over, directions):
        if over == "mean":
            return np.cumsum((d / _counts(output))[::-1], axis=0)[::-1]
        if over != "max":
            return d
        # the step at which each entry was first as large as it has been until then
        largest, steps = np.maximum.accumulate(output, axis=0), np.ix_(*map(np.arange, output.shape))
        new = np.ones(output.shape, bool)
        new[1:] = output[1:] > largest[:-1]
        made = np.zeros_like(output, dtype=d.dtype)
        np.add.at(made, (np.maximum.accumulate(np.where(new, steps[0], 0), axis=0), *steps[1:]), d)
        return made
    last, H = _last(output, lengths), output.shape[-1] // directions
    of_end = np.take_along_axis(d, last, axis=0)
    others = d.copy()
    np.put_along_axis(others, last, 0, axis=0)
    if others.any():
        raise ModelError(
            "this network answers once, for the whole sequence, and reads it from the end as well: "
            "the gradient is that of its last step alone"
        )
    past = None if lengths is None else stack.past(lengths, len(output))
    made = np.zeros_like(d)
    if over == "mean":
        made += of_end / (last[:1] + 1).astype(d.dtype)
        return made if past is None else np.where(past, 0, made)
    if over == "max":
        first = (output if past is None else np.where(past, -np.inf, output)).argmax(axis=0)
        np.put_along_axis(made, first[None], of_end, axis=0)
        return made
    np.put_along_axis(made, last, of_end, axis=0)
    if over == "ends":
        made[..., H:] = 0
        made[0, ..., H:] = of_end[0, ..., H:]
    return made


def beginnings(
    over: str,
    network: Stack,
    x: Array,
    states: Sequence[State] | None = None,
    held: Sequence[Mapping[str, Array]] = (),
) -> Array | None:
    """What the readout reads of every beginning x[:t + 1] but the whole, (T - 1, W); None of a long one.

    Args:
        over: of what the answer is.
        network: the layers.
        x: what the first layer reads, (T, D): one sequence.
        states: where every layer begins.
        held: as `Stack.forward` takes it, of arrays (T, H).
    """
    T, many, width = len(x), sum(w.size for _, of in network.each for w in of.values()), network.units
    if T * T * many > MOST_WORK:
        return None
    parts = []
    start = 1
    while start < T:
        stop = min(T, start + max(1, _NUMBERS // (T * width)))
        lengths = np.arange(start, stop)
        n, steps = len(lengths), stop - 1
        _, output = network.forward(
            np.repeat(x[:steps, None], n, axis=1),
            None,
            [State(*(s if s is None else np.repeat(s[None], n, axis=0) for s in each)) for each in states]
            if states
            else None,
            [{name: np.repeat(at[:steps, None], n, axis=1) for name, at in each.items()} for each in held],
            lengths,
        )
        found = pooled(over, output, network.directions, lengths)
        parts.append(found[lengths - 1, np.arange(n)])
        start = stop
    return np.concatenate(parts) if parts else np.empty((0, width * network.directions), x.dtype)


def _counts(output: Array) -> Array:
    """How many steps there are up to each, (T, 1, ...)."""
    return np.arange(1, len(output) + 1, dtype=output.dtype).reshape(-1, *[1] * (output.ndim - 1))


def _last(output: Array, lengths: Array | None) -> Array:
    """The last step of every sequence, (1, ..., W), as an index of `np.take_along_axis`."""
    last = np.array(len(output) - 1) if lengths is None else lengths[..., None] - 1
    return np.broadcast_to(last, output.shape[1:])[None]
