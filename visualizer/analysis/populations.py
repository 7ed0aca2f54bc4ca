"""Many networks of one cell that differ in their seed alone: how far the same error reaches back in each.

One run of all of them together, weights with a leading axis of S networks, and one backward pass.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from visualizer.analysis.traces import log10_later, log10_mean
from visualizer.brief import brief
from visualizer.cells import Array, Cell
from visualizer.linear import Form, Product, Steps
from visualizer.unroll import LayerTrace

INITS = ("uniform", "glorot", "orthogonal", "identity")
"""How weights are drawn: as PyTorch; Glorot & Bengio 2010; Saxe et al. 2014; Le, Jaitly & Hinton 2015."""


def normal(rng: np.random.Generator, shape: tuple[int, ...]) -> Array:
    """Standard normal numbers of `rng.random` alone (Box & Muller 1958), so that a seed keeps them."""
    u = rng.random((*shape, 2))
    return np.sqrt(-2 * np.log1p(-u[..., 0])) * np.cos(2 * np.pi * u[..., 1])


def draw(cell: Cell, D: int, H: int, init: str, seed: int) -> dict[str, Array]:
    """Weights of one network, shaped as `Cell.shapes`, float64.

    "uniform" is `Cell.init`. The others have no biases; each H x H block of weight_hh is Glorot uniform, an
    orthogonal matrix, or the identity, and weight_ih is Glorot uniform; peepholes stay uniform. A diagonal in
    the place of weight_hh is 1 in the last two.
    """
    rng = np.random.default_rng(seed)
    weights = cell.init(D, H, rng)
    if init == "uniform":
        return weights
    shapes = cell.shapes(D, H)
    G = shapes["weight_hh"][0] // H

    def glorot(name: str) -> Array:
        return (2 * rng.random(shapes[name]) - 1) * np.sqrt(6 / (shapes[name][1] + H))

    weights |= {name: np.zeros(shapes[name]) for name in ("bias_ih", "bias_hh")}
    weights["weight_ih"] = glorot("weight_ih")
    if cell.diagonal and init in ("orthogonal", "identity"):
        weights[cell.diagonal] = np.ones(H)
    if init == "glorot":
        weights["weight_hh"] = glorot("weight_hh")
    elif init == "orthogonal":
        q, r = np.linalg.qr(normal(rng, (G, H, H)))
        # every rotation as likely (Mezzadri 2007)
        weights["weight_hh"] = (q * np.sign(np.diagonal(r, axis1=1, axis2=2))[:, None]).reshape(G * H, H)
    elif init == "identity":
        weights["weight_hh"] = np.tile(np.eye(H), (G, 1))
    else:
        raise ValueError(f"init must be {', '.join(INITS)}, not {init!r}")
    return weights


def stack(each: Iterable[Mapping[str, Array]]) -> dict[str, Array]:
    """Networks one by one -> every weight with a leading axis of S networks, float64."""
    each = list(each)
    return {name: np.stack([w[name] for w in each]).astype(np.float64) for name in each[0]}


def spectral_radii(cell: Cell, weights: Mapping[str, Array]) -> Array:
    """The largest |eigenvalue| of each H x H block of weight_hh, (S, G); of a diagonal, (S, 1)."""
    if cell.diagonal:
        return np.abs(weights[cell.diagonal]).max(axis=-1, keepdims=True)
    W = weights["weight_hh"]
    S, rows, H = W.shape
    return np.abs(np.linalg.eigvals(W.reshape(S, rows // H, H, H))).max(axis=-1)


def with_radius(cell: Cell, weights: Mapping[str, Array], radii: Array, radius: float) -> dict[str, Array]:
    """The same networks, every H x H block of weight_hh scaled to a spectral radius; radii are its own."""
    if cell.diagonal:
        return {**weights, cell.diagonal: weights[cell.diagonal] * (radius / radii)}
    W = weights["weight_hh"]
    blocks = W.reshape(*radii.shape, W.shape[-1], W.shape[-1]) * (radius / radii)[..., None, None]
    return {**weights, "weight_hh": blocks.reshape(W.shape)}


def with_bias(cell: Cell, weights: Mapping[str, Array], bias: float) -> dict[str, Array]:
    """The same networks with bias added to bias_ih of the gate `Cell.raised`; unchanged where none is."""
    if not cell.raised:
        return dict(weights)
    H, k = weights["weight_hh"].shape[-1], cell.blocks.index(cell.raised)
    biases = weights["bias_ih"].copy()
    biases[:, k * H : (k + 1) * H] += bias
    return {**weights, "bias_ih": biases}


def answer_error(logits: Array, readout: Array, right: Array) -> Array:
    """The direction of dL/dh_T for L = -ln p(answer after the last step), as vectors of norm 1, (S, H).

    Args:
        logits: (S, K) after the last step.
        readout: (S, K, H).
        right: the answer of each network (S,).
    """
    asked = np.arange(logits.shape[1]) == right[:, None]
    # p - 1 of the answer is minus the sum of the others, which are taken relative to the largest of them:
    # the direction is there however sure the network is
    others = np.where(asked, -np.inf, logits)
    share = np.exp(others - others.max(axis=1, keepdims=True))
    dlogits = np.where(asked, -share.sum(axis=1, keepdims=True), share)
    dh = np.matmul(dlogits[:, None], readout)[:, 0]
    return dh / np.linalg.norm(dh, axis=1, keepdims=True)


@brief
@dataclass(frozen=True, eq=False)
class Norms:
    """How far the error reaches back in each of S networks, as log10; -inf where it is exactly 0.

    Attributes:
        log10_norm: "h" and, where the cell has one, "c": the 2-norm of the total dL/dh_t or dL/dc_t, over
            every path, (T, S).
        log10_forget_product: the product of f_j over t < j <= T, the mean over units, (T, S): the direct
            path dc_T/dc_t alone. Of a GRU that of z_j; None for a vanilla RNN.
        log10_weight_norm: the 2-norm of the derivative of L by all weights and biases of the layer
            together, what `torch.nn.utils.clip_grad_norm_` clips, (S,).
    """

    log10_norm: dict[str, Array]
    log10_forget_product: Array | None
    log10_weight_norm: Array


def norms(run: LayerTrace, dh: Array) -> Norms:
    """Norms of the gradient of many networks, from a loss of the last h alone.

    Args:
        run: of S networks at once, float64, see `unroll.forward`.
        dh: dL/dh of the last step, (S, H).
    """
    T, S, H = run["h"].shape
    names = ("h", "c") if run.cell.has_c else ("h",)
    log10_norm = np.full((len(names), T, S), -np.inf)
    d, exponent = np.zeros((len(names), T, S, H)), np.zeros((T, S), np.int64)
    steps = run.steps()
    for part in run.back(dh, steps):
        at = slice(part.start, part.stop)
        log10_norm[:, at] = (part.log2_norm + part.exponent) * np.log10(2)
        d[:, at], exponent[at] = part.d, part.exponent
    weight_norm = _weight_norm(run, steps, d, exponent)
    kept = steps.direct if run.cell.keep else None
    product = None if kept is None else log10_later(kept)
    by_name = dict(zip(names, log10_norm, strict=True))
    return Norms(by_name, None if product is None else log10_mean(product), weight_norm)


@np.errstate(under="ignore")
def _weight_norm(run: LayerTrace, steps: Steps, d: Array, exponent: Array) -> Array:
    """log10 of the 2-norm of the derivative by every weight and bias together, (S,)."""
    W, (T, S, H) = run.weights["weight_hh"], run["h"].shape
    # steps are summed relative to the largest
    top = exponent.max(axis=0)
    share = np.ldexp(1.0, np.maximum(exponent - top, -2000).astype(np.int32))[..., None]
    values = steps.values(W, *(d * share))

    def by_network(blocks: Mapping[str, Form]) -> Array:
        """(S, T, G*H)."""
        found = np.empty((T, S, len(blocks), H))
        for k, form in enumerate(blocks.values()):
            found[:, :, k] = form.at(values)
        return found.reshape(T, S, -1).swapaxes(0, 1)

    def square(of: Array, v: Array) -> Array:
        """Of the derivative by the weights of a product with v (T, S, n) and by its bias."""
        by_weight = np.matmul(of.swapaxes(1, 2), v.swapaxes(0, 1))
        return np.sum(by_weight**2, axis=(1, 2)) + np.sum(of.sum(axis=1) ** 2, axis=-1)

    of_x = by_network(steps.da)
    total = square(of_x, run.x)
    for made in steps.made.values():
        if isinstance(made, Product):
            same = list(made.blocks.values()) == list(steps.da.values())
            total += square(of_x if same else by_network(made.blocks), made.v)
    for _, form in steps.adds:
        total += np.sum(form.at(values).sum(axis=0) ** 2, axis=-1)
    with np.errstate(divide="ignore"):
        return np.log10(total) / 2 + top * np.log10(2)


def spread(log10: Array) -> tuple[Array, Array, Array, Array]:
    """Of log10 values of S networks (..., S): geometric mean, least and largest, and how many are exactly 0.

    The zeros, -inf, are left out of the first three, which are NaN where nothing is left.
    """
    some = np.isfinite(log10)
    n = some.sum(axis=-1)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = np.where(some, log10, 0).sum(axis=-1) / n
    low = np.where(some, log10, np.inf).min(axis=-1)
    high = np.where(some, log10, -np.inf).max(axis=-1)
    return mean, np.where(n > 0, low, np.nan), np.where(n > 0, high, np.nan), log10.shape[-1] - n
