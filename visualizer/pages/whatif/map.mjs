// A map of units by steps over the columns of the page, the tokens under it. A part of it may be brushed.

import { axis } from "../kit/axis.mjs";
import { h, el as svg } from "../kit/dom.mjs";
import { drag } from "../kit/drag.mjs";
import { shorten } from "../kit/format.mjs";
import { image, swatches } from "../kit/maps.mjs";
import { spans } from "../kit/pins.mjs";

/** What a pin holds of a map, as blocks {rows: [first, last], steps: [first, last]}; rows in `order`. */
export function blocks({ units, steps }, order, T) {
  const rows =
    units === null ? [[0, order.length - 1]] : spans(order.flatMap((u, k) => (units.includes(u) ? [k] : [])));
  const columns = steps === null ? [[0, T - 1]] : spans(steps.filter((t) => t < T));
  return rows.flatMap((row) => columns.map((column) => ({ rows: row, steps: column })));
}

/** The places between two corners [t, row] of a map: units as a pin has them, null for all. */
export function between([t0, k0], [t1, k1], order, T) {
  const [a, b] = [Math.min(t0, t1), Math.max(t0, t1)],
    [low, high] = [Math.min(k0, k1), Math.max(k0, k1)];
  const units = order.slice(low, high + 1).sort((x, y) => x - y);
  const steps = Array.from({ length: b - a + 1 }, (_, k) => a + k);
  return { units: units.length === order.length ? null : units, steps: steps.length === T ? null : steps };
}

/** B minus A of a signal where both have it, as a picture of its own: {T, H, signal()}. */
export function difference(A, B, name) {
  const T = Math.min(A.T, B.T),
    H = B.H,
    a = A.signal(name),
    b = B.signal(name);
  const values = Float64Array.from({ length: T * H }, (_, k) => b[k] - a[k]);
  return {
    T,
    H,
    name,
    values,
    signal: () => values,
    most: values.reduce((m, v) => Math.max(m, Math.abs(v)), 0),
  };
}

/** What the colours of a difference stand for. */
export function scale(app, { name, most }) {
  const [letter, ...rest] = swatches(app, "g", most || 1);
  letter.textContent = `Δ${name}`;
  return [letter, ...rest];
}

const MOVED = 4; // pixels: less is a click

