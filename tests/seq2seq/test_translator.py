"""A translator is differentiated exactly from its logits to the first source word, and can be changed."""

import doctest
from dataclasses import replace

import numpy as np
import pytest

from oracles import assert_close
from translators import PAIRS, H, pairs, translator
from variants import STACKED
from visualizer import ModelError, PinError, Pins, symbols
from visualizer.cells import State
from visualizer.seq2seq import END, START, AttentionPins, Changes, Translator, attention, vocabulary
from visualizer.seq2seq.translator import MAX_SOURCE, NONE, held_by
from visualizer.symbols import Characters

# every way to hand a state over: as it is, from two directions, to another cell and back
WAYS = [
    *((variant, variant, "general", 1, False) for variant in STACKED),
    ("peephole-ifo", "peephole-ifo", "additive", 2, True),
    ("gru", "gru-before", "additive", 2, False),
    ("lstm", "gru", "dot", 1, False),
    ("mingru", "lstm", None, 2, True),
    ("rnn", "coupled", None, 1, False),
]
ways = pytest.mark.parametrize(("encoder", "decoder", "attention", "layers", "both"), WAYS)


def run_of(model, batch, changes=NONE):
    return model.forward(batch.read, batch.fed, batch.lengths, changes)


def checked(model, changes=NONE):
    """Hold the gradients of a padded batch to a complex step, by every weight and input."""
    batch = pairs(model)
    run = run_of(model, batch, changes)
    d = np.random.default_rng(2).normal(size=run.logits.shape) * batch.weight[..., None]
    grads = model.gradients(run, d)
    assert set(grads.weights) == set(model.weights)
    rng = np.random.default_rng(3)

    def loss(weights, x=None, y=None):
        other = replace(model, weights=weights)
        encoded = other.read(batch.read, batch.lengths, changes.encoder, x)
        return (other.decode(encoded, batch.fed, changes, y).logits * d).sum()

    wide = {name: w.astype(complex) for name, w in model.weights.items()}
    for name, w in model.weights.items():
        # one random direction a tensor: a wrong entry shows in it
        way = rng.normal(size=w.shape)
        moved = {**wide, name: w + 1e-30j * way}
        assert_close((grads.weights[name] * way).sum(), loss(moved).imag / 1e-30, 1e-11)
    for key, array, grad in (("x", run.encoded.x, grads.x), ("y", run.y, grads.y)):
        way = rng.normal(size=array.shape)
        assert_close((grad * way).sum(), loss(wide, **{key: array + 1e-30j * way}).imag / 1e-30, 1e-11)


@ways
def test_the_gradient_of_a_padded_batch_is_exact(encoder, decoder, attention, layers, both):
    checked(translator(encoder, attention, layers, both, decoder))


CHANGES = {
    "pins": Changes(
        Pins().hold("f", 1.0, unit=1, steps=slice(0, 2)), Pins().hold("o", 0.25, unit=2).hold("c", 0.5, 0, 1)
    ),
    "weights held": Changes(attention=AttentionPins().hold(0.5, output=1, source=0).hold(0, output=2)),
    "weights as given": Changes(attention=AttentionPins(rest="as given").hold(0.5, source=0)),
    "another state": Changes(handed="f e d"),
    "no c": Changes(cut=("c",)),
    "no state": Changes(cut=("h", "c")),
}


@pytest.mark.parametrize("what", CHANGES)
@pytest.mark.parametrize("both", [False, True])
def test_no_gradient_passes_what_is_held_or_replaced(what, both):
    """What another sentence's state is made of is a number here: its gradient is not asked for."""
    model = translator("lstm", "additive", 1, both)
    changes = CHANGES[what]
    if changes.handed:
        changes = replace(changes, handed=model.hand_over(model.read(model.tokens(changes.handed).read)))
    checked(model, changes)


@ways
def test_a_padded_batch_gives_what_single_sentences_give(encoder, decoder, attention, layers, both):
    model = translator(encoder, attention, layers, both, decoder)
    run = run_of(model, pairs(model))
    whole = None
    for b, (text, translation) in enumerate(PAIRS):
        one = model.trace(text, translation)
        J, S = len(one), len(one.source.tokens)
        assert_close(run.logits[:J, b], one.logits, 1e-13)
        assert_close(run.encoded.memory[:S, b], one.encoded.memory, 1e-13)
        for ours, its in zip(run.handed, one.handed, strict=True):
            assert_close(ours.h[b], its.h, 1e-13)
        for ours, its in zip(run.decoder, one.decoder, strict=True):
            for name in its:
                assert_close(ours[name][:J, b], its[name], 1e-13)
        if attention:
            assert_close(run.attended.weights[:J, b, :S], one.weights, 1e-13)
            assert (run.attended.weights[:J, b, S:] == 0).all()
        d = np.random.default_rng(b).normal(size=one.logits.shape)
        batched = np.zeros_like(run.logits)
        batched[:J, b] = d
        whole = model.backward(run, batched)
        for name, grad in model.backward(one, d).items():
            assert_close(whole[name], grad, 1e-12)


