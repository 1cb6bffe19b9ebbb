"""One command sets up and starts the program, and steps aside: arguments, folder and exit code are the program's."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

import start


def test_the_first_start_says_what_it_does_and_runs_the_program(checkout, tmp_path):
    ended = checkout.start("assess", "case one.json", "--json", folder=tmp_path)

    assert ended.returncode == 0, ended.stderr
    answer = json.loads(ended.stdout)
    assert answer["arguments"] == ["assess", "case one.json", "--json"]
    assert answer["folder"] == str(tmp_path)
    assert answer["python"] == str(checkout.root / ".venv")
    assert "setting up" in ended.stderr


def test_a_finished_set_up_says_nothing_and_is_quick(checkout):
    checkout.start("list")
    began = time.perf_counter()
    ended = checkout.start("list")
    sys.stdout.write(f"a finished set-up and an empty program: {time.perf_counter() - began:.3f} s\n")

    assert ended.stderr == ""
    assert json.loads(ended.stdout)["arguments"] == ["list"]


def test_a_finished_set_up_loads_nothing_slow(checkout):
    checkout.start("list")
    ended = checkout.start("list", PYTHONPROFILEIMPORTTIME="1")
    before_the_program = ended.stderr.split("runpy")[0]

    assert "hashlib" in before_the_program
    for slow in ("subprocess", "venv", "ctypes", "debian"):
        assert f" {slow}\n" not in before_the_program


def test_the_exit_code_is_the_programs(checkout):
    assert checkout.start("fail").returncode == 7


def test_without_a_display_and_without_a_command_the_sample_is_made(checkout):
    ended = checkout.start()

    assert json.loads(ended.stdout)["arguments"] == ["sample", "--out", "sample-output"]
    assert "no display" in ended.stderr


def test_two_starts_at_once_set_up_once(checkout):
    system_python = str(Path(sys.executable).resolve())
    command = [system_python, str(checkout.root / "packaging" / "start.py"), "list"]
    both = [
        subprocess.Popen(command, env=checkout.variables(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    said = [started.communicate()[1] for started in both]

    assert [started.returncode for started in both] == [0, 0]
    assert "".join(said).count("setting up") == 1


def test_a_set_up_that_fails_is_an_environment_that_failed(checkout):
    (checkout.root / "packaging" / "requirements.lock").write_text("nowhere==1.0 --hash=sha256:" + "0" * 64 + "\n")
    ended = checkout.start("list")

    assert ended.returncode == 3
    assert ended.stdout == ""
    assert ended.stderr.splitlines()[-1].startswith("workstation: pip could not install")
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize(
    ("variables", "platform", "seen"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_a_window_is_seen_where_there_is_a_display(variables, platform, seen):
    assert start.has_display(variables, platform) is seen


def test_a_command_is_passed_on_whether_or_not_there_is_a_display():
    assert start.what_to_run(["list"], {}) == ["list"]
    assert start.what_to_run([], {"DISPLAY": ":0"}) == []
