import pytest

from tests.builders import full_case, small_case
from tests.screens import in_french, nameless, shown
from workstation.ui.why.panel import WhyPanel


@pytest.fixture
def panel(opened, qtbot):
    made = WhyPanel(opened, opened.desk.intake)
    qtbot.addWidget(made)
    opened.case_changed.connect(lambda *_: made.show_case(opened.record))
    made.show_case(opened.record)
    made.resize(300, 740)
    made.show()
    return made


def test_findings_evidence_and_notes_of_the_open_case_are_shown(panel):
    panel.explain("GEN-A")
    told = shown(panel)

    assert "not actively engaged in the business" in told
    assert [came.row.document for came in panel.evidence.rows.rows] == ["contract"]
    assert full_case().notes[0].text in told


def test_a_note_is_written_down_with_officer_and_time(panel, opened):
    panel.notes.text.paper.setPlainText("Called the landlord.")
    panel.notes.add.click()

    kept = opened.desk.intake.read(opened.officer, "W301234567").case.notes
    assert kept[-1].text == "Called the landlord."
    assert panel.notes.text.paper.toPlainText() == ""
    assert "MN042, written 2015-07-15" in shown(panel)


def test_a_note_of_a_day_to_come_is_refused_and_stays_written(panel, opened, failures):
    panel.notes.text.paper.setPlainText("Tomorrow.")
    panel.notes.day.line.setText("2016-01-01")
    panel.notes.add.click()

    assert [error.code for error in failures] == ["note.in-the-future"]
    assert panel.notes.text.paper.toPlainText() == "Tomorrow."
    assert opened.case.notes == full_case().notes


def test_a_document_of_the_evidence_leads_to_its_row(panel, opened, qtbot):
    with qtbot.waitSignal(opened.place_asked) as asked:
        panel.evidence.chosen.emit(panel.evidence.rows.rows[0])

    assert asked.args == ["documents.contract"]


def test_another_case_brings_its_own(panel, opened):
    opened.desk.intake.receive(opened.officer, small_case(file_number="W999000001"))
    opened.open_case("W999000001")
    panel.show_case(opened.record)

    assert panel.evidence.rows.rows == ()
    assert "No note yet." in shown(panel)


def test_every_control_has_a_name_and_follows_the_language(panel):
    assert nameless(panel) == []
    assert "Faits retenus" in in_french(panel)
