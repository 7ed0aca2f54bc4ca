"""Checks of lessons: every claim is run against the networks that it is of."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from visualizer.claims import ClaimError
from visualizer.lessons.folders import Found, order, read_all
from visualizer.lessons.lesson import LANGUAGES, Lesson, LessonError, resolved_step
from visualizer.symbols import quoted


def broken_claims(lesson: Lesson) -> list[LessonError]:
    """Run every claim of a lesson against the networks -> those that do not hold, and what is so instead."""
    found = []
    for step in lesson.steps:
        for line, claim in step.claims:
            try:
                if said := claim.wrong(step.setting):
                    found.append(LessonError(f"{quoted(claim.text)} is false: {said}", lesson.path, line))
            except ClaimError as error:
                found.append(LessonError(str(error), lesson.path, line))
        try:
            resolved_step(step)
        except ClaimError as error:
            found.append(LessonError(str(error), lesson.path, step.line))
    return found


def check(path: Path | None = None, tell: Callable[[str], None] = lambda text: None) -> Found:
    """The lessons of a folder, ours unless given, in every language, and all that is wrong with them.

    Every claim is run; tell is told of which lesson.
    """
    lessons: dict[Path, Lesson] = {}
    faults: dict[str, LessonError] = {}
    for language in LANGUAGES:
        found = read_all(path, language)
        lessons |= {lesson.path: lesson for lesson in found.lessons}
        faults |= {str(fault): fault for fault in found.faults}
    for k, lesson in enumerate(lessons.values(), 1):
        tell(f"lesson {k} of {len(lessons)}: {lesson.name}")
        faults |= {str(fault): fault for fault in broken_claims(lesson)}
    said = sorted(faults.values(), key=lambda fault: (str(fault.path), fault.line))
    return Found(tuple(sorted(lessons.values(), key=order)), tuple(said))
