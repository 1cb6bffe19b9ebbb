import pytest
from PySide6.QtCore import Qt

from tests.screens import in_french, nameless
from workstation.ui.documents.toolbar import Filters, OwnDocument, Show


@pytest.fixture
def filters(qtbot, checklist):
    made = Filters()
    qtbot.addWidget(made)
    made.count(checklist.rows)
    made.show()
    return made


def documents(filters, checklist):
    return [row.document for row in checklist.rows if filters.wants(row)]


def test_each_choice_says_how_many_documents_it_shows_and_shows_them(filters, checklist):
    for show, number in ((Show.ALL, 4), (Show.ASKED, 1), (Show.MISSING, 2)):
        filters.buttons[show].click()

        assert len(documents(filters, checklist)) == number
        assert f"({number})" in filters.buttons[show].text()


def test_a_choice_and_the_letter_are_told(filters, qtbot):
    with qtbot.waitSignals([filters.changed, filters.letter_asked]) as told:
        filters.buttons[Show.ASKED].click()
        filters.letter.click()

    assert told.signal_triggered


def test_a_title_is_added_by_button_and_by_enter_without_blanks_around_it(qtbot):
    made = OwnDocument()
    qtbot.addWidget(made)
    for press in (made.add.click, lambda: qtbot.keyClick(made.line, Qt.Key.Key_Return)):
        made.line.setText("  Photo of the kitchen ")
        with qtbot.waitSignal(made.added) as added:
            press()
        assert added.args == ["Photo of the kitchen"]


def test_a_blank_title_is_not_added(qtbot):
    made = OwnDocument()
    qtbot.addWidget(made)
    with qtbot.assertNotEmitted(made.added):
        made.add.click()

    assert nameless(made) == []


def test_the_choices_follow_the_language(filters):
    assert "Attendus (1)" in in_french(filters)
