// Boxes, lines and words of the drawings, in pixels: no text is smaller than the page's smallest.

import { el, h } from "../dom.mjs";
import { breadth, shorten } from "../format.mjs";
import { term } from "../terms.mjs";

export const rect = (x, y, width, height, fill, more = {}) =>
  el("rect", { x, y, width: Math.max(0, width), height: Math.max(0, height), fill, ...more });

export const line = (d, width, stroke, more = {}) =>
  el("path", { d, fill: "none", stroke, "stroke-width": width, ...more });

export const words = (x, y, text, size, more = {}) =>
  el("text", { x, y, "font-size": size, fill: "var(--ink)", ...more }, ...[text].flat());

/** A word and its size so that it fits in `wide` pixels: of `size`, down to `least`, and below that cut. */
export function fitted(word, wide, size, least) {
  const ems = breadth(word) * 0.9,
    fits = Math.min(size, wide / Math.max(ems, 0.1));
  if (fits >= least) return { text: word, size: fits };
  return { text: shorten(word, Math.max(1, Math.floor(wide / (0.62 * least)))), size: least };
}

/** A fitted word in the middle of a column; the whole of one that is cut is its title. */
export function label(x, y, word, wide, { size, least }, more = {}) {
  const found = fitted(word, wide, size, least),
    title = found.text === word ? [] : [el("title", {}, word)];
  return words(x, y, [found.text, ...title], found.size, {
    "text-anchor": "middle",
    class: "tr-token",
    ...more,
  });
}

/** Values (rows, H) of the rows from a on, n of them, as an image n wide and H high. */
export function picture(values, H, { a, n }, colourOf) {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: n, height: H });
  const paint = canvas.getContext("2d"),
    made = paint.createImageData(n, H);
  for (let u = 0; u < H; u++)
    for (let k = 0; k < n; k++) made.data.set([...colourOf(values[(a + k) * H + u]), 255], 4 * (u * n + k));
  paint.putImageData(made, 0, 0);
  return canvas.toDataURL();
}

/** Signed bars from one line, as wide as there is room. */
export function bars(values, { x, y, width, height, full }, marked = -1) {
  const wide = width / values.length,
    middle = y + height / 2;
  return [
    line(`M${x} ${middle}h${width}`, 1, "var(--rule2)"),
    ...Array.from(values, (v, k) => {
      const high = ((height / 2) * Math.min(Math.abs(v), full)) / (full || 1);
      return rect(
        x + k * wide + 0.15 * wide,
        v < 0 ? middle : middle - high,
        0.7 * wide,
        high,
        v < 0 ? "var(--Fneg)" : "var(--Fpos)",
        k === marked ? { stroke: "var(--ink)", "stroke-width": 1.5 } : {},
      );
    }),
  ];
}

/** The heading of a part: a term, and words in plain language behind it. */
export const heading = (name, words, note) => h("h2", {}, name ? term(name, words) : words, " ", note);
