"""A state_dict of PyTorch becomes the same network, held to its documentation in NumPy, or is refused."""

import json
import os
import re

import numpy as np
import pytest

import foreign
from foreign import drawn, ends, named, packed
from visualizer import from_torch, importers
from visualizer.importers import CannotImport, tensors, torch

V, D, H, K = 7, 3, 4, 7
IDS = np.array([1, 5, 2, 2, 6, 0])


@pytest.fixture
def write(tmp_path):
    """Writes tensors as a .safetensors -> its path."""

    def write(state, name="net.safetensors", said=None):
        path = tmp_path / name
        path.write_bytes(packed(state, said))
        return path

    return write


def network(kind="lstm", prefix="rnn.", layers=1, both=False, bias=True, K=K, D=D):
    """A language model: its state_dict, and the logits that it gives."""
    weights = drawn(kind, D, H, layers, both, bias)
    outer = ends(V, D, H * (1 + both), K)
    output = foreign.run(kind, weights, outer["emb.weight"][IDS])
    return {**outer, **named(weights, prefix, bias)}, output @ outer["fc.weight"].T + outer["fc.bias"]


def logits(model):
    return model.trace(IDS).logits


def refused(call):
    with pytest.raises(CannotImport) as caught:
        call()
    said = str(caught.value)
    assert said.isprintable() and len(said) < 700, said
    return said


# --- what is read ---------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", foreign.KINDS)
@pytest.mark.parametrize("layers", [1, 2])
@pytest.mark.parametrize("both", [False, True], ids=["forward", "both"])
@pytest.mark.parametrize("bias", [True, False], ids=["biases", "bare"])
def test_every_recurrent_module_computes_what_its_documentation_says(write, kind, layers, both, bias):
    state, expected = network(kind, layers=layers, both=both, bias=bias)
    options = {"activation": "tanh"} if kind == "rnn" else {}
    made = importers.imported(write(state), answers="label" if both else None, over="each", **options)
    assert (made.title, made.model.cell.name, made.model.layers) == ("PyTorch", kind, layers)
    assert made.model.bidirectional == both and made.model.weights["weight_hh_l0"].dtype == np.float64
    np.testing.assert_allclose(logits(made.model), expected, rtol=0, atol=1e-13)
    assert not made.model.meta["imported"]["notes"]


@pytest.mark.parametrize("prefix", ["", "lstm.", "module.rnn.", "_orig_mod.net.encoder.core."])
def test_a_module_may_stand_anywhere(write, prefix):
    state, expected = network(prefix=prefix)
    np.testing.assert_allclose(logits(importers.read(write(state))), expected, rtol=0, atol=1e-13)


def test_a_module_alone_reads_values_and_answers_nothing(write):
    weights = drawn("gru", D, H, 2)
    model = importers.read(write(named(weights, "")))
    x = np.random.default_rng(2).normal(size=(5, D))
    np.testing.assert_allclose(model.trace(x).output, foreign.run("gru", weights, x), rtol=0, atol=1e-14)
    assert (model.answers.kind, model.reads.names) == ("none", ("x0", "x1", "x2"))


def test_relu_is_said(write):
    weights = drawn("rnn", D, H)
    path = write(named(weights, ""))
    x = np.random.default_rng(2).normal(size=(5, D))
    for name, function in (("tanh", np.tanh), ("relu", lambda a: np.maximum(a, 0))):
        model = importers.read(path, activation=name)
        expected = foreign.run("rnn", weights, x, function)
        np.testing.assert_allclose(model.trace(x).output, expected, rtol=0, atol=1e-14)
    assert "tanh is taken (--activation relu)" in importers.read(path).meta["imported"]["notes"][0]
    assert "not “selu”" in refused(lambda: importers.read(path, activation="selu"))
    gru = write(named(drawn("gru", D, H)), "gru.safetensors")
    assert "of the kind GRU" in refused(lambda: importers.read(gru, activation="relu"))


@pytest.mark.parametrize("kind", ["F16", "BF16", "F32"])
def test_halves_become_float32_exactly(write, kind):
    state, _ = network()
    halves, values = {}, {}
    for name, array in state.items():
        if kind == "BF16":
            data, values[name] = foreign.bfloat16(array)
            halves[name] = ("BF16", array.shape, data)
        else:
            halves[name] = array.astype(kind.replace("F", "float"))
            values[name] = halves[name].astype(np.float32)
    model = importers.read(write(halves))
    assert {array.dtype.name for array in model.weights.values()} == {"float32"}
    assert not np.shares_memory(model.weights["readout.weight"], values["fc.weight"])
    np.testing.assert_array_equal(model.weights["encoder.weight"], values["emb.weight"])
    np.testing.assert_array_equal(model.weights["weight_hh_l0"], values["rnn.weight_hh_l0"])
    assert np.abs(values["emb.weight"] - state["emb.weight"]).max() < 0.02


