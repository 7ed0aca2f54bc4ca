// On every valve of the Explorer's cell a dot is a way to the What-if page, where that valve is held.

import { RADIUS } from "../kit/cell/parts.mjs";
import { h, el as svg } from "../kit/dom.mjs";
import { pct } from "../kit/format.mjs";
import { pinText } from "../kit/pins.mjs";
import { way } from "../kit/site.mjs";

/** What to ask of a valve: held open, or shut if it is open; what its signal is held at for that. */
export function question(value, linked) {
  const open = (linked ? 1 - value : value) < 0.5;
  return { words: `What if it were held ${open ? "open" : "shut"}?`, value: Number(open !== linked) };
}

export function handles(app) {
  const tag = h("div", { class: "tag", role: "tooltip" });
  tag.hidden = true;

  function hand({ signal, linked, x, y }) {
    let asks = question(1, linked),
      touched = false;
    // the valve itself is opened by a click, so that the dot alone leads away
    const [cx, cy] = [x - 0.78 * RADIUS, y - 0.78 * RADIUS];
    const link = svg(
      "a",
      { class: "hand", href: app.state.near("whatif"), "data-control": true },
      svg("circle", { class: "reach", cx, cy, r: 11 }),
      svg("circle", { class: "grip", cx, cy, r: 5.5 }),
    );
    const aim = () => {
      const { S } = app,
        units = S.mode === "mean" ? null : [S.unit];
      link.setAttribute(
        "href",
        way(app, "whatif", {
          pins: pinText({ signal, ...app.place, units, steps: [S.t], value: asks.value }),
        }),
      );
    };
    const whose = () => (app.S.mode === "mean" ? "all units" : `unit ${app.S.unit}`);
    // what it does, what could be asked of it, and that it leaves the page
    let value = 1;
    const leads = () =>
      `This ${app.P.roles.word(signal)} gate lets ${pct(linked ? 1 - value : value)} through. ${asks.words} Opens What if, ${signal} of ${whose()} at ${asks.value}`;
    const show = () => {
      aim();
      const at = link.getBoundingClientRect(),
        home = app.root.getBoundingClientRect();
      tag.textContent = leads();
      tag.hidden = false;
      tag.style.left = `${Math.max(4, Math.min(home.width - tag.offsetWidth - 4, at.left - home.left + at.width / 2 - tag.offsetWidth / 2))}px`;
      tag.style.top = `${at.bottom - home.top + 4}px`;
    };
    const hide = () => (tag.hidden = true);
    // a finger has nothing to hover with: its first tap asks, its second goes
    link.addEventListener("pointerenter", (event) => event.pointerType !== "touch" && show());
    link.addEventListener("focus", show);
    for (const leave of ["pointerleave", "blur"])
      link.addEventListener(leave, (event) => event.pointerType !== "touch" && hide());
    link.addEventListener("pointerdown", (event) => (touched = event.pointerType === "touch" && tag.hidden));
    link.addEventListener("click", (event) => {
      aim();
      if (!touched) return;
      event.preventDefault();
      show();
    });
    return {
      el: link,
      step(v) {
        link.style.display = v.blank ? "none" : "";
        if (v.blank) return;
        value = v.now[signal];
        asks = question(value, linked);
        link.setAttribute("aria-label", `${app.P.roles.word(signal)}: ${leads()}`);
        if (!tag.hidden && link.matches(":hover, :focus")) tag.textContent = leads();
      },
    };
  }
  return { tag, hand };
}
