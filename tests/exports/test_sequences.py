from datetime import date

import pytest

from tests.builders import concern, full_case, opinion
from tests.exports.matters import GROUND_C, refused, scene
from workstation.domain.codes import DocumentState, Language, OpinionResult, Result
from workstation.domain.concern import Concern
from workstation.domain.decision import Ground
from workstation.domain.documents import Checklist, ChecklistRow, DocumentMark
from workstation.domain.offer import OpinionFindings
from workstation.domain.treatment import EarlierWorker, Terms, Treatment
from workstation.exports import sequences
from workstation.exports.template import GroundText
from workstation.wording import wording


def mark(document, state=DocumentState.ASKED):
    return DocumentMark(document, state, date(2015, 6, 10))


def test_grounds_keep_the_officers_order():
    codes = ("R200(5)(d)", "R200(5)(a)")
    case = full_case(decision=refused(*(Ground(code) for code in codes)))
    assert tuple(ground.code for ground in sequences.grounds(scene(case=case))) == codes
    assert sequences.grounds(scene(case=full_case(decision=None))) == ()


def test_the_longest_known_beginning_of_a_code_words_a_ground():
    texts = {"R203(1)(d)": GroundText("all", "."), "R203(1)(d)(i)": GroundText("care", ".")}
    found = sequences.known_ground_text("R203(1)(d)(i)-doubt", texts)
    assert found is not None
    assert found.title == "care"
    assert sequences.known_ground_text("R999", texts) is None


def test_reasons_fall_into_paragraphs_and_blank_lines_away():
    assert sequences.ground_reasons(scene(GROUND_C)) == (
        "The payroll of 2014 is less than the wage offered for this one position.",
        "The year ended in a loss.",
    )
    assert sequences.paragraphs(" \n\n") == sequences.paragraphs(None) == ()


def test_blank_facts_are_no_facts():
    assert sequences.ground_facts(scene(Ground("R179", facts=("Rent unpaid.", " ")))) == ("Rent unpaid.",)


def test_a_document_of_the_pack_has_a_title_and_an_own_one_keeps_its_own():
    words = wording(Language.FRENCH)
    assert sequences.document_title("contract", words) == words.say("document.contract") != "contract"
    assert sequences.document_title("Lettre du curé", words) == "Lettre du curé"
    ground = Ground("R179", documents=("Lettre du curé",))
    assert sequences.ground_documents(scene(ground, language=Language.FRENCH)) == ("Lettre du curé",)


def test_a_concern_was_put_when_anything_says_so_and_is_open_without_a_reply():
    hidden, put, answered = Concern("a"), Concern("b", put_on=date(2015, 6, 1)), concern()
    here = scene(case=full_case(concerns=(hidden, put, answered)))
    assert sequences.concerns_put(here) == (put, answered)
    assert sequences.concerns_open(here) == (hidden, put)


def test_only_documents_asked_for_are_asked_for_in_the_checklists_order_and_own_ones_last():
    rows = tuple(ChecklistRow(name) for name in ("contract", "pd7a", "t4_summary"))
    marks = (mark("My own paper"), mark("t4_summary"), mark("pd7a", DocumentState.RECEIVED), mark("contract"))
    here = scene(case=full_case(documents=marks), checklist=Checklist((), rows, ()))
    assert [row.document for row in sequences.documents_asked(here)] == ["contract", "t4_summary", "My own paper"]


def test_the_cases_mark_is_newer_than_the_checklists():
    rows = (ChecklistRow("contract", mark=mark("contract")),)
    case = full_case(documents=(mark("contract", DocumentState.REVIEWED),))
    assert sequences.documents_asked(scene(case=case, checklist=Checklist((), rows, ()))) == ()
    untouched = scene(case=full_case(documents=None), checklist=Checklist((), rows, ()))
    assert len(sequences.documents_asked(untouched)) == 1


def test_workers_given_what_they_were_offered_are_not_told_of():
    same = EarlierWorker("A", offered=Terms(conditions="x"), provided=Terms(conditions="x"))
    other = EarlierWorker("B", offered=Terms(conditions="x"), provided=Terms(conditions="y"))
    here = scene(case=full_case(sts=Treatment((same, other))))
    assert sequences.workers_with_differences(here) == (other,)
    assert sequences.workers_with_differences(scene(case=full_case(sts=None))) == ()


NEGATIVE_ON_B = opinion(result=OpinionResult.NEGATIVE, findings=OpinionFindings(a=Result.MET, b=Result.NOT_MET))


@pytest.mark.parametrize(
    ("given", "code", "letters"),
    [
        (NEGATIVE_ON_B, "R203(1)(b)", ("b",)),
        (NEGATIVE_ON_B, "R203(1)(a)", ()),
        (NEGATIVE_ON_B, "R200(1)(c)(iii)", ("b",)),
        (opinion(result=OpinionResult.NEGATIVE, findings=None), "R203(1)(d)(ii)", ("d",)),
        (opinion(result=OpinionResult.NEGATIVE, findings=None), "R200(1)(c)(iii)", ()),
        (opinion(result=OpinionResult.POSITIVE, findings=None), "R203(1)(e)", ()),
    ],
)
def test_a_ground_rests_on_the_factors_the_opinion_names(given, code, letters):
    assert sequences.factors_not_met(given, code) == letters


def test_conditions_of_the_officer_are_told_without_blank_ones():
    case = full_case(decision=refused())
    assert sequences.conditions_set(scene(case=case)) == ()
    assert sequences.conditions_set(scene(case=full_case())) == ("none",)
