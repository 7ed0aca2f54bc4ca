"""Training in the background: every run a niced process of its own, few at a time.

A run shares nothing with the server but two pipes. It reads lines of JSON and answers, a few times a second,
in frames: two lengths, JSON, and weights and curves as safetensors. Nothing is ever unpickled. It ends when
its pipe does, so that it does not outlive the server. Its page may come back to it: a run at which no page
looks goes on for a while, unless another needs its place. Where all places are taken a run waits for one, in
the order of the starts, for as long as a page looks at it. Other pages may watch a run, without a hand in it.
"""

from __future__ import annotations

import json
import logging
import os
import queue
import secrets
import struct
import subprocess
import sys
import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import IO, Any

import numpy as np
import safetensors.numpy

from visualizer.brief import brief
from visualizer.cells import Array
from visualizer.model import Model
from visualizer.pages import state, workers
from visualizer.pages.shelf import register
from visualizer.pages.train.state import ALL, CHOICE, MAX_UNITS
from visualizer.tasks import TASKS, Settings
from visualizer.train import Progress, TrainingError, initial_model, train

MAX_RUNS = 2
"""How many train at once on a server."""
MAX_WAITING = 64
"""How many wait for a place: one each of a class."""
MAX_OWN = 3
"""How many one browser may have under way, those that wait among them."""
MAX_SECONDS = 1800
"""How long a run may take, with its pauses."""
MAX_BEGUN = 96
"""How many runs can be found again, with what came of them."""
ALONE_SECONDS = 300
"""How long a run goes on while no page looks at it."""
MAX_COPIES = 4
"""How many runs of another process are kept that a class watched."""
POINTS = 300
"""The most that a curve has, each the mean of as many iterations."""

LINES = ("loss", "score", "latest")
"""The curves of a network: see `Report`."""
ENDS = ("done", "stopped", "diverged", "late", "failed")
"""The states in which a run is over."""

_TOLD = ("state", "said", "iteration", "elapsed", "rate", "left", "nets", "ahead")
_COMMAND = (sys.executable, "-m", "visualizer.pages.train.runs")
_KEPT = "The best weights so far are kept."
_LOST = f"The training broke off, as the server that held it has ended. {_KEPT}"
_TAKEN = f"Another training took this one's place, as no page looked at it. {_KEPT}"
_LEFT_BEHIND = f"Another training of the same browser took this one's place, as no page looked at it. {_KEPT}"
_REPORT_SECONDS = 0.25
_GRACE_SECONDS = 10  # for an iteration to end, once a run is to stop
_SILENT_SECONDS = 180  # after which a run that reports nothing is taken for one that hangs
_NICE = 10

_log = logging.getLogger("gatescope")


class Refused(ValueError):
    """What is not trained here; the message says why, in a sentence for a person."""


@dataclass(frozen=True)
class Order:
    """What is to be trained, checked: see `check`.

    Attributes:
        beside: whether another network learns from the same examples in the same order: the vanilla RNN,
            or the LSTM beside an RNN.
        examples: how many examples all batches are drawn from, or ALL for new ones in every batch.
    """

    task: str
    cell: str
    units: int
    seed: int
    iterations: int
    beside: bool
    examples: str = ALL

    @property
    def settings(self) -> Settings:
        """The task's, with its examples counted where they stay the same."""
        settings = TASKS[self.task].settings
        return settings if self.examples == ALL else replace(settings, examples=int(self.examples))

    @property
    def cells(self) -> tuple[str, ...]:
        """The cell, and the one beside it."""
        return (self.cell, *((("lstm" if self.cell == "rnn" else "rnn"),) if self.beside else ()))

    def initial(self) -> tuple[Model, ...]:
        """The networks before training."""
        return tuple(initial_model(self.task, cell, self.units, self.seed) for cell in self.cells)