def test_a_readout_that_is_tied_to_the_encoder_is_the_encoder(write):
    state, _ = network(D=H)
    del state["fc.weight"]
    known = write(state, said={"fc.weight": "emb.weight"})
    lone = write(state, "lone.safetensors")  # as some save it: without a word
    del state["fc.bias"]
    bare = write(state, "bare.safetensors", {"fc.weight": "emb.weight"})
    for path in (known, lone, bare):
        model = importers.read(path)
        np.testing.assert_array_equal(model.weights["readout.weight"], state["emb.weight"])
        assert not model.meta["imported"]["notes"]
    assert not importers.read(bare).weights["readout.bias"].any()
    assert importers.read(known).weights["readout.bias"].all()
    # which of the two names the file keeps is its own affair
    state["fc.weight"] = state.pop("emb.weight")
    other = importers.read(write(state, said={"emb.weight": "fc.weight"}))
    np.testing.assert_array_equal(other.weights["encoder.weight"], state["fc.weight"])


@pytest.mark.parametrize("kind", foreign.KINDS)
def test_a_cell_of_its_own_is_a_layer_and_several_are_a_stack(write, kind):
    first, second = drawn(kind, D, H)[0], drawn(kind, H, H, seed=5)[0]
    outer = ends(V, D, H, K)
    cells = {f"a.{name}": array for name, array in first[0].items()}
    said = {"activation": "tanh"} if kind == "rnn" else {}
    output = foreign.run(kind, [first], outer["emb.weight"][IDS])
    model = importers.read(write({**outer, **cells}), **said)
    np.testing.assert_allclose(
        logits(model), output @ outer["fc.weight"].T + outer["fc.bias"], rtol=0, atol=1e-13
    )
    cells |= {f"b.{name}": array for name, array in second[0].items()}
    path = write({**outer, **cells})
    assert "--recurrent a,b" in refused(lambda: importers.read(path, **said))
    output = foreign.run(kind, [first, second], outer["emb.weight"][IDS])
    model = importers.read(path, recurrent="a,b", **said)
    assert model.layers == 2
    np.testing.assert_allclose(
        logits(model), output @ outer["fc.weight"].T + outer["fc.bias"], rtol=0, atol=1e-13
    )
    for wrong, said_ in (
        ("a,a", "named twice"),
        ("c", "no one recurrent module is called “c”; there are a, b"),
    ):
        assert said_ in refused(lambda wrong=wrong: importers.read(path, recurrent=wrong))


def test_symbols_without_an_encoder_are_read_as_one_of_each(write):
    weights = drawn("lstm", V, H)
    outer = ends(V, V, H, V)
    del outer["emb.weight"]
    words = ["<pad>", *"abcdef"]
    model = importers.read(write({**outer, **named(weights)}), vocabulary=words)
    output = foreign.run("lstm", weights, np.eye(V)[[1, 6, 2]])
    np.testing.assert_allclose(
        model.trace("afb").logits, output @ outer["fc.weight"].T + outer["fc.bias"], rtol=0, atol=1e-13
    )
    assert model.answers.kind == "next" and model.reads.kind == "characters"


# --- files in parts -------------------------------------------------------------------------------


@pytest.fixture
def parts(write, tmp_path):
    """A network in two files, an index of them, and what it computes."""
    state, expected = network()
    halves = [dict(list(state.items())[:3]), dict(list(state.items())[3:])]
    names = [f"model-0000{k}-of-00002.safetensors" for k in (1, 2)]
    where = {name: names[k] for k, half in enumerate(halves) for name in half}
    for half, name in zip(halves, names, strict=True):
        write(half, name)

    def index(**other):
        path = tmp_path / "model.safetensors.index.json"
        path.write_text(json.dumps({"weight_map": {**where, **other}}))
        return path

    return index, [tmp_path / name for name in names], expected


