import pytest
from PySide6.QtCore import Qt

from tests.ui.worklist.test_columns import row
from workstation.ui.kit.theme import Shade, wear
from workstation.ui.worklist.columns import EMPLOYER, NAME, RECEIVED, worklist_model
from workstation.ui.worklist.table import WorklistTable


@pytest.fixture
def table(qtbot):
    made = WorklistTable(worklist_model())
    qtbot.addWidget(made)
    made.resize(1000, 300)
    made.show()
    made.show_rows([row(1), row(2, name="AAA")])
    return made


@pytest.mark.parametrize("percent", [100, 150])
def test_large_text_leaves_the_employer_room(table, qapp, percent):
    wear(qapp, Shade.LIGHT, percent)
    table.resize(1400, 300)
    qapp.processEvents()

    assert table.columnWidth(EMPLOYER) > 180
    assert table.horizontalScrollBar().maximum() == 0


def test_the_officers_own_widths_are_left_alone(table, qapp):
    assert not table.own_widths
    table.setColumnWidth(NAME, 333)
    table.resize(1300, 300)
    qapp.processEvents()

    assert table.own_widths
    assert table.columnWidth(NAME) == 333


def test_a_heading_sorts(table):
    table.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
    assert table.rows.rows[0].name == "AAA"

    table.sortByColumn(RECEIVED, Qt.SortOrder.AscendingOrder)
    assert table.rows.rows[0].name == "REYES, Ana"
