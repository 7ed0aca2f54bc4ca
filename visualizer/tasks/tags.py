"""Parts of speech, where a later word decides an earlier one: "the fish swim", "the fish swims".

A small grammar, written for this project, of classes of words: the words of a class can stand for one
another everywhere, and no word is in two classes. The grammar has finitely many clauses of classes, so what
a beginning leaves open is looked up in all of them: the tag of a word is decided by the first word after
which all clauses that begin like that agree on it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from visualizer.analysis.online import delayed, known_by
from visualizer.brief import brief
from visualizer.cells import CELLS, Array
from visualizer.symbols import UNKNOWN, Answers, Vocabulary

from . import (
    POOL,
    Batch,
    Feature,
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

TAGS = {
    "det": "determiner",
    "poss": "possessive",
    "pron": "pronoun",
    "prep": "preposition",
    "conj": "conjunction",
    "adj": "adjective",
    "adv": "adverb",
    "one": "noun",
    "many": "nouns",
    "aux": "auxiliary",
    "verb": "verb",
    "mark": "punctuation",
}
"""A tag as the clauses below write it -> as it is answered: short, since it stands under its word."""

WORDS = {  # class -> its words; the tag, where it has one alone
    "the": ("the", "det"),
    "this": ("this one", "det"),
    "these": ("these several", "det"),
    "that": ("that", ""),
    "they": ("they we you", "pron"),
    "he": ("he she", "pron"),
    "her": ("her", ""),
    "near": ("near behind beside under", "prep"),
    "small": ("small big white dark", "adj"),
    "old": ("old young poor rich sick", ""),
    "very": ("very", "adv"),
    "often": ("often rarely slowly suddenly", "adv"),
    "fish": ("fish", ""),
    "sheep": ("sheep deer moose trout salmon", ""),
    "dog": ("dog bird girl boy friend king", "one"),
    "dogs": ("dogs birds girls boys friends kings", "many"),
    "man": ("man guard judge nurse cook", ""),
    "door": ("door boat table wall river garden", "one"),
    "doors": ("doors boats tables walls rivers gardens", "many"),
    "can": ("can", ""),
    "have": ("have", ""),
    "swims": ("swims sleeps waits runs sings", "verb"),
    "swim": ("swim sleep wait run sing", "verb"),
    "sees": ("sees likes finds hears", "verb"),
    "see": ("see like find hear", "verb"),
    "saw": ("saw liked found heard", "verb"),
    "knows": ("knows believes remembers understands", "verb"),
    "know": ("know believe remember understand", "verb"),
    "taken": ("taken hidden broken drawn", "verb"),
    "take": ("take hide break draw", "verb"),
    "but": ("but because while when", "conj"),
    ".": (".", "mark"),
    "?": ("?", "mark"),
}
CLASS = {name: tuple(words.split()) for name, (words, _) in WORDS.items()}
OF = {word: name for name, words in CLASS.items() for word in words}
"""A word -> its class."""
_LEMMA = {
    word: base
    for base_class, others in {
        "dog": ("dogs",),
        "door": ("doors",),
        "swim": ("swims",),
        "see": ("sees", "saw"),
        "know": ("knows",),
        "take": ("taken",),
    }.items()
    for other in (base_class, *others)
    for word, base in zip(CLASS[other], CLASS[base_class], strict=True)
}

# A class, with its tag where it has several; what is in brackets can be left out; @2 is up to two phrases
# such as "near the door", near* one such phrase, very* "very" up to three times. A clause ends in a full stop
# or goes on with another ("but ..."), unless it says how it ends.
_SUBJECTS = ("they", "he", "the dog", "the dogs")
_VERBS = {
    "one": ("swims", "sees the door", "sees the dogs"),
    "many": ("swim", "see the door", "see the dogs"),
}
_BY_VERB = [
    (noun, number, verb) for noun in ("sheep", "fish") for number, verbs in _VERBS.items() for verb in verbs
]
CLAUSES: Mapping[str, tuple[str, ...]] = {
    "number": tuple(f"the (small) {noun}.{number} @3 (often) {verb}" for noun, number, verb in _BY_VERB),
    "the old man": (
        "the (very) old.adj man.one @1 swims",
        "the (very) old.adj man.one @1 sees the dogs",
        "the (very) old.many man.verb the door @1",
        "the (very) old.many man.verb the doors @1",
        "the (very) old.adj dog swims",
        "the (very) old.adj dogs swim",
        "the (very) old.many swim",
        "the (very) old.many can.aux swim",
    ),
    "her": tuple(
        f"{who} saw {rest}"
        for who in _SUBJECTS
        for rest in (
            "her.pron",
            "her.pron very* often",
            "her.pron near*",
            "her.poss dog @1",
            "her.poss dogs @1",
            "her.poss very* small dog",
            "her.poss very* small dogs",
            "her.poss very* old.adj dog",
            "her.poss very* old.adj dogs",
        )
    ),
    "that": tuple(
        f"{who} {rest}"
        for who in ("they know", "he knows")
        for rest in (
            "that.conj dogs @1 swim",
            "that.conj very* small dogs swim",
            "that.det dog @1",
            "that.det dog @1 swims",
            "that.det very* small dog",
            "that.det very* small dog swims",
            "that.conj they swim",
            "that.conj the dog swims",
            *(
                f"that.{'det' if number == 'one' else 'conj'} (small) {noun}.{number} @2 {verb}"
                for noun, number, verb in _BY_VERB
            ),
        )
    ),
    "have": (
        "have.aux the (small) dogs @2 taken the door ?",
        "have.verb the (small) dogs @2 take the door .",
        "they have.aux (often) taken the door",
        "they have.verb the door @1",
        "they have.verb the dogs",
    ),
    "before": (
        "this (small) sheep.one @2 swims",
        "these (small) sheep.many @2 swim",
        "this (small) fish.one @2 swims",
        "these (small) fish.many @2 swim",
        "they can.aux swim @1",
        "they can.aux fish.verb @1",
        "they can.aux take the door",
        "they can.aux see the can.one",
        "they see this can.one @1",
        "they fish.verb (often) @1",
        "the dog @1 sees the can.one",
        "the dogs @1 swim",
    ),
}
"""Rule -> the clauses of it."""
_PHRASES = tuple(f"near the{small} {door}" for small in ("", " small") for door in ("door", "doors"))
_UP_TO = tuple(tuple(" ".join(some) for some in product(_PHRASES, repeat=n)) for n in range(4))
_CONTENT = {"fish", "sheep", "dog", "dogs", "old", "man", "door", "doors", "swims", "swim"} | {
    *("sees", "see", "saw", "knows", "know", "taken", "take")
}
GAPS = (0, 1, 2, 3, 4, 6, 8, 11)
"""Words to the one that decides, at least, by which the accuracy is told apart."""
DELAYS = (0, 1, 2, 3, 4, 6, 8, 12)
"""Words waited for, after which the answer of a network read from both ends is scored."""
SECOND = 1 / 3
"""The share of sentences of two clauses."""
# Chosen among the whole numbers so that the sentences a page opens on are test sentences.
SALT = 1085009


class Clause(NamedTuple):
    """A clause of classes: of each its tag, and how many words ahead the one stands that decides it.

    The last class is how it ends: "end" for a full stop or for what begins another clause.
    """

    classes: tuple[str, ...]
    tags: tuple[str, ...]
    ahead: tuple[int, ...]
    rule: str


@brief
class Sentence(NamedTuple):
    """Words, the tag of each, how far ahead the one that decides it stands, and the rule of its clause."""

    words: tuple[str, ...]
    tags: tuple[str, ...]
    ahead: tuple[int, ...]
    rules: tuple[str, ...]


def _written(template: str) -> Iterator[list[str]]:
    """All that a template stands for, as lists of ``class`` or ``class.tag``."""
    parts: list[tuple[str, ...]] = []
    for part in template.split():
        if part.startswith("("):
            parts.append(("", part[1:-1]))
        elif part.startswith("@"):
            parts.append(tuple(each for some in _UP_TO[: int(part[1]) + 1] for each in some))
        elif part == "near*":
            parts.append(_PHRASES)
        elif part == "very*":
            parts.append(("", "very", "very very", "very very very"))
        else:
            parts.append((part,))
    if template[-1] not in ".?":
        parts.append(("end",))
    for chosen in product(*parts):
        yield " ".join(chosen).split()


@cache
def written() -> Mapping[tuple[str, ...], tuple[str, tuple[str, ...]]]:
    """Every clause of classes -> its rule, and the tag of each class ("" of how it ends).

    ValueError for a clause of two readings.
    """
    found: dict[tuple[str, ...], tuple[str, tuple[str, ...]]] = {}
    for rule, templates in CLAUSES.items():
        for template in templates:
            for parts in _written(template):
                pairs = [part.split(".") if len(part) > 1 else [part] for part in parts]
                classes = tuple(pair[0] for pair in pairs)
                tags = tuple(pair[1] if len(pair) > 1 else WORDS.get(pair[0], ("", ""))[1] for pair in pairs)
                if found.setdefault(classes, (rule, tags))[1] != tags:
                    raise ValueError(f"{' '.join(classes)} has two readings")
    return found


@cache
def double() -> frozenset[str]:
    """The classes whose words have several tags."""
    tags: dict[str, set[str]] = defaultdict(set)
    for classes, (_, of) in written().items():
        for name, tag in zip(classes, of, strict=True):
            tags[name].add(tag)
    return frozenset(name for name, of in tags.items() if len(of) > 1)


@cache
def clauses() -> Mapping[str, Mapping[int, tuple[Clause, ...]]]:
    """Every clause: rule -> how far ahead the farthest deciding word in it stands -> the clauses."""
    left: dict[tuple[str, ...], dict[int, set[str]]] = {}  # a beginning -> step -> the tags it may have there
    for classes, (_, tags) in written().items():
        several = [k for k, name in enumerate(classes) if name in double()]
        for n in range(1, len(classes) + 1):
            of = left.setdefault(classes[:n], {})
            for k in several:
                if k < n:
                    of.setdefault(k, set()).add(tags[k])
    made: dict[str, dict[int, list[Clause]]] = {rule: defaultdict(list) for rule in CLAUSES}
    for classes, (rule, tags) in written().items():
        ahead = tuple(
            next(n for n in range(len(classes) - k) if len(left[classes[: k + n + 1]][k]) == 1)
            if name in double()
            else 0
            for k, name in enumerate(classes)
        )
        made[rule][max(ahead)].append(Clause(classes, tags, ahead, rule))
    return {rule: {far: tuple(of) for far, of in sorted(by.items())} for rule, by in made.items()}


@lru_cache(maxsize=2**14)
def home(first: str, last: str) -> str:
    """The one split that two words at the ends of a clause occur in: 80% train, 5% validation, 15% test."""
    return hashed_split(f"{SALT}/{first}/{last}", test=3)


def ends_of(words: Sequence[str]) -> tuple[str, str]:
    """The first and the last noun, verb or adjective like "old" of a clause, in one form for all numbers.

    Where these are one word, the first word of the clause stands in place of the first.
    """
    content = [_LEMMA.get(word, word) for word in words if OF[word] in _CONTENT]
    first, last = content[0], content[-1]
    return (words[0] if len(content) == 1 else first), last


def _clause(
    rng: np.random.Generator, splits: Sequence[str], farthest: int, final: bool
) -> tuple[Clause, list[str]]:
    """A clause of one of these splits, with its words up to how it ends; others can follow unless final."""
    while True:
        by = clauses()[pick(rng, tuple(CLAUSES))]
        chosen = pick(rng, by[pick(rng, [far for far in by if far <= farthest])])
        if not final and chosen.classes[-1] != "end":
            continue
        words = [pick(rng, CLASS[name]) for name in chosen.classes[:-1]]
        if home(*ends_of(words)) in splits:
            return chosen, words


FARTHEST = 14
"""How far ahead a deciding word stands at most."""


def draw(split: str, rng: np.random.Generator, n: int, farthest: int = FARTHEST) -> list[Sentence]:
    """n sentences of a split, of one clause or two. ValueError for a split that does not exist."""
    check_split(split)
    found = []
    for _ in range(n):
        two = rng.random() < SECOND
        own = int(rng.random() * (1 + two))  # the clause that makes it a sentence of this split
        parts = [
            _clause(rng, (split,) if k == own else ("train", split), farthest, not two)
            for k in range(1 + two)
        ]
        words: list[str] = []
        tags: list[str] = []
        ahead: list[int] = []
        rules: list[str] = []
        for k, (clause, its) in enumerate(parts):
            end = clause.classes[-1]
            ending = end if end != "end" else "." if k == len(parts) - 1 else pick(rng, CLASS["but"])
            words += [*its, ending]
            tags += [TAGS[tag] for tag in (*clause.tags[:-1], WORDS[OF[ending]][1])]
            ahead += clause.ahead
            rules += [clause.rule] * len(clause.classes)
        found.append(Sentence(*map(tuple, (words, tags, ahead, rules))))  # type: ignore[arg-type]
    return found


def batch(sentences: Sequence[Sentence], emphasis: float = 1.0) -> Batch:
    """Sentences as one Batch; a word that has several tags counts emphasis."""
    T, B = max(len(each.words) for each in sentences), len(sentences)
    read, target = np.zeros((2, T, B), np.intp)
    weight = np.zeros((T, B), np.float32)
    for b, each in enumerate(sentences):
        n = len(each.words)
        read[:n, b] = [READS.id(word) for word in each.words]
        target[:n, b] = [_ANSWER[tag] for tag in each.tags]
        weight[:n, b] = [emphasis if OF[word] in double() else 1 for word in each.words]
    return Batch(read, target, weight, np.array([len(each.words) for each in sentences]))


@cache
def _asked(split: str, n: int) -> tuple[tuple[Sentence, ...], Batch, Array, Array]:
    """n sentences of a split, always the same; of every step how far ahead it is decided, and its rule.

    Both (T, n), -1 where no word of several tags stands.
    """
    sentences = sorted(draw(split, np.random.default_rng(0), n), key=lambda each: len(each.words))
    made = batch(sentences)
    ahead, rule = np.full((2, *made.read.shape), -1)
    for b, each in enumerate(sentences):
        for t, word in enumerate(each.words):
            if OF[word] in double():
                ahead[t, b], rule[t, b] = each.ahead[t], tuple(CLAUSES).index(each.rules[t])
    return tuple(sentences), made, ahead, rule


class PartsOfSpeech(Task):
    """A sentence, and of every word the tag that it has in it."""

    name = "tags"
    title = "Parts of speech"
    reads = Vocabulary((UNKNOWN, *OF))
    answers = Answers("label", "tag of this word", tuple(TAGS.values()))
    rules = {
        "number": "The verb says whether the fish, or sheep, are one or many: swims, swim.",
        "the old man": "The old man the boats, or the old man sleeps: what comes next says who does what.",
        "her": "They saw her, or they saw her dog: an object or whose it is, after up to three times “very”.",
        "that": "They know that dogs sleep, or they know that dog: the noun, or its verb, says which.",
        "have": "Have the boys taken it? Have the boys take it: the verb says whether it is a question.",
        "before": "What was read before decides: these sheep, they can fish, this can.",
    }
    remark = "A later word can decide the tag of an earlier one."
    gap_title = "words ahead, at least"
    longest = FARTHEST
    settings = Settings(batch=32, rate=0.01, drop=0.01, emphasis=4.0, growth=0.3, checks=20)
    iterations = 1_000
    enough = 1_000
    units = 32
    input_size = 16
    data = (
        f"Sentences of a small English grammar written for this project, {len(OF)} words and {len(TAGS)} "
        "tags, drawn anew for every batch. Every word is to be tagged (noun is one, nouns are several), and "
        f"some words can be tagged only by one that follows, up to {FARTHEST} words ahead. A third of the "
        "sentences have two clauses. Every sentence has one reading, and of every word it is known where it "
        "is decided: all clauses of the grammar that begin alike are compared. The score is over those words "
        "that have several tags."
    )
    split = (
        "The first and the last noun or verb of a clause, in one form for singular and plural, belong "
        "to one split by a hash: 80% train, 5% validation, 15% test. A test sentence has a clause "
        "whose two no training or validation sentence has."
    )
    examples = (
        ("The fish swim", "the fish near the small doors swim ."),
        ("The fish swims", "the fish near the small doors swims ."),
        ("The old man the boats", "the old man the boats ."),
        ("The old man sleeps", "the old man sleeps ."),
        ("They saw her dog", "they saw her very very small dog ."),
        ("They saw her", "they saw her very often ."),
        ("That fish swims", "they know that small fish near the river swims ."),
        ("That fish swim", "they know that small fish near the river swim ."),
        ("Have the boys taken it?", "have the boys near the doors taken the boat ?"),
        ("Have the boys take it", "have the boys near the doors take the boat ."),
        ("Decided before: these fish", "these fish near the small doors swim ."),
    )
    features = (
        Feature("open", "a word read so far is not decided yet", "auc"),
        Feature("plural", "the noun is plural"),
        Feature("verb", "the word is a verb"),
        Feature("position", "words read", "spearman"),
    )

    def pool(self, rng: np.random.Generator, settings: Settings, grown: float) -> Iterator[Batch]:
        """See `Task.pool`: sentences of like length share a batch; deciding words move away."""
        drawn = draw("train", rng, POOL * settings.batch, round(1 + grown * (FARTHEST - 1)))
        for some in by_length(drawn, rng, settings.batch):
            yield batch(some, settings.emphasis).dropped(rng, settings.drop)

    def evaluate(self, model: Model, split: str = "test", quick: bool = False) -> Scores:
        """The share of words of several tags whose tag is the likeliest, in 1500 sentences (200 if quick).

        Beside what `Task.evaluate` says there are ``every``, over all words; and for a network that also
        reads from the end, where it need not be quick, ``online``, of 300 of the sentences: what it answers
        before the rest is there. ``by_gap`` is at the word itself, ``by_delay`` after so many more words, of
        the words that a later one decides, and ``whole`` of the same once all is read.
        """
        _, made, ahead, rule = _asked(split, 200 if quick else 1500)
        logits = model.forward(made.read, lengths=made.lengths if model.bidirectional else None).logits
        right = logits.argmax(axis=-1) == made.target
        asked = ahead >= 0
        scores = {
            **_share(right, asked),
            "every": _share(right, made.weight > 0),
            "by_rule": {name: _share(right, asked & (rule == k)) for k, name in enumerate(CLAUSES)},
            "by_gap": {str(gap): _share(right, where) for gap, where in _by_gap(ahead).items()},
        }
        return scores if quick or not model.bidirectional else {**scores, "online": _online(model, split)}

    def observe(self, split: str, rng: np.random.Generator, n: int) -> list[Observed]:
        """See `Task.observe`; number is that of the nouns alone."""
        found = []
        while n > 0:
            (each,) = draw(split, rng, 1)
            t = np.arange(len(each.words))
            noun = {TAGS["one"]: 0.0, TAGS["many"]: 1.0}
            decided = t + np.array(each.ahead)
            truth = {
                "open": np.array([float((decided[: k + 1] > k).any()) for k in t]),
                "plural": np.array([noun.get(tag, np.nan) for tag in each.tags]),
                "verb": np.array([float(tag == TAGS["verb"]) for tag in each.tags]),
                "position": t + 1.0,
            }
            found.append(Observed(each.words, truth))
            n -= len(t)
        return found

    def note_of(self, scores: Mapping[str, Mapping[int, Scores]]) -> str:
        """See `Task.note_of`: read from both ends or one, and from both before the rest is there."""

        def said(both: bool, *keys: str) -> str:
            found = []
            for cell, seeds in scores.items():
                if both == cell.startswith("bi"):
                    each = [_at(one, *keys) for one in seeds.values()]
                    title = CELLS[cell.removeprefix("bi")].title
                    found.append(f"{title} {min(each):.3f} to {max(each):.3f}")
            return ", ".join(found)

        if not any(cell.startswith("bi") for cell in scores):
            return self.note
        late = "online", "by_delay", "0", "accuracy"
        return (
            "Words of several tags that are tagged right, worst to best seed. Read from both ends: "
            f"{said(True, 'accuracy')}. In one direction, with as many units in all: "
            f"{said(False, 'accuracy')}; the words so far allow {CEILING:.3f}. Of the words that a later one "
            f"decides, read from both ends with the rest of the sentence not there yet: {said(True, *late)}; "
            f"once it is there: {said(True, 'online', 'whole', 'accuracy')}."
        )


CEILING = 0.652
"""The score of one who knows how often each tag follows the words so far, and nothing of what comes."""


def _share(right: Array, where: Array) -> Scores:
    return {"accuracy": round(float(right[where].mean()), 4), "n": int(where.sum())}


def _at(scores: Scores, *keys: str) -> float:
    found = scores
    for key in keys:
        found = found[key]
    return float(found)  # type: ignore[arg-type]


def _by_gap(ahead: Array) -> dict[int, Array]:
    """Of every gap where the deciding word is so far ahead, and not as far as the next gap."""
    return {
        gap: (ahead >= gap) & (ahead < after)
        for gap, after in zip(GAPS, (*GAPS[1:], FARTHEST + 1), strict=True)
    }


def _online(model: Model, split: str) -> Scores:
    _, made, ahead, _ = _asked(split, 300)
    answers = known_by(model, made.read, made.lengths).argmax(axis=-1)  # where there is none nobody looks

    def right(d: int) -> Array:
        return delayed(answers, d, made.lengths) == made.target

    later = ahead > 0
    return {
        **_share(right(0), ahead >= 0),
        "by_gap": {str(gap): _share(right(0), where) for gap, where in _by_gap(ahead).items()},
        "by_delay": {str(d): _share(right(d), later) for d in DELAYS},
        "whole": _share(right(len(ahead)), later),
    }


_ANSWER = {tag: k for k, tag in enumerate(PartsOfSpeech.answers.names)}
READS = PartsOfSpeech.reads
TASK = PartsOfSpeech()
