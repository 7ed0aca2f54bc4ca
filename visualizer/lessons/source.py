"""The file that a lesson is read from, to say of each fault in which line it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from visualizer import resources
from visualizer.claims import ClaimError
from visualizer.lessons.lesson import LessonError
from visualizer.symbols import quoted

_ADDRESS = re.compile(r"/([a-z]*)(?:\?[^\s\\<>\"]*)?(?:#[\w-]*)?")

Made = TypeVar("Made")


class Source:
    """A file's `path` and its `lines`. `links` are the lessons it leads to, each with its line."""

    def __init__(self, path: Path, lines: Sequence[str]) -> None:
        self.path, self.lines = path, lines
        self.links: list[tuple[str, int]] = []

    def fault(self, said: str, line: int) -> LessonError:
        """What is wrong in a line, counted from 1."""
        return LessonError(said, self.path, line)

    def made(self, line: int, make: Callable[[], Made]) -> Made:
        """What a function gives, whose ClaimError is a fault of this line."""
        try:
            return make()
        except ClaimError as error:
            raise self.fault(str(error), line) from None

    def check_address(self, address: str, line: int) -> None:
        """A fault where an address is none of these pages."""
        pages = {"", *(path.stem for path in resources.apps().glob("*.py"))}
        found = _ADDRESS.fullmatch(address)
        if found is None or found[1] not in pages:
            raise self.fault(f"{quoted(address)} is no address of these pages, such as /explore?t=9", line)
