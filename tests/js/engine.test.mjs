import assert from "node:assert/strict";
import test from "node:test";

import { eigen, similarityOrder } from "../../visualizer/pages/kit/engine/axes.mjs";
import { speller } from "../../visualizer/pages/kit/engine/near.mjs";
import { products, times, timesBack } from "../../visualizer/pages/kit/engine/products.mjs";
import { Layer } from "../../visualizer/pages/kit/engine/program.mjs";
import { seeded, uniforms } from "../../visualizer/pages/kit/engine/random.mjs";
import { CELLS, FACTS, rolesOf } from "./cells.mjs";

const close = (found, wanted, within = 1e-12) =>
  assert.ok(
    found === wanted || Math.abs(found - wanted) <= within * Math.max(1, Math.abs(wanted)),
    `${found} is not ${wanted}`,
  );

// numbers from -1 to 1, always the same
function* numbers(seed = 1) {
  for (const each of uniforms(seeded(seed))) yield 2 * each - 1;
}
const drawn = (from, n, scale = 1) => Float64Array.from({ length: n }, () => scale * from.next().value);

test("numbers are drawn as NumPy draws them", () => {
  // np.random.default_rng(seed).random(2)
  for (const [seed, ...wanted] of [
    [0, 0.6369616873214543, 0.2697867137638703],
    [4294967295, 0.2519435680449965, 0.21906579628685663],
  ]) {
    const from = uniforms(seeded(seed));
    for (const each of wanted) assert.equal(from.next().value, each);
  }
});

test("a product of any size is the sum of its products", () => {
  const from = numbers();
  for (const [R, n, N] of [
    [1, 1, 1],
    [7, 5, 3],
    [8, 3, 2],
    [19, 4, 5],
  ]) {
    const W = drawn(from, R * n),
      X = drawn(from, N * n),
      out = products(W, R, n, X, N, new Float64Array(N * R)),
      back = drawn(from, n),
      before = back.slice(),
      one = new Float64Array(R + 2);
    times(W, R, n, X, (N - 1) * n, one, 2);
    timesBack(W, R, n, out, 0, back);
    for (let r = 0; r < R; r++) {
      for (let t = 0; t < N; t++) {
        let sum = 0;
        for (let k = 0; k < n; k++) sum += W[r * n + k] * X[t * n + k];
        close(out[t * R + r], sum);
      }
      close(one[r + 2], out[(N - 1) * R + r]);
    }
    for (let k = 0; k < n; k++) {
      let sum = before[k];
      for (let r = 0; r < R; r++) sum += W[r * n + k] * out[r];
      close(back[k], sum);
    }
  }
});

/** A layer of a cell with 3 units that reads 2 numbers, of weights drawn. */
function layer(name, from, scale) {
  const { equations, signals } = FACTS[name],
    H = 3,
    D = 2,
    tensors = {};
  const visit = ({ op, text, parts }) => {
    if (op === "matrix") {
      const n = text.startsWith("W_i") ? D : H;
      tensors[text] ??= { data: drawn(from, H * n, scale), shape: [H, n] };
    } else if (op === "name" && !/^[xhcfiogrzn]'?$/.test(text)) {
      tensors[text] ??= { data: drawn(from, H, scale), shape: [H] };
    }
    for (const part of parts) visit(part);
  };
  for (const { tree } of equations) visit(tree);
  const cell = { equations, terms: [], signals, roles: rolesOf(name) };
  return { made: new Layer(cell, tensors, H, D), tensors, from: drawn(from, 5 * D, 2) };
}

test("what comes back to a state is how the loss moves with it, in every cell", () => {
  for (const name of CELLS) {
    const { made, from: x } = layer(name, numbers(3), 0.9),
      input = { x, at: Int32Array.of(0, 1, 2, 1, 4), D: 2 },
      dh = Float64Array.of(0.5, -1, 0.25),
      loss = (run) => run.signals.h.slice(-3).reduce((sum, each, k) => sum + each * dh[k], 0),
      found = made.log10Norms(made.forward(input), dh);
    // the steps after t, from the states that t left, moved a little
    for (const [signal, norms] of Object.entries(found)) {
      if (signal !== (name.includes("rnn") || name.includes("gru") ? "h" : "c")) continue;
      const whole = made.forward(input),
        t = 1,
        ending = Object.fromEntries(
          Object.entries(whole.signals).map(([each, data]) => [each, data.slice((t + 1) * 3, (t + 2) * 3)]),
        ),
        rest = { ...input, at: input.at.slice(t + 1) };
      let sum = 0;
      for (let u = 0; u < 3; u++) {
        const moved = (by) => {
          const states = { ...ending, [signal]: ending[signal].slice() };
          states[signal][u] += by;
          // c at t also moves h at t
          if (signal === "c") states.h[u] = states.o[u] * Math.tanh(states.c[u]);
          return loss(made.forward(rest, states));
        };
        sum += ((moved(1e-5) - moved(-1e-5)) / 2e-5) ** 2;
      }
      // a peephole of o sees c as well
      if (name !== "peephole") close(norms[t], Math.log10(sum) / 2, 1e-6);
    }
  }
});

