"""The command line. It reads arguments, calls the library and writes: everything else is elsewhere.

Exit status 0, or 2 with one line on standard error, or 130 where it was interrupted, 143 where terminated.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import re
import shutil
import signal
import sys
import tempfile
import textwrap
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import urlsplit

import numpy as np

import visualizer
from visualizer import (
    cells,
    charts,
    export,
    files,
    glossary,
    importers,
    lessons,
    resources,
    runs,
    seq2seq,
    train,
)
from visualizer.analysis import advice
from visualizer.analysis.health import health
from visualizer.analysis.sizes import Sizes
from visualizer.analysis.verify import verify_norms
from visualizer.cells import CELLS
from visualizer.corpus import command as command_of_corpus
from visualizer.importers import command as command_of_import
from visualizer.model import Model, ModelError, Trace
from visualizer.pins import PinError, Pins
from visualizer.seq2seq import search
from visualizer.seq2seq.files import is_translator
from visualizer.stack import DIRECTIONS, LAST, Place
from visualizer.symbols import typed
from visualizer.tasks import TASKS, TRANSLATING, Measure, Task, code
from visualizer.zoo.health import normal, texts_of

MAX_CHARACTERS = 200_000
MAX_TOKENS = 20_000
MAX_WORKERS = 32
MAX_DIAGNOSED = 1_000_000  # steps of all texts together
MAX_DIAGNOSED_BYTES = 64 * 2**20
_DIAGNOSED_WIDE = 110
_TERMINATED = 128 + signal.SIGTERM
MAX_TEXTS = 100
_SAVED_SECONDS = 30  # between two states of a training on disk

_LARGE_PAGE = 2_000_000  # bytes of a page in a file of its own, above which its size is said first
_PACKED = 1.15  # bytes of a page for each of weights: compressed, then in letters
_LINE_CHARACTERS = 1_000  # of a complaint, which may quote what was given

_FORMATS = {
    "json": lambda trace: export.to_json(export.trace_dict(trace)),
    "csv": lambda trace: export.to_csv(export.trace_rows(trace)),
    "npz": lambda trace: export.to_npz(export.trace_arrays(trace)),
}
_DRAWN = tuple(ending[1:] for ending in charts.SAVED)
_ENDINGS = {"json": ("json", "txt", ""), "csv": ("csv", "txt", ""), "npz": ("npz", "")}
"""How a file of a format may end."""


class Refused(Exception):
    """A command that cannot be carried out; the message says why, in one line, for a person."""


class Parser(argparse.ArgumentParser):
    """A parser whose complaint is one line, as every other of this program's."""

    def error(self, message: str) -> NoReturn:
        """Refuse."""
        raise Refused(f"{message} (see {self.prog} --help)")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command -> its exit status. argv defaults to the process's arguments."""
    if sys.stderr is None:  # closed, as standard output may be: `>&-`
        sys.stderr = open(os.devnull, "w")  # noqa: SIM115
    try:
        if sys.stdout is None:
            raise Refused("standard output is closed")
        args = _parser().parse_args(argv)
        # what weights of any size may do to numbers is in the output; NumPy need not warn of it
        with np.errstate(all="ignore"), _terminable():
            status = args.run(args)
        sys.stdout.flush()
        return status
    except SystemExit as done:  # --help and --version, or terminated
        return int(done.code or 0)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (Refused, ModelError, lessons.LessonError) as error:
        return _complain(str(error))
    except OSError as error:
        return _complain(f"{error.strerror or error}{f': {error.filename}' if error.filename else ''}")
    except Exception as error:
        return _complain(f"a fault in this program: {type(error).__name__}: {error}")


@contextmanager
def _terminable() -> Iterator[None]:
    """What is terminated ends as what is interrupted: what it has half written is taken away first."""

    def end(number: int, frame: Any) -> None:
        signal.signal(number, signal.SIG_IGN)  # a second one must not end the clearing up
        sys.exit(_TERMINATED)

    main = threading.current_thread() is threading.main_thread()
    if not main or signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL:
        yield
        return
    signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _printable(text: str) -> str:
    """A text on one line: what would move a terminal's cursor, as a name may, is shown, not sent."""
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in " ".join(text.split()))


def _complain(message: str) -> int:
    line = _printable(message)
    if len(line) > _LINE_CHARACTERS:
        line = f"{line[: _LINE_CHARACTERS // 2]} ... {line[-_LINE_CHARACTERS // 2 :]}"
    try:
        print(f"gatescope: {line}", file=sys.stderr, flush=True)
    except OSError:  # nobody can be told; what is left unwritten must not fail once more at the end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())
    return 2


@contextmanager
def _telling(args: argparse.Namespace) -> Iterator[Callable[[str], None]]:
    """Gives what says in a terminal what is being done: each line takes the place of the one before.

    It says nothing where standard error is no terminal, or it was asked to be quiet. No line stays.
    """
    watched = not args.quiet and sys.stderr.isatty()

    def tell(text: str) -> None:
        if watched:
            with suppress(OSError):
                width = shutil.get_terminal_size().columns
                print(f"\r\x1b[K{_printable(text)[: width - 1]}", end="", file=sys.stderr, flush=True)

    try:
        yield tell
    finally:
        tell("")


def _language(command: Parser, help: str) -> None:
    usual = lessons.ORIGINAL
    command.add_argument(
        "--language", choices=lessons.LANGUAGES, default=usual, help=f"{help} (default {usual})"
    )


def _quiet(command: Parser) -> None:
    command.add_argument("--quiet", action="store_true", help="do not say what is being done")


