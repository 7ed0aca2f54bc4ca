"""The recurrent cells: elementwise equations, each beside its derivative.

A cell knows nothing of time, of batches or of matrix products. `unroll` owns the loop and hands each
step what it needs:

- ``a`` (..., G*H), the input projected by ``weight_ih`` plus ``bias_ih``, in row blocks ``cell.blocks``;
- ``w``, the weights' side of the step: ``w.recur(v)`` is ``v @ weight_hh.T + bias_hh`` and
  ``w.back(d, v)`` its transpose, ``w["weight_pi"]`` any further parameter, ``w.add(name, d)`` its gradient;
- ``tap(name, value)``, through which every signal passes: forward it records the signal, backward the
  signal's gradient. Forward f passes before i and backward after it, since i may be held at 1 - f.
  What is squashed passes forward as ``tap(name, sum, sigmoid)``, so that whoever runs the cell may see the
  sum as well; ``tap("tanh(c)", c, np.tanh)`` is such a sum whose tanh is no signal. Backward asks for the
  slope under the same name, ``s.rest("f")`` or ``s.slope("tanh(c)", ...)``.

Written once, a cell is traced ``(T, H)``, trained ``(T, B, H)`` and differentiated by the same lines.
The sources are Elman 1990 (RNN), Hochreiter & Schmidhuber 1997 with the forget gate of Gers et al. 2000
(LSTM), Cho et al. 2014 (GRU), Greff et al. 2017, "LSTM: A Search Space Odyssey" (peephole, coupled),
Feng et al. 2024 (minGRU, arXiv 2410.01201) and Li et al. 2018 (IndRNN, arXiv 1803.04831).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, ClassVar, NamedTuple, NoReturn, Protocol

import numpy as np

from visualizer import equations, linear
from visualizer.brief import brief
from visualizer.equations import Function
from visualizer.weights import Array, Weights

REST = "1-"
"""Stands before a gate where what counts is what it leaves out."""


class Table(Protocol):
    """Signals by name, such as a dict or a trace."""

    def __getitem__(self, name: str, /) -> Array:
        """The signal of this name, (..., H)."""


@brief
class State(NamedTuple):
    """What a cell hands to its next step: ``h`` (..., H) and, where the cell has one, ``c`` (..., H)."""

    h: Any
    c: Any = None


class Recorded(dict[str, Array]):
    """The signals of one step by name, and how steeply each was squashed.

    exact holds that where it was found of the sums themselves, see `squash.Exact`; else it is made of the
    signals, as training does, where what rounding takes does not matter.
    """

    def __init__(self, signals: Mapping[str, Array], exact: Mapping[str, Array] | None = None) -> None:
        super().__init__(signals)
        self.exact = exact or {}

    def rest(self, gate: str) -> Array:
        """What a gate leaves out, 1 - gate; times the gate it is the slope of its sigmoid."""
        found = self.exact.get(f"{REST}{gate}")
        return 1 - self[gate] if found is None else found

    def slope(self, name: str, tanh: Array | None = None) -> Array:
        """The slope of a tanh, by its name in forward; tanh is its value, where that is no signal."""
        found = self.exact.get(name)
        return 1 - (self[name] if tanh is None else tanh) ** 2 if found is None else found


def sigmoid(a: Array) -> Array:
    """1 / (1 + exp(-a)), to full relative precision near 0 too; a may be complex (complex step)."""
    if np.iscomplexobj(a):
        return 1 / (1 + np.exp(-a))
    # exp(-a) would overflow below the floor, where the result is smaller than any normal number anyway
    floor = -87.0 if a.dtype == np.float32 else -708.0
    return 1 / (1 + np.exp(-np.maximum(a, floor)))


def _relu(a: Array) -> Array:
    return np.where(a.real > 0, a, 0)


FUNCTIONS: Mapping[str, Function] = {
    **{"sigmoid": sigmoid, "tanh": np.tanh, "relu": _relu},
    **{"exp": np.exp, "log": np.log, "sqrt": np.sqrt, "abs": np.abs, "max": np.maximum, "min": np.minimum},
}
"""What the equations of every cell may call, by name; a cell's own functions are made of these."""


