// What the sections of the gradient page say and draw: numbers given by their log10, and small pictures of them over
// steps.

import { ticks } from "../kit/axis.mjs";
import { h, el as svg } from "../kit/dom.mjs";
import { place } from "../kit/figures.mjs";
import { magnitude, power } from "../kit/format.mjs";

/** A number given by its log10, to two or three digits; what is not finite stands for exactly 0. */
export function number(log) {
  if (!Number.isFinite(log)) return "0";
  if (log > -2 && log < 3) return String(Number((10 ** log).toPrecision(log < 0 ? 2 : 3)));
  const whole = Math.floor(log),
    digits = (10 ** (log - whole)).toFixed(1);
  // in one piece: a line never breaks inside a number
  return `${digits === "10.0" ? "1.0" : digits}\u00A0\u00D7\u00A0${power(digits === "10.0" ? whole + 1 : whole)}`;
}

/** The same to four digits, as a tip shows it. */
export const precise = (log) => magnitude(Number.isFinite(log) ? log : NaN);

/** A cell's title in a sentence. */
export const titled = (app, cell) => app.setup.cells[cell].replace("Vanilla ", "");

/** That a task has no network of a cell. */
export const untrained = (app, cell) => `No ${titled(app, cell)} was trained on “${app.network.title}”.`;

/** Decades from 1 to the end of an axis that has to hold v: few sizes, so that it seldom changes under a slider. */
export function reach(v, least) {
  let size = least;
  while (size < v) size = Number.isInteger(Math.log2(size / least)) ? 1.5 * size : (4 / 3) * size;
  return Math.round(size);
}

const NICE = [1, 2, 3, 5].flatMap((k) => [k, 10 * k, 100 * k]).sort((a, b) => a - b);

/** Whole powers of ten from low to high, at most about `most` of them, and 10^0 always one. */
export function powers(low, high, most) {
  const by = NICE.find((step) => step >= (high - low) / most) ?? NICE.at(-1),
    ticks = [];
  for (let k = by * Math.ceil(low / by); k <= high; k += by) ticks.push(k || 0);
  return ticks;
}

/** A line thinned out to what a name has to keep clear of. */
export const thin = (points, most = 100) =>
  points.filter((_, k) => k % Math.ceil(points.length / most) === 0 || k === points.length - 1);

