// The probe: one text that is read again with the weights of every moment.

import { h } from "./dom.mjs";

const SETTLE_MS = 80;

export function probe(app) {
  const input = h("textarea", {
    rows: 1, class: "sentence", spellcheck: "false", autocomplete: "off", autocapitalize: "off",
    "aria-label": "The probe: a text read with the weights of this moment", maxlength: app.setup.limits.text,
  });
  const count = h("span", { class: "count" });
  const el = h("div", { class: "asked" }, h("span", { class: "count", "aria-hidden": "true" }, "Probe"), h("div", { class: "field" }, input), count);
  let waiting = 0, shown = null;
  // a line is ended only where lines are read
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !app.text.includes("\n") && app.P.reads.kind !== "bytes") event.preventDefault();
  });
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => app.send({ text: input.value }), SETTLE_MS);
  });

  return {
    el,
    draw(has) {
      if (!has("run", "picture")) return;
      // what is being typed is never replaced by an answer to what was typed before
      if (app.text !== shown && input.getRootNode().activeElement !== input) input.value = app.text;
      shown = app.text;
      input.classList.toggle("lines", app.text.includes("\n"));
      const { T, length, reads } = app.P;
      count.textContent = `${T < length ? `the first ${T} of ` : ""}${length.toLocaleString("en")} ${length === 1 ? reads.one : reads.many}`;
    },
  };
}
