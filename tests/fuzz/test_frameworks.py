"""Files of other frameworks that strangers spoil: each is read, or refused in a line, soon and in bounds."""

import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from frameworks import both, by_class, by_name, dense, described, h5, keras_file, layer, recurrent, zipped
from fuzzed import anything, bounded, cases, changed, mutated, plain, short
from visualizer.importers import CannotImport, Found, keras, onnx, tf1

pytest.importorskip("h5py", reason='h5py is not installed: pip install -e ".[test]"')
proto = pytest.importorskip("onnx", reason='onnx is not installed: pip install -e ".[test]"')
from onnx import TensorProto, helper, numpy_helper  # noqa: E402

V, D, H, K = 3, 2, 2, 3


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return tmp_path_factory.mktemp("files") / "some"


def read(module, path, data, **options):
    """Reads a file, whatever it is; a network that is found fits itself, and a refusal is a sentence."""
    path.write_bytes(data)
    with bounded(seconds=10):
        module.is_mine(path)
        try:
            found = module.find(path, **options)
        except CannotImport as error:
            plain(str(error))
            return None
    assert isinstance(found, Found) and all(np.isfinite(array).all() for array in found.weights.values())
    for said in (*found.notes, *(text for row in found.mapped for text in row if text)):
        assert said.isprintable() and len(said) < 500, said[:500]
    return found


@st.composite
def arrays(draw):
    """An array of any shape and type."""
    shape = tuple(draw(st.lists(st.integers(0, 9), max_size=3)))
    value = draw(st.sampled_from([0.0, 1.0, np.nan, np.inf, -60_000.0]))
    kind = draw(st.sampled_from(["f8", "f4", "f2", "i8", "S3", "?"]))
    return np.full(shape, value if kind[0] == "f" else 1, kind)


# --- Keras ----------------------------------------------------------------------------------------


def weights(size, gates=4):
    return [np.ones((size, gates * H)), np.ones((H, gates * H)), np.ones(gates * H)]


def network():
    inner = recurrent("LSTM", "inner", weights(D))
    return [
        layer("Embedding", "embedding", {"": [np.ones((V, D))]}),
        both(inner, weights(D), weights(D)),
        both(inner, weights(2 * H), weights(2 * H), "again"),
        dense(np.ones((2 * H, K)), np.ones(K), "softmax"),
    ]


FORMS = ("keras", "h5", "weights 3", "weights 2")
KERAS = [keras_file(network(), form) for form in FORMS]
CONFIG = st.one_of(
    st.sampled_from(
        ["LSTM", "GRU", "Dense", "Lambda", "tanh", "relu", "sum", "Functional", "embedding", "../x", "."]
    ),
    st.sampled_from([10**7, 2**63, 1e308, [["embedding", 0, 0]], "9" * 99, "x\n" * 2_000]),
    anything,
)


@st.composite
def keras_files(draw):
    """The bytes of a file of Keras, and what was done to them."""
    how = draw(st.sampled_from(["bytes", "bytes", "inside", "config", "arrays", "config of h5"]))
    layers = network()
    if how == "bytes":
        return draw(changed(KERAS, st.binary(max_size=9)))
    if how == "inside":
        data = draw(changed([h5(by_class(layers))], st.binary(max_size=9)))
        return zipped(described(layers), data)
    if how == "arrays":
        parts = draw(st.sampled_from([each["arrays"] for each in layers]))
        own = parts[draw(st.sampled_from([*parts]))]
        own[draw(st.integers(0, len(own) - 1))] = draw(arrays())
        return keras_file(layers, draw(st.sampled_from(FORMS)))
    config = draw(mutated(described(layers), CONFIG))
    return (
        zipped(config, h5(by_class(layers)))
        if how == "config"
        else h5(by_name(layers, "model_weights", config))
    )


@given(keras_files())
@cases(0.6)
def test_any_file_of_keras_is_read_or_refused_in_a_line(path, data):
    read(keras, path, data)


# --- ONNX -----------------------------------------------------------------------------------------


def graph():
    """A graph with what is usual in one: shapes computed, constants joined, states that begin at zero."""
    nodes = [
        helper.make_node("Gather", ["table", "x"], ["e"]),
        helper.make_node("Transpose", ["e"], ["s"], perm=[1, 0, 2]),
        helper.make_node("Shape", ["s"], ["shape"]),
        helper.make_node("Slice", ["shape", "one", "two"], ["batch"]),
        helper.make_node("Concat", ["two", "batch", "two"], ["zero_shape"], axis=0),
        helper.make_node("ConstantOfShape", ["zero_shape"], ["zero"]),
        helper.make_node("Concat", ["half", "half"], ["R"], axis=0),
        helper.make_node(
            "LSTM", ["s", "W", "R", "B", "", "zero"], ["Y"], hidden_size=H, direction="bidirectional"
        ),
        helper.make_node("Transpose", ["Y"], ["turned"], perm=[2, 0, 1, 3]),
        helper.make_node("Reshape", ["turned", "flat"], ["y"]),
        helper.make_node("MatMul", ["y", "readout"], ["z"]),
        helper.make_node("Add", ["z", "bias"], ["logits"]),
        helper.make_node("Softmax", ["logits"], ["p"], axis=-1),
    ]
    held = {
        "table": np.ones((V, D)),
        "W": np.ones((2, 4 * H, D)),
        "half": np.ones((1, 4 * H, H)),
        "B": np.ones((2, 8 * H)),
        "readout": np.ones((2 * H, K)),
        "bias": np.ones(K),
        **{"one": np.array([1]), "two": np.array([2]), "flat": np.array([0, 0, -1])},
    }
    return helper.make_graph(
        nodes,
        "net",
        [helper.make_tensor_value_info("x", TensorProto.INT64, ["b", "t"])],
        [helper.make_empty_tensor_value_info("p")],
        [numpy_helper.from_array(array, name) for name, array in held.items()],
    )


