// Which view of the text is open: over time, or the text itself with what its units do.

import { h } from "./dom.mjs";

const PANES = { time: "Over time", text: "Text and units" };

export function panes(app) {
  const buttons = Object.entries(PANES).map(([pane, name]) => {
    const button = h("button", { type: "button", "data-pane": pane, title: "Switch (v)" }, name);
    button.addEventListener("click", () => app.show(pane));
    return button;
  });
  const el = h("div", { class: "hd panes" }, h("div", { class: "seg", role: "group", "aria-label": "View of the text" }, ...buttons));
  let maps = null, small = null;

  return {
    el,
    // this line also holds what either view says of itself
    join(heat, reader) {
      maps = heat;
      el.append(reader.key);
    },
    draw(has) {
      if (small !== app.small) {
        small = app.small;
        // on a phone the maps stand far from here, and keep theirs
        (small ? maps.head : el).append(maps.tools);
        maps.head.hidden = !small;
      }
      if (!has("picture", "pane")) return;
      for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.pane === app.S.pane));
    },
  };
}
