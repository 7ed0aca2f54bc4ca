"""Makes the golden values: what PyTorch and its autograd say about every cell, in float64.

    pip install torch==2.13.0 numpy && python tests/golden/make.py

Every input is a float32 number, so that the engine can be compared in both precisions. The values
come from tests/reference.py, and from torch.nn where it has the cell: both must agree first.
"""

import sys
from pathlib import Path

import numpy as np
import torch

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import reference  # noqa: E402
from variants import STACKED, VARIANTS  # noqa: E402

T, B, D, H, V = 6, 2, 3, 4, 5


def draw(rng, shape):
    """Float32 numbers around 0, as a leaf of the graph in float64."""
    return torch.tensor(rng.normal(0, 0.7, shape).astype(np.float32), dtype=torch.float64, requires_grad=True)


def numpy(tensor):
    return tensor.detach().numpy()


def one_layer(cell, options, rng):
    """L = sum(dh * h) + sum(dc_last * c_T), and the derivative of L by everything."""
    w = {name: draw(rng, shape) for name, shape in reference.shapes(cell, options, D, H).items()}
    x, h, c = draw(rng, (T, B, D)), draw(rng, (B, H)), draw(rng, (B, H))
    dh, dc_last = draw(rng, (T, B, H)), draw(rng, (B, H))
    signals = reference.run(cell, options, w, x, h, c)
    loss = (dh * torch.stack(signals["h"])).sum()
    if "c" in signals:
        loss = loss + (dc_last * signals["c"][-1]).sum()
    loss.backward()
    given = {"x": x, "h0": h, "dh": dh} | ({"c0": c, "dc_last": dc_last} if "c" in signals else {})
    found = {f"signal/{name}": torch.stack(steps) for name, steps in signals.items()}
    found |= {f"dsignal/{name}": torch.stack([s.grad for s in steps]) for name, steps in signals.items()}
    found |= {f"dweight/{name}": tensor.grad for name, tensor in w.items()} | {"dx": x.grad, "dh0": h.grad}
    if "c" in signals:
        found["dc0"] = c.grad
    relu = {"nonlinearity": "relu"} if options.get("activation") == "relu" else {}
    theirs = options.get("reset") != "before" and options.get("activation") != "identity"
    if cell in reference.MODULES and theirs:
        module = reference.MODULES[cell](D, H, dtype=torch.float64, **relu)
        module.load_state_dict({f"{name}_l0": tensor for name, tensor in w.items()})
        out, _ = module(x, (h[None], c[None]) if cell == "lstm" else h[None])
        assert torch.allclose(out, found["signal/h"], rtol=0, atol=1e-14)
    given |= {f"weight/{name}": tensor for name, tensor in w.items()}
    return {k: numpy(v).astype(np.float32) for k, v in given.items()} | {
        k: numpy(v) for k, v in found.items()
    }


def two_layers(cell, options, rng):
    """L = sum(dlogits * logits) of two layers in two directions, and its derivative by every tensor."""
    shapes = reference.model_shapes(cell, options, V, D, H, 2, True)
    w = {name: draw(rng, shape) for name, shape in shapes.items()}
    ids = torch.tensor(rng.integers(0, V, (T, B)))
    dlogits = draw(rng, (T, B, V))
    logits, runs = reference.stack(cell, options, w, ids, 2, True)
    (dlogits * logits).sum().backward()
    found = {"logits": logits} | {f"dweight/{name}": tensor.grad for name, tensor in w.items()}
    for k, signals in enumerate(runs):
        found[f"dh/{k}"] = torch.stack([s.grad for s in signals["h"]])
    given = {"dlogits": dlogits} | {f"weight/{name}": tensor for name, tensor in w.items()}
    given = {k: numpy(v).astype(np.float32) for k, v in given.items()}
    return given | {"ids": ids.numpy()} | {k: numpy(v) for k, v in found.items()}


def write(name, make, variants):
    rng = np.random.default_rng(0)
    arrays = {
        f"{variant}/{key}": array
        for variant in variants
        for key, array in make(*VARIANTS[variant], rng).items()
    }
    np.savez_compressed(HERE / f"{name}.npz", **arrays)


def main():
    torch.set_num_threads(1)
    write("layer", one_layer, VARIANTS)
    write("stack", two_layers, STACKED)


if __name__ == "__main__":
    main()
