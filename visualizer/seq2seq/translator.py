"""A translator: an encoder that reads a sentence, the state it hands over, a decoder that writes another.

The encoder is a stack of any cell in one or two directions, the decoder a stack of any cell, which begins
with the encoder's last state and reads the words it has written. With attention, every output's state looks
at all the encoder's states once more, and what it found and the state are combined before the readout
(Luong, Pham & Manning 2015, eq. 5 and 6):

    a = tanh(W_c [context; h]),   logits = W a + b;   without attention a = h.

Weights are named as a module of PyTorch with these parts names them: ``source.weight`` (V, D) and
``target.weight`` (V', D) as ``nn.Embedding``; ``encoder.weight_ih_l0`` ... and ``decoder.weight_ih_l0`` ...
as ``nn.LSTM``; ``attention.query.weight`` (A, H), ``attention.key.weight``, ``attention.v.weight`` (1, A)
and ``attention.combine.weight`` (H, M + H) as ``nn.Linear`` without bias; ``readout.weight`` (V', H) and
``readout.bias``. Where the encoder's state does not fit the decoder, being of two directions, of another size
or of a cell without c, it goes through ``bridge.h_l0.weight`` and ``.bias``, a linear layer for each part of
the state of each layer; it has no tanh, so that what a cell holds stays a sum of what words wrote.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np

from visualizer import stack
from visualizer.brief import brief
from visualizer.cells import Array, Cell, State
from visualizer.model import (
    FORGET_BIAS,
    MAX_ANSWERS,
    OVERFLOW,
    TOP,
    ModelError,
    check_tensors,
    likeliest,
    softmax,
)
from visualizer.pins import Pins
from visualizer.seq2seq.attention import SCORES, Attended, Attention, AttentionGrads, AttentionPins
from visualizer.stack import Stack
from visualizer.symbols import UNKNOWN, Characters, Tokens, Vocabulary, printed, quoted
from visualizer.tasks import TRANSLATING
from visualizer.unroll import LayerGrads, LayerTrace

START, END = "<s>", "</s>"
"""The symbols of the target that the decoder reads first, and that it writes last."""
MAX_SOURCE = 500  # words of a sentence that is translated
MAX_OUTPUTS = 1000  # words of a translation
PARTS = ("h", "c")
_MAX_LAYERS = 64

Held = tuple[dict[str, Array], ...] | None
"""What is held: of every layer in each direction signals -> (T, 1, H); None is nothing."""


def vocabulary(words: Sequence[str], *, target: bool = False, characters: bool = False) -> Vocabulary:
    """The vocabulary of these words, or characters; before them the unknown one and what a target needs."""
    special = (START, END) if target else ()
    made = (UNKNOWN, *special, *words)
    kind = Characters if characters else Vocabulary
    return kind(made, special=tuple(range(1, 1 + len(special))))


@dataclass(frozen=True)
class Changes:
    """What is changed in a run of a translator.

    Attributes:
        encoder, decoder: signals held, in any layer and direction.
        attention: weights held.
        handed: another sentence, whose state, read as it is, the decoder gets in the place of this one's; or
            states, one for each layer.
        cut: the parts of the state, of "h" and "c", that are not handed over: the decoder begins with 0.
    """

    encoder: Pins = field(default_factory=Pins)
    decoder: Pins = field(default_factory=Pins)
    attention: AttentionPins = field(default_factory=AttentionPins)
    handed: str | tuple[str, ...] | tuple[State, ...] | None = None
    cut: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if strange := next((part for part in self.cut if part not in PARTS), None):
            raise ModelError(f"a state has the parts h and c, not {quoted(strange)}")


NONE = Changes()


@brief
@dataclass(frozen=True, eq=False)
class Encoded:
    """A batch of sources that the encoder has read.

    Attributes:
        read: indices (S, ...).
        x: what the first layer reads, (S, ..., D).
        lengths: (...) where some are shorter than S.
        layers: the run of every layer and direction.
        memory: of the last layer, (S, ..., M), M = H * directions: what is attended to.
    """

    read: Array
    x: Array
    lengths: Array | None
    layers: tuple[LayerTrace, ...]
    memory: Array

    @property
    def past(self) -> Array | None:
        """Where a source has ended, (S, ..., 1); None where all have S words."""
        return None if self.lengths is None else stack.past(self.lengths, len(self.read))

    @cached_property
    def ends(self) -> list[State]:
        """The state of every layer and direction after the last word it read, each (..., H)."""
        return [stack.ending(layer, self.lengths) for layer in self.layers]


@brief
@dataclass(frozen=True, eq=False)
class Run:
    """A batch of sentences with translations, the decoder having read each word of them (teacher forcing).

    Attributes:
        model: what was run.
        encoded: the encoder's side.
        handed: the state with which every layer of the decoder begins, each (..., H).
        fed: what the decoder reads, indices (J, ...): `START`, then the translation but its last word.
        y: what its first layer reads, (J, ..., D).
        decoder: the run of every layer.
        output: of the last layer, (J, ..., H).
        attended: scores, weights and contexts; None without attention.
        combined: what the readout reads, (J, ..., H).
        logits: (J, ..., V').
        changes: what was changed.
    """

    model: Translator
    encoded: Encoded
    handed: tuple[State, ...]
    fed: Array
    y: Array
    decoder: tuple[LayerTrace, ...]
    output: Array
    attended: Attended | None
    combined: Array
    logits: Array
    changes: Changes

    @property
    def encoder(self) -> tuple[LayerTrace, ...]:
        """The run of every layer and direction of the encoder."""
        return self.encoded.layers


@brief
@dataclass(frozen=True, eq=False)
class Translation(Run):
    """Every array of one sentence and a translation of it, made once: S source words, J outputs.

    Attributes:
        source: the source's tokens, indices and which are unknown.
        written: the outputs, indices (J,), the last `END` where it ended.
        tokens: the same as symbols.
        stopped: where the decoder did not end by itself, a sentence that says so.
    """

    source: Tokens
    written: Array
    tokens: tuple[str, ...]
    stopped: str | None = None

    def _facts(self) -> dict[str, Any]:
        """What its repr says."""
        facts = {"source": " ".join(self.source.tokens), "text": self.text, "model": self.model.name}
        return {**facts, "S": len(self.source.tokens), "J": len(self)}

    def __len__(self) -> int:
        return len(self.tokens)

    @property
    def weights(self) -> Array | None:
        """What every output attends to, (J, S); None without attention."""
        return None if self.attended is None else self.attended.weights

    @property
    def scores(self) -> Array | None:
        """The same before the softmax, (J, S)."""
        return None if self.attended is None else self.attended.scores

    @property
    def contexts(self) -> Array | None:
        """The mean of the encoder's states by these weights, (J, M)."""
        return None if self.attended is None else self.attended.context

    @property
    def ended(self) -> bool:
        """Whether the decoder ended by itself."""
        return bool(self.tokens) and self.tokens[-1] == END

    @cached_property
    def copied(self) -> tuple[int | None, ...]:
        """For every output that is the unknown word, the source word that is copied; see `copies`."""
        return copies(self.written, self.model.target.unknown, self.source.unknown, self.weights)

    @property
    def words(self) -> tuple[str, ...]:
        """The outputs, with what is copied in its place."""
        return with_copies(self.tokens, self.copied, self.source)

    @property
    def text(self) -> str:
        """The translation as people write it, see `Translator.text_of`."""
        return self.model.text_of(self.words)

    @cached_property
    def probabilities(self) -> Array:
        """How likely every word is at every output, (J, V'), float64."""
        return softmax(self.logits)

    @cached_property
    def log_p(self) -> Array:
        """The log probability of every output that was written, (J,), float64, in nats."""
        chosen = np.take_along_axis(self.probabilities, self.written[:, None], axis=1)[:, 0]
        return np.log(np.maximum(chosen, np.finfo(float).tiny))

    def top(self, j: int, k: int = TOP) -> list[tuple[str, float]]:
        """The k likeliest words at output j, most likely first; never the symbol that is read first."""
        p, words = self.probabilities[j], self.model.target.words
        return [(words[n], float(p[n])) for n in likeliest(p, k, self.model.writable)]


def copies(
    written: Array, unknown: int | None, strange: Sequence[bool], weights: Array | None
) -> tuple[int | None, ...]:
    """The place of the source word that stands for every unknown word written; None for the other outputs.

    It is the unknown source word that the output attends to most (Luong et al. 2015, section 4.2, of all
    words); without attention the n-th of them for the n-th that is written. Where there is none, None.
    """
    places, found = np.flatnonzero(strange), []
    n = 0
    for j, k in enumerate(written):
        place = None
        if k == unknown and len(places):
            if weights is not None:
                place = int(places[weights[j, places].argmax()])
            elif n < len(places):
                place = int(places[n])
            n += 1
        found.append(place)
    return tuple(found)


def with_copies(tokens: Sequence[str], copied: Sequence[int | None], source: Tokens) -> tuple[str, ...]:
    """Outputs with the source words that are copied, see `copies`, in the place of the unknown ones."""
    return tuple(token if k is None else source.tokens[k] for token, k in zip(tokens, copied, strict=True))


@brief
class Grads(NamedTuple):
    """Gradients of a Run.

    Attributes:
        weights: by name.
        encoder, decoder: each layer's.
        x, y: dL/d(what the first layers read), (S, ..., D) and (J, ..., D).
        handed: dL/d(the state with which every layer of the decoder begins).
        attention: see `AttentionGrads`; None without attention.
    """

    weights: dict[str, Array]
    encoder: tuple[LayerGrads, ...]
    decoder: tuple[LayerGrads, ...]
    x: Array
    y: Array
    handed: tuple[State, ...]
    attention: AttentionGrads | None


@brief
class Step(NamedTuple):
    """One step of the decoder: logits (..., V'), its states after it, weights (..., S) or None."""

    logits: Array
    states: list[State]
    weights: Array | None


@brief
@dataclass(frozen=True, eq=False)
class Translator:
    """An encoder and a decoder. Frozen: other weights are another Translator.

    Attributes:
        cell: of the encoder.
        source, target: the vocabularies; the target's has `START` and `END` among its special symbols.
        weights: name -> array, see the module's text.
        decoder_cell: of the decoder.
        layers, bidirectional: the encoder's; the decoder has as many layers.
        attention: the name of a score of `attention.SCORES`, or None.
        meta: JSON-able facts: name, task, seed, scores.
    """

    cell: Cell
    source: Vocabulary
    target: Vocabulary
    weights: Mapping[str, Array]
    decoder_cell: Cell
    layers: int = 1
    bidirectional: bool = False
    attention: str | None = None
    meta: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        _check(self)

    @classmethod
    def create(
        cls,
        cell: Cell,
        source: Vocabulary,
        target: Vocabulary,
        units: int,
        rng: np.random.Generator,
        *,
        input_size: int | None = None,
        layers: int = 1,
        bidirectional: bool = False,
        attention: str | None = None,
        decoder_cell: Cell | None = None,
        decoder_units: int | None = None,
        dtype: Any = np.float32,
        forget_bias: float = FORGET_BIAS,
        meta: Mapping[str, Any] | None = None,
    ) -> Translator:
        """A translator with initial weights drawn from rng, by `random` alone.

        Symbols are encoded in input_size numbers, and the decoder has decoder_units, both as many as units
        unless given.
        """
        _known_score(attention)
        writer, H = decoder_cell or cell, decoder_units or units
        D, M = input_size or units, units * (2 if bidirectional else 1)

        def uniform(shape: tuple[int, ...], bound: float) -> Array:
            return (2 * rng.random(shape) - 1) * bound

        def named(prefix: str, arrays: Mapping[str, Array]) -> dict[str, Array]:
            return {prefix + name: array for name, array in arrays.items()}

        # the encoded symbols have variance 1, as those of a Model
        weights = {"source.weight": uniform((len(source), D), 3**0.5)}
        weights |= named("encoder.", stack.initial(cell, D, units, rng, layers, bidirectional, forget_bias))
        for name, shape in _bridges(cell, writer, units, H, layers, bidirectional).items():
            weights[name] = uniform(shape, M**-0.5)
        weights["target.weight"] = uniform((len(target), D), 3**0.5)
        weights |= named("decoder.", stack.initial(writer, D, H, rng, layers, False, forget_bias))
        for name, shape in _attention_shapes(attention, H, M, H).items():
            weights[name] = uniform(shape, shape[1] ** -0.5)
        weights["readout.weight"] = uniform((len(target), H), H**-0.5)
        weights["readout.bias"] = np.zeros(len(target))
        weights = {name: array.astype(dtype) for name, array in weights.items()}
        return cls(cell, source, target, weights, writer, layers, bidirectional, attention, dict(meta or {}))

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return str(self.meta.get("name", "translator"))

    @property
    def units(self) -> int:
        """The encoder's units of one layer in one direction."""
        return int(self.weights["encoder.weight_hh_l0"].shape[1])

    @property
    def decoder_units(self) -> int:
        """H, the decoder's units of one layer."""
        return int(self.weights["decoder.weight_hh_l0"].shape[1])

    @property
    def directions(self) -> int:
        """1, or 2 where every layer of the encoder also reads from the end."""
        return 2 if self.bidirectional else 1

    @property
    def parameters(self) -> int:
        """How many numbers were trained."""
        return sum(array.size for array in self.weights.values())

    @property
    def start(self) -> int:
        """The index of `START`."""
        return self.target.words.index(START)

    @property
    def end(self) -> int:
        """The index of `END`."""
        return self.target.words.index(END)

    @cached_property
    def writable(self) -> Array:
        """Which symbols may be written: all but special ones, but `END`; (V',) of bool."""
        said = np.ones(len(self.target), bool)
        said[list(self.target.special)] = False
        said[self.end] = True
        return said

    @cached_property
    def encoder(self) -> Stack:
        """The encoder's layers."""
        return Stack(self.cell, self._part("encoder."), self.layers, self.bidirectional)

    @cached_property
    def decoder(self) -> Stack:
        """The decoder's layers."""
        return Stack(self.decoder_cell, self._part("decoder."), self.layers)

    @cached_property
    def attend(self) -> Attention | None:
        """The attention, or None."""
        return None if self.attention is None else Attention(SCORES[self.attention], self._part("attention."))

    def _part(self, prefix: str) -> dict[str, Array]:
        return {
            name.removeprefix(prefix): array
            for name, array in self.weights.items()
            if name.startswith(prefix)
        }

    def astype(self, dtype: Any) -> Translator:
        """The same translator in another precision."""
        return replace(self, weights={name: array.astype(dtype) for name, array in self.weights.items()})

    @cached_property
    def in_float64(self) -> Translator:
        """The same weights in float64, made once."""
        return self.astype(np.float64)

    def _facts(self) -> dict[str, Any]:
        """What its repr says."""
        return {
            "name": self.name,
            "cell": self.cell,
            **({"decoder_cell": self.decoder_cell} if repr(self.decoder_cell) != repr(self.cell) else {}),
            "H": self.units,
            "layers": self.layers,
            **({"bidirectional": True} if self.bidirectional else {}),
            "attention": self.attention,
            "source": f"{len(self.source)} {self.source.many}",
            "target": f"{len(self.target)} {self.target.many}",
            "parameters": self.parameters,
        }

    def _table(self) -> tuple[list[str], int, Iterator[list[Any]]]:
        """What a notebook shows of it: the shape of every weight."""
        rows = ([name, " x ".join(map(str, array.shape))] for name, array in self.weights.items())
        return ["weight", "shape"], len(self.weights), rows

    # --- texts ------------------------------------------------------------------------------------

    def tokens(self, text: str | Sequence[str]) -> Tokens:
        """The words of a sentence to translate; ModelError where there is none, or more than MAX_SOURCE."""
        found = self.source.encode(text)
        if not found.tokens:
            raise ModelError(f"there is no {self.source.one} in this text")
        if len(found.tokens) > MAX_SOURCE:
            raise ModelError(
                f"the text has {len(found.tokens):,} {self.source.many}; at most {MAX_SOURCE} are translated"
            )
        return found

    def ids(self, translation: str | Sequence[str], end: bool = True) -> Array:
        """The indices of a translation (J,), with `END` behind it unless it has one or end is False."""
        words = self.target.tokenize(translation) if isinstance(translation, str) else list(translation)
        closed = bool(words) and words[-1] == END
        words = words[: len(words) - closed]
        ids = self.target.read(words)[0] if words else np.empty(0, np.intp)
        ids = np.append(ids, self.end) if end or closed else ids
        if len(ids) > MAX_OUTPUTS:
            raise ModelError(
                f"the translation has {len(ids):,} {self.target.many}; {MAX_OUTPUTS:,} is the limit"
            )
        return ids

    def joined(self, words: Sequence[str]) -> str:
        """The words of a translation with nothing but blanks between them, as it is scored; without `END`."""
        return self.target.join([word for word in words if word != END])

    def text_of(self, words: Sequence[str]) -> str:
        """The words of a translation as people write it, without `END`: by the rule of the model's task.

        Of a task that is not known marks stand beside the word before them.
        """
        task = TRANSLATING.get(self.meta.get("task", ""))
        return task.written([word for word in words if word != END]) if task else printed(self.joined(words))

    def trace(
        self, text: str | Sequence[str], translation: str | Sequence[str], changes: Changes = NONE
    ) -> Translation:
        """Run a sentence and a translation of it -> Translation, the decoder reading it (teacher forcing).

        Both are texts, or tokens already cut; the translation is closed by `END`.

        Raises:
            PinError: a pin that this text or cell cannot have.
            ModelError: no word, too many, or weights so large that they overflow on it.
        """
        return self.traced(self.tokens(text), self.ids(translation), changes)

    def traced(
        self,
        source: Tokens,
        written: Array,
        changes: Changes = NONE,
        encoded: Encoded | None = None,
        stopped: str | None = None,
    ) -> Translation:
        """As `trace`, of a source and outputs (J,) as they are read; encoded is what `read` made of it."""
        if len(written) * len(self.target) > MAX_ANSWERS:
            raise ModelError(
                f"{len(written):,} outputs of {len(self.target):,} words are more than can be held"
            )
        fed = np.concatenate(([self.start], written[:-1])).astype(np.intp)[: len(written)]
        with np.errstate(over="ignore", invalid="ignore"):
            run = self.decode(encoded or self.read(source.read, pins=changes.encoder), fed, changes)
        if not all(np.isfinite(each).all() for each in (run.encoded.memory, run.output, run.logits)):
            raise ModelError(OVERFLOW)
        tokens = tuple(self.target.words[k] for k in written)
        return Translation(**vars(run), source=source, written=written, tokens=tokens, stopped=stopped)

    # --- forward ----------------------------------------------------------------------------------

    def read(
        self,
        read: Array,
        lengths: Array | Sequence[int] | None = None,
        pins: Pins | None = None,
        x: Array | None = None,
    ) -> Encoded:
        """Indices of a source (S, ...) -> what the encoder makes of it.

        Args:
            read: what goes in.
            lengths: (...) of a padded batch, how many words of each source are its own.
            pins: signals held.
            x: what the first layer reads (S, ..., D), in the place of the encoded symbols.
        """
        x = self.weights["source.weight"][read] if x is None else x
        if lengths is not None:
            lengths = stack.checked_lengths(lengths, x)
        held = _held(pins, self.encoder, len(x), x.ndim)
        layers, memory = self.encoder.forward(x, held=held, lengths=lengths)
        return Encoded(read, x, lengths, layers, memory)

    def hand_over(self, encoded: Encoded, changes: Changes = NONE) -> tuple[State, ...]:
        """The state with which every layer of the decoder begins, each (..., H).

        Raises:
            ModelError: a state that is given in the place of the encoder's and is none of this decoder.
        """
        lead, cut = encoded.memory.shape[1:-1], changes.cut
        states = self._through(encoded.ends) if changes.handed is None else self._given(changes.handed, lead)
        if not cut:
            return states

        def kept(name: str, s: Array | None) -> Array | None:
            return np.zeros_like(s) if s is not None and name in cut else s

        return tuple(State(*map(kept, PARTS, each)) for each in states)

    def _given(
        self, handed: str | tuple[str, ...] | tuple[State, ...], lead: tuple[int, ...]
    ) -> tuple[State, ...]:
        """States that are handed over in the place of the encoder's, the same for a whole batch."""
        if isinstance(handed, str) or all(isinstance(each, str) for each in handed):
            handed = self._through(self.read(self.tokens(handed).read).ends)  # type: ignore[arg-type]
        wanted = (self.decoder_units,)
        shapes = [tuple(None if s is None else np.shape(s)[-1:] for s in state) for state in handed]
        if shapes != [(wanted, wanted if self.decoder_cell.has_c else None)] * self.layers:
            raise ModelError(
                f"the state handed over is {self.layers} of {' and '.join(self._parts)}, with "
                f"{self.decoder_units} numbers each"
            )
        return tuple(
            State(*(None if s is None else np.broadcast_to(s, (*lead, *wanted)) for s in state))
            for state in handed
        )

    def _through(self, ends: Sequence[State]) -> tuple[State, ...]:
        """What the bridge makes of the encoder's last states."""
        made = []
        for layer in range(self.layers):
            parts = {}
            for part in self._parts:
                v = self._end(ends, layer, part)
                W = self.weights.get(name := f"bridge.{part}_l{layer}.weight")
                parts[part] = v if W is None else v @ W.T + self.weights[name.replace("weight", "bias")]
            made.append(State(**parts))
        return tuple(made)

    @property
    def _parts(self) -> tuple[str, ...]:
        return PARTS if self.decoder_cell.has_c else ("h",)

    def part_of(self, part: str) -> str:
        """The part of the encoder's state that a part of the decoder's is made of."""
        return part if part == "h" or self.cell.has_c else "h"

    def _end(self, ends: Sequence[Any], layer: int, part: str) -> Array:
        """Both directions' last states of a layer, side by side, (..., M)."""
        n = self.directions
        level = [getattr(end, self.part_of(part)) for end in ends[layer * n : (layer + 1) * n]]
        return level[0] if n == 1 else np.concatenate(level, axis=-1)

    def decode(self, encoded: Encoded, fed: Array, changes: Changes = NONE, y: Array | None = None) -> Run:
        """Indices (J, ...) that the decoder reads, `START` first -> Run with logits (J, ..., V')."""
        handed = self.hand_over(encoded, changes)
        y = self.weights["target.weight"][fed] if y is None else y
        held = _held(changes.decoder, self.decoder, len(y), y.ndim, MAX_OUTPUTS)
        layers, output = self.decoder.forward(y, states=handed, held=held)
        attended = None
        if self.attend:
            pins = changes.attention
            weights = pins.array(len(y), len(encoded.read)) if pins else None
            attended = self.attend.forward(output, encoded.memory, encoded.past, weights, pins.rest)
        combined = self._combine(output, attended)
        logits = combined @ self.weights["readout.weight"].T
        logits += self.weights["readout.bias"]
        return Run(self, encoded, handed, fed, y, layers, output, attended, combined, logits, changes)

    def forward(
        self,
        read: Array,
        fed: Array,
        lengths: Array | Sequence[int] | None = None,
        changes: Changes = NONE,
    ) -> Run:
        """Sources (S, ...) and what the decoder reads (J, ...), as indices -> Run; see `read`."""
        return self.decode(self.read(read, lengths, changes.encoder), fed, changes)

    def step(
        self,
        encoded: Encoded,
        states: Sequence[State],
        ids: Array,
        j: int = 0,
        keys: Array | None = None,
        held: Held = None,
        weights: Array | None = None,
        rest: str = "renormalised",
    ) -> Step:
        """One step of the decoder, at output j, of hypotheses that read the words ids (...).

        Args:
            encoded: a batch of as many sources, or of one for all hypotheses.
            states: of every layer, each (..., H).
            ids: what each reads.
            j: which output it is.
            keys: what `Attention.keys` gave for the memory.
            held: what `held_by` gives.
            weights: attention held, (MAX_OUTPUTS, S).
            rest: see `AttentionPins`.
        """
        y = self.weights["target.weight"][ids][None]
        layers, output = self.decoder.forward(y, states=states, held=_at(held, j))
        attended = None
        if self.attend:
            row = None if weights is None else weights[j : j + 1]
            attended = self.attend.forward(output, encoded.memory, encoded.past, row, rest, keys)
        logits = self._combine(output, attended)[0] @ self.weights["readout.weight"].T
        logits += self.weights["readout.bias"]
        after = [layer.before(1) for layer in layers]
        return Step(logits, after, None if attended is None else attended.weights[0])

    def _combine(self, output: Array, attended: Attended | None) -> Array:
        if attended is None:
            return output
        both = np.concatenate((attended.context, output), axis=-1)
        return np.tanh(both @ self.weights["attention.combine.weight"].T)

    # --- backward ---------------------------------------------------------------------------------

    def backward(self, run: Run, dlogits: Array) -> dict[str, Array]:
        """dL/dlogits (J, ..., V') -> dL/d(weight) for every weight."""
        return self.gradients(run, dlogits).weights

    def gradients(self, run: Run, dlogits: Array) -> Grads:
        """Backpropagation from dL/dlogits (J, ..., V') to everything that the run is made of.

        It goes through the readout, the attention, the decoder, the state handed over and the encoder; not
        through what was held or replaced, see `Changes`. Of outputs past a translation's end dlogits is 0.
        """
        weights: dict[str, Array] = {}
        flat, encoded = _rows(dlogits), run.encoded
        weights["readout.weight"] = flat.T @ _rows(run.combined)
        weights["readout.bias"] = flat.sum(axis=0)
        d_output = dlogits @ self.weights["readout.weight"]
        d_memory, of_attention = np.zeros_like(encoded.memory, dtype=d_output.dtype), None
        if self.attend and run.attended is not None:
            d_sum = d_output * (1 - run.combined**2)
            both = np.concatenate((run.attended.context, run.output), axis=-1)
            weights["attention.combine.weight"] = _rows(d_sum).T @ _rows(both)
            d_both, M = d_sum @ self.weights["attention.combine.weight"], encoded.memory.shape[-1]
            of_attention = self.attend.backward(run.attended, d_both[..., :M], run.output, encoded.memory)
            weights |= {f"attention.{name}": array for name, array in of_attention.parameters.items()}
            d_output, d_memory = d_both[..., M:] + of_attention.s, of_attention.h
        decoder = self.decoder.backward(run.decoder, d_output)
        weights |= {f"decoder.{name}": array for name, array in decoder.weights.items()}
        weights["target.weight"] = self._encoding("target.weight", run.fed, decoder.x)
        handed = tuple(grads.state for grads in decoder.layers)
        last = self._back_through(run, handed, weights)
        encoder = self.encoder.backward(encoded.layers, d_memory, last=last, lengths=encoded.lengths)
        weights |= {f"encoder.{name}": array for name, array in encoder.weights.items()}
        weights["source.weight"] = self._encoding("source.weight", encoded.read, encoder.x)
        return Grads(weights, encoder.layers, decoder.layers, encoder.x, decoder.x, handed, of_attention)

    def _back_through(
        self, run: Run, handed: Sequence[State], weights: dict[str, Array]
    ) -> list[State] | None:
        """dL/d(the encoder's last states), and the bridge's gradients into weights."""
        own = () if run.changes.handed is not None else self._parts
        d_ends = [dict.fromkeys(PARTS[: 1 + self.cell.has_c], 0.0) for _ in run.encoder]
        n, H = self.directions, self.units
        for layer in range(self.layers):
            for part in self._parts:
                d = getattr(handed[layer], part)
                if part not in own or part in run.changes.cut:
                    d = np.zeros_like(d)
                name = f"bridge.{part}_l{layer}."
                if f"{name}weight" in self.weights:
                    v = self._end(run.encoded.ends, layer, part)
                    weights[f"{name}weight"] = _rows(d).T @ _rows(v)
                    weights[f"{name}bias"] = _rows(d).sum(axis=0)
                    d = d @ self.weights[f"{name}weight"]
                for k in range(n):
                    of = d_ends[layer * n + k]
                    of[self.part_of(part)] = of[self.part_of(part)] + d[..., k * H : (k + 1) * H]
        zero = np.zeros((*run.encoded.memory.shape[1:-1], H), run.encoded.memory.dtype)
        return [State(*(zero + each for each in of.values())) for of in d_ends]

    def _encoding(self, name: str, ids: Array, d: Array) -> Array:
        """dL/d(the encoded symbols) of what was read as ids (T, ...), d (T, ..., D)."""
        made = np.zeros_like(self.weights[name], dtype=d.dtype)
        np.add.at(made, ids, d)
        return made

    def about(self) -> dict[str, Any]:
        """Everything but the weights, JSON-able."""
        return {
            "cell": self.cell.name,
            "options": self.cell.options,
            "decoder_cell": self.decoder_cell.name,
            "decoder_options": self.decoder_cell.options,
            "layers": self.layers,
            "bidirectional": self.bidirectional,
            "attention": self.attention,
            "source": self.source.to_dict(),
            "target": self.target.to_dict(),
            "meta": dict(self.meta),
        }


def _at(held: Held, j: int) -> Held:
    """What is held at output j, of what `held_by` gives."""
    return held and tuple({name: at[j : j + 1] for name, at in each.items()} for each in held)


def held_by(model: Translator, pins: Pins) -> Held:
    """What pins hold at every output that there may be, (MAX_OUTPUTS, 1, H) each; see `Translator.step`."""
    return _held(pins, model.decoder, MAX_OUTPUTS, 3)


def _held(pins: Pins | None, of: Stack, T: int, ndim: int, longest: int | None = None) -> Held:
    """What pins hold in T steps; of steps that there may be up to longest, the first T."""
    if not pins or not pins.pins:
        return None
    return tuple(
        {name: at[:T].reshape(T, *(1,) * (ndim - 2), of.units) for name, at in each.items()}
        for each in pins.held(of, longest or T)
    )


def _rows(a: Array) -> Array:
    return a.reshape(-1, a.shape[-1])


def _known_score(name: str | None) -> None:
    if name is not None and name not in SCORES:
        raise ModelError(f"no attention is called {quoted(name)}; there are {', '.join(SCORES)}")


def _bridges(
    cell: Cell, writer: Cell, units: int, H: int, layers: int, bidirectional: bool
) -> dict[str, tuple[int, ...]]:
    """The shapes of what stands between the encoder's last state and the decoder's first."""
    M = units * (2 if bidirectional else 1)
    made: dict[str, tuple[int, ...]] = {}
    for layer in range(layers):
        for part in PARTS[: 1 + writer.has_c]:
            if M != H or bidirectional or (part == "c" and not cell.has_c):
                made[f"bridge.{part}_l{layer}.weight"] = (H, M)
                made[f"bridge.{part}_l{layer}.bias"] = (H,)
    return made


def _attention_shapes(attention: str | None, H: int, M: int, A: int) -> dict[str, tuple[int, ...]]:
    if attention is None:
        return {}
    own = {f"attention.{name}": shape for name, shape in SCORES[attention].shapes(H, M, A).items()}
    return own | {"attention.combine.weight": (H, M + H)}


def _check(model: Translator) -> None:
    """Every tensor there, of the shape that is asked for, and finite; else ModelError names the first."""
    _known_score(model.attention)
    for symbol in (START, END):
        if symbol not in model.target.words or model.target.words.index(symbol) not in model.target.special:
            raise ModelError(f"the target's words must have {symbol} among their special ones")
    weights = model.weights
    for name in ("source.weight", "encoder.weight_hh_l0", "decoder.weight_hh_l0"):
        if getattr(weights.get(name), "ndim", 0) != 2 or not weights[name].shape[1]:
            raise ModelError(f"the tensor {name} is missing or is no matrix with columns")
    if not 0 < model.layers <= _MAX_LAYERS:
        raise ModelError(f"a translator has from 1 to {_MAX_LAYERS} layers")
    H, D, M = model.decoder_units, int(weights["source.weight"].shape[1]), model.units * model.directions
    query = weights.get("attention.query.weight")
    A = int(query.shape[0]) if query is not None and query.ndim == 2 else H
    if model.attention == "dot" and M != H:
        raise ModelError(f"a dot product is of states of one size: the encoder's have {M} numbers, not {H}")
    expected: dict[str, tuple[int, ...]] = {"source.weight": (len(model.source), D)}
    parts = (
        ("encoder.", model.cell, model.units, model.bidirectional),
        ("decoder.", model.decoder_cell, H, False),
    )
    for prefix, cell, units, both in parts:
        of = stack.shapes(cell, D, units, model.layers, both)
        expected |= {prefix + name: shape for name, shape in of.items()}
    expected |= _bridges(model.cell, model.decoder_cell, model.units, H, model.layers, model.bidirectional)
    expected["target.weight"] = (len(model.target), D)
    expected |= _attention_shapes(model.attention, H, M, A)
    expected |= {"readout.weight": (len(model.target), H), "readout.bias": (len(model.target),)}
    check_tensors(weights, expected, "this translator")
