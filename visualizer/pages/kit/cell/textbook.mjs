// The cell as books and blog posts draw it: layers as boxes, what is done number by number as circles, and lines of
// vectors that join and fork; with the numbers of a step of ours on it.
//
// `layout` says where everything stands, as plain data; `textbook` lays it out on a `Sketch`.

import { el } from "../dom.mjs";
import { at, BUS, chip, kept, now, old, share, WIDTH, written } from "./frame.mjs";
import { factorText } from "./roles.mjs";

const [LEFT, RIGHT, TOP, FLOOR] = [78, 448, 1, 282]; // the frame that is the cell
const [BELT, ROW, LOW] = [52, 196, 242]; // the memory, the layers, the word joined with the old hidden state
const HALF = 14, // of a box's height
  POINT = 13, // radius of a circle
  BEND = 10;
const KEYS = [300, 323]; // the two lines of the legend
const ENTRY = 60; // where the word comes in

const STYLE = `
.gs-d .cellframe{fill:var(--surf);stroke:var(--rule2);stroke-width:2}
.gs-d .line{fill:none;stroke:var(--ink2);stroke-width:2}
.gs-d .line.peep{stroke-dasharray:5 3.5} .gs-d .line.gap{stroke:var(--surf);stroke-width:8}
.gs-d .tip{fill:var(--ink2)}
.gs-d .layer{fill:var(--layer);stroke:var(--ink);stroke-width:2}
.gs-d .point{fill:var(--pointwise);stroke:var(--ink);stroke-width:2}
.gs-d .mark{fill:none;stroke:var(--ink);stroke-width:2.25}
${["f", "i", "o", "r", "z"]
  .map((k) => `.gs-d .line.S${k}{stroke:var(--F${k})} .gs-d :is(.layer,.point).S${k}{stroke:var(--${k})}`)
  .join("\n")}`;

/**
 * Where the parts of a drawing stand, in units of the drawing.
 *
 * lines: { d, hue, term, kind, over }, kind "peep" for a broken line, `over` where it runs across another. layers: { x,
 * y, text, signal, term }. points: { x, y, op, term, hue }, op "×", "+", "1−" or a function. tips: { x, y, to }. labels:
 * as `Sketch.label` takes them, { x, y, text, value, ...how }. notes: what is said of the drawing, the longest first.
 * @typedef {{ d: string, hue?: string, term?: string, kind?: string, over?: boolean }} Line
 * @typedef {{ x: number, y: number, text: string, signal?: string, term: string, of?: string }} Layer
 * @typedef {{ x: number, y: number, op: string, term: string, hue?: string, of?: string }} Point
 * @typedef {{ lines: Line[], layers: Layer[], points: Point[], tips: any[], labels: any[], notes: string[][] }} Layout
 */

// a label's words for a wide drawing, a small one and the mean; where there is no room, the number stands alone
const nothing = () => ["", "", ""];
const up = (x, y) => ({ x, y, to: "up" });
const right = (x, y) => ({ x, y, to: "right" });

// the old and the new memory beside the cell, and the line between them
function belt(m) {
  return {
    lines: [{ d: `M0 ${BELT}H${WIDTH}`, term: m }],
    labels: [
      {
        x: 0,
        y: 16,
        text: at((n) => [`old ${m}${n.old}`, `old ${m}`, m]),
        value: old(m),
        row: 23,
        term: "memory",
      },
      {
        x: WIDTH,
        y: 16,
        text: at((n) => [`new ${m}${n.now}`, `new ${m}`, m]),
        value: now(m),
        row: 23,
        anchor: "end",
        term: m,
      },
    ],
  };
}

// a line along the bottom with a way up to each layer, and the word that joins it
function bus(xs, from = 0) {
  const last = Math.max(...xs);
  return xs.map((x) => ({
    d: `M${x === last ? from : x - BEND} ${LOW}${x === last ? `H${x - BEND}` : ""}q${BEND} 0 ${BEND} ${-BEND}V${ROW + HALF}`,
    term: "joined",
  }));
}

