"""Claims: lines that say something of a network's run, and are checked against it.

``f < 0.1 at moved`` is one. `parse` reads a line, `Claim.settle` says what in it is not there, and
`Claim.wrong` runs the network and says what is so where the claim is false. A VALUE is

- of one unit ``SIGNAL at WORD``, ``sum SIGNAL at WORD``, what its sigmoid or tanh is taken of,
  ``slope SIGNAL at WORD``, the slope of that there, or ``product SIGNAL at FIRST..LAST``, over these words;
- of all units ``mean SIGNAL at WORD``, or ``norm h at WORD``: how much of an error in h at the last word,
  that of the likeliest answer, comes back to h or c there, by all ways;
- of the answer ``p(ANSWER) at WORD``, or ``next at WORD``, the likeliest;
- of the network ``units``, ``steps``, ``parameters`` or ``rows`` and ``columns`` of a named array of weights;
- of any layer ``parameters lstm 80 -> 12``, which reads 80 numbers and has 12 units, as textbooks count, or
  behind it ``in pytorch``, ``in keras``;
- of the small networks in one file ``learned latch-lstm-12``, how many seeds learned their task, or ``shrunk
  latch-lstm-12``: in how many of them training has made ``norm h`` at the first step smaller;
- a number: ``0.25``, ``25%``, ``10^-15``, which stands for that power of ten, or arithmetic without blanks,
  as ``0.9^50``, ``12*80+12*12+12`` or ``sigmoid(-5.2)``.

The forms are

- ``VALUE < VALUE``, ``VALUE > VALUE``, ``VALUE = VALUE``: equal to as many digits as are written. A value
  that names no word is meant at those of the other: ``f > 0.9 at with..but``, at each of them.
- ``VALUE falls at WORD``, ``VALUE rises at WORD``: against the step before.
- ``VALUE is least at WORD``, ``VALUE is greatest at WORD``: of the whole text.

After it may stand ``with f=1 i=0 at FIRST..LAST``, gates of all units that are held, ``unit N``, and
``of MODEL``, where ``grammar-lstm-32`` is every seed of it. A WORD is one of the text, ``to#2`` the second of
these, a number a step from 0, and ``end`` the last.
"""

from __future__ import annotations

import ast
import difflib
import math
import operator
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from visualizer import equations, files, resources, train
from visualizer.analysis import GradientNorms, gradient_norms
from visualizer.analysis.preactivations import Squashed, preactivations
from visualizer.analysis.sizes import Sizes
from visualizer.brief import brief
from visualizer.cells import CELLS, Array, make, sigmoid
from visualizer.model import Model, ModelError, Trace
from visualizer.pins import PinError, Pins
from visualizer.squash import sech2
from visualizer.symbols import quoted
from visualizer.tasks import latch
from visualizer.tasks.stories import opening
from visualizer.zoo.seeds import load_seeds, path_of

STORY = "story"
"""The unit that shows the story of an example; of any other text, the one that does most."""
MAX_CHARACTERS = 400
"""Of a claim."""

