"""Where the pages and the bundled models are, in a wheel and in a checkout."""

from pathlib import Path

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


def _folder(name: str) -> Path:
    # A wheel carries the folder inside the package, under a private name; an editable
    # install runs from the checkout, where it stands beside the package.
    bundled = PACKAGE / f"_{name}"
    return bundled if bundled.is_dir() else PACKAGE.parent / name
