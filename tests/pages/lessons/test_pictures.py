"""What the pictures of lessons ask for on their own: the sums under gates, and the shapes of a layer."""

import json
import re
from itertools import chain
from pathlib import Path

import numpy as np

from payload import decode
from visualizer import lessons
from visualizer.pages import lessons as page
from visualizer.pages.catalogue import load
from visualizer.pages.lessons.session import Session
from visualizer.pages.shapes import CHOICE, described

MODEL, TEXT = "grammar-lstm-32-s0", "I grew up in France"


def test_a_gate_is_the_sigmoid_of_the_sum_that_its_curve_is_drawn_at():
    request = {"seq": 4, "want": "preactivations", "text": TEXT, "model": MODEL, "weights": "trained"}
    head, facts, sums = decode(Session().answer(request))
    assert (head["seq"], head["want"], head["notices"]) == (4, "preactivations", [])
    run = load(MODEL, "trained").trace(TEXT.split()).layers[0]
    assert facts["T"] == 5 and set(sums) == {"i", "f", "o", "g"}
    for gate in "ifo":
        np.testing.assert_allclose(1 / (1 + np.exp(-sums[gate])), run[gate], atol=1e-6)


def test_no_text_has_no_sums_and_a_sentence_says_so():
    head, facts, _ = decode(
        Session().answer({"seq": 1, "want": "preactivations", "text": "", "model": MODEL})
    )
    assert facts is None and head["notices"]


def test_shapes_are_those_of_the_sizes_page_and_what_cannot_be_had_is_said():
    usual = {row.name: row.default for row in CHOICE}
    ask = {"seq": 2, "want": "sizes", "choice": {"input": 32, "hidden": 32, "steps": 18}}
    head, facts, _ = decode(Session().answer(ask))
    assert head["notices"] == []
    assert facts == json.loads(json.dumps(described(usual | ask["choice"])))
    for nonsense in (7, {"hidden": -1}, {"cell": []}):
        head, facts, _ = decode(Session().answer({**ask, "choice": nonsense}))
        assert facts["sizes"]["hidden"] == usual["hidden"]
        assert bool(head["notices"]) == isinstance(nonsense, dict)


def test_every_picture_that_a_lesson_may_show_is_drawn_by_a_module_that_the_page_loads():
    modules = {path.name: path.read_text("utf-8") for path in Path(page.__file__).parent.glob("*.mjs")}
    drawn = {name: re.findall(r'\bregister\(\s*"(\w+)"', text) for name, text in modules.items()}
    assert sorted(chain(*drawn.values())) == sorted(lessons.PICTURES)
    imported = re.findall(r'import .*"\./([\w.]+)"', "".join(modules.values()))
    assert {name for name, pictures in drawn.items() if pictures} <= {*imported}
