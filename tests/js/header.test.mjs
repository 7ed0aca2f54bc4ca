import assert from "node:assert/strict";
import test from "node:test";

import { measured, nearest, reading, score, wished } from "../../visualizer/pages/kit/header.mjs";

const MODELS = [];
for (const cell of ["rnn", "lstm", "gru"]) {
  for (const units of [16, 32]) {
    for (const seed of [0, 1, 2]) {
      for (const task of ["grammar", "adding"]) {
        // one cell has one size and seed, and no second task
        if (cell === "gru" && (units !== 16 || seed !== 1 || task !== "grammar")) continue;
        MODELS.push({
          name: `${task}-${cell}-${units}-s${seed}`,
          task,
          cell,
          units,
          seed,
          shown: seed === 2,
        });
      }
    }
  }
}

test("the change holds, and all that was not changed stays where such a model exists", () => {
  for (const now of MODELS) {
    for (const key of ["task", "cell", "units", "seed"]) {
      for (const value of new Set(MODELS.map((m) => m[key]))) {
        const found = nearest([...MODELS], now, { [key]: value });
        assert.equal(found[key], value);
        const exact = MODELS.find((m) =>
          ["task", "cell", "units", "seed"].every((k) => m[k] === (k === key ? value : now[k])),
        );
        if (exact) assert.equal(found, exact);
      }
    }
  }
});

test("a task outweighs a cell, a cell a size, and a size a seed", () => {
  const gru = MODELS.find((m) => m.cell === "gru");
  // the GRU has neither this size nor this seed: the nearest is the only one
  assert.equal(
    nearest(
      MODELS,
      MODELS.find((m) => m.name === "grammar-lstm-32-s0"),
      { cell: "gru" },
    ),
    gru,
  );
  // from the GRU to the other task: no GRU there, so size and seed decide
  assert.equal(nearest(MODELS, gru, { task: "adding" }).name.slice(-6), "-16-s1");
  // a size that this task has for another cell only, and this cell for another task only
  const model = (task, cell, units, seed) => ({
    name: `${task}-${cell}`,
    task,
    cell,
    units,
    seed,
    shown: true,
  });
  const large = [model("adding", "lstm", 64, 0), model("grammar", "rnn", 64, 5)];
  const now = model("grammar", "lstm", 32, 0);
  assert.equal(nearest([...large, now], now, { units: 64 }).name, "grammar-rnn");
  // a cell outweighs size and seed together
  const others = [model("grammar", "lstm", 64, 5), model("grammar", "rnn", 32, 0)];
  const from = model("adding", "lstm", 32, 0);
  assert.equal(nearest([...others, from], from, { task: "grammar" }).cell, "lstm");
});

test("where the seed is gone the one shown is taken", () => {
  const models = MODELS.filter((m) => !(m.cell === "rnn" && m.seed === 0));
  const now = MODELS.find((m) => m.name === "grammar-lstm-32-s0");
  assert.equal(nearest(models, now, { cell: "rnn" }).name, "grammar-rnn-32-s2");
});

test("choosing changes nothing in the list, and nothing fits nothing", () => {
  const before = MODELS.map((m) => m.name);
  nearest(MODELS, MODELS[0], { units: 16 });
  assert.deepEqual(
    MODELS.map((m) => m.name),
    before,
  );
  assert.equal(nearest(MODELS, MODELS[0], { cell: "none" }), undefined);
});

test("a share is in percent, and every other measure has its own digits", () => {
  const accuracy = { name: "accuracy", title: "accuracy", better: "higher", chance: 0.575, digits: 3 };
  const bits = { name: "bits", title: "bits per character", better: "lower", chance: null, digits: 3 };
  const error = { name: "error", title: "mean squared error", better: "lower", chance: 0.1667, digits: 4 };
  assert.deepEqual(
    [score(accuracy, 0.9876), score(bits, 1.7551), score(error, 0.00081)],
    ["98.8%", "1.755", "0.0008"],
  );
  assert.equal(measured(accuracy, 6), "Accuracy: how often the top answer among 6 is right (chance: 57.5%)");
  assert.equal(measured(bits, 256), "Bits per character, lower is better");
  assert.equal(measured(error, 1), "Mean squared error, lower is better (chance: 0.1667)");
});

test("a cell that one task lacks comes back with the next that has it, with its size and seed", () => {
  const gru = MODELS.find((m) => m.cell === "gru");
  const [lstm, kept] = wished(MODELS, gru, { task: "adding" });
  assert.ok(lstm.task === "adding" && lstm.cell !== "gru");
  const [again] = wished(MODELS, kept, { task: "grammar" });
  assert.equal(again, gru);
  // what is chosen on the way counts from then on
  const [, rnn] = wished(MODELS, kept, { cell: "rnn" });
  assert.equal(wished(MODELS, rnn, { task: "grammar" })[0].cell, "rnn");
});

test("a network of one unit is said to have one", () => {
  const app = {
    entry: { cell: "gru", units: 1, title: "mine", yours: true, task: "own-1" },
    setup: { cells: { gru: "GRU" }, tasks: {} },
    S: { mode: "mean", t: 0 },
    P: { T: 1, H: 1, layer: 0, layers: [{ level: 0, direction: "forward" }] },
    text: "a",
  };
  const { network, lines } = reading(app);
  assert.match(network, /^mine: GRU, 1 unit ·/);
  assert.ok(lines.some((line) => line.endsWith("mean of 1 unit")));
});
