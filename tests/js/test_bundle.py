"""The bundle that Panel serves is the one that the modules make."""

import re
import shutil
import subprocess

import pytest

from conftest import missing

REQUIRED = "GATESCOPE_REQUIRE_NODE"


@pytest.fixture(scope="module")
def built(root, node, tmp_path_factory):
    """Folder of the bundle, made again from the modules."""
    if shutil.which("npx") is None:
        missing("npx is not installed, which fetches the bundler", REQUIRED)
    folder = tmp_path_factory.mktemp("bundle")
    command = ["sh", str(root / "visualizer/pages/build.sh"), str(folder)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=300)
    if run.returncode and re.search(r"\b(ENOTFOUND|ENOTCACHED|EAI_AGAIN|ECONN\w+|ETIMEDOUT)\b", run.stderr):
        missing("the bundler cannot be fetched without a network", REQUIRED)
    assert run.returncode == 0, run.stdout + run.stderr
    return folder


def test_the_bundle_is_fresh(built, root):
    served = {path.name: path.read_text(encoding="utf-8") for path in root.glob("visualizer/pages/*.js")}
    fresh = {path.name: path.read_text(encoding="utf-8") for path in built.iterdir()}
    assert served.keys() == fresh.keys()
    for name in fresh:
        assert served[name] == fresh[name], "run `sh visualizer/pages/build.sh` and commit what it writes"


def test_a_bundle_asks_for_nothing_more(root):
    """No import is left to the browser, and no address but that of a namespace."""
    for path in root.glob("visualizer/pages/*.js"):
        served = path.read_text(encoding="utf-8")
        assert not re.search(r"^\s*(import|export)\b.*\bfrom\b", served, re.M)
        assert not re.search(r"\bimport\s*\(", served)
        assert not re.search(r"@import|sourceMappingURL", served)
        assert set(re.findall(r"https?://[^\s\"'`)]+", served)) <= {
            "http://www.w3.org/2000/svg",
            "http://www.w3.org/1998/Math/MathML",
        }
