"""Reads PyTorch's ``state_dict`` from ``.safetensors``: what is recurrent, what stands before and behind it.

A state_dict holds names and arrays, and not how they are joined. The recurrent stack is known by its names,
``weight_hh_l0`` of `torch.nn.LSTM`, `GRU` and `RNN` or ``weight_hh`` of their cells; the encoder and the
readout by their shapes, and by their names where the shapes leave it open. Blocks of gates are in PyTorch's
order, which is that of `visualizer.cells`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from visualizer.cells import Array
from visualizer.importers import tensors
from visualizer.importers.found import CannotImport, Found
from visualizer.importers.tensors import NONE, Tensor
from visualizer.symbols import quoted

TITLE = "PyTorch"
_CELLS = {4: "lstm", 3: "gru", 1: "rnn"}
_RECURRENT = re.compile(r"(?:(.*)\.)?weight_hh(?:_l(\d{1,4})(_reverse)?)?")
_CHANGED = re.compile(
    r"parametrizations\.|weight_[ih]h(_l\d+)?(_reverse)?_(g|v|orig|mask|u|raw)$|weight_(g|v|orig|u)$"
)
_ENCODERS = frozenset({"encoder", "wte", "lookup", "word2vec", "i2e"})
_READOUTS = frozenset(
    {
        *(
            "fc",
            "decoder",
            "out",
            "output",
            "linear",
            "lin",
            "head",
            "classifier",
            "proj",
            "projection",
            "dense",
        ),
        *("readout", "h2o", "to", "logits", "generator", "regressor", "predict", "prediction", "predictor"),
    }
)
_STATES = frozenset(
    {"h", "c", "hx", "cx", "h0", "c0", "hinit", "cinit", "hidden", "h_0", "c_0", "h_init", "c_init"}
)
_SHOWN = 6  # names in a sentence


def is_mine(path: Path) -> bool:
    """Whether a file holds tensors of safetensors, or names the files that do."""
    return path.name.endswith(tensors.INDEX) or tensors.is_safetensors(path)


def find(
    *paths: Path,
    recurrent: str | None = None,
    encoder: str | None = None,
    readout: str | None = None,
    activation: str | None = None,
) -> Found:
    """Find the network in a file, or in several that hold its parts; see `found`."""
    stored = tensors.stored(paths)
    return found(stored.tensors, stored.said, recurrent, encoder, readout, activation)


def found(
    stored: Mapping[str, Tensor],
    said: Mapping[str, str],
    recurrent: str | None = None,
    encoder: str | None = None,
    readout: str | None = None,
    activation: str | None = None,
) -> Found:
    """The network that the tensors of a state_dict are.

    Args:
        stored: the tensors by their names.
        said: what the file says of itself: `safetensors.torch.save_model` names there what it left out
            because it is the same as another, as of a tied readout.
        recurrent: the name of the recurrent module, or of several that read each other, with commas.
        encoder: the name of its tensor or module; "none" where there is none.
        readout: as encoder.
        activation: of `torch.nn.RNN`, "tanh" or "relu".

    Raises:
        CannotImport: what no cell here computes; tensors that do not fit each other; or where names and
            shapes do not tell what is what. It says by which of these it can be told.
    """
    stored = dict(stored)
    for gone, kept in said.items():  # alike: safetensors leaves one of them out
        if kept in stored and gone not in stored and gone.isprintable():
            stored[gone] = stored[kept]
    mapped: list[tuple[str, str, str]] = []
    notes: list[str] = []
    layers, path = _layers(stored, recurrent)
    cell, units, size = _measured(stored, layers)
    sides = len(layers[0])
    options: dict[str, str] = {}
    if activation not in (None, "tanh", "relu"):
        raise CannotImport(f"the activation of an RNN is tanh or relu, not {quoted(activation)}")
    if cell == "rnn":
        if activation is None:
            notes.append("A state_dict does not tell tanh from relu: tanh is taken (--activation relu).")
        elif activation != "tanh":
            options["activation"] = activation
    elif activation is not None:
        raise CannotImport(f"an activation is of an RNN, and this is of the kind {cell.upper()}")
    weights: dict[str, Array] = {}
    used: set[str] = set()
    for k, layer in enumerate(layers):
        for side, suffix in zip(layer, ("", "_reverse"), strict=False):
            for kind in ("weight_ih", "weight_hh", "bias_ih", "bias_hh"):
                name, here = side.name(kind), f"{kind}_l{k}{suffix}"
                if name in stored:
                    used.add(name)
                    weights[here] = _array(stored[name])
                    mapped.append((stored[name].name, here, _how(stored[name])))
                else:
                    weights[here] = np.zeros(len(weights[f"weight_hh_l{k}{suffix}"]), np.float32)
                    mapped.append(("", here, "zeros, for there is no bias"))
    rest = {name: tensor for name, tensor in stored.items() if name not in used}
    if inner := _inside(rest, path):
        raise CannotImport(
            f"{_listed(inner)} {'is' if len(inner) == 1 else 'are'} part of the recurrent layers, and of no "
            "cell here"
        )
    first, last = _ends(rest, size, units * sides, encoder, readout)
    bias = _bias(rest, last)
    taken = {name for name in (first, last, bias) if name}
    # the same array under another name is not another array
    same = {stored[name].name for name in taken}
    left = {name: each for name, each in rest.items() if name not in taken and each.name not in same}
    floats = {name: each for name, each in left.items() if each.numbers}
    if encoder is None and (before := _before(floats, size, units * sides, first)):
        raise CannotImport(
            f"{_listed(before)} may stand between the {'encoder' if first else 'input'} and the recurrent "
            "layers, or be where they begin, which is not computed here; if not, say so: --encoder "
            f"{_module(first) or NONE}"
        )
    if floats and readout is None and last:
        note = (
            f"The head is more than one matrix ({_listed([last, *floats])}): gates alone are shown, since "
            "answers are computed by one matrix here."
        )
        if not _goes_on(last, stored[last].shape[0], floats):
            note += f" If {last} is all of it, say so: --readout {_module(last) or last}."
        notes.append(note)
        last = bias = None
    elif left:
        notes.append(f"Left out: {_listed(left)}.")
    matrix = offset = table = None
    if first:
        table = _array(stored[first])
        mapped.append((stored[first].name, "encoder.weight", _how(stored[first])))
    if last:
        matrix = _array(stored[last])
        tied = first is not None and stored[first].name == stored[last].name
        mapped.append((last, "readout.weight", "tied to the encoder" if tied else _how(stored[last])))
        if bias:
            offset = _array(stored[bias])
            mapped.append((stored[bias].name, "readout.bias", _how(stored[bias])))
        else:
            offset = np.zeros(len(matrix), matrix.dtype)
            mapped.append(("", "readout.bias", "zeros, for there is no bias"))
    return Found(
        cell=cell,
        options=options,
        layers=len(layers),
        bidirectional=sides == 2,
        weights=weights,
        encoder=table,
        readout=matrix,
        bias=offset,
        mapped=tuple(mapped),
        notes=tuple(notes),
    )


def held(module: Any) -> dict[str, Tensor]:
    """The tensors of a torch.nn.Module, read when they are asked for."""
    kinds = {"float16": "F16", "bfloat16": "BF16", "float32": "F32", "float64": "F64"}

    def tensor(name: str, of: Any) -> Tensor:
        kind = str(of.dtype).rpartition(".")[2]

        def read() -> Array:
            there = of.detach().cpu()
            array = np.asarray(there.float() if kinds.get(kind) in ("F16", "BF16") else there)
            return array.copy()  # what is trained on later changes nothing here

        return Tensor(name, tuple(of.shape), kinds.get(kind, kind), read)

    try:
        return {str(name): tensor(str(name), of) for name, of in module.state_dict().items()}
    except (AttributeError, TypeError) as error:
        raise CannotImport(f"a module of PyTorch has a state_dict of tensors: {quoted(error)}") from error


def nonlinearity(module: Any, recurrent: str | None = None) -> str | None:
    """That of the module's RNN; None where it has none, or several that differ."""
    named = getattr(module, "named_modules", None)
    asked = None if recurrent is None else recurrent.split(",")
    found = {
        each.nonlinearity
        for name, each in (named() if callable(named) else ())
        if isinstance(getattr(each, "nonlinearity", None), str) and (asked is None or name in asked)
    }
    return found.pop() if len(found) == 1 else None


