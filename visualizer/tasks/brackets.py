"""Nested brackets of four kinds, at most eight deep: Dyck words of bounded depth (Hewitt et al. 2020).

To say what closes next, the kinds of all open brackets must be held in their order: a stack. Whether
anything may close or open at all asks for the depth alone: a counter.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from visualizer.brief import brief
from visualizer.cells import CELLS, Array
from visualizer.symbols import UNKNOWN, Answers, Characters

from . import (
    POOL,
    Batch,
    Feature,
    Measure,
    Observed,
    Probed,
    Scores,
    Settings,
    Task,
    check_split,
    hashed_split,
)

if TYPE_CHECKING:
    from visualizer.model import Model

KINDS = ("()", "[]", "{}", "<>")
DEEPEST = 8
LENGTH = 64
"""Symbols of a string read in training."""
WINDOW = 4
"""How many brackets open inside one another decide which split a string is of."""
ON = 0.7
"""How likely the walk over depths goes on up, or down, where it may also turn."""
COUNTED = 0.99
"""The share of both ends of the walk, known as such, from which on a cell counts the depth."""

# Chosen among the whole numbers so that the first string of the page is one of the test split.
SALT = 15


def home(window: str) -> str:
    """The one split in which WINDOW brackets open inside one another: 85% train, 5% validation, 10% test."""
    return hashed_split(f"{SALT}/{window}")


@cache
def _windows(split: str) -> tuple[Array, Array]:
    """For kinds (4, 4, 4, 4), outermost first: whether a window is of this split, and the last one's odds.

    The odds are summed up over the last axis.
    """
    check_split(split)
    homes = np.array([home("".join(pair[0] for pair in kinds)) for kinds in product(KINDS, repeat=WINDOW)])
    homes = homes.reshape([len(KINDS)] * WINDOW)
    own = homes == split
    # windows that training never has are few: they are drawn more often, so that fewer strings will do
    return own, np.where(own, 8, homes == "train").cumsum(axis=-1)


@brief
class Strings(NamedTuple):
    """B strings of T symbols, and what is open after each.

    Attributes:
        symbols: indices of the symbols read, (T, B).
        depth: how many brackets are open, (T, B).
        inner, outer: kind of the innermost and of the outermost open one, (T, B); -1 where none is.
        since: steps since the innermost opened, (T, B).
        own: whether WINDOW in a row of those open are of the string's split, (T, B).
    """

    symbols: Array
    depth: Array
    inner: Array
    outer: Array
    since: Array
    own: Array


def draw(split: str, rng: np.random.Generator, n: int, length: int, deepest: int = DEEPEST) -> Strings:
    """n strings of a split, all of them at once: a walk over depths, which turns at 0 and at the deepest."""
    windows, odds = _windows(split)
    string = np.arange(n)
    depth = np.zeros(n, np.intp)
    up = np.ones(n, bool)
    # the stack from place 1 on: kind, when it opened, and how many windows of the split there are so far
    kind, opened, own = np.zeros((3, n, DEEPEST + 1), np.intp)
    out = np.zeros((6, length, n), np.intp)
    for t in range(length):
        turn, which = rng.random((2, n))
        up = (depth == 0) | (depth < deepest) & (up == (turn < ON))
        top = kind[string, depth]
        three = tuple(kind[string, np.maximum(depth - k, 0)] for k in range(WINDOW - 2, -1, -1))
        enough = depth >= WINDOW - 1
        chances = np.where(enough[:, None], odds[three], 1 + np.arange(len(KINDS)))
        opens = ((which * chances[:, -1])[:, None] >= chances[:, :-1]).sum(axis=-1)
        owns = own[string, depth] + (enough & windows[(*three, opens)])
        symbol = 1 + np.where(up, 2 * opens, 2 * top + 1)
        depth = depth + np.where(up, 1, -1)
        at = string[up], depth[up]
        kind[at], opened[at], own[at] = opens[up], t, owns[up]
        top, bottom = kind[string, depth], kind[string, np.minimum(depth, 1)]
        is_open = depth > 0
        out[:, t] = (
            *(symbol, depth, np.where(is_open, top, -1), np.where(is_open, bottom, -1)),
            *(t - opened[string, depth], own[string, depth]),
        )
    symbols, depths, inner, outer, since, owned = out
    return Strings(symbols, depths, inner, outer, since, owned > 0)


class Brackets(Task):
    """Strings of nested brackets, the next symbol to be said."""

    name = "brackets"
    title = "Nested brackets"
    reads = Characters((UNKNOWN, *"".join(KINDS)))
    answers = Answers(title="next symbol")
    rules = {
        "matching": "What closes next closes the innermost open bracket, after others closed inside it.",
        "longer": f"The same, further on than the {LENGTH} symbols that training reads.",
        "just opened": "What closes next was opened just before, so nothing has to be held.",
        "must close": f"With {DEEPEST} open nothing more opens: most of the probability is on what closes.",
        "must open": "With nothing open nothing closes: most of the probability is on what opens.",
    }
    gap_title = "depth"
    measure = Measure(chance=1 / len(KINDS))
    settings = Settings(rate=0.004, drop=0.0, emphasis=1.0, growth=0.0)
    iterations = 15_000
    compared = 3
    units = 32
    data = (
        f"Brackets of four kinds {' '.join(KINDS)} inside one another and side by side, {DEEPEST} deep at "
        f"most, drawn anew for every batch: strings of {LENGTH} symbols. The walk over depths goes on as it "
        f"went with probability {ON}, else it turns; with nothing open it opens, with {DEEPEST} open it "
        f"closes. A guess among the four that close is right {1 / len(KINDS):.3f} of the time."
    )
    split = (
        f"Every {WINDOW} kinds open inside one another belong to one split, by a hash. With {WINDOW} or more "
        f"open, only stacks are asked about that no training string has; shorter ones are shared. The score "
        f"is the share of closing brackets, with others closed inside, that the network finds likelier "
        f"than the other three. The depth is that before it closes: with {DEEPEST} open, what closes "
        "was always opened just before."
    )
    examples = (
        ("Eight deep", "([{<[(<{}>)]>}]"),
        ("Which is still open?", "([]{}<>[]{}<>[]{}<>"),
        ("Open until the end", "[(){(<>)}([]<()>){}<{}()>"),
        ("Ten deep, as none in training", "((((((((((" + "))))))))"),
        ("Crossed, which is wrong", "([)]{<}>"),
    )
    probed = (
        Probed(
            "innermost",
            "the innermost open bracket",
            ("none open", *KINDS),
            tuple((f"inside {kind}", 1) for kind in KINDS),
        ),
    )
    features = (
        Feature("depth", "how many brackets are open", "spearman"),
        *(Feature(f"inside {kind}", f"innermost open: {kind}") for kind in KINDS),
        Feature(f"outermost {KINDS[0]}", f"outermost open: {KINDS[0]}"),
        Feature("since", "steps since the innermost opened", "spearman"),
        Feature("full", f"{DEEPEST} are open: must close"),
        Feature("empty", "none is open: must open"),
    )

    def pool(self, rng: np.random.Generator, settings: Settings, grown: float) -> Iterator[Batch]:
        """See `Task.pool`: the depth is what grows; a bracket that closes counts emphasis."""
        deepest = 1 + round(grown * (DEEPEST - 1))
        drawn = draw("train", rng, POOL * settings.batch, LENGTH + 1, deepest).symbols
        for start in range(0, POOL * settings.batch, settings.batch):
            piece = drawn[:, start : start + settings.batch]
            weight = np.where(_closes(piece[1:]), settings.emphasis, 1).astype(np.float32)
            yield Batch(piece[:-1], piece[1:], weight)

    def evaluate(self, model: Model, split: str = "test", quick: bool = False) -> Scores:
        """The share of closing brackets that are the likeliest of the four that close.

        Reads 400 strings (100 where it must be quick), twice as long as in training. All but ``longer``
        is asked in the first half; the score over all and ``by_gap``, the depth before it closes, are
        of ``matching``. Before ``must close`` and ``must open`` more than half the probability must be
        on what closes, or opens, of any kind.
        """
        drawn = draw(split, np.random.default_rng(0), 100 if quick else 400, 2 * LENGTH)
        logits = model.forward(drawn.symbols[:-1]).logits.astype(np.float64)
        depth, follows = drawn.depth[:-1], drawn.symbols[1:]
        asked = _closes(follows) & (drawn.own[:-1] | (depth < WINDOW))
        held = drawn.since[:-1] > 0
        early = np.arange(len(depth))[:, None] < LENGTH
        right = logits[..., 2::2].argmax(axis=-1) == follows // 2 - 1
        p = np.exp(logits - logits.max(axis=-1, keepdims=True))
        p /= p.sum(axis=-1, keepdims=True)

        def share(of: Array, where: Array) -> Scores:
            return {"accuracy": round(float(of[where].mean()), 4), "n": int(where.sum())}

        matching = asked & held & early
        return {
            **share(right, matching),
            "by_rule": {
                "matching": share(right, matching),
                "longer": share(right, asked & held & ~early),
                "just opened": share(right, asked & ~held & early),
                "must close": share(p[..., 2::2].sum(axis=-1) > 0.5, (depth == DEEPEST) & early),
                "must open": share(p[..., 1::2].sum(axis=-1) > 0.5, (depth == 0) & early),
            },
            "by_gap": {str(d): share(right, matching & (depth == d)) for d in range(1, DEEPEST)},
        }

    def observe(self, split: str, rng: np.random.Generator, n: int) -> list[Observed]:
        """See `Task.observe`: with nothing open there is no outermost, and nothing to count from."""
        drawn = draw(split, rng, -(-n // LENGTH), LENGTH)
        is_open = drawn.depth > 0
        truth = {
            "depth": drawn.depth,
            **{f"inside {kind}": drawn.inner == k for k, kind in enumerate(KINDS)},
            f"outermost {KINDS[0]}": np.where(is_open, drawn.outer == 0, np.nan),
            "since": np.where(is_open, drawn.since, np.nan),
            "full": drawn.depth == DEEPEST,
            "empty": ~is_open,
        }
        return [
            Observed(
                tuple(self.reads.words[k] for k in symbols),
                {name: values[:, b].astype(float) for name, values in truth.items()},
            )
            for b, symbols in enumerate(drawn.symbols.T)
        ]

    def note_of(self, scores: Mapping[str, Mapping[int, Scores]]) -> str:
        """See `Task.note_of`: each cell's worst and best seed, and which of them count the depth."""

        def found(rule: str) -> dict[str, list[float]]:
            return {
                CELLS[cell].title: [each["by_rule"][rule]["accuracy"] for each in seeds.values()]
                for cell, seeds in scores.items()
            }

        def said(rule: str) -> str:
            return ", ".join(f"{cell} {min(x):.3f} to {max(x):.3f}" for cell, x in found(rule).items())

        ends = found("must close"), found("must open")
        count = [cell for cell in ends[0] if round(min(min(each[cell]) for each in ends), 3) >= COUNTED]
        return (
            f"What closes next, after others closed inside it, worst to best seed: {said('matching')}; a "
            f"guess is right {1 / len(KINDS)} of the time. That with {DEEPEST} open nothing more may open: "
            f"{said('must close')}. That with none open nothing may close: {said('must open')}. Depth "
            f"counted, {COUNTED} or more at both ends with every seed: {', '.join(count) or 'no cell'}."
        )


def _closes(symbols: Array) -> Array:
    return (symbols > 0) & (symbols % 2 == 0)


TASK = Brackets()
