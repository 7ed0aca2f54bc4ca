// Lines over steps or over numbers: `geometry` says where every mark of a chart is, and `chart` draws it.

import { h, setAttributes, setText, el as svg } from "./dom.mjs";

const REACH = 8; // pixels beside the plot at which a pointer still finds its first or last step
const OBSTACLES = 100; // points of a line that names keep clear of

// ---- scales

/** The shared axis of steps as the scale of a chart. */
export const steps = (G) => ({
  first: G.a,
  last: G.end - 1,
  left: G.gutter,
  right: G.width,
  at: G.centre,
  find: G.step,
  span: (a, b) => [G.x(Math.max(a, G.a)), G.x(Math.min(b + 1, G.end))],
  columns: true,
});

/** Numbers from first to last between two pixels, or their logarithms; one alone stands in the middle. */
export function numbers(first, last, left, right, log = false) {
  const way = log ? Math.log : (v) => v,
    wide = way(last) - way(first);
  const at = (v) => left + (right - left) * (wide ? (way(v) - way(first)) / wide : 0.5);
  const find = (px) =>
    Math.max(first, Math.min(last, first + Math.round(((px - left) / (right - left)) * (last - first))));
  return { first, last, left, right, at, find, span: (a, b) => [at(a), at(b)] };
}

// ---- marks

/** The points [px, py, k] of a line that its chart has in view; py is NaN where it has no value. */
export function points({ values, at, first = 0 }, x, y) {
  const from = at ? 0 : Math.max(0, x.first - first),
    to = at ? values.length - 1 : Math.min(values.length - 1, x.last - first);
  const all = [];
  for (let k = from; k <= to; k++) {
    const place = at ? at[k] : first + k;
    all.push([x.at(place), Number.isFinite(values[k]) ? y(values[k]) : NaN, place]);
  }
  return all;
}

// The same points, and where the view ends between two steps the place halfway: there a line leaves it.
function leaving({ values, at, first = 0 }, all, x, y) {
  if (!x.columns || at) return all;
  const [a, b] = [x.first - first, x.last - first],
    halfway = (px, k) => (k >= 0 && k + 1 < values.length ? [[px, y((values[k] + values[k + 1]) / 2)]] : []);
  return [...halfway(x.left, a - 1), ...all, ...halfway(x.right, b)];
}

/** The path through points, broken where there is no value. */
export function path(all) {
  let d = "",
    pen = "M";
  for (const [px, py] of all) {
    if (Number.isFinite(py)) d += `${pen}${px.toFixed(2)} ${py.toFixed(2)}`;
    pen = Number.isFinite(py) ? "L" : "M";
  }
  return d;
}

/** Every n-th of many points, and the last: what a name has to keep clear of. */
export const thin = (all, most = OBSTACLES) =>
  all.filter((_, k) => k % Math.ceil(all.length / most) === 0 || k === all.length - 1);

/**
 * Where every mark of a chart stands in a box that is so many pixels tall.
 *
 * x: a scale. y: { low, high, top, below }, what it spans and the pixels kept free over and under it.
 * rows: [v, text], a rule each with its text at the left. along: [k, text, anchor], texts at the foot; caption: one at
 * its right end, both `foot` pixels above the lower edge. lines: [{ values, kind, style, title, at, first }], where
 * values[j] stands at at[j] or at first + j. shades: [left, right] in pixels. marks: [{ k, v, kind, r }]. rem: the size
 * of a text in pixels.
 */
