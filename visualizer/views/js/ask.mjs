// The question: a text box that asks as one types, examples one click away, and what was not accepted.

import { h } from "./dom.mjs";
import { notice } from "./notice.mjs";

const CHIPS = 3;

export function ask(app) {
  const input = h("input", {
    type: "text", class: "sentence", spellcheck: "false", autocomplete: "off", autocapitalize: "off",
    "aria-label": "Type a sentence", placeholder: "Type a sentence to see the gates move.",
  });
  const mirror = h("div", { class: "mirror", "aria-hidden": "true" });
  const count = h("span", { class: "count" });
  const said = notice(app);
  const box = h("div", { class: "asked" }, h("div", { class: "field" }, mirror, input), count, said.el);
  const chips = h("div", { class: "chips", role: "group", "aria-label": "Example sentences" });
  const el = h("div", { class: "ask" }, box, chips);
  let task = null;

  input.addEventListener("input", () => {
    // more than is read would only be slow to draw and to send; how much it was is still said
    const { length } = input.value;
    if (length > app.setup.limit) input.value = input.value.slice(0, app.setup.limit);
    marks([], []);
    app.send(length > app.setup.limit ? { text: input.value, length } : { text: input.value });
  });
  input.addEventListener("scroll", () => (mirror.scrollLeft = input.scrollLeft));

  app.typed = (text) => (input.value = text);

  // dashes under the words the model does not know, in a copy of the text behind the box
  function marks(tokens, unknown) {
    mirror.replaceChildren();
    let at = 0, done = 0;
    tokens.forEach((word, t) => {
      const found = input.value.indexOf(word, at);
      if (found < 0) return;
      at = found + word.length;
      if (!unknown[t]) return;
      mirror.append(input.value.slice(done, found), h("u", {}, word));
      done = at;
    });
    mirror.append(input.value.slice(done));
    mirror.scrollLeft = input.scrollLeft;
  }

  function examples(name) {
    task = name;
    const all = app.setup.tasks[name]?.examples ?? [];
    const buttons = all.slice(0, CHIPS).map(([label, text]) => {
      const chip = h("button", { type: "button", class: "chip", title: text }, label);
      chip.dataset.text = text;
      chip.addEventListener("click", () => take(text));
      return chip;
    });
    const rest = all.slice(CHIPS);
    const more = h("select", { class: "more", "aria-label": "More examples" },
      h("option", { value: "" }, "More"), ...rest.map(([label, text]) => h("option", { value: text }, label)));
    more.addEventListener("change", () => {
      if (more.value) take(more.value);
      app.root.focus({ preventScroll: true });
    });
    chips.replaceChildren(h("span", { class: "wide" }, "Try"), ...buttons, ...(rest.length ? [more] : []));
  }

  // an example opens at the step where something happens
  function take(text) {
    input.value = text;
    app.send({ text }, { jump: true });
  }

  return {
    el,
    draw(has) {
      const { P } = app;
      said.draw(has);
      if (has("notice")) count.hidden = !said.el.hidden;
      if (!has("picture")) return;
      const own = app.setup.models.find((model) => model.name === app.name)?.task;
      if (own !== task) examples(own);
      // what is being typed is never replaced by an answer to what was typed before
      if (input.getRootNode().activeElement !== input) input.value = app.text;
      marks(P.tokens, P.unknown);
      const unknown = P.tokens.filter((_, t) => P.unknown[t]);
      const words = `${P.T.toLocaleString("en")} ${P.T === 1 ? "word" : "words"}`;
      count.replaceChildren(words, ...(unknown.length
        ? [", ", h("u", { title: "Not among this model’s words; read as an unknown word, as in training." },
          `${unknown.length} unknown`)]
        : []));
      for (const chip of chips.querySelectorAll(".chip")) {
        chip.setAttribute("aria-pressed", String(chip.dataset.text === app.text));
      }
      const more = chips.querySelector(".more");
      if (more) more.value = [...more.options].some((o) => o.value === app.text) ? app.text : "";
    },
  };
}
