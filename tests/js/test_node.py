"""The pure functions of the JavaScript modules, tested by Node's own tests."""

import subprocess
from pathlib import Path

import pytest

FILES = sorted(Path(__file__).parent.glob("*.test.mjs"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_javascript_module(node, file):
    # a file of tests runs itself: `node --test` would start a second process for it
    run = subprocess.run([node, str(file)], capture_output=True, text=True, timeout=120)
    assert run.returncode == 0, run.stdout + run.stderr
