import pytest

from tests.builders import TODAY
from tests.screens import HOSTILE, guessing, in_french, nameless, shown
from workstation.domain.codes import DocumentState
from workstation.domain.documents import ChecklistRow, DocumentMark
from workstation.domain.errors import InputError
from workstation.ui.documents.columns import Line
from workstation.ui.documents.mark import MarkPanel


@pytest.fixture
def saved():
    return []


@pytest.fixture
def panel(qtbot, saved):
    made = MarkPanel(saved.append)
    qtbot.addWidget(made)
    made.resize(800, 220)
    made.show()
    return made


def write(panel, field, text):
    editor = panel.form.box(field).editor
    editor.line.setText(text)
    editor.left.emit()


def test_a_document_is_shown_with_what_it_speaks_to_and_its_state(panel, checklist):
    panel.show_line(Line(checklist.rows[0], TODAY))

    assert "Speaks to (a) Actively engaged in the business" in shown(panel)
    assert [state for state, button in panel.buttons.items() if button.isChecked()] == [DocumentState.REVIEWED]
    assert nameless(panel) == []


def test_a_day_is_saved_with_the_mark_that_stands(panel, checklist, saved):
    panel.show_line(Line(checklist.rows[0], TODAY))
    write(panel, "dated", "2015-05-01")

    assert [(mark.document, mark.state, mark.dated.isoformat()) for mark in saved] == [
        ("contract", DocumentState.REVIEWED, "2015-05-01")
    ]


def test_a_day_can_be_entered_before_the_document_was_touched(panel, checklist, saved):
    panel.show_line(Line(checklist.rows[1], TODAY))
    write(panel, "received_on", "2015-07-01")

    assert saved == [DocumentMark("lease_or_deed", DocumentState.NOT_ASKED, received_on=saved[0].received_on)]


def test_a_day_that_is_none_is_refused_beside_its_field_and_kept(panel, checklist, saved):
    panel.show_line(Line(checklist.rows[1], TODAY))
    write(panel, "asked_on", "01/02/2015")

    assert saved == []
    assert "can be read two ways" in panel.form.faults()["asked_on"]
    assert panel.form.box("asked_on").editor.line.text() == "01/02/2015"


def test_what_the_store_refuses_is_said_beside_the_field(qtbot, checklist):
    def refuse(_mark):
        raise InputError("case.signed", where="W301234567")

    made = MarkPanel(refuse)
    qtbot.addWidget(made)
    made.show_line(Line(checklist.rows[1], TODAY))
    write(made, "reason", "Known employer")

    assert "reason" in made.form.faults()


def test_a_button_asks_for_its_state_and_again_takes_it_back(panel, checklist, qtbot):
    panel.show_line(Line(checklist.rows[1], TODAY))
    with qtbot.waitSignal(panel.stepped) as stepped:
        panel.buttons[DocumentState.WAIVED].click()
    assert stepped.args[1] is DocumentState.WAIVED

    panel.show_line(Line(checklist.rows[0], TODAY))
    with qtbot.waitSignal(panel.stepped) as stepped:
        panel.buttons[DocumentState.REVIEWED].click()
    assert stepped.args[1] is DocumentState.NOT_ASKED


def test_another_document_is_shown_anew_and_none_at_all_is_blank(panel, checklist):
    panel.show_line(Line(checklist.rows[0], TODAY))
    panel.show_line(Line(checklist.rows[1], TODAY))
    assert panel.form.box("received_on").editor.typed() == ""

    panel.show_line(None)
    assert panel.name.text() == ""
    assert not panel.isEnabled()


def test_a_signed_case_is_read_only(panel, checklist):
    panel.show_line(Line(checklist.rows[0], TODAY), closed=True)

    assert not any(button.isEnabled() for button in panel.buttons.values())
    assert panel.form.box("reason").editor.line.isReadOnly()


def test_an_own_title_is_text(panel):
    panel.show_line(Line(ChecklistRow(HOSTILE, own=True), TODAY))

    assert panel.name.text() == HOSTILE
    assert "A document of your own." in shown(panel)
    assert guessing(panel) == []


def test_states_and_titles_follow_the_language(panel, checklist):
    panel.show_line(Line(checklist.rows[0], TODAY))

    assert "Examiné  V" in in_french(panel)
