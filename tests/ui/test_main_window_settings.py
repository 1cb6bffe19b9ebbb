import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from workstation.domain.codes import Language
from workstation.ui.kit.theme import Shade
from workstation.ui.main_window_settings import WindowSettings


@pytest.fixture
def file(tmp_path):
    return tmp_path / "window.ini"


def test_nothing_is_chosen_at_first(file):
    settings = WindowSettings(file)

    assert (settings.language, settings.shade, settings.scale, settings.tab) == (None, None, 100, 0)


def test_what_was_chosen_is_there_the_next_time(file):
    first = WindowSettings(file)
    first.language, first.shade, first.scale, first.tab = Language.FRENCH, Shade.DARK, 150, 3
    del first
    again = WindowSettings(file)

    assert (again.language, again.shade, again.scale, again.tab) == (Language.FRENCH, Shade.DARK, 150, 3)


@pytest.mark.parametrize("nonsense", ["xx", "-1", "99999", "é", "[1]"])
def test_what_cannot_be_read_is_as_if_it_had_never_been_chosen(file, nonsense):
    file.write_text(f"[General]\nlanguage={nonsense}\nshade={nonsense}\nscale={nonsense}\n", "utf-8")
    settings = WindowSettings(file)

    assert (settings.language, settings.shade, settings.scale) == (None, None, 100)


def test_the_window_comes_back_where_it_was(file, qtbot):
    first, again = QMainWindow(), QMainWindow()
    qtbot.addWidget(first)
    qtbot.addWidget(again)
    first.resize(700, 500)
    WindowSettings(file).keep(first)
    WindowSettings(file).restore(again)

    assert again.size() == first.size()


def test_a_first_window_is_large_enough_to_work_in(file, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    WindowSettings(file).restore(window)

    assert (window.width(), window.height()) == (1400, 900)


def test_the_widths_of_the_parts_come_back(file, qtbot):
    def splitter():
        made = QSplitter(Qt.Orientation.Horizontal)
        qtbot.addWidget(made)
        for _part in range(2):
            made.addWidget(QWidget())
        made.resize(600, 100)
        made.show()
        return made

    first, again = splitter(), splitter()
    first.setSizes([150, 450])
    WindowSettings(file).keep_widths(first, "why")
    WindowSettings(file).restore_widths(again, "why")

    assert again.sizes() == first.sizes()


def test_the_default_file_lies_in_the_officers_data_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("WORKSTATION_DATA", str(tmp_path))
    settings = WindowSettings()
    settings.tab = 2
    del settings

    assert "tab=2" in (tmp_path / "window.ini").read_text()
