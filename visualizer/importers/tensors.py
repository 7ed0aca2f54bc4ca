"""Tensors of ``.safetensors`` files, described before they are read: any float, in one file or several."""

from __future__ import annotations

import json
import math
import os
import re
import struct
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from operator import index
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from safetensors import SafetensorError, safe_open

from visualizer import files
from visualizer.brief import brief
from visualizer.cells import Array
from visualizer.importers.found import CannotImport
from visualizer.symbols import quoted

MAX_HEADER_BYTES = 8 * 2**20
MAX_TENSORS = 20_000
MAX_PARTS = 100
NONE = "none"
"""In the place of a tensor's name: there is no encoder, or no readout."""
INDEX = ".safetensors.index.json"
"""Ends the name of what lists the files that together are a network."""
PART = re.compile(r"-\d{1,6}-of-(\d{1,6})\.safetensors$")
"""Ends the name of one of them."""
_CHARACTERS = 200  # of a tensor's name
_BYTES = {"F16": 2, "BF16": 2, "F32": 4, "F64": 8}
_BRACKETS = re.compile(r"\[['\"]?(\w+)['\"]?\]")


@brief
class Tensor(NamedTuple):
    """A tensor that has not been read: its name in the file, its shape, its type, and what reads it."""

    name: str
    shape: tuple[int, ...]
    kind: str
    read: Callable[[], Array]

    @property
    def numbers(self) -> bool:
        """Whether it holds floats."""
        return self.kind in _BYTES


class Stored(NamedTuple):
    """All tensors of a network by their names, and what its files say of themselves."""

    tensors: Mapping[str, Tensor]
    said: Mapping[str, str]


def is_safetensors(path: Path) -> bool:
    """Whether a file begins as a ``.safetensors`` does: with a length, and JSON of that length."""
    with path.open("rb") as file:
        begins = file.read(9)
        size = os.fstat(file.fileno()).st_size
    return len(begins) == 9 and begins[8:] == b"{" and struct.unpack("<Q", begins[:8])[0] <= size - 8


def said(path: Path) -> Mapping[str, str]:
    """What a ``.safetensors`` says of itself beside its tensors; {} where that cannot be read."""
    try:
        return _header(path)[1]
    except (CannotImport, OSError):
        return {}


def names(path: Path) -> list[str]:
    """What the tensors of a ``.safetensors`` are called; none where that cannot be read."""
    try:
        return [*_header(path)[0]]
    except (CannotImport, OSError):
        return []


def dotted(name: str) -> str:
    """A name whose parts are joined in another way, as ``/a/b`` and ``.a['b'][0]``, with dots: ``a.b.0``."""
    return _BRACKETS.sub(r".\1", name).replace("/", ".").lstrip(".")


def stored(paths: Sequence[Path]) -> Stored:
    """The tensors of a file, of several that together are one network, or of those that an index names.

    Raises:
        CannotImport: files that are cut off, too large, or parts of which some are missing; an index
            that names files elsewhere; two files with a tensor of the same name.
    """
    if len(paths) == 1 and paths[0].name.endswith(INDEX):
        paths = _indexed(paths[0])
    elif len(paths) == 1 and (part := PART.search(paths[0].name)) and int(part[1]) > 1:
        raise CannotImport(
            f"{paths[0].name} is one of {int(part[1])} parts: name them all, or the {INDEX[1:]} beside them"
        )
    if len(paths) > MAX_PARTS:
        raise CannotImport(f"a network of {len(paths)} files is not read; at most {MAX_PARTS}")
    size = 0
    tensors: dict[str, Tensor] = {}
    facts: dict[str, str] = {}
    for path in paths:
        try:
            size += path.stat().st_size
            if size > files.MAX_FILE_BYTES:
                raise CannotImport(f"{path.name} is larger than {files.MAX_FILE_BYTES >> 20} MB")
            with safe_open(path, framework="numpy"):  # is it whole, and does each tensor have its own bytes?
                pass
            own, about = _tensors(path)
        except SafetensorError as error:
            raise CannotImport(f"{path.name} is not a whole .safetensors file: {quoted(error)}") from error
        except OSError as error:
            raise CannotImport(f"{path.name} cannot be read: {error.strerror or error}") from error
        if twice := own.keys() & tensors.keys():
            raise CannotImport(f"two of the files hold a tensor {quoted(min(twice))}")
        if len(tensors) + len(own) > MAX_TENSORS:
            raise CannotImport(f"a network of more than {MAX_TENSORS:,} tensors is not read")
        tensors |= own
        facts |= about
    return Stored(tensors, facts)


