import assert from "node:assert/strict";
import test from "node:test";

import { decode, joined } from "../../visualizer/pages/kit/payload.mjs";
import { CELLS, drawn, pack, picture, SIGNALS, WORDS } from "./pictures.mjs";

const HEAD = {
  seq: 12,
  notices: ["«Nein», said 日本 👩‍👩‍👧‍👦."],
  text: "the cat",
  model: "m",
  weights: "initial",
};

test("what was packed is read, number for number", () => {
  for (const cell of CELLS) {
    const { facts, arrays } = drawn(cell);
    const answer = decode(pack(HEAD, facts, arrays));
    for (const [key, value] of Object.entries(HEAD)) assert.deepEqual(answer[key], value);
    for (const [key, value] of Object.entries(facts)) {
      if (key !== "roles") assert.deepEqual(answer.picture[key], value);
      else
        for (const [role, said] of Object.entries(value)) assert.deepEqual(answer.picture.roles[role], said);
    }
    for (const [name, [values, shape]] of Object.entries(arrays)) {
      assert.deepEqual(answer.picture.array(name), Float32Array.from(values), name);
      assert.deepEqual(answer.picture.arrays[name][1], shape);
    }
    assert.equal(answer.picture.array("nothing"), null);
  }
});

test("what a gate lets back is that of the layer whose gradient is drawn, and not of another that is shown", () => {
  const { facts, arrays } = drawn("lstm");
  const both = ["forward", "reverse"].map((direction) => ({ level: 0, direction }));
  const { picture: P } = decode(pack(HEAD, { ...facts, layers: both }, { ...arrays, forget: arrays["0.f"] }));
  assert.deepEqual([P.last, P.layer], [0, 0]);
  assert.deepEqual(P.forget, P.array("forget"));
  assert.notEqual(P.forget, null);
  P.layer = 1;
  assert.equal(P.forget, null);
});

test("an answer without a picture has none", () => {
  const answer = decode(pack(HEAD, null));
  assert.equal(answer.picture, null);
  assert.deepEqual(answer.notices, HEAD.notices);
  assert.equal(answer.seq, HEAD.seq);
});

test("bytes are read wherever they lie in memory", () => {
  const { facts, arrays } = drawn("gru");
  const bytes = pack(HEAD, facts, arrays);
  const expected = Float32Array.from(arrays["0.h"][0]);
  assert.deepEqual(decode(bytes.buffer).picture.array("0.h"), expected);
  for (const at of [0, 1, 2, 3, 4, 7]) {
    const larger = new Uint8Array(bytes.length + 16).fill(255);
    larger.set(bytes, at);
    const view = larger.subarray(at, at + bytes.length);
    assert.deepEqual(decode(view).picture.array("0.h"), expected, `${at} bytes in`);
    assert.deepEqual(decode(new DataView(larger.buffer, at, bytes.length)).picture.array("0.h"), expected);
  }
});

test("a picture keeps its numbers when the transport reuses its memory", () => {
  const { facts, arrays } = drawn("rnn");
  const bytes = pack(HEAD, facts, arrays);
  const { picture: kept } = decode(bytes);
  bytes.fill(0);
  assert.deepEqual(kept.array("0.h"), Float32Array.from(arrays["0.h"][0]));
});

test("a signal is asked for by step and unit, by unit, as a mean and by its largest value", () => {
  for (const cell of CELLS) {
    const { facts, arrays } = drawn(cell, { T: 6, H: 4, seed: 3 });
    const P = decode(pack(HEAD, facts, arrays)).picture,
      { T, H } = facts;
    for (const name of SIGNALS[cell]) {
      const value = (t, u) => arrays[`0.${name}`][0][t * H + u];
      const steps = Array.from({ length: T }, (_, t) => t),
        units = Array.from({ length: H }, (_, u) => u);
      for (const t of steps) for (const u of units) assert.equal(P.at(name, t, u), value(t, u));
      for (const u of units) {
        assert.deepEqual(
          [...P.column(name, u)],
          steps.map((t) => value(t, u)),
        );
        assert.equal(P.reach(name, u), Math.max(...steps.map((t) => Math.abs(value(t, u)))));
        // before the first word there is nothing
        assert.equal(P.at(name, -1, u), 0);
      }
      const means = steps.map((t) => units.reduce((sum, u) => sum + value(t, u), 0) / H);
      P.mean(name).forEach((mean, t) => assert.ok(Math.abs(mean - means[t]) < 1e-6));
      assert.ok(Math.abs(P.reach(name, null) - Math.max(...means.map(Math.abs))) < 1e-6);
      assert.equal(P.peak(name), Math.max(...arrays[`0.${name}`][0].map(Math.abs)));
    }
  }
});

test("a token is within a word where the one before it is of the same word", () => {
  const { facts, arrays } = drawn("lstm", {});
  const within = (word) => {
    const P = decode(pack(HEAD, { ...facts, word }, arrays)).picture;
    return [0, 1, 2, 3, 4].map((t) => P.within(t));
  };
  assert.deepEqual(within([0, 1, 1, 2]), [false, false, true, false, false]);
  assert.deepEqual(within([]), [false, false, false, false, false]);
});

