import json
import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from visualizer.model import ModelError
from visualizer.symbols import (
    MAX_MERGES,
    WORD,
    Answers,
    Bytes,
    Characters,
    Frames,
    Ids,
    Marked,
    Pieces,
    Values,
    Vocabulary,
    from_dict,
)
from visualizer.tasks import SPLITS, TASKS
from visualizer.tasks.grammar import sample
from visualizer.zoo import english_text

ACTIONS = Frames(("walk", "jump"), ((1.0, 0.0, 2.0), (0.0, -1.0, 0.0)), noise=0.5, onset=3)
WORDS = ("dog", "'s", "don't", "U.S.", "[PAD]", "?!", "cafe\u0301", "The", "the", "\n")
MARKED = Vocabulary(("<unk>", *WORDS))
PROSE = Characters(("<unk>", *"aeb .\n", "\u0301", "th"))
MERGES = (*((ord(a), ord(b)) for a, b in ("th", " t", "e ", "\n\n")), (256, ord("e")), (257, ord("h")))
BERT = Vocabulary(("[PAD]", "the", "cat", "[UNK]", "[CLS]", "don't"), unknown=3, special=(0, 4))
SPLIT = Vocabulary(("the", "end.", "(see", "[PAD]", "<unk>"), special=(3,), cut="blanks")
STRICT = Vocabulary(("the", "cat", "sat"), unknown=None)
WEATHER = Values(("warm", "wet", "wind"), (20, 50, 3), (5, 10, 2))
EVERY = [
    Vocabulary(("<unk>", "the", "cat")),
    Characters(("<unk>", *"()[]ab_>")),
    MARKED,
    PROSE,
    Vocabulary(("<unk>", " ", "\t", "the", "e.g."), cased=False),
    BERT,
    SPLIT,
    Characters(("_", "th", "e", " ", "s", "?"), unknown=5, special=(0,)),
    Bytes(),
    Pieces(merges=MERGES),
    TASKS["english"].reads,
    Marked(),
    ACTIONS,
]
anything = st.characters(codec="utf-8")
text = st.text(anything, max_size=40) | st.lists(
    st.sampled_from([*WORDS, " ", "th", "e", "\u0301", "\t", ".", "s", "e.g."]) | anything, max_size=12
).map("".join)


@pytest.mark.parametrize("reads", EVERY, ids=lambda reads: reads.kind)
def test_what_is_read_is_the_same_after_the_file(reads):
    assert from_dict(reads.to_dict()) == reads


@pytest.mark.parametrize("reads", EVERY, ids=lambda reads: reads.kind)
@given(text)
def test_every_text_is_read_one_step_a_token_and_its_tokens_give_the_same(reads, typed):
    tokens, read, unknown = reads.encode(typed)
    assert len(tokens) == len(read) == len(unknown)
    assert np.isfinite(read).all()
    assert read.shape[1:] == (() if reads.size is None else (reads.size,))
    if reads.size is None and tokens:
        assert read.min() >= 0 and read.max() < len(reads)
    again = reads.encode(tokens)
    np.testing.assert_array_equal(again.read, read)
    assert again.unknown == unknown


@pytest.mark.parametrize("reads", EVERY, ids=lambda reads: reads.kind)
@given(text)
def test_tokens_joined_are_cut_again_as_they_were(reads, typed):
    tokens = reads.tokenize(typed)
    if reads.kind == "frames":  # an action may have been typed with a star of its own
        tokens = [token for token in tokens if "*" not in token]
    assert reads.tokenize(reads.join(tokens)) == tokens


@given(text)
def test_bytes_are_those_of_utf_8_and_none_is_unknown(typed):
    tokens, read, unknown = Bytes().encode(typed)
    assert bytes(read.astype(np.uint8)) == typed.encode()
    assert not any(unknown)
    assert Bytes().join(tokens) == typed


def test_a_byte_that_is_no_character_is_shown_in_hexadecimal():
    assert Bytes.tokenize("a\té\r") == ["a", "\t", "c3", "a9", "0d"]


