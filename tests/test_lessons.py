"""Lessons are read as they are written, or say in a line what is wrong with them; those of ours hold."""

import json
import os
import re
import sys

import pytest

import stated
from visualizer import lessons, load
from visualizer.lessons import LessonError, Span
from visualizer.tasks.stories import opening

MODEL = "grammar-lstm-32-s0"
TEXT = "I grew up in France with my sister but then I moved to Japan and I speak fluent"
HEAD = f"---\ntitle: Forget\npart: 5   # order\nmodel: {MODEL}\ntext: {TEXT}\n---\n"
WHOLE = (
    HEAD
    + """
## First
show: pipe
t: moved

The [forget gate](light:f) **keeps** *all* of `c`. Go to [“France”](go:France),
or [on](lesson:other) to [the page](/explore?t=9).

- See [Gers](https://example.org/f).

ask: What happens?
- It is *kept* *
- It is
  forgotten

reveal: It is **kept**.
reveal: Twice.

try: f, i, g
more: /whatif?pins=f:*:*=0
claim: f > 0.9 at with..but
## Second
unit: 3
ask number: How far?
answer: f at to
reveal: So.

## Third
t: 2
weights: initial
ask word: Where?
answer: I#2
"""
)


def parse(text, name="forget.md", language="en"):
    from pathlib import Path

    return lessons.parse(text.encode() if isinstance(text, str) else text, Path(name), language)


def step(text, head=HEAD):
    """The first step of a lesson with this step alone."""
    return parse(f"{head}## One\n{text}").steps[0]


@pytest.fixture
def folder(tmp_path):
    """Writes files into a folder."""

    def write(**files):
        for name, text in files.items():
            path = tmp_path / f"{name.replace('_', '/')}.md"
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(text.encode() if isinstance(text, str) else text)
        return tmp_path

    return write


# --- ours ---------------------------------------------------------------------------------------------


def test_our_lessons_are_without_a_fault_and_their_claims_hold():
    found = lessons.check()
    assert [str(fault) for fault in found.faults] == []
    assert {"forget", "why-memory"} <= {lesson.name for lesson in found.lessons}


def test_ours_are_short_and_a_lesson_asks_and_lets_its_gates_be_turned():
    turned = 0
    for lesson in lessons.read_all().lessons:
        for step in lesson.steps:
            words = " ".join(span.text for block in step.body for span in block.spans).split()
            assert len(words) < 45 or lesson.kind == "question", (lesson.name, step.title, len(words))
            assert step.reveal or not step.ask, (lesson.name, step.title)
        turned += any(step.moves for step in lesson.steps)
    assert turned > 1


def test_whatever_a_lesson_states_in_numbers_is_claimed():
    """A number of a step's prose that none of its claims checks is found, in every language."""
    for language in lessons.LANGUAGES:
        for lesson in lessons.read_all(None, language).lessons:
            assert [*stated.unclaimed(lesson)] == [], language


def test_a_number_without_a_claim_is_found():
    text = """The unit holds −0.89 of it, 99.8 % and 8,448; `3` and [7](https://example.org/7) are none.

ask: What is 0.9²⁰?
- 10⁻¹⁵ *
- 16

claim: c > -0.89 at end
claim: 0.9^20 < 99.8%
"""
    (only,) = parse(f"{HEAD}## Step 4\n{text}").steps
    assert stated.stated(only) == ["4", "-0.89", "99.8%", "8448", "7", "0.9", "20", "10^-15"]
    lesson = parse(f"{HEAD}## Step 4\n{text}")
    left = [line.rpartition(" ")[2] for line in stated.unclaimed(lesson)]
    assert left == ["4", "8448", "7", "10^-15"]


def test_a_translation_of_ours_is_of_the_same_runs():
    """So that what its lesson claims holds for it, which claims nothing itself."""
    ours = {lesson.name: lesson for lesson in lessons.read_all().lessons}
    for lesson in lessons.read_all(None, "es").lessons:
        assert lesson.original is ours[lesson.name] and lesson.claims == lesson.original.claims
        for step, first in zip(lesson.steps, lesson.original.steps, strict=True):
            assert (step.setting, step.t, step.show) == (first.setting, first.t, first.show), step.title
            assert (step.moves, step.more, step.claims) == (first.moves, first.more, ()), step.title
            assert [each.cell for each in step.switches] == [each.cell for each in first.switches]


