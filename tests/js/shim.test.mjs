import assert from "node:assert/strict";
import test from "node:test";

import { decode } from "../../visualizer/pages/kit/payload.mjs";
import { Shim } from "../../visualizer/pages/kit/shim.mjs";
import { State } from "../../visualizer/pages/kit/state.mjs";

const later = () => new Promise((done) => setTimeout(done, 5));
/** Once this is so: a busy machine may take its time. */
const until = async (/** @type {() => boolean} */ so) => {
  for (let tries = 0; tries < 1000 && !so(); tries++) await later();
};

test("of each want the latest question is answered, after what asked it has ended", async () => {
  const heard = [],
    shim = new Shim({ setup: {}, pages: {}, answer: (question) => ({ ...question, picture: null }) });
  shim.on("payload", () => heard.push(shim.payload));
  shim.on("progress", () => heard.push("progress"));
  shim.send_msg({ seq: 1, want: "picture" });
  shim.send_msg({ seq: 2, want: "sums" });
  shim.send_msg({ seq: 3, want: "picture" });
  assert.deepEqual(heard, []);
  await until(() => heard.length > 1);
  assert.deepEqual(
    heard.map(({ seq }) => seq),
    [2, 3],
  );
  shim.send_msg({ seq: 4, want: "picture" });
  await until(() => heard.length > 2);
  assert.equal(heard[2].seq, 4);
});

test("a fault is told, and the next question is answered", async (t) => {
  t.mock.method(console, "error", () => {});
  const answer = ({ seq }) => {
    if (seq === 1) throw new Error("a fault");
    return { seq, want: "picture", picture: null };
  };
  const shim = new Shim({ setup: {}, pages: {}, answer });
  shim.send_msg({ seq: 1, want: "picture" });
  await until(() => shim.payload !== null);
  assert.equal(shim.payload.fault, true);
  assert.equal(shim.payload.notices.length, 1);
  shim.send_msg({ seq: 2, want: "picture" });
  await until(() => shim.payload.seq === 2);
  assert.equal(shim.payload.seq, 2);
});

test("what takes long lets others have their turn, and ends where nobody waits for it", async () => {
  const heard = [],
    ended = [];
  const slow = async (question, rest) => {
    try {
      for (let share = 0; share < 1; share += 0.25) {
        const until = performance.now() + 35;
        while (performance.now() < until);
        await rest(share);
      }
    } finally {
      ended.push(question.seq);
    }
    return { ...question, picture: null };
  };
  const shim = new Shim({
    setup: {},
    pages: {},
    answer: (question, rest) =>
      question.want === "words" ? slow(question, rest) : { ...question, picture: null },
  });
  shim.on("payload", () => heard.push(shim.payload.seq));
  shim.on("progress", () => heard.push(shim.progress.words));
  shim.send_msg({ seq: 1, want: "words" });
  await new Promise((done) => setTimeout(done, 5));
  shim.send_msg({ seq: 2, want: "run" });
  shim.send_msg({ seq: 3, want: "words" });
  while (!heard.includes(3)) await later();
  assert.ok(heard.indexOf(2) < heard.indexOf(3) && heard.includes(0.25));
  assert.ok(!heard.includes(1) && ended.includes(1));
  // nor is it answered once another page has its place
  shim.send_msg({ seq: 4, want: "words" });
  await new Promise((done) => setTimeout(done, 5));
  shim.remove();
  while (!ended.includes(4)) await later();
  assert.equal(heard.at(-1) === 4, false);
});

test("an answer that was made in the page is decoded already", () => {
  const answer = { seq: 1, picture: { T: 3 } };
  assert.equal(decode(answer), answer);
});

test("a page without an address opens on what its file says", () => {
  const row = { name: "t", kind: "whole", default: null, off: null, low: null, high: null, to: "view" };
  assert.equal(new State({ state: [row], opens: "t=3" }, false).asked.values.t, 3);
  assert.equal(new State({ state: [row] }, false).asked.values.t, null);
});

test("where an address may not change a page goes on without one", (t) => {
  const refuse = () => {
    throw new DOMException("no", "SecurityError");
  };
  const page = { location: new URL("file:///page.html"), history: { state: null, replaceState: refuse } };
  for (const [name, value] of Object.entries(page)) {
    globalThis[name] = value;
    t.after(() => delete globalThis[name]);
  }
  const row = { name: "t", kind: "whole", default: null, off: null, low: null, high: null, to: "view" },
    state = new State({ state: [row], opens: "t=3" }, true);
  state.put({ t: 5 });
  assert.equal(state.on, false);
  assert.equal(state.read().values.t, 3);
});
