"""A probe around a module that looks like PyTorch's, made of NumPy: recorded, saved, shown."""

import doctest
import json
import re
import sys
from types import SimpleNamespace

import numpy as np
import pytest

import visualizer as viz
from visualizer import cells, cli
from visualizer.runs import Record, Run, checkpoints, spaced
from visualizer.stack import Stack

T, B, D, H = 6, 3, 2, 4


class Tensor(np.ndarray):
    """An array that answers to what a probe asks a tensor."""

    requires_grad = True

    def detach(self):
        return self

    def cpu(self):
        return self

    def numpy(self):
        return np.asarray(self)

    def register_hook(self, hook):
        self.hooks = [*getattr(self, "hooks", ()), hook]


def tensor(array):
    return np.asarray(array, np.float64).view(Tensor)


class Module:
    """A recurrent module with hooks, of the engine itself."""

    def __init__(self, mode="LSTM", layers=1, **more):
        self.mode, self.num_layers, self.bidirectional, self.bias = mode, layers, False, True
        self.batch_first, self.hidden_size, self.input_size, self.hooks = False, H, D, {}
        self.__dict__ |= more
        self.cell = cells.make({"LSTM": "lstm", "GRU": "gru"}[mode])
        rng = np.random.default_rng(0)
        for k in range(layers):
            for name, array in self.cell.init(H if k else D, H, rng).items():
                setattr(self, f"{name}_l{k}", tensor(array))

    def register_forward_hook(self, hook):
        self.hooks[id(hook)] = hook
        return SimpleNamespace(remove=lambda: self.hooks.clear())

    def weights(self):
        return {name: np.array(array) for name, array in vars(self).items() if isinstance(array, Tensor)}

    def __call__(self, x):
        _, output = Stack(self.cell, self.weights(), self.num_layers).forward(np.asarray(x))
        out = tensor(output)
        last = tuple(tensor(np.zeros((self.num_layers, B, H))) for _ in range(2 if self.cell.has_c else 1))
        for hook in [*self.hooks.values()]:
            hook(self, (x,), (out, last if len(last) == 2 else last[0]))
        return out


def back(out, gradient):
    for hook in getattr(out, "hooks", ()):
        hook(tensor(gradient))


def trained(module, steps, every=2, **options):
    rng = np.random.default_rng(1)
    with viz.probe(module, every, **options) as probe:
        for step in range(steps):
            out = module(tensor(rng.normal(size=(T - step % 2, B, D))))
            back(out, rng.normal(size=out.shape))
            probe.loss = 1 / (1 + step)
            module.weight_hh_l0 *= 1.1  # an optimizer writes over the weights
    return probe


@pytest.mark.parametrize("mode", ["LSTM", "GRU"])
def test_every_so_many_steps_are_recorded(mode):
    probe = trained(Module(mode, layers=2), 7, every=3)
    run = probe.run
    assert run.steps.tolist() == [0, 3, 6]
    assert run.loss.tolist() == [1, 1 / 4, 1 / 7]
    cell = probe.cell
    for place in ("l0", "l1"):
        for name in cell.gates:
            share = [run.values[f"{kind}_{name}_{place}"] for kind in ("open", "shut", "saturated")]
            assert np.allclose(share[0] + share[1], share[2])
        assert run.values[f"norm_h_{place}"].shape == run.values[f"spread_h_{place}"].shape == (3, T)
        assert np.isnan(run.values[f"norm_h_{place}"][1, -1])  # that batch was a step shorter
    assert (f"norm_c_{place}" in run.values) == cell.has_c


def test_the_norms_are_those_of_the_weights_before_the_optimizer_changed_them():
    module = Module()
    before = module.weights()
    x, above = np.random.default_rng(2).normal(size=(2, T, B, D)), np.ones((T, B, H))
    with viz.probe(module, every=1, sample=B) as probe:
        back(module(tensor(x[0])), above)
        module.weight_hh_l0 *= 3
    stack = Stack(module.cell, before)
    layers, _ = stack.forward(x[0])
    norms = stack.backward(layers, above).layers[0].log10_norm("h")
    assert np.allclose(probe.run.values["norm_h_l0"][0], norms[::-1].mean(axis=1))
    assert np.allclose(probe.run.values["spread_h_l0"][0], norms[::-1].std(axis=1))
    assert np.allclose(probe.run.values["seen_f_l0"][0], layers[0]["f"][:, 0], atol=1e-3)


