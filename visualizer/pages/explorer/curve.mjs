// The curve of a gate, opened beside the cell: see `kit/curves.mjs`. Its sums are asked for when it is opened.

import { curveData, curved, curveOf, draw, signalButtons } from "../kit/curves.mjs";
import { h } from "../kit/dom.mjs";

export function curve(app) {
  const names = h("div", { class: "seg signals", role: "group", "aria-label": "Whose curve" });
  const close = h("button", { type: "button", class: "btn" }, "Close ", h("kbd", { class: "wide" }, "Esc"));
  const body = h("div", { class: "curves" });
  const panel = h(
    "section",
    { class: "curvepanel", "aria-label": "The curve of a gate" },
    h("div", { class: "bar" }, h("h2", {}, "The curve"), names, h("span", { class: "sp" }), close),
    body,
  );
  panel.hidden = true;
  const root = h("div", { class: "curvebox" }, panel);
  close.addEventListener("click", () => app.set({ curve: null }));

  // the picture whose sums are drawn
  let of = null;

  function fill(name) {
    const { P, S } = app,
      answer = app.preactivations,
      sums = answer?.picture?.array(name);
    body.setAttribute("aria-busy", String(!answer));
    // those of a text before leave their room, and are not seen beside this one
    body.style.visibility = answer || of === P ? "" : "hidden";
    if (!answer) return;
    of = P;
    if (!sums || answer.picture.T !== P.T || answer.picture.H !== P.H) {
      body.replaceChildren(h("p", {}, answer.notices[0] ?? "There is no curve to show."));
      return;
    }
    draw(body, curveData(P, name, sums), S);
  }

  return {
    el: root,
    draw(has) {
      if (!has("curve", "preactivations", "picture", "step", "unit", "size")) return;
      const { P, S } = app;
      panel.hidden = S.curve === null || !curved(P).length || S.present;
      if (panel.hidden) return;
      // a network of another cell may have no such gate
      const name = curveOf(P, S.curve, S.focus);
      names.replaceChildren(...signalButtons(P, name, (curve) => app.set({ curve })));
      fill(name);
    },
  };
}
