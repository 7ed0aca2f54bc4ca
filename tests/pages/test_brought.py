"""A network of one's own, of no task: it is shown with what it has, and what it has not is said."""

from dataclasses import replace

import numpy as np
import pytest

import payload
from visualizer import Model, ModelError, Vocabulary, cells, gradient_norms, train
from visualizer.pages import brought, catalogue, handout, shelf
from visualizer.pages.explorer.explorer import Explorer
from visualizer.pages.explorer.session import Session
from visualizer.pages.gradients.gradients import Gradients
from visualizer.pages.whatif import changes
from visualizer.symbols import Answers, Bytes, Characters, Ids, Values
from visualizer.tasks import TASKS

WORDS = ("<unk>", "red", "green", "blue", "light", "turns", "<eos>")
TEXTS = ["red light turns green", "blue light turns red"]
FIRST, SECOND = TEXTS


def made(cell="lstm", seed=0, reads=None, units=5, **more):
    rng = np.random.default_rng(seed)
    return Model.create(cells.make(cell), Vocabulary(WORDS) if reads is None else reads, units, rng, **more)


@pytest.fixture
def given():
    """Shows networks by their titles, and takes them away again."""
    yield catalogue.give
    catalogue.give({})


@pytest.fixture
def own(given):
    """A network with texts of its own, given to the server: its name."""
    (name,) = given({"lights": made(meta={"examples": TEXTS, "name": "file"})})
    return name


def look(request, by=None):
    return payload.decode((by or Session()).look({"seq": 1, "want": "picture", **request}))


def test_it_is_listed_first_by_its_file_and_opens_with_its_own_text(own):
    assert own == "own-lights" and catalogue.first_model() == own
    listed = catalogue.offered()
    entry, other = listed["models"][:2]
    assert (entry["title"], entry["weights"], entry["yours"]) == ("lights", ["trained"], True)
    assert [text for _, text in entry["examples"]] == TEXTS and not entry["sampled"]
    assert "yours" not in other and listed["tasks"][entry["task"]]["examples"] == []
    assert "6 known" in entry["said"] and "next word" in entry["said"] and "not known" in entry["said"]
    head, facts, _ = payload.decode(Explorer().payload)
    assert (head["model"], head["text"], facts["name"]) == (own, FIRST, own) and not head["notices"]
    assert facts["follows"] == facts["probes"] == []
    assert look({"text": FIRST, "units": True})[0]["units"] is None
    # the catalogue of what comes with Gatescope is as it was
    assert all(each["name"] != own for each in catalogue.catalogue()["models"])


def test_its_picture_is_its_run_and_its_gradient_stands_alone(own):
    _, facts, arrays = look({"text": SECOND, "model": own})
    trace = catalogue.load(own).trace(SECOND)
    np.testing.assert_allclose(arrays["0.f"], trace["f"], rtol=1e-6)
    assert {curve["cell"] for curve in facts["curves"]} == {"lstm"} and facts["beside"] is None
    norms = gradient_norms(trace.model, trace).log10_norm["h"]
    np.testing.assert_allclose(arrays["grad.lstm.h"], norms, rtol=1e-6)


def test_it_is_compared_with_what_was_given_too_and_reads_and_answers_alike(given):
    first, alike, *_ = names = given(
        {
            "lights": made(),
            "plain": made("rnn", 1),
            "other words": made("rnn", 2, Vocabulary((*WORDS, "more"))),
            "a label": made("rnn", 3, answers=Answers("label", "mood", ("good", "bad"))),
        }
    )
    _, facts, _ = look({"text": FIRST, "model": first})
    assert {curve["cell"] for curve in facts["curves"]} == {"lstm", "rnn"}
    assert facts["beside"] == {"cell": "rnn"}
    asked = {"seq": 1, "want": "others", "text": FIRST, "model": first, "t": 1}
    _, facts, _ = payload.decode(changes.WhatIf().answer(asked))
    assert [row["name"] for row in facts["rows"]] == [first, alike]
    other = {"seq": 1, "want": "run", "text": FIRST, "model": first, "other": {"model": names[2]}}
    head, *_ = payload.block(changes.WhatIf().answer(other))
    assert head["notices"] == [
        "“other words” reads something else than “lights”, so the two are not compared."
    ]


