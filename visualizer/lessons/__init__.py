"""Lessons: files in Markdown that lead a person through a text step by step, and whose numbers are checked.

`read` makes a `Lesson` of a file, `read_all` all of a folder, `resolved` fills in what only a run tells,
`described` is what a page reads, and `broken_claims` runs the claims. What a person wrote is text: HTML,
images and links other than those below are refused, and every fault is named with its file and line.

A lesson begins with a head between two lines of three dashes, and has a step for every ``## Title``. In one,
a line that begins with one of `SETTINGS` and a colon sets something; all else is prose, with links that are
``light:f`` (ring a signal), ``go:France`` (go to a word), ``lesson:NAME``, or an address of these pages.
"""

from visualizer.lessons.checks import broken_claims, check
from visualizer.lessons.folders import MAX_LESSONS, Found, folder, offered, read_all, untranslated, use
from visualizer.lessons.lesson import (
    LANGUAGES,
    ORIGINAL,
    PICTURES,
    Block,
    Lesson,
    LessonError,
    Question,
    Span,
    Step,
    described,
    resolved,
    written,
)
from visualizer.lessons.reader import HEAD, MAX_BYTES, MAX_PROSE, SETTINGS, parse, read
from visualizer.lessons.switches import Switch

__all__ = [
    "HEAD",
    "LANGUAGES",
    "MAX_BYTES",
    "MAX_LESSONS",
    "MAX_PROSE",
    "ORIGINAL",
    "PICTURES",
    "SETTINGS",
    "Block",
    "Found",
    "Lesson",
    "LessonError",
    "Question",
    "Span",
    "Step",
    "Switch",
    "broken_claims",
    "check",
    "described",
    "folder",
    "offered",
    "parse",
    "read",
    "read_all",
    "resolved",
    "untranslated",
    "use",
    "written",
]
