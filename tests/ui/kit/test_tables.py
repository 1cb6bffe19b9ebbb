import pytest
from PySide6.QtCore import Qt

from workstation.ui.kit.table_model import Column, TableModel
from workstation.ui.kit.tables import Table


@pytest.fixture
def table(qtbot):
    model = TableModel("Worklist", [Column("Name", text=str), Column("File", text=str)], identity=lambda row: row)
    made = Table(model, sortable=True)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    made.show_rows(["b", "a", "c"])
    return made


def test_enter_chooses_the_row_the_officer_is_on(table, qtbot):
    table.selectRow(1)
    with qtbot.waitSignal(table.chosen) as chosen:
        qtbot.keyClick(table, Qt.Key.Key_Return)

    assert chosen.args == [table.current()]


def test_enter_on_no_row_chooses_nothing(qtbot):
    table = Table(TableModel("Worklist", [Column("Name", text=str)], identity=lambda row: row))
    qtbot.addWidget(table)
    with qtbot.assertNotEmitted(table.chosen):
        qtbot.keyClick(table, Qt.Key.Key_Enter)


def test_a_double_click_chooses_too(table, qtbot):
    with qtbot.waitSignal(table.chosen) as chosen:
        table.doubleClicked.emit(table.model().index(0, 0))

    assert chosen.args == [table.rows.rows[0]]


def test_moving_with_the_keys_tells_the_row(table, qtbot):
    table.selectRow(0)
    with qtbot.waitSignal(table.pointed) as pointed:
        qtbot.keyClick(table, Qt.Key.Key_Down)

    assert pointed.args == [table.rows.rows[1]]


def test_the_row_stays_current_when_the_list_is_read_again(table):
    table.setCurrentIndex(table.rows.index_of("a"))
    table.show_rows(["z", "a", "b"], keep="a")

    assert table.current() == "a"


def test_whole_rows_are_chosen_one_at_a_time(table):
    table.selectRow(0)
    table.selectRow(2)

    assert {index.row() for index in table.selectedIndexes()} == {2}
    assert len(table.selectedIndexes()) == 2


def test_tab_leaves_the_table(table):
    assert not table.tabKeyNavigation()


def test_one_column_takes_the_room_that_is_left(table, qapp):
    table.set_widths([None, 80])
    qapp.processEvents()

    assert table.columnWidth(1) >= 80
    assert table.columnWidth(0) > 150
