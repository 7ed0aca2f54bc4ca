"""Files of Keras, written here without Keras, held to Keras's documented formulas in float64."""

import json
import re
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest

from frameworks import (
    answer,
    both,
    by_class,
    by_name,
    dense,
    described,
    h5,
    keras_file,
    keras_gru,
    keras_lstm,
    keras_rnn,
    layer,
    outputs,
    recurrent,
    sigmoid,
    softmax,
    zipped,
)
from visualizer import from_keras
from visualizer.importers import CannotImport, keras

h5py = pytest.importorskip("h5py", reason='h5py is not installed: pip install -e ".[test]"')

T, V, D, H, K = 7, 6, 3, 4, 5
FORMS = ("keras", "h5", "weights 3", "weights 2")
rng = np.random.default_rng(0)
IDS = rng.integers(0, V, T)
TABLE, KERNEL, BIAS = rng.standard_normal((V, D)), rng.standard_normal((H, K)), rng.standard_normal(K)
KINDS = {
    "LSTM": ("LSTM", 4, {}, keras_lstm),
    "GRU": ("GRU", 3, {"reset_after": True}, keras_gru),
    "GRU before": ("GRU", 3, {"reset_after": False}, keras_gru),
    **{
        f"SimpleRNN {name}": ("SimpleRNN", 1, {"activation": name}, keras_rnn)
        for name in ("tanh", "relu", "linear")
    },
}


def arrays(gates, after=False, bias=True, size=D):
    made = [rng.standard_normal((size, gates * H)), rng.standard_normal((H, gates * H)) / 2]
    return [*made, rng.standard_normal((2, gates * H) if after else gates * H)] if bias else made


def embedding(**more):
    return layer("Embedding", "embedding", {"": [TABLE]}, input_dim=V, output_dim=D, **more)


@pytest.fixture
def find(tmp_path):
    """Reads the bytes of a file."""

    def read(data, ending=".keras", **options):
        path = tmp_path / f"net{ending}"
        path.write_bytes(data)
        assert keras.is_mine(path)
        return keras.find(path, **options)

    return read


def network(kind="LSTM", **config):
    name, gates, more, formula = KINDS[kind]
    own = arrays(gates, more.get("reset_after", False))
    return (
        [embedding(), recurrent(name, "mine", own, **more, **config), dense(KERNEL, BIAS)],
        own,
        formula,
        more,
    )


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("bias", [True, False], ids=["bias", "no bias"])
def test_a_layer_gives_what_keras_says(find, kind, form, bias):
    name, gates, config, formula = KINDS[kind]
    own = arrays(gates, config.get("reset_after", False), bias)
    layers = [
        embedding(),
        recurrent(name, "mine", own, use_bias=bias, **config),
        dense(KERNEL, BIAS, "softmax"),
    ]
    options = {"activation": config["activation"]} if name == "SimpleRNN" and "weights" in form else {}
    if name == "GRU" and "weights" in form and not bias:
        options = {"reset": "after" if config["reset_after"] else "before"}
    found = find(keras_file(layers, form), **options)
    h = np.array([*formula(TABLE[IDS], *own, **config)])
    np.testing.assert_allclose(outputs(found, IDS), h, rtol=0, atol=1e-14)
    whole = "weights" not in form
    assert (found.over, found.squash) == (("each", "softmax") if whole else (None, None))
    if whole:
        np.testing.assert_allclose(answer(found, IDS), softmax(h @ KERNEL + BIAS), atol=1e-14)
    np.testing.assert_array_equal(found.readout, KERNEL.T)
    assert {here for _, here, _ in found.mapped} >= {"encoder.weight", "weight_hh_l0", "readout.weight"}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("whole", [True, False], ids=["sequences", "ends"])
