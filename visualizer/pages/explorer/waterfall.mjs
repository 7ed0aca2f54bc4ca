// A sum as a waterfall: a line for each number that is added, with a bar from where the sum stood to where it stands
// then, and below them the curve that squashes what they come to.

import { heights, reach, running, steep } from "../kit/cell/sum.mjs";
import { SQUASHES } from "../kit/curves.mjs";
import { el as svg } from "../kit/dom.mjs";
import { fmt, rounded, sign } from "../kit/format.mjs";

/** @typedef {ReturnType<typeof import("../kit/cell/sum.mjs").taken>} Taken */
/** A line: what it is called, its factors, what it adds, whether it is `rest`, and the term that it is the `first` of.
 * @typedef {{ name: string, factors: string, adds: number, rest: boolean, first: any }} Row */

const OTHERS = 300, // points of other units, at most
  SAMPLES = 120; // of a curve

/** A number with its sign, as one that is added has it. */
export const signed = (v, digits = 2) => fmt(v, digits, true);

/** The text of a part of an equation as it is read: with a prime, a dot and a minus. */
export const prime = (text) =>
  text.replaceAll("'", "\u2032").replaceAll("*", "\u00B7").replaceAll("-", "\u2212");

const inkOf = (v) => (rounded(v) ? `var(--${sign(v)})` : "var(--ink2)");
const isGate = (app, name) => app.P.roles.kind(name) === "gate";
const fillOf = (app, name, v) => (isGate(app, name) ? `var(--F${name}, var(--ink2))` : `var(--F${sign(v)})`);

/** A text with what follows an underline set below the line, as in W_if: what an element of it holds. */
export function lowered(words, size) {
  const parts = String(words).split(/_([a-z]+)/);
  if (parts.length < 2) return parts;
  return parts.map((part, k) => {
    const by = (k % 2 || k === 0 ? 1 : -1) * 0.16 * size;
    return svg("tspan", k % 2 ? { dy: by, "font-size": Math.max(12, 0.8 * size) } : { dy: k && by }, part);
  });
}

/**
 * Draws the sum of the equation that is open, line by line, and the curve.
 * @param {HTMLElement} element
 * @param {any} app
 * @param {Row[]} rows
 * @param {Taken} found
 */
export function waterfall(element, app, rows, found) {
  const G = layout(element, app, rows, found),
    pen = penOf(G);
  drawLines(app, pen, G, rows, found);
  drawTotal(app, pen, G, found);
  if (found.curve) drawCurve(app, pen, G, found);
  else pen.add(svg("path", { d: `M${G.x(found.sum)} ${G.foot - 0.2 * G.each}V${G.bottom}`, class: "drop" }));
  drawScale(app, pen, G);
  const { width, height } = G;
  element.replaceChildren(
    svg(
      "svg",
      {
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        role: "img",
        "aria-label": said(app, rows, found),
      },
      ...pen.marks,
    ),
  );
  element.parentElement.style.setProperty("--below", `${height - G.high - G.axis + 0.2 * app.rem}px`);
  element.parentElement.style.setProperty("--half", `${G.left - 1.5 * app.rem}px`);
}

/** Where all of it stands, in pixels: x is of the running sum, `foot` where the lines end. */
function layout(element, app, rows, found) {
  const { rem, small, fine } = app,
    steps = running(rows.map(({ adds }) => adds)),
    far = reach(steps, Boolean(found.curve)),
    width = app.width,
    top = 1.5 * rem,
    axis = 1.4 * rem;
  const left = small ? 11.2 * rem : Math.min(26 * rem, 0.56 * width),
    right = width - 0.6 * rem,
    x = (v) => left + ((v + far) / (2 * far)) * (right - left);
  const room =
    small || !app.inPage
      ? 0
      : innerHeight - element.getBoundingClientRect().top - scrollY - 0.9 * rem - axis - top;
  const least = found.curve ? 4.9 * rem : 0;
  // the total has a line of its own
  const each = small
      ? 1.5 * rem
      : Math.max(1.1 * rem, Math.min(1.5 * rem, (room - least - rem) / (rows.length + 1))),
    bottom = top + (rows.length + 1.15) * each,
    high = found.curve ? (small ? 7 * rem : Math.max(least, Math.min(9 * rem, room + top - bottom))) : 0,
    height = bottom + high + axis;
  return {
    ...{ width, height, top, axis, left, right, x, steps, far, each, bottom, high, fine },
    foot: top + rows.length * each,
    body: Math.max(fine, 0.875 * rem),
    end: left - 1.4 * rem,
    grid: [-far, -far / 2, 0, far / 2, far],
  };
}

