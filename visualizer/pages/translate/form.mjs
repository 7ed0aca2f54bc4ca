// What is asked: a sentence, and which translator; and what happens at the step, in words, with what could be written.

import { h, setText } from "../kit/dom.mjs";
import { many, pct, percent } from "../kit/format.mjs";
import { term } from "../kit/terms.mjs";
import { counted } from "../kit/tokens.mjs";
import { typing } from "../kit/typing.mjs";
import { told } from "./told.mjs";
import { shown, spelt } from "./view.mjs";

const TYPED_MS = 250;

/** Which translator: those of a task together. */
export function choose(app) {
  const groups = new Map();
  for (const each of app.setup.translators) groups.set(each.title, [...(groups.get(each.title) ?? []), each]);
  const named = ({ about, seed }) => `${about}${seed === null ? "" : `, seed ${seed}`}`;
  const select = h(
    "select",
    { class: "btn tr-pick", "aria-label": "Translator" },
    ...[...groups].map(([label, all]) =>
      h("optgroup", { label }, ...all.map((each) => h("option", { value: each.name }, named(each)))),
    ),
  );
  select.addEventListener("change", () => {
    const task = (name) => app.setup.translators.find((each) => each.name === name)?.title,
      same = task(select.value) === task(app.C.translator);
    // words and weights that are held are of the translation that was shown
    app.take(
      {
        translator: select.value,
        begin: null,
        weigh: null,
        ...(same ? {} : { sentence: null, handed: null }),
      },
      true,
    );
  });
  const el = h("div", { class: "picker tr-picker" }, select);
  return {
    el,
    draw(has) {
      el.hidden = !app.setup.translators.length;
      if (has("asked")) select.value = app.C.translator ?? "";
    },
  };
}

/** The box for the sentence, and examples. */
export function form(app) {
  const line = h("input", {
    type: "text",
    class: "sentence",
    "aria-label": "A sentence to translate",
    spellcheck: "false",
    autocomplete: "off",
    autocapitalize: "off",
    maxlength: app.setup.characters,
  });
  const count = h("span", { class: "count" }),
    chips = h("div", { class: "chips", role: "group", "aria-label": "Example sentences" });
  let listed = null;
  const typed = typing(line, TYPED_MS, (sentence) => {
    // words and weights that are held are of the sentence that was shown
    if (sentence !== app.wish.sentence) app.take({ sentence, begin: null, weigh: null });
  });
  const el = h(
    "div",
    { class: "tr-form" },
    h("div", { class: "asked" }, h("div", { class: "field" }, line), count),
    chips,
  );
  return {
    el,
    stop: typed.stop,
    draw(has) {
      el.hidden = !app.setup.translators.length;
      if (!has("asked")) return;
      const { translator: about, P, C } = app;
      // who is typing goes on
      if (
        (has("back") && !typed.waits) ||
        line.getRootNode().activeElement !== line ||
        line.value.trim() === (C.sentence ?? "").trim()
      )
        line.value = C.sentence ?? "";
      const strange = P ? P.unknown.filter(Boolean).length : 0;
      count.replaceChildren(
        ...(P && about
          ? [`${counted(P.S, about)} in`, strange ? h("u", {}, `, ${strange} unknown`) : ""]
          : []),
      );
      if (about && about !== listed) {
        listed = about;
        chips.replaceChildren(
          ...about.examples.slice(0, 7).map(([label, sentence]) => {
            const chip = h("button", { type: "button", class: "chip", "data-sentence": sentence }, label);
            chip.addEventListener("click", () => app.take({ sentence, begin: null, weigh: null }, true));
            return chip;
          }),
        );
      }
      for (const chip of chips.children)
        chip.setAttribute("aria-pressed", String(chip.dataset.sentence === C.sentence));
    },
  };
}

/** The words of a translation up to output j, and there another, as a beginning has them. */
export const beginning = (P, j, word) => [...P.fed.slice(1, j + 1), word].map(spelt);

/** What was changed by hand, as sentences; none where nothing was. */
export function changes({ C, P }) {
  const all = [];
  if (C.cut !== "nothing")
    all.push(
      C.cut === "all"
        ? "nothing is handed over: the decoder begins from zero"
        : `${C.cut} is not handed over: of it the decoder begins from zero`,
    );
  if (C.handed && C.cut !== "all") all.push(`the decoder gets the state of “${C.handed}”`);
  if (P.forced) all.push(`it begins with “${P.outputs.slice(0, P.forced).map(shown).join(" ")}”`);
  if (C.hold?.length) all.push(`${many(C.hold.length, "gate or state", "gates or states")} held`);
  if (C.weigh?.length) all.push(`${many(C.weigh.length, "weight")} of the attention held`);
  return all;
}

