// An equation for all units at once: what a step reads above the columns of each matrix, the vectors that they add, the
// curve with a point a unit, and the signal. Each row is a unit; a frame goes through the chosen one.

import { write } from "../kit/cell/equations.mjs";
import { heights, reach, steep } from "../kit/cell/sum.mjs";
import { SQUASHES } from "../kit/curves.mjs";
import { h, setText, el as svg } from "../kit/dom.mjs";
import { fmt, rounded, sign } from "../kit/format.mjs";
import { lowered, prime, signed } from "./waterfall.mjs";

/** @typedef {import("../kit/cell/equations.mjs").Node} Node */
/** @typedef {ReturnType<typeof import("../kit/cell/sum.mjs").taken>} Taken */
/**
 * What stands side by side: a matrix with the vector that it multiplies, a vector, a sign between two, or the curve.
 * @typedef {{ kind: "matrix" | "vector" | "sign" | "curve", text: string, node?: Node, values?: ArrayLike<number>,
 *   gate?: string }} Item
 * @typedef {Item & { x: number, width: number }} Placed
 */

const MOST = 48, // rows; of a larger layer those around the chosen unit
  SAMPLES = 48; // of the curve

/** The factors of a product, each by itself. @returns {Node[]} */
const factors = (/** @type {Node} */ node) => (node.op === "*" ? node.parts.flatMap(factors) : [node]);

/**
 * An equation as the items that it is drawn of, from left to right, the signal last.
 * @param {Taken} found
 * @param {string} name
 * @param {string[]} gates
 * @returns {Item[]}
 */
export function items(found, name, gates) {
  const mark = (text) => /** @type {Item} */ ({ kind: "sign", text });
  const vector = (/** @type {Node} */ node, text = prime(write(node))) => {
    const value = found.nodes.get(node),
      gate = node.op === "name" && gates.includes(node.text) ? node.text : undefined;
    const values = typeof value === "number" ? new Float64Array(found.values.length).fill(value) : value;
    return /** @type {Item} */ ({ kind: "vector", text, node, values, gate });
  };
  const all = found.terms.flatMap(({ node, scales, sign: way }, k) => {
    const before = way < 0 ? [mark("\u2212")] : k ? [mark("+")] : [];
    const shown = [...scales, ...factors(node)].flatMap((each, j) => {
      const dot = j ? [mark("\u00B7")] : [];
      if (each.op !== "matrix" || each !== node) return [...dot, vector(each)];
      const matrix = /** @type {Item} */ ({ kind: "matrix", text: prime(write(each)), node: each });
      return [...dot, matrix, { ...vector(each), text: "" }];
    });
    return [...before, ...shown];
  });
  const own = /** @type {Item} */ ({
    kind: "vector",
    text: name,
    values: found.values,
    gate: gates.includes(name) ? name : undefined,
  });
  if (!found.curve) return [...all, mark("="), own];
  const a = /** @type {Item} */ ({ kind: "vector", text: "a", values: found.sums }),
    bend = /** @type {Item} */ ({ kind: "curve", text: SQUASHES[found.by]?.sign ?? found.by });
  return [...all, mark("="), a, bend, own];
}

/** The units whose rows are shown, in their order: all, or those around one. */
export function rowsAround(order, unit, most = MOST) {
  const at = Math.max(0, Math.min(order.length - most, order.indexOf(unit) - Math.floor(most / 2)));
  return Array.from(order).slice(at, at + most);
}

/**
 * Where all of it stands, in pixels. On a small screen the matrices stand side by side, and each vector below them is a
 * strip from left to right; else a unit is a row through everything.
 * @param {Item[]} all
 * @param {{ width: number, room: number, rem: number, rows: number, columns: number, small: boolean }} size
 */
