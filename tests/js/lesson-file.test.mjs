import assert from "node:assert/strict";
import test from "node:test";

import { answering, made, sized } from "../../visualizer/pages/lessons/answers.mjs";

const RUN = { text: "the cat", model: "m", weights: "trained" };
// D H + H² + 2 H, and four times as many
const RNN = {
  terms: [
    [1, 1, 1, 0],
    [1, 0, 2, 0],
    [2, 0, 1, 0],
  ],
};
const LSTM = { terms: RNN.terms.map(([factor, ...powers]) => [4 * factor, ...powers]) };

/** A payload of facts alone as the server packs it, in base64. */
function payload(facts, picture) {
  const block = (data) => {
    const text = new TextEncoder().encode(JSON.stringify({ ...data, arrays: {} })),
      length = new Uint8Array(Uint32Array.of(text.length).buffer);
    return [...length, ...text];
  };
  return btoa(String.fromCharCode(...block(facts), ...block(picture)));
}

test("the sizes of a layer follow the sliders, with the RNN that has about as many parameters", () => {
  const shapes = { cells: { lstm: { sizes: { cell: "lstm", counts: [{ total: LSTM }] } } }, rnn: RNN },
    of = (input, hidden) => sized(shapes, { cell: "lstm", input, hidden, steps: 100 }).sizes;
  const lecture = of(80, 12);
  assert.equal(lecture.cell, "lstm");
  assert.equal(lecture.counts[0].total, 4512);
  // 38 units have 4560, 37 have 4403
  assert.deepEqual(lecture.beside, [{ cell: "rnn", hidden: 38 }]);
  // visualizer.analysis.sizes.Sizes.as_many
  assert.equal(of(256, 128).beside[0].hidden, 334);
  assert.equal(of(1, 1).beside[0].hidden, 3);
});

test("a turned gate is the other of two runs, and one that cannot be held is said", () => {
  const asked = [],
    run = { notices: [], pins: [{ why: null }], pictures: [null, "turned"] },
    engine = {
      networks: [{ name: "m", which: "trained" }],
      answer: (question) => {
        asked.push(question);
        return run;
      },
    },
    answer = answering(engine, {});
  assert.deepEqual(answer({ seq: 4, want: "turn", ...RUN, turn: ["f:0:0=1"] }), {
    seq: 4,
    want: "turn",
    notices: [],
    picture: "turned",
  });
  assert.deepEqual(asked[0].pins, ["f:0:0=1"]);
  run.pins = [{ why: "There is no unit 40" }];
  const refused = answer({ seq: 5, want: "held", ...RUN, turn: ["f:40:0=1"] });
  assert.equal(refused.picture, null);
  assert.match(refused.notices[0], /no unit 40/);
  // of the layer that pictures show: the engine's own, where none is named
  answer({ seq: 6, want: "preactivations", ...RUN });
  assert.equal(asked.at(-1).layer, undefined);
});

test("another cell than its own is worked out only where a network and that cell are there", () => {
  const question = { seq: 7, want: "turn", ...RUN, cell: "reset=before" },
    network = { name: RUN.model, which: "trained", as: () => assert.fail("there is no cell") };
  for (const [networks, as] of [
    [[], "{}"],
    [[network], ""],
  ]) {
    const { picture, notices } = answering({ networks }, {})({ ...question, as });
    assert.equal(picture, null);
    assert.match(notices[0], /cannot work this cell out/);
  }
});

test("what was made with the file answers for the engine", () => {
  const question = { want: "picture", ...RUN },
    answer = answering(
      { networks: [], answer: () => assert.fail("the engine was asked") },
      {},
      made([[question, payload({ seq: 0, want: "picture", notices: [] }, { T: 2 })]]),
    );
  const { seq, picture } = answer({ ...question, weights: undefined, seq: 9 });
  assert.equal(seq, 9);
  assert.equal(picture.T, 2);
});
