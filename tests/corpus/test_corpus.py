"""Texts to a corpus on disk, and what is found in it, beside the same found in traces of the whole texts."""

import json
import multiprocessing
import os
import re
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from visualizer import Model, corpus
from visualizer.cells import CELLS, make
from visualizer.corpus import building, levels, pattern, store
from visualizer.corpus.search import runs
from visualizer.symbols import Bytes

PATTERN = "f > .6 and i < .5 for 2"


def network(cell="lstm", layers=1, bidirectional=False, H=5):
    weights = Model.create(
        make(cell), Bytes(), H, np.random.default_rng(3), layers=layers, bidirectional=bidirectional
    )
    wide = {name: 3 * array for name, array in weights.weights.items()}
    return Model(**{**vars_of(weights), "weights": wide}).astype(np.float32)


def vars_of(model):
    return {name: getattr(model, name) for name in model.__dataclass_fields__}


@pytest.fixture(scope="module")
def texts(tmp_path_factory):
    folder = tmp_path_factory.mktemp("texts")
    rng = np.random.default_rng(0)
    for k, n in enumerate((9_000, 7, 300, 12_000)):
        letters = rng.integers(97, 123, n).astype(np.uint8)
        letters[rng.random(n) < 0.2] = 32
        letters[rng.random(n) < 0.02] = 10
        (folder / f"{k}.txt").write_bytes(letters.tobytes())
    return folder


@pytest.fixture(scope="module")
def built(texts, tmp_path_factory):
    return corpus.build(network(), corpus.sources([texts]), tmp_path_factory.mktemp("corpus"))


@pytest.fixture(scope="module")
def traced(built, texts):
    """Every signal at every step, each text read whole."""
    runs = [
        built.model.forward(built.model.encode(path.read_text()).read) for path in sorted(texts.iterdir())
    ]
    return {name: np.concatenate([run.at()[name] for run in runs]) for name in built.signals}


# --- levels ------------------------------------------------------------------------------------------


@given(st.sampled_from(["f", "h", "c"]), st.integers(-400, 400), st.floats(-2, 2, width=32), st.booleans())
def test_a_decimal_parts_the_levels_as_it_parts_the_values(signal, hundredths, near, strictly):
    kept = levels.levels_of(make("lstm"), signal)
    low, high = make("lstm").span(signal)
    threshold = Fraction(hundredths, 100)
    near_it = np.nextafter(np.float32(threshold), np.float32([-9, 9]), dtype=np.float32)
    values = np.clip(np.array([near, np.float32(threshold), *near_it, 0, 1, -1], np.float32), low, high)
    undecided, first = kept.parted(threshold, strictly)
    for value, number in zip(values, kept.numbers(values), strict=True):
        exact = Fraction(float(value))
        true = exact > threshold if strictly else exact >= threshold
        if number >= first:
            assert true
        elif number < undecided:
            assert not true
        else:
            assert abs(exact - threshold) <= Fraction(1, kept.per_one)
    if not strictly and low <= threshold <= high:
        assert undecided == first


@pytest.mark.parametrize("signal", ["f", "h", "c"])
def test_no_value_is_farther_from_what_is_kept_than_is_said(signal):
    kept, (low, high) = levels.levels_of(make("lstm"), signal), make("lstm").span(signal)
    values = np.linspace(max(low, -300), min(high, 300), 10_001).astype(np.float32)
    assert np.abs(kept.values(kept.numbers(values)) - values).max() <= kept.error + 3e-5


# --- building ----------------------------------------------------------------------------------------


def test_every_signal_is_kept_both_ways_round_as_whole_texts_give_it(built, traced):
    assert built.whole and len(built) == sum(text.steps for text in built.texts) == 21_307
    for name, values in traced.items():
        kept = built.levels(name).numbers(values)
        # a block is read in other pieces than a text: a sum may differ in its last bit
        away = kept.astype(int) - built.steps(name, 0, len(built))
        assert np.abs(away).max() <= 1 and (away != 0).mean() < 1e-4
        np.testing.assert_array_equal(built.steps(name, 0, len(built))[:, 3], built.unit(name, 3))


