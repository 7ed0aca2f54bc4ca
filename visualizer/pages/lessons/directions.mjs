// The pictures of a network that also reads from the end: "directions", both on one axis and what it says of each word;
// "online", the same while no later word is known; "ends", what output[-1], output[0] and h_n hold.

import { h, setText, el as svg } from "../kit/dom.mjs";
import { fmt } from "../kit/format.mjs";
import { visible } from "../kit/tokens.mjs";
import { bars, label, line, picture, rect, words } from "../kit/translation/draw.mjs";
import { register } from "./pictures.mjs";

/**
 * @typedef {[number, number]} Span
 * What is seen of T words at word t: of which each half has read what, [first, last], and of which the answer is known;
 * `online` where no later word is, `from` the first word that a question hides, null for none.
 */
export function halves(T, t, online, from = null) {
  const last = online ? t : T - 1,
    hides = from !== null;
  return {
    /** @type {Span} */
    forward: [0, t],
    // what the backward half has read says what is asked for
    /** @type {Span} */
    back: hides ? [from + 1, last] : [online ? 0 : t, last],
    known: last,
    answered: (k) => k <= last && (!hides || k < from),
  };
}

/** The answers at every word: what is said with the words up to t alone, and with all. */
export const answers = (D, t) => ({
  now: D.known[t].map((k) => (k < 0 ? null : D.names[k])),
  whole: D.whole.map((k) => D.names[k]),
});

const drawing = (name, draw) => (app) => {
  const sheet = svg("svg", { class: "tr-drawing", role: "img" }),
    said = h("p", { class: "halves", "aria-live": "polite" }),
    el = h("div", { class: `two-ways two-${name}` }, sheet, said);
  return {
    el,
    draw(see, has) {
      if (!has("found", "picture", "step", "unit", "size", "theme", "page")) return;
      const { text, model, weights } = app.step.state,
        D = app.find("directions", { text, model, weights })?.picture;
      el.setAttribute("aria-busy", String(!D));
      const width = Math.round(el.clientWidth);
      if (!D || width < 100) return;
      const parts = [],
        made = draw({ app, see, D, width, put: (...more) => parts.push(...more) });
      sheet.replaceChildren(...parts);
      sheet.setAttribute("width", String(width));
      sheet.setAttribute("height", String(Math.ceil(made.height)));
      sheet.setAttribute("aria-label", made.said);
      setText(said, made.said);
    },
  };
};

