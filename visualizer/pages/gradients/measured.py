"""The gradient laboratory: knobs in, measured gradients out.

`answer` takes what a person sent, checks it, and gives the bytes of one picture. It keeps nothing of a
person; what it computed is kept for whoever asks the same next.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from functools import lru_cache, partial
from typing import Any

import numpy as np

from visualizer import export, files, model, train
from visualizer.analysis import flow, populations, spectra, verify
from visualizer.brief import brief
from visualizer.cells import CELLS, Array, make
from visualizer.model import Model, ModelError, likeliest
from visualizer.pages import wire
from visualizer.pages.gradients.knobs import (
    MAX_CHARACTERS,
    MAX_STEPS,
    NETWORKS,
    PRESETS,
    SEEDS,
    SIDES,
    Knobs,
    check,
)
from visualizer.pages.wire import Kept, encode, shared
from visualizer.symbols import Tokens
from visualizer.tasks import TASKS, latch
from visualizer.unroll import LayerTrace, forward
from visualizer.zoo.seeds import load_seeds, path_of

ASKED = "lstm"
"""The cell whose top answer the error is about, where there is no right one."""
KEPT = "kept"
"""What the curve is called, beside those of h and c, of the product of what every later step keeps."""
Progress = Callable[[float], object]
Picture = tuple[dict[str, Any], dict[str, Array]]
_CACHE_BYTES = 32 * 2**20
_ENDS_WORK = 8e9  # multiplications that a flow matrix may take
TURNED = ("radius", "scale", "bias", "activation")
"""The knobs that change networks which training began with."""
_QUICK = 100 * 32  # steps times units of what is had in a moment


@brief
@dataclass(frozen=True, eq=False)
class Side:
    """The networks of one side that read one sequence, by cell: S seeds of each.

    Attributes:
        runs: cell -> all its networks at once.
        dh: cell -> dL/dh of the last step, (S, H), each of norm 1.
        seeds: of the networks.
        losses: cell -> the loss of each network whose slope dh is; none where dh was drawn.
    """

    runs: Mapping[str, LayerTrace]
    dh: Mapping[str, Array]
    seeds: tuple[int, ...]
    losses: Mapping[str, Sequence[verify.Answer]] = field(default_factory=dict)


@lru_cache(maxsize=10)
def _drawn(cell: str, units: int, init: str, seed: int) -> dict[str, Array]:
    return populations.stack(
        populations.draw(make(cell), units, units, init, s) for s in range(seed, seed + SEEDS)
    )


@lru_cache(maxsize=64)
def _radii(cell: str, units: int, init: str, seed: int) -> Array:
    return populations.spectral_radii(make(cell), _drawn(cell, units, init, seed))


@lru_cache(maxsize=2)
def _noise(units: int, seed: int) -> Array:
    """What random sequences read, standard normal, (MAX_STEPS, SEEDS, units)."""
    return np.stack(
        [
            populations.normal(np.random.default_rng([s, 1]), (MAX_STEPS, units))
            for s in range(seed, seed + SEEDS)
        ],
        axis=1,
    )


@lru_cache(maxsize=8)
def trained_networks(task: str) -> dict[str, tuple[Model, ...]]:
    """The trained networks of every cell that was trained on a task, of the seeds that all of these have.

    ModelError where there are none.
    """
    found: dict[str, dict[int, Model]] = {cell: {} for cell in CELLS}
    bundled = files.bundled()
    for cell in CELLS:
        names = [f"{task}-{cell}-{TASKS[task].units}-s{seed}" for seed in range(NETWORKS[task])]
        for name in ["all"] if task == latch.TASK.name else [name for name in names if name in bundled]:
            if name == "all" and not path_of(task, cell).exists():
                continue  # not every cell is trained on every task
            try:
                read = load_seeds(task, cell) if name == "all" else (files.load(name),)
                found[cell] |= {int(each.meta["seed"]): each for each in read}
            except (ModelError, LookupError, TypeError, ValueError) as error:
                # one spoilt file must not close the page for everybody
                logging.getLogger("gatescope").warning("left out: %s", error)
    there = {cell: of for cell, of in found.items() if of}
    if not there:
        raise ModelError(f"no network trained on {task} can be read")
    seeds = sorted(set.intersection(*map(set, there.values())))
    return {cell: tuple(of[seed] for seed in seeds) for cell, of in there.items()}


def _models(task: str, cell: str) -> tuple[Model, ...]:
    """The trained networks of a cell, one a seed; none where the cell was not trained on this task."""
    return trained_networks(task).get(cell, ())


def _any_models(task: str) -> tuple[Model, ...]:
    """Those of the first cell that there is."""
    return next(iter(trained_networks(task).values()))


@lru_cache(maxsize=64)
def _stacked(task: str, cell: str, began: bool) -> tuple[dict[str, Array], dict[str, Array]]:
    """The layer's weights, and encoder and readout, of all trained networks of a cell, or as they began."""
    each = _models(task, cell)
    if began:
        each = tuple(train.initial_model(task, cell, m.units, m.meta["seed"]) for m in each)
    layer = populations.stack({name.removesuffix("_l0"): w for name, w in m.recurrent.items()} for m in each)
    outside = populations.stack(
        {
            "encoder.weight": m.weights["encoder.weight"],
            "readout.weight": m.readout,
            "readout.bias": m.weights["readout.bias"],
        }
        for m in each
    )
    return layer, outside


