from datetime import date

import pytest
from PySide6.QtCore import Qt

from workstation.domain.case import WorklistRow
from workstation.domain.codes import Stage, Stream
from workstation.ui.worklist.columns import DUE, NAME, RECEIVED, STAGE, STREAM, WIDTHS, worklist_model


def row(number, **changes):
    fields = {
        "file_number": f"W30000000{number}",
        "name": "REYES, Ana",
        "employer": "Café Nord",
        "stream": Stream.LMO_EXEMPT,
        "received_on": date(2015, 6, number),
        "stage": Stage.RECEIVED,
        "officer": "MN042",
    }
    return WorklistRow(**(fields | changes))


@pytest.fixture
def model(qapp):
    assert qapp
    return worklist_model()


def test_the_worklist_passes_qts_model_tester(model, qtmodeltester):
    qtmodeltester.check(model)
    model.show_rows([row(1), row(2, name="")])
    model.sort(NAME)
    model.show_rows([row(2)])


def test_every_column_has_a_width(model):
    assert len(WIDTHS) == model.columnCount()


def test_a_case_says_stream_and_stage_in_words(model):
    model.show_rows([row(1)])

    assert model.index(0, STREAM).data() == "LMO-exempt, employer-specific"
    assert model.index(0, STAGE).data() == "Received"
    assert model.index(0, RECEIVED).data() == "2015-06-01"
    assert model.index(0, DUE).data() == ""


def test_a_case_without_a_name_can_be_found_all_the_same(model):
    model.show_rows([row(1, name="")])

    assert model.index(0, NAME).data() == "Name not known"


def test_stages_sort_by_how_far_a_case_has_come(model):
    model.show_rows([row(1, stage=Stage.SIGNED), row(2, stage=Stage.RECEIVED), row(3, stage=Stage.DECIDED)])
    model.sort(STAGE)

    assert [shown.stage for shown in model.rows] == [Stage.RECEIVED, Stage.DECIDED, Stage.SIGNED]


def test_what_is_due_soonest_stands_first(model):
    model.show_rows([row(1), row(2, due_on=date(2015, 8, 1)), row(3, due_on=date(2015, 7, 1))])
    model.sort(DUE, Qt.SortOrder.AscendingOrder)

    assert [shown.file_number[-1] for shown in model.rows] == ["3", "2", "1"]


def test_a_name_from_right_to_left_does_not_turn_the_row(model):
    model.show_rows([row(1, name="شركة")])

    assert model.index(0, NAME).data() == "\u2068شركة\u2069"


def test_a_screen_reader_hears_the_whole_case_in_the_narrow_list(model):
    model.show_rows([row(1)])

    assert model.index(0, NAME).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "REYES, Ana, W300000001, Received, 2015-06-01"
    )