const hidden = (y = LOW - 33) => [
  {
    x: 0,
    y,
    text: at((n) => [`old h${n.old}`, "old h", "h"]),
    value: old("h"),
    row: 21,
    size: 19,
    term: "hidden state",
  },
  {
    x: WIDTH,
    y,
    text: at((n) => [`new h${n.now}`, "new h", "h"]),
    value: now("h"),
    row: 21,
    size: 19,
    anchor: "end",
    term: "h",
  },
];

const gateOf = (cell, k) => [`${cell.word(k)} ${k}`, cell.word(k), k];

/** LSTM, with peepholes or with its gates coupled. @returns {Layout} */
function lstm(cell) {
  const [f, i, g, o, out] = [118, 186, 256, 336, 408];
  const [mid, exit, tanh] = [126, 140, 92];
  const coupled = cell.linked,
    { output, candidate, keeper, writer } = cell,
    open = share(cell.share),
    peepholes = cell.name === "peephole" ? (cell.options.peepholes ?? "ifo") : "";
  const b = belt("c");
  const reads = coupled ? [f, g, o] : [f, i, g, o];
  const layout = {
    lines: [
      ...b.lines,
      ...bus(reads),
      { d: `M${ENTRY} ${BUS + 15}V${LOW + BEND}q0 ${-BEND} ${BEND} ${-BEND}`, term: "token" },
      { d: `M${f} ${ROW - HALF}V${BELT + POINT}`, hue: keeper, term: keeper },
      coupled
        ? { d: `M${f} ${mid}H${g - POINT}`, hue: writer, term: writer }
        : {
            d: `M${i} ${ROW - HALF}V${mid + BEND}q0 ${-BEND} ${BEND} ${-BEND}H${g - POINT}`,
            hue: writer,
            term: writer,
          },
      { d: `M${g} ${ROW - HALF}V${mid + POINT}`, term: candidate },
      { d: `M${g} ${mid - POINT}V${BELT + POINT}`, term: "written" },
      { d: `M${out - BEND} ${BELT}q${BEND} 0 ${BEND} ${BEND}V${exit - POINT}`, term: "tanh" },
      {
        d: `M${o} ${ROW - HALF}V${exit + BEND}q0 ${-BEND} ${BEND} ${-BEND}H${out - POINT}`,
        hue: output,
        term: output,
      },
      { d: `M${out} ${exit + POINT}V${LOW - BEND}q0 ${BEND} ${BEND} ${BEND}H${WIDTH}`, term: "h" },
    ],
    layers: [
      { x: f, y: ROW, text: "σ", signal: keeper, term: keeper },
      ...(coupled ? [] : [{ x: i, y: ROW, text: "σ", signal: writer, term: writer }]),
      { x: g, y: ROW, text: "tanh", term: candidate, of: candidate },
      { x: o, y: ROW, text: "σ", signal: output, term: output },
    ],
    points: [
      { x: f, y: BELT, op: "×", term: "×" },
      { x: g, y: BELT, op: "+", term: "+", of: "c" },
      { x: g, y: mid, op: "×", term: "×" },
      { x: out, y: exit, op: "×", term: "×" },
      { x: out, y: tanh, op: "tanh", term: "tanh" },
      ...(coupled ? [{ x: i, y: mid, op: "1−", term: factorText(cell.share), hue: writer }] : []),
    ],
    tips: [
      up(f, BELT + POINT),
      up(g, BELT + POINT),
      up(g, mid + POINT),
      right(g - POINT, mid),
      right(out - POINT, exit),
      right(WIDTH, BELT),
      right(WIDTH, LOW),
    ],
    labels: [
      ...b.labels,
      ...hidden(),
      {
        x: f + 22,
        y: 16,
        text: at((n) => [`kept ${keeper}·c${n.old}`, "kept", "kept"]),
        value: kept,
        row: 22,
        size: 19,
        term: "kept",
      },
      {
        x: f + 8,
        y: coupled ? 148 : 132,
        text: () => gateOf(cell, keeper),
        value: now(keeper),
        hue: keeper,
        size: 19,
      },
      coupled
        ? {
            x: i + 10,
            y: mid - 33,
            text: () => ["1−f", "1−f", ""],
            value: open,
            hue: writer,
            size: 18,
            row: 19,
            term: factorText(cell.share),
          }
        : {
            x: i - 4,
            y: mid - 27,
            text: () => gateOf(cell, writer),
            value: now(writer),
            hue: writer,
            size: 19,
          },
      {
        x: g + 8,
        y: 156,
        text: () => [cell.word(candidate), candidate, candidate],
        value: now(candidate),
        size: 18,
        row: 19,
        term: candidate,
      },
      {
        x: g + 8,
        y: 78,
        text: () => [`written ${cell.writes}`, "written", ""],
        value: written,
        size: 18,
        row: 20,
        term: "written",
      },
      {
        x: o + 17,
        y: 159,
        text: () => [cell.word(output), output, ""],
        value: now(output),
        hue: output,
        size: 18,
        row: 19,
      },
      {
        x: out - 5,
        y: 108,
        text: nothing,
        value: (v) => v.tanh_c,
        size: 15,
        row: 16,
        anchor: "end",
        term: "tanh",
      },
    ],
    notes: [],
  };
  peeps(layout, peepholes, { f, i, o });
  return layout;
}

