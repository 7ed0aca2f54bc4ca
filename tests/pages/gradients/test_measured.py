"""The gradient laboratory: what a person sends is checked, and what they get is what was computed."""

import csv
import functools
import io
import math

import numpy as np
import pytest

from oracles import assert_close
from payload import block, decode
from visualizer import train, unroll
from visualizer.analysis import flow, populations, spectra, verify
from visualizer.cells import CELLS
from visualizer.pages.gradients import measured
from visualizer.pages.gradients.knobs import (
    KNOBS,
    MAX_CHARACTERS,
    MAX_STEPS,
    NETWORKS,
    PRESETS,
    SEEDS,
    Knobs,
    check,
)
from visualizer.pages.gradients.measured import SIDES, side
from visualizer.pages.picture import Shown, picture
from visualizer.tasks import TASKS, latch
from visualizer.zoo.build import FIVE

NUMBERS = {row.name: row for row in KNOBS if row.kind in ("number", "whole")}
CHOICES = {row.name: row for row in KNOBS if row.kind == "choice"}
SMALL = {"length": 12, "units": 4, "init": "uniform"}


def ask(want="norms", knobs=SMALL, **detail):
    """An answer: its head, and facts and arrays of the picture."""
    return decode(measured.answer({"seq": 7, "want": want, "knobs": knobs, **detail}))


def curve(facts, side, cell, signal="h"):
    return next(
        each
        for each in facts["curves"]
        if (each["side"], each["cell"], each["signal"]) == (side, cell, signal)
    )


def test_the_explorer_and_this_page_show_the_same_numbers_of_the_same_networks():
    text = TASKS["grammar"].examples[0][1]
    knobs, _ = check({"networks": "grammar", "text": text})
    for name, weights in (("trained", "trained"), ("initial", "initial")):
        seeds, curves, _ = measured._measured(name, measured._relevant(name, knobs))
        for k, seed in enumerate(seeds):
            tokens = tuple(text.split())
            shown, _ = picture(Shown(f"grammar-lstm-32-s{seed}", weights, tokens))
            facts, arrays, _ = block(shown)
            for each in facts["curves"]:
                cell, signal = each["cell"], each["signal"]
                # as explorer/figures.mjs draws them: over what arrives at h at the last step
                drawn = arrays[each["key"]] - arrays[f"grad.{cell}.h"][-1]
                np.testing.assert_allclose(curves[cell, signal][:, k], drawn, atol=2e-5)


# --- knobs ------------------------------------------------------------------------------------


def test_no_knob_turned_is_every_default():
    assert check({}) == (Knobs(), [])


@pytest.mark.parametrize("name", NUMBERS)
def test_a_number_is_taken_within_its_range_and_refused_beyond_it(name):
    knob = NUMBERS[name]
    for value in (knob.low, knob.high):
        knobs, said = check({name: f"{value:g}"})
        assert (getattr(knobs, name), said) == (value, [])
    wrong = [knob.low - 1, knob.high + 1, "x", "nan", "inf", "1e400", [], {}, True, "9" * 400]
    wrong += [knob.low + 0.5] if knob.kind == "whole" else []
    for value in wrong:
        knobs, said = check({name: value})
        assert getattr(knobs, name) == getattr(Knobs, name)
        assert len(said) == 1 and said[0].startswith(knob.title) and len(said[0]) < 120
    off, said = check({name: ""})
    assert (getattr(off, name) is None and not said) if knob.off else said


@pytest.mark.parametrize("name", CHOICES)
def test_a_choice_is_one_of_those_there_are(name):
    row = CHOICES[name]
    for value in row.choices:
        assert getattr(check({name: value})[0], name) == value
    for value in ("other", 3, None, [], {"a": 1}):
        knobs, said = check({name: value})
        assert getattr(knobs, name) == getattr(Knobs, name) and said[0].startswith(row.title)


def test_a_text_is_cut_where_it_is_too_long_and_must_have_two_tokens():
    assert check({"text": "ab"})[0].text == "ab"
    knobs, said = check({"text": "a"})
    assert knobs.text == "" and "at least two" in said[0]
    knobs, said = check({"text": "a" * (MAX_CHARACTERS + 5)})
    assert len(knobs.text) == MAX_CHARACTERS
    assert said == [
        "Only the first 2,000 characters are read.",
        "Only the first 500 of 2,000 characters are read.",
    ]
    _, facts, _ = ask(knobs={"text": "ab" * 400})
    assert facts["T"] == len(facts["tokens"]) == MAX_STEPS
    assert check({"text": "a\ud800b"})[0].text == "a b"
    assert check({"text": 5})[1] == ["The text could not be read."]


