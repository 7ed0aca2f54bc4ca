"""The Train page's instrument: a network that learns in the background. Its browser side is `train.mjs`.

The browser asks, a few times a second while something happens, and each answer holds all that is shown:
where the run stands, its curves, and the gates of one probe text with the weights of that moment. So no
answer is missed for good, and a slow connection only sees fewer of them.
"""

from __future__ import annotations

import re
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from bokeh.models import FixedTicker, Range1d, Span

from visualizer.cells import Array
from visualizer.files import save
from visualizer.model import Model, ModelError
from visualizer.pages import classroom, state, wire
from visualizer.pages.catalogue import answered, catalogue, nouns, shown_model, task_of
from visualizer.pages.figures import lines, standalone
from visualizer.pages.instrument import Instrument
from visualizer.pages.train import runs
from visualizer.pages.train.runs import Order, Refused, Run
from visualizer.pages.train.state import ADDRESS, ALL, CHOICE, TABLE
from visualizer.pages.wire import Kept, encode
from visualizer.symbols import typed
from visualizer.tasks import TASKS

MAX_CHARACTERS = 2_000
MAX_STEPS = 64
"""Tokens of the probe that are read."""
FACTS = ("state", "said", "ahead", "iteration", "elapsed", "rate", "left", "nets")
"""What a page is told of a run, beside its curves."""
_GONE = (
    "The training of this address is not here. It stays in the process that began it, until that ends or "
    f"{runs.MAX_BEGUN} others have begun; where several processes serve the page, another may hold it."
)
_UNSEEN = (
    "The training that is to be watched here is no longer there. With the same settings, Start trains the "
    "same."
)
_BROWSER = re.compile(r"[\w-]{8,32}", re.ASCII)
_PICTURE_BYTES = 2**22  # of what runs look like at this moment, for all pages that look at the same one
_SHARED_SECONDS = 1.5
_pictures = Kept()
_drawing = threading.Lock()


class Trainer(Instrument):
    """The instrument. `asked` is what an address says, see `train.state`."""

    threads = 2

    def __init__(self, asked: Mapping[str, str] | None = None, **params: Any) -> None:
        super().__init__(setup=_setup(), **params)
        self.desk = Desk()
        self.desk.open(asked or {})
        self.payload = self.desk.answer({})

    def leave(self) -> None:
        """Leave the desk as well."""
        super().leave()
        self.desk.close()

    def make(self, request: Mapping[str, Any], progress: Any) -> bytes:
        """See `Desk.answer`."""
        return self.desk.answer(request)