/** The broken lines of peepholes, from the memory to the gates; what each adds stands beside the cell. */
function peeps(layout, which, { f, i, o }) {
  const from = 90,
    across = ROW - 28;
  const ways = {
    f: { d: `M${from} ${BELT}V${ROW}H${f - 20}`, x: 0, y: 100, anchor: "start" },
    i: {
      d: `M${from} ${BELT}V${across}H${i - 34}V${ROW}H${i - 20}`,
      x: 0,
      y: 150,
      anchor: "start",
      over: true,
    },
    o: { d: `M${o + 10} ${BELT}V${ROW - HALF}`, x: WIDTH, y: 100, anchor: "end", over: true },
  };
  for (const gate of which) {
    const { d, over, ...place } = ways[gate];
    layout.lines.push({ d, hue: gate, term: "peephole", kind: "peep", over });
    layout.labels.push({
      ...place,
      text: () => [`p·c to ${gate}`, `to ${gate}`, "p·c"],
      value: (v) => v.peep?.[gate],
      size: 16,
      row: 19,
      term: "peephole",
    });
  }
}

/** GRU: the hidden state is the memory; r scales what the candidate sees of it. @returns {Layout} */
function gru(cell) {
  const after = (cell.options.reset ?? "after") === "after";
  const [fork, z, r, n, out] = [94, 158, 240, 346, 438];
  const [share1, reset, low] = [97, 133, 264];
  const [keeper, candidate, other] = [cell.keeper, cell.candidate, cell.others[0]],
    open = share(cell.share),
    b = belt("h"),
    turn = 297;
  const passed = (v) => v.passed ?? (v.mode === "mean" || v.blank ? undefined : v.now[other] * v.prev.h);
  return {
    lines: [
      ...b.lines,
      // the old hidden state comes down to be joined with the word
      {
        d: `M${fork - BEND} ${BELT}q${BEND} 0 ${BEND} ${BEND}V${LOW - BEND}q0 ${BEND} ${BEND} ${BEND}`,
        term: "hidden state",
      },
      ...bus([z, r], ENTRY + 2 * BEND),
      {
        d: `M${ENTRY + BEND} ${low}q${BEND} 0 ${BEND} ${-BEND}V${LOW + BEND}q0 ${-BEND} ${BEND} ${-BEND}`,
        term: "token",
      },
      {
        d: `M${ENTRY} ${BUS + 15}V${low + BEND}q0 ${-BEND} ${BEND} ${-BEND}H${n - BEND}q${BEND} 0 ${BEND} ${-BEND}V${ROW + HALF}`,
        term: "token",
      },
      // what r scales of it
      { d: `M${fork} ${reset}H${r - POINT}`, term: "hidden state" },
      after
        ? {
            d: `M${r + POINT} ${reset}H${turn - BEND}q${BEND} 0 ${BEND} ${BEND}V${ROW - BEND}q0 ${BEND} ${BEND} ${BEND}H${n - 26}`,
            term: "reset gate",
          }
        : {
            d: `M${r + POINT} ${reset}H${turn - BEND}q${BEND} 0 ${BEND} ${BEND}V${low - BEND}q0 ${BEND} ${BEND} ${BEND}`,
            term: "reset gate",
          },
      { d: `M${r} ${ROW - HALF}V${reset + POINT}`, hue: other, term: other },
      { d: `M${z} ${ROW - HALF}V${BELT + POINT}`, hue: keeper, term: keeper, over: true },
      { d: `M${z} ${share1}H${n - POINT}`, hue: keeper, term: keeper },
      { d: `M${n} ${ROW - HALF}V${share1 + POINT}`, term: candidate },
      { d: `M${n} ${share1 - POINT}V${BELT + POINT}`, term: "written" },
      {
        d: `M${out - BEND} ${BELT}q${BEND} 0 ${BEND} ${BEND}V${LOW - BEND}q0 ${BEND} ${BEND} ${BEND}H${WIDTH}`,
        term: "h",
      },
    ],
    layers: [
      { x: z, y: ROW, text: "σ", signal: keeper, term: keeper },
      { x: r, y: ROW, text: "σ", signal: other, term: other },
      { x: n, y: ROW, text: "tanh", term: candidate, of: candidate },
      ...(after ? [{ x: 194, y: reset, text: "W·h", term: "W·h" }] : []),
    ],
    points: [
      { x: z, y: BELT, op: "×", term: "×" },
      { x: n, y: BELT, op: "+", term: "+", of: "h" },
      { x: n, y: share1, op: "×", term: "×" },
      { x: r, y: reset, op: "×", term: "×" },
      { x: 260, y: share1, op: "1−", term: factorText(cell.share), hue: keeper },
    ],
    tips: [
      up(z, BELT + POINT),
      up(n, BELT + POINT),
      up(n, share1 + POINT),
      up(r, reset + POINT),
      right(n - POINT, share1),
      right(r - POINT, reset),
      ...(after ? [right(n - 26, ROW)] : []),
      right(WIDTH, BELT),
      right(WIDTH, LOW),
    ],
    labels: [
      ...b.labels,
      hidden()[1],
      {
        x: z + 22,
        y: 16,
        text: at((k) => [`kept ${keeper}·h${k.old}`, "kept", "kept"]),
        value: kept,
        row: 22,
        size: 19,
        term: "kept",
      },
      {
        x: z - 8,
        y: 160,
        anchor: "end",
        text: () => [cell.word(keeper), keeper, keeper],
        value: now(keeper),
        hue: keeper,
        size: 18,
        row: 19,
      },
      {
        x: r + 8,
        y: 158,
        text: () => [cell.word(other), other, other],
        value: now(other),
        hue: other,
        size: 17,
        row: 18,
      },
      {
        x: 280,
        y: share1 - 24,
        text: nothing,
        value: open,
        hue: keeper,
        size: 17,
        row: 17,
        term: factorText(cell.share),
      },
      {
        x: n + 9,
        y: 156,
        text: () => [cell.word(candidate), candidate, candidate],
        value: now(candidate),
        size: 18,
        row: 19,
        term: candidate,
      },
      {
        x: n + 17,
        y: 74,
        text: () => ["written", "written", ""],
        value: written,
        size: 17,
        row: 20,
        term: "written",
      },
      { x: r + 17, y: reset - 26, text: nothing, value: passed, size: 16, row: 18, term: "reset gate" },
    ],
    notes: [
      after
        ? [
            "z keeps the old and r scales W·h, as in PyTorch",
            "as in PyTorch: z keeps, r scales W·h",
            "z keeps, r scales W·h",
          ]
        : [
            "z keeps the old, as in PyTorch; in some books it writes",
            "z keeps; in some books it writes",
            "here z keeps",
          ],
    ],
  };
}

