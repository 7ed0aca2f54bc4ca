"""The shapes of a layer's arrays, as pages ask for them and draw them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import numpy as np

from visualizer import cells, export
from visualizer.analysis.sizes import Sizes
from visualizer.cells import CELLS, Array, Cell
from visualizer.pages.state import Row

CHOICE = (
    Row("cell", "choice", "lstm", "Cell", CELLS.keys(), entry=True),
    # what r multiplies, of a cell that has such an option
    Row("reset", "choice", "after", "Reset", ("after", "before"), entry=True),
    Row("input", "whole", 80, "The number of features", low=1, high=4096),
    Row("hidden", "whole", 12, "The number of units", low=1, high=4096),
    Row("layers", "whole", 1, "The number of layers", low=1, high=8),
    Row("both", "flag", False, "Every layer reads in both directions or not", ("yes", "no"), entry=True),
    Row("steps", "whole", 100, "The number of steps", low=1, high=10_000),
)
"""What a person chooses; it opens on the sizes of a lecture, 80 features and 12 units."""


def described(choice: Mapping[str, Any], beside: bool = True) -> dict[str, Any]:
    """What a page draws of values of `CHOICE`.

    beside: whether other cells are counted too.

    Returns:
        ``sizes``, see `export.sizes_dict`; `levels`; ``gates``, by name; and the states that are ``carried``
        on.
    """
    found = sized(choice)
    return {
        "sizes": export.sizes_dict(found, choice["steps"], beside),
        "levels": levels(found),
        "gates": found.cell.gates,
        "carried": [name for name in ("c", "h") if name in found.cell.signals],
    }


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


# --- for pages without a server -------------------------------------------------------------------

_NUMBER = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)")


def terms(values: Sequence[Any], points: Sequence[tuple[int, ...]], powers: Sequence[tuple[int, ...]]) -> Any:
    """Data for any sizes, of the same data at some: `filled` of `kit/powers.mjs` works it out.

    Args:
        values: the data at each point.
        points: sizes, as many as there are powers.
        powers: those of the sizes in the terms that a number may be a sum of.

    Returns:
        The data, where a number that depends on the sizes is ``{"terms": [[factor, *power], ...]}``, the sum
        of each factor times the sizes to their powers; and a text in which numbers do is
        ``{"text": [...]}``, its parts one after the other.
    """
    first = values[0]
    if isinstance(first, dict):
        return {name: terms([each[name] for each in values], points, powers) for name in first}
    if isinstance(first, list):
        return [terms([*each], points, powers) for each in zip(*values, strict=True)]
    if all(each == first for each in values):
        return first
    if isinstance(first, str):
        parts = zip(*(_NUMBER.split(each) for each in values), strict=True)
        return {"text": [_piece(each, points, powers) for each in parts]}
    solved = _inverse(tuple(points), tuple(powers)) @ np.array(values, float)
    factors = np.rint(solved).astype(int).tolist()
    return {"terms": [[factor, *power] for factor, power in zip(factors, powers, strict=True) if factor]}


@lru_cache(maxsize=4)
def _inverse(points: tuple[tuple[int, ...], ...], powers: tuple[tuple[int, ...], ...]) -> Array:
    """What makes factors of the values at points."""
    sizes = [[np.prod(np.power(point, power)) for power in powers] for point in points]
    return np.linalg.inv(np.array(sizes, float))


def _piece(parts: Sequence[str], points: Sequence[tuple[int, ...]], powers: Sequence[tuple[int, ...]]) -> Any:
    """The same part of texts: a number that is another in each, or words."""
    if all(part == parts[0] for part in parts):
        return parts[0]
    return terms([int(part.replace(",", "")) for part in parts], points, powers)