/** What is drawn so far, and how a mark and a text are added to it. */
function penOf({ fine }) {
  const marks = [];
  const add = (...nodes) => marks.push(...nodes);
  const put = (at, y, words, { anchor = "start", size = fine, cls = "", color = null } = {}) =>
    add(
      svg(
        "text",
        { x: at, y, "font-size": size, "text-anchor": anchor, class: cls, style: color && `fill:${color}` },
        lowered(words, size),
      ),
    );
  return { marks, add, put };
}

function drawLines({ rem, small }, { add, put }, G, rows, found) {
  const { top, bottom, high, x, end, each, right, steps, fine, body } = G,
    weighed = found.terms.some(({ products }) => products);
  for (const v of G.grid)
    add(svg("path", { d: `M${x(v)} ${top - 0.2 * rem}V${bottom + high}`, class: v ? "grid" : "zero" }));
  put(x(0), top - 0.5 * rem, "running sum", { anchor: "middle", cls: "faded" });
  if (!small) {
    put(0, top - 0.5 * rem, "what is added", { cls: "faded" });
    put(end, top - 0.5 * rem, "adds", { anchor: "end", cls: "faded" });
    put(end - 5.2 * rem, top - 0.5 * rem, weighed ? "weight · value" : "the numbers", {
      anchor: "end",
      cls: "faded",
    });
  }
  rows.forEach((row, k) => {
    const y = top + k * each,
      base = y + 0.7 * each,
      [from, to] = steps[k];
    if (k && row.first) add(svg("path", { d: `M0 ${y}H${right}`, class: "grid" }));
    put(0, base, small ? row.name.replace(" products", "") : row.name, {
      size: small ? fine : body,
      cls: row.rest ? "faded" : "",
    });
    if (!small && row.factors)
      put(end - 5.2 * rem, base, row.factors, { anchor: "end", size: body, cls: "dim" });
    put(end, base, signed(row.adds), { anchor: "end", size: body, cls: "strong", color: inkOf(row.adds) });
    add(
      svg("rect", {
        x: Math.min(x(from), x(to)),
        y: y + 0.2 * each,
        width: Math.max(1.5, Math.abs(x(to) - x(from))),
        height: 0.6 * each,
        class: `F${sign(row.adds)}${row.rest ? " rest" : ""}`,
      }),
    );
    if (k < rows.length - 1)
      add(svg("path", { d: `M${x(to)} ${y + 0.8 * each}V${y + 1.2 * each}`, class: "thread" }));
  });
}

function drawTotal({ rem, S }, { add, put }, { foot, each, end, body }, found) {
  add(svg("path", { d: `M0 ${foot + 0.1 * each}H${end + 4}`, class: "rule" }));
  put(0, foot + 0.9 * each, found.curve ? "the sum" : `the sum, ${S.open}`, { size: body, cls: "strong" });
  put(end, foot + 0.9 * each, signed(found.sum), {
    anchor: "end",
    size: 1.06 * rem,
    cls: "strong total",
    color: inkOf(found.sum),
  });
}

