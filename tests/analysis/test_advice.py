"""A report says of a sick network what is wrong with it, and of a healthy one nothing."""

import json

import numpy as np
import pytest

from analysis.test_health import WORDS, blank, logit, texts
from visualizer import Model, files
from visualizer.analysis.advice import described, left, report
from visualizer.analysis.health import health
from visualizer.cells import make
from visualizer.tasks import TASKS
from visualizer.zoo.health import normal, texts_of

NOTHING = {"networks": 0, "measures": {}}


def of(model, read, usual=NOTHING):
    made = report(health(model, read), usual)
    return made, {(row.name, row.signal): row for row in made.parts[0].rows}


@pytest.mark.parametrize(
    ("block", "bias", "says"),
    [
        ("f", 20, "never forget"),
        ("f", -20, "forget at every step"),
        ("i", 20, "write at almost every step"),
        ("i", -20, "almost never write"),
        ("o", -20, "are hardly ever seen"),
    ],
)
def test_a_stuck_gate_is_said_by_what_it_does_with_what_to_try(block, bias, says):
    _, rows = of(blank("lstm", 4, **{block: [bias, bias, 0, 0]}), texts(50))
    row = rows["gate", block]
    assert row.look and row.advice and row.means == f"2 of 4 {says}."
    others = [rows["gate", gate] for gate in "fio" if gate != block]
    assert not any(each.look or each.advice for each in others)


@pytest.mark.parametrize(
    ("cell", "keeps", "drops"), [("gru", 20, -20), ("mingru", -20, 20), ("coupled", 20, -20)]
)
def test_a_gate_goes_by_its_role_and_not_by_its_letter(cell, keeps, drops):
    gate = make(cell).keeper
    assert "never forget" in of(blank(cell, 2, **{gate: keeps}), texts(50))[1]["gate", gate].means
    assert "forget at every step" in of(blank(cell, 2, **{gate: drops}), texts(50))[1]["gate", gate].means


def test_an_open_output_gate_is_no_harm_and_what_is_usual_needs_no_look():
    _, rows = of(blank("lstm", 4, o=20), texts(50))
    assert not rows["gate", "o"].look and rows["gate", "o"].means.endswith("That is no harm.")
    usual = {"networks": 3, "measures": {"f.always.open": [0, 0.2, 0.6]}}
    assert not of(blank("lstm", 4, f=[20, 20, 0, 0]), texts(50), usual)[1]["gate", "f"].look


def test_a_row_outside_the_usual_is_marked_and_named_though_it_needs_no_look():
    usual = {"networks": 3, "measures": {"z.open": [0.12, 0.3, 0.6], "r.open": [0, 0.1, 0.2]}}
    made, rows = of(blank("gru", 4), texts(50), usual)
    row = rows["gate", "z"]
    assert (row.value, row.outside, row.look) == ("0% open", True, False)
    assert row.means.endswith("It is open less than is usual.") and not rows["gate", "r"].outside
    assert made.verdict.endswith("Outside the usual for this cell too: the update gate z.")
    assert [each["outside"] for each in described(made)["parts"][0]["rows"]].count(True) == 1
    # what is shown as the end of the usual is not outside it
    usual["measures"] = {"o.open": [0.004, 0.3, 0.6]}
    model = Model.create(make("lstm"), WORDS, 4, np.random.default_rng(0), forget_bias=2)
    made, _ = of(model, texts(50), usual)
    assert not made.looks and made.verdict.endswith("Every unit moves, and all is as usual for this cell.")
    usual["measures"] = {"o.open": [0.12, 0.3, 0.6]}
    assert of(model, texts(50), usual)[0].verdict == (
        "Nothing needs a look. Every unit moves. Outside the usual for this cell: the output gate o."
    )
    usual["measures"] = {"error.20": [-5, -4, -3.5]}
    made, rows = of(blank("gru", 4, r=1), texts(50), usual)
    assert rows["error", ""].look and rows["error", ""].outside and not made.outside
    assert "as usual" not in of(blank("gru", 4), texts(50))[0].verdict


def test_what_does_not_move_is_dead_or_a_constant():
    made, rows = of(blank("lstm", 3, g=[0, 1, 0], f=-20, i=20, o=20), texts(300))
    assert rows["still", ""].means == "2 units stay at 0; 1 unit stays at a constant, as a bias would."
    assert rows["still", ""].look and "3 of 3 units do not move" in made.verdict
    assert any(row.title in made.verdict for row in made.looks)


def test_the_forget_bias_says_how_much_is_kept_and_after_how_long_half_is_gone():
    _, rows = of(blank("lstm", 3, f=logit(0.5**0.125)), texts(50))
    assert "keeps 92% at a step, and half is gone after 8 steps" in rows["bias", ""].means
    assert rows["half-life", ""].value == "8 steps" and not rows["bias", ""].look
    low = of(blank("lstm", 3, f=-1), texts(50), normal("lstm"))[1]["bias", ""]
    assert low.look and "+1" in low.advice


def test_an_error_that_fades_or_grows_is_said():
    _, rows = of(blank("lstm", 3, f=logit(0.5)), texts(300), normal("lstm"))
    assert rows["error", ""].look and "sooner than is usual" in rows["error", ""].means
    grows = blank("indrnn", 3, h=1)
    grows.weights["weight_u_l0"][:] = 1.2
    row = of(grows, texts(60))[1]["error", ""]
    assert row.look and row.value.startswith("38.3 times") and "Clip" in row.advice
    assert [left(at) for at in (0, -1, -2.5, -7.2, -np.inf)] == ["100%", "10%", "0.32%", "10⁻⁷", "nothing"]


def test_an_error_is_the_median_of_the_stretches_that_reach_so_far():
    _, rows = of(blank("lstm", 2), texts(4, 4, 4, 7, 7, 7, 7))
    found = rows["error", ""].means
    assert "6 steps back, by the median of 4 stretches." in found


def test_a_shipped_network_has_dead_units_nowhere_and_its_report_is_json():
    model = files.load("grammar-lstm-32-s0")
    made = report(health(model, texts_of(model, TASKS["grammar"], 500)), normal("lstm"))
    assert not made.looks and made.verdict.startswith("Nothing needs a look. Every unit moves")
    found = json.loads(json.dumps(described(made), allow_nan=False))
    assert [row["signal"] for row in found["parts"][0]["rows"]][:4] == ["f", "i", "o", "g"]


def test_every_layer_and_direction_has_its_rows():
    model = Model.create(make("gru"), WORDS, 3, np.random.default_rng(0), layers=2, bidirectional=True)
    titles = [part.title for part in report(health(model, texts(20)), NOTHING).parts]
    assert titles == [
        f"Layer {layer} of 2, read from the {end}" for layer in (1, 2) for end in ("beginning", "end")
    ]