test("a run stays as it was when the layer has run again", () => {
  const { made, from: x } = layer("lstm", numbers(5), 1),
    first = { x, at: Int32Array.of(0, 1, 2), D: 2 },
    dh = Float64Array.of(1, 2, 3),
    run = made.forward(first),
    before = { h: run.signals.h.slice(), norms: made.log10Norms(run, dh) };
  made.forward({ x, at: Int32Array.of(4, 3, 2, 1), D: 2 }, {}, { f: new Float64Array(12).fill(0.5) });
  assert.deepEqual(made.log10Norms(run, dh), before.norms);
  assert.deepEqual(run.signals.h, before.h);
});

test("no length of sequence makes a gradient vanish from the numbers", () => {
  // h = tanh(h' / 8): after T steps of nothing the gradient is 8 to the power of -T
  const number = (op, text, ...parts) => ({ op, text, parts });
  const tree = number("call", "tanh", number("matrix", "W_hh", number("name", "h'")));
  const cell = { equations: [{ name: "h", tree }], terms: [], signals: ["h"], roles: rolesOf("rnn") };
  const made = new Layer(cell, { W_hh: { data: Float64Array.of(0.125), shape: [1, 1] } }, 1, 1);
  const T = 2000,
    run = made.forward({ x: Float64Array.of(0), at: new Int32Array(T), D: 1 });
  const { h } = made.log10Norms(run, Float64Array.of(1), 3);
  for (const t of [0, 1, 999, T - 1]) close(h[t], (3 - 3 * (T - 1 - t)) * Math.log10(2), 1e-9);
  // nor one that arrives as nothing at first, and then as hardly more
  const d = new Float64Array(T).fill(1, 0, 1000),
    powers = new Float64Array(T).fill(-9000, 0, 1000),
    { norms } = made.back(run, { d, powers });
  assert.equal(norms.h[1000], -Infinity);
  close(norms.h[999], -9000 * Math.log10(2), 1e-9);
  close(norms.h[0], norms.h[999] + Math.log10(8 / 7), 1e-9);
});

test("a squashed product alone keeps its slope at every step", () => {
  // h = tanh(2 h')
  const node = (op, text, ...parts) => ({ op, text, parts });
  const tree = node("call", "tanh", node("matrix", "W_hh", node("name", "h'")));
  const cell = { equations: [{ name: "h", tree }], terms: [], signals: ["h"], roles: rolesOf("rnn") };
  const made = new Layer(cell, { W_hh: { data: Float64Array.of(2), shape: [1, 1] } }, 1, 1);
  const input = { x: Float64Array.of(0), at: new Int32Array(4), D: 1 },
    run = made.forward(input, { h: Float64Array.of(0.01) }),
    { h } = made.log10Norms(run, Float64Array.of(1));
  let wanted = 1;
  for (let t = 3; t >= 0; t--) {
    close(10 ** h[t], wanted);
    wanted *= 2 * (1 - run.signals.h[t + 1] ** 2);
  }
});

test("a function that no equation may call is said", () => {
  const tree = { op: "call", text: "sine", parts: [{ op: "name", text: "h'", parts: [] }] };
  const cell = { equations: [{ name: "h", tree }], terms: [], signals: ["h"], roles: rolesOf("rnn") };
  assert.throws(() => new Layer(cell, {}, 1, 1), /no function is called sine/);
});

test("the main axes of a matrix are found", () => {
  const found = eigen(Float64Array.of(2, 1, 0, 1, 2, 0, 0, 0, 5), 3);
  [5, 3, 1].forEach((size, k) => {
    close(found[k].size, size);
  });
  close(Math.abs(found[1].axis[0]), Math.SQRT1_2);
});

test("units that move alike stand side by side", () => {
  const T = 40,
    H = 6,
    h = new Float64Array(T * H);
  // 0, 2 and 4 go with one wave, 1, 3 and 5 with another
  for (let t = 0; t < T; t++)
    for (let u = 0; u < H; u++) h[t * H + u] = Math.sin(t / (u % 2 ? 3 : 7)) + 0.01 * Math.sin(t * (u + 1));
  const order = similarityOrder(h, T, H),
    kinds = order.map((u) => u % 2);
  assert.deepEqual(order.toSorted(), [0, 1, 2, 3, 4, 5]);
  assert.equal(kinds.filter((kind, k) => k && kind !== kinds[k - 1]).length, 1);
});

test("the nearest word is spelled most like it", () => {
  const near = speller(["sky", "clouds", "Paris", "sea"]);
  assert.equal(near("coulds"), "clouds");
  assert.equal(near("PARISS"), "Paris");
  assert.equal(near("zebra"), null);
});