def test_other_programs_read_its_arrays(built):
    for name in built.signals:
        across, along = (
            store.zarr().open(built.folder / "signals" / name / way) for way in ("units", "steps")
        )
        np.testing.assert_array_equal(across[:].T, along[:])
        np.testing.assert_array_equal(along[8_000:9_000], built.steps(name, 8_000, 9_000))
    np.testing.assert_array_equal(store.zarr().open(built.folder / "read")[:], built.read(0, len(built)))


@pytest.mark.parametrize(("cell", "layers"), [("gru", 2), ("rnn", 1), ("mingru", 1)])
def test_other_cells_and_layers_are_kept(cell, layers, tmp_path):
    text = tmp_path / "a"
    text.write_bytes(b"abc " * 2_500)
    made = corpus.build(network(cell, layers), corpus.sources([text]), tmp_path / "corpus")
    whole = made.model.forward(made.model.encode(text.read_text()).read).at()
    for name in made.signals:
        away = made.levels(name).numbers(whole[name]).astype(int) - made.steps(name, 0, len(made))
        assert np.abs(away).max() <= 1
    assert set(made.signals) == set(CELLS[cell]().signals)


def _killed(model, texts, folder, at):
    def progress(share):
        if share >= at:
            os._exit(9)

    corpus.build(model, corpus.sources([texts]), folder, progress=progress)


@pytest.mark.parametrize("at", [0.3, 0.7])
def test_a_killed_build_goes_on_and_counts_nothing_twice(built, texts, tmp_path, at):
    ended = multiprocessing.get_context("fork").Process(target=_killed, args=(network(), texts, tmp_path, at))
    ended.start()
    ended.join()
    assert ended.exitcode == 9
    half = corpus.open_corpus(tmp_path)
    assert 0 < len(half) < len(built) and not half.whole
    told = []
    whole = corpus.build(network(), corpus.sources([texts]), tmp_path, progress=told.append)
    assert told[0] > at - 0.5 and whole.whole
    for name in built.signals:
        np.testing.assert_array_equal(whole.steps(name, 0, len(whole)), built.steps(name, 0, len(built)))
        np.testing.assert_array_equal(whole.unit(name, 4), built.unit(name, 4))


def test_a_build_that_died_as_it_was_laid_out_begins_anew(texts, tmp_path, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(building.files, "save", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            corpus.build(network(), corpus.sources([texts]), tmp_path)
    assert corpus.build(network(), corpus.sources([texts]), tmp_path).whole


def test_a_full_disk_is_said_and_what_is_whole_stays(texts, tmp_path, monkeypatch):
    write = building._written
    with monkeypatch.context() as patch:

        def full(folder, numbers, start, steps):
            if start:
                raise OSError(28, "No space left on device")
            write(folder, numbers, start, steps)

        patch.setattr(building, "_written", full)
        with pytest.raises(corpus.CorpusError, match="No space left on device; what is whole of it stays"):
            corpus.build(network(), corpus.sources([texts]), tmp_path)
    assert len(corpus.open_corpus(tmp_path)) == store.BLOCK
    assert corpus.build(network(), corpus.sources([texts]), tmp_path).whole


def test_two_builds_into_one_folder_do_not_mix(texts, tmp_path):
    with building._alone(tmp_path), pytest.raises(corpus.CorpusError, match="another build writes into"):
        corpus.build(network(), corpus.sources([texts]), tmp_path)


def _csv(folder):
    (folder / "a.csv").write_text('id,said\n1,"one, two"\n2,three\n')
    return corpus.sources([folder / "a.csv"], column="said")


def test_a_column_of_a_csv_has_a_text_a_row(tmp_path):
    made = corpus.build(network(), _csv(tmp_path), tmp_path / "corpus")
    assert [(text.name.rpartition("/")[2], text.steps) for text in made.texts] == [
        ("a.csv:2", 8),
        ("a.csv:3", 5),
    ]
    assert "".join(made.tokens(8, 13)) == "three"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\0\1", r"a is no text: it has a byte 0"),
        (b"\xff\xfe", r"a is no text in UTF-8"),
        (b"", "no text to read"),
    ],
)
def test_what_is_no_text_is_refused_by_its_name(data, said, tmp_path):
    (tmp_path / "a").write_bytes(data)
    with pytest.raises(corpus.CorpusError, match=said):
        corpus.build(network(), corpus.sources([tmp_path / "a"]), tmp_path / "corpus")