/** A translation as a sentence cites it. */
export const said = (text) => (text ? `“${text}”` : "nothing");

/** What stands beside the word before it, see `visualizer.seq2seq.printed`. */
const MARK = /^[,.?!;:]/;

/** What undoes all of it. */
export const UNDONE = { cut: "nothing", handed: null, begin: null, weigh: null, hold: null };

/** The sentence of the step, what could be written there, and the whole translation. */
export function saying(app) {
  const sentence = h("p", { class: "tr-says", "aria-live": "polite" }),
    whole = h("p", { class: "tr-whole" }),
    changed = h("p", { class: "tr-changed" }),
    list = h("ol", { class: "tr-next", "aria-label": "What could be written here" }),
    none = h("p", { class: "tr-note" }),
    undo = h("button", { type: "button", class: "btn small" }, "Undo all");
  undo.addEventListener("click", () => app.take(UNDONE, true));
  const el = h(
    "div",
    { class: "tr-saying" },
    h("div", {}, sentence, whole, changed),
    h("div", { class: "tr-could", "data-term": "output word" }, list, none),
  );
  return {
    el,
    draw(has) {
      if (!has("run", "step", "asked")) return;
      const { P, S, C, j } = app;
      sentence.setAttribute("aria-live", S.playing ? "off" : "polite");
      sentence.replaceChildren(
        ...told(P, S.t, C.weigh).map((part) => (typeof part === "string" ? part : h("b", {}, part.b))),
      );
      whole.replaceChildren(
        h("span", {}, "Its translation: "),
        ...P.outputs.flatMap((token, k) =>
          token === P.end
            ? []
            : [
                app.translator?.space === false || !k || MARK.test(token) ? "" : " ",
                h(
                  "span",
                  {
                    class: k === j ? "tr-is" : k > j ? "tr-later" : null,
                    title: P.copied[k] === null ? null : "copied from the source",
                  },
                  P.copied[k] === null ? shown(token) : h("u", {}, shown(token)),
                ),
              ],
        ),
        app.translator?.exact == null
          ? ""
          : h(
              "small",
              {},
              ` ${percent(app.translator.exact)} of unseen test sentences it gets wholly right.`,
            ),
      );
      const what = changes(app);
      changed.hidden = !what.length;
      changed.replaceChildren(
        ...(what.length
          ? [
              "You changed it: ",
              what.join("; "),
              ". ",
              ...(P.plain
                ? [
                    P.plain.text === P.text ? "It says the same as without: " : "Without: ",
                    h("b", {}, said(P.plain.text)),
                    ". ",
                  ]
                : []),
              undo,
            ]
          : []),
      );
      const top = j < 0 ? [] : P.top[j],
        own = j < 0 ? "" : P.copied[j] === null ? P.outputs[j] : "<unk>",
        listed = top.some(([word]) => word === own) || j < 0;
      const all = listed ? top.slice(0, 4) : [...top.slice(0, 3), [own, Math.exp(P.log_p[j])]];
      list.replaceChildren(
        ...all.map(([word, p]) => {
          const bar = h("i", {});
          bar.style.width = `${100 * p}%`;
          const go = h(
            "button",
            {
              type: "button",
              title: word === P.end ? shown(word) : `Go on with “${shown(word)}”`,
              "aria-label": `Go on with ${shown(word)}, ${pct(p)}`,
            },
            shown(word),
          );
          // nothing comes after the end
          go.disabled = word === P.end;
          go.addEventListener("click", () => app.take({ begin: beginning(P, j, word) }, true));
          return h(
            "li",
            { class: word === own ? "tr-own" : null },
            go,
            h("span", { class: "tr-bar" }, bar),
            h("span", {}, pct(p)),
          );
        }),
      );
      list.hidden = j < 0;
      none.hidden = j >= 0;
      setText(none, "The decoder waits until all is read.");
    },
  };
}

/** The heading of a part: a term, and words in plain language behind it. */
export const heading = (name, words, note) => h("h2", {}, name ? term(name, words) : words, " ", note);
