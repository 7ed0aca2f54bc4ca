"""Which unit shows what becomes of a word in the memory: kept to a question, or dropped for another.

A unit is chosen on many texts of one kind, never on the text that is shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

import numpy as np

from visualizer.analysis.ledger import ledger
from visualizer.cells import Array, State
from visualizer.model import Model, Trace
from visualizer.unroll import LayerTrace

KEPT, DROPPED, STILL = 0.9, 0.1, 0.25
"""What is left of a share that is kept, and of one that is dropped; how far a memory moves that is still."""


class Span(NamedTuple):
    """How long a word has to be held, as steps from 0."""

    cue: int
    """The word."""
    until: int
    """The last step at which it is needed."""
    second: int | None = None
    """The word that takes its place, or is only mentioned; None where there is no other."""
    drops: bool = False
    """Whether the second takes its place."""


def shows(layer: LayerTrace, span: Span) -> Array:
    """Which units show what becomes of a word, (H,) of bool.

    What the word wrote is most of such a unit's memory, and is kept as long as it is needed. Where another
    takes its place, it is then dropped by the gate that keeps, not written over; and at the last step most of
    the memory is what the other wrote. Shares are those of the `ledger`.

    Raises:
        ModelError: a cell that keeps nothing by a gate.
    """
    shares = np.abs(ledger(layer))[:, 1:]
    own, whole, memory = shares[:, span.cue], shares.sum(axis=1), layer[layer.cell.memory]
    before = own[span.until]
    kept = (before > whole[span.until] / 2) & (before > KEPT * own[span.cue])
    if not span.drops or span.second is None:
        return np.asarray(kept)
    less = own[span.until + 1 : span.second + 1] < before / 2
    step = span.until + 1 + less.argmax(axis=0)
    moved = memory[step - 1, np.arange(memory.shape[1])] - memory[span.until]
    still = np.abs(moved) < STILL * np.abs(memory[span.until])
    dropped = less.any(axis=0) & (own[span.second] < DROPPED * before) & still
    return np.asarray(kept & dropped & (shares[-1, span.second] > whole[-1] / 2))


def counted(network: Model, texts: Sequence[tuple[Sequence[str], Span]]) -> Array:
    """For every unit, in how many of the texts it shows what becomes of the word, (H,).

    Texts of a length are read at once: by large weights one takes nearly as long as all of them.
    """
    encoded = sorted(((network.encode(words).read, span) for words, span in texts), key=lambda e: len(e[0]))
    counts = np.zeros(network.units, int)
    for _, same in groupby(encoded, key=lambda each: len(each[0])):
        read, spans = zip(*same, strict=True)
        layer = network.forward(np.stack(read, axis=1)).at()
        for k, span in enumerate(spans):
            counts += shows(_one(layer, k), span)
    return counts


def _one(layer: LayerTrace, k: int) -> LayerTrace:
    """The run of sequence k of a batch in which nothing is held."""
    return replace(
        layer,
        x=layer.x[:, k],
        state=State(*(None if each is None else each[k] for each in layer.state)),
        signals={name: array[:, k] for name, array in layer.signals.items()},
        inner={name: array[:, k] for name, array in layer.inner.items()},
    )


def turn(trace: Trace, span: Span, unit: int) -> int:
    """The step at which to see what becomes of a word in a unit.

    The one that drops more than half of it; where nothing does, that of the word that is only mentioned, or
    the last.
    """
    own = np.abs(ledger(trace, unit))[span.cue :, span.cue + 1]
    gone = np.flatnonzero(own[1:] < own[:-1] / 2)
    if gone.size:
        return span.cue + 1 + int(gone[0])
    return span.until if span.second is None else span.second


def told_by(trace: Trace, span: Span, counts: Array) -> tuple[int, int] | None:
    """The step and unit at which to see what becomes of a word: (t, unit); None where no unit shows it.

    The unit shows it here, and in the most of other texts: `counts`, see `counted`.
    """
    count = np.where(shows(trace.at(), span), counts, 0)
    unit = int(count.argmax())
    return (turn(trace, span, unit), unit) if count[unit] else None
