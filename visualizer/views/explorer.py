"""The Explorer: one sentence, read by one network, step by step. Its browser side is `js/explorer.mjs`.

The server makes one payload for each text, model or weights; stepping, playing and picking a unit happen
in the browser and send nothing. The Bokeh figures are standalone documents, made once for all sessions:
no change in them travels back.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import Any

import panel as pn
import param
from bokeh.core.json_encoder import serialize_json
from bokeh.document import Document
from bokeh.models import (
    BoxZoomTool,
    ColumnDataSource,
    FixedTicker,
    HoverTool,
    Range1d,
    WheelZoomTool,
)
from bokeh.plotting import figure

from visualizer.session import MAX_CHARACTERS, Session, catalogue

SIGNALS = {
    "f": {"label": "forget", "kind": "gate"},
    "i": {"label": "input", "kind": "gate"},
    "o": {"label": "output", "kind": "gate"},
    "r": {"label": "reset", "kind": "gate"},
    "z": {"label": "update", "kind": "gate"},
    "g": {"label": "candidate", "kind": "signed"},
    "n": {"label": "candidate", "kind": "signed"},
    "c": {"label": "cell", "kind": "memory"},
    "h": {"label": "hidden", "kind": "signed"},
}
"""Every signal a page can show: its word, and its range: gates 0..1, signed -1..1, memory unbounded."""

# Bokeh puts a tooltip under <body>, where the instrument's style sheet does not reach.
_TIP = "white-space: pre; font: 13px/1.45 sans-serif; font-variant-numeric: tabular-nums; color: #16181D"

# Two threads, as many as the machines this is made for have cores to spare; shared by all sessions.
_workers = ThreadPoolExecutor(2, thread_name_prefix="gatescope")


class Explorer(pn.custom.JSComponent):
    """The instrument. Give it a first request, e.g. ``Explorer(text="the clouds are in the")``."""

    payload = param.Bytes(default=b"", doc="the picture, see `visualizer.session.encode`")
    setup = param.Dict(default={}, doc="what all sessions share: models, examples, signals, figures")
    pages = param.Dict(
        default={}, doc="the site's pages, where it fills one: address -> name; it then keeps the address"
    )

    _bundle = Path(__file__).parent / "explorer.bundle.js"

    def __init__(self, text: str | None = None, model: str = "", weights: str = "", **params: Any) -> None:
        super().__init__(setup=_setup(), **params)
        self.session = Session()
        self._asked: Mapping[str, Any] | None = None
        self._busy = False
        default = catalogue()["tasks"]["grammar"]["examples"][0][1]
        first = {"text": default if text is None else text, "model": model, "weights": weights}
        self.payload = self.session.look(first)
        if not self.session.text:
            # nothing to show of what was asked: the default sentence, and why
            self.payload = self.session.look({**first, "text": default}, self.session.refused[-1:])

    def _handle_msg(self, msg: Any) -> None:
        if not isinstance(msg, Mapping):
            return
        # While a picture is being made only the latest request is kept: fast typing never queues.
        self._asked = msg
        if not self._busy:
            self._busy = True
            pn.state.execute(self._answer)

    async def _answer(self) -> None:
        loop = asyncio.get_running_loop()
        try:
            while (request := self._asked) is not None:
                self._asked = None
                self.payload = await loop.run_in_executor(_workers, self.session.look, request)
        finally:
            self._busy = False


@lru_cache(maxsize=1)
def _setup() -> dict[str, Any]:
    return {**catalogue(), "signals": SIGNALS, "figures": figures(), "limit": MAX_CHARACTERS}


def figures() -> dict[str, Any]:
    """The Bokeh documents, as JSON: valves 0..1, memory, and the gradient, on one time axis.

    The browser fills the sources, colours and ranges, which depend on the text, the unit and the theme.
    """
    time = Range1d(-0.5, 0.5, name="time")
    gates = [name for name, signal in SIGNALS.items() if signal["kind"] == "gate"]
    valves = _figure("valves", time, gates)
    memory = _figure("memory", time, ["n", "g", "h", "c"])
    gradient = _figure("gradient", time, ["forget", "rnn.h", "own.h", "own.c", "lstm.h", "lstm.c"])
    document = Document()
    for fig in (valves, memory, gradient):
        document.add_root(fig)
    roots = {fig.name: fig.ref["id"] for fig in document.roots}
    # as text: as a value the page would take its models for its own
    return {"doc": serialize_json(document.to_json()), "roots": roots}


def _figure(name: str, time: Range1d, lines: list[str]) -> figure:
    source = ColumnDataSource({"t": [], "tip": [], "low": [], "high": []}, name=f"{name}.source")
    fig = figure(
        name=name,
        x_range=time,
        y_range=Range1d(0, 1, name=f"{name}.y"),
        sizing_mode="stretch_both",
        tools=[],
        toolbar_location=None,
        min_border=0,
        outline_line_color=None,
        background_fill_color=None,
        border_fill_color=None,
        output_backend="canvas",
    )
    for line in lines:
        source.data[line] = []
        fig.line("t", line, source=source, name=f"{name}.{line}", line_join="round")
    # the pointer finds a step wherever it is above or below the lines
    hit = fig.vbar("t", width=1, bottom="low", top="high", source=source, alpha=0, name=f"{name}.hit")
    # @tip is text: Bokeh escapes it
    tooltip = f'<div style="{_TIP}">@tip</div>'
    zoom = BoxZoomTool()
    fig.add_tools(
        HoverTool(renderers=[hit], mode="vline", tooltips=tooltip, show_arrow=False),
        zoom,
        WheelZoomTool(modifiers={"ctrl": True}),
    )
    fig.toolbar.active_drag = zoom
    fig.xaxis.visible = False
    fig.xgrid.visible = False
    fig.yaxis.name, fig.ygrid.name = f"{name}.axis", f"{name}.grid"
    fig.yaxis.axis_line_color = fig.yaxis.major_tick_line_color = fig.yaxis.minor_tick_line_color = None
    fig.yaxis.ticker = fig.ygrid.ticker = FixedTicker(ticks=[], name=f"{name}.ticks")
    return fig