/** The curve, with the points of other units on it, that of this one, and how steep it is there. */
function drawCurve(app, { add, put }, G, found) {
  const { P, S, rem, small } = app,
    { left, right, x, far, fine } = G,
    name = S.open,
    at = x(found.sum);
  const [low, most] = heights(found.curve, far, P.roles.range(name)),
    roof = G.bottom + 0.4 * rem,
    tall = G.high - 0.4 * rem,
    y = (v) => roof + tall * (1 - (v - low) / (most - low || 1));
  const curve = Array.from({ length: SAMPLES + 1 }, (_, k) => {
    const a = -far + (2 * far * k) / SAMPLES;
    return `${k ? "L" : "M"}${x(a).toFixed(1)} ${y(found.curve(a)).toFixed(1)}`;
  }).join("");
  const slope = steep(found),
    by = 0.28 * far,
    tangent = [-by, by].map((d) => `${x(found.sum + d)} ${y(found.value + slope * d)}`);
  add(
    svg("path", { d: `M${left} ${y(low)}H${right}M${left} ${y(most)}H${right}`, class: "zero" }),
    svg("path", {
      d: curve,
      class: "curve",
      style: `stroke:${isGate(app, name) ? fillOf(app, name, 1) : "var(--ink2)"}`,
    }),
  );
  const few = Math.max(1, Math.ceil(P.H / OTHERS)),
    others = [];
  for (let u = 0; u < P.H; u += few)
    if (u !== S.unit && Math.abs(found.sums[u]) <= far)
      others.push(`M${x(found.sums[u]).toFixed(1)} ${y(found.values[u]).toFixed(1)}h0`);
  add(svg("path", { d: others.join(""), class: "points", style: `stroke:${fillOf(app, name, 1)}` }));
  add(
    svg("path", { d: `M${tangent.join("L")}`, class: "tangent" }),
    svg("path", { d: `M${at} ${G.foot - 0.2 * G.each}V${y(found.value)}`, class: "drop" }),
    svg("path", { d: `M${at} ${y(found.value)}H${left}`, class: "across" }),
    svg("circle", {
      cx: at,
      cy: y(found.value),
      r: 0.4 * rem,
      class: "point",
      style: `fill:${fillOf(app, name, found.value)}`,
    }),
  );
  for (const v of [low, most])
    put(left - 0.35 * rem, y(v) + 0.32 * fine, fmt(v, 0), { anchor: "end", cls: "faded" });
  // where the curve leaves room
  const leftwards = found.sum > 0,
    tx = leftwards ? left + 0.7 * rem : right - 0.4 * rem,
    ty = roof + (small ? 0.25 : leftwards ? 0.42 : 0.55) * tall,
    anchor = leftwards ? "start" : "end",
    value = P.at(name, S.t, S.unit);
  const shown = small
    ? `${name} = ${fmt(value)}`
    : `${name} = ${SQUASHES[found.by]?.sign ?? found.by}(${fmt(found.sum)}) = ${fmt(value)}`;
  const color = isGate(app, name) ? `var(--${name}, var(--ink))` : `var(--${sign(value)})`;
  put(tx, ty, shown, { anchor, size: 1.1 * rem, cls: "strong result", color });
  put(tx, ty + 1.25 * rem, `slope ${small ? "" : "here "}${fmt(slope, slope < 0.0995 ? 3 : 2)}`, {
    anchor,
    size: G.body,
    cls: "dim",
  });
}

function drawScale({ rem }, { put }, { grid, x, bottom, high }) {
  for (const [k, v] of grid.entries())
    put(x(v), bottom + high + 1.05 * rem, fmt(v, Number.isInteger(v) ? 0 : 1), {
      anchor: k === 0 ? "start" : k === grid.length - 1 ? "end" : "middle",
      cls: "faded",
    });
}

function said({ P, S }, rows, { sum, by }) {
  const adds = rows.map((row) => `${row.name} adds ${signed(row.adds)}`).join("; "),
    squashed = by ? `; ${by} of it is ${fmt(P.at(S.open, S.t, S.unit))}` : "";
  return `${adds}. The sum is ${signed(sum)}${squashed}.`;
}
