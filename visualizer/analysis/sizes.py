"""The shapes of a recurrent network's arrays, and what follows from them: parameters, work and memory.

Everything is counted from `stack.shapes`, the shapes that the networks themselves are made with. How many
parameters a layer has depends on who counts: PyTorch keeps two biases where one would do, Keras and
textbooks mostly one. The sources are the documentation of ``torch.nn.LSTM``, ``torch.nn.GRU`` and
``torch.nn.RNN``, and of ``keras.layers.LSTM``, ``keras.layers.GRU`` and ``keras.layers.SimpleRNN``.

>>> from visualizer.cells import make
>>> lecture = Sizes(make("lstm"), input_size=80, units=12)
>>> lecture.shapes["weight_ih_l0"]  # four gates of 12 rows, one beneath the other
(48, 80)
>>> {count.way: count.total for count in lecture.counts}
{'PyTorch': 4512, 'Keras': 4464, 'textbook': 4464}
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

from visualizer import stack
from visualizer.brief import brief
from visualizer.cells import CELLS, RNN, Cell

BYTES = 4
"""Of one number, a float32, as PyTorch and Keras keep it unless told otherwise."""
MAX_SIZE = 1_000_000
MAX_LAYERS = 100

TORCH = {"rnn": "torch.nn.RNN", "lstm": "torch.nn.LSTM", "gru": "torch.nn.GRU"}
KERAS = {"rnn": "keras.layers.SimpleRNN", "lstm": "keras.layers.LSTM", "gru": "keras.layers.GRU"}
"""The cells that a library has: registered name -> what the library calls the layer."""


@brief
@dataclass(frozen=True)
class Count:
    """How many parameters one way of counting finds.

    Attributes:
        way: "PyTorch", "Keras" or "textbook".
        total: how many; None where there is no such layer to count.
        why: the reason, in a sentence or two.
    """

    way: str
    total: int | None
    why: str


@brief
@dataclass(frozen=True)
class Sizes:
    """The sizes of a recurrent network of one cell, without the embedding before it and the readout after.

    Attributes:
        cell: the cell, with its options.
        input_size: D, how many numbers the first layer reads at a step.
        units: H, of every layer in one direction.
        layers, bidirectional: how many, and whether every layer also reads from the end.

    Raises:
        ValueError: a size that no network can have.
    """

    cell: Cell
    input_size: int
    units: int
    layers: int = 1
    bidirectional: bool = False

    def __post_init__(self) -> None:
        for name, size, most in (
            ("what it reads", self.input_size, MAX_SIZE),
            ("the number of units", self.units, MAX_SIZE),
            ("the number of layers", self.layers, MAX_LAYERS),
        ):
            if not 1 <= size <= most:
                raise ValueError(f"{name} is from 1 to {most:,}, not {size:,}")

    @property
    def directions(self) -> int:
        """1, or 2 where every layer also reads from the end."""
        return 2 if self.bidirectional else 1

    @cached_property
    def shapes(self) -> dict[str, tuple[int, ...]]:
        """The shape of every array, under PyTorch's names; an array without entries has a 0 in it."""
        return stack.shapes(self.cell, self.input_size, self.units, self.layers, self.bidirectional)

    # --- parameters

    def _sum(self, chosen: Callable[[str], bool]) -> int:
        return sum(math.prod(shape) for name, shape in self.shapes.items() if chosen(name))

    @property
    def inputs(self) -> int:
        """The weights by which what is read is multiplied."""
        return self._sum(lambda name: name.startswith("weight_ih"))

    @property
    def recurrent(self) -> int:
        """The weights by which the old state is multiplied, peepholes among them."""
        return self._sum(lambda name: name.startswith("weight_")) - self.inputs

    def parameters(self, biases: int = 2) -> int:
        """How many numbers are trained.

        Args:
            biases: of every sum: 2 counts all arrays, 1 leaves out ``bias_hh``, and 0 is ``bias=False``.
        """
        left_out = {2: (), 1: ("bias_hh",), 0: ("bias_ih", "bias_hh")}[biases]
        return self._sum(lambda name: not name.startswith(left_out))

    @property
    def second(self) -> int:
        """How many numbers of the second bias, ``bias_hh``, there are."""
        return self.parameters(2) - self.parameters(1)

    @property
    def formula(self) -> str:
        """The textbook's count of one layer in one direction: n units read F features, one bias for each sum.

        "" of a cell with arrays that it has no letters for.
        """
        one, n, F = self.cell.shapes(2, 3), 3, 2
        square = "weight_hh" in one and math.prod(one["weight_hh"]) > 0
        single = sum(name.startswith("weight_") and shape == (n,) for name, shape in one.items())
        sums = len(self.cell.blocks)
        counted = sums * (n * F + square * n * n + n) + single * n
        if counted != Sizes(self.cell, F, n).parameters(1):
            return ""
        made = " + ".join(["nF", *(["nn"] if square else []), "n"])
        made = made if sums == 1 else f"{sums}({made})"
        return made + (f" + {single if single > 1 else ''}n" if single else "")

    @property
    def counts(self) -> tuple[Count, ...]:
        """The count of PyTorch, that of Keras, and that of textbooks, each with its reason."""
        return (
            Count("PyTorch", self.parameters(2), self._torch()),
            Count("Keras", self._keras_total, self._keras()),
            Count("textbook", self.parameters(1), self._textbook()),
        )

    @property
    def _resets_after(self) -> bool:
        return self.cell.options.get("reset") == "after"

    def _torch(self) -> str:
        name = TORCH.get(self.cell.name)
        # what torch.nn has no option for
        if self.cell.options.get("reset") == "before" or self.cell.options.get("activation") == "identity":
            name = None
        if not self.second:
            return (
                f"torch.nn has no {self.cell.title}. Stored with PyTorch's names it has one bias, since no "
                "matrix multiplies the old state, to which the second bias would belong."
            )
        two = "bias_ih beside the weights of what is read and bias_hh beside those of the old state"
        if name is None:
            variant = f" of this kind ({_written(self.cell)})" if self.cell.name in TORCH else ""
            return (
                f"torch.nn has no {self.cell.title}{variant}. Stored as PyTorch stores others it has two "
                f"biases, {two}: {self.second:,} numbers more than with one."
            )
        if self._resets_after:
            return (
                f"{name} keeps two biases, {two}. Those of r and z are only added to each other, so one of "
                "each pair is spare; that of n in bias_hh is multiplied by r first, and is not."
            )
        return (
            f"{name} keeps two biases, {two}, as NVIDIA's cuDNN library takes them. They are only ever "
            f"added to each other, so {self.second:,} of these numbers are spare."
        )

    @property
    def _keras_total(self) -> int | None:
        if self.cell.name not in KERAS:
            return None
        return self.parameters(2 if self._resets_after else 1)

    def _keras(self) -> str:
        name = KERAS.get(self.cell.name)
        if name is None:
            return f"Keras has no {self.cell.title}."
        if self._resets_after:
            return (
                f"{name} keeps two biases too, in one array of shape (2, {self.second_rows:,}): by default "
                "(reset_after=True) r multiplies the second bias of n, so the two cannot be made one."
            )
        if "reset" in self.cell.options:
            return (
                f"{name} with reset_after=False has one bias, not two: r is applied to the old state itself, "
                "and two would only be added to each other."
            )
        return f"{name} has one bias, not two, since two would only be added to each other."

    @property
    def second_rows(self) -> int:
        """How many numbers ``bias_hh`` has in one layer and direction."""
        return math.prod(self.shapes["bias_hh_l0"])

    def _textbook(self) -> str:
        said = f"{self.formula}, where" if self.formula else "All arrays but the second bias, where"
        said += f" n, the units, is {self.units:,} and F, the features read, is {self.input_size:,}. "
        if len(self.cell.blocks) > 1:
            sums = " and ".join(f"{n} {word}" for n, word in self._sums if n)
            said += f"Each of {sums} has one bias."
        else:
            said += "There is one bias."
        if self.layers > 1:
            further = self.units * self.directions
            said += f" In every further layer F is {further:,}, what the layer below hands up."
        if self.bidirectional:
            said += " All of it twice, once for each direction."
        if self._resets_after:
            said += " The first GRU (Cho et al. 2014) applies r to the old state itself: one bias is enough."
        return said

    @property
    def _sums(self) -> tuple[tuple[int, str], ...]:
        # what its sums become, and how many
        gates = sum(name in self.cell.gates for name in self.cell.blocks)
        counted = ((gates, "gate"), (len(self.cell.blocks) - gates, "candidate"))
        return tuple((n, f"{word}s" if n > 1 else word) for n, word in counted)

    # --- work and memory

    @property
    def multiply_adds(self) -> int:
        """How often a step multiplies by a weight and adds: once for every weight, and never for a bias.

        What gates are multiplied by, a few numbers for each unit, is left out.
        """
        return self.inputs + self.recurrent

    @property
    def state(self) -> int:
        """How many numbers are handed from a step to the next: h and, where the cell has one, c."""
        return (1 + self.cell.has_c) * self.units * self.layers * self.directions

    def training(self, T: int) -> int:
        """How many numbers the way back needs of T steps of one sequence: every signal, and what was read."""
        signals = len(self.cell.signals) + len(self.cell.inner)
        return T * (self.input_size + signals * self.units * self.layers * self.directions)

    # --- beside others

    def of(self, cell: Cell, units: int | None = None) -> Sizes:
        """The same with another cell and, where given, another number of units."""
        return replace(self, cell=cell, units=units or self.units)

    @property
    def recurrent_of_rnn(self) -> float:
        """The weights of the recurrent part over those of a vanilla RNN of the same size: 4 for an LSTM."""
        return self.recurrent / self.of(RNN()).recurrent

    def as_many(self, cell: Cell) -> Sizes:
        """That of another cell whose number of parameters, both biases counted, is nearest to this one's."""
        wanted = self.parameters()

        def count(units: int) -> int:
            return self.of(cell, units).parameters()

        low, high = 0, 1
        while high < MAX_SIZE and count(high) < wanted:
            low, high = high, min(2 * high, MAX_SIZE)
        while high - low > 1:  # count(low) < wanted <= count(high)
            middle = (low + high) // 2
            low, high = (low, middle) if count(middle) >= wanted else (middle, high)
        nearest = min((max(low, 1), high), key=lambda units: abs(count(units) - wanted))
        return self.of(cell, nearest)

    def beside(self) -> tuple[tuple[Sizes, Sizes], ...]:
        """(of as many units, of about as many parameters) for every registered cell, this one's as it is."""
        cells = (self.cell if name == self.cell.name else kind() for name, kind in CELLS.items())
        return tuple((self.of(cell), self.as_many(cell)) for cell in cells)


def _written(cell: Cell) -> str:
    return ", ".join(f"{name} {value}" for name, value in cell.options.items())
