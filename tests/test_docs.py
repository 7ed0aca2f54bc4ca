"""The documentation is built without a warning, opens from a folder, and says what is so."""

import argparse
import doctest
import json
import os
import re
import shlex
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

import notebooks
import visualizer
from visualizer import cells, files, importers, symbols
from visualizer.importers import command

DOCS = Path(__file__).resolve().parent.parent / "docs"
FORMAT = (DOCS / "format.md").read_text(encoding="utf-8")
NETWORK = (DOCS / "network.md").read_text(encoding="utf-8")


class Page(HTMLParser):
    """What a page can be linked by, links to, and loads."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.loads = set(), [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        for name, value in attrs:
            if name == "id":
                self.ids.add(value)
            elif name == "href" and tag == "a":
                self.links.append(value)
            elif name in ("src", "href", "srcset", "data", "poster", "action") and tag != "a":
                self.loads.append(value)
            elif name == "style":
                self.loads += re.findall(r"url\(([^)]*)\)", value)


@pytest.fixture(scope="module")
def site(root, tmp_path_factory):
    """The folder that the documentation is built into."""
    out = tmp_path_factory.mktemp("docs")
    sphinx = [sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-b", "html"]
    path = os.pathsep.join((str(root), os.environ.get("PYTHONPATH", "")))
    built = subprocess.run(
        [*sphinx, "-d", str(out / "trees"), str(DOCS), str(out / "html")],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": path},
    )
    assert built.returncode == 0, built.stderr
    return out / "html"


@pytest.fixture(scope="module")
def pages(site):
    return {path: Page(path.read_text(encoding="utf-8")) for path in site.rglob("*.html")}


def test_every_link_leads_to_a_place_that_is_there(pages, site):
    broken = []
    for path, page in pages.items():
        for link in page.links:
            where = urlsplit(link)
            if where.scheme in ("http", "https"):  # a reader may follow it; nothing is loaded
                continue
            to = (path.parent / unquote(where.path)).resolve() if where.path else path
            place = not where.fragment or to not in pages or where.fragment in pages[to].ids
            if where.scheme or not to.is_file() or not place:
                broken.append(f"{path.name}: {link}")
    assert len(pages) > 8
    assert not broken


def test_no_page_asks_anything_of_the_internet(pages, site):
    loads = [(path.parent, load) for path, page in pages.items() for load in page.loads]
    for sheet in site.rglob("*.css"):
        text = re.sub(r"/\*.*?\*/", "", sheet.read_text("utf-8"), flags=re.S)
        urls = re.findall(r"url\(\s*['\"]?(.*?)['\"]?\s*\)|@import\s+['\"](.*?)['\"]", text)
        loads += [(sheet.parent, url or other) for url, other in urls]
    assert len(loads) > 20
    for folder, load in loads:
        where = urlsplit(load)
        if where.scheme == "data" or load.startswith("#"):
            continue
        assert not where.scheme and not where.netloc, load
        assert (folder / unquote(where.path)).resolve().is_file(), load
    for script in site.rglob("*.js"):
        text = script.read_text("utf-8")
        outside = re.findall(r"(?:import|fetch|open|src\s*=)\s*\(?\s*[\"'`](?:https?:)?//[^\"'`]*", text)
        assert not outside, script.name


def test_the_reference_has_every_public_name(pages, site):
    ids = pages[site / "api.html"].ids
    names = {f"visualizer.{name}" for name in visualizer.__all__}
    assert not {name for name in names if not {name, f"module-{name}"} & ids}


def test_what_a_network_reads_and_answers_is_said_with_public_names():
    # a task of ours has the others for itself
    reads = set(symbols.Reads.__subclasses__()) | set(symbols.Vocabulary.__subclasses__())
    made = {each.__name__ for each in reads - {symbols.Marked, symbols.Frames}} | {"Answers"}
    assert made <= set(visualizer.__all__)
    assert all(getattr(visualizer, name) is getattr(symbols, name) for name in made)
    assert "visualizer.symbols" not in (DOCS / "api.rst").read_text("utf-8")


@pytest.mark.parametrize("name", ["corpus", "format", "python", "translate"])
def test_what_a_page_prints_is_what_python_prints(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    names, tried = {}, 0
    for snippet in re.findall(r"```python\n(.*?)```", (DOCS / f"{name}.md").read_text("utf-8"), re.S):
        test = doctest.DocTestParser().get_doctest(snippet, names, name, name, 0)
        runner = doctest.DocTestRunner(verbose=False)
        runner.run(test, clear_globs=False)
        names = test.globs
        assert runner.summarize(verbose=False).failed == 0
        tried += len(test.examples)
    assert tried > 5


def table(heading, first):
    """Rows of the first table under a heading of the format's page whose first column is called so."""
    part = FORMAT.split(f"## {heading}\n")[1].split("\n## ")[0]
    rows = re.search(rf"^\| {first} \|.*\n\|[-|]+\n((?:\|.*\n)+)", part, re.M)[1]
    cut = [[cell.strip() for cell in row.strip("|\n").split("|")] for row in rows.splitlines()]
    return {row[0].strip("`"): row[1:] for row in cut}


