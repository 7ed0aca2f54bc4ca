"""What every test may ask for: a browser, Node, and an order that keeps them apart."""

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None

import pytest
from hypothesis import settings

# Two cores shared with a browser: how long an example takes says nothing about the code. The
# same examples every time, so that a red gate is the commit's doing.
settings.register_profile("gate", deadline=None, derandomize=True, max_examples=20)
# A long run, of other examples every time: `pytest tests/fuzz --hypothesis-profile=long`.
settings.register_profile("long", deadline=None, max_examples=3_600, print_blob=True)
settings.load_profile("gate")

ROOT = Path(__file__).resolve().parent.parent
CHROMES = (
    "chromium-headless-shell",  # the same browser without its windows, for a third less of a processor
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)


def pytest_configure(config):
    """Compiles what every worker imports, which each would else do as all start at once.

    Only where an installation has left that to the first import.
    """
    several = getattr(config.option, "numprocesses", None) and not hasattr(config, "workerinput")
    panel = find_spec("panel")
    if several and panel and not sys.dont_write_bytecode and not Path(panel.cached).exists():
        subprocess.run([sys.executable, "-c", "import visualizer.pages.server, playwright.sync_api, mpmath"])


def pytest_sessionstart(session):
    """Rewrites the asserts of a worker's share of the tests, which each worker would else do for all of them.

    It asks pytest for what it keeps to itself; should that go, it only takes longer.
    """
    config = session.config
    worker = getattr(config, "workerinput", None)
    if worker is None or config.getoption("assertmode") != "rewrite" or sys.dont_write_bytecode:
        return
    files = sorted(path for each in config.args for path in (config.rootpath / each).rglob("test_*.py"))
    with suppress(ImportError, AttributeError, TypeError):
        from _pytest.assertion import rewrite

        state = config.stash[rewrite.assertstate_key]
        for path in files[int(worker["workerid"].removeprefix("gw")) :: worker["workercount"]]:
            folder = rewrite.get_cache_dir(path)
            kept = folder / (path.stem + rewrite.PYC_TAIL)
            if rewrite._read_pyc(path, kept) is None and rewrite.try_makedirs(folder):
                about, code = rewrite._rewrite_test(path, config)
                rewrite._write_pyc(state, code, about, kept)


def pytest_collection_modifyitems(items):
    drives = Path(__file__).with_name("browser")
    for item in items:
        if item.path.parent == drives:
            item.add_marker(pytest.mark.browser)
    # Browser tests last: Playwright keeps an event loop running in this thread, in which
    # nothing else could start one, and the fast tests should fail first.
    items.sort(key=lambda item: item.get_closest_marker("browser") is not None)


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def once(tmp_path_factory):
    """`once(name, make)`: the path that `make(path)` wrote, once for all processes of the tests.

    Nobody may change what is there.
    """
    own = tmp_path_factory.getbasetemp()
    folder = own.parent if "PYTEST_XDIST_WORKER" in os.environ and fcntl else own

    def made(name, make):
        path = folder / name
        with (folder / f"{name}.lock").open("w") as lock:
            if fcntl:
                fcntl.flock(lock, fcntl.LOCK_EX)  # until it is closed
            if not path.exists():
                make(path)
        return path

    return made


def missing(what, variable):
    """Skips the test that needs `what`; fails it where `variable` says that it must be there."""
    if os.environ.get(variable) == "1":
        pytest.fail(f"{what}, and {variable}=1 asks for it", pytrace=False)
    pytest.skip(f"{what} ({variable}=1 makes this a failure)")


@pytest.fixture(scope="session")
def node() -> str:
    """Path of Node, which runs the tests of the JavaScript modules."""
    return shutil.which("node") or missing("Node is not installed", "GATESCOPE_REQUIRE_NODE")


@pytest.fixture(scope="session")
def nginx() -> str:
    """Path of nginx, which stands before several servers of a class."""
    return shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin") or missing(
        "nginx is not installed", "GATESCOPE_REQUIRE_NGINX"
    )


@pytest.fixture(scope="session")
def chrome() -> str:
    """Path of Chromium or Chrome: the machine's own, else the one Playwright installs."""
    for name in CHROMES:
        if path := shutil.which(name):
            return path
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    if Path(path).exists():
        return path
    return missing(
        "neither Chromium nor Chrome is installed; `playwright install chromium` gets one",
        "GATESCOPE_REQUIRE_BROWSER",
    )
