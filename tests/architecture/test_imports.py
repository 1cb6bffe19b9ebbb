"""Imports run down only: the contracts in pyproject.toml hold, and they would notice."""

import shutil
import subprocess
import sys

import pytest

from tests.architecture.sources import PROGRAM, ROOT, sources

LINT = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True, no_logo=True))"


def lint_imports_in(folder):
    command = [sys.executable, "-P", "-c", LINT]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_imports_run_down_only():
    ended = lint_imports_in(ROOT)

    assert ended.returncode == 0, ended.stdout + ended.stderr


@pytest.fixture
def empty_house(tmp_path):
    """Return a house with every module of ours, each of them empty, under our contracts."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for source in sources(PROGRAM):
        hollow = tmp_path / source.name
        hollow.parent.mkdir(parents=True, exist_ok=True)
        hollow.write_text("")
    return tmp_path


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("domain/case.py", "import PySide6.QtCore"),
        ("domain/case.py", "import workstation.paths"),
        ("rules/__init__.py", "import workstation.store"),
        ("casework/__init__.py", "import workstation.ui"),
        ("ui/__init__.py", "import workstation.rules"),
        ("ui/__init__.py", "import sqlalchemy"),
        ("casework/__init__.py", "import reportlab"),
        ("exports/__init__.py", "import PySide6.QtGui"),
    ],
)
def test_an_import_that_runs_up_or_aside_is_noticed(empty_house, module, line):
    (empty_house / PROGRAM / module).write_text(f"{line}\n")

    assert "BROKEN" in lint_imports_in(empty_house).stdout


def test_an_empty_house_keeps_every_contract(empty_house):
    assert lint_imports_in(empty_house).returncode == 0
