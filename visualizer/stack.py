"""A stack of layers, each read in one direction or in two: states in and out, forward and backward.

Weights keep PyTorch's names: ``weight_ih_l0`` ... ``bias_hh_l1_reverse``, as in ``torch.nn.LSTM``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from visualizer import unroll
from visualizer.brief import brief
from visualizer.cells import Array, Cell, State
from visualizer.symbols import ModelError
from visualizer.unroll import Held, LayerGrads, LayerTrace

DIRECTIONS = {"forward": "", "reverse": "_reverse"}
"""Direction -> what the names of its weights end in."""


@brief
class StackGrads(NamedTuple):
    """Gradients of a stack: weights by name, each layer's LayerGrads, and dL/dx (T, ..., D).

    x stands for ``x * 2.0 ** exponent`` where the pass was rescaled; else exponent is None.
    """

    weights: dict[str, Array]
    layers: tuple[LayerGrads, ...]
    x: Array
    exponent: Array | None


@brief
@dataclass(frozen=True, eq=False)
class Stack:
    """Layers times directions of one cell.

    Attributes:
        cell: the cell, the same in every layer.
        weights: name -> array, of all layers; other names are not looked at.
        layers, bidirectional: how many, and whether every layer also reads from the end.
    """

    cell: Cell
    weights: Mapping[str, Array]
    layers: int = 1
    bidirectional: bool = False

    @property
    def units(self) -> int:
        """H, the units of one layer in one direction."""
        return int(self.weights["weight_hh_l0"].shape[1])

    @property
    def directions(self) -> int:
        """1, or 2 where every layer also reads from the end."""
        return 2 if self.bidirectional else 1

    @cached_property
    def each(self) -> tuple[tuple[str, dict[str, Array]], ...]:
        """(direction, weights without suffix) of every layer, kept so that traces can be reused."""
        return tuple(
            (direction, {name: self.weights[name + suffix] for name in self.cell.shapes(1, 1)})
            for _, direction, suffix in _places(self.layers, self.bidirectional)
        )

    def forward(
        self,
        x: Array,
        previous: Sequence[LayerTrace] | None = None,
        states: Sequence[State] | None = None,
        held: Mapping[str, Held] | None = None,
        lengths: Array | None = None,
    ) -> tuple[tuple[LayerTrace, ...], Array]:
        """x (T, ..., D) -> the run of every layer, and the output (T, ..., H * directions) of the last.

        Args:
            x: what the first layer reads.
            previous: the layers of an earlier run: the steps before the first that differs are kept.
            states: where every layer begins; zeros unless given.
            held: signals of the last layer read forward -> the values (T, ..., H) that they are held at.
            lengths: (...) as `checked_lengths` gives them.
        """
        layers: list[LayerTrace] = []
        level_input = x
        for direction, weights in self.each:
            state = states[len(layers)] if states else None
            top = len(layers) == len(self.each) - self.directions
            pinned: Mapping[str, Held] | None = held if top else None
            if lengths is not None and direction == "reverse":
                pinned = self._waiting(past(lengths, len(x))[::-1], state)
            run = unroll.forward(
                self.cell,
                weights,
                level_input[::-1] if direction == "reverse" else level_input,
                state=state,
                reuse=previous[len(layers)] if previous else None,
                direction=direction,
                held=pinned,
            )
            layers.append(run)
            if len(layers) % self.directions == 0:
                level = layers[-self.directions :]
                outputs = [each.in_text_order("h") for each in level]
                level_input = outputs[0] if len(level) == 1 else np.concatenate(outputs, axis=-1)
        return tuple(layers), level_input

    def _waiting(self, past: Array, state: State | None) -> dict[str, Array]:
        """What holds a layer where it begins until its sequence does; no gradient passes there."""
        begin = state or unroll.zero_state(self.cell, past.shape[1:-1], self.units, np.dtype(float))
        return {name: np.where(past, at, np.nan) for name, at in begin._asdict().items() if at is not None}

    def backward(
        self,
        layers: Sequence[LayerTrace],
        doutput: Array,
        exponent: Array | None = None,
        rescale: bool = False,
        last: Sequence[State] | None = None,
        lengths: Array | None = None,
    ) -> StackGrads:
        """dL/d(output of the last layer) (T, ..., H * directions) -> gradients of every layer.

        Args:
            layers: what `forward` gave.
            doutput: where exponent (T, ...) is given it stands for ``doutput * 2.0 ** exponent``.
            exponent: see doutput.
            rescale: see `unroll.backward`.
            last: dL/d(state after the last step it read) of every layer, from elsewhere.
            lengths: (...) that `forward` was given; doutput is 0 past them.
        """
        H, n = self.units, self.directions
        weights: dict[str, Array] = {}
        grads: list[LayerGrads] = [None] * len(layers)  # type: ignore[list-item]
        for level in reversed(range(self.layers)):
            parts = []
            for k, (direction, ending) in enumerate(list(DIRECTIONS.items())[:n]):
                index, back = level * n + k, slice(None, None, -1 if direction == "reverse" else 1)
                grad = unroll.backward(
                    layers[index],
                    doutput[back][..., k * H : (k + 1) * H],
                    None if exponent is None else exponent[back],
                    last[index] if last else None,
                    rescale=rescale,
                    lengths=lengths if direction == "forward" else None,
                )
                grads[index] = grad
                suffix = f"_l{level}{ending}"
                weights |= {name + suffix: array for name, array in grad.weights.items()}
                parts.append((grad.x[back], grad.exponent[back]))
            doutput, exponent = (
                _add_scaled(parts) if rescale else (np.sum([x for x, _ in parts], axis=0), None)
            )
        return StackGrads(weights, tuple(grads), doutput, exponent)


def _places(layers: int, bidirectional: bool) -> list[tuple[int, str, str]]:
    """(layer, direction, what the names of its weights end in) of every layer, in their order."""
    n = 2 if bidirectional else 1
    return [
        (layer, direction, f"_l{layer}{ending}")
        for layer in range(layers)
        for direction, ending in list(DIRECTIONS.items())[:n]
    ]


def initial(
    cell: Cell,
    input_size: int,
    units: int,
    rng: np.random.Generator,
    layers: int,
    bidirectional: bool,
    forget_bias: float,
) -> dict[str, Array]:
    """Initial weights of a stack by name, drawn from rng layer by layer."""
    width = units * (2 if bidirectional else 1)
    return {
        name + suffix: array
        for layer, _, suffix in _places(layers, bidirectional)
        for name, array in cell.init(width if layer else input_size, units, rng, forget_bias).items()
    }


def shapes(
    cell: Cell, input_size: int, units: int, layers: int, bidirectional: bool
) -> dict[str, tuple[int, ...]]:
    """The shape of every array of a stack, by name."""
    width = units * (2 if bidirectional else 1)
    return {
        name + suffix: shape
        for layer, _, suffix in _places(layers, bidirectional)
        for name, shape in cell.shapes(width if layer else input_size, units).items()
    }


def ending(layer: LayerTrace, lengths: Array | None = None) -> State:
    """The state (..., H) of a layer after the last step it read, of sequences of these lengths."""
    if lengths is None or layer.direction == "reverse":
        return layer.before(len(layer.x))
    last = lengths[None, ..., None] - 1
    states = [name for name in ("h", "c") if name in layer]
    return State(*(np.take_along_axis(layer[name], last, axis=0)[0] for name in states))


def past(lengths: Array, T: int) -> Array:
    """Where sequences of these lengths (...) have ended, (T, ..., 1)."""
    return np.arange(T).reshape(-1, *[1] * (lengths.ndim + 1)) >= lengths[..., None]


def checked_lengths(lengths: Array | Sequence[int], x: Array) -> Array:
    """The lengths of a batch x (T, ..., D), checked."""
    found, T = np.asarray(lengths), len(x)
    if found.dtype.kind not in "iu" or found.shape != x.shape[1:-1]:
        raise ModelError(f"lengths are whole numbers, one for each sequence of the batch {x.shape[1:-1]}")
    if T and (found.min(initial=T) < 1 or found.max(initial=1) > T):
        raise ModelError(f"a length is from 1 to {T}, the steps of the batch")
    return found


def _add_scaled(parts: list[tuple[Array, Array]]) -> tuple[Array, Array]:
    """The sum of arrays that each stand for array * 2**exponent, as one such pair."""
    exponent = np.max([e for _, e in parts], axis=0)
    return sum(unroll.scaled(x, e - exponent) for x, e in parts), exponent  # type: ignore[return-value]
