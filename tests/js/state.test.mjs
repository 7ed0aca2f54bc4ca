import assert from "node:assert/strict";
import test from "node:test";

import { changed, listed, read, State, write } from "../../visualizer/pages/kit/state.mjs";
import { EMBED, kept, MODEL, row, STEP, TEXT, THEME, UNIT, WEIGHTS } from "./rows.mjs";

const BASE = "http://localhost:5006/explore";
const FIRST = [TEXT, MODEL, STEP, UNIT, WEIGHTS, THEME, EMBED, ...kept(row("pins"))];
const MORE = [
  row("view", { kind: "choice", choices: ["time", "text"], to: "view" }),
  row("radius", { kind: "number", title: "Spectral radius", low: 0.2, high: 2, off: "as drawn" }),
  row("seed", { kind: "whole", title: "The seed", default: 0, low: 0, high: 4294967295 }),
  row("beside", { kind: "flag", title: "Another is trained", default: true, choices: ["yes", "no"] }),
  row("show", {
    kind: "names",
    title: "curves",
    default: ["h"],
    choices: ["h", "c", "f"],
    between: "",
    to: "view",
  }),
  row("changes", { kind: "names", between: ";" }),
  row("run", { shared: false }),
  row("cell", { default: "lstm", always: true }),
];
const ROWS = [...FIRST, ...MORE];
const SEEN = { text: "the cat", model: "grammar-lstm-32-s0", t: 3, unit: 7, weights: "trained" };

const at = (url, rows = ROWS) => read(rows, new URL(url).search);
const query = (url) => Object.fromEntries(new URL(url).searchParams);

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

test("in a file another page is the same document, behind a hash", (t) => {
  const went = [];
  globalThis.location = /** @type {any} */ (new URL("file:///tmp/page.html?text=the+cat&t=3#explore"));
  globalThis.history = /** @type {any} */ ({ pushState: (_state, _title, url) => went.push(url) });
  t.after(() => {
    delete globalThis.location;
    delete globalThis.history;
  });
  const takes = { whatif: { text: null, t: null, pins: null } },
    state = new State({ state: FIRST, takes, made: "Made" }, true),
    to = state.to("whatif", { text: "the cat", t: 3, pins: "f:*:1=1" });
  const { search, hash, pathname } = new URL(to);
  assert.deepEqual([pathname, hash], ["/tmp/page.html", "#whatif"]);
  assert.deepEqual(query(to), { text: "the cat", t: "3", pins: "f:*:1=1" });
  state.leave(to);
  assert.deepEqual(went, [`file:///tmp/page.html${search}#whatif`]);
});

test("an address says what is seen, and is read back as it was written", () => {
  for (const text of TEXTS) {
    for (const more of [
      { weights: "initial", view: "time", seed: 7, beside: false, radius: 0.25 },
      { view: "text", show: ["h", "c"], changes: ["f:*:1=1", "!o:2:*=0"], theme: "dark" },
      { show: [], run: "abc" },
    ]) {
      const values = { ...SEEN, ...more, text, cell: "lstm" },
        url = write(ROWS, values, BASE);
      const { values: found, said } = at(url);
      for (const [name, value] of Object.entries(values)) assert.deepEqual(found[name], value, name);
      assert.deepEqual(said, { server: [], view: [] });
      assert.equal(write(ROWS, found, url), url);
    }
  }
});

test("what stands at its default is left out but where it always stands, and comes back as it", () => {
  const usual = Object.fromEntries(ROWS.map((each) => [each.name, each.default]));
  const alone = `${BASE}?cell=lstm`;
  assert.equal(write(ROWS, usual, BASE), alone);
  assert.deepEqual(at(BASE).values, usual);
  assert.equal(at(BASE).given.size, 0);
  const turned = write(ROWS, { ...SEEN, seed: 4, show: ["c"], beside: false, cell: "gru" }, BASE);
  assert.equal(write(ROWS, usual, turned), alone);
});

test("what no row names, and what is not said, stays in the address", () => {
  const once = write(ROWS, SEEN, `${BASE}?utm=1&pins=f:*:1=1&embed=1&t=99&text=old&weights=initial#top`);
  assert.deepEqual(query(once), {
    utm: "1",
    pins: "f:*:1=1",
    embed: "1",
    text: "the cat",
    model: SEEN.model,
    t: "3",
    unit: "7",
  });
  assert.ok(once.endsWith("#top"));
  assert.equal(write(ROWS, SEEN, once), once);
});

