"""The Translate page's instrument: an encoder reads, a decoder writes. Its browser side is `translate.mjs`.

All of a translation is sent at once (`session`): stepping through both, the attention's arithmetic and the
tree of the search are drawn where they are seen. Python is asked again for another sentence or a change.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from visualizer.pages import state
from visualizer.pages.asked import MAX_CHARACTERS
from visualizer.pages.catalogue import shown_model
from visualizer.pages.instrument import Instrument
from visualizer.pages.translate import session
from visualizer.pages.translate.state import ADDRESS
from visualizer.tasks import TASKS


class Translate(Instrument):
    """The instrument. `asked` is what an address says, see `translate.state`."""

    first_want = "translate"

    def __init__(self, asked: Mapping[str, str] | None = None, **params: Any) -> None:
        super().__init__(setup=setup(), **params)
        self.payload = session.answer({"seq": 0, "want": "translate", "asked": asked or {}})

    def make(self, request: Mapping[str, Any], progress: Any) -> bytes:
        """See `session.answer`."""
        return session.answer(request, progress)


@lru_cache(maxsize=1)
def setup() -> dict[str, Any]:
    """What the page of all sessions can choose from, JSON-able."""
    return {
        **state.setup(ADDRESS),
        "characters": MAX_CHARACTERS,
        "translators": session.offered(),
        # gates and states are held here, and it is told what decided a word
        "inside": True,
        "models": {task: shown_model(task) for task in TASKS},
    }
