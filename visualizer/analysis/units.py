"""What single units do: how well one tells what is true of a text, and what kind of memory it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from visualizer.analysis.ledger import median_half_life
from visualizer.cells import Array, Cell

TAGS = {
    "dead": "Its h hardly moves: a standard deviation under 0.02 over the test texts.",
    "pass-through": "Its memory is mostly new at every step: the median of its keep gate is under 0.5.",
    "latch": (
        "It holds what it was once given: the median of its keep gate is above 0.9, and the median size "
        "of what it writes in a step is under 0.1."
    ),
    "accumulator": (
        "It adds up: the median of its keep gate is above 0.9, the median size of what it writes in a "
        "step is at least 0.1, and |c| is above 1.5 on at least a tenth of the steps, which is more than "
        "one write can give. A GRU and a coupled LSTM have none: their memory stays within 1."
    ),
    "counter": (
        "An accumulator that counts: of the counted features, the one it tells best on validation texts it "
        "follows on test texts with a rank correlation of at least 0.8, up or down."
    ),
    "mixed": "None of the others. A vanilla RNN has no keep gate: its units are dead or mixed.",
}
"""Every tag and the rule by which `facts` gives it; a counter needs features, see `zoo.measure`."""

OPEN, SHUT = 0.9, 0.1
DIGITS, SHORT = 4, 3
"""Decimals of a card, and those of what a page shows with fewer."""


def midranks(values: Array) -> Array:
    """The rank of every value among its column's, from 1; equal ones share their mean. (T, ...) -> same."""
    order = np.argsort(values, axis=0)
    ordered = np.take_along_axis(values, order, axis=0)
    k = np.arange(len(values)).reshape(-1, *[1] * (values.ndim - 1))
    new = np.ones(values.shape, bool)
    new[1:] = ordered[1:] != ordered[:-1]
    last = np.ones(values.shape, bool)
    last[:-1] = new[1:]
    low = np.maximum.accumulate(np.where(new, k, 0), axis=0)
    high = np.minimum.accumulate(np.where(last, k, len(values))[::-1], axis=0)[::-1]
    ranks = np.empty(values.shape)
    np.put_along_axis(ranks, order, (low + high) / 2 + 1, axis=0)
    return ranks


def auc(values: Array, truth: Array) -> Array:
    """How often a true step has the larger value than a false one, over all pairs; a tie counts half.

    Mann & Whitney 1947, exactly. values (T, ...), truth (T,) -> (...).

    Raises:
        ValueError: no step is true, or none is false.
    """
    true = np.asarray(truth, bool)
    p, n = int(true.sum()), int((~true).sum())
    if not p or not n:
        raise ValueError("there is nothing to tell apart: every step is alike")
    return (midranks(values)[true].sum(axis=0) - p * (p + 1) / 2) / (p * n)


def spearman(values: Array, truth: Array) -> Array:
    """Spearman's rank correlation, equal values sharing a rank; 0 for values that are all equal.

    values (T, ...), truth (T,) -> (...).

    Raises:
        ValueError: the truth is the same at every step.
    """
    a, b = midranks(values), midranks(np.asarray(truth))
    a, b = a - (len(a) + 1) / 2, b - (len(b) + 1) / 2
    if not b.any():
        raise ValueError("there is nothing to follow: every step is alike")
    size = np.sqrt((a * a).sum(axis=0) * (b @ b))
    return np.tensordot(b, a, axes=1) / np.where(size, size, 1)


def score(kind: str, values: Array, truth: Array) -> Array:
    """`auc` or `spearman`, as a feature asks."""
    return {"auc": auc, "spearman": spearman}[kind](values, truth)


