import json
from dataclasses import replace
from itertools import islice

import numpy as np
import pytest

from visualizer import cells, train
from visualizer.files import save
from visualizer.model import Model, ModelError, softmax
from visualizer.symbols import Answers, Marked, Vocabulary
from visualizer.tasks import POOL, TASKS, Batch, Settings
from visualizer.tasks.grammar import GAPS, TASK, pad, sample
from visualizer.train import (
    Adam,
    Fixed,
    TrainingError,
    evaluate,
    fingerprint,
    initial_model,
    loss_and_gradients,
)

SMALL = replace(TASK, gaps={"near": range(2), "gender": range(1, 3)})
QUICK = Settings(batch=8, checks=2)


def run(iterations=4, settings=QUICK, task=SMALL, **kind):
    return list(train.train(task, iterations=iterations, settings=settings, hidden=8, **kind))


def unscored(iterations, settings=QUICK, **kind):
    """As `run`, without a last iteration, which asks the network thousands of questions."""
    steps = train.train(SMALL, iterations=iterations + 1, settings=settings, hidden=8, **kind)
    return list(islice(steps, iterations))


def examples(n, seed=0, **kind):
    return sample("train", np.random.default_rng(seed), n, **kind)


@pytest.fixture
def tiny():
    """A model small enough for finite differences, in float64, and a batch with padding."""
    rng = np.random.default_rng(3)
    words = ("<unk>", *"abcd")
    model = Model.create(cells.make("lstm"), Vocabulary(words), 3, rng, dtype=np.float64)
    read, target = rng.integers(0, 5, (2, 4, 2))
    weight = np.array([[1.0, 5.0], [2.0, 1.0], [1.0, 0.0], [1.0, 0.0]])
    return model, Batch(read, target, weight)


def test_the_loss_is_the_weighted_mean_cross_entropy(tiny):
    model, batch = tiny
    p = softmax(model.forward(batch.read).logits)
    each = -np.log(np.take_along_axis(p, batch.target[..., None], -1)[..., 0])
    expected = np.average(each, weights=batch.weight)
    assert loss_and_gradients(model, batch)[0] == pytest.approx(expected, rel=1e-12)


def agree(model, batch):
    """The gradients are the finite differences of the loss, along a random way in each array."""
    _, grads = loss_and_gradients(model, batch)
    assert set(grads) == set(model.weights)
    rng = np.random.default_rng(0)
    for name, weight in model.weights.items():
        way = rng.standard_normal(weight.shape)
        ends = [
            loss_and_gradients(replace(model, weights={**model.weights, name: weight + h * way}), batch)
            for h in (1e-5, -1e-5)
        ]
        slope = (ends[0][0] - ends[1][0]) / 2e-5
        assert np.vdot(grads[name], way) == pytest.approx(slope, rel=1e-6, abs=1e-9), name


def test_the_gradients_are_those_of_the_loss(tiny):
    agree(*tiny)


def test_padding_changes_neither_loss_nor_gradients(tiny):
    model, batch = tiny
    loss, grads = loss_and_gradients(model, batch)
    longer = Batch(*(np.concatenate([a, a[:1] * 0]) for a in (batch.read, batch.target, batch.weight)))
    loss_longer, grads_longer = loss_and_gradients(model, longer)
    assert loss_longer == pytest.approx(loss, rel=1e-12)
    for name in grads:
        np.testing.assert_allclose(grads_longer[name], grads[name], atol=1e-14)


@pytest.fixture(params=["each", "last", "ends"])
def both_ways(request):
    """The same of two layers read from both ends, asked at every step or once, with sequences of 4 and 2."""
    rng = np.random.default_rng(3)
    ways = {"layers": 2, "bidirectional": True, "dtype": np.float64}
    answers = Answers("label", "which", tuple("xyz"), request.param)
    model = Model.create(cells.make("gru"), Vocabulary(("<unk>", *"abcd")), 3, rng, answers=answers, **ways)
    read, lengths = rng.integers(0, 5, (4, 2)), np.array([4, 2])
    weight = np.array([[1.0, 5.0], [2.0, 1.0], [1.0, 0.0], [1.0, 0.0]])
    if request.param != "each":
        weight = np.array([[0.0, 0.0], [0.0, 1.0], [0.0, 0.0], [3.0, 0.0]])
    return model, Batch(read, rng.integers(0, 3, (4, 2)), weight, lengths)