def _tokens(networks: str, text: str) -> Tokens | None:
    """What was typed, as the trained networks read it; None for a random sequence."""
    if not text:
        return None
    tokens, read, unknown = TASKS[networks].reads.encode(text)
    return Tokens(tokens[:MAX_STEPS], read[:MAX_STEPS], unknown[:MAX_STEPS])


@shared(64)  # every cell of both sides reads the same, and what a knob turns is none of it
def _read(networks: str, text: str, length: int, seeds: tuple[int, ...]) -> tuple[Array, Array | None]:
    """Symbols read by the trained networks, (T, S), and the right answers (S,) where there are such."""
    tokens = _tokens(networks, text)
    if tokens is not None:
        return np.repeat(tokens.read[:, None], len(seeds), axis=1), None
    read, right = [], []
    for seed in seeds:
        rng = np.random.default_rng([seed, 3])
        if networks == latch.TASK.name:
            gap = length - 2
            split = "test" if gap >= min(latch.GAPS) else "train"
            one = latch.batch(*latch.draw(split, rng, 1, gap))
            read.append(one.read[:, 0])
            right.append(one.target[-1, 0])
        else:  # any symbol but the unknown one
            n = len(TASKS[networks].reads.words) - 1
            read.append(1 + (rng.random(length) * n).astype(np.intp))
    return np.stack(read, axis=1), np.array(right) if right else None


def side(name: str, knobs: Knobs, cells: Sequence[str] = tuple(CELLS), one: int | None = None) -> Side:
    """One side, run: of the cells asked for those there are, of all seeds or of the one at that place."""
    if name == "trained" or knobs.init == "start":
        return _learned(knobs, name == "initial", cells, one)
    seeds = tuple(range(knobs.seed, knobs.seed + SEEDS))
    at = slice(None) if one is None else slice(one, one + 1)
    noise, tokens = _noise(knobs.units, knobs.seed)[:, at], _tokens(knobs.networks, knobs.text)
    if tokens is None:
        x = noise[: knobs.length]
    else:  # each distinct token is one random vector, in the order of first appearance
        first: dict[str, int] = {}
        x = noise[[first.setdefault(token, len(first)) for token in tokens.tokens]]
    x = knobs.scale * x
    runs = {}
    for cell in cells:
        drawn = (cell, knobs.units, knobs.init, knobs.seed)
        radii = None if knobs.radius is None else _radii(*drawn)[at]
        weights = {key: w[at] for key, w in _drawn(*drawn).items()}
        runs[cell] = _turned(cell, weights, radii, x, knobs)
    error = np.stack([populations.normal(np.random.default_rng([s, 2]), (knobs.units,)) for s in seeds[at]])
    error /= np.linalg.norm(error, axis=1, keepdims=True)
    return Side(runs, dict.fromkeys(cells, error), seeds[at])


