"""A lesson in one file: small, whole, its claims true; what a browser cannot work out is made beforehand."""

import base64
import json
from dataclasses import replace
from functools import cache

import numpy as np
import pytest

import payload
from pages.test_handout import Read, networks_of, unpacked
from visualizer import lessons
from visualizer.cells import CELLS
from visualizer.cli import main
from visualizer.model import ModelError
from visualizer.pages import catalogue, unserved
from visualizer.pages.handed import packed_network
from visualizer.pages.lessons import file, session
from visualizer.pages.lessons.lessons import handed_out
from visualizer.pages.shapes import CHOICE, described

MODEL = "grammar-lstm-32-s1"
OWN = f"""---
title: Mine
part: 1
model: {MODEL}
text: the clouds are in the
unit: 3
---

## One
show: curves
t: end

It is [so](lesson:forget).

try: f
more: /whatif?model={MODEL}&pins=f%3A*%3A1-2%3D1%3Bi%3A*%3A1%3D0

claim: f < 0 at clouds
"""


@cache
def ours(name, language="en"):
    """A lesson of ours."""
    return next(lesson for lesson in lessons.read_all(language=language).lessons if lesson.name == name)


@pytest.fixture(scope="module")
def page():
    return file.lesson_file(ours("conveyor-belt"))


@pytest.fixture
def own(tmp_path):
    """A teacher's folder with one lesson, of which a claim is false."""
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "mine.md").write_text(OWN)
    return folder


@pytest.fixture
def export(tmp_path, capsys):
    """`gatescope export --lesson` into a file -> (status, what it said, the file)."""
    path = tmp_path / "lesson.html"

    def run(*args):
        status = main(["export", "-o", str(path), *map(str, args)])
        return status, capsys.readouterr().err, path

    return run


def test_the_page_has_the_lesson_that_a_server_sends(page):
    setup = json.loads(unpacked(page, "setup"))
    wanted = session.one("conveyor-belt", "en")
    for step, sent in zip(setup["lesson"]["steps"], wanted["steps"], strict=True):
        assert {**step, "still": False} == {**sent, "still": False}
    rows = {row["name"]: row for row in setup["state"]}
    assert rows["lesson"]["choices"] == ["conveyor-belt"] and rows["lang"]["choices"] == ["en"]
    assert set(setup["words"]["en"]) >= {"skip", "made"} and "more lessons" in setup["made"]
    assert Read(page).texts["title"].startswith("The conveyor belt")


def test_it_has_the_networks_that_can_be_turned_and_the_pictures_of_others(page):
    # gates of the trained one are turned, and its maps show what was probed
    assert networks_of(page) == [packed_network(catalogue.load(MODEL))]
    ((question, data),) = json.loads(unpacked(page, "setup"))["answers"]
    assert (question["want"], question["weights"]) == ("picture", "initial")
    assert base64.b64decode(data) == session.Session().answer({**question, "seq": 0})
    lean = file.lesson_file(ours("forget"))
    (network,) = networks_of(lean)
    head = json.loads(network[4 : 4 + int.from_bytes(network[:4], "little")])
    assert head["units"] is None and not head["probes"] and not head["stories"]


def test_of_a_translation_it_has_the_pictures_of_each_step_and_what_its_question_supposes():
    page = file.lesson_file(ours("boy-and-girl-in-czech"))
    assert networks_of(page) == [] and len(page.encode()) < 400_000
    setup = json.loads(unpacked(page, "setup"))
    made = {(each["want"], each["text"], *each.get("turn", ())): data for each, data in setup["answers"]}
    steps = setup["lesson"]["steps"]
    for step in steps:
        assert ("picture", step["state"]["text"]) in made and not step["moves"]
        if change := step.get("change"):
            head, facts, _ = payload.decode(base64.b64decode(made["held", step["state"]["text"], *change]))
            assert head["notices"] == [] and facts["outputs"][-1] == "</s>"
    assert [bool(step.get("still")) for step in steps] == [False] * 4 + [True]


def test_of_two_directions_it_has_every_beginning():
    setup = json.loads(unpacked(file.lesson_file(ours("two-directions")), "setup"))
    wanted = {each["state"]["text"] for each in setup["lesson"]["steps"] if each["state"]["show"] != "next"}
    assert {each["text"] for each, _ in setup["answers"] if each["want"] == "directions"} == wanted


def test_the_largest_is_below_400_kb_and_speaks_its_language():
    page = file.lesson_file(ours("variants", "es"), "es")
    assert len(page.encode()) < 400_000 and '<html lang="es">' in page
    setup = json.loads(unpacked(page, "setup"))
    assert setup["languages"] == {"es": "Español"} and setup["words"]["es"]["skip"] == "Saltar"
    assert set(setup["drawn"]) == {"es"}


