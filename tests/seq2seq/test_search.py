"""A beam that is wide enough finds what an exhaustive search finds, and one of one is greedy."""

from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from oracles import make
from translators import SOURCE, translator
from visualizer import ModelError, Pins, load
from visualizer.seq2seq import (
    END,
    AttentionPins,
    Changes,
    Translator,
    translate,
    translations,
    vocabulary,
)

SEEDS = range(4)


def small(seed, attention="general"):
    """A translator that writes two words."""
    rng = np.random.default_rng(seed)
    target = vocabulary(["yes", "no"], target=True)
    made = Translator.create(make("lstm"), SOURCE, target, 4, rng, attention=attention)
    weights = {name: rng.normal(0, 1.5, w.shape) for name, w in made.weights.items()}
    return replace(made, weights=weights)


def logprob(model, text, words, changes=None):
    """The log probability of outputs, END among them or not, by teacher forcing."""
    ids = np.array([model.target.words.index(word) for word in words])
    run = model.traced(model.tokens(text), ids, **({"changes": changes} if changes else {}))
    return run.log_p.sum()


def everything(model, text, limit):
    """Every translation of at most limit outputs, best first, as (outputs, log probability)."""
    found = []
    for n in range(limit):
        found += [(*words, END) for words in product(("yes", "no"), repeat=n)]
    found += list(product(("yes", "no"), repeat=limit))
    return sorted(((words, logprob(model, text, words)) for words in found), key=lambda each: -each[1])


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("alpha", [0.0, 0.7])
def test_a_beam_as_wide_as_the_space_is_an_exhaustive_search(seed, alpha):
    model = small(seed)
    expected = everything(model, "a b c", 2)
    assert len(expected) == 7  # which is no more than a beam may have
    found = translate(model, "a b c", beam=7, limit=2, alpha=alpha)
    scored = [(words, p, p / ((5 + len(words)) / 6) ** alpha) for words, p in expected]
    scored.sort(key=lambda each: (each[0][-1] != END, -each[2]))
    assert [each.tokens for each in found.hypotheses] == [words for words, _, _ in scored]
    assert [each.logprob for each in found.hypotheses] == pytest.approx([p for _, p, _ in scored], abs=1e-9)
    assert [each.score for each in found.hypotheses] == pytest.approx([s for _, _, s in scored], abs=1e-9)
    assert all(node.kept for node in found.nodes)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("attention", ["additive", None])
def test_a_beam_of_one_is_greedy(seed, attention):
    model = translator("gru", attention, size=1.2, seed=seed)
    words: list[str] = []
    allowed = model.writable.copy()
    allowed[model.target.unknown] = False
    for _ in range(8):
        last = model.traced(model.tokens("a b c"), model.ids([*words, "u"], end=False)).logits[-1]
        words.append(model.target.words[int(np.where(allowed, last, -np.inf).argmax())])
        if words[-1] == END:
            break
    found = translate(model, "a b c", beam=1, limit=8)
    assert found.hypotheses[0].tokens == tuple(words)
    assert [node.token for node in found.nodes if node.kept] == words
    assert translations(model, ["a b c"], limit=8) == [found.hypotheses[0].text]


@pytest.mark.parametrize("seed", SEEDS)
def test_the_tree_says_what_was_kept_and_when_what_was_dropped(seed):
    model = translator("lstm", "additive", size=1.5, seed=seed)
    found = translate(model, "a b c d", beam=3, limit=6)
    left = {n for each in found.hypotheses for n in each.nodes}
    for n, node in enumerate(found.nodes):
        children = [each for each in found.nodes if each.parent == n]
        before = 0.0 if node.parent is None else found.nodes[node.parent].total
        assert node.total == pytest.approx(before + node.log_p)
        assert node.parent is None or found.nodes[node.parent].step == node.step - 1
        assert (n in left) == (node.dropped is None)
        if not node.kept:
            assert node.dropped == node.step and not children
        elif children and n not in left:
            assert node.dropped == max(each.dropped for each in children)
    for step in range(6):
        level = [node for node in found.nodes if node.step == step]
        kept = [node for node in level if node.kept]
        # one that has ended keeps its place
        ended = [
            node
            for node in found.nodes
            if node.token == END and node.kept and node.step < step and (node.dropped or 99) > step
        ]
        assert len(kept) + len(ended) == 3 or not level
        dropped = [node.total for node in level if not node.kept]
        assert not dropped or max(dropped) <= min(node.total for node in kept + ended)
    for each in found.hypotheses:
        assert each.logprob == pytest.approx(logprob(model, "a b c d", each.tokens), abs=1e-9)
        assert each.weights.shape == (len(each.tokens), 4)
    best = found.best
    assert best.tokens == found.hypotheses[0].tokens
    np.testing.assert_allclose(best.weights, found.hypotheses[0].weights, atol=1e-12)


def test_a_wider_beam_can_find_a_likelier_sentence():
    """Among many random translators there is one where greedy search goes astray."""
    found = [
        [translate(small(seed), "a b", beam=width, limit=4).hypotheses[0].logprob for width in (1, 8)]
        for seed in range(12)
    ]
    assert any(wide > greedy + 0.1 for greedy, wide in found)