def _learned(knobs: Knobs, began: bool, cells: Sequence[str], one: int | None) -> Side:
    """The trained networks or, where began, what they were before; errors are those of their answers."""
    task = knobs.networks
    at = slice(None) if one is None else slice(one, one + 1)
    seeds = tuple(int(each.meta["seed"]) for each in _any_models(task))
    read, right = _read(knobs.networks, knobs.text, knobs.length, seeds)
    read, right = read[:, at], None if right is None else right[at]
    runs, errors, losses = {}, {}, {}

    def run(cell: str) -> tuple[LayerTrace, Array, Array]:
        weights, outside = ({key: w[at] for key, w in part.items()} for part in _stacked(task, cell, began))
        x = np.stack(
            [encoder[ids] for encoder, ids in zip(outside["encoder.weight"], read.T, strict=True)], axis=1
        )
        if began:
            radii = None if knobs.radius is None else populations.spectral_radii(make(cell), weights)
            made = _turned(cell, weights, radii, knobs.scale * x, knobs)
        else:
            made = forward(make(cell), weights, x, held=_held(cell, knobs))
        readout = outside["readout.weight"]
        return made, readout, np.matmul(readout, made["h"][-1][..., None])[..., 0] + outside["readout.bias"]

    if right is None:
        # one answer for all cells of a seed, so that their errors are of the same; the Explorer does so too
        leads = ASKED if _models(task, ASKED) else next(iter(trained_networks(task)))
        right = likeliest(run(leads)[2], 1, _models(task, leads)[0].answerable)[:, 0]
    for cell in (cell for cell in cells if _models(task, cell)):
        runs[cell], readout, logits = run(cell)
        errors[cell] = populations.answer_error(logits, readout, right)
        losses[cell] = [verify.Answer(*each, unit=True) for each in zip(logits, readout, right, strict=True)]
    return Side(runs, errors, seeds[at], losses)


def _turned(cell: str, weights: dict[str, Array], radii: Array | None, x: Array, knobs: Knobs) -> LayerTrace:
    """The networks run as the knobs of the initial side say."""
    made = make(cell, **({"activation": knobs.activation} if cell == "rnn" else {}))
    if radii is not None and knobs.radius is not None:
        weights = populations.with_radius(made, weights, radii, knobs.radius)
    began = model.FORGET_BIAS if knobs.init == "start" else 0.0
    weights = populations.with_bias(made, weights, knobs.bias - began)
    return forward(made, weights, x, held=_held(cell, knobs))


def _held(cell: str, knobs: Knobs) -> dict[str, float] | None:
    """The gate whose bias training raises, held open where the knobs say so."""
    return {raised: 1.0} if knobs.hold and (raised := CELLS[cell].raised) else None


# --- what is shown ----------------------------------------------------------------------------


def _norms(knobs: Knobs, look: Look, progress: Progress) -> Picture:
    """The norms through time of both sides, as the page draws them."""
    tokens = _tokens(knobs.networks, knobs.text)
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
        facts["sides"][name] = about_side(name, knobs, len(seeds))
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


Curves = dict[tuple[str, str], Array]


def _measured(name: str, knobs: Knobs) -> tuple[tuple[int, ...], Curves, dict[str, Array]]:
    """Seeds, every curve (T, S) as log10, and the norm of the gradient of all weights (S,), of a side."""
    curves: Curves = {}
    weights: dict[str, Array] = {}
    seeds: tuple[int, ...] = ()
    for cell in CELLS:  # one after the other: the signals of a cell's twenty networks are many
        found = _of_cell(name, cell, _turns(cell, knobs))
        if found is not None:
            seeds, of_cell, weights[cell] = found
            curves |= of_cell
    return seeds, curves, weights


@shared(16 * 8)
def _of_cell(name: str, cell: str, knobs: Knobs) -> tuple[tuple[int, ...], Curves, Array] | None:
    """Those of one cell; None where none was trained."""
    made = side(name, knobs, (cell,))
    if cell not in made.runs:
        return None
    found = populations.norms(made.runs[cell], made.dh[cell])
    curves: Curves = {(cell, signal): log10 for signal, log10 in found.log10_norm.items()}
    if found.log10_forget_product is not None:
        curves[cell, KEPT] = found.log10_forget_product
    return made.seeds, curves, found.log10_weight_norm


