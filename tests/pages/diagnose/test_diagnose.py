"""The page of a network's health answers with what the analysis measured, whatever it is asked."""

import re
from dataclasses import replace

import numpy as np
import pytest

from analysis.test_health import WORDS, blank
from payload import decode
from visualizer import Model
from visualizer.analysis.advice import report
from visualizer.analysis.health import health
from visualizer.cells import make
from visualizer.pages import catalogue, shelf
from visualizer.pages.catalogue import load
from visualizer.pages.diagnose.diagnose import answer, setup
from visualizer.pages.diagnose.pictures import curve, picture
from visualizer.pages.diagnose.report import document
from visualizer.tasks import TASKS
from visualizer.tasks.code import CorpusError
from visualizer.zoo.health import normal, texts_of


def asked(**choice):
    head, facts, _ = decode(answer({"seq": 3, "want": "health", "choice": choice}, lambda share: None))
    return head, facts


def test_its_rows_are_those_of_the_analysis_over_the_test_texts():
    head, facts = asked(model="grammar-lstm-32-s1")
    model = load("grammar-lstm-32-s1")
    made = report(health(model, texts_of(model, TASKS["grammar"], 3_000)), normal("lstm"))
    assert (head["seq"], head["want"], head["notices"]) == (3, "health", [])
    (part,) = facts["parts"]
    assert [row["value"] for row in part["rows"]] == [row.value for row in (*made.parts[0].rows, made.halved)]
    assert facts["verdict"] == made.verdict and "English grammar" in facts["read"]
    assert made.outside and document(made).count('<tr class="health-outside">') == len(made.outside)


def test_typed_texts_are_read_one_a_line_and_a_network_before_its_training():
    head, facts = asked(model="grammar-gru-32-s0", texts="the cat sat\n\nI moved to Japan\n")
    assert (facts["texts"], facts["steps"], head["choice"]["weights"]) == (2, 7, "trained")
    assert facts["read"].startswith("Your own texts")
    _, before = asked(model="grammar-gru-32-s0", texts="the cat sat", weights="initial")
    assert before["parts"][0]["rows"][0]["value"] in ("0% open", "1% open")


def test_nothing_is_measured_while_a_session_opens_and_what_was_is_kept():
    request = {"seq": 0, "want": "health", "choice": {"model": "grammar-rnn-32-s0", "texts": "the dog sat"}}
    head, facts, _ = decode(answer(request, None))
    assert not facts and head["about"]["name"] == "grammar-rnn-32-s0"
    told = []
    assert decode(answer(request, told.append))[1] and told
    assert decode(answer(request, None))[1]


def test_what_cannot_be_had_is_said():
    head, facts = asked(model="nowhere", texts=7)
    assert len(head["notices"]) == 2 and facts["parts"]
    wild = blank("indrnn", 2, h=1e200)
    wild.weights["weight_u_l0"][:] = 1e200
    (name,) = catalogue.give({"wild": wild})
    try:
        head, facts = asked(model=name)
    finally:
        catalogue.give({})
    assert not facts and head["none"]
    said = "these weights are so large that they overflow on these texts"
    assert head["notices"] == [f"The health of “wild” cannot be measured: {said}."]


def test_where_the_test_texts_are_not_here_the_examples_are_read(monkeypatch):
    def gone(*asked):
        raise CorpusError("the texts are not here")

    monkeypatch.setattr(type(TASKS["names"]), "observe", gone)
    _, facts = asked(model="names-gru-64-s0")
    assert facts["texts"] == len(TASKS["names"].examples) and "few examples" in facts["read"]


def test_a_network_of_ones_own_is_measured_over_the_texts_it_brings():
    rng = np.random.default_rng(0)
    own = Model.create(make("gru"), WORDS, 3, rng, layers=2, bidirectional=True, meta={"examples": ["a b c"]})
    (name,) = catalogue.give({"mine": own})
    try:
        assert setup()["networks"][0]["label"] == "mine"
        head, facts = asked(model=name)
        assert (facts["texts"], facts["steps"], head["about"]["weights"]) == (1, 3, ["trained"])
        assert len(facts["parts"]) == 4 and "few examples" in facts["read"]
    finally:
        catalogue.give({})
    assert not shelf.given()


def test_a_picture_is_of_numbers_alone_and_a_stroke_a_unit():
    made = report(health(blank("lstm", 5), [np.arange(1, 4)]), normal("lstm"))
    rows = {row.signal or row.name: picture(row) for row in made.parts[0].rows}
    assert rows["f"].count("<rect") == 2 + 2 * 5 and rows["error"] == ""
    assert not any("<text" in each or "nan" in each for each in rows.values())
    drawn = curve(made.parts[0], made.normal)
    assert drawn["bottom"][0] == [100.0, "last step"] and "nan" not in drawn["svg"]
    assert curve(made.parts[0], {"measures": {}})["usual"] is False


def test_a_name_is_never_markup_in_a_report():
    sick = replace(blank("rnn", 2), meta={"name": "<script>1</script>"})
    made = document(report(health(sick, [np.arange(1, 4)]), normal("of one's own")))
    assert "&lt;script&gt;1" in made and "<script>1" not in made
    assert "No bundled network has the cell" in made
    assert re.search(r"<b>units that do not move:</b> They are spent", made)


NONSENSE = [{}, {"choice": 7, "want": []}, {"choice": {"weights": [1], "texts": {}}}]


@pytest.mark.parametrize("nonsense", NONSENSE)
def test_nonsense_has_an_answer(nonsense):
    assert decode(answer(nonsense, None))[0]["choice"]["model"]
