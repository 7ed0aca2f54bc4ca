import assert from "node:assert/strict";
import test from "node:test";

import { ports } from "../../visualizer/pages/kit/cell/diagram.mjs";
import { WIDTH } from "../../visualizer/pages/kit/cell/frame.mjs";
import { band, filled, layout, stride, zooms } from "../../visualizer/pages/kit/cell/unrolled.mjs";
import { seen } from "../../visualizer/pages/lessons/unrolled.mjs";
import { CELLS, rolesOf } from "./cells.mjs";
import { picture } from "./pictures.mjs";

const SIZES = [
  [420, 250],
  [358, 300],
  [750, 480],
  [1240, 520],
];
const ZOOMS = Array.from({ length: 41 }, (_, k) => k / 40);
const shapes = (cell = "lstm") =>
  SIZES.flatMap(([width, height]) =>
    [1, 2, 9, 60, 200].map((T) => ({ T, width, height, lines: ports(rolesOf(cell)) })),
  );
const close = (a, b, message) => assert.ok(Math.abs(a - b) < 1e-6, `${message}: ${a} ${b}`);

test("detail only grows with the zoom, from no part of the drawing to all of it", () => {
  for (const shape of shapes()) {
    let before = null;
    for (const zoom of ZOOMS) {
      const { detail, wide, scale } = layout(shape, zoom, shape.T >> 1);
      for (const [name, much] of Object.entries(detail)) {
        assert.ok(much >= 0 && much <= 1, name);
        if (before) assert.ok(much >= before.detail[name] - 1e-12, `${name} at ${zoom}`);
      }
      if (before) assert.ok(wide > before.wide && scale.y >= before.scale.y);
      before = { detail, wide, scale };
    }
    assert.ok(Object.values(before.detail).every((much) => much === 1));
    assert.equal(layout(shape, 0, 0).detail.parts, 0);
    // as large as it gets, the drawing has its own proportions
    close(before.scale.x, before.scale.y, "proportions");
  }
});

test("no zoom is a jump: nothing moves far, or comes at once, where the zoom hardly changes", () => {
  const step = 0.002;
  for (const shape of shapes().filter(({ width }) => width === 420)) {
    let before = layout(shape, 0, shape.T - 1);
    for (let zoom = step; zoom <= 1; zoom += step) {
      const now = layout(shape, zoom, shape.T - 1);
      for (const { j } of now.modules)
        assert.ok(Math.abs(now.x(j) - before.x(j)) < 12, `${shape.T} modules at ${zoom}`);
      for (const [name, much] of Object.entries(now.detail))
        assert.ok(Math.abs(much - before.detail[name]) < 0.25, `${name} at ${zoom}`);
      before = now;
    }
  }
});

test("the whole text is seen at first, and one cell in the middle at last", () => {
  for (const shape of shapes())
    for (const at of [0, shape.T >> 1, shape.T - 1]) {
      const all = layout(shape, 0, at),
        one = layout(shape, 1, at);
      assert.deepEqual([all.from, all.to], [0, shape.T - 1]);
      assert.ok(all.x(0) >= 0 && all.x(shape.T - 1) + all.wide <= shape.width + 1e-6);
      close(one.x(at) + one.wide / 2, shape.width / 2, "middle");
      // what it is joined to is seen at both sides
      assert.ok(one.x(at) - (one.pitch - one.wide) > 4);
      assert.ok(one.to - one.from <= 2);
      for (const zoom of ZOOMS) {
        const { x, wide } = layout(shape, zoom, at);
        assert.ok(x(at) >= -1e-6 && x(at) + wide <= shape.width + 1e-6, `seen at ${zoom}`);
      }
    }
});

test("a step moves the camera by one module, however near it is", () => {
  const [shape] = shapes().filter(({ T }) => T === 60);
  for (const zoom of [0.5, 0.75, 1]) {
    const [one, next] = [20, 21].map((at) => layout(shape, zoom, at)),
      moved = one.x(30) - next.x(30);
    assert.ok(moved > (zoom === 1 ? 0.999 : 0.8) * one.pitch && moved <= one.pitch + 1e-6, `${zoom}`);
  }
});

