"""What an address can reach: the pages, their connections, and files that stand in a list; nothing else.

Bokeh and Panel serve more than the pages load. One of their addresses imports whatever module it names.
"""

from __future__ import annotations

import gzip
import socket
import sys
from collections.abc import Collection, Iterable
from contextlib import suppress
from functools import lru_cache
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bokeh.embed.bundle import extension_dirs
from bokeh.server.server import BaseServer
from bokeh.server.util import check_allowlist
from bokeh.server.views.ico_handler import IcoHandler
from bokeh.settings import settings
from panel.io.server import ComponentResourceHandler, DocHandler, WSHandler
from tornado.httputil import HTTPServerRequest
from tornado.routing import Matcher, Rule
from tornado.web import Application, HTTPError, RequestHandler, StaticFileHandler

_NAME = "gatescope"
_ENDINGS = {".js", ".css", ".map", ".svg", ".png", ".woff", ".woff2"}
"""Of the files that a page may load."""
_PACKED = {
    *("bokeh.min.js", "bokeh-widgets.min.js", "bokeh-tables.min.js", "panel.min.js"),
    "gatescope.bundle.js",
}
"""The files that every page loads: a class of fifty does so at once, and packed they are a third as large."""

# Where Panel puts an address in the place of a component's bundle: `static/extensions/gatescope/...`. Without
# it that address is one of `/components/`.
extension_dirs[_NAME] = Path(__file__).parent


@lru_cache(maxsize=2 * len(_PACKED))
def _packed(path: str, changed: int) -> bytes:
    """A file as gzip; changed is when it last was."""
    return gzip.compress(Path(path).read_bytes(), 9, mtime=0)


class Static(StaticFileHandler):
    """The scripts and styles of Bokeh, of Panel, and our own bundles."""

    packed: bytes | None = None

    def initialize(self) -> None:  # type: ignore[override]
        """Take no folder: the address says which it is."""
        super().initialize(path="")

    def parse_url_path(self, url_path: str) -> str:
        """The file of an address below /static/; 404 for any but the scripts and styles of the folders."""
        head, _, rest = url_path.removeprefix("extensions/").partition("/")
        folder, name = Path(settings.bokehjs_path()), url_path
        if url_path.startswith("extensions/"):
            if head not in extension_dirs:
                raise HTTPError(404)
            folder, name = Path(extension_dirs[head]), rest
        if not name.isprintable() or Path(name).suffix not in _ENDINGS or (head == _NAME and "/" in rest):
            raise HTTPError(404)
        path = (folder / name).resolve()
        if not path.is_relative_to(folder.resolve()) or not path.is_file():
            raise HTTPError(404)
        return str(path)

    @classmethod
    def get_absolute_path(cls, root: str, path: str) -> str:
        """What `parse_url_path` gave."""
        return path

    def validate_absolute_path(self, root: str, absolute_path: str) -> str:
        """What `parse_url_path` has checked; it is sent packed to a browser that takes that."""
        path = Path(absolute_path)
        if path.name in _PACKED:
            self.set_header("Vary", "Accept-Encoding")
            if "gzip" in self.request.headers.get("Accept-Encoding", ""):
                self.packed = packed = _packed(absolute_path, path.stat().st_mtime_ns)
                self.set_header("Content-Encoding", "gzip")
                # of this answer alone: Tornado makes the ETag of the file itself
                self.get_content = lambda path, start, end: packed[start:end]  # type: ignore
        return absolute_path

    def compute_etag(self) -> str | None:
        """The file's, or another for the same packed."""
        etag = super().compute_etag()
        return etag if self.packed is None else f'"gzip-{str(etag)[1:]}'

    def get_content_size(self) -> int:
        """Bytes that are sent of it."""
        return super().get_content_size() if self.packed is None else len(self.packed)


