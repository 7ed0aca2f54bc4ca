"""What a network's arrays are shaped like, and how many numbers that is, whoever counts."""

import re
from dataclasses import replace

import numpy as np
import pytest

from oracles import make
from variants import STACKED, VARIANTS
from visualizer import unroll
from visualizer.analysis.sizes import MAX_SIZE, TORCH, Sizes
from visualizer.cells import CELLS
from visualizer.stack import Stack, initial

every_option = pytest.mark.parametrize("variant", VARIANTS)
every_stack = pytest.mark.parametrize(
    ("layers", "bidirectional"), [(1, False), (1, True), (2, False), (3, True)]
)
LECTURE = {"input_size": 80, "units": 12}

# https://keras.io/api/layers/recurrent_layers: kernel (F, k n), recurrent_kernel (n, k n), bias (k n), and
# (2, k n) of a GRU with reset_after=True; summed by hand for F = 80 and n = 12
KERAS = {"rnn": 1116, "lstm": 4464, "gru": 3384, "gru-before": 3348}
# https://pytorch.org/docs/stable: weight_ih (k n, F), weight_hh (k n, n), and two biases (k n)
PYTORCH = {"rnn": 1128, "lstm": 4512, "gru": 3384}


def totals(sizes):
    return {count.way: count.total for count in sizes.counts}


def test_the_lectures_lstm_has_its_shapes_and_its_count():
    lecture = Sizes(make("lstm"), **LECTURE)
    W, R, b = (12, 80), (12, 12), (12,)
    assert lecture.shapes == {
        "weight_ih_l0": (4 * W[0], W[1]),
        "weight_hh_l0": (4 * R[0], R[1]),
        "bias_ih_l0": (4 * b[0],),
        "bias_hh_l0": (4 * b[0],),
    }
    n, F = 12, 80
    assert totals(lecture)["textbook"] == 4 * (n * F + n * n + n) == 4464
    assert lecture.formula == "4(nF + nn + n)"


@every_option
@every_stack
def test_every_array_that_is_made_is_counted(variant, layers, bidirectional):
    cell = make(variant)
    made = initial(cell, 7, 5, np.random.default_rng(0), layers, bidirectional, 0.0)
    sizes = Sizes(cell, 7, 5, layers, bidirectional)
    assert sizes.shapes == {name: array.shape for name, array in made.items()}
    assert sizes.parameters() == sum(array.size for array in made.values())
    weights = sum(array.size for name, array in made.items() if name.startswith("weight"))
    assert sizes.parameters(0) == sizes.inputs + sizes.recurrent == sizes.multiply_adds == weights


@every_option
def test_the_textbooks_formula_gives_the_textbooks_count(variant):
    sizes = Sizes(make(variant), **LECTURE)
    text = re.sub(r"(?<=[\dn])(?=[nF(])", "*", sizes.formula)
    assert eval(text, {"n": 12, "F": 80}) == totals(sizes)["textbook"] == sizes.parameters(1)
    why = sizes.counts[2].why
    assert sizes.formula in why and "n, the units, is 12" in why and "the features read, is 80" in why


@pytest.mark.parametrize("variant", PYTORCH)
def test_pytorchs_documented_arrays_are_those_counted(variant):
    assert totals(Sizes(make(variant), **LECTURE))["PyTorch"] == PYTORCH[variant]


@pytest.mark.parametrize("variant", KERAS)
def test_keras_documented_arrays_are_those_counted(variant):
    assert totals(Sizes(make(variant), **LECTURE))["Keras"] == KERAS[variant]


@every_option
def test_each_count_says_why_and_names_only_layers_that_there_are(variant):
    pytorch, keras, textbook = Sizes(make(variant), **LECTURE).counts
    has = variant in PYTORCH or variant == "rnn-relu"
    assert ("torch.nn has no" in pytorch.why) == (not has)
    assert (keras.total is None) == (VARIANTS[variant][0] not in TORCH) == ("Keras has no" in keras.why)
    assert all(count.why.endswith(".") for count in (pytorch, keras, textbook))
    # two that differ by the second bias
    assert pytorch.total - textbook.total == Sizes(make(variant), **LECTURE).second


@pytest.mark.parametrize(("D", "H"), [(1, 1), (80, 12), (3, 200)])
def test_the_recurrent_part_is_as_four_to_three_to_one(D, H):
    ratio = {name: Sizes(make(name), D, H).recurrent_of_rnn for name in ("lstm", "gru", "rnn")}
    assert ratio == {"lstm": 4, "gru": 3, "rnn": 1}
    one = {name: Sizes(make(name), D, H).parameters(1) for name in ratio}
    assert one["lstm"] == 4 * one["rnn"] and one["gru"] == 3 * one["rnn"]


@pytest.mark.parametrize("variant", STACKED)
def test_what_training_keeps_is_what_a_run_of_the_engine_records(variant):
    cell, rng = make(variant), np.random.default_rng(0)
    for layers, both in ((1, False), (2, True)):
        sizes = Sizes(cell, 4, 3, layers, both)
        kept = {}
        for T in (1, 6):
            x = rng.random((T, 4))
            runs, _ = Stack(cell, initial(cell, 4, 3, rng, layers, both, 0.0), layers, both).forward(x)
            recorded = [a.size for run in runs for a in (*run.signals.values(), *run.inner.values())]
            kept[T] = x.size + sum(recorded)
            assert sizes.training(T) == kept[T]
        assert kept[6] == 6 * kept[1]
        states = [state for run in runs for state in run.before(6) if state is not None]
        assert sizes.state == sum(state.size for state in states)


def test_time_is_in_no_shape_and_the_same_weights_read_any_length():
    cell, rng = make("lstm"), np.random.default_rng(0)
    weights = cell.init(4, 3, rng)
    for T in (1, 50):
        assert unroll.forward(cell, weights, rng.random((T, 4)))["h"].shape == (T, 3)
    assert sum(w.size for w in weights.values()) == Sizes(cell, 4, 3).parameters()


@pytest.mark.parametrize("variant", STACKED)
def test_no_other_number_of_units_comes_nearer_to_as_many_parameters(variant):
    for D, H in ((80, 12), (1, 1), (5, 40)):
        wanted = Sizes(make(variant), D, H)
        for cell in (kind() for kind in CELLS.values()):
            found = wanted.as_many(cell)
            off = abs(found.parameters() - wanted.parameters())
            for units in range(max(1, found.units - 2), found.units + 3):
                assert off <= abs(wanted.of(cell, units).parameters() - wanted.parameters())
        assert wanted.as_many(wanted.cell) == wanted
    assert [same.cell.name for same, _ in wanted.beside()] == list(CELLS)
    assert any(same == equal == wanted for same, equal in wanted.beside())


@pytest.mark.parametrize(
    "wrong", [{"input_size": 0}, {"units": -1}, {"units": MAX_SIZE + 1}, {"layers": 101}], ids=str
)
def test_a_size_that_no_network_has_is_refused_in_a_sentence(wrong):
    with pytest.raises(ValueError, match=r"is from 1 to [\d,]+, not -?[\d,]+$"):
        replace(Sizes(make("gru"), **LECTURE), **wrong)
