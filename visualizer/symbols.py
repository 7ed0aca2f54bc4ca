"""What a model reads and what it answers: text cut into tokens, and tokens as numbers.

A text is read as words, as single characters, as the bytes of UTF-8, as pieces of words, or as the indices of
symbols themselves; or as rows of numbers, as numbers of which some are marked, and as actions seen in noisy
frames. The first five give indices of a list of symbols, the last three give values.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import groupby, pairwise
from typing import Any, ClassVar, NamedTuple
from weakref import WeakSet

import numpy as np

from visualizer.brief import brief
from visualizer.cells import Array

UNKNOWN = "<unk>"
FOUND = -1  # of an unknown word: where `UNKNOWN` stands among the words
_ALIKE = 0.75  # how much alike a suggested word is spelled, by difflib
_LONGEST = 40  # letters of a word that are compared


_TEXT = "a text is a str, or a sequence of words that are not empty"

_spelled: WeakSet[Any] = WeakSet()
"""Caches of the words of texts, see `forget`."""


def forget() -> None:
    """Forget every word of the texts that were read. It only takes time to spell one again."""
    for each in list(_spelled):
        each.cache_clear()


class ModelError(ValueError):
    """A model that cannot be found, read or used; the message says why, for a person."""


@brief
class Tokens(NamedTuple):
    """A text cut into tokens: as shown, as read, and which are unknown.

    ``read`` holds indices of symbols (T,), or values (T, D).
    """

    tokens: tuple[str, ...]
    read: Array
    unknown: tuple[bool, ...]


@brief
@dataclass(frozen=True)
class Reads:
    """How a text is read. A way to read has a kind, names one of its tokens, and says what it is as JSON.

    Attributes:
        words: the symbols it knows, in the order of their indices; none where it reads values.
        size: D of the values read; None for symbols, whose encoding is learned.
        reserved: indices of the symbols that no text holds, the unknown one and special ones such as padding:
            they are never typed, written on, or answered first.
    """

    words: tuple[str, ...] = ()

    kind: ClassVar[str]
    one: ClassVar[str]
    many: ClassVar[str]
    size: ClassVar[int | None] = None
    reserved: ClassVar[frozenset[int]] = frozenset()

    @property
    def typing(self) -> str:
        """What a person is asked to type, for it to be read."""
        return "a sentence" if self.kind in ("words", "pieces") else self.many

    def __len__(self) -> int:
        return len(self.words)

    def tokenize(self, text: str) -> list[str]:
        """The tokens of a text."""
        raise NotImplementedError

    def join(self, tokens: Sequence[str]) -> str:
        """A text that has these tokens."""
        raise NotImplementedError

    def read(self, tokens: Sequence[str]) -> tuple[Array, Array]:
        """Tokens -> what the network reads, (T,) or (T, D), and which of them are unknown, (T,)."""
        raise NotImplementedError

    def encode(self, text: str | Sequence[str] | Array) -> Tokens:
        """Text, tokens already cut, or an array as `of_array` takes it -> Tokens.

        ModelError for anything else, such as several texts.
        """
        if isinstance(text, np.ndarray) and text.dtype.kind in "iufc":
            return self.of_array(text)
        if not isinstance(text, str):
            if not isinstance(text, Sequence) or not all(isinstance(word, str) and word for word in text):
                raise ModelError(_TEXT)
            if strange := next((word for word in text if self.holds_more(word)), None):
                raise ModelError(
                    f"{quoted(strange)} is more than one {self.one}: give one text, or its {self.many}; "
                    "several texts are read one by one, [model.trace(text) for text in texts]"
                )
        tokens = self.tokenize(text) if isinstance(text, str) else list(text)
        read, unknown = self.read(tokens)
        return Tokens(tuple(tokens), read, tuple(bool(each) for each in unknown))

    def of_array(self, array: Array) -> Tokens:
        """Indices of symbols (T,), special ones too, or rows of values (T, D) as typed, -> Tokens.

        Raises:
            ModelError: an array of another shape or kind, an index that is not there, or values that are
                read of a text alone.
        """
        if self.size is not None:
            raise ModelError(f"{_TEXT}: this model reads no array")
        if array.dtype.kind not in "iu" or array.ndim != 1:
            raise ModelError(f"{_TEXT}, or an array of indices (T,), not {array.dtype} {array.shape}")
        if len(array) and not 0 <= array.min() <= array.max() < len(self):
            raise ModelError(f"an index is from 0 to {len(self) - 1:,}: there are {len(self):,} {self.many}")
        unknown = getattr(self, "unknown", None)
        return Tokens(
            tuple(self.words[k] for k in array),
            array.astype(np.intp),
            tuple(bool(k == unknown) for k in array),
        )

    def holds_more(self, token: str) -> bool:
        """Whether what is given as one token is a text of several."""
        return len(token.split()) > 1

    def word_of(self, tokens: Sequence[str]) -> Array:
        """The index of the word that each token is of, (T,): every token is a word, unless it is a piece."""
        return np.arange(len(tokens))

    @cached_property
    def known(self) -> tuple[str, ...]:
        """The symbols that a text can hold."""
        return tuple(word for k, word in enumerate(self.words) if k not in self.reserved)

    @cached_property
    def writable(self) -> Array:
        """Which symbols a network may write itself, so that they are read again as written; (V,)."""
        return np.array([k not in self.reserved for k in range(len(self.words))])

    def to_dict(self) -> dict[str, Any]:
        """What `from_dict` makes the same of, JSON-able."""
        return {"kind": self.kind}


@brief
@dataclass(frozen=True)
class Vocabulary(Reads):
    """The words a model knows.

    Attributes:
        cased: whether a word in other letters, large or small, is another word. Left out, the words tell:
            it is where two of them differ in nothing else.
        unknown: the index of the word that every unknown one is read as; None where there is none, and a
            word that is not known is refused. Left out, it is ``<unk>``, if that is among the words.
        special: indices of symbols that no text holds, such as padding or the beginning of a text.
        cut: what separates words in a text: "words", blanks and punctuation, see `tokenize`; or "blanks"
            alone, as `str.split` does.
    """

    cased: bool | None = None
    unknown: int | None = FOUND
    special: tuple[int, ...] = ()
    cut: str = "words"

    kind, one, many = "words", "word", "words"

    def __post_init__(self) -> None:
        if not self.words:
            raise ModelError("a vocabulary must hold words")
        if not all(isinstance(word, str) for word in self.words):
            raise ModelError("a vocabulary must hold words, and nothing else")
        if self.unknown == FOUND:
            object.__setattr__(self, "unknown", self._found)
        for k in (*self.special, *(() if self.unknown is None else (self.unknown,))):
            if type(k) is not int or not 0 <= k < len(self.words):
                raise ModelError(f"{quoted(k)} is no index of the {len(self.words):,} {self.many}")
        if self.cut not in ("words", "blanks"):
            raise ModelError(f"a text is cut into words or at blanks, not {quoted(self.cut)}")
        if len(set(self.words)) != len(self.words):
            raise ModelError("a vocabulary must not hold a word twice")
        if self.cased not in (None, True, False):
            raise ModelError("a vocabulary is cased or it is not: True, False or None")

    @property
    def _found(self) -> int | None:
        """The index of the unknown word where none is given."""
        return self.words.index(UNKNOWN) if UNKNOWN in self.words else None

    @cached_property
    def reserved(self) -> frozenset[int]:  # type: ignore[override]
        """See `Reads`."""
        return frozenset(self.special) | (frozenset() if self.unknown is None else {self.unknown})

    @cached_property
    def _index(self) -> dict[str, int]:
        """Every known word, and the form in which it comes out of a typed text, -> its index."""
        index = {word: k for k, word in enumerate(self.words) if k not in self.reserved}
        for word, k in list(index.items()):
            index.setdefault(self._typed(word), k)
        return index

    @cached_property
    def _single(self) -> frozenset[str]:
        """Words of one character, which are kept in a text whatever they are."""
        return frozenset(word for word in self.known if len(word) == 1)

    @cached_property
    def _gap(self) -> str:
        """What separates words: a space, if that is not one itself."""
        return next(blank for blank in " \t\n\x1f" if blank not in self._single or blank == "\x1f")

    def _typed(self, text: str) -> str:
        return _printable(text, self._single, self._gap)

    def _forms(self, word: str) -> tuple[str, ...]:
        """A word as written and, where case tells nothing apart, in lower case and capitalised."""
        return (word,) if self._cased else (word, word.lower(), word.capitalize())

    @cached_property
    def _cased(self) -> bool:
        if self.cased is None:
            return len({word.lower() for word in self.words}) < len(self.words)
        return self.cased

    def nearest(self, word: str) -> str | None:
        """The word it knows that is spelled most like another; None where none is much alike."""
        found = difflib.get_close_matches(word.lower()[:_LONGEST], self._spelled, 1, _ALIKE)
        return self._spelled[found[0]] if found else None

    @cached_property
    def _spelled(self) -> dict[str, str]:
        return {word.lower(): word for word in self.known if word.isalpha()}

    def id(self, word: str) -> int:
        """The index of a word, else that of the unknown one, or -1 where there is none.

        It is looked for as written, then with its letters composed (NFC); where the vocabulary is not cased
        also in lower case, and capitalised.
        """
        found = self._find(word)
        return found if found is not None else -1 if self.unknown is None else self.unknown

    def _find(self, word: str) -> int | None:
        for written in (lambda: word, lambda: self._typed(word)):
            for form in self._forms(written()):
                if form in self._index:
                    return self._index[form]
        return None

    def holds_more(self, token: str) -> bool:
        """Whether what is given as one word is a text of several."""
        return super().holds_more(token) and self._find(token) is None

    def read(self, tokens: Sequence[str]) -> tuple[Array, Array]:
        """Tokens -> indices (T,), and which are unknown. ModelError for one where none stands for it."""
        ids = np.array([self.id(word) for word in tokens], np.intp)
        if (ids < 0).any():
            strange = tokens[int((ids < 0).argmax())]
            raise ModelError(
                f"{quoted(strange)} is not among this model's {len(self.known):,} {self.many}, "
                "and it has none for what it does not know"
            )
        return ids, np.equal(ids, -1 if self.unknown is None else self.unknown)

    @cached_property
    def _marked(self) -> tuple[frozenset[str], dict[str, tuple[int, ...]]]:
        """The words that `_cut` could cut or join to others, and by first character how long they are.

        None where it leaves every word as it is.
        """
        typed = {self._typed(word) for word in self.known} - {""}
        if all(_cut(word) == [word] for word in typed):
            return frozenset(), {}
        marked = frozenset(word for word in typed if _cut(word) != [word] or not word.isalnum())
        lengths: dict[str, set[int]] = {}
        for word in marked:
            for first in {form[0] for form in (word, word.lower(), word.upper())}:
                lengths.setdefault(first, set()).add(len(word))
        return marked, {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()}

    def _own(self, text: str, k: int) -> int:
        """How long the longest of these words is that begins at text[k]; 0 where none does."""
        marked, lengths = self._marked
        for n in lengths.get(text[k], ()):
            word = text[k : k + n]
            within = (word[0].isalnum() and _joins(text[k - 1 : k])) or (
                word[-1].isalnum() and _joins(text[k + n : k + n + 1])
            )
            if len(word) == n and not within and any(form in marked for form in self._forms(word)):
                return n
        return 0

    def tokenize(self, text: str) -> list[str]:
        """The longest words of its own first; else words, and runs of one punctuation mark.

        Where `cut` is "blanks", whatever stands between them.

        Apostrophes, hyphens and decimal points inside a word stay in it. Control characters separate like
        spaces, unless the vocabulary has them; combining marks and emoji sequences stay whole.
        """
        text = self._typed(text)
        if self.cut == "blanks":
            return [token for token in text.split() if _stands(token)]
        if not self._marked[0]:
            return _cut(text)
        tokens: list[str] = []
        done = k = 0
        while k < len(text):
            if n := self._own(text, k):
                tokens += [*_cut(text[done:k]), text[k : k + n]]
                done = k = k + n
            else:
                k += 1
        return tokens + _cut(text[done:])

    def join(self, tokens: Sequence[str]) -> str:
        """The words with a space between them."""
        return self._gap.join(tokens)

    def to_dict(self) -> dict[str, Any]:
        """See `Reads.to_dict`."""
        facts: dict[str, Any] = {"kind": self.kind, "words": list(self.words)}
        if self.cased is not None:
            facts["cased"] = self.cased
        if self.unknown != self._found:
            facts["unknown"] = self.unknown
        if self.special:
            facts["special"] = list(self.special)
        if self.cut != "words":
            facts["cut"] = self.cut
        return facts


def _cut(text: str) -> list[str]:
    """Words and runs of one punctuation mark, see `Vocabulary.tokenize`; of text as `_printable` gives it."""
    tokens: list[str] = []
    for chunk in text.split():
        word = ""
        for k, char in enumerate(chunk):
            after = chunk[k + 1 : k + 2]
            inside = word and ((char in "'’-" and after.isalnum()) or _decimal(chunk[k - 1], char, after))
            if unicodedata.category(char).startswith("P") and not inside:
                if word:
                    tokens.append(word)
                    word = ""
                if k and chunk[k - 1] == char and tokens and tokens[-1][-1] == char:
                    tokens[-1] += char
                else:
                    tokens.append(char)
            else:
                word += char
        if word:
            tokens.append(word)
    return [token for token in tokens if _stands(token)]


def _stands(token: str) -> bool:
    """Whether a token is more than marks and controls."""
    return any(unicodedata.category(char)[0] not in "MC" for char in token)


def _joins(char: str) -> bool:
    """Whether a character belongs to the letter or digit before it, or goes on with its word."""
    return char.isalnum() or unicodedata.category(char or " ")[0] == "M"


@brief
@dataclass(frozen=True)
class Characters(Vocabulary):
    """Single characters, each a symbol.

    Where `cased` is False a capital that is unknown is read as its small letter, else it is another symbol.
    Spaces and new lines are symbols where they are in the alphabet, else they only separate.
    """

    kind, one, many = "characters", "character", "characters"

    def _find(self, word: str) -> int | None:
        """The index of a character as written or with its letters composed."""
        found = self._index.get(word, self._index.get(self._typed(word)))
        if found is None and self.cased is False:
            return self._index.get(self._typed(word).lower())
        return found

    def holds_more(self, token: str) -> bool:
        """Whether what is given as one symbol is a text of several."""
        stands = self.unknown is not None and token == self.words[self.unknown]
        return len(token) > 1 and not stands and self._find(token) is None

    @cached_property
    def _long(self) -> tuple[str, ...]:
        """Symbols of several characters, the longest first."""
        typed = {self._typed(word) for word in self.known}
        return tuple(sorted((word for word in typed if len(word) > 1), key=lambda word: (-len(word), word)))

    def tokenize(self, text: str) -> list[str]:
        """Every character of the alphabet, the longest symbols first, and every other that shows something.

        A letter with a mark, if it is not in the alphabet and the mark is, is read as the two.
        """
        text, tokens, k = self._typed(text), [], 0
        while k < len(text):
            char = next((word for word in self._long if text.startswith(word, k)), text[k])
            k += len(char)
            apart = unicodedata.normalize("NFD", char)
            if char in self._index:
                tokens.append(char)
            elif apart[1:] and all(mark in self._index for mark in apart[1:]):
                tokens += apart
            elif not char.isspace() and _shows(char):
                tokens.append(char)
        return tokens

    def join(self, tokens: Sequence[str]) -> str:
        """The characters, one after the other."""
        return "".join(tokens)


_BYTES = tuple(chr(b) if 32 <= b < 127 or b in b"\n\t" else f"{b:02x}" for b in range(256))
_BYTE = {token: b for b, token in enumerate(_BYTES)}


@brief
@dataclass(frozen=True)
class Bytes(Reads):
    """The bytes of UTF-8, 256 symbols, so that nothing is unknown.

    A token is the character itself for printable ASCII, newline and tab, else two hexadecimal digits.
    """

    words: tuple[str, ...] = _BYTES

    kind, one, many = "bytes", "byte", "bytes"

    def __post_init__(self) -> None:
        if self.words != _BYTES:
            raise ModelError("bytes have symbols of their own")

    @staticmethod
    def tokenize(text: str) -> list[str]:
        """One token a byte."""
        return [_BYTES[b] for b in text.encode("utf-8", "replace")]

    def join(self, tokens: Sequence[str]) -> str:
        """The text of these bytes; what is not UTF-8 becomes U+FFFD."""
        return bytes(_BYTE[token] for token in tokens).decode("utf-8", "replace")

    def read(self, tokens: Sequence[str]) -> tuple[Array, Array]:
        """Tokens -> indices (T,); none is unknown."""
        if strange := [token for token in tokens if token not in _BYTE]:
            raise ModelError(f"{strange[0]!r} is not one byte: give the text, or tokens of one byte each")
        ids = np.array([_BYTE[token] for token in tokens], np.intp)
        return ids, np.zeros(len(ids), bool)

    @cached_property
    def writable(self) -> Array:
        """ASCII that shows, space, newline and tab; another byte alone is no character. (256,)."""
        return np.array([len(token) == 1 for token in _BYTES])


MAX_MERGES, MAX_PIECE = 2**15, 48
"""Merges that pieces may have, and bytes of one."""
WORD = r" ?[^\W\d_]{1,32}(?:'[^\W\d_]{1,8})?| ?\d| ?([^\w\s]|_)\1{0,15}"
"""What pieces are never merged across: a word with the space before it, a digit, a run of one mark."""
_WORD = re.compile(WORD)
_PLAIN = str.maketrans("‘’“”", "''\"\"")


@brief
@dataclass(frozen=True)
class Pieces(Reads):
    """Pieces of words by byte-pair encoding (Sennrich et al. 2016), over bytes, so that nothing is unknown.

    A word begins as the bytes of its UTF-8, the space before it among them. The two neighbours whose merge
    stands first in the list become one symbol, and again until no merge is left. Symbol b is byte b,
    symbol 256 + k is what merge k makes. A token is the piece as text, its space included; where it goes on
    with a word it begins with `JOINT`. A byte that is no whole character, or does not show, is ``<0xE2>``.

    Attributes:
        merges: pairs of symbols, each with a smaller index than the symbol that it makes.
    """

    merges: tuple[tuple[int, int], ...] = ()

    kind, one, many = "pieces", "piece", "pieces"

    def __post_init__(self) -> None:
        if len(self.merges) > MAX_MERGES:
            raise ModelError(f"pieces have {len(self.merges):,} merges; at most {MAX_MERGES:,} are read")
        made = [bytes([b]) for b in range(256)]
        for k, pair in enumerate(self.merges):
            whole = isinstance(pair, tuple) and len(pair) == 2 and all(type(each) is int for each in pair)
            if not whole or not all(0 <= each < len(made) for each in pair):
                raise ModelError(f"merge {k} of the pieces must join two symbols that are there before it")
            if sum(len(made[each]) for each in pair) > MAX_PIECE:
                raise ModelError(f"merge {k} makes a piece longer than {MAX_PIECE} bytes")
            made.append(made[pair[0]] + made[pair[1]])
        if len(set(made)) != len(made):
            raise ModelError("two merges must not make the same piece")
        words = tuple(map(_piece, made))
        if self.words not in ((), words) or len(set(words)) != len(words):
            raise ModelError("pieces have the symbols that their merges make")
        object.__setattr__(self, "words", words)

    @cached_property
    def _id(self) -> dict[str, int]:
        return {token: k for k, token in enumerate(self.words)}

    @cached_property
    def _made(self) -> dict[tuple[int, int], int]:
        """Two neighbours -> the symbol they become; what is merged first has the smaller one."""
        return {pair: 256 + k for k, pair in enumerate(self.merges)}

    @cached_property
    def _ids_of(self) -> Any:
        made = lru_cache(2**15)(self._merged)
        _spelled.add(made)
        return made

    def _merged(self, word: str) -> tuple[int, ...]:
        """The symbols of a word, its space before it."""
        ids, none = list(word.encode("utf-8", "replace")), len(self.words)
        while len(ids) > 1:
            first, k = min((self._made.get(pair, none), k) for k, pair in enumerate(pairwise(ids)))
            if first == none:
                break
            ids[k : k + 2] = [first]
        return tuple(ids)

    @staticmethod
    def plain(text: str) -> str:
        """The text that is cut: letters composed, quotes straight, one space before every run of letters."""
        words = _printable(text.translate(_PLAIN)).split()
        return " " + " ".join(words) if words else ""

    def ids(self, text: str) -> list[int]:
        """The symbols of a text."""
        return [k for word in _WORD.finditer(self.plain(text)) for k in self._ids_of(word[0])]

    def tokenize(self, text: str) -> list[str]:
        """The pieces of a text, word by word."""
        return [self.words[k] for k in self.ids(text)]

    def holds_more(self, token: str) -> bool:
        """Whether what is given as one piece is a text of several."""
        return super().holds_more(token) and token not in self._id

    def read(self, tokens: Sequence[str]) -> tuple[Array, Array]:
        """Tokens -> indices (T,); none is unknown. ModelError for what is no piece."""
        if strange := next((token for token in tokens if token not in self._id), None):
            raise ModelError(f"{quoted(strange)} is not a piece that this model reads: give the text")
        return np.array([self._id[token] for token in tokens], np.intp), np.zeros(len(tokens), bool)

    def join(self, tokens: Sequence[str]) -> str:
        """The text of these pieces, its first space included; what is not UTF-8 becomes U+FFFD."""
        return b"".join(map(_bytes, tokens)).decode("utf-8", "replace")

    def word_of(self, tokens: Sequence[str]) -> Array:
        """See `Reads.word_of`: a word with its apostrophe, a digit or a run of one mark is a word."""
        data = [_bytes(token) for token in tokens]
        text = b"".join(data).decode("utf-8", "replace")
        starts = np.cumsum([0, *(len(word[0].encode()) for word in _WORD.finditer(text))])[:-1]
        begins = np.cumsum([0, *map(len, data)])[:-1]
        return np.maximum(np.searchsorted(starts, begins, side="right") - 1, 0)

    @cached_property
    def letters(self) -> Array:
        """How many characters begin in each symbol, the space before a word among them, (V,)."""
        return np.array([sum(byte & 0xC0 != 0x80 for byte in _bytes(word)) for word in self.words])

    @cached_property
    def writable(self) -> Array:
        """Pieces that show and are whole characters, (V,)."""
        return np.array([bool(word.strip()) and not _HEX.search(word) for word in self.words])

    def to_dict(self) -> dict[str, Any]:
        """See `Reads.to_dict`."""
        return {"kind": self.kind, "merges": [list(pair) for pair in self.merges]}


JOINT = "\u2011"
"""Begins a piece that goes on with a word; no text that is read has one, see `typed`."""
_HEX = re.compile("<0x([0-9A-F]{2})>")


def _piece(data: bytes) -> str:
    """Bytes as a token: text where they are whole characters that show, else ``<0xE2>`` for each."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        text = ""
    if text and text.replace(" ", "").isprintable() and not text.startswith(JOINT):
        return JOINT + text if text.lstrip("'")[:1].isalnum() else text
    return "".join(f"<0x{byte:02X}>" for byte in data)


