// The curve of a gate, opened beside the cell: see `kit/curves.mjs`. Its sums are asked for when it is opened.

import { curved, draw } from "../kit/curves.mjs";
import { h } from "../kit/dom.mjs";

/** The signal to show the curve of: the one that is looked at where it has one, else the first that has. */
export const first = (P, focus) => [focus, P.keeper, ...curved(P)].find((name) => curved(P).includes(name));

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
    const { roles, T, H, shown: tokens } = P;
    const gate = roles.kind(name) === "gate";
    draw(body, { name, word: roles.word(name), squash: roles.squash(name), gate, sums, T, H, tokens }, S);
  }

  return {
    el: root,
    draw(has) {
      if (!has("curve", "preactivations", "picture", "step", "unit", "size")) return;
      const { P, S } = app,
        known = curved(P);
      panel.hidden = S.curve === null || !known.length || S.present;
      if (panel.hidden) return;
      // a network of another cell may have no such gate
      const name = known.includes(S.curve) ? S.curve : first(P, S.focus);
      names.replaceChildren(
        ...known.map((each) => {
          const b = h(
            "button",
            { type: "button", "aria-pressed": String(each === name) },
            h("i", { class: `s-${each}` }, each),
          );
          b.addEventListener("click", () => app.set({ curve: each }));
          return b;
        }),
      );
      fill(name);
    },
  };
}
