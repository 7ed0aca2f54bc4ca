"""A claim that was read: what in it is not there, and what is so where it is false."""

from __future__ import annotations

import difflib
import math
from dataclasses import dataclass, replace

from visualizer.brief import brief
from visualizer.claims import translation
from visualizer.claims.setting import (
    STORY,
    ClaimError,
    Setting,
    Unit,
    models,
    network,
    settle_unit,
    span,
    traced,
    translates,
    variant,
)
from visualizer.claims.translation import Written
from visualizer.claims.value import OF_SIGNAL, OF_STEP, OF_UNIT, SAID, Run, Value, settle_value
from visualizer.model import Model
from visualizer.pins import PinError, Pins
from visualizer.symbols import quoted
from visualizer.tasks.stories import opening

_SAME = 1e-6  # within which two values of a run are equal


@brief
@dataclass(frozen=True)
class Claim:
    """A line that was read; see the module's text.

    Attributes:
        text: the line.
        left: what something is said of.
        relation: "<", ">", "=", "falls", "rises", "least", "greatest", or "" where only the value is meant.
        right: what it is compared with.
        held, held_at: signals and what they are held at, and over which words; "" for all. A longer name is
            that of an option of the cell, which is another than the one that the network was trained with.
        unit, model: where it names its own.
        changed: whether it is of a translation as its setting changes it.
    """

    text: str
    left: Value
    relation: str = ""
    right: Value | None = None
    held: tuple[tuple[str, str], ...] = ()
    held_at: str = ""
    unit: Unit = None
    model: str = ""
    changed: bool = False

    def settle(self, setting: Setting) -> None:
        """Look at everything that it names, without a run. ClaimError for what is not there."""
        if self.changed and not setting.change:
            raise ClaimError("nothing is changed here: a line such as change: beam=3")
        for name in self._models(setting):
            if translates(name):
                self._settle_written(replace(setting, model=name))
            else:
                self._settle(network(name, setting.weights), setting)

    def value(self, setting: Setting) -> float:
        """The number that it is, where it is a value alone. ClaimError for what is not there."""
        self.settle(setting)
        (name, *_) = self._models(setting)
        run = self._run_of(name, setting)
        return float(run.at(self.left, self._steps(run.tokens)[0][0]))

    def wrong(self, setting: Setting) -> str:
        """What is the case where it is false, in one line; "" where it holds, of all the models it names.

        ClaimError for what is not there.
        """
        self.settle(setting)
        for name in self._models(setting):
            run = self._run_of(name, setting)
            if said := self._wrong(run):
                return f"{name}: {said}" if name != setting.model else said
        return ""

    def _models(self, setting: Setting) -> list[str]:
        return models(self.model or setting.model)

    def _values(self) -> list[Value]:
        return [self.left, *([self.right] if self.right else [])]

    @property
    def _options(self) -> tuple[tuple[str, str], ...]:
        return tuple(each for each in self.held if len(each[0]) > 1)

    def _settle(self, network: Model, setting: Setting) -> None:
        network = variant(network, self._options)
        cell, tokens = network.cell, network.reads.tokenize(setting.text)
        for each in self._values():
            settle_value(each, network)
            if each.kind in OF_SIGNAL and each.name not in cell.signals:
                signals = ", ".join(cell.signals)
                raise ClaimError(f"{cell.title} has no signal {quoted(each.name)}, only {signals}")
            if each.kind in ("p", "next", "early", "answer") and not network.answers.probable:
                what = "a value" if network.answers.kind == "value" else "nothing"
                raise ClaimError(f"{network.name} answers {what}, and no word")
            if each.kind in ("p", "answer") and each.name not in network.names:
                near = difflib.get_close_matches(each.name, network.names, 1)
                hint = f"; did you mean {quoted(near[0])}?" if near else ""
                raise ClaimError(f"{network.name} has no answer {quoted(each.name)}{hint}")
            if each.place:
                span(each.place, tokens)
        if any(each.kind in OF_UNIT for each in self._values()):
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
            self._pins(tokens).held(network.stack, len(tokens))
        except PinError as error:
            raise ClaimError(str(error)) from None

    def _settle_written(self, setting: Setting) -> None:
        if self.held:
            raise ClaimError("a translation is changed by lines such as change: cut=all, not by with")
        change = setting.change if self.changed else ()
        # a run is needed for what is named in it alone
        named = any(each.place for each in self._values())
        tokens = translation.words_of(setting.model, setting.text, change) if named else ()
        for each in self._values():
            translation.settle_written(each, setting)
            if each.place:
                span(each.place, tokens)
        if len(self._steps(tokens)) > 1 and not self.relation:
            raise ClaimError(f"{self.left} has a number at each of these words: name one")

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
        return Pins.parse([f"{name}:*:{steps}={value}" for name, value in self.held if len(name) == 1])

    def _run_of(self, name: str, setting: Setting) -> Run | Written:
        if not translates(name):
            return self._run(network(name, setting.weights), setting)
        found = translation.searched(name, setting.text, setting.change if self.changed else ())
        unit = setting.unit if self.unit is None else self.unit
        if not isinstance(unit, int):
            unit = translation.liveliest(name, setting.text)
        return Written(found, unit, name)

    def _run(self, network: Model, setting: Setting) -> Run:
        unit = setting.unit if self.unit is None else self.unit
        network = variant(network, self._options)
        plain = traced(network, setting.text, Pins())
        if unit == STORY:
            unit = opening(plain)[1] if any(each.kind in OF_UNIT for each in self._values()) else 0
        trace = traced(network, setting.text, self._pins(plain.tokens)) if self.held else plain
        return Run(trace, int(unit or 0))

    def _wrong(self, run: Run | Written) -> str:
        if self.relation in ("least", "greatest"):
            return self._not_most(run)
        for here, there in self._steps(run.tokens):
            if self.relation in ("falls", "rises"):
                now, before = (float(run.at(self.left, t)) for t in (here, here - 1))
                if not (now < before if self.relation == "falls" else now > before):
                    return f"{self.left} is {_said(now)} at {run.word(here)}, and {_said(before)} before"
                continue
            assert self.right is not None
            if said := self._unlike(run, here, there):
                return said
        return ""

    def _unlike(self, run: Run | Written, here: int, there: int) -> str:
        """What is the case at a pair of steps, where the values do not compare as is said."""
        assert self.right is not None
        values = [run.at(self.left, here), run.at(self.right, there)]
        said = [each.kind in SAID for each in self._values()]
        if any(said):
            k = said.index(True)
            kind = self._values()[k].kind
            at = kind if kind == "text" else f"{kind} at {run.word((here, there)[k])}"
            return "" if values[0] == values[1] else f"{at} is {values[k]}, not {values[1 - k]}"
        left, right = map(float, values)
        if {"<": left < right, ">": left > right, "=": self._equal(left, right)}[self.relation]:
            return ""
        written = [each.digits or 0 for each in self._values() if each.kind == "number"]
        digits = max([2, *(n + 1 for n in written)])
        told = [
            f"{each} is {_said(value, digits)}{f' at {run.word(t)}' if each.kind in OF_STEP else ''}"
            for each, value, t in zip(self._values(), (left, right), (here, there), strict=True)
            if each.kind != "number"
        ]
        return " and ".join(told) or f"{left:g} {self.relation} {right:g} is false"

    def _equal(self, left: float, right: float) -> bool:
        """Whether two values are the same, to as many digits as the number among them is written with."""
        written = [each.digits for each in self._values() if each.kind == "number"]
        if None in written:
            return left > 0 < right and round(math.log10(left)) == round(math.log10(right))
        near = max(0.5 * 10 ** -(written[0] or 0) + 1e-9, _SAME) if written else _SAME
        return abs(left - right) <= near

    def _not_most(self, run: Run | Written) -> str:
        values = [float(run.at(self.left, t)) for t in range(len(run.tokens))]
        best = min(values) if self.relation == "least" else max(values)
        for here, _ in self._steps(run.tokens):
            if values[here] != best:
                return (
                    f"{self.left} is {self.relation} at {run.word(values.index(best))}, {_said(best)}; "
                    f"at {run.word(here)} it is {_said(values[here])}"
                )
        return ""


def _said(value: float | str, digits: int = 3) -> str:
    if isinstance(value, str):
        return value
    if float(value).is_integer() and abs(value) >= 2:
        return f"{value:.0f}"
    return f"{value:.{digits}f}" if abs(value) >= 10**-digits or not value else f"{value:.1e}"
