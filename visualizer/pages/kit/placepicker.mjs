// The choice of a layer and a direction. A file of networks that have one alone is without it, see build.sh.

import { h } from "./dom.mjs";
import { placed, placeOf } from "./place.mjs";

/** @typedef {import("./place.mjs").Of} Of */
/** @typedef {import("./pins.mjs").Place} Place */

/**
 * The choice, hidden where there is none: { el, draw(of) }; `choose` is told the place that a person takes. `brief` is
 * for a line that has little room.
 */
export function placePicker(choose, { brief = false } = {}) {
  const el = h("select", { class: "placepick", "aria-label": "Layer", "data-control": true });
  /** @type {Of} */
  let shown = null,
    listed = "";
  el.addEventListener("change", () => choose(placeOf(shown, Number(el.value))));
  return {
    el,
    /** @param {Of} of */
    draw(of) {
      shown = of;
      const names = of.layers.map((_, k) => placed(of, k).replace(brief ? "read " : "", ""));
      el.hidden = of.layers.length < 2;
      if (names.join() !== listed)
        el.replaceChildren(...names.map((name, k) => h("option", { value: k }, name)));
      listed = names.join();
      el.value = String(of.layer);
    },
  };
}
