"""The lessons on a site of files: all of them in every language, and an answer to whatever a step asks."""

import json

import pytest

from visualizer import lessons
from visualizer.pages import catalogue, site
from visualizer.pages.lessons import file
from visualizer.pages.lessons import unserved as taught
from visualizer.pages.lessons.terms import TERMS

NAMES = ("grammar-lstm-32-s1", "grammar-rnn-32-s1")


@pytest.fixture(scope="module")
def page():
    return taught.page([entry for entry in catalogue.catalogue()["models"] if entry["name"] in NAMES])


def test_every_lesson_is_there_in_every_language(page):
    for language in lessons.LANGUAGES:
        told = json.loads(page.files[f"lessons.{language}"])
        names = [lesson.name for lesson in lessons.offered(language).lessons]
        assert [*told["lessons"]] == [each["name"] for each in told["list"]["lessons"]] == names
        assert {each["language"] for each in told["lessons"].values()} == {language}
        assert set(told["terms"]) == set(TERMS.get(language, {})) and told["list"]["faults"] == []
    assert page.setup["shapes"]["cells"]
    # what a page keeps for when there is no network
    assert set(page.first) == set(page.files) and sum(map(len, page.files.values())) < 1_400_000


def test_a_run_of_no_network_of_the_site_is_answered_before_and_no_gate_of_it_turned(page):
    known = {
        (question["model"], question["weights"], question["text"])
        for question, _ in json.loads(page.files["lessons.answers"])
        if question["want"] == "picture"
    }
    for language in lessons.LANGUAGES:
        for lesson in json.loads(page.files[f"lessons.{language}"])["lessons"].values():
            for step in lesson["steps"]:
                model, weights, _ = run = file.run(step)
                here = model in NAMES and weights == "trained"
                assert here != (run in known) and (here or not (step["moves"] or step["switches"]))
    assert {weights for _, weights, _ in known} == {"trained", "initial"}


def test_the_first_lesson_takes_at_most_a_megabyte(page):
    every = [entry["name"] for entry in catalogue.catalogue()["models"]]
    about = {"file": "models/" + "x" * 30, "version": "x" * 12, "hash": "x" * 51, "with": NAMES}
    document = site._document("lessons", page, dict.fromkeys(every, about))
    own = [site.Loaded.of("lessons.en", "data/lessons/lessons.en.js", page.files["lessons.en"])]
    own += [site._networks([name])[0][name] for name in NAMES]
    script = (site.unserved.FOLDER / "lesson.bundle.js").read_bytes()
    assert len(document) + len(script) + sum(len(each.script) for each in own) <= 1_000_000
