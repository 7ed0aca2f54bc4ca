"""Other options of a step's cell, with which the same weights may be seen to read its text."""

from __future__ import annotations

import re
from typing import NamedTuple

from visualizer import claims
from visualizer.claims import ClaimError
from visualizer.symbols import quoted

MAX_SWITCHES = 6
"""Of a step."""
MAX_LABEL = 40
"""Characters of what a switch is called."""


class Switch(NamedTuple):
    """Another option of a cell.

    Attributes:
        label: what the choice is called.
        cell: the option as it is written: "reset=before".
    """

    label: str
    cell: str

    @property
    def option(self) -> tuple[str, str]:
        """Its name and its value."""
        name, _, value = self.cell.partition("=")
        return name, value


def switches(text: str, model: str, weights: str) -> tuple[Switch, ...]:
    """What stands behind ``switch:``, each ``label: option=value`` with | between them, of a bundled network.

    Raises:
        ClaimError: it cannot be read, or the network's cell has no such option.
    """
    network, found = claims.network(model, weights), []
    for each in text.split("|"):
        label, _, cell = (part.strip() for part in each.rpartition(":"))
        if not 0 < len(label) <= MAX_LABEL or not re.fullmatch(r"[a-z_]{2,20}=\w{0,20}", cell, re.ASCII):
            raise ClaimError(f"a switch is such as before: reset=before, not {quoted(each)}")
        found.append(Switch(label, cell))
        claims.variant(network, (found[-1].option,))
    if len(found) > MAX_SWITCHES:
        raise ClaimError(f"a step has at most {MAX_SWITCHES} switches")
    return tuple(found)
