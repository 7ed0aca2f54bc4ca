"""ONNX files, written here node by node, held to the operators' documented formulas and to onnx.reference."""

import sys

import numpy as np
import pytest

from frameworks import answer, onnx_gru, onnx_lstm, onnx_rnn, outputs, sigmoid, softmax
from visualizer.importers import CannotImport
from visualizer.importers import onnx as reader

onnx = pytest.importorskip("onnx", reason='onnx is not installed: pip install -e ".[test]"')
from onnx import TensorProto, helper, numpy_helper  # noqa: E402
from onnx.reference import ReferenceEvaluator  # noqa: E402

T, V, D, H, K = 6, 7, 3, 4, 5
GATES = {"LSTM": 4, "GRU": 3, "RNN": 1}
rng = np.random.default_rng(1)
IDS, TABLE = rng.integers(0, V, T), rng.standard_normal((V, D))
KINDS = {
    "LSTM": ("LSTM", {}),
    "LSTM with peepholes": ("LSTM", {"P": True}),
    "LSTM coupled": ("LSTM", {"input_forget": 1}),
    "GRU": ("GRU", {}),
    "GRU after": ("GRU", {"linear_before_reset": 1}),
    "RNN": ("RNN", {}),
    "RNN relu": ("RNN", {"activations": ["Relu"]}),
}


class Graph:
    """A graph that grows node by node, with float64 weights."""

    def __init__(self, shape=("b", "t"), kind=TensorProto.INT64):
        self.nodes, self.weights, self.opset = [], {}, 20
        self.inputs = [helper.make_tensor_value_info("x", kind, shape)]
        self.at = "x"

    def put(self, array, name=None):
        name = name or f"w{len(self.weights)}"
        self.weights[name] = np.asarray(array)
        return name

    def node(self, kind, *ins, outputs=1, at=0, **attributes):
        """Adds a node that reads the last one where an input is None; it is then the last."""
        ins = [self.at if each is None else each if isinstance(each, str) else self.put(each) for each in ins]
        outs = [f"{kind}_{len(self.nodes)}_{k}" for k in range(outputs)]
        self.nodes.append(helper.make_node(kind, ins, outs, name=f"{kind} {len(self.nodes)}", **attributes))
        self.at = outs[at]
        return outs

    def embed(self):
        self.node("Gather", TABLE, None)
        return self

    def model(self, *outs):
        outs = outs or (self.at,)
        graph = helper.make_graph(
            self.nodes,
            "net",
            self.inputs,
            [helper.make_empty_tensor_value_info(name) for name in outs],
            [numpy_helper.from_array(array, name) for name, array in self.weights.items()],
        )
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", self.opset)], ir_version=9)


def weights(kind, sides=1, size=D, P=False, bias=True):
    wide = GATES[kind] * H
    made = {"W": rng.standard_normal((sides, wide, size)), "R": rng.standard_normal((sides, wide, H)) / 2}
    if bias:
        made["B"] = rng.standard_normal((sides, 2 * wide))
    if P:
        made["P"] = rng.standard_normal((sides, 3 * H))
    return made


def add(graph, kind, own, sides=1, h=None, **attributes):
    """Adds a recurrent node; what it gives is Y, Y_h."""
    ins = [None, own["W"], own["R"], own.get("B", "")]
    if h is not None or "P" in own:
        ins += ["", "" if h is None else h, *([""] if kind == "LSTM" else [])]
    if "P" in own:
        ins.append(own["P"])
    direction = {"direction": "bidirectional"} if sides == 2 else {}
    return graph.node(kind, *ins, outputs=2, hidden_size=H, **direction, **attributes)


def formula(kind, own, x, side=0, input_forget=0, linear_before_reset=0, activations=("Tanh",), **_):
    B = own["B"][side] if "B" in own else np.zeros(2 * GATES[kind] * H)
    W, R = own["W"][side], own["R"][side]
    if kind == "LSTM":
        made = onnx_lstm(x, W, R, B, own["P"][side] if "P" in own else None, input_forget)
    elif kind == "GRU":
        made = onnx_gru(x, W, R, B, linear_before_reset)
    else:
        made = onnx_rnn(x, W, R, B, activations[0])
    return np.array([*made])


