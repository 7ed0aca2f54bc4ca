"""An instrument that is asked and answers: the latest of a kind, and first what follows a hand.

A page that waits is told so all the while, and is told of a fault, so that it can tell both from a
connection on which nobody answers.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, ClassVar

import panel as pn
import param
from panel.io.state import set_curdoc

from visualizer import glossary
from visualizer.pages import shelf
from visualizer.pages.log import fault
from visualizer.pages.wire import encode, head

_TOLD_SECONDS = 0.25  # between two words on how far a long answer has got
_WANTS = 8  # kinds of answers that one page may wait for at once
_log = logging.getLogger("gatescope")
_setups: dict[str, tuple[Mapping[str, Any] | None, tuple[dict[str, Any], bytes]]] = {}
"""Of each class its setup, whole, and as JSON."""


@lru_cache(maxsize=8)
def _worker(page: str, first: bool, threads: int) -> ThreadPoolExecutor:
    """Threads for what follows a hand, and others for what takes longer; shared by all sessions of a page."""
    kind = "first" if first else "detail"
    return ThreadPoolExecutor(threads, thread_name_prefix=f"gatescope-{page}-{kind}")


def _visitor(document: Any) -> str:
    """Who opened a page, as its session's token says; "" where none of our servers did."""
    try:
        return str(document.session_context.token_payload.get("visitor", ""))
    except (AttributeError, AssertionError):  # no session, or one that came without a token
        return ""


class _Abandoned(Exception):
    """Another of its kind has been asked for since, or the page has gone."""


def _other(request: Mapping[str, Any], newer: Mapping[str, Any] | None) -> bool:
    """Whether a newer request is there that asks for something else: each try has a number of its own."""
    return newer is not None and {**newer, "seq": 0} != {**request, "seq": 0}


