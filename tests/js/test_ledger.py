"""The page's ledger is Python's: every share of every unit, with pins and without."""

import json
import subprocess
from dataclasses import asdict

import numpy as np
import pytest

from visualizer import Model, Pins, Vocabulary, cells, half_life, ledger
from visualizer.pages.picture import described_run
from visualizer.pages.wire import encode
from visualizer.stack import Place

SCRIPT = """
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const [folder, ...runs] = process.argv.slice(1);
const load = (name) => import(pathToFileURL(`${folder}/${name}.mjs`));
const [{ decode }, { heldAt }, { book, norms }, { witness }] =
  await Promise.all(["kit/payload", "kit/pins", "whatif/ledger", "whatif/story"].map(load));
console.log(JSON.stringify(runs.map((run) => {
  const [file, ...pins] = JSON.parse(run);
  const { picture: P } = decode(new Uint8Array(readFileSync(file)));
  const units = Array.from({ length: P.H }, (_, u) => u);
  const books = units.map((u) => book(P, u, (t) => heldAt(pins, P.memory, u, t) !== null));
  return {
    story: witness(books.map((each) => each.rows.at(-1)), 2),
    shares: books.map((each) => each.rows.map((row) => [...row])),
    norms: norms(P, (u) => books[u]).map((row) => [...row]),
    lasts: units.map((u) => P.halfLife(u)),
  };
})));
"""
TEXT = "the naïve cat sat in 日本 the cat sat"
PINS = {
    "lstm": ["f:*:2-4=1", "i:0,2:*=0.25", "c:1:3=-1.5", "i:3:2-5=1-f"],
    "peephole": ["c:*:4=0.5", "f:2:5-8=0", "o:*:*=0"],
    "coupled": ["f:0:*=1", "c:1-2:6=2", "f:*:3=0.125"],
    "gru": ["z:*:3-4=1", "h:2:5=-0.75", "h:2:5=0.75", "z:0:*=0"],
}
BACKWARDS = Place(0, "reverse")


@pytest.fixture(scope="module")
def both(node, root, tmp_path_factory):
    """(cell, pins) -> the trace, and what the page makes of its picture."""
    folder, words = (
        tmp_path_factory.mktemp("ledger"),
        Vocabulary(("<unk>", "the", "cat", "naïve", "sat", "in")),
    )
    traces, runs = {}, []
    for cell, texts in PINS.items():
        rng = np.random.default_rng(0)
        model = Model.create(cells.make(cell), words, 4, rng, input_size=3, meta={"name": "tiny"})
        for pins in ([], texts):
            trace = model.trace(TEXT, pins=Pins.parse(pins) if pins else None)
            file = folder / str(len(runs))
            file.write_bytes(encode({}, {}, encode(*described_run(trace))))
            traces[cell, bool(pins)] = trace
            listed = [{**asdict(pin), "on": True} for pin in Pins.parse(pins).pins]
            runs.append(json.dumps([str(file), *listed]))
    # a layer that is read in reverse, whose sums run from the end
    model = Model.create(cells.make("lstm"), words, 4, np.random.default_rng(1), layers=2, bidirectional=True)
    trace = model.trace(TEXT, pins=Pins.parse(["f_l0_reverse:*:2-4=0.5", "c_l0_reverse:1:3=-1.5"]))
    file = folder / str(len(runs))
    file.write_bytes(encode({}, {}, encode(*described_run(trace, place=BACKWARDS))))
    held = [{"signal": "c", "units": [1], "steps": [3], "value": -1.5, "on": True}]
    traces["reverse"] = trace
    runs.append(json.dumps([str(file), *held]))
    command = [node, "--input-type=module", "-e", SCRIPT, str(root / "visualizer/pages"), *runs]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=60)
    assert run.returncode == 0, run.stderr
    # JSON has no infinity
    return {key: (traces[key], page) for key, page in zip(traces, json.loads(run.stdout), strict=True)}


def test_the_ledger_of_a_layer_read_in_reverse_is_pythons(both):
    trace, page = both["reverse"]
    shares = ledger(trace, place=BACKWARDS)[:, 1:]
    for unit in range(4):
        np.testing.assert_allclose(page["shares"][unit], shares[..., unit], rtol=1e-6, atol=1e-8)
    assert np.any(shares[0]) and not np.any(np.tril(shares[..., 0], -1))
    np.testing.assert_allclose(page["norms"], np.linalg.norm(shares, axis=2), rtol=1e-6, atol=1e-8)
    assert page["lasts"] == half_life(trace, BACKWARDS).signed.tolist()


@pytest.mark.parametrize("pinned", [False, True])
@pytest.mark.parametrize("cell", PINS)
def test_the_pages_ledger_is_pythons(cell, pinned, both):
    trace, page = both[cell, pinned]
    shares = ledger(trace)
    assert not shares[:, 0].any()  # a text is read from an empty memory
    for unit in range(4):
        for t, row in enumerate(page["shares"][unit]):
            np.testing.assert_allclose(row, shares[t, 1 : t + 2, unit], rtol=1e-12, atol=1e-300)
    size = np.abs(shares[-1, 1:])
    story = size[2] ** 2 / size.sum(axis=0)
    told = {"unit": int(story.argmax()), "step": 2} if story.any() else None
    assert page["story"] == told
    for t, row in enumerate(page["norms"]):
        np.testing.assert_allclose(row, np.linalg.norm(shares[t, 1 : t + 2], axis=1), rtol=1e-12, atol=1e-150)
    assert page["lasts"] == half_life(trace).signed.tolist()
