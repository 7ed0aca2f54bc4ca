"""Reads networks that Keras saved: ``.keras``, ``.h5``, and files of weights alone. Needs h5py, not Keras.

A ``.keras`` is a zip of config.json, the layers, and model.weights.h5, their arrays, in groups that are
called by the class of a layer and counted; an ``.h5`` has the layers in its attribute model_config and the
arrays under the layers' names. Keras keeps kernel (D, G*H), recurrent_kernel (H, G*H) and bias, its gates
in the order i f c o (LSTM) or z r h (GRU, whose bias is (2, 3H) where r scales the product, reset_after);
see keras.layers.LSTM, GRU.

No layer is built and no code of a file is run: what is no LSTM, GRU or SimpleRNN with its usual functions
is refused.
"""

from __future__ import annotations

import json
import math
import re
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from visualizer import files
from visualizer.brief import brief
from visualizer.cells import Array
from visualizer.importers import layers
from visualizer.importers.found import CannotImport, Found
from visualizer.importers.layers import Layer
from visualizer.symbols import quoted

TITLE = "Keras"
MAX_CONTAINER_BYTES = 512 * 2**20
"""Of a file: an optimizer's state, which is not read, may be twice as large as the weights."""
MAX_CONFIG_BYTES = 8 * 2**20
_MAX_LAYERS = 1_000
_WEIGHTS, _CONFIG = "model.weights.h5", "config.json"
_MEMBERS = {b"metadata.json", _CONFIG.encode(), _WEIGHTS.encode()}
_HDF5 = b"\x89HDF\r\n\x1a\n"

_RECURRENT = {4: "LSTM", 3: "GRU", 1: "SimpleRNN"}
_PASSED = {
    "InputLayer",
    "Dropout",
    "SpatialDropout1D",
    "GaussianNoise",
    "GaussianDropout",
    "AlphaDropout",
} | {
    "ActivityRegularization",
    "Masking",
}
_POOLS = {"GlobalAveragePooling1D": "mean", "GlobalMaxPooling1D": "max"} | {
    "GlobalAvgPool1D": "mean",
    "GlobalMaxPool1D": "max",
}
_SQUASHES = {"linear": "none", "softmax": "softmax", "sigmoid": "sigmoid"}
_PARTS = {"kernel": "weight_ih", "recurrent_kernel": "weight_hh"}


