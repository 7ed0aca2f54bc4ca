"""What a decoder holds is the sum of what words wrote, and an output's attribution is its definition."""

from dataclasses import replace

import numpy as np
import pytest

from oracles import assert_close
from translators import translator
from visualizer import ModelError, Pins, ledger
from visualizer.seq2seq import AttentionPins, Changes
from visualizer.seq2seq.analysis import attribution, compare, ledger_across

WAYS = [
    ("lstm", "lstm", 1, False),
    ("gru", "gru-before", 1, False),
    ("coupled", "peephole-ifo", 2, True),
    ("mingru", "gru", 1, True),
    ("gru", "lstm", 1, False),
]
TEXT, TRANSLATION = "a b c d e", "u v w"


@pytest.mark.parametrize(("encoder", "decoder", "layers", "both"), WAYS)
def test_what_the_decoder_holds_is_the_sum_of_what_words_wrote(encoder, decoder, layers, both):
    trace = translator(encoder, None, layers, both, decoder).trace(TEXT, TRANSLATION)
    for layer in range(layers):
        run, found = trace.decoder[layer], ledger_across(trace, layer=layer)
        held = run[run.cell.memory]
        assert found.source.shape == (4, 5, 4) and found.target.shape == (4, 4, 4)
        assert_close(found.source.sum(axis=1) + found.target.sum(axis=1) + found.rest, held)
        # what the decoder itself wrote is its own ledger's, and what is left of the state is the rest
        alone = ledger(run)
        assert_close(found.target, alone[:, 1:])
        assert_close(found.source.sum(axis=1) + found.rest, alone[:, 0])
    one = ledger_across(trace, unit=2)
    assert_close(one.source, ledger_across(trace).source[..., 2], 0)


def test_a_source_words_share_is_what_it_wrote_times_all_gates_since():
    trace = translator("lstm", None).trace(TEXT, TRANSLATION)
    read, wrote, found = trace.encoder[0], trace.decoder[0], ledger_across(trace)
    for k in range(5):
        written = read["i"][k] * read["g"][k] * read["f"][k + 1 :].prod(axis=0)
        for j in range(4):
            assert_close(found.source[j, k], written * wrote["f"][: j + 1].prod(axis=0))
    assert not found.rest.any()


def test_a_bridge_hands_over_shares_of_both_directions_by_the_words_place():
    model = translator("lstm", None, 1, True)
    trace = model.trace(TEXT, TRANSLATION, Changes(decoder=Pins().hold("f", 1.0).hold("i", 0.0)))
    forward, reverse = (ledger(each)[-1, 1:] for each in trace.encoder)
    W, b = model.weights["bridge.c_l0.weight"], model.weights["bridge.c_l0.bias"]
    expected = np.concatenate((forward, reverse[::-1]), axis=1) @ W.T
    found = ledger_across(trace)
    for j in range(4):
        assert_close(found.source[j], expected)
        assert_close(found.rest[j], b)
    assert not found.target.any()


def test_a_state_that_was_replaced_came_from_no_word():
    model = translator("lstm", None)
    for changes in (Changes(handed="f e"), Changes(cut=("c",))):
        trace = model.trace(TEXT, TRANSLATION, changes)
        found = ledger_across(trace)
        assert not found.source.any()
        assert_close(found.rest, ledger(trace.decoder[0])[:, 0])


def test_where_nothing_is_kept_or_handed_over_it_is_said():
    with pytest.raises(ModelError, match="keeps nothing by a gate"):
        ledger_across(translator("rnn", None).trace(TEXT, TRANSLATION))
    with pytest.raises(ModelError, match="encoder's h, and what a LSTM keeps is its c"):
        ledger_across(translator("lstm", None, decoder="gru").trace(TEXT, TRANSLATION))
    with pytest.raises(ModelError, match="there is no layer 1"):
        ledger_across(translator("lstm", None).trace(TEXT, TRANSLATION), layer=1)
    with pytest.raises(ModelError, match="there is no unit 4"):
        ledger_across(translator("lstm", None).trace(TEXT, TRANSLATION), unit=4)


