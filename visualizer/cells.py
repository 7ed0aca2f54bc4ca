"""The recurrent cells: elementwise equations, each beside its derivative.

A cell knows nothing of time, of batches or of matrix products. `unroll` owns the loop and hands each
step what it needs:

- ``a`` (..., G*H), the input projected by ``weight_ih`` plus ``bias_ih``, in row blocks ``cell.blocks``;
- ``w``, the weights' side of the step: ``w.recur(v)`` is ``v @ weight_hh.T + bias_hh`` and
  ``w.back(d, v)`` its transpose, ``w["weight_pi"]`` any further parameter, ``w.add(name, d)`` its gradient;
- ``tap(name, value)``, through which every signal passes: forward it records the signal, backward the
  signal's gradient. Forward f passes before i and backward after it, since i may be held at 1 - f.

Written once, a cell is traced ``(T, H)``, trained ``(T, B, H)`` and differentiated by the same lines.
The sources are Elman 1990 (RNN), Hochreiter & Schmidhuber 1997 with the forget gate of Gers et al. 2000
(LSTM), Cho et al. 2014 (GRU), and Greff et al. 2017, "LSTM: A Search Space Odyssey" (peephole, coupled).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, NamedTuple

import numpy as np

from visualizer.brief import brief

Array = np.ndarray


@brief
class State(NamedTuple):
    """What a cell hands to its next step: ``h`` (..., H) and, where the cell has one, ``c`` (..., H)."""

    h: Any
    c: Any = None


class Recorded(dict[str, Array]):
    """The signals of one step by name, and how steeply each was squashed.

    exact holds that where it was found of the sums themselves, see `squash.slopes`; else it is made of the
    signals, as training does, where what rounding takes does not matter.
    """

    def __init__(self, signals: Mapping[str, Array], exact: Mapping[str, Array] | None = None) -> None:
        super().__init__(signals)
        self.exact = exact or {}

    def rest(self, gate: str) -> Array:
        """What a gate leaves out, 1 - gate; times the gate it is the slope of its sigmoid."""
        found = self.exact.get(f"1-{gate}")
        return 1 - self[gate] if found is None else found

    def slope(self, name: str, tanh: Array | None = None) -> Array:
        """The slope of a tanh: that which gave the signal, or tanh(c), given, for "c"."""
        found = self.exact.get(name)
        return 1 - (self[name] if tanh is None else tanh) ** 2 if found is None else found


def sigmoid(a: Array) -> Array:
    """1 / (1 + exp(-a)), to full relative precision near 0 too; a may be complex (complex step)."""
    if np.iscomplexobj(a):
        return 1 / (1 + np.exp(-a))
    # exp(-a) would overflow below the floor, where the result is smaller than any normal number anyway
    floor = -87.0 if a.dtype == np.float32 else -708.0
    return 1 / (1 + np.exp(-np.maximum(a, floor)))


def _blocks(a: Array, count: int) -> list[Array]:
    size = a.shape[-1] // count
    return [a[..., k * size : (k + 1) * size] for k in range(count)]


def _join(*blocks: Array) -> Array:
    return np.concatenate(blocks, axis=-1)


class Cell:
    """One recurrent cell. A subclass supplies its tables and its step, forward and backward.

    Attributes:
        name: the registered name, as in files and on the command line.
        title: the name a page shows.
        blocks: row blocks of ``weight_ih`` and ``weight_hh``, each of H rows, in PyTorch's order.
        signals: every signal of a step, in the order a page shows them.
        gates: those of the signals that lie in 0..1.
        inner: values of a step that the backward pass needs and no page shows.
        equations: the step as text, one line an equation.
        options: the settings that make this variant, as stored with a model.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    blocks: ClassVar[tuple[str, ...]]
    signals: ClassVar[tuple[str, ...]]
    gates: ClassVar[tuple[str, ...]] = ()
    inner: tuple[str, ...] = ()
    peepholes: str = ""

    def __repr__(self) -> str:
        return (
            f"{type(self).__name__}({', '.join(f'{name}={each!r}' for name, each in self.options.items())})"
        )

    @property
    def equations(self) -> tuple[str, ...]:
        raise NotImplementedError

    @property
    def options(self) -> dict[str, str]:
        return {}

    @property
    def has_c(self) -> bool:
        """Whether the cell carries a cell state c beside h."""
        return "c" in self.signals

    @property
    def memory(self) -> str:
        """The signal in which something is kept from step to step: c, or h of a cell without it."""
        return "c" if self.has_c else "h"

    @property
    def keeper(self) -> str | None:
        """The gate that says how much of the memory is kept: f, z of a GRU, none of a vanilla RNN."""
        return next((gate for gate in ("f", "z") if gate in self.gates), None)

    def shapes(self, D: int, H: int) -> dict[str, tuple[int, ...]]:
        """The shape of every parameter of one layer, under PyTorch's names without the layer suffix."""
        G = len(self.blocks)
        shapes: dict[str, tuple[int, ...]] = {
            "weight_ih": (G * H, D),
            "weight_hh": (G * H, H),
            "bias_ih": (G * H,),
            "bias_hh": (G * H,),
        }
        return shapes | {f"weight_p{gate}": (H,) for gate in self.peepholes}

    def parameter_count(self, D: int, H: int) -> int:
        """How many numbers one layer of input size D and H units has, both biases counted."""
        return sum(int(np.prod(shape)) for shape in self.shapes(D, H).values())

    def init(self, D: int, H: int, rng: np.random.Generator, forget_bias: float = 0.0) -> dict[str, Array]:
        """Uniform in +-1/sqrt(H), as PyTorch; forget_bias is added to bias_ih of f. float64.

        Only ``rng.random`` is used, the most stable of NumPy's streams, so that a seed keeps its weights.
        """
        bound = H**-0.5
        weights = {name: (2 * rng.random(shape) - 1) * bound for name, shape in self.shapes(D, H).items()}
        if "f" in self.blocks:
            k = self.blocks.index("f")
            weights["bias_ih"][k * H : (k + 1) * H] += forget_bias
        return weights

    def forward(self, a: Array, prev: State, w: Any, tap: Any) -> State:
        """One step: ``a`` (..., G*H) and the state before -> the state after."""
        raise NotImplementedError

    def backward(self, s: Recorded, prev: State, d: State, w: Any, tap: Any) -> tuple[Array, State]:
        """One step back: s the recorded signals, d = dL/d(state after) -> (dL/da, dL/dprev)."""
        raise NotImplementedError