def test_the_gradients_of_a_network_read_from_both_ends_are_those_of_the_loss(both_ways):
    agree(*both_ways)


def test_what_stands_behind_a_sequence_is_not_read_from_the_end(both_ways):
    model, batch = both_ways
    loss, grads = loss_and_gradients(model, batch)
    other = batch.read.copy()
    other[2:, 1] = 4 - other[2:, 1]
    loss_other, grads_other = loss_and_gradients(model, replace(batch, read=other))
    assert loss_other == loss
    for name in grads:
        np.testing.assert_array_equal(grads_other[name], grads[name])
    without = replace(batch, read=other, lengths=None)
    assert model.answers.over != "each" or loss_and_gradients(model, without)[0] != loss
    alone = [
        loss_and_gradients(
            model, Batch(*(a[:n, b : b + 1] for a in (batch.read, batch.target, batch.weight)))
        )[0]
        for b, n in enumerate(batch.lengths)
    ]
    assert loss == pytest.approx(np.average(alone, weights=batch.weight.sum(axis=0)), rel=1e-12)


def test_a_batch_asks_for_the_next_word_and_counts_the_answer_more():
    words, sentences = TASK.reads.words, examples(6)
    batch = pad(sentences, emphasis=7.0)
    for b, example in enumerate(sentences):
        n = len(example.words) - 1
        assert [words[k] for k in batch.read[:n, b]] == list(example.words[:-1])
        assert [words[k] for k in batch.target[:n, b]] == list(example.words[1:])
        (question,) = example.questions
        expected = np.where(np.arange(len(batch.weight)) < n, 1.0, 0.0)
        expected[question.position] = 7.0
        np.testing.assert_array_equal(batch.weight[:, b], expected)


def test_words_are_dropped_from_what_is_read_at_the_rate_asked_for():
    settings = Settings(drop=0.05, batch=32)
    rng = np.random.default_rng(0)
    batches = [batch for _ in range(5) for batch in TASK.pool(rng, settings, 1.0)]
    read = [(b.read[b.weight > 0] == 0, b.target[b.weight > 0] == 0) for b in batches]
    dropped, asked = (np.concatenate(part) for part in zip(*read, strict=True))
    assert abs(dropped.mean() - 0.05) < 3 * (0.05 * 0.95 / dropped.size) ** 0.5
    assert not asked.any()


def test_the_first_step_of_adam_has_the_size_of_the_rate_whatever_the_gradient():
    weights = {"w": np.array([1.0, -2.0, 3.0])}
    after = Adam(weights).step(weights, {"w": np.array([1e-3, -5.0, 40.0])}, rate=0.1)
    np.testing.assert_allclose(weights["w"] - after["w"], [0.1, -0.1, 0.1], rtol=1e-3)


def test_adam_under_a_constant_gradient_goes_on_at_the_rate():
    weights, grads = {"w": np.zeros(1)}, {"w": np.array([0.3])}
    adam = Adam(weights)
    for _ in range(50):
        weights = adam.step(weights, grads, rate=0.01)
    np.testing.assert_allclose(weights["w"], -0.5, rtol=1e-6)


@pytest.mark.parametrize("cell", cells.CELLS)
def test_the_same_command_gives_the_same_weights_to_the_bit(cell):
    one, two = (unscored(4, cell=cell)[-1].state.model for _ in range(2))
    assert fingerprint(one) == fingerprint(two)
    assert fingerprint(unscored(4, cell=cell, seed=1)[-1].state.model) != fingerprint(one)


def test_training_touches_no_global_seed():
    np.random.seed(5)
    expected = np.random.random()
    np.random.seed(5)
    run()
    assert np.random.random() == expected


