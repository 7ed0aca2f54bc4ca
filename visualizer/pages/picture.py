"""The picture of one text as a network reads it: what a page draws, packed, and shared between sessions."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import numpy as np

from visualizer import analysis, equations
from visualizer.analysis.ledger import half_life
from visualizer.analysis.preactivations import preactivations
from visualizer.cells import Array
from visualizer.model import Model, ModelError, Trace
from visualizer.pages.brought import family
from visualizer.pages.catalogue import answered, follows, load, nouns, offered, probes, units
from visualizer.pages.wire import Kept, decoded, encode
from visualizer.pins import Pins
from visualizer.stack import LAST, Place
from visualizer.symbols import Vocabulary
from visualizer.tasks.stories import told

SUGGESTED = 20
"""Unknown words, at most, for which another is suggested."""
LARGE = 2**21
"""Numbers in the signals of one layer, beyond which a page gets them as float16, and what it prints apart.

The signals of 2,000 steps of an LSTM of 175 units. What such a page prints comes in float32 (`exact_unit`,
`exact_step`), and the gradient, which is run in float64, comes after the picture (`gradient`).
"""
_CACHE_BYTES = 8 * 2**20  # hundreds of them, or what each of a class of fifty reads by a large network
_pictures = Kept()
_exact = Kept()
"""The signals in float32 of what a page has as float16."""


@dataclass(frozen=True)
class Shown:
    """What a page shows of a text: the network and the tokens that it reads, what is held, the layer.

    Attributes:
        name, weights: the network, as `catalogue.load` takes them.
        tokens: what it reads.
        pins: what is held.
        place: the layer and direction.
    """

    name: str
    weights: str
    tokens: tuple[str, ...]
    pins: Pins = field(default_factory=Pins)
    place: Place = LAST

    @property
    def key(self) -> tuple[Any, ...]:
        """The same for all that is shown alike."""
        return (self.name, self.weights, self.tokens, repr(self.pins), self.place)  # a slice has no hash

    def trace(self, previous: Trace | None = None) -> Trace:
        """The run, see `Model.trace`."""
        return load(self.name, self.weights).trace(self.tokens, previous, self.pins)


def picture(shown: Shown, previous: Trace | None = None) -> tuple[bytes, Trace | None]:
    """The encoded picture, from the shared cache if somebody has seen it, and the trace if it was made.

    PinError for pins that cannot be had.
    """
    if (seen := _pictures.find(shown.key)) is not None:
        return seen, None
    trace, weights = shown.trace(previous), shown.weights
    if is_large(trace):
        facts, arrays = _drawn(shown, *described_run(trace, weights, place=shown.place))
    else:
        facts, arrays = describe(trace, partners(trace.model, weights), weights, shown.place)
    made = encode(facts, arrays)
    _pictures.keep(shown.key, made, _CACHE_BYTES)
    return made, trace


def is_large(trace: Trace) -> bool:
    """Whether the signals of a layer are more than `LARGE` numbers."""
    return len(trace) * trace.model.units * len(trace.cell.signals) > LARGE


def _drawn(
    shown: Shown, facts: dict[str, Any], arrays: dict[str, Array]
) -> tuple[dict[str, Any], dict[str, Array]]:
    """The picture of a large run: what is drawn in float16, means and peaks, which are read, in float32."""
    whole = _of_units(arrays)
    _exact.keep(shown.key, encode({}, whole), _CACHE_BYTES)
    own = f"{facts['layer']}."
    rest = {name: array for name, array in arrays.items() if name not in whole}
    for name, array in whole.items():
        if not name.startswith(own):
            continue
        peak = np.abs(array).max(keepdims=True).reshape(1)
        rest[name] = array.astype(np.float16) if peak[0] < np.finfo(np.float16).max else array
        if name.removeprefix(own) in facts["signals"]:
            rest |= {f"mean.{name}": array.mean(axis=1, dtype=float), f"peak.{name}": peak}
    return {**facts, **_SILENT, "drawn": "float16", "late": facts["answers"]["kind"] != "none"}, rest


def _of_units(arrays: dict[str, Array]) -> dict[str, Array]:
    """Those of a layer that are (T, H)."""
    return {name: array for name, array in arrays.items() if name[0].isdigit() and array.ndim == 2}


def _signals(shown: Shown) -> dict[str, Array]:
    """The signals of what is shown in float32, (T, H) each, and of a layer further up also the h below it."""
    if (kept := _exact.find(shown.key)) is None:
        _, arrays = described_run(shown.trace(), shown.weights, place=shown.place)
        kept = encode({}, _of_units(arrays))
        _exact.keep(shown.key, kept, _CACHE_BYTES)
    return decoded(kept)


def exact_unit(shown: Shown, unit: int) -> dict[str, Array]:
    """One unit of a large picture in float32: under the name of each of its arrays (T,).

    Raises:
        ModelError: there is no such unit.
    """
    arrays = _signals(shown)
    units = next(iter(arrays.values())).shape[1]
    if not 0 <= unit < units:
        raise ModelError(f"there is no unit {unit}; they are 0 to {units - 1}")
    return {name: array[:, unit] for name, array in arrays.items()}


def exact_step(shown: Shown, t: int) -> dict[str, Array]:
    """A step of a large picture in float32: of each of its arrays the rows t-1, t and t+1, (3, H).

    Where there is no such step before or after, they are 0.

    Raises:
        ModelError: there is no step t.
    """
    T = len(shown.tokens)
    if not 0 <= t < T:
        raise ModelError(f"there is no step {t}; they are 0 to {T - 1}")
    return {name: _around(array, t) for name, array in _signals(shown).items()}


def _around(array: Array, t: int) -> Array:
    """The rows t-1, t and t+1 of (T, H), zeros where there is none, without a copy of the rest."""
    rows = np.zeros((3, array.shape[1]), array.dtype)
    first, last = max(t - 1, 0), min(t + 2, len(array))
    rows[first - t + 1 : last - t + 1] = array[first:last]
    return rows


def all_signals(trace: Trace) -> dict[str, Array]:
    """Every signal of every layer and direction, (T, H) each by the order of the text, as files hold them."""
    return {
        f"{k}.{signal}": layer.in_text_order(signal)
        for k, layer in enumerate(trace.layers)
        for signal in trace.cell.signals
    }


def partners(network: Model, weights: str = "trained") -> list[Model]:
    """The RNN and the LSTM of the same task, size and seed: what the gradient is compared with.

    Those of a network of no task are such that the server was given too, and that read and answer as it does.
    """
    partners = []
    of = family(network)
    for cell in ("rnn", "lstm"):
        same = [
            entry
            for entry in offered()["models"]
            if (entry["task"], entry["cell"], entry["units"]) == (of, cell, network.units)
            and entry.get("bidirectional", False) == network.bidirectional
            and weights in entry.get("weights", (weights,))
        ]
        same.sort(key=lambda entry: (entry["seed"] != network.meta.get("seed"), entry["seed"]))
        if same and cell != network.cell.name:
            partners.append(load(same[0]["name"], weights))
    return partners


_SILENT: dict[str, Any] = {"target": "", "curves": [], "beside": None}
"""What is said of the gradient where there is none, or none yet."""


def describe(
    trace: Trace, partners: list[Model], weights: str = "trained", place: Place = LAST
) -> tuple[dict[str, Any], dict[str, Array]]:
    """What a view draws of a trace: facts that become JSON, and float32 arrays by name; of one layer."""
    facts, arrays = described_run(trace, weights, place=place)
    more, further = gradient(trace, partners, weights, place)
    return {**facts, **more}, {**arrays, **further}


def gradient(
    trace: Trace, partners: list[Model], weights: str = "trained", place: Place = LAST
) -> tuple[dict[str, Any], dict[str, Array]]:
    """What `describe` gives of the gradient, and of a network beside that read the same.

    Beside another layer than the last stands a network that has as many.
    """
    network = trace.model
    if network.answers.kind == "none":  # nothing has a gradient
        return dict(_SILENT), {}
    arrays: dict[str, Array] = {}
    norms = analysis.gradient_norms(network, trace, place=place)
    curves = []
    # a partner reads the text once, for its gradient as for what it answers
    shape = (network.layers, network.bidirectional)
    alike = [each for each in partners if place == LAST or (each.layers, each.bidirectional) == shape]
    others = [each.trace(trace.tokens) for each in alike]
    for run in (trace, *others):
        own = norms if run is trace else analysis.gradient_norms(run.model, run, norms.target, place)
        cell = run.model.cell.name
        for signal, values in own.log10_norm.items():
            key = f"grad.{cell}.{signal}"
            arrays[key] = values
            curves.append({"key": key, "cell": cell, "signal": signal, "loss": own.loss})
    if norms.log10_forget_product is not None:
        arrays["forget"] = norms.log10_forget_product
    facts: dict[str, Any] = {"target": norms.target, "curves": curves, "beside": None}
    if others:
        other = others[0]
        arrays["beside.id"], arrays["beside.p"] = other.tops()
        for probe, _ in probes(other.model.name, weights):
            arrays[f"beside.probe.{probe.name}"] = probe(other.at())
        facts["beside"] = {"cell": other.model.cell.name}
    return facts, arrays


def described_run(
    trace: Trace, weights: str = "trained", order: Array | None = None, place: Place = LAST
) -> tuple[dict[str, Any], dict[str, Array]]:
    """As `describe`, without any gradient. order is that of the units' rows, where it is already there.

    Of the layers below it has the h that the one shown reads, and nothing else. What was measured of units is
    said of the last layer read forward alone, which it was measured of.
    """
    network = trace.model
    n, k = network.directions, place.index(network)
    layer, level, last = trace.layers[k], k // n, k == LAST.index(network)
    arrays = {f"{k}.{signal}": layer.in_text_order(signal) for signal in network.cell.signals}
    for extra, array in analysis.step_terms(layer).items():
        arrays[f"{k}.{extra}"] = array
    if network.cell.keeper is not None:
        arrays[f"{k}.half"] = half_life(trace, place).signed
    for below in range((level - 1) * n, level * n) if level else ():
        arrays[f"{below}.h"] = trace.layers[below].in_text_order("h")
    arrays["top.id"], arrays["top.p"] = trace.tops()
    arrays["order"] = analysis.similarity_order(trace, place) if order is None else order
    probed = []
    for probe, before in probes(network.name, weights) if last else ():
        arrays[f"probe.{probe.name}"] = probe(trace.at())
        about = {key: getattr(probe, key) for key in ("name", "title", "answers", "score", "commonest", "n")}
        probed.append({**about, "before": before.score})
    measured = units(network.name) if weights == "trained" else None
    moment, shown = told(trace, measured) if order is None and last else (analysis.moment(trace, place), None)
    facts = {
        "name": network.name,
        "cell": network.cell.name,
        "options": network.cell.options,
        "equations": equations.packed(network.cell.equations),
        "functions": equations.packed_functions(network.cell.functions),
        "signals": network.cell.signals,
        "roles": network.cell.roles,
        "T": len(trace),
        "H": network.units,
        "tokens": trace.tokens,
        "unknown": trace.unknown,
        "word": network.reads.word_of(trace.tokens).tolist() if network.reads.kind == "pieces" else [],
        "near": _near(trace),
        "symbols": _symbols(trace),
        "words": network.names,
        "reads": nouns(network.reads),
        "answers": answered(network.answers),
        "layers": [
            {"level": k // network.directions, "direction": layer.direction}
            for k, layer in enumerate(trace.layers)
        ],
        "layer": k,
        "moment": moment,
        "shows": shown,
        "probes": probed,
        "follows": follows(network.name) if weights == "trained" and last else [],
    }
    return facts, arrays


def described_sums(trace: Trace, place: Place = LAST) -> tuple[dict[str, Any], dict[str, Array]]:
    """The sums under every gate and candidate of one layer: see `visualizer.analysis.preactivations`.

    Returns:
        ``T`` steps, ``H`` units and ``functions``, what squashes each signal; and under the name of each
        signal an array (T, H), in the order of the text.
    """
    found = preactivations(trace, place)
    functions = {name: of.function for name, of in found.items()}
    sums = {name: of.sums for name, of in found.items()}
    return {"T": len(trace), "H": trace.model.units, "functions": functions}, sums


def _symbols(trace: Trace) -> tuple[str, ...]:
    """What can be read, where a person may want to know and the answers do not tell."""
    reads, answers = trace.model.reads, trace.model.answers
    asked = any(trace.unknown) or answers.kind != "next"
    return reads.known if asked and isinstance(reads, Vocabulary) else ()


def _near(trace: Trace) -> dict[str, str]:
    """Of the first unknown words of a text the known ones that are spelled most like them."""
    reads = trace.model.reads
    if not isinstance(reads, Vocabulary):
        return {}
    strange = dict.fromkeys(token for token, new in zip(trace.tokens, trace.unknown, strict=True) if new)
    return {token: near for token in islice(strange, SUGGESTED) if (near := reads.nearest(token))}
