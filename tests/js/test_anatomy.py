"""An opened box says in the browser what Python says of every layer, of either direction, at every step."""

import json
import subprocess
from contextlib import ExitStack

import numpy as np
import pytest

from newcomer import Softsigned, registered
from visualizer import Model, Vocabulary, arithmetic, cells, equations
from visualizer.pages.picture import described_run
from visualizer.pages.wire import encode
from visualizer.stack import Place, places

SCRIPT = """
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const [folder, ...files] = process.argv.slice(1);
const load = (name) => import(pathToFileURL(`${folder}/${name}.mjs`));
const [{ open, Picture }, { taken }, { read }] =
  await Promise.all(["kit/payload", "kit/cell/sum", "explorer/anatomy"].map(load));
const picture = (file) => new Picture(...open(readFileSync(file)));
const [tensors, inputs, ...places] = files.map(picture);
const sums = places.map((P) => Array.from({ length: P.T }, (_, t) => {
  const asked = { tensors: { picture: tensors }, inputs: { picture: inputs } };
  const named = read({ P, S: { t }, ...asked, rows: () => true });
  return P.roles.equations.map(({ tree }) => {
    const found = taken(tree, named, 0, P.roles.functions);
    return [[...found.sums], [...found.values]];
  });
}));
console.log(JSON.stringify(sums));
"""
WORDS = ("<unk>", *"abcde")
STACKS = {
    "lstm, two layers": ("lstm", {"layers": 2}),
    "gru, both directions": ("gru", {"bidirectional": True}),
    "peephole, two layers, both directions": ("peephole", {"layers": 2, "bidirectional": True}),
    "of its class alone, both directions": ("softsigned", {"layers": 2, "bidirectional": True}),
}


@pytest.mark.parametrize("stack", STACKS)
def test_an_opened_box_says_what_python_says(stack, node, root, tmp_path):
    name, of = STACKS[stack]
    with ExitStack() as stacked:
        if name == Softsigned.name:
            stacked.enter_context(registered(Softsigned))
        rng = np.random.default_rng(4)
        network = Model.create(cells.make(name), Vocabulary(WORDS), 3, rng, input_size=2, **of)
        trace = network.trace("a c b b e")
        weights = {
            f"{k}.{each}": array
            for k, (_, layer) in enumerate(network.stack.each)
            for each, array in equations.tensors(network.cell.blocks, layer).items()
        }
        x, at = np.unique(trace.x, axis=0, return_inverse=True)
        drawn = [described_run(trace, place=each) for each in places(network)]
        sent = (({}, weights), ({}, {"x": x, "at": at.reshape(-1)}), *drawn)
        files = [tmp_path / str(k) for k in range(len(sent))]
        for file, (facts, arrays) in zip(files, sent, strict=True):
            file.write_bytes(encode(facts, arrays))
        command = [node, "--input-type=module", "-e", SCRIPT, root / "visualizer/pages", *files]
        run = subprocess.run(
            [*map(str, command)], capture_output=True, text=True, encoding="utf-8", timeout=60
        )
        assert run.returncode == 0, run.stderr
        told = json.loads(run.stdout)
        assert len(told) == len(trace.layers)
        for layer, steps in enumerate(told):
            for t, lines in enumerate(steps):
                for unit in range(network.units):
                    told_by = arithmetic(trace, t, unit, Place.nth(layer, network))
                    for line, (sums, values) in zip(told_by, lines, strict=True):
                        inside = line.tree.parts[0] if line.tree.op == "call" else line.tree
                        wanted = line.numbers[inside], line.signal
                        assert (sums[unit], values[unit]) == pytest.approx(wanted, abs=2e-6), (layer, t, line)
