"""Actions in frames: which action is seen now, when one noisy frame alone does not tell.

A stream is one action after another, each a mean vector plus fresh noise a frame. The frames of an action
must be averaged to know it, and at the next action that average must be dropped: what a forget gate is for.
Two tasks of the same streams, with and without a cue that an action begins.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

import numpy as np

from visualizer.brief import brief
from visualizer.cells import Array
from visualizer.symbols import Answers, Frames

from . import (
    POOL,
    SPLITS,
    Batch,
    Feature,
    Measure,
    Observed,
    Scores,
    Settings,
    Task,
    check_split,
    hashed_split,
    pick,
)

if TYPE_CHECKING:
    from visualizer.model import Model

ACTIONS = ("walk", "run", "jump", "sit", "stand", "wave")
FEATURES = 8
NOISE = 1.2
ONSET = 3
"""Frames that the cue lasts."""
SHORTEST, LONGEST = 4, 16
"""Frames of an action."""
LENGTH = 64
"""Frames of a stream."""
GAPS = (0, 1, 2, 3, 5, 7, 10, 15)
"""Frames since the change that accuracy is told for."""
SETTLED = 3
"""The frame from which on an action counts as settled, the first being frame 0."""

MEANS = tuple(
    tuple(round(2 * float(x) - 1, 2) for x in row)
    for row in np.random.default_rng(0).random((len(ACTIONS), FEATURES))
)
"""A mean for every action, even in -1..1."""

ONE_FRAME = 0.573
"""The share right of the best that one frame alone allows: the action whose mean is nearest."""

# Chosen among the whole numbers so that the streams a page opens on are test streams.
SALT = 546


@brief
class Streams(NamedTuple):
    """Streams of T frames, B of them: the action of every frame and frames since it began, (T, B) each.

    ``follows`` is False in the first action of a stream, which is no change.
    """

    actions: Array
    since: Array
    follows: Array


@lru_cache(maxsize=len(ACTIONS) ** 3)
def home(first: int, second: int, third: int) -> str:
    """The one split in which three actions follow each other: 85% train, 5% validation, 10% test."""
    return hashed_split(f"{SALT}/{ACTIONS[first]}/{ACTIONS[second]}/{ACTIONS[third]}")


@lru_cache(maxsize=len(ACTIONS) ** 2 * len(SPLITS))
def _next(split: str, *before: int) -> tuple[int, ...]:
    """The actions that may come after the last two (or after the first) in a stream of a split."""
    return tuple(
        k
        for k in range(len(ACTIONS))
        if k != before[-1] and (len(before) < 2 or home(*before, k) in ("train", split))
    )


def _order(split: str, rng: np.random.Generator, n: int) -> list[int]:
    """n actions in a row, three of them in a row that only this split has unless it is train's."""
    while True:
        order = [pick(rng, range(len(ACTIONS)))]
        while len(order) < n and (options := _next(split, *order[-2:])):
            order.append(pick(rng, options))
        triples = zip(order, order[1:], order[2:], strict=False)
        if len(order) == n and (split == "train" or any(home(*three) == split for three in triples)):
            return order


def sample(split: str, rng: np.random.Generator, n: int, length: int = LENGTH) -> Streams:
    """n streams of a split. ValueError for a split that does not exist."""
    check_split(split)
    actions, since = np.zeros((2, length, n), np.intp)
    follows = np.zeros((length, n), bool)
    for b in range(n):
        durations: list[int] = []
        while sum(durations) < length:
            durations.append(SHORTEST + int(rng.random() * (LONGEST - SHORTEST + 1)))
        order = _order(split, rng, len(durations))
        actions[:, b] = np.repeat(order, durations)[:length]
        since[:, b] = np.concatenate([np.arange(d) for d in durations])[:length]
        follows[durations[0] :, b] = True
    return Streams(actions, since, follows)


