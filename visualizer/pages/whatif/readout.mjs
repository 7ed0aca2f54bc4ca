// One line at the foot of the window while the answers are out of sight: what both runs say at this step.

import { h } from "../kit/dom.mjs";
import { shorten } from "../kit/format.mjs";
import { likeliest } from "./answers.mjs";

// how much of the answers is to be seen, below the words that stay at the top of a phone
const SEEN = 0.8,
  TOP = "-96px 0px 0px";

/** What the runs answer after step t, in parts: [[run, word, number]], one where they are the same run. */
export function line(A, P, t, called) {
  const runs =
    A === P
      ? [["", A]]
      : [
          [called.a, A],
          [called.b, P],
        ];
  return runs.map(([name, run]) => [name, ...(t < run.T ? likeliest(run, t) : ["its text is over", ""])]);
}

export function readout(app) {
  const said = h("p", {}),
    el = h("div", { class: "readout", "aria-hidden": "true" }, said);
  let away = false;
  el.hidden = true;

  function draw() {
    const { A, P, S, titles } = app;
    el.hidden = !away;
    if (!away) return;
    const [first, second] = line(A, P, S.t, titles).map(([name, word, number]) =>
      h("span", {}, name && h("small", { class: "wide" }, `${name} `), h("b", {}, word), ` ${number}`),
    );
    said.replaceChildren(
      first,
      ...(second ? [" → ", second] : []),
      h(
        "small",
        {},
        ` after “${shorten(P.shown[S.t], 24)}”, step ${S.t + 1}${titles.held || second ? "" : "; nothing is held"}`,
      ),
    );
  }

  return {
    el,
    // the block whose place it takes
    watch(answers) {
      const seen = new IntersectionObserver(
        ([{ intersectionRatio }]) => {
          away = intersectionRatio < SEEN;
          if (app.P) draw();
        },
        { threshold: SEEN, rootMargin: TOP },
      );
      seen.observe(answers);
      app.model.on("remove", () => seen.disconnect());
    },
    draw: (has) => has("picture", "t", "pins") && draw(),
  };
}
