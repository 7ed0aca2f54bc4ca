"""The bundled models: trained where they are missing, and the cards that say how well they do.

``python -m visualizer.zoo.build`` makes everything in ``assets/models``. A file that was trained with
the same settings on the same words is kept and an interrupted training goes on where it stopped; cards and
the table are written from the files alone. Networks of many seeds are trained one by one in ``build/seeds``,
and then put into one file a cell, see `visualizer.zoo.seeds`.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import asdict, replace
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from visualizer import resources
from visualizer.cells import CELLS
from visualizer.files import read, save
from visualizer.model import Model, ModelError
from visualizer.tasks import TASKS, Measure, Scores, Task, find, latch, stories
from visualizer.train import fingerprint, load_state, train
from visualizer.zoo import probes, seeds

SEEDS = (0, 1, 2)
FIVE = ("rnn", "lstm", "gru", "peephole", "coupled")
"""The cells that are compared on several tasks."""
BUNDLE = [
    *(("grammar", cell, 32, seed) for seed in SEEDS for cell in (*FIVE, "mingru", "indrnn")),
    ("grammar", "lstm", 16, 0),
    ("grammar", "rnn", 16, 0),
    *(("english", cell, 256, 0) for cell in ("lstm", "gru", "rnn")),
    ("english", "lstm2", 72, 0),
    *(("code", cell, 128, 0) for cell in FIVE),
    *((task, "lstm", 24, seed) for task in ("frames", "frames-nocue") for seed in SEEDS),
    *(("frames", cell, 24, 0) for cell in FIVE if cell != "lstm"),
    *(("adding", cell, 32, seed) for seed in SEEDS for cell in ("rnn", "lstm", "gru")),
    *(("copy", cell, 48, seed) for seed in SEEDS for cell in ("rnn", "lstm", "gru")),
    *(("brackets", cell, 32, seed) for seed in SEEDS for cell in FIVE),
    *(("names", cell, 64, 0) for cell in ("rnn", "lstm", "gru")),
    *(("tags", f"bi{cell}", 16, seed) for seed in SEEDS for cell in ("rnn", "lstm", "gru")),
    *(("tags", cell, 32, seed) for seed in SEEDS for cell in ("rnn", "lstm", "gru")),
    *(("verdict", "bilstm", 16, seed) for seed in SEEDS),
    *(("verdict", "lstm", 32, seed) for seed in SEEDS),
]
"""(task, cell, units, seed) of every model that comes with Gatescope in a file of its own.

A cell that is read from both ends is said with `BOTH` before it; its units are those of one direction. Of
several layers their number is said behind it; its units are those of one layer. All are written in float16,
to be small on disk, and scored as rounded.
"""
BOTH = "bi"
SCORED = [
    *(("english", "lstm", 256, seed) for seed in (1, 2)),
    *(("names", cell, 64, seed) for seed in (1, 2) for cell in ("rnn", "lstm", "gru")),
]
"""(task, cell, units, seed) of those of which the card alone comes: all files stay below 8 MB."""
MANY = [("latch", cell) for cell in FIVE]
"""(task, cell) of which there is a file of many seeds, of the task's own size."""
MANY_SEEDS = range(20)
SCORED_FOLDER = resources.PACKAGE.parent / "build" / "scored"
_WITHOUT = (
    "Of a seed with no file the scores alone come with it: all files stay below 8 MB. Its command trains it."
)
_SAVED_SECONDS = 60


def name_of(task: str, cell: str, units: int, seed: int) -> str:
    """The name of a bundled model, and of its file without the ending."""
    return f"{task}-{cell}-{units}-s{seed}"


def _family(task: str, cell: str, units: int, seed: int) -> str:
    return name_of(task, cell, units, seed).rpartition("-s")[0]


def parts_of(cell: str) -> tuple[str, int, bool]:
    """What an entry of `BUNDLE` says of its cell: the cell's name, how many layers, and whether both ways.

    >>> parts_of("lstm"), parts_of("bigru"), parts_of("lstm2")
    (('lstm', 1, False), ('gru', 1, True), ('lstm', 2, False))
    """
    both, name = cell.startswith(BOTH), cell.removeprefix(BOTH)
    of = name.rstrip("0123456789")
    return of, int(name[len(of) :] or 1), both


