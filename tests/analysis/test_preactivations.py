"""The sums under a cell's squashes: squashed they are its signals, and the weights add up to them."""

import numpy as np
import pytest

from variants import EACH, VARIANTS
from visualizer import cells, unroll
from visualizer.analysis.preactivations import preactivations
from visualizer.cells import State
from visualizer.unroll import COUPLED

T, D, H = 6, 3, 5


def ran(variant, scale=1.0, batch=(), **how):
    name, options = VARIANTS[variant]
    cell, rng = cells.make(name, **options), np.random.default_rng(4)
    weights = {key: scale * array for key, array in cell.init(D, H, rng).items()}
    state = State(*(rng.normal(size=(*batch, H)) if each in cell.signals else None for each in "hc"))
    return unroll.forward(cell, weights, rng.normal(size=(T, *batch, D)), state, **how)


@pytest.mark.parametrize("variant", EACH)
def test_squashed_again_they_are_the_signals(variant):
    for run in (ran(variant), ran(variant, batch=(2,)), ran(variant, scale=3.0)):
        found = preactivations(run)
        # every gate is squashed as a whole, whatever else is
        assert set(run.cell.gates) <= set(found) <= set(run.cell.signals)
        for name, (function, sums) in found.items():
            assert sums.shape == run[name].shape and sums.dtype == np.float64
            assert np.abs(run.cell.calls[function](sums) - run[name]).max() < 1e-12


@pytest.mark.parametrize("scale", [1.0, 60.0])
def test_those_of_an_lstm_are_the_weights_times_what_it_reads_where_a_gate_saturates_too(scale):
    run = ran("lstm", scale)
    w, found = run.weights, preactivations(run)
    h = np.concatenate((run.state.h[None], run["h"][:-1]))
    a = np.einsum("td,kd->tk", run.x, w["weight_ih"]) + np.einsum("th,kh->tk", h, w["weight_hh"])
    a += w["bias_ih"] + w["bias_hh"]
    for k, gate in enumerate("ifgo"):  # PyTorch's order
        assert found[gate].sums == pytest.approx(a[:, k * H : (k + 1) * H], rel=1e-12, abs=1e-12)
    # the inverse of the gate says nothing of them any more
    assert (run["f"] == 1).any() == (scale > 1)


def test_they_are_those_of_every_squash_in_the_order_of_the_signals():
    squashed = {
        variant: [*preactivations(ran(variant)).items()]
        for variant in ("lstm", "gru", "indrnn", "rnn-identity")
    }
    functions = {variant: [(name, of.function) for name, of in found] for variant, found in squashed.items()}
    gates = [(gate, "sigmoid") for gate in "fio"]
    assert functions["lstm"] == [*gates, ("g", "tanh")]
    assert functions["gru"] == [("r", "sigmoid"), ("z", "sigmoid"), ("n", "tanh")]
    assert functions["indrnn"] == [("h", "relu")]
    assert functions["rnn-identity"] == []


def test_of_a_gate_that_is_held_they_are_what_it_would_have_been_made_of():
    free, held = ran("lstm"), ran("lstm", held={"f": 1.0, "i": COUPLED})
    one, other = (preactivations(run)["f"].sums for run in (free, held))
    assert (held["f"] == 1).all()
    # before the first step nothing differs, later what is kept does
    assert np.array_equal(one[0], other[0]) and not np.allclose(one[2:], other[2:])
