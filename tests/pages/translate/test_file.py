"""The Translate page in one file, and on a site: small, whole, and it offers what is in it."""

import json
from urllib.parse import parse_qs

import numpy as np
import pytest

from pages.test_handout import Read, networks_of, unpacked
from payload import decode
from translators import translator
from visualizer import ModelError, seq2seq
from visualizer.cli import main
from visualizer.pages import translation
from visualizer.pages import unserved as without
from visualizer.pages.catalogue import shown_model
from visualizer.pages.translate import file, unserved
from visualizer.pages.translate.translate import Translate

NAME = "czech-lstm-additive-48-s0"
TEXT = "I am a girl who likes to learn"


@pytest.fixture(scope="module")
def page():
    return file.translator_file(NAME, TEXT, {"t": 3, "beam": 4})


def test_a_file_has_the_translator_and_offers_it_alone(page):
    assert len(page.encode()) <= 300_000
    assert networks_of(page) == [file.packed(translation.load(NAME))]
    setup = json.loads(unpacked(page, "setup"))
    assert [each["name"] for each in setup["translators"]] == [setup["usual"]] == [NAME]
    assert parse_qs(setup["opens"]) == {"translator": [NAME], "sentence": [TEXT], "t": ["3"], "beam": ["4"]}
    assert setup["translators"][0]["exact"] > 0.9 and "attention" in setup["terms"]
    assert Read(page).texts["title"].startswith(TEXT)


def test_a_file_may_ask_for_nothing_and_runs_its_own_scripts_alone(page):
    read = Read(page)
    rules = dict(rule.split(" ", 1) for rule in read.policy.split("; "))
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
    run = [text for attributes, text in read.scripts if "type" not in attributes]
    run += [unpacked(page, "code").decode()]
    assert {without.source(text) for text in run} == set(rules["script-src"].split())
    assert "src=" not in page and "@import" not in page and "url(" not in page


def test_the_weights_of_a_file_are_those_of_the_translator_in_the_precision_that_is_asked_for():
    own = translator(dtype=np.float32)
    half, whole = (networks_of(file.translator_file(own, "a b", precision=p)) for p in ("float16", "float32"))
    assert whole == [file.packed(own, "float32")] and half == [file.packed(own)] != whole


@pytest.mark.parametrize(
    ("text", "why"), [("", "no word"), ("a " * 501, "at most 500"), ("a" * 20_001, "at most 20,000")]
)
def test_a_sentence_that_cannot_be_read_is_refused(text, why):
    with pytest.raises(ModelError, match=why):
        file.translator_file(NAME, text)


def test_a_file_called_as_a_bundled_translator_is_another(tmp_path):
    path = tmp_path / f"{NAME}.safetensors"
    seq2seq.save(translation.load(NAME), path)
    assert file.named(str(path)).name == f"{NAME} (file)" and file.named(NAME).name == NAME


def test_the_command_writes_the_page_or_says_in_a_line_why_not(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(file, "translator_file", "{0.name} {1} {precision}".format)
    path = tmp_path / "page.html"
    assert main(["export", "--seq2seq", NAME, TEXT, "--float32", "-o", str(path)]) == 0
    assert path.read_text() == f"{NAME} {TEXT} float32"
    for args, why in (
        ((NAME, TEXT, "--tour"), "MODEL"),
        ((NAME, TEXT, "--alone"), "of it alone"),
        (("--lesson", "forget"), "of it alone"),
        ((NAME,), "needs MODEL"),
        (("grammar-lstm-32-s1", "the boy"), "translator"),
        ((NAME, TEXT, "--language", "es"), "of a lesson"),
        ((NAME, TEXT, "--site", "x"), "nothing beside"),
    ):
        assert main(["export", "--seq2seq", *args, "-o", str(path)]) == 2
        said = capsys.readouterr().err
        assert why in said and said.count("\n") == 1
    assert main(["export", NAME, TEXT, "-o", str(path)]) == 2
    assert "is a translator: its page takes --seq2seq" in capsys.readouterr().err


def test_a_server_makes_the_file_of_what_is_seen():
    seen = {"translator": NAME, "sentence": "I am a boy", "weigh": "0:1=0.5;0:2=0.25", "begin": ["jsem"]}
    asked = {"seq": 4, "want": "handout", **seen, "cut": "c", "t": 1, "unit": 3, "theme": ""}
    page = Translate({})
    head, *_ = decode(page.make(asked, None))
    assert (head["seq"], head["notices"], head["file"]) == (4, [], f"gatescope-{NAME}.html")
    opens = parse_qs(json.loads(unpacked(head["page"], "setup"))["opens"])
    assert opens.pop("weigh") == ["0:1=0.5;0:2=0.25"] and opens.pop("begin") == ["jsem"]
    assert opens == {
        "translator": [NAME],
        "sentence": ["I am a boy"],
        "cut": ["c"],
        "t": ["1"],
        "unit": ["3"],
    }
    # a file of the server's own is none that a page may ask for
    for wrong in ({"translator": "./own.safetensors"}, {"translator": 3}, {"sentence": ""}, {"sentence": 3}):
        head, *_ = decode(page.make({**asked, **wrong}, None))
        assert "page" not in head and "No file can be made of this" in head["notices"][-1]


def test_a_site_has_translators_with_attention_and_without_and_of_two_tasks():
    assert unserved.offered() == list(unserved.CHOSEN)
    page = unserved.page([{"name": shown_model("grammar")}])
    listed = page.setup["translators"]
    assert [each["name"] for each in listed] == list(page.files) == list(unserved.CHOSEN)
    assert {bool(each["attention"]) for each in listed} == {True, False}
    assert len({each["title"] for each in listed}) == 2
    assert list(page.first) == [NAME] == [page.setup["usual"]]
    # the networks that other pages show, of those that are there
    assert page.setup["models"] == {"grammar": shown_model("grammar")}