def keep(server: BaseServer, *more: type[RequestHandler]) -> None:
    """Take away every address of a server but the pages, their connections, the icon, /static/ and more."""
    routes: Any = server._tornado.wildcard_router.rules
    kept = (DocHandler, WSHandler, IcoHandler, *more)
    routes[:] = [each for each in routes if issubclass(each.target, kept)]
    server._tornado.wildcard_router.add_rules([(r"/static/(.*)", Static)])


class Foreign(Matcher):
    """Requests that ask for the server by a name that is not its own.

    A page elsewhere that gives its own name this machine's address would else be taken for one of ours. An
    address in numbers can be nobody else's.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self.names = {_plain(name) for name in names}

    def match(self, request: HTTPServerRequest) -> dict[str, Any] | None:
        """An empty dict for such a request."""
        name = _plain(request.host_name)
        if "*" in self.names or name in self.names or name.endswith(".localhost"):
            return None
        try:
            ip_address(name.removeprefix("[").removesuffix("]"))
        except ValueError:
            return {}
        return None


def names(address: str) -> set[str]:
    """The names by which a server at this address is reached on its own machine and beside it."""
    own = socket.gethostname()
    return {"localhost", address, own, f"{own.partition('.')[0]}.local", socket.getfqdn()}


def number() -> str | None:
    """The address in numbers by which other machines of a network reach this one; None where there is none.

    A name need not be known to them.
    """
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as way:
        way.connect(("10.255.255.255", 1))  # sends nothing: it says which way a packet would go
        return str(way.getsockname()[0])
    with suppress(OSError):
        found = [str(each[4][0]) for each in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)]
        return next((each for each in found if not ip_address(each).is_loopback), None)
    return None


def host_of(origin: str) -> str:
    """The host of an origin with its port, in small letters; "" of a sandboxed frame's, which is "null"."""
    try:
        return urlsplit(origin).netloc.lower()
    except ValueError:
        return ""


def from_here(request: HTTPServerRequest, origin: str, names: Collection[str]) -> bool:
    """Whether a page of this origin is the server's: it, or one of names, or of BOKEH_ALLOW_WS_ORIGIN."""
    theirs = host_of(origin)
    return theirs == request.host.lower() or check_allowlist(theirs, settings.allowed_ws_origin() or names)


class Outside(Matcher):
    """Requests of other sites' pages, but for those that open a page: a link that was followed, a frame.

    A browser lets no page read what another site answers, unless it is told to; but what is asked for would
    have been made.
    """

    def __init__(self, names: Collection[str]) -> None:
        self.names = names

    def match(self, request: HTTPServerRequest) -> dict[str, Any] | None:
        """An empty dict for such a request."""
        origin, site = request.headers.get("Origin"), request.headers.get("Sec-Fetch-Site")
        if origin is not None:
            return None if from_here(request, origin, self.names) else {}
        opens = request.headers.get("Sec-Fetch-Mode") == "navigate"
        return {} if site in ("cross-site", "same-site") and not opens else None


def guard(
    site: Application,
    names: Iterable[str],
    stranger: type[RequestHandler],
    origins: Collection[str],
    elsewhere: type[RequestHandler],
) -> None:
    """Let handlers of their own answer what is not asked of this server, or not by its own pages.

    Args:
        site: where all requests come in; no other rule sees those that are refused.
        names: those of the server; who asks for another is answered by stranger.
        stranger: see names.
        origins: hosts of pages that are this server's, beside the host that is asked; what the pages of
            others ask for is answered by elsewhere.
        elsewhere: see origins.
    """
    site.default_router.rules[:0] = [Rule(Foreign(names), stranger), Rule(Outside(origins), elsewhere)]


def _plain(name: str) -> str:
    return name.lower().removesuffix(".")


def close() -> None:
    """Keep any server of Panel's from importing the module that an address of `/components/` names."""
    if ComponentResourceHandler.parse_url_path is not _known:
        ComponentResourceHandler.parse_url_path = _known


_any = ComponentResourceHandler.parse_url_path


def _known(self: ComponentResourceHandler, path: str) -> str:
    if path.partition("/")[0] not in sys.modules:
        raise HTTPError(404)
    return str(_any(self, path))