def test_parts_are_one_network(parts):
    index, paths, expected = parts
    for given in ([index()], paths, paths[::-1]):
        np.testing.assert_allclose(logits(importers.read(*given)), expected, rtol=0, atol=1e-13)
    assert importers.read(index()).name == "model"
    assert "one of 2 parts: name them all" in refused(lambda: importers.read(paths[0]))
    assert "two of the files hold a tensor" in refused(lambda: importers.read(paths[0], paths[0]))
    assert "1e3" not in refused(lambda: importers.read(paths[1], paths[0].parent / "nothing.safetensors"))


def test_an_index_names_files_of_its_own_folder_alone(parts, tmp_path):
    index, paths, _ = parts
    outside = tmp_path.parent / f"{tmp_path.name}-outside.safetensors"
    outside.write_bytes(paths[0].read_bytes())
    os.symlink(outside, tmp_path / "link.safetensors")
    for name in ("../" + outside.name, str(outside), "..", ".", "", "link.safetensors", "a\\..\\b", "a\0b"):
        assert "is not in its folder" in refused(lambda name=name: importers.read(index(x=name))), name
    assert "names gone.safetensors, which is not there" in refused(
        lambda: importers.read(index(x="gone.safetensors"))
    )
    (tmp_path / "text.safetensors").write_text("no tensors")
    assert "is no .safetensors file" in refused(lambda: importers.read(index(x="text.safetensors")))
    broken = tmp_path / "broken.safetensors.index.json"
    for text in ("", "[]", "{}", '{"weight_map": []}', "[" * 10_000, '{"weight_map": {}}'):
        broken.write_text(text)
        refused(lambda: importers.read(broken))


# --- what stands before and behind ----------------------------------------------------------------


def test_names_decide_where_shapes_do_not(write):
    state, expected = network(D=H)
    path = write(state)
    np.testing.assert_allclose(logits(importers.read(path)), expected, rtol=0, atol=1e-13)
    swapped = {name.replace("emb", "a").replace("fc", "b"): array for name, array in state.items()}
    del swapped["b.bias"]
    path = write(swapped, "swapped.safetensors")
    assert "each of a.weight, b.weight may be the encoder: say which, --encoder NAME" in refused(
        lambda: importers.read(path)
    )
    model = importers.read(path, encoder="a", readout="b.weight")
    np.testing.assert_allclose(logits(model), expected - state["fc.bias"], rtol=0, atol=1e-13)
    assert "no one tensor is called “c”" in refused(lambda: importers.read(path, encoder="c"))
    assert "the readout is a matrix of floats, (n, 4)" in refused(
        lambda: importers.read(write({**state, "x": np.zeros(4)}), readout="x")
    )
    assert importers.read(path, encoder="a", readout="none").answers.kind == "none"


def test_a_head_of_several_matrices_leaves_the_gates_alone(write):
    state, expected = network(K=5)
    steps = {"fc.0.weight": state.pop("fc.weight"), "fc.0.bias": state.pop("fc.bias")}
    steps |= {"fc.2.weight": np.ones((2, 5)), "fc.2.bias": np.ones(2)}
    path = write({**state, **steps})
    model = importers.read(path)
    assert model.answers.kind == "none" and not [name for name in model.weights if "readout" in name]
    (note,) = model.meta["imported"]["notes"]
    assert note.startswith(
        "The head is more than one matrix (fc.0.weight, fc.2.weight, fc.2.bias): gates alone are shown, "
    )
    assert note.endswith("by one matrix here.")  # and not that the first step may be all of it
    alone = {name.replace("fc.0", "out").replace("fc.2", "b"): array for name, array in steps.items()}
    assert (
        "--readout"
        not in importers.read(write({**state, **alone}, "b.safetensors")).meta["imported"]["notes"][0]
    )
    made = importers.read(path, readout="fc.0", answers="value", over="each")
    np.testing.assert_allclose(logits(made), expected, rtol=0, atol=1e-13)
    assert made.meta["imported"]["notes"] == ["Left out: fc.2.weight, fc.2.bias."]
    # steps that are all as wide
    square = {"fc.0.weight": np.ones((H, H)), "fc.2.weight": np.ones((2, H)), "fc.2.bias": np.ones(2)}
    assert importers.read(write({**state, **square})).answers.kind == "none"
    for name in ("fc.weight_v", "fc.parametrizations.weight.original1"):  # computed of this and others
        normed = {name: np.ones((5, H)), name[:-1] + "g": np.ones((5, 1)), "fc.bias": np.ones(5)}
        assert importers.read(write({**state, **normed})).answers.kind == "none"
    norm = importers.read(write({**network()[0], "norm.weight": np.ones(H)}))
    assert norm.answers.kind == "none"
    assert norm.meta["imported"]["notes"][0].endswith("If fc.weight is all of it, say so: --readout fc.")
    whole = importers.read(write({**network()[0], "count": np.array([1])}))
    assert whole.answers.kind == "next" and whole.meta["imported"]["notes"] == ["Left out: count."]


