"""The site: every page of `apps/` on one server, behind an index of our own, for one person or a class.

Nothing on a page comes from another machine, and no traceback reaches a browser: where a page fails, the
person reads a sentence and the server's log says why.
"""

from __future__ import annotations

import ctypes
import gc
import json
import logging
import os
import re
import secrets
import signal
import socket
import struct
import threading
import time
import webbrowser
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from ipaddress import ip_address
from pathlib import Path
from types import TracebackType
from typing import Any

from bokeh.model import Model
from bokeh.protocol.exceptions import ProtocolError
from bokeh.server.protocol_handler import ProtocolHandler
from bokeh.server.urls import per_app_patterns
from bokeh.settings import settings
from bokeh.util.token import check_token_signature, get_session_id, get_token_payload
from panel.io import server as panel_server
from panel.io.application import Application
from panel.io.handlers import ScriptHandler
from panel.io.resources import bundle_resources
from panel.io.server import DocHandler, WSHandler, get_server
from panel.io.state import state
from tornado.httpclient import AsyncHTTPClient, HTTPClientError
from tornado.httputil import HTTPServerRequest
from tornado.ioloop import IOLoop, PeriodicCallback
from tornado.iostream import StreamClosedError
from tornado.routing import Rule
from tornado.web import HTTPError, RequestHandler

from visualizer import resources
from visualizer.pages import connections, headers, keys, messages, routes, visitor, wire
from visualizer.pages.log import fault, quieten, say

SESSIONS = 200
"""How many may look at once: at 1 MB each, or 7 with the longest text, what a small machine can hold."""

_MESSAGE_BYTES = 4 * messages.MAX_CHARACTERS
_HEADER_BYTES = 2**20  # of a request; beyond it the server can only hang up, which explains nothing
_ADDRESS_CHARACTERS = 32_000
_LINGER_MS = 15_000  # how long a session outlives its window
_RETURN_SECONDS = 60  # how long it waits for a window whose connection broke off
_TOKEN_SECONDS = 30 * 86_400  # how long after it was sent a page may open its connection again
_FIRST_SECONDS = 300  # how long after it was sent it may begin a session
_LEFT = (1000, 1001)  # how a connection ends when its window is closed or goes elsewhere
_PING_SECONDS = 30  # a window that is gone without a word is found out within two of these
_RETRY_SECONDS = 10
_QUIET_SECONDS = 20  # how long a connection may take over what it asks for, or stay between two questions
_BODY_BYTES = 2**16  # no page sends a body
_SOCKETS = 4  # connections of one session: one that comes back may be there before it is known to have gone
_END_SECONDS = 1.0
_TIDY_SECONDS = 20.0  # between two looks whether sessions have ended
_TIDIED = 9  # times when the last page is gone: what was asked for by then may be answered later
_FORGET_SECONDS = 1_800.0  # how long what was typed is kept at most, while others look

_ORIGIN = re.compile(r"https?://(\*\.)?[\w.-]+(:\d{1,5})?", re.ASCII)
_program = logging.getLogger("gatescope")
_HOST = re.compile(r"[\w.-]{1,253}|\*", re.ASCII)

_WRONG = {
    403: ("This visit was turned away", "It asks for a session of its own choice; open a page without one."),
    404: ("There is no such page", "The address may be mistyped. These are the pages there are."),
    413: ("This is too much", "The pages take nothing but their address."),
    414: ("This address is too long", "Open the page without it, and paste the text there."),
    500: ("This page could not be shown", "The reason is in the server's log. Other pages may work."),
    503: (
        "This server is full",
        "As many pages are open as it can show at once. Leave this one open: it asks again every "
        f"{_RETRY_SECONDS} seconds, and opens as soon as there is room.",
    ),
}


class ServerError(Exception):
    """The server cannot start; the message says why, for a person."""


def _noted(
    self: RequestHandler,
    typ: type[BaseException] | None,
    value: BaseException | None,
    tb: TracebackType | None,
) -> None:
    """Write down a fault, without what the address says, which may be a text."""
    if value is not None and not isinstance(value, HTTPError):
        _program.error("%s %s: %s", self.request.method, self.request.path, fault(value))


