"""A key over the whole site: a browser that was not given it gets no answer, see `server.Login`."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, unquote_plus

from tornado.httputil import HTTPServerRequest
from tornado.routing import Matcher

from visualizer.pages.rates import Rates

LETTERS = "CDFHJKMNPRTWXY"
"""Of what people read out: none is taken for another or a digit, and without vowels they make no words."""
LENGTHS = range(4, 65)
"""Characters that a key may have."""
RATES = {"wrong": (30, 0.5)}
"""Wrong keys of one address, which a class behind a proxy has: how many at once, and how many a second."""

_MADE = 8  # letters of a key that is made: 30 bits


def made() -> str:
    """A key of eight letters that nobody can guess."""
    return "".join(secrets.choice(LETTERS) for _ in range(_MADE))


class Key(Matcher):
    """The key of a site. As a matcher it takes the requests that come without it, and those that bring it.

    Capital letters are as good as small ones, and blanks around it do not count.

    Args:
        key: of 4 to 64 characters; "" makes one of eight letters.
        also: what else opens the site, a request's.

    Raises:
        ValueError: it is none; the text says why, for a person.
    """

    def __init__(self, key: str = "", also: Callable[[HTTPServerRequest], bool] = lambda _: False) -> None:
        self.text = key.strip() or made()
        if len(self.text) not in LENGTHS or not self.text.isprintable():
            raise ValueError(f"a class key has {LENGTHS[0]} to {LENGTHS[-1]} characters that can be printed")
        self.rates = Rates(RATES)
        self._also = also
        # The same for the same key, so that a restart and every process of a site know a browser;
        # slow to make, so that who sees a cookie cannot try keys on it.
        known = hashlib.scrypt(_plain(self.text), salt=b"gatescope", n=2**14, r=8, p=1, dklen=36).hex()
        self._name, self._value = f"gatescope_key_{known[:8]}", known[8:]

    @property
    def query(self) -> str:
        """The query that brings it."""
        return f"?key={quote(self.text, safe='')}"

    @property
    def cookie(self) -> str:
        """What a browser sends that has been given it."""
        return f"{self._name}={self._value}"

    def cookies(self, secure: bool, framed: bool) -> list[str]:
        """What a browser is told to keep, see `cookies`."""
        return cookies(self._name, self._value, secure, framed)

    def is_(self, given: str) -> bool:
        """Whether a text is the key; how long that takes tells nothing of it."""
        return hmac.compare_digest(*(hashlib.sha256(_plain(each)).digest() for each in (given, self.text)))

    def known(self, request: HTTPServerRequest) -> bool:
        """Whether a browser has been given the key before."""
        given = kept(request, self._name)
        return any(hmac.compare_digest(each.encode(), self._value.encode()) for each in given)

    def match(self, request: HTTPServerRequest) -> dict[str, Any] | None:
        """An empty dict for a request that comes without the key, or whose address has it."""
        if self._also(request) or (self.known(request) and not carried(request)):
            return None
        return {}


def cookies(name: str, value: str, secure: bool, framed: bool) -> list[str]:
    """`Set-Cookie` headers of a cookie that no script can read.

    Args:
        name: what it is called; in a frame it is ``name_f``.
        value: what is sent back.
        secure: whether the browser came over https.
        framed: whether pages of other sites may show these in a frame, where a browser keeps another kind
            of cookie, and over https alone.
    """
    plain = f"{name}={value}; Path=/; HttpOnly; SameSite=Lax{'; Secure' * secure}"
    other = f"{name}_f={value}; Path=/; HttpOnly; SameSite=None; Secure; Partitioned"
    return [plain, other] if framed else [plain]


def kept(request: HTTPServerRequest, name: str) -> list[str]:
    """What a browser sends back of a cookie that it was told by `cookies` to keep, in a frame or not."""
    found = (request.cookies.get(each) for each in (name, f"{name}_f"))
    return [each.value for each in found if each is not None]


def secure(request: HTTPServerRequest) -> bool:
    """Whether a request came over https, by a proxy too."""
    return "https" in (request.protocol, request.headers.get("X-Forwarded-Proto"))


def carried(request: HTTPServerRequest) -> bool:
    """Whether the address that is asked for brings a key."""
    return request.method in ("GET", "HEAD") and "key" in request.query_arguments


def without(request: HTTPServerRequest) -> str:
    """The address that is asked for without a key, relative to itself: it holds behind any proxy."""
    rest = [each for each in request.query.split("&") if unquote_plus(each.partition("=")[0]) != "key"]
    query = "&".join(filter(None, rest))
    return f"./{request.path.rpartition('/')[2]}{'?' * bool(query)}{query}"


def _plain(key: str) -> bytes:
    return key.strip().casefold().encode("utf-8", "surrogatepass")