def _parser() -> Parser:
    parser = Parser(prog="gatescope", description=visualizer.__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"gatescope {visualizer.__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, dest="command")

    def command(run: Any, help: str, **more: Any) -> Parser:
        name = run.__name__.removeprefix("_")
        made = commands.add_parser(name, help=help, description=help, allow_abbrev=False, **more)
        made.set_defaults(run=run)
        return made

    serve = command(_serve, "serve the pages to a browser")
    serve.add_argument(
        "file",
        metavar="FILE",
        nargs="*",
        help="a network of one's own, which the Explorer and What if show first; see gatescope import",
    )
    serve.add_argument("--examples", metavar="TEXTS", help="a file of texts for it to read, one a line")
    serve.add_argument(
        "--corpus",
        metavar="DIR",
        action="append",
        default=[],
        help="many texts that were read, see gatescope corpus build; may be given again",
    )
    serve.add_argument("--port", type=_port, default=5006, help="where to listen, 0 for any (default 5006)")
    serve.add_argument("--address", help="0.0.0.0 lets others in (default localhost, of a classroom 0.0.0.0)")
    serve.add_argument(
        "--classroom",
        action="store_true",
        help="hold a class: its pages follow yours, answers are counted",
    )
    serve.add_argument(
        "--workers",
        metavar="N",
        type=_workers,
        default=1,
        help="so many processes, at this port and those after it, behind a proxy (assets/nginx.conf)",
    )
    serve.add_argument(
        "--public",
        metavar="URL",
        type=_public,
        help="where people find it, by a proxy on this machine, as http://x.example",
    )
    serve.add_argument(
        "--allow-host",
        metavar="NAME",
        action="append",
        default=[],
        help="a name it is reached by, such as a proxy's, beside the machine's own; may be given again",
    )
    serve.add_argument(
        "--allow-frame",
        metavar="ORIGIN",
        action="append",
        default=[],
        help="whose pages may show it in a frame, as https://school.example; may be given again",
    )
    serve.add_argument(
        "--class-key",
        metavar="KEY",
        nargs="?",
        const="",
        help="answer nothing to a browser without this key, of which @FILE names a file (default: makes one)",
    )
    serve.add_argument("--lessons", metavar="DIR", help="a folder of lessons of one's own, shown beside ours")
    serve.add_argument("--show", action=argparse.BooleanOptionalAction, default=True, help="open a browser")

    models = command(_models, "list the trained models that come with Gatescope")
    models.add_argument("--json", action="store_true", help="as JSON, with all scores")

    command_of_import.arguments(command(_import, command_of_import.HELP))
    command_of_corpus.arguments(command(_corpus, command_of_corpus.HELP))

    words = command(_glossary, "say what a word, a symbol or a mark of the pages means")
    words.add_argument("term", metavar="TERM", nargs="*", help="such as gate, f or half-life (default all)")
    words.add_argument("--json", action="store_true", help="as JSON")

    taught = command(_lessons, "list the lessons, write one out, or check those of a folder")
    taught.add_argument("name", metavar="NAME", nargs="?", help="which to write out (default: list all)")
    taught.add_argument("--json", action="store_true", help="as JSON")
    _language(taught, "where there is a translation")
    taught.add_argument(
        "--check",
        metavar="DIR",
        nargs="?",
        const="",
        help="name every fault of the lessons of a folder, and every claim that is false (default ours)",
    )
    _quiet(taught)

    dashes = "Put -- before a TEXT that begins with a dash."
    trace = command(
        _trace, "write every gate at every step of a text, as numbers or as a drawing", epilog=dashes
    )
    _reads(trace)
    trace.add_argument("--format", choices=_FORMATS, help="default: as FILE ends, else json")
    drawn = "; one that ends in .svg, .pdf or .png is a drawing"
    trace.add_argument("-o", metavar="FILE", dest="file", help=f"write there, not to standard output{drawn}")
    trace.add_argument("--signal", metavar="NAME", help="draw this one (default the gate that keeps)")
    trace.add_argument(
        "--unit", metavar="N", type=int, help="draw the signals of this unit, or --signal of it"
    )
    _placed(trace, "drawn; numbers are written of every layer")
    _pinned(trace)

    ledger = command(_ledger, "write who wrote what a unit remembers, token by token", epilog=dashes)
    _reads(ledger)
    ledger.add_argument("--unit", metavar="N", type=int, required=True, help="which, counted from 0")
    _placed(ledger, "its unit")
    _pinned(ledger)

    sums = command(_arithmetic, "write a step of a unit out, every equation with its numbers", epilog=dashes)
    _reads(sums)
    sums.add_argument("--unit", metavar="N", type=int, required=True, help="which, counted from 0")
    sums.add_argument("--step", metavar="T", type=int, help="which token, counted from 0 (default last)")
    sums.add_argument("--digits", metavar="D", type=_digits, default=2, help="after the point (default 2)")
    sums.add_argument("--json", action="store_true", help="as JSON, every number whole")
    _placed(sums, "its unit")
    _pinned(sums)

    gradients = command(_gradients, "write how far the error at the last step reaches back", epilog=dashes)
    _reads(gradients)
    gradients.add_argument("--target", metavar="TOKEN", help="the word wanted next (default the top answer)")
    gradients.add_argument(
        "--verify", action="store_true", help="check the norms at one step by differences and a complex step"
    )
    gradients.add_argument("--step", metavar="T", type=int, help="which, counted from 0 (default the first)")
    _placed(gradients, "the gradient by its states")
    _pinned(gradients)

    diagnose = command(
        _diagnose,
        "see whether a network is healthy: its gates, its units, and how far an error travels",
        epilog=dashes,
    )
    diagnose.add_argument("model", metavar="FILE", help="a network's file, or a name from `gatescope models`")
    diagnose.add_argument(
        "texts",
        metavar="TEXTS",
        nargs="*",
        help="what it reads: texts, or files with one a line; - for standard input (default: the test texts "
        "of a bundled network, or those that a file brings)",
    )
    diagnose.add_argument("--whole", action="store_true", help="a file is one text, lines and all")
    diagnose.add_argument("-o", metavar="REPORT", dest="file", help="an .html to write, with pictures")
    diagnose.add_argument("--json", action="store_true", help="as JSON")
    _quiet(diagnose)

    sizes = command(_sizes, "say how large a network is: shapes, parameters, multiply-adds, memory")
    sizes.add_argument("--cell", choices=CELLS, default="lstm", help="default lstm")
    sizes.add_argument(
        "--option",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help="of the cell, such as reset=before of a gru; may be given again",
    )
    sizes.add_argument("--input", metavar="D", type=_count, required=True, help="numbers read at a step")
    sizes.add_argument("--hidden", metavar="H", type=_count, required=True, help="units of a layer")
    sizes.add_argument("--layers", metavar="N", type=_count, default=1, help="default 1")
    sizes.add_argument("--both-directions", action="store_true", help="each layer reads from the end too")
    sizes.add_argument("--steps", metavar="T", type=_count, default=100, help="in training (default 100)")
    sizes.add_argument("--json", action="store_true", help="as JSON")

    works = (
        "write the Explorer and What if, a translator's page, or a lesson, as one HTML file, or a site of "
        "files, without a server"
    )
    page = command(_export, works, epilog=dashes)
    _reads(page, optional=True)
    page.add_argument("-o", metavar="FILE", dest="file", help="an .html to write")
    page.add_argument(
        "--site", metavar="DIR", help="a folder to write instead, with all bundled models, for any web host"
    )
    page.add_argument(
        "--float32", action="store_true", help="weights in float32 (default float16, half the size)"
    )
    page.add_argument(
        "--alone", action="store_true", help="without the networks that its gradient is compared with"
    )
    page.add_argument(
        "--tour", action="store_true", help="opened on its tour, which has a network and a text of its own"
    )
    page.add_argument("--lesson", metavar="NAME", help="a lesson, in place of MODEL and TEXT")
    page.add_argument(
        "--seq2seq", action="store_true", help="the Translate page: MODEL is a translator, TEXT a sentence"
    )
    _language(page, "of the lesson's page")
    page.add_argument("--lessons", metavar="DIR", help="a folder of lessons of one's own to look in first")
    _quiet(page)

    watch = command(_watch, "write a recorded training, or its checkpoints, as one HTML file", epilog=dashes)
    watch.add_argument("record", metavar="RUN", help="an .npz that a probe saved, or a folder of networks")
    watch.add_argument("text", metavar="TEXT", nargs="?", help="what the networks of a folder read")
    watch.add_argument(
        "--target", metavar="ANSWER", help="wanted of them (default the last one's top answer)"
    )
    watch.add_argument("-o", metavar="FILE", dest="file", required=True, help="an .html to write")

    write = command(_write, "let a model write on after a text", epilog=dashes)
    _reads(write)
    write.add_argument("--length", metavar="N", type=int, default=200, help="how much (default 200 symbols)")
    write.add_argument(
        "--temperature", metavar="X", type=float, default=1.0, help="0 takes the top answer (default 1)"
    )
    write.add_argument("--seed", metavar="S", type=int, default=0, help="default 0")

    put = command(
        _translate,
        "translate a sentence: a line a hypothesis, best first, its log probability and its text",
        epilog=f"A word that is copied from the sentence, being unknown, is in brackets. {dashes}",
    )
    put.add_argument("model", metavar="MODEL", help="a translator's name, or its file")
    put.add_argument("text", metavar="TEXT", help="the sentence; - for standard input")
    put.add_argument(
        "--beam", metavar="N", type=int, default=4, help=f"1 to {search.MAX_WIDTH}; 1 is greedy (default 4)"
    )
    put.add_argument("--json", action="store_true", help="as JSON, with the attention of the best")

    fit = command(_train, "train a model; Ctrl-C keeps the best weights so far, and it can be gone on with")
    fit.add_argument("task", metavar="TASK", choices=TASKS, help=", ".join(TASKS))
    fit.add_argument("--cell", choices=CELLS, default="lstm", help="default lstm")
    fit.add_argument("--hidden", metavar="H", type=int, help="units (default as the bundled models)")
    fit.add_argument(
        "--layers", metavar="N", type=int, default=1, help="one above the other, of H units each (default 1)"
    )
    fit.add_argument(
        "--bidirectional", action="store_true", help="every layer also reads from the end, H units each way"
    )
    fit.add_argument("--seed", metavar="S", type=int, default=0, help="default 0")
    fit.add_argument("--iterations", metavar="N", type=int, help="default as the bundled models")
    fit.add_argument(
        "--growth",
        metavar="SHARE",
        type=float,
        help="share of the iterations over which gaps grow, 0 to 1 (default as the bundled models)",
    )
    fit.add_argument(
        "--examples",
        metavar="N",
        type=int,
        help="learn from N examples that stay the same (default: new ones in every batch)",
    )
    fit.add_argument("--corpus", metavar="PATH", help="for code: a text file or a folder of one's own")
    fit.add_argument("-o", metavar="FILE", dest="file", required=True, help="a .safetensors to write")
    return parser


def _reads(command: Parser, optional: bool = False) -> None:
    how: dict[str, Any] = {"nargs": "?"} if optional else {}
    command.add_argument(
        "model", metavar="MODEL", help="a name from `gatescope models`, or a network's file", **how
    )
    command.add_argument("text", metavar="TEXT", help="what it reads; - for standard input", **how)


def _pinned(command: Parser) -> None:
    command.add_argument(
        "--pin",
        metavar="PIN",
        action="append",
        default=[],
        help="hold a signal, as f:6:3-8=1.0: signal, units, steps, value; * for all; i:*:*=1-f holds i at "
        "1 - f; f_l0:... is of layer 0, f_l0_reverse:... of its reverse direction; may be given again: where "
        "two hold the same, the later one does",
    )


def _placed(command: Parser, of: str) -> None:
    command.add_argument(
        "--layer", metavar="N", type=int, help=f"which, counted from 0 (default the last): {of}"
    )
    command.add_argument("--reverse", action="store_true", help="the direction that reads from the end")


def _port(text: str) -> int:
    if not text.isdecimal() or len(text) > 5 or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"a port is a number from 0 to 65535, not {text!r}")
    return int(text)