def _relu(a: Array) -> Array:
    return np.where(a.real > 0, a, 0)


class RNN(Cell):
    """The vanilla recurrent network of Elman (1990), as ``torch.nn.RNN``.

    ``activation`` is "tanh", "relu" (both PyTorch's) or "identity", a linear network.
    """

    name = "rnn"
    title = "Vanilla RNN"
    blocks = ("h",)
    signals = ("h",)

    # a -> h, and h -> dh/da
    _ACTIVATIONS: ClassVar[dict[str, tuple[Any, Any]]] = {
        "tanh": (np.tanh, lambda h: 1 - h**2),
        "relu": (_relu, lambda h: (h.real > 0).astype(h.dtype)),
        "identity": (lambda a: a, np.ones_like),
    }

    def __init__(self, activation: str = "tanh") -> None:
        if activation not in self._ACTIVATIONS:
            raise ValueError(f"activation must be {', '.join(self._ACTIVATIONS)}, not {activation!r}")
        self.activation = activation
        self.squash, self.slope = self._ACTIVATIONS[activation]

    @property
    def options(self) -> dict[str, str]:
        return {} if self.activation == "tanh" else {"activation": self.activation}

    @property
    def equations(self) -> tuple[str, ...]:
        a = "W_ih x + b_ih + W_hh h' + b_hh"
        return (f"h = {a}" if self.activation == "identity" else f"h = {self.activation}({a})",)

    def forward(self, a: Array, prev: State, w: Any, tap: Any) -> State:
        return State(tap("h", self.squash(a + w.recur(prev.h))))

    def backward(self, s: Recorded, prev: State, d: State, w: Any, tap: Any) -> tuple[Array, State]:
        dh = tap("h", d.h)
        da = dh * s.exact.get("h", self.slope(s["h"]))
        return da, State(w.back(da, prev.h))


