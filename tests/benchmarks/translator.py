"""How fast a translator is, beside PyTorch: float32, one sentence, one thread.

    pip install -e ".[parity]" && python tests/benchmarks/translator.py

Both give every gate of encoder and decoder at every step, the states, scores, weights and logits. PyTorch's
is written as one writes it, with a loop over the steps, and runs in inference mode: once with the attention
of all outputs after the loop, and once with each output's in it, as a decoder that translates must have it.
Our weights cannot be written to, as those of a file. See `engine.py` for how a race is run.
"""

from __future__ import annotations

import engine  # which has one thread and PyTorch
import numpy as np
import torch

from visualizer import cells
from visualizer.seq2seq import Translator, translate, vocabulary
from visualizer.seq2seq.training import batch, loss_and_gradients

ROUNDS = 15
SOURCE, TARGET, D, V = 20, 20, 32, 200


def lstm(x, w, h, c):
    """All gates of an LSTM over x (T, D), and its last state."""
    a = torch.addmm(w["bias_ih_l0"] + w["bias_hh_l0"], x, w["weight_ih_l0"].T)
    R, steps = w["weight_hh_l0"].T, []
    for a_t in a.split(1):
        i, f, g, o = torch.addmm(a_t, h, R).chunk(4, dim=1)
        i, f, g, o = torch.sigmoid(i), torch.sigmoid(f), torch.tanh(g), torch.sigmoid(o)
        c = f * c + i * g
        h = o * torch.tanh(c)
        steps.append((i, f, g, o, c, h))
    return [torch.cat(signal) for signal in zip(*steps, strict=True)], h, c


def part(w, prefix):
    return {name.removeprefix(prefix): each for name, each in w.items() if name.startswith(prefix)}


def whole(w, read, fed, parts):
    """All arrays of a sentence and its translation, the decoder reading it word by word."""
    zero = torch.zeros(1, w["encoder.weight_hh_l0"].shape[1])
    encoder, h, c = lstm(w["source.weight"][read], parts[0], zero, zero)
    decoder, _, _ = lstm(w["target.weight"][fed], parts[1], h, c)
    memory, s = encoder[-1], decoder[-1]
    asked, keys = s @ w["attention.query.weight"].T, memory @ w["attention.key.weight"].T
    scores = torch.tanh(asked[:, None] + keys) @ w["attention.v.weight"][0]
    weights = torch.softmax(scores, dim=1)
    context = weights @ memory
    combined = torch.tanh(torch.cat((context, s), dim=1) @ w["attention.combine.weight"].T)
    return encoder, decoder, scores, weights, context, combined @ w["readout.weight"].T + w["readout.bias"]


def whole_in_a_loop(w, read, fed, parts):
    """As `whole`, but every output's attention is worked out when its step is."""
    zero = torch.zeros(1, w["encoder.weight_hh_l0"].shape[1])
    encoder, h, c = lstm(w["source.weight"][read], parts[0], zero, zero)
    memory, steps = encoder[-1], []
    keys = memory @ w["attention.key.weight"].T
    for y in w["target.weight"][fed].split(1):
        gates, h, c = lstm(y, parts[1], h, c)
        scores = torch.tanh(h @ w["attention.query.weight"].T + keys) @ w["attention.v.weight"][0]
        weights = torch.softmax(scores, dim=0)[None]
        context = weights @ memory
        combined = torch.tanh(torch.cat((context, h), dim=1) @ w["attention.combine.weight"].T)
        logits = combined @ w["readout.weight"].T + w["readout.bias"]
        steps.append((*gates, scores[None], weights, context, logits))
    *decoder, scores, weights, context, logits = (torch.cat(each) for each in zip(*steps, strict=True))
    return encoder, decoder, scores, weights, context, logits


def step(w, part, y, h, c, memory, keys):
    a = torch.addmm(part["bias_ih_l0"] + part["bias_hh_l0"], y, part["weight_ih_l0"].T)
    i, f, g, o = torch.addmm(a, h, part["weight_hh_l0"].T).chunk(4, dim=1)
    c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
    h = torch.sigmoid(o) * torch.tanh(c)
    asked = h @ w["attention.query.weight"].T
    weights = torch.softmax(torch.tanh(asked[:, None] + keys) @ w["attention.v.weight"][0], dim=1)
    combined = torch.tanh(torch.cat((weights @ memory, h), dim=1) @ w["attention.combine.weight"].T)
    return combined @ w["readout.weight"].T + w["readout.bias"], h, c


def beam(w, parts, read, start, end, width, limit):
    """Beam search as one writes it, keeping the ids and the sum of every hypothesis."""
    zero = torch.zeros(1, w["encoder.weight_hh_l0"].shape[1])
    encoder, h, c = lstm(w["source.weight"][read], parts[0], zero, zero)
    memory = encoder[-1]
    keys = memory @ w["attention.key.weight"].T
    live, done = [([start], 0.0)], []
    for _ in range(limit):
        y = w["target.weight"][torch.tensor([ids[-1] for ids, _ in live])]
        logits, h, c = step(w, parts[1], y, h, c, memory, keys)
        best, ids = torch.log_softmax(logits, dim=1).topk(width, dim=1)
        found = [
            (total + p, row, k)
            for row, (_, total) in enumerate(live)
            for p, k in zip(best[row].tolist(), ids[row].tolist(), strict=True)
        ]
        found += [(total, -1, k) for k, (_, total) in enumerate(done)]
        found = sorted(found, reverse=True)[:width]
        now, ended, rows = [], [], []
        for total, row, k in found:
            if row < 0:
                ended.append(done[k])
            elif k == end:
                ended.append(([*live[row][0], k], total))
            else:
                now.append(([*live[row][0], k], total))
                rows.append(row)
        live, done = now, ended
        if not live:
            break
        h, c = h[rows], c[rows]
    return max(live + done, key=lambda each: each[1])


