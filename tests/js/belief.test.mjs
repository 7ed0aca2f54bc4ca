import assert from "node:assert/strict";
import test from "node:test";

import { beliefs, believes, runs, share, short } from "../../visualizer/pages/kit/belief.mjs";
import { shares, worst } from "../../visualizer/pages/kit/confusion.mjs";
import { decode } from "../../visualizer/pages/kit/payload.mjs";
import { drawn, pack } from "./pictures.mjs";

const LANGUAGES = ["Czech", "Polish", "Portuguese"];

// a picture that answers with these labels, one a step, each half as likely as all
function answered(ids, kind = "label") {
  const { facts, arrays } = drawn("lstm", { T: ids.length });
  arrays["top.id"] = [ids.flatMap((k) => [k, (k + 1) % 3]), [ids.length, 2]];
  arrays["top.p"] = [ids.flatMap(() => [0.5, 0.25]), [ids.length, 2]];
  const answers = { kind, title: "language" };
  return decode(pack({ seq: 0, notices: [] }, { ...facts, words: LANGUAGES, answers }, arrays)).picture;
}

test("a network that answers with labels has a belief at every step, and no other has", () => {
  assert.ok(believes(answered([0, 1])));
  for (const kind of ["next", "value"]) assert.ok(!believes(answered([0, 1], kind)));
  // another page's picture has its answers elsewhere
  const P = answered([0, 1]);
  delete P.arrays["top.id"];
  assert.ok(!believes(P));
  assert.ok(!believes(null));
});

test("the belief at a step is the likeliest label and its share", () => {
  assert.deepEqual(beliefs(answered([2, 0])), [
    ["Portuguese", 0.5],
    ["Czech", 0.5],
  ]);
});

test("where no answer was worked out there is no label", () => {
  const P = answered([0, 0, 1]);
  P.array("top.p").fill(NaN, 0, 4);
  assert.deepEqual([P.ended, P.answered(1), P.answered(2), P.top(0)], [true, false, true, []]);
  assert.deepEqual(beliefs(P), [
    ["", 0],
    ["", 0],
    ["Polish", 0.5],
  ]);
});

test("a label stands over the steps at which it stays, within what is in view", () => {
  const P = answered([0, 0, 1, 1, 1, 0]);
  const labels = beliefs(P).map(([label]) => label);
  const seen = (a, end) => runs(labels, a, end).map(({ from, n, label }) => [from, n, label]);
  assert.deepEqual(seen(0, 6), [
    [0, 2, "Czech"],
    [2, 3, "Polish"],
    [5, 1, "Czech"],
  ]);
  assert.deepEqual(seen(1, 4), [
    [1, 1, "Czech"],
    [2, 2, "Polish"],
  ]);
  for (let a = 0; a < 6; a++)
    for (let end = a + 1; end <= 6; end++)
      assert.equal(
        runs(labels, a, end).reduce((sum, { n }) => sum + n, 0),
        end - a,
      );
});

test("names are cut as short as they still differ, at three letters or more", () => {
  assert.deepEqual(short([...LANGUAGES, "Polynesian"]), {
    Czech: "Cze",
    Polish: "Poli",
    Portuguese: "Por",
    Polynesian: "Poly",
  });
  assert.deepEqual(short(["a", "ab", "abc"]), { a: "a", ab: "ab", abc: "abc" });
});

test("a share is all of it only where it is", () => {
  assert.deepEqual([1, 0.999, 0.994, 0.5, 0].map(share), ["100%", ">99%", "99%", "50%", "0%"]);
});

test("a confusion's rows are shares of what a text is, and the worst pairs are named from enough texts", () => {
  const counts = [
    [6, 4, 0],
    [1, 18, 1],
    [0, 3, 0],
  ];
  for (const { n, shares: row } of shares(counts, LANGUAGES))
    assert.ok(n > 0 && Math.abs(row.reduce((a, b) => a + b) - 1) < 1e-12);
  assert.deepEqual(shares([[0, 0]], ["none"])[0].shares, [0, 0]);
  const found = worst(counts, LANGUAGES).map(({ from, to, count, n }) => [from, to, count, n]);
  // three Portuguese texts are too few
  assert.deepEqual(found, [
    ["Czech", "Polish", 4, 10],
    ["Polish", "Czech", 1, 20],
    ["Polish", "Portuguese", 1, 20],
  ]);
  assert.deepEqual(worst([[3]], ["one"]), []);
});
