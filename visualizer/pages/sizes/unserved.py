"""The page of shapes and parameters of a site of files: `page`.

Everything on it is a sum of powers of the sizes, which `answers.mjs` works out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product
from typing import Any

from visualizer.analysis.sizes import MAX_SIZE
from visualizer.cells import CELLS, make
from visualizer.pages.shapes import CHOICE, described, sized, terms
from visualizer.pages.site import Page
from visualizer.pages.sizes.sizes import networks, setup
from visualizer.pages.unserved import FOLDER, to_json

_SIZES = ((5, 7), (3, 4, 6), (8, 9))
_POWERS = ((0, 1), (0, 1, 2), (0, 1))
"""Every count is a sum of these powers of D, H and T, and of the first two of how many layers there are."""


def page(entries: Sequence[Mapping[str, Any]]) -> Page:
    """The page as `visualizer.pages.site` takes it.

    Args:
        entries: the networks of the site, each of which it can take the sizes of.
    """
    offered = {str(entry["name"]): networks({"model": entry["name"]}, []) for entry in entries}
    told = {**setup(), "offered": offered, "usual": entries[0]["name"], "most": MAX_SIZE}
    counts = {"sizes.counts": to_json(cases())}
    return Page(told, (FOLDER / "site.bundle.js",), counts, first=[*counts])


def cases() -> dict[str, Any]:
    """What `shapes.described` gives, for any sizes, but what is beside.

    By the cell, its reset where it has one, "both" or "one" direction, and "more" layers or "one"; see
    `shapes.terms`.
    """
    found = {}
    for name, both, more in product(CELLS, (False, True), (False, True)):
        options = make(name).options
        resets = ("after", "before") if "reset" in options else (None,)
        for reset in resets:
            key = " ".join(
                [name, *filter(None, [reset]), "both" if both else "one", "more" if more else "one"]
            )
            found[key] = _case({"cell": name, "both": both, **({"reset": reset} if reset else {})}, more)
    return found


def _case(choice: Mapping[str, Any], more: bool) -> Any:
    layers, power = ((2, 3), (0, 1)) if more else ((1,), (0,))
    points = [*product(*_SIZES, layers)]
    powers = [*product(*_POWERS, power)]
    usual = {row.name: row.default for row in CHOICE}

    def at(D: int, H: int, T: int, L: int) -> dict[str, Any]:
        asked = {**usual, **choice, "input": D, "hidden": H, "steps": T, "layers": L}
        made = described(asked, beside=False)
        # of layers past the second the shapes are those of the second
        shapes = sized(asked | {"layers": min(L, 2)}).shapes
        return made | {"sizes": made["sizes"] | {"shapes": {name: [*each] for name, each in shapes.items()}}}

    return terms([at(*point) for point in points], points, powers)
