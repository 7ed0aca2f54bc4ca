// The arrays of one layer as rectangles to one scale, and the vectors that they multiply and give.

import { el, h } from "./dom.mjs";
import { whole } from "./format.mjs";

const GAP = 10,
  SIGN = 16, // between two summands
  THIN = 8, // of what is one number wide, so that it is seen
  LEAST = 1.5,
  LETTER = 0.58; // ems: about how wide a letter or a digit is

/** Bytes in the unit that leaves up to four digits before the point. */
export function bytes(n) {
  const units = ["bytes", "kB", "MB", "GB", "TB"],
    k = Math.max(0, Math.min(units.length - 1, Math.floor((String(n).length - 2) / 3)));
  return `${k ? whole(Number((n / 1000 ** k).toPrecision(3))) : n} ${units[k]}`;
}

/** A shape as people write it; a vector is one column. */
export const shaped = (shape) => [...shape, ...(shape.length < 2 ? [1] : [])].map(whole).join(" × ");

/**
 * The columns of a layer's picture, in rows: what stands beside each other. Each has a name and a shape, what `kind` it
 * is, the `sign` before it, the `blocks` of its rows; and a matrix what it is multiplied by, `over` its columns.
 */
export function columns({ arrays, reads }, hidden, carried, small) {
  const [inputs, recurrent, biases] = ["input", "recurrent", "bias"].map((part) =>
    arrays.filter((each) => each.part === part).map((each) => ({ ...each, kind: part, sign: "+" })),
  );
  const first = inputs.map((each) => ({ ...each, sign: "", over: { name: "x", shape: [reads] } }));
  const square = recurrent.filter(({ shape }) => shape.length > 1),
    single = recurrent.filter(({ shape }) => shape.length === 1);
  const second = [
    ...square.map((each) => ({ ...each, over: { name: "h′", shape: [hidden] } })),
    ...(single.length ? [beside(single, inputs[0].blocks)] : []),
  ];
  const states = carried.map((name, k) => ({
    name,
    shape: [hidden],
    kind: "vector",
    sign: k ? "" : "→",
    blocks: [],
  }));
  const rows = small
    ? [first, second, [...biases, ...states]]
    : [[...first, ...second, ...biases, ...states]];
  return rows.filter((row) => row.length);
}

// vectors of weights in one column, each beside the rows of its sum
function beside(single, blocks) {
  const [{ name, shape }, ...more] = single,
    names = [name, ...more.map((each) => each.name.replace(/^weight_|_l.*$/g, ""))];
  return {
    ...single[0],
    name: names.join(", "),
    shape,
    sign: "+",
    blocks: single.flatMap((each) => each.blocks),
    rows: single.map((each) => Math.max(0, blocks.indexOf(each.blocks[0]))),
  };
}

// what stands over a column: its name and shape, and in the line below what it is multiplied by
const heads = ({ name, shape, over, rows }) =>
  over
    ? [
        [name, shaped(shape)],
        [`times ${over.name}`, shaped(over.shape)],
      ]
    : [[name], [rows?.length > 1 ? `${shaped(shape)} each` : shaped(shape)]];

/**
 * Where they stand: { scale, height, boxes, texts, signs }, in pixels. The scale is one for all, so many pixels a number:
 * as large as fits into the width and into `tall`. `em` is the size of a text. `cramped` says that the names alone
 * are wider than there is room.
 */