def read(choice: Mapping[str, Any]) -> tuple[Order, list[str]]:
    """What a person chose, each as text or as it is -> an order, and a sentence on all that cannot be had.

    What is missing or wrong is the task's default.
    """
    values, said = state.read(CHOICE, choice)
    if not TASKS[values["task"]].ships:
        title = TASKS[values["task"]].title
        said.append(f"{title} is not trained on this page: the text that it reads is not part of Gatescope.")
        values["task"] = next(row.default for row in CHOICE if row.name == "task")
    task = TASKS[values["task"]]
    if values["units"] is None:
        values["units"] = min(task.units, MAX_UNITS)
    if values["iterations"] is None:
        values["iterations"] = min(task.iterations, task.enough)
    return Order(**values), said


def check(choice: Mapping[str, Any]) -> Order:
    """The same, of a choice that is to be had as it is.

    Raises:
        Refused: for what does not exist or is out of its limits.
    """
    order, said = read(choice)
    if said:
        raise Refused(said[0])
    return order


# --- runs that can be found again -------------------------------------------------------------

_begun: OrderedDict[str, Run] = OrderedDict()
_running: set[Run] = set()
_waiting: list[Run] = []
_lock = threading.Lock()


def begun(key: str) -> Run | None:
    """The run with this `Run.key`, or None; one that is looked at stays longer."""
    with _lock:
        if key in _begun:
            _begun.move_to_end(key)
        return _begun.get(key)


def watched(key: str) -> Run | None:
    """The run with this `Run.watch_key`, or None; one that is looked at stays longer."""
    with _lock:
        found = next((run.key for run in _begun.values() if run.watch_key == key), None)
    return None if found is None else begun(found)


# --- the server's side ------------------------------------------------------------------------


@brief
@dataclass(frozen=True, eq=False)
class Report:
    """Where a run stands.

    Attributes:
        number: counts the reports of a run.
        state: "waiting", "starting", "running", "paused", "scoring", or one of ENDS.
        said: what a person should know of the state, or "".
        iteration, elapsed, rate, left: how far; seconds of training; iterations a second and seconds to
            come, or None.
        nets: for each network ``cell``, ``parameters``, ``loss`` (mean of the last point), ``score`` and
            ``best`` (of the best weights so far: the task's measure on validation, and their iteration),
            ``latest`` (the measure of the weights that were last checked, which can get worse), ``test``
            (the measure once it is done), ``fault`` (why this one ended before), and ``name`` (as
            registered once the run is over); None where there is none.
        curves: ``t`` (n,), and of each network ``0.loss``, ``0.score`` and ``0.latest``, each (n,).
        now, best: the latest weights, and the best; the same once it is over.
        ahead: how many that wait begin before this one.
    """

    number: int
    state: str
    said: str
    iteration: int
    elapsed: float
    rate: float | None
    left: float | None
    nets: tuple[Mapping[str, Any], ...]
    curves: Mapping[str, Array]
    now: tuple[Model, ...]
    best: tuple[Model, ...]
    ahead: int = 0

    @property
    def over(self) -> bool:
        """Whether nothing follows."""
        return self.state in ENDS


