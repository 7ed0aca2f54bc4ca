"""Reads the line of a claim, and the arithmetic in it."""

from __future__ import annotations

import ast
import math
import operator
import re
from collections.abc import Callable

import numpy as np

from visualizer.cells import sigmoid
from visualizer.claims.claim import Claim
from visualizer.claims.setting import STORY, ClaimError, Unit
from visualizer.claims.value import OF_NETWORK, OF_STEP, OF_TRANSLATION, OF_WORD, SAID, WITH_NAME, Value
from visualizer.symbols import quoted

MAX_CHARACTERS = 400
"""Of a claim."""

_NUMBER = re.compile(r"(-?)(\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})(%?)")
_POWER = re.compile(r"10\^(-?\d{1,2})")
_ARITHMETIC = re.compile(r"(?=.*\d)(?:[\d.+*/^()-]|sigmoid|tanh)+")
_SIGNAL = re.compile(r"[A-Za-z]")
_WORDS = re.compile(r"p\(.[^)]*\)|\S+")
_PIN = re.compile(r"([A-Za-z](?==.)|[a-z_]{2,20})=(\S*)")  # a signal that is held, or an option of the cell
_HOW = "a claim is like f < 0.1 at moved, or next at end = Japanese"


def parse(text: str) -> Claim:
    """A line -> the claim. ClaimError for a line that is none."""
    found, words = _beside(text)
    for k, word in enumerate(words):
        if word in ("<", ">", "="):
            sides = [words[:k], words[k + 1 :]]
            # an answer may be anything, also what else would be a number
            likeliest = [_placed(side)[0] in [[each] for each in SAID] and word == "=" for side in sides]
            left = (_answer if likeliest[1] else _value)(sides[0])
            right = (_answer if likeliest[0] else _value)(sides[1])
            if left and right:
                _comparable(left, word, right)
                return Claim(text, left, word, right, *found)
    if len(words) > 3 and words[-2] == "at":
        for relation in ("falls", "rises", "least", "greatest"):
            of = words[:-3] if words[-3] == relation else None
            if of and relation in ("least", "greatest"):
                of = of[:-1] if of[-1] == "is" else None
            left = _value([*of, "at", words[-1]]) if of else None
            if left and left.kind in OF_STEP and left.kind not in SAID:
                return Claim(text, left, relation, None, *found)
    raise ClaimError(f"{quoted(text)} cannot be read; {_HOW}")


def parse_value(text: str) -> Claim:
    """A line that is a value alone, a number, as `Claim.value` works it out. ClaimError for any other."""
    found, words = _beside(text)
    left = _value(words)
    if left is None or left.kind in SAID or (left.kind in (*OF_STEP, "product") and not left.place):
        raise ClaimError(f"{quoted(text)} is no value; one is like f at moved, or p(French) at end, or 0.5")
    return Claim(text, left, "", None, *found)


_Beside = tuple[tuple[tuple[str, str], ...], str, Unit, str, bool]


def _beside(text: str) -> tuple[_Beside, list[str]]:
    """What stands behind a claim -> (held, held_at, unit, model, changed), and the words before it."""
    if len(text) > MAX_CHARACTERS:
        raise ClaimError(f"a claim has at most {MAX_CHARACTERS} characters")
    words = _WORDS.findall(text)
    unit: Unit = None
    held: list[tuple[str, str]] = []
    model = held_at = ""
    changed = words[-1:] == ["changed"]
    if changed:
        words = words[:-1]
    while len(words) > 3 and words[-3] != "at":
        last = words[-1]
        if words[-2] == "of" and not model:
            model = last
        elif words[-2] == "unit" and unit is None and (last == STORY or (last.isdecimal() and len(last) < 7)):
            unit = last if last == STORY else int(last)
        else:
            break
        words = words[:-2]
    if words[-1:] == ["changed"]:
        changed, words = True, words[:-1]
    for k in range(len(words) - 1, 0, -1):
        if words[k] == "with" and k + 1 < len(words) and _PIN.fullmatch(words[k + 1]):
            after = words[k + 1 :]
            if len(after) > 2 and after[-2] == "at":
                held_at, after = after[-1], after[:-2]
            pins = [_PIN.fullmatch(word) for word in after]
            held = [(pin[1], pin[2]) for pin in pins if pin]
            if len(held) < len(pins):
                raise ClaimError(f"{quoted(text)} cannot be read: after with stands f=1 i=0 at WORD..WORD")
            words = words[:k]
            break
    return (tuple(held), held_at, unit, model, changed), words


