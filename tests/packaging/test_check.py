"""The check of checks: it runs everything, says how each went, and fails when anything does."""

import sys
from pathlib import Path

import pytest

import check
from check import Check, Outcome
from debian import CHECK_PROGRAMS
from environment import Environment, SetupFault

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS><TS version="2.1" language="fr_CA"><context><name>Window</name>
<message><source>Refuse</source><translation>{refuse}</translation></message></context></TS>
"""


@pytest.fixture
def environment(tmp_path):
    """Return an environment of an empty checkout that is the one these tests run in."""
    (tmp_path / ".venv").symlink_to(sys.prefix)
    (tmp_path / "resources" / "translations").mkdir(parents=True)
    return Environment(tmp_path)


def named(*outcomes):
    return [Check(name, lambda outcome=outcome: outcome) for name, outcome in outcomes]


def test_every_check_runs_even_after_one_has_failed(capsys):
    failed = check.run_all(named(("format", Outcome(False, "two files")), ("tests", Outcome(True, "9 passed"))))

    assert failed == ["format"]
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("format")
    assert "FAILED" in said[0]
    assert said[1] == "two files"
    assert said[2].startswith("tests")
    assert said[2].endswith(" s  9 passed")
    assert said[-1] == "failed: format"


def test_when_all_is_well_that_is_said(capsys):
    assert check.run_all(named(("lint", Outcome(True, "")))) == []
    assert capsys.readouterr().out.splitlines()[-1] == "every check is well"


def test_a_skipped_test_is_shown_with_its_reason(capsys):
    check.run_all(named(("tests", Outcome(True, "SKIPPED [1] a.py: Linux only\n8 passed, 1 skipped"))))

    assert "    SKIPPED [1] a.py: Linux only" in capsys.readouterr().out


def test_a_command_that_fails_is_a_check_that_fails():
    program = "import sys; sys.stderr.write('wrong'); sys.exit(2)"

    assert check.outcome_of([sys.executable, "-c", program], {}) == Outcome(False, "wrong")


def test_a_command_that_is_not_there_is_a_check_that_fails():
    outcome = check.outcome_of(["no-such-tool"], {})

    assert not outcome.well
    assert "no-such-tool" in outcome.said


def test_every_kind_of_check_is_made(environment):
    names = [each.name for each in check.checks(environment)]

    assert names[:5] == ["format", "lint", "types", "imports", "translations"]
    assert "tests" in names


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Xvfb is Linux's")
def test_each_test_runs_either_offscreen_or_under_xvfb(environment):
    assert [each.name for each in check.checks(environment)][-2:] == ["tests", "tests under Xvfb"]


def test_a_catalogue_that_was_compiled_is_fresh(environment):
    write_catalogue(environment, "Refuser")
    compile_catalogue(environment)

    assert check.fresh_translations(environment) == Outcome(True, "1 catalogues")


def test_a_catalogue_that_changed_since_is_stale(environment):
    write_catalogue(environment, "Refuser")
    compile_catalogue(environment)
    write_catalogue(environment, "Rejeter")

    assert not check.fresh_translations(environment).well


def test_a_catalogue_that_was_never_compiled_is_stale(environment):
    write_catalogue(environment, "Refuser")
    outcome = check.fresh_translations(environment)

    assert not outcome.well
    assert "workstation_fr.ts" in outcome.said


def write_catalogue(environment, refuse):
    source = environment.root / "resources" / "translations" / "workstation_fr.ts"
    source.write_text(CATALOGUE.format(refuse=refuse), encoding="utf-8")


def compile_catalogue(environment):
    source = environment.root / "resources" / "translations" / "workstation_fr.ts"
    command = [str(environment.program("pyside6-lrelease")), str(source), "-qm", str(source.with_suffix(".qm"))]
    assert check.outcome_of(command, {}).well


def test_what_the_system_lacks_and_nobody_may_install_fails_the_run(commands):
    commands("git", "exit 0")

    with pytest.raises(SetupFault, match="xvfb xauth poppler-utils qpdf"):
        check.require_packages()


def test_the_programs_that_the_checks_need_are_those_that_are_looked_for():
    assert check.missing_packages() == []
    assert {"Xvfb", "pdftotext", "qpdf", "git"} <= set(CHECK_PROGRAMS)


def test_the_command_of_the_machine_that_checks_is_the_persons_own():
    script = (Path(__file__).parent.parent.parent / ".ci" / "run").read_text()

    assert script.splitlines()[-1] == "exec python3 packaging/check.py"
