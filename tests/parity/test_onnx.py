"""What is read of the ONNX files that PyTorch writes by tracing, beside PyTorch."""

import os

import numpy as np
import pytest

from frameworks import answer
from visualizer.importers import onnx

if os.environ.get("GATESCOPE_REQUIRE_TORCH") != "1":
    pytest.importorskip("torch", reason='PyTorch is not installed: pip install -e ".[parity]"')
    pytest.importorskip("onnx", reason='onnx is not installed: pip install -e ".[test]"')
import torch

pytestmark = [
    pytest.mark.parity,
    # of PyTorch's own: the exporter is an old one, and what it traces may depend on the input's length
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::UserWarning"),
    pytest.mark.filterwarnings("ignore::torch.jit.TracerWarning"),
]
V, D, H, K, T = 11, 4, 5, 3, 9
CASES = {
    "each": ("LSTM", {"num_layers": 2, "bidirectional": True}, lambda y, h: y),
    "last": ("RNN", {"nonlinearity": "relu"}, lambda y, h: y[:, -1]),
    "ends": ("GRU", {"bidirectional": True}, lambda y, h: torch.cat((h[0], h[1]), dim=-1)),
    "mean": ("GRU", {"bias": False}, lambda y, h: y.mean(dim=1)),
}


class Module(torch.nn.Module):
    def __init__(self, kind, config, read):
        super().__init__()
        self.words, self.read = torch.nn.Embedding(V, D), read
        self.rnn = getattr(torch.nn, kind)(D, H, batch_first=True, **config)
        self.head = torch.nn.Linear(H * (1 + self.rnn.bidirectional), K)

    def forward(self, ids):
        y, h = self.rnn(self.words(ids))
        return self.head(self.read(y, h[0] if isinstance(h, tuple) else h))


@pytest.mark.parametrize("over", CASES)
def test_a_traced_module_gives_what_pytorch_answers(tmp_path, over):
    torch.manual_seed(0)
    module, path = Module(*CASES[over]).eval(), tmp_path / "net.onnx"
    axes = {"ids": {0: "texts", 1: "steps"}}
    traced = torch.zeros((1, 4), dtype=torch.long)
    torch.onnx.export(module, (traced,), path, dynamo=False, input_names=["ids"], dynamic_axes=axes)
    found, ids = onnx.find(path), np.random.default_rng(0).integers(0, V, T)
    assert found.over == over
    with torch.no_grad():
        given = module.double()(torch.tensor(ids)[None])[0].numpy()
    np.testing.assert_allclose(answer(found, ids), given, rtol=0, atol=1e-14)
