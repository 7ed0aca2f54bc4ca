"""Pages and models are found in a checkout, and travel inside the wheel."""

from visualizer import resources


def test_a_checkout_uses_the_folders_beside_the_package(root):
    assert resources.apps() == root / "apps"
    assert resources.assets() == root / "assets"


def test_a_wheel_uses_the_folders_inside_the_package(tmp_path, monkeypatch):
    monkeypatch.setattr(resources, "PACKAGE", tmp_path / "visualizer")
    (tmp_path / "visualizer" / "_assets").mkdir(parents=True)
    assert resources.assets() == tmp_path / "visualizer" / "_assets"
