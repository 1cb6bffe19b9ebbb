import pytest

from tests.builders import full_case, small_case
from tests.screens import in_french
from workstation.domain.codes import Result
from workstation.ui.genuineness.steps import STEPS, StepList, heading, steps_of
from workstation.ui.kit.table_model import Role


@pytest.fixture
def steps(qtbot, qtmodeltester):
    made = StepList()
    qtbot.addWidget(made)
    made.resize(200, 500)
    made.show()
    qtmodeltester.check(made.rows)
    return made


def test_four_factors_and_two_findings_about_the_worker_are_to_be_found():
    assert [(step.name, step.result) for step in steps_of(full_case())] == [
        ("a", Result.NOT_MET),
        ("b", Result.MET),
        ("c", Result.MET),
        ("d", Result.MET),
        ("qualifications", Result.MET),
        ("admissibility", Result.MET),
    ]
    assert {step.result for step in steps_of(small_case())} == {None}


def test_each_step_says_what_was_found_in_words(steps):
    steps.show_case(full_case())
    told = [steps.rows.index(row, 0).data(Role.AccessibleTextRole) for row in range(len(STEPS))]

    assert told[0] == "(a) Actively engaged in the business: Not met"
    assert told[4] == "Qualifications: Met"
    steps.show_case(small_case())
    assert steps.rows.index(0, 0).data().endswith("No finding yet")


def test_the_first_step_is_chosen_and_a_chosen_one_stays(steps):
    assert steps.current().name == "a"
    steps.choose("c")
    steps.show_case(full_case())

    assert steps.current().name == "c"


def test_a_step_that_does_not_exist_changes_nothing(steps):
    steps.choose("e")

    assert steps.current().name == "a"


def test_headings_follow_the_language(steps):
    assert "Véritablement actif" in in_french(steps) or heading(steps.current()).startswith("(a) Vérit")
