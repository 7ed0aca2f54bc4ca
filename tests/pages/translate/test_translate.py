"""The Translate page is sent what the engine made, whatever it is asked."""

from dataclasses import replace

import numpy as np
import pytest

from payload import decode
from translators import translator
from visualizer import ModelError, Pins, seq2seq
from visualizer.pages import page
from visualizer.pages.translate import session, translate
from visualizer.pages.translate.translate import Translate
from visualizer.seq2seq import AttentionPins, Changes
from visualizer.seq2seq.search import translate as searched

TEXT = "a b c f"


def given(monkeypatch, models):
    """Let these translators be all that come with Gatescope."""
    monkeypatch.setattr(seq2seq, "bundled", lambda: dict.fromkeys(models, "file"))
    monkeypatch.setattr(seq2seq, "load_translator", lambda name: models[name])
    for kept in (session.load, session._listed, translate.setup):
        kept.cache_clear()


@pytest.fixture
def toys(monkeypatch):
    """Three translators of random weights: name -> translator."""
    models = {
        "add": translator("lstm", "additive", dtype=np.float32),
        "none": translator("gru", None, dtype=np.float32),
        "dot": translator("lstm", "general", layers=2, bidirectional=True, dtype=np.float32),
    }
    given(monkeypatch, models)
    yield models
    for kept in (session.load, session._listed, translate.setup):
        kept.cache_clear()


def asked(**values):
    return decode(session.answer({"seq": 3, "want": "translate", "asked": {"sentence": TEXT, **values}}))


@pytest.mark.parametrize("name", ["add", "none", "dot"])
def test_every_array_is_the_engines(toys, name):
    head, facts, arrays = asked(translator=name, beam=2)
    found = searched(toys[name], TEXT.split(), 2)
    run = found.best
    assert (head["seq"], head["want"], head["none"]) == (3, "translate", None)
    assert facts["text"] == run.text and (facts["S"], facts["J"]) == (4, len(run))
    assert facts["source"] == TEXT.split() and facts["fed"][0] == "<s>"
    layer, forward = run.decoder[-1], run.encoder[-toys[name].directions]
    for signal in layer:
        np.testing.assert_array_equal(arrays[f"decoder.{signal}"], layer[signal])
        np.testing.assert_array_equal(arrays[f"encoder.{signal}"], forward[signal])
    np.testing.assert_array_equal(arrays["handed.h"], run.handed[-1].h)
    assert ("handed.c" in arrays) == (name != "none") == (facts["parts"] == ["c", "h"])
    tree = facts["search"]
    assert tree["sum"] == pytest.approx([node.total for node in found.nodes], abs=1e-5)
    assert tree["left"][0]["path"] == list(found.hypotheses[0].nodes)
    assert -sum(facts["greedy"]["costs"]) == pytest.approx(facts["greedy"]["sum"], abs=1e-5)
    assert facts["log_p"] == pytest.approx([-cost for cost in tree["left"][0]["costs"]], abs=1e-5)
    assert ("weights" in arrays) == (facts["attention"] is not None) == (name != "none")


@pytest.mark.parametrize("name", ["sentence", "translator", "begin", "handed", "weigh", "hold", "pair"])
@pytest.mark.parametrize("sentence", [TEXT, ""])
def test_half_a_character_is_answered(toys, sentence, name):
    head, *_ = asked(**{"sentence": sentence, name: "\ud800"})
    assert head["want"] == "translate"


@pytest.mark.parametrize("name", ["add", "dot"])
def test_weights_are_the_softmax_of_scores_made_of_what_is_sent(toys, name):
    _, _, arrays = asked(translator=name)
    if name == "add":
        tanh = np.tanh(arrays["query"][:, None] + arrays["keys"][None])
        scores = tanh @ arrays["v"]
    else:
        assert "v" not in arrays
        scores = arrays["query"] @ arrays["keys"].T
    np.testing.assert_allclose(arrays["scores"], scores, rtol=2e-5, atol=1e-5)
    np.testing.assert_allclose(arrays["weights"].sum(axis=1), 1, atol=1e-6)
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    np.testing.assert_allclose(arrays["weights"], e / e.sum(axis=1, keepdims=True), atol=1e-5)
    np.testing.assert_array_equal(arrays["weights"], arrays["soft"])


CHANGED = [
    ({"cut": "c"}, {"cut": ("c",)}),
    ({"cut": "all"}, {"cut": ("h", "c")}),
    ({"handed": "f f"}, {"handed": ("f", "f")}),
    ({"weigh": "0:1=0.75;0:2=.25"}, {"attention": AttentionPins().hold(0.75, 0, 1).hold(0.25, 0, 2)}),
    ({"weigh": "1:*=0"}, {"attention": AttentionPins().hold(0, 1)}),
    (
        {"hold": "encoder.f:1:0-2=0.5;!decoder.h:0:*=1;decoder.c:*:1=-2"},
        {"encoder": Pins().hold("f", 0.5, 1, range(3)), "decoder": Pins().hold("c", -2.0, steps=1)},
    ),
]


