// What a cell diagram is made of: pipes that carry values, valves that scale them, wires, boxes, labels.
// A part is placed once, with functions of the step v; `update` then only sets attributes and text.

import { el } from "../dom.mjs";
import { fmt, rounded, sign } from "../format.mjs";

/** Inner width of a pipe, width of the largest flow, and radius of a valve, in units of the drawing. */
export const BORE = 30;
export const FULL = 26;
export const RADIUS = 25;
const BADGE = 38;

const clamp = (v, low, high) => Math.min(high, Math.max(low, v));

/** How far each of the two jaws stands from the middle: the gap is the gate's share of the bore. */
export const jawShift = (gate) => ((clamp(gate, 0, 1) || 0) * BORE) / 2;

/** Thickness of a flow: proportional to |v|, at least a hairline, nothing only for zero, at most the bore. */
export const flowWidth = (v, scale) =>
  v ? clamp((Math.abs(v) * FULL) / Math.max(1.25, scale || 0), 1.5, BORE) : 0;

/** Sums before a squashing function have a scale of their own: a full pipe (4.6) saturates tanh. */
export const SUM = 4;

/** The scale of memory in this sentence. */
export const memory = (v) => v.scale;

const signed = (v) => fmt(v, Math.abs(v) < 10 ? 2 : Math.abs(v) < 100 ? 1 : 0, true);
const hue = (v) => (Number.isFinite(v) && rounded(v) ? sign(v) : "nil");

/** A mark that answers when it is asked what it is, see `terms.mjs`: by a name of the glossary or a signal of the cell. */
const named = (name) => (name ? { "data-term": name } : {});

/** A part that makes or carries a signal, which a page may open at a click. */
const makes = (signal) => ({ "data-of": signal });

/** Sets a node's text only when it changes: equal text set again would still be laid out again. */
export function put(node, text) {
  if (node.shown !== text) node.textContent = node.shown = text;
}

// S: stroke, F: fill, T: the darker hue of text
const hues = (k) => `.gs-d .S${k}{stroke:var(--F${k})} .gs-d .box.S${k}{stroke:var(--${k})}
.gs-d .F${k}{fill:var(--F${k})} .gs-d .T${k},.gs-d text.T${k}{fill:var(--${k})}`;

const STYLE = `
.gs-d text{fill:var(--ink);font-variant-numeric:tabular-nums}
.gs-d .lab{fill:var(--ink3)} .gs-d .num{font-weight:650;letter-spacing:-.02em}
.gs-d .wall{fill:none;stroke:var(--rule2);stroke-width:${BORE + 3};stroke-linejoin:round}
.gs-d .bore{fill:none;stroke:var(--pipe);stroke-width:${BORE};stroke-linejoin:round}
.gs-d .ghost{fill:none;stroke:var(--rule2);stroke-width:1.5;stroke-dasharray:6 6}
.gs-d .flow{fill:none;transition:stroke-width .18s ease-out}
.gs-d .flow.pos,.gs-d .slide.pos{stroke:var(--Fpos)} .gs-d .flow.neg,.gs-d .slide.neg{stroke:var(--Fneg)}
.gs-d .taper.pos{fill:var(--Fpos)} .gs-d .taper.neg{fill:var(--Fneg)}
.gs-d .wire{fill:none;stroke:var(--ink3);stroke-width:2} .gs-d .wire.peep{stroke-dasharray:5 3.5}
.gs-d .near{fill:none;stroke:transparent;stroke-width:12}
.gs-d .bus{fill:none;stroke:var(--ink3);stroke-width:2} .gs-d .dot{fill:var(--ink3)}
.gs-d .over{stroke:var(--bg);stroke-width:7;fill:none}
.gs-d .link{fill:none;stroke:var(--ink3);stroke-width:4.5;stroke-linecap:round}
.gs-d .jaw{fill:var(--bg);stroke-width:2.5;transition:transform .18s ease-out}
.gs-d .open{stroke:none} .gs-d .taper{stroke:var(--bg);stroke-width:1.5}
.gs-d .rim{fill:none;stroke-width:2.5} .gs-d .halo{fill:var(--pipe);stroke:var(--bg);stroke-width:6}
.gs-d .box{fill:var(--bg);stroke:var(--ink);stroke-width:2} .gs-d .boxed{font-weight:500}
.gs-d .letter{font-weight:700;font-style:italic} .gs-d text.letter{fill:var(--bg)}
.gs-d .head{fill:none;stroke:var(--ink);stroke-width:2.25;stroke-linecap:round;
stroke-linejoin:round}
.gs-d .chip{fill:var(--ink)} .gs-d text.word{fill:var(--bg);font-weight:700}
${["f", "i", "o", "r", "z"].map(hues).join("\n")}
.gs-d text.pos{fill:var(--pos)} .gs-d text.neg{fill:var(--neg)} .gs-d text.nil{fill:var(--ink2)}
.gs-still .flow,.gs-still .jaw{transition:none}
@media (prefers-reduced-motion:reduce){.gs-d .flow,.gs-d .jaw{transition:none}}
`;

