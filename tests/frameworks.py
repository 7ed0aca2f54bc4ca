"""Files as Keras and ONNX have them, made without these, and the documented formulas in NumPy."""

import io
import json
import zipfile

import numpy as np

from visualizer import cells
from visualizer.stack import Stack


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def softmax(z):
    p = np.exp(z - z.max(axis=-1, keepdims=True))
    return p / p.sum(axis=-1, keepdims=True)


def outputs(found, x):
    """What the last layer of a Found gives, (T, H * directions) in float64, of values or indices x."""
    weights = {name: array.astype(np.float64) for name, array in found.weights.items()}
    if found.encoder is not None:
        x = found.encoder[x].astype(np.float64)
    stack = Stack(cells.make(found.cell, **found.options), weights, found.layers, found.bidirectional)
    return stack.forward(x)[1]


def answer(found, x):
    """What the readout of a Found gives, squashed as it says."""
    y = outputs(found, x)
    H = found.weights["weight_hh_l0"].shape[1]
    over = {"last": lambda: y[-1], "ends": lambda: np.concatenate([y[-1, :H], y[0, H:]])}
    over |= {"each": lambda: y, "mean": lambda: y.mean(axis=0), "max": lambda: y.max(axis=0)}
    z = over[found.over]() @ found.readout.T.astype(np.float64) + found.bias
    return {"softmax": softmax, "sigmoid": sigmoid, "none": lambda z: z}[found.squash](z)


# --- Keras ----------------------------------------------------------------------------------------
# keras.io/api/layers/recurrent_layers, and keras.layers.LSTMCell, GRUCell and SimpleRNNCell


def keras_lstm(x, kernel, recurrent, bias=0):
    h = c = np.zeros(len(recurrent))
    for row in x:
        i, f, g, o = np.split(row @ kernel + h @ recurrent + bias, 4)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * np.tanh(c)
        yield h


def keras_gru(x, kernel, recurrent, bias=None, reset_after=True):
    h = np.zeros(len(recurrent))
    H = len(h)
    if bias is None:
        bias = np.zeros((2, 3 * H)) if reset_after else np.zeros(3 * H)
    into, again = bias if reset_after else (bias, 0 * bias)
    for row in x:
        a, u = row @ kernel + into, h @ recurrent + again
        z, r = sigmoid(a[:H] + u[:H]), sigmoid(a[H : 2 * H] + u[H : 2 * H])
        inner = r * u[2 * H :] if reset_after else (r * h) @ recurrent[:, 2 * H :]
        h = z * h + (1 - z) * np.tanh(a[2 * H :] + inner)
        yield h


def keras_rnn(x, kernel, recurrent, bias=0, activation="tanh"):
    h = np.zeros(len(recurrent))
    function = {"tanh": np.tanh, "relu": lambda a: np.maximum(a, 0), "linear": lambda a: a}[activation]
    for row in x:
        h = function(row @ kernel + h @ recurrent + bias)
        yield h


GROUPS = {
    "LSTM": "lstm",
    "GRU": "gru",
    "SimpleRNN": "simple_rnn",
    "Dense": "dense",
    "Embedding": "embedding",
} | {
    "Bidirectional": "bidirectional",
    "TimeDistributed": "time_distributed",
}


def layer(kind, name, arrays=None, **config):
    """A layer as config.json has it, and its arrays by where Keras 3 keeps them in its group."""
    return {"class_name": kind, "config": {"name": name, **config}, "arrays": arrays or {}}


def recurrent(kind, name, arrays, **config):
    config = {
        "activation": "tanh",
        "go_backwards": False,
        "return_sequences": True,
        "units": len(arrays[1]),
    } | config
    if kind != "SimpleRNN":
        config = {"recurrent_activation": "sigmoid"} | config
    return layer(kind, name, {"cell": arrays}, **config)


def both(inner, forward, backward, name="both", **config):
    """A Bidirectional of the configuration of a recurrent layer."""
    plain = {"class_name": inner["class_name"], "config": inner["config"]}
    other = {**plain, "config": {**plain["config"], "go_backwards": True}}
    arrays = {"forward_layer/cell": forward, "backward_layer/cell": backward}
    return layer(
        "Bidirectional",
        name,
        arrays,
        **{"merge_mode": "concat", "layer": plain, "backward_layer": other} | config,
    )


def dense(kernel, bias=None, activation="linear", name="dense"):
    return layer("Dense", name, {"": [kernel] if bias is None else [kernel, bias]}, activation=activation)


def described(layers, kind="Sequential", **more):
    listed = [{key: value for key, value in each.items() if key != "arrays"} for each in layers]
    return {"class_name": kind, "config": {"name": "net", "layers": listed, **more}}