def cell_of(model: Model) -> str:
    """How an entry of `BUNDLE` says a model's cell; see `parts_of`."""
    return BOTH * model.bidirectional + model.cell.name + (str(model.layers) if model.layers > 1 else "")


def build(task: str, cell: str, units: int, seed: int, folder: Path) -> str:
    """Train one bundled model unless its file is there, of the same budget -> its name."""
    name = name_of(task, cell, units, seed)
    path = folder / f"{name}.safetensors"
    if not _is_done(path, find(task)):
        resume = folder / f"{name}.resume"
        saved = time.monotonic()
        kind, layers, both = parts_of(cell)
        state = _state(resume)
        for step in train(task, kind, units, seed, resume=state, layers=layers, bidirectional=both):
            if time.monotonic() - saved > _SAVED_SECONDS:
                saved = time.monotonic()
                with suppress(ModelError):  # a full disk need not end a training
                    step.state.save(resume)
        alone = any(task == of for of, *_ in BUNDLE)  # those of many seeds are rounded together
        save(halved(step.model, find(task)) if alone else step.model, path)
        resume.unlink(missing_ok=True)
    return name


def halved(model: Model, task: Task) -> Model:
    """A trained model in float16, with the scores of what is left; in its meta ``exact`` are those before."""
    scores = {split: task.evaluate(seeds.rounded(model), split) for split in ("validation", "test")}
    exact = {split: each[task.measure.name] for split, each in model.meta["scores"].items()}
    # a file says little more of validation than a card does
    scores["validation"] = {key: scores["validation"][key] for key in (task.measure.name, "n")}
    return replace(model.astype(np.float16), meta={**model.meta, "scores": scores, "exact": exact})


def gather(task: str, cell: str, parts: Path, folder: Path) -> str:
    """Put the models of many seeds into one file, rounded, with the scores of what is left -> its name."""
    made = []
    for seed in MANY_SEEDS:
        one = seeds.rounded(read(parts / f"{name_of(task, cell, find(task).units, seed)}.safetensors"))
        scores = {split: find(task).evaluate(one, split) for split in ("validation", "test")}
        # a file says little more of a seed than a card does
        del scores["test"]["by_rule"], scores["validation"]["by_rule"], scores["validation"]["by_gap"]
        made.append(replace(one, meta={**one.meta, "scores": scores}))
    path = seeds.path_of(task, cell, folder)
    path.parent.mkdir(exist_ok=True)
    seeds.write(path, made)
    return path.stem


def _is_done(path: Path, task: Task, many: bool = False) -> bool:
    try:
        model = seeds.read(path)[0] if many else read(path)
        made = (model.meta["iterations"], model.meta["settings"], model.reads, model.answers)
        wanted = (task.iterations, task.settings.facts, task.reads, task.answered(model.bidirectional))
        return made == wanted and "scores" in model.meta
    except (ModelError, KeyError):
        return False


def _state(path: Path) -> Any:
    try:
        return load_state(path)
    except (ModelError, ValueError):
        return None


def cards(folder: Path, units: bool = False) -> dict[str, dict[str, Any]]:
    """The card of every (task, cell, units) in a folder, made from its files: name -> JSON-able.

    What the units do is measured anew where the weights changed since the card was written, or always
    where `units` says so.
    """
    groups: dict[str, dict[int, Model]] = {}
    scores: dict[str, dict[str, dict[int, Scores]]] = {}
    alone = [SCORED_FOLDER / f"{name_of(*entry)}.safetensors" for entry in SCORED]
    for path in (*sorted(folder.glob("*.safetensors")), *(path for path in alone if path.exists())):
        model = read(path)
        groups.setdefault(path.stem.rpartition("-s")[0], {})[model.meta["seed"]] = model
        cell = cell_of(model)
        found = scores.setdefault(model.meta["task"], {})
        if model.bidirectional or (model.units == find(model.meta["task"]).units and model.layers == 1):
            found.setdefault(cell, {})[model.meta["seed"]] = model.meta["scores"]["test"]
    before = resources.cards(folder)
    old = {} if units else _measured(before)
    kept = {name: _scored(name, before.get(name)) for name in groups}
    for task, cell, units_of, seed in SCORED:
        if entry := kept.get(_family(task, cell, units_of, seed), {}).get(str(seed)):
            scores[task][cell].setdefault(seed, entry["test"])
    notes = {task: find(task).note_of(by_cell) for task, by_cell in scores.items()}
    return {name: _card(name, seeds, notes, old, kept[name]) for name, seeds in groups.items()}


