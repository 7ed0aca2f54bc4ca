"""Every benchmark, or those named: python tests/benchmarks/run.py [engine] [page].

Each is a script beside this one, and runs in a process of its own. None is a test: what they print
depends on the machine, and on nothing else running there.
"""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PARTS = sorted(path.stem for path in HERE.glob("*.py") if path.stem != "run")

if __name__ == "__main__":
    if unknown := set(sys.argv[1:]) - set(PARTS):
        sys.exit(f"there is no benchmark {', '.join(unknown)}, only {', '.join(PARTS)}")
    status = 0
    for part in sys.argv[1:] or PARTS:
        print(f"\n=== {part}\n", flush=True)
        status |= subprocess.run([sys.executable, str(HERE / f"{part}.py")]).returncode
    sys.exit(status)
