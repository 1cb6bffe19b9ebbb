import pytest

from workstation.ui.kit.table_model import Column, TableModel
from workstation.ui.kit.wrapped import ModestTable, WrappedList, WrappedTable, breakable

SHORT, LONG = "Short.", "A sentence that goes on and on until it needs several lines of the list. " * 3


def wrapped_list(qtbot, *rows, tallest=None):
    made = WrappedList("Obstacles", Column("Text", text=str), lambda row: row, tallest)
    qtbot.addWidget(made)
    made.resize(200, 400)
    made.show()
    made.show_rows(rows)
    return made


def table(qtbot, *rows, tallest=300):
    made = WrappedTable(TableModel("Log", [Column("Text", text=str)], lambda row: row), tallest=tallest)
    qtbot.addWidget(made)
    made.resize(200, 100)
    made.show()
    made.show_rows(rows)
    return made


def test_a_row_is_as_high_as_its_text_needs(qtbot):
    made = wrapped_list(qtbot, SHORT, LONG)

    assert made.rowHeight(1) > 3 * made.rowHeight(0)


def test_rows_fit_anew_when_the_list_grows_wider(qtbot):
    made = wrapped_list(qtbot, LONG)
    narrow = made.rowHeight(0)
    made.resize(900, 400)

    assert made.rowHeight(0) < narrow


def test_a_list_with_a_limit_is_as_high_as_its_rows_up_to_it(qtbot):
    few, many = (wrapped_list(qtbot, *rows, tallest=120) for rows in ((SHORT,), (LONG, SHORT, LONG + "again")))

    assert few.height() < 60
    assert many.height() == 120


def test_the_row_the_officer_is_on_stays_when_values_change(qtbot):
    made = wrapped_list(qtbot, "a", "b")
    made.selectRow(1)
    made.show_rows(["b", "c"], "b")

    assert made.current() == "b"


@pytest.mark.parametrize("rows", [(), (SHORT,)])
def test_a_table_keeps_room_for_a_row_even_without_any(qtbot, rows):
    made = table(qtbot, *rows)

    assert made.height() >= made.horizontalHeader().height() + made.verticalHeader().defaultSectionSize()


def test_a_table_shows_whole_texts_and_stops_growing_at_its_limit(qtbot):
    made = table(qtbot, LONG)
    assert made.rowHeight(0) > 2 * made.verticalHeader().defaultSectionSize()

    made.show_rows([LONG + str(number) for number in range(20)])
    assert made.height() == 300


def test_a_modest_table_asks_for_its_least_height_only(qtbot):
    made = ModestTable(TableModel("Log", [Column("Text", text=str)], lambda row: row))
    qtbot.addWidget(made)
    made.setMinimumHeight(140)
    made.show_rows([str(number) for number in range(99)])

    assert made.sizeHint().height() == 140


def test_a_word_that_no_line_could_hold_can_be_broken_and_others_stay():
    sentence = "A sentence with anticonstitutionnellement and W301234567 in it."

    assert breakable(sentence) == sentence
    assert breakable("x" * 41).split("\u200b") == ["x" * 20, "x" * 20, "x"]
    assert breakable("a " + "y" * 100).replace("\u200b", "") == "a " + "y" * 100
