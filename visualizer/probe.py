"""The gates and true gradients of a recurrent module of PyTorch while it trains, by two hooks.

``nn.LSTM``, ``nn.GRU`` and ``nn.RNN`` are one call each: no hook sees their gates, and the gradient that
arrives at their output is dL/dh_t by the paths from above alone, not the total one through time. What is
read, the weights and that gradient are all that the engine needs to work both out, exactly. PyTorch itself
is not imported: a module is known by its attributes, and a tensor by ``detach().cpu().numpy()``.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from time import perf_counter
from typing import Any, NamedTuple

import numpy as np

from visualizer import cells, runs
from visualizer.brief import brief
from visualizer.cells import Array, State
from visualizer.runs import Record, Run
from visualizer.stack import Stack, StackGrads
from visualizer.symbols import ModelError
from visualizer.unroll import LayerTrace

_CELLS = {
    "LSTM": ("lstm", {}),
    "GRU": ("gru", {}),
    "RNN_TANH": ("rnn", {}),
    "RNN_RELU": ("rnn", {"activation": "relu"}),
}


@brief
@dataclass(frozen=True, eq=False)
class Group:
    """Sequences of one length of a batch, n of them, run by the engine.

    Attributes:
        items: their places in the batch.
        layers: every direction of every layer, (T, n, H) each, in the order it was read.
        grads: dL/d(signal) of the same, see `unroll.LayerGrads`.
    """

    items: tuple[int, ...]
    layers: tuple[LayerTrace, ...]
    grads: StackGrads


class Cost(NamedTuple):
    """What recording took: seconds of its own, seconds of all else, steps recorded and steps seen."""

    own: float
    training: float
    recorded: int
    steps: int

    @property
    def share(self) -> float:
        """Seconds of recording for each second of training; 0 where there was none."""
        return self.own / self.training if self.training > 0 else 0.0

    def __str__(self) -> str:
        each = 1e3 * self.own / max(self.recorded, 1)
        return (
            f"{self.share:.2%} of the training: {each:.0f} ms at each of {self.recorded} recorded steps, of "
            f"{self.steps} that took {1e3 * self.training / max(self.steps, 1):.0f} ms each"
        )


@brief
@dataclass
class _Caught:
    """What the hooks saw of one step: copies, for an optimizer writes over the weights."""

    step: int
    stack: Stack
    groups: list[tuple[tuple[int, ...], Array]]  # places in the batch, what they read (T, n, D)
    states: list[State] | None  # (B, H) each
    watched: Array | None  # (T, D) where it is none of the batch
    above: list[Array] = field(default_factory=list)  # dL/d(output) by group, (T, n, H * directions)
    last: list[Array | None] = field(default_factory=lambda: [None, None])  # dL/dh_n, dL/dc_n


class Probe:
    """A recorder of one recurrent module's training; see `probe`."""

    def __init__(
        self,
        module: Any,
        every: int = 50,
        *,
        sample: int = 4,
        watch: Any = 0,
        tokens: Sequence[str] = (),
        units: int = 32,
        most: int = 200,
    ) -> None:
        mode = getattr(module, "mode", None)
        if mode not in _CELLS or not hasattr(module, "register_forward_hook"):
            raise ModelError(
                f"a probe goes around an nn.LSTM, nn.GRU or nn.RNN of PyTorch, not {type(module).__name__}"
            )
        if getattr(module, "proj_size", 0):
            raise ModelError("proj_size projects the output, which no cell here does")
        if getattr(module, "dropout", 0) and module.num_layers > 1:
            raise ModelError(
                "dropout between layers hides what the second one reads: probe a module of one layer, or "
                "one without dropout"
            )
        if min(every, sample, units, most - 1) < 1:
            raise ModelError("every, sample and units are at least 1, and most at least 2")
        name, options = _CELLS[mode]
        self.module, self.cell = module, cells.make(name, **options)
        self.every, self.sample, self.watch, self.units, self.most = every, sample, watch, units, most
        self.tokens = tuple(map(str, tokens))
        self.records: list[Record] = []
        self.last: tuple[Group, ...] = ()
        self._steps = 0
        self._due = False
        self._caught: _Caught | None = None
        self._loss: Any = None
        self._handle: Any = None
        self._own = self._all = 0.0
        self._began: float | None = None

    def __enter__(self) -> Probe:
        # torch.compile would compile all that a hook calls, NumPy included, unless it is told not to
        compiler = sys.modules.get("torch._dynamo")
        read = self._read if compiler is None else compiler.disable(self._read)
        self._handle = self.module.register_forward_hook(read)
        self._began = perf_counter()
        return self

    def __exit__(self, *_: object) -> None:
        self._handle.remove()
        self.finish()
        if self._began is not None:
            self._all += perf_counter() - self._began
        self._began = None

    def __repr__(self) -> str:
        module = f"{type(self.module).__name__}, {self.module.hidden_size} units"
        return f"Probe({module}, every={self.every}, recorded={len(self.records)})"

    @property
    def loss(self) -> float | None:
        """The loss of the step, where it was given: ``probe.loss = loss``, a number or a tensor of one."""
        return None if self._loss is None else float(_numpy(self._loss))

    @loss.setter
    def loss(self, value: Any) -> None:
        self._loss = value.detach() if hasattr(value, "detach") else value

    @property
    def cost(self) -> Cost:
        """What recording has taken until now, beside the training."""
        total = self._all + (perf_counter() - self._began if self._began is not None else 0.0)
        return Cost(self._own, total - self._own, len(self.records), self._steps)

    @property
    def run(self) -> Run:
        """What was recorded until now, as `runs.Run`."""
        self.finish()
        about = {
            "module": type(self.module).__name__,
            "cell": self.cell.name,
            "layers": int(self.module.num_layers),
            "bidirectional": bool(self.module.bidirectional),
            "hidden": int(self.module.hidden_size),
            "units": runs.spaced(self.module.hidden_size, self.units),
            "tokens": list(self.tokens),
            "cost": str(self.cost),
        }
        return Run.of(self.records, about)

    def save(self, path: Any) -> None:
        """Write what was recorded to an .npz file; see `runs.Run.save`."""
        self.run.save(path)

    def report(self, path: Any) -> None:
        """Write what was recorded as one HTML file that asks for nothing; see `runs.Run.report`."""
        self.run.report(path)

    def to_tensorboard(self, writer: Any) -> None:
        """Give what was recorded to a writer of TensorBoard; see `runs.Run.to_tensorboard`."""
        self.run.to_tensorboard(writer)

    def finish(self) -> None:
        """Work out the step that was caught last, where its gradient has arrived.

        It is called at the next step, on leaving and by whatever reads the records.
        """
        caught, self._caught = self._caught, None
        if caught is None:
            return
        began = perf_counter()
        self._due = not caught.above  # nothing went back through it: the next one is recorded
        if caught.above:
            with np.errstate(all="ignore"):  # weights that have become infinite are recorded as such
                self.last = tuple(self._worked_out(caught))
                self.records.append(self._record(caught))
            if len(self.records) > self.most:
                self.records, self.every = self.records[::2], 2 * self.every
        self._loss = None
        self._own += perf_counter() - began

    # --- the hooks --------------------------------------------------------------------------------

    def _read(self, module: Any, given: Any, out: Any) -> None:
        """What PyTorch calls after every forward pass of the module."""
        output, last = out
        packed = hasattr(output, "batch_sizes")
        data = output.data if packed else output
        if not data.requires_grad:  # a test, not a step of the training
            return
        self.finish()
        step, self._steps = self._steps, self._steps + 1
        if step % self.every and not self._due:
            return
        began = perf_counter()
        parts = _parts(given[0], self.sample, self.watch if isinstance(self.watch, int) else 0, module)
        caught = _Caught(
            step,
            self._stack(),
            [(part.items, part.of(_rows(given[0]))) for part in parts],
            self._states(given[1] if len(given) > 1 else None),
            None if isinstance(self.watch, int) else self._watched(),
        )

        def arrived(gradient: Any) -> None:
            began = perf_counter()
            new = [part.of(gradient) for part in parts]
            # a second pass back adds to the first
            caught.above = [a + b for a, b in zip(caught.above, new, strict=True)] if caught.above else new
            self._own += perf_counter() - began

        def ended(k: int, gradient: Any) -> None:
            before, new = caught.last[k], _batched(_numpy(gradient))
            caught.last[k] = new if before is None else before + new
            if not caught.above:  # where the loss reads h_n alone
                H = self.module.hidden_size * caught.stack.directions
                caught.above = [np.zeros((*x.shape[:-1], H), x.dtype) for _, x in caught.groups]

        data.register_hook(arrived)
        for k, each in enumerate(last if isinstance(last, tuple) else (last,)):
            if each.requires_grad:
                each.register_hook(lambda gradient, k=k: ended(k, gradient))
        self._caught = caught
        self._own += perf_counter() - began

    def _stack(self) -> Stack:
        """The module's weights as they are now; zeros for a bias that it has not."""
        module, both = self.module, bool(self.module.bidirectional)
        weights = {}
        for layer in range(module.num_layers):
            for end in ("", "_reverse") if both else ("",):
                for name in ("weight_ih", "weight_hh", "bias_ih", "bias_hh"):
                    full = f"{name}_l{layer}{end}"
                    if name.startswith("weight") or module.bias:
                        weights[full] = _numpy(getattr(module, full)).copy()
                    else:
                        like = weights[f"weight_hh_l{layer}{end}"]
                        weights[full] = np.zeros(len(like), like.dtype)
        return Stack(self.cell, weights, module.num_layers, both)

    def _states(self, given: Any) -> list[State] | None:
        if given is None:
            return None
        each = [_batched(_numpy(state)) for state in (given if isinstance(given, tuple) else (given,))]
        return [State(*(state[k].copy() for state in each)) for k in range(len(each[0]))]

    def _watched(self) -> Array:
        found = _numpy(self.watch() if callable(self.watch) else self.watch).copy()
        size = self.module.input_size
        if found.ndim != 2 or found.shape[1] != size:
            raise ModelError(f"the watched sequence is (T, {size}), what the module reads, not {found.shape}")
        return found

    # --- the numbers ------------------------------------------------------------------------------

    def _worked_out(self, caught: _Caught) -> list[Group]:
        groups = []
        for (items, x), above in zip(caught.groups, caught.above, strict=True):
            rows = list(items)
            states = caught.states and [
                State(*(None if each is None else each[rows] for each in state)) for state in caught.states
            ]
            h, c = caught.last
            last = [
                State(
                    np.zeros_like(above[0, :, : caught.stack.units]) if h is None else h[k][rows],
                    None if c is None else c[k][rows],
                )
                for k in range(len(caught.stack.each))
            ]
            layers, _ = caught.stack.forward(x, states=states or None)
            grads = caught.stack.backward(layers, above, rescale=True, last=last)
            groups.append(Group(items, layers, grads))
        return groups

    def _record(self, caught: _Caught) -> Record:
        values: dict[str, Array] = {}
        names = runs.place_names(caught.stack)
        for k, place in enumerate(names):
            layers = [group.layers[k] for group in self.last]
            for name in ("h", "c") if self.cell.has_c else ("h",):
                norms = [group.grads.layers[k].log10_norm(name).T for group in self.last]
                values |= runs.over_distance(f"{name}_{place}", [each for part in norms for each in part])
            for name in self.cell.signals:
                values |= runs.shares(self.cell, name, place, [layer[name] for layer in layers])
        if caught.watched is not None:
            watched, _ = caught.stack.forward(caught.watched)
        else:
            watched = self.last[0].layers
        shown = runs.spaced(caught.stack.units, self.units)
        for place, layer in zip(names, watched, strict=True):
            for name in self.cell.signals:
                values[f"seen_{name}_{place}"] = runs.seen(layer, name, shown)
        return Record(caught.step, self.loss, values)


