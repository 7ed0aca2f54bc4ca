"""The engine beside a live PyTorch: the same numbers forward, the same gradients, the same files."""

import os
import re
from dataclasses import replace

import numpy as np
import pytest

from oracles import TOLERANCE, assert_close, make
from variants import STACKED, VARIANTS
from visualizer import Model, Vocabulary, bundled, gradient_norms, load, unroll
from visualizer.analysis import flow, populations
from visualizer.cells import State
from visualizer.symbols import Answers
from visualizer.tasks import find

if os.environ.get("GATESCOPE_REQUIRE_TORCH") != "1":
    pytest.importorskip("torch", reason='PyTorch is not installed: pip install -e ".[parity]"')
import torch

import reference

pytestmark = pytest.mark.parity
T, B, D, H, V = 9, 3, 4, 5, 6
every_option = pytest.mark.parametrize("variant", VARIANTS)
precisions = pytest.mark.parametrize("dtype", list(TOLERANCE), ids=lambda dtype: dtype.__name__)
every_stack = pytest.mark.parametrize(
    ("layers", "bidirectional"),
    [(layers, both) for layers in (1, 2) for both in (False, True)],
)
modules = pytest.mark.parametrize("name", list(reference.MODULES))


@pytest.fixture(autouse=True)
def one_thread():
    """Sums in one order, and no fight over two cores."""
    torch.set_num_threads(1)


def leaf(array):
    return torch.tensor(array, requires_grad=True)


def numpy(tensor):
    return tensor.detach().numpy()


def some_model(variant, layers, bidirectional, dtype):
    rng = np.random.default_rng(0)
    words = Vocabulary(("<unk>", *map(str, range(1, V))))
    stack = {"layers": layers, "bidirectional": bidirectional}
    m = Model.create(make(variant), words, H, rng, input_size=D, **stack)
    weights = {name: rng.normal(0, 0.5, w.shape).astype(dtype) for name, w in m.weights.items()}
    return Model(m.cell, words, weights, layers, bidirectional)


def some_batch(dtype):
    rng = np.random.default_rng(1)
    return rng.integers(0, V, (T, B)), rng.normal(size=(T, B, V)).astype(dtype)


@every_option
@precisions
@pytest.mark.parametrize("lead", [(), (B,)], ids=["single", "batched"])
def test_every_cell_and_option_agrees_with_autograd(variant, dtype, lead):
    cell, (name, options) = make(variant), VARIANTS[variant]
    rng = np.random.default_rng(0)

    def draw(shape):
        return rng.normal(0, 0.7, shape).astype(dtype)

    weights = {key: draw(shape) for key, shape in cell.shapes(D, H).items()}
    assert {key: w.shape for key, w in weights.items()} == reference.shapes(name, options, D, H)
    x, h, c, dh, dc = (draw(shape) for shape in [(T, *lead, D), *[(*lead, H)] * 2, (T, *lead, H), (*lead, H)])
    w, leaves = {key: leaf(array) for key, array in weights.items()}, [leaf(x), leaf(h), leaf(c)]
    signals = reference.run(name, options, w, *leaves)
    loss = (torch.tensor(dh) * torch.stack(signals["h"])).sum()
    if cell.has_c:
        loss = loss + (torch.tensor(dc) * signals["c"][-1]).sum()
    loss.backward()

    trace = unroll.forward(cell, weights, x, State(h, c if cell.has_c else None))
    last = State(np.zeros_like(dc), dc) if cell.has_c else None
    for rescale in (False, True):
        grads = unroll.backward(trace, dh, last=last, rescale=rescale)
        tolerance = TOLERANCE[dtype]
        for key in cell.signals:
            assert_close(trace[key], numpy(torch.stack(signals[key])), tolerance)
            total = np.stack([step.grad for step in signals[key]])
            assert_close(unroll.scaled(grads.signals[key], grads.exponent), total, tolerance)
        for key in weights:
            assert_close(grads.weights[key], numpy(w[key].grad), tolerance)
        assert_close(unroll.scaled(grads.x, grads.exponent), numpy(leaves[0].grad), tolerance)
        state = [grads.state.h, grads.state.c] if cell.has_c else [grads.state.h]
        for found, given in zip(state, leaves[1:], strict=False):
            assert_close(unroll.scaled(found, grads.exponent[0]), numpy(given.grad), tolerance)


