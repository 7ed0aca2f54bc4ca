"""Training in the background: what is refused, what a run reports, and how long it outlives its page."""

import json
import os
import queue
import signal
import sys
import time
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import toys
from visualizer.cells import CELLS
from visualizer.pages import shelf
from visualizer.pages.shelf import find, register
from visualizer.pages.train import runs
from visualizer.pages.train.runs import Order, Refused, Run, Worker, begun, check
from visualizer.pages.train.state import MAX_ITERATIONS, MAX_SEED, MAX_UNITS
from visualizer.tasks import TASKS
from visualizer.train import initial_model, train

ORDER = check({"units": 4, "iterations": 30})


@pytest.fixture(autouse=True)
def toy_tasks(monkeypatch):
    """The tasks of toys.py, here and in the processes that are begun."""
    for toy in toys.TOYS:
        monkeypatch.setitem(TASKS, toy.name, toy())
    code = "import toys; toys.add(); from visualizer.pages.train import runs; runs.main()"
    monkeypatch.setattr(runs, "_COMMAND", (sys.executable, "-c", code))
    monkeypatch.setenv("PYTHONPATH", str(Path(toys.__file__).parent))


@contextmanager
def training(task, **choice):
    """A run, until the block ends."""
    run = Run(check({"task": task, "units": 4, **choice}))
    try:
        yield run
    finally:
        run.close()
        run._process.wait(10)


def until(run, done, seconds=30):
    deadline = time.monotonic() + seconds
    while not done(report := run.report):
        assert time.monotonic() < deadline and not report.over, report
        time.sleep(0.01)
    return report


def work(order, *asked):
    """What a worker sends that was asked this before it began."""
    inbox, sent = queue.Queue(), []
    for each in asked:
        inbox.put(each)
    Worker(order, inbox, lambda facts, arrays: sent.append((facts, arrays))).run()
    return sent


def last(order):
    """Every Progress of each network, trained in this process."""
    rest = (order.units, order.seed, order.iterations)
    return {cell: list(train(order.task, cell, *rest)) for cell in order.cells}


def same(model, other):
    return all(np.array_equal(model.weights[name], other.weights[name]) for name in model.weights)


# --- what is refused ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("choice", "says"),
    [
        ({"task": "chess"}, "Task: grammar, "),
        ({"task": 3}, "Task: "),
        ({"cell": "transformer"}, "Cell: rnn, "),
        ({"units": 0}, "The number of units is a whole number from 1 to 64"),
        ({"units": "65"}, "The number of units is"),
        ({"units": ""}, "The number of units is"),
        ({"units": "4.0"}, "The number of units is"),
        ({"units": "1e1"}, "The number of units is"),
        ({"units": " 4"}, "The number of units is"),
        ({"units": "٤"}, "The number of units is"),
        ({"units": True}, "The number of units is"),
        ({"units": 4.0}, "The number of units is"),
        ({"units": [4]}, "The number of units is"),
        ({"seed": -1}, "The seed is a whole number from 0 to 4,294,967,295"),
        ({"seed": 2**32}, "The seed is"),
        ({"iterations": 0}, "The number of iterations is a whole number from 1 to 20,000"),
        ({"iterations": "99999999999999999999"}, "The number of iterations is"),
        ({"beside": "perhaps"}, "yes or no"),
        ({"examples": "17"}, "Examples: all, 16, 64 or 256, not “17”"),
        ({"examples": 16}, "Examples: "),
        ({"task": "english"}, "English is not trained on this page: the text that it reads is not part"),
    ],
)
def test_a_choice_that_cannot_be_had_is_refused_in_a_sentence(choice, says):
    with pytest.raises(Refused, match=says) as refused:
        check(choice)
    assert str(refused.value).endswith(".")


@given(
    st.dictionaries(
        st.sampled_from(["task", "cell", "units", "seed", "iterations", "beside", "examples"]),
        st.one_of(st.integers(), st.text(max_size=12), st.booleans(), st.none(), st.floats(), st.just("gru")),
    )
)
def test_whatever_is_chosen_is_within_the_limits_or_refused(choice):
    with suppress(Refused):
        order = check(choice)
        assert order.task in TASKS and order.cell in CELLS
        assert type(order.units) is type(order.seed) is type(order.iterations) is int
        assert 1 <= order.units <= MAX_UNITS
        assert 0 <= order.seed <= MAX_SEED
        assert 1 <= order.iterations <= MAX_ITERATIONS
        assert type(order.beside) is bool
        assert order.settings.examples in (None, 16, 64, 256)


