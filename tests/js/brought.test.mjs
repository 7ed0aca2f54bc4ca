import assert from "node:assert/strict";
import test from "node:test";

import {
  adopt,
  examplesOf,
  heading,
  instead,
  silence,
  untasked,
  weightsOf,
} from "../../visualizer/pages/kit/brought.mjs";
import { opening } from "../../visualizer/pages/kit/opening.mjs";
import { Picture } from "../../visualizer/pages/kit/payload.mjs";
import { answersAt, likeliest, narrate, union } from "../../visualizer/pages/whatif/answers.mjs";

const bundled = { name: "grammar-lstm", task: "grammar" },
  own = {
    name: "own-x",
    task: "own-12ab",
    yours: true,
    weights: ["trained"],
    examples: [
      ["a", "red light"],
      ["b", "blue light"],
    ],
  },
  setup = () => ({ models: [bundled], tasks: { grammar: { examples: [["one", "the cat"]] } } });

test("a network of one's own has its own texts and weights, another those of its task", () => {
  assert.deepEqual(
    examplesOf(setup(), own).map(([, text]) => text),
    ["red light", "blue light"],
  );
  assert.deepEqual(examplesOf(setup(), bundled), [["one", "the cat"]]);
  assert.deepEqual(examplesOf(setup(), undefined), []);
  assert.deepEqual(weightsOf(setup(), own), ["trained"]);
  assert.deepEqual(weightsOf(setup(), bundled), ["trained", "initial"]);
  assert.deepEqual([own, bundled, undefined].map(untasked), [true, false, false]);
});

test("another task's text is never read; what a person typed is kept where nothing else was brought", () => {
  const sampled = { ...own, sampled: true };
  assert.equal(instead(setup(), bundled, own, "the cat"), "red light");
  assert.equal(instead(setup(), bundled, own, "typed by hand"), "red light");
  assert.equal(instead(setup(), bundled, own, "blue light"), null);
  assert.equal(instead(setup(), bundled, sampled, "the cat"), "red light");
  assert.equal(instead(setup(), bundled, sampled, "typed by hand"), null);
  const among = setup();
  among.tasks[own.task] = { reads: { kind: "ids" } };
  assert.equal(instead(among, bundled, sampled, "typed by hand"), "red light");
  assert.equal(instead(setup(), own, bundled, "red light"), "the cat");
  assert.equal(instead(setup(), own, { ...own, name: "own-y" }, "anything"), null);
});

test("what is opened is listed first, and takes the place of what was opened before", () => {
  const all = setup(),
    open = (name) => ({ ...own, name, opened: true });
  adopt(all, { entry: own, about: { title: "words" } });
  for (const name of ["opened-1", "opened-1", "opened-2"]) adopt(all, { entry: open(name) });
  adopt(all, {});
  // a run of one's own is listed nowhere
  adopt(all, { entry: { name: "run-1", task: "own-34" }, about: { title: "bytes" } });
  assert.deepEqual(
    all.models.map(({ name }) => name),
    ["opened-2", "own-x", "grammar-lstm"],
  );
  assert.deepEqual(Object.keys(all.tasks), ["grammar", "own-12ab", "own-34"]);
});

function answering(kind, words, p) {
  const K = words.length,
    body = new Float32Array([...words.map((_, k) => k), ...p]);
  const facts = { T: 1, H: 1, tokens: ["red"], words, answers: { kind, title: "next" } },
    arrays = { "top.id": [0, [1, K]], "top.p": [K, [1, K]], p: [K, [1, K]] };
  return new Picture({ ...facts, arrays }, new Uint8Array(body.buffer));
}

test("of several values each is its own, and a network without a readout answers nothing", () => {
  const values = answering("value", ["x", "y"], [0.25, -3]);
  assert.deepEqual(["x", "y", "z"].map(answersAt(values, 0)), [0.25, -3, null]);
  assert.deepEqual(
    union(values, values, 0).map(({ word, a }) => [word, a]),
    [
      ["x", 0.25],
      ["y", -3],
    ],
  );
  const said = (P) =>
    narrate(P, P, 0, { kind: "changes", names: { a: "a", b: "b" }, held: false })
      .map(({ text }) => text)
      .join("");
  assert.match(said(values), /answers x 0\.250/);
  const none = answering("none", [], []);
  assert.deepEqual([none.silent, none.probable, values.probable], [true, false, false]);
  assert.deepEqual(union(none, none, 0), []);
  assert.match(said(none), /gives no answer/);
  assert.equal(heading({ silent: true, answers: { title: "nothing" } }), "No answer");
  assert.match(silence(undefined), /has no readout/);
  assert.match(silence({ headless: true }), /what follows them is more than one matrix/);
});

test("a flag below one half does not hold, whichever is the likeliest", () => {
  const of = (p) => answering("flags", ["positive"], [p]),
    say = (A, B, more = {}) =>
      narrate(A, B, 0, { kind: "changes", names: { a: "a", b: "b" }, held: true, ...more })
        .map(({ text }) => text)
        .join("");
  const said = say(of(0.126), Object.assign(of(0.114), { parts: null }));
  assert.equal(
    said,
    "As trained the model gives “positive” 12.6% after “red”, so it does not hold. With your change it gives " +
      "“positive” 11.4%, and it still does not hold. Your change does not alter which flags hold at any step.",
  );
  assert.match(say(of(0.126), of(0.7)), /“positive” 70\.0%, so it holds\.$/);
  assert.deepEqual(likeliest(of(0.126), 0), ["positive", "12.6%, so it does not hold"]);
});

// as much of a page as opens a file
function page(t) {
  globalThis.document = {
    createElement: () => ({ append() {}, setAttribute() {}, addEventListener() {} }),
  };
  t.after(() => delete globalThis.document);
  const heard = {},
    asked = [];
  const app = {
    setup: { sends: { most: 8 * 2 ** 20, part: 4 }, models: [], tasks: {} },
    root: {
      addEventListener: (kind, fn) => (heard[kind] = fn),
      dispatchEvent() {},
      classList: { toggle() {} },
    },
    model: { on() {} },
    connected: true,
    notices: [],
    draw() {},
    questions: { ask: (_, request) => asked.push(request) },
    change: ({ name }) => (app.shown = name),
  };
  const opener = opening(app),
    drop = (...files) =>
      heard.drop({ preventDefault() {}, dataTransfer: { types: ["Files"], files } }) ?? undefined;
  return { app, asked, opener, drop, settled: () => new Promise((then) => setTimeout(then, 5)) };
}

test("a file opened while another is sent takes its place, whatever is still said of that", async (t) => {
  const { app, asked, opener, drop, settled } = page(t);
  drop(new File(["a large file"], "large"));
  await settled();
  drop(new File(["ab"], "small"));
  // of the first part of the large one, before the small one has been read
  opener.take({ taken: 4, notices: [] });
  await settled();
  assert.deepEqual(
    asked.map(({ file, at }) => [file, at]),
    [
      ["large", 0],
      ["small", 0],
    ],
  );
  opener.take({ opened: "x", taken: 2, entry: { name: "x", task: "own-1", yours: true }, notices: [] });
  assert.deepEqual([app.shown, app.notices], ["x", []]);
});

test("of a file that is too large no other way is named that would refuse it too", async (t) => {
  const { app, drop } = page(t),
    large = new File([new Uint8Array(9 * 2 ** 20)], "large");
  drop(large);
  assert.deepEqual(app.notices, [
    "“large” cannot be opened: it has 9 MB, and a network's file has at most 8 MB.",
  ]);
});
