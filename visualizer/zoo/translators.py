"""The bundled translators: trained where they are missing, and the cards that say how well they do.

``python -m visualizer.zoo.translators`` makes everything in ``assets/translators``, one network after the
other, the first seed of each kind first. A file that was trained with the same schedule on the same words is
kept, so that it goes on with the network at which it was stopped; cards and the table are written from the
files alone. It takes the extra ``build``: translations are scored by sacrebleu.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from visualizer import cells, resources
from visualizer.cells import CELLS
from visualizer.model import ModelError
from visualizer.seq2seq import files
from visualizer.seq2seq.search import translate, translations
from visualizer.seq2seq.training import batch, train
from visualizer.seq2seq.translator import Translator, vocabulary
from visualizer.tasks import TRANSLATING, Scores
from visualizer.tasks.translating import Pair, Schedule, Translating
from visualizer.train import fingerprint
from visualizer.zoo.build import rounding

SEEDS = (0, 1, 2)
"""The seeds that ship."""
WITHOUT = 3
"""How many times as many iterations a translator without attention is trained for."""


class Entry(NamedTuple):
    """A translator that ships: its task, its cell, its attention ("none" for none), and its seed."""

    task: str
    cell: str
    attention: str
    seed: int

    @property
    def family(self) -> str:
        """What all seeds of it share in their names."""
        return f"{self.task}-{self.cell}-{self.attention}-{TRANSLATING[self.task].units}"

    @property
    def schedule(self) -> Schedule:
        """How it is trained: without attention longer, as it learns more slowly."""
        plan = TRANSLATING[self.task].schedule
        times = WITHOUT if self.attention == "none" else 1
        return replace(plan, iterations=times * plan.iterations)

    @property
    def name(self) -> str:
        """Its name, and that of its file without the ending."""
        return f"{self.family}-s{self.seed}"


KINDS = (("czech", "lstm"), ("dates", "lstm"), ("czech", "gru"), ("czech", "rnn"))
BUNDLE = tuple(
    Entry(task, cell, attention, seed)
    for seed in SEEDS
    for attention in ("additive", "none")
    for task, cell in KINDS
)
"""Every translator that comes with Gatescope, in the order in which they are trained."""
FAILURES = 8
"""Wrong translations of the test pairs that a card shows."""
BEAM, SEARCHED = 4, 150
"""How wide a beam is asked where greedy search is wrong, and of how many sentences at most."""
_SAID = 250  # iterations between two lines of the log


def initial(entry: Entry) -> Translator:
    """The translator that training with this seed starts from."""
    task = TRANSLATING[entry.task]
    return Translator.create(
        cells.make(entry.cell),
        task.reads,
        vocabulary(task.target, target=True, characters=task.characters),
        task.units,
        np.random.default_rng(entry.seed),
        input_size=task.size,
        attention=None if entry.attention == "none" else entry.attention,
        meta={"task": task.name, "seed": entry.seed, "units": task.units},
    )


@cache
def training_pairs(task: str) -> tuple[tuple[Pair, ...], ...]:
    """The training pairs of a task, the same for every network, in groups of sources of one length."""
    groups: dict[int, list[Pair]] = {}
    of = TRANSLATING[task]
    for pair in of.sample("train", np.random.default_rng([0, 1]), of.schedule.pairs):
        groups.setdefault(len(pair.source), []).append(pair)
    return tuple(tuple(groups[n]) for n in sorted(groups))


def drawn(task: str) -> Callable[[np.random.Generator, int], list[tuple[Any, Any]]]:
    """What draws a batch of training pairs: of sources of one length, every pair as likely as another."""
    groups = training_pairs(task)
    ends = np.cumsum([len(group) for group in groups])

    def pool(rng: np.random.Generator, n: int) -> list[tuple[Any, Any]]:
        group = groups[int(np.searchsorted(ends, rng.random() * ends[-1], side="right"))]
        return [(group[k].source, group[k].target) for k in (rng.random(n) * len(group)).astype(int)]

    return pool


def exact(model: Translator, split: str, quick: bool = False) -> Scores:
    """See `Translating.evaluate`, of what a translator writes by greedy search."""
    return TRANSLATING[model.meta["task"]].evaluate(lambda texts: translations(model, texts), split, quick)


def build(entry: Entry, folder: Path) -> bool:
    """Train one translator and write it in float16, unless its file is there -> whether it was trained.

    Its meta says ``scores``, of the weights as rounded, and ``exact``, the share that was exact before.
    """
    path = folder / f"{entry.name}.safetensors"
    start = initial(entry)
    if is_done(path, entry):
        return False
    plan, began, losses = entry.schedule, time.monotonic(), []
    for step in train(
        start,
        drawn(entry.task),
        iterations=plan.iterations,
        batch_size=plan.batch,
        rate=plan.rate,
        clip=plan.clip,
        seed=entry.seed,
        evaluate=lambda model: float(exact(model, "validation", quick=True)["exact"]),
        checks=plan.checks,
    ):
        losses.append(step.loss)
        if step.iteration % _SAID == 0:
            loss, score = np.mean(losses[-_SAID:]), -1 if step.score is None else step.score
            took = time.monotonic() - began
            print(
                f"{entry.name} {step.iteration} {took:.0f} s, loss {loss:.4f}, exact {score:.3f}", flush=True
            )
    made = replace(
        step.model,
        meta={
            **start.meta,
            "iterations": plan.iterations,
            "schedule": asdict(plan),
            "command": f"python -m visualizer.zoo.translators --only {entry.name}",
            "numpy": np.__version__,
            "initial_sha256": fingerprint(start),
        },
    )
    rounded = made.astype(np.float16)
    before = {split: exact(made, split)["exact"] for split in ("validation", "test")}
    after = {split: exact(rounded.astype(np.float32), split) for split in ("validation", "test")}
    # a file says little more of validation than a card does
    after["validation"] = {key: after["validation"][key] for key in ("exact", "n")}
    files.save(replace(rounded, meta={**made.meta, "scores": after, "exact": before}), path)
    return True


def is_done(path: Path, entry: Entry) -> bool:
    """Whether a file is there that was trained by a schedule, on the words of a task."""
    task = TRANSLATING[entry.task]
    try:
        model = files.read(path)
        made = (model.meta["schedule"], model.source, model.target.known)
        return made == (asdict(entry.schedule), task.reads, task.target) and "scores" in model.meta
    except (ModelError, KeyError):
        return False


# --- the measures ---------------------------------------------------------------------------------


def scored(task: Translating, asked: Sequence[Pair], said: Sequence[str]) -> Scores:
    """Exact match (0 to 1), chrF and BLEU (0 to 100) of translations, over all, by rule and by length.

    Raises:
        ImportError: sacrebleu, of the extra ``build``, is not installed.
    """
    from sacrebleu.metrics import BLEU, CHRF

    right = [task.join(pair.target) for pair in asked]
    # the tokens are those of the task: cut once, and not again
    bleu, chrf = BLEU(tokenize="none", force=True), CHRF()

    def spaced(texts: Sequence[str]) -> list[str]:
        return [" ".join(text) if task.characters else text for text in texts]

    def score(where: Sequence[int]) -> Scores:
        got, wanted = [said[k] for k in where], [right[k] for k in where]
        return {
            "exact": round(float(np.mean([one == other for one, other in zip(got, wanted, strict=True)])), 4),
            "chrf": round(float(chrf.corpus_score(got, [wanted]).score), 2),
            "bleu": round(float(bleu.corpus_score(spaced(got), [spaced(wanted)]).score), 2),
            "n": len(where),
        }

    return {**score(range(len(asked))), **task.grouped(asked, score)}


def signatures() -> dict[str, str]:
    """How sacrebleu says what it measured."""
    from sacrebleu.metrics import BLEU, CHRF

    bleu, chrf = BLEU(tokenize="none"), CHRF()
    for metric in (bleu, chrf):
        metric.corpus_score(["a"], [["a"]])
    return {"bleu": str(bleu.get_signature()), "chrf": str(chrf.get_signature())}


def attended(model: Translator, asked: Sequence[Pair]) -> dict[str, Any] | None:
    """Where attention points most, of the words whose form another word decided; None without attention.

    Returns:
        The share of them where it is the word that they ``says``, the one that ``decided`` their form, or
        ``neither``, under teacher forcing, and ``n``, how many they are.
    """
    if model.attention is None:
        return None
    found = []
    for start in range(0, len(asked), 200):
        some = asked[start : start + 200]
        one = batch(model, [(pair.source, pair.target) for pair in some])
        run = model.forward(one.read, one.fed, one.lengths)
        assert run.attended is not None
        most = run.attended.weights.argmax(axis=-1)  # (J, B)
        for b, pair in enumerate(some):
            for j, (means, decided) in enumerate(zip(pair.means, pair.decided, strict=True)):
                if decided >= 0 and decided != means:
                    found.append(
                        "says" if most[j, b] == means else "decided" if most[j, b] == decided else ""
                    )
    shares = {key: round(found.count(key) / len(found), 4) for key in ("says", "decided")}
    return {**shares, "neither": round(found.count("") / len(found), 4), "n": len(found)}


def searched(model: Translator, wrong: Sequence[tuple[Pair, str]]) -> dict[str, Any]:
    """What a beam finds where greedy search is wrong: pairs with what it said -> JSON-able.

    Returns:
        ``n``, of how many a beam of `BEAM` was asked, at most `SEARCHED`; ``right``, in how many it is right;
        ``example``, the first of these whose sentence is likelier than that of greedy search, both texts with
        their log probabilities in nats; None where there is none.
    """
    task, right, example = TRANSLATING[model.meta["task"]], 0, None
    for pair, said in wrong[:SEARCHED]:
        best = translate(model, pair.source, BEAM).hypotheses[0]
        if (found := model.joined(best.words)) != task.join(pair.target):
            continue
        right += 1
        greedy = translate(model, pair.source, 1).hypotheses[0]
        if example is None and model.joined(greedy.words) == said and best.logprob > greedy.logprob:
            example = {
                "source": task.join(pair.source),
                "greedy": [said, round(greedy.logprob, 3)],
                "beam": [found, round(best.logprob, 3)],
            }
    return {"beam": BEAM, "n": len(wrong[:SEARCHED]), "right": right, "example": example}


def card(family: Mapping[int, Translator]) -> dict[str, Any]:
    """The card of all seeds of a translator: seed -> translator -> JSON-able."""
    first = family[min(family)]
    task = TRANSLATING[first.meta["task"]]
    asked, made = task.questions("test"), {}
    for seed, model in sorted(family.items()):
        said = translations(model, [task.join(pair.source) for pair in asked])
        wrong = [k for k, pair in enumerate(asked) if said[k] != task.join(pair.target)]
        made[str(seed)] = {
            "file": f"{model.name}.safetensors",
            "command": model.meta["command"],
            "numpy": model.meta["numpy"],
            "initial_sha256": model.meta["initial_sha256"],
            "sha256": fingerprint(model),
            "validation": model.meta["scores"]["validation"]["exact"],
            "test": scored(task, asked, said),
            "exact": model.meta["exact"],  # before the weights were rounded
            "attention": attended(model, asked),
            "search": searched(model, [(asked[k], said[k]) for k in wrong]),
            "failures": [
                {"source": task.join(asked[k].source), "right": task.join(asked[k].target), "said": said[k]}
                for k in wrong[:FAILURES]
            ],
        }
    best = max(entry["validation"] for entry in made.values())
    return {
        "name": first.name.rpartition("-s")[0],
        "task": task.name,
        "cell": first.cell.name,
        "attention": first.attention,
        "units": first.units,
        "parameters": first.parameters,
        "data": task.data,
        "test_split": task.split,
        "rules": dict(task.rules),
        "measures": signatures(),
        "schedule": first.meta["schedule"],
        "shown": min(int(seed) for seed, entry in made.items() if entry["validation"] == best),
        "shown_because": "best on validation; of equals the lowest seed",
        "seeds": made,
    }


def table(cards: Sequence[Mapping[str, Any]]) -> str:
    """The cards as one Markdown page."""
    lines = ["# Bundled translators", ""]
    for task in TRANSLATING.values():
        mine = [each for each in cards if each["task"] == task.name]
        if not mine:
            continue
        mine.sort(key=lambda each: (list(CELLS).index(each["cell"]), each["attention"] is None))
        lines += [
            f"## {task.title}",
            "",
            f"{task.data} {task.split}",
            "",
            f"All were trained alike, for {task.schedule.iterations:,} iterations of {task.schedule.batch} "
            f"of {task.schedule.pairs:,} training pairs, and {WITHOUT} times as many where there is no "
            "attention; they write by greedy search. The numbers are the share of test translations that "
            "are right to the last token, then BLEU and chrF as sacrebleu gives them (0 to 100), and the "
            "share by tokens of the source; a star marks the seed shown, chosen by validation alone.",
            "",
            rounding(mine, task.measure, "the share"),
            "",
        ]
        columns = [
            "translator",
            "parameters",
            "seed",
            "validation",
            "exact",
            "BLEU",
            "chrF",
            *task.length_names,
        ]
        lines += [f"| {' | '.join(columns)} |", "|---|" + "--:|" * (len(columns) - 1)]
        for each in mine:
            for seed, entry in each["seeds"].items():
                test, star = entry["test"], "★" if int(seed) == each["shown"] else ""
                row = [each["name"], f"{each['parameters']:,}", f"{seed}{star}", f"{entry['validation']:.3f}"]
                row += [f"{test['exact']:.3f}", f"{test['bleu']:.1f}", f"{test['chrf']:.1f}"]
                by = test["by_length"]
                row += [f"{by[name]['exact']:.3f}" if name in by else "" for name in task.length_names]
                lines.append(f"| {' | '.join(row)} |")
        lines += ["", *_attention(mine), *_failures(mine), *_beam(mine)]
    return "\n".join(lines)


def _attention(mine: Sequence[Mapping[str, Any]]) -> list[str]:
    """Where attention points of the seeds shown, as a sentence each."""
    lines = []
    for each in mine:
        if found := each["seeds"][str(each["shown"])]["attention"]:
            lines.append(
                f"- {each['name']}-s{each['shown']}: of {found['n']:,} test tokens whose form was decided by "
                f"another source token than the one they say, attention points most to the one they say in "
                f"{found['says']:.1%}, to the one that decided in {found['decided']:.1%}, to neither in "
                f"{found['neither']:.1%}."
            )
    return [*lines, ""]


def _failures(mine: Sequence[Mapping[str, Any]]) -> list[str]:
    """A wrong translation of every family's shown seed."""
    lines = ["What went wrong, one of each:", ""]
    for each in mine:
        wrong = each["seeds"][str(each["shown"])]["failures"]
        said = (
            f"“{wrong[0]['source']}” became “{wrong[0]['said']}”, not “{wrong[0]['right']}”"
            if wrong
            else "nothing"
        )
        lines.append(f"- {each['name']}-s{each['shown']}: {said}.")
    return [*lines, ""]


