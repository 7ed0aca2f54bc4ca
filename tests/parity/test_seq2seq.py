"""A translator beside a module of PyTorch with the same names: the same numbers, the same gradients."""

import os

import numpy as np
import pytest

from oracles import assert_close
from translators import H, pairs, translator
from visualizer.seq2seq.training import loss_and_gradients

if os.environ.get("GATESCOPE_REQUIRE_TORCH") != "1":
    pytest.importorskip("torch", reason='PyTorch is not installed: pip install -e ".[parity]"')
import torch
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

import reference

pytestmark = pytest.mark.parity

CASES = [
    (cell, attention, both, layers)
    for cell in ("lstm", "gru", "rnn")
    for attention in ("additive", "dot", "general", None)
    for both in (False, True)
    for layers in (1, 2)
    if layers == 1 or attention in ("additive", None)
]


@pytest.fixture(autouse=True)
def one_thread():
    """Sums in one order, and no fight over two cores."""
    torch.set_num_threads(1)


class Attention(torch.nn.Module):
    """Written from the papers, with masks as one writes them."""

    def __init__(self, score, h, m):
        super().__init__()
        self.score = score
        if score == "additive":
            self.query = torch.nn.Linear(h, h, bias=False)
            self.key = torch.nn.Linear(m, h, bias=False)
            self.v = torch.nn.Linear(h, 1, bias=False)
        elif score == "general":
            self.key = torch.nn.Linear(m, h, bias=False)
        self.combine = torch.nn.Linear(m + h, h, bias=False)

    def forward(self, s, memory, mask):
        """s (J, B, H), memory (S, B, M), mask (S, B) -> the combined states, weights (J, B, S)."""
        if self.score == "additive":
            scores = self.v(torch.tanh(self.query(s)[:, None] + self.key(memory)[None]))[..., 0]
        else:
            keys = self.key(memory) if self.score == "general" else memory
            scores = torch.einsum("jbh,sbh->jsb", s, keys)
        weights = torch.softmax(scores.masked_fill(~mask[None], -torch.inf), dim=1)
        context = torch.einsum("jsb,sbm->jbm", weights, memory)
        return torch.tanh(self.combine(torch.cat((context, s), dim=-1))), weights.transpose(1, 2)


class Seq2seq(torch.nn.Module):
    """An encoder, a decoder and what is between them, of torch.nn's own layers."""

    def __init__(self, model):
        super().__init__()
        cell, both, layers = reference.MODULES[model.cell.name], model.bidirectional, model.layers
        h, m, d = model.decoder_units, H * model.directions, model.weights["source.weight"].shape[1]
        self.source = torch.nn.Embedding(len(model.source), d)
        self.encoder = cell(d, H, layers, bidirectional=both)
        if both:
            parts = "hc" if model.cell.has_c else "h"
            names = [f"{part}_l{k}" for k in range(layers) for part in parts]
            self.bridge = torch.nn.ModuleDict({name: torch.nn.Linear(m, h) for name in names})
        self.target = torch.nn.Embedding(len(model.target), d)
        self.decoder = cell(d, h, layers)
        if model.attention:
            self.attention = Attention(model.attention, h, m)
        self.readout = torch.nn.Linear(h, len(model.target))
        self.layers, self.both = layers, both
        self.load_state_dict({name: torch.from_numpy(w) for name, w in model.weights.items()})

    def forward(self, read, lengths, fed):
        packed = pack_padded_sequence(self.source(read), lengths, enforce_sorted=False)
        memory, ends = self.encoder(packed)
        memory, _ = pad_packed_sequence(memory)
        self.memory = memory
        if self.both:
            single = not isinstance(ends, tuple)
            made = []
            for part, end in zip("hc", (ends,) if single else ends, strict=False):
                wide = end.unflatten(0, (self.layers, 2)).transpose(1, 2).flatten(2)
                made.append(torch.stack([self.bridge[f"{part}_l{k}"](wide[k]) for k in range(self.layers)]))
            ends = made[0] if single else tuple(made)
        s, _ = self.decoder(self.target(fed), ends)
        weights = None
        if hasattr(self, "attention"):
            mask = torch.arange(len(read))[:, None] < lengths
            s, weights = self.attention(s, memory, mask)
        return self.readout(s), weights


@pytest.mark.parametrize(("cell", "attention", "both", "layers"), CASES)
def test_a_batch_of_pairs_agrees_with_autograd(cell, attention, both, layers):
    """Sources and translations of different lengths, padded here and packed there."""
    more = {"decoder_units": 2 * H} if attention == "dot" and both else {}
    model = translator(cell, attention, layers, both, **more)
    batch = pairs(model)
    module = Seq2seq(model.astype(np.float32)).double()
    module.load_state_dict({name: torch.from_numpy(w) for name, w in model.weights.items()})
    logits, weights = module(
        torch.from_numpy(batch.read), torch.from_numpy(batch.lengths), torch.from_numpy(batch.fed)
    )
    asked = torch.from_numpy(batch.weight) > 0
    loss = torch.nn.functional.cross_entropy(logits[asked], torch.from_numpy(batch.written)[asked])
    loss.backward()

    run = model.forward(batch.read, batch.fed, batch.lengths)
    assert_close(run.logits, logits.detach().numpy(), 1e-12)
    if attention:
        assert_close(run.attended.weights, weights.detach().numpy(), 1e-12)
    found, grads = loss_and_gradients(model, batch)
    assert abs(found - float(loss.detach())) < 1e-12
    expected = dict(module.named_parameters())
    assert set(grads) == set(expected)
    for name, parameter in expected.items():
        assert_close(grads[name], parameter.grad.numpy(), 1e-10)
