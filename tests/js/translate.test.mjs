// The Translate page: which columns are seen, where the tree's words stand, which weights are held, what is said.

import assert from "node:assert/strict";
import { test } from "node:test";
import { addUp } from "../../visualizer/pages/kit/format.mjs";
import { beginning } from "../../visualizer/pages/translate/form.mjs";
import {
  alike,
  blocks,
  everywhere,
  isHeld,
  listOf,
  parts,
  put,
} from "../../visualizer/pages/translate/held.mjs";
import { told as heldText } from "../../visualizer/pages/translate/hold.mjs";
import { probeOf, remembered } from "../../visualizer/pages/translate/memory.mjs";
import { parted } from "../../visualizer/pages/translate/pair.mjs";
import { compared, told } from "../../visualizer/pages/translate/told.mjs";
import { layout, wordsTo } from "../../visualizer/pages/translate/tree.mjs";
import {
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
import { reasoned } from "../../visualizer/pages/translate/why.mjs";

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

test("a gate or a state is held, held anew, switched off, let go, and kept by another sentence", () => {
  const pin = { side: "decoder", signal: "c", units: [40], steps: [3] };
  let list = put(null, pin, -3);
  assert.deepEqual(list, ["decoder.c:40:3=-3"]);
  list = put(list, { side: "encoder", signal: "f", units: null, steps: null }, 1);
  assert.ok(alike(put(list, pin, 2), ["encoder.f:*:*=1", "decoder.c:40:3=9"]));
  assert.deepEqual(everywhere(list), ["encoder.f:*:*=1"]);
  assert.equal(put(put(list, pin, null), listOf(list)[1], null), null);
  const pins = listOf([
    ...list,
    "!decoder.c:1:*=0",
    "decoder.i_l0_reverse:0-2,5:1-2=1-f",
    "decoder.c:x:*=1",
    "f:*:*=1",
  ]);
  assert.equal(pins.length, 4, "what is no pin is left out");
  assert.deepEqual([pins[3].units, pins[3].value, pins[3].layer], [[0, 1, 2, 5], "1-f", 0]);
  assert.ok(isHeld(pins, "decoder", "c", 40, 3) && !isHeld(pins, "decoder", "c", 40, 2));
  assert.ok(
    isHeld(pins, "encoder", "f", 7, 9) && !isHeld(pins, "decoder", "c", 1, 0),
    "what is off is not held",
  );
  assert.deepEqual(blocks(pins, "encoder", "f", 48, 5), [{ u: 0, n: 48, t: 0, m: 5 }]);
  assert.deepEqual(blocks(pins, "decoder", "c", 48, 3), [], "it is past the end");
});

test("what is held is told in words, from a word on also where the translation becomes longer", () => {
  const of = { one: "word", source: ["a", "girl", "who"], outputs: ["holka", "která", "</s>"] },
    said = (text) => heldText(listOf([text])[0], of);
  assert.equal(said("decoder.c:40:1=-3"), "c of unit 40 of the decoder at −3.00 at “která”");
  assert.equal(said("decoder.c:4-6:1-999=0.5"), "c of unit 4 to 6 of the decoder at 0.50 from “která” on");
  assert.equal(said("encoder.i:*:0-1=1-f"), "i of all units of the encoder at 1−f from “a” to “girl”");
  assert.equal(said("encoder.f:*:*=1"), "f of all units of the encoder at 1.00 at every word");
});

test("two translations part at the first word that is another, or where one ends", () => {
  assert.equal(parts(["a", "b"], ["a", "c"]), 1);
  assert.equal(parts(["a", "b"], ["a"]), 1);
  assert.equal(parts(["a"], ["a"]), -1);
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
    /writes the end \(>99\.9%\), so it stops\. Its attention is held at 0/,
  );
  assert.match(plain(told({ ...P, attention: null }, 3)), /sees only the state handed over/);
  const endless = { ...P, outputs: ["jsem", "Bob", "jsem"], copied: [null, null, null] };
  assert.match(plain(told(endless, 5)), /It did not end by itself/);
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

const DECIDED = {
  S: 3,
  J: 2,
  one: "word",
  many: "words",
  source: ["a", "girl", "who"],
  outputs: ["holka", "která"],
  // it looks at "who"
  array: (name) => (name === "weights" ? Float32Array.from([0, 1, 0, 0.1, 0.2, 0.7]) : null),
};
const REASON = {
  j: 1,
  ways: { leave_one_out: [0, 5.92, 1.5], gradient_x_input: [0, 0.1, 0], integrated_gradients: null },
  decided: { i: 1, by: "grammar" },
  unit: {
    ...{ unit: 9, signal: "c", was: 1.9376, held: -1.94, p: 0.984, p_held: 0.0362 },
    ...{ other: "který", p_other: 0.8995, decides: true, share: 0.2759 },
  },
};

test("what decided a word is told from the numbers, and the unit where attention looks elsewhere", () => {
  const said = plain(reasoned(DECIDED, REASON, "leave_one_out"));
  assert.match(said, /^Leave one out: how much .*Most counts “girl” \(\+5\.92\) and “who” \(\+1\.50\)\./);
  assert.match(said, /points most at “who” \(0\.70\), not at “girl” \(0\.20\), the word that by the grammar/);
  assert.match(
    said,
    /unit 9 did: c held at −1\.94 at this output, where it is 1\.94, it makes “který” \(90\.0%\) likelier/,
  );
  assert.match(
    said,
    /than “která” \(98\.4% before, 3\.6% then\)\. Of the 1\.94 that it holds, “girl” wrote 0\.28/,
  );
  const weak = { ...REASON, unit: { ...REASON.unit, decides: false, share: null } };
  assert.match(plain(reasoned(DECIDED, weak, "leave_one_out")), /No single unit.*goes from 98\.4% to 3\.6%/);
  const there = { ...REASON, decided: { i: 2, by: "attribution" } };
  const short = plain(reasoned(DECIDED, there, "integrated_gradients"));
  assert.match(
    short,
    /cannot be worked out.*Attention points most at “who” \(0\.70\), the word that counts most/,
  );
  assert.doesNotMatch(short, /unit/);
  const blind = plain(reasoned({ ...DECIDED, array: () => null }, REASON, "gradient_x_input"));
  assert.match(blind, /There is no attention to point at “girl”.*unit 9 did/);
  assert.doesNotMatch(plain(reasoned(DECIDED, { ...REASON, decided: null }, "leave_one_out")), /ttention/);
});

test("two sentences are told apart by where they part and the units that differ most", () => {
  const pair = {
    ...{ source: ["a", "boy", "who"], outputs: ["kluk", "který"], own: DECIDED.outputs, memory: "c" },
    ...{
      reads: 1,
      writes: 0,
      at: 0,
      p: [
        [0.99, 0.001],
        [0.002, 0.98],
      ],
    },
    handed: { unit: 2, a: -1.216, b: 0.183 },
    decoder: { unit: 35, a: -3.797, b: -2.78 },
  };
  const said = plain(parted({ ...DECIDED, pair }));
  assert.match(
    said,
    /alike up to “girl” here, “boy” there\. They part at output 1: “holka” here \(99\.0%; there it has 0\.2%\)/,
  );
  assert.match(said, /“kluk” there \(98\.0%; here it has 0\.1%\)/);
  assert.match(
    said,
    /handed over, most differs unit 2: −1\.22 here, 0\.18 there; .* at output 1 unit 35: −3\.80 here/,
  );
  const same = {
    ...pair,
    source: DECIDED.source,
    outputs: DECIDED.outputs,
    reads: null,
    writes: null,
    p: null,
  };
  assert.match(plain(parted({ ...DECIDED, pair: same })), /the same sentence\. They are translated alike\./);
});

test("what the memory says is told for a word that was read and for one that is written", () => {
  const score = { score: 0.917, before: 0.736, commonest: 0.3, n: 9 },
    asked = {
      name: "gender",
      answers: ["none yet", "masculine", "feminine"],
      encoder: score,
      decoder: score,
    },
    known = {
      ...DECIDED,
      probes: [asked],
      array: () => Float32Array.from([0.9, 0.1, 0, 0.01, 0.039, 0.951]),
    };
  assert.equal(probeOf(known, "number"), asked);
  assert.match(
    remembered(known, asked, "encoder", 1),
    /After “girl” .*: feminine 95%, masculine 4%\. Right in tests at 91\.7% of the words, of an untrained network 73\.6%/,
  );
  assert.match(
    remembered(known, asked, "decoder", 0),
    /As the decoder writes “holka” its memory says: none yet 90%/,
  );
});
