// The cell unrolled: a module for every token, joined by what flows along the states, from the whole text to one
// cell. The module that is looked at, and those beside it, become the drawing of `diagram.mjs` as they grow.

import { h, setAttributes, setText, el as svg } from "../dom.mjs";
import { breadth, fmt, many, shorten, sign } from "../format.mjs";
import { diagram, ports } from "./diagram.mjs";
import { BUS, KEEP, WIDTH } from "./frame.mjs";
import { instant } from "./instant.mjs";
import { flowWidth } from "./parts.mjs";

// in units of the drawing
const FILLED = 0.99, // zoomed in so far, one cell fills the picture
  CEILING = -4,
  FLOOR = 326, // of a module; the token stands below it
  TALL = 374, // of a module and its token
  GAP = 46, // between two modules, where they are largest
  EDGE = 14, // of a neighbour that is seen beside the largest
  BAR = [142, 252]; // of a gate's bar, in a module that has no room for its boxes
// shares of the largest module
const LEAST = 0.52, // a module is so tall at least
  WHOLE = 0.34, // the largest module of a whole text
  LEVEL = [0.18, 0.38], // between which its ends move to where the drawing has them
  BOXED = [0.3, 0.42], // its bars become boxes
  DRAWN = [0.38, 0.46], // its parts come to be seen
  SAID = [0.52, 0.7]; // and its words
const APART = 0.36, // of the room of a small module, the share between it and the next
  STUB = 0.13, // of a module, what is seen in it of a state that goes in or out
  HAIR = 1.2, // the thinnest flow, in pixels
  LAP = 0.75, // of a flow over the next
  STEEP = 58, // how far tokens that have no room are turned, in degrees
  LONGEST = 12, // letters of a token
  CALM_MS = 75, // the camera is so long behind at most steps
  READY = 4, // drawings at most that are made ahead
  FAR = 3, // modules that a camera flies over at most
  KEY_ZOOM = 0.125;

const clamp = (v, low, high) => Math.min(high, Math.max(low, v));
const mix = (a, b, share) => a + (b - a) * share;
/** From 0 at `low` to 1 at `high`, without a corner. */
const rise = (v, low, high) => {
  const x = clamp((v - low) / (high - low), 0, 1);
  return x * x * (3 - 2 * x);
};

/**
 * Where everything stands at a zoom from 0, the whole text, to 1, one cell; all in pixels.
 *
 * `at` is the module that the camera looks at, a whole number at rest. `lines` are the states that go from module
 * to module, see `ports`.
 *
 * @typedef {{ name: string, into: number, out: number, x: number }} Line
 * @param {{ T: number, width: number, height: number, lines: Line[] }} shape
 */
export function layout({ T, width, height, lines }, zoom, at) {
  const most = Math.min(height / TALL, width / (WIDTH + 2 * (GAP + EDGE))),
    last = (WIDTH + GAP) * most,
    first = Math.min(width / (T + APART), WHOLE * last),
    pitch = first ** (1 - zoom) * last ** zoom,
    ratio = pitch / last,
    // true to the drawing before any of it is seen
    grown = rise(ratio, ...LEVEL),
    wide = pitch * (1 - mix(APART, GAP / (WIDTH + GAP), grown)),
    scale = { x: wide / WIDTH, y: Math.max(wide / WIDTH, LEAST * most), most },
    top = (height - TALL * scale.y) / 2 - CEILING * scale.y,
    // the point that stays where it is is the one that is looked at, in a text that is seen whole
    away = (first / pitch - first / last) / (1 - first / last),
    x = (j) => width / 2 + (j - at) * pitch + away * (at - (T - 1) / 2) * pitch - wide / 2,
    y = (units) => top + units * scale.y;
  const from = clamp(Math.floor(-x(0) / pitch), 0, T - 1),
    to = clamp(Math.ceil((width + pitch - wide - x(0)) / pitch) - 1, from, T - 1),
    range = (a, b) => Array.from({ length: b - a + 1 }, (_, k) => a + k);
  // in a small module a state goes straight on
  const level = (line, side) => y(mix((line.into + line.out) / 2, line[side], grown));
  return {
    scale,
    pitch,
    wide,
    boxed: rise(ratio, ...BOXED),
    x,
    y,
    from,
    to,
    detail: {
      box: rise(wide, 2.5, 8),
      bars: rise(wide, 14, 32),
      names: rise(wide, 50, 70),
      // the small letters give way to the drawing's own
      full: rise(ratio, 0.32, 0.4),
      parts: rise(ratio, ...DRAWN),
      words: rise(ratio, ...SAID),
    },
    modules: range(from, to).map((j) => ({
      j,
      x: x(j),
      ends: lines.map((line) => ({
        into: [x(j), level(line, "into")],
        out: [x(j) + line.x * scale.x, level(line, "out")],
      })),
    })),
    // wire j goes into module j; one more leaves the last
    wires: range(from, to + 1).map((j) => ({
      j,
      lines: lines.map((line) => ({
        from: [j ? x(j - 1) + line.x * scale.x : x(0) - (pitch - wide), level(line, j ? "out" : "into")],
        to: [j < T ? x(j) : x(T - 1) + pitch, level(line, j < T ? "into" : "out")],
      })),
    })),
  };
}

