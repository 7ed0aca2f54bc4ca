"""A step of a unit in numbers: what stands in every line is what the run has."""

import numpy as np
import pytest

from visualizer import Pins, Place, arithmetic, load
from visualizer.analysis.arithmetic import Line
from visualizer.equations import evaluate, parse
from visualizer.model import ModelError

TEXT = "the keys to the cabinet are"


@pytest.mark.parametrize("cell", ["rnn", "lstm", "gru", "peephole", "coupled", "mingru", "indrnn"])
def test_every_line_comes_to_what_the_trace_has(cell):
    trace = load(f"grammar-{cell}-32-s0").trace(TEXT)
    for t, unit in ((0, 3), (2, 6), (5, 31)):
        lines = arithmetic(trace, t, unit)
        assert {line.name for line in lines} == set(trace.signals)
        for line in lines:
            assert line.signal == trace[line.name][t, unit] and not line.held
            assert line.value == pytest.approx(line.signal, rel=1e-5, abs=1e-6)
            # the names in it stand for the signals of this step, those with a prime for the step before
            for node, value in line.numbers.items():
                if node.op == "name" and node.text in trace:
                    assert value == trace[node.text][t, unit]
                elif node.op == "name" and node.text in ("c'", "h'"):
                    assert value == (trace[node.text[0]][t - 1, unit] if t else 0)


def test_a_product_with_a_matrix_is_the_units_row_times_the_vector():
    model = load("grammar-lstm-32-s0")
    trace = model.trace(TEXT)
    (line,) = (line for line in arithmetic(trace, 3, 6) if line.name == "f")
    numbers = {node.text: value for node, value in line.numbers.items() if node.op == "matrix"}
    row = model.weights["weight_hh_l0"][32 + 6]  # PyTorch's order of gates: i, f, g, o
    assert numbers["W_hf"] == pytest.approx(row @ trace["h"][2], rel=1e-5)


def test_a_gate_that_is_held_is_used_as_it_is_held_and_its_own_line_says_what_it_would_be():
    free, held = (load("grammar-lstm-32-s0").trace(TEXT, pins=pins) for pins in (None, Pins().hold("f", 1.0)))
    f, c = (next(line for line in arithmetic(held, 2, 6) if line.name == name) for name in "fc")
    assert f.held and f.signal == 1 and not c.held
    assert 0 < f.value < 1 and free["f"][2, 6] < 1
    assert c.value == pytest.approx(held["c"][1, 6] + held["i"][2, 6] * held["g"][2, 6], rel=1e-5)


def test_a_line_is_written_with_its_numbers_then_its_sums_then_its_value():
    trace = load("grammar-gru-32-s0").trace(TEXT)
    unit = int(np.abs(trace["n"][2]).argmin())  # where tanh can be undone
    written = {line.name: line.written(3) for line in arithmetic(trace, 2, unit)}
    r, z, n, h = (trace[name][2, unit] for name in "rznh")
    assert written["h"] == [f"(1 - {z:.3f}) * {n:.3f} + {z:.3f} * {trace['h'][1, unit]:.3f}", f"{h:.3f}"]
    full, short, last = written["n"]
    assert full.startswith("tanh(") and f"+ {r:.3f} * (" in full and "+ -" not in full
    assert short == f"tanh({np.arctanh(np.float64(n)):.3f})" and last == f"{n:.3f}"


def test_a_function_of_two_numbers_keeps_both():
    text = "q = min(tanh(a), b)"
    name, tree = parse(text)
    made = evaluate(tree, {"a": np.array(0.5), "b": np.array(0.25)}, {"min": np.minimum, "tanh": np.tanh})
    line = Line(name, text, tree, {node: float(each) for node, each in made.items()}, 0.25, 0.25, False)
    assert line.written() == ["min(tanh(0.50), 0.25)", "0.25"]


def test_what_is_not_there_is_said():
    trace = load("grammar-lstm-32-s0").trace(TEXT)
    refused = {(6, 0): "no step 6", (-1, 0): "no step -1", (0, 32): "no unit 32; they are 0 to 31"}
    for where, said in refused.items():
        with pytest.raises(ModelError, match=said):
            arithmetic(trace, *where)
    with pytest.raises(ModelError, match="there is no layer 1 forward"):
        arithmetic(trace, 0, 0, Place(1))
    assert parse(arithmetic(trace, 0, 0)[0].text).name == "i"
