"""Arrays with a power of two beside them: numbers that no length of sequence makes underflow or overflow."""

from __future__ import annotations

import numpy as np

Array = np.ndarray

NOTHING = -(2**40)
"""The exponent of what is exactly 0."""


def scaled(a: Array, exponent: Array | int) -> Array:
    """a * 2**exponent, exponent broadcast over the last axis; infinite where that is too large."""
    return shifted(a, np.asarray(exponent)[..., None])


def shifted(a: Array, exponent: Array | int) -> Array:
    """a * 2**exponent, entry by entry; infinite where that is too large."""
    with np.errstate(over="ignore", under="ignore"):
        # as np.clip has it, which takes as long as all the rest
        return np.ldexp(a, np.minimum(np.maximum(exponent, -(2**30)), 2**30).astype(np.int32))


def power(*arrays: Array) -> Array:
    """The least e with every |entry| < 2**e, over the last axis; NOTHING where all are 0."""
    m = np.abs(arrays[0]).max(axis=-1, initial=0)
    for more in arrays[1:]:
        m = np.maximum(m, np.abs(more).max(axis=-1, initial=0))
    return np.where(m > 0, np.frexp(m)[1].astype(np.int64), NOTHING)


def normal(a: Array, axis: int | tuple[int, ...] = -1) -> tuple[Array, Array]:
    """a with a power of two taken out over the axes, and its exponent, which lacks them.

    The largest entry is then in 1/2..1; where all are 0 the exponent is 0.
    """
    e = np.frexp(np.abs(a).max(axis=axis, initial=0, keepdims=True))[1]
    return np.ldexp(a, -e), e.squeeze(axis=axis).astype(np.int64)


def log10_norm(array: Array, exponent: Array | int = 0) -> Array:
    """log10 of the 2-norm over the last axis of array * 2.0 ** exponent; -inf where it is exactly 0."""
    digits, more = np.frexp(array)
    exponent = np.where(digits == 0, NOTHING, more + np.int64(exponent))
    top = exponent.max(axis=-1)
    with np.errstate(divide="ignore"):
        norm = np.log10(np.linalg.norm(shifted(digits, exponent - top[..., None]), axis=-1))
    return norm + top * np.log10(2)
