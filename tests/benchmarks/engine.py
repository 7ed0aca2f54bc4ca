"""How fast the engine is, beside PyTorch: float32, one sequence at a time, one thread.

    pip install -e ".[parity]" && python tests/benchmarks/engine.py

In every round each contender has a turn, so that whatever else the machine does falls on all of them. A
time is the median of the rounds, a ratio the median of the rounds' own ratios. Everything a call needs is
counted, the preparation of weights included; PyTorch runs in inference mode where it needs no gradient.
"""

from __future__ import annotations

import gc
import os
import platform
import sys
import time

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # read when NumPy is imported

import numpy as np

try:
    import torch
except ImportError:
    sys.exit('the contender is missing: pip install -e ".[parity]"')

from visualizer import Model, Vocabulary, cells, gradient_norms, unroll

SIZES = {(60, 32, 32): 15, (1000, 64, 128): 9, (10000, 128, 256): 3}  # T, D, H: rounds
LSTM = cells.make("lstm")


# --- PyTorch, all gates -----------------------------------------------------------------------


def plain_loop(x, w):
    """As one writes it: the input projected in one product, then chunk, sigmoid, append, stack."""
    a = torch.addmm(w["bias_ih"] + w["bias_hh"], x, w["weight_ih"].T)
    R = w["weight_hh"].T
    h = c = torch.zeros(1, len(R))
    steps = []
    for a_t in a.split(1):
        i, f, g, o = torch.addmm(a_t, h, R).chunk(4, dim=1)
        i, f, g, o = torch.sigmoid(i), torch.sigmoid(f), torch.tanh(g), torch.sigmoid(o)
        c = f * c + i * g
        h = o * torch.tanh(c)
        steps.append((f, i, o, g, c, h))
    return dict(zip(LSTM.signals, map(torch.cat, zip(*steps, strict=True)), strict=True))


def in_place_loop(x, w):
    """As fast as we could make it: rows reordered for one sigmoid, all in place, views made once."""
    H = w["weight_hh"].shape[1]

    def rows(p):
        return torch.cat((p[: 2 * H], p[3 * H :], p[2 * H : 3 * H]))

    R = rows(w["weight_hh"]).T.contiguous().T
    tape = torch.empty(len(x), 6 * H)
    tape[:, : 4 * H] = torch.addmm(rows(w["bias_ih"] + w["bias_hh"]), x, rows(w["weight_ih"]).T)
    i, f, o, g, c, h = signals = tape.split(H, dim=1)
    views = (tape[:, : 4 * H], tape[:, : 3 * H], *signals)
    h_t = c_t = torch.zeros(H)
    for a, gates, i_t, f_t, o_t, g_t, c_new, h_new in zip(*(v.unbind(0) for v in views), strict=True):
        a.addmv_(R, h_t)
        gates.sigmoid_()
        g_t.tanh_()
        torch.mul(f_t, c_t, out=c_new).addcmul_(i_t, g_t)
        torch.tanh(c_new, out=h_new).mul_(o_t)
        h_t, c_t = h_new, c_new
    return {"f": f, "i": i, "o": o, "g": g, "c": c, "h": h}


# --- PyTorch, norms of the gradient -----------------------------------------------------------


def graph(x, w):
    """The plain loop, kept for autograd: every h_t and c_t. (Indexing a[t] would make it quadratic in T.)"""
    a = torch.addmm(w["bias_ih"] + w["bias_hh"], x, w["weight_ih"].T)
    R = w["weight_hh"].T
    h, c = torch.zeros(1, len(R), requires_grad=True), torch.zeros(1, len(R))
    hs, cs = [], []
    for a_t in a.split(1):
        i, f, g, o = torch.addmm(a_t, h, R).chunk(4, dim=1)
        c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
        h = torch.sigmoid(o) * torch.tanh(c)
        hs.append(h)
        cs.append(c)
    return hs, cs


def norms(hs, cs):
    return {"h": torch.cat(hs).norm(dim=1), "c": torch.cat(cs).norm(dim=1)}


def retained(hs, cs, dh):
    """What remains to do when the graph is there: retain_grad and backward."""
    for state in hs + cs:
        state.retain_grad()
    (hs[-1] @ dh).backward(retain_graph=True)
    return norms([h.grad for h in hs], [c.grad for c in cs])


def asked(hs, cs, dh):
    """The same by torch.autograd.grad."""
    found = torch.autograd.grad(hs[-1] @ dh, hs + cs, retain_graph=True)
    return norms(found[: len(hs)], found[len(hs) :])


# --- measuring --------------------------------------------------------------------------------