def test_a_token_that_is_not_one_byte_is_refused():
    with pytest.raises(ModelError, match="'the' is not one byte"):
        Bytes().encode(["t", "the"])


ENGLISH = TASKS["english"].reads


@pytest.fixture(scope="module")
def library():
    """The `tokenizers` library with the merges of the English networks."""
    pytest.importorskip("tokenizers")
    from tokenizers import Regex, Tokenizer, models, pre_tokenizers

    made = [english_text.alphabet()[b] for b in range(256)]
    merges = [(made[a], made[b]) for a, b in ENGLISH.merges if not made.append(made[a] + made[b])]
    tokenizer = Tokenizer(models.BPE({piece: k for k, piece in enumerate(made)}, merges))
    split = pre_tokenizers.Split(Regex(english_text.onigmo(WORD)), "isolated")
    bytewise = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([split, bytewise])
    return tokenizer


written = st.text(st.sampled_from("aeiou thsn'.,\"-—2 ") | st.characters(max_codepoint=0x52FF), max_size=60)


@given(
    written
    | st.lists(st.sampled_from([w for _, t in TASKS["english"].examples for w in t.split()])).map(" ".join)
)
def test_pieces_are_those_of_the_tokenizers_library(library, typed):
    assert ENGLISH.ids(typed) == library.encode(ENGLISH.plain(typed)).ids


@given(text)
def test_pieces_hold_every_byte_of_a_text_and_none_is_unknown(typed):
    tokens, _, unknown = ENGLISH.encode(typed)
    assert ENGLISH.join(tokens) == ENGLISH.plain(typed)
    assert not any(unknown)


def test_a_piece_says_of_which_word_it_is():
    tokens = ENGLISH.tokenize("Lena hadn't studied physics, she said—in 2024...")
    words = ENGLISH.word_of(tokens)
    assert [ENGLISH.join([token for token, k in zip(tokens, words, strict=True) if k == word]).strip()
            for word in range(words[-1] + 1)] == [
        "Lena", "hadn't", "studied", "physics", ",", "she", "said", "—", "in", "2", "0", "2", "4", "...",
    ]  # fmt: skip
    assert list(EVERY[0].word_of(["the", "cat"])) == [0, 1]


def test_common_words_are_one_piece():
    for word in ["the", "and", "was", "not", "which", "they", "would", "there", "people", "don't"]:
        assert ENGLISH.tokenize(word) == [f" {word}"]


def test_the_merge_that_stands_first_is_made_first_wherever_it_is():
    reads = Pieces(merges=tuple((ord(a), ord(b)) for a, b in ("bc", "ab", " a")))
    assert reads.tokenize("abcab") == [" a", "\u2011bc", "\u2011ab"]


@pytest.mark.parametrize(
    ("merges", "said"),
    [
        ([[0, 1]] * (MAX_MERGES + 1), "merges"),
        ({"a": 1}, "a list of merges"),
        ([[0, 1, 2]], "merge 0 of the pieces must join two symbols"),
        (["ab"], "merge 0 of the pieces must join two symbols"),
        ([[0, 256]], "merge 0 of the pieces must join two symbols"),
        ([[0, -1]], "must join two symbols"),
        ([[True, 1]], "must join two symbols"),
        ([[97.0, 98]], "must join two symbols"),
        ([[97, 98], [97, 98]], "must not make the same piece"),
        ([[97, 97], [256, 97], [97, 256]], "must not make the same piece"),
        ([[97, 97], *([k, k] for k in range(256, 400))], "merge 5 makes a piece longer than 48 bytes"),
    ],
)
def test_broken_or_huge_pieces_are_refused_before_they_are_made(merges, said):
    with pytest.raises(ModelError, match=said):
        from_dict({"kind": "pieces", "merges": merges})


def test_what_is_no_piece_is_refused():
    with pytest.raises(ModelError, match="“xyzzy” is not a piece that this model reads"):
        ENGLISH.encode([" the", "xyzzy"])


def test_characters_are_symbols_one_by_one_and_spaces_only_separate():
    tokens, read, unknown = EVERY[1].encode("( a\n] x")
    assert tokens == ("(", "a", "]", "x")
    assert list(read) == [1, 5, 4, 0]
    assert unknown == (False, False, False, True)


