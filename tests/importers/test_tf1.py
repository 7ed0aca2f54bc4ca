"""Variables of TensorFlow 1's cells, held to the formula of its LSTMCell in float64."""

import io
import zipfile

import numpy as np
import pytest
import safetensors.numpy

from frameworks import outputs, tf1_lstm
from visualizer.importers import CannotImport, tf1

T, V, D, H, K = 6, 7, 3, 4, 5
rng = np.random.default_rng(2)
IDS, TABLE = rng.integers(0, V, T), rng.standard_normal((V, D))


def kernel(size=D):
    return rng.standard_normal((size + H, 4 * H)), rng.standard_normal(4 * H)


def npz(arrays):
    data = io.BytesIO()
    np.savez(data, **arrays)
    return data.getvalue()


@pytest.fixture
def find(tmp_path):
    def of(arrays, ending=".npz", **options):
        path = tmp_path / f"net{ending}"
        if not isinstance(arrays, bytes):
            arrays = npz(arrays) if ending == ".npz" else safetensors.numpy.save(arrays)
        path.write_bytes(arrays)
        assert tf1.is_mine(path) or isinstance(arrays, bytes)
        return tf1.find(path, **options)

    return of


@pytest.mark.parametrize("ending", [".npz", ".safetensors"])
@pytest.mark.parametrize("forget_bias", [1.0, 0.0])
@pytest.mark.parametrize("peepholes", ["", "ifo", "f"])
def test_a_cell_gives_what_tensorflow_says(find, ending, forget_bias, peepholes):
    w, b = kernel()
    diagonals = {gate: rng.standard_normal(H) for gate in peepholes}
    arrays = {
        "embedding": TABLE,
        "rnn/lstm_cell/kernel": w,
        "rnn/lstm_cell/bias": b,
        "rnn/lstm_cell/kernel/Adam": 0 * w,
        "softmax_w": rng.standard_normal((H, K)),
        "softmax_b": rng.standard_normal(K),
        **{f"rnn/lstm_cell/w_{gate}_diag": array for gate, array in diagonals.items()},
    }
    if ending == ".safetensors":
        arrays = {f"{name}:0": array for name, array in arrays.items()}
    found = find(arrays, ending, **({} if forget_bias == 1 else {"forget_bias": forget_bias}))
    h = [
        *tf1_lstm(TABLE[IDS], w, b, forget_bias, **{f"w_{gate}": array for gate, array in diagonals.items()})
    ]
    np.testing.assert_allclose(outputs(found, IDS), h, rtol=0, atol=1e-14)
    assert found.cell == ("peephole" if peepholes else "lstm")
    assert found.readout.shape == (K, H) and found.bias.any()
    assert f"forget_bias of {forget_bias:g} is added" in found.notes[0]


def test_layers_and_directions_are_told_by_their_names(find):
    names = {
        (k, side): f"stack_bidirectional_rnn/cell_{k}/bidirectional_rnn/{side}/basic_lstm_cell"
        for k in (10, 9)
        for side in ("bw", "fw")
    }
    own = {at: kernel(D if at[0] == 9 else 2 * H) for at in names}
    arrays = {}
    for at, name in names.items():
        arrays[f"{name}/kernel"], arrays[f"{name}/bias"] = own[at]
    found, x = find(arrays), rng.standard_normal((T, D))
    y = x
    for k in (9, 10):
        back = np.array([*tf1_lstm(y[::-1], *own[k, "bw"])])[::-1]
        y = np.concatenate([np.array([*tf1_lstm(y, *own[k, "fw"])]), back], axis=1)
    np.testing.assert_allclose(outputs(found, x), y, atol=1e-14)
    assert found.encoder is None and found.readout is None


def test_what_is_open_is_said_by_name(find):
    w, b = kernel(H)
    arrays = {"kernel": w, "bias": b, "a": rng.standard_normal((V, H)), "b": rng.standard_normal((H, K))}
    arrays |= {"c": rng.standard_normal((V, H)), "d": rng.standard_normal((H, K))}
    with pytest.raises(CannotImport, match="may be the encoder: say which"):
        find(arrays)
    with pytest.raises(CannotImport, match="may be the readout: say which"):
        find(arrays, encoder="c")
    found = find(arrays, encoder="c", readout="b")
    np.testing.assert_array_equal(found.encoder, arrays["c"])
    np.testing.assert_array_equal(found.readout, arrays["b"].T)
    assert find(arrays, encoder="none", readout="none").encoder is None
    with pytest.raises(CannotImport, match="no one encoder"):
        find(arrays, encoder="kernel")


def cell(**other):
    w, b = kernel()
    return {"lstm_cell/kernel": w, "lstm_cell/bias": b} | {
        f"lstm_cell/{name}": array for name, array in other.items()
    }


@pytest.mark.parametrize(
    ("arrays", "why"),
    [
        (cell(bias=np.zeros(3)), "no “lstm_cell/bias” of 16 numbers"),
        (cell(kernel=np.zeros((H, 4 * H))), "must be"),
        (cell(kernel=np.full((D + H, 4 * H), np.inf)), "not finite"),
        (cell(**{"projection/kernel": np.zeros((H, 2))}), "belong to the cells"),
        (cell(w_i_diag=np.zeros(2)), "weight_pi"),
        (cell() | {"b/lstm_cell/kernel": kernel()[0], "b/lstm_cell/bias": kernel()[1]}, "several cells"),
        ({f"bw/{name}": array for name, array in cell().items()}, "reads from the end"),
    ],
)
def test_what_no_cell_computes_is_refused(find, arrays, why):
    with pytest.raises(CannotImport, match=why) as refused:
        find(arrays)
    assert str(refused.value).startswith("net.npz: ")


def test_bad_files_are_refused(find):
    whole = npz(cell())
    huge = io.BytesIO()
    with zipfile.ZipFile(huge, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("lstm_cell/kernel.npy", npz_header((10**6, 10**6)) + bytes(1_000))
    objects = npz({"lstm_cell/kernel": np.array([{}], dtype=object)})
    with pytest.raises(CannotImport, match="MB of arrays"):
        find(huge.getvalue())
    for data in (objects, whole[:-300] + bytes(300 - 22) + whole[-22:]):
        with pytest.raises(CannotImport):
            find(data)


def npz_header(shape):
    data = io.BytesIO()
    np.lib.format.write_array_header_1_0(data, {"descr": "<f8", "fortran_order": False, "shape": shape})
    return data.getvalue()


def test_other_files_are_left_to_others(tmp_path):
    for name, data in {"a": b"", "b": b"PK\3\4", "c": b"x" * 100, "d": npz({"inputs": np.zeros(3)})}.items():
        (tmp_path / name).write_bytes(data)
        assert not tf1.is_mine(tmp_path / name)
    weights = {"lstm.weight_hh_l0": np.zeros((4, 1)), "lstm/hf/kernel": np.zeros((8, 8))}
    (tmp_path / "e").write_bytes(safetensors.numpy.save(weights))
    assert not tf1.is_mine(tmp_path / "e")
