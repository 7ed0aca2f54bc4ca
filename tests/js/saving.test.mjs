import assert from "node:assert/strict";
import test from "node:test";
import { fileName, snippet } from "../../visualizer/pages/kit/saving.mjs";
import { lines, wrapped } from "../../visualizer/pages/kit/svg.mjs";

const box = (left, top) => ({ left, right: left + 5, top, bottom: top + 10 });
const none = { left: 0, right: 0, top: 0, bottom: 0 };

test("characters side by side are one line, and a break begins another", () => {
  const found = lines([box(0, 0), none, box(10, 0.2), none, box(0, 14), box(5, 14)]);
  assert.deepEqual(
    found.map(({ from, to, left, right }) => [from, to, left, right]),
    [
      [0, 3, 0, 15],
      [4, 6, 0, 10],
    ],
  );
  assert.deepEqual(lines([none]), []);
});

test("a caption is as wide as its picture, and a longer word has a line of its own", () => {
  const wide = (text) => text.length;
  assert.deepEqual(wrapped("the cat  sat on\nthe mat", 7, wide), ["the cat", "sat on", "the mat"]);
  assert.deepEqual(wrapped("a longestword b", 5, wide), ["a", "longestword", "b"]);
  assert.deepEqual(wrapped("", 5, wide), []);
});

test("a file's name has letters, digits and hyphens, whatever a model is called", () => {
  assert.equal(fileName("gatescope", "run-A_b/../<x>", null, "The cell"), "gatescope-run-a-b-x-the-cell");
  assert.equal(fileName("Ünïcode"), "u-ni-code");
});

test("an address in a frame cannot end its attribute", () => {
  const html = snippet('http://localhost/explore?text="><script>&t=1');
  assert.equal((html.match(/[<>]/g) ?? []).length, 4);
  assert.match(html, /src="http:\/\/localhost\/explore\?text=&#34;&#62;&#60;script&#62;&#38;t=1"/);
});
