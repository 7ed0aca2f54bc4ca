"""Training lowers the loss, and the same arguments give the same weights."""

from dataclasses import replace
from itertools import islice

import numpy as np
import pytest

from oracles import assert_close, make
from translators import PAIRS, pairs, translator
from visualizer import ModelError
from visualizer.seq2seq import END, Translator, translations, vocabulary
from visualizer.seq2seq.training import _batches, batch, encoded, joined, loss_and_gradients, train
from visualizer.train import TrainingError

WORDS = list("abcd")


def reversing(attention="general", seed=0):
    """What turns a sentence around has to learn order: a model, and what draws its pairs."""
    source, target = vocabulary(WORDS), vocabulary([word.upper() for word in WORDS], target=True)
    rng = np.random.default_rng(seed)
    model = Translator.create(make("gru"), source, target, 16, rng, attention=attention)

    def pool(rng, n):
        made = []
        for _ in range(n):
            words = [WORDS[int(4 * rng.random())] for _ in range(2 + int(2 * rng.random()))]
            made.append((words, [word.upper() for word in reversed(words)]))
        return made

    return model, pool


def test_a_batch_is_padded_and_closed():
    model = translator()
    made = pairs(model)
    assert made.read.shape == (7, 4) and made.lengths.tolist() == [7, 2, 1, 4]
    assert made.weight.sum(axis=0).tolist() == [4, 6, 1, 3]
    assert (made.fed[0] == model.start).all()
    assert [model.target.words[k] for k in made.written[0]] == ["u", "z", END, "y"]
    assert made.fed[1:4, 0].tolist() == made.written[:3, 0].tolist()
    with pytest.raises(ModelError, match="at least one pair"):
        batch(model, [])
    with pytest.raises(ModelError, match="no word"):
        batch(model, [("", "u")])


def test_the_loss_is_the_mean_over_all_words_and_padding_counts_nothing():
    model = translator()
    loss, grads = loss_and_gradients(model, pairs(model))
    traces = [model.trace(*pair) for pair in PAIRS]
    words = sum(map(len, traces))
    assert loss == pytest.approx(-sum(trace.log_p.sum() for trace in traces) / words, abs=1e-12)
    alone = [loss_and_gradients(model, joined(model, [encoded(model, pair)]))[1] for pair in PAIRS]
    for name, grad in grads.items():
        expected = sum(len(trace) * each[name] for trace, each in zip(traces, alone, strict=True)) / words
        assert_close(grad, expected)


def test_it_learns_to_turn_a_sentence_around():
    model, pool = reversing()
    first, *_, last = train(model, pool, iterations=150, batch_size=32, rate=0.03)
    assert first.loss > 1.5 and last.loss < 0.1
    assert translations(last.model, ["a b c", "d a"]) == ["C B A", "A D"]


def test_the_same_arguments_give_the_same_weights():
    model, pool = reversing()
    some = pool(np.random.default_rng(1), 40)

    def weights(pool, seed):
        *_, last = train(model, pool, iterations=5, batch_size=16, seed=seed)
        return last.model.weights

    for each in (some, pool):
        one, again, other = weights(each, 0), weights(each, 0), weights(each, 1)
        assert all(np.array_equal(one[name], again[name]) for name in one)
        assert any(not np.array_equal(one[name], other[name]) for name in one)


def test_every_pair_is_read_once_before_one_is_read_again():
    model, _ = reversing()
    some = [("a", "A"), ("b", "B"), ("c", "C"), ("d", "D")]
    read = [made.read[0].tolist() for made in islice(_batches(model, some, 2, np.random.default_rng(0)), 4)]
    assert sorted(read[0] + read[1]) == sorted(read[2] + read[3]) == [1, 2, 3, 4]


def test_the_best_by_evaluate_is_kept_and_of_equals_the_latest():
    model, pool = reversing()
    scores = iter([0.5, 0.9, 0.9, 0.1])
    seen = []

    def evaluate(model):
        seen.append(model)
        return next(scores)

    steps = list(train(model, pool, iterations=8, batch_size=4, evaluate=evaluate, checks=4))
    assert [step.score for step in steps] == [None, 0.5, 0.5, 0.9, 0.9, 0.9, 0.9, 0.9]
    assert steps[-1].model is seen[2] and len(seen) == 4
    assert steps[0].model is model


def test_what_cannot_be_trained_is_said():
    model, pool = reversing()
    with pytest.raises(ValueError, match="iterations must be at least 1, not 0"):
        train(model, pool, iterations=0)
    with pytest.raises(ValueError, match="no pair to learn from"):
        train(model, [], iterations=1)
    weights = {name: np.full_like(w, 3e38) for name, w in model.weights.items()}
    with pytest.raises(TrainingError, match="diverged at iteration 1"):
        next(train(replace(model, weights=weights), pool, iterations=1))
