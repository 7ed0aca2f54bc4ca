"""Claims: lines that say something of a network's run, and are checked against it.

``f < 0.1 at moved`` is one. `parse` reads a line, `Claim.settle` says what in it is not there, and
`Claim.wrong` runs the network and says what is so where the claim is false. A VALUE is a number,
``SIGNAL at WORD``, ``mean SIGNAL at WORD`` over all units, ``p(ANSWER) at WORD``, or ``next at WORD``, the
likeliest answer. The forms are

- ``VALUE < VALUE``, ``VALUE > VALUE``, ``VALUE = VALUE``: equal to as many digits as are written. A value
  that names no word is meant at those of the other: ``f > 0.9 at with..but``, at each of them.
- ``VALUE falls at WORD``, ``VALUE rises at WORD``: against the step before.
- ``VALUE is least at WORD``, ``VALUE is greatest at WORD``: of the whole text.

After it may stand ``with f=1 i=0 at FIRST..LAST``, gates of all units that are held, ``unit N``, and
``of MODEL``, where ``grammar-lstm-32`` is every seed of it. A WORD is one of the text, ``to#2`` the second of
these, a number a step from 0, and ``end`` the last.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from functools import lru_cache

from visualizer import files, resources, train
from visualizer.brief import brief
from visualizer.model import Model, ModelError, Trace
from visualizer.pins import PinError, Pins
from visualizer.symbols import quoted
from visualizer.tasks.stories import opening

STORY = "story"
"""The unit that shows the story of an example; of any other text, the one that does most."""
MAX_CHARACTERS = 400
"""Of a claim."""

_NUMBER = re.compile(r"(-?)(\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})(%?)")
_SIGNAL = re.compile(r"[A-Za-z]")
_WORDS = re.compile(r"p\(.[^)]*\)|\S+")
_PIN = re.compile(r"([A-Za-z])=(\S+)")
_SAME = 1e-6  # within which two values of a run are equal
_HOW = "a claim is like f < 0.1 at moved, or next at end = Japanese"

Unit = int | str | None
"""The number of a unit, STORY, or None where none is meant."""


class ClaimError(ValueError):
    """A claim that cannot be read, or is of what is not there; the message says why, in one line."""


@dataclass(frozen=True)
class Setting:
    """What a claim is about, unless it says so itself.

    Attributes:
        model: name of a bundled model.
        text: what it reads.
        unit: which unit a signal is of.
        weights: "trained" or "initial".
    """

    model: str
    text: str
    unit: Unit = STORY
    weights: str = "trained"


@dataclass(frozen=True)
class Value:
    """A number, or what one is read from.

    Attributes:
        kind: "number", "signal", "mean", "p", "next" or "answer", an answer written out.
        name: of the signal, or the answer.
        number, digits: a number, and how many of its decimals are written.
        place: the word or the words it is at; "" where the other value of its claim has them.
    """

    kind: str
    name: str = ""
    number: float = 0.0
    digits: int = 0
    place: str = ""

    def __str__(self) -> str:
        return {"mean": f"mean {self.name}", "p": f"p({self.name})", "next": "next"}.get(self.kind, self.name)


@brief
@dataclass(frozen=True)
class Claim:
    """A line that was read; see the module's text.

    Attributes:
        text: the line.
        left: what something is said of.
        relation: "<", ">", "=", "falls", "rises", "least", "greatest", or "" where only the value is meant.
        right: what it is compared with.
        held, held_at: signals and what they are held at, and over which words; "" for all.
        unit, model: where it names its own.
    """

    text: str
    left: Value
    relation: str = ""
    right: Value | None = None
    held: tuple[tuple[str, str], ...] = ()
    held_at: str = ""
    unit: Unit = None
    model: str = ""

    def settle(self, setting: Setting) -> None:
        """Look at everything that it names, without a run. ClaimError for what is not there."""
        for name in self._models(setting):
            self._settle(network(name, setting.weights), setting)

    def value(self, setting: Setting) -> float:
        """The number that it is, where it is a value alone. ClaimError for what is not there."""
        self.settle(setting)
        (name, *_) = self._models(setting)
        run = self._run(network(name, setting.weights), setting)
        return float(run.at(self.left, place(self.left.place, run.trace.tokens) if self.left.place else 0))

    def wrong(self, setting: Setting) -> str:
        """What is the case where it is false, in one line; "" where it holds, of all the models it names.

        ClaimError for what is not there.
        """
        self.settle(setting)
        for name in self._models(setting):
            run = self._run(network(name, setting.weights), setting)
            if said := self._wrong(run):
                return f"{name}: {said}" if name != setting.model else said
        return ""

    def _models(self, setting: Setting) -> list[str]:
        return models(self.model or setting.model)

    def _values(self) -> list[Value]:
        return [self.left, *([self.right] if self.right else [])]

    def _settle(self, network: Model, setting: Setting) -> None:
        cell, tokens = network.cell, network.reads.tokenize(setting.text)
        for each in self._values():
            if each.kind in ("signal", "mean") and each.name not in cell.signals:
                signals = ", ".join(cell.signals)
                raise ClaimError(f"{cell.title} has no signal {quoted(each.name)}, only {signals}")
            if each.kind in ("p", "next", "answer") and network.answers.kind == "value":
                raise ClaimError(f"{network.name} answers a value, and no word")
            if each.kind in ("p", "answer") and each.name not in network.names:
                near = difflib.get_close_matches(each.name, network.names, 1)
                hint = f"; did you mean {quoted(near[0])}?" if near else ""
                raise ClaimError(f"{network.name} has no answer {quoted(each.name)}{hint}")
            if each.place:
                span(each.place, tokens)
        if any(each.kind == "signal" for each in self._values()):
            unit = setting.unit if self.unit is None else self.unit
            if unit is None:
                raise ClaimError("it does not say which unit: add unit N, or write mean before the signal")
            settle_unit(unit, network)
        ours = self._steps(tokens)
        if self.relation in ("falls", "rises") and ours[0][0] == 0:
            raise ClaimError(f"nothing {self.relation} at the first word")
        try:
            self._pins(tokens).arrays(cell, len(tokens), network.units)
        except PinError as error:
            raise ClaimError(str(error)) from None

    def _steps(self, tokens: tuple[str, ...] | list[str]) -> list[tuple[int, int]]:
        """Of every pair of values that is compared the steps: (left, right)."""
        places = [span(each.place, tokens) if each.place else None for each in self._values()]
        left = places[0] or places[-1] or range(1)
        right = places[-1] or left
        if len(left) != len(right) and 1 not in (len(left), len(right)):
            raise ClaimError("the words on its two sides are not as many")
        n = max(len(left), len(right))
        return [(left[k if len(left) > 1 else 0], right[k if len(right) > 1 else 0]) for k in range(n)]

    def _pins(self, tokens: tuple[str, ...] | list[str]) -> Pins:
        steps = "*"
        if self.held_at:
            over = span(self.held_at, tokens)
            steps = f"{over[0]}-{over[-1]}"
        return Pins.parse([f"{name}:*:{steps}={value}" for name, value in self.held])

    def _run(self, network: Model, setting: Setting) -> _Run:
        unit = setting.unit if self.unit is None else self.unit
        plain = _traced(network, setting.text, Pins())
        if unit == STORY:
            unit = opening(plain)[1] if any(each.kind == "signal" for each in self._values()) else 0
        trace = _traced(network, setting.text, self._pins(plain.tokens)) if self.held else plain
        return _Run(trace, int(unit or 0))

    def _wrong(self, run: _Run) -> str:
        if self.relation in ("least", "greatest"):
            return self._not_most(run)
        for here, there in self._steps(run.trace.tokens):
            if self.relation in ("falls", "rises"):
                now, before = (float(run.at(self.left, t)) for t in (here, here - 1))
                if not (now < before if self.relation == "falls" else now > before):
                    return f"{self.left} is {_said(now)} at {run.word(here)}, and {_said(before)} before"
                continue
            assert self.right is not None
            if said := self._unlike(run, here, there):
                return said
        return ""

    def _unlike(self, run: _Run, here: int, there: int) -> str:
        """What is the case at a pair of steps, where the values do not compare as is said."""
        assert self.right is not None
        values = [run.at(self.left, here), run.at(self.right, there)]
        if "next" in (self.left.kind, self.right.kind):
            k = 0 if self.left.kind == "next" else 1
            at = run.word((here, there)[k])
            return "" if values[0] == values[1] else f"next at {at} is {values[k]}, not {values[1 - k]}"
        left, right = map(float, values)
        written = [each.digits for each in self._values() if each.kind == "number"]
        near = max(0.5 * 10 ** -written[0] + 1e-9, _SAME) if written else _SAME
        if {"<": left < right, ">": left > right, "=": abs(left - right) <= near}[self.relation]:
            return ""
        digits = max([2, *(n + 1 for n in written)])
        said = [
            f"{each} is {_said(value, digits)} at {run.word(t)}"
            for each, value, t in zip(self._values(), (left, right), (here, there), strict=True)
            if each.kind != "number"
        ]
        return " and ".join(said) or f"{left:g} {self.relation} {right:g} is false"

    def _not_most(self, run: _Run) -> str:
        values = [float(run.at(self.left, t)) for t in range(len(run.trace))]
        best = min(values) if self.relation == "least" else max(values)
        for here, _ in self._steps(run.trace.tokens):
            if values[here] != best:
                return (
                    f"{self.left} is {self.relation} at {run.word(values.index(best))}, {_said(best)}; "
                    f"at {run.word(here)} it is {_said(values[here])}"
                )
        return ""


@dataclass(frozen=True)
class _Run:
    """A trace, and the unit that signals are of."""

    trace: Trace
    unit: int

    def at(self, value: Value, t: int) -> float | str:
        if value.kind == "signal":
            return float(self.trace[value.name][t, self.unit])
        if value.kind == "mean":
            return float(self.trace[value.name][t].mean(dtype="float64"))
        if value.kind == "p":
            return float(self.trace.probabilities[t, self.trace.model.names.index(value.name)])
        if value.kind == "next":
            return self.trace.top(t, 1)[0][0]
        return value.name if value.kind == "answer" else value.number

    def word(self, t: int) -> str:
        return f"{quoted(self.trace.tokens[t])} (step {t})"


def _said(value: float | str, digits: int = 3) -> str:
    return value if isinstance(value, str) else f"{value:.{digits}f}"


# --- reading a line -----------------------------------------------------------------------------------


def parse(text: str) -> Claim:
    """A line -> the claim. ClaimError for a line that is none."""
    found, words = _beside(text)
    for k, word in enumerate(words):
        if word in ("<", ">", "="):
            left, right = _value(words[:k]), _value(words[k + 1 :])
            if word == "=" and left and left.kind == "next":
                right = _answer(words[k + 1 :])
            elif word == "=" and right and right.kind == "next":
                left = _answer(words[:k])
            if left and right:
                _comparable(left, word, right)
                return Claim(text, left, word, right, *found)
    if len(words) > 3 and words[-2] == "at":
        for relation in ("falls", "rises", "least", "greatest"):
            of = words[:-3] if words[-3] == relation else None
            if of and relation in ("least", "greatest"):
                of = of[:-1] if of[-1] == "is" else None
            left = _value([*of, "at", words[-1]]) if of else None
            if left and left.kind in ("signal", "mean", "p"):
                return Claim(text, left, relation, None, *found)
    raise ClaimError(f"{quoted(text)} cannot be read; {_HOW}")


def parse_value(text: str) -> Claim:
    """A line that is a value alone, a number, as `Claim.value` works it out. ClaimError for any other."""
    found, words = _beside(text)
    left = _value(words)
    if left is None or left.kind == "next" or (left.kind != "number" and not left.place):
        raise ClaimError(f"{quoted(text)} is no value; one is like f at moved, or p(French) at end, or 0.5")
    return Claim(text, left, "", None, *found)


_Beside = tuple[tuple[tuple[str, str], ...], str, Unit, str]


def _beside(text: str) -> tuple[_Beside, list[str]]:
    """What stands behind a claim -> (held, held_at, unit, model), and the words before it."""
    if len(text) > MAX_CHARACTERS:
        raise ClaimError(f"a claim has at most {MAX_CHARACTERS} characters")
    words = _WORDS.findall(text)
    unit: Unit = None
    held: list[tuple[str, str]] = []
    model = held_at = ""
    while len(words) > 3 and words[-3] != "at":
        last = words[-1]
        if words[-2] == "of" and not model:
            model = last
        elif words[-2] == "unit" and unit is None and (last == STORY or (last.isdecimal() and len(last) < 7)):
            unit = last if last == STORY else int(last)
        else:
            break
        words = words[:-2]
    for k in range(len(words) - 1, 0, -1):
        if words[k] == "with" and k + 1 < len(words) and _PIN.fullmatch(words[k + 1]):
            after = words[k + 1 :]
            if len(after) > 2 and after[-2] == "at":
                held_at, after = after[-1], after[:-2]
            pins = [_PIN.fullmatch(word) for word in after]
            held = [(pin[1], pin[2]) for pin in pins if pin]
            if len(held) < len(pins):
                raise ClaimError(f"{quoted(text)} cannot be read: after with stands f=1 i=0 at WORD..WORD")
            words = words[:k]
            break
    return (tuple(held), held_at, unit, model), words


def _placed(words: list[str]) -> tuple[list[str], str]:
    """A value's words, and the word of the text that it is at; "" where there is none."""
    return (words[:-2], words[-1]) if len(words) > 2 and words[-2] == "at" else (words, "")