def test_spaces_and_new_lines_of_the_alphabet_are_read():
    tokens, _, unknown = PROSE.encode("a b\n\te. \u2003x")
    assert tokens == ("a", " ", "b", "\n", "e", ".", " ", "x") and unknown == (*[False] * 7, True)
    assert PROSE.join(tokens) == "a b\ne. x"


def test_a_letter_and_its_mark_are_read_as_the_alphabet_has_them():
    assert PROSE.encode("th\u00e9t\u00e9").tokens == ("th", "e", "\u0301", "t", "e", "\u0301")
    composed = Characters(("<unk>", "e", "\u0301", "\u00e9"))
    assert composed.encode("e\u0301").tokens == ("\u00e9",)
    apart = Characters(("<unk>", "caf", "e\u0301"))  # one symbol, written as two characters
    assert list(apart.encode("caf\u00e9").read) == list(apart.encode("cafe\u0301").read) == [1, 2]


@pytest.mark.parametrize(
    ("typed", "tokens"),
    [
        ("The dog's in the U.S.", "The|dog|'s|in|the|U.S."),
        ("the dog 's don't", "the|dog|'s|don't"),
        ("[PAD][PAD]dog[PAD]?!?", "[PAD]|[PAD]|dog|[PAD]|?!|?"),
        ("'so' dogs's xU.S.", "'|so|'|dogs|'s|xU|.|S|."),
        ("the\ndog\r\tdog", "the|\n|dog|dog"),
        ("well-known [PAD", "well-known|[|PAD"),
    ],
)
def test_the_words_of_a_vocabulary_can_be_typed_whatever_is_in_them(typed, tokens):
    assert MARKED.tokenize(typed) == tokens.split("|")


@given(st.lists(st.sampled_from(WORDS), max_size=9))
def test_words_typed_with_a_space_between_them_are_these_words(words):
    _, read, unknown = MARKED.encode(MARKED.join(words))
    assert list(read) == [MARKED.words.index(word) for word in words] and not any(unknown)
    assert list(MARKED.encode(words).read) == list(read)


@given(
    st.lists(st.text(anything, min_size=1, max_size=4) | st.sampled_from([*WORDS, "New York"]), unique=True)
)
def test_every_word_of_any_vocabulary_can_be_typed(words):
    for way in (Vocabulary, Characters):
        reads = way(("<unk>", *words), cased=True)
        typed = [reads._typed(word) for word in reads.words]
        for k, word in enumerate(typed):
            if word and k and typed.count(word) == 1:  # of what shows nothing, nothing is left
                assert list(reads.encode(reads.words[k]).read) == [k]


def test_a_word_typed_with_its_letters_composed_or_apart_is_one_word():
    for vocabulary in (MARKED, Vocabulary(("<unk>", "caf\u00e9"))):
        known = next(k for k, word in enumerate(vocabulary.words) if word.startswith("caf"))
        for form in ("caf\u00e9", "cafe\u0301"):
            assert list(vocabulary.encode(form).read) == list(vocabulary.encode([form]).read) == [known]
    both = Vocabulary(("<unk>", "cafe\u0301", "caf\u00e9"))
    assert list(both.encode(["cafe\u0301", "caf\u00e9"]).read) == [1, 2]
    assert list(both.encode("cafe\u0301 caf\u00e9").read) == [2, 2]  # typed, they are the same


def test_a_cased_vocabulary_reads_no_word_as_another():
    cased = Vocabulary(("<unk>", "Apple", "us", "US", "paris"))
    assert cased.encode("apple Us us US Apple Paris").unknown == (True, True, False, False, False, True)
    small = ("<unk>", "Apple", "us")
    assert list(Vocabulary(small).encode("apple APPLE US").read) == [1, 1, 2]
    assert all(Vocabulary(small, cased=True).encode("apple APPLE US").unknown)
    assert list(Vocabulary((*small, "Us"), cased=False).encode("US uS").read) == [2, 2]
    with pytest.raises(ModelError, match="True, False or None"):
        Vocabulary(small, cased="yes")