class Plain(RequestHandler):
    """What is not a page: a title, a sentence and the way to the pages, without a session."""

    log_exception = _noted

    def document(self, title: str, text: str, again: int = 0, page: str = "plain.html") -> None:
        """Answer with a plain document; again is after how many seconds the browser asks once more."""
        self.set_header("Cache-Control", "no-store")
        # links that hold behind a proxy that puts a path before this server's
        up = "../" * (self.request.path.count("/") - 1) or "./"
        self.render(
            page,
            title=title,
            text=text,
            again=again,
            up=up,
            head=f'<link rel="icon" href="{up}favicon.ico">',
            links=self.settings["links"],
            **resources.theme(),
        )

    def listed(self) -> None:
        """Answer with the list of pages."""
        self.document("Gatescope", "See the gates of an RNN, LSTM or GRU as it reads the sentence you type.")

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Say in a sentence what went wrong."""
        again = _RETRY_SECONDS if status_code == 503 else 0
        if again:
            self.set_header("Retry-After", str(again))
        title, text = _WRONG.get(status_code, ("This did not work", "These are the pages there are."))
        self.document(title, text, again)


class Index(Plain):
    """The list of pages, at / where nothing else is there."""

    def get(self) -> None:
        """Answer GET."""
        self.listed()


class NotFound(Plain):
    """Every address that is nothing else's."""

    def prepare(self) -> None:
        """Lead from what the menu calls a page to its address; refuse all else."""
        asked = self.request.path.removeprefix("/").lower()
        for name, title, _ in self.settings["links"]:
            if title.lower() == asked and self.request.method in ("GET", "HEAD"):
                query = f"?{self.request.query}" if self.request.query else ""
                return self.redirect(f"./{name}{query}")
        raise HTTPError(404)


class Stranger(Plain):
    """Every address, where it is asked for by a name that is not this server's."""

    def prepare(self) -> None:
        """Refuse, and say what there is to do."""
        name = self.request.host_name
        name = name if _HOST.fullmatch(name) else "NAME"
        say(
            f"a visit was refused: if {name} is a name of this server, start with --allow-host {name}", "host"
        )
        self.set_status(421)
        self.document(
            "This server does not go by that name",
            f"It was asked for as {name}. Who runs it can allow that: gatescope serve --allow-host {name}",
        )


class Elsewhere(Plain):
    """Every address, where a page of another site asks for it, but not to open it."""

    def prepare(self) -> None:
        """Refuse, and say in the log what would allow it."""
        origin = self.request.headers.get("Origin", "")
        theirs = routes.host_of(origin)
        name = theirs if _HOST.fullmatch(theirs.partition(":")[0]) else ""
        how = f"; if it is one of yours, start with --allow-host {name}" if name else ""
        say(
            f"a page elsewhere was refused: {origin or 'another site'}, at {self.request.host}{how}",
            "elsewhere",
        )
        self.set_status(403)
        self.document("This was not taken", "It comes from a page of another site.")


class Login(Plain):
    """Every address, where a browser asks for it that has not been given the key of the site, or brings it.

    The right key is given for a cookie that no script can read, and the address is asked for again without
    it, so that no browser keeps it.
    """

    def prepare(self) -> None:
        """Answer, whatever the method."""
        key: keys.Key = self.settings["key"]
        address = self.request.remote_ip or ""
        given = self.get_body_argument("key", None) if self.request.method == "POST" else None
        if keys.carried(self.request):
            given = self.get_query_argument("key")
        if given is None:
            return self._ask(403, "Type the key of this site to go in.")
        if not key.known(self.request):
            if key.rates.left("wrong", address) < 1:
                self.set_header("Retry-After", str(_RETRY_SECONDS))
                return self._ask(429, "Too many wrong keys came from here. Wait a minute, then try again.")
            if not key.is_(given):
                key.rates.take("wrong", address)
                say("a wrong key was refused", "key")
                return self._ask(403, "This is not the key. Ask who runs this site for it.")
            for cookie in key.cookies(keys.secure(self.request), bool(self.settings["frames"])):
                self.add_header("Set-Cookie", cookie)
        self.set_header("Cache-Control", "no-store")
        self.redirect(keys.without(self.request), status=303)

    def _ask(self, status: int, text: str) -> None:
        self.set_status(status)
        self.document("Gatescope", text, page="login.html")