def probe(module: Any, every: int = 50, **options: Any) -> Probe:
    """Record a recurrent module of PyTorch while it trains: gates, and the gradient through time.

    >>> import visualizer as viz
    >>> viz.probe(object())
    Traceback (most recent call last):
    ...
    visualizer.symbols.ModelError: a probe goes around an nn.LSTM, nn.GRU or nn.RNN of PyTorch, not object

    In a training of one's own, nothing of which changes::

        with viz.probe(model.lstm, every=50) as probe:
            for x, y in batches:
                loss = criterion(model(x), y)
                loss.backward()
                probe.loss = loss
                optimizer.step()
        print(probe.cost)
        probe.save("run.npz")
        probe.report("run.html")

    A step is a forward pass through which a gradient can go. Its gradient is that of what ``backward`` was
    called of: a loss that is scaled, as by a GradScaler, has a scaled one.

    Args:
        module: nn.LSTM, nn.GRU or nn.RNN of one or several layers, in one direction or in both; it may read
            packed sequences. Not one with proj_size, or with dropout between its layers.
        every: of how many steps one is recorded.
        **options: ``sample`` (4), how many sequences of a batch are worked out; ``watch``, the sequence whose
            gates are kept: its place in the batch (0), or an array (T, D) or a function of no arguments that
            gives one, such as ``lambda: model.embed(ids)``; ``tokens``, what its steps are called; ``units``
            (32), how many of its units are kept; ``most`` (200), the records beyond which every other one
            is dropped, and half as many made from there on.

    Raises:
        ModelError: another module, or a part of one that no cell here computes.
    """
    return Probe(module, every, **options)


