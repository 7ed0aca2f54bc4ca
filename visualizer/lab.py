"""The gradient laboratory: knobs in, measured gradients out.

`answer` takes what a person sent, checks it, and gives the bytes of one picture. It keeps nothing of a
person; what it computed is kept for whoever asks the same next.
"""

from __future__ import annotations

import math
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np

from visualizer import cells, export, model, train
from visualizer.analysis import flow, populations, spectra, verify
from visualizer.cells import CELLS, Array
from visualizer.knobs import (
    CHOICES,
    MAX_CHARACTERS,
    MAX_STEPS,
    NETWORKS,
    NUMBERS,
    PRESETS,
    SEEDS,
    Knobs,
    check,
)
from visualizer.model import Model, ModelError
from visualizer.seeds import load_seeds
from visualizer.session import encode
from visualizer.symbols import Tokens
from visualizer.tasks import TASKS, latch
from visualizer.unroll import LayerTrace, forward

SIDES = ("initial", "trained")
_CACHE_BYTES = 32 * 2**20
_ENDS_WORK = 4e9  # multiplications that a flow matrix may take


@dataclass(frozen=True, eq=False)
class Side:
    """The networks of one side that read one sequence, by cell: S seeds of each.

    Attributes:
        runs: cell -> all its networks at once.
        dh: cell -> dL/dh of the last step, (S, H), each of norm 1.
        seeds: of the networks.
    """

    runs: Mapping[str, LayerTrace]
    dh: Mapping[str, Array]
    seeds: tuple[int, ...]

    def one(self, cell: str, k: int) -> tuple[LayerTrace, Array]:
        """The k-th network alone, and its error (H,)."""
        run = self.runs[cell]
        weights = {name: w[k] for name, w in run.weights.items()}
        return forward(run.cell, weights, run.x[:, k], held=run.held), self.dh[cell][k]


@lru_cache(maxsize=64)
def _drawn(cell: str, units: int, init: str, seed: int) -> dict[str, Array]:
    made = cells.make(cell)
    return populations.stack(populations.draw(made, units, units, init, s) for s in range(seed, seed + SEEDS))


@lru_cache(maxsize=64)
def _radii(cell: str, units: int, init: str, seed: int) -> Array:
    return populations.spectral_radii(_drawn(cell, units, init, seed))


@lru_cache(maxsize=8)
def _noise(units: int, seed: int) -> Array:
    """What random sequences read, standard normal, (MAX_STEPS, SEEDS, units)."""
    return np.stack(
        [
            populations.normal(np.random.default_rng([s, 1]), (MAX_STEPS, units))
            for s in range(seed, seed + SEEDS)
        ],
        axis=1,
    )


@lru_cache(maxsize=64)
def _models(task: str, cell: str) -> tuple[Model, ...]:
    """The trained networks of a cell, one a seed; none where the cell was not trained on this task."""
    if task == latch.TASK.name:
        return tuple(load_seeds(task, cell))
    names = [f"{task}-{cell}-{TASKS[task].units}-s{seed}" for seed in range(NETWORKS[task])]
    bundled = model.bundled()
    return tuple(model.load(name) for name in names if name in bundled)


@lru_cache(maxsize=64)
def _stacked(task: str, cell: str, began: bool) -> tuple[dict[str, Array], dict[str, Array]]:
    """The layer's weights, and encoder and readout, of all trained networks of a cell, or as they began."""
    each = _models(task, cell)
    if began:
        each = tuple(train.initial_model(task, cell, m.units, m.meta["seed"]) for m in each)
    layer = populations.stack({name.removesuffix("_l0"): w for name, w in m.recurrent.items()} for m in each)
    outside = populations.stack(
        {name: w for name, w in m.weights.items() if name.startswith(("encoder.", "readout."))} for m in each
    )
    return layer, outside


def _tokens(knobs: Knobs) -> Tokens | None:
    """What was typed, as the trained networks read it; None for a random sequence."""
    if not knobs.text:
        return None
    tokens, read, unknown = TASKS[knobs.networks].reads.encode(knobs.text)
    return Tokens(tokens[:MAX_STEPS], read[:MAX_STEPS], unknown[:MAX_STEPS])


