"""The corpora that a server was given: folders that `gatescope corpus build` wrote, by name."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from visualizer.corpus import Corpus, CorpusError, open_corpus

_given: dict[str, Corpus] = {}


def give(folders: Iterable[str | os.PathLike[str]]) -> list[str]:
    """Let the Corpus page show these, as long as the server -> their names. Those given before are given up.

    Raises:
        CorpusError: a folder that is no corpus, or of which nothing is built yet.
    """
    _given.clear()
    for folder in folders:
        corpus = open_corpus(folder)
        if not len(corpus):
            raise CorpusError(f"nothing of {folder} is built yet: run gatescope corpus build again")
        title, n = Path(folder).resolve().name, 1
        name = title
        while name in _given:
            n += 1
            name = f"{title} ({n})"
        _given[name] = corpus
    return list(_given)


def given() -> dict[str, Corpus]:
    """The corpora that were given, by name, in their order."""
    return dict(_given)
