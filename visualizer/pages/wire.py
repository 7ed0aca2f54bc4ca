"""What goes to the browser: facts as JSON, arrays behind them, and pictures kept for whoever asks next.

One protocol serves all pages. A page asks ``{seq, want, ...}``, seq being a number of its own; of a want the
latest counts. The answer says the same ``seq`` and ``want`` and ``notices``, sentences to show, and where it
could not be made by a fault of ours ``fault``: true. What takes long is told of meanwhile, see
`instrument.Instrument`.
"""

from __future__ import annotations

import json
import math
import struct
import threading
from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping
from functools import lru_cache
from typing import Any, ParamSpec, TypeVar, cast

import numpy as np

from visualizer import symbols
from visualizer.cells import Array

P = ParamSpec("P")
R = TypeVar("R")


_shared: list[Callable[[], object]] = []


def shared(most: int) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Keep what a function gives of the texts of all sessions, the most lately seen of them, see `forget`."""

    def decorate(made: Callable[P, R]) -> Callable[P, R]:
        kept = lru_cache(most)(made)
        _shared.append(kept.cache_clear)
        return cast(Callable[P, R], kept)

    return decorate


def forget() -> None:
    """Forget all that is kept of texts that were typed. It only takes time to work it out again."""
    for each in _shared:
        each()
    symbols.forget()


class Kept(OrderedDict[Any, bytes]):
    """Pictures that all sessions share, the least lately seen given up first, see `forget`."""

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._bytes = 0
        _shared.append(self.clear)

    def find(self, key: Any) -> bytes | None:
        """A picture, now the latest seen; None if it is not kept."""
        with self._lock:
            if key in self:
                self.move_to_end(key)
            return self.get(key)

    def keep(self, key: Any, picture: bytes, most: int) -> None:
        """Keep one more; of all, no more than most bytes, but the newest in any case."""
        with self._lock:
            self._bytes += len(picture) - len(self.get(key, b""))
            self[key] = picture
            while len(self) > 1 and self._bytes > most:
                self._bytes -= len(self.popitem(last=False)[1])

    def clear(self) -> None:
        """Keep none of them."""
        with self._lock:
            super().clear()
            self._bytes = 0


def head(request: Mapping[str, Any], wants: Collection[str] | None = None) -> dict[str, Any]:
    """What every answer begins with: ``seq`` and ``want`` of the request, where they can be read.

    want is None where it is none of wants.
    """
    seq, want = request.get("seq"), request.get("want")
    known = isinstance(want, str) and len(want) < 40 and (wants is None or want in wants)
    return {"seq": seq if type(seq) is int and abs(seq) < 2**53 else 0, "want": want if known else None}


def decoded(data: bytes) -> dict[str, Array]:
    """The arrays of a payload that `encode` made of float32 arrays alone."""
    (length,) = struct.unpack_from("<I", data)
    table = json.loads(data[4 : 4 + length])["arrays"]
    body = np.frombuffer(data, "<f4", offset=4 + length)
    return {
        name: body[offset : offset + math.prod(shape)].reshape(shape)
        for name, (offset, shape) in table.items()
    }


def encode(facts: Mapping[str, Any], arrays: Mapping[str, Array], picture: bytes = b"") -> bytes:
    """A payload: length of the JSON (uint32), JSON padded to 4 bytes, float32 arrays end to end.

    Little-endian. ``arrays`` in the JSON gives each array's offset in floats and its shape; of an array of
    float16, which stays one, also "f2", and it is padded to 4 bytes. A picture already encoded goes behind
    facts of its own, so that it can be shared. Half a character, which no UTF-8 can hold, becomes "?".
    """
    table: dict[str, list[Any]] = {}
    body, offset = [], 0
    for name, array in arrays.items():
        half = array.dtype == np.float16
        data = np.ascontiguousarray(array, "<f2" if half else "<f4").tobytes()
        table[name] = [offset, list(array.shape), *(["f2"] if half else [])]
        body.append(data + b"\0" * (-len(data) % 4))
        offset += len(body[-1]) // 4
    said = json.dumps({**facts, "arrays": table}, ensure_ascii=False, allow_nan=False)
    text = said.encode(errors="replace")
    text += b" " * (-len(text) % 4)
    return b"".join((struct.pack("<I", len(text)), text, *body, picture))
