import hashlib

import numpy as np
import pytest

from visualizer import cells
from visualizer.model import Model
from visualizer.symbols import Bytes
from visualizer.tasks import POOL, SPLITS, Settings, code
from visualizer.tasks.code import LENGTH, TASK, Code, CorpusError, home, read_corpus, split_of, text_bits


@pytest.fixture(scope="module")
def network():
    return Model.create(cells.make("gru"), Bytes(), 5, np.random.default_rng(0), input_size=3)


@pytest.fixture
def corpus(tmp_path):
    """A folder of 60 small modules, told apart by their first line."""
    for k in range(60):
        (tmp_path / f"m{k}.py").write_text(f"# {k}\n" + "x = 1\n" * 60)
    return Code(tmp_path)


def test_the_library_is_read_in_all_three_splits_and_no_module_is_in_two():
    paths = {split: {file.path for file in TASK.files[split]} for split in SPLITS}
    assert all(len(each) > 10 for each in paths.values())
    assert sum(map(len, paths.values())) == len(set().union(*paths.values()))
    sizes = {split: sum(len(file.data) for file in TASK.files[split]) for split in SPLITS}
    assert sizes["train"] > 0.7 * sum(sizes.values())


def test_a_module_keeps_its_split_whatever_stands_beside_it(corpus):
    before = {file.path: split for split in SPLITS for file in corpus.files[split]}
    (corpus.path / "m3.py").unlink()
    after = {file.path: split for split in SPLITS for file in Code(corpus.path).files[split]}
    assert after.items() < before.items()
    assert all(home(path) == split for path, split in after.items())


def test_few_files_are_cut_so_that_every_split_has_text(tmp_path):
    (tmp_path / "one.txt").write_bytes(bytes(range(32, 127)) * 200)
    files = read_corpus(tmp_path / "one.txt")
    parts = split_of(files)
    assert b"".join(file.data for split in SPLITS for file in parts[split]) == files[0].data
    shares = [len(parts[split][0].data) / 19_000 for split in SPLITS]
    assert shares == pytest.approx([0.85, 0.05, 0.10], abs=0.001)


def test_many_small_files_still_have_text_in_every_split():
    files = tuple(code.File(f"{k}.txt", b"some words\n") for k in range(1000) if home(f"{k}.txt") != "test")
    parts = split_of(files)
    assert all(sum(len(file.data) for file in parts[split]) > 2 * LENGTH for split in SPLITS)


def test_bits_are_counted_for_a_character_not_for_each_of_its_bytes(tmp_path, network):
    (tmp_path / "greek.txt").write_text("αβγδ" * 4000)
    blank = {**network.weights, "readout.weight": np.zeros((256, 5)), "readout.bias": np.zeros(256)}
    scores = Code(tmp_path / "greek.txt").evaluate(Model(network.cell, network.reads, blank), "test")
    assert scores["bits"] == pytest.approx(16, abs=0.01)


def test_training_reads_pieces_of_the_training_text_and_asks_for_the_byte_after_each(corpus):
    text = b"\n".join(file.data for file in corpus.files["train"])
    batches = list(corpus.pool(np.random.default_rng(0), Settings(batch=3), 1.0))
    assert len(batches) == POOL
    for batch in batches:
        assert batch.read.shape == batch.target.shape == batch.weight.shape == (LENGTH, 3)
        for b in range(3):
            piece = bytes(batch.read[:, b].astype(np.uint8)) + bytes([batch.target[-1, b]])
            assert piece in text
            assert bytes(batch.target[:, b].astype(np.uint8)) == piece[1:]


@pytest.mark.parametrize("chunk", [1, 3, 4, 100])
def test_bits_are_those_of_reading_each_text_alone_byte_by_byte(network, monkeypatch, chunk):
    texts = [b"xy", b"def f(x):\n", b"'\xc3\xa9'", b"z"]
    monkeypatch.setattr(code, "_CHUNK", chunk)
    found = text_bits(network, texts)
    for data, bits in zip(texts, found, strict=True):
        p = network.trace(Bytes.tokenize(data.decode())).probabilities
        expected = -sum(np.log2(p[t, data[t + 1]]) for t in range(len(data) - 1))
        assert bits == pytest.approx(expected, rel=1e-5)


def test_a_network_that_knows_nothing_needs_eight_bits(corpus, network):
    blank = {**network.weights, "readout.weight": np.zeros((256, 5)), "readout.bias": np.zeros(256)}
    scores = corpus.evaluate(Model(network.cell, network.reads, blank), "test")
    assert scores["bits"] == 8.0
    assert set(scores["by_file"]) == {file.path for file in corpus.files["test"]}


def test_the_score_is_the_mean_over_all_bytes_of_all_files(corpus, network):
    scores = corpus.evaluate(network, "test")
    files = corpus.files["test"]
    bits = sum(text_bits(network, [file.data])[0] for file in files)
    n = sum(len(file.data) - 1 for file in files)
    assert scores["n"] == n
    assert scores["bits"] == pytest.approx(bits / n, abs=1e-4)
    for file in files:
        entry = scores["by_file"][file.path]
        assert entry["sha256"] == hashlib.sha256(file.data).hexdigest()[:16]
        assert entry["n"] == len(file.data) - 1


def test_a_quick_score_is_of_the_same_pieces_every_time(corpus, network):
    one, two = (corpus.evaluate(network, "validation", quick=True) for _ in range(2))
    assert one == two and one["by_file"] == {}


def test_where_the_text_came_from_is_in_the_file(corpus):
    facts = corpus.origin()["corpus"]
    assert facts["files"] == {split: len(corpus.files[split]) for split in SPLITS}
    assert "python" in TASK.origin()["corpus"] and "python" not in facts
    (corpus.path / "m0.py").write_text("y = 2\n" * 60)
    assert Code(corpus.path).origin()["corpus"]["sha256"] != facts["sha256"]


def test_a_corpus_that_is_too_large_is_refused_before_it_is_read(corpus, monkeypatch):
    monkeypatch.setattr(code, "LARGEST", 5000)
    with pytest.raises(CorpusError, match="holds more than"):
        read_corpus(corpus.path)


def test_hidden_files_are_not_part_of_a_corpus(corpus):
    (corpus.path / ".secret").write_bytes(b"\xff")
    assert len(read_corpus(corpus.path)) == 60