def test_what_cannot_be_built_or_opened_is_said(built, texts, tmp_path):
    for refused, said in (
        (
            lambda: corpus.build(network(bidirectional=True), corpus.sources([texts]), tmp_path),
            "reads from the end",
        ),
        (
            lambda: corpus.build(network(H=4), corpus.sources([texts]), built.folder),
            "another network or of other",
        ),
        (
            lambda: corpus.build(network(), corpus.sources([texts / "0.txt"]), built.folder),
            "or of other texts",
        ),
        (lambda: corpus.build(network(), corpus.sources([texts]), texts), "has other files, such as 0.txt"),
        (lambda: list(corpus.sources([tmp_path / "gone"])), "there is no file"),
        (lambda: list(corpus.sources([tmp_path])), "there is no file in"),
        (lambda: corpus.open_corpus(tmp_path), "there is no corpus in"),
        (lambda: built.unit("f", 5), "there is no unit 5; units are 0 to 4"),
        (lambda: built.steps("z", 0, 1), "nothing is called z; there are f, i, o, g, c, h"),
    ):
        with pytest.raises(corpus.CorpusError, match=said):
            refused()
    (tmp_path / store.MANIFEST).write_text(json.dumps({"format": "gatescope corpus 9"}))
    with pytest.raises(corpus.CorpusError, match=r"this version reads .*: build it anew"):
        corpus.open_corpus(tmp_path)


# --- patterns ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("f > .9", "f > 0.9"),
        ("f>=.9 and i≤-0.1 for three steps or more", "f >= 0.9 and i <= -0.1 for 3"),
        ("f > .9 & i < .1 for 3 or more, then f < .2", "f > 0.9 and i < 0.1 for 3, then f < 0.2"),
    ],
)
def test_a_pattern_is_read_and_written_again(text, again):
    read = pattern.parse(text, "fi")
    assert pattern.written(read) == again and pattern.parse(again, "fi") == read


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "says nothing of a signal"),
        ("f > .9, then", "says nothing of a signal"),
        ("q > 1", "nothing is called q; there are f, i"),
        ("f = 1", "“f = 1” is no condition"),
        ("f > 1e5", "is no condition"),
        ("f > .9 for 0", "a whole number from 1 to 10,000"),
        ("f > .9 for many", "a whole number"),
        ("f > 1" + ", then f > 1" * 9, "at most 8 parts, not 10"),
    ],
)
def test_a_pattern_that_cannot_be_read_is_quoted(text, said):
    with pytest.raises(corpus.CorpusError, match=re.escape(said)):
        pattern.parse(text, "fi")


# --- search ------------------------------------------------------------------------------------------


def by_hand(corpus, parts):
    """The spans of one unit, step by step: parts are masks (T,) and least lengths."""
    starts, T, found = set(corpus.starts.tolist()), len(corpus), []

    def end_of(mask, t):
        while t < T and mask[t]:
            t += 1
            if t in starts:
                break
        return t

    (mask, least), *more = parts
    t = 0
    while t < T:
        if not mask[t]:
            t += 1
            continue
        begin, t = t, end_of(mask, t)
        end = t
        ok = end - begin >= least
        for each, n in more:
            ok = ok and end < T and end not in starts
            before, end = end, end_of(each, end) if ok else end
            ok = ok and end - before >= n
        if ok:
            found.append((begin, end - begin))
    return found


