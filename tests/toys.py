"""Tasks that train in milliseconds, or go wrong on purpose; `add` makes them known to this process."""

import time

import numpy as np

from visualizer.symbols import Vocabulary
from visualizer.tasks import TASKS, Batch, Measure, Settings, Task

WORDS = ("<unk>", "ping", "pong", "rest")


class Toy(Task):
    """After "ping" comes "pong", after that "rest", and so on."""

    name = "toy"
    title = "Ping and pong"
    examples = (("A round", "ping pong rest ping"),)
    reads = Vocabulary(WORDS)
    measure = Measure(chance=1 / 3)
    settings = Settings(batch=4, checks=10)
    iterations = 60
    units = 4
    seconds = 0.0
    wild = 0  # the batch of infinite weight, of all that were drawn

    def __init__(self):
        self.drawn = 0

    def pool(self, rng, settings, grown):
        while True:
            time.sleep(self.seconds)
            self.drawn += 1
            start = (rng.random(settings.batch) * 3).astype(int)
            ids = 1 + (start + np.arange(6)[:, None]) % 3
            weight = np.ones((5, settings.batch), np.float32)
            if self.drawn == self.wild:
                weight[:] = np.inf
            yield Batch(ids[:-1], ids[1:], weight)

    def evaluate(self, model, split="test", quick=False):
        ids = 1 + np.arange(7)[:, None] % 3
        guess = model.forward(ids[:-1]).logits.argmax(axis=-1)
        return {"accuracy": float(np.mean(guess == ids[1:])), "n": 6}


class Slow(Toy):
    """The same, so slow that there is time to pause and stop it."""

    name = "slow"
    seconds = 0.01
    iterations = 5_000


class Wild(Toy):
    """The loss is no number any more after a while, for the first of two that learn from it."""

    name = "wild"
    wild = 41


class Half(Toy):
    """The same for the second."""

    name = "half"
    wild = 42


class Broken(Toy):
    """There is an end to its examples."""

    name = "broken"

    def pool(self, rng, settings, grown):
        for _, batch in zip(range(5), super().pool(rng, settings, grown), strict=False):
            yield batch
        raise RuntimeError("the well is dry")


class Thorough(Toy):
    """Its last scores take a minute."""

    name = "thorough"

    def evaluate(self, model, split="test", quick=False):
        if not quick:
            time.sleep(60)
        return super().evaluate(model, split, quick)


TOYS = (Toy, Slow, Wild, Half, Broken, Thorough)


def add():
    """Make the toys tasks."""
    TASKS.update({toy.name: toy() for toy in TOYS})
