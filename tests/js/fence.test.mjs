import assert from "node:assert/strict";
import test from "node:test";

import { drawPart, having } from "../../visualizer/pages/kit/fence.mjs";

const names = (...all) => new Set(all);

// as much of an element as is asked for
function element() {
  const classes = new Set();
  return {
    beside: [],
    classes,
    append() {},
    setAttribute() {},
    after(other) {
      this.beside.push(other);
    },
    classList: { toggle: (name, on) => void (on ? classes.add(name) : classes.delete(name)) },
  };
}

test("a part that throws gives its place to a sentence, once, and comes back when it can be drawn", (t) => {
  globalThis.document = { createElement: element };
  const logged = t.mock.method(console, "error", () => {});
  const drawn = [],
    part = {
      el: element(),
      broken: true,
      draw(has) {
        drawn.push(has("picture"));
        if (this.broken) throw new Error("boom");
      },
    };
  drawPart(part, names("picture", "step"));
  const [said] = part.el.beside;
  assert.ok(part.el.classes.has("faulty") && !said.hidden);
  // a step alone would draw half of it
  drawPart(part, names("step"));
  assert.deepEqual(drawn, [true]);
  drawPart(part, names("step", "picture"));
  assert.equal(logged.mock.callCount(), 1);
  assert.equal(part.el.beside.length, 1);
  part.broken = false;
  drawPart(part, names("step", "picture", "size"));
  assert.ok(!part.el.classes.has("faulty") && said.hidden);
  drawPart(part, names("step"));
  assert.deepEqual(drawn, [true, true, true, false]);
});

test("a part is told what was touched, one without a place too", (t) => {
  t.mock.method(console, "error", () => {});
  const has = having(names("a", "b"));
  assert.ok(has("a") && has("x", "b") && !has("x") && !has());
  const drawn = [];
  drawPart({ draw: (what) => drawn.push(what("a"), what("x")) }, names("a"));
  assert.deepEqual(drawn, [true, false]);
  drawPart({ draw: () => undefined.x }, names("a"));
});