ASKED = {
    "plain": Changes(),
    "changed": Changes(
        Pins().hold("f", 1.0, unit=1),
        Pins().hold("o", 0.3, steps=1),
        AttentionPins().hold(0.5, source=1),
        cut=("c",),
    ),
    "another state": Changes(handed="f e"),
}


@pytest.mark.parametrize("changes", ASKED)
@pytest.mark.parametrize(("attention", "both"), [("additive", False), ("general", True), (None, False)])
def test_each_way_to_ask_what_mattered_is_its_definition(attention, both, changes):
    model, changes = translator("lstm", attention, 1, both), ASKED[changes]
    trace = model.trace(TEXT, TRANSLATION, changes)
    found = attribution(trace, 1)
    assert found.target == "v" and found.log_p == pytest.approx(trace.log_p[1])
    fixed, wide = changes, model.astype(complex)
    if changes.handed:
        states = model.hand_over(model.read(model.tokens(changes.handed).read))
        fixed = replace(changes, handed=states)

    def score(x=trace.encoded.x, y=trace.y):
        encoded = wide.read(trace.source.read, pins=changes.encoder, x=x)
        z = wide.decode(encoded, trace.fed, fixed, y).logits[1]
        k = model.target.id("v")
        return z[k] - np.log(np.exp(z - z.real.max()).sum()) - z.real.max()

    x, y = trace.encoded.x, trace.y
    for k in range(5):
        way = np.zeros_like(x)
        way[k] = x[k]
        assert_close(found.gradient_x_input[k], score(x + 1e-30j * way).imag / 1e-30)
        assert_close(found.leave_one_out[k], (score() - score(x - way)).real)
    assert_close(found.whole, (score() - score(0 * x)).real)
    assert found.integrated_gradients.sum() == pytest.approx(found.whole, abs=1e-5)
    for k in range(2):
        way = np.zeros_like(y)
        way[k] = y[k]
        assert_close(found.of_target[k], score(y=y + 1e-30j * way).imag / 1e-30)
    assert (found.weights is None) == (attention is None)
    if changes.handed and attention is None:  # nothing else comes from the source
        assert not found.gradient_x_input.any() and found.whole == 0


def test_another_word_can_be_asked_for():
    trace = translator().trace(TEXT, TRANSLATION)
    other = attribution(trace, 0, "z")
    assert other.target == "z" and other.log_p == pytest.approx(dict(trace.top(0, 9))["z"], abs=9)
    assert np.exp(other.log_p) == pytest.approx(dict(trace.top(0, 9))["z"])
    with pytest.raises(ModelError, match="there is no output 4; outputs are 0 to 3"):
        attribution(trace, 4)
    for word in ("<s>", "q"):
        with pytest.raises(ModelError, match="not among this translator's words"):
            attribution(trace, 0, word)


def test_two_sentences_are_compared():
    model = translator()
    a, b = model.trace("a b c d", "u v w"), model.trace("a b e d f", "u v z")
    found = compare(a, b)
    assert (found.reads_apart, found.writes_apart) == (2, 2)
    assert not found.encoder["h"][:2].any() and found.encoder["h"][2].any()
    assert_close(found.decoder["c"], b.decoder[0]["c"] - a.decoder[0]["c"])
    assert_close(found.handed["c"], b.handed[0].c - a.handed[0].c)
    assert found.weights.shape == (4, 4) and found.probabilities.shape == (4, len(model.target))
    assert_close(found.size["h"], np.linalg.norm(found.decoder["h"], axis=1))
    same = compare(a, a)
    assert same.reads_apart is None and same.writes_apart is None and not same.decoder["h"].any()
    other = compare(a, translator("gru", None, decoder_units=5).trace("a b", "u"))
    assert set(other.encoder) == {"h"} and other.decoder == other.handed == {} and other.weights is None
    assert "<table>" in found._repr_html_()
