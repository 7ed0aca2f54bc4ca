"""What Python's `bz2` packs, the browser unpacks, and knows where it is not whole."""

import bz2
import random
import subprocess

CASES = {
    "text": "the clouds are in the “sky” · ".encode() * 300,
    "runs": b"".join(bytes([k]) * n for k in (0, 7, 255) for n in (1, 3, 4, 5, 258, 259, 260, 1000)),
    "one": b"x",
    "random": random.Random(0).randbytes(3000),
    "two blocks": random.Random(1).randbytes(1000) * 910,
}
SCRIPT = """
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const [module, ...files] = process.argv.slice(1),
  { unpacked } = await import(pathToFileURL(module));
for (const file of files) {
  const whole = readFileSync(`${file}.raw`), data = new Uint8Array(readFileSync(file));
  if (Buffer.compare(whole, unpacked(data, whole.length))) throw new Error(`${file} is another`);
  const spoilt = data.slice();
  spoilt[data.length >> 1] ^= 1;
  for (const other of [data.subarray(0, data.length - 20), spoilt]) {
    let said = null;
    try { unpacked(other, whole.length); } catch (error) { said = error; }
    if (said === null) throw new Error(`${file} is not whole, and nobody said so`);
  }
}
"""


def test_a_browser_unpacks_what_python_packs(node, root, tmp_path):
    for name, data in CASES.items():
        (tmp_path / name).write_bytes(bz2.compress(data))
        (tmp_path / f"{name}.raw").write_bytes(data)
    files = [str(tmp_path / name) for name in CASES]
    command = [node, "--input-type=module", "-e", SCRIPT, str(root / "visualizer/pages/bzip2.mjs"), *files]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert run.returncode == 0, run.stderr
