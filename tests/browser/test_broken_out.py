"""Files that are handed out: no text in one can end where it stands, in a browser, whatever it says."""

from dataclasses import replace

import pytest

from translators import translator
from visualizer import lessons, load
from visualizer.pages.handout import handout
from visualizer.pages.lessons.file import lesson_file
from visualizer.pages.translate.file import translator_file

EVIL = (
    "the</script><script>broken=1</script><!-- \"'`${broken=2}` ]]></title></style></textarea>"
    "<img src=x onerror=broken=3> &lt;b> \u2028\u2029 \0 \ud800 \\u003c {{broken}} {broken}"
)
OURS = load("grammar-lstm-32-s1")
TOY = translator(dtype="float32")
LESSON = lessons.read(lessons.folder() / "forget.md")


def hostile(lesson):
    """A lesson that says so in every text of it that a file shows, and whose network reads it."""
    steps = tuple(replace(step, title=EVIL, text=f"{step.text} {EVIL}") for step in lesson.steps)
    return replace(lesson, title=EVIL, steps=steps)


SHOWN = """() => {
    const roots = [...document.querySelectorAll("*")].flatMap((each) => each.shadowRoot ?? []);
    const every = (what) => [document, ...roots].flatMap((root) => [...root.querySelectorAll(what)]);
    return {
        broken: window.broken ?? null,
        scripts: every("script").filter((each) => each.textContent.includes("broken=")).length,
        images: every("img[src=x]").length,
        text: [document.body, ...roots].map((root) => root.textContent) + every("input").map((e) => e.value),
    };
}"""


def whole(page):
    """Checks that what a page says of EVIL is text."""
    page.wait_for_selector("[data-ready=true]", state="attached")
    shown = page.evaluate(SHOWN)
    assert "<img src=x onerror=broken=3>" in shown.pop("text")
    assert shown == {"broken": None, "scripts": 0, "images": 0}


@pytest.mark.parametrize(
    "made",
    [
        lambda: handout(replace(OURS, meta={**OURS.meta, "name": EVIL}), EVIL, {"pins": [EVIL]}, alone=True),
        lambda: lesson_file(hostile(LESSON)),
        lambda: translator_file(replace(TOY, meta={"name": EVIL}), EVIL, {"begin": [EVIL]}),
    ],
    ids=["explorer", "lesson", "translator"],
)
def test_no_text_ends_where_it_stands(made, watched, tmp_path):
    path = tmp_path / "page.html"
    path.write_bytes(made().encode())
    page = watched(offline=True)
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(path.as_uri())
    whole(page)
    assert page.title().startswith("the</script><script>")
    assert {url.partition(":")[0] for url in asked} <= {"file", "data", "blob"}