def test_both_directions_stand_beside_each_other(find, form, whole):
    forward, backward = arrays(4), arrays(4)
    inner = recurrent("LSTM", "inner", forward, return_sequences=whole)
    wide = rng.standard_normal((2 * H, K))
    found = find(keras_file([embedding(), both(inner, forward, backward), dense(wide, BIAS)], form))
    x = TABLE[IDS]
    h = np.array([*keras_lstm(x, *forward)])
    back = np.array([*keras_lstm(x[::-1], *backward)])
    every = np.concatenate([h, back[::-1]], axis=1)
    np.testing.assert_allclose(outputs(found, IDS), every, atol=1e-14)
    if "weights" not in form:
        assert found.over == ("each" if whole else "ends")
        read = every if whole else np.concatenate([h[-1], back[-1]])
        np.testing.assert_allclose(answer(found, IDS), read @ wide + BIAS, atol=1e-14)


@pytest.mark.parametrize("form", FORMS)
def test_many_layers_are_read_in_their_order_whatever_they_are_called(find, form):
    stack = [arrays(4, size=D if not k else H) for k in range(12)]
    named = [
        recurrent("LSTM", name, own)
        for name, own in zip(["lower", *"bcdefghijk", "upper"], stack, strict=True)
    ]
    passed = [layer("Dropout", f"dropout_{k}", rate=0.5) for k in range(11)]
    between = [each for pair in zip(named, [*passed, layer("Dropout", "last")], strict=True) for each in pair]
    found = find(keras_file([embedding(), *between, dense(KERNEL, BIAS)], form))
    x = TABLE[IDS]
    for own in stack:
        x = np.array([*keras_lstm(x, *own)])
    np.testing.assert_allclose(outputs(found, IDS), x, atol=1e-14)


@pytest.mark.parametrize("form", ["keras", "h5"])
def test_values_are_read_without_an_embedding_and_the_last_step_is_answered(find, form):
    own, x = arrays(3, after=True), rng.standard_normal((T, D))
    layers = [
        layer("InputLayer", "input"),
        layer("Masking", "masking", mask_value=0.0),
        recurrent("GRU", "gru", own, reset_after=True, return_sequences=False),
        dense(KERNEL, None, "sigmoid"),
    ]
    found = find(keras_file(layers, form))
    *_, h = keras_gru(x, *own)
    assert found.encoder is None and found.over == "last" and "masking" in found.notes[0]
    np.testing.assert_allclose(answer(found, x), sigmoid(h @ KERNEL), atol=1e-14)


@pytest.mark.parametrize("pool", ["GlobalAveragePooling1D", "GlobalMaxPooling1D"])
def test_a_pool_is_a_mean_or_a_maximum_over_steps(find, pool):
    layers, own, formula, _ = network()
    found = find(keras_file([*layers[:2], layer(pool, "pool"), layers[2]], "keras"))
    h = np.array([*formula(TABLE[IDS], *own)])
    read = h.mean(axis=0) if "Average" in pool else h.max(axis=0)
    np.testing.assert_allclose(answer(found, IDS), read @ KERNEL + BIAS, atol=1e-14)


@pytest.mark.parametrize("form", ["keras", "h5"])
def test_a_dense_may_be_told_to_read_every_step(find, form):
    layers, own, formula, _ = network()
    inner = {"class_name": "Dense", "config": {"name": "inner", "activation": "linear"}}
    layers[2] = layer("TimeDistributed", "each", {"layer": [KERNEL, BIAS]}, layer=inner)
    found = find(keras_file([*layers, layer("Activation", "squash", activation="softmax")], form))
    h = np.array([*formula(TABLE[IDS], *own)])
    assert (found.over, found.squash) == ("each", "softmax")
    np.testing.assert_allclose(answer(found, IDS), softmax(h @ KERNEL + BIAS), atol=1e-14)


