"""What is true of Python source after each of its bytes, by Python's own tokenizer and parser."""

from __future__ import annotations

import ast
import io
import tokenize
import warnings
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from visualizer.brief import brief
from visualizer.cells import Array

from . import Feature

FEATURES = (
    Feature("string", "inside a string"),
    Feature("docstring", "inside a docstring"),
    Feature("comment", "inside a comment"),
    Feature("parentheses", "inside parentheses"),
    Feature("depth", "depth of parentheses", "spearman"),
    Feature("import", "in an import"),
    Feature("name", "in a name or keyword"),
    Feature("digit", "a digit"),
    Feature("start", "at the start of a line"),
    Feature("indent", "blanks the line began with", "spearman"),
    Feature("column", "bytes read of the line", "spearman"),
)


@brief
class Source(NamedTuple):
    """A source text: the truth of every feature after each byte, (T,), and where a piece may begin."""

    truth: dict[str, Array]
    starts: list[int]


def source(data: bytes) -> Source:
    """Python source -> what is true after each byte has been read.

    A string, f-strings and all within them included, is read from its first opening quote until its
    last closing quote has been read; a docstring is one that Python takes as such; a comment from #
    until the line ends. Parentheses of all three kinds count once read, those in strings and comments
    never. An import is read from the end of its word import or from to its last byte. A
    line begins once the newline before it has been read; it is at its start while nothing but blanks
    of it have been read, and its blanks are counted as they are read. A piece may begin at every
    statement of the module that begins a line.

    Raises:
        SyntaxError: this is no source of the Python that runs.
    """
    text = data.decode()
    if "\r" in text:
        raise SyntaxError("lines end in more ways than one")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what Python says of an invalid escape is nothing to us
        tree = ast.parse(text)
    lines = text.split("\n")
    begins = np.cumsum([0, *(len(line.encode()) + 1 for line in lines)])
    docstrings = [(_start(node, begins), _end(node, begins)) for node in _docstrings(tree)]
    string, docstring, comment, name, imported = np.zeros((5, len(data)), bool)
    change = np.zeros(len(data), np.intp)
    for kind, start, end in _tokens(text, lines, begins):
        if kind == tokenize.STRING:
            quote = next(k for k in range(start, end) if data[k] in b"'\"")
            string[quote : end - 1] = True
            docstring[quote : end - 1] = any(a <= start < b for a, b in docstrings)
        elif kind == tokenize.COMMENT:
            comment[start:end] = True
        elif kind == tokenize.NAME:
            name[start:end] = True
        elif kind == tokenize.OP and data[start] in b"([{":
            change[start] = 1
        elif kind == tokenize.OP and data[start] in b")]}":
            change[start] = -1
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            word = "import" if isinstance(node, ast.Import) else "from"
            imported[_start(node, begins) + len(word) - 1 : _end(node, begins)] = True
    depth = np.cumsum(change)
    of_tokens = {
        "string": string,
        "docstring": docstring,
        "comment": comment,
        "parentheses": depth > 0,
        "depth": depth,
        "import": imported,
        "name": name,
    }
    truth = {name: array.astype(np.float64) for name, array in (of_tokens | _of_lines(data)).items()}
    return Source(truth, _starts(tree, begins))


def _of_lines(data: bytes) -> dict[str, Array]:
    """The features that bytes alone decide."""
    byte = np.frombuffer(data, np.uint8)
    t = np.arange(len(byte))
    began = np.maximum.accumulate(np.where(byte == ord("\n"), t, -1))  # the newline before the line
    solid = np.maximum.accumulate(np.where(np.isin(byte, list(b" \t")), -1, t))  # the last that is no blank
    start = solid <= began
    blanks = np.where(start, t - began, 0)
    return {
        "digit": np.isin(byte, list(b"0123456789")),
        "start": start,
        # grows while blanks are read, then stays until the next newline
        "indent": blanks[np.maximum.accumulate(np.where(start, t, 0))],
        "column": t - began,
    }


def _tokens(text: str, lines: list[str], begins: Array) -> Iterator[tuple[int, int, int]]:
    """(kind, first byte, byte after the last) of every token; an f-string is one, as before Python 3.12."""

    def at(position: tuple[int, int]) -> int:  # the tokenizer counts characters, the parser bytes
        row, column = position
        return int(begins[row - 1]) + len(lines[row - 1][:column].encode())

    opened: list[int] = []
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        kind = tokenize.tok_name[token.type]
        if kind == "FSTRING_START":
            opened.append(at(token.start))
        elif kind == "FSTRING_END":
            start = opened.pop()
            if not opened:
                yield tokenize.STRING, start, at(token.end)
        elif not opened and token.string:
            yield token.type, at(token.start), at(token.end)


def _start(node: ast.stmt | ast.expr, begins: Array) -> int:
    return int(begins[node.lineno - 1]) + node.col_offset


def _end(node: ast.stmt | ast.expr, begins: Array) -> int:
    assert node.end_lineno is not None and node.end_col_offset is not None
    return int(begins[node.end_lineno - 1]) + node.end_col_offset


def _docstrings(tree: ast.Module) -> Iterator[ast.expr]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            match node.body:
                case [ast.Expr(ast.Constant(str()) as docstring), *_]:
                    yield docstring


def _starts(tree: ast.Module, begins: Array) -> list[int]:
    """The first byte of every statement of the module that begins a line."""
    found = []
    for node in tree.body:
        decorators = getattr(node, "decorator_list", [])
        if decorators or not node.col_offset:
            found.append(int(begins[min([node.lineno, *(each.lineno for each in decorators)]) - 1]))
    return found
