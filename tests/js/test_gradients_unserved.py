"""On a site of files the Gradients page is answered as a server answers it, or told that it takes Python."""

import base64
import json
import subprocess

import numpy as np
import pytest

from payload import decode
from visualizer.pages import catalogue
from visualizer.pages.gradients import measured, unserved
from visualizer.pages.gradients.knobs import SIDES
from visualizer.pages.handed import packed_network

SCRIPT = """
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const [module, file] = process.argv.slice(1), { setup, files, asked } = JSON.parse(readFileSync(file)),
  load = (path) => import(new URL(path, pathToFileURL(module))),
  { answering } = await load("answers.mjs"), { readNetwork } = await load("../kit/engine/engine.mjs"),
  bytes = (name) => new Uint8Array(Buffer.from(files[name], "base64"));
const fetched = {
  has: (name) => name in files,
  got: async (name, called, read) => read(bytes(name).slice().buffer),
  fill: async (networks, names) => void networks.push(...names.map((name) => readNetwork(bytes(name)))),
};
const told = [], base64 = (each) => Buffer.from(each).toString("base64");
for (const { search = "", questions = [] } of asked) {
  const { payload, answer } = await answering(setup, fetched, search), all = [payload];
  for (const question of questions) all.push(await answer(question, async () => {}));
  told.push(all.map(base64));
}
console.log(JSON.stringify(told));
"""
FEW = {"latch": {}, "drawn": {"init": "uniform", "units": 4, "length": 12}}
TASK, TEXT = "brackets", "( [ ] ) ( { x } ) ["


@pytest.fixture(scope="module")
def page():
    """The page with few cases, and the networks of one more task."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(unserved, "_cases", lambda: iter(FEW.items()))
        names = [each["name"] for each in catalogue.catalogue()["models"] if each["task"] == TASK]
        return unserved.page([{"name": name} for name in names])


@pytest.fixture(scope="module")
def answers(page, node, root, tmp_path_factory):
    """What such a page opens on at addresses, each with the answers to questions."""
    networks = {
        name: packed_network(catalogue.load(name))
        for of in page.setup["live"][TASK]["networks"].values()
        for name in of
    }
    files = {name: base64.b64encode(data).decode() for name, data in {**page.files, **networks}.items()}

    def ask(*asked):
        file = tmp_path_factory.mktemp("asked") / "asked.json"
        file.write_text(json.dumps({"setup": page.setup, "files": files, "asked": asked}), "utf-8")
        module = root / "visualizer/pages/gradients/answers.mjs"
        command = [node, "--input-type=module", "-e", SCRIPT, str(module), str(file)]
        run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120)
        assert run.returncode == 0, run.stderr
        return [[decode(base64.b64decode(each)) for each in one] for one in json.loads(run.stdout)]

    return ask


def knobs_of(page, **more):
    return {**page.setup["known"][0]["knobs"], **more}


def served(**request):
    return decode(measured.answer(request))


def equal(one, other, atol=0.0):
    """Two pictures, by their facts and arrays."""
    assert one[2].keys() == other[2].keys()
    for name, array in one[2].items():
        np.testing.assert_allclose(array, other[2][name], atol=atol, err_msg=name)
    return one[1], other[1]


def test_what_was_worked_out_before_is_what_a_server_answers(page, answers):
    drawn = page.setup["known"][1]["knobs"]
    questions = [{"seq": 7, "want": "norms", "knobs": drawn}]
    questions += [
        {"seq": 8, "want": want, "knobs": drawn, "side": side} for want in unserved._BELOW for side in SIDES
    ]
    ((first, *others),) = answers({"questions": questions})
    for found, request in zip(
        [first, *others], [{"want": "norms", "knobs": {}, "seq": 0}, *questions], strict=True
    ):
        wanted = served(**request)
        assert found[0] == wanted[0]
        mine, its = equal(found, wanted)
        assert mine == its


@pytest.mark.parametrize("task, text", [(TASK, TEXT), ("latch", "a n n b n")])
def test_a_typed_text_has_the_norms_that_a_server_finds(task, text, page, answers):
    knobs = knobs_of(page, networks=task, text=text)
    address = f"?networks={task}&text={text.replace(' ', '+')}"
    ((opened, found),) = answers(
        {"search": address, "questions": [{"seq": 3, "want": "norms", "knobs": knobs}]}
    )
    # it takes a while, and is asked for once the page is there
    assert opened[0]["knobs"] == knobs and opened[1] is None
    wanted = served(seq=3, want="norms", knobs=knobs)
    assert found[0] == wanted[0]
    mine, its = equal(found, wanted, atol=2e-5)
    for facts in (mine, its):
        assert facts.pop("T") == len(facts["tokens"])
    for one, other in zip(mine.pop("curves"), its.pop("curves"), strict=True):
        numbers = [[each.pop(key) for key in ("first", "low", "high")] for each in (one, other)]
        assert one == other and np.allclose(
            *(np.array(each, float) for each in numbers), equal_nan=True, atol=2e-5
        )
    # the norms of the weights are the server's alone
    assert mine.pop("weights") == [] and its.pop("weights")
    assert mine == its


def test_what_takes_python_is_said_and_leaves_what_is_shown(page, answers):
    usual, other = knobs_of(page), knobs_of(page, radius=1.3)
    asked = [{"seq": 1, "want": "norms", "knobs": other}, {"seq": 2, "want": "flow", "knobs": other}]
    short = {"seq": 1, "want": "norms", "knobs": knobs_of(page, networks=TASK, text="(")}
    (first, *rest), (opened,), (_, lone) = answers(
        {"questions": asked}, {"search": "?radius=1.3&seed=x"}, {"questions": [short]}
    )
    assert first[1] is not None and not first[0]["notices"]
    for head, picture, _ in rest:
        assert "gatescope serve" in head["notices"][-1] and picture is None and head["knobs"] == usual
    # an address that asks for it opens on what there is
    assert opened[1] is not None and opened[0]["knobs"] == usual
    assert "seeds" in opened[0]["notices"][0] and "gatescope serve" in opened[0]["notices"][1]
    assert "at least two" in lone[0]["notices"][0]


def test_the_presets_and_what_they_and_the_tour_ask_to_turn_are_worked_out():
    cases = dict(unserved._cases())
    assert len(cases) == len({name.lower() for name in cases})
    for preset in measured.PRESETS:
        assert measured.check(preset.knobs)[0] in [measured.check(each)[0] for each in cases.values()]
    for asked in (
        {"init": "uniform", "length": 100, "hold": True},
        {"init": "uniform", "length": 100, "bias": 0.0},
    ):
        assert asked in cases.values()
    assert any(each.get("scale") == 1.0 and each.get("radius") == 1.25 for each in cases.values())