def joined(layers, old=False, twice=False):
    """Layers of a functional model, listed from the last, each told what it reads."""
    for k, each in enumerate(layers):
        before = layers[k - 1]["config"]["name"] if k else None
        tensor = {
            "class_name": "__keras_tensor__",
            "config": {"shape": [None], "keras_history": [before, 0, 0]},
        }
        mask = {
            "class_name": "__keras_tensor__",
            "config": {"shape": [None], "keras_history": ["not_equal", 0, 0]},
        }
        node = [[before, 0, 0, {"mask": None}]] if old else {"args": [tensor], "kwargs": {"mask": mask}}
        each["inbound_nodes"] = [node] * (2 if twice and k == 2 else 1) if k else []
    return layers


@pytest.mark.parametrize("form", ["keras", "h5"])
def test_a_functional_model_is_followed_by_what_its_layers_read(find, form):
    own = [arrays(4), arrays(4, size=H)]
    layers = [
        layer("InputLayer", "input"),
        embedding(mask_zero=True),
        recurrent("LSTM", "second", own[0]),
        recurrent("LSTM", "first", own[1]),
        dense(KERNEL, BIAS),
    ]
    joined(layers, old=form == "h5")
    kept = [*layers[:3], layer("NotEqual", "not_equal"), *layers[3:]]
    ends = [["dense", 0, 0]] if form == "h5" else ["dense", 0, 0]
    found = find(keras_file(kept, form, kind="Functional", output_layers=ends))
    h = np.array([*keras_lstm(np.array([*keras_lstm(TABLE[IDS], *own[0])]), *own[1])])
    np.testing.assert_allclose(answer(found, IDS), h @ KERNEL + BIAS, atol=1e-14)
    assert "padding" in found.notes[0]


def test_files_of_keras_2_in_the_new_format_are_read(find):
    layers, own, formula, _ = network()
    data = zipped(described(layers), h5(by_class(layers, "_layer_checkpoint_dependencies")))
    h = np.array([*formula(TABLE[IDS], *own)])
    np.testing.assert_allclose(outputs(find(data), IDS), h, atol=1e-14)


@pytest.mark.parametrize(
    "behind",
    [
        [dense(rng.standard_normal((H, H)), None, "relu", "hidden"), dense(KERNEL, BIAS)],
        [dense(rng.standard_normal((H, H)), None, "linear", "hidden"), dense(KERNEL, BIAS)],
        [layer("LayerNormalization", "norm"), dense(KERNEL, BIAS)],
        [dense(KERNEL, BIAS), layer("Softmax", "softmax", axis=1)],
        [layer("GlobalAveragePooling1D", "pool", data_format="channels_first"), dense(KERNEL, BIAS)],
    ],
    ids=["hidden layer", "two matrices", "norm", "softmax over steps", "mean of units"],
)
def test_a_head_of_more_than_one_matrix_leaves_the_gates_alone(find, behind):
    layers, own, formula, _ = network()
    found = find(keras_file([*layers[:2], *behind], "keras"))
    assert (found.readout, found.bias, found.over, found.squash) == (None,) * 4
    assert "Gates alone" in found.notes[-1]
    assert not any(here.startswith("readout") for _, here, _ in found.mapped)
    np.testing.assert_allclose(outputs(found, IDS), [*formula(TABLE[IDS], *own)], atol=1e-14)


def changed(**config):
    layers, *_ = network(config.pop("kind", "LSTM"))
    layers[1]["config"] |= config
    return layers


def doubled(**config):
    inner = recurrent("LSTM", "inner", arrays(4))
    return [embedding(), both(inner, arrays(4), arrays(4), **config), dense(np.zeros((2 * H, K)))]


