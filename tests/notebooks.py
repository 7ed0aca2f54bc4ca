"""Runs the example notebooks, whose cells are plain Python, without a kernel."""

import ast
import json
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "docs/notebooks"
NOTEBOOKS = {path.stem: path for path in FOLDER.glob("*.ipynb")}


def cells(name):
    """The code of a notebook's cells."""
    notebook = json.loads(NOTEBOOKS[name].read_text("utf-8"))
    return ["".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "code"]


def run(name):
    """Run a notebook's cells in their order -> how many there are; what one shows is drawn."""
    names = {"__name__": "__main__"}
    for k, code in enumerate(cells(name)):
        tree = ast.parse(code)
        shown = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
        exec(compile(tree, f"{name}[{k}]", "exec"), names)
        if shown is not None:
            value = eval(compile(ast.Expression(shown.value), f"{name}[{k}]", "eval"), names)
            drawn = getattr(value, "_repr_html_", None) or getattr(value, "_repr_svg_", None)
            assert drawn() if drawn else repr(value)
    return len(cells(name))