# --- the recurrent stack --------------------------------------------------------------------------


class _Side(NamedTuple):
    """One direction of one layer: what its tensors' names begin and end with."""

    path: str
    ending: str

    def name(self, kind: str) -> str:
        return f"{self.path}.{kind}{self.ending}" if self.path else kind + self.ending


def _layers(stored: Mapping[str, Tensor], asked: str | None) -> tuple[list[tuple[_Side, ...]], list[str]]:
    """The directions of every layer of the stack asked for, or of the only one; and its modules."""
    stacks: dict[str, dict[int, set[str]]] = {}
    for name in stored:
        if at := _RECURRENT.fullmatch(name):
            layer = -1 if at[2] is None else int(at[2])
            stacks.setdefault(at[1] or "", {}).setdefault(layer, set()).add(at[3] or "")
    if changed := [name for name in stored if _CHANGED.search(name) and re.search("weight_[ih]h", name)]:
        raise CannotImport(
            f"the recurrent weights are computed from others ({_listed(changed)}): make them plain before "
            "they are saved, as with torch.nn.utils.parametrize.remove_parametrizations, remove_weight_norm "
            "or prune.remove"
        )
    if not stacks:
        raise CannotImport(
            "no tensor is called weight_hh_l0 or weight_hh: there is no LSTM, GRU or RNN in this file, which "
            f"holds {_listed(stored) or 'nothing'}"
        )
    if asked is None and len(stacks) > 1:
        raise CannotImport(
            f"there are {len(stacks)} recurrent modules ({_listed(stacks)}): say which with --recurrent NAME "
            "or, where each reads the one before it, all in order, --recurrent "
            f"{','.join([*stacks][:_SHOWN])}"
        )
    chosen = [*stacks] if asked is None else [_one(name.strip(), stacks) for name in asked.split(",")]
    if len(set(chosen)) != len(chosen):
        raise CannotImport(f"a recurrent module is named twice: {quoted(asked)}")
    made: list[tuple[_Side, ...]] = []
    for path in chosen:
        numbered = stacks[path]
        if -1 in numbered and len(numbered) > 1:
            raise CannotImport(f"{path or 'the file'} is both a cell and a stack of layers")
        for k, layer in enumerate(sorted(numbered)):
            both = numbered[layer]
            if layer not in (-1, k) or "" not in both or both != numbered[min(numbered)]:
                raise CannotImport(
                    f"not all layers and directions of {path or 'the recurrent module'} are there"
                )
            ending = "" if layer < 0 else f"_l{layer}"
            made.append(tuple(_Side(path, ending + each) for each in sorted(both)))
    for side in (side for layer in made for side in layer):
        if side.name("weight_hr") in stored:
            raise CannotImport(
                f"{side.name('weight_hr')} projects the output (proj_size), which no cell here does: train "
                "it without, with a narrower hidden_size in its place"
            )
    return made, chosen


