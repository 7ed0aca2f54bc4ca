"""What the start page tells, and by which rule: of the bundled networks, and in closed form."""

import numpy as np
import pytest

from visualizer import Pins
from visualizer.analysis import stories
from visualizer.analysis.stories import Span
from visualizer.pages import catalogue
from visualizer.pages.start import said, start, story
from visualizer.pages.start.story import Parts, keeping, parts
from visualizer.tasks import grammar
from visualizer.tasks.stories import TEXTS, counted

SENTENCE = grammar.TASK.examples[0][1].split()
AT = Parts(4, 10, 13)


@pytest.fixture(scope="module")
def told():
    return start.shown()["story"]  # worked out once for all tests of a process


def test_a_move_has_parts_and_nothing_else_has():
    assert parts(SENTENCE) == AT
    assert " ".join(SENTENCE[AT.held]) == "I moved to"
    rng = np.random.default_rng(5)
    for example in grammar.sample("train", rng, 60, rule="move"):
        at = parts(example.words)
        held = " ".join(example.words[at.held])
        assert held.split()[0] in grammar.SUBJECTS and held.partition(" ")[2] in grammar.MOVES
        assert example.questions[0].answer == grammar.LANGUAGES[example.words[at.second]]
    for rule in ("far", "visit", "number"):
        assert not any(parts(example.words) for example in grammar.sample("train", rng, 20, rule=rule))


def test_the_unit_is_one_that_shows_it_here_and_most_often_on_validation_texts(told):
    span = Span(*AT, drops=True)
    often = counted(told.network, story.RULE)
    here = np.flatnonzero(stories.shows(told.plain.layers[-1], span))
    assert told.unit in here and told.count == often[here].max() == often[told.unit] > 0
    assert told.of == TEXTS


# --- what is told -------------------------------------------------------------------------------


def test_its_numbers_are_the_networks_own(told):
    network, steps = told.network, slice(10, 13)
    assert network.name == catalogue.shown_model("grammar") and list(told.words) == SENTENCE
    held = Pins().hold("f", 1.0, steps=steps).hold("i", 0.0, steps=steps)
    plain, other = network.trace(SENTENCE), network.trace(SENTENCE, pins=held)
    for (word, p), trace in zip(told.answers(), (plain, other), strict=True):
        assert (word, pytest.approx(p, abs=1e-6)) == trace.top(17, 1)[0]
    assert [word for word, _ in told.answers()] == ["Japanese", "French"]
    for signal in "figc":
        assert (told.of_unit(signal) == plain[signal][:, told.unit]).all()
        np.testing.assert_allclose(told.of_unit(signal, held=True), other[signal][:, told.unit], atol=1e-6)
    one = Pins().hold("f", 1.0, told.unit, steps).hold("i", 0.0, told.unit, steps)
    word, p = network.trace(SENTENCE, pins=one).top(17, 1)[0]
    assert told.alone == (word, pytest.approx(p, abs=1e-6))
    places = [network.trace(["I", "grew", "up", "in", c, *SENTENCE[5:11]]) for c in grammar.LANGUAGES]
    below = sum(trace["c"][-1, told.unit] < 0 for trace in places)
    assert told.signs == (below, len(grammar.LANGUAGES) - below)


def test_the_step_that_is_told_of_is_the_one_that_drops_most_of_it(told):
    f = told.of_unit("f")
    left = [f[11 : t + 1].prod() for t in range(11, 14)]
    assert left[told.step - 11] < 0.5 and all(each >= 0.5 for each in left[: told.step - 11])


