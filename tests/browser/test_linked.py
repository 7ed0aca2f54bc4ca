"""Two Explorers in an app of somebody's own: Python knows what a person does, and shows what it says."""

import socket
import subprocess
import sys
import time
from contextlib import contextmanager, suppress

from playwright.sync_api import expect

from browser.conftest import free_port

APP = """
import sys
import panel as pn
from visualizer import Pins
from visualizer.pages.explorer.explorer import Explorer

def app():
    one = Explorer("the clouds are in the", t=1, unit=3)
    other = Explorer("the cat", model="grammar-gru-32-s0")
    known = pn.bind(lambda *of: repr(of), *(one.param[name] for name in ("text", "t", "unit")))
    button = pn.widgets.Button(name="In Python")
    button.on_click(lambda _: one.param.update(text="I grew up in France", t=4, unit=7))
    hold = pn.widgets.Button(name="Hold")
    hold.on_click(lambda _: one.param.update(pins=Pins().hold("f", 0.0, steps=2)))
    made = one.session.preactivations

    def preactivations(request):
        print("a curve, with", one.session.pins, flush=True)
        return made(request)

    one.session.preactivations = preactivations
    side = dict(sizing_mode="stretch_width")
    return pn.Column(pn.Row(pn.pane.Str(known), button, hold), pn.Row(one, other, **side), **side)

pn.serve(app, port=int(sys.argv[1]), show=False)
"""


def until_it_answers(port, process, log, seconds=60):
    deadline = time.monotonic() + seconds
    while True:
        with suppress(OSError), socket.create_connection(("localhost", port)):
            return
        assert process.poll() is None and time.monotonic() < deadline, log.read_text()
        time.sleep(0.1)


@contextmanager
def serving(folder):
    port, log = free_port(), folder / "log"
    with log.open("wb") as out:
        process = subprocess.Popen([sys.executable, "-c", APP, str(port)], stdout=out, stderr=out)
    try:
        until_it_answers(port, process, log)
        yield f"http://localhost:{port}"
    finally:
        process.terminate()
        process.wait(10)


def reaches(log, line, seconds=15):
    deadline = time.monotonic() + seconds
    while line not in log.read_text():
        assert time.monotonic() < deadline, log.read_text()
        time.sleep(0.05)


def test_python_and_the_browser_follow_each_other(watched, tmp_path):
    with serving(tmp_path) as address:
        page = watched(size=(1440, 900))
        page.goto(address)
        hosts = page.locator("[data-ready=true]")
        hosts.nth(1).wait_for(state="attached")
        one, other = hosts.nth(0), hosts.nth(1)
        known = page.locator("pre").first

        def knows(*values):
            expect(known).to_have_text(repr(values), timeout=20_000)

        knows("the clouds are in the", 1, 3)
        assert (one.get_attribute("data-t"), one.get_attribute("data-unit")) == ("1", "3")
        one.locator(".gs").focus()
        page.keyboard.press("End")
        knows("the clouds are in the", 4, 3)
        assert other.get_attribute("data-t") == "1"
        page.get_by_role("button", name="In Python").click()
        knows("I grew up in France", 4, 7)
        one.locator("textarea.sentence, input.sentence").first.fill("the keys to the cabinet are here")
        knows("the keys to the cabinet are here", 6, 7)
        # what is asked beside a picture is asked anew where Python holds something in the same text
        log = tmp_path / "log"
        one.get_by_role("button", name="its curve").click()
        reaches(log, "a curve, with Pins()\n")
        page.get_by_role("button", name="Hold").click()
        reaches(log, "a curve, with Pins().hold('f'")
        # each goes by the half of the window that it has
        widths = [host.bounding_box()["width"] for host in (one, other)]
        assert widths == [720, 720]
        for host in (one, other):
            main = host.locator("main")
            assert main.evaluate("main => getComputedStyle(main).display") == "flex"
            assert main.evaluate("main => main.scrollWidth <= main.clientWidth")
