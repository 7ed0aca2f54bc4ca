"""The gradient page's instrument: how much of an error reaches back. Its browser side is `js/gradients.mjs`.

The browser sends its knobs with what it wants to see of them (`visualizer.lab.answer`), the norms first and
what stands further down when it is looked at. Nothing is kept here between two requests.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import panel as pn
import param
from bokeh.models import FixedTicker, Range1d, Span
from bokeh.plotting import figure

from visualizer import lab
from visualizer.views.figures import SIGNALS, lines, standalone

CURVES = {"h": ("rnn", "lstm", "gru", "peephole", "coupled")} | dict.fromkeys(
    "cf", ("lstm", "peephole", "coupled")
)
"""The curves of a side: signal -> the cells that have it."""
_TOLD_SECONDS = 0.25  # between two words on how far a long answer has got
_WANTS = 8  # kinds of answers that one page may wait for at once

# One thread for the norms, which follow a hand, and one for what takes longer; shared by all sessions.
_workers = {
    first: ThreadPoolExecutor(1, thread_name_prefix=f"gatescope-gradients-{name}")
    for first, name in ((True, "norms"), (False, "detail"))
}
_log = logging.getLogger("gatescope")


class Gradients(pn.custom.JSComponent):
    """The instrument. `asked` is what an address says: the knobs of `visualizer.lab`, by name."""

    payload = param.Bytes(default=b"", doc="the latest answer, see `visualizer.lab.answer`")
    progress = param.Dict(default={}, doc="what takes long: want -> the share that is done")
    setup = param.Dict(default={}, doc="what all sessions share: knobs, presets, networks, figures")
    pages = param.Dict(
        default={}, doc="the site's pages, where it fills one: address -> name; it then keeps the address"
    )

    _bundle = Path(__file__).parent / "gradients.bundle.js"

    def __init__(self, asked: Mapping[str, str] | None = None, **params: Any) -> None:
        super().__init__(setup=_setup(), **params)
        self._asked: dict[bool, dict[str, Mapping[str, Any]]] = {True: {}, False: {}}
        self._busy: set[bool] = set()
        self._left = False
        if pn.state.curdoc:
            pn.state.on_session_destroyed(lambda _: setattr(self, "_left", True))
        # what takes long is not made while a session opens, which would hold up all the others; the browser
        # asks for it
        first = {"seq": 0, "want": "norms", "knobs": dict(asked or {})}
        self.payload = lab.answer(first, at_once=True)

    def _handle_msg(self, msg: Any) -> None:
        if not isinstance(msg, Mapping):
            return
        # Only the latest request of a kind is kept, so that a dragged knob never queues, and the norms,
        # which follow the hand, do not wait for what takes longer.
        first = msg.get("want") == "norms"
        waiting = self._asked[first]
        want = msg.get("want")
        waiting[want if isinstance(want, str) else ""] = msg
        while len(waiting) > _WANTS:
            del waiting[next(iter(waiting))]
        if first not in self._busy:
            self._busy.add(first)
            pn.state.execute(partial(self._answer, first))

    async def _answer(self, first: bool) -> None:
        loop, waiting = asyncio.get_running_loop(), self._asked[first]
        try:
            while waiting:
                want = next(iter(waiting))
                done = [0.0]
                answer = partial(lab.answer, waiting.pop(want), partial(done.__setitem__, 0))
                made = loop.run_in_executor(_workers[first], answer)
                while not (await asyncio.wait([made], timeout=_TOLD_SECONDS))[0]:
                    if not self._left:
                        self.progress = {want: done[0]}
                if self._left:
                    return
                try:
                    self.payload = made.result()
                except Exception:  # a fault of ours leaves the other requests waiting no longer than this one
                    _log.exception("no answer could be made for the gradient page")
        finally:
            self._busy.discard(first)


@lru_cache(maxsize=1)
def _setup() -> dict[str, Any]:
    return {**lab.setup(), "signals": SIGNALS, "figures": figures()}


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
    names = [f"{cell}.{signal}" for signal, cells in CURVES.items() for cell in cells]
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
