"""What is said to be true after every word and byte, against cases marked by hand."""

import numpy as np
import pytest

from visualizer.tasks import SPLITS, code, grammar
from visualizer.tasks.code import CorpusError, File
from visualizer.tasks.code_truth import FEATURES, source
from visualizer.tasks.grammar import Example, Question, sample, truth

# --- the grammar: under each word 1, 0, a digit, or - where nothing is defined --------------------

STORY = "I grew up in France but then I moved to Japan and I speak fluent Japanese ."
VISIT = "I grew up in France but then I visited Japan and I speak fluent French ."


def example(text, answer, rule):
    words = tuple(text.split())
    at = len(words) - 1 - words[::-1].index(answer)
    return Example(words, (Question(at - 1, answer, rule, 0),))


@pytest.mark.parametrize(
    ("text", "answer", "rule", "expected"),
    [
        (
            STORY,
            "Japanese",
            "move",
            {
                #           I grew up in France but then I moved to Japan and I speak fluent Japanese .
                "country": "0 0 0 0 1 1 1 1 1 1 1 1 1 1 1 0 0",
                "France": " - - - - 1 1 1 1 1 1 0 0 0 0 0 - -",
                "Japan": "  - - - - 0 0 0 0 0 0 1 1 1 1 1 - -",
                "Spain": "  - - - - 0 0 0 0 0 0 0 0 0 0 0 - -",
                "second": " - - - - 0 0 0 0 0 0 1 1 1 1 1 - -",
                "since": "  - - - - - - - - - - 0 1 2 3 4 - -",
                "plural": " - - - - - - - - - - - - - - - - -",
                "he": "     - - - - - - - - - - - - - - - - -",
                "position": "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17",
            },
        ),
        (
            VISIT,
            "French",
            "visit",
            {
                #           I grew up in France but then I visited Japan and I speak fluent French .
                "country": "0 0 0 0 1 1 1 1 1 1 1 1 1 1 0 0",
                "France": " - - - - 1 1 1 1 1 1 1 1 1 1 - -",
                "Japan": "  - - - - 0 0 0 0 0 0 0 0 0 0 - -",
                "second": " - - - - 0 0 0 0 0 1 1 1 1 1 - -",
                "since": "  - - - - 0 1 2 3 4 5 6 7 8 9 - -",
            },
        ),
        (
            "I grew up in Spain and I speak fluent Spanish .",
            "Spanish",
            "far",
            {"Spain": "- - - - 1 1 1 1 1 - -", "second": "- - - - 0 0 0 0 0 - -"},
        ),
        (
            "the old keys to the cabinet are small .",
            "are",
            "number",
            {
                "plural": " - - 1 1 1 1 - - -",
                "country": "0 0 0 0 0 0 0 0 0",
                "second": " - - - - - - - - -",
                "since": "  - - 0 1 2 3 - - -",
            },
        ),
        ("the key to the cabinets is old .", "is", "number", {"plural": "- 0 0 0 0 - - -"}),
        (
            "the clouds are still in the sky .",
            "sky",
            "near",
            {"plural": "- 1 - - - - - -", "since": "- 0 1 2 3 4 - -"},
        ),
        (
            "the boy left early with the girls but the girl stayed because she was tired .",
            "she",
            "subject",
            {
                #           the boy left early with the girls but the girl stayed because she was tired .
                "he": "     - 1 1 1 1 1 1 1 1 0 0 0 - - - -",
                "she": "    - 0 0 0 0 0 0 0 0 1 1 1 - - - -",
                "they": "   - 0 0 0 0 0 0 0 0 0 0 0 - - - -",
                "second": " - 0 0 0 0 0 0 0 0 1 1 1 - - - -",
                "since": "  - - - - - - - - - 0 1 2 - - - -",
            },
        ),
        (
            "the kings slept because they were tired .",
            "they",
            "gender",
            {"they": "- 1 1 1 - - - -", "second": "- 0 0 0 - - - -", "country": "0 0 0 0 0 0 0 0"},
        ),
        (
            "I am a young girl with the boy and soon I am a woman .",
            "woman",
            "become",
            {
                #           I am a young girl with the boy and soon I am a woman .
                "she": "    - - - - 1 1 1 1 1 1 1 1 1 - -",
                "he": "     - - - - 0 0 0 0 0 0 0 0 0 - -",
                "second": " - - - - 0 0 0 0 0 0 0 0 0 - -",
                "since": "  - - - - 0 1 2 3 4 5 6 7 8 - -",
                "country": "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0",
            },
        ),
    ],
)
def test_what_a_sentence_holds_after_each_word(text, answer, rule, expected):
    found = truth(example(text, answer, rule))
    for name, row in expected.items():
        marked = [np.nan if mark == "-" else float(mark) for mark in row.split()]
        np.testing.assert_array_equal(found[name], marked, err_msg=name)


