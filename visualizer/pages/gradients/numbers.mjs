// The curves as a table, every step; and the keys.

import { grid, keysDialog } from "../kit/dialogs.mjs";
import { h } from "../kit/dom.mjs";
import { fmt, shortCell } from "../kit/format.mjs";
import { chosen, SIDES, signalName } from "./norms.mjs";

const KEYS = [
  ["← →", "one step back, forward"],
  ["Home End", "first, last step"],
  ["arrows", "in a flow matrix: the earlier and the later step"],
  ["double click", "undo a zoom, put a setting back"],
  ["t", "the tour: take it, leave it; n b its next stop, the one before"],
  ["w", "what the words and marks mean: ← → the next, Esc closes"],
  ["?", "this list"],
];

export function numbers(app) {
  const table = h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Table" }),
    title = h("h2", {}, "Gradient norms");
  let which = SIDES[0];
  const tabs = SIDES.map((side) => {
    const button = h("button", { type: "button" });
    button.addEventListener("click", () => {
      which = side;
      fill();
    });
    return [side, button];
  });
  const close = h("button", { type: "button", class: "btn" }, "Close"),
    save = h("button", { type: "button", class: "btn" }, "All curves as CSV");
  const dialog = h(
    "dialog",
    { class: "numbers", "aria-label": "Numbers" },
    h(
      "div",
      { class: "bar" },
      title,
      h(
        "div",
        { class: "seg", role: "group", "aria-label": "Which numbers" },
        ...tabs.map(([, button]) => button),
      ),
      h("span", { class: "sp" }),
      save,
      close,
    ),
    table,
  );
  close.addEventListener("click", () => dialog.close());
  save.addEventListener("click", () => app.ask("csv"));
  save.hidden = Boolean(app.setup.known);
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());

  function fill() {
    const { P, S } = app,
      curves = chosen(P, S, which);
    for (const [side, button] of tabs) {
      button.textContent = P.sides[side].title;
      button.setAttribute("aria-pressed", String(side === which));
    }
    const columns = curves.flatMap((curve) =>
      ["mean", "low", "high"].map((of) => [
        `${shortCell(app.setup.cells[curve.cell])} ${signalName(app.setup, curve)} ${{ mean: "mean", low: "least", high: "largest" }[of]}`,
        P.array(`${which}.${curve.cell}.${curve.signal}.${of}`),
      ]),
    );
    table.replaceChildren(
      grid(
        ["step", ...(P.tokens ? ["token"] : []), ...columns.map(([name]) => name)],
        Array.from({ length: P.T }, (_, t) => [
          t + 1,
          ...(P.tokens ? [P.tokens[t]] : []),
          ...columns.map(([, values]) => (Number.isNaN(values[t]) ? "exactly 0" : fmt(values[t], 4))),
        ]),
        `log₁₀ of the norms over ${P.sides[which].seeds} seeds: their geometric mean, the least and the largest. Shown is ${P.sides[which].loss}.`,
      ),
    );
  }

  app.numbers = () => {
    fill();
    dialog.showModal();
  };
  const help = keysDialog(KEYS);
  app.keys = () => help.showModal();
  return { el: h("div", {}, dialog, help), draw: (has) => dialog.open && has("norms", "lines") && fill() };
}
