import pytest

from tests.screens import HOSTILE, in_french
from workstation.domain.codes import DocumentState
from workstation.domain.documents import Checklist, ChecklistRow, DocumentMark
from workstation.ui.kit.table_model import Role
from workstation.ui.why.evidence import EvidenceList


def row(document, state):
    return ChecklistRow(document, factors=("R200(5)(a)",), mark=DocumentMark(document, state))


CHECKLIST = Checklist(
    ("R200(5)(a)",),
    (
        row("contract", DocumentState.REVIEWED),
        row("t4_summary", DocumentState.ASKED),
        row(HOSTILE, DocumentState.RECEIVED),
        ChecklistRow("pd7a"),
    ),
    ("R200(5)(a)",),
)


@pytest.fixture
def evidence(qtbot, qtmodeltester):
    made = EvidenceList()
    qtbot.addWidget(made)
    made.show()
    made.show_checklist(CHECKLIST)
    qtmodeltester.check(made.rows)
    return made


def test_only_what_came_is_evidence(evidence):
    assert [came.row.document for came in evidence.rows.rows] == ["contract", HOSTILE]
    assert evidence.rows.index(1, 0).data() == HOSTILE


def test_state_and_factor_are_told(evidence):
    cell = evidence.rows.index(0, 0)

    assert cell.data(Role.AccessibleTextRole).endswith(": Reviewed")
    assert "(a)" in cell.data(Role.ToolTipRole)
    assert not evidence.rows.index(1, 0).data(Role.ToolTipRole).startswith("<img")


def test_titles_follow_the_language(evidence):
    assert "Contrat" in in_french(evidence)
