"""Reads what `visualizer.pages.wire.encode` writes, from its description alone."""

import json
import struct
from math import prod

import numpy as np


def block(data):
    """One block -> its facts, its arrays by name, and the bytes behind it."""
    (length,) = struct.unpack_from("<I", data)
    assert length % 4 == 0
    facts = json.loads(data[4 : 4 + length].decode("utf-8"))
    body, arrays, end = data[4 + length :], {}, 0
    for name, (offset, shape, *form) in facts.pop("arrays").items():
        (form,) = form or ["f4"]
        arrays[name] = np.frombuffer(body, f"<{form}", prod(shape), 4 * offset).reshape(shape)
        size = arrays[name].nbytes
        end = max(end, 4 * offset + size + -size % 4)
    return facts, arrays, body[end:]


def decode(data):
    """A payload -> the head, and the picture's facts and arrays, or None where it holds no picture."""
    head, arrays, rest = block(data)
    assert not arrays
    if not rest:
        return head, None, None
    facts, arrays, rest = block(rest)
    assert not rest
    return head, facts, arrays