/** RNN: one layer, and its answer goes out and on. @returns {Layout} */
function rnn(cell) {
  const [y, x, out] = [150, 250, 340];
  const sums = { size: 20, row: 22 };
  return {
    lines: [
      { d: `M0 ${y}H${x - 26}`, term: "joined" },
      {
        d: `M${ENTRY} ${BUS + 15}V${LOW + BEND}q0 ${-BEND} ${BEND} ${-BEND}H${118 - BEND}q${BEND} 0 ${BEND} ${-BEND}V${y + BEND}q0 ${-BEND} ${BEND} ${-BEND}`,
        term: "token",
      },
      { d: `M${x + 26} ${y}H${WIDTH}`, term: "h" },
      { d: `M${out - BEND} ${y}q${BEND} 0 ${BEND} ${-BEND}V${TOP + 34}`, term: "h" },
    ],
    layers: [{ x, y, text: cell.squash("h"), term: cell.squash("h"), of: "h" }],
    points: [],
    tips: [right(x - 26, y), up(out, TOP + 26), right(WIDTH, y)],
    labels: [
      {
        x: 0,
        y: y - 34,
        text: at((n) => [`old h${n.old}`, "old h", "h"]),
        value: old("h"),
        row: 23,
        term: "hidden state",
      },
      {
        x: WIDTH,
        y: y - 34,
        text: at((n) => [`new h${n.now}`, "new h", "h"]),
        value: now("h"),
        row: 23,
        anchor: "end",
        term: "h",
      },
      {
        x: x - 34,
        y: y - 32,
        text: () => ["sum a", "sum", "a"],
        value: (v) => v.a,
        anchor: "end",
        term: "+",
        ...sums,
      },
      {
        x: 128,
        y: LOW - 30,
        text: ({ one }) => [`from the ${one}`, "from x", "from x"],
        value: (v) => v.ax,
        term: "W·x",
        ...sums,
      },
      {
        x: out + 10,
        y: 44,
        text: at(() => ["to the answer", "h", "h"]),
        value: now("h"),
        term: "readout",
        size: 18,
        row: 20,
      },
    ],
    notes: [],
  };
}

