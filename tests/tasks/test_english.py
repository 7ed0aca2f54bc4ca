import numpy as np
import pytest

from visualizer.model import Model, softmax
from visualizer.tasks import POOL, SPLITS, TASKS, Settings, english
from visualizer.tasks.code import CorpusError
from visualizer.tasks.english import LENGTH, TASK, WEIGHTS
from visualizer.tasks.english_truth import FEATURES, truth
from visualizer.train import initial_model, train
from visualizer.zoo import english_text

LINES = [
    f'"If it rains," said Mrs. Number {k}, "we will not go to town." She was glad of it, and they stayed at '
    "home until the evening. Did he know? No, he did not know that they had seen the old house by the sea, "
    "nor that the boy who lost his keys had come back to look for them."
    for k in range(12)
]


@pytest.fixture
def texts(tmp_path, monkeypatch):
    """A folder of texts in the place of those that are brought."""
    for source in WEIGHTS:
        (tmp_path / source).mkdir()
        for k in range(60):
            (tmp_path / source / f"{k}.txt").write_text(f"{source} {k}. " + "\n".join(LINES) + "\n")
    monkeypatch.setattr(english, "FOLDER", tmp_path)
    english._stream.cache_clear(), english._scored.cache_clear()
    yield tmp_path
    english._stream.cache_clear(), english._scored.cache_clear()


@pytest.fixture(scope="module")
def network():
    return initial_model(TASK, "gru", 5, 0)


def after(text):
    """What is true at the end of a text."""
    told = truth(TASK.reads, TASK.reads.tokenize(text))
    return {name: values[-1] for name, values in told.items()}


def test_the_task_is_there_after_the_grammar_and_does_not_ship_its_text():
    assert TASKS["english"] is TASK and list(TASKS)[:2] == ["grammar", "english"]
    assert not TASK.ships and sum(WEIGHTS.values()) == pytest.approx(1)


def test_a_document_is_in_one_split_whatever_stands_beside_it(texts):
    found = {split: english.documents("novels", split) for split in SPLITS}
    assert sum(map(len, found.values())) == 60 and all(found.values())
    firsts = [document[0] for documents in found.values() for document in documents]
    assert len(set(firsts)) == 60
    (texts / "novels" / "7.txt").unlink()
    again = {split: english.documents("novels", split) for split in SPLITS}
    assert all(document in found[split] for split in SPLITS for document in again[split])


def test_without_the_texts_a_sentence_says_what_brings_them(tmp_path, monkeypatch):
    monkeypatch.setattr(english, "FOLDER", tmp_path / "none")
    with pytest.raises(CorpusError, match=r"python -m visualizer\.zoo\.english_text brings them"):
        train(TASK, "gru", 4, 0, 3)


def test_training_reads_from_where_a_sentence_begins_and_asks_for_the_next_piece(texts):
    batches = list(TASK.pool(np.random.default_rng(0), Settings(batch=5), 1.0))
    assert len(batches) == POOL
    begins = {TASK.reads.tokenize(line)[0] for line in ["Did", "No", "She", '"If', "Number", *WEIGHTS]}
    for batch in batches:
        assert batch.read.shape == batch.target.shape == (LENGTH, 5) and batch.weight.all()
        np.testing.assert_array_equal(batch.read[1:], batch.target[:-1])
        for column in batch.read.T:
            assert TASK.reads.words[column[0]] in begins
            text = TASK.reads.join([TASK.reads.words[k] for k in column])
            assert text[1:40] in " ".join(LINES) or text.split()[0] in WEIGHTS


def test_a_seed_reads_the_same_examples(texts):
    first, second = (next(TASK.pool(np.random.default_rng(3), Settings(), 1.0)) for _ in range(2))
    np.testing.assert_array_equal(first.read, second.read)


