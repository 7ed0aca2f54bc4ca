"""Ways to know a derivative without computing it as the engine does."""

from pathlib import Path

import numpy as np
import pytest

from variants import EACH, VARIANTS
from visualizer import cells

GOLDEN = Path(__file__).with_name("golden")

every_cell = pytest.mark.parametrize("variant", EACH)


def make(variant):
    """The cell of a variant's name."""
    name, options = VARIANTS[variant]
    return cells.make(name, **options)


def draw(cell, T, lead, D, H, seed=0, dtype=np.float64, size=0.7):
    """Weights and the input x (T, *lead, D), all around 0 with the given size."""
    rng = np.random.default_rng(seed)
    weights = {name: rng.normal(0, size, shape).astype(dtype) for name, shape in cell.shapes(D, H).items()}
    return weights, rng.normal(0, 1, (T, *lead, D)).astype(dtype)


def complex_step(f, array):
    """df/d(array), entry by entry, for a function of a complex array that is real on the reals.

    Exact to rounding: Im f(x + ih) / h has no difference in it to cancel.
    """
    gradient = np.empty(array.shape)
    step = 1e-30
    for index in np.ndindex(array.shape):
        moved = array.astype(complex)
        moved[index] += 1j * step
        gradient[index] = f(moved).imag / step
    return gradient


def along(f, array, directions):
    """Derivatives (K,) of f, as `complex_step` has them, along each of directions (K, ...)."""
    step = 1e-30
    return np.array([f(array + 1j * step * way).imag / step for way in directions])


class Nudged:
    """A cell whose signals are moved on their way: nudge[name][k] is added in the k-th step it makes.

    A total derivative by a signal is what the loss does when that signal alone is nudged.
    """

    def __init__(self, cell, nudge):
        self.cell, self.nudge, self.step = cell, nudge, 0

    def __getattr__(self, name):
        return getattr(self.cell, name)

    def forward(self, a, prev, w, tap):
        k, self.step = self.step, self.step + 1

        def moved(name, value, squash=None):
            if name not in self.nudge:
                return tap(name, value, squash)
            return tap(name, (squash(value) if squash else value) + self.nudge[name][k])

        return self.cell.forward(a, prev, w, moved)


class Golden:
    """Golden values of one variant, from a file made by golden/make.py; nothing is unpickled."""

    def __init__(self, name, variant):
        with np.load(GOLDEN / f"{name}.npz", allow_pickle=False) as file:
            self.arrays = {
                key.removeprefix(f"{variant}/"): file[key]
                for key in file.files
                if key.startswith(f"{variant}/")
            }
        assert self.arrays, f"golden/{name}.npz knows no {variant}; run golden/make.py"

    def __getitem__(self, key):
        return self.arrays[key]

    def group(self, prefix, dtype=None):
        """The arrays under prefix/, by the rest of their names."""
        cut = len(prefix) + 1
        return {
            k[cut:]: v.astype(dtype or v.dtype) for k, v in self.arrays.items() if k.startswith(f"{prefix}/")
        }


# To how many digits a computation in one precision must agree with the truth.
TOLERANCE = {np.float64: 1e-12, np.float32: 1e-6}


def assert_close(found, expected, tolerance=1e-12):
    """Equal to within tolerance of the largest finite entry (of 1, where all are smaller)."""
    found, expected = np.asarray(found), np.asarray(expected)
    assert found.shape == expected.shape
    scale = max(1.0, np.abs(expected[np.isfinite(expected)]).max(initial=0))
    np.testing.assert_allclose(found, expected, rtol=0, atol=tolerance * scale)