def _turns(cell: str, knobs: Knobs) -> Knobs:
    """The knobs that matter to a cell, all others at their defaults: a knob need not run all cells again."""
    if cell != "rnn":
        knobs = replace(knobs, activation=Knobs.activation)
    return knobs if CELLS[cell].raised else replace(knobs, bias=Knobs.bias, hold=Knobs.hold)


def _relevant(name: str, knobs: Knobs) -> Knobs:
    """The knobs that matter to a side, all others at their defaults: what was computed is found again."""
    sequence = {key: getattr(knobs, key) for key in ("networks", "text", "length", "hold")}
    if name == "trained":
        return Knobs(**sequence)
    keep = replace(knobs, clip=None)
    if knobs.init == "start":
        return replace(keep, units=Knobs.units, seed=Knobs.seed)
    return keep if knobs.text else replace(keep, networks=Knobs.networks)


def about_side(name: str, knobs: Knobs, seeds: int) -> dict[str, Any]:
    """What is said of a side above its plot."""
    task = TASKS[knobs.networks]
    learned = name == "trained" or knobs.init == "start"
    title, error = "As initialised", "a random error of size 1 at the last step"
    if learned:
        title = f"{'After' if name == 'trained' else 'Before'} training on “{task.title}”"
        own = knobs.networks == latch.TASK.name and not knobs.text
        answer = "right answer" if own else f"{CELLS[ASKED].title}’s top answer"
        error = f"an error of size 1 at the last step, along −ln p({answer})"
    turned = name == "initial" and any(getattr(knobs, knob) != getattr(Knobs, knob) for knob in TURNED)
    if learned and (turned or knobs.hold):
        title += ", settings changed"
    units = _any_models(task.name)[0].units if learned else knobs.units
    return {"title": title, "seeds": seeds, "units": units, "loss": f"what is left of {error}"}


def _finite(value: Any) -> float | None:
    return float(value) if math.isfinite(value) else None


@dataclass(frozen=True)
class Look:
    """What of the page is looked at closely: see `answer`."""

    side: str = "initial"
    one: int = 0
    cells: tuple[str, ...] = ("rnn", "lstm")
    cell: str = "lstm"
    signal: str = "h"
    t: int | None = None
    start: int | None = None


def _look(request: Mapping[str, Any], knobs: Knobs) -> Look:
    """Of a request, what can be had: the rest is as in `Look`."""
    side = "trained" if _text(request.get("side")) == "trained" else "initial"
    learned = side == "trained" or knobs.init == "start"
    has = [cell for cell in CELLS if not learned or _models(knobs.networks, cell)]
    cells = request.get("cells")
    cells = [_text(cell) for cell in cells[:2]] if isinstance(cells, list | tuple) else []
    cell, signal = (_text(request.get(name)) for name in ("cell", "signal"))
    return Look(
        side,
        max(
            0,
            min(
                _whole(request.get("one")) or 0, (len(_any_models(knobs.networks)) if learned else SEEDS) - 1
            ),
        ),
        tuple(cell for cell in dict.fromkeys(cells) if cell in has) or Look.cells,
        cell if cell in CELLS else Look.cell,
        signal if signal in ("h", "c") else Look.signal,
        _whole(request.get("t")),
        _whole(request.get("from")),
    )


def _text(value: Any) -> str:
    return value if isinstance(value, str) and len(value) < 40 else ""


def _whole(value: Any) -> int | None:
    return value if type(value) is int and abs(value) < 2**31 else None


def _step(value: int | None, low: int, end: int, default: int) -> int:
    """A step from low to before end."""
    return max(low, min(end - 1, default if value is None else value))


def _one(knobs: Knobs, look: Look, cell: str) -> tuple[LayerTrace, Array, verify.Loss]:
    """The network that is looked at, alone: its run (T, H), its error (H,), and the loss that makes it."""
    made = side(look.side, _relevant(look.side, knobs), (cell,), look.one)
    if cell not in made.runs:
        raise ModelError(f"no {CELLS[cell].title} was trained on “{TASKS[knobs.networks].title}”")
    run = made.runs[cell]
    weights = {name: w[0] for name, w in run.weights.items()}
    dh = made.dh[cell][0]
    loss = made.losses[cell][0] if cell in made.losses else verify.Direction(dh)
    return forward(run.cell, weights, run.x[:, 0], held=run.held), dh, loss


