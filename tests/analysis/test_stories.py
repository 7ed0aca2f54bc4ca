"""By which rule a unit shows what becomes of a word: in closed form, and over sentences of the grammar."""

import numpy as np
import pytest

from visualizer import Pins, load
from visualizer.analysis.stories import Span, counted, shows, told_by, turn
from visualizer.tasks import grammar
from visualizer.train import initial_model

SENTENCE = grammar.TASK.examples[0][1].split()
AT = Span(4, 10, 13, drops=True)
FIRST, VERB, TO, SECOND = AT.cue, 11, 12, 13
WITNESS = {"f": {FIRST: 0.0, VERB: 0.0}, "i": {FIRST: 0.9, SECOND: 0.9}}
"""The gates of a unit that shows the story: the rest of the time nothing is dropped and nothing gets in."""


def layer(**changed):
    """A network's layer on the sentence, its unit 0 held at what a witness does but for some steps."""
    gates = {name: {**at, **changed.get(name, {})} for name, at in WITNESS.items()}
    pins = Pins().hold("f", 1.0).hold("i", 0.0).hold("g", 0.8)
    for name, at in gates.items():
        for step, value in at.items():
            pins = pins.hold(name, value, 0, step)
    return initial_model("grammar", "lstm", 2, 0).trace(SENTENCE, pins=pins).layers[-1]


def test_a_unit_shows_the_story_that_keeps_drops_and_takes_the_second():
    assert list(shows(layer(), AT)) == [True, False]


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"f": {VERB: 1.0}}, "nothing is dropped"),
        ({"f": {VERB: 0.3}}, "some of it stays"),
        ({"f": {7: 0.5}}, "it is not kept up to the move"),
        ({"f": {VERB: 1.0, TO: 0.0}, "i": {VERB: 1.0}}, "it is written over before it is dropped"),
        ({"i": {SECOND: 0.0}}, "the second never gets in"),
        ({"i": {FIRST: 0.0}}, "the first never gets in"),
        ({"f": {FIRST: 1.0}, "i": {1: 1.0}}, "most of what it holds is of another word"),
        ({"f": {16: 0.0}, "i": {16: 1.0}}, "the second is gone at the end"),
    ],
    ids=lambda value: value.replace(" ", "-") if isinstance(value, str) else "",
)
def test_a_unit_shows_it_no_longer_where(changed, why):
    assert not shows(layer(**changed), AT)[0], why


def test_a_unit_that_has_to_keep_a_word_shows_it_where_it_does():
    kept = Span(FIRST, len(SENTENCE) - 1, SECOND)
    assert not shows(layer(), kept)[0]
    assert shows(layer(f={VERB: 1.0}, i={SECOND: 0.0}), kept)[0]


def test_the_step_to_look_at_is_where_it_is_dropped_or_could_have_been():
    trace = load("grammar-lstm-32-s0").trace(SENTENCE)
    found = told_by(trace, AT, np.ones(32))
    assert found is not None
    t, unit = found
    # the step of the move at which most of it goes
    assert VERB <= t <= SECOND and trace["f"][t, unit] < 0.5 and turn(trace, AT, unit) == t
    assert told_by(trace, AT, np.zeros(32)) is None


@pytest.mark.parametrize("rule", grammar.RULES)
def test_a_sentence_says_how_long_its_cue_has_to_be_held(rule):
    told = grammar.TASK.told(rule, 40)
    assert len(told) == 40 and told == grammar.TASK.told(rule, 40)
    for words, span in told:
        assert span == grammar.TASK.span(rule, words)
        assert span.drops == (rule in ("move", "subject"))
        if rule in ("far", "move", "visit"):
            assert words[span.cue] in grammar.LANGUAGES
            assert (words[span.second] in grammar.LANGUAGES) if span.second else rule == "far"
        if span.drops:
            # what stands between is what leads to the second
            assert span.cue <= span.until < span.second
            assert rule == "subject" or words[span.until] in grammar.SUBJECTS
            assert rule == "move" or words[span.until + 1] == "but"
        else:
            assert span.until == len(words) - 1


def test_units_are_counted_over_texts():
    network, texts = load("grammar-lstm-32-s0"), grammar.TASK.told("move", 5)
    each = [shows(network.trace(words).layers[-1], span) for words, span in texts]
    assert (counted(network, texts) == np.sum(each, axis=0)).all()


@pytest.mark.parametrize("cell", ["lstm", "gru"])
def test_texts_of_a_length_are_counted_at_once_as_one_by_one(cell, monkeypatch):
    network = load(f"grammar-{cell}-32-s0")
    texts = [(SENTENCE[k : n + k], Span(k, 5)) for k in range(3) for n in (8, 9, 10)]
    one_by_one = [counted(network, [each]) for each in texts]
    forward, read = type(network).forward, []
    monkeypatch.setattr(type(network), "forward", lambda self, x: read.append(x.shape) or forward(self, x))
    assert counted(network, texts).tolist() == np.sum(one_by_one, axis=0).tolist()
    assert read == [(8, 3), (9, 3), (10, 3)]
    assert 0 < np.sum(one_by_one) < len(texts) * 32