class Actions(Task):
    """Streams with a cue, one more feature that is 1 in the first frames of an action.

    Attributes:
        best: the share right of an observer that knows the means, the noise and how long actions may
            last, and weighs every frame read by Bayes' rule, on the test streams: no network can hope
            for much more.
    """

    name = "frames"
    title = "Actions in frames"
    reads: ClassVar[Frames] = Frames(ACTIONS, MEANS, NOISE, ONSET)
    answers = Answers("label", "action in this frame", ACTIONS)
    rules: ClassVar[dict[str, str]] = {
        "change": f"The action in the first {SETTLED} frames after a change.",
        "within": f"The action from its frame {SETTLED + 1} on.",
    }
    gap_title = "frames since the change"
    measure = Measure(chance=round(1 / len(ACTIONS), 4))
    settings = Settings(batch=32, rate=0.01, drop=0.0, emphasis=1.0, growth=0.0)
    iterations = 2_000
    units = 24
    data = (
        f"Streams of {LENGTH} frames made for this project: {len(ACTIONS)} actions of {SHORTEST} to "
        f"{LONGEST} frames each, one after the other. A frame is {FEATURES} numbers: its action's mean "
        f"(each even in -1..1, drawn once) and normal noise of standard deviation {NOISE}, drawn anew. One "
        f"frame alone tells the action {ONE_FRAME:.3f} of the time, if the nearest mean is taken. "
        f"One more number, the cue, is 1 in the first {ONSET} frames of an action."
    )
    best: ClassVar[float] = 0.894
    dip: ClassVar[str] = (
        "The forget gate dips at a change, and that dip depends on the cue: the same streams without the "
        "cue, a task of their own, show none. With it"
    )
    split = (
        "Every three actions in a row belong to one split, by a hash. A test stream holds three actions in a "
        "row that no training or validation stream has; its noise is its own too."
    )
    examples: ClassVar[tuple[tuple[str, str], ...]] = (
        ("Walk, jump, sit", "walk*12 jump*9 sit*14 walk*8"),
        ("Short actions", "run*4 jump*4 walk*4 sit*4 wave*4 stand*4"),
        ("One long action", "stand*40 run*10"),
        ("There and back", "sit*8 stand*8 sit*8 stand*8 sit*8"),
        ("A single frame", "walk*10 wave walk*10"),
    )
    features = (
        *(Feature(name, f"the action is {name}") for name in ACTIONS),
        Feature("since", "frames since the change", "spearman"),
    )

    def pool(self, rng: np.random.Generator, settings: Settings, grown: float) -> Iterator[Batch]:
        """See `Task.pool`: streams of one length, every frame of which is asked."""
        for _ in range(POOL):
            actions = sample("train", rng, settings.batch).actions
            yield Batch(self.reads.features(actions, rng), actions, np.ones(actions.shape, np.float32))

    def evaluate(self, model: Model, split: str = "test", quick: bool = False) -> Scores:
        """The share of frames whose action is the likeliest, over 1000 streams (100 where it must be quick).

        Beside what `Task.evaluate` says, for a cell with a gate that keeps the old state, there is ``gate``:
        its ``name``, its mean over all units in frames as the rule ``within`` has them and in the first
        frame after a ``change``, and the mean at every gap in ``by_gap``.
        """
        rng = np.random.default_rng(SPLITS.index(split))
        streams = sample(split, rng, 100 if quick else 1000)
        run = model.forward(self.reads.features(streams.actions, rng))
        right = run.logits.argmax(axis=-1) == streams.actions

        def share(where: Array) -> Scores:
            return {"accuracy": round(float(right[where].mean()), 4), "n": int(where.sum())}

        asked = {
            "change": streams.follows & (streams.since < SETTLED),
            "within": streams.since >= SETTLED,
        }
        gaps = {str(gap): streams.follows & (streams.since == gap) for gap in GAPS}
        scores = {
            **share(np.ones(right.shape, bool)),
            "by_rule": {rule: share(where) for rule, where in asked.items()},
            "by_gap": {gap: share(where) for gap, where in gaps.items()},
        }
        if gate := model.cell.keep:
            mean = model.cell.kept(run.layers[-1]).mean(axis=-1)
            by_gap = {gap: round(float(mean[where].mean()), 4) for gap, where in gaps.items()}
            within = round(float(mean[asked["within"]].mean()), 4)
            scores["gate"] = {"name": gate, "within": within, "change": by_gap["0"], "by_gap": by_gap}
        return scores

    def observe(self, split: str, rng: np.random.Generator, n: int) -> list[Observed]:
        """See `Task.observe`: streams as in training, each split's with noise of its own."""
        streams = sample(split, rng, -(-n // LENGTH))
        # a stream that no training reads: theirs are [seed, 1]
        noise = np.random.default_rng([SPLITS.index(split), 2])
        read = self.reads.features(streams.actions, noise)
        return [
            Observed(
                tuple(ACTIONS[k] for k in streams.actions[:, b]),
                {
                    **{name: streams.actions[:, b] == k for k, name in enumerate(ACTIONS)},
                    "since": streams.since[:, b],
                },
                read[:, b],
            )
            for b in range(streams.actions.shape[1])
        ]

    def note_of(self, scores: Mapping[str, Mapping[int, Scores]]) -> str:
        """See `Task.note_of`: what the forget gate does at a change, mean of the seeds of the LSTM."""
        if not scores.get("lstm"):
            return ""
        seeds = list(scores["lstm"].values())

        def mean(*keys: str) -> float:
            found: list[Any] = seeds
            for key in keys:
                found = [each[key] for each in found]
            return float(np.mean(found))

        gate = {when: mean("gate", when) for when in ("within", "change")}
        n = len(seeds)
        return (
            f"{self.dip} the mean forget gate of the LSTM is {gate['within']:.2f} within an action and "
            f"{gate['change']:.2f} in the first frame after a change (mean of {n} seed{'s' * (n > 1)}). It "
            f"is right in {mean('accuracy'):.3f} of the frames; one frame alone allows {ONE_FRAME:.3f}, the "
            f"best use of all frames read {self.best:.3f}."
        )


class WithoutCue(Actions):
    """The same streams without the cue: that an action has changed must be seen from the frames."""

    name = "frames-nocue"
    title = "Actions in frames, no cue"
    reads = Frames(ACTIONS, MEANS, NOISE)
    data = Actions.data.rpartition(" One more")[0]
    best = 0.809
    dip = (
        "Here nothing tells that an action begins, and the forget gate does not dip at a change: that dip "
        "depends on the cue, as the task with the cue shows. Without it"
    )


TASK = Actions()
WITHOUT_CUE = WithoutCue()
