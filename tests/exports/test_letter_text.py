from datetime import date
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import an_officer, applicant, concern, employer, full_case, office_settings, opinion, small_case
from tests.exports.matters import GROUND_C, GROUND_H, letter, letter_matter, refused
from tests.strategies import structs
from workstation.domain.case import Case, Office
from workstation.domain.codes import (
    CheckResult,
    ConcernKind,
    DocumentState,
    Language,
    LetterKind,
    OfficeKind,
    OpinionResult,
    Outcome,
    Result,
    Stream,
)
from workstation.domain.concern import Concern
from workstation.domain.decision import Decision, Ground
from workstation.domain.documents import Checklist, ChecklistRow, DocumentMark
from workstation.domain.employer import IneligibilityCheck, ListEntry
from workstation.domain.letter import Fields, Items, Letter, Paragraph, plain_text
from workstation.domain.offer import OpinionFindings
from workstation.exports.letter_text import compose

APPROVED = Decision(Outcome.APPROVE_FOR_PORT, conditions=("Medical examination before work in health care.",))
OPEN_CONCERNS = (
    Concern("The lease ended in May 2015.", ConcernKind.CREDIBILITY, deadline=date(2015, 8, 20)),
    Concern("The museum says that no contract is awarded.", ConcernKind.EXTRINSIC, "Call of July 8, 2015",
            deadline=date(2015, 8, 20), became_ground="R200(5)(c)"),
)  # fmt: skip
ASKED = (
    DocumentMark("T4 Summary for 2014", DocumentState.ASKED),
    DocumentMark("Lease", DocumentState.RECEIVED),
    DocumentMark("Bank statements", DocumentState.ASKED),
)
BANK = Checklist((), (ChecklistRow("Bank statements", months=3),), ())
LISTED = IneligibilityCheck(
    date(2015, 7, 10),
    date(2015, 7, 15),
    CheckResult.LISTED,
    "Same address.",
    ListEntry("Café Nord inc.", date(2015, 3, 1)),
)
CASES = {
    LetterKind.REFUSAL: full_case(
        decision=refused(GROUND_C, GROUND_H), ineligibility_check=LISTED, concerns=(concern(),), documents=ASKED
    ),
    LetterKind.APPROVAL: full_case(decision=APPROVED),
    LetterKind.FAIRNESS: full_case(concerns=OPEN_CONCERNS),
    LetterKind.DOCUMENTS: full_case(documents=ASKED),
    LetterKind.STS_JUSTIFICATION: full_case(),
}
EACH = pytest.mark.parametrize(("kind", "language"), list(product(LetterKind, Language)))
BOTH = pytest.mark.parametrize("language", list(Language))


def text_of(**changes):
    return plain_text(letter(**changes))


@EACH
def test_each_letter_reads_as_accepted(accepted, kind, language):
    matter = letter_matter(
        kind=kind,
        language=language,
        case=CASES[kind],
        checklist=BANK,
        signed=True,
        number="2015-000123",
        anchor="118-3fa9c1d2",
    )
    composed = compose(matter)
    accepted(plain_text(composed), f"letters/{kind.value}.{language.value}.txt")
    assert composed.missing == ()


@EACH
def test_a_bare_case_marks_each_missing_fact_and_lists_it(accepted, kind, language):
    composed = letter(kind=kind, language=language, case=small_case())
    text = plain_text(composed)
    accepted(text, f"letters/bare-{kind.value}.{language.value}.txt")
    assert composed.missing
    assert all(f"{name}]" in text for name in composed.missing)


@given(case=structs(Case), kind=st.sampled_from(LetterKind), language=st.sampled_from(Language))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_whatever_a_case_holds_a_letter_is_composed(case, kind, language):
    composed = letter(kind=kind, language=language, case=case)
    assert composed.subject
    texts = [block.text for block in composed.blocks if isinstance(block, Paragraph)]
    assert all(texts)
    assert len(set(composed.missing)) == len(composed.missing)


@BOTH
@pytest.mark.parametrize(
    ("kind", "days"), [(OfficeKind.MISSION, "60"), (OfficeKind.PORT_OF_ENTRY, "15"), (OfficeKind.INLAND, "15")]
)
def test_the_time_to_ask_the_court_follows_the_place_of_the_decision(language, kind, days):
    text = text_of(language=language, case=full_case(office=Office(kind), decision=refused()))
    word = "days" if language is Language.ENGLISH else "jours"
    found = {number for number in ("15", "60") if f"{number} {word}" in text}
    assert found == {days}


def test_each_ground_stands_with_provision_reasons_facts_and_documents_in_order():
    text = text_of(case=full_case(decision=refused(GROUND_C, GROUND_H), ineligibility_check=LISTED))
    parts = ["REASON 1", "R200(5)(c) –", *GROUND_C.reasons.split("\n\n"), *GROUND_C.facts, *GROUND_C.documents]
    parts += [
        "REASON 2",
        "R200(3)(h) –",
        "July 10, 2015",
        "Café Nord inc.",
        "March 1, 2015",
        GROUND_H.reasons,
        *GROUND_H.facts,
    ]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)


