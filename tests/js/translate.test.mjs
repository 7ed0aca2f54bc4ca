// The Translate page: which columns are seen, where the tree's words stand, which weights are held, what is said.

import assert from "node:assert/strict";
import { test } from "node:test";
import { addUp } from "../../visualizer/pages/kit/format.mjs";
import { beginning, candidates } from "../../visualizer/pages/translate/form.mjs";
import { compared, strange, told } from "../../visualizer/pages/translate/told.mjs";
import { layout, wordsTo } from "../../visualizer/pages/translate/tree.mjs";
import {
  endAt,
  heldAt,
  heldOf,
  hold,
  liveliest,
  most,
  placed,
  roomOf,
  shown,
  stacked,
  unseen,
  windows,
} from "../../visualizer/pages/translate/view.mjs";

const sees = ({ a, n }, k) => k >= a && k < a + n;

test("all columns are seen where they have room, else a part of each side with the step in it", () => {
  assert.deepEqual(windows(8, 8, 20, { i: 0, j: 0 }), { source: { a: 0, n: 8 }, output: { a: 0, n: 8 } });
  for (const [S, J, room] of [
    [500, 400, 30],
    [500, 3, 30],
    [2, 400, 24],
    [1, 1, 2],
    [9, 9, 10],
  ])
    for (const share of [0, 0.3, 1]) {
      const at = { i: Math.round(share * (S - 1)), j: Math.round(share * (J - 1)) },
        { source, output } = windows(S, J, room, at);
      assert.ok(sees(source, at.i) && sees(output, at.j), `${S} ${J} ${share}`);
      assert.ok(source.n + output.n <= Math.max(room, 2) && source.n <= S && output.n <= J);
      assert.ok(source.a + source.n <= S && output.a + output.n <= J);
      const own = stacked(S, J, 320, 40, at);
      assert.ok(sees(own.source, at.i) && sees(own.output, at.j) && own.source.n <= 8 && own.output.n <= 8);
    }
});

test("a view turns no further than it must", () => {
  const first = windows(500, 400, 30, { i: 0, j: 0 }),
    next = windows(500, 400, 30, { i: 1, j: 1 }, first);
  assert.deepEqual(next, first);
});

test("one stays at the output one looked at, or at the word", () => {
  const P = { S: 5, J: 3 };
  assert.equal(placed(P, 0, null), 6);
  assert.equal(placed(P, 9, { S: 8, J: 4 }), 6, "output 2 of 4 is output 2 of 3");
  assert.equal(placed(P, 11, { S: 8, J: 4 }), 7, "beyond the end it is the last");
  assert.equal(placed(P, 7, { S: 8, J: 4 }), 4, "the encoder's last word");
});

test("the unit that is shown first is the one that moves most", () => {
  const P = { H: 2, J: 3, array: () => Float32Array.from([5, 0, 5, 1, 5, -1]) };
  assert.equal(liveliest(P, "c"), 1);
});

test("the words attended to most come first, small ones only where none is large", () => {
  assert.deepEqual(most([0.05, 0.6, 0.3, 0.05]), [1, 2]);
  assert.deepEqual(most([0.02, 0.95, 0.03]), [1]);
  assert.deepEqual(most([0, 0, 0]), [0]);
  assert.ok(Math.abs(unseen([0.1, 0.2, 0.7], { a: 2, n: 1 }) - 0.3) < 1e-12);
});

test("a weight is held, held anew, let go, and all of an output at once", () => {
  let list = hold(null, 2, 0, 0.5);
  assert.deepEqual(list, ["2:0=0.5"]);
  list = hold(list, 2, 1, 0.126);
  list = hold(list, 2, 0, 0.25);
  assert.deepEqual(list, ["2:1=0.13", "2:0=0.25"]);
  assert.equal(heldAt(list, 2, 1), 0.13);
  assert.equal(heldAt(list, 1, 1), null);
  assert.equal(roomOf(list, 2, 1), 0.75);
  assert.equal(roomOf(list, 0, 1), 1);
  const none = hold(list, 2, "*", 0);
  assert.deepEqual(none, ["2:*=0"]);
  assert.equal(heldAt(none, 2, 7), 0);
  assert.deepEqual(
    [...heldOf(hold(none, 2, 7, 1), 2)],
    [
      ["*", 0],
      ["7", 1],
    ],
  );
  assert.equal(hold(["2:0=0.5"], 2, 0, null), null);
});

