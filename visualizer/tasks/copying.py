"""The copy problem of Hochreiter & Schmidhuber 1997, in the form of Arjovsky et al. 2016.

A few letters are read, then blanks, then ``>``; from there on the letters must be written in their order,
one a step. Nothing read in between helps, so whatever is written was held all the while.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from typing import TYPE_CHECKING

import numpy as np

from visualizer.cells import CELLS, Array
from visualizer.symbols import UNKNOWN, Answers, Characters

from . import POOL, Batch, Feature, Measure, Observed, Scores, Settings, Task, check_split, hashed_split

if TYPE_CHECKING:
    from visualizer.model import Model

LETTERS = "abcdefgh"
PLACES = ("first", "second", "third", "fourth", "fifth")
LENGTH = len(PLACES)
LONGEST = 40
"""The longest delay of training, in blanks between the last letter and the mark."""
DELAYS = (0, 5, 10, 20, 40)
"""The delays a model is scored at."""
BEYOND = (80, 160)
"""Delays that training never has, which are scored apart."""
LEARNED = 0.99
"""The share of letters from which on a delay counts as learned."""

# Chosen among the whole numbers so that the whole words of the page are strings of the test split.
SALT = 611


def home(string: str) -> str:
    """The one split a string of letters occurs in: 85% train, 5% validation, 10% test."""
    return hashed_split(f"{SALT}/{string}")


@cache
def strings(split: str) -> Array:
    """All strings of a split, as indices of LETTERS, (n, LENGTH)."""
    check_split(split)
    indices = product(range(len(LETTERS)), repeat=LENGTH)
    found = np.array([s for s in indices if home("".join(LETTERS[k] for k in s)) == split], np.intp)
    found.flags.writeable = False  # all who ask are given the same
    return found


def draw(split: str, rng: np.random.Generator, n: int) -> Array:
    """n strings of a split, each as likely, (n, LENGTH)."""
    all_of_them = strings(split)
    return all_of_them[(rng.random(n) * len(all_of_them)).astype(np.intp)]


def batch(drawn: Array, delay: int, emphasis: float = 1.0) -> Batch:
    """Strings (B, LENGTH) to be written after a delay; a letter to be written counts emphasis."""
    T = LENGTH + delay + LENGTH
    read = np.full((T, len(drawn)), READS.id("_"), np.intp)
    target = np.full_like(read, len(LETTERS))
    weight = np.ones(read.shape, np.float32)
    read[:LENGTH] = drawn.T + READS.id(LETTERS[0])
    read[LENGTH + delay] = READS.id(">")
    target[-LENGTH:] = drawn.T
    weight[-LENGTH:] = emphasis
    return Batch(read, target, weight)


def _text(string: str, delay: int) -> str:
    return f"{string}{'_' * delay}>{'_' * (LENGTH - 1)}"


class Copying(Task):
    """Strings of five letters, to be written after a delay."""

    name = "copy"
    title = "Copy problem"
    reads = Characters((UNKNOWN, *LETTERS, "_", ">"))
    answers = Answers("label", "what to write now", (*LETTERS, "_"))
    rules = {
        place: f"The {place} letter read is the {place} to be written, from the mark on." for place in PLACES
    }
    gap_title = "blanks between"
    longest = LONGEST
    measure = Measure(chance=1 / len(LETTERS))
    settings = Settings(rate=0.003, clip=0.3, drop=0.0, emphasis=10.0, growth=0.8)
    iterations = 12_000
    compared = 3
    units = 48
    data = (
        f"{LENGTH} letters of {len(LETTERS)}, drawn anew for every batch, then 0 to {LONGEST} blanks _, "
        f"then > and {LENGTH - 1} blanks. From > on the letters are to be written in order, before it "
        f"_ alone. A guess among the letters is right {1 / len(LETTERS):.3f} of the time."
    )
    split = (
        "Every string of letters belongs to one split, by a hash: no test string was ever read in training. "
        f"Asked are the {LENGTH} letters to be written, after delays of {', '.join(map(str, DELAYS))} "
        f"blanks, and apart from these of {' and '.join(map(str, BEYOND))}, longer than any in training."
    )
    examples = (
        ("A word after 10 blanks", _text("cafeb", 10)),
        ("After 40 blanks", _text("headc", 40)),
        ("At once", _text("badge", 0)),
        ("Longer than ever trained", _text("faced", 80)),
        ("Three letters alone", "bed__________>____"),
        ("Asked twice", _text("faced", 10) + _text("", 10)),
    )
    features = (
        Feature("position", "steps since the start", "spearman"),
        Feature("recalling", "writing, from > on"),
        Feature("place", "which letter is being written", "spearman"),
        *(Feature(f"{place} is a", f"the {place} letter is a, until written") for place in PLACES),
    )

    def pool(self, rng: np.random.Generator, settings: Settings, grown: float) -> Iterator[Batch]:
        """See `Task.pool`: the strings of a batch wait equally long."""
        delays = (rng.random(POOL) * (round(grown * LONGEST) + 1)).astype(int)
        for delay in delays:
            yield batch(draw("train", rng, settings.batch), delay, settings.emphasis)

    def evaluate(self, model: Model, split: str = "test", quick: bool = False) -> Scores:
        """The share of letters to be written that are the likeliest of all answers.

        Asks 400 strings (60 where it must be quick) after every delay; those of BEYOND count in
        ``by_gap`` alone.
        """
        rng = np.random.default_rng(0)
        right = {}  # delay -> (places, strings)
        for delay in DELAYS + BEYOND:
            asked = batch(draw(split, rng, 60 if quick else 400), delay)
            guess = model.forward(asked.read).logits[-LENGTH:].argmax(axis=-1)
            right[delay] = guess == asked.target[-LENGTH:]
        trained = np.stack([right[delay] for delay in DELAYS])

        def share(of: Array) -> Scores:
            return {"accuracy": round(float(of.mean()), 4), "n": of.size}

        return {
            **share(trained),
            "by_rule": {place: share(trained[:, k]) for k, place in enumerate(PLACES)},
            "by_gap": {str(delay): share(of) for delay, of in right.items()},
        }

    def observe(self, split: str, rng: np.random.Generator, n: int) -> list[Observed]:
        """See `Task.observe`: a letter is held from when it is read until it is written."""
        found, steps = [], 0
        while steps < n:
            (string,) = draw(split, rng, 1)
            delay = int(rng.random() * (LONGEST + 1))
            one = batch(string[None], delay)
            T, mark = len(one.read), LENGTH + delay
            t = np.arange(T)
            recalling = t >= mark
            truth = {
                "position": t.astype(float),
                "recalling": recalling.astype(float),
                "place": np.where(recalling, t - mark + 1.0, np.nan),
            }
            for k, place in enumerate(PLACES):
                held = (t >= k) & (t <= mark + k)
                truth[f"{place} is a"] = np.where(held, float(string[k] == 0), np.nan)
            found.append(Observed(tuple(self.reads.words[k] for k in one.read[:, 0]), truth))
            steps += T
        return found

    def note_of(self, scores: Mapping[str, Mapping[int, Scores]]) -> str:
        """See `Task.note_of`: each cell's worst and best seed, at the longest delays."""

        def found(delay: int) -> dict[str, list[float]]:
            return {
                CELLS[cell].title: [each["by_gap"][str(delay)]["accuracy"] for each in seeds.values()]
                for cell, seeds in scores.items()
            }

        def said(delay: int) -> str:
            return ", ".join(f"{cell} {min(x):.2f} to {max(x):.2f}" for cell, x in found(delay).items())

        learned = [cell for cell, x in found(LONGEST).items() if min(x) >= LEARNED]
        return (
            f"Letters right after {LONGEST} blanks, the longest delay of training, worst to best seed: "
            f"{said(LONGEST)}; after {BEYOND[-1]}: {said(BEYOND[-1])}. A guess is right "
            f"{1 / len(LETTERS):.3f} of the time. {LEARNED} or more after {LONGEST} blanks with every seed: "
            f"{', '.join(learned) or 'no cell'}."
        )


READS = Copying.reads
TASK = Copying()