def _beam(mine: Sequence[Mapping[str, Any]]) -> list[str]:
    """What a beam mends of every family's shown seed."""
    lines = [f"What a beam of {BEAM} mends of what greedy search has wrong:", ""]
    for each in mine:
        found = each["seeds"][str(each["shown"])]["search"]
        said = f"- {each['name']}-s{each['shown']}: {found['right']} of {found['n']}"
        if one := found["example"]:
            said += (
                f", such as “{one['source']}”: greedy “{one['greedy'][0]}” ({one['greedy'][1]:.3f}), "
                f"beam “{one['beam'][0]}” ({one['beam'][1]:.3f})"
            )
        lines.append(f"{said}.")
    return [*lines, ""]


def write_cards(folder: Path) -> None:
    """Write the card of every family in a folder, and the table."""
    families: dict[str, dict[int, Translator]] = {}
    for path in sorted(folder.glob("*.safetensors")):
        model = files.read(path)
        families.setdefault(path.stem.rpartition("-s")[0], {})[model.meta["seed"]] = model
    cards = [card(family) for family in families.values()]
    for each in cards:
        resources.write(folder / f"{each['name']}.json", f"{resources.as_json(each)}\n".encode())
    resources.write(folder / "README.md", table(cards).encode())


def main(argv: Sequence[str] | None = None) -> None:
    """Build what is missing, then write the cards."""
    parser = argparse.ArgumentParser(description="Train the bundled translators and write their cards.")
    parser.add_argument("--only", default="", help="train those alone whose names begin so")
    parser.add_argument("--cards", action="store_true", help="write cards only, train nothing")
    args = parser.parse_args(argv)
    if os.environ.get("OPENBLAS_NUM_THREADS") != "1":
        parser.error("set OPENBLAS_NUM_THREADS=1: threads could add up in another order")
    folder = resources.assets() / "translators"
    folder.mkdir(exist_ok=True)
    for entry in BUNDLE:
        if not args.cards and entry.name.startswith(args.only):
            print(entry.name, "trained" if build(entry, folder) else "is there", flush=True)
    write_cards(folder)


if __name__ == "__main__":
    main()
