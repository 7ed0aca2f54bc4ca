// The curve that a gate or a candidate is squashed by: where it is steep, where it is flat, where the sums of a text lie
// on it, and what its slope does to an error on its way back.
//
// `draw(element, data, state)` is all a page needs; the rest are pure functions of it.

import { FUNCTIONS } from "./cell/equations.mjs";
import { h, el as svg } from "./dom.mjs";
import { fmt, many, percent, power } from "./format.mjs";
import { term } from "./terms.mjs";

/**
 * What a cell may call a squash: its value, its slope by that value, its range, and the largest slope it has. sign is
 * how one writes it.
 * @typedef {{ sign: string, at: (a: number) => number, slope: (a: number) => number, range: number[], steepest: number }} Squash
 * @type {Record<string, Squash>}
 */
export const SQUASHES = {
  sigmoid: {
    sign: "σ",
    at: FUNCTIONS.sigmoid,
    // made of both tails, so that it is not lost where one is rounded to 1
    slope: (a) => 1 / (1 + Math.exp(-a)) / (1 + Math.exp(a)),
    range: [0, 1],
    steepest: 0.25,
  },
  tanh: {
    sign: "tanh",
    at: FUNCTIONS.tanh,
    slope: (a) => 1 / Math.cosh(a) ** 2,
    range: [-1, 1],
    steepest: 1,
  },
  relu: {
    sign: "relu",
    at: FUNCTIONS.relu,
    slope: (a) => Number(a > 0),
    range: [0, Infinity],
    steepest: 1,
  },
};

/** Below this slope a curve is called flat: less than a twentieth of an error goes back through it. */
export const FLAT = 0.05;

/** Whether a curve with this slope is flat. */
export const isFlat = (slope) => Math.abs(slope) < FLAT;

/** How far from 0 a squash becomes flat, to its right or, where side is -1, its left: where its slope falls below FLAT;
 * null where it never does. */
export function flatFrom({ slope }, side = 1) {
  let [steep, flat] = [0, 20];
  if (!isFlat(slope(side * flat))) return null;
  for (let k = 0; k < 50; k++) {
    const middle = (steep + flat) / 2;
    if (isFlat(slope(side * middle))) flat = middle;
    else steep = middle;
  }
  return flat;
}

/** The signals of a picture that are squashed sums as a whole by a curve that is known here, in their order. */
export const curved = (P) => P.signals.filter((name) => SQUASHES[P.roles.squash(name)]);

/** The signal to show the curve of: the first that is wished for and has one, else the gate that keeps, else any. */
export const curveOf = (P, ...wished) =>
  [...wished, P.keeper, ...curved(P)].find((name) => curved(P).includes(name)) ?? null;

/** A button for each signal that has a curve: that of `shown` is pressed, and each calls choose(signal). */
export const signalButtons = (P, shown, choose) =>
  curved(P).map((name) => {
    const pressed = String(name === shown),
      b = h("button", { type: "button", "aria-pressed": pressed }, h("i", { class: `s-${name}` }, name));
    b.addEventListener("click", () => choose(name));
    return b;
  });

/** What `draw` draws of a signal of a picture, where its sums are there. */
export function curveData({ roles, T, H, shown: tokens }, name, sums) {
  const gate = roles.kind(name) === "gate";
  return { name, word: roles.word(name), squash: roles.squash(name), gate, sums, T, H, tokens };
}

const LEAST = 6,
  MOST = 12, // how far from 0 the axis reaches; what lies beyond stands at its end
  BIN = 0.5;

/** How far the axis reaches, for these sums. */
export const reach = (sums) =>
  Math.min(MOST, Math.max(LEAST, Math.ceil(sums.reduce((m, a) => Math.max(m, Math.abs(a)), 0))));

