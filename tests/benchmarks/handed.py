"""What a page without a server takes to run a network, in Node: python tests/benchmarks/handed.py

Times are seconds of the processor, so that other work on this machine counts little: the first, before a
browser has compiled anything, and the median of those after. Compare the median with the limit beside it.
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
const clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const timed = (what, run, most = "") => {
  const all = Array.from({ length: 31 }, () => {
    const from = clock();
    run();
    return clock() - from;
  });
  const said = (ms) => ms.toFixed(1).padStart(6), [first, ...others] = all;
  const median = said(others.sort((a, b) => a - b)[15]);
  console.log(`  ${what.padEnd(34)} ${said(first)} ms, then ${median} ms  ${most && `at most ${most} ms`}`);
};
const data = files.map((file) => readFileSync(file)), read = () => data.map(readNetwork);
console.log(files[0].split("/").at(-1));
timed("reading the networks", read);
const [network, ...partners] = read(), tokens = network.reads.tokenize(text).slice(0, 60);
const run = () => new Trace(network, tokens);
timed(`run and answers, ${tokens.length} tokens`, run, limit);
const trace = run();
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
