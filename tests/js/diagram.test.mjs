import assert from "node:assert/strict";
import test from "node:test";
import { Roles } from "../../visualizer/pages/kit/cell/roles.mjs";
import { fmt } from "../../visualizer/pages/kit/format.mjs";
import { FACTS, rolesOf } from "./cells.mjs";

import { CELLS, gru, indrnn, lstm, mingru, rnn, STEPS } from "./steps.mjs";

// a document of the few things the drawing uses; text goes in as text and nothing else
class Node {
  constructor(name) {
    Object.assign(this, { name, attributes: {}, children: [], style: {}, text: "" });
  }
  setAttribute(name, value) {
    this.attributes[name] = String(value);
  }
  append(...nodes) {
    for (const node of nodes) {
      if (typeof node === "string") this.text += node;
      else this.children.push(node);
    }
  }
  replaceChildren(...nodes) {
    this.children = nodes;
  }
  set textContent(text) {
    this.text = text;
  }
  get textContent() {
    return this.text;
  }
  *all() {
    yield this;
    for (const child of this.children) yield* child.all();
  }
}
globalThis.document = { createElementNS: (_, name) => new Node(name) };

const { BORE, FULL, flowWidth, jawShift } = await import("../../visualizer/pages/kit/cell/parts.mjs");
const { booked, diagram } = await import("../../visualizer/pages/kit/cell/diagram.mjs");
const { HEIGHT, WIDTH } = await import("../../visualizer/pages/kit/cell/frame.mjs");

const has = (node, name) => ` ${node.attributes.class ?? ""} `.includes(` ${name} `);
// gathered once: a step builds nothing, as is tested below
const gathered = new WeakMap();
function every(drawing) {
  if (!gathered.has(drawing)) gathered.set(drawing, [...drawing.svg.all()]);
  return gathered.get(drawing);
}
const find = (drawing, name) => every(drawing).filter((node) => has(node, name));
const texts = (drawing) => every(drawing).filter((node) => node.name === "text" && node.text);
const number = (node, name) => Number(node.attributes[name]);

function shown(cell, v, options) {
  const drawing = diagram(rolesOf(cell, options));
  drawing.update(v);
  return drawing;
}

// widths of DejaVu Sans, wider than any other font of the page's list, in thousandths of an em
const NARROW = {
  i: 278,
  j: 278,
  l: 278,
  f: 352,
  t: 392,
  r: 411,
  " ": 318,
  ".": 318,
  ",": 337,
  "(": 390,
  ")": 390,
  "·": 318,
  I: 295,
  s: 521,
  c: 550,
  x: 592,
  y: 592,
  z: 525,
  v: 592,
  k: 579,
  m: 974,
  w: 818,
  W: 989,
  "−": 838,
  "+": 838,
  "…": 1000,
};
const em = (text) =>
  [...text].reduce((sum, c) => sum + (c >= "₀" && c <= "₉" ? 401 : (NARROW[c] ?? 636)), 0) / 1000;

