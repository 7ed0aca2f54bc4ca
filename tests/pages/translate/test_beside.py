"""What stands beside a translation is the engine's: what decided a word, a second sentence, probes."""

import json
from functools import cache

import numpy as np
import pytest

from payload import decode
from visualizer import Pins
from visualizer.pages.translate import session
from visualizer.seq2seq import Changes, load_translator
from visualizer.seq2seq.analysis import attribution
from visualizer.seq2seq.deciding import decider
from visualizer.seq2seq.search import translate
from visualizer.tasks import TRANSLATING
from visualizer.zoo import translator_probes

BOY, GIRL = "I am a boy who likes to learn", "I am a girl who likes to learn"
LOOKS, BLIND = "czech-lstm-additive-48-s0", "czech-lstm-none-48-s2"


@cache
def answered(want="translate", j=None, **asked):
    request = {"seq": 2, "want": want, "asked": {"sentence": GIRL, "translator": LOOKS, **asked}, "j": j}
    return decode(session.answer(request))


@pytest.mark.parametrize(("name", "hold"), [(LOOKS, None), (BLIND, None), (LOOKS, "decoder.c:40:3=-3")])
def test_what_decided_a_word_is_the_engines_attribution_and_its_unit(name, hold):
    head, *_ = answered("why", 3, translator=name, hold=hold)
    changes = Changes(decoder=Pins.parse([hold.removeprefix("decoder.")])) if hold else Changes()
    run = translate(load_translator(name), GIRL, 3, limit=26, changes=changes).best
    found, why = attribution(run, 3), head["why"]
    assert (head["seq"], head["want"], why["j"], why["target"]) == (2, "why", 3, "která")
    for way, values in why["ways"].items():
        assert values == pytest.approx(getattr(found, way).tolist(), abs=1e-6)
    assert why["decided"] == {"i": 3, "by": "grammar"} and run.source.tokens[3] == "girl"
    unit = decider(run, 3, 3, TRANSLATING["czech"].forms("která"))
    assert why["unit"] == pytest.approx(unit._asdict(), abs=1e-6)


def test_a_unit_that_is_held_as_it_was_found_does_to_the_translation_what_was_said():
    head, *_ = answered("why", 3, translator=BLIND)
    unit = head["why"]["unit"]
    assert unit["decides"] and unit["other"] == "který"
    hold = f"decoder.{unit['signal']}:{unit['unit']}:3={unit['held']}"
    _, facts, _ = answered(translator=BLIND, hold=hold, beam=1)
    assert facts["top"][3][0] == ["který", pytest.approx(unit["p_other"], abs=1e-5)]
    assert facts["plain"]["words"][3] == "která"


def test_where_no_grammar_knows_the_sentence_the_attribution_names_the_word():
    head, *_ = answered("why", 0, sentence="girl boy who")
    why = head["why"]
    assert why["decided"]["by"] == "attribution"
    assert why["decided"]["i"] == int(np.argmax(why["ways"]["leave_one_out"]))


@pytest.mark.parametrize("j", [None, -1, 99, "3", 1.5, True])
def test_an_output_that_is_not_there_is_refused_in_a_sentence(j):
    head, *_ = answered("why", j)
    assert head["why"] is None and head["want"] == "why"


@pytest.mark.parametrize("asked", [{"translator": "nobody"}, {"sentence": ""}, {"hold": "x"}])
def test_what_decided_it_is_answered_whatever_is_asked(asked):
    head, *_ = answered("why", 0, **asked)
    assert (head["why"] is None) == ("hold" not in asked)


def test_two_sentences_part_where_they_do_and_the_unit_named_differs_most():
    _, facts, _ = answered(pair=BOY)
    pair = facts["pair"]
    a, b = (translate(load_translator(LOOKS), text, 3, limit=26).best for text in (GIRL, BOY))
    assert (pair["reads"], pair["writes"], pair["at"]) == (3, 1, 1)
    assert (pair["own"], pair["outputs"]) == (list(a.words), list(b.words))
    for name, of in (
        ("handed", lambda run: run.handed[-1].c),
        ("decoder", lambda run: run.decoder[-1]["c"][1]),
    ):
        differs = np.abs(of(b) - of(a))
        assert pair[name]["unit"] == differs.argmax()
        assert pair[name]["b"] - pair[name]["a"] == pytest.approx((of(b) - of(a))[differs.argmax()], abs=1e-5)
    said = [[run.probabilities[1, of.written[1]] for of in (a, b)] for run in (a, b)]
    np.testing.assert_allclose(pair["p"], said)
    assert facts["counterparts"] == [BOY]
    # it is of both as they are without what is changed
    _, changed, _ = answered(pair=BOY, hold="decoder.c:*:*=0")
    assert changed["pair"] == pair and changed["text"] != facts["text"]


def test_the_same_sentence_is_no_other():
    _, facts, _ = answered(pair=GIRL)
    assert facts["pair"]["reads"] is facts["pair"]["writes"] is facts["pair"]["p"] is None
    head, facts, _ = answered(pair=" ")
    assert facts["pair"] is None and head["asked"]["pair"] is None


def test_what_probes_read_is_their_own_of_the_arrays_that_are_sent():
    _, facts, arrays = answered()
    for side, probes in translator_probes.load(LOOKS).items():
        n = facts["S"] if side == "encoder" else facts["J"]
        signals = {name: arrays[f"{side}.{name}"] for name in ("c", "h")}
        for probe, said in zip(probes, facts["probes"], strict=True):
            read = arrays[f"probe.{side}.{probe.name}"]
            assert read.shape == (n, len(said["answers"]))
            np.testing.assert_allclose(read, probe(signals), atol=1e-5)
            assert (said[side]["score"], said["name"]) == (probe.score, probe.name)
            assert said[side]["before"] < probe.score
    # the encoder knows after "girl" that it is one
    assert arrays["probe.encoder.gender"][4].argmax() == 2
    _, facts, _ = answered(translator="dates-lstm-additive-48-s0", sentence="5. března 2019")
    assert facts["probes"] == [] and facts["counterparts"] == []
    json.dumps(facts)