def read(x, kind, own, sides=1, **config):
    """(T, H * sides) by the formulas."""
    each = [formula(kind, own, x[:: -1 if side else 1], side, **config) for side in range(sides)]
    return np.concatenate([h[:: -1 if side else 1] for side, h in enumerate(each)], axis=1)


@pytest.fixture
def find(tmp_path):
    def of(model):
        path = tmp_path / "net.onnx"
        path.write_bytes(model if isinstance(model, bytes) else model.SerializeToString())
        assert reader.is_mine(path)
        return reader.find(path)

    return of


def reference(model, x, name="x"):
    return ReferenceEvaluator(model).run(None, {name: x})[0]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("sides", [1, 2], ids=["forward", "both"])
@pytest.mark.parametrize("layout", [0, 1], ids=["steps first", "texts first"])
def test_a_layer_gives_what_onnx_says(find, kind, sides, layout):
    op, config = KINDS[kind]
    config = dict(config)
    own = weights(op, sides, P=config.pop("P", False), bias="RNN" not in kind)
    if "activations" in config:
        config["activations"] = config["activations"] * sides
    graph = Graph().embed()
    if layout:
        config["layout"] = 1
    else:
        graph.node("Transpose", None, perm=[1, 0, 2])
    add(graph, op, own, sides, **config)
    graph.node("Transpose", None, perm=[0, 1, 2, 3] if layout else [2, 0, 1, 3])
    graph.node("Reshape", None, np.array([0, 0, -1]))
    readout, bias = rng.standard_normal((sides * H, K)), rng.standard_normal(K)
    graph.node("MatMul", None, readout)
    graph.node("Add", None, bias)
    graph.node("Softmax", None, axis=-1)
    model = graph.model()
    found = find(model)
    y = read(TABLE[IDS], op, own, sides, **config)
    np.testing.assert_allclose(outputs(found, IDS), y, rtol=0, atol=1e-14)
    assert (found.over, found.squash) == ("each", "softmax")
    p = softmax(y @ readout + bias)
    np.testing.assert_allclose(answer(found, IDS), p, atol=1e-14)
    if kind not in ("LSTM coupled", "RNN relu"):  # which the reference does not know
        np.testing.assert_allclose(reference(model, IDS[None])[0], p, atol=1e-12)


# --- as exporters write them ----------------------------------------------------------------------


def as_torchscript(graph, kind, owns, sides):
    """Layers as torch.onnx traces them: states from the shape of the input, a slice to each layer."""
    graph.node("Shape", None)
    batch = graph.node("Gather", None, np.array(0), axis=0)[0]
    graph.node("Unsqueeze", batch, np.array([0]))
    graph.node("Concat", np.array([sides * len(owns)]), None, np.array([H]), axis=0)
    value = numpy_helper.from_array(np.zeros(1))
    zeros = graph.node("ConstantOfShape", None, value=value)[0]
    graph.at = "Gather_0_0"
    graph.node("Transpose", None, perm=[1, 0, 2])
    states = []
    for k, own in enumerate(owns):
        before = graph.at
        first, end = np.array([sides * k]), np.array([sides * (k + 1)])
        state = graph.node("Slice", zeros, first, end, np.array([0]))[0]
        graph.at = before
        Y, Y_h = add(graph, kind, own, sides, h=state)
        states.append(Y_h)
        graph.at = Y
        if sides == 2:
            graph.node("Transpose", None, perm=[0, 2, 1, 3])
            graph.node("Reshape", None, np.array([0, 0, -1]))
        else:
            graph.node("Squeeze", None, np.array([1]))
    steps = graph.node("Transpose", None, perm=[1, 0, 2])[0]
    hidden = graph.node("Concat", *states, axis=0)[0]
    return steps, hidden