@pytest.mark.parametrize("task", [name for name, task in TASKS.items() if task.ships])
def test_what_is_not_chosen_is_as_the_task_has_it_within_the_limits(task):
    order = check({"task": task})
    enough = TASKS[task].enough
    assert order == Order(
        task, "lstm", min(TASKS[task].units, 64), 0, min(TASKS[task].iterations, enough), True
    )
    assert check({name: str(value) for name, value in asdict(order).items()} | {"beside": "yes"}) == order


def test_an_rnn_learns_beside_every_cell_and_an_lstm_beside_an_rnn():
    for cell in CELLS:
        assert check({"cell": cell}).cells == (cell, "lstm" if cell == "rnn" else "rnn")
        assert check({"cell": cell, "beside": False}).cells == (cell,)


# --- the shelf ----------------------------------------------------------------------------------


def test_a_model_is_kept_under_a_name_nobody_can_guess(monkeypatch):
    monkeypatch.setattr(shelf, "_kept", type(shelf._kept)())
    model = initial_model("grammar", "rnn", 2, 0)
    names = [register(model) for _ in range(shelf.MAX_KEPT)]
    assert len(set(names)) == shelf.MAX_KEPT
    assert all(name.startswith(shelf.PREFIX) and len(name) >= len(shelf.PREFIX) + 16 for name in names)
    assert same(find(names[0]), model)
    assert find(names[0]).name == names[0]
    # the oldest makes room, but not one that is looked at
    register(model)
    assert find(names[0]) is not None
    assert find(names[1]) is None
    assert len(shelf._kept) == shelf.MAX_KEPT
    for wrong in ("run-", "run-nobody", "", "grammar-lstm-32-s0"):
        assert find(wrong) is None


# --- what a run's loop reports ------------------------------------------------------------------


def test_the_curves_are_those_of_training_and_the_results_its_best_weights():
    order = check({"task": "toy", "units": 5, "seed": 3, "iterations": 331})
    *_, (facts, arrays) = sent = work(order)
    assert facts["state"] == "done" and facts["iteration"] == 331 and facts["left"] == 0
    assert {each["state"] for each, _ in sent} <= {"running", "scoring", "done"}
    t = arrays["t"].astype(int)
    assert len(t) == 166 and t[-1] == 331 and set(np.diff(t[:-1])) == {2}
    for k, (cell, steps) in enumerate(last(order).items()):
        loss, score = ([getattr(step, name) for step in steps] for name in ("loss", "score"))
        means = [np.mean(loss[a:b]) for a, b in zip([0, *t[:-1]], t, strict=True)]
        assert np.allclose(arrays[f"{k}.loss"], means, rtol=1e-6)
        assert np.array_equal(arrays[f"{k}.score"], np.float32(score)[t - 1])
        latest = [step.latest for step in steps]
        assert np.array_equal(arrays[f"{k}.latest"], np.float32(latest)[t - 1])
        net = facts["nets"][k]
        assert net["cell"] == cell and net["fault"] is None
        assert (net["score"], net["latest"]) == (score[-1], latest[-1])
        assert net["test"] == steps[-1].model.meta["scores"]["test"]["accuracy"]
        assert net["parameters"] == steps[-1].model.parameters
        # the first iteration after which the weights were the best, of equals the last
        best = steps[-1].model.weights
        assert net["best"] == next(k for k, step in enumerate(steps, 1) if step.model.weights is best)
        # of all frames, the last that brought the best weights brought these
        brought = [a for _, a in sent if f"{k}.best.readout.bias" in a]
        assert all(np.array_equal(brought[-1][f"{k}.best.{name}"], best[name]) for name in best)


def test_a_run_may_learn_from_a_few_examples_alone():
    order = check({"task": "toy", "units": 5, "iterations": 20, "examples": "16"})
    *_, (facts, arrays) = work(order)
    steps = list(train("toy", "lstm", 5, 0, 20, replace(TASKS["toy"].settings, examples=16)))
    assert np.allclose(arrays["0.loss"], [step.loss for step in steps], rtol=1e-6)
    assert facts["meta"]["0"]["settings"]["examples"] == 16
    assert "examples" not in work(replace(order, examples="all"))[-1][0]["meta"]["0"]["settings"]


