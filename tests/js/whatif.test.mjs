import assert from "node:assert/strict";
import test from "node:test";
import {
  begun,
  changed,
  held,
  heldAt,
  mates,
  overruled,
  pinText,
  places,
  redone,
  released,
  span,
  spans,
  undone,
  written,
} from "../../visualizer/pages/kit/pins.mjs";
import { answersAt, narrate, same, titles, union } from "../../visualizer/pages/whatif/answers.mjs";
import { beside, way } from "../../visualizer/pages/whatif/ask.mjs";
import { conflict } from "../../visualizer/pages/whatif/list.mjs";
import { bothArrays, bothRows } from "../../visualizer/pages/whatif/numbers.mjs";
import { bounds, meanOf } from "../../visualizer/pages/whatif/plots.mjs";
import { put, stands } from "../../visualizer/pages/whatif/presets.mjs";
import { line } from "../../visualizer/pages/whatif/readout.mjs";
import {
  moved,
  quoted,
  scrubbed,
  typedValue,
  unitsOf,
  valued,
} from "../../visualizer/pages/whatif/sentence.mjs";
import { witness } from "../../visualizer/pages/whatif/story.mjs";
import { rolesOf } from "./cells.mjs";

function pin(text) {
  const [, off, signal, layer, reverse, units, steps, value] =
    /^(!?)(.)(?:_l(\d+))?(_reverse)?:(.+):(.+)=(.+)$/.exec(text);
  return {
    signal,
    ...(layer || reverse
      ? { layer: layer ? Number(layer) : null, direction: reverse ? "reverse" : "forward" }
      : {}),
    units: places(units),
    steps: places(steps),
    value: value === "1-f" ? value : Number(value),
    on: !off,
  };
}

// two steps, two units, three answers
function picture({
  p,
  words = ["yes", "no", "perhaps"],
  kind = "next",
  tokens = ["a", "b"],
  parts = null,
  f = [0, 1, 0.5, 0.5],
}) {
  const K = kind === "value" ? 1 : words.length,
    T = tokens.length;
  const ids = Array.from({ length: T }, (_, t) =>
    kind === "value" ? [0] : words.map((_, k) => k).sort((x, y) => p[t * K + y] - p[t * K + x]),
  );
  return {
    T,
    H: 2,
    tokens,
    shown: tokens,
    words,
    parts,
    answers: { kind, title: "answer" },
    signals: ["f"],
    layers: [{ level: 0, direction: "forward" }],
    unknown: tokens.map(() => false),
    array: (name) => (name === "p" ? Float32Array.from(p) : name === "0.f" ? Float32Array.from(f) : null),
    reads: { one: "word" },
    top: (t) => ids[t].map((k) => [words[k], Math.fround(p[t * K + k])]),
    answered: (t) => !Number.isNaN(p[t * K]),
    ended: Number.isNaN(p[0]),
    signal: () => Float32Array.from(f),
    at: (_name, t, u) => f[2 * t + u],
    mean: () => Float32Array.from({ length: T }, (_, t) => (f[2 * t] + f[2 * t + 1]) / 2),
  };
}

const read = (parts) => parts.map(({ text }) => text).join("");

test("a pin is written as it is read", () => {
  for (const text of ["f:*:*=1", "f:6:3-8=0.5", "!i:1,4-5:10-12=1-f", "c:0:2=-3.25", "!h:*:0,2,4=0"])
    assert.equal(pinText(pin(text)), text);
  for (const text of ["f_l0:*:*=1", "f_l1_reverse:6:3-8=0.5", "!i_reverse:*:*=1-f"])
    assert.equal(pinText(pin(text)), text);
});

