"""What is normal is measured of the networks that come with Gatescope."""

import pytest

from visualizer import files
from visualizer.cells import CELLS
from visualizer.zoo import health


def test_what_is_normal_of_a_cell_is_what_its_networks_do(monkeypatch):
    every = {name: path for name, path in files.bundled().items() if "-indrnn-" in name}
    monkeypatch.setattr(files, "bundled", lambda: every)
    found, stored = health.measured()["indrnn"], health.normal("indrnn")
    assert (
        found["networks"] == stored["networks"] == 3 and found["measures"].keys() == stored["measures"].keys()
    )
    for name, usual in stored["measures"].items():
        assert found["measures"][name] == pytest.approx(usual, abs=0.02), name


def test_every_cell_that_has_networks_has_what_is_normal_and_no_other():
    for cell in CELLS:
        assert (health.normal(cell)["networks"] > 2) == any(f"-{cell}-" in name for name in files.bundled())
    assert health.normal("of one's own") == {"networks": 0, "measures": {}}