def model(graph):
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=9)


ONNX = model(graph()).SerializeToString()
OPS = ["Identity", "Reshape", "Expand", "Tile", "Squeeze", "Unsqueeze", "Cast", "Mul", "GRU", "RNN", "If"]
OPS += ["Split", "ReduceMean", "Flatten", "Gemm", "Sigmoid", "Constant", "Size"]
numbers = st.integers(-3, 9) | st.sampled_from([10**6, 2**31, 2**62, -(2**62)])


@st.composite
def onnx_files(draw):
    """The bytes of an ONNX file, and what was done to them."""
    if draw(st.booleans()):
        return draw(changed([ONNX], st.binary(max_size=9)))
    net = graph()
    names = [name for node in net.node for name in (*node.input, *node.output)]
    for _ in range(draw(st.integers(1, 3))):
        node = net.node[draw(st.integers(0, len(net.node) - 1))]
        tensor = net.initializer[draw(st.integers(0, len(net.initializer) - 1))]
        how = draw(st.sampled_from(["op", "input", "attribute", "tensor", "dims", "shape", "gone", "output"]))
        if how == "op":
            node.op_type = draw(st.sampled_from(OPS) | short)
        elif how == "input" and node.input:
            node.input[draw(st.integers(0, len(node.input) - 1))] = draw(
                st.sampled_from([*names, ""]) | short
            )
        elif how == "output":
            net.output[0].name = draw(st.sampled_from(names))
        elif how == "attribute":
            name = draw(
                st.sampled_from(["axis", "perm", "to", "hidden_size", "direction", "layout", "axes"]) | short
            )
            value = draw(
                numbers | st.lists(numbers, min_size=1, max_size=4) | st.sampled_from(["forward", "reverse"])
            )
            node.attribute.append(helper.make_attribute(name, value))
        elif how == "tensor":
            array = draw(arrays().filter(lambda array: array.dtype.kind != "S"))
            tensor.CopyFrom(numpy_helper.from_array(array, tensor.name))
        elif how == "dims" and len(tensor.dims):
            tensor.dims[draw(st.integers(0, len(tensor.dims) - 1))] = draw(numbers)
        elif how == "shape":
            net.input[0].type.tensor_type.shape.dim[draw(st.integers(0, 1))].dim_value = draw(numbers)
        elif how == "gone" and len(net.node) > 1:
            net.node.remove(node)
    return model(net).SerializeToString()


@given(onnx_files())
@cases(0.6)
def test_any_file_of_onnx_is_read_or_refused_in_a_line(path, data):
    read(onnx, path, data)


# --- TensorFlow 1 ---------------------------------------------------------------------------------

CELL = {
    "embedding": np.ones((V, D)),
    "rnn/lstm_cell/kernel": np.ones((D + H, 4 * H)),
    "rnn/lstm_cell/bias": np.ones(4 * H),
    "rnn/lstm_cell/w_f_diag": np.ones(H),
    "softmax_w": np.ones((H, K)),
    "softmax_b": np.ones(K),
}


def npz(held):
    data = io.BytesIO()
    np.savez(data, **held)
    return data.getvalue()


@st.composite
def tf1_files(draw):
    """The bytes of an .npz of variables, and what was done to them."""
    if draw(st.booleans()):
        return draw(changed([npz(CELL)], st.binary(max_size=9)))
    return npz(
        {**CELL, draw(st.sampled_from([*CELL, "rnn/lstm_cell/other", "bw/lstm_cell/kernel"])): draw(arrays())}
    )


@given(tf1_files(), st.sampled_from([0.0, 1.0, float("nan")]), st.none() | st.sampled_from([*CELL]) | short)
@cases(0.6)
def test_any_file_of_variables_is_read_or_refused_in_a_line(path, data, forget_bias, readout):
    read(tf1, path, data, forget_bias=forget_bias, readout=readout)


def test_the_files_that_are_changed_are_networks(path):
    for module, files in ((keras, KERAS), (onnx, [ONNX]), (tf1, [npz(CELL)])):
        for data in files:
            assert read(module, path, data).readout is not None
