"""Imports run one way, from the pages down to NumPy."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

LAYERS = [
    {"visualizer.resources", "visualizer.brief"},
    {"visualizer.weights", "visualizer.powers"},
    {"visualizer.linear"},
    {"visualizer.cells"},
    {"visualizer.squash"},
    {"visualizer.kernels"},
    {"visualizer.unroll"},
    {"visualizer.pins"},
    {"visualizer.symbols"},
    {"visualizer.model"},
    {
        f"visualizer.{name}"
        for name in (
            "seq2seq",
            "train",
            "seeds",
            "analysis",
            "units",
            "importers",
            "lessons",
            "tasks",
            "export",
        )
    },
    {"visualizer"},  # the public names: everything that needs no screen
    {"visualizer.runs"},
    {"visualizer.session"},
    {"visualizer.knobs"},
    {"visualizer.lab", "visualizer.whatif"},
    {"visualizer.views.log"},
    {f"visualizer.views.{name}" for name in ("messages", "routes", "connections")},
    {"visualizer.views.answers", "visualizer.views.figures"},  # what views share
    {"visualizer.views"},
    {"visualizer.cli", "visualizer.__main__", "apps"},
]
LEVEL = {name: level for level, names in enumerate(LAYERS) for name in names}


def modules():
    for folder in ("visualizer", "apps"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


MODULES = dict(modules())


def imports(module):
    """(module imported, whether inside a function) for every import statement of a module."""
    path = MODULES[module]
    package = module.split(".") if path.name == "__init__.py" else module.split(".")[:-1]

    def walk(node, inside):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Import):
                yield from ((alias.name, inside) for alias in child.names)
            elif isinstance(child, ast.ImportFrom):
                base = package[: len(package) - child.level + 1] if child.level else []
                base = ".".join([*base, *(child.module or "").split(".")]).strip(".")
                for alias in child.names:
                    full = f"{base}.{alias.name}"
                    yield (full if full in MODULES else base), inside
            function = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            yield from walk(child, inside or function)

    return list(walk(ast.parse(path.read_text()), False))


def layer(module):
    """The entry of LAYERS that a module belongs to: its own, or that of a package it is in."""
    parts = module.split(".")
    return next(name for n in (3, 2, 1) if (name := ".".join(parts[:n])) in LEVEL)


@pytest.mark.parametrize("module", MODULES)
def test_imports_run_one_way(module):
    if module.count("."):
        assert layer(module) != "visualizer", f"{module} has no place in LAYERS"
    ours = [name for name, _ in imports(module) if name in MODULES]
    above = [name for name in ours if LEVEL[layer(name)] > LEVEL[layer(module)]]
    assert not above, f"{module} imports {above}, which stand above it"


@pytest.mark.parametrize("module", MODULES)
def test_only_pages_and_views_know_the_screen(module):
    place = layer(module)
    for name, inside in imports(module):
        top = name.split(".")[0]
        if top in {"panel", "bokeh"}:
            serving = place == "visualizer.cli" and inside
            assert serving or place.startswith(("visualizer.views", "apps")), f"{module} imports {name}"
        if top == "param":
            assert LEVEL[place] >= LEVEL["visualizer.session"], f"{module} imports param"
        assert top not in {"torch", "pickle", "dill", "joblib"}, f"{module} imports {name}"


@pytest.mark.parametrize("module", [m for m in MODULES if m.startswith("visualizer.views.")])
def test_a_view_never_imports_a_view(module):
    views = [name for name, _ in imports(module) if name.startswith("visualizer.views")]
    shared = ("answers", "figures", "log", "messages", "routes", "connections")
    assert set(views) <= {f"visualizer.views.{name}" for name in shared}


def test_the_core_needs_no_screen():
    code = (
        "import sys, visualizer; "
        "print(*sorted({'panel', 'bokeh', 'param', 'torch', 'pandas'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == []
