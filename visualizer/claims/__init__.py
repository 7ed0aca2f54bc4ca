"""Claims: lines that say something of a network's run, and are checked against it.

``f < 0.1 at moved`` is one. `parse` reads a line, `Claim.settle` says what in it is not there, and
`Claim.wrong` runs the network and says what is so where the claim is false. A VALUE is

- of one unit ``SIGNAL at WORD``, ``sum SIGNAL at WORD``, what its sigmoid or tanh is taken of,
  ``slope SIGNAL at WORD``, the slope of that there, or ``product SIGNAL at FIRST..LAST``, over these words;
- of all units ``mean SIGNAL at WORD``, or ``norm h at WORD``: how much of an error in h at the last word,
  that of the likeliest answer, comes back to h or c there, by all ways;
- of the answer ``p(ANSWER) at WORD``, or ``next at WORD``, the likeliest; ``early at WORD``, the likeliest
  while no later word is known, and ``settled at WORD``, after how many more it is the last one;
- of a network of two directions ``back SIGNAL at WORD``, of the layer that reads from the end, and
  ``online 4``, the share that is right so many words later, or ``online whole``, as measured;
- of the network ``units``, ``steps``, ``parameters`` or ``rows`` and ``columns`` of a named array of weights;
- of any layer ``parameters lstm 80 -> 12``, which reads 80 numbers and has 12 units, as textbooks count, or
  behind it ``in pytorch``, ``in keras``;
- of the small networks in one file ``learned latch-lstm-12``, how many seeds learned their task, or ``shrunk
  latch-lstm-12``: in how many of them training has made ``norm h`` at the first step smaller;
- of a translation ``text``, what is written, ``logp``, the log probability of it, ``weight WORD at OUTPUT``,
  the attention on a word, ``score WORD at OUTPUT``, and signals, the encoder's at a word of the sentence and
  the decoder's at an output; ``p`` and ``next`` are of what could be written at an output. Of test sentences
  ``exact``, the share that a translator gets wholly right, ``exact 9-10``, of those with so many words, and
  ``says`` and ``decided``, how often the most attended is the word said, or the one that decided the form,
  and ``mended``, how many of the ``tried`` that greedy search has wrong a beam gets right;
- a number: ``0.25``, ``25%``, ``10^-15``, which stands for that power of ten, or arithmetic without blanks,
  as ``0.9^50``, ``12*80+12*12+12`` or ``sigmoid(-5.2)``.

The forms are

- ``VALUE < VALUE``, ``VALUE > VALUE``, ``VALUE = VALUE``: equal to as many digits as are written. A value
  that names no word is meant at those of the other: ``f > 0.9 at with..but``, at each of them.
- ``VALUE falls at WORD``, ``VALUE rises at WORD``: against the step before.
- ``VALUE is least at WORD``, ``VALUE is greatest at WORD``: of the whole text.

After it may stand ``with f=1 i=0 at FIRST..LAST``, gates of all units that are held, ``unit N``, and
``of MODEL``, where ``grammar-lstm-32`` is every seed of it; and ``changed``: the translation as its lesson
changes it. A WORD is one of the text, ``to#2`` the second of these, a number a step from 0, and ``end`` the
last; the words of a translation are those of the sentence, and behind them the outputs.

``with reset=before`` is of the same weights in a cell with another option.
"""

from visualizer.claims.claim import Claim
from visualizer.claims.reader import parse, parse_value
from visualizer.claims.setting import (
    STORY,
    ClaimError,
    Setting,
    Unit,
    models,
    network,
    place,
    settle_unit,
    span,
    translates,
    variant,
)
from visualizer.claims.subject import Subject, subject, unit_of
from visualizer.claims.translation import Asked, asked, searched
from visualizer.claims.value import Value

__all__ = [
    "STORY",
    "Asked",
    "Claim",
    "ClaimError",
    "Setting",
    "Subject",
    "Unit",
    "Value",
    "asked",
    "models",
    "network",
    "parse",
    "parse_value",
    "place",
    "searched",
    "settle_unit",
    "span",
    "subject",
    "translates",
    "unit_of",
    "variant",
]
