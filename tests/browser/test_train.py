"""The Train page as a person meets it: a network learns, is paused, stopped, opened and taken along."""

from urllib.parse import parse_qs, urlencode, urlsplit

import numpy as np
import pytest

from browser.conftest import SIZES
from browser.explorer import Explorer, fmt, pct
from visualizer.files import load
from visualizer.pages.catalogue import catalogue
from visualizer.tasks import TASKS

READ = """() => {
  const host = document.querySelector("[data-ready]"), root = host.shadowRoot;
  const all = (s, of = root) => [...of.querySelectorAll(s)];
  const text = (e) => e.textContent, one = (s, of = root) => text(of.querySelector(s));
  const figures = Bokeh.documents.findLast((each) => each.get_model_by_name("score.source"));
  const plain = (column) => Array.from(column, (v) => (Number.isNaN(v) ? null : v));
  const data = (name) => Object.fromEntries(Object.entries(figures.get_model_by_name(`${name}.source`).data)
    .map(([key, column]) => [key, plain(column)]));
  return {
    ...host.dataset, iteration: Number(host.dataset.iteration),
    where: one(".where"), standing: one(".transport .r"), start: one(".start"),
    stopped: root.querySelector(".stop").disabled,
    alone: all(".labels .alone").map(text), names: all(".labels .name").map(text),
    notices: root.querySelector(".notice").hidden ? [] : all(".notice p").map(text),
    status: one(".unseen[role=status]"),
    rows: all(".results tbody tr").map((row) => all("th, td", row).slice(0, 6).map(text)),
    tokens: all(".tok").map(text), means: all(".foot .m").map(text), maps: all(".gl b").map(text),
    says: all(".says .line").map((line) => all(".m", line).map(text)),
    lists: all(".lists .pred").map((list) => all("li:not([hidden])", list)
      .map((e) => [one(".w", e), one(".n", e)])),
    score: data("score"), loss: data("loss"),
  };
}"""

# what the maps look like, which takes longer than the rest
PAINTED = """() => [...document.querySelector("[data-ready]").shadowRoot.querySelectorAll(".map canvas")]
  .map((e) => e.toDataURL()).join()"""

# what sticks out of the window, is cut off, or lies under something else
FAULTS = """(whole) => {
  const root = document.querySelector("[data-ready]").shadowRoot, faults = [];
  const name = (e) => `${e.className?.baseVal ?? e.className ?? ""} “${(e.textContent ?? "").slice(0, 40)}”`;
  const texts = ".where, .transport .r, .start, .results td, .results th, .btn";
  const parts = texts + ", nav a, .choice label, .choice select, .number, .stop, .plot, .asked, .ribbon,"
    + ".scrub, .map canvas, .gl .nm, .says .line, .pred li, .hd h2";
  for (const e of root.querySelectorAll(parts)) {
    const box = e.getBoundingClientRect();
    if (!e.checkVisibility() || !box.width) continue;
    if (box.left < -1 || box.right > innerWidth + 1) faults.push(`outside: ${name(e)}`);
    if (whole && (box.top < -1 || box.bottom > innerHeight + 1)) faults.push(`below: ${name(e)}`);
    if (e.matches(texts) && e.scrollWidth > e.clientWidth + 1) faults.push(`cut: ${name(e)}`);
  }
  const [where, said] = [".where", ".transport .r"].map((s) => root.querySelector(s).getBoundingClientRect());
  if (said.width && where.right > said.left) faults.push("the iteration under the time");
  return faults;
}"""


class Trainer:
    """A page with the Train instrument on it."""

    def __init__(self, page, server):
        self.page, self.server = page, server

    def open(self, **query):
        self.page.goto(f"{self.server}/train" + (f"?{urlencode(query)}" if query else ""))
        self.page.wait_for_selector("[data-ready=true]", state="attached")
        self.page.wait_for_selector(".plotted", state="attached")
        return self

    def button(self, name):
        return self.page.get_by_role("button", name=name, exact=True)

    @property
    def shown(self):
        return self.page.evaluate(READ)

    def until(self, *states, iteration=0, seconds=30):
        """Until it is in one of these states, after so many iterations -> what is shown then."""
        self.page.wait_for_function(
            """([states, k]) => {
              // between two pages there is none
              const { state, iteration } = document.querySelector("[data-ready]")?.dataset ?? {};
              return states.includes(state) && Number(iteration) >= k;
            }""",
            arg=[states, iteration],
            timeout=1000 * seconds,
        )
        return self.shown

    def field(self, name):
        return self.page.get_by_label(name, exact=True)

    @property
    def query(self):
        return {name: values[0] for name, values in parse_qs(urlsplit(self.page.url).query).items()}


@pytest.fixture(scope="module")
def trainer(standing, server):
    """The Train page on a laptop, for all tests of this module."""
    return Trainer(standing(), server)


