import assert from "node:assert/strict";
import test from "node:test";

import { Questions } from "../../visualizer/pages/kit/questions.mjs";
import { StandIn, scarce } from "../../visualizer/pages/kit/standin.mjs";

const SHOWN = [
  { model: "lstm", weights: "trained" },
  { model: "rnn", weights: "trained" },
];

// a page's stand-in, what it fetched, and what it answered; `rests` has what waits until the page is idle
function standing({ size = 1000, few = false, poor = false, kind = undefined } = {}) {
  const asked = [],
    heard = [],
    rests = [],
    told = [];
  let script = null;
  class Engine {
    constructor(networks) {
      this.networks = networks;
    }
    answer(question) {
      return { ...question, picture: [...this.networks] };
    }
  }
  const page = {
    version: "v1",
    size: () => size,
    few,
    kind,
    there: () => true,
    heard: (answer) => heard.push(answer),
    loaded: () => told.push("loaded"),
  };
  const standIn = new StandIn(page, {
    get: async (address) => {
      asked.push(address);
      return address;
    },
    run: async (address) => {
      asked.push(address);
      const answering =
        () =>
        ({ want, seq }) => ({ want, seq, answered: "a lesson" });
      script = { Engine, readNetwork: (packed) => packed, answering };
    },
    script: () => script,
    rest: (work, ms) => rests.push({ work, ms }),
    poor: () => poor,
  });
  const load = async (shown = SHOWN) => {
    standIn.keep(shown);
    await rests.pop()?.work();
    for (let turn = 0; turn < 30; turn++) await null;
  };
  return { standIn, asked, heard, rests, told, load };
}

// once so many have been heard, of a busy machine too; of none after a while
const later = async (/** @type {any[]} */ heard = null, n = 1) => {
  for (let k = 0; heard ? heard.length < n && k < 1000 : k < 3; k++)
    await new Promise((done) => setTimeout(done, 5));
};

test("what is shown is fetched once, when the page is idle, the engine before it", async () => {
  const { standIn, asked, rests, told, load } = standing();
  standIn.keep(SHOWN);
  assert.deepEqual([asked, rests.length, standIn.has(SHOWN)], [[], 1, false]);
  await load();
  assert.deepEqual(asked, [
    "./static/extensions/gatescope/engine.bundle.js?v=v1",
    "./network/lstm?v=v1&weights=trained",
    "./network/rnn?v=v1&weights=trained",
  ]);
  assert.ok(standIn.has(SHOWN) && !standIn.has([]) && told.length === 1);
  await load([...SHOWN, { model: "gru", weights: "initial" }]);
  assert.deepEqual(asked.slice(3), ["./network/gru?v=v1&weights=initial"]);
});

test("large networks wait longer, and stay away where many share the way or each byte counts", () => {
  const times = [{}, { size: 10 ** 6 }, { size: 10 ** 6, few: true }, { few: true }, { poor: true }].map(
    (how) => {
      const { standIn, rests } = standing(how);
      standIn.keep(SHOWN);
      return rests[0]?.ms;
    },
  );
  assert.ok(times[0] < times[1]);
  assert.deepEqual(times.slice(2), [undefined, times[0], undefined]);
  for (const [connection, is] of [
    [{}, false],
    [{ effectiveType: "4g", type: "wifi" }, false],
    [{ effectiveType: "4g", saveData: true }, true],
    [{ effectiveType: "4g", type: "cellular" }, true],
    [{ effectiveType: "slow-2g" }, true],
  ])
    assert.equal(scarce(connection), is);
});

test("what only a server has is left to it, and a network that is not here is refused where it is away", async () => {
  const { standIn, heard, load } = standing();
  await load();
  const ask = (want, model, away) => standIn.ask({ want, seq: 1, model, other: null }, away);
  for (const want of ["cut", "others", "handout"]) ask(want, "lstm", true);
  ask("picture", "gru", false); // it is silent, and may answer yet
  await later();
  assert.deepEqual(heard, []);
  ask("picture", "gru", true);
  ask("sums", "lstm", true);
  standIn.ask({ want: "run", seq: 2, model: "lstm", other: { weights: "initial" } }, true);
  await later(heard, 3);
  assert.match(heard[0].notices[0], /gru was not loaded/);
  assert.equal(heard[0].picture, null);
  assert.equal(heard[1].picture.length, 2); // those that it is compared with are here too
  assert.match(heard[2].notices[0], /lstm before its training was not loaded/);
});

test("of a lesson what its gates are turned to is worked out here, and no lesson is looked for", async () => {
  const { standIn, heard, load } = standing({ kind: "lesson" });
  await load();
  for (const want of ["lesson", "picture", "turn"])
    standIn.ask({ want, seq: 1, model: "lstm", turn: ["f=0"] }, true);
  await later(heard);
  assert.deepEqual(heard, [{ want: "turn", seq: 1, answered: "a lesson" }]);
});

// as Instrument.tell and takeOver put them together
function between(line, standIn) {
  const server = [],
    shown = [],
    questions = new Questions((question) => {
      if (line.state !== "closed") server.push(question);
      if (line.state !== "open") standIn.ask(question, line.state === "closed");
    });
  return { server, shown, questions, take: (answer) => questions.take(answer) && shown.push(answer.by) };
}

test("of the server and the page whichever answers the latest question first counts, and nothing older", async () => {
  const { standIn, heard, load } = standing();
  await load();
  const line = { state: "open" },
    { server, shown, questions, take } = between(line, standIn),
    ask = (text) => questions.ask("picture", { model: "lstm", text });
  ask("a");
  // the server says nothing: the page answers, and the server later
  line.state = "silent";
  for (const question of questions.pending()) standIn.ask(question, false);
  await later(heard);
  take({ ...heard.pop(), by: "page a" });
  take({ ...server[0], by: "server a" });
  assert.deepEqual(shown, ["page a"]);
  // asked of both; what answers an older question comes last
  ask("b");
  ask("c");
  take({ ...server[2], by: "server c" });
  await later(heard);
  for (const answer of heard) take({ ...answer, by: `page ${answer.text}` });
  take({ ...server[1], by: "server b" });
  assert.deepEqual(shown, ["page a", "server c"]);
  assert.equal(questions.busy.size, 0);
});

test("when the server is back what has not been answered is asked there, and here no more", async () => {
  const { standIn, heard, load } = standing();
  await load();
  const line = { state: "closed" },
    { server, shown, questions, take } = between(line, standIn);
  questions.ask("picture", { model: "lstm", text: "a" });
  questions.ask("cut", { model: "lstm" });
  assert.deepEqual(server, []);
  line.state = "open";
  standIn.stop();
  questions.resume();
  await later();
  assert.deepEqual(heard, []);
  assert.deepEqual(
    server.map(({ want }) => want),
    ["picture", "cut"],
  );
  for (const question of server) take({ ...question, by: "server" });
  assert.deepEqual(shown, ["server", "server"]);
  // away again: it answers as before
  line.state = "closed";
  questions.ask("picture", { model: "lstm", text: "b" });
  await later(heard);
  assert.equal(heard[0].text, "b");
  assert.ok(standIn.answered);
});
