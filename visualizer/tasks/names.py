"""Names, letter by letter: in which language's lists a name is spelled like this, said after every letter.

The given names and family names are those of the package ``faker`` (MIT), which only training, measuring and
scoring need: a network that is read knows its letters and its languages itself.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from visualizer.brief import brief
from visualizer.cells import CELLS, Array
from visualizer.symbols import UNKNOWN, Answers, Characters

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
    pick,
)

if TYPE_CHECKING:
    from visualizer.model import Model

PACKAGE = "faker"

LOCALES: Mapping[str, tuple[str, ...]] = {
    "Chinese": ("zh_CN", "zh_TW"),
    "Croatian": ("hr_HR",),
    "Czech": ("cs_CZ",),
    "Danish": ("da_DK",),
    "Dutch": ("nl_NL",),
    "English": ("en_GB",),
    "Estonian": ("et_EE",),
    "Finnish": ("fi_FI",),
    "French": ("fr_FR",),
    "German": ("de_DE",),
    "Hungarian": ("hu_HU",),
    "Icelandic": ("is_IS",),
    "Indonesian": ("id_ID",),
    "Irish": ("ga_IE",),
    "Italian": ("it_IT",),
    "Japanese": ("ja_JP",),
    "Latvian": ("lv_LV",),
    "Polish": ("pl_PL",),
    "Portuguese": ("pt_PT", "pt_BR"),
    "Romanian": ("ro_RO",),
    "Spanish": ("es_ES",),
    "Swedish": ("sv_SE",),
    "Turkish": ("tr_TR",),
    "Yoruba": ("yo_NG",),
    "Zulu": ("zu_ZA",),
}
"""Language -> the package's locales whose lists are read."""
LANGUAGES = tuple(LOCALES)

_WAY = {"Chinese": "romanized", "Japanese": "romanized", "Estonian": "_est"}
"""What the name of a list must hold, where a locale also has lists in another script or language."""
_ENDINGS = {"Icelandic": ("son", "dóttir")}
"""What a patronymic is made with, where the package keeps it apart."""

ALPHABET = " '-abcdefghijklmnopqrstuvwxyzßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþāăąćčđēěęğģīİıķļłńņňőřśşšťūůűźżžșț’"
"""Every letter that a name of the lists has, and what stands between letters."""
VOWELS = frozenset("aeiouyæøı")
"""The letters taken for vowels, once their marks are off."""

CHANCE = 0.164
"""The score of one who always answers German, whose lists share more names with others than any."""
GUESS = 0.072
"""The score of a guess among the languages, each as likely: above 1 in 25, as some names are of several."""
COUNTED = 0.682
"""The score of naive Bayes over runs of two to four letters, which reads a whole name at once.

Ends count as letters, 0.05 is added to every count, and every language is as likely before.
"""
READ = (1, 2, 3, 4, 5, 6, 8, 10)
"""After how many letters the answers are scored."""
LONGEST = 24
"""Letters of the longest name taken from the lists."""
FULL = 1 / 3
"""The share of training texts that are a given name and a family name."""
BARE = 1 / 4
"""The share of training texts whose marks are left out, as people type them."""
PAIRS, QUICK = 40, 40
"""Of each language: two names together that are scored, and names scored where it must be quick."""
FEW = 3
"""Languages, at most, of which a letter counts as one that few have."""
FOLLOWED = ("Polish", "Japanese", "Finnish", "Turkish")
"""The languages that units are searched for."""
_CHUNK = 512  # names read together

# Chosen among the whole numbers so that nine of the names that a page opens on are test names.
SALT = 40079850


def plain(name: str) -> str:
    """A name in lower case without marks: what decides its split."""
    apart = unicodedata.normalize("NFD", name)
    return "".join(c for c in apart if unicodedata.category(c) != "Mn").lower()


@cache  # a name of the lists is asked for in every language and split
def home(name: str) -> str:
    """The one split a name belongs to, with marks or without: 75% train, 10% validation, 15% test."""
    return hashed_split(f"{SALT}/{plain(name)}", validation=2, test=3)


def written(name: str) -> str:
    """A name of the lists as the network reads it: composed, its letters small where they are one letter."""
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in unicodedata.normalize("NFC", name))