def scores_of_copies(kind: str, values: Array, truth: Array, copies: Iterable[Array]) -> Array:
    """The score of data sets that have step t so many times: (T,), (T,), n times (T,) -> (n,).

    As `score` of ``np.repeat(values, one)`` and ``np.repeat(truth, one)``; NaN where that would raise.
    """
    ranked = _Steps(values)
    if kind == "auc":
        true = np.asarray(truth, bool)
        return np.array([_auc_of_copies(ranked, true, each) for each in copies])
    by_truth = _Steps(truth)
    return np.array([_spearman_of_copies(ranked, by_truth, each) for each in copies])


class _Steps:
    """Steps in groups of equal value, from the least."""

    def __init__(self, values: Array) -> None:
        of, self.group = np.unique(values, return_inverse=True)
        self.groups = len(of)

    def count(self, copies: Array) -> Array:
        """How many steps each group has."""
        return np.bincount(self.group, copies, self.groups)

    def ranks(self, copies: Array) -> Array:
        """The midrank of every step less the mean rank, where each is there so many times."""
        each = self.count(copies)
        below = np.cumsum(each)
        return (below - each / 2 - below[-1] / 2)[self.group]


def _auc_of_copies(steps: _Steps, true: Array, copies: Array) -> float:
    p, n = steps.count(copies * true), steps.count(copies * ~true)
    pairs = p.sum() * n.sum()
    return float(p @ (np.cumsum(n) - n / 2) / pairs) if pairs else np.nan


def _spearman_of_copies(steps: _Steps, by_truth: _Steps, copies: Array) -> float:
    a, b = steps.ranks(copies), by_truth.ranks(copies)
    size, of_truth = copies @ (a * a), copies @ (b * b)
    if not of_truth:
        return np.nan
    return float(copies @ (a * b) / np.sqrt(size * of_truth)) if size else 0.0


def facts(cell: Cell, signals: Mapping[str, Array], lengths: Sequence[int] | Array) -> list[dict[str, Any]]:
    """What each unit of a layer does, from its signals at the steps of many texts, each (T, H).

    Args:
        cell: what they are of.
        signals: of the texts, one after the other.
        lengths: of the texts, in steps.

    Returns:
        For every unit ``keep``, the median of what it keeps of its memory (f, or z of a GRU), and
        ``half_life`` in steps, see `analysis.ledger`, minus them where it is at least so many; both None
        for a cell that has no such gate;
        ``open`` and ``shut``, for every gate the share of steps above 0.9 and below 0.1; ``tag``, by
        the rules in `TAGS`.
    """
    H = signals["h"].shape[1]
    dead = signals["h"].std(axis=0, dtype=np.float64) < 0.02
    tags = np.where(dead, "dead", "mixed").astype(object)
    median: list[Any] = [None] * H
    half_life: list[Any] = [None] * H
    if cell.keep:
        keep, memory, wrote = cell.kept(signals), signals[cell.memory], cell.written(signals)
        kept = np.median(keep, axis=0)
        keeps, writes = kept > OPEN, np.median(np.abs(wrote), axis=0) >= 0.1
        more = np.mean(np.abs(memory) > 1.5, axis=0) >= 0.1
        tags[~dead & (kept < 0.5)] = "pass-through"
        tags[~dead & keeps & ~writes] = "latch"
        tags[~dead & keeps & writes & more] = "accumulator"
        texts = np.split(keep, np.cumsum(lengths)[:-1])
        median, half_life = rounded(kept), [int(steps) for steps in median_half_life(texts).signed]
    shares = {
        name: {gate: rounded(share(signals[gate]).mean(axis=0), SHORT) for gate in cell.gates}
        for name, share in {"open": lambda gate: gate > OPEN, "shut": lambda gate: gate < SHUT}.items()
    }
    return [
        {
            "keep": median[unit],
            "half_life": half_life[unit],
            **{name: {gate: of[unit] for gate, of in gates.items()} for name, gates in shares.items()},
            "tag": str(tags[unit]),
        }
        for unit in range(H)
    ]


def rounded(values: Array, digits: int = DIGITS) -> list[float]:
    """Numbers as a card states them."""
    return [round(float(value), digits) for value in values]
