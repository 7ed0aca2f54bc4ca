"""English to Czech on a small grammar made for this project: agreement over a distance, another word order.

A sentence is written in both languages at once, word by word, from the tables below: every Czech form that
can occur stands in one of them. A noun decides the ending of whatever is said of it ("Jsem kluk, který se rád
učí", "Jsem holka, která se ráda učí"), a verb the case of its object; "se" and "si" stand second in their
clause, wherever the verb is that they belong to.

Every noun meets every verb, adjective and kind of clause in exactly one of the three splits, by a hash of the
two. A training sentence is made of training combinations alone; a test sentence holds at least one that no
training and no validation sentence has. An English sentence is made in one way only, and has one translation.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple, TypeVar

import numpy as np

from visualizer.cells import Array

from . import Probed, pick
from .translating import Pair, Schedule, Translating, belongs

T = TypeVar("T")

# --- the words ------------------------------------------------------------------------------------

# What agrees with a noun does so by its class: masculine animate or inanimate, feminine, neuter; and of the
# plural masculine animate, or feminine. "Děti", children, are feminine, though "dítě", a child, is neuter.
CLASSES = ("m", "i", "f", "n", "mp", "fp")
_FORM = dict(zip(CLASSES, (0, 0, 1, 2, 3, 4), strict=True))  # of five forms; the first two share one

# English / class / nominative / accusative
PERSONS = """
boy/m/kluk/kluka           boys/mp/kluci/kluky
girl/f/holka/holku         girls/fp/holky/holky
man/m/muž/muže             men/mp/muži/muže
woman/f/žena/ženu          women/fp/ženy/ženy
child/n/dítě/dítě          children/fp/děti/děti
brother/m/bratr/bratra     brothers/mp/bratři/bratry
sister/f/sestra/sestru     sisters/fp/sestry/sestry
king/m/král/krále          kings/mp/králové/krále
queen/f/královna/královnu  queens/fp/královny/královny
father/m/otec/otce         mother/f/matka/matku
son/m/syn/syna             daughter/f/dcera/dceru
"""
ANIMALS = """
dog/m/pes/psa        dogs/mp/psi/psy
cat/f/kočka/kočku    cats/fp/kočky/kočky
horse/m/kůň/koně     bear/m/medvěd/medvěda
fox/f/liška/lišku    kitten/n/kotě/kotě
puppy/n/štěně/štěně
"""
THINGS = """
letter/i/dopis/dopis       house/i/dům/dům
tree/i/strom/strom         picture/i/obraz/obraz
key/i/klíč/klíč            book/f/kniha/knihu
flower/f/květina/květinu   apple/n/jablko/jablko
window/n/okno/okno         car/n/auto/auto
"""

# What stands with a noun: the nominative of m and i, f, n, mp, fp; the accusative of m and of f. That of all
# others is their nominative; of the masculine plural it is that of the feminine.
ADJECTIVES = """
young      mladý     mladá     mladé     mladí     mladé     mladého     mladou
old        starý     stará     staré     staří     staré     starého     starou
small      malý      malá      malé      malí      malé      malého      malou
big        velký     velká     velké     velcí     velké     velkého     velkou
beautiful  krásný    krásná    krásné    krásní    krásné    krásného    krásnou
clever     chytrý    chytrá    chytré    chytří    chytré    chytrého    chytrou
happy      šťastný   šťastná   šťastné   šťastní   šťastné   šťastného   šťastnou
sad        smutný    smutná    smutné    smutní    smutné    smutného    smutnou
tired      unavený   unavená   unavené   unavení   unavené   unaveného   unavenou
hungry     hladový   hladová   hladové   hladoví   hladové   hladového   hladovou
ill        nemocný   nemocná   nemocné   nemocní   nemocné   nemocného   nemocnou
new        nový      nová      nové      noví      nové      nového      novou
white      bílý      bílá      bílé      bílí      bílé      bílého      bílou
black      černý     černá     černé     černí     černé     černého     černou
"""
DETERMINERS = """
my    můj    moje  moje  moji  moje  mého    moji
this  tento  tato  toto  tito  tyto  tohoto  tuto
"""
WHO = "who  který  která  které  kteří  které  kterého  kterou"
GLAD = "glad  rád  ráda  rádo  rádi  rády"  # has no accusative here

# Which adjectives are said of what.
SAID_OF = {
    "person": "young old small big beautiful clever happy sad tired hungry ill",
    "animal": "young old small big beautiful clever tired hungry ill white black",
    "thing": "old small big beautiful new white black",
}

# The past: English, what it is after "did", what stands second, the preposition before the object, and m and
# i, f, n, mp, fp. "-" is nothing.
WAS = "was be - - byl byla bylo byli byly"
TRANSITIVE = """
saw      see   -   -   viděl     viděla     vidělo     viděli     viděly
found    find  -   -   našel     našla      našlo      našli      našly
lost     lose  -   -   ztratil   ztratila   ztratilo   ztratili   ztratily
loved    love  -   -   miloval   milovala   milovalo   milovali   milovaly
heard    hear  -   -   slyšel    slyšela    slyšelo    slyšeli    slyšely
bought   buy   -   -   koupil    koupila    koupilo    koupili    koupily
painted  paint -   -   namaloval namalovala namalovalo namalovali namalovaly
carried  carry -   -   nesl      nesla      neslo      nesli      nesly
wrote    write -   -   napsal    napsala    napsalo    napsali    napsaly
ate      eat   -   -   snědl     snědla     snědlo     snědli     snědly
opened   open  -   -   otevřel   otevřela   otevřelo   otevřeli   otevřely
met      meet  -   -   potkal    potkala    potkalo    potkali    potkaly
looked_for  look_for  -   -   hledal    hledala    hledalo    hledali    hledaly
looked_at   look_at   se  na  díval     dívala     dívalo     dívali     dívaly
waited_for  wait_for  -   na  čekal     čekala     čekalo     čekali     čekaly
"""
INTRANSITIVE = """
laughed   laugh   se  -  smál     smála     smálo     smáli     smály
smiled    smile   se  -  usmál    usmála    usmálo    usmáli    usmály
returned  return  se  -  vrátil   vrátila   vrátilo   vrátili   vrátily
cried     cry     -   -  plakal   plakala   plakalo   plakali   plakaly
slept     sleep   -   -  spal     spala     spalo     spali     spaly
sang      sing    -   -  zpíval   zpívala   zpívalo   zpívali   zpívaly
danced    dance   -   -  tančil   tančila   tančilo   tančili   tančily
came      come    -   -  přišel   přišla    přišlo    přišli    přišly
left      leave   -   -  odešel   odešla    odešlo    odešli    odešly
fell      fall    -   -  spadl    spadla    spadlo    spadli    spadly
worked    work    -   -  pracoval pracovala pracovalo pracovali pracovaly
waited    wait    -   -  čekal    čekala    čekalo    čekali    čekaly
"""
AFRAID = "afraid - se - bál bála bálo báli bály"  # "was afraid" is one verb in Czech

# Who does it, to what: of kinds of nouns, or of the nouns named.
DONE_BY = {
    "person": (
        "saw found lost loved heard bought painted carried wrote ate opened met looked_for looked_at "
        "waited_for laughed smiled returned cried slept sang danced came left fell worked waited"
    ),
    "animal": "saw lost heard looked_for looked_at waited_for returned slept came left fell waited",
    "thing": "fell",
}
DONE_TO = {
    "saw": "person animal thing",
    "found": "person animal thing",
    "lost": "dog cat letter picture key book flower",
    "loved": "person animal",
    "heard": "person animal",
    "bought": "animal thing",
    "painted": "person animal house tree picture flower apple",
    "carried": "child dog cat kitten puppy letter picture key book flower apple",
    "wrote": "letter book",
    "ate": "apple",
    "opened": "letter book window house car",
    "met": "person animal",
    "looked_for": "person animal thing",
    "looked_at": "person animal thing",
    "waited_for": "person animal",
}
# What somebody does now: English of one and of many, what stands second, the preposition before the object,
# and Czech of one and of many; whom or what it is done to is as in the past that is named.
PRESENT = """
sees       see       -   -   vidí    vidí     saw
loves      love      -   -   miluje  milují   loved
knows      know      -   -   zná     znají    met
has        have      -   -   má      mají     bought
looks_for  look_for  -   -   hledá   hledají  looked_for
looks_at   look_at   se  na  dívá    dívají   looked_at
"""
IS = "is are - - je jsou"
THINKS = "knows know - - ví vědí"  # that something is so
WANTS = "wants want - - chce chtějí"
MUST = "must must - - musí musí"
# What one likes to do: English, what stands second, the infinitive, and the present of one and of many.
LIKED = """
learn  se  učit    učí      učí
play   si  hrát    hraje    hrají
laugh  se  smát    směje    smějí
read   -   číst    čte      čtou
swim   -   plavat  plave    plavou
sing   -   zpívat  zpívá    zpívají
dance  -   tančit  tančí    tančí
cook   -   vařit   vaří     vaří
sleep  -   spát    spí      spí
work   -   pracovat  pracuje  pracují
"""
# Where it happened: English, preposition, locative or genitive.
PLACES = """
in_the_garden/v/zahradě    in_the_forest/v/lese     in_the_kitchen/v/kuchyni
in_the_city/ve/městě       at_school/ve/škole       by_the_river/u/řeky
"""
THERE = "laughed cried slept sang danced worked waited saw found lost heard met looked_for"
"""What is said to have happened at a place."""
LATELY = {"yesterday": "včera", "then": "pak"}
ASKS_WHY = {"why": "proč", "when": "kdy", "where": "kde"}
PRONOUNS = {"m": "he", "f": "she", "n": "it", "mp": "they", "fp": "they"}


class Noun(NamedTuple):
    """A noun: its class, its two cases, and whether it is a person, an animal or a thing."""

    english: str
    agrees: str
    nominative: str
    accusative: str
    kind: str

    @property
    def many(self) -> bool:
        """Whether it is a plural."""
        return self.agrees in ("mp", "fp")


class Verb(NamedTuple):
    """A verb: as English says it and asks for it, what stands second, its preposition, and its forms."""

    english: str
    asked: str
    second: str
    before: str
    forms: tuple[str, ...]

    def past(self, agrees: str) -> str:
        """Of the five forms of the past, the one for a class."""
        return self.forms[_FORM[agrees]]


def _rows(table: str) -> list[list[str]]:
    return [["" if cell == "-" else cell for cell in row.split()] for row in table.splitlines() if row]


def _noun_of(entry: str, kind: str) -> Noun:
    english, agrees, nominative, accusative = entry.split("/")
    return Noun(english, agrees, nominative, accusative, kind)


def _verb(row: Sequence[str]) -> Verb:
    english, asked, second, before, *forms = row
    return Verb(english, asked, second, before, tuple(forms))


NOUNS = {
    noun.english: noun
    for kind, table in (("person", PERSONS), ("animal", ANIMALS), ("thing", THINGS))
    for noun in (_noun_of(entry, kind) for entry in table.split())
}
_DECLINED = {row[0]: row[1:] for row in _rows("\n".join((ADJECTIVES, DETERMINERS, WHO, GLAD)))}
_PAST = {row[0]: _verb(row) for row in _rows("\n".join((WAS, TRANSITIVE, INTRANSITIVE, AFRAID)))}
_NOW = {row[0]: _verb(row[:6]) for row in _rows("\n".join((PRESENT, IS, WANTS, MUST)))}
_THINKS = _verb(_rows(THINKS)[0])
_DONE_TO_NOW = {row[0]: row[6] for row in _rows(PRESENT)}
_LIKED = {row[0]: row[1:] for row in _rows(LIKED)}
_PLACES = [tuple(entry.split("/")) for entry in PLACES.split()]
_TRANSITIVE = [row[0] for row in _rows(TRANSITIVE)]
_INTRANSITIVE = [row[0] for row in _rows(INTRANSITIVE)]


def declined(word: str, agrees: str, accusative: bool = False) -> str:
    """The form of an adjective or a pronoun that agrees with a noun of a class."""
    forms = _DECLINED[word]
    if accusative and agrees in ("m", "f"):
        return forms[5 if agrees == "m" else 6]
    if accusative and agrees == "mp":
        return forms[4]
    return forms[_FORM[agrees]]


@cache
def _among(nouns: str) -> list[Noun]:
    """The nouns of some kinds, or of some names."""
    names = nouns.split()
    return [noun for noun in NOUNS.values() if noun.kind in names or noun.english in names]


# --- a sentence in both languages -----------------------------------------------------------------


class Word(NamedTuple):
    """A Czech word, with the English words that it says and that decided its form; see `Pair`."""

    text: str
    means: int = -1
    decided: int = -1


Words = list[Word]


class Draw:
    """Random choices of one sentence, its English words so far, and the combinations they made."""

    def __init__(self, rng: np.random.Generator) -> None:
        self.rng = rng
        self.english: list[str] = []
        self.pairs: list[tuple[str, str]] = []

    def one(self, options: Sequence[T]) -> T:
        """One of a sequence, each as likely."""
        return pick(self.rng, options)

    def chance(self, share: float) -> bool:
        """Whether something is so that is so in a share of all cases."""
        return bool(self.rng.random() < share)

    def noun(self, options: Sequence[Noun]) -> Noun:
        """A noun that is said soon."""
        return self.one(options)

    def say(self, text: str) -> int:
        """Write English words, joined by blanks or "_" -> the place of the last."""
        self.english += text.replace("_", " ").split()
        return len(self.english) - 1

    def pair(self, noun: Noun, partner: str) -> None:
        """The sentence now holds this combination."""
        self.pairs.append((noun.english, partner.replace("_", " ")))


@dataclass(frozen=True)
class Subject:
    """A noun that English has named, and where: what is said of it agrees with it."""

    noun: Noun
    at: int
    words: tuple[Word, ...] = ()

    @property
    def agrees(self) -> str:
        """Its class."""
        return self.noun.agrees


@dataclass(frozen=True)
class Said:
    """What is said of a subject, in parts that Czech puts in an order of its own.

    Attributes:
        second: "se" or "si", which stands second in its clause.
        glad: "rád" of "likes to".
        verb, rest: the finite verb and what follows it.
        copula: whether the verb is "to be", which comes before its subject where anything else does.
    """

    verb: Word
    second: tuple[Word, ...] = ()
    glad: tuple[Word, ...] = ()
    rest: tuple[Word, ...] = ()
    copula: bool = False


def clause(said: Said, subject: Sequence[Word] = (), lead: Sequence[Word] = ()) -> Words:
    """The order of words of a statement: what stands second comes after the lead, or else the subject."""
    if not lead:
        return [*subject, *said.second, *said.glad, said.verb, *said.rest]
    if said.copula:
        return [*lead, said.verb, *subject, *said.rest]
    return [*lead, *said.second, *subject, *said.glad, said.verb, *said.rest]


def question(said: Said, subject: Sequence[Word]) -> Words:
    """The order of words of a question that is answered by yes or no: its verb comes first."""
    return [said.verb, *said.second, *subject, *said.glad, *said.rest]


def phrase(d: Draw, noun: Noun, articles: str, decided: int = -1) -> Subject:
    """Say a noun, perhaps with an adjective; its Czech is accusative where something decided its case."""
    object_ = decided >= 0
    article = d.one(articles.split())
    adjective = "" if d.chance(0.6) else d.one(SAID_OF[noun.kind].split())
    if adjective:
        d.pair(noun, adjective)
    if article == "a" and noun.many:
        article = "the"
    if article == "a" and (adjective or noun.english)[0] in "aeiou":
        article = "an"
    written = "these" if article == "this" and noun.many else article
    first = d.say(written)
    middle = d.say(adjective) if adjective else -1
    at = d.say(noun.english)
    words = [
        *([Word(declined(article, noun.agrees, object_), first, at)] if article in ("my", "this") else []),
        *([Word(declined(adjective, noun.agrees, object_), middle, at)] if adjective else []),
        Word(noun.accusative if object_ else noun.nominative, at, decided),
    ]
    return Subject(noun, at, tuple(words))


SUBJECT, OBJECT = "the the the my this", "the the a a my this"
"""Articles, some more often than others."""


# How something is said: each function says English words and gives the Czech ones. `base` is the form after
# "did" and "does", where the verb that agrees has been said before.


def _to_be(d: Draw, noun: Noun, past: bool) -> tuple[int, str]:
    """Say that a noun was or is -> where, and its Czech."""
    if past:
        return d.say("were" if noun.many else "was"), _PAST["was"].past(noun.agrees)
    return d.say("are" if noun.many else "is"), _NOW["is"].forms[noun.many]


def _attributes(noun: Noun) -> list[str]:
    return [*SAID_OF[noun.kind].split(), *(["glad"] if noun.kind == "person" else [])]


def _state(d: Draw, who: Subject, said: tuple[int, str], past: bool) -> Said:
    """What somebody was or is, as `_to_be` has said: an adjective that agrees."""
    to_be, czech = said
    adjective = d.one(_attributes(who.noun))
    d.pair(who.noun, f"{'was' if past else 'is'} {adjective}")
    at = d.say(adjective)
    rest = (Word(declined(adjective, who.agrees), at, who.at),)
    return Said(Word(czech, to_be, who.at), rest=rest, copula=True)


def was(d: Draw, who: Subject) -> Said:
    """Somebody was something."""
    return _state(d, who, _to_be(d, who.noun, True), True)


def is_(d: Draw, who: Subject) -> Said:
    """Somebody is something."""
    return _state(d, who, _to_be(d, who.noun, False), False)


def afraid(d: Draw, who: Subject) -> Said:
    """Somebody was afraid: one verb in Czech."""
    d.say("were" if who.noun.many else "was")
    return _afraid(d, who)


def _afraid(d: Draw, who: Subject) -> Said:
    d.pair(who.noun, "was afraid")
    at = d.say("afraid")
    verb = _PAST["afraid"]
    return Said(Word(verb.past(who.agrees), at, who.at), (Word(verb.second, at),))


def _place(d: Draw, verb: str, share: float = 0.25) -> tuple[Word, ...]:
    if verb not in THERE.split() or not d.chance(share):
        return ()
    english, preposition, czech = d.one(_PLACES)
    first = d.say(english.split("_")[0])
    at = d.say(english.partition("_")[2])
    return Word(preposition, first, at), Word(czech, at, first)


def _word(text: str, means: int, decided: int = -1) -> tuple[Word, ...]:
    """A word, where there is one."""
    return (Word(text, means, decided),) if text else ()


class _Verb(NamedTuple):
    """A verb that English has said: where it ends, its Czech, what stands second, and its preposition."""

    last: int
    czech: Word
    second: tuple[Word, ...]
    before: tuple[Word, ...]


def _say(d: Draw, who: Subject, verb: Verb, base: bool, form: str) -> _Verb:
    """Say a verb of one word or two, such as "looked for", whose Czech has a form that agrees."""
    first, *more = (verb.asked if base else verb.english).split("_")
    at = d.say(first)
    last = d.say(more[0]) if more else at
    return _Verb(last, Word(form, at, who.at), _word(verb.second, at), _word(verb.before, last, at))


def _did(d: Draw, who: Subject, name: str, base: bool = False) -> _Verb:
    """Say a verb of the past."""
    verb = _PAST[name]
    return _say(d, who, verb, base, verb.past(who.agrees))


def _acts(noun: Noun, verbs: Sequence[str]) -> list[str]:
    return [verb for verb in verbs if verb in DONE_BY[noun.kind].split()]


def _object(d: Draw, who: Subject, verb: str, options: str) -> Noun:
    """Another noun, to which somebody does what a verb says."""
    other = d.noun([noun for noun in _among(options) if noun != who.noun])
    d.pair(who.noun, verb)
    d.pair(other, f"{verb} the")
    return other


def happened(d: Draw, who: Subject, base: bool = False, place: float = 0.25) -> Said:
    """Somebody did something that has no object."""
    name = d.one(_acts(who.noun, _INTRANSITIVE))
    d.pair(who.noun, name)
    verb = _did(d, who, name, base)
    return Said(verb.czech, verb.second, rest=_place(d, name, place))


def _done(d: Draw, who: Subject, base: bool = False) -> tuple[str, Said, Subject]:
    """Somebody did something to an object -> the verb, what is said, and the object."""
    name = d.one(_acts(who.noun, _TRANSITIVE))
    verb = _did(d, who, name, base)
    thing = phrase(d, _object(d, who, name, DONE_TO[name]), OBJECT, decided=verb.last)
    return name, Said(verb.czech, verb.second, rest=(*verb.before, *thing.words)), thing


def did(d: Draw, who: Subject, base: bool = False, place: float = 0.25) -> Said:
    """Somebody did something to an object, whose case the verb or its preposition decides."""
    name, said, _ = _done(d, who, base)
    return replace(said, rest=(*said.rest, *_place(d, name, place)))


def does(d: Draw, who: Subject, base: bool = False) -> Said:
    """Somebody does something to an object now."""
    name = d.one(tuple(_DONE_TO_NOW))
    many = who.noun.many
    verb = _say(d, who, _NOW[name], base or many, _NOW[name].forms[many])
    thing = phrase(d, _object(d, who, name, DONE_TO[_DONE_TO_NOW[name]]), OBJECT, decided=verb.last)
    return Said(verb.czech, verb.second, rest=(*verb.before, *thing.words))


def likes(d: Draw, who: Subject, base: bool = False) -> Said:
    """Somebody likes to do something: "rád" agrees, and so does the verb."""
    name = d.one(tuple(_LIKED))
    second, _, *forms = _LIKED[name]
    d.pair(who.noun, f"likes to {name}")
    first = d.say("like" if base or who.noun.many else "likes")
    at = d.say(f"to {name}")
    return Said(
        Word(forms[who.noun.many], at, who.at),
        _word(second, at),
        (Word(declined("glad", who.agrees), first, who.at),),
    )


def wants(d: Draw, who: Subject, base: bool = False) -> Said:
    """Somebody wants or must do something: the infinitive has its "se" at the second place all the same."""
    modal = "wants" if base else d.one(("wants", "must"))
    name = d.one(tuple(_LIKED))
    second, infinitive, *_ = _LIKED[name]
    d.pair(who.noun, f"{modal} {name}")
    verb = _NOW[modal]
    first = d.say(verb.asked if base or who.noun.many else verb.english)
    at = d.say(f"to {name}" if modal == "wants" else name)
    return Said(
        Word(verb.forms[who.noun.many], first, who.at),
        _word(second, at),
        rest=(Word(infinitive, at),),
    )


def past(d: Draw, who: Subject, objects: bool = True) -> Said:
    """Somebody was or did something."""
    if who.noun.kind == "thing":
        return d.one((was, was, happened))(d, who)
    ways: list[Callable[[Draw, Subject], Said]] = [was, happened, happened, afraid]
    return d.one([*ways, did, did, did, did] if objects else ways)(d, who)


def present(d: Draw, who: Subject, objects: bool = True) -> Said:
    """Somebody is or does something now."""
    if who.noun.kind == "person":
        return d.one([is_, likes, likes, wants, *([does, does] if objects else [])])(d, who)
    return is_(d, who)


def any_(d: Draw, who: Subject, objects: bool = True) -> Said:
    """Something is said of somebody, of now or of the past."""
    return d.one((past, past, present))(d, who, objects)


# --- the rules: draw -> Czech ---------------------------------------------------------------------

_LIVING = "person person person animal"


def _noun(d: Draw, kinds: str = "person person person animal animal thing", *others: Noun) -> Noun:
    return d.noun([noun for noun in _among(d.one(kinds.split())) if noun not in others])


def _subject(d: Draw, kinds: str = "person person person animal animal thing", *others: Noun) -> Subject:
    return phrase(d, _noun(d, kinds, *others), SUBJECT)


def _relative(d: Draw, who: Subject, said: Callable[[Draw, Subject], Said]) -> Words:
    """A clause about a noun: ", který ..."."""
    at = d.say("who" if who.noun.kind != "thing" else "which")
    d.pair(who.noun, "who")
    lead = [Word(",", at), Word(declined("who", who.agrees), at, who.at)]
    return clause(said(d, who), lead=lead)


def am(d: Draw) -> Words:
    """Who I am: a noun decides what is said of it in a clause."""
    noun = d.noun([noun for noun in _among("person") if not noun.many])
    d.pair(noun, "I am a")
    first = d.say("I")
    at = d.say("am")
    who = phrase(d, noun, "a")
    return [Word("jsem", at, first), *who.words, *(_relative(d, who, any_) if d.chance(0.8) else [])]


def i_was(d: Draw) -> Words:
    """Who I was: the noun at the end decides the verb at the beginning."""
    # who says so of a child, a neuter, is not one
    noun = d.noun([noun for noun in _among("person") if noun.agrees in ("m", "f")])
    d.pair(noun, "I was a")
    first = d.say("I")
    at = d.say("was")
    who = phrase(d, noun, "a")
    begin = [Word(_PAST["was"].past(noun.agrees), at, who.at), Word("jsem", first)]
    return [*begin, *who.words, *(_relative(d, who, past) if d.chance(0.6) else [])]


def simple(d: Draw) -> Words:
    """One thing is said of one noun."""
    who = _subject(d)
    return clause(any_(d, who), who.words)


def lately(d: Draw) -> Words:
    """A word at the beginning takes the first place, so that "se" comes before the noun."""
    name = d.one(tuple(LATELY))
    at = d.say(name)
    who = _subject(d)
    d.pair(who.noun, "yesterday")
    return clause(past(d, who), who.words, [Word(LATELY[name], at)])


def relative(d: Draw) -> Words:
    """A noun is told apart by a clause, and what follows the clause agrees with it, not with the nearest."""
    who = _subject(d, _LIVING)
    between = _relative(d, who, any_)
    return clause(any_(d, who), [*who.words, *between, Word(",")])


def whom(d: Draw) -> Words:
    """The same, of whom another did something: the pronoun is in the accusative."""
    who = _subject(d, _LIVING)
    at = d.say("whom")
    d.pair(who.noun, "whom")
    other = _subject(d, "person", who.noun)
    name = d.one([verb for verb in _acts(other.noun, _TRANSITIVE) if who.noun in _among(DONE_TO[verb])])
    d.pair(other.noun, name)
    d.pair(who.noun, f"{name} the")
    verb = _did(d, other, name)
    lead = [Word(",", at), *verb.before, Word(declined("who", who.agrees, True), at, who.at)]
    between = clause(Said(verb.czech, verb.second), other.words, lead)
    return clause(any_(d, who, False), [*who.words, *between, Word(",")])


def which(d: Draw) -> Words:
    """A clause about the object at the end."""
    who = _subject(d, _LIVING)
    _, said, thing = _done(d, who)
    return [*clause(said, who.words), *_relative(d, thing, any_)]


def but(d: Draw) -> Words:
    """Another subject after "but" or "and"."""
    who = _subject(d)
    first = clause(any_(d, who), who.words)
    word = d.one(("but", "and"))
    at = d.say(word)
    other = _subject(d, "person person person animal animal thing", who.noun)
    d.pair(other.noun, "but the")
    join = [Word(",", at), Word("ale", at)] if word == "but" else [Word("a", at)]
    return [*first, *join, *clause(any_(d, other), other.words)]


def because(d: Draw) -> Words:
    """A pronoun that Czech leaves out: the verb agrees with the noun it stands for."""
    who = _subject(d, _LIVING)
    first = clause(past(d, who, False), who.words)
    at = d.say("because")
    d.pair(who.noun, "because")
    if d.chance(0.7):
        d.say(PRONOUNS[who.agrees] if who.noun.kind == "person" or who.noun.many else "it")
        other = Subject(who.noun, who.at)
    else:
        other = _subject(d, _LIVING, who.noun)
    lead = [Word(",", at), Word("protože", at)]
    return [*first, *clause(past(d, other, False), other.words, lead)]


def when(d: Draw) -> Words:
    """Something happened when something else did: the subject changes in the middle."""
    at = d.say("when")
    who = _subject(d, _LIVING)
    d.pair(who.noun, "when the")
    first = clause(past(d, who), who.words, [Word("když", at)])
    comma = d.say(",")
    other = _subject(d, _LIVING, who.noun)
    return [*first, Word(",", comma), *clause(past(d, other), other.words)]


def knows(d: Draw) -> Words:
    """Somebody knows that something is so: "ví, že", where "knows" somebody is "zná"."""
    who = _subject(d, "person")
    d.pair(who.noun, "knows that")
    at = d.say(_THINKS.asked if who.noun.many else _THINKS.english)
    that = d.say("that")
    other = _subject(d, "person person person animal animal thing", who.noun)
    verb = Word(_THINKS.forms[who.noun.many], at, who.at)
    lead = [Word(",", that), Word("že", that)]
    return [*who.words, verb, *clause(any_(d, other), other.words, lead)]


def asks(d: Draw) -> Words:
    """A question to be answered by yes or no: the verb comes first."""
    noun = _noun(d, _LIVING)
    d.pair(noun, "did the")
    way = d.one(("did", "did", "did", "does", "was"))
    if way == "did":
        d.say("did")
        who = phrase(d, noun, SUBJECT)
        return question(d.one((did, did, happened))(d, who, True), who.words)
    if way == "does" and noun.kind == "person":
        d.say("do" if noun.many else "does")
        who = phrase(d, noun, SUBJECT)
        return question(d.one((does, likes, wants))(d, who, True), who.words)
    then = d.chance(0.7)
    said = _to_be(d, noun, then)
    who = phrase(d, noun, SUBJECT)
    if then and d.chance(0.2):
        return question(_afraid(d, who), who.words)
    return question(_state(d, who, said, then), who.words)


def asks_why(d: Draw) -> Words:
    """A question of why, when or where."""
    name = d.one(tuple(ASKS_WHY))
    at = d.say(name)
    noun = _noun(d, _LIVING)
    d.pair(noun, "why did the")
    lead = [Word(ASKS_WHY[name], at)]
    if name == "why" and d.chance(0.4):
        said = _to_be(d, noun, True)
        who = phrase(d, noun, SUBJECT)
        return clause(_state(d, who, said, True), who.words, lead)
    d.say("did")
    who = phrase(d, noun, SUBJECT)
    return clause(d.one((did, happened))(d, who, True, 0.0), who.words, lead)


def asks_who(d: Draw) -> Words:
    """A question of who, whom or what."""
    name = d.one(("who", "whom", "whom", "what"))
    at = d.say(name)
    if name == "who":
        who = Subject(Noun("who", "m", "kdo", "koho", "person"), at)
        return clause(any_(d, who), lead=[Word("kdo", at)])
    noun = _noun(d, _LIVING)
    d.pair(noun, "whom did the")
    d.say("did")
    who = phrase(d, noun, SUBJECT)
    kind = "person" if name == "whom" else "thing"
    fits = [verb for verb in _TRANSITIVE if any(of.kind == kind for of in _among(DONE_TO[verb]))]
    act = d.one(_acts(noun, fits))
    d.pair(noun, act)
    verb = _did(d, who, act, base=True)
    lead = [*verb.before, Word("koho" if name == "whom" else "co", at, verb.last)]
    return clause(Said(verb.czech, verb.second), who.words, lead)


class Rule(NamedTuple):
    """A rule, and how often it is drawn."""

    write: Callable[[Draw], Words]
    share: int
    asks: bool = False


RULES = {
    "simple": Rule(simple, 3),
    "am": Rule(am, 3),
    "was": Rule(i_was, 2),
    "lately": Rule(lately, 2),
    "relative": Rule(relative, 4),
    "whom": Rule(whom, 3),
    "which": Rule(which, 2),
    "but": Rule(but, 3),
    "because": Rule(because, 3),
    "when": Rule(when, 3),
    "knows": Rule(knows, 2),
    "asks": Rule(asks, 3, asks=True),
    "asks why": Rule(asks_why, 2, asks=True),
    "asks who": Rule(asks_who, 2, asks=True),
}
_NAMES = [name for name, rule in RULES.items() for _ in range(rule.share)]

LONGEST = 14
"""Words of the longest English sentence, its last mark not counted."""

# Chosen among the whole numbers so that the sentences of the page are test sentences, and that training has
# all that a child does: no other person is a neuter.
SALT = 98398


def write(d: Draw, rule: str) -> Pair:
    """A pair of a rule, of any split and length. A statement ends with a point in one of two."""
    czech = RULES[rule].write(d)
    mark = "?" if RULES[rule].asks else "." if d.chance(0.5) else ""
    if mark:
        czech.append(Word(mark, d.say(mark)))
    texts, means, decided = zip(*czech, strict=True)
    return Pair(tuple(d.english), texts, means, decided, rule, tuple(d.pairs))


def _is_one(pair: Pair) -> bool:
    """Whether a pair is short enough, and says nothing twice: "it fell because it fell"."""
    said = [word for word in pair.source if word in _ONCE]
    return len(said) == len(set(said)) and len(pair.source) <= LONGEST + (pair.source[-1] in ".?")


_ONCE = {row[0] for row in _rows("\n".join((ADJECTIVES, GLAD, AFRAID, TRANSITIVE, INTRANSITIVE, LIKED)))}


_SOON = 5
"""Words, at most, from where a noun is chosen to where it is said: "I was a happy girl"."""


class _Other(Exception):
    """The choices so far lead to another sentence."""


class _Told(Draw):
    """Makes the choices of a path, then always the first; another sentence than the one told ends it."""

    def __init__(self, english: Sequence[str], path: Sequence[int]) -> None:
        self.told = english
        self.path = list(path)
        self.widths: list[int] = []
        self.english, self.pairs = [], []

    def one(self, options: Sequence[T]) -> T:
        """The next choice of the path, each option once."""
        different = list(dict.fromkeys(options))
        k = len(self.widths)
        if k == len(self.path):
            self.path.append(0)
        self.widths.append(len(different))
        return different[self.path[k]]

    def chance(self, share: float) -> bool:
        """The same of what may be so or not."""
        return share > 0 and self.one((False, True))

    def noun(self, options: Sequence[Noun]) -> Noun:
        """Of the nouns that stand among the next words, so that few choices are tried in vain."""
        n = len(self.english)
        soon = self.told[n : n + _SOON]
        if not (found := [noun for noun in options if noun.english in soon]):
            raise _Other
        return self.one(found)

    def say(self, text: str) -> int:
        """See `Draw.say`."""
        at = super().say(text)
        if list(self.told[: at + 1]) != self.english:
            raise _Other
        return at


def ways(english: Sequence[str]) -> list[Pair]:
    """Every way in which the rules make an English sentence: none, or one."""
    words = [word if word == "I" else word.lower() for word in english]
    found = []
    for rule in RULES:
        path: list[int] | None = []
        while path is not None:
            d = _Told(words, path)
            try:
                pair = write(d, rule)
                if len(pair.source) == len(words) and _is_one(pair):
                    found.append(pair)
            except _Other:
                pass
            path = _next(d.path, d.widths)
    return list(dict.fromkeys(found))


def _next(path: list[int], widths: list[int]) -> list[int] | None:
    """The path after one, in the order of a search in depth; None after the last."""
    path = path[: len(widths)]
    while path and path[-1] + 1 == widths[len(path) - 1]:
        path.pop()
    return [*path[:-1], path[-1] + 1] if path else None


# The words that stand in no table.
_ENGLISH = (
    "I am a an the my this these who which whom what that but and because when was were is are glad afraid "
    "likes like to do does did , . ?"
)
_CZECH = "jsem se si na a ale protože když že kdo koho co , . ?"


def _vocabulary() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of both languages: of what agrees only the forms that something asks for."""
    classes = {kind: {noun.agrees for noun in _among(kind)} for kind in SAID_OF}
    living = classes["person"] | classes["animal"]
    verbs = [_PAST[name] for name in (*_TRANSITIVE, *_INTRANSITIVE)]
    now = [*_NOW.values(), _THINKS]
    english = {
        *(word for verb in (*verbs, *now) for word in (verb.english, verb.asked)),
        *(*NOUNS, *SAID_OF["person"].split(), *SAID_OF["animal"].split(), *SAID_OF["thing"].split()),
        *(*_LIKED, *(place[0] for place in _PLACES), *LATELY, *ASKS_WHY, *PRONOUNS.values()),
    }
    english.discard("be")
    english.update(_ENGLISH.split())
    czech = {
        *(noun.nominative for noun in NOUNS.values()),
        *(noun.accusative for noun in NOUNS.values()),
        *(_PAST["was"].past(agrees) for agrees in CLASSES),
        *(_PAST["afraid"].past(agrees) for agrees in living),
        *(declined("glad", agrees) for agrees in classes["person"]),
        *(declined("who", agrees) for agrees in CLASSES),
        *(declined("who", agrees, True) for agrees in living),
        *(form for verb in now for form in verb.forms),
        *(word for second, infinitive, *forms in _LIKED.values() for word in (second, infinitive, *forms)),
        *(word for _, *words in _PLACES for word in words),
        *(*LATELY.values(), *ASKS_WHY.values()),
        *_CZECH.split(),
    }
    for kind, names in DONE_BY.items():
        czech.update(_PAST[name].past(agrees) for name in names.split() for agrees in classes[kind])
    for kind, words in SAID_OF.items():
        for word in (*words.split(), "my", "this"):
            czech.update(declined(word, agrees, of) for agrees in classes[kind] for of in (False, True))
    english = {word for text in english for word in text.split("_")}
    return _sorted(english), _sorted(czech - {""})


