"""A vocabulary is read in every usual form, or refused by what is wrong with it."""

import json

import pytest

from visualizer.importers import CannotImport, vocabulary

WORDS = ["<pad>", "[UNK]", "the", "Cat", "."]


def of(given, count=5, **said):
    return vocabulary.of(given, count, **said)


@pytest.fixture
def file(tmp_path):
    def file(text, name="words.txt"):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return file


def test_a_list_an_index_and_files_of_them_say_the_same(file):
    index = {word: k for k, word in enumerate(WORDS)}
    given = [WORDS, tuple(WORDS), index, file("\n".join(WORDS)), file("\r\n".join(WORDS) + "\r\n", "b.txt")]
    given += [file(json.dumps(WORDS), "a.json"), file(json.dumps(index), "c.json")]
    given += [
        file(b"\xef\xbb\xbf" + json.dumps(WORDS).encode(), "bom.txt"),
        {str(k): word for word, k in index.items()},
    ]
    given += [file("\n".join(["[PAD]", *WORDS[1:]]), "brackets.txt")]
    for each in given:
        made = of(each)
        assert made.words[1:] == tuple(WORDS[1:]) and (made.unknown, made.special) == (1, (0,))
        assert made.kind == "words" and made.cased


def test_what_words_are_for_is_found_or_said():
    assert of(["a", "b", "cc"], 3).unknown is None
    made = of(["none", "nil", "aa", "b"], 4, unknown="nil", pad="none")
    assert (made.unknown, made.special) == (1, (0,))
    assert of(["<s>", "</s>", "aa"], 3).special == (0,)
    with pytest.raises(CannotImport, match="has no “nix”"):
        of(["aa"], 1, unknown="nix")
    assert not of(["the", "cat"], 2).cased and of(["the", "cat"], 2, cut="blanks").cut == "blanks"


def test_characters_are_known_by_being_one_each(file):
    made = of(["<unk>", "\n", " ", "a", "B"])
    assert made.kind == "characters" and made.cased
    assert made.read(made.tokenize("a B\n"))[0].tolist() == [3, 2, 4, 1]
    assert of(["<unk>", "a", "b"], 3, characters=False).kind == "words"
    assert of(file("<unk>\n \na\n\t\n,\n")).words == ("<unk>", " ", "a", "\t", ",")
    with pytest.raises(CannotImport, match="where words are read, not characters"):
        of(["a", "b"], 2, cut="blanks")


def test_a_list_that_is_too_short_is_refused_with_what_can_be_done():
    with pytest.raises(CannotImport, match=r"name 2 more, or give JSON, {word: index}, that leaves the rest"):
        of(WORDS[:3])
    assert of({word: k for k, word in enumerate(WORDS[:3])}).special == (0, 3, 4)
    with pytest.raises(CannotImport, match=r"such as <pad>$"):
        of([*WORDS, "more"])


def test_indices_without_a_word_are_read_by_none():
    made = of({"the": 2, "<4>": 1, "cat": 3}, 5)
    assert made.words == ("<0>", "<4>", "the", "cat", "<<4>>") and made.special == (0, 4)


@pytest.mark.parametrize(
    "given, said",
    [
        (WORDS[:4], "has 4 words, and the network reads 5 symbols: word 0 is that of symbol 0"),
        ([*WORDS[:4], "the"], "“the” is in the vocabulary twice, at 2 and 4"),
        ([*WORDS[:4], ""], "word 4 of the vocabulary is empty"),
        ([*WORDS[:4], 7], "word 4 of the vocabulary is no text"),
        ([*WORDS[:4], "x" * 1_001], "longer than 1,000"),
        ([*WORDS[:4], "\ud800"], "no Unicode that can be written"),
        ({"a": 0, "b": 0}, "“a” and “b” have one index"),
        ({"0": "a", "1": "a"}, "“a” has not one index"),
        ({"a": 5}, "“a” has the index 5 in the vocabulary, and there are 5 symbols"),
        ({"a": -1}, "has the index -1"),
        ({"a": 1.0}, "the index of “a” in the vocabulary is no whole number"),
        ({"a": True}, "no whole number"),
        ({"x": "a"}, "words whose index is no whole number"),
        (7, "a vocabulary is a list of words"),
    ],
)
def test_what_is_wrong_with_words_is_said(given, said):
    with pytest.raises(CannotImport) as caught:
        of(given)
    assert said in str(caught.value)


@pytest.mark.parametrize(
    "text, name, said",
    [
        ('{"a": 0, "b": 1, "a": 2}', "x.json", "x.json: “a” is in the vocabulary twice"),
        ("7", "x.json", "holds no vocabulary"),
        ("[", "x.json", "is not JSON"),
        ("[" * 100_000, "x.json", "is not JSON"),
        ("the\t17\ncat\t3", "x.txt", "has a tab in a line"),
        (b"\xff\xfe", "x.txt", "is not text in UTF-8"),
        ("a\n\nb\nc\nd", "x.txt", "word 1 of the vocabulary is empty"),
        ("", "x.txt", "has 0 words"),
    ],
)
def test_files_that_hold_none_are_refused(file, text, name, said):
    with pytest.raises(CannotImport) as caught:
        of(file(text, name))
    assert said in str(caught.value)


def test_a_million_words_are_enough(file, monkeypatch, tmp_path):
    monkeypatch.setattr(vocabulary, "MAX_WORDS", 4)
    with pytest.raises(CannotImport, match="at most 4 words, not 5"):
        of(WORDS)
    monkeypatch.setattr(vocabulary, "MAX_BYTES", 10)
    with pytest.raises(CannotImport, match="is larger than"):
        of(file("x" * 11))
    for path in (tmp_path, tmp_path / "none"):
        with pytest.raises(CannotImport, match="there is no file"):
            of(path)