class Desk:
    """What one person trains: a choice, a probe text, and at most one run. `answer` never raises.

    Meanwhile it may show a run of somebody else's, which is only watched; its own comes back after that.
    """

    def __init__(self) -> None:
        self.run: Run | None = None
        self.order = runs.check({})
        self.text = example(self.order.task)
        self.said: list[str] = []
        self.closed = False
        self._shared: runs.Report | None = None  # the last that other processes of a class were told
        self._own: tuple[Run | None, Order, str] | None = None  # while another's is watched
        self._shown: tuple[Any, ...] = ()
        self._version = 0

    @property
    def shown(self) -> Order:
        """What is on the page: what is or was trained, else what is chosen."""
        return self.run.order if self.run else self.order

    def open(self, asked: Mapping[str, str]) -> None:
        """Take from an address what can be had, and say why the rest is not."""
        # a text that another page showed in a model is of that model's task
        text = asked.get("text")
        if text and "task" not in asked and (task := task_of(asked.get("model", "")) or knowing(text)):
            asked = {**asked, "task": task}
        self.order, said = runs.read(asked)
        self.said += (f"The address cannot be followed. {each}" for each in said)
        first, _ = state.read(state.of(TABLE, "server"), asked)
        if first["run"] is not None:
            self.run = runs.begun(first["run"])
            if self.run:
                self.run.enter()
            else:
                self.said.append(_GONE)
        self.text = example(self.shown.task)
        if first["watch"] is not None:
            self._watch(first["watch"])
        # to a network of another task than the one asked for a text would be nonsense
        if self.run or asked.get("task") in (None, "", self.order.task):
            self.said += self._read(first["text"])

    def close(self) -> None:
        """Leave what runs: the page may come back to it by its address."""
        self.closed = True
        for run in (self.run, self._own and self._own[0]):
            if run:
                run.leave()

    def answer(self, request: Mapping[str, Any]) -> bytes:
        """Do what a page asks, and say where things stand.

        Args:
            request: ``do``: "start" (``by``: its browser), "pause", "resume", "stop" or "file" (of network
                ``net``), or absent to look; ``watch``, the `Run.watch_key` of what is to be seen instead of
                its own, or None; ``run``, the `Run.key` of what its window trained last; ``choice`` as
                `runs.check` takes it; ``text``, the probe; ``seq``, which comes back; ``seen``, the version
                that the page has. Anything may be of any type.

        Returns:
            A payload (`visualizer.pages.wire.encode`) with ``seq``, ``notices`` (until something else is
            asked), ``version``, ``choice``, ``text``, ``key`` (of its own run, or None), ``watches`` (or
            not) and ``run``: None, or what was ordered, its ``watch`` key and the facts of its
            `runs.Report`. Behind it the picture of the probe and the curves, unless the page has seen
            them; for "file" ``file``, its name, and the file itself.
        """
        head = wire.head(request)
        do = request.get("do")
        if not request.keys().isdisjoint(("do", "choice", "text", "watch")):
            self.said = []
        try:
            if do == "file":
                name, data = self._file(request.get("net"))
                return encode({**head, "file": name}, {}, data)
            if "watch" in request:
                self._watch(request["watch"])
            if "run" in request:
                self._find(request["run"])
            self._choose(request.get("choice"))
            self.said += self._read(request.get("text"))
            if do == "start":
                self._start(request.get("by"))
            elif do in ("pause", "resume", "stop") and self.run and not self._own:
                getattr(self.run, do)()
        except (Refused, ModelError) as error:
            self.said.append(str(error))
        if self.run:
            self._led(self.run)
        report = self.run.report if self.run else None
        if self.run and report:
            self._tell(self.run, report)
        state = (self.run, report, self.order, self.text)
        self._version += state != self._shown
        self._shown = state
        own = self._own[0] if self._own else self.run
        head |= {
            "notices": self.said,
            "version": self._version,
            "choice": _choice(self.order),
            "text": self.text,
            "key": own.key if own else None,
            "watches": self._own is not None,
        }
        head["run"] = report and _choice(self.shown) | {name: getattr(report, name) for name in FACTS}
        if self.run:
            head["run"] |= {"watch": self.run.watch_key}
        if request.get("seen") == self._version:
            return encode(head, {})
        try:
            if self.run and report:
                shown = _seen(self.run.key, report, self.text)
            else:
                shown = encode(*picture(_initial(self.order), self.text))
        except ModelError as error:
            return encode(head | {"notices": [*self.said, f"The probe cannot be shown: {error}."]}, {})
        return encode(head, {}, shown)

    @property
    def running(self) -> bool:
        """Whether a run is under way."""
        return self.run is not None and not self.run.report.over

    def _watch(self, key: Any) -> None:
        """Show another's run, or its own again where key is None or of a run that is not here."""
        found = (runs.watched(key) or _elsewhere(key)) if isinstance(key, str) else None
        if key is not None and found is None:
            self.said.append(_UNSEEN)
        own = self._own or (self.run, self.order, self.text)
        if found is own[0]:
            found = None
        if self.closed or found is (self.run if self._own else None):
            return
        if self._own and self.run:
            self.run.leave()
        if found is None:
            (self.run, self.order, self.text), self._own = own, None
            return
        found.enter()
        self._own, self.run = own, found
        self.order, self.text = found.order, example(found.order.task)

    def _find(self, key: Any) -> None:
        """Find the run again that a window began, where its address says none: a class led it elsewhere.

        One that is over does not take the place of what else is asked for.
        """
        found = runs.begun(key) if isinstance(key, str) else None
        own = self._own[0] if self._own else self.run
        if found is None or own is not None or self.closed or found is self.run:
            return
        text, usual = example(found.order.task), runs.check({})
        if self._own:
            self._own = found, found.order, text
        elif not found.report.over or (self.order, self.text) == (usual, example(usual.task)):
            self.run, self.order, self.text = found, found.order, text
        else:
            return
        found.enter()

    def _led(self, run: Run) -> None:
        """Do for a run what is owed to a class that watches it."""
        if isinstance(run, runs.Copy):
            run.look()
        elif run.report.state == "waiting" and _leads(run.watch_key):
            run.go_first()

    def _tell(self, run: Run, report: runs.Report) -> None:
        """Tell the other processes of a class where the run stands that it watches."""
        folder = _folder()
        if folder and not self._own and report is not self._shared and _leads(run.watch_key):
            self._shared = report
            runs.share(run, report, folder)

    def _choose(self, chosen: Any) -> None:
        """Take up a choice; while a run is on the page it waits for the next start."""
        before = self.shown.task
        if isinstance(chosen, Mapping) and not self.running:
            self.order = runs.check(chosen)
        if self.shown.task != before:
            self.text = example(self.shown.task)

    def _start(self, by: Any) -> None:
        if self._own:
            raise Refused("This page watches the training of another; go back to your own to start one.")
        if self.running:
            raise Refused("This page trains one network at a time; stop it before another starts.")
        if missing := TASKS[self.order.task].missing:
            raise Refused(f"This cannot be trained on this server: {missing}.")
        before, last = self.shown.task, self.run
        known = isinstance(by, str) and _BROWSER.fullmatch(by)
        # in a class all are to have their turn
        self.run = Run(self.order, by if known else None, 1 if classroom.current() else runs.MAX_OWN)
        if last and not self.closed:
            last.leave()
        if self.closed:  # nobody knows its address
            self.run.close()
        if self.shown.task != before:
            self.text = example(self.shown.task)

    def _read(self, text: Any) -> list[str]:
        """Take a probe that can be read -> what is wrong with it."""
        if text is None or text == self.text:
            return []
        if not isinstance(text, str):
            return ["The text could not be read."]
        reads = TASKS[self.shown.task].reads
        text = typed(text[:MAX_CHARACTERS], reads.kind)
        if not reads.tokenize(text):
            return [f"There is no {reads.one} in this text."]
        self.text = text
        return []

    def _file(self, net: Any) -> tuple[str, bytes]:
        best = self.run.report.best if self.run and not self.running else ()
        if type(net) is not int or net not in range(len(best)):
            raise Refused("There is no trained network to download.")
        order, cell = self.shown, best[net].cell.name
        few = "" if order.examples == ALL else f"-{order.examples}-examples"
        name = f"{order.task}-{cell}-{order.units}-s{order.seed}{few}.safetensors"
        try:
            with tempfile.TemporaryDirectory() as folder:
                save(best[net], Path(folder) / name)
                return name, (Path(folder) / name).read_bytes()
        except (OSError, ModelError) as error:
            raise Refused("The file could not be made: this server cannot write one.") from error