def bare(name: str) -> str:
    """A name without those marks that a letter of the basic alphabet carries."""
    apart = unicodedata.normalize("NFD", name)
    return "".join(c for c in apart if unicodedata.category(c) != "Mn")


def akin(name: str, other: str) -> bool:
    """Whether two names differ in their ends alone: at most three letters of each, after four or more."""
    same = 0
    while same < min(len(name), len(other)) and name[same] == other[same]:
        same += 1
    return same >= 4 and max(len(name), len(other)) - same <= 3


@brief
class Lists(NamedTuple):
    """The names of a language, as `written`: its given and family names, and both together, each once."""

    given: tuple[str, ...]
    family: tuple[str, ...]
    all: tuple[str, ...]


@cache
def lists(language: str) -> Lists:
    """The names of a language in the installed package.

    Kept are names in Latin letters that have two to LONGEST of them, given names only if they are one word.
    ImportError where the package is not there.
    """
    found: dict[str, set[str]] = {"first": set(), "last": set()}
    for locale in LOCALES[language]:
        provider = import_module(f"{PACKAGE}.providers.person.{locale}").Provider
        for attribute in dir(provider):
            kind = next((kind for kind in found if f"{kind}_" in attribute and "name" in attribute), None)
            names = getattr(provider, attribute)
            if kind is None or attribute.startswith("_") or not isinstance(names, (tuple, list, dict)):
                continue
            if "format" in attribute or "pairs" in attribute or _WAY.get(language, "") not in attribute:
                continue
            ends = _ENDINGS.get(language, ("",)) if "without_suffix" in attribute else ("",)
            found[kind] |= {written(f"{name}{end}") for name in names for end in ends}

    def kept(names: set[str], words: int) -> tuple[str, ...]:
        return tuple(sorted(name for name in names if _is_name(name) and name.count(" ") < words))

    given, family = kept(found["first"], 1), kept(found["last"], 4)
    return Lists(given, family, tuple(sorted({*given, *family})))


def _is_name(name: str) -> bool:
    latin = all(unicodedata.name(c, "").startswith("LATIN ") or c in " '-’" for c in name)
    return latin and 2 <= len(name) <= LONGEST and name[0].isalpha()


@cache
def known() -> Mapping[str, frozenset[int]]:
    """Every name of all lists -> the indices of the languages that have it."""
    found: dict[str, set[int]] = {}
    for k, language in enumerate(LANGUAGES):
        for name in lists(language).all:
            found.setdefault(name, set()).add(k)
    return {name: frozenset(of) for name, of in found.items()}


@cache
def split_of(language: str, split: str) -> Lists:
    """The names of a language that belong to a split. ValueError for a split that does not exist."""
    check_split(split)
    return Lists(*(tuple(name for name in of if home(name) == split) for of in lists(language)))


@cache
def _few() -> frozenset[str]:
    """The letters that at most FEW languages have in their lists."""
    having: dict[str, set[int]] = {}
    for name, of in known().items():
        for letter in name:
            having.setdefault(letter, set()).update(of)
    return frozenset(letter for letter, of in having.items() if letter.isalpha() and len(of) <= FEW)


def draw(split: str, rng: np.random.Generator, n: int, full: float = FULL) -> list[tuple[str, int]]:
    """n texts of a split, each with its language: every language as likely, then every name of it.

    A share of them, full, is a given name and a family name of the language, in either order.
    """
    drawn = []
    for u, kind, order, first, second in rng.random((n, 5)):
        k = int(u * len(LANGUAGES))
        of = split_of(LANGUAGES[k], split)
        if kind < full and of.given and of.family:
            two = of.given[int(first * len(of.given))], of.family[int(second * len(of.family))]
            drawn.append((" ".join(two if order < 0.5 else two[::-1]), k))
        else:
            names = of.all
            drawn.append((names[int(first * len(names))], k))
    return drawn


def batch(texts: Sequence[tuple[str, int]], emphasis: float = 1.0) -> Batch:
    """Texts and their languages, asked after every letter; the last counts emphasis."""
    T, B = max(len(text) for text, _ in texts), len(texts)
    read, target = np.zeros((2, T, B), np.intp)
    weight = np.zeros((T, B), np.float32)
    for b, (text, language) in enumerate(texts):
        read[: len(text), b] = [_ID.get(letter, 0) for letter in text]
        target[:, b] = language
        weight[: len(text), b] = 1
        weight[len(text) - 1, b] = emphasis
    return Batch(read, target, weight)


