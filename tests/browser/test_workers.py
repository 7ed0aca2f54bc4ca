"""Several servers of one class behind nginx: one is killed, and nobody loses the class or their place."""

import http.client
import json
import os
import re
import signal
import socket
import sqlite3
import subprocess
import threading
import time
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from browser.conftest import free_port
from browser.test_classroom import at, says

CONFIGURATION = Path(__file__).resolve().parents[2] / "assets" / "nginx.conf"
SECONDS = 15
AT = {"page": "explore", "rows": {"text": "the keys to the cabinet are", "t": "1"}}


# that a server is started anew is tested without pages, which would have to wait for it
REMAINS_DEAD = "from visualizer.pages import workers; workers._PAUSE_SECONDS = 600"


def shared(folder, question):
    """What the one row of the class's store is that answers a question."""
    with closing(sqlite3.connect(next(folder.glob("gatescope-*/class.sqlite")))) as store:
        ((found,),) = store.execute(question)
    return found


def until(what):
    """What what() gives, once it gives something."""
    end = time.monotonic() + SECONDS
    while not (found := what()):
        assert time.monotonic() < end
        time.sleep(0.02)
    return found


def free_ports():
    """Two ports, one after the other, that nothing listens at."""
    while True:
        port = free_port()
        with suppress(OSError), socket.socket() as next_one:
            next_one.bind(("127.0.0.1", port + 1))
            return port, port + 1


def listens(port):
    with socket.socket() as way:
        return way.connect_ex(("127.0.0.1", port)) == 0