def _bytes(token: str) -> bytes:
    """The bytes of a token that `_piece` made."""
    return b"".join(
        bytes([int(part, 16)]) if k % 2 else part.encode("utf-8", "replace")
        for k, part in enumerate(_HEX.split(token.removeprefix(JOINT)))
    )


MAX_IDS = 2**20
"""Symbols that are read by their indices alone."""


@brief
@dataclass(frozen=True)
class Ids(Reads):
    """Symbols read by their indices, as ``12 7 311``; commas and brackets may stand about them.

    Attributes:
        count: how many symbols there are.
        names: what they are called, where that is known; else each is called by its index.
        special: indices of symbols that are never answered first, such as padding. They can be typed.
    """

    words: tuple[str, ...] = field(init=False, default=(), repr=False)
    count: int = 0
    names: tuple[str, ...] = ()
    special: tuple[int, ...] = ()

    kind, one, many = "ids", "symbol", "symbols"

    def __post_init__(self) -> None:
        if type(self.count) is not int or not 0 < self.count <= MAX_IDS:
            raise ModelError(f"there are 1 to {MAX_IDS:,} symbols, not {quoted(self.count)}")
        if self.names and len(self.names) != self.count:
            raise ModelError(f"there are {len(self.names):,} names for {self.count:,} symbols")
        if not all(isinstance(name, str) for name in self.names) or len(set(self.names)) != len(self.names):
            raise ModelError("symbols have names that are words, no two the same")
        for k in self.special:
            if type(k) is not int or not 0 <= k < self.count:
                raise ModelError(f"{quoted(k)} is no index of the {self.count:,} symbols")
        object.__setattr__(self, "words", self.names or tuple(map(str, range(self.count))))

    @property
    def typing(self) -> str:
        """See `Reads.typing`."""
        return "names or indices of symbols" if self.names else "indices of symbols"

    @property
    def reserved(self) -> frozenset[int]:  # type: ignore[override]
        """See `Reads`."""
        return frozenset(self.special)

    @staticmethod
    def tokenize(text: str) -> list[str]:
        """Whatever stands between blanks, commas, semicolons and brackets."""
        return _printable(text).translate(_ABOUT).split()

    def join(self, tokens: Sequence[str]) -> str:
        """The indices with a space between them."""
        return " ".join(str(self._names.get(token, token)) for token in tokens)

    @cached_property
    def _names(self) -> dict[str, int]:
        return {name: k for k, name in enumerate(self.names)}

    def read(self, tokens: Sequence[str]) -> tuple[Array, Array]:
        """Tokens -> indices (T,); none is unknown. ModelError for what is no index; a name is one too."""
        ids = [int(token) if _WHOLE.fullmatch(token) else self._names.get(token, -1) for token in tokens]
        strange = [token for token, k in zip(tokens, ids, strict=True) if not 0 <= k < self.count]
        if strange:
            raise ModelError(f"{quoted(strange[0])} is no whole number from 0 to {self.count - 1:,}")
        return np.array(ids, np.intp), np.zeros(len(ids), bool)

    def to_dict(self) -> dict[str, Any]:
        """See `Reads.to_dict`."""
        facts: dict[str, Any] = {"kind": self.kind, "count": self.count}
        if self.names:
            facts["names"] = list(self.names)
        return {**facts, "special": list(self.special)} if self.special else facts