def test_every_network_of_the_task_is_asked_and_what_gates_keep_is_kept(told):
    entries = [each for each in catalogue.catalogue()["models"] if each["task"] == "grammar"]
    assert [each.name for each in told.others] == [each["name"] for each in entries]
    for each in told.others:
        network = catalogue.load(each.name)
        assert (each.after is None) == (network.cell.keeper is None)
        if each.after:
            trace = network.trace(SENTENCE, pins=keeping(network.cell, AT.held))
            memory = trace[network.cell.memory]
            np.testing.assert_allclose(memory[AT.second - 1], memory[AT.move - 1], atol=1e-6)
            word, p = trace.top(-1, 1)[0]
            assert each.after == (word, pytest.approx(p, abs=1e-6))
    rnn = catalogue.load(told.network.name.replace("lstm", "rnn")).trace(SENTENCE)
    assert told.without() == rnn.top(-1, 1)[0]


def test_another_seed_tells_it_where_the_first_does_not(monkeypatch, told):
    load = catalogue.load
    spoilt = {told.network.name}

    def loaded(name, weights="trained"):
        if name in spoilt:
            raise story.ModelError("spoilt")
        return load(name, weights)

    monkeypatch.setattr(story, "load", loaded)
    second = story.told()
    assert second.network.name != told.network.name and second.network.cell.name == "lstm"
    assert told.network.name not in {each.name for each in second.others}
    # and what is said of that one is of that one
    assert said.number(second.of_unit("c")[AT.first]) in said.bare(" ".join(said.asked(second)))
    assert f"unit {second.unit} " in f"{said.honest(second)[1][0]} ".lower()
    spoilt |= {each["name"] for each in catalogue.catalogue()["models"]}
    assert story.told() is None


# --- in words -----------------------------------------------------------------------------------


def test_a_marked_text_comes_apart():
    text = "At “to” its {f:forget gate} shuts: {neg:−0.63} {pos:+0.92}"
    assert said.pieces(text) == [
        ("", "At “to” its "),
        ("f", "forget gate"),
        ("", " shuts: "),
        ("neg", "−0.63"),
        ("", " "),
        ("pos", "+0.92"),
    ]
    assert said.bare(text) == "At “to” its forget gate shuts: −0.63 +0.92"


def test_numbers_in_words():
    assert [said.number(v) for v in (-0.634, 0.0, -0.001, 1.5)] == ["−0.63", "0.00", "0.00", "1.50"]
    assert [said.percent(p) for p in (0.9799, 0.0004, 0.9999, 0, 1)] == [
        "98.0%",
        "<0.1%",
        ">99.9%",
        "0%",
        "100%",
    ]
    assert [said.count(n, "word") for n in (1, 6, 13)] == ["one word", "six words", "13 words"]


def test_what_is_said_of_a_word_is_what_its_gates_do(told):
    f, i = told.of_unit("f"), told.of_unit("i")
    for t in range(len(SENTENCE)):
        text = said.bare(said.at_word(told, t))
        assert text.startswith(f"“{SENTENCE[t]}”: the forget gate is ")
        assert ("forget gate is open" in text) == (f[t] >= 0.9)
        assert ("forget gate is shut" in text) == (f[t] <= 0.1)
        assert ("input gate is shut" in text) == (i[t] <= 0.1)
        held = said.bare(said.at_word(told, t, held=True))
        assert ("is held open" in held) == ("is held shut" in held) == (10 <= t < 13)


def test_the_statements_say_what_was_counted(told):
    small, unit, others = said.honest(told)
    assert f"{told.network.units} units" in small[1]
    assert f"on {told.count} of {told.of} " in unit[1] and f"unit {told.unit} " in f"{unit[0]} ".lower()
    found = said.tally(told.others, told.languages)
    assert sum(map(len, found.values())) == len(told.others)
    for each in found["turned"]:
        assert (each.before[0], each.after[0]) == ("Japanese", "French")
    for each in found["failed"]:
        assert each.before[0] == "Japanese" != "French" != each.after[0]
    fails = bool(found["failed"] or found["never"])
    assert (others[0] == "It does not always work.") == fails
    assert f"{said.spelt(len(found['turned']))} “Japanese” became “French”" in others[1]
