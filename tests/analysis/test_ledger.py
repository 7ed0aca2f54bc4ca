"""The ledger: what a cell holds is the sum of what each token wrote and no gate has forgotten."""

import numpy as np
import pytest

from oracles import assert_close, draw, make
from variants import VARIANTS
from visualizer import Model, ModelError, Pins, Vocabulary, compare, half_life, ledger, load, unroll
from visualizer.analysis import ledger as module
from visualizer.cells import State
from visualizer.tasks import find

KEEPERS = [v for v in VARIANTS if not v.startswith("rnn")]
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


@every_keeper
def test_a_gate_left_as_it_is_for_its_half_life_keeps_one_half(variant):
    run = run_of(variant)
    keep = run["f" if "f" in run.signals else "z"]
    assert_close(keep ** half_life(run), np.full((T, H), 0.5))
    signal = "f" if "f" in run.signals else "z"
    assert (half_life(run_of(variant, held={signal: 1.0})) == np.inf).all()
    assert (half_life(run_of(variant, held={signal: 0.0})) == 0).all()


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