test("a pin of another layer or direction is beside the others, and holds nothing of theirs", () => {
  const pins = ["f:*:1=1", "f_l0:*:1=0", "f_reverse:*:1=0.5", "i_l0:*:1=1"].map(pin),
    at = (place) => heldAt(pins, "f", 0, 1, place);
  assert.deepEqual([at(), at({ layer: 0 }), at({ direction: "reverse" })], [1, 0, 0.5]);
  assert.equal(at({ layer: 0, direction: "reverse" }), null);
  assert.equal(held(pins, "f", null, 2, 2, { layer: 1 }), null);
  assert.equal(held(pins, "f", [1], 2, 2, { layer: 0 }), 0);
  assert.ok(overruled(pins, 2, 2).every((each) => !each.length));
  const presets = [
    {
      hold: [
        ["f", 1],
        ["i", 0],
      ],
    },
  ];
  assert.deepEqual([mates(pins, 0, presets), mates(pins, 1, presets)], [[], [3]]);
});

test("places are numbers, spans of them, or all", () => {
  assert.deepEqual(places(" 3, 7-9 ,8", 32), [3, 7, 8, 9]);
  assert.equal(places("*", 32), null);
  for (const text of ["", "3,", "9-7", "32", "-1", "1.5", "a"]) assert.equal(places(text, 32), undefined);
  assert.deepEqual(spans([1, 2, 3, 7, 9, 10]), [
    [1, 3],
    [7, 7],
    [9, 10],
  ]);
  assert.equal(written([1, 2, 3, 7]), "1-3,7");
  assert.equal(span(0, 17, 18), null);
  assert.deepEqual(span(-1, 2, 18), [0, 1, 2]);
});

test("the later pin holds a place, one that is off or cannot be had holds none", () => {
  const pins = ["f:*:2-4=1", "f:1:3=0", "!f:*:*=0.5", "i:*:3=1-f"].map(pin);
  assert.equal(heldAt(pins, "f", 0, 3), 1);
  assert.equal(heldAt(pins, "f", 1, 3), 0);
  assert.equal(heldAt(pins, "f", 1, 5), null);
  assert.equal(heldAt(pins, "i", 7, 3), "1-f");
  assert.equal(heldAt([{ ...pins[0], why: "no" }], "f", 0, 3), null);
});

test("where two pins contradict, the list says which wins and where", () => {
  const found = (...texts) =>
    overruled(texts.map(pin), 6, 4).map((each) => conflict(each, (steps) => steps.join()));
  assert.deepEqual(found("f:*:1-3=1", "f:2:3-4=0"), ["change 2 wins at 3", ""]);
  assert.deepEqual(found("f:2:3=1", "f:*:*=0"), ["nothing is left of it: change 2 wins", ""]);
  assert.deepEqual(found("f:*:1=1", "f:*:2=0", "i:*:1=0", "!f:*:1=0", "f:1:1=1"), ["", "", "", "", ""]);
});

test("what is undone can be done again, until something else is done", () => {
  let history = changed(changed(begun, "a"), "b"),
    list = "c";
  for (const wanted of ["b", "a"]) {
    [history, list] = undone(history, list);
    assert.equal(list, wanted);
  }
  assert.equal(undone(history, list), null);
  [history, list] = redone(history, list);
  assert.equal(list, "b");
  [history, list] = redone(history, list);
  assert.deepEqual([list, redone(history, list)], ["c", null]);
  assert.equal(redone(changed(undone(history, list)[0], "b"), "d"), null);
});

test("gates are from 0 to 1, what is squashed from -1 to 1, and what is not any number", () => {
  const lstm = rolesOf("lstm");
  assert.deepEqual(lstm.range("f"), [0, 1]);
  assert.deepEqual(lstm.range("g"), [-1, 1]);
  assert.deepEqual(lstm.range("c"), [-Infinity, Infinity]);
  assert.deepEqual(rolesOf("rnn").range("h"), [-1, 1]);
  assert.deepEqual(rolesOf("mingru").range("n"), [-Infinity, Infinity]);
});

test("one gate alone can be held at what another leaves, where one keeps and another writes", () => {
  assert.equal(rolesOf("lstm").coupling("i"), "1-f");
  for (const [cell, signal] of [
    ["lstm", "f"],
    ["coupled", "f"],
    ["gru", "z"],
    ["mingru", "z"],
  ])
    assert.equal(rolesOf(cell).coupling(signal), null);
});

