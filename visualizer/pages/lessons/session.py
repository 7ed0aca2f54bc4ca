"""One person's visit to the lessons: answers what a page asks for, a list, a lesson, a picture, turned gates.

`Session.answer` takes what a page sent, checks it, and gives the bytes of its answer. A lesson is resolved
once for all who open it; a picture is the Explorer's own, and shared with it.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import numpy as np

from visualizer import claims, lessons
from visualizer.analysis import similarity_order
from visualizer.cells import Array
from visualizer.claims import ClaimError
from visualizer.claims.translation import OF_SHARE
from visualizer.lessons import LANGUAGES, ORIGINAL, Lesson, LessonError, Step, Switch
from visualizer.model import ModelError, Trace
from visualizer.pages import state, translation, wire
from visualizer.pages.asked import checked_model, checked_text, checked_tokens
from visualizer.pages.catalogue import catalogue, load
from visualizer.pages.handed import packed_cell
from visualizer.pages.lessons.state import ADDRESS, TABLE
from visualizer.pages.lessons.terms import TERMS
from visualizer.pages.lessons.two import directions
from visualizer.pages.lessons.words import DRAWN, NAMES, WORDS
from visualizer.pages.picture import Shown, described_run, described_sums, picture
from visualizer.pages.shapes import CHOICE, described
from visualizer.pages.wire import encode
from visualizer.pins import PinError, Pins
from visualizer.seq2seq.translator import MAX_SOURCE
from visualizer.symbols import typed

MAX_TURNED = 8
"""Gates that one request may turn."""
MAX_TURN_CHARACTERS = 60
MAX_CHANGES = 40
"""Changes of a translation that one request may make."""
MAX_CHANGE_CHARACTERS = 400
_log = logging.getLogger("gatescope")
Run = tuple[str, str, tuple[str, ...]]
"""The name of a model, its weights and the tokens that it reads."""


class Session:
    """One person's way through the lessons; only the last run is kept, from which the next goes on.

    A `small` one gives of a translation what lessons draw of it alone, in float16 but for its attention: what
    stands in a file.
    """

    def __init__(self, small: bool = False) -> None:
        self._small = small
        self._previous: tuple[Run, Trace, Array] | None = None
        self._makes = {
            "turn": self._turned,
            "held": self._turned,
            "preactivations": self._sums,
            "sizes": self._sizes,
            "directions": self._directions,
        }

    def open(self, asked: Mapping[str, Any]) -> bytes:
        """The first payload of an address: the list, and the lesson and the picture that it asks for."""
        values, _ = state.read(TABLE, asked)
        language, name = values["lang"], values["lesson"]
        head: dict[str, Any] = {"seq": 0, "want": "open", "notices": [], "list": listing(language)}
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
            request: ``want`` and ``seq``, see `visualizer.pages.wire`. "list": the list in ``lang``.
                "lesson": the lesson ``name`` in ``lang``, and its list. "terms": the glossary in ``lang``, in
                what it differs from the English one. "picture": ``text``, ``model`` and ``weights`` as a
                network reads them. "turn" and "held": the same with the pins ``turn`` held, or in a ``cell``
                of another option, "reset=before". "preactivations": the sums under its gates. "directions":
                see `two.directions`. "sizes": the shapes of ``choice``, values of
                `visualizer.pages.shapes.CHOICE`.

        Returns:
            ``seq``, ``want``, ``notices`` and what was wanted; a picture stands behind them.
        """
        head = wire.head(request, ("list", "lesson", "terms", "picture", *self._makes))
        notices: list[str] = []
        head["notices"] = notices
        language = next((each for each in LANGUAGES if each == request.get("lang")), ORIGINAL)
        if head["want"] in ("list", "lesson"):
            head["list"] = listing(language)
        if head["want"] == "lesson":
            name = request.get("name")
            head["lesson"] = one(name, language) if isinstance(name, str) else None
        if head["want"] == "terms":
            head["terms"] = terms(language)
        if head["want"] in ("list", "lesson", "terms", None):
            return encode(head, {})
        try:
            found = self._makes.get(head["want"], self._picture)(request, notices)
        except (ModelError, PinError, ClaimError) as error:
            notices.append(f"This cannot be shown: {error}.")
            found = None
        return encode(head, {}, found or b"")

    def _run(self, request: Mapping[str, Any], notices: list[str]) -> Run | None:
        """What a request reads, by which network; None where there is nothing to read."""
        name, weights = checked_model(request, notices)
        network = load(name, weights)
        tokens = checked_tokens(request.get("text"), network, notices)
        if tokens == ():
            notices.append(f"There is no {network.reads.one} in this text.")
        return (name, weights, tokens) if tokens else None

    def _picture(self, request: Mapping[str, Any], notices: list[str]) -> bytes | None:
        if _translates(request):
            return _translation(request, (), notices, self._small)
        run = self._run(request, notices)
        return None if run is None else picture(Shown(*run))[0]

    def _turned(self, request: Mapping[str, Any], notices: list[str]) -> bytes | None:
        if _translates(request):
            return _translation(request, _changes(request.get("turn")), notices, self._small)
        run = self._run(request, notices)
        if run is None:
            return None
        name, weights, tokens = run
        network, (plain, order) = load(name, weights), self._plain(run)
        if (cell := request.get("cell")) is not None:
            other = network.with_options(**_option(cell))
            return encode(*described_run(other.trace(tokens), weights, order))
        pins = _pins(request.get("turn"))
        # the rows of the units keep the order that they have in the picture as it was read
        return encode(*described_run(network.trace(tokens, plain, pins), weights, order))

    def _sums(self, request: Mapping[str, Any], notices: list[str]) -> bytes | None:
        run = self._run(request, notices)
        if run is None:
            return None
        plain, _ = self._plain(run)
        return encode(*described_sums(plain))

    def _directions(self, request: Mapping[str, Any], notices: list[str]) -> bytes | None:
        run = self._run(request, notices)
        return None if run is None else encode(*directions(self._plain(run)[0]))

    def _sizes(self, request: Mapping[str, Any], notices: list[str]) -> bytes:
        asked = request.get("choice")
        choice, said = state.read(CHOICE, asked if isinstance(asked, Mapping) else {})
        notices += said
        return encode(described(choice), {})

    def _plain(self, run: Run) -> tuple[Trace, Array]:
        """The run as it is read, and the order of its units' rows."""
        if self._previous is None or self._previous[0] != run:
            name, weights, tokens = run
            plain = load(name, weights).trace(tokens)
            self._previous = run, plain, similarity_order(plain)
        return self._previous[1:]


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