test("the layer shown first is the last one that reads forward, and each layer has its own numbers", () => {
  const both = [0, 1].flatMap((level) => ["forward", "reverse"].map((direction) => ({ level, direction })));
  for (const [layers, shown] of [
    [both, 2],
    [both.slice(0, 2), 0],
    [[both[0], both[2]], 1],
    [[both[0]], 0],
  ]) {
    const { facts, arrays } = drawn("lstm", { layers });
    const P = decode(pack(HEAD, facts, arrays)).picture;
    assert.equal(P.layer, shown);
    for (const k of layers.keys()) {
      P.layer = k;
      const own = arrays[`${k}.c`][0];
      assert.deepEqual(P.signal("c"), Float32Array.from(own));
      assert.equal(P.peak("c"), Math.max(...own.map(Math.abs)));
      assert.equal(P.at("c", 2, 3), own[2 * facts.H + 3]);
      const mean = own.slice(0, facts.H).reduce((a, b) => a + b) / facts.H;
      assert.ok(Math.abs(P.mean("c")[0] - mean) < 1e-6);
    }
  }
});

test("the likeliest words come with their chances", () => {
  const { facts, arrays } = drawn("gru");
  const P = decode(pack(HEAD, facts, arrays)).picture;
  for (let t = 0; t < facts.T; t++) {
    assert.deepEqual(
      P.top(t),
      [0, 1, 2].map((j) => [WORDS[arrays["top.id"][0][3 * t + j]], arrays["top.p"][0][3 * t + j]]),
    );
  }
});

test("each cell names what carries its memory and what keeps it", () => {
  const kinds = Object.fromEntries(CELLS.map((cell) => [cell, [picture(cell).memory, picture(cell).keeper]]));
  assert.deepEqual(kinds, {
    rnn: ["h", null],
    lstm: ["c", "f"],
    peephole: ["c", "f"],
    coupled: ["c", "f"],
    gru: ["h", "z"],
    mingru: ["h", "z"],
    indrnn: ["h", null],
  });
});

test("a half-life is the unit's own, and a cell without a gate that keeps has none", () => {
  const { facts, arrays } = drawn("lstm", { T: 9, H: 3 });
  arrays["0.half"] = [[2, -7, 1], [3]];
  const P = decode(pack(HEAD, facts, arrays)).picture;
  assert.deepEqual(
    [0, 1, 2].map((unit) => P.halfLife(unit)),
    [2, -7, 1],
  );
  assert.equal(picture("rnn").halfLife(0), null);
});

test("a step goes a token on, or to the end of a word", () => {
  const { facts, arrays } = drawn("lstm", { T: 6 });
  // a bb ccc: one piece, two, three
  const P = decode(pack({ seq: 0, notices: [] }, { ...facts, word: [0, 1, 1, 2, 2, 2] }, arrays)).picture;
  const steps = (by, whole) => [0, 1, 2, 3, 4, 5].map((t) => P.beyond(t, by, whole));
  assert.deepEqual(steps(1), [1, 2, 3, 4, 5, 5]);
  assert.deepEqual(steps(1, true), [2, 2, 5, 5, 5, 5]);
  assert.deepEqual(steps(-1), [0, 0, 1, 2, 3, 4]);
  assert.deepEqual(steps(-1, true), [0, 0, 0, 2, 2, 2]);
});

test("of a large picture what is drawn is float16, and what is read of it comes apart", () => {
  const of = (facts, arrays, type) => {
    const table = {};
    let at = 0;
    const parts = Object.entries(arrays).map(([name, [values, ...shape]]) => {
      const half = type[name];
      table[name] = [at / 4, shape, ...(half ? ["f2"] : [])];
      const bytes = new Uint8Array((half ? Uint16Array : Float32Array).from(values).buffer);
      at += 4 * Math.ceil(bytes.length / 4);
      return bytes;
    });
    const body = new Uint8Array(at);
    let from = 0;
    for (const each of parts) {
      body.set(each, from);
      from += 4 * Math.ceil(each.length / 4);
    }
    return decode(joined({ seq: 0, notices: [] }, joined({ ...facts, arrays: table }, body))).picture;
  };
  const bits = [0x3c00, 0xc000, 0x7bff, 0x0001, 0x3555, 0x8400];
  const facts = { T: 3, H: 2, signals: ["h"], layers: [{}, {}], layer: 1, drawn: "float16", late: true };
  const P = of(
    facts,
    { "1.h": [bits, 3, 2], "mean.1.h": [[7, 8, 9], 3], "peak.1.h": [[65510], 1] },
    { "1.h": true },
  );
  assert.deepEqual([...P.signal("h")], [1, -2, 65504, 2 ** -24, 0.333251953125, -(2 ** -14)]);
  assert.deepEqual([...P.mean("h")], [7, 8, 9]);
  assert.equal(P.peak("h"), 65510);
  assert.equal(P.exact(1), false);
  assert.equal(P.at("h", 1, 1), 2 ** -24);
  P.columns.set(1, of({ T: 3 }, { "1.h": [[4, 5, 6], 3] }, {}));
  assert.equal(P.exact(1), true);
  assert.deepEqual(
    [P.at("h", 1, 1), P.at("h", 0, 0), P.at("h", 3, 1), ...P.column("h", 1)],
    [5, 1, 0, 4, 5, 6],
  );
  assert.equal(P.row("h", 1), null);
  P.steps = { t: 1, P: of({}, { "1.h": [[1, 2, 3, 4, 5, 6], 3, 2], "0.h": [[9, 9, 9, 9, 9, 8], 3, 2] }, {}) };
  assert.deepEqual([...P.row("h", 1), ...P.row("h", 0), ...P.row("h", 2, 0)], [3, 4, 1, 2, 9, 8]);
  P.completed(of({ target: "x", curves: [], beside: null }, { forget: [[1, 2], 1, 2] }, {}));
  assert.deepEqual([P.late, P.target, ...P.array("forget")], [false, "x", 1, 2]);
});
