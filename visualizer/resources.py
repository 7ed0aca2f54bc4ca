"""Where the pages and the bundled models are, in a wheel and in a checkout."""

import gzip
import importlib
import json
import logging
import os
import re
import secrets
import stat
import zlib
from pathlib import Path
from typing import Any

PACKAGE = Path(__file__).resolve().parent
MAX_CARD_BYTES = 16 * 2**20
"""Of a card, and of what was measured of its units, unpacked."""
_VARIABLE = re.compile(r"--(\w+):([^;]*);")


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


def colours(theme: str) -> dict[str, str]:
    """The colours of the pages, "light" or "dark": the name of each without its dashes -> ``#rrggbb``."""
    css = (assets() / "theme" / "theme.css").read_text(encoding="utf-8")
    blocks = re.findall(r"{(.*?)}", css, re.DOTALL)[: 2 if theme == "dark" else 1]
    found = {name: value.strip() for block in blocks for name, value in _VARIABLE.findall(block)}
    linked = {name: found.get(value[6:-1], value) for name, value in found.items()}  # var(--f)
    return {name: value for name, value in linked.items() if value.startswith("#")}


def cards(folder: Path | None = None) -> dict[str, dict[str, Any]]:
    """The card of every family of bundled models, as `zoo.build` wrote them: name -> card.

    What was measured of units is long, so it is compressed beside the card: ``<name>.units.json.gz``.
    """
    found = {}
    for path in sorted((folder or assets() / "models").glob("*.json")):
        card, beside = _object(path), path.with_suffix(".units.json.gz")
        measured = _object(beside) if beside.exists() else {}
        seeds = card.get("seeds")
        if isinstance(seeds, dict) and all(isinstance(entry, dict) for entry in seeds.values()):
            found[path.stem] = card
            for seed, entry in seeds.items():
                entry["units"] = measured.get(seed)
    return found


def _object(path: Path) -> dict[str, Any]:
    """The JSON object in a file, packed or not; an empty one, and a line in the log, where it is spoilt."""
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            data = file.read(MAX_CARD_BYTES + 1)
        if len(data) > MAX_CARD_BYTES:
            raise ValueError(f"it is larger than {MAX_CARD_BYTES >> 20} MB")
        return dict(json.loads(data))
    except (OSError, EOFError, zlib.error, ValueError, TypeError, RecursionError) as error:
        # one spoilt file must not close the pages for everybody
        logging.getLogger("gatescope").warning("%s is left out: %r", path.name, error)
        return {}


def write_card(card: dict[str, Any], folder: Path) -> None:
    """Write what `cards` reads."""
    seeds = {seed: {**entry} for seed, entry in card["seeds"].items()}
    units = json.dumps({seed: entry.pop("units") for seed, entry in seeds.items()}).encode()
    write(folder / f"{card['name']}.units.json.gz", gzip.compress(units, 9, mtime=0))
    write(folder / f"{card['name']}.json", f"{as_json({**card, 'seeds': seeds})}\n".encode())


def beside(path: Path) -> Path:
    """Where a file is written until it is whole: a name that nothing has."""
    return path.with_name(f"{path.name[:200]}.{secrets.token_hex(4)}.part")


def write(path: Path, data: bytes) -> None:
    """Write a file that appears whole or not at all: what was there before stays until then.

    Raises:
        OSError: it cannot be written.
    """
    path = path.resolve()  # a link stays one; what it leads to is written
    if path.exists() and not path.is_file():  # a terminal, a pipe
        path.write_bytes(data)
        return
    part = beside(path)
    try:
        part.write_bytes(data)
        with part.open("r+b") as written:  # all of it is on the disk before it takes the other's place
            os.fsync(written.fileno())
        if path.exists():
            part.chmod(stat.S_IMODE(path.stat().st_mode))
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def as_json(value: Any, depth: int = 0) -> str:
    """JSON with a line for each entry of the outer levels: long lists of numbers stay on one."""
    if isinstance(value, dict) and value and depth < 4:
        pad = " " * (depth + 1)
        rows = (f"{pad}{json.dumps(key)}: {as_json(each, depth + 1)}" for key, each in value.items())
        return "{\n" + ",\n".join(rows) + f"\n{pad[1:]}}}"
    return json.dumps(value, ensure_ascii=False)


def _folder(name: str) -> Path:
    # A wheel carries the folder inside the package, under a private name; an editable
    # install runs from the checkout, where it stands beside the package.
    bundled = PACKAGE / f"_{name}"
    return bundled if bundled.is_dir() else PACKAGE.parent / name


def extra(module: str, name: str) -> Any:
    """A library that only an extra brings, imported.

    Raises:
        ImportError: it is not installed, or cannot be loaded; the message is one sentence with the command.
    """
    try:
        return importlib.import_module(module)
    except ImportError:
        raise ImportError(f'this needs {module}: pip install "gatescope[{name}]" brings it') from None
    except OSError as error:  # what it is made of is not on the machine
        raise ImportError(f"{module} is installed and cannot be loaded: {error}") from None
