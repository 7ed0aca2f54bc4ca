import assert from "node:assert/strict";
import test from "node:test";
import { deflateSync } from "node:zlib";

import { Fetched, Missing } from "../../visualizer/pages/kit/engine/fetched.mjs";
import { Shim } from "../../visualizer/pages/kit/shim.mjs";

const later = () => new Promise((done) => setTimeout(done, 20));

// a network without a layer, packed as `packed_network` does
function packed(name) {
  const reads = {
    kind: "words",
    words: ["<unk>", "a"],
    nouns: { kind: "words", one: "word", many: "words", reserved: [0] },
  };
  const facts = {
    format: "gatescope network 1",
    name,
    layers: 0,
    names: ["a"],
    reads,
    tensors: {},
    roles: {},
  };
  const json = Buffer.from(JSON.stringify({ ...facts, signals: [], equations: [], terms: [] }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return deflateSync(Buffer.concat([length, json])).toString("base64");
}

async function script(name, data = packed(name)) {
  const text = `gatescope.take("${name}","${data}");\n`,
    digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return { data, hash: `sha256-${Buffer.from(digest).toString("base64")}` };
}

// two networks, each compared with the other; `runs` are the addresses of the scripts that ran
async function shelf(brings = (_name, data) => data) {
  const runs = [],
    scripts = { one: await script("one"), two: await script("two") },
    about = (name, other) => ({ file: `${name}.js`, version: "7", hash: scripts[name].hash, with: [other] });
  const fetched = new Fetched({ one: about("one", "two"), two: about("two", "one") }, async (src, hash) => {
    runs.push(src);
    const name = src.slice(2, 5),
      data = brings(name, scripts[name].data);
    assert.equal(hash, scripts[name].hash);
    if (data === null) throw new Error("404");
    await later();
    fetched.take(name, data);
  });
  return { fetched, runs };
}

test("a network comes once, with what it is compared with, and nothing comes for a name that there is not", async () => {
  const { fetched, runs } = await shelf(),
    networks = [];
  await fetched.fill(networks, [undefined, "three", "toString"]);
  assert.deepEqual(runs, []);
  await Promise.all([fetched.fill(networks, ["one"]), fetched.fill(networks, ["two", "one"])]);
  await fetched.fill(networks, ["one"]);
  assert.deepEqual(runs.sort(), ["./one.js?v=7", "./two.js?v=7"]);
  assert.deepEqual(networks.map(({ name }) => name).sort(), ["one", "two"]);
});

test("a file that is missing, empty, another or spoilt is a sentence, and is asked for again", async () => {
  for (const bad of [null, undefined, "", "####", packed("other")]) {
    let spoilt = true;
    const { fetched } = await shelf((name, data) => (spoilt && name === "one" ? bad : data)),
      networks = [];
    await assert.rejects(fetched.fill(networks, ["one"]), (error) => {
      assert.ok(error instanceof Missing);
      assert.match(error.message, /^The network one could not be loaded: its file one\.js .*made with\.$/);
      return true;
    });
    assert.deepEqual(networks, []);
    spoilt = false;
    await fetched.fill(networks, ["one"]);
    assert.equal(networks.length, 2);
  }
});

test("an answer that waits for a network is told when it has come, and a fault in it is told too", async (t) => {
  t.mock.method(console, "error", () => {});
  const heard = [],
    answer = async ({ seq }) => {
      await later();
      if (seq === 2) throw new Error("a fault");
      return { seq, picture: null };
    },
    shim = new Shim({ setup: {}, pages: {}, answer });
  shim.on("payload", () => heard.push(shim.payload));
  shim.send_msg({ seq: 1, want: "picture" });
  shim.send_msg({ seq: 2, want: "sums" });
  await later();
  assert.deepEqual(heard, []);
  for (let k = 0; k < 100 && heard.length < 2; k++) await later();
  assert.deepEqual(
    heard.map(({ seq, fault }) => [seq, fault]),
    [
      [1, undefined],
      [2, true],
    ],
  );
});