export function geometry(spec, { height }) {
  const { x, rows = [], along = [], lines, shades = [], marks = [], caption, rem } = spec,
    { low, high, top, below } = spec.y,
    bottom = height - below,
    foot = height - (spec.foot ?? 0.2 * rem);
  const y = (v) => top + ((bottom - top) * (high - v)) / (high - low || 1);
  const rule = (v) => ({ class: v === 0 ? "zero" : "grid", d: `M${x.left} ${y(v).toFixed(2)}H${x.right}` });
  const written = (at, up, text, anchor) => ({ x: at, y: up, "text-anchor": anchor, text });
  const zero = low < 0 && high > 0 && rows.every(([v]) => v !== 0);
  return {
    x,
    y,
    low,
    high,
    top,
    bottom,
    rules: [...rows.map(([v]) => rule(v)), ...(zero ? [rule(0)] : [])],
    texts: [
      ...rows.map(([v, text]) => written(x.left - 0.4 * rem, y(v) + 0.26 * rem, text, "end")),
      ...along.map(([k, text, anchor = "middle"]) => written(x.at(k), foot, text, anchor)),
      ...(caption ? [{ ...written(x.right, foot, caption, "end"), "data-term": caption.split(" ")[0] }] : []),
    ],
    shades: shades.map(([from, to]) => ({
      x: from,
      y: top,
      width: Math.max(0, to - from),
      height: bottom - top,
    })),
    lines: lines.map((line) => {
      const all = points(line, x, y);
      return { ...line, points: all, d: path(leaving(line, all, x, y)) };
    }),
    marks: marks.map(({ k, v, kind = "", r = 4 }) => ({ class: `mark ${kind}`, cx: x.at(k), cy: y(v), r })),
  };
}

// ---- names

/**
 * Where each name stands on its line: beside it, off every line and every other name, as far left as may be.
 * lines: name -> [[x, y], ...] in pixels, sizes: name -> [width, height] -> name -> {left, top}; a line whose name has
 * no size is only kept clear of.
 */
export function place(lines, sizes, frame) {
  const placed = {};
  const crossed = ({ left, top, width, height }) => {
    let hits = 0;
    for (const points of Object.values(lines)) {
      for (let k = 1; k < points.length; k++) {
        const [[x0, y0], [x1, y1]] = [points[k - 1], points[k]];
        if (x1 < left || x0 > left + width || !Number.isFinite(y0 + y1)) continue;
        const at = (x) => y0 + (y1 - y0) * Math.max(0, Math.min(1, (x - x0) / (x1 - x0)));
        const [p, q] = [at(left), at(left + width)];
        const over = Math.min(Math.max(p, q), top + height) - Math.max(Math.min(p, q), top);
        if (over >= 0) hits += 1 + over / height;
      }
    }
    for (const other of Object.values(placed)) {
      const apart =
        left >= other.left + other.width ||
        other.left >= left + width ||
        top >= other.top + other.height ||
        other.top >= top + height;
      if (!apart) hits += 20;
    }
    return hits;
  };
  for (const [name, [width, height]] of Object.entries(sizes)) {
    let best = null;
    for (const [x, y] of lines[name]) {
      if (!Number.isFinite(y) || x < frame.left || x > frame.right) continue;
      for (const side of [-1, 1]) {
        for (const away of [1, 5, 10, 18, 28]) {
          const left = Math.max(frame.left, Math.min(frame.right - width, x - Math.min(width / 2, 12)));
          const top = side < 0 ? y - height - away : y + away;
          const outside = Math.max(0, frame.top - top) + Math.max(0, top + height - frame.bottom);
          const box = { left, top, width, height };
          const cost = 20 * crossed(box) + 40 * outside + 0.3 * away + 0.01 * (left - frame.left);
          if (best === null || cost < best.cost) best = { ...box, cost };
        }
      }
    }
    if (best) placed[name] = best;
  }
  return placed;
}

/**
 * Puts names on their lines: all = [{ span, points, whole }], each span on `points`, clear of every line, whole or of
 * `points`, and of the others. A name takes `tall` times a text's size; one that finds no place is hidden. Returns the
 * box of each, null where it is hidden.
 */
export function label(all, others, frame, rem, tall = 1) {
  const lines = {},
    sizes = {};
  all.forEach(({ span, points: on }, k) => {
    span.hidden = false;
    lines[k] = thin(on);
    sizes[k] = [widthOf(span, rem) + 4, tall * rem];
  });
  [...all.flatMap(({ whole }) => (whole ? [whole] : [])), ...others].forEach((whole, k) => {
    lines[`clear of ${k}`] = thin(whole);
  });
  const placed = place(lines, sizes, frame);
  return all.map(({ span }, k) => {
    span.hidden = !placed[k];
    if (!placed[k]) return null;
    span.style.left = `${placed[k].left}px`;
    span.style.top = `${placed[k].top + placed[k].height / 2}px`;
    return placed[k];
  });
}

