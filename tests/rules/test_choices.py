"""Which reading is followed where the sources differ, and what is said of it."""

from __future__ import annotations

import pytest

from tests.builders import office_settings
from tests.rules.asking import found, told
from tests.rules.test_finance import ask, pair
from workstation.domain.choice import OpenQuestion, Reading
from workstation.domain.codes import Result
from workstation.domain.finding import Conflict, ReadingResult
from workstation.domain.office import ToleranceBase
from workstation.rules import choices
from workstation.rules.inquiry import say

BOTH = {Reading.CHILD: Result.MET, Reading.ADULT: Result.NOT_MET}


def chosen(about, reading, reason="As the bulletin says."):
    return {"choices": [{"about": about, "chosen": reading, "reason": reason}]}


def test_while_nobody_has_chosen_both_readings_are_told_and_none_is_followed():
    conflict = choices.settled(told(), OpenQuestion.CHILD_AGE, BOTH)

    assert [one.result for one in conflict.readings] == [Result.MET, Result.NOT_MET]
    assert choices.followed(conflict) is None
    assert choices.spoken(conflict) == ()


@pytest.mark.parametrize(("reading", "result"), [("child", Result.MET), ("adult", Result.NOT_MET)])
def test_the_reading_the_officer_chose_is_followed_and_said_with_its_reason(reading, result):
    conflict = choices.settled(told(**chosen("child_age", reading)), OpenQuestion.CHILD_AGE, BOTH)

    assert choices.followed(conflict) is result
    assert (conflict.chosen_by, conflict.reason) == ("officer", "As the bulletin says.")
    assert choices.spoken(conflict) == (
        say("choice.by-officer", about=OpenQuestion.CHILD_AGE, chosen=Reading(reading), reason="As the bulletin says."),
    )


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_a_choice_without_a_reason_is_not_followed(reason):
    case = told(**chosen("child_age", "child", reason))

    assert choices.chosen(case, OpenQuestion.CHILD_AGE) is None
    assert choices.settled(case, OpenQuestion.CHILD_AGE, BOTH).chosen is None


def test_a_choice_on_another_question_is_not_followed():
    assert choices.chosen(told(**chosen("short_work", "exempt")), OpenQuestion.CHILD_AGE) is None


def test_a_reading_that_the_case_does_not_raise_is_no_choice():
    case = told(**chosen("family_reading", "skilled"))
    raised = {Reading.PRINCIPAL: Result.MET, Reading.OWN: Result.NOT_MET}

    assert choices.settled(case, OpenQuestion.FAMILY_READING, raised).chosen is None


def test_the_choice_of_the_office_is_said_as_the_offices():
    readings = (ReadingResult(Reading.OF_LICO, Result.MET),)
    conflict = Conflict(OpenQuestion.TOLERANCE, readings, Reading.OF_LICO, choices.OFFICE)

    assert [one.code for one in choices.spoken(conflict)] == ["choice.by-office"]


def test_the_offices_readings_stay_where_the_officer_chose_none():
    office = office_settings()

    assert choices.office_for(told(), office) is office


@pytest.mark.parametrize(
    ("about", "reading", "setting", "value"),
    [
        ("tolerance", "of_lico", "tolerance_base", ToleranceBase.LICO),
        ("tolerance", "of_remaining_income", "tolerance_base", ToleranceBase.REMAINING_INCOME),
        ("sponsored_income", "counted", "sponsored_income_counts", True),
        ("sponsored_income", "not_counted", "sponsored_income_counts", False),
        ("caregiver_in_family", "counted", "caregiver_in_family", True),
        ("caregiver_in_family", "not_counted", "caregiver_in_family", False),
    ],
)
def test_the_officers_reading_replaces_the_offices_for_the_case(about, reading, setting, value):
    other = ToleranceBase.REMAINING_INCOME if value is ToleranceBase.LICO else ToleranceBase.LICO
    office = office_settings(**{setting: other if setting == "tolerance_base" else not value})
    changed = choices.office_for(told(**chosen(about, reading)), office)

    assert getattr(changed, setting) == value
    assert changed.name == office.name


def test_a_finding_carries_every_reading_with_its_result_and_the_one_followed():
    household = [{"role": "employer", "income": "56000.00"}]
    override = {"amount": "40000.00", "reason": "As published."}
    finance = {"caregiver_wage_year": "20000.00", "lico_override": override, "household": household}
    case = told(stream="caregiver", received_on="2012-06-15", caregiver={"care": {"for": "child"}, "finance": finance})
    conflict = found("FIN-3", case).conflicts[0]

    assert [(one.reading, one.result) for one in conflict.readings] == [
        (Reading.OF_LICO, Result.MET),
        (Reading.OF_REMAINING_INCOME, Result.NOT_MET),
    ]
    assert (conflict.chosen, conflict.chosen_by) == (Reading.OF_LICO, "office")


@pytest.mark.parametrize(
    ("income", "readings"),
    [
        ("38000.00", {"of_lico": "met", "of_remaining_income": "not_met"}),
        ("39000.00", {"of_lico": "met", "of_remaining_income": "met"}),
        ("30000.00", {"of_lico": "not_met", "of_remaining_income": "not_met"}),
    ],
)
def test_a_shortfall_shows_what_either_base_of_the_tolerance_gives(income, readings):
    (conflict,) = ask(household=pair(income)).conflicts

    assert {one.reading.value: one.result.value for one in conflict.readings} == readings
    assert (conflict.about, conflict.chosen, conflict.chosen_by) == ("tolerance", "of_lico", "office")


def test_above_the_cut_off_the_tolerance_raises_no_question():
    assert ask(household=pair("40000.01")).conflicts == ()


def test_the_officers_base_of_the_tolerance_is_told_with_the_reason():
    household = [{"role": "employer", "income": "56000.00"}]
    override = {"amount": "40000.00", "reason": "As published."}
    finance = {"caregiver_wage_year": "20000.00", "lico_override": override, "household": household}
    case = told(
        stream="caregiver",
        received_on="2012-06-15",
        caregiver={"care": {"for": "child"}, "finance": finance},
        **chosen("tolerance", "of_lico"),
    )
    readings = (
        ReadingResult(Reading.OF_LICO, Result.MET),
        ReadingResult(Reading.OF_REMAINING_INCOME, Result.NOT_MET),
    )

    assert found("FIN-3", case, tolerance_base=ToleranceBase.REMAINING_INCOME).conflicts == (
        Conflict(OpenQuestion.TOLERANCE, readings, Reading.OF_LICO, "officer", "As the bulletin says."),
    )
