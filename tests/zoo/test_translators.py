import json
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from visualizer import resources
from visualizer.seq2seq import bundled, files
from visualizer.seq2seq.search import translate, translations
from visualizer.seq2seq.training import train
from visualizer.tasks import TRANSLATING, dates
from visualizer.train import fingerprint
from visualizer.zoo import translators
from visualizer.zoo.translators import BUNDLE, Entry, attended, drawn, exact, initial

FOLDER = resources.assets() / "translators"
NAMES = [entry.name for entry in BUNDLE]
FAMILIES = sorted({entry.family for entry in BUNDLE})
# One answer in three hundred: another processor may round a near tie the other way.
TOLERANCE = 0.007


def card(family):
    return json.loads((FOLDER / f"{family}.json").read_text(encoding="utf-8"))


# --- what ships -----------------------------------------------------------------------------------


def test_the_files_are_those_of_the_bundle():
    assert set(bundled()) == set(NAMES)
    assert {path.stem for path in FOLDER.glob("*.json")} == set(FAMILIES)


def test_both_tasks_have_translators_with_attention_and_without():
    families = {(entry.task, entry.cell, entry.attention) for entry in BUNDLE}
    assert families == {
        *(("czech", cell, how) for cell in ("lstm", "gru", "rnn") for how in ("additive", "none")),
        *(("dates", "lstm", how) for how in ("additive", "none")),
    }
    assert len(BUNDLE) == len(set(BUNDLE)) == 4 * 2 * len(translators.SEEDS)


def test_what_ships_is_small():
    assert sum(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file()) < 3e6


@pytest.mark.parametrize("family", FAMILIES)
def test_a_card_is_of_its_files(family):
    said, by_name = card(family), {entry.name: entry for entry in BUNDLE}
    assert said["seeds"].keys() == {str(entry.seed) for entry in BUNDLE if entry.family == family}
    for seed, entry in said["seeds"].items():
        model = files.read(FOLDER / entry["file"])
        assert model.name == f"{family}-s{seed}" and fingerprint(model) == entry["sha256"]
        assert (model.units, model.parameters) == (said["units"], said["parameters"])
        assert translators.is_done(FOLDER / entry["file"], by_name[model.name])
        scores = model.meta["scores"]["test"]
        test = entry["test"]
        assert (scores["exact"], scores["n"]) == (test["exact"], test["n"])
        assert {name: each["exact"] for name, each in scores["by_length"].items()} == {
            name: each["exact"] for name, each in test["by_length"].items()
        }
        assert 0 <= test["bleu"] <= 100 and 0 <= test["chrf"] <= 100
        assert abs(test["exact"] - entry["exact"]["test"]) < 0.02, "what float16 did to the scores"
        wrong = round((1 - test["exact"]) * test["n"])
        assert abs(len(entry["failures"]) - min(wrong, translators.FAILURES)) <= 1
    best = max(entry["validation"] for entry in said["seeds"].values())
    assert said["seeds"][str(said["shown"])]["validation"] == best


@pytest.mark.parametrize("family", [f for f in FAMILIES if "lstm" in f])
def test_a_translator_scores_what_its_card_says(family):
    said = card(family)
    model = files.read(FOLDER / f"{family}-s{said['shown']}.safetensors")
    entry = said["seeds"][str(said["shown"])]
    assert abs(exact(model, "test")["exact"] - entry["test"]["exact"]) <= TOLERANCE
    for failure in entry["failures"][:2]:
        (text,) = translations(model, [failure["source"]])
        assert text == failure["said"] != failure["right"]


def test_the_readme_has_a_row_for_every_translator():
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    for family in FAMILIES:
        for seed, entry in card(family)["seeds"].items():
            star = "★" if int(seed) == card(family)["shown"] else ""
            begins = (
                f"| {family} | {card(family)['parameters']:,} | {seed}{star} | {entry['validation']:.3f} |"
            )
            assert f"{begins} {entry['test']['exact']:.3f} |" in text
    assert text == translators.table([card(family) for family in FAMILIES])


# --- what was found -------------------------------------------------------------------------------


@pytest.mark.parametrize("family", [f for f in FAMILIES if "additive" in f])
def test_the_sentences_of_the_page_are_translated_right(family):
    """They are test sentences, which no training had."""
    said = card(family)
    model, task = files.read(FOLDER / f"{family}-s{said['shown']}.safetensors"), TRANSLATING[said["task"]]
    texts = [text for _, text in task.examples]
    right = [task.join(task.pair_of(text).target) for text in texts]
    assert translations(model, texts) == right


def test_attention_points_at_the_word_that_is_said_and_seldom_at_the_one_that_decided():
    for family in (f for f in FAMILIES if f.startswith("czech") and "additive" in f):
        for entry in card(family)["seeds"].values():
            assert entry["attention"]["says"] > 0.7 and entry["attention"]["decided"] < 0.2


