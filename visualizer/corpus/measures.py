"""What a unit does over all texts: where its gates stand, what happens around an event, what it writes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from visualizer.brief import brief
from visualizer.cells import Array, factor
from visualizer.corpus.search import Spans, runs
from visualizer.corpus.store import Corpus, CorpusError

MOST_ALIGNED = 20_000
"""Events that are averaged over; of more so many are drawn at random."""
BEFORE, AFTER = 30, 46


@brief
class Aligned(NamedTuple):
    """Signals of a unit around events, which all stand at offset 0.

    Attributes:
        offsets: steps from the event, (n,).
        mean: of every signal, signal -> (n,); NaN where no text goes so far.
        middle: the lower and the upper quartile of the memory, (2, n).
        events: how many were averaged.
    """

    offsets: Array
    mean: dict[str, Array]
    middle: Array
    events: int


@brief
class Written(NamedTuple):
    """What a unit writes into its memory at each symbol, by symbols in the order of the mean's size.

    Attributes:
        symbols: which, (n,) of what the network reads.
        mean: of what is written there, (n,).
        times: how often each was read, (n,).
    """

    symbols: tuple[str, ...]
    mean: Array
    times: Array


def histogram(corpus: Corpus, signal: str, unit: int, bins: int = 20) -> Array:
    """How many steps a unit's signal spends in each of so many equal parts of its range, (bins,).

    Raises:
        CorpusError: a signal without bounds, or a unit that is not there.
    """
    levels = corpus.levels(signal)
    if not levels.bounded:
        raise CorpusError(f"{signal} has no bounds between which it could be counted")
    most = levels.most - levels.least
    counts = np.bincount(corpus.unit(signal, unit), minlength=most + 1)
    counts[most - 1] += counts[most]  # the bound itself is in the last part
    if most % bins:
        raise CorpusError(f"{most} levels are not parted in {bins} equal parts")
    return counts[:most].reshape(bins, -1).sum(axis=1)


def extremes(corpus: Corpus, signal: str, unit: int, n: int = 20, top: bool = True) -> Spans:
    """The n runs of steps at which a signal of a unit is highest, or lowest; fewer where there are fewer.

    A run is of the levels at and beyond that of the n-th; the farthest out come first, then the longest.
    """
    numbers = corpus.unit(signal, unit).astype(np.int32)
    numbers = numbers if top else -numbers
    for level in np.unique(numbers)[::-1]:
        begin, stop = runs(numbers >= level, corpus.starts, len(corpus))
        if len(begin) >= n:
            break
    edges = np.stack([begin, stop], axis=1).ravel()
    peak = np.maximum.reduceat(np.append(numbers, np.iinfo(np.int32).min), edges)[::2]
    by = np.lexsort((begin, begin - stop, -peak))[:n]
    return Spans(unit, begin[by], (stop - begin)[by], begin[by][:, None])


def aligned(
    corpus: Corpus, unit: int, events: Array, before: int = BEFORE, after: int = AFTER, seed: int = 0
) -> Aligned:
    """The mean of every signal of a unit around events, each in its own text.

    Args:
        corpus: open.
        unit: which.
        events: steps, (n,); of more than `MOST_ALIGNED` so many are drawn at random.
        before: steps before an event.
        after: steps after it.
        seed: of what is drawn.
    """
    events = np.asarray(events, np.int64)
    if len(events) > MOST_ALIGNED:
        events = np.sort(np.random.default_rng(seed).choice(events, MOST_ALIGNED, replace=False))
    offsets = np.arange(-before, after + 1)
    at = events[:, None] + offsets
    which = np.searchsorted(corpus.starts, events, "right") - 1
    ends = np.append(corpus.starts[1:], len(corpus))
    inside = (at >= corpus.starts[which][:, None]) & (at < ends[which][:, None])
    at = np.where(inside, at, events[:, None])
    mean, middle = {}, np.full((2, len(offsets)), np.nan)
    with np.errstate(invalid="ignore", divide="ignore"):
        for name in corpus.signals:
            values = corpus.levels(name).values(corpus.unit(name, unit)[at])
            mean[name] = (values * inside).sum(axis=0) / inside.sum(axis=0)
            if name == corpus.model.cell.memory:
                for k in np.flatnonzero(inside.any(axis=0)):
                    middle[:, k] = np.quantile(values[inside[:, k], k], (0.25, 0.75))
    return Aligned(offsets, mean, middle, len(events))


def written(corpus: Corpus, unit: int, least: int = 20) -> Written:
    """What a unit writes into its memory at each symbol that was read at least so many times.

    Raises:
        CorpusError: a cell that writes by no gate, or a network that reads values.
    """
    cell, words = corpus.model.cell, corpus.model.reads.words
    if not cell.write:
        raise CorpusError(f"a {cell.title} writes by no gate")
    if corpus.model.reads.size is not None:
        raise CorpusError("a network that reads values has no symbols")
    names = {name.removeprefix("1-") for name in cell.write}
    signals = {name: corpus.levels(name).values(corpus.unit(name, unit)) for name in names}
    wrote = np.multiply.reduce([factor(name, signals) for name in cell.write])
    read = corpus.read(0, len(corpus))
    count = np.bincount(read, minlength=len(words))
    with np.errstate(invalid="ignore"):
        mean = np.bincount(read, wrote, len(words)) / count
    often = np.flatnonzero(count >= least)
    by = often[np.argsort(-np.abs(mean[often]), kind="stable")]
    return Written(tuple(words[k] for k in by), mean[by], count[by])


def together(corpus: Corpus, signal: str, unit: int, units: Sequence[int] | None = None) -> Array:
    """How a unit's signal correlates over all steps with that of others, (n,); NaN where it stands still."""
    others = range(corpus.units) if units is None else units
    own = _centred(corpus, signal, unit)
    found = []
    for other in others:
        its = _centred(corpus, signal, other)
        size = np.sqrt(float(own @ own) * float(its @ its))
        found.append(float(own @ its) / size if size else np.nan)
    return np.array(found)


def _centred(corpus: Corpus, signal: str, unit: int) -> Array:
    values = corpus.levels(signal).values(corpus.unit(signal, unit))
    return values - values.mean(dtype=np.float64).astype(np.float32)
