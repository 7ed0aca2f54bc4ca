"""The site as a folder of files: whole, without a dead link, and nobody else's folder is touched."""

import base64
import errno
import hashlib
import json
import re
import zlib
from pathlib import Path

import pytest

from pages.test_handout import Read
from visualizer.cli import main, site_wings
from visualizer.model import ModelError
from visualizer.pages import catalogue, site, unserved
from visualizer.pages.diagnose import unserved as health
from visualizer.pages.gradients import unserved as gradients
from visualizer.pages.handed import packed_network
from visualizer.pages.page import listed
from visualizer.pages.sizes import unserved as sizes
from visualizer.pages.start import start
from visualizer.pages.translate import unserved as translators

DRAWN = ("lessons", "explore", "whatif", "gradients", "diagnose", "sizes", "translate")
FEW = {"index.html": b"a page", "models/one.js": b"a network"}


@pytest.fixture(scope="module")
def names():
    usual = catalogue.default_model()
    return [usual, usual.replace("lstm", "rnn")]


@pytest.fixture(scope="module")
def made(names):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(gradients, "_cases", lambda: iter({"usual": {}}.items()))
        patch.setattr(gradients, "_BELOW", ("paths",))
        patch.setattr(sizes, "cases", lambda: {})
        patch.setattr(health, "measured", lambda *given: {})
        return site.files(start.document, site_wings(), names)


@pytest.fixture(scope="module")
def pages(made):
    return {name: Read(data.decode()) for name, data in made.items() if name.endswith(".html")}


def setup_of(page):
    (told,) = (text for attributes, text in page.scripts if attributes.get("id") == "setup")
    return json.loads(told)


def kept(made):
    return json.loads(made["sw.js"].decode().partition(" = ")[2].partition(";\n")[0])


def test_every_page_is_there_and_no_link_is_dead(made, pages):
    assert set(pages) == {"index.html", *(f"{page}.html" for page in listed())}
    setup = setup_of(pages["explore.html"])
    named = {f"{page}{setup['ending']}" for page in setup["pages"]}
    for name in pages:
        text = made[name].decode()
        links = {
            link.removeprefix("./").partition("?")[0]
            for link in re.findall(r'(?:href|src)="(\./[^"]*)"', text)
        }
        assert links <= set(made) and "" not in links
        named |= links
    assert set(pages) <= named
    for page in {f"{page}.html" for page in listed()} - {f"{page}.html" for page in DRAWN}:
        assert "gatescope serve" in made[page].decode()


def test_a_page_may_run_its_hosts_scripts_and_its_own_alone(pages):
    for page in pages.values():
        rules = dict(rule.split(" ", 1) for rule in page.policy.split("; "))
        assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
        inside = {unserved.source(text) for about, text in page.scripts if not {"type", "src"} & set(about)}
        assert set(rules["script-src"].split()) == {"'self'", "file:", *inside}
        # a policy holds for what comes after it
        assert page.tags.index("meta") < page.tags.index("script")


def test_a_network_is_a_script_that_the_page_knows_by_its_hash(made, pages, names):
    listed = setup_of(pages["explore.html"])["files"]
    assert list(listed) == names and [each["with"] for each in listed.values()] == [names[1:], names[:1]]
    more = setup_of(pages["gradients.html"])["files"]
    assert {"usual.norms", "usual.paths.initial", "usual.paths.trained", *names} <= set(more)
    for about in more.values():
        assert made[about["file"]].decode().startswith("gatescope.take(")
    for name, about in listed.items():
        script = made[about["file"]]
        assert about["hash"] == f"sha256-{base64.b64encode(hashlib.sha256(script).digest()).decode()}"
        said, data = re.fullmatch(r'gatescope\.take\("([\w-]+)","([\w+/=]+)"\);\n', script.decode()).groups()
        assert said == name
        assert zlib.decompress(base64.b64decode(data)) == packed_network(catalogue.load(name))


@pytest.mark.parametrize("page", ["explore", "whatif"])
def test_a_page_offers_the_networks_that_are_there(page, pages, names):
    setup = setup_of(pages[f"{page}.html"])
    assert [entry["name"] for entry in setup["models"]] == names
    rows = {row["name"]: row for row in setup["state"]}
    assert set(rows["model"]["choices"]) == set(names) and rows["model"]["default"] == names[0]
    assert rows["weights"]["choices"] == ["trained"] and list(setup["tasks"]) == ["grammar"]


def test_the_first_picture_takes_at_most_a_megabyte(made, names):
    # of all networks the page names as many as it can
    names_all = [entry["name"] for entry in catalogue.catalogue()["models"]]
    about = {"file": "models/" + "x" * 30, "version": "x" * 12, "hash": "x" * 51, "with": names}
    listed = dict.fromkeys(names_all, about)
    networks = sum(len(made[f"models/{name}.js"]) for name in names)
    for page in ("explore", "whatif"):
        entries = catalogue.catalogue()["models"]
        whole = site._document(
            page, site._engine_page(page, entries, dict.fromkeys(names_all, names)), listed
        )
        assert len(whole) + len(made["handout.js"]) + networks <= 1_000_000
    assert len(made["index.html"]) + len(made["start.js"]) <= 200_000
    # what they draw with comes once they are there
    told = setup_of(Read(made["gradients.html"].decode()))
    assert told["later"] == ["bokeh.min.js"]
    counted = {
        "gradients": ("site.js", "data/gradients/usual.norms.js"),
        "sizes": ("site.js", "data/sizes/sizes.counts.js"),
        "translate": ("translate.js", f"data/translate/{translators.CHOSEN[0]}.js"),
    }
    for page, (script, first) in counted.items():
        assert len(made[f"{page}.html"]) + len(made[script]) + len(made[first]) <= 600_000