def _count(text: str) -> int:
    if not text.isdecimal() or len(text) > 9 or int(text) < 1:
        raise argparse.ArgumentTypeError(f"a whole number from 1 to 999,999,999, not {text[:60]!r}")
    return int(text)


def _digits(text: str) -> int:
    if text not in map(str, range(1, 10)):
        raise argparse.ArgumentTypeError(f"digits after the point are 1 to 9, not {text!r}")
    return int(text)


def _workers(text: str) -> int:
    if text not in map(str, range(1, MAX_WORKERS + 1)):
        raise argparse.ArgumentTypeError(f"there are from 1 to {MAX_WORKERS} processes, not {text!r}")
    return int(text)


def _public(text: str) -> str:
    if not re.fullmatch(r"https?://[\w.-]{1,253}(:\d{1,5})?/?", text, re.ASCII):
        raise argparse.ArgumentTypeError(f"an address is such as http://gates.school.example, not {text!r}")
    return text.rstrip("/")


def _own(args: argparse.Namespace) -> list[str]:
    """Let the pages show the networks that were named: what they are called."""
    from visualizer.pages import catalogue

    texts = None
    if args.examples is not None:
        if not args.file:
            raise Refused("--examples are texts for a FILE: name one")
        try:
            with open(args.examples, encoding="utf-8") as file:
                lines = (line.rstrip("\n") for line in file)
                texts = [text for text in islice(lines, MAX_TEXTS) if text.strip()]
        except UnicodeDecodeError:
            raise Refused(f"{args.examples} is no text in UTF-8") from None
        if not texts:
            raise Refused(f"there is no text in {args.examples}")
    found: dict[str, Model] = {}
    for path in args.file:
        network, title, n = importers.load(path), Path(path).stem, 1
        while title in found:
            n += 1
            title = f"{Path(path).stem} ({n})"
        found[title] = replace(network, meta={**network.meta, **({"examples": texts} if texts else {})})
    return catalogue.give(found)


