import assert from "node:assert/strict";
import test from "node:test";

import { drag } from "../../visualizer/pages/kit/drag.mjs";

// an element with a window, and what happened to it
function held(options) {
  const el = new EventTarget(),
    view = new EventTarget(),
    log = [];
  let captured = null;
  Object.assign(el, {
    ownerDocument: { defaultView: view },
    setPointerCapture: (id) => (captured = id),
    hasPointerCapture: (id) => captured === id,
  });
  const said = (name) => (event, hold) => log.push([name, hold, event.clientX ?? event.key]);
  const acts = { move: said("move"), done: said("done"), click: said("click"), cancel: said("cancel") };
  drag(el, { press: (event) => `from ${event.clientX}`, ...acts, ...options });
  const send = (target, name, more) => {
    const event = new Event(name, { cancelable: true });
    const usual = { pointerId: 1, isPrimary: true, button: 0, buttons: 1, clientX: 0, clientY: 0 };
    target.dispatchEvent(Object.assign(event, usual, more));
    return event;
  };
  return {
    log,
    captured: () => captured,
    loses: () => (captured = null),
    press: (clientX = 0, more = {}) => send(el, "pointerdown", { clientX, ...more }),
    move: (clientX, more = {}) => send(view, "pointermove", { clientX, ...more }),
    up: (clientX, more = {}) => send(view, "pointerup", { clientX, buttons: 0, ...more }),
    browser: (name, more = {}) => send(view, name, more),
    key: (key) => send(view, "keydown", { key, pointerId: undefined, clientX: undefined }),
  };
}

test("a press that stays within the slop is a click, and takes no pointer", () => {
  const hand = held({ slop: 4 });
  hand.press(10);
  hand.move(13);
  hand.up(13);
  assert.deepEqual(hand.log, [["click", "from 10", 13]]);
  assert.equal(hand.captured(), null);
});

test("beyond the slop it is a drag, also where it comes back, and no click", () => {
  const hand = held({ slop: 4 });
  hand.press(10);
  for (const x of [12, 14, 11, 10]) hand.move(x);
  hand.up(10);
  assert.deepEqual(hand.log, [
    ["move", "from 10", 14],
    ["move", "from 10", 11],
    ["move", "from 10", 10],
    ["done", "from 10", 10],
  ]);
  assert.equal(hand.captured(), 1);
});

test("without a slop the press itself is a drag", () => {
  const hand = held({});
  hand.press(5);
  assert.equal(hand.captured(), 1);
  hand.up(5);
  assert.deepEqual(hand.log, [["done", "from 5", 5]]);
});

test("a rule of its own says when it is a drag", () => {
  const hand = held({ slop: (event, { x, hold }) => hold === "from 10" && event.clientX < x });
  hand.press(10);
  hand.move(90);
  hand.move(9);
  assert.deepEqual(hand.log, [["move", "from 10", 9]]);
});

test("only the main button of the first pointer is followed, and only where a press is taken", () => {
  const hand = held({ press: (event) => event.clientX < 100 && event.clientX });
  hand.press(1, { button: 2 });
  hand.press(1, { isPrimary: false });
  hand.press(200);
  hand.move(3);
  hand.up(3);
  assert.deepEqual(hand.log, []);
  hand.press(1);
  hand.move(2, { pointerId: 7 });
  hand.up(2, { pointerId: 7 });
  hand.press(50);
  hand.up(3);
  assert.deepEqual(hand.log, [["done", 1, 3]]);
});

test("Escape cancels a drag, and nothing else hears of that key", () => {
  const hand = held({ slop: 4 });
  hand.press(0);
  // no drag yet: the key is the page's
  assert.equal(hand.key("Escape").defaultPrevented, false);
  hand.move(9);
  assert.equal(hand.key("x").defaultPrevented, false);
  assert.equal(hand.key("Escape").defaultPrevented, true);
  hand.move(20);
  hand.up(20);
  assert.deepEqual(hand.log, [
    ["move", "from 0", 9],
    ["cancel", "from 0", "Escape"],
  ]);
});

test("without a cancel Escape does nothing, and what the browser breaks off is done", () => {
  for (const name of ["pointercancel", "lostpointercapture"]) {
    const hand = held({ cancel: undefined });
    hand.press(0);
    assert.equal(hand.key("Escape").defaultPrevented, false);
    hand.loses();
    hand.browser(name, { clientX: 3 });
    hand.move(5);
    assert.deepEqual(hand.log, [["done", "from 0", 3]], name);
  }
});

test("a drag that the browser breaks off is cancelled, a press that was none yet is forgotten", () => {
  for (const slop of [0, 4]) {
    const hand = held({ slop });
    hand.press(0);
    hand.browser("pointercancel");
    hand.up(0);
    assert.deepEqual(
      hand.log.map(([name]) => name),
      slop ? [] : ["cancel"],
    );
  }
});

test("a button that came up elsewhere ends the drag at the next move", () => {
  const hand = held({});
  hand.press(0);
  hand.move(4, { buttons: 0 });
  hand.move(5);
  assert.deepEqual(hand.log, [["cancel", "from 0", 4]]);
});

test("a capture that comes from an element within is not lost", () => {
  const hand = held({});
  hand.press(0);
  hand.browser("lostpointercapture");
  hand.up(6);
  assert.deepEqual(hand.log, [["done", "from 0", 6]]);
});

test("one press after another is followed", () => {
  const hand = held({ slop: 4 });
  for (const x of [1, 2]) {
    hand.press(x);
    hand.up(x);
  }
  assert.deepEqual(
    hand.log.map(([, hold]) => hold),
    ["from 1", "from 2"],
  );
});
