"""The Train page's Python side: what it takes, what it answers, and how a page finds its run again."""

import asyncio
import json
import os
import re
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import payload
import toys
from visualizer.files import load
from visualizer.pages import shelf
from visualizer.pages.train import runs, train
from visualizer.pages.train.runs import Refused, Run
from visualizer.pages.train.state import CHOICE, MAX_UNITS
from visualizer.pages.train.train import MAX_CHARACTERS, MAX_STEPS, Desk, Trainer, example, figures
from visualizer.tasks import TASKS
from visualizer.train import initial_model

FIELDS = [row.name for row in CHOICE]
SMALL = {
    **{"task": "grammar", "cell": "lstm", "units": 4, "seed": 0, "iterations": 5, "beside": True},
    "examples": "all",
}


@pytest.fixture
def toy_tasks(monkeypatch):
    """The tasks of toys.py, here and in the processes that are begun."""
    for toy in toys.TOYS:
        monkeypatch.setitem(TASKS, toy.name, toy())
    code = "import toys; toys.add(); from visualizer.pages.train import runs; runs.main()"
    monkeypatch.setattr(runs, "_COMMAND", (sys.executable, "-c", code))
    monkeypatch.setenv("PYTHONPATH", str(Path(toys.__file__).parent))


@pytest.fixture
def desk(toy_tasks):
    """A desk that ends what it began."""
    desk = Desk()
    yield desk
    desk.close()
    if desk.run:
        desk.run.close()
        if desk.run._process:
            desk.run._process.wait(10)


def ask(desk, **request):
    """(head, facts, arrays) of an answer."""
    return payload.decode(desk.answer(request))


def until(desk, *states, iteration=0):
    deadline = time.monotonic() + 30
    while (run := (answer := ask(desk))[0]["run"])["state"] not in states or run["iteration"] < iteration:
        assert time.monotonic() < deadline
        time.sleep(0.01)
    return answer


# --- before a run -------------------------------------------------------------------------------


@pytest.mark.parametrize("task", [name for name, task in TASKS.items() if task.ships])
@pytest.mark.parametrize("cell", ["rnn", "lstm", "gru"])
def test_before_a_run_the_probe_is_read_by_untrained_networks(task, cell):
    desk = Desk()
    head, facts, arrays = ask(desk, choice={**SMALL, "task": task, "cell": cell}, seq=7)
    assert (head["seq"], head["notices"], head["run"]) == (7, [], None)
    assert head["choice"] == {**SMALL, "task": task, "cell": cell}
    assert head["text"] == example(task)
    for k, name in enumerate(facts["cells"]):
        model = initial_model(task, name, 4, 0)
        tokens = model.reads.tokenize(example(task))
        assert facts["length"] == len(tokens) and facts["T"] == min(len(tokens), MAX_STEPS)
        trace = model.trace(tokens[:MAX_STEPS])
        ids, p = trace.tops()
        assert np.array_equal(arrays[f"top.{k}.id"], ids) and np.array_equal(
            arrays[f"top.{k}.p"], np.float32(p)
        )
        if k == 0:
            assert facts["signals"] == ([*trace.model.cell.gates] or ["h"])
            for signal in facts["signals"]:
                assert np.array_equal(arrays[f"0.{signal}"], trace[signal])
            assert facts["words"] == list(model.names)
            assert facts["tokens"] == list(trace.tokens)
    assert facts["cells"] == [cell, "lstm" if cell == "rnn" else "rnn"]


def test_what_an_address_asks_for_is_had_as_far_as_it_can_be():
    desk = Desk()
    asked = {"task": "copy", "cell": "gru", "units": "12", "seed": "x", "iterations": "0", "text": "abc>"}
    desk.open({**asked, "theme": "dark", "beside": "no", "examples": "64"})
    head, facts, _ = ask(desk)
    expected = {"task": "copy", "cell": "gru", "units": 12, "seed": 0, "iterations": 1500, "beside": False}
    assert head["choice"] == {**expected, "examples": "64"}
    assert (head["text"], facts["cells"]) == ("abc>", ["gru"])
    assert [re.search(r"(seed|iterations) is", said)[1] for said in head["notices"]] == [
        "seed",
        "iterations",
    ]


