"""Every cell with every option: what the oracles are asked about. Plain data, without the engine."""

from itertools import combinations

VARIANTS = {
    "rnn": ("rnn", {}),
    "lstm": ("lstm", {}),
    "gru": ("gru", {"reset": "after"}),
    "gru-before": ("gru", {"reset": "before"}),
    "coupled": ("coupled", {}),
} | {
    f"peephole-{gates or 'none'}": ("peephole", {"peepholes": gates})
    for count in range(4)
    for gates in map("".join, combinations("ifo", count))
}
# golden/make.py draws in this order: a newcomer comes last
UNBOUNDED = {f"rnn-{name}": ("rnn", {"activation": name}) for name in ("relu", "identity")} | {
    name: (name, {}) for name in ("mingru", "indrnn")
}
"""Whose h grows without end where the weights are large."""
VARIANTS |= UNBOUNDED

EACH = [name for name, (_, options) in VARIANTS.items() if len(options.get("peepholes", "")) != 2]
"""Two peepholes add what each of them adds: pairs are compared with PyTorch, and asked no more."""

# Stacks are about layers and directions: one variant for each way a cell's step is made is enough.
STACKED = ["rnn", "lstm", "gru", "gru-before", "coupled", "peephole-ifo", "mingru", "indrnn"]