export function layout(rows, width, tall, em) {
  const line = Math.round(1.35 * em),
    least = (column) =>
      Math.max(THIN, ...heads(column).map((words) => Math.ceil(words.join("  ").length * LETTER * em))),
    across = ({ shape: [, n] }, scale) => (n === undefined ? THIN : Math.max(LEAST, n * scale));
  const needed = (row, scale) =>
    row.reduce(
      (sum, column) => sum + Math.max(least(column), across(column, scale)) + GAP + (column.sign ? SIGN : 0),
      -GAP,
    );
  const rowsOf = (row) => Math.max(...row.map(({ shape }) => shape[0]));
  // the largest scale, by halves: since a column is as wide as its name at least, no division finds it
  let scale = tall / rows.reduce((sum, row) => sum + rowsOf(row), 0);
  for (let low = 0, high = scale, k = 0; k < 40 && rows.some((row) => needed(row, high) > width); k++) {
    const middle = (low + high) / 2;
    if (rows.every((row) => needed(row, middle) <= width)) scale = low = middle;
    else scale = high = middle;
  }
  const boxes = [],
    texts = [],
    signs = [];
  let y = 0;
  for (const row of rows) {
    const stripped = row.some(({ over }) => over),
      top = y + 2 * line + (stripped ? THIN + 6 : 2);
    let x = 0;
    for (const column of row) {
      const w = across(column, scale),
        // vectors in one column have its shape each; a matrix is divided among its sums
        blocks = column.blocks.length ? column.blocks : [null],
        rows = column.rows ?? blocks.map((_, k) => k),
        n = column.shape[0] / (column.rows ? 1 : blocks.length),
        part = Math.max(LEAST / blocks.length, n * scale);
      if (column.sign) {
        signs.push({ x: x + SIGN / 2 - GAP / 2, y: y + line - 0.35 * line, text: column.sign });
        x += SIGN;
      }
      heads(column).forEach(([name, shape], k) =>
        texts.push({ x, y: y + (k + 0.7) * line, name, shape, strong: k === 0 }),
      );
      if (column.over)
        boxes.push({ x, y: top - THIN - 3, w, h: THIN, block: null, kind: "vector", shape: [] });
      blocks.forEach((block, k) =>
        boxes.push({
          x,
          y: top + rows[k] * part,
          w,
          h: part,
          block,
          kind: column.kind,
          shape: [n, ...column.shape.slice(1)],
        }),
      );
      x += Math.max(least(column), w) + GAP;
    }
    y = top + Math.max(LEAST, rowsOf(row) * scale) + line;
  }
  const cramped = rows.some((row) => needed(row, 0) > width);
  return { scale, height: y - line + 2, boxes, texts, signs, cramped };
}

/** What a part of a matrix says: its name in the cell's equations and its shape, as far as there is room; else null. */
export function label({ block, kind, shape, w, h: high }, em) {
  if (!block || !["input", "recurrent"].includes(kind) || high < 1.15 * em) return null;
  const name = `W_${kind === "input" ? "i" : "h"}${block}`,
    fits = (words) => words.length * LETTER * em + 8 <= w;
  return [`${name}  ${shaped(shape)}`, name].find(fits) ?? null;
}

/** Words with a question mark in the place of every shape. */
export const untold = (words) => words.replace(/[\d,]+ × [\d,]+/g, "?");

/**
 * The picture of one layer: a heading, and an SVG whose pixels are the page's. Where a shape is asked for, `told` is
 * false and none is written.
 */
export function picture(app, level, told = true) {
  const { sizes, levels, gates, carried } = app.P,
    { width, fine: em } = app,
    tall = (app.small ? 26 : app.low ? 13 : 17) * app.rem * (levels.length > 1 ? 0.75 : 1);
  const made = (small) => {
    const rows = columns(level, sizes.hidden, carried, small);
    return { rows, ...layout(rows, width, tall, em) };
  };
  const wide = made(app.small),
    { rows, height, boxes, texts, signs } = wide.cramped ? made(true) : wide;
  const write = told ? (words) => words : untold,
    described = rows.flat().map(({ name, shape }) => `${name}: ${write(shaped(shape))}`);
  const svg = el(
    "svg",
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": described.join("; "),
    },
    boxes.map((box) => {
      const { x, y, w, h: high, kind, block } = box,
        words = label(box, em),
        colour = gates.includes(block) ? ` of-${block}` : "";
      return [
        el("rect", { x, y, width: w, height: high, class: `array ${kind}${colour}` }),
        words &&
          el(
            "text",
            { x: x + 4, y: y + Math.min(high / 2 + 0.36 * em, 1.3 * em), class: "in" },
            write(words),
          ),
      ];
    }),
    texts.map(({ x, y, name, shape, strong }) =>
      el(
        "text",
        { x, y },
        el("tspan", strong ? { class: "name" } : {}, write(name)),
        shape && el("tspan", { dx: "0.5em" }, write(shape)),
      ),
    ),
    signs.map(({ x, y, text }) => el("text", { x, y, class: "sign" }, text)),
  );
  return h("figure", {}, h("figcaption", {}, ...heading(level, levels.length, sizes.directions)), svg);
}

// which layers it is of, what they read, and how often all of it is there
function heading({ layer, times, reads }, count, directions) {
  const further = times > 1 ? `Layers 2 to ${times + 1}, each` : "Layer 2",
    which = layer ? further : count > 1 ? "Layer 1" : "One layer",
    below = directions > 1 ? "h of both directions below" : "h of the layer below",
    twice = directions > 1 ? " All of it is there once more, for the other direction." : "";
  return [
    h("b", {}, which),
    ` reads ${whole(reads)} ${reads === 1 ? "number" : "numbers"} a step, ${layer ? below : "x"}.${twice}`,
  ];
}