def h5(fill):
    """The bytes of an HDF5 file that a function fills."""
    import h5py

    data = io.BytesIO()
    with h5py.File(data, "w") as file:
        fill(file)
    return data.getvalue()


def by_class(layers, root="layers"):
    """What fills an HDF5 file as Keras 3 does: groups by class, counted."""

    def fill(file):
        seen = {}
        for each in layers:
            name = GROUPS.get(each["class_name"], each["class_name"].lower())
            seen[name] = seen.get(name, -1) + 1
            group = f"{root}/{name}_{seen[name]}" if seen[name] else f"{root}/{name}"
            file.create_group(f"{group}/vars")
            for part, arrays in each["arrays"].items():
                for k, array in enumerate(arrays):
                    file[f"{group}/{part}/vars/{k}"] = array

    return fill


def by_name(layers, root="", config=None):
    """What fills an HDF5 file as Keras 2 does: groups by the layers' names, which list their arrays."""

    def fill(file):
        group = file.require_group(root or "/")
        group.attrs["layer_names"] = [each["config"]["name"].encode() for each in layers]
        if config is not None:
            file.attrs["model_config"] = json.dumps(config)
        for each in layers:
            own = group.create_group(each["config"]["name"])
            names = []
            for part, arrays in each["arrays"].items():
                for k, array in enumerate(arrays):
                    names.append(f"{each['config']['name']}/{part or 'own'}/array_{k}:0")
                    own[names[-1]] = array
            own.attrs["weight_names"] = [name.encode() for name in names]

    return fill


def zipped(config, data, compression=zipfile.ZIP_STORED):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", compression) as archive:
        archive.writestr("metadata.json", '{"keras_version": "3.15.1"}')
        archive.writestr("config.json", config if isinstance(config, str | bytes) else json.dumps(config))
        archive.writestr("model.weights.h5", data)
    return made.getvalue()


def keras_file(layers, form, **config):
    """A model's bytes in one of four forms: "keras", "h5", and of weights alone "weights 3", "weights 2"."""
    about = described(layers, **config)
    if form == "keras":
        return zipped(about, h5(by_class(layers)))
    if form == "h5":
        return h5(by_name(layers, "model_weights", about))
    return h5(by_class(layers) if form == "weights 3" else by_name(layers))


# --- ONNX -----------------------------------------------------------------------------------------
# onnx.ai/onnx/operators/onnx__LSTM.html, onnx__GRU.html and onnx__RNN.html, of one direction


def onnx_lstm(x, W, R, B, P=None, input_forget=False):
    H = R.shape[1]
    Wb, Rb = np.split(B, 2)
    p_i, p_o, p_f = np.zeros((3, H)) if P is None else np.split(P, 3)
    h = c = np.zeros(H)
    for row in x:
        i, o, f, g = np.split(W @ row + Wb + R @ h + Rb, 4)
        i = sigmoid(i + p_i * c)
        f = 1 - i if input_forget else sigmoid(f + p_f * c)
        c = f * c + i * np.tanh(g)
        h = sigmoid(o + p_o * c) * np.tanh(c)
        yield h


def onnx_gru(x, W, R, B, linear_before_reset=0):
    H = R.shape[1]
    W_z, W_r, W_h = np.split(W, 3)
    R_z, R_r, R_h = np.split(R, 3)
    b_z, b_r, b_h, c_z, c_r, c_h = np.split(B, 6)
    h = np.zeros(H)
    for row in x:
        z = sigmoid(W_z @ row + b_z + R_z @ h + c_z)
        r = sigmoid(W_r @ row + b_r + R_r @ h + c_r)
        inner = r * (R_h @ h + c_h) if linear_before_reset else R_h @ (r * h) + c_h
        h = (1 - z) * np.tanh(W_h @ row + b_h + inner) + z * h
        yield h


def onnx_rnn(x, W, R, B, activation="Tanh"):
    Wb, Rb = np.split(B, 2)
    h = np.zeros(len(R))
    for row in x:
        a = W @ row + Wb + R @ h + Rb
        h = np.tanh(a) if activation == "Tanh" else np.maximum(a, 0)
        yield h


# --- TensorFlow 1 ---------------------------------------------------------------------------------
# LSTMCell.call of tensorflow/python/keras/layers/legacy_rnn/rnn_cell_impl.py


def tf1_lstm(x, kernel, bias, forget_bias=1.0, w_i=0, w_f=0, w_o=0):
    H = kernel.shape[1] // 4
    h = c = np.zeros(H)
    for row in x:
        i, j, f, o = np.split(np.concatenate([row, h]) @ kernel + bias, 4)
        c = sigmoid(f + forget_bias + w_f * c) * c + sigmoid(i + w_i * c) * np.tanh(j)
        h = sigmoid(o + w_o * c) * np.tanh(c)
        yield h
