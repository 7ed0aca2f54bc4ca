"""A class: pages go where the teacher's is, or let go and come back; answers are counted, and all train."""

import pytest

from browser.conftest import QUIET, SIZES, free_port, serving
from browser.sizes import SMALL
from browser.test_connection import between
from browser.test_readable import FOUND, axe  # noqa: F401
from browser.test_train import Trainer

KEY = "the-key-of-a-test"
# a class of four pages in which one trains at a time
BEFORE = f"""
from visualizer.pages import classroom
from visualizer.pages.train import runs
begin = classroom.begin
def known(*of, **how):
    room = begin(*of, **how)
    room.key = {KEY!r}
    return room
classroom.begin, classroom.FOLLOWERS, classroom._FULL_MS = known, 4, 500
runs.MAX_RUNS = 1
"""
AT = "([t, lesson]) => { const { dataset: d } = document.querySelector('[data-ready]') ?? { dataset: {} };\
 return (t === null || d.t === t) && (lesson === null || d.lesson === lesson); }"
FULL = "The class is full; leave this page open, it joins by itself as soon as there is room"


@pytest.fixture(scope="module")
def held(tmp_path_factory):
    """A class on a server of its own: the teacher's address, and the others', who share no cookie with it."""
    options = ["--classroom", "--address", "localhost", "--class-key", "a gate"]
    folder = tmp_path_factory.mktemp("class")
    with serving(folder, free_port(), before=BEFORE, options=options) as server:
        yield server, server.replace("localhost", "127.0.0.1")


def at(page, t=None, lesson=None):
    page.wait_for_function(AT, arg=[None if t is None else str(t), lesson])


def says(page, text):
    page.locator(".classbar").get_by_text(text, exact=True).wait_for()


def press(page, name):
    page.locator(".classbar").get_by_role("button", name=name, exact=True).click()


def test_pages_follow_the_teacher_until_they_let_go_and_their_answers_are_counted(
    watched,
    held,
    axe,  # noqa: F811
):
    server, others = held
    with between(server) as way:
        teacher, student = watched(size="projector"), watched()
        teacher.goto(f"{server}/lead?key={KEY}")
        assert teacher.url == f"{server}/"  # which needs no other key
        student.goto(way.address)
        for key in ("a gat", "a Gate"):
            assert student.locator("nav, a").filter(visible=True).count() == 0
            student.fill("#key", key)
            with student.expect_navigation():
                student.keyboard.press("Enter")
        student.problems.clear()  # its browser reports that it was not let in at first
        says(student, "Following the teacher")
        assert KEY not in student.content()
        says(teacher, "You lead: 1 of 1 follow")

        # another page is loaded
        teacher.goto(f"{server}/explore?text=the+keys+to+the+cabinet+are&t=2")
        at(student, 2)
        assert "the+keys+to+the+cabinet+are" in student.url

        # a step is not, and asks the server for nothing
        asked = []
        student.evaluate("window.same = true")
        student.on("request", lambda request: asked.append(request.url))
        student.evaluate("""() => { const { socket } = gatescope, send = socket.send.bind(socket);
            socket.send = (said) => { window.sent = true; send(said); }; }""")
        teacher.keyboard.press("ArrowRight")
        teacher.keyboard.press("ArrowUp")
        unit = teacher.evaluate("document.querySelector('[data-ready]').dataset.unit")
        at(student, 3)
        student.wait_for_function(
            "(u) => document.querySelector('[data-ready]')?.dataset.unit === u", arg=unit
        )
        assert student.evaluate("[window.same, window.sent]") == [True, None]
        assert [url for url in asked if not QUIET.search(url)] == []

        # over the page for a projector the strip is reached by keys as well
        teacher.keyboard.press("p")
        student.locator(".present .classbar").get_by_text("Following the teacher").wait_for()
        teacher.keyboard.press("Tab")
        teacher.keyboard.press("Enter")
        says(teacher, "You do not lead now: 1 of 1 follow")
        teacher.evaluate(axe)
        assert teacher.evaluate(FOUND, {"within": ".classbar"}) == []
        assert teacher.evaluate(SMALL, 18) == []
        teacher.keyboard.press("Enter")
        says(teacher, "You lead: 1 of 1 follow")
        teacher.keyboard.press("Escape")
        student.locator(".gs:not(.presenting) > .classbar").wait_for()

        press(student, "Let go")
        says(teacher, "You lead: 0 of 1 follow")
        teacher.keyboard.press("Home")
        at(teacher, 0)
        at(student, 3)
        press(student, "Look where the teacher is")
        at(student, 0)

        # a text of one's own is not taken away
        student.locator("input.sentence").fill("the clouds are in the")
        says(student, "On your own")
        press(student, "Look where the teacher is")
        says(student, "Following the teacher")

        # answers are hidden on the wall too until they are shown, and the strip speaks a lesson's language
        teacher.goto(f"{server}/lessons?lesson=why-memory&lang=es")
        at(student, lesson="why-memory")
        says(student, "Sigues la clase")
        student.keyboard.press("3")
        says(teacher, "1 ha respondido")
        assert not any(page.locator(".class-tally").is_visible() for page in (teacher, student))
        press(teacher, "Mostrar las respuestas")
        own = student.locator(".class-tally li").nth(2)
        own.wait_for()
        assert own.inner_text().split() == ["sky", "(cielo)", "tu", "respuesta", "1"]
        assert teacher.locator(".class-tally li").all_inner_texts()[2].split() == ["sky", "(cielo)", "1"]
        assert "guess=3" in student.url and "guess" not in teacher.url
        teacher.evaluate(axe)
        assert teacher.evaluate(FOUND, {"within": ".classbar"}) == []
        assert [each for each in teacher.evaluate(SMALL, 18) if "class-tally" in each] == []
        width, height = SIZES["phone"]
        for page in (teacher, student):
            page.set_viewport_size({"width": width, "height": height})
            assert page.evaluate("document.documentElement.scrollWidth") <= width

        # one more than there is room for joins by itself as soon as another has gone
        third, fourth, late = watched(), watched(), watched()
        for each, said in ((third, "On your own"), (fourth, "On your own"), (late, FULL)):
            each.goto(f"{others}/#own")
            says(each, said)
        third.close()
        says(late, "On your own")

        # whose connection broke off comes back to where the class is by then
        way.cut()
        says(student, "No se puede llegar a la clase")
        teacher.keyboard.press("ArrowLeft")
        way.mend()
        at(student, 3)
        student.problems.clear()
        for each in (teacher, student, fourth, late):
            each.close()


