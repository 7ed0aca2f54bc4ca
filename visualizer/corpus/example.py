"""From a span to the units that are on in it and off around it, and to where else they are on together.

The way of LSTMVis (Strobelt et al. 2018, "LSTMVis: A Tool for Visual Analysis of Hidden State Dynamics in
Recurrent Neural Networks", section 4).
"""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any, NamedTuple

import numpy as np

from visualizer.brief import brief
from visualizer.cells import Array
from visualizer.corpus.search import runs
from visualizer.corpus.store import Corpus, CorpusError

THRESHOLD = Fraction(3, 10)
"""Where a unit is on, unless said otherwise, as in LSTMVis."""
LONGEST = 1_000


@brief
class Selected(NamedTuple):
    """Units that are on at every step of a span.

    Attributes:
        start: the span's first step.
        length: how many steps it has.
        units: which units are on, (n,).
        sign: 1 where a unit is at or above the threshold, -1 where it is at or below its negative, (n,).
        mean: of each over the span, (n,) float32.
    """

    start: int
    length: int
    units: Array
    sign: Array
    mean: Array


@brief
class Alike(NamedTuple):
    """Spans in which most of some units are on together, the likest first.

    Attributes:
        start: the first step of each, (n,).
        length: how many steps each has, (n,).
        shared: how many of the units are on over all of it, (n,).
        total: how many such spans there are.
    """

    start: Array
    length: Array
    shared: Array
    total: int


def select(
    corpus: Corpus,
    start: int,
    length: int,
    threshold: Fraction = THRESHOLD,
    signal: str = "h",
    before: int = 1,
    after: int = 1,
) -> Selected:
    """The units that are on over a span and off around it.

    Args:
        corpus: open.
        start: the span's first step.
        length: how many steps it has, within one text.
        threshold: a unit is on where its signal is at least that far from 0 on one side; a multiple of 0.01.
        signal: of these.
        before: at how many steps before the span it must be off.
        after: at how many after it.

    Raises:
        CorpusError: a span that is not in one text, or a threshold that the levels do not part.
    """
    if not (start >= 0 and 1 <= length <= LONGEST and start + length <= len(corpus)):
        raise CorpusError(f"a span has from 1 to {LONGEST:,} steps of the {len(corpus):,} that there are")
    text = corpus.text_at(start)
    if start + length > text.start + text.steps:
        raise CorpusError(
            f"a span lies in one text; {text.name} ends {text.start + text.steps - start} steps on"
        )
    low = max(start - before, text.start)
    high = min(start + length + after, text.start + text.steps)
    numbers = corpus.steps(signal, low, high)
    up, down = _on(corpus, signal, threshold)
    a, b = start - low, start - low + length
    on: Any = np.stack((numbers >= up, numbers < down))  # (2, steps, H)
    whole = on[:, a:b].all(axis=1) & ~on[:, :a].any(axis=1) & ~on[:, b:].any(axis=1)
    units = np.flatnonzero(whole.any(axis=0))
    mean = corpus.levels(signal).values(numbers[a:b][:, units]).mean(axis=0)
    sign = np.where(whole[0, units], 1, -1)
    by = np.argsort(-np.abs(mean), kind="stable")
    return Selected(start, length, units[by], sign[by], mean[by])


def alike(
    corpus: Corpus,
    selected: Selected,
    threshold: Fraction = THRESHOLD,
    signal: str = "h",
    share: float = 0.75,
    most: int = 50,
) -> Alike:
    """Where else at least a share of the units of a span are on together, on their sides.

    The likest are those that share the most units, then those nearest in length, then the first.

    Raises:
        CorpusError: no unit was selected, or a threshold that the levels do not part.
    """
    if not len(selected.units):
        raise CorpusError(
            "no unit is on over that span and off around it: choose another, or a lower threshold"
        )
    up, down = _on(corpus, signal, threshold)
    count = np.zeros(len(corpus), np.uint16)
    for unit, sign in zip(selected.units, selected.sign, strict=True):
        numbers = corpus.unit(signal, int(unit))
        count += numbers >= up if sign > 0 else numbers < down
    need = max(1, math.ceil(share * len(selected.units)))
    begin, stop = runs(count >= need, corpus.starts, len(corpus))
    edges = np.stack([begin, stop], axis=1).ravel()
    shared = np.minimum.reduceat(np.append(count, 0), edges)[::2].astype(np.int64) if len(edges) else edges
    away = np.abs((stop - begin) - selected.length)
    by = np.lexsort((begin, away, -shared))[:most]
    return Alike(begin[by], (stop - begin)[by], shared[by], len(begin))


def _on(corpus: Corpus, signal: str, threshold: Fraction) -> tuple[int, int]:
    """(up, down): numbers from up on are at or above a threshold, those below down are below its negative."""
    levels = corpus.levels(signal)
    found = []
    for each in (threshold, -threshold):
        undecided, first = levels.parted(each, strictly=False)
        if undecided < first:
            raise CorpusError(
                f"the threshold is a multiple of {1 / levels.per_one:g}, not {float(threshold):g}"
            )
        found.append(first)
    return found[0], found[1]
