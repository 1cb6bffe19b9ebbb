"""The repository holds the project and nothing else: no stray folders, no traces of a machine."""

import re

import pytest

from tests.architecture.sources import ROOT, project_files

TOP_LEVEL = {"pyproject.toml", "README.md", "workstation", "resources", "tests", "packaging", ".ci", ".gitignore"}
# Written in pieces, so that this file does not hold what it looks for.
HOMES = ["work", "tmp", "home", "root", "Users", "opt"]
MACHINE_PATH = re.compile(rf"(?<![\w.\\/)}}])/(?:{'|'.join(HOMES)})/\w|[A-Z]:\\(?:{'|'.join(HOMES)})\\", re.IGNORECASE)
REGISTRIES = [
    "pypi" + r"\.org",
    "python" + "hosted",
    "dev" + "pi",
    "artifact" + "ory",
    "artifact-" + "registry",
    "extra-" + "index-url",
]
REGISTRY = re.compile("|".join(REGISTRIES), re.IGNORECASE)
BINARY = {".png", ".ttf", ".otf", ".qm", ".pdf", ".ico", ".icns", ".xlsx", ".zip", ".store", ".gz"}


def texts():
    return [path for path in project_files() if path.suffix not in BINARY]


def lines_with(pattern, path):
    lines = enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
    return [f"{path.relative_to(ROOT)}:{number} {line.strip()[:100]}" for number, line in lines if pattern.search(line)]


def test_the_top_level_is_fixed():
    assert {path.relative_to(ROOT).parts[0] for path in project_files()} <= TOP_LEVEL


def test_no_file_knows_the_machine_it_was_written_on():
    assert [line for path in texts() for line in lines_with(MACHINE_PATH, path)] == []


def test_no_file_knows_where_libraries_come_from():
    assert [line for path in texts() for line in lines_with(REGISTRY, path)] == []


def test_no_bulky_file_is_kept_by_accident():
    assert [path.name for path in project_files() if path.stat().st_size > 5_000_000] == []


@pytest.mark.parametrize("text", ["open('/" + "tmp/x')", "--out=/" + "work/main", "C:" + r"\Users\me"])
def test_the_path_of_a_machine_is_recognised(text):
    assert MACHINE_PATH.search(text)


@pytest.mark.parametrize("text", ["resources/work/x", "https://example.ca/home/page", "in tmp_path / 'work'"])
def test_an_ordinary_path_is_not_taken_for_a_machines(text):
    assert not MACHINE_PATH.search(text)