def test_one_ground_is_a_reason_and_several_are_counted():
    assert "for the reason set out" in text_of()
    assert "for the two reasons set out" in text_of(case=full_case(decision=refused(GROUND_C, GROUND_H)))
    assert "for the 40 reasons set out" in text_of(case=full_case(decision=refused(*[GROUND_C] * 40)))


@BOTH
def test_a_refusal_that_rests_on_an_opinion_names_hrsdc_and_the_factor(language):
    unfavourable = opinion(result=OpinionResult.NEGATIVE, findings=OpinionFindings(b=Result.NOT_MET))
    case = full_case(
        stream=Stream.LMO_REQUIRED, opinion=unfavourable, caregiver=None, received_on=date(2012, 1, 5),
        decided_on=date(2012, 3, 1), decision=refused(Ground("R203(1)(b)", "See the opinion.", ("Opinion of 2012.",))),
    )  # fmt: skip
    text = text_of(language=language, case=case)
    assert ("HRSDC" if language is Language.ENGLISH else "RHDCC") in text
    assert "Service Canada" in text
    assert "8123456" in text
    assert "203(1)(b)" in text or "203(1)b)" in text


def test_officers_words_stand_as_they_were_written_in_either_language():
    reasons = "Le bail a pris fin.\n<b>Rent</b> & {rates} unpaid « depuis mai »."
    case = full_case(decision=refused(Ground("R200(5)(a)", reasons, ("Bail expiré.",))))
    for language in Language:
        texts = [block.text for block in letter(language=language, case=case).blocks if isinstance(block, Paragraph)]
        assert all(line in texts for line in reasons.splitlines())


def test_the_letter_is_a_draft_until_it_is_signed():
    draft, final = letter(anchor="118-3fa9c1d2"), letter(signed=True, number="2015-000123", anchor="118-3fa9c1d2")
    assert (draft.draft, final.draft) == (True, False)
    assert draft.footer == "File W301234567 · Journal 118-3fa9c1d2 · Draft, not signed"
    assert final.footer == "File W301234567 · Letter 2015-000123 · Journal 118-3fa9c1d2"
    assert (final.number, draft.number) == ("2015-000123", "")


def test_the_letterhead_is_the_offices_in_the_letters_language():
    assert letter(language=Language.FRENCH).letterhead == ("Section des visas", "Ambassade du Canada", "Manille")
    bare = office_settings(letterhead_en=(), name="Manila")
    assert letter(office=bare).letterhead == ("Manila",)


def test_the_officers_code_signs_and_the_officers_name_does_not_appear():
    text = text_of(officer=an_officer(code="QX77", name="Aurélie Quelconque"))
    assert "Officer QX77" in text
    assert "Quelconque" not in text


def test_the_employer_is_written_to_at_its_own_address():
    composed = letter(kind=LetterKind.STS_JUSTIFICATION)
    assert composed.addressee == ("9012-3456 Québec inc.", "Café Nord", "1 rue Principale", "Gatineau QC  J8X 1A1")
    nameless = letter(kind=LetterKind.STS_JUSTIFICATION, case=full_case(employer=employer(address=None)))
    assert nameless.missing == ("address",)


def test_a_visitor_is_told_so_and_an_inland_refusal_speaks_of_status():
    visitor = Decision(Outcome.REFUSE_ADMIT_AS_VISITOR, (GROUND_C,))
    assert "as a visitor" in text_of(case=full_case(decision=visitor))
    inland = full_case(office=Office(OfficeKind.INLAND), decision=refused())
    assert "within 90 days" in text_of(case=inland)
    assert "within 90 days" not in text_of()


def test_a_letter_never_asserts_a_decision_that_was_not_made():
    composed = letter(case=full_case(decision=Decision(Outcome.ISSUE, (GROUND_C,))))
    assert composed.missing == ("a decision to refuse",)
    marked = [block for block in composed.blocks if isinstance(block, Paragraph) and block.missing]
    assert [block.text for block in marked] == ["[not recorded: a decision to refuse]"]


def test_nothing_is_listed_under_an_empty_heading():
    composed = letter(case=full_case(concerns=None, decision=refused(Ground("R179", "Because.", ("One.",)))))
    assert all(block.items for block in composed.blocks if isinstance(block, Items))
    assert all(block.rows for block in composed.blocks if isinstance(block, Fields))
    assert "Your opportunity to respond" not in plain_text(composed)


def test_a_blank_address_is_a_missing_one():
    composed = letter(case=full_case(decision=refused(), applicant=applicant(address=(" ",))))
    assert composed.addressee == ("Ana Reyes", "[not recorded: address]")
    assert isinstance(composed, Letter)