@pytest.mark.parametrize("cell", cells.CELLS)
def test_training_lowers_the_loss(cell):
    steps = unscored(60, replace(QUICK, batch=16), cell=cell)
    loss = np.array([step.loss for step in steps])
    assert loss[-10:].mean() < loss[:10].mean() - 0.3


def test_a_network_of_layers_read_from_both_ends_says_so_and_is_begun_and_gone_on_with_as_such(tmp_path):
    ways = {"layers": 2, "bidirectional": True}
    whole = run(cell="gru", **ways)[-1].model
    assert (whole.layers, whole.bidirectional) == (2, True)
    assert "--iterations 4 --layers 2 --bidirectional " in whole.meta["command"]
    assert fingerprint(train.untrained(whole, SMALL)) == whole.meta["initial_sha256"]
    state = unscored(2, cell="gru", **ways)[-1].state
    state.save(tmp_path / "state")
    assert not {"layers", "bidirectional"} & run(iterations=1)[-1].model.meta.keys()
    again = train.load_state(tmp_path / "state", SMALL)
    assert fingerprint(again.model) == fingerprint(state.model)
    with pytest.raises(ValueError, match="the state is of another training: its layers is 2, not 1"):
        train.train(SMALL, "gru", 8, iterations=3, settings=QUICK, resume=again)
    with pytest.raises(ValueError, match="layers must be a whole number from 1 to 8, not 9"):
        initial_model(SMALL, "gru", 8, 0, layers=9)


def test_in_one_direction_the_last_step_answers_in_the_place_of_both_ends():
    overs = [initial_model("verdict", "gru", 3, 0, bidirectional=both).answers.over for both in (True, False)]
    assert overs == ["ends", "last"]


def test_every_iteration_reports_and_the_last_carries_all_that_rebuilds_the_model(tmp_path):
    steps = run(seed=3, cell="gru")
    assert [(step.iteration, step.iterations) for step in steps] == [(k, 4) for k in range(1, 5)]
    meta = steps[-1].model.meta
    start = initial_model("grammar", "gru", 8, 3)
    assert meta["initial_sha256"] == fingerprint(start)
    assert meta["command"] == "gatescope train grammar --cell gru --hidden 8 --seed 3 --iterations 4 -o FILE"
    assert {"task": "grammar", "seed": 3, "units": 8, "iterations": 4}.items() <= meta.items()
    assert meta["settings"] == json.loads(json.dumps(meta))["settings"]
    for split in ("validation", "test"):
        assert meta["scores"][split] == SMALL.evaluate(steps[-1].model, split)
    save(steps[-1].model, tmp_path / "m.safetensors")


def test_the_weights_kept_are_the_best_by_validation():
    steps = run(30, Settings(batch=8, checks=30, rate=0.1))
    kept = [step.score for step in steps]
    assert kept == sorted(kept)
    best = steps[-1]
    assert SMALL.evaluate(best.model, "validation", quick=True)["accuracy"] == best.score == max(kept)
    # beside it, what the weights after each iteration are worth, which falls now and then
    latest = [step.latest for step in steps]
    asked = [SMALL.evaluate(step.state.model, "validation", quick=True)["accuracy"] for step in steps]
    assert latest == asked and latest != sorted(latest)


def test_between_two_checks_the_latest_score_is_that_of_the_last():
    steps = run(9, replace(QUICK, checks=3, rate=0.05))
    latest = [step.latest for step in steps]
    for k, step in enumerate(steps, start=1):
        if k % 3 == 0:
            scored = SMALL.evaluate(step.state.model, "validation", quick=True)["accuracy"]
        assert k < 3 or latest[k - 1] == scored


