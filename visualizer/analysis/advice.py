"""What the health of a network means, in sentences: what is normal, what needs a look, and what to try.

Advice is a rule of thumb of the field, and none of it was tried on the network that is looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from visualizer.analysis.health import ALMOST, HalvedHealth, Health, LayerHealth, measures
from visualizer.brief import brief
from visualizer.cells import REST, Array, Cell

FEW = 0.1
"""The share of units that may be stuck, whatever is normal, before a row needs a look."""
FAR = 20
"""Steps back at which the error is compared, or as many as the texts let it go."""

LITTLE = -3.0
"""log10 of what is left of an error under which hardly anything is learned from so far back."""

Range = Sequence[float]
Ranges = Mapping[str, Range]
Numbers = Mapping[str, float]


@brief
@dataclass(frozen=True)
class Finding:
    """One row of a report.

    Attributes:
        name: "gate", "flat", "still", "half-life", "bias", "radius", "error" or "float16".
        title: as a table shows it; signal is the letter of a gate or a candidate, else "".
        value, detail: what was found.
        tenths: the same of the first and the last tenth of the units, from the lowest; or "".
        normal: the middle eight of ten of the bundled networks of the same cell, "" where there are none.
        means: what it usually means.
        advice: what to try; "" where nothing need be done.
        look: whether it needs a look.
        outside: whether it is outside what is normal, as the table shows both; not all that is needs a look.
        values: of every unit, for a picture: of a gate its mean, its 10th and its 90th percentile.
        scale: the least and the largest value of the picture.
        band: what is normal on that scale; () where nothing is.
    """

    name: str
    title: str
    value: str
    means: str
    signal: str = ""
    detail: str = ""
    tenths: str = ""
    normal: str = ""
    advice: str = ""
    look: bool = False
    outside: bool = False
    values: tuple[Array, ...] = ()
    scale: tuple[float, float] = (0.0, 1.0)
    band: tuple[float, ...] = ()


@brief
@dataclass(frozen=True, eq=False)
class Part:
    """The rows of one direction of one layer, and what it is called; "" where there is but one."""

    title: str
    health: LayerHealth
    rows: tuple[Finding, ...]


@brief
@dataclass(frozen=True, eq=False)
class Report:
    """The health of a network in sentences: a verdict, the rows of every layer and direction, of float16."""

    health: Health
    verdict: str
    parts: tuple[Part, ...]
    halved: Finding
    normal: Mapping[str, Any]

    @property
    def looks(self) -> list[Finding]:
        """The rows that need a look."""
        return [row for row in self._rows if row.look]

    @property
    def outside(self) -> list[Finding]:
        """The other rows that are outside what is normal."""
        return [row for row in self._rows if row.outside and not row.look]

    @property
    def _rows(self) -> list[Finding]:
        return [*(row for part in self.parts for row in part.rows), self.halved]


def report(found: Health, normal: Mapping[str, Any]) -> Report:
    """What a network's health means beside what is normal of its cell, see `zoo.health.measured`."""
    ranges, one = normal["measures"], found.model.reads.one
    parts = []
    for layer in found.layers:
        title = ""
        if len(found.layers) > 1:
            ends = "" if not found.model.bidirectional else f", read {_WAYS[layer.direction]}"
            title = f"Layer {layer.layer + 1} of {found.model.layers}{ends}"
        parts.append(Part(title, layer, tuple(_rows(layer, ranges, one))))
    halved = _halved(found.halved)
    made = Report(found, "", tuple(parts), halved, normal)
    return Report(found, _verdict(made), tuple(parts), halved, normal)


_WAYS = {"forward": "from the beginning", "reverse": "from the end"}


def _verdict(made: Report) -> str:
    looks = made.looks
    units = made.health.model.units * len(made.parts)
    still = sum(int(part.health.still.sum()) for part in made.parts)
    moves = "Every unit moves"
    if still:
        moves = f"{still:,} of {units:,} units {_do(still, 'does', 'do')} not move"
    if not looks and not made.outside and made.normal["measures"]:
        return f"Nothing needs a look. {moves}, and all is as usual for this cell."
    verdict = "Nothing needs a look."
    if looks:
        verdict = f"{_count(len(looks), 'row')} {_do(len(looks), 'needs', 'need')} a look: {_named(looks)}."
    verdict += f" {moves}."
    if made.outside:
        verdict += f" Outside the usual for this cell{' too' if looks else ''}: {_named(made.outside)}."
    return verdict


