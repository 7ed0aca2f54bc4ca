"""How Sphinx builds the documentation: ``sphinx-build -W docs build/docs``."""

import re
from typing import Any

import visualizer

project = "Gatescope"
author = "Gatescope maintainers"
release = visualizer.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
myst_heading_anchors = 3  # a link may name a heading, as on the README's own page
default_role = "py:obj"  # what docstrings have in single backticks is a name, linked where it is documented

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_preserve_defaults = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True  # the attributes of a dataclass are said once, by its docstring

html_theme = "furo"  # its style and scripts are files of its own: a page asks nothing of the internet
html_title = f"Gatescope {release}"
html_copy_source = False
html_show_search_summary = False  # its text would be fetched, which a browser refuses from a disk
html_show_sphinx = False
html_show_copyright = False


def setup(app: Any) -> None:
    """Called by Sphinx: mends what its extensions make of our docstrings."""
    app.connect("autodoc-process-signature", _signature)
    app.connect("autodoc-process-docstring", _docstring, priority=600)  # after napoleon


def _signature(
    app: Any, what: str, name: str, obj: Any, options: Any, signature: str | None, returned: str | None
) -> tuple[str | None, str | None]:
    """A default that a dataclass makes is no Python, and the whole signature would be shown as it stands."""
    return signature and signature.replace("<factory>", "..."), returned


def _docstring(app: Any, what: str, name: str, obj: Any, options: Any, lines: list[str]) -> None:
    """A line of two attributes becomes one of each; a sentence of a property that has a colon is no type."""
    for k in reversed(range(len(lines))):
        if found := re.match(r":ivar (\w+(?:, \w+)+):(.*)", lines[k]):
            end = next((n for n in range(k + 1, len(lines)) if not lines[n].startswith(" ")), len(lines))
            lines[k:end] = [
                line
                for each in found[1].split(", ")
                for line in (f":ivar {each}:{found[2]}", *lines[k + 1 : end])
            ]
    kind = next((k for k, line in enumerate(lines) if line.startswith(":type: ")), None)
    if what == "property" and kind is not None:
        lines[0] = f"{lines.pop(kind).removeprefix(':type: ')}: {lines[0]}"
