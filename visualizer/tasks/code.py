"""Program text, byte by byte: Python's own standard library, which every Python carries.

Which split a module belongs to is decided by a hash of its path, so a test module was never read in
training. Training reads pieces from the zero state, as the page does.
"""

from __future__ import annotations

import hashlib
import shlex
import sys
import sysconfig
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from visualizer.cells import CELLS, Array, State
from visualizer.symbols import Answers, Bytes

from . import POOL, SPLITS, Batch, Measure, Observed, Probed, Scores, Settings, Task, hashed_split, pick
from .code_truth import FEATURES, Source, source

if TYPE_CHECKING:
    from visualizer.model import Model

LENGTH = 160
"""Bytes of a piece read in training."""
PIECE, QUICK_BYTES = 2048, 2**16
"""Bytes of a piece, and of all pieces, by which weights are chosen on validation."""
OBSERVED = 512
"""Bytes of a piece, at most, in which the truth of a file is compared with what units do."""
_CHUNK = 1024  # steps held in memory at a time
SMALLEST, LARGEST = 10_000, 64 * 2**20
"""Bytes a corpus may have."""

# Not everywhere part of an installation, tables of data, or made when Python was built.
_LEFT_OUT = (
    "test", "tests", "idlelib", "lib2to3", "tkinter", "turtledemo", "site-packages", "dist-packages",
    "_bundled", "encodings", "pydoc_data", "__pycache__",
)  # fmt: skip


class CorpusError(ValueError):
    """A corpus that cannot be read; the message says why, for a person."""


class File(NamedTuple):
    """A text of the corpus: its path from the corpus's folder, and its bytes."""

    path: str
    data: bytes


def standard_library() -> tuple[File, ...]:
    """The modules of the standard library of the Python that runs, in the order of their paths."""
    folder = Path(sysconfig.get_paths()["stdlib"])
    files = []
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(folder).parts
        if any(part in _LEFT_OUT or part.startswith(("config-", "_sysconfigdata")) for part in parts):
            continue
        data = path.read_bytes()
        if data and _is_text(data):
            files.append(File("/".join(parts), data))
    return tuple(files)