test("a value is typed within the range of its signal", () => {
  assert.equal(typedValue("0.25", [0, 1]), 0.25);
  assert.equal(typedValue(" −3 ", [-1, 1]), -1);
  assert.equal(typedValue("1 - f", [0, 1], "1-f"), "1-f");
  for (const text of ["", "1-f", "x", "1e999", "NaN", "0.5 0.6a"])
    assert.equal(typedValue(text, [0, 1]), undefined);
  assert.equal(scrubbed(0.5, 40, [0, 1]), 0.7);
  assert.equal(scrubbed(0.5, 999, [0, 1]), 1);
  assert.equal(scrubbed(0, -100, [-Infinity, Infinity]), -2);
  assert.equal(valued("1-f"), "1 − f");
});

test("steps move as one, or grow at their end, and stay in the text", () => {
  assert.deepEqual(moved([3, 4], 1, 6), [4, 5]);
  assert.deepEqual(moved([4, 5], 1, 6), [4, 5]);
  assert.deepEqual(moved([3, 4], 1, 6, true), [3, 4, 5]);
  assert.deepEqual(moved([3], -1, 6, true), [3]);
  assert.equal(moved(null, 1, 6), null);
});

test("steps are quoted by their words, long ones by their ends", () => {
  const words = ["I", "grew", "up", "in", "France", "and"];
  assert.equal(quoted([1, 2], words), "“grew up”");
  assert.equal(quoted([0, 4, 5], words), "“I”, “France and”");
  assert.equal(quoted([0, 1, 2, 3, 4], words), "“I … France”");
  assert.equal(quoted([0, 1], ["d", "e"], ""), "“de”");
  assert.equal(quoted([5, 6, 9], words), "steps 6–7, step 10");
  assert.equal(quoted(null, words), "all steps");
  assert.equal(unitsOf(null, 32), "all 32 units");
  assert.equal(unitsOf(null, 1), "all 1 unit");
  assert.equal(unitsOf([3, 7, 8, 9], 32), "units 3, 7–9");
});

test("a preset takes the place of what was held over the same steps, and of nothing else", () => {
  const replace = {
      name: "Replace",
      hold: [
        ["f", 0],
        ["i", 1],
      ],
    },
    before = ["f:*:3-4=1", "o:*:3=0", "f:2:3-4=1"].map(pin);
  assert.deepEqual(put(replace, before, [3, 4]).map(pinText), [
    "o:*:3=0",
    "f:2:3-4=1",
    "f:*:3-4=0",
    "i:*:3-4=1",
  ]);
});

test("a preset is lit where the list holds what it does, in all units, and nothing else", () => {
  const run = { T: 6, H: 3, signals: ["i", "f", "o"] },
    never = { hold: [["f", 1]] },
    keep = {
      hold: [
        ["f", 1],
        ["i", 0],
      ],
    };
  const lit = (preset, steps, ...texts) => stands(preset, texts.map(pin), steps, run);
  assert.ok(
    lit(keep, null, "f:*:*=1", "i:*:*=0") &&
      lit(keep, [3], "f:*:2-4=1", "i:*:3=0") &&
      lit(keep, [2, 3], "f:0-2:2=1", "f:*:3=1", "i:*:*=0"),
  );
  // one unit at one word is not what it does, nor what a later change has taken away
  assert.ok(
    !lit(never, null, "f:1:3=1") &&
      !lit(never, [3], "f:1:3=1") &&
      !lit(never, [3], "f:*:*=1", "f:1:3=0") &&
      !lit(never, null, "f:*:0-4=1"),
  );
  assert.ok(
    !lit(never, [3], "f:*:3=1", "i:*:3=0") &&
      !lit(never, [3], "f:*:3=1", "o:1:3=0") &&
      lit(never, [3], "f:*:3=1", "!i:*:3=0", "o:*:2=0"),
  );
  assert.ok(
    !lit(never, [3]) &&
      !lit({ hold: [["i", "1-f"]] }, [3], "i:*:3=1") &&
      lit({ hold: [["i", "1-f"]] }, [3], "i:*:3=1-f"),
  );
});

