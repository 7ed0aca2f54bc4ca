"""The browser's tests know the cells as they are: run this file to write what they say of themselves anew."""

import json
from pathlib import Path

from visualizer import cells

FILE = Path(__file__).with_name("cells.json")


def said():
    """What a picture carries of every cell, by its name."""
    made = {name: cells.make(name) for name in cells.CELLS}
    return {
        name: {
            "signals": cell.signals,
            "options": cell.options,
            "equations": cell.equations,
            "roles": cell.roles,
        }
        for name, cell in made.items()
    }


def test_the_browsers_tests_know_the_cells_as_they_are():
    assert json.loads(FILE.read_text("utf-8")) == json.loads(json.dumps(said())), f"run python {FILE.name}"


if __name__ == "__main__":
    FILE.write_text(json.dumps(said(), indent=1, ensure_ascii=False) + "\n", "utf-8")