/** Every how manyth token has room for its name: a power of two, so that nearer ones only add to them. */
export const stride = (pitch, size) => 2 ** Math.max(0, Math.ceil(Math.log2((1.25 * size) / pitch)));

/** A flow of a thickness between two points, as thick everywhere on its way. */
export function band([x1, y1], [x2, y2], thick) {
  const r = thick / 2,
    n = (v) => v.toFixed(2);
  if (Math.abs(y1 - y2) < 0.01) return `M${n(x1)} ${n(y1 - r)}H${n(x2)}V${n(y1 + r)}H${n(x1)}z`;
  const mid = n((x1 + x2) / 2);
  return (
    `M${n(x1)} ${n(y1 - r)}C${mid} ${n(y1 - r)} ${mid} ${n(y2 - r)} ${n(x2)} ${n(y2 - r)}` +
    `V${n(y2 + r)}C${mid} ${n(y2 + r)} ${mid} ${n(y1 + r)} ${n(x1)} ${n(y1 + r)}z`
  );
}

const box = (x, y, width, height) =>
  `M${x.toFixed(2)} ${y.toFixed(2)}h${width.toFixed(2)}v${height.toFixed(2)}h${(-width).toFixed(2)}z`;

/** What fills a bar from y to y + height: a gate from below, a signed value from the middle. */
export function filled(value, gate, y, height) {
  if (gate) return [y + height * (1 - clamp(value, 0, 1)), height * clamp(value, 0, 1)];
  const size = (height / 2) * Math.min(1, Math.abs(value));
  return [value < 0 ? y + height / 2 : y + height / 2 - size, size];
}

/** What the keys of zooming do: to(zoom) is told where they lead. @returns {Record<string, () => void>} */
export function zooms(zoom, to) {
  const by = (far) => () => to(clamp(zoom + far, 0, 1));
  return { "+": by(KEY_ZOOM), "=": by(KEY_ZOOM), "-": by(-KEY_ZOOM) };
}

/** What there is to see of a page that reads one text, see `unrolled`. */
export function reading({ P, S }) {
  const order = P.shown.map((_, k) => k);
  if (P.layers[P.layer].direction === "reverse") order.reverse();
  return {
    P,
    order,
    t: S.t,
    zoom: S.zoom,
    whose: S.mode === "mean" ? `mean of ${many(P.H, "unit")}` : `unit ${S.unit}`,
    read: (t) => instant(P, { t, unit: S.unit, mode: S.mode }),
  };
}

// of a gate; one of a cell that is not ours may have none
const hueOf = (name, kind = "F") => `var(--${kind}${name}, var(--ink2))`;

const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * The cell unrolled, as a part of a page, which shows what draw(see) was given last.
 *
 * `see` has the run P; `order`, the steps in the order in which the layer reads them, and t among them; read(k),
 * the numbers of step k (`instant.mjs`), null where they may not be seen; `zoom`; `whose` the numbers are;
 * `compact`, as for a diagram; `fine`, pixels of the smallest text; `fresh`, whether numbers changed; and `from`, the
 * zoom that it comes from where one cell was seen before. press(k), zoomed(z) and opened(signal) are told what a person
 * chose, and written(el) is called once a drawing has new words.
 */
