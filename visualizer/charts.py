"""Charts of a run: what they show as numbers, in the project's colours, and drawn as SVG, PDF or PNG.

>>> import visualizer as viz
>>> trace = viz.load("grammar-lstm-32-s1").trace("the clouds are in the")
>>> viz.charts.heatmap(trace, "f").columns()["value"].shape
(160,)

A chart shows itself in a notebook, and ``chart.save("f.svg")`` writes it; `visualizer.plot` draws the same
charts with Bokeh.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from html import escape
from pathlib import Path
from typing import Any

import numpy as np

from visualizer import resources, tables
from visualizer.analysis import GradientNorms
from visualizer.analysis.ledger import ledger as shares_of
from visualizer.brief import brief
from visualizer.cells import Array
from visualizer.model import ModelError, Trace
from visualizer.stack import LAST, Place

WIDTH = 640
"""Pixels of a chart, unless others are asked for: the width of a page's text at 96 to the inch."""
MOST_CELLS = 2**18
"""Of a heatmap as a drawing: 2 MB of SVG."""
SHADES = 64
DASHES = ("", "7 4", "9 3 2 3")
"""The gates of a cell differ without their colours too, as on the pages: whole, dashed, dash and dot."""
_SCALE = 3  # pixels of a PNG for each of the SVG: 288 to the inch
_LETTER = 6.2  # pixels of a character, about
_MARKS = 6  # of an axis


@brief
@dataclass(frozen=True, eq=False)
class Chart:
    """A chart over the steps of a text.

    Attributes:
        title: what stands above it.
        tokens: those of the text, T, as they can be shown.
        y: what the vertical axis counts.
        theme: whose colours it has, "light" or "dark".
    """

    title: str
    tokens: tuple[str, ...]
    y: str
    theme: str = field(default="light", kw_only=True)

    @property
    def height(self) -> int:
        """Pixels of what is drawn between the axes."""
        raise NotImplementedError

    def columns(self) -> dict[str, Any]:
        """What it shows, as columns of the same length."""
        raise NotImplementedError

    def svg(self, width: int = WIDTH) -> str:
        """The chart as a document of SVG, width pixels wide."""
        return _Drawing(self, width).document()

    def _repr_html_(self) -> str:
        return self.svg()

    def draw(self, on: _Drawing) -> None:
        """Draw what is between the axes, and what stands beside them."""
        raise NotImplementedError

    def save(self, path: str | Path, width: int = WIDTH) -> None:
        """Write the chart to a file that ends in .svg, .pdf or .png.

        Raises:
            ModelError: another ending.
            ImportError: PDF or PNG without the extra ``figures``.
        """
        ending = Path(path).suffix.lower()
        if ending not in SAVED:
            raise ModelError(f"{path} must end in one of {', '.join(SAVED)}")
        resources.write(Path(path), SAVED[ending](self, width))