const LAYOUTS = {
  lstm,
  peephole: lstm,
  coupled: lstm,
  gru,
  rnn: (cell) => (cell.squash("h") ? rnn(cell) : null),
};

/** The layout of a cell (`Roles`); null for one that books have no such drawing of. @returns {Layout | null} */
export const layout = (cell) => LAYOUTS[cell.name]?.(cell) ?? null;

const TIPS = {
  up: (x, y) => `M${x - 5} ${y + 9}L${x} ${y}L${x + 5} ${y + 9}z`,
  right: (x, y) => `M${x - 9} ${y - 5}L${x} ${y}L${x - 9} ${y + 5}z`,
};
const MARKS = {
  "×": (x, y) => `M${x - 5} ${y - 5}l10 10M${x + 5} ${y - 5}l-10 10`,
  "+": (x, y) => `M${x - 6.5} ${y}h13M${x} ${y - 6.5}v13`,
};
const named = (term) => (term ? { "data-term": term } : {});
const makes = (signal) => (signal ? { "data-of": signal } : {});

/** The drawing of a layout. */
export function textbook(s, { lines, layers, points, tips, labels, notes }) {
  s.add(
    "walls",
    el("style", {}, STYLE),
    el("rect", { x: LEFT, y: TOP, width: RIGHT - LEFT, height: FLOOR - TOP, rx: 16, class: "cellframe" }),
  );
  for (const { d, hue, term, kind, over } of lines) {
    if (over) s.add("wires", el("path", { d, class: "line gap" }));
    s.add(
      "wires",
      el("path", { d, class: ["line", hue && `S${hue}`, kind].filter(Boolean).join(" "), ...named(term) }),
    );
  }
  for (const { x, y, to } of tips)
    if (x < WIDTH) s.add("wires", el("path", { d: TIPS[to](x, y), class: "tip" }));
    // what leaves the drawing, as in the other drawings
    else s.head(507, y);
  for (const { x, y, text, signal, term, of } of layers) layer(s, x, y, text, signal, term, of ?? signal);
  for (const { x, y, op, term, hue, of } of points) point(s, x, y, op, term, hue, of);
  for (const { x, y, text, value, ...how } of labels) s.label(x, y, text, value, how);
  legend(s, points.length > 0);
  chip(s, BUS + 14, () => notes.flat());
}