def as_dynamo(graph, kind, owns, sides):
    """Layers as torch.onnx writes them with dynamo: shapes sliced, recurrent weights put together."""
    graph.node("Transpose", None, perm=[1, 0, 2])
    states = []
    for own in owns:
        before = graph.at
        R = own["R"].copy()
        parts = [
            graph.node("Slice", R[k], np.array([0]), np.array([H]), np.array([0]))[0] for k in range(sides)
        ]
        rest = [
            graph.node("Slice", R[k], np.array([H]), np.array([R.shape[1]]), np.array([0]))[0]
            for k in range(sides)
        ]
        joined = [
            graph.node("Unsqueeze", graph.node("Concat", a, b, axis=0)[0], np.array([0]))[0]
            for a, b in zip(parts, rest, strict=True)
        ]
        whole = graph.node("Concat", *joined, axis=0)[0] if sides == 2 else joined[0]
        graph.at = before
        Y, Y_h = add(graph, kind, {**own, "R": whole}, sides, h=graph.put(np.zeros((sides, 1, H))))
        states.append(Y_h)
        turned = graph.node("Transpose", Y, perm=[0, 2, 1, 3])[0]
        shape = graph.node("Shape", turned, start=0)[0]
        dims = [graph.node("Slice", shape, np.array([k]), np.array([k + 1]))[0] for k in range(4)]
        last = graph.node("Reshape", graph.node("Mul", dims[2], dims[3])[0], np.array([-1]), allowzero=0)[0]
        to = graph.node("Concat", dims[0], dims[1], last, axis=0)[0]
        graph.node("Reshape", turned, to, allowzero=0)
    steps = graph.node("Transpose", None, perm=[1, 0, 2])[0]
    hidden = graph.node("Concat", *states, axis=0)[0] if len(states) > 1 else states[0]
    return steps, hidden


OVERS = {
    "each": lambda graph, steps, hidden, sides: None,
    "last": lambda graph, steps, hidden, sides: graph.node("Gather", None, np.array(-1), axis=1),
    "mean": lambda graph, steps, hidden, sides: graph.node("ReduceMean", None, np.array([1]), keepdims=0),
    "max": lambda graph, steps, hidden, sides: graph.node("ReduceMax", None, np.array([1]), keepdims=0),
    "ends": lambda graph, steps, hidden, sides: graph.node(
        "Concat",
        *[graph.node("Gather", hidden, np.array(k - sides), axis=0)[0] for k in range(sides)],
        axis=-1,
    ),
}


@pytest.mark.parametrize("exporter", [as_torchscript, as_dynamo])
@pytest.mark.parametrize("sides", [1, 2], ids=["forward", "both"])
@pytest.mark.parametrize("over", OVERS)
def test_both_exporters_of_pytorch_are_read(find, exporter, sides, over):
    owns = [weights("LSTM", sides, size=size) for size in (D, sides * H)]
    graph = Graph((1, "t") if exporter is as_dynamo else ("b", "t")).embed()
    steps, hidden = exporter(graph, "LSTM", owns, sides)
    graph.at = steps
    OVERS[over](graph, steps, hidden, sides)
    readout, bias = rng.standard_normal((K, sides * H)), rng.standard_normal(K)
    if over == "each":
        graph.node("Add", bias, graph.node("MatMul", None, readout.T)[0])
    else:
        graph.node("Gemm", None, readout, bias, transB=1)
    graph.node("Sigmoid", None)
    model = graph.model(graph.at, hidden)
    found = find(model)
    y = TABLE[IDS]
    for own in owns:
        y = read(y, "LSTM", own, sides)
    np.testing.assert_allclose(outputs(found, IDS), y, atol=1e-14)
    assert (found.over, found.squash) == ("last" if over == "ends" and sides == 1 else over, "sigmoid")
    assert not found.notes
    given = {"each": y, "last": y[-1], "mean": y.mean(axis=0), "max": y.max(axis=0)}
    given["ends"] = np.concatenate([y[-1, :H], y[0, H:]])
    p = sigmoid(given[over] @ readout.T + bias)
    np.testing.assert_allclose(answer(found, IDS), p, atol=1e-14)
    np.testing.assert_allclose(reference(model, IDS[None])[0], p, atol=1e-12)


def values(shape=("t", 1, D)):
    return Graph(shape, TensorProto.DOUBLE)