def test_a_run_is_told_to_stop_between_iterations():
    (facts, arrays) = work(check({"task": "toy"}), {"do": "stop"})[-1]
    assert facts["state"] == "stopped" and facts["iteration"] == 0
    assert len(arrays["t"]) == 0
    assert json.dumps(facts, allow_nan=False)


def test_a_run_ends_when_its_time_is_up_paused_or_not(monkeypatch):
    monkeypatch.setattr(runs, "MAX_SECONDS", 0)
    for asked in ([], [{"do": "pause"}]):
        facts, _ = work(check({"task": "toy"}), *asked)[-1]
        assert facts["state"] == "late"
        assert facts["said"].endswith("The best weights so far are kept.")


def test_a_run_that_diverges_says_where_and_names_its_last_good_weights():
    facts, arrays = work(check({"task": "wild", "iterations": 100}))[-1]
    assert (facts["state"], facts["iteration"]) == ("diverged", 21)
    assert facts["said"] == (
        "Training diverged at iteration 21: the loss is nan. The best weights before that are kept."
    )
    assert all(np.isfinite(array).all() for name, array in arrays.items() if ".best." in name)


def test_the_network_beside_may_diverge_alone():
    facts, arrays = work(check({"task": "half", "iterations": 100}))[-1]
    assert (facts["state"], facts["said"]) == ("done", "")
    one, other = facts["nets"]
    assert one["fault"] is None and one["test"] is not None
    assert other["fault"] == "training diverged at iteration 21: the loss is nan" and other["test"] is None
    assert np.isfinite(arrays["0.loss"]).all() and np.isfinite(arrays["1.loss"][:20]).all()
    assert all(np.isnan(arrays[f"1.{line}"][20:]).all() for line in runs.LINES)
    assert json.dumps(facts, allow_nan=False)


# --- a process of its own -----------------------------------------------------------------------


def test_a_run_gives_the_weights_that_training_here_gives():
    with training("toy", iterations=40, seed=5) as run:
        first = run.report
        assert first.state == "starting" and not first.over
        assert all(same(m, initial_model("toy", m.cell.name, 4, 5)) for m in first.best)
        report = until(run, lambda r: r.over)
    assert report.state == "done" and report.said == "" and report.number > 0
    for model, net, steps in zip(report.best, report.nets, last(run.order).values(), strict=True):
        assert same(model, steps[-1].model)
        assert model.meta == json.loads(json.dumps(steps[-1].model.meta))
        assert same(find(net["name"]), model)
    assert report.now is report.best


@pytest.mark.skipif(not hasattr(os, "getpriority"), reason="there is no nice here")
def test_a_run_gives_way_to_the_server():
    with training("slow") as run:
        until(run, lambda r: r.iteration > 0)
        assert os.getpriority(os.PRIO_PROCESS, run._process.pid) >= 10


def test_a_paused_run_stands_still_and_goes_on_to_the_same_weights():
    with training("slow", iterations=50) as run:
        until(run, lambda r: r.iteration > 5)
        run.pause()
        at = until(run, lambda r: r.state == "paused")
        time.sleep(0.4)
        assert run.report is at
        run.resume()
        report = until(run, lambda r: r.over)
    assert report.state == "done"
    assert same(report.best[0], last(replace(run.order, task="toy"))["lstm"][-1].model)


def test_a_stopped_run_keeps_its_best_weights():
    with training("slow") as run:
        until(run, lambda r: r.nets[0]["best"])
        run.stop()
        report = until(run, lambda r: r.over)
        run._process.wait(10)
    assert report.state == "stopped" and report.iteration < 5_000
    # the curves go as far as the run did
    assert report.curves["t"][-1] == report.iteration
    for k, net in enumerate(report.nets):
        assert report.curves[f"{k}.score"][-1] == np.float32(net["score"])
    model = find(report.nets[0]["name"])
    assert model.meta["interrupted"] == f"stopped at iteration {report.iteration:,} of {1_500:,}"
    assert TASKS["toy"].evaluate(model)["accuracy"] == report.nets[0]["score"]
    run.stop()  # what is over can be stopped again


@pytest.mark.skipif(sys.platform == "win32", reason="a process is made to hang by a signal")
@pytest.mark.parametrize(("asked", "state"), [(True, "stopped"), (False, "failed")])
def test_a_run_that_hangs_is_ended_and_its_place_is_free(asked, state, monkeypatch):
    with training("slow") as run:
        until(run, lambda r: r.nets[0]["best"])
        monkeypatch.setattr(runs, "_GRACE_SECONDS" if asked else "_SILENT_SECONDS", 0.5)
        run._process.send_signal(signal.SIGSTOP)
        if asked:
            run.stop()
        report = until(run, lambda r: r.over, seconds=15)
        assert run not in runs._running
    assert report.state == state
    assert find(report.nets[0]["name"])


