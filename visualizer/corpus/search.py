"""Where units of a corpus do something: runs of steps that a pattern matches, counted exactly."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple

import numpy as np

from visualizer.brief import brief
from visualizer.cells import Array
from visualizer.corpus.pattern import Condition, Part, parse, written
from visualizer.corpus.store import BLOCK, Corpus, CorpusError

ORDERS = ("longest", "first", "random")
"""How the spans of a unit can be sorted."""
MOST_OPEN = 4_000_000
"""Values that the levels leave open, at most: they are kept in memory."""


@brief
class Spans(NamedTuple):
    """Where one unit matches a pattern.

    Attributes:
        unit: which.
        start: the first step of every match, (n,), in the order of the text.
        length: how many steps it has, all parts together, (n,).
        inside: the first step of every part of each, (n, parts).
    """

    unit: int
    start: Array
    length: Array
    inside: Array

    def __len__(self) -> int:
        return len(self.start)

    def sorted(self, order: str = "longest", seed: int = 0) -> Spans:
        """The same in an order of `ORDERS`. ValueError for another."""
        if order == "longest":
            by = np.lexsort((self.start, -self.length))
        elif order == "random":
            by = np.argsort(np.random.default_rng(seed).random(len(self)), kind="stable")
        elif order == "first":
            by = np.arange(len(self))
        else:
            raise ValueError(f"spans are sorted {', '.join(ORDERS)}, not {order!r}")
        return Spans(self.unit, self.start[by], self.length[by], self.inside[by])


@brief
class Found(NamedTuple):
    """What a pattern matches in a corpus: of every unit how many spans, (H,), and of one unit where."""

    pattern: str
    counts: Array
    spans: Spans


def search(
    corpus: Corpus,
    pattern: str,
    unit: int | None = None,
    progress: Callable[[float], object] = lambda share: None,
) -> Found:
    """Every match of a pattern in a corpus.

    Args:
        corpus: open.
        pattern: see `visualizer.corpus.pattern`.
        unit: whose spans are given; that with the most unless given.
        progress: told the share that is done, 0..1.

    Raises:
        CorpusError: a pattern that cannot be read, or a unit that is not there.
    """
    if unit is not None:
        corpus.check_unit(unit)
    counts = count(corpus, pattern, progress)
    chosen = int(counts.argmax()) if unit is None else unit
    return Found(written(parse(pattern, corpus.signals)), counts, spans(corpus, pattern, chosen))


def count(corpus: Corpus, pattern: str, progress: Callable[[float], object] = lambda share: None) -> Array:
    """How many spans of every unit match a pattern, (H,), see `search`."""
    parts = parse(pattern, corpus.signals)
    decided = _Decided(corpus, parts, range(corpus.units), progress)
    done: list[int] = []

    def counted(k: int) -> int:
        n = len(_spans(corpus, parts, decided, k))
        done.append(k)
        progress(len(done) / corpus.units)
        return n

    with ThreadPoolExecutor(2) as pool:  # NumPy lets go of the interpreter's lock over rows as long as these
        return np.array(list(pool.map(counted, range(corpus.units))), np.int64)


def spans(corpus: Corpus, pattern: str, unit: int) -> Spans:
    """Where one unit matches a pattern, see `search`."""
    parts = parse(pattern, corpus.signals)
    corpus.check_unit(unit)
    return _spans(corpus, parts, _Decided(corpus, parts, [unit], lambda share: None), unit)


class _Decided:
    """Whether conditions hold at every step of a unit; what levels leave open the network itself says."""

    def __init__(
        self, corpus: Corpus, parts: Sequence[Part], units: Sequence[int], told: Callable[[float], object]
    ) -> None:
        self.corpus = corpus
        self._parted = {
            each: corpus.levels(each.signal).parted(each.number, each.op in (">", "<="))
            for part in parts
            for each in part.conditions
        }
        self._settled: dict[Condition, dict[int, tuple[Array, Array]]] = {}
        open_ = [each for each, (undecided, first) in self._parted.items() if undecided < first]
        if open_:
            self._settle(open_, units, told)

    def holds(self, condition: Condition, unit: int) -> Array:
        """(T,) bool."""
        numbers = self.corpus.unit(condition.signal, unit)
        undecided, first = self._parted[condition]
        mask = numbers >= first if condition.op in (">", ">=") else numbers < undecided
        if unit in self._settled.get(condition, ()):
            at, truth = self._settled[condition][unit]
            mask[at] = truth
        return mask

    def _settle(
        self, conditions: Sequence[Condition], units: Sequence[int], told: Callable[[float], object]
    ) -> None:
        """Runs every block once in which some value lies in a level that a threshold cuts."""
        corpus, chosen = self.corpus, np.asarray(units, np.intp)
        found: dict[Condition, list[tuple[Array, Array, Array]]] = {each: [] for each in conditions}
        room, T = MOST_OPEN, len(corpus)
        for block in range(-(-T // BLOCK)):
            start, exact = block * BLOCK, None
            for each in conditions:
                undecided, first = self._parted[each]
                numbers = corpus.steps(each.signal, start, min(start + BLOCK, T))[:, chosen]
                t, k = np.nonzero((numbers >= undecided) & (numbers < first))
                if not len(t):
                    continue
                room -= len(t)
                if room < 0:
                    step = corpus.levels(each.signal).per_one
                    raise CorpusError(
                        f"{each}: more than {MOST_OPEN:,} values are too near to {float(each.number):g} "
                        f"to tell; a multiple of {1 / step:g} parts all of them"
                    )
                exact = corpus.exactly(block) if exact is None else exact
                truth = _holds(exact[each.signal][t, chosen[k]], each)
                found[each].append((t + start, k.astype(np.int32), truth))
            told((block + 1) * BLOCK / max(T, 1))
        for each, pieces in found.items():
            t, k, truth = (
                (np.concatenate(part) for part in zip(*pieces, strict=True)) if pieces else (chosen[:0],) * 3
            )
            by = np.argsort(k, kind="stable")
            edges = np.searchsorted(k[by], np.arange(len(chosen) + 1))
            self._settled[each] = {
                int(unit): (t[by[a:b]], truth[by[a:b]])
                for unit, a, b in zip(chosen, edges[:-1], edges[1:], strict=True)
                if b > a
            }


def _holds(values: Array, condition: Condition) -> Array:
    """Whether a condition holds of float32 values, with its number as it was written and not rounded."""
    near = np.float32(condition.number)
    # nothing is equal to a number that is no float32: the nearest one lies on one side of it
    itself = condition.op in (">=", "<") if near == condition.number else float(near) > condition.number
    above = values >= near if itself else values > near
    return above if condition.op in (">", ">=") else ~above


def _spans(corpus: Corpus, parts: Sequence[Part], decided: _Decided, unit: int) -> Spans:
    T, starts = len(corpus), corpus.starts
    inside, end = [], np.empty(0, np.int64)
    for n, part in enumerate(parts):
        mask = decided.holds(part.conditions[0], unit)
        for each in part.conditions[1:]:
            mask = mask & decided.holds(each, unit)
        begin, stop = runs(mask, starts, T)
        long = stop - begin >= part.steps
        begin, stop = begin[long], stop[long]
        if n == 0:
            inside, end = [begin], stop
            continue
        # the next part begins where the one before ends, in the same text; it may have begun before
        k = np.searchsorted(stop, end, "right")
        k = np.minimum(k, max(len(stop) - 1, 0))
        if not len(stop):
            inside, end = [each[:0] for each in (*inside, begin)], end[:0]
            continue
        goes = (begin[k] <= end) & (stop[k] - end >= part.steps) & ~np.isin(end, starts)
        inside = [each[goes] for each in inside] + [end[goes]]
        end = stop[k][goes]
    return Spans(unit, inside[0], end - inside[0], np.stack(inside, axis=1))


def runs(mask: Array, starts: Array, T: int) -> tuple[Array, Array]:
    """The longest runs of steps at which mask (T,) holds: their first steps, and the steps after their last.

    Args:
        mask: bool.
        starts: the first steps of texts; no run goes over one.
        T: how many steps.
    """
    edges = np.flatnonzero(mask[1:] != mask[:-1]) + 1
    if T and mask[0]:
        edges = np.concatenate(([0], edges))
    if len(edges) % 2:
        edges = np.concatenate((edges, [T]))
    begin, stop = edges[::2], edges[1::2]
    inner = starts[(starts > 0) & (starts < T)]
    inner = inner[mask[inner] & mask[inner - 1]] if len(inner) else inner
    if len(inner):
        begin, stop = np.sort(np.concatenate((begin, inner))), np.sort(np.concatenate((stop, inner)))
    return begin, stop


def context(corpus: Corpus, start: int, length: int, around: int = 30) -> dict[str, Any]:
    """A span in its text: the tokens before it, in it and after it, and where it stands.

    Args:
        corpus: open.
        start: the span's first step.
        length: how many steps it has.
        around: how many tokens before and after, of the same text.
    """
    text = corpus.text_at(start)
    low, high = max(text.start, start - around), min(text.start + text.steps, start + length + around)
    tokens, a = corpus.tokens(low, high), start - low
    return {
        "text": text.name,
        "step": start - text.start,
        "before": tokens[:a],
        "span": tokens[a : a + length],
        "after": tokens[a + length :],
    }
