// The networks to choose from stand by what they were trained on.

import assert from "node:assert/strict";
import { test } from "node:test";

import { answering } from "../../visualizer/pages/diagnose/answers.mjs";
import { grouped } from "../../visualizer/pages/diagnose/grouped.mjs";

test("networks stand under their task, in their order, and one's own apart", () => {
  const networks = [
    { name: "own-1", task: "own-x" },
    { name: "a", task: "grammar" },
    { name: "b", task: "code" },
    { name: "c", task: "grammar" },
  ];
  const groups = [...grouped(networks, { grammar: "English grammar", code: "Python code" })];
  assert.deepEqual(
    groups.map(([title, each]) => [title, each.map(({ name }) => name)]),
    [
      ["Your network", ["own-1"]],
      ["English grammar", ["a", "c"]],
      ["Python code", ["b"]],
    ],
  );
});

test("on a site of files a network that was not measured is said to be so, whatever its name", async () => {
  const row = { name: "model", kind: "text", default: "", to: "server" },
    setup = { state: [row], alike: { a: "a", b: "a" }, usual: "a", needs: "It takes Python.", networks: [] },
    fetched = { got: async () => ({ a: { units: 3 } }) };
  for (const name of ["b", "c", "constructor", "__proto__"]) {
    const { payload } = await answering(setup, fetched, `?model=${name}`);
    assert.deepEqual(payload.notices, [`${name} was not measured here. This is a instead. It takes Python.`]);
    assert.deepEqual([payload.choice.model, payload.picture.units], ["a", 3]);
  }
});
