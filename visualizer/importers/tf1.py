"""Reads the variables of TensorFlow 1's LSTM cells from ``.npz`` or ``.safetensors``.

A checkpoint of TensorFlow 1 is read by TensorFlow alone. Where that is at hand, its variables are saved by
``numpy.savez(path, **{name: reader.get_tensor(name) for name in reader.get_variable_to_shape_map()})``,
reader being ``tf.train.load_checkpoint(path)``. BasicLSTMCell and LSTMCell keep one kernel (D + H, 4H), the
rows of the input above those of h, and one bias (4H,), in the order i j f o; forget_bias is added to f at
every step and is in no variable. The peepholes of LSTMCell are w_i_diag, w_f_diag, w_o_diag (H,). The
source is tensorflow/python/keras/layers/legacy_rnn/rnn_cell_impl.py.
"""

from __future__ import annotations

import io
import math
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import numpy as np

from visualizer import files
from visualizer.cells import Array
from visualizer.importers import layers, tensors
from visualizer.importers.found import CannotImport, Found
from visualizer.importers.layers import Layer
from visualizer.symbols import quoted

TITLE = "TensorFlow 1"
_MAX_ARRAYS = 5_000

_CELL = re.compile(
    r"(?:(?P<scope>.*/)?(?:basic_lstm_cell|lstm_cell|lstm_fused_cell|lstm_block_cell|lstm)(?:_\d+)?/)?"
    r"(?:kernel|weights)"
)
_LAYER = re.compile(r"(?:^|/)cell_(\d{1,4})/")
_BACKWARD, _FORWARD = re.compile(r"(?:^|/)bw/"), re.compile(r"(?:^|/)fw/")
_SLOTS = re.compile(
    r"(?:^|/)(Adam(_\d)?|Momentum|Adagrad|RMSProp(_\d)?|Adadelta(_\d)?|ExponentialMovingAverage|"
    r"beta\d_power|global_step)$"
)
_SHOWN = 6  # names in a sentence


def is_mine(path: Path) -> bool:
    """Whether a file holds a kernel of an LSTM cell under TensorFlow's name for it."""
    try:
        return any(_CELL.fullmatch(name) for name in map(_plain, _names(path)))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False


def find(
    *paths: Path,
    forget_bias: float | str = 1.0,
    encoder: str | None = None,
    readout: str | None = None,
) -> Found:
    """Find the network among the variables of a graph.

    Args:
        paths: one file, an ``.npz`` or ``.safetensors`` of variables under their names.
        forget_bias: what the cells were made with; 1 unless TensorFlow was told another.
        encoder: the name of its variable (V, D), or "none"; by shape and name unless said.
        readout: the name of its variable (H * directions, K), or "none"; by shape and name unless said.

    Raises:
        CannotImport: variables that no cell here computes with, or several that may be one thing.
    """
    path = layers.alone(paths)
    try:
        added = float(forget_bias)
    except ValueError:
        added = np.nan
    if not abs(added) < 1e6:
        raise CannotImport(f"forget_bias is a number, not {quoted(forget_bias)}")
    arrays = {name: array for each, array in _read(path).items() if not _SLOTS.search(name := _plain(each))}
    try:
        return _found(arrays, added, encoder, readout)
    except CannotImport as error:
        raise CannotImport(f"{path.name}: {error}") from error


class _Side(NamedTuple):
    """A kernel: its layer, whether it is read from the end, and what its name begins with."""

    layer: int
    backward: bool
    kernel: str
    scope: str


