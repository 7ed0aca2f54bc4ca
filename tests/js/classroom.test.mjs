import assert from "node:assert/strict";
import test from "node:test";

import { hops, next, opened, said } from "../../visualizer/pages/kit/classroom.mjs";
import { placeOf, State } from "../../visualizer/pages/kit/state.mjs";
import { counted, parts } from "../../visualizer/pages/lessons/guess.mjs";
import { row } from "./rows.mjs";

const STEP = { page: "explore", rows: { text: "the cat", t: "3" } };
const LESSON = { page: "lessons", rows: { lesson: "why-memory" } };
const news = (told) => ({ kind: "news", news: told });
// what comes of events, one after the other -> what is known at the end, and what each made the page do
function through(S, ...events) {
  const acts = [];
  for (const event of events) {
    const [now, act] = next(S, event);
    acts.push(act);
    S = now;
  }
  return [S, acts];
}

test("a page that follows shows what the teacher shows, and opens another page where the teacher is", () => {
  const [S, acts] = through(
    opened("explore", true),
    news({ leads: false, lead: null }),
    news({ lead: STEP }),
    news({ lead: LESSON }),
  );
  assert.deepEqual(acts, [null, { show: STEP.rows }, { open: "./lessons?lesson=why-memory" }]);
  assert.equal(S.lead, LESSON);
});

test("what else is told moves no page", () => {
  const tally = { lesson: "why-memory", step: 1, counts: [1, 0, 2], shown: true },
    [S, acts] = through(
      { ...opened("explore", true), lead: STEP },
      news({ tally }),
      { kind: "lost" },
      news({ tally: null }),
    );
  assert.deepEqual(acts, [null, null, null]);
  assert.deepEqual([S.tally, S.there], [null, true]);
});

test("who lets go stays, and comes back to where the teacher is by then", () => {
  const [S, acts] = through(
    opened("explore", true),
    news({ lead: STEP }),
    { kind: "let go" },
    news({ lead: { page: "explore", rows: { t: "4" } } }),
    { kind: "come back" },
  );
  assert.deepEqual(acts.slice(1), [null, null, { show: { t: "4" } }]);
  assert.ok(S.follows);
});

test("who asks for something else lets go, where a teacher leads", () => {
  const stray = { kind: "strayed" };
  assert.ok(through(opened("explore", true), stray)[0].follows);
  assert.ok(
    !through(opened("explore", true), news({ lead: STEP }), stray, news({ lead: LESSON }))[0].follows,
  );
});

test("the teacher's page goes nowhere by itself", () => {
  const [S, acts] = through(
    opened("explore", true),
    news({ leads: true, lead: LESSON }),
    { kind: "come back" },
    { kind: "strayed" },
  );
  assert.deepEqual(acts, [null, null, null]);
  assert.ok(S.follows);
});

test("the bar says where one stands", () => {
  const at = (more) => said({ ...opened("explore", true), there: true, ...more });
  assert.deepEqual(
    [
      { there: false },
      {},
      { lead: STEP },
      { lead: STEP, follows: false },
      { leads: true, count: [12, 14] },
    ].map(at),
    [
      "The class cannot be reached",
      "Waiting for the teacher",
      "Following the teacher",
      "On your own",
      "You lead: 12 of 14 follow",
    ],
  );
});

test("a class that is full says so until it has room, or cannot be reached any more", () => {
  const full = news({ full: true }),
    lost = { kind: "lost" },
    at = (...events) => said(through(opened("explore", true), ...events)[0]);
  const sentence = "The class is full; leave this page open, it joins by itself as soon as there is room";
  // it hangs up on whoever has no room, and is asked again
  for (const events of [[full], [full, lost], [full, lost, full, lost]])
    assert.equal(at(...events), sentence);
  assert.equal(at(full, lost, lost), "The class cannot be reached");
  assert.equal(at(full, lost, news({ leads: false, lead: STEP })), "Following the teacher");
});

test("an address leaves out a text that it has no room for", () => {
  const rows = { text: "x".repeat(9000), t: "3" };
  assert.equal(placeOf({ page: "explore", rows }), "./explore?t=3");
  assert.equal(placeOf({ page: "", rows: {} }), "./");
});

test("a step or a unit is gone to as by a key, and nothing else is", () => {
  assert.ok(hops(["t", "unit"], { t: 1, unit: 2 }));
  assert.ok(hops(["t"], { t: 1, unit: null }));
  assert.ok(!hops(["t"], { t: null, unit: 2 }));
  assert.ok(!hops(["t", "pins"], { t: 1, unit: 2 }));
});

// ---- the table of state

const ROWS = [
  row("text", { entry: true }),
  row("t", { kind: "whole", to: "view" }),
  row("guess", { to: "view", entry: true, led: false }),
  row("theme", { kind: "choice", to: "view", choices: ["light", "dark"], led: false }),
  row("run", { shared: false, led: false }),
];
const SEEN = { text: "the cat", t: 3, guess: "2", theme: "dark", run: "mine" };

test("what is a person's own is neither led nor lost, and an answer goes with its question", () => {
  const state = new State({ state: ROWS, takes: {} }, false);
  assert.deepEqual(state.said(SEEN), { text: "the cat", t: "3" });
  assert.deepEqual(state.led(SEEN, { text: "the cat", t: "4" }), { ...SEEN, t: 4 });
  assert.deepEqual(state.led(SEEN, { text: "the sky" }), { ...SEEN, text: "the sky", t: null, guess: null });
});

test("a text that is too long for an address is led all the same", () => {
  const state = new State({ state: ROWS, takes: {} }, false),
    text = "x".repeat(9000);
  let asked = null;
  state.listen((found) => (asked = found));
  state.visit({ ...SEEN, text }, false);
  assert.equal(asked.values.text, text);
});

// ---- answers

test("a guessed number is counted in a part of its axis, which has a name", () => {
  const share = { kind: "number", question: [], choices: [], right: 0.6, share: true };
  assert.deepEqual(
    [0, 0.55, 1].map((v) => counted(share, v)),
    [0, 5, 9],
  );
  assert.deepEqual([parts(share)[0], parts(share)[9]], ["0 to 0.1", "0.9 to 1"]);
  assert.equal(parts(share, (low, high) => `de ${low} a ${high}`)[1], "de 0.1 a 0.2");
  assert.equal(counted({ ...share, kind: "choice" }, 2), 2);
  const signed = { ...share, share: false, right: -0.4 };
  assert.deepEqual([parts(signed)[0], counted(signed, -1), counted(signed, 0)], ["-1 to -0.8", 0, 5]);
});