def example(task: str) -> str:
    """The probe that a task opens on."""
    return TASKS[task].examples[0][1]


def knowing(text: str) -> str:
    """The task of a text for which none was asked: that knows all of it, else some, else the default.

    One that knows any text is none that a text is for.
    """
    usual = runs.check({}).task
    known = {}
    for name, task in TASKS.items():
        if task.ships and not task.reads_any:
            unknown = task.reads.encode(typed(text[:MAX_CHARACTERS], task.reads.kind)).unknown
            known[name] = [not each for each in unknown] or [False]
    whole = [name for name in (usual, *known) if all(known[name])]
    return next(iter((*whole, *(name for name in known if any(known[name])), usual)))


def _choice(order: Order) -> dict[str, Any]:
    return {row.name: getattr(order, row.name) for row in CHOICE}


def _leads(key: str) -> bool:
    """Whether a class is where its teacher trains the run with this `Run.watch_key`."""
    room = classroom.current()
    lead = room and room.lead
    return bool(lead and lead["page"] == ADDRESS and lead["rows"].get("watch") == key)


def _folder() -> Path | None:
    room = classroom.current()
    return room.folder if room else None


def _elsewhere(key: str) -> Run | None:
    """The run of another process of the class; what its teacher has just begun is waited for a moment."""
    if not (folder := _folder()):
        return None
    end = time.monotonic() + _SHARED_SECONDS
    while (found := runs.shared(key, folder)) is None and _leads(key) and time.monotonic() < end:
        time.sleep(0.05)
    return found


