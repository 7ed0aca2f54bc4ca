"""The page of shapes and parameters: how large a network is, and why. Its browser side is `sizes.mjs`.

Every number on it is counted by `visualizer.analysis.sizes`; nothing is kept here between two requests.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from visualizer import cells, export
from visualizer.analysis.sizes import Sizes
from visualizer.cells import CELLS, Cell
from visualizer.model import Model, ModelError
from visualizer.pages import state, wire
from visualizer.pages.asked import checked_model
from visualizer.pages.catalogue import load, shown_model
from visualizer.pages.instrument import Instrument
from visualizer.pages.sizes.state import ADDRESS, CHOICE
from visualizer.tasks import TASKS


class Shapes(Instrument):
    """The instrument. `asked` is what an address says, see `sizes.state`."""

    first_want = "sizes"

    def __init__(self, asked: Mapping[str, str] | None = None, **params: Any) -> None:
        super().__init__(setup=_setup(), **params)
        asked = asked or {}
        self.payload = answer({"seq": 0, "want": "sizes", "choice": asked, "model": asked.get("model")})

    def make(self, request: Mapping[str, Any], progress: Any) -> bytes:
        """See `answer`."""
        return answer(request)


def answer(request: Mapping[str, Any]) -> bytes:
    """The payload of what a page asks for. It never raises for what was sent.

    Args:
        request: ``choice``, values of `state.CHOICE` by name; ``model``, the network that another page
            showed; ``seq`` and ``want``. Anything may be of any type.

    Returns:
        ``seq``, ``want``, ``notices``, ``choice`` as it is taken, and `networks`; behind them ``sizes``, see
        `export.sizes_dict`; `levels`; ``gates``, by name; and the states that are ``carried`` on.
    """
    asked = request.get("choice")
    choice, said = state.read(CHOICE, asked if isinstance(asked, Mapping) else {})
    found = sized(choice)
    offered = networks(request, said)
    head = {**wire.head(request, ("sizes",)), "notices": said, "choice": choice, "networks": offered}
    facts = {
        "sizes": export.sizes_dict(found, choice["steps"]),
        "levels": levels(found),
        "gates": found.cell.gates,
        "carried": [name for name in ("c", "h") if name in found.cell.signals],
    }
    return wire.encode(head, {}, wire.encode(facts, {}))


def sized(choice: Mapping[str, Any]) -> Sizes:
    """The sizes of what was chosen; an option that the cell does not have is left out."""
    known = cells.make(choice["cell"]).options
    cell = cells.make(choice["cell"], **{name: choice[name] for name in ("reset",) if name in known})
    return Sizes(cell, choice["input"], choice["hidden"], choice["layers"], choice["both"])


def levels(sizes: Sizes) -> list[dict[str, Any]]:
    """The first layer and, where there are more, the second, which stands for every further one.

    Each has ``layer``, counted from 0; how many such layers there are, ``times``; what it ``reads``; and
    ``arrays``: ``name``, ``shape``, which ``part`` of a sum it is in ("input", "recurrent" or "bias") and the
    sums that its rows belong to, ``blocks``; [] where it is of none. An array without entries is left out.
    """
    found = []
    for layer in range(min(sizes.layers, 2)):
        ending = f"_l{layer}"
        arrays = [
            {
                "name": name,
                "shape": list(shape),
                "part": _part(name),
                "blocks": _blocks(sizes.cell, name.removesuffix(ending)),
            }
            for name, shape in sizes.shapes.items()
            if name.endswith(ending) and 0 not in shape
        ]
        reads = next(each["shape"][1] for each in arrays if each["part"] == "input")
        times = 1 if layer == 0 else sizes.layers - 1
        found.append({"layer": layer, "times": times, "reads": reads, "arrays": arrays})
    return found


def _blocks(cell: Cell, name: str) -> list[str]:
    if name.startswith("weight_p"):
        return [name.removeprefix("weight_p")]
    return [] if name == cell.diagonal else list(cell.blocks)


def _part(name: str) -> str:
    return "input" if name.startswith("weight_ih") else "bias" if name.startswith("bias") else "recurrent"


def networks(request: Mapping[str, Any], said: list[str]) -> list[dict[str, Any]]:
    """What can be taken up with one click: the sizes of a lecture, and of a network that another page shows.

    Each has a ``name``, a ``choice`` of `state.CHOICE` and ``about``, a sentence; a network that is asked for
    and cannot be had is said in ``said``.
    """
    lecture: dict[str, Any] = {row.name: row.default for row in CHOICE if row.name != "steps"}
    count = sized(lecture | {"steps": 1}).counts[-1].total
    offered = [
        {
            "name": "80 → 12 (the lecture)",
            "choice": lecture,
            "about": "x is 80 × 1; h, c and all gates are 12 × 1. For each sum W is 12 × 80, the weights of "
            f"the old state are 12 × 12, and b is 12 × 1: {count:,} parameters.",
        }
    ]
    name, _ = checked_model(request, said)
    try:
        network = load(name)
    except ModelError as error:
        said.append(f"The network of the Explorer cannot be shown: {error}.")
        return offered
    own = sum(array.size for array in network.recurrent.values())
    about = f"{name}: {network.cell.title}, {own:,} of its {network.parameters:,} parameters"
    rest = network.parameters - own
    about += f"; the other {rest:,} turn symbols into numbers, and its h into an answer." if rest else "."
    return [*offered, {"name": "The Explorer’s network", "choice": chosen(network), "about": about}]


def chosen(network: Model) -> dict[str, Any]:
    """The choice that has a network's sizes."""
    usual = {row.name: row.default for row in CHOICE}
    return {
        "cell": network.cell.name,
        "reset": network.cell.options.get("reset", usual["reset"]),
        "input": network.input_size,
        "hidden": network.units,
        "layers": network.layers,
        "both": network.bidirectional,
    }


@lru_cache(maxsize=1)
def _setup() -> dict[str, Any]:
    kinds = {name: cells.make(name) for name in CELLS}
    return {
        **state.setup(ADDRESS),
        "cells": {name: cell.title for name, cell in kinds.items()},
        "options": {name: cell.options for name, cell in kinds.items()},
        "models": {task: shown_model(task) for task in TASKS},
    }