class Run:
    """A training in a process of its own. `report` is where it stands.

    Attributes:
        key: by which its own page finds it (`begun`).
        watch_key: by which others do, who only see it (`watched`).
    """

    def __init__(self, order: Order, by: str | None = None, most: int = MAX_OWN) -> None:
        """Begin, or wait for a place, with one page that looks at it.

        Args:
            order: what is trained.
            by: the browser that asks, by whatever names it; None for one that has no others.
            most: how many it may have under way with this one. Of them one at which no page looks gives way.

        Raises:
            Refused: its browser has as many as it may, too many wait already, or it cannot begin.
        """
        self.order = order
        self.key, self.watch_key = secrets.token_urlsafe(12), secrets.token_urlsafe(12)
        self._by = by
        self._pages, self._alone = 1, 0.0
        self._closed = self._stopped = self._first = False
        self._said = ""
        self._folder: Path | None = None  # by which other processes are told of it, see `share`
        self._process: subprocess.Popen[bytes] | None = None
        self.report = _begins(order)
        with _lock:
            own = [run for run in (*_running, *_waiting) if by is not None and run._by == by]
            behind = None
            if len(own) >= most:
                behind = min((run for run in own if not run._pages), key=lambda run: run._alone, default=None)
                if behind is None:
                    raise Refused(_enough(most))
            alone = () if _waiting else (run for run in _running if not run._pages)
            last = min(alone, key=lambda run: run._alone, default=None)
            last = behind if last and behind in _running else last
            room = len(_running) < MAX_RUNS and not _waiting
            if room or last is not None:
                _running.add(self)
            elif len(_waiting) < MAX_WAITING:
                self.report = replace(self.report, state="waiting", ahead=len(_waiting))
                _waiting.append(self)
            else:
                raise Refused(
                    f"{MAX_RUNS} trainings are running and {MAX_WAITING} wait, the limit of this server. "
                    "Start yours when one has ended."
                )
        if behind is not None:
            behind._end(_LEFT_BEHIND)
        if not room and last is not None:
            last._end(_TAKEN)
        if room or last is not None:
            try:
                self._begin()
            except OSError as error:
                self._free()
                raise Refused(f"This server can begin no training: {error.strerror or error}.") from error
            except BaseException:
                self._free()
                raise
        with _lock:
            _begun[self.key] = self
            while len(_begun) > MAX_BEGUN:
                _begun.popitem(last=False)

    def _begin(self) -> None:
        """Start the process, in a place that is its own."""
        self._process = subprocess.Popen(
            _COMMAND,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=_environment(),
            start_new_session=True,  # Ctrl-C is the server's
        )
        self._tell(asdict(self.order))
        if self._stopped or self._closed:  # while it was begun
            self._process.kill()
        threading.Thread(
            target=self._listen, args=(self._process,), name="gatescope-run", daemon=True
        ).start()

    def enter(self) -> None:
        """One more page looks at it."""
        with _lock:
            self._pages += 1

    def leave(self) -> None:
        """A page looks no more; without any it ends after ALONE_SECONDS, or when its place is needed.

        One that waits gives up its place at once.
        """
        with _lock:
            self._pages -= 1
            self._alone = time.monotonic()
            waits, needed = self in _waiting, self in _running and bool(_waiting)
            alone = not self._pages
        if alone and (waits or needed):
            self._end("No page waited for this training." if waits else _TAKEN)

    def go_first(self) -> None:
        """Begin although all places are taken, where it waits: a class looks at it. One at a time does."""
        with _lock:
            if self not in _waiting or any(run._first for run in _running):
                return
            self._first = True
            _waiting.remove(self)
            self._place()
            _move_up()
        self._begin_late()

    def pause(self) -> None:
        """Stand still after this iteration."""
        self._tell({"do": "pause"})

    def resume(self) -> None:
        """Go on."""
        self._tell({"do": "resume"})

    def stop(self) -> None:
        """End after this iteration, or without the last scores; the best weights so far are the result."""
        self._stopped = True
        if self._gives_up():
            return
        self._tell({"do": "stop"})
        late = threading.Timer(_GRACE_SECONDS, self._kill)
        late.daemon = True
        late.start()
        if self.report.state == "scoring":
            self._kill()

    def close(self) -> None:
        """End at once, without a result."""
        self._closed = True
        if not self._gives_up():
            self._kill()
            self._free()

    def _end(self, said: str) -> None:
        """End at once, with the best weights so far."""
        self._said, self._stopped = said, True
        if not self._gives_up():
            self._kill()
            self._free()

    def _gives_up(self) -> bool:
        """Leave the queue -> whether it waited there; it is over then."""
        with _lock:
            if self not in _waiting:
                return False
            _waiting.remove(self)
            _move_up()
        self._take({"state": "stopped", "said": self._said, "ahead": 0})
        return True

    def _free(self) -> None:
        """Give up its place, to the next that waits."""
        begins = []
        with _lock:
            _running.discard(self)
            while _waiting and len(_running) < MAX_RUNS:
                begins.append(_waiting.pop(0))
                begins[-1]._place()
            _move_up()
        for run in begins:
            run._begin_late()

    def _place(self) -> None:
        """Take a place after it has waited, under the lock."""
        _running.add(self)
        self.report = replace(self.report, state="starting", ahead=0)

    def _begin_late(self) -> None:
        """Begin in a place that came free; where that fails its page is told."""
        try:
            self._begin()
        except OSError as error:
            said = f"This server can begin no training: {error.strerror or error}."
            self._take({"state": "failed", "said": said})

    def _kill(self) -> None:
        if self._process:
            self._process.kill()

    def _tell(self, what: Mapping[str, Any]) -> None:
        if not self._process:  # it waits
            return
        assert self._process.stdin
        with suppress(OSError, ValueError):  # it is over
            self._process.stdin.write(json.dumps(what).encode() + b"\n")
            self._process.stdin.flush()

    def _listen(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin and process.stdout
        self._heard = time.monotonic()
        threading.Thread(target=self._watch, args=(process,), name="gatescope-watch", daemon=True).start()
        try:
            for facts, arrays in _frames(process.stdout):
                self._heard = time.monotonic()
                self._take(facts, arrays)
        except Exception as error:
            _log.warning("a training was given up: %r", error)
        process.kill()
        process.wait()
        if not self.report.over:
            said = f"The training broke off. {_KEPT}"
            stopped = {"state": "stopped", "said": self._said}
            self._take(stopped if self._stopped else {"state": "failed", "said": said})
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):
                pipe.close()

    def _watch(self, process: subprocess.Popen[bytes]) -> None:
        """End the process where it hangs; it keeps its time itself as long as it does not."""
        while process.poll() is None:
            silent = time.monotonic() - self._heard
            if silent > _SILENT_SECONDS + (MAX_SECONDS if self.report.state == "paused" else 0):
                _log.warning("a training is ended: it has said nothing for %d seconds", silent)
                process.kill()
            time.sleep(1)

    def _take(self, facts: dict[str, Any], arrays: Mapping[str, Array] | None = None) -> None:
        last, arrays = self.report, arrays or {}
        if fault := facts.pop("fault", None):
            _log.warning("a training failed: %s", fault)
        metas = facts.pop("meta", {})

        def models(which: str) -> tuple[Model, ...]:
            """The last ones, with the weights that this frame brings."""
            made = []
            for k, model in enumerate(getattr(last, which)):
                prefix = f"{k}.{which}."
                weights = {name: arrays[prefix + name] for name in model.weights if prefix + name in arrays}
                meta = metas.get(f"{k}", model.meta)
                made.append(replace(model, weights=weights, meta=meta) if weights else model)
            return tuple(made)

        facts["curves"] = {name: arrays[name] for name in last.curves} if "t" in arrays else last.curves
        report = replace(last, **facts, number=last.number + 1, now=models("now"), best=models("best"))
        if report.over:
            report = self._ended(report)
        self.report = report
        # its page, which tells of it otherwise, may be gone
        if report.over and self._folder and _shared(self._folder) == self.watch_key:
            share(self, report, self._folder)
        if self._stopped and report.state == "scoring":  # it was asked before it was known to score
            self._kill()
        if not (self._pages or report.over) and time.monotonic() - self._alone > ALONE_SECONDS:
            self._end(f"No page looked at this training for {ALONE_SECONDS // 60} minutes. {_KEPT}")

    def _ended(self, report: Report) -> Report:
        """The report with its best models marked, and kept where anybody is there to ask for them."""
        self._free()
        best = report.best
        where = f"at iteration {report.iteration:,} of {self.order.iterations:,}"
        ends = ["diverged" if net["fault"] else report.state for net in report.nets]
        best = tuple(
            model if end == "done" else replace(model, meta={**model.meta, "interrupted": f"{end} {where}"})
            for model, end in zip(best, ends, strict=True)
        )
        names = [None if self._closed else register(model) for model in best]
        nets = tuple({**net, "name": name} for net, name in zip(report.nets, names, strict=True))
        return replace(report, nets=nets, now=best, best=best)