def _there(knobs: Knobs, look: Look) -> list[str]:
    """Of the cells asked for those that there are: all but where they were trained and one was not."""
    drawn = look.side == "initial" and knobs.init != "start"
    return [cell for cell in look.cells if drawn or _models(knobs.networks, cell)] or list(look.cells)


def _flow(knobs: Knobs, look: Look, progress: Progress) -> Picture:
    """Flow matrices of one network of each cell asked for; as many end steps as can be had in two seconds."""
    arrays: dict[str, Array] = {}
    ends = np.arange(0)
    cells = _there(knobs, look)
    for cell, told in zip(cells, _shares(progress, len(cells)), strict=True):
        run, *_ = _one(knobs, look, cell)
        T, H = run["h"].shape
        n = int(np.clip(_ENDS_WORK / (4 * H**3 * T), 8, T))
        ends = np.unique(np.linspace(0, T - 1, n).round().astype(int)) if n < T else np.arange(T)
        arrays |= {f"{cell}.{signal}": log10 for signal, log10 in flow.flow(run, ends, told).items()}
    facts = {"side": look.side, "one": look.one, "cells": cells}
    return {**facts, "ends": ends.tolist(), "T": int(ends[-1]) + 1}, arrays


def _spectrum(knobs: Knobs, look: Look, progress: Progress) -> Picture:
    """Singular values of a span and of its first step, of one network of each cell asked for."""
    arrays: dict[str, Array] = {}
    start = t = 0
    cells = _there(knobs, look)
    for cell, told in zip(cells, _shares(progress, len(cells)), strict=True):
        run, *_ = _one(knobs, look, cell)
        T = len(run.x)
        start = _step(look.start, 0, T - 1, 0)
        t = _step(look.t, start + 1, T, T - 1)
        steps = flow.jacobians(run, start + 1, t + 1)
        arrays[f"{cell}.step"] = spectra.log10_singular_values(steps[:1])
        arrays[f"{cell}.span"] = spectra.log10_singular_values(steps, told)
    return {"side": look.side, "one": look.one, "cells": cells, "t": t, "from": start}, arrays


def _shares(progress: Progress, n: int) -> list[Progress]:
    """Of n things done one after the other, how each tells of itself."""
    return [partial(_told, progress, k, n) for k in range(n)]


def _told(progress: Progress, k: int, n: int, share: float) -> None:
    progress((k + share) / n)


def _paths(knobs: Knobs, look: Look, progress: Progress) -> Picture:
    """What the direct path and the gates carry, of one network; of a diagonal its units' own numbers."""
    run, dh, _ = _one(knobs, look, look.cell)
    cell = run.cell
    if not cell.keep and not cell.diagonal:
        raise ModelError("only a cell that hands its memory on unit by unit has a direct path")
    product, half = flow.carousel(run)
    T, H = product.shape
    facts = {"side": look.side, "one": look.one, "cell": look.cell, "T": T, "H": H}
    if half is None:
        return {**facts, "parts": []}, {"product": product, "own": np.abs(run.weights[cell.diagonal])}
    found = flow.paths(run, dh)
    shares = {"share": found.share, **{f"step.{part}": share for part, share in found.step.items()}}
    arrays = {
        "total": found.total,
        "direct": found.direct,
        "gates": found.gates,
        # where parts all but cancel, a share can leave what a float32 holds
        **{key: np.clip(share, -1e30, 1e30) for key, share in shares.items()},
        "product": product,
        "half": half.signed,
    }
    return {**facts, "parts": list(found.step)}, arrays


def _verify(knobs: Knobs, look: Look, progress: Progress) -> Picture:
    """One point of the plot against central differences and the complex step."""
    if look.signal not in CELLS[look.cell].signals:
        raise ModelError(f"a {CELLS[look.cell].title} has no {look.signal}")
    run, dh, loss = _one(knobs, look, look.cell)
    found = verify.verify(run, dh, look.signal, _step(look.t, 0, len(run.x), 0), loss=loss)
    facts = {"side": look.side, "one": look.one, "cell": look.cell}
    return {**facts, **export.verification_dict(found)}, {}