test("whatever was held before, a preset that is pressed is lit, and pressed again holds nothing there", () => {
  const run = { T: 4, H: 2, signals: ["i", "f"] },
    presets = [
      { hold: [["f", 1]] },
      {
        hold: [
          ["f", 1],
          ["i", 0],
        ],
      },
      {
        hold: [
          ["f", 0],
          ["i", 1],
        ],
      },
    ];
  for (const before of [[], ["f:*:*=0.5"], ["f:1:2=0"], ["!f:*:2=0"], ["f:*:1-3=1", "f:*:2=0"]].map((texts) =>
    texts.map(pin),
  )) {
    for (const steps of [null, [2], [1, 2]]) {
      for (const preset of presets) {
        const pressed = put(preset, before, steps),
          left = released(pressed, steps, run.T);
        assert.ok(stands(preset, pressed, steps, run));
        assert.deepEqual(
          ["i", "f"].map((signal) => held(left, signal, steps, run.T, run.H)),
          [null, null],
        );
        // elsewhere it stays as it was
        for (const [signal, u, t] of [
          ["f", 0, 0],
          ["f", 1, 3],
          ["i", 1, 0],
        ])
          if (steps && !steps.includes(t))
            assert.equal(heldAt(left, signal, u, t), heldAt(before, signal, u, t));
        assert.deepEqual(
          left.filter(({ on }) => !on),
          before.filter(({ on }) => !on),
        );
      }
    }
  }
});

test("what one preset set moves as one, and nothing else with it", () => {
  const presets = [
      { hold: [["f", 1]] },
      {
        hold: [
          ["f", 1],
          ["i", 0],
        ],
      },
      { hold: [["o", 0]] },
    ],
    of = (...texts) => mates(texts.map(pin), 0, presets);
  assert.deepEqual(of("f:*:3=1", "i:*:3=0"), [1]);
  assert.deepEqual(of("f:*:3=0.8", "o:*:3=0", "!i:*:3=0"), [2]);
  assert.deepEqual(of("f:*:3=1", "i:*:3-4=0", "i:1:3=0", "f:*:3=0"), []);
});

test("a text opens on the unit of which most is what the word of its story wrote, whatever its number", () => {
  const rows = [
    [0, 0.9, 0.9, 0.9],
    [0.1, -0.8, 0, 0.1],
    [0, 0.2, 0, 0],
    [5, 0, 0, 5],
  ].map((row) => Float64Array.from(row));
  assert.deepEqual(witness(rows, 1), { unit: 1, step: 1 });
  assert.deepEqual(witness([...rows].reverse(), 1), { unit: 2, step: 1 });
  // without a word it is what is held for longest, and never what the last word wrote
  assert.deepEqual(witness(rows.with(3, Float64Array.from([5, 0, 0, 4]))), { unit: 3, step: 0 });
  assert.deepEqual(witness(rows.with(3, Float64Array.from([5, 0, 0, 6]))), { unit: 1, step: 1 });
  assert.equal(witness([Float64Array.from([0, 0, 1])], 1), null);
  assert.equal(witness([Float64Array.from([1])]), null);
});