@given(st.integers(0, 2**32 - 1), st.sampled_from(SPLITS))
def test_a_sentence_of_the_grammar_is_read_word_for_word_as_people_type_it(seed, split):
    (example,) = sample(split, np.random.default_rng(seed), 1)
    reads, words = TASKS["grammar"].reads, example.words
    typed = reads.join(words)
    for text in (typed, typed.replace(" .", ".").replace(" ,", ","), typed[0].upper() + typed[1:]):
        tokens, read, _ = reads.encode(text)
        assert [token.lower() for token in tokens] == [word.lower() for word in words]
        assert list(read) == [reads.words.index(word) for word in words]


def test_the_examples_of_the_pages_are_cut_as_they_always_were():
    for task in TASKS.values():
        for _, text in task.examples:
            if task.reads.kind == "words":
                expected = re.findall(r"\w+|[.,?]", text)
            elif task.reads.kind == "characters":
                expected = [char for char in text if char != " " or " " in task.reads.words]
            else:
                continue  # bytes, numbers and frames have no vocabulary that could cut them
            assert task.reads.tokenize(text) == expected
            assert not any(task.reads.encode(text).unknown)


def test_several_texts_are_not_taken_for_the_words_of_one():
    for reads, several in [
        (EVERY[0], ["the clouds are in the", "the keys"]),
        (MARKED, ["dog", "the keys"]),
        (PROSE, ["a", "ab"]),
        (Bytes(), ["a b"]),
        (Marked(), ["0.1 0.2", "0.3"]),
        (ACTIONS, ["walk walk", "jump"]),
    ]:
        said = f" is more than one {reads.one}: give one text, or its {reads.many}; several texts"
        with pytest.raises(ModelError, match=said):
            reads.encode(several)
    assert Vocabulary(("<unk>", "New York")).encode(["New York"]).unknown == (False,)
    assert Vocabulary(("<unk>", "New York")).encode("in New York").tokens == ("in", "New York")
    assert PROSE.encode(["th", " ", "\u20ac"]).unknown == (False, False, True)


@pytest.mark.parametrize("text", [None, 3, 0.5, [0.5, 1.0], ["a", ""], np.zeros(3), b"the", {"the"}])
def test_what_is_no_text_is_refused_in_a_sentence(text):
    for reads in EVERY:
        with pytest.raises(ModelError, match="a text is a str, or a sequence of words that are not empty"):
            reads.encode(text)


# --- what other programs read -------------------------------------------------------------------


def test_the_unknown_word_may_stand_anywhere_and_special_symbols_are_not_typed():
    tokens, read, unknown = BERT.encode("the Dog cat [PAD] [UNK] [CLS]")
    assert tokens[:3] == ("the", "Dog", "cat") and list(read[:3]) == [1, 3, 2]
    assert set(read) == {1, 2, 3} and all(unknown[3:])
    assert BERT.reserved == {0, 3, 4} and BERT.known == ("the", "cat", "don't")
    assert list(BERT.writable) == [False, True, True, False, False, True]
    assert list(BERT.encode(["[PAD]", "the"]).read) == [3, 1]
    assert BERT.id("the") == 1 and BERT.id("dog") == 3 and BERT.nearest("catt") == "cat"
    assert Vocabulary(("a", "<unk>")).unknown == 1 and Vocabulary(("a", "<unk>"), unknown=0).id("b") == 0
    assert list(Vocabulary(("a", "<unk>"), unknown=None).encode("a <unk>").read) == [0, 1]


def test_where_no_word_stands_for_unknown_ones_they_are_refused_by_name():
    assert Vocabulary(("the", "cat", "sat")) == STRICT
    assert list(STRICT.encode("the cat sat").read) == [0, 1, 2]
    for text in ("the dog sat", ["the", "dog"]):
        with pytest.raises(ModelError, match="“dog” is not among this model's 3 words, and it has none for"):
            STRICT.encode(text)
    with pytest.raises(ModelError, match="“x” is not among this model's 3 characters"):
        Characters(("a", "b", " "), unknown=None).encode("a x")