@brief
@dataclass(frozen=True, eq=False)
class Heatmap(Chart):
    """A value for every row and step, as colours.

    Attributes:
        rows: the names of the rows, from the top.
        values: (rows, T).
        low, high: what the first and the last of the colours stand for.
        colours: as ``#rrggbb``, evenly from low to high.
    """

    rows: tuple[str, ...]
    values: Array
    low: float
    high: float
    colours: tuple[str, ...] = field(repr=False)

    @property
    def height(self) -> int:
        """As many pixels as show every row."""
        return round(len(self.rows) * float(np.clip(320 / len(self.rows), 1.5, 14)))

    def columns(self) -> dict[str, Any]:
        """A row for every value: ``t``, ``token``; ``y`` and its name, ``row``; and the ``value``."""
        y, t = (each.ravel() for each in np.indices(self.values.shape))
        tokens, rows = np.array(self.tokens, object), np.array(self.rows, object)
        return {"t": t, "token": tokens[t], "y": y, "row": rows[y], "value": self.values.ravel()}

    def shades(self) -> Array:
        """Which of the colours every value has, (rows, T)."""
        share = (self.values.astype(np.float64) - self.low) / (self.high - self.low)
        return np.round(np.clip(np.nan_to_num(share), 0, 1) * (len(self.colours) - 1)).astype(np.intp)

    def draw(self, on: _Drawing) -> None:
        """See `Chart.draw`: of every colour one path, so that a large map stays a small file."""
        n, T = self.values.shape
        if n * T > MOST_CELLS:
            raise ModelError(f"a heatmap of {n * T:,} values is too large for a drawing; shorten the text")
        shades, high = self.shades(), on.height / n
        for shade in np.unique(shades):
            cells = "".join(
                f"M{on.x(t - 0.5):.2f} {on.top + row * high:.2f}h{on.step:.2f}v{high:.2f}h{-on.step:.2f}z"
                for row, t in np.argwhere(shades == shade)
            )
            on.add(f'<path fill="{self.colours[shade]}" shape-rendering="crispEdges" d="{cells}"/>')
        every = max(1, round(11 / high))
        for row in range(0, n, every):
            on.text(on.left - 5, on.top + (row + 0.5) * high + 3.5, self.rows[row], "end")
        # what the colours stand for
        at, wide, k = on.right - 130, 90 / len(self.colours), len(self.colours)
        for j, colour in enumerate(self.colours):
            on.add(
                f'<rect x="{at + j * wide:.2f}" y="9" width="{wide + 0.3:.2f}" height="8" fill="{colour}"/>'
            )
        on.text(at - 4, 17, f"{self.low:.3g}", "end")
        on.text(at + k * wide + 4, 17, f"{self.high:.3g}")


@brief
@dataclass(frozen=True)
class Style:
    """How a line is drawn: its colour, its width in pixels, and its dashes as SVG has them."""

    colour: str
    width: float = 2.0
    dash: str = ""


@brief
@dataclass(frozen=True, eq=False)
class Lines(Chart):
    """A line of values over the steps for every name.

    Attributes:
        lines: name -> values (T,); there is a gap where one is not finite.
        styles: name -> how it is drawn.
        low, high: the ends of the vertical axis.
    """

    lines: Mapping[str, Array]
    styles: Mapping[str, Style] = field(repr=False)
    low: float
    high: float

    @property
    def height(self) -> int:
        """The same of all."""
        return 200

    def columns(self) -> dict[str, Any]:
        """A row for every step ``t``: its ``token``, and the value of each line under its name."""
        return {"t": np.arange(len(self.tokens)), "token": np.array(self.tokens, object), **self.lines}

    def draw(self, on: _Drawing) -> None:
        """See `Chart.draw`."""
        span = self.high - self.low

        def y(value: float) -> float:
            return on.top + on.height * (self.high - value) / span

        for mark in marks(self.low, self.high):
            rule = f'stroke="{on.colours["rule"]}" fill="none"'
            on.add(f'<path d="M{on.left} {y(mark):.2f}H{on.right:.2f}" {rule}/>')
            on.text(on.left - 5, y(mark) + 3.5, f"{mark:.4g}", "end")
        at = float(on.left)
        for name, values in self.lines.items():
            style = self.styles[name]
            dash = f' stroke-dasharray="{style.dash}"' if style.dash else ""
            line = f'fill="none" stroke="{style.colour}" stroke-width="{style.width}"{dash}'
            path, pen = [], "M"
            for t, value in enumerate(values):
                if np.isfinite(value):
                    path.append(f"{pen}{on.x(t):.2f} {y(float(np.clip(value, self.low, self.high))):.2f}")
                pen = "L" if np.isfinite(value) else "M"
            on.add(f'<path d="{"".join(path)}" stroke-linejoin="round" {line}/>')
            on.add(f'<path d="M{at:.1f} 31h22" {line}/>')
            on.text(at + 27, 35, name)
            at += 44 + _LETTER * len(name)


