"""The table of a page's state: every part of its address, how it is read, and where it goes.

A page's table stands in its wing, `visualizer.pages.<wing>.state`, as ADDRESS and TABLE. Python reads by it
what goes to the server; the browser (`kit/state.mjs`) reads and writes the whole address by it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any
from urllib.parse import urlencode

from visualizer.symbols import quoted

_WHOLE = re.compile(r"-?[0-9]{1,15}")
_NUMBER = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?")
_DIGITS = 30
_CITED = 20  # characters of what should be a number


@dataclass(frozen=True)
class Row:
    """A part of a page's state.

    Attributes:
        name: what it is called in the address.
        kind: "text", "choice" (one of `choices`), "number", "whole" (a number), "flag" (`choices` are how on
            and off are written) or "names" (several, written with `between` between them).
        default: what it is where an address does not say, and what an address leaves out; None where that
            depends on the rest of the page.
        title: what a sentence about it calls it.
        choices: what it can be; a view of them, where they may become more. None where only a picture knows.
        low, high, step: the range of a number, and what a slider moves it by; None where only a picture
            knows.
        off: what no number at all is called, where that may be; its value is None.
        to: "server" for what the server is asked, "view" for what the browser alone is asked, "kept" for what
            a page does not show and keeps for others.
        entry: whether a change of it is a new entry in the browser's history.
        along: whether it goes along to another page whose table has it too.
        shared: whether it is in an address that is shared.
        led: whether a class follows its teacher in it: not in what is a person's own.
        always: whether an address holds it at its default too.
    """

    name: str
    kind: str = "text"
    default: Any = None
    title: str = ""
    choices: Collection[str] | None = None
    between: str = ","
    low: float | None = None
    high: float | None = None
    step: float | None = None
    off: str | None = None
    to: str = "server"
    entry: bool = False
    along: bool = False
    shared: bool = True
    led: bool = True
    always: bool = False


Table = tuple[Row, ...]

THEME = Row("theme", "choice", title="theme", choices=("light", "dark"), to="view", along=True, led=False)
EMBED = Row("embed", "flag", False, "frame", ("1", "0"), to="view", shared=False, led=False)
TEXT = Row("text", title="The text", entry=True, along=True)
MODEL = Row("model", title="The model", along=True)
WEIGHTS = Row("weights", "choice", "trained", "Weights", ("trained", "initial"), along=True)
TOUR = Row("tour", "whole", title="tour stop", to="view")
STEP = Row("t", "whole", title="step", to="view", along=True)
UNIT = Row("unit", "whole", title="unit", to="view", along=True)
# of a network of several, counted from 0; the last unless it is named
LAYER = Row("layer", "whole", title="The layer", low=0, high=9999, entry=True, along=True)
DIRECTION = Row(
    "direction", "choice", "forward", "The direction", ("forward", "reverse"), entry=True, along=True
)
PLACE = (LAYER, DIRECTION)
"""Which layer of a network, see `visualizer.stack.Place`."""
# of the cell unrolled over the text: from all of it to one cell
ZOOM = Row("zoom", "number", 0.0, "zoom", low=0, high=1, to="view")
CHANGES = (Row("pins"), Row("text2"), Row("model2"), Row("weights2"))
"""What only a page that compares two runs shows, as texts."""


def table(*rows: Row) -> Table:
    """A page's table: its rows, and those that every page has."""
    return (*rows, THEME, EMBED)


def kept(*rows: Row) -> Table:
    """Rows that a page does not show, and keeps in its address for others, as texts."""
    return tuple(Row(row.name, default=row.default, to="kept", along=True) for row in rows)


def of(rows: Iterable[Row], *to: str) -> Table:
    """Those of these kinds: "server", "view", "kept"."""
    return tuple(row for row in rows if row.to in to)