_NUMBER = re.compile(r"(-?)(\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})(%?)")
_POWER = re.compile(r"10\^(-?\d{1,3})")
_ARITHMETIC = re.compile(r"(?=.*\d)(?:[\d.+*/^()-]|sigmoid|tanh)+")
_SEEDS = re.compile(r"([a-z]+)-([a-z]+)-\d{1,4}")
_SIGNAL = re.compile(r"[A-Za-z]")
_WORDS = re.compile(r"p\(.[^)]*\)|\S+")
_PIN = re.compile(r"([A-Za-z])=(\S+)")
_SAME = 1e-6  # within which two values of a run are equal
_OF_UNIT = ("signal", "sum", "slope", "product")
_OF_STEP = ("signal", "mean", "sum", "slope", "norm", "p", "next")
"""Kinds of values that are read at one step."""
_OF_SIGNAL = (*_OF_UNIT, "mean")
_WITH_NAME = ("mean", "sum", "slope", "product", "norm")
_OF_NETWORK = ("units", "steps", "parameters")
_WAYS = {"pytorch": "PyTorch", "keras": "Keras"}
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
        kind: "signal", "layer", that is parameters of any, "number", "arithmetic", "answer", one written out,
            or the word that the value begins with, as "mean" or "steps".
        name: of the signal, the answer, the array, the layer or the networks.
        number, digits: a number, and how many of its decimals are written; None where it is a power of ten.
        place: the word or the words it is at; "" where the other value of its claim has them.
    """

    kind: str
    name: str = ""
    number: float = 0.0
    digits: int | None = 0
    place: str = ""

    def __str__(self) -> str:
        if self.kind in ("signal", "answer", "arithmetic"):
            return self.name
        if self.kind == "product":
            return f"product {self.name} at {self.place}"
        word = "parameters" if self.kind == "layer" else self.kind
        return f"p({self.name})" if self.kind == "p" else f"{word} {self.name}".rstrip()


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
        return float(run.at(self.left, self._steps(run.trace.tokens)[0][0]))

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
            _settle_value(each, network)
            if each.kind in _OF_SIGNAL and each.name not in cell.signals:
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
        if any(each.kind in _OF_UNIT for each in self._values()):
            unit = setting.unit if self.unit is None else self.unit
            if unit is None:
                raise ClaimError("it does not say which unit: add unit N, or write mean before the signal")
            settle_unit(unit, network)
        ours = self._steps(tokens)
        if not self.relation and len(ours) > 1:
            raise ClaimError(f"{self.left} has a number at each of these words: name one")
        if self.relation in ("falls", "rises") and ours[0][0] == 0:
            raise ClaimError(f"nothing {self.relation} at the first word")
        try:
            self._pins(tokens).arrays(cell, len(tokens), network.units)
        except PinError as error:
            raise ClaimError(str(error)) from None

    def _steps(self, tokens: tuple[str, ...] | list[str]) -> list[tuple[int, int]]:
        """Of every pair of values that is compared the steps: (left, right)."""
        # a product has its words to itself
        at = [each.place if each.kind != "product" else "" for each in self._values()]
        places = [span(each, tokens) if each else None for each in at]
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
            unit = opening(plain)[1] if any(each.kind in _OF_UNIT for each in self._values()) else 0
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
        if {"<": left < right, ">": left > right, "=": self._equal(left, right)}[self.relation]:
            return ""
        written = [each.digits or 0 for each in self._values() if each.kind == "number"]
        digits = max([2, *(n + 1 for n in written)])
        said = [
            f"{each} is {_said(value, digits)}{f' at {run.word(t)}' if each.kind in _OF_STEP else ''}"
            for each, value, t in zip(self._values(), (left, right), (here, there), strict=True)
            if each.kind != "number"
        ]
        return " and ".join(said) or f"{left:g} {self.relation} {right:g} is false"

    def _equal(self, left: float, right: float) -> bool:
        """Whether two values are the same, to as many digits as the number among them is written with."""
        written = [each.digits for each in self._values() if each.kind == "number"]
        if None in written:
            return left > 0 < right and round(math.log10(left)) == round(math.log10(right))
        near = max(0.5 * 10 ** -(written[0] or 0) + 1e-9, _SAME) if written else _SAME
        return abs(left - right) <= near

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
        """A value at a step; see the module's text."""
        trace, model, kind, name = self.trace, self.trace.model, value.kind, value.name
        if kind in _OF_SIGNAL:
            return self._of_signal(value, t)
        if kind == "norm":
            norms = _norms(trace).log10_norm
            return float(10 ** (norms[name][t] - norms["h"][-1]))
        if kind == "p":
            return float(trace.probabilities[t, model.names.index(name)])
        if kind == "next":
            return trace.top(t, 1)[0][0]
        if kind in ("rows", "columns"):
            return model.weights[name].shape[kind == "columns"]
        if kind in _OF_NETWORK:
            return {"units": model.units, "steps": len(trace), "parameters": model.parameters}[kind]
        if kind == "layer":
            return _layer(name)
        if kind in ("learned", "shrunk"):
            return _learned(name) if kind == "learned" else _shrunk(name)
        return name if kind == "answer" else value.number

    def _of_signal(self, value: Value, t: int) -> float:
        signal = self.trace[value.name]
        if value.kind == "mean":
            return float(signal[t].mean(dtype="float64"))
        if value.kind == "product":
            steps = span(value.place, self.trace.tokens)
            return float(signal[steps, self.unit].prod(dtype="float64"))
        if value.kind in ("sum", "slope"):
            made = _sums(self.trace)[value.name]
            a = made.sums[t, self.unit]
            return float(a if value.kind == "sum" else _SLOPES[made.function](a))
        return float(signal[t, self.unit])

    def word(self, t: int) -> str:
        return f"{quoted(self.trace.tokens[t])} (step {t})"