def test_a_beginning_can_be_given():
    model = translator(size=1.2)
    found = translate(model, "a b c", beam=3, prefix="w w", limit=5)
    for each in found.hypotheses:
        assert each.tokens[:2] == ("w", "w")
        assert each.logprob == pytest.approx(logprob(model, "a b c", each.tokens), abs=1e-9)
    assert [node.forced for node in found.nodes[:3]] == [True, True, False]
    with pytest.raises(ModelError, match="the beginning that is given has more than 5 words"):
        translate(model, "a", prefix="w " * 6, limit=5)


def test_a_decoder_that_never_ends_is_stopped_and_it_is_said():
    model = translator()
    weights = dict(model.weights)
    bias = weights["readout.bias"].copy()
    bias[model.end] = -1e3
    model = replace(model, weights={**weights, "readout.bias": bias})
    found = translate(model, "a b", beam=2)
    assert found.limit == 14 and len(found.best) == 14
    assert not found.hypotheses[0].ended and not found.best.ended
    assert found.best.stopped == "the decoder did not end, and was stopped after 14 outputs"
    assert len(translations(model, ["a b"])[0].split()) == 14
    bias[model.end] = 1e3
    empty = translate(replace(model, weights={**weights, "readout.bias": bias}), "a b", beam=1)
    assert empty.hypotheses[0].text == "" and empty.best.tokens == (END,) and empty.best.stopped is None


def test_the_unknown_word_is_written_only_to_copy():
    model = translator()
    bias = model.weights["readout.bias"].copy()
    bias[model.target.unknown] = 30
    model = replace(model, weights={**model.weights, "readout.bias": bias})
    assert "<unk>" not in translate(model, "a b", beam=1, limit=3).hypotheses[0].tokens
    found = translate(model, "a zebra", beam=1, limit=3).hypotheses[0]
    assert found.tokens == ("<unk>",) * 3 and found.copied == (1, 1, 1)
    assert found.text == translations(model, ["a zebra"], limit=3)[0] == "zebra zebra zebra"


def test_many_texts_at_once_are_each_as_by_itself():
    model = translator("lstm", "additive", 1, True, size=1.2)
    texts = ["a b c d e f", "a", "f e zebra d", "b b", "c a b"]
    alone = [translate(model, text, beam=1).hypotheses[0].text for text in texts]
    assert translations(model, texts) == alone
    assert len(set(alone)) > 1
    assert translations(model, []) == []


@pytest.mark.parametrize(
    "put", [lambda model: translate(model, "a b"), lambda model: translations(model, ["a b"])]
)
def test_weights_that_overflow_translate_nothing(put):
    model = translator("rnn-identity", None)
    huge = replace(model, weights={name: 1e200 * w for name, w in model.weights.items()})
    with pytest.raises(ModelError, match="so large that they overflow"):
        put(huge)


def test_what_is_changed_is_changed_while_searching():
    model = translator(size=1.5)
    changes = Changes(
        Pins().hold("o", 0.0, steps=1),
        Pins().hold("f", 0.0, unit=1).hold("i", 1.0, steps=(0, 2)),
        AttentionPins().hold(1.0, output=1, source=0),
        cut=("h",),
    )
    found = translate(model, "a b c", beam=3, limit=5, changes=changes)
    for k, each in enumerate(found.hypotheses):
        assert each.logprob == pytest.approx(logprob(model, "a b c", each.tokens, changes), abs=1e-9)
        assert found.trace(k).log_p.sum() == pytest.approx(each.logprob, abs=1e-9)
    assert found.best.weights[1].tolist() == [1, 0, 0]
    assert not found.best.handed[0].h.any()


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ({"beam": 0}, "from 1 to 8 wide, not 0"),
        ({"beam": 9}, "from 1 to 8 wide, not 9"),
        ({"beam": True}, "not True"),
        ({"alpha": -1}, "alpha is from 0 to 10"),
        ({"limit": 0}, "after 1 to 1,000 outputs, not 0"),
        ({"limit": 1001}, "not 1001"),
    ],
)
def test_what_cannot_be_searched_is_said(how, said):
    with pytest.raises(ModelError, match=said):
        translate(translator(), "a", **how)
    if "limit" in how:
        with pytest.raises(ModelError, match=said):
            translations(translator(), ["a"], **how)


def test_a_model_of_one_text_translates_nothing():
    with pytest.raises(ModelError, match="by a translator, an encoder with a decoder"):
        translate(load("grammar-lstm-32-s0"), "the cat")


def test_a_source_of_500_words_is_translated():
    model = translator(dtype=np.float32)
    found = translate(model, "a b c d e " * 100, beam=4, limit=40)
    assert len(found.hypotheses) == 4 and found.hypotheses[0].weights.shape[1] == 500
    assert "hypotheses" not in repr(found) and "width=4" in repr(found)
    assert found._repr_html_().count("<tr>") > 4
