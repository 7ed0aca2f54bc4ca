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
    questions.ask(want, { text }, { key: text });
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
  for (const want of ["run", "run"]) questions.ask(want, {}, { both: true });
  assert.equal(questions.count("run"), 2);
  assert.ok(questions.take({ want: "run", seq: 1 }));
  assert.equal(questions.count("run"), 1);
  assert.equal(questions.take({ want: "run", seq: 1 }), null);
  questions.ask("run", {}, { both: true });
  assert.ok(questions.take({ want: "run", seq: 3 }));
  assert.equal(questions.count("run"), 0);
  assert.equal(questions.take({ want: "run", seq: 2 }), null);
  // nothing is on its way, so there is none to be passed
  questions.ask("run", {}, { both: true });
  assert.equal(questions.take({ want: "run", seq: 2 }), null);
  questions.stop();
});

test("what is done by being asked is not asked a second time", () => {
  const { sent, questions } = asking();
  questions.ask("start", {}, { once: true });
  questions.hold();
  questions.ask("stop", {}, { once: true });
  questions.resume();
  assert.deepEqual(
    sent.map(({ want }) => want),
    ["start", "stop"],
  );
  assert.deepEqual([...questions.busy], ["stop"]);
});

test("what is on its way is known until it is answered", () => {
  const { questions } = asking();
  assert.equal(questions.waiting("text"), undefined);
  questions.ask("text", { text: "a" });
  assert.deepEqual(questions.waiting("text"), { text: "a" });
  questions.take({ want: "text", seq: 1 });
  assert.equal(questions.waiting("text"), undefined);
});

test("what a page opened with is an answer, and may be asked for again when it is forgotten", () => {
  const { questions } = asking();
  questions.opened({ want: "norms", seq: 0 }).key = "k";
  assert.ok(questions.asked("norms", "k") && !questions.busy.size);
  questions.forget("norms");
  questions.forget("flow");
  assert.ok(!questions.asked("norms", "k"));
});

test("while there is nobody to ask nothing is sent, and what was asked last is asked once there is", () => {
  const { sent, questions } = asking();
  questions.ask("run", { text: "a" });
  questions.ask("words", { text: "a" });
  assert.ok(questions.take({ want: "words", seq: 2 }));
  questions.hold();
  questions.ask("run", { text: "b" }, { both: true });
  questions.ask("cut", { text: "b" });
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
  assert.deepEqual([...questions.busy], ["cut"]);
  questions.stop();
});
