// The small pictures of the doors: each is data of the page that it leads to.

import { el } from "../kit/dom.mjs";

const W = 300,
  H = 110,
  MARGIN = 6;

const across = (k, n) => MARGIN + (k * (W - 2 * MARGIN)) / Math.max(1, n - 1);
const line = (points, cls) =>
  el("polyline", { points: points.map((p) => p.map((x) => x.toFixed(1)).join(",")).join(" "), class: cls });
const words = (x, y, text, cls, anchor = "start") =>
  el("text", { x, y, class: cls, "text-anchor": anchor }, text);

/** The forget gates: a row a unit, a column a word. */
function explore({ maps }) {
  const wide = W / maps[0].length,
    high = H / maps.length;
  return maps.flatMap((row, y) =>
    row.map((v, x) =>
      el("rect", {
        x: x * wide,
        y: y * high,
        width: Math.max(wide / 2, wide - 1),
        height: high + 0.3,
        class: "gate",
        "fill-opacity": v,
      }),
    ),
  );
}

/** The unit's memory as the sentence is read, and with the gates held. */
function whatif({ runs, at }) {
  const n = runs.plain.c.length,
    most = Math.max(...Object.values(runs).flatMap(({ c }) => c.map(Math.abs))),
    y = (c) => H / 2 - (c / most) * (H / 2 - 8);
  const curve = ({ c }, cls) =>
    line(
      c.map((v, t) => [across(t, n), y(v)]),
      cls,
    );
  const [a, b] = [at.move, at.second].map((t) => across(t - 0.5, n)),
    // the names stand on the side of zero that the memory leaves free at first
    top = runs.plain.c[at.first] < 0 ? 18 : H - 26;
  const name = (k, text, cls, curves) => [
    line(
      [
        [0, top + 20 * k - 5],
        [26, top + 20 * k - 5],
      ],
      curves,
    ),
    words(34, top + 20 * k, text, cls),
  ];
  return [
    el("rect", { x: a, y: 0, width: b - a, height: H, class: "span" }),
    line(
      [
        [0, H / 2],
        [W, H / 2],
      ],
      "rule",
    ),
    curve(runs.plain, "thin dashed"),
    curve(runs.held, "thick"),
    name(0, "as it reads", "pale", "thin dashed"),
    name(1, "held", "strong", "thick"),
  ];
}

/** How far an error reaches back before training, on a logarithmic scale: each over its last value. */
function gradients({ norms }) {
  const curves = Object.entries(norms);
  if (!curves.length) return null;
  const least = Math.min(...curves.flatMap(([, v]) => v)),
    y = (v) => 12 + (v / (least || -1)) * (H - 24);
  return curves.flatMap(([cell, values]) => {
    const k = Math.floor(values.length / 4);
    return [
      line(
        values.map((v, t) => [across(t, values.length), y(v)]),
        cell === "rnn" ? "thin" : "thick",
      ),
      words(
        across(k, values.length),
        y(values[k]) - 12,
        cell.toUpperCase(),
        cell === "rnn" ? "pale" : "strong",
        "middle",
      ),
    ];
  });
}

/** Scores of small networks on Latch, a bar a seed, and how many learned it. */
function train({ learned }) {
  const cells = Object.entries(learned);
  if (!cells.length) return null;
  const high = H / cells.length;
  return cells.flatMap(([cell, { scores, passed }], row) => {
    const wide = W / scores.length,
      full = high - 26,
      floor = (row + 1) * high - 4;
    return [
      words(
        0,
        floor - full - 5,
        `${cell.toUpperCase()}: ${passed} of ${scores.length} learned it`,
        row ? "pale" : "strong",
      ),
      scores.map((score, k) =>
        el("rect", {
          x: k * wide,
          width: Math.max(wide / 2, wide - 2),
          y: floor - score * full,
          height: score * full,
          class: row ? "bar pale" : "bar",
        }),
      ),
    ];
  });
}

/** The unit's memory as far as the move, and after it a question. */
function lessons({ runs, at }) {
  const { c } = runs.plain,
    most = Math.max(...c.map(Math.abs)),
    wide = W / c.length,
    y = H / 2 - 8;
  const bars = c.slice(0, at.move).map((v, t) => {
    const high = Math.max(2, (34 * Math.abs(v)) / most);
    return el("rect", {
      x: t * wide,
      y: y - high / 2,
      width: wide + 0.3,
      height: high,
      class: v < 0 ? "below" : "above",
    });
  });
  const x = at.move * wide + 4;
  return [
    bars,
    el("rect", { x, y: y - 24, width: W - x - 2, height: 48, rx: 6, class: "asked" }),
    words((x + W) / 2, y + 8, "?", "strong", "middle"),
    words(0, H - 8, "what does it hold next?", "pale"),
  ];
}

/** Each unit's forget gate over the sentence: a stroke from its least to its largest, a dash at its mean. */
function diagnose({ maps }) {
  const mean = (row) => row.reduce((sum, v) => sum + v, 0) / row.length,
    rows = [...maps].sort((a, b) => mean(a) - mean(b)),
    wide = W / rows.length,
    y = (v) => 4 + (1 - v) * (H - 8);
  return rows.flatMap((row, k) => {
    const [low, high] = [Math.min(...row), Math.max(...row)];
    return [
      el("rect", {
        x: (k + 0.2) * wide,
        y: y(high),
        width: 0.6 * wide,
        height: Math.max(1, y(low) - y(high)),
        class: "gate",
        "fill-opacity": 0.4,
      }),
      el("rect", { x: (k + 0.1) * wide, y: y(mean(row)) - 1, width: 0.8 * wide, height: 2, class: "gate" }),
    ];
  });
}

/** The arrays of the layer to scale, each with its shape. */
function sizes({ shapes }) {
  const named = Object.entries(shapes).sort(([, a], [, b]) => b.length - a.length),
    most = Math.max(...named.map(([, [rows]]) => rows)),
    place = W / named.length,
    scale = (H - 26) / most;
  return named.flatMap(([, [rows, columns = 1]], k) => {
    const high = rows * scale,
      wide = Math.max(4, columns * scale),
      x = (k + 0.5) * place;
    return [
      el("rect", { x: x - wide / 2, y: H - 24 - high, width: wide, height: high, class: "bar" }),
      words(x, H - 5, columns > 1 ? `${rows}×${columns}` : `${rows}`, "pale", "middle"),
    ];
  });
}

export const DOORS = { explore, lessons, whatif, gradients, train, diagnose, sizes };

/** Draws each door's picture where the page has one for it; a door without keeps its words alone. */
export function doors(links, told) {
  for (const link of links) {
    const parts = DOORS[link.dataset.door]?.(told),
      box = link.querySelector(".pic");
    if (parts) box.append(el("svg", { viewBox: `0 0 ${W} ${H}` }, parts));
    else box.hidden = true;
  }
}
