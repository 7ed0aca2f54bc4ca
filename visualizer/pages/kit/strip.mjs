// The sentence over a pipe: under each word what a unit holds after it, before each word the unit's gate that keeps.

import { el, h } from "./dom.mjs";
import { fmt, sign } from "./format.mjs";

const FULL = 86; // per cent of the bore that the largest memory takes
const RADIUS = 9.5,
  BORE = 13;

// two pale jaws over a disc in the gate's hue, whose gap is the gate, as in the cell; through it goes what was held
function valve(gate, id, height, hue) {
  const open = (Math.min(1, Math.max(0, gate)) * BORE) / 2,
    through = Math.min(height, 2 * open);
  const jaw = (y, height) =>
    el("rect", { x: -RADIUS, width: 2 * RADIUS, y, height: Math.max(0, height), class: "jaw" });
  return [
    el("clipPath", { id }, el("circle", { r: RADIUS })),
    el("circle", { r: RADIUS + 2, class: "halo" }),
    el("circle", { r: RADIUS, class: "open" }),
    el(
      "g",
      { "clip-path": `url(#${id})` },
      el("rect", { x: -RADIUS, width: 2 * RADIUS, y: -through / 2, height: through, class: `flow ${hue}` }),
      open < 0.6 ? jaw(-RADIUS, 2 * RADIUS) : [jaw(-RADIUS, RADIUS - open), jaw(open, RADIUS - open)],
    ),
    el("circle", { r: RADIUS, class: "rim" }),
  ];
}

/** How thick a memory is, in per cent of the bore: a hairline at least. */
export const thickness = (c, most) => Math.max(6, (Math.abs(c) / (most || 1)) * FULL);

/**
 * What is said of a word: that it is not read yet, or what the unit holds after it; and where its gates are held.
 * `gate` is what the gate is called, `f` its value, null where the cell has none.
 */
export const label = (word, c, f, read, held = false, gate = "forget") =>
  read
    ? `${word}: it holds ${fmt(c)}${f === null ? "" : `, its ${gate} gate is ${held ? "held at " : ""}${fmt(f)}`}`
    : `${word}, not read yet`;

/** The button of a word. */
export const button = (word, k) =>
  h(
    "button",
    { class: "wd", type: "button", "data-k": k },
    h("span", { class: "t" }, word),
    h(
      "span",
      { class: "p" },
      h("span", { class: "q" }),
      el("svg", { class: "v", viewBox: "-12 -12 24 24", "aria-hidden": "true" }),
    ),
  );

/**
 * Draws into the buttons of a box, each with its place in the sentence; `pick(k)` is called where a word is pressed.
 * Returns draw({words, run, most, t, read, held, gate}): run the memory c and the gate f of each word, f null for a
 * cell without one; most the memory of a full pipe; read the last word read; held the words whose gate is held,
 * [from, to), or null.
 */
export function strip(box, pick) {
  box.addEventListener("click", ({ target }) => {
    const button = target.closest(".wd");
    if (button && !button.disabled) pick(Number(button.dataset.k));
  });
  return function draw({ words, run: { c, f }, most, t, read, held = null, gate = "forget" }) {
    box.classList.toggle("held", held !== null);
    for (const button of box.querySelectorAll(".wd")) {
      const k = Number(button.dataset.k),
        known = k <= read,
        [flow, valves] = [button.querySelector(".q"), button.querySelector(".v")];
      button.disabled = !known;
      button.tabIndex = k === Math.max(0, t) ? 0 : -1;
      button.classList.toggle("todo", !known);
      button.classList.toggle("here", k === t);
      if (k === t) button.setAttribute("aria-current", "step");
      else button.removeAttribute("aria-current");
      const fixed = held !== null && k >= held[0] && k < held[1];
      button.setAttribute("aria-label", label(words[k], c[k], f?.[k] ?? null, known, fixed, gate));
      flow.style.height = known ? `${thickness(c[k], most)}%` : "0";
      flow.className = `q ${sign(c[k])}`;
      valves.replaceChildren();
      if (!known || !k || !f) continue;
      // up to the gate the pipe still holds what it held
      const height = (thickness(c[k - 1], most) / 100) * 21.8,
        hue = sign(c[k - 1]);
      valves.append(
        el("rect", { x: -10, y: -10, width: 9.5, height: 20, class: "bore" }),
        el("rect", { x: -10.5, y: -height / 2, width: 10.5, height, class: `flow ${hue}` }),
        ...valve(f[k], `v${k}`, height, hue),
      );
    }
  };
}