/** How many of the sums lie in each bin between -end and end; those beyond count in the last. */
export function histogram(sums, end) {
  const bins = new Array(Math.round((2 * end) / BIN)).fill(0);
  for (const a of sums) bins[Math.max(0, Math.min(bins.length - 1, Math.floor((a + end) / BIN)))] += 1;
  return bins;
}

/** The share of the sums at which a squash is flat. */
export const flatShare = (sums, squash) =>
  sums.reduce((n, a) => n + (isFlat(squash.slope(a)) ? 1 : 0), 0) / sums.length;

/** The products of the last 1, 2, ... slopes of a unit back from step t, the newest first. */
export function products(data, { t, unit }) {
  const { slope } = SQUASHES[data.squash];
  let product = 1;
  const found = [];
  for (let at = t; at >= 0; at--) {
    product *= slope(data.sums[at * data.H + unit]);
    found.push(product);
  }
  return found;
}

/** A factor as one reads it: 0.0625, and small ones as 9.5 × 10⁻⁷. */
export function factor(v) {
  if (v === 0) return "0";
  if (v >= 0.001) return String(Number(v.toPrecision(3)));
  const [digits, whole] = v.toExponential(1).split("e");
  return `${digits} × ${power(Number(whole))}`;
}

const SPANS = [1, 2, 4, 10];

/** What an error is multiplied by over so many squashes in a row: a row a squash, and one of this unit's own slopes. */
export function shrinking(data, state) {
  const own = state.mode === "mean" ? null : products(data, state);
  // one that goes on without end is told of only where it is asked for
  const most = Object.entries(SQUASHES)
    .filter(([of, { range }]) => of === data.squash || range.every(Number.isFinite))
    .map(([, { sign, steepest }]) => ({
      name: `${sign}, at most`,
      values: SPANS.map((n) => factor(steepest ** n)),
    }));
  const last = own && {
    name: `unit ${state.unit} here`,
    values: SPANS.map((n) => (n <= own.length ? factor(own[n - 1]) : "–")),
  };
  return { spans: SPANS, rows: last ? [...most, last] : most };
}

/** What is said of the step shown. */
export function says(data, { t, unit, mode }) {
  const squash = SQUASHES[data.squash],
    { name, sums, H } = data;
  const share = percent(flatShare(sums, squash));
  const whole = `Of all ${sums.length.toLocaleString("en")} sums of this text, ${share} lie where the curve is flat.`;
  if (mode === "mean") return [`The dots are all ${many(H, "unit")} at “${data.tokens[t]}”.`, whole];
  const a = sums[t * H + unit],
    value = squash.at(a),
    slope = squash.slope(a);
  return [
    `At “${data.tokens[t]}” the sum of unit ${unit} is ${fmt(a, 2, true)}; ${squash.sign} makes ${name} = ${fmt(value, Math.abs(value) < 0.01 ? 3 : 2)} of it. The slope there is ${factor(slope)}: ` +
      (isFlat(slope)
        ? `the curve is flat, and of an error that comes back through it ${percent(slope)} goes on.`
        : `of an error that comes back through it ${percent(slope)} goes on.`),
    whole,
  ];
}

// ---- drawing

const WIDTH = 600, // where nobody says how wide it is
  LEFT = 34,
  [TOP, BASE] = [14, 152], // of the curve
  [ROOF, FLOOR] = [164, 216]; // of the histogram