class Instrument(pn.custom.JSComponent):
    """A component that sends ``{seq, want, ...}`` and gets payloads.

    A subclass says which want follows a hand, and how an answer is made (`make`, in a thread).
    """

    payload = param.Bytes(default=b"", doc="the latest answer, see `visualizer.pages.wire.encode`")
    progress = param.Dict(
        default={}, doc="what takes long: want -> the share that is done; and a count: each is new"
    )
    shared = param.Bytes(default=b"", doc="`setup`, as JSON")
    pages = param.Dict(
        default={}, doc="the site's pages, where it fills one: address -> name; it then keeps the address"
    )

    first_want: ClassVar[str | None] = None
    late: ClassVar[tuple[str, ...]] = ()
    """What all else goes before, where a page does not name what follows a hand."""
    threads: ClassVar[int] = 1

    # one for all: Panel takes of it what is exported under the name of the class
    _bundle = Path(__file__).parent / "gatescope.bundle.js"

    def __init__(self, setup: Mapping[str, Any] | None = None, **params: Any) -> None:
        self.setup, shared = self._shared(setup)
        super().__init__(**{**params, "shared": shared})
        self._asked: dict[bool, dict[str, Mapping[str, Any]]] = {True: {}, False: {}}
        self._busy: set[bool] = set()
        self._left = False
        self._told = 0
        self._handed: set[asyncio.Future[None]] = set()
        self._document = pn.state.curdoc if pn.state.curdoc and pn.state.curdoc.session_context else None
        self._visitor = _visitor(self._document)
        shelf.asks(self._visitor)
        if pn.state.curdoc:
            pn.state.on_session_destroyed(lambda _: self.leave())

    @classmethod
    def _shared(cls, setup: Mapping[str, Any] | None) -> tuple[dict[str, Any], bytes]:
        """What all sessions share, and the same as JSON, made once.

        Bokeh would walk through every value of it for each session.
        """
        known, made = _setups.get(cls.__name__, (None, None))
        if made is None or known is not setup:
            whole = {"terms": glossary.described(), **(setup or {})}
            made = whole, json.dumps(whole, ensure_ascii=False, allow_nan=False).encode()
            _setups[cls.__name__] = setup, made
        return made

    @property
    def _linked_properties(self) -> tuple[str, ...]:
        # a page sets none: Panel would take each answer that is set for a change that the page made
        return ()

    def _process_bokeh_event(self, doc: Any, event: Any) -> None:
        # without Panel's count of what is under way, which costs more than all else and is shown nowhere
        with set_curdoc(doc):
            self._process_event(event)

    def leave(self) -> None:
        """End what is under way: nobody waits for it any more."""
        self._left = True
        for handed in self._handed:
            handed.get_loop().call_soon_threadsafe(handed.cancel)

    def make(self, request: Mapping[str, Any], progress: Any) -> bytes:
        """The payload that answers a request; progress is told the share that is done, 0..1."""
        raise NotImplementedError

    def failed(self, request: Mapping[str, Any], **more: Any) -> bytes:
        """The payload for what could not be made by a fault of ours: a page that waits is told."""
        said = "This could not be worked out; the server's log says why."
        return encode({**head(request), "fault": True, "notices": [said], **more}, {})

    def _handle_msg(self, msg: Any) -> None:
        if not isinstance(msg, Mapping):
            return
        # Only the latest request of a kind is kept, so that what is dragged never queues, and what follows
        # the hand does not wait for what takes longer.
        want = msg.get("want")
        first = want not in self.late if self.late else want is not None and want == self.first_want
        waiting, kind = self._asked[first], want if isinstance(want, str) else ""
        waiting.pop(kind, None)  # it comes after what was asked since
        waiting[kind] = msg
        while len(waiting) > _WANTS:
            del waiting[next(iter(waiting))]
        if first not in self._busy:
            self._busy.add(first)
            pn.state.execute(partial(self._answer, first))

    def handing(self, request: Mapping[str, Any], answer: bytes) -> dict[str, Any]:
        """The parameters that are set as an answer is handed over, where the document's parameters are."""
        return {"payload": answer}

    async def _hand(self, **changes: Any) -> None:
        """Set parameters so that the page gets them all: under the document's lock, sent when it lets go.

        Set outside of it, Panel sends them by a queue of its own, which can leave the last of several unsent
        where the socket is still writing the one before (`panel.io.document._dispatch_msgs`). Under the lock
        Bokeh writes them, one after the other, and the next waits until this one is written.
        """
        document = self._document
        if document is None:  # in a notebook, or where nobody looks
            self.param.update(**changes)
            return
        handed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._handed.add(handed)
        handed.add_done_callback(self._handed.discard)

        def update() -> None:
            document.hold("combine")
            try:
                self.param.update(**changes)
            finally:
                document.unhold()
                if not handed.done():
                    handed.set_result(None)

        document.add_next_tick_callback(update)
        await handed

    async def _answer(self, first: bool) -> None:
        loop, waiting = asyncio.get_running_loop(), self._asked[first]
        shelf.asks(self._visitor)
        worker = _worker(type(self).__name__.lower(), first, self.threads)
        try:
            while waiting:
                want = next(iter(waiting))
                request, done = waiting.pop(want), [0.0]

                def tell(
                    share: float,
                    want: str = want,
                    request: Mapping[str, Any] = request,
                    done: list[float] = done,
                ) -> None:
                    done[0] = share
                    # what nobody waits for any longer holds up all the others
                    if self._left or _other(request, waiting.get(want)):
                        raise _Abandoned

                made = loop.run_in_executor(worker, copy_context().run, self.make, request, tell)
                # of who has left nobody asks how it ended, and asyncio would log that as a fault
                made.add_done_callback(lambda made: made.cancelled() or made.exception())
                while not (await asyncio.wait([made], timeout=_TOLD_SECONDS))[0]:
                    if not self._left:
                        self._told += 1
                        await self._hand(progress={want: done[0], "told": self._told})
                if self._left:
                    return
                try:
                    answer = made.result()
                except _Abandoned:
                    continue
                except Exception as error:
                    _log.error("no answer could be made for %s: %s", type(self).__name__, fault(error))
                    answer = self.failed(request)
                await self._hand(**self.handing(request, answer))
        finally:
            self._busy.discard(first)