def _found(
    arrays: Mapping[str, Array], forget_bias: float, encoder: str | None, readout: str | None
) -> Found:
    sides = sorted(
        _Side(*_place(name), name, name.rpartition("/")[0]) for name in arrays if _CELL.fullmatch(name)
    )
    if len({side[:2] for side in sides}) != len(sides):
        raise CannotImport(f"several cells may be the same layer: {_listed(side.kernel for side in sides)}")
    mapped: list[tuple[str, str, str]] = []
    used: set[str] = set()
    stack: list[Layer] = []
    for k, number in enumerate(sorted({side.layer for side in sides})):
        own = [side for side in sides if side.layer == number]
        if own[0].backward:
            raise CannotImport(f"{quoted(own[0].kernel)} reads from the end, and nothing from the beginning")
        made = []
        for side, suffix in zip(own, ("", "_reverse"), strict=False):
            cell, options, weights = _cell(arrays, side, forget_bias, used)
            made.append(weights)
            mapped += [
                (
                    f"{side.kernel}, the first rows",
                    f"weight_ih_l{k}{suffix}",
                    "transposed, i j f o as i f g o",
                ),
                (
                    f"{side.kernel}, the last rows",
                    f"weight_hh_l{k}{suffix}",
                    "transposed, i j f o as i f g o",
                ),
                (
                    f"bias of {side.kernel}",
                    f"bias_ih_l{k}{suffix}",
                    f"i j f o as i f g o, {forget_bias:g} added to f",
                ),
            ]
        stack.append(Layer(own[0].kernel, cell, options, made))
    whole = layers.stacked(stack)
    rest = {name: array for name, array in arrays.items() if name not in used}
    if inside := [
        name for name in rest if any(side.scope and name.startswith(f"{side.scope}/") for side in sides)
    ]:
        raise CannotImport(f"{_listed(inside)} belong to the cells, and no cell here has such a thing")
    reads = whole["weights"]["weight_ih_l0"].shape[1]
    width = whole["weights"]["weight_hh_l0"].shape[1] * (1 + whole["bidirectional"])
    table, matrix, bias = _ends(rest, reads, width, encoder, readout, mapped)
    return Found(
        **whole,
        encoder=table,
        readout=matrix,
        bias=bias,
        mapped=layers.told(mapped),
        notes=(
            f"A forget_bias of {forget_bias:g} is added, as TensorFlow's cells do unless told otherwise."
            if forget_bias == 1
            else f"A forget_bias of {forget_bias:g} is added.",
            "The activation is taken for tanh: variables do not tell.",
        ),
    )


def _place(name: str) -> tuple[int, bool]:
    """(layer, whether it is read from the end), by a variable's name."""
    at = _LAYER.search(name)
    return int(at[1]) if at else 0, bool(_BACKWARD.search(name))


def _cell(
    arrays: Mapping[str, Array], side: _Side, forget_bias: float, used: set[str]
) -> tuple[str, dict[str, str], dict[str, Array]]:
    """(cell, options, arrays in PyTorch's order) of one kernel."""
    kernel = arrays[side.kernel]
    prefix = f"{side.scope}/" if side.scope else ""
    name = f"{prefix}{'biases' if side.kernel.endswith('weights') else 'bias'}"
    if kernel.ndim != 2 or kernel.shape[1] % 4 or not kernel.size or kernel.shape[0] <= kernel.shape[1] // 4:
        raise CannotImport(f"{quoted(side.kernel)} is {kernel.shape}, and must be (D + H, 4 H)")
    H = kernel.shape[1] // 4
    if name not in arrays or arrays[name].shape != (4 * H,):
        raise CannotImport(
            f"there is no {quoted(name)} of {4 * H} numbers, the bias of {quoted(side.kernel)}"
        )
    i, j, f, o = np.split(arrays[name], 4)
    D = len(kernel) - H
    made = {
        "weight_ih": layers.reordered(kernel[:D].T, "ijfo", "ifjo"),
        "weight_hh": layers.reordered(kernel[D:].T, "ijfo", "ifjo"),
        "bias_ih": np.concatenate([i, f + f.dtype.type(forget_bias), j, o]),
        "bias_hh": np.zeros(4 * H, kernel.dtype),
    }
    used |= {side.kernel, name}
    peepholes = "".join(gate for gate in "ifo" if f"{prefix}w_{gate}_diag" in arrays)
    for gate in peepholes:
        diagonal = f"{prefix}w_{gate}_diag"
        made[f"weight_p{gate}"] = arrays[diagonal]
        used.add(diagonal)
    return ("peephole", {"peepholes": peepholes}, made) if peepholes else ("lstm", {}, made)


