"""The repository reads as one hand: ruff's rules and its formatting."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize("command", [["check"], ["format", "--check"]], ids=" ".join)
def test_ruff_has_nothing_to_say(root, command):
    run = subprocess.run([sys.executable, "-m", "ruff", *command, str(root)], capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr
