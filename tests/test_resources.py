"""Pages and models are found in a checkout, and travel inside the wheel."""

import gzip
import os
import shutil
import sys
from pathlib import Path

import pytest

from visualizer import cli, resources, seq2seq, train
from visualizer.pages import catalogue
from visualizer.pages.explorer.explorer import Explorer
from visualizer.pages.gradients import measured
from visualizer.pages.gradients.gradients import Gradients
from visualizer.pages.train.train import Trainer
from visualizer.pages.whatif import changes
from visualizer.pages.whatif.whatif import WhatIf
from visualizer.zoo import seeds
from visualizer.zoo.build import BUNDLE


def test_a_checkout_uses_the_folders_beside_the_package(root):
    assert resources.apps() == root / "apps"
    assert resources.assets() == root / "assets"


def test_a_wheel_uses_the_folders_inside_the_package(tmp_path, monkeypatch):
    monkeypatch.setattr(resources, "PACKAGE", tmp_path / "visualizer")
    (tmp_path / "visualizer" / "_assets").mkdir(parents=True)
    assert resources.assets() == tmp_path / "visualizer" / "_assets"


# --- files that are spoilt, or cannot be written ----------------------------------------------------

KEPT = (catalogue._cards, catalogue.catalogue, catalogue.default_model, train.bundled_model)
KEPT += (measured.trained_networks, measured._stacked, measured._of_cell, measured._read, seeds.load_seeds)
KEPT += (changes._trace, changes._beside, changes._order)


@pytest.fixture
def spoilt(tmp_path, monkeypatch):
    """A folder of all models in the place of the real one, and a way to break a file of it in two."""
    shutil.copytree(resources.assets(), tmp_path / "assets")
    monkeypatch.setattr(resources, "assets", lambda: tmp_path / "assets")

    def forget():
        for each in KEPT:
            each.cache_clear()
        measured._answers.clear()

    def spoil(name, data=None):
        path = tmp_path / "assets" / "models" / name
        whole = path.read_bytes()
        path.write_bytes(whole[: len(whole) // 2] if data is None else data)

    forget()
    yield spoil
    forget()


def test_spoilt_files_are_left_out_and_the_pages_show_the_rest(spoilt, caplog, capfd):
    files = (
        "grammar-lstm-32.json",
        "grammar-gru-32.units.json.gz",
        "grammar-lstm-32-s1.safetensors",
        "brackets-rnn-32-s0.safetensors",
        "seeds/latch-rnn-12.safetensors",
    )
    for name in files:
        spoilt(name)
    spoilt("copy-gru-48.json", b'{"seeds": {"0": {"test": 1}}}')
    spoilt("copy-lstm-48.json", b"[1, 2]")
    spoilt("copy-rnn-48.json", b'{"seeds": {"0": null}}')
    for page in (Explorer, Gradients, WhatIf, Trainer):
        assert page().payload
    known = catalogue.catalogue()
    assert len(known["models"]) == len(BUNDLE) - 2
    gone = {"grammar-lstm-32", "copy-gru-48", "copy-lstm-48", "copy-rnn-48"}
    assert not gone & set(known["cards"])
    assert catalogue.units("grammar-gru-32-s0") is None and catalogue.units("grammar-lstm-32-s0") is None
    assert catalogue.units("grammar-rnn-32-s0")
    said = caplog.text
    for name in (*files, "copy-gru-48", "copy-lstm-48.json"):
        assert Path(name).name in said
    assert "Traceback" not in said
    for networks in ("grammar", "brackets", "copy", "latch"):
        assert networks in measured.NETWORKS
        for want in measured.WANTS:
            data = measured.answer(
                {"want": want, "seq": 1, "knobs": {"networks": networks, "units": 4, "length": 12}}
            )
            assert b"cannot be shown" not in data
    capfd.readouterr()
    assert cli.main(["models"]) == 0
    listed, complaint = capfd.readouterr()
    assert len(listed.splitlines()) == 1 + len(BUNDLE) - 2 + len(seq2seq.bundled())
    assert complaint.count("is left out") == 2


def test_what_unpacks_to_more_than_a_card_may_hold_is_not_unpacked(spoilt):
    spoilt(
        "grammar-gru-32.units.json.gz",
        gzip.compress(b'{"0": {"features": []}}' + b" " * resources.MAX_CARD_BYTES, 1),
    )
    assert catalogue.units("grammar-gru-32-s0") is None


def full(monkeypatch):
    """From now on the disk is full after a few bytes of each file."""
    write = Path.write_bytes

    def half(path, data):
        write(path, data[:3])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", half)


def test_a_full_disk_leaves_the_old_file_whole_and_no_other(tmp_path, monkeypatch, capfd):
    (tmp_path / "old.csv").write_text("what was there")
    (tmp_path / "link.csv").symlink_to("old.csv")
    with monkeypatch.context() as patch:
        full(patch)
        for name in ("old.csv", "link.csv"):
            command = [
                "trace",
                "grammar-lstm-32-s0",
                "the cat",
                "--format",
                "csv",
                "-o",
                str(tmp_path / name),
            ]
            assert cli.main(command) == 2
            assert "No space left on device" in capfd.readouterr().err
        with pytest.raises(OSError, match="No space"):
            resources.write_card({"name": "x", "seeds": {}}, tmp_path)
    assert (tmp_path / "old.csv").read_text() == "what was there"
    assert sorted(os.listdir(tmp_path)) == ["link.csv", "old.csv"]
    (tmp_path / "old.csv").chmod(0o600)
    assert cli.main(command) == 0
    assert (tmp_path / "link.csv").is_symlink() and "the" in (tmp_path / "old.csv").read_text()
    assert (tmp_path / "old.csv").stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such device there")
def test_what_is_no_file_is_written_as_it_is():
    resources.write(Path("/dev/null"), b"gone")
    assert not Path("/dev/null").is_file()