_ABOUT = str.maketrans(dict.fromkeys("[](),;", " "))
_WHOLE = re.compile(r"\d{1,9}", re.ASCII)


@brief
@dataclass(frozen=True)
class Values(Reads):
    """Numbers, a row of D for every step: ``0.1,2,-3 0.2,1e-3,0``; where D is 1, ``0.1 12.5 -7``.

    Rows stand between blanks or semicolons, and the numbers of one between commas, so that a CSV file is a
    text; a first row that has the names is left out. What is read is (number - mean) / std.

    Attributes:
        names: what the D numbers are.
        mean, std: of every one of them; 0 and 1 unless given.
    """

    words: tuple[str, ...] = field(init=False, default=(), repr=False)
    names: tuple[str, ...] = ("value",)
    mean: tuple[float, ...] = ()
    std: tuple[float, ...] = ()

    kind, one, many = "values", "step", "steps"

    def __post_init__(self) -> None:
        if not self.names or not all(isinstance(name, str) for name in self.names):
            raise ModelError("values have names, one for each number of a step")
        for what, usual in (("mean", 0.0), ("std", 1.0)):
            given = tuple(getattr(self, what)) or (usual,) * len(self.names)
            if len(given) != len(self.names) or not all(map(_is_number, given)):
                raise ModelError(f"{what} must be {len(self.names)} numbers, one for each value")
            object.__setattr__(self, what, tuple(map(float, given)))
        if min(self.std) <= 0:
            raise ModelError("std must be more than 0")

    @property
    def typing(self) -> str:
        """See `Reads.typing`."""
        return f"rows of {self.size:,} numbers" if self.size > 1 else "numbers"

    @property
    def size(self) -> int:  # type: ignore[override]
        """D: the numbers of a step."""
        return len(self.names)

    def tokenize(self, text: str) -> list[str]:
        """The rows of a text."""
        text = _COMMA.sub(",", _printable(text).replace(";", " ")).strip()
        if self._header and f"{text} ".startswith(f"{self._header} "):
            text = text[len(self._header) :]
        return (text.replace(",", " ") if self.size == 1 else text).split()

    @cached_property
    def _header(self) -> str:
        """The names as a row; none where they could be numbers of a step."""
        return "" if all(map(_FLOAT.fullmatch, self.names)) else _COMMA.sub(",", ",".join(self.names))

    def join(self, tokens: Sequence[str]) -> str:
        """The rows with a space between them."""
        return " ".join(tokens)

    def read(self, tokens: Sequence[str]) -> tuple[Array, Array]:
        """Tokens -> values (T, D), float64; none is unknown. ModelError for what is no row of numbers."""
        rows = [self._row(token) for token in tokens]
        return self._scaled(np.array(rows, float).reshape(-1, self.size)), np.zeros(len(tokens), bool)

    def _row(self, token: str) -> list[float]:
        parts = token.replace("−", "-").split(",")
        if len(parts) != self.size:
            numbers = f"{self.size} numbers with commas between them" if self.size > 1 else "one number"
            raise ModelError(f"{quoted(token)} is no step: it takes {numbers} ({', '.join(self.names)})")
        for part in parts:
            if not _FLOAT.fullmatch(part) or not np.isfinite(float(part)):
                raise ModelError(f"{quoted(part)} is no number that can be read, such as 12.5, -7 or 1e-3")
        return [float(part) for part in parts]

    def _scaled(self, rows: Array) -> Array:
        return (rows - np.array(self.mean)) / np.array(self.std)

    def of_array(self, array: Array) -> Tokens:
        """See `Reads.of_array`; (T,) will do where D is 1."""
        rows = array[:, None] if array.ndim == 1 and self.size == 1 else array
        if array.dtype.kind not in "iuf" or rows.ndim != 2 or rows.shape[1] != self.size:
            raise ModelError(
                f"values are numbers (T, {self.size}), for {', '.join(self.names)}; "
                f"not {array.dtype} {array.shape}"
            )
        if not np.isfinite(rows).all():
            t, k = np.argwhere(~np.isfinite(rows))[0]
            raise ModelError(f"{self.names[k]} of step {t} is {rows[t, k]}, which no network can read")
        tokens = tuple(",".join(str(each).removesuffix(".0") for each in row) for row in rows)
        return Tokens(tokens, self._scaled(rows.astype(float)), (False,) * len(rows))

    def to_dict(self) -> dict[str, Any]:
        """See `Reads.to_dict`."""
        return {
            "kind": self.kind,
            "names": list(self.names),
            "mean": list(self.mean),
            "std": list(self.std),
        }


