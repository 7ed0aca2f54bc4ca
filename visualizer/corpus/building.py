"""Texts to a corpus on disk, block by block: what was killed goes on after the last block that is whole."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from visualizer import files
from visualizer.brief import brief
from visualizer.cells import Array
from visualizer.corpus import levels, store
from visualizer.corpus.store import BLOCK, Corpus, CorpusError
from visualizer.model import Model
from visualizer.stack import LAST, Place
from visualizer.symbols import typed
from visualizer.train import fingerprint

READ = 2**20
"""Bytes of a text that are read at a time."""
LOCK = "building"


@brief
class Source(NamedTuple):
    """A text to read: its name, and how to open it for reading bytes."""

    name: str
    opened: Callable[[], Any]


def sources(paths: Iterable[str | os.PathLike[str]], column: str | None = None) -> Iterator[Source]:
    """Every text in files and folders, in order: a file is one, a folder all of its files.

    Args:
        paths: files and folders.
        column: of files that end in .csv the column in which each row has a text.

    Raises:
        CorpusError: what is not there, a folder with no file, or a CSV without that column.
    """
    for given in paths:
        path = Path(given)
        if path.is_dir():
            inside = sorted(each for each in path.rglob("*") if each.is_file())
            if not inside:
                raise CorpusError(f"there is no file in {path}")
        elif path.exists():
            inside = [path]
        else:
            raise CorpusError(f"there is no file {path}")
        for each in inside:
            if column is not None and each.suffix.lower() == ".csv":
                yield from _rows(each, column)
            else:
                yield Source(str(each), partial(open, each, "rb"))


def _rows(path: Path, column: str) -> Iterator[Source]:
    try:
        with open(path, encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file)
            if column not in (rows.fieldnames or ()):
                raise CorpusError(
                    f"{path} has no column {column!r}; it has {', '.join(rows.fieldnames or ())}"
                )
            for row in rows:
                data = (row[column] or "").encode()
                yield Source(f"{path}:{rows.line_num}", partial(io.BytesIO, data))
    except UnicodeDecodeError:
        raise CorpusError(f"{path} is no text in UTF-8") from None
    except csv.Error as error:
        raise CorpusError(f"{path} cannot be read as CSV: {error}") from error


def build(
    model: Model,
    texts: Iterable[Source],
    folder: str | os.PathLike[str],
    place: Place = LAST,
    progress: Callable[[float], object] = lambda share: None,
) -> Corpus:
    """Trace every text with states carried from its first step to its last, and keep all signals of a layer.

    A build that was stopped, at any point, goes on where the last whole block ended when it is called again
    with the same network and texts.

    Args:
        model: read in float32, in one direction.
        texts: see `sources`.
        folder: where it is written; what is there of another corpus is refused.
        place: the layer whose signals are kept.
        progress: told the share that is done, 0..1.

    Raises:
        CorpusError: a network that reads from the end, a text that is none, another corpus in the folder, a
            build that is under way there, or a disk that is full: what is whole stays.
    """
    if model.bidirectional:
        raise CorpusError(
            f"{model.name} reads from the end too: what it holds at a step is not known before its text "
            "ends, so it is not traced in pieces"
        )
    model, path = model.astype(np.float32), Path(folder)
    layer = place.index(model)
    try:
        path.mkdir(parents=True, exist_ok=True)
        with _alone(path):
            corpus = _begun(model, list(texts), path, layer)
            return _filled(corpus, progress)
    except OSError as error:
        raise CorpusError(
            f"could not write {path}: {error.strerror or error}; what is whole of it stays"
        ) from error


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Holds a folder against another build, by a lock that ends with the process."""
    with open(folder / LOCK, "w") as file:
        try:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except ImportError:  # Windows
            pass
        except BlockingIOError:
            raise CorpusError(f"another build writes into {folder}") from None
        yield
    with suppress(OSError):
        (folder / LOCK).unlink()


def _begun(model: Model, texts: list[Source], folder: Path, layer: int) -> Corpus:
    """The corpus as far as it is there; read and laid out where it is new."""
    facts: dict[str, Any] = {
        "format": store.FORMAT,
        "model": {"name": model.name, "sha256": fingerprint(model)},
        "layer": layer,
        "units": model.units,
        "signals": levels.described(model.cell),
    }
    digest = hashlib.sha256()
    if (folder / store.MANIFEST).exists():
        there = store.open_corpus(folder)
        for source in texts:
            digest.update(_hash(source).encode())
        same = all(there.manifest[name] == value for name, value in facts.items())
        if not same or there.manifest["texts"] != digest.hexdigest():
            raise CorpusError(
                f"{folder} has a corpus of another network or of other texts: name another folder, or delete "
                "that one"
            )
        return there
    others = [each for each in os.listdir(folder) if each != LOCK]
    ours = {"read", store.TEXTS, store.MODEL, "states", "signals"}
    if strange := [each for each in others if each not in ours and not each.endswith(".part")]:
        raise CorpusError(
            f"{folder} has other files, such as {min(strange)}: name an empty folder or a new one"
        )
    for each in others:  # of a build that was stopped before it was laid out
        shutil.rmtree(folder / each) if (folder / each).is_dir() else (folder / each).unlink()
    start = 0
    size = model.reads.size
    with open(folder / store.TEXTS, "w", encoding="utf-8") as lines, open(folder / "read.part", "wb") as raw:
        for source in texts:
            steps, hashed = 0, hashlib.sha256()
            for part in _parts(model, source, hashed):
                raw.write(part.astype("<i4" if size is None else "<f4").tobytes())
                steps += len(part)
            digest.update(hashed.hexdigest().encode())
            if steps:
                text = {"name": source.name, "sha256": hashed.hexdigest(), "start": start, "steps": steps}
                lines.write(json.dumps(text, ensure_ascii=False) + "\n")
            start += steps
    if not start:
        raise CorpusError("there is no text to read")
    _lay_out(model, folder, start)
    files.save(model, folder / store.MODEL)
    store.put(folder / store.MANIFEST, {**facts, "texts": digest.hexdigest(), "steps": start})
    return store.open_corpus(folder)