# --- a run of another process, which a class watches ------------------------------------------


class Copy(Run):
    """What another process of the class lets be seen of a run, see `share`; nothing is done to it here."""

    def __init__(self, path: Path, watch_key: str, order: Order, server: int) -> None:
        self.order, self.path, self.watch_key, self._server = order, path, watch_key, server
        self.key = secrets.token_urlsafe(12)
        self._by, self._process, self._folder, self._said = None, None, None, ""
        self._closed = self._stopped = self._first = False
        self._pages, self._alone = 1, 0.0
        self._written, self._reading = 0, threading.Lock()
        self.report = _begins(order)

    def look(self) -> None:
        """Bring the report to where the run stands."""
        with self._reading, suppress(OSError):
            if self.report.over:
                return
            # looked for first, so that its last word counts
            gone = workers.ended(self.path.parent, self._server)
            written = self.path.stat().st_mtime_ns
            if written != self._written:
                self._written = written
                about, facts, arrays = _opened(self.path)
                if about.get("key") == self.watch_key:
                    self._take(facts, arrays)
            if gone and not self.report.over:
                self._take({"state": "failed", "said": _LOST})

    def enter(self) -> None:
        """It is looked at in its own process."""

    def leave(self) -> None:
        """The same."""


_copies: OrderedDict[str, Copy] = OrderedDict()


