"""What a cell squashes: the sums under its sigmoids and tanhs, and their slopes at any size of them.

A gate of 1 - 1e-20 is recorded as 1, and 1 - f and f (1 - f) made of that are 0: a gradient that goes by them
would be lost. The sum that was squashed still tells them, and a trace has all that it is made of.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from visualizer.cells import GRU, RNN, Array, Cell, State, sigmoid

_ROUNDED = 1e-6
"""Where a slope made of a recorded signal in float64 has lost a good part of its digits."""
_ROUNDED_32 = 1e-3


def product(v: Array, M: Array) -> Array:
    """v (..., n) times M (n, m); or row s of v (..., S, n) times matrix s of M (S, n, m)."""
    return v @ M if M.ndim == 2 else np.matmul(v[..., None, :], M)[..., 0, :]


def project(weights: Mapping[str, Array], x: Array) -> Array:
    """x (T, ..., D) -> (T, ..., G*H), times weight_ih plus bias_ih."""
    W, b = weights["weight_ih"].swapaxes(-1, -2), weights["bias_ih"]
    # of many networks, one product for each
    return (x @ W if W.ndim == 2 else np.matmul(x.swapaxes(0, 1), W).swapaxes(0, 1)) + b


def sech2(a: Array) -> Array:
    """1 - tanh(a)^2, to full relative precision where it is small."""
    e = np.exp(-2 * np.abs(a))
    return 4 * e / (1 + e) ** 2


def slopes(
    cell: Cell,
    weights: Mapping[str, Array],
    s: Mapping[str, Array],
    x: Array,
    before: Callable[[], State],
) -> dict[str, Array]:
    """How steep every sigmoid and tanh of some steps is, and what each gate leaves out.

    Args:
        cell: what was run.
        weights: of one network or of many.
        s: the signals and inner values recorded, (T, ..., H) each.
        x: what was read, (T, ..., D).
        before: gives the states before each of the steps, (T, ..., H) each.

    Returns:
        By the name of a signal d(squashed)/d(what is squashed), (T, ..., H), "c" meaning tanh(c), which is
        there as "tanh(c)"; and as "1-f" what the gate f leaves out. They are made of the signals, and of the
        sums that were squashed wherever rounding has taken more than half of a slope's digits.
    """
    tanhs = [name for name in cell.blocks if name not in cell.gates]
    k: dict[str, Array] = {}
    for gate in cell.gates:
        k[f"1-{gate}"] = 1 - s[gate]
        k[gate] = s[gate] * k[f"1-{gate}"]
    if isinstance(cell, RNN):
        k["h"] = cell.slope(s["h"])
        tanhs = ["h"] if cell.activation == "tanh" else []
    else:
        k |= {name: 1 - s[name] * s[name] for name in tanhs}
    rounded = _ROUNDED_32 if s["h"].dtype == np.float32 else _ROUNDED
    if cell.has_c:
        k["tanh(c)"] = tanh = np.tanh(s["c"])
        slope = 1 - tanh * tanh
        k["c"] = sech2(s["c"]) if _least(slope) < rounded else slope
    if any(_least(k[name]) < rounded for name in (*cell.gates, *tanhs)):
        dtype = s["h"].dtype
        wide = np.promote_types(dtype, np.float64)  # what is rounded of a large sum is a share of its slope

        def widened(arrays: Mapping[str, Array]) -> dict[str, Array]:
            return {name: array.astype(wide, copy=False) for name, array in arrays.items()}

        old = State(*(None if each is None else each.astype(wide, copy=False) for each in before()))
        for name, a in sums(cell, widened(weights), widened(s), x.astype(wide, copy=False), old).items():
            if name in cell.gates:
                k[f"1-{name}"] = sigmoid(-a).astype(dtype, copy=False)
                k[name] = (sigmoid(a) * sigmoid(-a)).astype(dtype, copy=False)
            else:
                k[name] = sech2(a).astype(dtype, copy=False)
    return k


def _least(a: Array) -> float:
    return np.minimum.reduce(a, axis=None, initial=1)  # min() without its checks, which cost as much


def sums(
    cell: Cell, weights: Mapping[str, Array], s: Mapping[str, Array], x: Array, before: State
) -> dict[str, Array]:
    """What every block's sigmoid or tanh was made of, (T, ..., H) each; see `slopes`."""
    W, b = weights["weight_hh"], weights["bias_hh"]
    H = W.shape[-1]
    rows = {name: np.s_[k * H : (k + 1) * H] for k, name in enumerate(cell.blocks)}

    def recur(v: Array, part: slice = np.s_[:]) -> Array:
        return product(v, W[..., part, :].swapaxes(-1, -2)) + b[..., part]

    a, u = project(weights, x), recur(before.h)
    found = {name: a[..., part] + u[..., part] for name, part in rows.items()}
    if isinstance(cell, GRU):  # r scales what the candidate is made of
        after = s["r"] * u[..., rows["n"]] if cell.reset == "after" else recur(s["r"] * before.h, rows["n"])
        found["n"] = a[..., rows["n"]] + after
    for gate in cell.peepholes:
        found[gate] = found[gate] + weights[f"weight_p{gate}"] * (s["c"] if gate == "o" else before.c)
    return found
