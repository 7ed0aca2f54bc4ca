"""Traces and gradients turned into the arrays that a view draws."""

from visualizer.analysis.traces import (
    GradientNorms,
    gradient_norms,
    log10_forget_product,
    moment,
    similarity_order,
    step_terms,
)

__all__ = [
    "GradientNorms",
    "gradient_norms",
    "log10_forget_product",
    "moment",
    "similarity_order",
    "step_terms",
]