REFUSED = {
    "recurrent_activation": (lambda: changed(recurrent_activation="hard_sigmoid"), "hard_sigmoid"),
    "activation": (lambda: changed(activation="relu"), "relu"),
    "own activation": (
        lambda: changed(activation={"class_name": "function", "module": "mine", "config": "tanh"}),
        "only tanh and sigmoid",
    ),
    "rnn": (lambda: changed(kind="SimpleRNN tanh", activation="elu"), "elu"),
    "go_backwards": (lambda: changed(go_backwards=True), "go_backwards"),
    "last alone": (
        lambda: [*changed(return_sequences=False)[:2], recurrent("LSTM", "next", arrays(4, size=H))],
        "does not read every step",
    ),
    "merge_mode": (lambda: doubled(merge_mode="sum"), "merge_mode='sum'"),
    "directions": (
        lambda: doubled(
            backward_layer={
                "class_name": "LSTM",
                "config": {**recurrent("LSTM", "x", arrays(4))["config"], "go_backwards": False},
            }
        ),
        "not alike",
    ),
    "Lambda": (lambda: [*changed(), layer("Lambda", "code", function="marshalled")], "Lambda"),
    "before": (lambda: [dense(np.zeros((D, D)), name="first"), *changed()[1:]], "stands before"),
    "cell": (lambda: [embedding(), layer("RNN", "own", {"cell": arrays(4)}), dense(KERNEL)], "RNN"),
    "inside": (lambda: [layer("Sequential", "inner"), *changed()], "in one row"),
    "cudnn": (lambda: [embedding(), layer("CuDNNLSTM", "fast", {"": arrays(4)})], "as an LSTM"),
    "sizes": (
        lambda: [
            *changed()[:2],
            recurrent("LSTM", "wide", [np.zeros((H, 8)), np.zeros((2, 8)), np.zeros(8)]),
        ],
        "“wide” has 2 units and “mine” 4: a stack of layers of several sizes cannot be shown",
    ),
    "between": (
        lambda: [*changed()[:2], layer("Masked", "norm"), recurrent("LSTM", "next", arrays(4, size=H))],
        "“next” reads what “norm”",
    ),
    "cells": (lambda: [*changed()[:2], recurrent("GRU", "gru", arrays(3, True, size=H))], "of one cell"),
    "sides": (
        lambda: [*doubled()[:2], recurrent("LSTM", "one", arrays(4, size=2 * H))],
        "do not read in the same directions",
    ),
    "none": (lambda: [embedding(), dense(np.zeros((D, K)))], "stands before"),
    "nothing": (lambda: [embedding()], "no LSTM"),
    "two embeddings": (
        lambda: [embedding(), layer("Embedding", "again", {"": [TABLE]}), *changed()[1:]],
        "Embedding",
    ),
    "no arrays": (lambda: [embedding(), recurrent("LSTM", "mine", arrays(4)[:1] * 2)], "not those of LSTM"),
    "bias": (
        lambda: [embedding(), recurrent("GRU", "mine", arrays(3), reset_after=True)],
        "reset_after=True",
    ),
    "reads": (lambda: [embedding(), recurrent("LSTM", "mine", arrays(4, size=2))], "reads 2 values"),
    "nan": (
        lambda: [embedding(), recurrent("LSTM", "mine", [np.full((D, 4 * H), np.nan), *arrays(4)[1:]])],
        "not finite",
    ),
    "integers": (
        lambda: [embedding(), recurrent("LSTM", "mine", [np.zeros((D, 4 * H), int), *arrays(4)[1:]])],
        "must be floats",
    ),
    "readout": (lambda: [*changed()[:2], dense(np.zeros((H + 1, K)))], "reads 4 values"),
}


