// One unit, large: its memory as a pipe with two gates, and the word that turns them.

import { Sketch } from "../kit/cell/parts.mjs";
import { el } from "../kit/dom.mjs";
import { breadth, fmt, sign } from "../kit/format.mjs";

const OPEN = 0.9,
  SHUT = 0.1;

/** How far a gate is open, in words; `held` where a hand holds it. */
export const openness = (gate, held = false) =>
  `${held ? "held " : ""}${gate >= OPEN ? "open" : gate <= SHUT ? "shut" : `${Math.round(100 * gate)}% open`}`;

/** The numbers of a step as the drawing takes them; before the first step nothing flows and both gates are open. */
export function instant({ f, i, g, c }, t, held = false) {
  if (t < 0) return { blank: true, old: 0, f: 1, i: 1, g: 0, c: 0, kept: 0, written: 0, held: false };
  const old = t ? c[t - 1] : 0;
  return {
    blank: false,
    old,
    f: f[t],
    i: i[t],
    g: g[t],
    c: c[t],
    kept: f[t] * old,
    written: i[t] * g[t],
    held,
  };
}

// where things stand, in units of the drawing; a valve has a radius of 25 and a pipe a bore of 30
const WIDE = {
  W: 410,
  H: 196,
  pipe: 70,
  forget: 112,
  sum: 255,
  input: 133,
  end: 186,
  chip: 38,
  lab: 8.2,
  num: 16,
};
const SMALL = {
  W: 300,
  H: 214,
  pipe: 83,
  forget: 104,
  sum: 190,
  input: 147,
  end: 202,
  chip: 34,
  lab: 12,
  num: 19,
};

/** Draws into an svg; `small` for a phone. Returns update(v, word), v with the `scale` of its flows. */
export function cell(svg, small = false) {
  const at = small ? SMALL : WIDE,
    sketch = new Sketch(small),
    { W, H, pipe, forget, sum, input, end, chip, lab, num } = at,
    low = end - 5,
    turn = sum - (small ? 37 : 46);
  svg.setAttribute("viewBox", `0 0 ${W} ${H}`);
  sketch.pipe(`M0 ${pipe}H${W}`, `M${sum} ${end}V${pipe}`);
  sketch.flow(`M0 ${pipe}H${forget}`, (v) => v.old);
  sketch.flow(`M${forget} ${pipe}H${sum}`, (v) => v.kept);
  sketch.flow(`M${sum} ${pipe}H${W}`, (v) => v.c);
  sketch.flow(`M${sum} ${end}V${input}`, (v) => v.g);
  sketch.flow(`M${sum} ${input}V${pipe}`, (v) => v.written);

  // what the word turns: its wires are cut while a hand holds the gates
  const word = el("text", {
    y: low + num * 0.31,
    "font-size": num * 0.88,
    "text-anchor": "middle",
    class: "word",
  });
  const box = el("rect", { class: "chip", y: low - num * 0.78, height: num * 1.56, rx: 5 });
  const wires = [
    el("path", { d: `M${chip} ${low}H${sum - 16}`, class: "bus" }),
    el("path", { d: `M${forget} ${low}V${pipe + 25}`, class: "bus cut" }),
    el("path", { d: `M${turn} ${low}V${input}H${sum - 25}`, class: "bus cut" }),
    el("circle", { cx: forget, cy: low, r: 2.6, class: "dot" }),
    el("circle", { cx: turn, cy: low, r: 2.6, class: "dot" }),
  ];
  const bus = el("g", {}, wires, box, word);
  sketch.add("wires", bus);
  sketch.valve({
    x: forget,
    y: pipe,
    runs: "right",
    letter: "",
    hue: "f",
    gate: (v) => v.f,
    before: (v) => v.old,
    after: (v) => v.kept,
  });
  sketch.valve({
    x: sum,
    y: input,
    runs: "up",
    letter: "",
    hue: "i",
    gate: (v) => v.i,
    before: (v) => v.g,
    after: (v) => v.written,
  });
  const rings = [
    [forget, pipe],
    [sum, input],
  ].map(([cx, cy]) => el("circle", { cx, cy, r: 28.6, class: "ring" }));
  sketch.add("valves", ...rings);
  sketch.add(
    "marks",
    el("circle", { cx: sum, cy: pipe, r: 9, class: "box" }),
    el("path", { d: `M${sum - 4.5} ${pipe}h9M${sum} ${pipe - 4.5}v9`, class: "box" }),
    el("path", { d: `M${W - 9} ${pipe - 5}l5 5l-5 5`, class: "head" }),
  );

  const text = (x, y, size, cls, anchor = "start") => {
    const node = el("text", { x, y, "font-size": size, class: cls, "text-anchor": anchor });
    sketch.add("words", node);
    return node;
  };
  const over = pipe - 25 - (small ? 34 : 27),
    under = over + num;
  const names = {
    old: text(0, over, lab, "lab"),
    forget: text(forget, over, lab, "lab", "middle"),
    now: text(W, over, lab, "lab", "end"),
    input: text(sum + 25 + 8, input - (small ? 12 : 7), lab, "lab"),
    offer: text(sum + 15 + 8, low + lab * 0.36, lab, "lab"),
  };
  const numbers = {
    old: text(0, under, num, "num"),
    forget: text(forget, under, num, "num Tf", "middle"),
    now: text(W, under, num, "num", "end"),
    input: text(sum + 25 + 8, input + num * 0.66, num, "num Ti"),
    offer: text(0, low + lab * 0.36, num * (small ? 0.85 : 0.8), "num"),
  };
  const states = {
    forget: text(forget + num * 1.34, under, lab, "Tf state"),
    input: small
      ? text(sum + 25 + 8, input + num * 0.66 + lab * 1.25, lab, "Ti state")
      : text(sum + 25 + 8 + num * 2.2, input + num * 0.66, lab, "Ti state"),
  };
  svg.replaceChildren(sketch.root);

  return function update(v, read = "") {
    sketch.update(v);
    const { blank } = v,
      signed = (node, value, x) => {
        node.textContent = blank ? "" : fmt(value, 2, true);
        node.setAttribute("class", `num ${sign(value)}`);
        if (x !== undefined) node.setAttribute("x", x);
      };
    names.old.textContent = blank ? "old memory" : small ? "it held" : "it held before";
    names.forget.textContent = "forget gate";
    names.now.textContent = blank ? "new memory" : small ? "it holds" : "it holds now";
    names.input.textContent = "input gate";
    const offer = blank ? "" : small ? "offers" : "the word offers";
    names.offer.textContent = offer;
    signed(numbers.old, v.old);
    signed(numbers.now, v.c);
    signed(numbers.offer, v.g, sum + 23 + offer.length * lab * (small ? 0.53 : 0.5) + 4);
    numbers.forget.textContent = blank ? "" : fmt(v.f);
    numbers.input.textContent = blank ? "" : fmt(v.i);
    states.forget.textContent = blank ? "" : openness(v.f, v.held);
    states.input.textContent = blank ? "" : openness(v.i, v.held);
    for (const ring of rings) ring.setAttribute("visibility", v.held ? "visible" : "hidden");
    bus.setAttribute("visibility", blank ? "hidden" : "visible");
    bus.setAttribute("class", v.held ? "held" : "");
    const wide = breadth(read) * num * 0.88 + num,
      x = Math.max(0, chip - wide / 2);
    box.setAttribute("x", x);
    box.setAttribute("width", wide);
    word.setAttribute("x", x + wide / 2);
    word.textContent = read;
    wires[0].setAttribute("d", `M${x + wide} ${low}H${sum - 16}`);
  };
}
