"""Reads networks from ONNX files: the nodes LSTM, GRU and RNN, with what stands before and behind them.

The sources of the layouts are the operators' own pages (onnx.ai/onnx/operators): W (directions, G*H, D), R
(directions, G*H, H), B (directions, 2*G*H), the one of W before the one of R; the gates are i o f c of an
LSTM, whose peepholes P are i o f, and z r h of a GRU.

A graph says how arrays move, not what is a step and what is a unit. So it is run once, on a short sequence
whose every number is a mark of its own: whatever only moves numbers (Transpose, Reshape, Slice, Concat,
...) moves the marks, by `onnx.reference`, and at each layer the marks tell what it reads, at the readout of
which steps it is. What is made of constants alone is computed in passing. Anything else makes an edge that
is not known.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from visualizer import files
from visualizer.brief import brief
from visualizer.cells import Array
from visualizer.importers import layers
from visualizer.importers.found import CannotImport, Found
from visualizer.importers.layers import Layer
from visualizer.symbols import quoted

TITLE = "ONNX"
MAX_NODES = 20_000
_MARKS = 2**40
"""Where marks begin: no constant of a graph is as large."""
_MAX_MARKS = 2**24  # that a run on marks, and constants that are no weights, may take
_SIZES = ((2, 3, 4, 5), (1, 3, 4, 5), (3, 1, 4, 5))
"""What dimensions that a file leaves open are taken for, in turn: some files are of one sequence alone."""

_GATES = {"LSTM": 4, "GRU": 3, "RNN": 1}
_USUAL = {"LSTM": ["sigmoid", "tanh", "tanh"], "GRU": ["sigmoid", "tanh"], "RNN": ["tanh"]}
_MOVES = {"Transpose", "Squeeze", "Unsqueeze", "Reshape", "Flatten", "Slice", "Gather", "Split", "Concat"} | {
    "Expand",
    "Tile",
}
_SUMS = {"Add", "Sub", "Mul", "Div", "Neg", "Equal", "Where", "Min", "Max"}
_SAME = {"Identity", "Dropout", "Cast"}
_POOLS = {"ReduceMean": "mean", "ReduceMax": "max"}
_SQUASHES = {"Softmax": "softmax", "LogSoftmax": "softmax", "Sigmoid": "sigmoid"}


def is_mine(path: Path) -> bool:
    """Whether a file begins as a ModelProto does, field after field up to its graph."""
    with path.open("rb") as file:
        if file.read(1) != b"\x08" or not 0 < (_varint(file) or 0) < 100:
            return False
        for _ in range(100):
            tag = _varint(file)
            if tag is None or tag & 7 != _WIRES.get(tag >> 3, -1):
                return False
            if tag >> 3 == _GRAPH:
                return True
            size = _varint(file)
            if size is None:
                return False
            if tag & 7 == 2:
                file.seek(size, 1)
    return False


_GRAPH = 7
_WIRES = {1: 0, 2: 2, 3: 2, 4: 2, 5: 0, 6: 2, 7: 2, 8: 2, 14: 2, 20: 2, 25: 2, 26: 2}
"""The fields of a ModelProto: number -> wire type."""


def _varint(file: Any) -> int | None:
    """A number of protobuf's at the place of a file; None at its end."""
    value = 0
    for shift in range(0, 63, 7):
        byte = file.read(1)
        if not byte:
            return None
        value |= (byte[0] & 127) << shift
        if byte[0] < 128:
            return value
    return None


def find(*paths: Path) -> Found:
    """Find the network in an ``.onnx`` file.

    Raises:
        CannotImport: weights that are not in the file or are computed from its input, a layer that no cell
            here computes, or layers that do not read each other in a row.
    """
    path = layers.alone(paths)
    data = layers.contents(path, files.MAX_FILE_BYTES)
    onnx = layers.needed("onnx", "an ONNX file")
    layers.needed("onnx.reference", "an ONNX file")
    try:
        model = onnx.load_model_from_string(data)
    except Exception as error:  # protobuf says of bad bytes whatever it comes upon
        raise CannotImport(f"{path.name} is not a whole ONNX file: {layers.said(error)}") from error
    first: CannotImport | None = None
    for sizes in _SIZES:
        run = _Run(onnx, model, sizes, len(data) + _MAX_MARKS)
        try:
            return run.found()
        except CannotImport as error:
            first = first or error
            if not run.open:
                break
    raise CannotImport(f"{path.name}: {first}") from first


@brief
class _Edge(NamedTuple):
    """What is known of an edge: a constant, marks, or neither; then what computes it."""

    array: Array | None = None
    marked: bool = False
    by: str = ""

    @property
    def constant(self) -> Array | None:
        return None if self.marked else self.array


