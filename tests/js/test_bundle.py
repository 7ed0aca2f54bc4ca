"""The bundle that Panel serves is the one that the modules make."""

import re
import shutil
import subprocess

import pytest

from conftest import missing

REQUIRED = "GATESCOPE_REQUIRE_NODE"


@pytest.fixture(scope="module")
def built(root, node, tmp_path_factory):
    """The bundle, made again from the modules."""
    if shutil.which("npx") is None:
        missing("npx is not installed, which fetches the bundler", REQUIRED)
    out = tmp_path_factory.mktemp("bundle") / "explorer.bundle.js"
    command = ["sh", str(root / "visualizer/views/js/build.sh"), str(out)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=300)
    if run.returncode and re.search(r"\b(ENOTFOUND|ENOTCACHED|EAI_AGAIN|ECONN\w+|ETIMEDOUT)\b", run.stderr):
        missing("the bundler cannot be fetched without a network", REQUIRED)
    assert run.returncode == 0, run.stdout + run.stderr
    return out.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def served(root):
    return (root / "visualizer/views/explorer.bundle.js").read_text(encoding="utf-8")


def test_the_bundle_is_fresh(built, served):
    assert served == built, "run `sh visualizer/views/js/build.sh` and commit what it writes"


def test_the_bundle_asks_for_nothing_more(served):
    """No import is left to the browser, and no address but that of a namespace."""
    assert not re.search(r"^\s*(import|export)\b.*\bfrom\b", served, re.M)
    assert not re.search(r"\bimport\s*\(", served)
    assert not re.search(r"@import|sourceMappingURL", served)
    assert set(re.findall(r"https?://[^\s\"'`)]+", served)) <= {"http://www.w3.org/2000/svg"}
