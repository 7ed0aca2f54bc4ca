"""The knobs of the gradient laboratory: what can be turned, how far, and the settings worth seeing."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from visualizer.analysis.populations import INITS
from visualizer.symbols import quoted, typed
from visualizer.tasks import TASKS

SEEDS = 20
"""Networks drawn for every curve of the initial side."""
MAX_CHARACTERS = 2_000
MAX_STEPS = 500
NETWORKS = {
    task.name: task.compared
    for task in sorted(TASKS.values(), key=lambda task: -task.compared)
    if task.compared
}
"""The trained networks that can be looked at: task -> seeds of each cell."""


@dataclass(frozen=True)
class Knob:
    """A number that can be turned: its name for a person and its range.

    ``off`` is what no number at all is called, where that may be.
    """

    title: str
    low: float
    high: float
    step: float
    whole: bool = False
    off: str | None = None


NUMBERS = {
    "length": Knob("Steps", 2, MAX_STEPS, 1, whole=True),
    "units": Knob("Hidden size", 4, 64, 1, whole=True),
    "seed": Knob("First of 20 seeds", 0, 999, 1, whole=True),
    "radius": Knob("Spectral radius", 0.2, 2, 0.01, off="as drawn"),
    "scale": Knob("Input scale", 0, 10, 0.1),
    "bias": Knob("Forget-gate bias", -3, 5, 0.1),
    "clip": Knob("Gradient clipping", 0.001, 1000, 0.001, off="none"),
}
CHOICES = {
    "networks": ("Trained networks", tuple(NETWORKS)),
    "activation": ("Activation of the vanilla RNN", ("tanh", "relu", "identity")),
    "init": ("Initialisation", (*INITS, "start")),
}


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
        "its dL/dh falls in 13 of 20 seeds (then 10⁻¹³ to 10⁻³): units whose f is open stand near |c| = 20, "
        "where tanh passes next to nothing. In GRU and coupled LSTM it rises in all 20. All 20 LSTMs "
        "learned, 2 of 20 RNNs; 20 of 20 where gaps grow in training.",
        {},
        {"signals": ["h", "f"]},
    ),
    Preset(
        "The usual start",
        "Both have vanished long before the first step: the vanilla RNN keeps about 10⁻³⁴ of the error, the "
        "LSTM, with 1 added to its forget bias, 10⁻¹⁰.",
        _DRAWN,
    ),
    Preset(
        "RNN radius 0.7",
        "Nothing is read and nothing saturates: each step keeps 0.7 of the error, 99 steps keep 0.7⁹⁹. Turn "
        "the input scale to 1: saturated units let far less through.",
        {**_ORTHOGONAL, "radius": 0.7},
        asks=("scale",),
    ),
    Preset(
        "RNN radius 1",
        "The line between: with a rotation and nothing read, all of the error arrives. Turn the input scale "
        "to 1, and 10⁻²⁰ of it does.",
        {**_ORTHOGONAL, "radius": 1.0},
        asks=("scale",),
    ),
    Preset(
        "RNN radius 1.25",
        "With nothing read it explodes, 1.25⁹⁹. Turn the input scale to 1: the same matrix now makes the "
        "error vanish. The radius alone decides nothing once units saturate.",
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
    text = asked.get("text")
    asked = {name: _plain(asked[name]) for name in Knobs.__dataclass_fields__ if name in asked}
    known: dict[str, Any] = {}
    said: list[str] = []
    for name, (title, values) in CHOICES.items():
        value = asked.get(name, getattr(Knobs, name))
        if value in values:
            known[name] = value
        else:
            said.append(f"{title}: {', '.join(values)}, not {quoted(value)}.")
    for name, knob in NUMBERS.items():
        if name not in asked:
            continue
        value = asked[name]
        if knob.off and (value is None or value == ""):
            known[name] = None
            continue
        number = _number(value)
        if knob.low <= number <= knob.high and (not knob.whole or number == int(number)):
            known[name] = int(number) if knob.whole else number
        else:
            what = "a whole number" if knob.whole else "a number"
            said.append(f"{knob.title} is {what} from {knob.low:g} to {knob.high:g}, not {quoted(value)}.")
    held = asked.get("hold", False)
    if held in (True, False, "", "0", "1"):
        known["hold"] = held in (True, "1")
    else:
        said.append(f"f is held at 1 or not: 1 or 0, not {quoted(held)}.")
    if text is None or isinstance(text, str):
        text = text or ""
        if len(text) > MAX_CHARACTERS:
            said.append(f"Only the first {MAX_CHARACTERS:,} characters are read.")
        known["text"] = text[:MAX_CHARACTERS]
    else:
        said.append("The text could not be read.")
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


def _plain(value: Any) -> str | float | bool | None:
    """What can be a knob's value as it is; a question mark for anything else."""
    if value is None or isinstance(value, str | bool | float):
        return value
    return value if type(value) is int and abs(value) < 2**53 else "?"


def _number(value: str | float | bool | None) -> float:
    try:
        if value is None or isinstance(value, bool) or (isinstance(value, str) and len(value) > 20):
            return math.nan
        return float(value)
    except ValueError:
        return math.nan
