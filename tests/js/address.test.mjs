import assert from "node:assert/strict";
import test from "node:test";

import { address, link, readAddress } from "../../visualizer/pages/kit/address.mjs";

const BASE = "http://localhost:5006/explore";
const app = (text, more = {}) => ({
  text,
  name: "grammar-lstm-32-s0",
  weights: "trained",
  view: undefined,
  S: { t: 3, unit: 7, theme: "dark" },
  ...more,
});

function at(url) {
  globalThis.location = new URL(url);
  return readAddress();
}

const TEXTS = [
  "the cat",
  "",
  " ",
  "2024",
  "true",
  "[1,2]",
  "null",
  "a&b=c",
  "a+b",
  "100%",
  "#hash",
  "?",
  "<script>alert(1)</script>",
  "naïve 日本 שלום 👩‍👩‍👧‍👦",
  "e\u0301",
  "tab\there",
  "line\nbreak",
  "&t=99",
  "\\u0041",
  "'\"",
  "x".repeat(500),
];

test("an address says what is seen, and is read back as it was written", () => {
  for (const text of TEXTS) {
    for (const [weights, view] of [
      ["trained", "text"],
      ["initial", "time"],
      ["trained", undefined],
    ]) {
      const read = at(link(app(text, { weights, view }), BASE));
      assert.deepEqual(JSON.parse(JSON.stringify(read)), {
        text,
        model: "grammar-lstm-32-s0",
        t: "3",
        unit: "7",
        theme: "dark",
        ...(view ? { view } : {}),
        ...(weights === "trained" ? {} : { weights }),
        wrong: [],
      });
    }
  }
});

test("each choice is in the address, and what stands as the page opens is not", () => {
  const S = { t: 3, unit: 7, theme: "dark", mode: "mean", focus: "o", sort: "now", feature: "gap" };
  const all = app("the cat", { S, P: { layer: 1, layers: [0, 1] }, chosen: "o", ordered: 2, written: 5 });
  const read = at(link(all, BASE));
  const { mode, focus, sort, sorted, feature, layer, written, wrong } = read;
  assert.deepEqual(
    { mode, focus, sort, sorted, feature, layer, written, wrong },
    {
      mode: "mean",
      focus: "o",
      sort: "now",
      sorted: "2",
      feature: "gap",
      layer: "1",
      written: "5",
      wrong: [],
    },
  );
  const usual = { ...S, mode: "unit", sort: "similarity", feature: null };
  assert.equal(
    link(
      { ...all, S: usual, P: { layer: 0, layers: [0] }, chosen: undefined, written: null },
      link(all, BASE),
    ),
    link(app("the cat"), BASE),
  );
  assert.deepEqual(at(`${BASE}?mode=x&sort=y`).wrong, ["mode", "sort"]);
});

test("writing again changes nothing, and what else the address holds stays", () => {
  const once = link(app("the cat"), `${BASE}?embed=1&t=99&text=old&weights=initial#top`);
  assert.equal(link(app("the cat"), once), once);
  const query = new URL(once).searchParams;
  assert.equal(query.get("embed"), "1");
  assert.deepEqual(query.getAll("t"), ["3"]);
  assert.deepEqual(query.getAll("text"), ["the cat"]);
  assert.equal(query.get("weights"), null);
  assert.ok(once.endsWith("#top"));
});

test("what an address does not say is left open, and what is empty is empty", () => {
  assert.ok(
    Object.entries(at(BASE)).every(
      ([key, value]) => value === undefined || (key === "wrong" && !value.length),
    ),
  );
  assert.equal(at(`${BASE}?text=`).text, "");
  assert.equal(at(`${BASE}?text=%20`).text, " ");
});

test("a theme or a view that does not exist is left open, and told", () => {
  const read = at(`${BASE}?theme=purple&view=units&t=1`);
  assert.deepEqual([read.theme, read.view, read.t], [undefined, undefined, "1"]);
  assert.deepEqual(read.wrong, ["theme", "view"]);
});

// a browser's history, as far as an address is written to it
function browser(url) {
  const entries = [url];
  globalThis.location = {
    get href() {
      return entries.at(-1);
    },
    get search() {
      return new URL(entries.at(-1)).search;
    },
  };
  globalThis.history = {
    state: null,
    pushState: (_state, _, next) => entries.push(next),
    replaceState: (_state, _, next) => entries.splice(-1, 1, next),
  };
  return entries;
}

const texts = (entries) => entries.map((url) => new URL(url).searchParams.get("text"));

test("a new text is a new entry, steps are not, and of fast steps the last one counts", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout", "Date"], now: 1e6 });
  const entries = browser(BASE);
  const show = (text, t, entry) => address(app(text, { S: { t, unit: 0, theme: "light" } }), entry);
  show("the cat", 0, false);
  context.mock.timers.tick(1000);
  assert.deepEqual(texts(entries), ["the cat"]);
  for (let t = 1; t <= 30; t++) show("the cat", t, false);
  assert.equal(new URL(entries.at(-1)).searchParams.get("t"), "0");
  context.mock.timers.tick(1000);
  assert.equal(new URL(entries.at(-1)).searchParams.get("t"), "30");
  assert.equal(entries.length, 1);

  show("the dog", 0, true);
  assert.deepEqual(texts(entries), ["the cat", "the dog"]);
});

test("typing a word letter by letter is one entry", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout", "Date"], now: 2e6 });
  const entries = browser(link(app("the cat"), BASE));
  for (let k = 1; k <= 8; k++) {
    address(app("the cat sat on".slice(0, 6 + k)), true);
    context.mock.timers.tick(150);
  }
  assert.deepEqual(texts(entries), ["the cat", "the cat sat on"]);
});

test("what is chosen is an entry each time, however fast", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout", "Date"], now: 3e6 });
  const entries = browser(link(app("the cat"), BASE));
  for (const text of ["a b", "a c", "a d"]) {
    address(app(text), "chosen");
    context.mock.timers.tick(100);
  }
  assert.deepEqual(texts(entries), ["the cat", "a b", "a c", "a d"]);
});

test("an address that does not change is not written again", () => {
  const entries = browser(link(app("the cat"), BASE));
  address(app("the cat"), true);
  assert.equal(entries.length, 1);
});
