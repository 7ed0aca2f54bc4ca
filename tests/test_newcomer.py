"""A cell registered with its class alone is traced, trained, ledgered and served, and none of it is wrong."""

import numpy as np
import pytest

from newcomer import MGU, registered
from oracles import assert_close, complex_step
from toys import Toy
from visualizer import Pins, cells, gradient_norms, ledger, unroll
from visualizer.analysis.ledger import half_life
from visualizer.cells import State
from visualizer.train import initial_model, train

TEXT = "the keys to the cabinet are"


@pytest.fixture(scope="module", autouse=True)
def mgu():
    with registered() as kind:
        yield kind


@pytest.fixture(scope="module")
def network():
    """An initial network that reads the grammar, in float64."""
    return initial_model("grammar", "mgu", 8, 0).astype(np.float64)


def test_its_gradient_is_that_of_the_complex_step(network):
    run = network.trace(TEXT).layers[0]
    end = np.linspace(-1, 1, network.units)
    above = np.zeros_like(run["h"])
    above[-1] = end

    def loss(weights):
        moved = {name: w.astype(complex) for name, w in {**run.weights, **weights}.items()}
        return (unroll.forward(run.cell, moved, run.x)["h"][-1] * end).sum()

    grads = unroll.backward(run, above)
    for name in ("weight_hh", "bias_ih"):
        found = complex_step(lambda moved, name=name: loss({name: moved}), run.weights[name])
        assert_close(grads.weights[name], found)


def test_it_learns():
    *_, last = train(Toy(), "mgu", 4, 0, iterations=20)
    assert np.isfinite(last.loss) and last.model.cell.name == "mgu"


def test_what_a_word_wrote_fades_by_what_the_gate_leaves_out(network):
    trace = network.trace(TEXT)
    k_, q = trace["k"], trace["q"]
    shares = ledger(trace)
    for k in range(len(trace)):
        wrote = k_[k] * q[k]
        for t in range(k, len(trace)):
            assert_close(shares[t, k + 1], wrote * np.prod(1 - k_[k + 1 : t + 1], axis=0))


def test_its_half_life_is_by_what_the_gate_leaves_out(network):
    trace = network.trace(TEXT)
    always = network.trace(TEXT, pins=Pins().hold("k", 0.0))  # nothing is ever let go
    assert half_life(always).at_least.all()
    assert (half_life(trace).steps <= half_life(always).steps).all()


def test_the_product_of_what_is_kept_is_that_of_1_minus_its_gate(network):
    trace = network.trace(TEXT)
    product = gradient_norms(network, trace).log10_forget_product
    assert_close(10.0 ** product[0], np.prod(1 - trace["k"][1:], axis=0))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"title": None}, "does not say its title"),
        ({"words": {"k": "update", "h": "hidden"}}, "no word for its signal q"),
        ({"memory": "m"}, "memory must be c or h"),
        ({"gates": ("g",)}, "gate g is not among its signals"),
        ({"keep": "k", "write": ("1-k", "q")}, "what it keeps and writes is not what it does"),
        ({"write": ()}, "said together"),
        ({"write": ("k", "u")}, "the factor 'u' is no signal"),
        ({"blocks": ("k",)}, "blocks|shape|fails"),
        ({"equations": cells.Cell.equations}, "it has no equations"),
        ({"signals": ("k", "h")}, "no word|factor|through tap"),
        ({"output": "o"}, "its output is no gate"),
        (
            {"forward": lambda self, a, prev, w, tap: State(tap("h", a[..., :3]))},
            "forward does not pass its k through tap",
        ),
        (
            {"backward": lambda self, s, prev, d, w, tap: (s["k"], State(tap("h", d.h)))},
            "backward gives dL/da the shape",
        ),
    ],
)
def test_a_class_that_breaks_its_contract_is_refused_by_name(change, said):
    broken = type("Broken", (MGU,), {"name": "broken", **change})
    with pytest.raises(ValueError, match=f"Broken: .*({said})"):
        cells.register(broken)
    assert "broken" not in cells.CELLS


def test_the_name_of_another_cell_is_refused():
    with pytest.raises(ValueError, match="the name 'gru' is that of GRU"):
        cells.register(type("GRU", (MGU,), {"name": "gru"}))  # its name, not its class
    with pytest.raises(ValueError, match="the name 'gru' is that of GRU"):
        cells.register(type("Other", (MGU,), {"name": "gru"}))