_COMMA = re.compile(r"\s*,\s*")
_FLOAT = re.compile(r"[-+]?(\d{1,300}(\.\d{0,300})?|\.\d{1,300})([eE][-+]?\d{1,4})?", re.ASCII)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float | np.number) and bool(np.isfinite(value))


@brief
@dataclass(frozen=True)
class Marked(Reads):
    """Numbers, of which some are marked with a star: ``0.31 0.85* 0.2``. D = 2: the value, and 1 if marked.

    What is not a number from -10 to 10 is unknown, and read as 0.
    """

    kind, one, many, size = "series", "number", "numbers", 2

    @staticmethod
    def tokenize(text: str) -> list[str]:
        """Whatever stands between spaces or semicolons; a comma between numbers may stay."""
        return [token for part in _printable(text).replace(";", " ").split() if (token := part.strip(","))]

    def join(self, tokens: Sequence[str]) -> str:
        """The numbers with a space between them."""
        return " ".join(tokens)

    def read(self, tokens: Sequence[str]) -> tuple[Array, Array]:
        """Tokens -> (value, mark) of each, (T, 2), and which are no such number."""
        values, unknown = np.zeros((len(tokens), 2), np.float32), np.zeros(len(tokens), bool)
        for t, token in enumerate(tokens):
            number = token.removesuffix("*").replace("−", "-")
            if _NUMBER.fullmatch(number) and abs(float(number)) <= 10:
                values[t] = float(number), token.endswith("*")
            else:
                unknown[t] = True
        return values, unknown


