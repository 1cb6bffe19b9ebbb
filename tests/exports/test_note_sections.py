from datetime import date

import pytest

from tests.builders import full_case, small_case
from tests.exports.matters import notes_matter, refused
from workstation.domain.codes import CheckResult, DocumentState, Language, Outcome
from workstation.domain.decision import Decision
from workstation.domain.documents import DocumentMark
from workstation.domain.employer import IneligibilityCheck, ListEntry
from workstation.exports import note_sections
from workstation.exports.note_facts import Teller
from workstation.wording import wording

LISTED = IneligibilityCheck(
    date(2015, 7, 10), date(2015, 7, 15), CheckResult.LISTED, None, ListEntry("Café Nord inc.", date(2015, 3, 1))
)


def told(section, language=Language.ENGLISH, case=None, **changes):
    matter = notes_matter(language=language, case=case or full_case(**changes))
    return [text for _, text in section(Teller(matter, wording(language))).entries]


def test_the_head_names_the_file_the_person_and_the_route():
    matter = notes_matter(case=full_case())
    assert note_sections.head(Teller(matter, wording(Language.ENGLISH))).title == "W301234567 - REYES, Ana"
    text = " ".join(told(note_sections.head))
    for fact in ("1234-5678", "1985-02-03", "2015-06-01", "R205(a)", "LMO-exempt", "Manila, Mission"):
        assert fact in text


def test_a_nameless_case_is_headed_by_its_number():
    matter = notes_matter(case=small_case())
    assert note_sections.head(Teller(matter, wording(Language.ENGLISH))).title == "W301234567"


def test_the_employer_is_told_as_declared_with_who_acts():
    text = " ".join(told(note_sections.employer))
    for fact in ("9012-3456 Québec inc.", "Café Nord", "123026635", "J8X 1A1", "Roy et associés", "2015-05-02"):
        assert fact in text


def test_the_offer_is_told_with_the_fields_of_annex_e_and_what_was_submitted():
    text = " ".join(told(note_sections.offer))
    for fact in (
        "Cook",
        "6322 (2011)",
        "$12.00 per hour",
        "40",
        "2015-08-01 to 2016-07-31",
        "A1234567",
        "2015-05-18",
        "C12345",
    ):
        assert fact in text
    assert "Duties: Prepares and cooks complete meals." in text


@pytest.mark.parametrize(
    ("result", "sentence"),
    [
        (CheckResult.NO_MATCH, "No name matched in the list of 2015-07-10 (5 days old), searched on 2015-07-15."),
        (CheckResult.LISTED, "The employer is in the list of 2015-07-10 (5 days old), searched on 2015-07-15."),
        (None, "No result is recorded for the search in the list of 2015-07-10 (5 days old), searched on 2015-07-15."),
    ],
)
def test_the_check_tells_which_list_and_how_old(result, sentence):
    check = IneligibilityCheck(date(2015, 7, 10), date(2015, 7, 15), result)
    assert told(note_sections.check, ineligibility_check=check, decision=None) == [sentence]


def test_a_check_that_lacks_a_fact_says_so_and_no_check_too():
    assert told(note_sections.check, case=small_case()) == ["No check of the list is recorded."]
    bare = told(note_sections.check, ineligibility_check=IneligibilityCheck(result=CheckResult.NO_MATCH))
    assert bare == ["No name matched in a list whose date is not recorded."]


@pytest.mark.parametrize(
    ("language", "days", "shown"),
    [
        (Language.ENGLISH, 0, "0 days old"),
        (Language.ENGLISH, 1, "1 day old"),
        (Language.FRENCH, 0, "datant de 0 jour)"),
        (Language.FRENCH, 1, "datant de 1 jour)"),
        (Language.FRENCH, 2, "datant de 2 jours)"),
    ],
)
def test_the_age_of_the_list_is_counted_as_the_language_counts(language, days, shown):
    check = IneligibilityCheck(date(2015, 7, 15 - days), date(2015, 7, 15), CheckResult.NO_MATCH)
    assert shown in told(note_sections.check, language, ineligibility_check=check)[0]


def test_a_refusal_for_a_listed_employer_carries_the_bulletins_remark_with_list_and_entry():
    told_now = told(note_sections.check, ineligibility_check=LISTED, decision=refused())
    assert told_now[1] == (
        "Employer currently listed on Ineligibility list; work permit refused. List of 2015-07-10; entry: "
        "Café Nord inc.; Determined on: 2015-03-01."
    )


def test_without_a_refusal_the_remark_is_not_made():
    for decision in (None, Decision(Outcome.FURTHER_EXAMINATION)):
        text = " ".join(told(note_sections.check, ineligibility_check=LISTED, decision=decision))
        assert "refused" not in text
        assert "Café Nord inc." in text


def test_the_opinion_is_told_with_its_findings_by_letter():
    text = " ".join(told(note_sections.opinion))
    assert "8123456" in text
    assert "R203(1)(a): Met; R203(1)(b): Met" in text
    assert told(note_sections.opinion, case=small_case()) == []


def test_documents_are_told_with_their_states_and_days_and_untouched_ones_are_not():
    marks = (
        DocumentMark("Payroll", DocumentState.WAIVED, reason="Known employer."),
        DocumentMark("Lease", DocumentState.NOT_ASKED),
        DocumentMark("T4", DocumentState.ASKED, date(2015, 6, 10)),
        DocumentMark("T2", DocumentState.NOT_APPLICABLE),
    )
    assert told(note_sections.documents, documents=marks) == [
        "Payroll: waived; Reason: Known employer.",
        "T4: asked for; Asked for on: 2015-06-10",
        "T2: not applicable",
    ]