def test_a_run_can_be_stopped_while_it_is_scored_and_has_no_scores_then():
    with training("thorough", iterations=20) as run:
        until(run, lambda r: r.state == "scoring")
        run.stop()
        report = until(run, lambda r: r.over, seconds=10)
    assert report.state == "stopped"
    assert "scores" not in find(report.nets[0]["name"]).meta
    assert report.nets[0]["best"] is not None


def test_a_run_that_diverges_keeps_the_last_good_weights():
    with training("wild", iterations=500) as run:
        report = until(run, lambda r: r.over)
    assert report.state == "diverged"
    assert report.said.startswith("Training diverged at iteration")
    for net, model in zip(report.nets, report.best, strict=True):
        assert all(np.isfinite(w).all() for w in model.weights.values())
        assert same(find(net["name"]), model)


def test_a_run_that_breaks_says_so_and_tells_the_log_why(caplog):
    with training("broken") as run:
        report = until(run, lambda r: r.over)
    assert report.state == "failed" and "reason is in the server's log" in report.said
    assert "the well is dry" in caplog.text
    assert find(report.nets[0]["name"]) is not None


def test_a_run_whose_process_is_killed_keeps_the_best_weights_so_far():
    with training("slow") as run:
        best = until(run, lambda r: r.nets[0]["best"]).best
        run._process.kill()
        report = until(run, lambda r: r.over)
        assert report.state == "failed" and "broke off" in report.said
        assert [model.cell.name for model in report.best] == [model.cell.name for model in best]
        assert find(report.nets[0]["name"]) is not None
        with training("slow"), training("slow"):  # its place is free
            pass


def test_a_run_ends_with_the_server_and_with_its_page():
    with training("slow") as run:
        until(run, lambda r: r.iteration > 0)
        run._process.stdin.close()  # as when the server is no more
        assert run._process.wait(10) == 1
        until(run, lambda r: r.over)  # what it had sent by then is kept
    kept = len(shelf._kept)
    with training("slow") as run:
        until(run, lambda r: r.iteration > 0)
        run.close()
        assert run._process.wait(10) != 0
        until(run, lambda r: r.over)
    assert len(shelf._kept) == kept


def test_a_third_run_is_refused_until_one_has_ended(monkeypatch):
    with training("slow") as one, training("slow"):
        monkeypatch.setattr(runs, "MAX_WAITING", 0)
        with pytest.raises(Refused, match="2 trainings are running and 0 wait, the limit"):
            Run(ORDER)
        one.close()
        with training("slow") as third:
            assert until(third, lambda r: r.iteration > 0).state == "running"
    assert not runs._running


def test_a_run_waits_for_a_place_in_the_order_of_the_starts_and_begins_by_itself(monkeypatch):
    monkeypatch.setattr(runs, "MAX_RUNS", 1)
    monkeypatch.setattr(runs, "MAX_WAITING", 4)
    with training("slow") as one, ExitStack() as stack:
        waits = [Run(check({"task": "slow", "units": 4})) for _ in range(4)]
        for run in waits:
            stack.callback(run.close)
        assert [(run.report.state, run.report.ahead) for run in waits] == [("waiting", k) for k in range(4)]
        with pytest.raises(Refused, match="1 trainings are running and 4 wait"):
            Run(ORDER)
        first, second, third, fourth = waits
        for run in waits:  # a page may ask for anything meanwhile
            run.pause()
            run.resume()
        # one is stopped, and one left by its page: those behind them move up
        second.stop()
        assert (second.report.state, third.report.ahead, fourth.report.ahead) == ("stopped", 1, 2)
        assert find(second.report.nets[0]["name"]) is not None
        third.enter()
        third.leave()
        assert third.report.state == "waiting"
        third.leave()
        assert (third.report.state, third.report.said) == ("stopped", "No page waited for this training.")
        assert (first.report.ahead, fourth.report.ahead) == (0, 1)
        one.close()
        assert until(first, lambda r: r.iteration > 0).state == "running"
        assert (fourth.report.state, fourth.report.ahead) == ("waiting", 0)
        # a run that its page leaves goes on no longer than others wait
        first.leave()
        assert until(fourth, lambda r: r.iteration > 0).state == "running"
        assert "took this one's place" in until(first, lambda r: r.over).said
        assert runs._running == {fourth} and not runs._waiting


