import assert from "node:assert/strict";
import test from "node:test";
import { equation } from "../../visualizer/pages/kit/cell/sentence.mjs";
import { beside, lookup, signal } from "../../visualizer/pages/kit/terms.mjs";
import { FACTS, rolesOf } from "./cells.mjs";
import { CELLS, STEPS } from "./steps.mjs";

const TABLE = {
  gate: { text: "A gate." },
  "forget gate": { text: "Keeps.", marks: ["f"], also: ["keep gate"], source: "2000" },
  "update gate": { text: "Divides.", marks: ["z"] },
  memory: { text: "What is carried." },
  "cell state": { text: "Runs on.", marks: ["c"] },
  loss: { text: "How wrong.", marks: ["L"] },
  "half-life": { text: "Half." },
};

test("a term is found by its name, by other words and by its mark, whose capital counts", () => {
  assert.equal(lookup(TABLE, "Forget  gate").text, "Keeps.");
  assert.equal(lookup(TABLE, "keep gate").name, "forget gate");
  assert.equal(lookup(TABLE, "f").name, "forget gate");
  assert.equal(lookup(TABLE, "half life").name, "half-life");
  assert.equal(lookup(TABLE, "L").name, "loss");
  assert.equal(lookup(TABLE, "l"), null);
  assert.equal(lookup(TABLE, "constructor"), null);
});

test("a table in another language is asked by the same names, and says what a term is called there", () => {
  const table = {
    ...TABLE,
    "product of f": { text: "Todo.", title: "producto de f", marks: ["Π f", "product of f"] },
  };
  const { name, marks, text } = lookup(table, "Product of f");
  assert.deepEqual([name, marks, text], ["producto de f", ["Π f"], "Todo."]);
  assert.equal(lookup(table, "producto de f"), null);
});

test("a signal is the table's word for it, and what its cell says that it does", () => {
  const f = signal(TABLE, rolesOf("lstm"), "f", "LSTM");
  assert.deepEqual([f.name, f.marks, f.text], ["forget gate", ["f"], "Keeps."]);
  assert.match(f.here, /f = 1 keeps all of the old memory, f = 0 keeps none/);
  assert.match(signal(TABLE, rolesOf("lstm"), "c", "LSTM").here, /any number.*i·g/);
});

test("where one gate divides old and new it is said which of both it keeps at", () => {
  assert.match(
    signal(TABLE, rolesOf("gru"), "z", "GRU").here,
    /z = 1 keeps all .* writes nothing, z = 0 keeps none/,
  );
  assert.match(
    signal(TABLE, rolesOf("mingru"), "z", "minGRU").here,
    /z = 0 keeps all .* writes nothing, z = 1 keeps none/,
  );
});

test("every signal of every cell is something, also of a table that does not know it", () => {
  for (const [cell, { signals }] of Object.entries(FACTS))
    for (const name of signals) {
      const found = signal({ gate: TABLE.gate, memory: TABLE.memory }, rolesOf(cell), name, cell);
      assert.ok(found.text && found.name && found.here, `${cell} ${name}`);
    }
});

test("a box stands beside what it explains, in the window, and never over it", () => {
  const room = { width: 390, height: 700 };
  for (const width of [120, 300, 374])
    for (const height of [60, 250, 900])
      for (const left of [0, 150, 380])
        for (const top of [0, 60, 340, 660]) {
          const of = { left, right: left + 30, top, bottom: top + 20 };
          const box = beside(of, { width, height }, room);
          assert.ok(box.left >= 8 && box.left + width <= 382, "in the window sideways");
          assert.ok(box.top >= 0 && box.top + box.height <= room.height, "and up and down");
          assert.ok(box.top >= of.bottom || box.top + box.height <= of.top, "never over it");
          if (height === 60) assert.equal(box.height, 60);
        }
});

test("every part of an equation answers by a signal of its cell or by a mark", () => {
  const marks = new Set(["+", "·", "=", "tanh", "relu", "W·x", "W·h", "kept", "written"]),
    roles = Object.fromEntries(CELLS.map((cell) => [cell, rolesOf(cell)]));
  for (const [cell, v] of STEPS)
    for (const { symbol, value, means } of equation(roles[cell], v))
      if (value !== ")")
        assert.ok(
          marks.has(means) || roles[cell].signals.includes(means),
          `${cell}: ${symbol} ${value} ${means}`,
        );
});
