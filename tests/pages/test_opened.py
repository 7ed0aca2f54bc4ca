"""A file that is opened in a page: it comes in parts, is read or refused, and goes with its page."""

import json
import pickle
from base64 import b64encode
from gc import collect
from weakref import ref

import numpy as np
import pytest
from safetensors.numpy import save_file

import payload
from foreign import drawn, ends, named, packed
from strangers import mapped, message, sent
from visualizer import Model, Vocabulary, cells, files
from visualizer.pages import brought, catalogue, opened, shelf
from visualizer.pages.explorer.explorer import Explorer
from visualizer.pages.messages import Check
from visualizer.pages.whatif.whatif import WhatIf
from visualizer.symbols import Answers, Ids

TEXT = "red light turns green"


@pytest.fixture(autouse=True)
def nothing_is_open():
    """What pages of other tests opened is given up."""
    for page in list(shelf._holders):
        shelf.leave(page)


@pytest.fixture
def file(tmp_path):
    """The bytes of a network's file."""
    path = tmp_path / "lights.safetensors"
    reads, rng = Vocabulary(("<unk>", *TEXT.split())), np.random.default_rng(0)
    files.save(Model.create(cells.make("lstm"), reads, 90, rng, meta={"examples": [TEXT]}), path)
    return path.read_bytes()


def parts(data, **more):
    """The requests that send it."""
    for at in range(0, max(len(data), 1), opened.PART_BYTES):
        part = b64encode(data[at : at + opened.PART_BYTES]).decode()
        facts = {"file": "lights.safetensors", "size": len(data), "at": at, "part": part}
        yield {"seq": 1, "want": "open", **facts, **more}


def answer(page, request):
    return payload.block(page.make(request, lambda share: None))[0]


def send(page, data, **how):
    for request in parts(data, **how):
        head = answer(page, request)
        if head["taken"] is None:
            break
    return head


@pytest.mark.parametrize("kind", [Explorer, WhatIf])
def test_a_file_sent_in_parts_is_shown_to_its_page(kind, file):
    assert len(file) > opened.PART_BYTES
    page = kind()
    head = send(page, file)
    assert head["opened"].startswith(shelf.OPENED) and head["taken"] == len(file)
    assert head["entry"]["title"] == "lights" and head["entry"]["opened"]
    want = "picture" if kind is Explorer else "run"
    said = answer(page, {"seq": 2, "want": want, "text": TEXT, "model": head["opened"]})
    assert said["model"] == head["opened"] and not said["notices"]
    page.leave()


def test_every_part_passes_what_a_page_may_say(file):
    check = Check()
    for request in parts(file, file="\u00e9" * 200):
        for part in message(sent(mapped(**request))):
            check.take(part)


def test_it_goes_with_the_last_page_that_holds_it_and_so_does_its_memory(file):
    page = Explorer()
    name = send(page, file)["opened"]
    kept = ref(shelf.find(name))
    second = Explorer({"model": name})  # as where a link of the first was followed
    page.leave()
    assert payload.block(second.payload)[0]["model"] == name and catalogue.known(name)
    second.leave()
    collect()
    assert not catalogue.known(name) and kept() is None
    head, *_ = payload.block(Explorer({"model": name}).payload)
    assert "or its page is gone. Open its file again" in head["notices"][0]


def test_it_is_found_by_who_opened_it_alone(file):
    page = Explorer()
    shelf.asks("one")
    try:
        name = send(page, file)["opened"]
        assert catalogue.known(name) and catalogue.listed_own(name)
        shelf.asks("another")
        head, *_ = answers = payload.block(Explorer({"model": name}).payload)
        assert "it was opened in another browser" in head["notices"][0] and head["model"] != name
        stranger = WhatIf({"model": name})
        assert TEXT not in str(answers) and not catalogue.known(name)
        shelf.asks("one")
        page.leave()
        # who does not find it does not keep it
        assert not catalogue.known(name) and not shelf._opened and not shelf._whose
        stranger.leave()
    finally:
        shelf.asks("")


