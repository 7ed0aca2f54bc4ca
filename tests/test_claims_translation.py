"""A claim of a translation holds where its numbers say so; changes in it are read as they are written."""

import numpy as np
import pytest

from visualizer import claims, seq2seq
from visualizer.claims import ClaimError, Setting
from visualizer.pins import Pins
from visualizer.seq2seq import AttentionPins, Changes

NAME = "czech-lstm-additive-48-s0"
BOY = "I am a boy who likes to learn ."
HERE = Setting(NAME, BOY, 25, change=("encoder=c:25:3-8=0.5",))
S = 9


@pytest.fixture(scope="module")
def run():
    return seq2seq.translate(seq2seq.load_translator(NAME), BOY, 1).best


def wrong(text, setting=HERE):
    return claims.parse(text).wrong(setting)


def number(text, setting=HERE):
    return claims.parse_value(text).value(setting)


def test_a_value_is_that_of_the_translation(run):
    at = run.words.index("rád")
    assert number("c at boy") == run.encoder[0]["c"][3, 25]
    assert number("o at rád unit 2") == run.decoder[0]["o"][at, 2]
    assert number("mean f at rád") == pytest.approx(run.decoder[0]["f"][at].mean(), abs=1e-7)
    assert number("weight likes at rád") == run.weights[at, 5]
    assert number("score likes at rád") == run.scores[at, 5]
    assert number("p(ráda) at rád") == run.probabilities[at, run.model.target.words.index("ráda")]
    assert number("logp") == pytest.approx(run.log_p.sum(), abs=1e-6)
    assert run.model.meta["exact"]["test"] == pytest.approx(number("exact"), abs=1e-4)
    assert number(f"c at {S + at} unit 2") == run.decoder[0]["c"][at, 2]


def test_a_word_is_one_of_the_sentence_or_behind_it_an_output(run):
    assert claims.subject(NAME).words(BOY) == [*run.source.tokens, *run.words]
    assert number("c at .") == run.encoder[0]["c"][8, 25]
    assert number("c at .#2") == run.decoder[0]["c"][run.words.index("."), 25]


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ("text = jsem kluk, který se rád učí.", ""),
        ("text = Jsem kluk , který se rád učí .", ""),
        ("text = jsem holka", "text is jsem kluk, který se rád učí., not jsem holka"),
        ("text = jsem kluk, která se ráda učí. changed", ""),
        ("text = jsem kluk, který se rád učí. of czech-lstm-additive-48", ""),
        ("next at rád = rád", ""),
        ("next at rád = ráda", "next at “rád” (step 14) is rád, not ráda"),
        ("weight likes > 0.9 at rád", ""),
        ("weight boy > 0.5 at rád", "weight boy is 9.9e-05 at “rád” (step 14)"),
        ("weight likes is greatest at rád", ""),
        ("exact 13+ = 4.5% of czech-lstm-none-48-s0", ""),
        ("decided < says", ""),
    ],
)
def test_a_claim_is_true_or_says_what_is_so(claim, said):
    assert wrong(claim).startswith(said) and bool(wrong(claim)) == bool(said)


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        ("weight Paris > 0 at rád", "no word “Paris”"),
        ("weight boy > 0 at rád of czech-lstm-none-48-s0", "has no attention"),
        ("p(Japanese) at rád > 0", "no word “Japanese” to write"),
        ("q at boy > 0", "has no signal “q”"),
        ("p(rád) at boy > 0", "nothing is written yet"),
        ("c at boy > 0 with f=1", "not by with"),
        ("norm h at boy > 0", "is not of a translation"),
        ("exact 99 = 1", "does not say exact 99"),
        ("text = x of czech-lstm-additive-49", "no model is called"),
    ],
)
def test_what_is_not_there_is_said(claim, said):
    with pytest.raises(ClaimError, match=said):
        wrong(claim)
    with pytest.raises(ClaimError, match="nothing is changed here"):
        wrong("logp < 0 changed", Setting(NAME, BOY))


def test_changes_are_read_as_they_are_written():
    made = claims.asked(
        (
            "beam=3",
            "begin=jsem kluk",
            "cut=all",
            "handed=I am a girl",
            "weigh=3:4=0.5",
            "weigh=2:*=0",
            "encoder=c:25:3-8=0.5",
            "decoder=f:*:*=1",
        )
    )
    attention = AttentionPins().hold(0.5, 3, 4).hold(0.0, 2)
    pins = Pins().hold("c", 0.5, 25, range(3, 9)), Pins().hold("f", 1.0)
    assert (made.beam, made.begin) == (3, ("jsem", "kluk"))
    assert made.changes == Changes(*pins, attention, "I am a girl", ("h", "c"))
    assert claims.asked(("cut=all", "cut=nothing", "beam=2", "beam=1")) == claims.Asked()
    for wrong in ("beam=9", "cut=x", "weigh=1=1", "begin=", "girl", "encoder=woof"):
        with pytest.raises(ClaimError):
            claims.asked((wrong,))


def test_a_changed_translation_is_that_of_translate():
    found = claims.searched(NAME, BOY, ("beam=3", "cut=all")).hypotheses
    wanted = seq2seq.translate(seq2seq.load_translator(NAME), BOY, 3, changes=Changes(cut=("h", "c")))
    assert [each.text for each in found] == [each.text for each in wanted.hypotheses]
    assert np.isclose(found[0].logprob, wanted.hypotheses[0].logprob)


def test_the_unit_that_is_opened_is_the_one_that_moves_most(run):
    c = run.decoder[0]["c"]
    assert claims.unit_of(Setting(NAME, BOY)) == int((c.max(axis=0) - c.min(axis=0)).argmax())
    with pytest.raises(ClaimError, match="no unit 48"):
        claims.unit_of(Setting(NAME, BOY, 48))