export function layout(all, { width, room, rem, rows, columns, small }) {
  const matrices = all.filter(({ kind }) => kind === "matrix").length,
    head = 1.35 * rem,
    over = matrices ? 2.1 * rem : 0,
    top = head + over + 0.3 * rem;
  if (small) {
    const wide = (width - (matrices - 1) * rem) / Math.max(1, matrices);
    let seen = 0;
    const placed = all
      .filter(({ kind }) => kind === "matrix")
      .map((item) => ({ ...item, x: seen++ * (wide + rem), width: wide }));
    const each = matrices ? Math.max(3, Math.min(5, (8 * rem) / rows)) : 0,
      tall = each * rows,
      strips = tall ? top + tall + 1.6 * rem : 0,
      step = 2.1 * rem,
      lines = all.filter(({ kind }) => kind === "vector");
    const left = 5.2 * rem,
      right = width - 3.4 * rem;
    return {
      ...{ placed, top, each, tall, head, over, strips, step, left, right, lines, small },
      height: strips + lines.length * step + 0.3 * rem,
    };
  }
  const end = 3.7 * rem, // where the frame ends in the number
    widths = { vector: 2.45 * rem, sign: 1.05 * rem, curve: 8 * rem, matrix: 0 },
    taken = all.reduce((sum, { kind }) => sum + widths[kind] + (kind === "matrix" ? 0.4 * rem : 0), 0);
  // what is left over is the matrices'; without any, the vectors'
  const left = width - end - taken,
    vectors = all.filter(({ kind }) => kind === "vector").length;
  if (matrices) widths.matrix = Math.max(3 * rem, left / matrices);
  else widths.vector += Math.min(5 * rem, left / vectors);
  let at = 0;
  const placed = all.map((item) => {
    const x = at;
    at += widths[item.kind] + (item.kind === "matrix" ? 0.4 * rem : 0);
    return { ...item, x, width: widths[item.kind] };
  });
  const below = 2.6 * rem,
    most = matrices ? (2.2 * widths.matrix) / Math.min(columns, rows) : Infinity,
    each = Math.max(3, Math.min(0.9 * rem, most, (Math.max(room, 18 * rem) - top - below) / rows)),
    tall = each * rows;
  return { placed, top, each, tall, head, over, small, height: top + tall + below };
}

// bars from a line, up or down of it, or right and left of it where `across`: a path of those above 0, one of the others
function bars(values, at, each, base, size, most, across) {
  const path = { pos: "", neg: "" },
    gap = each > 3 ? 1 : 0;
  for (let k = 0; k < values.length; k++) {
    const long = Math.max(0.5, Math.min(1, Math.abs(values[k]) / most) * size),
      from = at + k * each + gap / 2,
      wide = Math.max(0.8, each - gap),
      back = values[k] < 0;
    const [x, y, w, tall] = across
      ? [back ? base - long : base, from, long, wide]
      : [from, back ? base : base - long, wide, long];
    path[sign(values[k])] +=
      `M${x.toFixed(1)} ${y.toFixed(1)}h${w.toFixed(1)}v${tall.toFixed(1)}h-${w.toFixed(1)}z`;
  }
  return path;
}

const largest = (values) => {
  let most = 0;
  for (let k = 0; k < values.length; k++) most = Math.max(most, Math.abs(values[k]));
  return most;
};

/**
 * The picture of all units of what is open.
 * @param {any} app
 * @param {(vector: Node, values: ArrayLike<number>) => string} called what a vector is to who reads the page
 */