# --- as it is written -----------------------------------------------------------------------------


def test_a_lesson_is_described_as_its_file_says():
    made = json.loads(json.dumps(lessons.described(parse(WHOLE))))
    trace = load(MODEL).trace(TEXT)
    first, second, third = made.pop("steps")
    assert made == {
        "name": "forget",
        "title": "Forget",
        "part": 5,
        "minutes": 3,
        "kind": "lesson",
        "language": "en",
    }
    unit = opening(trace)[1]
    of = {"model": MODEL, "text": TEXT, "weights": "trained"}
    assert first["state"] == {**of, "t": 11, "unit": unit, "show": "pipe"}
    assert first["body"][0]["kind"] == "p" and first["body"][1]["kind"] == "li"
    assert first["body"][0]["spans"] == [
        {"text": "The ", "style": ""},
        {"text": "forget gate", "style": "", "light": "f"},
        {"text": " ", "style": ""},
        {"text": "keeps", "style": "b"},
        {"text": " ", "style": ""},
        {"text": "all", "style": "i"},
        {"text": " of ", "style": ""},
        {"text": "c", "style": "code"},
        {"text": ". Go to ", "style": ""},
        {"text": "“France”", "style": "", "go": 4},
        {"text": ", or ", "style": ""},
        {"text": "on", "style": "", "href": "/lessons?lesson=other"},
        {"text": " to ", "style": ""},
        {"text": "the page", "style": "", "href": "/explore?t=9"},
        {"text": ".", "style": ""},
    ]
    assert first["body"][1]["spans"] == [{"text": "See Gers (https://example.org/f).", "style": ""}]
    assert first["ask"]["kind"] == "choice" and first["ask"]["right"] == 0
    assert first["ask"]["choices"][0] == [{"text": "It is ", "style": ""}, {"text": "kept", "style": "i"}]
    assert first["ask"]["choices"][1] == [{"text": "It is forgotten", "style": ""}]
    assert len(first["reveal"]) == 2
    assert (first["moves"], first["more"]) == (["f", "i", "g"], "/whatif?pins=f:*:*=0")
    assert second["ask"]["right"] == trace["f"][12, 3] and second["state"]["t"] == 17
    assert third["ask"]["right"] == 10 and third["state"]["weights"] == "initial"


def test_a_step_offers_the_same_weights_in_cells_of_other_options():
    text = (
        HEAD.replace(MODEL, "grammar-peephole-32-s0")
        + "## One\nswitch: no i: it: peepholes=fo | none: peepholes="
    )
    (step,) = lessons.described(parse(text))["steps"]
    assert step["switches"] == [
        {"label": "no i: it", "cell": "peepholes=fo"},
        {"label": "none", "cell": "peepholes="},
    ]


def test_lines_are_counted_as_an_editor_does():
    (first, _, third) = parse(WHOLE).steps
    lines = WHOLE.split("\n")
    assert lines[first.line - 1] == "## First" and lines[third.line - 1] == "## Third"
    ((at, claim),) = first.claims
    assert lines[at - 1] == f"claim: {claim.text}"
    windows = parse(("\ufeff" + WHOLE).replace("\n", "\r\n"))
    assert [each.line for each in windows.steps] == [each.line for each in parse(WHOLE).steps]


def test_a_picture_registers_itself(monkeypatch):
    with pytest.raises(LessonError, match="show is one of cell, pipe"):
        step("show: clock")
    monkeypatch.setitem(lessons.PICTURES, "clock", "the time")
    assert step("show: clock").show == "clock"


def test_an_answer_may_be_any_number_that_a_page_can_ask_for():
    ask = "ask number: How many?\nanswer: "
    made = lessons.described(parse(f"{HEAD}## One\n{ask}parameters\n## Two\n{ask}product f at with..but"))
    first, second = (each["ask"]["right"] for each in made["steps"])
    f = load(MODEL).trace(TEXT)["f"][5:9, opening(load(MODEL).trace(TEXT))[1]].astype(float)
    assert (first, second) == (26908, pytest.approx(f.prod()))
    with pytest.raises(LessonError, match="an answer is a number below 900,000,000, not 1e\\+12"):
        lessons.described(parse(f"{HEAD}## One\n{ask}10^12"))


def test_a_text_may_hold_what_is_a_remark_elsewhere():
    head = HEAD.replace(f"text: {TEXT}", "text: the clouds # are in: the")
    assert step("t: end", head).text == "the clouds # are in: the"


