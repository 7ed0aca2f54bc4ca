import assert from "node:assert/strict";
import test from "node:test";

import { Questions } from "../../visualizer/pages/kit/questions.mjs";

function asking() {
  const sent = [];
  return { sent, questions: new Questions((question) => sent.push(question)) };
}

test("of a kind the latest counts, and each kind for itself", () => {
  const { sent, questions } = asking();
  for (const [want, text] of [
    ["run", "a"],
    ["words", "a"],
    ["run", "b"],
  ])
    questions.ask(want, { text }, 1000, { key: text });
  assert.deepEqual(sent, [
    { text: "a", want: "run", seq: 1 },
    { text: "a", want: "words", seq: 2 },
    { text: "b", want: "run", seq: 3 },
  ]);
  assert.ok(questions.asked("run", "b") && !questions.asked("run", "a"));
  assert.equal(questions.take({ want: "run", seq: 1 }), null);
  assert.equal(questions.take({ want: "cut", seq: 2 }), null);
  assert.equal(questions.take({ want: "run", seq: 3 }).request.text, "b");
  assert.equal(questions.take({ want: "run", seq: 3 }), null);
  assert.deepEqual([...questions.busy], ["words"]);
  questions.stop();
  assert.equal(questions.take({ want: "words", seq: 2 }), null);
});

test("an answer that was passed is taken where it still shows something, and only before the last", () => {
  const { questions } = asking();
  for (const want of ["run", "run"]) questions.ask(want, {}, 1000, { both: true });
  assert.equal(questions.count("run"), 2);
  assert.ok(questions.take({ want: "run", seq: 1 }));
  assert.equal(questions.count("run"), 1);
  assert.equal(questions.take({ want: "run", seq: 1 }), null);
  questions.ask("run", {}, 1000, { both: true });
  assert.ok(questions.take({ want: "run", seq: 3 }));
  assert.equal(questions.count("run"), 0);
  assert.equal(questions.take({ want: "run", seq: 2 }), null);
  // nothing is on its way, so there is none to be passed
  questions.ask("run", {}, 1000, { both: true });
  assert.equal(questions.take({ want: "run", seq: 2 }), null);
  questions.stop();
});

test("what is not answered is asked again, by a number of its own, until it is", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { sent, questions } = asking();
  questions.ask("run", { text: "a" }, 100);
  for (const ms of [100, 199, 1]) t.mock.timers.tick(ms);
  assert.deepEqual(
    sent.map(({ seq }) => seq),
    [1, 2, 3],
  );
  // an answer to any try is one
  assert.equal(questions.take({ want: "run", seq: 2 }).from, 1);
  t.mock.timers.tick(10_000);
  assert.equal(sent.length, 3);
});

test("what a page opened with is an answer, and may be asked for again when it is forgotten", () => {
  const { questions } = asking();
  questions.opened({ want: "norms", seq: 0 }).key = "k";
  assert.ok(questions.asked("norms", "k") && !questions.busy.size);
  questions.forget("norms");
  questions.forget("flow");
  assert.ok(!questions.asked("norms", "k"));
});

test("while there is nobody to ask nothing is sent, and what was asked last is asked once there is", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { sent, questions } = asking();
  questions.ask("run", { text: "a" }, 100);
  questions.ask("words", { text: "a" }, 100);
  assert.ok(questions.take({ want: "words", seq: 2 }));
  questions.hold();
  questions.ask("run", { text: "b" }, 100, { both: true });
  questions.ask("cut", { text: "b" }, 100);
  t.mock.timers.tick(10_000);
  assert.equal(sent.length, 2);
  assert.ok(questions.busy.has("run") && questions.busy.has("cut"));
  questions.resume();
  assert.deepEqual(
    sent.slice(2).map(({ want, text }) => [want, text]),
    [
      ["run", "b"],
      ["cut", "b"],
    ],
  );
  assert.equal(questions.take({ want: "run", seq: sent[2].seq }).request.text, "b");
  t.mock.timers.tick(100);
  assert.deepEqual(
    sent.slice(4).map(({ want }) => want),
    ["cut"],
  );
  questions.stop();
});

test("however long nobody answers, it is asked again every ten seconds", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { sent, questions } = asking();
  questions.ask("run", {}, 250);
  questions.ask("cut", {}, 15_000);
  for (let k = 0; k < 600; k++) t.mock.timers.tick(1000);
  const runs = sent.filter(({ want }) => want === "run").length;
  assert.ok(runs >= 60 && runs < 70, `${runs}`);
  assert.equal(sent.length - runs, 41);
  questions.stop();
});
