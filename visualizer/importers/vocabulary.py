"""Reads vocabularies: the words of a network's symbols, from a list, a file of one a line, or JSON."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from visualizer.importers.found import CannotImport
from visualizer.symbols import Characters, Vocabulary, quoted

MAX_BYTES = 32 * 2**20
MAX_WORDS = 1_000_000
_LONGEST = 1_000  # characters of a word

_UNKNOWN = ("<unk>", "[UNK]", "<UNK>", "UNK", "<oov>", "<OOV>", "[OOV]", "OOV", "unk", "<unknown>")
_SPECIAL = (
    *("<pad>", "[PAD]", "<PAD>", "PAD", "<blank>", "[MASK]", "<mask>", "[CLS]", "[SEP]"),
    *("<s>", "<bos>", "<BOS>", "<sos>", "<SOS>", "<start>", "<START>"),
)
"""What no text holds. What ends one is a word like others: a network that answers it says that."""


class Words(NamedTuple):
    """The words of all symbols, in the order of their indices, and the indices of those that have none."""

    words: tuple[str, ...]
    missing: tuple[int, ...] = ()


def of(
    given: str | os.PathLike[str] | Sequence[str] | Mapping[str, int],
    count: int,
    *,
    characters: bool | None = None,
    unknown: str | None = None,
    pad: str | None = None,
    cut: str | None = None,
    cased: bool | None = None,
) -> Vocabulary:
    """A vocabulary of so many symbols.

    Args:
        given: the words, ``{word: index}``, or a file of one of these as JSON, or of a word a line.
        count: how many symbols the network reads.
        characters: whether a text is read character by character; left out, it is where each word is one.
        unknown: the word that unknown ones are read as; left out, it is one of those usual for it.
        pad: a word that no text holds, beside those usual for it.
        cut: "words" or "blanks", see `Vocabulary`.
        cased: whether a word in other letters, large or small, is another; left out, words are where one of
            them has a capital, and characters are.

    Raises:
        CannotImport: words that are not as many as the symbols, or of which two are the same; a file
            that is too large, or is none of these.
    """
    found = _read(Path(given)) if isinstance(given, str | os.PathLike) else given
    words, missing = _words(found, count)
    index = {word: k for k, word in enumerate(words)}

    def named(word: str, what: str) -> int:
        if word not in index:
            raise CannotImport(f"the vocabulary has no {quoted(word)}, which is to be its word for {what}")
        return index[word]

    usual = next((index[word] for word in _UNKNOWN if word in index), None)
    stands = usual if unknown is None else named(unknown, "unknown words")
    special = {index[word] for word in _SPECIAL if word in index} | {*missing}
    if pad is not None:
        special.add(named(pad, "padding"))
    special.discard(-1 if stands is None else stands)
    plain = [word for k, word in enumerate(words) if k not in special and k != stands]
    one = all(len(word) == 1 for word in plain) if characters is None else characters
    if one:
        if cut is not None:
            raise CannotImport("a text is cut into words or at blanks where words are read, not characters")
        return Characters(words, cased is not False, stands, tuple(sorted(special)))
    if cased is None:
        cased = any(word != word.lower() for word in plain)
    return Vocabulary(words, cased, stands, tuple(sorted(special)), cut or "words")


def lines(path: Path, limit: int = MAX_BYTES) -> list[str]:
    """The lines of a text file, each as it stands, the empty ones at its end left out."""
    text = _text(path, limit).replace("\r\n", "\n").replace("\r", "\n")
    return text.rstrip("\n").split("\n") if text.strip("\n") else []


def _text(path: Path, limit: int) -> str:
    try:
        if not path.is_file():
            raise CannotImport(f"there is no file {path}")
        if path.stat().st_size > limit:
            raise CannotImport(f"{path.name} is larger than {limit / 2**20:g} MB")
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeError:
        raise CannotImport(f"{path.name} is not text in UTF-8") from None
    except OSError as error:
        raise CannotImport(f"{path.name} cannot be read: {error.strerror or error}") from error


def _read(path: Path) -> Any:
    """The words of a file, or {word: index}."""
    text = _text(path, MAX_BYTES)
    if path.suffix.lower() != ".json" and text.lstrip()[:1] not in ("[", "{"):
        found = lines(path)
        if any("\t" in line and line != "\t" for line in found):
            raise CannotImport(f"{path.name} has a tab in a line: a vocabulary has one word a line")
        return found
    try:
        found = json.loads(text, object_pairs_hook=_once)
    except CannotImport as error:
        raise CannotImport(f"{path.name}: {error}") from error
    except (ValueError, RecursionError) as error:
        if path.suffix.lower() != ".json":  # words that begin with a bracket, as [PAD] does
            return lines(path)
        raise CannotImport(f"{path.name} is not JSON: {error}") from error
    if not isinstance(found, list | dict):
        raise CannotImport(f"{path.name} holds no vocabulary: that is a list of words, or {{word: index}}")
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        seen: set[str] = set()
        twice = next(word for word, _ in pairs if word in seen or seen.add(word))  # type: ignore[func-returns-value]
        raise CannotImport(f"{quoted(twice)} is in the vocabulary twice")
    return made


def _words(found: Any, count: int) -> Words:
    if not isinstance(found, Mapping | Sequence):
        raise CannotImport("a vocabulary is a list of words, {word: index}, or a file of one of them")
    if len(found) > MAX_WORDS:
        raise CannotImport(f"a vocabulary has at most {MAX_WORDS:,} words, not {len(found):,}")
    if isinstance(found, Mapping):
        return _placed(found, count)
    words = tuple(found)
    for k, word in enumerate(words):
        _is_word(word, k)
    if len(set(words)) != len(words):
        first: dict[str, int] = {}
        k, word = next((k, word) for k, word in enumerate(words) if first.setdefault(word, k) != k)
        raise CannotImport(f"{quoted(word)} is in the vocabulary twice, at {first[word]:,} and {k:,}")
    if len(words) != count:
        more = count - len(words)
        remedy = f"name {more:,} more, or give JSON, {{word: index}}, that leaves the rest without words"
        raise CannotImport(
            f"the vocabulary has {len(words):,} words, and the network reads {count:,} symbols: word 0 is "
            f"that of symbol 0, such as <pad>{f'; {remedy}' if more > 0 else ''}"
        )
    return Words(words)


def _placed(found: Mapping[Any, Any], count: int) -> Words:
    """Words at their indices; {index: word} will do too."""
    pairs = list(found.items())
    if pairs and all(isinstance(word, str) for _, word in pairs):
        pairs = [(word, int(k)) for k, word in pairs if str(k).isdecimal() and len(str(k)) < 9]
        if len(pairs) != len(found):
            raise CannotImport("the vocabulary has words whose index is no whole number")
    at: dict[int, str] = {}
    seen: set[str] = set()
    for word, k in pairs:
        if type(k) is not int:
            raise CannotImport(f"the index of {quoted(word)} in the vocabulary is no whole number")
        _is_word(word, k)
        if not 0 <= k < count:
            raise CannotImport(
                f"{quoted(word)} has the index {k:,} in the vocabulary, and there are {count:,} symbols"
            )
        if k in at or word in seen:
            what = f"{quoted(at[k])} and {quoted(word)} have" if k in at else f"{quoted(word)} has not"
            raise CannotImport(f"{what} one index in the vocabulary")
        at[k] = word
        seen.add(word)
    missing = tuple(k for k in range(count) if k not in at)
    for k in missing:
        word = f"<{k}>"
        while word in seen:
            word = f"<{word}>"
        at[k] = word
        seen.add(word)
    return Words(tuple(at[k] for k in range(count)), missing)


def _is_word(word: Any, k: int) -> None:
    if not isinstance(word, str) or not word or len(word) > _LONGEST:
        what = "empty" if word == "" else f"longer than {_LONGEST:,}" if isinstance(word, str) else "no text"
        raise CannotImport(f"word {k:,} of the vocabulary is {what}")
    if any("\ud800" <= char <= "\udfff" for char in word):
        raise CannotImport(f"word {k:,} of the vocabulary is no Unicode that can be written")