@pytest.mark.parametrize("kind", ["huge", "deep", "array"])
def test_what_no_page_sends_is_answered_too(kind):
    deep = functools.reduce(lambda inner, _: [inner], range(99_999), [])
    odd = {"huge": 10**5000, "deep": deep, "array": np.ones(3)}[kind]
    for name in (*NUMBERS, *CHOICES, "hold", "text"):
        head, *_ = block(measured.answer({"want": "norms", "knobs": {**SMALL, name: odd}}))
        assert head["notices"] or name in SMALL
    for name in ("seq", "want", "side", "one", "cell", "cells", "signal", "t", "from"):
        block(measured.answer({"want": "paths", "knobs": SMALL, name: odd}))
    block(measured.answer({"want": "norms", "knobs": odd}))


def test_what_takes_long_is_left_out_where_it_must_be_had_at_once():
    heavy = {"want": "norms", "knobs": {**SMALL, "length": 200, "units": 64, "seed": 77}}
    assert not block(measured.answer(heavy, at_once=True))[2]
    assert block(measured.answer({**heavy, "knobs": SMALL}, at_once=True))[2]
    assert block(measured.answer(heavy))[2] == block(measured.answer(heavy, at_once=True))[2] != b""


def test_how_far_a_long_answer_has_got_only_grows():
    told = []
    knobs = {**SMALL, "length": 40, "units": 8, "seed": 3}
    measured.answer({"want": "flow", "knobs": knobs, "cells": ["rnn", "gru"]}, told.append)
    assert told == sorted(told) and told[0] >= 0 and 0.9 < told[-1] <= 1


# --- norms ------------------------------------------------------------------------------------


def test_the_norms_shown_are_those_of_the_networks_that_the_knobs_describe():
    turned = {"length": 9, "units": 5, "seed": 3, "radius": 1.5, "scale": 2.0, "bias": -1.0, "init": "glorot"}
    _, facts, arrays = ask(knobs=turned)
    error = np.stack([populations.normal(np.random.default_rng([s, 2]), (5,)) for s in range(3, 23)])
    error /= np.linalg.norm(error, axis=1, keepdims=True)
    noise = [populations.normal(np.random.default_rng([s, 1]), (500, 5))[:9] for s in range(3, 23)]
    for name, kind in CELLS.items():
        cell = kind()
        found = []
        for s in range(SEEDS):
            weights = populations.stack([populations.draw(cell, 5, 5, "glorot", 3 + s)])
            weights = populations.with_radius(cell, weights, populations.spectral_radii(cell, weights), 1.5)
            weights = populations.with_bias(cell, weights, -1.0)
            alone = unroll.forward(cell, {key: w[0] for key, w in weights.items()}, 2.0 * noise[s])
            found.append(unroll.log10_norms(alone, error[s])["h"])
        said = curve(facts, "initial", name)
        mean, low, high, _ = populations.spread(
            np.stack(found, axis=1)
        )  # units that are off give exact zeros
        assert_close(said["first"], mean[0], 1e-9)
        for key, expected in (("mean", mean), ("low", low), ("high", high)):
            assert_close(arrays[f"initial.{name}.h.{key}"], expected, 1e-6)
    assert facts["sides"]["initial"]["seeds"] == SEEDS and facts["T"] == 9


def test_every_curve_of_h_begins_with_an_error_of_size_1():
    for knobs in (
        SMALL,
        {"init": "start"},
        {"text": "a bold b", "networks": "grammar"},
        {"networks": "copy"},
    ):
        _, facts, arrays = ask(knobs=knobs)
        for each in facts["curves"]:
            if each["signal"] in ("h", "kept"):
                key = f"{each['side']}.{each['cell']}.{each['signal']}"
                assert_close(arrays[f"{key}.mean"][-1], 0.0, 1e-6)
            assert each["low"] <= each["first"] <= each["high"]


