"""Traces and gradients as files that other programs read: JSON, CSV and NPZ.

Everything here is a pure function of a `Trace` or a `GradientNorms`. The numbers are exact: a float32 is
written with the shortest decimals that give the same float32 back, and all formats hold the same values.
Every direction of every layer is in the order of the text: row t belongs to token t.
"""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

import numpy as np

from visualizer.analysis import GradientNorms
from visualizer.analysis.arithmetic import Line
from visualizer.analysis.ledger import ledger
from visualizer.analysis.sizes import BYTES, Sizes
from visualizer.analysis.verify import Verification
from visualizer.cells import Array
from visualizer.model import Trace
from visualizer.stack import LAST, Place, places


def trace_dict(trace: Trace) -> dict[str, Any]:
    """A trace of T tokens and H units as JSON-able data.

    Returns:
        ``model``, ``cell``: names.
        ``tokens``, ``unknown``: T words as typed, and T booleans, true where the model does not know one.
        ``layers``: for every layer, forward and then reverse where it has both directions,
        ``{"direction", "signals", "held"}``; a signal is T rows of H numbers, and ``held`` has for each
        signal that pins held T rows of H booleans, true where they did.
        ``predictions``: for every step the 5 likeliest answers, ``{"token", "p"}``, likeliest first; of a
        model that answers values, ``{"token", "value"}``: the name of each, and the value.

    A number that is not finite is None, since JSON has no word for it.
    """
    answered = "value" if trace.model.answers.kind == "value" else "p"
    return {
        "model": trace.model.name,
        "cell": trace.model.cell.name,
        "tokens": list(trace.tokens),
        "unknown": list(trace.unknown),
        "layers": [
            {
                "direction": layer.direction,
                "signals": {name: numbers(layer.in_text_order(name)) for name in layer.signals},
                "held": {
                    name: layer.by_text(np.logical_not(layer.free(name))).tolist() for name in layer.held
                },
            }
            for layer in trace.layers
        ],
        "predictions": [
            [{"token": word, answered: p if math.isfinite(p) else None} for word, p in trace.top(t)]
            for t in range(len(trace))
        ],
    }


