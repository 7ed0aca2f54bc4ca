"""A class: pages go where the teacher's is, one lets go and comes back, and answers are counted."""

from browser.conftest import QUIET
from browser.test_connection import between

KEY = "the-key-of-a-test"
KNOWN = (
    f"from visualizer.pages import classroom; classroom.secrets.token_urlsafe = lambda n: {KEY!r} + str(n)"
)
AT = "([t, lesson]) => { const { dataset: d } = document.querySelector('[data-ready]') ?? { dataset: {} };\
 return (t === null || d.t === t) && (lesson === null || d.lesson === lesson); }"


def at(page, t=None, lesson=None):
    page.wait_for_function(AT, arg=[None if t is None else str(t), lesson])


def says(page, text):
    page.locator(".classbar").get_by_text(text, exact=True).wait_for()


def test_pages_follow_the_teacher_until_they_let_go_and_their_answers_are_counted(watched, own_server):
    options = ["--classroom", "--address", "localhost"]
    with own_server(before=KNOWN, options=options) as server, between(server) as way:
        teacher, *students = watched(locale="en"), watched(), watched()
        follows, wanders = students
        teacher.goto(f"{server}/lead?key={KEY}16")
        assert teacher.url == f"{server}/"
        for each, address in zip(students, (way.address, server), strict=True):
            each.goto(address)
            says(each, "Following the teacher")
            assert KEY not in each.content()
        says(teacher, "You lead: 2 of 2 follow")

        # another page is loaded
        teacher.goto(f"{server}/explore?text=the+keys+to+the+cabinet+are&t=2")
        for each in students:
            at(each, 2)
            assert "the+keys+to+the+cabinet+are" in each.url

        # a step is not, and asks the server for nothing
        asked = []
        for each in students:
            each.evaluate("window.same = true")
            each.on("request", lambda request: asked.append(request.url))
        follows.evaluate("""() => { const { socket } = gatescope, send = socket.send.bind(socket);
            socket.send = (said) => { window.sent = true; send(said); }; }""")
        teacher.keyboard.press("ArrowRight")
        teacher.keyboard.press("ArrowUp")
        unit = teacher.evaluate("document.querySelector('[data-ready]').dataset.unit")
        for each in students:
            at(each, 3)
            each.wait_for_function(
                "(u) => document.querySelector('[data-ready]').dataset.unit === u", arg=unit
            )
        assert follows.evaluate("[window.same, window.sent]") == [True, None]
        assert [url for url in asked if not QUIET.search(url)] == []

        wanders.get_by_text("Let go").click()
        says(teacher, "You lead: 1 of 2 follow")
        teacher.keyboard.press("Home")
        at(follows, 0)
        at(wanders, 3)
        wanders.get_by_text("Look where the teacher is").click()
        at(wanders, 0)

        # a text of one's own is not taken away
        wanders.locator("input.sentence").fill("the clouds are in the")
        says(wanders, "On your own")

        teacher.goto(f"{server}/lessons?lesson=why-memory")
        at(follows, lesson="why-memory")
        follows.keyboard.press("3")
        teacher.locator(".class-tally b", has_text="1").wait_for()
        assert teacher.locator(".class-tally li").all_inner_texts()[2].split() == ["sky", "1"]
        assert follows.locator(".class-tally li").count() == 0
        teacher.get_by_text("Show answers to all").click()
        follows.locator(".class-tally li").nth(2).wait_for()
        assert "guess=3" in follows.url and "guess" not in teacher.url

        # whose connection broke off comes back to where the class is by then
        way.cut()
        says(follows, "The class cannot be reached")
        teacher.keyboard.press("ArrowLeft")
        way.mend()
        at(follows, 3)
        follows.problems.clear()
        for each in (teacher, *students):
            each.close()


def test_without_a_class_no_page_knows_of_one(watched, server):
    page, asked = watched(), []
    page.on("request", lambda request: asked.append(request.url))
    for path in ("/", "/lessons"):
        page.goto(server + path)
        page.wait_for_selector("[data-ready=true]", state="attached")
        assert page.locator(".classbar").count() == 0
    assert not [url for url in asked if "/class/" in url]
