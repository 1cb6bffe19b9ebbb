import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListView

from tests.ui.worklist.test_columns import row
from workstation.ui.kit.theme import LIGHT, Shade, wear
from workstation.ui.worklist.columns import worklist_model
from workstation.ui.worklist.lines import CaseLines


@pytest.fixture
def view(qtbot):
    model = worklist_model()
    made = QListView()
    qtbot.addWidget(made)
    made.setModel(model)
    made.setItemDelegate(CaseLines(model, made))
    made.resize(280, 200)
    made.show()
    return made


def ink(picture, colour):
    wanted = QColor(colour)
    return sum(picture.pixelColor(x, y) == wanted for x in range(picture.width()) for y in range(picture.height()))


def test_the_chosen_case_is_marked_by_a_bar_as_well_as_by_its_ground(view):
    view.model().show_rows([row(1), row(2)])
    before = ink(view.grab().toImage(), LIGHT.accent)
    view.setCurrentIndex(view.model().index(0, 0))

    assert ink(view.grab().toImage(), LIGHT.accent) > before + 40


def test_a_long_name_leaves_room_for_the_stage(view):
    view.model().show_rows([row(1, name="W" * 200)])
    picture = view.viewport().grab().toImage()
    stage = picture.copy(picture.width() - 70, 0, 70, 24)

    assert ink(stage, LIGHT.quiet) > 10
    assert ink(stage.copy(0, 0, 4, 24), LIGHT.ink) == 0


def test_a_name_that_looks_like_markup_is_painted_as_it_is(view):
    view.model().show_rows([row(1, name="<b></b>")])
    marked = ink(view.viewport().grab().toImage(), LIGHT.ink)
    view.model().show_rows([row(1, name=" ")])

    assert marked > ink(view.viewport().grab().toImage(), LIGHT.ink)


def test_rows_grow_with_the_size_of_text(view, qapp):
    view.model().show_rows([row(1)])
    before = view.sizeHintForRow(0)
    wear(qapp, Shade.LIGHT, 200)
    qapp.processEvents()

    assert view.sizeHintForRow(0) > before * 1.5
