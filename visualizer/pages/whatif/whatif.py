"""The What-if page's instrument: gates held, another text or network. Its browser side is `whatif.mjs`.

The browser sends a text and its list of changes and gets the pictures of two runs (`changes`);
stepping, units, the memory ledger and every difference are worked out where they are drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from visualizer.pages import state
from visualizer.pages.asked import MAX_CHARACTERS
from visualizer.pages.catalogue import reader_of
from visualizer.pages.instrument import Instrument
from visualizer.pages.whatif import changes
from visualizer.pages.whatif.state import ADDRESS, TABLE


class WhatIf(Instrument):
    """The instrument. `asked` is what an address says, see `whatif.state`."""

    first_want = "run"

    def __init__(self, asked: Mapping[str, str] | None = None, **params: Any) -> None:
        super().__init__(setup=_setup(), **params)
        self.changes = changes.WhatIf()
        request, said = opening(asked or {})
        self.payload = self.changes.open(request, said)

    def make(
        self, request: Mapping[str, Any], progress: Callable[[float], object] = lambda share: None
    ) -> bytes:
        """See `changes.WhatIf.answer`."""
        return self.changes.answer(request, progress)


def opening(asked: Mapping[str, str]) -> tuple[dict[str, Any], list[str]]:
    """The first request of a page whose address says this, and what of it cannot be had."""
    values, said = state.read(state.of(TABLE, "server"), asked)
    if values["text"] is not None and values["model"] is None:
        values["model"] = reader_of(values["text"])
    other = {name: values.pop(f"{name}2") for name in ("text", "model", "weights")}
    other = {name: value for name, value in other.items() if value is not None}
    return {"seq": 0, "want": "run", "units": True, **values, "other": other or None}, said


@lru_cache(maxsize=1)
def _setup() -> dict[str, Any]:
    return {**changes.setup(), **state.setup(ADDRESS), "characters": MAX_CHARACTERS}