@pytest.mark.parametrize("task", NETWORKS)
def test_the_trained_networks_are_those_that_ship_and_start_from_where_they_were_trained(task):
    _, facts, arrays = ask(knobs={"networks": task, "init": "start", "length": 30})
    cells = [cell for cell in CELLS if f"trained.{cell}.h.mean" in arrays]
    three = ["rnn", "lstm", "gru"]
    shipped = {"copy": three, "english": three, "grammar": list(CELLS)}
    assert cells == shipped.get(task, list(FIVE))
    for name in SIDES:
        assert facts["sides"][name]["seeds"] == NETWORKS[task]
    # training changed them
    assert not np.allclose(arrays["trained.lstm.h.mean"], arrays["initial.lstm.h.mean"], atol=0.01)


@pytest.mark.parametrize("began", [True, False], ids=["initial", "trained"])
@pytest.mark.parametrize("task", ["latch", "grammar"])
def test_a_side_is_the_networks_of_the_task_before_and_after_training_on_what_they_read(task, began):
    knobs, _ = check({"init": "start", "length": 14, "networks": task})
    made = side("initial" if began else "trained", knobs)
    read, right = measured._read(knobs.networks, knobs.text, knobs.length, made.seeds)

    def read_by(network, k):
        return network.astype(np.float64).trace([network.reads.words[j] for j in read[:, k]])

    for cell, run in made.runs.items():
        for k in (0, len(made.seeds) - 1):
            network = measured._models(task, cell)[k]
            assert network.meta["seed"] == made.seeds[k]
            if began:
                network = train.initial_model(task, cell, network.units, made.seeds[k])
                assert train.fingerprint(network) == measured._models(task, cell)[k].meta["initial_sha256"]
            trace = read_by(network, k)
            assert_close(run["h"][:, k], trace["h"])
            # one answer for all cells of a seed
            lstm = measured._models(task, "lstm")[k]
            if began:
                lstm = train.initial_model(task, "lstm", lstm.units, made.seeds[k])
            answer = read_by(lstm, k).logits[-1].argmax() if right is None else right[k]
            assert right is not None or network.answerable[answer]
            p = trace.probabilities[-1]
            dh = (p - np.eye(len(p))[answer]) @ network.weights["readout.weight"].astype(np.float64)
            assert_close(made.dh[cell][k], dh / np.linalg.norm(dh), 1e-6)
    if task == "grammar":
        assert (read > 0).all()  # no unknown word


def test_the_knobs_turn_the_networks_that_training_began_with():
    plain, turned = (
        side("initial", check({"init": "start", "length": 8, **more})[0]).runs["lstm"]
        for more in ({}, {"scale": 2, "radius": 1.5, "bias": 3})
    )
    assert_close(turned.x, 2 * plain.x)
    assert_close(populations.spectral_radii(turned.cell, turned.weights), np.full((SEEDS, 4), 1.5))
    assert_close(
        turned.weights["bias_ih"][:, 12:24] - plain.weights["bias_ih"][:, 12:24], np.full((SEEDS, 12), 2.0)
    )
    titles = [
        ask(knobs={"init": "start", "length": 8, **more})[1]["sides"]["initial"]["title"]
        for more in ({}, {"scale": 2})
    ]
    assert titles[1] == f"{titles[0]}, settings changed"


def test_a_question_of_the_latch_has_its_right_answer():
    knobs, _ = check({"length": 20})
    seeds = tuple(range(SEEDS))
    read, right = measured._read(knobs.networks, knobs.text, knobs.length, seeds)
    words = TASKS["latch"].reads.words
    for k in range(SEEDS):
        text = "".join(words[j] for j in read[:, k])
        assert text[0] == latch.LETTERS[right[k]] and text[-1] == "?" and len(text) == 20
        assert latch.home(text[1:-1]) == "test"


def test_the_same_word_reads_as_the_same_vector_and_the_unknown_one_is_marked():
    knobs, _ = check({"networks": "grammar", "text": "the dog sees the zyzzyva", "units": 6})
    x = side("initial", knobs).runs["lstm"].x
    assert (x[0] == x[3]).all() and not (x[0] == x[1]).any()
    _, facts, _ = ask(knobs={"networks": "grammar", "text": "the dog sees the zyzzyva"})
    assert (
        facts["unknown"] == [False, "dog" not in TASKS["grammar"].reads.words, False, False, True]
        or facts["unknown"][-1]
    )


