from dataclasses import dataclass, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from workstation.domain.codes import Result
from workstation.ui.kit.icons import symbol
from workstation.ui.kit.table_model import Column, TableModel

Role = Qt.ItemDataRole
DOWN = Qt.SortOrder.DescendingOrder


@dataclass(frozen=True)
class Row:
    number: int
    name: str
    day: date | None = None


COLUMNS = (
    Column("Name", text=lambda row: row.name, tip=lambda row: row.name),
    Column("Received", text=lambda row: str(row.day or ""), key=lambda row: row.day, right=True),
    Column(
        "Stage", text=lambda _row: "M", symbol=lambda _row: symbol(Result.MET), spoken=lambda row: f"{row.name}: met"
    ),
)
ROWS = (Row(1, "Reyes", date(2015, 6, 1)), Row(2, "<b>Cruz</b>"), Row(3, "santos", date(2014, 1, 1)))


@pytest.fixture
def model(qapp):
    assert qapp
    made = TableModel("Worklist", COLUMNS, identity=lambda row: row.number)
    made.show_rows(ROWS)
    return made


def names(model):
    return [row.name for row in model.rows]


def test_the_model_passes_qts_own_tester_through_its_whole_life(qtmodeltester, qapp):
    assert qapp
    model = TableModel("Worklist", COLUMNS, identity=lambda row: row.number)
    qtmodeltester.check(model)
    model.show_rows(ROWS)
    model.sort(0)
    model.sort(1, DOWN)
    model.show_rows([replace(row, name="x") for row in model.rows])
    model.show_rows(ROWS[1:])
    model.retranslate()
    model.show_rows([])
    model.sort(-1)


def test_rows_are_shown_through_their_columns(model):
    assert (model.rowCount(), model.columnCount()) == (3, 3)
    assert model.index(0, 0).data() == "Reyes"
    assert model.index(1, 1).data() == ""
    assert model.index(0, 1).data(Role.TextAlignmentRole) & int(Qt.AlignmentFlag.AlignRight)


def test_a_screen_reader_hears_words_where_a_letter_is_shown(model):
    assert model.index(0, 2).data(Role.AccessibleTextRole) == "Reyes: met"
    assert not model.index(0, 2).data(Role.DecorationRole).isNull()


def test_a_tooltip_shows_a_name_character_for_character(model):
    assert model.index(1, 0).data(Role.ToolTipRole) == "<p>&lt;b&gt;Cruz&lt;/b&gt;</p>"
    assert model.index(0, 1).data(Role.ToolTipRole) is None


def test_names_sort_without_regard_to_capitals(model):
    model.sort(0)
    assert names(model) == ["<b>Cruz</b>", "Reyes", "santos"]


def test_what_is_not_known_sorts_last_when_days_rise(model):
    model.sort(1)
    assert [row.number for row in model.rows] == [3, 1, 2]


def test_new_rows_fall_into_the_chosen_order(model):
    model.sort(0, DOWN)
    model.show_rows([*ROWS, Row(4, "Zamora")])

    assert names(model)[0] == "Zamora"


def test_a_marked_row_stays_marked_while_the_table_is_sorted(model):
    marked = QPersistentModelIndex(model.index(0, 1))
    model.sort(0)

    assert model.row_at(marked) == ROWS[0]
    assert marked.column() == 1


def test_rows_read_again_keep_the_marks(model):
    marked = QPersistentModelIndex(model.index(2, 0))
    model.show_rows([replace(row, name=row.name.upper()) for row in ROWS])

    assert marked.isValid()
    assert model.row_at(marked).name == "SANTOS"


def test_a_row_is_found_by_what_it_is(model):
    assert model.index_of(3).row() == 2
    assert not model.index_of(99).isValid()


def test_outside_the_table_there_is_nothing(model):
    assert model.row_at(QModelIndex()) is None
    assert model.data(QModelIndex()) is None
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.headerData(7, Qt.Orientation.Horizontal) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_headings_are_said_in_the_language_of_now(model, french):
    assert french is None
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Nom"


@given(st.lists(st.tuples(st.text(max_size=3), st.none() | st.dates()), max_size=12), st.sampled_from([0, 1]))
def test_sorting_loses_and_invents_nothing(values, column):
    rows = [Row(number, name, day) for number, (name, day) in enumerate(values)]
    model = TableModel("Worklist", COLUMNS, identity=lambda row: row.number)
    model.show_rows(rows)
    model.sort(column)

    assert sorted(model.rows, key=lambda row: row.number) == rows
    keys = [COLUMNS[column].order(row) for row in model.rows]
    assert keys == sorted(keys)