def _answer(words: list[str]) -> Value | None:
    """Words -> the answer that they write out; None where there are none."""
    words, at = _placed(words)
    return Value("answer", " ".join(words), place=at) if words else None


def _value(words: list[str]) -> Value | None:
    """Words -> the value that they are, or None."""
    words, at = _placed(words)
    if not words:
        return None
    last = words[-1]
    if len(words) == 1:
        if number := _NUMBER.fullmatch(last):
            digits = len(number[2].partition(".")[2])
            scale = 100 if number[3] else 1
            value = float(number[1] + number[2]) / scale
            return Value("number", number=value, digits=digits + 2 * (scale > 1), place=at)
        if last == "next":
            return Value("next", place=at)
        if last.startswith("p(") and last.endswith(")") and len(last) > 3:
            return Value("p", last[2:-1], place=at)
        if _SIGNAL.fullmatch(last):
            return Value("signal", last, place=at)
    if len(words) == 2 and words[0] == "mean" and _SIGNAL.fullmatch(last):
        return Value("mean", last, place=at)
    return None


def _comparable(left: Value, relation: str, right: Value) -> None:
    kinds = {left.kind, right.kind}
    if "next" in kinds and relation != "=":
        raise ClaimError("next is a word: it can only be = one")
    if not (left.place or right.place) and kinds != {"number"}:
        raise ClaimError("it does not say at which word")