def _ends(
    rest: Mapping[str, Array],
    reads: int,
    width: int,
    encoder: str | None,
    readout: str | None,
    mapped: list[tuple[str, str, str]],
) -> tuple[Array | None, Array | None, Array | None]:
    """(encoder, readout, bias) among the other variables."""
    matrices = {name: array for name, array in rest.items() if array.ndim == 2 and array.size}
    first = _one(
        encoder,
        {name for name, array in matrices.items() if array.shape[1] == reads},
        re.compile("embed|lookup", re.I),
        "encoder",
    )
    last = _one(
        readout,
        {name for name, array in matrices.items() if array.shape[0] == width} - {first},
        re.compile(r"(?<!embed)(softmax|dense|output|logits|proj|fc|linear|(^|/)(w|weights|kernel)$)", re.I),
        "readout",
    )
    table = matrix = bias = None
    if first is not None:
        table = layers.finite(matrices[first], first)
        mapped.append((first, "encoder.weight", "as it is"))
    if last is not None:
        K = matrices[last].shape[1]
        scope = last.rpartition("/")[0]
        biases = [name for name, array in rest.items() if array.shape == (K,)]
        own = [name for name in biases if name.rpartition("/")[0] == scope]
        if len(own or biases) > 1:
            raise CannotImport(
                f"each of {_listed(own or biases)} may be the bias of {quoted(last)}: leave one out"
            )
        name = next(iter(own or biases), "")
        matrix, bias = layers.readout(matrices[last].T, rest.get(name), width, last)
        mapped += [
            (last, "readout.weight", "transposed"),
            (name, "readout.bias", "as it is" if name else "zeros"),
        ]
    return table, matrix, bias


def _one(asked: str | None, fitting: set[str], likely: re.Pattern[str], what: str) -> str | None:
    """The variable asked for, or the one that fits; None if there is none."""
    if asked == tensors.NONE:
        return None
    if asked is not None:
        named = [name for name in fitting if name == asked or name.endswith(f"/{asked}")]
        if len(named) != 1:
            raise CannotImport(
                f"{quoted(asked)} is no one {what}; by their shapes there are: {_listed(fitting)}"
            )
        return named[0]
    found = {name for name in fitting if likely.search(name)} or fitting
    if len(found) > 1:
        raise CannotImport(
            f"each of {_listed(found)} may be the {what}: say which, --{what} NAME or {tensors.NONE}"
        )
    return next(iter(found), None)


# --- files ----------------------------------------------------------------------------------------


def _plain(name: str) -> str:
    """A variable's name, without the number of its output."""
    return name.removesuffix(".npy").partition(":")[0]


def _names(path: Path) -> list[str]:
    """What the arrays of a file are called."""
    if tensors.is_safetensors(path):
        return tensors.names(path)
    with path.open("rb") as file:
        if file.read(4) != b"PK\3\4":
            return []
    with zipfile.ZipFile(path) as archive:
        return archive.namelist()


def _read(path: Path) -> dict[str, Array]:
    """The arrays of floats in a file; CannotImport if it is not whole."""
    if tensors.is_safetensors(path):
        stored = tensors.stored([path]).tensors
        return {name: tensor.read() for name, tensor in stored.items() if tensor.numbers}
    data = layers.contents(path, files.MAX_FILE_BYTES)
    try:
        return _of_npz(path, data)
    except CannotImport:
        raise
    except Exception as error:  # zipfile and NumPy say of bad bytes whatever they come upon
        raise CannotImport(f"{path.name} is not a whole .npz: {layers.said(error)}") from error


def _of_npz(path: Path, data: bytes) -> dict[str, Array]:
    """The arrays of an ``.npz``, which hold no Python objects and are no larger than a model may be."""
    left, arrays = files.MAX_FILE_BYTES, {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        if len(names) > _MAX_ARRAYS or len(set(map(_plain, names))) != len(names):
            raise CannotImport(f"{path.name} holds more than {_MAX_ARRAYS:,} arrays, or two of one name")
        for name in names:
            with archive.open(name) as file:
                version = np.lib.format.read_magic(file)
                header = (
                    np.lib.format.read_array_header_1_0
                    if version == (1, 0)
                    else (np.lib.format.read_array_header_2_0)
                )
                shape, _, dtype = header(file)
                left -= math.prod(shape) * max(1, dtype.itemsize)
                if left < 0 or any(n < 0 for n in shape):
                    raise CannotImport(
                        f"{path.name} holds more than {files.MAX_FILE_BYTES >> 20} MB of arrays"
                    )
            if dtype.kind == "f" and dtype.itemsize in (2, 4, 8):
                with archive.open(name) as file:
                    arrays[name] = np.lib.format.read_array(file, allow_pickle=False)
    return arrays


def _listed(names: object) -> str:
    few = sorted(layers.short(name) for name in names)  # type: ignore[attr-defined]
    return ", ".join(few[:_SHOWN]) + (f" and {len(few) - _SHOWN} more" if len(few) > _SHOWN else "") or "none"