def marks(low: float, high: float) -> list[float]:
    """Round numbers from low to high for an axis, at most seven of them."""
    rough = (high - low) / _MARKS
    power = 10.0 ** np.floor(np.log10(rough))
    step = power * next(k for k in (1, 2, 5, 10) if k * power >= rough * 0.999)
    return [
        float(f"{k * step:.12g}") for k in range(int(np.ceil(low / step)), int(np.floor(high / step)) + 1)
    ]


class _Drawing:
    """A document of SVG that a chart draws on: where its axes are, in pixels, and what stands on it."""

    def __init__(self, chart: Chart, width: int) -> None:
        self.chart, self.colours = chart, colours(chart.theme)
        rows = getattr(chart, "rows", ())
        longest = max(map(len, rows), default=5)
        self.left, self.top, self.height = 26 + round(_LETTER * min(18, longest)), 44, chart.height
        self.right, self.width = width - 12.0, float(width)
        self.step = (self.right - self.left) / len(chart.tokens)
        self.parts: list[str] = []

    def x(self, t: float) -> float:
        """Where step t is."""
        return self.left + (t + 0.5) * self.step

    def add(self, part: str) -> None:
        """Put an element on it."""
        self.parts.append(part)

    def text(self, x: float, y: float, text: str, anchor: str = "start", more: str = "") -> None:
        """Write a text, of which a long one is cut."""
        text = text if len(text) <= 60 else f"{text[:59]}…"
        ink = f'fill="{self.colours["ink2"]}"' if "fill=" not in more else ""
        self.add(f'<text x="{x:.2f}" y="{y:.2f}" text-anchor="{anchor}" {ink} {more}>{escape(text)}</text>')

    def document(self) -> str:
        """The document, once the chart has drawn itself."""
        chart, ink, bottom = self.chart, self.colours["ink"], self.top + self.height
        self.text(self.left, 17, chart.title, more=f'fill="{ink}" font-weight="600" font-size="12"')
        chart.draw(self)
        middle = self.top + self.height / 2
        self.text(11, middle, chart.y, "middle", f'transform="rotate(-90 11 {middle:.2f})"')
        longest = max(map(len, chart.tokens))
        flat = _LETTER * longest <= self.step
        # where there is no room for all, every second is named, or every third, ...
        for t in range(0, len(chart.tokens), max(1, int(np.ceil(12 / self.step)))):
            x, y = self.x(t), bottom + 13
            turn = "" if flat else f'transform="rotate(-45 {x:.2f} {y:.2f})"'
            self.text(x, y, chart.tokens[t], "middle" if flat else "end", turn)
        below = 20 if flat else 20 + 0.75 * _LETTER * min(60, longest)
        size = f'width="{self.width:g}" height="{bottom + below:.0f}"'
        view = f'viewBox="0 0 {self.width:g} {bottom + below:.0f}"'
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} {view} font-size="11" '
            f'font-family="Helvetica, Arial, sans-serif"><title>{escape(chart.title)}</title>'
            f'<rect width="100%" height="100%" fill="{self.colours["surf"]}"/>{"".join(self.parts)}</svg>\n'
        )


def _cairo(name: str) -> Callable[[Chart, int], bytes]:
    def convert(chart: Chart, width: int) -> bytes:
        made = getattr(resources.extra("cairosvg", "figures"), name)(
            bytestring=chart.svg(width).encode(), **({"scale": _SCALE} if name == "svg2png" else {})
        )
        return bytes(made)

    return convert


SAVED: Mapping[str, Callable[[Chart, int], bytes]] = {
    ".svg": lambda chart, width: chart.svg(width).encode(),
    ".pdf": _cairo("svg2pdf"),
    ".png": _cairo("svg2png"),
}
"""How a file may end that a chart is saved to, and what makes its bytes."""


# --- what is shown ------------------------------------------------------------------------------


