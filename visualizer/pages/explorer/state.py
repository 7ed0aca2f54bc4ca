"""The Explorer's table of state, see `visualizer.pages.state`."""

from __future__ import annotations

from visualizer.pages.state import (
    CHANGES,
    MODEL,
    PLACE,
    STEP,
    TEXT,
    TOUR,
    UNIT,
    WEIGHTS,
    ZOOM,
    Row,
    kept,
    table,
)

ADDRESS = "explore"
TABLE = table(
    TEXT,
    MODEL,
    STEP,
    UNIT,
    WEIGHTS,
    *PLACE,
    # which view it opens on is the task's; all layers and directions are seen of a network that has several
    Row("view", "choice", choices=("time", "text", "layers"), to="view"),
    # whether the words after the step count, for a network that also reads from the end
    Row("future", "choice", "known", "future", ("known", "hidden"), to="view", entry=True),
    # the cell as pipes and valves, as books draw it, or unrolled over the text
    Row("look", "choice", "flow", "drawing", ("flow", "book", "unrolled"), to="view"),
    ZOOM,
    # the signal whose curve is open beside it
    Row("curve", title="signal for its curve", to="view"),
    Row("mode", "choice", "unit", choices=("unit", "mean"), to="view"),
    Row("focus", title="signal", to="view"),
    Row("feature", to="view"),
    Row("probe", title="probe", to="view"),
    # how far a step goes where words have several pieces
    Row("by", "choice", "piece", choices=("piece", "word"), to="view"),
    Row(
        "beside",
        "flag",
        False,
        "A network of another cell is shown beside it or not",
        ("yes", "no"),
        to="view",
    ),
    Row("written", "whole", title="written step", to="view"),
    Row("sort", "choice", "similarity", choices=("similarity", "number", "now", "mean"), to="view"),
    # the step that rows sorted by a value were given their order at
    Row("sorted", "whole", title="step", to="view"),
    # the signal whose box is opened: how its number comes about
    Row("open", title="signal to open", to="view", entry=True),
    # of all units of the layer, or deeper, of one of them
    Row("depth", "choice", "layer", "depth", ("layer", "unit"), to="view", entry=True),
    # the page for a projector, and whether its answer waits until it is asked for
    Row("present", "flag", False, choices=("1", "0"), title="presentation", to="view", entry=True),
    Row("answer", "choice", "shown", choices=("shown", "asked"), title="answer", to="view"),
    TOUR,
    *kept(*CHANGES),
)
