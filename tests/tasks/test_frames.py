from itertools import groupby

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from visualizer import cells, resources
from visualizer.files import read
from visualizer.model import Model
from visualizer.tasks import POOL, SPLITS, TASKS
from visualizer.tasks.frames import (
    ACTIONS,
    LENGTH,
    LONGEST,
    MEANS,
    NOISE,
    ONE_FRAME,
    ONSET,
    SETTLED,
    SHORTEST,
    TASK,
    WITHOUT_CUE,
    home,
    sample,
)
from visualizer.train import train
from visualizer.zoo.build import BUNDLE, name_of

TASKS_HERE = (TASK, WITHOUT_CUE)
splits = st.sampled_from(SPLITS)
seeds = st.integers(0, 2**32 - 1)
tasks = pytest.mark.parametrize("task", TASKS_HERE, ids=lambda task: task.name)
LSTMS = [each for each in BUNDLE if each[:3] in {(task.name, "lstm", task.units) for task in TASKS_HERE}]


def homes(actions):
    """The splits that the actions of a stream belong to, three in a row at a time."""
    order = [action for action, _ in groupby(actions)]
    return {home(*three) for three in zip(order, order[1:], order[2:], strict=False)}


def network(task, cell="lstm"):
    rng = np.random.default_rng(0)
    return Model.create(cells.make(cell), task.reads, 4, rng, answers=task.answers)


def by_hand(model, task, streams, rng):
    return model.forward(task.reads.features(streams.actions, rng))


def test_both_tasks_are_registered():
    assert (TASKS["frames"], TASKS["frames-nocue"]) == TASKS_HERE


@given(splits, seeds)
def test_a_stream_is_actions_of_the_stated_durations_and_belongs_to_its_split(split, seed):
    streams = sample(split, np.random.default_rng(seed), 3)
    for actions, since, follows in zip(*(each.T for each in streams), strict=True):
        runs = [len(list(run)) for _, run in groupby(actions)]
        assert len(actions) == LENGTH == sum(runs)
        assert all(SHORTEST <= n <= LONGEST for n in runs[:-1])
        assert runs[-1] <= LONGEST
        assert since.tolist() == [k for n in runs for k in range(n)]
        assert follows.tolist() == [False] * runs[0] + [True] * (LENGTH - runs[0])
        found = homes(actions)
        assert found <= {"train", split}
        assert split in found


@tasks
def test_training_reads_training_streams_of_which_every_frame_counts(task):
    batches = list(task.pool(np.random.default_rng(1), task.settings, 1.0))
    assert len(batches) == POOL
    for batch in batches:
        assert batch.read.shape == (*batch.target.shape, task.reads.size)
        assert (batch.weight == 1).all()
        assert all(homes(actions) <= {"train"} for actions in batch.target.T)


def test_the_cue_is_one_in_the_first_frames_of_an_action_and_all_else_is_the_same():
    streams = sample("test", np.random.default_rng(0), 20)
    cued, bare = (task.reads.features(streams.actions, np.random.default_rng(1)) for task in TASKS_HERE)
    assert np.array_equal(cued[..., :-1], bare)
    assert np.array_equal(cued[..., -1], streams.since < ONSET)


def test_one_frame_alone_tells_the_action_as_often_as_stated():
    rng = np.random.default_rng(0)
    actions = (rng.random(300_000) * len(ACTIONS)).astype(int)
    x = WITHOUT_CUE.reads.features(actions[:, None], rng)[:, 0]
    # the nearest mean is the likeliest, the noise being the same in every direction; |x|^2 is left out
    means = np.array(MEANS)
    nearest = (2 * x @ means.T - (means**2).sum(axis=1)).argmax(axis=1)
    assert (nearest == actions).mean() == pytest.approx(ONE_FRAME, abs=0.003)
    assert TASK.measure.chance == WITHOUT_CUE.measure.chance == round(1 / len(ACTIONS), 4) < ONE_FRAME


def observer(task, streams, rng):
    """Right or wrong in every frame, of who weighs all frames read by Bayes' rule: a hidden Markov model.

    Its states are (action, frames since it began); an action may be followed by any other.
    """
    x = task.reads.features(streams.actions, rng)
    means, n = np.array(MEANS), len(ACTIONS)
    fit = np.exp(-((x[:, :, None, : means.shape[1]] - means) ** 2).sum(-1) / (2 * NOISE**2))
    age = np.arange(LONGEST)
    end = np.where(age + 1 < SHORTEST, 0, 1 / np.maximum(LONGEST - age, 1))
    belief = np.zeros((x.shape[1], n, LONGEST))
    right = np.zeros(streams.actions.shape, bool)
    for t, actions in enumerate(streams.actions):
        if t:
            ends = (belief * end).sum(axis=-1)
            belief = np.concatenate(
                [(ends.sum(-1, keepdims=True) - ends)[..., None] / (n - 1), (belief * (1 - end))[..., :-1]],
                axis=-1,
            )
        else:
            belief[:, :, 0] = 1
        belief = belief * fit[t][..., None]
        if task.reads.onset:
            cue = x[t, :, -1] == 1
            belief = belief * (cue[:, None] == (age < task.reads.onset))[:, None]
        belief /= belief.sum(axis=(1, 2), keepdims=True)
        right[t] = belief.sum(axis=-1).argmax(axis=-1) == actions
    return right