export function unrolled({ press, zoomed, opened = (_signal) => {}, written = (_el) => {} }) {
  const layers = Object.fromEntries(
    ["boxes", "current", "flows", "wires", "bars", "cells", "names", "tokens"].map((name) => [
      name,
      svg("g", { class: `un-${name}` }),
    ]),
  );
  const current = svg("rect", { class: "un-here" });
  const picture = svg("svg", { class: "un-picture", role: "img" }, Object.values(layers)),
    slider = h("input", {
      type: "range",
      min: "0",
      max: "1",
      step: "0.01",
      class: "un-zoom",
      "aria-label": "Zoom: from the whole text to one cell",
    }),
    less = h("button", { type: "button", title: "Zoom out" }, "\u2212"),
    more = h("button", { type: "button", title: "Zoom in" }, "+"),
    key = h("p", { class: "un-key" }),
    el = h(
      "div",
      { class: "unrolled" },
      h("div", { class: "un-room" }, picture),
      key,
      h("div", { class: "un-ways", "data-control": true }, less, slider, more),
    );
  let see = null,
    size = { width: 0, height: 0 },
    cell = null,
    form = null,
    lines = [],
    places = [],
    joint = 0,
    longest = 0,
    values = new Map();
  // what is shown, on its way to what is asked for
  const shown = { zoom: null, at: null };
  let frame = 0,
    before = 0,
    waits = 0;
  const nodes = new Map(),
    wires = new Map(),
    drawings = new Map(),
    spare = [];

  const reach = (z) => zoomed(clamp(z, 0, 1));
  less.addEventListener("click", () => zooms(see.zoom, reach)["-"]());
  more.addEventListener("click", () => zooms(see.zoom, reach)["+"]());
  slider.addEventListener("input", () => reach(Number(slider.value)));

  // ---- a pointer

  const under = (event) => {
    const L = layout({ T: see.order.length, ...size, lines }, shown.zoom, shown.at),
      across = event.clientX - picture.getBoundingClientRect().left;
    return clamp(Math.floor((across - L.x(0) + (L.pitch - L.wide) / 2) / L.pitch), 0, see.order.length - 1);
  };
  let clicked = 0;
  picture.addEventListener("click", (event) => {
    // the second of two clicks is of the module of the first, which has moved on meanwhile
    if (!see || event.detail > 1) return;
    clicked = under(event);
    const box = see.order[clicked] === see.t && see.zoom > FILLED && event.target.closest?.("[data-of]");
    if (box) opened(box.dataset.of);
    else press(see.order[clicked]);
  });
  picture.addEventListener("dblclick", (event) => {
    event.preventDefault();
    if (see.order[clicked] === see.t) reach(see.zoom > FILLED ? 0 : 1);
  });
  picture.addEventListener(
    "wheel",
    (event) => {
      const by = event.deltaY * (event.deltaMode ? 16 : 1) * (event.ctrlKey ? 0.01 : 0.0012),
        z = clamp(see.zoom - by, 0, 1);
      // at its ends the page scrolls on
      if (z === see.zoom) return;
      event.preventDefault();
      reach(z);
    },
    { passive: false },
  );
  const fingers = new Map();
  let pinch = null;
  const apart = () => {
    const [a, b] = [...fingers.values()];
    return Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY));
  };
  picture.addEventListener("pointerdown", (event) => {
    fingers.set(event.pointerId, event);
    pinch = fingers.size === 2 ? { apart: apart(), zoom: see.zoom } : null;
  });
  picture.addEventListener("pointermove", (event) => {
    if (!fingers.has(event.pointerId)) return;
    fingers.set(event.pointerId, event);
    if (!pinch) return;
    // as much larger as the fingers are further apart
    const L = layout({ T: see.order.length, ...size, lines }, 0, 0),
      all = Math.log(((WIDTH + GAP) * L.scale.most) / L.pitch);
    reach(pinch.zoom + Math.log(apart() / pinch.apart) / all);
  });
  for (const gone of ["pointerup", "pointercancel", "pointerleave"])
    picture.addEventListener(gone, (event) => {
      fingers.delete(/** @type {PointerEvent} */ (event).pointerId);
      pinch = null;
    });

  // ---- what is drawn of each module

  const value = (j) => {
    if (!values.has(j)) values.set(j, see.read(see.order[j]));
    return values.get(j);
  };

  /** Reads from the cell's drawing where its boxes make gates, and where the memory is written. */
  function look() {
    const sample = diagram(cell);
    sample.update();
    lines = ports(cell);
    joint = Number(sample.svg.querySelector('[data-term="+"] circle')?.getAttribute("cx") ?? WIDTH / 2);
    const names = [...cell.gates, cell.keep ? cell.candidate : cell.memory];
    places = names.flatMap((name) => {
      const rect = sample.svg.querySelector(`[data-of="${CSS.escape(name)}"] rect.box`);
      if (!rect) return [];
      const [x, y, width, height] = ["x", "y", "width", "height"].map((k) => Number(rect.getAttribute(k)));
      return [{ name, x: x + width / 2, y, width, height, gate: cell.gates.includes(name) }];
    });
    places.sort((a, b) => a.x - b.x);
  }

  function clear() {
    for (const layer of Object.values(layers)) layer.replaceChildren();
    for (const all of [nodes, wires, drawings]) all.clear();
    spare.length = 0;
    layers.current.append(current);
  }

  /** The numbers of a step that flow within a module, as `place` draws them. */
  const flowing = (v) =>
    lines.flatMap(({ name }) =>
      cell.keep && name === cell.memory
        ? [v?.prev[name], v?.kept, v?.now[name]]
        : [v?.prev[name], v?.now[name]],
    );

  function make(j) {
    const of = {
      box: svg("rect", { class: "un-module" }),
      flows: flowing(value(j)).map(() => svg("path")),
      token: svg("text", { class: "word", "data-term": "token" }),
      bars: null,
      names: null,
      numbers: [],
      half: 0,
      filled: false,
    };
    layers.boxes.append(of.box);
    layers.flows.append(...of.flows);
    layers.tokens.append(of.token);
    nodes.set(j, of);
    return of;
  }

  // what a module has no room for is not made
  function makeBars(of) {
    of.bars = places.map(({ name, gate }) => [
      svg("path", { class: "un-bar", style: gate && `stroke:${hueOf(name)}` }),
      svg("path", { style: gate && `fill:${hueOf(name)}` }),
    ]);
    layers.bars.append(...of.bars.flat());
    of.filled = false;
  }

  function makeNames(of) {
    of.names = places.map(({ name, gate }) => [
      svg("text", { class: "un-name", style: gate && `fill:${hueOf(name, "")}`, "data-term": name }, name),
      svg("text", { class: "un-value" }),
    ]);
    layers.names.append(...of.names.flat());
    of.filled = false;
  }

  function drop(j) {
    const of = nodes.get(j);
    for (const node of [of.box, of.token, of.flows, of.bars, of.names].flat(2)) node?.remove();
    nodes.delete(j);
  }

  // what does not depend on the camera
  function fill(j, of) {
    const v = value(j);
    of.filled = true;
    of.numbers = flowing(v);
    of.flows.forEach((node, k) => node.setAttribute("class", `un-${sign(of.numbers[k])}`));
    setText(of.token, shorten(see.P.shown[see.order[j]], LONGEST));
    of.half = breadth(of.token.textContent) / 2.3;
    of.box.setAttribute("class", `un-module${v ? "" : " un-unread"}`);
    places.forEach(({ name, gate }, k) => {
      const x = v?.now[name];
      if (of.bars && !gate) of.bars[k][1].setAttribute("class", `un-${sign(x)}`);
      if (of.names) setText(of.names[k][1], x === undefined ? "" : x === null ? "?" : fmt(x));
    });
  }

  function frameOf(L, x) {
    const pad = Math.min(0.1 * L.wide, 9 * L.scale.x);
    return {
      x: (x - pad).toFixed(2),
      y: L.y(CEILING).toFixed(2),
      width: (L.wide + 2 * pad).toFixed(2),
      height: ((FLOOR - CEILING) * L.scale.y).toFixed(2),
      rx: Math.min(0.25 * L.wide, 14 * L.scale.y).toFixed(1),
    };
  }

  function place(L, { j, x, ends }, of) {
    const here = see.order[j] === see.t,
      { scale, detail, wide, y } = L;
    if (detail.box) setAttributes(of.box, frameOf(L, x));
    if (here) {
      setAttributes(current, frameOf(L, x));
      current.style.strokeWidth = `${mix(1.25, 2.5, detail.box)}px`;
    }
    if (detail.parts === 1) return;
    const v = value(j);
    if (detail.bars && !of.bars) makeBars(of);
    if (detail.names && detail.full < 1 && !of.names) makeNames(of);
    if (!of.filled) fill(j, of);
    let n = 0;
    const flow = (from, to, level) => {
      const number = of.numbers[n],
        thick = number ? Math.max(HAIR, flowWidth(number, v.scale) * scale.y) : 0;
      of.flows[n].setAttribute("d", thick ? band([from, level], [to, level], thick) : "");
      n += 1;
    };
    lines.forEach(({ name }, k) => {
      const {
          into: [left, enters],
          out: [right, leaves],
        } = ends[k],
        along = (units) => x + units * scale.x;
      if (cell.keep && name === cell.memory) {
        flow(left, along(KEEP), enters);
        flow(along(KEEP), along(joint), enters);
        flow(along(joint), right, leaves);
      } else {
        flow(left, along(STUB * WIDTH), enters);
        flow(along((1 - STUB) * WIDTH), right, leaves);
      }
    });
    if (detail.bars) {
      const slot = wide / places.length;
      places.forEach((each, k) => {
        const middle = mix(x + (k + 0.5) * slot, x + each.x * scale.x, L.boxed),
          across = mix(0.56 * slot, each.width * scale.x, L.boxed),
          top = y(mix(BAR[0], each.y, L.boxed)),
          tall = mix(BAR[1] - BAR[0], each.height, L.boxed) * scale.y,
          number = v?.now[each.name],
          [outline, inside] = of.bars[k];
        outline.setAttribute("d", box(middle - across / 2, top, across, tall));
        const [from, high] = Number.isFinite(number) ? filled(number, each.gate, top, tall) : [top, 0];
        inside.setAttribute("d", high ? box(middle - across / 2, from, across, high) : "");
        if (!detail.names || detail.full === 1) return;
        const [name, said] = of.names[k];
        setAttributes(name, { x: middle.toFixed(1), y: (top - 0.35 * see.fine).toFixed(1) });
        setAttributes(said, { x: middle.toFixed(1), y: (top + tall / 2 + 0.36 * see.fine).toFixed(1) });
        said.style.opacity = String(rise(slot, 2.2 * see.fine, 3 * see.fine));
      });
    }
    token(L, j, x, of, here);
  }

  // turned where it has no room, and at last where the drawing has it
  function token(L, j, x, { token: node, half: ems }, here) {
    const { scale, pitch, wide, y } = L,
      letters = Math.max(see.fine, 21 * scale.y),
      room = longest * see.fine,
      turned = 1 - rise(pitch, 0.75 * room, 0.95 * room),
      n = turned ? stride(pitch, see.fine) : 1,
      now = see.order.indexOf(see.t),
      seen = here || (j % n === 0 && Math.abs(j - now) >= n);
    node.style.display = seen ? "" : "none";
    if (!seen) return;
    const to = rise(L.detail.parts, 0, 1),
      half = letters * ems,
      across = mix(x + wide / 2, x + 60 * scale.x, to) + half * (1 - turned) + 0.3 * letters * turned,
      down = Math.max(y(BUS + 38), y(FLOOR) + 0.35 * letters + 0.75 * letters);
    node.setAttribute(
      "transform",
      `translate(${across.toFixed(1)} ${down.toFixed(1)}) rotate(${(-STEEP * turned).toFixed(1)})`,
    );
    node.style.fontSize = `${letters.toFixed(1)}px`;
    node.classList.toggle("here", here);
  }

  function join(L, { j, lines: ways }) {
    const T = see.order.length;
    if (!wires.has(j)) {
      const made = lines.map(({ name }) => svg("path", { "data-term": name }));
      layers.wires.append(...made);
      wires.set(j, made);
    }
    const from = j > 0 && j <= T ? value(j - 1) : null;
    ways.forEach(({ from: a, to: b }, k) => {
      const node = wires.get(j)[k],
        number = from?.now[lines[k].name];
      if (Number.isFinite(number)) {
        const thick = number ? Math.max(HAIR, flowWidth(number, from.scale) * L.scale.y) : 0;
        // over its ends, where two that only touch would leave a line between them
        node.setAttribute("d", thick ? band([a[0] - LAP, a[1]], [b[0] + LAP, b[1]], thick) : "");
        node.setAttribute("class", `un-${sign(number)}`);
      } else {
        node.setAttribute(
          "d",
          `M${a.map((v) => v.toFixed(1)).join(" ")}L${b.map((v) => v.toFixed(1)).join(" ")}`,
        );
        node.setAttribute("class", "un-none");
      }
    });
  }

  // the drawing of the cell in every module that has room for it, one more a frame while all moves; whether all
  // are there
  function cells(L) {
    const wanted = L.detail.parts
      ? L.modules.filter(({ x }) => x < size.width && x + L.wide > 0).map(({ j }) => j)
      : [];
    wanted.sort((a, b) => Math.abs(a - shown.at) - Math.abs(b - shown.at));
    for (const [j, each] of drawings) {
      if (wanted.includes(j)) continue;
      drawings.delete(j);
      each.at.remove();
      spare.push(each);
    }
    const { least, kind } = text(L);
    let wrote = 0;
    for (const j of wanted) {
      const old = drawings.get(j);
      if (!old || old.of !== j || old.kind !== kind) {
        if (wrote && frame) return false;
        wrote += 1;
        draw(j, { least, kind });
      }
      const { at, layered } = drawings.get(j),
        { parts, words } = L.detail;
      at.setAttribute(
        "transform",
        `translate(${L.x(j).toFixed(2)} ${L.y(0).toFixed(2)}) scale(${L.scale.x.toFixed(5)} ${L.scale.y.toFixed(5)})`,
      );
      at.setAttribute("class", see.order[j] === see.t ? "here gs-still" : "gs-still");
      for (const layer of layered)
        layer.setAttribute("opacity", (layer.dataset.layer === "words" ? words : parts).toFixed(3));
    }
    if (wrote) written(el);
    return true;
  }

  // no text is smaller than the smallest where it is largest
  function text(L) {
    const least = Math.round((10 * see.fine) / L.scale.most + 0.5) / 10;
    return { least, kind: `${least} ${see.compact}` };
  }

  const blank = () => ({ drawing: diagram(cell), at: svg("g"), of: null, kind: null, layered: [] });

  function show(each, v, { least, kind }) {
    each.drawing.update({ ...v, compact: see.compact, least, instant: true });
    // what it is made of, where that was made anew
    const { firstChild: root } = each.drawing.svg;
    if (root) {
      each.at.replaceChildren(root);
      each.layered = [...root.querySelectorAll("[data-layer]")];
    }
    each.kind = kind;
  }

  // drawings are made while nothing moves, before a zoom asks for them
  function prepare() {
    waits = 0;
    if (frame || !size.width || spare.length + drawings.size >= READY) return;
    const each = blank();
    show(each, {}, text(layout({ T: see.order.length, ...size, lines }, 0, 0)));
    spare.push(each);
    waits = setTimeout(prepare, CALM_MS);
  }

  function draw(j, how) {
    const each = drawings.get(j) ?? spare.pop() ?? blank(),
      k = see.order[j];
    show(each, value(j) ?? { token: see.P.shown[k], t: k, before: k, one: see.P.reads.one }, how);
    each.of = j;
    layers.cells.append(each.at);
    drawings.set(j, each);
  }

  function paint() {
    if (!see || !size.width || !size.height) return true;
    const T = see.order.length,
      L = layout({ T, ...size, lines }, shown.zoom, shown.at),
      { detail } = L;
    for (const j of [...nodes.keys()]) if (j < L.from || j > L.to) drop(j);
    for (const [j, made] of wires) {
      if (j >= L.from && j <= L.to + 1) continue;
      for (const node of made) node.remove();
      wires.delete(j);
    }
    for (const module of L.modules) place(L, module, nodes.get(module.j) ?? make(module.j));
    for (const wire of L.wires) join(L, wire);
    const all = cells(L),
      rest = 1 - detail.parts;
    for (const [name, much] of Object.entries({
      boxes: detail.box,
      flows: rest,
      bars: detail.bars * rest,
      names: detail.names * (1 - detail.full),
      tokens: rest,
    })) {
      layers[name].setAttribute("opacity", much.toFixed(3));
      layers[name].style.display = much ? "" : "none";
    }
    return all;
  }

  // ---- the camera

  function move(now) {
    const begun = performance.now(),
      aim = { zoom: see.zoom, at: see.order.indexOf(see.t) },
      share = 1 - Math.exp(-Math.min(64, Math.max(1, now - before)) / CALM_MS);
    before = now;
    for (const name of ["zoom", "at"]) {
      shown[name] = mix(shown[name], aim[name], share);
      if (Math.abs(shown[name] - aim[name]) < 0.002) shown[name] = aim[name];
    }
    const all = paint();
    el.dataset.frame = (performance.now() - begun).toFixed(1);
    const arrived = all && shown.zoom === aim.zoom && shown.at === aim.at;
    el.dataset.still = String(arrived);
    frame = arrived ? 0 : requestAnimationFrame(move);
  }

  // at once where only the room for it changed
  function go(atOnce = false) {
    const aim = { zoom: see.zoom, at: see.order.indexOf(see.t) };
    if (shown.zoom === null) Object.assign(shown, aim);
    if (!size.width) return;
    if (atOnce || still()) {
      cancelAnimationFrame(frame);
      frame = 0;
      Object.assign(shown, aim);
      el.dataset.still = "true";
      paint();
      return;
    }
    // what is far is flown to from near it
    shown.at = clamp(shown.at, aim.at - FAR, aim.at + FAR);
    el.dataset.still = "false";
    if (frame) return;
    before = performance.now();
    frame = requestAnimationFrame(move);
  }

  new ResizeObserver(([{ contentRect }]) => {
    const { width, height } = contentRect;
    if (width === size.width && height === size.height) return;
    const first = !size.width;
    size = { width, height };
    setAttributes(picture, { viewBox: `0 0 ${width} ${height}`, width, height });
    // it comes onto the page from where it was
    if (see) go(!first);
  }).observe(el.firstChild);

  function say() {
    const { P, whose, zoom, t } = see,
      v = value(see.order.indexOf(t)),
      names = lines.map(({ name }) => name),
      upper = [...lines].sort((a, b) => a.into - b.into).map(({ name }) => name);
    const numbers = names.map((name) => `${name} ${Number.isFinite(v?.now[name]) ? fmt(v.now[name]) : "?"}`);
    setAttributes(picture, {
      "aria-label": `One cell for every ${P.reads.one}, at “${P.shown[t]}”, ${whose}: ${numbers.join(", ")}`,
    });
    const near = zoom > 0.99 ? "one cell" : zoom < 0.01 ? "the whole text" : `${Math.round(100 * zoom)}%`;
    setAttributes(slider, { "aria-valuetext": near });
    slider.value = String(zoom);
    less.disabled = zoom <= 0;
    more.disabled = zoom >= 1;
    const which = upper.length > 1 ? `|${upper[0]}| (upper), |${upper[1]}| (lower)` : `|${upper[0]}|`;
    const text = `Width: ${which}, ${whose}`;
    if (key.dataset.of === text) return;
    key.dataset.of = text;
    key.replaceChildren(
      h("span", {}, text),
      h("span", { class: "un-pos" }, h("i"), "more than 0"),
      h("span", { class: "un-neg" }, h("i"), "less than 0"),
    );
  }

  return {
    el,
    draw(next) {
      const { P } = next,
        now = P.cell + JSON.stringify(P.options),
        other = now !== form;
      if (other) {
        [form, cell] = [now, P.roles];
        look();
      }
      const fresh = other || next.fresh || see?.P !== P;
      see = next;
      if (other || fresh) {
        // numbers change; the nodes stay where the cell is the same
        values = new Map();
        if (other) clear();
        for (const of of nodes.values()) of.filled = false;
        for (const each of drawings.values()) each.of = null;
        longest = Math.min(9, Math.max(...P.shown.map((word) => breadth(shorten(word, LONGEST)))));
      }
      el.style.setProperty("--fine", `${see.fine}px`);
      // where one cell was seen before, it comes from there
      if (next.from !== undefined) Object.assign(shown, { zoom: next.from, at: next.order.indexOf(next.t) });
      say();
      go();
      clearTimeout(waits);
      waits = setTimeout(prepare, 4 * CALM_MS);
    },
  };
}
