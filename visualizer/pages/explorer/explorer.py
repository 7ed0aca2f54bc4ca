"""The Explorer: one sentence, read by one network, step by step. Its browser side is `explorer.mjs`.

The server makes one payload for each text, model or weights; stepping, playing and picking a unit happen
in the browser and send nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from visualizer.model import Model, ModelError, Trace
from visualizer.pages import opened, shelf, state
from visualizer.pages.asked import MAX_CHARACTERS, MAX_WRITTEN
from visualizer.pages.catalogue import english, first_model, known, of_offered, offered, opening, reader_of
from visualizer.pages.explorer.linked import Linked, given
from visualizer.pages.explorer.session import Session
from visualizer.pages.explorer.state import ADDRESS, TABLE


class Explorer(Linked):
    """The instrument, of a text, a trace or a model; or of what an address says, see `explorer.state`.

    What it shows are parameters, to be set, read and watched: ``text``, ``model``, ``pins``, the step ``t``
    and the ``unit``. ``trace`` is the run. ``Explorer(viz.load("mine.safetensors"))`` shows a network of
    one's own in a notebook.

    >>> Explorer("the clouds are in the", t=1)
    Explorer(text='the clouds are in the', model='grammar-lstm-32-s1', pins=Pins(), t=1, unit=16)
    """

    late = ("gradient", "signals", "beginnings", "handout")
    # as many as the machines this is made for have cores to spare
    threads = 2

    def __init__(self, shown: Mapping[str, str] | Trace | Model | str | None = None, **params: Any) -> None:
        asked, values_given = given(shown, params)
        super().__init__(setup=_setup(), **params)
        self.session = Session()
        self.file = opened.Opened(self)
        if "model" in values_given:
            asked["model"] = self._name(values_given["model"])
        asked |= {"text": values_given["text"]} if "text" in values_given else {}
        values, _ = state.read(TABLE, asked)
        first, said = state.read(state.of(TABLE, "server"), asked)
        if first["text"] is not None and first["model"] is None:
            first["model"] = reader_of(first["text"])
        name = first["model"] or ""
        shelf.hold(name, self)
        default, view = opening(name if known(name) else first_model())
        if first["text"] is None:
            first["text"] = default
        # what the units do is sent at once to a page that opens on it
        first["units"] = (values["view"] or view) == "text"
        self.payload = self.session.look(first, said, pins=values_given.get("pins"))
        if not self.session.text:
            if "text" in values_given:
                raise ModelError(self.session.refused[-1])
            # nothing to show of what was asked: the default sentence, and why
            self.payload = self.session.look({**first, "text": default}, self.session.refused[-1:])
        self._begin(values_given)

    def make(self, request: Mapping[str, Any], progress: Any) -> bytes:
        """See `visualizer.pages.explorer.session.Session`."""
        session = self.session
        made = {
            "sums": session.sums,
            "preactivations": session.preactivations,
            "inputs": session.inputs,
            "unit": session.unit,
            "step": session.step,
            "gradient": session.gradient,
            "signals": session.signals,
            "layers": session.layers,
            "beginnings": session.beginnings,
            "tensors": session.tensors,
            "handout": session.handout,
            "open": self.file.take,
        }
        want = request.get("want")
        return made.get(want if isinstance(want, str) else "", self.look)(request)

    def leave(self) -> None:
        """Let go of the network that was opened here."""
        super().leave()
        self.file.drop()
        self.session.forget()
        shelf.leave(self)


@of_offered
def _setup() -> dict[str, Any]:
    limits = {"limit": MAX_CHARACTERS, "written": MAX_WRITTEN}
    return {**offered(), "english": english(), **state.setup(ADDRESS), **limits, **opened.setup()}
