"""What the cards of the bundled models say, read once for all tests; none changes it."""

from visualizer import resources

CARDS = resources.cards()