@dataclass
class _Source:
    """What marks were given to: the numbers of an input, or those that a layer, a pool or a readout gives.

    Attributes:
        kind: "input", "symbols", "layer", "state", "pool" or "answer".
        shape: of the marks: (T, directions, B, H) of a layer, (directions, B, H) of a pool.
        begin: the first of them.
        name: of the input or node.
        of: of symbols, the mark of the input that each row is of; of an answer, its rows.
        index: of a layer, its place in the stack; of an answer, that of its readout.
        how: of a pool, "mean" or "max"; of an answer, "none", "softmax" or "sigmoid".
    """

    kind: str
    shape: tuple[int, ...]
    begin: int
    name: str
    of: Any = None
    index: int = 0
    how: str = ""

    @property
    def marks(self) -> Array:
        return self.begin + np.arange(math.prod(self.shape), dtype=np.int64).reshape(self.shape)


class _Row(NamedTuple):
    """Which output of the last layer a row of a readout reads: of which step, in each direction."""

    forward: int
    backward: int
    pool: str


@brief
@dataclass
class _Head:
    """A matrix that reads the last layer, and its bias."""

    name: str
    matrix: Array
    rows: list[_Row]
    layer: int
    bias: Array | None = None
    bias_name: str = ""
    how: str = "transposed"


