"""The adding problem of Hochreiter & Schmidhuber (1997): the sum of the two marked numbers of many.

The two may stand anywhere, up to a hundred steps before the answer is due, so what was marked must be
held exactly while everything else is let pass.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, ClassVar, NamedTuple

import numpy as np

from visualizer.brief import brief
from visualizer.cells import CELLS, Array
from visualizer.symbols import Answers, Marked

from . import (
    POOL,
    SPLITS,
    Batch,
    Feature,
    Measure,
    Observed,
    Scores,
    Settings,
    Task,
    check_split,
    hashed_split,
)

if TYPE_CHECKING:
    from visualizer.model import Model

SHORTEST, LONGEST = 50, 100
"""Numbers of a series in training."""
FIRST = 10
"""Numbers of the first series where their lengths grow."""
LENGTHS = (10, 25, 50, 75, 100)
"""The lengths a model is scored at; the first two are shorter than any it was trained on."""
CHANCE = 0.1667
"""The mean squared error of who always answers 1."""
STEPS = 100
"""A number is a whole number of hundredths, less than this many."""

# Chosen among the whole numbers so that who always answers 1 has the same error in every split.
SALT = 854


@brief
class Series(NamedTuple):
    """B series of T numbers: hundredths (T, B), and the steps of the two marks in order, (2, B)."""

    hundredths: Array
    marks: Array

    @property
    def marked(self) -> Array:
        """Whether a step is marked, (T, B)."""
        t = np.arange(len(self.hundredths))[:, None]
        return (t == self.marks[0]) | (t == self.marks[1])

    @property
    def sums(self) -> Array:
        """The sum of the numbers marked up to every step, (T, B)."""
        return np.cumsum(self.hundredths * self.marked, axis=0) / 100

    @property
    def read(self) -> Array:
        """What a model reads, (T, B, 2), exactly as `Marked` reads the text."""
        return np.stack([self.hundredths / 100, self.marked], axis=-1).astype(np.float32)

    def tokens(self, b: int) -> tuple[str, ...]:
        """The text of one series."""
        pairs = zip(self.hundredths[:, b], self.marked[:, b], strict=True)
        return tuple(f"{k / 100:.2f}{'*' if marked else ''}" for k, marked in pairs)


def _homes() -> Array:
    """The split, an index of SPLITS, of every two marked numbers in either order, (100, 100)."""
    homes = np.zeros((STEPS, STEPS), np.intp)
    for a in range(STEPS):
        for b in range(a + 1):
            homes[a, b] = homes[b, a] = SPLITS.index(hashed_split(f"{SALT}/{b}/{a}"))
    return homes


HOMES = _homes()
_PAIRS = [np.argwhere(each == HOMES) for each in range(len(SPLITS))]


def sample(split: str, rng: np.random.Generator, n: int, length: int) -> Series:
    """n series of a split. ValueError for a split that does not exist."""
    check_split(split)
    pairs = _PAIRS[SPLITS.index(split)]
    hundredths = (rng.random((length, n)) * STEPS).astype(np.intp)
    marks = np.sort(np.argsort(rng.random((length, n)), axis=0)[:2], axis=0)
    chosen = pairs[(rng.random(n) * len(pairs)).astype(np.intp)]
    hundredths[marks, np.arange(n)] = chosen.T
    return Series(hundredths, marks)


def _typed(length: int, seed: int) -> str:
    """A test series as a person types it."""
    return Marked().join(sample("test", np.random.default_rng(seed), 1, length).tokens(0))


class Adding(Task):
    """Numbers in 0..1, two of them marked with a star; the answer at the last is the sum of the two."""

    name = "adding"
    title = "Adding problem"
    reads = Marked()
    answers = Answers("value", "sum of the marked numbers", ("sum",))
    rules: ClassVar[dict[str, str]] = {
        "early": "Both marks in the first half: the sum is held over the second.",
        "apart": "A mark in each half: the first number is held until the second comes.",
        "late": "Both marks in the second half: the first is let pass.",
    }
    gap_title = "numbers read"
    measure = Measure("error", "mean squared error", "lower", chance=CHANCE, digits=5)
    settings = Settings(batch=32, rate=0.004, drop=0.0, emphasis=1.0, growth=0.0)
    iterations = 8_000
    enough = 3_000
    units = 32
    data = (
        "Series made for this project: numbers from 0.00 to 0.99, each as likely, drawn anew for every "
        f"batch, {SHORTEST} to {LONGEST} of them, two marked at any two steps. The sum is asked once, at the "
        "last step, and nothing is taught before. Who always answers 1 has a mean squared error of "
        "0.1667: that is the chance given."
    )
    split = (
        "Every two numbers belong to one split, in whichever order, by a hash: no training or validation "
        "series has the two marked numbers of a test series."
    )
    features = (
        Feature("sum", "sum of the marked numbers so far", "spearman"),
        Feature("first", "after the first mark"),
        Feature("second", "after the second mark"),
        Feature("steps", "numbers read", "spearman"),
    )
    examples = (
        ("30 numbers", _typed(30, 23)),
        ("100 numbers, far apart", _typed(100, 4)),
        ("Both marks early", _typed(60, 17)),
        ("Both marks late", _typed(60, 22)),
    )

    def pool(self, rng: np.random.Generator, settings: Settings, grown: float) -> Iterator[Batch]:
        """See `Task.pool`: a batch has one length; where lengths grow, they do so from FIRST."""
        for _ in range(POOL):
            length = SHORTEST + int(rng.random() * (LONGEST - SHORTEST + 1))
            series = sample("train", rng, settings.batch, FIRST + round(grown * (length - FIRST)))
            weight = np.zeros(series.hundredths.shape, np.float32)
            weight[-1] = 1
            yield Batch(series.read, series.sums[..., None].astype(np.float32), weight)

    def evaluate(self, model: Model, split: str = "test", quick: bool = False) -> Scores:
        """The mean squared error at the last step, of 400 series (100 where it must be quick) a length."""
        rng = np.random.default_rng(0)
        errors, rules, gaps = [], [], []
        for length in LENGTHS:
            series = sample(split, rng, 100 if quick else 400, length)
            answer = model.forward(series.read).logits[-1, :, 0].astype(np.float64)
            late = series.marks >= (length + 1) // 2
            errors.append((answer - series.sums[-1]) ** 2)
            rules.append(late.sum(axis=0))
            gaps.append(np.full(late.shape[1], length))
        error, rule, gap = (np.concatenate(each) for each in (errors, rules, gaps))

        def mean(where: Array) -> Scores:
            return {"error": round(float(error[where].mean()), 5), "n": int(where.sum())}

        return {
            **mean(gap > 0),
            "by_rule": {name: mean(rule == k) for k, name in enumerate(self.rules)},
            "by_gap": {str(length): mean(gap == length) for length in LENGTHS},
        }

    def observe(self, split: str, rng: np.random.Generator, n: int) -> list[Observed]:
        """See `Task.observe`. The sum is not defined before the first mark."""
        length = LENGTHS[-1]
        series = sample(split, rng, -(-n // length), length)
        t = np.arange(length)
        first, second = series.marks
        return [
            Observed(
                series.tokens(b),
                {
                    "sum": np.where(t >= first[b], series.sums[:, b], np.nan),
                    "first": t >= first[b],
                    "second": t >= second[b],
                    "steps": t + 1,
                },
            )
            for b in range(series.marks.shape[1])
        ]

    def note_of(self, scores: Mapping[str, Mapping[int, Scores]]) -> str:
        """See `Task.note_of`: the errors at the longest series, seed by seed, and who learned it."""
        longest = str(LENGTHS[-1])
        said, failed = [], []
        for cell in ("lstm", "gru", "rnn"):
            errors = [seed["by_gap"][longest]["error"] for seed in scores.get(cell, {}).values()]
            if not errors:
                continue
            said.append(f"{CELLS[cell].title} {', '.join(f'{x:.5f}' for x in errors)}")
            if lost := sum(x > CHANCE / 2 for x in errors):
                failed.append(f"{CELLS[cell].title} on {lost} of {len(errors)}")
        if not said:
            return ""
        grown = (
            f" To hold a sum is not what it lacks there: on series that grow from {FIRST} numbers it learned "
            "to add too."
        )
        return (
            f"Mean squared error at {longest} numbers, seed by seed: {'; '.join(said)}. Who always answers "
            f"1 has {CHANCE}. Left at that: {', '.join(failed) or 'none'}."
            + grown
            * any(CELLS["rnn"].title in each for each in failed)
            + " The sum is asked after the last number alone, so what is answered before the second mark "
            "means nothing."
        )


TASK = Adding()
