"""A stack of layers, each read in one direction or in two: states in and out, forward and backward.

Weights keep PyTorch's names: ``weight_ih_l0`` ... ``bias_hh_l1_reverse``, as in ``torch.nn.LSTM``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, Protocol

import numpy as np

from visualizer import unroll
from visualizer.brief import brief
from visualizer.cells import Array, Cell, State
from visualizer.powers import NOTHING
from visualizer.symbols import ModelError
from visualizer.unroll import Held, LayerGrads, LayerTrace
from visualizer.weights import Layer

DIRECTIONS = {"forward": "", "reverse": "_reverse"}
"""Direction -> what the names of its weights end in."""
_NAMED = 8  # layers that a complaint lists


class Layered(Protocol):
    """What has layers and directions: a stack, or a model."""

    @property
    def layers(self) -> int:
        """How many layers there are."""

    @property
    def directions(self) -> int:
        """1, or 2 where every layer also reads from the end."""


@dataclass(frozen=True)
class Place:
    """One layer of a stack in one direction: which of them is looked at, or held.

    Attributes:
        layer: which, counted from 0; None is the last.
        direction: "forward", or "reverse" for the part of the layer that reads the text from its end.
    """

    layer: int | None = None
    direction: str = "forward"

    def index(self, of: Layered) -> int:
        """Its place among all layers and directions, in the order of `places`.

        Raises:
            ModelError: there is no such layer or direction.
        """
        layer = of.layers - 1 if self.layer is None else self.layer
        if self.direction not in DIRECTIONS:
            raise ModelError(f"a layer is read forward or reverse, not {str(self.direction)[:20]!r}")
        if not isinstance(layer, int | np.integer) or isinstance(layer, bool):
            raise ModelError("a layer is a whole number, counted from 0")
        k = list(DIRECTIONS).index(self.direction)
        if not 0 <= layer < of.layers or k >= of.directions:
            known = [f"{each.layer} {each.direction}" for each in places(of)]
            more = ["..."] if len(known) > _NAMED else []
            raise ModelError(
                f"there is no layer {layer} {self.direction}; there are {', '.join(known[:_NAMED] + more)}"
            )
        return int(layer) * of.directions + k

    @classmethod
    def nth(cls, k: int, of: Layered) -> Place:
        """The place that `index` gives k for; ModelError where there is none."""
        every = places(of)
        if not 0 <= k < len(every):
            raise ModelError(f"there is no layer {k}; they are 0 to {len(every) - 1}")
        return every[k]

    def __str__(self) -> str:
        """As a sentence has it: "layer 0 read in reverse", "the last layer"."""
        layer = "the last layer" if self.layer is None else f"layer {self.layer}"
        return layer + ("" if self.direction == "forward" else " read in reverse")

    @property
    def suffix(self) -> str:
        """What the names of its weights end in, as ``_l0_reverse``; of the last layer "" or "_reverse"."""
        return ("" if self.layer is None else f"_l{self.layer}") + DIRECTIONS[self.direction]


LAST = Place()
"""The last layer read forward, which is looked at where no other is named."""


def places(of: Layered) -> list[Place]:
    """Every layer in every direction, in the order of a run's ``layers``."""
    return _places(of.layers, of.directions)


def _places(layers: int, directions: int) -> list[Place]:
    return [Place(layer, direction) for layer in range(layers) for direction in list(DIRECTIONS)[:directions]]


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
    def each(self) -> tuple[tuple[str, Layer], ...]:
        """(direction, weights without suffix) of every layer, kept so that traces can be reused."""
        names = tuple(self.cell.shapes(1, 1))
        return tuple(
            (each.direction, Layer({name: self.weights[name + each.suffix] for name in names}))
            for each in places(self)
        )

    def forward(
        self,
        x: Array,
        previous: Sequence[LayerTrace] | None = None,
        states: Sequence[State] | None = None,
        held: Sequence[Mapping[str, Held]] | None = None,
        lengths: Array | None = None,
    ) -> tuple[tuple[LayerTrace, ...], Array]:
        """x (T, ..., D) -> the run of every layer, and the output (T, ..., H * directions) of the last.

        Args:
            x: what the first layer reads.
            previous: the layers of an earlier run: the steps before the first that differs are kept.
            states: where every layer begins; zeros unless given.
            held: for each of `places`, signals -> the values that they are held at: a number, or (T, ...,
                H) in the order of the text.
            lengths: (...) as `checked_lengths` gives them.
        """
        layers: list[LayerTrace] = []
        level_input = x
        for direction, weights in self.each:
            state = states[len(layers)] if states else None
            pinned = held[len(layers)] if held else {}
            if direction == "reverse":
                pinned = {name: at[::-1] if isinstance(at, np.ndarray) else at for name, at in pinned.items()}
                if lengths is not None:
                    pinned = self._waiting(past(lengths, len(x))[::-1], state, pinned)
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

    def _waiting(self, past: Array, state: State | None, held: Mapping[str, Held]) -> dict[str, Held]:
        """What holds a layer where it begins until its sequence does; no gradient passes there."""
        begin = state or unroll.zero_state(self.cell, past.shape[1:-1], self.units, np.dtype(float))
        until = {
            name: np.where(past, at, held.get(name, np.nan))
            for name, at in begin._asdict().items()
            if at is not None
        }
        return {**held, **until}

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
    n = 2 if bidirectional else 1
    return {
        name + each.suffix: array
        for each in _places(layers, n)
        for name, array in cell.init(n * units if each.layer else input_size, units, rng, forget_bias).items()
    }


def shapes(
    cell: Cell, input_size: int, units: int, layers: int, bidirectional: bool
) -> dict[str, tuple[int, ...]]:
    """The shape of every array of a stack, by name."""
    n = 2 if bidirectional else 1
    return {
        name + each.suffix: shape
        for each in _places(layers, n)
        for name, shape in cell.shapes(n * units if each.layer else input_size, units).items()
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
    # what is 0 has no size that the others could vanish beside
    exponent = np.max([np.where(x.any(axis=-1), e, NOTHING) for x, e in parts], axis=0)
    exponent = np.where(exponent == NOTHING, 0, exponent)
    return sum(unroll.scaled(x, e - exponent) for x, e in parts), exponent  # type: ignore[return-value]
