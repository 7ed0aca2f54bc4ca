"""What the servers of a class share: seen by all, read by nobody else, and lost in a sentence."""

import os
import signal
import stat
import subprocess
import sys

import pytest

from visualizer.pages.store import Lost, Store

KILLED = """
import os, signal, sys
from pathlib import Path
from visualizer.pages.store import Store
store = Store(Path(sys.argv[1]))
with store.writing():
    store.put("lead", "half")
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "class.sqlite"


@pytest.fixture
def two(path):
    both = Store(path), Store(path)
    yield both
    for each in both:
        each.close()


def test_what_one_server_writes_another_sees_and_is_told_of_once(two):
    one, other = two
    assert (one.changed(), other.changed(), other.changed()) == (True, True, False)
    one.put("lead", "there")
    assert other.changed() and not other.changed() and not one.changed()
    assert other.value("lead") == "there" and other.value("none") is None
    assert one.once("key", lambda: "first") == other.once("key", lambda: "second") == "first"
    one.join("a-page", True, False)
    other.join("another", False, False)
    other.join("the-teacher", True, True)
    assert one.pages() == other.pages() == (1, 2)
    assert other.told("a-page") and not other.told("a-pag")
    one.forget(os.getpid())
    assert other.pages() == (0, 0)


def test_a_page_that_comes_from_another_server_is_counted_once(two, monkeypatch):
    one, other = two
    lost = one.join("a-page", True, False)
    monkeypatch.setattr(os, "getpid", lambda: 1)
    row = other.join("a-page", True, False)
    assert one.pages() == (1, 1)
    one.leave(lost)  # which that server learns later
    assert one.pages() == (1, 1)
    other.leave(row)
    assert one.pages() == (0, 0)


def test_only_who_runs_the_servers_reads_the_files(two, path):
    two[0].put("key", "a secret")
    files = sorted(path.parent.iterdir())
    assert {file.name for file in files} == {path.name + end for end in ("", "-wal", "-shm")}
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_a_server_that_is_killed_while_it_writes_leaves_no_half_and_no_lock(two, path):
    done = subprocess.run([sys.executable, "-c", KILLED, path], timeout=60)
    assert done.returncode == -signal.SIGKILL
    assert two[0].value("lead") is None
    with two[0].writing():
        two[0].put("lead", "whole")
    assert two[1].value("lead") == "whole"


def test_what_fails_half_way_is_not_written(two):
    with pytest.raises(ZeroDivisionError), two[0].writing():
        two[0].put("lead", "half")
        raise ZeroDivisionError
    assert two[1].value("lead") is None


def test_a_file_that_is_gone_or_damaged_or_locked_is_a_sentence(two, path, tmp_path, monkeypatch):
    one, other = two
    one.changed()
    with other.writing(), pytest.raises(Lost, match="database is locked"):
        one._run("PRAGMA busy_timeout = 10")
        one.put("lead", "too soon")
    path.rename(tmp_path / "elsewhere")
    for put_there in (lambda: None, lambda: path.write_text("another")):
        put_there()
        with pytest.raises(Lost, match="is gone; they have to be started anew"):
            one.changed()
    (tmp_path / "none").write_text("This is no database, however it is looked at. " * 100)
    (tmp_path / "folder").mkdir()
    for name in ("none", "folder", "no folder/class.sqlite"):
        with pytest.raises(Lost, match="cannot be read or written"):
            Store(tmp_path / name)
