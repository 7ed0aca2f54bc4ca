"""A verdict on a film, given once for the whole sentence, which words near either end can turn over.

"Nobody said that the film was good" and "the film was good, said nobody" both mean that it was bad. All
sentences are made here: of each it is known what turns it over, and how many words stand between its ends.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from visualizer.analysis.online import known_by
from visualizer.brief import brief
from visualizer.cells import CELLS, Array
from visualizer.symbols import UNKNOWN, Answers, Vocabulary

from . import (
    POOL,
    Batch,
    Feature,
    Measure,
    Observed,
    Scores,
    Settings,
    Task,
    by_length,
    check_split,
    hashed_split,
    pick,
)

if TYPE_CHECKING:
    from visualizer.model import Model

SLOTS = {
    "{film}": "film play book song story concert",
    "{good}": "good great lovely clever",
    "{bad}": "bad boring awful silly",
    "{loved}": "loved liked enjoyed",
    "{hated}": "hated disliked left",
    "{we}": "we i they",
    "{who}": "king nurse thief wolf",
    "{actor}": "actor singer dancer writer",
    "{day}": "monday friday sunday",
    "{town}": "town village city",
}
FRONTS = {
    "": 1,
    "everyone said that": 1,
    "it is true that": 1,
    "nobody said that": -1,
    "it is not true that": -1,
}
BACKS = {"": 1, ", said everyone": 1, ", which is true": 1, ", said nobody": -1, ", which is not true": -1}
"""What stands before or behind a statement -> -1 where it turns it over."""
SAYS = {"{good}": 1, "{bad}": -1, "not {good}": -1, "not {bad}": 1}
OFTEN = {"plain": 3, "front": 2, "back": 2, "both": 1, "but": 2, "although": 2}
"""How often each rule is drawn: were each bit of a parity as likely, no first step towards it would help."""
NEGATED = 1 / 4
"""The share of statements that say not."""
FEELS = {"{loved}": 1, "{hated}": -1}
FILLERS = (
    "with the old {actor}",
    "about a {who}",
    "that {we} saw on {day}",
    "in the {town}",
)
"""What is said of the film besides, which decides nothing."""
LONGEST = 15
"""Words of these together, at most."""
GAPS = (0, 3, 6, 9, 12)
"""Words of these, at least, by which the accuracy is told apart."""
LEFT = (0, 1, 2, 3, 4, 6, 8)
"""Words still to come, with which a beginning is scored."""
RULES = {
    "plain": "Nothing turns it over: the film was good, said everyone.",
    "front": "What begins the sentence turns it over: nobody said that the film was good.",
    "back": "What ends it turns it over: the film was good, said nobody.",
    "both": "Both do, so that it stands: nobody said that the film was good, which is not true.",
    "but": "What is said after but counts: everyone said that it was bad but we loved it.",
    "although": "What is said after although does not, be it the first word or near the end.",
}
# Chosen among the whole numbers so that the sentences a page opens on are test sentences.
SALT = 18853
_RULES = tuple(rule for rule, times in OFTEN.items() for _ in range(times))
_OF = {word: slot for slot, words in SLOTS.items() for word in words.split()}


class Form(NamedTuple):
    """A sentence whose words are not chosen yet: its two ends, its verdict, 1 or -1, and its rule."""

    before: str
    after: str
    verdict: int
    rule: str


@brief
class Sentence(NamedTuple):
    """Words that end in a full stop, whether they say that it was good, the rule, and the words between."""

    words: tuple[str, ...]
    good: bool
    rule: str
    gap: int


@cache
def forms() -> Mapping[str, tuple[Form, ...]]:
    """Every sentence but for its words and what stands between: rule -> forms."""
    found: dict[str, list[Form]] = {rule: [] for rule in RULES}
    for (front, turn), (says, sign), (back, also) in product(FRONTS.items(), SAYS.items(), BACKS.items()):
        rule = ("plain", "front", "back", "both")[(turn < 0) + 2 * (also < 0)]
        found[rule].append(Form(f"{front} the {{film}}", f"was {says} {back} .", turn * sign * also, rule))
    said = "everyone said that the {film}"
    for (says, _), (feels, sign) in product(SAYS.items(), FEELS.items()):
        mine = f"{{we}} {feels} it"
        found["but"].append(Form(said, f"was {says} but {mine} .", sign, "but"))
        found["although"] += [
            Form(f"although {said}", f"was {says} , {mine} .", sign, "although"),
            Form(f"{mine} although {said}", f"was {says} .", sign, "although"),
        ]
    return {rule: tuple(of) for rule, of in found.items()}


@cache
def fillings() -> Mapping[int, tuple[str, ...]]:
    """How many words -> what can be said of the film besides in so many, no part of it twice."""
    found: dict[int, list[str]] = {}
    for some in product((0, 1), repeat=len(FILLERS)):
        text = " ".join(filler for filler, there in zip(FILLERS, some, strict=True) if there)
        found.setdefault(len(text.split()), []).append(text)
    return {n: tuple(of) for n, of in sorted(found.items())}


@lru_cache(maxsize=2**10)
def home(film: str, word: str) -> str:
    """The one split in which this is said of a film: 75% train, 10% validation, 15% test."""
    return hashed_split(f"{SALT}/{film}/{word}", validation=2, test=3)


def pair_of(words: Sequence[str]) -> tuple[str, str]:
    """What a sentence is about and the first word that says what it was like."""
    film = next(word for word in words if _OF.get(word) == "{film}")
    return film, next(word for word in words if _OF.get(word) in ("{good}", "{bad}"))


def draw(split: str, rng: np.random.Generator, n: int, longest: int = LONGEST) -> list[Sentence]:
    """n sentences of a split, with at most so many words between. ValueError for no such split."""
    check_split(split)
    found: list[Sentence] = []
    gaps = [gap for gap in fillings() if gap <= longest]
    while len(found) < n:
        negated = rng.random() < NEGATED
        form = pick(rng, [each for each in forms()[pick(rng, _RULES)] if (" not {" in each.after) == negated])
        gap = pick(rng, gaps)
        parts = f"{form.before} {pick(rng, fillings()[gap])} {form.after}".split()
        words = tuple(pick(rng, SLOTS[part].split()) if part in SLOTS else part for part in parts)
        if home(*pair_of(words)) == split:
            found.append(Sentence(words, form.verdict > 0, form.rule, gap))
    return found


def batch(sentences: Sequence[Sentence]) -> Batch:
    """Sentences as one Batch, each asked at its full stop."""
    T, B = max(len(each.words) for each in sentences), len(sentences)
    read, target = np.zeros((2, T, B), np.intp)
    weight = np.zeros((T, B), np.float32)
    for b, each in enumerate(sentences):
        read[: len(each.words), b] = [READS.id(word) for word in each.words]
        target[:, b] = each.good
        weight[len(each.words) - 1, b] = 1
    return Batch(read, target, weight, np.array([len(each.words) for each in sentences]))


@cache
def _asked(split: str, n: int) -> tuple[tuple[Sentence, ...], Batch]:
    """n sentences of a split, always the same, the shortest first."""
    sentences = sorted(draw(split, np.random.default_rng(0), n), key=lambda each: len(each.words))
    return tuple(sentences), batch(sentences)


def _words() -> tuple[str, ...]:
    """Every word there is, once."""
    texts = [
        *FRONTS,
        *BACKS,
        *SAYS,
        *FILLERS,
        "the was but although everyone said that it .",
        *SLOTS.values(),
    ]
    return tuple(dict.fromkeys(word for text in texts for word in text.split() if word not in SLOTS))


class Verdict(Task):
    """A sentence on a film, and whether it says that it was good."""

    name = "verdict"
    title = "Good or bad"
    reads = Vocabulary((UNKNOWN, *_words()))
    answers = Answers("label", "verdict", ("bad", "good"), "ends")
    rules = RULES
    gap_title = "words between, at least"
    longest = LONGEST
    measure = Measure(chance=0.5)
    settings = Settings(batch=32, rate=0.01, drop=0.0, emphasis=1.0, growth=0.5, checks=20)
    iterations = 2_000
    enough = 1_000
    units = 32
    input_size = 16
    data = (
        "Sentences on films, books and the like, made for this project and drawn anew for every batch. Words "
        "near the beginning or the end turn a statement over (nobody said that ..., ... said nobody), one of "
        f"two statements counts (but, although), and up to {LONGEST} words between decide nothing. "
        "One answer is given for the whole sentence: read from both ends, of the last state of each "
        "direction; in one direction, of the last step."
    )
    split = (
        "What a sentence is about and the word that says what it was like belong to one split by a hash: 75% "
        "train, 10% validation, 15% test. No test sentence was ever read in training."
    )
    examples = (
        ("Nobody said so", "nobody said that the film about a king was good ."),
        ("Said nobody", "the film about a king was good , said nobody ."),
        ("Turned over twice", "nobody said that the film about a king was good , which is not true ."),
        ("But we loved it", "everyone said that the book in the town was boring but we loved it ."),
        ("Although, at the beginning", "although everyone said that the book was boring , we loved it ."),
        ("Although, near the end", "we loved it although everyone said that the book was boring ."),
        ("Plain", "the film with the old actor that we saw on sunday was not good ."),
    )
    features = (
        Feature("turned", "an odd number of reversals was read"),
        Feature("good", "the sentence says that it was good"),
        Feature("position", "words read", "spearman"),
    )

    def pool(self, rng: np.random.Generator, settings: Settings, grown: float) -> Iterator[Batch]:
        """See `Task.pool`: sentences of like length share a batch; what stands between grows."""
        drawn = draw("train", rng, POOL * settings.batch, round(grown * LONGEST))
        for some in by_length(drawn, rng, settings.batch):
            yield batch(some).dropped(rng, settings.drop)

    def evaluate(self, model: Model, split: str = "test", quick: bool = False) -> Scores:
        """The share of sentences whose verdict is the likelier, of 1500 (200 where it must be quick).

        Beside what `Task.evaluate` says there is, where it need not be quick, ``by_left``: what is answered
        of the beginning of 300 of them, with so many words still to come.
        """
        sentences, made = _asked(split, 200 if quick else 1500)
        logits = model.forward(made.read, lengths=made.lengths if model.bidirectional else None).logits
        assert made.lengths is not None
        last, b = made.lengths - 1, np.arange(len(sentences))
        right = logits[last, b].argmax(axis=-1) == made.target[last, b]
        rule, gap = (np.array([getattr(each, name) for each in sentences]) for name in ("rule", "gap"))
        until = (*GAPS[1:], LONGEST + 1)
        scores = {
            **_share(right),
            "by_rule": {name: _share(right[rule == name]) for name in RULES},
            "by_gap": {
                str(low): _share(right[(gap >= low) & (gap < high)])
                for low, high in zip(GAPS, until, strict=True)
            },
        }
        return scores if quick else {**scores, "by_left": _by_left(model, split)}

    def observe(self, split: str, rng: np.random.Generator, n: int) -> list[Observed]:
        """See `Task.observe`."""
        found = []
        while n > 0:
            (each,) = draw(split, rng, 1)
            T = len(each.words)
            turns = np.array([word in ("nobody", "not") for word in each.words])
            one = each.rule not in ("but", "although")  # of two statements it matters in which of them it is
            truth = {
                "turned": np.where(one, turns.cumsum() % 2, np.nan),
                "good": np.full(T, float(each.good)),
                "position": np.arange(1.0, T + 1),
            }
            found.append(Observed(each.words, truth))
            n -= T
        return found

    def note_of(self, scores: Mapping[str, Mapping[int, Scores]]) -> str:
        """See `Task.note_of`: every cell's worst and best seed, of the whole and of a beginning."""

        def said(of: str | None) -> str:
            found = []
            for cell, seeds in scores.items():
                each = [
                    one["accuracy"] if of is None else one["by_left"][of]["accuracy"]
                    for one in seeds.values()
                ]
                both = cell.startswith("bi")
                ways = "from both ends" if both else "in one direction"
                title = CELLS[cell.removeprefix("bi")].title
                found.append(f"{title} read {ways} {min(each):.3f} to {max(each):.3f}")
            return ", ".join(found)

        return (
            f"Verdicts that are right, worst to best seed: {said(None)}. All is read when they answer. "
            f"With four words still to come: {said('4')}; a guess is right half of the time."
        )


def _share(right: Array) -> Scores:
    return {"accuracy": round(float(right.mean()), 4), "n": len(right)}


def _by_left(model: Model, split: str) -> dict[str, Scores]:
    _, made = _asked(split, 300)
    assert made.lengths is not None
    answers = known_by(model, made.read, made.lengths).argmax(axis=-1)  # where there is none nobody looks
    b = np.arange(answers.shape[-1])
    found = {}
    for left in LEFT:
        t = made.lengths - 1 - left
        there = t >= 0
        found[str(left)] = _share((answers[t, t, b] == made.target[0])[there])
    return found


READS = Verdict.reads
TASK = Verdict()
