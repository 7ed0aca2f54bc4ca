"""Which unit of a decoder an output goes by: the one whose memory, held otherwise, changes the word most."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from typing import NamedTuple

import numpy as np

from visualizer.brief import brief
from visualizer.cells import State
from visualizer.model import ModelError, softmax
from visualizer.seq2seq.analysis import ledger_across
from visualizer.seq2seq.translator import Translation, held_by

DIGITS = 2
"""Of the values that a unit is held at: what a page shows can be held by hand."""


@brief
class Decider(NamedTuple):
    """The unit of the decoder's last layer that an output goes by most.

    Attributes:
        unit: which, from 0.
        signal: its memory, "c" or "h".
        was, held: what it holds at the output, and what it was held at there: 0, or the same of other sign.
        p, p_held: how likely the word is without that, and with it.
        other, p_other: the likeliest of the words that it could be instead, with it; and its probability.
        decides: whether that word is then likelier.
        share: what of `was` a source word wrote, by the ledger; None where no word was named or the cell has
            no ledger.
    """

    unit: int
    signal: str
    was: float
    held: float
    p: float
    p_held: float
    other: str
    p_other: float
    decides: bool
    share: float | None


def decider(trace: Translation, j: int, i: int | None = None, others: Collection[str] = ()) -> Decider:
    """Hold the memory of each unit at output j, at 0 and at its other sign, and see which counts most.

    Earlier outputs stay as they are. The unit is the one by which the likeliest of `others` becomes likelier
    than by any.

    Args:
        trace: a translation.
        j: the output.
        i: a source word whose share of what the unit holds is told.
        others: the words that are looked at; every word that may be written, where none of them is one.

    Raises:
        ModelError: an output or a source word that is not there.
    """
    model, H = trace.model, trace.model.decoder_units
    if not 0 <= j < len(trace):
        raise ModelError(f"there is no output {j}; outputs are 0 to {len(trace) - 1}")
    if i is not None and not 0 <= i < len(trace.source.tokens):
        raise ModelError(f"there is no source word {i}; they are 0 to {len(trace.source.tokens) - 1}")
    layer, word = trace.decoder[-1], int(trace.written[j])
    memory = layer.cell.memory
    was = layer[memory][j]
    values = np.concatenate((np.zeros(H), -np.round(was.astype(np.float64), DIGITS))) + 0.0
    units, B = np.tile(np.arange(H), 2), 2 * H
    base = held_by(model, trace.changes.decoder) or ({},) * model.layers
    held = [{name: np.repeat(at[j : j + 1], B, axis=1) for name, at in each.items()} for each in base]
    own = held[-1].setdefault(memory, np.full((1, B, H), np.nan))
    own[0, np.arange(B), units] = values
    pins = trace.changes.attention
    row = pins.array(j + 1, len(trace.source.tokens))[j:] if pins else None
    states = [
        State(*(None if s is None else np.broadcast_to(s, (B, H)) for s in each.before(j)))
        for each in trace.decoder
    ]
    encoded = model.read(trace.source.read[:, None], pins=trace.changes.encoder)
    fed = np.full(B, trace.fed[j], np.intp)
    step = model.step(encoded, states, fed, 0, None, tuple(held), row, pins.rest)
    p = softmax(step.logits)
    known = [k for k, name in enumerate(model.target.words) if name in others and k != word]
    rivals = known or [int(k) for k in np.flatnonzero(model.writable) if k != word]
    n, k = np.unravel_index(int(p[:, rivals].argmax()), (B, len(rivals)))
    unit, other = int(units[n]), int(rivals[k])
    share = None
    if i is not None:
        # a cell may keep nothing by a gate, or begin with a state that is no word's
        with suppress(ModelError):
            share = float(ledger_across(trace, unit).source[j, i])
    return Decider(
        unit,
        memory,
        float(was[unit]),
        float(values[n]),
        float(trace.probabilities[j, word]),
        float(p[n, word]),
        model.target.words[other],
        float(p[n, other]),
        bool(p[n, other] > p[n, word]),
        share,
    )
