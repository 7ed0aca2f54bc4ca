"""The browser's tests know the cells as they are: run this file to write what they say of themselves anew."""

import json
from pathlib import Path

from visualizer import cells, equations

FILE = Path(__file__).with_name("cells.json")


def said():
    """What a picture carries of every cell, by its name."""
    made = {name: cells.make(name) for name in cells.CELLS}
    return {
        name: {
            "signals": cell.signals,
            "options": cell.options,
            "equations": equations.packed(cell.equations),
            "functions": equations.packed_functions(cell.functions),
            "roles": cell.roles,
        }
        for name, cell in made.items()
    }


def test_the_browsers_tests_know_the_cells_as_they_are():
    assert json.loads(FILE.read_text("utf-8")) == json.loads(json.dumps(said())), f"run python {FILE.name}"


if __name__ == "__main__":

    def line(key, fact):
        return f" {json.dumps(key)}: {json.dumps(fact, ensure_ascii=False)}"

    # a line a fact, so that a change of one is seen
    written = [
        f"{json.dumps(name)}: {{\n" + ",\n".join(line(*each) for each in facts.items()) + "\n}"
        for name, facts in said().items()
    ]
    FILE.write_text("{\n" + ",\n".join(written) + "\n}\n", "utf-8")
