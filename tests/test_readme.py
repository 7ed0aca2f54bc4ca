"""What the README promises is run."""

import doctest
import re
from itertools import pairwise
from pathlib import Path

import visualizer
from visualizer import cli

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_python_snippet_prints_what_it_says():
    (snippet,) = re.findall(r"```python\n(.*?)```", README, re.S)
    test = doctest.DocTestParser().get_doctest(snippet, {}, "README.md", "README.md", 0)
    runner = doctest.DocTestRunner(verbose=False)
    runner.run(test)
    assert runner.summarize().attempted == len(test.examples) > 5
    assert runner.summarize().failed == 0


def test_the_package_says_what_its_docstring_shows():
    failed, attempted = doctest.testmod(visualizer)
    assert attempted
    assert not failed


def test_the_commands_it_lists_run(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (block,) = re.findall(r"```sh\n(gatescope models.*?)```", README, re.S)
    lines = [line.split("#")[0].strip() for line in block.splitlines()]
    for line in lines:
        words = [word.strip('"') for word in re.findall(r'"[^"]*"|\S+', line)]
        assert words[0] == "gatescope"
        arguments = ["2" if before == "--iterations" else word for before, word in pairwise(words)]
        assert cli.main(arguments) in (0, None), line
        assert capsys.readouterr().out or "-o" in words


def test_the_folders_it_maps_exist():
    table = README.split("## Where things are")[1]
    named = [
        name for row in re.findall(r"^\| (`.*?) \|", table, re.M) for name in re.findall(r"`([^`]+)`", row)
    ]
    assert len(named) > 8
    for name in named:
        assert (ROOT / name).exists() or (ROOT / "visualizer" / name).exists(), name
    for picture in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", README):
        assert (ROOT / picture).is_file()
