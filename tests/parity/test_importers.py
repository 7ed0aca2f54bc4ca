"""What PyTorch saves and computes beside what is read of its files."""

import os

import numpy as np
import pytest

if os.environ.get("GATESCOPE_REQUIRE_TORCH") != "1":
    pytest.importorskip("torch", reason='PyTorch is not installed: pip install -e ".[parity]"')
import torch
from safetensors.torch import save_file, save_model
from torch import nn
from torch.nn.utils import parametrizations, prune

from visualizer import from_torch, importers
from visualizer.importers import CannotImport
from visualizer.importers.reading import pickled_to_safetensors

pytestmark = pytest.mark.parity
V, D, H, T = 9, 4, 5, 12
IDS = torch.tensor([1, 8, 3, 3, 0, 7, 2, 5, 6, 4, 1, 1])
KINDS = {"lstm": nn.LSTM, "gru": nn.GRU, "rnn": nn.RNN}


class Network(nn.Module):
    """An encoder, a stack and a readout of each step, or of both ends."""

    def __init__(self, kind="lstm", K=V, tied=False, ends=False, **more):
        super().__init__()
        torch.manual_seed(0)
        width = H * (1 + more.get("bidirectional", False))
        self.embedding = nn.Embedding(V, width if tied else D)
        self.core = KINDS[kind](width if tied else D, H, **more)
        self.head, self.ends = nn.Linear(width, K), ends
        if tied:
            self.head.weight = self.embedding.weight

    def forward(self, ids):
        output, _ = self.core(self.embedding(ids))
        return self.head(torch.cat([output[-1, :H], output[0, H:]]) if self.ends else output)


def outputs(module):
    with torch.no_grad():
        return module(IDS).double().numpy()


def differs(model, module):
    found = model.trace(IDS.numpy()).logits
    expected = outputs(module)
    return np.abs((found if expected.ndim == 2 else found[-1]) - expected).max()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "net.safetensors"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("layers", [1, 3])
@pytest.mark.parametrize("both", [False, True], ids=["forward", "both"])
@pytest.mark.parametrize("bias", [True, False], ids=["biases", "bare"])
def test_what_it_saves_is_read_as_the_same_network(path, kind, layers, both, bias):
    module = Network(kind, num_layers=layers, bidirectional=both, bias=bias).double()
    save_file(module.state_dict(), path)
    said = {"answers": "label", "over": "each"} if both else {}
    assert differs(importers.read(path, **said), module) < 1e-13
    assert differs(from_torch(module, **said), module) < 1e-13


def test_a_classifier_of_both_ends_is_read_as_it_answers(path, tmp_path):
    module = Network(K=1, ends=True, bidirectional=True).double()
    save_file(module.state_dict(), path)
    assert differs(importers.read(path, answers="flags", over="ends"), module) < 1e-13
    np.savez(tmp_path / "io.npz", inputs=IDS, outputs=outputs(module))
    made = importers.imported(path, answers="flags", check=tmp_path / "io.npz")
    assert made.model.answers.over == "ends" and made.checked.difference < 1e-13


def test_relu_is_known_of_a_module_and_said_of_a_file(path):
    module = Network("rnn", nonlinearity="relu").double()
    save_file(module.state_dict(), path)
    assert (
        differs(importers.read(path, activation="relu"), module)
        < 1e-13
        < differs(importers.read(path), module)
    )
    assert differs(from_torch(module), module) < 1e-13


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32])
def test_halves_are_read_exactly(path, dtype):
    module = Network().to(dtype)
    save_file(module.state_dict(), path)
    model, own = importers.read(path), from_torch(module)
    for name, tensor in module.core.state_dict().items():
        np.testing.assert_array_equal(model.weights[name], tensor.float().numpy())
        np.testing.assert_array_equal(own.weights[name], tensor.float().numpy())
    assert differs(model, module.float()) < 1e-6


def test_wrapped_modules_and_tied_weights_are_read(path):
    module = Network().double()
    compiled = {f"_orig_mod.{name}": tensor for name, tensor in module.state_dict().items()}
    for state in (nn.DataParallel(module).state_dict(), nn.Sequential(module).state_dict(), compiled):
        save_file(state, path)
        assert differs(importers.read(path), module) < 1e-13
    tied = Network(tied=True).double()
    with pytest.raises(RuntimeError):
        save_file(tied.state_dict(), path)
    save_model(tied, str(path))
    assert differs(importers.read(path), tied) < 1e-13
    assert differs(from_torch(tied), tied) < 1e-13


@pytest.mark.parametrize("kind", [nn.LSTMCell, nn.GRUCell, nn.RNNCell])
def test_cells_are_read_as_layers(path, kind):
    torch.manual_seed(0)
    module = nn.ModuleDict(
        {"embedding": nn.Embedding(V, D), "a": kind(D, H), "b": kind(H, H), "head": nn.Linear(H, V)}
    )
    module = module.double()
    save_file(module.state_dict(), path)
    states, expected = [None, None], []
    with torch.no_grad():
        for x in module["embedding"](IDS):
            for k, name in enumerate("ab"):
                states[k] = module[name](x[None], states[k])
                x = (states[k][0] if kind is nn.LSTMCell else states[k])[0]
            expected.append(module["head"](x).numpy())
    model = importers.read(path, recurrent="a,b")
    assert np.abs(model.trace(IDS.numpy()).logits - np.array(expected)).max() < 1e-13


def test_what_it_computes_otherwise_is_refused(path):
    for module, said in [
        (nn.LSTM(D, H, proj_size=2), "projects the output"),
        (parametrizations.weight_norm(nn.LSTM(D, H), "weight_hh_l0"), "computed from others"),
        (prune.l1_unstructured(nn.GRU(D, H), "weight_hh_l0", 0.5), "computed from others"),
        (nn.Linear(D, H), "there is no LSTM, GRU or RNN"),
    ]:
        save_file(module.state_dict(), path)
        for read in (lambda: importers.read(path), lambda module=module: from_torch(module)):
            with pytest.raises(CannotImport, match=said.replace("(", r"\(")):
                read()


def test_the_line_for_a_pickle_makes_a_file_that_is_read(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    module = Network(tied=True).double()
    torch.save(module.state_dict(), "net.pt")
    with pytest.raises(CannotImport) as refused:
        importers.load("net.pt")
    line = pickled_to_safetensors("net.pt")
    assert line in str(refused.value)
    exec(line, {})
    assert differs(importers.load("net.safetensors"), module) < 1e-13