/** Where everything of the picture stands, in pixels: pure, so that a test can ask it. */
export function layout(data, { t, unit, mode, asked = false }, width = WIDTH) {
  const RIGHT = width - 8;
  const squash = SQUASHES[data.squash],
    { sums, H, T } = data,
    end = reach(sums),
    [low, high] = squash.range.map((v) => Math.min(end, v));
  const x = (a) => LEFT + ((Math.max(-end, Math.min(end, a)) + end) / (2 * end)) * (RIGHT - LEFT);
  const y = (v) => BASE - ((Math.min(high, v) - low) / (high - low)) * (BASE - TOP);
  const path = (of) =>
    Array.from({ length: 121 }, (_, k) => -end + (k * end) / 60)
      .map((a, k) => `${k ? "L" : "M"}${x(a).toFixed(1)} ${y(of(a)).toFixed(1)}`)
      .join("");
  const bins = histogram(sums, end),
    top = Math.max(...bins),
    wide = (RIGHT - LEFT) / bins.length,
    gap = Math.min(1.5, wide / 2);
  const sides = [-1, 1].flatMap((side) => {
    const from = flatFrom(squash, side);
    return from === null || from >= end ? [] : [side < 0 ? [-end, -from] : [from, end]];
  });
  // of one unit its steps; else all units at this step
  const dots = asked
    ? []
    : mode === "mean"
      ? Array.from({ length: H }, (_, u) => sums[t * H + u])
      : Array.from({ length: T }, (_, k) => sums[k * H + unit]);
  const at = (a) => ({ x: x(a), y: y(squash.at(a)), a });
  const now = asked || mode === "mean" ? null : at(sums[t * H + unit]);
  // a piece of the tangent, as steep as the curve is at the point
  const dx = 0.9,
    rise = now && dx * squash.slope(now.a);
  const tangent =
    now && `M${x(now.a - dx)} ${y(squash.at(now.a) - rise)}L${x(now.a + dx)} ${y(squash.at(now.a) + rise)}`;
  return {
    end,
    sides: [LEFT, RIGHT],
    curve: path(squash.at),
    slope: path(squash.slope),
    flats: sides.map(([from, to]) => ({ x: x(from), width: Math.max(0, x(to) - x(from)) })),
    bars: bins.map((n, k) => {
      const height = n ? Math.max(1, (n / top) * (FLOOR - ROOF)) : 0;
      return { x: LEFT + k * wide + gap / 2, width: Math.max(0, wide - gap), y: FLOOR - height, height, n };
    }),
    ticks: Array.from({ length: 5 }, (_, k) => ({ x: x(-end + (k * end) / 2), a: -end + (k * end) / 2 })),
    rules: [low, (low + high) / 2, high].map((v) => ({ y: y(v), v })),
    peak: { x: x(0), y: y(squash.steepest) },
    dots: dots.map(at),
    now,
    tangent,
  };
}

/** The picture: the curve and its slope, the point of the unit on it, and below them how many sums lie where. */
function figure(data, state, width) {
  const { name, gate } = data,
    squash = SQUASHES[data.squash],
    L = layout(data, state, width),
    [, RIGHT] = L.sides,
    { now } = L;
  const text = (x, y, words, more = {}) => svg("text", { x, y, ...more }, words);
  return svg(
    "svg",
    {
      viewBox: `0 0 ${width} ${FLOOR + 24}`,
      class: `curve ${gate ? `of-${name}` : ""}`,
      role: "img",
      "aria-label": `The curve of ${squash.sign}, and where the sums of this text lie on it. ${state.asked ? "" : says(data, state)[0]}`,
    },
    L.flats.map(({ x, width }) =>
      svg("rect", { x, y: TOP - 6, width, height: FLOOR - TOP + 6, class: "flat", "data-term": "saturated" }),
    ),
    // what lies left of the curve stands high, what lies right of it low
    L.flats.map(({ x, width }) =>
      text(x + width / 2, x < (LEFT + RIGHT) / 2 ? TOP + 46 : BASE - 22, "saturated", {
        "text-anchor": "middle",
        "data-term": "saturated",
      }),
    ),
    L.rules.map(({ y, v }) => [
      svg("path", { d: `M${LEFT} ${y}H${RIGHT}`, class: "rule" }),
      text(LEFT - 5, y + 4, fmt(v, v % 1 ? 1 : 0), { "text-anchor": "end" }),
    ]),
    svg(
      "g",
      { "data-term": "pre-activation" },
      L.bars.map(({ x, y, width, height }) => svg("rect", { x, y, width, height, class: "bar" })),
    ),
    svg("path", { d: `M${LEFT} ${FLOOR}H${RIGHT}`, class: "rule" }),
    L.ticks.map(({ x, a }, k) =>
      text(x, FLOOR + 17, fmt(a, a % 1 ? 1 : 0, true), {
        "text-anchor": k === 0 ? "start" : k === 4 ? "end" : "middle",
      }),
    ),
    svg("path", { d: L.slope, class: "sloped", "data-term": "slope" }),
    svg("path", { d: L.curve, class: "line", "data-term": data.squash }),
    // where the curve goes on without end, it would lie on its own beginning
    text(
      ...(squash.range[1] < Infinity ? [L.peak.x + 10, L.peak.y - 6] : [RIGHT - 4, L.peak.y - 6]),
      `slope, at most ${squash.steepest}`,
      {
        class: "name",
        "text-anchor": squash.range[1] < Infinity ? "start" : "end",
        "data-term": "slope",
      },
    ),
    now && svg("path", { d: `M${now.x} ${now.y}V${FLOOR}`, class: "drop" }),
    L.dots.map(({ x, y }) => svg("circle", { cx: x, cy: y, r: 3.5, class: "dot" })),
    now && svg("path", { d: L.tangent, class: "tangent" }),
    now && svg("circle", { cx: now.x, cy: now.y, r: 7, class: "point" }),
  );
}