def trace_rows(trace: Trace) -> Iterator[list[Any]]:
    """A trace as a table: the header, then one row for every layer, direction, step and unit.

    Columns are ``layer, direction, t, token, unknown, unit`` and one for each signal; layer, t and unit
    count from 0, and unknown is 0 or 1. The pages write the same table, see ``csvRows`` in dialogs.mjs.
    """
    yield ["layer", "direction", "t", "token", "unknown", "unit", *trace.model.cell.signals]
    for k, layer in enumerate(trace.layers):
        signals = [layer.in_text_order(name) for name in trace.model.cell.signals]
        for t, (token, unknown) in enumerate(zip(trace.tokens, trace.unknown, strict=True)):
            where = [k // trace.model.directions, layer.direction, t, token, int(unknown)]
            for unit, values in enumerate(zip(*(signal[t] for signal in signals), strict=True)):
                yield [*where, unit, *values]


def trace_arrays(trace: Trace) -> dict[str, Array]:
    """A trace as named arrays, for ``numpy.savez``; none of them needs pickle to be read.

    Signals are (T, H) and are called as their weights are: ``f_l0``, ``f_l0_reverse``, ``h_l1``. Beside
    them stand ``tokens`` (T,), ``unknown`` (T,), ``x`` (T, D), ``logits`` (T, V), ``vocabulary`` (V,).
    """
    signals = {
        f"{name}{place.suffix}": np.array(layer.in_text_order(name))
        for place, layer in zip(places(trace.model), trace.layers, strict=True)
        for name in layer.signals
    }
    return {
        "tokens": np.array(trace.tokens),
        "unknown": np.array(trace.unknown),
        "vocabulary": np.array(trace.model.names, str),
        "x": trace.x,
        "logits": trace.logits,
        **signals,
    }


def gradients_dict(norms: GradientNorms) -> dict[str, Any]:
    """Gradient norms over T steps as JSON-able data.

    Returns:
        ``tokens``, ``target``, and the ``loss`` in nats; ``layer``, None for the last, and ``direction``.
        ``log10_norm``: ``h`` and ``c``, each T numbers; ``c`` is None for a cell without a cell state.
        ``log10_forget_product``: ``mean`` and ``max`` over units of the product of f, of z in a GRU, each
        T numbers; None for a vanilla RNN.

    The logarithm of exactly 0 is None.
    """
    product = norms.forget_product or {}
    return {
        "tokens": list(norms.tokens),
        "target": norms.target,
        "loss": numbers(np.array(norms.loss)),
        "layer": norms.place.layer,
        "direction": norms.place.direction,
        "log10_norm": {name: _maybe(norms.log10_norm.get(name)) for name in ("h", "c")},
        "log10_forget_product": {name: _maybe(product.get(name)) for name in ("mean", "max")},
    }


def ledger_dict(trace: Trace, unit: int, place: Place = LAST) -> dict[str, Any]:
    """Who wrote what one unit remembers, as JSON-able data.

    Returns:
        ``tokens``; ``layer``, ``direction``, ``unit``; ``signal``, what the shares of a step sum to: c, or h
        of a GRU; its ``values``, T numbers; ``before``, what is left of the state before the first token that
        the layer reads, T numbers; ``shares``, T rows of T numbers: what token k of a row's step wrote and is
        still there.
    """
    shares = ledger(trace, unit, place)
    signal = "c" if "c" in trace.signals else "h"
    return {
        "tokens": list(trace.tokens),
        "layer": place.index(trace.model) // trace.model.directions,
        "direction": place.direction,
        "unit": unit,
        "signal": signal,
        "values": numbers(trace.at(place).in_text_order(signal)[:, unit]),
        "before": numbers(shares[:, 0]),
        "shares": numbers(shares[:, 1:]),
    }


def arithmetic_dict(trace: Trace, t: int, unit: int, lines: Sequence[Line]) -> dict[str, Any]:
    """A step of a unit written out, as JSON-able data.

    Returns:
        ``token``, ``step``, ``unit``; and ``lines``: for each equation its ``name`` and ``text``, what its
        right side comes to, ``value``, what the run has, ``signal``, whether that was ``held``, and of its
        ``parts`` the text and the value, in the order in which they are worked out.
    """

    def number(line: Line, value: float) -> Any:  # as its run has it
        return numbers(np.asarray(value, trace[line.name].dtype))

    return {
        "token": trace.tokens[t],
        "step": t,
        "unit": unit,
        "lines": [
            {
                **{name: getattr(line, name) for name in ("name", "text", "held")},
                **{name: number(line, getattr(line, name)) for name in ("value", "signal")},
                "parts": [
                    {"text": str(node), "value": number(line, value)} for node, value in line.numbers.items()
                ],
            }
            for line in lines
        ],
    }


def sizes_dict(sizes: Sizes, T: int, beside: bool = True) -> dict[str, Any]:
    """The sizes of a recurrent network as JSON-able data, and what T steps of one sequence take.

    Returns:
        The cell and the sizes that were asked for; ``shapes`` of all arrays by name; ``counts``, a list of
        ``way``, ``total`` (None where there is no such layer) and ``why``; ``formula``, the textbook's; of
        all parameters the ``weights`` of what is read and the ``recurrent``; ``multiply_adds`` of a step;
        ``state`` and ``training``, as ``numbers`` and as ``bytes`` of float32; and ``beside``, of every cell
        the ``parameters`` of as many units, how many times its recurrent weights are those of a vanilla RNN,
        and the ``hidden`` units with which it has about as many parameters, ``as_many``; none unless asked.
    """

    def memory(count: int) -> dict[str, int]:
        return {"numbers": count, "bytes": BYTES * count}

    return {
        "cell": sizes.cell.name,
        "title": sizes.cell.title,
        "options": sizes.cell.options,
        "input": sizes.input_size,
        "hidden": sizes.units,
        "layers": sizes.layers,
        "directions": sizes.directions,
        "steps": T,
        "shapes": {name: list(shape) for name, shape in sizes.shapes.items()},
        "counts": [asdict(count) for count in sizes.counts],
        "formula": sizes.formula,
        "weights": sizes.inputs,
        "recurrent": sizes.recurrent,
        "multiply_adds": sizes.multiply_adds,
        "state": memory(sizes.state),
        "training": memory(sizes.training(T)),
        "beside": [
            {
                "cell": same.cell.name,
                "title": same.cell.title,
                "parameters": same.parameters(),
                "recurrent_of_rnn": same.recurrent_of_rnn,
                "hidden": equal.units,
                "as_many": equal.parameters(),
            }
            for same, equal in (sizes.beside() if beside else ())
        ],
    }


def verification_dict(check: Verification) -> dict[str, Any]:
    """A check of one point as JSON-able data: norms and relative errors by the names of `Verification`.

    A number that is not finite is None.
    """
    return {
        name: None if isinstance(value, float) and not math.isfinite(value) else value
        for name, value in asdict(check).items()
    }


def to_json(data: Any) -> bytes:
    """JSON as RFC 8259 has it, UTF-8, on one line. ValueError for a number that is not finite."""
    return json.dumps(data, ensure_ascii=False, allow_nan=False).encode("utf-8", "replace") + b"\n"


def to_csv(rows: Iterable[list[Any]]) -> bytes:
    """Rows as CSV, UTF-8, with a new line after each.

    A text that a spreadsheet would run as a formula has an apostrophe before it: one that begins with one
    of ``= + - @``, a tab or a carriage return. JSON and NPZ have every text as it is.
    """
    text = _Lines()
    plain = ([f"'{each}" if _runs(each) else each for each in row] for row in rows)
    csv.writer(text, lineterminator="\r\n").writerows(plain)
    return text.getvalue().encode("utf-8", "replace")


class _Lines(io.StringIO):
    """Lines that end in a new line; the writer is told otherwise, so that it quotes a carriage return too."""

    def write(self, line: str) -> int:
        return super().write(line.removesuffix("\r\n") + "\n")


def _runs(cell: Any) -> bool:
    return isinstance(cell, str) and cell[:1] in tuple("=+-@\t\r")


def to_npz(arrays: Mapping[str, Array]) -> bytes:
    """Arrays as a compressed ``.npz``."""
    file = io.BytesIO()
    np.savez_compressed(file, allow_pickle=False, **arrays)
    return file.getvalue()


def numbers(array: Array) -> Any:
    """An array as nested lists of floats, each written with the fewest decimals that give it back.

    What is not finite is None.
    """
    if array.dtype == np.float32:
        # by way of text: 0.1f as a float64 would be written 0.10000000149011612
        array = array.astype(str).astype(np.float64)
    finite = np.isfinite(array)
    if not finite.all():
        array = array.astype(object)
        array[~finite] = None
    return array.tolist()


def _maybe(array: Array | None) -> Any:
    return None if array is None else numbers(array)
