"""The start page's table of state, see `visualizer.pages.state`."""

from __future__ import annotations

from dataclasses import replace

from visualizer.pages.state import STEP, Row, table

ADDRESS = ""
STATES = ("start", "ask", "told", "held")
GUESSES = ("old", "new", "neither")
TABLE = table(
    # how far the story is told
    Row("at", "choice", "start", "state", STATES, to="view", entry=True),
    Row("guess", "choice", title="guess", choices=GUESSES, to="view", led=False),
    # the word that is looked at, where that is not the one at which the state stands
    replace(STEP, along=False),
)