test("what is said of two runs is said by their numbers", () => {
  const A = picture({ p: [0.6, 0.3, 0.1, 0.2, 0.7, 0.1] }),
    B = picture({ p: [0.6, 0.3, 0.1, 0.7, 0.2, 0.1], parts: 1 });
  const names = { a: "as trained", b: "with your change" },
    say = (X, Y, t, more = {}) => read(narrate(X, Y, t, { kind: "changes", names, held: true, ...more }));
  assert.equal(
    say(A, B, 1),
    "As trained the model expects “no” (70.0%) after “b”. With your change it expects “yes” (70.0%). Here the two runs disagree for the first time.",
  );
  assert.equal(
    say(A, B, 0),
    "As trained the model expects “yes” (60.0%) after “a”. Your change alters nothing here. The two runs first disagree after “b” (step 2).",
  );
  const C = picture({ p: [0.5, 0.4, 0.1, 0.2, 0.7, 0.1] });
  assert.match(
    say(A, C, 0),
    /With your change it still expects “yes” \(50\.0%\)\. Your change does not alter the top answer at any step\.$/,
  );
  assert.match(say(A, A, 0, { held: false }), /^The model expects “yes” .* Hold a gate/);
  assert.match(say(A, B, 1, { trained: false }), /^Untouched, the model expects “no”/);
  const two = { kind: "sentence", names: { a: "this text", b: "the other text" } };
  assert.match(
    say(picture({ p: [0.6, 0.3, 0.1], tokens: ["a"] }), B, 1, two),
    /^This text is over at “a”\. The other text expects “yes”/,
  );
  const asked = (t, first, held = false) => say(A, A, t, { held, asks: [first, "f held over “b”"] });
  assert.equal(
    asked(1, 1),
    "The model expects “no” (70.0%) after “b”. Will it still say “no” with f held over “b”?",
  );
  assert.ok(asked(0, 1).endsWith("Hold a gate to see what it would have said."));
  assert.ok(!asked(1, 1, true).includes("?"));
  const value = (p) => picture({ p, kind: "value", words: ["sum"] });
  assert.equal(
    say(value([0.5, 0.25]), value([0.5, -1]), 1),
    "As trained the model answers 0.250 after “b”. With your change it answers −1.000.",
  );
});

test("of a text that is answered once, nothing is said of a step before the end", () => {
  const none = [NaN, NaN, NaN],
    A = picture({ p: [...none, 0.2, 0.7, 0.1] }),
    B = picture({ p: [...none, 0.2, 0.6, 0.2] }),
    C = picture({ p: [...none, 0.7, 0.2, 0.1], parts: 1 }),
    names = { a: "this", b: "that" },
    say = (X, Y, t, kind = "changes") => read(narrate(X, Y, t, { kind, names, held: true }));
  for (const kind of ["changes", "sentence"])
    for (const Y of [A, B, C])
      assert.match(say(A, Y, 0, kind), /^This network answers once, at the end[^“]*$/);
  assert.match(say(A, B, 1), /still expects “no” \(60\.0%\)\. Your change does not alter the top answer\.$/);
  assert.match(say(A, C, 1), /expects “yes” \(70\.0%\)\. Here the two runs disagree\.$/);
  const whole = picture({ p: [0.6, 0.3, 0.1, 0.2, 0.7, 0.1] });
  assert.match(
    say(whole, A, 0, "sentence"),
    /“yes” \(60\.0%\) after “a”\. That answers once, at the end of its text\./,
  );
  assert.deepEqual(union(A, C, 0), []);
  assert.deepEqual(union(whole, A, 0, 1), [{ word: "yes", a: Math.fround(0.6), b: null }]);
  assert.deepEqual(line(A, A, 0, names), [["", "answered at the end alone", ""]]);
});

test("one line says what both runs answer", () => {
  const A = picture({ p: [0.6, 0.3, 0.1, 0.2, 0.7, 0.1] }),
    B = picture({ p: [0.1, 0.1, 0.8], tokens: ["a"] }),
    called = { a: "as trained", b: "with your change" };
  assert.deepEqual(line(A, B, 0, called), [
    ["as trained", "yes", "60.0%"],
    ["with your change", "perhaps", "80.0%"],
  ]);
  assert.deepEqual(line(A, B, 1, called)[1], ["with your change", "its text is over", ""]);
  assert.deepEqual(line(A, A, 1, called), [["", "no", "70.0%"]]);
});

test("what is said of the runs shown is not of a change that is on its way", () => {
  const held = (pins, listed) =>
    titles({ weights: "trained", pins: pins.map(pin), listed: listed.map(pin) }).held;
  assert.deepEqual(
    [held(["f:*:1=1"], []), held([], ["f:*:1=1"]), held(["f:*:1=1"], ["!f:*:1=1"])],
    [false, true, false],
  );
});