@pytest.mark.parametrize("split", SPLITS)
def test_the_answer_of_a_sentence_is_what_it_holds_when_asked(split):
    for each in sample(split, np.random.default_rng(5), 300):
        (question,) = each.questions
        found = {name: values[question.position] for name, values in truth(each).items()}
        for name, language in (("France", "French"), ("Japan", "Japanese"), ("Spain", "Spanish")):
            asked = question.rule in ("far", "move", "visit")
            assert found[name] == (question.answer == language) if asked else np.isnan(found[name])
        for pronoun, grown in (("he", "man"), ("she", "woman"), ("they", "")):
            asked = question.rule in ("gender", "subject", "become")
            holds = question.answer in (pronoun, grown)
            assert found[pronoun] == holds if asked else np.isnan(found[pronoun])
        if question.rule == "number":
            assert found["plural"] == (question.answer == "are")
        if question.rule in ("move", "visit", "subject"):
            assert found["second"] == 1
        assert found["position"] == question.position + 1 > found["since"] >= question.gap


@pytest.mark.parametrize(("task", "n"), [(grammar.TASK, 500), (code.TASK, 3000)])
@pytest.mark.parametrize("split", ["validation", "test"])
def test_at_least_the_steps_asked_for_are_observed_each_with_every_truth(task, n, split):
    texts, again = (task.observe(split, np.random.default_rng(2), n) for _ in range(2))
    sizes = [len(text.tokens) for text in texts]
    assert n <= sum(sizes) < n + max(sizes)
    assert len({text.tokens for text in texts}) > len(texts) / 2
    for text, same in zip(texts, again, strict=True):
        assert text.tokens == same.tokens
        assert not any(task.reads.encode(text.tokens).unknown)
        named = [feature.name for feature in task.features]
        assert {*text.truth} == {*named, *(each.name for each in task.probed if not each.of)}
        for each in task.probed:
            index = each.index(text.truth)
            assert index.shape == (len(text.tokens),) and {*index} <= {*range(len(each.answers))}
        for feature in task.features:
            values = text.truth[feature.name]
            assert values.shape == (len(text.tokens),)
            if feature.kind == "auc":
                assert set(values[~np.isnan(values)]) <= {0, 1}


# --- code: under each byte a mark where it is so --------------------------------------------------


def marks(text, name):
    """1 where it is so and a dot where not, a line of them for every line of the text."""
    row = "".join("1" if so else "." for so in source(text.encode()).truth[name])
    ends = np.cumsum([len(line.encode()) for line in text.splitlines(keepends=True)])
    return [row[a:b] for a, b in zip([0, *ends[:-1]], ends, strict=True)]


def counts(text, name):
    return source(text.encode()).truth[name].astype(int).tolist()


@pytest.mark.parametrize(
    ("text", "name", "row"),
    [
        ("x = 'a\"b' + r\"#\" # 'c'\n", "string", "....1111.....11........"),
        ("x = 'a\"b' + r\"#\" # 'c'\n", "comment", ".................11111."),
        ("x = ''\n", "string", "....1.."),
        ("x = '''a'b'''\n", "string", "....11111111.."),
        ("x = f'{a(1)}b'\n", "string", ".....11111111.."),
        ("x = f'{a(1)}b'\n", "parentheses", "..............."),
        ("x = f'{a(1)}b'\n", "name", "1.............."),
        ("f(')', [0], {})\n", "parentheses", ".1111111111111.."),
        ("f()  # (\n", "parentheses", ".1......."),
        ("if x1: _y = 1\n", "name", "11.11..11....."),
        ("x1 = 20  # 3\n", "digit", ".1...11....1."),
        ("import os, re # a\n", "import", ".....11111111....."),
        ("from a import b\n", "import", "...111111111111."),
        ("x = 1; import b\n", "import", "............111."),
        ("raise a from b\n", "import", "..............."),
        ("imported = 1\n", "import", "............."),
    ],
)
def test_what_is_so_after_each_byte_of_a_line(text, name, row):
    assert marks(text, name) == [row]


