"""The cells once more, in PyTorch, written from the papers and not from visualizer/: an oracle.

Autograd differentiates them. `torch.nn` has its own RNN, LSTM and GRU, and the parity tests hold
this file to those; for the others, such as the peephole LSTM and the original GRU, it stands alone.
"""

import torch

BLOCKS = {
    "rnn": "h",
    "lstm": "ifgo",
    "peephole": "ifgo",
    "coupled": "fgo",
    "gru": "rzn",
    "mingru": "zn",
    "indrnn": "h",
}
MODULES = {"rnn": torch.nn.RNN, "lstm": torch.nn.LSTM, "gru": torch.nn.GRU}
SQUASH = {"tanh": torch.tanh, "relu": torch.relu, "identity": torch.clone}


def shapes(cell, options, D, H):
    """Shapes of one layer's parameters, by name without layer suffix."""
    G = len(BLOCKS[cell])
    peepholes = {f"weight_p{gate}": (H,) for gate in options.get("peepholes", "")}
    diagonal = {"weight_u": (H,)} if cell == "indrnn" else {}
    R = 0 if cell in ("mingru", "indrnn") else G * H  # rows of the recurrent matrix
    square = {"weight_ih": (G * H, D), "weight_hh": (R, H)}
    return square | {"bias_ih": (G * H,), "bias_hh": (R,)} | peepholes | diagonal


def step(cell, options, w, x, h, c, keep):
    """One step, x (..., D) -> h, c (..., H); keep(name, value) is told every signal."""
    blocks = BLOCKS[cell]
    if not len(w["weight_hh"]):  # which is in the graph all the same: its gradient has no entries
        a = x @ w["weight_ih"].T + w["bias_ih"] + w["weight_hh"].sum() + w["bias_hh"].sum()
    if cell == "mingru":  # Feng et al. 2024, section 3.1
        a_z, a_n = a.chunk(2, dim=-1)
        n, z = keep("n", a_n), keep("z", torch.sigmoid(a_z))
        return keep("h", (1 - z) * h + z * n), None
    if cell == "indrnn":  # Li et al. 2018, equation 2
        return keep("h", torch.relu(a + w["weight_u"] * h)), None
    W = dict(zip(blocks, w["weight_ih"].chunk(len(blocks)), strict=True))
    U = dict(zip(blocks, w["weight_hh"].chunk(len(blocks)), strict=True))
    b = dict(zip(blocks, w["bias_ih"].chunk(len(blocks)), strict=True))
    e = dict(zip(blocks, w["bias_hh"].chunk(len(blocks)), strict=True))

    def net(gate, old=h):
        return x @ W[gate].T + b[gate] + old @ U[gate].T + e[gate]

    def peep(gate, state):
        return w[f"weight_p{gate}"] * state if gate in options.get("peepholes", "") else 0

    if cell == "rnn":
        return keep("h", SQUASH[options.get("activation", "tanh")](net("h"))), None
    if cell == "gru":
        r, z = keep("r", torch.sigmoid(net("r"))), keep("z", torch.sigmoid(net("z")))
        if options["reset"] == "before":  # Cho et al. 2014, equation 8
            n = torch.tanh(net("n", r * h))
        else:  # torch.nn.GRU
            n = torch.tanh(x @ W["n"].T + b["n"] + r * (h @ U["n"].T + e["n"]))
        n = keep("n", n)
        return keep("h", (1 - z) * n + z * h), None
    f = keep("f", torch.sigmoid(net("f") + peep("f", c)))
    i = 1 - f if cell == "coupled" else keep("i", torch.sigmoid(net("i") + peep("i", c)))
    g = keep("g", torch.tanh(net("g")))
    c = keep("c", f * c + i * g)
    o = keep("o", torch.sigmoid(net("o") + peep("o", c)))
    return keep("h", o * torch.tanh(c)), c


def run(cell, options, w, x, h, c):
    """x (T, ..., D), h and c (..., H) -> signals, name -> list of T tensors that keep their gradients."""
    signals = {}

    def keep(name, value):
        value.retain_grad()
        signals.setdefault(name, []).append(value)
        return value

    for x_t in x:
        h, c = step(cell, options, w, x_t, h, c, keep)
    return signals


def stack(cell, options, weights, read, layers, bidirectional):
    """A whole model by the names of its tensors: ids (T, ...), or values (T, ..., D) -> logits, signals."""
    level = weights["encoder.weight"][read] if "encoder.weight" in weights else read
    runs = []
    for layer in range(layers):
        outputs = []
        for suffix in ["", "_reverse"][: 1 + bidirectional]:
            ending = f"_l{layer}{suffix}"
            w = {name[: -len(ending)]: v for name, v in weights.items() if name.endswith(ending)}
            zero = level.new_zeros(*level.shape[1:-1], w["weight_hh"].shape[1])
            runs.append(run(cell, options, w, level.flip(0) if suffix else level, zero, zero))
            h = torch.stack(runs[-1]["h"])
            outputs.append(h.flip(0) if suffix else h)
        level = torch.cat(outputs, dim=-1)
    return level @ weights["readout.weight"].T + weights["readout.bias"], runs


def model_shapes(cell, options, V, D, H, layers, bidirectional):
    """Shapes of every tensor of a model, by name."""
    named = {"encoder.weight": (V, D)}
    for layer in range(layers):
        for suffix in ["", "_reverse"][: 1 + bidirectional]:
            size = H * (1 + bidirectional) if layer else D
            for name, shape in shapes(cell, options, size, H).items():
                named[f"{name}_l{layer}{suffix}"] = shape
    return named | {"readout.weight": (V, H * (1 + bidirectional)), "readout.bias": (V,)}
