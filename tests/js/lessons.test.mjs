// The lessons' pure functions: what a guess is and comes to, what a question hides, and which pictures a lesson needs.

import assert from "node:assert/strict";
import test from "node:test";
import { axisOf, verdict } from "../../visualizer/pages/lessons/axis.mjs";
import {
  answered,
  csv,
  grain,
  hits,
  json,
  off,
  onAxis,
  read,
  score,
  span,
  written,
} from "../../visualizer/pages/lessons/guess.mjs";
import { asksFor, readTo, tells, withoutAnswer } from "../../visualizer/pages/lessons/hide.mjs";
import {
  beside,
  fill,
  keyOf,
  needed,
  pinOf,
  placed,
  turnedBy,
  turnOf,
} from "../../visualizer/pages/lessons/steps.mjs";
import { switchedBy } from "../../visualizer/pages/lessons/switches.mjs";
import { inSite, tied } from "../../visualizer/pages/lessons/text.mjs";
import { rolesOf } from "./cells.mjs";
import { gru, lstm } from "./steps.mjs";

const words = (text) => [{ text, style: "" }];
const CHOICE = {
  kind: "choice",
  question: words("What happens?"),
  choices: [words("It goes"), words("It stays")],
  right: 1,
};
const NUMBER = {
  kind: "number",
  question: words("How open?"),
  choices: [],
  right: 0.02,
  share: true,
  of: "f",
};
const MEMORY = { ...NUMBER, right: -1.3, share: false, of: "c" };
const WORD = { kind: "word", question: words("Where?"), choices: [], right: 2 };

test("a guess is read from an address as it was written, and any other is none", () => {
  for (const [ask, guess] of [
    [CHOICE, 0],
    [CHOICE, 1],
    [NUMBER, 0.25],
    [MEMORY, -1.5],
    [WORD, 0],
    [WORD, 4],
  ])
    assert.equal(read(ask, written(ask, guess), 5), guess);
  assert.equal(written(CHOICE, 0), "1");
  assert.equal(written(WORD, null), null);
  assert.equal(read(CHOICE, null, 5), null);
  for (const [ask, text] of [
    [CHOICE, "0"],
    [CHOICE, "3"],
    [CHOICE, "1.5"],
    [NUMBER, "1.01"],
    [NUMBER, "-0.1"],
    [MEMORY, "2.5"],
    [WORD, "5"],
    [WORD, "<b>"],
    [null, "1"],
  ])
    assert.equal(read(ask, text, 5), undefined, text);
});

test("the axis of a number does not tell its sign, and holds it", () => {
  assert.deepEqual(span(NUMBER), [0, 1]);
  for (const right of [-0.3, 0.3, 1.3, -4.2, 0]) {
    const [low, high] = span({ ...MEMORY, right });
    assert.equal(low, -high);
    assert.ok(Math.abs(right) < high);
    assert.deepEqual(span({ ...MEMORY, right: -right }), [low, high]);
  }
  // one of thousands is guessed as well, and no finer than a thousandth of its axis
  for (const right of [960, 26_908, -99_000, 9e8]) {
    const ask = { ...MEMORY, right },
      [low, high] = span(ask);
    assert.ok(low === -high && Math.abs(right) < high && high < 3 * Math.abs(right), right);
    assert.equal((high - low) / grain(ask), 1000);
    assert.deepEqual(
      axisOf(ask, 0).ticks.map(({ value }) => value),
      [low, 0, high],
    );
    assert.equal(read(ask, written(ask, right), 5), right);
    assert.ok(hits(ask, right * 1.05) && !hits(ask, -right));
  }
  assert.deepEqual(
    [26_908.4, -12].map((value) => onAxis({ ...MEMORY, right: 26_908 }, value)),
    ["26,908", "\u221212"],
  );
  const { guess, truth, ticks } = axisOf(MEMORY, 2);
  assert.equal(guess, 1);
  assert.equal(truth, (2 - 1.3) / 4);
  assert.deepEqual([ticks[0].at, ticks.at(-1).at], [0, 1]);
});

