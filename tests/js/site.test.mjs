import assert from "node:assert/strict";
import test from "node:test";

import { along, carried, passed, way } from "../../visualizer/pages/kit/site.mjs";
import { State } from "../../visualizer/pages/kit/state.mjs";
import { kept, MODEL, row, STEP, TEXT, THEME, takes, UNIT, WEIGHTS } from "./rows.mjs";

const SITE = "http://localhost:5006/";
const models = {
  grammar: "grammar-lstm-32-s0",
  brackets: "brackets-lstm-32-s0",
  latch: null,
  adding: "adding-lstm-32-s0",
};
const tasks = {
  grammar: {
    examples: [
      ["France", "I grew up in France"],
      ["Visit", "a visit"],
    ],
  },
};
const query = (url) => Object.fromEntries(new URL(url, SITE).searchParams);

const PINS = row("pins", { along: true });
const TABLES = {
  explore: [TEXT, MODEL, WEIGHTS, STEP, UNIT, THEME, ...kept(PINS)],
  whatif: [TEXT, MODEL, WEIGHTS, STEP, UNIT, THEME, PINS],
  gradients: [
    { ...TEXT, default: "" },
    { ...STEP, along: false },
    THEME,
    ...kept(MODEL, WEIGHTS, row("task"), row("along"), UNIT, PINS),
  ],
  train: [
    row("task", { along: true, default: "grammar" }),
    TEXT,
    THEME,
    ...kept(MODEL, WEIGHTS, row("along"), UNIT, PINS),
  ],
};
const TAKES = Object.fromEntries(Object.entries(TABLES).map(([name, rows]) => [name, takes(rows)]));
const stateOf = (page) => new State({ state: TABLES[page], takes: TAKES }, true);

// a page that shows one text in one network
function reader(page, shown) {
  globalThis.location = new URL(`${page}?${new URLSearchParams(shown)}`, SITE);
  const state = stateOf(page);
  return {
    P: {},
    inPage: true,
    S: { theme: "dark" },
    setup: { tasks },
    entry: { task: shown.model.split("-")[0] },
    state,
    values: Object.fromEntries(
      state.rows
        .filter((each) => each.to !== "kept")
        .map((each) => [each.name, state.asked.values[each.name]]),
    ),
  };
}

// one that does not: it reads `own`, of a task
function other(url, own, task) {
  globalThis.location = new URL(url, SITE);
  const state = stateOf("gradients"),
    came = along(state),
    opened = own;
  const app = { P: {}, inPage: true, S: { theme: "dark" }, setup: { models }, text: own, task, came, state };
  app.passes = () => passed(came, { text: app.text, opened, task: app.task });
  app.link = () =>
    state.link({ text: app.text || null, ...carried(app.passes(), app.text, models), task: null });
  return app;
}

test("text and model go over a page that cannot show them, and over a reload of it", () => {
  const state = {
    text: "0.5 0.25*",
    model: "adding-gru-32-s1",
    weights: "initial",
    pins: "z:0:1=1",
    unit: "4",
  };
  const there = way(reader("explore", { ...state, t: "3" }), "gradients");
  assert.deepEqual(query(there), { ...state, theme: "dark" });
  const back = { ...state, theme: "dark" };
  for (const own of [state.text, ""]) {
    const page = other(there, own, own ? "adding" : "latch");
    assert.deepEqual(query(way(page, "whatif")), back);
    assert.deepEqual(query(way(page, "train")), back);
    const again = other(page.link(), own, page.task);
    assert.deepEqual(query(way(again, "whatif")), back);
  }
});

test("a text typed on the way goes on with a network that reads it", () => {
  const there = way(
    reader("explore", { text: "a cat", model: "grammar-gru-32-s1", pins: "z:0:1=1" }),
    "gradients",
  );
  const page = other(there, "a cat", "grammar");
  page.text = "a dog";
  assert.deepEqual(query(way(page, "whatif")), { text: "a dog", model: "grammar-gru-32-s1", theme: "dark" });
  [page.text, page.task] = ["(()[", "brackets"];
  assert.deepEqual(query(way(page, "whatif")), { text: "(()[", model: models.brackets, theme: "dark" });
  assert.deepEqual(query(way(page, "train")), { text: "(()[", task: "brackets", theme: "dark" });
  // a task that only these pages have networks for
  [page.text, page.task] = ["abcab", "latch"];
  assert.equal(query(way(page, "whatif")).text, "a cat");
  assert.deepEqual(query(way(page, "train")), { text: "abcab", task: "latch", theme: "dark" });
  // and with no text of its own what came still does
  page.text = "";
  assert.equal(query(way(page, "explore")).text, "a cat");
});

test("a page opens on its own case where nothing was typed", () => {
  const there = way(
    reader("explore", { text: tasks.grammar.examples[0][1], model: models.grammar }),
    "gradients",
  );
  assert.deepEqual(query(there), { model: models.grammar, theme: "dark" });
  const fresh = other("gradients", "", "latch");
  assert.deepEqual(query(way(fresh, "whatif")), { theme: "dark" });
  assert.deepEqual(query(fresh.link()), {});
});
