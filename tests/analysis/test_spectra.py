"""Every singular value of a long product is right to its last digits, however small beside the first."""

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from oracles import draw, every_cell, make
from variants import EACH
from visualizer import unroll
from visualizer.analysis.flow import flow, jacobians
from visualizer.analysis.spectra import log10_singular_values


def rotations(rng, n, S):
    return np.linalg.qr(rng.normal(size=(n, S, S)))[0]


def chain(seed, n, log10):
    """n factors whose product has the singular values 10 ** (n * log10): rotations meet their inverse."""
    turns = rotations(np.random.default_rng(seed), n + 1, len(log10))
    return turns[1:] * 10.0 ** np.asarray(log10) @ turns[:-1].swapaxes(1, 2)


@pytest.mark.parametrize(
    ("n", "log10"),
    [
        (100, [0, -3, -6]),
        (100, np.linspace(1, -5, 16)),
        (300, np.linspace(0.5, -1.5, 64)),
        (200, [1, 1, 1, 0, 0, -3, -3, -3]),
        (1000, [0.3, 0, -0.3, -0.6]),
    ],
    ids=["600 decades of 3", "600 decades of 16", "600 decades of 64", "some equal", "1000 factors"],
)
def test_a_product_over_hundreds_of_decades_keeps_every_singular_value(n, log10):
    found = log10_singular_values(chain(0, n, log10))
    # each factor is itself known to eps times its condition
    condition = 10 ** (max(log10) - min(log10))
    expected = n * np.asarray(log10, float)
    assert np.abs(found - expected).max() <= n * 2e-16 * condition + 4e-16 * np.abs(expected).max()


def exact_log10(number):
    return math.log10(number.numerator) - math.log10(number.denominator)


def product(factors):
    """The product of 3 x 3 matrices of floats, without any rounding."""
    P = [[Fraction(int(i == j)) for j in range(3)] for i in range(3)]
    for J in factors.tolist():
        P = [[sum(Fraction(J[i][k]) * P[k][j] for k in range(3)) for j in range(3)] for i in range(3)]
    return P


@given(
    seed=st.integers(0, 10**6),
    n=st.integers(1, 40),
    grade=st.floats(0, 6),
    side=st.sampled_from(["rows", "columns"]),
)
def test_sums_and_products_of_singular_values_are_those_of_exact_arithmetic(seed, n, grade, side):
    """sum s_i^2, sum s_i^2 s_j^2 and s_1^2 s_2^2 s_3^2 are sums of squares of minors: nothing cancels."""
    rng = np.random.default_rng(seed)
    factors = rng.normal(size=(n, 3, 3))
    condition = np.linalg.cond(factors).max()
    scale = 10.0 ** rng.uniform(-grade, 0, (n, 3))
    factors *= scale[:, :, None] if side == "rows" else scale[:, None]
    P = product(factors)
    pairs = [(0, 1), (0, 2), (1, 2)]
    minors = [[P[i][k] * P[j][m] - P[i][m] * P[j][k] for k, m in pairs] for i, j in pairs]
    determinant = sum((-1) ** k * P[0][k] * minors[2][2 - k] for k in range(3))
    expected = [exact_log10(sum(x * x for row in M for x in row)) for M in (P, minors, [[determinant]])]
    a, b, c = 2 * np.log(10) * log10_singular_values(factors)
    sums = [[a, b, c], [a + b, a + c, b + c], [a + b + c]]
    found = [np.logaddexp.reduce(each) / np.log(10) for each in sums]
    np.testing.assert_allclose(found, expected, rtol=1e-14, atol=1e-14 * n * condition)


@given(seed=st.integers(0, 10**6), n=st.integers(1, 4), S=st.integers(1, 9))
def test_a_short_product_has_the_singular_values_of_numpy(seed, n, S):
    factors = np.random.default_rng(seed).normal(size=(n, S, S)) + 3 * np.eye(S)
    whole = np.linalg.multi_dot([*factors[::-1], np.eye(S)])
    expected = np.linalg.svd(whole, compute_uv=False)
    found = 10.0 ** log10_singular_values(factors)
    assert np.abs(found - expected).max() <= 1e-13 * expected[0]


