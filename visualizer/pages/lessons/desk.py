"""What the lessons page asks for: the list of lessons, one of them, a picture, and one with gates turned.

`Desk.answer` takes what a page sent, checks it, and gives the bytes of its answer. A lesson is resolved once
for all who open it; a picture is the Explorer's own, and shared with it.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import numpy as np

from visualizer import lessons
from visualizer.model import ModelError, Trace
from visualizer.pages import state, wire
from visualizer.pages.asked import MAX_TOKENS, checked_model, checked_text
from visualizer.pages.catalogue import catalogue, load
from visualizer.pages.lessons.state import ADDRESS, LANGUAGES, TABLE
from visualizer.pages.lessons.words import NAMES, WORDS
from visualizer.pages.picture import described_run, picture
from visualizer.pages.wire import encode
from visualizer.pins import PinError, Pins
from visualizer.symbols import typed

MAX_TURNED = 8
"""Gates that one request may turn."""
MAX_TURN_CHARACTERS = 60
_log = logging.getLogger("gatescope")
Run = tuple[str, str, tuple[str, ...]]
"""The name of a model, its weights and the tokens that it reads."""


class Desk:
    """One person's way through the lessons; only the last run is kept, from which the next goes on."""

    def __init__(self) -> None:
        self._previous: tuple[Run, Trace] | None = None

    def open(self, asked: Mapping[str, Any]) -> bytes:
        """The first payload of an address: the list, and the lesson and the picture that it asks for."""
        values, _ = state.read(TABLE, asked)
        language, name = values["lang"], values["lesson"]
        head: dict[str, Any] = {"seq": 0, "want": "open", "notices": [], "shelf": shelf(language)}
        lesson = one(name, language) if name else None
        if lesson is None:
            return encode(head, {})
        step = min(max(values["step"], 1), len(lesson["steps"])) - 1
        seen = lesson["steps"][step]["state"]
        found = self._picture(seen, head["notices"])
        return encode({**head, "lesson": lesson, "of": seen}, {}, found or b"")

    def answer(self, request: Mapping[str, Any]) -> bytes:
        """What a page asks for, as a payload, whatever was sent.

        Args:
            request: ``want`` and ``seq``, see `visualizer.pages.wire`. "shelf": the list in ``lang``.
                "lesson": the lesson ``name`` in ``lang``, and its list. "picture": ``text``, ``model`` and
                ``weights`` as a network reads them. "turn": the same with the pins ``turn`` held.

        Returns:
            ``seq``, ``want``, ``notices`` and what was wanted; a picture stands behind them.
        """
        head = wire.head(request, ("shelf", "lesson", "picture", "turn"))
        notices: list[str] = []
        head["notices"] = notices
        language = request.get("lang")
        language = language if language in LANGUAGES else "en"
        if head["want"] in ("shelf", "lesson"):
            head["shelf"] = shelf(language)
        if head["want"] == "lesson":
            name = request.get("name")
            head["lesson"] = one(name, language) if isinstance(name, str) else None
        if head["want"] in ("shelf", "lesson", None):
            return encode(head, {})
        try:
            made = self._turned(request, notices) if head["want"] == "turn" else None
            found = made if head["want"] == "turn" else self._picture(request, notices)
        except (ModelError, PinError) as error:
            notices.append(f"This cannot be shown: {error}.")
            found = None
        return encode(head, {}, found or b"")

    def _run(self, request: Mapping[str, Any], notices: list[str]) -> Run | None:
        """What a request reads, by which network; None where there is nothing to read."""
        name, weights = checked_model(request, notices)
        text, ok = checked_text(request.get("text"), None, notices)
        if not ok:
            return None
        reads = load(name, weights).reads
        tokens = tuple(reads.tokenize(typed(text, reads.kind))[:MAX_TOKENS])
        if not tokens:
            notices.append(f"There is no {reads.one} in this text.")
        return (name, weights, tokens) if tokens else None

    def _picture(self, request: Mapping[str, Any], notices: list[str]) -> bytes | None:
        run = self._run(request, notices)
        if run is None:
            return None
        shown, trace = picture(*run, None)
        if trace is not None:
            self._previous = run, trace
        return shown

    def _turned(self, request: Mapping[str, Any], notices: list[str]) -> bytes | None:
        run = self._run(request, notices)
        if run is None:
            return None
        pins = _pins(request.get("turn"))
        name, weights, tokens = run
        network, last = load(name, weights), self._previous
        plain = last[1] if last is not None and last[0] == run else network.trace(tokens)
        self._previous = run, plain
        held = network.trace(tokens, plain, pins)
        # the rows of the units keep the order that they have in the picture as it was read
        return encode(*described_run(held, weights, np.arange(network.units)))


def _pins(asked: Any) -> Pins:
    """The pins of a request.

    Raises:
        PinError: for what is no pin, or too many of them.
    """
    texts = asked if isinstance(asked, list | tuple) else [asked]
    if len(texts) > MAX_TURNED:
        raise PinError(f"no more than {MAX_TURNED} gates can be turned at once")
    if not all(isinstance(text, str) and len(text) <= MAX_TURN_CHARACTERS for text in texts):
        raise PinError("a turned gate could not be read")
    return Pins.parse(texts)


# --- the lessons ----------------------------------------------------------------------------------


def shelf(language: str) -> dict[str, Any]:
    """All lessons as the list has them, in a language, and a sentence on each file that cannot be read."""
    found, faults = _read(language)
    return {"lessons": [_listed(lesson) for lesson in found.values()], "faults": faults}


def one(name: str, language: str) -> dict[str, Any] | None:
    """A lesson as the page draws it, with every word and number found; None where there is no such."""
    lesson = _read(language)[0].get(name)
    return None if lesson is None else _described(name, language)


def _read(language: str) -> tuple[dict[str, Any], list[str]]:
    found, faults = lessons.all(language=language)
    return {lesson.name: lesson for lesson in found}, [str(fault) for fault in faults]


@lru_cache(maxsize=256)
def _described(name: str, language: str) -> dict[str, Any]:
    return lessons.described(_read(language)[0][name])


def _listed(lesson: Any) -> dict[str, Any]:
    """A lesson as the list has it."""
    return {
        "name": lesson.name,
        "title": lesson.title,
        "kind": lesson.kind,
        "minutes": lesson.minutes,
        "steps": len(lesson.steps),
    }


@lru_cache(maxsize=1)
def setup() -> dict[str, Any]:
    """What all sessions share: tables of state, words and what the pictures say."""
    known = catalogue()
    elsewhere = {other: state.described(state.tables()[other]) for other in ("explore", "whatif")}
    return {
        **state.setup(ADDRESS),
        "words": WORDS,
        "names": NAMES,
        "languages": LANGUAGES,
        "elsewhere": elsewhere,
        "cells": known["cells"],
        "models": {},
    }
