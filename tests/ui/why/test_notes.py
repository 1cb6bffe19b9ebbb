from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt

from tests.builders import TODAY
from tests.screens import HOSTILE, guessing, in_french, nameless, shown
from workstation.domain.codec import encode_part
from workstation.domain.history import JournalEntry
from workstation.domain.note import Note
from workstation.ui.why.notes import NotesPanel, Written, written

AT = datetime(2015, 7, 15, 14, 2, 11, tzinfo=UTC)
FIRST, SECOND = Note(date(2015, 7, 2), "Called the employer."), Note(date(2015, 7, 14), "Wrote.")


def entry(number, part, *notes):
    return JournalEntry(
        sequence=number, entered_at=AT, event_at=AT, officer="MN042", verb="v", part=part, after=encode_part(notes)
    )


@pytest.fixture
def panel(qtbot):
    made = NotesPanel(TODAY)
    qtbot.addWidget(made)
    made.resize(300, 300)
    made.show()
    return made


def test_each_note_finds_its_writer_and_time_in_the_journal():
    journal = (entry(1, "offer"), entry(2, "notes", FIRST), entry(3, "notes", FIRST, SECOND))

    assert written((FIRST, SECOND), journal) == (Written(FIRST, "MN042", AT), Written(SECOND, "MN042", AT))


def test_notes_that_came_with_a_case_document_have_no_writer():
    assert written((FIRST,), ()) == (Written(FIRST),)
    assert written((FIRST, SECOND), (entry(1, "notes", FIRST, SECOND),))[0] == Written(FIRST)


def test_the_latest_note_stands_first_with_day_officer_and_time(panel):
    panel.show_notes("W1", (Written(FIRST), Written(SECOND, "MN042", AT)), closed=False)

    assert [label.text() for label in panel.labels] == [
        f"2015-07-14 · MN042, written {AT.astimezone():%Y-%m-%d %H:%M}",
        "Wrote.",
        "2015-07-02",
        "Called the employer.",
    ]


@pytest.mark.parametrize("by_key", [True, False])
def test_a_note_is_added_by_button_and_by_ctrl_enter(panel, qtbot, by_key):
    panel.text.paper.setPlainText(" Called the landlord. ")
    panel.day.line.setText("2015-07-14")
    with qtbot.waitSignal(panel.added) as added:
        if by_key:
            qtbot.keyClick(panel.text.paper, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        else:
            panel.add.click()

    assert added.args == ["Called the landlord.", date(2015, 7, 14)]


def test_enter_alone_is_a_new_line(panel, qtbot):
    panel.text.paper.setFocus()
    with qtbot.assertNotEmitted(panel.added):
        qtbot.keyClick(panel.text.paper, Qt.Key.Key_Return)

    assert panel.text.paper.toPlainText() == "\n"


@pytest.mark.parametrize(("text", "day"), [("  ", "2015-07-15"), ("Called.", "15/7"), ("bell\x07", "2015-07-15")])
def test_what_is_no_note_is_not_added_and_stays(panel, qtbot, text, day):
    panel.text.paper.setPlainText(text)
    panel.day.line.setText(day)
    with qtbot.assertNotEmitted(panel.added):
        panel.add.click()

    assert panel.text.paper.toPlainText() == text


def test_what_is_being_written_waits_for_its_own_case(panel):
    panel.show_notes("W1", (), closed=False)
    panel.text.paper.setPlainText("half")
    panel.show_notes("W2", (), closed=False)
    assert panel.text.paper.toPlainText() == ""

    panel.show_notes("W1", (), closed=False)
    assert panel.text.paper.toPlainText() == "half"


def test_a_signed_case_takes_no_note(panel):
    panel.show_notes("W1", (), closed=True)

    assert not panel.add.isEnabled()


def test_a_note_is_shown_as_it_was_written(panel):
    panel.show_notes("W1", (Written(Note(TODAY, HOSTILE)),), closed=False)

    assert HOSTILE in shown(panel)
    assert guessing(panel) == []


def test_without_notes_the_panel_says_so_in_both_languages(panel):
    assert "No note yet." in shown(panel)
    assert nameless(panel) == []
    assert in_french(panel)