def _placed(words: list[str]) -> tuple[list[str], str]:
    """A value's words, and the word of the text that it is at; "" where there is none."""
    return (words[:-2], words[-1]) if len(words) > 2 and words[-2] == "at" else (words, "")


def _answer(words: list[str]) -> Value | None:
    """Words -> the answer that they write out; None where there are none."""
    words, at = _placed(words)
    return Value("answer", " ".join(words), place=at) if words else None


def _value(words: list[str]) -> Value | None:
    """Words -> the value that they are, or None."""
    words, at = _placed(words)
    if not words:
        return None
    last = words[-1]
    if len(words) == 1:
        if number := _NUMBER.fullmatch(last):
            digits = len(number[2].partition(".")[2])
            scale = 100 if number[3] else 1
            value = float(number[1] + number[2]) / scale
            return Value("number", number=value, digits=digits + 2 * (scale > 1), place=at)
        if power := _POWER.fullmatch(last):
            return Value("number", number=10.0 ** int(power[1]), digits=None, place=at)
        if last in ("next", "early", "settled", *OF_TRANSLATION, *OF_NETWORK):
            return Value(last, place=at)
        if last.startswith("p(") and last.endswith(")") and len(last) > 3:
            return Value("p", last[2:-1], place=at)
        if _SIGNAL.fullmatch(last):
            return Value("signal", last, place=at)
        if _ARITHMETIC.fullmatch(last):
            return Value("arithmetic", last, number=_worked_out(last), place=at)
    if len(words) == 2 and words[0] in WITH_NAME and _SIGNAL.fullmatch(last):
        return Value(words[0], last, place=at)
    if len(words) == 2 and words[0] in OF_WORD:
        return Value(words[0], last, place=at)
    if len(words) == 2 and words[0] in ("rows", "columns", "learned", "shrunk"):
        return Value(words[0], last, place=at)
    layer = re.fullmatch(r"parameters ([a-z]+ \d{1,7} -> \d{1,7}(?: in (?:pytorch|keras))?)", " ".join(words))
    return Value("layer", layer[1], place=at) if layer else None


_OPERATORS: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
}
_FUNCTIONS: dict[str, Callable[[float], float]] = {
    "sigmoid": lambda a: float(sigmoid(np.array(a))),
    "tanh": math.tanh,
}


def _worked_out(text: str) -> float:
    """Arithmetic, as 4*(80+12) or 0.9^50 or sigmoid(-5.2) -> its number. ClaimError for what is none."""

    def number(node: ast.expr) -> float:
        match node:
            case ast.Constant(value=int() | float() as value):
                return float(value)
            case ast.UnaryOp(op=ast.USub(), operand=of):
                return -number(of)
            case ast.BinOp(left=left, op=op, right=right):
                value = _OPERATORS[type(op)](number(left), number(right))
                return float(value)
            case ast.Call(func=ast.Name(id=name), args=[of], keywords=[]):
                return _FUNCTIONS[name](number(of))
        raise SyntaxError

    try:
        if len(text) <= 100:
            return number(ast.parse(text.replace("^", "**"), mode="eval").body)
    except (SyntaxError, TypeError, ValueError, KeyError, ArithmeticError, RecursionError, MemoryError):
        pass
    raise ClaimError(f"{quoted(text)} cannot be worked out; arithmetic is like 0.9^50 or sigmoid(-5.2)")


def _comparable(left: Value, relation: str, right: Value) -> None:
    kinds = {left.kind, right.kind}
    if (word := next((each for each in SAID if each in kinds), None)) and relation != "=":
        raise ClaimError(f"{word} is a word: it can only be = one")
    if any(each.kind == "product" and not each.place for each in (left, right)):
        raise ClaimError("a product has its words behind it, as product f at with..but")
    if not (left.place or right.place) and kinds & set(OF_STEP):
        raise ClaimError("it does not say at which word")
