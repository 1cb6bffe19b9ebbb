import msgspec
import pytest
from PySide6.QtCore import Qt

from tests.builders import TODAY, a_signature, full_case, small_case
from tests.screens import HOSTILE, guessing, in_french, nameless, shown
from workstation.domain.codes import DocumentState, Stream
from workstation.ui.documents.tab import DocumentsTab
from workstation.ui.documents.toolbar import Show


def tab_of(session, qtbot):
    made = DocumentsTab(session, session.desk.documents)
    qtbot.addWidget(made)
    session.case_changed.connect(lambda *_: made.show_case(session.record))
    made.show_case(session.record)
    made.resize(830, 720)
    made.show()
    return made


@pytest.fixture
def tab(blank, qtbot):
    return tab_of(blank, qtbot)


def documents(tab):
    return [line.row.document for line in tab.table.rows.rows]


def kept(session):
    case = session.desk.intake.read(session.officer, "W301234567").case
    return {mark.document: mark for mark in case.documents or ()}


def test_a_key_records_the_state_with_the_day_and_stays_on_the_row(tab, blank, qtbot):
    tab.jump("t4_summary")
    qtbot.keyClick(tab.table, Qt.Key.Key_R)

    mark = kept(blank)["t4_summary"]
    assert mark.state is DocumentState.RECEIVED
    assert mark.received_on == TODAY
    assert tab.table.current().row.document == "t4_summary"
    assert "(a) Actively engaged in the business: 1 seen" in shown(tab)


def test_space_walks_a_document_from_asked_to_reviewed_and_back(tab, blank, qtbot):
    tab.jump("contract")
    states = []
    for _ in range(4):
        qtbot.keyClick(tab.table, Qt.Key.Key_Space)
        states.append(kept(blank)["contract"].state)

    assert states == ["asked", "received", "reviewed", "not_asked"]


def test_a_field_is_saved_when_it_is_left(tab, blank):
    tab.jump("contract")
    editor = tab.mark.form.box("reason").editor
    editor.line.setText("Held from the last application.")
    editor.left.emit()

    assert kept(blank)["contract"].reason == "Held from the last application."


def test_only_what_is_waited_for_is_shown_when_asked(tab, qtbot):
    tab.jump("pd7a")
    qtbot.keyClick(tab.table, Qt.Key.Key_A)
    tab.filters.buttons[Show.ASKED].click()
    assert documents(tab) == ["pd7a"]
    assert tab.filters.buttons[Show.ASKED].text() == "Waited for (1)"

    tab.filters.buttons[Show.MISSING].click()
    assert "pd7a" not in documents(tab)


def test_a_factor_shows_its_own_documents(tab):
    every = len(documents(tab))
    tab.coverage.chips["R200(5)(b)"].click()

    assert 0 < len(documents(tab)) < every
    assert "union_letter" in documents(tab)


def test_an_own_document_is_added_once_and_never_is_markup(tab, blank):
    for _ in range(2):
        tab.own.line.setText(HOSTILE)
        tab.own.add.click()

    assert documents(tab).count(HOSTILE) == 1
    assert kept(blank)[HOSTILE].state is DocumentState.NOT_ASKED
    assert tab.table.current().row.document == HOSTILE
    assert guessing(tab) == []


def test_a_blank_title_adds_nothing(tab, blank):
    tab.own.line.setText("   ")
    tab.own.add.click()

    assert kept(blank) == {}


def test_a_title_that_cannot_be_meant_is_told(tab, blank, failures):
    tab.own.line.setText("x" * 10_001)
    tab.own.add.click()

    assert [error.code for error in failures] == ["text.too-long"]
    assert kept(blank) == {}


def test_the_request_letter_is_shown_on_the_decision_tab(tab, blank, qtbot):
    with qtbot.waitSignal(blank.place_asked) as asked:
        tab.filters.letter.click()

    assert asked.args == ["decision.documents"]


def test_a_caregivers_checklist_has_its_own_columns(session, qtbot):
    session.desk.intake.receive(session.officer, small_case(stream=Stream.CAREGIVER))
    session.open_case("W301234567")
    tab = tab_of(session, qtbot)

    assert list(tab.coverage.chips)[-1] == "R203(1)(d)(iii)"
    assert "floor_plan" in documents(tab)


def test_a_signed_case_takes_no_mark(tab, blank, qtbot):
    signed = msgspec.structs.replace(blank.record, signature=a_signature())
    blank.adopt(signed, "decision")
    qtbot.keyClick(tab.table, Qt.Key.Key_R)

    assert kept(blank) == {}
    assert not tab.own.isEnabled()


def test_every_control_has_a_name_and_follows_the_language(tab):
    assert nameless(tab) == []
    told = in_french(tab)
    assert "Sommaire T4" in told or "T4" in told
    assert "Attendus (0)" in told


def test_the_case_shown_is_the_case_open(tab, blank):
    blank.desk.intake.receive(blank.officer, full_case(file_number="W999000001"))
    blank.open_case("W999000001")
    tab.show_case(blank.record)

    assert tab.table.rows.index_of("contract").row() == 0
    assert tab.table.rows.rows[0].row.mark.state is DocumentState.REVIEWED