def test_it_may_ask_for_nothing_and_runs_its_own_scripts_alone(page):
    read = Read(page)
    rules = dict(rule.split(" ", 1) for rule in read.policy.split("; "))
    run = [text for attributes, text in read.scripts if "type" not in attributes]
    run += [unpacked(page, "code").decode()]
    assert {unserved.source(text) for text in run} == set(rules["script-src"].split())
    assert rules["default-src"] == "'none'" and "unsafe" not in rules["script-src"]


def test_no_text_of_a_lesson_becomes_markup(page):
    strange = replace(ours("conveyor-belt"), title="</title><script>alert(1)</script>")
    assert Read(file.lesson_file(strange)).tags == Read(page).tags


@pytest.mark.parametrize("cell", CELLS)
def test_sizes_are_sums_of_powers_for_every_cell(cell):
    terms, rng = file.in_terms(cell), np.random.default_rng(0)

    def filled(data, sizes):
        if isinstance(data, list):
            return [filled(each, sizes) for each in data]
        if not isinstance(data, dict):
            return data
        if "terms" in data:
            return sum(f * int(np.prod(np.power(sizes, powers))) for f, *powers in data["terms"])
        return {name: filled(each, sizes) for name, each in data.items()}

    usual = {row.name: row.default for row in CHOICE}
    for D, H, T in (*rng.integers(1, 129, (4, 3)).tolist(), [256, 128, 1000]):
        wanted = described(usual | {"cell": cell, "input": D, "hidden": H, "steps": T})
        found = filled(terms, [D, H, T])
        assert found["levels"] == wanted["levels"] and found["gates"] == wanted["gates"]
        assert [each["total"] for each in found["sizes"]["counts"]] == [
            each["total"] for each in wanted["sizes"]["counts"]
        ]
        for name in ("hidden", "steps", "multiply_adds", "state", "training"):
            assert found["sizes"][name] == wanted["sizes"][name]


def test_what_a_browser_cannot_work_out_is_made_beforehand(own, monkeypatch):
    def refused(*args, **how):
        raise ModelError("a cell that a page cannot work out")

    monkeypatch.setattr(file, "packed_network", refused)
    page = file.lesson_file(lessons.read(own / "mine.md"))
    setup = json.loads(unpacked(page, "setup"))
    assert networks_of(page) == []
    (step,) = setup["lesson"]["steps"]
    assert step["still"] and step["moves"] == []
    made = {question["want"]: (question, data) for question, data in setup["answers"]}
    assert set(made) == {"picture", "preactivations", "held"}
    assert made["held"][0]["turn"] == ["f:*:1-2=1", "i:*:1=0"]
    seen = session.Session()
    for question, data in made.values():
        assert base64.b64decode(data) == seen.answer({**question, "seq": 0})
    _, arrays = payload.decode(base64.b64decode(made["held"][1]))[1:3]
    assert np.all(arrays["0.f"][1:3] == 1)


def test_a_false_claim_is_refused_with_its_line_but_for_a_teachers_own(export, own, monkeypatch):
    status, said, path = export("--lesson", "mine", "--lessons", own)
    assert status == 0 and "mine.md:18: “f < 0 at clouds” is false" in said
    assert "Mine" in Read(path.read_text(encoding="utf-8")).texts["title"]
    path.unlink()
    false = replace(lessons.read(own / "mine.md"), name="forget")
    for lesson in (false, replace(ours("forget"), original=false, steps=())):
        monkeypatch.setattr(lessons, "read_all", lambda *_, it=lesson: lessons.Found((it,), ()))
        status, said, path = export("--lesson", "forget")
        assert status == 2 and "mine.md:18: " in said and said.count("\n") == 1
        assert not path.exists()


def test_the_command_says_in_a_line_why_it_cannot(export, own, tmp_path):
    for args, why in (
        (("--lesson", "nothing"), "no lesson is called 'nothing'"),
        (("--lesson", "forget", MODEL, "x"), "its own networks"),
        (("--lesson", "forget", "--float32"), "its own networks"),
        (("--lesson", "forget", "--lessons", tmp_path / "none"), "no folder"),
        ((MODEL, "x", "--language", "es"), "of a lesson"),
        ((MODEL,), "needs MODEL, TEXT and -o FILE"),
    ):
        status, said, path = export(*args)
        assert status == 2 and why in said and said.count("\n") == 1
        assert not path.exists()
    (own / "mine.md").write_text("no head")
    assert "mine.md" in export("--lesson", "mine", "--lessons", own)[1]


def test_a_server_makes_the_file_of_a_lesson():
    asked = {"seq": 3, "want": "handout", "lesson": "forget", "lang": "es", "step": 2}
    head, *_ = payload.decode(handed_out(asked))
    assert (head["seq"], head["notices"], head["file"]) == (3, [], "gatescope-forget.html")
    setup = json.loads(unpacked(head["page"], "setup"))
    assert setup["lesson"]["name"] == "forget" and list(setup["languages"]) == ["es"]
    head, *_ = payload.decode(handed_out({**asked, "lesson": "none"}))
    assert head["notices"] == ["No file can be made of this: there is no such lesson."]
