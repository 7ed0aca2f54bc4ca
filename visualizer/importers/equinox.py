"""Reads Equinox's cells from ``.safetensors``: PyTorch's matrices, with one ``bias`` in the place of two.

A GRUCell has ``bias_n`` too, which its reset gate applies to: that block of PyTorch's second bias.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np

from visualizer.cells import Array
from visualizer.importers import tensors, torch
from visualizer.importers.found import CannotImport, Found
from visualizer.importers.tensors import Tensor

TITLE = "Equinox"


def is_mine(path: Path) -> bool:
    """Whether a file of safetensors has a cell with the one bias of Equinox."""
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
    return torch.found(translated(stored.tensors), {}, recurrent, encoder, readout, activation)


def translated(stored: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The same tensors, with the two biases of a state_dict of PyTorch."""
    made = {tensors.dotted(name): tensor for name, tensor in stored.items()}
    for path in _cells(made):
        bias, new = made.pop(f"{path}bias"), made.pop(f"{path}bias_n", None)
        rows = bias.shape[0] if bias.shape else 0

        def read(rows: int = rows, new: Tensor | None = new) -> Array:
            return np.zeros(rows, np.float32) if new is None else np.pad(new.read(), (rows - new.shape[0], 0))

        made[f"{path}bias_ih"] = bias
        if new is not None and (new.shape != (rows // 3,) or rows % 3):
            raise CannotImport(f"the tensor {new.name} is {new.shape}, and must be {(rows // 3,)}")
        made[f"{path}bias_hh"] = Tensor(new.name if new else "", (rows,), (new or bias).kind, read)
    return made


def _cells(names: Iterable[str]) -> list[str]:
    """How the names of each cell's tensors begin."""
    known = set(names)
    paths = [name.removesuffix("weight_hh") for name in known if re.search(r"(^|\.)weight_hh$", name)]
    return sorted(path for path in paths if f"{path}bias" in known and f"{path}bias_hh" not in known)