test("what cannot be had is its default and a sentence, by whom it is asked of", () => {
  const { values, said } = at(
    `${BASE}?view=units&theme=purple&t=1.5&unit=1e999&show=hx&radius=9&seed=-1&beside=perhaps&weights=${"w".repeat(70)}`,
  );
  const usual = at(BASE).values;
  assert.deepEqual(values, usual);
  assert.deepEqual(said.view, [
    "The address asks for step 1.5, which is no whole number.",
    "The address asks for unit 1e999, which is no whole number.",
    "The address asks for a theme that is not light or dark.",
    "The address asks for a view that is not time or text.",
    "The address asks for curves that are not h, c or f.",
  ]);
  assert.deepEqual(said.server, [
    `weights: trained or initial, not “${"w".repeat(60)}…”.`,
    "Spectral radius is a number from 0.2 to 2, not “9”.",
    "The seed is a whole number from 0 to 4,294,967,295, not “-1”.",
    "Another is trained: yes or no, not “perhaps”.",
  ]);
});

test("a view that is named and left empty is not asked for, a text is empty, no number is none", () => {
  const { values, given, said } = at(`${BASE}?text=&t=&theme=&show=&radius=&changes=`);
  assert.deepEqual(
    [values.text, values.t, values.theme, values.show, values.radius, values.changes],
    ["", null, null, [], null, []],
  );
  assert.deepEqual([...given], ["text", "radius", "show", "changes"]);
  assert.deepEqual(said, { server: [], view: [] });
});

test("names are listed as a sentence has them", () => {
  assert.deepEqual([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listed), ["", "a", "a or b", "a, b or c"]);
});

test("what changed is told by row", () => {
  const names = (one, other) => changed(ROWS, { ...SEEN, ...one }, { ...SEEN, ...other }).map((r) => r.name);
  assert.deepEqual(names({}, {}), []);
  assert.deepEqual(names({ show: ["h"], radius: null }, {}), []);
  assert.deepEqual(names({ t: 1, show: ["c"] }, { t: 2, text: "x" }), ["text", "t", "show"]);
});

// ---- a page's

// a browser's history, as far as an address is written to it
function browser(url) {
  const entries = [url],
    heard = {};
  Object.assign(globalThis, {
    location: {
      get href() {
        return entries.at(-1);
      },
      get search() {
        return new URL(entries.at(-1)).search;
      },
      reload: () => entries.push("reloaded"),
    },
    history: {
      state: null,
      pushState: (state, _, next) => {
        history.state = state;
        entries.push(next);
      },
      replaceState: (state, _, next = entries.at(-1)) => {
        history.state = state;
        entries.splice(-1, 1, next);
      },
    },
    addEventListener: (name, fn) => (heard[name] = fn),
    removeEventListener: (name) => delete heard[name],
  });
  return [entries, heard];
}

function opened(url = BASE, on = true) {
  const [entries, heard] = browser(url);
  return { entries, heard, state: new State({ state: ROWS, takes: {} }, on) };
}
const texts = (entries) => entries.map((url) => new URL(url).searchParams.get("text"));

test("a new text is a new entry, steps are not, and of fast steps the last one counts", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout", "Date"], now: 1e6 });
  const { entries, state } = opened();
  const steps = () => new URL(entries.at(-1)).searchParams.get("t");
  state.keep({ ...SEEN, t: 0 });
  context.mock.timers.tick(1000);
  assert.deepEqual(texts(entries), ["the cat"]);
  for (let t = 1; t <= 30; t++) state.keep({ ...SEEN, t });
  assert.equal(steps(), "0");
  context.mock.timers.tick(1000);
  assert.equal(steps(), "30");
  assert.equal(entries.length, 1);
  // a step on its way to the address stays with its text
  state.keep({ ...SEEN, t: 31 });
  state.keep({ ...SEEN, text: "the dog", t: 0 });
  assert.deepEqual(texts(entries), ["the cat", "the dog"]);
  assert.deepEqual(
    entries.map((url) => new URL(url).searchParams.get("t")),
    ["31", "0"],
  );
});

test("typing a word letter by letter is one entry, what is chosen is one each time", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout", "Date"], now: 2e6 });
  const { entries, state } = opened(write(ROWS, SEEN, BASE));
  state.keep(SEEN);
  for (let k = 1; k <= 8; k++) {
    state.keep({ ...SEEN, text: "the cat sat on".slice(0, 6 + k) });
    context.mock.timers.tick(150);
  }
  assert.deepEqual(texts(entries), ["the cat", "the cat sat on"]);
  for (const text of ["a b", "a c", "a d"]) {
    state.keep({ ...SEEN, text }, true);
    context.mock.timers.tick(100);
  }
  assert.deepEqual(texts(entries), ["the cat", "the cat sat on", "a b", "a c", "a d"]);
});

