from datetime import date

import pytest

from tests.builders import an_officer, small_case
from tests.refusing import refused
from workstation.casework.documents import Documents
from workstation.domain.codes import DocumentState, Stage
from workstation.domain.documents import DocumentMark
from workstation.domain.errors import RightError
from workstation.domain.officer import Role

ASKED = DocumentMark("t4_summary", DocumentState.ASKED, date(2015, 6, 5))
SEEN = DocumentMark("t4_summary", DocumentState.REVIEWED, date(2015, 6, 5), date(2015, 6, 19))
OWN = DocumentMark("Letter of the museum", DocumentState.RECEIVED, None, date(2015, 7, 6))


@pytest.fixture
def documents(equipment):
    return Documents(equipment)


def test_a_mark_replaces_the_former_one_of_its_document_and_leaves_the_others(documents, officer, case):
    documents.mark(officer, case.file_number, ASKED)
    documents.mark(officer, case.file_number, OWN)
    record = documents.mark(officer, case.file_number, SEEN)
    assert record.case.documents == (SEEN, OWN)
    assert record.versions["documents"] == 3
    assert record.stage is Stage.IN_PROGRESS


def test_the_checklist_shows_the_marks_and_what_is_covered(documents, officer, case):
    documents.mark(officer, case.file_number, SEEN)
    documents.mark(officer, case.file_number, OWN)
    checklist = documents.checklist(officer, case.file_number)
    rows = {row.document: row for row in checklist.rows}
    assert rows["t4_summary"].mark == SEEN
    assert rows["Letter of the museum"].own
    assert checklist.covered == ("R200(5)(a)", "R200(5)(b)", "R200(5)(c)")
    assert "birth_certificate" not in rows


def test_a_mark_without_a_document_is_refused(documents, officer, case):
    with refused("text.blank"):
        documents.mark(officer, case.file_number, DocumentMark(" ", DocumentState.ASKED))


def test_a_document_that_will_arrive_tomorrow_has_not_arrived(documents, officer, case):
    with refused("format.day-in-future") as error:
        documents.mark(
            officer, case.file_number, DocumentMark("contract", DocumentState.RECEIVED, None, date(2015, 7, 16))
        )
    assert error.value.facts["where"] == "documents[0].received_on"
    assert documents.checklist(officer, case.file_number).covered == ()


def test_who_may_only_read_marks_nothing(documents, case):
    auditor = an_officer(roles=(Role.AUDITOR,))
    assert documents.checklist(auditor, case.file_number).rows
    with pytest.raises(RightError):
        documents.mark(auditor, case.file_number, ASKED)


def test_a_case_that_is_not_there_has_no_checklist(documents, officer):
    with refused("case.unknown"):
        documents.checklist(officer, small_case().file_number)
