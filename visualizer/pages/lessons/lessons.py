"""The lessons page's instrument: a short text, a question, one picture. Its browser side is `lessons.mjs`.

The server sends a lesson and one picture for each text and network in it; steps, guesses and words are gone
through in the browser. Python runs again for a gate that is turned.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from visualizer.pages.instrument import Instrument
from visualizer.pages.lessons.session import Session, setup


class Lessons(Instrument):
    """The instrument. `asked` is what an address says, see `lessons.state`."""

    first_want = "turn"

    def __init__(self, asked: Mapping[str, str] | None = None, **params: Any) -> None:
        super().__init__(setup=setup(), **params)
        self.session = Session()
        self.payload = self.session.open(asked or {})

    def make(self, request: Mapping[str, Any], progress: Callable[[float], object]) -> bytes:
        """See `session.Session.answer`."""
        return self.session.answer(request)
