import assert from "node:assert/strict";
import test from "node:test";

import { csvRows, csvText } from "../../visualizer/pages/kit/dialogs.mjs";
import { CELLS, picture } from "./pictures.mjs";

// RFC 4180, but a line ends in a new line alone
function parse(text) {
  const rows = [[]];
  let cell = "",
    quoted = false;
  for (let k = 0; k < text.length; k++) {
    const c = text[k];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[k + 1] === '"') cell += text[k++];
      else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ",") {
      rows.at(-1).push(cell);
      cell = "";
    } else if (c === "\n") {
      rows.at(-1).push(cell);
      cell = "";
      rows.push([]);
    } else cell += c;
  }
  assert.deepEqual(rows.pop(), []);
  return rows;
}

const NASTY = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\tx",
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://x","y")',
  "-",
  "\rx",
];
const PLAIN = [
  "the",
  "naïve",
  "日本",
  'say "so"',
  "a,b",
  "two\nlines",
  "1=1",
  "a-b",
  "",
  "'",
  "👩‍👩‍👧‍👦",
  "<b>",
];

test("a table has a row for every step and unit, and every number is the picture's own", () => {
  for (const cell of CELLS) {
    const P = picture(cell),
      rows = parse(csvText(csvRows(P)));
    assert.equal(rows.length, 1 + P.T * P.H);
    const head = rows.shift();
    assert.equal(new Set(head).size, head.length);
    assert.deepEqual(head.slice(-P.signals.length), P.signals);
    const at = Object.fromEntries(head.map((name, k) => [name, k]));
    rows.forEach((row, k) => {
      assert.equal(row.length, head.length);
      const [t, u] = [Math.floor(k / P.H), k % P.H];
      assert.equal(row[at.token], P.tokens[t]);
      assert.equal(Number(row[at.unit]), u);
      // as a float32 again it is the same number
      for (const name of P.signals) assert.equal(Math.fround(Number(row[at[name]])), P.at(name, t, u));
    });
  }
});

test("any text survives the table and comes back whole", () => {
  for (const word of PLAIN) assert.deepEqual(parse(csvText([["a", word, "b"]])), [["a", word, "b"]]);
});

test("no text a person typed is run by a spreadsheet", () => {
  for (const word of NASTY) {
    const [[, cell]] = parse(csvText([["a", word, "b"]]));
    assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
    assert.ok(cell.endsWith(word));
  }
});

test("a number below zero stays a number", () => {
  const [[a, b]] = parse(csvText([[-0.5, -1e-30]]));
  assert.deepEqual([Number(a), Number(b)], [-0.5, -1e-30]);
});

test("a text of the page cannot break out of its cell", () => {
  const P = picture("rnn");
  P.tokens = P.tokens.map((_, t) => [...NASTY, ...PLAIN][t % 20]);
  const rows = parse(csvText(csvRows(P)));
  assert.equal(rows.length, 1 + P.T * P.H);
  assert.ok(rows.every((row) => row.length === rows[0].length));
});
