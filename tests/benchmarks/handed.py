"""What a page without a server takes to run a network, in Node: python tests/benchmarks/handed.py

Times are those of this machine, with nothing else running; compare them with the limits beside them.
"""

import subprocess
import tempfile
from pathlib import Path

from visualizer.pages.catalogue import load
from visualizer.pages.handed import packed_network
from visualizer.tasks import TASKS

SCRIPT = """
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const [folder, limit, text, ...files] = process.argv.slice(1);
const [{ readNetwork }, { gradientNorms, pictured, Trace }] = await Promise.all(
  ["network", "picture"].map((name) => import(pathToFileURL(`${folder}/${name}.mjs`))));
const networks = files.map((file) => readNetwork(readFileSync(file))), [network, ...partners] = networks;
const tokens = network.reads.tokenize(text).slice(0, 60);
const timed = (what, run, most = "") => {
  const all = Array.from({ length: 30 }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  }).sort((a, b) => a - b);
  console.log(`  ${what.padEnd(34)} ${all[15].toFixed(1).padStart(6)} ms  ${most && `at most ${most} ms`}`);
};
console.log(`${network.name}, ${tokens.length} tokens`);
const run = () => new Trace(network, tokens), trace = run();
timed("run and answers", run, limit);
timed("gradient", () => gradientNorms(trace));
timed("picture, with the networks beside", () => pictured(run(), partners));
"""
CASES = {
    ("grammar-lstm-32-s0", "grammar-rnn-32-s0"): 16,
    ("english-lstm-256-s0", "english-rnn-256-s0"): 100,
}

if __name__ == "__main__":
    engine = Path(__file__).resolve().parents[2] / "visualizer/pages/kit/engine"
    with tempfile.TemporaryDirectory() as folder:
        for names, limit in CASES.items():
            files = [Path(folder) / name for name in names]
            for name, file in zip(names, files, strict=True):
                file.write_bytes(packed_network(load(name)))
            text = " ".join([TASKS[names[0].split("-")[0]].examples[0][1]] * 10)
            command = ["node", "--input-type=module", "-e", SCRIPT, engine, limit, text, *files]
            subprocess.run([*map(str, command)], check=True)