def test_a_text_of_another_page_is_read_by_a_network_of_its_task():
    desk = Desk()
    desk.open({"text": "(()[", "model": "brackets-gru-32-s1"})
    assert (desk.order.task, desk.text, desk.said) == ("brackets", "(()[", [])
    desk.open({"text": "a cat", "model": "no such", "task": "grammar"})
    assert (desk.order.task, desk.text, desk.said) == ("grammar", "a cat", [])
    # else of a task that knows all of it, or some; where none does, of the one that the page opens on
    for text, task in (("the cat", "grammar"), ("c?", "latch"), ("ab>", "copy"), ("KLM", "latch")):
        desk = Desk()
        desk.open({"text": text})
        assert (desk.order.task, desk.text, desk.said) == (task, text, [])


def test_it_opens_on_a_task_that_is_learned_in_seconds_and_a_text_of_a_strange_task_is_left_out():
    desk = Desk()
    assert (desk.order.task, desk.text) == ("latch", example("latch"))
    desk.open({})
    assert (desk.order.task, desk.text, desk.said) == ("latch", example("latch"), [])
    for asked in ({"task": "english"}, {"task": "chess"}):
        desk = Desk()
        desk.open({**asked, "text": "I grew up in France"})
        assert (desk.order.task, desk.text, len(desk.said)) == ("latch", example("latch"), 1)


@given(st.dictionaries(st.sampled_from([*FIELDS, "text"]), st.text(max_size=10)))
def test_any_address_opens_on_a_page(asked):
    desk = Desk()
    desk.open(asked)
    head, facts, _ = ask(desk)
    assert facts["T"] > 0 and head["choice"]["units"] <= MAX_UNITS
    assert json.dumps(head, allow_nan=False)


def test_a_choice_that_cannot_be_had_leaves_the_last_one_and_says_why():
    desk = Desk()
    ask(desk, choice=SMALL)
    head, facts, _ = ask(desk, choice={**SMALL, "units": "65"})
    assert head["notices"] == ["The number of units is a whole number from 1 to 64, not “65”."]
    assert head["choice"] == SMALL and facts["H"] == 4
    assert ask(desk)[0]["notices"] == head["notices"]  # until something else is asked
    head, _, _ = ask(desk, do="start", choice={**SMALL, "iterations": 10**9})
    assert "20,000" in head["notices"][0] and head["run"] is None
    assert ask(desk, choice=SMALL)[0]["notices"] == []