def _named(rows: Sequence[Finding]) -> str:
    """What rows are called, each once, as a sentence lists them."""
    *most, last = dict.fromkeys(f"the {row.title} {row.signal}".rstrip() for row in rows)
    return f"{', '.join(most)} and {last}" if most else last


def _rows(found: LayerHealth, normal: Ranges, one: str) -> list[Finding]:
    numbers, cell = measures(found), found.cell
    rows = [_gate(found, name, numbers, normal) for name in cell.gates]
    rows += [_flat(found, name, numbers, normal) for name in found.saturated]
    rows.append(_still(found, normal))
    if found.half_life is not None:
        rows.append(_half_life(found, numbers, normal, one))
    if found.bias is not None:
        rows.append(_bias(found, numbers, normal))
    if found.radius is not None:
        rows.append(_radius(found, normal))
    rows.append(_error(found, normal, one))
    return rows


# --- gates ----------------------------------------------------------------------------------------


def _gate(found: LayerHealth, name: str, numbers: Numbers, normal: Ranges) -> Finding:
    cell, gate = found.cell, found.gates[name]
    always = {state: int((getattr(gate, state) >= ALMOST).sum()) for state in ("open", "shut")}
    said, advice, look = [], [], False
    for state, n in always.items():
        does, harm = _stuck(cell, name, state)
        if not n:
            continue
        said.append(f"{n} of {len(gate.mean)} {_do(n, *does)}")
        usual = normal.get(f"{name}.always.{state}", (0, 0, 0))[2]
        if harm and n / len(gate.mean) > max(FEW, usual):
            look = True
            advice.append(harm)
    means = (
        f"{'; '.join(said)}." if said else "No unit is always open or always shut: every gate still decides."
    )
    if said and not look:
        means += " That is no harm."
    low, high = _tenths(gate.mean)
    ranges = [normal.get(f"{name}.{state}") for state in ("open", "shut")]
    strays = [
        f"{state} {_do(_side(numbers[f'{name}.{state}'], each, _percent) < 0, 'less', 'more')} than is usual"
        for state, each in zip(("open", "shut"), ranges, strict=True)
        if _side(numbers[f"{name}.{state}"], each, _percent)
    ]
    if strays:
        means += f" It is {' and '.join(strays)}."
    return Finding(
        "gate",
        f"{cell.words[name]} gate",
        f"{_share(numbers[f'{name}.open'])} open",
        means,
        signal=name,
        detail=f"{_share(numbers[f'{name}.shut'])} shut",
        tenths=f"mean {low:.2f} and {high:.2f}",
        normal=", ".join(
            f"{_between(each)} {state}" for each, state in zip(ranges, ("open", "shut"), strict=True) if each
        ),
        advice=" ".join(advice),
        look=look,
        outside=bool(strays),
        values=(gate.mean, gate.low, gate.high),
    )


def _stuck(cell: Cell, name: str, state: str) -> tuple[tuple[str, str], str]:
    """What units do whose gate is always open or shut (of one, of several), and what to try; or ""."""
    at = state == "open"
    if name == cell.keeper:
        if at == bool(cell.keeps_at):
            return ("never forgets", "never forget"), (
                "Such a unit adds up all it has read; where that is not its task, a smaller forget bias or "
                "weight decay brings it back."
            )
        return ("forgets at every step", "forget at every step"), (
            "Such a unit holds nothing: begin the bias of this gate so that it keeps, and train again."
        )
    if name == cell.writer:
        if at == bool(cell.writes_at):
            return ("writes at almost every step", "write at almost every step"), (
                "Nothing protects what such a unit holds; a lower bias of this gate, or more units, may help."
            )
        return ("almost never writes", "almost never write"), (
            "Such a unit learns nothing new: a higher bias of this gate, or smaller steps, may help."
        )
    if name == cell.output:
        if at:
            return ("shows itself at almost every step", "show themselves at almost every step"), ""
        return ("is hardly ever seen", "are hardly ever seen"), (
            "What such a unit holds is not used: fewer units may do as well."
        )
    if at:
        return ("always sees the old state", "always see the old state"), ""
    return ("never sees the old state in its candidate", "never see the old state in their candidate"), (
        "Such a unit writes by what is read alone; that is a fault only if it should not."
    )