def is_mine(path: Path) -> bool:
    """Whether a file is HDF5, or a zip archive that Keras wrote."""
    with path.open("rb") as file:
        begins = file.read(64)
    if begins.startswith(_HDF5):
        return True
    if not begins.startswith(b"PK\3\4"):
        return False
    if any(begins[30:].startswith(name) for name in _MEMBERS):  # of a file that is cut off, too
        return True
    try:
        with zipfile.ZipFile(path) as archive:
            return {_CONFIG, _WEIGHTS} <= set(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False


def find(*paths: Path, activation: str | None = None, reset: str | None = None) -> Found:
    """Find the network in a file of Keras.

    Args:
        paths: one file: a ``.keras``, an ``.h5`` of a model, or an ``.h5`` of weights alone, of Keras 2 or 3.
        activation: of SimpleRNN, where the file holds weights alone: "tanh" (unless said), "relu", "linear".
        reset: of a GRU without a bias, where the file holds weights alone: "after" (unless said) or "before".

    Raises:
        CannotImport: a layer that no cell here computes, or a file that is not whole.
    """
    said = {"activation": activation or "tanh", "reset_after": None if reset is None else reset == "after"}
    if activation not in (None, "tanh", "relu", "linear") or reset not in (None, "after", "before"):
        raise CannotImport("an activation is tanh, relu or linear, and a reset is after or before")
    path = layers.alone(paths)
    data = layers.contents(path, MAX_CONTAINER_BYTES)
    h5py = layers.needed("h5py", "a file of Keras")
    config = None
    try:
        if not data.startswith(_HDF5):
            config, data = _unzipped(path, data)
        with h5py.File.in_memory(data) as file:
            return _read(_Arrays(file, h5py), config, said)
    except CannotImport as error:
        raise CannotImport(f"{path.name}: {error}") from error
    except RecursionError as error:
        raise CannotImport(f"{path.name} is nested too deeply") from error
    except Exception as error:  # h5py and zipfile say of bad bytes whatever they come upon
        raise CannotImport(f"{path.name} is not a whole file of Keras: {layers.said(error)}") from error


def held(model: Any) -> Found:
    """Find the network in a model of Keras that is there; what is trained on later changes nothing here."""
    try:
        config = json.loads(model.to_json())
    except Exception as error:  # whatever the model's own layers say of themselves
        raise CannotImport(f"the model does not say what its layers are: {layers.said(error)}") from error

    def reader(name: str) -> Callable[[str], list[Array]]:
        def read(part: str) -> list[Array]:
            return [np.array(each) for each in _side(model.get_layer(name).get_weights(), part)]

        return read

    return _Network().of([_Entry(kind, its, name, reader(name)) for kind, its, name, _ in _chain(config)])


def _unzipped(path: Path, data: bytes) -> tuple[Any, bytes]:
    """(the layers, the bytes of the arrays' HDF5) of a ``.keras``."""
    with zipfile.ZipFile(path) as archive:
        names = set(archive.namelist())
        if _WEIGHTS not in names or _CONFIG not in names:
            missing = _CONFIG if _CONFIG not in names else _WEIGHTS
            raise CannotImport(f"there is no {missing} in it")

        def member(name: str, limit: int) -> bytes:
            with archive.open(name) as file:
                found = file.read(limit + 1)  # whatever the archive says that its size is
            if len(found) > limit:
                raise CannotImport(f"{name} is larger than {limit >> 20} MB")
            return found

        config = json.loads(member(_CONFIG, MAX_CONFIG_BYTES))
        if not isinstance(config, dict):
            raise CannotImport(f"{_CONFIG} does not say what the layers are")
        # what is packed tighter than weights can be is a trap
        return config, member(_WEIGHTS, min(MAX_CONTAINER_BYTES, 8 * len(data) + 2**20))


# --- arrays ---------------------------------------------------------------------------------------


class _Arrays:
    """What a file of HDF5 holds, by paths; a link leads nowhere, and all that is read has one limit."""

    def __init__(self, file: Any, h5py: Any) -> None:
        self.file, self.h5py = file, h5py
        self.left = files.MAX_FILE_BYTES

    def at(self, *path: str) -> Any:
        """The group or dataset at a path; None if there is none."""
        found = self.file
        for name in "/".join(path).split("/"):
            if name in ("", "."):
                continue
            if not isinstance(found, self.h5py.Group) or name == "..":
                return None
            link = found.get(name, getlink=True)
            if link is None:
                return None
            if not isinstance(link, self.h5py.HardLink):
                raise CannotImport(f"{quoted(name)} is a link to somewhere else, which is not followed")
            found = found[name]
        return found

    def names(self, *path: str) -> list[str]:
        """The names in a group, none where there is no group."""
        group = self.at(*path)
        if not isinstance(group, self.h5py.Group):
            return []
        if len(group) > _MAX_LAYERS:
            raise CannotImport(f"{quoted('/'.join(path))} holds more than {_MAX_LAYERS:,} things")
        return list(group)

    def array(self, *path: str) -> Array:
        """A dataset of floats that lies in this file."""
        where = "/".join(path)
        data = self.at(*path)
        if not isinstance(data, self.h5py.Dataset) or data.shape is None:
            raise CannotImport(f"there are no weights {quoted(where)}")
        if data.is_virtual or data.external:
            raise CannotImport(f"the weights {quoted(where)} lie in another file, which is not read")
        if data.dtype.kind != "f" or data.dtype.itemsize not in (2, 4, 8):
            raise CannotImport(f"the weights {quoted(where)} are {data.dtype}, and must be floats")
        size = math.prod(data.shape) * data.dtype.itemsize
        if data.ndim > 2 or size > self.left:
            raise CannotImport(f"the weights {quoted(where)} are {data.shape}, which is too large")
        self.left -= size
        return np.asarray(data[()]).astype(data.dtype.newbyteorder("="))

    def numbered(self, *path: str) -> list[Array]:
        """The arrays 0, 1, ... of the group vars, as Keras 3 keeps those of a layer."""
        names = self.names(*path, "vars")
        return [self.array(*path, "vars", str(k)) for k in range(len(names))]

    def texts(self, path: str, name: str) -> list[str] | None:
        """An attribute that lists texts, which Keras splits where it is long; None if there is none."""
        group = self.at(path)
        if group is None:
            return None
        parts = [name] if name in group.attrs else []
        while not parts or parts[-1] != name:
            if f"{name}{len(parts)}" not in group.attrs:
                break
            parts.append(f"{name}{len(parts)}")
        if not parts:
            return None
        found = [_text(each) for part in parts for each in np.ravel(group.attrs[part])]
        if len(found) > _MAX_LAYERS:
            raise CannotImport(f"{name} lists more than {_MAX_LAYERS:,} things")
        return found


def _text(value: Any) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


# --- layers ---------------------------------------------------------------------------------------


@brief
@dataclass(frozen=True)
class _Entry:
    """A layer of a file: its class, its configuration, its name, and what reads a part of its arrays."""

    kind: str
    config: Mapping[str, Any]
    name: str
    arrays: Callable[[str], list[Array]]


def _read(arrays: _Arrays, config: Any, said: Mapping[str, Any]) -> Found:
    """Chooses by what there is: groups called by class, groups called by name, or no layers at all."""
    if config is None and "model_config" in arrays.file.attrs:
        text = _text(arrays.file.attrs["model_config"])
        if len(text) > MAX_CONFIG_BYTES:
            raise CannotImport(f"what it says of its layers is larger than {MAX_CONFIG_BYTES >> 20} MB")
        entries = [
            _Entry(kind, its, name, _by_name(arrays, f"model_weights/{name}"))
            for kind, its, name, _ in _chain(json.loads(text))
        ]
        return _Network().of(entries)
    if config is not None:
        root = "layers"
        if not isinstance(arrays.at(root), arrays.h5py.Group):
            root = "_layer_checkpoint_dependencies"  # before Keras 3
        entries = [
            _Entry(kind, its, name, _by_class(arrays, f"{root}/{group}"))
            for kind, its, name, group in _chain(config)
        ]
        return _Network().of(entries)
    if (names := arrays.texts("", "layer_names")) is not None:
        entries = _told_by_shapes([(name, _by_name(arrays, name)) for name in names], said)
    elif names := arrays.names("layers"):
        entries = _told_by_shapes(
            [(name, _by_class(arrays, f"layers/{name}")) for name in sorted(names, key=_counted)], said
        )
        # these groups have no order among classes
        entries.sort(key=lambda entry: (entry.kind != "Embedding", entry.kind not in _ANY_RECURRENT))
    else:
        raise CannotImport(
            "no layers of Keras are in it; of a model that is a class of its own, copy the weights into a "
            "Sequential one and save that"
        )
    return _Network(weights_alone=True).of(entries)


def _chain(model: Any) -> list[tuple[str, Mapping[str, Any], str, str]]:
    """The layers that read each other in a row: (class, configuration, name, group in a ``.keras``)."""
    kind, config = model["class_name"], model["config"]
    if kind not in ("Sequential", "Functional", "Model"):
        raise CannotImport(
            f"the model is a {quoted(kind)}: only Sequential and functional models say their layers"
        )
    listed = config if isinstance(config, list) else config["layers"]
    if not isinstance(listed, list) or len(listed) > _MAX_LAYERS:
        raise CannotImport(f"more than {_MAX_LAYERS:,} layers are not read")
    seen: Counter[str] = Counter()
    found: dict[str, tuple[str, Mapping[str, Any], str, str]] = {}
    for k, layer in enumerate(listed):
        if not isinstance(layer, dict) or not isinstance(layer.get("config"), dict):
            raise CannotImport("a layer of it has no configuration")
        name = str(layer["config"].get("name") or layer.get("name") or k)
        snake = _snake(str(layer["class_name"]))
        group = f"{snake}_{seen[snake]}" if seen[snake] else snake
        seen[snake] += 1
        if name in found:
            raise CannotImport(f"two layers are called {quoted(name)}")
        found[name] = (str(layer["class_name"]), layer["config"], name, group)
    if kind == "Sequential":
        return [*found.values()]
    nodes = {name: layer.get("inbound_nodes") for name, layer in zip(found, listed, strict=True)}
    ends = {name for name, _, _ in _tensors(config["output_layers"])}
    if len(ends) != 1:
        raise CannotImport("the model has more than one output: make one of a single output, and save that")
    (name,) = ends
    chain: list[str] = []
    while name not in chain:
        if name not in found:
            raise CannotImport(f"the layer {quoted(name)} is not in it")
        chain.append(name)
        sources = [*_sources(name, nodes[name])]
        if not sources:
            return [found[each] for each in reversed(chain)]
        if len(sources) > 1:
            raise CannotImport(
                f"{quoted(name)} reads {len(sources)} others: only layers in a row, each reading the "
                "one before, can be shown"
            )
        ((name, _, output),) = sources
        if output:
            raise CannotImport(f"a state of {quoted(name)} is read on, and not its output")
    raise CannotImport(f"the layer {quoted(name)} reads itself")


def _sources(name: str, nodes: Any) -> Iterator[tuple[str, int, int]]:
    """What a layer reads; masks, which are made of the same input, are left out."""
    if not nodes:
        return
    if len(nodes) > 1:
        raise CannotImport(f"{quoted(name)} is used {len(nodes)} times: only layers in a row can be shown")
    (node,) = nodes
    if isinstance(node, dict):  # Keras 3
        yield from _tensors(node["args"])
        more = {key: value for key, value in node.get("kwargs", {}).items() if key != "mask"}
        if [*_tensors(more)]:
            raise CannotImport(f"{quoted(name)} is given more than its input, such as an initial state")
        return
    for each in node:
        yield (str(each[0]), int(each[1]), int(each[2]))
        if len(each) > 3 and any(key != "mask" and isinstance(value, list) for key, value in each[3].items()):
            raise CannotImport(f"{quoted(name)} is given more than its input, such as an initial state")


def _tensors(value: Any) -> Iterator[tuple[str, int, int]]:
    """Every output of a layer that is named in some JSON: (layer, node, output)."""
    if isinstance(value, dict):
        history = value.get("config", {}).get("keras_history") if value.get("class_name") else None
        yield from _tensors(history if history else list(value.values()))
    elif isinstance(value, list):
        if (
            len(value) >= 3
            and isinstance(value[0], str)
            and all(isinstance(each, int) for each in value[1:3])
        ):
            yield (value[0], value[1], value[2])
        else:
            for each in value:
                yield from _tensors(each)


def _snake(name: str) -> str:
    """How Keras calls the group of a class."""
    name = re.sub(r"\W+", "", name)
    name = re.sub("(.)([A-Z][a-z]+)", r"\1_\2", name)
    return re.sub("([a-z])([A-Z])", r"\1_\2", name).lower()


def _counted(name: str) -> tuple[str, int]:
    """The order of lstm, lstm_1, ..., lstm_10."""
    at = re.fullmatch(r"(.*?)(?:_(\d{1,6}))?", name)
    return (at[1], int(at[2] or 0)) if at else (name, 0)


def _by_class(arrays: _Arrays, group: str) -> Callable[[str], list[Array]]:
    """The arrays of a layer of Keras 3, by part."""
    paths = {"": "", "cell": "cell", "inner": "layer"} | {
        side: f"{side}_layer/cell" for side in ("forward", "backward")
    }
    return lambda part: arrays.numbered(group, paths[part])


def _by_name(arrays: _Arrays, group: str) -> Callable[[str], list[Array]]:
    """The arrays of a layer that lists their names, by part."""

    def read(part: str) -> list[Array]:
        names = arrays.texts(group, "weight_names")
        if names is None:
            raise CannotImport(f"there are no weights {quoted(group)}")
        return [arrays.array(group, name) for name in _side(names, part)]

    return read


def _side(whole: list[Any], part: str) -> list[Any]:
    """Of what a layer lists, all that one part has: of two directions the forward one is the first half."""
    half = len(whole) // 2
    return {"forward": whole[:half], "backward": whole[half:]}.get(part, whole)


_ANY_RECURRENT = {"LSTM", "GRU", "SimpleRNN", "Bidirectional"}


def _told_by_shapes(
    parts: Sequence[tuple[str, Callable[[str], list[Array]]]], said: Mapping[str, Any]
) -> list[_Entry]:
    """Layers of which there are arrays alone: their class is told by how many gates a kernel has."""
    if len(parts) > _MAX_LAYERS:
        raise CannotImport(f"more than {_MAX_LAYERS:,} layers are not read")
    entries = []
    for name, read in parts:
        kept = {part: _once(read, part) for part in ("", "cell", "forward", "backward", "inner")}
        whole = kept["cell"]() or kept[""]()
        sides = (kept["forward"](), kept["backward"]())
        usual = {"recurrent_activation": "sigmoid", "return_sequences": True, **said}
        if len(whole) in (2, 3) and (kind := _class_of(whole)):
            entries.append(_Entry(kind, usual, name, _given(whole)))
        elif len(sides[0]) in (2, 3) and len(sides[0]) == len(sides[1]) and (kind := _class_of(sides[0])):
            both = dict(zip(("forward", "backward"), sides, strict=True))
            config = {"layer": {"class_name": kind, "config": usual}}
            entries.append(_Entry("Bidirectional", config, name, both.__getitem__))
        elif not whole and not kept["inner"]():
            continue  # a layer without arrays, such as Dropout
        elif len(whole) == 1 and whole[0].ndim == 2 and "embed" in name.lower():
            entries.append(_Entry("Embedding", {}, name, kept[""]))
        elif len(inner := kept["inner"]() or whole) in (1, 2) and inner[0].ndim == 2:
            first = not entries and len(inner) == 1  # it may be called anything
            entries.append(_Entry("Embedding" if first else "Dense", {}, name, _given(inner)))
        else:
            raise CannotImport(
                f"the layer {quoted(name)} is no layer that is read here, and its place is not told"
            )
    return entries


def _given(arrays: list[Array]) -> Callable[[str], list[Array]]:
    return lambda _: arrays


def _once(read: Callable[[str], list[Array]], part: str) -> Callable[..., list[Array]]:
    """What is read of a part, when it is first asked for and kept."""
    kept: list[list[Array]] = []

    def get(*_: Any) -> list[Array]:
        if not kept:
            kept.append(read(part))
        return kept[0]

    return get


def _class_of(kernels: Sequence[Array]) -> str | None:
    """The class of a layer by its kernel (D, G*H) and recurrent kernel (H, G*H); None if they are none."""
    kernel, recurrent = kernels[:2]
    if kernel.ndim != 2 or recurrent.ndim != 2 or not recurrent.size or kernel.shape[1] != recurrent.shape[1]:
        return None
    gates, over = divmod(recurrent.shape[1], recurrent.shape[0])
    return None if over else _RECURRENT.get(gates)


# --- the network ----------------------------------------------------------------------------------


@brief
@dataclass
class _Network:
    """What is found, layer by layer."""

    weights_alone: bool = False
    stack: list[Layer] = field(default_factory=list)
    encoder: Array | None = None
    behind: list[_Entry] = field(default_factory=list)
    whole: bool = False
    mapped: list[tuple[str, str, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def of(self, entries: Sequence[_Entry]) -> Found:
        """The network of layers in a row."""
        for entry in entries:
            self.add(entry)
        stack = layers.stacked(self.stack)
        width = stack["weights"]["weight_hh_l0"].shape[1] * (1 + stack["bidirectional"])
        reads = stack["weights"]["weight_ih_l0"].shape[1]
        if self.encoder is not None and self.encoder.shape[1] != reads:
            raise CannotImport(
                f"the Embedding is {self.encoder.shape}, and the first layer reads {reads} values"
            )
        over, squash, matrix, bias = self.head(width, stack["bidirectional"])
        if self.weights_alone:
            over = squash = None
            self.notes.append(
                "The file holds weights alone: the functions of its layers are taken for the usual ones, and "
                "of which steps the answers are it does not tell."
            )
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

    def add(self, entry: _Entry) -> None:
        """One more layer."""
        kind, config, name = entry.kind, entry.config, entry.name
        if kind == "Lambda":
            raise CannotImport(
                f"{quoted(name)} is a Lambda, which is code: it is not run, and cannot be shown"
            )
        if kind == "Masking":
            self.notes.append(
                f"Steps that {quoted(name)} would pass over are read here: give texts without them."
            )
        if kind in _PASSED:
            return
        if kind == "Embedding":
            if self.encoder is not None or self.stack:
                raise CannotImport(
                    f"the Embedding {quoted(name)} is not the first layer, or not the only one"
                )
            arrays = entry.arrays("")
            if len(arrays) != 1 or arrays[0].ndim != 2 or not arrays[0].size:
                raise CannotImport(f"{quoted(name)} holds no one matrix of embeddings")
            self.encoder = layers.finite(arrays[0], name)
            self.mapped.append((f"{name}: embeddings", "encoder.weight", "as it is"))
            if config.get("mask_zero"):
                self.notes.append("Index 0 is padding, which Keras passes over: give texts without it.")
        elif kind in _ANY_RECURRENT:
            if self.behind:
                raise CannotImport(
                    f"{quoted(name)} reads what {quoted(self.behind[0].name)}, a "
                    f"{quoted(self.behind[0].kind)}, makes of the layer before it, which is not computed here"
                )
            if self.whole:
                raise CannotImport(f"{quoted(name)} does not read every step of the layer before it")
            self.recurrent(entry)
        elif not self.stack:
            raise CannotImport(
                f"{quoted(name)}, a {quoted(kind)}, stands before the recurrent layers, where only an "
                "Embedding can: " + _ELSEWHERE.get(kind, "it is not computed here")
            )
        else:
            self.behind.append(entry)

    def recurrent(self, entry: _Entry) -> None:
        """A recurrent layer, of one direction or of both."""
        config, name = entry.config, entry.name
        if entry.kind == "Bidirectional":
            if (mode := config.get("merge_mode", "concat")) != "concat":
                raise CannotImport(
                    f"{quoted(name)} has merge_mode={mode!r:.40}: only “concat” keeps both directions"
                )
            inner = config["layer"]
            other = config.get("backward_layer") or inner
            kind, its = inner["class_name"], inner["config"]
            apart = [key for key in _ALIKE if _function(its.get(key)) != _function(other["config"].get(key))]
            backward = other["config"].get("go_backwards", False)
            if kind != other["class_name"] or apart or (other is not inner and not backward):
                raise CannotImport(f"the two directions of {quoted(name)} are not alike")
            sides = [_cell(kind, its, entry.arrays(side), name) for side in ("forward", "backward")]
        else:
            kind, its = entry.kind, config
            sides = [_cell(kind, its, entry.arrays("cell"), name)]
        if its.get("go_backwards"):
            raise CannotImport(
                f"{quoted(name)} reads from the end (go_backwards): train it on reversed texts instead, or "
                "make it Bidirectional"
            )
        if its.get("stateful"):
            self.notes.append(f"{quoted(name)} is stateful; here every text begins from zeros.")
        if its.get("return_state") and entry.kind == "Bidirectional":
            raise CannotImport(f"{quoted(name)} gives its states beside its output, which is not read")
        self.whole = not its.get("return_sequences", False)
        (cell, options, _, order), k = sides[0], len(self.stack)
        self.stack.append(Layer(name, cell, options, [side[2] for side in sides]))
        for side, suffix in zip(("", "backward "), ("", "_reverse"), strict=True):
            if suffix and len(sides) == 1:
                break
            for theirs, ours in _PARTS.items():
                self.mapped.append((f"{name}: {side}{theirs}", f"{ours}_l{k}{suffix}", f"transposed{order}"))
            self.mapped.append(
                (f"{name}: {side}bias", f"bias_ih_l{k}{suffix}, bias_hh_l{k}{suffix}", _BIAS[kind])
            )

    def head(self, width: int, both: bool) -> tuple[str | None, str | None, Array | None, Array | None]:
        """(over, squash, readout, bias) behind the stack; all None where there is no one matrix."""
        over: str | None = ("ends" if both else "last") if self.whole else "each"
        squash: str | None = None
        matrix = bias = None
        for entry in self.behind:
            kind, config, part = entry.kind, entry.config, ""
            if kind == "TimeDistributed" and config["layer"].get("class_name") == "Dense":
                kind, config, part = "Dense", config["layer"]["config"], "inner"
            steps = config.get("data_format", "channels_last") == "channels_last"
            if kind in _POOLS and steps and matrix is None and over == "each":
                over = _POOLS[kind]
                continue
            function = _function(config.get("activation", "linear"))
            if kind == "Softmax" and config.get("axis", -1) == -1:
                kind, function = "Activation", "softmax"
            if (
                kind == "Dense"
                and matrix is None
                and function in _SQUASHES
                and not config.get("quantization_config")
            ):
                arrays = entry.arrays(part)
                if len(arrays) not in (1, 2):
                    raise CannotImport(
                        f"{quoted(entry.name)} holds {len(arrays)} arrays, and must hold 1 or 2"
                    )
                matrix, bias = layers.readout(
                    arrays[0].T, arrays[1] if len(arrays) > 1 else None, width, entry.name
                )
                squash = _SQUASHES[function]
                self.mapped.append((f"{entry.name}: kernel", "readout.weight", "transposed"))
                self.mapped.append(
                    (f"{entry.name}: bias", "readout.bias", "as it is" if len(arrays) > 1 else "zeros")
                )
            elif kind == "Activation" and squash == "none" and function in _SQUASHES:
                squash = _SQUASHES[function]
            else:
                said = layers.short(", ".join(f"{each.name} ({each.kind})" for each in self.behind), 200)
                self.notes.append(
                    f"Behind the recurrent layers stands more than one matrix: {said}. Gates alone."
                )
                self.mapped = [each for each in self.mapped if not each[1].startswith("readout")]
                return None, None, None, None
        return over, squash, matrix, bias


_ALIKE = ("activation", "recurrent_activation", "units", "reset_after", "return_sequences", "use_bias")
_ELSEWHERE = {
    "Sequential": "save the layers of the inner model in one row",
    "Functional": "save the layers of the inner model in one row",
    "CuDNNLSTM": "load it in Keras 2.x as an LSTM, and save that",
    "CuDNNGRU": "load it in Keras 2.x as a GRU, and save that",
    "RNN": "write it with LSTM, GRU or SimpleRNN",
    "Dense": "train it with an Embedding of that size",
}
_BIAS = {
    "LSTM": "the whole in bias_ih, zeros in bias_hh",
    "SimpleRNN": "the whole in bias_ih, zeros in bias_hh",
    "GRU": "z r h as r z n; one row in each, or the whole in bias_ih",
}


def _function(value: Any) -> Any:
    """The name of a function of Keras; None is the linear one. What is no such name is left as it is."""
    if isinstance(value, dict) and value.get("module") in ("builtins", "keras.activations"):
        value = value.get("config")
    return "linear" if value is None else value


def _cell(
    kind: str, config: Mapping[str, Any], arrays: Sequence[Array], name: str
) -> tuple[str, dict[str, str], dict[str, Array], str]:
    """(cell, options, arrays in PyTorch's order, what became of the order) of one direction of a layer."""
    if kind not in _RECURRENT.values():
        raise CannotImport(
            f"{quoted(name)} holds a {quoted(kind)}: only LSTM, GRU and SimpleRNN can be shown"
        )
    if len(arrays) not in (2, 3):
        raise CannotImport(f"{quoted(name)} holds {len(arrays)} arrays, and must hold 2 or 3")
    kernel, recurrent = arrays[:2]
    bias = arrays[2] if len(arrays) > 2 else None
    if _class_of(arrays) != kind:
        raise CannotImport(
            f"{quoted(name)} has weights {kernel.shape} and {recurrent.shape}, not those of {kind}"
        )
    wide = kernel.shape[1]
    activation = _function(config.get("activation", "tanh"))
    options: dict[str, str] = {}
    order = ""
    if kind == "SimpleRNN":
        if activation not in ("tanh", "relu", "linear"):
            raise CannotImport(
                f"{quoted(name)} has the activation {quoted(activation)}: only tanh, relu and linear"
            )
        if activation != "tanh":
            options = {"activation": "identity" if activation == "linear" else activation}
    else:
        gate = _function(config.get("recurrent_activation", "sigmoid"))
        if (activation, gate) != ("tanh", "sigmoid"):
            raise CannotImport(
                f"{quoted(name)} has the activation {quoted(activation)} and the recurrent_activation "
                f"{quoted(gate)}: only tanh and sigmoid can be shown exactly"
            )
    if kind == "GRU":
        after = config.get("reset_after")
        if after is None:  # as files had it that were written before there was a choice
            after = bias is None or bias.ndim == 2
        options = {"reset": "after" if after else "before"}
        order = ", z r h as r z n"
        if bias is not None and (bias.ndim == 2) != bool(after):
            raise CannotImport(
                f"{quoted(name)} has a bias {bias.shape}, which is not that of reset_after={after}"
            )
    whole = ((wide,), (2, wide)) if kind == "GRU" else ((wide,),)
    if bias is not None and bias.shape not in whole:
        raise CannotImport(f"{quoted(name)} has a bias {bias.shape}, and it must be ({wide},)")
    none = np.zeros(wide, kernel.dtype)
    into, again = (none, none) if bias is None else (bias[0], bias[1]) if bias.ndim == 2 else (bias, none)
    made = {"weight_ih": kernel.T, "weight_hh": recurrent.T, "bias_ih": into, "bias_hh": again}
    if order:
        made = {key: layers.reordered(each, "zrn", "rzn") for key, each in made.items()}
    return {"LSTM": "lstm", "GRU": "gru", "SimpleRNN": "rnn"}[kind], options, made, order
