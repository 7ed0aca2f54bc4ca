"""The site: every page of `apps/` on one server, behind an index of our own, for one person or a class.

Nothing on a page comes from another machine, and no traceback reaches a browser: where a page fails, the
person reads a sentence and the server's log says why.
"""

from __future__ import annotations

import re
import secrets
import signal
import socket
import webbrowser
from collections.abc import Mapping
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

from bokeh.server.protocol_handler import ProtocolHandler
from bokeh.server.urls import per_app_patterns
from bokeh.settings import settings
from panel.io.application import Application
from panel.io.handlers import ScriptHandler
from panel.io.server import DocHandler, WSHandler, get_server
from tornado.httpclient import AsyncHTTPClient, HTTPClientError
from tornado.httputil import HTTPServerRequest
from tornado.ioloop import IOLoop
from tornado.web import HTTPError, RequestHandler

from visualizer import resources
from visualizer.views import messages, routes
from visualizer.views.log import say

SESSIONS = 200
"""How many may look at once: at up to 1 MB each, what a small machine can hold."""

_MESSAGE_BYTES = 4 * messages.MAX_CHARACTERS
_HEADER_BYTES = 2**20  # of a request; beyond it the server can only hang up, which explains nothing
_ADDRESS_CHARACTERS = 32_000
_LINGER_MS = 15_000  # how long a session outlives its window
_PING_SECONDS = 30  # a window that is gone without a word is found out within two of these
_RETRY_SECONDS = 10

# Bokeh and Panel put scripts and styles into a page, and make functions of text and modules of blobs.
_POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; "
    "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
    "worker-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; "
    "connect-src 'self' blob:"
)

_WRONG = {
    403: ("This visit was turned away", "It asks for a session of its own choice; open a page without one."),
    404: ("There is no such page", "The address may be mistyped. These are the pages there are."),
    414: ("This address is too long", "Open the page without it, and paste the text there."),
    500: ("This page could not be shown", "The reason is in the server's log. Other pages may work."),
    503: ("This server is full", f"This page asks again every {_RETRY_SECONDS} seconds."),
}


class ServerError(Exception):
    """The server cannot start; the message says why, for a person."""


class Plain(RequestHandler):
    """What is not a page: a title, a sentence and the way to the pages, without a session."""

    def set_default_headers(self) -> None:
        """Let the page load from this server alone, whatever is on it."""
        host = self.request.host
        # older browsers do not count a server's web socket as its own
        socket = f" ws://{host} wss://{host}" if re.fullmatch(r"[\w.:\[\]-]+", host, re.ASCII) else ""
        self.set_header("Content-Security-Policy", _POLICY + socket)

    def document(self, title: str, text: str, again: int = 0) -> None:
        """Answer with a plain document; again is after how many seconds the browser asks once more."""
        self.set_header("Cache-Control", "no-store")
        self.render("plain.html", title=title, text=text, again=again, **resources.theme())

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Say in a sentence what went wrong."""
        again = _RETRY_SECONDS if status_code == 503 else 0
        if again:
            self.set_header("Retry-After", str(again))
        title, text = _WRONG.get(status_code, ("This did not work", "These are the pages there are."))
        self.document(title, text, again)


class Index(Plain):
    """The list of pages, at /."""

    def get(self) -> None:
        """Answer GET."""
        self.document("Gatescope", "See the gates of an RNN, LSTM or GRU as it reads the sentence you type.")


class NotFound(Plain):
    """Every address that is nothing else's."""

    def prepare(self) -> None:
        """Refuse."""
        raise HTTPError(404)


class Door(Plain, DocHandler):
    """A page's address: the one place where sessions begin, so the one place that limits them."""

    async def prepare(self) -> None:
        """Hide from Bokeh and Panel what an address says to them."""
        _unsay(self.request)
        path = self.request.path.rstrip("/")
        if path and path != self.request.path:  # what the page asks for stands beside it, not below
            query = f"?{self.request.query}" if self.request.query else ""
            return self.redirect(f"../{path.rpartition('/')[2]}{query}", permanent=True)
        await DocHandler.prepare(self)

    async def get_session(self) -> Any:
        """A new session, unless the server is full or the page's script fails."""
        site: Any = self.application
        if len(self.request.uri) > _ADDRESS_CHARACTERS:
            raise HTTPError(414)
        if sum(len(site.get_sessions(path)) for path in site.app_paths) >= self.settings["sessions"]:
            raise HTTPError(503)
        session = await super().get_session()
        if any(handler.failed for handler in self.application_context.application.handlers):
            session.request_expiration()
            raise HTTPError(500)
        return session


class Messages(ProtocolHandler):
    """What a page's connection brings: each is answered, in a short sentence where it makes no sense."""

    async def handle(self, message: Any, connection: Any) -> Any:
        """The answer to a message."""
        try:
            return await self._handlers[message.msgtype](message, connection)
        except Exception as error:
            say(f"a message was refused: {error!r}")
        # Not inside the except: Bokeh would send the traceback along.
        return connection.error(message, "this message cannot be carried out")


