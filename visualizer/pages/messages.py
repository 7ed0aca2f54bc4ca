"""What a page may say to its server, checked as text before Bokeh makes anything of it.

Bokeh makes of a message whatever it names: a model that reads a file, an array of any size, buffers without
end. Our pages say three things: they ask for their document, they say that they are ready (again), and they
send a component plain data. Whatever is not exactly one of these is refused.
"""

from __future__ import annotations

import json
import math
from typing import Any
from weakref import WeakSet

import panel as pn
from bokeh.document import Document
from panel.io.server import WSHandler

from visualizer.pages.log import say

MAX_CHARACTERS = 2**18
"""Of a message: two texts of the longest, each character escaped, and a list of changes."""
_HEADER_CHARACTERS = 200
_NAME_CHARACTERS = 64
_DEEP = 8
_VALUES = 4_096
_LARGEST = 10**21  # a browser writes larger whole numbers in another way

_SAID = {"document_ready", "client_reconnected"}
"""Events that say nothing but their name."""
_NUMBERS = {"nan", "+inf", "-inf"}

REFUSED = "this message is none that a page sends"
"""Why a connection is closed, as its browser is told."""


class Unwanted(ValueError):
    """A message that no page sends; the text says what is wrong with it."""


class Check:
    """The messages of one connection, each a header, metadata and content, told one after the other."""

    def __init__(self) -> None:
        self._parts: list[str] = []

    def take(self, fragment: str | bytes) -> None:
        """Check the next part. Unwanted for what no page sends."""
        if not isinstance(fragment, str):
            raise Unwanted("a part is not text")
        part = len(self._parts)
        if part == 0:
            self._parts = [_kind(fragment)]
        elif part == 1:
            if fragment != "{}":
                raise Unwanted("it has metadata")
            self._parts.append(fragment)
        else:
            kind, self._parts = self._parts[0], []
            content = _read(fragment, MAX_CHARACTERS)
            if kind == "PATCH-DOC":
                _event(content)
            elif content != {}:
                raise Unwanted(f"{kind} has a content")


def _read(text: str, most: int) -> Any:
    if len(text) > most:
        raise Unwanted(f"a part has {len(text):,} characters")
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise Unwanted("a part is not JSON") from None


def _kind(header: str) -> str:
    """The kind of a message with this header."""
    facts = _read(header, _HEADER_CHARACTERS)
    if not isinstance(facts, dict) or set(facts) != {"msgid", "msgtype"}:
        raise Unwanted("its header is another")
    kind = facts["msgtype"]
    if not _name(facts["msgid"]) or kind not in ("PULL-DOC-REQ", "PATCH-DOC"):
        raise Unwanted(f"its kind is {str(kind)[:_NAME_CHARACTERS]}")
    return str(kind)


def _event(content: Any) -> None:
    """Check the one event of a PATCH-DOC."""
    try:
        (event,) = content["events"]
        name, values = event["msg_data"]["name"], event["msg_data"]["values"]
    except (LookupError, TypeError, ValueError):
        raise Unwanted("it is not one event") from None
    told = {"type": "event", "name": name, "values": values}
    if content != {"events": [{"kind": "MessageSent", "msg_type": "bokeh_event", "msg_data": told}]}:
        raise Unwanted("its event is another")
    if name in _SAID if isinstance(name, str) else False:
        if values != {"type": "map"}:
            raise Unwanted(f"{name} says more than its name")
        return
    try:
        (_, model), (_, data) = values["entries"]
        to = model["id"]
    except (LookupError, TypeError, ValueError):
        raise Unwanted("its event is another") from None
    sent = {"type": "map", "entries": [["model", {"id": to}], ["data", data]]}
    if name != "data_event" or values != sent or not _name(to):
        raise Unwanted("its event is another")
    if _values(data) > _VALUES:
        raise Unwanted("its data are too many")


def _name(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value) <= _NAME_CHARACTERS and value.isprintable()


def _values(data: Any, depth: int = 0) -> int:
    """How many values there are in data. Unwanted for any that are not plain: numbers, texts, lists, maps."""
    if data is None or isinstance(data, bool | str):
        return 1
    if isinstance(data, int | float):
        if abs(data) <= _LARGEST if isinstance(data, int) else math.isfinite(data):
            return 1
        raise Unwanted("a number is too large")
    if depth >= _DEEP:
        raise Unwanted("its data are nested too deep")
    if isinstance(data, list):
        return 1 + sum(_values(each, depth + 1) for each in data)
    kind, keys = data.get("type"), set(data)
    if kind == "number" and keys == {"type", "value"} and isinstance(data["value"], str):
        if data["value"] in _NUMBERS:
            return 1
    elif kind == "map" and keys <= {"type", "entries"}:
        entries = data.get("entries", [])
        if isinstance(entries, list) and all(
            isinstance(each, list) and len(each) == 2 and _name(each[0]) for each in entries
        ):
            return 1 + sum(_values(value, depth + 1) for _, value in entries)
    raise Unwanted("its data are not plain")


# --- pages that another server serves -------------------------------------------------------------

_watched: WeakSet[Document] = WeakSet()


def watch() -> None:
    """Check what is said to the document that is being made, whichever server of Panel's it is on."""
    if pn.state.curdoc is not None:
        _watched.add(pn.state.curdoc)
    if WSHandler._receive is not _receive:
        WSHandler._receive = _receive


async def receive(socket: WSHandler, fragment: str | bytes) -> Any:
    """The message that a part of it completes, None before that; the connection is closed by one refused."""
    if socket.ws_connection is None or getattr(socket, "refused", False):
        return None
    if not hasattr(socket, "check"):
        socket.check = Check()
    try:
        socket.check.take(fragment)
        return await socket.receiver.consume(fragment)
    except Exception as error:
        why = str(error) if isinstance(error, Unwanted) else f"unreadable, {type(error).__name__}"
        say(f"a connection was closed, its message refused: {why}")
    socket.refused = True
    socket.close(1008, REFUSED)
    return None


_receive_any = WSHandler._receive


async def _receive(self: WSHandler, fragment: str | bytes) -> Any:
    if self.connection is not None and self.connection.session.document in _watched:
        return await receive(self, fragment)
    return await _receive_any(self, fragment)
