"""The gradient page's instrument: how much of an error reaches back. Its browser side is `gradients.mjs`.

The browser sends its knobs with what it wants to see of them (`measured.answer`), the norms first and
what stands further down when it is looked at. Nothing is kept here between two requests.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from functools import lru_cache
from typing import Any

from bokeh.models import FixedTicker, Range1d, Span
from bokeh.plotting import figure

from visualizer.cells import CELLS
from visualizer.pages import shelf, state
from visualizer.pages.catalogue import called, known, shown_model, task_of
from visualizer.pages.figures import lines, standalone
from visualizer.pages.gradients import measured
from visualizer.pages.gradients.knobs import NETWORKS, check
from visualizer.pages.gradients.state import ADDRESS
from visualizer.pages.instrument import Instrument
from visualizer.tasks import TASKS


class Gradients(Instrument):
    """The instrument. `asked` is what an address says: those of `knobs.Knobs`, by name."""

    first_want = "norms"

    def __init__(self, asked: Mapping[str, str] | None = None, **params: Any) -> None:
        super().__init__(setup=_setup(), **params)
        # what takes long is not made while a session opens, which would hold up all the others; the browser
        # asks for it
        asked = asked or {}
        first = {"seq": 0, "want": "norms", "knobs": opening(asked)}
        self.payload = measured.answer(first, at_once=True, said=_elsewhere(asked.get("model", "")))

    def make(self, request: Mapping[str, Any], progress: Callable[[float], object]) -> bytes:
        """See `measured.answer`."""
        return measured.answer(request, progress)

    def failed(self, request: Mapping[str, Any], **more: Any) -> bytes:
        """As `Instrument.failed`, with the knobs, which every answer carries."""
        knobs, _ = check(asked if isinstance(asked := request.get("knobs"), Mapping) else {})
        return super().failed(request, knobs=asdict(knobs), **more)


def opening(asked: Mapping[str, str]) -> dict[str, Any]:
    """The knobs of a page whose address says this.

    A text that another page showed, in a model or of a task, is read by the networks of that task; where
    there are none here it is left out, and the browser only passes it on.
    """
    knobs: dict[str, Any] = dict(asked)
    task = task_of(asked["model"]) if "model" in asked else asked.get("task")
    if task and asked.get("text") and "networks" not in asked:
        if task in NETWORKS:
            knobs["networks"] = task
        else:
            del knobs["text"]
    return knobs


def _elsewhere(model: str) -> list[str]:
    """That the network of an address is not shown here, where it is of no task whose networks are."""
    if not shelf.is_own(model) or not known(model) or task_of(model) in NETWORKS:
        return []
    return [
        f"This page compares networks that were trained on one task, and {called(model)} is none of them. "
        "Its gradient stands below its sentence in the Explorer."
    ]


@lru_cache(maxsize=1)
def _setup() -> dict[str, Any]:
    models = {task: shown_model(task) for task in TASKS}
    return {**measured.setup(), **state.setup(ADDRESS), "figures": figures(), "models": models}


def figures() -> dict[str, Any]:
    """The Bokeh documents, as JSON: the norms of both sides on one pair of axes, spectra and paths."""
    steps, paths = Range1d(-0.5, 0.5, name="steps"), Range1d(-0.5, 0.5, name="paths.steps")
    initial, trained = (norms(side, steps) for side in ("initial", "trained"))
    trained.y_range = initial.y_range
    carried = lines("paths", paths, ["total", "direct", "gates"])
    return standalone(initial, trained, _spectrum("step"), _spectrum("span"), _counted(carried))


def _spectrum(of: str) -> figure:
    """Singular values by their size, of the RNN (0) and of the cell beside it (1)."""
    name, cells = f"spectrum.{of}", ["0", "1"]
    fig = lines(name, Range1d(-0.5, 0.5, name=f"{name}.index"), cells)
    source = fig.select_one({"name": f"{name}.source"})
    for cell in cells:
        fig.scatter("t", cell, source=source, name=f"{name}.{cell}.mark")
    fig.add_layout(Span(dimension="width", location=0, name=f"{name}.one", level="underlay"))
    return _counted(fig)


def norms(side: str, steps: Range1d) -> figure:
    """A side's curves: for each a line, and under all lines its band from ``.low`` to ``.high``."""
    names = [
        f"{name}.{signal}"
        for name, cell in CELLS.items()
        for signal in ("h", "c", measured.KEPT)
        if signal in cell.signals or (signal == measured.KEPT and cell.keep)
    ]
    fig = lines(side, steps, names)
    source = fig.select_one({"name": f"{side}.source"})
    for name in names:
        source.data[f"{name}.low"] = source.data[f"{name}.high"] = []
        fig.varea(
            "t", f"{name}.low", f"{name}.high", source=source, level="underlay", name=f"{side}.{name}.band"
        )
    # the names of the lines stand at the left, where they are furthest apart
    fig.right.append(fig.left.pop())
    return _counted(fig)


def _counted(fig: figure) -> figure:
    """With numbers under the x axis."""
    fig.xaxis.visible = True
    fig.xaxis.name = f"{fig.name}.x"
    fig.xaxis.axis_line_color = fig.xaxis.major_tick_line_color = fig.xaxis.minor_tick_line_color = None
    fig.xaxis.ticker = FixedTicker(ticks=[], name=f"{fig.name}.marks")
    return fig
