"""Which tokens mattered for one answer: four ways to say so, which need not agree."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from visualizer.analysis.ledger import shares_after
from visualizer.brief import brief
from visualizer.cells import Array
from visualizer.model import ModelError, Run, Trace, likeliest, log_probability, slopes

_POINTS = 16  # Gauss and Legendre's, of every piece of the way that integrated gradients are taken over
_HALVINGS = 24
_GAP = 1e-6  # to what share of the whole a piece is to be known
_NUMBERS = 2**21  # of a signal that are there at once
_WORK = 2**32  # multiplications of one signal over all points: ten seconds
_PART = 2**25  # of these between two words on how far it has got
_TRUSTED = 0.01  # of the whole may be missing where that was not enough


@brief
@dataclass(frozen=True, eq=False)
class Attribution:
    """How much every token had to do with F, the log-probability of an answer after step t; each (T,).

    Attributes:
        target: the answer.
        t: the step after which it is asked.
        n: how many tokens have a part in it: t + 1, or all T where each step is answered from both ends.
        log_p: F of the text.
        whole: F of the text minus F of a text whose tokens are all read as the zero vector.
        gradient_x_input: <dF/dx_k, x_k>, what a token adds if F were linear (Shrikumar et al. 2017).
        integrated_gradients: the same, averaged over the way from the zero vectors to the text (Sundararajan,
            Taly & Yan 2017, eq. 1); they sum to `whole`. None where that cannot be reached: read by a wide
            network, F of a long text changes too wildly on this way.
        leave_one_out: F minus F of the text in which token k alone is read as the zero vector.
        ledger_share: the sum over all units of the ``|share|`` of c_t that token k wrote (`ledger`; of h_t
            for a GRU), over that sum for all tokens, so that it sums to 1; all 0 where nothing is held, None
            for a cell that keeps nothing by a gate. It asks nothing of the answer, and what a token wrote
            is not what came from it: what is written is made of what was held, too.
    """

    target: str
    t: int
    n: int
    log_p: float
    whole: float
    gradient_x_input: Array
    integrated_gradients: Array | None
    leave_one_out: Array
    ledger_share: Array | None


def attribution(
    trace: Trace,
    target: str | None = None,
    t: int | None = None,
    progress: Callable[[float], object] = lambda share: None,
) -> Attribution:
    """Ask which tokens of a text mattered for an answer, the likeliest after the last step unless given.

    What pins hold in the trace stays held in every run: it is asked of the network as it was held.

    Args:
        trace: of any model that answers with probabilities; all is computed anew in float64.
        target: the name of an answer.
        t: the step after which it is asked, 0..T-1.
        progress: told the share of the way that is done, 0..1.

    Raises:
        ModelError: a model that answers a value or nothing, or an answer or a step that is not there.
    """
    answers = trace.model.answers
    answers.needed(probable=True)
    T = len(trace)
    t = T - 1 if t is None else t
    if not 0 <= t < T:
        raise ModelError(f"there is no step {t}; steps are 0 to {T - 1}")
    names, model = trace.model.names, trace.model.in_float64
    # what comes later has no part in it, where nothing reads from the end of all
    n = T if model.bidirectional and answers.over == "each" else t + 1
    read, H = trace.read[:n], model.units
    x = model.embed(read)
    held = [{name: np.asarray(at)[:n] for name, at in each.items()} for each in trace.held]
    if target is None:
        p = trace.probabilities[t]
        if trace.ended and t < T - 1:  # a beginning that was not read by itself
            made = model.forward_from(x, read, held=held)
            p = Trace.of(made, trace.tokens[:n], trace.unknown[:n]).probabilities[-1]
        k = int(likeliest(p, 1, model.answerable)[0])
    elif target in names and model.answerable[names.index(target)]:
        k = names.index(target)
    else:
        raise ModelError(f"the target {target!r} is not among this model's answers")

    def run(vectors: Array) -> Run:
        return model.forward_from(vectors, np.repeat(read[:, None], vectors.shape[1], axis=1), held=held)

    def score(vectors: Array) -> Array:
        return log_probability(answers, run(vectors).logits[t], k)

    def gradient(vectors: Array) -> Array:
        made = run(vectors)
        dlogits = np.zeros_like(made.logits)
        dlogits[t] = slopes(answers, made.logits[t], k)
        return model.gradients(made, model.into_output(made, dlogits)).x

    found = ways(x, score, gradient, H, progress)
    later = (0, T - n)
    integrated = found.integrated_gradients
    return Attribution(
        names[k],
        t,
        n,
        found.score,
        found.whole,
        np.pad(found.gradient_x_input, later),
        None if integrated is None else np.pad(integrated, later),
        np.pad(found.leave_one_out, later),
        _written(trace, t),
    )


@brief
class Ways(NamedTuple):
    """What vectors (n, D) have to do with a score F of them: F, and as `Attribution` says, (n,) each."""

    score: float
    whole: float
    gradient_x_input: Array
    integrated_gradients: Array | None
    leave_one_out: Array


def ways(
    x: Array,
    score: Callable[[Array], Array],
    gradient: Callable[[Array], Array],
    H: int,
    progress: Callable[[float], object] = lambda share: None,
) -> Ways:
    """Ask which of the vectors x (n, D) mattered for F.

    Args:
        x: the vectors.
        score: F of many such at once, (n, B, D) -> (B,).
        gradient: its gradient by them, (n, B, D).
        H: the units of what is run, by which its work is judged.
        progress: told the share of the way that is done, 0..1.
    """
    n = len(x)
    most = max(_POINTS, min(_NUMBERS // (n * H), _PART // (n * H * H)))
    far = 0.0

    def few(columns: Array, each: Callable[[Array], Array]) -> Array:
        """each of some columns at a time, so that memory has an end, and who no longer waits is heard."""
        found = []
        for part in np.array_split(columns, -(-len(columns) // most)):
            progress(far)
            found.append(each(part))
        return np.concatenate(found, axis=-1)

    nothing, everything = score(np.stack((0 * x, x), axis=1))
    by_input = np.vecdot(gradient(x[:, None])[:, 0], x)
    whole = float(everything - nothing)
    # A network that decides does so over a short part of the way. So the way is halved wherever what is found
    # on a piece of it is not yet the change of F over that piece.
    places, shares = np.polynomial.legendre.leggauss(_POINTS)
    integrated = np.zeros(n)
    start, length, left = np.zeros(1), 1.0, _WORK // (n * H * H)
    while start.size:
        at = (start[:, None] + length * (1 + places) / 2).ravel()
        found = few(at, lambda at: np.vecdot(gradient(at[:, None] * x[:, None]), x[:, None]))
        found = found.reshape(n, -1, _POINTS) @ (shares * length / 2)
        marks = np.concatenate((start, start + length))
        edges = few(marks, lambda at: score(at[:, None] * x[:, None])).reshape(2, -1)
        done = np.abs(found.sum(axis=0) - (edges[1] - edges[0])) <= _GAP * max(1.0, abs(whole))
        left -= len(at)
        done |= length == 2.0 ** (1 - _HALVINGS) or left < 2 * _POINTS * np.sum(~done)
        integrated += found[:, done].sum(axis=1)
        start = np.concatenate((start[~done], start[~done] + length / 2))
        length /= 2
        far = 1 - length * len(start)

    def without(tokens: Array) -> Array:
        vectors = np.repeat(x[:, None], len(tokens), axis=1)
        vectors[tokens, np.arange(len(tokens))] = 0
        return score(vectors)

    left_out = everything - few(np.arange(n), without)
    known = abs(integrated.sum() - whole) <= _TRUSTED * max(1.0, abs(whole))
    return Ways(float(everything), whole, by_input, integrated if known else None, left_out)


def _written(trace: Trace, t: int) -> Array | None:
    if trace.model.cell.keeper is None:
        return None
    total = np.zeros(len(trace))
    total[: t + 1] = np.abs(shares_after(trace, t)[1:]).sum(axis=1)
    return total / (total.sum() or 1.0)
