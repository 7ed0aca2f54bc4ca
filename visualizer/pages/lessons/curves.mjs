// The picture "curves": the sigmoid or tanh that makes a signal, and where one unit's sums are on it.

import { curveData, curved, curveOf, draw, signalButtons } from "../kit/curves.mjs";
import { h } from "../kit/dom.mjs";
import { register } from "./pictures.mjs";

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
        now = app.keyAt(app.S.step);
      if (now !== step) [step, chosen] = [now, null];
      if (curved(P).includes(lit)) chosen = lit;
      const name = curveOf(P, chosen, app.ask?.of);
      names.setAttribute("aria-label", app.say("whose curve"));
      const had = names.contains(names.getRootNode().activeElement);
      names.replaceChildren(
        ...signalButtons(P, name, (each) => {
          chosen = each;
          app.draw(new Set(["found"]));
        }),
      );
      if (had) names.querySelector("[aria-pressed=true]")?.focus({ preventScroll: true });
      const answer = app.find("preactivations", { text, model, weights }),
        sums = name && answer?.picture?.array(name);
      body.setAttribute("aria-busy", String(!answer));
      if (!sums) {
        body.replaceChildren(h("p", {}, answer ? app.say("no curve") : app.say("wait")));
        return;
      }
      draw(body, curveData(P, name, sums), { t, unit, mode: "unit", asked: open });
    },
  };
});