# --- what is wrong --------------------------------------------------------------------------------

STEP = len(HEAD.split("\n"))  # the line of "## One"


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("<script>alert(1)</script>", 1, "HTML is not shown"),
        ("words\nand <b onclick=x>bold</b>", 1, "HTML is not shown"),
        ("![a](https://example.org/a.png)", 1, "an image is not shown"),
        ("[a](javascript:alert(1))", 1, "a link cannot lead to “javascript:alert(1)”"),
        ("[a](//example.org/x)", 1, "no address of these pages"),
        ("[a](/nowhere?x=1)", 1, "no address of these pages"),
        ("[a](http://example.org)", 1, "a link cannot lead to"),
        ("[a](go:Paris)", 1, "no word “Paris”"),
        ("[a](go:two words)", 1, "a link cannot be read"),
        ("[a](light:z)", 1, "no signal “z” to light, only f, i, o, g, c, h, x"),
        ("[a](lesson:../x)", 1, "no name of a lesson"),
        ("1. one", 1, "a list with numbers"),
        ("# Title", 1, "a heading"),
        ("```\ncode\n```", 1, "a block of code"),
        ("> said", 1, "a quotation"),
        ("\n- a\n  - b", 3, "a list in a list"),
        ("t: Paris", 1, "no word “Paris”"),
        ("t: 18", 1, "no step 18"),
        ("unit: 32", 1, "no unit 32"),
        ("unit: x", 1, "a unit is a number"),
        ("model: nobody", 1, "no model is called “nobody”"),
        ("model: ../models/x.safetensors", 1, "no model is called"),
        ("model: grammar-lstm-32", 1, "is several models; name one, as grammar-lstm-32-s0"),
        ("weights: best", 1, "weights is one of trained, initial"),
        ("shwo: cell", 1, "did you mean show?"),
        ("show: cell\nshow: pipe", 2, "given twice"),
        ("show:", 1, "show is empty"),
        ("try: c", 1, "LSTM has no gate “c”, only f, i, o, g"),
        ("model: grammar-gru-32-s0\ntry: 1-z", 2, "GRU has no gate “1-z”, only r, z, n"),
        ("model: grammar-mingru-32-s0\ntry: n", 2, "minGRU has no gate “n”, only z"),
        ("switch: before: reset=before", 1, "lstm takes no option reset"),
        ("model: grammar-gru-32-s0\nswitch: so: reset=so", 2, "reset must be"),
        ("model: grammar-gru-32-s0\nswitch: reset=before", 2, "a switch is such as before: reset=before"),
        ("model: grammar-gru-32-s0\ntry: z\nswitch: so: reset=before", 3, "either gates to try or a switch"),
        ("more: https://example.org", 1, "no address of these pages"),
        ("claim: f is high", 1, "cannot be read"),
        ("\nclaim: f > 1 at Paris", 2, "no word “Paris”"),
        ("claim: f > 1 at to of nobody", 1, "no model is called"),
        ("ask: What?", 1, "a list of 2 to 9"),
        ("ask: What?\n- a\n- b", 1, "of which one ends in"),
        ("ask: What?\n- a *\n- b *", 1, "of which one ends in"),
        ("ask: What?\n- a *\n- <i>b</i>", 3, "HTML"),
        ("ask: What?\n- a *\n- b\n\nanswer: 1", 5, "the entry that ends in"),
        ("ask number: How far?", 1, "has no answer"),
        ("ask number: How far?\nanswer: high", 2, "is no value"),
        ("ask number: How far?\nanswer: f at with..but", 2, "at each of these words: name one"),
        ("ask word: Where?\nanswer: Paris", 2, "no word “Paris”"),
        ("answer: 1", 1, "the step asks nothing"),
        ("reveal: It is so.", 1, "the step asks nothing"),
        ("ask number: How far?\nanswer: 1\nreveal: ![x](y)", 3, "an image"),
        ("a" * (lessons.MAX_PROSE + 1), 0, "at most 4,000 characters"),
        ("t: 0\nbell \x07", 2, "a character that is not text"),
    ],
)
def test_a_fault_is_a_sentence_with_its_line(text, line, said):
    with pytest.raises(LessonError) as error:
        step(text)
    message = str(error.value)
    assert message.startswith(f"forget.md:{STEP + line}: ") and said in message and "\n" not in message


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "forget.md:1: a lesson begins with a line of three dashes"),
        ("---\ntitle: x\n", "forget.md:1: its head has no end"),
        ("---\nmodel: x\n---\n## a", "forget.md:1: it has no title"),
        ("---\ntitle: x\nhello\n---\n## a", "forget.md:3: “hello” is no line of a head"),
        ("---\ntitle: x\ntitel: y\n---\n", "forget.md:3: a lesson has no “titel”; did you mean title?"),
        ("---\ntitle: x\ntitle: y\n---\n", "forget.md:3: title is given twice"),
        ("---\ntitle: x\npart: one\n---\n## a", "forget.md:5: this step has no model"),
        (HEAD, "it has no step"),
        (HEAD + "hello\n## One", f"forget.md:{STEP}: this is before the first step"),
        (HEAD.replace("part: 5", "part: five") + "## One", "forget.md:3: part is a number"),
        (HEAD.replace("part: 5", "kind: quiz") + "## One", "forget.md:3: kind is one of lesson, question"),
        (HEAD.replace("part: 5", "title:") + "## One", "forget.md:3: title is given twice"),
        (HEAD + "## One\n" * 101, "it has more than 100 steps"),
        (
            HEAD + "## One\n" + "claim: f < 2 at 0\n" * 101 + "## Two\n" + "claim: f < 2 at 0\n" * 100,
            "200 claims",
        ),
        (HEAD.replace(TEXT, "word " * 500) + "## One", "forget.md:5: a text has at most 2,000 characters"),
        # of a network that reads bytes a letter is several
        (
            HEAD.replace(TEXT, "é" * 1001).replace("grammar-lstm-32-s0", "code-lstm-128-s0") + "## One",
            "forget.md:5: a text has at most 2,000 bytes",
        ),
        (b"---\ntitle: \xff\n---\n", "forget.md:2: it is not UTF-8"),
        (b"x" * (lessons.MAX_BYTES + 1), "forget.md: it is larger than 200 kB"),
    ],
)
def test_a_fault_of_the_whole_file_is_named(text, said):
    with pytest.raises(LessonError) as error:
        parse(text)
    assert said in str(error.value)