/** tip(t, unit) is the text of a place. brushed(places or null), where places are those of a pin, makes it a brush. */
export function unitMap(app, { tip, brushed = null }) {
  const canvas = h("canvas", { "aria-hidden": "true" }),
    over = svg("svg", { class: "mark", "aria-hidden": "true" });
  const words = h("div", { class: "under", "aria-hidden": "true" }),
    tag = h("div", { class: "tag" }),
    unit = h("span", { class: "unit", "aria-hidden": "true" });
  const pane = h(
    "div",
    { class: "pane", role: "group", tabindex: brushed ? "0" : "-1" },
    canvas,
    over,
    unit,
    tag,
  );
  const el = h("div", { class: "umap" }, pane, words);
  let field = null,
    G = null,
    tall = 0,
    held = [],
    corner = null,
    rows = "";
  tag.hidden = true;

  const place = (event) => {
    const at = canvas.getBoundingClientRect(),
      row = Math.floor(((event.clientY - at.top) / at.height) * field.H);
    return [
      Math.min(field.T - 1, G.step(event.clientX - at.left + G.gutter)),
      Math.max(0, Math.min(field.H - 1, row)),
    ];
  };
  drag(canvas, {
    press: (event) => field !== null && place(event),
    slop: brushed ? MOVED : Infinity,
    move: (event, from) => brush(from, place(event)),
    click(event) {
      const [t, row] = place(event);
      clear();
      app.pick(app.order[row]);
      app.go(t);
    },
    // what the browser breaks off stays brushed
    cancel: (event) => event.key === "Escape" && clear(),
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!field) return;
    const [t, row] = place(event),
      home = pane.getBoundingClientRect(),
      unit = app.order[row];
    tag.textContent = `${tip(t, unit)} · unit ${unit} · step ${t + 1} “${shorten(app.P.shown[t], 24)}”`;
    tag.hidden = false;
    tag.style.left = `${Math.max(0, Math.min(home.width - tag.offsetWidth, event.clientX - home.left + 12))}px`;
    tag.style.top = `${event.clientY - home.top - 30}px`;
  });
  for (const leave of ["pointerleave", "pointercancel"])
    canvas.addEventListener(leave, () => (tag.hidden = true));
  // with shift the arrows brush, from where the page is
  pane.addEventListener("keydown", (event) => {
    if (!brushed || !field) return;
    const by =
      event.shiftKey &&
      { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (event.key === "Escape" && corner) clear();
    else if (!by) return;
    event.preventDefault();
    if (!by) return;
    const from = corner?.[0] ?? [Math.min(app.S.t, field.T - 1), app.order.indexOf(app.S.unit)],
      [t, row] = corner?.[1] ?? from;
    brush(
      from,
      corner
        ? [Math.max(0, Math.min(field.T - 1, t + by[0])), Math.max(0, Math.min(field.H - 1, row + by[1]))]
        : from,
    );
  });
  words.addEventListener("click", (event) => {
    const step = event.target.closest("[data-step]");
    if (step) app.go(Number(step.dataset.step));
  });

  function brush(a, b) {
    corner = [a, b];
    mark();
    brushed(between(a, b, app.order, field.T));
  }

  function clear() {
    if (!corner) return;
    corner = null;
    mark();
    brushed(null);
  }

  const box = (cls, t0, t1, k0, k1, pad) => {
    const [a, b] = [Math.max(t0, G.a), Math.min(t1, G.end - 1)],
      each = tall / field.H;
    return a > b
      ? null
      : svg("rect", {
          class: cls,
          x: G.x(a) - pad,
          y: k0 * each - pad,
          width: (b - a + 1) * G.cw + 2 * pad - 1,
          height: (k1 - k0 + 1) * each + 2 * pad,
        });
  };
  const framed = (cls, ...at) => [box(`halo ${cls}`, ...at, 1.5), box(`edge ${cls}`, ...at, 0)];

  // what is held, the selected unit, the step, and what is brushed
  function mark() {
    if (!field || !G) return;
    const { S } = app,
      row = app.order.indexOf(S.unit);
    over.replaceChildren(
      ...[
        ...held.flatMap(({ rows, steps }) => framed("kept", ...steps, ...rows)),
        ...framed("row", G.a, G.end - 1, row, row),
        S.t < field.T && box("step", S.t, S.t, 0, field.H - 1, 0),
        ...(corner
          ? framed(
              "brush",
              Math.min(corner[0][0], corner[1][0]),
              Math.max(corner[0][0], corner[1][0]),
              Math.min(corner[0][1], corner[1][1]),
              Math.max(corner[0][1], corner[1][1]),
            )
          : []),
      ].filter(Boolean),
    );
    unit.textContent = app.small ? "" : `unit ${S.unit}`;
    unit.style.top = `${Math.max(0, Math.min(tall - 16, ((row + 0.5) * tall) / field.H - 8))}px`;
    for (const word of words.children) word.classList.toggle("cur", Number(word.dataset.step) === S.t);
  }

  // the tokens; where A has another, both
  function name() {
    const { A, P } = app,
      two = A.shown.some((token, t) => t < P.T && token !== P.shown[t]);
    words.classList.toggle("two-texts", two);
    const token = (t) => {
      const line = h(
        "span",
        { "data-step": t, style: `left:${G.x(t)}px;width:${G.cw}px`, title: P.shown[t] },
        h("b", {}, P.shown[t]),
      );
      if (two && t < A.T && A.shown[t] !== P.shown[t]) line.prepend(h("s", {}, A.shown[t]));
      return line;
    };
    words.replaceChildren(
      ...(G.cw < 1.1 * app.rem ? [] : Array.from({ length: G.n }, (_, k) => token(G.a + k))),
    );
  }

  return {
    el,
    clear,
    mark,
    /** what: {T, H, signal()}; full: its full scale; colours: the signal whose colours it takes; pins: what is held of it. */
    paint(what, { name: signal, full, colours = signal, pins = [], said }) {
      // a brush is of the units whose rows these were
      const now = app.order.join();
      if (field && (field.T !== what.T || now !== rows)) clear();
      [field, rows] = [what, now];
      const width = pane.clientWidth,
        dpr = devicePixelRatio || 1,
        gutter = app.small ? 0 : app.gutter;
      tall = pane.clientHeight;
      if (!width || !tall) return;
      G = axis(app.S.view, app.P.T, width, gutter);
      const off = h("canvas", { width: field.T, height: field.H });
      const pixels = image(field, signal, app.order, (v) => app.palette.of(colours, v, full));
      off.getContext("2d").putImageData(new ImageData(pixels, field.T, field.H), 0, 0);
      canvas.width = Math.round((width - gutter) * dpr);
      canvas.height = Math.round(tall * dpr);
      canvas.style.cssText = `left:${gutter}px;width:${width - gutter}px;height:${tall}px`;
      const pen = canvas.getContext("2d"),
        gap = G.cw >= 14 ? Math.max(1, Math.round(dpr)) : 0;
      pen.imageSmoothingEnabled = false;
      pen.drawImage(off, G.a, 0, G.n, field.H, 0, 0, canvas.width, canvas.height);
      for (let k = 1; gap && k <= G.n; k++)
        pen.clearRect(Math.round(k * G.cw * dpr) - gap, 0, gap, canvas.height);
      held = pins.flatMap((pin) => blocks(pin, app.order, field.T));
      pane.setAttribute("aria-label", said);
      name();
      mark();
    },
  };
}