test("what leaves a module is what goes into the next, to the pixel", () => {
  for (const cell of CELLS)
    for (const shape of shapes(cell))
      for (const zoom of ZOOMS) {
        const { modules, wires, scale, y, detail } = layout(shape, zoom, shape.T >> 1);
        const at = new Map(wires.map((wire) => [wire.j, wire.lines]));
        modules.forEach(({ j, x, ends }) => {
          ends.forEach(({ into, out }, k) => {
            assert.deepEqual(at.get(j)[k].to, into, `${cell} ${zoom}`);
            assert.deepEqual(at.get(j + 1)[k].from, out, `${cell} ${zoom}`);
            // and where its drawing is seen, the drawing's own ends
            if (!detail.parts) return;
            const line = shape.lines[k];
            close(into[1], y(line.into), "into");
            close(out[1], y(line.out), "out");
            close(out[0], x + line.x * scale.x, "right");
          });
        });
      }
});

test("only what is in view is laid out", () => {
  const shape = { T: 200, width: 420, height: 250, lines: ports(rolesOf("gru")) };
  const { modules, wires } = layout(shape, 0.6, 100);
  assert.ok(modules.length < 20 && wires.length === modules.length + 1);
});

test("a cell hands on its memory, and its state where that is another", () => {
  for (const cell of CELLS) {
    const roles = rolesOf(cell),
      lines = ports(roles);
    assert.deepEqual(
      lines.map(({ name }) => name),
      roles.memory === "c" ? ["c", "h"] : ["h"],
    );
    assert.ok(lines.every(({ into, out, x }) => into > 0 && out > 0 && x <= WIDTH));
  }
  const [c, h] = ports({ ...rolesOf("lstm"), name: "another" });
  assert.ok(c.x === WIDTH && h.x < WIDTH);
});

test("a band is as thick at both ends as what it carries", () => {
  assert.equal(band([0, 10], [8, 10], 4), "M0.00 8.00H8.00V12.00H0.00z");
  assert.match(band([0, 10], [8, 20], 4), /^M0\.00 8\.00C.* 8\.00 18\.00V22\.00C.* 0\.00 12\.00z$/);
});

test("a bar is filled from below by a gate, and from its middle by what has a sign", () => {
  assert.deepEqual(filled(0.25, true, 100, 40), [130, 10]);
  assert.deepEqual(filled(-0.5, false, 100, 40), [120, 10]);
  assert.deepEqual(filled(3, false, 100, 40), [100, 20]);
});

test("where tokens have no room every second is named, every fourth, and so on", () => {
  assert.deepEqual(
    [40, 14, 7, 3].map((pitch) => stride(pitch, 12)),
    [1, 2, 4, 8],
  );
});

test("the keys zoom in steps, and not beyond the ends", () => {
  const at = (zoom, key) => {
    let to;
    zooms(zoom, (z) => (to = z))[key]();
    return to;
  };
  assert.deepEqual([at(0.5, "+"), at(0.5, "-"), at(0.95, "="), at(0, "-")], [0.625, 0.375, 1, 0]);
});

test("no module tells what a question asks for, and none beyond the last word that may be read", () => {
  const P = picture("lstm", { T: 7 }),
    see = { P, unit: 2, asked: "c", read: 4 };
  assert.equal(seen(see, 4, 5), null);
  assert.deepEqual([seen(see, 4, 4).now.c, seen(see, 4, 4).now.h, seen(see, 4, 4).kept], [null, null, null]);
  assert.equal(seen(see, 4, 3).now.c, P.at("c", 3, 2));
  assert.equal(seen({ ...see, asked: null, read: 6 }, 4, 6).now.h, P.at("h", 6, 2));
});