def lists(model, others, text):
    """What the lists of answers after the last token should hold, for a task that answers in labels."""
    return [[[name, pct(p)] for name, p in each.trace(text).top(-1)] for each in (model, *others)]


def test_a_network_learns_is_paused_asked_stopped_opened_and_taken_along(trainer, tmp_path):
    page = trainer.page
    before = trainer.open(task="copy", units="8", seed="3", iterations="4000").shown
    text = TASKS["copy"].examples[0][1]
    assert before["state"] == "idle" and before["stopped"]
    assert before["alone"] == [
        "Press Start. Both networks read the same examples in the same order, and their curves grow here."
    ]
    assert before["where"] == "iteration 0 / 4,000"
    assert before["maps"] == ["f", "i", "o"] and "".join(before["tokens"]) == text
    assert before["score"]["t"] == [] and before["rows"] == []
    painted = {page.evaluate(PAINTED)}

    # it begins by the keyboard, and the curves grow while the gates change
    page.keyboard.press("Tab")
    trainer.button("Start").focus()
    page.keyboard.press("Enter")
    trainer.until("running", iteration=14)
    painted.add(page.evaluate(PAINTED))
    first = trainer.shown
    assert first["start"] == "Pause" and not first["stopped"] and first["alone"] == []
    assert first["status"] == "Training LSTM and RNN."
    later = trainer.until("running", iteration=first["iteration"] + 28)
    painted.add(page.evaluate(PAINTED))
    assert later["loss"]["t"][: len(first["loss"]["t"])] == first["loss"]["t"]
    assert len(later["loss"]["t"]) > len(first["loss"]["t"]) > 0
    assert later["score"]["t"] == later["loss"]["t"] == [14 * (k + 1) for k in range(len(later["loss"]["t"]))]
    assert len(later["loss"]["own"]) == len(later["loss"]["other"]) == len(later["loss"]["t"])
    assert len(painted) == 3
    assert {"LSTM", "RNN", "chance"} == set(later["names"])
    assert page.get_by_label("Task", exact=True).is_disabled()

    # a pause freezes it; the weights of the moment can be asked something else
    trainer.button("Pause").click()
    paused = trainer.until("paused")
    at_rest = page.evaluate(PAINTED)
    assert paused["standing"].startswith("paused at 0:")
    page.get_by_label("The probe", exact=False).first.fill("ab____>_")
    page.wait_for_function(
        "document.querySelector('[data-ready]')?.shadowRoot.querySelectorAll('.tok').length === 8"
    )
    still = trainer.shown
    assert still["loss"] == paused["loss"] and still["iteration"] == paused["iteration"]
    assert still["lists"] != paused["lists"] and page.evaluate(PAINTED) != at_rest
    page.wait_for_function("new URLSearchParams(location.search).get('text') === 'ab____>_'")

    trainer.button("Resume").click()
    trainer.until("running", iteration=paused["iteration"] + 1)
    trainer.button("Stop").click()
    end = trainer.until("stopped")
    assert end["start"] == "Start" and end["stopped"] and end["iteration"] < 4000
    assert [row[0] for row in end["rows"]] == ["LSTM", "RNN"]
    assert [row[-1] for row in end["rows"]] == ["–", "–"]  # no test of what was stopped
    assert trainer.query | {"theme": "", "run": ""} == {
        **{"task": "copy", "cell": "lstm", "units": "8", "seed": "3", "iterations": "4000"},
        **{"text": "ab____>_", "theme": "", "run": ""},
    }

    # loaded again the page finds what it trained
    page.reload()
    page.wait_for_selector("[data-state=stopped]", state="attached")
    page.wait_for_selector(".plotted", state="attached")
    again = trainer.shown
    assert all(again[name] == end[name] for name in ("rows", "iteration", "loss", "score", "lists", "means"))

    # what is downloaded says in Python what the page shows
    models = []
    for name in ("LSTM", "RNN"):
        with page.expect_download() as download:
            page.get_by_role("button", name=f"Download the {name} as .safetensors").click()
        assert download.value.suggested_filename == f"copy-{name.lower()}-8-s3.safetensors"
        download.value.save_as(tmp_path / download.value.suggested_filename)
        models.append(load(tmp_path / download.value.suggested_filename))
    lstm, rnn = models
    assert lstm.meta["interrupted"] == f"stopped at iteration {end['iteration']:,} of 4,000"
    assert end["lists"] == lists(lstm, [rnn], "ab____>_")
    gate = lstm.trace("ab____>_")["f"].mean(axis=1)
    assert end["means"] == [fmt(float(np.float32(mean))).replace("0.", ".") for mean in gate]
    assert [row[1] for row in end["rows"]] == [f"{model.parameters:,}" for model in models]
    best = TASKS["copy"].evaluate(lstm, "validation", quick=True)["accuracy"]
    assert end["rows"][0][3] == pct(best) == pct(end["score"]["own"][-1])
    # beside the best weights so far the latest, which can be worse
    assert end["rows"][0][4] == pct(end["score"]["own_latest"][-1])
    for line in ("own", "other"):
        score, latest = end["score"][line], end["score"][f"{line}_latest"]
        assert score == [max(latest[: k + 1]) for k in range(len(latest))] and len(latest) > 0
    assert f"LSTM {end['rows'][0][3]}" in end["score"]["tip"][-1]

    # and so does the Explorer
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Open the LSTM in the Explorer", exact=False).click()
    explorer = Explorer(opened.value, trainer.server).ready()
    assert explorer.state.model.startswith("run-")
    assert explorer.text == "ab____>_"
    explorer.press("End")
    assert [list(each) for each in explorer.shown.predictions] == end["lists"][0]
    opened.value.close()


