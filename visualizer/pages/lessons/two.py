"""Both directions of a network on one axis, and what it answers while later words are not known."""

from __future__ import annotations

from typing import Any

import numpy as np

from visualizer.analysis.online import online
from visualizer.cells import Array
from visualizer.model import ModelError, Trace

MOST = 40
"""Words of a text, at most: the backward half is run for every beginning of it."""


def directions(trace: Trace) -> tuple[dict[str, Any], dict[str, Array]]:
    """Facts and arrays of the last layer of a network of two directions, as it read T tokens.

    Of each direction, "forward" and "back", there are ``NAME.memory`` and ``NAME.h``, (T, H) by the order of
    the text; ``so_far`` (T, T, H) is the backward memory at step s of the text up to t. ``whole`` are the
    answers at each step once all is read, ``known`` (T, T) those at step s with the tokens up to t, as places
    in ``names``, -1 where there is none; ``steps`` how many the backward half has made up to token t.

    Raises:
        ModelError: a network that reads from the left alone, or more than `MOST` tokens.
    """
    model, T = trace.model, len(trace)
    if not model.bidirectional:
        raise ModelError(f"{model.name} reads from the left alone")
    if T > MOST:
        raise ModelError(
            f"of more than {MOST} {model.reads.many} the backward half is not run for every beginning"
        )
    memory, layers = model.cell.memory, {"forward": trace.layers[-2], "back": trace.layers[-1]}
    arrays = {
        f"{name}.{part}": layer.in_text_order(memory if part == "memory" else part)
        for name, layer in layers.items()
        for part in ("memory", "h")
    }
    so_far = np.zeros((T, T, model.units), np.float32)
    for t in range(T):
        so_far[t, : t + 1] = model.trace(trace.tokens[: t + 1]).layers[-1].in_text_order(memory)
    known = online(model, trace.tokens).answers
    facts = {
        "T": T,
        "H": model.units,
        "holds": memory,
        "names": list(model.names),
        "whole": known[-1].tolist(),
        "known": known.tolist(),
        "steps": [(t + 1) * (t + 2) // 2 for t in range(T)],
    }
    return facts, {**arrays, "so_far": so_far}