def _read(knobs: Knobs, seeds: tuple[int, ...]) -> tuple[Array, Array | None]:
    """Symbols read by the trained networks, (T, S), and the right answers (S,) where there are such."""
    tokens = _tokens(knobs)
    if tokens is not None:
        return np.repeat(tokens.read[:, None], len(seeds), axis=1), None
    read, right = [], []
    for seed in seeds:
        rng = np.random.default_rng([seed, 3])
        if knobs.networks == latch.TASK.name:
            gap = knobs.length - 2
            split = "test" if gap >= min(latch.GAPS) else "train"
            one = latch.batch(*latch.draw(split, rng, 1, gap))
            read.append(one.read[:, 0])
            right.append(one.target[-1, 0])
        else:  # any symbol but the unknown one
            n = len(TASKS[knobs.networks].reads.words) - 1
            read.append(1 + (rng.random(knobs.length) * n).astype(np.intp))
    return np.stack(read, axis=1), np.array(right) if right else None


def side(name: str, knobs: Knobs) -> Side:
    """Everything of one side, run: see `Side`."""
    if name == "trained" or knobs.init == "start":
        return _learned(knobs, began=name == "initial")
    seeds = tuple(range(knobs.seed, knobs.seed + SEEDS))
    noise, tokens = _noise(knobs.units, knobs.seed), _tokens(knobs)
    if tokens is None:
        x = noise[: knobs.length]
    else:  # each distinct token is one random vector, in the order of first appearance
        first: dict[str, int] = {}
        x = noise[[first.setdefault(token, len(first)) for token in tokens.tokens]]
    runs = {}
    for cell in CELLS:
        drawn = (cell, knobs.units, knobs.init, knobs.seed)
        radii = None if knobs.radius is None else _radii(*drawn)
        runs[cell] = _turned(cell, _drawn(*drawn), radii, knobs.scale * x, knobs)
    error = np.stack([populations.normal(np.random.default_rng([s, 2]), (knobs.units,)) for s in seeds])
    return Side(runs, dict.fromkeys(CELLS, error / np.linalg.norm(error, axis=1, keepdims=True)), seeds)


def _learned(knobs: Knobs, began: bool) -> Side:
    """The trained networks or, where began, what they were before; errors are those of their answers."""
    task = knobs.networks
    has = [cell for cell in CELLS if _models(task, cell)]
    seeds = tuple(int(each.meta["seed"]) for each in _models(task, has[0]))
    read, right = _read(knobs, seeds)
    runs, errors = {}, {}
    for cell in has:
        weights, outside = _stacked(task, cell, began)
        x = np.stack([outside["encoder.weight"][k][read[:, k]] for k in range(len(seeds))], axis=1)
        if began:
            radii = None if knobs.radius is None else populations.spectral_radii(weights)
            run = _turned(cell, weights, radii, knobs.scale * x, knobs)
        else:
            run = forward(cells.make(cell), weights, x, held=_held(cell, knobs))
        readout = outside["readout.weight"]
        logits = np.matmul(readout, run["h"][-1][..., None])[..., 0] + outside["readout.bias"]
        runs[cell] = run
        errors[cell] = populations.answer_error(logits, readout, right, _models(task, cell)[0].unknown)
    return Side(runs, errors, seeds)


def _turned(cell: str, weights: dict[str, Array], radii: Array | None, x: Array, knobs: Knobs) -> LayerTrace:
    """The networks run as the knobs of the initial side say."""
    made = cells.make(cell, **({"activation": knobs.activation} if cell == "rnn" else {}))
    if radii is not None and knobs.radius is not None:
        weights = populations.with_radius(weights, radii, knobs.radius)
    began = model.FORGET_BIAS if knobs.init == "start" else 0.0
    weights = populations.with_bias(made, weights, knobs.bias - began)
    return forward(made, weights, x, held=_held(cell, knobs))


def _held(cell: str, knobs: Knobs) -> dict[str, float] | None:
    return {"f": 1.0} if knobs.hold and "f" in CELLS[cell].signals else None


# --- what is shown ----------------------------------------------------------------------------


