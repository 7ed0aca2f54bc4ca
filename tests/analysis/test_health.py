"""What is said of a network's health is what its gates, counted one by one, and closed forms say."""

from dataclasses import replace

import numpy as np
import pytest

from oracles import make as variant_of
from variants import STACKED
from visualizer import Model, ModelError, Vocabulary
from visualizer.analysis import health as module
from visualizer.analysis.health import BACK, health, measures
from visualizer.cells import make
from visualizer.symbols import Answers

WORDS = Vocabulary(("<unk>", "a", "b", "c"))


def blank(cell, units, **biases):
    """A network whose weights are all 0, but for these biases of its blocks."""
    model = Model.create(make(cell), WORDS, units, np.random.default_rng(0), forget_bias=0, dtype=np.float64)
    weights = {name: np.zeros_like(array) for name, array in model.weights.items()}
    for block, values in biases.items():
        k = model.cell.blocks.index(block) * units
        weights["bias_ih_l0"][k : k + units] = values
    return replace(model, weights=weights)


def texts(*lengths, seed=0):
    rng = np.random.default_rng(seed)
    return [rng.integers(1, len(WORDS), length) for length in lengths]


def logit(p):
    return np.log(p / (1 - p))


def test_a_gate_that_cannot_move_is_found_where_it_is():
    stuck = blank("lstm", 4, f=[20, 0, 0, -20], i=[0, -20, 0, 0], g=[20, 20, 0, 0.1])
    (found,) = health(stuck, texts(30)).layers
    assert np.array_equal(found.gates["f"].open, [1, 0, 0, 0])
    assert np.array_equal(found.gates["f"].shut, [0, 0, 0, 1])
    assert np.array_equal(found.gates["i"].shut, [0, 1, 0, 0])
    np.testing.assert_allclose(found.gates["f"].mean, [1, 0.5, 0.5, 0], atol=1e-8)
    np.testing.assert_allclose(found.gates["f"].low, [1, 0.5, 0.5, 0], atol=0.02)
    assert np.array_equal(found.saturated["g"], [1, 1, 0, 0])
    said = measures(found)
    assert (said["f.always.open"], said["f.always.shut"], said["i.always.shut"]) == (0.25, 0.25, 0.25)
    assert (said["f.open"], said["g.flat"]) == (0.25, 0.5)


def test_a_unit_that_stays_at_0_is_dead_and_one_at_another_value_a_constant():
    (found,) = health(blank("lstm", 3, g=[0, 1, 0], f=-20, i=20, o=20), texts(300)).layers
    assert np.array_equal(found.still, [True, True, True])
    assert np.array_equal(found.dead, [True, False, True])
    assert measures(found)["still"] == 1


def test_a_memory_halves_as_its_bias_says():
    keep = np.array([0.5, 0.5**0.25, 0.5 ** (1 / 16)])
    (found,) = health(blank("lstm", 3, f=logit(keep)), texts(40, 50)).layers
    assert found.half_life.steps.tolist() == [1, 4, 16]
    np.testing.assert_allclose(found.kept_by_bias, keep)
    (found,) = health(blank("mingru", 3, z=-logit(keep)), texts(40, 50)).layers
    assert found.half_life.steps.tolist() == [1, 4, 16]
    np.testing.assert_allclose(found.bias, logit(keep))


@pytest.mark.parametrize(("cell", "gate", "sign"), [("lstm", "f", 1), ("gru", "z", 1), ("mingru", "z", -1)])
def test_without_recurrent_weights_an_error_fades_as_the_gate_keeps(cell, gate, sign):
    (found,) = health(blank(cell, 5, **{gate: sign * logit(0.9)}), texts(300)).layers
    np.testing.assert_allclose(found.error, np.tile(np.arange(BACK + 1) * np.log10(0.9), (3, 1)), atol=1e-9)
    assert found.reaches == BACK and (found.stretches == module.WINDOWS).all()


