"""`gatescope corpus` builds, searches, and says in one line what it cannot."""

import json
import re

import pytest

from visualizer import cli


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a").write_text("I grew up in France and now I speak fluent French\n")
    (tmp_path / "texts" / "b").write_text("the keys near the cabinet were here\n")

    def run(*argv):
        status = cli.main(["corpus", *argv])
        said = capsys.readouterr()
        return said.out if status == 0 else said.err

    assert "texts, 32 units" in run("build", "grammar-lstm-32-s1", "texts", "-o", "made").replace("of 2 ", "")
    return run


def test_what_is_built_is_searched_by_pattern_and_by_example(run):
    first, most, *lines = run("search", "made", "f > .5 for 2", "--unit", "3", "--top", "2").splitlines()
    assert re.fullmatch(r"f > 0\.5 for 2: [\d,]+ spans in 18 words of 2 texts", first), first
    assert (
        most.startswith("unit 3: ") and len(lines) == 2 and all(re.search(r"\[.+\]", line) for line in lines)
    )
    told = json.loads(run("search", "made", "f > .5 for 2", "--unit", "3", "--json"))
    assert most.startswith(f"unit 3: {told['total']} of them") and told["total"] == told["counts"][3]
    assert f"{sum(told['counts']):,} spans" in first and len(told["counts"]) == 32
    shown = told["spans"][0]
    assert len(shown["span"]) == shown["length"] and shown["text"] in ("texts/a", "texts/b")
    like = json.loads(run("like", "made", "5", "2", "--threshold", ".2", "--json"))
    assert like["units"] and any(
        span["start"] <= 5 < span["start"] + span["length"] for span in like["spans"]
    )
    assert run("like", "made", "5", "2", "--threshold", ".2").startswith(
        "on over it and off around it: unit "
    )


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("search", "nowhere", "f > 1"), "there is no corpus in nowhere"),
        (("search", "made", "f"), "“f” is no condition"),
        (("search", "made", "f > .5", "--unit", "99"), "there is no unit 99; units are 0 to 31"),
        (("search", "made", "f > .5", "--top", "0"), "--top is from 1"),
        (("like", "made", "99", "1"), "of the 18 that there are"),
        (("like", "made", "1", "1", "--threshold", "much"), "a number such as 0.3, not 'much'"),
        (("build", "grammar-lstm-32-s1", "gone", "-o", "new"), "there is no file gone"),
        (("build", "tags-bilstm-16-s0", "texts", "-o", "new"), "reads from the end too"),
    ],
)
def test_what_it_cannot_do_is_said_in_a_line(run, argv, said):
    err = run(*argv)
    assert err.startswith("gatescope: ") and said in err and err.count("\n") == 1