WANTS: dict[str, Callable[[Knobs, Look, Progress], Picture]] = {
    "norms": _norms,
    "flow": _flow,
    "spectrum": _spectrum,
    "paths": _paths,
    "verify": _verify,
}
"""What can be asked for: its name -> what makes facts and arrays of it."""

_answers = Kept()


def answer(
    request: Mapping[str, Any],
    progress: Progress = lambda share: None,
    at_once: bool = False,
    said: Sequence[str] = (),
) -> bytes:
    """What a page asks for, as a payload (`visualizer.pages.wire.encode`). It never raises for what was sent.

    Args:
        request: ``want``, a name in `WANTS` or "csv"; ``knobs``, see `check`; ``seq``, a number that comes
            back; and of what is looked at ``side``, ``one`` (the place of a network among its seeds),
            ``cell`` or ``cells``, ``signal``, ``t`` and ``from``. Anything may be of any type.
        progress: told the share that is done, 0..1, where it takes long.
        at_once: whether to leave the picture out where it is not at hand and would take long.
        said: sentences to show before this answer's own.

    Returns:
        ``seq``, ``want``, ``notices``, ``knobs`` as they are taken, and behind them the picture, if it can
        be had; for "csv" ``file``, its name, and the file.
    """
    asked = request.get("knobs")
    knobs, wrong = check(asked if isinstance(asked, Mapping) else {})
    said = [*said, *wrong]
    head = {**wire.head(request, (*WANTS, "csv")), "notices": said, "knobs": asdict(knobs)}
    want = head["want"]
    if want is None:
        return encode(head, {})
    if want == "csv":
        return encode({**head, "file": _file_name(knobs)}, {}, export.to_csv(rows(knobs)))
    try:
        look = Look() if want == "norms" else _look(request, knobs)
        key = (want, knobs, look)
        if (seen := _answers.find(key)) is not None:
            return encode(head, {}, seen)
        if at_once and (len(knobs.text) or knobs.length) * knobs.units > _QUICK:
            return encode(head, {})
        picture = encode(*WANTS[want](knobs, look, progress))
    except ModelError as error:
        return encode({**head, "notices": [*said, f"This cannot be shown: {error}."]}, {})
    _answers.keep(key, picture, _CACHE_BYTES)
    return encode(head, {}, picture)


def _file_name(knobs: Knobs) -> str:
    """Says which knobs were turned."""
    turned = {k: v for k, v in asdict(knobs).items() if v != getattr(Knobs, k) and k != "text"}
    said = "".join(f"_{key}-{value}" for key, value in turned.items())
    return f"gatescope-gradients{said}{'_text' if knobs.text else ''}.csv"


def rows(knobs: Knobs) -> Iterator[list[Any]]:
    """Every curve of every seed as a table, header first; log10_norm is None where the norm is exactly 0."""
    yield ["side", "cell", "signal", "seed", "t", "log10_norm"]
    for name in SIDES:
        seeds, curves, _ = _measured(name, _relevant(name, knobs))
        for (cell, signal), log10 in curves.items():
            for k, seed in enumerate(seeds):
                called = CELLS[cell].keep if signal == KEPT else signal
                for t, value in enumerate(log10[:, k].tolist()):
                    yield [name, cell, called, seed, t, value if math.isfinite(value) else None]


# --- what a page offers -----------------------------------------------------------------------


def setup() -> dict[str, Any]:
    """What the page of all sessions can choose from: cells, presets, networks; JSON-able."""
    return {
        "cells": {name: cell.title for name, cell in CELLS.items()},
        "keep": {name: cell.keep for name, cell in CELLS.items()},
        "memory": {name: cell.memory for name, cell in CELLS.items()},
        "diagonal": [name for name, cell in CELLS.items() if cell.diagonal],
        "presets": [asdict(preset) for preset in PRESETS],
        "networks": _networks(),
        "limits": {"text": MAX_CHARACTERS},
    }


def _networks() -> dict[str, Any]:
    found = {}
    for task in NETWORKS:
        with suppress(ModelError):
            found[task] = _network(task)
    return found


def _network(task: str) -> dict[str, Any]:
    about = TASKS[task]
    has = trained_networks(task)
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
