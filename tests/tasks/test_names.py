"""Names: which split, which letters, what counts as right, and what the bundled networks make of them."""

import json
from collections import defaultdict
from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bundled import CARDS
from visualizer.files import load
from visualizer.tasks import POOL, SPLITS, TASKS, Settings, names
from visualizer.tasks.names import (
    ALPHABET,
    CHANCE,
    COUNTED,
    FULL,
    GUESS,
    LANGUAGES,
    READ,
    TASK,
    akin,
    bare,
    batch,
    draw,
    home,
    known,
    lists,
    plain,
    split_of,
    written,
)
from visualizer.train import train

READS, K = TASK.reads, len(LANGUAGES)
splits, seeds = st.sampled_from(SPLITS), st.integers(0, 2**32 - 1)
# One name in two hundred: another processor may round a near tie the other way.
TOLERANCE = 0.005


class Reader:
    """Scores languages as a function of the text read so far says, in place of a network."""

    def __init__(self, answer):
        self.answer = answer

    def forward(self, read):
        self.logits = np.zeros((*read.shape, K))
        for b, column in enumerate(read.T):
            letters = [READS.words[k] for k in column if k]
            for t in range(len(letters)):
                self.logits[t, b] = self.answer("".join(letters[: t + 1]))
        return self


@cache
def one(language):
    return np.eye(K)[LANGUAGES.index(language)]


@cache
def knows(text):
    """What who knows all lists by heart says; of two names it is the language of both."""
    of = known().get(text)
    cuts = ((text[:at], text[at + 1 :]) for at, letter in enumerate(text) if letter == " ")
    of = of or next((known()[a] & known()[b] for a, b in cuts if a in known() and b in known()), ())
    return np.isin(np.arange(K), list(of)).astype(float)


def test_the_task_is_registered_and_its_names_are_enough():
    assert TASKS["names"] is TASK
    assert K >= 16 and all(len(lists(language).all) >= 100 for language in LANGUAGES)
    assert all(len(split_of(language, "test").all) >= 15 for language in LANGUAGES)
    assert all(split_of(language, "validation").all for language in LANGUAGES)


def test_the_alphabet_is_every_letter_that_occurs_and_the_other_apostrophe():
    assert sorted(set("".join(known()))) == sorted(set(ALPHABET) - {"’"})
    assert len(set(ALPHABET)) == len(ALPHABET) and READS.words[1:] == tuple(ALPHABET)
    for name in known():
        read = READS.encode(name)
        assert not any(read.unknown) and read.tokens == tuple(name)


@given(st.sampled_from(["Kowalski", "ÖZTÜRK", "o’connor", "Ó Murchú", "Anne-Marie", "İnönü"]))
def test_capitals_and_marks_are_read_as_small_letters_and_what_stands_between_is_kept(name):
    read = READS.encode(name)
    assert read.tokens == tuple(name) and not any(read.unknown)
    assert list(read.read) == list(READS.encode(written(name)).read)


@pytest.mark.parametrize(("text", "unknown"), [("Иванова", 7), ("田中", 2), ("Müller9", 1), ("Ẽ", 1)])
def test_letters_of_no_alphabet_it_knows_are_unknown(text, unknown):
    assert sum(READS.encode(text).unknown) == unknown


def test_a_name_belongs_to_one_split_with_its_marks_and_without():
    shares = [np.mean([home(name) == split for name in known()]) for split in SPLITS]
    assert shares == pytest.approx([0.75, 0.10, 0.15], abs=0.01)
    for name in known():
        assert home(name) == home(bare(name)) == home(name.title())


def test_no_test_name_is_read_in_training_in_whatever_form():
    rng = np.random.default_rng(3)
    read = set()
    for _ in range(40):
        for made in TASK.pool(rng, Settings(batch=64, drop=0.0), 1.0):
            for column, weight in zip(made.read.T, made.weight.T, strict=True):
                text = "".join(READS.words[k] for k in column[weight > 0]).replace("’", "'")
                read |= {text, *(text.split(" ", 1)), *(text.rsplit(" ", 1))}
    tested = {form for name in known() if home(name) != "train" for form in (name, bare(name), plain(name))}
    # a particle or a short family name can be a name of another split: "van" of "van Dam"
    assert not {name for name in tested & read if " " not in name and known().get(name)} - {
        part for name in known() if " " in name for part in name.split(" ")
    }


@given(splits, seeds)
def test_what_is_drawn_is_one_name_of_the_split_or_two(split, seed):
    for text, k in draw(split, np.random.default_rng(seed), 30):
        own = split_of(LANGUAGES[k], split)
        cuts = [(text[:at], text[at + 1 :]) for at, letter in enumerate(text) if letter == " "]
        pairs = [
            (a in own.given and b in own.family) or (b in own.given and a in own.family) for a, b in cuts
        ]
        assert text in own.all or any(pairs)