// two hypotheses that part at the second word, and one that is dropped
const TREE = {
  width: 2,
  steps: 3,
  step: [0, 0, 1, 1, 1, 1, 2, 2],
  token: ["a", "b", "c", "d", "e", "f g", "</s>", "x"],
  parent: [-1, -1, 0, 0, 1, 1, 2, 4],
  sum: [-0.1, -0.2, -0.3, -5, -0.4, -6, -0.5, -0.9],
  logp: [-0.1, -0.2, -0.2, -4.9, -0.2, -5.8, -0.2, -0.5],
  kept: [true, true, true, false, true, false, true, true],
  forced: Array(8).fill(false),
  left: [{ path: [0, 2, 6] }, { path: [1, 4, 7] }],
};

test("the best stands in the first lane, and no two words of a column in one", () => {
  const { nodes, lanes } = layout(TREE);
  const at = Object.fromEntries(nodes.map((node) => [node.k, node.lane]));
  assert.deepEqual([at[0], at[2], at[6]], [0, 0, 0]);
  for (const step of [0, 1, 2]) {
    const here = nodes.filter((node) => node.step === step).map(({ lane }) => lane);
    assert.equal(new Set(here).size, here.length);
    assert.ok(Math.max(...here) < lanes);
  }
  assert.equal(nodes.length, 8);
});

test("lanes do not drift away however long a search is", () => {
  const steps = 80,
    width = 3,
    tree = {
      width,
      steps,
      step: [],
      token: [],
      parent: [],
      sum: [],
      kept: [],
      forced: [],
      left: [{ path: [] }],
    };
  let live = [-1];
  for (let s = 0; s < steps; s++) {
    // all that goes on comes of the last
    const parent = live.at(-1);
    live = [];
    for (let k = 0; k < 6; k++) {
      tree.step.push(s);
      tree.token.push("x");
      tree.parent.push(parent);
      tree.sum.push(-s - k);
      tree.kept.push(k < width);
      tree.forced.push(false);
      if (k < width) live.push(tree.step.length - 1);
    }
  }
  const { lanes, nodes } = layout(tree);
  assert.ok(lanes <= width + 3);
  assert.ok(nodes.every(({ lane }) => lane >= 0 && Number.isInteger(lane)));
});

test("a beginning is the words up to one that was clicked, blanks by a sign", () => {
  assert.deepEqual(wordsTo(TREE, 6), ["a", "c", "</s>"]);
  assert.deepEqual(wordsTo(TREE, 5), ["b", "f␣g"]);
});

test("another word at an output comes after those that were written before it, as the decoder read them", () => {
  assert.deepEqual(beginning({ fed: ["<s>", "a", "<unk>", "c"] }, 2, "b b"), ["a", "<unk>", "b␣b"]);
  assert.deepEqual(beginning({ fed: ["<s>", "a"] }, 0, "x"), ["x"]);
});

const P = {
  S: 3,
  J: 3,
  T: 6,
  one: "word",
  many: "words",
  source: ["I", "am", "Bob"],
  unknown: [false, false, true],
  near: { Bob: "boy" },
  outputs: ["jsem", "Bob", "</s>"],
  copied: [null, 2, null],
  end: "</s>",
  parts: ["c", "h"],
  forced: 0,
  log_p: [Math.log(0.5), Math.log(0.25), Math.log(0.9999999)],
  top: [[["já", 0.75]], [["<unk>", 0.25]], [["</s>", 0.9999999]]],
  attention: {},
  array: () => Float32Array.from([0.25, 0.75, 0, 0, 0, 1, 0, 0, 0]),
};
const plain = (parts) => parts.map((part) => part.b ?? part).join("");

