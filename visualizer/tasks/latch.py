"""Latching, after Bengio, Simard & Frasconi 1994: the first letter, held over noise until it is asked for.

The least that a memory can be asked, and small enough that twenty seeds of every cell come with Gatescope:
what a trained gradient looks like is then a matter of many networks, with those that failed among them.
How hard it is was chosen with scores in view, so that the cells differ; `Latch.data` says so to the reader.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from statistics import fmean
from typing import TYPE_CHECKING

import numpy as np

from visualizer.cells import CELLS, Array
from visualizer.symbols import UNKNOWN, Answers, Characters

from . import POOL, Batch, Feature, Measure, Observed, Scores, Settings, Task, check_split, hashed_split

if TYPE_CHECKING:
    from visualizer.model import Model

LETTERS = "abcdef"
NOISE = "vwxyz"
LONGEST = 60
"""The longest gap of training, in letters of noise between the first letter and the question."""
GAPS = (5, 10, 20, 40, 60)
"""The gaps a model is scored at; shorter noise is too little to be split."""
BEYOND = (120, 240)
"""Gaps that training never has, which are scored apart."""
LEARNED = 0.99
"""The share of answers from which on a gap counts as learned."""
GROWN = (
    "Here training has all gaps from the start. Where they grow over its first half, as in the grammar, the "
    "vanilla RNN learns it on all of 20 seeds."
)
"""Measured: ``gatescope train latch --cell rnn --growth 0.5 --seed S -o FILE`` for S from 0 to 19."""
_BYTES = np.frombuffer(NOISE.encode(), np.uint8)


def home(noise: str) -> str:
    """The one split that this noise occurs in: 85% train, 5% validation, 10% test; short noise trains."""
    return "train" if len(noise) < min(GAPS) else hashed_split(noise)


def draw(split: str, rng: np.random.Generator, n: int, gap: int) -> tuple[Array, Array]:
    """n first letters (n,), and noise of a split (n, gap), as indices of LETTERS and NOISE."""
    check_split(split)
    if split != "train" and gap < min(GAPS):
        raise ValueError(f"noise of fewer than {min(GAPS)} letters is all in training")
    first = (rng.random(n) * len(LETTERS)).astype(np.intp)
    noise, wrong = np.empty((n, gap), np.intp), list(range(n))
    while wrong:
        noise[wrong] = (rng.random((len(wrong), gap)) * len(NOISE)).astype(np.intp)
        wrong = [k for k in wrong if home(_BYTES[noise[k]].tobytes().decode()) != split]
    return first, noise


def batch(first: Array, noise: Array) -> Batch:
    """Letters (B,) and their noise (B, gap), asked for at the last step alone."""
    B, gap = noise.shape
    read = np.full((gap + 2, B), READS.id("?"), np.intp)
    read[0] = first + READS.id(LETTERS[0])
    read[1:-1] = noise.T + READS.id(NOISE[0])
    target, weight = np.zeros_like(read), np.zeros(read.shape, np.float32)
    target[:] = first
    weight[-1] = 1
    return Batch(read, target, weight)


@cache
def _asked(split: str, n: int, gaps: tuple[int, ...]) -> dict[int, Batch]:
    """n texts of every gap, always the same."""
    rng = np.random.default_rng(0)
    return {gap: batch(*draw(split, rng, n, gap)) for gap in gaps}


class Latch(Task):
    """One of six letters, to be named after noise."""

    name = "latch"
    title = "Latch one letter"
    reads = Characters((UNKNOWN, *LETTERS, *NOISE, "?"))
    answers = Answers("label", "the first letter", tuple(LETTERS))
    rules = {letter: f"The text began with {letter}." for letter in LETTERS}
    gap_title = "letters of noise"
    longest = LONGEST
    measure = Measure(chance=1 / len(LETTERS))
    settings = Settings(drop=0.0, emphasis=1.0, growth=0.0, checks=30)
    iterations = 2_500
    enough = 2_500
    compared = 20
    units = 12
    data = (
        f"One of {len(LETTERS)} letters, then 0 to {LONGEST} letters of noise among {len(NOISE)} others, "
        "drawn anew for every batch, then ?. There the first letter is to be named; before it nothing is "
        f"asked. A guess is right {1 / len(LETTERS):.3f} of the time. How hard this is was chosen so that "
        "the cells differ, after a look at the scores of the vanilla RNN, the LSTM and the GRU on seeds 0 "
        "to 2."
    )
    split = (
        "Noise of five letters or more belongs to one split, by a hash: no test text was ever read in "
        f"training. Asked after {', '.join(map(str, GAPS))} letters of noise, and apart from these after "
        f"{' and '.join(map(str, BEYOND))}, longer than any in training."
    )
    examples = (
        ("After 10 letters", "bxvzzzxywvw?"),
        ("At once", "c?"),
        ("After 60 letters", "dzvvvxyxxyvyvwyyxwzwvwvzvzwwxwwvwvwzwwyzwwyyyvvyyzyxvzyxywwxx?"),
        ("Two letters to hold", "axyzwycvyzxw?"),
        ("Asked twice", "fvyzxw?yxyyyzvyvx?"),
    )
    features = (
        Feature("position", "steps since the start", "spearman"),
        *(Feature(f"holds {letter}", f"the text began with {letter}") for letter in LETTERS),
    )

    def pool(self, rng: np.random.Generator, settings: Settings, grown: float) -> Iterator[Batch]:
        """See `Task.pool`: the texts of a batch are equally long."""
        gaps = (rng.random(POOL) * (round(grown * LONGEST) + 1)).astype(int)
        for gap in gaps:
            yield batch(*draw("train", rng, settings.batch, int(gap)))

    def evaluate(self, model: Model, split: str = "test", quick: bool = False) -> Scores:
        """The share of questions whose right answer is the likeliest.

        Asks 400 texts (100 where it must be quick) of every gap; those of BEYOND count in ``by_gap`` alone.
        """
        first, right = {}, {}
        for gap, asked in (_asked(split, 100, GAPS) if quick else _asked(split, 400, GAPS + BEYOND)).items():
            first[gap] = asked.target[-1]
            right[gap] = model.forward(asked.read).logits[-1].argmax(axis=-1) == first[gap]

        def share(of: Array) -> Scores:
            return {"accuracy": round(float(of.mean()), 4), "n": of.size}

        began = np.concatenate([first[gap] for gap in GAPS])
        trained = np.concatenate([right[gap] for gap in GAPS])
        return {
            **share(trained),
            "by_rule": {letter: share(trained[began == k]) for k, letter in enumerate(LETTERS)},
            "by_gap": {str(gap): share(of) for gap, of in right.items()},
        }

    def observe(self, split: str, rng: np.random.Generator, n: int) -> list[Observed]:
        """See `Task.observe`."""
        found, steps = [], 0
        while steps < n:
            gap = min(GAPS) + int(rng.random() * (LONGEST + 1 - min(GAPS)))
            (first,), noise = draw(split, rng, 1, gap)
            one = batch(np.array([first]), noise)
            T = len(one.read)
            truth = {"position": np.arange(T, dtype=float)}
            for k, letter in enumerate(LETTERS):
                truth[f"holds {letter}"] = np.full(T, float(first == k))
            found.append(Observed(tuple(self.reads.words[k] for k in one.read[:, 0]), truth))
            steps += T
        return found

    def note_of(self, scores: Mapping[str, Mapping[int, Scores]]) -> str:
        """See `Task.note_of`: how many seeds of each cell learned the longest gap."""
        said = ", ".join(
            f"{CELLS[cell].title} {sum(map(learned, seeds.values()))} of {len(seeds)}"
            for cell, seeds in scores.items()
        )
        return (
            f"Seeds that name the letter {LEARNED:.0%} of the time after {LONGEST} letters of noise, the "
            f"most that training has: {said}. A guess is right {1 / len(LETTERS):.0%} of the time. {GROWN}"
        )


def learned(scores: Scores) -> bool:
    """Whether a network of these scores learned the longest gap of training."""
    return bool(scores["by_gap"][str(LONGEST)]["accuracy"] >= LEARNED)


def failures(cell: str, models: Sequence[Model]) -> str:
    """How those fail that did not learn the longest gap, of a cell under its title; "" if none failed."""
    failed = [model for model in models if not learned(model.meta["scores"]["test"])]
    if not failed:
        return ""

    def mean(gap: int) -> float:
        """Over the networks, of what their files say."""
        return fmean(model.meta["scores"]["test"]["by_gap"][str(gap)]["accuracy"] for model in failed)

    bare = batch(np.arange(len(LETTERS)), np.empty((len(LETTERS), 0), np.intp))
    at_once = fmean((m.forward(bare.read).logits[-1].argmax(-1) == bare.target[-1]).mean() for m in failed)
    each = [x["accuracy"] for m in failed for x in TASK.evaluate(m)["by_rule"].values()]
    named, lost = sum(x >= 0.9 for x in each), sum(x <= 0.1 for x in each)
    return (
        f"{cell}, the {len(failed)} that did not: on average right {at_once:.2f} of the time without noise, "
        f"{mean(GAPS[0]):.2f} after {GAPS[0]} letters of it, {mean(LONGEST):.2f} after {LONGEST}. Of their "
        f"{len(each)} letters {named} are named 90% of the time or more, {lost} at most 10%, "
        f"{len(each) - named - lost} in between: most that fall together do so within the first few steps, "
        "if not at once, and most that are told apart there stay so."
    )


READS = Latch.reads
TASK = Latch()
