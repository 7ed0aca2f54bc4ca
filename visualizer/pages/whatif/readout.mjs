// What stays of the sentence and its answers while they are out of sight: one line of what both runs say at this step
// and, below the first screen, the words above it.

import { css, inkOn } from "../kit/colour.mjs";
import { h } from "../kit/dom.mjs";
import { shorten } from "../kit/format.mjs";
import { acts } from "../kit/pins.mjs";
import { likeliest } from "./answers.mjs";

// how much of the answers is to be seen, below the words that stay at the top of a phone
const SEEN = 0.8,
  TOP = "-96px 0px 0px",
  // the words and the verdict that the first screen keeps at the top, as long as there is room for them in it
  KEPT = "-150px 0px 0px";

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
    words = h("div", { class: "strip" }),
    el = h("div", { class: "readout", "aria-hidden": "true" }, words, said);
  let away = false,
    below = false;
  el.hidden = true;
  // the keys go through the steps wherever one is
  words.addEventListener("click", (event) => {
    const { step } = /** @type {HTMLElement} */ (event.target).dataset;
    if (step !== undefined) app.point(Number(step));
  });

  // the words in view, as the sentence has them
  function strip() {
    const { P, S, G, pins, palette } = app,
      mean = P.mean(S.focus),
      full = app.full(S.focus),
      held = pins.filter(acts);
    const one = (t) => {
      const colour = palette.of(S.focus, mean[t], full),
        word = h("span", { "data-step": t, title: P.shown[t] }, P.shown[t]);
      word.style.cssText = `background:${css(colour)};color:${inkOn(colour)}`;
      word.classList.toggle(
        "held",
        held.some(({ steps }) => steps === null || steps.includes(t)),
      );
      word.classList.toggle("cur", t === S.t);
      return word;
    };
    words.replaceChildren(...Array.from({ length: G.end - G.a }, (_, k) => one(G.a + k)));
  }

  function draw() {
    const { A, P, S, titles } = app;
    el.hidden = !away && !below;
    el.classList.toggle("below", below);
    if (el.hidden) return;
    if (below) strip();
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
    // the answers whose place it takes, the first screen, and what stands right above that
    watch(answers, first, above) {
      const watched = [
        [answers, TOP, SEEN, (each) => (away = each.intersectionRatio < SEEN)],
        [first, KEPT, 0, (each) => (below = !each.isIntersecting && each.boundingClientRect.top < 0)],
        [above, "0px", 0, (each) => app.root.classList.toggle("scrolled", each.boundingClientRect.top < 0)],
      ].map(([part, rootMargin, threshold, came]) => {
        const seen = new IntersectionObserver(
          (entries) => {
            came(entries.at(-1));
            if (app.P) draw();
          },
          { threshold, rootMargin },
        );
        seen.observe(part);
        return seen;
      });
      app.model.on("remove", () => watched.forEach((seen) => seen.disconnect()));
    },
    draw: (has) => has("picture", "t", "pins", "focus", "view", "size", "theme") && draw(),
  };
}