/** The shortest way from a name's box to its line of points: [x1, y1, x2, y2]; null where it stands on it. */
export function leader({ left, top, width, height }, points, least = 4) {
  const within = (v, low, high) => Math.max(low, Math.min(high, v));
  const best = { far: Infinity, ends: [0, 0, 0, 0] };
  const look = (x, y) => {
    const [from, down] = [within(x, left, left + width), within(y, top, top + height)];
    const far = Math.hypot(x - from, y - down);
    if (far < best.far) Object.assign(best, { far, ends: [from, down, x, y] });
  };
  points.forEach(([x1, y1], k) => {
    if (!Number.isFinite(y1)) return;
    look(x1, y1);
    const [x0, y0] = points[k - 1] ?? [];
    if (!Number.isFinite(y0)) return;
    for (let part = 1; part < 8; part++) look(x0 + ((x1 - x0) * part) / 8, y0 + ((y1 - y0) * part) / 8);
  });
  return best.far > least && best.far < Infinity ? best.ends : null;
}

// how wide a name is, asked once: each question makes the browser lay out
const widths = new Map();
function widthOf(span, rem) {
  const key = `${rem} ${span.className} ${span.textContent}`;
  if (!widths.get(key)) widths.set(key, span.offsetWidth);
  return widths.get(key);
}

// ---- drawing

/** Whether an event of a plot is at a name that says what it is, see `terms.mjs`. */
export const asks = (event) => Boolean(event.target.closest?.("[data-term]"));

// as many elements as there are marks; those that stand there are used again
function fill(group, tag, marks) {
  while (group.childElementCount > marks.length) group.lastChild.remove();
  while (group.childElementCount < marks.length) group.append(svg(tag));
  marks.forEach(({ text, title, ...attributes }, k) => {
    const node = group.children[k];
    setAttributes(node, attributes);
    if (text !== undefined) setText(node, text);
    if (title !== undefined && node.textContent !== title) node.replaceChildren(svg("title", {}, title));
  });
}

/**
 * A chart in a box of its own: { el, under, draw, cursor, measure, frame }.
 *
 * draw(spec) takes what `geometry` takes, and of each line also: name, what stands on it, where named(k) is true, and
 * `term`, what the name answers by, see `terms.mjs`;
 * `later` for one that is named after the others, `aside` for one that names need not keep clear of; dot, the radius of
 * a point at the cursor. Names keep clear of bars(y), lists of points, too; `still` leaves them where they are, and
 * `alone` is a text in their place; from a name that stands farther than `threads` pixels from its line a thread leads to
 * it. tip(k) is the text under the pointer or null, said the chart in words, here how the
 * cursor is drawn, as a "line" or a "column". A page draws marks of its own into `under`, beneath the lines, by the
 * scales of `frame`, the geometry as it was drawn last.
 */
