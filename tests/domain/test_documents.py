import msgspec
import pytest

from workstation.domain.codes import DocumentState
from workstation.domain.documents import Checklist, ChecklistRow, DocumentMark


@pytest.mark.parametrize(
    "text", ['{"document":"contract"}', '{"state":"asked"}', '{"document":"contract","state":"lost"}']
)
def test_a_mark_names_its_document_and_a_state_of_the_list(text):
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(text, type=DocumentMark)


def test_a_row_of_the_checklist_is_unmarked_and_of_annex_a_unless_told():
    row = ChecklistRow("contract")
    assert (row.mark, row.own, row.inferred, row.factors) == (None, False, False, ())


def test_a_checklist_can_be_written_down_and_read_again():
    row = ChecklistRow("contract", ("R200(5)(a)",), mark=DocumentMark("contract", DocumentState.REVIEWED), own=True)
    checklist = Checklist(("R200(5)(a)",), (row,), ("R200(5)(a)",))
    assert msgspec.json.decode(msgspec.json.encode(checklist), type=Checklist) == checklist
