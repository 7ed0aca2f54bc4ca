// The tour of the What-if page: France is kept over the words of the move, gate by gate, and the answer turns.

import { shown, step, UNIT } from "../kit/example.mjs";
import { percent } from "../kit/format.mjs";
import { pinText } from "../kit/pins.mjs";
import { gate, signed } from "../kit/tour.mjs";
import { likeliest } from "./answers.mjs";
import { verdict } from "./cut.mjs";
import { sides } from "./ledger.mjs";

const WORDS = ".ribbon, .transport",
  TOLD = ".answers, .verdict";

// the words that the change is held over, as the story of the text has them
const span = (app) => {
  const { steps } = app.setup.stories[shown(app).text];
  return `${steps[0]}-${steps.at(-1)}`;
};
const pin = (app, signal, value, units = "*") => `${signal}:${units}:${span(app)}=${value}`,
  keep = (app, units = undefined) => pin(app, "f", 1, units),
  shut = (app, units = undefined) => pin(app, "i", 0, units);

const at =
  (pins = (_) => null) =>
  (app) => ({ ...shown(app), unit: UNIT, pins: pins(app), t: step(app, "fluent") });
/** Whether the list that made the run shown holds these, and nothing else. */
const holds = (wanted) => (_, app) =>
  app.listed.map(pinText).sort().join() === [...wanted(app)].sort().join();

const says = (P, t = P.T - 1) => {
  const [word, p] = likeliest(P, t);
  return `“${word}” (${p})`;
};
const quoted = (app, t) => `“${app.P.shown[t]}”`;
// how much of what a run holds at the end is left of a word, of all shares by size
const share = ({ book }, k) => {
  const row = book.rows.at(-1);
  return percent(Math.abs(row[k]) / row.reduce((sum, v) => sum + Math.abs(v), 0));
};

const onlyUnit = (app) => [keep(app, UNIT), shut(app, UNIT)];
const both = (app) => [keep(app), shut(app)];
const free = ["pins"];

/** @type {import("../kit/tour.mjs").Guide} */
export const guide = {
  of: ["text", "model", "weights", "text2", "model2"],
  example: "the sentence of France and Japan",
  onward: ["gradients", "On to Gradients →"],
  stops: [
    {
      title: "What would it have said?",
      says: (app) => [
        `As trained the network answers ${says(app.A)}. `,
        "You will make it keep France in memory while it reads “I moved to”, one gate after the other.",
      ],
      act: "go to “moved”, where the forget gates drop what they held.",
      done: ({ t }, app) => t === step(app, "moved"),
      did: (app) => {
        const { S, A } = app,
          mean = A.mean("f");
        return [
          `At ${quoted(app, S.t)} they let `,
          gate("f", mean[S.t]),
          " through, the mean of all units, and ",
          gate("f", mean[S.t - 1]),
          " a word before.",
        ];
      },
      at: ".answers",
      lit: `${WORDS}, .wplots > :is(:nth-child(1), :nth-child(2))`,
      state: at(),
      free,
      hand: ["ArrowLeft", "ArrowRight"],
    },
    {
      title: "Let the forget gates drop nothing",
      says: (app) => [
        `This change holds the forget gate of all ${app.P.H} units at `,
        gate("f", 1),
        " while “I moved to” is read. It waits in the list, and is not yet held.",
      ],
      act: "tick it, and read the answer.",
      done: holds((app) => [keep(app)]),
      did: (app) => [`The answer is ${says(app.P)}. As trained it was ${says(app.A)}.`],
      at: ".changes .rows",
      lit: TOLD,
      clear: ".answers, .verdict, .wplots",
      state: at((app) => [`!${keep(app)}`]),
      free,
    },
    {
      title: "To keep is not enough",
      says: () => [
        "What was held is kept now, but the input gates still write “I moved to” on top of it. The second change holds them at ",
        gate("i", 0),
        ": nothing goes, nothing comes, and memory stands still.",
      ],
      act: "tick the second change.",
      done: holds(both),
      did: (app) => [`Now it answers ${says(app.P)}: it speaks as if nobody had moved.`],
      at: ".changes .rows",
      lit: TOLD,
      clear: ".answers, .verdict, .wplots",
      state: at((app) => [keep(app), `!${shut(app)}`]),
      free,
    },
    {
      title: "Who wrote what it holds",
      says: (app) => {
        const [a, b] = sides(app),
          k = step(app, "France");
        return [
          `Each block is what one word wrote into unit ${UNIT}, as far as no gate has dropped it since. `,
          b
            ? `At the end ${share(b, k)} of it is of “France” with your change, and ${share(a, k)} as trained.`
            : `At the end ${share(a, k)} of it is of “France” as trained.`,
        ];
      },
      act: "go to “Japan”, and compare above and below.",
      done: ({ t }, app) => t === step(app, "Japan"),
      did: (app) => [
        `At ${quoted(app, app.S.t)} it holds `,
        signed(app.A.at("c", app.S.t, UNIT)),
        " as trained and ",
        signed(app.P.at("c", app.S.t, UNIT)),
        " with your change.",
      ],
      at: ".ledger .books",
      lit: WORDS,
      state: at(both),
      free,
      hand: ["ArrowLeft", "ArrowRight"],
    },
    {
      title: "One unit alone",
      says: (app) => [
        `Unit ${UNIT} held “France”, but is it the one that counts? `,
        `Here only its own two gates are to be held, and the other ${app.P.H - 1} units run as trained.`,
      ],
      act: "tick the second change.",
      done: holds(onlyUnit),
      did: (app) => [
        `It answers ${says(app.P)}, as trained ${says(app.A)}: the country stands in many units.`,
      ],
      at: ".changes .rows",
      lit: TOLD,
      clear: ".answers, .verdict, .wplots",
      state: at((app) => [keep(app, UNIT), `!${shut(app, UNIT)}`]),
      free,
    },
    {
      title: "A unit cut",
      served: true,
      says: () => [
        `Cut, unit ${UNIT} is heard by nobody: its h is 0 in every test sentence, and the score is measured anew. `,
        "Five others, drawn at random, are cut one by one beside it, to compare.",
      ],
      act: "press “Cut it”. It takes some seconds.",
      done: (_, { got }) => got.cut?.rows?.length === 1 && String(got.cut.rows[0].units) === String(UNIT),
      did: (app) => [verdict(app.got.cut, `unit ${UNIT}`)],
      at: ".cut .cuts > :not(.done)",
      lit: ".cut",
      state: at(both),
      free,
    },
  ],
};
