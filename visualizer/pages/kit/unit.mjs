// The unit looked at, picked by its number or by the row above and below; and by what the rows are ordered.

import { h, setText } from "./dom.mjs";
import { SORTED, SORTS } from "./maps.mjs";

/** The unit one row further in the order of the rows, which go round. */
export const beyond = (order, unit, by) => order[(order.indexOf(unit) + by + order.length) % order.length];

/** What was typed as the number of a unit, of H; null for what is none. */
export const numbered = (text, H) => (/^\d+$/.test(text.trim()) && Number(text) < H ? Number(text) : null);

/** A row's place, two arrows and a field between them: { row, els, draw() }. */
export function unitPicker(app) {
  const arrow = (words, label, by) => {
    // the keys ↑ and ↓ and the field do the same, so that these are no stops of the tab key
    const button = h("button", { type: "button", tabindex: "-1", "aria-label": label }, words);
    button.addEventListener("click", () => app.pick(beyond(app.order, app.S.unit, by)));
    return button;
  };
  const previous = arrow("◂", "Unit above (up arrow)", -1),
    next = arrow("▸", "Unit below (down arrow)", 1);
  const number = h("input", {
    type: "number",
    class: "unitno",
    min: 0,
    step: 1,
    inputmode: "numeric",
    "aria-label": "Unit",
    title: "Type a unit’s number",
  });
  const row = h("span", { class: "row means", "data-term": "similarity order" });
  number.addEventListener("input", () => {
    const unit = numbered(number.value, app.P.H);
    if (unit !== null) app.pick(unit);
  });
  // what is no unit gives way to the one shown
  number.addEventListener("blur", () => (number.value = app.S.unit));
  number.addEventListener(
    "keydown",
    (event) => event.key === "Enter" && app.root.focus({ preventScroll: true }),
  );

  return {
    row,
    els: [previous, number, next],
    draw() {
      const { P, S, order } = app;
      if (number.getRootNode().activeElement !== number) number.value = S.unit;
      number.max = P.H - 1;
      const place = order.indexOf(S.unit) + 1;
      const by = `Row ${place} of ${P.H}, rows by ${SORTS[S.sort]}.`;
      setText(row, `row ${place} by ${SORTED[S.sort]}`);
      row.dataset.act = `${by} The arrows ↑ and ↓ go along the rows.`;
      previous.title = `${by} The row above (↑).`;
      next.title = `${by} The row below (↓).`;
    },
  };
}
