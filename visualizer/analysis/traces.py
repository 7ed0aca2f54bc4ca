"""One text's trace, and its gradient, as arrays."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from visualizer import pooling, unroll
from visualizer.brief import brief
from visualizer.cells import Array, State
from visualizer.model import Model, ModelError, Trace, likeliest
from visualizer.stack import LAST, Place
from visualizer.symbols import Vocabulary
from visualizer.unroll import LayerTrace, Signals
from visualizer.weights import project


@brief
@dataclass(frozen=True, eq=False)
class GradientNorms(Signals):
    """How far the error at the last step reaches back; T steps, H units, logarithms to base 10.

    A table of ``log10_norm``: ``norms["h"]``, ``"c" in norms``, ``for name in norms``.

    Attributes:
        tokens: the tokens read.
        target: the answer whose probability after the last token makes the loss.
        loss: -ln p(target), in nats. Of a model that answers values, the target's value itself, which is
            what is differentiated: the derivative of any loss of it is this one times a number.
        log10_norm: "h" and, where the cell has one, "c": the 2-norm of the total derivative of the
            loss by h_t or c_t, over every path, (T,). -inf where it is exactly 0. Whatever the precision
            of the trace, they are those of the same weights in float64.
        log10_forget_product: see `log10_forget_product`, (T, H); None for a vanilla RNN.
        place: the layer and direction whose h and c they are.
    """

    tokens: tuple[str, ...]
    target: str
    loss: float
    log10_norm: dict[str, Array]
    log10_forget_product: Array | None
    place: Place = LAST

    @property
    def signals(self) -> Mapping[str, Array]:  # type: ignore[override]
        """`log10_norm`."""
        return self.log10_norm

    @property
    def _whose(self) -> str:
        return "this gradient"

    def _facts(self) -> dict[str, Any]:
        product = {} if self.log10_forget_product is None else {"forget": self.log10_forget_product}
        told: dict[str, Any] = {"target": self.target, "loss": float(f"{self.loss:.4g}")}
        told |= {"T": len(self.tokens)} | ({} if self.place == LAST else {"place": self.place})
        return {**told, "log10_norm": self.log10_norm} | {f"log10_{k}_product": v for k, v in product.items()}

    def _table(self) -> tuple[list[str], int, Iterator[list[Any]]]:
        heads = ["step", "token", *(f"log10 |dL/d{name}|" for name in self)]
        rows = zip(
            range(len(self.tokens)), self.tokens, *(map(float, self[name]) for name in self), strict=True
        )
        return heads, len(self.tokens), map(list, rows)

    @property
    def forget_product(self) -> dict[str, Array] | None:
        """The forget product's mean and maximum over units, as log10, each (T,)."""
        product = self.log10_forget_product
        if product is None:
            return None
        return {"mean": log10_mean(product), "max": product.max(axis=1)}


def gradient_norms(
    model: Model, text: str | Sequence[str] | Trace, target: str | None = None, place: Place = LAST
) -> GradientNorms:
    """Norms of the total derivative of L = -ln p(target | text) at every step of one layer.

    Row t is of the state after token t: a layer that is read in reverse has read the tokens from the last
    down to t by then, so that its gradient goes on from row t to row t+1. In the last layer no more of it
    than the end of the text may matter, where the answer after the last token asks for that alone.

    Args:
        model: the network.
        text: a text, tokens, or a trace of this model.
        target: the name of an answer; the likeliest one, or the first value, unless given.
        place: the layer and direction.

    Raises:
        ModelError: no such layer, empty text, a trace of another model, a target that is no answer, or a
            model that answers nothing.
    """
    trace = text if isinstance(text, Trace) else model.trace(text)
    if trace.model is not model:
        raise ModelError("this trace is of another model")
    if target is not None and not isinstance(target, str):
        raise ModelError("the target is a word")
    model.answers.needed()
    if target is None and model.answers.probable:
        target = model.names[int(likeliest(trace.probabilities[-1], 1, model.answerable)[0])]
    k_place = place.index(model)
    run = in_float64(trace)
    k, loss, dh, exponent = error_at_end(run, target)
    if k_place != LAST.index(model):
        norms = _norms_below(run, k, k_place)
    elif model.answers.over in ("mean", "max"):
        norms = _norms_of_all(run, dh, exponent)
    else:
        norms = unroll.log10_norms(run.at(), dh, exponent)
    return GradientNorms(trace.tokens, model.names[k], loss, norms, log10_forget_product(run, place), place)


def _norms_of_all(trace: Trace, dh: Array, exponent: int) -> dict[str, Array]:
    """As `unroll.log10_norms`, where dh (H,) is dL/d(what the readout reads of the mean or max of h)."""
    over, n, last = trace.model.answers.over, trace.model.directions, trace.at()
    d = np.zeros_like(trace.output)
    d[-1, : len(dh)] = dh
    above = pooling.back(over, trace.output, d, n)[:, : len(dh)]
    grads = unroll.backward(last, above, np.full(len(above), exponent), rescale=True)
    return {name: grads.log10_norm(name) for name in ("h", "c") if name in last}