_NUMBER = re.compile(r"[-+]?(\d{1,9}(\.\d{0,9})?|\.\d{1,9})", re.ASCII)


_MOST = 100_000  # frames after which no more is read: a short text can stand for any number of them


@brief
@dataclass(frozen=True)
class Frames(Reads):
    """Actions, one a frame, seen as noisy features: ``walk walk walk jump`` or ``walk*3 jump``.

    Frame t of an action is the action's mean plus noise that depends on t alone, so the same text is
    always the same frames; an unknown action is noise alone. With a cue there is one more feature: 1 in
    the first `onset` frames of an action, else 0.

    Attributes:
        words: the actions.
        means: a row of features for each action.
        noise: the noise's standard deviation.
        onset: how many frames the cue lasts; 0 is no cue.
    """

    means: tuple[tuple[float, ...], ...] = ()
    noise: float = 0.0
    onset: int = 0

    kind, one, many = "frames", "frame", "frames"

    def __post_init__(self) -> None:
        rows = {len(row) for row in self.means}
        if not self.words or len(self.words) != len(self.means) or len(rows) != 1 or rows == {0}:
            raise ModelError("every action must have one mean, all of one size")
        if not all(isinstance(word, str) for word in self.words):
            raise ModelError("actions must be words, and nothing else")
        if not 0 <= self.noise < 100 or not 0 <= self.onset < 1000:
            raise ModelError("noise and onset must not be negative or huge")

    @property
    def size(self) -> int:  # type: ignore[override]
        """D: the features of a frame."""
        return len(self.means[0]) + (self.onset > 0)

    @staticmethod
    def tokenize(text: str) -> list[str]:
        """One token a frame; ``walk*3`` is three."""
        tokens: list[str] = []
        for chunk in _printable(text).replace(",", " ").split():
            if not any(map(_shows, chunk)) or len(tokens) > _MOST:
                continue
            word, star, times = chunk.rpartition("*")
            if star and any(map(_shows, word)) and times.isdecimal() and times.isascii() and len(times) < 4:
                tokens += [word] * int(times)
            else:
                tokens.append(chunk)
        return tokens

    def join(self, tokens: Sequence[str]) -> str:
        """The actions, a run of one written once with its length."""
        runs = [(word, len(list(run))) for word, run in groupby(tokens)]
        return " ".join(word if n == 1 else f"{word}*{n}" for word, n in runs)

    def read(self, tokens: Sequence[str]) -> tuple[Array, Array]:
        """Tokens -> features (T, D), and which actions are unknown."""
        index = {word: k for k, word in enumerate(self.words)}
        ids = np.array([index.get(token.lower(), -1) for token in tokens], np.intp)
        return self.features(ids, np.random.default_rng(0)), ids < 0

    def features(self, actions: Array, rng: np.random.Generator) -> Array:
        """Indices of actions (T, ...), -1 the unknown one -> noisy features (T, ..., D), float32."""
        means = np.array([*self.means, [0.0] * len(self.means[0])])
        u, v = np.moveaxis(rng.random((*actions.shape, means.shape[1], 2)), -1, 0)
        # Box & Muller 1958: two uniforms make a normal, over all versions of NumPy the same
        x = means[actions] + self.noise * np.sqrt(-2 * np.log1p(-u)) * np.cos(2 * np.pi * v)
        if self.onset:
            new = np.ones(actions.shape, bool)
            new[1:] = actions[1:] != actions[:-1]
            t = np.arange(len(actions)).reshape(-1, *[1] * (actions.ndim - 1))
            began = np.maximum.accumulate(np.where(new, t, 0), axis=0)
            x = np.concatenate([x, (t - began < self.onset)[..., None]], axis=-1)
        return x.astype(np.float32)

    def to_dict(self) -> dict[str, Any]:
        """See `Reads.to_dict`."""
        return {
            "kind": self.kind,
            "words": list(self.words),
            "means": [list(row) for row in self.means],
            "noise": self.noise,
            "onset": self.onset,
        }


