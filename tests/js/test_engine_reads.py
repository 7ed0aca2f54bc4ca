"""A text is cut and read in the browser as Python cuts and reads it, in every kind of reading."""

import json
import subprocess
import unicodedata

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from visualizer import Vocabulary
from visualizer.pages.catalogue import load
from visualizer.pages.handed import _reads
from visualizer.symbols import Bytes, Characters, Frames, Ids, Marked, ModelError, Pieces, Values, typed

SCRIPT = """
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
const [folder] = process.argv.slice(1);
const [{ reading }, { typed }, { speller }] = await Promise.all(
  ["engine/reads", "tokens", "engine/near"].map((name) => import(pathToFileURL(`${folder}/${name}.mjs`))));
let kinds, near;
for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  if (Array.isArray(asked)) {
    kinds = asked.map(reading);
    near = kinds.map(({ words, known }) => speller(known ?? words));
    console.log("0");
    continue;
  }
  const reads = kinds[asked.kind];
  if (asked.near !== undefined) {
    console.log(JSON.stringify(near[asked.kind](asked.near)));
    continue;
  }
  const tokens = reads.tokenize(typed(asked.text, reads.kind));
  let found;
  try {
    found = reads.read(tokens);
  } catch (error) {
    console.log(JSON.stringify({ tokens, refused: error.message }));
    continue;
  }
  const { ids, values, unknown } = found;
  console.log(JSON.stringify({
    tokens, unknown, read: ids ?? [...values], word: reads.wordOf?.(tokens) ?? [],
  }));
}
"""
MERGES = ((32, 116), (104, 101), (256, 257), (32, 97), (195, 175), (97, 260), (110, 261), (39, 115), (46, 46))
KINDS = {
    "words": Vocabulary(
        ("<unk>", "the", "cat", "Paris", "naïve", "日本", "don't", ".", "2.5", "ǅ", "straße")
    ),
    "cased": Vocabulary(("<unk>", "The", "the", "US", "it", "It")),
    "not cased": Vocabulary(("<unk>", "the", "PARIS", "Σας", "İstanbul"), cased=False),
    "marked words": Vocabulary(
        ("<unk>", "U.S.", "e.g.", "a", "don't", "...", "C++", "'tis", "\n", "x=1", "a b")
    ),
    "characters": Characters(("<unk>", "a", "b", "é", "\u0301", " ", "[[", "]]", "n", "(", ")")),
    "small characters": Characters(("<unk>", "a", "b", "\n", "ß"), cased=False),
    "another unknown word": Vocabulary(
        ("[PAD]", "the", "Paris", "[UNK]", "don't", "ab", "12"), unknown=3, special=(0, 5)
    ),
    "no unknown word": Vocabulary(("the", "The", "cat", "PARIS", "ab", "2"), unknown=None),
    "cut at blanks": Vocabulary(("the", "don't", "ab", "<unk>", "U.S.", "x=1", "(", "2."), cut="blanks"),
    "special characters": Characters(("a", "_", "b", "?", " ", "é", "["), unknown=3, special=(1, 6)),
    "ids": Ids(13, special=(0,)),
    "named ids": Ids(3, ("the", "cat", "-2")),
    "values": Values(),
    "rows": Values(("a", "the"), (0.5, 1.25), (3.0, 0.1)),
    "one row": Values(("a the",)),
    "numbered rows": Values(("0", "7")),
    "bytes": Bytes(),
    "pieces": Pieces(merges=MERGES),
    "series": Marked(),
    "frames": Frames(("walk", "jump"), ((1.0, 0.5), (-1.0, 0.25)), 0.3, 2),
}
NUMBERS = st.lists(
    st.sampled_from(
        (
            *"0 7 12 13 -2 ,,,,;[]",
            "1e-3",
            "\u22122.5",
            "a,the",
            "a",
            "0,7",
            "nan",
            "1e999",
            "+.5",
            "3.",
            "the",
            " ",
        )
    ),
    max_size=9,
).map(" ".join)
WORDS = (
    "the The cat PARIS naïve 日本 don't Don’t U.S. U.S e.g. ab [[ ]] walk*3 jump*2 Walk 0.31* -2 10.5 .5 12"
    " ... '' \u201c \u2011 \u2014 straße STRASSE Σας İ ǆ é e\u0301 \u0301 x=1 C++ c++ ' ŉ , ; 👩\u200d👧"
)
BITS = (*WORDS.split(), *" \n\t\u200b\u3000\x1c\ufeff")
# what Unicode has given a meaning since is not told apart alike: see unicodedata.unidata_version
TEXTS = st.lists(
    st.sampled_from(BITS) | st.text(st.characters(exclude_categories=["Cn"]), max_size=4), max_size=12
).map("".join)