def _said(value: float | str, digits: int = 3) -> str:
    if isinstance(value, str):
        return value
    if float(value).is_integer() and abs(value) >= 2:
        return f"{value:.0f}"
    return f"{value:.{digits}f}" if abs(value) >= 10**-digits or not value else f"{value:.1e}"


_SLOPES: dict[str, Callable[[Array], Array]] = {
    "sigmoid": lambda a: sigmoid(a) * sigmoid(-a),
    "tanh": sech2,
}


@lru_cache(maxsize=16)
def _norms(trace: Trace) -> GradientNorms:
    return gradient_norms(trace.model, trace)


@lru_cache(maxsize=16)
def _sums(trace: Trace) -> dict[str, Squashed]:
    """The sums under the gates and candidates of a model's last layer read forward."""
    return preactivations(trace.layers[-trace.model.directions])


def _layer(name: str) -> int:
    """How many parameters a layer has, as "lstm 80 -> 12 in keras"; without a library as textbooks count."""
    cell, reads, _, units, *way = name.split()
    try:
        sizes = Sizes(make(cell), int(reads), int(units))
    except ValueError as error:
        raise ClaimError(str(error)) from None
    counted = {count.way: count.total for count in sizes.counts}[_WAYS[way[1]] if way else "textbook"]
    if counted is None:
        raise ClaimError(f"{_WAYS[way[1]]} has no {sizes.cell.title}")
    return counted


def _seeds(name: str) -> tuple[Model, ...]:
    """The small networks of a file, one a seed; ClaimError for none."""
    found = _SEEDS.fullmatch(name)
    if found is None or found[1] != latch.TASK.name or found[2] not in CELLS:
        raise ClaimError(f"there is no file of seeds called {quoted(name)}, as latch-lstm-12 is one")
    try:
        if path_of(found[1], found[2]).stem != name:
            raise ClaimError(f"there is no file of seeds called {quoted(name)}")
        return load_seeds(found[1], found[2])
    except ModelError as error:
        raise ClaimError(f"{name} cannot be had: {error}") from None


def _learned(name: str) -> int:
    return sum(latch.learned(each.meta["scores"]["test"]) for each in _seeds(name))


@lru_cache(maxsize=8)
def _shrunk(name: str) -> int:
    """In how many networks of a file training has made the norm of dL/dh at the first step smaller.

    Each reads a text of its own, of the longest gap in training, that of its seed on the Gradients page.
    """

    def first(network: Model, text: str) -> float:
        norm = gradient_norms(network, text, text[0]).log10_norm["h"]
        return float(norm[0] - norm[-1])

    found = 0
    for each in _seeds(name):
        rng = np.random.default_rng([each.meta["seed"], 3])
        read = latch.batch(*latch.draw("test", rng, 1, latch.LONGEST)).read[:, 0]
        text = "".join(each.reads.words[k] for k in read)
        found += first(each, text) < first(train.untrained(each), text)
    return found


# --- reading a line -----------------------------------------------------------------------------------


def parse(text: str) -> Claim:
    """A line -> the claim. ClaimError for a line that is none."""
    found, words = _beside(text)
    for k, word in enumerate(words):
        if word in ("<", ">", "="):
            sides = [words[:k], words[k + 1 :]]
            # an answer may be anything, also what else would be a number
            likeliest = [_placed(side)[0] == ["next"] and word == "=" for side in sides]
            left = (_answer if likeliest[1] else _value)(sides[0])
            right = (_answer if likeliest[0] else _value)(sides[1])
            if left and right:
                _comparable(left, word, right)
                return Claim(text, left, word, right, *found)
    if len(words) > 3 and words[-2] == "at":
        for relation in ("falls", "rises", "least", "greatest"):
            of = words[:-3] if words[-3] == relation else None
            if of and relation in ("least", "greatest"):
                of = of[:-1] if of[-1] == "is" else None
            left = _value([*of, "at", words[-1]]) if of else None
            if left and left.kind in _OF_STEP and left.kind != "next":
                return Claim(text, left, relation, None, *found)
    raise ClaimError(f"{quoted(text)} cannot be read; {_HOW}")


