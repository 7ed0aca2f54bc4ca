"""The ledger: what a cell holds is the sum of what each token wrote and no gate has forgotten."""

from dataclasses import replace

import numpy as np
import pytest

from oracles import assert_close, draw, make
from variants import VARIANTS
from visualizer import Model, ModelError, Pins, Vocabulary, compare, half_life, ledger, load, unroll
from visualizer.analysis import ledger as module
from visualizer.analysis.ledger import median_half_life, story
from visualizer.cells import State
from visualizer.tasks import find

KEEPERS = [v for v in VARIANTS if make(v).keep]
every_keeper = pytest.mark.parametrize("variant", KEEPERS)
T, D, H = 9, 3, 4


def run_of(variant, dtype=np.float64, held=None):
    cell = make(variant)
    weights, x = draw(cell, T, (), D, H, dtype=dtype)
    rng = np.random.default_rng(1)
    state = (
        State(*rng.normal(0, 0.5, (2, H)).astype(dtype))
        if cell.has_c
        else State(rng.normal(0, 0.5, H).astype(dtype))
    )
    return unroll.forward(cell, weights, x, state, held=held)


@every_keeper
@pytest.mark.parametrize(("dtype", "tolerance"), [(np.float64, 1e-13), (np.float32, 1e-6)])
def test_the_shares_of_a_step_sum_to_what_is_held(variant, dtype, tolerance):
    run = run_of(variant, dtype)
    memory = run["c" if run.cell.has_c else "h"]
    shares = ledger(run)
    assert shares.shape == (T, T + 1, H)
    assert_close(shares.sum(axis=1), memory.astype(float), tolerance)
    # nobody has written before their turn
    assert all(not shares[t, t + 2 :].any() for t in range(T))
    for unit in range(H):
        assert_close(ledger(run, unit), shares[:, :, unit])


@every_keeper
@pytest.mark.parametrize(("dtype", "tolerance"), [(np.float64, 1e-13), (np.float32, 1e-6)])
def test_what_a_token_wrote_fades_by_the_gates_since(variant, dtype, tolerance):
    run = run_of(variant, dtype)
    s = {name: signal.astype(float) for name, signal in run.signals.items()}
    keep, new = (s["f"], s["g"]) if run.cell.has_c else (s["z"], s["n"])
    wrote = s.get("i", 1 - keep) * new
    if variant == "mingru":  # whose z writes
        keep, wrote = 1 - s["z"], s["z"] * s["n"]
    shares = ledger(run)
    for k in (0, 3):
        for t in (k, 5, T - 1):
            faded = wrote[k] * keep[k + 1 : t + 1].prod(axis=0)
            assert_close(shares[t, k + 1], faded, tolerance)
    before = keep.prod(axis=0) * (run.state.c if run.cell.has_c else run.state.h)
    assert_close(shares[-1, 0], before, tolerance)


