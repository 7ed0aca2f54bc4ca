import assert from "node:assert/strict";
import test from "node:test";
import { equation, narrate, plain } from "../../visualizer/pages/kit/cell/sentence.mjs";
import { fmt, rounded } from "../../visualizer/pages/kit/format.mjs";
import { rolesOf } from "./cells.mjs";
import { CELLS, lstm, rnn, STEPS } from "./steps.mjs";

const say = (cell, v) => plain(narrate(rolesOf(cell), v));
const shown = (text) => Number(text.replace(/[()]/g, "").replace("−", "-"));

test("a step that overwrites is told by its numbers", () => {
  assert.equal(
    say("lstm", lstm(0.096, 0.93, 0.96, -0.908, 2.694)),
    "At “moved”, unit 22 shuts its forget gate (f = 0.10), so 90% of its old memory +2.69 is dropped; " +
      "its open input gate (i = 0.93) writes −0.84 and flips it to −0.59.",
  );
});

test("keeping, adding, writing against, hardly changing and starting empty are told apart", () => {
  assert.match(
    say("lstm", lstm(0.93, 0.93, 1, 0.9, 1.2)),
    /keeps 93% of its old memory \+1.20 .* on top, making \+1.95\.$/,
  );
  assert.match(say("lstm", lstm(0.9, 0.6, 1, -0.9, 1.2)), /against it, leaving \+0.54\.$/);
  assert.match(say("lstm", lstm(0.99, 0.1, 1, 0.3, 2.69)), /writes only \+0.03, so it stays at \+2.69\.$/);
  // a small memory that doubles does not stay
  assert.match(say("lstm", lstm(0.99, 0.5, 1, -0.1, -0.04)), /writes −0.05 on top, making −0.09\.$/);
  assert.match(say("rnn", rnn(-0.09, 0, -0.04)), /after tanh it becomes −0.09\.$/);
  assert.match(
    say("lstm", lstm(0.5, 0.9, 1, 0.9, 0, { t: 0, first: true })),
    /starts with an empty memory; .* writes \+0.81\.$/,
  );
  assert.match(
    say("rnn", rnn(-0.8, 0.2, 0.42)),
    /no gate to keep its old \+0.42: the word and the bias push −0.80, the old state \+0.20, .* flips to −0.54\.$/,
  );
});

test("a sentence never says more than its rounded numbers", () => {
  let said = 0;
  for (const [cell, v] of STEPS) {
    const text = say(cell, v);
    const [before, after] = [v.prev, v.now].map((s) => rounded(s[rolesOf(cell).memory]));
    assert.doesNotMatch(text, /NaN|undefined|\b0%|\b100%|–/, text);
    if (text.includes("flips")) assert.ok(before * after < 0, text);
    if (/stays at|comes back to/.test(text)) assert.equal(before, after, text);
    if (text.includes("stays near")) assert.notEqual(before, after, text);
    if (/stays near|comes out near/.test(text))
      assert.ok(Math.abs(before - after) < Math.min(0.051, 0.201 * Math.abs(before)), text);
    if (text.includes("next to nothing in memory")) assert.equal(before, 0, text);
    if (text.includes("writes next to nothing")) assert.equal(rounded(v.written), 0, text);
    if (text.includes("on top")) assert.ok(Math.abs(after) > Math.abs(before), text);
    const dropped = /drops|is dropped/.test(text);
    const share = text.match(/(\d+)% of its old memory (\S+)/);
    if (share) {
      const gate = shown(text.match(/(?:1−)?[fz] = ([\d.]+)/)[1]);
      assert.equal(Number(share[1]), Math.round(100 * (dropped ? 1 - gate : gate)), text);
      assert.equal(shown(share[2].replace("+", "")), before, text);
    }
    const whole = text.match(/( almost)? all of its old memory \S+/);
    if (whole) {
      const gate = rolesOf(cell).kept((name) => v.now[name]);
      assert.equal(whole[1] === undefined, gate === (dropped ? 0 : 1), text);
    }
    assert.equal(text.match(/[.]$/g).length, 1);
    said += 1;
  }
  assert.ok(said > 1000);
});

