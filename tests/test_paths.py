"""Resources are found from a checkout, a wheel and a frozen build; data lies where the officer's system says."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from workstation import paths

ROOT = Path(__file__).parent.parent


def asked_from(python_path, question):
    """Ask a fresh interpreter, which finds the package in ``python_path`` only."""
    command = [sys.executable, "-P", "-c", f"from workstation import paths; print({question})"]
    answer = subprocess.run(command, capture_output=True, check=True, env={"PYTHONPATH": str(python_path)})
    return Path(answer.stdout.decode().strip())


def test_a_checkout_has_its_resources_beside_the_package():
    assert paths.resources() == ROOT / "resources"


def test_an_installed_package_has_its_resources_inside(tmp_path):
    packed = tmp_path / "workstation" / "resources"
    packed.mkdir(parents=True)
    for module in ("__init__.py", "paths.py"):
        shutil.copy(ROOT / "workstation" / module, tmp_path / "workstation")

    assert asked_from(tmp_path, "paths.resources()") == packed


def test_a_frozen_build_has_its_resources_where_it_was_unpacked(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    assert paths.resources() == tmp_path / "resources"


def test_the_officers_data_lies_where_the_variable_says(tmp_path, monkeypatch):
    monkeypatch.setenv("WORKSTATION_DATA", str(tmp_path))

    assert paths.data_folder() == tmp_path


@pytest.mark.parametrize("absent", [None, ""])
def test_without_the_variable_the_system_says_where_data_lies(absent, monkeypatch):
    monkeypatch.delenv("WORKSTATION_DATA")
    if absent is not None:
        monkeypatch.setenv("WORKSTATION_DATA", absent)

    folder = paths.data_folder()

    assert folder.is_absolute()
    assert folder.name == "workstation"
