"""The server's log: a short line each, and never so many that they fill a disk.

What people typed is not in it: of an exception, whose message may quote that, it has the kind and the place.
"""

from __future__ import annotations

import logging
import sys
import time
import traceback
from collections import defaultdict
from contextlib import suppress

_CHARACTERS = 200
_BURST = 60  # lines that may follow one another at once
_A_SECOND = 1.0  # lines, once that many have


class _Room:
    """How many lines there is still room for, and how many found none."""

    def __init__(self) -> None:
        self.lines, self.since, self.unsaid = float(_BURST), time.monotonic(), 0

    def take(self) -> bool:
        """Whether one more line may be written."""
        now = time.monotonic()
        self.lines = min(float(_BURST), self.lines + (now - self.since) * _A_SECOND)
        self.since = now
        if self.lines < 1:
            self.unsaid += 1
            return False
        self.lines -= 1
        return True


_rooms: defaultdict[object, _Room] = defaultdict(_Room)


def say(text: str, kind: object = "") -> None:
    """Write a line on standard error; nothing where it cannot be, or too many of its kind were."""
    room = _rooms[kind]
    if not room.take():
        return
    more = f" (and {room.unsaid:,} such lines before)" if room.unsaid else ""
    room.unsaid = 0
    line = "".join(char if char.isprintable() else " " for char in text[: _CHARACTERS - len(more)])
    # a full disk or a closed log must not end a connection
    with suppress(OSError, ValueError, AttributeError):
        print(line + more, file=sys.stderr, flush=True)


def fault(error: BaseException) -> str:
    """What a log has of an exception: its kind, and the lines it came by, without what it says."""
    lines = traceback.format_tb(error.__traceback__)
    return f"{type(error).__name__}\n{''.join(lines)}".rstrip()


class _Unsaid(logging.Filter):
    """Of a page that could not be made Bokeh writes what the exception says: leave its kind and place."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple) and len(record.args) == 3:
            page, _, detail = record.args
            lines = str(detail).splitlines()
            places = [k for k, line in enumerate(lines) if line.startswith("  File ")]
            after = lines[places[-1] + 1 :] if places else lines
            kind = next((line.partition(":")[0] for line in after if not line.startswith(" ")), "")
            kind = kind if kind.replace(".", "_").isidentifier() else "an exception"
            record.args = (page, kind, "\n".join(["", *(lines[k] for k in places)]))
        return True


def quieten() -> None:
    """Keep what people typed out of what Bokeh writes of a page that could not be made."""
    _bokeh.addFilter(_unsaid)


_bokeh, _unsaid = logging.getLogger("bokeh.application.application"), _Unsaid()