def share(run: Run, report: Report, folder: Path) -> None:
    """Let the other processes of a class see where a run stands, in a file that the next report replaces."""
    facts = {name: getattr(report, name) for name in _TOLD}
    facts["meta"] = {f"{k}": dict(model.meta) for k, model in enumerate(report.best)}
    arrays = dict(report.curves)
    for which in ("now", "best"):
        for k, model in enumerate(getattr(report, which)):
            arrays |= {f"{k}.{which}.{name}": array for name, array in model.weights.items()}
    run._folder = folder
    written = folder / f"run.{os.getpid()}.{threading.get_ident()}"
    about = {"key": run.watch_key, "order": asdict(run.order), "server": os.getpid()}
    with suppress(OSError):  # a class that ends
        written.write_bytes(_frame({"about": about, **facts}, arrays))
        written.replace(folder / "run")


def shared(watch_key: str, folder: Path) -> Copy | None:
    """A run that another process shares, by its `Run.watch_key`; None where that is another or none."""
    about, _, _ = _opened(folder / "run")
    key = about.get("key")
    if key != watch_key:
        return None
    with _lock:
        if key not in _copies:
            _copies[key] = Copy(folder / "run", key, Order(**about["order"]), about["server"])
            while len(_copies) > MAX_COPIES:
                _copies.popitem(last=False)
        return _copies[key]


def _shared(folder: Path) -> str | None:
    """The `Run.watch_key` of the run that is shared last; None where none is."""
    return _opened(folder / "run")[0].get("key")


def _opened(path: Path) -> tuple[dict[str, Any], dict[str, Any], dict[str, Array]]:
    """Whose run a file is of, what it says of it, and its arrays; all empty where there is none."""
    try:
        with path.open("rb") as file:
            facts, arrays = next(_frames(file))
    except (OSError, StopIteration):
        return {}, {}, {}
    return facts.pop("about"), facts, arrays


def _enough(most: int) -> str:
    """The sentence for a browser that has as many as it may."""
    under = "a training of yours is" if most == 1 else f"{most} trainings of yours are"
    return (
        f"In other windows of this browser {under} under way or waiting, the most that one person may have "
        f"here. Stop {'it' if most == 1 else 'one'} there; a window that is closed makes room within half a "
        "minute."
    )


def _move_up() -> None:
    """Tell those that wait how many are before them, under the lock."""
    for k, run in enumerate(_waiting):
        if run.report.ahead != k:
            run.report = replace(run.report, number=run.report.number + 1, ahead=k)


def _environment() -> dict[str, str]:
    """One thread, and this very package."""
    path = [str(Path(__file__).resolve().parents[3]), os.environ.get("PYTHONPATH", "")]
    threads = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    return {**os.environ, **threads, "PYTHONPATH": os.pathsep.join(filter(None, path))}


