// The picture of shapes: one scale for all, nothing over another, nothing beside the page.
import assert from "node:assert/strict";
import test from "node:test";
import { columns, label, layout } from "../../visualizer/pages/kit/shapes.mjs";

const EM = 12;

// the arrays of one layer, as Python sends them
function level(D, H, sums, single = []) {
  const array = (name, shape, part, blocks) => ({ name, shape, part, blocks });
  return {
    reads: D,
    arrays: [
      array("weight_ih_l0", [sums.length * H, D], "input", sums),
      array("weight_hh_l0", [sums.length * H, H], "recurrent", sums),
      ...single.map((gate) => array(`weight_p${gate}_l0`, [H], "recurrent", [gate])),
      array("bias_ih_l0", [sums.length * H], "bias", sums),
      array("bias_hh_l0", [sums.length * H], "bias", sums),
    ],
  };
}

const LSTM = ["i", "f", "g", "o"];

test("a matrix is as wide as its columns and as high as its rows, to one scale", () => {
  for (const [D, H, width] of [
    [80, 12, 900],
    [12, 80, 900],
    [1, 1, 900],
    [700, 300, 360],
  ]) {
    const { boxes, scale, height } = layout(
      columns(level(D, H, LSTM), H, ["c", "h"], width < 500),
      width,
      300,
      EM,
    );
    for (const box of boxes.filter(({ kind }) => ["input", "recurrent"].includes(kind))) {
      assert.ok(Math.abs(box.w - Math.max(1.5, box.shape[1] * scale)) < 1e-6);
      assert.ok(Math.abs(box.h - Math.max(1.5 / 4, H * scale)) < 1e-6);
    }
    assert.ok(
      boxes.every(({ x, y, w, h }) => x >= 0 && y > 0 && x + w <= width + 1e-6 && y + h <= height + 1e-6),
    );
  }
});

test("no rectangle lies over another, peepholes beside the rows of their gates", () => {
  const rows = columns(level(20, 9, LSTM, ["i", "f", "o"]), 9, ["c", "h"], false),
    { boxes } = layout(rows, 1200, 300, EM);
  boxes.forEach((a, k) => {
    for (const b of boxes.slice(k + 1)) {
      const apart = a.x + a.w <= b.x + 1e-6 || b.x + b.w <= a.x + 1e-6;
      assert.ok(apart || a.y + a.h <= b.y + 1e-6 || b.y + b.h <= a.y + 1e-6, JSON.stringify([a, b]));
    }
  });
  const of = (gate) => boxes.filter(({ block, shape }) => block === gate && shape[0] === 9).map(({ y }) => y);
  for (const gate of LSTM) assert.equal(new Set(of(gate).map(Math.round)).size, 1, gate);
});

test("where the names alone take more than there is, they stand in several rows", () => {
  const wide = columns(level(80, 12, LSTM), 12, ["c", "h"], false),
    small = columns(level(80, 12, LSTM), 12, ["c", "h"], true);
  assert.ok(layout(wide, 358, 400, EM).cramped && !layout(wide, 900, 400, EM).cramped);
  assert.ok(!layout(small, 358, 400, EM).cramped && small.length === 3);
});

test("a name is written where there is room for it", () => {
  const box = { block: "f", kind: "input", shape: [12, 80], w: 200, h: 40 };
  assert.equal(label(box, EM), "W_if  12 × 80");
  assert.equal(label({ ...box, w: 40 }, EM), "W_if");
  assert.equal(label({ ...box, kind: "recurrent", w: 40 }, EM), "W_hf");
  for (const none of [{ w: 20 }, { h: 8 }, { kind: "bias" }, { block: null }])
    assert.equal(label({ ...box, ...none }, EM), null);
});