def _flat(found: LayerHealth, name: str, numbers: Numbers, normal: Ranges) -> Finding:
    flat, usual = found.saturated[name], normal.get(f"{name}.flat")
    share = numbers[f"{name}.flat"]
    look = share > max(0.5, usual[2] if usual else 0)
    low, high = _tenths(flat)
    return Finding(
        "flat",
        found.cell.words[name],
        f"{_share(share)} at ±1",
        f"A tanh is flat there, so that little error comes back through {name}."
        + _strays(share, usual, _percent),
        signal=name,
        detail=f"|{name}| over .99",
        tenths=f"{_share(low)} and {_share(high)} of the steps",
        normal=_between(usual),
        advice="Its sums are too large: smaller initial weights, inputs of size 1, or weight decay."
        if look
        else "",
        look=look,
        outside=bool(_side(share, usual, _percent)),
        values=(flat,),
        band=_band(usual),
    )


# --- units ----------------------------------------------------------------------------------------


def _still(found: LayerHealth, normal: Ranges) -> Finding:
    still, dead = int(found.still.sum()), int(found.dead.sum())
    H, usual = len(found.std), normal.get("still")
    look = still / H > max(0.05, usual[2] if usual else 0)
    parts = [
        f"{_count(dead, 'unit')} {_do(dead, 'stays', 'stay')} at 0" if dead else "",
        f"{_count(still - dead, 'unit')} {_do(still - dead, 'stays', 'stay')} at a constant, as a bias would"
        if still > dead
        else "",
    ]
    means = "; ".join(filter(None, parts)) or "Every unit moves with what is read"
    low, high = _tenths(found.std)
    return Finding(
        "still",
        "units that do not move",
        f"{still} of {H}",
        f"{means}.{_strays(still / H, usual, _percent)}",
        detail="spread of h under .02",
        tenths=f"spread {low:.2f} and {high:.2f}",
        normal=_between(usual),
        advice="They are spent: a smaller learning rate, another seed, or fewer units." if look else "",
        look=look,
        outside=bool(_side(still / H, usual, _percent)),
        values=(found.std,),
        scale=(0.0, max(1.0, float(found.std.max()))),
    )


def _half_life(found: LayerHealth, numbers: Numbers, normal: Ranges, one: str) -> Finding:
    assert found.half_life is not None
    steps, usual = found.half_life.steps, normal.get("half-life")
    longer = int(found.half_life.at_least.sum())
    look = usual is not None and numbers["half-life"] < usual[0]
    more = f" {longer} of {len(steps)} hold longer than these texts let be seen." if longer else ""
    return Finding(
        "half-life",
        "half-life",
        _count(numbers["half-life"], "step"),
        f"After so many steps half of what a {one} wrote is gone, by the median of the units.{more}"
        + _strays(numbers["half-life"], usual, _three),
        detail=f"{steps.min():.0f} to {steps.max():.0f}",
        tenths="{:.0f} and {:.0f} steps".format(*_tenths(steps)),
        normal=_plain(usual),
        advice="If something must be held for longer, begin the bias of the gate that keeps at +1 or more."
        if look
        else "",
        look=look,
        outside=bool(_side(numbers["half-life"], usual, _three)),
        values=(steps,),
        scale=(0.0, float(max(steps.max(), usual[2] if usual else 0))),
        band=_band(usual),
    )