def _option(asked: Any) -> dict[str, str]:
    """The option of a cell that a request asks for. ModelError for what is none."""
    found = re.fullmatch(r"([a-z_]{2,20})=(\w{0,20})", asked, re.ASCII) if isinstance(asked, str) else None
    if found is None:
        raise ModelError("an option of a cell could not be read")
    return {found[1]: found[2]}


# --- translations ---------------------------------------------------------------------------------


def _translates(request: Mapping[str, Any]) -> bool:
    """Whether a request is of a translator."""
    name = request.get("model")
    return isinstance(name, str) and claims.translates(name)


def _translation(
    request: Mapping[str, Any], change: tuple[str, ...], notices: list[str], small: bool
) -> bytes | None:
    """The translation of a request's text with changes, see `translation.shown`.

    Raises:
        ClaimError, PinError, ModelError: for changes that cannot be had.
    """
    name = request["model"]
    text, _ = checked_text(request.get("text"), None, notices)
    source = translation.load(name).source
    tokens = tuple(source.tokenize(typed(text, source.kind))[:MAX_SOURCE])
    if not tokens:
        notices.append(f"There is no {source.one} in this text.")
        return None
    return _translated(name, tokens, change, small)


@lru_cache(maxsize=64)
def _translated(name: str, tokens: tuple[str, ...], change: tuple[str, ...], small: bool) -> bytes:
    model, how = translation.load(name), claims.asked(change)
    facts, arrays = translation.shown(model, tokens, how.beam, how.begin, how.changes)
    if small:
        cells = {"encoder": model.cell, "decoder": model.decoder_cell}
        drawn = {f"{side}.{name}" for side, cell in cells.items() for name in (*cell.gates, cell.memory, "h")}
        facts["top"] = [words[:3] for words in facts["top"]]
        arrays = {
            name: array if name in ("weights", "scores", "soft") else array.astype(np.float16)
            for name, array in arrays.items()
            if "coder." not in name or name in drawn
        }
    return encode(facts, arrays)


def _changes(asked: Any) -> tuple[str, ...]:
    """What a request changes in a translation.

    Raises:
        PinError: for what cannot be read, or too much of it.
    """
    texts = asked if isinstance(asked, list | tuple) else [asked]
    if len(texts) > MAX_CHANGES:
        raise PinError(f"no more than {MAX_CHANGES} changes can be made at once")
    if not all(isinstance(text, str) and len(text) <= MAX_CHANGE_CHARACTERS for text in texts):
        raise PinError("a change could not be read")
    return tuple(texts)