test("a step is told from its numbers", () => {
  assert.match(plain(told(P, 0)), /reads “I”, word 1 of 3\. Nothing is written/);
  assert.match(plain(told(P, 2)), /does not know it.*it knows “boy”.*c and h, is handed over/);
  assert.match(
    plain(told(P, 3)),
    /writes “jsem” \(50\.0%\)\. It attends to “am” \(0\.75\) and “I” \(0\.25\)/,
  );
  assert.match(plain(told(P, 3)), /By itself “já” was likelier here \(75\.0%\)/);
  assert.match(plain(told({ ...P, forced: 1 }, 3)), /You chose it\./);
  assert.match(
    plain(told(P, 4)),
    /“unknown word” \(25\.0%\), in whose place “Bob” is copied from the source/,
  );
  assert.match(
    plain(told(P, 5, ["2:*=0"])),
    /writes the end \(>99\.9%\), an output like any other, and so it stops\. Its attention is held at 0/,
  );
  assert.match(plain(told({ ...P, attention: null }, 3)), /sees only the state handed over/);
  const endless = { ...P, outputs: ["jsem", "Bob", "jsem"], copied: [null, null, null] };
  assert.match(plain(told(endless, 5)), /It did not end by itself/);
});

test("words that the encoder does not know are named, a long one cut", () => {
  assert.equal(strange(P), "It does not know “Bob”; it knows “boy”.");
  assert.equal(strange({ ...P, unknown: [true, true, true] }), "It does not know “I” and 2 other words.");
  assert.equal(strange({ ...P, unknown: [false, false, false] }), "");
  const long = { ...P, source: ["I", "am", "a".repeat(3000)], near: {} };
  assert.ok(strange(long).length < 60 && plain(told(long, 2)).length < 200);
});

test("a word that is read from the right stands by itself", () => {
  assert.match(strange({ ...P, source: ["I", "am", "\u05d9\u05dc"] }), /know “\u2068\u05d9\u05dc\u2069”\.$/);
});

test("an attention that is on no word is spread", () => {
  const even = {
    ...P,
    S: 50,
    T: 53,
    source: Array(50).fill("a"),
    array: () => new Float32Array(150).fill(0.02),
  };
  assert.match(plain(told(even, 50)), /spread over all 50 words, at most 0\.020 each/);
});

test("what could be written has the word that was written and the end, whose probability is known or bounded", () => {
  const top = [
      ["a", 0.4],
      ["b", 0.3],
      ["c", 0.15],
      ["d", 0.1],
      ["e", 0.04],
    ],
    of = (own, p, list = top) => candidates({ top: [list], log_p: [Math.log(p)], end: "</s>" }, 0, own),
    words = (found) => found.map(([word, , said]) => `${word} ${said}`);
  assert.deepEqual(words(of("a", 0.4)), ["a 40.0%", "b 30.0%", "c 15.0%", "</s> <4.0%"]);
  assert.deepEqual(words(of("z", 0.01)), ["a 40.0%", "b 30.0%", "</s> <4.0%", "z 1.0%"]);
  const ends = [["</s>", 0.9], ...top.slice(3)];
  assert.deepEqual(words(of("</s>", 0.9, ends)), ["</s> 90.0%", "d 10.0%", "e 4.0%"]);
  assert.deepEqual(words(of("d", 0.1, ends)), ["</s> 90.0%", "d 10.0%", "e 4.0%"]);
  assert.deepEqual(candidates({}, -1, ""), []);
  assert.deepEqual(endAt({ top: [[["a", 0.9999]], ends], end: "</s>" }, 1), { p: 0.9, said: "90.0%" });
});

test("greedy and beam are compared by the numbers, whichever is the likelier", () => {
  const one = (text, sum) => ({ text, sum, ended: true }),
    said = (greedy, best, width = 3) => compared({ greedy, search: { width, left: [best] } });
  assert.match(said(one("x", -3.41), one("y", -1.72)), /less likely sentence: 3\.3% against 17\.9%/);
  assert.match(said(one("x", -1.72), one("y", -3.41)), /dropped the way that greedy took/);
  assert.match(said(one("x", -14.61), one("y", -10.76)), /−14\.61 against −10\.76 as logs/);
  assert.match(said(one("x", -1), one("x", -1)), /the same sentence/);
  assert.match(said(one("x", -1), one("x", -1), 1), /A beam of 1 is greedy search/);
});

test("an equals sign stands only where what is shown adds up", () => {
  assert.ok(addUp([0.25, 0.25], 0.5, 2));
  assert.ok(!addUp([0.004, 0.004], 0.008, 2));
});

test("what no text holds is shown by a sign", () => {
  assert.deepEqual(["<s>", "</s>", "<unk>", " ", "kluk"].map(shown), [
    "⟨start⟩",
    "⟨end⟩",
    "⟨unknown⟩",
    "␣",
    "kluk",
  ]);
});
