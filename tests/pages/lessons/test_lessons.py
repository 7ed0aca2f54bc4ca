"""The lessons page's Python side: the list, a lesson, its picture, and gates turned by the engine."""

import json
import os
import re
import string

import numpy as np
import pytest

import payload
from visualizer import claims
from visualizer import lessons as files
from visualizer.analysis.online import online
from visualizer.cells import CELLS
from visualizer.glossary import GLOSSARY
from visualizer.pages import catalogue, translation
from visualizer.pages.lessons import session
from visualizer.pages.lessons.lessons import Lessons
from visualizer.pages.lessons.session import Session
from visualizer.pages.lessons.terms import TERMS
from visualizer.pages.lessons.words import DRAWN, NAMES, WORDS
from visualizer.pins import Pins
from visualizer.seq2seq import Changes

MODEL = "grammar-lstm-32-s0"
TEXT = "I grew up in France with my sister but then I moved to Japan and I speak fluent"
LESSON = f"""---
title: A gate
part: 1
model: {MODEL}
text: {TEXT}
unit: 6
---

## How far is it open?
t: to
It is [a gate](light:f). It turns.

ask number: How far?
answer: f at moved

## What is next?
ask number: How sure?
answer: p(Japanese) at end

## Which one?
ask: Which?
- This *
- That
"""


@pytest.fixture(scope="module", autouse=True)
def teacher(tmp_path_factory):
    """A teacher's folder with one lesson, and one that cannot be read."""
    folder = tmp_path_factory.mktemp("lessons")
    (folder / "a-gate.md").write_text(LESSON)
    (folder / "broken.md").write_text("no head")
    files.use(folder)
    yield folder
    files.use(None)


def opened(query):
    data = Lessons(query).payload
    head, facts, _ = payload.decode(data)
    return head, facts


def asked(request, by=None):
    return payload.decode((by or Session()).answer({"seq": 3, **request}))


def test_without_a_lesson_it_opens_on_the_list_with_a_sentence_on_what_cannot_be_read():
    head, facts = opened({})
    assert facts is None and "lesson" not in head
    listed = {each["name"]: each for each in head["list"]["lessons"]}
    assert set(listed) >= {"a-gate", *(path.stem for path in files.folder().glob("*.md"))}
    assert (listed["a-gate"]["line"], listed["a-gate"]["steps"]) == ("It is a gate.", 3)
    (fault,) = head["list"]["faults"]
    assert fault.startswith("broken.md") and "\n" not in fault


def test_a_lesson_opens_with_the_picture_of_the_step_that_is_asked_for():
    head, facts = opened({"lesson": "a-gate", "step": "2"})
    assert head["lesson"]["title"] == "A gate"
    assert (facts["name"], " ".join(facts["tokens"])) == (MODEL, TEXT)
    assert head["of"] == head["lesson"]["steps"][1]["state"]


@pytest.mark.parametrize(("step", "opens"), [("0", 0), ("-7", 0), ("99", 2), ("x", 0)])
def test_a_step_that_is_not_there_opens_the_nearest_or_the_first(step, opens):
    head, _ = opened({"lesson": "a-gate", "step": step})
    assert head["of"] == head["lesson"]["steps"][opens]["state"]


def test_a_question_says_which_number_it_asks_for_so_that_the_page_can_leave_it_out():
    steps = session.one("a-gate", "en")["steps"]
    words, trace = TEXT.split(), catalogue.load(MODEL).trace(TEXT)
    first, second, third = (step["ask"] for step in steps)
    assert (first["of"], first["at"], first["share"]) == ("f", words.index("moved"), True)
    assert first["right"] == pytest.approx(trace["f"][words.index("moved"), 6])
    assert (second["of"], second["at"], second["share"]) == ("next", len(words) - 1, True)
    assert (third["of"], third["right"]) == (None, 0)


def test_a_question_of_another_network_asks_for_nothing_in_the_picture(teacher):
    ask = "ask number: How sure?\nanswer: p(p) at 60 of code-lstm-128-s0\n"
    (teacher / "another.md").write_text(
        LESSON.replace("text: ", f"text: {'so ' * 30}") + f"## Of code\n{ask}"
    )
    found = session.one("another", "en")["steps"][-1]["ask"]
    (teacher / "another.md").unlink()
    assert (found["of"], found["share"]) == (None, True) and 0 <= found["right"] <= 1


@pytest.mark.parametrize(
    ("answer", "of", "share"),
    [
        ("parameters", None, False),
        ("product f at with..but", None, True),
        ("norm h at but", None, False),
        ("sum f at but", "f", False),
        ("mean f at but", "f", True),
    ],
)
def test_a_number_that_stands_at_no_step_hides_none_there(teacher, answer, of, share):
    asked = f"## More\nt: to\nask number: How large?\nanswer: {answer}\n"
    (teacher / "another.md").write_text(LESSON + asked)
    found = session.one("another", "en")["steps"][-1]["ask"]
    (teacher / "another.md").unlink()
    assert (found["of"], found["share"]) == (of, share)
    assert found["at"] == TEXT.split().index("but" if of else "to")


