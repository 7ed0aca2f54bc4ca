import assert from "node:assert/strict";
import test from "node:test";

import { spread, ticks } from "../../visualizer/pages/kit/axis.mjs";
import { clock, shortCell } from "../../visualizer/pages/kit/format.mjs";
import { reply, top } from "../../visualizer/pages/train/answers.mjs";
import { ceiling, named, scoreRange, scores } from "../../visualizer/pages/train/curves.mjs";
import { standing, verdict } from "../../visualizer/pages/train/progress.mjs";
import { draws } from "./pictures.mjs";

test("a run that waits says whose place it is", () => {
  const run = { state: "waiting", ahead: 0, elapsed: 0, rate: null, left: null };
  assert.equal(standing(run), "waiting, yours is next");
  assert.equal(standing({ ...run, ahead: 1 }), "waiting, 1 training before yours");
  assert.equal(standing({ ...run, ahead: 2 }, true), "waiting, 2 trainings before it");
});

test("ticks are round, evenly apart, inside the range, and no more than asked for", () => {
  assert.deepEqual(ticks(0, 1500, 7), [0, 500, 1000, 1500]);
  assert.deepEqual(ticks(0, 1, 6), [0, 0.2, 0.4, 0.6, 0.8, 1]);
  assert.deepEqual(ticks(0, 0.35, 6), [0, 0.1, 0.2, 0.3]);
  assert.deepEqual(ticks(0, 1, 2), [0, 1]);
  const random = draws(1);
  for (let k = 0; k < 500; k++) {
    const low = 20 * (random() - 0.5),
      high = low + 10 ** (6 * random() - 3),
      most = 3 + Math.floor(6 * random());
    const marks = ticks(low, high, most),
      each = marks[1] - marks[0];
    assert.ok(marks.length >= 1 && marks.length <= most, `${low} ${high} ${most}: ${marks}`);
    assert.ok(marks.every((mark) => mark >= low - 1e-6 * (high - low) && mark <= high + 1e-6 * (high - low)));
    marks.slice(1).forEach((mark, j) => assert.ok(Math.abs(mark - marks[j] - each) < 1e-6 * each));
  }
});

test("names stand apart, in the order of their lines, inside the figure, and where they want if they can", () => {
  assert.deepEqual(spread([10, 50, 90], 12, 100), [10, 50, 90]);
  assert.deepEqual(spread([50, 50], 12, 100), [50, 62]);
  assert.deepEqual(spread([100, 99], 12, 100), [94, 82]);
  assert.deepEqual(spread([0], 12, 100), [6]);
  assert.deepEqual(spread([], 12, 100), []);
  const random = draws(2);
  for (let k = 0; k < 300; k++) {
    const wanted = Array.from({ length: 1 + Math.floor(4 * random()) }, () => 100 * random());
    const placed = spread(wanted, 12, 100);
    const order = wanted.map((_, j) => j).sort((a, b) => wanted[a] - wanted[b]);
    order.slice(1).forEach((j, n) => assert.ok(placed[j] - placed[order[n]] >= 12 - 1e-9));
    assert.ok(placed.every((y) => y >= 6 - 1e-9 && y <= 94 + 1e-9));
  }
});

test("an axis holds every value but a few at the beginning that dwarf the rest", () => {
  const falling = Array.from({ length: 100 }, (_, k) => 6 - 0.05 * k);
  assert.ok(ceiling(falling) > 6);
  const steep = [9, 5, ...Array(98).fill(0.2)];
  assert.ok(ceiling(steep) < 0.5 && ceiling(steep) > 0.2);
  assert.equal(ceiling([]), 1);
  assert.equal(ceiling([NaN]), 1);
  assert.equal(ceiling([0, 0]), 1);
  assert.deepEqual(scoreRange({ better: "higher", chance: 0.1 }, [0.5]), [0, 1]);
  assert.deepEqual(scoreRange({ better: "lower", chance: 0.17 }, [1.2, 0.1]), [0, 0.34]);
  // a score that got worse is not cut off
  assert.deepEqual(scoreRange({ better: "lower", chance: 0.17 }, [1.2, 0.1, 0.4], [NaN, 0.4]), [
    0,
    1.05 * 0.4,
  ]);
  assert.ok(scoreRange({ better: "lower", chance: null }, [8, 7, 6])[1] > 8);
});

