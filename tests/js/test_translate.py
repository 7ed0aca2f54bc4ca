"""The page's arithmetic of a score, and its ledger across, are Python's to the digits that it shows."""

import json
import subprocess

import numpy as np
import pytest

from translators import translator
from visualizer import Pins, ledger
from visualizer.pages.translate import session
from visualizer.pages.wire import encode
from visualizer.seq2seq import Changes, translate
from visualizer.seq2seq.analysis import ledger_across

SCRIPT = """
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const [folder, held, ...files] = process.argv.slice(1);
const load = (name) => import(pathToFileURL(`${folder}/${name}.mjs`));
const [{ decode }, { worked }, { ledger, within }, { listOf }] =
  await Promise.all(["kit/payload", "translate/score", "translate/across", "translate/held"].map(load));
const range = (n) => Array.from({ length: n }, (_, k) => k);
console.log(JSON.stringify(files.map((file, n) => {
  const { picture: P } = decode(new Uint8Array(readFileSync(file)));
  Object.assign(P, { reader: P.read.roles, writer: P.write.roles, pins: listOf(JSON.parse(held)[n]) });
  return {
    scores: P.attention && range(P.J).map((j) => range(P.S).map((i) => {
      const { terms, score, soft, powers, total } = worked(P, j, i);
      return [score, soft, powers[i] / total, terms.reduce((sum, { value }) => sum + value, 0)];
    })),
    reads: P.read.roles.keep && range(P.H).map((u) => range(P.S).map((i) => within(P, u, i))),
    shares: P.write.roles.keep && range(P.H).map((u) => range(P.J).map((j) => ledger(P, u, j))),
  };
})));
"""
TEXT = "a b c d f"
CASES = {
    "additive": ({"attention": "additive"}, Changes()),
    "dot": ({"attention": "dot"}, Changes()),
    "general": ({"attention": "general"}, Changes()),
    "gru": ({"variant": "gru", "attention": None}, Changes()),
    "bridge": ({"attention": "additive", "bidirectional": True}, Changes()),
    "other": ({"attention": "additive"}, Changes(handed=("f", "f"))),
    "cut": ({"attention": "additive"}, Changes(cut=("c",))),
    "held": (
        {"attention": "additive"},
        Changes(
            Pins().hold("c", 0.5, 1, 2).hold("i", "1-f"), Pins().hold("c", -1.0, [0, 1], 1).hold("f", 1.0, 2)
        ),
    ),
}
HELD = {"held": ["encoder.c:1:2=0.5", "encoder.i:*:*=1-f", "decoder.c:0,1:1=-1", "decoder.f:2:*=1"]}


@pytest.fixture(scope="module")
def both(node, root, tmp_path_factory):
    """case -> the engine's translation, and what the page makes of what it was sent."""
    folder, runs, files = tmp_path_factory.mktemp("translations"), [], []
    for name, (how, changes) in CASES.items():
        model = translator(dtype=np.float32, **how)
        files.append(folder / name)
        made = session.shown(model, TEXT.split(), 3, (), changes)
        files[-1].write_bytes(encode({"want": "translate"}, {}, encode(*made)))
        limit = 2 * len(TEXT.split()) + 10
        runs.append(translate(model, TEXT.split(), 3, limit=limit, changes=changes).best)
    held = json.dumps([HELD.get(name) for name in CASES])
    command = [
        node,
        "--input-type=module",
        "-e",
        SCRIPT,
        str(root / "visualizer/pages"),
        held,
        *map(str, files),
    ]
    made = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    return dict(zip(CASES, zip(runs, made, strict=True), strict=True))


@pytest.mark.parametrize("case", ["additive", "dot", "general"])
def test_a_score_is_the_sum_of_its_products_and_its_weight_their_softmax(both, case):
    run, made = both[case]
    score, soft, share, terms = np.moveaxis(made["scores"], -1, 0)
    np.testing.assert_allclose(score, run.scores, rtol=1e-5, atol=1e-5)
    np.testing.assert_array_equal(score, terms)
    np.testing.assert_allclose(soft, run.weights, atol=1e-7)
    np.testing.assert_allclose(share, run.weights, atol=1e-5)


@pytest.mark.parametrize("case", CASES)
def test_who_wrote_what_a_unit_holds_is_the_engines_ledger_across(both, case):
    run, made = both[case]
    found, layer = ledger_across(run), run.decoder[-1]
    alone = ledger(run.encoder[-run.model.directions])
    for u, rows in enumerate(made["reads"]):
        for i, row in enumerate(rows):
            np.testing.assert_allclose(row["source"], alone[i, 1 : i + 2, u], atol=1e-5)
    for u, rows in enumerate(made["shares"]):
        for j, row in enumerate(rows):
            held = layer[layer.cell.memory][j, u]
            assert row["sum"] == pytest.approx(held, abs=1e-5)
            np.testing.assert_allclose(row["own"], found.target[j, : j + 1, u], atol=1e-5)
            begun = found.source[j, :, u].sum() + found.rest[j, u]
            assert row["handed"] == pytest.approx(begun, abs=1e-5)
            # through a bridge, or of another state, no word's own share is told
            assert (row["source"] is None) == (case in ("bridge", "other", "cut"))
            if row["source"] is not None:
                np.testing.assert_allclose(row["source"], found.source[j, :, u], atol=1e-5)
