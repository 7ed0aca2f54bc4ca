"""What every answer tells a browser beside its body, whatever answers: a page, a file, an error, a stream."""

from __future__ import annotations

import re
from collections.abc import Collection

from tornado.httputil import HTTPHeaders, HTTPServerRequest
from tornado.web import OutputTransform

FIXED = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
"""Headers that are the same for all."""

# Bokeh and Panel put scripts and styles into a page, and make functions of text and modules of blobs.
_POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; "
    "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
    "worker-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; "
    "frame-ancestors 'self'{frames}; connect-src 'self' blob:{socket}"
)
_HOST = re.compile(r"[\w.:\[\]-]+", re.ASCII)


def headers(host: str, frames: Collection[str] = ()) -> dict[str, str]:
    """The headers of an answer of a server that was asked as host, as "localhost:5006".

    Args:
        host: a page loads from it alone, whatever is on the page.
        frames: origins whose pages may show its pages in a frame, beside its own.
    """
    # older browsers do not count a server's web socket as its own
    socket = f" ws://{host} wss://{host}" if _HOST.fullmatch(host) else ""
    policy = _POLICY.format(frames="".join(f" {origin}" for origin in frames), socket=socket)
    # what older browsers read in place of the policy cannot name an origin
    framed = {} if frames else {"X-Frame-Options": "SAMEORIGIN"}
    return {"Content-Security-Policy": policy, **FIXED, **framed}


def transform(frames: Collection[str]) -> type[OutputTransform]:
    """What gives every answer of a Tornado application these headers, also those that others have written."""

    class Headers(OutputTransform):
        def __init__(self, request: HTTPServerRequest) -> None:
            self._headers = headers(request.host, frames)

        def transform_first_chunk(
            self, status_code: int, headers: HTTPHeaders, chunk: bytes, finishing: bool
        ) -> tuple[int, HTTPHeaders, bytes]:
            for name, value in self._headers.items():
                headers[name] = value
            headers.pop("Server", None)  # which software it is, and of what version
            return status_code, headers, chunk

    return Headers
