import assert from "node:assert/strict";
import test from "node:test";

import { instant } from "../../visualizer/pages/kit/cell/instant.mjs";
import { CELLS, picture, SIGNALS } from "./pictures.mjs";

const near = (a, b, what) =>
  assert.ok(Math.abs(a - b) <= 2e-6 * Math.max(1, Math.abs(b)), `${what}: ${a} is not ${b}`);

function* moments(more) {
  for (const cell of CELLS) {
    const P = picture(cell, more);
    for (let t = 0; t < P.T; t++) for (let unit = 0; unit < P.H; unit++) yield [P, t, unit];
  }
}

test("a unit's numbers are the picture's", () => {
  for (const [P, t, unit] of moments()) {
    const v = instant(P, { t, unit, mode: "unit" });
    for (const name of P.signals) assert.equal(v.now[name], P.at(name, t, unit));
    assert.equal(v.prev.h, t ? P.at("h", t - 1, unit) : 0);
    assert.equal(v.prev.c, P.memory === "c" ? (t ? P.at("c", t - 1, unit) : 0) : undefined);
    assert.deepEqual(
      [v.t, v.unit, v.mode, v.H, v.token, v.first],
      [t, unit, "unit", P.H, P.tokens[t], t === 0],
    );
    assert.equal(v.scale, P.reach(P.memory, unit));
  }
});

test("what a step keeps and what it writes add up to the memory after it", () => {
  for (const [P, t, unit] of moments()) {
    if (!P.roles.keep) continue;
    const v = instant(P, { t, unit, mode: "unit" });
    near(v.kept + v.written, v.now[P.memory], `${P.cell} at ${t}`);
    if (t === 0) assert.equal(Math.abs(v.kept), 0);
  }
});

test("means add up too: each part is the mean of the units' parts", () => {
  for (const [P, t] of moments()) {
    const mean = instant(P, { t, unit: 2, mode: "mean" });
    const each = Array.from({ length: P.H }, (_, unit) => instant(P, { t, unit, mode: "unit" }));
    const average = (of) => each.reduce((sum, v) => sum + of(v), 0) / P.H;
    for (const name of P.signals)
      near(
        mean.now[name],
        average((v) => v.now[name]),
        name,
      );
    near(
      mean.kept,
      average((v) => v.kept),
      "kept",
    );
    near(
      mean.written,
      average((v) => v.written),
      "written",
    );
    near(
      mean.prev.h,
      average((v) => v.prev.h),
      "old h",
    );
    if (P.roles.keep) near(mean.kept + mean.written, mean.now[P.memory], `${P.cell} at ${t}`);
    for (const gate of Object.keys(mean.peep))
      near(
        mean.peep[gate],
        average((v) => v.peep[gate]),
        gate,
      );
    for (const term of ["u", "ax", "ah", "a", "tanh_c"]) {
      if (term in mean)
        near(
          mean[term],
          average((v) => v[term]),
          term,
        );
    }
    assert.equal(mean.scale, P.reach(P.memory, null));
  }
});

test("every cell brings the further terms that its drawing shows, and no others", () => {
  const sums = ["ax", "ah", "a"];
  const terms = { rnn: sums, indrnn: sums, gru: ["u"] };
  for (const [P, t, unit] of moments()) {
    const v = instant(P, { t, unit, mode: "unit" });
    assert.deepEqual(
      ["ax", "ah", "a", "u"].filter((name) => name in v).sort(),
      (terms[P.cell] ?? []).toSorted(),
    );
    assert.deepEqual(Object.keys(v.peep).sort(), P.cell === "peephole" ? ["f", "i", "o"] : []);
    assert.equal("tanh_c" in v, SIGNALS[P.cell].includes("c"));
    if (P.cell === "rnn") near(Math.tanh(v.a), v.now.h, "tanh of what is added up");
    if ("tanh_c" in v) near(v.now.o * v.tanh_c, v.now.h, "o tanh(c)");
    for (const gate of Object.keys(v.peep)) assert.equal(v.peep[gate], P.at(`peep.${gate}`, t, unit));
  }
});

test("one word and one unit are enough", () => {
  for (const [P, t, unit] of moments({ T: 1, H: 1 })) {
    const [one, mean] = ["unit", "mean"].map((mode) => instant(P, { t, unit, mode }));
    assert.deepEqual(one.now, mean.now);
    assert.ok(one.first && mean.first);
  }
});
