"""Who asks: a browser, known by a cookie that no script can read and that ends with it.

What a person opened is kept for their browser alone (`shelf`), whoever has its address.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from typing import Any

from tornado.httputil import HTTPServerRequest
from tornado.web import RequestHandler

from visualizer.pages import keys

_COOKIE = "gatescope_visitor"
_VALUE = re.compile(r"[\w-]{24}", re.ASCII)


def of(request: HTTPServerRequest) -> str:
    """What a browser is known by here, from which its cookie cannot be found; "" for one that has none."""
    value = _kept(request)
    return hashlib.sha256(value.encode()).hexdigest()[:32] if value else ""


def meet(handler: RequestHandler, framed: bool) -> None:
    """Give a browser that has none its cookie, with which it counts as come.

    Args:
        handler: what answers it.
        framed: whether pages of other sites may show these in a frame, see `keys.cookies`.
    """
    request = handler.request
    if _kept(request):
        return
    value = secrets.token_urlsafe(18)
    for cookie in keys.cookies(_COOKIE, value, keys.secure(request), framed):
        handler.add_header("Set-Cookie", cookie)
    sent: Any = request.cookies
    sent[_COOKIE] = value


def _kept(request: HTTPServerRequest) -> str:
    return next(filter(_VALUE.fullmatch, keys.kept(request, _COOKIE)), "")