WRITES = "---\ntitle: Boy\nmodel: czech-lstm-additive-48-s0\ntext: I am a boy .\nshow: chains\n---\n"


def test_a_step_of_a_translator_counts_its_words_and_then_the_outputs():
    made = step("t: kluk\nunit: 2\ntry: cut\nchange: cut=all\n[it](go:jsem) keeps [h](light:h)", WRITES)
    assert (made.t, made.moves, made.change) == (6, ("cut",), ("cut=all",))
    assert [span.go for span in made.body[0].spans] == [5, None, None]
    assert step("t: end", WRITES).t == 8
    told = lessons.described(
        parse(f"{WRITES}## One\nchange: beam=3\nask number: How?\nanswer: weight boy at kluk")
    )
    assert told["steps"][0]["change"] == ["beam=3"] and told["steps"][0]["ask"]["right"] > 0.9


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("show: cell", 1, "a step shows chains, attention, search, encoder, decoder, not cell"),
        ("weights: initial", 0, "no initial weights"),
        ("try: f", 1, "nothing to turn called “f”, only attention"),
        ("change: cut=x", 1, "“cut=x” changes nothing; one is like"),
        ("change: weigh=0:99=1", 1, "99"),
        ("unit: 48", 1, "no unit 48"),
        ("t: žena", 1, "no word “žena”"),
        ("claim: weight Paris > 0 at kluk", 1, "no word “Paris”"),
    ],
)
def test_a_fault_of_a_translators_step_is_named_too(text, line, said):
    with pytest.raises(LessonError, match=re.escape(said)) as error:
        step(text, WRITES)
    assert error.value.line == len(WRITES.split("\n")) + line or line == 0
    with pytest.raises(LessonError, match="of grammar-lstm-32-s0 a step shows cell, pipe"):
        step("show: attention")
    with pytest.raises(LessonError, match="only a translation is changed, and LSTM makes none"):
        step("change: cut=all")


# --- folders ------------------------------------------------------------------------------------------


