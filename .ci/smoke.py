"""Checks an installed wheel: run with its Python, from a folder that is not the checkout."""

import json
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

from visualizer.pages.page import PAGES

GATESCOPE = str(Path(sys.executable).with_name("gatescope"))

models = json.loads(subprocess.check_output([GATESCOPE, "models", "--json"]))
assert models, "the wheel carries no model"
print(f"gatescope models: {len(models)}")
assert json.loads(subprocess.check_output([GATESCOPE, "lessons", "--json"])), "the wheel carries no lesson"
print(subprocess.check_output([GATESCOPE, "lessons", "--check"], text=True).strip())

with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
server = subprocess.Popen([GATESCOPE, "serve", "--port", str(port), "--no-show"])
try:
    deadline = time.monotonic() + 60
    while True:
        try:
            with urllib.request.urlopen(f"http://localhost:{port}/explore", timeout=30) as page:
                print(f"gatescope serve: /explore answers {page.status}")
                break
        except urllib.error.HTTPError:
            raise  # it runs, and the page is broken: waiting will not help
        except OSError:
            assert server.poll() is None, f"gatescope serve ended with {server.returncode}"
            assert time.monotonic() < deadline, "gatescope serve did not answer within 60 s"
            time.sleep(0.2)
    for other in PAGES:
        with urllib.request.urlopen(f"http://localhost:{port}/{other}", timeout=60) as page:
            print(f"gatescope serve: /{other} answers {page.status}")
finally:
    server.terminate()
    server.wait(10)
