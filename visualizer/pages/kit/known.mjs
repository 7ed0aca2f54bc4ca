// The words a network does not know, with the nearest it does; the words it knows; and who reads any text.

import { h } from "./dom.mjs";
import { counted, places, visible } from "./tokens.mjs";

const LISTED = 6; // unknown words that are named in the strip

/** The unknown words of a picture, each once, in the order of the text. @returns {string[]} */
export const strangers = (P) => [...new Set(P.tokens.filter((_, t) => P.unknown[t]))];

/** The share of the tokens that the network does not know. */
export const strangeness = (P) => P.tokens.filter((_, t) => P.unknown[t]).length / P.T;

/** A text with one word in the place of another, wherever that is a token. */
export function replaced(text, tokens, word, by) {
  let done = 0,
    out = "";
  places(text, tokens).forEach((at, t) => {
    if (at < 0 || tokens[t] !== word) return;
    out += text.slice(done, at) + by;
    done = at + word.length;
  });
  return out + text.slice(done);
}

/** A sentence of a pattern, with one choice for each slot. */
export const sentence = (choices) => choices.filter(Boolean).join(" ");

/**
 * What is said of the unknown words, and a list of all that are known: { strip, dialog, draw(has), open() }. `write`
 * puts a text into the box and has it read.
 */
export function known(app, write) {
  const said = h("b"),
    list = h("span", { class: "strangers" });
  const button = (words, go) => {
    const b = h("button", { type: "button", class: "btn small" }, words);
    b.addEventListener("click", go);
    return b;
  };
  const general = () => app.setup.models.find(({ name }) => name === app.setup.english);
  const other = button("Read it with the English network", () => app.send({ model: app.setup.english }));
  const all = button("Words it knows", () => open());
  const strip = h("div", { class: "unknowns", role: "status" }, other, all, said, list);
  strip.hidden = true;

  const body = h("div", { class: "scroll" });
  const close = h("button", { type: "button", class: "btn" }, "Close");
  const dialog = h(
    "dialog",
    { class: "knows", "aria-label": "What it knows" },
    h("div", { class: "bar" }, h("h2", {}, "What this network knows"), h("span", { class: "sp" }), close),
    body,
  );
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());

  function pattern([rule, asks, slots]) {
    const parts = slots.map((choices, k) =>
      choices.length === 1
        ? h("span", {}, choices[0])
        : h(
            "select",
            { "aria-label": `Part ${k + 1} of ${rule}` },
            ...choices.map((words) => h("option", { value: words }, words || "–")),
          ),
    );
    const read = button("Read it", () => {
      dialog.close();
      write(sentence(parts.map((part, k) => part.value ?? slots[k][0])));
    });
    return h("li", {}, h("p", {}, asks), h("div", { class: "pattern" }, ...parts, read));
  }

  function open() {
    const { P, setup, entry } = app,
      { patterns } = setup.tasks[entry.task],
      symbols = P.symbols.length ? P.symbols : P.words.filter((_, k) => !P.reads.reserved.includes(k));
    body.replaceChildren(
      ...(patterns.length
        ? [
            h("p", {}, "What it was trained on, as sentences to fill in:"),
            h("ul", {}, ...patterns.map(pattern)),
          ]
        : []),
      h("h3", {}, `All ${counted(symbols.length, P.reads)}`),
      h("p", { class: "all" }, symbols.map(visible).join(P.reads.kind === "words" ? ", " : " ")),
    );
    dialog.showModal();
  }

  return {
    strip,
    dialog,
    open,
    draw(has) {
      if (!has("picture")) return;
      const { P } = app,
        words = ["words", "characters"].includes(P.reads.kind) ? strangers(P) : [];
      strip.hidden = !words.length;
      if (strip.hidden) return;
      const many = strangeness(P) > app.setup.strange,
        n = P.tokens.filter((_, t) => P.unknown[t]).length;
      strip.classList.toggle("many", many);
      said.textContent = many
        ? `${n === P.T ? `This network knows none of these ${P.reads.many} and reads each` : `This network does not know ${n} of these ${P.T} ${P.reads.many} and reads each of them`} as the same blank: what it shows says little. `
        : "Not known, and read as a blank: ";
      const named = words.slice(0, many ? 0 : LISTED).flatMap((word, k) => {
        const near = P.near[word];
        const instead = near && button(near, () => write(replaced(app.text, P.tokens, word, near)));
        instead?.setAttribute("aria-label", `${near} in the place of ${word}`);
        return [k ? ", " : "", `“${word}”`, ...(instead ? [" – ", instead, "?"] : [])];
      });
      const rest = words.length - LISTED;
      list.replaceChildren(...named, ...(!many && rest > 0 ? [` and ${rest} more`] : []), " ");
      all.textContent = `${P.reads.many[0].toUpperCase()}${P.reads.many.slice(1)} it knows`;
      other.hidden = !general() || app.asked?.model === app.setup.english;
    },
  };
}
