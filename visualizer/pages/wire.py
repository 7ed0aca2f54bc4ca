"""What goes to the browser: facts as JSON, arrays behind them, and pictures kept for whoever asks next.

One protocol serves all pages. A page asks ``{seq, want, ...}``, seq being a number of its own; of a want the
latest counts. The answer says the same ``seq`` and ``want`` and ``notices``, sentences to show, and where it
could not be made by a fault of ours ``fault``: true. What takes long is told of meanwhile, see
`instrument.Instrument`.
"""

from __future__ import annotations

import json
import struct
import threading
from collections import OrderedDict
from collections.abc import Collection, Mapping
from typing import Any

import numpy as np

from visualizer.cells import Array


class Kept(OrderedDict[Any, bytes]):
    """Pictures that all sessions share, the least lately seen given up first."""

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._bytes = 0

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


def encode(facts: Mapping[str, Any], arrays: Mapping[str, Array], picture: bytes = b"") -> bytes:
    """A payload: length of the JSON (uint32), JSON padded to 4 bytes, float32 arrays end to end.

    Little-endian. ``arrays`` in the JSON gives each array's offset in floats and its shape. A picture
    already encoded goes behind facts of its own, so that it can be shared.
    """
    table, offset = {}, 0
    for name, array in arrays.items():
        table[name] = [offset, list(array.shape)]
        offset += array.size
    text = json.dumps({**facts, "arrays": table}, ensure_ascii=False, allow_nan=False).encode()
    text += b" " * (-len(text) % 4)
    body = b"".join(np.ascontiguousarray(array, "<f4").tobytes() for array in arrays.values())
    return struct.pack("<I", len(text)) + text + body + picture
