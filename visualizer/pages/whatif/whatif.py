"""The What-if page's instrument: gates held, another text or network. Its browser side is `whatif.mjs`.

The browser sends a text and its list of changes and gets the pictures of two runs (`changes`);
stepping, units, the memory ledger and every difference are worked out where they are drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from visualizer.model import Model, ModelError
from visualizer.pages import handout, opened, shelf, state
from visualizer.pages.asked import MAX_CHARACTERS, checked_model, checked_text
from visualizer.pages.catalogue import load, of_offered, reader_of
from visualizer.pages.instrument import Instrument
from visualizer.pages.whatif import changes
from visualizer.pages.whatif.state import ADDRESS, TABLE


class WhatIf(Instrument):
    """The instrument. `asked` is what an address says, see `whatif.state`."""

    first_want = "run"

    def __init__(self, asked: Mapping[str, str] | None = None, **params: Any) -> None:
        super().__init__(setup=_setup(), **params)
        self.changes = changes.WhatIf()
        self.file = opened.Opened(self)
        request, said = opening(asked or {})
        shelf.hold(request["model"] or "", self)
        self.payload = self.changes.open(request, said)

    def make(
        self, request: Mapping[str, Any], progress: Callable[[float], object] = lambda share: None
    ) -> bytes:
        """See `changes.WhatIf.answer`; "handout" is the page in a file, "open" takes one, see `opened`."""
        want = request.get("want")
        if want == "open":
            return self.file.take(request)
        return handed_out(request) if want == "handout" else self.changes.answer(request, progress)

    def leave(self) -> None:
        """Let go of the network that was opened here."""
        super().leave()
        self.file.drop()
        self.changes.forget()
        shelf.leave(self)


def handed_out(request: Mapping[str, Any]) -> bytes:
    """The payload of the page in a file of its own, see `handout.answer`.

    Args:
        request: values of the page's table of state, whatever it shows.
    """

    def made(notices: list[str]) -> tuple[str, str]:
        name, weights = checked_model(request, notices)
        text, _ = checked_text(request.get("text"), None, notices)
        values, _ = state.read(TABLE, request)
        shown = {row.name: values[row.name] for row in (*state.of(TABLE, "view"), *state.PLACE)}
        shown |= {"pins": ";".join(values["pins"] or []) or None, "text2": values["text2"]}
        beside: list[Model] = []
        if values["weights2"] not in (None, weights):
            raise ModelError("a file has one kind of weights, and these two networks have both")
        if values["model2"]:
            shown["model2"], _ = checked_model({"model": values["model2"]}, notices)
            beside = [load(shown["model2"], weights)]
        page = handout.handout(load(name, weights), text, shown, weights=weights, page=ADDRESS, beside=beside)
        return page, f"what-if-{name}"

    return handout.answer(request, made)


def opening(asked: Mapping[str, str]) -> tuple[dict[str, Any], list[str]]:
    """The first request of a page whose address says this, and what of it cannot be had."""
    values, said = state.read(state.of(TABLE, "server"), asked)
    if values["text"] is not None and values["model"] is None:
        values["model"] = reader_of(values["text"])
    other = {name: values.pop(f"{name}2") for name in ("text", "model", "weights")}
    other = {name: value for name, value in other.items() if value is not None}
    return {"seq": 0, "want": "run", "units": True, **values, "other": other or None}, said


@of_offered
def _setup() -> dict[str, Any]:
    return {**changes.setup(), **state.setup(ADDRESS), "characters": MAX_CHARACTERS, **opened.setup()}
