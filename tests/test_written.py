"""What the command line writes: whole or not at all, with its size before; and what it says meanwhile."""

import io
import os
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest

from visualizer import cli
from visualizer.pages import handout, site
from visualizer.pages.asked import MAX_TOKENS

try:
    import resource
except ImportError:  # Windows
    resource = None

MODEL = "grammar-lstm-32-s1"
posix = pytest.mark.skipif(resource is None, reason="there are no such limits there")


@pytest.fixture
def commands(monkeypatch, tmp_path):
    """The commands that write a page, a table and a site, of a few kilobytes each -> what they write."""
    monkeypatch.setattr(handout, "handout", lambda *args, **how: "new " * 10_000)
    old = b'{"format": "gatescope site 1", "files": ["index.html", "site.json"]}'
    made = {"index.html": b"new " * 10_000, site.MADE: old}
    monkeypatch.setattr(site, "files", lambda *args, **how: made)
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / site.MADE).write_bytes(old)
    for name in ("page.html", "table.csv", "site/index.html"):
        (tmp_path / name).write_text("old")
    return {
        "page.html": ["export", MODEL, "the boy", "-o", str(tmp_path / "page.html")],
        "table.csv": ["trace", MODEL, "the boy and the girl", "-o", str(tmp_path / "table.csv")],
        "site/index.html": ["export", "--site", str(tmp_path / "site")],
    }


def names(folder):
    return sorted(path.name for path in folder.iterdir())


@contextmanager
def small_files(size):
    """No file may grow beyond this size, as on a disk that is full."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def nobody():
    """Somebody who is not root, who may write anywhere."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@posix
def test_a_full_disk_keeps_what_was_there_and_leaves_no_piece(commands, tmp_path, capsys):
    (tmp_path / "page.html.part").write_text("another's")
    before = names(tmp_path)
    for name, command in commands.items():
        with small_files(9_000):
            assert cli.main([*command, "--quiet"] if command[0] == "export" else command) == 2
        assert "File too large" in capsys.readouterr().err
        assert (tmp_path / name).read_text() == "old" and names(tmp_path) == before
        assert cli.main(command) == 0 and (tmp_path / name).read_text() != "old"
    assert names(tmp_path) == before


@posix
def test_a_folder_that_nobody_may_write_in_is_refused_before_the_work(commands, monkeypatch, capsys):
    worked = []
    for of, name in ((handout, "handout"), (site, "files")):
        monkeypatch.setattr(of, name, lambda *args, **how: worked.append(args) or {})
    with tempfile.TemporaryDirectory() as made:
        closed = Path(made, "closed")
        closed.mkdir()
        for folder, mode in ((closed, 0o555), (Path(made), 0o755)):
            folder.chmod(mode)
        with nobody():
            assert cli.main(["export", MODEL, "the boy", "-o", str(closed / "page.html")]) == 2
            assert cli.main(["export", "--site", str(closed / "site")]) == 2
        said = capsys.readouterr().err.splitlines()
    assert len(said) == 2 and all("Permission denied" in line for line in said)
    assert worked == []


def test_a_folder_is_no_file_to_write(tmp_path, capsys):
    (tmp_path / "page.html").mkdir()
    assert cli.main(["export", MODEL, "the boy", "-o", str(tmp_path / "page.html")]) == 2
    assert "it is not a file" in capsys.readouterr().err


KILLED = """
import os, signal, sys
from pathlib import Path
from visualizer import resources
Path.replace = lambda self, to: os.kill(os.getpid(), signal.SIGKILL)
resources.write(Path(sys.argv[1]), b"new")
"""


@posix
def test_a_process_that_is_killed_as_it_writes_leaves_the_old_file(tmp_path):
    path = tmp_path / "page.html"
    path.write_text("old")
    assert subprocess.run([sys.executable, "-c", KILLED, path]).returncode < 0
    assert path.read_text() == "old"


def test_a_site_that_was_left_aside_by_a_process_that_was_killed_is_put_back(commands, tmp_path):
    folder, aside = tmp_path / "site", tmp_path / ".site.0123abcd.old"
    folder.rename(aside)
    with pytest.MonkeyPatch.context() as patch, pytest.raises(site.SiteError):
        patch.setattr(site, "_put", lambda *args: (_ for _ in ()).throw(OSError("no more")))
        site.write(folder, None, {})
    assert (folder / "index.html").read_text() == "old" and not aside.exists()


# --- what it says -----------------------------------------------------------------------------------


class Screen(io.StringIO):
    """A terminal."""

    def isatty(self):
        return True


def said(monkeypatch, *argv):
    """What a terminal shows of a command, line by line, also of lines that others have replaced."""
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    assert cli.main([*argv]) == 0, screen.getvalue()
    return [line for line in screen.getvalue().replace("\r\x1b[K", "\n").split("\n") if line]


def test_a_size_is_said_before_the_file_is_written(commands, monkeypatch, tmp_path, capsys):
    sized = []
    monkeypatch.setattr(cli, "_put", lambda data, name: sized.append((len(data), sys.stderr.getvalue())))
    text = "the " * MAX_TOKENS
    lines = said(monkeypatch, "export", MODEL, text, "-o", str(tmp_path / "page.html"))
    ((size, before),) = sized
    assert f"page.html will have {size / 1e6:.2f} MB\n" in before
    assert "making the page of grammar-lstm-32-s1" in lines and lines[-1].startswith("writing ")
    monkeypatch.undo()
    assert cli.main(["export", MODEL, text + "cat", "-o", str(tmp_path / "page.html")]) == 2
    assert f"at most {MAX_TOKENS:,}" in capsys.readouterr().err


def test_the_size_of_a_large_network_is_said_before_its_page_is_made(commands, monkeypatch):
    monkeypatch.setattr(cli, "_LARGE_PAGE", 1_000)
    lines = said(monkeypatch, *commands["page.html"])
    assert any("grammar-lstm-32-s1, which will have about 0." in line for line in lines)


def test_what_takes_long_says_what_is_done_in_a_terminal_alone(commands, monkeypatch, tmp_path, root, capsys):
    lessons = tmp_path / "lessons"
    lessons.mkdir()
    for name in ("forget", "update"):
        (lessons / f"{name}.md").write_text((root / "assets" / "lessons" / f"{name}.md").read_text())
    checks = ["lessons", "--check", str(lessons)]
    wanted = {
        tuple(checks): "lesson 1 of 2: forget",
        tuple(commands["site/index.html"]): "writing 0.0 MB into site",
        tuple(commands["page.html"]): "writing ",
    }
    for command, line in wanted.items():
        with monkeypatch.context() as patch:
            assert any(each.startswith(line) for each in said(patch, *command))
            assert said(patch, *command, "--quiet") == []
        capsys.readouterr()
        assert cli.main([*command]) == 0
        assert "\r" not in (err := capsys.readouterr().err) and line not in err


def test_a_line_of_what_is_done_moves_no_cursor_and_fits_a_terminal(monkeypatch):
    monkeypatch.setenv("COLUMNS", "30")
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    with cli._telling(cli._parser().parse_args(["export"])) as tell:
        tell("a name\x1b[2J\n" * 9)
    shown = screen.getvalue().split("\r\x1b[K")
    assert shown[0] == shown[-1] == "" and all(each.isprintable() and len(each) < 30 for each in shown)
