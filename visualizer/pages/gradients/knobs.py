"""The knobs of the gradient laboratory: what can be turned, how far, and the settings worth seeing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from visualizer.analysis.populations import INITS
from visualizer.pages.state import TEXT, Row, Table, read
from visualizer.symbols import typed
from visualizer.tasks import TASKS

SEEDS = 20
"""Networks drawn for every curve of the initial side."""
MAX_CHARACTERS = 2_000
MAX_STEPS = 500
SIDES = ("initial", "trained")
NETWORKS = {
    task.name: task.compared
    for task in sorted(TASKS.values(), key=lambda task: -task.compared)
    if task.compared
}
"""The trained networks that can be looked at: task -> seeds of each cell."""


@dataclass(frozen=True)
class Knobs:
    """Where every knob stands; see the contract of the page in `setup`.

    Attributes:
        networks: the task of the trained side.
        text: what is read; empty for a random sequence of ``length`` steps.
        units, seed: of the networks drawn; their seeds are seed, seed + 1, ...
        radius: every H x H block of weight_hh is scaled to this spectral radius; None leaves it as drawn.
        scale: the input of the initial side is multiplied by it.
        bias: added to bias_ih of f.
        activation: of the vanilla RNN.
        init: see `populations.draw`; "start" for the weights that training began with.
        hold: whether f is held at 1.
        clip: the norm that the gradient of all weights is clipped to; None for no clipping.
    """

    networks: str = "latch"
    text: str = ""
    length: int = 62
    units: int = 32
    seed: int = 0
    radius: float | None = None
    scale: float = 1.0
    bias: float = 1.0
    activation: str = "tanh"
    init: str = "start"
    hold: bool = False
    clip: float | None = None


def _row(name: str, kind: str, title: str, **more: Any) -> Row:
    return Row(name, kind, getattr(Knobs, name), title, **more)


KNOBS: Table = (
    _row("networks", "choice", "Trained networks", choices=NETWORKS.keys()),
    replace(TEXT, default=Knobs.text),
    _row("length", "whole", "Steps", low=2, high=MAX_STEPS, step=1),
    _row("units", "whole", "Hidden size", low=4, high=64, step=1),
    _row("seed", "whole", f"First of {SEEDS} seeds", low=0, high=999, step=1),
    _row("radius", "number", "Spectral radius", low=0.2, high=2, step=0.01, off="as drawn"),
    _row("scale", "number", "Input scale", low=0, high=10, step=0.1),
    _row("bias", "number", "Forget-gate bias", low=-3, high=5, step=0.1),
    _row("activation", "choice", "Activation of the vanilla RNN", choices=("tanh", "relu", "identity")),
    _row("init", "choice", "Initialisation", choices=(*INITS, "start")),
    _row("hold", "flag", "f is held at 1 or not", choices=("1", "0")),
    _row("clip", "number", "Gradient clipping", low=0.001, high=1000, step=0.001, off="none"),
)
"""Where each can stand, and how a sentence calls it."""


@dataclass(frozen=True)
class Preset:
    """Knobs to look at together, and what to look for.

    ``show`` is what the page shows of it at first; ``asks`` names the knobs that the sentence asks to turn,
    under which it stays.
    """

    name: str
    look: str
    knobs: Mapping[str, Any]
    show: Mapping[str, Any] = field(default_factory=dict)
    asks: tuple[str, ...] = ()


_DRAWN = {"init": "uniform", "length": 100}
_ORTHOGONAL = {"init": "orthogonal", "length": 100, "scale": 0.0}
_LINEAR = {"init": "orthogonal", "length": 100, "activation": "identity"}
PRESETS = (
    Preset(
        "Trained pair",
        "The same networks before and after. Training lifts the LSTM's product of f from 10⁻⁶ to 0.2, yet "
        "its dL/dh shrinks in 13 of 20 seeds (then 10⁻¹³ to 10⁻³): units whose f is open stand near |c| = "
        "20, where tanh passes next to nothing. In GRU and coupled LSTM it grows in all 20. All 20 LSTMs "
        "learned, 2 of 20 RNNs; 20 of 20 where gaps grow in training.",
        {},
        {"signals": ["h", "f"]},
    ),
    Preset(
        "The usual start",
        "Untrained, both forget: of an error at step 100 the vanilla RNN passes 10⁻³⁴ back to step 1, the "
        "LSTM (forget bias 1) 10⁻¹⁰.",
        _DRAWN,
    ),
    Preset(
        "RNN radius 0.7",
        "Without input nothing saturates: each step keeps 0.7 of the error, 99 steps keep 0.7⁹⁹. Turn the "
        "input scale to 1: saturated units let far less through.",
        {**_ORTHOGONAL, "radius": 0.7},
        asks=("scale",),
    ),
    Preset(
        "RNN radius 1",
        "The boundary: a pure rotation without input passes the whole error back. Turn the input scale "
        "to 1, and only 10⁻²⁰ of it arrives.",
        {**_ORTHOGONAL, "radius": 1.0},
        asks=("scale",),
    ),
    Preset(
        "RNN radius 1.25",
        "Without input the error explodes, 1.25⁹⁹. Turn the input scale to 1: the same matrix now makes "
        "the error vanish. The radius alone decides nothing once units saturate.",
        {**_ORTHOGONAL, "radius": 1.25},
        asks=("scale",),
    ),
    Preset(
        "LSTM bias 0",
        "An LSTM vanishes as well: with forget gates near one half their product is 10⁻²⁷ after 99 steps "
        "(mean over units), and all paths together still keep only 10⁻²² of the error.",
        {**_DRAWN, "bias": 0.0},
        {"signals": ["h", "f"]},
    ),
    Preset(
        "LSTM bias 1",
        "Gates near 0.72: the error at the first step is 10⁻¹⁰, still nothing to learn from over 99 steps.",
        {**_DRAWN, "bias": 1.0},
        {"signals": ["h", "f"]},
    ),
    Preset(
        "LSTM bias 3",
        "Gates near 0.94: about 2% of the error arrives after 99 steps, 0.3% to 10% by seed. What helps is "
        "the bias, not the cell alone.",
        {**_DRAWN, "bias": 3.0},
        {"signals": ["h", "f"]},
    ),
    Preset(
        "Exploding",
        "A linear RNN of radius 1.25: for an error of 1 the gradient of its weights is 5 × 10¹¹, and one "
        "step along it would ruin them.",
        {**_LINEAR, "radius": 1.25},
    ),
    Preset(
        "Exploding, clipped",
        "The RNN's gradient of its weights, 5 × 10¹¹, is cut to 1 (in the table), all of it by one factor: "
        "what vanished beside its largest part is as small beside it as before.",
        {**_LINEAR, "radius": 1.25, "clip": 1.0},
    ),
)


def check(asked: Mapping[str, Any]) -> tuple[Knobs, list[str]]:
    """Knobs from what a person or an address says, and a sentence on everything that cannot be had.

    Values are text or what they are; what is missing or wrong stands at its default.
    """
    known, said = read(KNOBS, asked)
    if len(known["text"]) > MAX_CHARACTERS:
        said.append(f"Only the first {MAX_CHARACTERS:,} characters are read.")
        known["text"] = known["text"][:MAX_CHARACTERS]
    knobs = Knobs(**known)
    if knobs.text:
        reads = TASKS[knobs.networks].reads
        knobs = replace(knobs, text=typed(knobs.text, reads.kind))
        tokens = reads.tokenize(knobs.text)
        if len(tokens) < 2:
            said.append(f"A gradient needs at least two {reads.many}; this is a random sequence instead.")
            knobs = replace(knobs, text="")
        elif len(tokens) > MAX_STEPS:
            said.append(f"Only the first {MAX_STEPS} of {len(tokens):,} {reads.many} are read.")
    return knobs, said