@every_option
def test_the_norms_of_many_networks_and_of_their_weights_agree_with_autograd(variant):
    cell, (name, options) = make(variant), VARIANTS[variant]
    weights = populations.stack(populations.draw(cell, D, H, "uniform", seed) for seed in range(3))
    weights = populations.with_radius(cell, weights, populations.spectral_radii(cell, weights), 1.5)
    rng = np.random.default_rng(0)
    x, dh = rng.normal(size=(T, 3, D)), rng.normal(size=(3, H))
    found = populations.norms(unroll.forward(cell, weights, x), dh)
    for s in range(3):
        w = {key: leaf(array[s]) for key, array in weights.items()}
        zero = torch.zeros(H, dtype=torch.float64)
        signals = reference.run(name, options, w, torch.tensor(x[:, s]), zero, zero)
        (signals["h"][-1] @ torch.tensor(dh[s])).backward()
        for key, log10 in found.log10_norm.items():
            norms = np.array([float(step.grad.norm()) for step in signals[key]])
            assert_close(10 ** log10[:, s], norms)
        whole = torch.nn.utils.clip_grad_norm_(list(w.values()), 1e-3)
        assert_close(10 ** found.log10_weight_norm[s], float(whole))


@every_option
def test_the_flow_between_two_steps_agrees_with_autograd(variant):
    cell, (name, options) = make(variant), VARIANTS[variant]
    rng = np.random.default_rng(0)
    weights = {key: rng.normal(0, 0.7, shape) for key, shape in cell.shapes(D, H).items()}
    x = rng.normal(size=(T, D))
    found = flow.flow(unroll.forward(cell, weights, x), range(T))
    zero = torch.zeros(H, dtype=torch.float64)
    w = {key: leaf(array) for key, array in weights.items()}
    signals = reference.run(name, options, w, torch.tensor(x), zero, zero)
    for key, log10 in found.items():
        for t in (3, T - 1):
            for k in (0, 2, t):
                rows = [
                    torch.autograd.grad(entry, signals[key][k], retain_graph=True)[0]
                    for entry in signals[key][t]
                ]
                assert_close(10 ** log10[t, k], float(torch.stack(rows).norm()) / H**0.5)


@modules
@every_stack
@precisions
def test_torch_nn_takes_the_tensors_as_they_are_and_agrees(name, layers, bidirectional, dtype):
    m, (ids, dlogits) = some_model(name, layers, bidirectional, dtype), some_batch(dtype)
    module = reference.MODULES[name](D, H, layers, bidirectional=bidirectional)
    module = module.to(torch.float64 if dtype == np.float64 else torch.float32)
    module.load_state_dict({key: torch.from_numpy(w) for key, w in m.recurrent.items()})
    ends = {key: leaf(w) for key, w in m.weights.items() if key not in m.recurrent}
    out, _ = module(ends["encoder.weight"][torch.tensor(ids)])
    logits = torch.nn.functional.linear(out, ends["readout.weight"], ends["readout.bias"])
    (logits * torch.tensor(dlogits)).sum().backward()

    run = m.forward(ids)
    assert_close(run.logits, numpy(logits), TOLERANCE[dtype])
    found = m.backward(run, dlogits)
    expected = {key: p.grad for key, p in (*module.named_parameters(), *ends.items())}
    assert set(found) == set(expected)
    for key, grad in expected.items():
        assert_close(found[key], numpy(grad), TOLERANCE[dtype])


@pytest.mark.parametrize("variant", STACKED)
@every_stack
def test_a_stack_of_any_cell_agrees_with_autograd(variant, layers, bidirectional):
    m, (ids, dlogits) = some_model(variant, layers, bidirectional, np.float64), some_batch(np.float64)
    weights = {key: leaf(w) for key, w in m.weights.items()}
    stack = reference.stack(*VARIANTS[variant], weights, torch.tensor(ids), layers, bidirectional)
    logits, runs = stack
    (logits * torch.tensor(dlogits)).sum().backward()
    run = m.forward(ids)
    assert_close(run.logits, numpy(logits))
    grads = m.gradients(run, dlogits @ m.weights["readout.weight"], dlogits)
    for key, tensor in weights.items():
        assert_close(grads.weights[key], numpy(tensor.grad))
    for layer, signals in zip(grads.layers, runs, strict=True):
        for key, steps in signals.items():
            assert_close(layer.signals[key], np.stack([step.grad for step in steps]))


