"""The networks that did not come with Gatescope: trained here, given to the server, or opened by one person.

Each has a name by which pages know it. A run that was trained here is kept while the server runs, the oldest
making room; a network that was given is kept as long as the server; one that a person opened is kept as long
as a page of theirs holds it, under a name that nobody can guess, and found by nobody else who has that name.
"""

from __future__ import annotations

import re
import secrets
import threading
from collections import OrderedDict
from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import replace
from typing import Any
from weakref import WeakKeyDictionary

from visualizer.model import Model, ModelError
from visualizer.pages import wire
from visualizer.symbols import on_one_line
from visualizer.tasks import TASKS, Task

PREFIX = "run-"
"""How the names of models begin that were trained here."""
GIVEN = "own-"
"""How those begin that were given to the server."""
OPENED = "opened-"
"""How those begin that a person opened."""
MAX_KEPT = 64
MOST_BYTES = 512 * 2**20
"""Of all networks that are opened at one time, and of the files that are being sent."""
_TITLE_CHARACTERS = 60
_SLUG_CHARACTERS = 40

_kept: OrderedDict[str, Model] = OrderedDict()
_given: dict[str, Model] = {}
_opened: dict[str, Model] = {}
_whose: dict[str, str] = {}
"""Of each that was opened who opened it."""
_asking: ContextVar[str] = ContextVar("gatescope_asking", default="")
_holders: WeakKeyDictionary[Any, str] = WeakKeyDictionary()
_coming: WeakKeyDictionary[Any, int] = WeakKeyDictionary()
_lock = threading.RLock()


def register(model: Model) -> str:
    """Keep a model while the server runs -> the name that `find` knows it by; the oldest makes room."""
    name = PREFIX + secrets.token_urlsafe(12)
    with _lock:
        _kept[name] = replace(model, meta={**model.meta, "name": name})
        while len(_kept) > MAX_KEPT:
            _kept.popitem(last=False)
    return name


def asks(who: str) -> None:
    """Say who looks for models from here on in this context, see `contextvars`.

    Args:
        who: what `visitor.of` knows a browser by; "" in a program, a notebook or a file.
    """
    _asking.set(who)


def find(name: str) -> Model | None:
    """The model that is kept under a name, or None; a run that is looked at stays longer.

    What another person opened is not found, see `asks`.
    """
    with _lock:
        if name in _kept:
            _kept.move_to_end(name)
        if name in _opened and _whose[name] == _asking.get():
            return _opened[name]
        return _kept.get(name) or _given.get(name)


def is_own(name: str) -> bool:
    """Whether a name is one of a network that did not come with Gatescope, whether it is kept or not."""
    return name.startswith((PREFIX, GIVEN, OPENED))


# --- networks that were given to the server -------------------------------------------------------


def give(models: Mapping[str, Model]) -> list[str]:
    """Keep models, by their titles, as long as the server: their names. Those given before are given up."""
    with _lock:
        _given.clear()
        for title, model in models.items():
            slug = re.sub(r"[^A-Za-z0-9_]+", "-", title)[:_SLUG_CHARACTERS].strip("-") or "network"
            name, n = GIVEN + slug, 1
            while name in _given:
                n += 1
                name = f"{GIVEN}{slug}-{n}"
            _given[name] = _named(model, name, title)
    wire.forget()  # pictures show what a network is compared with
    return list(_given)


def given() -> dict[str, Model]:
    """The models that were given, by name, in their order."""
    with _lock:
        return dict(_given)


# --- a network that a person opened ----------------------------------------------------------------


def put(model: Model, title: str, owner: Any) -> str:
    """Keep a model that was opened for as long as an owner holds it -> its name. What owner held before goes.

    Raises:
        ModelError: all that are opened would be more than `MOST_BYTES`.
    """
    leave(owner)
    _sweep()  # what an owner held that was forgotten without having left
    with _lock:
        _room(_size(model))
        name = OPENED + secrets.token_urlsafe(12)
        _opened[name], _whose[name] = _named(model, name, title), _asking.get()
        _holders[owner] = name
    return name


def expect(size: int, owner: Any) -> None:
    """Keep room for a file of so many bytes that an owner sends; for 0 none. ModelError if full."""
    with _lock:
        _coming.pop(owner, None)
        if size:
            _room(size)
            _coming[owner] = size


def _room(size: int) -> None:
    if size + sum(map(_size, _opened.values())) + sum(_coming.values()) > MOST_BYTES:
        raise ModelError(
            "this server holds as many opened networks as it can; try again when others have closed their "
            "pages, or serve the file: gatescope serve FILE"
        )


def hold(name: str, owner: Any) -> None:
    """Let an owner hold an opened model too, such as a page that another one leads to."""
    with _lock:
        if name.startswith(OPENED) and find(name) is not None and _holders.get(owner) != name:
            leave(owner)
            _holders[owner] = name


def leave(owner: Any) -> None:
    """Give up what an owner held; what nobody holds is gone, with all that was worked out of it."""
    with _lock:
        gone = _holders.pop(owner, None) is not None
    if gone:
        _sweep()


def _sweep() -> None:
    with _lock:
        left = set(_opened) - set(_holders.values())
        for name in left:
            del _opened[name], _whose[name]
    if left:
        wire.forget()


def _size(model: Model) -> int:
    return sum(array.nbytes for array in model.weights.values())


# --- what a network is ----------------------------------------------------------------------------


def _named(model: Model, name: str, title: str) -> Model:
    title = on_one_line(title)
    short = title if len(title) <= _TITLE_CHARACTERS else f"{title[: _TITLE_CHARACTERS - 1]}…"
    named = replace(model, meta={**model.meta, "name": name, "title": short or "network"})
    return believed(named)


def believed(model: Model) -> Model:
    """A model without a task that it cannot have been trained on: nothing is then shown of that task."""
    if "task" not in model.meta or task_of(model) is not None:
        return model
    return replace(model, meta={key: value for key, value in model.meta.items() if key != "task"})


def task_of(model: Model) -> Task | None:
    """The task that a model says it was trained on, where it reads and answers as that task does."""
    name = model.meta.get("task")
    task = TASKS.get(name) if isinstance(name, str) else None
    if task is None or task.reads != model.reads or task.answered(model.bidirectional) != model.answers:
        return None
    return task
