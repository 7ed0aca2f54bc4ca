"""The report of a network's health: what a page draws of it, and one HTML file that asks for nothing else."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

from visualizer import resources
from visualizer.analysis.advice import Report, described
from visualizer.pages.diagnose.pictures import curve, picture

_ALLOWED = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
COLUMNS = ("what", "all units", "this network", "first and last tenth", "usual", "what it means")
_STYLE = Path(__file__).with_name("diagnose.css")


def drawn(made: Report) -> dict[str, Any]:
    """A report with its pictures, JSON-able: beside `advice.described` a ``picture`` and a ``curve``."""
    found = described(made)
    for part, of in zip(found["parts"], made.parts, strict=True):
        part["curve"] = curve(of, made.normal) if of.health.reaches else None
        for row, finding in zip(part["rows"], of.rows, strict=True):
            row["picture"] = picture(finding)
    found["parts"][-1]["rows"].append(found.pop("float16") | {"picture": ""})
    for part in found["parts"]:
        part["tried"] = [[row["title"], row["advice"]] for row in part["rows"] if row["advice"]]
    return found | {
        "columns": COLUMNS,
        "curve": CURVE,
        "band": BAND,
        "usual": usual(made),
        "reads": made.health.model.reads.many,
    }


def usual(made: Report) -> str:
    """What is compared with, as a sentence."""
    n, cell = made.normal["networks"], made.health.model.cell.title
    if not n:
        return f"No bundled network has the cell {cell}, so that nothing here says what is usual."
    return (
        f"Usual is where the middle eight of ten lie of the {n} bundled networks of this cell ({cell}), each "
        "over the test texts of its own task: compare the shape, not the last digit. Advice is a rule of "
        "thumb, not tried on this network."
    )


def document(made: Report) -> str:
    """The report as one HTML document, with all that it needs in it."""
    found, model = drawn(made), made.health.model
    name = escape(model.name)
    theme = resources.theme()
    facts = f"{model.cell.title}, {model.units:,} units"
    facts += f"; {found['texts']:,} text{'s' * (found['texts'] != 1)}, {found['steps']:,} {found['reads']}"
    parts = "".join(_part(part) for part in found["parts"])
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta http-equiv="Content-Security-Policy" content="{_ALLOWED}">'
        f"<title>{name} · health · Gatescope</title>"
        f"<script>{theme['script']}</script><style>{theme['style']}{_STYLE.read_text(encoding='utf-8')}</style>"
        f'</head><body class="gs health-file"><main><h1>{name} <small>{escape(facts)}</small></h1>'
        f'<p class="health-verdict">{escape(found["verdict"])}</p>{parts}'
        f'<p class="health-note">{escape(found["usual"])}</p></main></body></html>\n'
    )


def _part(part: dict[str, Any]) -> str:
    title = f"<h2>{escape(part['title'])}</h2>" if part["title"] else ""
    names = "".join(f'<th scope="col">{name}</th>' for name in COLUMNS)
    rows = "".join(map(_row, part["rows"]))
    under = f"{_curve(part['curve']) if part['curve'] else ''}{_tried(part['tried'])}"
    return (
        f'{title}<table class="health-table"><thead><tr>{names}</tr></thead><tbody>{rows}</tbody></table>'
        f'<div class="health-under">{under}</div>'
    )


def _tried(advice: list[list[str]]) -> str:
    said = "".join(f"<li><b>{escape(title)}:</b> {escape(text)}</li>" for title, text in advice)
    return f'<section class="health-tried"><h3>What to try</h3><ul>{said}</ul></section>' if said else ""


def _row(row: dict[str, Any]) -> str:
    texts = {name: escape(text) for name, text in row.items() if isinstance(text, str) and name != "picture"}
    letter = f' <i class="health-letter">{texts["signal"]}</i>' if row["signal"] else ""
    cells = (
        row["picture"],
        f"<b>{texts['value']}</b><small>{texts['detail']}</small>",
        texts["tenths"],
        texts["normal"],
        texts["means"],
    )
    marked = "look" if row["look"] else "outside" if row["outside"] else ""
    look = f' class="health-{marked}"' if marked else ""
    name = f'<th scope="row">{texts["title"]}{letter}</th>'
    return f"<tr{look}>{name}{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def _curve(found: dict[str, Any]) -> str:
    left = "".join(f'<span style="top:{at:.2f}%">{escape(text)}</span>' for at, text in found["left"])
    bottom = "".join(f'<span style="left:{at:.2f}%">{escape(text)}</span>' for at, text in found["bottom"])
    said = escape(CURVE + (BAND if found["usual"] else ""))
    return (
        f'<figure class="health-curve"><figcaption>{said}</figcaption>'
        f'<div class="health-left" aria-hidden="true">{left}</div>'
        f'<div class="health-plot">{found["svg"]}</div>'
        f'<div class="health-bottom" aria-hidden="true">{bottom}</div></figure>'
    )


CURVE = (
    "How far the error travels: how much of an error at the last step is left so many steps back, by its "
    "gradient at the memory. Line: the median of all stretches; dashes: the middle eight of ten."
)
BAND = " Grey: the medians of the bundled networks of this cell."