def test_values_states_and_lengths_may_be_inputs(find):
    own, graph = weights("GRU"), values()
    graph.inputs.append(helper.make_tensor_value_info("h", TensorProto.DOUBLE, [1, 1, H]))
    graph.inputs.append(helper.make_tensor_value_info("lengths", TensorProto.INT32, [1]))
    graph.node("GRU", None, own["W"], own["R"], own["B"], "lengths", "h", outputs=2)
    graph.node("Squeeze", None, np.array([1]))
    graph.node("MatMul", None, np.eye(H)[:, :1])
    found, x = find(graph.model()), rng.standard_normal((T, D))
    np.testing.assert_allclose(answer(found, x), read(x, "GRU", own)[:, :1], atol=1e-14)
    assert found.encoder is None and [note.split()[3] for note in found.notes] == ["the", "the"]
    assert "begins from zeros" in found.notes[0] and "read whole" in found.notes[1]


def test_a_series_of_single_numbers_is_read(find):
    own, graph = weights("RNN", size=1), values(("b", "t"))
    graph.node("Unsqueeze", None, np.array([2]))
    graph.node("Transpose", None, perm=[1, 0, 2])
    add(graph, "RNN", own)
    x = rng.standard_normal((T, 1))
    np.testing.assert_allclose(outputs(find(graph.model()), x), read(x, "RNN", own), atol=1e-14)


def test_a_file_of_single_steps_is_read(find):
    own, graph = weights("LSTM"), Graph((1, 1)).embed()
    graph.node("Transpose", None, perm=[1, 0, 2])
    add(graph, "LSTM", own)
    np.testing.assert_allclose(outputs(find(graph.model()), IDS), read(TABLE[IDS], "LSTM", own), atol=1e-14)


def simple(kind="LSTM", own=None, **attributes):
    graph = Graph().embed()
    graph.node("Transpose", None, perm=[1, 0, 2])
    add(graph, kind, own or weights(kind), **attributes)
    return graph


def after(graph, *nodes):
    """More nodes behind the steps (T, B, H) of a layer."""
    graph.node("Squeeze", None, np.array([1]))
    for kind, *ins in nodes:
        attributes = ins.pop() if ins and isinstance(ins[-1], dict) else {}
        graph.node(kind, None, *ins, **attributes)
    return graph


@pytest.mark.parametrize(
    "nodes",
    [
        [("MatMul", np.ones((H, K))), ("Relu",), ("MatMul", np.ones((K, 2)))],
        [("MatMul", np.ones((H, K))), ("MatMul", np.ones((K, 2)))],
        [("LayerNormalization", np.ones(H)), ("MatMul", np.ones((H, K)))],
        [("MatMul", np.ones((H, K))), ("Softmax", {"axis": 0})],
        [("MatMul", np.ones((H, K))), ("Slice", np.array([0]), np.array([2]), np.array([2]))],
        [("Slice", np.array([0]), np.array([1]), np.array([0])), ("MatMul", np.ones((H, K)))],
        [("Slice", np.array([0]), np.array([2]), np.array([2])), ("MatMul", np.ones((2, K)))],
        [("Gather", np.arange(H)[::-1].copy(), {"axis": 2}), ("MatMul", np.ones((H, K)))],
        [("ReduceMean", np.array([1])), ("MatMul", np.ones((H, K)))],
        [("Gather", np.zeros(3, int)), ("ReduceMean", np.array([0])), ("MatMul", np.ones((H, K)))],
        [("MatMul", np.ones((H, K))), ("Add", np.ones((2, 1, 1)))],
        [("Transpose", {"perm": [2, 1, 0]}), ("MatMul", np.ones((2, K)))],
    ],
    ids=[
        "hidden",
        "two",
        "norm",
        "axis",
        "some answers",
        "first step",
        "some units",
        "units in another order",
        "mean of texts",
        "mean of one step",
        "bias of steps",
        "turned",
    ],
)
def test_a_head_of_more_than_one_matrix_leaves_the_gates_alone(find, nodes):
    own = weights("LSTM")
    found = find(after(simple(own=own), *nodes).model())
    assert (found.readout, found.bias, found.over, found.squash) == (None,) * 4
    assert "Gates alone" in found.notes[0]
    np.testing.assert_allclose(outputs(found, IDS), read(TABLE[IDS], "LSTM", own), atol=1e-14)


