// Every signal as a map, units by steps; the focused one is large. Drawn once for a text, then stretched.

import { css } from "./colour.mjs";
import { h, el as svg } from "./dom.mjs";
import { drag } from "./drag.mjs";
import { fmt, many, shorten, sign } from "./format.mjs";
import { behind } from "./place.mjs";
import { term } from "./terms.mjs";

export const SORTS = {
  similarity: "similarity",
  number: "unit number",
  now: "value at this step",
  mean: "mean over the text",
};

/** What the rows are sorted by, in a word. */
export const SORTED = { similarity: "similarity", number: "number", now: "value", mean: "mean" };

// the units in the order their rows are drawn
export function rowOrder(P, sort, signal, t) {
  const units = Array.from({ length: P.H }, (_, u) => u);
  const by = (value) =>
    units
      .map((u) => [value(u), u])
      .sort((a, b) => b[0] - a[0] || a[1] - b[1])
      .map(([, u]) => u);
  if (sort === "similarity") return Array.from(P.array("order"));
  if (sort === "now") return by((u) => P.at(signal, t, u));
  if (sort === "mean") return by((u) => P.column(signal, u).reduce((a, b) => a + b, 0));
  return units;
}

// a signal as an image of T by H pixels, rows in `order`
export function image(P, name, order, colourOf) {
  const pixels = new Uint8ClampedArray(4 * P.T * P.H),
    values = P.signal(name);
  order.forEach((u, k) => {
    for (let t = 0; t < P.T; t++) {
      const c = colourOf(values[t * P.H + u]),
        at = 4 * (k * P.T + t);
      pixels[at] = c[0];
      pixels[at + 1] = c[1];
      pixels[at + 2] = c[2];
      pixels[at + 3] = 255;
    }
  });
  return pixels;
}

// what the colours of a signal stand for, from one end of its scale to the other
export function swatches(app, name, full) {
  const gate = app.P.roles.kind(name) === "gate";
  const digits = full === 1 || full >= 10 ? 0 : full < 1 ? 2 : 1;
  const ends = gate ? ["0", "1"] : [fmt(-full, digits), fmt(full, digits, true)];
  const colours = Array.from({ length: 10 }, (_, k) => {
    const value = gate ? k / 9 : full * ((2 * k) / 9 - 1),
      s = h("i");
    s.style.background = css(app.palette.of(name, value, full));
    return s;
  });
  return [h("b", { class: `s-${name}` }, name), ` ${ends[0]} `, h("span", {}, ...colours), ` ${ends[1]}`];
}

/** A number that is pointed at: with fewer digits where it is that of a large picture's float16, see `Picture.exact`. */
export const pointed = (value, exact) => (exact ? fmt(value, 4) : `≈ ${fmt(value, 2)}`);

const ROUNDED =
  "Of so long a text and so many units the maps are drawn by float16, which has three digits. The numbers of the chosen unit, the means, the table and the files are those of float32.";