test("a choice and a word are right or not; a number counts where it is near", () => {
  assert.deepEqual(
    [0, 1].map((k) => hits(CHOICE, k)),
    [false, true],
  );
  assert.ok(hits(WORD, 2) && !hits(WORD, 3));
  assert.ok(hits(NUMBER, 0.12) && !hits(NUMBER, 0.13));
  assert.ok(Math.abs(off(MEMORY, 0.7) - 2) < 1e-12);
  const say = (name, values) => [name, values?.n ?? values?.truth].filter(Boolean).join(" ");
  assert.equal(verdict(say, CHOICE, 1, []), "hit");
  assert.equal(verdict(say, CHOICE, 0, []), "missed");
  assert.equal(verdict(say, NUMBER, 0.5, []), "miss 0.48");
  assert.equal(verdict(say, NUMBER, 0.1, []), "near 0.08");
  assert.equal(verdict(say, WORD, 0, ["a", "b", "to"]), "missed word to");
  assert.equal(verdict(say, WORD, null, []), "");
});

test("answers are handed out as what was said, and no cell of a table is a formula", () => {
  const all = [
    answered("forget", 0, CHOICE, 0, []),
    answered("forget", 1, { ...WORD, question: words('Where, "first"?') }, 2, ["a", "b", "=1+1"]),
    answered("forget", 2, MEMORY, -1.3, []),
  ];
  assert.deepEqual(score(all), { right: 2, all: 3 });
  assert.deepEqual(
    all.map(({ guess, truth }) => [guess, truth]),
    [
      ["It goes", "It stays"],
      ["=1+1", "=1+1"],
      ["-1.30", "-1.30"],
    ],
  );
  const [head, , second, third] = csv(all).split("\r\n");
  assert.equal(head, "lesson,step,question,guess,truth,right");
  assert.equal(second, `forget,2,"Where, ""first""?",'=1+1,'=1+1,true`);
  assert.equal(third, "forget,3,How open?,-1.30,-1.30,true");
  assert.deepEqual(JSON.parse(json(all)), { right: 2, all: 3, answers: all });
});

test("what is asked for is nowhere in the numbers of a step, nor is what it could be read from", () => {
  const roles = rolesOf("lstm"),
    v = lstm(0.25, 0.5, 0.75, -0.5, 2);
  const hidden = {
    c: ["kept", "written", "tanh_c"],
    f: ["kept", "tanh_c"],
    i: ["written", "tanh_c"],
    o: [],
    h: [],
  };
  for (const [asked, more] of Object.entries(hidden)) {
    const seen = withoutAnswer(v, asked, roles);
    assert.equal(seen.now[asked], null);
    assert.equal(seen.now.h, null);
    assert.equal(seen.now.c === null, tells(asked, roles), asked);
    for (const name of ["kept", "written", "tanh_c"])
      assert.equal(seen[name] === null, more.includes(name), name);
    assert.equal(seen.prev, v.prev);
  }
  assert.equal(withoutAnswer(v, "next", roles), v);
  assert.equal(v.now.c, 0.25);
  // one gate both keeps and writes, and the memory is what is let out
  const whole = withoutAnswer(gru(0.5, 0.25, -0.5, 1, 2, { passed: 1 }), "z", rolesOf("gru"));
  assert.deepEqual([whole.kept, whole.written, whole.now.h, whole.passed], [null, null, null, 1]);
  assert.equal(withoutAnswer(gru(0.5, 0.25, -0.5, 1, 2, { passed: 1 }), "r", rolesOf("gru")).passed, null);
});

test("a question without a signal asks for the memory, and one for a word for none", () => {
  const roles = rolesOf("lstm");
  assert.equal(asksFor(CHOICE, roles), "c");
  assert.equal(asksFor(NUMBER, roles), "f");
  assert.equal(asksFor({ ...NUMBER, of: "next" }, roles), "next");
  assert.equal(asksFor({ ...NUMBER, of: "z" }, roles), "c");
  assert.equal(asksFor(WORD, roles), null);
  assert.equal(asksFor(null, roles), null);
});

test("before an answer nothing after the question's word is read, and of a word that is asked for nothing", () => {
  assert.equal(readTo(NUMBER, null, 3, 9), 3);
  assert.equal(readTo(NUMBER, 0.5, 3, 9), 8);
  assert.equal(readTo(WORD, null, 3, 9), -1);
  assert.equal(readTo(null, null, 3, 9), 8);
});

