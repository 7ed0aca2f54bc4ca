"""The pure functions of the JavaScript modules, tested by Node's own tests."""

import re
import subprocess
from pathlib import Path

FILES = sorted(Path(__file__).parent.glob("*.test.mjs"))
# one process for all files, of which each also runs alone: `node tests/js/chart.test.mjs`
RUN = "for (const file of process.argv.slice(1)) await import(file);"


def test_the_javascript_modules(node):
    command = [node, "--input-type=module", "--eval", RUN, *(file.as_uri() for file in FILES)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=300)
    failed = re.findall(r"^not ok .*?(?=^(?:not )?ok )", run.stdout, re.DOTALL | re.MULTILINE)
    assert run.returncode == 0 and not failed, "\n".join(failed) or run.stdout[-2000:] + run.stderr
    # a file that defines no test would pass unseen
    assert len(re.findall(r"^ok ", run.stdout, re.MULTILINE)) > len(FILES)