def _bias(found: LayerHealth, numbers: Numbers, normal: Ranges) -> Finding:
    assert found.bias is not None and found.kept_by_bias is not None
    usual, mean, cell = normal.get("bias"), numbers["bias"], found.cell
    look = mean < min(0.0, usual[0] if usual else 0.0)
    kept = float(np.median(found.kept_by_bias))
    steps = np.log(0.5) / np.log(kept) if 0 < kept < 1 else np.inf if kept else 0
    half = "at once" if steps < 1 else f"after {steps:.2g} steps" if steps < 1e4 else "never"
    low, high = _tenths(found.bias)
    sign = (
        f" Here its sign is turned: above 0 a unit keeps, as {cell.keep} does." if REST in cell.keep else ""
    )
    ends = (float(found.bias.min()), float(found.bias.max()))
    return Finding(
        "bias",
        f"{cell.words[str(cell.keeper)]} bias",
        f"{mean:+.2f} mean",
        f"By its bias alone a unit keeps {_share(kept)} at a step, and half is gone {half}.{sign}"
        + _strays(mean, usual, _signed),
        detail=f"{ends[0]:+.2f} to {ends[1]:+.2f}",
        tenths=f"{low:+.2f} and {high:+.2f}",
        normal=_plain(usual, _signed),
        advice="Begin it at +1 and train again: a gate that begins half shut loses the error early."
        if look
        else "",
        look=look,
        outside=bool(_side(mean, usual, _signed)),
        values=(found.bias,),
        scale=(min(-1.0, ends[0]), max(2.0, ends[1])),
        band=_band(usual),
    )


def _radius(found: LayerHealth, normal: Ranges) -> Finding:
    assert found.radius is not None
    usual = normal.get("radius")
    return Finding(
        "radius",
        "recurrent weights",
        f"{found.radius:.2f}",
        "The largest |eigenvalue|: where no unit is flat, below 1 an error fades and above 1 it grows."
        + _strays(found.radius, usual, _three),
        detail="spectral radius",
        normal=_plain(usual),
        outside=bool(_side(found.radius, usual, _three)),
        values=(np.array([found.radius]),),
        scale=(0.0, max(found.radius, usual[2] if usual else 1.0)),
        band=_band(usual),
    )


# --- the error, and float16 -----------------------------------------------------------------------


def _error(found: LayerHealth, normal: Ranges, one: str) -> Finding:
    k = min(FAR, found.reaches)
    if not k:
        return Finding(
            "error", "error going back", "not known", f"Every text has one {one}: give longer ones."
        )
    usual = normal.get(f"error.{k}")
    low, mid, high = found.error[:, k]
    grows = mid > np.log10(3)
    # of few networks the range is narrow
    early = mid < (usual[0] if usual else -np.inf) - np.log10(2)
    fades = early or mid < LITTLE
    means = f"So much of an error at the last step is left {_count(k, 'step')} back, by the median of "
    means += f"{_count(int(found.stretches[k]), 'stretch', 'stretches')}."
    advice = ""
    if grows:
        means += " It grows on its way."
        advice = "Clip the gradient, and try a smaller learning rate or orthogonal weights."
    elif fades:
        means += " It fades sooner than is usual." if early else " That is too little to learn from."
        gate = "begin the bias of the gate that keeps at +1"
        advice = f"To learn from further back, {gate if found.cell.keep else 'try an LSTM or a GRU'}."
    if not early:
        means += _strays(float(mid), usual, left)
    return Finding(
        "error",
        "error going back",
        f"{left(mid)} is left",
        means,
        detail=f"{left(low)} to {left(high)}",
        normal=f"{left(usual[0])} to {left(usual[2])}" if usual else "",
        advice=advice,
        look=bool(grows or fades),
        outside=bool(_side(float(mid), usual, left)),
        values=tuple(found.error),
    )


