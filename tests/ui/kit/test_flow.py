import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from workstation.ui.kit.flow import FlowLayout


@pytest.fixture
def row(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, gap=4)
    for _number in range(6):
        button = QPushButton("x")
        button.setFixedSize(100, 20)
        flow.addWidget(button)
    return holder, flow


@pytest.mark.parametrize(("width", "lines"), [(700, 1), (320, 2), (210, 3), (50, 6)])
def test_items_go_on_in_the_next_line_when_one_is_full(row, width, lines):
    _holder, flow = row

    assert flow.heightForWidth(width) == lines * 20 + (lines - 1) * 4


def test_items_stand_side_by_side_without_touching(row):
    holder, flow = row
    holder.resize(320, 100)
    holder.show()
    places = [flow.itemAt(number).geometry() for number in range(flow.count())]

    assert [place.x() for place in places] == [0, 104, 208, 0, 104, 208]
    assert {place.y() for place in places} == {0, 24}


def test_what_is_hidden_takes_no_room(row):
    _holder, flow = row
    for number in range(5):
        flow.itemAt(number).widget().hide()

    assert flow.heightForWidth(50) == 20


def test_items_can_be_taken_away_to_the_last(row):
    _holder, flow = row
    while flow.count():
        flow.takeAt(0)

    assert flow.takeAt(0) is None
    assert flow.itemAt(0) is None
    assert flow.heightForWidth(100) == 0