def test_a_run_of_a_task_of_which_no_model_is_in_the_explorer_opens_there(trainer):
    task = TASKS["latch"]
    assert task.name not in {model["task"] for model in catalogue()["models"]}
    page = trainer.open(task=task.name, units="4", iterations="12").page
    trainer.button("Start").click()
    end = trainer.until("done")
    assert "".join(end["tokens"]) == task.examples[0][1]
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Open the LSTM in the Explorer", exact=False).click()
    explorer = Explorer(opened.value, trainer.server).ready()
    assert (explorer.text, explorer.shown.count) == (task.examples[0][1], "12 characters")
    explorer.press("End")
    assert [list(each) for each in explorer.shown.predictions] == end["lists"][0]
    popover = explorer.picker(True)
    chosen = popover.get_by_label("Task", exact=True)
    assert chosen.input_value() == task.name
    assert "Your own run, not measured here." in popover.locator(".card").text_content()
    chosen.select_option("brackets")
    explorer.settle()
    assert explorer.state.model.startswith("brackets-")
    opened.value.close()


def test_what_cannot_be_trained_is_refused_in_a_sentence(trainer):
    page = trainer.open(
        units="900", seed="-1", cell="<b>", theme="dark", text="<img src=x onerror=alert(1)>"
    ).page
    said = trainer.shown["notices"]
    assert len(said) == 3 and all(each.startswith("The address cannot be followed. ") for each in said)
    assert trainer.field("Units").input_value() == str(TASKS[trainer.shown["task"]].units)
    assert trainer.field("Examples").input_value() == "all"
    assert "".join(trainer.shown["tokens"]).startswith("<img")
    for name, value, sentence in (
        ("Units", "65", "The number of units is a whole number from 1 to 64, not “65”."),
        ("Iterations", "", "The number of iterations is a whole number from 1 to 20,000, not “”."),
    ):
        was = trainer.field(name).input_value()
        trainer.field(name).fill(value)
        page.get_by_text(sentence).wait_for()
        trainer.button("Start").click()
        page.wait_for_timeout(300)
        assert trainer.shown["notices"] == [sentence] and trainer.shown["state"] == "idle"
        trainer.field(name).fill(was)
        page.get_by_text(sentence).wait_for(state="hidden")
    # another task brings its own size, time and probe
    trainer.field("Task").select_option("adding")
    page.wait_for_selector("[data-task=adding]", state="attached")
    assert trainer.field("Iterations").input_value() == "3000"
    assert trainer.shown["tokens"][-1] == TASKS["adding"].examples[0][1].split()[-1]
    trainer.field("Cell").select_option("rnn")
    page.wait_for_function("new URLSearchParams(location.search).get('cell') === 'rnn'")
    assert trainer.shown["maps"] == ["h"]
    assert page.get_by_label("LSTM beside it").is_checked()


@pytest.mark.parametrize("sizes", [("projector", "laptop"), ("phone",)], ids=" and ".join)
def test_nothing_is_cut_or_covered_before_and_after_a_run(watched, server, sizes):
    small = "phone" in sizes
    page = watched(size=sizes[0], **({"has_touch": True, "is_mobile": True} if small else {}))
    trainer = Trainer(page, server)
    for task, runs in (("code", False), ("brackets", True)):
        trainer.open(task=task, units="4", iterations="6")
        if runs:
            trainer.button("Start").click()
            trainer.until("done")
        for theme in ("dark", "light"):
            page.locator("header button[aria-label*=light]").click()
            assert page.evaluate("document.documentElement.dataset.theme") == theme
            for width, height in (SIZES[size] for size in sizes):
                page.set_viewport_size({"width": width, "height": height})
                page.wait_for_timeout(250)
                assert page.evaluate(FAULTS, not small) == []
                whole = "[document.documentElement.scrollWidth, document.documentElement.scrollHeight]"
                wide, tall = page.evaluate(whole)
                assert wide <= width and (small or tall <= height)
    if small:
        touched = page.locator(".start, .stop, .choice select, .number, .results .btn").all()
        assert min(each.bounding_box()["height"] for each in touched) >= 44
