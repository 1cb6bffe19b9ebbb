import pytest
from PySide6.QtWidgets import QLineEdit

from workstation.domain.codes import Language
from workstation.ui.kit.theme import Shade
from workstation.ui.main_window import MainWindow
from workstation.ui.main_window_frame import Frame


@pytest.fixture
def window(settings, qtbot):
    made = MainWindow(settings)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def frame(window):
    return Frame(window)


def test_the_frame_can_be_hidden_with_everything_it_says(frame, window):
    frame.show(False)
    assert not window.menuBar().isVisibleTo(window)
    assert not frame.foot.isVisibleTo(window)

    frame.show(True)
    assert window.menuBar().isVisibleTo(window)
    assert frame.foot.isVisibleTo(window)


def test_one_search_box_stands_beside_the_menus(frame, window, qtbot):
    for _time in range(2):
        search = QLineEdit()
        frame.place_search(search)
        qtbot.wait(10)

    assert window.menuBar().findChildren(QLineEdit) == [search]
    assert search.isVisibleTo(window)


def test_language_look_and_size_are_the_windows(frame, settings):
    frame.menus.language_asked.emit(Language.FRENCH)
    frame.menus.look_asked.emit(Shade.DARK)
    frame.menus.size_asked.emit(125)

    assert (settings.language, settings.shade, settings.scale) == (Language.FRENCH, Shade.DARK, 125)


def test_the_foot_switches_the_language_too(frame, settings):
    frame.foot.language_chosen.emit(Language.FRENCH)

    assert settings.language is Language.FRENCH


def test_the_frame_speaks_french(frame, french):
    assert french is None
    frame.retranslate()

    assert frame.menus.actions["undo"].text() == "&Annuler"