@brief
class _Part(NamedTuple):
    """Sequences of one length: their places in the batch, and where their steps are in its data."""

    items: tuple[int, ...]
    rows: Array | None  # (T, n) of packed data; None where the data is a batch
    batch_first: bool

    def of(self, data: Any) -> Array:
        """Their part (T, n, ...) of the data."""
        data = data.detach()
        if self.rows is not None:
            return _numpy(data[self.rows.ravel().tolist()]).reshape(*self.rows.shape, -1)
        if data.ndim == 2:
            return _numpy(data).copy()[:, None]
        if self.batch_first:
            return _numpy(data[list(self.items)]).swapaxes(0, 1)
        return _numpy(data[:, list(self.items)])


def _parts(given: Any, sample: int, watch: int, module: Any) -> list[_Part]:
    """The sample of a batch, the watched sequence first, by their lengths."""
    if not hasattr(given, "batch_sizes"):
        size = 1 if given.ndim == 2 else given.shape[0 if module.batch_first else 1]
        return [_Part(_sample(size, sample, watch), None, bool(module.batch_first))]
    sizes = _numpy(given.batch_sizes)
    starts = np.cumsum(sizes) - sizes
    order = None if given.unsorted_indices is None else _numpy(given.unsorted_indices)
    groups: dict[int, list[tuple[int, int]]] = {}
    for item in _sample(int(sizes[0]), sample, watch):
        place = item if order is None else int(order[item])
        groups.setdefault(int((sizes > place).sum()), []).append((item, place))
    return [
        _Part(
            tuple(item for item, _ in each),
            starts[:length, None] + np.array([place for _, place in each]),
            False,
        )
        for length, each in groups.items()
    ]


def _sample(size: int, sample: int, watch: int) -> tuple[int, ...]:
    """Places in a batch, the watched one first and the others spaced evenly."""
    watch = min(max(watch, 0), size - 1)
    others = [place for place in runs.spaced(size, sample) if place != watch]
    return (watch, *others[: sample - 1])


def _rows(given: Any) -> Any:
    return given.data if hasattr(given, "batch_sizes") else given


def _numpy(tensor: Any) -> Array:
    """A tensor, or what is one already, as an array of floats that NumPy has, or of integers."""
    if hasattr(tensor, "detach"):
        tensor = tensor.detach()
        if "float16" in str(tensor.dtype):  # and bfloat16, which NumPy has not
            tensor = tensor.float()
        tensor = tensor.cpu().numpy()
    array: Array = np.asarray(tensor)
    return array


def _batched(state: Array) -> Array:
    """(layers, H) of a sequence alone as a batch of one."""
    return state[:, None] if state.ndim == 2 else state
