// A guessed number beside what happens, on one axis; and what is said of a guess.

import { el as svg } from "../kit/dom.mjs";
import { grain, hits, off, onAxis, span } from "./guess.mjs";

/** Between a guess and what happens: where both stand on their axis, in shares of it. */
export function axisOf(ask, guess) {
  const [low, high] = span(ask),
    at = (value) => (value - low) / (high - low);
  const ticks =
    low === 0 ? [0, 0.25, 0.5, 0.75, 1] : grain(ask) < 1 ? [low, low / 2, 0, high / 2, high] : [low, 0, high];
  return { guess: at(guess), truth: at(ask.right), ticks: ticks.map((value) => ({ value, at: at(value) })) };
}

const W = 416,
  EDGE = 22,
  LINE = 40;

/** The number line, with the gap between guess and truth. */
export function gap(app, ask, guess) {
  const axis = axisOf(ask, guess),
    x = (share) => EDGE + share * (W - 2 * EDGE),
    [a, b] = [axis.guess, axis.truth].map(x);
  // what is written at the ends of a long axis does not leave it
  const long = grain(ask) >= 1;
  // names that would lie over each other stand on two rows
  const close = Math.abs(a - b) < 200,
    clamp = (at) => Math.max(72, Math.min(W - 72, at));
  const name = (at, text, y, cls) =>
    svg("text", { x: clamp(at), y, "text-anchor": "middle", class: cls }, text);
  return svg(
    "svg",
    { viewBox: `0 0 ${W} ${close ? 106 : 76}`, class: "gap", role: "img", "aria-label": app.verdict },
    svg("path", { d: `M${EDGE} ${LINE}H${W - EDGE}`, class: "rule" }),
    axis.ticks.flatMap(({ value, at }, k) => [
      svg("path", { d: `M${x(at)} ${LINE - 5}v10`, class: "rule" }),
      svg(
        "text",
        {
          x: long && k !== 1 ? (k ? W : 0) : x(at),
          y: LINE + (close ? 58 : 28),
          "text-anchor": long ? ["start", "middle", "end"][k] : "middle",
          class: "tick",
        },
        onAxis(ask, value),
      ),
    ]),
    svg("path", { d: `M${a} ${LINE}H${b}`, class: "between" }),
    svg("circle", { cx: a, cy: LINE, r: 7, class: "mine" }),
    svg("circle", { cx: b, cy: LINE, r: 7, class: "truth" }),
    name(b, `${app.say("truth")} ${onAxis(ask, ask.right)}`, LINE - 16, "strong"),
    name(a, `${app.say("your guess")} ${onAxis(ask, guess)}`, close ? LINE + 28 : LINE - 16, ""),
  );
}

/** What is said of a guess beside what happens, by what the page says it with. */
export function verdict(say, ask, guess, tokens) {
  if (!ask || guess === null) return "";
  if (ask.kind === "number" && off(ask, guess) >= 0.005)
    return say(hits(ask, guess) ? "near" : "miss", { n: onAxis(ask, off(ask, guess)) });
  if (hits(ask, guess)) return say("hit");
  return ask.kind === "word"
    ? say("missed word", { guess: tokens[guess] ?? "?", truth: tokens[ask.right] ?? "?" })
    : say("missed");
}
