"""What the Translate page shows beside a translation: what decided a word, another sentence, and probes.

Nothing here needs a screen; see `session`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from visualizer.cells import Array
from visualizer.model import ModelError
from visualizer.pages.wire import shared
from visualizer.seq2seq.analysis import attribution, compare
from visualizer.seq2seq.deciding import decider
from visualizer.seq2seq.search import Search
from visualizer.seq2seq.translator import Translation, Translator, printed
from visualizer.stack import LAST
from visualizer.tasks import TRANSLATING
from visualizer.tasks.translating import Pair, Translating
from visualizer.zoo import translator_probes

LONGEST = 20  # words of a sentence that is looked for in a grammar
COUNTERPARTS = 3  # sentences that are offered to compare with
_DIGITS = 6


def task_of(model: Translator) -> Translating | None:
    """The task of a translator, where it is one of ours."""
    return TRANSLATING.get(model.meta.get("task", ""))


@shared(64)
def _pair(task: str, words: tuple[str, ...]) -> Pair | None:
    of = TRANSLATING[task]
    return of.pair_of(of.join(words))


# --- what decided a word --------------------------------------------------------------------------


def why(run: Translation, j: int, progress: Callable[[float], object]) -> dict[str, Any]:
    """Which source words output j goes by, JSON-able.

    Returns:
        ``j``, ``target``, ``log_p`` and ``whole``; ``ways``, the three ways of `analysis.attribution`, S
        numbers each; ``decided``, the place of the source word that decided its form and ``by`` what that is
        known, "grammar" or "attribution", None where no word speaks for it; ``unit``, as
        `deciding.Decider` has it.
    """
    model = run.model
    found = attribution(run, j, progress=progress)
    ways = {
        "leave_one_out": found.leave_one_out,
        "gradient_x_input": found.gradient_x_input,
        "integrated_gradients": found.integrated_gradients,
    }
    i, by = _decided(run, j), "grammar"
    if i is None and found.leave_one_out.max() > 0:
        i, by = int(found.leave_one_out.argmax()), "attribution"
    task = task_of(model)
    unit = decider(run, j, i, task.forms(run.tokens[j]) if task else ())
    return {
        "j": j,
        "target": found.target,
        "log_p": round(found.log_p, _DIGITS),
        "whole": round(found.whole, _DIGITS),
        "ways": {
            name: None if of is None else [round(float(v), _DIGITS) for v in of] for name, of in ways.items()
        },
        "decided": None if i is None else {"i": i, "by": by},
        "unit": {
            name: round(value, _DIGITS) if isinstance(value, float) else value
            for name, value in unit._asdict().items()
        },
    }


def _decided(run: Translation, j: int) -> int | None:
    """The source word that decided the form of output j, by the grammar of the task; None where unknown."""
    task, words = task_of(run.model), run.source.tokens
    if task is None or len(words) > LONGEST:
        return None
    pair = _pair(task.name, words)
    if pair is None or pair.target[: j + 1] != run.tokens[: j + 1] or j >= len(pair.target):
        return None
    return pair.decided[j] if pair.decided[j] >= 0 else None


# --- another sentence -----------------------------------------------------------------------------


def pair(one: Search, other: Search) -> dict[str, Any]:
    """How the translation of another sentence differs from that of this one, JSON-able.

    Returns:
        Of the other ``source``, ``outputs`` and ``text``; ``own``, the outputs of this one; ``reads`` and
        ``writes``, the first source word and output that is another, None where none is; ``log_p``, the
        probabilities of both words of that output in both translations, [[of this, of the other] in this,
        in the other]; ``handed`` and ``decoder``, of the decoder's memory handed over and at that output
        the unit that differs most, and what it is in both.
    """
    a, b = one.best, other.best
    found = compare(a, b)
    memory, j = a.decoder[-1].cell.memory, found.writes_apart
    # of two that never part the last that both have
    at = min(len(a), len(b)) - 1 if j is None else j
    sides = {
        "handed": [getattr(run.handed[-1], memory) for run in (a, b)],
        "decoder": [run.decoder[-1][memory][at] for run in (a, b)],
    }
    words = None
    if j is not None:
        words = [[float(run.probabilities[j, of.written[j]]) for of in (a, b)] for run in (a, b)]
    return {
        "source": list(b.source.tokens),
        "unknown": [bool(each) for each in b.source.unknown],
        "outputs": list(b.words),
        "own": list(a.words),
        "text": printed(b.text),
        "stopped": b.stopped,
        "reads": found.reads_apart,
        "writes": j,
        "at": at,
        "p": words,
        "memory": memory,
        **{name: _most(*both) for name, both in sides.items()},
    }


def _most(a: Array, b: Array) -> dict[str, Any]:
    """The unit in which two states (H,) differ most, and what it is in both."""
    unit = int(np.abs(b.astype(np.float64) - a).argmax())
    return {"unit": unit, "a": round(float(a[unit]), _DIGITS), "b": round(float(b[unit]), _DIGITS)}


def counterparts(model: Translator, source: Sequence[str]) -> list[str]:
    """Sentences to compare this one with."""
    task = task_of(model)
    return task.counterparts(source)[:COUNTERPARTS] if task else []


# --- what is known --------------------------------------------------------------------------------


def probed(run: Translation) -> tuple[list[dict[str, Any]], dict[str, Array]]:
    """What linear probes read out of both sides: facts of each, and ``probe.SIDE.NAME``, (S or J, K)."""
    name = run.model.name
    try:
        trained, began = (translator_probes.load(name, weights) for weights in translator_probes.WEIGHTS)
    except ModelError:
        return [], {}
    layers = {"encoder": run.encoder[LAST.index(run.model)], "decoder": run.decoder[-1]}
    facts: list[dict[str, Any]] = []
    arrays: dict[str, Array] = {}
    for k, probe in enumerate(trained.get("encoder", ())):
        sides = {side: (trained[side][k], began[side][k]) for side in layers}
        facts.append(
            {
                "name": probe.name,
                "title": probe.title,
                "answers": list(probe.answers),
                **{
                    side: {"score": own.score, "before": before.score, "commonest": own.commonest, "n": own.n}
                    for side, (own, before) in sides.items()
                },
            }
        )
        arrays |= {f"probe.{side}.{probe.name}": sides[side][0](layer) for side, layer in layers.items()}
    return facts, arrays
