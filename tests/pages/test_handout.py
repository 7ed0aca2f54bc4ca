"""The Explorer and What if in one file: small, whole, and no text in it becomes markup."""

import base64
import bz2
import errno
import json
import re
import struct
import zlib
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import parse_qs

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import payload
from visualizer import Model, Vocabulary, cells, cli, files
from visualizer.cli import main
from visualizer.model import ModelError
from visualizer.pages import catalogue, handout, unserved
from visualizer.pages.explorer.session import Session
from visualizer.pages.handed import packed_network
from visualizer.pages.whatif import whatif
from visualizer.tasks import TASKS

MODEL = "grammar-lstm-32-s1"
SIXTY = " ".join(("I grew up in France with my sister but then I moved to Japan " * 5).split()[:60])


@pytest.fixture(scope="module")
def page():
    return handout.handout(MODEL, SIXTY, {"t": 3, "unit": 7})


class Read(HTMLParser):
    """The elements of a document, its title, its policy and its scripts, each as (attributes, text)."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.texts, self.policy, self.scripts, self.inside = [], {}, "", [], None
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.inside = tag
        found = dict(attrs)
        if found.get("http-equiv") == "Content-Security-Policy":
            self.policy = found["content"]
        if tag == "script":
            self.scripts.append([found, ""])

    def handle_endtag(self, tag):
        self.inside = None

    def handle_data(self, data):
        self.texts[self.inside] = self.texts.get(self.inside, "") + data
        if self.inside == "script":
            self.scripts[-1][1] += data


def unpacked(page, name):
    ((about, text),) = (each for each in Read(page).scripts if each[0].get("data-packed") == name)
    data = base64.b85decode(text.replace(".", "<"))
    if "data-size" not in about:
        return zlib.decompress(data)
    whole = bz2.decompress(data)
    assert len(whole) == int(about["data-size"])
    return whole


def networks_of(page):
    data = unpacked(page, "networks")
    (count,) = struct.unpack_from("<I", data)
    sizes = struct.unpack_from(f"<{2 * count}I", data, 4)
    head, found = 4 + 8 * count, []
    body = head + sum(sizes[:count])
    for begin, size in zip(sizes[:count], sizes[count:], strict=True):
        halves = np.frombuffer(data, np.uint8, size, body).reshape(2, -1)
        found.append(data[head : head + begin] + halves.T.tobytes())
        head, body = head + begin, body + size
    assert body == len(data)
    return found


def test_sixty_words_and_an_lstm_are_at_most_300_kb_and_its_rnn_another_60(page):
    alone = handout.handout(MODEL, SIXTY, {"t": 3, "unit": 7}, alone=True)
    assert len(networks_of(alone)) == 1
    assert len(alone.encode()) <= 300_000 and len(page.encode()) - len(alone.encode()) <= 60_000


def test_a_file_of_two_directions_alone_has_what_shows_both(page):
    both = handout.handout("tags-bigru-16-s0", "the old man the boats .", alone=True)
    own = unserved.DIRECTIONS.read_text("utf-8")
    for made, there in ((page, False), (both, True)):
        assert unpacked(made, "code").decode().startswith(own) == there
        assert ("h_n" in json.loads(unpacked(made, "setup"))["terms"]) == there


def test_single_precision_is_all_of_the_weights():
    own = Model.create(
        cells.make("gru"),
        Vocabulary(("<unk>", "the", "cat")),
        40,
        np.random.default_rng(0),
        input_size=20,
        meta={"task": "grammar", "name": "mine"},
    )
    half, whole = (len(handout.handout(own, "the cat", precision=p)) for p in ("float16", "float32"))
    bits = sum(array.size for array in own.weights.values()) * 16
    assert whole - half == pytest.approx(bits / 8 * 1.25, rel=0.2)


def test_the_networks_are_whole(page):
    names = (MODEL, MODEL.replace("lstm", "rnn"))
    assert networks_of(page) == [packed_network(catalogue.load(name)) for name in names]


def test_the_page_may_ask_for_nothing_and_runs_its_own_scripts_alone(page):
    read = Read(page)
    rules = dict(rule.split(" ", 1) for rule in read.policy.split("; "))
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
    assert not re.search(r"https?:|\*|self|unsafe-eval|unsafe-inline", rules["script-src"])
    assert set(rules) == {"default-src", "script-src", "style-src", "img-src", "base-uri", "form-action"}
    run = [text for attributes, text in read.scripts if "type" not in attributes]
    run += [unpacked(page, "code").decode()]
    assert {unserved.source(text) for text in run} == set(rules["script-src"].split())
    assert "src=" not in page and "@import" not in page and "url(" not in page


@given(
    st.text(max_size=80)
    | st.sampled_from(
        ("</script>", "</title><script>alert(1)</script>", "<!--", "]]>", "\u2028", "&lt;", "\"'>", "\ud800")
    )
)
def test_no_text_becomes_markup(text):
    parts = [handout._packed("setup", zlib.compress(json.dumps(text).encode()))]
    plain, made = Read(handout._document("x", parts)), Read(handout._document(text, parts))
    assert made.tags == plain.tags
    assert [attributes for attributes, _ in made.scripts] == [attributes for attributes, _ in plain.scripts]
    shown = " ".join(text.encode("utf-8", "replace").decode().split())[:20]
    assert made.texts["title"].startswith(shown)
    assert "<" not in parts[0].removeprefix("<").removesuffix("</script>")


def test_a_page_offers_what_is_in_it(page):
    setup = json.loads(unpacked(page, "setup"))
    names = [MODEL, MODEL.replace("lstm", "rnn")]
    assert [entry["name"] for entry in setup["models"]] == names
    assert list(setup["tasks"]) == ["grammar"] and len(setup["cards"]) == 2
    assert set(setup["each"]) == {"explore", "whatif"}
    for own in setup["each"].values():
        rows = {row["name"]: row for row in own["state"]}
        assert rows["model"]["choices"] == names and rows["weights"]["choices"] == ["trained"]
        assert rows["model"]["default"] == MODEL and set(own["takes"]) == set(setup["each"])
        assert own["opens"].endswith("&t=3&unit=7")
    # the other run of What if
    assert rows["model2"]["choices"] == names and rows["model2"]["default"] is None
    assert set(setup["each"]["whatif"]["presets"]) == {"lstm", "rnn"}
    assert setup["weights"] == ["trained"] and setup["english"] is None
    assert "more pages" in setup["made"]


def test_an_untrained_network_is_one_page_with_untrained_partners():
    page = handout.handout(catalogue.load(MODEL, "initial"), "the boy", weights="initial")
    setup = json.loads(unpacked(page, "setup"))
    for own in setup["each"].values():
        (row,) = (row for row in own["state"] if row["name"] == "weights")
        assert row["default"] == "initial" and setup["weights"] == row["choices"] == ["initial"]
    expected = packed_network(catalogue.load(MODEL.replace("lstm", "rnn"), "initial"), which="initial")
    assert networks_of(page)[1] == expected


@pytest.mark.parametrize(
    ("text", "why"),
    [("", "no word"), (" \n ", "no word"), ("a " * 2001, "at most 2,000"), ("a" * 20_001, "at most 20,000")],
)
def test_a_text_that_cannot_be_read_is_refused(text, why):
    with pytest.raises(ModelError, match=why):
        handout.handout(MODEL, text)


def test_a_file_called_as_a_bundled_network_is_another(tmp_path):
    path = tmp_path / f"{MODEL}.safetensors"
    files.save(files.load(MODEL), path)
    assert handout.named(str(path)).name == f"{MODEL} (file)"
    assert handout.named(MODEL).name == MODEL


@pytest.fixture
def export(tmp_path, capsys, monkeypatch):
    """`gatescope export` of a quick document -> (status, what it said)."""
    monkeypatch.setattr(handout, "handout", "{0.name} {1} {precision}".format)

    def run(*args):
        status = main(["export", *map(str, args)])
        return status, capsys.readouterr().err

    return run


def test_the_command_writes_the_page(export, tmp_path, monkeypatch):
    path = tmp_path / "page.html"
    assert export(MODEL, "the boy", "-o", path) == (0, "")
    assert path.read_text() == f"{MODEL} the boy float16"
    monkeypatch.setattr(cli, "_LARGE_PAGE", 10)
    status, said = export(MODEL, "the boy", "-o", path, "--float32")
    assert status == 0 and "MB" in said and path.read_text().endswith("float32")
    assert [each.name for each in tmp_path.iterdir()] == ["page.html"]


def test_the_command_writes_the_tour_with_what_it_tells_of(tmp_path, capsys):
    path = tmp_path / "tour.html"
    assert main(["export", "--tour", "--alone", "-o", str(path)]) == 0
    setup = json.loads(unpacked(path.read_text(), "setup"))
    name, text = catalogue.default_model(), TASKS["grammar"].examples[0][1]
    assert [entry["name"] for entry in setup["models"]] == [name]
    opens = {page: parse_qs(own["opens"]) for page, own in setup["each"].items()}
    assert (
        opens["explore"] == {"text": [text], "tour": ["1"]} | {"model": [name]}
        and "tour" not in opens["whatif"]
    )
    for more in ((MODEL, "the boy"), ("--lesson", "forget"), (MODEL,)):
        assert main(["export", "--tour", *more, "-o", str(path)]) == 2
        assert "a network and a text of its own" in capsys.readouterr().err


def test_the_command_says_in_a_line_why_it_cannot(export, tmp_path, monkeypatch):
    for args, why in (
        (("nothing", "x", "-o", tmp_path / "a.html"), "no model is called"),
        ((MODEL, "x", "-o", tmp_path / "a.pdf"), "must end in .html"),
        ((MODEL, "x", "-o", tmp_path / "no" / "a.html"), "cannot write"),
    ):
        status, said = export(*args)
        assert status == 2 and why in said and said.count("\n") == 1
    assert not list(tmp_path.iterdir())


def test_a_disk_that_fills_up_leaves_the_old_file(export, tmp_path, monkeypatch):
    path = tmp_path / "page.html"
    path.write_text("old")

    def full(self, data):
        self.open("wb").close()
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    status, said = export(MODEL, "the boy", "-o", path)
    assert status == 2 and "No space left" in said
    assert path.read_text() == "old" and list(tmp_path.iterdir()) == [path]


def test_a_server_makes_the_file_of_what_is_seen():
    session = Session()
    asked = {"seq": 4, "want": "handout", "model": MODEL, "text": "the boy", "weights": "trained"}
    head, *_ = payload.decode(session.handout({**asked, "t": 1, "open": "f", "theme": ""}))
    assert (head["seq"], head["want"], head["notices"]) == (4, "handout", [])
    assert head["file"] == f"gatescope-{MODEL}.html"
    setup = json.loads(unpacked(head["page"], "setup"))
    assert setup["each"]["explore"]["opens"] == f"text=the+boy&model={MODEL}&t=1&open=f"
    assert setup["each"]["whatif"]["opens"] == f"text=the+boy&model={MODEL}&t=1"
    head, *_ = payload.decode(session.handout({**asked, "text": " ", "t": "x"}))
    assert "page" not in head
    assert head["notices"] == ["No file can be made of this: there is no word in this text."]


def test_a_server_makes_the_file_of_a_change():
    other = MODEL.replace("lstm", "gru")
    asked = {"seq": 5, "want": "handout", "model": MODEL, "text": "the boy who", "weights": "trained"}
    change = {"pins": ["f:*:1=1", "i:3:2=0"], "model2": other, "t": 2, "unit": 3, "theme": ""}
    head, *_ = payload.decode(whatif.handed_out({**asked, **change}))
    assert (head["seq"], head["notices"], head["file"]) == (5, [], f"gatescope-what-if-{MODEL}.html")
    setup = json.loads(unpacked(head["page"], "setup"))
    # it opens on the change, and has the network that this is compared with
    opens = f"text=the+boy+who&model={MODEL}&pins=f%3A%2A%3A1%3D1%3Bi%3A3%3A2%3D0&model2={other}&t=2&unit=3"
    assert setup["first"] == "whatif" and sorted(setup["each"]["whatif"]["opens"].split("&")) == sorted(
        opens.split("&")
    )
    assert [each["name"] for each in setup["models"]][:2] == [MODEL, other]
    head, *_ = payload.decode(whatif.handed_out({**asked, "weights2": "initial"}))
    assert "page" not in head and "one kind of weights" in head["notices"][0]
