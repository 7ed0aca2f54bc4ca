"""The weights' side of a step: its matrix products, forward and back, of one network or of many at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol, TypeVar

import numpy as np

Array = np.ndarray
Made = TypeVar("Made")


class Blocks(Protocol):
    """A cell, as far as its products go."""

    @property
    def blocks(self) -> tuple[str, ...]:
        """The row blocks of its weights, each of H rows."""


def product(v: Array, M: Array) -> Array:
    """v (..., n) times M (n, m); or row s of v (..., S, n) times matrix s of M (S, n, m)."""
    return v @ M if M.ndim == 2 else np.matmul(v[..., None, :], M)[..., 0, :]


def project(weights: Mapping[str, Array], x: Array) -> Array:
    """x (T, ..., D) -> (T, ..., G*H), times weight_ih plus bias_ih."""
    W, b = weights["weight_ih"].swapaxes(-1, -2), weights["bias_ih"]
    # of many networks, one product for each
    return (x @ W if W.ndim == 2 else np.matmul(x.swapaxes(0, 1), W).swapaxes(0, 1)) + b


class Layer(dict[str, Array]):
    """The weights of one layer by name, with what a fused kernel has made of them, once for all runs.

    Only of arrays that cannot be written to, as those of a file: of others it would be of what they were.
    """

    def __init__(self, arrays: Mapping[str, Array]) -> None:
        super().__init__(arrays)
        self._made: dict[Any, Any] = {}

    def made(self, by: Callable[..., Made], *args: Any) -> Made:
        """What by(weights, *args) gives; args are hashable."""
        if (by, *args) in self._made:
            return self._made[by, *args]
        made = by(self, *args)
        if not any(array.flags.writeable for array in self.values()):
            self._made[by, *args] = made
        return made

    def __reduce__(self) -> Any:
        return Layer, (dict(self),)


class Weights:
    """The weights' side of a step: recurrent products forward, and back with their gradients noted.

    Of one network or, where each weight has a leading axis of S of them, of many: v is then (..., S, n).
    """

    def __init__(self, cell: Blocks, weights: Mapping[str, Array]) -> None:
        self.weights = weights
        self.H = weights["weight_hh"].shape[-1]
        self.rows = {name: k for k, name in enumerate(cell.blocks)}
        self.products: dict[tuple[str, ...] | None, tuple[list[Array], list[Array]]] = {}
        self.sums: dict[str, list[Array]] = {}

    def part(self, blocks: tuple[str, ...] | None) -> slice:
        """The rows of these blocks; all of them for None."""
        if blocks is None:
            return slice(None)
        return slice(self.rows[blocks[0]] * self.H, (self.rows[blocks[-1]] + 1) * self.H)

    def __getitem__(self, name: str) -> Array:
        return self.weights[name]

    def recur(self, v: Array, blocks: tuple[str, ...] | None = None) -> Array:
        """v (..., H) times weight_hh, transposed, plus bias_hh -> (..., G*H)."""
        rows = self.part(blocks)
        weight, bias = self.weights["weight_hh"][..., rows, :], self.weights["bias_hh"][..., rows]
        return product(v, weight.swapaxes(-1, -2)) + bias

    def back(self, d: Array, v: Array, blocks: tuple[str, ...] | None = None) -> Array:
        """dL/d(product) (..., G*H) -> dL/dv (..., H), of the product that `recur` made of v."""
        ds, vs = self.products.setdefault(blocks, ([], []))
        ds.append(d)
        vs.append(v)
        return product(d, self.weights["weight_hh"][..., self.part(blocks), :])

    def add(self, name: str, d: Array) -> None:
        """Note a step's dL/d(parameter) (..., H)."""
        self.sums.setdefault(name, []).append(d)
