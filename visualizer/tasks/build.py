"""The bundled models: trained where they are missing, and the cards that say how well they do.

``python -m visualizer.tasks.build`` makes everything in ``assets/models``. A file that was trained with
the same settings is kept, so an interrupted run goes on where it stopped; cards and the table are
written from the files alone.
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from visualizer import resources
from visualizer.cells import CELLS
from visualizer.model import Model, ModelError, read
from visualizer.tasks import TASKS, find
from visualizer.train import ITERATIONS, Settings, train

SEEDS = (0, 1, 2)
BUNDLE = [
    *(("grammar", cell, 32, seed) for seed in SEEDS for cell in CELLS),
    ("grammar", "lstm", 16, 0),
    ("grammar", "rnn", 16, 0),
]
"""(task, cell, units, seed) of every model that comes with Gatescope."""


def name_of(task: str, cell: str, units: int, seed: int) -> str:
    """The name of a bundled model, and of its file without the ending."""
    return f"{task}-{cell}-{units}-s{seed}"


def build(task: str, cell: str, units: int, seed: int, folder: Path) -> str:
    """Train one bundled model unless its file is there, of the same budget -> its name."""
    name = name_of(task, cell, units, seed)
    path = folder / f"{name}.safetensors"
    try:
        meta = read(path).meta
        done = (meta["iterations"], meta["settings"]) == (ITERATIONS, asdict(Settings()))
        done = done and "scores" in meta
    except (ModelError, KeyError):
        done = False
    if not done:
        *_, last = train(task, cell, units, seed)
        last.model.save(path)
    return name


def cards(folder: Path) -> dict[str, dict[str, Any]]:
    """The card of every (task, cell, units) in a folder, made from its files: name -> JSON-able."""
    groups: dict[str, dict[int, Model]] = {}
    for path in sorted(folder.glob("*.safetensors")):
        model = read(path)
        groups.setdefault(path.stem.rpartition("-s")[0], {})[model.meta["seed"]] = model
    return {name: _card(name, seeds) for name, seeds in groups.items()}


def _card(name: str, seeds: dict[int, Model]) -> dict[str, Any]:
    first = seeds[min(seeds)]
    task = find(first.meta["task"])
    validation = {seed: model.meta["scores"]["validation"]["accuracy"] for seed, model in seeds.items()}
    return {
        "name": name,
        "task": task.name,
        "cell": first.cell.name,
        "options": first.cell.options,
        "units": first.units,
        "parameters": first.parameters,
        "vocabulary": len(first.vocabulary),
        "data": task.data,
        "test_split": task.split,
        "rules": dict(task.rules),
        "accuracy": "share of questions whose answer is the likeliest word of the whole vocabulary",
        "gap": "words between the cue and the phrase that asks, which is not counted",
        "iterations": first.meta["iterations"],
        "settings": first.meta["settings"],
        "shown": max(sorted(validation), key=lambda seed: validation[seed]),
        "shown_because": "best on validation; of equals the lowest seed",
        "seeds": {
            str(seed): {
                "file": f"{name}-s{seed}.safetensors",
                "command": model.meta["command"],
                "numpy": model.meta["numpy"],
                "initial_sha256": model.meta["initial_sha256"],
                "validation": validation[seed],
                "test": model.meta["scores"]["test"],
            }
            for seed, model in sorted(seeds.items())
        },
    }


def table(made: dict[str, dict[str, Any]]) -> str:
    """The cards as one Markdown page."""
    lines = ["# Bundled models", ""]
    for task in TASKS.values():
        mine = [card for card in made.values() if card["task"] == task.name]
        if not mine:
            continue
        order = list(CELLS)
        mine.sort(key=lambda card: (-card["units"], order.index(card["cell"])))
        lines += [
            f"## {task.title}",
            "",
            f"{task.data} {task.split}",
            "",
            f"All were trained alike, for {mine[0]['iterations']:,} iterations with the settings in "
            "the cards. The numbers are the share of test questions whose answer is the likeliest "
            f"word of all {mine[0]['vocabulary']}; a star marks the seed that is shown, chosen by "
            "validation alone, of equals the lowest.",
            "",
            *(f"- **{rule}**: {asks}" for rule, asks in task.rules.items()),
            "",
        ]
        columns = ["model", "parameters", "seed", "validation", "test", *task.rules, "gap 40"]
        lines += [f"| {' | '.join(columns)} |", "|---|" + "--:|" * (len(columns) - 1)]
        for card in mine:
            for seed, entry in card["seeds"].items():
                test = entry["test"]
                scores = [entry["validation"], test["accuracy"]]
                scores += [test["by_rule"][rule]["accuracy"] for rule in task.rules]
                scores += [test["by_gap"]["40"]["accuracy"]]
                star = "★" if int(seed) == card["shown"] else ""
                row = [card["name"], f"{card['parameters']:,}", seed + star]
                lines.append(f"| {' | '.join([*row, *(f'{score:.3f}' for score in scores)])} |")
        lines.append("")
    lines += [
        "The command in a card trains that model again, to the bit on the same machine with the same "
        "NumPy and `OPENBLAS_NUM_THREADS=1`; `python -m visualizer.tasks.build` makes this folder.",
        "",
    ]
    return "\n".join(lines)


def write_cards(folder: Path) -> None:
    """Write the card of every model in a folder, and the table."""
    made = cards(folder)
    for name, card in made.items():
        text = json.dumps(card, indent=1, ensure_ascii=False)
        (folder / f"{name}.json").write_text(text + "\n", encoding="utf-8")
    (folder / "README.md").write_text(table(made), encoding="utf-8")


def main(argv: Sequence[str] | None = None) -> None:
    """Build what is missing, then write the cards."""
    parser = argparse.ArgumentParser(description="Train the bundled models and write their cards.")
    parser.add_argument("--jobs", type=int, default=2, help="models trained at once (default 2)")
    parser.add_argument("--cards", action="store_true", help="write cards only, train nothing")
    args = parser.parse_args(argv)
    folder = resources.assets() / "models"
    folder.mkdir(exist_ok=True)
    if not args.cards:
        # one thread each: the products are small, and threads could add up in another order
        os.environ["OPENBLAS_NUM_THREADS"] = "1"
        with ProcessPoolExecutor(args.jobs, get_context("spawn")) as pool:
            jobs = [pool.submit(build, *entry, folder) for entry in BUNDLE]
            for job in jobs:
                print(job.result(), flush=True)
    write_cards(folder)


if __name__ == "__main__":
    main()