def test_a_text_may_be_cut_at_blanks_alone():
    tokens, read, _ = SPLIT.encode("the end. (see\n the end")
    assert tokens == ("the", "end.", "(see", "the", "end") and list(read) == [0, 1, 2, 0, 4]
    assert SPLIT.encode("the end. end").unknown == (False, False, True)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"unknown": 3}, "“3” is no index of the 3 words"),
        ({"unknown": "<unk>"}, "is no index"),
        ({"special": (-1,)}, "“-1” is no index of the 3 words"),
        ({"special": (True,)}, "is no index"),
        ({"cut": "bytes"}, "cut into words or at blanks"),
    ],
)
def test_a_vocabulary_has_the_symbols_that_it_names(more, said):
    with pytest.raises(ModelError, match=said):
        from_dict({**STRICT.to_dict(), **more})


@pytest.mark.parametrize(
    "reads",
    [
        BERT,
        SPLIT,
        STRICT,
        Vocabulary(("a", "<unk>"), unknown=None),
        Ids(4),
        Ids(2, ("no", "yes"), (1,)),
        WEATHER,
        Values(),
    ],
)
def test_what_other_programs_read_is_the_same_after_the_file(reads):
    assert from_dict(json.loads(json.dumps(reads.to_dict()))) == reads


def test_a_file_says_no_more_of_a_vocabulary_than_it_did():
    assert EVERY[0].to_dict() == {"kind": "words", "words": ["<unk>", "the", "cat"]}


@given(st.lists(st.integers(0, 6), max_size=9), st.sampled_from([" {} ", "[{}]", "({},)", "{};"]))
def test_indices_are_read_as_they_are_written(ids, form):
    reads = Ids(7)
    for text in (form.format(" ".join(map(str, ids))), form.format(", ".join(map(str, ids)))):
        tokens, read, unknown = reads.encode(text)
        assert list(read) == ids and read.dtype == np.intp and not any(unknown)
        assert reads.join(tokens) == " ".join(map(str, ids))
    again = reads.encode(np.array(ids, np.int32))
    assert list(again.read) == ids and list(reads.encode(again.tokens).read) == ids


def test_what_is_no_index_is_refused_by_name():
    for text in ("1 7", "1 -1", "1 2.0", "one", "9" * 30):
        strange = text.split()[-1]
        with pytest.raises(ModelError, match=f"“{strange}” is no whole number from 0 to 6"):
            Ids(7).encode(text)
    named = Ids(3, ("<pad>", "hi", "ho"), special=(0,))
    assert named.words == ("<pad>", "hi", "ho") and list(named.writable) == [False, True, True]
    assert named.encode(np.array([2, 0])).tokens == ("ho", "<pad>")
    assert list(named.encode(("ho", "<pad>")).read) == [2, 0] and named.join(("ho", "1")) == "2 1"
    for count, names in ((0, ()), (2**21, ()), (True, ()), (2, ("a",)), (2, ("a", "a")), (1, (5,))):
        with pytest.raises(ModelError):
            Ids(count, names)
    with pytest.raises(ModelError, match="no index"):
        Ids(3, special=(3,))


def test_the_indices_of_any_symbols_may_be_given_as_an_array():
    tokens, read, unknown = BERT.encode(np.array([4, 1, 3, 0]))
    assert tokens == ("[CLS]", "the", "[UNK]", "[PAD]") and list(read) == [4, 1, 3, 0]
    assert unknown == (False, False, True, False)
    assert Bytes().encode(np.frombuffer(b"hi", np.uint8)).tokens == ("h", "i")
    for array in (np.array([6]), np.array([-1])):
        with pytest.raises(ModelError, match="an index is from 0 to 5"):
            BERT.encode(array)
    with pytest.raises(ModelError, match="an array of indices"):
        BERT.encode(np.zeros((2, 2), int))
    with pytest.raises(ModelError, match="this model reads no array"):
        ACTIONS.encode(np.zeros((2, 4)))


