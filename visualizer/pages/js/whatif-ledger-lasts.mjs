// How long what a unit holds lasts, by the gate that keeps it: the half-life of every unit, long to short.

import { h } from "./dom.mjs";
import { halfLifeIs, life, shorter } from "./ranking.mjs";
import { section } from "./section.mjs";
import { brief, sides } from "./whatif-ledger.mjs";

export function halfLives(app) {
  let chips = [];
  const body = h("div", { class: "lasts", role: "group", "aria-label": "Units, longest half-life first" });
  const { el, says, note } = section("halves", "Half-life of each unit", "", [], body);
  body.addEventListener("click", (event) => {
    const chip = event.target.closest("button");
    if (chip) app.pick(Number(chip.dataset.unit));
  });
  // the arrows go along the chips
  body.addEventListener("keydown", (event) => {
    const by = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key], from = chips.indexOf(event.target);
    if (!by || from < 0) return;
    event.preventDefault();
    const next = chips[Math.max(0, Math.min(chips.length - 1, from + by))], unit = Number(next.dataset.unit);
    app.pick(unit);
    chips.find((chip) => Number(chip.dataset.unit) === unit).focus();
  });
  app.seen(el, draw);

  const lasts = (P, unit) => (unit < P.H ? P.halfLife(unit) : null);

  function draw() {
    const { P, S } = app, shown = sides(app), last = shown.at(-1).P, none = !last.keeper;
    el.hidden = none;
    if (none) return;
    const order = Array.from({ length: P.H }, (_, u) => [lasts(P, u), u]).sort((a, b) => shorter(b[0], a[0]) || a[1] - b[1]);
    // between two networks no unit is the other's
    const beside = shown.length > 1 && app.sameNet ? shown : [shown.at(-1)];
    if (chips.length !== order.length) body.replaceChildren(...(chips = order.map(() => h("button", { type: "button", class: "lasting" }, h("b"), h("small")))));
    order.forEach(([life_, unit], j) => {
      const chip = chips[j], [number, name] = chip.children, values = beside.map(({ P: run }) => (lasts(run, unit) === null ? "\u2013" : brief(lasts(run, unit)))), on = unit === S.unit;
      number.textContent = values.length > 1 && values[0] !== values[1] ? `${values[0]} → ${values[1]}` : brief(life_);
      name.textContent = `u${unit}`;
      chip.dataset.unit = unit;
      chip.setAttribute("aria-pressed", String(on));
      chip.setAttribute("aria-label", `unit ${unit}: ${beside.map(({ name: side }, k) => `${side} ${values[k]}`).join(", ")}`);
      chip.tabIndex = on ? 0 : -1;
    });
    body.classList.toggle("pairs", beside.length > 1);
    note.textContent = `in steps; ${beside.length > 1 ? `${beside[0].name} \u2192 ${beside[1].name}` : shown.at(-1).name}`;
    const now = (of) => (of === null ? "has none" : life(of));
    const ends = beside.some(({ P: run }) => (lasts(run, S.unit) ?? 0) < 0);
    says.textContent = `Unit ${S.unit}: ${beside.map(({ P: run, name }) => `${name} ${now(lasts(run, S.unit))}`).join("; ")}. `
      + `Half-life: ${halfLifeIs(last.reads)}${ends ? ", at least where the text ends before it can be told" : ""}. It counts what the gate ${last.keeper} lets through, `
      + "not what is written on top: a memory that is written again every step can last longer.";
  }

  return {
    el,
    draw(has) {
      if (has("picture")) el.hidden = !app.P.keeper;
      else if (has("unit", "size", "theme")) draw();
    },
  };
}