def _one(name: str, stacks: Mapping[str, Any]) -> str:
    found = [path for path in stacks if path == name] or [
        path for path in stacks if path.endswith(f".{name}") and name
    ]
    if len(found) != 1:
        raise CannotImport(f"no one recurrent module is called {quoted(name)}; there are {_listed(stacks)}")
    return found[0]


def _measured(stored: Mapping[str, Tensor], layers: Sequence[tuple[_Side, ...]]) -> tuple[str, int, int]:
    """(cell, H, D) of a stack, all shapes of which fit each other."""
    first = layers[0][0].name("weight_hh")
    shape = stored[first].shape
    units = shape[-1] if len(shape) == 2 else 0
    blocks, over = divmod(shape[0], units) if units else (0, 0)
    if over or blocks not in _CELLS:
        raise CannotImport(
            f"{first} is {shape}, which is no recurrent matrix: (4 H, H) of an LSTM, (3 H, H) of a GRU, (H, "
            "H) of an RNN"
        )
    size = 0
    for k, layer in enumerate(layers):
        for side in layer:
            name = side.name("weight_ih")
            wide = stored[name].shape[-1] if name in stored and stored[name].shape else 0
            if not k and not size:
                size = wide
            expected = {
                "weight_ih": (blocks * units, size if not k else units * len(layers[k - 1])),
                "weight_hh": (blocks * units, units),
                "bias_ih": (blocks * units,),
                "bias_hh": (blocks * units,),
            }
            for kind, shape in expected.items():
                name = side.name(kind)
                if name in stored:
                    _fits(stored[name], shape)
                elif not kind.startswith("bias"):
                    raise CannotImport(f"the tensor {name} is missing")
                elif side.name("bias_ih") in stored or side.name("bias_hh") in stored:
                    raise CannotImport(f"the tensor {name} is missing, and the other bias is there")
    if not size:
        raise CannotImport("the recurrent layers read nothing: weight_ih has no columns")
    if len({len(layer) for layer in layers}) > 1:
        raise CannotImport("all layers read in one direction, or all in both")
    return _CELLS[blocks], units, size


