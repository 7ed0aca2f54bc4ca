"""A cell's equations give in the browser what they give in Python: every signal of every step, also held."""

import json
import subprocess
from dataclasses import asdict

import numpy as np
import pytest

from newcomer import MGU
from variants import VARIANTS
from visualizer import cells, equations
from visualizer.pages.wire import encode
from visualizer.pins import Pins
from visualizer.unroll import forward

SCRIPT = """
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const [folder, ...files] = process.argv.slice(1);
const load = (name) => import(pathToFileURL(`${folder}/${name}.mjs`));
const [{ open }, { line, run }, { heldAt }] =
  await Promise.all(["payload", "cell/equations", "pins"].map(load));
console.log(JSON.stringify(files.map((file) => {
  const [{ arrays, equations, pins, states }, body] = open(readFileSync(file));
  const tensors = Object.fromEntries(Object.entries(arrays).map(([name, [offset, shape]]) => {
    const size = shape.reduce((a, b) => a * b, 1);
    return [name, { data: new Float32Array(body.buffer, body.byteOffset + 4 * offset, size), shape }];
  }));
  const { data, shape: [T, D] } = tensors.x;
  const xs = Array.from({ length: T }, (_, t) => data.subarray(t * D, (t + 1) * D));
  const before = Object.fromEntries(states.map((name) => [name, tensors[`${name}0`].data]));
  const made = run(equations, tensors, xs, before, (...place) => heldAt(pins, ...place));
  const signals = equations.map(({ name }) => [name, made.map((step) => [...step[name]])]);
  return { told: equations.map(line), signals: Object.fromEntries(signals) };
})));
"""
T, D, H = 6, 3, 4
EVERY = {
    **{name: cells.make(cell, **options) for name, (cell, options) in VARIANTS.items()},
    "a cell of its class alone": MGU(),
}
CASES = {name: (cell, ()) for name, cell in EVERY.items()} | {
    "lstm, held": (EVERY["lstm"], ("f:*:2-4=0.75", "i:0,2:*=1-f", "c:1:3=-1.5", "f:2:5=0", "i:0:1=0.25")),
    "coupled, held": (EVERY["coupled"], ("f:0:*=1", "c:1-2:4=2", "h:3:2=0.5")),
    "gru, held": (EVERY["gru"], ("z:*:3-4=1", "r:2:*=0", "n:1:2=-1")),
}


@pytest.fixture(scope="module")
def both(node, root, tmp_path_factory):
    """A case -> the signals as Python makes them, and what the browser made of the same payload."""
    folder, runs = tmp_path_factory.mktemp("equations"), {}
    for case, (cell, texts) in CASES.items():
        rng = np.random.default_rng(3)
        # as they are sent
        weights = {name: 2 * w.astype("f4") for name, w in cell.init(D, H, rng).items()}
        x = rng.standard_normal((T, D)).astype("f4")
        state = cells.State(*(rng.random(H).astype("f4") if each in cell.signals else None for each in "hc"))
        pins = Pins.parse(texts)
        exact = {name: w.astype("f8") for name, w in weights.items()}
        begin = cells.State(*(None if each is None else each.astype("f8") for each in state))
        made = forward(cell, exact, x.astype("f8"), state=begin, held=pins.arrays(cell, T, H))
        states = {name: each for name, each in state._asdict().items() if each is not None}
        facts = {
            "equations": equations.packed(cell.equations),
            "pins": [{**asdict(pin), "on": True} for pin in pins.pins],
            "states": list(states),
        }
        sent = {**equations.tensors(cell.blocks, weights), "x": x}
        file = folder / str(len(runs))
        file.write_bytes(encode(facts, sent | {f"{name}0": each for name, each in states.items()}))
        runs[case] = made, file
    kit = root / "visualizer/pages/kit"
    command = [node, "--input-type=module", "-e", SCRIPT, kit, *(file for _, file in runs.values())]
    run = subprocess.run([*map(str, command)], capture_output=True, text=True, encoding="utf-8", timeout=60)
    assert run.returncode == 0, run.stderr
    told = json.loads(run.stdout)
    return {case: (made, each) for (case, (made, _)), each in zip(runs.items(), told, strict=True)}


@pytest.mark.parametrize("case", CASES)
def test_the_browser_runs_the_equations_as_python_runs_the_cell(both, case):
    made, told = both[case]
    assert set(told["signals"]) == set(made.signals)
    for name, values in told["signals"].items():
        largest = np.maximum(1, np.abs(made[name]))
        assert (np.abs(np.array(values) - made[name]) <= 1e-12 * largest.max(axis=0)).all(), name


@pytest.mark.parametrize("case", EVERY)
def test_the_browser_writes_an_equation_as_the_cell_says_it(both, case):
    assert both[case][1]["told"] == list(EVERY[case].equations)