@pytest.mark.parametrize("language", files.LANGUAGES)
def test_the_list_has_a_sentence_of_every_lesson_and_no_address_in_it(language):
    lines = {each["name"]: each["line"] for each in session.listing(language)["lessons"]}
    assert all(lines.values()) and not any("://" in line for line in lines.values())
    assert lines["people"].startswith("Jeffrey Elman, 1990") and lines["people"].endswith("Time.")


def test_a_file_of_any_name_hides_no_lesson(teacher):
    strange = teacher / os.fsdecode(b"a\xff\n\x1b.md")
    try:
        strange.write_text(LESSON)
    except OSError:
        pytest.skip("no such name can be given here")
    head, _ = opened({})
    strange.unlink()
    assert "a-gate" in [each["name"] for each in head["list"]["lessons"]]
    (fault,) = (said for said in head["list"]["faults"] if "its name" in said)
    assert fault.isprintable()


@pytest.mark.parametrize("want", ["turn", "held"])
def test_a_turned_gate_is_the_engines_own_run_with_that_pin(want):
    pins = ["f:6:7=0.25", "i:6:7=1"]
    head, facts, arrays = asked({"want": want, "text": TEXT, "model": MODEL, "turn": pins})
    network = catalogue.load(MODEL)
    held = network.trace(TEXT, pins=Pins.parse(pins))
    assert head["notices"] == [] and (facts["T"], facts["H"]) == held["c"].shape
    for signal in network.cell.signals:
        assert np.array_equal(arrays[f"0.{signal}"], held[signal].astype("<f4")), signal
    old = network.trace(TEXT)["c"][6, 6]
    assert arrays["0.c"][7, 6] == pytest.approx(0.25 * old + held["g"][7, 6], abs=1e-6)


def test_the_rows_of_units_stay_where_they_were_when_a_gate_is_turned():
    own = Session()
    *_, plain = asked({"want": "picture", "text": TEXT, "model": MODEL}, own)
    *_, turned = asked({"want": "turn", "text": TEXT, "model": MODEL, "turn": ["f:6:7=0"]}, own)
    assert np.array_equal(plain["order"], turned["order"])


def test_a_switched_cell_reads_the_text_with_the_same_weights():
    request = {"want": "turn", "text": TEXT, "model": "grammar-gru-32-s1"}
    own = Session()
    *_, plain = asked(request | {"turn": ["z:6:7=1"]}, own)
    head, facts, arrays = asked(request | {"cell": "reset=before"}, own)
    trace = catalogue.load("grammar-gru-32-s1").with_options(reset="before").trace(TEXT)
    assert head["notices"] == [] and facts["options"] == {"reset": "before"}
    assert np.array_equal(arrays["0.n"], trace["n"].astype("<f4"))
    assert np.array_equal(plain["order"], arrays["order"])
    for cell in ("reset=never", "size=3", "reset", 7, [], "r=" + "x" * 99):
        head, facts, _ = asked(request | {"cell": cell}, own)
        assert facts is None and head["notices"][0].startswith("This cannot be shown: ")


@pytest.mark.parametrize(
    "turn",
    [
        ["q:6:7=1"],
        ["f:99:7=1"],
        ["f:6:7=2"],
        ["f:6:7=nan"],
        ["f:6:7=0"] * 99,
        ["f" * 999],
        [7],
        7,
        None,
        "f",
    ],
)
def test_a_gate_that_cannot_be_turned_is_said(turn):
    head, facts, _ = asked({"want": "turn", "text": TEXT, "model": MODEL, "turn": turn})
    assert facts is None and len(head["notices"]) == 1 and head["notices"][0].endswith(".")


def test_both_languages_say_the_same_and_fill_in_the_same():
    def filled(text):
        return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name)

    english, spanish = WORDS["en"], WORDS["es"]
    assert english.keys() == spanish.keys()
    for name, text in english.items():
        assert filled(text) == filled(spanish[name]), name
    known = {word for cell in CELLS.values() for word in cell.words.values()}
    assert {"forget", "input", "output", "reset", "update"} <= NAMES["es"].keys() & known


def test_a_phrase_of_the_kit_has_as_many_numbers_in_each_language():
    for english, spanish in DRAWN["es"].items():
        assert english.count("#") == spanish.count("#"), english
        assert english != spanish


@pytest.mark.parametrize("language", [each for each in files.LANGUAGES if each != files.ORIGINAL])
def test_every_term_of_the_glossary_is_said_in_each_language(language):
    said = TERMS[language]
    assert [*said] == [term.name for term in GLOSSARY]
    for term in GLOSSARY:
        title, text = said[term.name]
        assert re.fullmatch(r"[A-ZÁÉÍÓÚÑ«].*\.", text) and 40 < len(text) < 420, term.name
        assert not re.search(r"[<>&*`]|\n|  ", title + text), term.name
        # a year, a number and a mark are the same in all languages
        assert re.findall(r"\d+", text) == re.findall(r"\d+", term.text), term.name


