"""The Explorer as a component of Panel: what it shows are parameters, set and watched on both sides.

A change in Python is shown at once; what a person does in the browser sets the parameter. A page of the site
tells Python of no step, so that stepping there sends nothing.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, ClassVar

import param

from visualizer import files
from visualizer.model import Model, ModelError, Trace
from visualizer.pages import shelf
from visualizer.pages.asked import checked_tokens
from visualizer.pages.catalogue import known, load, units
from visualizer.pages.explorer.session import Session
from visualizer.pages.instrument import Instrument
from visualizer.pins import PinError, Pins
from visualizer.tasks.stories import told

PLACE = "place"
"""The want of a message that says which step and unit are looked at."""
_LOOKS = (None, "picture")
"""The wants of those that ask for a picture."""
_SHOWN = ("text", "model", "pins")
_PLACE = ("t", "unit")


class Linked(Instrument):
    """An instrument whose text, model, step, unit and pins are parameters.

    ``text``, ``model`` and ``pins`` raise a ModelError or PinError for what cannot be shown, and stay as they
    were; ``t`` and ``unit`` raise a ValueError for a step or a unit that is not there.
    """

    text = param.String(doc="the text that is read")
    model = param.ClassSelector(
        class_=(str, Model),
        default="",
        doc="the network that reads it: the name of a bundled one, or a Model",
    )
    t = param.Integer(default=0, bounds=(0, None), doc="the step looked at, counted from 0")
    unit = param.Integer(default=0, bounds=(0, None), doc="the unit looked at, counted from 0")
    pins = param.ClassSelector(class_=Pins, default=Pins(), doc="signals that are held at a value")
    place = param.Dict(
        default={}, doc="t and unit, as the browser is told of them, and how often it was told"
    )

    # parameters of Python: the browser gets them with a picture, and by `place`
    _rename: ClassVar[Mapping[str, str | None]] = dict.fromkeys((*_SHOWN, *_PLACE))

    session: Session

    def __init__(self, setup: Mapping[str, Any], **params: Any) -> None:
        self._quiet = True
        self._own: dict[str, Model] = {}
        self._looking = threading.Lock()
        self._pushes = self._answered = self._told = 0
        super().__init__(setup=setup, **{"sizing_mode": "stretch_width", **params})

    def __repr__(self) -> str:
        said = ((name, getattr(self, name)) for name in (*_SHOWN, *_PLACE))
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in said)})"

    # ---- from Python

    def _begin(self, given: Mapping[str, Any]) -> None:
        """Let the parameters say what is shown now, at the step and unit given, and follow from here on."""
        self._say()
        if not self.pages:
            measured = units(self.session.model) if self.session.weights == "trained" else None
            (t, unit), _ = told(self.trace, measured)
            self.param.update(t=given.get("t", t), unit=given.get("unit", unit))
            self._note_place()
        self._quiet = False
        self.param.watch(self._look_anew, list(_SHOWN))
        self.param.watch(self._go, list(_PLACE))

    @property
    def trace(self) -> Trace:
        """The run that is shown, with its pins."""
        session = self.session
        own = self._own.get(session.model) if session.weights == "trained" else None
        network = own or load(session.model, session.weights)
        tokens = checked_tokens(session.text, network, [])
        return network.trace(tokens or (), pins=session.pins)

    def _name(self, model: str | Model) -> str:
        """The name by which pages know a model; ModelError for one that has none."""
        if not isinstance(model, Model):
            if not known(model):
                raise ModelError(f"no model is called {model!r}")
            return model
        if model.name in files.bundled() and _same(model, files.load(model.name)):
            self._own[model.name] = model
            return model.name
        name = next((name for name, own in self._own.items() if own is model), None)
        if name is None or shelf.find(name) is None:
            name = shelf.put(model, model.meta.get("title", model.name), self)
            self._own[name] = model
        return name

    def _look_anew(self, *events: Any) -> None:
        """Show what was set in Python; as it was before, and why, where that cannot be."""
        if self._quiet:
            return
        before = {event.name: event.old for event in events}
        try:
            self._push({"text": self.text, "model": self._name(self.model)})
        except (ModelError, PinError):
            with self._silent():
                self.param.update(**before)
            raise

    def _push(self, request: Mapping[str, Any]) -> None:
        """Show a text and a model with the pins, at the step and the unit that the parameters say."""
        session, place = self.session, {"t": self.t, "unit": self.unit, "told": self._told + 1}
        with self._looking:
            payload = session.look(request, pins=self.pins, at=place)
            if session.refused:
                raise ModelError(session.refused[-1])
        self._told += 1
        self._pushes += 1
        self._say()
        self._note_place()
        self.payload = payload

    def _go(self, *events: Any) -> None:
        """Go to the step or the unit that was set in Python."""
        if not self._quiet and (self.t, self.unit) != (self.place.get("t"), self.place.get("unit")):
            self._told += 1
            self.place = {"t": self.t, "unit": self.unit, "told": self._told}

    def _note_place(self) -> None:
        """Have the place said to a browser that comes later; one that is there knows it."""
        with param.parameterized.discard_events(self):
            self.place = {"t": self.t, "unit": self.unit, "told": self._told}

    def _say(self) -> None:
        """Let the parameters say what the session shows."""
        session = self.session
        T, H = session.size
        with self._silent():
            for name, size in (("t", T), ("unit", H)):
                each = self.param[name]
                setattr(self, name, min(getattr(self, name), size - 1))
                each.bounds = (0, size - 1)
            model = self._own.get(session.model, session.model)
            now = {"text": session.text, "model": model, "pins": session.pins}
            # of what param cannot compare it would say that it has changed
            self.param.update(**{name: each for name, each in now.items() if getattr(self, name) is not each})

    @contextmanager
    def _silent(self) -> Iterator[None]:
        """While parameters say what is shown, nothing is shown anew by them."""
        before, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = before

    # ---- from the browser

    def _handle_msg(self, msg: Any) -> None:
        if isinstance(msg, Mapping) and msg.get("want") == PLACE:
            self._placed(msg)
        else:
            super()._handle_msg(msg)

    def _placed(self, msg: Mapping[str, Any]) -> None:
        """Take the step and the unit that are looked at in the browser.

        One that has not heard the last that Python told is told all again: a notebook loses what is said
        while it still opens a component.
        """
        if self.pages:
            return
        if msg.get("told") != self._told:
            if not self._busy:  # what a person has typed meanwhile is answered, and nothing put in its place
                self._push({})
            return
        T, H = self.session.size
        t, unit = msg.get("t"), msg.get("unit")
        # bool is an int to Python
        if type(t) is not int or type(unit) is not int or not (0 <= t < T and 0 <= unit < H):
            return
        with self._silent():
            self.param.update(t=t, unit=unit)
        self._note_place()

    def look(self, request: Mapping[str, Any]) -> bytes:
        """The picture that answers the browser, see `Session.look`."""
        self._answered = self._pushes
        with self._looking:
            return self.session.look(request)

    def handing(self, request: Mapping[str, Any], answer: bytes) -> dict[str, Any]:
        """See `Instrument.handing`. What Python has set since is what is shown, whatever was asked before."""
        if request.get("want") in _LOOKS:
            if self._answered != self._pushes:
                answer = self.session.look({key: request.get(key) for key in ("seq", "want")})
            self._say()
        return {"payload": answer}


def given(
    shown: Mapping[str, str] | Trace | Model | str | None, params: dict[str, Any]
) -> tuple[dict[str, str], dict[str, Any]]:
    """What an instrument is to show -> what an address says of it, and values of its parameters.

    The latter are taken out of params.

    Raises:
        TypeError: what cannot be shown.
    """
    asked: dict[str, str] = {}
    values: dict[str, Any] = {}
    if isinstance(shown, Mapping):
        asked = dict(shown)
    elif isinstance(shown, Trace):
        text = shown.model.reads.join(shown.tokens)
        values = {"model": shown.model, "text": text, "pins": shown.pins}
    elif isinstance(shown, Model) or shown in files.bundled():
        values = {"model": shown}
    elif isinstance(shown, str):
        values = {"text": shown}
    elif shown is not None:
        raise TypeError(f"an Explorer shows a text, a trace or a model, not a {type(shown).__name__}")
    return asked, values | {name: params.pop(name) for name in (*_SHOWN, *_PLACE) if name in params}


def _same(one: Model, other: Model) -> bool:
    if one is other:
        return True
    return one.about() == other.about() and all(
        (one.weights[name] == array).all() for name, array in other.weights.items()
    )
