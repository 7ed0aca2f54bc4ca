"""Networks as pages ask for them, to go on by themselves while their server is away: `kit/standin.mjs`."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from functools import lru_cache
from pathlib import Path

import numpy as np
from tornado.web import HTTPError

import visualizer
from visualizer import files
from visualizer.model import Model, ModelError
from visualizer.pages import shelf, visitor
from visualizer.pages.catalogue import known, load
from visualizer.pages.handed import packed_network
from visualizer.pages.server import Plain
from visualizer.pages.state import WEIGHTS

_FOLDER = Path(__file__).parent
_YEAR = 365 * 86_400
# one at a time: of a class that asks for the same, all but the first find it made
_worker = ThreadPoolExecutor(1, thread_name_prefix="gatescope-networks")
_begun = False


def begin() -> None:
    """Let the pages of this process know that it answers at `ADDRESSES`."""
    global _begun
    _begun = True


def version() -> str | None:
    """What the address of a network says of its version; None where this process answers for none.

    It is another where the program or a bundled network is.
    """
    return _version() if _begun else None


@lru_cache(maxsize=1)
def _version() -> str:
    digest = hashlib.sha256(visualizer.__version__.encode())
    for path in (*files.bundled().values(), *sorted(_FOLDER.glob("*.bundle.js"))):
        about = path.stat()
        digest.update(f"{path.name} {about.st_size} {about.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:12]


def exact(model: Model, which: str = "trained") -> bytes:
    """A network packed with every number as it is: in 16 bits where these hold them all, else in 32."""
    arrays = [np.asarray(array, np.float32) for array in model.weights.values()]
    with np.errstate(over="ignore"):
        halved = all(np.array_equal(array.astype(np.float16), array) for array in arrays)
    return packed_network(model, "float16" if halved else "float32", which)


def _packed(name: str, which: str) -> bytes:
    return gzip.compress(exact(load(name, which), which), mtime=0)


_bundled = lru_cache(maxsize=64)(_packed)


class Network(Plain):
    """A network by its name, with ``weights`` "trained" or "initial", packed and compressed.

    A browser that asks with the ``v`` of `version` keeps it and need not ask again; a person's own is
    kept by nobody.
    """

    async def get(self, name: str) -> None:
        """Answer GET: 404 for a network that is not here."""
        shelf.asks(visitor.of(self.request))
        which, own = self.get_query_argument("weights", "trained"), shelf.is_own(name)
        if not known(name) or which not in (WEIGHTS.choices or ()):
            raise HTTPError(404)
        make = _packed if own else _bundled
        try:
            data = await asyncio.get_running_loop().run_in_executor(
                _worker, copy_context().run, make, name, which
            )
        except ModelError:
            raise HTTPError(404) from None
        current = not own and self.get_query_argument("v", None) == version()
        keeps = f"public, max-age={_YEAR}, immutable" if current else "no-cache"
        self.set_header("Cache-Control", "no-store" if own else keeps)
        self.set_header("Content-Type", "application/octet-stream")
        self.set_header("Content-Encoding", "gzip")
        self.finish(data)


ADDRESSES = [(r"/network/([\w-]{1,80})", Network)]