def race(title, contenders, rounds, unit, per):
    """Print each one's median time, and its ratio to the first's: round by round, side by side."""
    often = {}  # a turn is one call or 20 ms, so that nobody pays for what another left in the caches
    for name, run in contenders.items():
        run()
        begin = time.perf_counter()
        run()
        often[name] = 1 + int(0.02 / (time.perf_counter() - begin))
    times = {name: [] for name in contenders}
    gc.collect()
    gc.disable()
    for _ in range(rounds):
        for name, run in contenders.items():
            run()
            begin = time.perf_counter()
            for _ in range(often[name]):
                run()
            times[name].append((time.perf_counter() - begin) / often[name])
    gc.enable()
    ours = np.array(next(iter(times.values())))
    print(f"\n{title}")
    for name, seconds in times.items():
        ratio = np.median(np.array(seconds) / ours)
        print(f"  {name:52}{np.median(seconds) / per * 1e6:10.2f} {unit}{ratio:9.2f} x")


def agree(found, expected, what):
    for name, array in expected.items():
        assert np.allclose(found[name].detach(), array, atol=2e-5), f"{what} differs in {name}"


def trace_and_gradient(T, D, H, rounds):
    rng = np.random.default_rng(0)
    weights = {k: v.astype(np.float32) for k, v in LSTM.init(D, H, rng, forget_bias=1.0).items()}
    x, dh = rng.normal(size=(T, D)).astype(np.float32), rng.normal(size=H).astype(np.float32)
    w, tx, tdh = (
        {k: torch.from_numpy(v) for k, v in weights.items()},
        torch.from_numpy(x),
        torch.from_numpy(dh),
    )
    parameters = {k: v.clone().requires_grad_() for k, v in w.items()}
    module = torch.nn.LSTM(D, H)
    module.load_state_dict({f"{k}_l0": v for k, v in w.items()})

    def no_grad(run, *args):
        with torch.inference_mode():
            return run(*args)

    trace = unroll.forward(LSTM, weights, x)
    agree(no_grad(plain_loop, tx, w), trace.signals, "the plain loop")
    agree(no_grad(in_place_loop, tx, w), trace.signals, "the loop in place")
    agree({"h": no_grad(module, tx)[0]}, {"h": trace["h"]}, "nn.LSTM")
    expected = {name: 10**norm for name, norm in unroll.log10_norms(trace, dh).items()}
    agree(asked(*graph(tx, w), tdh), expected, "autograd")
    agree(retained(*graph(tx, parameters), tdh), expected, "autograd")

    size = f"T, D, H = {T}, {D}, {H}"
    race(
        f"Trace with all gates; {size}",
        {
            "Gatescope": lambda: unroll.forward(LSTM, weights, x),
            "Gatescope, the readable cell": lambda: unroll.forward(LSTM, weights, x[:, None]),
            "PyTorch, plain loop": lambda: no_grad(plain_loop, tx, w),
            "PyTorch, loop in place": lambda: no_grad(in_place_loop, tx, w),
            "nn.LSTM (no gates)": lambda: no_grad(module, tx),
        },
        rounds,
        "us/step",
        T,
    )
    race(
        f"Norms of dL/dh_t and dL/dc_t at every step, from the input; {size}",
        {
            "Gatescope": lambda: unroll.log10_norms(unroll.forward(LSTM, weights, x), dh),
            "PyTorch, plain loop, backward()": lambda: retained(*graph(tx, parameters), tdh),
            "PyTorch, plain loop, grad() of constant weights": lambda: asked(*graph(tx, w), tdh),
        },
        rounds,
        "us/step",
        T,
    )
    kept, constant = graph(tx, parameters), graph(tx, w)
    race(
        f"The same when the trace, or the graph, is there; {size}",
        {
            "Gatescope": lambda: unroll.log10_norms(trace, dh),
            "PyTorch, backward()": lambda: retained(*kept, tdh),
            "PyTorch, grad() of constant weights": lambda: asked(*constant, tdh),
        },
        rounds,
        "us/step",
        T,
    )


def sentence(H):
    """What a person waits for: a sentence of 60 words, a word more, its gradient."""
    words = ("<unk>", *(f"w{k}" for k in range(300)))
    model = Model.create(LSTM, Vocabulary(words), H, np.random.default_rng(0))
    tokens = [words[1 + k % 300] for k in range(7, 7 * 62, 7)]
    before = model.trace(tokens[:60])
    race(
        f"A sentence of 60 words and one word more; H = {H}, 300 words known",
        {
            "retrace what was appended": lambda: model.trace(tokens, previous=before),
            "trace the whole": lambda: model.trace(tokens),
            "gradient norms of a trace": lambda: gradient_norms(model, before),
        },
        15,
        "us     ",
        1,
    )


if __name__ == "__main__":
    torch.set_num_threads(1)
    blas = np.show_config(mode="dicts")["Build Dependencies"]["blas"]
    print(
        f"Python {platform.python_version()}, NumPy {np.__version__} with {blas['name']} {blas['version']},"
    )
    print(f"PyTorch {torch.__version__}, {platform.machine()}, one thread")
    for size, rounds in SIZES.items():
        trace_and_gradient(*size, rounds)
    for H in (32, 128):
        sentence(H)