def _begins(order: Order) -> Report:
    """Where a run stands before it has begun."""
    models = order.initial()
    nets = tuple(_facts(model) for model in models)
    return Report(0, "starting", "", 0, 0.0, None, None, nets, _no_curves(order), models, models)


def _no_curves(order: Order) -> dict[str, Array]:
    lines = [f"{k}.{line}" for k in range(len(order.cells)) for line in LINES]
    return dict.fromkeys(["t", *lines], np.zeros(0, np.float32))


def _facts(model: Model) -> dict[str, Any]:
    unknown = dict.fromkeys((*LINES, "best", "test", "fault", "name"))
    return {"cell": model.cell.name, "parameters": model.parameters, **unknown}


def _frames(pipe: IO[bytes]) -> Iterator[tuple[dict[str, Any], dict[str, Array]]]:
    while len(head := pipe.read(8)) == 8:
        sizes = struct.unpack("<II", head)
        text, body = (pipe.read(size) for size in sizes)
        if (len(text), len(body)) != sizes:
            return
        yield json.loads(text), safetensors.numpy.load(body)


def _frame(facts: Mapping[str, Any], arrays: Mapping[str, Array]) -> bytes:
    text = json.dumps(facts).encode()
    body = safetensors.numpy.save({name: np.ascontiguousarray(a) for name, a in arrays.items()})
    return struct.pack("<II", len(text), len(body)) + text + body


# --- the process's side -----------------------------------------------------------------------


Send = Callable[[dict[str, Any], dict[str, Array]], object]


class _Net:
    """One network of a run, an iteration at a time, and its curve."""

    def __init__(self, order: Order, model: Model) -> None:
        self.measure = TASKS[order.task].measure.name
        self.steps = train(
            order.task, model.cell.name, order.units, order.seed, order.iterations, order.settings
        )
        self.now = self.best = model
        self.progress: Progress | None = None
        self.found: int | None = None
        self.fault: str | None = None
        self.shown: Model | None = None
        self.sum, self.n = 0.0, 0
        self.curves: dict[str, list[float]] = {line: [] for line in LINES}

    def step(self, k: int) -> None:
        """The k-th iteration, unless it has diverged."""
        if self.fault is not None:
            return
        try:
            self.progress = progress = next(self.steps)
        except TrainingError as error:
            self.fault, self.best = str(error), error.model
        else:
            first, weights = self.found is None, progress.model.weights
            # the first best weights are those it began with, which are equal and not the same
            if weights is not self.best.weights and not (first and _equal(weights, self.best.weights)):
                self.found = k
            self.best = progress.model
            self.now = progress.state.model
            self.sum, self.n = self.sum + progress.loss, self.n + 1

    def point(self) -> None:
        """One more point of the curves: the mean loss since the last one, and the scores."""
        self.curves["loss"].append(self.sum / self.n if self.n else np.nan)
        for line in ("score", "latest"):
            known = self.progress and not self.fault
            self.curves[line].append(getattr(self.progress, line) if known else np.nan)
        self.sum, self.n = 0.0, 0

    def facts(self) -> dict[str, Any]:
        scores, loss = self.best.meta.get("scores", {}), self.curves["loss"]
        return {
            **_facts(self.best),
            "loss": loss[-1] if loss and np.isfinite(loss[-1]) else None,
            "score": self.progress.score if self.progress else None,
            "latest": self.progress.latest if self.progress else None,
            "best": self.found,
            "test": scores.get("test", {}).get(self.measure),
            "fault": self.fault,
        }


def _equal(one: Mapping[str, Array], other: Mapping[str, Array]) -> bool:
    return all(np.array_equal(array, other[name]) for name, array in one.items())


