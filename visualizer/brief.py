"""Short reprs: of an array its type and shape, of what is long how it begins.

A class may say what stands in the place of its fields, by a method `_facts`, name -> value; and what a
notebook shows of it as a table, by a method `_table`: the columns' heads, how many rows there are, the rows.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from itertools import groupby, islice
from typing import Any, TypeVar

import numpy as np

_ENTRIES = 6  # shown of a mapping or a sequence
_CHARACTERS = 60  # shown of a text
_FIELDS = 100  # up to which a field's own fields are shown
_ROWS = 20  # of a table in a notebook
_CELL = 'style="text-align: left"'

Class = TypeVar("Class", bound=type)


def brief(cls: Class) -> Class:
    """A dataclass or NamedTuple, given reprs that name its fields and write out no array (a decorator).

    One is a line, the other HTML, for a notebook.

    >>> import numpy
    >>> from visualizer.cells import State
    >>> State(numpy.zeros((2, 3)), None)
    State(h=float64[2, 3], c=None)
    """
    setattr(cls, "__repr__", _repr)  # noqa: B010  (mypy takes no assignment to a method)
    if not hasattr(cls, "_repr_html_"):
        setattr(cls, "_repr_html_", _repr_html)  # noqa: B010
    return cls


def _repr(self: Any) -> str:
    return f"{type(self).__name__}({', '.join(f'{name}={said}' for name, said in _facts(self))})"


def _facts(self: Any) -> Iterator[tuple[str, str]]:
    """What is said of a value: the names, and what each is."""
    if hasattr(self, "_facts"):
        facts = self._facts()
    else:
        names = getattr(self, "_fields", None) or [
            each.name for each in dataclasses.fields(self) if each.repr
        ]
        facts = {name: getattr(self, name) for name in names}
    return ((name, _said(value)) for name, value in facts.items())


def _repr_html(self: Any) -> str:
    """The same for a notebook: a table of what is said, and that of the class. All text is escaped."""
    facts = _rows(([name, said] for name, said in _facts(self)), "th")
    told = f"<table><caption {_CELL}><b>{escape(type(self).__name__)}</b></caption>{facts}</table>"
    if not hasattr(self, "_table"):
        return told
    heads, count, rows = self._table()
    more = f"<p>… {count:,} in all</p>" if count > _ROWS else ""
    return f"{told}<table>{_rows([heads], 'th', 'th')}{_rows(islice(rows, _ROWS))}</table>{more}"


def _rows(rows: Iterable[Iterable[Any]], first: str = "td", rest: str = "td") -> str:
    made = []
    for row in rows:
        cells = [f"{cell:.4g}" if isinstance(cell, float) else _sent(str(cell)) for cell in row]
        tags = [first, *[rest] * (len(cells) - 1)]
        shown = (f"<{tag} {_CELL}>{escape(cell)}</{tag}>" for tag, cell in zip(tags, cells, strict=True))
        made.append(f"<tr>{''.join(shown)}</tr>")
    return "".join(made)


def _sent(text: str) -> str:
    """A text as UTF-8 can have it."""
    return text.encode("utf-8", "replace").decode()


def _said(value: Any) -> str:
    if isinstance(value, np.ndarray):
        return f"{value.dtype}{list(value.shape)}"
    if isinstance(value, Mapping):
        return f"{{{_mapping(value)}}}"
    if type(value) in (tuple, list):
        return f"({_sequence(value)})" if isinstance(value, tuple) else f"[{_sequence(value)}]"
    text = repr(value[: _CHARACTERS + 1] if isinstance(value, str) else value)
    fields = dataclasses.is_dataclass(value) or hasattr(value, "_fields")
    if len(text) <= (_FIELDS if fields else _CHARACTERS):
        return text
    if fields:
        name = getattr(value, "name", None)
        return f"{type(value).__name__} {name}" if isinstance(name, str) else type(value).__name__
    return f"{text[:_CHARACTERS]}…"


def _sequence(value: tuple[Any, ...] | list[Any]) -> str:
    shown = ", ".join(map(_said, value[:_ENTRIES]))
    if len(value) > _ENTRIES:
        return f"{shown}, … {len(value)} in all"
    return f"{shown}," if len(value) == 1 and isinstance(value, tuple) else shown


def _mapping(value: Mapping[Any, Any]) -> str:
    """Names with what they stand for, which is said once for neighbours that are alike."""
    entries = [
        (str(name), "{…}" if isinstance(each, Mapping) and each else _said(each))
        for name, each in list(value.items())[:_ENTRIES]
    ]
    alike = ((what, [name for name, _ in group]) for what, group in groupby(entries, lambda entry: entry[1]))
    shown = ", ".join(f"{', '.join(names)}: {what}" for what, names in alike)
    return f"{shown}, … {len(value)} in all" if len(value) > _ENTRIES else shown
