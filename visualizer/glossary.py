"""What every word, symbol and mark of the pages means: one table, read by the pages and by the command line.

A text is plain: one to four sentences that need no other page. What a gate of a particular cell does at 0 and
at 1 is not written here: the cell says it of itself, see `cells.Cell`, and a page adds it.
"""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable
from dataclasses import asdict, dataclass
from typing import Any

from visualizer.brief import brief


@brief
@dataclass(frozen=True)
class Term:
    """One thing that is explained.

    Attributes:
        name: what it is called, as a person would look it up.
        text: what it is, in plain sentences.
        marks: the symbols that stand for it.
        also: other words for it.
        source: where it comes from, where that helps.
        page: the one page, or the one view of it, that speaks of it, by its address; "" is any.
    """

    name: str
    text: str
    marks: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    source: str = ""
    page: str = ""


GLOSSARY: tuple[Term, ...] = (
    # --- networks
    Term(
        "recurrent neural network",
        "A network that reads one symbol a step and hands a state on to itself from step to step. The "
        "plain kind, called vanilla, makes all of its state anew at every step: no gate keeps any of it.",
        marks=("RNN",),
        also=("vanilla RNN", "recurrent network"),
        source="Elman 1990",
    ),
    Term(
        "LSTM",
        "Long short-term memory: a recurrent network whose units each have a memory of their own, the cell "
        "state c. Three gates say at every step how much of it is kept, how much is written into it and "
        "how much of it is let out. The name means a short-term memory that can last long. A GRU has no c, "
        "no output gate, and no input gate of its own.",
        also=("long short-term memory",),
        source="Hochreiter & Schmidhuber 1997; the forget gate is of Gers et al. 2000",
    ),
    Term(
        "GRU",
        "Gated recurrent unit: like an LSTM, but its memory is the hidden state h itself, and one gate, z, "
        "both keeps the old and writes the new: what it does not keep it writes. A second gate, r, says "
        "how much of the old state the candidate sees. What an LSTM has and it has not: a cell state c, an "
        "output gate, an input gate apart from the one that keeps.",
        also=("gated recurrent unit",),
        source="Cho et al. 2014",
    ),
    Term(
        "minGRU",
        "A GRU made as small as it goes: its one gate z and its candidate see the current word alone, and "
        "not what was read before. In it z writes: at 1 the new takes the place of the old.",
        source="Feng et al. 2024",
    ),
    Term(
        "IndRNN",
        "Independently recurrent network: a vanilla RNN in which each unit sees its own old value alone, "
        "times one number that was learned. Below 1 what it holds fades, above 1 it grows.",
        source="Li et al. 2018",
    ),
    Term(
        "peephole",
        "A connection by which a gate sees the memory c itself, and not only the word and the hidden "
        "state. Each unit has one weight p for it; p·c is what it adds before the gate's σ.",
        marks=("p", "p·c"),
        also=("peephole LSTM",),
        source="Gers & Schmidhuber 2000; Greff et al. 2017",
    ),
    Term(
        "coupled",
        "Two gates made one: what is written is exactly what was forgotten, 1 − f, so that old and new "
        "always share one whole.",
        marks=("1-f", "1−f"),
        also=("coupled LSTM",),
        source="Greff et al. 2017",
    ),
    Term(
        "cell",
        "What happens to one unit at one step: its old memory and the current word go in, its new memory "
        "and its hidden value come out. How to read its picture: the pipe along the top is the memory, "
        "left to right; a valve on a pipe is a gate; where two pipes meet, what flows is added.",
    ),
    Term(
        "unit",
        "One of the parallel parts of a layer, with a memory and gates of its own; a layer of 32 units "
        "holds 32 numbers from step to step. Units are counted from 0. In the maps a unit is a row.",
        also=("units", "neuron", "hidden size"),
    ),
    Term(
        "layer",
        "Units that read the same input side by side. A second layer reads what the first one says, its h, "
        "and not the words.",
        also=("layers",),
    ),
    Term(
        "step",
        "The network reads one symbol a step: a word, a letter, a frame. A column is one step in every "
        "picture, and the line through them is the step looked at. Between the first of 100 steps and the "
        "last lie 99 steps back: so often an error is multiplied on its way.",
        also=("steps", "steps back", "time step"),
        marks=("t",),
    ),
    # --- gates
    Term(
        "gate",
        "A number from 0 to 1, made anew by every unit at every step, that something is multiplied by: 1 "
        "lets all of it through, 0 nothing. It works like a valve, and so it is drawn: the more of its "
        "colour is seen, the further it is open, in the picture of the valve as in the maps.",
        also=("gates", "valve"),
    ),
    Term(
        "forget gate",
        "The share of its old memory that a unit keeps at this step: at 1 it keeps all, at 0 it drops all. "
        "Why “forget”, if 1 keeps: the first LSTM of 1997 kept everything; this gate was added in 2000 so "
        "that a unit can forget, and was named after what it made possible.",
        marks=("f",),
        also=("keep gate",),
        source="Gers et al. 2000",
    ),
    Term(
        "input gate",
        "The share of the candidate that a unit writes into its memory at this step: at 1 all of it, at 0 "
        "none.",
        marks=("i",),
        also=("write gate",),
    ),
    Term(
        "output gate",
        "The share of the memory that a unit lets out as its hidden value h: at 1 all of tanh(c), at 0 "
        "nothing. The memory itself stays what it is.",
        marks=("o",),
    ),
    Term(
        "update gate",
        "One gate that divides a unit between old and new. In a GRU, written as PyTorch does, z keeps: at "
        "1 all of the old stays and nothing is written. In a minGRU, as in its paper, z writes.",
        marks=("z", "1-z", "1−z"),
    ),
    Term(
        "reset gate",
        "How much of the old hidden state a GRU sees as it makes its candidate: at 0 the candidate is made "
        "as if nothing had been read before. It takes nothing out of the memory.",
        marks=("r",),
    ),
    Term(
        "candidate",
        "What a unit would write into its memory at this step, before the gate that writes says how much "
        "of it. It is made of the current word and of the hidden state before, squashed by tanh to −1..1.",
        marks=("g", "n"),
    ),
    Term(
        "layer in a textbook drawing",
        "A yellow box: weights times all that comes in, plus a bias, squashed by what is written on it. Its "
        "outline has the colour of the gate that it makes. Books call it a neural network layer.",
        also=("neural network layer", "yellow box"),
    ),
    Term(
        "pointwise",
        "A pink circle: two vectors are multiplied or added number by number, each unit with its own, or "
        "every number is squashed. There are no weights in it.",
        also=("pointwise operation", "number by number", "elementwise"),
    ),
    Term(
        "vector",
        "A line carries a whole list of numbers, one of each unit. The number written beside it is that of "
        "the unit looked at.",
    ),
    Term(
        "copy",
        "Where a line forks, the same numbers go both ways.",
        also=("fork",),
    ),
    Term(
        "cell state",
        "The memory of a unit of an LSTM: a number that runs on from step to step and is changed only by "
        "what the forget gate drops and the input gate writes. It may be any number. It is the long-term "
        "part; h is what is said of it now.",
        marks=("c",),
    ),
    Term(
        "hidden state",
        "What a unit says at this step: to the gates of the next step, to the layer above, and to the "
        "answer. In an LSTM it is the part of the memory that the output gate lets out; in a GRU and an "
        "RNN it is the memory.",
        marks=("h",),
        also=("hidden",),
    ),
    Term(
        "h_n",
        "What PyTorch returns beside a network's output: the hidden state of each direction after all that "
        "it reads. Read backwards that is at the first word, so both halves have read everything. output[-1] "
        "is both halves at the last word, where the backward half has read that one word.",
        also=("output[-1]",),
        page="explore?view=layers",
    ),
    Term(
        "memory",
        "What a unit carries from one step to the next: c in an LSTM, h in a GRU and an RNN. Its size says "
        "how much is held; whether it is above 0, blue, or below, orange, says which of two things, and "
        "means neither good nor bad.",
        also=("old memory", "new memory"),
    ),
    Term(
        "kept",
        "What is left of the old memory after the gate that keeps: the old memory times that gate.",
    ),
    Term(
        "written",
        "What a step adds to the memory: the candidate times the gate that writes.",
    ),
    # --- symbols
    Term(
        "sigmoid",
        "Squashes any number to 0..1: far below 0 gives nearly 0, far above nearly 1, and 0 gives one "
        "half. Every gate is made by it, from a weighted sum of the word and the old hidden state.",
        marks=("σ",),
    ),
    Term(
        "tanh",
        "Squashes any number to −1..1 and keeps its sign: 0 stays 0, and far from 0 little changes any more.",
    ),
    Term("ReLU", "Lets a number above 0 through as it is and makes all others 0.", marks=("relu",)),
    Term(
        "pre-activation",
        "The sum that goes into a squash: the weights times the word and the old hidden state, plus the "
        "bias. It may be any number; σ or tanh makes a gate or a candidate of it.",
        marks=("a",),
        also=("pre-activations", "sum a"),
    ),
    Term(
        "slope",
        "How much a squash passes on of a small change: the steepness of its curve. It is largest at 0, 0.25 "
        "for σ and 1 for tanh. An error on its way back through a squash is multiplied by it.",
        also=("slopes", "derivative"),
        marks=("σ′", "tanh′"),
    ),
    Term(
        "saturated",
        "Where a squash is flat: what goes into it is so far from 0 that a little more or less changes "
        "nothing. The slope is nearly 0 there, so hardly any error returns and little is learned.",
        also=("saturation", "saturate", "saturates"),
    ),
    Term(
        "plus",
        "Here two flows meet and are added: what was kept of the old memory, and what is written. An "
        "LSTM's gradient survives because this is a sum.",
        marks=("+",),
    ),
    Term(
        "multiplied",
        "A gate times what runs through it, number by number: each unit has its own.",
        marks=("·", "×"),
    ),
    Term(
        "equals",
        "“=” stands where the rounded numbers add up to the rounded result, “≈” where rounding leaves a "
        "little over.",
        marks=("=", "≈"),
    ),
    Term(
        "weights",
        "The numbers that training changes: W times what comes in. W·x is the word's part of a sum, W·h "
        "that of the old hidden state, and b, the bias, is added to both.",
        marks=("W", "W·x", "W·h", "u·h"),
        also=("weight", "bias"),
    ),
    Term(
        "parameters",
        "All numbers that training changes, weights and biases together. How many there are is the size of a "
        "network. The same ones are used at every step, so that a longer text needs no more of them.",
        also=("parameter", "number of parameters"),
    ),
    Term(
        "shape",
        "How many rows and columns a table of numbers has. 12 × 80 is 12 rows of 80 numbers: times 80 "
        "numbers it gives 12 new ones, each a sum over one row.",
        also=("shapes",),
    ),
    Term(
        "multiply-add",
        "Multiplying two numbers and adding the result to a sum, the unit in which work is counted. A step "
        "takes one for every weight.",
        also=("multiply-adds",),
    ),
    Term(
        "recurrent weight",
        "One weight by which a state, and the error on its way back, is multiplied once a step: after t "
        "steps by wᵗ. A capital W is a whole matrix of weights. As a key of the keyboard, w goes through all "
        "words and marks of a page.",
        marks=("w", "wᵗ"),
    ),
    Term(
        "input",
        "The vector that the current symbol is read as: its embedding, or for a number the number itself.",
        marks=("x",),
    ),
    Term(
        "joined",
        "Every gate reads two vectors end to end: that of the current word, x, and the hidden state of all "
        "units after the step before, h.",
        also=("join", "concatenate", "concatenation"),
    ),
    # --- colours and pictures
    Term(
        "blue and orange",
        "Blue is a number above 0, orange one below, and the stronger the colour, the further from 0. "
        "Neither is good or bad.",
        also=("colours", "sign"),
    ),
    Term(
        "flow",
        "A pipe carries a number: the thicker the flow, the larger it is; blue is above 0, orange below. "
        "All flows of memory have one scale, that of this text.",
        also=("pipe",),
    ),
    Term(
        "map",
        "How to read it: each row is one unit, each column one step. For a gate, the more colour, the "
        "further open: full colour is 1, none is 0. For the others blue is above 0 and orange below.",
        also=("gates and states", "stripes"),
    ),
    Term(
        "mean over units",
        "The number under a word is the mean over all units of the signal looked at, and the word is "
        "coloured by it. A low mean of a gate says that many units shut it at that word; which ones, the "
        "maps say.",
        also=("mean",),
    ),
    Term(
        "similarity order",
        "Rows are put in an order in which units that behave alike over this text stand next to each "
        "other. The numbers of units mean nothing by themselves; the arrows go up and down the rows.",
        also=("similarity", "rows by"),
    ),
    Term(
        "bars of all units",
        "How to read it: one column of bars is one unit, in the order of the maps' rows; the framed one is "
        "the unit looked at. Bars of a gate grow from 0 to 1, bars of a state up for above 0 and down for "
        "below.",
        also=("all units now",),
    ),
    Term(
        "unit over time",
        "How to read it: above, the gates of one unit from 0 to 1; below, its memory and what it says; a "
        "column is a step. Where a gate's line dips to 0 it is shut.",
    ),
    Term(
        "next word",
        "The answers that the network expects most after the step looked at, with the probability of "
        "each. They are worked out from the hidden states h of all units of the last layer.",
        also=("answer", "prediction", "probability"),
    ),
    # --- reading
    Term(
        "token",
        "One symbol that is read in a step: here a word, a letter or byte, or a frame, as the task has it.",
        also=("word", "symbol"),
    ),
    Term(
        "embedding",
        "The vector of learned numbers that a word is read as. Words used alike get vectors alike.",
    ),
    Term(
        "unknown word",
        "A word that the network has never seen. All such words are read as one and the same symbol, so "
        "nothing of what they mean reaches it.",
        also=("unknown", "<unk>"),
        marks=("<unk>",),
    ),
    Term(
        "readout",
        "The last part of a network: a weighted sum of the hidden states, which gives every answer a "
        "score; softmax makes probabilities of the scores.",
        also=("softmax", "logits"),
    ),
    Term(
        "temperature",
        "How boldly a network draws what it writes: 0 always takes the answer of the highest probability, "
        "1 draws by the probabilities as they are, and more makes them more alike.",
    ),
    # --- what units do
    Term(
        "half-life",
        "After how many steps half of what a symbol writes into the unit's memory is gone, the median over "
        "what it writes. One step at which the unit drops everything counts for all that was written "
        "before it.",
    ),
    Term(
        "AUC",
        "How well a number tells two cases apart: the probability that it is higher in a case where "
        "something is so than in one where it is not. 0.5 is a coin toss, 1 is never wrong.",
        also=("area under the curve",),
    ),
    Term(
        "Spearman",
        "How well two numbers rise together, by their ranks: 1 is always, 0 is not at all, −1 is that one "
        "falls as the other rises.",
        also=("Spearman correlation", "rank correlation"),
    ),
    Term(
        "probe",
        "A weighted sum of all units, fitted to tell one fact from them, such as which country is held. It "
        "shows that the fact is there to be read, and not that the network uses it. One unit may drop the "
        "fact while others still hold it: then the probe reads it on.",
        also=("linear probe",),
    ),
    Term(
        "latch",
        "A unit whose memory is set once and then stays for long, until something sets it anew.",
    ),
    Term(
        "counter",
        "A unit that adds up, so that its memory rises or falls with a count, such as that of the words "
        "read. Only a memory without a bound can, so a GRU and a coupled LSTM have none.",
        also=("accumulator",),
    ),
    # --- training
    Term(
        "seed",
        "The number that all chance of a training starts from. The same seed gives the same network; "
        "another seed gives one that may have learned otherwise, so several are shown.",
        also=("seeds",),
    ),
    Term("trained weights", "The numbers of the network as training left them.", also=("trained",)),
    Term(
        "initial weights",
        "The numbers of the network before training: drawn by chance, with 1 added to the bias of the gate "
        "that keeps. What is seen with them was not learned.",
        also=("initial", "untrained", "before training"),
    ),
    Term(
        "test texts",
        "Texts that the network was not trained on and that chose nothing about it: scores on them are "
        "what it can do with what it has not seen.",
        also=("test", "test split"),
    ),
    Term(
        "validation",
        "Texts that are not trained on and are used to choose: when to stop, which seed is shown, which "
        "unit is named first. A score on them is a little too good, so another is given on test texts.",
        also=("validation split",),
    ),
    Term(
        "iteration",
        "One change of all weights, made from a batch of examples.",
        also=("iterations",),
    ),
    Term(
        "training examples",
        "What the network learns from. Where new ones are drawn for every batch, hardly any comes twice and "
        "none can be learned by heart; of a few that stay the same the network learns each, and need not "
        "learn what they have in common.",
        also=("examples",),
    ),
    Term(
        "overfitting",
        "A network that gets better on what it is trained on and worse on what it is not has learned its "
        "examples by heart.",
    ),
    # --- gradients
    Term(
        "loss",
        "How wrong the answer is: minus the logarithm of the probability p given to the right one. It is 0 "
        "where the right answer had probability 1, and 2.3 where it had 0.1.",
        marks=("L", "L = -ln p", "L = −ln p"),
    ),
    Term(
        "training loss",
        "The loss on the examples that the network is trained on. It says how well these are known, and "
        "nothing of others: those are what validation is for.",
    ),
    Term(
        "gradient",
        "How much the loss would change if a number changed a little. Training changes each weight by its "
        "gradient, so where the gradient is 0 nothing is learned.",
        also=("error", "gradients"),
    ),
    Term(
        "gradient norm of h",
        "How much of the error reaches the hidden state at that step, over all paths: the length of the "
        "vector of all units' derivatives.",
        marks=("‖dL/dh‖", "dL/dh"),
        also=("dL/dh",),
    ),
    Term(
        "gradient norm of c",
        "How much of the error reaches the memory at that step, over all paths: the length of the vector "
        "of all units' derivatives.",
        marks=("‖dL/dc‖", "dL/dc"),
        also=("dL/dc",),
    ),
    Term(
        "product of f",
        "All values of the gate that keeps from that step to the last, multiplied: the error that comes "
        "back straight down the memory alone. It is one path of the many that ‖dL/dc‖ counts.",
        marks=("Π f", "∏ f", "product of f"),
    ),
    Term(
        "log scale",
        "Each rule of the axis is a power of ten: 10⁻² is a hundredth. A straight line downwards means "
        "that every step back multiplies by the same number below 1.",
        also=("logarithmic scale",),
    ),
    Term(
        "vanishing gradient",
        "Going back, the error is multiplied once a step. By numbers below 1 it shrinks to nothing, so the "
        "network cannot learn from what was long ago.",
        also=("vanishes",),
        source="Hochreiter 1991; Bengio et al. 1994",
    ),
    Term(
        "exploding gradient",
        "Going back, the error is multiplied by numbers above 1 and grows until a step along it would ruin "
        "the weights.",
        also=("explodes",),
    ),
    Term(
        "clipping",
        "A gradient longer than a limit is shortened to it, all of it by one factor. It stops explosions "
        "and does nothing for what vanished.",
        also=("gradient clipping", "clipped"),
    ),
    Term(
        "spectral radius",
        "The size of the largest eigenvalue of the recurrent weights: by about so much, a step multiplies "
        "what goes round many times. Below 1 it fades, above 1 it grows, until units saturate.",
        marks=("ρ",),
    ),
    Term(
        "shear",
        "A matrix with an entry s beside its diagonal, by which one direction is pushed along another. Its "
        "eigenvalues stay what they are, and yet what it multiplies may grow at first.",
        marks=("s",),
    ),
    Term(
        "forget-gate bias",
        "A number added before the σ of the forget gate. At 1 the gate starts near 0.73, at 3 near 0.95, "
        "so that an untrained network keeps its memory, and the gradient, for longer.",
        marks=("b",),
        also=("forget bias",),
        source="Gers et al. 2000; Jozefowicz et al. 2015",
    ),
    Term("input scale", "What every input is multiplied by before it is read: 0 is to read nothing."),
    Term(
        "geometric mean",
        "The mean of the logarithms, as a power again: of 10⁻² and 10⁻⁴ it is 10⁻³. A curve is that of all "
        "seeds, and the band about it holds every one.",
    ),
    Term(
        "error carousel",
        "Constant error carousel: along the memory an error goes round and round unchanged while the "
        "forget gate stands at 1.",
        also=("constant error carousel",),
        source="Hochreiter & Schmidhuber 1997",
    ),
    Term(
        "Jacobian",
        "The table of how every number of the state after a step changes with every number before it.",
    ),
    Term(
        "singular values",
        "By how much a step stretches the error, direction by direction: the largest is the most that it "
        "can, the median what it does to a usual one.",
        also=("singular value",),
    ),
    Term(
        "flow matrix",
        "How to read it: row and column are two steps, and the colour is how much of an error at the later "
        "one reaches the earlier.",
    ),
    # --- what if
    Term(
        "hold",
        "To set a gate or a state to a value of one's own, over some units and steps, and run the network "
        "again with all else as it is. What changes then is caused by it.",
        also=("pin", "held", "pinned"),
    ),
    Term(
        "ledger",
        "The memory as a sum of what each word wrote, every share times the gates that kept it since. The "
        "shares add up exactly. In state-space models the same table is called effective attention.",
        also=("memory ledger", "effective attention"),
    ),
    Term(
        "integrated gradients",
        "The gradient of an answer by each word, averaged over the way from no input to this text. The "
        "parts add up to the whole change of the answer.",
        source="Sundararajan et al. 2017",
    ),
    Term(
        "ablation",
        "To set the h of some units to 0 at every step, so that nothing reads them, and see how far the "
        "test score falls.",
        also=("cut", "silence a unit"),
    ),
    # --- translating
    Term(
        "encoder and decoder",
        "Two networks in a row: the encoder reads a sentence and writes nothing, the decoder begins with "
        "the state that the encoder ended with and writes another sentence, word by word. What it wrote "
        "last it reads before it writes on.",
        also=("encoder", "decoder", "sequence to sequence"),
        source="Sutskever et al. 2014; Cho et al. 2014",
        page="translate",
    ),
    Term(
        "handing over",
        "What the decoder begins with: the encoder's last state, so many numbers however long the sentence "
        "was. Without attention it is all that the decoder ever knows of the sentence.",
        also=("handed over",),
        page="translate",
    ),
    Term(
        "attention",
        "For every word that it writes the decoder looks back at all words that were read. Each gets a "
        "weight from 0 to 1 by how well its state fits the decoder's, all add up to 1, and the mean of the "
        "states by these weights helps to choose the word. A large weight says where it looked, not why.",
        also=("attention weight", "attends"),
        source="Bahdanau et al. 2015; Luong et al. 2015",
        page="translate",
    ),
    Term(
        "attribution",
        "How much each word that was read counts for one word that is written, by the network itself: by "
        "leaving the word out, or by the gradient. It asks what the output goes by; the attention says "
        "only where the decoder looked. Above 0 the word speaks for what was written, below 0 against it.",
        also=("leave one out", "gradient × input"),
        page="translate",
    ),
    Term(
        "output word",
        "What the decoder could write at this step, with the probability of each. The end is one of them at "
        "every step: once it is written, the translation is over. The unknown word is written where a word "
        "of the source has no translation here: then that word is copied.",
        also=("candidate words", "end of sentence"),
        page="translate",
    ),
    Term(
        "beam search",
        "To go on with the few best beginnings of a sentence and not with the best alone: a word that "
        "looks less likely at first may begin the likelier sentence. A beam of 1 is greedy search. The "
        "number under a word is the log of the probability of all so far: nearer to 0 is likelier.",
        also=("beam", "greedy search", "greedy"),
        page="translate",
    ),
)
"""All terms, in the order of a lesson: what comes later may use what came before."""


