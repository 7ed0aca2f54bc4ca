// The cell as books draw it: what stands in the drawing is what the cell's equations say, with its own numbers.

import assert from "node:assert/strict";
import test from "node:test";
import { line } from "../../visualizer/pages/kit/cell/equations.mjs";
import { layout } from "../../visualizer/pages/kit/cell/textbook.mjs";
import { CELLS, rolesOf } from "./cells.mjs";
import { coupled, gru, lstm, rnn } from "./steps.mjs";

const DRAWN = [
  ["lstm", {}, lstm(0.31, 0.42, 0.53, -0.5, 1.7)],
  ["peephole", { peepholes: "ifo" }, lstm(0.31, 0.42, 0.53, -0.5, 1.7)],
  ["coupled", {}, coupled(0.31, 0.53, -0.5, 1.7)],
  ["gru", { reset: "after" }, gru(0.31, 0.42, -0.5, 0.7, 1.3)],
  ["gru", { reset: "before" }, gru(0.31, 0.42, -0.5, 0.7)],
  ["rnn", {}, rnn(0.4, -1.1, 0.7)],
];
const count = (all, of) => all.filter((each) => each === of).length;

test("books have a drawing of these cells and of no other", () => {
  assert.deepEqual(
    CELLS.filter((cell) => layout(rolesOf(cell))),
    CELLS.filter((cell) => DRAWN.some(([drawn]) => drawn === cell)),
  );
  // a network without a squash has no layer to draw as one
  const equations = ["h = W_ih x + b_ih + W_hh h' + b_hh"];
  assert.equal(layout(Object.assign(rolesOf("rnn"), { equations })), null);
});

test("every gate is one yellow box in its colour, and every squash, product and sum of the equations stands there once", () => {
  for (const [cell, options] of DRAWN) {
    const roles = rolesOf(cell, options),
      { layers, points, lines } = layout(roles),
      said = roles.equations.map(line).join(" ");
    assert.deepEqual(layers.flatMap(({ signal }) => signal ?? []).sort(), [...roles.gates].sort());
    const squashes = said.match(/sigmoid|tanh/g);
    const drawn = [...layers.map(({ text }) => text), ...points.map(({ op }) => op)];
    for (const [of, sign] of [
      ["sigmoid", "σ"],
      ["tanh", "tanh"],
    ])
      assert.equal(count(drawn, sign), count(squashes, of));
    // weights of a peephole are on its line, not in a circle
    const products = (said.match(/\*/g) ?? []).length - (said.match(/p_\w \*/g) ?? []).length;
    assert.equal(count(drawn, "×"), products, cell);
    assert.equal(count(drawn, "1−"), (said.match(/1 - /g) ?? []).length);
    assert.equal(count(drawn, "+"), roles.keep ? 1 : 0);
    assert.equal(lines.filter(({ kind }) => kind === "peep").length, (said.match(/p_/g) ?? []).length);
  }
});

test("the numbers are those of the step: every signal, what is kept and what is written", () => {
  for (const [cell, options, v] of DRAWN) {
    const roles = rolesOf(cell, options);
    const values = layout(roles).labels.map(({ value }) => value(v));
    for (const [name, value] of Object.entries(v.now)) assert.ok(values.includes(value), `${cell} ${name}`);
    if (!roles.keep) continue;
    for (const value of [
      v.kept,
      v.written,
      v.prev[roles.memory],
      roles.share.startsWith("1-") ? 1 - v.now[roles.writer] : v.now[roles.writer],
    ])
      assert.ok(values.includes(value), `${cell} ${value}`);
  }
  // r scales what the cell scales
  const passed = ({ labels }, v) => labels.map(({ value }) => value(v));
  const [after, before] = ["after", "before"].map((reset) => layout(rolesOf("gru", { reset })));
  const v = gru(0.5, 0.42, -0.5, 0.7, 1.3);
  assert.ok(passed(after, { ...v, passed: 0.5 * 1.3 }).includes(0.65) && passed(before, v).includes(0.35));
  assert.ok(
    after.layers.some(({ text }) => text === "W·h") && !before.layers.some(({ text }) => text === "W·h"),
  );
});

test("every line begins or ends at a part, at another line, or at the edge of the drawing", () => {
  const ends = (d) => {
    let [x, y] = [0, 0];
    const found = [];
    for (const [, step, numbers] of d.matchAll(/([MHVq])([^MHVq]*)/g)) {
      const n = numbers.trim().split(" ").map(Number);
      [x, y] = { M: n, H: [n[0], y], V: [x, n[0]], q: [x + n[2], y + n[3]] }[step];
      found.push([x, y]);
    }
    return [found[0], found.at(-1), found];
  };
  for (const [cell, options] of DRAWN) {
    const { lines, layers, points } = layout(rolesOf(cell, options));
    const parts = [
      ...layers.map((each) => [each.x, each.y, 27, 15]),
      ...points.map((each) => [each.x, each.y, 15, 15]),
    ];
    const near = ([x, y]) => parts.some(([a, b, w, h]) => Math.abs(x - a) <= w && Math.abs(y - b) <= h);
    const on = ([x, y], d) => {
      const [, , corners] = ends(d);
      return corners.slice(1).some(([a, b], k) => {
        const [c, e] = corners[k];
        return (
          x >= Math.min(a, c) - 1 &&
          x <= Math.max(a, c) + 1 &&
          y >= Math.min(b, e) - 1 &&
          y <= Math.max(b, e) + 1
        );
      });
    };
    for (const { d } of lines) {
      const [from, to] = ends(d);
      for (const end of [from, to])
        assert.ok(
          end[0] === 0 ||
            end[0] === 520 ||
            end[1] > 325 ||
            end[1] < 40 ||
            near(end) ||
            lines.some((other) => other.d !== d && on(end, other.d)),
          `${cell}: ${d} ends in the open at ${end}`,
        );
    }
  }
});