def _hash(source: Source) -> str:
    hashed = hashlib.sha256()
    with source.opened() as file:
        while data := file.read(READ):
            hashed.update(data)
    return hashed.hexdigest()


def _parts(model: Model, source: Source, hashed: Any) -> Iterator[Array]:
    """What the network reads of a text, in parts that end where a line does."""
    rest = b""
    with source.opened() as file:
        while data := file.read(READ):
            hashed.update(data)
            if b"\0" in data:
                raise CorpusError(f"{source.name} is no text: it has a byte 0")
            head, cut, rest = (rest + data).rpartition(b"\n")
            if len(rest) > READ:  # a line without an end: after a blank, else between two characters
                at = rest.rfind(b" ") + 1 or max(k for k in range(len(rest)) if rest[k] & 0xC0 != 0x80)
                head, cut, rest = head + cut + rest[:at], b"", rest[at:]
            if cut or head:
                yield _encoded(model, head + cut, source.name)
    if rest:
        yield _encoded(model, rest, source.name)


def _encoded(model: Model, data: bytes, name: str) -> Array:
    try:
        text = data.decode()
    except UnicodeDecodeError:
        raise CorpusError(f"{name} is no text in UTF-8") from None
    return model.encode(typed(text, model.reads.kind)).read


def _lay_out(model: Model, folder: Path, steps: int) -> None:
    """Writes what each array is, with no value in it but what was read."""
    library = store.zarr()

    def made(name: str, shape: tuple[int, ...], chunks: tuple[int, ...], dtype: str) -> None:
        library.create_array(
            store=folder / name, shape=shape, chunks=chunks, dtype=dtype, compressors=None, fill_value=0
        )

    size, H, row = model.reads.size, model.units, store.row_length(steps)
    shape: tuple[int, ...] = (steps,) if size is None else (steps, size)
    made("read", shape, shape, "int32" if size is None else "float32")
    target = store.file_of(folder / "read", shape)
    target.parent.mkdir(parents=True, exist_ok=True)
    (folder / "read.part").replace(target)
    shape = store.states_shape(model, steps)
    made("states", shape, shape, "float32")
    _zeros(store.file_of(folder / "states", shape), 4 * int(np.prod(shape)))
    for name in model.cell.signals:
        dtype = levels.levels_of(model.cell, name).dtype
        made(f"signals/{name}/units", (H, steps), (1, row), dtype)
        made(f"signals/{name}/steps", (steps, H), (BLOCK, H), dtype)
        width = np.dtype(dtype).itemsize
        for unit in range(H):
            for k in range(-(-steps // row)):
                _zeros(folder / "signals" / name / "units" / "c" / str(unit) / str(k), row * width)


def _zeros(path: Path, size: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "wb") as file:
        file.truncate(size)


def _filled(corpus: Corpus, progress: Callable[[float], object]) -> Corpus:
    """Traces the blocks that are not there yet."""
    model, steps, folder = corpus.model, corpus.manifest["steps"], corpus.folder
    shape = store.states_shape(model, steps)
    whole = Corpus(folder, corpus.manifest, -(-steps // BLOCK))
    k = whole.place.index(model)
    for block in range(corpus.done, whole.done):
        start, stop = block * BLOCK, min((block + 1) * BLOCK, steps)
        held = np.array(store.mapped(folder / "states", shape, "float32")[block])
        numbers: dict[str, list[Array]] = {name: [] for name in whole.signals}
        for layers, after in store.run(model, whole.read(start, stop), whole.cuts(start, stop), held):
            held = after
            for name, parts in numbers.items():
                parts.append(levels.levels_of(model.cell, name).numbers(layers[k][name]))
        for name, parts in numbers.items():
            _written(folder / "signals" / name, np.concatenate(parts), start, steps)
        with open(store.file_of(folder / "states", shape), "r+b") as file:  # a full disk is an error here
            file.seek((block + 1) * held.nbytes)
            file.write(held.astype("<f4").tobytes())
        store.put(folder / store.DONE, {"blocks": block + 1})
        progress(stop / steps)
    return store.open_corpus(folder)


def _written(folder: Path, numbers: Array, start: int, steps: int) -> None:
    """Writes the levels of a signal at the steps from start on, (n, H), both ways round."""
    n, H = numbers.shape
    path = folder / "steps" / "c" / str(start // BLOCK) / "0"
    path.parent.mkdir(parents=True, exist_ok=True)
    whole = np.zeros((BLOCK, H), numbers.dtype)
    whole[:n] = numbers
    path.write_bytes(whole.tobytes())
    row, across = store.row_length(steps), np.ascontiguousarray(numbers.T)
    at = 0
    while at < n:  # a block may lie in two files
        k, inside = divmod(start + at, row)
        take = min(n - at, row - inside)
        for unit in range(H):
            with open(folder / "units" / "c" / str(unit) / str(k), "r+b", buffering=0) as file:
                file.seek(inside * numbers.itemsize)
                file.write(across[unit, at : at + take].tobytes())
        at += take