@pytest.fixture(scope="module")
def ask(node, root):
    """A question -> its answer, by one process for all."""
    command = [node, "--input-type=module", "-e", SCRIPT, str(root / "visualizer/pages/kit")]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as one:

        def answer(question):
            one.stdin.write(json.dumps(question) + "\n")
            one.stdin.flush()
            return json.loads(one.stdout.readline())

        answer([_reads(reads) for reads in (*KINDS.values(), ENGLISH.reads, GRAMMAR.reads)])
        yield answer
        one.stdin.close()


ENGLISH, GRAMMAR = load("english-lstm-256-s0"), load("grammar-lstm-32-s0")


def same(ask, kind, reads, text):
    told, tokens = ask({"kind": kind, "text": text}), reads.tokenize(typed(text, reads.kind))
    assert told["tokens"] == tokens
    try:
        read, unknown = reads.read(tokens)
    except ModelError as error:
        assert told["refused"] == str(error)
        return
    assert told["unknown"] == [bool(each) for each in unknown]
    np.testing.assert_allclose(told["read"], read.reshape(-1).astype(float), rtol=1e-6, atol=1e-7)
    if reads.kind == "pieces":
        assert told["word"] == reads.word_of(tokens).tolist()


@pytest.mark.parametrize("kind", KINDS)
@given(text=TEXTS)
def test_a_text_is_read_as_python_reads_it(ask, kind, text):
    same(ask, list(KINDS).index(kind), KINDS[kind], text)


@pytest.mark.parametrize("kind", ["ids", "named ids", "values", "rows", "one row", "numbered rows"])
@given(
    text=NUMBERS
    | st.lists(st.tuples(st.integers(-9, 9), st.floats(-1e9, 1e9)), max_size=4).map(
        lambda rows: "\n".join(f"{a}, {b}" for a, b in rows)
    )
)
def test_numbers_are_read_or_refused_as_python_does(ask, kind, text):
    same(ask, list(KINDS).index(kind), KINDS[kind], text)


@given(text=TEXTS)
def test_english_is_cut_into_the_pieces_that_it_was_trained_on(ask, text):
    same(ask, len(KINDS), ENGLISH.reads, text)
    same(ask, len(KINDS), ENGLISH.reads, f"The history of {text} wasn't known, in 1820 or since...")


def test_every_character_is_read_as_python_reads_it(ask):
    chars = map(chr, range(0x20000))
    every = "".join(char for char in chars if unicodedata.category(char) not in ("Cn", "Cs"))
    for kind in ("words", "characters", "pieces"):
        same(ask, list(KINDS).index(kind), KINDS[kind], every)


@given(word=st.text("abcdehilmnoprstuvwyé", min_size=1, max_size=12))
def test_the_nearest_word_is_the_one_that_python_finds(ask, word):
    reads = GRAMMAR.reads
    for near in (word, *(known[1:] + word[:1] for known in reads.words[1:40:9])):
        assert ask({"kind": len(KINDS) + 1, "near": near}) == reads.nearest(near)
