"""The example notebooks that need another framework run from their first cell to their last."""

import os

import pytest

if os.environ.get("GATESCOPE_REQUIRE_TORCH") != "1":
    pytest.importorskip("torch", reason='PyTorch is not installed: pip install -e ".[parity]"')
    pytest.importorskip("keras", reason='Keras is not installed: pip install -e ".[parity]"')
os.environ.setdefault("KERAS_BACKEND", "torch")

from notebooks import NOTEBOOKS, run

pytestmark = pytest.mark.parity


@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")  # of Keras on PyTorch
@pytest.mark.parametrize("name", sorted(set(NOTEBOOKS) - {"gates"}))
def test_a_notebook_runs(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run(name) > 4
