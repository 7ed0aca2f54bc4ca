// The picture "unrolled": a copy of the cell for every word, and what one unit hands on from each to the next.

import { follow } from "../kit/axis.mjs";
import { h, el as svg } from "../kit/dom.mjs";
import { fmt, shortCell, shorten, sign } from "../kit/format.mjs";
import { register } from "./pictures.mjs";

const HIGH = 292, // of the drawing
  LARGE = 150, // of the copy at this word
  BOX = { y: 46, height: 170 },
  WORD = 266, // where the words stand
  LEAST = 46, // of a copy and the wire before it, in pixels
  GAP = 0.42, // of that which is wire
  THICK = 18, // of a wire, in pixels, that carries the largest number
  HAIR = 1.5;

/** The states that go from word to word, the memory first. */
export const handed = ({ signals, memory }) => (signals.includes("c") ? ["c", "h"] : [memory]);

/** How thick a wire is that carries v, where `most` is the largest: a hairline at least. */
export const thick = (v, most) => Math.max(HAIR, (THICK * Math.abs(v)) / (most || 1));

/**
 * Where every copy stands in a drawing so many pixels wide: { from, boxes, more }. All are as large as each other but that
 * of step t; of a text that does not fit those about t are drawn, from step `from`, and `more` says on which sides
 * there are others. Each box has its step k, its x and width, and `wire`, the x that the wire before it begins at.
 */
export function layout(T, t, width, from = 0) {
  const large = Math.min(LARGE, width / 2.4),
    fits = 1 + Math.max(1, Math.floor((width - large - LEAST) / LEAST)),
    view = follow({ a: from, n: Math.min(T, fits) }, t, T),
    { n } = view,
    // what comes from the word before is seen
    a = n > 1 ? Math.min(view.a, Math.max(0, t - 1)) : view.a;
  // one wire more than copies: what the first begins with, and what the last ends with
  const room = n > 1 ? Math.min(2.2 * LEAST, (width - large) / (n - 1 + 2 * GAP)) : 2 * LEAST,
    wire = room * GAP,
    boxes = [];
  let x = 0;
  for (let k = a; k < a + n; k++) {
    const wide = k === t ? large - wire : room - wire;
    boxes.push({ k, wire: x, x: x + wire, width: wide });
    x += wire + wide;
  }
  return { from: a, boxes, end: x + wire, more: [a > 0, a + n < T] };
}

/** The last word whose memory, and whose h, may be seen: what is asked for lies from its own word on. */
export function known({ asked, piped, read, t }, name, memory) {
  if (name === memory) return Math.min(piped, read);
  return asked === null || asked === "next" ? read : Math.min(read, t - 1);
}

register("unrolled", (app) => {
  const el = h("div", { class: "chain" }),
    key = h("p", { class: "key" });
  const picture = h("div");
  let from = 0,
    of = null;
  el.append(picture, key);
  picture.addEventListener("click", ({ target }) => {
    const copy = target.closest("[data-k]");
    if (copy) app.press(Number(copy.dataset.k));
  });

  return {
    el,
    draw(see, has) {
      if (!has("picture", "step", "unit", "size", "page", "turned", "lit")) return;
      const { P, t, unit, lit } = see,
        names = handed({ signals: P.signals, memory: P.memory }),
        // all wires to one scale
        most = Math.max(...names.map((name) => P.reach(name, unit))),
        width = app.width;
      if (of !== P.tokens) [of, from] = [P.tokens, 0];
      const L = layout(P.T, t, width, from),
        em = app.fine;
      from = L.from;
      const heights = names.length > 1 ? { c: BOX.y + 42, h: BOX.y + BOX.height - 42 } : {},
        y = (name) => heights[name] ?? BOX.y + BOX.height / 2;

      // what goes into copy k at the left: what was said of the word before it
      const wire = (name, k, x1, x2) => {
        const at = y(name),
          known_ = k - 1 <= known(see, name, P.memory),
          v = P.at(name, k - 1, unit),
          hot = lit === name ? " hot" : "";
        if (k === 0 || !known_)
          return [
            svg("path", { d: `M${x1} ${at}H${x2}`, class: `unsaid${hot}`, "data-term": name }),
            k > 0 && svg("text", { x: (x1 + x2) / 2, y: at - 8, class: "ask" }, "?"),
          ];
        const style = `stroke-width:${thick(v, most).toFixed(1)}px`;
        return svg("path", {
          d: `M${x1} ${at}H${x2}`,
          class: `sent ${sign(v)}${hot}`,
          style,
          "data-term": name,
        });
      };
      const copy = ({ k, x, width: wide }) => {
        const here = k === t,
          inset = here ? 0 : 14,
          middle = x + wide / 2;
        const size = here ? 1.4 : 1,
          letters = Math.max(2, Math.floor((wide + L.boxes[0].x) / (0.56 * size * em)));
        return svg(
          "g",
          { "data-k": k, class: `copy${here ? " here" : ""}${k <= see.read || see.picks ? "" : " todo"}` },
          svg("path", { d: `M${middle} ${WORD - 16}V${BOX.y + BOX.height - inset + 5}`, class: "in" }),
          svg("path", {
            d: `M${middle - 4} ${BOX.y + BOX.height - inset + 10}l4 -7l4 7`,
            class: "in head",
          }),
          svg("rect", {
            x,
            y: BOX.y + inset,
            width: wide,
            height: BOX.height - 2 * inset,
            rx: here ? 10 : 6,
            class: "module",
          }),
          svg(
            "text",
            { x: middle, y: WORD, "text-anchor": "middle", class: "word", "data-term": "token" },
            shorten(P.shown[k], letters),
          ),
          here &&
            names.map((name) =>
              svg(
                "text",
                { x: middle, y: y(name) + 7, "text-anchor": "middle", class: "num", "data-term": name },
                `${name} ${t <= known(see, name, P.memory) ? fmt(P.at(name, t, unit)) : "?"}`,
              ),
            ),
          here &&
            svg(
              "text",
              { x: middle, y: BOX.y - 12, "text-anchor": "middle", class: "name" },
              shortCell(app.setup.cells[P.cell]),
            ),
        );
      };
      const drawn = svg(
        "svg",
        {
          viewBox: `0 0 ${width} ${HIGH}`,
          width,
          height: HIGH,
          role: "img",
          "aria-label": said(see, names),
        },
        names.map((name) => [
          L.boxes.map(({ k, wire: x1, x }) => wire(name, k, x1, x)),
          wire(name, L.boxes.at(-1).k + 1, L.end - L.boxes[0].x, L.end),
        ]),
        L.boxes.map(copy),
      );
      picture.replaceChildren(drawn);
      key.replaceChildren(
        ...names.map((name) =>
          h(
            "span",
            { "data-term": name },
            h("b", {}, name),
            ` ${app.say(names.length > 1 ? (name === "c" ? "above" : "below") : "along")}`,
          ),
        ),
        h("span", {}, app.say("as thick", { most: fmt(most) })),
        ...["pos", "neg"].map((each) => h("span", { class: each }, h("i"), app.say(each))),
        ...(L.more.some(Boolean) ? [h("span", {}, app.say("more words", { n: P.T }))] : []),
      );
    },
  };

  function said(see, names) {
    const { P, t, unit } = see,
      value = (name) => (t <= known(see, name, P.memory) ? fmt(P.at(name, t, unit)) : app.say("missing"));
    return `${app.say("chained", { u: unit, word: P.shown[t] })} ${names.map((name) => `${name} ${value(name)}`).join(", ")}`;
  }
});