def _norms(knobs: Knobs) -> tuple[dict[str, Any], dict[str, Array]]:
    """The norms through time of both sides, as the page draws them."""
    tokens = _tokens(knobs)
    facts: dict[str, Any] = {
        "tokens": tokens and tokens.tokens,
        "unknown": tokens and tokens.unknown,
        "sides": {},
        "curves": [],
        "weights": [],
    }
    arrays: dict[str, Array] = {}
    for name in SIDES:
        seeds, curves, weights = _measured(name, _relevant(name, knobs))
        facts["sides"][name] = _about(name, knobs, len(seeds))
        for (cell, signal), log10 in curves.items():
            mean, low, high, zero = populations.spread(log10)
            key = f"{name}.{cell}.{signal}"
            arrays |= {f"{key}.mean": mean, f"{key}.low": low, f"{key}.high": high}
            first = {k: _finite(of[0]) for k, of in (("first", mean), ("low", low), ("high", high))}
            facts["curves"].append(
                {"side": name, "cell": cell, "signal": signal, **first, "zero": int(zero[0])}
            )
            facts["T"] = len(log10)
        for cell, log10 in weights.items():
            mean, *_ = populations.spread(log10[None])
            limit = math.inf if knobs.clip is None else math.log10(knobs.clip)
            clipped, *_ = populations.spread(np.minimum(log10, limit)[None])
            facts["weights"].append(
                {
                    "side": name,
                    "cell": cell,
                    "norm": _finite(mean[0]),
                    "clipped": None if knobs.clip is None else _finite(clipped[0]),
                }
            )
    return facts, arrays


# what is looked at closely is a network of what was drawn last
_kept_side = lru_cache(maxsize=4)(side)

Curves = dict[tuple[str, str], Array]


@lru_cache(maxsize=16)
def _measured(name: str, knobs: Knobs) -> tuple[tuple[int, ...], Curves, dict[str, Array]]:
    """Seeds, every curve (T, S) as log10, and the norm of the gradient of all weights (S,), of a side."""
    made = _kept_side(name, knobs)
    curves: Curves = {}
    weights: dict[str, Array] = {}
    for cell, run in made.runs.items():
        found = populations.norms(run, made.dh[cell])
        curves |= {(cell, signal): log10 for signal, log10 in found.log10_norm.items()}
        if found.log10_forget_product is not None:
            curves[cell, "f"] = found.log10_forget_product
        weights[cell] = found.log10_weight_norm
    return made.seeds, curves, weights


def _relevant(name: str, knobs: Knobs) -> Knobs:
    """The knobs that matter to a side, all others at their defaults: what was computed is found again."""
    sequence = {key: getattr(knobs, key) for key in ("networks", "text", "length", "hold")}
    if name == "trained":
        return Knobs(**sequence)
    keep = replace(knobs, clip=None)
    if knobs.init == "start":
        return replace(keep, units=Knobs.units, seed=Knobs.seed)
    return keep if knobs.text else replace(keep, networks=Knobs.networks)


def _about(name: str, knobs: Knobs, seeds: int) -> dict[str, Any]:
    task = TASKS[knobs.networks]
    learned = name == "trained" or knobs.init == "start"
    right = knobs.networks == latch.TASK.name and not knobs.text
    answer = "the right answer" if right else "its likeliest answer"
    loss = (
        f"an error of size 1 in the direction of −ln p({answer})"
        if learned
        else ("an error of size 1 in a random direction, the same for all cells")
    )
    title = (
        f"After training on “{task.title}”"
        if name == "trained"
        else (f"Before training on “{task.title}”" if learned else "As initialised")
    )
    units = _models(task.name, "rnn")[0].units if learned else knobs.units
    return {"title": title, "seeds": seeds, "units": units, "loss": loss}


def _finite(value: Any) -> float | None:
    return float(value) if math.isfinite(value) else None


def _flow(knobs: Knobs, asked: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Array]]:
    """Flow matrices of one network of each cell asked for; as many end steps as can be had in a second."""
    made, name, k = _side_of(knobs, asked)
    chosen = _cells_of(made, asked)
    arrays: dict[str, Array] = {}
    T, H = made.runs[chosen[0]].x.shape[0], made.dh[chosen[0]].shape[-1]
    n = int(np.clip(_ENDS_WORK / (4 * H**3 * T), 8, T))
    ends = np.unique(np.linspace(0, T - 1, n).round().astype(int)) if n < T else np.arange(T)
    for cell in chosen:
        run, _ = made.one(cell, k)
        arrays |= {f"{cell}.{signal}": log10 for signal, log10 in flow.flow(run, ends).items()}
    return {"side": name, "one": k, "cells": chosen, "ends": ends.tolist(), "T": T}, arrays


