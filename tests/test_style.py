"""The repository reads as one hand: ruff's rules and its formatting, and style sheets for every browser."""

import re
import subprocess
import sys

import pytest


@pytest.mark.parametrize("command", [["check"], ["format", "--check"]], ids=" ".join)
def test_ruff_has_nothing_to_say(root, command):
    run = subprocess.run([sys.executable, "-m", "ruff", *command, str(root)], capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr


def test_an_underline_is_said_part_by_part(root):
    """Safari takes no `text-decoration` of several values, and would draw no line at all."""
    sheets = [*root.glob("visualizer/pages/**/*.css"), *root.glob("assets/**/*.css")]
    whole = re.compile(r"text-decoration: *[\w-]+ +[^;]+;")
    assert len(sheets) > 10
    assert {str(each): found for each in sheets if (found := whole.findall(each.read_text("utf-8")))} == {}
