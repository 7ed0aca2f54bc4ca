// A translation in a lesson: what is changed in it, what may be seen of it, and the two halves of a network on one axis.

import assert from "node:assert/strict";
import test from "node:test";
import { answers, ends, halves } from "../../visualizer/pages/lessons/directions.mjs";
import { PICTURES } from "../../visualizer/pages/lessons/pictures.mjs";
import "../../visualizer/pages/lessons/translation.mjs";
import { allowed, changed, spoken, UNCHANGED } from "../../visualizer/pages/lessons/turned.mjs";
import { before, reading, written } from "../../visualizer/pages/lessons/written.mjs";

const side = {
  title: "GRU",
  signals: ["r", "z", "n", "h"],
  roles: { memory: "h", gates: ["r", "z"], words: {} },
};

/** A translation of two words as three outputs, by two units, as `visualizer.pages.translation.shown` sends it. */
function sent() {
  const arrays = {
      "encoder.h": [1, 2, 3, 4],
      "decoder.h": [0, 0, 5, 1, 9, 0],
      "handed.h": [3, 4],
      weights: [1, 0, 0, 1, 0.5, 0.5],
    },
    cache = new Map();
  return {
    S: 2,
    J: 3,
    T: 5,
    H: 2,
    one: "word",
    many: "words",
    source: ["a", "boy"],
    outputs: ["kluk", ".", "</s>"],
    fed: ["<s>", "kluk", "."],
    copied: [null, null, null],
    text: "kluk.",
    read: side,
    write: side,
    greedy: { words: ["kluk", ".", "</s>"], path: [0, 2, 3] },
    search: {
      width: 1,
      steps: 3,
      step: [0, 0, 1, 2],
      token: ["kluk", "pes", ".", "</s>"],
      parent: [-1, -1, 0, 2],
      logp: [0, -1, 0, 0],
      sum: [0, -1, 0, 0],
      kept: [true, false, true, true],
      forced: [false, false, false, false],
      left: [{ path: [0, 2, 3] }],
    },
    cache,
    kept(key, make) {
      if (!this.cache.has(key)) this.cache.set(key, make());
      return this.cache.get(key);
    },
    array: (name) => (arrays[name] ? Float32Array.from(arrays[name]) : null),
  };
}

test("every picture of a translation and of two directions registers itself", () => {
  for (const name of ["chains", "attention", "search", "encoder", "decoder", "directions", "online", "ends"])
    assert.ok(PICTURES[name], name);
  assert.ok(PICTURES.online.quiet && PICTURES.chains.every && !PICTURES.decoder.every);
});

test("changes are written as they are read", () => {
  const texts = ["beam=3", "begin=jsem kluk", "cut=all", "handed=I am", "weigh=3:4=0.5", "weigh=2:*=0"],
    made = changed(texts);
  assert.deepEqual(made, {
    beam: 3,
    begin: ["jsem", "kluk"],
    cut: "all",
    handed: "I am",
    weigh: ["3:4=0.5", "2:*=0"],
  });
  assert.deepEqual(spoken(made).sort(), [...texts].sort());
  assert.deepEqual(changed([]), UNCHANGED);
  assert.deepEqual(spoken(UNCHANGED), []);
  // the later of two counts, and what is of a signal is the server's
  assert.deepEqual(changed(["weigh=3:4=1", "weigh=3:4=0.2", "encoder=c:1:2=0"]).weigh, ["3:4=0.2"]);
});

test("what a step changes itself can be taken back", () => {
  assert.deepEqual(spoken({ ...UNCHANGED, cut: "nothing" }, ["cut", "handed"], ["cut=all"]), ["cut=nothing"]);
  assert.deepEqual(spoken({ ...UNCHANGED, beam: 1 }, ["beam"], ["beam=4"]), ["beam=1"]);
  assert.deepEqual(spoken({ ...UNCHANGED, cut: "h", beam: 3 }, ["cut"]), ["cut=h"]);
});

test("an address changes what the step lets a hand change, and nothing else", () => {
  assert.deepEqual(allowed(["weigh=1:2=1", "beam=2"], ["attention", "beam"]), ["weigh=1:2=1", "beam=2"]);
  assert.equal(allowed(["weigh=1:2=1", "cut=all"], ["attention"]), null);
  assert.deepEqual(allowed([], []), []);
});

test("the tokens of a translation are its words and behind them its outputs", () => {
  const P = written(sent());
  assert.deepEqual(P.tokens, ["a", "boy", "kluk", ".", "⟨end⟩"]);
  assert.deepEqual([P.moment, P.roles.memory, P.signals], [[2, 0], "h", side.signals]);
  assert.deepEqual(Array.from(P.array("order")), [0, 1]);
  assert.equal(written(P), P);
  const other = { T: 3 };
  assert.equal(written(other), other);
  assert.equal(written(null), null);
});

test("nothing is seen of what is asked for, nor of what comes after it", () => {
  const P = written(sent()),
    hidden = before(P, 3);
  assert.deepEqual(hidden.outputs, ["kluk", "?", "?"]);
  assert.deepEqual(hidden.fed, ["<s>", "kluk", "?"]);
  assert.deepEqual(hidden.tokens, ["a", "boy", "kluk", "?", "?"]);
  assert.deepEqual(
    [hidden.search.token, hidden.search.parent, hidden.search.left],
    [["kluk", "pes"], [-1, -1], []],
  );
  assert.deepEqual([hidden.text, hidden.greedy.path, hidden.hidden], ["?", [], 1]);
  // at a word of the sentence all that is written
  assert.deepEqual(before(P, 1).outputs, ["?", "?", "?"]);
  assert.equal(before(P, 3), hidden);
  assert.deepEqual(P.outputs, ["kluk", ".", "</s>"]);
});

test("a unit of the encoder is seen over the words that it reads", () => {
  const P = reading(written(sent()));
  assert.deepEqual([P.J, P.H, P.outputs], [2, 2, ["a", "boy"]]);
  assert.deepEqual(Array.from(P.array("decoder.h")), [1, 2, 3, 4]);
  assert.deepEqual(Array.from(P.array("handed.h")), [0, 0]);
});

test("the halves have read all up to a word, and from the end down to it", () => {
  const all = halves(7, 1, false);
  assert.deepEqual([all.forward, all.back, all.known], [[0, 1], [1, 6], 6]);
  // where no later word is known the backward half begins at the word itself
  const now = halves(7, 1, true);
  assert.deepEqual([now.forward, now.back, now.known], [[0, 1], [0, 1], 1]);
  assert.deepEqual([0, 1, 2].map(now.answered), [true, true, false]);
  // what it holds at the word that is asked about would tell
  const open = halves(7, 1, false, 1);
  assert.deepEqual(open.back, [2, 6]);
  assert.deepEqual([0, 1, 2].map(open.answered), [true, false, false]);
});

test("what is answered now and with all, and what each end has read", () => {
  const D = {
    names: ["one", "many"],
    whole: [1, 0],
    known: [
      [0, -1],
      [1, 0],
    ],
  };
  assert.deepEqual(answers(D, 0), { now: ["one", null], whole: ["many", "one"] });
  assert.deepEqual(ends(7), [
    ["output[-1]", 6, 6],
    ["output[0]", 0, 0],
    ["h_n", 6, 0],
  ]);
});