def read(rows: Iterable[Row], asked: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Values of rows from what a person or an address says, and a sentence on everything that cannot be had.

    Values are texts, or what they are; what is missing or wrong is its row's default, and what no row names
    is left out.
    """
    values: dict[str, Any] = {}
    said: list[str] = []
    for row in rows:
        values[row.name] = row.default
        # a view that an address names and leaves empty is not asked for
        if row.name not in asked or (row.to == "view" and row.kind != "names" and asked[row.name] == ""):
            continue
        values[row.name], wrong = take(row, asked[row.name])
        if wrong:
            said.append(wrong)
    return values, said


def take(row: Row, value: Any) -> tuple[Any, str | None]:
    """What a row is where this was sent -> (value, None), or its default and why, in a sentence."""
    if not isinstance(value, str | bool | float | list | tuple | None):
        value = value if type(value) is int and abs(value) < 2**53 else _NOTHING
    found = _KINDS[row.kind](row, value)
    return (row.default, _wrong(row, value)) if found is _NOTHING else (found, None)


_NOTHING = object()


def _text(row: Row, value: Any) -> Any:
    if value is None:
        return row.default
    return value if isinstance(value, str) else _NOTHING


def _choice(row: Row, value: Any) -> Any:
    if value == "":
        return row.default
    return value if isinstance(value, str) and value in (row.choices or ()) else _NOTHING


def _number(row: Row, value: Any) -> Any:
    if row.off is not None and value in (None, ""):
        return None
    whole = row.kind == "whole"
    if isinstance(value, str):
        form = _WHOLE if whole else _NUMBER
        if len(value) > _DIGITS or not form.fullmatch(value):
            return _NOTHING
    elif type(value) is not int and (whole or type(value) is not float):
        return _NOTHING
    number = int(value) if whole else float(value)
    low, high = row.low, row.high
    inside = (low is None or number >= low) and (high is None or number <= high) and number == number
    return number if inside else _NOTHING


def _flag(row: Row, value: Any) -> Any:
    on, off = row.choices or ("1", "0")
    if value == "":
        return row.default
    if type(value) in (bool, int) and value in (0, 1):
        return bool(value)
    return value == on if isinstance(value, str) and value in (on, off) else _NOTHING


def _names(row: Row, value: Any) -> Any:
    if value is None:
        return row.default
    if isinstance(value, str):
        value = list(value) if not row.between else value.split(row.between)
    if not isinstance(value, list | tuple) or not all(isinstance(each, str) for each in value):
        return _NOTHING
    names = [name for each in value if (name := each.strip(_BLANK))]
    return names if row.choices is None or all(name in row.choices for name in names) else _NOTHING


_BLANK = " \t\n\r\v\f"
_KINDS = {
    "text": _text,
    "choice": _choice,
    "number": _number,
    "whole": _number,
    "flag": _flag,
    "names": _names,
}


def _wrong(row: Row, value: Any) -> str:
    """Why a row cannot be what was sent."""
    value = "?" if value is _NOTHING or isinstance(value, list | tuple) else value
    if row.kind == "text":
        return f"{row.title or 'A part of the address'} could not be read."
    title, known = row.title or row.name, listed(row.choices or ())
    if row.to == "view":
        if row.kind in ("number", "whole"):
            return f"The address asks for {title} {_cited(value)}, which is {_unlike(row)}."
        if row.kind == "names":
            return f"The address asks for {title} that are not {known}."
        return f"The address asks for a {title} that is not {known}."
    if row.kind in ("number", "whole"):
        what = "a whole number" if row.kind == "whole" else "a number"
        form = "," if row.kind == "whole" else "g"
        low, high = (format(end or 0, form) for end in (row.low, row.high))
        return f"{title} is {what} from {low} to {high}, not {quoted(value)}."
    if row.kind == "names":
        return f"{title} could not be read."
    return f"{title}: {known}, not {quoted(value)}."


def _unlike(row: Row) -> str:
    """What a number of a view that cannot be had is."""
    return "no whole number" if row.kind == "whole" else f"no number from {row.low:g} to {row.high:g}"


def _cited(value: Any) -> str:
    return str(value)[:_CITED]


def listed(names: Iterable[str]) -> str:
    """Names as a sentence has them: a, b or c."""
    *most, last = [*names] or [""]
    return f"{', '.join(most)} or {last}" if most else last


# --- what the browser gets ----------------------------------------------------------------------


def described(rows: Iterable[Row]) -> list[dict[str, Any]]:
    """A table as the browser reads it, JSON-able."""
    rows = [replace(row, choices=None if row.choices is None else [*row.choices]) for row in rows]
    return [asdict(row) for row in rows]


@lru_cache(maxsize=1)
def tables() -> dict[str, Table]:
    """Every page's table, by its address, as the wings have them."""
    folder = Path(__file__).parent
    wings = [wing.name for wing in iter_modules([str(folder)]) if wing.ispkg]
    wings = [wing for wing in wings if (folder / wing / "state.py").exists()]
    found = [import_module(f"{__package__}.{wing}.state") for wing in wings]
    return {each.ADDRESS: each.TABLE for each in found}


def link(address: str, values: Mapping[str, Any]) -> str:
    """A page's address with these values of its table, as another page links to it; defaults are left out.

    Raises:
        KeyError: a value that is no part of that page's state.
    """
    rows = {row.name: row for row in tables()[address]}
    query = {name: _written(rows[name], value) for name, value in values.items()}
    usual = {name: _written(rows[name], rows[name].default) for name in query}
    query = {name: text for name, text in query.items() if text not in (None, usual[name])}
    return f"{address}?{urlencode(query, errors='replace')}" if query else address


def _written(row: Row, value: Any) -> str | None:
    if value is None:
        return None if row.off is None else ""
    if row.kind == "flag":
        return str([*(row.choices or ())][0 if value else 1])
    return row.between.join(value) if isinstance(value, list | tuple) else str(value)


def setup(address: str) -> dict[str, Any]:
    """What a page's browser side is told: its table, and what each page takes along, with its default."""
    takes = {other: {row.name: row.default for row in rows if row.along} for other, rows in tables().items()}
    return {"state": described(tables()[address]), "takes": takes}
