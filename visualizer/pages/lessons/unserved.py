"""The lessons as a page of a site of files: `page`.

It loads a language as it is chosen, and a network as a step shows it: the files that the Explorer loads. What
a server would answer is worked out in the browser, see `answers.mjs` and `file.mjs`; of a network that is not
on the site it stands in a file of its own.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from visualizer import lessons
from visualizer.lessons.lesson import OF_DIRECTIONS
from visualizer.pages.lessons import session
from visualizer.pages.lessons.file import BUNDLE, answered, run, shapes, stilled
from visualizer.pages.lessons.state import ADDRESS
from visualizer.pages.site import Page
from visualizer.pages.unserved import to_json

_ANSWERS = f"{ADDRESS}.answers"


def page(entries: Sequence[Mapping[str, Any]]) -> Page:
    """The lessons in every language, of a site that has the networks of these entries."""
    names = {str(entry["name"]) for entry in entries}
    files: dict[str, Any] = {}
    answers: dict[str, Any] = {}
    steps: list[dict[str, Any]] = []
    for language in lessons.LANGUAGES:
        files[f"{ADDRESS}.{language}"] = told = _told(language)
        for lesson in told["lessons"].values():
            answers |= _answers(lesson["steps"], names)
            steps += lesson["steps"]
    files[_ANSWERS] = [*answers.values()]
    setup = {**session.setup(), "shapes": shapes(steps)}
    packed = {name: to_json(data) for name, data in files.items()}
    return Page(setup, (BUNDLE,), packed, tuple(packed))


def _told(language: str) -> dict[str, Any]:
    """All that is said in a language: the list, the lessons by name, and the glossary."""
    told = {lesson.name: session.told(lesson) for lesson in lessons.offered(language).lessons}
    return {
        "list": session.listing(language),
        "lessons": told,
        "terms": session.terms(language),
    }


def _answers(steps: Sequence[dict[str, Any]], names: Collection[str]) -> dict[str, Any]:
    """What the page asks of the steps whose networks are not among these names, answered.

    No gate of them can be turned; a step where one should turn is said to be ``still``.
    """
    found: dict[str, Any] = {}
    for step in steps:
        model, weights, _ = run(step)
        if step["state"]["show"] in OF_DIRECTIONS:
            found |= answered(step)
        if model in names and weights == "trained":
            continue
        found |= answered(step)
        step |= stilled(step)
    return found