# --- what a claim names -------------------------------------------------------------------------------


def models(name: str) -> list[str]:
    """The bundled models of a name: itself, or every seed of it. ClaimError for none.

    A path is no name: what somebody writes in a lesson opens no other file.
    """
    if _there(name):
        return [name]
    known = files.bundled()
    if seeds := [each for each in known if re.fullmatch(re.escape(name) + r"-s\d+", each)]:
        return seeds
    near = difflib.get_close_matches(name[:100], known, 1)
    hint = f"; did you mean {near[0]}?" if near else "; gatescope models lists all there are"
    raise ClaimError(f"no model is called {quoted(name)}{hint}")


def network(name: str, weights: str = "trained") -> Model:
    """A bundled model, read once. ClaimError for none, or one that cannot be read."""
    if not _there(name):
        models(name)
        raise ClaimError(f"{quoted(name)} is several models; name one, as {name}-s0")
    try:
        return train.bundled_model(name, weights)
    except (ModelError, KeyError, ValueError) as error:
        raise ClaimError(f"{name} cannot be had: {error}") from None


def _there(name: str) -> bool:
    """Whether a bundled model has this name, and none of another folder."""
    path = resources.assets() / "models" / f"{name}{files.ENDING}"
    return re.fullmatch(r"[\w-]{1,100}", name, re.ASCII) is not None and path.is_file()


