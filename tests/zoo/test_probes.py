"""The linear probes of the bundled networks: whose they are, what they say, and how well."""

import json

import numpy as np
import pytest

from bundled import CARDS
from visualizer import files, load
from visualizer.analysis.probes import Probe, states
from visualizer.model import ModelError
from visualizer.pages import catalogue
from visualizer.tasks import TASKS, Probed
from visualizer.train import fingerprint, initial_model
from visualizer.zoo import measure, probes

PROBED = {name: card for name, card in CARDS.items() if TASKS[card["task"]].probed}


def test_a_probe_is_softmax_of_a_linear_map_of_c_and_h():
    rng = np.random.default_rng(0)
    signals = {"f": rng.random((5, 3)), "c": rng.normal(size=(5, 3)), "h": rng.normal(size=(5, 3))}
    W, b = rng.normal(size=(4, 6)), rng.normal(size=4)
    z = np.concatenate((signals["c"], signals["h"]), axis=1) @ W.T + b
    p = Probe("x", "x", tuple("abcd"), W, b)(signals)
    np.testing.assert_allclose(p, np.exp(z) / np.exp(z).sum(axis=1, keepdims=True))
    # nor does it overflow
    assert np.isfinite(Probe("x", "x", tuple("abcd"), 1e4 * W, b)(signals)).all()
    assert states({"h": signals["h"], "z": signals["f"]}).shape == (5, 3)


@pytest.mark.parametrize("family", PROBED)
def test_every_bundled_network_of_a_task_that_is_probed_has_its_probes(family):
    header, _ = files.tensors(probes.path_of(family), probes.FORMAT, ("F16",))
    facts = json.loads(header["gatescope"])
    seeds = {seed: entry for seed, entry in PROBED[family]["seeds"].items() if entry["file"]}
    assert facts.keys() == seeds.keys()
    for seed, card in seeds.items():
        assert facts[seed]["sha256"] == card["sha256"]
        for weights in probes.WEIGHTS:
            found = probes.load(family, int(seed), weights)
            assert [each.name for each in found] == [
                each.name for each in TASKS[PROBED[family]["task"]].probed
            ]
            for each in found:
                assert 0 < each.commonest <= 1 and each.n >= 20_000
                # it may not be worse than one who never looks
                assert each.score >= each.commonest - 0.02, (seed, weights, each.name)


def test_a_probes_score_is_that_of_test_texts():
    task, network = TASKS["grammar"], load("grammar-lstm-32-s0")
    (probe, _), *_ = catalogue.probes(network.name)
    texts = task.observe("test", np.random.default_rng(1), probes.STEPS["test"])
    seen = measure.read(network, texts)
    truth = task.probed[0].index(seen.truth)
    assert np.mean(probe(seen.signals).argmax(axis=-1) == truth) == pytest.approx(probe.score, abs=5e-4)
    # far better than before training, and than who never looks
    before = catalogue.probes(network.name, "initial")[0][0]
    assert before.score + 0.2 < probe.score > probe.commonest + 0.2
    untrained = initial_model("grammar", "lstm", 32, 0)
    assert fingerprint(catalogue.load(network.name, "initial")) == fingerprint(untrained)


def test_the_truth_of_what_is_probed_is_that_of_its_features():
    asked = Probed("inside", "inside", ("plain", "string", "docstring"), (("string", 1), ("docstring", 1)))
    truth = {"string": np.array([0.0, 1, 1, np.nan]), "docstring": np.array([0.0, 0, 1, np.nan])}
    assert list(asked.index(truth)) == [0, 1, 2, 0]
    for task in TASKS.values():
        for each in task.probed:
            assert len(each.of) in (0, len(each.answers) - 1), task.name
            assert {name for name, _ in each.of} <= {feature.name for feature in task.features}


def test_a_file_of_probes_that_is_spoilt_is_refused_and_a_page_does_without(tmp_path, monkeypatch, caplog):
    monkeypatch.setattr(probes, "path_of", lambda family, folder=None: tmp_path / f"{family}.safetensors")
    assert probes.load.__wrapped__("grammar-lstm-32", 0) == ()
    (tmp_path / "grammar-lstm-32.safetensors").write_bytes(b"no tensors")
    with pytest.raises(ModelError, match="not a whole"):
        probes.load.__wrapped__("grammar-lstm-32", 0)
    files.write(
        tmp_path / "grammar-lstm-32.safetensors",
        {"a": np.zeros(1, np.float16)},
        {"format": probes.FORMAT, "gatescope": "{}"},
    )
    with pytest.raises(ModelError, match="does not say"):
        probes.load.__wrapped__("grammar-lstm-32", 0)
    monkeypatch.setattr(catalogue, "load_probes", probes.load.__wrapped__)
    assert catalogue.probes.__wrapped__("grammar-lstm-32-s0") == ()
    assert "left out" in caplog.text