@pytest.mark.parametrize("n", [1, 2, 50])
def test_a_diagonal_has_its_own_entries(n):
    entries = np.array([1e-120, 3.0, 1e5, 2e-40, 1e-5])
    found = log10_singular_values(np.tile(np.diag(entries), (n, 1, 1)))
    np.testing.assert_allclose(found, n * np.sort(np.log10(entries))[::-1], rtol=1e-14)


@pytest.mark.parametrize("rho", [0.2, 1.0, 2.0])
@pytest.mark.parametrize("n", [1, 10, 1000])
def test_all_singular_values_of_a_linear_network_are_rho_to_the_distance(rho, n):
    W = rho * rotations(np.random.default_rng(0), 1, 16)[0]
    found = log10_singular_values(np.tile(W, (n, 1, 1)))
    np.testing.assert_allclose(found, n * np.log10(rho), rtol=1e-13, atol=1e-13 * n)


@given(seed=st.integers(0, 10**6), rank=st.integers(0, 4), power=st.integers(-1000, 900))
def test_rows_or_columns_of_zeros_take_exactly_their_values_away(seed, rank, power):
    rng = np.random.default_rng(seed)
    factors = rng.normal(size=(3, 5, 5))
    lost = rng.permutation(5)[rank:]
    if seed % 2:
        factors[seed % 3, lost] = 0
    else:
        factors[seed % 3, :, lost] = 0
    found = log10_singular_values(factors)
    assert np.isfinite(found[:rank]).all() and (found[rank:] == -np.inf).all()
    # a power of two is no change of digits
    shifted = log10_singular_values(np.ldexp(factors, [[[power]], [[0]], [[0]]]))
    np.testing.assert_allclose(shifted[:rank], found[:rank] + power * np.log10(2), rtol=1e-13, atol=1e-13)


def test_no_factor_is_the_identity():
    assert np.array_equal(log10_singular_values(np.empty((0, 4, 4))), np.zeros(4))


@pytest.mark.parametrize("variant", [v for v in EACH if v not in ("rnn-relu", "indrnn")])
@pytest.mark.parametrize("size", [0.2, 1.5])
def test_the_singular_values_of_a_span_multiply_to_its_determinant(variant, size):
    """Over 300 steps, and the largest of them is the norm that the flow matrix has."""
    cell, T, H = make(variant), 300, 4
    weights, x = draw(cell, T, (), 2, H, size=size)
    run = unroll.forward(cell, weights, x)
    steps = jacobians(run)
    found = log10_singular_values(steps[1:])
    _, logs = np.linalg.slogdet(steps[1:])
    np.testing.assert_allclose(found.sum(), logs.sum() / np.log(10), rtol=1e-9)
    assert (np.diff(found) <= 0).all()
    # the Frobenius norm of the whole lies between the largest value and sqrt(S) times it
    norm = 10.0 ** (2 * (flow(run, [T - 1])["h"][0, 0] - found[0])) * H
    assert 0 < norm <= len(found) * (1 + 1e-9)
    if not cell.has_c:
        np.testing.assert_allclose(norm, (10.0 ** (2 * (found - found[0]))).sum(), rtol=1e-9)


@every_cell
def test_the_values_of_one_step_are_numpys(variant):
    cell = make(variant)
    weights, x = draw(cell, 4, (), 2, 5)
    step = jacobians(unroll.forward(cell, weights, x))[2:3]
    expected = np.linalg.svd(step[0], compute_uv=False)
    found = 10.0 ** log10_singular_values(step)
    assert np.abs(found - expected).max() <= 1e-14 * expected[0]


def test_what_is_rounding_of_a_zero_is_zero_and_what_is_only_small_is_not():
    """One half of the state a multiple of the other, unit by unit, as of an LSTM at rest."""
    rng = np.random.default_rng(0)
    upper, by = rng.normal(size=(4, 8)), rng.normal(size=(4, 1))
    rank_4 = np.concatenate((upper, by * upper))
    assert (log10_singular_values(np.stack([rank_4] * 30)) > -np.inf).sum() == 4
    small = np.concatenate((upper, 1e-30 * rng.normal(size=(4, 8))))
    assert (log10_singular_values(small[None]) > -np.inf).all()
