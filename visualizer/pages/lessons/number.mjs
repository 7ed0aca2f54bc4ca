// The picture "number": one number that is multiplied by the same weight w at every step, and what is left of it.

import { h } from "../kit/dom.mjs";
import { fmt } from "../kit/format.mjs";
import { chain, course, logPlot, number, raised, reach } from "../kit/logplot.mjs";
import { slider } from "../kit/section.mjs";
import { given } from "../kit/state.mjs";
import { register } from "./pictures.mjs";

/** The weights that can be set, and the one that a step begins with where it says no other. */
export const [LOW, HIGH, STEP, USUAL] = [0.2, 1.5, 0.01, 0.9];
/** Steps that are drawn: from the first of a hundred words to the last. */
export const FAR = 99;
const HALF = 50, // lessons ask about it
  TOLD = 10; // steps that are seen before a question is answered

/** A number given by its log10 as one says it: 0.00003, 117, 12,500; a power of ten where that has too many digits. */
export function spoken(log) {
  if (!Number.isFinite(log) || log < -7 || log >= 6) return number(log);
  const digits = log < -2 ? 1 : log < 0 ? 2 : 3,
    value = Number((10 ** log).toPrecision(digits));
  return value.toLocaleString("en", { maximumFractionDigits: 9 });
}

/** The weight that a step begins with: that of the address it leads on to, where that has one in reach. */
export function begins(more) {
  const w = Number(given(more, "gradients", "w"));
  return w > 0 ? Math.max(LOW, Math.min(HIGH, w)) : USUAL;
}

/** What is drawn of a weight: log10 of w^t, the ends of the axis, "falls" | "stays" | "grows", and how far it is seen. */
export function layout(w, open) {
  const values = chain(Math.log10(w), FAR),
    { way, end } = course(values),
    last = open ? TOLD : FAR;
  return {
    values: values.slice(0, last + 1),
    way,
    low: -reach(-end, 6),
    high: reach(end, 3),
    marks: open ? [] : [HALF, FAR].map((k) => ({ k, v: values[k] })),
    half: values[HALF],
    end,
  };
}

register(
  "number",
  (app) => {
    const plot = logPlot(),
      cover = h("div", { class: "cover", "aria-hidden": "true" }, h("b", {}, "?")),
      zones = ["falls", "stays", "grows"].map((way) => h("span", { "data-way": way })),
      left = h("p", { class: "left", "aria-live": "polite" });
    const dial = slider(
      {
        name: "w",
        title: "w",
        low: LOW,
        high: HIGH,
        step: STEP,
        value: USUAL,
        written: (v) => fmt(v),
      },
      (v) => {
        w = Number(v.toFixed(2));
        paint();
      },
    );
    const el = h(
      "div",
      { class: "one sec" },
      h("div", { class: "dial" }, dial.el, h("p", { class: "zones", "aria-hidden": "true" }, ...zones)),
      left,
      h("div", { class: "graph" }, plot.el, cover),
    );
    // where w is 1 on the slider
    el.style.setProperty("--one", String((1 - LOW) / (HIGH - LOW)));
    el.style.setProperty("--told", String((TOLD + 1) / FAR));
    let w = USUAL,
      open = false,
      at = null;

    function paint() {
      const { values, way, low, high, marks, half, end } = layout(w, open);
      for (const zone of zones) {
        zone.textContent = app.say(`w ${zone.dataset.way}`);
        zone.classList.toggle("now", zone.dataset.way === way);
      }
      const told = open
        ? [app.say("multiplied", { w: String(w), n: TOLD, left: spoken(values[TOLD]) })]
        : [
            app.say("multiplied", { w: String(w), n: HALF, left: spoken(half) }),
            app.say("multiplied", { w: String(w), n: FAR, left: spoken(end) }),
          ];
      left.replaceChildren(...told.map((text) => h("span", {}, text)));
      plot.draw({
        lines: [
          { values: chain(0, FAR), kind: "held", name: open ? "" : app.say("w held"), aside: true },
          { values, kind: "main", name: open ? "" : `${w}ᵗ` },
        ],
        first: 0,
        last: FAR,
        low,
        high,
        marks,
        unit: app.say("times"),
        tip: (k) => (k < values.length ? `${w}${raised(k)} = ${number(values[k])}` : null),
        said: told.join(" "),
        rem: app.rem,
      });
      cover.hidden = !open;
    }

    return {
      el,
      draw(see, has) {
        const now = app.keyAt(app.S.step);
        open = see.open;
        if (now !== at) {
          at = now;
          w = begins(app.step.more);
          dial.set(w);
          dial.input.setAttribute("aria-label", app.say("the weight"));
        }
        if (has("page", "lesson", "size", "theme")) paint();
      },
    };
  },
  { words: true, alone: true },
);
