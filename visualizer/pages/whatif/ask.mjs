// What is compared: the text, and beside it the same with changes, another sentence, or another network.

import { ask } from "../kit/ask.mjs";
import { titled, weightsOf } from "../kit/brought.mjs";
import { h } from "../kit/dom.mjs";
import { shortCell, sized } from "../kit/format.mjs";
import { nearest } from "../kit/header.mjs";
import { choice } from "../kit/section.mjs";

const WAYS = { changes: "my changes", sentence: "another text", network: "another network" };

/** What the other run is: nothing but the changes, a sentence, or a network. */
export function way(other, { model, weights }) {
  if (!other) return "changes";
  return (other.model ?? model) !== model || (other.weights ?? weights) !== weights ? "network" : "sentence";
}

/** The network to compare with first: of the same task and size, another cell, the LSTM for one that is none. */
export function beside(models, mine) {
  const cells = [
    ...new Set(models.filter((each) => each.task === mine.task).map((each) => each.cell)),
  ].filter((cell) => cell !== mine.cell);
  const cell = ["gru", "lstm"].find((each) => cells.includes(each)) ?? cells[0];
  const found = cell
    ? nearest(
        models.filter((each) => each.task === mine.task),
        { ...mine },
        { cell },
      )
    : null;
  return found ?? models.find((each) => each.task === mine.task && each.name !== mine.name) ?? null;
}

export function question(app) {
  // the text box of the Explorer, once for each run
  const box = (more) =>
    ask(
      Object.create(app, {
        setup: { value: { ...app.setup, limit: app.setup.characters } },
        ...more,
      }),
    );
  const first = box({
    P: { get: () => app.A },
    send: { value: (asked, then) => (then?.jump ? app.example(asked.text) : app.send(asked, then)) },
    typed: { set: (type) => (app.typed = type) },
  });
  const second = box({
    P: { get: () => app.P },
    text: { get: () => app.text2 },
    notices: { value: [] },
    offline: { value: undefined },
    send: {
      value: (asked) => {
        const { length, ...other } = app.asked.other ?? {};
        app.send({ other: { ...other, ...asked } });
      },
    },
  });
  const models = h("select", { class: "othernet", "aria-label": "The other network" });
  const cross = h(
    "button",
    {
      type: "button",
      class: "btn bare cross",
      "aria-label": "Compare with my changes alone",
      title: "Close",
    },
    "✕",
  );
  const net = h(
    "div",
    { class: "with" },
    h("span", {}, "with"),
    models,
    h("span", { class: "wide" }, "trained on the same task; your changes are held in it alone"),
  );
  const rule = h(
    "small",
    { class: "rule" },
    "compared step by step from the first; your changes are held in this one, at their steps",
  );
  const two = h("div", { class: "second" }, second.el, net, cross, rule);
  const el = h("div", { class: "question" }, first.el, two);
  const ways = choice("Compare with", WAYS, start);

  // the cross, and the keys that belong to a box, give the keys back
  cross.addEventListener("click", () => start("changes"));
  models.addEventListener("change", () => {
    const [model, weights] = models.value.split(" ");
    app.send({ other: { model, weights } });
    app.root.focus({ preventScroll: true });
  });

  function start(which) {
    if (which === way(app.asked.other, app.asked)) return;
    const { model, weights } = app.asked,
      mine = app.find(model),
      other = beside(app.setup.models, mine);
    if (which === "changes") return app.send({ other: null });
    // nothing stands in for a network that is not there
    if (which === "network" && !other && weightsOf(app.setup, mine).length < 2) {
      app.notices = [
        `There is no network to compare “${titled(mine) ?? mine.name}” with: none here reads and answers as it does, and its weights before training are not known.`,
      ];
      return app.draw(new Set(["notice"]));
    }
    if (which === "network")
      return app.send({
        other: other
          ? { model: other.name, weights }
          : { model, weights: weights === "trained" ? "initial" : "trained" },
      });
    fresh = true;
    return app.send({ other: { text: app.text } });
  }
  // a box that opens takes the cursor
  let fresh = false;

  function fill() {
    const { setup, entry, name } = app,
      // a file may have the networks before their training alone
      [usual] = setup.weights ?? ["trained"],
      own = setup.models.filter((each) => each.task === entry.task);
    const option = (each, weights) => {
      const { cell, seed } = each,
        start = weights === "initial" ? ", initial weights" : "";
      return h(
        "option",
        { value: `${each.name} ${weights}` },
        `${shortCell(setup.cells[cell])}, ${sized(each)}, ${titled(each) ?? `seed ${seed}`}${start}`,
      );
    };
    const cells = Object.keys(setup.cells).filter((cell) => own.some((each) => each.cell === cell));
    models.replaceChildren(
      ...cells.map((cell) =>
        h(
          "optgroup",
          { label: setup.cells[cell] },
          ...own
            .filter((each) => each.cell === cell && !(each.name === name && app.weights === usual))
            .map((each) => option(each, usual)),
        ),
      ),
      app.weights === "trained" &&
        weightsOf(setup, entry).length > 1 &&
        h(
          "optgroup",
          { label: "Before training" },
          ...own.filter((each) => each.name === name).map((each) => option(each, "initial")),
        ),
    );
  }

  return {
    el,
    ways: ways.el,
    draw(has) {
      // a hand on a valve changes no text
      if (app.P && app.before !== null) return;
      first.draw(has);
      if (!app.P || !has("picture")) return;
      const { other } = app,
        which = way(other, { model: app.name, weights: app.weights });
      ways.set(which);
      two.hidden = which === "changes";
      second.el.hidden = which !== "sentence" && app.text2 === app.text;
      net.hidden = which !== "network";
      rule.hidden = which !== "sentence";
      fill();
      if (other) models.value = `${other.model} ${other.weights}`;
      if (two.hidden || second.el.hidden) return;
      second.draw(has);
      if (!fresh) return;
      fresh = false;
      second.el.querySelector(".sentence").focus();
    },
  };
}