@modules
@precisions
def test_the_reference_is_torch_nn_where_torch_nn_has_the_cell(name, dtype):
    m, (ids, _) = some_model(name, 2, True, dtype), some_batch(dtype)
    module = reference.MODULES[name](D, H, 2, bidirectional=True)
    module = module.to(torch.float64 if dtype == np.float64 else torch.float32)
    module.load_state_dict({key: torch.from_numpy(w) for key, w in m.recurrent.items()})
    weights = {key: leaf(w) for key, w in m.weights.items()}
    options = dict(VARIANTS[name][1])
    logits, _ = reference.stack(name, options, weights, torch.tensor(ids), 2, True)
    out, _ = module(weights["encoder.weight"][torch.tensor(ids)])
    expected = out @ weights["readout.weight"].T + weights["readout.bias"]
    assert_close(numpy(logits), numpy(expected), TOLERANCE[dtype])


@every_option
def test_the_norms_of_a_loss_at_the_end_agree_with_autograd(variant):
    m = some_model(variant, 1, False, np.float64)
    trace = m.trace("1 2 3 1 4 5 2 1 3")
    weights = {key: leaf(w) for key, w in m.weights.items()}
    logits, (signals,) = reference.stack(*VARIANTS[variant], weights, torch.tensor(trace.read), 1, False)
    torch.nn.functional.cross_entropy(logits[-1], torch.tensor(2)).backward()
    norms = gradient_norms(m, trace, m.reads.words[2]).log10_norm
    assert set(norms) == ({"h", "c"} if m.cell.has_c else {"h"})
    for key, norm in norms.items():
        assert_close(norm, [np.log10(np.linalg.norm(step.grad)) for step in signals[key]], 1e-11)


def test_the_readmes_line_puts_a_bundled_model_into_torch_nn(root):
    """Run as it is written there; what it makes is PyTorch's own module, with memory of its own."""
    text = " ".join((root / "README.md").read_text(encoding="utf-8").split())
    (line,) = re.findall(r"`(torch\.nn\.LSTM\(32, 32\)\.load_state_dict\(.*?\))`", text)
    model = load("grammar-lstm-32-s0")
    module, _, call = line.partition(".load_state_dict")
    names = {"torch": torch, "model": model}
    names["module"] = eval(module, names)
    assert str(eval(f"module.load_state_dict{call}", names)) == "<All keys matched successfully>"
    trace = model.trace("the keys to the cabinet are")
    out, _ = names["module"](torch.tensor(trace.x))
    assert_close(trace["h"], numpy(out), TOLERANCE[np.float32])
    with torch.no_grad():
        names["module"].weight_hh_l0.zero_()
    assert model.weights["weight_hh_l0"].any()


@pytest.mark.parametrize("path", bundled().values(), ids=lambda path: path.stem)
def test_a_bundled_model_says_in_pytorch_what_it_says_here(path):
    m = load(path)
    # 40 words in the order of the alphabet, or a text that a person sees
    words = m.reads.words[1:41] if m.reads.kind == "words" else find(m.meta["task"]).examples[0][1]
    trace = m.astype(np.float64).trace(words)
    weights = {key: torch.tensor(w).double() for key, w in m.weights.items()}
    if m.cell.name in reference.MODULES and m.cell.options in ({}, {"reset": "after"}):
        module = reference.MODULES[m.cell.name](
            m.input_size, m.units, m.layers, bidirectional=m.bidirectional
        ).double()
        module.load_state_dict({key: weights[key] for key in m.recurrent})
        x = torch.from_numpy(trace.x)
        if m.answers.over == "ends":  # row t is the answer to the text up to t
            runs = [module(x[: k + 1])[0] for k in range(len(x))]
            out = torch.stack([torch.cat((run[-1, : m.units], run[0, m.units :])) for run in runs])
        else:
            out, _ = module(x)
        # a readout of its own, or that of the encoder seen through a projection
        readout = weights.get("readout.weight")
        if readout is None:
            readout = weights["encoder.weight"] @ weights["readout.projection"]
        logits = out @ readout.T + weights["readout.bias"]
    else:
        wide = {key: w.requires_grad_() for key, w in weights.items()}
        read = torch.from_numpy(trace.read if m.reads.size is None else trace.x)
        logits, _ = reference.stack(m.cell.name, m.cell.options, wide, read, m.layers, m.bidirectional)
    shown = m.trace(words)
    # what is shipped and shown is float32; 40 words of nonsense make a trained network multiply its rounding
    if m.answers.kind == "value":
        expected = numpy(logits)
        assert_close(trace.logits, expected, 1e-11)
        assert_close(shown.logits, expected, 1e-3)
    else:
        expected = numpy(torch.softmax(logits, dim=-1))
        assert_close(trace.probabilities, expected, 1e-11)
        assert_close(shown.probabilities, expected, 1e-3)


