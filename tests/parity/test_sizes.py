"""The counts of parameters beside those of the libraries themselves."""

import os
import sys

import pytest

from oracles import make
from visualizer.analysis.sizes import KERAS, TORCH, Sizes

if os.environ.get("GATESCOPE_REQUIRE_TORCH") != "1":
    pytest.importorskip("torch", reason='PyTorch is not installed: pip install -e ".[parity]"')
import torch

pytestmark = pytest.mark.parity
SIZES = [(80, 12), (1, 1), (5, 33)]
stacks = pytest.mark.parametrize(("layers", "both"), [(1, False), (1, True), (3, False), (2, True)])


@pytest.mark.parametrize("name", TORCH)
@stacks
def test_torch_nn_has_these_arrays_with_biases_and_without(name, layers, both):
    for D, H in SIZES:
        sizes = Sizes(make(name), D, H, layers, both)
        for bias, biases in ((True, 2), (False, 0)):
            kind = getattr(torch.nn, TORCH[name].split(".")[-1])
            module = kind(D, H, num_layers=layers, bias=bias, bidirectional=both)
            assert sum(p.numel() for p in module.parameters()) == sizes.parameters(biases)
            shapes = {name: tuple(p.shape) for name, p in module.named_parameters()}
            bare = {name: shape for name, shape in sizes.shapes.items() if bias or "bias" not in name}
            assert shapes == bare


@pytest.fixture(scope="module")
def layers_of_keras(tmp_path_factory):
    """Of Keras, which runs on PyTorch here; it would leave a file in the user's home."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KERAS_BACKEND", "torch")
        patch.setenv("KERAS_HOME", str(tmp_path_factory.mktemp("keras")))
        if os.environ.get("GATESCOPE_REQUIRE_TORCH") != "1":
            pytest.importorskip("keras", reason='Keras is not installed: pip install -e ".[parity]"')
        import keras
    yield keras.layers
    assert "tensorflow" not in sys.modules


@pytest.mark.parametrize(
    ("variant", "both"),
    [("rnn", False), ("lstm", False), ("gru", False), ("gru-before", False), ("lstm", True)],
)
def test_keras_counts_as_many(layers_of_keras, variant, both):
    name, *before = variant.split("-")
    options = {"reset_after": False} if before else {}
    for D, H in SIZES[: 1 if both else None]:
        layer = getattr(layers_of_keras, KERAS[name].split(".")[-1])(H, **options)
        layer = layers_of_keras.Bidirectional(layer) if both else layer
        layer.build((None, None, D))
        _, keras, _ = Sizes(make(variant), D, H, bidirectional=both).counts
        assert layer.count_params() == keras.total