numbers = st.floats(-(2.0**99), 2.0**99, width=32).map(np.float32)


@given(st.lists(st.tuples(numbers, numbers, numbers), max_size=5), st.sampled_from([" ", "; ", "\n", "\r\n"]))
def test_rows_of_numbers_are_read_as_they_are_written_and_as_an_array(rows, gap):
    text = gap.join(", ".join(map(str, row)) for row in rows)
    written = np.array([[float(str(v)) for v in row] for row in rows]).reshape(-1, 3)
    expected = (written - (20, 50, 3)) / (5, 10, 2)
    tokens, read, unknown = WEATHER.encode(text)
    np.testing.assert_array_equal(read, expected)
    assert len(tokens) == len(rows) == len(unknown) and not any(unknown)
    again = WEATHER.encode(np.array(rows, np.float32).reshape(-1, 3))
    np.testing.assert_array_equal(WEATHER.encode(WEATHER.join(again.tokens)).read, expected)
    np.testing.assert_allclose(again.read, expected, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1e-3 12.5 -7 +2 .5 3. 1E5 \u22122", [1e-3, 12.5, -7, 2, 0.5, 3, 1e5, -2]),
        ("1, 2,3;4", [1, 2, 3, 4]),
        ("value\n1\n2\n", [1, 2]),
    ],
)
def test_one_number_a_step_may_be_written_in_any_usual_way(text, expected):
    np.testing.assert_array_equal(Values().encode(text).read[:, 0], expected)
    np.testing.assert_array_equal(Values().encode(np.array(expected)).read[:, 0], expected)


def test_a_csv_with_its_header_is_a_text():
    text = "warm,wet,wind\r\n20,60,3\r\n25,50,1\r\n"
    np.testing.assert_array_equal(WEATHER.encode(text).read, [[0, 1, 0], [1, 0, -1]])
    assert WEATHER.encode(text).tokens == ("20,60,3", "25,50,1")
    assert Values(("degrees, C", "wind")).encode("degrees,C, wind\n1,2").tokens == ("1,2",)
    assert Values(("degrees C",)).encode(" degrees C\n1\n2").tokens == ("1", "2")
    assert Values(("0", "1")).encode("0,1 2,3").tokens == ("0,1", "2,3")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("1,2,nan", "“nan” is no number that can be read"),
        ("1,inf,2", "“inf” is no number"),
        ("1,1e999,2", "“1e999” is no number"),
        ("1,two,3", "“two” is no number"),
        ("1,2", r"“1,2” is no step: it takes 3 numbers with commas between them \(warm, wet, wind\)"),
        ("1,2,", "“” is no number"),
        (["1,2,3", "0x1,2,3"], "“0x1” is no number"),
        (np.array([[1, 2, 3], [4, np.nan, 6]]), "wet of step 1 is nan, which no network can read"),
        (np.zeros((2, 2)), r"numbers \(T, 3\), for warm, wet, wind; not float64 \(2, 2\)"),
        (np.zeros(3), r"not float64 \(3,\)"),
        (np.zeros((2, 3), complex), "not complex"),
        (np.zeros((2, 3), bool), "a text is a str"),
    ],
)
def test_what_is_no_row_of_numbers_is_refused_in_a_sentence(given, said):
    with pytest.raises(ModelError, match=said):
        WEATHER.encode(given)


@pytest.mark.parametrize(
    ("names", "mean", "std"),
    [
        ((), (), ()),
        (("a", 1), (), ()),
        (("a",), (0, 0), ()),
        (("a",), (), (0,)),
        (("a",), (), (-1,)),
        (("a",), (float("nan"),), ()),
        (("a",), ("b",), ()),
    ],
)
def test_values_that_make_no_sense_say_so(names, mean, std):
    with pytest.raises(ModelError):
        Values(names, mean, std)


