"""The gradient page's norms beside PyTorch: five cells, 20 seeds each, H = 32, T = 100, float64, one thread.

    pip install -e ".[parity]" && python tests/benchmarks/gradients.py

Both give the norm of dL/dh_t, and of dL/dc_t, at every step of all hundred networks. PyTorch does so as one
writes it, network by network with autograd, and once more with all seeds of a cell in one batched product.
The last lines are what a person feels: a knob turned, until the answer for both sides of the page is made.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
from engine import race, torch  # sets one thread before NumPy is imported

from visualizer import cells, unroll
from visualizer.analysis import populations
from visualizer.pages.gradients import measured

T, H, S = 100, 32, 20
CELLS = ("rnn", "lstm", "gru", "peephole", "coupled")  # those that `loop` knows


def ours(problems):
    return {
        cell.name: populations.norms(unroll.forward(cell, weights, x), dh).log10_norm
        for cell, weights, x, dh in problems
    }


def one_by_one(problems):
    """Network by network, as one writes it."""
    found = {}
    for cell, weights, x, dh in problems:
        norms = []
        for s in range(S):
            w = {name: torch.from_numpy(v[s]).requires_grad_() for name, v in weights.items()}
            hs, cs = loop(cell, w, torch.from_numpy(x[:, s]), torch.zeros(H, dtype=torch.float64))
            norms.append(asked(hs, cs, torch.from_numpy(dh[s])))
        found[cell.name] = {key: torch.stack([n[key] for n in norms], dim=1) for key in norms[0]}
    return found


def batched(problems):
    """All seeds of a cell in one product a step."""
    found = {}
    for cell, weights, x, dh in problems:
        w = {name: torch.from_numpy(v).requires_grad_() for name, v in weights.items()}
        hs, cs = loop(cell, w, torch.from_numpy(x), torch.zeros(S, H, dtype=torch.float64))
        found[cell.name] = asked(hs, cs, torch.from_numpy(dh))
    return found


def times(v, M):
    return torch.bmm(v[:, None], M.mT)[:, 0] if M.ndim == 3 else M @ v


def loop(cell, w, x, zero):
    """Every h and c, the input projected in one product."""
    G = len(cell.blocks)
    if w["weight_ih"].ndim == 3:
        a = torch.bmm(x.transpose(0, 1), w["weight_ih"].mT).transpose(0, 1) + w["bias_ih"]
    else:
        a = x @ w["weight_ih"].T + w["bias_ih"]
    h = c = zero
    hs, cs = [], []
    for a_t in a.unbind(0):
        u = times(h, w["weight_hh"]) + w["bias_hh"]
        if cell.name == "gru":
            (a_r, a_z, a_n), (u_r, u_z, u_n) = a_t.chunk(3, -1), u.chunk(3, -1)
            r, z = torch.sigmoid(a_r + u_r), torch.sigmoid(a_z + u_z)
            h = (1 - z) * torch.tanh(a_n + r * u_n) + z * h
        elif cell.name == "rnn":
            h = torch.tanh(a_t + u)
        else:
            z = dict(zip(cell.blocks, (a_t + u).chunk(G, -1), strict=True))
            peep = {gate: w[f"weight_p{gate}"] for gate in cell.peepholes}
            f = torch.sigmoid(z["f"] + (peep["f"] * c if peep else 0))
            i = 1 - f if cell.name == "coupled" else torch.sigmoid(z["i"] + (peep["i"] * c if peep else 0))
            c = f * c + i * torch.tanh(z["g"])
            h = torch.sigmoid(z["o"] + (peep["o"] * c if peep else 0)) * torch.tanh(c)
            cs.append(c)
        hs.append(h)
    return hs, cs


def asked(hs, cs, dh):
    found = torch.autograd.grad((hs[-1] * dh).sum(), hs + cs)
    norms = {"h": torch.stack([d.norm(dim=-1) for d in found[: len(hs)]]).log10()}
    return norms | ({"c": torch.stack([d.norm(dim=-1) for d in found[len(hs) :]]).log10()} if cs else {})


def problem(name):
    cell = cells.make(name)
    weights = populations.stack(populations.draw(cell, H, H, "uniform", seed) for seed in range(S))
    rng = np.random.default_rng(0)
    return cell, weights, rng.normal(size=(T, S, H)), rng.normal(size=(S, H))


if __name__ == "__main__":
    torch.set_num_threads(1)
    problems = [problem(name) for name in CELLS]
    mine = ours(problems)
    for theirs in (one_by_one(problems), batched(problems)):
        for name, norms in mine.items():
            for key, log10 in norms.items():
                assert np.allclose(theirs[name][key].detach(), log10, atol=1e-9), (name, key)
    race(
        f"Norms of dL/dh_t and dL/dc_t, five cells, {S} seeds; T, H = {T}, {H}",
        {
            "Gatescope, in one call for each cell": lambda: ours(problems),
            "PyTorch, network by network": lambda: one_by_one(problems),
            "PyTorch, all seeds in one batched product": lambda: batched(problems),
        },
        5,
        "ms     ",
        1e3,
    )
    biases = iter(np.linspace(-3, 5, 10_000).tolist())
    race(
        "A knob turned, to the answer of both sides of the page",
        {"measured.answer": lambda: measured.answer({"want": "norms", "knobs": {"bias": next(biases)}})},
        15,
        "ms     ",
        1e3,
    )