class Worker:
    """A run's loop: what it is asked comes from a queue, and what it has found goes to `send`."""

    def __init__(self, order: Order, inbox: queue.Queue[Any], send: Send) -> None:
        self.order, self.inbox, self.send = order, inbox, send
        self.nets = [_Net(order, model) for model in order.initial()]
        self.iteration = 0
        self.each = -(-order.iterations // POINTS)
        self.points: list[int] = []
        self.elapsed = 0.0
        self.until = time.monotonic() + MAX_SECONDS
        self.recent: deque[tuple[float, int]] = deque([(0.0, 0)], maxlen=12)

    def run(self) -> None:
        """Train to the end, whichever it is, and report it."""
        N, reported = self.order.iterations, -np.inf
        for k in range(1, N + 1):
            if end := self.heed():
                return self.end(end)
            if k == N:
                self.report("scoring")
            began = time.monotonic()
            for net in self.nets:
                net.step(k)
            self.iteration = k
            if k % self.each == 0:
                self.point()
            self.elapsed += time.monotonic() - began
            if self.nets[0].fault:
                return self.end("diverged")
            if k < N and time.monotonic() - reported >= _REPORT_SECONDS:
                self.recent.append((self.elapsed, k))
                self.report("running")
                reported = time.monotonic()
        return self.end("done")

    def heed(self) -> str | None:
        """Do what is asked, stay while paused -> the state to end in, or None."""
        paused = False
        while True:
            left = self.until - time.monotonic()
            try:
                asked = self.inbox.get(timeout=max(left, 0)) if paused else self.inbox.get_nowait()
            except queue.Empty:
                return "late" if time.monotonic() >= self.until else None
            if asked.get("do") == "stop":
                return "stopped"
            paused = asked.get("do") == "pause"
            self.report("paused" if paused else "running")

    def point(self) -> None:
        """One more point of every curve."""
        self.points.append(self.iteration)
        for net in self.nets:
            net.point()

    def end(self, state: str) -> None:
        """The last report, with curves up to the last iteration."""
        if self.iteration and self.points[-1:] != [self.iteration]:
            self.point()
        said = {
            "diverged": f"{(self.nets[0].fault or '').capitalize()}. The best weights before that are kept.",
            "late": f"A training ends here after {MAX_SECONDS // 60} minutes. {_KEPT}",
        }
        self.report(state, said.get(state, ""))

    def report(self, state: str, said: str = "") -> None:
        """Send where it stands; best weights only when they are new."""
        (then, k0), (now, k) = self.recent[0], self.recent[-1]
        rate = (k - k0) / (now - then) if now > then else None
        arrays = {"t": np.array(self.points, np.float32)}
        meta = {}
        for j, net in enumerate(self.nets):
            arrays |= {f"{j}.{line}": np.array(net.curves[line], np.float32) for line in LINES}
            new = {"now": net.now} if net.best is net.shown else {"now": net.now, "best": net.best}
            net.shown, meta[f"{j}"] = net.best, dict(net.best.meta)
            for which, model in new.items():
                arrays |= {f"{j}.{which}.{name}": w for name, w in model.weights.items()}
        facts = {
            "state": state,
            "said": said,
            "iteration": self.iteration,
            "elapsed": self.elapsed,
            "rate": rate,
            "left": (self.order.iterations - self.iteration) / rate if rate else None,
            "nets": [net.facts() for net in self.nets],
            "meta": meta,
        }
        self.send(facts, arrays)


def main() -> None:
    """A run's process: the order is the first line of standard input, its end is the run's."""
    if hasattr(os, "nice"):
        os.nice(_NICE)
    out = sys.stdout.buffer
    sys.stdout = sys.stderr  # what is printed by mistake is no frame
    inbox: queue.Queue[Any] = queue.Queue()

    def send(facts: dict[str, Any], arrays: dict[str, Array]) -> None:
        out.write(_frame(facts, arrays))
        out.flush()

    def listen() -> None:
        for line in sys.stdin.buffer:
            inbox.put(json.loads(line))
        os._exit(1)  # nobody is there any more

    threading.Thread(target=listen, daemon=True).start()
    try:
        Worker(Order(**inbox.get()), inbox, send).run()
    except Exception as error:
        said = "The training broke off. The best weights so far are kept; the reason is in the server's log."
        send({"state": "failed", "said": said, "fault": repr(error)}, {})
    os._exit(0)  # the other thread waits for a line, which would hold up a gentler end


if __name__ == "__main__":
    main()
