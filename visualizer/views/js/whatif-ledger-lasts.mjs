// How long what a unit holds lasts, by the gate that keeps it: the half-life of every unit, long to short.

import { h } from "./dom.mjs";
import { many } from "./format.mjs";
import { life } from "./ranking.mjs";
import { choice, section } from "./section.mjs";
import { brief, gateHalfLife, sides } from "./whatif-ledger.mjs";

export function halfLives(app) {
  let at = "text", chips = [];
  const which = choice("Over which steps", { text: "over this text", step: "at this step" }, (value) => {
    at = value;
    app.root.focus({ preventScroll: true });
    draw();
  });
  const body = h("div", { class: "lasts", role: "group", "aria-label": "Units, longest half-life first" });
  const { el, says, note } = section("halves", "Half-life of each unit", "", [which.el], body);
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

  const lasts = (P, unit) => (!P.keeper || unit >= P.H || (at === "step" && app.S.t >= P.T) ? null
    : at === "text" ? P.halfLife(unit) : gateHalfLife(P.at(P.keeper, app.S.t, unit)));

  function draw() {
    const { P, S } = app, shown = sides(app), last = shown.at(-1).P, none = !last.keeper;
    el.hidden = none;
    if (none) return;
    which.set(at);
    const order = Array.from({ length: P.H }, (_, u) => [lasts(P, u), u]).sort((a, b) => (a[0] === b[0] ? a[1] - b[1] : b[0] - a[0]));
    // between two networks no unit is the other's
    const beside = shown.length > 1 && app.sameNet ? shown : [shown.at(-1)];
    if (chips.length !== order.length) body.replaceChildren(...(chips = order.map(() => h("button", { type: "button", class: "lasting" }, h("b"), h("small")))));
    order.forEach(([life_, unit], j) => {
      const chip = chips[j], [number, name] = chip.children, values = beside.map(({ P: run }) => brief(lasts(run, unit) ?? NaN)), on = unit === S.unit;
      number.textContent = values.length > 1 && values[0] !== values[1] ? `${values[0]} → ${values[1]}` : brief(life_);
      name.textContent = `u${unit}`;
      chip.dataset.unit = unit;
      chip.setAttribute("aria-pressed", String(on));
      chip.setAttribute("aria-label", `unit ${unit}: ${beside.map(({ name: side }, k) => `${side} ${values[k]}`).join(", ")}`);
      chip.tabIndex = on ? 0 : -1;
    });
    body.classList.toggle("pairs", beside.length > 1);
    note.textContent = `steps until half of what it holds is gone, by its ${app.setup.signals[last.keeper].label} gate ${last.keeper} alone; `
      + (beside.length > 1 ? `${beside[0].name} → ${beside[1].name}` : shown.at(-1).name);
    const now = (of) => (of === 0 ? "0: all is gone at once" : of === Infinity ? "endless: nothing fades" : life(of));
    const where = at === "text" ? `by the mean logarithm of ${last.keeper} over all ${many(P.T, "step")}, where one step at which it shuts counts for many` : `at the gate of step ${S.t + 1}, “${P.shown[S.t]}”, were it to stay so`;
    says.textContent = `Unit ${S.unit}: ${beside.map(({ P: run, name }) => `${name} ${now(lasts(run, S.unit))}`).join("; ")}, ${where}. `
      + "It counts what the gate lets through, not what is written on top: a memory that is written again every step can last longer.";
  }

  return {
    el,
    draw(has) {
      if (has("picture")) el.hidden = !app.P.keeper;
      else if (has("unit", "size", "theme") || (has("t") && at === "step")) draw();
    },
  };
}