@pytest.mark.parametrize(("stopped", "examples"), [(3, None), (8, None), (13, None), (5, 12)])
def test_a_run_that_was_stopped_goes_on_to_the_same_weights(stopped, examples, tmp_path):
    settings = replace(QUICK, examples=examples)
    kind = {"task": SMALL, "cell": "lstm", "hidden": 6, "seed": 2, "iterations": 20, "settings": settings}
    for step in train.train(**kind):
        if step.iteration == stopped:
            step.state.save(tmp_path / "state")
            break
    state = train.load_state(tmp_path / "state", SMALL)
    rest = list(train.train(**kind, resume=state))
    whole = list(train.train(**kind))
    assert [step.iteration for step in rest] == list(range(stopped + 1, 21))
    assert [step.loss for step in rest] == [step.loss for step in whole[stopped:]]
    assert fingerprint(rest[-1].model) == fingerprint(whole[-1].model)
    assert [(s.score, s.latest) for s in rest] == [(s.score, s.latest) for s in whole[stopped:]]
    assert rest[-1].model.meta == whole[-1].model.meta


@pytest.mark.parametrize("task", [task for task in TASKS.values() if task.ships and not task.missing])
def test_few_examples_of_any_task_stay_the_same_and_count_as_one_by_one(task):
    settings = replace(task.settings, batch=3, examples=9, drop=0.0)
    few = Fixed(task, settings, seed=4)
    wider = Fixed(task, replace(settings, examples=11), seed=4)
    for one, other in zip(few.examples, wider.examples, strict=False):
        assert all(
            np.array_equal(a, b) for a, b in zip(vars(one).values(), vars(other).values(), strict=True)
        )
    assert (len(few.examples), len(wider.examples)) == (9, 11)
    model = initial_model(task, "lstm", 2, 0)
    batches = list(few.pool(np.random.default_rng(0), settings, 1.0))
    assert len(batches) == POOL
    for batch in batches[:2]:
        # each of its columns is one of the examples, with nothing asked behind its end
        parts = [
            next(e for e in few.examples if np.array_equal(batch.read[: len(e.read), [b]], e.read))
            for b in range(3)
        ]
        assert batch.weight.sum() == pytest.approx(sum(part.weight.sum() for part in parts))
        alone = [(loss_and_gradients(model, part)[0], part.weight.sum()) for part in parts]
        loss = sum(each * weight for each, weight in alone) / batch.weight.sum()
        assert loss_and_gradients(model, batch)[0] == pytest.approx(loss, rel=1e-5)


def test_a_few_examples_are_learned_by_heart_and_the_file_says_so():
    steps = run(150, replace(QUICK, rate=0.05, examples=2, checks=1), cell="gru")
    assert steps[-1].loss < 0.1 < 1 < steps[0].loss
    assert steps[-1].latest < 0.5
    meta = steps[-1].model.meta
    assert meta["settings"]["examples"] == 2 and meta["settings"]["drop"] == meta["settings"]["growth"] == 0
    assert meta["command"].endswith("--iterations 150 --examples 2 -o FILE")
    # where they are not counted, a file says nothing of them, as those that were written before
    assert "examples" not in run()[-1].model.meta["settings"]
    assert Settings(**QUICK.facts) == QUICK


def test_a_state_of_other_arguments_is_refused(tmp_path):
    next(iter(train.train(SMALL, hidden=4, iterations=9, settings=QUICK))).state.save(tmp_path / "state")
    state = train.load_state(tmp_path / "state", SMALL)
    with pytest.raises(ValueError, match="another training: its seed is 0, not 1"):
        train.train(SMALL, hidden=4, iterations=9, settings=QUICK, seed=1, resume=state)
    with pytest.raises(ModelError, match="not the whole state"):
        train.load_state(tmp_path / "nothing")
    save(initial_model("grammar", "rnn", 2, 0), tmp_path / "model.safetensors")
    with pytest.raises(ModelError, match="is not the state of a training"):
        train.load_state(tmp_path / "model.safetensors")


