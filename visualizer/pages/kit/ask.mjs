// The question: a text box that asks as one types, examples one click away, and what was not accepted.

import { examplesOf } from "./brought.mjs";
import { h } from "./dom.mjs";
import { known } from "./known.mjs";
import { notice } from "./notice.mjs";
import { counted, places, typed, unknown } from "./tokens.mjs";

const CHIPS = 3;

const PIECES =
  "Common words are one piece, others several: a piece that goes on with a word begins with a hyphen.";

export function ask(app) {
  const quiet = { class: "sentence", spellcheck: "false", autocomplete: "off", autocapitalize: "off" };
  const line = h("input", { type: "text", ...quiet }),
    lines = h("textarea", { rows: "3", wrap: "soft", ...quiet });
  const mirror = h("div", { class: "mirror", "aria-hidden": "true" });
  const count = h("span", { class: "count" });
  const said = notice(app);
  const box = h("div", { class: "asked" }, h("div", { class: "field" }, mirror, line), count, said.el);
  const chips = h("div", { class: "chips", role: "group", "aria-label": "Example texts" });
  const all = h("button", { type: "button", class: "bare", title: "The words it knows" });
  all.addEventListener("click", () => words.open());
  const words = known(app, (text) => take(text, {}));
  const el = h(
    "div",
    { class: "ask", role: "region", "aria-label": "The text" },
    box,
    chips,
    words.strip,
    words.dialog,
  );
  // code is typed over several lines, the rest in one
  let task = null,
    input = line;
  // whether what is typed is another text: all of the last one was replaced, or taken away before
  let fresh = false,
    composing = false;

  for (const each of [line, lines]) {
    each.addEventListener("compositionstart", () => (composing = true));
    each.addEventListener("compositionend", () => (composing = false));
    each.addEventListener("beforeinput", () => {
      const { selectionStart, selectionEnd, value } = each;
      fresh ||= selectionStart === 0 && selectionEnd === value.length;
    });
    each.addEventListener("input", () => {
      // it stands as it is read, with the cursor where it was
      const plain = typed(input.value, app.P?.reads.kind),
        at = input.selectionEnd;
      if (plain !== input.value && !composing) {
        input.value = plain;
        input.setSelectionRange(at, at);
      }
      // more than is read would only be slow to draw and to send; how much it was is still said
      const { length } = input.value;
      if (length > app.setup.limit) input.value = input.value.slice(0, app.setup.limit);
      marks([], []);
      app.send(length > app.setup.limit ? { text: input.value, length } : { text: input.value }, { fresh });
    });
  }
  line.addEventListener("scroll", () => (mirror.scrollLeft = line.scrollLeft));

  // a line drops the ends of lines, and would join the words about them
  const put = (text) => (input.value = input === line ? typed(text, "words") : text);
  app.typed = put;

  function choose({ kind, typing }) {
    const next = kind === "bytes" || (kind === "characters" && app.text.includes("\n")) ? lines : line;
    next.setAttribute("aria-label", `Type ${typing}`);
    next.placeholder = `Type ${typing} to see the gates move.`;
    if (next === input) return;
    mirror.hidden = next === lines;
    input.replaceWith(next);
    input = next;
  }

  // dashes under the words the model does not know, in a copy of the text behind the box
  function marks(tokens, strange) {
    mirror.replaceChildren();
    let done = 0;
    places(input.value, tokens).forEach((found, t) => {
      if (found < 0 || !strange[t]) return;
      mirror.append(input.value.slice(done, found), h("u", {}, tokens[t]));
      done = found + tokens[t].length;
    });
    mirror.append(input.value.slice(done));
    mirror.scrollLeft = input.scrollLeft;
  }

  const keyOf = ({ name, task, yours }) => (yours ? name : task);

  function examples(entry) {
    task = keyOf(entry);
    const all = examplesOf(app.setup, entry);
    const buttons = all.slice(0, CHIPS).map(([label, text]) => {
      const chip = h("button", { type: "button", class: "chip", title: text }, label);
      chip.dataset.text = text;
      chip.addEventListener("click", () => take(text));
      return chip;
    });
    const rest = all.slice(CHIPS);
    const more = h(
      "select",
      { class: "more", "aria-label": "More examples" },
      h("option", { value: "" }, "More"),
      ...rest.map(([label, text]) => h("option", { value: text }, label)),
    );
    more.addEventListener("change", () => {
      if (more.value) take(more.value);
      app.root.focus({ preventScroll: true });
    });
    chips.replaceChildren(h("span", { class: "wide" }, "Try"), ...buttons, ...(rest.length ? [more] : []));
  }

  // an example opens at the step where something happens
  function take(text, how = /** @type {{ jump?: boolean }} */ ({ jump: true })) {
    put(text);
    app.send({ text }, how);
  }

  return {
    el,
    draw(has) {
      const { P } = app;
      said.draw(has);
      words.draw(has);
      if (has("notice")) count.hidden = !said.el.hidden;
      if (!has("picture")) return;
      if (keyOf(app.entry) !== task) examples(app.entry);
      choose(P.reads);
      if (app.text === input.value) fresh = false;
      // what is being typed is never replaced by an answer to what was typed before
      if (input.getRootNode().activeElement !== input) put(app.text);
      marks(P.tokens, P.unknown);
      all.textContent = counted(P.T, P.reads);
      const strange = P.tokens.filter((_, t) => P.unknown[t]).length;
      count.replaceChildren(
        P.reads.kind === "words"
          ? all
          : h("span", { title: P.reads.kind === "pieces" ? PIECES : null }, counted(P.T, P.reads)),
        ...(strange
          ? [
              ", ",
              h(
                "u",
                { "data-term": "unknown word", "data-act": `What is underlined ${unknown(P)}.` },
                `${strange} unknown`,
              ),
            ]
          : []),
      );
      for (const chip of chips.querySelectorAll(".chip")) {
        chip.setAttribute("aria-pressed", String(chip.dataset.text === app.text));
      }
      const more = chips.querySelector(".more");
      if (more) more.value = [...more.options].some((o) => o.value === app.text) ? app.text : "";
    },
  };
}