def _norms_below(trace: Trace, k: int, place: int) -> dict[str, Array]:
    """As `unroll.log10_norms`, of any of ``trace.layers`` by the order of the text; the loss is that of k."""
    model, layer = trace.model, trace.layers[place]
    _, dlogits, exponent = _loss(trace, k)
    d, top = _through(model.readout, dlogits)
    read = np.zeros_like(trace.output)
    read[-1] = d
    above = pooling.back(model.answers.over, trace.output, read, model.directions)
    powers = np.zeros(len(above), np.int64)
    grads = model.stack.backward(trace.layers, above, powers, rescale=True).layers[place]
    # a network may be surer than any power that the pass takes for more than nothing
    more = (top + exponent) * np.log10(2)
    return {name: layer.by_text(grads.log10_norm(name)) + more for name in ("h", "c") if name in layer}


def in_float64(trace: Trace) -> Trace:
    """The same text through the same weights in float64, with the same signals held.

    In float32 a gate of 1e-40 is 0 and a path that goes by it is lost; and what a network that amplifies has
    rounded grows over a long text, until its gradient is another network's.
    """
    if trace.logits.dtype == np.float64:
        return trace
    exact = trace.model.in_float64
    states = [
        State(*(None if s is None else s.astype(np.float64) for s in each.state)) for each in trace.layers
    ]
    run = exact.forward_from(exact.embed(trace.read), trace.read, states=states, held=trace.held)
    return Trace.of(run, trace.tokens, trace.unknown, trace.pins)


def error_at_end(trace: Trace, target: str | None = None) -> tuple[int, float, Array, int]:
    """The answer asked for, its loss L as in `gradient_norms`, dL/dh_T (H,) and the power of two it is times.

    Where the answer is over the mean or the max of all steps, h_T stands for that of h.

    Raises:
        ModelError: a target that is no answer, or a model that answers nothing.
    """
    k = _answer(trace, target)
    loss, dlogits, exponent = _loss(trace, k)
    dh, top = _through(trace.model.readout[:, : trace.model.units], dlogits)
    return k, loss, dh, top + exponent


def _through(readout: Array, dlogits: Array) -> tuple[Array, int]:
    """dL/dlogits (K,) through a readout (K, W), (W,), and the power of two it is times."""
    d, exponents = np.frexp(dlogits @ readout.astype(np.float64))
    top = int(exponents.max())
    return np.ldexp(d, exponents - top), top


def _answer(trace: Trace, target: str | None) -> int:
    """The index of the answer asked for, the likeliest or the first value unless given."""
    model, names = trace.model, trace.model.names
    model.answers.needed()
    if model.answers.kind == "value":
        if target not in (None, *names):
            raise ModelError(f"the target {target!r} is not what this model answers: {', '.join(names)}")
        return 0 if target is None else names.index(target)
    if target is None:
        k = int(likeliest(trace.probabilities[-1], 1, model.answerable)[0])
    elif isinstance(model.reads, Vocabulary) and model.answers.kind == "next":
        k = model.reads.id(target)  # as a word of the text is found
    else:
        forms = (target, f" {target}")  # a piece that begins a word has the space before it
        k = next((names.index(form) for form in forms if form in names), -1)
    if k < 0 or not model.answerable[k]:
        known = model.answerable.sum()
        raise ModelError(f"the target {target!r} is not among this model's {known} {_kind_of(model)}")
    return k


def _loss(trace: Trace, k: int) -> tuple[float, Array, int]:
    """The loss of answer k after the last token, and dL/dlogits (K,) by a power of two."""
    model = trace.model
    if model.answers.kind == "value":
        return float(trace.logits[-1, k]), np.eye(len(model.names))[k], 0
    z = trace.logits[-1].astype(np.float64)
    if model.answers.exclusive:
        return _cross_entropy(z, k)
    loss, share, exponent = _cross_entropy(np.array([0, z[k]]), 1)  # a sigmoid is a softmax of two
    return loss, np.eye(len(z))[k] * share[1], exponent


def _cross_entropy(z: Array, k: int) -> tuple[float, Array, int]:
    """-ln softmax(z)[k] of logits z (K,), and its derivative (K,) by a power of two."""
    total = np.logaddexp.reduce(z)
    # p of the others relative to the largest of them, since they may all be too small for a number; and
    # minus their sum, not p - 1 of the answer, which is 0 once the model is sure
    others = np.where(np.arange(len(z)) == k, -np.inf, z)
    power, exponent = np.modf((others.max() - total) / np.log(2)) if len(z) > 1 else (0.0, 0.0)
    share = np.exp(others - others.max(initial=z.min())) * 2.0**power
    share[k] = -share.sum()
    return float(np.logaddexp.reduce(z - z[k])), share, int(exponent)


def _kind_of(model: Model) -> str:
    return model.reads.many if model.answers.kind == "next" else "answers"