def _serve(args: argparse.Namespace) -> int:
    if args.lessons is not None:
        lessons.use(Path(args.lessons))
        for fault in lessons.offered().faults:  # the others are shown
            _complain(str(fault))
    if args.workers == 1:
        return _server(args)
    from visualizer.pages import store, workers

    if args.address is not None:
        raise Refused("several processes listen to this machine's proxy alone: leave out --address")
    if not 0 < args.port <= 65_536 - args.workers:
        raise Refused(f"{args.workers} processes need a port each, from one that is named")
    try:
        return workers.run(args.workers, partial(_worker, args))
    except store.Lost as lost:
        raise Refused(str(lost)) from lost


def _worker(args: argparse.Namespace, k: int, path: Path) -> int:
    """One of several servers, at a port of its own; it ends as a command does."""
    args = argparse.Namespace(**{**vars(args), "port": args.port + k, "show": False})
    try:
        if args.lessons is not None:
            lessons.use(Path(args.lessons))
        with np.errstate(all="ignore"):
            return _server(args, path, k)
    except (Refused, lessons.LessonError) as error:
        return _complain(str(error))


def _server(args: argparse.Namespace, shared: Path | None = None, k: int = 0) -> int:
    """Serve; where several do, this is the kth of them, and `shared` the file of their class."""
    from visualizer.pages import classroom, corpora, keys, networks, page, server
    from visualizer.pages.start.start import Start
    from visualizer.pages.store import Lost, Store

    public = args.public or ""
    hosts = [*args.allow_host, *([str(urlsplit(public).hostname)] if public else [])]
    key = None
    try:
        store = Store(shared) if shared else None
        if args.class_key is not None:
            given = _class_key(args.class_key)
            # all servers ask for the same
            given = given or (store.once("class key", keys.made) if store else "")
            key = keys.Key(given, classroom.opens)
        if args.classroom:
            classroom.begin(store, public).asks = key
    except (Lost, ValueError) as error:
        raise Refused(str(error)) from error
    own = _own(args)
    corpora.give(args.corpus)
    networks.begin()
    proxied = shared is not None or (public != "" and args.address is None)
    usual = "0.0.0.0" if args.classroom and not proxied else "localhost"
    try:
        server.serve(
            page.listed(),
            args.port,
            usual if args.address is None else args.address,
            args.show,
            classroom.SESSIONS if args.classroom else server.SESSIONS,
            hosts=hosts,
            frames=args.allow_frame,
            front=Start,
            more=[*networks.ADDRESSES, *(classroom.ADDRESSES if args.classroom else ())],
            welcome=classroom.welcome if args.classroom and k == 0 else None,
            opens="explore" if own else "corpus" if args.corpus else "",
            unlisted=page.PAGES.keys() - page.listed().keys(),
            proxied=proxied,
            key=key,
        )
    except server.ServerError as error:
        raise Refused(str(error)) from error
    return 0


def _class_key(given: str) -> str:
    """The key of a site, in a file where one is named: what is on a command line is seen by others."""
    if not given.startswith("@"):
        return given
    with open(given[1:], "rb") as file:
        key = file.read(1_024).decode().strip()
    if not key:
        raise Refused(f"there is no key in {given[1:]}")
    return key


