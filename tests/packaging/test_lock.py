"""The lock files: exact versions with hashes, for every platform, with nothing of the machine they were made on."""

import re
import tomllib
from pathlib import Path

import pytest

import lock
from environment import DEV_LOCK, RUNTIME_LOCK, SetupFault

ROOT = Path(__file__).parent.parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PINNED = re.compile(r"[a-z0-9-]+==[0-9][\w.+]*( ; [^\\]+)? \\")
HASHED = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")

each_lock = pytest.mark.parametrize("name", [RUNTIME_LOCK, DEV_LOCK])


def lines_of(name):
    return (ROOT / "packaging" / name).read_text(encoding="utf-8").splitlines()


def pins_of(name):
    """Return the version of each library in a lock file, by its name."""
    return dict(line.split(" ")[0].split("==") for line in lines_of(name) if "==" in line)


def plain_name(requirement):
    """Return a library's name as lock files write it: ``pikepdf[pdfa]>=10`` is ``pikepdf``."""
    return re.split(r"[\[>=<]", requirement)[0].lower().replace("_", "-")


@each_lock
def test_each_line_pins_a_version_or_gives_a_hash(name):
    assert [line for line in lines_of(name) if not PINNED.fullmatch(line) and not HASHED.fullmatch(line)] == []


@each_lock
def test_each_version_has_its_hashes(name):
    text = "\n".join(lines_of(name))
    blocks = re.split(r"\n(?=\S)", text)

    assert [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block] == []


@each_lock
def test_no_line_names_an_index_or_a_place(name):
    assert [line for line in lines_of(name) if re.search(r"index|find-links|://|@ |file:|^-", line)] == []


@each_lock
def test_every_library_the_program_names_is_pinned(name):
    named = {plain_name(requirement) for requirement in PROJECT["project"]["dependencies"]}

    assert named - set(pins_of(name)) == set()


def test_every_test_tool_is_pinned():
    named = {plain_name(requirement) for requirement in PROJECT["dependency-groups"]["dev"]}

    assert named - set(pins_of(DEV_LOCK)) == set()


def test_the_test_tools_stand_on_the_very_libraries_of_the_program():
    assert pins_of(RUNTIME_LOCK).items() <= pins_of(DEV_LOCK).items()
    assert set(lines_of(RUNTIME_LOCK)) <= set(lines_of(DEV_LOCK)) | {lines_of(RUNTIME_LOCK)[-1]}


def test_qt_comes_in_named_wheels_only():
    assert "pyside6" not in pins_of(DEV_LOCK)
    assert "pyside6-addons" not in pins_of(DEV_LOCK)


def test_the_files_hold_for_windows_too():
    assert any("sys_platform == 'win32'" in line for line in lines_of(DEV_LOCK))


@pytest.fixture
def copied(tmp_path, monkeypatch):
    monkeypatch.setattr(lock, "ROOT", tmp_path)
    return tmp_path


def test_the_settings_of_a_machine_do_not_reach_the_lock_files(copied, commands, monkeypatch):
    monkeypatch.setenv("UV_FIND_LINKS", "somewhere")
    monkeypatch.setenv("PIP_INDEX_URL", "elsewhere")
    asked = copied / "asked"
    commands("uv", f'echo "$@" "[$UV_FIND_LINKS$PIP_INDEX_URL]" >> {asked}')

    assert lock.main([]) == 0
    runtime, dev = asked.read_text().splitlines()
    assert runtime.endswith(f"--output-file packaging/{RUNTIME_LOCK} []")
    assert "--group dev" in dev
    assert "--upgrade" not in runtime


def test_newer_versions_are_taken_only_when_asked_for(copied, commands):
    commands("uv", f'echo "$@" >> {copied}/asked')

    assert lock.main(["--upgrade"]) == 0
    assert (copied / "asked").read_text().count("--upgrade") == 2


@pytest.mark.usefixtures("commands")
def test_without_uv_one_line_says_so(capsys):
    assert lock.main([]) == 3
    assert capsys.readouterr().err == "lock: uv is not on the path; install it with pip\n"


@pytest.mark.usefixtures("copied")
def test_versions_that_do_not_go_together_are_an_error(commands):
    commands("uv", "exit 1")

    with pytest.raises(SetupFault, match="was not renewed"):
        lock.compile_lock(RUNTIME_LOCK, [])