def test_a_docstring_is_what_python_takes_as_one():
    text = '"""Top."""\nx = "no"\ndef f():\n    "one" \'two\'\n    "no"\n    return "no"\n'
    assert marks(text, "docstring") == [
        "111111111..",
        ".........",
        ".........",
        "....1111..1111..",
        ".........",
        "................",
    ]
    assert marks(text, "string")[5] == "...........111.."
    assert "1" not in "".join(marks("class A:\n    b'bytes'\n    f'form'\n", "docstring"))


def test_a_string_of_several_lines_is_one():
    text = "x = ('''a\n# b (\n''')\ny = 1\n"
    assert marks(text, "string") == [".....11111", "111111", "11...", "......"]
    assert marks(text, "comment") == ["." * 10, "." * 6, "." * 5, "." * 6]
    assert marks(text, "parentheses") == ["....111111", "111111", "111..", "......"]


def test_depth_is_the_brackets_read_and_not_yet_closed():
    assert counts("f((a)[0], {b: (1,)})\n", "depth") == [
        *(0, 1, 2, 2, 1, 2, 2, 1, 1, 1),
        *(2, 2, 2, 2, 3, 3, 3, 2, 1, 0, 0),
    ]


def test_a_line_begins_with_the_newline_before_it():
    text = "if x:\n  y\n\nif z:\n\tw\n"
    #                                  i  f     x  :  ⏎        y  ⏎  ⏎  i  f     z  :  ⏎  ⇥  w  ⏎
    assert counts(text, "column") == [1, 2, 3, 4, 5, 0, 1, 2, 3, 0, 0, 1, 2, 3, 4, 5, 0, 1, 2, 0]
    assert counts(text, "start") == [0, 0, 0, 0, 0, 1, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0, 1, 1, 0, 1]
    assert counts(text, "indent") == [0, 0, 0, 0, 0, 0, 1, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0]


def test_a_character_of_several_bytes_is_as_long_as_its_bytes():
    text = "é = 'ü'  # ñ\nx = 1\n"
    assert marks(text, "name") == ["11..............", "1....."]
    assert marks(text, "string") == [".....111........", "......"]
    assert marks(text, "comment") == ["...........1111.", "......"]


def test_pieces_begin_at_the_statements_of_the_module():
    text = 'import a; b = 1\n\n# no\n@deco(\n  1)\ndef f():\n    """No\nNo"""\n    g(\n1)\n\nx = (\n1)\n'
    data = text.encode()
    begun = [data[start:].split(b"\n")[0].decode() for start in source(data).starts]
    assert begun == ["import a; b = 1", "@deco(", "x = ("]


@pytest.mark.parametrize("text", ["def f(:\n", "x = '\n", "x = 1\r\ny = 2\r\n", "if x:\ny\n"])
def test_what_is_no_python_is_refused(text):
    with pytest.raises(SyntaxError):
        source(text.encode())


def test_every_file_observed_has_every_feature_and_ends_outside_of_all():
    for file in code.TASK.files["validation"][:8]:
        try:
            found = source(file.data)
        except SyntaxError:
            continue
        assert list(found.truth) == [feature.name for feature in FEATURES]
        for name in ("string", "docstring", "comment", "parentheses"):
            assert found.truth[name][-1] == 0
        assert (found.truth["docstring"] <= found.truth["string"]).all()
        assert not (found.truth["comment"] * found.truth["string"]).any()
        before = np.array([start - 1 for start in found.starts if start])
        assert not any(found.truth[name][before].any() for name in ("column", "string", "depth"))


def test_a_corpus_without_python_cannot_be_observed():
    task = code.Code()
    task.__dict__["files"] = {"test": (File("a", b"this is no python"), File("b", b"# nothing\n"))}
    with pytest.raises(CorpusError, match="no Python in the test part"):
        task.observe("test", np.random.default_rng(0), 10)