@pytest.mark.parametrize(
    "name, shape",
    [
        *(("norm.weight", (D,)), ("project.weight", (D, 9)), ("conv.weight", (D, 9, 5))),
        *(("emb.weight_v", (V, D)), ("h0", (1, 1, H)), ("init_c", (H,)), ("positions.weight", (50, D))),
    ],
)
def test_what_may_stand_before_the_gates_is_not_passed_over(write, name, shape):
    state, expected = network()
    path = write({**state, name: np.ones(shape)})
    said = refused(lambda: importers.read(path))
    assert said.startswith(f"{name} may stand between the encoder and") or "may be the encoder" in said
    model = importers.read(path, encoder="emb", readout="fc")
    np.testing.assert_allclose(logits(model), expected, rtol=0, atol=1e-13)


def test_what_the_readout_says_is_asked_for_where_it_is_open(write):
    state, expected = network("lstm", both=True, K=1)
    path = write(state)
    said = refused(lambda: importers.read(path))
    assert "the readout gives one number" in said and "--answers flags --names positive --over ends" in said
    model = importers.read(path, answers="flags", names=["good"])
    assert (model.answers.kind, model.answers.names, model.answers.over) == ("flags", ("good",), "ends")
    assert "both ends, which the file does not tell (--over)" in model.meta["imported"]["notes"][0]
    output = foreign.run("lstm", drawn("lstm", D, H, 1, True), state["emb.weight"][IDS])
    both = np.concatenate([output[-1, :H], output[0, H:]])
    expected = both @ state["fc.weight"].T + state["fc.bias"]
    np.testing.assert_allclose(logits(model)[-1], expected, rtol=0, atol=1e-13)
    assert "there are 2 names" in refused(lambda: importers.read(path, answers="flags", names=["a", "b"]))
    assert "is one of 7, and the readout gives one" in refused(lambda: importers.read(path, answers="next"))


# --- what is refused ------------------------------------------------------------------------------


def changed(name, array=None, kind="lstm", **more):
    """A network's state_dict in which a tensor is another, or gone."""
    state = network(kind, **more)[0]
    state.pop(name, None)
    return state if array is None else {**state, name: array}


@pytest.mark.parametrize(
    "state, said",
    [
        (changed("rnn.weight_hr_l0", np.ones((2, H))), "weight_hr_l0 projects the output (proj_size)"),
        (
            changed("rnn.parametrizations.weight_hh_l0.original0", np.ones((4 * H, 1))),
            "remove_parametrizations",
        ),
        ({"rnn.weight_hh_l0_g": np.ones(4), "rnn.weight_hh_l0_v": np.ones((4, 4))}, "remove_weight_norm"),
        (changed("rnn.weight_ci", np.ones(H)), "rnn.weight_ci is part of the recurrent layers"),
        (changed("rnn.ln.weight", np.ones(H)), "rnn.ln.weight is part of the recurrent layers"),
        ({"fc.weight": np.ones((3, 4))}, "there is no LSTM, GRU or RNN in this file, which holds fc.weight"),
        ({}, "which holds nothing"),
        (changed("rnn.bias_hh_l0"), "bias_hh_l0 is missing, and the other bias is there"),
        (changed("rnn.weight_ih_l0"), "weight_ih_l0 is missing"),
        (changed("rnn.weight_hh_l0", layers=2), "not all layers and directions"),
        (changed("rnn.weight_hh_l0_reverse", layers=2, both=True), "not all layers and directions"),
        (changed("rnn.weight_hh_l0", np.ones((2 * H, H))), "which is no recurrent matrix"),
        (changed("rnn.weight_hh_l0", np.ones((4 * H,))), "which is no recurrent matrix"),
        (changed("rnn.weight_hh_l0", np.ones((0, 0))), "which is no recurrent matrix"),
        (changed("rnn.bias_hh_l0", np.ones(3)), "bias_hh_l0 is (3,), and must be (16,)"),
        (
            changed("rnn.weight_ih_l1", np.ones((16, 9)), layers=2),
            "weight_ih_l1 is (16, 9), and must be (16, 4)",
        ),
        (changed("rnn.weight_hh_l0", np.ones((16, 4), int)), "is I64; floats of 16, 32 or 64 bits are read"),
        (changed("rnn.weight_hh_l0", np.full((16, 4), np.nan)), "not finite numbers"),
        (changed("emb.weight", np.full((V, D), np.inf)), "emb.weight holds values that are not finite"),
        (changed("other.weight_hh_l0", np.ones((4, 4))), "there are 2 recurrent modules (rnn, other)"),
        (changed("fc.bias", np.ones(3)), "the bias of fc.weight is not (7,) floats"),
        (changed("rnn.weight_hh", np.ones((16, 4))), "both a cell and a stack"),
    ],
    ids=lambda value: None if isinstance(value, dict) else re.sub(r"\W+", "-", value)[:40],
)
def test_what_is_no_network_here_is_refused_by_name(write, state, said):
    assert said in refused(lambda: importers.read(write(state)))


