"""The lessons page's table of state, see `visualizer.pages.state`."""

from __future__ import annotations

from dataclasses import replace

from visualizer.lessons import LANGUAGES, ORIGINAL
from visualizer.pages.state import CHANGES, MODEL, STEP, TEXT, UNIT, WEIGHTS, ZOOM, Row, kept, table

ADDRESS = "lessons"
TABLE = table(
    # no lesson is the list of them
    Row("lesson", title="lesson", to="view", entry=True),
    # counted from 1, as a page says it
    Row("step", "whole", 1, title="step of the lesson", to="view", entry=True),
    # a choice counted from 1, a number, or the step of a word
    Row("guess", title="guess", to="view", entry=True, led=False),
    Row("lang", "choice", ORIGINAL, "language", tuple(LANGUAGES), to="view", entry=True),
    # where one looks, where that is not the step's own word and unit
    replace(STEP, along=False),
    replace(UNIT, along=False),
    ZOOM,
    # gates that a person turned, as pins
    Row("turn", "names", title="turned gates", between=";", to="view"),
    *kept(TEXT, MODEL, WEIGHTS, *CHANGES),
)