def _seen(key: str, report: runs.Report, text: str) -> bytes:
    """The picture of a text and the curves where a run stands, made once for all pages that show them."""
    of = (key, report.number, text)
    with _drawing:
        if (kept := _pictures.find(of)) is None:
            facts, arrays = picture(report.now, text)
            kept = encode(facts, {**arrays, **report.curves})
            _pictures.keep(of, kept, _PICTURE_BYTES)
    return kept


@lru_cache(maxsize=16)
def _initial(order: Order) -> tuple[Model, ...]:
    return order.initial()


def picture(models: Sequence[Model], text: str) -> tuple[dict[str, Any], dict[str, Array]]:
    """What the page draws of networks that read a text, of which the first is shown in full.

    Returns:
        Facts that become JSON, and arrays: each gate of the first network (``0.f``, or ``0.h`` where it has
        none) (T, H), and for each network ``top.0.id``, ``top.0.p`` (T, k), its likeliest answers.
    """
    tokens = models[0].reads.tokenize(text)
    traces = [network.trace(tokens[:MAX_STEPS]) for network in models]
    first = traces[0]
    network = first.model
    signals = [*network.cell.gates] or ["h"]
    arrays = {f"0.{signal}": first[signal] for signal in signals}
    for k, trace in enumerate(traces):
        arrays[f"top.{k}.id"], arrays[f"top.{k}.p"] = trace.tops()
    facts = {
        "cell": network.cell.name,
        "cells": [each.cell.name for each in models],
        "signals": signals,
        "roles": network.cell.roles,
        "T": len(first),
        "length": len(tokens),
        "H": network.units,
        "tokens": first.tokens,
        "unknown": first.unknown,
        "words": network.names,
        "reads": nouns(network.reads),
        "answers": answered(network.answers),
        "layers": [{"level": 0, "direction": "forward"}],
    }
    return facts, arrays


@lru_cache(maxsize=1)
def _setup() -> dict[str, Any]:
    known = catalogue()
    tasks = {}
    for name in (name for name, task in TASKS.items() if task.ships):
        usual = runs.check({"task": name})
        tasks[name] = known["tasks"][name] | {"units": usual.units, "iterations": usual.iterations}
    return {
        **state.setup(ADDRESS),
        "tasks": tasks,
        "cells": known["cells"],
        "limits": {"text": MAX_CHARACTERS},
        "points": runs.POINTS,
        "all": ALL,
        "ends": runs.ENDS,
        "figures": figures(),
        "models": {task: shown_model(task) for task in tasks},
    }


def figures() -> dict[str, Any]:
    """The Bokeh documents, as JSON: scores and loss over the iterations, with a line for chance."""
    iterations = Range1d(0, 1, name="iterations")
    both = ["other", "own"]
    score = lines("score", iterations, [*(f"{line}_latest" for line in both), *both])
    loss = lines("loss", iterations, both)
    score.add_layout(Span(dimension="width", location=0, line_dash=[2, 4], name="chance", level="underlay"))
    for fig in (score, loss):
        fig.xaxis.visible = True
        fig.xaxis.name = f"{fig.name}.iterations"
        fig.xaxis.axis_line_color = fig.xaxis.major_tick_line_color = fig.xaxis.minor_tick_line_color = None
        fig.xaxis.ticker = FixedTicker(ticks=[], name=f"{fig.name}.marks")
    return standalone(score, loss)