def words(text):
    return re.findall(r"`(\w+)`", text)


def test_the_keys_of_the_header_are_those_of_a_file(tmp_path):
    model = visualizer.load("grammar-lstm-32-s1")
    visualizer.save(model, tmp_path / "a.safetensors")
    header, _ = files.tensors(tmp_path / "a.safetensors", "gatescope 1", ("F16", "F32"))
    assert set(table("The header", "entry")) == set(header)
    part = FORMAT.split("The keys of `gatescope`:")[1].split("\n\n")[1]
    assert re.findall(r"^\| `(\w+)`", part, re.M) == list(json.loads(header["gatescope"]))


READS = [
    symbols.Vocabulary(("<unk>", "<pad>", "a"), cased=True, unknown=1, special=(0,), cut="blanks"),
    symbols.Characters(("<unk>", "<pad>", "a"), cased=True, unknown=1, special=(0,), cut="blanks"),
    symbols.Bytes(),
    symbols.Pieces(merges=((32, 116),)),
    symbols.Ids(2, ("a", "b"), (0,)),
    symbols.Values(("a",)),
    symbols.Marked(()),
    symbols.Frames(("walk",), ((0.5,),), 0.1, 1),
]


def test_the_keys_of_each_way_to_read_are_those_it_writes():
    rows = table("Reads", "kind")
    assert list(rows) == list(symbols._KINDS) == [reads.kind for reads in READS]
    for reads in READS:
        facts = reads.to_dict()
        assert words(rows[reads.kind][0]) == [key for key in facts if key != "kind"], reads.kind
        may = words(re.sub(r"^[^(]*", "", rows[reads.kind][0]))
        symbols.from_dict({key: value for key, value in facts.items() if key not in may})


def test_the_ways_to_answer_are_those_there_are():
    facts = symbols.Answers("label", "mood", ("bad", "good"), "last").to_dict()
    assert list(table("Answers", "key")) == list(facts)
    assert tuple(table("Answers", "kind")) == symbols.KINDS_OF_ANSWER
    assert tuple(table("Answers", "over")) == symbols.OVER


def test_cells_have_the_blocks_options_and_tensors_that_are_said():
    rows = table("Tensors", "cell")
    assert list(rows) == [name for name in cells.CELLS if name in rows] and len(rows) == 7
    for name, (blocks, options, others) in rows.items():
        cell = cells.make(name)
        assert blocks.split() == list(cell.blocks)
        assert set(cell.options) <= set(words(options)) and bool(cell.options) == bool(options)
        more = set(cell.shapes(3, 2)) - {"weight_ih", "weight_hh", "bias_ih", "bias_hh"}
        assert more <= set(words(others))
        alone = cell.shapes(3, 2)["weight_hh"][0] == 0  # no unit sees another's old state
        assert ("`weight_hh` is (0, H) and `bias_hh` (0,)" in others) == alone


def test_every_option_of_import_is_said_and_every_command_is_one():
    parser = argparse.ArgumentParser()
    command.arguments(parser)
    options = {option for action in parser._actions for option in action.option_strings}
    options -= {"-h", "--help", "-o", "--no-cased"}
    rows = re.findall(r"^\| (`--.*?) \|", NETWORK, re.M)
    assert {option for row in rows for option in re.findall(r"--[\w-]+", row)} == options
    lines = re.findall(r"^gatescope import (.*)$", NETWORK, re.M)
    assert len(lines) >= 5
    for line in lines:
        parser.parse_args(shlex.split(line))
    read = NETWORK.split("## What is read")[1].split("\n## ")[0]
    assert all(module.TITLE in read for module in importers.FORMATS)


def test_a_notebook_that_needs_numpy_alone_runs(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert notebooks.run("gates") > 4


@pytest.mark.parametrize("name", sorted(notebooks.NOTEBOOKS))
def test_a_notebook_holds_no_output_and_is_linked(name):
    cells = json.loads(notebooks.NOTEBOOKS[name].read_text("utf-8"))["cells"]
    assert not [cell for cell in cells if cell.get("outputs") or cell.get("execution_count")]
    assert f"notebooks/{name}.ipynb" in (DOCS / "notebooks.md").read_text("utf-8")
