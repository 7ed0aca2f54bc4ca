// The state that is handed over, cut or changed for that of another sentence: what the decoder says then.

import { h, setText } from "../kit/dom.mjs";
import { choice } from "../kit/section.mjs";
import { heading } from "../kit/translation/draw.mjs";
import { typing } from "../kit/typing.mjs";
import { said } from "./form.mjs";

const TYPED_MS = 300;
const CUTS = { nothing: "all is handed over", c: "without c", h: "without h", all: "nothing" };

export function handing(app) {
  const seg = choice("What is handed over", CUTS, (cut) => app.take({ cut }, true)),
    other = h("input", {
      type: "text",
      class: "tr-other",
      "aria-label": "Another sentence, whose state is handed over",
      placeholder: "another sentence, whose state it gets",
      spellcheck: "false",
      autocomplete: "off",
      maxlength: app.setup.characters,
    }),
    none = h("button", { type: "button", class: "btn small" }, "Its own again"),
    says = h("p", { class: "says" });
  const typed = typing(other, TYPED_MS, (text) => app.take({ handed: text.trim() ? text : null }));
  none.addEventListener("click", () => app.take({ handed: null, cut: "nothing" }, true));
  const el = h(
    "section",
    { class: "sec tr-handing", "aria-label": "Cut the handing over" },
    heading(
      "handing over",
      "Cut the handing over",
      h("small", {}, "what does the decoder say without what the encoder hands over?"),
    ),
    h("div", { class: "tr-row", "data-control": "cut" }, seg.el, other, none),
    says,
  );
  return {
    el,
    stop: typed.stop,
    draw(has) {
      if (!has("run", "asked")) return;
      const { C, P } = app,
        one = P.parts.length === 1;
      seg.set(C.cut);
      // of one part there is nothing between all and nothing
      for (const button of seg.el.querySelectorAll("button"))
        button.hidden = one && ["without c", "without h"].includes(button.textContent);
      if ((has("back") && !typed.waits) || other.getRootNode().activeElement !== other)
        other.value = C.handed ?? "";
      none.hidden = C.cut === "nothing" && !C.handed;
      const says_ = P.plain ? P.plain.text : P.text,
        changed = C.cut !== "nothing" || C.handed;
      setText(
        says,
        !changed
          ? P.attention
            ? "The decoder begins with this state and still looks back at every word by its attention: cut the state, and see how much of the sentence the attention alone carries over."
            : "All that this decoder knows of the sentence is this state: cut it, and it writes what it would write of no sentence at all."
          : `It says ${said(P.text)}${P.text === says_ ? ", as it does without the change" : `; without the change ${said(says_)}`}. ${
              P.attention
                ? "What it still gets right it knows by its attention, which goes on looking at the words above."
                : C.handed
                  ? "Without attention the words above cannot reach it: it translates the state it was given."
                  : "Without attention nothing of the sentence can reach it but what is handed over."
            }`,
      );
    },
  };
}
