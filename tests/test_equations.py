"""The equations that pages show of a cell are what the cell computes, and what is none is refused."""

import re

import numpy as np
import pytest

from newcomer import MGU, Softsigned
from variants import VARIANTS
from visualizer import equations
from visualizer.cells import FUNCTIONS, make
from visualizer.equations import parse
from visualizer.unroll import forward

T, B, D, H = 7, 2, 3, 4


def both_ways(cell, size=1.0):
    """The signals of a run by the cell's lines of Python, and by its equations."""
    rng = np.random.default_rng(5)
    weights = {name: size * w for name, w in cell.init(D, H, rng).items()}
    x = rng.standard_normal((T, B, D))
    run = forward(cell, weights, x)
    told = equations.run(
        [parse(line) for line in cell.equations],
        equations.tensors(cell.blocks, weights),
        x,
        {name: np.zeros((B, H)) for name in "hc" if name in cell.signals},
        cell.calls,
    )
    return run, told


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("size", [1.0, 4.0])
def test_the_equations_run_over_a_sequence_give_every_signal_of_the_cell(variant, size):
    name, options = VARIANTS[variant]
    cell = make(name, **options)
    run, told = both_ways(cell, size)
    assert set(told) == set(cell.signals)
    for signal, values in told.items():
        largest = np.maximum(1, np.abs(values))
        assert (np.abs(run[signal] - values) <= 1e-14 * largest.max(axis=0)).all(), signal


@pytest.mark.parametrize("kind", [MGU, Softsigned])
def test_a_cell_of_its_class_alone_has_equations_that_run(kind):
    run, told = both_ways(kind())
    for signal in MGU.signals:
        np.testing.assert_allclose(told[signal], run[signal], rtol=0, atol=1e-14)


def test_a_matrix_binds_before_a_star_and_a_star_before_a_sum():
    name, tree = parse("n = W_in x + r * (W_hn h' + 1)")
    assert name == "n" and tree.op == "+"
    product, reset = tree.parts
    assert (product.op, product.text, product.parts[0].text) == ("matrix", "W_in", "x")
    assert reset.op == "*" and [part.op for part in reset.parts] == ["name", "+"]
    # what is worked out first comes first
    worked = [node.text for node in tree if node.op in ("name", "number", "matrix")]
    assert worked == ["x", "W_in", "r", "h'", "W_hn", "1"]
    assert parse("a = 1 - 2 - 3").tree.parts[0].op == "-"


@pytest.mark.parametrize(
    "side",
    [
        *("a / (b * c)", "a * (b / c)", "a / b / c", "W_hh (a / b)", "(a + b) / c"),
        "max(a, b + c) - min(a, b)",
        *("a - (b + c)", "(a + b) * c - d", "W_hn (r * h') + b_hn"),
        *("(1 - z) * n + z * W_hh h'", "tanh(1 - a)"),
    ],
)
def test_a_tree_is_written_as_it_was_read(side):
    tree = parse(f"h = {side}").tree
    assert str(tree) == side and parse(f"h = {tree}").tree == tree


def test_numbers_in_the_place_of_names_keep_their_brackets_and_one_sign():
    def numbers(said):
        return lambda node: said.get(node.text)

    tree = parse("h = a - (b + c)").tree
    assert equations.write(tree, numbers({"a": "1", "b": "-2", "c": "3"})) == "1 - (-2 + 3)"
    assert equations.write(tree, numbers({"a": "1", "b": "2", "c": "-3"})) == "1 - (2 - 3)"
    assert (
        equations.write(parse("h = a - b * c").tree, numbers({"a": "1", "b": "-2", "c": "-3"}))
        == "1 + 2 * -3"
    )


def test_every_node_has_its_value():
    tree = parse("h = tanh(2 * x - W_hh h')").tree
    matrix = np.array([[1.0, 2.0], [3.0, 4.0]])
    values = {"x": np.array([1.0, 2.0]), "h'": np.array([0.5, 0.25]), "W_hh": matrix}
    found = equations.evaluate(tree, values, FUNCTIONS)
    by_op = {node.op: list(value) for node, value in found.items() if node.op in ("*", "matrix", "-")}
    assert by_op == {"*": [2, 4], "matrix": [1, 2.5], "-": [1, 1.5]}
    assert found[tree] == pytest.approx(np.tanh([1, 1.5]))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "character 1: an equation begins with the name"),
        ("h", "character 2: after the name stands “=”"),
        ("h' = x", "character 1: an equation begins with the name"),
        ("h = ", "character 5: here stands a name, a number or a bracket"),
        ("h = x +", "character 8: here stands a name"),
        ("h = (x", "character 7: a bracket is not closed"),
        ("h = tanh(x", "character 11: a bracket is not closed"),
        ("h = x h'", "character 7: a matrix alone"),
        ("h = x % 2", "character 7: '%' has no meaning"),
        ("h = max(x)", "character 10: max is of two numbers"),
        ("h = tanh(x, 1)", "character 11: a bracket is not closed"),
        ("h = W_hh", "character 9: here stands a name"),
        ("h = x)", "character 6: a matrix alone"),
        (f"h = {'(' * 99}x", "character 36: brackets stand in at most 30 others"),
        (f"h = x{' + x' * 999}", "character 401: an equation has at most 200 names"),
    ],
)
def test_what_is_no_equation_is_refused_at_its_first_wrong_character(text, said):
    with pytest.raises(ValueError, match=re.escape(said)) as refused:
        parse(text)
    assert len(str(refused.value)) < 300


def test_a_name_that_nothing_has_is_said():
    with pytest.raises(ValueError, match="nothing is called q"):
        equations.evaluate(parse("h = 1 - q").tree, {}, FUNCTIONS)
    with pytest.raises(ValueError, match="no function is called erf; there are sigmoid, tanh, relu, exp"):
        equations.evaluate(parse("h = erf(1)").tree, {}, FUNCTIONS)


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["f = a"], "“f = a”, character 3: here stands “(”"),
        (["f(a, b) = a"], "character 4: here stands “)”"),
        (["f(W_a) = 1"], "character 3: a function begins with its name"),
        (["f(a) a"], "character 6: after the bracket stands “=”"),
        (["f(a) = W_hh a"], "it may be made of a alone, not of W_hh"),
        (["f(a) = a * b"], "“f(a) = a * b”: it may be made of a alone, not of b"),
        (["f(a) = erf(a)"], "“f(a) = erf(a)”: no function is called erf; there are sigmoid"),
        (["f(a) = f(a)"], "no function is called f"),
        (["exp(a) = a"], "there is a function exp already"),
    ],
)
def test_a_function_that_cannot_be_read_is_refused_by_its_line(lines, said):
    with pytest.raises(ValueError, match=re.escape(said)):
        equations.functions(lines, FUNCTIONS)
