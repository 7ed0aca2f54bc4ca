// What was not accepted, and that the server is gone: sentences in ink, and a way to begin again.

import { h } from "./dom.mjs";

export function notice(app) {
  const el = h("div", { class: "notice", role: "alert" });
  return {
    el,
    draw(has) {
      if (!has("notice")) return;
      const line = app.offline && { text: app.offline, also: app.byItself && app.needs },
        all = [...app.notices, ...(line ? [line] : [])];
      // a sentence, or one with another that is in nobody's way who types: { text, also }, or with a link to where it
      // leads: { text, to, words }
      el.replaceChildren(
        ...all.map((each) =>
          h(
            "p",
            {},
            each.text ?? each,
            each.also && h("span", { class: "needs" }, ` ${each.also}`),
            each.to && [" ", h("a", { href: each.to }, each.words)],
          ),
        ),
      );
      el.hidden = !all.length;
      if (app.offline && app.line.state === "ended") {
        const reload = h("button", { type: "button" }, "Reload");
        reload.addEventListener("click", () => app.reload());
        el.lastChild.append(" ", reload);
      }
    },
  };
}
