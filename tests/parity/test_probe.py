"""A probe around PyTorch's own modules: the gradient through time that autograd has of a loop of cells."""

import os

import numpy as np
import pytest

if os.environ.get("GATESCOPE_REQUIRE_TORCH") != "1":
    pytest.importorskip("torch", reason='PyTorch is not installed: pip install -e ".[parity]"')
import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

import visualizer as viz

pytestmark = pytest.mark.parity
T, B, D, H, K = 7, 4, 3, 5, 3
LENGTHS = (4, 7, 1, 7)
KINDS = {
    "lstm": (nn.LSTM, {}),
    "gru": (nn.GRU, {}),
    "rnn": (nn.RNN, {}),
    "relu": (nn.RNN, {"nonlinearity": "relu"}),
}
STACKS = {
    "one": {},
    "without bias": {"bias": False},
    "two layers": {"num_layers": 2},
    "both": {"num_layers": 2, "bidirectional": True},
}


@pytest.fixture(autouse=True)
def one_thread():
    torch.set_num_threads(1)
    torch.manual_seed(0)


def loop(module, x, states):
    """One sequence (T, D) through cells -> its output, and every h and c by layer and direction."""
    cell = {"LSTM": nn.LSTMCell, "GRU": nn.GRUCell}.get(module.mode)
    seen, n = [], 2 if module.bidirectional else 1
    for layer in range(module.num_layers):
        outputs = []
        for k, end in enumerate(("", "_reverse")[:n]):
            names = ("weight_ih", "weight_hh", *(("bias_ih", "bias_hh") if module.bias else ()))
            w = {name: getattr(module, f"{name}_l{layer}{end}") for name in names}
            if cell:
                made = cell(x.shape[1], H, bias=module.bias).double()
            else:
                made = nn.RNNCell(x.shape[1], H, bias=module.bias, nonlinearity=module.nonlinearity).double()
            made.load_state_dict(w)
            h = [state[layer * n + k][None] for state in states]
            hs, cs = [], []
            for row in (x.flip(0) if k else x)[:, None]:  # a batch of one: else the cell gives a view
                if module.mode == "LSTM":
                    h = list(made(row, tuple(h)))
                else:
                    h = [made(row, h[0])]
                for each, into in zip(h, (hs, cs), strict=False):
                    each.retain_grad()
                    into.append(each)
            outputs.append(torch.cat(hs[::-1] if k else hs))
            seen.append((hs, cs))
        x = torch.cat(outputs, dim=-1)
    return x, seen


@pytest.mark.parametrize("reads", ["plain", "batch_first", "packed", "packed in order", "alone"])
@pytest.mark.parametrize("stack", STACKS)
@pytest.mark.parametrize("kind", KINDS)
def test_the_gradient_through_time_is_that_of_autograd(kind, stack, reads):
    made, options = KINDS[kind]
    module = made(D, H, batch_first=reads == "batch_first", **options, **STACKS[stack]).double()
    n, count = (2 if module.bidirectional else 1), module.num_layers * (2 if module.bidirectional else 1)
    size = 1 if reads == "alone" else B
    lengths = LENGTHS if reads == "packed" else sorted(LENGTHS)[::-1] if "packed" in reads else (T,) * size
    x = torch.randn(T, size, D, dtype=torch.float64)
    states = [torch.randn(count, size, H, dtype=torch.float64) for _ in range(2 if kind == "lstm" else 1)]
    head = torch.randn(T, size, n * H, dtype=torch.float64)
    ends = [torch.randn_like(state) for state in states]

    def loss(output, last):
        return (head[: len(output)] * output).sum() + sum(
            (a * b).sum() for a, b in zip(ends, last, strict=True)
        )

    given = tuple(states) if kind == "lstm" else states[0]
    with viz.probe(module, every=1, sample=size) as probe:
        if "packed" in reads:
            packed = pack_padded_sequence(x, lengths, enforce_sorted=reads != "packed")
            output, last = module(packed, given)
            output, _ = pad_packed_sequence(output)
        elif reads == "alone":
            output, last = module(x[:, 0], tuple(s[:, 0] for s in states) if kind == "lstm" else given[:, 0])
            output = output[:, None]
            last = tuple(s[:, None] for s in last) if kind == "lstm" else last[:, None]
        elif reads == "batch_first":
            output, last = module(x.transpose(0, 1), given)
            output = output.transpose(0, 1)
        else:
            output, last = module(x, given)
        loss(output, last if kind == "lstm" else (last,)).backward()

    groups = {item: (group, place) for group in probe.last for place, item in enumerate(group.items)}
    assert sorted(groups) == list(range(size))
    for item, length in enumerate(lengths):
        output, seen = loop(module, x[:length, item], [state[:, item] for state in states])
        total = (head[:length, item] * output).sum()
        for k, (hs, cs) in enumerate(seen):
            total = total + sum(
                (end[k, item] * each[-1]).sum() for end, each in zip(ends, (hs, cs), strict=False)
            )
        total.backward()
        group, place = groups[item]
        for k, both in enumerate(seen):
            for name, each in zip("hc", both, strict=True):
                if not each:
                    continue
                true = np.concatenate([step.grad.numpy() for step in each])
                grads = group.grads.layers[k]
                run = np.concatenate([step.detach().numpy() for step in each])
                np.testing.assert_allclose(group.layers[k][name][:, place], run, rtol=1e-12, atol=1e-13)
                ours = grads.signals[name][:, place] * 2.0 ** grads.exponent[:, place, None]
                np.testing.assert_allclose(ours, true, rtol=1e-12, atol=1e-12)


def test_it_is_recorded_while_it_trains_and_leaves_the_training_as_it_is(tmp_path):
    def trained(every):
        torch.manual_seed(1)
        lstm, head = nn.LSTM(D, H), nn.Linear(H, K)
        optimizer = torch.optim.SGD([*lstm.parameters(), *head.parameters()], lr=0.1)
        probe = viz.probe(lstm, every=every or 1)
        if every:
            probe.__enter__()
        for _ in range(7):
            optimizer.zero_grad()
            out, _ = lstm(torch.randn(T, B, D))
            loss = head(out[-1]).square().mean()
            loss.backward()
            probe.loss = loss
            optimizer.step()
            with torch.no_grad():
                lstm(torch.randn(T, B, D))  # a test is no step
        if every:
            probe.__exit__()
        return lstm.state_dict(), probe

    plain, _ = trained(0)
    probed, probe = trained(3)
    assert all(torch.equal(plain[name], probed[name]) for name in plain)
    assert probe.run.steps.tolist() == [0, 3, 6]
    assert np.isfinite(probe.run.loss).all()
    assert probe.run.values["norm_h_l0"].shape == (3, T)
    assert not probe.module._forward_hooks


def test_of_a_loss_of_the_last_state_alone():
    lstm = nn.LSTM(D, H).double()
    with viz.probe(lstm, every=1) as probe:
        _, (h, _) = lstm(torch.randn(T, B, D, dtype=torch.float64))
        h.sum().backward()
    assert np.allclose(probe.run.values["norm_h_l0"][0, 0], 0.5 * np.log10(H))


def test_half_precision_is_read():
    gru = nn.GRU(D, H).bfloat16()
    with viz.probe(gru, every=1) as probe:
        gru(torch.randn(T, B, D).bfloat16())[0].float().sum().backward()
    assert np.isfinite(probe.run.values["norm_h_l0"]).all()
