"""Several servers of one class, a process each, behind a proxy that divides the class among them.

What they share is in a file that lasts as long as the class. One that ends by itself is started anew.
"""

from __future__ import annotations

import os
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from pathlib import Path

from visualizer.pages.log import say
from visualizer.pages.store import Lost, Store

_LOOK_SECONDS = 0.2
_PAUSE_SECONDS = 1.0  # before a server is started anew
_END_SECONDS = 5.0
REFUSED = 2
"""How a server ends that cannot start, which would help no better a second time."""


def run(n: int, serve: Callable[[int, Path], int]) -> int:
    """Run n servers until they are interrupted or terminated -> the exit status.

    Args:
        n: how many.
        serve: is called in each process with which of them it is, from 0, and the file of the class's store;
            a function of a module, or a partial of one.

    Raises:
        Lost: no file can be written for the class.
    """
    # a folder that nobody else can look into
    with tempfile.TemporaryDirectory(prefix="gatescope-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "class.sqlite"
        store = Store(path)
        try:
            return _run(n, lambda k: _started(serve, k, path), store, Path(folder))
        finally:
            store.close()


def ended(folder: Path, pid: int) -> bool:
    """Whether a server of the class whose files are in a folder has ended, by the number of its process."""
    return _mark(folder, pid).exists()


def _mark(folder: Path, pid: int) -> Path:
    return folder / f"ended.{pid}"


def _run(n: int, start: Callable[[int], BaseProcess], store: Store, folder: Path) -> int:
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: ended.set())
    servers = [start(k) for k in range(n)]
    try:
        while not ended.is_set():
            # a signal alone ends no wait
            gone = wait([each.sentinel for each in servers], _LOOK_SECONDS)
            for k, each in enumerate(servers):
                if each.sentinel not in gone or ended.is_set():
                    continue
                each.join()
                if each.exitcode == REFUSED:
                    return REFUSED
                say(f"server {k + 1} of {n} ended ({_how(each.exitcode)}) and is started anew", "workers")
                with suppress(OSError):
                    _mark(folder, each.pid or 0).touch()
                with suppress(Lost):
                    store.forget(each.pid or 0)
                ended.wait(_PAUSE_SECONDS)
                if not ended.is_set():
                    servers[k] = start(k)
    finally:
        for each in servers:
            each.terminate()
        end = time.monotonic() + _END_SECONDS
        for each in servers:
            each.join(max(0.0, end - time.monotonic()))
            if each.is_alive():
                each.kill()
                each.join()
    return 0


def _how(code: int | None) -> str:
    with suppress(ValueError, TypeError):
        return signal.Signals(-code).name  # type: ignore[operator]
    return f"status {code}"


def _started(serve: Callable[[int, Path], int], k: int, path: Path) -> BaseProcess:
    process = get_context("spawn").Process(target=_serve, args=(serve, k, path), name=f"server {k + 1}")
    with _uninterrupted():
        process.start()
    return process


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Whatever is started meanwhile leaves Ctrl-C to its parent until it serves."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _serve(serve: Callable[[int, Path], int], k: int, path: Path) -> None:
    threading.Thread(target=_outlive_not, daemon=True).start()
    status = serve(k, path)
    for each in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            each.flush()
    # nothing is left to be done, and to take a large process apart takes seconds
    os._exit(status)


def _outlive_not() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
