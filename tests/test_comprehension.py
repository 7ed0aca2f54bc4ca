"""The numbers of the fifteen questions on gates are those of the network that the pages open with."""

import re
from pathlib import Path

from visualizer import Pins, load
from visualizer.pages import catalogue
from visualizer.tasks import TASKS
from visualizer.tasks.stories import opening

TEXT = (Path(__file__).parent / "comprehension" / "README.md").read_text(encoding="utf-8")
SENTENCE = TASKS["grammar"].examples[0][1]


def test_there_is_an_answer_to_each_of_fifteen_questions():
    questions, answers = TEXT.split("## The questions")[1].split("## The answers")
    assert re.findall(r"^(\d+)\. ", questions, re.M) == [str(k) for k in range(1, 16)]
    rows = dict(re.findall(r"^\| (\d+) \| (.+?) \|", answers, re.M))
    assert list(rows) == [str(k) for k in range(1, 16)]
    network = load(catalogue.default_model())
    trace = network.trace(SENTENCE)
    end, moved = len(trace) - 1, trace.tokens.index("moved")

    def says(run):
        word, p = run.top(end, 1)[0]
        return word, f"{p:.1%}"

    # 4 and 6: the unit that the page opens on, and its gate
    assert opening(trace) == (moved, 30) and f"; {network.units}." in rows["4"]
    assert f"f = {trace['f'][moved, 30]:.2f}" in rows["6"]
    # 8: what the probe reads
    (probe, _), *_ = catalogue.probes(network.name)
    read = [probe.answers[k] for k in probe(trace.layers[-1]).argmax(axis=1)]
    last = max(t for t, country in enumerate(read) if country == "France")
    assert f'After "{trace.tokens[last + 1]}"' in rows["8"]
    # 10: what both expect
    plain = load(catalogue.default_model().replace("lstm", "rnn")).trace(SENTENCE)
    for word, p in (says(trace), says(plain)):
        assert f"{word}, {p}" in rows["10"]
    # 11 and 12: the gates held
    held = ["f:*:10-12=1", "i:*:10-12=0"]
    assert "{}, {}".format(*says(network.trace(SENTENCE, pins=Pins.parse(held)))) in rows["11"]
    assert says(network.trace(SENTENCE, pins=Pins.parse(held[:1])))[0] in rows["12"]
    # 14: plain arithmetic
    assert f"{0.9**99:.5f}" in rows["14"]
