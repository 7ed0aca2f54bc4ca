"""The What-if page's instrument: gates held, another text or network. Its browser side is `whatif.mjs`.

The browser sends a text and its list of changes and gets the pictures of two runs (`changes`);
stepping, units, the memory ledger and every difference are worked out where they are drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from visualizer.pages.asked import MAX_CHARACTERS
from visualizer.pages.instrument import Instrument
from visualizer.pages.whatif import changes


class WhatIf(Instrument):
    """The instrument. `asked` is what an address says: text, model, weights, pins, and text2 and so on."""

    first_want = "run"

    def __init__(self, asked: Mapping[str, str] | None = None, **params: Any) -> None:
        super().__init__(setup=_setup(), **params)
        self.changes = changes.WhatIf()
        self.payload = self.changes.open(opening(asked or {}))

    def make(
        self, request: Mapping[str, Any], progress: Callable[[float], object] = lambda share: None
    ) -> bytes:
        """See `changes.WhatIf.answer`."""
        return self.changes.answer(request, progress)


def opening(asked: Mapping[str, str]) -> dict[str, Any]:
    """The first request of a page whose address says this."""
    request: dict[str, Any] = {"seq": 0, "want": "run", "units": True}
    if not {"text", "model", "pins"} & set(asked):
        request |= changes.OPENING
    else:
        request["pins"] = [text for text in asked.get("pins", "").split(";") if text.strip()]
    request |= {name: asked[name] for name in ("text", "model", "weights") if name in asked}
    other = {name: asked[f"{name}2"] for name in ("text", "model", "weights") if f"{name}2" in asked}
    return {**request, "other": other or None}


@lru_cache(maxsize=1)
def _setup() -> dict[str, Any]:
    return {**changes.setup(), "characters": MAX_CHARACTERS}