def _sorted(words: set[str]) -> tuple[str, ...]:
    return tuple(sorted(words, key=lambda word: (word.lower(), word)))


# --- what is known of a sentence ------------------------------------------------------------------

COUNTERPARTS = """
boy/girl  boys/girls  man/woman  men/women  brother/sister  brothers/sisters  king/queen  kings/queens
father/mother  son/daughter
"""
GENDERS = {"m": 1, "i": 1, "mp": 1, "f": 2, "fp": 2, "n": 3}
NONE = "none yet"
PROBED = (
    Probed("gender", "the subject's gender", (NONE, "masculine", "feminine", "neuter")),
    Probed("number", "the subject's number", (NONE, "one", "many")),
    Probed("person", "the subject's person", (NONE, "first", "third")),
)
_OTHER = {
    one: other for pair in COUNTERPARTS.split() for one, other in (pair.split("/"), reversed(pair.split("/")))
}
_FINITE = frozenset(
    form
    for forms in (
        *(verb.forms for verb in (*_PAST.values(), *_NOW.values(), _THINKS)),
        *(tuple(row[2:]) for row in _LIKED.values()),
    )
    for form in forms
)


def subjects(pair: Pair) -> tuple[list[int], list[int]]:
    """The subject of the clause at every English word and at every output with the end: its place, or -1.

    At an English word it is the last subject that was named, or that of the verb just read; at an output the
    subject of its clause, whether or not it is written by then. Who says "I am a boy" is the boy.
    """
    verbs = {
        means: at
        for word, means, at in zip(pair.target, pair.means, pair.decided, strict=True)
        if at >= 0 and word in _FINITE
    }
    mine = next((k for k, word in enumerate(pair.source) if word in NOUNS), -1) if _is_mine(pair) else -1
    known = {*verbs.values(), mine} - {-1}
    read, now = [], -1
    for k in range(len(pair.source)):
        now = verbs[k] if -1 < verbs.get(k, -1) < k else k if k in known else now
        read.append(now)
    made, now = [], -1
    for word, means, at in zip(pair.target, pair.means, pair.decided, strict=True):
        if word == "jsem":
            now = mine
        elif word != ",":
            # an object is told from a subject by what decided its case
            own = at if at in known or at >= 0 else means
            now = own if own in known else verbs.get(means, now)
        made.append(now)
    return read, [*made, now]