test("answers stand side by side, the likeliest of either first", () => {
  const A = picture({ p: [0.6, 0.3, 0.1, 0.2, 0.7, 0.1] }),
    B = picture({ p: [0.1, 0.1, 0.8], tokens: ["a"], words: ["no", "perhaps", "yes"] });
  assert.deepEqual(
    union(A, B, 0).map(({ word }) => word),
    ["yes", "no", "perhaps"],
  );
  assert.deepEqual(union(A, B, 1, 1), [{ word: "no", a: Math.fround(0.7), b: null }]);
  assert.equal(answersAt(B, 0)("yes"), Math.fround(0.8));
  // a network of another task may not have the answer at all
  assert.equal(answersAt(B, 0)("maybe"), null);
  assert.ok(same(A, A, 0) && !same(A, picture({ p: [0.6, 0.3, 0.2, 0, 0, 0] }), 0));
});

test("the mean of chosen units is theirs, and an axis holds its values and 0", () => {
  const P = picture({ p: [0, 0, 0, 0, 0, 0] });
  assert.deepEqual([...meanOf(P, "f", [1])], [1, 0.5]);
  assert.deepEqual([...meanOf(P, "f", null)], [0.5, 0.5]);
  const [low, high] = bounds([2, -4, 3]);
  assert.ok(low < -4 && high > 3);
  assert.ok(bounds([5, 6])[0] === 0 && bounds([-5])[1] >= 0);
});

test("both runs are rows of one table, a signal that one lacks left empty", () => {
  const A = picture({ p: [0, 0, 0, 0, 0, 0] }),
    B = { ...A, signals: ["z"], array: () => Float32Array.of(0, 0, 0, 0.25) };
  const rows = [...bothRows(A, B, { a: "one", b: "two" })];
  assert.deepEqual(rows[0], ["run", "layer", "direction", "t", "token", "unknown", "unit", "z", "f"]);
  assert.deepEqual(rows[1], ["one", 0, "forward", 0, "a", 0, 0, "", 0]);
  assert.deepEqual(rows.at(-1), ["two", 0, "forward", 1, "b", 0, 1, 0.25, ""]);
  assert.equal(rows.length, 9);
});

test("both runs are arrays of one file, each by its run's letter", () => {
  const A = picture({ p: [0, 0, 0, 0, 0, 0] }),
    B = { ...A, signals: ["z"], array: () => Float32Array.of(0, 0, 0, 0.25) };
  const arrays = bothArrays(A, B, { a: "one", b: "two" });
  assert.deepEqual(arrays.runs, [["one", "two"]]);
  assert.deepEqual(arrays.a_tokens, [["a", "b"]]);
  assert.deepEqual(arrays.b_z_l0, [Float32Array.of(0, 0, 0, 0.25), [2, 2]]);
  const alone = Object.keys(bothArrays(A, A, { a: "one", b: "two" }));
  assert.deepEqual(alone, ["runs", "a_tokens", "a_unknown", "a_f_l0"]);
});

test("the other run is a sentence or a network, as its model says", () => {
  const mine = { text: "a", model: "m", weights: "trained" };
  assert.equal(way(null, mine), "changes");
  assert.equal(way({ text: "b" }, mine), "sentence");
  assert.equal(way({ text: "a", model: "n", weights: "trained" }, mine), "network");
  assert.equal(way({ weights: "initial" }, mine), "network");
  const model = (name, cell, units, task = "x") => ({ name, task, cell, units, seed: 0, shown: true });
  const models = [
    model("l32", "lstm", 32),
    model("l16", "lstm", 16),
    model("g16", "gru", 16),
    model("g32", "gru", 32),
    model("r", "rnn", 32, "y"),
  ];
  assert.equal(beside(models, models[0]).name, "g32");
  assert.equal(beside(models, models[2]).name, "l16");
  assert.equal(beside([models[0], models[1]], models[0]).name, "l16");
  assert.equal(beside([models[4]], models[4]), null);
});
