"""A model: an encoder of symbols, a stack of layers in one or two directions, and a readout.

Weights keep PyTorch's ``state_dict`` names and gate order: ``encoder.weight`` (V, D) as
``torch.nn.Embedding``, ``weight_ih_l0`` ... ``bias_hh_l1_reverse`` as ``torch.nn.LSTM``, and
``readout.weight`` (K, H * directions), ``readout.bias`` (K,) as ``torch.nn.Linear``, for K answers. A
model that reads values has no encoder: they are the first layer's input, and one that answers nothing has no
readout. A model whose readout is tied to its
encoder (Press & Wolf 2017) has ``readout.projection`` (D, H * directions) in the place of the readout's
weight, which is the encoder's times it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np

from visualizer import pooling, stack, tables, unroll
from visualizer.brief import brief
from visualizer.cells import Array, Cell, State, make, sigmoid
from visualizer.pins import Pins
from visualizer.stack import LAST, Place, Stack
from visualizer.symbols import Answers, ModelError, Reads, Tokens
from visualizer.tables import Layer
from visualizer.unroll import Held, LayerGrads, LayerTrace, Signals

FORGET_BIAS = 1.0  # what the training of a cell with f begins with (Jozefowicz et al. 2015)
TOP = 5  # how many next words are shown
OVERFLOW = "these weights are so large that they overflow on this text"
MAX_ANSWERS = 2**27  # numbers that a text's answers may be, at every step one for each: half a gigabyte


@brief
@dataclass(frozen=True, eq=False)
class Run:
    """A batch of sequences run through a model: x (T, ..., D), logits (T, ..., K).

    Attributes:
        read: what went in, indices of symbols (T, ...) or values (T, ..., D).
        x: what the first layer reads.
        layers: the run of every layer and direction.
        output: of the last layer, (T, ..., H * directions).
        logits: of the answers after every step.
        pooled: what the readout reads, shaped as output, and that unless one answer is given for the whole
            sequence: see `visualizer.pooling`.
        lengths: (...) of the sequences where some are shorter than T; rows past them mean nothing.
        ended: whether the logits of the last step of a sequence alone were worked out; the others are NaN.
    """

    model: Model
    read: Array
    x: Array
    layers: tuple[LayerTrace, ...]
    output: Array
    logits: Array
    pooled: Array = field(kw_only=True)
    lengths: Array | None = field(default=None, kw_only=True)
    ended: bool = field(default=False, kw_only=True)

    @property
    def states(self) -> list[State]:
        """The state of every layer after the last step it read, each (..., H)."""
        return [stack.ending(layer, self.lengths) for layer in self.layers]

    def at(self, place: Place = LAST) -> LayerTrace:
        """The run of one layer in one direction, in the order in which it was read.

        Raises:
            ModelError: there is no such layer or direction.
        """
        return self.layers[place.index(self.model)]

    @property
    def held(self) -> tuple[Mapping[str, Held], ...]:
        """What was held in each of ``layers``, as `Model.forward_from` takes it: by the order of the text."""
        return tuple(
            {name: each.by_text(at) if isinstance(at, np.ndarray) else at for name, at in each.held.items()}
            for each in self.layers
        )

    @property
    def past(self) -> Array | None:
        """Where a sequence has ended, (T, ..., 1); None where all have T steps."""
        return None if self.lengths is None else stack.past(self.lengths, len(self.x))


@brief
@dataclass(frozen=True, eq=False)
class Trace(Run, Signals):
    """Every array of one text's run, made once: T tokens, H units, K answers.

    A table whose columns are the signals of the last layer read forward and whose rows are the steps:
    ``trace["f"]`` is (T, H), ``"f" in trace`` and ``for name in trace`` go by the signals' names, and
    ``len(trace)`` is T. ``trace.layers`` holds every layer and direction as it was read, and
    ``trace.layer(1, "reverse")`` is one of them as such a table. ``pins`` are those it was run with.
    """

    tokens: tuple[str, ...]
    unknown: tuple[bool, ...]
    pins: Pins = field(default_factory=Pins, kw_only=True)

    def _facts(self) -> dict[str, Any]:
        """What its repr says."""
        facts = {"text": self.model.reads.join(self.tokens), "model": self.model.name}
        sizes = {"T": len(self), "H": self.model.units, "signals": ", ".join(self)}
        return {**facts, **sizes, **({"pins": self.pins} if self.pins.pins else {})}

    def _table(self) -> tuple[list[str], int, Iterator[list[Any]]]:
        """What a notebook shows of it: every token, and what is answered after it."""
        rows = (
            [t, token, *(each for best in self.top(t, 1) for each in best), "", ""][:4]
            for t, token in enumerate(self.tokens)
        )
        return (
            ["step", "token", "answer", "p" if self.model.answers.probable else "value"],
            len(self),
            rows,
        )

    def layer(self, k: int, direction: str = "forward") -> Layer:
        """Layer k, counted from 0, as a table of its own; ModelError where there is none."""
        return tables.layer(self, Place(k, direction))

    def to_frame(self) -> Any:
        """All signals of all layers as a pandas DataFrame, see `tables.frame`."""
        return tables.frame(self)

    def to_xarray(self) -> Any:
        """All signals of all layers as an xarray Dataset (the extra ``data``), see `tables.dataset`."""
        return tables.dataset(self)

    @classmethod
    def of(
        cls, run: Run, tokens: tuple[str, ...], unknown: tuple[bool, ...], pins: Pins | None = None
    ) -> Trace:
        """The run of these tokens, with these pins."""
        return cls(**vars(run), tokens=tokens, unknown=unknown, pins=pins or Pins())

    @property
    def cell(self) -> Cell:  # type: ignore[override]
        """The cell of every layer."""
        return self.model.cell

    @property
    def signals(self) -> Mapping[str, Array]:  # type: ignore[override]
        """The signals of the last layer read forward, each (T, H)."""
        return self.at().signals

    def __len__(self) -> int:
        return len(self.tokens)

    @cached_property
    def probabilities(self) -> Array:
        """How likely each answer is after every token, (T, K), float64; rows sum to 1, but of flags.

        ModelError where the answer is a value, which has no probability, or where there is none.
        """
        self.model.answers.needed(probable=True)
        return probabilities(self.model.answers, self.logits)

    def top(self, t: int, k: int = TOP) -> list[tuple[str, float]]:
        """The k likeliest answers after token t, most likely first; never what no text holds.

        Of a model that answers values, their names and all of them; of one that answers nothing, none.
        """
        names = self.model.names
        if not self.model.answers.probable:
            return [(name, float(z)) for name, z in zip(names, self.logits[t], strict=True)]
        p = self.probabilities[t]
        return [(names[i], float(p[i])) for i in likeliest(p, k, self.model.answerable)]

    def tops(self, k: int = TOP) -> tuple[Array, Array]:
        """Indices of the k likeliest answers after every token, and how likely they are; (T, k) each.

        Of a model that answers values, all of them in their order.
        """
        return tops(self.model, self.logits, k)


@brief
class Grads(NamedTuple):
    """Gradients of a Run: weights (named as the model's), each layer's LayerGrads, and dL/dx (T, ..., D).

    x is scaled by layers[0].exponent where the pass was rescaled.
    """

    weights: dict[str, Array]
    layers: tuple[LayerGrads, ...]
    x: Array


@brief
@dataclass(frozen=True, eq=False)
class Model:
    """A trained network. Frozen: other weights are another Model.

    Attributes:
        cell: the recurrent cell, the same in every layer.
        reads: how a text becomes what it reads.
        weights: name -> array, see the module's text.
        layers, bidirectional: the stack.
        meta: JSON-able facts: name, task, seed, training settings, scores.
        answers: what its readout says.
    """

    cell: Cell
    reads: Reads
    weights: Mapping[str, Array]
    layers: int = 1
    bidirectional: bool = False
    meta: Mapping[str, Any] = field(default_factory=dict)
    answers: Answers = field(default_factory=Answers)

    def __post_init__(self) -> None:
        if self.answers.kind == "next" and self.answers.title == Answers.title and self.reads.kind != "words":
            # what reads no words has no next one
            object.__setattr__(self, "answers", replace(self.answers, title=f"next {self.reads.one}"))
        _check(self)

    @classmethod
    def create(
        cls,
        cell: Cell,
        reads: Reads,
        units: int,
        rng: np.random.Generator,
        *,
        answers: Answers | None = None,
        input_size: int | None = None,
        layers: int = 1,
        bidirectional: bool = False,
        dtype: Any = np.float32,
        forget_bias: float = FORGET_BIAS,
        tied: bool = False,
        meta: Mapping[str, Any] | None = None,
    ) -> Model:
        """A model with initial weights drawn from rng, layer by layer.

        Symbols are encoded in input_size numbers, as many as units unless given. A tied readout uses the
        encoder's weight for the answers too, which must be the symbols read.
        """
        answers = answers or Answers()
        D, K = reads.size or input_size or units, len(_names(reads, answers))
        weights = {}
        if reads.size is None:
            # uniform with variance 1, so that embeddings begin at the size torch.nn.Embedding gives them
            weights["encoder.weight"] = (2 * rng.random((len(reads), D)) - 1) * 3**0.5
        weights |= stack.initial(cell, D, units, rng, layers, bidirectional, forget_bias)
        width = units * (2 if bidirectional else 1)
        if tied:
            weights["readout.projection"] = (2 * rng.random((D, width)) - 1) * (width * D) ** -0.5
        elif answers.kind != "none":
            weights["readout.weight"] = (2 * rng.random((K, width)) - 1) * width**-0.5
        if answers.kind != "none":
            weights["readout.bias"] = np.zeros(K)
        weights = {name: array.astype(dtype) for name, array in weights.items()}
        return cls(cell, reads, weights, layers, bidirectional, dict(meta or {}), answers)

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return str(self.meta.get("name", "model"))

    @property
    def units(self) -> int:
        """H, the units of one layer in one direction."""
        return int(self.weights["weight_hh_l0"].shape[1])

    @property
    def input_size(self) -> int:
        """D, the size of an encoded symbol or of the values read."""
        name = "encoder.weight" if self.reads.size is None else "weight_ih_l0"
        return int(self.weights[name].shape[1])

    @property
    def names(self) -> tuple[str, ...]:
        """What the answers are called, K of them."""
        return _names(self.reads, self.answers)

    @cached_property
    def answerable(self) -> Array:
        """Which answers are given first, (K,) of bool: of the symbols read those that a text can hold."""
        said = np.ones(len(self.names), bool)
        if self.answers.kind == "next":
            said[list(self.reads.reserved)] = False
        return said

    @property
    def directions(self) -> int:
        """1, or 2 where every layer also reads from the end."""
        return 2 if self.bidirectional else 1

    @property
    def parameters(self) -> int:
        """How many numbers were trained."""
        return sum(array.size for array in self.weights.values())

    @property
    def recurrent(self) -> dict[str, Array]:
        """The arrays of the stack alone, named as ``torch.nn.LSTM(...).load_state_dict`` takes tensors."""
        return {k: v for k, v in self.weights.items() if not k.startswith(("encoder.", "readout."))}

    @property
    def tied(self) -> bool:
        """Whether the readout uses the encoder's weight."""
        return "readout.projection" in self.weights

    @cached_property
    def readout(self) -> Array:
        """What the answers weigh what they read by, (K, H * directions). ModelError where there are none."""
        self.answers.needed()
        if self.tied:
            return self.weights["encoder.weight"] @ self.weights["readout.projection"]
        return self.weights["readout.weight"]

    @cached_property
    def stack(self) -> Stack:
        """The layers, kept so that traces can be reused."""
        return Stack(self.cell, self.weights, self.layers, self.bidirectional)

    def without(self, units: Sequence[int], place: Place = LAST) -> Model:
        """The same network with these units of a layer in one direction cut off: nobody reads their h.

        Its answers are those of h held at 0 in them, so that any score can be taken of it.

        Raises:
            ModelError: a unit, a layer or a direction that is not there.
        """
        level, k = divmod(place.index(self), self.directions)
        own = stack.Place(level, place.direction)
        for unit in units:
            if not 0 <= unit < self.units:
                raise ModelError(f"there is no unit {unit}; units are 0 to {self.units - 1}")
        weights, cut = dict(self.weights), np.array(units, np.intp)
        above = [f"weight_ih{each.suffix}" for each in stack.places(self) if each.layer == level + 1]
        readers = above or ["readout.projection", "readout.weight"]
        columns = {f"weight_hh{own.suffix}": cut} | {name: k * self.units + cut for name in readers}
        for name in (name for name in columns if name in weights):
            weights[name] = weights[name].copy()
            weights[name][:, columns[name]] = 0
        return replace(self, weights=weights)

    def with_options(self, **options: str) -> Model:
        """The same weights, read by the cell with other options; without those that it then has no use for.

        A GRU that was trained with its reset "after" the product is read with it "before"; a peephole LSTM
        keeps only some of its peepholes.

        Raises:
            ModelError: the cell has no such option, or needs weights that are not there.
        """
        try:
            cell = make(self.cell.name, **{**self.cell.options, **options})
        except ValueError as error:
            raise ModelError(str(error)) from None
        sizes = self.input_size, self.units, self.layers, self.bidirectional
        ours, theirs = (stack.shapes(each, *sizes) for each in (self.cell, cell))
        weights = {name: array for name, array in self.weights.items() if name in theirs or name not in ours}
        return replace(self, cell=cell, weights=weights)

    def astype(self, dtype: Any) -> Model:
        """The same model in another precision."""
        weights = {name: array.astype(dtype) for name, array in self.weights.items()}
        return replace(self, weights=weights)

    @cached_property
    def in_float64(self) -> Model:
        """The same weights in float64, made once."""
        return self.astype(np.float64)

    def _facts(self) -> dict[str, Any]:
        """What its repr says."""
        size, known = self.reads.size, len(self.reads)
        return {
            "name": self.name,
            "cell": self.cell,
            "H": self.units,
            "D": self.input_size,
            "layers": self.layers,
            **({"bidirectional": True} if self.bidirectional else {}),
            "reads": f"{known} {self.reads.many}" if size is None else f"{size} values",
            "answers": self.answers.kind,
            "parameters": self.parameters,
        }

    def _table(self) -> tuple[list[str], int, Iterator[list[Any]]]:
        """What a notebook shows of it: the shape of every weight."""
        rows = ([name, " x ".join(map(str, array.shape))] for name, array in self.weights.items())
        return ["weight", "shape"], len(self.weights), rows

    def encode(self, text: str | Sequence[str] | Array) -> Tokens:
        """See `Reads.encode`."""
        return self.reads.encode(text)

    def forward(
        self,
        read: Array,
        previous: Run | None = None,
        states: Sequence[State] | None = None,
        pins: Pins | None = None,
        lengths: Array | Sequence[int] | None = None,
    ) -> Run:
        """Indices (T, ...) or values (T, ..., D) -> Run with logits (T, ..., K).

        Where one answer is given for the whole sequence and layers read from the end, the rows before its
        last are worked out of one sequence that is not too long, see `Run.ended`.

        Args:
            read: what goes in.
            previous: an earlier run of this model: the steps before the first that differs are kept.
            states: where every layer begins, such as `Run.states`; zeros unless given.
            pins: signals to hold at a value, each of its layer; PinError for what this model has not.
            lengths: (...) of a padded batch, how many steps of each sequence are its own. Without them a
                layer that reads from the end reads the padding first.

        Raises:
            ModelError: lengths that this batch cannot have.
        """
        held = pins.held(self.stack, len(read)) if pins else None
        return self.forward_from(self.embed(read), read, previous, states, held, lengths)

    def embed(self, read: Array) -> Array:
        """Indices (T, ...) or values (T, ..., D) -> what the first layer reads, (T, ..., D)."""
        if self.reads.size is None:
            return self.weights["encoder.weight"][read]
        return read.astype(self.weights["weight_ih_l0"].dtype, copy=False)

    def forward_from(
        self,
        x: Array,
        read: Array,
        previous: Run | None = None,
        states: Sequence[State] | None = None,
        held: Sequence[Mapping[str, Held]] | None = None,
        lengths: Array | Sequence[int] | None = None,
    ) -> Run:
        """As `forward`, of vectors x (T, ..., D) in the place of those that `embed` makes of read.

        held is what `Pins.held` makes of pins, or what `Run.held` says of a run of one sequence: of each
        layer in each direction for each signal (T, H), or a value for all of it.
        """
        alike = (len(x), *(1,) * (x.ndim - 2), self.units)  # a batch is held alike
        on: list[dict[str, Array]] = [
            {name: np.broadcast_to(at, alike[:1] + alike[-1:]).reshape(alike) for name, at in each.items()}
            for each in held or ()
        ]
        if lengths is not None:
            lengths = stack.checked_lengths(lengths, x)
        layers, output = self.stack.forward(x, previous.layers if previous else None, states, on, lengths)
        over, n = self.answers.over, self.directions
        pooled = pooling.pooled(over, output, n, lengths)
        ended = pooling.apart(over, n) and len(x) > 1
        if ended and x.ndim == 2 and lengths is None:
            before = pooling.beginnings(over, self.stack, x, states, on)
            if before is not None:
                pooled[:-1], ended = before, False
        logits = self.read_out(pooled)
        return Run(self, read, x, layers, output, logits, pooled=pooled, lengths=lengths, ended=ended)

    def read_out(self, pooled: Array) -> Array:
        """What the readout reads (..., H * directions) -> logits (..., K), none of a model without one."""
        if self.answers.kind == "none":
            return np.empty((*pooled.shape[:-1], 0), pooled.dtype)
        if self.tied:  # two thin products in the place of a large one
            logits = pooled @ self.weights["readout.projection"].T @ self.weights["encoder.weight"].T
        else:
            logits = pooled @ self.weights["readout.weight"].T
        logits += self.weights["readout.bias"]
        return logits

    def trace(
        self, text: str | Sequence[str] | Array, previous: Trace | None = None, pins: Pins | None = None
    ) -> Trace:
        """Run a text, tokens, indices (T,) or values (T, D) -> Trace.

        previous is a trace of this model: what has not changed is kept.
        pins hold signals, see `visualizer.pins`.

        Raises:
            PinError: a pin that this text or cell cannot have.
            ModelError: the text holds no token, or weights so large that they overflow on it.
        """
        tokens, read, unknown = self.encode(text)
        if not tokens:
            raise ModelError(f"there is no {self.reads.one} in this text")
        if len(tokens) * len(self.names) > MAX_ANSWERS:
            raise ModelError(
                f"{len(tokens):,} {self.reads.many} with {len(self.names):,} answers at each are more than "
                "can be held; give a shorter text"
            )
        reuse = previous if previous is not None and previous.model is self else None
        with np.errstate(over="ignore", invalid="ignore"):
            run = self.forward(read, reuse, pins=pins)
        if not all(np.isfinite(each).all() for each in (run.output, run.logits[-1 if run.ended else 0 :])):
            raise ModelError(OVERFLOW)
        return Trace.of(run, tokens, unknown, pins)

    def traces(self, texts: Iterable[str | Sequence[str] | Array], pins: Pins | None = None) -> list[Trace]:
        """Run several texts -> their traces, in the same order; each as `trace` runs it."""
        if isinstance(texts, str):
            raise ModelError("traces takes a list of texts; trace takes one")
        return [self.trace(text, pins=pins) for text in texts]

    def write_on(self, trace: Trace, n: int, temperature: float = 1.0, seed: int = 0) -> list[str]:
        """n symbols that this model writes after a text, one at a time, each read before the next.

        Args:
            trace: of the text.
            n: how many.
            temperature: logits are divided by it before one is drawn; at 0 the likeliest is taken.
            seed: of the draws.

        Raises:
            ModelError: it does not answer the next symbol, or reads from the end as well.
            ValueError: a temperature that is negative or no number.
        """
        if self.answers.kind != "next" or self.bidirectional or self.answers.over not in ("each", "last"):
            raise ModelError("this model does not answer what comes next, so it cannot write on")
        if not 0 <= temperature < float("inf"):
            raise ValueError("the temperature must be 0 or more")
        rng = np.random.default_rng(seed)
        run: Run = trace
        written: list[str] = []
        for _ in range(n):
            z = np.where(self.reads.writable, run.logits[-1].astype(np.float64), -np.inf)
            k = int(z.argmax())
            if temperature:
                chances = np.cumsum(softmax((z - z.max()) / temperature))
                k = int(np.searchsorted(chances, rng.random() * chances[-1], side="right"))
            written.append(self.reads.words[k])
            run = self.forward(np.array([k]), states=run.states)
        return written

    def backward(self, run: Run, dlogits: Array) -> dict[str, Array]:
        """dL/dlogits (T, ..., K) -> dL/d(weight) for every weight.

        Raises:
            ModelError: a model that answers nothing; or see `into_output`.
        """
        return self.gradients(run, self.into_output(run, dlogits), dlogits).weights

    def into_output(self, run: Run, dlogits: Array) -> Array:
        """dL/dlogits (T, ..., K) -> dL/d(output of the last layer), (T, ..., H * directions).

        Raises:
            ModelError: a model that answers nothing; or, where one answer is given for the whole sequence and
                layers read from the end, a loss of another step than the last.
        """
        self.answers.needed()
        if run.past is not None:
            dlogits = np.where(run.past, 0, dlogits)
        if self.tied:  # as in `forward_from`
            d = dlogits @ self.weights["encoder.weight"] @ self.weights["readout.projection"]
        else:
            d = dlogits @ self.readout
        return pooling.back(self.answers.over, run.output, d, self.directions, run.lengths)

    def gradients(
        self,
        run: Run,
        doutput: Array,
        dlogits: Array | None = None,
        exponent: Array | None = None,
        rescale: bool = False,
    ) -> Grads:
        """Backpropagation through every layer.

        Args:
            run: what ``forward`` or ``trace`` gave.
            doutput: (T, ..., H * directions), dL/d(output of the last layer), see `into_output`.
            dlogits: (T, ..., K), for the readout's own gradient; left out, it is not computed.
            exponent: (T, ...), where doutput stands for ``doutput * 2.0 ** exponent``.
            rescale: see `unroll.backward`.
        """
        weights: dict[str, Array] = {}
        if run.past is not None:
            doutput = np.where(run.past, 0, doutput)
            dlogits = None if dlogits is None else np.where(run.past, 0, dlogits)
        if dlogits is not None:
            flat = dlogits.reshape(-1, dlogits.shape[-1])
            output = np.where(dlogits.any(axis=-1, keepdims=True), run.pooled, 0) if run.ended else run.pooled
            output = output.reshape(len(flat), -1)
            if self.tied:
                weights["readout.projection"] = (flat @ self.weights["encoder.weight"]).T @ output
            else:
                weights["readout.weight"] = flat.T @ output
            weights["readout.bias"] = flat.sum(axis=0)
        of = self.stack.backward(run.layers, doutput, exponent, rescale)
        weights |= of.weights
        if self.reads.size is None:
            encoder = np.zeros_like(self.weights["encoder.weight"], dtype=of.x.dtype)
            if of.exponent is None:
                np.add.at(encoder, run.read, of.x)
            else:
                top = of.exponent.max()
                np.add.at(encoder, run.read, unroll.scaled(of.x, of.exponent - top))
                encoder = unroll.scaled(encoder, top)
            if dlogits is not None and self.tied:
                encoder += flat.T @ (output @ self.weights["readout.projection"].T)
            weights["encoder.weight"] = encoder
        return Grads(weights, of.layers, of.x)

    def about(self) -> dict[str, Any]:
        """Everything but the weights, JSON-able; `described` takes it apart again."""
        return {
            "cell": self.cell.name,
            "options": self.cell.options,
            "layers": self.layers,
            "bidirectional": self.bidirectional,
            "reads": self.reads.to_dict(),
            "answers": self.answers.to_dict(),
            "meta": dict(self.meta),
        }


def probabilities(answers: Answers, logits: Array) -> Array:
    """How likely each answer is by its logits (..., K), float64; of flags each by itself."""
    return softmax(logits) if answers.exclusive else sigmoid(logits.astype(float))


def tops(model: Model, logits: Array, k: int = TOP) -> tuple[Array, Array]:
    """As `Trace.tops`, of any logits (..., K) of a model."""
    if not model.answers.probable:
        return np.broadcast_to(np.arange(len(model.names)), logits.shape), logits
    p = probabilities(model.answers, logits)
    ids = likeliest(p, k, model.answerable)
    return ids, np.take_along_axis(p, ids, axis=-1)


def likeliest(probabilities: Array, k: int, among: Array) -> Array:
    """Indices of the k likeliest answers (..., k) of probabilities (..., K), of those that among (K,) has."""
    left = np.where(among, probabilities, -np.inf)
    ids = np.empty((*left.shape[:-1], min(k, int(among.sum()))), np.intp)
    for j in range(ids.shape[-1]):  # a few looks at all are quicker than an order of thousands
        ids[..., j] = left.argmax(axis=-1)
        np.put_along_axis(left, ids[..., j : j + 1], -np.inf, axis=-1)
    return ids


def log_probability(answers: Answers, logits: Array, k: int) -> Array:
    """ln p of answer k, of logits (..., K) -> (...)."""
    if not answers.exclusive:
        return -np.logaddexp(0, -logits[..., k])
    return logits[..., k] - np.logaddexp.reduce(logits, axis=-1)


def slopes(answers: Answers, logits: Array, k: int) -> Array:
    """The derivative of `log_probability` by the logits, (..., K)."""
    own = np.eye(logits.shape[-1], dtype=logits.dtype)[k]
    if not answers.exclusive:
        return own * sigmoid(-logits[..., k : k + 1])
    return own - np.exp(logits - np.logaddexp.reduce(logits, axis=-1)[..., None])


def softmax(logits: Array) -> Array:
    """Probabilities over the last axis, float64."""
    z = logits.astype(np.float64)
    p = np.exp(z - z.max(axis=-1, keepdims=True))
    return p / p.sum(axis=-1, keepdims=True)


def _names(reads: Reads, answers: Answers) -> tuple[str, ...]:
    """What the answers are called: the symbols read, where the next of them is answered."""
    return reads.words if answers.kind == "next" else answers.names


def _check(model: Model) -> None:
    """Every tensor there, of the shape the cell asks for, and finite; else ModelError names the first."""
    weights, n = model.weights, model.directions
    _check_kinds(weights)
    symbols_read = model.reads.size is None
    first = "encoder.weight" if symbols_read else "weight_ih_l0"
    readout = "readout.projection" if model.tied and symbols_read else "readout.weight"
    answers = model.answers.kind != "none"
    for name in (first, "weight_hh_l0", *([readout] if answers else [])):
        if name not in weights or weights[name].ndim != 2:
            raise ModelError(f"the tensor {name} is missing or is not a matrix")
    # before the loop over layers: a file may claim any number of them
    if not 0 < model.layers <= len(weights) or f"weight_hh_l{model.layers - 1}" not in weights:
        raise ModelError(f"the tensors are not those of {model.layers} layers")
    H, D = model.units, model.input_size
    if not H or not D:
        raise ModelError(f"weight_hh_l0 and {first} must not be empty")
    if not symbols_read and model.reads.size != D:
        raise ModelError(f"weight_ih_l0 takes {D} values, but {model.reads.size} are read")
    K = len(model.names)
    if not K and answers:
        raise ModelError("a model that reads values cannot answer the next symbol")
    if model.tied and model.answers.kind != "next":
        raise ModelError("a readout is tied to the encoder only where the next symbol is answered")
    if model.answers.over == "ends" and n < 2:
        raise ModelError("an answer from both ends is that of a network that also reads from the end")
    expected: dict[str, tuple[int, ...]] = {}
    if answers:
        expected = {readout: (D if model.tied else K, H * n), "readout.bias": (K,)}
    if symbols_read:
        expected["encoder.weight"] = (len(model.reads), D)
    expected |= stack.shapes(model.cell, D, H, model.layers, model.bidirectional)
    check_tensors(weights, expected, model.cell.title)


def _check_kinds(weights: Mapping[str, Any]) -> None:
    for name, array in weights.items():
        if not isinstance(array, np.ndarray) or array.dtype.kind not in "fc":
            what = array.dtype if isinstance(array, np.ndarray) else f"a {type(array).__name__}"
            raise ModelError(f"the tensor {name} is {what}, it must be a NumPy array of floats")


def check_tensors(weights: Mapping[str, Any], expected: Mapping[str, tuple[int, ...]], whose: str) -> None:
    """Hold tensors to the shapes that are expected: all there, finite floats, and no other.

    ModelError names the first that is not so; whose is what needs them.
    """
    _check_kinds(weights)
    for name, shape in expected.items():
        if name not in weights:
            raise ModelError(f"the tensor {name} is missing; {whose} needs it {shape}")
        if weights[name].shape != shape:
            raise ModelError(f"the tensor {name} is {weights[name].shape}, it must be {shape}")
        if not np.isfinite(weights[name]).all():
            raise ModelError(f"the tensor {name} holds values that are not finite numbers")
    if extra := set(weights) - set(expected):
        raise ModelError(f"the tensor {min(extra)} does not belong to {whose}")