def key(text: str) -> str:
    """A word or a mark as it is looked up: without blanks about it, and a word without its capitals."""
    text = " ".join(text.split())
    return text if len(text) <= 2 else text.casefold().replace("-", " ")


def _names(term: Term) -> Iterable[str]:
    return (term.name, *term.marks, *term.also)


_KNOWN = {key(name): term for term in reversed(GLOSSARY) for name in reversed([*_names(term)])}


def find(text: str) -> Term | None:
    """The term of a name, another word or a mark; None where there is no such."""
    return _KNOWN.get(key(text)) or _KNOWN.get(key(text).casefold())


def nearest(text: str, most: int = 4) -> list[str]:
    """Names of terms that hold a text or are written much like it, the first `most`."""
    asked = key(text).casefold()
    within = [name for name in _KNOWN if len(asked) > 2 and asked in name]
    alike = within or difflib.get_close_matches(asked, _KNOWN, n=2 * most, cutoff=0.6)
    return [*dict.fromkeys(_KNOWN[each].name for each in alike)][:most]


def described(pages: Collection[str] | None = None) -> dict[str, dict[str, Any]]:
    """The table as the browser reads it, JSON-able: name -> what else a `Term` says.

    Args:
        pages: those that there are, by their addresses; unless given, all.
    """
    return {
        term.name: {k: v for k, v in asdict(term).items() if k not in ("name", "page") and v}
        for term in GLOSSARY
        if pages is None or not term.page or term.page in pages
    }