_KINDS: Mapping[str, type[Reads]] = {
    each.kind: each for each in (Vocabulary, Characters, Bytes, Pieces, Ids, Values, Marked, Frames)
}


def from_dict(facts: Mapping[str, Any]) -> Reads:
    """What `Reads.to_dict` gave -> the same again. ModelError, LookupError, TypeError or ValueError."""
    kind = facts["kind"]
    if kind not in _KINDS:
        raise ModelError(f"no way to read is called {kind!r}")
    given: dict[str, Any] = {
        name: tuple(facts[name]) for name in ("words", "names", "special", "mean", "std") if name in facts
    } | {name: facts[name] for name in ("cased", "unknown", "cut", "count") if name in facts}
    if kind == "pieces":
        merges = facts["merges"]
        if not isinstance(merges, list) or len(merges) > MAX_MERGES:
            raise ModelError(f"pieces have a list of merges, at most {MAX_MERGES:,}")
        given["merges"] = tuple(tuple(pair) if isinstance(pair, list) else pair for pair in merges)
    if kind == "frames":
        given["means"] = tuple(tuple(map(float, row)) for row in facts["means"])
        given |= {"noise": float(facts["noise"]), "onset": int(facts["onset"])}
    return _KINDS[kind](**given)


KINDS_OF_ANSWER = ("next", "label", "flags", "value", "none")
OVER = ("each", "last", "ends", "mean", "max")


