"""Values that a claim compares, each read in a run, counted in a network, or worked out."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from visualizer import equations, train
from visualizer.analysis import GradientNorms, gradient_norms
from visualizer.analysis.online import Online, online
from visualizer.analysis.preactivations import Squashed, preactivations
from visualizer.analysis.sizes import Sizes
from visualizer.cells import CELLS, Array, make, sigmoid
from visualizer.claims.setting import ClaimError, measures, span
from visualizer.model import Model, ModelError, Trace
from visualizer.squash import sech2
from visualizer.symbols import quoted
from visualizer.tasks import latch
from visualizer.zoo.seeds import load_seeds, path_of

OF_UNIT = ("signal", "sum", "slope", "product", "back")
OF_STEP = (
    *("signal", "mean", "sum", "slope", "norm", "p", "next", "weight", "score"),
    *("back", "early", "settled"),
)
"""Kinds of values that are read at one step."""
OF_SIGNAL = (*OF_UNIT, "mean")
SAID = ("next", "early", "text")
"""Those that are words, and can only be equal to one."""
WITH_NAME = ("mean", "sum", "slope", "product", "norm", "back")
OF_NETWORK = ("units", "steps", "parameters")
OF_TRANSLATION = ("text", "logp", "exact", "says", "decided", "mended", "tried")
OF_WORD = ("weight", "score", "exact", "online")
"""Of a translation: weights and scores of a word of the sentence, what is exact of sentences so long."""

_SEEDS = re.compile(r"([a-z]+)-([a-z]+)-\d{1,4}")
_WAYS = {"pytorch": "PyTorch", "keras": "Keras"}


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


def settle_value(value: Value, network: Model) -> None:
    """ClaimError for a value that a network has not, where it is of no signal that it should have."""
    cell, kind, name = network.cell, value.kind, value.name
    if kind == "norm" and name not in (states := ("h", "c") if cell.has_c else ("h",)):
        raise ClaimError(f"a norm is of {' or '.join(states)}, not {quoted(name)}")
    if kind == "back" and not network.bidirectional:
        raise ClaimError(f"{network.name} reads from the left alone")
    if kind == "online":
        _online(network, name)
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


@dataclass(frozen=True)
class Run:
    """A trace, and the unit that signals are of."""

    trace: Trace
    unit: int

    @property
    def tokens(self) -> tuple[str, ...]:
        """What a claim can name."""
        return self.trace.tokens

    def at(self, value: Value, t: int) -> float | str:
        """A value at a step; see the module's text."""
        trace, model, kind, name = self.trace, self.trace.model, value.kind, value.name
        if kind in OF_SIGNAL:
            return self._of_signal(value, t)
        if kind == "norm":
            norms = _norms(trace).log10_norm
            return float(10 ** (norms[name][t] - norms["h"][-1]))
        if kind == "early":
            return model.names[int(_so_far(trace).answers[t, t])]
        if kind == "settled":
            return int(_so_far(trace).settled[t])
        if kind == "online":
            return _online(model, name)
        if kind == "p":
            return float(trace.probabilities[t, model.names.index(name)])
        if kind == "next":
            return trace.top(t, 1)[0][0]
        if kind in ("rows", "columns"):
            return model.weights[name].shape[kind == "columns"]
        if kind in OF_NETWORK:
            return {"units": model.units, "steps": len(trace), "parameters": model.parameters}[kind]
        if kind == "layer":
            return _layer(name)
        if kind in ("learned", "shrunk"):
            return _learned(name) if kind == "learned" else _shrunk(name)
        return name if kind == "answer" else value.number

    def _of_signal(self, value: Value, t: int) -> float:
        if value.kind == "back":
            return float(self.trace.layers[-1].in_text_order(value.name)[t, self.unit])
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
        """The word at a step, as a sentence names it."""
        return f"{quoted(self.trace.tokens[t])} (step {t})"


_SLOPES: dict[str, Callable[[Array], Array]] = {
    "sigmoid": lambda a: sigmoid(a) * sigmoid(-a),
    "tanh": sech2,
}


@lru_cache(maxsize=16)
def _norms(trace: Trace) -> GradientNorms:
    return gradient_norms(trace.model, trace)


@lru_cache(maxsize=16)
def _so_far(trace: Trace) -> Online:
    """What is answered as the text is read, word by word."""
    return online(trace.model, trace.tokens)


def _online(network: Model, delay: str) -> float:
    """The share that is right so many words later, of those that a later word decides, as measured in tests.

    "whole" is once all is read. ClaimError where it was not measured.
    """
    try:
        measured = measures("models", network.name)["test"]["online"]
        found = measured["whole"] if delay == "whole" else measured["by_delay"][delay]
    except KeyError:
        raise ClaimError(f"{network.name} was not measured {delay} words later") from None
    return float(found["accuracy"])


@lru_cache(maxsize=16)
def _sums(trace: Trace) -> dict[str, Squashed]:
    """The sums under the gates and candidates of a model's last layer read forward."""
    return preactivations(trace)


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
