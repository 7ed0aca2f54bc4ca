"""Gradient norms where gates and tanhs are driven to their ends: held to 60 digits over 2,000 steps."""

import numpy as np
import pytest

from golden.saturated import norms as in_60_digits
from oracles import GOLDEN
from saturation import CASES, drawn, kept
from visualizer import unroll
from visualizer.analysis import flow, populations
from visualizer.analysis.populations import stack

DECADES = 0.01


@pytest.fixture(scope="module", params=CASES)
def case(request):
    """The run in float64, dL/dh_T, and the norms in 60 digits at some of the steps."""
    cell, weights, x, dh = drawn(CASES[request.param])
    weights = {name: array.astype(np.float64) for name, array in weights.items()}
    run = unroll.forward(cell, weights, x.astype(np.float64))
    with np.load(GOLDEN / "saturated" / f"{request.param}.npz", allow_pickle=False) as file:
        return run, dh.astype(np.float64), dict(file)


def assert_known(found, golden):
    assert set(found) == set(golden)
    for name, norms in golden.items():
        here = found[name][kept(len(found[name]))]
        np.testing.assert_allclose(here, norms, rtol=0, atol=DECADES)


def test_norms_of_a_loss_at_the_end(case):
    run, dh, golden = case
    assert_known(unroll.log10_norms(run, dh), golden)


@pytest.mark.parametrize("name", CASES)
def test_norms_of_a_short_run_are_those_in_60_digits_to_nine(name):
    cell, weights, x, dh = drawn(CASES[name])
    exact = {key: array.astype(np.float64) for key, array in weights.items()}
    found = unroll.log10_norms(unroll.forward(cell, exact, x[:12].astype(np.float64)), dh.astype(np.float64))
    expected = in_60_digits(cell.name, cell.options, weights, x[:12], dh)
    for signal, norms in expected.items():
        np.testing.assert_allclose(found[signal], norms, rtol=0, atol=1e-9)


def test_norms_by_the_readable_cell(case):
    run, dh, golden = case
    above = np.zeros_like(run["h"])
    above[-1] = dh
    grads = unroll.backward(run, above, rescale=True)
    assert_known({name: grads.log10_norm(name) for name in golden}, golden)


def test_norms_by_jacobians(case):
    run, dh, golden = case
    found, exponent = flow.gradients(run, dh)
    assert_known({name: flow.log10_norm(d, exponent[:, None]) for name, d in found.items()}, golden)


def test_norms_of_many_networks(case):
    run, dh, golden = case
    many = unroll.forward(run.cell, stack([run.weights]), run.x[:, None])
    found = populations.norms(many, dh[None]).log10_norm
    assert_known({name: norms[:, 0] for name, norms in found.items()}, golden)
