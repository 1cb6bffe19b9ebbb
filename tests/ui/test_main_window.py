from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QColor, QDropEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from tests.builders import applicant, employer, full_case, offer, small_case
from workstation.domain.codes import Language
from workstation.domain.document import encode
from workstation.ui.kit.theme import DARK, Shade
from workstation.ui.main_window import MainWindow
from workstation.ui.main_window_kinds import KINDS
from workstation.ui.start.unlock import UnlockSheet

RED = QColor("#ff0000")


@pytest.fixture
def window(settings, qtbot):
    made = MainWindow(settings)
    qtbot.addWidget(made)
    made.resize(1400, 900)
    return made


@pytest.fixture
def seated(window, opened, qtbot):
    """The window at work on the full case, every tab built."""
    opened.close_case()
    window.sit_down(opened)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.work.open_case("W301234567")
    for number in range(len(KINDS)):
        window.work.go_to(number)
    QApplication.processEvents()
    return window


def focusable(window):
    """Every control of the tab shown now that Tab can reach."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def nameless(widget):
    heard = QAccessible.queryAccessibleInterface(widget)
    return heard is None or not heard.text(QAccessible.Text.Name).strip()


def test_the_window_tells_once_that_it_was_painted(window, qtbot):
    painted = []
    window.painted.connect(lambda: painted.append(True))
    window.show()
    qtbot.waitUntil(lambda: painted == [True])
    window.repaint()
    qtbot.wait(20)

    assert painted == [True]


@pytest.mark.parametrize("number", range(len(KINDS)))
def test_every_control_that_can_be_reached_has_a_name_for_screen_readers(seated, number):
    seated.work.go_to(number)
    QApplication.processEvents()
    reached = focusable(seated)
    unnamed = [f"{type(widget).__name__} in {type(widget.parent()).__name__}" for widget in reached if nameless(widget)]

    assert len(reached) > 10
    assert unnamed == []


def test_no_label_of_any_tab_guesses_at_markup(seated):
    guessing = [
        label.text() for label in seated.findChildren(QLabel) if label.textFormat() is not Qt.TextFormat.PlainText
    ]

    assert guessing == []


@pytest.fixture
def planted(tmp_path):
    picture = QPixmap(60, 60)
    picture.fill(RED)
    file = tmp_path / "planted.png"
    assert picture.save(str(file))
    return f"<img src='{file}'>"


def shows(widget, colour):
    picture = widget.grab().toImage()
    return any(
        picture.pixelColor(x, y) == colour for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)
    )


def test_a_planted_picture_is_shown_on_no_tab(window, session, planted):
    hostile = full_case(
        applicant=applicant(family_name=planted, given_names=planted, address=(planted,)),
        employer=employer(legal_name=planted, operating_name=planted),
        offer=offer(title=planted, duties=planted, benefits=planted),
    )
    session.desk.intake.receive(session.officer, hostile)
    window.sit_down(session)
    window.show()
    assert not shows(window, RED)
    window.work.open_case("W301234567")
    for number in range(len(KINDS)):
        window.work.go_to(number)
        QApplication.processEvents()
        assert not shows(window, RED), KINDS[number].name


def visible_texts(window):
    """What is written on every tab, tab by tab."""
    told = []
    for number in range(len(KINDS)):
        window.work.go_to(number)
        QApplication.processEvents()
        shown = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
        told.append(sorted(widget.text() for widget in shown if widget.isVisibleTo(window) and widget.text()))
    return told


def test_every_text_changes_with_the_language_and_back(seated, qapp, qtbot):
    # The letter's preview comes a moment later than the rest.
    qtbot.waitUntil(lambda: "The letter appears here." not in visible_texts(seated)[-1], timeout=10_000)
    english = visible_texts(seated)
    seated.choose_language(Language.FRENCH)
    qapp.processEvents()
    french = visible_texts(seated)
    seated.choose_language(Language.ENGLISH)
    qapp.processEvents()

    assert "Demandeur" in french[0]
    assert "Applicant" not in french[0]
    qtbot.waitUntil(lambda: visible_texts(seated) == english, timeout=10_000)


def test_a_chosen_language_look_and_size_hold_and_are_kept(seated, settings, qapp):
    seated.choose_language(Language.FRENCH)
    seated.choose_look(Shade.DARK)
    seated.choose_size(125)
    qapp.processEvents()

    assert (settings.language, settings.shade, settings.scale) == (Language.FRENCH, Shade.DARK, 125)
    assert shows(seated, QColor(DARK.sheet))
    assert seated.windowTitle() == "W301234567 – Poste de travail de l’agent"


def test_the_title_names_the_open_case_and_nobody(seated):
    assert seated.windowTitle() == "W301234567 – Officer Workstation"
    seated.work.close_case()
    assert seated.windowTitle() == "Officer Workstation"


def test_the_lock_leaves_nothing_of_the_work_on_the_screen(seated, store, qtbot):
    seated.show_sheet(UnlockSheet(store))
    qtbot.wait(20)

    assert seated.work is None
    assert not seated.menuBar().isVisibleTo(seated)
    assert not [label for label in seated.findChildren(QLabel) if "REYES" in label.text()]
    assert seated.windowTitle() == "Officer Workstation"


def test_sitting_down_again_after_the_lock_starts_afresh(seated, opened, store, qtbot):
    seated.show_sheet(UnlockSheet(store))
    qtbot.wait(20)
    opened.close_case()
    seated.sit_down(opened)

    assert seated.menuBar().isVisibleTo(seated)
    assert [row.file_number for row in seated.work.worklist.model.rows] == ["W301234567"]


def test_closing_the_window_saves_what_is_being_typed(seated, opened, qtbot):
    seated.work.go_to(0)
    line = next(
        found
        for found in seated.findChildren(QLineEdit)
        if found.accessibleName() == "Family name" and found.isVisibleTo(seated)
    )
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "Santos")
    seated.close()

    assert opened.desk.intake.read(opened.officer, "W301234567").case.applicant.family_name == "Santos"


def test_the_whole_window_can_be_walked_by_tab(seated, qtbot):
    seated.work.go_to(0)
    seated.setFocus()
    reached = set()
    for _step in range(400):
        qtbot.keyClick(QApplication.focusWidget() or seated, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused in reached:
            break
        reached.add(focused)
    names = {QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name) for widget in reached if widget}

    assert {"Family name", "Legal name", "Job title", "Worklist"} <= names


def drop(window, file):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)


def test_a_dropped_case_document_is_opened(seated, opened, tmp_path):
    file = tmp_path / "case.json"
    file.write_bytes(encode(small_case(file_number="W305555555", received_on=date(2015, 7, 1))))
    drop(seated, file)

    assert opened.case.file_number == "W305555555"


def test_a_dropped_file_that_is_no_case_is_refused_in_a_sentence(seated, opened, tmp_path):
    file = tmp_path / "case.json"
    file.write_text("{}")
    drop(seated, file)

    assert opened.case.file_number == "W301234567"
    assert seated.work.banner.text


@pytest.mark.parametrize("keys", [Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_5])
def test_the_tabs_have_their_keys(seated, qtbot, keys):
    qtbot.keyClick(seated, keys, Qt.KeyboardModifier.ControlModifier)

    assert seated.work.tabs.shown == KINDS[keys - Qt.Key.Key_1].name


def test_the_search_box_has_its_key(seated, qtbot):
    qtbot.keyClick(seated, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    assert QApplication.focusWidget() is seated.work.worklist.search
