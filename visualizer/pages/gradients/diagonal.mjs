// A cell whose units each hand their memory on by a number of their own: what u below 1, at 1 and above 1 does to an
// error, unit by unit.

import { h } from "../kit/dom.mjs";
import { fmt, many } from "../kit/format.mjs";
import { logPlot, number } from "../kit/logplot.mjs";
import { precise, unitSlider } from "./section.mjs";

const NEAR = 0.01; // of 1

/** How many of the numbers u of units are below 1, at 1 and above it, a hundredth more or less being at it. */
export function sides(own) {
  const count = { below: 0, at: 0, above: 0 };
  for (const u of own) count[Math.abs(u - 1) <= NEAR ? "at" : u < 1 ? "below" : "above"] += 1;
  return count;
}

/** Over how many steps, counted back from the last, a unit's product is a number: how long it was active at its end. */
export function active(product, unit, T, H) {
  let n = 0;
  while (n < T - 1 && Number.isFinite(product[(T - 2 - n) * H + unit])) n += 1;
  return n;
}

export function diagonal(app) {
  const plot = logPlot(),
    reads = h("p", { class: "reads" });
  let chosen = null,
    order = [],
    P = null;
  const pick = unitSlider(
    "The unit, from the smallest u to the largest",
    () => order,
    (n) => {
      chosen = n - 1;
      draw();
    },
  );
  const el = h(
    "div",
    { class: "panel" },
    h("h3", {}, h("b", {}, "Unit by unit"), " uᵗ, were a unit active at every step, and what it is"),
    plot.el,
    pick.el,
    reads,
  );

  function draw() {
    const [T, H] = P.arrays.product[1],
      own = P.array("own"),
      product = P.array("product");
    order = Array.from(own.keys()).sort((a, b) => own[a] - own[b]);
    const longest = order.reduce((a, b) => (active(product, b, T, H) >= active(product, a, T, H) ? b : a)),
      place = Math.min(chosen ?? order.indexOf(longest), H - 1),
      unit = order[place],
      last = T - 1;
    pick.set(place + 1, { max: H });
    const ideal = (u) => Array.from({ length: T }, (_, t) => (T - 1 - t) * Math.log10(own[u]));
    const real = Array.from({ length: T }, (_, t) => product[t * H + unit]);
    const ends = order.map((u) => last * Math.log10(own[u])).filter(Number.isFinite);
    const { below, at, above } = sides(own),
      n = active(product, unit, T, H);
    reads.replaceChildren(
      `Of ${many(H, "unit")} ${below} let an error fade (u < 1), ${at} keep it (u = 1, within a hundredth) and ${above} make it grow (u > 1). Unit `,
      h("b", {}, String(unit)),
      ` has u = ${fmt(own[unit], 3)}: over ${many(last, "step")} that would be ${number(last * Math.log10(own[unit]))}. `,
      n === last
        ? "It is active at all of them, so that is what arrives."
        : n === 0
          ? "It is not active at the last step, so that none of an error comes back through it."
          : `It is active at the last ${many(n, "step")} alone; before them none of an error comes back through it.`,
    );
    plot.draw({
      lines: [
        ...order
          .filter((u) => u !== unit)
          .map((u) => ({ values: ideal(u), kind: own[u] > 1 + NEAR ? "faint grows" : "faint fades" })),
        { values: ideal(unit), kind: "other", name: `uᵗ, u = ${fmt(own[unit], 2)}` },
        { values: real, kind: "forget", name: `unit ${unit}` },
      ],
      first: 1,
      last: T,
      low: 1.06 * Math.min(-1, ...ends),
      high: 1.06 * Math.max(1, ...ends),
      rem: app.rem,
      tip: (t) => `step ${t}, unit ${unit}: ${precise(product[(t - 1) * H + unit])}`,
      said: reads.textContent,
    });
    plot.cursor(app.S.t + 1);
  }

  return {
    el,
    draw(picture) {
      P = picture;
      draw();
    },
    cursor: () => P && plot.cursor(app.S.t + 1),
  };
}
