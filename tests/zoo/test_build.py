import hashlib
import json
import re
from dataclasses import replace

import numpy as np
import pytest
from safetensors.numpy import load_file

from bundled import CARDS
from visualizer import resources
from visualizer.cells import CELLS
from visualizer.files import load
from visualizer.tasks import TASKS, Settings, code, find, stories
from visualizer.tasks.grammar import GAPS, LANGUAGES, TASK
from visualizer.train import fingerprint, train, untrained
from visualizer.zoo import build, seeds

FOLDER = resources.assets() / "models"
NAMES = [build.name_of(*entry) for entry in build.BUNDLE]
SENTENCE = dict(TASK.examples)
LARGE = sorted({name.rpartition("-s")[0] for name in NAMES if name.startswith("code-")})
# One question in two hundred: another processor may round a near tie the other way.
TOLERANCE = 0.005


@pytest.fixture(scope="module")
def cards():
    return CARDS


def next_words(model, text):
    trace = model.trace(text)
    return [word for word, _ in trace.top(len(trace) - 1, 3)]


def test_the_files_are_those_of_the_bundle():
    assert {path.stem for path in FOLDER.glob("*.safetensors")} == set(NAMES)
    assert {path.stem for path in FOLDER.glob("*.json")} == {name.rpartition("-s")[0] for name in NAMES}


def test_every_cell_reads_the_grammar_with_three_seeds_at_one_size():
    at_32 = {(cell, seed) for task, cell, units, seed in build.BUNDLE if (task, units) == ("grammar", 32)}
    assert at_32 == {(cell, seed) for cell in CELLS for seed in (0, 1, 2)}


def test_every_task_has_a_model_of_its_own_size():
    assert {(task, units) for task, _, units, _ in build.BUNDLE} >= {
        (name, task.units) for name, task in TASKS.items() if name not in {task for task, _ in build.MANY}
    }


def test_all_five_cells_of_the_small_task_have_twenty_seeds_in_one_file_each():
    assert [("latch", cell) for cell in build.FIVE] == build.MANY
    assert set((FOLDER / "seeds").iterdir()) == {seeds.path_of(*entry) for entry in build.MANY}
    assert list(build.MANY_SEEDS) == list(range(20))


def test_what_ships_is_small():
    files = [path for path in FOLDER.parent.rglob("*") if path.is_file()]
    translators = FOLDER.parent / "translators"  # which have a limit of their own
    assert sum(path.stat().st_size for path in files if translators not in path.parents) < 8e6


def test_the_networks_are_in_half_precision_and_say_what_it_did_to_their_scores(cards):
    for name in NAMES:
        kinds = {array.dtype for array in load_file(FOLDER / f"{name}.safetensors").values()}
        assert kinds == {np.dtype(np.float16)}
    for card in cards.values():
        for entry in card["seeds"].values():
            assert abs(entry["test"][card["measure"]["name"]] - entry["exact"]["test"]) < 0.002


def test_cards_and_table_say_what_is_in_the_files(cards):
    made = build.cards(FOLDER)
    assert json.loads(json.dumps(made)) == cards
    assert (FOLDER / "README.md").read_text(encoding="utf-8") == build.table(made, FOLDER)


def test_every_question_of_the_grammar_is_on_its_cards_with_every_rule_and_gap(cards):
    for card in cards.values():
        for entry in card["seeds"].values() if card["task"] == "grammar" else ():
            asked = entry["test"]["by_rule_and_gap"]
            assert {rule: {int(gap) for gap in row} for rule, row in asked.items()} == {
                rule: {gap for gap in GAPS if gap in gaps} for rule, gaps in TASK.gaps.items()
            }
            assert all(share["n"] == 100 for row in asked.values() for share in row.values())


def test_every_file_is_on_its_card_with_the_command_that_trains_it(cards):
    for task, cell, units, seed in build.BUNDLE:
        entry = cards[f"{task}-{cell}-{units}"]["seeds"][str(seed)]
        of, layers, both = build.parts_of(cell)
        more = f"--layers {layers} " * (layers > 1) + "--bidirectional " * both
        assert entry["command"] == (
            f"gatescope train {task} --cell {of} --hidden {units} --seed {seed} "
            f"--iterations {find(task).iterations} {more}-o FILE"
        )


def test_a_network_is_named_by_its_layers_and_directions(cards):
    for name in NAMES:
        model, (_, cell, units, _) = load(name), name.rsplit("-", 3)
        assert (build.cell_of(model), model.units) == (cell, int(units))
        assert build.parts_of(cell) == (model.cell.name, model.layers, model.bidirectional)
        assert cards[name.rpartition("-s")[0]].get("layers", 1) == model.layers