def test_a_step_at_a_time_is_the_whole_translation():
    model = translator("lstm", "additive", 2, True)
    changes = Changes(decoder=Pins().hold("f", 0.5, 1, 2), attention=AttentionPins().hold(1.0, 1, 0))
    one = model.trace("a b c d", "u v w x", changes)
    batch = model.read(one.source.read[:, None])
    states = [State(*(s[None] for s in each)) for each in one.handed]
    held, weights = held_by(model, changes.decoder), changes.attention.array(10, 4)
    for j, k in enumerate(one.fed):
        made = model.step(batch, states, np.array([k]), j, held=held, weights=weights)
        assert_close(made.logits[0], one.logits[j], 1e-13)
        assert_close(made.weights[0], one.weights[j], 1e-13)
        states = made.states


def test_the_state_handed_over_is_the_encoders_last():
    model = translator("lstm", None, 2)
    one = model.trace("a b c", "u")
    for layer, handed in zip(one.encoder, one.handed, strict=True):
        assert_close(handed.h, layer["h"][-1], 0)
        assert_close(handed.c, layer["c"][-1], 0)
    both = translator("lstm", None, 1, True).trace("a b c", "u")
    forward, reverse = both.encoder
    ends = np.concatenate((forward["c"][-1], reverse["c"][-1]))
    w = both.model.weights
    assert_close(both.handed[0].c, w["bridge.c_l0.weight"] @ ends + w["bridge.c_l0.bias"])


def test_without_attention_the_decoder_sees_the_state_alone():
    model = translator("lstm", None)
    plain, other = model.trace("a b c", "u v"), model.trace("f e d d", "u v")
    assert np.abs(plain.logits - other.logits).max() > 1e-3
    swapped = model.trace("a b c", "u v", Changes(handed="f e d d"))
    assert_close(swapped.logits, other.logits, 0)
    none = model.trace("a b c", "u v", Changes(cut=("h", "c")))
    assert_close(none.logits, model.trace("f e", "u v", Changes(cut=("h", "c"))).logits, 0)
    assert not none.handed[0].h.any() and not none.handed[0].c.any()
    only_h = model.trace("a b c", "u v", Changes(cut=("c",)))
    assert only_h.handed[0].h.any() and not only_h.handed[0].c.any()


def test_a_pin_is_felt_from_its_step_on_and_nowhere_before():
    model = translator()
    plain = model.trace("a b c d", "u v w")
    held = model.trace("a b c d", "u v w", Changes(decoder=Pins().hold("o", 0.0, steps=2)))
    assert (held.decoder[0]["o"][2] == 0).all()
    assert_close(held.logits[:2], plain.logits[:2], 1e-15)
    assert np.abs(held.logits[2] - plain.logits[2]).max() > 1e-3
    read = model.trace("a b c d", "u v w", Changes(encoder=Pins().hold("f", 0.0, unit=1, steps=1)))
    assert read.encoder[0]["f"][1, 1] == 0
    assert_close(read.encoder[0]["h"][0], plain.encoder[0]["h"][0], 1e-15)
    with pytest.raises(PinError, match="no step 4; steps are 0 to 3"):
        model.trace("a b c d", "u", Changes(encoder=Pins().hold("f", 0.0, steps=4)))
    with pytest.raises(PinError, match="no signal 'z'"):
        model.trace("a b c d", "u", Changes(decoder=Pins().hold("z", 0.0)))


def test_a_trace_has_every_signal_and_says_its_words():
    model = translator("gru", "dot")
    one = model.trace("a b zebra", "u <unk> v")
    assert one.tokens == ("u", "<unk>", "v", END) and one.ended and one.stopped is None
    assert one.source.tokens == ("a", "b", "zebra") and one.source.unknown == (False, False, True)
    assert one.copied == (None, 2, None, None)
    assert one.words == ("u", "zebra", "v", END) and one.text == "u zebra v"
    assert set(one.encoder[0]) == set(one.decoder[0]) == {"r", "z", "n", "h"}
    assert one.encoder[0]["z"].shape == (3, H) and one.decoder[0]["z"].shape == (4, H)
    assert one.weights.shape == one.scores.shape == (4, 3) and one.contexts.shape == (4, H)
    assert_close(one.weights.sum(axis=1), np.ones(4))
    assert_close(one.probabilities.sum(axis=1), np.ones(4))
    assert one.log_p == pytest.approx(np.log(one.probabilities[range(4), one.written]))
    assert one.fed[0] == model.start and one.fed[1:].tolist() == one.written[:-1].tolist()
    assert START not in dict(one.top(0, 99)) and END in dict(one.top(0, 99))
    assert "text='u zebra v'" in repr(one) and "S=3, J=4" in repr(one)


