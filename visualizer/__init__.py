"""Gatescope: see inside a recurrent network as it reads.

>>> import visualizer as viz
>>> model = viz.load("grammar-lstm-32-s0")
>>> viz.gradient_norms(model, "the clouds are in the").target
'sky'
"""

from visualizer.analysis import GradientNorms, gradient_norms
from visualizer.cells import CELLS, Cell
from visualizer.model import Model, ModelError, Trace, Vocabulary, bundled, load

__version__ = "0.1.0"
__all__ = [
    "CELLS",
    "Cell",
    "GradientNorms",
    "Model",
    "ModelError",
    "Trace",
    "Vocabulary",
    "bundled",
    "gradient_norms",
    "load",
]