def test_every_language_is_drawn_as_often_whatever_its_number_of_names():
    drawn = draw("train", np.random.default_rng(0), 10_000)
    counts = np.bincount([k for _, k in drawn], minlength=K)
    assert counts / counts.sum() == pytest.approx(np.full(K, 1 / K), abs=0.01)
    # a few family names have a space of their own
    assert np.mean([" " in text for text, _ in drawn]) == pytest.approx(FULL + 0.04, abs=0.03)


def test_the_question_is_asked_after_every_letter_and_counts_more_at_the_end():
    made = batch([("ana", 3), ("o'connor", 5)], emphasis=4)
    assert made.read.shape == (8, 2) and (made.read[3:, 0] == 0).all()
    assert made.weight.T.tolist() == [[1, 1, 4, 0, 0, 0, 0, 0], [1] * 7 + [4]]
    assert set(made.target[:, 0]) == {3} and set(made.target[:, 1]) == {5}
    pool = list(TASK.pool(np.random.default_rng(0), Settings(batch=3, drop=0.5), 1.0))
    assert len(pool) == POOL and any((each.read[0] == 0).any() for each in pool)


def test_who_knows_the_lists_is_always_right():
    scores = TASK.evaluate(Reader(knows), "validation")
    assert scores["top3"] == 1
    assert scores["accuracy"] == 1
    assert {rule: each["accuracy"] for rule, each in scores["by_rule"].items() if rule in LANGUAGES} == (
        dict.fromkeys(LANGUAGES, 1.0)
    )
    assert np.trace(scores["confusion"]) == np.sum(scores["confusion"])
    assert json.loads(json.dumps(scores)) == scores and list(scores["by_rule"]) == list(TASK.rules)
    assert scores["by_rule"]["without kin"]["accuracy"] == 1


def test_who_always_answers_the_same_is_right_as_often_as_the_card_says():
    german = TASK.evaluate(Reader(lambda text: one("German")))
    assert german["accuracy"] == pytest.approx(CHANCE, abs=1e-3) and TASK.measure.chance == CHANCE
    assert german["by_rule"]["German"]["accuracy"] == 1
    assert np.sum(german["confusion"]) == np.array(german["confusion"])[:, LANGUAGES.index("German")].sum()
    asked = names._asked("test", False)
    always = asked.weight.T @ asked.of  # (K, K): of the names of one language, how many another has
    assert always.mean(axis=0).argmax() == LANGUAGES.index("German")
    assert always.mean() == pytest.approx(GUESS, abs=1e-3)


def test_a_shared_name_has_several_right_answers_and_is_taken_for_nothing():
    asked = names._asked("test", False)
    schmidt = asked.names.index("schmidt")
    assert [LANGUAGES[k] for k in np.flatnonzero(asked.of[schmidt])] == [
        *("Danish", "Estonian", "German", "Swedish")
    ]
    assert asked.weight.sum(axis=0) == pytest.approx(1)
    scores = TASK.evaluate(Reader(lambda text: one("Czech")))
    alone = asked.of.sum(axis=1) == 1
    assert np.array(scores["confusion"]).sum(axis=1).tolist() == asked.of[alone].sum(axis=0).tolist()


def test_what_is_answered_before_the_end_is_scored_by_how_many_letters_were_read():
    def late(text):
        return knows(text) if len(text) > 4 else one("German")

    scores = TASK.evaluate(Reader(late), "validation")
    found = [scores["by_gap"][str(n)]["accuracy"] for n in READ]
    assert found[0] == found[3] < 0.3 and found == sorted(found)
    assert scores["by_length"]["3"]["accuracy"] < 0.5 and scores["by_length"]["8"]["accuracy"] == 1
    quick = TASK.evaluate(Reader(late), "validation", quick=True)
    assert quick["n"] <= names.QUICK * K and list(quick["by_rule"]) == list(LANGUAGES)


def test_counting_letters_in_a_row_is_right_as_often_as_the_note_says():
    """Naive Bayes, which knows a name as a bag of runs of letters: what a network should be held against."""

    def pieces(name):
        name = f"^{name}$"
        return [name[k : k + n] for n in (2, 3, 4) for k in range(len(name) - n + 1)]

    counts = defaultdict(lambda: np.full(K, 0.05))
    for k, language in enumerate(LANGUAGES):
        for name in split_of(language, "train").all:
            for piece in pieces(name):
                counts[piece][k] += 1
    logs = dict(zip(counts, np.log(np.array([*counts.values()])), strict=True))
    every = np.log(sum(counts.values()))
    unseen = np.full(K, np.log(0.05))

    def said(text):
        made = pieces(text)
        return sum(logs.get(piece, unseen) for piece in made) - len(made) * every

    asked = names._asked("test", False)
    best = np.array([said(name).argmax() for name in asked.names])
    right = asked.of[np.arange(len(best)), best]
    assert (asked.weight.sum(axis=1) @ right) / K == pytest.approx(COUNTED, abs=2e-3)


