"""Scores of units are what comparing all pairs gives, and every tag is given by its rule."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from visualizer.analysis.ledger import median_half_life
from visualizer.analysis.units import TAGS, auc, facts, midranks, score, scores_of_copies, spearman
from visualizer.cells import CELLS, make
from visualizer.zoo.measure import COUNTS

# few values, so that many are equal
columns = st.integers(2, 25).flatmap(
    lambda n: st.tuples(
        st.lists(st.integers(-3, 3), min_size=n, max_size=n),
        st.lists(st.integers(0, 3), min_size=n, max_size=n),
    )
)


def by_pairs(values, truth):
    pairs = [(a > b) + (a == b) / 2 for a, p in zip(values, truth, strict=True) if p
             for b, q in zip(values, truth, strict=True) if not q]  # fmt: skip
    return sum(pairs) / len(pairs)


def by_counting(values):
    """Ranks: how many are smaller, and half of the others that are equal."""
    return np.array([sum(b < a for b in values) + (sum(b == a for b in values) + 1) / 2 for a in values])


@given(columns)
def test_ranks_are_counted(case):
    values, _ = case
    assert np.array_equal(midranks(np.array(values)), by_counting(values))


@given(columns)
def test_auc_is_the_share_of_pairs_in_order(case):
    values, truth = np.array(case[0], np.float32), np.array(case[1]) > 1
    if truth.all() or not truth.any():
        with pytest.raises(ValueError, match="every step is alike"):
            auc(values, truth)
        return
    assert auc(values, truth) == pytest.approx(by_pairs(values, truth), abs=1e-15)
    assert auc(-values, truth) == pytest.approx(1 - auc(values, truth), abs=1e-15)


@given(columns)
def test_spearman_is_the_correlation_of_ranks(case):
    values, truth = map(np.array, case)
    if len(set(case[1])) == 1:
        with pytest.raises(ValueError, match="every step is alike"):
            spearman(values, truth)
        return
    a, b = by_counting(case[0]), by_counting(case[1])
    expected = np.corrcoef(a, b)[0, 1] if len(set(case[0])) > 1 else 0
    assert spearman(values, truth) == pytest.approx(expected, abs=1e-12)


@given(st.permutations(range(9)))
def test_spearman_without_ties_is_the_formula_of_the_books(order):
    d = np.array(order) - np.arange(9)
    assert spearman(np.exp(order), np.arange(9)) == pytest.approx(1 - 6 * (d @ d) / (9 * (81 - 1)), abs=1e-12)


@given(columns, st.lists(st.integers(0, 3), min_size=25, max_size=25))
def test_steps_that_are_there_several_times_count_so_often(case, copies):
    values, truth = map(np.array, case)
    copies = np.array(copies[: len(values)])
    for kind, of in (("auc", truth > 1), ("spearman", truth)):
        (found,) = scores_of_copies(kind, values, of, [copies])
        try:
            expected = float(score(kind, np.repeat(values, copies), np.repeat(of, copies)))
        except ValueError:
            expected = np.nan
        assert found == pytest.approx(expected, abs=1e-12, nan_ok=True)


def test_every_column_is_scored_by_itself():
    rng = np.random.default_rng(0)
    values, truth = rng.integers(0, 9, (30, 2, 3)), rng.integers(0, 2, 30)
    for of in (auc, spearman):
        found = of(values, truth)
        assert found.shape == (2, 3)
        assert found[1, 2] == pytest.approx(float(of(values[:, 1, 2], truth)))


# --- tags ------------------------------------------------------------------------------------------

T = 100


def lstm(lengths=(T,), **given):
    """What an LSTM's one unit did; gates half open and a memory that moves, unless given (T,)."""
    moves = np.resize([0.5, -0.5], T)
    signals = {"f": 0.7, "i": 0.5, "o": 0.5, "g": 0.5, "c": moves, "h": moves} | given
    (found,) = facts(
        make("lstm"), {k: np.broadcast_to(v, T)[:, None].astype(float) for k, v in signals.items()}, lengths
    )
    return found


LARGE = np.resize([2.0, -2.0], T)


def share(of, value, rest):
    """value on the first `of` of T steps, the rest elsewhere."""
    return np.where(np.arange(T) < of, value, rest)


@pytest.mark.parametrize(
    ("tag", "signals"),
    [
        ("dead", {"h": np.resize([0.019, -0.019], T)}),
        ("mixed", {"h": np.resize([0.021, -0.021], T)}),
        ("dead", {"h": 0.9, "f": 0.99, "c": LARGE}),
        ("pass-through", {"f": 0.49}),
        ("mixed", {"f": 0.5}),
        ("pass-through", {"f": share(51, 0.1, 1.0)}),
        ("mixed", {"f": 0.9}),
        ("latch", {"f": 0.91, "i": 0.1}),
        ("latch", {"f": share(51, 0.91, 0.0), "i": share(51, 0.0, 1.0)}),
        ("latch", {"f": 0.91, "g": -0.19, "c": LARGE}),
        ("mixed", {"f": 0.91, "g": 0.2}),
        ("accumulator", {"f": 0.91, "g": -0.2, "c": LARGE}),
        ("accumulator", {"f": 0.91, "c": share(10, -1.51, 0.0)}),
        ("mixed", {"f": 0.91, "c": share(9, -1.51, 0.0)}),
        ("mixed", {"f": 0.91, "c": 1.5}),
    ],
)
def test_a_tag_is_given_by_its_rule(tag, signals):
    assert lstm(**signals)["tag"] == tag


def test_every_number_of_a_rule_is_in_its_sentence():
    assert "0.02 " in TAGS["dead"] and "0.5." in TAGS["pass-through"]
    assert "above 0.9" in TAGS["latch"] and "under 0.1." in TAGS["latch"]
    for part in ("above 0.9", "at least 0.1,", "above 1.5 on at least a tenth"):
        assert part in TAGS["accumulator"]
    assert f"at least {COUNTS}," in TAGS["counter"]


@pytest.mark.parametrize("cell", CELLS)
@pytest.mark.parametrize("gate", [0.01, 0.95])
def test_a_memory_that_stays_within_one_counts_nothing(cell, gate):
    cell = make(cell)
    rng = np.random.default_rng(0)
    signals = {name: rng.uniform(-1, 1, (T, 4)) for name in cell.signals}
    held = {name: np.full((T, 4), gate) for name in cell.gates}
    if not cell.keeps_at:  # its gate shut is its memory kept
        held[cell.keeper] = 1 - held[cell.keeper]
    (found, *_) = facts(cell, signals | held, [T])
    keeps = {0.01: "pass-through", 0.95: "mixed" if "i" in cell.gates else "latch"}
    assert found["tag"] == (keeps[gate] if cell.gates else "mixed")
    assert found["keep"] == (pytest.approx(gate) if cell.gates else None)


def test_a_half_life_is_the_ledgers_over_the_texts_one_by_one():
    keep = np.resize([1.0, 0.9, 0.25, 1.0, 0.5], T)
    texts = [keep[: T // 2, None], keep[T // 2 :, None]]
    found = lstm(lengths=[T // 2, T - T // 2], f=keep)
    assert found["half_life"] == median_half_life(texts).signed
    assert lstm(f=1.0)["half_life"] == -T


def test_a_gate_is_open_above_nine_tenths_and_shut_below_one():
    found = lstm(f=share(30, 0.91, 0.9), i=share(20, 0.09, 0.1), o=share(60, 1.0, 0.0))
    assert found["open"] == {"f": 0.3, "i": 0, "o": 0.6}
    assert found["shut"] == {"f": 0, "i": 0.2, "o": 0.4}
