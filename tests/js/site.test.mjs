import assert from "node:assert/strict";
import test from "node:test";

import { withState } from "../../visualizer/pages/kit/address.mjs";
import { along, carried, passed, way } from "../../visualizer/pages/kit/site.mjs";

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

// a page that shows one text in one network
function reader(page, state) {
  globalThis.location = new URL(`${page}?${new URLSearchParams(state)}`, SITE);
  return {
    P: {},
    inPage: true,
    S: { theme: "dark" },
    setup: { tasks },
    entry: { task: state.model.split("-")[0] },
    link: () => location.href,
  };
}

// one that does not: it reads `own`, of a task
function other(url, own, task) {
  globalThis.location = new URL(url, SITE);
  const came = along(location.searchParams),
    opened = own;
  const app = { P: {}, inPage: true, S: { theme: "dark" }, setup: { models }, text: own, task, came };
  app.passes = () => passed(came, { text: app.text, opened, task: app.task });
  app.link = () =>
    withState(location.href, { text: app.text || null, ...carried(app.passes(), app.text, models) });
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