/** The middle of sorted or unsorted numbers, -Infinity among them; null of none. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b),
    half = sorted.length >> 1;
  if (!sorted.length) return null;
  return sorted.length % 2 || sorted[half - 1] === sorted[half]
    ? sorted[half]
    : (sorted[half - 1] + sorted[half]) / 2;
}

// the path of a line through [x, y] points, broken where y is not a number
const path = (points) =>
  points
    .map(([x, y], k) =>
      Number.isFinite(y)
        ? `${k && Number.isFinite(points[k - 1][1]) ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`
        : "",
    )
    .join("");

/** A small picture of log10 values over whole steps, with names on its lines and a value under the pointer. */
export function logPlot() {
  const picture = svg("svg", { "aria-hidden": "true" }),
    labels = h("div", { class: "labels", "aria-hidden": "true" });
  const tag = h("div", { class: "tag" }),
    el = h("div", { class: "logplot", role: "img" }, picture, labels, tag);
  const here = svg("path", { class: "here" });
  let at = null,
    mark = null;
  tag.hidden = true;
  const hover = (event) => {
    const text = at?.(event.clientX - el.getBoundingClientRect().left);
    tag.hidden = !text;
    if (!text) return;
    tag.textContent = text;
    const most = el.clientWidth - tag.offsetWidth;
    tag.style.left = `${Math.max(0, Math.min(most, event.clientX - el.getBoundingClientRect().left + 10))}px`;
  };
  el.addEventListener("pointermove", hover);
  el.addEventListener("pointerdown", hover);
  el.addEventListener("pointerleave", () => (tag.hidden = true));
  return {
    el,
    /**
     * lines: [{ values, kind, name }], values[k] at step first + k; unnamed lines are faint company. low, high: ends
     * of the axis. marks: [[step, value]]. tip(step) is the text of a step, said the picture in words, unit what
     * stands at the end of the axis of steps.
     */
    draw({ lines, first, last, low, high, marks = [], tip, said, unit = "", rem }) {
      const width = el.clientWidth,
        height = el.clientHeight;
      if (!width || !height) return;
      const frame = {
        left: Math.round(3 * rem),
        right: width - Math.round(0.8 * rem),
        top: 6,
        bottom: height - Math.round(1.35 * rem),
      };
      const x = (t) => frame.left + ((frame.right - frame.left) * (t - first)) / Math.max(1, last - first);
      const y = (v) => frame.top + ((frame.bottom - frame.top) * (high - v)) / (high - low);
      const rows = powers(low, high, Math.max(2, Math.floor((frame.bottom - frame.top) / (2.2 * rem))));
      const caption = last > first ? unit : "";
      const edge = frame.right - (caption ? (0.42 * caption.length + 1.2) * rem : 0);
      const along = [
        first,
        ...ticks(first, last, 5).filter((t) => Number.isInteger(t) && t > first + (last - first) / 12),
      ];
      const drawn = lines.map((line) => ({
        ...line,
        points: Array.from(line.values, (v, k) => [x(first + k), Number.isFinite(v) ? y(v) : NaN]),
      }));
      picture.setAttribute("width", width);
      picture.setAttribute("height", height);
      picture.replaceChildren(
        ...rows.map((k) =>
          svg("path", { class: k === 0 ? "one" : "grid", d: `M${frame.left} ${y(k)}H${frame.right}` }),
        ),
        ...rows.map((k) =>
          svg(
            "text",
            { x: frame.left - 0.4 * rem, y: y(k) + 0.26 * rem, "text-anchor": "end" },
            k === 0 ? "1" : power(k),
          ),
        ),
        ...along
          .filter((t) => x(t) < edge || !caption)
          .map((t) =>
            svg(
              "text",
              { x: x(t), y: height - 0.2 * rem, "text-anchor": t === first ? "start" : "middle" },
              String(t),
            ),
          ),
        caption && svg("text", { x: frame.right, y: height - 0.2 * rem, "text-anchor": "end" }, caption),
        here,
        ...drawn.map(({ kind, points }) => svg("path", { class: `line ${kind}`, d: path(points) })),
        ...marks.map(([t, v]) => svg("circle", { class: "mark", cx: x(t), cy: y(v), r: 4 })),
      );
      const named = drawn.filter((line) => line.name),
        spans = named.map(({ kind, name }) => h("span", { class: `name ${kind}` }, name));
      labels.replaceChildren(...spans);
      const sizes = Object.fromEntries(spans.map((span, k) => [k, [span.offsetWidth + 8, 1.05 * rem]]));
      const placed = place(Object.fromEntries(named.map((line, k) => [k, thin(line.points)])), sizes, {
        ...frame,
        left: frame.left + 4,
      });
      spans.forEach((span, k) => {
        span.hidden = !placed[k];
        if (!placed[k]) return;
        span.style.left = `${placed[k].left}px`;
        span.style.top = `${placed[k].top + placed[k].height / 2}px`;
      });
      at = (px) => {
        if (px < frame.left - 8 || px > frame.right + 8) return null;
        const t = first + Math.round(((px - frame.left) / (frame.right - frame.left)) * (last - first));
        return tip(Math.max(first, Math.min(last, t)));
      };
      mark = (t) => here.setAttribute("d", `M${x(t)} ${frame.top}V${frame.bottom}`);
      el.setAttribute("aria-label", said);
    },
    /** Marks a step. */
    cursor: (t) => mark?.(t),
  };
}
