"""Many texts read by one network: every signal at every step on disk, and where units do what.

``build(model, sources(["texts/"]), "corpus")`` writes it, ``open_corpus("corpus")`` opens it, and
``search(corpus, "f > .9 and i < .1 for 3")`` says which units do so, and where.
"""

from visualizer.corpus.building import Source, build, sources
from visualizer.corpus.example import Alike, Selected, alike, select
from visualizer.corpus.search import Found, Spans, context, count, search, spans
from visualizer.corpus.store import Corpus, CorpusError, Text, open_corpus

__all__ = [
    "Alike",
    "Corpus",
    "CorpusError",
    "Found",
    "Selected",
    "Source",
    "Spans",
    "Text",
    "alike",
    "build",
    "context",
    "count",
    "open_corpus",
    "search",
    "select",
    "sources",
    "spans",
]