def test_the_glossary_of_another_language_is_sent_to_who_asks_for_it_and_to_nobody_else():
    head, *_ = asked({"want": "terms", "lang": "es"})
    title, text = TERMS["es"]["forget gate"]
    assert head["terms"]["forget gate"] == {"title": title, "text": text}
    assert asked({"want": "terms", "lang": "en"})[0]["terms"] == {}
    assert text not in json.dumps(session.setup(), ensure_ascii=False)


def test_what_the_browser_is_told_once_is_json():
    assert json.loads(json.dumps(session.setup(), allow_nan=False))["languages"] == {
        "en": "English",
        "es": "Español",
    }


# --- translations and two directions --------------------------------------------------------------

BOY = {"text": "I am a boy who likes to learn .", "model": "czech-lstm-additive-48-s0"}


def test_a_translation_is_the_one_that_the_translate_page_shows():
    head, facts, arrays = asked({"want": "picture", **BOY})
    model = translation.load(BOY["model"])
    wanted, theirs = translation.shown(model, BOY["text"].split(), 1, (), Changes())
    assert head["notices"] == [] and facts["outputs"] == wanted["outputs"]
    assert np.array_equal(arrays["weights"], theirs["weights"])
    assert np.array_equal(arrays["encoder.c"], theirs["encoder.c"])


def test_a_translation_is_changed_as_its_lesson_says():
    change = ["beam=3", "encoder=c:25:3-8=0.5", "weigh=1:5=1"]
    head, facts, arrays = asked({"want": "held", **BOY, "turn": change})
    assert head["notices"] == [] and facts["search"]["width"] == 3
    assert np.all(arrays["encoder.c"][3:9, 25] == 0.5) and arrays["weights"][1, 5] == 1
    found = claims.searched(BOY["model"], BOY["text"], tuple(change))
    assert facts["outputs"] == list(found.best.words)


@pytest.mark.parametrize(
    "turn",
    [["cut=x"], ["weigh=0:99=1"], ["beam=3"] * 99, ["begin=" + "a" * 999], [7], 7, None, ["encoder=f"]],
)
def test_a_change_that_cannot_be_made_is_said(turn):
    head, facts, _ = asked({"want": "turn", **BOY, "turn": turn})
    assert facts is None and len(head["notices"]) == 1 and head["notices"][0].endswith(".")


@pytest.mark.parametrize("text", ["", " \n", 7, None])
def test_of_no_sentence_there_is_no_translation(text):
    head, facts, _ = asked({"want": "picture", **BOY, "text": text})
    assert facts is None and head["notices"]


def test_a_translation_in_a_file_is_smaller_and_attends_to_the_same():
    (_, _, whole), (_, facts, small) = (
        asked({"want": "picture", **BOY}, Session(small=small)) for small in (False, True)
    )
    assert np.array_equal(whole["weights"], small["weights"])
    assert np.allclose(whole["decoder.c"], small["decoder.c"], rtol=1e-3, atol=1e-6)
    assert "decoder.g" in whole and "decoder.g" not in small and len(facts["top"][0]) == 3


def test_both_directions_and_every_beginning_are_those_of_the_engine():
    network, text = catalogue.load("tags-bilstm-16-s1"), "the old man the boats ."
    head, facts, arrays = asked({"want": "directions", "text": text, "model": network.name})
    trace, known = network.trace(text), online(network, text)
    assert head["notices"] == []
    for name, layer in (("forward", trace.layers[0]), ("back", trace.layers[1])):
        assert np.array_equal(arrays[f"{name}.memory"], layer.in_text_order("c").astype("<f4"))
        assert np.array_equal(arrays[f"{name}.h"], layer.in_text_order("h").astype("<f4"))
    begun = network.trace("the old man").layers[1].in_text_order("c")
    assert np.array_equal(arrays["so_far"][2, :3], begun.astype("<f4")) and not arrays["so_far"][2, 3:].any()
    assert facts["known"] == known.answers.tolist() and facts["whole"] == known.answers[-1].tolist()
    # forward goes on from where it was, and the backward half begins anew
    assert facts["steps"] == [known.steps(t)[0] - (t + 1) for t in range(len(trace))]


@pytest.mark.parametrize(
    ("model", "text", "said"),
    [
        ("tags-lstm-32-s0", "the fish", "from the left alone"),
        ("tags-bilstm-16-s1", "fish " * 60, "every beginning"),
    ],
)
def test_directions_that_cannot_be_had_are_said(model, text, said):
    head, facts, _ = asked({"want": "directions", "text": text, "model": model})
    assert facts is None and said in head["notices"][0]
