"""On a site of files the page of sizes counts as Python does."""

import json
import subprocess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from visualizer.cells import CELLS
from visualizer.pages import catalogue
from visualizer.pages.shapes import CHOICE, described, terms
from visualizer.pages.sizes import sizes, unserved

SCRIPT = """
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const [module, file] = process.argv.slice(1);
const { setup, counts, asked, search } = JSON.parse(readFileSync(file)),
  { answering } = await import(pathToFileURL(module)), fetched = { got: async () => counts };
const said = ({ picture: { sizes, levels, gates, carried }, ...head }) =>
  ({ ...head, picture: { sizes, levels, gates, carried } });
const { payload, answer } = await answering(setup, fetched, search);
console.log(JSON.stringify([payload, ...asked.map((each) => answer(each))].map(said)));
"""
NETWORK = catalogue.default_model()


@pytest.fixture(scope="module")
def page():
    return unserved.page([{"name": NETWORK}])


@pytest.fixture(scope="module")
def ask(page, node, root, tmp_path_factory):
    def asking(*asked, search=""):
        counts = json.loads(page.files["sizes.counts"])
        file = tmp_path_factory.mktemp("asked") / "asked.json"
        told = {"setup": page.setup, "counts": counts, "asked": asked, "search": search}
        file.write_text(json.dumps(told, default=list), "utf-8")
        module = root / "visualizer/pages/sizes/answers.mjs"
        command = [node, "--input-type=module", "-e", SCRIPT, str(module), str(file)]
        run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=60)
        assert run.returncode == 0, run.stderr
        return json.loads(run.stdout)

    return asking


def plain(data):
    return json.loads(json.dumps(data))


def test_every_cell_and_size_is_counted_as_python_counts_it(ask):
    usual = {row.name: row.default for row in CHOICE}
    sized = [
        {"input": 80, "hidden": 12, "steps": 100, "layers": 1, "both": False},
        {"input": 1, "hidden": 1, "steps": 1, "layers": 2, "both": True},
        {"input": 333, "hidden": 1024, "steps": 10_000, "layers": 5, "both": True},
        {"input": 4096, "hidden": 2, "steps": 7, "layers": 8, "both": False},
    ]
    choices = [{**usual, "cell": cell, **each} for cell in CELLS for each in sized]
    choices += [{**usual, "cell": "gru", "reset": "before", **each} for each in sized]
    _, *found = ask(*({"seq": k, "want": "sizes", "choice": each} for k, each in enumerate(choices)))
    for choice, each in zip(choices, found, strict=True):
        assert each["choice"] == choice and not each["notices"]
        wanted = plain(described(choice))
        for name, value in wanted["sizes"].items():
            assert each["picture"]["sizes"].pop(name) == value, (choice, name)
        assert each["picture"] == wanted | {"sizes": {}}


def test_an_address_is_taken_as_the_server_takes_it_and_a_network_has_its_sizes(ask):
    typed = {
        "seq": 5,
        "want": "sizes",
        "choice": {row.name: row.default for row in CHOICE} | {"hidden": "5000"},
    }
    opened, told = ask(typed, search=f"?cell=gru&hidden=16&layers=9&model={NETWORK}")
    said = []
    assert opened["networks"] == plain(sizes.networks({"model": NETWORK}, said)) and not said
    assert (opened["choice"]["cell"], opened["choice"]["hidden"], opened["choice"]["layers"]) == (
        "gru",
        16,
        1,
    )
    assert opened["notices"] == ["The number of layers is a whole number from 1 to 8, not “9”."]
    assert told["choice"]["hidden"] == 12 and "from 1 to 4,096" in told["notices"][0]
    assert ask(search="?model=another")[0]["notices"] == ["There is no network another among these files."]


@given(st.integers(1, 99), st.integers(1, 99))
@settings(max_examples=20)
def test_terms_find_a_polynomial_and_the_numbers_in_a_text(a, b):
    points, powers = [(2, 3), (5, 3), (2, 7), (5, 7)], [(0, 0), (1, 0), (0, 1), (1, 1)]
    values = [{"n": a * x * y + b, "said": f"{a} and {1000 * x:,} of 2014", "kept": a} for x, y in points]
    found = terms(values, points, powers)
    assert found["n"] == {"terms": [[b, 0, 0], [a, 1, 1]]} and found["kept"] == a
    assert found["said"] == {"text": ["", str(a), " and ", {"terms": [[1000, 1, 0]]}, " of ", "2014", ""]}
