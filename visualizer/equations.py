"""Equations that run: a cell's text, parsed into trees and evaluated node by node.

A cell says its step as lines such as ``f = sigmoid(W_if x + b_if + W_hf h' + b_hf)``, one an equation, in the
order in which they are worked out:

    equation = name "=" sum
    sum      = product, or several with "+" or "-" between
    product  = factor, or several with "*" between: elementwise
    factor   = matrix factor | function "(" sum ")" | "(" sum ")" | name | number

A matrix is a name that begins with ``W_`` and stands before the vector that it multiplies. A name with a
prime is what the step before left behind. What a page shows of a cell is what the cell computes:
`cells.register` holds the two against each other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, NoReturn

import numpy as np

Array = np.ndarray
Function = Callable[[Array], Array]

_TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d+)?)|([A-Za-z]\w*'?)|([-+*()=]))")
_MATRIX = "W_"


@dataclass(frozen=True)
class Node:
    """A part of an equation.

    Attributes:
        op: "number", "name", "matrix" (times a vector), "call" (of a function), "+", "-" or "*".
        text: the part as it is written; of a "call" the function's name, of a "matrix" the matrix's.
        parts: what it is made of: the vector of a "matrix", the sum of a "call", both sides of the others.
    """

    op: str
    text: str
    parts: tuple[Node, ...] = ()

    def __iter__(self) -> Iterator[Node]:
        """Every node below it, and itself last: the order in which they are worked out."""
        for part in self.parts:
            yield from part
        yield self


class Equation(NamedTuple):
    """A name and the tree that it is the value of."""

    name: str
    tree: Node


def parse(text: str) -> Equation:
    """One line of `Cell.equations` as a tree.

    Raises:
        ValueError: it is no such line; says where.
    """
    return _Reader(text).equation()


class _Reader:
    """Reads one line from left to right."""

    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0
        self.tokens: list[tuple[int, str, str]] = []  # (where it begins, its kind, it)
        at = 0
        while text[at:].strip():
            found = _TOKEN.match(text, at)
            if found is None or found.lastindex is None:
                at += len(text[at:]) - len(text[at:].lstrip())
                self.refuse(f"{text[at]!r} has no meaning in an equation", at)
            group = found.lastindex
            self.tokens.append((found.start(group), ("number", "name", "mark")[group - 1], found[group]))
            at = found.end()

    def refuse(self, why: str, at: int | None = None) -> NoReturn:
        here = self.tokens[self.at][0] if self.at < len(self.tokens) else len(self.text)
        raise ValueError(f"“{self.text}”, character {(here if at is None else at) + 1}: {why}")

    @property
    def next(self) -> tuple[str, str]:
        """The kind of the next token, and it; ("end", "") after the last."""
        return self.tokens[self.at][1:] if self.at < len(self.tokens) else ("end", "")

    def takes(self, *marks: str) -> str:
        """The next token where it is one of these marks, which is then read; else ""."""
        kind, token = self.next
        if kind != "mark" or token not in marks:
            return ""
        self.at += 1
        return token

    def equation(self) -> Equation:
        kind, name = self.next
        if kind != "name" or name.startswith(_MATRIX) or name.endswith("'"):
            self.refuse("an equation begins with the name of what it says")
        self.at += 1
        if not self.takes("="):
            self.refuse("after the name stands “=”")
        tree = self.chain(("+", "-"), lambda: self.chain(("*",), self.factor))
        if self.at < len(self.tokens):
            self.refuse("a matrix alone, W_.., stands before what it multiplies; nothing else does")
        return Equation(name, tree)

    def chain(self, marks: tuple[str, ...], part: Callable[[], Node]) -> Node:
        found = part()
        while mark := self.takes(*marks):
            other = part()
            found = Node(mark, f"{found.text} {mark} {other.text}", (found, other))
        return found

    def factor(self) -> Node:
        if self.takes("("):
            found = self.chain(("+", "-"), lambda: self.chain(("*",), self.factor))
            self.close()
            return found
        kind, token = self.next
        if kind not in ("number", "name"):
            self.refuse("here stands a name, a number or a bracket")
        self.at += 1
        if kind == "number":
            return Node("number", token)
        if token.startswith(_MATRIX):
            return Node("matrix", token, (self.factor(),))
        if self.takes("("):
            found = self.chain(("+", "-"), lambda: self.chain(("*",), self.factor))
            self.close()
            return Node("call", token, (found,))
        return Node("name", token)

    def close(self) -> None:
        if not self.takes(")"):
            self.refuse("a bracket is not closed")


def tensors(blocks: Sequence[str], weights: Mapping[str, Array]) -> dict[str, Array]:
    """What the names in a cell's equations stand for among its weights.

    ``W_if`` are the rows of block f in ``weight_ih``, ``b_hf`` those in ``bias_hh``; a further parameter
    ``weight_u`` is ``u``, and ``weight_pf``, of one gate, is ``p_f``.
    """
    H = weights["weight_hh"].shape[-1]
    found: dict[str, Array] = {}
    for name, w in weights.items():
        kind, _, of = name.partition("_")
        if of in ("ih", "hh"):
            if len(w):
                letter = {"weight": "W", "bias": "b"}[kind]
                rows = {block: w[k * H : (k + 1) * H] for k, block in enumerate(blocks)}
                found |= {f"{letter}_{of[0]}{block}": part for block, part in rows.items()}
        else:
            found[of if len(of) == 1 else f"{of[0]}_{of[1:]}"] = w
    return found


def evaluate(tree: Node, values: Mapping[str, Array], functions: Mapping[str, Function]) -> dict[Node, Array]:
    """The value of every node of a tree.

    Args:
        tree: of an equation, or a part of it.
        values: what its names stand for: vectors (..., n), and matrices (H, n).
        functions: those that it may call, by name.

    Raises:
        ValueError: a name or a function is not among them; says which.
    """
    found: dict[Node, Array] = {}
    for node in tree:
        parts = [found[part] for part in node.parts]
        if node.op in ("name", "matrix") and node.text not in values:
            raise ValueError(f"nothing is called {node.text}")
        if node.op == "call" and node.text not in functions:
            raise ValueError(f"no function is called {node.text}; there are {', '.join(functions)}")
        found[node] = (
            np.asarray(float(node.text))
            if node.op == "number"
            else values[node.text]
            if node.op == "name"
            else parts[0] @ values[node.text].T
            if node.op == "matrix"
            else functions[node.text](parts[0])
            if node.op == "call"
            else {"+": np.add, "-": np.subtract, "*": np.multiply}[node.op](*parts)
        )
    return found


def step(
    equations: Sequence[Equation], values: Mapping[str, Array], functions: Mapping[str, Function]
) -> dict[str, Array]:
    """One step: the name of each equation -> its value, which those after it may use."""
    made: dict[str, Array] = {}
    for name, tree in equations:
        made[name] = evaluate(tree, {**values, **made}, functions)[tree]
    return made


def run(
    equations: Sequence[Equation],
    tensors: Mapping[str, Array],
    x: Array,
    before: Mapping[str, Array],
    functions: Mapping[str, Function],
) -> dict[str, Array]:
    """A whole sequence.

    Args:
        equations: those of a step, in their order.
        tensors: see `tensors`.
        x: (T, ..., D).
        before: the states before the first step, (..., H), by their names: "h", and "c" where there is one.
        functions: see `evaluate`.

    Returns:
        The name of each equation -> (T, ..., H).
    """
    state, made = dict(before), []
    for each in x:
        values = {**tensors, "x": each, **{f"{name}'": value for name, value in state.items()}}
        made.append(step(equations, values, functions))
        state = {name: made[-1][name] for name in state}
    return {name: np.stack([each[name] for each in made]) for name, _ in equations}
