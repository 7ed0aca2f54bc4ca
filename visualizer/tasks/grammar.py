"""A small English grammar, made for this project: who, where and how many, carried over a distance.

A sentence is a prompt, the word it asks for, and an end. Everything a prompt says is drawn from the
tables below; between its cue and its question stand clauses, chosen so that the gap has exactly the
length asked for. The classic sentences ("I grew up in France ... I speak fluent", "the clouds are in
the", "the keys to the cabinet are") are cases of the rules; none is written down as such.

Every cue meets every partner (an adjective, an opening, a clause, another cue) in exactly one of the
three splits, by a hash of the two. A training sentence is made of training combinations alone; a test
sentence holds at least one combination that no training and no validation sentence has. No sentence can be
made of the parts below in two ways, so its words alone decide its split.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import numpy as np

from visualizer.analysis.stories import Span
from visualizer.cells import Array
from visualizer.symbols import Vocabulary

from . import (
    POOL,
    Batch,
    Feature,
    Observed,
    Probed,
    Scores,
    Settings,
    Story,
    Task,
    by_length,
    check_split,
    common_split,
    hashed_split,
    pick,
)

if TYPE_CHECKING:
    from visualizer.model import Model

T = TypeVar("T")

# --- the words ------------------------------------------------------------------------------------

COUNTRIES = (
    "France/French Japan/Japanese Spain/Spanish Italy/Italian Germany/German Poland/Polish "
    "Sweden/Swedish Norway/Norwegian Greece/Greek Turkey/Turkish China/Chinese "
    "Hungary/Hungarian Portugal/Portuguese Finland/Finnish"
)
LANGUAGES = dict(pair.split("/") for pair in COUNTRIES.split())

# Where each thing is, singular/plural. The fish are many in either form, so they come as plural only.
PLACES = {
    "sky": "cloud/clouds star/stars bird/birds plane/planes",
    "sea": "whale/whales shark/sharks ship/ships /fish",
    "forest": "wolf/wolves fox/foxes bear/bears",
    "garden": "rose/roses bee/bees tree/trees",
    "kitchen": "cup/cups plate/plates spoon/spoons",
    "drawer": "key/keys letter/letters map/maps",
    "barn": "horse/horses cow/cows",
}
THINGS = "cabinet/cabinets box/boxes door/doors house/houses table/tables wall/walls"

PERSONS = {
    "he": "boy man king uncle grandfather",
    "she": "girl woman queen aunt grandmother",
    "they": "boys men kings girls women queens children",
}
GROWN = {"boy": "man", "girl": "woman"}

# Subject of a story -> its possessive, its "was" and its "speak".
SUBJECTS = {
    "I": ("my", "was", "speak"),
    "she": ("her", "was", "speaks"),
    "he": ("his", "was", "speaks"),
    "we": ("our", "were", "speak"),
    "they": ("their", "were", "speak"),
}

# A slot of a template is filled with one word, so a template has as many words as it shows.
SLOTS = {
    "afraid": "tired happy hungry bored sick lonely",
    "but": "but and",
    "calm": "quiet old small big beautiful green",
    "day": "day morning night evening",
    "days": "days nights evenings",
    "dance": "dance sing read cook paint swim write run",
    "did": "stayed laughed cried slept waited",
    "fine": "old new small big beautiful white dark",
    "fluent": "fluent perfect good",
    "found": "found saw painted loved",
    "here": "here there outside",
    "how": "happily quietly there again",
    "kind": "kind old young tall",
    "kin": "sister brother mother father family friends",
    "land": "village city mountains valley north south",
    "many": "many several two ten",
    "music": "music books flowers school",
    "people": " ".join(PERSONS.values()),
    "piano": "piano violin guitar",
    "season": "summer winter spring",
    "soon": "then later soon",
    "still": "still always often",
    "warm": "warm cold dark",
    "water": "lake river sea",
    "we": "we I they",
    "weeks": "weeks months years",
    "young": "young small little",
}

OPENINGS = (
    "{s} grew up in",
    "{s} {was} born in",
    "{s} lived in",
    "{s} came from",
    "{s} went to school in",
    "{p} family comes from",
)
MOVES = ("moved to", "settled in", "went to live in", "started a new life in")
VISITS = ("visited", "flew over", "read about", "dreamed of")
CLOSINGS = ("and {s} {speak}", "so {s} {speak}", "and now {s} {speak}", ". {s} {speak}")

# Clauses to put between a cue and its question. Those that name the subject are for the stories: a
# pronoun between "the boy" and "he" would give the answer away.
CLAUSES = (
    "{how}",
    "for {weeks}",
    "every {season}",
    "all {day}",
    "with the {people}",
    "in the {land}",
    "by the {water}",
    "for {many} {weeks}",
    "in the {calm} {land}",
    "by the {calm} {water}",
    "with the {kind} {people}",
    "on a {warm} {day}",
    "for {many} long {weeks}",
    "with the {people} and the {people}",
    "when the {days} were very {warm}",
    "while the {people} {did} in the {land}",
    "when the {days} were long and {warm}",
    "and after {many} {weeks} in the {calm} {land}",
)
OWN_CLAUSES = (
    "with {p} {kin}",
    "with {p} {kind} {kin}",
    "and {s} loved {music}",
    "and {s} {was} {afraid}",
    "where {s} learned to {dance}",
    "when {s} {was} very {young}",
    "with {p} {kin} and {p} {kin}",
    "and {s} wanted to {dance} well",
    "where {s} learned to play the {piano}",
    "and {p} {kin} worked in the {calm} {land}",
)

LATELY = {  # words between -> what stands between "the clouds are" and "in the"
    0: ("",),
    1: ("{still}",),
    2: ("once again", "as always", "as before"),
    3: ("now and then", "now as before"),
}
WHO = {"one": ("likes", "lives", "knows"), "many": ("like", "live", "know")}
RELATIVES = (
    "who {likes} to {dance}",
    "who {likes} to learn",
    "who {lives} in the {land}",
    "who {knows} the {people}",
    "who {likes} the {calm} {land}",
)
DEEDS = ("{did}", "left early", "went home", "came back", "arrived late", "worked very hard")
BECOMES = "and {soon} I am a"
REASONS = ("{was} {afraid}", "{was} very {afraid}", "loved {music}")

# --- from a template to words ---------------------------------------------------------------------


def _by_length(clauses: tuple[str, ...]) -> dict[int, list[str]]:
    lengths = sorted({len(clause.split()) for clause in clauses})
    return {n: [c for c in clauses if len(c.split()) == n] for n in lengths}


CLAUSE = {
    "own": _by_length(CLAUSES + OWN_CLAUSES),
    "any": _by_length(CLAUSES),
    # what can be said of the present: "while the boys were ..." is past
    "now": _by_length(tuple(each for each in CLAUSES if not {"were", "{did}"} & {*each.split()})),
}
SLOT = {f"{{{name}}}": tuple(words.split()) for name, words in SLOTS.items()}


@lru_cache(maxsize=4096)
def _words(template: str) -> list[tuple[str, tuple[str, ...] | None]]:
    """The words of a template, each with what may stand in its place if it is a slot."""
    return [(word, SLOT.get(word)) for word in template.split()]


@cache
def _lengths(book: str, gap: int) -> list[int]:
    """How long the next of the clauses that fill a gap can be.

    The shortest only make up the length: "for years every spring there" is no English.
    """
    return [n for n in CLAUSE[book] if n <= gap and (n > 2 or n == gap)]


NOUN = [  # (noun, its verb, its place)
    (noun, verb, place)
    for place, nouns in PLACES.items()
    for pair in nouns.split()
    for noun, verb in zip(pair.split("/"), ("is", "are"), strict=True)
    if noun
]
THING = THINGS.replace("/", " ").split()
PERSON = [(noun, pronoun) for pronoun, nouns in PERSONS.items() for noun in nouns.split()]


class Draw:
    """Random choices of one sentence, and the (cue, partner) combinations they made."""

    def __init__(self, rng: np.random.Generator) -> None:
        self.rng = rng
        self.pairs: list[tuple[str, str]] = []

    def one(self, options: Sequence[T]) -> T:
        """One of a sequence, each as likely."""
        return pick(self.rng, options)

    def text(self, template: str, bound: dict[str, str] | None = None) -> str:
        """The template with every slot filled, from `bound` where it has it, else at random."""
        bound = bound or {}
        words = [bound.get(w) or (self.one(options) if options else w) for w, options in _words(template)]
        return " ".join(words)

    def pair(self, cue: str, partner: str) -> str:
        """The partner; the sentence now holds this combination."""
        self.pairs.append((cue, partner))
        return partner

    def clauses(self, cue: str, gap: int, bound: dict[str, str] | None = None, book: str = "") -> str:
        """Exactly `gap` words about the cue, of a book of CLAUSE: "own" where `bound` names its subject."""
        book = book or ("own" if bound else "any")
        clauses = CLAUSE[book]
        said: list[str] = []
        parts: list[str] = []
        while gap:
            n = self.one(_lengths(book, gap))
            clause = self.one([clause for clause in clauses[n] if clause not in said] or clauses[n])
            said.append(clause)
            parts.append(self.pair(cue, self.text(clause, bound)))
            gap -= n
        return " ".join(parts)

    def few(self) -> int:
        """0 to 12, the small more often."""
        return self.one(range(self.one(range(1, 14))))

    def subject(self) -> dict[str, str]:
        """Who a story is about, as the slots {s}, {p}, {was} and {speak}."""
        s = self.one(tuple(SUBJECTS))
        return dict(zip(("{s}", "{p}", "{was}", "{speak}"), (s, *SUBJECTS[s]), strict=True))

    def country(self, *others: str) -> str:
        """A country that is none of the others."""
        return self.one([country for country in LANGUAGES if country not in others])


@dataclass(frozen=True)
class Question:
    """One word of an example that a rule decides.

    Attributes:
        position: index of the word after which the answer is asked.
        answer: the word that follows it.
        rule: the rule that decides the answer.
        gap: how many words stand between the cue and the phrase that asks; that phrase is not counted.
    """

    position: int
    answer: str
    rule: str
    gap: int


@dataclass(frozen=True)
class Example:
    """A sentence, what it asks, and the (cue, partner) combinations that decide its split."""

    words: tuple[str, ...]
    questions: tuple[Question, ...]
    pairs: tuple[tuple[str, str], ...] = ()


# --- the rules: (draw, gap) -> prompt, the word it asks for, the end ------------------------------

Sentence = tuple[str, str, str]


def _opening(d: Draw, country: str, who: dict[str, str]) -> str:
    return f"{d.pair(country, d.text(d.one(OPENINGS), who))} {country}"


def _closing(d: Draw, who: dict[str, str]) -> str:
    return d.text(d.one(CLOSINGS) + " {fluent}", who)


def far(d: Draw, gap: int) -> Sentence:
    """A country decides the language spoken at the end."""
    country, who = d.country(), d.subject()
    story = f"{_opening(d, country, who)} {d.clauses(country, gap, who)}"
    return f"{story} {_closing(d, who)}", LANGUAGES[country], "."


def _second_country(d: Draw, before: int, verbs: tuple[str, ...]) -> tuple[str, str, str, dict]:
    old, who = d.country(), d.subject()
    new = d.country(old)
    d.pair(old, new)
    story = f"{_opening(d, old, who)} {d.clauses(old, before, who)}"
    change = d.pair(new, d.text("{but} {soon} {s}", who) + " " + d.one(verbs))
    return old, new, f"{story} {change} {new}", who


def move(d: Draw, gap: int) -> Sentence:
    """A move to another country overwrites the first."""
    _, new, story, who = _second_country(d, d.few(), MOVES)
    return f"{story} {d.clauses(new, gap, who)} {_closing(d, who)}", LANGUAGES[new], "."


def visit(d: Draw, gap: int) -> Sentence:
    """A visit to another country leaves the first as it was."""
    verb = d.one([v for v in VISITS if len(v.split()) + 4 <= gap])
    spare = gap - len(verb.split()) - 4
    before = d.one(range(spare + 1))
    old, new, story, who = _second_country(d, before, (verb,))
    after = d.clauses(new, spare - before, who)
    return f"{story} {after} {_closing(d, who)}", LANGUAGES[old], "."


def _noun(d: Draw) -> tuple[str, str, str, str]:
    """A noun with an adjective or none: phrase, noun, its verb, its place."""
    noun, verb, place = d.one(NOUN)
    adjective = d.pair(noun, d.text(d.one(("", "{fine}"))))
    return f"the {adjective} {noun}", noun, verb, place


def near(d: Draw, gap: int) -> Sentence:
    """A thing decides its place: the clouds are in the sky."""
    phrase, noun, verb, place = _noun(d)
    lately = d.text(d.one(LATELY[gap]))
    if lately:
        d.pair(noun, lately)
    return f"{phrase} {verb} {lately} in the", place, "."


def number(d: Draw, gap: int) -> Sentence:
    """A noun decides is or are, whatever nouns stand between."""
    phrase, noun, verb, place = _noun(d)
    heads = ("to", "near", "behind") if place == "drawer" else ("near", "behind", "beside")

    def beside(n: int) -> str:  # n words: "to the cabinet", "near the old doors"
        return f"{d.one(heads)} the{' {fine}' * (n - 3)} {d.pair(noun, d.one(THING))}"

    if gap < 3:
        between = ("", "{here}", "over {here}")[gap]
    elif gap < 5:
        between = beside(gap)
    elif 6 <= gap <= 8 and d.one((True, False)):
        between = f"{beside(gap // 2)} {beside(gap - gap // 2)}"
    else:
        between = f", which {{we}} {{found}} {d.clauses(noun, gap - 5)} ,"
    return f"{phrase} {d.text(between)}", verb, d.text("{fine} .")


def _person(d: Draw, *others: str) -> tuple[str, str, dict[str, str]]:
    noun, pronoun = d.one([(noun, pronoun) for noun, pronoun in PERSON if pronoun not in others])
    verbs = WHO["many" if pronoun == "they" else "one"]
    return noun, pronoun, dict(zip(("{likes}", "{lives}", "{knows}"), verbs, strict=True))


def _does(d: Draw, noun: str, verbs: dict[str, str], gap: int) -> str:
    """Exactly `gap` words that say who the person is, what they did, and how."""
    deed = d.one([deed for deed in DEEDS if len(deed.split()) <= gap])
    gap -= len(deed.split())
    who = d.one(["", *(clause for clause in RELATIVES if len(clause.split()) <= gap)])
    rest = gap - len(who.split())
    said = [d.pair(noun, d.text(part, verbs)) for part in (who, deed) if part]
    return " ".join((*said, d.clauses(noun, rest)))


def _because(d: Draw, prompt: str, pronoun: str) -> Sentence:
    was = {"{was}": "were" if pronoun == "they" else "was"}
    return f"{prompt} because", pronoun, d.text(d.one(REASONS), was) + " ."


def gender(d: Draw, gap: int) -> Sentence:
    """A person decides he, she or they after because."""
    noun, pronoun, verbs = _person(d)
    return _because(d, f"the {noun} {_does(d, noun, verbs, gap)}", pronoun)


def subject(d: Draw, gap: int) -> Sentence:
    """A new person after but overwrites the first: he, she or they after because."""
    first, pronoun, verbs = _person(d)
    second, other, others_verbs = _person(d, pronoun)
    d.pair(first, second)
    before = f"the {first} {_does(d, first, verbs, 1 + d.few())}"
    return _because(d, f"{before} but the {second} {_does(d, second, others_verbs, gap)}", other)


def become(d: Draw, gap: int) -> Sentence:
    """A boy becomes a man and a girl a woman, whatever is said between."""
    child = d.one(tuple(GROWN))
    begin = f"I am a {d.pair(child, d.text(d.one(('', '{young}'))))} {child}"
    verbs = dict(zip(("{likes}", "{lives}", "{knows}"), WHO["one"], strict=True))
    who = d.one(["", *(clause for clause in RELATIVES if len(clause.split()) <= gap)])
    said = d.pair(child, d.text(who, verbs)) if who else ""
    after = d.clauses(child, gap - len(said.split()), book="now")
    return f"{begin} {said} {after} {d.text(BECOMES)}", GROWN[child], "."


class Rule(NamedTuple):
    """A rule, how often it is drawn, and the gaps it has."""

    write: Callable[[Draw, int], Sentence]
    share: int
    gaps: range


RULES = {
    "near": Rule(near, 3, range(4)),
    "far": Rule(far, 5, range(41)),
    "move": Rule(move, 5, range(41)),
    "visit": Rule(visit, 3, range(5, 41)),
    "number": Rule(number, 4, range(41)),
    "gender": Rule(gender, 3, range(1, 41)),
    "subject": Rule(subject, 3, range(1, 41)),
    "become": Rule(become, 2, range(3, 41)),
}

# --- the splits -----------------------------------------------------------------------------------

# Chosen among the whole numbers so that the sentences of the page are test sentences: no training
# sentence says "I grew up in France", has France before Japan, brings keys near a cabinet, or has a boy who
# likes to learn.
SALT = 11137


def home(cue: str, partner: str) -> str:
    """The one split a combination occurs in: 85% train, 5% validation, 10% test."""
    return hashed_split(f"{SALT}/{cue}/{partner}")


def belongs(pairs: list[tuple[str, str]]) -> str | None:
    """The split of a sentence with these combinations; None if it mixes validation and test."""
    return common_split(home(*pair) for pair in pairs)


def sample(
    split: str,
    rng: np.random.Generator,
    n: int,
    gap: int | None = None,
    rule: str | None = None,
    longest: int | None = None,
) -> list[Example]:
    """n sentences of a split. Without a rule any of them; without a gap half of them short ones."""
    check_split(split)
    if rule is not None and rule not in RULES:
        raise ValueError(f"no rule is called {rule!r}; there are {', '.join(RULES)}")
    gaps = {
        name: [g for g in r.gaps if gap in (None, g) and (longest is None or g <= longest)]
        for name, r in RULES.items()
        if rule in (None, name)
    }
    names = [name for name in gaps if gaps[name] for _ in range(RULES[name].share)]
    if not names:
        least = f"at most {longest}" if gap is None else gap
        raise ValueError(f"no sentence of {rule or 'any rule'} has a gap of {least} words")
    drawn = (pick(rng, names) for _ in range(n))
    return [_sentence(split, rng, name, gaps[name]) for name in drawn]


def _sentence(split: str, rng: np.random.Generator, rule: str, gaps: list[int]) -> Example:
    gap = pick(rng, gaps if rng.random() < 0.5 else gaps[:9])
    while True:
        draw = Draw(rng)
        prompt, answer, end = RULES[rule].write(draw, gap)
        if belongs(draw.pairs) == split:
            asked = prompt.split()
            question = Question(len(asked) - 1, answer, rule, gap)
            return Example((*asked, answer, *end.split()), (question,), tuple(draw.pairs))


# --- the task -------------------------------------------------------------------------------------


def _vocabulary() -> tuple[str, ...]:
    templates = (
        *SLOTS.values(),
        *(*OPENINGS, *MOVES, *VISITS, *CLOSINGS, *CLAUSES, *OWN_CLAUSES),
        *(text for texts in LATELY.values() for text in texts),
        *(*RELATIVES, *DEEDS, *REASONS, BECOMES),
        *(" ".join(verbs) for verbs in WHO.values()),
        *(" ".join((*pair, *SUBJECTS)) for pair in (*LANGUAGES.items(), *SUBJECTS.values())),
        *(" ".join(row) for row in (*NOUN, *PERSON)),
        *(*THING, "the in to near behind beside over , which but because . I am a"),
    )
    words = {word for text in templates for word in text.split() if not word.startswith("{")}
    return ("<unk>", *sorted(words, key=lambda word: (word.lower(), word)))


GAPS = (0, 1, 2, 5, 10, 20, 30, 40)
"""The gaps a model is scored at, in words between cue and question."""
FOLLOWED = ("France", "Japan", "Spain")
"""The countries that units are measured on; the first three stand for all."""


@dataclass(frozen=True)
class Grammar(Task):
    """The sentences above, to be read word by word.

    Attributes:
        gaps: name of each rule -> the gaps it is asked at.
    """

    gaps: Mapping[str, range] = field(
        default_factory=lambda: {name: rule.gaps for name, rule in RULES.items()}
    )

    name = "grammar"
    title = "English grammar"
    reads = Vocabulary(_vocabulary())
    rules = {name: rule.write.__doc__ or name for name, rule in RULES.items()}
    gap_title = "words between"
    longest = GAPS[-1]
    compared = 3
    iterations = 15_000
    data = (
        "Sentences of a small English grammar written for this project, drawn anew for every batch: "
        "a country and its language, a thing and its place, the number of a noun, the gender of a "
        "person, what a child becomes, over gaps of 0 to 40 words, and changes that overwrite the first of "
        f"two. A guess among the possible answers is right {1 / len(LANGUAGES):.3f} of the time for a "
        f"language, {1 / len(PLACES):.3f} for a place, {1 / len(PERSONS):.3f} for a pronoun, "
        f"{1 / len(GROWN):.3f} for man or woman, 0.500 for a verb."
    )
    split = (
        "Training, validation and test sentences never share the same pair of a cue and the word or clause "
        "beside it; a hash of the pair says which of the three it belongs to. A test sentence holds at least "
        "one pair that no training or validation sentence has, so no test sentence is ever seen in training."
    )
    examples = (
        (
            "France, then Japan",
            "I grew up in France with my sister but then I moved to Japan and I speak fluent",
        ),
        (
            "40 words apart",
            "I grew up in France with my sister and my brother where I learned to play the piano "
            "and my father worked in the old city when the days were long and cold and after many "
            "years in the quiet village by the big river and I speak fluent",
        ),
        (
            "Only a visit",
            "I grew up in France with my sister but then I visited Japan and I speak fluent",
        ),
        ("Clouds", "the clouds are in the"),
        ("Keys to the cabinet", "the keys to the cabinet"),
        ("The boy, then the girl", "the boy left early but the girl stayed because"),
        (
            "A boy who likes to learn",
            "I am a boy who likes to learn in the village and soon I am a",
        ),
    )

    stories = {
        "France, then Japan": Story("France", "move"),
        "40 words apart": Story("France", "far"),
        "Only a visit": Story("France", "visit"),
        "Clouds": Story("clouds", "near"),
        "Keys to the cabinet": Story("keys", "number"),
        "The boy, then the girl": Story("boy", "subject"),
        "A boy who likes to learn": Story("boy", "become"),
    }
    tells = {"Keys to the cabinet": ("plural",), "The boy, then the girl": ("she", "he")}

    def note_of(self, scores: Mapping[str, Mapping[int, Scores]]) -> str:
        """See `Task.note_of`: what a gate that sees the word alone cannot do."""
        visits = {
            cell: [each["by_rule"]["visit"]["accuracy"] for each in seeds.values()]
            for cell, seeds in scores.items()
        }
        if "mingru" not in visits or "lstm" not in visits:
            return self.note
        said = ", ".join(f"{share:.0%}" for share in visits["mingru"])
        least = min(visits["lstm"])
        return (
            "A gate that sees the word alone is the same at “Japan” after “visited” and after “moved to”: "
            f"of the questions after a visit the {len(visits['mingru'])} seeds of the minGRU answer "
            f"{said} right, those of the LSTM {'at least ' if least < 1 else ''}{least:.0%}."
        )

    probed = (
        Probed("held", "the country held", ("no country", *LANGUAGES)),
        Probed("person", "the person held", ("nobody", *PERSONS), tuple((who, 1) for who in PERSONS)),
        Probed(
            "number",
            "the number of the noun held",
            ("no noun", "one", "many"),
            (("plural", 0), ("plural", 1)),
        ),
    )

    features = (
        Feature("country", "a country is held"),
        *(Feature(country, f"the country held is {country}") for country in FOLLOWED),
        Feature("plural", "the noun that decides is plural"),
        *(Feature(pronoun, f"the person held is a {pronoun}") for pronoun in PERSONS),
        Feature("second", "a second country or person was named"),
        Feature("since", "words since the cue", "spearman"),
        Feature("position", "words read", "spearman"),
    )

    def pool(self, rng: np.random.Generator, settings: Settings, grown: float) -> Iterator[Batch]:
        """See `Task.pool`: sentences of like length share a batch, so that little of it is padding."""
        shortest, longest = (f(gaps[-1] for gaps in self.gaps.values()) for f in (min, max))
        limit = round(shortest + grown * (longest - shortest))
        drawn = sample("train", rng, POOL * settings.batch, longest=limit)
        for some in by_length(drawn, rng, settings.batch):
            yield pad(some, settings.emphasis).dropped(rng, settings.drop)

    def observe(self, split: str, rng: np.random.Generator, n: int) -> list[Observed]:
        """See `Task.observe`: whole sentences."""
        texts: list[Observed] = []
        while n > 0:
            (example,) = sample(split, rng, 1)
            texts.append(Observed(example.words, truth(example)))
            n -= len(example.words)
        return texts

    @cached_property
    def patterns(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        """See `Task.patterns`: stories of "I", things that are many, and people who do one thing each."""
        who = dict(zip(("{s}", "{p}", "{was}", "{speak}"), ("I", *SUBJECTS["I"]), strict=True))

        def filled(templates: Sequence[str], also: Mapping[str, str] = who) -> tuple[str, ...]:
            # of each slot the first word: a template has as many words as it shows
            bound = {**{name: words[0] for name, words in SLOT.items()}, **also}
            return tuple(" ".join(bound.get(w, w) for w in each.split()) for each in templates)

        opening, countries = filled(OPENINGS), tuple(LANGUAGES)
        clauses = ("", *filled(OWN_CLAUSES + CLAUSES))
        closing, fluent = filled(CLOSINGS), SLOT["{fluent}"]
        change = filled(["{but} then {s}"])
        many = tuple(noun for noun, verb, _ in NOUN if verb == "are")
        people, deeds = tuple(noun for noun, _ in PERSON), filled([deed for deed in DEEDS if deed != "{did}"])
        lately = tuple(each for some in LATELY.values() for each in filled(some))
        near = tuple(f"{head} the {thing}" for head in ("near", "behind", "beside") for thing in THING)
        verbs = dict(zip(("{likes}", "{lives}", "{knows}"), WHO["one"], strict=True))
        children, relatives = tuple(GROWN), ("", *filled(RELATIVES, verbs))
        now = ("", *filled([each for clauses in CLAUSE["now"].values() for each in clauses]))
        return {
            "near": (("the",), many, ("are",), lately, ("in the",)),
            "far": (opening, countries, clauses, closing, fluent),
            "move": (opening, countries, clauses, change, MOVES, countries[1:], closing, fluent),
            "visit": (opening, countries, clauses, change, VISITS, countries[1:], closing, fluent),
            "number": (("the",), many, ("", *near)),
            "gender": (("the",), people, deeds, ("because",)),
            "subject": (("the",), people, deeds, ("but the",), people[::-1], deeds, ("because",)),
            "become": (("I am a",), children, relatives, now, filled([BECOMES])),
        }

    def told(self, rule: str, n: int) -> list[tuple[tuple[str, ...], Span]]:
        """See `Task.told`: sentences of at most eight words between, up to their question."""
        found = []
        for example in sample("validation", np.random.default_rng(0), n, rule=rule, longest=8):
            words = example.words[: example.questions[0].position + 1]
            if held := span(rule, words):
                found.append((words, held))
        return found

    def span(self, rule: str, tokens: Sequence[str]) -> Span | None:
        """See `Task.span`."""
        return span(rule, tokens)

    @cached_property
    def _asked(self) -> dict[tuple[str, int, tuple[int, ...]], tuple[Example, ...]]:
        return {}  # by all that they are drawn by: the split, how many, and at which gaps

    def questions(self, split: str, n: int) -> tuple[Example, ...]:
        """n sentences for every rule at every gap of GAPS it has; always the same ones."""
        key = split, n, GAPS
        if key not in self._asked:  # to draw them takes twice as long as a network takes to read them
            rng = np.random.default_rng(0)
            self._asked[key] = tuple(
                example
                for rule, gaps in self.gaps.items()
                for gap in GAPS
                if gap in gaps
                for example in sample(split, rng, n, gap=gap, rule=rule)
            )
        return self._asked[key]

    def evaluate(
        self,
        model: Model,
        split: str = "test",
        quick: bool = False,
        examples: Sequence[Example] | None = None,
    ) -> Scores:
        """The share of questions whose answer is the likeliest of the whole vocabulary.

        Asks 100 sentences (20 where it must be quick) for every rule at every gap of GAPS it has, or
        the examples given. Beside what `Task.evaluate` says there is ``by_rule_and_gap``.
        """
        asked = sorted(examples or self.questions(split, 20 if quick else 100), key=lambda e: len(e.words))
        found = []
        for start in range(0, len(asked), 256):
            part = asked[start : start + 256]
            guess = model.forward(pad(part).read).logits.argmax(axis=-1)
            found += [
                (q.rule, str(q.gap), guess[q.position, b] == WORDS.id(q.answer))
                for b, example in enumerate(part)
                for q in example.questions
            ]

        def share(rule: str | None = None, gap: str | None = None) -> Scores:
            right = [ok for r, g, ok in found if rule in (None, r) and gap in (None, g)]
            return {"accuracy": round(float(np.mean(right)), 4), "n": len(right)}

        rules = [rule for rule in self.gaps if any(rule == r for r, _, _ in found)]
        gaps = sorted({g for _, g, _ in found}, key=int)
        return {
            **share(),
            "by_rule": {rule: share(rule) for rule in rules},
            "by_gap": {gap: share(gap=gap) for gap in gaps},
            "by_rule_and_gap": {
                rule: {gap: share(rule, gap) for gap in gaps if (rule, gap) in {f[:2] for f in found}}
                for rule in rules
            },
        }


def span(rule: str, words: Sequence[str]) -> Span | None:
    """How long the first cue of a sentence has to be held, up to its question; None where it has no cue.

    The sentence is one of the rule, and ends where it asks.
    """
    last = len(words) - 1
    if rule in ("far", "move", "visit"):
        named = [t for t, word in enumerate(words) if word in LANGUAGES][:2]
    elif rule in ("gender", "subject"):
        named = [1, *(t + 2 for t, word in enumerate(words) if word == "but")][:2]
    else:
        cues = GROWN if rule == "become" else _VERB
        named = [t for t, word in enumerate(words) if word in cues][:1]
    if not named:
        return None
    if len(named) < 2 or rule == "visit":
        return Span(named[0], last, named[1] if len(named) > 1 else None)
    # a country is needed up to the subject of the move, a person up to the last word before "but"
    second = named[1]
    if rule == "subject":
        return Span(named[0], second - 3, second, drops=True)
    for verb in MOVES:
        begins = second - len(verb.split())
        if begins - 1 > named[0] and " ".join(words[begins:second]) == verb:
            return Span(named[0], begins - 1, second, drops=True)
    return None


def pad(examples: Sequence[Example], emphasis: float = 1.0) -> Batch:
    """Examples as one Batch; padding counts 0, the word a question asks for counts emphasis."""
    T = max(len(example.words) for example in examples) - 1
    read, target = np.zeros((2, T, len(examples)), np.intp)
    weight = np.zeros((T, len(examples)), np.float32)
    for b, example in enumerate(examples):
        ids = [WORDS.id(word) for word in example.words]
        n = len(ids) - 1
        read[:n, b], target[:n, b], weight[:n, b] = ids[:-1], ids[1:], 1
        for question in example.questions:
            weight[question.position, b] = emphasis
    return Batch(read, target, weight)


def truth(example: Example) -> dict[str, Array]:
    """The true value of every feature after each word of a sentence of one question, (T,).

    A country, a person or a noun is held from the word that names it until the answer that it decides
    has been read; a second takes the first one's place, but for a country that is only visited. What
    is said of a country, a person or a noun is not defined (NaN) where none is held, and the words
    since the cue neither before the cue nor once the answer has been read.
    """
    words, (question,) = example.words, example.questions
    rule, answered = question.rule, question.position + 1
    if rule in ("far", "move", "visit"):
        kind, named = "country", [t for t, word in enumerate(words) if word in LANGUAGES]
    elif rule in ("gender", "subject"):
        kind, named = "person", [1, *(t + 2 for t, word in enumerate(words) if word == "but")]
    elif rule == "become":
        kind, named = "person", [next(t for t, word in enumerate(words) if word in GROWN)]
    else:
        kind, named = "noun", [next(t for t, word in enumerate(words) if word in _VERB)]
        # of "the clouds are in the" the place is asked, but the verb is what the number decides
        answered = words.index(_VERB[words[named[0]]])
    t = np.arange(len(words))
    held = np.where((named[0] <= t) & (t < answered), words[named[0]], "").astype(object)
    if rule in ("move", "subject"):
        held[named[1] : answered] = words[named[1]]
    cue = named[0 if rule == "visit" else -1]

    def where(defined: Array, value: Array) -> Array:
        return np.where(defined, value, np.nan).astype(np.float64)

    def is_held(of: str, names: Collection[str]) -> Array:
        return where((held != "") & (kind == of), np.array([word in names for word in held]))

    countries = ("", *LANGUAGES)
    second = t >= named[1] if len(named) > 1 else np.zeros(len(words))
    return {
        "held": np.array([countries.index(word) if word in LANGUAGES else 0 for word in held], np.float64),
        "country": ((held != "") & (kind == "country")).astype(np.float64),
        **{country: is_held("country", (country,)) for country in FOLLOWED},
        "plural": is_held("noun", [noun for noun, verb in _VERB.items() if verb == "are"]),
        **{pronoun: is_held("person", nouns.split()) for pronoun, nouns in PERSONS.items()},
        "second": where((held != "") & (kind != "noun"), second),
        "since": where((cue <= t) & (t <= question.position), t - cue),
        "position": t + 1.0,
    }


_VERB = {noun: verb for noun, verb, _ in NOUN}

TASK = Grammar()
WORDS = Grammar.reads