@pytest.mark.parametrize("name", ["layer", "stack"])
def test_the_golden_values_are_what_their_script_makes(name, tmp_path, monkeypatch):
    from golden import make as script

    kept = script.HERE / f"{name}.npz"
    monkeypatch.setattr(script, "HERE", tmp_path)
    script.main()
    with np.load(kept) as one, np.load(tmp_path / f"{name}.npz") as other:
        assert one.files == other.files
        for key in one.files:
            assert_close(other[key], one[key], 1e-14)


SUMMARIES = {
    "last": lambda out: out[-1],
    "ends": lambda out: torch.cat((out[-1, ..., :H], out[0, ..., H:]), dim=-1),
    "mean": lambda out: out.mean(dim=0),
    "max": lambda out: out.max(dim=0).values,
}
ENDS = [(over, both) for over in SUMMARIES for both in (False, True) if both or over != "ends"]
LOSSES = {
    "label": lambda z: torch.nn.functional.cross_entropy(z, torch.tensor(1)),
    "flags": lambda z: torch.nn.functional.binary_cross_entropy_with_logits(z[1], torch.tensor(1.0).double()),
    "value": lambda z: z[1],
}


@pytest.mark.parametrize("kind", LOSSES)
@pytest.mark.parametrize(("over", "bidirectional"), ENDS)
@pytest.mark.parametrize("layers", [1, 2])
def test_an_answer_for_the_whole_text_agrees_with_torch_nn_and_autograd(kind, over, layers, bidirectional):
    """Each beginning is given to PyTorch by itself; the gradients are those of the loss of the whole."""
    m = some_model("lstm", layers, bidirectional, np.float64)
    rng, names = np.random.default_rng(2), ("a", "b", "c")
    readout = {"readout.weight": rng.normal(size=(3, H * m.directions)), "readout.bias": rng.normal(size=3)}
    m = replace(m, weights={**m.weights, **readout}, answers=Answers(kind, "it", names, over))
    module = torch.nn.LSTM(D, H, layers, bidirectional=bidirectional).double()
    module.load_state_dict({key: torch.from_numpy(w) for key, w in m.recurrent.items()})
    ends = {key: leaf(w) for key, w in m.weights.items() if key not in m.recurrent}
    trace = m.trace("1 2 3 1 4 5 2 1 3")
    ids = torch.tensor(trace.read)

    def answer(n):
        out, (h, _) = module(ends["encoder.weight"][ids[:n]])
        read = SUMMARIES[over](out)
        if over == "ends":  # as classifiers are written
            assert torch.equal(read, torch.cat((h[-2], h[-1])))
        return torch.nn.functional.linear(read, ends["readout.weight"], ends["readout.bias"])

    assert_close(trace.logits, np.stack([numpy(answer(n)) for n in range(1, T + 1)]))
    LOSSES[kind](answer(T)).backward()
    z = torch.tensor(trace.logits[-1], requires_grad=True)
    LOSSES[kind](z).backward()
    dlogits = np.zeros_like(trace.logits)
    dlogits[-1] = numpy(z.grad)
    found = m.backward(trace, dlogits)
    for key, p in (*module.named_parameters(), *ends.items()):
        assert_close(found[key], numpy(p.grad))


@pytest.mark.parametrize("kind", LOSSES)
@pytest.mark.parametrize(("over", "bidirectional"), ENDS)
def test_the_norms_of_an_answer_for_the_whole_text_agree_with_autograd(kind, over, bidirectional):
    m = some_model("lstm", 2, bidirectional, np.float64)
    rng, names = np.random.default_rng(2), ("a", "b", "c")
    readout = {"readout.weight": rng.normal(size=(3, H * m.directions)), "readout.bias": rng.normal(size=3)}
    m = replace(m, weights={**m.weights, **readout}, answers=Answers(kind, "it", names, over))
    trace = m.trace("1 2 3 1 4 5 2 1 3")
    weights = {key: leaf(w) for key, w in m.weights.items()}
    _, runs = reference.stack(*VARIANTS["lstm"], weights, torch.tensor(trace.read), 2, bidirectional)
    outs = [torch.stack(run["h"]) for run in runs[-m.directions :]]
    out = torch.cat([outs[0], *(each.flip(0) for each in outs[1:])], dim=-1)
    loss = LOSSES[kind](SUMMARIES[over](out) @ weights["readout.weight"].T + weights["readout.bias"])
    loss.backward()
    norms = gradient_norms(m, trace, "b")
    assert abs(norms.loss - float(loss.detach())) < 1e-12
    for key, norm in norms.log10_norm.items():
        steps = runs[-m.directions][key]
        assert_close(norm, [np.log10(np.linalg.norm(step.grad)) for step in steps], 1e-11)
