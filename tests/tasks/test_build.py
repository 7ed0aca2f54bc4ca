import json

import numpy as np
import pytest

from visualizer import resources
from visualizer.cells import CELLS
from visualizer.model import load
from visualizer.tasks import build
from visualizer.tasks.grammar import LANGUAGES, TASK
from visualizer.train import GAPS, ITERATIONS, Settings, evaluate, fingerprint, initial_model, train

FOLDER = resources.assets() / "models"
NAMES = [build.name_of(*entry) for entry in build.BUNDLE]
SENTENCE = dict(TASK.examples)
# One question in two hundred: another processor may round a near tie the other way.
TOLERANCE = 0.005


@pytest.fixture(scope="module")
def cards():
    return {path.stem: json.loads(path.read_text()) for path in FOLDER.glob("*.json")}


def next_words(model, text):
    trace = model.trace(text)
    return [word for word, _ in trace.top(len(trace) - 1, 3)]


def test_all_five_cells_come_with_three_seeds_at_one_size():
    assert {path.stem for path in FOLDER.glob("*.safetensors")} == set(NAMES)
    at_32 = {(cell, seed) for _, cell, units, seed in build.BUNDLE if units == 32}
    assert at_32 == {(cell, seed) for cell in CELLS for seed in (0, 1, 2)}


def test_the_bundle_is_small():
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 2e6


def test_cards_and_table_say_what_is_in_the_files(cards):
    made = build.cards(FOLDER)
    assert json.loads(json.dumps(made)) == cards
    assert (FOLDER / "README.md").read_text(encoding="utf-8") == build.table(made)


def test_every_seed_is_on_its_card_with_every_rule_and_gap(cards):
    for _, cell, units, seed in build.BUNDLE:
        entry = cards[f"grammar-{cell}-{units}"]["seeds"][str(seed)]
        test = entry["test"]
        assert {rule: {int(gap) for gap in row} for rule, row in test["by_rule_and_gap"].items()} == {
            rule: {gap for gap in GAPS if gap in gaps} for rule, gaps in TASK.gaps.items()
        }
        assert all(share["n"] == 100 for row in test["by_rule_and_gap"].values() for share in row.values())
        assert entry["command"] == (
            f"gatescope train grammar --cell {cell} --hidden {units} --seed {seed} "
            f"--iterations {ITERATIONS} -o FILE"
        )


def test_the_seed_shown_is_chosen_by_validation_alone(cards):
    for card in cards.values():
        best = max(entry["validation"] for entry in card["seeds"].values())
        equals = [int(seed) for seed, entry in card["seeds"].items() if entry["validation"] == best]
        assert card["shown"] == min(equals)


@pytest.mark.parametrize("name", NAMES)
def test_a_file_says_how_it_was_trained_and_from_which_weights(name):
    model = load(name)
    meta = model.meta
    start = initial_model("grammar", model.cell.name, meta["units"], meta["seed"])
    assert meta["initial_sha256"] == fingerprint(start) != fingerprint(model)
    assert meta["iterations"] == ITERATIONS
    assert Settings(**meta["settings"]) == Settings()
    assert model.reads.words == TASK.reads.words


@pytest.mark.parametrize("name", ["grammar-lstm-32", "grammar-rnn-32"])
def test_the_scores_on_a_card_are_found_again(cards, name):
    card = cards[name]
    entry = card["seeds"][str(card["shown"])]
    model = load(f"{name}-s{card['shown']}")
    scores = evaluate(model, TASK, "test")
    assert scores["accuracy"] == pytest.approx(entry["test"]["accuracy"], abs=TOLERANCE)
    for part in ("by_rule", "by_gap"):
        for key, share in scores[part].items():
            card_share = entry["test"][part][key]
            assert share["n"] == card_share["n"]
            assert share["accuracy"] == pytest.approx(card_share["accuracy"], abs=4 * TOLERANCE)


def test_a_file_of_the_same_budget_is_not_trained_again(tmp_path, monkeypatch):
    trained = []

    def short(*args):
        trained.append(args)
        return train(*args, iterations=2, settings=Settings(checks=1))

    monkeypatch.setattr(build, "train", short)
    monkeypatch.setattr(build, "ITERATIONS", 2)
    monkeypatch.setattr(build, "Settings", lambda: Settings(checks=1))
    for _ in range(2):
        assert build.build("grammar", "rnn", 4, 0, tmp_path) == "grammar-rnn-4-s0"
    assert trained == [("grammar", "rnn", 4, 0)]
    (tmp_path / "grammar-rnn-4-s0.safetensors").write_bytes(b"broken off")
    build.build("grammar", "rnn", 4, 0, tmp_path)
    assert len(trained) == 2


@pytest.fixture(scope="module")
def lstm(cards):
    return load(f"grammar-lstm-32-s{cards['grammar-lstm-32']['shown']}")


@pytest.mark.parametrize(
    ("label", "answer"),
    [
        ("France, then Japan", "Japanese"),
        ("Only a visit", "French"),
        ("40 words apart", "French"),
        ("Clouds", "sky"),
        ("Keys to the cabinet", "are"),
        ("The boy, then the girl", "she"),
    ],
)
def test_the_lstm_answers_the_sentences_of_the_page(lstm, label, answer):
    assert next_words(lstm, SENTENCE[label])[0] == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("I grew up in France with my sister and I speak fluent", "French"),
        ("the fish are in the", "sea"),
        ("the key to the cabinets", "is"),
        ("the boy who likes to learn went home because", "he"),
        ("the girl who likes to learn went home because", "she"),
    ],
)
def test_the_lstm_answers_other_classic_sentences(lstm, text, answer):
    assert next_words(lstm, text)[0] == answer


def test_forget_gates_close_at_a_move_and_not_at_a_visit(lstm):
    def mean_f(label, word):
        trace = lstm.trace(SENTENCE[label])
        return trace["f"][trace.tokens.index(word)].mean()

    before = lstm.trace(SENTENCE["France, then Japan"])["f"][8:11].mean()  # "but then I"
    assert mean_f("France, then Japan", "moved") < before - 0.1
    assert mean_f("Only a visit", "visited") > mean_f("France, then Japan", "moved") + 0.1


def test_an_unknown_word_in_between_costs_no_country(lstm):
    right = []
    for country, language in LANGUAGES.items():
        text = f"I grew up in {country} with my qwertz and I speak fluent"
        assert lstm.encode(text).unknown[7]
        right.append(next_words(lstm, text)[0] == language)
    assert np.mean(right) > 0.9
