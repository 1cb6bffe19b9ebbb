from datetime import date

import pytest

from tests.builders import an_officer, full_case, small_case
from tests.parts import factor, offer
from tests.refusing import refused
from workstation.casework import paper
from workstation.casework.assessment import Assessments
from workstation.domain.codes import Factor, Language, Proposal, Result
from workstation.domain.errors import RightError, StaleEdit
from workstation.domain.genuineness import FactorAssessment, LogEntry
from workstation.domain.officer import Role
from workstation.wording import wording

CALLED = LogEntry(date(2015, 7, 2), "Telephoned the employer", "owner", "confirmed")


@pytest.fixture
def assessments(equipment):
    return Assessments(equipment)


def test_a_case_is_assessed_for_its_own_day_else_for_today_else_for_the_day_asked(assessments):
    decided = full_case(decided_on=date(2015, 7, 10))
    assert assessments.assess(decided).day == date(2015, 7, 10)
    assert assessments.assess(small_case()).day == date(2015, 7, 15)
    assert assessments.assess(decided, date(2015, 7, 1)).day == date(2015, 7, 1)


def test_a_blank_case_is_never_found_in_order(assessments):
    assert assessments.assess(small_case()).outcome is Proposal.MORE_INFORMATION


def test_recording_one_factor_leaves_the_others(assessments, officer, case):
    assessments.record_factor(officer, case.file_number, Factor.A, factor(), 0)
    record = assessments.record_factor(officer, case.file_number, Factor.C, factor(finding=Result.NOT_MET), 1)
    worksheet = record.case.genuineness
    assert (worksheet.a, worksheet.b, worksheet.c.finding) == (factor(), None, Result.NOT_MET)


def test_two_officers_cannot_overwrite_each_others_findings(assessments, officer, case):
    assessments.record_factor(officer, case.file_number, Factor.A, factor(), 0)
    with pytest.raises(StaleEdit):
        assessments.record_factor(officer, case.file_number, Factor.B, factor(), 0)


def test_steps_are_added_to_the_log_and_keep_what_was_found(assessments, officer, case):
    assessments.record_factor(officer, case.file_number, Factor.B, factor(), 0)
    record = assessments.log(officer, case.file_number, Factor.B, CALLED)
    assert record.case.genuineness.b.finding is Result.MET
    assert record.case.genuineness.b.log == (*factor().log, CALLED)


def test_the_first_step_can_be_logged_before_anything_is_found(assessments, officer, case):
    record = assessments.log(officer, case.file_number, Factor.D, CALLED)
    assert record.case.genuineness.d == FactorAssessment(log=(CALLED,))


def test_a_step_that_says_nothing_is_refused(assessments, officer, case):
    with refused("text.blank"):
        assessments.log(officer, case.file_number, Factor.D, LogEntry(date(2015, 7, 2), " "))


def test_a_call_that_will_be_made_tomorrow_was_not_made(assessments, officer, case):
    with refused("format.day-in-future"):
        assessments.log(officer, case.file_number, Factor.D, LogEntry(date(2015, 7, 16), "Telephoned"))


@pytest.mark.parametrize("chosen", Factor)
def test_every_question_to_consider_has_its_words(assessments, chosen):
    assert assessments.questions(chosen)
    for language in Language:
        assert [code for code in assessments.questions(chosen) if not wording(language).knows(code)] == []


def test_the_grounds_are_those_of_the_rules_in_force(assessments):
    assert {"R200(5)(c)", "R200(3)(h)", "R200(3)(g)"} <= set(assessments.grounds())


def test_who_may_only_read_finds_nothing(assessments, case):
    auditor = an_officer(roles=(Role.AUDITOR,))
    with pytest.raises(RightError):
        assessments.record_factor(auditor, case.file_number, Factor.A, factor(), 0)
    with pytest.raises(RightError):
        assessments.log(auditor, case.file_number, Factor.A, CALLED)


def test_duration_and_finance_follow_the_cases_own_day(assessments):
    assert assessments.duration(full_case()).count.counts_to == date(2015, 7, 31)
    assert assessments.finance(full_case()).surplus is not None


def test_the_standards_and_the_estimate_follow_the_cases_own_day(assessments):
    case = small_case(received_on=date(2012, 6, 1), offer=offer(), decided_on=date(2012, 7, 15))
    assert assessments.standards(case) == paper.standards(case, date(2012, 7, 15))
    assert assessments.standards(case, date(2013, 7, 15)) == paper.standards(case, date(2013, 7, 15))
    assert assessments.estimate(case) == paper.estimate(case, date(2012, 7, 15))