def test_a_run_that_waited_and_cannot_begin_says_so_and_makes_room(monkeypatch):
    monkeypatch.setattr(runs, "MAX_RUNS", 1)
    with training("slow") as one:
        two = Run(ORDER)
        monkeypatch.setattr(runs, "_COMMAND", ("/there/is/no/such/program",))
        one.close()
        assert until(two, lambda r: r.over).state == "failed"
        assert "can begin no training" in two.report.said and not runs._running


def test_a_run_at_which_no_page_looks_gives_its_place_to_another_and_keeps_its_best():
    with training("slow") as one, training("slow") as two:
        until(one, lambda r: r.nets[0]["best"])
        two.enter()
        two.leave()  # a page of two still looks
        one.leave()
        with training("slow") as third:
            assert until(third, lambda r: r.iteration > 0).state == "running"
            report = until(one, lambda r: r.over)
            assert report.state == "stopped" and "Another training took this one's place" in report.said
            assert find(report.nets[0]["name"]) is not None
            assert not two.report.over
            waits = Run(ORDER)
            assert waits.report.state == "waiting"
            waits.close()


def test_a_run_at_which_no_page_looks_ends_after_a_while_unless_one_comes_back(monkeypatch):
    monkeypatch.setattr(runs, "ALONE_SECONDS", 0)
    with training("slow") as run:
        run.leave()
        begun(run.key).enter()
        k = run.report.iteration
        until(run, lambda r: r.iteration > k)
        run.leave()
        report = until(run, lambda r: r.over)
        assert report.state == "stopped" and "No page looked at this training" in report.said
        assert find(report.nets[0]["name"]) is not None
        assert begun(run.key) is run and begun("") is None


def test_a_run_that_cannot_begin_takes_no_place(monkeypatch):
    monkeypatch.setattr(runs, "_COMMAND", ("/there/is/no/such/program",))
    with pytest.raises(Refused, match="can begin no training"):
        Run(ORDER)
    assert not runs._running


# --- a class ------------------------------------------------------------------------------------


def test_a_browser_has_as_many_runs_as_it_may_and_one_that_its_page_left_gives_way(monkeypatch):
    monkeypatch.setattr(runs, "MAX_RUNS", 0)  # so that all wait, which costs no process
    with ExitStack() as stack:

        def begin(**how):
            stack.callback((run := Run(ORDER, **how)).close)
            return run

        one, other = (begin(by=name, most=1) for name in ("one", "other"))
        for _ in range(2):  # what names no browser has no limit but the server's
            begin(most=1)
        with pytest.raises(Refused, match="a training of yours is under way or waiting, the most that one"):
            begin(by="one", most=1)
        two = begin(by="one", most=2)
        with pytest.raises(Refused, match="2 trainings of yours are under way or waiting"):
            begin(by="one", most=2)
        # one that ends makes room, and so does one at which no page looks any more, waiting or not
        two.stop()
        monkeypatch.setattr(runs, "MAX_RUNS", 1)
        one.close()
        assert other.report.state == "starting"
        other._pages = 0
        again = begin(by="other", most=1)
        assert (
            "Another training of the same browser took this one's place"
            in until(other, lambda r: r.over).said
        )
        assert not again.report.over


def test_a_run_that_a_class_watches_begins_at_once_beside_those_that_run(monkeypatch):
    monkeypatch.setattr(runs, "MAX_RUNS", 1)
    with training("slow") as one, ExitStack() as stack:
        waits, first, second = (Run(check({"task": "slow", "units": 4})) for _ in range(3))
        for run in (second, first, waits):
            stack.callback(run.close)
        first.go_first()
        assert until(first, lambda r: r.iteration > 0).state == "running"
        assert (waits.report.ahead, second.report.ahead) == (0, 1)
        second.go_first()  # one at a time
        one.go_first()  # which runs as it is
        assert second.report.state == "waiting" and runs._running == {one, first}
        # the place of the one that goes first is nobody's after it
        first.close()
        assert waits.report.state == "waiting" and runs._running == {one}


def test_a_run_is_watched_by_a_key_that_is_not_its_own():
    with training("toy") as run:
        assert runs.watched(run.watch_key) is run and begun(run.watch_key) is None
        assert runs.watched(run.key) is None and runs.watched("") is None
