"""One point of a gradient plot, found again without a backward pass: by moving the signal and looking."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from visualizer import unroll
from visualizer.analysis.flow import log10_norm
from visualizer.analysis.traces import last_error
from visualizer.cells import Array, State
from visualizer.model import Trace
from visualizer.unroll import LayerTrace

_IMAGINARY = 100  # the complex step is 2**-100: its square is far below rounding
_AGREE = 1e-3  # to what share a difference quotient must be sure of itself to count


@dataclass(frozen=True)
class Verification:
    """The norm of dL/d(signal_t) in three ways, as log10 (-inf where exactly 0), and how well they agree.

    Attributes:
        signal, t: the point: "h" or "c", after step t.
        engine: by backpropagation.
        differences: by central differences of L, all H entries nudged one by one.
        complex: by the complex step (Squire & Trapp 1998), which has no difference to cancel.
        error_differences, error_complex: |found - engine| / |engine| of the vectors.
        resolved: whether central differences can see a gradient of this size at all. They cannot where
            moving the signal moves the last h by less than a thousand roundings of it, or where half the
            step finds something else. It is judged by the differences alone, not by the engine.
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


def verify_norms(trace: Trace, t: int, target: str | None = None) -> list[Verification]:
    """Check `gradient_norms` of a text at step t: that by h and, where the cell has one, that by c.

    Args:
        trace: of a model in float64 (`Model.astype`).
        t: the step, 0..T-1.
        target: as `gradient_norms` takes it.

    Raises:
        ModelError: a target that is no answer.
    """
    run = trace.layers[-trace.model.directions]
    dh, exponent = last_error(trace, target)
    checks = [verify(run, dh, signal, t) for signal in ("h", "c") if signal in run.signals]
    power = exponent * float(np.log10(2))
    return [
        replace(each, **{way: getattr(each, way) + power for way in ("engine", "differences", "complex")})
        for each in checks
    ]


def verify(run: LayerTrace, dh: Array, signal: str, t: int) -> Verification:
    """Check what `unroll.backward` says is the total derivative of L = dh . h_T by a signal at step t.

    Args:
        run: one sequence in float64.
        dh: (H,).
        signal: "h" or "c".
        t: the step, 0..T-1.
    """
    above = np.zeros_like(run["h"])
    above[-1] = dh
    grads = unroll.backward(run, above, rescale=True)
    engine, exponent = grads.signals[signal][t], grads.exponent[t]
    log10 = float(grads.log10_norm(signal)[t])

    with np.errstate(all="ignore"):
        moved, power = _complex_step(run, signal, t)
        exact = np.vecdot(moved, dh), power
        step = _step(log10 - np.log10(np.linalg.norm(dh)), run[signal][t])
        halves = [_central(run, signal, t, h) for h in (step, step / 2)]
        rough, finer = (change @ dh for change in halves)
        seen = np.abs(halves[0]).max() * 2 * step > np.finfo(float).eps / _AGREE * np.abs(run["h"][-1]).max()
        agree = np.linalg.norm(rough - finer) <= _AGREE * np.linalg.norm(finer)
        return Verification(
            signal,
            t,
            log10,
            float(log10_norm(rough, 0)),
            float(log10_norm(*exact)),
            _error(engine, np.ldexp(rough, -exponent)),
            _error(engine, np.ldexp(exact[0], exact[1] - exponent)),
            bool(seen and agree),
            step,
        )


def _step(log10_gain: float, value: Array) -> float:
    """The step of central differences, a power of two: where their two errors are about the same.

    Rounding is eps of the signal or of h_T, whichever moves less; what is left out of the quotient grows
    by step^2, and by the gain^2 too where h_T turns faster than the signal.
    """
    gain = np.clip(log10_gain * np.log2(10), -40, 40) if np.isfinite(log10_gain) else 0.0
    size = max(1.0, float(np.abs(value).max()))
    return float(2.0 ** np.round((-52 - (2 * gain if gain > 0 else gain)) / 3 + np.log2(size)))


def _suffix(run: LayerTrace, signal: str, t: int, nudge: Array, carry: Callable[[State], State]) -> Array:
    """h after the last step, (n, H), where signal after step t is moved by each row of nudge (n, H).

    carry is what is done to the state between two steps.
    """
    w = unroll._Weights(run.cell, run.weights)
    state = State(*(None if x is None else np.broadcast_to(x, nudge.shape) for x in run.before(t)))

    def tap(by: Array | float, name: str, value: Array) -> Array:
        if name in run.held:
            value = np.full_like(value, run.held[name])
        return value + by if name == signal else value

    for k, a in enumerate(unroll.project(run.weights, run.x[t:])):
        state = carry(run.cell.forward(a, state, w, partial(tap, 0 if k else nudge)))
    return state.h


def _central(run: LayerTrace, signal: str, t: int, step: float) -> Array:
    """(h_T with each entry of the signal moved up - moved down) / (2 step), (H, H)."""
    up = step * np.eye(run["h"].shape[-1])
    high, low = np.split(_suffix(run, signal, t, np.concatenate((up, -up)), lambda state: state), 2)
    return (high - low) / (2 * step)


def _complex_step(run: LayerTrace, signal: str, t: int) -> tuple[Array, Array]:
    """Derivatives of h_T by each entry of the signal (H, H), row n times 2.0 ** power[n].

    The imaginary part is brought back to the size of the step after every step: it only ever scales the
    result, and is lost at no length.
    """
    H = run["h"].shape[-1]
    power = np.zeros(H, np.int64)

    def carry(state: State) -> State:
        parts = [x for x in state if x is not None]
        size = np.max([np.abs(x.imag).max(axis=-1) for x in parts], axis=0)
        by = np.where(size > 0, np.frexp(size)[1] + _IMAGINARY, 0)
        power[:] += by
        return State(*(None if x is None else x.real + 1j * unroll.scaled(x.imag, -by) for x in state))

    end = _suffix(run, signal, t, 1j * 2.0**-_IMAGINARY * np.eye(H), carry)
    return end.imag, power + _IMAGINARY


def _error(engine: Array, found: Array) -> float:
    difference, size = np.linalg.norm(found - engine), np.linalg.norm(engine)
    return 0.0 if difference == 0 else float(difference / size)
