"""The page's gradients where gates and tanhs are driven to their ends: held to 60 digits over 2,000 steps."""

import json
import subprocess

import numpy as np
import pytest

from oracles import GOLDEN
from saturation import CASES, drawn, kept
from visualizer import equations
from visualizer.pages.wire import encode

SCRIPT = """
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const [folder, ...files] = process.argv.slice(1);
const [{ open }, { Roles }, { Layer }] = await Promise.all(
  ["payload", "cell/roles", "engine/program"].map((name) => import(pathToFileURL(`${folder}/${name}.mjs`))));
console.log(JSON.stringify(files.map((file) => {
  const [{ arrays, ...cell }, body] = open(readFileSync(file));
  const { x, dh, ...tensors } = Object.fromEntries(Object.entries(arrays).map(([name, [offset, shape]]) => {
    const size = shape.reduce((a, b) => a * b, 1);
    return [name, { data: new Float32Array(body.buffer, body.byteOffset + 4 * offset, size), shape }];
  }));
  const [T, D] = x.shape, [H] = dh.shape;
  const layer = new Layer({ ...cell, terms: [], roles: new Roles(cell) }, tensors, H, D);
  const at = Int32Array.from({ length: T }, (_, t) => t);
  const norms = layer.log10Norms(layer.forward({ x: Float64Array.from(x.data), at, D }), dh.data);
  return Object.fromEntries(Object.entries(norms).map(([name, each]) => [name, [...each]]));
})));
"""


@pytest.fixture(scope="module")
def found(node, root, tmp_path_factory):
    """A case -> the norms of dL/dh and dL/dc at every step, by one process."""
    folder, files = tmp_path_factory.mktemp("saturated"), []
    for case in CASES:
        cell, weights, x, dh = drawn(CASES[case])
        facts = {
            "equations": equations.packed(cell.equations),
            "signals": cell.signals,
            "roles": cell.roles,
        }
        files.append(folder / case)
        tensors = equations.tensors(cell.blocks, weights)
        files[-1].write_bytes(encode(facts, {**tensors, "x": x, "dh": dh}))
    command = [node, "--input-type=module", "-e", SCRIPT, root / "visualizer/pages/kit", *files]
    run = subprocess.run([*map(str, command)], capture_output=True, text=True, encoding="utf-8", timeout=120)
    assert run.returncode == 0, run.stderr
    return dict(zip(CASES, json.loads(run.stdout), strict=True))


@pytest.mark.parametrize("case", CASES)
def test_norms_of_a_saturated_run_are_those_in_60_digits(found, case):
    with np.load(GOLDEN / "saturated" / f"{case}.npz", allow_pickle=False) as file:
        golden = dict(file)
    assert set(found[case]) == set(golden)
    for name, norms in golden.items():
        here = np.array(found[case][name], float)
        np.testing.assert_allclose(here[kept(len(here))], norms, rtol=0, atol=1e-3)
