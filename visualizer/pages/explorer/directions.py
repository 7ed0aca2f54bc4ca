"""What the Explorer shows of all layers and directions at once, and of every beginning of a text: arrays.

The browser asks for each once a text. `kit/engine/beginnings.mjs` makes the same where there is no server.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from visualizer import analysis
from visualizer.analysis.online import beginnings
from visualizer.cells import Array
from visualizer.model import Model, ModelError, Trace, tops
from visualizer.pages.picture import all_signals, is_large
from visualizer.pooling import apart
from visualizer.stack import places

MOST_TOKENS = 60
"""Of a text whose beginnings are each run by itself: 1,830 steps of every layer that begins anew."""
MOST_NUMBERS = 2**23
"""In the signals of all beginnings, that a page is sent: 32 MB."""
_READ = ("each", "last", "ends")
"""What the answer is of where it can be read from one state of each direction."""


def described_layers(trace: Trace) -> tuple[dict[str, Any], dict[str, Array]]:
    """Every signal of every layer and direction by the order of the text, see `all_signals`.

    ``over`` says of which outputs the answer is, see `Answers`. Beside the signals there are ``{k}.order``,
    the units of each, those that move alike side by side; and what `_both` gives of the whole text.

    Raises:
        ModelError: so many numbers that a page gets them in parts.
    """
    model = trace.model
    if is_large(trace):
        raise ModelError(f"{len(trace):,} {model.reads.many} and {model.units:,} units a layer are too many")
    arrays = all_signals(trace)
    for k, place in enumerate(places(model)):
        arrays[f"{k}.order"] = analysis.similarity_order(trace, place)
    if read := _both(model, trace.output[None, -1], trace.output[None, 0]):
        arrays |= read
    return {"over": model.answers.over}, arrays


def described_beginnings(trace: Trace) -> tuple[dict[str, Any], dict[str, Array]]:
    """What there is of a text's T tokens after each of them, where those that follow are not known yet.

    Of the beginning of n tokens the rows from n (n - 1) / 2 on: of each layer and direction that begins
    anew at every token, all but the first read forward, every signal (T (T + 1) / 2, H); ``top.id`` and
    ``top.p``, what is answered at each token, or where one answer is given for the whole, a row a beginning,
    (T, k). Those of `_both` are (T, 2, k). All are of the network as trained, with nothing held.

    Raises:
        ModelError: a network that reads forward alone or answers nothing, signals that are held, or a text
            that is too long.
    """
    model, T = trace.model, len(trace)
    if not model.bidirectional:
        raise ModelError("this network reads forward alone, so what follows changes nothing")
    if trace.pins.pins:
        raise ModelError("signals are held, as Python said")
    rows = T * (T + 1) // 2
    some = [k for k, _ in enumerate(trace.layers) if k]
    numbers = rows * model.units * len(some) * len(model.cell.signals)
    if T > MOST_TOKENS or numbers > MOST_NUMBERS:
        many = model.reads.many
        most = (
            f"{MOST_TOKENS} {many}; here are {T:,}"
            if T > MOST_TOKENS
            else f"{MOST_NUMBERS:,} numbers; here are {numbers:,}"
        )
        raise ModelError(f"every beginning of the text is run by itself, of at most {most}")
    run = beginnings(model, trace.tokens)
    # each token of each beginning, the shortest first
    which, step = np.nonzero(np.arange(T) <= np.arange(T)[:, None])
    arrays = {
        f"{k}.{signal}": run.layers[k].in_text_order(signal)[step, which]
        for k in some
        for signal in model.cell.signals
    }
    end = np.arange(T)
    once = apart(model.answers.over, model.directions)
    arrays["top.id"], arrays["top.p"] = tops(model, run.logits[end, end] if once else run.logits[step, which])
    if read := _both(model, run.output[end, end], run.output[0]):
        arrays |= read
    return {}, arrays


def _both(model: Model, last: Array, first: Array) -> dict[str, Array]:
    """What the readout makes of ``h_n``, and what of ``output[-1]``, as PyTorch calls the two.

    ``h_n`` has each direction's state after all that it reads, ``output[-1]`` those of both at the last
    token.

    Args:
        model: a network.
        last: its output at the last token, (B, W).
        first: that at the first, (B, W).

    Returns:
        ``read.id`` and ``read.p``, (B, 2, k) of the likeliest answers; none where the answer is of no such
        state, or the network has one direction.
    """
    if not model.bidirectional or model.answers.kind == "none" or model.answers.over not in _READ:
        return {}
    H = model.units
    h_n = np.concatenate((last[:, :H], first[:, H:]), axis=-1)
    ids, p = tops(model, model.read_out(np.stack((h_n, last), axis=1)))
    return {"read.id": ids, "read.p": p}