def factor(name: str, s: Table) -> Array:
    """A signal, or what is left of one by a gate ("1-f"), of signals s (..., H), float64."""
    value = np.asarray(s[name.removeprefix(REST)]).astype(np.float64)
    return 1 - value if name.startswith(REST) else value


@lru_cache(maxsize=64)
def _calls(lines: tuple[str, ...]) -> Mapping[str, Function]:
    return equations.functions(lines, FUNCTIONS)


def _blocks(a: Array, count: int) -> list[Array]:
    size = a.shape[-1] // count
    return [a[..., k * size : (k + 1) * size] for k in range(count)]


def _join(*blocks: Array) -> Array:
    return np.concatenate(blocks, axis=-1)


class Cell:
    """One recurrent cell. A subclass supplies its tables and its step, forward and backward.

    What a signal does is said here and read from here everywhere, so that nothing else goes by its letter:
    ``keep`` and ``write`` are factors, each the name of a signal or ``"1-"`` and the name of a gate, and

        memory = keep * memory' + product of write

    at every step. `register` holds a class to that.

    Attributes:
        name: the registered name, as in files and on the command line.
        title: the name a page shows.
        blocks: row blocks of ``weight_ih`` and ``weight_hh``, each of H rows, in PyTorch's order.
        signals: every signal of a step, in the order a page shows them.
        gates: those of the signals that lie in 0..1.
        words: what every signal is called, e.g. "forget" for f.
        memory: the signal in which something is kept from step to step, "c" or "h".
        keep: the share of the memory that a step keeps; "" of a cell that keeps nothing by a gate.
        write: the factors of what a step adds to it; none where keep is "".
        called: what a sentence calls the gates that keep and write, where they have better names than that.
        note: a sentence that a page says of the cell where it is shown.
        output: the gate through which the memory becomes h; "" where there is none.
        raised: the gate whose bias the start of a training raises, so that the memory is kept at first;
            "" for none.
        unbounded: the signals that may be any number; of the others gates are in 0..1 and the rest in -1..1.
        diagonal: the parameter (H,) that stands where others have a matrix weight_hh; "" for none.
        inner: values of a step that the backward pass needs and no page shows.
        equations: the step as text, one line an equation, see `visualizer.equations`.
        functions: what its equations call beside `FUNCTIONS`, as text, one line a function, such as
            ``softplus(a) = log(1 + exp(a))``: so a page can work it out as well.
        options: the settings that make this variant, as stored with a model.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    blocks: ClassVar[tuple[str, ...]]
    signals: ClassVar[tuple[str, ...]]
    gates: ClassVar[tuple[str, ...]] = ()
    words: ClassVar[Mapping[str, str]]
    memory: ClassVar[str]
    keep: ClassVar[str] = ""
    write: ClassVar[tuple[str, ...]] = ()
    called: ClassVar[Mapping[str, str]] = {}
    functions: ClassVar[tuple[str, ...]] = ()
    note: ClassVar[str] = ""
    output: ClassVar[str] = ""
    raised: ClassVar[str] = ""
    diagonal: ClassVar[str] = ""
    unbounded: tuple[str, ...] = ()
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
    def calls(self) -> Mapping[str, Function]:
        """What its equations may call, by name: `FUNCTIONS` and its own."""
        return _calls(self.functions)

    @property
    def has_c(self) -> bool:
        """Whether the cell carries a cell state c beside h."""
        return "c" in self.signals

    @property
    def keeper(self) -> str | None:
        """The gate that says how much of the memory is kept; None where no gate does."""
        return self.keep.removeprefix(REST) or None

    @property
    def keeps_at(self) -> float:
        """The value of `keeper` at which all of the memory is kept; at the other of 0 and 1 none is."""
        return 0.0 if self.keep.startswith(REST) else 1.0

    @property
    def writer(self) -> str | None:
        """The gate that says how much is written, which may be `keeper` too; None where no gate does."""
        named = (factor.removeprefix(REST) for factor in self.write)
        return next((name for name in named if name in self.gates), None)

    @property
    def writes_at(self) -> float:
        """The value of `writer` at which all of the candidate is written; at the other of 0 and 1 none is."""
        return 0.0 if f"{REST}{self.writer}" in self.write else 1.0

    @property
    def couples(self) -> bool:
        """Whether what is written may be held at what is forgotten: one gate keeps and another writes."""
        return self.keep in self.gates and self.writer not in (None, self.keeper)

    def span(self, signal: str) -> tuple[float, float]:
        """The least and the largest value that a signal can have."""
        if signal in self.gates:
            return 0.0, 1.0
        return (-np.inf, np.inf) if signal in self.unbounded else (-1.0, 1.0)

    @property
    def turnable(self) -> tuple[str, ...]:
        """What a hand may turn: the gates, and what they write where that has a least and a largest value."""
        written = (name for name in self.write if name in self.signals and name not in self.gates)
        return (*self.gates, *(name for name in written if self.span(name) == (-1, 1)))

    @property
    def roles(self) -> dict[str, Any]:
        """What a page has to know of the signals, JSON-able, under the names of the attributes."""
        return {
            "words": dict(self.words),
            "gates": self.gates,
            "memory": self.memory,
            "keep": self.keep,
            "write": self.write,
            "called": {"keep": "keep", "write": "write", **self.called},
            "output": self.output,
            "couples": self.couples,
            "unbounded": self.unbounded,
        }

    def kept(self, s: Table) -> Array:
        """The share of the memory that steps with signals s (..., H) keep, (..., H), float64.

        Raises:
            ValueError: a cell that keeps nothing by a gate.
        """
        if not self.keep:
            raise ValueError(f"a {self.title} keeps nothing by a gate")
        return factor(self.keep, s)

    def written(self, s: Table) -> Array:
        """What steps with signals s (..., H) add to the memory, (..., H), float64; see `kept`."""
        if not self.write:
            raise ValueError(f"a {self.title} keeps nothing by a gate")
        return np.multiply.reduce([factor(name, s) for name in self.write])

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
        """Uniform in +-1/sqrt(H), as PyTorch; forget_bias is added to bias_ih of ``raised``. float64.

        Only ``rng.random`` is used, the most stable of NumPy's streams, so that a seed keeps its weights.
        """
        bound = H**-0.5
        weights = {name: (2 * rng.random(shape) - 1) * bound for name, shape in self.shapes(D, H).items()}
        if self.raised:
            k = self.blocks.index(self.raised)
            weights["bias_ih"][k * H : (k + 1) * H] += forget_bias
        return weights

    def forward(self, a: Array, prev: State, w: Any, tap: Any) -> State:
        """One step: ``a`` (..., G*H) and the state before -> the state after."""
        raise NotImplementedError

    def backward(self, s: Recorded, prev: State, d: State, w: Any, tap: Any) -> tuple[Array, State]:
        """One step back: s the recorded signals, d = dL/d(state after) -> (dL/da, dL/dprev).

        Its lines are the same for every step: no ``if`` goes by the numbers in an array; ``np.where`` may.
        """
        raise NotImplementedError


def lines(cell: Cell, held: Sequence[str] = (), coupled: bool = False) -> linear.Steps:
    """What a step back of a cell does in any run with these signals held, every array a `linear.Later`.

    They are made of what `unroll.Part` says of a run.
    """
    run = linear.Later()
    prev = State(*(run.before(name) if name in cell.signals else None for name in "hc"))
    free = {name: run.free(name) for name in held}
    return linear.read(cell, run.w, run.s, prev, free, run.coupled if coupled else None)


def _active(h: Array) -> Array:
    """The slope of _relu, by its value."""
    return (h.real > 0).astype(h.dtype)


CELLS: dict[str, type[Cell]] = {}
"""Every registered cell by name. A cell in this table is tested, trained, traced and shown."""


def register(cell: type[Cell]) -> type[Cell]:
    """Enter a cell class, made without options, in `CELLS`; for use as a decorator.

    Raises:
        ValueError: the class lacks a table, a table names what is not there, a step has other shapes than it
            should, the roles do not say what the step does, or backward is not the derivative of forward; the
            sentence names which.
    """
    _check_tables(cell)
    known = CELLS.get(cell.name, cell)
    if (known.__module__, known.__qualname__) != (cell.__module__, cell.__qualname__):
        raise ValueError(f"{cell.__name__}: the name {cell.name!r} is that of {CELLS[cell.name].__name__}")
    try:
        _check_step(cell)
    except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError) as error:
        if str(error).startswith(f"{cell.__name__}: "):
            raise
        raise ValueError(f"{cell.__name__}: a step of it fails: {error!r}") from error
    CELLS[cell.name] = cell
    return cell


_SAID = (
    "a page works out what a cell calls, so a function of its own is said as a line of the tuple functions, "
    "such as “softplus(a) = log(1 + exp(a))”"
)


def _check_tables(cell: type[Cell]) -> None:
    def refuse(what: str) -> NoReturn:
        raise ValueError(f"{cell.__name__}: {what}")

    for name, kind in (("name", str), ("title", str), ("memory", str), ("words", Mapping)):
        if not isinstance(getattr(cell, name, None), kind):
            refuse(f"it does not say its {name}")
    for name in ("blocks", "signals", "gates", "write"):
        table = getattr(cell, name, None)
        if not isinstance(table, tuple) or not all(isinstance(each, str) for each in table):
            refuse(f"its {name} must be a tuple of names")
    own: Any = cell.functions
    if not isinstance(own, tuple):
        own = tuple(name for name in own if name not in FUNCTIONS) if isinstance(own, Mapping) else (own,)
        refuse(f"{', '.join(map(str, own)) or 'functions'}: {_SAID}")
    for each in own:
        if not isinstance(each, str):
            refuse(f"{getattr(each, '__name__', each)}: {_SAID}")
    try:
        equations.functions(own, FUNCTIONS)
    except ValueError as error:
        refuse(f"its functions cannot be read: {error}")
    for method in ("forward", "backward", "equations"):
        if getattr(cell, method) is getattr(Cell, method):
            refuse(f"it has no {method}")
    if "h" not in cell.signals:
        refuse("h must be among its signals")
    if cell.memory not in ("c", "h") or cell.memory not in cell.signals:
        refuse(f"its memory must be c or h and among its signals, not {cell.memory!r}")
    if lost := set(cell.gates) - set(cell.signals):
        refuse(f"its gate {min(lost)} is not among its signals")
    if lost := set(cell.signals) - set(cell.words):
        refuse(f"it has no word for its signal {min(lost)}")
    if bool(cell.keep) != bool(cell.write):
        refuse("what it keeps and what it writes are said together or not at all")
    for each in (cell.keep, *cell.write) if cell.keep else ():
        name = each.removeprefix(REST)
        if name not in (cell.gates if each.startswith(REST) else cell.signals):
            refuse(f"the factor {each!r} is no signal of it, nor 1 minus a gate")
    if cell.keep and cell.keep.removeprefix(REST) not in cell.gates:
        refuse(f"what it keeps must be by a gate, not by {cell.keep!r}")
    for role in ("raised", "output"):
        if (name := getattr(cell, role)) and name not in cell.gates:
            refuse(f"its {role} is no gate of it: {name!r}")
    if cell.raised and cell.raised not in cell.blocks:
        refuse(f"the bias of {cell.raised} is raised, and it is not among its blocks")


class _Asked(Recorded):
    """Recorded signals that note which slopes they are asked for."""

    def __init__(self, signals: Mapping[str, Array]) -> None:
        super().__init__(signals)
        self.asked: set[str] = set()

    def rest(self, gate: str) -> Array:
        self.asked.add(gate)
        return super().rest(gate)

    def slope(self, name: str, tanh: Array | None = None) -> Array:
        self.asked.add(name)
        return super().slope(name, tanh)


class _Step(NamedTuple):
    """One step of two sequences, as `lines` asks a run for it."""

    s: Recorded
    w: Weights
    prev: State

    def before(self, name: str) -> Array:
        return getattr(self.prev, name)


def _check_step(kind: type[Cell]) -> None:
    """One step of two sequences, 3 units each, forward and back; see `register`."""

    def refuse(what: str) -> NoReturn:
        raise ValueError(f"{kind.__name__}: {what}")

    cell, B, D, H = kind(), 2, 2, 3
    rng = np.random.default_rng(0)
    weights = cell.init(D, H, rng)
    for name in ("weight_ih", "weight_hh", "bias_ih", "bias_hh"):
        if name not in weights:
            refuse(f"it has no {name}")
    for name, shape in cell.shapes(D, H).items():
        if weights.get(name, np.empty(0)).shape != shape:
            refuse(f"init does not give {name} the shape {shape}")
    x = rng.random((B, D))
    a = x @ weights["weight_ih"].T + weights["bias_ih"]
    if a.shape != (B, len(cell.blocks) * H):
        refuse(f"weight_ih must have {len(cell.blocks)} blocks of H rows")
    prev = State(*(rng.random((B, H)) if name in cell.signals else None for name in "hc"))
    seen: dict[str, Array] = {}
    squashed: dict[str, Any] = {}

    def tap(name: str, value: Array, squash: Any = None) -> Array:
        if squash:
            squashed[name], value = squash, squash(value)
        if np.shape(value) != (B, H):
            refuse(f"its {name} has the shape {np.shape(value)}, it must be that of h, {(B, H)}")
        if name in known or not squash:
            seen[name] = value
        return value

    def found(state: State, what: str) -> None:
        for name, value in zip("hc", state, strict=True):
            if (value is not None) != (name in cell.signals):
                refuse(f"{what} has {'no' if value is None else 'a'} {name}")
            if value is not None and np.shape(value) != (B, H):
                refuse(f"the {name} of {what} has the shape {np.shape(value)}, not {(B, H)}")

    known = {*cell.signals, *cell.inner}
    w = Weights(cell, weights)
    state = cell.forward(a, prev, w, tap)
    if lost := known - set(seen):
        refuse(f"forward does not pass its {min(lost)} through tap")
    if more := set(seen) - known:
        refuse(f"forward passes {min(more)} through tap, which is not among its signals")
    found(state, "the state after a step")
    if not all(
        np.array_equal(value, seen[name]) for name, value in zip("hc", state, strict=True) if name in seen
    ):
        refuse("the state after a step is not what it passed through tap")
    for gate in cell.gates:
        if not ((seen[gate] >= 0) & (seen[gate] <= 1)).all():
            refuse(f"its gate {gate} leaves 0 to 1")
        if gate in cell.blocks and squashed.get(gate) is not sigmoid:
            refuse(f'forward does not say what sum its {gate} is the sigmoid of: tap("{gate}", sum, sigmoid)')
    names = equations.named(equations.tensors(cell.blocks, weights), x, prev._asdict(), seen)
    for line in cell.equations:
        try:
            name, tree = equations.parse(line)
            told = equations.evaluate(tree, names, cell.calls)[tree]
        except ValueError as error:
            refuse(f"its equations cannot be read: {error}")
        if name in seen and not np.allclose(told, seen[name], rtol=1e-9, atol=1e-12):
            refuse(f"its {name} is not what “{line}” says")
    if cell.keep:
        old = getattr(prev, cell.memory)
        told = cell.kept(seen) * old + cell.written(seen)
        if not np.allclose(told, seen[cell.memory], rtol=1e-9, atol=1e-12):
            refuse(
                f"its {cell.memory} is not {cell.keep} times the old one plus {' times '.join(cell.write)}: "
                "what it keeps and writes is not what it does"
            )
    s = _Asked(seen)
    back: dict[str, Array] = {}
    d = State(*(rng.random((B, H)) if value is not None else None for value in state))

    def noted(name: str, value: Array) -> Array:
        back[name] = tap(name, value)
        return value

    da, before = cell.backward(s, prev, d, w, noted)
    if np.shape(da) != a.shape:
        refuse(f"backward gives dL/da the shape {np.shape(da)}, not {a.shape}")
    found(before, "what backward hands to the step before")
    if lost := set(cell.signals) - set(back):
        refuse(f"backward does not pass the gradient of {min(lost)} through tap")
    exact = {name for name, squash in squashed.items() if squash in (sigmoid, np.tanh)}
    if lost := exact - s.asked:
        refuse(f"backward does not ask for the slope of {min(lost)}, which is lost where it is rounded away")
    if lost := s.asked - exact:
        refuse(
            f"backward asks for the slope of {min(lost)}, which forward does not pass through tap to squash"
        )
    _check_derivative(refuse, cell, weights, a, prev, d, da, before, w, back)
    try:
        there, later = linear.read(cell, w, s, prev).coefficients, lines(cell).coefficients
    except TypeError as error:
        refuse(f"backward does more with a gradient than multiply it by arrays and add: {error}")
    made = list(np.empty((len(later), B, H)))
    linear.Recipe(later).make(_Step(s, w, prev), made)
    for one, again in zip(there, made, strict=True):
        if not np.array_equal(np.broadcast_to(one, (B, H)), again):
            refuse("what backward does with a step's arrays depends on more than these")


def _check_derivative(
    refuse: Callable[[str], NoReturn],
    cell: Cell,
    weights: Mapping[str, Array],
    a: Array,
    prev: State,
    d: State,
    da: Array,
    before: State,
    w: Weights,
    back: Mapping[str, Array],
) -> None:
    """What backward gave, held to the complex step (Squire & Trapp 1998) along one direction of each."""
    rng, step = np.random.default_rng(1), 1e-30

    def slope(nudge: Mapping[str, Array], weights: Mapping[str, Array] = weights) -> float:
        """How the loss moves with what has these names, moved by step times i in these directions."""

        def tap(name: str, value: Array, squash: Any = None) -> Array:
            value = squash(value) if squash else value
            return value + 1j * step * nudge[name] if name in nudge else value

        moved = State(
            *(
                x if x is None else x + 1j * step * nudge.get(f"{name}'", 0)
                for name, x in zip("hc", prev, strict=True)
            )
        )
        state = cell.forward(a + 1j * step * nudge.get("a", 0), moved, Weights(cell, weights), tap)
        return sum((y * x).sum().imag for x, y in zip(d, state, strict=True) if x is not None) / step

    def differ(found: float, true: float) -> bool:
        return not abs(found - true) <= 1e-9 * max(1.0, abs(true))

    states = {f"{name}'": x for name, x in zip("hc", before, strict=True) if x is not None}
    for name, gradient in {"a": da, **states, **{name: back[name] for name in cell.signals}}.items():
        along = rng.random(gradient.shape)
        if differ((gradient * along).sum(), slope({name: along})):
            refuse(f"backward's dL/d{name} is not the derivative of forward")
    for name, array in weights.items():
        if name in ("weight_ih", "bias_ih"):
            continue
        along = rng.random(array.shape)
        if name in ("weight_hh", "bias_hh"):
            parts = [
                (along[w.part(blocks)], x, v)
                for blocks, (xs, vs) in w.products.items()
                for x, v in zip(xs, vs, strict=True)
            ]
            given = sum(((x.T @ v if along.ndim == 2 else x.sum(axis=0)) * to).sum() for to, x, v in parts)
        else:
            given = sum((x * along).sum() for x in w.sums.get(name, ()))
        if differ(given, slope({}, {**weights, name: array + 1j * step * along})):
            refuse(f"backward's dL/d{name} is not the derivative of forward")


@register
class RNN(Cell):
    """The vanilla recurrent network of Elman (1990), as ``torch.nn.RNN``.

    ``activation`` is "tanh", "relu" (both PyTorch's) or "identity", a linear network.
    """

    name = "rnn"
    title = "Vanilla RNN"
    blocks = ("h",)
    signals = ("h",)
    words: ClassVar = {"h": "hidden"}
    memory = "h"

    # a -> h, and h -> dh/da, which of a tanh is asked of what was recorded
    _ACTIVATIONS: ClassVar[dict[str, tuple[Any, Any]]] = {
        "tanh": (np.tanh, None),
        "relu": (_relu, _active),
        "identity": (lambda a: a, np.ones_like),
    }

    def __init__(self, activation: str = "tanh") -> None:
        if activation not in self._ACTIVATIONS:
            raise ValueError(f"activation must be {', '.join(self._ACTIVATIONS)}, not {activation!r}")
        self.activation = activation
        self.squash, self.slope = self._ACTIVATIONS[activation]
        self.unbounded = () if activation == "tanh" else ("h",)

    @property
    def options(self) -> dict[str, str]:
        return {} if self.activation == "tanh" else {"activation": self.activation}

    @property
    def equations(self) -> tuple[str, ...]:
        a = "W_ih x + b_ih + W_hh h' + b_hh"
        return (f"h = {a}" if self.activation == "identity" else f"h = {self.activation}({a})",)

    def forward(self, a: Array, prev: State, w: Any, tap: Any) -> State:
        return State(tap("h", a + w.recur(prev.h), self.squash))

    def backward(self, s: Recorded, prev: State, d: State, w: Any, tap: Any) -> tuple[Array, State]:
        dh = tap("h", d.h)
        da = dh * (self.slope(s["h"]) if self.slope else s.slope("h"))
        return da, State(w.back(da, prev.h))


@register
class LSTM(Cell):
    """Long short-term memory with a forget gate, as ``torch.nn.LSTM``."""

    name = "lstm"
    title = "LSTM"
    blocks = ("i", "f", "g", "o")
    signals = ("f", "i", "o", "g", "c", "h")
    gates = ("f", "i", "o")
    words: ClassVar = {
        "f": "forget",
        "i": "input",
        "o": "output",
        "g": "candidate",
        "c": "cell",
        "h": "hidden",
    }
    memory = "c"
    keep = "f"
    write = ("i", "g")
    called: ClassVar = {"keep": "forget", "write": "input"}
    output = "o"
    raised = "f"
    unbounded = ("c",)

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
        f = tap("f", a_f, sigmoid)
        i = tap("i", a_i, sigmoid)
        g = tap("g", a_g, np.tanh)
        c = tap("c", f * prev.c + i * g)
        if "o" in self.peepholes:
            a_o = a_o + w["weight_po"] * c
        o = tap("o", a_o, sigmoid)
        return State(tap("h", o * tap("tanh(c)", c, np.tanh)), c)

    def backward(self, s: Recorded, prev: State, d: State, w: Any, tap: Any) -> tuple[Array, State]:
        i, f, g, o, tanh_c = s["i"], s["f"], s["g"], s["o"], np.tanh(s["c"])
        dh = tap("h", d.h)
        do = tap("o", dh * tanh_c)
        da_o = do * o * s.rest("o")
        dc = d.c + dh * o * s.slope("tanh(c)", tanh_c)
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


@register
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
    words: ClassVar = {"r": "reset", "z": "update", "n": "candidate", "h": "hidden"}
    memory = "h"
    keep = "z"
    write = ("1-z", "n")

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
            r = tap("r", a_r + u_r, sigmoid)
            n = tap("n", a_n + r * tap("u", u), np.tanh)
        else:
            u_r, u_z = _blocks(w.recur(prev.h, ("r", "z")), 2)
            r = tap("r", a_r + u_r, sigmoid)
            n = tap("n", a_n + w.recur(r * prev.h, ("n",)), np.tanh)
        z = tap("z", a_z + u_z, sigmoid)
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


@register
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


@register
class Coupled(Cell):
    """LSTM with coupled gates, i = 1 - f (the CIFG of Greff et al. 2017)."""

    name = "coupled"
    title = "Coupled LSTM"
    blocks = ("f", "g", "o")
    signals = ("f", "o", "g", "c", "h")
    gates = ("f", "o")
    words: ClassVar = {"f": "forget", "o": "output", "g": "candidate", "c": "cell", "h": "hidden"}
    memory = "c"
    keep = "f"
    write = ("1-f", "g")
    called: ClassVar = {"keep": "forget"}
    output = "o"
    raised = "f"
    unbounded = ("c",)

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
        f = tap("f", a_f, sigmoid)
        g = tap("g", a_g, np.tanh)
        o = tap("o", a_o, sigmoid)
        c = tap("c", f * prev.c + (1 - f) * g)
        return State(tap("h", o * tap("tanh(c)", c, np.tanh)), c)

    def backward(self, s: Recorded, prev: State, d: State, w: Any, tap: Any) -> tuple[Array, State]:
        f, g, o, tanh_c = s["f"], s["g"], s["o"], np.tanh(s["c"])
        dh = tap("h", d.h)
        do = tap("o", dh * tanh_c)
        dc = tap("c", d.c + dh * o * s.slope("tanh(c)", tanh_c))
        df = tap("f", dc * (prev.c - g))
        dg = tap("g", dc * s.rest("f"))
        da = _join(df * f * s.rest("f"), dg * s.slope("g"), do * o * s.rest("o"))
        return da, State(w.back(da, prev.h), dc * f)


@register
class MinGRU(Cell):
    """minGRU (Feng et al. 2024, section 3.1): gate and candidate see the input alone.

    Its z writes, as in the paper: h = (1-z) h' + z n, where a GRU's z keeps. It has no recurrent weights, so
    that what a step does to the memory is the same whatever went before.
    """

    name = "mingru"
    title = "minGRU"
    blocks = ("z", "n")
    signals = ("z", "n", "h")
    gates = ("z",)
    words: ClassVar = {"z": "update", "n": "candidate", "h": "hidden"}
    memory = "h"
    keep = "1-z"
    write = ("z", "n")
    note = (
        "Here z writes: at 1 the new takes the place of the old, where the z of a GRU keeps. It sees the "
        "word alone, so it is the same at “Japan” after “visited” and after “moved to”."
    )
    unbounded = ("n", "h")

    def shapes(self, D: int, H: int) -> dict[str, tuple[int, ...]]:
        return super().shapes(D, H) | {"weight_hh": (0, H), "bias_hh": (0,)}

    @property
    def equations(self) -> tuple[str, ...]:
        return ("z = sigmoid(W_iz x + b_iz)", "n = W_in x + b_in", "h = (1 - z) * h' + z * n")

    def forward(self, a: Array, prev: State, w: Any, tap: Any) -> State:
        a_z, a_n = _blocks(a, 2)
        n = tap("n", a_n)
        z = tap("z", a_z, sigmoid)
        return State(tap("h", (1 - z) * prev.h + z * n))

    def backward(self, s: Recorded, prev: State, d: State, w: Any, tap: Any) -> tuple[Array, State]:
        z, n = s["z"], s["n"]
        dh = tap("h", d.h)
        da_z = tap("z", dh * (n - prev.h)) * z * s.rest("z")
        da_n = tap("n", dh * z)
        return _join(da_z, da_n), State(dh * s.rest("z"))


@register
class IndRNN(Cell):
    """Independently recurrent network (Li et al. 2018, eq. 2): every unit sees its own old h alone.

    h = relu(W x + u * h'), u (H,) being ``weight_u``: over a span of steps in which a unit is active, its
    gradient is u to the power of their number.
    """

    name = "indrnn"
    title = "IndRNN"
    blocks = ("h",)
    signals = ("h",)
    words: ClassVar = {"h": "hidden"}
    memory = "h"
    diagonal = "weight_u"
    note = (
        "Each unit sees its own old h alone, times a number of its own: below 1 it fades, above 1 it grows."
    )
    unbounded = ("h",)

    def shapes(self, D: int, H: int) -> dict[str, tuple[int, ...]]:
        return super().shapes(D, H) | {"weight_hh": (0, H), "bias_hh": (0,), "weight_u": (H,)}

    def init(self, D: int, H: int, rng: np.random.Generator, forget_bias: float = 0.0) -> dict[str, Array]:
        """As `Cell.init`, but ``weight_u`` uniform in 0..1, as in the paper's section 3."""
        weights = super().init(D, H, rng, forget_bias)
        return weights | {"weight_u": (weights["weight_u"] * H**0.5 + 1) / 2}

    @property
    def equations(self) -> tuple[str, ...]:
        return ("h = relu(W_ih x + b_ih + u * h')",)

    def forward(self, a: Array, prev: State, w: Any, tap: Any) -> State:
        return State(tap("h", a + w["weight_u"] * prev.h, _relu))

    def backward(self, s: Recorded, prev: State, d: State, w: Any, tap: Any) -> tuple[Array, State]:
        da = tap("h", d.h) * _active(s["h"])
        w.add("weight_u", da * prev.h)
        return da, State(da * w["weight_u"])


def make(name: str, **options: str) -> Cell:
    """The cell called name, with its options. ValueError names what exists."""
    if name not in CELLS:
        raise ValueError(f"no cell is called {name!r}; there are {', '.join(CELLS)}")
    try:
        return CELLS[name](**options)
    except TypeError:
        raise ValueError(f"{name} takes no option {', '.join(options)}") from None