def test_bits_are_those_of_the_pieces_by_the_characters_they_stand_for(texts, network):
    for split in SPLITS[1:]:
        scores = TASK.evaluate(network, split)
        for source in WEIGHTS:
            bits, n = 0.0, 0
            for line in english.lines(source, split):
                read = network.encode(line).read
                p = softmax(network.forward(read[:-1]).logits)
                bits -= np.log2(p[np.arange(len(read) - 1), read[1:]]).sum()
                n += len(line) + 1 - len(TASK.reads.words[read[0]])
            assert scores["by_rule"][source]["n"] == n
            assert scores["by_rule"][source]["bits"] == pytest.approx(bits / n, abs=1e-3)
        assert sum(each["n"] for each in scores["by_gap"].values()) == scores["n"]
        mean = sum(share * scores["by_rule"][source]["bits"] for source, share in WEIGHTS.items())
        assert scores["bits"] == pytest.approx(mean, abs=1e-3)


def test_training_brings_the_bits_down_and_gives_a_tied_network(texts):
    first, *_, last = train(TASK, "gru", 8, 0, 12, Settings(batch=4, rate=0.02, growth=0.0, checks=2))
    assert last.loss < first.loss and last.model.tied
    assert set(last.model.meta["scores"]["test"]["by_rule"]) == set(WEIGHTS)
    assert last.model.meta["corpus"]["bytes"].keys() == WEIGHTS.keys()


def test_what_is_observed_is_read_with_the_truth_of_every_feature(texts):
    seen = TASK.observe("test", np.random.default_rng(0), 300)
    assert sum(len(each.tokens) for each in seen) >= 300
    for each in seen:
        assert set(each.truth) == {feature.name for feature in FEATURES}
        assert all(values.shape == (len(each.tokens),) for values in each.truth.values())
        assert not TASK.reads.encode(each.tokens).unknown[0]


@pytest.mark.parametrize(
    ("text", "feature", "value"),
    [
        ('"I do not know', "quotation", 1),
        ('"I do not know,"', "quotation", 0),
        ('"No," she said, "not', "quotation", 1),
        ("If it rains we will", "if", 1),
        ("If it rains, we will", "if", 0),
        ("We will go unless it", "if", 1),
        ("He would not", "negation", 1),
        ("He wouldn't", "negation", 1),
        ("He would not. She", "negation", 0),
        ("Mr. Smith met her and", "gender", 0),
        ("Her brother was here", "gender", 1),
        ("The sea was", "gender", None),
        ("I saw them", "plural", 1),
        ("They saw me", "plural", 0),
        ("They told us", "speaker", 1),
        ("We told her", "speaker", 0),
        ("He was here and is", "past", 0),
        ("He is here and was", "past", 1),
        ("Did they know", "question", 1),
        ("They did know", "question", 0),
        ("Did they? They", "question", 0),
        ("She saw Mr. Smith", "position", 7),
        ("She saw. They saw", "position", 2),
        ("Well, they saw", "clause", 2),
        ("They saw,", "clause", 0),
        ("They were", "spelled", 1),
    ],
)
def test_a_feature_is_what_its_title_says(text, feature, value):
    found = after(text)[feature]
    assert np.isnan(found) if value is None else found == value


def test_a_text_is_cleaned_and_cut_into_paragraphs_at_sentences():
    text = (
        "CHAPTER I\n\n“It is _true_,” he\nsaid -- and [note] left her there.\n\n"
        + "A long sentence it is. " * 60
    )
    first, *rest = english_text.paragraphs(text)
    assert first == '"It is true," he said—and left her there.'
    assert all(english_text.SHORTEST <= len(each) <= english_text.LONGEST for each in rest)
    assert " ".join(rest) == ("A long sentence it is. " * 60).strip()


def test_every_example_is_read_without_an_unknown_piece_by_any_cell(network):
    for _, text in TASK.examples:
        trace = network.trace(text)
        assert isinstance(network, Model) and not any(trace.unknown)