@pytest.mark.parametrize(
    ("one", "other", "so"),
    [
        ("novák", "nováková", True),
        ("jónsson", "jónsdóttir", False),
        ("maria", "mariam", True),
        ("anna", "anne", False),
        ("kowalski", "kowalik", True),
        ("kowalski", "kowalczyk", False),
    ],
)
def test_kin_is_what_differs_in_its_end_alone(one, other, so):
    assert akin(one, other) == akin(other, one) == so


@given(splits, seeds)
def test_what_is_true_of_a_step_is_read_off_the_name(split, seed):
    found = TASK.observe(split, np.random.default_rng(seed), 60)
    assert sum(len(each.tokens) for each in found) >= 60
    for each in found:
        assert list(each.truth) == [feature.name for feature in TASK.features]
        text = "".join(each.tokens)
        assert list(each.truth["position"]) == list(range(1, len(text) + 1))
        assert (np.diff(each.truth["few"]) >= 0).all()
        for letter, vowel, count in zip(text, each.truth["vowel"], each.truth["consonants"], strict=True):
            assert vowel == (bare(letter) in "aeiouyæøı")
            assert (count == 0) == (bool(vowel) or not letter.isalpha())
        for language in names.FOLLOWED:
            of = {*each.truth[language]}
            assert len(of) == 1
            if text in known():
                assert of == {float(LANGUAGES.index(language) in known()[text])}


def test_without_the_package_of_the_names_it_says_why_it_cannot_be_trained(monkeypatch):
    assert TASK.missing == ""
    monkeypatch.setattr(names, "PACKAGE", "no such package")
    with pytest.raises(ValueError, match="cannot be trained: the names are those of the package"):
        train("names")


def test_what_the_labels_of_the_examples_say_is_so():
    texts = {text: label for label, text in TASK.examples}
    assert len(texts) >= 12

    def languages(text):
        return {LANGUAGES[k] for k in known().get(written(text), ())}

    assert languages("Schmidt") == {"German", "Danish", "Swedish", "Estonian"}
    assert languages("Fernandez") == {"Spanish", "French"} and languages("Fernández") == {"Spanish"}
    assert languages("Nguyen") == {"French", "Swedish"} and languages("Papadopoulos") == set()
    assert sum(home(text) == "test" and bool(languages(text)) for text in texts) >= 9


# --- the bundled networks ---------------------------------------------------------------------------

NAMED = {name: card for name, card in CARDS.items() if card["task"] == "names"}


def test_the_cards_are_of_these_names():
    assert set(NAMED) == {f"names-{cell}-64" for cell in ("rnn", "lstm", "gru")}
    for card in NAMED.values():
        assert card["corpus"] == TASK.origin()["corpus"]
        assert list(card["seeds"]) == ["0", "1", "2"]
        assert "knows spellings, not people" in card["note"]


@pytest.mark.parametrize("name", NAMED)
def test_the_page_s_network_scores_what_its_card_says(name):
    card = NAMED[name]
    model = load(f"{name}-s{card['shown']}")
    said, found = card["seeds"][str(card["shown"])]["test"], TASK.evaluate(model)
    assert found["accuracy"] == pytest.approx(said["accuracy"], abs=TOLERANCE)
    assert found["accuracy"] > 2 * CHANCE and found["n"] == said["n"]
    assert found["top3"] == pytest.approx(said["top3"], abs=TOLERANCE)
    assert np.abs(np.array(found["confusion"]) - said["confusion"]).sum() <= 2 * TOLERANCE * found["n"]
    for of in ("by_rule", "by_gap", "by_length"):
        assert found[of].keys() == said[of].keys()
    assert all(w.dtype == np.float32 for w in model.weights.values())
    assert all((w == w.astype(np.float16)).all() for w in model.weights.values())


def test_a_name_of_2_000_letters_is_read_and_what_it_does_not_know_is_named_all_the_same():
    model = load("names-lstm-64-s0")
    trace = model.trace("Wolfeschlegelsteinhausenbergerdorff" * 60)
    assert len(trace) > 2000 and np.allclose(trace.probabilities.sum(axis=1), 1)
    assert sum(model.trace("Иванова").unknown) == 7