export function layer(app, called) {
  const canvas = h("canvas", { "aria-hidden": "true" }),
    over = h("div", { class: "marks" }),
    cell = svg("path", { class: "at" }),
    read = h("p", { class: "weighed", "aria-live": "polite" });
  const sheet = h("div", {
    class: "allunits",
    tabindex: "0",
    role: "group",
    "aria-label":
      "All units. Left and right go through the weights of the unit's row, up and down through the units, Enter opens its sum",
  });
  sheet.append(canvas, over);
  const el = h("div", { class: "layerof" }, sheet, read);
  let G = null,
    /** @type {Taken} */
    found = null,
    values = null,
    rows = [],
    painted = "",
    seen = null;
  /** The weight that is looked at: its matrix, its row among `rows` and its column. @type {{ item: Placed, row: number, column: number } | null} */
  let at = null;

  const of = (/** @type {Placed} */ item) => values[item.node.text];
  const vectorOf = (/** @type {Placed} */ item) => found.nodes.get(item.node.parts[0]);
  const matrices = () => /** @type {Placed[]} */ (G.placed.filter(({ kind }) => kind === "matrix"));

  function rest() {
    const { P, S } = app,
      part = rows.length < P.H ? `${rows.length} of ${P.H} units, those around unit ${S.unit}. ` : "";
    const point = matrices().length ? "Point at a weight to see what it meets. " : "";
    return `${part}${point}A click on a row chooses its unit, on the framed row opens its sum.`;
  }

  function look(next) {
    at = next;
    if (!at) {
      cell.setAttribute("d", "");
      return setText(read, rest());
    }
    const { item, row, column } = at,
      { data, shape } = of(item),
      vector = vectorOf(item),
      unit = rows[row],
      w = data[unit * shape[1] + column],
      x = item.x + (column * item.width) / shape[1],
      wide = item.width / shape[1],
      y = G.top + row * G.each;
    const box = (x, y, w, tall) => `M${x - 1} ${y - 1}h${w + 2}v${tall + 2}h-${w + 2}z`;
    cell.setAttribute("d", box(x, y, wide, G.each) + box(x, G.head, wide, G.over));
    const [part] = item.node.parts,
      name = part.op === "name" ? part.text : `(${write(part)})`;
    return setText(
      read,
      prime(
        `${item.node.text}[${unit},${column}] = ${fmt(w, 3)}, times ${name}[${column}] = ${fmt(vector[column], 3)}: adds ${signed(w * vector[column])} to ${item.node.text} ${name} of unit ${unit}.`,
      ),
    );
  }

  // the row and, over a matrix, the weight at a place of the sheet
  function placeOf(event) {
    const home = sheet.getBoundingClientRect(),
      [x, y] = [event.clientX - home.left, event.clientY - home.top];
    const row = Math.floor((y - G.top) / G.each);
    if (row < 0 || row >= rows.length) return null;
    const item = matrices().find((each) => x >= each.x && x < each.x + each.width);
    const column = item && Math.floor(((x - item.x) / item.width) * of(item).shape[1]);
    return { item, row, column };
  }

  sheet.addEventListener("pointermove", (event) => {
    if (!found) return;
    const place = placeOf(event);
    look(place?.item ? place : null);
  });
  sheet.addEventListener("pointerleave", () => found && look(null));
  sheet.addEventListener("click", (event) => {
    const place = found && placeOf(event);
    if (!place) return;
    const unit = rows[place.row];
    if (unit === app.S.unit) app.set({ depth: "unit" });
    else app.pick(unit);
  });
  sheet.addEventListener("keydown", (event) => {
    if (!found || event.ctrlKey || event.metaKey || event.altKey) return;
    const way = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.key === "Enter") app.set({ depth: "unit" });
    else if (way && matrices().length) {
      const each = matrices().flatMap((item) =>
        Array.from({ length: of(item).shape[1] }, (_, column) => ({ item, column })),
      );
      const now = each.findIndex(({ item, column }) => item === at?.item && column === at?.column);
      const next = at ? Math.max(0, Math.min(each.length - 1, now + way)) : 0;
      look({ ...each[next], row: rows.indexOf(app.S.unit) });
    } else return;
    event.preventDefault();
  });
  sheet.addEventListener("blur", () => found && look(null));

  // the matrices, once for these weights, rows and colours
  function paint() {
    const { S, palette } = app,
      dpr = devicePixelRatio || 1,
      all = matrices(),
      key = [app.name, app.weights, app.P.layer, S.open, S.theme, dpr, rows, G.each, G.top]
        .concat(...all.map(({ x, width }) => [x, width]))
        .join();
    if (key === painted && seen === app.tensors) return;
    [painted, seen] = [key, app.tensors];
    const last = all.at(-1),
      [width, height] = [last ? last.x + last.width : 0, all.length ? G.top + G.tall : 0];
    Object.assign(canvas, { width: Math.round(width * dpr), height: Math.round(height * dpr) });
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    if (!last) return;
    const pen = canvas.getContext("2d");
    pen.imageSmoothingEnabled = false;
    for (const item of all) {
      const { data, shape } = of(item),
        columns = shape[1],
        full = largest(data),
        image = new ImageData(columns, rows.length);
      rows.forEach((unit, r) => {
        for (let k = 0; k < columns; k++)
          image.data.set([...palette.of("", data[unit * columns + k], full), 255], 4 * (r * columns + k));
      });
      const small = h("canvas", { width: columns, height: rows.length });
      small.getContext("2d").putImageData(image, 0, 0);
      pen.drawImage(small, item.x * dpr, G.top * dpr, item.width * dpr, G.tall * dpr);
    }
  }

  return {
    el,
    /** Draws what is open: `named` is what its names stand for, `took` its sum, see `taken`. */
    draw(named, took) {
      const { P, S, rem, small, width } = app,
        // what is left of the window, below what stands above and above what is said of the weight looked at
        room =
          small || !app.inPage ? 0 : innerHeight - sheet.getBoundingClientRect().top - scrollY - 3.2 * rem,
        all = items(took, S.open, P.roles.gates);
      [values, found] = [named, took];
      rows = rowsAround(app.order, S.unit);
      const columns = Math.max(
        1,
        ...all.map(({ kind, node }) => (kind === "matrix" ? values[node.text].shape[1] : 0)),
      );
      G = layout(all, { width, room, rem, rows: rows.length, columns, small });
      sheet.style.height = `${G.height}px`;
      over.replaceChildren(drawing(app, G, found, { values, rows, width, called }));
      over.firstChild.append(cell);
      paint();
      const kept = at && matrices().find(({ text }) => text === at.item.text);
      look(
        kept && at.column < of(kept).shape[1]
          ? { ...at, item: kept, row: Math.min(at.row, rows.length - 1) }
          : null,
      );
    },
  };
}

