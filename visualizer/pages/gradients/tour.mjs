// The tour of the gradient page: from one number to a matrix to networks, and what the gates change.

import { fmt, power } from "../kit/format.mjs";
import { chain, course, number } from "../kit/logplot.mjs";
import { bold } from "../kit/tour.mjs";
import { learned } from "./readout.mjs";
import { gate, sheared } from "./scalar.mjs";

// the usual start, over a hundred steps
const DRAWN = { init: "uniform", length: 100 };
const PLOT = ".side:nth-child(1) .plot";
const at =
  (more = {}) =>
  () => ({ ...DRAWN, ...more });

const usual = (app, name) => app.state.named[name].default;
const back = (app) => app.P.T - 1;
const raised = (v, n) => `${fmt(v)}${power(n).slice(2)}`;
/** A number by its log10, as one says it. */
const ten = (log) => (log > -3 && log < 3 ? number(log) : power(Math.round(log)));
const first = ({ P }, cell, signal = "h", side = "initial") => {
  const found = P.curves.find(
    (curve) => curve.side === side && curve.cell === cell && curve.signal === signal,
  );
  return bold(found.first === null ? "0" : ten(found.first));
};

// what stands between a knob and the first plot
const between = (knob) =>
  `.knobs .knob:not(${knob}), .knobs fieldset:not(:has(${knob})), .knobs .reset, .knobs .limits, .norms .tools .btn`;

/** @type {import("../kit/tour.mjs").Guide} */
export const guide = {
  of: [],
  example: "settings of its own",
  onward: ["train", "On to Train →"],
  stops: [
    {
      title: "One number, many times",
      says: (app) => {
        const w = usual(app, "w"),
          n = back(app);
        return [
          "An error on its way back is multiplied by the same number at every step. ",
          `After ${n} steps ${fmt(w)} has become `,
          bold(`${raised(w, n)} = ${number(course(chain(Math.log10(w), n)).end)}`),
          ": nothing is left to learn from.",
        ];
      },
      act: "move w above 1.",
      done: ({ w }) => w > 1,
      did: (app) => {
        const { w } = app.S,
          n = back(app);
        return [
          `${raised(w, n)} = ${number(course(chain(Math.log10(w), n)).end)}: it explodes. At 1 alone it stays.`,
        ];
      },
      at: ".scalar .panel:nth-child(1)",
      state: at(),
    },
    {
      title: "From a number to a matrix",
      says: (app) => [
        "A network multiplies by a matrix, and the size of its eigenvalues, its spectral radius ρ, is now what w was. ",
        `At ρ = ${fmt(usual(app, "w"))} a turn shrinks like the number, to `,
        bold(number(course(chain(Math.log10(usual(app, "w")), back(app))).end)),
        "; a shear s may grow first.",
      ],
      act: "move s to 1.5 or more, and see it grow before it shrinks.",
      done: ({ shear }) => shear >= 1.5,
      did: (app) => {
        const { most, peak, end } = course(sheared(app.S.w, app.S.shear, back(app)));
        return [`The shear grows to ${number(most)} at step ${peak}, and ends at ${number(end)}.`];
      },
      at: ".scalar .panel:nth-child(2)",
      state: at(),
    },
    {
      title: "From a matrix to networks",
      says: (app) => [
        `Each line follows an error of size 1 from the last step back to the first, in ${app.P.sides.initial.seeds} networks of one cell that have learned nothing yet. `,
        "At step 1 the RNN has ",
        first(app, "rnn"),
        " of it left, the LSTM ",
        first(app, "lstm"),
        ".",
      ],
      act: "go to the last step, where all lines begin.",
      done: ({ t }, { P }) => t === P.T - 1,
      did: () => ["There all of the error is still there: 1. Compare how far each line falls to the left."],
      at: PLOT,
      lit: ".norms .tools",
      clear: ".side:nth-child(1)",
      state: at(),
      hand: ["ArrowLeft", "ArrowRight", "End"],
    },
    {
      title: "Which curve is which",
      says: () => [
        "dL/dh is all of the error that comes back to h, on every path; dL/dc the same for the cell. ",
        "The product of f is the cell’s own path alone: its forget gates multiplied, step by step.",
      ],
      act: "show the product of f.",
      done: ({ show }) => show.includes("f"),
      did: (app) => [
        "In the LSTM the product of f comes to ",
        first(app, "lstm", "kept"),
        ", all paths together to ",
        first(app, "lstm"),
        ".",
      ],
      at: ".norms .tools .seg",
      lit: PLOT,
      clear: ".side:nth-child(1)",
      state: at(),
    },
    {
      title: "An LSTM can vanish too",
      says: (app) => [
        `It keeps an error as far as its forget gates stand open: near ${fmt(gate(usual(app, "bias")))} at a bias of ${fmt(usual(app, "bias"), 1, true)}, `,
        `near ${fmt(gate(0))} at 0.`,
      ],
      act: "move the forget-gate bias to 0.",
      done: ({ bias }) => bias <= 0,
      did: (app) => ["Now the LSTM has ", first(app, "lstm"), " of the error left at step 1."],
      at: ".knob.bias",
      lit: PLOT,
      folds: between(".bias"),
      clear: ".side:nth-child(1)",
      state: at({ show: ["h", "f"] }),
      free: ["bias"],
    },
    {
      title: "A gate held at 1",
      says: () => [
        "Where f is exactly 1 the cell hands on what comes: the “constant error carousel”. ",
        "A trained network moves its gates at every word.",
      ],
      act: "tick “Hold f at 1”.",
      done: ({ hold }) => hold === true,
      did: (app) => [
        "The product of f is ",
        first(app, "lstm", "kept"),
        ", and the LSTM’s dL/dc ",
        first(app, "lstm", "c"),
        ".",
      ],
      at: ".knob.hold",
      lit: PLOT,
      folds: between(".hold"),
      clear: ".side:nth-child(1)",
      state: at({ show: ["h", "f"] }),
      free: ["hold"],
    },
    {
      title: "Before and after training",
      says: (app) => {
        const { learn } = app.network;
        return [
          `Left the networks before, right after they learned “${app.network.title}”. `,
          `It was learned by ${learned(learn, "lstm")} of the LSTM and ${learned(learn, "rnn")} of the RNN, yet the LSTM’s dL/dh is `,
          first(app, "lstm", "h", "trained"),
          ".",
        ];
      },
      act: "show the product of f: what the cell itself keeps.",
      done: ({ show }) => show.includes("f"),
      did: (app) => [
        "Training raised the LSTM’s product of f from ",
        first(app, "lstm", "kept"),
        " to ",
        first(app, "lstm", "kept", "trained"),
        ": the cell keeps, even where dL/dh is small.",
      ],
      at: ".norms .tools .seg",
      lit: ".sides, .readout",
      state: () => ({}),
    },
  ],
};
