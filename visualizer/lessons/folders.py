"""Folders of lessons: those that come with Gatescope, a teacher's, and the same in another language."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from visualizer import resources
from visualizer.lessons.lesson import ORIGINAL, Lesson, LessonError
from visualizer.lessons.reader import read, reason
from visualizer.symbols import quoted

MAX_LESSONS = 60
"""Of a folder."""


class Found(NamedTuple):
    """The lessons of a folder, in order, and what is wrong with others."""

    lessons: tuple[Lesson, ...]
    faults: tuple[LessonError, ...]


def folder() -> Path:
    """The folder of the lessons that come with Gatescope."""
    return resources.assets() / "lessons"


_own: Path | None = None


def use(path: Path | None) -> None:
    """Let `offered` give the lessons of a teacher's folder too. LessonError where there is no such folder."""
    global _own
    if path is not None and not path.is_dir():
        raise LessonError(f"there is no folder {path}")
    _own = path


def offered(language: str = ORIGINAL) -> Found:
    """What a page offers: the lessons that come with Gatescope, and those of a teacher's folder.

    A teacher's takes the place of ours of the same name. Files are read again when they have changed.
    """
    ours = read_all(None, language)
    if _own is None:
        return ours
    theirs = read_all(_own, language)
    named = {lesson.name for lesson in theirs.lessons}
    lessons = [*theirs.lessons, *(lesson for lesson in ours.lessons if lesson.name not in named)]
    return Found(tuple(sorted(lessons, key=order)), (*theirs.faults, *ours.faults))


def read_all(path: Path | None = None, language: str = ORIGINAL) -> Found:
    """The lessons of a folder, ours unless given, in a language; each in the first where it is not in that.

    A file that cannot be read is a fault, and the others are read.
    """
    path = path or folder()
    lessons: dict[str, Lesson] = {}
    faults: list[LessonError] = []
    for each in (ORIGINAL,) if language == ORIGINAL else (ORIGINAL, language):
        try:
            files = _files(path, each)
        except LessonError as error:
            faults.append(error)
            continue
        for file in files:
            try:
                lesson = read(file, each)
                first = lessons.get(lesson.name)
                lessons[lesson.name] = lesson if each == ORIGINAL else _translated(lesson, first)
            except LessonError as error:
                faults.append(error)
    known = set(lessons)
    if path != folder():
        known |= {file.stem for file in _files(folder())}
    for lesson in lessons.values():
        for name, line in lesson.links:
            if name not in known:
                faults.append(LessonError(f"there is no lesson {quoted(name)}", lesson.path, line))
    return Found(tuple(sorted(lessons.values(), key=order)), tuple(faults))


def untranslated(language: str = "es", path: Path | None = None) -> list[str]:
    """The names of the lessons of a folder, ours unless given, that have no file in a language."""
    path = path or folder()
    has = {file.stem for file in _files(path, language)}
    return [file.stem for file in _files(path) if file.stem not in has]


def _files(path: Path, language: str = ORIGINAL) -> list[Path]:
    """The files of a folder that are lessons in a language.

    Raises:
        LessonError: the folder cannot be read, or has too many.
    """
    try:
        if language != ORIGINAL:
            path /= language
            if not path.exists():
                return []
        found = sorted(each for each in path.iterdir() if each.suffix == ".md" and each.name != "README.md")
    except OSError as error:
        raise LessonError(f"the folder {path.name} cannot be read: {reason(error)}") from None
    if len(found) > MAX_LESSONS:
        raise LessonError(f"{path.name} has {len(found)} lessons; a folder has at most {MAX_LESSONS}")
    return found


def order(lesson: Lesson) -> tuple[bool, int, str]:
    """What lessons are sorted by: questions stand last."""
    return (lesson.kind != "lesson", lesson.part, lesson.name)


def _translated(lesson: Lesson, first: Lesson | None) -> Lesson:
    """A translation, with the lesson it is of; LessonError where an address, which counts steps, misleads."""
    if first is None:
        raise LessonError(f"it translates {lesson.name}.md, which cannot be read", lesson.path)
    if len(first.steps) != len(lesson.steps):
        theirs = len(first.steps)
        raise LessonError(f"it has {len(lesson.steps)} steps, and {first.path.name} {theirs}", lesson.path)
    return replace(lesson, original=first)
