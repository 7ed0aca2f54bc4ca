"""All layers at once, and every beginning of a text, are without a server what Python says they are."""

from dataclasses import replace

import numpy as np
import pytest

from js.test_engine import ask, same_arrays
from visualizer import Model, Vocabulary, cells
from visualizer.pages.explorer.directions import MOST_TOKENS, described_beginnings, described_layers
from visualizer.pages.handed import packed_network
from visualizer.symbols import Answers

WORDS = Vocabulary(("<unk>", "the", "cat", "sat", "on", "mats"))
TEXT = "the cat sat on the mats"
KINDS = {
    "one layer": {"over": "each"},
    "two layers": {"over": "each", "layers": 2},
    "once": {"over": "ends"},
    "once, the mean": {"over": "mean", "layers": 2},
    "forward alone": {"over": "each", "layers": 2, "bidirectional": False},
}


def network(over, bidirectional=True, **stack):
    rng = np.random.default_rng(5)
    answers = Answers("label", "which", ("x", "y", "z"), over)
    own = Model.create(
        cells.make("lstm"),
        WORDS,
        4,
        rng,
        answers=answers,
        input_size=3,
        bidirectional=bidirectional,
        **stack,
    )
    weights = {name: rng.normal(0, 1, w.shape).astype(np.float32) for name, w in own.weights.items()}
    return replace(own, weights=weights, meta={"name": "own"})


@pytest.fixture(scope="module")
def told(node, root, tmp_path_factory):
    """A kind -> its network in float64, and what the engine says of all layers and of every beginning."""
    models = {kind: network(**of) for kind, of in KINDS.items()}
    questions = [{"seq": 1, "want": want, "text": TEXT} for want in ("layers", "beginnings")]
    questions.append({**questions[1], "text": "cat " * (MOST_TOKENS + 1)})
    asked = [([packed_network(model, "float32")], questions) for model in models.values()]
    answers = ask(node, root, tmp_path_factory.mktemp("beginnings"), asked)
    return {
        kind: (model.in_float64, answer)
        for (kind, model), answer in zip(models.items(), answers, strict=True)
    }


@pytest.mark.parametrize("kind", KINDS)
def test_all_layers_are_those_of_python(told, kind):
    model, (layers, *_) = told[kind]
    trace = model.trace(TEXT)
    same_arrays(layers, described_layers(trace)[1], trace)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "forward alone"])
def test_every_beginning_is_that_of_python(told, kind):
    model, (_, beginnings, _) = told[kind]
    trace = model.trace(TEXT)
    same_arrays(beginnings, described_beginnings(trace)[1], trace)


def test_what_has_no_beginnings_of_its_own_says_so(told):
    (said,) = told["forward alone"][1][1].head["notices"]
    assert "reads forward alone" in said
    (said,) = told["one layer"][1][2].head["notices"]
    assert f"at most {MOST_TOKENS} words" in said and f"here are {MOST_TOKENS + 1}." in said