@pytest.mark.parametrize("kind", [Explorer, WhatIf])
def test_a_network_that_is_gone_takes_its_text_and_changes_along(kind):
    gone = {
        "model": f"{shelf.OPENED}x",
        "text": "red light",
        "pins": ["f:*:1=0"],
        "other": {"model": "opened-y"},
    }
    want = "picture" if kind is Explorer else "run"
    page = kind()
    head = answer(page, {"seq": 2, "want": want, **gone})
    assert head["text"] == catalogue.opening(head["model"])[0] and head["gone"]
    assert len(head["notices"]) == 1 and not head.get("pins") and not head.get("other")
    head = answer(page, {"seq": 3, "want": want, "model": head["model"], "text": "the cat"})
    assert head["text"] == "the cat" and "gone" not in head
    page.leave()
    first = payload.block(kind({**gone, "pins": "f:*:1=0", "other": None}).payload)[0]
    assert first["text"] == catalogue.opening(first["model"])[0] and first["gone"]


def test_a_page_holds_one_at_a_time(file):
    page = Explorer()
    first, second = (send(page, file)["opened"] for _ in range(2))
    assert first != second and not catalogue.known(first) and catalogue.known(second)
    page.leave()


def test_a_part_that_is_asked_once_more_is_taken_once(file):
    page = Explorer()
    first, *rest = parts(file)
    for request in (first, first):
        assert answer(page, request)["taken"] == opened.PART_BYTES
    assert [answer(page, request) for request in rest][-1]["opened"]
    page.leave()


def broken(data):
    return {
        "no network": (b"nothing of the kind", {}, "is not a whole .safetensors file"),
        "truncated": (data[:-9], {}, "is not a whole .safetensors file"),
        "empty": (b"", {}, "it is empty"),
        "too large": (b"x", {"size": files.MAX_FILE_BYTES + 1}, "and a network's file has at most 256 MB."),
        "no size": (b"x", {"size": True}, "it is empty"),
        "a later part": (b"x", {"at": 5}, "broke off"),
        "a part that is longer": (b"xyz", {"size": 2}, "do not follow"),
        "no base64": (b"x", {"part": "?"}, "cannot be read"),
        "no part": (b"x", {"part": None}, "cannot be read"),
        "no name": (b"x", {"file": 7}, "its name"),
        "a long name": (b"x", {"file": "x" * 999}, "its name"),
    }


@pytest.mark.parametrize("what", broken(b""))
def test_a_file_that_is_refused_says_why_and_leaves_nothing(what, file, tmp_path, monkeypatch):
    monkeypatch.setattr(opened.tempfile, "tempdir", str(tmp_path / "spool"))
    (tmp_path / "spool").mkdir()
    data, more, why = broken(file)[what]
    page = Explorer()
    head = send(page, data, **more)
    assert head["taken"] is None and why in head["notices"][0] and str(tmp_path) not in head["notices"][0]
    assert not [*(tmp_path / "spool").iterdir()] and not shelf._opened and not shelf._coming
    page.leave()


def unsaid():
    """A network of which the file does not tell what its one number says."""
    state = {**named(drawn("lstm", 3, 4, 1, False)), **ends(7, 3, 4, 1)}
    return packed({key: array.astype("f4") for key, array in state.items()})


@pytest.mark.parametrize(
    "name, data, said",
    [
        ("net.pt", pickle.dumps(1), 'torch.load("net.pt", map_location="cpu", weights_only=True)'),
        ("C:\\mine\\my net.pt", pickle.dumps(1), '"my net.safetensors")'),
        ('a".pt', pickle.dumps(1), 'torch.load("FILE.pt", '),
        ("my net.safetensors", unsaid(), "gatescope import 'my net.safetensors' --answers … -o NEW.safet"),
        ("words.json", b'["a", "b"]', "--vocabulary words.json -o NEW.safetensors; then open that."),
        (
            "my net.safetensors.index.json",
            b'{"weight_map": {"a": "my net-00001-of-00002.safetensors"}}',
            "it is the index of a network in several files, and a page takes one. Where they lie together: "
            "gatescope import 'my net.safetensors.index.json' -o NEW.safetensors; then open NEW.safetensors.",
        ),
        (
            "net-00001-of-00002.safetensors",
            unsaid(),
            "it is one of 2 parts of a network, and a page takes one file. Where they lie together: "
            "gatescope import net-*-of-00002.safetensors -o NEW.safetensors; then open NEW.safetensors.",
        ),
        ("notes.md", b"text", "it is no network: a page takes Gatescope's own files, and those of "),
    ],
)
def test_a_file_that_is_refused_is_called_by_its_own_name_and_what_to_do_is_said_in_full(name, data, said):
    page = Explorer()
    notice = send(page, data, file=name)["notices"][0]
    assert said in notice and "“it" not in notice and '"it' not in notice and "file-weights" not in notice
    page.leave()