let clips = 0;
const SLIDES = 96, // how long the piece is that slides, in units of the drawing
  SLIDE_MS = 420;

// whether the person asked for less motion
const still = () => globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? true;

/** Collects the parts of one drawing in their layers, and what each of them does at a step. */
export class Sketch {
  /**
   * hand(valve) gives what lies over a valve, for a hand: { el, step(v) }; null for a drawing to look at. No text is
   * smaller than `least`, in units of the drawing.
   */
  constructor(compact, hand = null, least = 0) {
    this.compact = compact;
    this.least = least;
    this.hand = hand;
    this.steps = [];
    this.layers = Object.fromEntries(
      ["walls", "bores", "wires", "flows", "valves", "marks", "words", "hands"].map((name) => [
        name,
        el("g", { "data-layer": name }),
      ]),
    );
    this.root = el("g", { class: "gs-d" }, el("style", {}, STYLE), Object.values(this.layers));
  }

  update(v) {
    for (const step of this.steps) step(v);
  }

  /** The size of a text, by whether the drawing is compact. */
  size(wide, compact) {
    return Math.max(this.least, this.compact ? compact : wide);
  }

  add(layer, ...nodes) {
    this.layers[layer].append(...nodes);
  }

  /** An empty pipe along each path. */
  pipe(...paths) {
    for (const d of paths) {
      this.add("walls", el("path", { d, class: "wall" }));
      this.add("bores", el("path", { d, class: "bore", ...named("flow") }));
    }
  }

  /** What flows along a path: value(v), on the scale of scale(v), which is a part of what makes the signal `of`. */
  flow(d, value, scale = memory, of = value.of) {
    const path = el("path", { d, ...named("flow"), ...(of ? makes(of) : {}) });
    this.add("flows", path);
    this.steps.push((v) => {
      const now = value(v);
      path.style.strokeWidth = flowWidth(now, scale(v));
      path.setAttribute("class", `flow ${sign(now)}`);
    });
  }

  /**
   * What leaves at the right end of a pipe comes in again at its left: once a step forward, where things may move.
   * value(v) is the old state.
   */
  slide(y, width, value) {
    const path = el("path", { d: `M0 ${y}h${SLIDES}`, class: "slide" });
    path.style.opacity = "0";
    this.add("flows", path);
    let last = -1;
    this.steps.push((v) => {
      const follows = v.t === last + 1 && last >= 0 && !v.instant;
      last = v.t ?? -1;
      if (!follows || still() || !path.animate) return;
      const now = value(v);
      path.style.strokeWidth = flowWidth(now, memory(v));
      path.setAttribute("class", `slide ${sign(now)}`);
      path.animate(
        [
          { transform: `translateX(${width - SLIDES}px)`, opacity: 1 },
          { transform: "translateX(0)", opacity: 1 },
        ],
        { duration: SLIDE_MS, easing: "cubic-bezier(.4,0,.2,1)" },
      );
    });
  }

  /**
   * A valve at (x, y) on a pipe that runs "right", "left", "up" or "down", with a badge (its letter, if any, where
   * its wire arrives) at `at` ([dx, dy]) from its middle. gate, before and after are functions of v.
   */
  valve({ x, y, runs, letter, hue: k, gate, before, after, at = null, scale = memory }) {
    const r = RADIUS;
    const id = `gs-valve-${++clips}`;
    const level = runs === "left" || runs === "right";
    const jaw = (low) =>
      el("rect", {
        class: `jaw S${k}`,
        x: level || low ? x - r : x,
        y: !level || low ? y - r : y,
        width: level ? 2 * r : r,
        height: level ? r : 2 * r,
      });
    const [one, other] = [jaw(true), jaw(false)];
    const taper = el("path");
    this.add(
      "valves",
      el(
        "g",
        { ...named(k), ...makes(k) },
        el("clipPath", { id }, el("circle", { cx: x, cy: y, r })),
        el("circle", { cx: x, cy: y, r, class: "halo" }),
        el("circle", { cx: x, cy: y, r, class: `open F${k}` }),
        taper,
        el("g", { "clip-path": `url(#${id})` }, one, other),
        el("circle", { cx: x, cy: y, r, class: `rim S${k}` }),
      ),
    );
    const [dx, dy] = at ?? (level ? [0, BADGE] : [-BADGE, 0]);
    if (letter) this.badge(x + dx, y + dy, letter, k);
    // the path of a flow that runs right, turned to how the pipe runs
    const turn = { right: [1, 0], left: [-1, 0], up: [0, -1], down: [0, 1] }[runs];
    const point = (along, aside) =>
      `${x + along * turn[0] - aside * turn[1]} ${y + along * turn[1] + aside * turn[0]}`;
    this.steps.push((v) => {
      const shift = jawShift(gate(v));
      const axis = level ? "Y" : "X";
      one.style.transform = `translate${axis}(${-shift}px)`;
      other.style.transform = `translate${axis}(${shift}px)`;
      const a = flowWidth(before(v), scale(v)) / 2;
      const b = flowWidth(after(v), scale(v)) / 2;
      taper.setAttribute(
        "d",
        a || b ? `M${point(-r, -a)}L${point(r, -b)}L${point(r, b)}L${point(-r, a)}z` : "",
      );
      taper.setAttribute("class", `taper ${sign(b ? after(v) : before(v))}`);
    });
    const hand = this.hand?.({ signal: k, linked: letter !== k, x, y, level });
    if (!hand) return;
    this.add("hands", hand.el);
    this.steps.push((v) => hand.step(v));
  }