const inkOf = (gate, v) =>
  gate ? `var(--${gate}, var(--ink))` : rounded(v) ? `var(--${sign(v)})` : "var(--ink2)";

function drawing(app, G, found, { values, rows, width, called }) {
  const { P, S, rem, fine } = app,
    body = Math.max(fine, 0.875 * rem),
    mine = rows.indexOf(S.unit),
    marks = [];
  const put = (x, y, words, { anchor = "middle", size = fine, cls = "", color = null } = {}) =>
    marks.push(
      svg(
        "text",
        { x, y, "font-size": size, "text-anchor": anchor, class: cls, style: color && `fill:${color}` },
        lowered(words, size),
      ),
    );
  const path = (d, cls, style = null) => d && marks.push(svg("path", { d, class: cls, style }));
  const fill = (drawn, gate) =>
    gate
      ? path(drawn.pos + drawn.neg, "", `fill:var(--F${gate}, var(--ink2))`)
      : Object.entries(drawn).forEach(([cls, d]) => path(d, cls));
  const shown = (all) => rows.map((unit) => all[unit]);
  const vectors = G.small ? G.lines : G.placed.filter(({ kind }) => kind === "vector");
  // what is added together is drawn to one scale
  const last = G.small ? G.lines.at(-1) : G.placed.at(-1),
    bound = P.roles.range(S.open)[1],
    squashed = found.curve && Number.isFinite(bound);
  const added = vectors.filter((each) => !each.gate && !(squashed && each === last)),
    most = Math.max(...added.map(({ values }) => largest(shown(values)))) || 1;
  const full = (each) => (each.gate ? 1 : squashed && each === last ? bound : most);
  const frames = [];

  for (const item of G.placed) {
    const { x, kind } = item,
      middle = x + item.width / 2;
    if (kind === "matrix") {
      const { shape } = values[item.node.text],
        vector = found.nodes.get(item.node.parts[0]),
        each = item.width / shape[1],
        base = G.head + G.over / 2;
      put(x, G.head - 0.4 * rem, item.text, { anchor: "start", size: body, cls: "strong" });
      if (item.width > 10.5 * rem)
        put(x + item.width, G.head - 0.4 * rem, called(item.node.parts[0], vector), {
          anchor: "end",
          cls: "faded",
        });
      path(`M${x} ${base}h${item.width}`, "base");
      fill(bars(vector, x, each, base, G.over / 2, largest(vector) || 1, false));
      put(middle, G.top + G.tall + (G.small ? 1.1 : 2.2) * rem, `${shape[0]} \u00D7 ${shape[1]} weights`, {
        cls: "faded",
      });
      frames.push([x, item.width]);
    }
    if (kind === "sign")
      put(middle, G.top + G.tall / 2 + 0.35 * rem, item.text, {
        size: (item.text === "\u00B7" ? 1.8 : 1.1) * rem,
      });
    if (kind === "vector") {
      const base = item.gate ? x + 0.15 * item.width : middle,
        size = (item.gate ? 0.75 : 0.44) * item.width,
        value = item.values[S.unit];
      put(middle, G.top - 0.5 * rem, item.text, {
        size: body,
        cls: "strong",
        color: item.gate && inkOf(item.gate, value),
      });
      path(`M${base} ${G.top}v${G.tall}`, "base");
      fill(bars(shown(item.values), G.top, G.each, base, size, full(item), true), item.gate);
      put(middle, G.top + G.tall + 1.1 * rem, item.gate ? fmt(value) : signed(value), {
        size: fine,
        cls: "strong",
        color: inkOf(item.gate, value),
      });
      put(middle, G.top + G.tall + 2.2 * rem, item.values.length, { cls: "faded" });
      frames.push([x + 1, item.width - 2]);
    }
    if (kind === "curve") bend(app, G, item, found, rows, { put, path });
  }
  if (G.small) strips(app, G, { put, path, fill, shown, full, mine });
  else ending(app, G, { put, mine });
  const y = G.top + mine * G.each;
  path(
    G.each ? frames.map(([x, w]) => `M${x - 1} ${y - 1}h${w + 2}v${G.each + 2}h-${w + 2}z`).join("") : "",
    "frame",
  );
  const { height } = G;
  return svg(
    "svg",
    { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": says(app, vectors) },
    ...marks,
  );
}

// the number of the chosen unit, where the frame ends
function ending({ P, S, rem, fine }, G, { put, mine }) {
  const own = G.placed.at(-1),
    x = own.x + own.width + 0.4 * rem,
    y = G.top + (mine + 0.5) * G.each,
    value = P.at(S.open, S.t, S.unit);
  const color = inkOf(own.gate, value),
    low = Math.min(y, G.top + G.tall - 0.9 * rem);
  put(x, low + 0.1 * rem, fmt(value), { anchor: "start", size: 1.05 * rem, cls: "strong value", color });
  put(x, low + 1.15 * rem, `unit ${S.unit}`, { anchor: "start", size: fine });
}

/** The curve with a point a unit, that of the chosen one with its slope. */
function bend({ P, S, rem }, G, item, found, rows, { put, path }) {
  const far = reach([rows.map((unit) => found.sums[unit])], true),
    [low, most] = heights(found.curve, far, P.roles.range(S.open)),
    left = item.x + 0.9 * rem,
    right = item.x + item.width - 0.9 * rem;
  const x = (a) => left + ((a + far) / (2 * far)) * (right - left),
    y = (v) => G.top + G.tall * (1 - (v - low) / (most - low || 1));
  const point = (a, v) => `${x(a).toFixed(1)} ${y(v).toFixed(1)}`;
  put((left + right) / 2, G.top - 0.5 * rem, item.text, { size: Math.max(12, 0.875 * rem), cls: "strong" });
  path(`M${x(0)} ${G.top}v${G.tall}M${left} ${y(low)}H${right}M${left} ${y(most)}H${right}`, "grid");
  const line = Array.from({ length: SAMPLES + 1 }, (_, k) => -far + (2 * far * k) / SAMPLES);
  const hue = P.roles.kind(S.open) === "gate" ? `var(--F${S.open}, var(--ink2))` : "var(--ink2)";
  path(`M${line.map((a) => point(a, found.curve(a))).join("L")}`, "curve", `stroke:${hue}`);
  path(
    rows.map((unit) => `M${point(found.sums[unit], found.values[unit])}h0`).join(""),
    "points",
    `stroke:${hue}`,
  );
  const { sum, value } = found,
    slope = steep(found),
    // no higher than the curve is
    by = Math.min(0.3 * far, (0.3 * (most - low)) / Math.abs(slope));
  path(`M${[-by, by].map((d) => point(sum + d, value + slope * d)).join("L")}`, "tangent");
  path(`M${point(sum, value)}h0`, "mine");
  path(`M${point(sum, value)}h0`, "mine inner", `stroke:${hue}`);
  put((left + right) / 2, G.top + G.tall + 1.1 * rem, `slope ${fmt(slope, slope < 0.0995 ? 3 : 2)}`, {
    cls: "dim",
  });
  for (const a of [-far, 0, far]) put(x(a), G.top + G.tall + 2.2 * rem, fmt(a, 0), { cls: "faded" });
}

// on a small screen each vector is a strip, and the frame goes down through them
function strips({ S, rem, fine }, G, { put, path, fill, shown, full, mine }) {
  const each = (G.right - G.left) / shown(G.lines[0].values).length,
    tall = 0.8 * G.step;
  G.lines.forEach((item, k) => {
    const y = G.strips + k * G.step,
      base = item.gate ? y + tall : y + tall / 2,
      value = item.values[S.unit];
    const text = item.text || prime(write(item.node));
    put(0, y + tall / 2 + 0.35 * fine, text, {
      anchor: "start",
      cls: k > G.lines.length - 2 ? "strong" : "",
    });
    path(`M${G.left} ${base}H${G.right}`, "base");
    fill(
      bars(shown(item.values), G.left, each, base, item.gate ? tall : tall / 2, full(item), false),
      item.gate,
    );
    put(G.right + 3.3 * rem, y + tall / 2 + 0.35 * fine, item.gate ? fmt(value) : signed(value), {
      anchor: "end",
      cls: k === G.lines.length - 1 ? "strong value" : "strong",
      color: inkOf(item.gate, value),
    });
  });
  const x = G.left + mine * each;
  path(`M${x - 1} ${G.strips - 3}h${each + 2}v${G.lines.length * G.step}h-${each + 2}z`, "frame");
}

function says({ S }, vectors) {
  const told = vectors.map((item) => `${item.text || prime(write(item.node))} ${fmt(item.values[S.unit])}`);
  return `All units at this step. Of unit ${S.unit}: ${told.join(", ")}.`;
}