/** What the slopes alone make of an error, as a table, see `shrinking`. */
function table({ spans, rows }) {
  return h(
    "table",
    { class: "shrinks" },
    h("caption", {}, "What the slopes alone multiply an error by on its way back"),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        h("th", { scope: "col" }, "squashes in a row"),
        ...spans.map((n) => h("th", { scope: "col" }, n)),
      ),
    ),
    h(
      "tbody",
      {},
      ...rows.map(({ name: of, values }) =>
        h("tr", {}, h("th", { scope: "row" }, of), ...values.map((value) => h("td", {}, value))),
      ),
    ),
  );
}

/**
 * Draws the curve of a signal into an element, and what is said of it.
 *
 * data: `name` of the signal, the `word` for it, the name of its `squash`, `sums` (T × H numbers, row after row), `T`,
 * `H` and the `tokens` of the text; `gate`, whether it has a colour of its own. state: step `t`, `unit`, and `mode`
 * "unit" or "mean"; and `asked`, whether a question asks for what is seen of this step, which is left out then.
 */
export function draw(element, data, state) {
  const { name, word, gate } = data,
    squash = SQUASHES[data.squash],
    { asked = false } = state,
    hue = gate ? `s-${name}` : "";
  const [here, all] = asked ? [] : says(data, state);
  element.replaceChildren(
    h(
      "p",
      { class: "about" },
      h("b", { class: hue }, `${word} ${name}`),
      ` = ${squash.sign}(`,
      term("pre-activation", "a"),
      "): the line is ",
      term(data.squash, squash.sign),
      ", the broken one its ",
      term("slope"),
      `; the bars count the sums a of all ${many(data.H, "unit")} at all ${many(data.T, "step")}, the dots are ${state.mode === "mean" ? "all units at this step" : `unit ${state.unit} at every step`}.`,
    ),
    figure(data, state, element.clientWidth || WIDTH),
    ...(here ? [h("p", { class: "here", "aria-live": "polite" }, here, " ", h("span", {}, all))] : []),
    table(shrinking(data, asked ? { ...state, mode: "mean" } : state)),
    h(
      "p",
      { class: "hint" },
      `The slope of σ is 0.25 at most: after one squash a quarter of an error is left, after two 0.0625, after ten 0.25¹⁰ = ${factor(0.25 ** 10)}, less than a millionth. The weights multiply it as well, and may make it larger again. In an LSTM and a GRU the memory itself goes on from step to step through no squash: the gate that keeps multiplies it, and that can be 1.`,
    ),
  );
}
