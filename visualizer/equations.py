"""Equations that run: a cell's text, parsed into trees and evaluated node by node.

A cell says its step as lines such as ``f = sigmoid(W_if x + b_if + W_hf h' + b_hf)``, one an equation, in the
order in which they are worked out:

    equation = name "=" sum
    sum      = product, or several with "+" or "-" between
    product  = factor, or several with "*" or "/" between: elementwise
    factor   = matrix factor | function "(" sum ")" | "(" sum ")" | name | number

A matrix is a name that begins with ``W_`` and stands before the vector that it multiplies. A name with a
prime is what the step before left behind. Of two numbers are ``max(a, b)`` and ``min(a, b)``; every other
function is of one. A cell may have functions of its own, each said as such a line too:

    function = name "(" argument ")" "=" sum

What a page shows of a cell is what the cell computes: `cells.register` holds the two against each other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import Any, NamedTuple, NoReturn

import numpy as np

Array = np.ndarray
Function = Callable[..., Array]

_TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d+)?)|([A-Za-z]\w*'?)|([-+*/,()=]))")
_OF_TWO = ("max", "min")
_MATRIX = "W_"
_MOST, _DEEP = 200, 30  # names, numbers and marks of an equation, and brackets within brackets
_QUOTED = 200  # characters of an equation that a complaint quotes


@dataclass(frozen=True)
class Node:
    """A part of an equation.

    Attributes:
        op: "number", "name", "matrix" (times a vector), "call" (of a function), "+", "-", "*" or "/".
        text: its name, number or mark; of a "call" the function's name, of a "matrix" the matrix's.
        parts: what it is made of: the vector of a "matrix", the sums of a "call", both sides of the others.
    """

    op: str
    text: str
    parts: tuple[Node, ...] = ()

    def __iter__(self) -> Iterator[Node]:
        """Every node below it, and itself last: the order in which they are worked out."""
        for part in self.parts:
            yield from part
        yield self

    def __str__(self) -> str:
        return write(self)


class Equation(NamedTuple):
    """A name and the tree that it is the value of."""

    name: str
    tree: Node


class Definition(NamedTuple):
    """A function of a cell's own: its name, its argument's, and the tree that it is the value of."""

    name: str
    of: str
    tree: Node


def parse(text: str) -> Equation:
    """One line of `Cell.equations` as a tree.

    Raises:
        ValueError: it is no such line; says where.
    """
    return _Reader(text).equation()


def defined(text: str) -> Definition:
    """One line of `Cell.functions`, such as ``softplus(a) = log(1 + exp(a))``, as a tree.

    Raises:
        ValueError: it is no such line; says where.
    """
    return _Reader(text).definition()


def functions(lines: Sequence[str], known: Mapping[str, Function]) -> dict[str, Function]:
    """What equations may call, by name: what is known, and what lines define by it and by those before them.

    Raises:
        ValueError: a line defines nothing, or what is there, or calls what is not; says which.
    """
    found = dict(known)
    for line in lines:
        name, of, tree = defined(line)
        if name in found:
            raise ValueError(f"“{line}”: there is a function {name} already")
        for node in tree:
            if node.op == "matrix" or (node.op == "name" and node.text != of):
                raise ValueError(f"“{line}”: it may be made of {of} alone, not of {node.text}")
            if node.op == "call" and node.text not in found:
                raise ValueError(f"“{line}”: no function is called {node.text}; there are {', '.join(found)}")
        found[name] = _function(of, tree, dict(found))
    return found


def _function(of: str, tree: Node, known: Mapping[str, Function]) -> Function:
    return lambda a: evaluate(tree, {of: a}, known)[tree]


@lru_cache(maxsize=64)
def packed_functions(lines: tuple[str, ...]) -> tuple[dict[str, Any], ...]:
    """Functions of a cell's own as a page reads them, JSON-able: as `packed`, and what each is ``of``."""
    return tuple({"name": name, "of": of, "tree": asdict(tree)} for name, of, tree in map(defined, lines))


@lru_cache(maxsize=64)
def packed(lines: tuple[str, ...]) -> tuple[dict[str, Any], ...]:
    """Equations as a page reads them, JSON-able: each its ``name`` and ``tree``, a `Node` as a dict.

    Every picture has those of its cell, so they are made once.
    """
    return tuple({"name": name, "tree": asdict(tree)} for name, tree in map(parse, lines))