/** The maps of a page; `table` says whether it has their numbers in a table too. */
export function maps(app, { table = true } = {}) {
  const heading = h("h2", {}, term("map", "Gates and states"), " ");
  const subtitle = h("small", { class: "wide" });
  heading.append(subtitle);
  const legend = h("span", { class: "legend", "aria-hidden": "true" });
  const sort = h(
    "select",
    { "aria-label": "Order of the rows" },
    ...Object.entries(SORTS).map(([value, label]) => h("option", { value }, label)),
  );
  sort.addEventListener("change", () => {
    app.set({ sort: sort.value });
    app.root.focus({ preventScroll: true });
  });
  const sorting = h(
    "label",
    { class: "sort" },
    h("span", { class: "by" }, term("similarity order", "rows by"), " "),
    sort,
  );
  const body = h("div", { class: "maps" });
  const tag = h("div", { class: "tag", role: "tooltip" });
  tag.hidden = true;
  const rounded = h("small", { class: "rounded", title: ROUNDED }, "drawn by float16");
  const tools = h("span", { class: "r tools" }, rounded, legend, sorting),
    head = h("div", { class: "hd" }, heading, tools);
  const root = h("div", { "data-picture": "Gates and states" }, head, body, tag);
  let rows = [],
    images = {},
    drawn = null;

  function build() {
    const { P } = app;
    rows = P.signals.map((name) => {
      const letter = h("b", { class: `s-${name}` }, name),
        value = h("span", { class: "v" });
      const label = h(
        "button",
        {
          type: "button",
          class: "gl",
          "data-term": name,
          "data-act": "Click: enlarge this map and colour the text by it.",
        },
        letter,
        value,
        h("span", { class: "nm" }, app.P.roles.word(name)),
      );
      label.addEventListener("click", () => app.look(name));
      const canvas = h("canvas", { role: "img" });
      const unit = h("span", { class: "unit", "data-term": "unit", "aria-hidden": "true" });
      const box = svg(
        "svg",
        { class: "mark", "aria-hidden": "true" },
        svg("rect", { class: "halo" }),
        svg("rect", { class: "edge" }),
        svg("path"),
      );
      const row = h("div", { class: "map" }, label, canvas, box, unit);
      drag(canvas, {
        press(event) {
          const [t, unit] = place(event, canvas);
          app.pick(unit);
          app.go(t);
          return event.pointerType !== "touch";
        },
        move: (event) => app.go(place(event, canvas)[0]),
      });
      canvas.addEventListener("pointermove", (event) => hover(event, canvas, name));
      canvas.addEventListener("pointerleave", () => (tag.hidden = true));
      return { name, row, canvas, label, value, unit, box };
    });
    body.replaceChildren(...rows.map((each) => each.row));
  }

  function place(event, canvas) {
    const { P, G } = app,
      at = canvas.getBoundingClientRect();
    const k = Math.floor(((event.clientY - at.top) / at.height) * P.H);
    return [G.step(event.clientX - at.left + G.gutter), app.order[Math.max(0, Math.min(P.H - 1, k))]];
  }

  function hover(event, canvas, name) {
    const { P } = app,
      [t, unit] = place(event, canvas),
      home = root.getBoundingClientRect();
    tag.textContent = `${name} ${pointed(P.at(name, t, unit), P.exact(unit))} · unit ${unit} · step ${t + 1} “${shorten(P.shown[t], 24)}”`;
    tag.hidden = false;
    const width = tag.offsetWidth;
    tag.style.left = `${Math.max(0, Math.min(home.width - width, event.clientX - home.left + 12))}px`;
    tag.style.top = `${event.clientY - home.top - 30}px`;
  }

  const heights = () => {
    const { P, rem, low, small } = app;
    const each = (small ? 4.2 : low ? 2.5 : 2.75) * rem,
      big = Math.max(1.5 * each, (small ? 9 : low ? 6.6 : 7.7) * rem - (app.extra ?? 0));
    // what a cell with fewer signals does not use goes to the rest
    const spare = (6 - P.signals.length) * (each + 0.44 * rem);
    const share = small ? 0 : spare / P.signals.length;
    return (name) => Math.round((name === app.S.focus ? big : each) + share);
  };

  function paintImages() {
    const { P } = app;
    images = {};
    for (const name of P.signals) {
      const full = app.full(name),
        off = h("canvas", { width: P.T, height: P.H });
      const pixels = image(P, name, app.order, (v) => app.palette.of(name, v, full));
      off.getContext("2d").putImageData(new ImageData(pixels, P.T, P.H), 0, 0);
      images[name] = off;
    }
  }

  function paint() {
    const { P, G, S } = app,
      dpr = devicePixelRatio || 1,
      height = heights();
    const width = G.width - G.gutter;
    const gap = G.cw >= 14 ? Math.max(1, Math.round(dpr)) : 0;
    for (const { name, row, canvas, label } of rows) {
      const tall = height(name),
        focused = name === S.focus;
      row.style.height = `${tall}px`;
      row.classList.toggle("focused", focused);
      label.setAttribute("aria-pressed", String(focused));
      canvas.width = Math.round(width * dpr);
      canvas.height = Math.round(tall * dpr);
      canvas.style.cssText = `left:${G.gutter}px;width:${width}px;height:${tall}px`;
      const pen = canvas.getContext("2d");
      pen.imageSmoothingEnabled = false;
      pen.drawImage(images[name], G.a, 0, G.n, P.H, 0, 0, canvas.width, canvas.height);
      for (let k = 1; gap && k <= G.n; k++)
        pen.clearRect(Math.round(k * G.cw * dpr) - gap, 0, gap, canvas.height);
      canvas.setAttribute(
        "aria-label",
        `Map of ${name}, ${app.P.roles.word(name)}: ${many(P.H, "unit")} by ` +
          `${P.T} steps${behind(P)}.${table ? " The numbers are in the table." : ""}`,
      );
    }
    legend.replaceChildren(...swatches(app, S.focus, app.full(S.focus)));
    subtitle.textContent = `each row is one of ${many(P.H, "unit")}${behind(P)}`;
    rounded.hidden = !P.drawn;
  }

  // the selected unit's row in every map
  function markRow() {
    const { P, G, S } = app,
      k = app.order.indexOf(S.unit),
      height = heights();
    for (const { name, unit, box } of rows) {
      const tall = height(name),
        each = tall / P.H,
        y = k * each;
      const [halo, edge, arrow] = box.children,
        mean = S.mode === "mean";
      box.style.display = mean ? "none" : "";
      unit.textContent = mean || name !== S.focus || app.small ? "" : `unit ${S.unit}`;
      // below the signal's own name and number
      unit.style.top = `${Math.max(2.5 * app.rem, Math.min(tall - 16, y + each / 2 - 8))}px`;
      const show = name === S.focus;
      for (const [shape, pad] of [
        [halo, 3],
        [edge, 1.5],
      ]) {
        shape.style.display = show ? "" : "none";
        const place = {
          x: G.gutter - pad,
          y: y - pad,
          width: G.width - G.gutter + 2 * pad - 1,
          height: each + 2 * pad,
        };
        for (const [key, value] of Object.entries(place)) shape.setAttribute(key, value);
      }
      arrow.style.display = show ? "none" : "";
      arrow.setAttribute("d", `M${G.gutter} ${y + each / 2}l-3.5 -4v8z`);
    }
  }

  function values() {
    const { P, S } = app;
    for (const { name, value } of rows) {
      const v = S.mode === "mean" ? P.mean(name)[S.t] : P.at(name, S.t, S.unit);
      const gate = app.P.roles.kind(name) === "gate";
      // a number of a hundred or more leaves no room for decimals
      value.textContent = fmt(v, Math.abs(v) < 10 ? 2 : Math.abs(v) < 100 ? 1 : 0, !gate);
      value.className = `v s-${gate ? name : sign(v)}`;
    }
  }

  return {
    el: root,
    head,
    tools,
    draw(has) {
      const { P, S } = app;
      if (has("picture") && drawn !== P.signals.join()) {
        build();
        drawn = P.signals.join();
      }
      sort.value = S.sort;
      if (has("picture", "theme", "order")) paintImages();
      if (has("picture", "theme", "size", "view", "focus", "order")) paint();
      if (has("picture", "size", "focus", "unit", "order")) markRow();
      values();
    },
  };
}