def test_numbers_are_read_with_their_marks():
    tokens, read, unknown = Marked().encode("0.31 0.85*, .5; -2 1e5 eleven 99 0.5**")
    assert tokens == ("0.31", "0.85*", ".5", "-2", "1e5", "eleven", "99", "0.5**")
    expected = [[0.31, 0], [0.85, 1], [0.5, 0], [-2, 0], [0, 0], [0, 0], [0, 0], [0, 0]]
    np.testing.assert_array_equal(read, np.float32(expected))
    assert unknown == (False, False, False, False, True, True, True, True)


def test_a_number_may_be_typed_with_the_minus_that_a_page_shows():
    np.testing.assert_array_equal(Marked().encode("\u22120.5 \u22120.25*").read, [[-0.5, 0], [-0.25, 1]])


def test_a_short_text_does_not_stand_for_millions_of_frames():
    assert len(Frames.tokenize("a*999 " * 3000)) <= 101_000


def test_a_run_of_frames_may_be_written_once_with_its_length():
    assert Frames.tokenize("walk*3 jump, walk") == ["walk", "walk", "walk", "jump", "walk"]
    assert ACTIONS.join(["walk", "walk", "jump"]) == "walk*2 jump"
    assert len(Frames.tokenize("walk*99999")) == 1  # no text of a few characters is a million frames


def test_a_frame_is_its_actions_mean_and_noise_that_depends_on_the_step_alone():
    walk, jump = (ACTIONS.encode(f"{word}*6").read for word in ("walk", "jump"))
    np.testing.assert_allclose((walk - jump)[:, :3], [[1, 1, 2]] * 6, atol=1e-6)
    longer = ACTIONS.encode("walk*6 jump*2").read
    np.testing.assert_array_equal(longer[:6], walk)
    nobody = ACTIONS.encode("swim*6")
    assert all(nobody.unknown)
    np.testing.assert_allclose((walk - nobody.read)[:, :3], [[1, 0, 2]] * 6, atol=1e-6)


def test_the_cue_is_on_in_the_first_frames_of_an_action():
    cue = ACTIONS.encode("walk*5 jump*2 walk*4").read[:, 3]
    assert list(cue) == [1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 0]
    without = Frames(ACTIONS.words, ACTIONS.means, 0.5)
    assert without.encode("walk*5").read.shape == (5, 3) and without.size == 3


def test_the_noise_is_normal_with_the_deviation_asked_for():
    still = Frames(("rest",), ((0.0,) * 50,), noise=2.0)
    x = still.features(np.zeros(400, np.intp), np.random.default_rng(1)).ravel() / 2
    assert abs(x.mean()) < 4 / 20000**0.5
    assert abs((x**2).mean() - 1) < 4 * (2 / 20000) ** 0.5
    assert abs((np.abs(x) < 1).mean() - 0.6827) < 4 * (0.6827 * 0.3173 / 20000) ** 0.5


@pytest.mark.parametrize(
    ("kind", "title", "names", "said"),
    [
        ("guess", "it", ("a",), "no way to answer"),
        ("label", "it", (), "have names"),
        ("next", "it", ("a",), "have names"),
        ("value", "it", ("a", "a"), "same name"),
        ("flags", "it", (), "have names"),
        ("none", "it", ("a",), "have names"),
        ("label", "it", ("a",), "always certain"),
        ("label", "it", ("a", 5), "names"),
    ],
)
def test_answers_that_make_no_sense_say_so(kind, title, names, said):
    with pytest.raises(ModelError, match=said):
        Answers(kind, title, names)


@pytest.mark.parametrize(
    "change", [{"means": ()}, {"means": ((1.0,), (1.0, 2.0))}, {"noise": -1.0}, {"onset": -1}]
)
def test_frames_that_make_no_sense_say_so(change):
    with pytest.raises(ModelError):
        Frames(**{"words": ("a", "b"), "means": ((1.0,), (2.0,)), "noise": 0.1, "onset": 0, **change})


def test_the_word_that_is_suggested_is_spelled_much_alike():
    words = Vocabulary(("<unk>", "France", "the", "Japan", ","))
    assert [words.nearest(word) for word in ("Frnace", "JAPAN", "teh")] == ["France", "Japan", None]
    for word in ("grandmother", ",,", "", "x" * 100_000):
        assert words.nearest(word) is None