def answers(model: Model, names: Sequence[str]) -> Array:
    """The three likeliest languages after each letter of READ and at the end, (N, len(READ) + 1, 3).

    A name that has ended before keeps its last answer.
    """
    found = np.zeros((len(names), len(READ) + 1, 3), np.intp)
    order = sorted(range(len(names)), key=lambda k: len(names[k]))
    for start in range(0, len(order), _CHUNK):
        chunk = order[start : start + _CHUNK]
        logits = model.forward(batch([(names[k], 0) for k in chunk]).read).logits
        ranked = np.argsort(-logits, axis=-1, kind="stable")[..., :3]
        for b, k in enumerate(chunk):
            last = len(names[k]) - 1
            found[k] = ranked[[*(min(n - 1, last) for n in READ), last], b]
    return found


@brief
class Asked(NamedTuple):
    """What a model is scored on: names, the languages of each, two names together, what each counts.

    Attributes:
        names: N names.
        of: for every name whether it is of a language, (N, K).
        weight: (N, K), 1 over the names of a language where it is of that, so that each counts the same.
        kin: whether training has a name of one of its languages that is `akin`, (N,).
        pairs: two names with a space between them, and the languages that have both.
    """

    names: tuple[str, ...]
    of: Array
    weight: Array
    kin: Array
    pairs: tuple[tuple[str, frozenset[int]], ...]


@cache
def _asked(split: str, quick: bool) -> Asked:
    """Always the same names of a split; where it must be quick QUICK of every language at most."""
    chosen: set[str] = set()
    pairs: list[tuple[str, frozenset[int]]] = []
    rng = np.random.default_rng(0)
    for language in LANGUAGES:
        own = split_of(language, split)
        mixed = sorted(own.all, key=lambda name: hashlib.blake2b(name.encode()).digest())
        chosen.update(mixed[: QUICK if quick else None])
        for _ in range(0 if quick or not (own.given and own.family) else PAIRS):
            two = pick(rng, own.given), pick(rng, own.family)
            order = two if rng.random() < 0.5 else two[::-1]
            pairs.append((" ".join(order), known()[two[0]] & known()[two[1]]))
    names = tuple(sorted(chosen))
    of = np.array([[k in known()[name] for k in range(len(LANGUAGES))] for name in names])
    kin = np.array([not quick and _has_kin(name) for name in names])
    return Asked(names, of, of / of.sum(axis=0), kin, tuple(pairs))


@cache
def _stems(language: int) -> Mapping[str, tuple[str, ...]]:
    """The training names of a language by their first four letters."""
    names = sorted(split_of(LANGUAGES[language], "train").all, key=lambda name: name[:4])
    return {stem: tuple(of) for stem, of in groupby(names, key=lambda name: name[:4])}


def _has_kin(name: str) -> bool:
    return any(akin(name, other) for k in known()[name] for other in _stems(k).get(name[:4], ()))