class Socket(WSHandler):
    """A page's connection, open to the pages of this server by whatever name it is reached."""

    async def prepare(self) -> None:
        """As a page's, whose query comes along."""
        _unsay(self.request)
        await super().prepare()

    def check_origin(self, origin: str) -> bool:
        """Same origin, or one that BOKEH_ALLOW_WS_ORIGIN names."""
        return urlsplit(origin).netloc.lower() == self.request.host.lower() or super().check_origin(origin)

    async def _receive(self, fragment: str | bytes) -> Any:
        return await messages.receive(self, fragment)

    async def _handle(self, message: Any) -> Any:
        return await Messages().handle(message, self.connection)


def serve(
    menu: Mapping[str, tuple[str, str]],
    port: int = 5006,
    address: str = "localhost",
    show: bool = True,
    sessions: int = SESSIONS,
) -> None:
    """Serve every script of `apps/` at its name, until interrupted or terminated.

    Args:
        menu: for each page, in the order of the index, its name and what one does there.
        port: where to listen; 0 takes a free port.
        address: the name or number to listen at; 0.0.0.0 lets other machines in.
        show: whether to open a browser.
        sessions: how many may look at once.

    Raises:
        ServerError: the port is taken, or the address is not this machine's.
    """
    settings.resources = "server"  # whatever the environment says, nothing comes from a CDN
    # Pages through our own door; no `autoload.js`, which would be a second one.
    per_app_patterns[:] = [
        (path, {DocHandler: Door, WSHandler: Socket}.get(handler, handler))
        for path, handler in per_app_patterns
        if path != "/autoload.js"
    ]
    scripts = {path.stem: path for path in sorted(resources.apps().glob("[!_]*.py"))}
    names = [*(name for name in menu if name in scripts), *(name for name in scripts if name not in menu)]
    loop = IOLoop()
    try:
        server = get_server(
            {name: Application(ScriptHandler(filename=path)) for name, path in scripts.items()},
            port=port,
            address=address,
            loop=loop,
            use_index=False,
            extra_patterns=[(r"/", Index)],
            default_handler_class=NotFound,
            ico_path=resources.assets() / "theme" / "favicon.ico",
            # Only this server can begin a session, and what a browser sends is not copied into it.
            sign_sessions=True,
            secret_key=secrets.token_bytes(32),
            include_headers=[],
            include_cookies=[],
            keep_alive_milliseconds=0,
            websocket_ping_interval=_PING_SECONDS,
            websocket_ping_timeout=_PING_SECONDS,
            websocket_max_message_size=_MESSAGE_BYTES,
            check_unused_sessions_milliseconds=_LINGER_MS // 3,
            unused_session_lifetime_milliseconds=_LINGER_MS,
            http_server_kwargs={"max_header_size": _HEADER_BYTES},
            log_function=_log,
            sessions=sessions,
            links=[(f"/{name}", *menu.get(name, (name.capitalize(), ""))) for name in names],
        )
        routes.keep(server, Index)
    except (OSError, OverflowError, UnicodeError) as error:
        spelt = isinstance(error, UnicodeError)
        reason = "this is no address" if spelt else getattr(error, "strerror", None) or str(error)
        raise ServerError(f"cannot listen at {address}, port {port}: {reason}") from error

    def stop(*_: Any) -> None:
        loop.asyncio_loop.call_soon_threadsafe(loop.stop)

    async def begin() -> None:
        # A page's first visit imports what it needs: a second or two that nobody should have to wait.
        for name in names:
            with suppress(HTTPClientError, OSError):
                await AsyncHTTPClient().fetch(f"http://{here}:{server.port}/{name}", request_timeout=60)
        print(f"Gatescope is at http://{there}:{server.port} (Ctrl-C stops it)", flush=True)
        if show:
            webbrowser.open(f"http://{here}:{server.port}/")

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    everywhere = address in ("", "0.0.0.0", "::")
    here = "localhost" if everywhere else f"[{address}]" if ":" in address else address
    there = socket.gethostname() if everywhere else here
    server.start()
    loop.add_callback(begin)
    loop.start()
    server.stop(wait=False)


def _unsay(request: HTTPServerRequest) -> None:
    """Drop what a query says to Bokeh and Panel; `bokeh-absolute-url` would name where scripts come from."""
    for arguments in (request.arguments, request.query_arguments, request.body_arguments):
        for name in [name for name in arguments if name.lower().startswith("bokeh-")]:
            del arguments[name]


def _log(handler: RequestHandler) -> None:
    """What the server could not do, a line each; what browsers ask in vain is no concern of its log."""
    if handler.get_status() >= 500:
        say(f"{handler.get_status()} {handler.request.method} {handler.request.path}", handler.get_status())
