// The tour of the Translate page: a boy is read, handed over and written in Czech, word by word, and becomes a girl.

import { fmt, listed, pct } from "../kit/format.mjs";
import { bold } from "../kit/tour.mjs";
import { attends } from "../kit/translation/told.mjs";
import { endAt, shown } from "../kit/translation/view.mjs";

const TRANSLATOR = "czech-lstm-additive-48-s0",
  SAYING = ".tr-saying",
  STEPS = ".transport",
  COULD = ".tr-could";

const entry = (app) => app.setup.translators.find(({ name }) => name === TRANSLATOR);
/** Whether a page has that translator, and the sentences of both. */
export const told = (app) => (entry(app)?.examples.length ?? 0) > 1;
const [boy, girl] = [0, 1].map((k) => (app) => entry(app).examples[k][1]);
/** The step of a word of the sentence, and that of an output, counted from 0. */
const reads = (app, word) => boy(app).split(" ").indexOf(word),
  writes = (app, j) => boy(app).split(" ").length + j;
// the outputs: jsem kluk , který se rád učí, and the end
const WHO = 3,
  SE = 4,
  GLAD = 5,
  LEARNS = 6;

const at =
  (t, more = (_) => ({})) =>
  (app) => ({ sentence: boy(app), translator: TRANSLATOR, beam: 3, t: t(app), unit: 0, ...more(app) });
const output = (j, more) => at((app) => writes(app, j), more);

const quoted = (token) => `“${shown(token)}”`;
const written = ({ P }, j) => `${quoted(P.outputs[j])} (${pct(Math.exp(P.log_p[j]))})`;
const looks = ({ P }, j) =>
  listed(attends(P, j).map(({ i, weight }) => `${quoted(P.source[i])} (${fmt(weight)})`));

/** @type {import("../kit/tour.mjs").Guide} */
export const guide = {
  of: ["sentence", "translator", "beam", "begin", "cut", "handed", "weigh"],
  example: "the sentence of the boy who likes to learn",
  onward: ["train", "On to Train →"],
  stops: [
    {
      title: "First it reads",
      says: ({ P }) => [
        "This network, the encoder, reads English word by word and writes nothing. ",
        `Each band is a gate, the last its memory: a line is one of ${P.H} units, a column the word under it.`,
      ],
      act: "go on to “learn”, the last word.",
      done: ({ t }, { P }) => t === P.S - 1,
      did: ({ P }) => [
        `All ${P.S} words are read. What the encoder holds now is all that it will hand over.`,
      ],
      at: ".tr-chains [data-control^=word]",
      lit: `${STEPS}, ${SAYING}`,
      state: at((app) => reads(app, "boy")),
      hand: ["ArrowLeft", "ArrowRight"],
    },
    {
      title: "One state is handed over",
      says: ({ P }) => [
        "A second network, the decoder, is to write the Czech. ",
        `It begins with the encoder’s last state and nothing else: ${listed(P.parts.map((name) => `${P.H} numbers ${name}`))}, for a sentence of any length.`,
      ],
      act: "step on, and it writes its first word.",
      done: ({ t }, { P }) => t === P.S,
      did: (app) => [`From this state and ${shown(app.P.fed[0])} it writes ${written(app, 0)}.`],
      at: ".tr-handed",
      lit: `${STEPS}, ${SAYING}, .tr-chains [data-control='output 0']`,
      state: at((app) => reads(app, "learn")),
      hand: ["ArrowLeft", "ArrowRight"],
    },
    {
      title: "It writes one word at a time",
      says: (app) => [
        "At every step each word of its Czech gets a probability; the likeliest are in this list. ",
        `The word that it writes, here ${quoted(app.P.outputs[0])}, it reads at the next step, and so on.`,
      ],
      act: "go on to “který”.",
      done: ({ t }, app) => t === writes(app, WHO),
      did: (app) => [`After “${app.P.outputs.slice(0, WHO).join(" ")}” it writes ${written(app, WHO)}.`],
      at: COULD,
      lit: `${STEPS}, ${SAYING}`,
      clear: ".tr-chains",
      state: output(0),
      hand: ["ArrowLeft", "ArrowRight"],
    },
    {
      title: "Attention looks back",
      says: (app) => [
        `To write ${quoted(app.P.outputs[WHO])} it also looks back at all words that were read, most at ${looks(app, WHO)}. `,
        "A thick line is a large weight; all weights of a step add up to 1.",
      ],
      act: "step on: where does it look for “se”?",
      done: ({ t }, app) => t === writes(app, SE),
      did: (app) => [`For ${quoted(app.P.outputs[SE])} it looks at ${looks(app, SE)}.`],
      at: ".tr-arc, .tr-weight",
      lit: `${STEPS}, ${SAYING}, .tr-frame`,
      state: output(WHO),
      hand: ["ArrowLeft", "ArrowRight"],
    },
    {
      title: "Change where it looks",
      says: () => [
        "All weights are in this table, a row for each output; “se” looks at “learn” because Czech says “učit se”. ",
        "Below it stands how that weight comes about.",
      ],
      act: "drag the dark weight of “se” to the left, down to 0.",
      done: ({ weigh }, { P }) => Boolean(weigh?.length) && P.plain !== null && P.plain.text !== P.text,
      did: ({ P }) => ["Now it writes ", bold(`“${P.text}”`), `, and before “${P.plain.text}”.`],
      at: ".tr-matrix",
      lit: `.tr-worked, ${SAYING}`,
      state: output(SE, (app) => ({ word: reads(app, "learn") })),
      free: ["weigh"],
    },
    {
      title: "The best of several beginnings",
      says: ({ P }) => [
        `The search goes on with the ${P.search.width} likeliest beginnings, in bold, and drops the rest, in grey. `,
        "Under each word is the logarithm of the probability of all so far: 0 is certain.",
      ],
      act: "click “ráda”, the form for a girl, at output 6.",
      done: ({ begin }) => Boolean(begin?.length),
      did: ({ P }) => [
        "From there it ends in ",
        bold(`“${P.text}”`),
        `, ${pct(Math.exp(P.search.left[0].sum))} likely against ${pct(Math.exp(P.plain.sum))}.`,
      ],
      at: ".tr-tree",
      lit: `${COULD}, ${SAYING}`,
      state: output(GLAD),
      free: ["begin"],
    },
    {
      title: "The end is an output too",
      says: (app) => [
        "Nobody tells the decoder how long the translation is. ",
        `The end is in its list like any word, and stops it when it is written: here it has ${pct(endAt(app.P, LEARNS + 1).p)}.`,
      ],
      act: "step back: how likely was the end there?",
      done: ({ t }, app) => t < writes(app, LEARNS + 1) && t >= app.P.S,
      did: (app) => [
        `At ${quoted(app.P.outputs[app.j])} the end had ${endAt(app.P, app.j).said}, so the decoder went on.`,
      ],
      at: COULD,
      lit: `${STEPS}, ${SAYING}`,
      clear: ".tr-chains",
      state: output(LEARNS + 1),
      hand: ["ArrowLeft", "ArrowRight"],
    },
    {
      title: "One word changes others",
      says: () => [
        "Czech tells a boy from a girl in more words than one, some of them far from the noun. ",
        "The network learned that from pairs of sentences alone: nobody told it what gender is.",
      ],
      act: "press “A girl”, and compare.",
      done: ({ sentence }, app) => sentence === girl(app),
      did: ({ P }) => ["Now it writes ", bold(`“${P.text}”`), "."],
      at: ".tr-form .chips",
      lit: `.tr-form, ${SAYING}`,
      state: output(WHO),
      free: ["sentence"],
    },
  ],
};