@pytest.mark.parametrize("form", ["keras", "h5"])
@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_shown_exactly_is_refused_with_the_reason(find, what, form):
    make, why = REFUSED[what]
    with pytest.raises(CannotImport, match=r"net\.keras: ") as refused:
        find(keras_file(make(), form))
    assert why in str(refused.value)
    assert str(refused.value).isprintable() and len(str(refused.value)) < 600


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda config: config.update(class_name="MyModel"), "functional models say their layers"),
        (
            lambda config: config["config"].update(output_layers=[["dense", 0, 0], ["mine", 0, 0]]),
            "one output",
        ),
        (lambda config: config["config"].update(output_layers=["nobody", 0, 0]), "“nobody” is not in it"),
        (
            lambda config: config["config"]["layers"][3].update(
                inbound_nodes=[{"args": [], "kwargs": {}}] * 2
            ),
            "2 times",
        ),
        (
            lambda config: config["config"]["layers"][2]["inbound_nodes"][0].update(
                kwargs={"initial_state": {"class_name": "t", "config": {"keras_history": ["input", 0, 0]}}}
            ),
            "initial state",
        ),
        (
            lambda config: config["config"]["layers"][2].update(
                inbound_nodes=[{"args": [["embedding", 0, 0], ["input", 0, 0]], "kwargs": {}}]
            ),
            "reads 2 others",
        ),
        (
            lambda config: config["config"]["layers"][1].update(
                inbound_nodes=[{"args": [["dense", 0, 0]], "kwargs": {}}]
            ),
            "reads itself",
        ),
        (
            lambda config: config["config"]["layers"][3].update(
                inbound_nodes=[{"args": [["mine", 0, 1]], "kwargs": {}}]
            ),
            "a state of “mine”",
        ),
    ],
)
def test_a_graph_that_is_no_row_is_refused(find, change, why):
    layers = joined([layer("InputLayer", "input"), *network()[0]])
    config = described(layers, "Functional", output_layers=["dense", 0, 0])
    change(config)
    with pytest.raises(CannotImport, match=why):
        find(zipped(config, h5(by_class(layers))))


# --- files that are not what they should be ---------------------------------------------------------


