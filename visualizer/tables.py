"""A trace as tables that other libraries read: one layer, a pandas DataFrame, an xarray Dataset.

Every direction of every layer is in the order of the text: row t belongs to token t.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np

from visualizer import resources
from visualizer.brief import brief
from visualizer.cells import Array, Cell
from visualizer.stack import DIRECTIONS, Place
from visualizer.unroll import LayerTrace, Signals


class _Run(Protocol):
    """What is asked of a trace here."""

    @property
    def cell(self) -> Cell: ...
    @property
    def tokens(self) -> tuple[str, ...]: ...
    @property
    def unknown(self) -> tuple[bool, ...]: ...
    @property
    def layers(self) -> tuple[LayerTrace, ...]: ...
    @property
    def model(self) -> Any: ...


@brief
@dataclass(frozen=True, eq=False)
class Layer(Signals):
    """One direction of one layer of a trace, as a table: ``layer["f"]`` is (T, H), row t of token t.

    Attributes:
        tokens: those of the text, T.
        level: which layer, counted from 0.
        direction: "forward" or "reverse".
        signals: every signal of the cell, (T, H).
        run: the layer as it was read, in the order in which it was read.
    """

    tokens: tuple[str, ...]
    level: int
    direction: str
    signals: Mapping[str, Array]
    run: LayerTrace = field(repr=False)

    @property
    def cell(self) -> Cell:  # type: ignore[override]
        """The cell."""
        return self.run.cell

    def __len__(self) -> int:
        return len(self.tokens)


def layer(trace: _Run, place: Place) -> Layer:
    """One layer of a trace in one direction.

    Raises:
        ModelError: a layer or a direction that the model has not.
    """
    return list(each_layer(trace))[place.index(trace.model)]


def each_layer(trace: _Run) -> Iterator[Layer]:
    """Every direction of every layer of a trace as a table, forward first."""
    for place, run in enumerate(trace.layers):
        signals = {name: run.in_text_order(name) for name in run.signals}
        yield Layer(trace.tokens, place // trace.model.directions, run.direction, signals, run)


def frame(trace: _Run) -> Any:
    """A trace as a pandas DataFrame, with a row for every layer, direction, step and unit.

    The columns are those of the CSV file: ``layer, direction, t, token, unknown, unit`` and one for each
    signal; layer, t and unit count from 0.
    """
    pandas = resources.extra("pandas", "data")
    layers = list(each_layer(trace))
    T, H = len(trace.tokens), trace.model.units
    at, t, unit = (each.ravel() for each in np.indices((len(layers), T, H)))
    return pandas.DataFrame(
        {
            "layer": np.array([each.level for each in layers])[at],
            "direction": np.array([each.direction for each in layers], object)[at],
            "t": t,
            "token": np.array(trace.tokens, object)[t],
            "unknown": np.array(trace.unknown)[t],
            "unit": unit,
            **{name: np.stack([each[name] for each in layers]).ravel() for name in trace.cell.signals},
        }
    )


def dataset(trace: _Run) -> Any:
    """A trace as an xarray Dataset, with a variable for every signal.

    Dimensions are ``layer``, ``direction`` ("forward", "reverse"), ``step`` and ``unit``, counted from 0;
    ``token`` and ``unknown`` are coordinates along the steps, and attributes name the model and its cell.
    """
    xarray = resources.extra("xarray", "data")
    layers, model = list(each_layer(trace)), trace.model
    shape = (model.layers, model.directions, len(trace.tokens), model.units)
    dims = ("layer", "direction", "step", "unit")
    return xarray.Dataset(
        {
            name: (dims, np.stack([each[name] for each in layers]).reshape(shape))
            for name in trace.cell.signals
        },
        {
            "layer": np.arange(model.layers),
            "direction": list(DIRECTIONS)[: model.directions],
            "step": np.arange(len(trace.tokens)),
            "unit": np.arange(model.units),
            "token": ("step", list(trace.tokens)),
            "unknown": ("step", list(trace.unknown)),
        },
        {"model": model.name, "cell": model.cell.name},
    )
