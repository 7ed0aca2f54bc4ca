"""What a translation came from: who wrote what the decoder holds, and which words an output goes by."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np

from visualizer.analysis.attribution import ways
from visualizer.analysis.ledger import differences, ledger, shares_after, state_norms
from visualizer.brief import brief
from visualizer.cells import Array
from visualizer.model import ModelError, log_probability, slopes
from visualizer.seq2seq.translator import Changes, Run, Translation
from visualizer.stack import LAST
from visualizer.symbols import Answers
from visualizer.unroll import LayerTrace

_WORD = Answers()  # the next one, whose probabilities sum to 1


@brief
class Across(NamedTuple):
    """Who wrote what the decoder's memory holds after every output, of J outputs and S source words; float64.

    At every output the three sum to what is held: c_j of an LSTM, h_j of a GRU.

    Attributes:
        source: what is left of what each source word wrote in the encoder, (J, S, H).
        target: what is left of what each word that the decoder read wrote, (J, J, H); `START` is the first.
        rest: what is left of what no word wrote, (J, H): a bridge's bias, or a state that was put in the
            place of the encoder's.
    """

    source: Array
    target: Array
    rest: Array


def ledger_across(trace: Translation, unit: int | None = None, layer: int | None = None) -> Across:
    """Continue the encoder's ledger through the state handed over: which source word wrote what is held.

    The encoder's shares of its last memory are handed over as they are, or through the bridge, which is
    linear; the decoder then keeps or drops them by its gate, as `visualizer.ledger` says.

    Args:
        trace: a translation.
        unit: one of the decoder's units, whose arrays then have no H; all unless given.
        layer: one of the layers, counted from 0; the last unless given.

    Raises:
        ModelError: a cell that keeps nothing by a gate, a decoder whose memory is not made of the encoder's,
            a unit or a layer that is not there, or more numbers than can be held.
    """
    model = trace.model
    layer = model.layers - 1 if layer is None else layer
    if not 0 <= layer < model.layers:
        raise ModelError(f"there is no layer {layer}; layers are 0 to {model.layers - 1}")
    run = trace.decoder[layer]
    S, memory = len(trace.source.tokens), run.cell.memory
    state = getattr(run.state, memory)
    begins = np.zeros((1 + S, len(state)))
    if trace.changes.handed is not None or memory in trace.changes.cut:
        begins[0] = state
    else:
        if model.cell.memory != model.part_of(memory):
            raise ModelError(
                f"the decoder begins with the encoder's {model.part_of(memory)}, and what a "
                f"{model.cell.title} keeps is its {model.cell.memory}: what words wrote is not handed over"
            )
        n = model.directions
        level = trace.encoder[layer * n : (layer + 1) * n]
        shares = np.concatenate([_last(each) for each in level], axis=-1)
        weight = model.weights.get(f"bridge.{memory}_l{layer}.weight")
        if weight is None:
            begins[:] = shares
        else:
            begins[:] = shares @ weight.T.astype(np.float64)
            begins[0] += model.weights[f"bridge.{memory}_l{layer}.bias"]
    found = ledger(run, unit, begins=begins)
    return Across(found[:, 1 : 1 + S], found[:, 1 + S :], found[:, 0])


def _last(layer: LayerTrace) -> Array:
    """The shares of what a layer holds at its end, (1 + S, H): of what it began with, and of each word."""
    shares = shares_after(layer, len(layer.x) - 1)
    return np.concatenate((shares[:1], layer.by_text(shares[1:])))


@brief
@dataclass(frozen=True, eq=False)
class SourceAttribution:
    """How much every source word had to do with F, the log probability of a word at output j; each (S,).

    Attributes:
        target: the word.
        j: the output.
        log_p, whole: F of the sentence, and what of it is lost where all source words are the zero vector.
        gradient_x_input, integrated_gradients, leave_one_out: as in `visualizer.Attribution`; the words that
            the decoder has read stay what they are.
        weights: what the output attends to, for comparison; None without attention.
        of_target: gradient times input of the words that the decoder has read, (j + 1,).
    """

    target: str
    j: int
    log_p: float
    whole: float
    gradient_x_input: Array
    integrated_gradients: Array | None
    leave_one_out: Array
    weights: Array | None
    of_target: Array


def attribution(
    trace: Translation,
    j: int,
    target: str | None = None,
    progress: Callable[[float], object] = lambda share: None,
) -> SourceAttribution:
    """Ask which source words mattered for output j, the word that was written there unless another is named.

    What is held or replaced in the trace stays so. All is computed anew in float64.

    Raises:
        ModelError: an output or a word that is not there.
    """
    model, words = trace.model.in_float64, trace.model.target.words
    if not 0 <= j < len(trace):
        raise ModelError(f"there is no output {j}; outputs are 0 to {len(trace) - 1}")
    if target is not None and (target not in words or not model.writable[words.index(target)]):
        raise ModelError(f"the target {target!r} is not among this translator's words")
    k = int(trace.written[j]) if target is None else words.index(target)
    read, fed, changes = trace.source.read, trace.fed[: j + 1], trace.changes
    if changes.handed is not None:  # which may be a text, and need not be read again each time
        changes = replace(changes, handed=model.hand_over(model.read(read), Changes(handed=changes.handed)))
    x = model.weights["source.weight"][read]

    def run(vectors: Array) -> Run:
        B = vectors.shape[1]
        encoded = model.read(np.repeat(read[:, None], B, axis=1), pins=changes.encoder, x=vectors)
        return model.decode(encoded, np.repeat(fed[:, None], B, axis=1), changes)

    def score(vectors: Array) -> Array:
        return log_probability(_WORD, run(vectors).logits[j], k)

    def dlogits(made: Run) -> Array:
        d = np.zeros_like(made.logits)
        d[j] = slopes(_WORD, made.logits[j], k)
        return d

    def gradient(vectors: Array) -> Array:
        made = run(vectors)
        return model.gradients(made, dlogits(made)).x

    found = ways(x, score, gradient, model.units + model.decoder_units, progress)
    whole = run(x[:, None])
    of_target = np.vecdot(model.gradients(whole, dlogits(whole)).y[:, 0], whole.y[:, 0])
    return SourceAttribution(
        words[k],
        j,
        found.score,
        found.whole,
        found.gradient_x_input,
        found.integrated_gradients,
        found.leave_one_out,
        None if trace.weights is None else trace.weights[j],
        of_target,
    )


@brief
@dataclass(frozen=True, eq=False)
class TranslationComparison:
    """How translation b differs from a, step by step as far as both go.

    Attributes:
        source, outputs: pairs (a's, b's) of source words and of outputs.
        encoder, decoder: b - a of every signal of the last layer (the encoder's that reads forward) that both
            have, (S, H) and (J, H); none where they have not the same number of units.
        handed: b - a of "h" and "c" of the state that the decoder's last layer begins with, (H,) each.
        weights: b - a of what is attended to, (J, S); None without attention.
        probabilities: b - a, (J, V'); None where they write other words.
        size: the 2-norms of the differences of "h" and "c": of the decoder, (J,) each.
    """

    source: tuple[tuple[str, str], ...]
    outputs: tuple[tuple[str, str], ...]
    encoder: dict[str, Array]
    decoder: dict[str, Array]
    handed: dict[str, Array]
    weights: Array | None
    probabilities: Array | None
    size: dict[str, Array]

    @property
    def reads_apart(self) -> int | None:
        """The first source word that is another; None where none is."""
        return _first(self.source)

    @property
    def writes_apart(self) -> int | None:
        """The first output that is another; None where none is."""
        return _first(self.outputs)

    def _table(self) -> tuple[list[str], int, Iterator[list[Any]]]:
        """What a notebook shows of it."""
        sizes = (map(float, size) for size in self.size.values())
        rows = ([j, *pair, *size] for j, (pair, *size) in enumerate(zip(self.outputs, *sizes, strict=True)))
        return ["output", "a", "b", *(f"|b - a| of {name}" for name in self.size)], len(self.outputs), rows


def compare(a: Translation, b: Translation) -> TranslationComparison:
    """Two translations side by side: of two sentences or translators, or with and without changes."""
    S = min(len(a.source.tokens), len(b.source.tokens))
    J = min(len(a), len(b))
    first, second = (each.encoder[LAST.index(each.model)] for each in (a, b))
    encoder = differences(first, second, S)
    decoder = differences(a.decoder[-1], b.decoder[-1], J)
    handed = {}
    for name in ("h", "c"):
        ours, its = getattr(a.handed[-1], name), getattr(b.handed[-1], name)
        if ours is not None and its is not None and ours.shape == its.shape:
            handed[name] = its.astype(np.float64) - ours
    weights = None
    if a.weights is not None and b.weights is not None:
        weights = b.weights[:J, :S].astype(np.float64) - a.weights[:J, :S]
    same = a.model.target.words == b.model.target.words
    return TranslationComparison(
        tuple(zip(a.source.tokens[:S], b.source.tokens[:S], strict=True)),
        tuple(zip(a.tokens[:J], b.tokens[:J], strict=True)),
        encoder,
        decoder,
        handed,
        weights,
        b.probabilities[:J] - a.probabilities[:J] if same else None,
        state_norms(decoder),
    )


def _first(pairs: tuple[tuple[str, str], ...]) -> int | None:
    return next((k for k, (a, b) in enumerate(pairs) if a != b), None)
