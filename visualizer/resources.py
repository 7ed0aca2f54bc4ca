"""Where the pages and the bundled models are, in a wheel and in a checkout."""

import gzip
import json
from pathlib import Path
from typing import Any

PACKAGE = Path(__file__).resolve().parent


def assets() -> Path:
    """Folder with `models/`, whose files are opened by name."""
    return _folder("assets")


def apps() -> Path:
    """Folder with one Python file for each page."""
    return _folder("apps")


def theme() -> dict[str, str]:
    """What every page has in its head: the site's ``style``, and the ``script`` that picks light or dark."""
    colours, page, script = (
        (assets() / "theme" / name).read_text(encoding="utf-8")
        for name in ("theme.css", "page.css", "theme.js")
    )
    return {"style": colours + page, "script": script}


def cards(folder: Path | None = None) -> dict[str, dict[str, Any]]:
    """The card of every family of bundled models, as `tasks.build` wrote them: name -> card.

    What was measured of units is long, so it is compressed beside the card: ``<name>.units.json.gz``.
    """
    found = {}
    for path in sorted((folder or assets() / "models").glob("*.json")):
        card = found[path.stem] = json.loads(path.read_text(encoding="utf-8"))
        beside = path.with_suffix(".units.json.gz")
        measured = json.loads(gzip.decompress(beside.read_bytes())) if beside.exists() else {}
        for seed, entry in card["seeds"].items():
            entry["units"] = measured.get(seed)
    return found


def write_card(card: dict[str, Any], folder: Path) -> None:
    """Write what `cards` reads."""
    seeds = {seed: {**entry} for seed, entry in card["seeds"].items()}
    units = json.dumps({seed: entry.pop("units") for seed, entry in seeds.items()}).encode()
    (folder / f"{card['name']}.units.json.gz").write_bytes(gzip.compress(units, 9, mtime=0))
    text = _json({**card, "seeds": seeds})
    (folder / f"{card['name']}.json").write_text(text + "\n", encoding="utf-8")


def _json(value: Any, depth: int = 0) -> str:
    """JSON with a line for each entry of the outer levels: long lists of numbers stay on one."""
    if isinstance(value, dict) and value and depth < 4:
        pad = " " * (depth + 1)
        rows = (f"{pad}{json.dumps(key)}: {_json(each, depth + 1)}" for key, each in value.items())
        return "{\n" + ",\n".join(rows) + f"\n{pad[1:]}}}"
    return json.dumps(value, ensure_ascii=False)


def _folder(name: str) -> Path:
    # A wheel carries the folder inside the package, under a private name; an editable
    # install runs from the checkout, where it stands beside the package.
    bundled = PACKAGE / f"_{name}"
    return bundled if bundled.is_dir() else PACKAGE.parent / name
