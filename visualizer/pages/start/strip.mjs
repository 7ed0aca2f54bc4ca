// The sentence over a pipe: under each word what a unit holds after it, before each word the unit's forget gate.

import { el } from "../kit/dom.mjs";
import { fmt, sign } from "../kit/format.mjs";

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

/** What is said of a word: that it is not read yet, or what the unit holds after it; and where its gates are held. */
export const label = (word, c, f, read, held = false) =>
  read
    ? `${word}: it holds ${fmt(c)}, its forget gate is ${held ? "held at " : ""}${fmt(f)}`
    : `${word}, not read yet`;

/**
 * Draws into the buttons that the page came with; gates may be held from a word to before another, and `pick(k)` is
 * called where a word is pressed. Returns draw({run, t, read, held}).
 */
export function strip(box, words, most, [from, to], pick) {
  const buttons = [...box.querySelectorAll(".wd")];
  box.addEventListener("click", ({ target }) => {
    const button = target.closest(".wd");
    if (button && !button.disabled) pick(Number(button.dataset.k));
  });
  return function draw({ run: { c, f }, t, read, held }) {
    box.classList.toggle("held", held);
    buttons.forEach((button, k) => {
      const known = k <= read,
        [flow, gate] = [button.querySelector(".q"), button.querySelector(".v")];
      button.disabled = !known;
      button.tabIndex = k === Math.max(0, t) ? 0 : -1;
      button.classList.toggle("todo", !known);
      button.classList.toggle("now", k === t);
      if (k === t) button.setAttribute("aria-current", "step");
      else button.removeAttribute("aria-current");
      button.setAttribute("aria-label", label(words[k], c[k], f[k], known, held && k >= from && k < to));
      flow.style.height = known ? `${thickness(c[k], most)}%` : "0";
      flow.className = `q ${sign(c[k])}`;
      gate.replaceChildren();
      if (!known || !k) return;
      // up to the gate the pipe still holds what it held
      const height = (thickness(c[k - 1], most) / 100) * 21.8,
        hue = sign(c[k - 1]);
      gate.append(
        el("rect", { x: -10, y: -10, width: 9.5, height: 20, class: "bore" }),
        el("rect", { x: -10.5, y: -height / 2, width: 10.5, height, class: `flow ${hue}` }),
        ...valve(f[k], `v${k}`, height, hue),
      );
    });
  };
}
