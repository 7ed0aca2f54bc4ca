"""The small pictures of a report, drawn once for the page and the file: SVG of numbers alone.

Colours are the site's variables; a picture holds no text, so that nothing in it shrinks with its box.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from visualizer.analysis.advice import Finding, Part
from visualizer.analysis.health import BACK
from visualizer.cells import Array

WIDE, HIGH = 150, 28
"""Of a row's picture, in pixels."""
_BINS = 30
_DEEPEST = -12
_LABELS = 6  # beside the curve, at most
_STRETCHED = 'viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%"'


def picture(row: Finding) -> str:
    """The picture of a row, as SVG; "" of one that has none."""
    if row.name == "gate":
        parts = _strokes(row)
    elif row.name in ("flat", "still", "half-life", "bias"):
        parts = _histogram(row)
    elif row.name == "radius":
        parts = _bar(row)
    else:
        return ""
    return _svg("".join(parts), f'viewBox="0 0 {WIDE} {HIGH}" width="{WIDE}" height="{HIGH}"')


def _svg(inside: str, how: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" {how} aria-hidden="true">{inside}</svg>'


def _rect(x: float, y: float, wide: float, high: float, fill: str, more: str = "") -> str:
    return f'<rect x="{x:.2f}" y="{y:.2f}" width="{wide:.2f}" height="{high:.2f}" fill="{fill}"{more}/>'


def _line(y: float) -> str:
    return _rect(0, y - 0.5, WIDE, 1, "var(--rule2)")


def _strokes(row: Finding) -> list[str]:
    """A stroke a unit, from its 10th to its 90th percentile, and a dash at its mean; by their means."""
    mean, low, high = (values[np.argsort(row.values[0])] for values in row.values)
    if len(mean) > WIDE // 2:  # no stroke is thinner than a pixel: of neighbours one is drawn
        at = np.linspace(0, len(mean) - 1, WIDE // 2).astype(int)
        mean, low, high = mean[at], low[at], high[at]
    apart, letter = WIDE / len(mean), row.signal
    parts = [_line(0.5), _line(HIGH - 0.5)]
    for k, (m, a, b) in enumerate(zip(mean, low, high, strict=True)):
        parts.append(
            _rect(
                (k + 0.2) * apart,
                HIGH * (1 - b),
                0.6 * apart,
                max(HIGH * (b - a), 1),
                f"var(--F{letter}, var(--ink3))",
                ' fill-opacity=".4"',
            )
        )
        y = min(max(HIGH * (1 - m) - 1, 0), HIGH - 2)
        parts.append(_rect((k + 0.1) * apart, y, 0.8 * apart, 2, f"var(--{letter}, var(--ink2))"))
    return parts


def _across(value: float, scale: tuple[float, float]) -> float:
    low, high = scale
    return WIDE * min(max((value - low) / ((high - low) or 1), 0), 1)


def _usual(row: Finding) -> list[str]:
    """What is normal, as a band behind."""
    if not row.band:
        return []
    a, b = (_across(value, row.scale) for value in row.band)
    return [_rect(min(a, WIDE - 3), 0, max(b - a, 3), HIGH, "var(--rule)")]


def _histogram(row: Finding) -> list[str]:
    (values,) = row.values
    counts, _ = np.histogram(np.clip(values, *row.scale), _BINS, row.scale)
    apart, tall = WIDE / _BINS, (HIGH - 3) * counts / counts.max()
    bars = [
        _rect(k * apart + 0.5, HIGH - 1 - n, apart - 1, n, "var(--ink3)") for k, n in enumerate(tall) if n
    ]
    low, high = row.scale
    zero = [_rect(_across(0, row.scale) - 0.5, 0, 1, HIGH, "var(--ink2)")] if low < 0 < high else []
    return [*_usual(row), *bars, _line(HIGH - 0.5), *zero]


def _bar(row: Finding) -> list[str]:
    ((value,),) = row.values
    one = _rect(_across(1, row.scale) - 0.5, 0, 1, HIGH, "var(--ink2)")
    return [*_usual(row), _rect(0, HIGH / 2 - 5, _across(value, row.scale), 10, "var(--ink3)"), one]


# --- how far the error travels --------------------------------------------------------------------


def curve(part: Part, normal: Mapping[str, Any]) -> dict[str, Any]:
    """The curve of an error going back, JSON-able: ``svg``, and texts beside it where they stand.

    ``left`` and ``bottom`` are pairs of a share of the height or the width and a text; ``usual`` says whether
    a band of what is normal is there.
    """
    error, reaches = part.health.error, max(part.health.reaches, 1)
    ranges = normal["measures"]
    usual = np.array([[0.0, 0, 0], *(ranges.get(f"error.{k}", [np.nan] * 3) for k in range(1, BACK + 1))]).T
    seen = np.concatenate((error[:, : reaches + 1], usual[:, : reaches + 1]), axis=None)
    seen = seen[np.isfinite(seen)]
    low = max(_DEEPEST, int(np.floor(min(seen.min(initial=0), -1))))
    high = max(0, int(np.ceil(min(seen.max(initial=0), -_DEEPEST) - 0.05)))

    def x(k: float) -> float:
        return 100 * (1 - k / reaches)

    def y(log10: float) -> float:
        return 100 * (high - min(max(log10, low), high)) / (high - low)

    def points(values: Array) -> list[tuple[float, float]]:
        return [(x(k), y(v)) for k, v in enumerate(values[: reaches + 1]) if not np.isnan(v)]

    def path(at: Sequence[tuple[float, float]], more: str) -> str:
        d = "L".join(f"{a:.2f} {b:.2f}" for a, b in at)
        return f'<path d="M{d}" vector-effect="non-scaling-stroke" {more}/>'

    def band(values: Array, fill: str) -> str:
        return path([*points(values[0]), *points(values[2])[::-1]], f'fill="{fill}" stroke="none"')

    every = -(-(high - low) // _LABELS)
    rows = range(high, low - 1, -every)
    parts = [path([(0, y(v)), (100, y(v))], 'stroke="var(--rule)" fill="none"') for v in rows]
    known = bool(np.isfinite(usual[1, 1 : reaches + 1]).any())
    if known:
        parts.append(band(usual, "var(--rule)"))
        parts.append(path(points(usual[1]), 'fill="none" stroke="var(--ink3)" stroke-width="1.75"'))
    thin = 'fill="none" stroke="var(--ink)" stroke-width="1" stroke-dasharray="2 3"'
    parts += [path(points(error[k]), thin) for k in (0, 2)]
    parts.append(path(points(error[1]), 'fill="none" stroke="var(--ink)" stroke-width="3"'))
    steps = sorted({0, *(round(reaches * share) for share in (0.25, 0.5, 0.75, 1))})
    return {
        "svg": _svg("".join(parts), _STRETCHED),
        "left": [[y(v), _power(v)] for v in rows],
        "bottom": [[x(k), f"{k} back" if k else "last step"] for k in steps],
        "usual": known,
    }


def _power(log10: int) -> str:
    return {0: "100%", -1: "10%", -2: "1%", -3: "0.1%", 1: "×10", 2: "×100"}.get(
        log10, f"10{str(log10).translate(str.maketrans('-0123456789', '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'))}"
    )