def test_what_goes_through_without_a_gradient_is_no_step():
    module = Module()
    with viz.probe(module, every=1) as probe:
        Tensor.requires_grad = False
        try:
            module(tensor(np.ones((T, B, D))))
        finally:
            Tensor.requires_grad = True
        module(tensor(np.ones((T, B, D))))  # nor is what nothing comes back through recorded
        back(module(tensor(np.ones((T, B, D)))), np.ones((T, B, H)))
    assert probe.run.steps.tolist() == [1]
    assert not module.hooks
    assert probe.cost.steps == 2 and probe.cost.own > 0
    assert "1 recorded" in str(probe.cost)


def test_a_long_training_keeps_a_bounded_number_of_records():
    probe = trained(Module(), 20, every=1, most=4)
    assert len(probe.run) <= 4
    assert probe.every == 8 and all(step % 4 == 0 for step in probe.run.steps)


def test_a_sequence_of_ones_own_is_watched():
    module = Module()
    own = np.random.default_rng(3).normal(size=(4, D))
    probe = trained(module, 3, every=1, watch=lambda: tensor(own), tokens=["a", "b", "c", "d"], units=2)
    first, _ = Stack(module.cell, Module().weights()).forward(own)
    assert probe.run.values["seen_i_l0"].shape == (3, 4, 2)
    assert np.allclose(probe.run.values["seen_i_l0"][0], first[0]["i"][:, [0, 3]], atol=1e-3)
    with pytest.raises(viz.ModelError, match="the watched sequence is"):
        trained(module, 1, watch=np.zeros((4, D + 1)))


@pytest.mark.parametrize(
    ("module", "said"),
    [
        (object(), "not object"),
        (Module(proj_size=2), "proj_size"),
        (Module(layers=2, dropout=0.5), "dropout between layers"),
    ],
)
def test_what_cannot_be_probed_is_refused(module, said):
    with pytest.raises(viz.ModelError, match=said):
        viz.probe(module)
    with pytest.raises(viz.ModelError, match="at least"):
        viz.probe(Module(), every=0)


def test_its_docstring_shows_what_it_says():
    module = sys.modules[viz.probe.__module__]  # the package's own name for it is the function's
    failed, attempted = doctest.testmod(module)
    assert attempted and not failed


def test_a_run_is_saved_and_read(tmp_path):
    probe = trained(Module(), 5)
    probe.save(tmp_path / "run.npz")
    read = Run.read(tmp_path / "run.npz")
    assert read.about["cell"] == "lstm" and read.about["units"] == [0, 1, 2, 3]
    assert read.steps.tolist() == probe.run.steps.tolist()
    assert read.values.keys() == probe.run.values.keys()
    for name, array in probe.run.values.items():
        assert np.array_equal(read.values[name], array, equal_nan=True)


def test_what_is_no_run_is_refused_in_a_sentence(tmp_path):
    path = tmp_path / "other.npz"
    for write in (
        lambda: path.write_bytes(b"no"),
        lambda: np.savez(path, steps=np.zeros(2)),
        lambda: np.savez(path, steps=np.array([object()]), loss=np.zeros(1), about=np.array("{}")),
        lambda: np.savez(path, steps=np.zeros(1, int), loss=np.zeros((1, 2)), about=np.array("{}")),
        lambda: np.savez(path, steps=np.zeros(1, int), loss=np.zeros(2), about=np.array("{}")),
        lambda: np.savez(
            path, steps=np.zeros(1, int), loss=np.zeros(1), about=np.array("{}"), seen_f_l0=np.zeros(1)
        ),
    ):
        write()
        with pytest.raises(viz.ModelError, match=r"other\.npz is no record of a training"):
            Run.read(path)


def shown(text):
    return json.loads(re.search(r'<script type="application/json"[^>]*>(.*?)</script>', text, re.S)[1])


