"""Claims of a translation: what is written, what is attended to, and what a unit of either side holds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from visualizer import seq2seq
from visualizer.cells import Array
from visualizer.claims.setting import ClaimError, Setting, measures, place, translates
from visualizer.claims.value import Value
from visualizer.model import ModelError
from visualizer.pins import PinError, Pins
from visualizer.seq2seq import AttentionPins, Changes, Search, Translation, Translator, printed, translate
from visualizer.seq2seq.translator import NONE
from visualizer.stack import LAST
from visualizer.symbols import quoted

OF_SHARE = ("exact", "says", "decided")
OF_CARD = (*OF_SHARE, "mended", "tried")
KINDS = ("units", "steps", "signal", "mean", "p", "next", "weight", "score", "text", "logp", *OF_CARD)
"""Kinds of values that are read in a translation, or on its translator's card."""
_PARTS: dict[str, tuple[str, ...]] = {"nothing": (), "h": ("h",), "c": ("c",), "all": ("h", "c")}
_WEIGHED = re.compile(r"(\d{1,4}):(\d{1,4}|\*)=(1|0?\.\d{1,9}|0)")
_HOW = "one is like beam=3, begin=jsem kluk, cut=all, handed=SENTENCE, weigh=3:4=0.5, encoder=c:2:3-8=1"


@dataclass(frozen=True)
class Asked:
    """How a sentence is translated.

    Attributes:
        beam: how many hypotheses stay; 1 is greedy.
        begin: words that the translation begins with.
        changes: what is held, cut or replaced.
    """

    beam: int = 1
    begin: tuple[str, ...] = ()
    changes: Changes = NONE


def translator(name: str) -> Translator:
    """A bundled translator, read once. ClaimError for none."""
    if not translates(name):
        raise ClaimError(f"no translator is called {quoted(name)}; gatescope models lists all there are")
    try:
        return _load(name)
    except (ModelError, OSError) as error:
        raise ClaimError(f"{name} cannot be had: {error}") from None


@lru_cache(maxsize=8)
def _load(name: str) -> Translator:
    return seq2seq.load_translator(name)


def asked(texts: tuple[str, ...]) -> Asked:
    """Changes as a lesson writes them -> how a sentence is translated; ClaimError for what is none.

    ``beam=3``; ``begin=WORDS``; ``cut=c``, ``h``, ``all`` or ``nothing``, what is not handed over;
    ``handed=SENTENCE``, whose state the decoder gets; ``weigh=OUTPUT:WORD=WEIGHT``, an attention held, both
    counted from 0, ``*`` for every word; ``encoder=PIN`` and ``decoder=PIN``, see `visualizer.pins`.
    """
    beam, handed = 1, None
    begin: tuple[str, ...] = ()
    cut: tuple[str, ...] = ()
    attention, pins = AttentionPins(), {"encoder": Pins(), "decoder": Pins()}
    for text in texts:
        name, _, value = (part.strip() for part in text.partition("="))
        if name == "beam" and re.fullmatch("[1-8]", value):
            beam = int(value)
        elif name == "begin" and value:
            begin = tuple(value.split())
        elif name == "cut" and value in _PARTS:
            cut = _PARTS[value]
        elif name == "handed" and value:
            handed = value
        elif name == "weigh" and (weighed := _WEIGHED.fullmatch(value)):
            word = None if weighed[2] == "*" else int(weighed[2])
            attention = attention.hold(float(weighed[3]), int(weighed[1]), word)
        elif name in pins and value:
            try:
                pins[name] = Pins((*pins[name].pins, *Pins.parse([value]).pins))
            except PinError as error:
                raise ClaimError(str(error)) from None
        else:
            raise ClaimError(f"{quoted(text)} changes nothing; {_HOW}")
    return Asked(beam, begin, Changes(pins["encoder"], pins["decoder"], attention, handed, cut))


@lru_cache(maxsize=64)
def searched(name: str, text: str, change: tuple[str, ...] = ()) -> Search:
    """The translation of a sentence by a bundled translator, with changes; ClaimError where there is none."""
    of, how = translator(name), asked(change)
    try:
        found = translate(of, text, how.beam, prefix=how.begin, changes=how.changes)
        _ = found.best
    except (ModelError, PinError, KeyError, ValueError) as error:
        raise ClaimError(str(error)) from None
    return found


