"""Singular values of long products of matrices, each to full relative precision.

Over a hundred steps they span hundreds of decades, and a product that is multiplied out keeps sixteen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from visualizer.cells import Array
from visualizer.powers import NOTHING

_PRECISION = 2e-15  # the cosine of two rows that count as orthogonal
_SWEEPS = 40  # far more than ever needed


def log10_singular_values(jacobians: Array, progress: Callable[[float], object] | None = None) -> Array:
    """log10 of the singular values of the product J_n ... J_1 of jacobians (n, S, S), descending, (S,).

    The product is kept as Q 2**e T: Q orthonormal columns, e integers, T well conditioned; each factor
    is taken in by a QR decomposition whose columns were sorted by size (Loh & Gubernatis 1992; Bai, Lee,
    Li & Xu 2011, "Stable solutions of linear systems involving long chain of matrix multiplications").
    What is left is a matrix with graded rows, whose singular values one-sided Jacobi rotations find
    to full relative precision (Demmel & Veselic 1992). So the error of each is about eps times the
    condition of a single factor, whatever that of the product. -inf where a value is 0, or is rounding of
    a zero of some factor. progress is told the share of the factors that is done.
    """
    S = jacobians.shape[-1]
    rank = _rank(jacobians)
    product = np.eye(S), np.zeros(S, np.int64), np.eye(S)
    for done, J in enumerate(jacobians):
        if progress:
            progress(done / len(jacobians))
        seen = J.any(axis=0)
        # columns of zeros first lose what they hide, so that no rounding is left of it
        for factor in (J,) if seen.all() else (np.eye(S)[seen], J[:, seen]):
            product = _times(factor, *product)
    _, e, T = product
    order = np.argsort(-e)
    R, e = _by_rows(np.linalg.qr(T[order].T)[1], e[order])
    found = np.full(S, -np.inf)
    with np.errstate(divide="ignore"):
        found[: len(e)] = (e + np.log2(_orthogonal_norms(R, e))) * np.log10(2)
    found = -np.sort(-found)
    found[rank:] = -np.inf
    return found


def _rank(jacobians: Array) -> int:
    """The least rank of the factors, which no product of them exceeds.

    Of a factor whose rows and columns have been brought to one size: what is then zero to rounding is no
    small number, but rounding of a zero, as where one half of a state is a multiple of the other.
    """
    S = jacobians.shape[-1]
    even = jacobians
    for axis in (-1, -2):
        size = np.abs(even).max(axis=axis, keepdims=True)
        even = np.divide(even, size, out=np.zeros_like(even), where=size > 0)
    values = np.linalg.svd(even, compute_uv=False)
    return int((values > 4 * S * np.finfo(float).eps * values[:, :1]).sum(axis=1).min(initial=S))


def _times(J: Array, Q: Array, e: Array, T: Array) -> tuple[Array, Array, Array]:
    """J Q 2**e T as another such Q, e and T."""
    M = J @ Q
    width, height = (np.abs(M).max(axis=axis, initial=0) for axis in (0, 1))
    with np.errstate(divide="ignore"):
        columns = np.argsort(-np.log2(width) - e)[: np.count_nonzero(width)]
    # rows too, so that a small one keeps its digits (Cox & Higham 1998)
    rows = np.argsort(-height)[: np.count_nonzero(height)]
    q, R = np.linalg.qr(M[np.ix_(rows, columns)])
    some = R.any(axis=1)
    Q = np.zeros((len(M), np.count_nonzero(some)))
    Q[rows] = q[:, some]
    R, e = _by_rows(R[some], e[columns])
    T, more = _by_rows(R @ T[columns])
    return Q, e + more, T


def _by_rows(M: Array, e: Array | int = 0) -> tuple[Array, Array]:
    """M 2**e, e of its columns, as 2**e' M', e' of its rows, the largest of each of which is near 1."""
    digits, exponents = np.frexp(M)
    exponents = exponents + np.int64(e)
    top = np.where(digits == 0, NOTHING, exponents).max(axis=1, initial=NOTHING)
    return np.ldexp(digits, np.clip(exponents - top[:, None], -2000, 0).astype(np.int32)), top


def _orthogonal_norms(X: Array, e: Array) -> Array:
    """Norms of the rows of X once those of 2**e X are orthogonal, e being left as it is.

    Two rows a and b, b the shorter, are turned by the angle of tangent t = u |b| / |a|: so scaled, b loses
    its part along a, and a gains what is nothing where their exponents are far apart.
    """
    X = X.copy()
    for _ in range(_SWEEPS):
        turned = False
        for i, j in _rounds(len(X)):
            squares = np.vecdot(X, X)
            with np.errstate(divide="ignore"):
                shorter = (e[i] - e[j]) + (np.log2(squares[i]) - np.log2(squares[j])) / 2 < 0
            i, j = np.where(shorter, j, i), np.where(shorter, i, j)
            dot = np.vecdot(X[i], X[j])
            some = np.abs(dot) > _PRECISION * np.sqrt(squares[i] * squares[j])
            if not some.any():
                continue
            turned = True
            i, j, dot = i[some], j[some], dot[some]
            ratio = np.ldexp(1.0, np.clip(e[j] - e[i], -1000, 1000).astype(np.int32))  # of b to a
            gap = squares[i] - squares[j] * ratio * ratio
            u = 2 * dot / (gap + np.hypot(gap, 2 * dot * ratio))
            cosine = 1 / np.hypot(1, u * ratio)
            a, b = X[i], X[j]
            X[i] = cosine[:, None] * (a + (u * ratio * ratio)[:, None] * b)
            X[j] = cosine[:, None] * (b - u[:, None] * a)
        if not turned:
            break
    return np.linalg.norm(X, axis=1)


def _rounds(n: int) -> Iterator[tuple[Array, Array]]:
    """Every pair of n rows once, in rounds in which no row is in two pairs."""
    circle = np.arange(n + n % 2)
    half = len(circle) // 2
    for _ in range(len(circle) - 1):
        i, j = circle[:half], circle[: half - 1 : -1]
        real = np.maximum(i, j) < n
        yield i[real], j[real]
        circle = np.concatenate((circle[:1], circle[-1:], circle[1:-1]))