def test_what_is_copied_is_what_is_attended_to_most_among_the_unknown():
    model = translator("lstm", "general")
    pins = AttentionPins().row(0, [0.0, 0.2, 0.7, 0.1]).row(1, [0.9, 0.06, 0.04, 0.0])
    one = model.trace("a yak bee d", "<unk> <unk>", Changes(attention=pins))
    assert one.copied == (2, 1, None) and one.text == "bee yak"
    bare = translator("lstm", None).trace("a yak bee d", "<unk> <unk> <unk>")
    assert bare.copied == (1, 2, None, None) and bare.text == "yak bee <unk>"
    assert model.trace("a b", "<unk>").copied == (None, None)


def test_characters_can_be_read_and_written():
    read, write = vocabulary("abc ", characters=True), vocabulary("123-", target=True, characters=True)
    assert isinstance(write, Characters)
    rng = np.random.default_rng(0)
    model = Translator.create(translator().cell, read, write, 3, rng, attention="dot")
    one = model.trace("a cab", "12-3")
    assert one.source.tokens == tuple("a cab") and one.tokens == (*"12-3", END)
    assert one.text == "12-3"


def test_what_cannot_be_translated_is_said():
    model = translator()
    with pytest.raises(ModelError, match="there is no word in this text"):
        model.trace(" ", "u")
    with pytest.raises(ModelError, match=f"the text has 501 words; at most {MAX_SOURCE} are translated"):
        model.trace("a " * 501, "u")
    with pytest.raises(ModelError, match="the translation has 1,001 words; 1,000 is the limit"):
        model.trace("a", "u " * 1000)
    with pytest.raises(ModelError, match="the parts h and c, not “o”"):
        Changes(cut=("o",))
    h = np.zeros(H)
    for wrong in [(State(h),), (State(h, h),) * 2, (State(h, h[:3]),), (State(0.0, h),)]:
        with pytest.raises(ModelError, match="the state handed over is 1 of h and c, with 4 numbers"):
            model.trace("a", "u", Changes(handed=wrong))
    model = translator("rnn-identity", None)
    huge = replace(model, weights={name: 1e200 * w for name, w in model.weights.items()})
    with pytest.raises(ModelError, match="so large that they overflow"):
        huge.trace("a b", "u")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"attention": "cosine"}, "no attention is called “cosine”; there are additive, dot, general"),
        ({"layers": 0}, "from 1 to 64 layers"),
        ({"layers": 2}, "encoder.weight_ih_l1 is missing"),
        ({"bidirectional": True}, "encoder.weight_ih_l0_reverse is missing"),
        ({"attention": None}, "does not belong to this translator"),
        ({"target": vocabulary(list("uvwxyz"))}, "the target's words must have <s>"),
        ({"source": vocabulary(list("abc"))}, r"source.weight is \(7, 3\), it must be \(4, 3\)"),
    ],
)
def test_weights_that_do_not_fit_are_refused(change, said):
    with pytest.raises(ModelError, match=said):
        replace(translator(), **change)


def test_a_dot_product_is_of_states_of_one_size():
    with pytest.raises(ModelError, match="states of one size: the encoder's have 8 numbers, not 4"):
        translator("lstm", "dot", 1, True)


def test_the_state_is_bridged_only_where_it_does_not_fit():
    def bridges(**how):
        return {name for name in translator(**how).weights if name.startswith("bridge") and "weight" in name}

    assert bridges() == bridges(variant="lstm", decoder="gru") == set()
    assert bridges(variant="gru", decoder="lstm") == {"bridge.c_l0.weight"}
    assert bridges(bidirectional=True) == {"bridge.h_l0.weight", "bridge.c_l0.weight"}
    assert bridges(variant="gru", decoder_units=5) == {"bridge.h_l0.weight"}


def test_a_closed_translation_is_not_closed_again():
    model = translator()
    assert model.ids(["u", END]).tolist() == model.ids("u").tolist()
    assert model.ids("").tolist() == [model.end]


@pytest.mark.parametrize("module", [attention, symbols])
def test_what_docstrings_show_is_so(module):
    failed, attempted = doctest.testmod(module)
    assert attempted and not failed