def test_weights_before_training_are_not_made_up(own):
    said = "The weights of “lights” before its training are not known. These are its own."
    head, _, arrays = look({"text": FIRST, "model": own, "weights": "initial"})
    assert head["notices"] == [said] and head["weights"] == "trained"
    np.testing.assert_allclose(arrays["0.f"], catalogue.load(own).trace(FIRST)["f"], rtol=1e-6)
    # so are they of one that came to be shown while another's were looked at
    by = Session()
    look({"text": "the cat", "model": catalogue.default_model(), "weights": "initial"}, by)
    assert look({"text": FIRST, "model": own}, by)[0]["notices"] == [said]
    with pytest.raises(ModelError, match="not known"):
        catalogue.load(own, "initial")


def test_a_task_that_it_cannot_have_been_trained_on_is_not_believed(given):
    claims = {"task": "grammar", "seed": 0}
    liar, learned = given(
        {"liar": made(meta=claims), "learned": train.initial_model("grammar", "lstm", 6, 3)}
    )
    assert catalogue.task_of(liar) is None and "task" not in catalogue.load(liar).meta
    entry, true = catalogue.offered()["models"][:2]
    assert entry["weights"] == ["trained"] and entry["task"] not in TASKS
    assert true["task"] == catalogue.task_of(learned) == "grammar"
    assert true["weights"] == ["trained", "initial"] and "English grammar" in true["said"]
    assert catalogue.opening(learned)[0] == TASKS["grammar"].examples[0][1]
    texts = {text for _, text in entry["examples"]}
    assert not texts & {text for task in TASKS.values() for _, text in task.examples}


@pytest.mark.parametrize("ways", [{}, {"bidirectional": True}, {"layers": 2}])
def test_a_network_trained_on_a_task_in_any_ways_is_believed_and_its_beginning_known(given, ways):
    start = train.initial_model("verdict", "gru", 4, 1, **ways)
    trained = replace(start, weights={name: w + 1 for name, w in start.weights.items()})
    (name,) = given({"mine": trained})
    assert catalogue.task_of(name) == "verdict"
    began = catalogue.load(name, "initial")
    assert train.fingerprint(began) == train.fingerprint(start) != train.fingerprint(trained)


@pytest.mark.parametrize(
    "reads",
    [Vocabulary(WORDS), Bytes(), Vocabulary(("<unk>", ",", ".")), Vocabulary(("<unk>", "<a>", "<b>"))],
)
def test_one_that_brings_no_text_reads_some_of_its_words(given, reads):
    try:
        (name,) = given({"silent": made(reads=reads)})
    except ModelError as error:
        assert "give the network one" in str(error) and reads.words[1] == "<a>"
        assert not shelf.given() and catalogue.first_model() == catalogue.default_model()
        return
    entry = catalogue.offered()["models"][0]
    assert entry["sampled"] and len(entry["examples"]) == 1
    head, facts, _ = payload.decode(Explorer().payload)
    assert head["model"] == name and facts["T"] > 1 and not any(facts["unknown"])


@pytest.mark.parametrize(
    ("reads", "typing"),
    [
        (Vocabulary(WORDS), "a sentence"),
        (Characters("ab"), "characters"),
        (Bytes(), "bytes"),
        (Ids(5), "indices of symbols"),
        (Ids(2, ("a", "b")), "names or indices of symbols"),
        (Values(), "numbers"),
        (Values(("x", "y")), "rows of 2 numbers"),
    ],
)
def test_who_types_nothing_is_asked_for_what_the_network_reads(given, reads, typing):
    answers = Answers("none", "nothing")
    (name,) = given({"own": made(reads=reads, answers=answers, input_size=reads.size or 3)})
    head, _, _ = look({"model": name, "text": ""})
    assert head["notices"] == [f"Type {typing} to see the gates move."]
    assert catalogue.nouns(reads)["typing"] == typing