function extent(node) {
  const size = number(node, "font-size");
  const bold = ["num", "word", "letter"].some((name) => has(node, name));
  const width = em(node.text) * size * (bold ? 1.09 : 1) * (has(node, "num") ? 0.975 : 1);
  const x =
    number(node, "x") -
    { start: 0, middle: width / 2, end: width }[node.attributes["text-anchor"] ?? "start"];
  const y = number(node, "y");
  return {
    left: x,
    right: x + width,
    top: y - 0.73 * size,
    bottom: y + (/[gjpqy(]/.test(node.text) ? 0.2 : 0.01) * size,
    text: node.text,
  };
}

function rectangle(node) {
  const [x, y, width, height] = ["x", "y", "width", "height"].map((name) => number(node, name));
  return { left: x, right: x + width, top: y, bottom: y + height, text: node.attributes.class };
}

// the straight parts of a pipe's path, as boxes as wide as its bore
function pipes(node) {
  const boxes = [];
  let [x, y] = [0, 0];
  for (const [, step, numbers] of node.attributes.d.matchAll(/([MHV])([^MHV]+)/g)) {
    const [a, b] = numbers.trim().split(/\s+/).map(Number);
    const [x1, y1] = step === "M" ? [a, b] : step === "H" ? [a, y] : [x, a];
    const [dx, dy] = step === "V" ? [BORE / 2, 0] : [0, BORE / 2];
    if (step !== "M")
      boxes.push({
        left: Math.min(x, x1) - dx,
        right: Math.max(x, x1) + dx,
        top: Math.min(y, y1) - dy,
        bottom: Math.max(y, y1) + dy,
        text: "pipe",
      });
    [x, y] = [x1, y1];
  }
  return boxes;
}

// a thin line's path as boxes, of which a bend is one too
function wires(d) {
  const boxes = [];
  let [x, y] = [0, 0];
  for (const [, step, numbers] of d.matchAll(/([MHVhq])([^MHVhq]+)/g)) {
    const n = numbers.trim().split(/\s+/).map(Number);
    const [x1, y1] = { M: n, H: [n[0], y], V: [x, n[0]], h: [x + n[0], y], q: [x + n[2], y + n[3]] }[step];
    if (step !== "M")
      boxes.push({
        left: Math.min(x, x1) - 1,
        right: Math.max(x, x1) + 1,
        top: Math.min(y, y1) - 1,
        bottom: Math.max(y, y1) + 1,
        text: `line ${d}`,
      });
    [x, y] = [x1, y1];
  }
  return boxes;
}

// a word reaches into a disc if the point of its box nearest to the middle lies inside
function covers(a, node) {
  const [x, y, r] = ["cx", "cy", "r"].map((name) => number(node, name));
  return (
    Math.hypot(x - Math.min(a.right, Math.max(a.left, x)), y - Math.min(a.bottom, Math.max(a.top, y))) < r
  );
}

const overlap = (a, b, slack) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;

const RESETS = [{ reset: "after" }, { reset: "before" }];

test("the gap between the jaws is the gate's share of the bore", () => {
  for (const gate of [0, 0.1, 0.5, 1]) assert.equal(2 * jawShift(gate), gate * BORE);
  assert.equal(jawShift(1.7), jawShift(1));
  assert.equal(jawShift(NaN), 0);
});

test("a pipe is as thick as what flows, up to its bore, and empty only at zero", () => {
  assert.equal(flowWidth(0, 3), 0);
  assert.equal(flowWidth(undefined, 3), 0);
  assert.equal(flowWidth(3, 3), FULL);
  assert.ok(Math.abs(flowWidth(-1.5, 3) - FULL / 2) < 1e-12);
  assert.ok(flowWidth(1e-9, 3) > 1);
  assert.equal(flowWidth(1e9, 3), BORE);
});

test("the flow out of a valve is as much thinner as the gate is shut", () => {
  const drawing = shown("lstm", lstm(0.25, 1, 1, 0, 2));
  const [before, after] = find(drawing, "flow").map((node) => node.style.strokeWidth);
  assert.ok(Math.abs(after / before - 0.25) < 1e-12);
});

test("whatever flows leads to the signal that it is a part of", () => {
  for (const cell of CELLS) {
    const { signals } = rolesOf(cell),
      flows = find(shown(cell), "flow").map((node) => node.attributes["data-of"]);
    assert.ok(flows.length > 0 && flows.every((of) => signals.includes(of)), `${cell}: ${flows}`);
  }
  const flows = find(shown("lstm", lstm(0.25, 1, 1, 0, 2)), "flow").map((node) => node.attributes["data-of"]);
  // old, kept and new memory; candidate and written; the memory, its tanh and what is said of it
  assert.deepEqual(flows, ["c", "c", "c", "g", "c", "c", "h", "h"]);
});

test("each cell has its own valves, and every valve its letter", () => {
  const letters = (cell, v, options) =>
    find(shown(cell, v, options), "letter")
      .map((node) => node.text)
      .sort();
  const v = lstm(0.5, 0.5, 0.5, 0.5, 1);
  assert.deepEqual(letters("lstm", v), ["f", "i", "o"]);
  assert.deepEqual(letters("peephole", v), ["f", "i", "o"]);
  assert.deepEqual(letters("coupled", v), ["1−f", "f", "o"]);
  for (const options of RESETS)
    assert.deepEqual(letters("gru", gru(0.5, 0.5, 0.5, 0.5, 1), options), ["1−z", "r", "z"]);
  assert.deepEqual(letters("mingru", mingru(0.5, 0.5, 1)), ["1−z", "z"]);
  for (const [cell, v] of Object.entries({ rnn: rnn(1, 1, 1), indrnn: indrnn(1, 1, 1) })) {
    assert.deepEqual(letters(cell, v), []);
    assert.equal(find(shown(cell, v), "ghost").length, 1);
  }
  const valves = { rnn: 0, indrnn: 0, mingru: 2 };
  for (const cell of CELLS) assert.equal(find(shown(cell, undefined), "rim").length, valves[cell] ?? 3);
});

test("the linked valve opens as its partner shuts", () => {
  for (const [cell, v] of [
    ["coupled", lstm(0.2, 0.8, 0.5, 0.5, 1)],
    ["gru", gru(0.5, 0.2, 0.5, 0.5, 1)],
  ]) {
    const shifts = find(shown(cell, v), "jaw").map((node) =>
      Math.abs(Number(node.style.transform.match(/-?[\d.]+/)[0])),
    );
    assert.ok(
      shifts.some((s) => Math.abs(s - jawShift(0.2)) < 1e-12) &&
        shifts.some((s) => Math.abs(s - jawShift(0.8)) < 1e-12),
    );
  }
});

test("a peephole is drawn where it is on, with what it adds", () => {
  const v = lstm(0.5, 0.5, 0.5, 0.5, 1);
  for (const peepholes of ["", "f", "io", "ifo"]) {
    const drawing = shown("peephole", v, { peepholes });
    assert.equal(find(drawing, "peep").length, peepholes.length);
    for (const gate of peepholes) assert.ok(texts(drawing).some((node) => node.text.endsWith(`to ${gate}`)));
  }
});

/** A cell as one that has no drawing of its own. */
const unheard = (cell) => new Roles({ ...FACTS[cell], name: "unheard" });

test("a cell without a drawing has a valve for what keeps and for what writes, and every gate's number", () => {
  for (const [cell, v] of [
    ["lstm", lstm(0.31, 0.42, 0.53, 0.5, 1)],
    ["gru", gru(0.31, 0.42, 0.53, 0.5, 1)],
    ["mingru", mingru(0.31, 0.5, 1)],
  ]) {
    const drawing = diagram(unheard(cell));
    drawing.update(v);
    const [roles, said] = [unheard(cell), texts(drawing).map((node) => node.text)];
    assert.equal(find(drawing, "rim").length, 2);
    for (const gate of roles.gates) {
      const value = v.now[gate];
      assert.ok(said.includes(fmt(value)) || said.includes(fmt(1 - value)), `${cell} ${gate}`);
    }
  }
});

// where words of a drawing meet what they should not: said in `clashes`; how many words there are
function clash(drawing, where, clashes, lines = []) {
  const words = texts(drawing)
    .filter((node) => !has(node, "letter") && !has(node, "boxed") && !has(node, "word"))
    .map(extent);
  const shapes = [
    ...find(drawing, "box")
      .filter((node) => node.name === "rect")
      .map(rectangle),
    ...find(drawing, "chip")
      .filter((node) => node.name === "rect")
      .map(rectangle),
    ...find(drawing, "bore").flatMap(pipes),
    ...lines,
  ];
  const discs = [...find(drawing, "rim"), ...find(drawing, "point").filter((node) => node.name === "circle")];
  words.forEach((a, k) => {
    if (a.left < -0.5 || a.right > WIDTH + 0.5 || a.top < 0 || a.bottom > HEIGHT)
      clashes.add(`${where}: ${a.text} leaves`);
    for (const b of words.slice(k + 1))
      if (overlap(a, b, 0.5)) clashes.add(`${where}: ${a.text} | ${b.text}`);
    for (const b of shapes) if (overlap(a, b, 1)) clashes.add(`${where}: ${a.text} on ${b.text}`);
    for (const b of discs) if (covers(a, b)) clashes.add(`${where}: ${a.text} on ${b.attributes.class}`);
  });
  return words.length;
}

test("nor does one in a drawing as books have it, where none lies on a line either", () => {
  const clashes = new Set(),
    drawn = [...CELLS.map((cell) => rolesOf(cell)), rolesOf("gru", { reset: "before" })].filter(booked);
  let checked = 0;
  for (const compact of [false, true])
    for (const roles of drawn) {
      const drawing = diagram(roles, null, "book");
      drawing.update({ compact });
      const lines = find(drawing, "line").flatMap((node) => wires(node.attributes.d));
      for (const [cell, v] of STEPS.filter(([cell], k) => cell === roles.name && k % 37 === 0)) {
        drawing.update({ ...v, compact });
        checked += clash(drawing, `${cell} ${compact ? "compact" : "wide"} ${v.mode}`, clashes, lines);
      }
    }
  assert.deepEqual([...clashes].slice(0, 40), []);
  assert.ok(checked > 1000);
});

test("no word leaves the drawing, covers another, or lies on a box or a valve", () => {
  const clashes = new Set();
  let checked = 0;
  for (const compact of [false, true]) {
    const drawings = Object.fromEntries(CELLS.map((cell) => [cell, [diagram(rolesOf(cell))]]));
    drawings.gru.push(diagram(rolesOf("gru", { reset: "before" })));
    for (const cell of CELLS) drawings[cell].push(diagram(unheard(cell)));
    for (const [cell, v] of STEPS.filter((_, k) => k % 3 === 0)) {
      drawings[cell].forEach((drawing, variant) => {
        drawing.update({ ...v, compact });
        const where = `${cell}${variant || ""} ${compact ? "compact" : "wide"} ${v.mode}`;
        checked += clash(drawing, where, clashes);
      });
    }
  }
  assert.deepEqual([...clashes].slice(0, 40), []);
  assert.ok(checked > 10000);
});

test("the number of a late step is left out where it would run into the name of a gate", () => {
  const drawing = diagram(rolesOf("lstm")),
    [, v] = STEPS.find(([cell, { mode, first }]) => cell === "lstm" && mode !== "mean" && !first);
  const named = (t) => {
    drawing.update({ ...v, t, before: undefined });
    return texts(drawing).find(({ text }) => text.startsWith("old memory")).text;
  };
  assert.deepEqual([named(999), named(1998)], ["old memory c₉₉₉", "old memory"]);
});

test("the word stays inside its box, whatever it is", () => {
  for (const token of [
    "I",
    "moved",
    "WWWWWWWWWWWWWWWWWWWW",
    "antidisestablishmentarianism",
    "日本語の長い単語です",
    "illicit",
  ]) {
    for (const compact of [false, true]) {
      const drawing = shown("lstm", lstm(1, 1, 1, 1, 1, { token, compact }));
      const [box] = find(drawing, "chip")
        .filter((node) => node.name === "rect")
        .map(rectangle);
      const [word] = find(drawing, "word");
      if (/^[\w…]+$/.test(word.text))
        assert.ok(extent(word).left > box.left && extent(word).right < box.right, word.text);
      assert.ok(box.left >= 0 && box.right < WIDTH / 2 + 60, token);
    }
  }
});

test("a step changes attributes and text, and builds nothing", () => {
  for (const cell of CELLS) {
    const drawing = diagram(rolesOf(cell));
    let nodes;
    for (const [other, v] of STEPS) {
      if (other !== cell) continue;
      drawing.update(v);
      nodes ??= [...drawing.svg.all()];
      assert.equal([...drawing.svg.all()].length, nodes.length);
    }
    assert.deepEqual([...drawing.svg.all()], nodes);
  }
});

test("without a step the valves stand open, nothing flows and no number is shown", () => {
  for (const cell of CELLS) {
    const drawing = shown(cell, undefined);
    for (const node of find(drawing, "flow")) assert.equal(node.style.strokeWidth, 0);
    for (const node of find(drawing, "jaw"))
      assert.ok(Math.abs(Number(node.style.transform.match(/-?[\d.]+/)[0])) === BORE / 2);
    for (const node of find(drawing, "num")) assert.equal(node.text, "");
  }
});

test("what a person types is text and nothing else", () => {
  const drawing = shown("lstm", lstm(1, 1, 1, 1, 1, { token: "<b>x</b>" }));
  assert.ok(texts(drawing).some((node) => node.text === "<b>x</b>"));
  assert.equal([...drawing.svg.all()].filter((node) => node.name === "b").length, 0);
});

test("a jump is drawn at once, a step slides", () => {
  const drawing = shown("lstm", lstm(1, 1, 1, 1, 1, { instant: true }));
  assert.equal(drawing.svg.attributes.class, "gs-still");
  drawing.update(lstm(1, 1, 1, 1, 1));
  assert.equal(drawing.svg.attributes.class, "");
  assert.match(find(drawing, "gs-d")[0].children[0].text, /prefers-reduced-motion/);
});

test("a hand is given every valve once, with the signal that moves it", () => {
  const wanted = {
    lstm: ["f", "i", "o"],
    peephole: ["f", "i", "o"],
    coupled: ["f", "1-f", "o"],
    gru: ["z", "1-z", "r"],
    mingru: ["1-z", "z"],
    rnn: [],
    indrnn: [],
  };
  for (const cell of CELLS) {
    const given = [];
    let steps = 0;
    const hand = (valve) => {
      given.push(valve);
      return { el: new Node("g"), step: () => (steps += 1) };
    };
    const drawing = diagram(rolesOf(cell), hand);
    drawing.update();
    assert.deepEqual(
      given.map(({ signal, linked }) => (linked ? `1-${signal}` : signal)),
      wanted[cell],
    );
    assert.equal(steps, wanted[cell].length);
  }
});
