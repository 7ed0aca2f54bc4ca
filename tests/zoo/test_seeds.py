"""Many networks in one file: what is read is what was rounded and written, or it says what is wrong."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from safetensors import safe_open
from safetensors.numpy import load_file, save_file

from visualizer import Model, ModelError
from visualizer.cells import CELLS, make
from visualizer.files import load, save
from visualizer.symbols import UNKNOWN, Answers, Characters
from visualizer.zoo import seeds

NUMBERS = (0, 3, 7)


def models(cell="gru"):
    about = {"task": "toy", "iterations": 5, "command": "gatescope train toy --seed {} --hidden 4"}
    return [
        Model.create(
            make(cell),
            Characters((UNKNOWN, *"ab")),
            4,
            np.random.default_rng(seed),
            answers=Answers("label", "which", ("a", "b")),
            meta=about
            | {"seed": seed, "initial_sha256": f"{seed}" * 4, "scores": {"test": {"accuracy": seed}}}
            | {"command": about["command"].format(seed)},
        )
        for seed in NUMBERS
    ]


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    path = tmp_path_factory.mktemp("seeds") / "toy-gru-4.safetensors"
    seeds.write(path, models())
    return path


@pytest.mark.parametrize("cell", CELLS)
def test_what_is_read_is_what_was_written_at_the_precision_of_the_file(cell, tmp_path):
    path = tmp_path / f"toy-{cell}-4.safetensors"
    seeds.write(path, models(cell))
    for one, other in zip(models(cell), seeds.read(path), strict=True):
        assert {**one.meta, "name": f"toy-{cell}-4-s{one.meta['seed']}"} == other.meta
        assert {**one.about(), "meta": None} == {**other.about(), "meta": None}
        assert set(one.weights) == set(other.weights)
        for name, array in seeds.rounded(one).weights.items():
            assert other.weights[name].dtype == array.dtype == np.float32
            assert np.array_equal(other.weights[name], array)
            assert np.abs(array - one.weights[name]).max(initial=0) <= 2**-11 * np.abs(one.weights[name]).max(
                initial=0
            )


def test_a_file_is_plain_safetensors_a_seed_a_row_and_says_nothing_twice(kept):
    found = load_file(kept)
    assert {name: (array.dtype, array.shape) for name, array in found.items()} == {
        name: (np.float16, (3, *array.shape)) for name, array in models()[0].weights.items()
    }
    with safe_open(kept, framework="numpy") as file:
        header = file.metadata()
    assert header["format"] == "gatescope seeds 1"
    meta = json.loads(header["gatescope"])["meta"]
    assert list(meta) == ["task", "iterations", "command", "seeds"]
    assert meta["command"] == "gatescope train toy --seed SEED --hidden 4"
    assert list(meta["seeds"]) == list(map(str, NUMBERS))


def about(**change):
    described = json.loads(json.dumps(models()[0].about()))
    meta = {"command": "x", "seeds": {str(k): {} for k in NUMBERS}} | change.pop("meta", {})
    return json.dumps(described | {"meta": meta} | change)


SPOILT = {
    "a format of another": ({"format": "gatescope 1"}, {}, "was not written by Gatescope"),
    "no description": ({"gatescope": "{}"}, {}, "metadata that cannot be read"),
    "seeds that are a number": ({"gatescope": about(meta={"seeds": 3})}, {}, "which seeds it holds"),
    "a seed that is none": ({"gatescope": about(meta={"seeds": {"one": {}}})}, {}, "which seeds it holds"),
    "a seed of no facts": ({"gatescope": about(meta={"seeds": {"1": 2}})}, {}, "which seeds it holds"),
    "a seed less": ({"gatescope": about(meta={"seeds": {"1": {}}})}, {}, "must begin with 1 seeds"),
    "single precision": ({}, {"readout.bias": np.zeros((3, 2), np.float32)}, "is F32, it must be F16"),
    "no seeds in a tensor": ({}, {"readout.bias": np.array(0, np.float16)}, "must begin with 3 seeds"),
    "another shape": ({}, {"readout.bias": np.zeros((3, 5), np.float16)}, "is (5,), it must be (2,)"),
    "an infinity": ({}, {"readout.bias": np.full((3, 2), np.inf, np.float16)}, "not finite"),
    "a tensor too many": ({}, {"more": np.zeros((3, 1), np.float16)}, "does not belong to GRU"),
}


@pytest.mark.parametrize("spoil", SPOILT)
def test_a_file_that_does_not_fit_says_what_does_not(kept, tmp_path, spoil):
    header, arrays, said = SPOILT[spoil]
    path = tmp_path / "spoilt.safetensors"
    header = {"format": seeds.FORMAT, "gatescope": about()} | header
    save_file(load_file(kept) | arrays, path, header)
    with pytest.raises(ModelError) as caught:
        seeds.read(path)
    assert said in str(caught.value) and "\n" not in str(caught.value)


def test_the_file_that_the_tests_spoil_is_good_before(kept, tmp_path):
    path = tmp_path / "good.safetensors"
    save_file(load_file(kept), path, {"format": seeds.FORMAT, "gatescope": about()})
    assert len(seeds.read(path)) == 3


@given(st.floats(0, 1, exclude_max=True))
def test_a_truncated_file_says_so(kept, tmp_path_factory, share):
    path = tmp_path_factory.mktemp("short") / "short.safetensors"
    whole = kept.read_bytes()
    path.write_bytes(whole[: int(share * len(whole))])
    with pytest.raises(ModelError, match=r"not a whole \.safetensors file"):
        seeds.read(path)


def test_a_file_of_many_is_no_model_and_a_model_is_no_file_of_many(kept, tmp_path):
    with pytest.raises(ModelError, match="was not written by Gatescope"):
        load(kept)
    save(models()[0], tmp_path / "one.safetensors")
    with pytest.raises(ModelError, match="was not written by Gatescope"):
        seeds.read(tmp_path / "one.safetensors")


def test_networks_that_do_not_come_with_gatescope_say_so():
    with pytest.raises(ModelError, match="there is no file"):
        seeds.load_seeds("grammar", "lstm")
    with pytest.raises(ValueError, match="no task is called"):
        seeds.load_seeds("juggling", "lstm")
    assert seeds.load_seeds("latch", "rnn") is seeds.load_seeds("latch", "rnn")
