// The selected unit over the steps, or the mean of all units: its gates from 0 to 1, and its states.

import { chart, steps } from "../kit/chart.mjs";
import { h, el as svg } from "../kit/dom.mjs";
import { drag } from "../kit/drag.mjs";
import { fmt, many } from "../kit/format.mjs";
import { halfLifeIs, life, role } from "../kit/ranking.mjs";
import { term } from "../kit/terms.mjs";

const DRAG_PX = 5;
const WHEEL = 600; // of a wheel's pixels make a range half as wide again
const PAD = 3;
const ROOM = 16, // rem beside what a unit is known for, and a letter of it as a part of the small text
  LETTER = 0.45;
/** The gates of a cell differ without their colours too: whole, dashed, dash and dot. */
export const DASHES = ["", "7 4", "9 3 2 3"];

/**
 * Makes a chart over the time axis answer a pointer: a click is a step, a drag or a wheel zooms the whole axis, and a
 * double click shows all of it. zoom(start, end) shows a range of positions, where step t reaches from t - 0.5 to
 * t + 0.5.
 */
export function timed({ el, under }, app, zoom) {
  const along = (event) => event.clientX - el.getBoundingClientRect().left;
  const ends = (event, from) => [from, Math.max(app.G.gutter, Math.min(app.G.width, along(event)))];
  const at = (px) => app.G.a - 0.5 + (px - app.G.gutter) / app.G.cw;
  drag(el, {
    press: (event) => along(event) >= app.G.gutter && along(event),
    slop: (event, { x }) =>
      !app.small && event.pointerType !== "touch" && Math.abs(event.clientX - x) >= DRAG_PX,
    click: (event) => app.go(app.G.step(along(event))),
    move(event, from) {
      const [a, b] = ends(event, from).sort((p, q) => p - q);
      under.replaceChildren(svg("rect", { class: "band", x: a, width: b - a, y: 0, height: "100%" }));
    },
    done(event, from) {
      under.replaceChildren();
      zoom(
        ...ends(event, from)
          .sort((p, q) => p - q)
          .map(at),
      );
    },
    cancel: () => under.replaceChildren(),
  });
  el.addEventListener("dblclick", () => app.resetZoom());
  el.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey || along(event) < app.G.gutter) return;
      event.preventDefault();
      const middle = at(along(event)),
        by = Math.max(0.2, 1 + event.deltaY / WHEEL),
        { a, end } = app.G;
      zoom(middle + (a - 0.5 - middle) * by, middle + (end - 0.5 - middle) * by);
    },
    { passive: false },
  );
}

/** The charts of a unit; zoom is that of `timed`. */
export function lines(app, zoom) {
  const head = h("h2"),
    half = h("span", { class: "r" });
  const charts = { valves: chart("plot valves"), memory: chart("plot memory") };
  for (const each of Object.values(charts)) timed(each, app, zoom);

  const gates = () => app.P.roles.gates;

  function size() {
    const { rem, low, small } = app,
      gateless = gates().length === 0;
    const tall = {
      valves: gateless ? 0 : (low ? 2.9 : 3.1) * rem,
      memory: (small ? 5 : low ? 3.6 : 3.9) * rem + (gateless ? 3 * rem : 0),
    };
    for (const [name, { el }] of Object.entries(charts)) {
      el.style.height = `${Math.round(tall[name])}px`;
      el.hidden = tall[name] === 0;
    }
    for (const each of Object.values(charts)) each.measure();
  }

  // a gate in its hue and by a dash of its own, the memory in ink, the candidate dotted
  function style(name) {
    const { roles } = app.P,
      kind = roles.kind(name);
    if (kind === "gate") {
      const dash = DASHES[roles.gates.indexOf(name) % DASHES.length];
      return `stroke:var(--F${name},var(--ink2));stroke-width:2;stroke-linecap:butt${dash && `;stroke-dasharray:${dash}`}`;
    }
    if (name === "c") return "stroke:var(--ink);stroke-width:3";
    return `stroke:var(--ink3);stroke-width:1.75;${name === roles.candidate ? "stroke-dasharray:1 4" : ""}`;
  }

  const of = (name) => (app.S.mode === "mean" ? app.P.mean(name) : app.P.column(name, app.S.unit));

  function draw(name, signals, low, high, rows, said) {
    const { P, G, rem } = app,
      values = Object.fromEntries(signals.map((signal) => [signal, of(signal)]));
    charts[name].draw({
      x: steps(G),
      y: { low, high, top: PAD, below: PAD },
      rows,
      lines: signals.map((signal) => ({
        values: values[signal],
        name: signal,
        term: signal,
        kind: `of-${signal}`,
        cls: `letter s-${signal}`,
        style: style(signal),
      })),
      tip: (t) =>
        `step ${t + 1} “${P.shown[t]}”\n${signals.map((s) => `${s} ${fmt(values[s][t], 4)}`).join("   ")}`,
      alone: P.T === 1 ? `A line needs at least two ${P.reads.many}.` : null,
      said,
      rem,
    });
  }

  function paint() {
    const { P, S } = app;
    const valves = gates(),
      states = P.signals.filter((name) => !valves.includes(name));
    const said = (names) => `${names} over time. The numbers are in the table.`;
    if (valves.length)
      draw(
        "valves",
        valves,
        -0.04,
        1.04,
        [
          [0, "0"],
          [1, "1"],
        ],
        said(`Gates ${valves.join(", ")}`),
      );
    const high = 1.12 * Math.max(1, ...states.map((name) => Math.max(...of(name).map(Math.abs))));
    const whole = Math.floor(high);
    const rows = [-whole, 0, whole].map((v) => [v, fmt(v, 0, true)]);
    draw("memory", states, -high, high, rows, said(states.join(", ")));
    head.replaceChildren(
      term(
        "unit over time",
        S.mode === "mean" ? `Mean of ${many(P.H, "unit")} over time` : `Unit ${S.unit} over time`,
      ),
      " ",
      h(
        "small",
        {},
        S.mode === "mean" ? "" : role(P, S.unit, (app.width - ROOM * app.rem) / (LETTER * app.fine)),
      ),
    );
    const lasts = S.mode === "unit" ? P.halfLife(S.unit) : null;
    const short = lasts < 0 ? " This text ends before more can be told." : "";
    const name = term("half-life");
    name.dataset.act = `In this text: ${halfLifeIs(P.reads)}.${short}`;
    half.replaceChildren(...(lasts === null ? [] : [name, " ", h("b", {}, life(lasts))]));
  }

  return {
    els: [h("div", { class: "hd" }, head, half), charts.valves.el, charts.memory.el],
    draw(has) {
      if (has("size", "picture")) size();
      if (has("picture", "unit", "view", "size")) paint();
    },
  };
}