@pytest.mark.parametrize(("sent", "changes"), CHANGED)
def test_a_change_is_the_engines_change_and_what_it_says_without_stands_beside(toys, sent, changes):
    head, facts, arrays = asked(translator="add", **sent)
    run = searched(toys["add"], TEXT.split(), 3, changes=Changes(**changes)).best
    assert head["notices"] == ([f"{run.stopped[0].upper()}{run.stopped[1:]}."] if run.stopped else [])
    assert facts["text"] == run.text
    np.testing.assert_array_equal(arrays["weights"], run.weights)
    np.testing.assert_array_equal(arrays["handed.c"], run.handed[-1].c)
    assert facts["plain"]["text"] == searched(toys["add"], TEXT.split(), 3).best.text
    if "weigh" in sent:
        assert not np.allclose(arrays["soft"], arrays["weights"])


def test_a_translation_begins_with_the_words_that_were_chosen(toys):
    head, facts, _ = asked(translator="add", begin="z y")
    assert facts["outputs"][:2] == ["z", "y"] and facts["forced"] == 2
    assert head["asked"]["begin"] == ["z", "y"] and facts["search"]["forced"][:2] == [True, True]
    head, facts, _ = asked(translator="add", begin="z qqq")
    assert facts["forced"] == 0 and "“qqq”" in head["notices"][0] and head["asked"]["begin"] is None


def test_weights_that_are_all_zero_attend_to_nothing(toys):
    _, _, arrays = asked(translator="add", weigh="0:*=0;1:*=0")
    assert not arrays["weights"][:2].any()


def silent(model):
    """The same translator, which never ends by itself."""
    bias = model.weights["readout.bias"].copy()
    bias[model.end] = -1e4
    return replace(model, weights={**model.weights, "readout.bias": bias})


def test_a_decoder_that_does_not_end_is_stopped_and_that_is_said(monkeypatch):
    given(monkeypatch, {"on": silent(translator("lstm", "additive", dtype=np.float32))})
    head, facts, arrays = asked(sentence="a b " * 300)
    assert "600 words; the first 500 are translated" in head["notices"][0]
    assert f"stopped after {session.MAX_WRITTEN} outputs" in head["notices"][1]
    assert (facts["S"], facts["J"]) == (500, session.MAX_WRITTEN)
    assert facts["search"]["steps"] == max(facts["search"]["step"]) + 1 == session.MAX_TREE
    assert max(facts["search"]["parent"]) < len(facts["search"]["token"])
    assert arrays["weights"].shape == (session.MAX_WRITTEN, 500)


WRONG = [
    ({"sentence": ""}, None, session.EMPTY),
    ({"sentence": " \n"}, None, session.EMPTY),
    ({"sentence": 3}, "The sentence", None),
    ({"translator": "nobody"}, "No translator is called “nobody”", None),
    ({"beam": "9"}, "from 1 to 8", None),
    ({"weigh": "0:1=2"}, "no held weight", None),
    ({"weigh": "0:7=0.5"}, "Source words here are 0 to 3", None),
    ({"weigh": "0:0=0.75;0:1=0.75"}, "add up to 1.5", None),
    ({"weigh": "0:0=1", "translator": "none"}, "no attention", None),
    ({"cut": "x"}, "not “x”", None),
    ({"hold": "f:1:*=1"}, "nothing that can be held", None),
    ({"hold": "decoder.f:9:*=1"}, "there is no unit 9", None),
    ({"hold": "encoder.f:0:4=1"}, "there is no step 4", None),
    ({"hold": "decoder.f:0:*=2"}, "f is from 0 to 1", None),
    ({"hold": "decoder.c:0-99999:*=2"}, "nothing that can be held", None),
    ({"hold": ";".join(["decoder.f:0:*=1"] * 41)}, "Only the first 40 of 41", None),
    ({"begin": "a " * 100 + "u"}, "No translation begins so", None),
    ({"begin": " ".join("u" * 100)}, "the first 18 words", None),
]


@pytest.mark.parametrize(("sent", "said", "none"), WRONG)
def test_what_cannot_be_had_is_said_and_the_rest_is_shown(toys, sent, said, none):
    head, facts, _ = asked(**sent)
    assert head["none"] == none or facts is not None
    assert none is None or facts is None
    assert said is None or any(said in each for each in head["notices"])


def test_an_unknown_word_is_marked_and_the_nearest_known_one_named(toys):
    _, facts, _ = asked(sentence="a qq b")
    assert facts["unknown"] == [False, True, False]
    assert len(facts["copied"]) == facts["J"] == len(facts["top"])


def test_a_page_opens_on_an_example(toys):
    head, facts, _ = decode(Translate({}).payload)
    assert head["asked"]["sentence"] == "a b c d" and facts["source"] == list("abcd")
    assert [each["name"] for each in translate.setup()["translators"]] == list(toys)
    assert "translate" in page.menu()


def test_a_translator_that_cannot_be_read_is_left_out(toys, monkeypatch):
    def load(name):
        if name == "add":
            raise ModelError("it is spoilt")
        return toys[name]

    monkeypatch.setattr(seq2seq, "load_translator", load)
    assert [each["name"] for each in session.offered()] == ["none", "dot"]
    head, facts, _ = asked(translator="add")
    assert head["asked"]["translator"] == "dot" and facts is not None


def test_without_a_translator_the_page_says_so_and_the_menu_has_none(monkeypatch):
    given(monkeypatch, {})
    head, facts, _ = asked()
    assert head["none"] == session.NONE and facts is None
    assert "translate" not in page.menu() and "translate" not in page.listed()
    assert head["asked"]["sentence"] == TEXT, "the address stays"