test("an address that does not change is not written again", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout", "Date"], now: 3e6 });
  const { entries, state } = opened(write(ROWS, SEEN, BASE));
  state.keep(SEEN);
  state.keep(SEEN, true);
  context.mock.timers.tick(1000);
  assert.equal(entries.length, 1);
});

test("back reads the address again, and what is then shown is no new entry", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout", "Date"], now: 4e6 });
  const { entries, heard, state } = opened(),
    asked = [];
  state.listen(({ values }) => asked.push(values.text));
  state.keep(SEEN);
  context.mock.timers.tick(1000);
  state.keep({ ...SEEN, text: "the dog" });
  // a step on its way to the address of a text that was left is not written over the other
  state.keep({ ...SEEN, text: "the dog", t: 9 });
  entries.pop();
  heard.popstate();
  context.mock.timers.tick(1000);
  assert.deepEqual(asked, ["the cat"]);
  assert.deepEqual([texts(entries), query(entries[0]).t], [["the cat"], "3"]);
  state.keep({ ...SEEN, unit: 8 });
  context.mock.timers.tick(1000);
  assert.deepEqual([entries.length, query(entries[0]).unit], [1, "8"]);
  state.stop();
  assert.equal(heard.popstate, undefined);
});

test("a shared address has nothing of this visit alone", () => {
  const { state } = opened(`${BASE}?embed=1&run=abc`);
  assert.deepEqual(query(state.link({ ...SEEN, run: "abc" }, { shared: true })), {
    text: "the cat",
    model: SEEN.model,
    t: "3",
    unit: "7",
  });
  const own = query(state.link({ ...SEEN, run: "abc" }));
  assert.deepEqual([own.run, own.embed], ["abc", "1"]);
});

test("outside the site nothing is asked for and nothing is kept", () => {
  const { state } = opened(`${BASE}?text=x&embed=1`, false);
  assert.deepEqual([state.asked.values.text, state.asked.values.embed], [null, false]);
  assert.equal(state.brought, undefined);
});

test("a text that is too long for an address stays out of it, and a reload brings it along", () => {
  const { entries, state } = opened(),
    text = "long ".repeat(2000);
  assert.deepEqual(query(state.link({ ...SEEN, text })), { model: SEEN.model, t: "3", unit: "7" });
  state.reload({ ...SEEN, text });
  assert.equal(entries.pop(), "reloaded");
  assert.equal(new State({ state: ROWS, takes: {} }, true).brought, text);
  assert.equal(state.brought, undefined);
  state.reload(SEEN);
  assert.equal(state.brought, undefined);
});

test("what is noted beside an address outlasts a new entry and a reload", () => {
  const { entries, state } = opened();
  state.note({ tour: { stop: 3 } });
  state.put(SEEN, true);
  state.reload({ ...SEEN, text: "long ".repeat(2000) });
  entries.pop();
  const next = new State({ state: ROWS, takes: {} }, true);
  assert.ok(next.brought);
  assert.deepEqual(next.beside.tour, { stop: 3 });
  assert.deepEqual(new State({ state: ROWS, takes: {} }, false).beside, {});
});

test("a place out of range is clamped and said, and so is a name that is not known", () => {
  const state = new State(
    { state: [...FIRST, row("focus", { title: "signal", to: "view" })], takes: {} },
    false,
  );
  const asks = (search) => (state.asked = read(state.rows, search)),
    said = [];
  asks("?t=999&unit=-5&focus=y");
  assert.deepEqual(
    [state.place("t", 7, 2, said), state.place("unit", 32, 2, said), state.among("focus", ["f", "i"], said)],
    [6, 0, null],
  );
  assert.deepEqual(said, [
    "The address asks for step 999; steps here are 0 to 6. This is 6.",
    "The address asks for unit -5; units here are 0 to 31. This is 0.",
    "The address asks for a signal that is not f or i.",
  ]);
  asks("?focus=f");
  assert.deepEqual(
    [state.place("t", 7, 2, said), state.place("unit", 3, 2, said), state.among("focus", ["f"], said)],
    [2, 2, "f"],
  );
  assert.equal(said.length, 3);
  // a picture without any, as IndRNN's of curves
  assert.equal(state.among("focus", [], said), null);
  assert.equal(said[3], "The address asks for a signal, and there is none here.");
});
