"""What one person is looking at in the Explorer: a text, a model, and the picture made of them.

`Session` is the only mutable state. What a person sends is checked before any work starts, and becomes a
payload: the bytes of one picture, sent to the browser once. Pictures are shared between sessions, since
thirty students open the same sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from typing import Any

import numpy as np
import param

from visualizer import equations
from visualizer.analysis.arithmetic import arithmetic
from visualizer.model import ModelError, Trace
from visualizer.pages import handout, wire
from visualizer.pages.asked import (
    MAX_TOKENS,
    checked_model,
    checked_place,
    checked_text,
    checked_tokens,
    gone,
    written_on,
)
from visualizer.pages.catalogue import listed_own, load, opening, units
from visualizer.pages.explorer.directions import described_beginnings, described_layers
from visualizer.pages.explorer.state import TABLE
from visualizer.pages.picture import (
    Shown,
    all_signals,
    described_sums,
    exact_step,
    exact_unit,
    gradient,
    partners,
    picture,
)
from visualizer.pages.state import PLACE, WEIGHTS, of, read
from visualizer.pages.wire import encode
from visualizer.pins import PinError, Pins
from visualizer.stack import LAST
from visualizer.symbols import typed

_KEPT_TOKENS = 200
MOST_WEIGHTS = 2**21
"""Of all cells of a network, that a page is sent to open one: 8 MB."""
_SUM_DIGITS = 4  # as the tables of numbers have them


class Session(param.Parameterized):
    """One person's view of one text. `look` alone changes what is shown; none raises for what was typed."""

    text = param.String(doc="the text shown, as typed")
    model = param.String(doc="the name of the bundled model")
    pins = param.ClassSelector(class_=Pins, default=Pins(), doc="signals that Python holds")
    weights = param.Selector(
        default="trained", objects=list(WEIGHTS.choices or ()), doc="trained or initial weights"
    )

    def __init__(self, **params: Any) -> None:
        super().__init__(**params)
        self._previous: Trace | None = None
        self.place = LAST
        self.size = (1, 1)  # steps and units of what is shown
        self.refused: list[str] = []

    def look(
        self,
        request: Mapping[str, Any],
        notices: list[str] | None = None,
        pins: Pins | None = None,
        at: Mapping[str, int] | None = None,
    ) -> bytes:
        """Check a request, make its picture and return it.

        Args:
            request: ``text``, ``model``, ``weights``, ``layer`` and ``direction`` as the browser or the
                address sent them; ``seq`` and ``want``, see `visualizer.pages.wire`. ``length``, of a text
                that the browser cut. ``units``, true where what the units do is wanted too. ``write``:
                ``temperature``, ``seed`` and ``length``, where the network is to write on. What is missing
                stays as it was. Anything may be of any type.
            notices: sentences to show beside this picture's own.
            pins: what is held from now on; as before unless given.
            at: ``t`` and ``unit`` to show, where Python asks, and how often it has ``told`` them.

        Returns:
            The payload. Where the request cannot be shown it holds ``notices`` and no picture.

        Raises:
            PinError: pins, where they are given, that the text or the network cannot have.
        """
        notices = self.refused = list(notices or [])
        asked = wire.head(request)
        try:
            name, weights = checked_model(request, notices, self.model, self.weights)
        except ModelError as error:
            return encode({**asked, "notices": [f"Nothing can be shown: {error}."]}, {})
        went = gone(request, name)
        if went:
            request = {**request, "text": opening(name)[0], "length": None, "write": None}
        begins = LAST if went or name != self.model else self.place
        text, ok = checked_text(request.get("text", self.text), request.get("length"), notices)
        if not ok:
            return encode({**asked, "notices": notices}, {})
        try:
            network = load(name, weights)
            reads = network.reads
            text = typed(text, reads.kind)
            tokens = reads.tokenize(text)
            if not tokens:
                none = f"There is no {reads.one} in this text. " if text.strip() else ""
                notices.append(f"{none}Type {reads.typing} to see the gates move.")
                return encode({**asked, "notices": notices}, {})
            if len(tokens) > MAX_TOKENS:
                whole = "" if notices else f"of {len(tokens):,} "
                notices.append(f"Only the first {MAX_TOKENS:,} {whole}{reads.many} are read.")
                tokens = tokens[:MAX_TOKENS]
            written = written_on(network, tokens, request.get("write"), notices)
            if written:
                text = (
                    reads.join([text.rstrip(), *written])
                    if reads.kind in ("words", "ids")
                    else text + reads.join(written)
                )
            held, tokens = self.pins if pins is None else pins, [*tokens, *written]
            place = checked_place({**asdict(begins), **request}, network, notices)
            asked_for = Shown(name, weights, tuple(tokens), held, place)
            try:
                shown, trace = picture(asked_for, self._previous)
            except PinError as error:
                if pins is not None:
                    raise
                notices.append(f"Nothing is held any longer: {error}.")
                asked_for, held = replace(asked_for, pins=Pins()), Pins()
                shown, trace = picture(asked_for, self._previous)
        except ModelError as error:
            notices.append(f"This model cannot be shown: {error}.")
            return encode({**asked, "notices": notices}, {})
        # A long text is run whole again in milliseconds, and its arrays would stay with every session; so
        # would what was worked out from a run, as its probabilities of all answers.
        if trace is not None:
            self._previous = replace(trace) if len(trace) <= _KEPT_TOKENS else None
        head: dict[str, Any] = {**asked, "notices": notices, "text": text, "model": name}
        head["weights"] = weights
        if went:
            head["gone"] = True
        if written:
            head["written"] = len(tokens) - len(written)
        if at is not None:
            t, unit = min(at["t"], len(tokens) - 1), min(at["unit"], network.units - 1)
            head["pushed"] = {**at, "t": t, "unit": unit}
        if held.pins:
            notices.append("This is not the network as trained: signals are held, as Python said.")
        if request.get("units") is True:
            head["units"] = units(name)
        head |= listed_own(name)
        payload = encode(head, {}, shown)
        self.place = place
        self.param.update(text=text, model=name, weights=weights, pins=held)
        self.size, self.refused = (len(tokens), network.units), []
        return payload

    def forget(self) -> None:
        """Keep nothing of what was shown."""
        self._previous = None

    def sums(self, request: Mapping[str, Any]) -> bytes:
        """A step of a unit written out, of what a request names: see `visualizer.analysis.arithmetic`.

        Args:
            request: as for `look`; whole numbers ``t`` and ``unit``.

        Returns:
            The payload: ``lines``, for each equation its ``name`` and the lines ``written`` below it; and no
            lines, but a notice, where there is no such step.
        """
        t, unit = (request.get(name, 0) for name in ("t", "unit"))

        def made(notices: list[str]) -> dict[str, Any]:
            shown = self._shown(request, notices)
            if type(t) is not int or type(unit) is not int:
                raise ModelError("there is no such step")
            lines = arithmetic(shown.trace(self._previous), t, unit, shown.place)
            return {"lines": [{"name": line.name, "written": line.written(_SUM_DIGITS)} for line in lines]}

        return _answer(request, made, "Nothing can be written out")

    def preactivations(self, request: Mapping[str, Any]) -> bytes:
        """The sums under every gate and candidate of a text: see `visualizer.analysis.preactivations`.

        Args:
            request: as for `look`.

        Returns:
            The payload: a picture of what `described_sums` gives; and no picture, but a notice, where there
            is no such text.
        """

        def made(notices: list[str]) -> bytes:
            shown = self._shown(request, notices)
            return encode(*described_sums(shown.trace(self._previous), shown.place))

        return _answer(request, made, "There is no curve to show")

    def inputs(self, request: Mapping[str, Any]) -> bytes:
        """What the first layer reads of a text that a request names, see `sums`.

        Returns:
            The payload with a picture of two arrays: ``x`` (N, D), each that is read, and ``at`` (T,), which
            of them a step reads; and none, but a notice, where there is no such text.
        """

        def made(notices: list[str]) -> bytes:
            trace = self._shown(request, notices).trace(self._previous)
            x, at = np.unique(trace.x, axis=0, return_inverse=True)
            return encode({}, {"x": x, "at": at.reshape(-1)})

        return _answer(request, made, "Nothing can be opened")

    def unit(self, request: Mapping[str, Any]) -> bytes:
        """A unit of a large picture in float32, of what a request names, see `look`.

        Args:
            request: as for `look`; a whole number ``unit``.

        Returns:
            The payload: a picture of what `exact_unit` gives; and none, but a notice, where there is
            no such unit.
        """

        def made(notices: list[str]) -> bytes:
            return encode({}, exact_unit(self._shown(request, notices), _whole(request, "unit")))

        return _answer(request, made, "Its digits cannot be shown")

    def step(self, request: Mapping[str, Any]) -> bytes:
        """As `unit`, of a step ``t``: what `exact_step` gives."""

        def made(notices: list[str]) -> bytes:
            return encode({}, exact_step(self._shown(request, notices), _whole(request, "t")))

        return _answer(request, made, "Its digits cannot be shown")

    def gradient(self, request: Mapping[str, Any]) -> bytes:
        """The gradient of what a request names, see `look`, where that is a large picture.

        Returns:
            The payload: a picture of what `picture.gradient` gives; and none, but a notice, where
            there is none.
        """

        def made(notices: list[str]) -> bytes:
            shown = self._shown(request, notices)
            trace = shown.trace()
            return encode(*gradient(trace, partners(trace.model, shown.weights), shown.weights, shown.place))

        return _answer(request, made, "There is no gradient to show")

    def signals(self, request: Mapping[str, Any]) -> bytes:
        """Every signal of every layer in float32, for a file, of what a request names, see `look`.

        Returns:
            The payload: a picture of what `all_signals` gives; and none, but a notice, where there is
            no such text.
        """
        return _answer(
            request,
            lambda notices: encode({}, all_signals(self._shown(request, notices).trace())),
            "No file can be made of this",
        )

    def layers(self, request: Mapping[str, Any]) -> bytes:
        """Every layer and direction at once, of what a request names, see `look`.

        Returns:
            The payload: a picture of what `described_layers` gives; and none, but a notice, where there is
            no such text, or too much of it.
        """
        return _answer(
            request,
            lambda notices: encode(*described_layers(self._shown(request, notices).trace(self._previous))),
            "All layers cannot be shown at once",
        )

    def beginnings(self, request: Mapping[str, Any]) -> bytes:
        """Every beginning of a text, as `layers`: what `described_beginnings` gives."""
        return _answer(
            request,
            lambda notices: encode(
                *described_beginnings(self._shown(request, notices).trace(self._previous))
            ),
            "What is known at each step cannot be shown",
        )

    def tensors(self, request: Mapping[str, Any]) -> bytes:
        """The weights of the cells of a network: ``model`` and ``weights`` of a request, as for `look`.

        Returns:
            The payload with a picture whose arrays are called by a layer and a name in the cell's equations,
            such as ``0.W_if``, see `equations.tensors`; and none, but a notice, where there are too many.
        """

        def made(notices: list[str]) -> bytes:
            network = load(*checked_model(request, notices, self.model, self.weights))
            arrays = {
                f"{k}.{name}": array
                for k, (_, weights) in enumerate(network.stack.each)
                for name, array in equations.tensors(network.cell.blocks, weights).items()
            }
            if (size := sum(array.size for array in arrays.values())) > MOST_WEIGHTS:
                raise ModelError(
                    f"its cells have {size:,} weights, and at most {MOST_WEIGHTS:,} are sent to a page"
                )
            return encode({}, arrays)

        return _answer(request, made, "This network cannot be opened")

    def handout(self, request: Mapping[str, Any]) -> bytes:
        """The page in a file of its own, see `visualizer.pages.handout`.

        Args:
            request: values of the page's table of state, whatever it shows.

        Returns:
            The payload, see `handout.answer`.
        """

        def made(notices: list[str]) -> tuple[str, str]:
            name, weights = checked_model(request, notices, self.model, self.weights)
            text, _ = checked_text(request.get("text", self.text), None, notices)
            view, _ = read((*of(TABLE, "view"), *PLACE), request)
            return handout.handout(load(name, weights), text, view, weights=weights), name

        return handout.answer(request, made)

    def _shown(self, request: Mapping[str, Any], notices: list[str]) -> Shown:
        """What a request names, which has a text; of what is shown before nothing is run again."""
        name, weights = checked_model(request, notices, self.model, self.weights)
        network = load(name, weights)
        tokens = checked_tokens(request.get("text", self.text), network, notices)
        if tokens is None:
            raise ModelError("there is no such step")
        return Shown(name, weights, tokens, self.pins, checked_place(request, network, notices))


def _whole(request: Mapping[str, Any], name: str) -> int:
    """A whole number of a request."""
    value = request.get(name)
    if type(value) is not int:
        raise ModelError(f"there is no such {'step' if name == 't' else name}")
    return value


def _answer(
    request: Mapping[str, Any], make: Callable[[list[str]], bytes | dict[str, Any]], refusal: str
) -> bytes:
    """The payload of the picture, or the facts, that `make` gives; `refusal` and why, where it cannot."""
    notices: list[str] = []
    head = wire.head(request)
    try:
        made = make(notices)
    except (ModelError, PinError) as error:
        return encode({**head, "notices": [*notices, f"{refusal}: {error}."]}, {})
    facts, picture = (made, b"") if isinstance(made, dict) else ({}, made)
    return encode({**head, "notices": notices, **facts}, {}, picture)
