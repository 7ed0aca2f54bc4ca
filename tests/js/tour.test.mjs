import assert from "node:assert/strict";
import test from "node:test";
import { guide as explorer } from "../../visualizer/pages/explorer/tour.mjs";
import { guide as gradients } from "../../visualizer/pages/gradients/tour.mjs";
import { around, disjoint, lead, placed } from "../../visualizer/pages/kit/tour.mjs";
import { guide as whatif } from "../../visualizer/pages/whatif/tour.mjs";

const GUIDES = { explorer, whatif, gradients };
const ROOM = { top: 48, width: 1280, height: 720 },
  SIZE = { width: 364, height: 310 };
const box = (left, top, width, height) => ({ left, top, right: left + width, bottom: top + height });
const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test("a card stands in the window and never over what it is about, wherever that is", () => {
  for (const [width, height] of [
    [40, 100],
    [420, 130],
    [820, 140],
    [350, 400],
  ])
    for (let left = 0; left + width <= ROOM.width; left += 90)
      for (let top = 48; top + height <= ROOM.height; top += 70) {
        const of = box(left, top, width, height),
          spot = placed(of, SIZE, ROOM),
          card = box(spot.left, spot.top, SIZE.width, SIZE.height);
        assert.ok(card.left >= 0 && card.right <= ROOM.width, "in the window sideways");
        assert.ok(card.top >= ROOM.top && card.bottom <= ROOM.height, "and below the header");
        const room =
          Math.max(left, ROOM.width - left - width) > SIZE.width + 30 ||
          Math.max(top - ROOM.top, ROOM.height - top - height) > SIZE.height + 30;
        assert.ok(!room || !meet(card, of), `over ${JSON.stringify(of)}`);
      }
});

test("a card leaves free what else is to be seen, where there is room for that", () => {
  const valve = box(120, 230, 50, 100),
    cell = box(18, 220, 420, 280);
  const near = placed(valve, SIZE, ROOM),
    clear = placed(valve, SIZE, ROOM, [cell]);
  assert.ok(near.left < cell.right, "beside the valve alone");
  assert.ok(clear.left >= cell.right, "beside the whole cell");
  assert.equal(clear.top, valve.top, "on one line with what it is about");
});

test("a line goes straight to the card, around what is written, or not at all", () => {
  const of = box(100, 100, 60, 120),
    card = box(400, 90, 300, 300);
  const straight = lead(of, card, []);
  assert.deepEqual(
    straight.map(([x]) => x),
    [160, 400],
  );
  assert.equal(straight[0][1], straight[1][1]);
  // a number in its way sends it past it, and a wall of them ends it
  const number = box(200, 95, 60, 40),
    [[, y]] = lead(of, card, [number]);
  assert.ok(y > number.bottom && y < of.bottom);
  assert.equal(lead(of, card, [box(200, 0, 60, 500)]), null);
  // what is written under the card or beside it is not crossed
  assert.ok(lead(of, card, [box(401, 0, 200, 500)]));
  const below = lead(of, box(100, 300, 300, 200), []);
  assert.deepEqual(
    below.map(([, end]) => end),
    [220, 300],
  );
  const corner = lead(of, box(300, 300, 300, 200), []);
  assert.equal(corner.length, 3);
  assert.equal(lead(of, box(900, 100, 300, 200), []), null, "too long to be followed");
});

test("holes cover the same area once, however they overlap", () => {
  const holes = [box(0, 0, 10, 10), box(5, 5, 10, 10), box(2, 2, 3, 3), box(30, 0, 4, 4), box(0, 6, 40, 2)],
    found = disjoint(holes);
  const inside = (all, x, y) =>
    all.filter((b) => x > b.left && x < b.right && y > b.top && y < b.bottom).length;
  for (let x = 0.5; x < 42; x++)
    for (let y = 0.5; y < 18; y++)
      assert.equal(inside(found, x, y), Number(inside(holes, x, y) > 0), `at ${x}, ${y}`);
});

test("what is not to be seen has no frame", () => {
  assert.equal(around([box(0, 0, 0, 0)]), null);
  assert.deepEqual(around([box(10, 10, 0, 0), box(20, 30, 10, 10)], 2), box(18, 28, 14, 14));
});

test("a cut is done once it has come, of that unit alone, and its card says what it cost", () => {
  const stop = whatif.stops.at(-1),
    got = (units) => ({
      got: {
        cut: {
          measure: { name: "accuracy", better: "higher", digits: 2 },
          whole: { score: 0.98 },
          rows: [{ k: units.length, units, score: 0.9, random: [0.97, 0.96, 0.98, 0.95, 0.97] }],
        },
      },
    });
  assert.equal(stop.done({}, { got: {} }), false);
  assert.equal(stop.done({}, got([5])), false);
  assert.equal(stop.done({}, got([30])), true);
  assert.match(stop.did(got([30])).join(""), /^Cutting unit 30 costs 8.0 points; .* more than any of them.$/);
});

test("every tour has six to eight stops, each with a title of its own and one thing to do", () => {
  for (const [page, { stops, onward, example }] of Object.entries(GUIDES)) {
    assert.ok(stops.length >= 6 && stops.length <= 8, page);
    assert.equal(new Set(stops.map(({ title }) => title)).size, stops.length);
    assert.ok(onward.length === 2 && example);
    for (const { title, act, at, hand = [] } of stops) {
      assert.ok(title.length <= 42, title);
      assert.match(act, /^[a-z“].*[.?]$/, "it goes on after “Do it:”");
      assert.ok(at && hand.every((key) => /^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(key)));
    }
  }
});