def test_f_held_at_1_keeps_the_direct_path_whole():
    _, facts, arrays = ask(knobs={**SMALL, "hold": "1"})
    for each in facts["curves"]:
        if each["signal"] == "kept" and CELLS[each["cell"]].raised:
            assert (arrays[f"{each['side']}.{each['cell']}.kept.mean"] == 0).all()
    assert curve(facts, "initial", "coupled")["zero"] == SEEDS  # it never writes


def test_clipping_cuts_the_gradient_of_all_weights_to_the_threshold():
    turned = {"activation": "identity", "radius": 1.5, "length": 40, "units": 6}
    _, free, _ = ask(knobs=turned)
    _, cut, _ = ask(knobs={**turned, "clip": "0.5"})
    for before, after in zip(free["weights"], cut["weights"], strict=True):
        assert before["clipped"] is None and after["norm"] == before["norm"]
        assert after["clipped"] <= min(before["norm"], math.log10(0.5)) + 1e-9
    assert_close(next(w for w in cut["weights"] if w["cell"] == "rnn")["clipped"], math.log10(0.5))


def test_dead_rectifiers_are_counted_and_drawn_nowhere():
    _, facts, arrays = ask(knobs={**SMALL, "activation": "relu", "scale": 0, "init": "identity"})
    dead = curve(facts, "initial", "rnn")
    assert dead["zero"] == SEEDS and dead["first"] is None
    assert np.isnan(arrays["initial.rnn.h.mean"][:-1]).all()
    assert_close(arrays["initial.rnn.h.mean"][-1], 0.0)


def test_the_csv_holds_every_curve_of_every_seed():
    data = measured.answer({"want": "csv", "knobs": {**SMALL, "seed": 5}})
    seeds = {
        row["seed"]
        for row in csv.DictReader(io.StringIO(block(data)[2].decode()))
        if row["side"] == "initial"
    }
    assert seeds == {str(seed) for seed in range(5, 25)}
    data = measured.answer({"want": "csv", "knobs": {**SMALL, "activation": "relu"}})
    head, _, rest = block(data)
    assert head["file"].endswith(".csv")
    rows = list(csv.DictReader(io.StringIO(rest.decode())))
    _, facts, _ = ask(knobs={**SMALL, "activation": "relu"})
    for each in facts["curves"]:
        key = tuple(each[part] for part in ("side", "cell", "signal"))
        if key[2] == "kept":  # a table names the gates
            key = (*key[:2], CELLS[key[1]].keep)
        mine = [row for row in rows if (row["side"], row["cell"], row["signal"]) == key]
        assert len(mine) == facts["T"] * facts["sides"][each["side"]]["seeds"]
        first = [float(row["log10_norm"]) for row in mine if row["t"] == "0" and row["log10_norm"]]
        assert len(first) == facts["sides"][each["side"]]["seeds"] - each["zero"]
        if first:
            assert_close(np.mean(first), each["first"], 1e-12)


# --- what is looked at more closely -----------------------------------------------------------


def test_a_closer_look_is_at_the_network_of_the_seed_asked_for():
    knobs, _ = check(SMALL)
    made = side("initial", knobs)
    weights = {name: w[4] for name, w in made.runs["lstm"].weights.items()}
    run, dh = unroll.forward(CELLS["lstm"](), weights, made.runs["lstm"].x[:, 4]), made.dh["lstm"][4]
    _, facts, arrays = ask("flow", one=4, cells=["rnn", "lstm"])
    assert (facts["one"], facts["ends"]) == (4, list(range(12)))
    for signal, expected in flow.flow(run, range(12)).items():
        assert_close(arrays[f"lstm.{signal}"], np.float32(expected), 1e-6)
    assert "rnn.h" in arrays and "rnn.c" not in arrays

    _, facts, arrays = ask("spectrum", one=4, cells=["lstm"], t=8, **{"from": 3})
    steps = flow.jacobians(run, 4, 9)
    assert_close(arrays["lstm.span"], np.float32(spectra.log10_singular_values(steps)), 1e-6)
    assert_close(10 ** arrays["lstm.step"], np.linalg.svd(steps[0])[1], 1e-5)

    for cell, parts in (("lstm", "ifgo"), ("gru", "rzn")):
        _, facts, arrays = ask("paths", one=4, cell=cell)
        assert facts["parts"] == ["cell", *parts, "error"]
        assert_close(sum(arrays[f"step.{part}"] for part in facts["parts"]), np.ones(12), 1e-5)
        assert arrays["product"].shape == (12, 4) and arrays["half"].shape == (4,)

    _, facts, _ = ask("verify", one=4, cell="lstm", signal="c", t=5)
    expected = verify.verify(run, dh, "c", 5)
    assert facts["engine"] == expected.engine and facts["error_complex"] < 1e-9


