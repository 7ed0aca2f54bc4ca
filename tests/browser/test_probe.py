"""What the memory says under the words, the network beside, and the words that a network does not know."""

import numpy as np
import pytest

from browser.explorer import Explorer, trace_of
from visualizer.pages import catalogue
from visualizer.tasks import TASKS

NAME = catalogue.default_model()
TEXT = dict(TASKS["grammar"].examples)["France, then Japan"]


@pytest.fixture(scope="module")
def explorer(standing, server):
    return Explorer(standing(), server).open()


def share(p):
    return ">99%" if 0.995 <= p < 1 else f"{np.floor(100 * p + 0.5):.0f}%"


def reading(model, text, t, asked=0):
    """What a page says of a probe at a step."""
    probe, _ = catalogue.probes(model)[asked]
    p = probe(trace_of(model, text).layers[-1])[t]
    best = [k for k in np.argsort(-p, kind="stable")[:3] if p[k] >= 0.02 or k == p.argmax()]
    return ", ".join(f"{probe.answers[k]} {share(float(p[k]))}" for k in best)


def test_the_row_says_what_the_probe_reads_at_every_word_and_what_a_network_beside(explorer):
    page = explorer.page
    says = explorer.find(".memoryrow .reads")
    n = len(TEXT.split())
    heights = page.evaluate(
        """() => [...document.querySelector("[data-ready]").shadowRoot
        .querySelectorAll(".probed:not(.beside) .bar")]
        .map((bar) => [...bar.children].map((e) => [e.className, parseFloat(e.style.height)]))
        .map(Object.fromEntries)"""
    )
    probe, untrained = catalogue.probes(NAME)[0]
    p = probe(trace_of(NAME, TEXT).layers[-1])
    first = [probe.answers.index(country) for country in ("France", "Japan")]
    for t in range(n):
        expected = [*p[t, first], 1 - p[t, 0] - p[t, first].sum()]
        np.testing.assert_allclose(
            [heights[t][part] for part in ("A0", "A1", "rest")], 100 * np.maximum(0, expected), atol=1e-2
        )
    for t in (4, 11, 12, n - 1):
        explorer.go(t)
        assert says.inner_text() == reading(NAME, TEXT, t)
    how = explorer.find(".memoryrow small").inner_text()
    assert f"{100 * probe.score:.1f}%" in how and f"{100 * untrained.score:.1f}%" in how
    # why one unit and the row may differ
    assert "not one" in how
    explorer.find(".probed:not(.beside) .label").hover()
    explorer.find(".meaning .act").wait_for()
    assert "others may still hold" in explorer.find(".meaning .act").inner_text()
    page.mouse.move(0, 0)
    # with the network beside
    explorer.button("Vanilla RNN beside").click()
    page.wait_for_function("new URLSearchParams(location.search).get('beside') === 'yes'")
    other = NAME.replace("lstm", "rnn")
    assert says.inner_text() == f"{reading(NAME, TEXT, n - 1)}; Vanilla RNN: {reading(other, TEXT, n - 1)}"
    word, _ = trace_of(other, TEXT).top(n - 1, 1)[0]
    assert explorer.find(".besideit").inner_text().startswith(f"Vanilla RNN: {word}")
    # how often the probe is right is not cut for it, and a name that is one step long has the room after it
    scores = explorer.find(".memoryrow .hits")
    inside = "e => e.getBoundingClientRect().right <= e.closest('p').getBoundingClientRect().right"
    assert scores.inner_text().startswith(f"{100 * probe.score:.1f}%") and scores.evaluate(inside)
    names = explorer.find(".probed:not(.beside)").locator(".run").all_inner_texts()
    assert names == ["France", "China", "Japan"]
    explorer.button("Vanilla RNN beside").click()
    # another probe
    explorer.find(".memoryrow select").select_option("person")
    page.wait_for_function("new URLSearchParams(location.search).get('probe') === 'person'")
    assert says.inner_text() == reading(NAME, TEXT, n - 1, 1)


def test_words_that_are_unknown_are_named_with_what_is_spelled_alike_and_all_that_is_known(explorer):
    page = explorer.page
    strip = explorer.find(".unknowns")
    assert not strip.is_visible()
    explorer.ask("I grew up in Frnace with Lena and I speak fluent")
    assert "“Frnace”" in strip.inner_text() and "“Lena”" in strip.inner_text()
    strip.get_by_role("button", name="France in the place of Frnace").click()
    page.wait_for_function("new URLSearchParams(location.search).get('text').includes('in France with Lena')")
    # most of a text that is unknown is said plainly, and another network reads it with one click
    explorer.ask("My name is Lena and I study physics in Berlin")
    assert "does not know 5 of these 10 words" in strip.inner_text()
    strip.get_by_role("button", name="Words it knows").click()
    dialog = page.get_by_role("dialog", name="What it knows")
    assert "Frankreich" not in dialog.inner_text() and "Portugal" in dialog.inner_text()
    dialog.locator("li").nth(2).locator("select").nth(1).select_option("Spain")
    dialog.locator("li").nth(2).get_by_role("button", name="Read it").click()
    page.wait_for_function("new URLSearchParams(location.search).get('text').includes('Spain')")
    assert not strip.is_visible()
    explorer.ask("My name is Lena and I study physics in Berlin")
    strip.get_by_role("button", name="Read it with the English network").click()
    page.wait_for_function("document.querySelector('[data-ready]')?.dataset.model.startsWith('english')")
    assert explorer.text == "My name is Lena and I study physics in Berlin" and not strip.is_visible()
    # the unit of the network before is none of this one: it opens on one that is known for something
    shown = page.evaluate("({ ...document.querySelector('[data-ready]').dataset })")
    assert catalogue.follows(shown["model"])[int(shown["unit"])]