def test_a_broken_file_hides_no_other(folder):
    own = folder(good=HEAD + "## One", bad="woof", huge=b"x" * 10_000_000, Bad=HEAD)
    (own / "folder.md").mkdir()
    (own / "gone.md").symlink_to("nowhere")
    if sys.platform != "win32":
        os.mkfifo(own / "pipe.md")
    found = lessons.read_all(own)
    assert [lesson.name for lesson in found.lessons] == ["good"]
    named = sorted(re.split(r"[:.]", str(fault))[0] for fault in found.faults)
    assert named == sorted(["bad", "huge", "Bad", "folder", "gone", *(["pipe"] * (sys.platform != "win32"))])


def test_lessons_stand_in_their_order_and_questions_last(folder):
    question = HEAD.replace("part: 5", "part: 1\nkind: question") + "## One"
    own = folder(b=HEAD + "## One", a=HEAD.replace("part: 5", "part: 6") + "## One", q=question)
    assert [lesson.name for lesson in lessons.read_all(own).lessons] == ["b", "a", "q"]


def test_a_lesson_without_a_translation_is_shown_in_english_and_listed(folder):
    both = HEAD.replace("Forget", "Olvidar") + "## Uno"
    own = folder(one=HEAD + "## One", two=HEAD + "## One", es_one=both)
    titles = {lesson.name: (lesson.title, lesson.language) for lesson in lessons.read_all(own, "es").lessons}
    assert titles == {"one": ("Olvidar", "es"), "two": ("Forget", "en")}
    assert lessons.untranslated("es", own) == ["two"]
    assert [lesson.title for lesson in lessons.read_all(own).lessons] == ["Forget", "Forget"]


def test_a_translation_has_the_steps_of_its_lesson(folder):
    own = folder(one=HEAD + "## One", es_one=HEAD + "## Uno\n## Dos", es_two=HEAD + "## Uno")
    found = lessons.read_all(own, "es")
    assert [lesson.language for lesson in found.lessons] == ["en"]
    assert [str(fault) for fault in found.faults] == [
        "es/one.md: it has 2 steps, and one.md 1",
        "es/two.md: it translates two.md, which cannot be read",
    ]


def test_a_link_to_no_lesson_is_named_and_one_to_ours_is_not(folder):
    own = folder(one=HEAD + "## One\n[a](lesson:nowhere)\n[b](lesson:forget) and [c](lesson:one)")
    found = lessons.read_all(own)
    assert [str(fault) for fault in found.faults] == [f"one.md:{STEP + 1}: there is no lesson “nowhere”"]
    assert [lesson.name for lesson in found.lessons] == ["one"]


def test_too_many_lessons_are_refused(folder):
    own = folder(**{f"n{k}": "" for k in range(lessons.MAX_LESSONS + 1)})
    (fault,) = lessons.read_all(own).faults
    assert "at most 60" in str(fault)


def test_a_folder_that_cannot_be_read_is_named_and_hides_no_other(folder):
    own = folder(one=HEAD + "## One")
    (own / "es").write_text("a file")
    found = lessons.read_all(own, "es")
    assert [lesson.name for lesson in found.lessons] == ["one"]
    assert [str(fault) for fault in found.faults] == ["the folder es cannot be read: Not a directory"]
    lessons.use(own)
    own.rename(own.parent / "moved")
    try:
        gone = lessons.offered()
    finally:
        lessons.use(None)
    assert gone.lessons == lessons.read_all().lessons
    assert [str(fault) for fault in gone.faults] == [
        f"the folder {own.name} cannot be read: No such file or directory"
    ]


def test_a_file_that_changes_is_read_again(folder):
    own = folder(one=HEAD + "## One")
    assert lessons.read(own / "one.md") is lessons.read(own / "one.md")
    folder(one=HEAD.replace("Forget", "Remember") + "## One")
    assert lessons.read(own / "one.md").title == "Remember"


def test_a_false_claim_is_named_with_its_line_and_what_is_so(folder):
    own = folder(one=HEAD + "## One\nclaim: next at end = Greek\nclaim: next at end = Japanese")
    assert [str(fault) for fault in lessons.check(own).faults] == [
        f"one.md:{STEP + 1}: “next at end = Greek” is false: "
        "next at “fluent” (step 17) is Japanese, not Greek"
    ]


def test_an_address_elsewhere_is_text_alone():
    (block,) = step("See [here](https://example.org/a) and <https://example.org/b>.").body
    assert block.spans == (Span("See here (https://example.org/a) and https://example.org/b."),)