# --- the lessons ----------------------------------------------------------------------------------


def listing(language: str) -> dict[str, Any]:
    """All lessons as the list has them, in a language, and a sentence on each file that cannot be read."""
    found = lessons.offered(language)
    return {"lessons": [listed(lesson) for lesson in found.lessons], "faults": [*map(str, found.faults)]}


def terms(language: str) -> dict[str, dict[str, str]]:
    """The glossary in a language, where it differs from the English one: ``title`` and ``text`` of terms."""
    return {term: {"title": title, "text": text} for term, (title, text) in TERMS.get(language, {}).items()}


def one(name: str, language: str) -> dict[str, Any] | None:
    """A lesson as the page draws it, see `told`; None where there is none that can be shown."""
    lesson = next((each for each in lessons.offered(language).lessons if each.name == name), None)
    return None if lesson is None else _described(lesson)


@lru_cache(maxsize=2 * lessons.MAX_LESSONS)
def _described(lesson: Lesson) -> dict[str, Any] | None:
    try:
        return told(lesson)
    except LessonError as error:
        _log.warning("a lesson cannot be shown: %s", error)
        return None


def told(lesson: Lesson) -> dict[str, Any]:
    """A lesson as the page draws it, see `lessons.described`.

    A question has what it is `of` beside, see `_of`; a switch its cell ``as`` a browser reads it.

    Raises:
        LessonError: a network cannot be run on a text.
    """
    made = lessons.described(lesson)
    for step, told in zip(lesson.steps, made["steps"], strict=True):
        if told["ask"]:
            told["ask"] |= _of(step)
        for switch, each in zip(step.switches, told["switches"], strict=True):
            each["as"] = _cell(step, switch)
    return made


def _cell(step: Step, switch: Switch) -> str:
    """The cell of a switch as JSON, by which a browser works a network out with it; "" where it cannot."""
    try:
        return json.dumps(
            packed_cell(claims.variant(claims.network(step.model, step.weights), (switch.option,)).cell)
        )
    except ModelError:
        return ""


def _of(step: Step) -> dict[str, Any]:
    """What the number is that a step asks for, so that the page can leave it out.

    ``of`` is a signal, "next" for what the network answers, or None; ``at`` the step it is read at, and
    ``share`` whether it is from 0 to 1.
    """
    answer = step.ask.answer if step.ask else None
    if answer is None:
        return {"of": None, "at": step.t, "share": False}
    value, (name, *_) = answer.left, claims.models(answer.model or step.model)
    if claims.translates(step.model):
        gates = claims.subject(step.model).gates
        share = value.kind in ("weight", "p", *OF_SHARE) or value.name in gates
        return {"of": None, "at": step.t, "share": share}
    network, answers = claims.network(name, step.weights), value.kind in ("p", "next")
    within = value.kind in ("signal", "mean", "slope", "product")
    share = answers or (within and value.name in network.cell.gates)
    if name != step.model or not (answers or value.kind in ("signal", "mean", "sum", "slope")):
        # its number is nowhere among the step's signals, or its words are others
        return {"of": None, "at": step.t, "share": share}
    tokens = list(network.reads.tokenize(step.text))
    return {
        "of": "next" if answers else value.name or None,
        "at": claims.place(value.place, tokens) if value.place else step.t,
        "share": share,
    }


def listed(lesson: Lesson) -> dict[str, Any]:
    """A lesson as the list has it: its line is the first sentence of its text, without addresses."""
    first = next((block for step in lesson.steps for block in step.body), None)
    text = "".join(span.text for span in first.spans) if first else ""
    text = re.sub(r" \(https?://[^\s)]+\)", "", text)
    about = ("name", "title", "kind", "minutes", "language")
    return {
        **{name: getattr(lesson, name) for name in about},
        "line": re.split(r"(?<=[.?!])\s", text, maxsplit=1)[0],
        "steps": len(lesson.steps),
    }


@lru_cache(maxsize=1)
def setup() -> dict[str, Any]:
    """What all sessions share: tables of state, words and what the pictures say."""
    known = catalogue()
    elsewhere = {
        other: state.described(state.tables()[other]) for other in ("explore", "whatif", "translate")
    }
    return {
        **state.setup(ADDRESS),
        "words": WORDS,
        "names": NAMES,
        "drawn": DRAWN,
        "languages": LANGUAGES,
        "elsewhere": elsewhere,
        "cells": known["cells"],
        "sizes": {row.name: row.default for row in CHOICE},
        "models": {},
    }