def test_a_point_that_is_not_there_is_said_in_a_sentence():
    for want, detail in (
        ("verify", {"cell": "gru", "signal": "c"}),
        ("paths", {"cell": "rnn"}),
        ("verify", {"cell": "peephole", "side": "trained"}),
        ("paths", {"cell": "coupled", "side": "trained"}),
    ):
        head, facts, _ = ask(want, {**SMALL, "networks": "copy"}, **detail)
        assert facts is None and head["notices"][-1].startswith("This cannot be shown: ")


def test_a_long_flow_matrix_of_a_large_network_has_fewer_rows_and_ends_at_the_last_step():
    knobs = {**SMALL, "length": 300, "units": 64}
    n = int(measured._ENDS_WORK / (4 * 64**3 * 300))
    assert 8 <= n < 60
    _, facts, arrays = ask("flow", knobs, cells=["rnn"])
    assert (
        len(facts["ends"]) == n and facts["ends"][-1] == 299 and facts["ends"] == sorted(set(facts["ends"]))
    )
    assert arrays["rnn.h"].shape == (n, 300)


# --- presets ----------------------------------------------------------------------------------


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
def test_every_preset_can_be_had(preset):
    head, facts, _ = ask(knobs=preset.knobs)
    assert head["notices"] == [] and facts
    assert check(preset.knobs)[0] == Knobs(**preset.knobs)
    # a sentence that asks for a knob says which, so that it stays while that knob is turned
    asked = [
        name for name, knob in NUMBERS.items() if f"turn the {knob.title.lower()}" in preset.look.lower()
    ]
    assert list(preset.asks) == asked


