"""The engine in the browser makes of a text what Python makes of it: tokens, signals, gradients, pictures."""

import base64
import json
import subprocess

import numpy as np
import pytest

from newcomer import MGU
from variants import STACKED, VARIANTS
from visualizer import Model, Vocabulary, cells
from visualizer.pages.handed import packed_network
from visualizer.pages.picture import describe

SCRIPT = """
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const [module, asked] = process.argv.slice(1);
const { Engine, readNetwork } = await import(pathToFileURL(module));
const base64 = (a) => Buffer.from(a.buffer, a.byteOffset, a.byteLength).toString("base64");
console.log(JSON.stringify(JSON.parse(readFileSync(asked)).map(({ networks, questions }) => {
  const engine = new Engine(networks.map((file) => readNetwork(new Uint8Array(readFileSync(file)))));
  return questions.map((question) => {
    const { picture: P, ...head } = engine.answer(question);
    if (!P) return { head };
    const arrays = Object.entries(P.arrays)
      .map(([name, [, shape]]) => [name, [shape, base64(P.array(name))]]);
    const { body, cache, arrays: _, roles, layer, ...facts } = P;
    return { head, facts, arrays: Object.fromEntries(arrays) };
  });
})));
"""


class Answer:
    """What the engine answered: the head, and the picture's facts and arrays, None where there is none."""

    def __init__(self, told):
        self.head, self.facts = told["head"], told.get("facts")
        self.arrays = {
            name: np.frombuffer(base64.b64decode(data), "<f4").reshape(shape)
            for name, (shape, data) in told.get("arrays", {}).items()
        }


def ask(node, root, folder, cases):
    """Each case a list of packed networks and a list of questions -> its answers, by one process."""
    files, asked = {}, []
    for networks, questions in cases:
        for data in networks:
            if data not in files:
                files[data] = folder / f"{len(files)}.network"
                files[data].write_bytes(data)
        asked.append({"networks": [str(files[data]) for data in networks], "questions": questions})
    file = folder / "asked.json"
    file.write_text(json.dumps(asked), "utf-8")
    module = root / "visualizer/pages/kit/engine/engine.mjs"
    command = [node, "--input-type=module", "-e", SCRIPT, str(module), str(file)]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120)
    assert run.returncode == 0, run.stderr
    return [[Answer(each) for each in told] for told in json.loads(run.stdout)]


WORDS = Vocabulary(("<unk>", "the", "cat", "naïve", "日本", "sat", "on", "mats"))
TEXTS = ("The naïve cat sat in 日本, mts", "sat", "the cat the cat sat on mats the sat the sat cat")
EVERY = {**{name: cells.make(cell, **options) for name, (cell, options) in VARIANTS.items()}, "mgu": MGU()}
SCALES = {"plain": 1.0, "saturated": 25.0}
CASES = {
    f"{name}, {layers} x {directions}, {scale}": (cell, layers, directions, by)
    for name, cell in EVERY.items()
    for layers, directions in ((1, 1), (2, 2))
    if layers == 1 or name in STACKED
    for scale, by in SCALES.items()
}


def drawn(cell, layers, directions, by, units=5):
    model = Model.create(
        cell,
        WORDS,
        units,
        np.random.default_rng(layers),
        input_size=3,
        layers=layers,
        bidirectional=directions == 2,
        meta={"name": "tiny"},
    )
    weights = {
        name: (w * np.float32(1 if name.startswith(("encoder", "readout")) else by))
        for name, w in model.weights.items()
    }
    return Model(cell, WORDS, weights, layers, directions == 2, {"name": "tiny"})


@pytest.fixture(scope="module")
def both(node, root, tmp_path_factory):
    """A case -> its network, and the engine's pictures of the texts."""
    models = {case: drawn(*of) for case, of in CASES.items()}
    asked = [
        ([packed_network(model, "float32")], [{"seq": 1, "want": "picture", "text": text} for text in TEXTS])
        for model in models.values()
    ]
    told = ask(node, root, tmp_path_factory.mktemp("engine"), asked)
    return {case: (model, answers) for (case, model), answers in zip(models.items(), told, strict=True)}


def alike(found, wanted, within, what):
    """Equal to a share of the largest, and infinite where it is."""
    assert found.shape == wanted.shape, what
    infinite = ~np.isfinite(wanted)
    assert np.array_equal(found[infinite], wanted[infinite]), what
    found, wanted = found[~infinite], wanted[~infinite]
    assert np.abs(found - wanted).max(initial=0) <= within * max(1, np.abs(wanted).max(initial=0)), what


def same_facts(found, wanted):
    """Equal, a loss but for what rounding makes of it. The page's roles know more than what is sent."""
    wanted = json.loads(json.dumps({key: each for key, each in wanted.items() if key != "roles"}))
    for one, other in zip(found["curves"], wanted["curves"], strict=True):
        assert one["loss"] == pytest.approx(other.pop("loss"), rel=1e-9, abs=1e-12)
        del one["loss"]
    assert found == wanted


@pytest.mark.parametrize("case", CASES)
def test_a_picture_is_that_of_python(both, case):
    model, answers = both[case]
    for text, answer in zip(TEXTS, answers, strict=True):
        trace = model.in_float64.trace(text)
        facts, arrays = describe(trace, [])
        same_facts(answer.facts, facts)
        assert set(answer.arrays) == set(arrays)
        if trace["h"].std(axis=0).min() < 1e-9 and len(trace) > 1:
            # where a unit stands that never moves, rounding says
            del arrays["order"]
        for name, wanted in arrays.items():
            alike(answer.arrays[name], np.asarray(wanted, np.float64), 2e-7, name)