def test_a_short_text_says_nothing_of_longer_distances():
    (found,) = health(blank("lstm", 2), texts(5, 5, 5, 7)).layers
    assert found.reaches == 4 and np.isnan(found.error[:, 5:]).all()


def test_without_a_gate_the_recurrent_weights_say_how_an_error_grows():
    model = blank("indrnn", 3, h=1)
    model.weights["weight_u_l0"][:] = 1.1
    (found,) = health(model, texts(60)).layers
    assert found.radius == pytest.approx(1.1) and found.half_life is None and found.bias is None
    np.testing.assert_allclose(found.error[1], np.arange(BACK + 1) * np.log10(1.1), atol=1e-9)


@pytest.mark.parametrize("variant", STACKED)
def test_every_layer_and_direction_of_every_cell_is_counted(variant, monkeypatch):
    cell = variant_of(variant)
    rng = np.random.default_rng(1)
    model = Model.create(cell, WORDS, 3, rng, layers=2, bidirectional=True, dtype=np.float64)
    model = replace(model, weights={name: 4 * array for name, array in model.weights.items()})
    read = texts(7, 1, 12)
    monkeypatch.setattr(module, "_CHUNK", 13)
    found = health(model, read)
    runs = [model.forward(each).layers for each in read]
    assert [(each.layer, each.direction) for each in found.layers] == [
        (layer, direction) for layer in (0, 1) for direction in ("forward", "reverse")
    ]
    for k, each in enumerate(found.layers):
        signals = {name: np.concatenate([run[k][name] for run in runs]) for name in cell.signals}
        for gate, of in each.gates.items():
            values = signals[gate]
            np.testing.assert_allclose(of.mean, values.mean(axis=0))
            np.testing.assert_allclose(of.open, (values > 0.9).mean(axis=0))
            np.testing.assert_allclose(of.shut, (values < 0.1).mean(axis=0))
            for value, share in ((of.low, 10), (of.high, 90)):
                exact = np.percentile(values, share, axis=0, method="inverted_cdf")
                np.testing.assert_allclose(value, exact, atol=0.02)
        np.testing.assert_allclose(each.std, signals["h"].std(axis=0), atol=1e-6)
        assert set(each.gates) == set(cell.gates) and (each.half_life is None) == (not cell.keep)


def test_a_long_text_is_read_in_parts_as_one(monkeypatch):
    model = Model.create(make("lstm"), WORDS, 4, np.random.default_rng(2), layers=2, dtype=np.float64)
    read = texts(50)
    whole = health(model, read)
    monkeypatch.setattr(module, "_CHUNK", 7)
    told = []
    for one, other in zip(whole.layers, health(model, read, told.append).layers, strict=True):
        np.testing.assert_allclose(one.gates["f"].mean, other.gates["f"].mean, rtol=1e-12)
        np.testing.assert_allclose(one.std, other.std, rtol=1e-9)
        assert np.array_equal(one.half_life.steps, other.half_life.steps)
    assert len(told) == 8 and told == sorted(told) and told[-1] <= 1


def test_what_float16_loses_is_counted():
    model = Model.create(make("gru"), WORDS, 4, np.random.default_rng(3))
    assert 0 < health(model, texts(20)).halved.moved < 0.01
    small = model.astype(np.float16).astype(np.float32)
    assert health(small, texts(20)).halved.exact
    model.weights["readout.bias"][0] = 1e-9
    assert health(model, texts(20)).halved.vanish == 1
    model.weights["readout.bias"][:2] = 1e5
    lost = health(model, texts(20)).halved
    assert lost.overflow == 2 and lost.steps == 0 and np.isnan(lost.moved)


def test_a_network_that_answers_nothing_has_a_health_and_no_text_has_none():
    mute = Model.create(make("rnn"), WORDS, 4, np.random.default_rng(3), answers=Answers("none", "", ()))
    found = health(mute, texts(20))
    assert found.halved.other is None and found.halved.moved > 0 and found.steps == 20
    with pytest.raises(ModelError, match="no word"):
        health(mute, [np.array([], int)])
