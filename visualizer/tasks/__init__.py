"""The tasks: what a network is trained to do, on data whose test split chooses nothing.

One module a task. Each draws its examples with ``rng.random`` alone, so that a seed keeps its examples over
versions of NumPy.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Protocol, TypeVar

import numpy as np

from visualizer.brief import brief
from visualizer.cells import Array
from visualizer.symbols import Answers, Reads

if TYPE_CHECKING:
    from visualizer.analysis.stories import Span
    from visualizer.model import Model

    from .translating import Translating

T = TypeVar("T")

SPLITS = ("train", "validation", "test")
Scores = dict[str, Any]


@dataclass(frozen=True)
class Settings:
    """How a model is trained, the same for every cell and seed of a task.

    Attributes:
        batch: sequences an iteration.
        rate: Adam's rate at the first iteration; it falls linearly to 0 at the last.
        clip: the largest 2-norm of the whole gradient.
        drop: share of the words read, not of those predicted, replaced by the unknown word.
        emphasis: how many times a step counts in the loss where a question is asked.
        growth: share of the iterations over which the longest gap read grows, evenly, to the task's.
        checks: how often the weights are scored on validation, evenly spread over the iterations.
        examples: how many examples all batches are drawn from; None for new ones in every batch.
    """

    batch: int = 32
    rate: float = 0.006
    clip: float = 1.0
    drop: float = 0.05
    emphasis: float = 25.0
    growth: float = 0.5
    checks: int = 40
    examples: int | None = None

    @property
    def facts(self) -> dict[str, Any]:
        """The same as a file says it; it says of examples only where they are counted."""
        return {name: value for name, value in asdict(self).items() if value is not None}


@dataclass(frozen=True)
class Measure:
    """What the score of a task is.

    Attributes:
        name: its key in the scores.
        title: as a page says it.
        better: "higher" or "lower".
        chance: the score of one who knows everything but what was read; None where that means nothing.
        digits: decimals shown.
    """

    name: str = "accuracy"
    title: str = "accuracy"
    better: str = "higher"
    chance: float | None = None
    digits: int = 3

    def at_least(self, score: float, other: float) -> bool:
        """Whether a score is as good as another, or better."""
        return score >= other if self.better == "higher" else score <= other


@brief
@dataclass(frozen=True)
class Batch:
    """Padded sequences of T steps, B of them: what is read, what is to be answered, how much it counts.

    Attributes:
        read: indices (T, B), or values (T, B, D).
        target: indices of answers (T, B), or values (T, B, 1).
        weight: (T, B), 0 where nothing is asked.
        lengths: (B,), how many steps of each sequence are its own; None where all have T. What reads from
            the end begins there.
    """

    read: Array
    target: Array
    weight: Array
    lengths: Array | None = None

    def dropped(self, rng: np.random.Generator, share: float) -> Batch:
        """The same with a share of the symbols that are read, of indices, replaced by the unknown one, 0."""
        return replace(self, read=np.where(rng.random(self.read.shape) < share, 0, self.read))


@dataclass(frozen=True)
class Feature:
    """Something true of every step of a text, that a unit may follow.

    Attributes:
        name: its key.
        title: as a page says it, such as "inside a string".
        kind: "auc" for what is so or not, "spearman" for what is counted.
    """

    name: str
    title: str
    kind: str = "auc"


@dataclass(frozen=True)
class Probed:
    """What a linear probe over all units is asked at every step: one of several answers.

    Attributes:
        name: its key.
        title: as a page says it, such as "the country held".
        answers: the first means that there is none, such as "no country".
        of: of every other answer the feature, and its value, by which it is true; where several are, the last
            counts. Empty where the truth of a text says under `name` which answer is the true one.
    """

    name: str
    title: str
    answers: tuple[str, ...]
    of: tuple[tuple[str, float], ...] = ()

    def index(self, truth: Mapping[str, Array]) -> Array:
        """Which answer is the true one at every step, (T,) of int."""
        if not self.of:
            return truth[self.name].astype(np.intp)
        found = np.zeros(len(truth[self.of[0][0]]), np.intp)
        for k, (feature, value) in enumerate(self.of, start=1):
            found[truth[feature] == value] = k
        return found


class Story(NamedTuple):
    """What an example is there to show.

    Attributes:
        word: whose part of the memory a page follows.
        rule: the kind of text it is, by which the unit that shows it is chosen, see `Task.told`.
    """

    word: str
    rule: str


@brief
@dataclass(frozen=True)
class Observed:
    """Tokens read from the zero state, and for each feature, and all probed, the truth at every step, (T,).

    NaN where the feature is not defined. ``read`` is what the network reads, where that is not what these
    tokens are read as on the page: frames with noise of their own, (T, D).
    """

    tokens: tuple[str, ...]
    truth: Mapping[str, Array]
    read: Array | None = None


class Task:
    """What a network is trained to do.

    Attributes:
        name: as on the command line and in file names.
        title: as a page shows it.
        data: what the examples are, for the card of a model.
        split: what sets a test example apart, for the card of a model.
        note: what was found that a person who looks at it should know; shown on the page.
        remark: what a person must know to read its answers, in a few words; shown beside them.
        examples: (label, text) pairs for a page; the first is the one it opens on.
        stories: label of an example -> what it is there to show.
        tells: label of an example -> the features that it is about; it is opened on a unit that learned to
            tell the first of them, where one did.
        view: what a page opens on: "time" or "text".
        reads, answers: how a model of this task reads and answers.
        rules: name of each thing asked -> what it asks, as one sentence.
        gap_title: what the keys of ``by_gap`` in the scores count.
        longest: the largest gap of training, where ``by_gap`` goes beyond it or ends there.
        measure: what the score is.
        settings, iterations, units: the training of the bundled models.
        enough: iterations after which one has seen a network learn, within a minute or two.
        compared: seeds of each cell that stand side by side on the page of gradients; 0 for none.
        input_size: numbers a symbol is encoded in; None for as many as units.
        reads_any: whether its network knows any text, so that this says nothing of whom a text is for.
        ships: whether its examples come with Gatescope; where texts must be brought first, no page trains it.
        tied: whether the readout uses the encoder's weight, see `visualizer.model`.
        features: what is known of every step.
        probed: what of it a page reads out of all units at every step.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    data: ClassVar[str]
    split: ClassVar[str]
    note: ClassVar[str] = ""
    remark: ClassVar[str] = ""
    examples: ClassVar[tuple[tuple[str, str], ...]]
    stories: ClassVar[Mapping[str, Story]] = {}
    tells: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    view: ClassVar[str] = "time"
    reads: ClassVar[Reads]
    answers: ClassVar[Answers] = Answers()
    rules: ClassVar[Mapping[str, str]]
    gap_title: ClassVar[str] = ""
    longest: ClassVar[int | None] = None
    measure: ClassVar[Measure] = Measure()
    settings: ClassVar[Settings] = Settings()
    iterations: ClassVar[int] = 10_000
    units: ClassVar[int] = 32
    enough: ClassVar[int] = 1_500
    compared: ClassVar[int] = 0
    input_size: ClassVar[int | None] = None
    reads_any: ClassVar[bool] = False
    ships: ClassVar[bool] = True
    tied: ClassVar[bool] = False
    features: ClassVar[tuple[Feature, ...]] = ()
    probed: ClassVar[tuple[Probed, ...]] = ()

    def pool(self, rng: np.random.Generator, settings: Settings, grown: float) -> Iterator[Batch]:
        """The batches of the next `POOL` iterations; grown, from 0 to 1, is how far gaps have grown."""
        raise NotImplementedError

    def evaluate(self, model: Model, split: str = "test", quick: bool = False) -> Scores:
        """Score a model on a split, always on the same examples, fewer of them where it must be quick.

        Returns:
            The measure under its name and ``n``, how many answers it was taken over; the same two for
            every rule in ``by_rule`` and every gap in ``by_gap``. Keys are text: it is JSON as it is.
        """
        raise NotImplementedError

    def observe(self, split: str, rng: np.random.Generator, n: int) -> list[Observed]:
        """At least n steps of a split with the truth of every feature and of all that is probed."""
        raise NotImplementedError

    def answered(self, bidirectional: bool) -> Answers:
        """How its network answers: of both ends where it reads from both, else of the last step."""
        if self.answers.over != "ends" or bidirectional:
            return self.answers
        return replace(self.answers, over="last")

    @property
    def patterns(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        """Sentences with slots, of words that it knows: rule -> the choices for each slot; "" is nothing."""
        return {}

    def told(self, rule: str, n: int) -> list[tuple[tuple[str, ...], Span]]:
        """At most n validation texts of a rule, always the same, and how long each first cue is held."""
        return []

    def span(self, rule: str, tokens: Sequence[str]) -> Span | None:
        """How long the first cue of a text of a rule has to be held; None where it has none."""
        return None

    def note_of(self, scores: Mapping[str, Mapping[int, Scores]]) -> str:
        """What was found, for a person to read before looking: from cell -> seed -> test scores."""
        return self.note

    @property
    def missing(self) -> str:
        """Why this task can be neither trained nor scored here, for a person; "" where it can."""
        return ""

    @property
    def options(self) -> str:
        """What the command that trains on this task says beside the rest."""
        return ""

    def origin(self) -> dict[str, Any]:
        """What the data was made from, where that is not this program alone: JSON-able, for the file."""
        return {}


POOL = 8
"""Iterations that a task draws together."""


class _Sentence(Protocol):
    @property
    def words(self) -> tuple[str, ...]: ...


S = TypeVar("S", bound=_Sentence)


def by_length(drawn: Sequence[S], rng: np.random.Generator, size: int) -> Iterator[list[S]]:
    """`POOL` batches of sentences of like length, in any order, so that little of them is padding."""
    ordered = sorted(drawn, key=lambda each: len(each.words))
    for start in np.argsort(rng.random(POOL)) * size:
        yield ordered[start : start + size]


def hashed_split(key: str, validation: int = 1, test: int = 2) -> str:
    """The one split that a key belongs to, by a hash: so many of 20 keys are of validation, and of test."""
    digest = hashlib.blake2b(key.encode(), digest_size=4).digest()
    part = int.from_bytes(digest, "big") % 20
    return "validation" if part < validation else "test" if part < validation + test else "train"


def check_split(split: str) -> None:
    """ValueError for a split that does not exist."""
    if split not in SPLITS:
        raise ValueError(f"no split is called {split!r}; there are {', '.join(SPLITS)}")


def common_split(parts: Iterable[str]) -> str | None:
    """The split of a text whose parts are of these splits; None if it mixes validation and test."""
    homes = set(parts) - {"train"}
    return None if len(homes) > 1 else next(iter(homes), "train")


def pick(rng: np.random.Generator, options: Sequence[T]) -> T:
    """One of a sequence, each as likely."""
    return options[int(rng.random() * len(options))]


_MODULES = (
    "grammar",
    "english",
    "code",
    "frames",
    "adding",
    "copying",
    "brackets",
    "names",
    "tags",
    "verdict",
    "latch",
)
"""The modules of this folder that hold tasks, in the order of the pages."""

TASKS: dict[str, Task] = {
    task.name: task
    for name in _MODULES
    for task in vars(import_module(f"{__name__}.{name}")).values()
    if isinstance(task, Task)
}
"""Every task by name."""

_TRANSLATING = ("czech", "dates")
"""The modules of this folder that hold tasks of translators."""

TRANSLATING: dict[str, Translating] = {
    name: import_module(f"{__name__}.{name}").TASK for name in _TRANSLATING
}
"""Every task of translators by name."""


def find(name: str) -> Task:
    """The task called name. ValueError names what exists."""
    if name not in TASKS:
        raise ValueError(f"no task is called {name!r}; there is {', '.join(TASKS)}")
    return TASKS[name]
