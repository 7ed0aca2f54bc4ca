"""The shelf of networks that were trained here, kept while the server runs, for every page to show."""

from __future__ import annotations

import secrets
import threading
from collections import OrderedDict
from dataclasses import replace

from visualizer.model import Model

PREFIX = "run-"
"""How the names of models begin that were trained here."""
MAX_KEPT = 64

_kept: OrderedDict[str, Model] = OrderedDict()
_lock = threading.Lock()


def register(model: Model) -> str:
    """Keep a model while the server runs -> the name that `find` knows it by; the oldest makes room."""
    name = PREFIX + secrets.token_urlsafe(12)
    with _lock:
        _kept[name] = replace(model, meta={**model.meta, "name": name})
        while len(_kept) > MAX_KEPT:
            _kept.popitem(last=False)
    return name


def find(name: str) -> Model | None:
    """The model registered under a name, or None; one that is looked at stays longer."""
    with _lock:
        if name in _kept:
            _kept.move_to_end(name)
        return _kept.get(name)
