"""The Translate page's instrument: an encoder reads, a decoder writes. Its browser side is `translate.mjs`.

All of a translation is sent at once (`pages.translation`): stepping through both, the attention's arithmetic
and the tree of the search are drawn where they are seen. Python is asked again for another sentence or a
change.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from visualizer.pages import state, translation
from visualizer.pages.asked import MAX_CHARACTERS
from visualizer.pages.catalogue import shown_model
from visualizer.pages.instrument import Instrument
from visualizer.pages.translate.file import handed_out
from visualizer.pages.translate.state import ADDRESS
from visualizer.tasks import TASKS


class Translate(Instrument):
    """The instrument. `asked` is what an address says, see `translate.state`."""

    first_want = "translate"

    def __init__(self, asked: Mapping[str, str] | None = None, **params: Any) -> None:
        super().__init__(setup=setup(), **params)
        # what takes long is not made while a session opens; the browser asks for it
        self.payload = translation.answer({"seq": 0, "want": "translate", "asked": asked or {}}, None)

    def make(self, request: Mapping[str, Any], progress: Callable[[float], object]) -> bytes:
        """See `translation.answer`; "handout" is the page in a file, see `file.handed_out`."""
        return (
            handed_out(request) if request.get("want") == "handout" else translation.answer(request, progress)
        )


@lru_cache(maxsize=1)
def setup() -> dict[str, Any]:
    """What the page of all sessions can choose from, JSON-able."""
    return {
        **state.setup(ADDRESS),
        "characters": MAX_CHARACTERS,
        "translators": translation.offered(),
        # gates and states are held here, and it is told what decided a word
        "inside": True,
        "models": {task: shown_model(task) for task in TASKS},
    }