  /** The letter of a valve, where its control wire arrives. */
  badge(x, y, letter, k) {
    const width = letter.length > 1 ? 40 : 22;
    this.add(
      "marks",
      el(
        "g",
        { ...named(k), ...makes(k) },
        el("rect", { x: x - width / 2, y: y - 11, width, height: 22, rx: 11, class: `T${k}` }),
        el(
          "text",
          { x, y: y + 5, "font-size": this.size(15, 16.5), "text-anchor": "middle", class: "letter" },
          letter,
        ),
      ),
    );
  }

  /** A box that computes `of`: sigma, tanh, a product. Its outline takes a gate's hue if it has one. */
  box(x, y, text, k, width = 52, of = k) {
    this.add(
      "marks",
      el(
        "g",
        { ...named(text), ...makes(of) },
        el("rect", {
          x: x - width / 2,
          y: y - 14,
          width,
          height: 28,
          rx: 5,
          class: `box${k ? ` S${k}` : ""}`,
        }),
        el(
          "text",
          {
            x,
            y: y + 5,
            "font-size": this.size(15, 17.5),
            "text-anchor": "middle",
            class: `boxed${k ? ` T${k}` : ""}`,
          },
          text,
        ),
      ),
    );
  }

  /** A thin wire in a gate's hue, with room about it for a pointer. */
  wire(d, k, extra = "") {
    const says = { ...named(extra === "peep" ? "peephole" : k), ...makes(k) };
    this.add(
      "wires",
      el("path", { d, class: "near", ...says }),
      el("path", { d, class: `wire S${k} ${extra}`, ...says }),
    );
  }

  /** A wire of the bus: the word, the old hidden state, or both. */
  bus(d, ...dots) {
    this.add("wires", el("path", { d, class: "bus", ...named("joined") }));
    for (const [cx, cy] of dots) this.add("wires", el("circle", { cx, cy, r: 3.2, class: "dot" }));
  }

  /** A plus where two flows meet, which makes `of`. */
  sum(x, y, of = null) {
    this.add(
      "marks",
      el(
        "g",
        { ...named("+"), ...makes(of) },
        el("circle", { cx: x, cy: y, r: 15, class: "box" }),
        el("path", { d: `M${x - 7} ${y}h14M${x} ${y - 7}v14`, class: "box" }),
      ),
    );
  }

  /** The head of an arrow that points right, or down. */
  head(x, y, down = false) {
    this.add(
      "marks",
      el("path", { d: down ? `M${x - 8} ${y}l8 8l8 -8` : `M${x} ${y - 8}l8 8l-8 8`, class: "head" }),
    );
  }

  /**
   * A label, and under it the number it names. text(v) is [long, short, mean]; value(v) a number, null where it is
   * asked for and undefined where there is none; hue is a gate's letter, or absent for a signed value. row: distance of the number under the label; inset: how much
   * further right it stands; term: what it answers by, where that is not the gate.
   * @param {{ anchor?: string, hue?: string, size?: number, row?: number, inset?: number, term?: string }} [how]
   */
  label(x, y, text, value, how = {}) {
    const { anchor = "start", hue: k, size = 21, row, inset = 0, term = k } = how;
    const small = this.size(13.5, 18);
    const big = this.size(size, size + 2);
    const name = el("text", { x, y, "font-size": small, "text-anchor": anchor, class: "lab" });
    const number = el("text", { x: x + inset, y: y + (row ?? big), "font-size": big, "text-anchor": anchor });
    this.add("words", el("g", named(term), name, number));
    this.steps.push((v) => {
      const now = v.blank ? undefined : value(v);
      const [long, short, mean] = text(v);
      const averaged = this.compact ? mean : mean && `mean ${mean}`;
      const plain = this.compact ? short : long;
      put(name, v.blank || now !== undefined ? (v.mode === "mean" ? averaged : plain) : "");
      put(number, now === undefined ? "" : now === null ? "?" : k ? fmt(now) : signed(now));
      number.setAttribute("class", `num ${k ? `T${k}` : hue(now)}${now === null ? " asked" : ""}`);
    });
  }

  /** A line of words; text(v) may depend on the step. */
  words(x, y, text, { anchor = "start", size = this.size(13.5, 18), cls = "lab", term = "" } = {}) {
    const node = el("text", { x, y, "font-size": size, "text-anchor": anchor, class: cls, ...named(term) });
    this.add("words", node);
    this.steps.push((v) => put(node, text(v)));
  }
}
