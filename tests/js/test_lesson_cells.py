"""A lesson without a server reads its text by a cell of other options as Python does."""

import json
import subprocess

import numpy as np
import pytest

from visualizer import Model, Vocabulary, cells
from visualizer.pages.handed import packed_cell, packed_network

SCRIPT = """
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const [folder, asked, ...files] = process.argv.slice(1);
const load = (name) => import(pathToFileURL(`${folder}/${name}.mjs`));
const [{ Engine, readNetwork }, { answering }] =
  await Promise.all(["kit/engine/engine", "lessons/answers"].map(load));
const answer = answering(new Engine(files.map((file) => readNetwork(readFileSync(file)))), {});
const told = JSON.parse(readFileSync(asked)).map((question) => {
  const { want, notices, picture } = answer(question),
    of = Object.fromEntries(picture.signals.map((name) => [name, [...picture.array(`0.${name}`)]]));
  return { want, notices, options: picture.options, of };
});
console.log(JSON.stringify(told));
"""
OTHER = [("gru", "reset", "before"), *(("peephole", "peepholes", each) for each in ("fo", "io", "if", ""))]
TEXT = "a c b b a"


@pytest.fixture(scope="module")
def told(node, root, tmp_path_factory):
    """What is answered of each of OTHER, and what Python runs, by one process."""
    folder, questions, files, runs = tmp_path_factory.mktemp("cells"), [], {}, []
    for kind, option, value in OTHER:
        rng = np.random.default_rng(3)
        network = Model.create(cells.make(kind), Vocabulary(("<unk>", *"abc")), 4, rng, input_size=3)
        halved = {name: array.astype("<f2").astype("<f4") for name, array in network.weights.items()}
        network = Model(network.cell, network.reads, halved, meta={"name": kind})
        files[kind] = folder / kind
        files[kind].write_bytes(packed_network(network, lean=True))
        other = network.with_options(**{option: value})
        runs.append(other.trace(TEXT))
        questions.append(
            {"seq": 1, "want": "turn", "text": TEXT, "model": network.name, "weights": "trained"}
            | {"cell": f"{option}={value}", "as": json.dumps(packed_cell(other.cell))}
        )
    (folder / "asked").write_text(json.dumps(questions), "utf-8")
    command = [node, "--input-type=module", "-e", SCRIPT, root / "visualizer/pages", folder / "asked"]
    run = subprocess.run(
        [*map(str, [*command, *files.values()])], capture_output=True, text=True, encoding="utf-8", timeout=60
    )
    assert run.returncode == 0, run.stderr
    return dict(zip(OTHER, zip(json.loads(run.stdout), runs, strict=True), strict=True))


@pytest.mark.parametrize("case", OTHER, ids=" ".join)
def test_a_cell_of_another_option_reads_a_text_as_in_python(told, case):
    made, trace = told[case]
    assert (made["want"], made["notices"], made["options"]) == ("turn", [], trace.cell.options)
    assert set(made["of"]) == set(trace.cell.signals)
    for name, array in made["of"].items():
        np.testing.assert_allclose(np.reshape(array, trace[name].shape), trace[name], atol=1e-6)
