"""A network or a translator, packed for a page without a server: its facts as JSON, its weights behind them.

The page reads it by `kit/engine/network.mjs` and works everything out itself: the tokens, the run by the
cell's equations, the gradient, the picture.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from typing import Any, Literal

import numpy as np

from visualizer import equations, unroll
from visualizer.cells import Array, Cell, State
from visualizer.equations import Node
from visualizer.model import Model, ModelError
from visualizer.pages.brought import family, texts
from visualizer.pages.catalogue import answered, follows, nouns, probes, units
from visualizer.seq2seq.attention import SCORES
from visualizer.seq2seq.translator import Translator
from visualizer.symbols import Frames, Reads, Vocabulary
from visualizer.tasks import TASKS, stories

FORMAT = "gatescope network 1"
TRANSLATOR = "gatescope translator 1"
Precision = Literal["float16", "float32"]


def packed_network(
    model: Model, weights: Precision = "float16", which: str = "trained", *, lean: bool = False
) -> bytes:
    """A network as `readNetwork` of `kit/engine/network.mjs` reads it.

    The length of the JSON (uint32), JSON padded to 4 bytes, then tensors, each padded to 4 bytes; all
    little-endian. ``tensors`` in the JSON gives the offset in bytes, the shape and the precision of each: of
    layer k by the names of its equations, as "0.W_if" (see `equations.tensors`), "encoder", "readout",
    "projection" where the readout is tied, "bias", and of each probe "probe.NAME.weight" and ".bias".

    Args:
        model: the network.
        weights: the precision of its weights; probes are float32.
        which: "trained", or "initial" for the network before its training: what the page calls it.
        lean: leave out what was measured of its units, its probes, and the stories of its task.

    Raises:
        ModelError: an inner value of its cell is no part of an equation, or weights are too large for this
            precision.
    """
    probed = [] if lean else [probe for probe, _ in probes(model.name, which)]
    told = {
        f"probe.{each.name}.{part}": getattr(each, part) for each in probed for part in ("weight", "bias")
    }
    measured = {"probes": [], "units": None, "stories": []} if lean else _measured(model, which)
    return _packed({**_facts(model, which), **measured}, tensors(model), weights, told)


def packed_translator(
    model: Translator,
    weights: Precision = "float16",
    more: Mapping[str, Any] | None = None,
    told: Mapping[str, Array] | None = None,
) -> bytes:
    """A translator as `readTranslator` of `kit/engine/translator.mjs` reads it, packed as a network is.

    Its tensors are those of layer k of the encoder and the decoder by the names of their equations, as
    "encoder.0.W_if", the encoded symbols "source" and "target", and what stands between the layers as files
    have it. Further facts, and tensors beside the weights in float32, are the caller's.

    Raises:
        ModelError: weights are too large for this precision.
    """
    found = {name.removesuffix(".weight"): model.weights[name] for name in ("source.weight", "target.weight")}
    for side, stack in (("encoder", model.encoder), ("decoder", model.decoder)):
        for k, (_, own) in enumerate(stack.each):
            named = equations.tensors(stack.cell.blocks, own)
            found |= {f"{side}.{k}.{name}": array for name, array in named.items()}
    between = ("bridge.", "attention.", "readout.")
    found |= {name: array for name, array in model.weights.items() if name.startswith(between)}
    score = SCORES[model.attention] if model.attention else None
    D = int(model.weights["source.weight"].shape[1])
    facts = {
        "format": TRANSLATOR,
        "name": model.name,
        "encoder": {**packed_cell(model.cell), "H": model.units, "D": D},
        "decoder": {**packed_cell(model.decoder_cell), "H": model.decoder_units, "D": D},
        "layers": model.layers,
        "directions": model.directions,
        "attention": score and {"name": score.name, "title": score.title, "equation": score.equation},
        "source": _reads(model.source),
        "target": {**_reads(model.target), "special": [*model.target.special]},
        "start": model.start,
        "end": model.end,
        **(more or {}),
    }
    return _packed(facts, found, weights, told)


def _packed(
    facts: Mapping[str, Any],
    weights: Mapping[str, Array],
    precision: Precision,
    told: Mapping[str, Array] | None = None,
) -> bytes:
    """Facts and tensors in one, see `packed_network`; what is told beside the weights is float32."""
    kind = {"float16": "<f2", "float32": "<f4"}[precision]
    table: dict[str, list[Any]] = {}
    body: list[bytes] = []
    offset = 0
    for name, array, form in (
        *((name, array, kind) for name, array in weights.items()),
        *((name, array, "<f4") for name, array in (told or {}).items()),
    ):
        with np.errstate(over="ignore"):
            data = np.ascontiguousarray(array, form)
        if not np.isfinite(data).all():
            raise ModelError(f"the tensor {name} holds numbers too large for {precision}")
        table[name] = [offset, list(array.shape), form[1:]]
        body.append(data.tobytes() + b"\0" * (-data.nbytes % 4))
        offset += len(body[-1])
    said = {**facts, "tensors": table}
    text = json.dumps(said, ensure_ascii=False, allow_nan=False).encode("utf-8", "replace")
    text += b" " * (-len(text) % 4)
    return struct.pack("<I", len(text)) + text + b"".join(body)


def tensors(model: Model) -> dict[str, Array]:
    """The weights of a network by the names that `packed_network` gives them."""
    found = {
        f"{k}.{name}": array
        for k, (_, weights) in enumerate(model.stack.each)
        for name, array in equations.tensors(model.cell.blocks, weights).items()
    }
    for name, of in (
        ("encoder", "encoder.weight"),
        ("readout", "readout.weight"),
        ("projection", "readout.projection"),
        ("bias", "readout.bias"),
    ):
        if of in model.weights:
            found[name] = model.weights[of]
    return found


def _facts(model: Model, which: str) -> dict[str, Any]:
    cell, task = model.cell, TASKS.get(family(model))
    return {
        "format": FORMAT,
        "name": model.name,
        "which": which,
        "task": family(model),
        "seed": model.meta.get("seed"),
        "example": task.examples[0][1] if task else texts(model)[0][1],
        **packed_cell(cell),
        "layers": model.layers,
        "directions": model.directions,
        "H": model.units,
        "D": model.input_size,
        "reads": _reads(model.reads),
        "answers": answered(model.answers),
        "over": model.answers.over,
        "names": model.answers.names,
        "follows": follows(model.name) if which == "trained" else [],
    }


def packed_cell(cell: Cell) -> dict[str, Any]:
    """What of a packed network is its cell's, JSON-able: what it says of itself, and its equations as trees.

    Raises:
        ModelError: an inner value of it is no part of an equation.
    """
    return {
        "cell": cell.name,
        "title": cell.title,
        "options": cell.options,
        "equations": equations.packed(cell.equations),
        "functions": equations.packed_functions(cell.functions),
        "terms": _terms(cell),
        "signals": cell.signals,
        "roles": cell.roles,
    }


def _measured(model: Model, which: str) -> dict[str, Any]:
    """What was measured of a network, and the stories of its task."""
    probed = [
        {key: getattr(probe, key) for key in ("name", "title", "answers", "score", "commonest", "n")}
        | {"before": before.score}
        for probe, before in probes(model.name, which)
    ]
    return {
        "probes": probed,
        "units": units(model.name) if which == "trained" else None,
        "stories": [
            {"tokens": tokens, "span": span, "counts": counts.tolist(), "tells": features}
            for tokens, span, counts, features in stories.examples(model)
        ],
    }


def _reads(reads: Reads) -> dict[str, Any]:
    facts = {**reads.to_dict(), "nouns": nouns(reads)}
    if isinstance(reads, Vocabulary):
        facts["unknown"] = reads.unknown
    if isinstance(reads, Frames):
        # the noise of a text's frames, see `Frames.read`: where PCG64 (O'Neill 2014) begins
        state: Any = np.random.default_rng(0).bit_generator.state["state"]
        facts["stream"] = {name: str(number) for name, number in state.items()}
    return facts


def _terms(cell: Cell) -> list[dict[str, Any]]:
    """What `analysis.step_terms` gives of a cell, as trees: each its ``name`` and ``tree``."""
    lines: dict[str, str] = {}
    if cell.blocks == cell.signals == ("h",):
        own = cell.diagonal.removeprefix("weight_")
        lines["ax"] = "W_ih x + b_ih" if cell.diagonal else "W_ih x + b_ih + b_hh"
        lines["ah"] = f"{own} * h'" if cell.diagonal else "W_hh h'"
    for gate in cell.peepholes:
        lines[f"peep.{gate}"] = f"p_{gate} * c" if gate == cell.output else f"p_{gate} * c'"
    trees = _inner(cell) | {name: equations.parse(f"y = {line}").tree for name, line in lines.items()}
    packed = equations.packed(tuple(f"y = {tree}" for tree in trees.values()))
    return [{"name": name, "tree": each["tree"]} for name, each in zip(trees, packed, strict=True)]


def _inner(cell: Cell) -> dict[str, Node]:
    """The part of an equation that each inner value of a cell is, as one step of it tells."""
    rng, D, H = np.random.default_rng(0), 2, 3
    weights = cell.init(D, H, rng)
    begin = State(*(rng.random(H) if name in cell.signals else None for name in "hc"))
    run = unroll.forward(cell, weights, rng.random((1, D)), begin)
    values = equations.named(
        equations.tensors(cell.blocks, weights),
        run.x[0],
        begin._asdict(),
        {name: array[0] for name, array in run.signals.items()},
    )
    found: dict[str, Node] = {}
    for line in cell.equations:
        for node, value in equations.evaluate(equations.parse(line).tree, values, cell.calls).items():
            for name in cell.inner:
                if value.shape == (H,) and np.allclose(value, run.inner[name][0], rtol=1e-9, atol=0):
                    found.setdefault(name, node)
    if lost := set(cell.inner) - set(found):
        raise ModelError(f"{min(lost)} of a {cell.title} is no part of its equations")
    return found
