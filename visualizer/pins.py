"""Pins: signals held at a value over units and steps, whatever a cell's own lines say (gate surgery).

The gate that writes may also be held at what the gate that keeps leaves, of an LSTM i at 1-f: the coupling
of Greff et al. 2017, f being what it is there.

>>> from visualizer.pins import Pins
>>> pins = Pins().hold("f", 1.0, unit=6, steps=slice(3, 9)).hold("i", 0.0)
>>> len(pins.pins)
2

A pin is of the last layer read forward unless it names another; steps are those of the text, whatever the
direction in which the layer reads it.

>>> from visualizer import Place
>>> pins = pins.hold("f", 0.0, place=Place(0, "reverse"))
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import numpy as np

from visualizer.cells import REST, Array, Cell
from visualizer.stack import DIRECTIONS, LAST, Place, Stack
from visualizer.symbols import ModelError
from visualizer.unroll import COUPLED

LARGEST = 1e30
"""What c, or an h that is not squashed, can be held at: float32 has room above it."""
_REST = re.compile(r"1-[a-z]")
"""The value, as a text, of a gate that is held at what another leaves: 1-f."""
_CITED = 80  # characters of a text that a complaint quotes
_MOST = 100_000  # numbers that a text may name
_PIN = re.compile(r"([a-z])(?:_l([0-9]{1,4}))?(_reverse)?:(\*|[0-9,-]+):(\*|[0-9,-]+)=(.+)")


class PinError(ValueError):
    """A pin that cannot be had; the message says why, in one line."""


@dataclass(frozen=True)
class Pin:
    """One signal held at one value: ``units`` and ``steps`` count from 0, and None is all of them.

    ``value`` is a number, or for i "1-f"; ``place`` is the layer and direction whose signal it is.
    """

    signal: str
    value: float | str
    units: tuple[int, ...] | None = None
    steps: tuple[int, ...] | slice | None = None
    place: Place = LAST


@dataclass(frozen=True)
class Pins:
    """Pins, of which a later one wins where two hold the same unit of a signal at the same step."""

    pins: tuple[Pin, ...] = ()

    def __repr__(self) -> str:
        return f"Pins(){''.join(f'.hold({_arguments(pin)})' for pin in self.pins)}"

    def _repr_html_(self) -> str:
        return f"<code>{escape(repr(self))}</code>"

    def hold(
        self,
        signal: str,
        value: float | str,
        unit: int | Sequence[int] | None = None,
        steps: int | slice | Sequence[int] | None = None,
        place: Place = LAST,
    ) -> Pins:
        """These pins and one more: a signal of a unit, of several or of all, at a step, a span or all.

        value is a number, or "1-f" for i. PinError for any other text. place is the layer and direction that
        is held; step t is token t in both directions.
        """
        _of_kind(value)
        at = steps if isinstance(steps, slice) else _tuple(steps)
        value = value if isinstance(value, str) else float(value)
        return Pins((*self.pins, Pin(signal, value, _tuple(unit), at, place)))

    @classmethod
    def parse(cls, texts: Sequence[str]) -> Pins:
        """From texts such as ``f:6:3-8=1.0``: signal, units, steps, value; 3-8 holds both ends, * is all.

        The value is a number, or ``1-f`` for i. Behind the signal a layer is named as PyTorch names its
        weights: ``f_l0:6:3-8=1.0``, ``f_l0_reverse:6:3-8=1.0``, and ``f_reverse`` of the last layer.

        Raises:
            PinError: for a text that is no pin.
        """
        pins = cls()
        for text in texts:
            if not (found := _PIN.fullmatch(text.strip())):
                raise PinError(
                    f"{_cited(text)} is no pin; one is written SIGNAL:UNITS:STEPS=VALUE, as f:6:3-8=1.0"
                )
            signal, layer, reverse, units, steps, value = found.groups()
            try:
                number = value if _REST.fullmatch(value) else float(value)
            except ValueError:
                raise PinError(f"{_cited(text)} is no pin: {_cited(value)} is no number") from None
            place = Place(None if layer is None else int(layer), list(DIRECTIONS)[reverse is not None])
            pins = pins.hold(signal, number, _numbers(units), _numbers(steps), place)
        return pins

    def held(self, stack: Stack, T: int) -> tuple[dict[str, Array], ...]:
        """What `Stack.forward` holds in a text of T steps: `arrays` of each layer in each direction.

        Raises:
            PinError: as `arrays`, or a layer or direction that is not there.
        """
        by_place: list[list[Pin]] = [[] for _ in stack.each]
        for pin in self.pins:
            try:
                by_place[pin.place.index(stack)].append(pin)
            except ModelError as error:
                raise PinError(str(error)) from None
        return tuple(Pins(tuple(pins)).arrays(stack.cell, T, stack.units) for pins in by_place)

    def arrays(self, cell: Cell, T: int, H: int) -> dict[str, Array]:
        """What `unroll.forward` holds: signal -> (T, H), NaN where it is free, COUPLED where i is 1 - f.

        All pins are taken to be of one layer, T steps in the order of the text; see `held`.

        Raises:
            PinError: a signal that the cell lacks, a unit or step that is not there, a value that the
                signal cannot have: gates are in 0..1, c is any number, other signals are in -1..1, and i
                alone can be 1 - f, in a cell that has both.
        """
        held: dict[str, Array] = {}
        for pin in self.pins:
            value = _value(cell, pin)
            units, steps = _places(pin.units, H, "unit"), _places(pin.steps, T, "step")
            held.setdefault(pin.signal, np.full((T, H), np.nan))[np.ix_(steps, units)] = value
        return held


def _arguments(pin: Pin) -> str:
    """What `Pins.hold` is given to hold a pin."""
    place = "" if pin.place == LAST else repr(pin.place)
    places = (("unit", _shown(pin.units)), ("steps", _shown(pin.steps)), ("place", place))
    return ", ".join(
        [f"{pin.signal!r}, {pin.value!r}", *(f"{name}={place}" for name, place in places if place)]
    )


def _shown(places: tuple[int, ...] | slice | None) -> str:
    """Units or steps as Python writes them: a run of numbers as a range, "" for all."""
    if isinstance(places, tuple) and len(places) > 1:
        run = range(places[0], places[-1] + 1)
        return repr(run if tuple(run) == places else list(places))
    return "" if places is None else repr(places[0] if isinstance(places, tuple) and places else places)


def _cited(text: str) -> str:
    """A text as a sentence quotes it, of a long one its beginning."""
    return repr(text) if len(text) <= _CITED else f"{text[:_CITED]!r}..."


def _tuple(places: int | Sequence[int] | None) -> tuple[int, ...] | None:
    return None if places is None else tuple(int(k) for k in np.atleast_1d(places))


def _numbers(text: str) -> tuple[int, ...] | None:
    """``*`` -> None; ``6``, ``3-8`` with both ends, ``1,4-5`` -> numbers."""
    if text == "*":
        return None
    found: list[int] = []
    for part in text.split(","):
        first, dash, last = part.partition("-")
        if not first.isdecimal() or (dash and not last.isdecimal()) or len(part) > 12:
            raise PinError(f"{_cited(text)} are no numbers; write 6, 3-8 or *")
        if dash and not int(first) <= int(last) < int(first) + _MOST:
            raise PinError(f"{part!r} is no span")
        found += range(int(first), int(last if dash else first) + 1)
        if len(found) > _MOST:
            raise PinError(f"a pin holds at most {_MOST:,} numbers")
    return tuple(found)


def _value(cell: Cell, pin: Pin) -> float:
    """What a pin writes into `Pins.arrays`, if the cell's signal can be that."""
    _of_kind(pin.value)
    if isinstance(pin.value, str):
        if pin.value in cell.write and pin.signal not in cell.signals:
            raise PinError(f"a {cell.title} always writes by {pin.value}: there is nothing to hold")
        if cell.couples and (pin.signal, pin.value) != (cell.writer, f"{REST}{cell.keeper}"):
            only = f"only {cell.writer} can be held at {REST}{cell.keeper}"
            raise PinError(f"{only}, not {pin.signal} at {pin.value}")
        if not cell.couples and pin.signal in cell.signals:
            raise PinError(f"{cell.title} has no gate that can be held at what another leaves")
    if pin.signal not in cell.signals:
        raise PinError(f"{cell.title} has no signal {_cited(pin.signal)}, only {', '.join(cell.signals)}")
    if isinstance(pin.value, str):
        return COUPLED
    low, high = (max(-LARGEST, min(LARGEST, end)) for end in cell.span(pin.signal))
    if not low <= pin.value <= high or not math.isfinite(pin.value):
        between = (
            f"from {low:g} to {high:g}" if high < LARGEST else f"a number of at most {LARGEST:g} in size"
        )
        raise PinError(f"{pin.signal} is {between}, so it cannot be held at {pin.value:g}")
    return pin.value


def _of_kind(value: float | str) -> None:
    if isinstance(value, str) and not _REST.fullmatch(value):
        raise PinError(f"a signal is held at a number, or i at 1-f, not at {_cited(value)}")


def _places(wanted: tuple[int, ...] | slice | None, n: int, what: str) -> Array:
    if wanted is None:
        return np.arange(n)
    if isinstance(wanted, slice):
        return np.arange(n)[wanted]
    for place in wanted:
        if not 0 <= place < n:
            raise PinError(f"there is no {what} {place}; {what}s are 0 to {n - 1}")
    return np.array(wanted, np.intp)