class Page(Application):
    """A script of `apps/`; the tokens that it gives out say which it is."""

    def __init__(self, path: Path) -> None:
        super().__init__(ScriptHandler(filename=path))
        self.name = path.stem

    def process_request(self, request: HTTPServerRequest) -> dict[str, Any]:
        """What a token says beside its session."""
        return {**super().process_request(request), "page": self.name, "visitor": visitor.of(request)}


class Door(Plain, DocHandler):
    """A page's address: the one place where sessions begin, so the one place that limits them."""

    async def prepare(self) -> None:
        """Hide from Bokeh and Panel what an address says to them."""
        _unsay(self.request)
        path = self.request.path.rstrip("/")
        if path and path != self.request.path:  # what the page asks for stands beside it, not below
            query = f"?{self.request.query}" if self.request.query else ""
            return self.redirect(f"../{path.rpartition('/')[2]}{query}", permanent=True)
        visitor.meet(self, bool(self.settings["frames"]))
        await DocHandler.prepare(self)

    async def get_session(self) -> Any:
        """A new session, unless the server is full or the page's script fails."""
        site: Any = self.application
        if len(self.request.uri) > _ADDRESS_CHARACTERS:
            raise HTTPError(414)
        if _full(site):
            raise HTTPError(503)
        session = await super().get_session()
        if any(handler.failed for handler in self.application_context.application.handlers):
            session.request_expiration()
            raise HTTPError(500)
        return session


def _begun(site: Any) -> int:
    """How many sessions there are, and will be at once."""
    contexts = site.applications.values()
    return sum(len(each._sessions) + len(each._pending_sessions) for each in contexts)


def _full(site: Any) -> bool:
    """Whether there is no room for a further session, however it would begin."""
    return bool(_begun(site) >= site.settings["sessions"])


class Tidy:
    """Gives up what sessions leave once they have ended: what was typed, and memory.

    What was typed is forgotten when the last page is gone, and at times while there are always some. The C
    library of Linux would keep memory that is free; it is handed back to the machine.
    """

    def __init__(self, begun: Callable[[], int]) -> None:
        self._begun, self._before = begun, 0
        self._since: float | None = None  # the first page since it last forgot
        self._left = 0  # how often it forgets once no page is open

    def __call__(self) -> None:
        """Look whether it is time; to be called again and again."""
        before, self._before = self._before, self._begun()
        self._forget(time.monotonic())
        if self._before < before:
            self._hand_back()

    def _forget(self, now: float) -> None:
        if self._before:
            self._left = _TIDIED
            if self._since is None:
                self._since = now
            elif now - self._since > _FORGET_SECONDS:
                wire.forget()
                self._since = now
            return
        self._since = None
        if self._left:
            wire.forget()
            self._left -= 1

    def _hand_back(self) -> None:
        with suppress(AttributeError, OSError, TypeError):  # another C library
            ctypes.CDLL(None).malloc_trim(0)


class Messages(ProtocolHandler):
    """What a page's connection brings: each is answered, in a short sentence where it makes no sense."""

    async def handle(self, message: Any, connection: Any) -> Any:
        """The answer to a message."""
        try:
            return await self._handlers[message.msgtype](message, connection)
        except Exception as error:
            say(f"a message was refused: {type(error).__name__}")
        # Not inside the except: Bokeh would send the traceback along.
        return connection.error(message, "this message cannot be carried out")