def _models(args: argparse.Namespace) -> int:
    listed = []
    for name, path in {**files.bundled(), **seq2seq.bundled()}.items():
        try:
            each = seq2seq.load(name)
            size = path.stat().st_size
        except (ModelError, OSError) as error:  # one spoilt file hides no other
            _complain(f"{name} is left out: {error}")
            continue
        task = each.meta.get("task")
        listed.append(
            {
                "name": name,
                "task": task if isinstance(task, str) and task.isprintable() else None,
                "cell": each.cell.name,
                "units": each.units,
                "parameters": each.parameters,
                "bytes": size,
                "scores": each.meta.get("scores", {}),
            }
        )
    if args.json:
        _put(json.dumps(listed, indent=1, ensure_ascii=False).encode("utf-8", "replace") + b"\n")
        return 0
    columns = ("name", "task", "cell", "units", "parameters", "bytes")
    measures = {name: task.measure for name, task in TASKS.items()}
    measures |= {name: task.measure for name, task in TRANSLATING.items()}
    rows: list[tuple[str, ...]] = [(*columns, "test score", "")]
    for entry in listed:
        facts = (f"{fact:,}" if isinstance(fact, int) else str(fact) for fact in map(entry.get, columns))
        measure = measures.get(entry["task"], Measure())
        rows.append((*facts, _score(entry["scores"], measure), measure.title))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = [
            cell.ljust(width) if k < 3 or k > 6 else cell.rjust(width)
            for k, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        _put("  ".join(cells).rstrip().encode() + b"\n")
    return 0


def _import(args: argparse.Namespace) -> int:
    out = None if args.file is None else _trained(args.file)
    _put(command_of_import.run(args, out).encode("utf-8", "replace"))
    return 0


def _glossary(args: argparse.Namespace) -> int:
    asked = " ".join(args.term)
    terms = glossary.GLOSSARY
    if args.term:
        found = glossary.find(asked)
        if found is None:
            like = ", ".join(glossary.nearest(asked))
            hint = f"did you mean {like}?" if like else "gatescope glossary lists all there are"
            raise Refused(f"the glossary has no {asked!r}; {hint}")
        terms = (found,)
    if args.json:
        known = glossary.described()
        _put(export.to_json({term.name: known[term.name] for term in terms}))
        return 0
    _put("\n".join(map(_explained, terms)).encode())
    return 0


def _explained(term: glossary.Term) -> str:
    """A term as a terminal shows it: a line with its names and marks, and its text below, indented."""
    names = ", ".join((term.name, *term.marks, *term.also))
    text = f"{term.text} ({term.source})" if term.source else term.text
    return f"{names}\n{textwrap.fill(text, 96, initial_indent='    ', subsequent_indent='    ')}\n"


def _lessons(args: argparse.Namespace) -> int:
    if args.check is not None:
        if args.name or args.json:
            raise Refused("--check stands alone: it writes no lesson out")
        with _telling(args) as tell:
            return _checked(Path(args.check) if args.check else lessons.folder(), tell)
    found = lessons.read_all(language=args.language)
    for fault in found.faults:
        _complain(str(fault))
    if args.name is None:
        rows = [_listed(lesson) for lesson in found.lessons]
        if args.json:
            _put(export.to_json(rows))
            return 0
        width = max((len(row["name"]) for row in rows), default=0)
        for row in rows:
            counted = (
                f"{row[of]} {of.removesuffix('s') if row[of] == 1 else of}" for of in ("steps", "claims")
            )
            length = ", ".join((f"{row['minutes']} min", *counted))
            _put(f"{row['name']:<{width}}  {row['title']} ({length})\n".encode())
        return 0
    known = {lesson.name: lesson for lesson in found.lessons}
    if args.name not in known:
        raise Refused(f"no lesson is called {args.name!r}; there are {', '.join(known) or 'none'}")
    lesson = known[args.name]
    _put(export.to_json(lessons.described(lesson)) if args.json else lessons.written(lesson).encode())
    return 0


def _listed(lesson: lessons.Lesson) -> dict[str, Any]:
    facts = {name: getattr(lesson, name) for name in ("name", "title", "kind", "part", "minutes", "language")}
    return {**facts, "steps": len(lesson.steps), "claims": sum(map(len, lesson.claims))}


def _checked(folder: Path, tell: Callable[[str], None]) -> int:
    """Name what is wrong with the lessons of a folder, in all languages, a line each."""
    if not folder.is_dir():
        raise Refused(f"there is no folder {folder}")
    found = lessons.check(folder, tell)
    tell("")
    for fault in found.faults:
        _complain(str(fault))
    if found.faults:
        return 2
    claims = sum(len(step.claims) for lesson in found.lessons for step in lesson.steps)
    _put(f"lessons that can be read: {len(found.lessons)}; claims that hold: {claims}\n".encode())
    return 0


def _score(scores: Any, measure: Measure) -> str:
    """The score on test texts as a terminal shows it; "" where a file has none."""
    test = scores.get("test") if isinstance(scores, Mapping) else None
    score = test.get(measure.name) if isinstance(test, Mapping) else None
    return f"{score:.{measure.digits}f}" if isinstance(score, int | float) else ""


def _trace(args: argparse.Namespace) -> int:
    form = _format(args.format, args.file or "")
    if form in _DRAWN:
        return _draw(args)
    if (args.signal, args.unit) != (None, None):
        raise Refused("--unit and --signal are of a drawing: end FILE in .svg, .pdf or .png")
    if _place(args) != LAST:
        raise Refused("numbers are written of every layer; --layer and --reverse are of a drawing")
    if form == "npz" and args.file is None and sys.stdout.isatty():
        raise Refused("npz is not text: name a file with -o, or send the output on")
    network, tokens = _input(args)
    _put(_FORMATS[form](_run(network, tokens, args)), args.file)
    return 0


def _draw(args: argparse.Namespace) -> int:
    """Draw a text's run: a heatmap of a signal, or the lines of a unit."""
    network, tokens = _input(args)
    trace = _run(network, tokens, args)
    if args.signal is not None and args.signal not in trace:
        raise Refused(f"{trace.cell.title} has no signal {args.signal!r}, only {', '.join(trace)}")
    if args.unit is None:
        chart: charts.Chart = charts.heatmap(trace, args.signal, place=_place(args))
    else:
        signals = None if args.signal is None else [args.signal]
        chart = charts.lines(trace, args.unit, signals, _place(args))
    try:
        _put(charts.SAVED[os.path.splitext(args.file)[1].lower()](chart, charts.WIDTH), args.file)
    except ImportError as error:
        raise Refused(str(error)) from error
    return 0


def _format(asked: str | None, file: str) -> str:
    """The format to write a file in: what was asked for, else as the file's name ends."""
    ending = os.path.splitext(file)[1][1:].lower()
    form = asked or (ending if ending in (*_FORMATS, *_DRAWN) else "json")
    if ending not in _ENDINGS.get(form, _DRAWN):
        if asked:
            raise Refused(f"{file} must end in .{form}, as its --format")
        raise Refused(f"{file} must end in one of {', '.join(f'.{each}' for each in (*_FORMATS, *_DRAWN))}")
    return form


def _place(args: argparse.Namespace) -> Place:
    return Place(args.layer, list(DIRECTIONS)[args.reverse])


def _run(network: Model, tokens: list[str], args: argparse.Namespace) -> Trace:
    try:
        return network.trace(tokens, pins=Pins.parse(args.pin))
    except PinError as error:
        raise Refused(str(error)) from error


def _ledger(args: argparse.Namespace) -> int:
    network, tokens = _input(args)
    trace = _run(network, tokens, args)
    _put(export.to_json(export.ledger_dict(trace, args.unit, _place(args))))
    return 0


def _arithmetic(args: argparse.Namespace) -> int:
    network, tokens = _input(args)
    trace = _run(network, tokens, args)
    t = len(trace) - 1 if args.step is None else args.step
    lines = visualizer.arithmetic(trace, t, args.unit, _place(args))
    if args.json:
        _put(export.to_json(export.arithmetic_dict(trace, t, args.unit, lines)))
        return 0
    at = "" if _place(args) == LAST else f"{_place(args)}, "
    said = [f"{network.cell.title}, {at}unit {args.unit}, step {t}: “{trace.tokens[t]}”"]
    for line in lines:
        said += ["", line.text, *(f"  = {each}" for each in line.written(args.digits))]
        if line.held:
            said.append(f"  held at {line.signal:.{args.digits}f}")
    _put("".join(f"{each}\n" for each in said).encode())
    return 0


def _corpus(args: argparse.Namespace) -> int:
    with _telling(args) as tell:
        said = command_of_corpus.run(args, tell, lambda made: export.to_json(made).decode())
    _put(said.encode("utf-8", "replace"))
    return 0


def _sizes(args: argparse.Namespace) -> int:
    options = dict(each.partition("=")[::2] for each in args.option)
    try:
        cell = cells.make(args.cell, **options)
        found = Sizes(cell, args.input, args.hidden, args.layers, args.both_directions)
    except ValueError as error:
        raise Refused(str(error)) from error
    made = export.sizes_dict(found, args.steps)
    if args.json:
        _put(export.to_json(made))
        return 0
    shapes = {name: " x ".join(f"{n:,}" for n in shape) for name, shape in found.shapes.items()}
    names, wide = max(map(len, shapes)), max(map(len, shapes.values()))
    said = [f"{cell.title}: reads {args.input:,} numbers a step, {args.hidden:,} units", ""]
    said += [
        f"{name:{names}}  {text:>{wide}}  {math.prod(found.shapes[name]):>12,}"
        for name, text in shapes.items()
    ]
    said += ["", "parameters"]
    for count in found.counts:
        total = "none" if count.total is None else f"{count.total:,}"
        indent = f"  {count.way:8}  {total:>12}  "
        said.append(textwrap.fill(count.why, 110, initial_indent=indent, subsequent_indent=" " * len(indent)))
    state, training = made["state"], made["training"]
    said += [
        "",
        f"multiply-adds a step       {found.multiply_adds:>14,}",
        f"state, handed on           {state['numbers']:>14,} numbers, {state['bytes']:,} bytes",
        f"training, for {args.steps:,} steps".ljust(27)
        + f"{training['numbers']:>14,} numbers, {training['bytes']:,} bytes",
        "",
        f"{'beside it':16}{'of as many units':>18}{'recurrent':>12}{'of as many parameters':>32}",
    ]
    said += [
        f"{each['title']:16}{each['parameters']:>18,}{each['recurrent_of_rnn']:>11.4g}x"
        f"{each['as_many']:>18,} with H = {each['hidden']:,}"
        for each in made["beside"]
    ]
    _put("".join(f"{each}\n" for each in said).encode())
    return 0


def _diagnose(args: argparse.Namespace) -> int:
    if args.file is not None:
        if not args.file.lower().endswith((".html", ".htm")):
            raise Refused(f"{args.file} must end in .html")
        _writable(args.file)
    with _telling(args) as tell:
        tell("reading the network and the texts")
        network = importers.load(args.model)
        found = health(network, _read_all(network, args), lambda share: tell(f"measuring, {share:.0%}"))
        made = advice.report(found, normal(network.cell.name))
    if args.file is not None:
        from visualizer.pages.diagnose.report import document

        _put(document(made).encode("utf-8", "replace"), args.file)
    if args.json:
        _put(export.to_json(advice.described(made)))
    else:
        _put(_diagnosed(made).encode("utf-8", "replace"))
    return 0


def _read_all(network: Model, args: argparse.Namespace) -> list[Any]:
    """What a network that is diagnosed reads of every text; its own texts where none are given."""
    texts = [text for given in args.texts for text in _texts(given, args.whole)]
    if not args.texts:
        task = TASKS.get(str(network.meta.get("task")))
        own = network.meta.get("examples")
        if task is not None and "imported" not in network.meta:
            try:
                return texts_of(network, task)
            except ModelError:  # the page's few examples are better than none
                own = [text for _, text in task.examples]
        texts = [text for text in own if isinstance(text, str)] if isinstance(own, list | tuple) else []
        if not texts:
            raise Refused(f"{args.model} brings no texts: name some, or a file with one a line")
    read = [network.encode(typed(text, network.reads.kind)).read for text in texts]
    if (steps := sum(map(len, read))) > MAX_DIAGNOSED:
        raise Refused(f"there are {steps:,} {network.reads.many}; at most {MAX_DIAGNOSED:,} are read")
    return read


def _texts(given: str, whole: bool) -> list[str]:
    """The texts that an argument is: itself, or those in the file that it names."""
    if given != "-" and not os.path.isfile(given):
        if not re.search(r"\s", given) and re.search(r"/|\\|\.(txt|csv|tsv|text)$", given):
            raise Refused(f"there is no file {given}")
        return [_text(given)]
    if given == "-" and sys.stdin is None:
        raise Refused("standard input is closed")
    with open(given, "rb") if given != "-" else nullcontext(sys.stdin.buffer) as file:
        data = file.read(MAX_DIAGNOSED_BYTES + 1)
    if len(data) > MAX_DIAGNOSED_BYTES:
        raise Refused(f"{given} has more than {MAX_DIAGNOSED_BYTES >> 20} MB")
    try:
        text = data.decode()
    except UnicodeDecodeError:
        raise Refused(f"{given} is no text in UTF-8") from None
    return [text] if whole else [line for line in text.splitlines() if line.strip()]


def _diagnosed(made: advice.Report) -> str:
    """A report as a terminal shows it. Of a stack of layers only the rows that are marked."""
    found, many = made.health, len(made.parts) > 1
    said = [
        f"{_printable(found.model.name)}: {found.model.cell.title}, {found.model.units:,} units, read "
        f"{found.steps:,} {found.model.reads.many} of {found.texts:,} text{'s' * (found.texts != 1)}",
        *textwrap.wrap(made.verdict, _DIAGNOSED_WIDE),
        "",
        _columns("", ("what", "this network", "", "first and last tenth", "usual")),
    ]
    for part in (*made.parts, None):
        rows = part.rows if part else (made.halved,)
        shown = [row for row in rows if row.look or row.outside or not many or part is None]
        if part and part.title:
            said.append(f"{part.title}{'' if shown else ': nothing needs a look'}")
        for row in shown:
            title = f"{row.title} {row.signal}".rstrip()
            said.append(
                _columns(
                    "!" if row.look else "~" * row.outside,
                    (title, row.value, row.detail, row.tenths, row.normal),
                )
            )
            text = f"{row.means} {row.advice}".rstrip()
            said += textwrap.wrap(text, _DIAGNOSED_WIDE, initial_indent=" " * 6, subsequent_indent=" " * 6)
    usual = f"the middle eight of ten of {made.normal['networks']} bundled networks of this cell"
    said += ["", f"Usual: {usual}; ~ marks what is outside."]
    said += ["! marks what needs a look. Advice is a rule of thumb, not tried on this network."]
    return "".join(f"{each}\n" for each in said)


def _columns(mark: str, cells: Sequence[str]) -> str:
    widths = (25, 18, 24, 26, 0)
    return f"{mark:2}{''.join(f'{text:{wide}}' for text, wide in zip(cells, widths, strict=True))}".rstrip()


def _gradients(args: argparse.Namespace) -> int:
    network, tokens = _input(args)
    if args.step is not None and not args.verify:
        raise Refused("--step says where to --verify")
    if args.verify and _place(args) != LAST:
        raise Refused("--verify checks the last layer read forward alone")
    t = args.step or 0
    if not 0 <= t < max(len(tokens), 1):
        raise Refused(f"--step is from 0 to {len(tokens) - 1}, not {t}")
    norms = visualizer.gradient_norms(network, _run(network, tokens, args), args.target, _place(args))
    made = export.gradients_dict(norms)
    if args.verify:
        exact = _run(network.in_float64, tokens, args)
        made["verify"] = [export.verification_dict(each) for each in verify_norms(exact, t, norms.target)]
    _put(export.to_json(made))
    return 0


def _input(args: argparse.Namespace) -> tuple[Model, list[str]]:
    """The model and the tokens that a command was given, the text's length checked before any work."""
    network = importers.load(args.model)
    tokens = network.reads.tokenize(_text(args.text))
    if len(tokens) > MAX_TOKENS:
        many = network.reads.many
        raise Refused(f"the text has {len(tokens):,} {many}; at most {MAX_TOKENS:,} are read")
    return network, tokens


def _text(given: str) -> str:
    enough = 4 * MAX_CHARACTERS  # bytes: more cannot be a text short enough
    if given == "-" and sys.stdin is None:
        raise Refused("standard input is closed")
    try:
        data = sys.stdin.buffer.read(enough + 1) if given == "-" else os.fsencode(given)
        if len(data) <= enough and len(text := data.decode()) <= MAX_CHARACTERS:
            return text
    except UnicodeError:
        raise Refused("the text is not UTF-8") from None
    raise Refused(f"the text is longer than {MAX_CHARACTERS:,} characters")


def _export(args: argparse.Namespace) -> int:
    if args.site is not None:
        return _site(args)
    if args.tour and (args.model or args.lesson is not None):
        raise Refused("the tour has a network and a text of its own: --tour takes no MODEL, TEXT or --lesson")
    if args.seq2seq and (args.tour or args.lesson is not None or args.alone):
        raise Refused("the page of a translator is of it alone: --seq2seq takes MODEL, TEXT and -o")
    if args.file is None or (args.lesson is None and not args.tour and None in (args.model, args.text)):
        raise Refused(
            "a page needs MODEL, TEXT and -o FILE, a translator's --seq2seq too, the tour --tour and -o "
            "FILE, a lesson --lesson NAME and -o FILE, a site --site DIR (see gatescope export --help)"
        )
    if not args.file.lower().endswith((".html", ".htm")):
        raise Refused(f"{args.file} must end in .html")
    _writable(args.file)
    with _telling(args) as tell:
        tell("reading what a page is made of")
        make = _translator if args.seq2seq else _explorer if args.lesson is None else _lesson
        page = make(args, tell).encode()
        tell("")
        if not args.quiet and (len(page) > _LARGE_PAGE or sys.stderr.isatty()):
            print(f"{args.file} will have {_megabytes(len(page))}", file=sys.stderr)
        tell(f"writing {args.file}")
        _put(page, args.file)
    return 0


def _watch(args: argparse.Namespace) -> int:
    folder = Path(args.record).is_dir()
    if folder != (args.text is not None) or (args.target is not None and not folder):
        raise Refused("TEXT is what the networks of a folder read: a folder needs one, a record has none")
    if not args.file.lower().endswith((".html", ".htm")):
        raise Refused(f"{args.file} must end in .html")
    _writable(args.file)
    if folder:
        run = runs.checkpoints(args.record, _text(args.text), args.target)
    else:
        run = runs.Run.read(args.record)
    _put(run.html().encode("utf-8", "replace"), args.file)
    return 0


def _megabytes(size: float) -> str:
    return f"{size / 1e6:.{1 if size >= 1e6 else 2}f} MB"


def _site(args: argparse.Namespace) -> int:
    only = args.file, args.float32, args.alone, args.tour, args.seq2seq, args.lesson, args.lessons
    if args.model or args.text or any(only):
        raise Refused("--site takes nothing beside its folder: it has every bundled model")
    with _telling(args) as tell:
        tell("reading what the pages are made of")
        from visualizer.pages import site
        from visualizer.pages.start.start import document

        try:
            size = site.write(Path(args.site), document, site_wings(), tell=tell)
        except site.SiteError as error:
            tell("")
            raise Refused(str(error)) from error
    if not args.quiet:
        print(f"{args.site} has {_megabytes(size)}; it begins at index.html", file=sys.stderr)
    return 0


def site_wings() -> dict[str, Any]:
    """What makes the pages of a site beside the Explorer and What if, see `visualizer.pages.site.write`."""
    from visualizer.pages.diagnose import unserved as health
    from visualizer.pages.gradients import unserved as gradients
    from visualizer.pages.lessons import unserved as taught
    from visualizer.pages.sizes import unserved as sizes
    from visualizer.pages.translate import unserved as translate

    return {
        "lessons": taught.page,
        "gradients": gradients.page,
        "diagnose": health.page,
        "sizes": sizes.page,
        **({"translate": translate.page} if translate.offered() else {}),
    }


def _explorer(args: argparse.Namespace, tell: Callable[[str], None]) -> str:
    """The document of the Explorer."""
    from visualizer.pages.handed import Precision
    from visualizer.pages.handout import handout, named, tour

    _no_lesson(args)
    precision: Precision = "float32" if args.float32 else "float16"
    if args.tour:
        return tour(precision, args.alone)
    if args.model in files.translators() or is_translator(Path(args.model)):
        raise Refused(f"{args.model} is a translator: its page takes --seq2seq")
    network = named(args.model)
    size = network.parameters * (4 if args.float32 else 2) * _PACKED
    large = f", which will have about {_megabytes(size)}" if size > _LARGE_PAGE else ""
    tell(f"making the page of {network.name}{large}")
    return handout(network, _text(args.text), precision=precision, alone=args.alone)


def _translator(args: argparse.Namespace, tell: Callable[[str], None]) -> str:
    """The document of the Translate page."""
    from visualizer.pages.translate.file import named, translator_file

    _no_lesson(args)
    network = named(args.model)
    tell(f"making the page of {network.name}")
    return translator_file(network, _text(args.text), precision="float32" if args.float32 else "float16")


def _no_lesson(args: argparse.Namespace) -> None:
    if args.lessons is not None or args.language != lessons.ORIGINAL:
        raise Refused("--lessons and --language are of a lesson: name one with --lesson")


def _lesson(args: argparse.Namespace, tell: Callable[[str], None]) -> str:
    """The document of a lesson, whose claims have been run; what is false in a teacher's own is said."""
    from visualizer.pages.lessons.file import broken, lesson_file

    if args.model is not None or args.float32 or args.alone:
        raise Refused("a lesson has its own networks and texts: --lesson takes -o, --language and --lessons")
    folders = [lessons.folder()]
    if args.lessons is not None:
        folders.insert(0, Path(args.lessons))
        if not folders[0].is_dir():
            raise Refused(f"there is no folder {folders[0]}")
    known: dict[str, tuple[lessons.Lesson, bool]] = {}
    for folder in reversed(folders):
        found = lessons.read_all(folder, args.language)
        known |= {lesson.name: (lesson, folder == folders[0] != folders[-1]) for lesson in found.lessons}
        for fault in found.faults:
            if fault.path is not None and fault.path.stem == args.lesson:
                raise fault
    if args.lesson not in known:
        raise Refused(f"no lesson is called {args.lesson!r}; there are {', '.join(known) or 'none'}")
    lesson, own = known[args.lesson]
    tell(f"checking the claims of {lesson.name}")
    faults = broken(lesson)
    tell("")
    for error in faults:
        if not own:
            raise error
        _complain(str(error))
    if lesson.language != args.language:
        _complain(f"{lesson.name} has no translation: its text is in {lessons.LANGUAGES[lesson.language]}")
    tell(f"making the page of {lesson.name}")
    return lesson_file(lesson, args.language)


def _write(args: argparse.Namespace) -> int:
    if not 0 < args.length <= MAX_TOKENS:
        raise Refused(f"--length is from 1 to {MAX_TOKENS:,}")
    if not 0 <= args.seed < 2**32:
        raise Refused("--seed is from 0 to 4,294,967,295")
    network, tokens = _input(args)
    try:
        written = network.write_on(network.trace(tokens), args.length, args.temperature, args.seed)
    except ValueError as error:
        raise Refused(str(error)) from error
    text = network.reads.join([*tokens, *written])
    _put((text.removeprefix(" ") if network.reads.kind == "pieces" else text).encode() + b"\n")
    return 0


def _translate(args: argparse.Namespace) -> int:
    found = seq2seq.translate(seq2seq.load_translator(args.model), _text(args.text), args.beam)
    if args.json:
        _put(export.to_json(found.to_dict()))
        return 0
    for each in found.hypotheses:
        words = [word if k is None else f"[{word}]" for word, k in zip(each.words, each.copied, strict=True)]
        line = f"{each.logprob:8.3f}  {found.model.text_of(words)}".rstrip()
        end = "" if each.ended else f" (stopped after {found.limit:,} outputs)"
        _put(f"{line}{end}\n".encode("utf-8", "replace"))
    return 0


def _train(args: argparse.Namespace) -> int:
    path = _trained(args.file)
    with _alone(path):
        return _train_into(path, args)


def _train_into(path: Path, args: argparse.Namespace) -> int:
    from tqdm import tqdm

    resume = path.with_suffix(".resume")
    try:
        task = _task(args)
        state = train.load_state(resume, task) if resume.exists() else None
        asked = {name: value for name in ("growth", "examples") if (value := getattr(args, name)) is not None}
        settings = replace(task.settings, **asked)
        steps = train.train(
            task,
            args.cell,
            args.hidden,
            args.seed,
            args.iterations,
            settings,
            resume=state,
            layers=args.layers,
            bidirectional=args.bidirectional,
        )
    except ValueError as error:
        if resume.exists():
            raise Refused(f"{error}; delete {resume.name} to begin anew, or name another file") from error
        raise Refused(str(error)) from error
    done: train.Progress | None = None
    measure, saved = task.measure, time.monotonic()
    begun = state.iteration if state else 0
    if begun:
        print(f"going on after iteration {begun:,}, from {resume.name}", file=sys.stderr)
    total = args.iterations or task.iterations
    try:
        with _interrupts() as interrupted, tqdm(total=total, initial=begun, unit="it", disable=None) as bar:
            for done in steps:
                bar.update()
                score = f"{done.score:.{measure.digits}f}"
                bar.set_postfix({"loss": f"{done.loss:.3f}", measure.name: score}, refresh=False)
                if time.monotonic() - saved > _SAVED_SECONDS or interrupted:
                    saved = time.monotonic()
                    try:
                        done.state.save(resume)
                    except ModelError as error:  # what was learned is worth more than to go on later
                        bar.write(f"gatescope: {error}; training goes on", file=sys.stderr)
                if interrupted and done.iteration < done.iterations:
                    raise KeyboardInterrupt
    except KeyboardInterrupt:
        if done is None:
            raise
        stopped = f"stopped at iteration {done.iteration:,} of {done.iterations:,}"
        _keep(replace(done.model, meta={**done.model.meta, "interrupted": stopped}), path)
        more = "; the same command goes on" if resume.exists() else ""
        print(f"{stopped}; the best weights so far are in {args.file}{more}", file=sys.stderr)
        return 130
    except train.TrainingError as error:
        _keep(error.model, path)
        raise Refused(f"{error}; the best weights before that are in {args.file}") from error
    assert done is not None  # there is at least one iteration
    _keep(done.model, path)
    resume.unlink(missing_ok=True)
    test = _score(done.model.meta["scores"], measure)
    print(f"{args.file}: test {measure.title} {test}")
    return 0


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Keep a second training from the same file, for as long as this one lasts or lives."""
    try:
        import fcntl
    except ImportError:  # Windows
        yield
        return
    lock = path.with_suffix(".lock")
    with lock.open("w") as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise Refused(f"another training is writing {path.name}; name another file") from None
        try:
            yield
        finally:
            lock.unlink(missing_ok=True)


@contextmanager
def _interrupts() -> Iterator[list[int]]:
    """Ctrl-C, noted in the list so that an iteration is finished; the second one interrupts at once."""
    noted: list[int] = []

    def note(number: int, frame: Any) -> None:
        if noted:
            raise KeyboardInterrupt
        noted.append(number)

    if threading.current_thread() is not threading.main_thread():
        yield noted
        return
    before = signal.signal(signal.SIGINT, note)
    try:
        yield noted
    finally:
        signal.signal(signal.SIGINT, before)


def _task(args: argparse.Namespace) -> Task:
    """The task to train, on a corpus of one's own where one is given."""
    task = TASKS[args.task]
    if args.corpus is None:
        return task
    if not isinstance(task, code.Code):
        raise ValueError(f"--corpus is for code, not for {args.task}")
    task = code.Code(Path(args.corpus))
    task.files  # noqa: B018  (read now: what is wrong with it is said before any training)
    return task


def _keep(network: Model, path: Path) -> None:
    """Save a model where it was asked for or, if that fails now, beside the user's temporary files."""
    try:
        files.save(network, path)
    except ModelError as error:
        spare = Path(tempfile.mkdtemp(prefix="gatescope-")) / path.name
        files.save(network, spare)
        raise Refused(f"{error}; the weights are in {spare}") from error


def _trained(name: str) -> Path:
    """The file that training will end in: better to know before the minutes than after."""
    if not name.endswith(".safetensors"):
        raise Refused(f"{name} must end in .safetensors")
    if os.path.basename(name) == ".safetensors":
        raise Refused(f"{name} is an ending alone: put a name before it")
    return _writable(name, lambda path: Path(f"{path}.part"))  # as Model.save


def _writable(name: str, beside: Callable[[Path], Path] = resources.beside) -> Path:
    """The file of a name, tried before the work whose result it is for, where it will be written at first."""
    try:
        path = Path(name).resolve()  # a link stays one; what it leads to is written
        if not path.parent.is_dir():
            raise Refused(f"cannot write {name}: there is no folder {path.parent}")
        if path.exists() and not path.is_file():
            raise Refused(f"cannot write {name}: it is not a file")
        part = beside(path)
        part.touch()
        part.unlink()
    except (OSError, RuntimeError, ValueError) as error:  # of a name too long, a loop of links, a NUL
        raise Refused(f"cannot write {name}: {getattr(error, 'strerror', None) or error}") from error
    return path


def _put(data: bytes, name: str | None = None) -> None:
    if name is None:
        sys.stdout.buffer.write(data)
        return
    try:
        resources.write(Path(name), data)
    except (OSError, RuntimeError, ValueError) as error:  # of a name too long, a loop of links, a NUL
        raise Refused(f"cannot write {name}: {getattr(error, 'strerror', None) or error}") from error