def _spectrum(knobs: Knobs, asked: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Array]]:
    """Singular values of a span and of its first step, of one network of each cell asked for."""
    made, name, k = _side_of(knobs, asked)
    chosen = _cells_of(made, asked)
    T = made.runs[chosen[0]].x.shape[0]
    start = _index(asked.get("from"), 0, T - 1, 0)
    t = _index(asked.get("t"), start + 1, T, T - 1)
    arrays = {}
    for cell in chosen:
        run, _ = made.one(cell, k)
        steps = flow.jacobians(run, start + 1, t + 1)
        arrays[f"{cell}.step"] = spectra.log10_singular_values(steps[:1])
        arrays[f"{cell}.span"] = spectra.log10_singular_values(steps)
    return {"side": name, "one": k, "cells": chosen, "t": t, "from": start}, arrays


def _paths(knobs: Knobs, asked: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Array]]:
    """What the direct path and the gates carry, of one network."""
    made, name, k = _side_of(knobs, asked)
    cell = str(asked.get("cell"))
    if cell not in made.runs or "f" not in CELLS[cell].signals:
        raise ModelError("only a cell with a forget gate has a direct path")
    run, dh = made.one(cell, k)
    found = flow.paths(run, dh)
    product, half = flow.carousel(run)
    shares = {"share": found.share, **{f"step.{part}": share for part, share in found.step.items()}}
    arrays = {
        "total": found.total,
        "direct": found.direct,
        "gates": found.gates,
        # where parts all but cancel, a share can leave what a float32 holds
        **{key: np.clip(share, -1e30, 1e30) for key, share in shares.items()},
        "product": product,
        "half": np.where(np.isfinite(half), half, -1.0),
    }
    parts = list(found.step)
    return {
        "side": name,
        "one": k,
        "cell": cell,
        "T": len(found.total),
        "H": len(half),
        "parts": parts,
    }, arrays


def _verify(knobs: Knobs, asked: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Array]]:
    """One point of the plot against central differences and the complex step."""
    made, name, k = _side_of(knobs, asked)
    cell, signal = str(asked.get("cell")), str(asked.get("signal"))
    if cell not in made.runs or signal not in ("h", "c") or signal not in CELLS[cell].signals:
        raise ModelError("that point is not on the plot")
    run, dh = made.one(cell, k)
    t = _index(asked.get("t"), 0, len(run.x), 0)
    found = export.verification_dict(verify.verify(run, dh, signal, t))
    return {"side": name, "one": k, "cell": cell, **found}, {}


def _side_of(knobs: Knobs, asked: Mapping[str, Any]) -> tuple[Side, str, int]:
    """The side that is looked at, its name, and which of its networks."""
    name = "trained" if asked.get("side") == "trained" else "initial"
    made = _kept_side(name, _relevant(name, knobs))
    return made, name, _index(asked.get("one"), 0, len(made.seeds), 0)


def _cells_of(made: Side, asked: Mapping[str, Any]) -> list[str]:
    chosen = asked.get("cells")
    chosen = list(dict.fromkeys(map(str, chosen))) if isinstance(chosen, list | tuple) else []
    chosen = [cell for cell in chosen if cell in made.runs]
    return chosen[:2] or ["rnn", "lstm"]


def _index(value: Any, low: int, end: int, default: int) -> int:
    """A whole number from low to before end; what is none is the default."""
    number = value if type(value) is int else default
    return max(low, min(end - 1, number))


WANTS: dict[str, Callable[[Knobs, Mapping[str, Any]], tuple[dict[str, Any], dict[str, Array]]]] = {
    "norms": lambda knobs, _: _norms(knobs),
    "flow": _flow,
    "spectrum": _spectrum,
    "paths": _paths,
    "verify": _verify,
}
"""What can be asked for: its name -> what makes facts and arrays of it."""
_DETAIL = ("side", "one", "cell", "cells", "signal", "t", "from")

_answers: OrderedDict[Any, bytes] = OrderedDict()
_lock = threading.Lock()


