// What a page's sections below the fold are made of: a heading with a sentence, sliders and choices.

import { h } from "./dom.mjs";

/** A section: heading, words or a `term`, tools beside it, and under it a sentence on how to read it and what it shows. */
export function section(name, title, note, tools, ...body) {
  const small = h("small", {}, note),
    says = h("p", { class: "says" });
  const el = h(
    "section",
    { class: `sec ${name}`, "aria-label": title.textContent ?? title },
    h("div", { class: "top" }, h("h2", {}, title, " ", small), ...tools),
    says,
    ...body,
  );
  return { el, says, note: small };
}

/**
 * A slider with its name before it and its value behind; `written(value)` is how the value is read, `term` what the
 * name answers by, see `terms.mjs`.
 */
export function slider({ name, title, low, high, step, value, written, term = "" }, changed) {
  const input = h("input", { type: "range", min: low, max: high, step, value, "aria-label": title });
  const shown = h("output", {});
  const say = () => {
    const text = written(Number(input.value));
    shown.textContent = text;
    input.setAttribute("aria-valuetext", text);
  };
  input.addEventListener("input", () => {
    say();
    changed(Number(input.value));
  });
  say();
  return {
    el: h(
      "label",
      term ? { class: "slide" } : { class: "slide", title },
      h("span", term ? { "data-term": term, "data-act": `${title}.` } : {}, name),
      input,
      shown,
    ),
    input,
    set(next, range = {}) {
      for (const [key, end] of Object.entries(range)) input[key] = end;
      input.value = next;
      say();
    },
  };
}

/** One of several choices, as buttons. choices: value -> words; terms: value -> what a button answers by. */
export function choice(title, choices, chosen, terms = {}) {
  const buttons = Object.entries(choices).map(([value, words]) => {
    const means = terms[value] && { "data-term": terms[value] };
    const button = h("button", { type: "button", ...means }, words);
    button.addEventListener("click", () => chosen(value));
    return [value, button];
  });
  return {
    el: h(
      "span",
      { class: "seg", role: "group", "aria-label": title },
      ...buttons.map(([, button]) => button),
    ),
    set(now) {
      for (const [value, button] of buttons) button.setAttribute("aria-pressed", String(value === now));
    },
  };
}