@brief
@dataclass(frozen=True)
class Answers:
    """What the readout says.

    Attributes:
        kind: "next", probabilities of the symbol that follows (softmax); "label", probabilities of names, one
            of which is right (softmax); "flags", a probability for each name by itself (sigmoid), where one
            name makes a classifier of two classes; "value", numbers; "none", nothing: there is no readout.
        title: what is answered, as a page says it.
        names: the labels, flags or values; none for "next", where the symbols read are answered.
        over: of which outputs of the last layer: of "each" step its own; or once for the whole text, from the
            "last" step, from both "ends" (the last step read forward, the first read from the end), from the
            "mean" or the "max" of every unit over all steps. The answer of step t is then that of the text
            up to and including t.
    """

    kind: str = "next"
    title: str = "next word"
    names: tuple[str, ...] = ()
    over: str = "each"

    def __post_init__(self) -> None:
        if self.kind not in KINDS_OF_ANSWER:
            raise ModelError(f"no way to answer is called {self.kind!r}")
        names = all(isinstance(name, str) for name in (self.title, *self.names))
        if not names or (self.kind in ("next", "none")) == bool(self.names):
            raise ModelError("labels and values have names, and the next symbol has those that are read")
        if self.kind == "label" and len(self.names) == 1:
            raise ModelError(
                "one label alone is always certain: name the other too, or make it a flag, which holds or not"
            )
        if self.kind in ("flags", "value") and len(set(self.names)) != len(self.names):
            raise ModelError("no two flags or values have the same name")
        if self.over not in OVER:
            raise ModelError(f"an answer is over {', '.join(OVER[:-1])} or {OVER[-1]}, not {self.over!r}")

    @property
    def exclusive(self) -> bool:
        """Whether one of the names alone is right, so that their probabilities sum to 1."""
        return self.kind in ("next", "label")

    @property
    def probable(self) -> bool:
        """Whether names have probabilities."""
        return self.exclusive or self.kind == "flags"

    def needed(self, probable: bool = False) -> None:
        """ModelError where there is no answer or, if it must be probable, no probability."""
        if self.kind == "none":
            raise ModelError("this network has no readout: it answers nothing, and shows its gates alone")
        if probable and not self.probable:
            raise ModelError("this model answers a value, which has no probability")

    def to_dict(self) -> dict[str, Any]:
        """What `answers_of` makes the same of, JSON-able."""
        facts = {"kind": self.kind, "title": self.title, "names": list(self.names)}
        return facts if self.over == "each" else {**facts, "over": self.over}


