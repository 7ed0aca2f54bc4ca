"""One point of a gradient plot, found again without a backward pass: by moving the signal and looking.

What is looked at is the loss itself, -ln p of the answer, wherever there is one: so its derivative by the
logits, from which backpropagation begins, is checked with the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np

from visualizer import unroll
from visualizer.analysis.flow import gradients
from visualizer.analysis.traces import error_at_end
from visualizer.brief import brief
from visualizer.cells import Array, State
from visualizer.model import ModelError, Trace
from visualizer.powers import NOTHING, log10_norm, power, scaled, shifted
from visualizer.unroll import LayerTrace
from visualizer.weights import Weights, project

_IMAGINARY = 100  # the complex step is 2**-100: its square is far below rounding
_NUDGE = 2.0**-_IMAGINARY
_SURE = 1e-3  # to what share of itself a difference quotient must be sure


@dataclass(frozen=True)
class Verification:
    """The norm of dL/d(signal_t) in three ways, as log10 (-inf where exactly 0), and how well they agree.

    Attributes:
        signal, t: the point: "h" or "c", after step t.
        engine: by backpropagation: what is checked.
        differences: by central differences of L, all H entries of the signal moved one by one.
        complex: by the complex step (Squire & Trapp 1998), which has no difference to cancel.
        error_differences, error_complex: |found - engine| / |engine| of the vectors.
        resolved: whether central differences can see this gradient at all. They cannot where h_T moves by
            less than a thousand roundings of it, where half the step finds something else, or where one
            side does (a kink). It is judged by the differences alone, whatever the engine says.
        step: by how much the signal was moved either way.
    """

    signal: str
    t: int
    engine: float
    differences: float
    complex: float
    error_differences: float
    error_complex: float
    resolved: bool
    step: float


@brief
@dataclass(frozen=True, eq=False)
class Answer:
    """L = -ln p(answer after the last step), as h_T moves it; of one network.

    Attributes:
        logits: after the last step, (K,), float64.
        readout: (K, H), the readout's part that reads h_T.
        k: the answer.
        unit: whether L is divided by the size of its own slope, so that an error of size 1 arrives at h_T.
    """

    logits: Array
    readout: Array
    k: int
    unit: bool = False

    def change(self, moves: Array) -> tuple[Array, int]:
        """L(h_T + move) - L(h_T) for moves (..., H), real or complex -> (...), by a power of two.

        It is ln(1 + sum over the others of p_j (exp(dz_j - dz_k) - 1)): nothing large is subtracted.
        """
        others = np.arange(len(self.logits)) != self.k
        z = self.logits[others]
        top = z.max()
        moved = np.expm1(moves @ (self.readout[others] - self.readout[self.k]).T) @ np.exp(z - top)
        power, whole = np.modf((top - np.logaddexp.reduce(self.logits)) / np.log(2))
        exponent = int(whole)
        if exponent > -60:
            change, exponent = np.log1p(moved * 2.0 ** (power + exponent)), 0
        else:  # ln(1 + x) is x
            change = moved * 2.0**power
        if self.unit:
            H = self.readout.shape[1]
            slope, of_slope = replace(self, unit=False).change(1j * _NUDGE * np.eye(H))
            change, exponent = change / np.linalg.norm(slope.imag / _NUDGE), exponent - of_slope
        return change, exponent


@brief
@dataclass(frozen=True, eq=False)
class Direction:
    """L = dh . h_T, dh (H,): an error that is given, not found."""

    dh: Array

    def change(self, moves: Array) -> tuple[Array, int]:
        """As `Answer.change`."""
        return moves @ self.dh, 0


Loss = Answer | Direction


def verify_norms(trace: Trace, t: int, target: str | None = None) -> list[Verification]:
    """Check `gradient_norms` of a text at step t: that by h and, where the cell has one, that by c.

    Args:
        trace: of a model in float64 (`Model.in_float64`).
        t: the step, 0..T-1.
        target: as `gradient_norms` takes it.

    Raises:
        ModelError: a target that is no answer, or a model that answers nothing or of all steps.
    """
    model, run = trace.model, trace.at()
    if model.answers.over in ("mean", "max"):
        raise ModelError(
            f"this network answers over the {model.answers.over} of all steps, and a point is checked by "
            "what the last step does"
        )
    k, _, dh, exponent = error_at_end(trace, target)
    readout = model.readout[:, : model.units]
    loss: Loss
    if model.answers.kind == "value":
        loss = Direction(readout[k])
    elif model.answers.kind == "flags":  # a sigmoid is a softmax of two
        loss = Answer(np.array([0, trace.logits[-1, k]]), np.stack((0 * readout[k], readout[k])), 1)
    else:
        loss = Answer(trace.logits[-1], readout, k)
    signals = [signal for signal in ("h", "c") if signal in run.signals]
    return [verify(run, dh, signal, t, _engine, loss, exponent) for signal in signals]


def _engine(run: LayerTrace, dh: Array) -> tuple[Mapping[str, Array], Array]:
    above = np.zeros_like(run["h"])
    above[-1] = dh
    grads = unroll.backward(run, above, rescale=True)
    return grads.signals, grads.exponent


def verify(
    run: LayerTrace,
    dh: Array,
    signal: str,
    t: int,
    backward: Callable[..., Any] = gradients,
    loss: Loss | None = None,
    dh_exponent: int = 0,
) -> Verification:
    """Check one total derivative of a loss of h_T, by a signal after a step.

    Args:
        run: one sequence in float64.
        dh: (H,), standing for ``dh * 2.0 ** dh_exponent``: what backpropagation begins with.
        signal: "h" or "c".
        t: the step, 0..T-1.
        backward: what is checked: it gives derivatives of all steps as `flow.gradients` does.
        loss: what is moved and looked at; dh . h_T unless given.
        dh_exponent: see dh.
    """
    found, exponents = backward(run, dh)
    engine, exponent = found[signal][t], exponents[t] + dh_exponent
    log10 = float(log10_norm(engine, exponent))
    loss = loss or Direction(dh)
    # what explodes may overflow on the way: it is found to differ
    with np.errstate(over="ignore", under="ignore", invalid="ignore", divide="ignore"):
        turned, of_turned = _complex_step(run, signal, t)
        change, of_loss = loss.change(1j * turned)
        exact, of_exact = change.imag, of_turned + of_loss
        step = _step(log10 - float(log10_norm(dh, dh_exponent)), run[signal][t])
        moves = _moves(run, signal, t, step)
        finer = _moves(run, signal, t, step / 2)
        (change, of_change), (half, _) = (_changed(loss, *both) for both in (moves, finer))
        above_rounding = np.abs(finer).max() > np.finfo(float).eps / _SURE * np.abs(run["h"][-1]).max()
        agree = log10_norm(change - 2 * half) <= log10_norm(change) + np.log10(_SURE)
        # of every entry of h_T apart: at a kink their differences may cancel in the sum
        up, down = moves
        smooth = np.linalg.norm(up - down) <= np.linalg.norm(up + down) / 2
        slope = change / (2 * step)
        return Verification(
            signal,
            t,
            log10,
            float(log10_norm(slope, of_change)),
            float(log10_norm(exact, of_exact)),
            _error(engine, shifted(slope, of_change - exponent)),
            _error(engine, shifted(exact, of_exact - exponent)),
            bool(above_rounding and agree and smooth),
            step,
        )


def _changed(loss: Loss, up: Array, down: Array) -> tuple[Array, int]:
    """How the loss differs between both ends of each move, h_T moved up by up and down by down (H, H)."""
    (high, exponent), (low, _) = loss.change(up), loss.change(-down)
    return high - low, exponent


def _step(log10_gain: float, value: Array) -> float:
    """The step of central differences, a power of two: where their two errors are about the same.

    Rounding is eps of the signal or of h_T, whichever moves less; what is left out of the quotient grows
    by step^2, and by the gain^2 too where h_T turns faster than the signal.
    """
    gain = np.clip(log10_gain * np.log2(10), -40, 40) if np.isfinite(log10_gain) else 0.0
    size = max(1.0, float(np.abs(value).max()))
    return float(2.0 ** np.round((-52 - (2 * gain if gain > 0 else gain)) / 3 + np.log2(size)))


def _suffix(
    run: LayerTrace, signal: str, t: int, nudge: Array, carry: Callable[[State, State], State]
) -> Array:
    """h after the last step, (n, H), where signal after step t is moved by each row of nudge (n, H).

    carry is what is done to a state before it is handed on; it is given that of the run beside it.
    """
    w = Weights(run.cell, run.weights)
    state = State(*(None if x is None else np.broadcast_to(x, nudge.shape) for x in run.before(t)))
    hold = unroll.holding(run.cell, run.held)

    def tap(k: int, name: str, value: Array, squash: Callable[[Array], Array] | None = None) -> Array:
        value = hold(name, squash(value) if squash else value, k)
        return value + nudge if name == signal and k == t else value

    for k, a in enumerate(project(run.weights, run.x[t:]), t):
        state = run.cell.forward(a, state, w, partial(tap, k))
        state = carry(state, run.before(k + 1))
    return state.h


def _moves(run: LayerTrace, signal: str, t: int, step: float) -> Array:
    """How h_T moves with each entry of the signal, up from where it is and up to there, (2, H, H)."""
    up = step * np.eye(run["h"].shape[-1])
    ends = _suffix(run, signal, t, np.concatenate((up, 0 * up[:1], -up)), lambda state, _: state)
    high, here, low = ends[: len(up)], ends[len(up)], ends[len(up) + 1 :]
    return np.stack((high - here, here - low))


def _complex_step(run: LayerTrace, signal: str, t: int) -> tuple[Array, Array]:
    """Derivatives of h_T by each entry of the signal (H, H), row n times 2.0 ** power[n].

    After every step the imaginary part is brought back to the size of the nudge, which scales the result
    and loses it at no length; the real part stays that of the run, which a run that explodes would leave.
    """
    H = run["h"].shape[-1]
    total = np.zeros(H, np.int64)

    def carry(state: State, real: State) -> State:
        size = power(*(x.imag for x in state if x is not None))
        by = np.where(size == NOTHING, 0, size + _IMAGINARY)
        total[:] += by
        pairs = zip(state, real, strict=True)
        return State(*(None if x is None else r + 1j * scaled(x.imag, -by) for x, r in pairs))

    end = _suffix(run, signal, t, 1j * _NUDGE * np.eye(H), carry)
    return end.imag, total + _IMAGINARY


def _error(engine: Array, found: Array) -> float:
    difference = log10_norm(found - engine)
    return 0.0 if difference == -np.inf else float(10.0 ** (difference - log10_norm(engine)))
