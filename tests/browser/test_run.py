"""The page of a recorded training: in a file, with no network, played step by step."""

import numpy as np
import pytest

from visualizer import runs

T, U = 4, 2


@pytest.fixture
def run():
    def record(step, loss, f):
        values = {"seen_f_l0": np.full((T, U), f, np.float16)}
        for kind in ("open", "shut", "saturated"):
            values[f"{kind}_f_l0"] = np.asarray(f)
        norms = [np.array([-3.0, -2.0, -np.inf, -1.0])[: T - step // 10]]
        values |= runs.over_distance("h_l0", norms) | runs.over_distance("h_l1", norms)
        return runs.Record(step, loss, values)

    records = [record(0, 2.5, 0.0), record(10, None, 1.0), record(20, 0.5, 0.5)]
    about = {"module": "LSTM", "cell": "lstm", "layers": 2, "tokens": ["<b>a", "b", "c", "d"]}
    return runs.Run.of(records, about)


def test_a_run_is_played_and_looked_at_layer_by_layer(run, watched, tmp_path):
    run.report(tmp_path / "run.html")
    page = watched(offline=True)
    page.goto((tmp_path / "run.html").as_uri())
    assert page.title() == page.locator("h1").inner_text() == "LSTM in training"
    said, slider = page.locator("#said"), page.get_by_label("Training step")
    assert said.inner_text() == "0, loss 2.500"
    assert "<b>a" in page.locator("#seen").inner_text()
    pixel = "canvas => [...canvas.getContext('2d').getImageData(0, 0, 1, 1).data]"
    shut = page.locator("#seen canvas").evaluate(pixel)
    slider.press("ArrowRight")
    assert said.inner_text() == "10"
    assert page.locator("#seen canvas").evaluate(pixel) != shut
    assert "step 10" in page.locator("#norms svg").get_attribute("aria-label")
    page.get_by_role("button", name="Play").click()
    page.wait_for_function("document.querySelector('#said').textContent === '20, loss 0.5000'")
    page.get_by_role("button", name="Play").wait_for()
    page.get_by_label("Layer").select_option("l1")
    assert page.locator("#norms figure").count() == 2
    assert not page.locator("#seen figure").count()


def test_a_run_without_records_says_so(watched, tmp_path):
    runs.Run.of([], {}).report(tmp_path / "run.html")
    page = watched(offline=True)
    page.goto((tmp_path / "run.html").as_uri())
    assert page.locator("#said").inner_text() == "nothing was recorded"