def _indexed(listing: Path) -> list[Path]:
    """The files that an index names: all in its own folder."""
    try:
        if listing.stat().st_size > MAX_HEADER_BYTES:
            raise CannotImport(f"{listing.name} is larger than {MAX_HEADER_BYTES >> 20} MB")
        about = json.loads(listing.read_bytes())
        names = {str(name) for name in about["weight_map"].values()}
        folder = listing.parent.resolve()
    except CannotImport:
        raise
    except OSError as error:
        raise CannotImport(f"{listing.name} cannot be read: {error.strerror or error}") from error
    except (LookupError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise CannotImport(f"{listing.name} is no index of .safetensors files") from error
    if not names or len(names) > MAX_PARTS:
        raise CannotImport(f"{listing.name} names {len(names)} files; from 1 to {MAX_PARTS} are read")
    paths = []
    for name in sorted(names):
        plain = name.isprintable() and name == os.path.basename(name) and "\\" not in name
        path = folder / name
        # a link may lead elsewhere
        if not plain or name in ("", ".", "..") or path.resolve().parent != folder:
            raise CannotImport(
                f"{listing.name} names {quoted(name)}, which is not in its folder: name the files themselves"
            )
        if not path.is_file():
            raise CannotImport(f"{listing.name} names {name}, which is not there")
        if not is_safetensors(path):
            raise CannotImport(f"{name} is no .safetensors file")
        paths.append(path)
    return paths


def _header(path: Path) -> tuple[dict[str, Any], dict[str, str], int, int]:
    """What one file says of its tensors and of itself, where its data begin, and how many there are."""
    with path.open("rb") as file:
        begins = file.read(8)
        size = struct.unpack("<Q", begins)[0] if len(begins) == 8 else 0
        if size > MAX_HEADER_BYTES:
            raise CannotImport(f"{path.name} says more of itself than {MAX_HEADER_BYTES >> 20} MB")
        text = file.read(size)
        length = os.fstat(file.fileno()).st_size - 8 - size
    try:
        header = dict(json.loads(text))
        about = dict(header.pop("__metadata__", None) or {})
    except (TypeError, ValueError, RecursionError) as error:
        raise CannotImport(f"{path.name} is not a whole .safetensors file") from error
    return header, {str(name): str(text) for name, text in about.items()}, 8 + size, length


def _tensors(path: Path) -> tuple[dict[str, Tensor], dict[str, str]]:
    """The tensors of one file, and what it says of itself."""
    header, about, base, length = _header(path)
    try:
        return {name: _tensor(path, name, entry, base, length) for name, entry in header.items()}, about
    except (LookupError, TypeError, ValueError, ArithmeticError) as error:
        if isinstance(error, CannotImport):
            raise
        raise CannotImport(f"{path.name} is not a whole .safetensors file") from error


def _tensor(path: Path, name: str, entry: Any, base: int, length: int) -> Tensor:
    if len(name) > _CHARACTERS or not name.isprintable():
        raise CannotImport(f"the tensor {quoted(name)} has a name that is too long, or does not show")
    kind, shape = str(entry["dtype"]), tuple(map(index, entry["shape"]))
    begin, end = map(index, entry["data_offsets"])
    fits = 0 <= begin <= end <= length and all(n >= 0 for n in shape)
    if not fits or (kind in _BYTES and math.prod(shape) * _BYTES[kind] != end - begin):
        raise CannotImport(f"the tensor {name} is not as large as {path.name} says")
    return Tensor(name, shape, kind, partial(_read, path, kind, shape, base + begin, end - begin))


def _read(path: Path, kind: str, shape: tuple[int, ...], begin: int, size: int) -> Array:
    """The floats of a tensor, at least in float32: half of it is of no use to compute in."""
    with path.open("rb") as file:
        file.seek(begin)
        data = file.read(size)
    if len(data) != size:
        raise CannotImport(f"{path.name} was cut off while it was read")
    if kind == "BF16":  # the upper half of a float32, a type that NumPy has not
        return (np.frombuffer(data, "<u2").astype(np.uint32) << 16).view(np.float32).reshape(shape)
    array = np.frombuffer(data, f"<f{_BYTES[kind]}").reshape(shape)
    return array.astype(np.float32) if kind == "F16" else array