def test_the_loss_of_a_value_is_its_squared_error_and_the_gradients_are_those_of_it():
    rng = np.random.default_rng(1)
    answers = Answers("value", "sum", ("sum",))
    model = Model.create(cells.make("gru"), Marked(), 3, rng, dtype=np.float64, answers=answers)
    batch = Batch(rng.random((4, 2, 2)), rng.random((4, 2, 1)), np.array([[0, 1], [0, 2], [3, 0], [1, 1.0]]))
    loss, grads = loss_and_gradients(model, batch)
    miss = (model.forward(batch.read).logits - batch.target)[..., 0]
    assert loss == pytest.approx(np.average(miss**2, weights=batch.weight), rel=1e-12)
    assert set(grads) == set(model.weights)
    for name, weight in model.weights.items():
        way = rng.standard_normal(weight.shape)
        ends = [
            loss_and_gradients(replace(model, weights={**model.weights, name: weight + h * way}), batch)[0]
            for h in (1e-5, -1e-5)
        ]
        assert np.vdot(grads[name], way) == pytest.approx((ends[0] - ends[1]) / 2e-5, rel=1e-6, abs=1e-9)


def test_stopping_early_leaves_a_model_in_hand():
    for step in train.train(SMALL, hidden=4, iterations=1000, settings=QUICK):
        if step.iteration == 3:
            break
    assert step.model.units == 4


def test_divergence_stops_with_a_clear_error_and_the_last_good_weights():
    steps = []
    with pytest.raises(TrainingError, match="diverged at iteration") as error:
        for step in train.train(SMALL, hidden=4, iterations=50, settings=replace(QUICK, rate=1e38)):
            steps.append(step)
    assert all(np.isfinite(w).all() for w in error.value.model.weights.values())


@pytest.mark.parametrize(
    ("kind", "message"),
    [
        ({"iterations": 0}, "iterations must be a whole number from 1"),
        ({"iterations": 2.5}, "iterations must be"),
        ({"hidden": 0}, "hidden must be a whole number from 1 to 1024, not 0"),
        ({"hidden": 1025}, "hidden must be"),
        ({"hidden": True}, "hidden must be"),
        ({"seed": -1}, "seed must be a whole number from 0"),
        ({"settings": Settings(examples=0)}, "examples must be a whole number from 1 to 65536, not 0"),
        ({"settings": Settings(examples=4, growth=0.1)}, "examples that stay the same have all gaps"),
        ({"settings": Settings(growth=1.5)}, "growth must be a share from 0 to 1, not 1.5"),
        ({"cell": "lsmt"}, "no cell is called 'lsmt'"),
        ({"task": "gramar"}, "no task is called 'gramar'"),
    ],
)
def test_wrong_arguments_are_said_at_the_call(kind, message):
    with pytest.raises(ValueError, match=message):
        train.train(**{"task": "grammar", **kind})


def test_initial_weights_need_only_the_stablest_of_the_random_streams():
    class OnlyRandom:
        def __init__(self, seed):
            self.random = np.random.default_rng(seed).random

    model = initial_model("grammar", "peephole", 6, 4)
    again = Model.create(model.cell, model.reads, 6, OnlyRandom(4))
    assert fingerprint(again) == fingerprint(model)


def test_scores_agree_with_asking_one_question_at_a_time():
    model = run(40, Settings(batch=16, checks=1))[-1].model
    asked = [e for gap in (1, 10) for e in examples(40, gap=gap, rule="number")]
    right = {1: [], 10: []}
    for example in asked:
        (question,) = example.questions
        trace = model.trace(example.words[: question.position + 1])
        word = model.reads.words[trace.logits[-1].argmax()]
        right[question.gap].append(word == question.answer)
    scores = TASK.evaluate(model, examples=asked)
    assert scores["n"] == 80
    assert scores["accuracy"] == pytest.approx(np.mean(right[1] + right[10]), abs=1e-4)
    for gap, answers in right.items():
        expected = {"accuracy": pytest.approx(np.mean(answers), abs=1e-4), "n": 40}
        assert scores["by_gap"][str(gap)] == scores["by_rule_and_gap"]["number"][str(gap)] == expected


def test_scores_ask_every_rule_at_every_gap_it_has():
    model = initial_model("grammar", "rnn", 2, 0)
    scores = evaluate(model, "grammar", quick=True)
    cells_asked = {(r, g) for r, row in scores["by_rule_and_gap"].items() for g in row}
    assert cells_asked == {
        (rule, str(gap)) for rule, gaps in TASK.gaps.items() for gap in GAPS if gap in gaps
    }
    assert scores["n"] == 20 * len(cells_asked)
