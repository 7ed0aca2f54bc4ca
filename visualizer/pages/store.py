"""What the servers of one class share: values by name, answers, codes and who is told of it, in SQLite.

SQLite, since nothing has to be installed or run for it, a class fits in kilobytes, and its servers are on one
machine. With a write-ahead log no reader holds up a writer, a server that is killed while it writes leaves no
lock, and it costs microseconds to learn that another has written. A server alone has these tables in memory.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

_TABLES = """
CREATE TABLE IF NOT EXISTS said (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS codes (id INTEGER PRIMARY KEY, code TEXT UNIQUE, address TEXT UNIQUE);
CREATE TABLE IF NOT EXISTS answers (lesson TEXT, step INTEGER, who TEXT, choice INTEGER NOT NULL,
    PRIMARY KEY (lesson, step, who)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS asked (id INTEGER PRIMARY KEY, lesson TEXT, step INTEGER, UNIQUE (lesson, step));
CREATE TABLE IF NOT EXISTS pages (id INTEGER PRIMARY KEY AUTOINCREMENT, server INTEGER, name TEXT,
    follows INTEGER, leads INTEGER);
"""
_LOCKED_SECONDS = 1.0  # how long another server's writing is waited for


class Lost(Exception):
    """What a class shares cannot be read or written; the text says so, for a person."""


class Store:
    """The tables of one class, in a file that its servers share or, without one, in this process's memory.

    Every method raises Lost where the file is gone or damaged.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        with _lost():
            if path is not None:  # for who runs the servers alone, also what SQLite puts beside it
                os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
                self._file = os.stat(path).st_ino
            self._base = sqlite3.connect(
                ":memory:" if path is None else path, timeout=_LOCKED_SECONDS, isolation_level=None
            )
            # what a failing machine loses of a class it loses with the class
            self._base.executescript(f"PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF; {_TABLES}")
        self._version = -1

    def close(self) -> None:
        """Let go of the file."""
        with suppress(sqlite3.Error):
            self._base.close()

    def changed(self) -> bool:
        """Whether another server has written since this was asked last; True the first time."""
        if self.path is not None and self._version >= 0 and not self._there():
            raise Lost("The file that this class's servers share is gone; they have to be started anew.")
        (version,) = self._one("PRAGMA data_version")
        before, self._version = self._version, version
        return bool(version != before)

    def _there(self) -> bool:
        assert self.path is not None
        with suppress(OSError):
            return os.stat(self.path).st_ino == self._file
        return False

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Keep other servers from writing meanwhile; of what fails half-way nothing is written."""
        self._run("BEGIN IMMEDIATE")
        try:
            yield
            self._run("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                self._base.execute("ROLLBACK")
            raise

    # ---- values

    def value(self, name: str) -> str | None:
        """What was put under a name."""
        found = self._one("SELECT value FROM said WHERE name = ?", name)
        return found and found[0]

    def put(self, name: str, value: str) -> None:
        """Put a value under a name."""
        self._run("INSERT OR REPLACE INTO said VALUES (?, ?)", name, value)

    def once(self, name: str, made: Callable[[], str]) -> str:
        """What was put under a name, by whichever server came first."""
        self._run("INSERT OR IGNORE INTO said VALUES (?, ?)", name, made())
        return str(self.value(name))

    # ---- answers

    def answer(self, lesson: str, step: int, who: str, choice: int, answers: int, questions: int) -> None:
        """Keep an answer, the first of a page: so many to a question, of so many questions."""
        found = self._one("SELECT count(*) FROM answers WHERE lesson = ? AND step = ?", lesson, step)
        if found[0] < answers:
            self._run("INSERT OR IGNORE INTO answers VALUES (?, ?, ?, ?)", lesson, step, who, choice)
        self._run("INSERT OR REPLACE INTO asked (lesson, step) VALUES (?, ?)", lesson, step)
        for old in self._all("SELECT lesson, step FROM asked ORDER BY id DESC LIMIT -1 OFFSET ?", questions):
            self._run("DELETE FROM asked WHERE lesson = ? AND step = ?", *old)
            self._run("DELETE FROM answers WHERE lesson = ? AND step = ?", *old)

    def answers(self, lesson: str, step: int) -> dict[int, int]:
        """How many chose what."""
        chosen = "SELECT choice, count(*) FROM answers WHERE lesson = ? AND step = ? GROUP BY choice"
        return dict(self._all(chosen, lesson, step))

    # ---- codes

    def code(self, address: str) -> str | None:
        """The code of an address that has one."""
        found = self._one("SELECT code FROM codes WHERE address = ?", address)
        return found and found[0]

    def place(self, code: str) -> str | None:
        """The address of a code."""
        found = self._one("SELECT address FROM codes WHERE code = ?", code)
        return found and found[0]

    def add_code(self, code: str, address: str, most: int) -> None:
        """Keep a code that is not in use; beyond so many the oldest is forgotten."""
        self._run("INSERT INTO codes (code, address) VALUES (?, ?)", code, address)
        self._run("DELETE FROM codes WHERE id <= (SELECT max(id) FROM codes) - ?", most)

    # ---- pages

    def join(self, name: str, follows: bool, leads: bool) -> int:
        """Note that this server tells a page of the class -> what it is known by here."""
        # who comes from another server has lost it
        self._run("DELETE FROM pages WHERE name = ? AND server != ?", name, os.getpid())
        added = "INSERT INTO pages (server, name, follows, leads) VALUES (?, ?, ?, ?) RETURNING id"
        return int(self._one(added, os.getpid(), name, follows, leads)[0])

    def leave(self, page: int) -> None:
        """Note that a page is told no more."""
        self._run("DELETE FROM pages WHERE id = ?", page)

    def forget(self, server: int) -> None:
        """Note that no page of a server's, the process of this number, is told any more."""
        self._run("DELETE FROM pages WHERE server = ?", server)

    def told(self, name: str) -> bool:
        """Whether a page of this name is told of the class."""
        return self._one("SELECT 1 FROM pages WHERE name = ? LIMIT 1", name) is not None

    def pages(self) -> tuple[int, int]:
        """How many of the pages that do not lead follow, and how many there are."""
        return self._one("SELECT coalesce(sum(follows), 0), count(*) FROM pages WHERE NOT leads")

    # ---- SQL

    def _all(self, sql: str, *values: Any) -> list[Any]:
        with _lost():
            return self._base.execute(sql, values).fetchall()

    def _one(self, sql: str, *values: Any) -> Any:
        found = self._all(sql, *values)
        return found[0] if found else None

    def _run(self, sql: str, *values: Any) -> None:
        self._all(sql, *values)


@contextmanager
def _lost() -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise Lost(f"What this class's servers share cannot be read or written: {error}.") from error