def heatmap(
    trace: Trace,
    signal: str | None = None,
    order: Sequence[int] | None = None,
    place: Place = LAST,
    *,
    theme: str = "light",
) -> Heatmap:
    """A signal of every unit at every step, as the pages colour it.

    Args:
        trace: a text's run.
        signal: its name; unless given the gate that keeps, or the memory of a cell without one.
        order: which units, from the top; all of them by their numbers unless given.
        place: the layer and direction; step t is token t in both directions.
        theme: "light" or "dark".

    Raises:
        KeyError: a signal that the cell has not.
        ModelError: a unit or a layer that is not there.
    """
    cell, H = trace.cell, trace.model.units
    signal = cell.keeper or cell.memory if signal is None else signal
    values = tables.layer(trace, place)[signal]
    units = range(H) if order is None else [int(k) for k in order]
    for unit in units:
        _there(trace, unit)
    full = 1.0 if cell.span(signal)[1] <= 1 and signal != cell.memory else _peak(values)
    low, high, shades = _scale(signal, full, theme)
    return Heatmap(
        f"{signal} of {_named(trace, place)}",
        _shown(trace.tokens),
        "unit",
        tuple(map(str, units)),
        values[:, list(units)].T,
        low,
        high,
        shades,
        theme=theme,
    )


def lines(
    trace: Trace,
    unit: int,
    signals: Sequence[str] | None = None,
    place: Place = LAST,
    *,
    theme: str = "light",
) -> Lines:
    """Signals of one unit of a layer over the steps, all of them unless some are named.

    Raises:
        KeyError: a signal that the cell has not.
        ModelError: a unit or a layer that is not there.
    """
    layer = tables.layer(trace, place)
    _there(trace, unit)
    names = list(layer) if signals is None else list(signals)
    shown = {name: layer[name][:, unit] for name in names}
    gates = all(name in trace.cell.gates for name in names)
    low = 0.0 if gates else min(-1.0, *(float(values.min()) for values in shown.values()))
    high = max(1.0, *(float(values.max()) for values in shown.values()))
    return Lines(
        f"unit {unit} of {_named(trace, place)}",
        _shown(trace.tokens),
        "value",
        shown,
        {name: _style(trace, name, theme) for name in names},
        low,
        high,
        theme=theme,
    )


def norms(found: GradientNorms | Mapping[str, GradientNorms], *, theme: str = "light") -> Lines:
    """Gradient norms over the steps, as powers of ten: of one network, or of several by their names.

    Of one also the forget product, its mean over units. All are of the same text, of whatever layer.

    Raises:
        ModelError: texts of different length, or none.
    """
    several = {"": found} if isinstance(found, GradientNorms) else dict(found)
    if len({len(each.tokens) for each in several.values()}) != 1:
        raise ModelError("gradient norms are drawn together where they are of the same text")
    ink = colours(theme)
    hues = [ink[name] for name in ("ink", "rnn", "Fpos", "Fneg", "Fi", "Fo", "Ff")]
    shown: dict[str, Array] = {}
    styles: dict[str, Style] = {}
    for k, (name, each) in enumerate(several.items()):
        for signal, values in each.log10_norm.items():
            said = f"{name} dL/d{signal}".strip()
            shown[said], styles[said] = values, Style(hues[k % len(hues)], 3.25 if signal == "c" else 1.5)
    (*_, last) = several.values()
    if "" in several and last.forget_product is not None:
        shown["forget product"] = last.forget_product["mean"]
        styles["forget product"] = Style(ink["Ff"], 2.25, "6 4")
    finite = np.concatenate([values[np.isfinite(values)] for values in shown.values()])
    low, high = (float(finite.min()), float(finite.max())) if finite.size else (-1.0, 0.0)
    low, high = np.floor(low), max(np.ceil(high), np.floor(low) + 1)
    at = "" if last.place == LAST else f" in {last.place}"
    title = f"gradient of −ln p({last.target}){at}" if "" in several else "gradients"
    return Lines(
        title, _shown(last.tokens), "norm, log10", shown, styles, float(low), float(high), theme=theme
    )