@pytest.mark.parametrize(
    "name", ["grammar-lstm-32-s0", "grammar-peephole-32-s0", "grammar-coupled-32-s0", "copy-gru-48-s0"]
)
def test_over_a_long_text_the_shares_still_sum_to_what_a_trained_network_holds(name):
    model = load(name)
    task = find(model.meta["task"])
    run = model.trace(" ".join([task.examples[0][1]] * 6))
    assert len(run) > 90
    memory, shares = run["c" if model.cell.has_c else "h"], ledger(run)
    assert memory.dtype == np.float32 and np.abs(shares.sum(axis=1) - memory).max() < 1e-6
    # and every share is that of the same signals multiplied out, but for what the run has rounded
    keep = run["f" if model.cell.has_c else "z"].astype(float)
    wrote = run.signals.get("i", 1 - keep) * run["g" if model.cell.has_c else "n"].astype(float)
    for k in (0, len(run) // 2, len(run) - 2):
        faded = wrote[k] * np.cumprod(np.vstack((np.ones(model.units), keep[k + 1 :])), axis=0)
        assert np.abs(shares[k:, k + 1] - faded).max() <= 2e-6 * max(1, np.abs(memory).max())


def test_what_was_never_written_stays_nothing_whatever_the_run_rounded():
    """float32: the input gate is shut, so only what was there at first fades."""
    run = run_of("lstm", np.float32, held={"i": 0.0})
    shares = ledger(run)
    assert not shares[:, 1:].any() and np.abs(shares[:, 0] - run["c"]).max() < 1e-15


@every_keeper
def test_a_memory_that_was_held_was_written_by_the_token_of_that_step(variant):
    name = "c" if make(variant).has_c else "h"
    held = np.full((T, H), np.nan)
    held[4, 1] = 0.5
    run = run_of(variant, held={name: held})
    shares = ledger(run)
    assert_close(shares.sum(axis=1), run[name])
    assert shares[4, 5, 1] == 0.5 and not shares[4, :5, 1].any()


def test_where_i_is_held_at_1_minus_f_a_token_writes_what_is_forgotten():
    run = run_of("peephole-ifo", held={"i": unroll.COUPLED})
    shares = ledger(run)
    assert_close(shares.sum(axis=1), run["c"])
    assert_close(shares[range(T), range(1, T + 1)], (1 - run["f"]) * run["g"])


def test_f_at_1_and_i_at_0_keep_what_was_there_and_write_nothing():
    run = run_of("lstm", held={"f": 1.0, "i": 0.0})
    shares = ledger(run)
    assert (shares[:, 0] == run.state.c).all() and not shares[:, 1:].any()


def test_what_is_too_small_for_the_runs_numbers_is_no_share_that_is_missing():
    run = load("grammar-lstm-32-s0").trace("the clouds are").layers[-1]
    small = {"i": 1.6e-38, "f": 0.5, "g": 0.4, "c": 0.0}
    at = {name: np.full_like(run[name], value) for name, value in small.items()}
    assert not ledger(replace(run, signals={**run.signals, **at})).sum(axis=1).any()


@pytest.mark.parametrize("name", ["grammar-lstm-32-s0", "grammar-coupled-32-s0", "copy-gru-48-s0"])
def test_shares_that_miss_more_than_rounding_are_an_error(name):
    """Any one signal of one step changed by a thousandth is told."""
    model = load(name)
    run = model.trace(find(model.meta["task"]).examples[0][1]).layers[-1]
    ledger(run)
    for signal in {"f", "i", "g", "c", "z", "n"} & set(run.signals) | {model.cell.memory}:
        for t in (1, len(run["h"]) - 1):
            wrong = run[signal].copy()
            wrong[t] += 1e-3
            broken = replace(run, signals={**run.signals, signal: wrong})
            with pytest.raises(ArithmeticError, match=f"after step {t + 1} do not add up"):
                ledger(broken)


def test_a_constant_sum_over_two_thousand_steps_of_float32_still_closes():
    """What is rounded at every step the same way, with c at 1,000: the sum is booked as it goes."""
    run = run_of("lstm", np.float32)
    steps = {name: np.full((2000, 1), at, np.float32) for name, at in (("f", 1.0), ("i", 0.7), ("g", 0.9))}
    c = np.cumsum(np.full((2000, 1), np.float32(0.7) * np.float32(0.9), np.float32), axis=0, dtype=np.float32)
    long = replace(
        run, signals={**steps, "c": c, "h": np.tanh(c)}, state=State(*np.zeros((2, 1), np.float32))
    )
    assert np.abs(ledger(long, 0).sum(axis=1) - c[:, 0]).max() < 1e-9
    assert np.abs(ledger(long, 0)[-1, 1:] - np.float64(steps["i"][0, 0]) * steps["g"][0, 0]).max() < 0.1


@every_keeper
def test_half_of_what_a_step_wrote_is_gone_after_its_half_life(variant):
    """Against the ledger itself, token by token."""
    run = run_of(variant)
    shares, (steps, at_least) = ledger(run), half_life(run)
    for unit in range(H):
        left, longest = 1.0, 0
        for n in range(1, T):
            there = [k for k in range(T - n) if 2 * (s := np.abs(shares[k:, k + 1, unit]))[n - 1] > s[0]]
            halved = [k for k in there if 2 * abs(shares[k + n, k + 1, unit]) <= abs(shares[k, k + 1, unit])]
            longest = n if there else longest
            left *= 1 - len(halved) / max(len(there), 1)
            if left <= 0.5:
                break
        assert at_least[unit] == (left > 0.5) and steps[unit] == (longest + 1 if left > 0.5 else n)


@pytest.mark.parametrize("gate", [0.0, 0.25, 0.5, 0.51, 0.9, 0.5**0.1])
def test_at_a_constant_gate_the_half_life_is_that_of_the_gate(gate):
    keep = np.full((60, 3), gate, np.float32)
    steps = 1 if gate <= 0.5 else np.ceil(np.log(0.5) / np.log(gate) - 1e-6)
    found = median_half_life([keep])
    assert (found.steps == steps).all() and not found.at_least.any()
    # what is read from the zero state alone has no part in it
    keep[0] = 1e-9
    assert (median_half_life([keep]).steps == steps).all()


def test_one_erasure_does_not_set_the_half_life_of_what_is_kept_for_long():
    keep = np.ones((100, 1))
    keep[50] = 0.0
    # half of what was written before it was written 25 steps before or more; what was after is never halved
    (steps,), (at_least,) = median_half_life([keep])
    assert 25 < steps < 50 and not at_least
    assert median_half_life([np.ones((9, 1))]).signed == -9
    # of several texts every write counts alike
    assert median_half_life([np.ones((9, 1)), np.full((20, 1), 0.25)]).signed == 1


def test_a_story_is_told_where_what_was_written_is_dropped_or_else_at_the_end():
    """Three units: unit 1 holds token 2 longest, until step 6 erases it; without that to the end."""
    run = run_of("lstm")
    wrote, keep = np.zeros((T, H)), np.zeros((T, H))
    wrote[2], wrote[4, 0] = 1.0, 1.0
    keep[:, 0], keep[3:, 1], keep[3:5, 2] = 1.0, 1.0, 1.0
    for erased, t in ((6, 6), (None, T - 1)):
        f = keep.copy()
        if erased:
            f[erased:, :2] = 0.0
        c = np.zeros((T, H))
        for step in range(T):
            c[step] = f[step] * c[step - 1] + wrote[step]
        signals = {**run.signals, "f": f, "i": np.ones((T, H)), "g": wrote, "c": c}
        told = replace(run, signals=signals, state=State(*np.zeros((2, H))))
        assert story(told, 2) == (t, 1)
    # what nobody holds has none
    assert story(replace(told, signals={**signals, "g": 0 * wrote, "c": 0 * c}), 2) is None


def test_what_has_no_ledger_is_said(monkeypatch):
    with pytest.raises(ModelError, match="a Vanilla RNN keeps nothing by a gate"):
        ledger(run_of("rnn"))
    with pytest.raises(ModelError, match="keeps nothing by a gate"):
        half_life(run_of("rnn"))
    with pytest.raises(ModelError, match="there is no unit 4; units are 0 to 3"):
        ledger(run_of("lstm"), 4)
    monkeypatch.setattr(module, "MAX_NUMBERS", T * (T + 1) * H - 1)
    with pytest.raises(ModelError, match="too large; ask for one unit"):
        ledger(run_of("lstm"))
    assert ledger(run_of("lstm"), 3).shape == (T, T + 1)


# --- two runs ---------------------------------------------------------------------------------


def test_a_run_beside_itself_differs_in_nothing():
    trace = load("grammar-lstm-32-s0").trace("I grew up in France and I speak")
    found = compare(trace, trace)
    assert (
        found.parts is None
        and not found.other.any()
        and not any(each.any() for each in found.signals.values())
    )
    assert not found.probabilities.any() and found.tokens[4] == ("France", "France")


def test_two_sentences_part_where_their_words_do_and_not_before():
    model = load("grammar-lstm-32-s0")
    a, b = (model.trace(f"I grew up in {place} and I speak fluent") for place in ("France", "Spain"))
    found = compare(a, b)
    assert not found.size["c"][:4].any() and (found.size["c"][4:] > 0).all()
    assert_close(found.signals["c"], b["c"].astype(float) - a["c"])
    assert_close(found.probabilities, b.probabilities - a.probabilities)
    assert a.top(8, 1)[0][0] == "French" and b.top(8, 1)[0][0] == "Spanish" and found.parts is not None
    other = [a.top(t, 1)[0][0] != b.top(t, 1)[0][0] for t in range(9)]
    assert found.other.tolist() == other and found.parts == other.index(True)


def test_of_two_lengths_the_steps_of_both_are_compared_and_two_cells_in_what_both_have():
    a = load("grammar-lstm-32-s0").trace("I grew up in France")
    b = load("grammar-gru-32-s0").trace("I grew up in")
    found = compare(a, b)
    assert set(found.signals) == set(found.size) == {"h"} and found.signals["h"].shape == (4, 32)


def test_of_two_sizes_or_two_kinds_of_answers_the_rest_is_compared():
    rng, a = np.random.default_rng(0), load("grammar-lstm-32-s0")
    trace = a.trace("I grew up in France")
    fewer = Model.create(make("lstm"), a.reads, 5, rng).trace("I grew up")
    found = compare(trace, fewer)
    assert found.signals == found.size == {} and len(found.tokens) == 3
    assert_close(found.probabilities, fewer.probabilities - trace.probabilities[:3])
    assert found.other.tolist() == [trace.top(t, 1)[0][0] != fewer.top(t, 1)[0][0] for t in range(3)]
    found = compare(trace, Model.create(make("gru"), Vocabulary(("<unk>", "I")), 32, rng).trace("I I"))
    assert found.probabilities is found.other is found.parts is None and set(found.size) == {"h"}


def test_a_forgotten_country_is_forgotten():
    """f at 0 over one step empties the cell: nothing written before is left in any unit."""
    model = load("grammar-lstm-32-s0")
    text = "I grew up in France and I speak fluent"
    whole = model.trace(text)
    cut = model.trace(text, previous=whole, pins=Pins().hold("f", 0.0, steps=5))
    assert not ledger(cut)[5:, :6].any() and ledger(whole)[5:, 5].any()
    assert compare(whole, cut).size["c"][:5].sum() == 0
    before, after = (each.probabilities[-1, model.names.index("French")] for each in (whole, cut))
    assert after < 0.5 < before