def _fits(tensor: Tensor, shape: tuple[int, ...]) -> None:
    if not tensor.numbers:
        raise CannotImport(f"the tensor {tensor.name} is {tensor.kind}; floats of 16, 32 or 64 bits are read")
    if tensor.shape != shape:
        raise CannotImport(
            f"the tensor {tensor.name} is {tensor.shape}, and must be {shape}: all layers have as many "
            "units, and read the one before them"
        )


def _inside(rest: Mapping[str, Tensor], paths: Sequence[str]) -> list[str]:
    """What else is in the recurrent modules: the cell is not the one that it seems to be."""
    own = re.compile(r"(weight|bias)_[^.]*")
    return [
        name
        for name, tensor in rest.items()
        if tensor.numbers
        and any(name.startswith(f"{path}.") if path else own.fullmatch(name) for path in paths)
    ]


# --- what stands before and behind it -------------------------------------------------------------


def _ends(
    rest: Mapping[str, Tensor], size: int, width: int, encoder: str | None, readout: str | None
) -> tuple[str | None, str | None]:
    """The names of the encoder (V, D) and the readout (K, H * directions); None where there is none."""
    matrices = {
        name: each
        for name, each in rest.items()
        if len(each.shape) == 2 and each.numbers and each.shape[0] and not _CHANGED.search(name)
    }
    behind = [name for name, each in matrices.items() if each.shape[1] == width]
    # a matrix with a bias beside it is a linear map
    before = [
        name
        for name, each in matrices.items()
        if each.shape[1] == size and f"{_module(name)}.bias" not in rest
    ]
    if encoder is not None:
        first = _named(encoder, rest, "encoder", size)
    else:
        first = _likely(before, _encodes, _reads_out, "encoder", "--encoder")
    if readout is not None:
        return first, _named(readout, rest, "readout", width)
    tied = {name for name in behind if first and matrices[name].name == matrices[first].name} - {first}
    if tied:
        return first, min(tied)
    last = _likely([name for name in behind if name != first], _reads_out, _encodes, "readout", "--readout")
    if last is None and first and size == width:
        # saved without the name of what is tied to the encoder, but with a bias of its own
        rows = rest[first].shape[0]
        lone = [
            name
            for name, each in rest.items()
            if name.endswith(".bias") and each.shape == (rows,) and f"{_module(name)}.weight" not in rest
        ]
        if len(lone) == 1 and rest[lone[0]].numbers:
            return first, first
    return first, last


def _likely(
    names: Sequence[str], ours: Callable[[str], bool], others: Callable[[str], bool], what: str, option: str
) -> str | None:
    """The one name of those that fit by shape; None where none does, CannotImport where several do."""
    called = [name for name in names if ours(_module(name)) and not others(_module(name))]
    called = called or [name for name in names if ours(_module(name))]
    left = called or [name for name in names if not others(_module(name))]
    if len({_module(_module(name)) or name for name in left}) == 1:  # steps of one: the others are left over
        return left[0]
    if left:
        raise CannotImport(
            f"by its shape each of {_listed(left)} may be the {what}: say which, {option} NAME, or that "
            f"there is none, {option} {NONE}"
        )
    return None