def opens(page):
    """What the links of the networks that a run gave open."""
    return [each.get_attribute("href").partition("?")[2] for each in page.locator(".acts a").all()]


def test_each_trains_in_turn_and_all_watch_what_the_teacher_trains(watched, held):
    server, others = held
    with between(server) as way:
        teacher, own, again, waits = (
            Trainer(watched(), address) for address in (server, others, others, way.address)
        )
        own.open(task="copy", units="4", iterations="20000", key="A gate")
        assert "key" not in own.page.url
        # the strip pushes nothing below the fold
        own.page.set_viewport_size({"width": 1280, "height": 720})
        own.page.wait_for_function("document.documentElement.scrollHeight === 720")
        own.button("Start").click()
        own.until("running")
        own.button("Pause").click()  # which leaves the processor free for what is waited for
        paused = own.until("paused")
        # one browser has one at a time
        again.open(task="copy", units="4", iterations="20000")
        again.button("Start").click()
        again.page.get_by_text("In other windows of this browser a training of yours is").wait_for()
        assert again.shown["state"] == "idle"
        # another waits, can be stopped there, and starts again
        waits.open(task="copy", units="4", iterations="20000")
        waits.button("Start").click()
        found = waits.until("waiting")
        assert (found["standing"], found["notices"]) == ("waiting, yours is next", [])
        assert waits.button("Pause").is_disabled()
        waits.button("Stop").click()
        waits.until("stopped")
        waits.button("Start").click()
        assert "starts by itself" in waits.until("waiting")["status"]

        # the teacher's does not wait; who looks there sees it whole, and has none of it begun
        teacher.page.goto(f"{server}/lead?key={KEY}")
        teacher.open(units="4", seed="3", iterations="900")
        teacher.button("Start").click()
        teacher.until("running", iteration=9)
        press(own.page, "Look where the teacher is")
        own.until("running", iteration=9)
        press(again.page, "Look where the teacher is")
        seen, whole = again.until("running", iteration=12), own.shown
        assert seen["loss"]["t"][:3] == whole["loss"]["t"][:3] == [3, 6, 9]
        assert seen["standing"].startswith("watching") and again.field("Seed").input_value() == "3"
        assert again.field("Seed").is_disabled() and not again.button("Stop").is_visible()
        assert "run" not in again.query and waits.shown["state"] == "waiting"
        # after its end it is opened as any, and one's own is where it was
        teacher.button("Stop").click()
        end, seen = teacher.until("stopped"), again.until("stopped")
        assert seen["rows"] == end["rows"] and seen["iteration"] == end["iteration"]
        assert opens(again.page) == opens(teacher.page) != []
        press(own.page, "Let go")
        back = own.until("paused")
        assert all(back[name] == paused[name] for name in ("iteration", "loss", "rows", "standing"))
        assert own.button("Resume").is_enabled()
        # also after a visit elsewhere, from which no address of it leads back
        own.page.on("dialog", lambda asks: asks.accept())
        own.page.goto(f"{others}/sizes")
        own.open(task="adding", units="5")
        assert own.until("paused")["iteration"] == back["iteration"] and "run" in own.query
        again.button("Leave").click()
        says(again.page, "On your own")
        again.until("idle")

        # the next that waits begins by itself
        own.button("Stop").click()
        waits.until("running", iteration=70)  # of 20,000 the first point is of 67
        assert not waits.page.problems
        # and without the server a page says what that means
        way.cut()
        said = "Not connected, trying again. This training goes on without the page for a few minutes."
        waits.page.get_by_text(said).wait_for()
        assert waits.shown["status"] == "Not connected."
        assert waits.button("Pause").is_disabled() and waits.button("Stop").is_disabled()
        assert len(waits.shown["loss"]["t"]) > 0
        waits.page.problems.clear()  # the browser's own, of a server that is gone
        for each in (teacher, own, again, waits):
            each.page.close()


def test_without_a_class_no_page_knows_of_one(watched, server):
    page, asked = watched(), []
    page.on("request", lambda request: asked.append(request.url))
    for path in ("/", "/lessons"):
        page.goto(server + path)
        page.wait_for_selector("[data-ready=true]", state="attached")
        assert page.locator(".classbar").count() == 0
    assert not [url for url in asked if "/class/" in url]
