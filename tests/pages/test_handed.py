"""What a page that works without a server carries of a network."""

import json
import struct
from math import prod

import numpy as np
import pytest

from visualizer import Model, Vocabulary, cells
from visualizer.model import ModelError
from visualizer.pages.catalogue import load
from visualizer.pages.handed import packed_network
from visualizer.tasks import stories

WORDS = Vocabulary(("<unk>", "a", "b"))


def unpacked(data):
    (length,) = struct.unpack_from("<I", data)
    facts = json.loads(data[4 : 4 + length])
    body, arrays, end = data[4 + length :], {}, 0
    for name, (offset, shape, kind) in facts.pop("tensors").items():
        arrays[name] = np.frombuffer(body, f"<{kind}", prod(shape), offset).reshape(shape)
        end = max(end, offset + arrays[name].nbytes)
    assert end <= len(body) < end + 4
    return facts, arrays


def tiny(cell):
    return Model.create(cell, WORDS, 3, np.random.default_rng(0), layers=2, bidirectional=True)


def test_every_weight_is_carried_once():
    for cell in map(cells.make, cells.CELLS):
        model = tiny(cell)
        _, arrays = unpacked(packed_network(model, "float32"))
        assert sum(array.size for array in arrays.values()) == model.parameters
        assert np.array_equal(arrays["readout"], model.readout)


def test_half_precision_takes_half_the_room():
    model = load("code-lstm-128-s0")
    full, half = (len(packed_network(model, kind)) for kind in ("float32", "float16"))
    assert full - half == pytest.approx(2 * model.parameters, rel=0.01)


def test_a_story_is_carried_with_the_units_that_show_it():
    model = load("grammar-lstm-32-s0")
    facts, arrays = unpacked(packed_network(model))
    told = stories.examples(model)
    assert told and [each["tokens"] for each in facts["stories"]] == [list(tokens) for tokens, *_ in told]
    probed = {name.split(".")[1] for name in arrays if name.startswith("probe.")}
    assert probed == {each["name"] for each in facts["probes"]}
    assert facts["units"] and facts["follows"]
    untrained, _ = unpacked(packed_network(load("grammar-lstm-32-s0", "initial"), which="initial"))
    assert (untrained["which"], untrained["follows"], untrained["units"]) == ("initial", [], None)


def test_what_a_reset_gate_scales_is_found_in_the_equation():
    for reset, wanted in (("after", ["u"]), ("before", [])):
        facts, _ = unpacked(packed_network(tiny(cells.make("gru", reset=reset))))
        assert [each["name"] for each in facts["terms"]] == wanted


def test_an_inner_value_that_no_equation_has_is_refused():
    class Hidden(type(cells.make("gru"))):
        equations = tuple(
            line.replace("(W_hn h' + b_hn)", "W_hn h' + r * b_hn") for line in cells.make("gru").equations
        )

    with pytest.raises(ModelError, match="u of a GRU is no part of its equations"):
        packed_network(tiny(Hidden()))