@pytest.mark.parametrize("form", FORMS)
def test_a_file_that_is_cut_off_is_refused(find, form):
    data = keras_file(network()[0], form)
    for size in (100, 1_000, len(data) // 2, len(data) - 30):
        with pytest.raises(CannotImport):
            find(data[:size])


def test_a_zip_that_unpacks_to_more_than_weights_is_refused(find):
    config = described(network()[0])
    for made in (
        zipped(config, bytes(8 << 20), zipfile.ZIP_DEFLATED),
        zipped(b" " * (9 << 20), b"", zipfile.ZIP_DEFLATED),
    ):
        assert len(made) < 100_000
        with pytest.raises(CannotImport, match="larger than"):
            find(made)


@pytest.fixture
def outside(tmp_path):
    """Another file, whose arrays would fit."""
    path = tmp_path / "outside.h5"
    path.write_bytes(h5(lambda file: file.update({"w": np.zeros((D, 4 * H))})))
    (tmp_path / "raw").write_bytes(bytes(8 * D * 4 * H))
    return tmp_path


AT = "layers/lstm/cell/vars"


@pytest.mark.parametrize("form", ["keras", "weights 3"])
@pytest.mark.parametrize(
    ("put", "why"),
    [
        (
            lambda file, at: file.__setitem__(f"{AT}/0", h5py.ExternalLink(str(at / "outside.h5"), "w")),
            "a link",
        ),
        (lambda file, at: file.__setitem__(f"{AT}/0", h5py.SoftLink("/layers/embedding/vars/0")), "a link"),
        (
            lambda file, at: file.create_dataset(
                f"{AT}/0", (D, 4 * H), "f8", external=[(str(at / "raw"), 0, h5py.h5f.UNLIMITED)]
            ),
            "another file",
        ),
        (
            lambda file, at: file.create_virtual_dataset(
                f"{AT}/0", _virtual(str(at / "outside.h5")), fillvalue=0.0
            ),
            "another file",
        ),
        (lambda file, at: file.create_dataset(f"{AT}/0", (10**6, 10**6), "f8", chunks=(10, 10)), "too large"),
        (lambda file, at: file.create_group(f"{AT}/0"), "no weights"),
    ],
    ids=["external link", "soft link", "external data", "virtual data", "huge", "group"],
)
def test_nothing_outside_the_file_is_read(find, outside, put, why, form):
    layers = network()[0]

    def fill(file):
        by_class(layers)(file)
        del file[f"{AT}/0"]
        put(file, outside)

    data = h5(fill)
    with pytest.raises(CannotImport, match=why):
        find(zipped(described(layers), data) if form == "keras" else data)


def _virtual(path):
    made = h5py.VirtualLayout((D, 4 * H), "f8")
    made[:] = h5py.VirtualSource(path, "w", (D, 4 * H))
    return made


def test_a_layer_that_lists_one_array_many_times_is_refused(find):
    layers = network()[0]

    def fill(file):
        by_name(layers, "model_weights", described(layers))(file)
        file["model_weights/mine"].attrs["weight_names"] = [b"mine/cell/array_0:0"] * 2_000

    with pytest.raises(CannotImport, match="more than 1,000 things"):
        find(h5(fill))


@pytest.mark.parametrize(
    "config",
    [
        b"{",
        b"[]",
        b"{}",
        b"null",
        b"[" * 100_000,
        b'{"class_name": "Sequential", "config": {"layers": [1]}}',
        b"\xff",
    ],
)
def test_layers_that_cannot_be_read_are_refused(find, config):
    with pytest.raises(CannotImport):
        find(zipped(config, h5(by_class(network()[0]))))


def test_other_files_are_left_to_others(tmp_path):
    for name, data in {"a": b"", "b": b"PK\3\4", "c": b"x" * 100}.items():
        (tmp_path / name).write_bytes(data)
        assert not keras.is_mine(tmp_path / name)
    np.savez(tmp_path / "d.npz", a=np.zeros(3))
    assert not keras.is_mine(tmp_path / "d.npz")
    (tmp_path / "e").write_bytes(h5(lambda file: file.update({"states": np.zeros(3)})))
    with pytest.raises(CannotImport, match="no layers of Keras"):
        keras.find(tmp_path / "e")


def test_without_h5py_the_command_that_installs_it_is_said(find, monkeypatch):
    monkeypatch.setitem(sys.modules, "h5py", None)
    with pytest.raises(CannotImport, match=r'pip install "\.\[keras\]"'):
        find(zipped({}, b""))


def test_neither_h5py_nor_onnx_is_imported_before_such_a_file_is_read():
    for path in Path(keras.__file__).parent.glob("*.py"):
        assert not re.search(r"^ *(import|from) (h5py|onnx|google)\b", path.read_text("utf-8"), re.MULTILINE)


class Model:
    """What is asked of a keras.Model."""

    def __init__(self, layers):
        self.layers = layers

    def to_json(self):
        return json.dumps(described(self.layers))

    def get_layer(self, name):
        (self.arrays,) = (each["arrays"] for each in self.layers if each["config"]["name"] == name)
        return self

    def get_weights(self):
        return [array for arrays in self.arrays.values() for array in arrays]


def test_a_model_of_keras_that_is_there_is_read():
    forward, backward = arrays(4), arrays(4)
    wide = rng.standard_normal((2 * H, K))
    inner = recurrent("LSTM", "inner", forward)
    live = Model([embedding(), both(inner, forward, backward), dense(wide, BIAS, "softmax")])
    model = from_keras(live, answers="label", names=[*"abcde"])
    x = TABLE[IDS]
    back = np.array([*keras_lstm(x[::-1], *backward)])[::-1]
    p = softmax(np.concatenate([[*keras_lstm(x, *forward)], back], axis=1) @ wide + BIAS)
    np.testing.assert_allclose(model.in_float64.trace(IDS).probabilities, p, atol=1e-14)
    assert not any(
        np.shares_memory(a, b) for a in model.weights.values() for b in (*forward, *backward, wide, BIAS)
    )
    with pytest.raises(CannotImport, match="does not say what its layers are"):
        from_keras(object())
    with pytest.raises(CannotImport, match="reset is not asked"):
        from_keras(live, reset="after")
