"""Cutting units: every score is that of the network without them, beside as many others drawn at random."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from oracles import make
from visualizer import Model, ModelError, Vocabulary, ablation, load
from visualizer.tasks import find

WORDS = Vocabulary(("<unk>", "a", "b", "c"))


def network(H=6, layers=1, both=False):
    rng = np.random.default_rng(0)
    return Model.create(make("lstm"), WORDS, H, rng, layers=layers, bidirectional=both)


def missing(model):
    """A score that says which units nobody reads."""
    H = model.units
    read = np.abs(model.weights["readout.weight"][:, :H]).sum(axis=0)
    read += np.abs(model.weights[f"weight_hh_l{model.layers - 1}"]).sum(axis=0)
    return {"missing": set(np.flatnonzero(read == 0).tolist())}


@pytest.mark.parametrize(("layers", "both"), [(1, False), (2, True)])
def test_every_score_is_that_of_the_network_without_those_units(layers, both):
    model = network(layers=layers, both=both)
    *_, found = ablation(model, [[4], [1, 0, 1]], missing, draws=3)
    assert found.whole == {"missing": set()}
    assert [cut.units for cut in found.cuts] == [(4,), (1, 0)]
    for cut in found.cuts:
        assert len(cut.random) == 3
        for each in (cut, *cut.random):
            assert each.scores == {"missing": set(each.units)}


@given(H=st.integers(1, 7), draws=st.integers(0, 5), data=st.data())
def test_random_groups_are_as_large_all_different_and_apart_where_there_is_room(H, draws, data):
    units = data.draw(st.lists(st.integers(0, H - 1), min_size=1, unique=True))
    *_, found = ablation(network(H), [units], lambda m: {}, draws, np.random.default_rng(H))
    groups = [cut.units for cut in found.cuts[0].random]
    assert all(len(set(group)) == len(units) and set(group) <= set(range(H)) for group in groups)
    assert len(set(groups)) == len(groups) and tuple(sorted(units)) not in groups
    apart = list(combinations(set(range(H)) - set(units), len(units)))
    if len(apart) >= draws:
        assert len(groups) == draws and all(not set(group) & set(units) for group in groups)
    else:
        assert len(groups) == min(draws, len(list(combinations(range(H), len(units)))) - 1)


def test_every_unit_is_drawn_as_often_as_another():
    *_, found = ablation(network(), [[0]] * 600, lambda m: {}, 2, np.random.default_rng(1))
    drawn = [each.units[0] for cut in found.cuts for each in cut.random]
    assert 0 not in drawn
    assert all(abs(drawn.count(unit) - 240) < 4 * (1200 * 0.2 * 0.8) ** 0.5 for unit in range(1, 6))


def test_one_seed_draws_one_set_of_groups_and_each_score_is_told_as_it_comes():
    model, groups = network(), [[0], [1, 2], range(6)]
    told, again = (list(ablation(model, groups, missing, 2, np.random.default_rng(7))) for _ in range(2))
    assert told == again
    assert [each.done for each in told] == list(range(1, 9)) and {each.total for each in told} == {8}
    assert told[0].cuts == () and told[-1].cuts[2].random == ()


def test_to_cut_what_nobody_reads_costs_nothing():
    model = network().without([2, 5])
    read = model.encode("a b c a").read
    *_, found = ablation(model, [[2], [5, 2], [0]], lambda m: {"logits": m.forward(read).logits.tolist()}, 0)
    unread, both, used = (cut.scores == found.whole for cut in found.cuts)
    assert unread and both and not used


def test_the_units_that_hold_a_country_cost_more_than_as_many_others():
    task, model = find("grammar"), load("grammar-lstm-32-s0")
    examples = [each for each in task.questions("test", 2) if each.questions[0].rule == "far"]

    def score(m):
        return task.evaluate(m, "test", examples=examples)

    h = model.trace("I grew up in France and I speak fluent")["h"][-1]
    readout = model.weights["readout.weight"][model.names.index("French")]
    best = np.argsort(-h * readout)[:6].tolist()
    *_, found = ablation(model, [best], score, 3, np.random.default_rng(0))
    assert found.cuts[0].scores == score(model.without(best)) and found.whole == score(model)
    others = np.mean([each.scores["accuracy"] for each in found.cuts[0].random])
    assert found.cuts[0].scores["accuracy"] < others <= found.whole["accuracy"]


@pytest.mark.parametrize(
    ("groups", "said"),
    [
        ([[0], []], "no unit in a group"),
        ([[0], [6]], "there is no unit 6; units are 0 to 5"),
        ([[-1]], "no unit -1"),
    ],
)
def test_what_cannot_be_cut_is_said_before_anything_is_scored(groups, said):
    with pytest.raises(ModelError, match=said):
        next(ablation(network(), groups, lambda m: pytest.fail("scored")))