def parse_value(text: str) -> Claim:
    """A line that is a value alone, a number, as `Claim.value` works it out. ClaimError for any other."""
    found, words = _beside(text)
    left = _value(words)
    if left is None or left.kind == "next" or (left.kind in (*_OF_STEP, "product") and not left.place):
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
        if power := _POWER.fullmatch(last):
            return Value("number", number=10.0 ** int(power[1]), digits=None, place=at)
        if last in ("next", *_OF_NETWORK):
            return Value(last, place=at)
        if last.startswith("p(") and last.endswith(")") and len(last) > 3:
            return Value("p", last[2:-1], place=at)
        if _SIGNAL.fullmatch(last):
            return Value("signal", last, place=at)
        if _ARITHMETIC.fullmatch(last):
            return Value("arithmetic", last, number=_worked_out(last), place=at)
    if len(words) == 2 and words[0] in _WITH_NAME and _SIGNAL.fullmatch(last):
        return Value(words[0], last, place=at)
    if len(words) == 2 and words[0] in ("rows", "columns", "learned", "shrunk"):
        return Value(words[0], last, place=at)
    layer = re.fullmatch(r"parameters ([a-z]+ \d{1,7} -> \d{1,7}(?: in (?:pytorch|keras))?)", " ".join(words))
    return Value("layer", layer[1], place=at) if layer else None


_OPERATORS: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
}
_FUNCTIONS: dict[str, Callable[[float], float]] = {
    "sigmoid": lambda a: float(sigmoid(np.array(a))),
    "tanh": math.tanh,
}


def _worked_out(text: str) -> float:
    """Arithmetic, as 4*(80+12) or 0.9^50 or sigmoid(-5.2) -> its number. ClaimError for what is none."""

    def number(node: ast.expr) -> float:
        match node:
            case ast.Constant(value=int() | float() as value):
                return float(value)
            case ast.UnaryOp(op=ast.USub(), operand=of):
                return -number(of)
            case ast.BinOp(left=left, op=op, right=right):
                value = _OPERATORS[type(op)](number(left), number(right))
                return float(value)
            case ast.Call(func=ast.Name(id=name), args=[of], keywords=[]):
                return _FUNCTIONS[name](number(of))
        raise SyntaxError

    try:
        if len(text) <= 100:
            return number(ast.parse(text.replace("^", "**"), mode="eval").body)
    except (SyntaxError, TypeError, ValueError, KeyError, ArithmeticError, RecursionError, MemoryError):
        pass
    raise ClaimError(f"{quoted(text)} cannot be worked out; arithmetic is like 0.9^50 or sigmoid(-5.2)")


def _comparable(left: Value, relation: str, right: Value) -> None:
    kinds = {left.kind, right.kind}
    if "next" in kinds and relation != "=":
        raise ClaimError("next is a word: it can only be = one")
    if any(each.kind == "product" and not each.place for each in (left, right)):
        raise ClaimError("a product has its words behind it, as product f at with..but")
    if not (left.place or right.place) and kinds & set(_OF_STEP):
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


def _settle_value(value: Value, network: Model) -> None:
    """ClaimError for a value that a network has not, where it is of no signal that it should have."""
    cell, kind, name = network.cell, value.kind, value.name
    if kind == "norm" and name not in (states := ("h", "c") if cell.has_c else ("h",)):
        raise ClaimError(f"a norm is of {' or '.join(states)}, not {quoted(name)}")
    if kind in ("sum", "slope"):
        trees = dict(map(equations.parse, cell.equations))
        calls = {each: tree.text for each, tree in trees.items() if tree.op == "call"}
        squashed = [each for each in cell.signals if calls.get(each) in _SLOPES]
        if name in cell.signals and name not in squashed:
            raise ClaimError(f"{name} is no squashed sum; {', '.join(squashed)} are")
    if kind in ("rows", "columns"):
        arrays = {each: array for each, array in network.weights.items() if array.ndim == 2}
        if name not in arrays:
            near = difflib.get_close_matches(name, arrays, 1)
            hint = f"; did you mean {near[0]}?" if near else ""
            raise ClaimError(f"{network.name} has no table of weights {quoted(name)}{hint}")
    if kind == "layer":
        _layer(name)
    if kind in ("learned", "shrunk"):
        _seeds(name)


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
