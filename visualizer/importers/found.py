"""What an importer finds in a file of another framework, in the names and the order of blocks of this one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from visualizer.brief import brief
from visualizer.cells import Array
from visualizer.symbols import ModelError


class CannotImport(ModelError):
    """A file that no network can be made of exactly; the message says why, and what to do, for a person."""


@brief
@dataclass(frozen=True, eq=False)
class Found:
    """A recurrent stack with what stands before and behind it.

    Attributes:
        cell, options: the cell, as `cells.make` takes it.
        layers, bidirectional: the stack.
        weights: its arrays in PyTorch's names, see `visualizer.model`.
        encoder: (V, D), a vector for every symbol; None where values are read.
        readout: (K, H * directions), what the answers weigh the output by; None where there is no one matrix.
        bias: (K,) of the readout.
        over: of which outputs the answer is: "each" step, the "last", both "ends", their "mean" or "max";
            None where the file does not tell.
        squash: "softmax", "sigmoid" or "none", as the file has it behind the readout; None where it does
            not tell.
        mapped: what became of every block: (name in the file, name here, how).
        notes: what a person should know, a sentence each.
    """

    cell: str
    options: Mapping[str, Any]
    layers: int
    bidirectional: bool
    weights: Mapping[str, Array]
    encoder: Array | None = None
    readout: Array | None = None
    bias: Array | None = None
    over: str | None = None
    squash: str | None = None
    mapped: tuple[tuple[str, str, str], ...] = ()
    notes: tuple[str, ...] = field(default_factory=tuple)
