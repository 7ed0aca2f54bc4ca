"""A step back as the linear map it is: a cell's own backward lines, run on symbols in place of gradients.

What a step hands back is a sum of products of what arrives with arrays that the trace holds. Given a `Form`
for each gradient, the cell's lines say what these arrays are, for all steps of a run at once; no cell is
written a second time for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from visualizer.weights import Weights, product

Array = np.ndarray

UNIT = 1
"""The coefficient of what is handed on as it is; told apart by identity."""


class Form:
    """A sum of coefficients (..., H) times gradients that have a name, entry by entry; without terms, 0.

    Attributes:
        terms: (symbol, gate) -> coefficient. The symbol is "h" or "c", what arrives at the step, or one that
            `Steps.made` defines; the gate is the last that the term has passed through, "" for none.
    """

    __slots__ = ("terms",)
    __array_ufunc__ = None  # an array times a form is asked of the form

    def __init__(self, terms: Mapping[tuple[str, str], Any] | None = None) -> None:
        self.terms = terms or {}

    def __mul__(self, k: Any) -> Form:
        if isinstance(k, Form):
            return NotImplemented
        return Form({key: k if one is UNIT else one * k for key, one in self.terms.items()})

    __rmul__ = __mul__

    def __truediv__(self, k: Any) -> Form:
        return self * (1 / k)

    def __neg__(self) -> Form:
        return self * -1.0

    def __add__(self, other: Form) -> Form:
        if not isinstance(other, Form):
            return NotImplemented
        terms = dict(self.terms)
        for key, more in other.terms.items():
            terms[key] = terms[key] + more if key in terms else more
        return Form(terms)

    def __sub__(self, other: Form) -> Form:
        return self + -other if isinstance(other, Form) else NotImplemented

    def __array_function__(self, func: Any, types: Any, args: Any, kwargs: Any) -> tuple[Form, ...]:
        """Blocks side by side stay blocks."""
        if func is not np.concatenate:
            return NotImplemented
        return tuple(part for each in args[0] for part in _parts(each))

    @property
    def symbols(self) -> set[str]:
        """What it is a form of."""
        return {symbol for symbol, _ in self.terms}

    def of(self, symbol: str, by: str | None = None) -> Any:
        """The coefficient of a symbol, by one gate or by all; None where there is none."""
        if len(self.terms) == 1 and by is None:
            ((only, _), one), *_ = self.terms.items()
            return one if only == symbol else None
        found = [one for (s, gate), one in self.terms.items() if s == symbol and by in (None, gate)]
        return sum(found[1:], start=found[0]) if found else None

    def by(self, gate: str) -> Form:
        """The same sum, as what has passed through this gate."""
        if len(self.terms) == 1:
            ((symbol, _), one), *_ = self.terms.items()
            return Form({(symbol, gate): one})
        return Form({(symbol, gate): self.of(symbol) for symbol in self.symbols})

    def at(self, values: Mapping[str, Array]) -> Any:
        """What it comes to where the symbols have these values (..., H); 0.0 of a form without terms."""
        terms = (
            values[symbol] if one is UNIT else values[symbol] * one for (symbol, _), one in self.terms.items()
        )
        return sum(terms, start=next(terms, 0.0))


def _parts(of: Any) -> tuple[Form, ...]:
    return of if isinstance(of, tuple) else (of,)


@dataclass(frozen=True, eq=False)
class Product:
    """A product with rows of weight_hh, on the way back.

    Attributes:
        blocks: dL/d(product) by the name of the block.
        rows: those of weight_hh.
        v: what the forward product was made of, (..., H).
    """

    blocks: Mapping[str, Form]
    rows: slice
    v: Array

    def at(self, values: Mapping[str, Array], W: Array) -> Array:
        """What it comes to (..., H); W is weight_hh."""
        one = next(iter(values.values()))
        da = [np.broadcast_to(form.at(values), one.shape) for form in self.blocks.values()]
        return product(np.concatenate(da, axis=-1), W[..., self.rows, :])


@dataclass(frozen=True, eq=False)
class Steps:
    """What some steps do to a gradient, as forms with coefficients (n, ..., H).

    Attributes:
        totals: signal -> its total derivative.
        made: symbol -> what it stands for, in the order in which they are needed: the total derivative of a
            state that is a sum, as "total c", and every product with weight_hh.
        da: dL/d(sum of the block), by its name, as the input's side sees it.
        adds: (parameter, what each step adds to its derivative).
        handed: "h" and, where the cell has one, "c": what goes to the step before.
    """

    totals: Mapping[str, Form]
    made: Mapping[str, Form | Product]
    da: Mapping[str, Form]
    adds: tuple[tuple[str, Form], ...]
    handed: Mapping[str, Form]

    @property
    def memory(self) -> str:
        """The symbol of what is handed on along the memory."""
        return _TOTAL + "c" if _TOTAL + "c" in self.made else ("c" if "c" in self.handed else "h")

    @property
    def direct(self) -> Array | None:
        """What is handed on along the memory past gates and products, (n, ..., H); None where nothing is."""
        return self.handed["c" if "c" in self.handed else "h"].of(self.memory, "")

    def values(self, W: Array, h: Array, c: Array | None = None) -> dict[str, Array]:
        """Every symbol's value, (n, ..., H): of total derivatives h and c at these steps; W is weight_hh.

        A product that is only handed on, as that of most cells is, is left out.
        """
        found = {"h": h} if c is None else {"h": h, self.memory: c}
        products = [made for made in self.made.values() if isinstance(made, Product)]
        forms = [*self.da.values(), *(form for made in products for form in made.blocks.values())]
        wanted = {symbol for form in (*forms, *(form for _, form in self.adds)) for symbol in form.symbols}
        wanted |= {symbol for form in self.handed.values() for symbol, gate in form.terms if gate}
        for symbol, made in self.made.items():
            if symbol not in found and symbol in wanted:
                found[symbol] = made.at(found, W) if isinstance(made, Product) else made.at(found)
        return found


_TOTAL = "total "


class _Noting:
    """Weights whose products back are noted and given a name."""

    def __init__(self, w: Weights, made: dict[str, Form | Product]) -> None:
        self.w, self.made = w, made
        self.adds: list[tuple[str, Form]] = []

    def __getitem__(self, name: str) -> Array:
        return self.w[name]

    def back(self, d: Any, v: Array, blocks: tuple[str, ...] | None = None) -> Form:
        names = tuple(self.w.rows) if blocks is None else blocks
        symbol = f"product {len(self.made)}"
        self.made[symbol] = Product(dict(zip(names, _parts(d), strict=True)), self.w.part(blocks), v)
        return Form({(symbol, ""): UNIT})

    def add(self, name: str, d: Form) -> None:
        self.adds.append((name, d))


def read(
    cell: Any,
    w: Weights,
    s: Any,
    prev: Any,
    free: Mapping[str, Array] | None = None,
    coupled: Array | None = None,
) -> Steps:
    """The steps with recorded signals s (`cells.Recorded`, (n, ..., H)) and states prev before them.

    free and coupled are what `unroll.LayerTrace` says of signals that are held, as arrays.
    """
    free = free or {}
    made: dict[str, Form | Product] = {}
    totals: dict[str, Form] = {}
    noting = _Noting(w, made)
    states = [name for name, value in zip("hc", prev, strict=True) if value is not None]

    def tap(name: str, value: Form) -> Form:
        if coupled is not None and name == cell.keeper:
            value = value - totals[cell.writer] * coupled  # di/df = -1 where i is 1 - f
        totals[name] = value
        if name in free:
            value = value * free[name]
        if name not in states:
            return value.by(name) if name in cell.blocks else value
        if len(value.symbols) < 2:
            return value
        made[_TOTAL + name] = value
        return Form({(_TOTAL + name, ""): UNIT})

    d = prev._replace(**{name: Form({(name, ""): UNIT}) for name in states})
    da, handed = cell.backward(s, prev, d, noting, tap)
    by_block = dict(zip(cell.blocks, _parts(da), strict=True))
    return Steps(totals, made, by_block, tuple(noting.adds), {n: getattr(handed, n) for n in states})


class _Nothing:
    """Weights through which nothing goes."""

    def __init__(self, w: Weights) -> None:
        self.w = w

    def __getitem__(self, name: str) -> Array:
        return self.w[name]

    def back(self, d: Any, v: Array, blocks: Any = None) -> Form:
        return Form()

    def add(self, name: str, d: Form) -> None:
        pass


def ask(cell: Any, w: Weights, s: Any, prev: Any) -> None:
    """Let a cell's backward ask s for every slope that it needs, without a gradient."""
    nothing: Callable[[str, Form], Form] = lambda name, value: value  # noqa: E731
    d = prev._replace(**{name: Form() for name, x in zip("hc", prev, strict=True) if x is not None})
    cell.backward(s, prev, d, _Nothing(w), nothing)


def stacked(forms: Iterable[Any], like: Array, axis: int) -> Array:
    """Coefficients side by side along a new axis, each spread over the shape of like."""
    return np.stack([np.broadcast_to(0.0 if one is None else one, like.shape) for one in forms], axis=axis)