@pytest.mark.parametrize(
    ("text", "masks"),
    [
        (PATTERN, lambda s: [((s["f"] > 0.6) & (s["i"] < 0.5), 2)]),
        ("f >= .5", lambda s: [(s["f"] >= 0.5, 1)]),
        ("c > .25 for 2, then h <= -.1", lambda s: [(s["c"] > 0.25, 2), (s["h"] <= np.float32(-0.1), 1)]),
        ("f > .6123 for 2", lambda s: [(s["f"] > np.float32(0.6123), 2)]),
        ("c < 1.005 and h > 0, then f < .5, then f > .5", lambda s: [
            ((s["c"] < 1.005) & (s["h"] > 0), 1), (s["f"] < 0.5, 1), (s["f"] > 0.5, 1)]),
    ],
)  # fmt: skip
def test_every_match_is_found_and_none_else(built, text, masks):
    exact = [built.exactly(block) for block in range(built.done)]
    signals = {name: np.concatenate([block[name] for block in exact]) for name in built.signals}
    found = corpus.search(built, text)
    for unit in range(built.units):
        told = by_hand(built, masks({name: values[:, unit] for name, values in signals.items()}))
        spans = corpus.spans(built, text, unit)
        assert list(zip(spans.start.tolist(), spans.length.tolist(), strict=True)) == told
        assert found.counts[unit] == len(told)
    assert found.spans.unit == found.counts.argmax() and len(found.spans) == found.counts.max() > 0


@given(st.lists(st.booleans(), min_size=1, max_size=30), st.sets(st.integers(1, 29)))
def test_runs_are_cut_where_a_text_begins(mask, cuts):
    mask, starts = np.array(mask), np.array(sorted({0, *(cut for cut in cuts if cut < len(mask))}))
    begin, stop = runs(mask, starts, len(mask))
    told = np.zeros(len(mask), int)
    for a, b in zip(begin, stop, strict=True):
        told[a:b] += 1
        assert not ({*range(a + 1, b)} & {*starts.tolist()})
        assert b == len(mask) or not mask[b] or b in starts
    np.testing.assert_array_equal(told, mask)


def test_spans_are_sorted_as_asked(built):
    spans = corpus.spans(built, PATTERN, 1)
    assert (np.diff(spans.sorted("longest").length) <= 0).all() and (np.diff(spans.start) > 0).all()
    assert sorted(spans.sorted("random", 7).start) == sorted(spans.start)
    with pytest.raises(ValueError, match="longest, first, random, not 'best'"):
        spans.sorted("best")


def test_a_span_is_shown_in_its_text(built, texts):
    text = built.texts[1]
    shown = corpus.context(built, text.start + 2, 3, around=50)
    said = (texts / "1.txt").read_text()
    assert shown["step"] == 2 and shown["text"].endswith("1.txt")
    assert ("".join(shown["before"]), "".join(shown["span"]), "".join(shown["after"])) == (
        said[:2],
        said[2:5],
        said[5:],
    )


# --- by example --------------------------------------------------------------------------------------


def test_the_units_of_a_span_are_on_in_it_and_off_around_it(built):
    h = np.concatenate([built.exactly(block)["h"] for block in range(built.done)])
    some = 0
    for start in range(2, 300):
        selected = corpus.select(built, start, 2, Fraction(2, 10))
        on = [h >= np.float32(0.2), h < np.float32(-0.2)]
        told = {
            u for u in range(built.units) for side in on
            if side[start : start + 2, u].all() and not side[[start - 1, start + 2], u].any()
        }  # fmt: skip
        assert set(selected.units.tolist()) == told
        some += len(told) > 1
        if len(told) > 1:
            found = corpus.alike(built, selected, Fraction(2, 10), share=1.0, most=10_000)
            assert start in found.start and (found.shared == len(told)).all()
    assert some > 3


def test_a_span_that_is_none_is_refused(built):
    end = built.texts[1].start + built.texts[1].steps
    for start, length, threshold, said in (
        (end - 1, 2, 0.3, "a span lies in one text"),
        (-1, 2, 0.3, "a span has from 1 to 1,000 steps"),
        (5, 2, 0.123, "a multiple of 0.01"),
    ):
        with pytest.raises(corpus.CorpusError, match=said):
            corpus.select(built, start, length, Fraction(str(threshold)))
    with pytest.raises(corpus.CorpusError, match="no unit is on"):
        corpus.alike(built, corpus.select(built, 5, 2, Fraction(1)))