def test_a_network_read_from_both_ends_is_said_to_be_and_its_units_are_not_measured(cards):
    for card in cards.values():
        both = card["name"].split("-")[-2] == build.BOTH + card["cell"]
        assert card.get("bidirectional", False) == both
        assert load(f"{card['name']}-s{card['shown']}").bidirectional == both
        assert all((entry["units"] is None) == both for entry in card["seeds"].values())


def test_the_seed_shown_is_chosen_by_validation_alone(cards):
    for card in cards.values():
        scores = {int(seed): entry["validation"] for seed, entry in card["seeds"].items() if entry["file"]}
        best = (max if card["measure"]["better"] == "higher" else min)(scores.values())
        equals = [seed for seed, score in scores.items() if score == best]
        tells = dict(re.findall(r"seed (\d+): (\d+)", card["shown_because"]))
        assert card["shown"] == max(equals, key=lambda seed: (int(tells.get(str(seed), 0)), -seed))
        assert not tells or [*tells] == [str(seed) for seed in equals]


def test_of_equals_that_is_shown_whose_unit_tells_the_first_example_most_often(cards):
    tells = dict(re.findall(r"seed (\d+): (\d+)", cards["grammar-lstm-32"]["shown_because"]))
    for seed, count in tells.items():
        assert int(count) == stories.counted(load(f"grammar-lstm-32-s{seed}"), "move").max()


@pytest.mark.parametrize("name", NAMES)
def test_a_file_says_how_it_was_trained_and_from_which_weights(name):
    model = load(name)
    meta = model.meta
    task = find(meta["task"])
    start = untrained(model)
    assert meta["initial_sha256"] == fingerprint(start) != fingerprint(model)
    assert meta["iterations"] == task.iterations
    assert Settings(**meta["settings"]) == task.settings
    assert (model.reads, model.answers) == (task.reads, start.answers)
    over = "last" if task.answers.over == "ends" and not model.bidirectional else task.answers.over
    assert model.answers == replace(task.answers, over=over)


@pytest.mark.parametrize("name", [name for name in NAMES if not name.startswith(("code-", "english-"))])
def test_the_scores_on_a_card_are_found_again(cards, name):
    family, _, seed = name.rpartition("-s")
    card, model = cards[family], load(name)
    task, key, entry = find(card["task"]), card["measure"]["name"], card["seeds"][seed]
    assert entry["validation"] == model.meta["scores"]["validation"][key]
    assert entry["test"] == model.meta["scores"]["test"]
    if int(seed) != card["shown"]:
        return  # the shown ones stand for them: some take a second and more
    scores = task.evaluate(model)
    assert scores[key] == pytest.approx(entry["test"][key], abs=TOLERANCE)
    for part in ("by_rule", "by_gap"):
        for which, share in scores[part].items():
            assert share["n"] == entry["test"][part][which]["n"]
            assert share[key] == pytest.approx(entry["test"][part][which][key], abs=4 * TOLERANCE)


@pytest.mark.parametrize("name", LARGE)
def test_the_bits_of_a_file_that_this_python_has_too_are_found_again(cards, name):
    """The library differs from Python to Python: a file is compared where it is the same file."""
    card = cards[name]
    found, recorded = find("code").files["test"], card["seeds"][str(card["shown"])]["test"]["by_file"]
    same = [
        file
        for file in found
        if recorded.get(file.path, {}).get("sha256") == hashlib.sha256(file.data).hexdigest()[:16]
    ]
    assert len(same) >= 3, "so few files are the same that this test says nothing"
    model = load(f"{name}-s{card['shown']}")
    for file in sorted(same, key=lambda file: len(file.data))[:3]:
        (bits,) = code.text_bits(model, [file.data])
        expected = recorded[file.path]
        assert bits / expected["n"] == pytest.approx(expected["bits"], abs=1e-3)


def test_the_bits_on_a_card_are_the_mean_over_its_files(cards):
    for card in cards.values():
        for entry in card["seeds"].values() if card["task"] == "code" else ():
            files = entry["test"]["by_file"].values()
            total = sum(file["n"] for file in files)
            mean = sum(file["bits"] * file["n"] for file in files) / total
            assert (total, mean) == (entry["test"]["n"], pytest.approx(entry["test"]["bits"], abs=2e-4))


