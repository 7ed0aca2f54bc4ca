"""Begins processes that run code as `python -c` does, forked from one that has imported what a server needs.

To import that is most of the work of a start. Where a start is what is tested, begin a process of its own.
"""

import os
import sys
import threading
from multiprocessing import get_context, parent_process

_FORKS = get_context("forkserver" if sys.platform != "win32" else "spawn")
_PAGES = ("explorer", "gradients", "lessons", "sizes", "start", "train", "translate", "whatif")
_IMPORTED = ["forked", "visualizer.cli", "visualizer.pages.networks", "visualizer.pages.page"]
_IMPORTED += [f"visualizer.pages.{name}.{name}" for name in _PAGES]


def begin(code, arguments, folder):
    """A process that runs this code in a folder, where its log is -> the process, begun."""
    _FORKS.set_forkserver_preload(_IMPORTED)
    (folder / "log").touch()
    process = _FORKS.Process(target=_run, args=(code, list(arguments), str(folder), dict(os.environ)))
    process.start()
    return process


def _run(code, arguments, folder, environment):
    threading.Thread(target=_outlive_not, daemon=True).start()
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    log = os.open("log", os.O_WRONLY | os.O_TRUNC)
    for number in (1, 2):
        os.dup2(log, number)
    os.close(log)
    sys.path.insert(0, "")
    sys.argv = ["-c", *arguments]
    exec(compile(code, "<string>", "exec"), {"__name__": "__main__"})


def _outlive_not():
    parent_process().join()
    os._exit(1)
