import assert from "node:assert/strict";
import test from "node:test";

import {
  character,
  continues,
  counted,
  page,
  places,
  spelled,
  unknown,
  visible,
} from "../../visualizer/pages/kit/tokens.mjs";

// as `visualizer.symbols.Bytes` cuts a text
const bytes = (text) =>
  [...new TextEncoder().encode(text)].map((b) =>
    (b >= 32 && b < 127) || b === 9 || b === 10 ? String.fromCharCode(b) : b.toString(16).padStart(2, "0"),
  );

test("what is blank has a sign, and everything else stays as it is", () => {
  assert.deepEqual([" ", "\n", "\t"].map(visible), ["␣", "↵", "⇥"]);
  for (const token of ["a", "c3", "", "  ", "日本", "<b>"]) assert.equal(visible(token), token);
  assert.equal(new Set([" ", "\n", "\t", "a"].map(visible)).size, 4);
});

test("pieces of words are shown without the space before them, and stand in their text as they were cut", () => {
  const tokens = [" She", " b", "\u2011oy", ",", " (", "\u2011n't", "<0xE2>", " "];
  assert.deepEqual(tokens.map(visible), ["She", "b", "\u2011oy", ",", "(", "\u2011n't", "<0xE2>", "␣"]);
  assert.equal(tokens.slice(0, 6).map(spelled).join(""), " She boy, (n't");
  const text = "She boy, (n't";
  assert.deepEqual(places(text, tokens.slice(0, 6)), [0, 4, 5, 7, 9, 10]);
  assert.equal(read(page("pieces", text, tokens.slice(0, 6))), text);
  assert.equal(page("pieces", "…", ["<0xE2>"])[0].kind, "hex");
});

test("tokens stand in their text one after the other, and what is not there has no place", () => {
  const text = "the cat, the 日本 cat the";
  const tokens = ["the", "cat", ",", "the", "日本", "cat", "the"];
  const found = places(text, tokens);
  found.forEach((at, t) => {
    assert.equal(text.slice(at, at + tokens[t].length), tokens[t]);
    assert.ok(t === 0 || at >= found[t - 1] + tokens[t - 1].length);
  });
  assert.deepEqual(places("walk*3 jump", ["walk", "walk", "walk", "jump"]), [0, -1, -1, 7]);
  assert.deepEqual(
    places("walk*3 foo walk*2", ["walk", "walk", "walk", "foo", "walk", "walk"]),
    [0, -1, -1, 7, 11, -1],
  );
});

const read = (pieces) => pieces.map(({ before, shown, after }) => before + shown + after).join("");

test("a page of words is the text with one space where it had some", () => {
  const cases = [
    ["the cat sat", ["the", "cat", "sat"], "the cat sat"],
    ["It's  so,\tis it not?", ["It's", "so", ",", "is", "it", "not", "?"], "It's so, is it not?"],
    ["  one\n\n\n\ntwo \n three", ["one", "two", "three"], "one\n\ntwo\nthree"],
    // what separates and shows nothing, or what was composed anew
    ["a\u0007b", ["a", "b"], "a b"],
    ["e\u0301 x", ["é", "x"], "é x"],
    ["walk*3 jump", ["walk", "walk", "walk", "jump"], "walk walk walk jump"],
    ["", [], ""],
  ];
  for (const [text, tokens, shown] of cases) assert.equal(read(page("words", text, tokens)), shown);
});

test("a page of bytes keeps every line, blank and tab, and marks what is not a character of its own", () => {
  const text = "def f(x):\n\treturn  x  # naïve 日本 👍\n\n";
  const tokens = bytes(text),
    pieces = page("bytes", text, tokens);
  assert.equal(pieces.length, tokens.length);
  assert.equal(read(pieces), tokens.map((token) => (token === "\n" ? "↵\n" : token)).join(""));
  pieces.forEach(({ kind, before, after }, t) => {
    assert.equal(before, "");
    assert.equal(after, tokens[t] === "\n" ? "\n" : "");
    assert.equal(kind, { 1: tokens[t] === "\n" ? "sign" : "", 2: "hex" }[tokens[t].length]);
  });
  // lines are broken where the text breaks them, nowhere else
  const lines = read(pieces).split("\n");
  assert.equal(lines.length, text.split("\n").length);
});

test("every byte of a longer character tells it, and no other byte does", () => {
  const text = "aï日👍z",
    tokens = bytes(text);
  const told = tokens.map((_, t) => character(tokens, t));
  const expected = [...text].flatMap((c) => {
    const { length } = new TextEncoder().encode(c);
    return new Array(length).fill(length > 1 ? c : null);
  });
  assert.deepEqual(told, expected);
  // what is cut or is no UTF-8 tells nothing
  for (const broken of [
    ["c3"],
    ["a9"],
    ["c3", "a"],
    ["f0", "9f", "91"],
    ["ff", "fe"],
    ["c0", "80"],
    ["0d"],
    ["a", "80", "80"],
  ]) {
    broken.forEach((_, t) => assert.equal(character(broken, t), null, `${broken} at ${t}`));
  }
});

test("one is one, and many have a comma", () => {
  const noun = { one: "byte", many: "bytes" };
  assert.deepEqual(
    [0, 1, 2, 2000].map((n) => counted(n, noun)),
    ["0 bytes", "1 byte", "2 bytes", "2,000 bytes"],
  );
});

test("every way to read says what an unknown token is read as", () => {
  const said = ["words", "characters", "series", "frames"].map((kind) =>
    unknown({ reads: { kind, reserved: [0] }, words: new Array(283) }),
  );
  assert.equal(new Set(said).size, 4);
  for (const each of said) assert.match(each, /^is n/);
  assert.match(said[0], /282 words/);
});

test("a text goes on from another where one place of it changed, and not where another was put for it", () => {
  const words = (text) => text.split(" ").filter(Boolean),
    on = (a, b) => continues(words(a), words(b));
  for (const [a, b] of [
    ["the cat", "the cat sat"],
    ["the cat sat", "the cat"],
    ["the cat sat", "the dog sat"],
    ["the cat", "so the cat"],
    ["a b", "a b c d e f g h"],
    ["a b c d e f", "a x f"],
    ["a", "a"],
    ["", "a b"],
  ])
    assert.ok(on(a, b) && on(b, a), `${a} | ${b}`);
  for (const [a, b] of [
    ["I grew up in France", "My name is Lena and I live there"],
    ["I grew up in France", "I study physics in Berlin"],
    ["a a a", "b b b"],
  ])
    assert.ok(!on(a, b) && !on(b, a), `${a} | ${b}`);
});