def _named(asked: str, rest: Mapping[str, Tensor], what: str, width: int) -> str | None:
    if asked == NONE:
        return None
    ends = (asked, f"{asked}.weight")
    found = [name for name in rest if name in ends] or [
        name for name in rest if name.endswith(tuple(f".{end}" for end in ends))
    ]
    if len(found) != 1:
        raise CannotImport(
            f"no one tensor is called {quoted(asked)}; beside the recurrent ones are {_listed(rest)}"
        )
    tensor = rest[found[0]]
    if len(tensor.shape) != 2 or tensor.shape[1] != width or not tensor.numbers or not tensor.shape[0]:
        raise CannotImport(f"the {what} is a matrix of floats, (n, {width}); {found[0]} is {tensor.shape}")
    return found[0]


def _bias(rest: Mapping[str, Tensor], last: str | None) -> str | None:
    """The name of the readout's bias; of one tied to the encoder, a bias that stands alone."""
    if last is None:
        return None
    rows = (rest[last].shape[0],)
    own = f"{_module(last)}.bias" if "." in last else "bias"
    names = [own] if own in rest else []
    if not names:
        names = [
            name
            for name, each in rest.items()
            if name.endswith(".bias") and each.shape == rows and f"{_module(name)}.weight" not in rest
        ]
    if not names:
        return None
    if len(names) > 1 or rest[names[0]].shape != rows or not rest[names[0]].numbers:
        raise CannotImport(f"the bias of {last} is not {rows} floats: {_listed(names)}")
    return names[0]


def _goes_on(last: str, rows: int, left: Mapping[str, Tensor]) -> bool:
    """Whether a matrix is but a step of the head: another is in its row, or reads as much as it gives."""
    parent, _, place = _module(last).rpartition(".")
    return any(
        len(each.shape) == 2
        and (each.shape[1] == rows or (place.isdecimal() and _module(_module(name)) == parent))
        for name, each in left.items()
    )


def _before(left: Mapping[str, Tensor], size: int, width: int, encoder: str | None) -> list[str]:
    """Of the floats left over, those that may change the gates: as wide as what they read, or a state."""

    def may(name: str, shape: tuple[int, ...]) -> bool:
        state = bool(shape and shape[-1]) and width % shape[-1] == 0 and _begins(name)
        return size in shape or state or (encoder is None and _encodes(name))

    return [name for name, each in left.items() if may(name, each.shape)]


# --- names and arrays -----------------------------------------------------------------------------


def _words(name: str) -> list[str]:
    """The words that a name is made of, without the numbers behind them."""
    return [word.rstrip("0123456789") or word for word in name.lower().replace(".", "_").split("_")]


def _encodes(name: str) -> bool:
    """Whether a name is such as encoders have."""
    return any("emb" in word or word in _ENCODERS for word in _words(name))


def _reads_out(name: str) -> bool:
    """Whether a name is such as readouts have."""
    return any(word in _READOUTS or word.startswith("hidden2") for word in _words(name))


def _begins(name: str) -> bool:
    """Whether a name is such as a state has that a network begins with."""
    words = name.rpartition(".")[2].lower().split("_")
    first = any(word.startswith(("init", "state")) for word in words)
    return first or words[-1] in _STATES or "_".join(words[-2:]) in _STATES


def _module(name: str | None) -> str:
    """The module that a tensor belongs to."""
    return (name or "").rpartition(".")[0]


def _array(tensor: Tensor) -> Array:
    array = tensor.read()
    if not np.isfinite(array).all():
        raise CannotImport(f"the tensor {tensor.name} holds values that are not finite numbers")
    return array


def _how(tensor: Tensor) -> str:
    shape = " x ".join(map(str, tensor.shape))
    return f"{shape}, {tensor.kind} as float32" if tensor.kind in ("F16", "BF16") else shape


def _listed(names: Any) -> str:
    few: list[str] = [str(name)[:60] or "the file itself" for name in names]
    return ", ".join(few[:_SHOWN]) + (f" and {len(few) - _SHOWN} more" if len(few) > _SHOWN else "")
