"""A step back as the linear map it is: a cell's own backward lines, run on symbols in place of gradients.

What a step hands back is a sum of products of what arrives with arrays that the trace holds. Given a `Form`
for each gradient, the cell's lines say what these arrays are, for all steps of a run at once; no cell is
written a second time for it. Given a `Later` for each array too, they say how these are made of any run.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from operator import getitem, itemgetter
from typing import Any, NoReturn

import numpy as np
from numpy.lib.mixins import NDArrayOperatorsMixin

from visualizer.brief import brief
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


@brief
@dataclass(frozen=True, eq=False)
class Product:
    """A product with rows of weight_hh, on the way back.

    Attributes:
        blocks: dL/d(product) by the name of the block.
        first: the place of the first of them among all blocks.
        v: what the forward product was made of, (..., H).
    """

    blocks: Mapping[str, Form]
    first: int
    v: Array

    def rows(self, W: Array) -> Array:
        """Those of weight_hh W (..., G*H, H) that it is a product with."""
        H = W.shape[-1]
        return W[..., self.first * H : (self.first + len(self.blocks)) * H, :]

    def at(self, values: Mapping[str, Array], W: Array) -> Array:
        """What it comes to (..., H); W is weight_hh."""
        one = next(iter(values.values()))
        da = [np.broadcast_to(form.at(values), one.shape) for form in self.blocks.values()]
        return product(np.concatenate(da, axis=-1), self.rows(W))


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

    @property
    def coefficients(self) -> list[Any]:
        """Every coefficient of every form."""
        products = [made for made in self.made.values() if isinstance(made, Product)]
        inside = [form for made in products for form in made.blocks.values()]
        added = [form for _, form in self.adds]
        forms = (*self.totals.values(), *inside, *self.da.values(), *added, *self.handed.values())
        return [one for form in forms for one in form.terms.values()]

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

    def __init__(self, blocks: tuple[str, ...], w: Any, made: dict[str, Form | Product]) -> None:
        self.blocks, self.w, self.made = blocks, w, made
        self.adds: list[tuple[str, Form]] = []

    def __getitem__(self, name: str) -> Array:
        return self.w[name]

    def back(self, d: Any, v: Array, blocks: tuple[str, ...] | None = None) -> Form:
        names = self.blocks if blocks is None else blocks
        symbol, first = f"product {len(self.made)}", self.blocks.index(names[0])
        self.made[symbol] = Product(dict(zip(names, _parts(d), strict=True)), first, v)
        return Form({(symbol, ""): UNIT})

    def add(self, name: str, d: Form) -> None:
        self.adds.append((name, d))


def read(
    cell: Any,
    w: Any,
    s: Any,
    prev: Any,
    free: Mapping[str, Any] | None = None,
    coupled: Any = None,
) -> Steps:
    """The steps with recorded signals s (`cells.Recorded`, (n, ..., H)) and states prev before them.

    free and coupled are what `unroll.LayerTrace` says of signals that are held, as arrays.
    """
    free = free or {}
    made: dict[str, Form | Product] = {}
    totals: dict[str, Form] = {}
    noting = _Noting(cell.blocks, w, made)
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


class Later(NDArrayOperatorsMixin):
    """An array of a run yet to come: what is done with it is noted, for a `Recipe` to do it then.

    It is used as an array is, but that nobody knows its numbers.

    Attributes:
        call, of: it will be ``call(*of)``; call is None of the run itself.
    """

    __slots__ = ("call", "of")

    def __init__(self, call: Callable[..., Any] | None = None, *of: Any) -> None:
        self.call, self.of = call, of

    def __array_ufunc__(self, ufunc: Any, method: str, *of: Any, **options: Any) -> Later:
        if "out" in options:
            self._refuse()
        call = ufunc if method == "__call__" else getattr(ufunc, method)
        return Later(partial(call, **options) if options else call, *of)

    def __array_function__(self, func: Any, types: Any, of: Any, options: Any) -> Later:
        return Later(partial(func, **options) if options else func, *of)

    def __getattr__(self, name: str) -> Later:
        if name.startswith("__"):  # NumPy asks so what an object is
            raise AttributeError(name)
        return Later(getattr, self, name)

    def __call__(self, *of: Any) -> Later:
        """What a method gives."""
        return Later(partial(_call, self.of[1]), self.of[0], *of)

    def __getitem__(self, key: Any) -> Later:
        return Later(getitem, self, key)

    def __pow__(self, exponent: Any) -> Later:
        return Later(pow, self, exponent)  # an array's square is not made by NumPy's power

    def _refuse(self, *_: Any) -> NoReturn:
        raise TypeError("it goes by the numbers in an array, or writes over them")

    __bool__ = __float__ = __int__ = __index__ = __iter__ = __array__ = __setitem__ = _refuse


def _call(method: str, one: Any, *of: Any) -> Any:
    return getattr(one, method)(*of)


def _tuple(*of: Any) -> tuple[Any, ...]:
    return of


class Recipe:
    """What makes some arrays of a run, side by side: every call once, and the last of each into its place.

    Args:
        wanted: each a `Later`, or an array or a number that is there; None is 0.
    """

    def __init__(self, wanted: Sequence[Any]) -> None:
        self._values: list[Any] = [None]  # the run; then, in order, what is there and what calls make
        self._calls: list[tuple[int, Any, Any, int | None]] = []
        # of what is wanted and made by NumPy, by identity, the first place that it takes
        places: dict[int, int] = {}
        for place, one in enumerate(wanted):
            if isinstance(one, Later) and isinstance(one.call, np.ufunc):
                places.setdefault(id(one), place)
        known: dict[int, int] = {}
        self._wanted = [self._noted(0.0 if one is None else one, known, places) for one in wanted]
        self._copies = [
            (k, place)
            for place, (k, one) in enumerate(zip(self._wanted, wanted, strict=True))
            if places.get(id(one)) != place
        ]

    def _noted(self, one: Any, known: dict[int, int], places: Mapping[int, int]) -> int:
        """Where among the values one is; of those that are known already, by identity."""
        if id(one) in known:
            return known[id(one)]
        if isinstance(one, Later) and one.call is None:
            return 0
        if isinstance(one, Later) or (isinstance(one, tuple | list) and one):
            call, of = (one.call, one.of) if isinstance(one, Later) else (_tuple, one)
            at = [self._noted(each, known, places) for each in of]
            pick = itemgetter(*at) if len(at) > 1 else itemgetter(slice(at[0], at[0] + 1))
            self._calls.append((len(self._values), call, pick, places.get(id(one))))
            self._values.append(None)
        else:
            self._values.append(one)
        known[id(one)] = len(self._values) - 1
        return known[id(one)]

    def make(self, run: Any, out: Sequence[Array | None]) -> list[Any]:
        """Make them of a run, into out, (n, ..., H) each; where that is None, wherever it may be."""
        values = self._values.copy()
        values[0] = run
        for k, call, of, place in self._calls:
            to = None if place is None else out[place]
            values[k] = call(*of(values)) if to is None else call(*of(values), to)
        for k, place in self._copies:
            if (to := out[place]) is not None:
                to[...] = values[k]
        return [values[k] for k in self._wanted]
