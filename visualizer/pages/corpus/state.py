"""The Corpus page's table of state, see `visualizer.pages.state`."""

from __future__ import annotations

from visualizer.corpus.search import ORDERS
from visualizer.pages.state import CHANGES, MODEL, PLACE, TEXT, WEIGHTS, Row, kept, table

ADDRESS = "corpus"
CHOICE = (
    Row("corpus", title="The corpus", entry=True),
    # where an address does not say, what the cell's gates suggest, and the unit that does it most
    Row("pattern", title="The pattern", entry=True),
    # a unit of this network, which is no other page's
    Row("of", "whole", title="The unit", low=0, high=9999, off="most", entry=True),
    Row("order", "choice", ORDERS[0], "The order", ORDERS, entry=True),
    Row("page", "whole", 1, "The page", low=1, high=10**9, entry=True),
    # a span by example: its first step, counted over all texts, and how many it has
    Row("from", "whole", title="The span's first step", low=0, high=10**14, off="none", entry=True),
    Row("long", "whole", 1, "The length of the span", low=1, high=1000, entry=True),
)
"""What the server is asked."""
TABLE = table(*CHOICE, *kept(TEXT, MODEL, WEIGHTS, Row("task"), Row("unit"), *PLACE, *CHANGES))
