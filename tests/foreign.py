"""Small networks as other frameworks write them, and what they compute, in plain NumPy."""

import json
import struct

import numpy as np

KINDS = {"lstm": 4, "gru": 3, "rnn": 1}


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def step(kind, w, x, h, c, activation=np.tanh):
    """One step of torch.nn.LSTM, GRU or RNN, as its documentation has it -> h, c."""
    a, b = w["weight_ih"] @ x + w["bias_ih"], w["weight_hh"] @ h + w["bias_hh"]
    if kind == "rnn":
        return activation(a + b), c
    if kind == "gru":
        (ar, az, an), (br, bz, bn) = np.split(a, 3), np.split(b, 3)
        r, z = sigmoid(ar + br), sigmoid(az + bz)
        return (1 - z) * np.tanh(an + r * bn) + z * h, c
    i, f, g, o = np.split(a + b, 4)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c


def one_way(kind, w, xs, activation=np.tanh):
    """xs (T, D) -> h (T, H)."""
    h = c = np.zeros(w["weight_hh"].shape[1])
    made = []
    for x in xs:
        h, c = step(kind, w, x, h, c, activation)
        made.append(h)
    return np.array(made)


def run(kind, layers, xs, activation=np.tanh):
    """Layers of one or two directions, xs (T, D) -> output (T, H * directions)."""
    for sides in layers:
        ways = [one_way(kind, w, xs[:: -1 if k else 1], activation) for k, w in enumerate(sides)]
        xs = np.concatenate([way[:: -1 if k else 1] for k, way in enumerate(ways)], axis=1)
    return xs


def drawn(kind, D, H, layers=1, both=False, bias=True, seed=0):
    """Weights of every direction of every layer, float64."""
    rng, G, made = np.random.default_rng(seed), KINDS[kind], []
    for k in range(layers):
        wide = D if k == 0 else H * (1 + both)
        shapes = {
            "weight_ih": (G * H, wide),
            "weight_hh": (G * H, H),
            "bias_ih": (G * H,),
            "bias_hh": (G * H,),
        }
        made.append(
            [
                {
                    name: rng.normal(0, 0.7, shape) * (bias or not name.startswith("bias"))
                    for name, shape in shapes.items()
                }
                for _ in range(1 + both)
            ]
        )
    return made


def named(layers, prefix="rnn.", bias=True):
    """Weights of layers as a state_dict names them."""
    return {
        f"{prefix}{name}_l{k}{'_reverse' if side else ''}": array
        for k, sides in enumerate(layers)
        for side, w in enumerate(sides)
        for name, array in w.items()
        if bias or not name.startswith("bias")
    }


def ends(V, D, width, K, seed=1, names=("emb", "fc")):
    """An encoder and a readout as a state_dict names them."""
    rng, (first, last) = np.random.default_rng(seed), names
    return {
        f"{first}.weight": rng.normal(size=(V, D)),
        f"{last}.weight": rng.normal(size=(K, width)),
        f"{last}.bias": rng.normal(size=K),
    }


def bfloat16(array):
    """A float32 array rounded towards zero to a type that NumPy has not: its bytes, and its value."""
    upper = np.ascontiguousarray(array, "<f4").view("<u4") & 0xFFFF0000
    return (upper >> 16).astype("<u2").tobytes(), upper.view("<f4")


_CODES = {"float16": "F16", "float32": "F32", "float64": "F64", "int64": "I64"}


def packed(tensors, said=None):
    """The bytes of a .safetensors; a tensor is an array, or (type, shape, bytes)."""
    header, data = {"__metadata__": said} if said else {}, b""
    for name, array in tensors.items():
        kind, shape, own = (
            array if isinstance(array, tuple) else (_CODES[array.dtype.name], array.shape, array.tobytes())
        )
        header[name] = {
            "dtype": kind,
            "shape": list(shape),
            "data_offsets": [len(data), len(data) + len(own)],
        }
        data += own
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    return struct.pack("<Q", len(text)) + text + data
