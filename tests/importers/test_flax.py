"""Parameters of Flax and Equinox become the same network, by the equations of their documentation."""

import numpy as np
import pytest

import foreign
from foreign import drawn, packed, sigmoid
from visualizer import importers
from visualizer.importers import CannotImport

V, D, H, K = 6, 3, 4, 6
IDS = np.array([1, 5, 2, 2, 0])


@pytest.fixture
def read(tmp_path):
    """Writes tensors as a .safetensors, and reads the network in it."""

    def read(state, **said):
        path = tmp_path / "net.safetensors"
        path.write_bytes(packed(state))
        return importers.imported(path, **said)

    return read


def outer(first, last):
    rng = np.random.default_rng(1)
    shapes = {f"{first}.embedding": (V, D), f"{last}.kernel": (H, K), f"{last}.bias": (K,)}
    return {name: rng.normal(size=shape) for name, shape in shapes.items()}


def logits(params, step, first, last):
    """step(x, (c, h)) -> (c, h), over the embedded ids."""
    carry, made = (np.zeros(H), np.zeros(H)), []
    for x in params[f"{first}.embedding"][IDS]:
        carry = step(x, carry)
        made.append(carry[1] @ params[f"{last}.kernel"] + params[f"{last}.bias"])
    return np.array(made)


def dense(params, name, x):
    """flax.linen.Dense: x @ kernel + bias."""
    return x @ params[f"{name}.kernel"] + params.get(f"{name}.bias", 0)


def parameters(cell, blocks, biases, wide=1):
    """Kernels of a cell, those of `biases` with a bias."""
    rng, made = np.random.default_rng(2), {}
    for name in blocks:
        rows = D if name.startswith(("i", "dense_i")) else H
        made[f"{cell}.{name}.kernel"] = rng.normal(size=(rows, wide * H))
        if name in biases:
            made[f"{cell}.{name}.bias"] = rng.normal(size=wide * H)
    return made


LSTM = ("hi", "hf", "hg", "ho")


def lstm_step(p, cell, of_f):
    def step(x, carry):
        c, h = carry
        i, f, g, o = (
            dense(p, f"{cell}.{one}", x) + dense(p, f"{cell}.{two}", h)
            for one, two in zip(("ii", of_f, "ig", "io"), LSTM, strict=True)
        )
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        return c, sigmoid(o) * np.tanh(c)

    return step


@pytest.mark.parametrize("of_f", ["if", "if_"], ids=["linen", "nnx"])
def test_an_lstm_of_flax_has_a_kernel_for_each_gate(read, of_f):
    cell = "params.OptimizedLSTMCell_0"
    p = {**outer("Embed_0", "Dense_0"), **parameters(cell, ("ii", of_f, "ig", "io", *LSTM), LSTM)}
    made = read(p)
    assert (made.title, made.model.cell.name) == ("Flax", "lstm")
    expected = logits(p, lstm_step(p, cell, of_f), "Embed_0", "Dense_0")
    np.testing.assert_allclose(made.model.trace(IDS).logits, expected, rtol=0, atol=1e-13)
    assert (f"{cell}.{{ii,{of_f},ig,io}}.kernel", "weight_ih_l0", "16 x 3") in made.found.mapped
    slashed = read({name.replace(".", "/"): array for name, array in p.items()}, encoder="Embed_0")
    np.testing.assert_allclose(slashed.model.trace(IDS).logits, expected, rtol=0, atol=1e-13)
    del p[f"{cell}.ho.kernel"]
    with pytest.raises(CannotImport, match="there is no LSTM, GRU or RNN in this file"):
        read(p)


def test_a_gru_of_flax_keeps_by_z_and_resets_the_product(read):
    p = outer("embed", "head")
    p |= parameters("rnn.cell", ("ir", "iz", "in", "hr", "hz", "hn"), ("ir", "iz", "in", "hn"))

    def step(x, carry):
        _, h = carry
        i, j = (
            [dense(p, f"rnn.cell.{side}{gate}", of) for gate in "rzn"] for side, of in (("i", x), ("h", h))
        )
        r, z = sigmoid(i[0] + j[0]), sigmoid(i[1] + j[1])
        return h, (1 - z) * np.tanh(i[2] + r * j[2]) + z * h

    made = read(p)
    expected = logits(p, step, "embed", "head")
    np.testing.assert_allclose(made.model.trace(IDS).logits, expected, rtol=0, atol=1e-13)
    assert made.model.cell.options == {"reset": "after"}


def test_a_cell_of_nnx_that_joins_its_kernels_has_them_in_pytorchs_order(read):
    p = {**outer("embed", "head"), **parameters("cell", ("dense_i", "dense_h"), ("dense_h",), wide=4)}

    def step(x, carry):
        c, h = carry
        i, f, g, o = np.split(dense(p, "cell.dense_i", x) + dense(p, "cell.dense_h", h), 4)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        return c, sigmoid(o) * np.tanh(c)

    expected = logits(p, step, "embed", "head")
    np.testing.assert_allclose(read(p).model.trace(IDS).logits, expected, rtol=0, atol=1e-13)


def test_a_simple_cell_of_flax_is_an_rnn(read):
    p = {**outer("embed", "head"), **parameters("cell", ("i", "h"), ("i",))}

    def step(x, carry):
        return None, np.tanh(dense(p, "cell.i", x) + dense(p, "cell.h", carry[1]))

    expected = logits(p, step, "embed", "head")
    model = read(p, activation="tanh").model
    np.testing.assert_allclose(model.trace(IDS).logits, expected, rtol=0, atol=1e-13)


@pytest.mark.parametrize("kind", ["lstm", "gru"])
def test_a_cell_of_equinox_has_one_bias_and_a_gru_that_of_its_candidate(read, kind):
    ((w,),) = drawn(kind, D, H)
    n = None if kind == "lstm" else w["bias_hh"][-H:]
    w["bias_hh"] = np.zeros(len(w["bias_hh"])) if n is None else np.concatenate([np.zeros(2 * H), n])
    state = {
        ".cell.weight_ih": w["weight_ih"],
        ".cell.weight_hh": w["weight_hh"],
        ".cell.bias": w["bias_ih"],
        ".layers[0].weight": np.random.default_rng(3).normal(size=(K, H)),
    }
    made = read(state if n is None else {**state, ".cell.bias_n": n}, readout="layers.0", answers="value")
    x = np.random.default_rng(4).normal(size=(5, D))
    expected = foreign.run(kind, [[w]], x) @ state[".layers[0].weight"].T
    np.testing.assert_allclose(made.model.trace(x).logits, expected, rtol=0, atol=1e-13)
    assert made.title == "Equinox"


def test_kernels_that_do_not_fit_are_refused(read):
    p = {**outer("embed", "head"), **parameters("cell", ("ii", "if", "ig", "io", *LSTM), LSTM)}
    for name, shape, said in (
        ("cell.if.kernel", (D, 2), "are not matrices of one shape"),
        ("cell.if.kernel", (D,), "are not matrices of one shape"),
        ("cell.hf.bias", (2,), "are not as long as their kernels"),
    ):
        with pytest.raises(CannotImport, match=said):
            read({**p, name: np.ones(shape)})
    with pytest.raises(CannotImport, match=r"bias_n is \(2,\), and must be \(4,\)"):
        ((w,),) = drawn("gru", D, H)
        read(
            {
                "weight_ih": w["weight_ih"],
                "weight_hh": w["weight_hh"],
                "bias": w["bias_ih"],
                "bias_n": np.ones(2),
            }
        )
