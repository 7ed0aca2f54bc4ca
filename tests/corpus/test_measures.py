"""What a unit does over all texts, beside the same worked out of the signals as the network gives them."""

import numpy as np
import pytest

from visualizer import Model, corpus
from visualizer.cells import make
from visualizer.corpus import measures
from visualizer.symbols import Vocabulary

WORDS = ("<unk>", "a", "b", "c", "d")


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    folder, rng = tmp_path_factory.mktemp("texts"), np.random.default_rng(1)
    for k, n in enumerate((400, 3, 90)):
        (folder / f"{k}").write_text(" ".join(WORDS[1 + int(w)] for w in 4 * rng.random(n)))
    model = Model.create(make("lstm"), Vocabulary(WORDS), 4, rng)
    wide = {name: (3 * array).astype(np.float32) for name, array in model.weights.items()}
    model = Model.create(make("lstm"), Vocabulary(WORDS), 4, rng).astype(np.float32)
    model.weights.update(wide)
    return corpus.build(model, corpus.sources([folder]), tmp_path_factory.mktemp("corpus"))


@pytest.fixture(scope="module")
def exact(built):
    return built.exactly(0)


def test_a_histogram_counts_every_step_once(built, exact):
    for signal, (low, high) in (("f", (0, 1)), ("h", (-1, 1))):
        told, _ = np.histogram(exact[signal][:, 2].astype(np.float64), np.linspace(low, high, 21))
        np.testing.assert_array_equal(measures.histogram(built, signal, 2), told)
    with pytest.raises(corpus.CorpusError, match="c has no bounds"):
        measures.histogram(built, "c", 0)


@pytest.mark.parametrize("top", [True, False])
def test_the_highest_and_the_lowest_runs_come_first(built, exact, top):
    found = measures.extremes(built, "h", 1, 5, top)
    h = exact["h"][:, 1] * (1 if top else -1)
    assert len(found) == 5 and h[found.start[0] : found.start[0] + found.length[0]].max() >= h.max() - 0.01
    least = min(h[a : a + n].max() for a, n in zip(found.start, found.length, strict=True))
    inside = np.concatenate([np.arange(a, a + n) for a, n in zip(found.start, found.length, strict=True)])
    assert np.delete(h, inside).max() <= least + 0.01


def test_events_are_aligned_each_in_its_own_text(built, exact):
    events = np.array([5, 398, 401, 420, 492])
    found = measures.aligned(built, 3, events, before=4, after=3)
    text = np.searchsorted(built.starts, np.arange(len(built)), "right")
    for k, offset in enumerate(found.offsets):
        at = [t + offset for t in events if 0 <= t + offset < len(built) and text[t + offset] == text[t]]
        for name, mean in found.mean.items():
            assert abs(mean[k] - exact[name][at, 3].mean()) <= built.levels(name).error + 1e-6
    assert found.events == 5 and (found.middle[0] <= found.middle[1]).all()
    none = measures.aligned(built, 3, events[:1], before=9)
    assert np.isnan(none.mean["f"][:4]).all() and np.isfinite(none.mean["f"][4:]).all()


def test_what_is_written_at_each_symbol_is_its_mean(built, exact):
    found = measures.written(built, 0)
    wrote = (exact["i"] * exact["g"])[:, 0]
    assert set(found.symbols) == set(WORDS[1:]) and (np.diff(np.abs(found.mean)) <= 0).all()
    for word, mean, count in zip(found.symbols, found.mean, found.times, strict=True):
        here = built.read(0, len(built)) == WORDS.index(word)
        assert count == here.sum() and abs(mean - wrote[here].mean()) < 0.01


def test_units_that_go_together_correlate(built, exact):
    told = np.corrcoef(exact["h"].T)[2]
    np.testing.assert_allclose(measures.together(built, "h", 2), told, atol=0.01)
