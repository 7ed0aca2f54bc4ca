"""Short reprs: of an array its type and shape, of what is long how it begins."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from itertools import groupby
from typing import Any, TypeVar

import numpy as np

_ENTRIES = 6  # shown of a mapping or a sequence
_CHARACTERS = 60  # shown of a text
_FIELDS = 130  # up to which a field's own fields are shown

Class = TypeVar("Class", bound=type)


def brief(cls: Class) -> Class:
    """A dataclass or NamedTuple, given a repr that names its fields and writes out no array (a decorator).

    >>> import numpy
    >>> from visualizer.cells import State
    >>> State(numpy.zeros((2, 3)), None)
    State(h=float64[2, 3], c=None)
    """
    setattr(cls, "__repr__", _repr)  # noqa: B010  (mypy takes no assignment to a method)
    return cls


def _repr(self: Any) -> str:
    names = getattr(self, "_fields", None) or [field.name for field in dataclasses.fields(self) if field.repr]
    fields = ", ".join(f"{name}={_said(getattr(self, name))}" for name in names)
    return f"{type(self).__name__}({fields})"


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