def log10_forget_product(trace: Trace | LayerTrace, place: Place = LAST) -> Array | None:
    """log10 of the product of f_j over t < j <= T, (T, ..., H): the direct path dc_T/dc_t alone, per unit.

    Of a GRU z keeps the memory, and it is the product of z_j, the direct path dh_T/dh_t: of what the cell
    says that it keeps. None for a cell that keeps nothing by a gate. In a layer that a trace has in reverse
    the product is over the tokens before t, which it reads later; a LayerTrace has its rows in the order it
    was read.
    """
    layer = of_place(trace, place)
    return by_text(trace, layer, log10_later(layer.cell.kept(layer))) if layer.cell.keep else None


def of_place(trace: Trace | LayerTrace, place: Place = LAST) -> LayerTrace:
    """The run of a layer and direction of a trace; what is one already is itself, whatever the place."""
    return trace.at(place) if isinstance(trace, Trace) else trace


def by_text(trace: Trace | LayerTrace, layer: LayerTrace, array: Array) -> Array:
    """Rows (T, ...) of a layer by the order of the text, where it is of a trace; else as they are."""
    return layer.by_text(array) if isinstance(trace, Trace) else array


def log10_later(keep: Array) -> Array:
    """log10 of the product of |keep_j| over t < j <= T, (T, ...)."""
    with np.errstate(divide="ignore"):
        steps = np.log10(np.abs(keep))
    total = np.zeros_like(steps)
    total[:-1] = np.cumsum(steps[:0:-1], axis=0)[::-1]
    return total


def log10_mean(log10: Array) -> Array:
    """log10 of the mean over the last axis of numbers given by theirs."""
    top = log10.max(axis=-1)
    top = np.where(np.isneginf(top), 0, top)
    with np.errstate(under="ignore", divide="ignore"):
        return top + np.log10(np.mean(10.0 ** (log10 - top[..., None]), axis=-1))


def step_terms(layer: LayerTrace) -> dict[str, Array]:
    """What a step's picture needs beside its signals, each (T, H) in the order of the text.

    ``ax`` and ``ah``: what the squash of a cell without gates adds up, from the token (and the biases)
    and from the old h.
    ``u``: what a GRU's reset gate scales, where it comes after the product. ``peep.i`` and the like:
    what a peephole adds to a gate.
    """
    cell, weights = layer.cell, layer.weights
    terms: dict[str, Array] = dict(layer.inner)
    if cell.blocks == cell.signals == ("h",):
        terms["ax"], old = project(weights, layer.x), layer.before_all.h
        if cell.diagonal:
            terms["ah"] = old * weights[cell.diagonal]
        else:
            terms["ax"], terms["ah"] = terms["ax"] + weights["bias_hh"], old @ weights["weight_hh"].T
    for gate in cell.peepholes:
        c = layer["c"] if gate == cell.output else layer.before_all.c
        terms[f"peep.{gate}"] = c * weights[f"weight_p{gate}"]
    return {name: layer.by_text(array) for name, array in terms.items()}


def similarity_order(trace: Trace, place: Place = LAST) -> Array:
    """Units of a layer ordered so that those that move alike are neighbours, (H,).

    By angle in the plane of the two main axes of h over the text (Friendly 2002, "Corrgrams", eq. 1).
    """
    h = trace.at(place)["h"].astype(np.float64)
    h = h - h.mean(axis=0)
    sizes, axes = np.linalg.eigh(h.T @ h)
    # an axis along which nothing moves is rounding noise, and an axis has no sign of its own
    axes = axes[:, sizes > 1e-6 * sizes[-1]][:, :-3:-1]
    if not axes.size:
        return np.arange(h.shape[1])
    axes = axes * np.sign(axes[np.abs(axes).argmax(axis=0), range(axes.shape[1])])
    if axes.shape[1] == 1:
        return np.argsort(axes[:, 0], kind="stable")
    angle = np.arctan2(axes[:, 1], axes[:, 0])
    order = np.argsort(angle, kind="stable")
    # open the circle at its widest gap
    gaps = np.diff(np.append(angle[order], angle[order[0]] + 2 * np.pi))
    return np.roll(order, -(int(gaps.argmax()) + 1))


def moment(trace: Trace, place: Place = LAST, among: Sequence[int] = ()) -> tuple[int, int]:
    """The step and unit of a layer where most happens, to open a page on: (t, unit).

    The step, after the first that the layer reads, that drops most of the memory, (1 - f) c' summed over
    units ((1 - z) h' of a GRU; without such a gate, the largest change of h), and there the unit that drops
    most, or of those given.
    """
    cell, layer = trace.model.cell, trace.at(place)
    state = layer[cell.memory].astype(np.float64)
    few = sorted(among) or range(state.shape[1])
    if len(state) < 2:
        return 0, int(few[int(np.abs(state[0, few]).argmax())])
    lost = np.abs((1 - cell.kept(layer)[1:]) * state[:-1] if cell.keep else np.diff(state, axis=0))
    t = int(lost.sum(axis=1).argmax())
    return int(layer.by_text(np.arange(len(state)))[t + 1]), int(few[int(lost[t, few].argmax())])
