"""Which tokens mattered for one answer: four ways to say so, which need not agree."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from visualizer.analysis.ledger import ledger
from visualizer.cells import Array
from visualizer.model import ModelError, Run, Trace, likeliest

_POINTS = 16  # Gauss and Legendre's, of every piece of the way that integrated gradients are taken over
_HALVINGS = 24
_GAP = 1e-6  # to what share of the whole a piece is to be known


@dataclass(frozen=True, eq=False)
class Attribution:
    """How much every token had to do with F, the log-probability of an answer after step t; each (T,).

    Attributes:
        target: the answer.
        t: the step after which it is asked.
        whole: F of the text minus F of a text whose tokens are all read as the zero vector.
        gradient_x_input: <dF/dx_k, x_k>, what a token adds if F were linear (Shrikumar et al. 2017).
        integrated_gradients: the same, averaged over the way from the zero vectors to the text (Sundararajan,
            Taly & Yan 2017, eq. 1); they sum to `whole`.
        leave_one_out: F minus F of the text in which token k alone is read as the zero vector.
        ledger_share: the share of |c_t| that token k wrote, over all units, of h_t for a GRU; all 0 where
            that is, None for a cell that keeps nothing by a gate. It asks nothing of the answer.
    """

    target: str
    t: int
    whole: float
    gradient_x_input: Array
    integrated_gradients: Array
    leave_one_out: Array
    ledger_share: Array | None


def attribution(trace: Trace, target: str | None = None, t: int | None = None) -> Attribution:
    """Ask which tokens of a text mattered for an answer, the likeliest after the last step unless given.

    What pins hold in the trace stays held in every run: it is asked of the network as it was held.

    Args:
        trace: of any model that answers with probabilities; all is computed anew in float64.
        target: the name of an answer.
        t: the step after which it is asked, 0..T-1.

    Raises:
        ModelError: a model that answers a value, or an answer or a step that is not there.
    """
    if trace.model.answers.kind == "value":
        raise ModelError("this model answers a value, which has no probability")
    T = len(trace)
    t = T - 1 if t is None else t
    if not 0 <= t < T:
        raise ModelError(f"there is no step {t}; steps are 0 to {T - 1}")
    names = trace.model.names
    if target is None:
        k = int(likeliest(trace.probabilities[t], 1, trace.model.unknown)[0])
    elif target in names[trace.model.unknown :]:
        k = names.index(target)
    else:
        raise ModelError(f"the target {target!r} is not among this model's answers")
    model = trace.model.astype(np.float64)
    x = model.embed(trace.read)
    held = trace.layers[-model.directions].held

    def run(vectors: Array) -> Run:
        read = np.repeat(trace.read[:, None], vectors.shape[1], axis=1)
        return model.forward_from(vectors, read, held=held)

    def score(made: Run) -> Array:
        z = made.logits[t]
        return z[:, k] - np.logaddexp.reduce(z, axis=-1)

    def gradient(made: Run) -> Array:
        z = made.logits[t]
        dlogits = np.zeros_like(made.logits)
        dlogits[t] = np.eye(z.shape[-1])[k] - np.exp(z - np.logaddexp.reduce(z, axis=-1)[:, None])
        return model.gradients(made, dlogits @ model.weights["readout.weight"]).x

    ends = run(np.stack((0 * x, x), axis=1))
    nothing, everything = score(ends)
    by_input = np.vecdot(gradient(ends)[:, 1], x)
    whole = float(everything - nothing)
    # A network that decides does so over a short part of the way. So the way is halved wherever what is found
    # on a piece of it is not yet the change of F over that piece.
    places, shares = np.polynomial.legendre.leggauss(_POINTS)
    integrated = np.zeros(T)
    start, length = np.zeros(1), 1.0
    for _ in range(_HALVINGS):
        at = (start[:, None] + length * (1 + places) / 2).ravel()
        found = np.vecdot(gradient(run(at[:, None] * x[:, None])), x[:, None]).reshape(T, -1, _POINTS)
        found = found @ (shares * length / 2)
        edges = score(run(np.concatenate((start, start + length))[:, None] * x[:, None])).reshape(2, -1)
        done = np.abs(found.sum(axis=0) - (edges[1] - edges[0])) <= _GAP * max(1.0, abs(whole))
        done |= length == 2.0 ** (1 - _HALVINGS)
        integrated += found[:, done].sum(axis=1)
        length /= 2
        start = np.concatenate((start[~done], start[~done] + length))
        if not start.size:
            break
    without = np.repeat(x[:, None], T, axis=1)
    without[np.arange(T), np.arange(T)] = 0
    left_out = everything - score(run(without))
    return Attribution(names[k], t, whole, by_input, integrated, left_out, _written(trace, t))


def _written(trace: Trace, t: int) -> Array | None:
    if "f" not in trace.signals and "z" not in trace.signals:
        return None
    total = np.zeros(len(trace))
    for unit in range(trace.model.units):
        total += np.abs(ledger(trace, unit)[t, 1:])
    return total / (total.sum() or 1.0)
