"""What a claim is about, and what it names there: networks, units, and words of a text."""

from __future__ import annotations

import difflib
import json
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from visualizer import files, resources, train
from visualizer.model import Model, ModelError, Trace
from visualizer.pins import PinError, Pins
from visualizer.symbols import quoted

STORY = "story"
"""The unit that shows the story of an example; of any other text, the one that does most."""

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
        change: of a translation what is changed in it, see `translation.asked`.
    """

    model: str
    text: str
    unit: Unit = STORY
    weights: str = "trained"
    change: tuple[str, ...] = ()


def models(name: str) -> list[str]:
    """The bundled models of a name: itself, or every seed of it. ClaimError for none.

    A path is no name: what somebody writes in a lesson opens no other file.
    """
    if _there(name) or translates(name):
        return [name]
    known = {**files.bundled(), **files.translators()}
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


@lru_cache(maxsize=64)
def variant(of: Model, options: tuple[tuple[str, str], ...]) -> Model:
    """A model whose cell has other options, see `Model.with_options`. ClaimError for none."""
    try:
        return of.with_options(**dict(options)) if options else of
    except ModelError as error:
        raise ClaimError(str(error)) from None


def _there(name: str, folder: str = "models") -> bool:
    """Whether a bundled model has this name, and none of another folder."""
    path = resources.assets() / folder / f"{name}{files.ENDING}"
    return re.fullmatch(r"[\w-]{1,100}", name, re.ASCII) is not None and path.is_file()


def translates(name: str) -> bool:
    """Whether a bundled translator has this name."""
    return _there(name, "translators")


@lru_cache(maxsize=16)
def measures(folder: str, name: str) -> dict[str, Any]:
    """What the card of a bundled network in a folder of the assets says of its seed. KeyError for no card."""
    stem, _, seed = name.rpartition("-s")
    try:
        card = json.loads((resources.assets() / folder / f"{stem}.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise KeyError(name) from None
    found: dict[str, Any] = card["seeds"][seed]
    return found


@lru_cache(maxsize=64)
def traced(network: Model, text: str, pins: Pins) -> Trace:
    """The run of a text, with signals held; ClaimError where there is none."""
    try:
        return network.trace(text, pins=pins)
    except (ModelError, PinError) as error:
        raise ClaimError(str(error)) from None


def settle_unit(unit: Unit, network: Model) -> None:
    """ClaimError for a unit that a network has not."""
    if isinstance(unit, int) and not 0 <= unit < network.units:
        raise ClaimError(f"there is no unit {unit}; units are 0 to {network.units - 1}")


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