class Entrance(WSHandler):
    """Where a connection enters its page's session; one that has no place there is closed with a reason."""

    log_exception = _noted

    async def _async_open(self, token: str) -> None:
        """Enter the token's session, or begin it anew where its page had waited too long."""
        context, session = self.application_context, get_session_id(token)
        clients = [each for each in self.application._clients if each.session.id == session]
        if get_token_payload(token).get("page") != context.application.name:
            return self.close(1008, "this is another page's connection")
        if len(clients) >= _SOCKETS:
            return self.close(1008, "this page has connections enough")
        if session not in context._sessions and _full(self.application):
            return self.close(1013, "this server is full")
        return await super()._async_open(token)

    def open(self, *args: Any, **kwargs: Any) -> Any:
        """Begin; the connection stays, although it may be silent for long."""
        self.settings["connections"].stays(self.ws_connection.stream)
        if not self._ours():
            # also of every page that was open when a server was started anew
            say("a connection was refused: its token is not this server's")
            return self.close(1008, "this session is over")
        try:
            return super().open(*args, **kwargs)
        except ProtocolError as error:  # closed by Bokeh
            say(f"a connection was refused: {error}")

    def _ours(self) -> bool:
        """Whether this server signed the token that it comes with."""
        site: Any = self.application
        try:
            return self.selected_subprotocol == "bokeh" and check_token_signature(
                self._token, signed=site.sign_sessions, secret_key=site.secret_key
            )
        except (AttributeError, KeyError, TypeError, ValueError, RecursionError):  # no token at all
            return False


class Socket(Entrance):
    """A page's connection, open to the pages of this server by whatever name it is reached."""

    async def prepare(self) -> None:
        """As a page's, whose query comes along."""
        _unsay(self.request)
        await super().prepare()

    def check_origin(self, origin: str) -> bool:
        """Whether it comes from a page of this server, see `routes.Elsewhere`."""
        site: Any = self.application
        return routes.from_here(self.request, origin, site.websocket_origins)

    async def _async_open(self, token: str) -> None:
        # Bokeh would begin another session, which a page that comes back knows nothing of
        late = time.time() > get_token_payload(token)["session_expiry"] - _TOKEN_SECONDS + _FIRST_SECONDS
        returns = late or self.get_query_argument("returning", None)
        if returns and get_session_id(token) not in {each.id for each in self.application_context.sessions}:
            return self.close(1008, "this session is over")
        return await super()._async_open(token)

    def on_close(self) -> None:
        """Keep the session a while for a window that did not close its connection itself."""
        session = self.connection and self.connection.session
        super().on_close()
        if session and self.close_code not in _LEFT:
            session.block_expiration()
            IOLoop.current().call_later(_RETURN_SECONDS, session.unblock_expiration)

    async def _receive(self, fragment: str | bytes) -> Any:
        return await messages.receive(self, fragment)

    async def send_message(self, message: Any) -> None:
        """Send all parts of a message in one piece; each would be a packet of its own."""
        parts = [message.header_json, message.metadata_json, message.content_json]
        for buffer in message._buffers:
            parts += [json.dumps(buffer.ref), buffer.to_bytes()]
        with await self.write_lock.acquire(), suppress(StreamClosedError):
            if self.ws_connection is not None and not self.ws_connection.is_closing():
                await self.ws_connection.stream.write(b"".join(map(framed, parts)))

    async def _handle(self, message: Any) -> Any:
        return await Messages().handle(message, self.connection)


def framed(part: str | bytes) -> bytes:
    """A text or bytes as a whole message of a web socket's server (RFC 6455, 5.2)."""
    data, kind = (part, 0x82) if isinstance(part, bytes) else (part.encode(), 0x81)
    n = len(data)
    if n < 126:
        return struct.pack("!BB", kind, n) + data
    if n < 2**16:
        return struct.pack("!BBH", kind, 126, n) + data
    return struct.pack("!BBQ", kind, 127, n) + data


_LEFT_OUT = ("/bokeh-gl.", "/es-module-shims.")
"""Scripts of Bokeh and Panel that our pages do without: nothing is drawn by WebGL, and see `_IMPORT`."""
# Panel imports a component by a script that stands in for browsers without import maps: it reads the whole
# bundle and hands it over as a module without an address, which a browser compiles anew at every visit.
_IMPORT = """window.importShim = (url) => import(new URL(url, document.baseURI));
window.importShim.addImportMap = () => {};"""


def scripts_once(bundle: Callable[..., Any]) -> Callable[..., Any]:
    """What a page loads of Bokeh and Panel: `bundle`, which looks through their files, asked once.

    It depends on which classes there are, some of which come with a page's first visit.
    """
    made: dict[tuple[int, str | None], Any] = {}

    def scripts(roots: Any, resources: Any, **how: Any) -> Any:
        key = len(Model.model_class_reverse_map), state.rel_path
        if key not in made:
            made[key] = bundle(roots, resources, **how)
            found = made[key]
            found.js_files = [
                each for each in found.js_files if not any(name in str(each.url) for name in _LEFT_OUT)
            ]
            found.js_raw = [*found.js_raw, _IMPORT]
        return made[key]

    return scripts