@tasks
def test_the_best_use_of_all_frames_is_right_as_often_as_stated(task):
    rng = np.random.default_rng(SPLITS.index("test"))
    right = observer(task, sample("test", rng, 1000), rng)
    assert right.mean() == pytest.approx(task.best, abs=0.0006)


@pytest.mark.parametrize(("cell", "gate"), [("lstm", "f"), ("coupled", "f"), ("gru", "z"), ("rnn", None)])
def test_scores_are_shares_of_the_frames_and_means_of_the_gate_that_keeps(cell, gate):
    model = network(TASK, cell)
    scores = TASK.evaluate(model, "validation", quick=True)
    rng = np.random.default_rng(SPLITS.index("validation"))
    streams = sample("validation", rng, 100)
    run = by_hand(model, TASK, streams, rng)
    right = run.logits.argmax(axis=-1) == streams.actions
    first = streams.follows & (streams.since == 0)
    assert scores["accuracy"] == pytest.approx(right.mean(), abs=1e-4)
    assert scores["n"] == right.size
    within = {"accuracy": pytest.approx(right[streams.since >= SETTLED].mean(), abs=1e-4)}
    assert scores["by_rule"]["within"] == {**within, "n": (streams.since >= SETTLED).sum()}
    at_once = {"accuracy": pytest.approx(right[first].mean(), abs=1e-4), "n": first.sum()}
    assert scores["by_gap"]["0"] == at_once
    assert set(scores["by_rule"]) == set(TASK.rules)
    if gate is None:
        assert "gate" not in scores
    else:
        found, signal = scores["gate"], run.layers[-1].signals[gate]
        assert found["name"] == gate
        assert found["change"] == pytest.approx(signal[first].mean(), abs=1e-4)
        assert found["within"] == pytest.approx(signal[streams.since >= SETTLED].mean(), abs=1e-4)


@tasks
def test_every_example_is_read_whole_and_is_a_test_stream(task):
    for _, text in task.examples:
        tokens = task.reads.tokenize(text)
        assert set(tokens) <= set(ACTIONS)
        found = homes([ACTIONS.index(token) for token in tokens])
        assert "validation" not in found
        assert "test" in found or not found


def test_what_is_observed_is_true_of_the_text():
    observed = TASK.observe("test", np.random.default_rng(0), 600)
    assert sum(len(each.tokens) for each in observed) >= 600
    assert set(observed[0].truth) == {feature.name for feature in TASK.features}
    other = TASK.observe("validation", np.random.default_rng(0), 600)[0]
    assert np.abs(observed[0].read[:, :8] - other.read[:, :8]).min() > 0  # no noise is shared
    for each in observed:
        for name in ACTIONS:
            assert each.truth[name].tolist() == [token == name for token in each.tokens]
        assert each.truth["since"].tolist() == [
            k for _, run in groupby(each.tokens) for k, _ in enumerate(run)
        ]


@pytest.mark.parametrize("split", SPLITS)
def test_no_training_has_the_noise_that_units_are_measured_on(split, monkeypatch):
    """A stream of random numbers is known by what it was seeded with."""
    streams, features = [], type(TASK.reads).features

    def spied(reads, actions, rng):
        streams.append(rng.bit_generator.seed_seq.entropy)
        return features(reads, actions, rng)

    monkeypatch.setattr(type(TASK.reads), "features", spied)
    (observed,) = TASK.observe(split, np.random.default_rng(0), LENGTH)
    next(train(TASK, hidden=2, seed=SPLITS.index(split), iterations=1))
    (_, own), theirs = streams[0], [entropy for entropy in streams if np.ndim(entropy)][1:]
    # whatever the seed, the second number is not that of training
    assert {second for _, second in theirs} == {1} and own != 1
    for seed in range(3):
        as_trained = features(
            TASK.reads,
            np.array([ACTIONS.index(token) for token in observed.tokens]),
            np.random.default_rng([seed, 1]),
        )
        assert not (as_trained == observed.read)[:, : len(MEANS[0])].any()


@tasks
def test_the_note_says_the_mean_of_the_seeds(task):
    def scores(accuracy, within, change):
        return {"accuracy": accuracy, "gate": {"within": within, "change": change}}

    note = task.note_of({"lstm": {0: scores(0.8, 0.5, 0.2), 1: scores(0.9, 0.7, 0.3)}, "rnn": {0: {}}})
    assert "0.60 within an action and 0.25 in the first frame" in note
    assert "mean of 2 seeds" in note
    assert "0.850 of the frames" in note
    assert task.note_of({"rnn": {0: {}}}) == ""


@pytest.mark.parametrize(("name", "cell", "units", "seed"), LSTMS)
def test_the_forget_gate_of_every_bundled_lstm_dips_at_a_change_with_the_cue_alone(name, cell, units, seed):
    path = resources.assets() / "models" / f"{name_of(name, cell, units, seed)}.safetensors"
    model = read(path)
    again, recorded = TASKS[name].evaluate(model), model.meta["scores"]["test"]
    for key in ("within", "change"):
        assert again["gate"][key] == pytest.approx(recorded["gate"][key], abs=2e-3)
    assert again["accuracy"] == pytest.approx(recorded["accuracy"], abs=2e-3)
    dip = recorded["gate"]["within"] - recorded["gate"]["change"]
    assert dip > 0.2 if name == "frames" else abs(dip) < 0.05
    assert ONE_FRAME + 0.15 < recorded["accuracy"] <= TASKS[name].best