def _scored(name: str, card: Mapping[str, Any] | None) -> dict[str, dict[str, Any]]:
    """What a card already says of the seeds that have no file, of the same budget: seed -> entry."""
    seeds = {str(entry[-1]) for entry in SCORED if _family(*entry) == name}
    if not seeds or card is None:
        return {}
    task = find(card["task"])
    if (card["iterations"], card["settings"]) != (task.iterations, task.settings.facts):
        return {}
    return {
        seed: {**entry, "file": None, "units": _shortened(entry["units"])}
        for seed, entry in card["seeds"].items()
        if seed in seeds
    }


def _measured(cards: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """What the cards already say of units: SHA-256 of the weights -> it."""
    seeds = (entry for card in cards.values() for entry in card["seeds"].values())
    return {entry["sha256"]: entry["units"] for entry in seeds if entry.get("units") and entry["file"]}


def _shortened(units: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """What a card says of the units of a network that has no file: of every feature the best one alone."""
    if units is None:
        return None
    features = [{**feature, "units": feature["units"][:1]} for feature in units["features"]]
    return {**units, "features": features, "units": []}


def _card(
    name: str,
    seeds: dict[int, Model],
    notes: Mapping[str, str],
    measured: Mapping[str, Any],
    scored: Mapping[str, dict[str, Any]],
) -> dict[str, Any]:
    first = seeds[min(seeds)]
    task = find(first.meta["task"])
    key = task.measure.name
    validation = {seed: model.meta["scores"]["validation"][key] for seed, model in seeds.items()}
    cell = cell_of(first)
    ships = [seed for seed in sorted(seeds) if (task.name, cell, first.units, seed) not in SCORED]
    made = {
        str(seed): {
            "file": f"{name}-s{seed}.safetensors" if seed in ships else None,
            "command": model.meta["command"],
            "numpy": model.meta["numpy"],
            "initial_sha256": model.meta["initial_sha256"],
            "sha256": fingerprint(model),
            "validation": validation[seed],
            "test": model.meta["scores"]["test"],
            **({"exact": model.meta["exact"]} if "exact" in model.meta else {}),
            "units": measured.get(fingerprint(model)) or _units(model, task),
        }
        for seed, model in seeds.items()
    }
    for seed in set(seeds) - set(ships):
        made[str(seed)]["units"] = _shortened(made[str(seed)]["units"])
    best = (max if task.measure.better == "higher" else min)(validation[seed] for seed in ships)
    equals = [seed for seed in ships if validation[seed] == best]
    tell = {seed: _tells(seeds[seed], task) for seed in equals} if len(equals) > 1 else {}
    return {
        "name": name,
        "task": task.name,
        "cell": first.cell.name,
        "options": first.cell.options,
        "units": first.units,
        **({"layers": first.layers} if first.layers > 1 else {}),
        **({"bidirectional": True} if first.bidirectional else {}),
        "parameters": first.parameters,
        "answers": int(first.answerable.sum()),
        "data": task.data,
        "test_split": task.split,
        "rules": dict(task.rules),
        "measure": asdict(task.measure),
        "gap": task.gap_title,
        "note": notes[task.name],
        **{key: first.meta[key] for key in ("iterations", "settings", "corpus") if key in first.meta},
        "shown": max(equals, key=lambda seed: (tell.get(seed, 0), -seed)),
        "shown_because": _shown_because(task, tell),
        "seeds": dict(sorted({**scored, **made}.items(), key=lambda each: int(each[0]))),
    }


def _tells(model: Model, task: Task) -> int:
    """In how many validation texts the unit that shows best what the first example is about does so."""
    story = task.stories.get(task.examples[0][0]) if task.examples else None
    if story is None or model.cell.keeper is None:
        return 0
    return int(stories.counted(model, story.rule).max())


def _shown_because(task: Task, tell: Mapping[int, int]) -> str:
    said = "best on validation of those that have a file; of equals "
    if not any(tell.values()):
        return said + "the lowest seed"
    counts = ", ".join(f"seed {seed}: {count}" for seed, count in tell.items())
    return (
        f"{said}the one with a unit that shows “{task.examples[0][0]}” in the most of {stories.TEXTS} other "
        f"validation texts ({counts}), then the lowest seed"
    )


def _units(model: Model, task: Task) -> dict[str, Any] | None:
    """What the units do; None where half of them have read what is still to come."""
    if model.bidirectional:
        return None
    from visualizer.zoo.measure import measure  # takes the `build` extra

    print("measuring units of", task.name, model.cell.name, model.meta["seed"], flush=True)
    return measure(model, task)


def table(made: dict[str, dict[str, Any]], folder: Path) -> str:
    """The cards, and what the files of many seeds say, as one Markdown page."""
    lines = ["# Bundled models", ""]
    for task in TASKS.values():
        mine = [card for card in made.values() if card["task"] == task.name]
        if not mine:
            continue
        key, digits = task.measure.name, task.measure.digits
        order = list(CELLS)
        mine.sort(key=lambda card: ("bidirectional" not in card, -card["units"], order.index(card["cell"])))
        chance = task.measure.chance
        lines += [
            f"## {task.title}",
            "",
            f"{task.data} {task.split}",
            "",
            f"All were trained alike, for {mine[0]['iterations']:,} iterations with the settings in "
            f"the cards. The numbers are {task.measure.title}, {task.measure.better} is better"
            + ("" if chance is None else f", chance is {chance:.{digits}f}")
            + "; a star marks the seed shown, chosen by validation alone; of equals the card says why.",
            "",
            *([mine[0]["note"], ""] if mine[0]["note"] else []),
            rounding(mine, task.measure, task.measure.title),
            "",
            *(
                [_WITHOUT, ""]
                if not all(each["file"] for card in mine for each in card["seeds"].values())
                else []
            ),
            *(f"- **{rule}**: {asks}" for rule, asks in task.rules.items()),
            "",
        ]
        scored = next(iter(mine[0]["seeds"].values()))["test"]
        gaps = list(scored["by_gap"])
        columns = ["model", "parameters", "seed", "validation", "test", *scored["by_rule"]]
        columns += [f"{task.gap_title} {gap}" for gap in gaps]
        lines += [f"| {' | '.join(columns)} |", "|---|" + "--:|" * (len(columns) - 1)]
        for card in mine:
            for seed, entry in card["seeds"].items():
                test = entry["test"]
                scores = [entry["validation"], test[key]]
                scores += [each[key] for each in test["by_rule"].values()]
                scores += [test["by_gap"][gap][key] for gap in gaps]
                star = "★" if int(seed) == card["shown"] else "" if entry["file"] else " (no file)"
                row = [card["name"], f"{card['parameters']:,}", seed + star]
                lines.append(f"| {' | '.join([*row, *(f'{score:.{digits}f}' for score in scores)])} |")
        lines.append("")
    lines += many_table({cell: seeds.read(seeds.path_of(task, cell, folder)) for task, cell in MANY})
    lines += [
        "The command in a card trains that model again, to the bit on the same machine with the same "
        "NumPy, the same Python where its own library is the corpus, and `OPENBLAS_NUM_THREADS=1`; "
        "`python -m visualizer.zoo.build` makes this folder.",
        "",
    ]
    return "\n".join(lines)


def rounding(made: Sequence[Mapping[str, Any]], measure: Measure, title: str) -> str:
    """What it did to the scores on cards that weights are written in float16, as a sentence."""
    key, digits = measure.name, measure.digits + 1
    moved = [entry["test"][key] - entry["exact"]["test"] for card in made for entry in card["seeds"].values()]
    return (
        "The weights were rounded to float16 after training, and the scores are those of what is left: on "
        f"test they moved {title} by {min(moved):+.{digits}f} to {max(moved):+.{digits}f}."
    )


def many_table(by_cell: Mapping[str, Sequence[Model]]) -> list[str]:
    """The files of many seeds, cell by cell, as lines of Markdown."""
    task = latch.TASK
    scores = {
        cell: {model.meta["seed"]: model.meta["scores"]["test"] for model in models}
        for cell, models in by_cell.items()
    }
    columns = [
        "cell",
        "parameters",
        "learned",
        *(f"{task.gap_title} {gap}" for gap in latch.GAPS + latch.BEYOND),
    ]
    lines = [
        f"## Twenty seeds: {task.title}",
        "",
        f"{task.data} {task.split}",
        "",
        f"Networks of {task.units} units, twenty seeds in one file a cell, for the gradient page. All were "
        f"trained alike, for {task.iterations:,} iterations, then rounded to float16, and are scored so. The "
        f"numbers are {task.measure.title} of the worst, the median and the best seed.",
        "",
        task.note_of(scores),
        *(said for cell, models in by_cell.items() if (said := latch.failures(CELLS[cell].title, models))),
        "",
        f"| {' | '.join(columns)} |",
        "|---|" + "--:|" * (len(columns) - 1),
    ]
    for cell, models in by_cell.items():
        row = [CELLS[cell].title, f"{models[0].parameters:,}"]
        row.append(f"{sum(map(latch.learned, scores[cell].values()))} of {len(models)}")
        for gap in latch.GAPS + latch.BEYOND:
            found = [each["by_gap"][str(gap)][task.measure.name] for each in scores[cell].values()]
            row.append(" / ".join(f"{of(found):.{task.measure.digits}f}" for of in (min, median, max)))
        lines.append(f"| {' | '.join(row)} |")
    return [*lines, ""]


def write_cards(folder: Path, units: bool = False) -> None:
    """Write the card of every model in a folder, its probes, and the table."""
    made = cards(folder, units)
    for card in made.values():
        resources.write_card(card, folder)
        family = [read(folder / entry["file"]) for entry in card["seeds"].values() if entry["file"]]
        probes.measure(family, probes.path_of(card["name"], folder))
    resources.write(folder / "README.md", table(made, folder).encode())


def main(argv: Sequence[str] | None = None) -> None:
    """Build what is missing, then write the cards."""
    parser = argparse.ArgumentParser(description="Train the bundled models and write their cards.")
    parser.add_argument("--jobs", type=int, default=2, help="models trained at once (default 2)")
    parser.add_argument("--cards", action="store_true", help="write cards only, train nothing")
    parser.add_argument("--units", action="store_true", help="measure anew what every unit does")
    args = parser.parse_args(argv)
    folder = resources.assets() / "models"
    folder.mkdir(exist_ok=True)
    if not args.cards:
        # one thread each: the products are small, and threads could add up in another order
        os.environ["OPENBLAS_NUM_THREADS"] = "1"
        with ProcessPoolExecutor(args.jobs, get_context("spawn")) as pool:
            jobs = [pool.submit(build, *entry, folder) for entry in BUNDLE]
            SCORED_FOLDER.mkdir(parents=True, exist_ok=True)
            said = resources.cards(folder)
            jobs += [
                pool.submit(build, *entry, SCORED_FOLDER)
                for entry in SCORED
                if str(entry[-1]) not in _scored(_family(*entry), said.get(_family(*entry)))
            ]
            missing = [
                (task, cell)
                for task, cell in MANY
                if not _is_done(seeds.path_of(task, cell, folder), find(task), many=True)
            ]
            if missing:
                parts = resources.PACKAGE.parent / "build" / "seeds"
                parts.mkdir(parents=True, exist_ok=True)
                jobs += [
                    pool.submit(build, task, cell, find(task).units, seed, parts)
                    for seed in MANY_SEEDS
                    for task, cell in missing
                ]
            for job in jobs:
                print(job.result(), flush=True)
        for task, cell in missing:
            print(gather(task, cell, parts, folder), flush=True)
    write_cards(folder, args.units)


if __name__ == "__main__":
    main()