def test_the_report_is_one_page_that_asks_for_nothing(tmp_path):
    module = Module()
    probe = trained(module, 5, tokens=["</script><b>", "{{script}}"])
    probe.report(tmp_path / "run.html")
    text = (tmp_path / "run.html").read_text(encoding="utf-8")
    assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)|src=|@import|url\(|innerHTML", text)
    data = shown(text)
    assert data["steps"] == [0, 2, 4]
    assert data["about"]["tokens"] == ["</script><b>", "{{script}}"]
    assert data["norm"]["h_l0"][0] == pytest.approx(probe.run.values["norm_h_l0"][0], abs=1e-4)
    assert data["seen"]["f_l0"]["shape"] == [3, T, H]


def test_a_tensorboard_writer_is_given_every_curve():
    given = []
    writer = SimpleNamespace(add_scalar=lambda tag, value, step: given.append((tag, step)))
    trained(Module(), 3).to_tensorboard(writer)
    assert {("loss", 0), ("gates/f_l0/open", 2), ("gradient/h_l0/distance_4", 2)} <= set(given)


def test_a_compiler_that_is_there_is_told_to_leave_the_hook_alone(monkeypatch):
    left = []
    monkeypatch.setitem(
        sys.modules, "torch._dynamo", SimpleNamespace(disable=lambda call: left.append(call) or call)
    )
    probe = trained(Module(), 1)
    assert left == [probe._read] and len(probe.records) == 1
    assert repr(probe) == f"Probe(Module, {H} units, every=2, recorded=1)"


def test_records_of_what_is_not_finite_are_shown():
    values = {"norm_h_l0": np.array([np.nan, 1.0]), "seen_h_l0": np.full((2, 1), np.nan, np.float16)}
    data = shown(Run.of([Record(3, None, values)], {"module": "GRU"}).html())
    assert data["loss"] == [None] and data["norm"]["h_l0"] == [[None, 1.0]]
    assert spaced(3, 9) == [0, 1, 2]


# --- checkpoints, and the command -----------------------------------------------------------------

TEXT = "the cat sat"


def network(seed, hidden=H):
    words = viz.Vocabulary(("<unk>", "the", "cat", "sat"))
    return viz.Model.create(cells.make("lstm"), words, hidden, np.random.default_rng(seed), input_size=D)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "run").mkdir()
    for step in (100, 9, 20):
        viz.save(network(step), tmp_path / "run" / f"epoch2-step{step}.safetensors")
    return tmp_path / "run"


def test_the_checkpoints_of_a_folder_are_a_run(folder):
    run = checkpoints(folder, TEXT)
    assert run.steps.tolist() == [9, 20, 100]
    last = viz.gradient_norms(network(100), TEXT)
    for k, step in enumerate((9, 20, 100)):
        norms = viz.gradient_norms(network(step), TEXT, last.target)
        assert run.loss[k] == pytest.approx(norms.loss, rel=1e-5)
        assert np.allclose(run.values["norm_h_l0"][k], norms.log10_norm["h"][::-1], atol=1e-5)
        assert np.allclose(run.values["seen_f_l0"][k], network(step).trace(TEXT)["f"], atol=1e-3)
    assert run.about["tokens"] == TEXT.split()


def test_checkpoints_of_different_networks_are_refused(folder, tmp_path):
    viz.save(network(0, hidden=H + 1), folder / "step7.safetensors")
    with pytest.raises(viz.ModelError, match=r"step7\.safetensors is a network of another kind"):
        checkpoints(folder, TEXT)
    (tmp_path / "none").mkdir()
    with pytest.raises(viz.ModelError, match="none holds no file"):
        checkpoints(tmp_path / "none", TEXT)


def test_the_command_writes_both(folder, tmp_path, capsys):
    page = tmp_path / "run.html"
    assert cli.main(["watch", str(folder), TEXT, "-o", str(page)]) == 0
    assert shown(page.read_text(encoding="utf-8"))["steps"] == [9, 20, 100]
    trained(Module(), 3).save(tmp_path / "run.npz")
    assert cli.main(["watch", str(tmp_path / "run.npz"), "-o", str(page)]) == 0
    assert shown(page.read_text(encoding="utf-8"))["steps"] == [0, 2]
    for wrong, said in (
        ([str(folder)], "a folder needs one"),
        ([str(tmp_path / "run.npz"), TEXT], "a record has none"),
        ([str(tmp_path / "none.npz")], "No such file"),
    ):
        assert cli.main(["watch", *wrong, "-o", str(page)]) == 2
        assert said in capsys.readouterr().err
