"""Reads Flax's parameters from ``.safetensors``: each gate has a kernel of its own, which is transposed.

`flax.linen` names the kernels of an LSTMCell ``ii if ig io`` and ``hi hf hg ho``, those of a GRUCell ``ir
iz in`` and ``hr hz hn``; `flax.nnx` joins them in ``dense_i`` and ``dense_h``, in PyTorch's order. A bias is
in one of the two sums alone. The rest is read as a state_dict of PyTorch, with Embed's ``embedding`` and
Dense's ``kernel``. Other functions than sigmoid and tanh, and a residual SimpleCell, leave no trace in
a file: a check against outputs tells.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np

from visualizer.cells import Array
from visualizer.importers import tensors, torch
from visualizer.importers.found import CannotImport, Found
from visualizer.importers.tensors import Tensor

TITLE = "Flax"

_FORMS = (
    (("ii", "if", "ig", "io"), ("hi", "hf", "hg", "ho")),
    (("ii", "if_", "ig", "io"), ("hi", "hf", "hg", "ho")),
    (("ir", "iz", "in"), ("hr", "hz", "hn")),
    (("dense_i",), ("dense_h",)),
    (("i",), ("h",)),
)
"""Of each cell: what reads the input, and what reads the state, block after block."""


def is_mine(path: Path) -> bool:
    """Whether a file of safetensors has the kernels of a cell of Flax."""
    return tensors.is_safetensors(path) and bool(_cells(map(tensors.dotted, tensors.names(path))))


def find(
    *paths: Path,
    recurrent: str | None = None,
    encoder: str | None = None,
    readout: str | None = None,
    activation: str | None = None,
) -> Found:
    """Find the network in a file, or in its parts; see `visualizer.importers.torch.found`."""
    stored = tensors.stored(paths)
    recurrent, encoder, readout = (name and name.replace("/", ".") for name in (recurrent, encoder, readout))
    return torch.found(translated(stored.tensors), {}, recurrent, encoder, readout, activation)


def translated(stored: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The same tensors, named and laid out as in a state_dict of PyTorch."""
    left = {tensors.dotted(name): tensor for name, tensor in stored.items()}
    made: dict[str, Tensor] = {}
    for path, form in _cells(left).items():
        for kind, parts in zip(("ih", "hh"), form, strict=True):
            kernels = [left.pop(f"{path}{part}.kernel") for part in parts]
            biases = [left.pop(f"{path}{part}.bias", None) for part in parts]
            name = path + (f"{{{','.join(parts)}}}" if parts[1:] else parts[0])
            made[f"{path}weight_{kind}"] = _joined(f"{name}.kernel", kernels)
            if any(biases):
                made[f"{path}bias_{kind}"] = _biases(f"{name}.bias", kernels, biases)
        both = [f"{path}bias_ih", f"{path}bias_hh"]
        for have, gone in (both, both[::-1]):
            if have in made and gone not in made:
                made[gone] = _zeros(made[have])
    for name, tensor in left.items():
        module, _, kind = name.rpartition(".")
        if kind == "kernel" and len(tensor.shape) == 2:
            made[f"{module}.weight"] = _joined(name, [tensor])
        else:
            made[f"{module}.weight" if kind == "embedding" else name] = tensor
    return made


def _cells(names: Iterable[str]) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """How the names of each cell's tensors begin, and how it calls its kernels."""
    known = set(names)
    parts = {name.removesuffix(".kernel") for name in known if name.endswith(".kernel")}
    paths = sorted({name[: name.rfind(".") + 1] for name in parts})
    found: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    for path in paths:
        for form in _FORMS:
            if all(path + part in parts for kind in form for part in kind):
                found[path] = form
                break
    return found


def _zeros(like: Tensor) -> Tensor:
    return Tensor("", like.shape, like.kind, lambda: np.zeros(like.shape, np.float32))


def _joined(name: str, kernels: list[Tensor]) -> Tensor:
    """Kernels (D, H), (D, H), ... as one matrix (blocks * H, D)."""
    shapes = {kernel.shape for kernel in kernels}
    if len(shapes) > 1 or any(len(shape) != 2 for shape in shapes):
        raise CannotImport(f"the kernels {name} are not matrices of one shape")
    ((rows, columns),) = shapes

    def read() -> Array:
        return np.ascontiguousarray(np.concatenate([kernel.read().T for kernel in kernels]))

    return Tensor(name, (len(kernels) * columns, rows), kernels[0].kind, read)


def _biases(name: str, kernels: list[Tensor], biases: list[Tensor | None]) -> Tensor:
    """The biases of these kernels after each other, zeros where one has none."""
    size = kernels[0].shape[1]
    if any(bias is not None and bias.shape != (size,) for bias in biases):
        raise CannotImport(f"the biases {name} are not as long as their kernels")

    def read() -> Array:
        return np.concatenate(
            [np.zeros(size, np.float32) if bias is None else bias.read() for bias in biases]
        )

    return Tensor(name, (len(kernels) * size,), next(bias for bias in biases if bias).kind, read)