def test_a_probe_is_read_as_its_task_reads_and_stays_within_bounds():
    desk = Desk()
    head, facts, _ = ask(desk, choice=SMALL)
    head, facts, _ = ask(desk, text="the zebra <b>sat</b>")
    assert facts["tokens"][:2] == ["the", "zebra"] and facts["unknown"][1]
    for nothing in ("", "  ", "\u200b"):
        assert ask(desk, text=nothing)[0]["notices"] == ["There is no word in this text."]
        assert desk.text == "the zebra <b>sat</b>"
    head, facts, _ = ask(desk, text="cat " * 2_000)
    assert len(head["text"]) == MAX_CHARACTERS
    assert (facts["T"], facts["length"]) == (MAX_STEPS, MAX_CHARACTERS // 4)
    # another task has another probe
    assert ask(desk, choice={"task": "adding"})[0]["text"] == example("adding")


def test_what_a_page_has_seen_is_not_sent_again():
    desk = Desk()
    head, facts, _ = ask(desk)
    again, nothing, _ = ask(desk, seen=head["version"])
    assert facts and nothing is None and again["version"] == head["version"]
    changed, facts, _ = ask(desk, seen=head["version"], text="c?")
    assert facts and changed["version"] > head["version"]


# --- a run --------------------------------------------------------------------------------------


def test_a_task_whose_data_is_not_here_is_not_trained_and_says_why(desk, monkeypatch):
    monkeypatch.setattr(type(TASKS["latch"]), "missing", "the letters are not here")
    head, _, _ = ask(desk, do="start", choice={**SMALL, "task": "latch"})
    assert head["run"] is None
    assert head["notices"] == ["This cannot be trained on this server: the letters are not here."]


def test_a_run_from_start_to_file(desk, tmp_path):
    order = {"task": "toy", "cell": "gru", "units": 4, "seed": 2, "iterations": 30, "beside": True}
    head, _, _ = ask(desk, do="start", choice=order)
    assert head["run"] | order == head["run"] and head["run"]["state"] == "starting"
    assert head["text"] == "ping pong rest ping"
    head, _, arrays = until(desk, "done")
    report = desk.run.report
    assert (head["run"]["iteration"], len(arrays["t"])) == (30, 30)
    for k, net in enumerate(head["run"]["nets"]):
        assert np.array_equal(arrays[f"{k}.loss"], report.curves[f"{k}.loss"])
        # what is shown at the end, what opens in the Explorer and what is downloaded are the same weights
        data = desk.answer({"do": "file", "net": k, "seq": 5})
        head, arrays_, file = payload.block(data)
        assert head == {"seq": 5, "want": None, "file": f"toy-{net['cell']}-4-s2.safetensors"} and not arrays_
        path = tmp_path / head["file"]
        path.write_bytes(file)
        model = load(path)
        kept = shelf.find(net["name"])
        assert model.meta["scores"]["test"]["accuracy"] == net["test"]
        for name, array in model.weights.items():
            assert np.array_equal(array, kept.weights[name])
        trace = model.trace("ping pong rest ping")
        assert np.array_equal(arrays[f"top.{k}.p"], np.float32(trace.tops()[1]))
        if k == 0:
            assert np.array_equal(arrays["0.z"], trace["z"])


def test_while_it_runs_only_the_probe_can_be_changed(desk):
    ask(desk, do="start", choice={"task": "slow", "units": 3})
    until(desk, "running")
    head, facts, _ = ask(desk, choice={"task": "grammar", "units": 9}, text="rest rest")
    assert head["run"]["state"] == "running" and head["run"]["units"] == facts["H"] == 3
    assert facts["tokens"] == ["rest", "rest"]
    head, _, _ = ask(desk, do="start")
    assert head["notices"] == ["This page trains one network at a time; stop it before another starts."]
    assert "no trained network" in ask(desk, do="file", net=0)[0]["notices"][0]
    ask(desk, do="pause")
    head, facts, first = until(desk, "paused")
    # the weights stand still, and are asked something else
    _, facts, again = ask(desk, text="ping")
    assert facts["tokens"] == ["ping"] and np.array_equal(again["t"], first["t"])
    ask(desk, do="resume")
    until(desk, "running")
    ask(desk, do="stop")
    head, _, _ = until(desk, "stopped")
    assert all(net["name"].startswith(shelf.PREFIX) for net in head["run"]["nets"])
    # another choice waits for the next start: what is shown stays
    head, facts, _ = ask(desk, choice={"task": "grammar"})
    assert head["choice"]["task"] == "grammar" and head["run"]["task"] == "slow" and facts["H"] == 3


def test_a_page_that_is_loaded_again_finds_its_run_by_the_address(desk):
    order = {**SMALL, "task": "slow", "units": 3, "iterations": 500}
    head, *_ = ask(desk, do="start", choice=order, text="rest rest")
    until(desk, "running")
    key = head["key"]
    desk.close()
    again = Desk()
    again.open({name: "x" for name in FIELDS} | {"run": key, "text": "ping"})
    assert again.run is desk.run and again.text == "ping"
    head, _, _ = until(again, "running")
    assert head["run"] | order == head["run"]
    ask(again, do="stop")
    head, _, _ = until(again, "stopped")
    again.close()
    # what came of it stays too
    last = Desk()
    last.open({"run": key})
    assert ask(last)[0]["run"] == head["run"] and last.text == example("slow")


@pytest.mark.parametrize("key", ["", "nothing", "run-", "<b>"])
def test_a_run_that_is_not_here_is_said_and_the_page_opens_as_without(key):
    desk = Desk()
    desk.open({"task": "copy", "run": key})
    head, facts, _ = ask(desk)
    assert (head["choice"]["task"], head["run"]) == ("copy", None) and facts["T"] > 0
    assert head["notices"][0].startswith("The training of this address is not here.")


def test_what_begins_while_its_page_leaves_trains_nothing(desk):
    desk.close()
    ask(desk, do="start", choice={"task": "slow"})
    assert desk.run._process.wait(10) != 0
    assert not runs._running


def test_a_server_that_is_full_says_so_and_the_page_stays_as_it_was(desk, monkeypatch):
    monkeypatch.setattr(runs, "MAX_RUNS", 0)
    monkeypatch.setattr(runs, "MAX_WAITING", 0)
    before = desk.text
    head, facts, _ = ask(desk, do="start", choice={"task": "toy"})
    assert "the limit of this server" in head["notices"][0]
    assert head["run"] is None and facts["T"] > 0
    assert desk.text == example("toy") != before


def test_a_page_whose_training_waits_is_told_its_place_and_can_stop_it(desk, monkeypatch):
    monkeypatch.setattr(runs, "MAX_RUNS", 0)
    head, facts, _ = ask(desk, do="start", choice={"task": "toy"})
    assert (head["run"]["state"], head["run"]["ahead"], head["notices"]) == ("waiting", 0, [])
    assert facts["T"] > 0
    again = Desk()
    again.open({"run": head["key"]})
    assert again.run is desk.run
    again.close()
    assert ask(desk, do="stop")[0]["run"]["state"] == "stopped" and not runs._waiting
    # nobody waits for a page that has left
    ask(desk, do="start", choice={"task": "toy"})
    desk.close()
    assert desk.run.report.state == "stopped" and not runs._waiting


@pytest.fixture
def watcher(desk):
    """A desk with a choice of its own."""
    other = Desk()
    ask(other, choice={**SMALL, "task": "copy"}, text="abc>")
    yield other
    other.close()


def test_a_run_of_another_is_seen_whole_and_nothing_is_done_to_it_and_ones_own_page_comes_back(desk, watcher):
    order = {**SMALL, "task": "slow", "units": 3, "iterations": 500}
    key = ask(desk, do="start", choice=order, text="rest rest")[0]["run"]["watch"]
    own = ask(watcher)[0]
    ask(watcher, watch=key, choice={**SMALL, "task": "copy"}, text="rest rest")
    head, facts, _ = until(watcher, "running")
    assert head["watches"] and head["key"] is None and head["run"] | order == head["run"]
    assert head["choice"] == order and facts["tokens"] == ["rest", "rest"]
    # the key by which it is paused and stopped stays with its own page, whatever is asked
    assert desk.run.key not in json.dumps(head)
    for do in ("pause", "stop", "start"):
        refused = ask(watcher, do=do)[0]
    assert "watches the training of another" in refused["notices"][0] and watcher.run is desk.run
    assert not runs._waiting and len(runs._running) == 1
    k = desk.run.report.iteration
    seen = until(watcher, "running", iteration=k + 5)[2]["t"]
    # who comes late, by an address, sees its curves from the beginning, and it goes on while somebody looks
    late = Desk()
    late.open({"watch": key, "task": "slow"})
    curve = ask(late)[2]["t"]
    assert np.array_equal(curve[: len(seen)], seen) and seen[0] == 2
    assert desk.run._pages == 3
    late.close()
    ask(desk, do="stop")
    # after its end it is opened and taken along as any
    head, _, _ = until(watcher, "stopped")
    assert all(shelf.find(net["name"]) for net in head["run"]["nets"])
    assert ask_file(watcher).endswith("-s0.safetensors")
    # and one's own is as it was
    back = ask(watcher, watch=None)[0]
    assert {**back, "version": 0} == {**own, "version": 0} and desk.run._pages == 1


def ask_file(desk):
    return payload.block(desk.answer({"do": "file", "net": 0}))[0]["file"]


def test_all_that_watch_a_run_are_given_one_picture(desk, watcher, monkeypatch):
    drawn = []
    monkeypatch.setattr(train, "picture", lambda *of, made=train.picture: drawn.append(of) or made(*of))
    monkeypatch.setattr(train, "_pictures", type(train._pictures)())
    key = ask(desk, do="start", choice={"task": "toy", "units": 3, "iterations": 20})[0]["run"]["watch"]
    until(desk, "done")
    pages = [Desk() for _ in range(20)]
    drawn.clear()
    answers = {bytes(page.answer({"watch": key}))[-400:] for page in pages}
    assert len(answers) == 1 and len(drawn) <= 1
    monkeypatch.setattr(train, "_PICTURE_BYTES", 1)
    ask(pages[0], text="ping")
    assert len(train._pictures) == 1
    for page in pages:
        page.close()


def test_a_run_that_is_not_here_is_not_watched_and_its_own_page_watches_itself(desk, watcher):
    head = ask(watcher, watch="nothing", choice={**SMALL, "task": "grammar"})[0]
    assert "to be watched here is no longer there" in head["notices"][0]
    assert not head["watches"] and head["choice"]["task"] == "grammar" and head["run"] is None
    for junk in (3, ["x"], {}):
        assert not ask(watcher, watch=junk)[0]["watches"]
    key = ask(desk, do="start", choice={"task": "toy", "units": 3, "iterations": 3})[0]["run"]["watch"]
    head = ask(desk, watch=key)[0]
    assert not head["watches"] and head["key"] == desk.run.key and desk.run._pages == 1


def test_a_run_is_watched_from_another_process_of_the_class(desk, watcher, monkeypatch, tmp_path):
    room = SimpleNamespace(lead=None, folder=tmp_path)
    monkeypatch.setattr(train.classroom, "current", lambda: room)
    order = {**SMALL, "task": "slow", "units": 3, "iterations": 500}
    key = ask(desk, do="start", choice=order)[0]["run"]["watch"]
    here = desk.run
    monkeypatch.setattr(runs, "watched", lambda key: None)  # as it is there
    monkeypatch.setattr(train, "_SHARED_SECONDS", 0.2)
    # what the class does not watch is not told
    assert not ask(watcher, watch=key)[0]["watches"] and not [*tmp_path.iterdir()]
    room.lead = {"page": "train", "rows": {"watch": key}}
    until(desk, "running", iteration=10)
    head, facts, seen = ask(watcher, watch=key)
    assert head["watches"] and head["run"] | order == head["run"] and watcher.run is not here
    assert head["run"]["iteration"] >= 10 and len(seen["t"]) > 0 and facts["H"] == 3
    for do in ("pause", "stop"):
        ask(watcher, do=do)
    ask(desk)
    head, _, own = until(desk, "running", iteration=head["run"]["iteration"] + 5)
    _, _, seen = ask(watcher)
    assert all(np.array_equal(seen[name], own[name]) for name in ("t", "0.loss", "1.score", "0.f", "top.0.p"))
    ask(desk, do="stop")
    end = until(desk, "stopped")[0]["run"]
    head = until(watcher, "stopped")[0]["run"]
    # its networks are opened in the process that asks
    mine, theirs = (shelf.find(each["nets"][0]["name"]) for each in (head, end))
    assert {**mine.meta, "name": ""} == {**theirs.meta, "name": ""} and mine.name != theirs.name
    assert all(np.array_equal(mine.weights[name], theirs.weights[name]) for name in mine.weights)
    assert [path.name for path in tmp_path.iterdir()] == ["run"]
    assert watcher.run is runs.shared(key, tmp_path) and runs.shared("another", tmp_path) is None


@pytest.fixture
def elsewhere(desk, watcher, monkeypatch, tmp_path):
    """A run that a class is led to, begun here and watched from another process of the class."""
    room = SimpleNamespace(lead=None, folder=tmp_path)
    monkeypatch.setattr(train.classroom, "current", lambda: room)
    order = {**SMALL, "task": "slow", "units": 3, "iterations": 500}
    key = ask(desk, do="start", choice=order)[0]["run"]["watch"]
    monkeypatch.setattr(runs, "watched", lambda key: None)
    room.lead = {"page": "train", "rows": {"watch": key}}
    until(desk, "running", iteration=2)
    assert ask(watcher, watch=key)[0]["run"]["state"] == "running"
    return desk.run


@pytest.mark.parametrize("ends", ["killed", "stopped"])
def test_the_end_of_a_run_is_seen_from_another_process_also_when_its_page_is_gone(elsewhere, watcher, ends):
    elsewhere._process.kill() if ends == "killed" else elsewhere.stop()
    head = until(watcher, "failed" if ends == "killed" else "stopped")[0]["run"]
    assert head["said"] == elsewhere.report.said and shelf.find(head["nets"][0]["name"])


def test_a_run_whose_server_has_ended_is_seen_to_have_ended(elsewhere, watcher, tmp_path):
    seen = ask(watcher)[0]["run"]
    assert seen["state"] == "running"
    (tmp_path / f"ended.{os.getpid()}").touch()
    head = ask(watcher)[0]["run"]
    assert (head["state"], head["iteration"]) == ("failed", seen["iteration"])
    assert "the server that held it has ended" in head["said"] and shelf.find(head["nets"][0]["name"])


def test_a_window_that_was_led_elsewhere_finds_its_run_again_where_nothing_else_is_asked_for(desk, watcher):
    order = {**SMALL, "task": "slow", "units": 3, "iterations": 500}
    ask(desk, do="start", choice=order)
    until(desk, "running")
    key, other = desk.run.key, Run(runs.check({**SMALL, "task": "toy"}))
    # while another's is watched it waits behind that
    assert ask(watcher, watch=other.watch_key)[0]["key"] is None
    for junk in (3, "nothing", None):
        assert ask(watcher, run=junk)[0]["key"] is None
    head = ask(watcher, run=key)[0]
    assert (head["key"], head["watches"], head["run"]["task"]) == (key, True, "toy")
    head = ask(watcher, watch=None)[0]
    assert head["key"] == key and head["run"]["task"] == "slow" and desk.run._pages == 2
    # one that has its own keeps it
    assert ask(watcher, run=other.key)[0]["key"] == key
    # under way it comes back whatever is chosen, and once it is over where nothing is
    chosen, plain, late = Desk(), Desk(), Desk()
    for each, asked in ((chosen, {"task": "toy"}), (plain, {}), (late, {"task": "toy"})):
        each.open(asked)
    assert ask(chosen, run=key)[0]["run"]["state"] == "running"
    ask(desk, do="stop")
    until(desk, "stopped")
    assert ask(plain, run=key)[0]["run"]["state"] == "stopped" and ask(late, run=key)[0]["run"] is None
    for each in (chosen, plain, late):
        each.close()
    other.close()


def test_in_a_class_each_has_one_run_and_that_of_its_teacher_does_not_wait(desk, watcher, monkeypatch):
    monkeypatch.setattr(runs, "MAX_RUNS", 0)
    room = SimpleNamespace(lead=None, folder=None)
    monkeypatch.setattr(train.classroom, "current", lambda: room)
    start = {"do": "start", "choice": {"task": "slow", "units": 3}, "by": "a-browser"}
    waits = ask(desk, **start)[0]["run"]
    assert (waits["state"], waits["ahead"]) == ("waiting", 0)
    refused = ask(watcher, **start)[0]
    assert refused["run"] is None
    assert refused["notices"][0].startswith(
        "In other windows of this browser a training of yours is under way"
    )
    room.lead = {"page": "train", "rows": {"watch": "another"}}
    assert ask(desk)[0]["run"]["state"] == "waiting"
    room.lead = {"page": "train", "rows": {"watch": waits["watch"]}}
    assert ask(desk)[0]["run"]["state"] == "starting"
    until(desk, "running")


def test_a_disk_that_is_full_is_a_sentence(desk, monkeypatch):
    def full(*_, **__):
        raise OSError(28, "No space left on device")

    ask(desk, do="start", choice={"task": "toy", "iterations": 3})
    until(desk, "done")
    monkeypatch.setattr(train.tempfile, "TemporaryDirectory", full)
    assert "could not be made" in ask(desk, do="file", net=0)[0]["notices"][0]


# --- the component ------------------------------------------------------------------------------


def test_messages_are_answered_in_the_order_of_the_last_of_each_kind():
    component, seen = Trainer(), []
    answer = component.desk.answer
    component.desk.answer = lambda request: seen.append(request) or answer(request)

    async def talk():
        for k in range(5):
            component._handle_msg({"seq": k, "want": "look"})
        for seq, do in enumerate(["pause", "resume", "pause"], 5):
            component._handle_msg({"seq": seq, "want": do, "do": do})
        component._handle_msg({"seq": 8, "want": "text", "text": "c?"})
        component._handle_msg({"seq": 9, "want": "text", "text": "d?"})
        component._handle_msg({"seq": 10, "want": "choice", "choice": {"units": "5"}})
        component._handle_msg({"seq": 11, "want": "look"})  # a look of its own loses neither
        for junk in (None, 5, "stop", ["do"]):
            component._handle_msg(junk)
        while component._busy:
            await asyncio.sleep(0.001)

    asyncio.run(talk())
    seqs = [request["seq"] for request in seen]
    assert seqs[-5:] == [6, 7, 9, 10, 11] and seqs == sorted(seqs) and len(seqs) <= 6
    head, *_ = payload.decode(component.payload)
    assert (head["seq"], head["text"], head["choice"]["units"]) == (11, "d?", 5)


def test_a_fault_is_told_to_the_page_and_the_log(monkeypatch, caplog):
    component = Trainer()

    def failing(request):
        raise MemoryError("a secret of the server")

    monkeypatch.setattr(component.desk, "answer", failing)

    async def talk():
        component._handle_msg({"seq": 3, "want": "look"})
        while component._busy:
            await asyncio.sleep(0.001)

    asyncio.run(talk())
    head, *_ = payload.decode(component.payload)
    assert head["seq"] == 3 and head["notices"] == [
        "This could not be worked out; the server's log says why."
    ]
    assert "a secret of the server" in caplog.text


def test_what_the_browser_is_told_once_is_json():
    setup = Trainer().setup
    assert json.loads(json.dumps(setup, allow_nan=False)) == json.loads(json.dumps(setup))
    for name, task in setup["tasks"].items():
        order = runs.check({"task": name, "units": task["units"], "iterations": task["iterations"]})
        assert order == runs.check({"task": name})
        assert task["examples"][0][1] == example(name)
    (units,) = (row for row in setup["state"] if row["name"] == "units")
    with pytest.raises(Refused):
        runs.check({"units": units["high"] + 1})


def test_the_figures_name_every_line_and_ask_for_nothing_outside():
    made = figures()
    assert set(made["roots"]) == {"score", "loss"}
    assert "http" not in made["doc"]
    names = set(re.findall(r'"name": ?"([\w.]+)"', made["doc"]))
    each = ("own", "other", "source", "y", "axis", "ticks", "iterations", "marks")
    assert names >= {"iterations", "chance", "score.own_latest", "score.other_latest"}
    assert names >= {f"{fig}.{part}" for fig in ("score", "loss") for part in each}