def test_what_is_kept_for_later_is_there_and_goes_with_a_new_version(made, names):
    files = kept(made)["files"]
    assert {file.partition("?")[0] for file in files} <= set(made)
    pages = {f"{page}.html" for page in DRAWN}
    scripts = {"handout.js", "lesson.js", "site.js", "translate.js", "bokeh.min.js", "start.js"}
    assert {"index.html", *pages, *scripts} < set(files)
    assert sum("models/" in file for file in files) == 2
    assert sum("data/" in file for file in files) == 7
    made = site.files(start.document, {}, names)
    assert kept(site.files(start.document, {}, names))["version"] == kept(made)["version"]
    assert kept(site.files(start.document, {}, names[:1]))["version"] != kept(made)["version"]


def test_a_network_that_no_page_can_work_out_is_left_out(names, monkeypatch, caplog):
    def packed(network):
        if network.name == names[1]:
            raise ModelError("it calls max")
        return b"packed"

    monkeypatch.setattr(site, "packed_network", packed)
    made = site.files(start.document, {}, names)
    assert setup_of(Read(made["explore.html"].decode()))["files"][names[0]]["with"] == []
    assert f"models/{names[1]}.js" not in made and "calls max" in caplog.text


@pytest.fixture
def few(monkeypatch):
    """`write` of a site of two files."""

    def files(front, wings, names, tell):
        return {**FEW, site.MADE: json.dumps({"format": site._FORMAT, "files": [*FEW, site.MADE]}).encode()}

    monkeypatch.setattr(site, "files", files)
    return lambda folder: site.write(folder, start.document, {})


def held(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_a_site_takes_the_place_of_none_an_empty_folder_or_an_older_site(few, tmp_path):
    new, empty = tmp_path / "new" / "er", tmp_path / "empty"
    empty.mkdir()
    for folder in (new, empty, new):
        assert few(folder) > 0
        assert held(folder) == {*FEW, site.MADE}
        (folder / "index.html").write_bytes(b"an older page")
    assert {path.name for path in tmp_path.rglob("*") if path.is_dir()} == {"new", "er", "empty", "models"}


def test_a_folder_that_holds_anything_else_is_refused(few, tmp_path):
    for name, text in (("letter.txt", "mine"), (site.MADE, "[]"), (site.MADE, '{"format": 1}')):
        folder = tmp_path / "mine"
        folder.mkdir(exist_ok=True)
        (folder / name).write_text(text)
        with pytest.raises(site.SiteError, match=f"holds {name}"):
            few(folder)
        assert held(folder) == {name}
        (folder / name).unlink()
    few(folder)
    (folder / "CNAME").write_text("mine")
    with pytest.raises(site.SiteError, match="holds CNAME"):
        few(folder)
    assert (folder / "CNAME").read_text() == "mine"
    (tmp_path / "linked").symlink_to(folder)
    with pytest.raises(site.SiteError, match="holds CNAME"):
        few(tmp_path / "linked")
    with pytest.raises(site.SiteError, match="holds"):
        few(tmp_path)
    with pytest.raises(site.SiteError, match="is no folder"):
        few(folder / "CNAME")


@pytest.mark.parametrize("method", ["mkdir", "write_bytes", "rename"])
def test_a_disk_that_is_full_or_takes_nothing_keeps_what_was_there(method, few, tmp_path, monkeypatch):
    folder = tmp_path / "site"
    few(folder)
    (folder / "index.html").write_bytes(b"an older page")
    real = getattr(Path, method)

    def full(self, *args, **how):
        if ".part" in str(self):
            if method == "write_bytes" and self.name == "index.html":
                return real(self, *args, **how)
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(self, *args, **how)

    monkeypatch.setattr(Path, method, full)
    with pytest.raises(site.SiteError, match="No space left"):
        few(folder)
    assert (folder / "index.html").read_bytes() == b"an older page"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_the_command_writes_a_site_or_says_in_a_line_why_not(few, tmp_path, capsys):
    assert main(["export", "--site", str(tmp_path / "site")]) == 0
    assert "index.html" in capsys.readouterr().err and held(tmp_path / "site") == {*FEW, site.MADE}
    (tmp_path / "mine").write_text("mine")
    for args, why in (
        (["--site", str(tmp_path / "mine")], "is no folder"),
        (["--site", "\0"], "cannot write"),
        (["grammar-lstm-32-s1", "the boy", "--site", str(tmp_path / "site")], "nothing beside"),
        (["grammar-lstm-32-s1", "-o", "x.html"], "needs MODEL"),
    ):
        assert main(["export", *args]) == 2
        said = capsys.readouterr().err
        assert why in said and said.count("\n") == 1


def test_the_health_of_a_network_read_from_both_ends_is_its_own(monkeypatch):
    monkeypatch.setattr(health, "load", lambda name: None)
    monkeypatch.setattr(health, "listed", lambda name: {"name": name})
    monkeypatch.setattr(health, "measured", lambda name, *_: {})
    of = {"task": "tags", "cell": "gru", "units": 16}
    entries = [{"name": "a", "shown": True, **of}, {"name": "b", "shown": True, **of, "bidirectional": True}]
    assert health.page(entries).setup["alike"] == {"a": "a", "b": "b"}
