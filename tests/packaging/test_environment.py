"""The environment is finished or made anew; a half-made one is never used."""

import subprocess

import pytest

from environment import DEV_LOCK, RUNTIME_LOCK, Environment, SetupFault, require_python


@pytest.fixture
def environment(checkout, monkeypatch):
    """Return the environment of a small checkout, made by the interpreter that runs the tests' environment."""
    for name, value in checkout.variables().items():
        monkeypatch.setenv(name, value)
    return Environment(checkout.root)


@pytest.fixture
def prepare(checkout):
    """Prepare the environment from a process of the system's Python, as the scripts do."""

    def run(lock):
        program = (
            "import sys; from pathlib import Path; from environment import *\n"
            "try: Environment(Path(sys.argv[1])).prepare(sys.argv[2])\n"
            "except SetupFault as fault: sys.exit(str(fault))"
        )
        return checkout.python("-c", program, str(checkout.root), lock)

    return run


def answer_of(environment, program, folder):
    command = [environment.python, "-P", "-c", program]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout.strip()


def test_a_prepared_environment_has_the_locked_libraries_and_sees_the_checkout(environment, prepare, tmp_path):
    assert not environment.is_ready(RUNTIME_LOCK)
    ended = prepare(RUNTIME_LOCK)

    assert ended.returncode == 0, ended.stderr
    assert environment.is_ready(RUNTIME_LOCK)
    assert answer_of(environment, "import paper; print(paper.version)", tmp_path) == "1.0"
    found = answer_of(environment, "import workstation; print(workstation.__path__[0])", tmp_path)
    assert found == str(environment.root / "workstation")


def test_an_interrupted_set_up_is_made_anew(environment, prepare):
    prepare(RUNTIME_LOCK)
    left_over = environment.folder / "left-over"
    left_over.touch()
    (environment.folder / "set-up.stamp").unlink()

    assert not environment.is_ready(RUNTIME_LOCK)
    prepare(RUNTIME_LOCK)
    assert environment.is_ready(RUNTIME_LOCK)
    assert not left_over.exists()


def test_a_changed_lock_file_is_installed_anew(checkout, environment, prepare, tmp_path):
    prepare(RUNTIME_LOCK)
    checkout.lock(RUNTIME_LOCK, "paper", version="2.0")

    assert not environment.is_ready(RUNTIME_LOCK)
    prepare(RUNTIME_LOCK)
    assert answer_of(environment, "import paper; print(paper.version)", tmp_path) == "2.0"


def test_the_test_tools_are_added_to_a_finished_environment(environment, prepare):
    prepare(RUNTIME_LOCK)
    kept = environment.folder / "kept"
    kept.touch()

    prepare(DEV_LOCK)
    assert kept.exists()
    assert environment.is_ready(DEV_LOCK)
    assert environment.is_ready(RUNTIME_LOCK)


def test_an_environment_for_the_checks_serves_the_program_too(environment, prepare):
    assert prepare(DEV_LOCK).returncode == 0

    assert environment.is_ready(DEV_LOCK)
    assert environment.is_ready(RUNTIME_LOCK)


def test_a_finished_environment_is_left_as_it_is(prepare):
    assert "setting up" in prepare(RUNTIME_LOCK).stderr
    assert prepare(RUNTIME_LOCK).stderr == ""


def test_a_library_that_is_not_the_locked_one_is_refused(checkout, environment, prepare):
    lock = checkout.root / "packaging" / RUNTIME_LOCK
    lock.write_text(f"paper==1.0 --hash=sha256:{'0' * 64}\n")
    ended = prepare(RUNTIME_LOCK)

    assert ended.returncode == 1
    assert ended.stderr.splitlines()[-1].startswith("pip could not install packaging/requirements.lock")
    assert not environment.is_ready(RUNTIME_LOCK)


@pytest.mark.parametrize("line", ["root", "python", "requirements.lock"])
def test_a_stamp_for_another_place_python_or_lock_does_not_fit(environment, prepare, line):
    prepare(RUNTIME_LOCK)
    stamp = environment.folder / "set-up.stamp"
    stamp.write_text(
        "".join(f"{mark} of old\n" if mark.startswith(f"{line} ") else f"{mark}\n" for mark in stamped(stamp))
    )

    assert not environment.is_ready(RUNTIME_LOCK)


def stamped(stamp):
    return stamp.read_text().splitlines()


def test_an_environment_whose_python_is_gone_is_not_ready(environment, prepare):
    prepare(RUNTIME_LOCK)
    environment.python.unlink()

    assert not environment.is_ready(RUNTIME_LOCK)


def test_the_environment_itself_cannot_make_itself_anew(checkout, environment, prepare):
    prepare(RUNTIME_LOCK)
    (environment.folder / "set-up.stamp").unlink()
    command = [environment.python, checkout.root / "packaging" / "start.py"]
    ended = subprocess.run(command, env=checkout.variables(), capture_output=True, text=True, check=False)

    assert ended.returncode == 3
    assert "run this with the system's Python" in ended.stderr
    assert environment.python.exists()


def test_a_checkout_that_cannot_be_written_is_told_in_one_line(environment):
    environment.folder.write_text("not a folder")

    with pytest.raises(SetupFault, match="cannot set up"):
        environment.prepare(RUNTIME_LOCK)


def test_an_old_python_is_told_what_is_needed():
    with pytest.raises(SetupFault, match=r"Python 3\.11 or newer is needed; this is Python 3\.9"):
        require_python((3, 9))


def test_this_python_is_new_enough():
    assert require_python() is None
