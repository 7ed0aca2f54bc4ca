import assert from "node:assert/strict";
import test from "node:test";
import { decode } from "../../visualizer/pages/kit/payload.mjs";
import * as L from "../../visualizer/pages/whatif/ledger.mjs";
import { image, peak } from "../../visualizer/pages/whatif/ledger-below.mjs";
import { drawn, draws, pack, picture } from "./pictures.mjs";

const KEEPERS = ["lstm", "peephole", "coupled", "gru"];
const close = (a, b, within = 1e-12) =>
  assert.ok(Math.abs(a - b) <= within * Math.max(1, Math.abs(b)), `${a} is not ${b}`);
const sum = (values) => values.reduce((a, b) => a + b, 0);

test("the shares of a step sum to what is held, for every cell that keeps by a gate", () => {
  for (const cell of KEEPERS) {
    const P = picture(cell, { T: 200, H: 4 });
    for (let unit = 0; unit < P.H; unit++) {
      const own = L.book(P, unit);
      for (let t = 0; t < P.T; t++) {
        const row = own.rows[t];
        assert.equal(row.length, t + 1);
        close(sum(row), P.at(P.memory, t, unit));
        close(sum(row.filter((v) => v > 0)), own.above[t]);
        close(sum(row.filter((v) => v < 0)), own.below[t]);
      }
    }
  }
  assert.equal(L.book(picture("rnn"), 0), null);
});

test("shares that miss more than rounding are an error, not a sum that is made to close", () => {
  for (const cell of KEEPERS) {
    const { facts, arrays } = drawn(cell, { T: 30, H: 2 }),
      read = () => decode(pack({}, facts, arrays)).picture;
    const memory = read().memory,
      one = arrays[`0.${memory}`][0];
    L.book(read(), 0);
    one[20 * 2] += 1e-3;
    assert.throws(() => L.book(read(), 0), /unit 0 after step 21 do not add up/);
  }
});

test("what is too small for the run's numbers is no share that is missing", () => {
  const { facts, arrays } = drawn("lstm", { T: 3, H: 1 });
  for (const [name, value] of Object.entries({ i: 1.6e-38, f: 0.5, g: 0.4, c: 0 }))
    arrays[`0.${name}`][0].fill(value);
  const { rows } = L.book(decode(pack({}, facts, arrays)).picture, 0);
  rows.forEach((row) => assert.equal(sum(row), 0));
});

test("what a token wrote fades by each gate since", () => {
  for (const [cell, gate, wrote] of [
    ["lstm", "f", (at) => at("i") * at("g")],
    ["coupled", "f", (at) => (1 - at("f")) * at("g")],
    ["gru", "z", (at) => (1 - at("z")) * at("n")],
  ]) {
    const P = picture(cell, { T: 9 }),
      { rows } = L.book(P, 2);
    for (let k = 0; k < 9; k++) {
      let left = wrote((name) => P.at(name, k, 2));
      for (let t = k; t < 9; left *= P.at(gate, ++t, 2)) close(rows[t][k], left, 1e-6);
    }
  }
});

test("a memory that was held was written by the token of that step alone", () => {
  const P = picture("gru", { T: 9 }),
    { rows } = L.book(P, 1, (t) => t === 4);
  assert.equal(rows[4][4], P.at("h", 4, 1));
  assert.ok(rows[4].slice(0, 4).every((v) => v === 0));
  // and after it they go on as ever
  close(rows[5][4], P.at("h", 4, 1) * P.at("z", 5, 1), 1e-6);
  assert.ok(rows[5][5] !== 0);
});

test("the norm over units is that of their shares", () => {
  const P = picture("lstm", { T: 11, H: 3 }),
    books = [0, 1, 2].map((unit) => L.book(P, unit));
  L.norms(P, (unit) => books[unit]).forEach((row, t) =>
    row.forEach((v, k) => close(v, Math.hypot(...books.map(({ rows }) => rows[t][k])))),
  );
});

test("blocks lie on each other from 0 outwards, and are found again by a value inside them", () => {
  const row = [0.5, -0.25, 0.125, 0, -1];
  assert.deepEqual(
    L.stack(row).map(({ from, to }) => [from, to]),
    [
      [0, 0.5],
      [0, -0.25],
      [0.5, 0.625],
      [0.625, 0.625],
      [-0.25, -1.25],
    ],
  );
  const random = draws(3);
  for (let n = 0; n < 50; n++) {
    const values = Array.from({ length: 6 }, () => 2 * random() - 1);
    for (const { k, from, to } of L.stack(values)) assert.equal(L.under(values, (from + to) / 2), k);
  }
  assert.equal(L.under(row, 0.7), null);
  assert.equal(L.under(row, -1.3), null);
});

test("it is said who wrote most, and of nobody where nobody did", () => {
  const name = (k) => "abcdefghijklmnop"[k],
    said = (row) => L.writtenBy(row, name, "word");
  assert.equal(said([3, 1, -1]), "Most of this memory (60%) was written at “a”, 2 steps ago.");
  // by size: what was written against the rest counts as well
  assert.equal(said([1, -3, 1, 0]), "Most of this memory (60%) was written at “b”, 2 steps ago.");
  assert.match(
    said([1, 1.5, 1, 1]),
    /^No word wrote most of it; the largest part \(33%\) was written at “b”, 2 steps ago/,
  );
  assert.equal(said(Array(16).fill(1)), "No word wrote more than a tenth of it.");
  assert.match(said([0.001, 0, 9]), /\(more than 99%\) was written at .* at this step/);
  assert.equal(said([0, 0]), "No word has written anything that is left here.");
  assert.equal(said([2]), "All of this memory was written at “a”, the first word.");
  assert.equal(said([0]), "This first word writes nothing here.");
});

