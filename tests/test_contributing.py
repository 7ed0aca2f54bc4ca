"""What the contributing page promises is run, and what it names is there."""

import doctest
import re
import shlex
from pathlib import Path

import pytest

from visualizer import cells, claims, lessons

ROOT = Path(__file__).resolve().parent.parent
TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


@pytest.fixture
def as_before():
    """The cells that are registered, put back after the test."""
    known = dict(cells.CELLS)
    yield
    cells.CELLS.clear()
    cells.CELLS.update(known)


def test_its_snippets_print_what_they_say_one_after_the_other(as_before):
    snippets = re.findall(r"```python\n(.*?)```", TEXT, re.S)
    assert len(snippets) == 2
    names = {}
    for snippet in snippets:
        test = doctest.DocTestParser().get_doctest(snippet, names, "CONTRIBUTING.md", "CONTRIBUTING.md", 0)
        runner = doctest.DocTestRunner(verbose=False)
        runner.run(test, clear_globs=False)
        names = test.globs
        assert runner.summarize().attempted == len(test.examples) > 5
        assert runner.summarize().failed == 0
    assert "ugrnn" in cells.CELLS


def test_the_lesson_it_shows_is_one_and_what_it_claims_is_so(tmp_path):
    (lesson,) = re.findall(r"```markdown\n(.*?)```", TEXT, re.S)
    (tmp_path / "clouds.md").write_text(lesson, encoding="utf-8")
    found = lessons.check(tmp_path)
    assert not found.faults
    (made,) = map(lessons.described, found.lessons)
    assert [step["ask"]["kind"] for step in made["steps"]] == ["choice", "number"]
    (tmp_path / "clouds.md").write_text(lesson.replace("= sky", "= sea"), encoding="utf-8")
    (fault,) = lessons.check(tmp_path).faults
    assert "next at “the” (step 4) is sky, not sea" in str(fault)


def test_the_claims_it_shows_are_so():
    section = TEXT.split("## A lesson")[1].split("## A format")[0]
    code = re.findall(r"`([^`\n]+)`", section)
    shown = [line for line in code if re.search(" [<=>] | is least", line)]
    assert len(shown) == 8
    setting = claims.Setting("grammar-lstm-32-s1", "I grew up in France with my sister but then I moved", 30)
    assert {line: claims.parse(line).wrong(setting) for line in shown} == dict.fromkeys(shown, "")


def place(path):
    """A file named from the top, from the package or from its pages; None where there is none."""
    places = (ROOT / path, ROOT / "visualizer" / path, ROOT / "visualizer/pages" / path)
    return next((each for each in places if each.is_file()), None)


def test_every_file_that_it_names_is_there():
    named = re.findall(r"[\w./]+/[\w.-]+\.(?:py|mjs|css|sh)\b|\.ci/\w+", TEXT)
    named = {path for path in named if "NAME" not in path}
    assert len(named) > 8
    assert not [path for path in named if place(path) is None]


def test_what_it_says_of_names_in_files_is_so():
    found = re.findall(r"`(\w+)` (?:in|of)\s+`([\w./]+\.(?:py|mjs))`", TEXT)
    assert len(found) >= 4
    for name, path in found:
        assert re.search(rf"\b{name}\b", place(path).read_text("utf-8")), f"{name} in {path}"


def test_the_commands_it_lists_are_there():
    (block,) = re.findall(r"```sh\n(.*?)```", TEXT, re.S)
    for line in block.splitlines():
        words = shlex.split(line, comments=True)
        if words[0] == "sh":
            assert (ROOT / words[1]).is_file()
        elif words[0] == "pytest":
            assert all((ROOT / word).exists() for word in words[1:])
