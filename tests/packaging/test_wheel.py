"""The wheel: built without a network, installed into an empty environment, run from another folder."""

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT, project_files
from workstation import __version__

SYSTEM_PYTHON = str(Path(sys.executable).resolve())


def answer_of(command, folder):
    settings = ("PYTHON", "PIP_", "WORKSTATION_")
    bare = {name: value for name, value in os.environ.items() if not name.startswith(settings)}
    ended = subprocess.run(command, cwd=folder, env=bare, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.strip()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """Build the wheel with the build backend that is installed here."""
    folder = tmp_path_factory.mktemp("wheel")
    answer_of([sys.executable, "-P", "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], ROOT)
    return next(folder.glob("workstation-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """Install the wheel into an empty environment that sees our libraries, but not our checkout."""
    folder = tmp_path_factory.mktemp("installed") / "environment"
    venv.EnvBuilder(symlinks=os.name != "nt").create(folder)
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    python = str(programs / "python")
    pip = [SYSTEM_PYTHON, "-m", "pip", "--python", python]
    answer_of([*pip, "install", "-qq", "--no-deps", "--no-index", str(wheel)], folder)
    purelib = sysconfig.get_path("purelib", scheme="venv", vars={"base": str(folder), "platbase": str(folder)})
    Path(purelib, "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return programs


def test_the_wheel_is_found_where_it_was_installed(installed, tmp_path):
    program = "import workstation; print(workstation.__file__)"
    found = Path(answer_of([installed / "python", "-P", "-c", program], tmp_path))

    assert found.is_relative_to(installed.parent)


def test_the_installed_program_says_its_version_from_another_folder(installed, tmp_path):
    assert __version__ in answer_of([installed / "workstation", "--version"], tmp_path)


def test_the_installed_program_has_every_resource(installed, tmp_path):
    program = "from workstation.paths import resources; print(resources())"
    packed = Path(answer_of([installed / "python", "-P", "-c", program], tmp_path))
    shipped = [path for path in project_files() if path.is_relative_to(ROOT / "resources")]

    assert packed.is_relative_to(installed.parent)
    assert len(shipped) > 10
    for path in shipped:
        assert (packed / path.relative_to(ROOT / "resources")).read_bytes() == path.read_bytes()