def _halved(found: HalvedHealth) -> Finding:
    title = "weights in float16"
    if found.overflow:
        return Finding(
            "float16",
            title,
            f"{found.overflow:,} do not fit",
            "float16 ends at 65,504, so that a file of half the size cannot hold this network.",
            advice="Keep it in float32.",
            look=True,
        )
    if found.exact:
        return Finding("float16", title, "nothing lost", "No weight changes: it can be stored so.")
    other = found.other or 0.0
    look = other > 0.01
    vanish = (
        f" {_count(found.vanish, 'weight')} {_do(found.vanish, 'becomes', 'become')} 0."
        if found.vanish
        else ""
    )
    return Finding(
        "float16",
        title,
        "under 0.0001" if found.moved < 1e-4 else f"{found.moved:.1g} at most",
        "So much an answer moves in a file of half the size"
        + (
            "."
            if found.other is None
            else f", and at {_share(other)} of the steps the top answer is another."
        )
        + vanish,
        detail=f"over {_count(found.steps, 'step')}",
        normal="up to 1% other answers",
        advice="Keep it in float32 where these answers count." if look else "",
        look=look,
    )


# --- as data --------------------------------------------------------------------------------------


def described(made: Report) -> dict[str, Any]:
    """A report as JSON has it: numbers that are none are null."""
    found = made.health
    return {
        "texts": found.texts,
        "steps": found.steps,
        "units": found.model.units,
        "cell": found.model.cell.title,
        "networks": made.normal["networks"],
        "verdict": made.verdict,
        "parts": [
            {
                "title": part.title,
                "rows": [row_described(row) for row in part.rows],
                "measures": {name: round(value, 6) for name, value in measures(part.health).items()},
            }
            for part in made.parts
        ],
        "float16": row_described(made.halved),
    }


def row_described(row: Finding) -> dict[str, Any]:
    """A row as JSON has it, without what is drawn of it."""
    names = ("name", "title", "signal", "value", "detail", "tenths", "normal", "means", "advice")
    return {name: getattr(row, name) for name in (*names, "look", "outside")}


# --- words and numbers ----------------------------------------------------------------------------


_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def left(log10: float) -> str:
    """How much of an error is left, by its log10, as a person reads it."""
    if log10 < -300:
        return "nothing"
    if log10 < -4:
        return f"10{str(round(log10)).translate(_RAISED)}"
    share = 10.0 ** min(log10, 30.0)
    if share >= 10:
        return f"{share:.3g} times"
    return f"{100 * share:.{0 if share >= 0.1 else 1 if share >= 0.01 else 2}f}%"


def _share(share: float) -> str:
    return "under 1%" if 0 < share < 0.005 else "over 99%" if 0.995 < share < 1 else f"{100 * share:.0f}%"


def _percent(share: float) -> str:
    return f"{100 * share:.0f}"


def _three(number: float) -> str:
    return f"{number:.3g}"


def _signed(number: float) -> str:
    return f"{number:+.2f}"


def _side(value: float, usual: Range | None, shown: Callable[[float], str]) -> int:
    """-1 where a value is below what is usual, 1 above; 0 within, or where it is shown as its end."""
    if usual is None:
        return 0
    low, high = usual[0], usual[2]
    if value < low and shown(value) != shown(low):
        return -1
    return int(value > high and shown(value) != shown(high))


def _strays(value: float, usual: Range | None, shown: Callable[[float], str]) -> str:
    """The sentence that says so, with a blank before it; "" within."""
    side = _side(value, usual, shown)
    return f" Its value is {_do(side < 0, 'below', 'above')} the usual." if side else ""


def _between(usual: Range | None) -> str:
    if usual is None:
        return ""
    low, high = _percent(usual[0]), _percent(usual[2])
    return f"{low}%" if low == high else f"{low} to {high}%"


def _plain(usual: Range | None, shown: Callable[[float], str] = _three) -> str:
    return "" if usual is None else f"{shown(usual[0])} to {shown(usual[2])}"


def _band(usual: Range | None) -> tuple[float, ...]:
    return () if usual is None else (usual[0], usual[2])


def _tenths(values: Array) -> tuple[float, float]:
    """The means of the first and the last tenth of the units, from the lowest; of at least one."""
    n, ordered = max(1, len(values) // 10), np.sort(values)
    return float(ordered[:n].mean()), float(ordered[-n:].mean())


def _count(n: float, one: str, many: str = "") -> str:
    return f"{n:,.10g} {one if n == 1 else many or f'{one}s'}"


def _do(n: int, one: str, many: str) -> str:
    return one if n == 1 else many