class Names(Task):
    """A name, and after each letter the language that it is spelled like."""

    name = "names"
    title = "Where a name is from"
    reads = Characters((UNKNOWN, *ALPHABET), cased=False)
    answers = Answers("label", "language it is spelled like", LANGUAGES)
    rules = {
        **{language: f"Names of the {language} lists." for language in LANGUAGES},
        "without kin": "Names of which training has no other form, such as one with another ending.",
        "without marks": "Names that have marks on their letters, read without them.",
        "two names": "A given name and a family name of one language, with a space between them.",
    }
    remark = "It knows spellings, not people."
    gap_title = "letters read"
    measure = Measure(chance=CHANCE)
    settings = Settings(batch=64, rate=0.01, drop=0.02, emphasis=4.0, growth=0.0, checks=30)
    iterations = 6_000
    enough = 1_000
    units = 64
    reads_any = True
    input_size = 16
    data = (
        f"Given names and family names of {len(LANGUAGES)} languages in Latin letters from the package "
        f"{PACKAGE} (MIT licence), in small letters; Chinese and Japanese in its romanised lists. Every "
        "language is drawn as often, then every name of it; a third of the texts are a given name and a "
        "family name, and a quarter has its marks left out. The language is asked after every letter, the "
        "last one counting four times. The lists hold the names of people who live where a language is "
        "spoken, not all of them old names of that language: the French and the Swedish have Nguyen."
    )
    split = (
        "Every name belongs to one split, by a hash of it in small letters without marks: 75% train, 10% "
        "validation, 15% test. A name that several lists have is in one split too, and each of its "
        "languages is a right answer. Every language counts the same in the score, however many names it "
        "has; in the row of a language its shared names count as well. In the table of what is taken for "
        "what only names that one language alone has are counted."
    )
    examples = (
        ("Kowalski", "Kowalski"),
        ("Yamamoto", "Yamamoto"),
        ("O'Connor", "O'Connor"),
        ("Fernández", "Fernández"),
        ("Fernandez, also in the French lists", "Fernandez"),
        ("Schmidt, in the lists of four languages", "Schmidt"),
        ("Erdoğan", "Erdoğan"),
        ("Dlamini", "Dlamini"),
        ("Jónsdóttir", "Jónsdóttir"),
        ("Ó Murchú", "Ó Murchú"),
        ("A given name, then a family name", "Aino Virtanen"),
        ("Nguyen, in the French and Swedish lists", "Nguyen"),
        ("Papadopoulos, of a language it does not know", "Papadopoulos"),
    )
    features = (
        Feature("position", "letters read", "spearman"),
        Feature("vowel", "the letter is a vowel"),
        Feature("consonants", "consonants since the last vowel", "spearman"),
        Feature("few", f"a letter was read that at most {FEW} languages have"),
        *(Feature(language, f"the name is {language}") for language in FOLLOWED),
    )
    tells = {"Kowalski": ("vowel",)}

    @property
    def missing(self) -> str:
        """See `Task.missing`: the package of the names."""
        try:
            version(PACKAGE)
        except PackageNotFoundError:
            return f"the names are those of the package {PACKAGE}, which is not installed here"
        return ""

    def origin(self) -> dict[str, Any]:
        """See `Task.origin`: how many names of each split there are, and their hash."""
        digest = hashlib.sha256()
        for language in LANGUAGES:
            for names in lists(language)[:2]:
                digest.update("\n".join((language, *names, "")).encode())
        counts = {split: sum(home(name) == split for name in known()) for split in SPLITS}
        package = f"{PACKAGE} {version(PACKAGE)}"
        return {"corpus": {"names": counts, "package": package, "sha256": digest.hexdigest()}}

    def pool(self, rng: np.random.Generator, settings: Settings, grown: float) -> Iterator[Batch]:
        """See `Task.pool`; an apostrophe is written in either way."""
        texts = draw("train", rng, POOL * settings.batch)
        ways = rng.random((len(texts), 2))
        texts = [
            (_typed(text, way[0] < BARE, way[1] < 0.5), k) for (text, k), way in zip(texts, ways, strict=True)
        ]
        for start in range(0, len(texts), settings.batch):
            made = batch(texts[start : start + settings.batch], settings.emphasis)
            yield made.dropped(rng, settings.drop)

    def evaluate(self, model: Model, split: str = "test", quick: bool = False) -> Scores:
        """The share of names whose likeliest language at the end is one of theirs, the mean over languages.

        Beside it: ``top3``, where it is among the three likeliest; ``by_gap``, when only so many letters
        have been read; ``by_length``, of names so long; ``confusion`` (K, K), of the names that one language
        alone has how many of each (row) are taken for each (column). Where it must be quick the first three
        and the rules that need texts of their own are left out.
        """
        asked = _asked(split, quick)
        found = answers(model, asked.names)
        top = asked.of[np.arange(len(asked.names))[:, None, None], found]  # (N, len(READ) + 1, 3)
        end = top[:, -1, 0]
        weight = asked.weight.sum(axis=1)

        def share(right: Array, where: Array | None = None) -> Scores:
            w = weight if where is None else weight * where
            return {"accuracy": _rounded(w @ right / w.sum()), "n": int(np.count_nonzero(w))}

        def plainly(right: Array) -> Scores:
            return {"accuracy": _rounded(right.mean()), "n": len(right)}

        by_rule = {language: plainly(end[asked.of[:, k]]) for k, language in enumerate(LANGUAGES)}
        scores = {**share(end), "by_rule": by_rule, "by_gap": {}}
        if quick:
            return scores
        by_rule["without kin"] = share(end, ~asked.kin)
        marked = np.array([bare(name) != name for name in asked.names])
        unmarked = answers(model, [bare(name) for name in asked.names])[:, -1, 0]
        by_rule["without marks"] = share(asked.of[np.arange(len(unmarked)), unmarked], marked)
        two = answers(model, [text for text, _ in asked.pairs])[:, -1, 0]
        by_rule["two names"] = plainly(
            np.array([k in of for k, (_, of) in zip(two, asked.pairs, strict=True)])
        )
        scores["by_gap"] = {str(n): share(top[:, j, 0]) for j, n in enumerate(READ)}
        lengths = np.minimum([len(name) for name in asked.names], max(READ))
        alone = asked.of.sum(axis=1) == 1
        confusion = np.zeros((len(LANGUAGES), len(LANGUAGES)), int)
        np.add.at(confusion, (asked.of[alone].argmax(axis=1), found[alone, -1, 0]), 1)
        return {
            **scores,
            "top3": share(top[:, -1].any(axis=-1))["accuracy"],
            "by_length": {str(n): share(end, lengths == n) for n in np.unique(lengths)},
            "confusion": confusion.tolist(),
        }

    def observe(self, split: str, rng: np.random.Generator, n: int) -> list[Observed]:
        """See `Task.observe`; before the first vowel consonants are counted from the start of a name."""
        found, steps = [], 0
        while steps < n:
            ((text, k),) = draw(split, rng, 1)
            letters = [bare(letter) for letter in text]
            vowel = np.array([letter in VOWELS for letter in letters])
            consonants, since = [], 0
            for letter, is_vowel in zip(letters, vowel, strict=True):
                since = 0 if is_vowel or not letter.isalpha() else since + 1
                consonants.append(since)
            languages = frozenset.intersection(*(known()[name] for name in _parts(text))) | {k}
            truth = {
                "position": np.arange(1, len(text) + 1, dtype=float),
                "vowel": vowel.astype(float),
                "consonants": np.array(consonants, float),
                "few": np.maximum.accumulate([float(letter in _few()) for letter in text]),
                **{
                    language: np.full(len(text), float(LANGUAGES.index(language) in languages))
                    for language in FOLLOWED
                },
            }
            found.append(Observed(tuple(text), truth))
            steps += len(text)
        return found

    def note_of(self, scores: Mapping[str, Mapping[int, Scores]]) -> str:
        """See `Task.note_of`: each cell's worst and best seed."""

        def said(of: Callable[[Scores], float]) -> str:
            found = {cell: [of(each) for each in seeds.values()] for cell, seeds in scores.items()}
            return ", ".join(f"{CELLS[cell].title} {min(x):.3f} to {max(x):.3f}" for cell, x in found.items())

        right, top3 = said(lambda each: each["accuracy"]), said(lambda each: each["top3"])
        return (
            f"It knows spellings, not people: which of {len(LANGUAGES)} languages' lists a name is spelled "
            "like, and nothing of who bears it. Whatever is typed, it names one of them. Test names named "
            f"right, each language counting the same, worst to best seed: {right}. Who always answers German "
            f"is right {CHANCE} of the time, who guesses {GUESS}: a name that several languages share counts "
            f"as right for any of them. Among the three likeliest: {top3}. These networks are small and were "
            f"trained for minutes: counting runs of two to four letters is right {COUNTED} of the time. "
            "Where neighbours share names and spellings (Danish and Swedish, Portuguese and Spanish) the "
            "letters do not tell."
        )


def _rounded(share: Any) -> float:
    return round(float(share), 4)


def _typed(text: str, marks_off: bool, curly: bool) -> str:
    """A text as people type it: without its marks, with the other apostrophe."""
    text = bare(text) if marks_off else text
    return text.replace("'", "’") if curly else text


def _parts(text: str) -> tuple[str, ...]:
    """The names that a text is made of: itself, or the two that stand side by side."""
    if text in known():
        return (text,)
    words = text.split(" ")
    cuts = ((" ".join(words[:k]), " ".join(words[k:])) for k in range(1, len(words)))
    return next(cut for cut in cuts if all(name in known() for name in cut))


READS = Names.reads
_ID = {letter: READS.id(letter) for letter in ALPHABET}
TASK = Names()