def _is_mine(pair: Pair) -> bool:
    """Whether it is said of who says it."""
    return pair.rule in ("am", "was")


def _agrees(word: str) -> str:
    """The class of a noun; of "who" that is asked for, masculine."""
    return NOUNS[word].agrees if word in NOUNS else "m"


class Czech(Translating):
    """The sentences above."""

    name = "czech"
    title = "English to Czech"
    rules = {name: rule.write.__doc__ or name for name, rule in RULES.items()}
    lengths = (1, 5, 7, 9, 11, 13)
    schedule = Schedule(iterations=3_000)
    data = (
        f"English sentences of at most {LONGEST} words and their Czech translations, of a small grammar "
        "written for this project: nouns of three genders and two numbers with adjectives, verbs of the past "
        "that agree with them, objects in the accusative, clauses, pronouns that Czech leaves out, and "
        "questions. Each English sentence has one translation. Sentences begin in small letters."
    )
    split = (
        "Training, validation and test sentences never share the same pair of a noun and a verb, an "
        "adjective or a kind of clause; a hash of the pair says which of the three it belongs to. A test "
        "sentence holds at least one pair that no training or validation sentence has, so no test sentence "
        "is ever seen in training. Every word is."
    )
    examples = (
        ("A boy", "I am a boy who likes to learn"),
        ("A girl", "I am a girl who likes to learn"),
        ("Who was glad", "the boy who saw the girl was glad"),
        ("Known at the end", "I was a happy girl"),
        ("Left out", "the girls laughed because they were glad"),
        ("The subject changes", "when the boy laughed , the girl cried"),
        ("A question", "did the girl look at the boy ?"),
    )

    source, target = _vocabulary()
    probed = PROBED

    def truths(self, pair: Pair) -> tuple[dict[str, Array], dict[str, Array]]:
        """See `Translating.truths`: of the subject of the clause, see `subjects`."""
        sides = subjects(pair)
        mine, clause = _is_mine(pair), (pair.source, (*pair.target, ""))
        made = []
        for side, (words, at) in enumerate(zip(clause, sides, strict=True)):
            agrees = ["" if k < 0 else _agrees(pair.source[k]) for k in at]
            first = words.index("," if side else "who") if mine and "who" in pair.source else len(words)
            person = [1 if mine and k < first else 2 * (at[k] >= 0) for k in range(len(words))]
            number = [
                2 if of in ("mp", "fp") else 1 if of or one == 1 else 0
                for of, one in zip(agrees, person, strict=True)
            ]
            gender = [GENDERS.get(of, 0) for of in agrees]
            found = {"gender": gender, "number": number, "person": person}
            made.append({name: np.array(each, np.intp) for name, each in found.items()})
        return made[0], made[1]

    def forms(self, word: str) -> frozenset[str]:
        """See `Translating.forms`: of adjectives, pronouns and verbs of the past."""
        rows = (*_DECLINED.values(), *(verb.forms for verb in _PAST.values()))
        return frozenset().union(*(row for row in rows if word in row)) - {word}

    def counterparts(self, tokens: Sequence[str]) -> list[str]:
        """See `Translating.counterparts`: a noun of the other gender in the place of each."""
        places = [k for k, word in enumerate(tokens) if word in _OTHER]
        return [self.join([*tokens[:k], _OTHER[tokens[k]], *tokens[k + 1 :]]) for k in places]

    def sample(self, split: str, rng: np.random.Generator, n: int, rule: str | None = None) -> list[Pair]:
        """See `Translating.sample`."""
        self.check(split, rule)
        found = []
        for name in (rule or pick(rng, _NAMES) for _ in range(n)):
            while True:
                one = write(Draw(rng), name)
                if _is_one(one) and belongs(SALT, one.pairs) == split:
                    break
            found.append(one)
        return found

    def pair_of(self, text: str) -> Pair | None:
        """See `Translating.pair_of`."""
        return next(iter(ways(self.reads.tokenize(text))), None)

    def written(self, target: Sequence[str]) -> str:
        """A Czech sentence as people write it: marks beside their word, a capital, a point at the end."""
        text = ""
        for token in target:
            text += token if token in (",", ".", "?") or not text else f" {token}"
        if text and text[-1] not in ".?":
            text += "."
        return text[:1].upper() + text[1:]


TASK = Czech()
