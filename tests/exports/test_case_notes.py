import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import full_case, small_case
from tests.exports.matters import notes_matter, refused
from tests.strategies import structs
from workstation.domain.case import Case
from workstation.domain.codes import Language, NoteSystem
from workstation.domain.genuineness import FactorAssessment, Genuineness
from workstation.exports.case_notes import write

WIDTHS = {NoteSystem.GCMS: 100, NoteSystem.FOSS: 72, NoteSystem.CAIPS: 76}


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("system", list(NoteSystem))
def test_the_notes_of_each_system_read_as_accepted(accepted, system, language):
    text = write(notes_matter(system=system, language=language, width=WIDTHS[system]))
    accepted(text, f"notes/{system.value}.{language.value}.txt")
    assert max(len(line) for line in text.splitlines()) <= WIDTHS[system]


@given(case=structs(Case), system=st.sampled_from(NoteSystem), width=st.integers(40, 240))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_whatever_a_case_holds_its_notes_fit_the_width(case, system, width):
    text = write(notes_matter(case=case, system=system, width=width, assessment=None))
    assert max(len(line) for line in text.splitlines()) <= width
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


def test_a_bare_case_has_head_check_decision_and_foot_only():
    text = write(notes_matter(case=small_case(), assessment=None, program=""))
    assert text == (
        "W301234567\n"
        "Received on: 2015-06-01; Stream: LMO-exempt, employer-specific\n\n"
        "LIST OF INELIGIBLE EMPLOYERS\nNo check of the list is recorded.\n\n"
        "DECISION\nNo decision is recorded.\nNot signed when these notes were written.\n\n"
        "Officer MN042, 2015-07-21.\n"
    )


def test_the_foot_names_officer_day_rules_and_program():
    assert write(notes_matter()).splitlines()[-1] == (
        "Officer MN042, 2015-07-21. Rules ob275c@2026-11 as of 2015-07-15. Written with workstation 0.1.0."
    )


def test_reasons_of_ten_thousand_characters_fit_and_lose_nothing():
    reasons = ("The payroll account shows no deductions. " * 250)[:9_999]
    case = full_case(genuineness=Genuineness(a=FactorAssessment(reasons=reasons)), decision=refused())
    text = write(notes_matter(case=case, width=60))
    assert " ".join(text.split()).count("payroll account shows") == reasons.count("payroll account shows")
    assert max(map(len, text.splitlines())) <= 60


def test_the_foss_notes_of_a_vietnamese_name_hold_in_latin_1():
    from tests.builders import applicant

    case = full_case(applicant=applicant(family_name="Nguyễn", given_names="Thị Hồng Ánh"))
    text = write(notes_matter(case=case, system=NoteSystem.FOSS, width=72))
    assert text.splitlines()[0] == "W301234567 - NGUYEN, Thi Hong Ánh"
    assert text.encode("latin-1").decode("latin-1") == text
