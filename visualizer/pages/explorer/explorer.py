"""The Explorer: one sentence, read by one network, step by step. Its browser side is `explorer.mjs`.

The server makes one payload for each text, model or weights; stepping, playing and picking a unit happen
in the browser and send nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from visualizer.model import ModelError
from visualizer.pages import state
from visualizer.pages.asked import MAX_CHARACTERS, MAX_WRITTEN
from visualizer.pages.catalogue import catalogue, default_model, english, load, reader_of
from visualizer.pages.explorer.session import Session
from visualizer.pages.explorer.state import ADDRESS, TABLE
from visualizer.pages.instrument import Instrument
from visualizer.pages.shelf import PREFIX
from visualizer.tasks import TASKS, Task


class Explorer(Instrument):
    """The instrument. `asked` is what an address says, see `explorer.state`."""

    # as many as the machines this is made for have cores to spare
    threads = 2

    def __init__(self, asked: Mapping[str, str] | None = None, **params: Any) -> None:
        super().__init__(setup=_setup(), **params)
        self.session = Session()
        values, _ = state.read(TABLE, asked or {})
        first, said = state.read(state.of(TABLE, "server"), asked or {})
        if first["text"] is not None and first["model"] is None:
            first["model"] = reader_of(first["text"])
        task = _task(first["model"] or "")
        default = task.examples[0][1]
        if first["text"] is None:
            first["text"] = default
        # what the units do is sent at once to a page that opens on it
        first["units"] = (values["view"] or task.view) == "text"
        self.payload = self.session.look(first, said)
        if not self.session.text:
            # nothing to show of what was asked: the default sentence, and why
            self.payload = self.session.look({**first, "text": default}, self.session.refused[-1:])

    def make(self, request: Mapping[str, Any], progress: Any) -> bytes:
        """See `visualizer.pages.explorer.session.Session`."""
        session = self.session
        made = {
            "sums": session.sums,
            "preactivations": session.preactivations,
            "inputs": session.inputs,
            "tensors": session.tensors,
            "handout": session.handout,
        }
        want = request.get("want")
        return made.get(want if isinstance(want, str) else "", session.look)(request)


def _task(model: str) -> Task:
    """The task of a model that an address asks for; of the default model where there is no such."""
    known = model.startswith(PREFIX) or model in (entry["name"] for entry in catalogue()["models"])
    try:
        return TASKS[load(model if known else default_model()).meta["task"]]
    except ModelError:
        return next(iter(TASKS.values()))


@lru_cache(maxsize=1)
def _setup() -> dict[str, Any]:
    limits = {"limit": MAX_CHARACTERS, "written": MAX_WRITTEN}
    return {**catalogue(), "english": english(), **state.setup(ADDRESS), **limits}