test("the largest writers stand in the order of the text, the chosen one among them, and the rest is summed", () => {
  const a = [0.1, 5, 0.2, -4, 3, 0.3],
    b = [0.1, 0, 0.2, -4, 3, 7];
  const { writers, rest, values, others } = L.largest([a, b], 3);
  assert.deepEqual([writers, rest], [[1, 3, 5], 3]);
  assert.deepEqual(values(5), [0.3, 7]);
  close(others[0], 3.3);
  close(others[1], 3.3);
  assert.deepEqual(L.largest([a, b], 3, 0).writers, [0, 1, 5]);
  // a row for one more writer rather than for "the other word"
  assert.deepEqual([L.largest([a], 5).rest, L.largest([a], 4).rest, L.largest([a], 9).rest], [0, 2, 0]);
  // a text that has ended, and a network that is not there
  assert.deepEqual(
    L.largest(
      [
        [1, 2],
        [1, 2, 3],
      ],
      4,
    ).values(2),
    [null, 3],
  );
  assert.deepEqual(L.largest([null, [1, 2, 3, 4]], 2).others, [null, 3]);
});

test("a sum says that it is equal only where its rounded terms add up", () => {
  assert.deepEqual(L.addsUp([[[0.5, 0.25], 0.75]]), { digits: 2, exact: true });
  // 0.33 + 0.33 + 0.33 is not 1.00, and 0.333 * 3 is not 1.000; 0.125 + 0.125 is 0.25 to three digits only
  assert.deepEqual(L.addsUp([[[1 / 3, 1 / 3, 1 / 3], 1]]), { digits: 2, exact: false });
  assert.deepEqual(L.addsUp([[[0.125, 0.125], 0.25]]), { digits: 3, exact: true });
  assert.deepEqual(L.addsUp([[[0.02, 0.03], 0.05]]), { digits: 3, exact: true });
  assert.equal(
    L.addsUp([
      [[0.125, 0.125], 0.25],
      [[1 / 3, 1 / 3, 1 / 3], 1],
    ]).exact,
    false,
  );
});

test("a word that comes twice is told by its step", () => {
  const { facts, arrays } = drawn("lstm", { T: 4 });
  facts.tokens = ["I", "moved", "I", "\n"];
  const P = decode(pack({}, facts, arrays)).picture;
  assert.deepEqual(
    [0, 1, 2, 3].map((k) => L.tokenName(P, k)),
    ["I₁", "moved", "I₃", "↵"],
  );
});

test("a scale holds its value, and takes few sizes", () => {
  for (let v = 0.013; v < 90; v *= 1.07) {
    const end = L.ceiling(v);
    assert.ok(end >= v * (1 - 1e-9) && end <= 1.25 * v + 1e-12, `${end} for ${v}`);
    close(L.ceiling(end), end);
  }
  assert.equal(L.ceiling(0), 0);
});

test("a half-life is short where there is little room", () => {
  assert.deepEqual([1, 12, -12].map(L.brief), ["1", "12", "\u226512"]);
});

test("the page has a book of each run, held where B's memory is, and says why there is none", () => {
  const setup = { cells: { lstm: "LSTM", rnn: "Vanilla RNN" } },
    titles = { a: "as trained", b: "with your change" };
  const page = (A, P, unit = 0) => ({
    A,
    P,
    S: { unit },
    setup,
    titles,
    listed: [{ signal: "c", units: [1], steps: [2], value: 0.5, on: true }],
  });
  const A = picture("lstm"),
    P = picture("lstm", { seed: 2, H: 3, T: 4 });
  assert.deepEqual(
    L.sides(page(A, A)).map(({ name }) => name),
    ["as trained"],
  );
  const [a, b] = L.sides(page(A, P, 1));
  // A is never held
  assert.notEqual(a.row(2)[1], 0);
  assert.deepEqual(
    Array.from(b.row(2), (v) => v + 0),
    [0, 0, P.at("c", 2, 1)],
  );
  // the text has ended
  assert.deepEqual([a.row(6).length, b.row(6)], [7, null]);
  const [, none] = L.sides(page(A, P, 4));
  assert.match(L.silent(page(A, P, 4), none), /only 3 units, so there is no unit 4/);
  assert.match(
    L.silent(page(A, A), L.sides(page(picture("rnn"), A))[0]),
    /^A vanilla RNN keeps nothing by a gate/,
  );
  assert.equal(L.silent(page(A, A), a), "");
});

test("a matrix is drawn row by row, and clear where nobody can have written", () => {
  const rows = [[1], [-2, 0.5]];
  assert.equal(peak(rows), 2);
  assert.deepEqual(
    [...image(rows, (v) => [10 * Math.abs(v), 0, 7])],
    [10, 0, 7, 255, 0, 0, 0, 0, 20, 0, 7, 255, 5, 0, 7, 255],
  );
});