@contextmanager
def proxy(nginx, folder, ports):
    """Nginx with our configuration before servers at other ports -> its port; `X-Server` says which."""
    port, text = free_port(), CONFIGURATION.read_text()
    listed = re.findall(r"\n    server 127\.0\.0\.1:\d+ (.*);", text)
    servers = "\n".join(f"    server 127.0.0.1:{each} {listed[0]};" for each in ports)
    text = re.sub(r"(\n    server 127\.0\.0\.1:.*;)+", "\n" + servers, text)
    text = re.sub(r"\n    listen 80 .*;\n    listen .*;", f"\n    listen 127.0.0.1:{port};", text)
    text = text.replace("/var/log/nginx/error.log", f"{folder}/errors")
    text = text.replace("    add_header", "    add_header X-Server $upstream_addr always;\n    add_header", 1)
    temporary = "\n".join(
        f"{name}_temp_path {folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    user = "user root;" if os.geteuid() == 0 else ""
    whole = folder / "nginx.conf"
    main = f"{user} daemon off; pid {folder}/pid; error_log {folder}/errors;"
    whole.write_text(f"{main} events {{}} http {{ {temporary}\n{text} }}")
    with (folder / "nginx.log").open("wb") as log:
        process = subprocess.Popen([nginx, "-c", whole], stdout=log, stderr=log)
    try:
        yield port
    finally:
        process.terminate()
        process.wait(10)


class Person:
    """What a browser asks by the proxy, with a cookie that leads to one server and perhaps the teacher's."""

    def __init__(self, port, way, name=None):
        self.port, self.cookies, self.name = port, [f"gatescope_way={way}"], name
        self.told, self.opened = {}, 0

    @contextmanager
    def ask(self, path, sent=None):
        headers = {"Cookie": "; ".join(self.cookies)} | ({"Content-Type": "application/json"} if sent else {})
        body = json.dumps(sent) if sent else None
        with closing(http.client.HTTPConnection("localhost", self.port, timeout=SECONDS)) as connection:
            connection.request("POST" if sent else "GET", path, body, headers)
            with connection.getresponse() as answer:
                yield answer

    def server(self):
        with self.ask("/favicon.ico") as answer:
            return int(answer.headers["X-Server"].rpartition(":")[2])

    def leads(self, key):
        with self.ask(f"/lead?key={key}") as answer:
            cookie = answer.headers.get_all("Set-Cookie")
            self.cookies.append(cookie[-1].partition(";")[0])

    def lead(self, **rows):
        with self.ask("/class/lead", {**AT, "rows": {**AT["rows"], **rows}}) as answer:
            assert answer.status == 204

    def follow(self):
        """Be told of the class from now on, and again where the connection breaks off, as a browser would."""

        def listen():
            while not self.gone:
                with suppress(OSError, http.client.HTTPException), self.ask(self.news) as answer:
                    if answer.status == 200:
                        self.opened += 1
                    for line in answer:
                        if line.startswith(b"data: "):
                            self.told.update(json.loads(line.removeprefix(b"data: ")))
                time.sleep(0.2)

        self.gone, self.news = False, f"/class/news?id={self.name}&follows=1"
        threading.Thread(target=listen, daemon=True).start()
        until(lambda: self.told)

    def at(self, t):
        until(lambda: self.told.get("lead") and self.told["lead"]["rows"]["t"] == str(t))


def test_a_killed_server_costs_nobody_the_class(watched, own_server, nginx, tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    ports = free_ports()
    with proxy(nginx, tmp_path, ports) as port:
        public = f"http://localhost:{port}"
        options = ["--classroom", "--workers", "2", "--public", public]
        with own_server(ports[0], before=REMAINS_DEAD, options=options):
            until(lambda: listens(ports[1]))
            ways = {Person(port, f"{k:x}").server(): f"{k:x}" for k in range(16)}
            stays, dies = (ways[each] for each in ports)
            teacher, near, far = (
                Person(port, way, f"a-person-{k}") for k, way in enumerate((stays, stays, dies))
            )
            teacher.leads(shared(tmp_path, "SELECT value FROM said WHERE name = 'key'"))
            teacher.follow()
            near.follow()
            far.follow()
            teacher.lead()

            page = watched(locale="en")
            page.context.add_cookies([{"name": "gatescope_way", "value": dies, "url": public}])
            page.add_init_script("sessionStorage['gatescope.follows'] ??= 'yes'")
            page.goto(f"{public}/explore")
            says(page, "Following the teacher")
            at(page, 1)
            assert "the+keys+to+the+cabinet+are" in page.url
            for each in (near, far):
                each.at(1)
            until(lambda: teacher.told["count"] == [3, 3])
            # of one's own, which the server knows and the teacher's page does not
            page.locator("input.sentence").fill("the clouds are in the")
            page.wait_for_selector("[data-steps='5']", state="attached")
            page.locator("input.sentence").press("Escape")
            page.keyboard.press("End")
            page.keyboard.press("ArrowLeft")
            at(page, 3)

            # a server that the page's session is unknown to says nothing
            heard = []
            page.on("websocket", lambda ws: ws.on("framereceived", lambda _: heard.append(1)))
            os.kill(shared(tmp_path, "SELECT server FROM pages WHERE name = 'a-person-2'"), signal.SIGKILL)
            teacher.lead(t="2")
            near.at(2)
            far.at(2)
            until(lambda: page.wait_for_timeout(50) or heard)
            at(page, 3)
            says(page, "On your own")
            assert page.evaluate("document.querySelector('[data-ready]').dataset.steps") == "5"
            page.get_by_text("Look where the teacher is").click()
            at(page, 2)
            teacher.lead(t="4")
            at(page, 4)
            page.locator("input.sentence").fill("the clouds")
            page.wait_for_selector("[data-steps='2']", state="attached")
            until(lambda: teacher.told["count"] == [2, 3])
            assert (teacher.opened, near.opened) == (1, 1) and far.opened == 2
            page.problems.clear()
            page.close()
            for each in (teacher, near, far):
                each.gone = True
        assert "server 2 of 2 ended (SIGKILL)" in (tmp_path / "log").read_text()
        # what was typed is in no log
        for log in ("log", "errors", "nginx.log"):
            assert "clouds" not in (tmp_path / log).read_text()
        assert not list(tmp_path.glob("gatescope-*"))