export function chart(kind) {
  const groups = Object.fromEntries(
    ["shades", "rules", "texts", "lines", "marks", "under", "dots", "threads"].map((name) => [
      name,
      svg("g", { class: name }),
    ]),
  );
  const { shades, rules, texts, lines, marks, under, dots, threads } = groups,
    here = svg("path", { class: "here" });
  const picture = svg(
      "svg",
      { "aria-hidden": "true" },
      shades,
      rules,
      texts,
      here,
      under,
      lines,
      marks,
      dots,
      threads,
    ),
    labels = h("div", { class: "labels", "aria-hidden": "true" }),
    tag = h("div", { class: "tag", role: "tooltip" });
  const el = h("div", { class: `chart ${kind}`, role: "img" }, picture, labels, tag);
  let size = null,
    spec = null,
    frame = null,
    named = "";
  tag.hidden = true;

  function hover(event) {
    const home = el.getBoundingClientRect(),
      [px, py] = [event.clientX - home.left, event.clientY - home.top];
    // a name says what it is, and not what is under it
    const outside = asks(event) || !frame || px < frame.x.left - REACH || px > frame.x.right + REACH,
      pressed = event.buttons > 0 && event.pointerType !== "touch";
    const text = outside || pressed ? null : spec.tip?.(frame.x.find(px));
    tag.hidden = !text;
    if (!text) return;
    setText(tag, text);
    tag.style.left = `${Math.max(0, Math.min(home.width - tag.offsetWidth, px + 12))}px`;
    tag.style.top = `${Math.max(-tag.offsetHeight - 4, py - tag.offsetHeight - 10)}px`;
  }
  for (const name of ["pointermove", "pointerdown"]) el.addEventListener(name, hover);
  // a press on a name asks what it is, and is no step and no drag of what lies under it
  el.addEventListener("pointerdown", (event) => asks(event) && event.stopImmediatePropagation());
  el.addEventListener("pointerleave", () => (tag.hidden = true));

  function name() {
    const { alone, still, along = [], bars, rem } = spec,
      called = alone
        ? []
        : frame.lines.filter((line) => line.name).sort((a, b) => (a.later ?? 0) - (b.later ?? 0)),
      key = JSON.stringify([alone, called.map(({ name: text, cls, term }) => [text, cls, term])]);
    if (still && key === named) return;
    if (key !== named)
      labels.replaceChildren(
        ...(alone ? [h("span", { class: "alone" }, alone)] : []),
        ...called.map(({ name: text, kind: of, cls = `name ${of}`, term }) =>
          h("span", { class: cls, ...(term && { "data-term": term }) }, text),
        ),
      );
    named = key;
    const { x, y } = frame,
      bottom = along.length ? frame.bottom : size.height,
      room = { left: x.left + 4, right: x.right - 4, top: 0, bottom, ...spec.room };
    const boxes = label(
      called.map(({ points: whole, named: where }, k) => ({
        span: labels.children[k],
        points: where ? whole.filter(([, , at]) => where(at)) : whole,
        whole: where && whole,
      })),
      [
        ...frame.lines.filter((line) => !line.name && !line.aside).map((line) => line.points),
        ...(bars?.(y) ?? []),
      ],
      room,
      rem,
    );
    const led = boxes.flatMap((box, k) => {
      const ends = box && spec.threads && leader(box, called[k].points, spec.threads);
      return ends ? [[called[k].kind, ends.map((v) => v.toFixed(1))]] : [];
    });
    fill(
      threads,
      "line",
      led.map(([of, [x1, y1, x2, y2]]) => ({ class: of, x1, y1, x2, y2 })),
    );
  }

  return {
    el,
    under,
    get frame() {
      return frame;
    },
    /** Reads the size of the box, which is not done while drawing: it would make the browser lay out again. */
    measure() {
      size = { width: el.clientWidth, height: el.clientHeight };
      return size;
    },
    draw(what) {
      if (!size?.width || !size.height) this.measure();
      if (!size.width || !size.height) return;
      spec = what;
      frame = geometry(spec, size);
      setAttributes(picture, size);
      fill(shades, "rect", frame.shades);
      fill(rules, "path", frame.rules);
      fill(texts, "text", frame.texts);
      const line = ({ kind: of = "", d, style = "", title }) => ({ class: `line ${of}`, d, style, title });
      fill(lines, "path", frame.lines.map(line));
      fill(marks, "circle", frame.marks);
      name();
      setAttributes(el, { "aria-label": spec.said });
    },
    cursor(k) {
      if (!frame) return;
      const { x, y, top, bottom } = frame,
        sees = k >= x.first && k <= x.last,
        sides = spec.here === "column" ? x.span(k, k) : [x.at(k)];
      const drawn = sees && spec.here ? sides.map((px) => `M${px.toFixed(2)} ${top}V${bottom}`).join("") : "";
      setAttributes(here, { d: drawn });
      const at = frame.lines.filter(({ dot, values }) => dot && sees && Number.isFinite(values[k]));
      fill(
        dots,
        "circle",
        at.map(({ kind: of, dot, values }) => ({
          class: `dot ${of}`,
          cx: x.at(k),
          cy: y(values[k]),
          r: dot,
        })),
      );
    },
  };
}