def test_the_english_lstm_needs_fewer_bits_than_the_vanilla_rnn_and_less_than_two_for_a_character(cards):
    gru, rnn = (cards[f"english-{cell}-256"]["seeds"]["0"]["test"] for cell in ("gru", "rnn"))
    seeds = [entry["test"] for entry in cards["english-lstm-256"]["seeds"].values()]
    assert len(seeds) == 3
    for lstm in seeds:
        assert lstm["bits"] < gru["bits"] < rnn["bits"] and lstm["bits"] < 1.9
        # what was read before is of use
        assert lstm["by_gap"]["16"]["bits"] < lstm["by_gap"]["1"]["bits"]


def test_two_layers_need_fewer_bits_than_a_vanilla_rnn_of_more_numbers(cards):
    deep, rnn = cards["english-lstm2-72"], cards["english-rnn-256"]
    assert deep["parameters"] < rnn["parameters"]
    bits = [card["seeds"]["0"]["test"]["by_rule"] for card in (deep, rnn)]
    assert all(bits[0][source]["bits"] < bits[1][source]["bits"] - 0.1 for source in bits[1])


def test_a_unit_of_every_english_lstm_knows_whether_a_quotation_is_open(cards):
    for entry in cards["english-lstm-256"]["seeds"].values():
        (found,) = (each for each in entry["units"]["features"] if each["name"] == "quotation")
        assert found["units"][0][4] > 0.85 > found["before"]["unit"] + 0.1


def test_scores_without_a_file_are_kept_of_the_same_training_alone(cards, monkeypatch):
    card = cards["english-lstm-256"]
    assert set(build._scored("english-lstm-256", card)) == {"1", "2"}
    assert build._scored("english-gru-256", cards["english-gru-256"]) == {}
    for entry in build._scored("english-lstm-256", card).values():
        assert all(len(feature["units"]) == 1 for feature in entry["units"]["features"])
    monkeypatch.setattr(type(find("english")), "iterations", 1)
    assert build._scored("english-lstm-256", card) == {}


def test_a_seed_whose_scores_alone_come_with_it_is_named_and_never_shown(cards):
    alone = {
        (of["task"], of["cell"], of["units"], int(seed))
        for of in cards.values()
        for seed, entry in of["seeds"].items()
        if entry["file"] is None
    }
    assert alone == set(build.SCORED) and not alone & set(build.BUNDLE)
    for of in cards.values():
        assert of["seeds"][str(of["shown"])]["file"]
        for seed, entry in of["seeds"].items():
            assert entry["file"] in (None, f"{of['name']}-s{seed}.safetensors")
            assert (
                entry["command"].startswith(f"gatescope train {of['task']} ")
                and f"--seed {seed} " in entry["command"]
            )


def test_the_lstm_needs_at_most_one_and_three_quarter_bits_for_a_character_of_code(cards):
    seeds = cards["code-lstm-128"]["seeds"].values()
    assert all(entry["test"]["bits"] <= 1.75 for entry in seeds)


def test_a_file_of_the_same_budget_is_not_trained_again(tmp_path, monkeypatch):
    trained = []
    task, short = type(find("latch")), Settings(checks=1)

    def brief(*args, **kind):
        trained.append(args)
        return train(*args, iterations=2, settings=short, **kind)

    monkeypatch.setattr(build, "train", brief)
    monkeypatch.setattr(task, "iterations", 2)
    monkeypatch.setattr(task, "settings", short)
    for _ in range(2):
        assert build.build("latch", "rnn", 4, 0, tmp_path) == "latch-rnn-4-s0"
    assert trained == [("latch", "rnn", 4, 0)]
    (tmp_path / "latch-rnn-4-s0.safetensors").write_bytes(b"broken off")
    build.build("latch", "rnn", 4, 0, tmp_path)
    assert len(trained) == 2


def test_many_seeds_are_put_together_from_files_of_the_same_training(tmp_path, monkeypatch):
    task, short = type(find("latch")), Settings(checks=1)
    monkeypatch.setattr(task, "iterations", 2)
    monkeypatch.setattr(task, "settings", short)
    monkeypatch.setattr(build, "MANY_SEEDS", range(2))
    (tmp_path / "parts").mkdir()
    for seed in range(2):
        build.build("latch", "gru", 12, seed, tmp_path / "parts")
    assert build.gather("latch", "gru", tmp_path / "parts", tmp_path) == "latch-gru-12"
    for seed, model in enumerate(seeds.read(tmp_path / "seeds" / "latch-gru-12.safetensors")):
        whole = load(tmp_path / "parts" / f"latch-gru-12-s{seed}.safetensors")
        assert fingerprint(model) == fingerprint(seeds.rounded(whole)) != fingerprint(whole)
        assert model.meta["command"] == whole.meta["command"]
        found = find("latch").evaluate(model)
        said = model.meta["scores"]["test"]
        assert said == {key: found[key] for key in ("accuracy", "n", "by_gap")}


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
