"""The example notebooks that need another framework run from their first cell to their last."""

import os

import pytest

if os.environ.get("GATESCOPE_REQUIRE_TORCH") != "1":
    pytest.importorskip("torch", reason='PyTorch is not installed: pip install -e ".[parity]"')
import torch

from notebooks import NOTEBOOKS, run

pytestmark = pytest.mark.parity


@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")  # of Keras on PyTorch
@pytest.mark.parametrize("name", sorted(set(NOTEBOOKS) - {"gates"}))
def test_a_notebook_runs(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KERAS_BACKEND", "torch")
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    torch.set_num_threads(1)
    if name.startswith("keras") and os.environ.get("GATESCOPE_REQUIRE_TORCH") != "1":
        pytest.importorskip("keras", reason='Keras is not installed: pip install -e ".[parity]"')
    assert run(name) > 4