def test_files_that_are_spoilt_are_refused(write, tmp_path, monkeypatch):
    whole = write(network()[0])
    data = whole.read_bytes()
    path = tmp_path / "spoilt.safetensors"
    for spoilt in (b"", b"\0" * 8, data[:40], data[:-1], data + b"\0", b"\xff" * 8 + data[8:]):
        path.write_bytes(spoilt)
        assert "not a whole .safetensors file" in refused(lambda: importers.read(path))
    path.write_bytes(packed({"x" * 300: np.ones(2)}))
    assert "has a name that is too long" in refused(lambda: importers.read(path))
    path.write_bytes(data.replace(b'"shape": [7, 3]', b'"shape": [7, 2]'))
    refused(lambda: importers.read(path))
    monkeypatch.setattr("visualizer.files.MAX_FILE_BYTES", 1_000)
    assert "is larger than 0 MB" in refused(lambda: importers.read(whole))
    monkeypatch.undo()
    monkeypatch.setattr(tensors, "MAX_TENSORS", 3)
    assert "more than 3 tensors" in refused(lambda: importers.read(whole))


@pytest.mark.parametrize(
    "before, behind",
    [
        *(
            ("word_embeddings", "lm_head"),
            ("net.encoder", "net.decoder"),
            ("decoder.embedding", "decoder.out"),
        ),
        *(
            ("transformer.wte", "fc2"),
            ("Embed_0", "Dense_0"),
            ("emb", "hidden2tag"),
            ("embed_tokens", "to_logits"),
        ),
    ],
)
def test_usual_names_tell_an_encoder_from_a_readout(write, before, behind):
    state, expected = network(D=H)
    named_ = {n.replace("emb", before).replace("fc", behind): array for n, array in state.items()}
    del named_[f"{behind}.bias"]
    np.testing.assert_allclose(
        logits(importers.read(write(named_))), expected - state["fc.bias"], rtol=0, atol=1e-13
    )


# --- modules --------------------------------------------------------------------------------------


class Held:
    """What a tensor of PyTorch is asked."""

    def __init__(self, array, dtype="float64"):
        self.array, self.dtype, self.shape = array, f"torch.{dtype}", array.shape

    def detach(self):
        return self

    cpu = float = detach

    def __array__(self, dtype=None, copy=None):
        return self.array


class Module:
    def __init__(self, state, **more):
        self.state, self.nonlinearity = state, None
        self.__dict__ |= more

    def state_dict(self):
        return {name: Held(array) for name, array in self.state.items()}

    def named_modules(self):
        return [("", self), ("rnn", self)]


def test_a_module_in_memory_becomes_a_model():
    state, expected = network()
    model = from_torch(Module(state), ["<unk>", *"abcdef"])
    np.testing.assert_allclose(logits(model), expected, rtol=0, atol=1e-13)
    assert model.reads.kind == "characters" and model.name == "Module"
    state["fc.weight"][:] = 0  # trained on: another model
    np.testing.assert_allclose(logits(model), expected, rtol=0, atol=1e-13)
    assert from_torch(Module(named(drawn("rnn", D, H)), nonlinearity="relu")).cell.options == {
        "activation": "relu"
    }
    assert "has a state_dict of tensors" in refused(lambda: from_torch(object()))


def test_what_a_tensor_becomes_is_told(write):
    made = importers.imported(write(network(bias=False)[0]))
    assert ("rnn.weight_ih_l0", "weight_ih_l0", "16 x 3") in made.found.mapped
    assert ("", "bias_ih_l0", "zeros, for there is no bias") in made.found.mapped
    assert torch.TITLE == "PyTorch" and ("fc.bias", "readout.bias", "7") in made.found.mapped
