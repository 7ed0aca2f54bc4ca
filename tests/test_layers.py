"""Imports run one way, from the pages down to NumPy."""

import ast
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

BESIDE = (
    "train",
    "probe",
    "runs",
    "analysis",
    "importers",
    "claims",
    "lessons",
    "tasks",
    "seq2seq",
    "export",
    "charts",
    "zoo",
    "corpus",
)
WINGS = sorted(path.parent.name for path in (ROOT / "visualizer" / "pages").glob("*/__init__.py"))
LAYERS = [
    {"visualizer.resources", "visualizer.brief", "visualizer.glossary"},
    {"visualizer.weights", "visualizer.powers", "visualizer.equations"},
    {"visualizer.linear"},
    {"visualizer.cells"},
    {"visualizer.squash"},
    {"visualizer.kernels"},
    {"visualizer.unroll"},
    {"visualizer.symbols"},
    {"visualizer.stack"},
    {"visualizer.pins"},
    {"visualizer.pooling"},
    {"visualizer.tables"},
    {"visualizer.model"},
    {"visualizer.files"},
    {f"visualizer.{name}" for name in BESIDE},
    {"visualizer"},  # the public names: everything that needs no screen
    {"visualizer.plot"},  # which draws with Bokeh what is asked for, and loads it then
    {"visualizer.pages"},  # what pages share
    {f"visualizer.pages.{wing}" for wing in WINGS},
    {"visualizer.cli", "visualizer.__main__", "apps"},
]
LEVEL = {name: level for level, names in enumerate(LAYERS) for name in names}


def modules():
    for folder in ("visualizer", "apps"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


MODULES = dict(modules())


@cache
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


def test_there_are_wings():
    assert {"explorer", "gradients", "train", "whatif"} <= set(WINGS)


def test_imports_run_one_way():
    for module in MODULES:
        if module.count("."):
            assert layer(module) != "visualizer", f"{module} has no place in LAYERS"
        ours = [name for name, _ in imports(module) if name in MODULES]
        above = [name for name in ours if LEVEL[layer(name)] > LEVEL[layer(module)]]
        assert not above, f"{module} imports {above}, which stand above it"


def test_only_pages_and_apps_know_the_screen():
    for module in MODULES:
        place = layer(module)
        for name, inside in imports(module):
            top = name.split(".")[0]
            if top in {"panel", "bokeh", "param"}:
                late = inside and (place == "visualizer.cli" or (place, top) == ("visualizer.plot", "bokeh"))
                assert late or place.startswith(("visualizer.pages", "apps")), f"{module} imports {name}"
            assert top not in {"torch", "pickle", "dill", "joblib"}, f"{module} imports {name}"


def test_a_page_never_imports_a_page():
    """The shared modules import none either: that is their layer."""
    for module in (name for name in MODULES if name.startswith("visualizer.pages.")):
        found = {layer(name) for name, _ in imports(module) if name in MODULES}
        others = {name for name in found if name.startswith("visualizer.pages.")} - {layer(module)}
        assert not others, f"{module} imports {others}"


def test_a_wing_is_entered_without_what_is_in_it():
    """What one module of it computes can then be had without a screen."""
    for package in ("visualizer.pages", *(f"visualizer.pages.{wing}" for wing in WINGS)):
        assert not imports(package), package


def test_what_computes_needs_no_screen():
    code = """
import importlib, sys
for module in sys.argv[1:]:
    importlib.import_module(module)
    print(module, *sorted({"panel", "bokeh", "param", "torch", "pandas"} & set(sys.modules)))
"""
    modules = [
        "visualizer",
        "visualizer.plot",
        "visualizer.pages.gradients.measured",
        "visualizer.pages.lessons.session",
        "visualizer.pages.start.story",
        "visualizer.pages.whatif.changes",
        "visualizer.pages.train.runs",
    ]
    command = [sys.executable, "-c", code, *modules]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    assert run.stdout.splitlines() == modules


# --- the browser's side -----------------------------------------------------------------------

PAGES = ROOT / "visualizer" / "pages"
SCRIPTS = sorted(path.relative_to(PAGES).as_posix() for path in PAGES.glob("*/**/*.mjs"))
IMPORT = re.compile(
    r"""^\s*(?:import|export)\b(?:[^;"'=()]*\bfrom)?\s*["']([^"']+)|\bimport\(\s*["']([^"']+)""", re.M
)


def imported(script):
    """The files, as seen from the pages' folder, that a module of the browser's imports."""
    for found in IMPORT.finditer((PAGES / script).read_text(encoding="utf-8")):
        path = ((PAGES / script).parent / (found[1] or found[2])).resolve()
        assert path.is_file(), f"{script} imports {path}, which is not there"
        yield path.relative_to(PAGES).as_posix() if path.is_relative_to(PAGES) else path.name


def test_the_import_lines_are_read():
    assert "kit/instrument.mjs" in set(imported("explorer/explorer.mjs"))
    assert {"kit/base.css", "theme.css"} <= set(imported("kit/instrument.mjs"))
    assert {script.split("/")[0] for script in SCRIPTS} == {"kit", *WINGS}


def test_a_page_imports_itself_and_the_kit_and_the_kit_no_page():
    for script in SCRIPTS:
        for other in imported(script):
            own = {script.split("/")[0], "kit"}
            assert "/" not in other or other.split("/")[0] in own, f"{script} imports {other}"


def test_the_cell_is_drawn_with_nothing_but_the_means_to_draw():
    """It goes into a hand-out as it is: it knows of no instrument."""
    for script in (script for script in SCRIPTS if script.startswith("kit/cell/")):
        others = {other for other in imported(script) if not other.startswith("kit/cell/")}
        assert others <= {"kit/dom.mjs", "kit/format.mjs"}, f"{script} imports {others}"