def race(H):
    rng = np.random.default_rng(0)
    words = [f"w{k}" for k in range(V)]
    model = Translator.create(
        cells.make("lstm"),
        vocabulary(words),
        vocabulary(words, target=True),
        H,
        rng,
        input_size=D,
        attention="additive",
    )
    for each in model.weights.values():
        each.flags.writeable = False
    text, translation = words[:SOURCE], words[40 : 40 + TARGET - 1]
    w = {name: torch.from_numpy(each.copy()) for name, each in model.weights.items()}
    parts = [part(w, "encoder."), part(w, "decoder.")]
    trace = model.trace(text, translation)
    ids, fed_ids = trace.source.read, trace.fed
    read, fed = torch.from_numpy(ids), torch.from_numpy(fed_ids)

    def inferred(run, *args):
        with torch.inference_mode():
            return run(*args)

    for run in (whole, whole_in_a_loop):
        theirs = inferred(run, w, read, fed, parts)
        assert np.allclose(theirs[-1], trace.logits, atol=2e-5)
        assert np.allclose(theirs[3], trace.weights, atol=2e-5)
    engine.race(
        f"Every gate, score, weight and logit of {SOURCE} words and {TARGET} outputs; H = {H}",
        {
            "Gatescope": lambda: model.forward(ids, fed_ids),
            "Gatescope, from texts": lambda: model.trace(text, translation),
            "PyTorch, plain loop": lambda: inferred(whole, w, read, fed, parts),
            "PyTorch, attention in the loop": lambda: inferred(whole_in_a_loop, w, read, fed, parts),
        },
        ROUNDS,
        "us     ",
        1,
    )

    ours, limit = translate(model, text, 4, limit=TARGET), TARGET
    found, total = inferred(beam, w, parts, read, model.start, model.end, 4, limit)
    allowed = [model.target.words[k] for k in found[1:]]
    same = tuple(allowed) == ours.hypotheses[0].tokens
    assert not same or abs(total - ours.hypotheses[0].logprob) < 1e-3
    engine.race(
        f"Beam search, width 4, {TARGET} outputs, with the tree here and without it there; H = {H}",
        {
            "Gatescope": lambda: translate(model, text, 4, limit=limit),
            "PyTorch": lambda: inferred(beam, w, parts, read, model.start, model.end, 4, limit),
        },
        ROUNDS,
        "us     ",
        1,
    )

    pairs = batch(model, [(words[k : k + 8 + k % 7], words[k : k + 6 + k % 9]) for k in range(64)])
    leaves = {name: each.clone().requires_grad_() for name, each in w.items()}
    encoder, decoder = torch.nn.LSTM(D, H), torch.nn.LSTM(D, H)
    for module, of in zip((encoder, decoder), parts, strict=True):
        module.load_state_dict(of)
    tensors = [torch.from_numpy(each) for each in (pairs.read, pairs.fed, pairs.written, pairs.weight)]
    lengths, mask = torch.from_numpy(pairs.lengths), torch.arange(len(pairs.read))[:, None]

    def learn():
        packed = torch.nn.utils.rnn.pack_padded_sequence(
            leaves["source.weight"][tensors[0]], lengths, enforce_sorted=False
        )
        memory, state = encoder(packed)
        memory, _ = torch.nn.utils.rnn.pad_packed_sequence(memory)
        s, _ = decoder(leaves["target.weight"][tensors[1]], state)
        asked, keys = s @ leaves["attention.query.weight"].T, memory @ leaves["attention.key.weight"].T
        scores = torch.tanh(asked[:, None] + keys[None]) @ leaves["attention.v.weight"][0]
        weights = torch.softmax(scores.masked_fill(mask >= lengths, -torch.inf), dim=1)
        context = torch.einsum("jsb,sbm->jbm", weights, memory)
        a = torch.tanh(torch.cat((context, s), dim=-1) @ leaves["attention.combine.weight"].T)
        logits = a @ leaves["readout.weight"].T + leaves["readout.bias"]
        on = tensors[3] > 0
        loss = torch.nn.functional.cross_entropy(logits[on], tensors[2][on])
        parameters = [
            *(each for name, each in leaves.items() if not name.startswith(("encoder.", "decoder."))),
            *encoder.parameters(),
            *decoder.parameters(),
        ]
        torch.autograd.grad(loss, parameters)
        return float(loss.detach())

    assert abs(learn() - loss_and_gradients(model, pairs)[0]) < 1e-4
    engine.race(
        f"Loss and gradient of 64 pairs, as in training; H = {H}",
        {"Gatescope": lambda: loss_and_gradients(model, pairs), "PyTorch, nn.LSTM packed": learn},
        ROUNDS,
        "us     ",
        1,
    )


if __name__ == "__main__":
    torch.set_num_threads(1)
    for H in (32, 64):
        race(H)