test("what a sentence ends on is the memory after the step", () => {
  for (const [cell, v] of STEPS) {
    const end = say(cell, v).match(
      /(?:making|making again|leaving|flips it to|stays at|stays near|becomes|flips to) ([+−]?[\d.]+)\.$/,
    );
    if (end) assert.equal(shown(end[1].replace("+", "")), rounded(v.now[rolesOf(cell).memory]));
  }
});

test("a word is quoted as it was typed, and cut when it is long", () => {
  assert.ok(say("lstm", lstm(1, 1, 1, 1, 1, { token: "<img onerror=x>" })).includes("“<img onerror=x>”"));
  assert.ok(say("lstm", lstm(1, 1, 1, 1, 1, { token: "a".repeat(500) })).length < 250);
});

test("a gate's number has the gate's colour, a signed number its sign's", () => {
  for (const [cell, v] of STEPS) {
    for (const { text, cls } of [
      ...narrate(rolesOf(cell), v),
      ...equation(rolesOf(cell), v).map((t) => ({ text: t.value, cls: t.cls })),
    ]) {
      if (cls === "pos") assert.ok(shown(text.replace("+", "")) > 0, text);
      if (cls === "neg") assert.ok(shown(text.replace("+", "")) < 0, text);
      if (/^(1−)?[fiorz] = /.test(text)) assert.equal(cls, text.replace("1−", "")[0]);
    }
  }
});

// the numbers of an equation, read back from what is shown
function readBack(terms) {
  const values = terms.filter((t) => !t.op).map((t) => shown(t.value));
  const ops = terms.filter((t) => t.op).map((t) => t.value);
  return { left: values[0], right: values.slice(1), ops };
}

const SQUASHES = { "tanh(": Math.tanh, "relu(": (a) => Math.max(0, a) };

test("the equals sign stands only where the shown terms give the shown result", () => {
  const counts = { "=": 0, "≈": 0 };
  for (const [cell, v] of STEPS) {
    const terms = equation(rolesOf(cell), v);
    const { left, right, ops } = readBack(terms);
    if (!right.length) continue;
    const digits = terms[0].value.split(".")[1].length;
    const value =
      ops[1] in SQUASHES
        ? SQUASHES[ops[1]](right.reduce((a, b) => a + b))
        : right.length === 2
          ? right[0] + right[1]
          : right[0] * right[1] + right[2] * right[3];
    assert.equal(ops[0] === "=", rounded(value, digits) === left, JSON.stringify(terms));
    assert.ok(digits === 2 || digits === 3);
    assert.equal(terms[0].value, fmt(v.now[rolesOf(cell).memory], digits));
    counts[ops[0]] += 1;
  }
  assert.ok(counts["="] > 100 && counts["≈"] > 10, JSON.stringify(counts));
});

test("each cell's update is written with its own symbols", () => {
  const symbols = (cell, v) =>
    equation(rolesOf(cell), v)
      .filter((t) => !t.op)
      .map((t) => t.symbol)
      .join(" ");
  const [v] = STEPS.filter(([, s]) => s.mode === "unit" && s.t === 11).map(([, s]) => s);
  assert.equal(symbols("lstm", v), "c₁₂ f c₁₁ i g");
  assert.equal(symbols("coupled", v), "c₁₂ f c₁₁ (1−f) g");
  assert.equal(symbols("lstm", { ...v, mode: "mean" }), "mean c₁₂ mean f·c₁₁ mean i·g");
  const gru = STEPS.find(([cell, s]) => cell === "gru" && s.t === 11 && s.mode === "unit")[1];
  assert.equal(symbols("gru", gru), "h₁₂ (1−z) n z h₁₁");
});

test("every cell has its sentence and its equation", () => {
  assert.deepEqual([...new Set(STEPS.map(([cell]) => cell))].sort(), [...CELLS].sort());
});
