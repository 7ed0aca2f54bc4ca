// Which networks the pictures below look into: one side, one seed of it, and a cell beside the RNN.

import { h } from "./dom.mjs";
import { SIDES } from "./gradients-norms.mjs";

export function detail(app) {
  const { setup } = app;
  const sides = SIDES.map((side) => {
    const button = h("button", { type: "button" });
    button.addEventListener("click", () => app.set({ side, one: Math.min(app.S.one, app.seeds(side).length - 1), cell: app.beside(side, app.S.cell) }));
    return [side, button];
  });
  const seed = h("select", { "aria-label": "Seed" }), cell = h("select", { "aria-label": "Cell beside the RNN" });
  seed.addEventListener("change", () => app.set({ one: Number(seed.value) }));
  cell.addEventListener("change", () => app.set({ cell: cell.value }));
  cell.append(...Object.entries(setup.cells).filter(([name]) => name !== "rnn").map(([value, title]) => h("option", { value }, title)));
  const el = h("section", { class: "detail", "aria-label": "Which networks" }, h("h2", {}, "Where it comes from"),
    h("div", { class: "seg", role: "group", "aria-label": "Side" }, ...sides.map(([, button]) => button)),
    h("label", {}, "one network: seed ", seed), h("label", {}, "Vanilla RNN beside ", cell));

  return {
    el,
    draw(has) {
      if (!has("norms", "detail")) return;
      const { S, P } = app;
      for (const [side, button] of sides) {
        button.textContent = P.sides[side].title;
        button.setAttribute("aria-pressed", String(side === S.side));
      }
      const seeds = app.seeds(S.side);
      seed.replaceChildren(...seeds.map((each, k) => h("option", { value: k }, each)));
      seed.value = S.one;
      for (const option of cell.options) option.disabled = !P.curves.some((each) => each.side === S.side && each.cell === option.value);
      cell.value = S.cell;
    },
  };
}
