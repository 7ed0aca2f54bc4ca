// The networks to choose from stand by what they were trained on.

import assert from "node:assert/strict";
import { test } from "node:test";

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
