// The picture "curves": the sigmoid or tanh that makes a signal, and where one unit's sums are on it.

import { curved, draw } from "../kit/curves.mjs";
import { h } from "../kit/dom.mjs";
import { register } from "./pictures.mjs";

/** The signal whose curve is drawn: the one that is lit, that the question is of, that was chosen, that keeps; or any. */
export const curveOf = (P, ...wished) =>
  [...wished, P.keeper, ...curved(P)].find((name) => curved(P).includes(name)) ?? null;

register("curves", (app) => {
  const names = h("div", { class: "seg signals", role: "group" }),
    body = h("div", { class: "curves" }),
    el = h("div", { class: "curving" }, names, body);
  let chosen = null,
    step = null;

  return {
    el,
    draw({ t, unit, open, lit }, has) {
      if (!has("found", "picture", "step", "unit", "size", "theme", "page", "lit")) return;
      // the sums are those of the text as it was read, whatever is turned
      const P = app.plain,
        { text, model, weights } = app.step.state,
        now = `${app.lesson.name} ${app.S.step}`;
      if (now !== step) [step, chosen] = [now, null];
      if (curved(P).includes(lit)) chosen = lit;
      const name = curveOf(P, chosen, app.ask?.of);
      names.setAttribute("aria-label", app.say("whose curve"));
      names.replaceChildren(
        ...curved(P).map((each) => {
          const b = h(
            "button",
            { type: "button", "aria-pressed": String(each === name) },
            h("i", { class: `s-${each}` }, each),
          );
          b.addEventListener("click", () => {
            chosen = each;
            app.draw(new Set(["found"]));
          });
          return b;
        }),
      );
      const answer = app.find("preactivations", { text, model, weights }),
        sums = name && answer?.picture?.array(name);
      body.setAttribute("aria-busy", String(!answer));
      if (!sums) {
        body.replaceChildren(h("p", {}, answer ? app.say("no curve") : app.say("wait")));
        return;
      }
      const { roles, T, H, shown: tokens } = P,
        gate = roles.kind(name) === "gate",
        data = { name, word: roles.word(name), squash: roles.squash(name), gate, sums, T, H, tokens };
      draw(body, data, { t, unit, mode: "unit", asked: open });
    },
  };
});