class LSTM(Cell):
    """Long short-term memory with a forget gate, as ``torch.nn.LSTM``."""

    name = "lstm"
    title = "LSTM"
    blocks = ("i", "f", "g", "o")
    signals = ("f", "i", "o", "g", "c", "h")
    gates = ("f", "i", "o")

    @property
    def equations(self) -> tuple[str, ...]:
        def peep(gate: str, c: str) -> str:
            return f" + p_{gate} * {c}" if gate in self.peepholes else ""

        old = "c'"
        return (
            f"i = sigmoid(W_ii x + b_ii + W_hi h' + b_hi{peep('i', old)})",
            f"f = sigmoid(W_if x + b_if + W_hf h' + b_hf{peep('f', old)})",
            "g = tanh(W_ig x + b_ig + W_hg h' + b_hg)",
            "c = f * c' + i * g",
            f"o = sigmoid(W_io x + b_io + W_ho h' + b_ho{peep('o', 'c')})",
            "h = o * tanh(c)",
        )

    def forward(self, a: Array, prev: State, w: Any, tap: Any) -> State:
        a_i, a_f, a_g, a_o = _blocks(a + w.recur(prev.h), 4)
        if "i" in self.peepholes:
            a_i = a_i + w["weight_pi"] * prev.c
        if "f" in self.peepholes:
            a_f = a_f + w["weight_pf"] * prev.c
        f = tap("f", sigmoid(a_f))
        i = tap("i", sigmoid(a_i))
        g = tap("g", np.tanh(a_g))
        c = tap("c", f * prev.c + i * g)
        if "o" in self.peepholes:
            a_o = a_o + w["weight_po"] * c
        o = tap("o", sigmoid(a_o))
        return State(tap("h", o * np.tanh(c)), c)

    def backward(self, s: Recorded, prev: State, d: State, w: Any, tap: Any) -> tuple[Array, State]:
        i, f, g, o, tanh_c = s["i"], s["f"], s["g"], s["o"], np.tanh(s["c"])
        dh = tap("h", d.h)
        do = tap("o", dh * tanh_c)
        da_o = do * o * s.rest("o")
        dc = d.c + dh * o * s.slope("c", tanh_c)
        if "o" in self.peepholes:
            dc = dc + da_o * w["weight_po"]
            w.add("weight_po", da_o * s["c"])
        dc = tap("c", dc)
        da_i = tap("i", dc * g) * i * s.rest("i")
        da_f = tap("f", dc * prev.c) * f * s.rest("f")
        da_g = tap("g", dc * i) * s.slope("g")
        dc_prev = dc * f
        if "i" in self.peepholes:
            dc_prev = dc_prev + da_i * w["weight_pi"]
            w.add("weight_pi", da_i * prev.c)
        if "f" in self.peepholes:
            dc_prev = dc_prev + da_f * w["weight_pf"]
            w.add("weight_pf", da_f * prev.c)
        da = _join(da_i, da_f, da_g, da_o)
        return da, State(w.back(da, prev.h), dc_prev)


class Peephole(LSTM):
    """LSTM whose gates also see the cell state (Greff et al. 2017, section II; diagonal weights).

    i and f see the old c, o the new one; ``peepholes`` says which of the three are on, e.g. "if".
    """

    name = "peephole"
    title = "Peephole LSTM"

    def __init__(self, peepholes: str = "ifo") -> None:
        if not set(peepholes) <= set("ifo") or len(set(peepholes)) != len(peepholes):
            raise ValueError(f"peepholes must name gates among i, f and o, not {peepholes!r}")
        self.peepholes = "".join(gate for gate in "ifo" if gate in peepholes)

    @property
    def options(self) -> dict[str, str]:
        return {"peepholes": self.peepholes}


class Coupled(Cell):
    """LSTM with coupled gates, i = 1 - f (the CIFG of Greff et al. 2017)."""

    name = "coupled"
    title = "Coupled LSTM"
    blocks = ("f", "g", "o")
    signals = ("f", "o", "g", "c", "h")
    gates = ("f", "o")

    @property
    def equations(self) -> tuple[str, ...]:
        return (
            "f = sigmoid(W_if x + b_if + W_hf h' + b_hf)",
            "g = tanh(W_ig x + b_ig + W_hg h' + b_hg)",
            "c = f * c' + (1 - f) * g",
            "o = sigmoid(W_io x + b_io + W_ho h' + b_ho)",
            "h = o * tanh(c)",
        )

    def forward(self, a: Array, prev: State, w: Any, tap: Any) -> State:
        a_f, a_g, a_o = _blocks(a + w.recur(prev.h), 3)
        f = tap("f", sigmoid(a_f))
        g = tap("g", np.tanh(a_g))
        o = tap("o", sigmoid(a_o))
        c = tap("c", f * prev.c + (1 - f) * g)
        return State(tap("h", o * np.tanh(c)), c)

    def backward(self, s: Recorded, prev: State, d: State, w: Any, tap: Any) -> tuple[Array, State]:
        f, g, o, tanh_c = s["f"], s["g"], s["o"], np.tanh(s["c"])
        dh = tap("h", d.h)
        do = tap("o", dh * tanh_c)
        dc = tap("c", d.c + dh * o * s.slope("c", tanh_c))
        df = tap("f", dc * (prev.c - g))
        dg = tap("g", dc * s.rest("f"))
        da = _join(df * f * s.rest("f"), dg * s.slope("g"), do * o * s.rest("o"))
        return da, State(w.back(da, prev.h), dc * f)