test("a lesson needs each of its pictures once, and first the one that is looked at", () => {
  const state = (text, model = "m") => ({ state: { text, model, weights: "trained", t: 1 } });
  const lesson = { steps: [state("a"), state("b"), state("a"), state("a", "n")] };
  assert.deepEqual(
    [...needed(lesson, 1).values()].map(({ text, model }) => text + model),
    ["bm", "am", "an"],
  );
  assert.equal(keyOf({ text: "a", model: "m" }), keyOf(lesson.steps[0].state));
});

test("an address that asks for a step that is not there gets the nearest", () => {
  assert.deepEqual(placed(1, 3), { k: 0, other: false });
  assert.deepEqual(placed(3, 3), { k: 2, other: false });
  assert.deepEqual(placed(9, 3), { k: 2, other: true });
  assert.deepEqual(placed(-2, 3), { k: 0, other: true });
});

test("the lesson after another is the next of its kind", () => {
  const list = ["a", "b", "?c"].map((name) => ({ name, kind: name[0] === "?" ? "question" : "lesson" }));
  assert.equal(beside(list, "a").after.name, "b");
  assert.equal(beside(list, "b").after, null);
  assert.equal(beside(list, "?c").before, null);
  assert.equal(beside(list, "gone").after, null);
});

test("a turned gate is a pin in an address, and no other pin is one", () => {
  const turned = { signal: "f", unit: 6, t: 11, value: 0.3 };
  assert.equal(pinOf(turned), "f:6:11=0.3");
  assert.deepEqual(turnOf("f:6:11=0.3"), turned);
  for (const pin of ["f:*:11=1", "f:6:11=2", "f:6:11=1-f", "ff:6:11=1", "f:6:11=1e9", ""])
    assert.equal(turnOf(pin), null, pin);
});

test("an address turns the gates that a step offers, of one unit at one step, and no others", () => {
  const size = { T: 12, H: 8, roles: rolesOf("lstm") };
  assert.deepEqual(turnedBy([], ["f"], size), []);
  assert.deepEqual(turnedBy(["f:6:11=0", "i:6:11=1"], ["f", "i"], size), [
    { signal: "f", unit: 6, t: 11, value: 0 },
    { signal: "i", unit: 6, t: 11, value: 1 },
  ]);
  for (const pins of [
    ["o:6:11=0"],
    ["f:8:11=0"],
    ["f:6:12=0"],
    ["f:6:11=0", "i:5:11=0"],
    ["f:6:11=0", "i:6:10=0"],
    ["f:6:11=0", "f:6:11=1"],
    ["rubbish", "f:6:11=0"],
    ["f:6:11=-0.5"],
  ])
    assert.equal(turnedBy(pins, ["f", "i"], size), null, pins.join(";"));
  // a candidate also goes below 0, where it has an end there
  assert.deepEqual(turnedBy(["g:6:11=-0.5"], ["g"], size), [{ signal: "g", unit: 6, t: 11, value: -0.5 }]);
  assert.deepEqual(rolesOf("lstm").turnable, ["f", "i", "o", "g"]);
  assert.deepEqual(rolesOf("mingru").turnable, ["z"]);
});

test("a link leads into the site or nowhere, and a sentence keeps what it has no value for", () => {
  assert.equal(inSite("/explore?t=9"), "explore?t=9");
  for (const href of ["//x.org", "/\\x.org", "https://x.org", "javascript:1", undefined])
    assert.equal(inSite(href), null);
  assert.equal(fill("Step {k} of {n}", { k: 0 }), "Step 0 of {n}");
});

test("an address asks for one of the cells that a step switches to, and for no other", () => {
  const switches = [{ cell: "peepholes=fo" }, { cell: "peepholes=" }];
  assert.equal(switchedBy(["peepholes="], switches), 1);
  for (const asked of [[], ["f:6:11=0"], ["peepholes=i"], ["peepholes=", "peepholes=fo"]])
    assert.equal(switchedBy(asked, switches), null);
});

test("what ends a sentence stays with the link before it, and all else with its own span", () => {
  const link = { text: "candidate g", style: "", light: "g" },
    go = { text: "“to”", style: "", go: 0 };
  assert.deepEqual(tied([link, { text: ". And", style: "" }, go, { text: "),", style: "" }]), [
    { ...link, mark: "." },
    { text: " And", style: "" },
    { ...go, mark: ")," },
  ]);
  const plain = [{ text: "a", style: "b" }, { text: ". So", style: "" }, link, { text: " is", style: "" }];
  assert.deepEqual(tied(plain), plain);
});