def test_the_last_of_all_answers_is_an_answer_of_the_last(find):
    graph = after(simple(), ("MatMul", np.ones((H, K))), ("Gather", np.array(-1)))
    assert find(graph.model()).over == "last"


def test_the_first_step_of_both_directions_is_none_of_their_ends(find):
    graph = Graph().embed()
    graph.node("Transpose", None, perm=[1, 0, 2])
    add(graph, "LSTM", weights("LSTM", 2), 2)
    graph.node("Transpose", None, perm=[0, 2, 1, 3])
    graph.node("Reshape", None, np.array([0, 0, -1]))
    graph.node("Gather", None, np.array(0), axis=0)
    graph.node("MatMul", None, np.ones((2 * H, K)))
    found = find(graph.model())
    assert found.bidirectional and found.over is None and found.readout is None


def test_a_mean_of_as_many_texts_as_steps_is_no_mean_of_steps(find):
    graph = Graph((3, 3)).embed()
    add(graph, "LSTM", weights("LSTM"))
    graph.node("Squeeze", None, np.array([1]))
    graph.node("ReduceMean", None, np.array([1]), keepdims=0)
    graph.node("MatMul", None, np.ones((H, K)))
    assert find(graph.model()).over is None


def test_the_last_step_is_the_last_where_texts_come_first(find):
    graph = Graph((1, "t")).embed()
    add(graph, "GRU", weights("GRU"), layout=1)
    graph.node("Squeeze", None, np.array([2]))
    graph.node("Gather", None, np.array(-1), axis=1)
    graph.node("MatMul", None, np.ones((H, K)))
    assert find(graph.model()).over == "last"


def doubled(other):
    """Two layers, the second of which reads what a function makes of the first."""
    graph = simple()
    graph.node("Squeeze", None, np.array([1]))
    other(graph)
    add(graph, "LSTM", weights("LSTM", size=H))
    return graph


def embedded_by(*nodes):
    graph = Graph()
    for kind, ins, attributes in nodes:
        graph.node(kind, *ins, **attributes)
    add(graph, "LSTM", weights("LSTM"))
    return graph


def external():
    model = simple().model()
    tensor = model.graph.initializer[1]
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    entry = tensor.external_data.add()
    entry.key, entry.value = "location", "/etc/passwd"
    return model


def external_constant():
    graph = simple()
    shape = numpy_helper.from_array(np.zeros(3), "elsewhere")
    shape.data_location = TensorProto.EXTERNAL
    shape.external_data.add(key="location", value="/etc/passwd")
    graph.nodes.insert(0, helper.make_node("Constant", [], ["c"], value=shape))
    return graph.model()


def lying():
    model = simple().model()
    model.graph.initializer[1].dims[1] = 10**12
    return model


def huge(kind, *ins, **attributes):
    def make():
        graph = Graph()
        state = graph.node(kind, *ins, **attributes)[0]
        graph.at = "x"
        graph.embed()
        graph.node("Transpose", None, perm=[1, 0, 2])
        add(graph, "LSTM", weights("LSTM"), h=state)
        return graph.model()

    return make


def begins(state):
    return lambda: (lambda graph: (add(graph, "RNN", weights("RNN"), h=state), graph.model())[1])(
        embedded_by(("Gather", (TABLE, None), {}), ("Transpose", (None,), {"perm": [1, 0, 2]}))
    )


def with_weights(**other):
    return lambda: simple(own={**weights("LSTM"), **other}).model()


