"""The page of shapes and parameters answers with the counts of the analysis, whatever it is asked."""

import json

import pytest

from payload import decode
from visualizer import cells, export
from visualizer.analysis.sizes import Sizes
from visualizer.cells import CELLS
from visualizer.pages.catalogue import default_model, load
from visualizer.pages.sizes.sizes import answer

LSTM = {"cell": "lstm", "input": 80, "hidden": 12}


def read(answered):
    head, facts, _ = decode(answered)
    return head, facts


def asked(**choice):
    return read(answer({"seq": 3, "want": "sizes", "choice": choice}))


@pytest.mark.parametrize("cell", CELLS)
def test_its_numbers_are_those_of_the_analysis(cell):
    head, facts = asked(cell=cell, input="7", hidden=5, layers=2, both="yes", steps=9)
    assert (head["seq"], head["want"], head["notices"]) == (3, "sizes", [])
    expected = export.sizes_dict(Sizes(cells.make(cell), 7, 5, 2, True), 9)
    assert facts["sizes"] == json.loads(json.dumps(expected))


@pytest.mark.parametrize("cell", CELLS)
def test_the_rectangles_of_all_layers_have_as_many_numbers_as_there_are_parameters(cell):
    for layers, directions in ((1, 1), (4, 2)):
        _, facts = asked(cell=cell, input=6, hidden=3, layers=layers, both=directions == 2)
        area = 0
        for level in facts["levels"]:
            for array in level["arrays"]:
                rows, columns = [*array["shape"], 1][:2]
                assert rows and columns and rows == 3 * max(1, len(array["blocks"]))
                area += directions * level["times"] * rows * columns
            assert level["reads"] == (6 if level["layer"] == 0 else 3 * directions)
        assert area == facts["sizes"]["counts"][0]["total"]


def test_what_cannot_be_had_is_said_and_the_rest_is_kept():
    head, facts = asked(cell="lstmm", hidden=0, input=50_000, layers=2)
    assert len(head["notices"]) == 3 and all(said.endswith(".") for said in head["notices"])
    assert facts["sizes"]["layers"] == 2 and facts["sizes"]["hidden"] == 12
    for nonsense in ({}, {"choice": 7, "want": []}, {"choice": {"hidden": [1], "both": {}}, "model": 3}):
        assert read(answer(nonsense))[1]["sizes"]["cell"] == "lstm"


def test_the_option_of_a_gru_is_no_option_of_an_lstm():
    _, gru = asked(cell="gru", reset="before")
    _, lstm = asked(cell="lstm", reset="before")
    assert gru["sizes"]["options"] == {"reset": "before"} and lstm["sizes"]["options"] == {}


def test_a_ready_made_choice_has_the_sizes_that_it_promises():
    model = default_model()
    head, _ = asked(**LSTM)
    lecture, own = head["networks"]
    assert "4,464 parameters" in lecture["about"] and lecture["choice"] | LSTM == lecture["choice"]
    network = load(model)
    recurrent = sum(array.size for array in network.recurrent.values())
    assert f"{recurrent:,} of its {network.parameters:,} parameters" in own["about"]
    _, facts = asked(**own["choice"])
    assert facts["sizes"]["counts"][0]["total"] == recurrent


def test_the_network_of_another_page_comes_along_and_one_that_is_not_here_is_said():
    request = {"seq": 1, "want": "sizes", "choice": {}}
    head, _ = read(answer({**request, "model": "grammar-gru-32-s0"}))
    assert head["networks"][1]["choice"]["cell"] == "gru"
    head, _ = read(answer({**request, "model": "nowhere"}))
    assert "nowhere" in head["notices"][0] and head["networks"][1]["choice"]["cell"] == "lstm"
