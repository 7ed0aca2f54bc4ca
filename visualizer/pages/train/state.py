"""The Train page's table of state, see `visualizer.pages.state`."""

from __future__ import annotations

from dataclasses import replace

from visualizer.cells import CELLS
from visualizer.pages.state import CHANGES, MODEL, PLACE, STEP, TEXT, UNIT, WEIGHTS, Row, kept, table
from visualizer.tasks import TASKS

MAX_UNITS = 64
MAX_ITERATIONS = 20_000
MAX_SEED = 2**32 - 1
ALL = "all"

ADDRESS = "train"
CHOICE = (
    # what a page opens on is learned within seconds
    Row("task", "choice", "latch", "Task", TASKS.keys(), entry=True, along=True, always=True),
    Row("cell", "choice", "lstm", "Cell", CELLS.keys(), entry=True, always=True),
    # how many, and how long, is the task's own where nothing else is chosen
    Row("units", "whole", title="The number of units", low=1, high=MAX_UNITS),
    Row("seed", "whole", 0, "The seed", low=0, high=MAX_SEED, always=True),
    Row("iterations", "whole", title="The number of iterations", low=1, high=MAX_ITERATIONS),
    # which examples a network is trained on: new ones in every batch, or so many that stay the same
    Row("examples", "choice", ALL, "Examples", (ALL, "16", "64", "256")),
    Row("beside", "flag", True, "Another network is trained beside it or not", ("yes", "no")),
)
"""What a person chooses."""
TABLE = table(
    *CHOICE,
    TEXT,
    # this page's own address finds its run again; one that is shared does not
    Row("run", title="The run", shared=False, led=False),
    # where a class follows, it watches its teacher's run, which nobody else has a hand in
    Row("watch", title="The run that is watched", shared=False),
    replace(STEP, along=False),
    Row("focus", title="signal", to="view"),
    *kept(MODEL, WEIGHTS, Row("along"), UNIT, *PLACE, *CHANGES),
)