def _is_text(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def read_corpus(path: Path) -> tuple[File, ...]:
    """A file of text, or a folder of them, as a corpus.

    Raises:
        CorpusError: nothing there, a file that is empty or not UTF-8, or too little or too much.
    """
    if not (path.is_dir() or path.is_file()):
        raise CorpusError(f"there is no file or folder {path}")
    names = sorted(each for each in path.rglob("*") if each.is_file()) if path.is_dir() else [path]
    names = [each for each in names if not any(part.startswith(".") for part in each.relative_to(path).parts)]
    if not names:
        raise CorpusError(f"there is no file in {path}")
    files, total = [], 0
    for name in names:
        try:
            total += name.stat().st_size
            if total > LARGEST:
                raise CorpusError(f"{path} holds more than {LARGEST >> 20} MB")
            data = name.read_bytes()
            data.decode()
        except UnicodeDecodeError as error:
            raise CorpusError(f"{name} is not UTF-8: byte {error.start:,} cannot be read") from error
        except OSError as error:
            raise CorpusError(f"{name} cannot be read: {error.strerror}") from error
        if not data.strip():
            raise CorpusError(f"{name} is empty")
        files.append(File(name.relative_to(path).as_posix() if path.is_dir() else name.name, data))
    if total < SMALLEST:
        raise CorpusError(f"{path} holds {total:,} bytes; at least {SMALLEST:,} are needed")
    return tuple(files)


def home(path: str) -> str:
    """The split a module belongs to, by a hash of its path: 85% train, 5% validation, 10% test."""
    return hashed_split(path)


def split_of(files: tuple[File, ...]) -> dict[str, tuple[File, ...]]:
    """Each split's files. Where they are too few for three splits their text is cut: 85%, 5%, then 10%."""
    by_file = {split: tuple(file for file in files if home(file.path) == split) for split in SPLITS}
    if len(files) >= 40 and all(sum(len(f.data) for f in by_file[split]) > 2 * LENGTH for split in SPLITS):
        return by_file
    path, text = files[0].path if len(files) == 1 else "all files", b"\n".join(file.data for file in files)
    a, b = len(text) * 85 // 100, len(text) * 90 // 100
    parts = zip(SPLITS, (text[:a], text[a:b], text[b:]), strict=True)
    return {split: (File(path, data),) for split, data in parts}


@dataclass(frozen=True)
class Code(Task):
    """The next byte of a program text.

    Attributes:
        path: a corpus of one's own, a file or a folder; None is the standard library.
    """

    path: Path | None = None

    name = "code"
    title = "Python code"
    view = "text"
    reads = Bytes()
    answers = Answers(title="next byte")
    rules = {"next byte": "The next byte of a module of the standard library, read from a clean start."}
    measure = Measure("bits", "bits per character", "lower", digits=3)
    settings = Settings(batch=32, rate=0.02, drop=0.0, emphasis=1.0, growth=0.0, checks=20)
    iterations = 9_000
    enough = 600
    units = 128
    reads_any = True
    input_size = 32
    data = (
        "The modules of Python's own standard library as bytes of UTF-8, without its tests, tables of "
        "data and what is not part of every installation. Training reads pieces of "
        f"{LENGTH} bytes from the zero state, cut at random."
    )
    split = (
        "Every module belongs to one split, by a hash of its path; a test module was not read in training. "
        "A file is scored read from its first byte to its last: bits are the sum of -log2 of the "
        "probability given to each byte after the first, divided by the characters after the first."
    )
    examples = (
        (
            "A function",
            'def area(width, height):\n    """Return the area of a rectangle."""\n'
            "    if width < 0 or height < 0:\n"
            '        raise ValueError("negative size (%r, %r)" % (width, height))\n'
            "    # the easy part\n    return width * height\n",
        ),
        (
            "Nested parentheses",
            "total = sum(max(abs(row[i] - mean(row)), limit.get(key, (low + high) / 2)) for i in keys)\n",
        ),
        (
            "A string or a comment",
            "path = 'usr/lib'  # where it is, 'not' a string\nname = \"it's # not a comment\"\n",
        ),
        (
            "A class",
            "class Queue:\n    def __init__(self, maxsize=0):\n        self.maxsize = maxsize\n"
            "        self._init(maxsize)\n\n    def empty(self):\n        with self.mutex:\n"
            "            return not self._qsize()\n",
        ),
    )

    probed = (
        Probed(
            "inside",
            "what it is inside of",
            ("plain code", "a string", "a docstring", "a comment"),
            (("string", 1), ("docstring", 1), ("comment", 1)),
        ),
    )
    features = FEATURES

    @cached_property
    def files(self) -> dict[str, tuple[File, ...]]:
        """The files of each split. CorpusError where a corpus of one's own cannot be read."""
        return split_of(standard_library() if self.path is None else read_corpus(self.path))

    @cached_property
    def _text(self) -> Array:
        """The training split end to end, as bytes."""
        return np.frombuffer(b"\n".join(file.data for file in self.files["train"]), np.uint8)

    def note_of(self, scores: Mapping[str, Mapping[int, Scores]]) -> str:
        """See `Task.note_of`: every cell at the same budget."""
        bits = {
            CELLS[cell].title: min(each["bits"] for each in seeds.values()) for cell, seeds in scores.items()
        }
        said = ", ".join(f"{cell} {bits[cell]:.3f}" for cell in sorted(bits, key=bits.__getitem__))
        return (
            f"Bits per character with {self.units} units, each cell after the same {self.iterations:,} "
            f"iterations from one seed: {said}. There is one rate for all, chosen with the LSTM in view, and "
            "one seed does not rank cells that are close. Rate and iterations were raised once after a score "
            "on these test files had been seen, so the LSTM's is a little kind."
        )

    @property
    def options(self) -> str:
        """See `Task.options`."""
        return "" if self.path is None else f"--corpus {shlex.quote(str(self.path))} "

    def origin(self) -> dict[str, Any]:
        """See `Task.origin`: how large the corpus is, and its hash."""
        digest = hashlib.sha256()
        for split in SPLITS:
            for file in self.files[split]:
                digest.update(file.path.encode() + b"\0" + file.data)
        corpus: dict[str, Any] = {
            "bytes": {split: sum(len(file.data) for file in self.files[split]) for split in SPLITS},
            "files": {split: len(self.files[split]) for split in SPLITS},
            "sha256": digest.hexdigest(),
        }
        if self.path is None:
            corpus["python"] = ".".join(map(str, sys.version_info[:3]))
        return {"corpus": corpus}

    def observe(self, split: str, rng: np.random.Generator, n: int) -> list[Observed]:
        """See `Task.observe`: a piece of every file in turn, each from where a statement of it begins.

        CorpusError where no file of the split is Python.
        """
        texts: list[Observed] = []
        known: dict[int, Source | None] = {}
        files = self.files[split]
        order = np.argsort(rng.random(len(files)), kind="stable")
        while n > 0:
            for k in order:
                if n <= 0:
                    break
                if k not in known:
                    known[k] = _source(files[k].data)
                found = known[k]
                if found is None:
                    continue
                start = pick(rng, found.starts)
                piece = slice(start, start + OBSERVED)
                tokens = tuple(self.reads.words[b] for b in files[k].data[piece])
                texts.append(Observed(tokens, {name: of[piece] for name, of in found.truth.items()}))
                n -= len(tokens)
            if not any(known.values()):
                raise CorpusError(f"there is no Python in the {split} part of this corpus")
        return texts

    def pool(self, rng: np.random.Generator, settings: Settings, grown: float) -> Iterator[Batch]:
        """See `Task.pool`: pieces of LENGTH bytes and the byte after each."""
        text = self._text
        starts = (rng.random((POOL, settings.batch)) * (len(text) - LENGTH)).astype(np.intp)
        for row in starts:
            piece = text[row + np.arange(LENGTH + 1)[:, None]].astype(np.intp)
            yield Batch(piece[:-1], piece[1:], np.ones(piece[1:].shape, np.float32))

    def evaluate(self, model: Model, split: str = "test", quick: bool = False) -> Scores:
        """Bits per character; ``by_file`` has them for every file, with the first of its SHA-256."""
        files = self.files[split]
        texts = [file.data for file in files]
        if quick:  # a piece here and there, always the same
            texts = [text[a : a + PIECE] for text in texts for a in range(0, len(text), PIECE)]
            order = np.argsort(np.random.default_rng(0).random(len(texts)), kind="stable")
            texts = [texts[k] for k in order[: QUICK_BYTES // PIECE]]
        n = np.array([_characters(text[1:]) for text in texts])
        bits = text_bits(model, texts)
        score = {"bits": round(float(bits.sum() / n.sum()), 4), "n": int(n.sum())}
        return {
            **score,
            "by_rule": {"next byte": score},
            "by_gap": {},
            "by_file": {}
            if quick
            else {
                file.path: {
                    "bits": round(float(bits[k] / n[k]), 4),
                    "n": int(n[k]),
                    "sha256": hashlib.sha256(file.data).hexdigest()[:16],
                }
                for k, file in enumerate(files)
                if n[k]
            },
        }


def _source(data: bytes) -> Source | None:
    """What is true of a file, None where it is no Python, or has no statement."""
    try:
        found = source(data)
    except (SyntaxError, ValueError):
        return None
    return found if found.starts else None


def _characters(data: bytes) -> int:
    """How many characters begin in these bytes of UTF-8."""
    return sum(byte & 0xC0 != 0x80 for byte in data)


def text_bits(model: Model, texts: Sequence[bytes]) -> Array:
    """The sum of -log2 p of every byte after the first, of each text read from the zero state, (B,)."""
    bits = np.zeros(len(texts))
    live = sorted(range(len(texts)), key=lambda k: -len(texts[k]))
    states: list[State] | None = None
    for start in range(0, max(map(len, texts)) - 1, _CHUNK):
        # the longest come first, so those that are read to the end are the last of the batch
        live = [k for k in live if len(texts[k]) - 1 > start]
        if states:
            states = [State(*(x if x is None else x[: len(live)] for x in state)) for state in states]
        T = min(_CHUNK, len(texts[live[0]]) - 1 - start)
        read, asked = np.zeros((T + 1, len(live)), np.intp), np.zeros((T, len(live)), bool)
        for b, k in enumerate(live):
            data = np.frombuffer(texts[k], np.uint8)[start : start + T + 1]
            read[: len(data), b] = data
            asked[: len(data) - 1, b] = True
        run = model.forward(read[:-1], states=states)
        states = run.states
        z = run.logits - run.logits.max(axis=-1, keepdims=True)
        t, b = np.indices(z.shape[:2])
        nats = np.log(np.exp(z).sum(axis=-1, dtype=np.float64)) - z[t, b, read[1:]]
        bits[live] += (nats * asked).sum(axis=0) / np.log(2)
    return bits


TASK = Code()
