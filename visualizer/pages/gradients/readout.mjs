// One row a cell: how far its gradient falls, before and after training, and whether it learned the task.

import { h } from "../kit/dom.mjs";
import { fmt, many, shortCell } from "../kit/format.mjs";
import { term } from "../kit/terms.mjs";
import { lineOf, SIDES } from "./norms.mjs";

/** An exponent of ten as it is written: a decimal where it is small, so that 10^-0.9 is not 10^-1. */
export const exponent = (log) => fmt(log, Math.abs(log) < 9.95 ? 1 : 0);

/** What became of an error of size 1 on its way back over T steps: [words, exponent or null, range or ""]. */
export function fate({ first, low, high, zero }, count) {
  if (first === null || zero === count) return ["exactly 0", null, `in ${zero} of ${count} seeds`];
  if (Math.abs(first) < 0.05 && Math.abs(low) < 0.05 && Math.abs(high) < 0.05)
    return ["stays 1", null, zero ? `exactly 0 in ${zero} of ${count} seeds` : "in every seed"];
  const word = first < 0 ? "shrinks to" : "grows to";
  const range = zero
    ? `exactly 0 in ${zero} of ${count} seeds`
    : `10^${exponent(low)} to 10^${exponent(high)}`;
  return [word, exponent(first), range];
}

/** How many seeds learned the longest gap that training had, or how far they came. */
export function learned({ gaps, trained_to: longest, scores, measure: { better } }, cell) {
  const seeds = Object.values(scores[cell] ?? {});
  if (!seeds.length) return null;
  const k = gaps.findLastIndex((gap) => gap <= longest),
    at = seeds.map((score) => score[Math.max(0, k)]);
  const good = at.filter((score) => score >= 0.99).length;
  const [least, most] = [Math.min(...at), Math.max(...at)].map((v) => fmt(v, 2));
  if (better === "higher" && good) return `${good} of ${at.length} seeds`;
  return `${better === "higher" ? `0 of ${at.length}: ` : ""}${least === most ? least : `${least} to ${most}`}`;
}

/** A text with its powers of ten, "10^-3", as they are written. */
const raised = (text) =>
  text.split(/(\^[−\d.]+)/).map((part) => (part.startsWith("^") ? h("sup", {}, part.slice(1)) : part));

const ten = (log) => ["10", h("sup", {}, exponent(log))];

export function readout(app) {
  const { setup } = app;
  const rows = Object.fromEntries(
    Object.entries(setup.cells).map(([cell, title]) => {
      const button = h(
        "button",
        { type: "button", class: "cellname" },
        h("i", { class: `line ${cell}` }),
        shortCell(title),
      );
      Object.assign(button.dataset, { term: title, act: `Click: show or hide the ${title}.` });
      button.addEventListener("click", () => {
        const off = new Set(app.S.off);
        if (!off.delete(cell)) off.add(cell);
        app.set({ off });
      });
      button.firstChild.style.background = `var(${lineOf(cell)[0]})`;
      const parts = Object.fromEntries(
        SIDES.flatMap((side) => [
          [`${side}.h`, h("td")],
          [`${side}.w`, h("td", { class: "weights" })],
        ]),
      );
      parts.learned = h("td");
      return [
        cell,
        { button, parts, row: h("tr", {}, h("th", { scope: "row" }, button), ...Object.values(parts)) },
      ];
    }),
  );
  const titles = Object.fromEntries(SIDES.map((side) => [side, h("th", { scope: "colgroup" })]));
  const over = SIDES.map(() => h("th", { scope: "col" })),
    all = SIDES.map(() => h("th", { scope: "col", class: "weights" }));
  const task = h("th", { scope: "col" }),
    gap = h("th", { scope: "col" });
  const el = h(
    "div",
    { class: "readout" },
    h(
      "table",
      {},
      h(
        "colgroup",
        {},
        ...["cell", "fate", "all", "fate", "all", "learned"].map((name) => h("col", { class: name })),
      ),
      h(
        "thead",
        {},
        h("tr", {}, h("td", {}), ...Object.values(titles), task),
        h("tr", {}, h("th", { scope: "col" }, "Cell"), over[0], all[0], over[1], all[1], gap),
      ),
      h("tbody", {}, ...Object.values(rows).map(({ row }) => row)),
    ),
  );

  const curve = (side, cell) =>
    app.P.curves.find((each) => each.side === side && each.cell === cell && each.signal === "h");
  const weight = (side, cell) => app.P.weights.find((each) => each.side === side && each.cell === cell);

  // the same in words, for those who do not see the plot
  app.told = (side) => {
    const { T, sides } = app.P,
      said = app.cells.map((cell) => {
        const each = curve(side, cell);
        if (!each) return null;
        const [word, power, range] = fate(each, sides[side].seeds);
        return `${setup.cells[cell]} ${word}${power === null ? "" : ` 10^${power}`} (${range})`;
      });
    return `${sides[side].title}, norm of dL/dh over ${T - 1} steps back, on a logarithmic scale: ${said.filter(Boolean).join("; ")}.`;
  };

  return {
    el,
    draw(has) {
      if (has("norms", "size")) {
        const { P, network } = app,
          clips = P.weights.some((each) => each.clipped !== null);
        el.classList.toggle("clips", clips);
        SIDES.forEach((side, k) => {
          titles[side].textContent = P.sides[side].title;
          titles[side].colSpan = app.small && !clips ? 1 : 2;
          over[k].replaceChildren(
            term("dL/dh"),
            ` ${many(P.T - 1, "step")} back `,
            h("small", {}, "mean; of all seeds"),
          );
          all[k].textContent = clips ? "weights, clipped" : "weights";
          all[k].title =
            "The norm of the gradient of the weights of this layer together, for this error of size 1. What training clips has encoder and readout in it too, and an error of its own size.";
        });
        const { learn } = network;
        task.textContent = app.K.hold ? "Learned, f free?" : "Learned?";
        const good =
          learn.measure.better === "higher"
            ? ["≥ .99", "runs that are right at least 99% of the time"]
            : [learn.measure.name];
        gap.textContent = `${good[0]} at gap ${learn.gaps.findLast((each) => each <= learn.trained_to) ?? learn.gaps[0]}`;
        gap.title = `${learn.title}: ${good.at(-1)} at ${learn.gap_title} ${learn.trained_to}, the longest in training`;
        for (const [cell, { parts }] of Object.entries(rows)) {
          for (const side of SIDES) {
            const each = curve(side, cell),
              w = weight(side, cell);
            parts[`${side}.h`].title = each?.zero
              ? "Where it is exactly 0 there is no power of ten; the mean is of the other seeds"
              : "";
            if (each) {
              const [word, power, range] = fate(each, P.sides[side].seeds);
              parts[`${side}.h`].replaceChildren(
                word,
                ...(power === null ? [] : [" 10", h("sup", {}, power)]),
                " ",
                h("small", {}, ...raised(range)),
              );
            } else parts[`${side}.h`].replaceChildren(h("small", {}, "not trained"));
            parts[`${side}.w`].replaceChildren(
              ...(!w
                ? ["–"]
                : w.norm === null
                  ? ["0"]
                  : [...ten(w.norm), ...(w.clipped === null ? [] : [" → ", ...ten(w.clipped)])]),
            );
          }
          parts.learned.textContent = learned(learn, cell) ?? "–";
        }
      }
      if (has("norms", "lines")) {
        for (const [cell, { button, row }] of Object.entries(rows)) {
          const on = !app.S.off.has(cell);
          button.setAttribute("aria-pressed", String(on));
          row.classList.toggle("off", !on);
        }
      }
    },
  };
}