def words_of(name: str, text: str, change: tuple[str, ...] = ()) -> tuple[str, ...]:
    """What a claim can name of a translation: the words of the sentence, then the outputs."""
    run = searched(name, text, change).best
    return (*run.source.tokens, *run.words)


def liveliest(name: str, text: str) -> int:
    """The decoder's unit whose memory moves most while it writes."""
    run = searched(name, text).best
    memory = run.decoder[-1][run.model.decoder_cell.memory]
    return int(np.ptp(memory, axis=0).argmax())


def settle_written(value: Value, setting: Setting) -> None:
    """ClaimError for a value that a translation, or its translator, has not."""
    of, kind, name = translator(setting.model), value.kind, value.name
    if kind in ("number", "arithmetic", "answer"):
        return
    if kind not in KINDS:
        raise ClaimError(f"{value} is not of a translation; {', '.join(KINDS)} are")
    if kind in ("signal", "mean"):
        signals = dict.fromkeys((*of.cell.signals, *of.decoder_cell.signals))
        if name not in signals:
            raise ClaimError(f"{of.name} has no signal {quoted(name)}, only {', '.join(signals)}")
    if kind in ("weight", "score"):
        if of.attention is None:
            raise ClaimError(f"{of.name} has no attention")
        place(name, of.source.tokenize(setting.text))
    if kind == "p" and name not in of.target.words:
        raise ClaimError(f"{of.name} has no word {quoted(name)} to write")
    if kind in OF_CARD:
        _measured(setting.model, kind, name)


@dataclass(frozen=True)
class Written:
    """A translation, and the unit that signals are of: the encoder's at a source word, else the decoder's."""

    found: Search
    unit: int
    name: str

    @property
    def run(self) -> Translation:
        """Every array of the likeliest translation."""
        return self.found.best

    @property
    def tokens(self) -> tuple[str, ...]:
        """See `words_of`."""
        return (*self.run.source.tokens, *self.run.words)

    def word(self, t: int) -> str:
        """The word at a step, as a sentence names it."""
        return f"{quoted(self.tokens[t])} (step {t})"

    def at(self, value: Value, t: int) -> float | str:
        """A value at a step, counted from the first word of the sentence on through the outputs."""
        run, kind, name = self.run, value.kind, value.name
        j = t - len(run.source.tokens)
        if kind in ("signal", "mean"):
            layer = run.encoder[LAST.index(run.model)] if j < 0 else run.decoder[-1]
            row: Array = layer[name][t if j < 0 else j]
            return float(row.mean(dtype="float64") if kind == "mean" else row[self.unit])
        if kind in ("units", "steps"):
            return run.model.decoder_units if kind == "units" else len(self.tokens)
        if kind == "text":
            return plain(run.text)
        if kind == "logp":
            return self.found.hypotheses[0].logprob
        if kind in OF_CARD:
            return _measured(self.name, kind, name)
        if kind in ("number", "arithmetic"):
            return value.number
        if kind == "answer":
            return plain(name)
        if j < 0:
            if kind in ("weight", "score"):
                return 0.0
            raise ClaimError(f"at {self.word(t)} nothing is written yet")
        if kind == "p":
            return float(run.probabilities[j, run.model.target.words.index(name)])
        if kind == "next":
            return plain(run.top(j, 1)[0][0])
        of = run.weights if kind == "weight" else run.scores
        assert of is not None
        return float(of[j, place(name, run.source.tokens)])


def plain(text: str) -> str:
    """A translation as two are compared: in small letters, marks beside their words."""
    return printed(text).casefold()


def _measured(name: str, kind: str, of: str) -> float:
    """What a translator's card says of it on test sentences; ClaimError where it does not."""
    measured = measures("translators", name)
    try:
        if kind == "exact":
            test = measured["test"]
            return float((test["by_length"][of] if of else test)["exact"])
        if kind in ("mended", "tried"):
            return float(measured["search"]["right" if kind == "mended" else "n"])
        return float(measured["attention"][kind])
    except KeyError:
        raise ClaimError(f"the card of {name} does not say {kind} {of}".rstrip()) from None
