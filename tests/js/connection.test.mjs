import assert from "node:assert/strict";
import test from "node:test";

import { Connection, KNOCK_MS, SILENT_MS } from "../../visualizer/pages/kit/connection.mjs";

// a connection, the server behind it (there or not; its sockets open or not), and what was told of it
function connecting(t) {
  t.mock.timers.enable({ apis: ["setTimeout", "setInterval"] });
  const server = { there: true, opens: true },
    told = [];
  const client = {
    session: {},
    pulled: 0,
    _repull_session_doc() {
      this.pulled += 1;
    },
    async connect() {
      if (!server.opens) throw new Error("refused");
      await new Promise((resolve) => this._repull_session_doc(resolve));
    },
  };
  const line = new Connection({
    knock: async () => server.there,
    give: () => line.lost(client),
    changed: (state) => told.push(state),
  });
  // as much time as so many knocks take, and what follows from each
  const knocks = async (n) => {
    for (let k = 0; k < n; k++) {
      t.mock.timers.tick(KNOCK_MS);
      for (let turn = 0; turn < 20; turn++) await null;
    }
  };
  return { line, server, client, told, knocks, tick: (ms) => t.mock.timers.tick(ms) };
}

test("who asks and hears nothing is told so after a while, and again once somebody answers", (t) => {
  const { line, told, tick } = connecting(t);
  line.asked();
  tick(SILENT_MS - 1);
  assert.deepEqual(told, []);
  line.asked(); // asking again does not begin anew
  tick(1);
  assert.deepEqual(told, ["silent"]);
  assert.ok(line.up);
  line.heard();
  assert.deepEqual(told, ["silent", "open"]);
  tick(10 * SILENT_MS);
  assert.equal(told.length, 2);
});

test("who is told how far an answer has got does not wait in silence", (t) => {
  const { line, told, tick } = connecting(t);
  line.asked();
  for (let k = 0; k < 5; k++) {
    tick(SILENT_MS - 1);
    line.heard(true);
  }
  assert.deepEqual(told, []);
  tick(SILENT_MS);
  assert.deepEqual(told, ["silent"]);
});

test("a way that is lost is taken up again to the same session, as soon as the server is there", async (t) => {
  const { line, server, client, told, knocks } = connecting(t);
  server.there = false;
  line.lost(client);
  line.lost(client); // each try that fails is one more loss
  await knocks(30);
  assert.deepEqual(told, ["closed"]);
  assert.ok(!line.up);
  server.there = true;
  await knocks(1);
  assert.deepEqual(told, ["closed", "open"]);
  assert.equal(client.pulled, 0); // the server's document does not take the page's place
  // as often as it happens, with nothing asked in between
  for (let k = 0; k < 5; k++) {
    line.lost(client);
    await knocks(1);
  }
  assert.equal(line.state, "open");
});

test("a server that knows the page no more is told from one that is not there", async (t) => {
  const { line, server, client, told, knocks } = connecting(t);
  server.opens = false;
  line.lost(client);
  await knocks(10);
  assert.deepEqual(told, ["closed", "ended"]);
  server.opens = true;
  await knocks(10);
  line.lost(client);
  line.heard();
  assert.equal(line.state, "ended");
  const other = new Connection({ knock: async () => true, changed: () => {} });
  other.lost(); // nothing is known of how it was opened
  await knocks(10);
  assert.equal(other.state, "ended");
});

test("a session that is over is begun anew where a page can, and waited for where the server is full", async (t) => {
  const { line, server, client, told, knocks } = connecting(t),
    next = { ...client, session: { of: "another" } },
    room = [null, next];
  line.begin = async () => room.shift();
  server.opens = false;
  line.lost(client);
  await knocks(1);
  assert.deepEqual(told, ["closed"]);
  await knocks(1);
  assert.deepEqual(told, ["closed", "open"]);
  assert.equal(line.client, next);
  // of a server that is no such page's only a reload helps
  line.begin = async () => {
    throw new Error("another program");
  };
  line.lost();
  await knocks(10);
  assert.deepEqual(told.slice(2), ["closed", "ended"]);
});

test("where the server says that the session is over it is not asked again", async (t) => {
  const { line, client, told, knocks } = connecting(t);
  client.connect = async () => {
    throw new Error("Lost websocket connection, 1008 (this session is over)");
  };
  line.lost(client);
  assert.equal(line.over, false);
  await knocks(1);
  assert.deepEqual([told, line.over], [["closed", "ended"], true]);
});

test("a way that stays silent though a server is there is given up for another, and not for ever", async (t) => {
  const { line, server, told, knocks, tick } = connecting(t);
  server.there = false;
  line.asked();
  tick(SILENT_MS);
  await knocks(30);
  assert.deepEqual(told, ["silent"]); // all of it is silent, so that another way would be no better
  server.there = true;
  await knocks(4);
  assert.deepEqual(told, ["silent", "closed", "open"]);
  line.asked();
  line.heard();
  assert.equal(line.state, "open");
  for (let k = 0; k < 3; k++) {
    line.asked();
    tick(SILENT_MS);
    await knocks(4);
  }
  assert.deepEqual(told.slice(3), [
    "silent",
    "closed",
    "open",
    "silent",
    "closed",
    "open",
    "silent",
    "ended",
  ]);
});

test("outside the site there is nobody to knock at, and silence is all that is told", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout", "setInterval"] });
  const told = [],
    line = new Connection({ changed: (state) => told.push(state) });
  line.asked();
  t.mock.timers.tick(100 * SILENT_MS);
  line.heard();
  assert.deepEqual(told, ["silent", "open"]);
  line.asked();
  line.stop();
  t.mock.timers.tick(100 * SILENT_MS);
  assert.equal(told.length, 2);
});
