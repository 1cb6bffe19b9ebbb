"""What is missing from the system is found by trying it, and installed only by who may."""

import os
import shutil

import pytest

from debian import CHECK_PROGRAMS, QT_LIBRARIES, advice, installed, missing_libraries, missing_programs


def test_a_library_that_loads_is_not_missing():
    assert missing_libraries({"libc.so.6": "libc6"}) == []


def test_a_library_that_does_not_load_is_named_by_its_package():
    assert missing_libraries({"libc.so.6": "libc6", "libnowhere.so.9": "libnowhere9"}) == ["libnowhere9"]


def test_a_program_that_is_not_on_the_path_is_named_by_its_package(commands):
    commands("qpdf", "exit 0")

    assert missing_programs({"qpdf": "qpdf", "pdftotext": "poppler-utils"}) == ["poppler-utils"]


def test_the_machine_that_runs_the_checks_lacks_nothing():
    assert missing_libraries() + missing_programs() == []
    assert len(QT_LIBRARIES) > len(CHECK_PROGRAMS) > 0


def test_the_advice_is_one_line_that_can_be_copied(commands):
    commands("apt-get", "exit 0")

    assert advice(["libegl1", "xvfb"]).endswith("apt-get install libegl1 xvfb")
    assert "\n" not in advice(["libegl1", "xvfb"])


@pytest.mark.usefixtures("commands")
def test_another_linux_is_told_debians_names():
    assert advice(["libegl1"]) == "missing from this system (Debian's names): libegl1"


@pytest.fixture
def machine(commands, tmp_path):
    """Return what apt-get was asked; its lists are empty until they are renewed."""
    asked = tmp_path / "asked"
    asked.touch()
    shutil.copy(shutil.which("env", path=os.defpath), tmp_path / "commands" / "env")
    commands("apt-get", f'echo "$1" >> {asked}\n[ "$1" = update ] && : > {tmp_path}/renewed\n[ -e {tmp_path}/renewed ]')
    return lambda: asked.read_text().split()


def test_empty_lists_are_renewed_once(machine, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 0)

    assert installed(["xvfb"])
    assert machine() == ["install", "update", "install"]


def test_full_lists_are_left_as_they_are(machine, monkeypatch, tmp_path):
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    (tmp_path / "renewed").touch()

    assert installed(["xvfb"])
    assert machine() == ["install"]


def test_a_person_without_rights_installs_nothing(machine, commands, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    commands("sudo", "exit 1")

    assert not installed(["xvfb"])
    assert machine() == []


def test_a_person_with_sudo_and_no_password_installs(machine, commands, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    commands("sudo", '[ "$1" = -n ] && shift\n[ "$1" = true ] || "$@"')

    assert installed(["xvfb"])
    assert machine()[-1] == "install"


@pytest.mark.usefixtures("commands")
def test_a_system_without_apt_installs_nothing(monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 0)

    assert not installed(["xvfb"])