function layer(s, x, y, text, signal, term, of) {
  const width = text.length > 1 ? 52 : 40;
  s.add(
    "marks",
    el(
      "g",
      { ...named(term), ...makes(of) },
      el("rect", {
        x: x - width / 2,
        y: y - HALF,
        width,
        height: 2 * HALF,
        rx: 3,
        class: `layer box${signal ? ` S${signal}` : ""}`,
      }),
      el(
        "text",
        {
          x,
          y: y + 5,
          "font-size": s.size(15, 17.5),
          "text-anchor": "middle",
          class: `boxed${signal ? ` T${signal}` : ""}`,
          ...(text === "σ" ? named(text) : {}),
        },
        text,
      ),
    ),
  );
}

function point(s, x, y, op, term, hue, of) {
  const stroke = hue ? ` S${hue}` : "";
  s.add(
    "marks",
    el(
      "g",
      { ...named(term), ...makes(of) },
      MARKS[op]
        ? el("circle", { cx: x, cy: y, r: POINT, class: `point${stroke}` })
        : el("ellipse", { cx: x, cy: y, rx: op.length > 2 ? 27 : 17, ry: HALF, class: `point${stroke}` }),
      MARKS[op]
        ? el("path", { d: MARKS[op](x, y), class: "mark" })
        : el(
            "text",
            { x, y: y + 5, "font-size": s.size(15, 16.5), "text-anchor": "middle", class: "boxed" },
            op,
          ),
    ),
  );
}

/** What the shapes mean: the books' own five, but for one that a drawing has none of. */
function legend(s, points) {
  const size = s.size(13.5, 17.5);
  const [one, other] = KEYS;
  const item = (x, y, words, term, ...shapes) =>
    s.add(
      "words",
      el(
        "g",
        named(term),
        shapes,
        el("text", { x: x + 36, y: y + 5, "font-size": size, class: "lab" }, words),
      ),
    );
  const line = (d) => el("path", { d, class: "line" });
  const [join, copy] = [LEFT + 112, LEFT + 318];
  item(
    LEFT,
    one,
    s.compact ? "layer" : "layer, with weights",
    "layer in a textbook drawing",
    el("rect", { x: LEFT, y: one - 9, width: 28, height: 18, rx: 3, class: "layer" }),
  );
  if (points)
    item(
      LEFT + 188,
      one,
      s.compact ? "number by number" : "number by number (pointwise)",
      "pointwise",
      el("circle", { cx: LEFT + 188 + 19, cy: one, r: 9, class: "point key" }),
    );
  item(
    LEFT,
    other,
    "vector",
    "vector",
    line(`M${LEFT} ${other}h21`),
    el("path", { d: TIPS.right(LEFT + 28, other), class: "tip" }),
  );
  item(
    join,
    other,
    s.compact ? "join" : "join (concatenate)",
    "joined",
    line(`M${join} ${other - 6}h6q6 0 6 6h16M${join} ${other + 6}h6q6 0 6 -6`),
  );
  item(copy, other, "copy", "copy", line(`M${copy} ${other}h16q6 0 6 -6h6M${copy + 16} ${other}q6 0 6 6h6`));
}
