import assert from "node:assert/strict";
import { test } from "node:test";
import { axisNumbers, embed } from "../../visualizer/pages/kit/bokeh.mjs";

test("figures are filled before they are drawn, each in its own place", async () => {
  const did = [],
    place = { querySelectorAll: () => [] };
  const made = {
    get_model_by_id: (id) => id === "1",
    get_model_by_name: (name) => `model ${name}`,
    all_roots: [{ id: "2" }, { id: "1" }],
  };
  const drawn = (doc, _, places) => did.push(["drawn", doc === made, places.map(({ name }) => name)]);
  globalThis.document = { body: null };
  globalThis.Bokeh = {
    documents: [made, {}],
    embed: {
      embed_items: async (docs) => did.push(docs),
      add_document_standalone: async (...given) => drawn(...given),
    },
  };
  const targets = { a: { ...place, name: "a" }, b: { ...place, name: "b" } };
  const named = await embed({ doc: '{"of": 3}', roots: { a: "1", b: "2" } }, targets, async (finder) => {
    await null;
    did.push(finder("x"));
  });
  assert.deepEqual(did, [{ gatescope: { of: 3 } }, "model x", ["drawn", true, ["b", "a"]]]);
  assert.equal(named("y"), "model y");
});

test("the values along an axis are set silently, and its texts are what lays the figure out", () => {
  const set = [],
    axis = {};
  axisNumbers({ setv: (...given) => set.push(given) }, axis, [
    [1, "one"],
    [2, "two"],
  ]);
  assert.deepEqual(set, [[{ ticks: [1, 2] }, { silent: true }]]);
  assert.deepEqual(
    [...axis.major_label_overrides],
    [
      [1, "one"],
      [2, "two"],
    ],
  );
});
