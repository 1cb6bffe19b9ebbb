import pytest
from PySide6.QtCore import Qt

from tests.builders import TODAY
from tests.screens import in_french
from workstation.domain.codes import DocumentState
from workstation.domain.documents import Checklist
from workstation.ui.documents.columns import FACTORS, FIRST_FACTOR, Line
from workstation.ui.documents.table import DocumentTable, Legend


@pytest.fixture
def table(qtbot, checklist):
    made = DocumentTable()
    qtbot.addWidget(made)
    made.resize(800, 300)
    made.show()
    made.show_checklist(checklist, [Line(row, TODAY) for row in checklist.rows])
    return made


@pytest.mark.parametrize(
    ("key", "state"),
    [
        (Qt.Key.Key_A, DocumentState.ASKED),
        (Qt.Key.Key_R, DocumentState.RECEIVED),
        (Qt.Key.Key_V, DocumentState.REVIEWED),
        (Qt.Key.Key_W, DocumentState.WAIVED),
        (Qt.Key.Key_N, DocumentState.NOT_APPLICABLE),
        (Qt.Key.Key_Space, DocumentState.ASKED),
    ],
)
def test_a_key_marks_the_document_the_officer_is_on(table, qtbot, key, state):
    table.selectRow(1)
    with qtbot.waitSignal(table.stepped) as stepped:
        qtbot.keyClick(table, key)

    line, wanted = stepped.args
    assert line.row.document == "lease_or_deed"
    assert wanted is state


def test_other_keys_and_chords_mark_nothing(table, qtbot):
    with qtbot.assertNotEmitted(table.stepped):
        qtbot.keyClick(table, Qt.Key.Key_X)
        qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(table, Qt.Key.Key_Down)


def test_an_empty_table_takes_no_mark(qtbot):
    made = DocumentTable()
    qtbot.addWidget(made)
    with qtbot.assertNotEmitted(made.stepped):
        qtbot.keyClick(made, Qt.Key.Key_A)


def test_caregiver_columns_show_for_their_stream_only(table):
    hidden = [factor for number, factor in enumerate(FACTORS) if table.isColumnHidden(FIRST_FACTOR + number)]
    assert hidden == ["R203(1)(d)(i)", "R203(1)(d)(ii)", "R203(1)(d)(iii)"]

    table.show_checklist(Checklist(FACTORS[1:], (), ()), [])
    hidden = [factor for number, factor in enumerate(FACTORS) if table.isColumnHidden(FIRST_FACTOR + number)]
    assert hidden == ["R200(5)(a)"]


def test_the_document_the_officer_is_on_stays_when_the_list_shrinks(table, checklist):
    table.selectRow(2)
    table.show_checklist(checklist, [Line(row, TODAY) for row in checklist.rows[2:]])

    assert table.current().row.document == "t2032"


def test_the_legend_says_every_sign_in_words(qtbot):
    legend = Legend()
    qtbot.addWidget(legend)
    legend.show()

    told = in_french(legend)
    assert len([line for line in told.splitlines() if line.strip()]) >= 5
