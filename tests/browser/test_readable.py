"""What every page owes its readers: letters large enough for a projector, and nothing that axe-core finds."""

import re
import shutil
import subprocess

import pytest

from browser.conftest import SIZES
from browser.sizes import PENS, SMALL
from conftest import missing

LEAST = 12
PAGES = ("", "explore", "gradients", "whatif", "train", "sizes", "diagnose", "translate")
READY = {"": "#strip .wd"}
THEME = {"": "#theme"}
DRAWN = "[data-ready=true]"
OPENING = "explore"
"""The page on which is looked at what stands on all until they are drawn, `pages/opening.html`."""
BUNDLE = "**/gatescope.bundle.js*"
REQUIRED = "GATESCOPE_REQUIRE_NODE"

# what lies open only when it is asked for, and what to click and which keys to press, one after the other
OPENED = {
    "explore": {
        ".popover": [".pick", ".scores summary"],
        ".reader": ["Escape", "v"],
        "dialog.help": ["?"],
        ".present": ["Escape", "p"],
    },
    "whatif": {".popover": [".pick"]},
}

FOUND = """async ({ within, ...rules }) => {
  document.documentElement.style.opacity = ""; // what cannot be seen has no contrast
  const root = document.querySelector("[data-ready]")?.shadowRoot ?? document;
  // what fades while an answer is on its way is read when that has come
  const faded = () => root.querySelector(":is(.busy, .stale, .behind) main") ||
    [...document.getAnimations(), ...root.getAnimations()].some(({ effect, playState }) =>
      playState === "running" && Number.isFinite(effect.getComputedTiming().endTime));
  for (const end = Date.now() + 10000; faded() && Date.now() < end; )
    await new Promise(requestAnimationFrame);
  const part = within ? root.querySelector(within) : document;
  return (await axe.run(part, { resultTypes: ["violations"], ...rules })).violations.flatMap(
    ({ id, nodes }) => nodes.map(({ target, html, any, all, none }) =>
      [id, target.flat(9).at(-1), html.slice(0, 120), ...[...any, ...all, ...none].map((e) => e.message)]
        .join(" ")));
}"""
# all that another theme changes
COLOURS = {"runOnly": ["color-contrast"]}


@pytest.fixture(scope="session")
def axe(root, once):
    """The script of axe-core, which the gate fetches as it fetches Biome."""
    if shutil.which("npx") is None:
        missing("npx is not installed, which fetches axe-core", REQUIRED)

    def fetch(path):
        run = subprocess.run(["sh", str(root / ".ci/axe")], capture_output=True, text=True, timeout=300)
        unreached = re.search(r"\b(ENOTFOUND|ENOTCACHED|EAI_AGAIN|ECONN\w+|ETIMEDOUT)\b", run.stderr)
        if run.returncode and unreached:
            missing("axe-core cannot be fetched without a network", REQUIRED)
        assert run.returncode == 0, run.stdout + run.stderr
        shutil.copy(run.stdout.strip(), path)

    return once("axe.js", fetch).read_text(encoding="utf-8")


def walked(page, look=list):
    """What `look` finds from the top of a page to its end, whose sections are drawn as one comes to them."""
    found, height = set(), SIZES["projector"][1]
    for part in range(1, 20):
        found |= set(look())
        if page.evaluate("document.documentElement.scrollHeight") <= part * height * 0.8:
            break
        page.evaluate(f"scrollTo(0, {part * height * 0.8})")
        page.wait_for_timeout(400)
        page.wait_for_selector(".busy, .waiting", state="detached")
    page.evaluate("scrollTo(0, 0)")
    return found


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_read_from_the_last_row_and_by_everybody(watched, server, axe, path):
    page = watched(size="projector")
    page.add_init_script(f"({PENS})()")
    held = []
    if path == OPENING:
        page.route(BUNDLE, lambda route: held.append(route))
    page.goto(f"{server}/{path}", wait_until="commit")
    page.wait_for_selector("#opening" if path == OPENING else READY.get(path, DRAWN), state="attached")
    page.evaluate(axe)

    def small():
        return page.evaluate(SMALL, LEAST)

    # while it loads
    if path == OPENING:
        page.wait_for_function("document.readyState !== 'loading'")
        assert page.evaluate(FOUND, {}) == []
        # and where nothing comes
        page.evaluate("document.querySelector('#opening .socket').hidden = false")
        assert page.evaluate(FOUND, {"within": "#opening"}) == []
        for route in held:
            route.continue_()
        page.unroute(BUNDLE)
        page.wait_for_selector(DRAWN, state="attached")
    page.wait_for_timeout(500)
    assert walked(page, small) == set()
    assert page.evaluate(FOUND, {}) == []
    page.click(THEME.get(path, "header button[aria-label*='light and dark']"))
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    # what waits to be looked at is drawn in these colours
    walked(page)
    assert page.evaluate(FOUND, COLOURS) == []
    for part, steps in OPENED.get(path, {}).items():
        for step in steps:
            page.locator(step).first.click() if step[0] == "." else page.keyboard.press(step)
        page.wait_for_timeout(300)
        assert small() == []
        assert page.evaluate(FOUND, {"within": part}) == []