/** Both halves over and under the words, and what is said of each. */
const both = (online) => (what) => {
  const { app, see, D, width, put } = what,
    { P, t, unit } = see,
    { rem: r, fine, small } = app,
    { T, H } = D,
    from = see.open ? app.from : null,
    { forward, back, known, answered } = halves(T, t, online, from),
    gutter = small ? 0 : 5.2 * r,
    cw = Math.min(8 * r, (width - gutter - 4) / T),
    map = (app.low ? 4 : 5.6) * r,
    bar = (app.low ? 3.2 : 4.2) * r,
    high = 2.1 * r,
    type = { size: small ? 13 : r, least: fine },
    x = (k) => gutter + k * cw,
    whole = { forward: D.array("forward.memory"), back: D.array("back.memory") },
    so_far = D.array("so_far").subarray(t * T * H, (t + 1) * T * H),
    values = { forward: whole.forward, back: online ? so_far : whole.back };
  let y = 0;

  const grey = { fill: "var(--ink3)" };
  // one half: its units as a map, and one of them as bars
  function half(name, [a, b]) {
    const all = values[name],
      full = D.kept(`peak ${name}`, () => whole[name].reduce((most, v) => Math.max(most, Math.abs(v)), 1e-9)),
      most = D.kept(`peak ${name} ${unit}`, () => {
        let found = 1e-9;
        for (let k = 0; k < T; k++) found = Math.max(found, Math.abs(whole[name][k * H + unit]));
        return found;
      });
    put(
      words(
        small ? 0 : x(0),
        y + 0.9 * r,
        app.say(name === "forward" ? "reads forward" : "reads back"),
        fine,
        grey,
      ),
    );
    y += 1.3 * r;
    const n = Math.max(0, b - a + 1);
    put(
      rect(x(0) + 0.5, y + 0.5, T * cw - 1, map - 1, "none", {
        stroke: "var(--rule2)",
        "stroke-dasharray": "3 3",
      }),
    );
    if (n)
      put(
        svg("image", {
          x: x(a),
          y,
          width: n * cw,
          height: map,
          href: picture(all, H, { a, n }, (v) => app.palette.of(D.holds, v, full)),
          preserveAspectRatio: "none",
          "image-rendering": "pixelated",
        }),
        rect(x(a), y + (unit / H) * map - 0.5, n * cw, map / H + 1, "none", { stroke: "var(--ink)" }),
      );
    for (let k = 1; k < T; k++) put(rect(x(k) - 1, y, 2, map, "var(--bg)"));
    if (!small) put(words(0, y + map / 2, D.holds, 1.1 * r, { "font-style": "italic", "font-weight": 650 }));
    y += map + 0.3 * r;
    if (!small) put(words(0, y + bar / 2 + 4, app.say("unit", { u: unit }), fine, grey));
    for (let k = 0; k < T; k++) {
      if (k < a || k > b) continue;
      const v = all[k * H + unit];
      put(
        ...bars([v], { x: x(k) + 0.25 * cw, y, width: 0.5 * cw, height: bar - 1.1 * r, full: most }),
        words(x(k) + cw / 2, y + bar, fmt(v), fine, {
          "text-anchor": "middle",
          "font-weight": k === t ? 700 : 400,
          fill: k === t ? "var(--ink)" : "var(--ink3)",
        }),
      );
    }
    y += bar + 0.6 * r;
  }

  half("forward", forward);
  for (let k = 0; k < T; k++)
    put(
      rect(x(k) + 1, y, cw - 2, high, k === t ? "var(--ink)" : "var(--sunk)", { rx: 4 }),
      label(x(k) + cw / 2, y + high * 0.67, k > known ? "?" : P.shown[k], cw - 4, type, {
        "font-weight": k === t ? 700 : 500,
        fill: k === t ? "var(--bg)" : k > known ? "var(--ink3)" : "var(--ink)",
      }),
    );
  const top = y;
  y += high + 0.5 * r;
  half("back", back);

  const said = answers(D, t),
    rows = online
      ? [
          ["says now", said.now],
          ["says whole", said.whole],
        ]
      : [["says", said.whole]];
  rows.forEach(([name, all], n) => {
    if (!small) put(words(0, y + 0.95 * r, app.say(name), fine, grey));
    all.forEach((each, k) => {
      // what will be said once all is known is told when the question is answered
      const seen = answered(k) || (n === 1 && from === null),
        other = online && each !== said.whole[k];
      if (n === 0 && k > known) return;
      put(
        label(x(k) + cw / 2, y + 0.95 * r, seen ? each : "?", cw - 6, type, {
          "font-weight": other || k === t ? 700 : 400,
          fill: n === 1 ? "var(--ink3)" : "var(--ink)",
          "text-decoration": other && seen ? "underline" : null,
          class: "answers tr-token",
        }),
      );
    });
    y += 1.5 * r;
  });
  put(line(`M${x(t) + cw / 2} ${top - 2}v-4M${x(t) + cw / 2} ${top + high + 2}v4`, 2, "var(--ink)"));
  for (let k = 0; k < T; k++) {
    const hit = rect(x(k), 0, cw, y, "transparent", { class: "tr-hit", "data-control": `word ${k}` });
    hit.addEventListener("click", () => app.press(k));
    put(hit);
  }
  const answer = (online ? said.now : said.whole)[t];
  return {
    height: y + 0.2 * r,
    said: [
      online
        ? app.say("begun", { n: t + 1, all: T, m: D.steps[t] })
        : see.open
          ? ""
          : app.say("halves", { word: visible(P.tokens[t]), n: t + 1, m: T - t, all: T }),
      answered(t) ? app.say("says it", { answer }) : "",
    ]
      .filter(Boolean)
      .join(" "),
  };
};

/**
 * What each end is made of: [name, step of the forward half, of the backward half].
 * @type {(T: number) => [string, number, number][]}
 */
export const ends = (T) => [
  ["output[-1]", T - 1, T - 1],
  ["output[0]", 0, 0],
  ["h_n", T - 1, 0],
];

function endings({ app, see, D, width, put }) {
  const { rem: r, fine, small } = app,
    { T, H } = D,
    gutter = small ? 0 : 7 * r,
    wide = (width - gutter - 1.5 * r) / 2,
    tall = 3.2 * r,
    // what is written as code is the same in every language
    code = { class: "tr-token", style: "font-family: var(--mono)" };
  let y = 0;
  for (const [name, a, b] of ends(T)) {
    put(words(0, small ? y + 0.9 * r : y + tall / 2 + 5, name, small ? 14 : r, code));
    if (small) y += 1.3 * r;
    ["forward", "back"].forEach((half, n) => {
      const row = D.array(`${half}.h`).subarray((n ? b : a) * H, ((n ? b : a) + 1) * H),
        read = n ? T - b : a + 1,
        x = gutter + n * (wide + 1.5 * r),
        look = { "font-weight": read === T && !see.open ? 700 : 400, fill: "var(--ink2)" },
        told = [
          app.say(n ? "half back" : "half forward"),
          see.open ? "?" : app.say("has read", { n: read, all: T }),
        ];
      put(
        rect(x, y, wide, tall, "var(--sunk)", { rx: 4 }),
        ...bars(row, { x: x + 6, y: y + 3, width: wide - 12, height: tall - 6, full: 1 }),
        // on a phone one below the other
        ...(small ? told : [told.join(": ")]).map((text, k) =>
          words(x, y + tall + (1.05 + 1.1 * k) * r, text, fine, look),
        ),
      );
    });
    y += tall + (small ? 3.4 : 2.4) * r;
  }
  return { height: y, said: "" };
}

register("directions", drawing("directions", both(false)), { words: true, quiet: true });
register("online", drawing("online", both(true)), { words: true, quiet: true });
register("ends", drawing("ends", endings), { every: true });