def test_what_is_half_sent_goes_with_its_page(file, tmp_path, monkeypatch):
    monkeypatch.setattr(opened.tempfile, "tempdir", str(tmp_path))
    page = Explorer()
    answer(page, next(parts(file)))
    assert len([*tmp_path.glob("gatescope-*/*")]) == 1 and shelf._coming
    page.leave()
    assert not [*tmp_path.glob("gatescope-*")] and not shelf._coming


def test_all_that_is_opened_has_an_end(file, monkeypatch):
    monkeypatch.setattr(shelf, "MOST_BYTES", int(1.5 * len(file)))
    one, two = Explorer(), Explorer()
    assert send(one, file)["opened"]
    assert "as many opened networks as it can" in send(two, file)["notices"][0]
    one.leave()
    assert send(two, file)["opened"]
    two.leave()


def test_a_name_is_no_path_and_no_markup(file):
    page = Explorer()
    head = send(page, file, file="..\\..//<b>\x1b x</b>.safetensors")
    assert head["entry"]["title"] == "b>"
    assert json.dumps(head["entry"], ensure_ascii=False).isprintable()
    page.leave()


def test_a_file_of_another_framework_is_read_where_it_leaves_nothing_open(tmp_path):
    rng = np.random.default_rng(0)
    shapes = {
        **{"emb.weight": (7, 3), "head.weight": (7, 4), "head.bias": (7,)},
        **{"rnn.weight_ih_l0": (16, 3), "rnn.weight_hh_l0": (16, 4)},
        **{"rnn.bias_ih_l0": (16,), "rnn.bias_hh_l0": (16,)},
    }
    save_file({name: rng.random(shape, np.float32) for name, shape in shapes.items()}, tmp_path / "x")
    page = Explorer()
    head = send(page, (tmp_path / "x").read_bytes(), file="net.safetensors")
    assert head["entry"]["title"] == "net" and "imported from PyTorch" in head["entry"]["said"]
    name, text = head["opened"], head["entry"]["examples"][0][1]
    said = answer(page, {"seq": 2, "want": "picture", "text": text, "model": name})
    assert said["model"] == name and not said["notices"]
    head = send(page, b"PK\x03\x04 a checkpoint", file="net.pt")
    assert head["taken"] is None and "“net.pt” cannot be opened" in head["notices"][0]
    assert catalogue.known(name)  # what was shown stays
    page.leave()


def test_where_words_come_from_is_said_of_a_network_that_has_none():
    rng = np.random.default_rng(0)
    for reads, has in ((Ids(5), False), (Ids(3, ("a", "b", "c")), True), (Vocabulary(("a", "b")), True)):
        network = Model.create(cells.make("gru"), reads, 4, rng)
        assert ("gatescope import FILE --vocabulary words.json" in brought.said(network)) != has
        assert (brought.wordless(network) == "") == has


def test_gates_alone_are_said_to_be_so_because_of_the_head_where_an_import_noted_it():
    reads, rng = Vocabulary(("<unk>", *TEXT.split())), np.random.default_rng(0)
    for notes, said in (
        (["The head is more than one matrix (a, b): gates alone."], "more than one matrix"),
        ([], "no readout"),
    ):
        meta = {"imported": {"from": "PyTorch", "notes": notes}}
        network = Model.create(
            cells.make("lstm"), reads, 4, rng, answers=Answers("none", "nothing"), meta=meta
        )
        assert brought.headless(network) == bool(notes)
        assert said in brought.said(network).split("It reads")[1].split(". ")[0]