class GRU(Cell):
    """Gated recurrent unit. z keeps the old state, as in PyTorch and cuDNN: h = (1-z) n + z h'.

    ``reset`` "after" applies r to the recurrent product (PyTorch, cuDNN), "before" to h' itself
    (the original of Cho et al. 2014).
    """

    name = "gru"
    title = "GRU"
    blocks = ("r", "z", "n")
    signals = ("r", "z", "n", "h")
    gates = ("r", "z")

    def __init__(self, reset: str = "after") -> None:
        if reset not in ("after", "before"):
            raise ValueError(f"reset must be 'after' or 'before', not {reset!r}")
        self.reset = reset
        # the recurrent product of the candidate, before r scales it
        self.inner = ("u",) if reset == "after" else ()

    @property
    def options(self) -> dict[str, str]:
        return {"reset": self.reset}

    @property
    def equations(self) -> tuple[str, ...]:
        product = "r * (W_hn h' + b_hn)" if self.reset == "after" else "W_hn (r * h') + b_hn"
        return (
            "r = sigmoid(W_ir x + b_ir + W_hr h' + b_hr)",
            "z = sigmoid(W_iz x + b_iz + W_hz h' + b_hz)",
            f"n = tanh(W_in x + b_in + {product})",
            "h = (1 - z) * n + z * h'",
        )

    def forward(self, a: Array, prev: State, w: Any, tap: Any) -> State:
        a_r, a_z, a_n = _blocks(a, 3)
        if self.reset == "after":
            u_r, u_z, u = _blocks(w.recur(prev.h), 3)
            r = tap("r", sigmoid(a_r + u_r))
            n = tap("n", np.tanh(a_n + r * tap("u", u)))
        else:
            u_r, u_z = _blocks(w.recur(prev.h, ("r", "z")), 2)
            r = tap("r", sigmoid(a_r + u_r))
            n = tap("n", np.tanh(a_n + w.recur(r * prev.h, ("n",))))
        z = tap("z", sigmoid(a_z + u_z))
        return State(tap("h", (1 - z) * n + z * prev.h))

    def backward(self, s: Recorded, prev: State, d: State, w: Any, tap: Any) -> tuple[Array, State]:
        r, z, n = s["r"], s["z"], s["n"]
        dh = tap("h", d.h)
        da_z = tap("z", dh * (prev.h - n)) * z * s.rest("z")
        da_n = tap("n", dh * s.rest("z")) * s.slope("n")
        if self.reset == "after":
            da_r = tap("r", da_n * s["u"]) * r * s.rest("r")
            dh_prev = w.back(_join(da_r, da_z, tap("u", da_n * r)), prev.h)
        else:
            dv = w.back(da_n, r * prev.h, ("n",))
            da_r = tap("r", dv * prev.h) * r * s.rest("r")
            dh_prev = dv * r + w.back(_join(da_r, da_z), prev.h, ("r", "z"))
        return _join(da_r, da_z, da_n), State(dh_prev + dh * z)


CELLS: dict[str, type[Cell]] = {cell.name: cell for cell in (RNN, LSTM, GRU, Peephole, Coupled)}
"""Every registered cell by name. A cell in this table is tested, trained, traced and shown."""


def make(name: str, **options: str) -> Cell:
    """The cell called name, with its options. ValueError names what exists."""
    if name not in CELLS:
        raise ValueError(f"no cell is called {name!r}; there are {', '.join(CELLS)}")
    try:
        return CELLS[name](**options)
    except TypeError:
        raise ValueError(f"{name} takes no option {', '.join(options)}") from None
