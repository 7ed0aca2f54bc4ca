"""The picture of one text as a network reads it: what a page draws, packed, and shared between sessions."""

from __future__ import annotations

from itertools import islice
from typing import Any

from visualizer import analysis, equations
from visualizer.analysis.ledger import half_life
from visualizer.analysis.preactivations import preactivations
from visualizer.cells import Array
from visualizer.model import Model, Trace
from visualizer.pages.brought import family
from visualizer.pages.catalogue import answered, follows, load, nouns, offered, probes
from visualizer.pages.wire import Kept, encode
from visualizer.pins import Pins
from visualizer.stack import LAST, Place
from visualizer.symbols import Vocabulary
from visualizer.tasks.stories import told

SUGGESTED = 20
"""Unknown words, at most, for which another is suggested."""
_CACHE_BYTES = 8 * 2**20  # hundreds of them, or what each of a class of fifty reads by a large network
_pictures = Kept()


def picture(
    name: str, weights: str, tokens: tuple[str, ...], previous: Trace | None, pins: Pins | None = None
) -> tuple[bytes, Trace | None]:
    """The encoded picture, from the shared cache if somebody has seen it, and the trace if it was made.

    PinError for pins that cannot be had.
    """
    key = (name, weights, tokens, repr(pins or Pins()))  # a slice in them has no hash
    if (seen := _pictures.find(key)) is not None:
        return seen, None
    network = load(name, weights)
    trace = network.trace(tokens, previous, pins)
    picture = encode(*describe(trace, partners(network, weights), weights))
    _pictures.keep(key, picture, _CACHE_BYTES)
    return picture, trace


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


def describe(
    trace: Trace, partners: list[Model], weights: str = "trained"
) -> tuple[dict[str, Any], dict[str, Array]]:
    """What a view draws of a trace: facts that become JSON, and float32 arrays by name."""
    network = trace.model
    facts, arrays = described_run(trace, weights)
    if network.answers.kind == "none":  # nothing has a gradient
        return {**facts, "target": "", "curves": [], "beside": None}, arrays
    norms = analysis.gradient_norms(network, trace)
    curves = []
    # a partner reads the text once, for its gradient as for what it answers
    others = [each.trace(trace.tokens) for each in partners]
    for run in (trace, *others):
        own = norms if run is trace else analysis.gradient_norms(run.model, run, norms.target)
        cell = run.model.cell.name
        for signal, values in own.log10_norm.items():
            key = f"grad.{cell}.{signal}"
            arrays[key] = values
            curves.append({"key": key, "cell": cell, "signal": signal, "loss": own.loss})
    if norms.log10_forget_product is not None:
        arrays["forget"] = norms.log10_forget_product
    facts |= {"target": norms.target, "curves": curves, "beside": None}
    if others:
        other = others[0]
        arrays["beside.id"], arrays["beside.p"] = other.tops()
        for probe, _ in probes(other.model.name, weights):
            arrays[f"beside.probe.{probe.name}"] = probe(other.layers[-other.model.directions])
        facts["beside"] = {"cell": other.model.cell.name}
    return facts, arrays


def described_run(
    trace: Trace, weights: str = "trained", order: Array | None = None
) -> tuple[dict[str, Any], dict[str, Array]]:
    """As `describe`, without any gradient. order is that of the units' rows, where it is already there."""
    network = trace.model
    arrays: dict[str, Array] = {}
    for k, layer in enumerate(trace.layers):
        for signal in network.cell.signals:
            arrays[f"{k}.{signal}"] = layer.in_text_order(signal)
        for extra, array in analysis.step_terms(layer).items():
            arrays[f"{k}.{extra}"] = array
        if network.cell.keeper is not None:
            arrays[f"{k}.half"] = half_life(layer).signed
    arrays["top.id"], arrays["top.p"] = trace.tops()
    arrays["order"] = analysis.similarity_order(trace) if order is None else order
    probed = []
    for probe, before in probes(network.name, weights):
        arrays[f"probe.{probe.name}"] = probe(trace.layers[-network.directions])
        about = {key: getattr(probe, key) for key in ("name", "title", "answers", "score", "commonest", "n")}
        probed.append({**about, "before": before.score})
    moment, shown = told(trace) if order is None else (analysis.moment(trace), None)
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
        "moment": moment,
        "shows": shown,
        "probes": probed,
        "follows": follows(network.name) if weights == "trained" else [],
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
