"""How many connections are open, whatever strangers do: silent ones make room, and some files stay free.

A process may hold so many files and connections, 256 on some machines. Beyond that nothing can be accepted,
and the attempt repeats itself as fast as the machine can.
"""

from __future__ import annotations

import socket
import sys
import time
from contextlib import suppress
from functools import partial
from typing import Any
from weakref import WeakKeyDictionary

from tornado.httpserver import HTTPServer
from tornado.ioloop import IOLoop
from tornado.iostream import IOStream, StreamClosedError

from visualizer.pages.headers import headers
from visualizer.pages.log import say

with suppress(ImportError):  # Windows has no such limit
    import resource

A_PAGE = 8
"""Connections of a browser that opens a page."""
_RESERVE = 64  # handles for files, for trainings, and for what the process holds anyway
_WANTED = 4_096
_PAUSE_SECONDS = 1.0
_AT_ONCE = 128  # connections accepted before others have their turn
_QUIET_SECONDS = 1.0  # after which one that says nothing may have to make room

_FULL = b"This server holds as many connections as it can. Try again in ten seconds.\n"
_ANSWER = (
    b"HTTP/1.1 503 Service Unavailable\r\nContent-Type: text/plain; charset=utf-8\r\nRetry-After: 10\r\n"
    b"%sConnection: close\r\nContent-Length: %d\r\n\r\n%s"
    % ("".join(f"{name}: {value}\r\n" for name, value in headers("").items()).encode(), len(_FULL), _FULL)
)


def most() -> int:
    """How many connections this process can hold, once it has asked for as many as it may."""
    if sys.platform == "win32":
        return _WANTED
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _WANTED if hard == resource.RLIM_INFINITY else min(hard, _WANTED)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
            soft = wanted
    return max((_WANTED if soft == resource.RLIM_INFINITY else min(soft, _WANTED)) - _RESERVE, A_PAGE)


class Connections:
    """The open connections of a server, up to a limit."""

    def __init__(self, server: HTTPServer, most: int) -> None:
        self.most = most
        self._server = server
        self._since: WeakKeyDictionary[IOStream, float] = WeakKeyDictionary()
        self._take = server.handle_stream
        server.handle_stream = self.take  # type: ignore[method-assign]
        # Tornado's own way to accept tries again at once where there is no handle left
        for number, forget in list(server._handlers.items()):
            forget()
            listening = server._sockets[number]
            self._listen(listening)
            server._handlers[number] = partial(IOLoop.current().remove_handler, listening)

    def stays(self, stream: IOStream) -> None:
        """Let a page's connection be, however silent it is."""
        self._since.pop(stream, None)
        self._since[stream] = float("inf")

    def take(self, stream: IOStream, address: Any) -> Any:
        """A connection that was accepted: answered that there is no room, where it finds none."""
        now = time.monotonic()
        if len(self._since) >= self.most:
            for each in [each for each in self._since if each.closed()]:
                del self._since[each]
        if len(self._since) >= self.most and not self._close_one(now):
            say("no room for a further connection", "connections")
            with suppress(StreamClosedError):
                stream.write(_ANSWER)
            stream.io_loop.call_later(_PAUSE_SECONDS, stream.close)
            return None
        self._since[stream] = now
        return self._take(stream, address)

    def _close_one(self, now: float) -> bool:
        """Close the oldest of those that wait for nothing and say nothing -> whether there was one."""
        for stream, since in list(self._since.items()):
            if now - since > _QUIET_SECONDS and not stream.writing():
                stream.close()
                del self._since[stream]
                return True
        return False

    def _listen(self, listening: socket.socket) -> None:
        IOLoop.current().add_handler(listening, self._accept, IOLoop.READ)

    def _accept(self, listening: socket.socket, events: int) -> None:
        for _ in range(_AT_ONCE):
            try:
                connection, address = listening.accept()
            except BlockingIOError:
                return
            except ConnectionAbortedError:
                continue
            except OSError as error:
                say(f"no connection can be accepted for a moment: {error.strerror}", "accept")
                IOLoop.current().remove_handler(listening)
                IOLoop.current().call_later(_PAUSE_SECONDS, self._again, listening)
                return
            self._server._handle_connection(connection, address)

    def _again(self, listening: socket.socket) -> None:
        if listening.fileno() >= 0:
            self._listen(listening)
