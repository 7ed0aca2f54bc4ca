"""Every layer and direction is shown in a browser without a server as Python shows it."""

from dataclasses import replace

import numpy as np
import pytest

from js.test_engine import ask, same_arrays, same_facts
from visualizer import Model, Vocabulary, cells
from visualizer.analysis.ledger import compare
from visualizer.pages.handed import packed_network
from visualizer.pages.picture import Shown as Asked
from visualizer.pages.picture import all_signals, describe, described_run, exact_step, exact_unit
from visualizer.pins import Pins
from visualizer.stack import places
from visualizer.symbols import Answers

WORDS = Vocabulary(("<unk>", "the", "cat", "sat", "on", "mats"))
TEXT = "the cat sat on the mats"
STACKS = {
    "two layers": ("lstm", {"layers": 2}, Answers()),
    "two layers, both directions": ("lstm", {"layers": 2, "bidirectional": True}, Answers()),
    "one layer, both directions": (
        "gru",
        {"bidirectional": True},
        Answers("label", "which", ("a", "b"), "ends"),
    ),
}


@pytest.mark.parametrize("stack", STACKS)
def test_each_layer_and_direction_is_pictured_as_in_python(stack, node, root, tmp_path, monkeypatch):
    name, of, answers = STACKS[stack]
    rng = np.random.default_rng(3)
    model = Model.create(cells.make(name), WORDS, 4, rng, answers=answers, input_size=3, **of)
    weights = {each: rng.normal(0, 1, w.shape).astype(np.float32) for each, w in model.weights.items()}
    model = replace(model, weights=weights, meta={"name": "own"})
    keep = model.cell.keeper
    questions = []
    for place in places(model):
        where = {"seq": 1, "text": TEXT, "layer": place.layer, "direction": place.direction}
        pins = [f"{keep}{place.suffix}:*:1-3=0.75"]
        questions += [{**where, "want": "picture"}, {**where, "want": "run", "pins": pins}]
        questions += [{**where, "want": "unit", "unit": 2}, {**where, "want": "step", "t": 0}]
    ((*told, whole),) = ask(
        node,
        root,
        tmp_path,
        [([packed_network(model, "float32")], [*questions, {"seq": 1, "want": "signals", "text": TEXT}])],
    )
    exact = model.in_float64
    trace = exact.trace(TEXT)
    monkeypatch.setattr("visualizer.pages.picture.load", lambda *_: exact)
    same_arrays(whole, all_signals(trace), trace)
    for k, place in enumerate(places(model)):
        shown, (a, b), unit, step = told[4 * k : 4 * k + 4]
        facts, arrays = describe(trace, [], place=place)
        assert facts["layer"] == k
        same_facts(shown.facts, facts)
        same_arrays(shown, arrays, trace)
        same_arrays(a, {**described_run(trace, place=place)[1], "p": trace.probabilities}, trace)
        held = exact.trace(TEXT, pins=Pins.parse([f"{keep}{place.suffix}:*:1-3=0.75"]))
        facts, arrays = described_run(held, order=described_run(trace, place=place)[1]["order"], place=place)
        sizes = {f"size.{name}": size for name, size in compare(trace, held, place).size.items()}
        same_arrays(b, {**arrays, "p": held.probabilities, **sizes}, held)
        asked = Asked(f"own {stack}", "trained", trace.tokens, place=place)
        same_arrays(unit, exact_unit(asked, 2), trace)
        same_arrays(step, exact_step(asked, 0), trace)