test("the latest weights are told beside the best, and named where they are apart from them", () => {
  const whole = (v) => v.toFixed(0);
  assert.equal(scores(whole, 97, 71), "97, latest 71");
  assert.equal(scores(whole, 97, 97.2), "97");
  const best = { cell: "lstm", latest: false, y: 10 },
    latest = { cell: "lstm", latest: true, y: 30 },
    rnn = { cell: "rnn", latest: false, y: 30 },
    near = { cell: "rnn", latest: true, y: 33 };
  assert.deepEqual(named([best, rnn, latest, near], 8), [best, rnn, latest]);
  assert.deepEqual(named([best, rnn, latest, near], 2), [best, rnn, latest, near]);
});

test("what came of a few examples is said by the numbers", () => {
  const measure = { name: "accuracy", title: "accuracy", better: "higher", chance: 1 / 6, digits: 3 },
    about = { name: "LSTM", first: 1.8, examples: "16", measure };
  const net = { loss: 0.001, score: 0.3, latest: 0.298, best: 900 };
  assert.equal(verdict({ ...net, loss: 0.5 }, about), "");
  assert.equal(verdict({ ...net, loss: null }, about), "");
  assert.equal(
    verdict(net, about),
    "The LSTM knows its 16 examples by heart, and new ones less well: its validation accuracy is 29.8%; chance is 16.7%.",
  );
  assert.equal(
    verdict({ ...net, latest: 1, score: 1 }, about),
    "For the LSTM these 16 were enough to learn the task.",
  );
  const error = { name: "error", title: "mean squared error", better: "lower", chance: 0.167, digits: 3 };
  assert.match(
    verdict({ ...net, score: 0.185, latest: 0.464, best: 1200 }, { ...about, measure: error }),
    /was 0\.185\d* after iteration 1,200 and is 0\.464\d* now; chance is 0\.167/,
  );
});

test("where a run stands is said in a few words", () => {
  const run = { elapsed: 83.9, rate: 12.4, left: 40.2 };
  assert.equal(standing({ ...run, state: "running" }), "1:23 · 12 a second · 0:41 left");
  assert.equal(standing({ ...run, rate: 1.25, state: "running" }), "1:23 · 1.3 a second · 0:41 left");
  assert.equal(standing({ elapsed: 0, rate: null, left: null, state: "running" }), "0:00");
  assert.equal(standing({ ...run, state: "waiting", ahead: 0 }), "waiting, yours is next");
  assert.equal(standing({ ...run, state: "waiting", ahead: 1 }), "waiting, 1 training before yours");
  assert.equal(standing({ ...run, state: "waiting", ahead: 2 }), "waiting, 2 trainings before yours");
  assert.equal(standing({ ...run, state: "done" }), "done in 1:23");
  assert.equal(standing({ ...run, state: "paused" }), "paused at 1:23");
  assert.deepEqual([0, 59.99, 60, 3725].map(clock), ["0:00", "0:59", "1:00", "62:05"]);
});

test("a cell's name is short beside another", () => {
  const titles = ["Vanilla RNN", "LSTM", "GRU", "Peephole LSTM", "Coupled LSTM"];
  assert.deepEqual(titles.map(shortCell), ["RNN", "LSTM", "GRU", "Peephole", "Coupled"]);
});

// a picture of two networks' answers: ids and probabilities of two each, at two steps
function picture(kind, words, reads = "words") {
  const arrays = {
    "top.0.id": [1, 0, 2, 1],
    "top.0.p": [0.75, 0.25, 0.5, 0.5],
    "top.1.id": [2, 1, 1, 0],
    "top.1.p": [0.5, 0.25, 1, 0],
  };
  return {
    T: 2,
    words,
    tokens: ["the", "Cat"],
    answers: { kind },
    reads: { kind: reads, reserved: [0] },
    arrays: { "top.0.id": [0, [2, 2]], "top.1.id": [0, [2, 2]] },
    array: (name) => arrays[name],
  };
}

test("answers are the likeliest of each network, right where the text goes on so", () => {
  const P = picture("next", ["<unk>", "cat", "\n"]);
  assert.deepEqual(top(P, 0, 0), [
    ["cat", 0.75],
    ["<unk>", 0.25],
  ]);
  assert.deepEqual(top(P, 1, 1), [
    ["cat", 1],
    ["<unk>", 0],
  ]);
  assert.deepEqual(reply(P, 0, 0), { text: "cat", right: true });
  assert.deepEqual(reply(P, 1, 0), { text: "↵", right: false });
  assert.equal(reply(picture("next", ["<unk>", "cat", "x"], "bytes"), 0, 0).right, false);
  // after the last token the text does not tell
  assert.deepEqual(reply(P, 1, 1), { text: "cat", right: null });
  assert.equal(reply(picture("label", ["a", "b", "c"]), 0, 0).right, null);
  assert.deepEqual(reply(picture("value", ["sum", "sum", "sum"]), 0, 0), { text: "0.75", right: null });
});
