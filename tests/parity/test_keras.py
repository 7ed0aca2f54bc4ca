"""What is read of Keras's files beside Keras itself, which writes them and says what it answers."""

import os
import sys

import numpy as np
import pytest

from frameworks import answer, outputs
from visualizer.importers import keras as reader

if os.environ.get("GATESCOPE_REQUIRE_TORCH") != "1":
    pytest.importorskip("torch", reason='PyTorch is not installed: pip install -e ".[parity]"')
    pytest.importorskip("h5py", reason='h5py is not installed: pip install -e ".[test]"')

pytestmark = [
    pytest.mark.parity,
    # of Keras's own on PyTorch
    pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept a copy"),
    pytest.mark.filterwarnings("ignore:You are saving your model as an HDF5 file"),
]
T, V, D, H, K = 9, 11, 4, 5, 3
IDS = np.random.default_rng(0).integers(1, V, T)


@pytest.fixture(scope="module")
def keras(tmp_path_factory):
    """Keras, which runs on PyTorch here; it would leave a file in the user's home."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KERAS_BACKEND", "torch")
        patch.setenv("KERAS_HOME", str(tmp_path_factory.mktemp("keras")))
        if os.environ.get("GATESCOPE_REQUIRE_TORCH") != "1":
            pytest.importorskip("keras", reason='Keras is not installed: pip install -e ".[parity]"')
        import keras
    yield keras
    assert "tensorflow" not in sys.modules


BODIES = {
    "lstm": lambda k: [k.LSTM(H, return_sequences=True), k.LSTM(H, return_sequences=True, name="mine")],
    "gru": lambda k: [k.GRU(H, return_sequences=True)],
    "gru before": lambda k: [k.GRU(H, reset_after=False, return_sequences=True, use_bias=False)],
    "rnn": lambda k: [k.SimpleRNN(H, activation="relu", return_sequences=True)],
    "last": lambda k: [k.SimpleRNN(H)],
    "both": lambda k: [k.Bidirectional(k.LSTM(H, return_sequences=True)), k.Bidirectional(k.LSTM(H))],
    "mean": lambda k: [k.Bidirectional(k.GRU(H, return_sequences=True)), k.GlobalAveragePooling1D()],
}


FUNCTIONAL = ("lstm", "gru before", "both")


@pytest.mark.parametrize("kind", BODIES)
def test_a_file_gives_what_keras_answers(keras, tmp_path, kind):
    k = keras.layers
    layers = [
        k.Embedding(V, D, mask_zero=kind in FUNCTIONAL),
        *BODIES[kind](k),
        k.Dropout(0.5),
        k.Dense(K, activation="softmax"),
    ]
    if kind in FUNCTIONAL:
        first = at = keras.Input((None,), dtype="int32")
        for each in layers:
            at = each(at)
        model = keras.Model(first, at)
    else:
        model = keras.Sequential([keras.Input((None,), dtype="int32"), *layers])
    # else biases are zeros, and prove nothing
    model.set_weights([np.random.default_rng(2).normal(0, 0.7, w.shape) for w in model.get_weights()])
    given = keras.ops.convert_to_numpy(model(IDS[None]))[0]
    for ending in (".keras", ".h5"):
        model.save(tmp_path / f"net{ending}")
        found = reader.find(tmp_path / f"net{ending}")
        np.testing.assert_allclose(answer(found, IDS), given, rtol=0, atol=2e-6)
    live = reader.held(model)
    np.testing.assert_array_equal(outputs(live, IDS), outputs(found, IDS))
    model.save_weights(tmp_path / "net.weights.h5")
    said = {"rnn": {"activation": "relu"}, "gru before": {"reset": "before"}}
    alone = reader.find(tmp_path / "net.weights.h5", **said.get(kind, {}))
    np.testing.assert_array_equal(outputs(alone, IDS), outputs(found, IDS))
