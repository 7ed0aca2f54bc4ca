// The tour of the Explorer: what a word does to one unit, from the answer back to the gates.

import { shown, step, UNIT } from "../kit/example.mjs";
import { fmt, pct, percent } from "../kit/format.mjs";
import { life } from "../kit/ranking.mjs";
import { gate, signed } from "../kit/tour.mjs";

const WORDS = ".ribbon, .transport",
  VALVE = (name) => `.cell g[data-term=${name}] > :is(circle, text, rect)`,
  NEXT = ".low > div:last-child";

const at =
  (t, more = {}) =>
  (app) => ({ ...shown(app), unit: UNIT, view: "time", t: t(app), ...more });
const on =
  (word, by = 0) =>
  (app) =>
    step(app, word) + by;
const moved = on("moved"),
  // the word before the move, at which what was held is still held
  before = on("moved", -1);

/** A signal of the unit of the tour at a step. */
const of = (app, name, t) => app.P.at(name, t, UNIT);
const quoted = (app, t) => `“${app.P.shown[t]}”`;
const expects = ({ P }, t) => {
  const [word, p] = P.top(t)[0];
  return `“${word}” (${pct(p)})`;
};

/** @type {import("../kit/tour.mjs").Guide} */
export const guide = {
  of: ["text", "model", "weights"],
  example: "the sentence of France and Japan",
  onward: ["whatif", "On to What if →"],
  stops: [
    {
      title: "Where is the answer?",
      says: (app) => [
        "The network reads one word at a time, and after each it guesses the next. ",
        `This list is its guess after ${quoted(app, moved(app))}: ${expects(app, moved(app))}.`,
      ],
      act: "go to the last word, where the answer is.",
      done: ({ t }, { P }) => t === P.T - 1,
      did: (app) => [`After ${quoted(app, app.P.T - 1)} it expects ${expects(app, app.P.T - 1)}.`],
      at: NEXT,
      lit: WORDS,
      state: at(moved),
      hand: ["ArrowRight", "End"],
    },
    {
      title: "A unit is one number in memory",
      says: (app) => [
        `This pipe is the memory of unit ${UNIT}, one of ${app.P.H} numbers that go from word to word. `,
        `At ${quoted(app, step(app, "with"))} it holds `,
        signed(of(app, "c", step(app, "with"))),
        ": orange is below zero, blue above, and thicker is further away.",
      ],
      act: "go to “Japan”, and see it change colour.",
      done: ({ t }, app) => t >= step(app, "Japan"),
      did: (app) => [
        `At ${quoted(app, app.S.t)} it holds `,
        signed(of(app, "c", app.S.t)),
        ". Neither colour is the better one.",
      ],
      at: ".cell g[data-term=memory], .cell g[data-term=c], .cell g[data-term=f] > circle",
      lit: WORDS,
      clear: ".say, .cell",
      state: at(on("with")),
      hand: ["ArrowLeft", "ArrowRight"],
    },
    {
      title: "A row is a unit, a column a word",
      says: (app) => [
        `Each of these ${app.P.H} rows is one unit, each column the word above it. `,
        "The colour says how far its forget gate ",
        { text: "f", cls: "f" },
        " is open: dark is 1, light is 0.",
      ],
      act: "click another row, or press ↓.",
      done: ({ unit }) => unit !== UNIT,
      did: (app) => [`The cell and the lines are now those of unit ${app.S.unit}.`],
      at: ".map.focused",
      lit: ".ribbon",
      clear: ".cellhd, .cell",
      state: at(moved),
      hand: ["ArrowUp", "ArrowDown"],
    },
    {
      title: "A gate is a number, the valve its picture",
      says: (app) => [
        "A gate is a number from 0 to 1, worked out anew at every word; the disc draws it as a valve. ",
        `At ${quoted(app, before(app))} it stands open, `,
        gate("f", of(app, "f", before(app))),
        `: ${percent(of(app, "f", before(app)))} of the memory goes through.`,
      ],
      act: "step on one word, and watch it shut.",
      done: ({ t }, app) => t === moved(app),
      did: (app) => [`At ${quoted(app, moved(app))} it is shut: `, gate("f", of(app, "f", moved(app))), "."],
      at: VALVE("f"),
      lit: WORDS,
      clear: ".say, .cell",
      state: at(before),
      hand: ["ArrowLeft", "ArrowRight"],
    },
    {
      title: "Why “forget”, when 1 keeps?",
      says: (app) => [
        "The forget gate has its name from what it does as it shuts: 0 forgets, 1 keeps. ",
        `At ${quoted(app, moved(app))} it is `,
        gate("f", of(app, "f", moved(app))),
        `, and ${percent(1 - of(app, "f", moved(app)))} of the `,
        signed(of(app, "c", before(app))),
        " that “France” wrote is gone.",
      ],
      act: "step back: how long was it kept?",
      done: ({ t }, app) => t > step(app, "France") && t < moved(app),
      did: (app) => [
        `At ${quoted(app, app.S.t)} `,
        gate("f", of(app, "f", app.S.t)),
        " of it is kept: ",
        signed(of(app, "c", app.S.t)),
        ", as it has been since “France”.",
      ],
      at: VALVE("f"),
      lit: `${WORDS}, .say`,
      clear: ".say, .cell",
      state: at(moved),
      hand: ["ArrowLeft", "ArrowRight"],
    },
    {
      title: "The input gate writes",
      says: (app) => [
        "What is new, the candidate g, gets into memory as far as the input gate lets it. ",
        `At ${quoted(app, step(app, "Japan"))} that is `,
        gate("i", of(app, "i", step(app, "Japan"))),
        " of ",
        signed(of(app, "g", step(app, "Japan"))),
        ", in the place of what was forgotten.",
      ],
      act: "step on one word: it shuts, and the memory stays.",
      done: ({ t }, app) => t === step(app, "Japan") + 1,
      did: (app) => [
        `At ${quoted(app, app.S.t)} `,
        gate("i", of(app, "i", app.S.t)),
        " of the candidate is written, and ",
        signed(of(app, "c", app.S.t)),
        " stays.",
      ],
      at: `${VALVE("i")}, .cell g[data-term=written], .cell g[data-term='+'] > circle`,
      lit: WORDS,
      clear: ".say, .cell",
      state: at(on("Japan")),
      hand: ["ArrowLeft", "ArrowRight"],
    },
    {
      title: "h is what the others hear",
      says: (app) => [
        `The output gate lets memory out as h, and from the h of all ${app.P.H} units alone the next word is computed. `,
        `At ${quoted(app, step(app, "but"))} unit ${UNIT} holds `,
        signed(of(app, "c", step(app, "but"))),
        `, but its h is ${fmt(of(app, "h", step(app, "but")), 2, true)}: it keeps silent.`,
      ],
      act: "go on to “I”, where it speaks.",
      done: ({ t }, app) => t === before(app),
      did: (app) => [
        `At ${quoted(app, app.S.t)} `,
        gate("o", of(app, "o", app.S.t)),
        " of it gets out: h is ",
        signed(of(app, "h", app.S.t)),
        ".",
      ],
      at: `${VALVE("o")}, .cell g[data-term=h]`,
      lit: `${WORDS}, ${NEXT}`,
      clear: ".say, .cell",
      state: at(on("but")),
      hand: ["ArrowLeft", "ArrowRight"],
    },
    {
      title: "How long does it remember?",
      says: (app) => [
        `The half-life of unit ${UNIT}, ${life(app.P.halfLife(UNIT))}, says when half of what a word wrote is gone, in the median. `,
        `Yet “France” stayed for ${before(app) - step(app, "France")} words: a memory lasts until its gate shuts, however long that is.`,
      ],
      act: "go through the units with ↓ to one that lasts longer.",
      done: ({ unit }, { P }) => Math.abs(P.halfLife(unit)) > Math.abs(P.halfLife(UNIT)),
      did: (app) => [`Unit ${app.S.unit} lasts longer: ${life(app.P.halfLife(app.S.unit))}.`],
      at: ".plots > .hd:first-child, .plot.memory",
      lit: ".cellhd",
      clear: ".cell",
      state: at(moved),
      hand: ["ArrowUp", "ArrowDown"],
    },
  ],
};
