"""The probes of the translators are of their weights, and find more in them than in untrained ones."""

import json

import numpy as np
import pytest

from visualizer import ModelError, files
from visualizer.seq2seq import load_translator
from visualizer.tasks import TRANSLATING
from visualizer.train import fingerprint
from visualizer.zoo import translator_probes as probes
from visualizer.zoo.translators import BUNDLE

FAMILIES = sorted({entry.family for entry in BUNDLE if TRANSLATING[entry.task].probed})


@pytest.mark.parametrize("family", FAMILIES)
def test_a_file_is_of_the_networks_that_ship_and_a_probe_finds_more_in_them_than_chance(family):
    header, _ = files.tensors(probes.path_of(family), probes.FORMAT, ("F16",))
    facts = json.loads(header["gatescope"])
    assert facts.keys() == {str(entry.seed) for entry in BUNDLE if entry.family == family}
    for seed, said in facts.items():
        name = f"{family}-s{seed}"
        assert said["sha256"] == fingerprint(load_translator(name))
        trained, began = (probes.load(name, weights) for weights in probes.WEIGHTS)
        for side in probes.SIDES:
            assert [probe.name for probe in trained[side]] == ["gender", "number", "person"]
            assert all(probe.score > probe.commonest for probe in trained[side])
        # the plain network without attention has learned next to nothing
        more = 0.0 if family.startswith("czech-rnn-none") else 0.05
        assert trained["encoder"][0].score > began["encoder"][0].score + more


def test_a_score_is_the_share_of_test_steps_that_are_right():
    name, task = "czech-gru-additive-48-s0", TRANSLATING["czech"]
    some = task.sample("test", np.random.default_rng(5), 150)
    seen, found = probes.read(load_translator(name), some), probes.load(name)
    for side in probes.SIDES:
        assert len(seen[side].text) == sum(
            len(pair.source if side == "encoder" else pair.target) for pair in some
        ) + (len(some) if side == "decoder" else 0)
        for probe in found[side]:
            right = probe(seen[side].signals).argmax(axis=-1) == seen[side].truth[probe.name]
            assert abs(right.mean() - probe.score) < 0.05


def test_a_file_that_does_not_say_its_probes_is_refused_and_of_another_task_there_are_none(
    monkeypatch, tmp_path
):
    assert probes.load("dates-lstm-additive-48-s0") == {}
    path = tmp_path / "czech-x-48.safetensors"
    files.write(path, {}, {"format": probes.FORMAT, "gatescope": "{}"})
    monkeypatch.setattr(probes, "path_of", lambda family: path)
    with pytest.raises(ModelError, match="does not say which probes"):
        probes.load("czech-x-48-s0")