@brief
@dataclass
class _Run:
    """One run of a graph on marks."""

    onnx: Any
    model: Any
    sizes: Sequence[int]
    left: int
    open: bool = False
    steps: int = 0
    edges: dict[str, _Edge] = field(default_factory=dict)
    sources: list[_Source] = field(default_factory=list)
    stack: list[Layer] = field(default_factory=list)
    last: _Source | None = None
    encoder: Array | None = None
    heads: list[_Head] = field(default_factory=list)
    mapped: list[tuple[str, str, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def found(self) -> Found:
        """The network of the graph."""
        graph = self.model.graph
        if len(graph.node) > MAX_NODES or len(graph.initializer) > MAX_NODES:
            raise CannotImport(f"a graph of more than {MAX_NODES:,} nodes is not read")
        for tensor in self._tensors():
            if tensor.data_location == self.onnx.TensorProto.EXTERNAL or len(tensor.external_data):
                raise CannotImport(
                    f"the weights {quoted(tensor.name)} lie in another file, which is not read: write them "
                    "into this one, as with torch.onnx.export(..., external_data=False) or "
                    "onnx.save(onnx.load(path), path)"
                )
        for tensor in graph.initializer:
            self.edges[tensor.name] = self._constant(tensor)
        self._inputs()
        for node in graph.node:
            made = self._node(node)
            for name, edge in zip(node.output, made, strict=False):
                if name:
                    self.edges[name] = edge
        if not self.stack:
            raise CannotImport(
                "there is no node LSTM, GRU or RNN in it; some exporters write them as loops or as steps: "
                "try torch.onnx.export(..., dynamo=False), or save the weights, which are read too"
            )
        stack = layers.stacked(self.stack)
        matrix, bias, over, squash = self._answer(stack["bidirectional"])
        return Found(
            **stack,
            encoder=self.encoder,
            readout=matrix,
            bias=bias,
            over=over,
            squash=squash,
            mapped=layers.told(self.mapped),
            notes=tuple(dict.fromkeys(self.notes)),
        )

    # --- what there is before anything runs -------------------------------------------------------

    def _tensors(self) -> Iterator[Any]:
        """Every tensor that may be read."""
        yield from self.model.graph.initializer
        for node in self.model.graph.node:
            for attribute in node.attribute:
                yield attribute.t
                yield from attribute.tensors

    def _constant(self, tensor: Any) -> _Edge:
        """A tensor of the file; not known where it is of a type that holds no weights, shapes or places."""
        kinds = self.onnx.TensorProto
        plain = (
            kinds.FLOAT,
            kinds.DOUBLE,
            kinds.FLOAT16,
            kinds.BFLOAT16,
            kinds.INT64,
            kinds.INT32,
            kinds.BOOL,
        )
        if tensor.data_type not in plain:
            return _Edge(by=f"the tensor {tensor.name}")
        try:
            array = np.asarray(self.onnx.numpy_helper.to_array(tensor))
        except Exception as error:  # of a tensor that is not what it says, whatever NumPy comes upon
            raise CannotImport(
                f"the tensor {quoted(tensor.name)} cannot be read: {layers.said(error)}"
            ) from error
        return _Edge(array.astype(np.float32) if array.dtype.kind not in "fib" else array)

    def _inputs(self) -> None:
        """Marks every input; an open dimension is one of sizes, the same where it has the same name."""
        sizes: dict[str, int] = {}
        wide = next(
            (
                self.edges[node.input[1]].array
                for node in self.model.graph.node
                if node.op_type in _GATES and len(node.input) > 1 and node.input[1] in self.edges
            ),
            None,
        )
        for value in self.model.graph.input:
            if value.name in self.edges:  # of an old file, which lists its weights too
                continue
            of = value.type.tensor_type
            if not of.HasField("shape"):
                self.edges[value.name] = _Edge(by="an input without a shape")
                continue
            shape = []
            for k, dim in enumerate(of.shape.dim):
                if dim.dim_value > 0:
                    shape.append(int(dim.dim_value))
                elif k == 2 and wide is not None and wide.ndim == 3 and len(of.shape.dim) == 3:
                    shape.append(wide.shape[2])
                else:
                    self.open = True
                    name = dim.dim_param or f"{value.name}, {k}"
                    sizes.setdefault(name, self.sizes[min(len(sizes), len(self.sizes) - 1)])
                    shape.append(sizes[name])
            self.edges[value.name] = self._marked(self._source("input", tuple(shape), value.name))

    def _source(self, kind: str, shape: tuple[int, ...], name: str, of: Any = None) -> _Source:
        """New marks."""
        self._spend(math.prod(shape))
        begin = _MARKS if not self.sources else self.sources[-1].begin + math.prod(self.sources[-1].shape)
        made = _Source(kind, shape, begin, name, of)
        self.sources.append(made)
        return made

    def _marked(self, source: _Source) -> _Edge:
        return _Edge(source.marks, True)

    def _spend(self, numbers: int) -> None:
        self.left -= numbers
        if self.left < 0:
            raise CannotImport("what it computes of its constants or its shapes is too large")

    def _whose(self, edge: _Edge) -> tuple[_Source, Array] | None:
        """Whose marks an edge holds, all of one source, and their places in it; None if they are not."""
        if not edge.marked or edge.array is None or not edge.array.size:
            return None
        least = int(edge.array.min())
        for source in self.sources:
            size = math.prod(source.shape)
            if source.begin <= least < source.begin + size:
                return (source, edge.array - source.begin) if edge.array.max() < source.begin + size else None
        return None

    def _states(self, edge: _Edge) -> bool:
        """Whether an edge holds what layers give and nothing else, as a state to go on from does."""
        if not edge.marked or edge.array is None:
            return False
        inside = np.zeros(edge.array.shape, bool)
        for source in self.sources:
            if source.kind in ("layer", "state"):
                inside |= (edge.array >= source.begin) & (edge.array < source.begin + math.prod(source.shape))
        return bool(inside.all())

    # --- nodes ------------------------------------------------------------------------------------

    def _node(self, node: Any) -> list[_Edge]:
        """What the outputs of a node are."""
        kind = node.op_type if node.domain in ("", "ai.onnx") else ""
        unknown = [_Edge(by=node.op_type)] * len(node.output)
        ins = [self.edges.get(name, _Edge(by="what is not in it")) if name else None for name in node.input]
        said = {each.name: each for each in node.attribute}
        if kind == "Constant":
            return [self._given(said)]
        if kind in _GATES:
            return self._layer(node, ins, said)
        first = ins[0] if ins else None
        if first is None:
            return unknown
        # what is not known stays so, under the name of what made it
        if lost := next((each for each in ins if each is not None and each.array is None), None):
            return [lost] * len(node.output)
        marked = [each is not None and each.marked for each in ins]
        if kind in ("Shape", "Size") and first.array is not None:
            shape = np.array(first.array.shape, np.int64)
            if kind == "Size":
                return [_Edge(np.array(first.array.size, np.int64))]
            begin, end = (said[name].i if name in said else None for name in ("start", "end"))
            return [_Edge(shape[begin:end])]
        if kind in _SAME and not any(marked[1:]):
            return self._same(kind, first, said, node, ins)
        if kind == "ConstantOfShape" and not any(marked):
            return [self._filled(first, said)]
        if kind == "Gather" and marked == [False, True]:
            return [self._symbols(node, ins, said)]
        if kind in _MOVES and not any(marked[1:] if kind != "Concat" else ()):
            return self._computed(node, ins, any(marked)) or unknown
        if not any(marked):
            return (self._computed(node, ins, False) or unknown) if kind in _SUMS else unknown
        made: _Edge | None = None
        if kind in ("MatMul", "Gemm", "Add") and (len(ins) < 2 or ins[1] is None):
            return unknown
        if kind in ("MatMul", "Gemm") and marked[0] and not any(marked[1:]):
            made = self._readout(node, ins, said)
        elif kind == "Add" and sum(marked) == 1:
            made = self._biased(node, ins, marked.index(True))
        elif kind in _POOLS and not any(marked[1:]):
            made = self._pooled(kind, node, ins, said)
        elif kind in _SQUASHES:
            made = self._squashed(kind, first, said)
        return unknown if made is None else [made]

    def _given(self, said: Mapping[str, Any]) -> _Edge:
        """The edge of a Constant."""
        if "value" in said:
            return self._constant(said["value"].t)
        for name, kind in (
            ("value_int", "i"),
            ("value_ints", "ints"),
            ("value_float", "f"),
            ("value_floats", "floats"),
        ):
            if name in said:
                value = getattr(said[name], kind)
                kept = value if kind in "if" else list(value)
                return _Edge(np.array(kept, np.int64 if kind.startswith("i") else np.float32))
        return _Edge(by="Constant")

    def _same(
        self, kind: str, first: _Edge, said: Mapping[str, Any], node: Any, ins: Sequence[_Edge | None]
    ) -> list[_Edge]:
        """What only hands on: a Dropout that is not training, a Cast that keeps the marks."""
        to = said["to"].i if "to" in said else 0
        kinds = self.onnx.TensorProto
        numbers = (kinds.FLOAT, kinds.DOUBLE, kinds.INT32, kinds.INT64)
        rest = [_Edge(by=kind)] * (len(node.output) - 1)
        if kind == "Dropout" and len(ins) > 2 and ins[2] is not None and np.any(ins[2].array):
            return [_Edge(by="a Dropout that is training"), *rest]
        if kind == "Cast" and (to not in numbers if first.marked else to not in (*numbers, kinds.FLOAT16)):
            return [_Edge(by="Cast"), *rest]
        if kind == "Cast" and not first.marked:
            return self._computed(node, ins, False) or [_Edge(by="Cast")]
        return [first, *rest]

    def _filled(self, first: _Edge, said: Mapping[str, Any]) -> _Edge:
        """A constant of a shape that is known."""
        shape = [int(each) for each in np.ravel(first.array)]  # type: ignore[arg-type]
        if any(each < 0 for each in shape) or len(shape) > 8:
            return _Edge(by="ConstantOfShape")
        value = self._constant(said["value"].t).array if "value" in said else np.zeros(1, np.float32)
        if value is None or value.size != 1:
            return _Edge(by="ConstantOfShape")
        self._spend(math.prod(shape))
        return _Edge(np.full(shape, value.reshape(())))

    def _computed(self, node: Any, ins: Sequence[_Edge | None], marked: bool) -> list[_Edge] | None:
        """What a node makes of arrays, by the reference of ONNX; None where it makes nothing of them."""
        arrays = {
            name: each.array
            for name, each in zip(node.input, ins, strict=True)
            if each is not None and each.array is not None
        }
        helper = self.onnx.helper
        try:
            self._spend(_size(node, [arrays[name] for name in node.input if name]))
            graph = helper.make_graph(
                [node],
                "node",
                [
                    helper.make_tensor_value_info(
                        name, helper.np_dtype_to_tensor_dtype(array.dtype), array.shape
                    )
                    for name, array in arrays.items()
                ],
                [helper.make_empty_tensor_value_info(name) for name in node.output if name],
            )
            alone = helper.make_model(graph, opset_imports=self.model.opset_import)
            made = self.onnx.reference.ReferenceEvaluator(alone).run(None, arrays)
        except CannotImport:
            raise
        except Exception:  # the reference checks little, and says of a bad node whatever it comes upon
            return None
        if not all(isinstance(each, np.ndarray | np.generic) for each in made):
            return None
        return [_Edge(np.asarray(each), marked) for each in made]

    def _symbols(self, node: Any, ins: Sequence[Any], said: Mapping[str, Any]) -> _Edge:
        """The rows of an encoder (V, D) that the input names."""
        table, ids = ins
        whose = self._whose(ids)
        axis = said["axis"].i if "axis" in said else 0
        if table.array.ndim != 2 or axis or table.array.dtype.kind != "f" or not table.array.size:
            return _Edge(by="Gather")
        if whose is None or whose[0].kind != "input":
            return _Edge(by="Gather")
        if self.encoder is not None:
            return _Edge(by="a second encoder")
        self.encoder = layers.finite(table.array, node.input[0])
        self.mapped.append((node.input[0], "encoder.weight", "as it is"))
        source, places = whose
        shape = (*ids.array.shape, table.array.shape[1])
        return self._marked(self._source("symbols", shape, source.name, (source, places.ravel())))

    # --- layers -----------------------------------------------------------------------------------

    def _layer(self, node: Any, ins: Sequence[_Edge | None], said: Mapping[str, Any]) -> list[_Edge]:
        """A recurrent layer: its cell, its arrays, what it reads, and marks for what it gives."""
        kind, name = node.op_type, node.name or f"{node.op_type} {len(self.stack)}"
        ins = [*ins, *[None] * (8 - len(ins))]
        G = _GATES[kind]
        layout = said["layout"].i if "layout" in said else 0
        direction = said["direction"].s.decode("utf-8", "replace") if "direction" in said else "forward"
        if direction == "reverse":
            raise CannotImport(f"{quoted(name)} reads from the end alone: only forward or both can be shown")
        if direction not in ("forward", "bidirectional") or layout not in (0, 1):
            raise CannotImport(
                f"{quoted(name)} has the direction {quoted(direction)} and the layout {layout}"
            )
        if "clip" in said:
            raise CannotImport(f"{quoted(name)} clips what its gates add up (clip), which no cell here does")
        sides = 1 + (direction == "bidirectional")
        functions = (
            [each.decode("utf-8", "replace").lower() for each in said["activations"].strings]
            if ("activations" in said)
            else []
        )
        options: dict[str, str] = {}
        cell = kind.lower()
        if kind == "RNN" and functions and set(functions) == {"relu"}:
            options = {"activation": "relu"}
        elif functions and functions != _USUAL[kind] * sides:
            raise CannotImport(
                f"{quoted(name)} has the activations {quoted(', '.join(functions))}: only "
                f"{', '.join(_USUAL[kind])} can be shown{' or relu' if kind == 'RNN' else ''}"
            )
        W, R = (self._weights(ins[k], name, "WR"[k - 1]) for k in (1, 2))
        if W is None or R is None or W.ndim != 3 or R.ndim != 3 or len(W) != sides or len(R) != sides:
            raise CannotImport(f"the weights of {quoted(name)} are not W ({sides}, ..) and R ({sides}, ..)")
        H = R.shape[2]
        wide = G * H
        if (
            not H
            or W.shape[1] != wide
            or R.shape[1] != wide
            or ("hidden_size" in said and said["hidden_size"].i != H)
        ):
            raise CannotImport(
                f"the weights of {quoted(name)} are {W.shape} and {R.shape}, not those of {kind}"
            )
        B = self._weights(ins[3], name, "B")
        B = np.zeros((sides, 2 * wide), W.dtype) if B is None else B
        if B.shape != (sides, 2 * wide):
            raise CannotImport(f"the bias of {quoted(name)} is {B.shape}, it must be {(sides, 2 * wide)}")
        order, made = (
            "",
            [
                {"weight_ih": W[k], "weight_hh": R[k], "bias_ih": B[k, :wide], "bias_hh": B[k, wide:]}
                for k in range(sides)
            ],
        )
        if kind == "LSTM":
            P = self._weights(ins[7], name, "P")
            if P is not None and P.shape != (sides, 3 * H):
                raise CannotImport(
                    f"the peepholes of {quoted(name)} are {P.shape}, they must be {(sides, 3 * H)}"
                )
            if "input_forget" in said and said["input_forget"].i:
                if P is not None and P.any():
                    raise CannotImport(
                        f"{quoted(name)} couples its gates and has peepholes: no cell here does both"
                    )
                # f = 1 - sigmoid(a) = sigmoid(-a)
                cell, order, made = "coupled", "minus i, c, o as f g o", [_coupled(each) for each in made]
            else:
                order = "i o f c as i f g o"
                made = [_reordered(each, "iofc", "ifco") for each in made]
                if P is not None:
                    cell, options = "peephole", {"peepholes": "ifo"}
                    for k, each in enumerate(made):
                        each |= {f"weight_p{g}": p for g, p in zip("iof", np.split(P[k], 3), strict=True)}
        elif kind == "GRU":
            after = "linear_before_reset" in said and said["linear_before_reset"].i
            options, order = {"reset": "after" if after else "before"}, "z r h as r z n"
            made = [_reordered(each, "zrh", "rzh") for each in made]
        self._begins(ins, name, kind)
        level = len(self.stack)
        steps, batch = self._reads(ins[0], name, layout, W.shape[2])
        self._whole(ins[4], name, steps)
        self.stack.append(Layer(name, cell, options, made))
        given = {"W": (1, "weight_ih"), "R": (2, "weight_hh"), "B": (3, "bias_ih, bias_hh")}
        given["P"] = (7, ", ".join(f"weight_p{gate}" for gate in "iof"))
        for theirs, (at, ours) in given.items():
            if at < len(node.input) and node.input[at] and any(each in made[0] for each in ours.split(", ")):
                suffixes = ("", "_reverse")[:sides]
                here = [f"{each}_l{level}{suffix}" for suffix in suffixes for each in ours.split(", ")]
                how = "in the order i o f" if theirs == "P" else order or "as it is"
                self.mapped.append((f"{theirs} ({layers.short(node.input[at])})", ", ".join(here), how))
        self.last = self._source("layer", (steps, sides, batch, H), name)
        self.last.index = level
        Y = self.last.marks
        ends = np.stack([Y[-1 if k == 0 else 0, k] for k in range(sides)])
        state = self._source("state", ends.shape, name).marks
        if layout:
            Y, ends, state = Y.transpose(2, 0, 1, 3), ends.transpose(1, 0, 2), state.transpose(1, 0, 2)
        return [_Edge(each, True) for each in (Y, ends, state)]

    def _weights(self, edge: _Edge | None, name: str, what: str) -> Array | None:
        """One of the arrays of a layer; None if it has none."""
        if edge is None:
            return None
        if edge.constant is None or edge.constant.dtype.kind != "f":
            by = f", but made by {quoted(edge.by)}" if edge.by else ""
            raise CannotImport(
                f"{what} of {quoted(name)} is not there as floats{by}: only plain weights are read"
            )
        return edge.constant

    def _begins(self, ins: Sequence[_Edge | None], name: str, kind: str) -> None:
        """Refuses a layer that does not begin from zeros, or from an input that may be zeros."""
        for edge in ins[5 : 7 if kind == "LSTM" else 6]:
            if edge is None or (edge.constant is not None and not edge.constant.any()):
                continue
            whose = self._whose(edge)
            if whose is None or whose[0].kind != "input":
                by = f"made by {quoted(edge.by)}" if edge.by else "not zero"
                raise CannotImport(f"{quoted(name)} begins from a state that is {by}, which is not kept here")
            self.notes.append(
                "The file takes the first state as an input; here every text begins from zeros."
            )

    def _whole(self, edge: _Edge | None, name: str, steps: int) -> None:
        """Refuses a layer that reads a part of the text."""
        if edge is None or (edge.constant is not None and (edge.constant == steps).all()):
            return
        whose = self._whose(edge)
        if whose is None or whose[0].kind != "input":
            raise CannotImport(f"{quoted(name)} is told how many steps to read, and they are not all")
        self.notes.append("The file takes the lengths of its texts as an input; here each is read whole.")

    def _reads(self, edge: _Edge | None, name: str, layout: int, D: int) -> tuple[int, int]:
        """(T, B) of what a layer reads: all of the input in order, or the layer before it."""
        if edge is None or edge.array is None or not edge.marked:
            by = quoted(edge.by if edge and edge.by else "a constant")
            raise CannotImport(f"what {quoted(name)} reads is made by {by}, which is not computed here")
        whose = self._whose(edge)
        if edge.array.ndim != 3 or edge.array.shape[2] != D:
            raise CannotImport(f"{quoted(name)} reads {edge.array.shape}, which is not (steps, texts, {D})")
        if whose is None:
            raise CannotImport(
                f"{quoted(name)} reads several things at once: only layers in a row can be shown"
            )
        source, places = whose
        places = places.transpose(1, 0, 2) if layout else places
        steps, batch = places.shape[:2]
        if self.last is not None:
            T, sides, _, H = self.last.shape
            whole = np.arange(math.prod(self.last.shape)).reshape(self.last.shape).transpose(0, 2, 1, 3)
            if source is not self.last or not np.array_equal(places, whole.reshape(T, -1, sides * H)):
                raise CannotImport(f"{quoted(name)} does not read all of the layer before it, step by step")
            return steps, batch
        if source.kind == "input":
            begin, shape, rows = places[:, :, 0], source.shape, places[:, :, 0]
            fits = D == 1 or shape[-1] == D
        elif source.kind == "symbols":
            given, of = source.of
            rows, begin, shape, fits = places[:, :, 0], of[places[:, :, 0] // D], given.shape, True
            fits = not (rows % D).any()
        else:
            raise CannotImport(f"{quoted(name)} reads a state, and not a text")
        if not fits or not np.array_equal(places, rows[:, :, None] + np.arange(D)):
            raise CannotImport(f"the values that {quoted(name)} reads at a step are not those of one step")
        along = np.arange(steps)[:, None] + np.zeros(batch, int)
        axes = [axis for axis in np.unravel_index(begin, shape) if (axis != axis[:1]).any()]
        in_order = len(axes) == 1 and np.array_equal(axes[0], along)
        if steps == 1:
            # a file of single steps, unless the one step is what another size of the input was taken for
            in_order = not axes and self.sizes is _SIZES[0]
        if not in_order or steps * batch * (D if source.kind == "input" else 1) != math.prod(shape):
            raise CannotImport(f"{quoted(name)} does not read the text from its first step to its last")
        self.steps = steps
        return steps, batch

    # --- what stands behind -----------------------------------------------------------------------

    def _rows(self, edge: _Edge) -> tuple[int, list[_Row]] | None:
        """(layer, for every row what it reads) where each is a whole output of a layer or pool; else None."""
        whose = self._whose(edge)
        if whose is None or whose[0].kind not in ("layer", "pool"):
            return None
        source, places = whose
        *_, sides, _, H = source.shape
        if places.shape[-1:] != (sides * H,):
            return None
        at = np.unravel_index(places.reshape(-1, sides * H), source.shape)
        side, batch, unit = at[-3:]
        step = at[0] if source.kind == "layer" else np.zeros_like(side)
        whole = np.arange(sides * H)
        halves = [step[:, k * H : (k + 1) * H] for k in range(sides)]
        same = (batch == batch[:, :1]).all() and all((half == half[:, :1]).all() for half in halves)
        if not same or (side != whole // H).any() or (unit != whole % H).any():
            return None
        how = source.how if source.kind == "pool" else ""
        return source.index, [
            _Row(int(halves[0][k, 0]), int(halves[-1][k, 0]), how)
            for k in range(len(places.reshape(-1, sides * H)))
        ]

    def _readout(self, node: Any, ins: Sequence[Any], said: Mapping[str, Any]) -> _Edge | None:
        """Marks for the answers of a matrix that reads a layer."""
        first, second = ins[0], ins[1]
        found = self._rows(first)
        matrix = second.array
        if found is None or matrix is None or matrix.ndim != 2 or matrix.dtype.kind != "f":
            return None
        bias, how = None, "transposed"
        if node.op_type == "Gemm":
            alpha, beta = (said[key].f if key in said else 1.0 for key in ("alpha", "beta"))
            if ("transA" in said and said["transA"].i) or first.array.ndim != 2:
                return None
            how = "as it is" if "transB" in said and said["transB"].i else how
            matrix = matrix if how == "as it is" else matrix.T
            matrix = matrix if alpha == 1 else matrix * matrix.dtype.type(alpha)
            if len(ins) > 2 and ins[2] is not None:
                if (bias := _spread(ins[2].array, len(matrix))) is None:
                    return None
                bias = bias if beta == 1 else bias * bias.dtype.type(beta)
        else:
            matrix = matrix.T
        if matrix.shape[1] != first.array.shape[-1] or not matrix.size:
            return None
        index, rows = found
        name = node.input[1]
        bias_name = node.input[2] if bias is not None else ""
        self.heads.append(_Head(name, matrix, rows, index, bias, bias_name, how))
        made = self._source("answer", (*first.array.shape[:-1], len(matrix)), name)
        made.index, made.how = len(self.heads) - 1, "none"
        return self._marked(made)

    def _biased(self, node: Any, ins: Sequence[Any], at: int) -> _Edge | None:
        """Answers to which a bias is added."""
        edge, other = ins[at], ins[1 - at]
        whose = self._whose(edge)
        if whose is None or whose[0].kind != "answer" or whose[0].how != "none":
            return None
        source, places = whose
        head = self.heads[source.index]
        K = len(head.matrix)
        bias = _spread(other.array, K)
        if head.bias is not None or bias is None or other.array.ndim > places.ndim:
            return None
        if places.shape[-1:] != (K,) or (places % K != np.arange(K)).any():
            return None
        head.bias, head.bias_name = bias, node.input[1 - at]
        return edge

    def _pooled(self, kind: str, node: Any, ins: Sequence[Any], said: Mapping[str, Any]) -> _Edge | None:
        """The mean or the maximum of every unit over all steps."""
        whose = self._whose(ins[0])
        if whose is None or whose[0].kind != "layer":
            return None
        given = (
            ins[1].array
            if len(ins) > 1 and ins[1] is not None
            else said["axes"].ints
            if "axes" in said
            else ()
        )
        axes = [int(each) for each in np.ravel(given)]
        source, places = whose
        if len(axes) != 1 or not -places.ndim <= axes[0] < places.ndim:
            return None
        at = np.unravel_index(np.moveaxis(places, axes[0], 0), source.shape)
        steps = np.arange(source.shape[0]).reshape(-1, *[1] * (places.ndim - 1))
        if len(at[0]) != source.shape[0] or (at[0] != steps).any() or any((x != x[:1]).any() for x in at[1:]):
            return None
        pool = self._source("pool", source.shape[1:], source.name)
        pool.how, pool.index = _POOLS[kind], source.index
        marks = pool.marks[tuple(each[0] for each in at[1:])]
        keep = said["keepdims"].i if "keepdims" in said else 1
        return _Edge(np.expand_dims(marks, axes[0]) if keep else marks, True)

    def _squashed(self, kind: str, first: _Edge, said: Mapping[str, Any]) -> _Edge | None:
        """Answers as probabilities."""
        whose = self._whose(first)
        if whose is None or whose[0].kind != "answer" or whose[0].how != "none":
            return None
        source, places = whose
        K = len(self.heads[source.index].matrix)
        if kind != "Sigmoid":
            old = all(each.version < 13 for each in self.model.opset_import if each.domain in ("", "ai.onnx"))
            axis = said["axis"].i if "axis" in said else 1 if old else -1
            if (
                axis not in (-1, places.ndim - 1)
                or places.shape[-1] != K
                or (places % K != np.arange(K)).any()
            ):
                return None
        made = self._source("answer", source.shape, source.name)
        made.index, made.how = source.index, _SQUASHES[kind]
        return _Edge(places + made.begin, True)

    def _answer(self, both: bool) -> tuple[Array | None, Array | None, str | None, str | None]:
        """(readout, bias, over, squash) by what the graph gives; all None for gates alone."""
        found: dict[int, tuple[str, Array]] = {}
        lost: list[str] = []
        for value in self.model.graph.output:
            edge = self.edges.get(value.name, _Edge(by="what is not in it"))
            whose = self._whose(edge)
            if whose is None and not self._states(edge):
                lost.append(edge.by or "several things at once")
            elif whose is None:
                continue
            elif whose[0].kind == "pool":
                lost.append(f"the {whose[0].how} of all steps")
            elif whose[0].kind == "answer":
                source, places = whose
                if source.how != "none" or source.index not in found:
                    found[source.index] = (source.how, places)
        if len(found) == 1:
            ((index, (squash, places)),) = found.items()
            head = self.heads[index]
            K = len(head.matrix)
            rows = {head.rows[row] for row in np.unique(places // K)}
            whole = np.array_equal(np.unique(places % K), np.arange(K))
            over = self._over(rows, both)
            if head.layer == len(self.stack) - 1 and whole and over:
                width = self.last.shape[1] * self.last.shape[3] if self.last else 0
                matrix, bias = layers.readout(head.matrix, head.bias, width, head.name)
                self.mapped.append((head.name, "readout.weight", head.how))
                self.mapped.append(
                    (head.bias_name, "readout.bias", "as it is" if head.bias_name else "zeros")
                )
                if lost:
                    self.notes.append(
                        f"Other outputs of the file are left out: {layers.short(', '.join(lost), 200)}."
                    )
                return matrix, bias, over, squash
            lost.append("a readout of some steps or units alone")
        elif found:
            lost.append(f"{len(found)} readouts")
        if lost:
            self.notes.append(
                "Behind the recurrent layers stands more than one matrix "
                f"({layers.short(', '.join(lost), 200)}). Gates alone."
            )
        return None, None, None, None

    def _over(self, rows: set[_Row], both: bool) -> str | None:
        """Of which outputs an answer is, by the rows that are answered."""
        if pools := {row.pool for row in rows if row.pool}:
            return pools.pop() if len(rows) == 1 else None
        steps, last = {(row.forward, row.backward) for row in rows}, self.steps - 1
        if steps == {(step, step) for step in range(self.steps)}:
            return "each"
        if steps == {(last, last)}:
            return "last"
        return "ends" if both and steps == {(last, 0)} else None


def _reordered(arrays: Mapping[str, Array], have: str, want: str) -> dict[str, Array]:
    return {name: layers.reordered(array, have, want) for name, array in arrays.items()}


def _coupled(arrays: Mapping[str, Array]) -> dict[str, Array]:
    """i o f c where f is 1 - i -> f g o."""
    made = {}
    for name, array in arrays.items():
        i, o, _, c = np.split(array, 4)
        made[name] = np.concatenate([-i, c, o])
    return made


def _spread(array: Array | None, K: int) -> Array | None:
    """A bias (K,), of an array that is added to answers (..., K); None if it is none."""
    if array is None or array.dtype.kind != "f":
        return None
    if array.size == 1:
        return np.full(K, array.reshape(()))
    return array.reshape(K) if array.size == K == array.shape[-1] else None


def _size(node: Any, arrays: Sequence[Array]) -> int:
    """How many numbers a node makes, at most."""
    kind, whole = node.op_type, sum(array.size for array in arrays)
    if kind == "Gather":
        return (arrays[0].size + 1) * arrays[1].size if arrays[0].ndim > 1 else arrays[1].size
    if kind == "Expand":
        return math.prod(np.broadcast_shapes(arrays[0].shape, tuple(int(n) for n in arrays[1])))
    if kind == "Tile":
        return arrays[0].size * math.prod(max(0, int(n)) for n in arrays[1])
    if kind in _SUMS:
        return math.prod(np.broadcast_shapes(*(array.shape for array in arrays)))
    return whole
