"""Gatescope: see inside a recurrent network as it reads.

>>> import visualizer as viz
>>> model = viz.load("grammar-lstm-32-s0")
>>> viz.gradient_norms(model, "the clouds are in the").target
'sky'
"""

from importlib import import_module
from typing import Any

from visualizer import charts
from visualizer.analysis import GradientNorms, gradient_norms
from visualizer.analysis.ablation import Ablation, ablation
from visualizer.analysis.arithmetic import Line, arithmetic
from visualizer.analysis.attribution import Attribution, attribution
from visualizer.analysis.ledger import Comparison, HalfLife, compare, half_life, ledger
from visualizer.cells import CELLS, Cell
from visualizer.files import bundled
from visualizer.importers import from_keras, from_torch
from visualizer.model import Model, ModelError, Trace
from visualizer.pins import PinError, Pins
from visualizer.probe import Probe, probe
from visualizer.seq2seq import Search, Translation, Translator, load, save, translate
from visualizer.symbols import Vocabulary

__version__ = "0.1.0"
__all__ = [
    "CELLS",
    "Ablation",
    "Attribution",
    "Cell",
    "Comparison",
    "GradientNorms",
    "HalfLife",
    "Line",
    "Model",
    "ModelError",
    "PinError",
    "Pins",
    "Probe",
    "Search",
    "Trace",
    "Translation",
    "Translator",
    "Vocabulary",
    "ablation",
    "arithmetic",
    "attribution",
    "bundled",
    "charts",
    "compare",
    "from_keras",
    "from_torch",
    "gradient_norms",
    "half_life",
    "ledger",
    "load",
    "plot",
    "probe",
    "save",
    "translate",
]


def __getattr__(name: str) -> Any:
    """`visualizer.plot`, when it is first asked for: what is below it draws nothing."""
    if name == "plot":
        return import_module("visualizer.plot")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