def answer(request: Mapping[str, Any]) -> bytes:
    """What a page asks for, as a payload (`visualizer.session.encode`). It never raises for what was sent.

    Args:
        request: ``want``, a name in `WANTS` or "csv"; ``knobs``, see `check`; ``seq``, a number that comes
            back; and of what is looked at ``side``, ``one`` (the place of a network among its seeds),
            ``cell`` or ``cells``, ``signal``, ``t`` and ``from``. Anything may be of any type.

    Returns:
        ``seq``, ``want``, ``notices``, ``knobs`` as they are taken, and behind them the picture, if it can
        be had; for "csv" ``file``, its name, and the file.
    """
    seq, want, asked = request.get("seq", 0), str(request.get("want")), request.get("knobs")
    knobs, said = check(asked if isinstance(asked, Mapping) else {})
    head = {
        "seq": seq if type(seq) is int and abs(seq) < 2**53 else 0,
        "want": want if want in (*WANTS, "csv") else None,
        "notices": said,
        "knobs": asdict(knobs),
    }
    if head["want"] is None:
        return encode(head, {})
    if want == "csv":
        return encode({**head, "file": "gatescope-gradients.csv"}, {}, export.to_csv(rows(knobs)))
    detail = {key: request[key] for key in _DETAIL if key in request}
    key = (want, knobs, repr(sorted(detail.items()))[:400])
    with _lock:
        if key in _answers:
            _answers.move_to_end(key)
            return encode(head, {}, _answers[key])
    try:
        picture = encode(*WANTS[want](knobs, detail))
    except ModelError as error:
        return encode({**head, "notices": [*said, f"This cannot be shown: {error}."]}, {})
    with _lock:
        _answers[key] = picture
        while len(_answers) > 1 and sum(map(len, _answers.values())) > _CACHE_BYTES:
            _answers.popitem(last=False)
    return encode(head, {}, picture)


def rows(knobs: Knobs) -> Iterator[list[Any]]:
    """Every curve of every seed as a table, header first; log10_norm is None where the norm is exactly 0."""
    yield ["side", "cell", "signal", "seed", "t", "log10_norm"]
    for name in SIDES:
        seeds, curves, _ = _measured(name, _relevant(name, knobs))
        for (cell, signal), log10 in curves.items():
            for k, seed in enumerate(seeds):
                for t, value in enumerate(log10[:, k].tolist()):
                    yield [name, cell, signal, seed, t, value if math.isfinite(value) else None]


# --- what a page offers -----------------------------------------------------------------------


def setup() -> dict[str, Any]:
    """What the page of all sessions can choose from: cells, knobs, presets, networks; JSON-able."""
    knobs: dict[str, Any] = {name: asdict(knob) for name, knob in NUMBERS.items()}
    for name, (title, values) in CHOICES.items():
        knobs[name] = {"title": title, "values": list(values)}
    defaults = asdict(Knobs())
    return {
        "cells": {name: cell.title for name, cell in CELLS.items()},
        "knobs": {name: {**knob, "default": defaults[name]} for name, knob in knobs.items()},
        "defaults": defaults,
        "presets": [asdict(preset) for preset in PRESETS],
        "networks": {task: _network(task) for task in NETWORKS},
        "limits": {"text": MAX_CHARACTERS, "seeds": SEEDS},
    }


def _network(task: str) -> dict[str, Any]:
    about = TASKS[task]
    has = {cell: _models(task, cell) for cell in CELLS}
    has = {cell: models for cell, models in has.items() if models}
    first = next(iter(has.values()))[0]
    gaps = list(first.meta["scores"]["test"]["by_gap"])
    key = about.measure.name

    def scores(each: Model) -> list[float]:
        return [each.meta["scores"]["test"]["by_gap"][gap][key] for gap in gaps]

    measured = {
        cell: {str(each.meta["seed"]): scores(each) for each in models} for cell, models in has.items()
    }
    return {
        "title": about.title,
        "seeds": len(next(iter(has.values()))),
        "units": first.units,
        "cells": list(has),
        "kind": about.reads.kind,
        "many": about.reads.many,
        "examples": [list(pair) for pair in about.examples],
        "learn": {
            "title": about.title,
            "measure": asdict(about.measure),
            "gap_title": about.gap_title,
            "gaps": [int(gap) for gap in gaps],
            "trained_to": about.longest,
            "scores": measured,
            "note": about.note_of(
                {
                    cell: {int(each.meta["seed"]): each.meta["scores"]["test"] for each in models}
                    for cell, models in has.items()
                }
            ),
        },
    }
