"""A cell's equations give in the browser what they give in Python: every signal of every step, also held."""

import json
import subprocess
from dataclasses import asdict

import numpy as np
import pytest

from newcomer import MGU, Softsigned
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
const [{ open }, { functionsOf, line, run }, { heldAt }] =
  await Promise.all(["payload", "cell/equations", "pins"].map(load));
console.log(JSON.stringify(files.map((file) => {
  const [{ arrays, equations, functions, pins, states }, body] = open(readFileSync(file));
  const tensors = Object.fromEntries(Object.entries(arrays).map(([name, [offset, shape]]) => {
    const size = shape.reduce((a, b) => a * b, 1);
    return [name, { data: new Float32Array(body.buffer, body.byteOffset + 4 * offset, size), shape }];
  }));
  const { data, shape: [T, D] } = tensors.x;
  const xs = Array.from({ length: T }, (_, t) => data.subarray(t * D, (t + 1) * D));
  const before = Object.fromEntries(states.map((name) => [name, tensors[`${name}0`].data]));
  const made = run(equations, tensors, xs, before, (...place) => heldAt(pins, ...place),
    functionsOf(functions));
  const signals = equations.map(({ name }) => [name, made.map((step) => [...step[name]])]);
  return { told: equations.map(line), signals: Object.fromEntries(signals) };
})));
"""
T, D, H = 6, 3, 4
EVERY = {
    **{name: cells.make(cell, **options) for name, (cell, options) in VARIANTS.items()},
    "a cell of its class alone": MGU(),
    "a cell with functions of its own": Softsigned(),
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
            "functions": equations.packed_functions(cell.functions),
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


OWN = (
    "softplus(a) = max(a, 0) + log(1 + exp(0 - abs(a)))",
    "mish(a) = a * tanh(softplus(a))",
    "swish(a) = a / (1 + exp(0 - a))",
    "hard(a) = max(0, min(1, 0.2 * a + 0.5))",
    "root(a) = a / sqrt(1 + a * a) / 2 - 1 / (3 / (relu(a) + 0.25))",
    "gate(a) = sigmoid(2 * a) * (1 - a / (1 + abs(a)))",
    "one(a) = 1",
)


def test_functions_of_a_cells_own_give_in_the_browser_what_they_give_in_python(node, root):
    points = np.concatenate((np.linspace(-9, 9, 37), [-40.0, 40.0, 1e-9]))
    module = (root / "visualizer/pages/kit/cell/equations.mjs").as_uri()
    script = f"""import {{ functionsOf, write }} from "{module}";
      const [own, points] = JSON.parse(process.argv[1]), made = functionsOf(own);
      console.log(JSON.stringify(own.map(({{ name, tree }}) => [write(tree), points.map(made[name])])));"""
    sent = json.dumps([equations.packed_functions(OWN), points.tolist()])
    command = [str(node), "--input-type=module", "-e", script, sent]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=60)
    assert run.returncode == 0, run.stderr
    made = equations.functions(OWN, cells.FUNCTIONS)
    for line, (written, values) in zip(OWN, json.loads(run.stdout), strict=True):
        name, _, tree = equations.defined(line)
        assert written == equations.write(tree) == line.partition(" = ")[2]
        np.testing.assert_allclose(values, np.broadcast_to(made[name](points), points.shape), 1e-12, 1e-15)
