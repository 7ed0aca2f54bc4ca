// The picture "sizes": every array of a layer to one scale, for as many numbers read, units and steps as one sets.

import { h } from "../kit/dom.mjs";
import { whole } from "../kit/format.mjs";
import { slider } from "../kit/section.mjs";
import { bytes, picture } from "../kit/shapes.mjs";
import { given } from "../kit/state.mjs";
import { register } from "./pictures.mjs";

/**
 * The sliders: each sets a value of the choice, from 1 to so many.
 * @type {Record<string, [letter: string, most: number]>}
 */
export const SLIDERS = { input: ["D", 256], hidden: ["H", 128], steps: ["T", 1000] };

/**
 * The choice that a step begins with: as its link to the Sizes page says, which `usual` is without; of the network's
 * cell and the text's T steps.
 */
export function begins(more, { cell, T }, usual) {
  const number = (name, most, else_) => {
    const n = Number(given(more, "sizes", name));
    return Number.isInteger(n) && n >= 1 && n <= most ? n : else_;
  };
  return {
    cell: given(more, "sizes", "cell") ?? cell,
    input: number("input", SLIDERS.input[1], usual.input),
    hidden: number("hidden", SLIDERS.hidden[1], usual.hidden),
    steps: number("steps", SLIDERS.steps[1], Math.min(T, SLIDERS.steps[1])),
  };
}

/** What is counted, as rows [name of the words, number, what is said beside it]; null for what a question hides. */
export function counts(sizes, open) {
  const told = (text) => (open ? "?" : text),
    [textbook, torch] = ["textbook", "PyTorch"].map((name) => sizes.counts.find(({ way }) => way === name));
  return [
    ["sizes parameters", told(whole(textbook.total))],
    ...(torch?.total && torch.total !== textbook.total ? [["sizes torch", told(whole(torch.total))]] : []),
    ["sizes state", told(whole(sizes.state.numbers))],
    ["sizes work", told(whole(sizes.multiply_adds * sizes.steps))],
    ["sizes training", told(`${whole(sizes.training.numbers)} (${bytes(sizes.training.bytes)})`)],
  ];
}

register(
  "sizes",
  (app) => {
    const room = h("div", { class: "room" }),
      counted = h("dl", { class: "counts" }),
      fair = h("p", { class: "fair" }),
      dials = Object.fromEntries(
        Object.entries(SLIDERS).map(([name, [letter, most]]) => [
          name,
          slider(
            {
              name: letter,
              title: letter,
              low: 1,
              high: most,
              step: 1,
              value: 1,
              written: whole,
            },
            (v) => {
              choice = { ...choice, [name]: v };
              paint();
            },
          ),
        ]),
      );
    const labels = Object.keys(SLIDERS).map((name) => h("span", { class: "what", "data-name": name }));
    const el = h(
      "div",
      { class: "sized sec" },
      ...Object.values(dials).map(({ el: dial }, k) => h("div", { class: "dial" }, labels[k], dial)),
      room,
      counted,
      fair,
    );
    let choice = null,
      open = false,
      step = null;

    function paint() {
      // what is there stays until the next has come
      const answer = app.find("sizes", { choice }, true);
      for (const label of labels) label.textContent = app.say(`sizes ${label.dataset.name}`);
      if (!answer?.picture) return;
      const { small, low, rem, width, fine } = app,
        { sizes, levels } = answer.picture;
      room.replaceChildren(
        ...levels.map((level) => picture({ small, low, rem, width, fine, P: answer.picture }, level, !open)),
      );
      counted.replaceChildren(
        ...counts(sizes, open).map(([name, number]) =>
          h("div", {}, h("dt", {}, app.say(name, { n: whole(sizes.steps) })), h("dd", {}, number)),
        ),
      );
      const rnn = sizes.beside.find(({ cell }) => cell === "rnn");
      fair.hidden = open || !rnn || sizes.cell === "rnn";
      if (rnn)
        fair.textContent = app.say("sizes fair", {
          cell: sizes.title,
          h: whole(sizes.hidden),
          n: whole(rnn.hidden),
        });
    }

    return {
      el,
      draw(see, has) {
        const now = app.keyAt(app.S.step);
        open = see.open;
        if (now !== step) {
          step = now;
          choice = begins(app.step.more, see.P, app.setup.sizes);
          for (const [name, { set, input }] of Object.entries(dials)) {
            set(choice[name]);
            input.setAttribute("aria-label", app.say(`sizes ${name}`));
          }
        }
        if (has("found", "page", "lesson", "size", "theme")) paint();
      },
    };
  },
  { words: true, alone: true },
);
