"""A lesson in one file, which opens from a disk and asks for nothing: `lesson_file`.

The file holds the page's own script, the lesson as the server would send it, and the networks of which a gate
can be turned: what a server answers of these is worked out in the browser, see `answers.mjs` and `file.mjs`.
What it answers of other networks is in the file.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from itertools import product
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import visualizer
from visualizer import claims, glossary
from visualizer.lessons import LANGUAGES, ORIGINAL, Lesson, LessonError, broken_claims
from visualizer.lessons.lesson import OF_DIRECTIONS, OF_TRANSLATIONS
from visualizer.model import ModelError
from visualizer.pages import state
from visualizer.pages.catalogue import load
from visualizer.pages.handed import packed_network
from visualizer.pages.handout import document
from visualizer.pages.lessons import session
from visualizer.pages.lessons.words import DRAWN, NAMES, WORDS
from visualizer.pages.lessons.words import OF_TRANSLATIONS as WRITTEN
from visualizer.pages.shapes import CHOICE, described, terms

_FOLDER = Path(__file__).parents[1]
BUNDLE, WIDER = _FOLDER / "lesson.bundle.js", _FOLDER / "lesson-translation.bundle.js"
"""The script of the lessons, and with it what draws a translation or both directions of a network."""
_PAGE = "lessons"


def lesson_file(lesson: Lesson, language: str = ORIGINAL) -> str:
    """Make a lesson as one HTML file that works without a server and without a network.

    Its questions are answered, its words gone through and its gates turned as on the served page. Of a
    network that a browser cannot work out no gate can be turned, which its steps say.

    Args:
        lesson: the lesson, in its own language.
        language: that of all else on the page, one of `LANGUAGES`.

    Returns:
        The document, see `handout.document`.

    Raises:
        LessonError: a network cannot be run on a text.
    """
    made = session.told(lesson)
    packed, answers = _worked_out(made["steps"])
    shown = {step["state"]["show"] for step in made["steps"]}
    bundle = WIDER if shown & {*OF_TRANSLATIONS, *OF_DIRECTIONS} else BUNDLE
    return document(lesson.title, _setup(lesson, made, answers, language), packed, bundle, language)


def broken(lesson: Lesson) -> list[LessonError]:
    """The claims of a lesson, and of the one that it translates, that do not hold."""
    return [error for each in (lesson, lesson.original) if each for error in broken_claims(each)]


def _setup(lesson: Lesson, made: Mapping[str, Any], answers: list[Any], language: str) -> dict[str, Any]:
    """What the page is set up with: of all that can be chosen what the file has."""
    words = {**WORDS[ORIGINAL], **WORDS[language]}
    only = {"lesson": lesson.name, "lang": language}
    rows = state.described(state.tables()[_PAGE])
    for row in rows:
        if row["name"] in only:
            row |= {"kind": "choice", "choices": [only[row["name"]]], "default": only[row["name"]]}
    known = session.setup()
    return {
        **{name: known[name] for name in ("cells", "sizes")},
        "state": rows,
        "words": {ORIGINAL: {}, language: words},
        "names": {language: NAMES.get(language, {})},
        "drawn": {language: _drawn(language, made)} if language in DRAWN else {},
        "languages": {language: LANGUAGES[language]},
        "terms": glossary.described(),
        "page": _PAGE,
        "made": words["made"].format(version=visualizer.__version__),
        "lesson": made,
        "list": {"lessons": [session.listed(lesson)], "faults": []},
        "answers": answers,
        "shapes": shapes(made["steps"]),
    }


def _drawn(language: str, made: Mapping[str, Any]) -> dict[str, str]:
    """What the kit says in a language, of translations where a step is of one."""
    if any(step["state"]["show"] in OF_TRANSLATIONS for step in made["steps"]):
        return DRAWN[language]
    return {english: said for english, said in DRAWN[language].items() if english not in WRITTEN[language]}


# --- networks, or what is worked out here in their place ------------------------------------------


def _worked_out(steps: Sequence[dict[str, Any]]) -> tuple[list[bytes], list[Any]]:
    """The packed networks of steps; and of the other steps what the page asks, answered.

    A network of which a gate can be turned is packed; of others a picture is smaller than their weights. A
    step whose gates should turn, but whose network cannot be packed, is said to be ``still``.
    """
    turned: dict[
        tuple[str, str], bool
    ] = {}  # and whether its maps, which show what was probed, are looked at
    for step in steps:
        key = run(step)[:2]
        if not claims.translates(key[0]) and any(
            run(each)[:2] == key and (each["moves"] or each["switches"]) for each in steps
        ):
            turned[key] = turned.get(key, False) or step["state"]["show"] == "maps"
    packed: dict[tuple[str, str], bytes] = {}
    for (name, weights), mapped in turned.items():
        try:
            packed[name, weights] = packed_network(load(name, weights), which=weights, lean=not mapped)
        except ModelError:
            continue
    answers: dict[str, list[Any]] = {}
    for step in steps:
        known = run(step)[:2] in packed
        # norms are beside those of an RNN, which nobody turns
        if not known or step["state"]["show"] in {"norms", *OF_DIRECTIONS}:
            answers |= answered(step)
        if not known:
            step |= stilled(step)
    return [*packed.values()], [*answers.values()]


def stilled(step: Mapping[str, Any]) -> dict[str, Any]:
    """What to change of a step whose network a browser has not: nothing can be turned, which it says."""
    return {"still": bool(step["moves"] or step["switches"]), "moves": [], "switches": []}


def run(step: Mapping[str, Any]) -> tuple[str, str, str]:
    """The model of a step, its weights and its text."""
    seen = step["state"]
    return seen["model"], seen["weights"], seen["text"]


def answered(step: Mapping[str, Any]) -> dict[str, list[Any]]:
    """What the page asks of a step, by what is asked: each question, and its answer as base64."""
    of = dict(zip(("model", "weights", "text"), run(step), strict=True))
    asked: list[dict[str, Any]] = [{"want": "picture", **of}]
    if step["state"]["show"] == "curves":
        asked.append({"want": "preactivations", **of})
    if change := step.get("change"):
        asked.append({"want": "held", **of, "turn": change})
    if step["state"]["show"] in OF_DIRECTIONS:
        asked.append({"want": "directions", **of})
    # as `heldBy` of `pictures.mjs` reads them
    address = urlsplit(step["more"])
    pins = parse_qs(address.query).get("pins", []) if address.path == "/whatif" else []
    asked += [{"want": "held", **of, "turn": each.split(";")} for each in pins]
    answer = session.Session(small=True).answer
    return {json.dumps(each): [each, base64.b64encode(answer({**each, "seq": 0})).decode()] for each in asked}


# --- the sizes of a layer -------------------------------------------------------------------------

_POINTS = [*product((1, 2), (1, 2, 3), (1, 2))]
_POWERS = [*product((0, 1), (0, 1, 2), (0, 1))]
"""Every count of a layer is a sum of these powers of D, H and T."""


def shapes(steps: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """What the picture of sizes is of, by cell, for any D, H and T; and the parameters of a vanilla RNN."""
    cells = [_cell(step) for step in steps if step["state"]["show"] == "sizes"]
    if not cells:
        return {}
    rnn = in_terms("rnn")["sizes"]["counts"][0]["total"]
    return {"cells": {cell: in_terms(cell) for cell in cells}, "rnn": rnn}


def _cell(step: Mapping[str, Any]) -> str:
    """The cell that a step shows the sizes of, as `begins` of `sizes.mjs` reads it."""
    address = urlsplit(step["more"])
    (cell,) = parse_qs(address.query).get("cell", [""])[:1] if address.path == "/sizes" else [""]
    return cell or load(step["state"]["model"], step["state"]["weights"]).cell.name


def in_terms(cell: str) -> dict[str, Any]:
    """What `shapes.described` gives of one layer of a cell, for any sizes.

    What depends on them is as `terms` gives it, with the powers of D, H and T.
    """
    usual = {row.name: row.default for row in CHOICE}

    def sized(point: tuple[int, int, int]) -> dict[str, Any]:
        made = described(usual | {"cell": cell} | dict(zip(("input", "hidden", "steps"), point, strict=True)))
        sizes = made["sizes"]
        drawn = ("cell", "title", "input", "hidden", "steps", "multiply_adds", "state", "training")
        counts = [{"way": each["way"], "total": each["total"]} for each in sizes["counts"]]
        return made | {"sizes": {name: sizes[name] for name in drawn} | {"counts": counts}}

    found: dict[str, Any] = terms([sized(point) for point in _POINTS], _POINTS, _POWERS)
    return found
