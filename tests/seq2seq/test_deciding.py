"""The unit that an output goes by is the one that changes it most when it is held there."""

import numpy as np
import pytest

from translators import translator
from visualizer import ModelError, Pins
from visualizer.seq2seq import AttentionPins, Changes
from visualizer.seq2seq.analysis import ledger_across
from visualizer.seq2seq.deciding import decider

TEXT, TRANSLATION = "a b c d e", "u v w"
KINDS = [("lstm", "additive", 1), ("gru", None, 1), ("rnn", "dot", 2)]
CHANGES = Changes(
    encoder=Pins().hold("h", 0.5, 1, 2),
    decoder=Pins().hold("h", -0.5, 2),
    attention=AttentionPins().hold(0.5, 1, 0),
)


@pytest.mark.parametrize(("cell", "attention", "layers"), KINDS)
@pytest.mark.parametrize("changes", [Changes(), CHANGES])
def test_it_is_found_by_holding_every_unit_in_turn(cell, attention, layers, changes):
    if attention is None and changes.attention:
        changes = Changes(decoder=changes.decoder)
    model = translator(cell, attention, layers)
    trace, j = model.trace(TEXT, TRANSLATION, changes), 1
    found = decider(trace, j, others=("w", "z"))
    rivals, word = [model.target.words.index(each) for each in "wz"], trace.written[j]
    memory = trace.decoder[-1].cell.memory
    tried = {}
    for unit in range(model.decoder_units):
        for value in (0.0, -round(float(trace.decoder[-1][memory][j, unit]), 2)):
            pins = Pins((*changes.decoder.pins, *Pins().hold(memory, value, unit, j).pins))
            run = model.trace(
                TEXT,
                TRANSLATION,
                Changes(changes.encoder, pins, changes.attention, changes.handed, changes.cut),
            )
            tried[unit, value] = run.probabilities[j, rivals].max(), run.probabilities[j, word]
    best = max(tried, key=lambda each: tried[each][0])
    assert (found.unit, found.signal) == (best[0], memory) and found.held == pytest.approx(best[1])
    assert (found.p_other, found.p_held) == pytest.approx(tried[best], abs=1e-9)
    assert found.p == pytest.approx(trace.probabilities[j, word])
    assert found.decides == (found.p_other > found.p_held) and found.other in ("w", "z")


def test_the_ledger_says_what_of_it_a_word_wrote_where_there_is_one():
    trace = translator("lstm", "additive").trace(TEXT, TRANSLATION)
    found = decider(trace, 2, i=3)
    assert found.share == pytest.approx(ledger_across(trace).source[2, 3, found.unit])
    assert decider(translator("rnn", None).trace(TEXT, TRANSLATION), 2, i=3).share is None
    assert decider(trace, 2).share is None
    with pytest.raises(ModelError, match="no output 4"):
        decider(trace, 4)
    with pytest.raises(ModelError, match="no source word 5"):
        decider(trace, 0, 5)


def test_without_words_to_look_at_every_other_one_that_may_be_written_is():
    trace = translator("gru", None).trace(TEXT, TRANSLATION)
    found = decider(trace, 0, others=("nobody",))
    assert found.other not in (trace.tokens[0], "<s>") and np.isfinite(found.p_other)