REFUSED = {
    "clip": (lambda: simple(clip=1.0).model(), "clip"),
    "activations": (lambda: simple(activations=["HardSigmoid", "Tanh", "Tanh"]).model(), "hardsigmoid"),
    "rnn": (lambda: simple("RNN", activations=["Elu"]).model(), "elu"),
    "reverse": (lambda: simple(direction="reverse").model(), "reads from the end"),
    "coupled peepholes": (
        lambda: simple(own=weights("LSTM", P=True), input_forget=1).model(),
        "no cell here does both",
    ),
    "external": (external, "external_data=False"),
    "external constant": (external_constant, "lie in another file"),
    "order": (
        lambda: embedded_by(
            ("Gather", (TABLE, None), {}), ("Reshape", (None, np.array([3, 2, D])), {})
        ).model(),
        "from its first step to its last",
    ),
    "backwards": (
        lambda: embedded_by(
            ("Slice", (None, np.array([-1]), np.array([-9]), np.array([1]), np.array([-1])), {}),
            ("Gather", (TABLE, None), {}),
            ("Transpose", (None,), {"perm": [1, 0, 2]}),
        ).model(),
        "from its first step to its last",
    ),
    "scaled": (
        lambda: embedded_by(("Gather", (TABLE, None), {}), ("Mul", (None, np.array(2.0)), {})).model(),
        "made by “Mul”",
    ),
    "features": (
        lambda: embedded_by(
            ("Gather", (TABLE, None), {}), ("Gather", (None, np.array([2, 1, 0])), {"axis": 2})
        ).model(),
        "not those of one step",
    ),
    "residual": (lambda: doubled(lambda graph: graph.node("Add", None, None)).model(), "made by “Add”"),
    "units turned": (
        lambda: doubled(lambda graph: graph.node("Gather", None, np.arange(H)[::-1].copy(), axis=2)).model(),
        "does not read all of the layer before it",
    ),
    "steps turned": (
        lambda: doubled(
            lambda graph: graph.node(
                "Slice", None, np.array([-1]), np.array([-9]), np.array([0]), np.array([-1])
            )
        ).model(),
        "does not read all of the layer before it",
    ),
    "beside": (lambda: doubled(lambda graph: setattr(graph, "at", "Transpose_1_0")).model(), "reads"),
    "state": (begins(np.ones((1, 2, H))), "begins from a state that is not zero"),
    "weights": (
        lambda: simple(own={**weights("LSTM"), "W": "x"}).model(),
        "only plain weights are read",
    ),
    "nan": (with_weights(R=np.full((1, 4 * H, H), np.nan)), "not finite"),
    "shape": (with_weights(W=np.ones((1, 5 * H, D))), "not those of LSTM"),
    "flat": (with_weights(W=np.ones((4 * H, D))), "are not W"),
    "bias": (with_weights(B=np.ones((1, 4 * H))), "the bias of"),
    "lying": (lying, "cannot be read"),
    "none": (lambda: Graph().embed().model(), "dynamo=False"),
    "filled": (huge("ConstantOfShape", np.array([10**6] * 3)), "too large"),
    "expanded": (huge("Expand", np.zeros(1), np.array([10**6] * 3)), "too large"),
    "tiled": (huge("Tile", np.zeros((9, 9)), np.array([10**6] * 2)), "too large"),
    "gathered": (huge("Gather", np.zeros((1, 9_000)), np.zeros(90_000, int)), "too large"),
    "added": (huge("Add", np.zeros((30_000, 1)), np.zeros((1, 30_000))), "too large"),
    "steps": (lambda: Graph((1, 10**9)).embed().model(), "too large"),
    "cut": (lambda: simple().model().SerializeToString()[:-100], "not a whole ONNX file"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_shown_exactly_is_refused_with_the_reason(find, what):
    make, why = REFUSED[what]
    with pytest.raises(CannotImport, match=r"net\.onnx") as refused:
        find(make())
    assert why in str(refused.value)
    assert str(refused.value).isprintable() and len(str(refused.value)) < 600


def test_other_files_are_left_to_others(tmp_path):
    for name, data in {
        "a": b"",
        "b": b"\x08",
        "c": b"PK\3\4",
        "d": b"\x08\x09\xff\xff",
        "e": b"\x08\x09",
    }.items():
        (tmp_path / name).write_bytes(data)
        assert not reader.is_mine(tmp_path / name)


def test_without_onnx_the_command_that_installs_it_is_said(find, monkeypatch):
    monkeypatch.setitem(sys.modules, "onnx", None)
    with pytest.raises(CannotImport, match=r'pip install "\.\[onnx\]"'):
        find(simple().model())
