"""The lessons page's instrument: a short text, a question, one picture. Its browser side is `lessons.mjs`.

The server sends a lesson and one picture for each text and network in it; steps, guesses and words are gone
through in the browser. Python runs again for a gate that is turned.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from visualizer import lessons
from visualizer.lessons import LessonError
from visualizer.model import ModelError
from visualizer.pages import handout, state
from visualizer.pages.instrument import Instrument
from visualizer.pages.lessons.file import lesson_file
from visualizer.pages.lessons.session import Session, setup
from visualizer.pages.lessons.state import TABLE


class Lessons(Instrument):
    """The instrument. `asked` is what an address says, see `lessons.state`."""

    first_want = "turn"

    def __init__(self, asked: Mapping[str, str] | None = None, **params: Any) -> None:
        super().__init__(setup=setup(), **params)
        self.session = Session()
        self.payload = self.session.open(asked or {})

    def make(self, request: Mapping[str, Any], progress: Callable[[float], object]) -> bytes:
        """See `session.Session.answer`; "handout" is a lesson in a file, see `handed_out`."""
        return handed_out(request) if request.get("want") == "handout" else self.session.answer(request)


def handed_out(request: Mapping[str, Any]) -> bytes:
    """The payload of the lesson ``lesson``, in ``lang``, in a file of its own, see `handout.answer`."""

    def made(_: list[str]) -> tuple[str, str]:
        values, _said = state.read(TABLE, request)
        language, name = values["lang"], values["lesson"]
        found = next((each for each in lessons.offered(language).lessons if each.name == name), None)
        if found is None:
            raise ModelError("there is no such lesson")
        try:
            return lesson_file(found, language), found.name
        except LessonError as error:
            raise ModelError(str(error)) from error

    return handout.answer(request, made)
