"""What is typed is the same in the box, in the address and for the network: the page agrees with Python."""

import json
import subprocess

import pytest

from visualizer.pages.catalogue import default_model, load
from visualizer.pages.explorer.session import Session
from visualizer.symbols import Vocabulary, typed
from visualizer.tasks import TASKS

SCRIPT = """
import { pathToFileURL } from "node:url";
const { typed } = await import(pathToFileURL(`${process.argv[1]}/tokens.mjs`));
const { texts, kinds } = JSON.parse(process.argv[2]);
console.log(JSON.stringify(kinds.map((kind) => texts.map((text) => typed(text, kind)))));
"""
WORDS = Vocabulary(("<unk>", "the", "cat", "sat"))
SEPARATE = ["\n", "\t", "\r\n", "\x0b", "\x85", "\xa0", "\u2003", "\u2028", "\u3000", "\u200b", "\u180e"]
TEXTS = [
    *(f"the cat{each}sat" for each in SEPARATE),
    "a\n\nb\r\nc\rd",
    "well\u2011known, mother\u2010in-law, 2.5",
    "naïve e\u0301 日本 👩\u200d👧 \ud800 x\udfff",
    "",
    " ends ",
    *map(chr, range(0x20)),
    *map(chr, range(0x2000, 0x2070)),
]
KINDS = ["words", "pieces", "series", "frames", "bytes", "characters"]


def test_the_page_and_python_make_the_same_of_what_is_typed(node, root):
    command = [node, "--input-type=module", "-e", SCRIPT, str(root / "visualizer/pages/kit")]
    given = json.dumps({"texts": TEXTS, "kinds": KINDS})
    made = json.loads(subprocess.run([*command, given], capture_output=True, check=True).stdout)
    assert made == [[typed(text, kind) for text in TEXTS] for kind in KINDS]
    # once is enough
    assert all(typed(text, kind) == text for kind, row in zip(KINDS, made, strict=True) for text in row)


@pytest.mark.parametrize("each", SEPARATE, ids=ascii)
def test_whatever_separates_words_is_a_space_where_words_are_read(each):
    session = Session()
    session.look({"text": f"the cat{each}sat", "model": default_model()})
    assert session.text.split() == ["the", "cat", "sat"] == WORDS.tokenize(session.text)
    assert session.text.replace(" ", "").isprintable()
    assert WORDS.tokenize(f"the cat{each}sat") == ["the", "cat", "sat"]


def test_the_ends_of_lines_stay_where_lines_are_read():
    code = next(task for task in TASKS.values() if task.reads.kind == "bytes")
    session = Session()
    session.look({"text": "a\r\n\tb\rc", "model": f"{code.name}-lstm-128-s0"})
    assert session.text == "a\n\tb\nc"
    assert load(session.model).reads.tokenize(session.text) == list("a\n\tb\nc")


def test_a_hyphen_that_does_not_break_and_a_decimal_point_stay_in_their_word():
    tokens = WORDS.tokenize("a well\u2011known 2.5 or 10.75.")
    assert tokens == ["a", "well-known", "2.5", "or", "10.75", "."]
    assert typed("well\u2011known", "words") == "well-known"
    assert WORDS.tokenize("end.Then 3. a.5 ...") == ["end", ".", "Then", "3", ".", "a", ".", "5", "..."]