def test_what_reads_characters_answers_with_the_next_character():
    said = brought.said(made(reads=Characters("ab")))
    assert "It reads characters (2 known), and answers with the next character." in said


def test_a_text_that_the_one_given_cannot_read_is_read_by_another(given):
    (name,) = given({"strict": made(reads=Characters("ab"))})
    assert catalogue.reader_of("abba") == name
    assert catalogue.reader_of(TASKS["grammar"].examples[0][1]) == catalogue.default_model()


def test_a_text_without_a_model_is_read_by_the_one_that_was_given(own):
    assert catalogue.reader_of("red light") == catalogue.reader_of("red zebra") == own
    assert catalogue.reader_of(TASKS["grammar"].examples[0][1]) == catalogue.default_model()


def test_what_if_holds_its_gates_and_says_what_it_has_not(own):
    what = changes.WhatIf()
    asked = {"seq": 1, "text": FIRST, "model": own, "pins": ["f:*:1=0"]}
    head, *_ = payload.block(what.answer({**asked, "want": "run"}))
    assert not head["notices"] and head["pins"][0]["on"] and all(head["sizes"])
    head, facts, arrays = payload.decode(what.answer({**asked, "want": "words", "t": 3}))
    assert facts["target"] in WORDS and arrays["integrated_gradients"].shape == (4,)
    head, *_ = payload.block(what.answer({**asked, "want": "cut", "units": [1]}))
    assert "of no task that is known" in head["notices"][0]
    opened = payload.block(what.open({"want": "run", "text": None, "model": own}))[0]
    assert opened["text"] == FIRST


def test_it_is_handed_out_with_nothing_of_any_task(own):
    setup = handout._setup([catalogue.load(own)], "trained", {"text": FIRST, "model": own}, "explore")
    (entry,) = setup["models"]
    assert entry["name"] == own and [*setup["tasks"]] == [entry["task"]]
    page = handout.handout(made(meta={"name": "mine", "task": "no such"}), "red light")
    assert page.startswith("<!DOCTYPE html>") or page.lstrip().lower().startswith("<!doctype")


def test_the_page_of_gradients_says_where_its_gradient_is(own):
    head, *_ = payload.block(Gradients({"model": own, "text": FIRST}).payload)
    assert "“lights” is none of them" in head["notices"][0] and "Explorer" in head["notices"][0]
    assert not payload.block(Gradients({"model": catalogue.default_model()}).payload)[0]["notices"]


def test_a_notebook_gives_a_model_itself():
    model = made(meta={"examples": TEXTS, "name": "in hand"})
    explorer = Explorer(model=model)
    head, *_ = payload.decode(explorer.payload)
    assert head["model"].startswith(shelf.OPENED) and head["entry"]["title"] == "in hand"
    assert head["text"] == FIRST and head["about"]["reads"]["kind"] == "words"
    explorer.leave()
    assert not catalogue.known(head["model"])


def test_texts_of_a_file_that_are_none_are_passed_over():
    texts = ["red light", 7, "", "   ", "red light", "x" * 5_000, *(f"red {'green ' * k}" for k in range(40))]
    found = brought.examples(made(meta={"examples": texts}))
    assert len(found) == brought.MAX_EXAMPLES and found[0] == ("red light", "red light")
    assert all(len(label) <= 28 and len(text) <= 2_000 for label, text in found)
    assert brought.examples(made(meta={"examples": "red"})) == []


def test_what_a_file_says_of_itself_is_said_short():
    notes = ["a gate order was turned", "x" * 9_000, *["more"] * 90]
    meta = {"imported": {"from": "PyTorch", "file": "x.safetensors", "notes": notes}}
    said = brought.said(made(meta=meta))
    assert "imported from PyTorch" in said and "a gate order was turned." in said and len(said) < 1_200


def test_two_files_of_one_name_have_names_of_their_own(given):
    assert given({"a b": made(), "a-b": made(seed=1), "ж": made(seed=2)}) == [
        "own-a-b",
        "own-a-b-2",
        "own-network",
    ]


def test_one_unit_is_said_to_be_one():
    assert "1 layer of 1 unit." in brought.said(made(units=1))
