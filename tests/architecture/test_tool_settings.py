"""The tools are as strict as the house law says, and every loosening of theirs gives its reason."""

import re
import tomllib

from tests.architecture.sources import ROOT

TEXT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
TOOLS = tomllib.loads(TEXT)["tool"]


def loosened_rules():
    """Return every rule switched off, for all files or for some."""
    lint = TOOLS["ruff"]["lint"]
    return [*lint["ignore"], *(rule for rules in lint["per-file-ignores"].values() for rule in rules)]


def test_each_loosened_rule_gives_its_reason():
    explained = re.findall(r'^\s*"(\w+)",\s+# \S+ \S+', TEXT, re.MULTILINE)

    assert [rule for rule in loosened_rules() if rule not in explained] == []


def test_the_limits_are_those_of_the_house():
    lint = TOOLS["ruff"]["lint"]

    assert TOOLS["ruff"]["line-length"] == 120
    assert lint["mccabe"]["max-complexity"] == 8
    assert lint["pylint"]["max-args"] == 5
    assert lint["pydocstyle"]["convention"] == "google"


def test_the_program_is_not_loosened_where_the_house_law_speaks():
    law = {"BLE", "T20", "C90", "E501", "DTZ", "PGH", "PLR0913", "ANN"}
    for_program = [TOOLS["ruff"]["lint"]["ignore"]]
    for_program += [rules for files, rules in TOOLS["ruff"]["lint"]["per-file-ignores"].items() if "tests" not in files]

    assert [rule for rules in for_program for rule in rules if rule.startswith(tuple(law))] == []


def test_types_are_checked_strictly_everywhere():
    assert TOOLS["mypy"]["strict"] is True
    assert set(TOOLS["mypy"]["files"]) == {"workstation", "packaging"}
    loose = [key for override in TOOLS["mypy"]["overrides"] for key in override]
    assert set(loose) <= {"module", "ignore_missing_imports"}


def test_warnings_are_errors():
    pytest_settings = TOOLS["pytest"]["ini_options"]

    assert pytest_settings["filterwarnings"] == ["error"]
    assert pytest_settings["xfail_strict"] is True
