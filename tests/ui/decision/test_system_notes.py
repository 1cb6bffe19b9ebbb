import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.screens import in_french, nameless
from workstation.domain.codes import Language, NoteSystem
from workstation.ui.decision.system_notes import SystemNotesPage


@pytest.fixture
def page(ready, qtbot):
    made = SystemNotesPage(ready, ready.desk.correspondence)
    qtbot.addWidget(made)
    made.show_case(ready.record)
    made.resize(800, 500)
    made.show()
    return made


def widest(page):
    return max(len(line) for line in page.text.toPlainText().splitlines())


def test_the_notes_of_the_case_are_written_as_wide_as_the_system_allows(page):
    wide = {}
    for system, button in page.systems.items():
        button.click()
        wide[system] = widest(page)

    assert wide[NoteSystem.GCMS] <= 120
    assert wide[NoteSystem.FOSS] <= 72
    assert wide[NoteSystem.CAIPS] <= 76
    assert wide[NoteSystem.GCMS] > wide[NoteSystem.FOSS]


def test_one_key_copies_the_whole_text(page, qtbot):
    with qtbot.waitActive(page):
        page.activateWindow()
    qtbot.keyClick(page.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)

    assert QGuiApplication.clipboard().text() == page.text.toPlainText() != ""
    assert "lines copied" in page.copied.text()


def test_the_notes_have_their_own_language(page):
    english = page.text.toPlainText()
    page.languages[Language.FRENCH].click()

    assert page.text.toPlainText() != english
    assert page.text.isReadOnly()


def test_a_change_of_the_case_is_in_the_notes(page, ready):
    ready.save("employer", None)
    page.show_case(ready.record)

    assert "9012-3456 Québec inc." not in page.text.toPlainText()


def test_every_control_has_a_name_and_follows_the_language(page):
    assert nameless(page) == []
    assert "Ctrl+Shift+C" in in_french(page)