def answers_of(facts: Mapping[str, Any]) -> Answers:
    """What `Answers.to_dict` gave -> the same again."""
    return Answers(**{**facts, "names": tuple(facts.get("names", ()))})


_MARKS = (
    30  # combining marks in a row, as Unicode's stream-safe text (UAX 15); composing is quadratic in them
)
_BLANK = "\u115f\u1160\u180e\u200b\u2800\u3164\uffa0"  # what shows nothing, and separates


_BLANKS = re.compile("[\ud800-\udfff]"), re.compile(r"[\s\x00-\x1f\x7f-\x9f\u180e\u200b]")
_HYPHENS = re.compile("[\u2010\u2011]")


def typed(text: str, kind: str) -> str:
    """A text as a box holds it, an address says it and a network of this kind reads it, all the same.

    Where lines count (bytes, characters) only their ends are made one. Elsewhere a break, a tab and
    whatever else separates without a width is a space, and each hyphen that joins a word the plain one.
    Lone surrogates, which no file or message can carry, are spaces. `typed` in `tokens.mjs` is its twin.
    """
    surrogates, blanks = _BLANKS
    text = surrogates.sub(" ", text)
    if kind in ("bytes", "characters"):
        return text.replace("\r\n", "\n").replace("\r", "\n")
    return _HYPHENS.sub("-", blanks.sub(" ", text))


def _printable(text: str, own: Set[str] = frozenset(), gap: str = " ") -> str:
    """Composed text; what shows nothing is a gap, bidi controls and marks beyond the 30th are dropped.

    Characters of one's own stay.
    """
    if text.isascii() and text.isprintable():
        return text
    kept: list[str] = []
    marks = 0
    for char in text:
        category = unicodedata.category(char)
        marks = marks + 1 if category[0] == "M" else 0
        if marks <= _MARKS and char in own:
            kept.append(char)
        elif category in ("Cc", "Cs", "Cn", "Co") or char in _BLANK:
            kept.append(gap)
        elif marks <= _MARKS and (category != "Cf" or char == "\u200d"):
            kept.append("-" if char in "\u2010\u2011" else char)
    return unicodedata.normalize("NFC", "".join(kept))


def _decimal(before: str, char: str, after: str) -> bool:
    return char == "." and before.isdecimal() and after.isdecimal()


def _shows(char: str) -> bool:
    return unicodedata.category(char)[0] not in "MCZ"


def on_one_line(text: str) -> str:
    """A text that came from outside on one line, of what can be printed."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def printed(text: str) -> str:
    """A text of words as it is printed: marks stand beside the word before them.

    >>> printed("jsem kluk , který se rád učí")
    'jsem kluk, který se rád učí'
    """
    return re.sub(r" +(?=[,.?!;:])", "", text)


def sentence(text: str) -> str:
    """A text of words as a sentence is written: `printed`, and a capital first.

    >>> sentence("jsem kluk , který se rád učí .")
    'Jsem kluk, který se rád učí.'
    """
    text = printed(text)
    first = text[:1].upper()
    return first + text[1:] if len(first) == 1 else text  # a letter whose capital is two stays


def quoted(value: Any) -> str:
    """What a person sent, as a sentence about it can hold it: short, on one line, printable."""
    text = on_one_line(str(value)[:60])
    return f"“{text}…”" if len(str(value)) > 60 else f"“{text}”"