def serve(
    menu: Mapping[str, tuple[str, str]],
    port: int = 5006,
    address: str = "localhost",
    show: bool = True,
    sessions: int = SESSIONS,
    hosts: Collection[str] = (),
    frames: Collection[str] = (),
    front: type[Plain] = Index,
    more: Sequence[tuple[str, type[Plain]]] = (),
    welcome: Callable[[str], tuple[str, str]] | None = None,
    proxied: bool = False,
    key: keys.Key | None = None,
    opens: str = "",
    unlisted: Collection[str] = (),
) -> None:
    """Serve every script of `apps/` at its name, until interrupted or terminated.

    Args:
        menu: for each page, in the order of the index, its name and what one does there.
        port: where to listen; 0 takes a free port.
        address: the name or number to listen at; 0.0.0.0 lets other machines in.
        show: whether to open a browser.
        sessions: how many may look at once; fewer do where the machine lets a process hold few connections.
        hosts: names by which it is reached beside the machine's own, such as a proxy's; "*" for any.
        frames: origins whose pages may show these in a frame, as https://school.example.
        front: what answers at /.
        more: what answers at further addresses, as patterns.
        welcome: gives what the terminal says besides, and the path that a browser opens, of the server's
            address.
        proxied: whether all come by a proxy on this machine, whose X-Real-IP says who asks.
        key: what a browser must have been given before anything is answered to it; None for nothing.
        opens: the page that a browser opens where welcome names none; the front page unless given.
        unlisted: pages that answer and are in no list, since they have nothing to show.

    Raises:
        ServerError: the port is taken, the address is not this machine's, or a name or an origin is none.
    """
    for what, given, form in (
        ("a host's name", hosts, _HOST),
        ("an origin such as https://x.example", frames, _ORIGIN),
    ):
        if wrong := [each for each in given if not form.fullmatch(each)]:
            raise ServerError(f"{wrong[0]!r} is not {what}")
    most = connections.most()
    if most // connections.A_PAGE < sessions:
        sessions = most // connections.A_PAGE
        say(f"this machine lets a process hold few connections: there is room for {sessions} pages at once")
    quieten()
    settings.resources = "server"  # whatever the environment says, nothing comes from a CDN
    # Pages through our own door; no `autoload.js`, which would be a second one.
    per_app_patterns[:] = [
        (path, {DocHandler: Door, WSHandler: Socket}.get(handler, handler))
        for path, handler in per_app_patterns
        if path != "/autoload.js"
    ]
    panel_server.bundle_resources = scripts_once(bundle_resources)
    scripts = {path.stem: path for path in sorted(resources.apps().glob("[!_]*.py"))}
    names = [*(name for name in menu if name in scripts), *(name for name in scripts if name not in menu)]
    loop = IOLoop()
    try:
        server = get_server(
            {name: Page(path) for name, path in scripts.items()},
            port=port,
            address=address,
            loop=loop,
            use_index=False,
            extra_patterns=[(r"/", front), *more],
            default_handler_class=NotFound,
            ico_path=resources.assets() / "theme" / "favicon.ico",
            # Only this server can begin a session, and what a browser sends is not copied into it.
            sign_sessions=True,
            secret_key=secrets.token_bytes(32),
            session_token_expiration=_TOKEN_SECONDS,
            include_headers=[],
            include_cookies=[],
            keep_alive_milliseconds=0,
            websocket_ping_interval=_PING_SECONDS,
            websocket_ping_timeout=_PING_SECONDS,
            websocket_max_message_size=_MESSAGE_BYTES,
            check_unused_sessions_milliseconds=_LINGER_MS // 3,
            unused_session_lifetime_milliseconds=_LINGER_MS,
            http_server_kwargs={
                "max_header_size": _HEADER_BYTES,
                "max_body_size": _BODY_BYTES,
                "max_buffer_size": 4 * _HEADER_BYTES,
                "idle_connection_timeout": _QUIET_SECONDS,
                "body_timeout": _QUIET_SECONDS,
                "xheaders": proxied,
            },
            log_function=_log,
            sessions=sessions,
            frames=frames,
            key=key,
            links=[
                (name, *menu.get(name, (name.capitalize(), ""))) for name in names if name not in unlisted
            ],
        )
        server._tornado.add_transform(headers.transform(frames))
        routes.keep(server, front, *(handler for _, handler in more))
        if key is not None:
            server._tornado.default_router.rules.insert(0, Rule(key, Login))
        routes.guard(server._tornado, {*routes.names(address), *hosts}, Stranger, hosts, Elsewhere)
        server._tornado._websocket_origins = set(hosts)
        server._tornado.settings["connections"] = connections.Connections(server._http, most)
    except (OSError, OverflowError, UnicodeError) as error:
        spelt = isinstance(error, UnicodeError)
        reason = "this is no address" if spelt else getattr(error, "strerror", None) or str(error)
        raise ServerError(f"cannot listen at {address}, port {port}: {reason}") from error

    def end() -> None:
        # What is being worked out, or a page that is just being made, must not hold up the end.
        time.sleep(_END_SECONDS)
        os._exit(0)

    def stop(*_: Any) -> None:
        threading.Thread(target=end, daemon=True).start()
        loop.asyncio_loop.call_soon_threadsafe(loop.stop)

    async def begin() -> None:
        # A page's first visit imports what it needs: a second or two that nobody should have to wait.
        for name in names:
            with suppress(HTTPClientError, OSError):
                await AsyncHTTPClient().fetch(
                    f"http://{here}:{server.port}/{name}",
                    headers={"Cookie": key.cookie} if key else {},
                    request_timeout=60,
                )
        at = f"http://{there}:{server.port}"
        said, path = welcome(at) if welcome else ("", f"{opens}{key.query if key else ''}")
        if key and not welcome:
            said = f"It asks for the key {key.text}, which this address brings: {at}/{path}"
        for line in (f"Gatescope is at {at} (Ctrl-C stops it)", _opened(address, key), said):
            if line:
                print(line, flush=True)
        if show:
            webbrowser.open(f"http://{here}:{server.port}/{path}")

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    everywhere = address in ("", "0.0.0.0", "::")
    here = "localhost" if everywhere else f"[{address}]" if ":" in address else address
    there = routes.number() or socket.gethostname() if everywhere else here
    # What is there by now stays. Without it the collector, which looks for what a session leaves, is through
    # in a quarter of the time, and nobody's text waits for it.
    gc.collect()
    gc.freeze()
    server.start()
    loop.add_callback(begin)
    PeriodicCallback(Tidy(lambda: _begun(server._tornado)), 1_000 * _TIDY_SECONDS).start()
    loop.start()
    server.stop(wait=False)


def _opened(address: str, key: keys.Key | None) -> str:
    """What a terminal says of who can open the pages; "" where only this machine can."""
    with suppress(ValueError):
        if ip_address(address).is_loopback:
            return ""
    if address == "localhost":
        return ""
    where = "every address of this machine" if address in ("", "0.0.0.0", "::") else address
    who = "who has the key " if key else ""
    free = "" if key else " Nobody is asked for a key; --class-key asks for one."
    return (
        f"It listens at {where}: everybody on its networks {who}can open all pages, and train networks here. "
        f"They reach nothing else of this machine.{free} It speaks plain HTTP, on which others can listen in."
    )


def _unsay(request: HTTPServerRequest) -> None:
    """Drop what a query says to Bokeh and Panel; `bokeh-absolute-url` would name where scripts come from."""
    for arguments in (request.arguments, request.query_arguments, request.body_arguments):
        for name in [name for name in arguments if name.lower().startswith("bokeh-")]:
            del arguments[name]


def _log(handler: RequestHandler) -> None:
    """What the server could not do, a line each; what browsers ask in vain is no concern of its log."""
    if handler.get_status() >= 500:
        say(f"{handler.get_status()} {handler.request.method} {handler.request.path}", handler.get_status())