def test_what_the_presets_say_is_so():
    named = {preset.name: preset for preset in PRESETS}

    def first(name, cell="rnn", signal="h", **more):
        _, facts, _ = ask(knobs={**named[name].knobs, **more})
        return curve(facts, "initial", cell, signal)["first"]

    drawn = "The usual start"
    assert (round(first(drawn)), round(first(drawn, "lstm"))) == (-34, -10)
    stated = {
        drawn: ("10⁻³⁴", "10⁻¹⁰"),
        "RNN radius 0.7": ("0.7⁹⁹",),
        "RNN radius 1": ("10⁻²⁰",),
        "RNN radius 1.25": ("1.25⁹⁹",),
        "LSTM bias 0": ("10⁻²⁷", "10⁻²²"),
        "LSTM bias 1": ("0.72", "10⁻¹⁰"),
        "LSTM bias 3": ("0.94", "about 2%", "0.3% to 10%"),
        "Trained pair": (
            *("from 10⁻⁶ to 0.2", "13 of 20 seeds", "then 10⁻¹³ to 10⁻³", "= 20"),
            *("GRU and coupled LSTM it grows in all 20", "20 LSTMs", "2 of 20 RNNs"),
        ),
        "Exploding": ("5 × 10¹¹",),
        "Exploding, clipped": ("5 × 10¹¹", "cut to 1"),
    }
    assert stated.keys() == named.keys()
    assert all(text in named[name].look for name, texts in stated.items() for text in texts)
    for radius in (0.7, 1, 1.25):
        assert_close(first(f"RNN radius {radius}"), 99 * math.log10(radius), 1e-9)
    assert first("RNN radius 0.7", scale=1) < -33
    assert round(first("RNN radius 1", scale=1)) == -20
    assert first("RNN radius 1.25", scale=1) < -10
    assert round(first("LSTM bias 0", "lstm")) == -22
    assert round(first("LSTM bias 0", "lstm", "kept")) == -27
    assert round(first("LSTM bias 1", "lstm")) == -10
    assert round(10 ** first("LSTM bias 3", "lstm"), 2) == 0.02
    seeds = curve(ask(knobs=named["LSTM bias 3"].knobs)[1], "initial", "lstm")
    assert (round(10 ** seeds["low"], 3), round(10 ** seeds["high"], 1)) == (0.003, 0.1)
    _, facts, _ = ask(knobs=named["Exploding"].knobs)
    assert round(10 ** next(w["norm"] for w in facts["weights"] if w["cell"] == "rnn"), -11) == 5e11
    _, clipped, _ = ask(knobs=named["Exploding, clipped"].knobs)
    assert next(w["clipped"] for w in clipped["weights"] if w["cell"] == "rnn") == 0
    _, facts, _ = ask(knobs=named["Trained pair"].knobs)
    pair = [curve(facts, name, "lstm", "kept")["first"] for name in SIDES]
    assert [round(pair[0]), round(10 ** pair[1], 1)] == [-6, 0.2]
    began, ended = (measured._measured(name, Knobs(**named["Trained pair"].knobs))[1] for name in SIDES)
    falls = {cell: (ended[cell, "h"][0] < began[cell, "h"][0]).sum() for cell in ("lstm", "gru", "coupled")}
    assert falls == {"lstm": 13, "gru": 0, "coupled": 0}
    # and what the README says more
    ranges = [curve(facts, name, "lstm") for name in SIDES]
    assert [(round(each["low"]), round(each["high"])) for each in ranges] == [(-8, -5), (-13, -3)]
    means = {cell: [curve(facts, name, cell)["first"] for name in SIDES] for cell in ("gru", "coupled")}
    assert [round(means[cell][0]) for cell in means] == [-11, -7]
    assert [float(f"{10 ** means[cell][1]:.1g}") for cell in means] == [0.4, 0.002]
    trained, c, slope = side("trained", Knobs(**named["Trained pair"].knobs)), [], []
    for k in range(SEEDS):
        run = trained.runs["lstm"]
        keeps = np.log10(run["f"][1:, k]).sum(axis=0) > -1
        c.append(np.median(np.abs(run["c"][-1, k, keeps])))
        slope.append(1 / np.cosh(run["c"][-1, k, keeps]).min() ** 2)
    assert round(float(np.median(c)), -1) == 20 and np.median(slope) < 1e-9
    scores = measured.setup()["networks"]["latch"]["learn"]["scores"]
    learned = {cell: sum(gap[4] >= latch.LEARNED for gap in seeds.values()) for cell, seeds in scores.items()}
    assert (learned["lstm"], learned["rnn"]) == (20, 2)
    mean = {bias: side("initial", Knobs(bias=bias)).runs["lstm"]["f"].mean() for bias in (0.0, 1.0, 3.0)}
    assert [round(float(mean[bias]), 2) for bias in mean] == [0.5, 0.72, 0.94]


# --- what a page offers -----------------------------------------------------------------------


def test_the_scores_offered_are_those_of_the_networks():
    for task, offered in measured.setup()["networks"].items():
        learn = offered["learn"]
        assert set(learn["scores"]) == set(offered["cells"])
        for cell, by_seed in learn["scores"].items():
            models = measured._models(task, cell)
            assert list(by_seed) == [str(each.meta["seed"]) for each in models]
            for each in models:
                by_gap = each.meta["scores"]["test"]["by_gap"]
                assert by_seed[str(each.meta["seed"])] == [
                    by_gap[str(gap)][learn["measure"]["name"]] for gap in learn["gaps"]
                ]


def test_a_knob_runs_the_cells_alone_that_it_turns(monkeypatch):
    ran, norms = [], populations.norms
    monkeypatch.setattr(
        populations, "norms", lambda run, *rest: ran.append(run.cell.name) or norms(run, *rest)
    )

    def turned(**knobs):
        ran.clear()
        knobs = Knobs(init="uniform", units=5, length=9, seed=7, **knobs)
        for name in SIDES:
            measured._measured(name, measured._relevant(name, knobs))
        return set(ran)

    assert turned() == set(CELLS)
    assert turned(bias=0.375) == turned(bias=0.375, hold=True) == {c for c in CELLS if CELLS[c].raised}
    assert turned(activation="relu") == {"rnn"}
    assert turned(bias=0.375, activation="relu") == set()
    assert turned(scale=0.5) == set(CELLS)
