// Another sentence beside this one: its translation, the output at which both part, and the units that differ most.

import { h, setText } from "../kit/dom.mjs";
import { fmt, pct } from "../kit/format.mjs";
import { typing } from "../kit/typing.mjs";
import { heading, said } from "./form.mjs";
import { shown } from "./view.mjs";

const TYPED_MS = 300;
/** Words of a sentence that stand beside one another. */
const MOST = 40;
const b = (text) => ({ b: text });
const quoted = (token) => (token === undefined ? "nothing more" : `“${shown(token)}”`);

/** What the two come to, in parts: texts, and { b } for what is set in bold. */
export function parted(P) {
  const { pair } = P,
    { reads, writes, at, p, memory, handed, decoder, own, outputs } = pair,
    unit = ({ unit: u, a, b: other }) => [b(`unit ${u}`), `: ${fmt(a)} here, ${fmt(other)} there`];
  const first =
    reads === null
      ? pair.source.length === P.S
        ? "Both are the same sentence. "
        : "One is the beginning of the other. "
      : `Both are read alike up to ${quoted(P.source[reads])} here, ${quoted(pair.source[reads])} there. `;
  const apart =
    writes === null
      ? own.length === outputs.length
        ? ["They are translated alike. "]
        : ["One translation is the beginning of the other. "]
      : [
          "They part at output ",
          b(`${writes + 1}`),
          `: ${quoted(own[writes])} here (${pct(p[0][0])}; there it has ${pct(p[1][0])}), ${quoted(outputs[writes])} there (${pct(p[1][1])}; here it has ${pct(p[0][1])}). `,
        ];
  return [
    first,
    ...apart,
    `Of ${memory} as it is handed over, most differs `,
    ...unit(handed),
    `; of the decoder’s at output ${at + 1} `,
    ...unit(decoder),
    ".",
  ];
}

export function pairing(app) {
  const other = h("input", {
      type: "text",
      class: "tr-other",
      "aria-label": "A second sentence",
      placeholder: "a second sentence",
      spellcheck: "false",
      autocomplete: "off",
      maxlength: app.setup.characters,
    }),
    chips = h("span", { class: "tr-row", role: "group", "aria-label": "Sentences to compare with" }),
    swap = h("button", { type: "button", class: "btn small" }, "⇄ Swap both"),
    none = h("button", { type: "button", class: "btn small" }, "Without it"),
    see = h("button", { type: "button", class: "btn small" }, "See that unit"),
    both = h("div", { class: "tr-scroll" }),
    says = h("p", { class: "says", role: "status" });
  const typed = typing(other, TYPED_MS, (text) => app.take({ pair: text.trim() ? text : null }));
  none.addEventListener("click", () => app.take({ pair: null }, true));
  swap.addEventListener("click", () => {
    const { sentence, pair } = app.C;
    app.take({ sentence: pair, pair: sentence, begin: null, weigh: null }, true);
  });
  see.addEventListener("click", () => {
    const { decoder, at, memory } = app.P.pair;
    app.set({ side: "decoder", signal: memory, unit: decoder.unit, t: app.P.S + Math.min(at, app.P.J - 1) });
  });
  const el = h(
    "section",
    { class: "sec tr-pair", "aria-label": "Compare with another sentence" },
    h(
      "div",
      { class: "top" },
      heading("", "Compare with another sentence", h("small", {}, "what changes when one word does?")),
    ),
    h("div", { class: "tr-row", "data-control": "pair" }, other, chips, swap, none, see),
    says,
    both,
  );

  function rows() {
    const { P } = app,
      { pair } = P;
    const cells = (words, its) =>
      words
        .slice(0, MOST)
        .map((word, k) => h("td", { class: word === its[k] ? null : "tr-apart" }, shown(word)));
    const row = (name, words, its) => h("tr", {}, h("th", { scope: "row" }, name), ...cells(words, its));
    both.replaceChildren(
      h(
        "table",
        { class: "tr-versus" },
        row("here", P.source, pair.source),
        row("there", pair.source, P.source),
      ),
      h(
        "table",
        { class: "tr-versus" },
        row("here", pair.own, pair.outputs),
        row("there", pair.outputs, pair.own),
      ),
    );
  }

  return {
    el,
    stop: typed.stop,
    draw(has) {
      if (!has("run", "asked")) return;
      const { C, P } = app;
      el.hidden = P.pair === undefined;
      if (el.hidden) return;
      if ((has("back") && !typed.waits) || other.getRootNode().activeElement !== other)
        other.value = C.pair ?? "";
      const offered = [
        ...P.counterparts,
        ...(app.translator?.examples ?? []).slice(0, 2).map(([, sentence]) => sentence),
      ].filter(
        (sentence, k, all) => sentence !== C.sentence && sentence !== C.pair && all.indexOf(sentence) === k,
      );
      chips.replaceChildren(
        ...offered.slice(0, 3).map((sentence) => {
          const chip = h("button", { type: "button", class: "chip" }, sentence);
          chip.addEventListener("click", () => app.take({ pair: sentence }, true));
          return chip;
        }),
      );
      const there = Boolean(P.pair);
      for (const part of [swap, none, see, both]) part.hidden = !there;
      if (!there) {
        setText(says, "Choose a sentence, or type one: its translation stands beside this one’s.");
        return;
      }
      says.replaceChildren(
        `It becomes ${said(P.pair.text)}. `,
        ...parted(P).map((part) => (typeof part === "string" ? part : h("b", {}, part.b))),
        P.plain ? " Both are as they are without what you changed." : "",
      );
      rows();
    },
  };
}