def ledger(trace: Trace, unit: int, place: Place = LAST, *, theme: str = "light") -> Heatmap:
    """Who wrote what a unit holds: at every step the share of each token, see `analysis.ledger.ledger`.

    The first row is what is left of the state before the first token that the layer reads: the text's last
    where it is read in reverse.

    Raises:
        ModelError: as `analysis.ledger.ledger`.
    """
    values = shares_of(trace, unit, place).T
    low, high, shades = _scale("", _peak(values), theme)
    rows = ("before", *_shown(trace.tokens))
    title = f"{trace.cell.memory} of unit {unit} of {_named(trace, place)}, by who wrote it"
    return Heatmap(title, _shown(trace.tokens), "written by", rows, values, low, high, shades, theme=theme)


def _named(trace: Trace, place: Place) -> str:
    return trace.model.name if place == LAST else f"{trace.model.name}, {place}"


def _there(trace: Trace, unit: int) -> None:
    if not 0 <= unit < trace.model.units:
        raise ModelError(f"there is no unit {unit}; units are 0 to {trace.model.units - 1}")


def _peak(values: Array) -> float:
    return float(np.abs(values).max(initial=0)) or 1.0


def _shown(tokens: Sequence[str]) -> tuple[str, ...]:
    """Tokens as a chart has them: a space, and what cannot be printed, is shown by a sign for it."""
    return tuple(
        "".join(char if char.isprintable() else ascii(char)[1:-1] for char in token)
        if token.strip(" ")
        else "␣" * len(token)
        for token in tokens
    )


# --- colours ------------------------------------------------------------------------------------


@lru_cache(maxsize=2)
def colours(theme: str = "light") -> dict[str, str]:
    """The pages' colours by their names in theme.css, ``ink`` or ``Ff``; ModelError for another theme."""
    if theme not in ("light", "dark"):
        raise ModelError(f"a theme is light or dark, not {theme!r}")
    return resources.colours(theme)


def ramp(start: str, end: str) -> tuple[str, ...]:
    """65 colours from one ``#rrggbb`` to another, linear in OKLab (Ottosson 2020), as on the pages."""
    share = np.linspace(0, 1, SHADES + 1)[:, None]
    lab = (1 - share) * _oklab(start) + share * _oklab(end)
    light = (lab @ _FROM_LAB.T) ** 3 @ _FROM_LMS.T
    root = np.maximum(light, 0) ** (1 / 2.4)
    value = np.clip(np.where(light <= 0.0031308, light * 12.92, 1.055 * root - 0.055), 0, 1)
    return tuple("#" + "".join(f"{int(np.floor(255 * part + 0.5)):02x}" for part in row) for row in value)


_TO_LMS = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_TO_LAB = np.array(
    [
        [0.2104542553, 0.793617785, -0.0040720468],
        [1.9779984951, -2.428592205, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.808675766],
    ]
)
_FROM_LAB, _FROM_LMS = np.linalg.inv(_TO_LAB), np.linalg.inv(_TO_LMS)


def _oklab(colour: str) -> Array:
    rgb = np.array([int(colour[k : k + 2], 16) for k in (1, 3, 5)]) / 255
    light = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    return _TO_LAB @ np.cbrt(_TO_LMS @ light)


def _scale(signal: str, full: float, theme: str) -> tuple[float, float, tuple[str, ...]]:
    """What colours a signal has, and what the first and the last stand for.

    One that has a hue of its own goes from nothing to that, any other has one for each sign.
    """
    known = colours(theme)
    if own := known.get(f"R{signal}"):
        return 0.0, full, ramp(known["zero"], own)
    below, above = (ramp(known["zero"], known[f"R{sign}"]) for sign in ("neg", "pos"))
    return -full, full, (*below[:0:-1], *above)


def _style(trace: Trace, name: str, theme: str) -> Style:
    """A gate in its hue and by a dash of its own, the memory in ink, the candidate dotted."""
    known, cell = colours(theme), trace.cell
    if name in cell.gates:
        return Style(known.get(f"F{name}", known["ink2"]), 2, DASHES[cell.gates.index(name) % len(DASHES)])
    if name == "c":
        return Style(known["ink"], 3)
    return Style(known["ink3"], 1.75, "1 4" if name in cell.write and name not in cell.gates else "")