def test_with_attention_more_is_right_than_without_in_a_third_of_the_training():
    for cell in ("lstm", "gru", "rnn"):
        scores = {
            how: [e["test"]["exact"] for e in card(f"czech-{cell}-{how}-48")["seeds"].values()]
            for how in ("additive", "none")
        }
        assert min(scores["additive"]) > max(scores["none"])


def test_where_greedy_search_ends_in_a_worse_sentence_than_a_beam():
    examples = {}
    for family in FAMILIES:
        said = card(family)
        if found := said["seeds"][str(said["shown"])]["search"]["example"]:
            examples[family] = said, found
    assert any(family.startswith("czech") for family in examples)
    for family, (said, found) in examples.items():
        check(family, said, found)


def check(family, said, found):
    """What a card says of a sentence that a beam has right and greedy search has not."""
    model = files.read(FOLDER / f"{family}-s{said['shown']}.safetensors")
    greedy, beam = (translate(model, found["source"], width).hypotheses[0] for width in (1, translators.BEAM))
    assert [greedy.text, beam.text] == [found["greedy"][0], found["beam"][0]]
    assert greedy.logprob < beam.logprob
    assert greedy.logprob == pytest.approx(found["greedy"][1], abs=2e-3)
    assert beam.logprob == pytest.approx(found["beam"][1], abs=2e-3)


# --- how they are made ----------------------------------------------------------------------------


@pytest.fixture
def few(monkeypatch):
    """The task of dates with few pairs, drawn anew."""
    monkeypatch.setattr(type(dates.TASK), "asked", 60)
    monkeypatch.setattr(type(dates.TASK), "few", 20)
    plan = replace(dates.TASK.schedule, pairs=400, iterations=60, checks=1)
    monkeypatch.setattr(type(dates.TASK), "schedule", plan)
    translators.training_pairs.cache_clear()
    yield
    translators.training_pairs.cache_clear()


def test_a_batch_has_sources_of_one_length_and_none_twice_as_often(few):
    pool, rng = drawn("dates"), np.random.default_rng(0)
    seen = [pool(rng, 8) for _ in range(200)]
    for batch in seen:
        assert len({len(source) for source, _ in batch}) == 1
    lengths = [len(batch[0][0]) for batch in seen]
    of_all = [len(pair.source) for group in translators.training_pairs("dates") for pair in group]
    assert abs(np.mean(lengths) - np.mean(of_all)) < 0.6


def test_a_translator_is_trained_once_and_written_in_float16(few, tmp_path, monkeypatch):
    monkeypatch.setattr(type(dates.TASK), "units", 12)
    entry = Entry("dates", "gru", "additive", 5)
    assert translators.build(entry, tmp_path)
    assert not translators.build(entry, tmp_path)
    path = tmp_path / f"{entry.name}.safetensors"
    model = files.read(path)
    assert path.name == "dates-gru-additive-12-s5.safetensors"
    assert model.meta["scores"]["test"]["n"] == 60 and model.meta["exact"].keys() == {"validation", "test"}
    assert all(np.array_equal(w, w.astype(np.float16)) for w in model.weights.values())
    monkeypatch.setattr(type(dates.TASK), "schedule", replace(dates.TASK.schedule, rate=0.5))
    assert not translators.is_done(path, entry)


def test_training_lowers_the_loss_and_the_same_seed_gives_the_same_weights(few):
    start = initial(Entry("dates", "lstm", "none", 1))

    def run():
        return list(train(start, drawn("dates"), iterations=25, batch_size=16, rate=0.01, seed=1))

    one, other = run(), run()
    assert one[-1].loss < 0.8 * one[0].loss
    assert fingerprint(one[-1].model) == fingerprint(other[-1].model) != fingerprint(start)


def test_where_attention_points_is_counted_of_words_that_another_decided(monkeypatch):
    """Attention that always points at the first word: there the noun's verb is decided by it."""
    model = initial(Entry("czech", "rnn", "additive", 0))
    asked = TRANSLATING["czech"].questions("validation", 300)[:40]

    def forward(read, fed, lengths):
        weights = np.zeros((len(fed), len(lengths), len(read)))
        weights[:, :, 0] = 1
        return SimpleNamespace(attended=SimpleNamespace(weights=weights))

    monkeypatch.setattr(type(model), "forward", lambda self, *args: forward(*args))
    found = attended(model, asked)
    other = [
        (means, decided)
        for pair in asked
        for means, decided in zip(pair.means, pair.decided, strict=True)
        if decided >= 0 and decided != means
    ]
    assert found["n"] == len(other)
    assert found["says"] == pytest.approx(np.mean([means == 0 for means, _ in other]), abs=1e-4)
    assert found["decided"] == pytest.approx(np.mean([decided == 0 for _, decided in other]), abs=1e-4)
    assert attended(initial(Entry("czech", "rnn", "none", 0)), asked) is None
