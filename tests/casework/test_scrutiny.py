from datetime import date

import pytest

from tests.builders import an_officer, applicant, employer, full_case, office_settings, small_case
from workstation.casework.scrutiny import checked_case, checked_names, checked_paper, checked_part
from workstation.domain.errors import InputError
from workstation.domain.note import Note

TODAY = date(2015, 7, 15)


def refusal(check, *arguments):
    with pytest.raises(InputError) as refused:
        check(*arguments)
    return refused.value.code, refused.value.facts.get("where")


def test_a_whole_case_that_can_be_true_passes():
    assert checked_case(full_case(), TODAY) is None


@pytest.mark.parametrize(
    ("changes", "code", "where"),
    [
        ({"applicant": applicant(born_on=date(2015, 7, 16))}, "format.birth-in-future", "applicant.born_on"),
        ({"applicant": applicant(family_name="x" * 201)}, "text.too-long", "applicant.family_name"),
        ({"employer": employer(business_number="123026634")}, "format.business-number", "employer.business_number"),
        ({"notes": (Note(TODAY, "ring\x07"),)}, "text.control-character", "notes[0].text"),
        ({"file_number": "  "}, "text.blank", "file_number"),
        ({"file_number": "W1\nW2"}, "text.control-character", "file_number"),
        ({"file_number": "W1\tW2"}, "text.control-character", "file_number"),
        ({"file_number": "W1\u202eW2"}, "text.control-character", "file_number"),
        ({"file_number": "W\x00"}, "text.control-character", "file_number"),
    ],
)
def test_a_case_that_cannot_be_true_is_refused_with_the_path(changes, code, where):
    assert refusal(checked_case, small_case(**changes), TODAY) == (code, where)


@pytest.mark.parametrize(
    ("changes", "code", "where"),
    [
        ({"applicant": applicant(born_on=date(2015, 7, 16))}, "format.birth-in-future", "applicant.born_on"),
        ({"employer": employer(business_number="123026634")}, "format.business-number", "employer.business_number"),
    ],
)
def test_a_paper_that_says_what_cannot_be_true_is_refused_with_the_path(changes, code, where):
    assert refusal(checked_paper, small_case(**changes), TODAY) == (code, where)


def test_a_paper_may_hold_a_longer_name_than_the_store():
    assert checked_paper(small_case(applicant=applicant(family_name="x" * 10_000)), TODAY) is None


def test_a_part_no_case_has_is_refused():
    assert refusal(checked_part, "signature", None, TODAY) == ("case.unknown-part", "signature")


def test_taking_a_part_away_is_always_possible():
    assert checked_part("offer", None, TODAY) is None


def test_a_letterhead_line_with_a_control_character_is_refused():
    settings = office_settings(letterhead_fr=("Ambassade", "Manille\x1b[2J"))
    assert refusal(checked_names, settings) == ("text.control-character", "letterhead_fr")


def test_an_officers_name_as_long_as_a_page_is_refused():
    assert refusal(checked_names, an_officer(name="x" * 201)) == ("text.too-long", "name")
