"""A translator's file is whole, safe, and told from a model's by what it says of itself."""

import json
from dataclasses import replace

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

import visualizer as viz
from oracles import make
from translators import translator
from visualizer import ModelError, files, importers
from visualizer.seq2seq import Translator, bundled, load_translator, vocabulary

TEXT = "a b zebra c"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "some.safetensors"


def test_what_is_read_is_what_was_saved(path):
    model = translator("gru", "additive", 2, True, "lstm", dtype=np.float32)
    viz.save(model, path)
    again = viz.load(path)
    assert repr(again.cell) == repr(model.cell) and repr(again.decoder_cell) == repr(model.decoder_cell)
    assert again.source == model.source and again.target == model.target and again.name == "some"
    assert set(again.weights) == set(model.weights)
    for name, array in model.weights.items():
        assert np.array_equal(again.weights[name], array) and not again.weights[name].flags.writeable
    one, other = model.trace(TEXT, "u v"), again.trace(TEXT, "u v")
    assert np.array_equal(one.logits, other.logits)


def test_a_file_in_float16_is_read_in_float32(path):
    model = translator(dtype=np.float32)
    viz.save(model.astype(np.float16), path)
    again = load_translator(path)
    assert {array.dtype for array in again.weights.values()} == {np.dtype(np.float32)}
    assert np.abs(again.trace(TEXT, "u").logits - model.trace(TEXT, "u").logits).max() < 1e-2


def test_the_names_are_pytorchs(path):
    viz.save(translator("lstm", "additive", 1, True, dtype=np.float32), path)
    names = set(load_file(path))
    assert {
        "source.weight",
        "encoder.weight_ih_l0",
        "encoder.bias_hh_l0_reverse",
        "bridge.c_l0.weight",
        "target.weight",
        "decoder.weight_hh_l0",
        "attention.query.weight",
        "attention.combine.weight",
        "readout.bias",
    } <= names


def test_characters_are_kept(path):
    read, write = vocabulary("ab ", characters=True), vocabulary("12-", target=True, characters=True)
    model = Translator.create(make("gru"), read, write, 3, np.random.default_rng(0))
    viz.save(model, path)
    again = viz.load(path)
    assert again.source == read and again.target == write
    assert again.trace("a b", "1-2").text == "1-2"


def test_a_model_is_loaded_as_before_and_neither_is_taken_for_the_other(path):
    assert isinstance(viz.load("grammar-lstm-32-s0"), viz.Model)
    viz.save(translator(dtype=np.float32), path)
    for load in (files.load, importers.load):
        with pytest.raises(ModelError, match=r"holds a translator.*a network that reads one text is needed"):
            load(path)
    with pytest.raises(ModelError, match=r"one text, and a translator.* is needed"):
        load_translator(files.bundled()["grammar-lstm-32-s0"])


def test_a_bundled_translator_is_loaded_by_its_name(tmp_path, monkeypatch):
    (tmp_path / "translators").mkdir()
    (tmp_path / "models").mkdir()
    monkeypatch.setattr("visualizer.resources.assets", lambda: tmp_path)
    assert bundled() == {}
    with pytest.raises(ModelError, match="no translator is called “czech”; give the path of one's file"):
        load_translator("czech")
    viz.save(translator(dtype=np.float32), tmp_path / "translators" / "czech.safetensors")
    assert viz.load("czech").name == load_translator("czech").name == "czech"
    with pytest.raises(ModelError, match="no translator is called “welsh”; there are czech"):
        load_translator("welsh")


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("attention", "cosine", "no attention is called “cosine”"),
        ("attention", {"a": 1}, "no attention is called"),
        ("layers", 10**9, "from 1 to 64 layers"),
        ("layers", "many", "metadata that cannot be read"),
        ("cell", "perceptron", "perceptron"),
        ("decoder_cell", None, "cannot be read|no cell"),
        ("source", {"kind": "values"}, "metadata|reads and writes words or characters"),
        ("source", {"kind": "bytes"}, "reads and writes words or characters, not"),
        ("target", {"kind": "words", "words": ["<unk>"]}, "the target's words must have <s>"),
        ("target", 3, "metadata that cannot be read"),
        ("meta", None, "metadata that cannot be read"),
    ],
)
def test_a_file_that_says_what_cannot_be_is_refused(path, key, value, said):
    model = translator(dtype=np.float32)
    about = {**model.about(), key: value}
    save_file(dict(model.weights), path, {"format": files.TRANSLATOR, "gatescope": json.dumps(about)})
    with pytest.raises(ModelError, match=said):
        viz.load(path)


@pytest.mark.parametrize("text", [None, "", "[" * 10_000, "{}", "3"])
def test_spoilt_metadata_is_refused(path, text):
    header = {"format": files.TRANSLATOR} | ({} if text is None else {"gatescope": text})
    save_file(dict(translator(dtype=np.float32).weights), path, header)
    with pytest.raises(ModelError, match="metadata that cannot be read"):
        viz.load(path)


def test_a_file_that_is_cut_or_lacks_a_tensor_is_refused(path):
    model = translator(dtype=np.float32)
    viz.save(model, path)
    whole = path.read_bytes()
    path.write_bytes(whole[:-5])
    with pytest.raises(ModelError):
        viz.load(path)
    weights = dict(model.weights)
    del weights["attention.v.weight"]
    header = {"format": files.TRANSLATOR, "gatescope": json.dumps(model.about())}
    save_file(weights, path, header)
    with pytest.raises(ModelError, match=r"attention\.v\.weight is missing"):
        viz.load(path)


def test_what_cannot_be_saved_is_said(tmp_path):
    model = translator(dtype=np.float32)
    with pytest.raises(ModelError, match=r"must end in \.safetensors"):
        viz.save(model, tmp_path / "some.bin")
    with pytest.raises(ModelError, match="not all JSON"):
        viz.save(replace(model, meta={"a": {1, 2}}), tmp_path / "some.safetensors")
    assert not list(tmp_path.iterdir())