@lru_cache(maxsize=64)
def _traced(network: Model, text: str, pins: Pins) -> Trace:
    try:
        return network.trace(text, pins=pins)
    except (ModelError, PinError) as error:
        raise ClaimError(str(error)) from None


def settle_unit(unit: Unit, network: Model) -> None:
    """ClaimError for a unit that a network has not."""
    if isinstance(unit, int) and not 0 <= unit < network.units:
        raise ClaimError(f"there is no unit {unit}; units are 0 to {network.units - 1}")


def unit_of(setting: Setting) -> int:
    """The number of a setting's unit, which takes a run where it is that of the story."""
    of = network(setting.model, setting.weights)
    settle_unit(setting.unit, of)
    if isinstance(setting.unit, int):
        return setting.unit
    return opening(_traced(of, setting.text, Pins()))[1]


def place(text: str, tokens: tuple[str, ...] | list[str]) -> int:
    """A word of a text, as a claim and a lesson name it -> its step from 0. ClaimError for none."""
    if not tokens:
        raise ClaimError("the text has no words")
    if text == "end":
        return len(tokens) - 1
    if text.isdecimal() and text.isascii():
        if len(text) > 6 or int(text) >= len(tokens):
            raise ClaimError(f"there is no step {text[:20]}; steps are 0 to {len(tokens) - 1}")
        return int(text)
    word, nth = text, 1
    if text not in tokens and (numbered := re.fullmatch(r"(.+)#([1-9]\d{0,3})", text)):
        word, nth = numbered[1], int(numbered[2])
    found = [t for t, token in enumerate(tokens) if token == word]
    found = found or [t for t, token in enumerate(tokens) if token.casefold() == word.casefold()]
    if len(found) >= nth:
        return found[nth - 1]
    if found:
        raise ClaimError(f"there is no {quoted(text)}: the text has {len(found)} of {quoted(word)}")
    near = difflib.get_close_matches(word, tokens, 1)
    hint = f"; did you mean {quoted(near[0])}?" if near else ""
    raise ClaimError(f"the text has no word {quoted(word)}{hint}")


def span(text: str, tokens: tuple[str, ...] | list[str]) -> range:
    """A word, or ``FIRST..LAST`` with both ends -> its steps, one or more. ClaimError for none."""
    ends = re.fullmatch(r"(.+?)\.\.(.+)", text)
    if ends is None or text in tokens:
        at = place(text, tokens)
        return range(at, at + 1)
    first, last = (place(each, tokens) for each in ends.groups())
    if last < first:
        raise ClaimError(f"{quoted(text)} is no span: the second word comes before the first")
    return range(first, last + 1)