class _Reader:
    """Reads one line from left to right."""

    def __init__(self, text: str) -> None:
        self.text, self.at, self.depth = text, 0, 0
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
            if len(self.tokens) > _MOST:
                self.refuse(f"an equation has at most {_MOST} names, numbers and marks", found.start(group))

    def refuse(self, why: str, at: int | None = None) -> NoReturn:
        here = self.tokens[self.at][0] if self.at < len(self.tokens) else len(self.text)
        text = self.text if len(self.text) <= _QUOTED else f"{self.text[:_QUOTED]}…"
        raise ValueError(f"“{text}”, character {(here if at is None else at) + 1}: {why}")

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
        return Equation(name, self.right("after the name stands “=”"))

    def definition(self) -> Definition:
        name, of = self.named("("), self.named(")")
        return Definition(name, of, self.right("after the bracket stands “=”"))

    def named(self, last: str) -> str:
        """The name of a function, or of what it is of, and the bracket after it."""
        kind, name = self.next
        if kind != "name" or name.startswith(_MATRIX) or name.endswith("'"):
            self.refuse("a function begins with its name and, in brackets, that of what it is of")
        self.at += 1
        if not self.takes(last):
            self.refuse(f"here stands “{last}”")
        return name

    def right(self, otherwise: str) -> Node:
        """The right side, which nothing follows."""
        if not self.takes("="):
            self.refuse(otherwise)
        tree = self.sum()
        if self.at < len(self.tokens):
            self.refuse("a matrix alone, W_.., stands before what it multiplies; nothing else does")
        return tree

    def sum(self) -> Node:
        return self.chain(("+", "-"), lambda: self.chain(("*", "/"), self.factor))

    def chain(self, marks: tuple[str, ...], part: Callable[[], Node]) -> Node:
        found = part()
        while mark := self.takes(*marks):
            found = Node(mark, mark, (found, part()))
        return found

    def factor(self) -> Node:
        if self.takes("("):
            return self.closed()
        kind, token = self.next
        if kind not in ("number", "name"):
            self.refuse("here stands a name, a number or a bracket")
        self.at += 1
        if kind == "number":
            return Node("number", token)
        if token.startswith(_MATRIX):
            return Node("matrix", token, (self.factor(),))
        if self.takes("("):
            first = () if token not in _OF_TWO else (self.first(token),)
            return Node("call", token, (*first, self.closed()))
        return Node("name", token)

    def first(self, function: str) -> Node:
        found = self.sum()
        if not self.takes(","):
            self.refuse(f"{function} is of two numbers, with “,” between")
        return found

    def closed(self) -> Node:
        self.depth += 1
        if self.depth > _DEEP:
            self.refuse(f"brackets stand in at most {_DEEP} others")
        found = self.sum()
        if not self.takes(")"):
            self.refuse("a bracket is not closed")
        self.depth -= 1
        return found


def write(tree: Node, said: Callable[[Node], str | None] = lambda node: None) -> str:
    """A tree as text that `parse` reads; a node for which `said` has a text is written so."""
    if (text := said(tree)) is not None:
        return text
    inside = [write(part, said) for part in tree.parts]
    if tree.op == "call":
        return f"{tree.text}({', '.join(inside)})"
    # what binds less than the mark it stands at; what stands first in a sum is worked out first without
    looser = ("+", "-", "*", "/") if tree.op == "matrix" else ("+", "-")
    for k, part in enumerate(tree.parts):
        divided = k and part.op in ("*", "/") and "/" in (tree.op, part.op) and tree.op in ("*", "/")
        if divided or (part.op in looser and (k or tree.op in ("*", "/", "matrix"))):
            inside[k] = f"({inside[k]})"
    if len(inside) < 2:
        return " ".join((tree.text, *inside))
    left, right = inside
    if tree.op in ("+", "-") and right.startswith("-"):  # nobody writes 1 + -2
        return f"{left} {'-' if tree.op == '+' else '+'} {right[1:]}"
    return f"{left} {tree.op} {right}"


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
        found[node] = _value(node, [found[part] for part in node.parts], values, functions)
    return found


def _value(
    node: Node, parts: Sequence[Array], values: Mapping[str, Array], functions: Mapping[str, Function]
) -> Array:
    """That of a node by those of its parts."""
    if node.op in ("name", "matrix") and node.text not in values:
        raise ValueError(f"nothing is called {node.text}")
    if node.op == "call" and node.text not in functions:
        raise ValueError(f"no function is called {node.text}; there are {', '.join(functions)}")
    match node.op:
        case "number":
            return np.asarray(float(node.text))
        case "name":
            return values[node.text]
        case "matrix":
            return parts[0] @ values[node.text].T
        case "call":
            return functions[node.text](*parts)
        case mark:
            return {"+": np.add, "-": np.subtract, "*": np.multiply, "/": np.divide}[mark](*parts)


def named(
    tensors: Mapping[str, Array], x: Array, before: Mapping[str, Array | None], signals: Mapping[str, Array]
) -> dict[str, Array]:
    """What the names in a step's equations stand for.

    Args:
        tensors: see `tensors`.
        x: what the step reads.
        before: the state before it, by name; None for one that the cell has not.
        signals: those of the step itself.
    """
    old = {f"{name}'": value for name, value in before.items() if value is not None}
    return {**tensors, "x": x, **old, **signals}


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
    state: Mapping[str, Array] = before
    steps: list[dict[str, Array]] = []
    for each in x:
        made: dict[str, Array] = {}
        for name, tree in equations:
            made[name] = evaluate(tree, named(tensors, each, state, made), functions)[tree]
        steps.append(made)
        state = {name: made[name] for name in before}
    return {name: np.stack([made[name] for made in steps]) for name, _ in equations}
