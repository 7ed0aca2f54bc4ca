"""Several processes that serve one class: they share a file, are started anew, and end together."""

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from visualizer.pages import workers

SCRIPT = """
import os, pathlib, sys, time
from functools import partial
from visualizer.pages import workers
from visualizer.pages.store import Store

def serve(folder, k, path):
    Store(path).put(f"server {k}", str(os.getpid()))
    (folder / f"{k}-{os.getpid()}").write_text(str(path))
    if (folder / "refuse").exists():
        return workers.REFUSED
    time.sleep(60)

if __name__ == "__main__":
    workers._PAUSE_SECONDS = 0.05
    sys.exit(workers.run(2, partial(serve, pathlib.Path(sys.argv[1]))))
"""


@pytest.fixture
def started(tmp_path):
    """A process that runs two servers; a file for each that began is in the folder `began`."""
    (tmp_path / "script.py").write_text(SCRIPT)
    (tmp_path / "began").mkdir()
    process = subprocess.Popen(
        [sys.executable, tmp_path / "script.py", tmp_path / "began"],
        env={**os.environ, "TMPDIR": str(tmp_path)},
        stderr=subprocess.PIPE,
        text=True,
    )
    yield process
    process.kill()
    process.communicate()


def until(what, seconds=20):
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end
        time.sleep(0.02)


def alive(number):
    with suppress(ProcessLookupError):
        os.kill(number, 0)
        return True
    return False


def began(tmp_path, k="*"):
    """The process numbers of the servers that began."""
    return sorted(int(each.name.partition("-")[2]) for each in (tmp_path / "began").glob(f"{k}-*"))


def test_a_server_that_is_killed_is_started_anew_and_all_end_with_the_first(started, tmp_path):
    until(lambda: len(began(tmp_path)) == 2)
    (path,) = {each.read_text() for each in (tmp_path / "began").iterdir()}
    assert path.startswith(str(tmp_path)) and os.stat(os.path.dirname(path)).st_mode & 0o777 == 0o700
    killed = began(tmp_path, 1)[0]
    os.kill(killed, signal.SIGKILL)
    until(lambda: len(began(tmp_path)) == 3)
    assert len(began(tmp_path, 0)) == 1 and not alive(killed)
    folder = Path(path).parent
    assert [workers.ended(folder, each) for each in (killed, *began(tmp_path, 0))] == [True, False]
    started.send_signal(signal.SIGINT)
    assert started.wait(10) == 0
    assert started.stderr.read().splitlines() == ["server 2 of 2 ended (SIGKILL) and is started anew"]
    assert not any(alive(each) for each in began(tmp_path)) and not os.path.exists(path)


def test_no_server_outlives_who_started_it(started, tmp_path):
    until(lambda: len(began(tmp_path)) == 2)
    started.kill()
    until(lambda: not any(alive(each) for each in began(tmp_path)))


def test_a_server_that_cannot_start_ends_them_all(started, tmp_path):
    (tmp_path / "began" / "refuse").touch()
    assert started.wait(20) == workers.REFUSED
    assert not any(alive(each) for each in began(tmp_path))
