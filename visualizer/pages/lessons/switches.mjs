// The same weights in a cell of other options: those that a step offers, and which of them an address asks for.

import { h } from "../kit/dom.mjs";

/** Which of a step's switches an address asks for in the place of turned gates; null where that is none of them. */
export const switchedBy = ([asked, ...more], switches) => {
  const k = more.length ? -1 : switches.findIndex(({ cell }) => cell === asked);
  return k < 0 ? null : k;
};

/** Fills a box with a button for the cell of each switch of the step, the network's own before them. */
export function cells(app, box) {
  const of = (k, label) =>
    h(
      "button",
      { type: "button", "aria-pressed": String(app.S.switched === k), onclick: () => app.switch(k) },
      label,
    );
  const had = [...box.querySelectorAll(".seg button")].indexOf(box.getRootNode().activeElement);
  box.replaceChildren(
    h("h3", {}, app.say("now you")),
    h(
      "div",
      { class: "seg", role: "group", "aria-label": app.say("cells") },
      of(null, app.say("own cell")),
      ...app.step.switches.map(({ label }, k) => of(k, label)),
    ),
  );
  box.setAttribute("aria-label", app.say("now you"));
  box.querySelectorAll(".seg button")[had]?.focus({ preventScroll: true });
}
