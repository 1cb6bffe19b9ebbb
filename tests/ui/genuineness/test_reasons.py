import pytest

from tests.builders import factor as assessed
from tests.screens import in_french, nameless
from workstation.domain.codes import Factor, Result
from workstation.domain.documents import Checklist
from workstation.domain.genuineness import FactorAssessment
from workstation.ui.genuineness.reasons import ReasonsPanel


@pytest.fixture
def saved():
    return []


@pytest.fixture
def panel(qtbot, saved, opened):
    made = ReasonsPanel(FactorAssessment, saved.append)
    qtbot.addWidget(made)
    made.know(opened.record, Factor.A, Checklist((), (), ()))
    made.show_part(assessed(), Result.MET, fresh=True, closed=False)
    made.resize(600, 300)
    made.show()
    return made


def paper(panel):
    return panel.form.box("reasons").editor.paper


def test_finding_and_reasons_are_shown_together(panel):
    assert panel.finding.buttons[Result.MET].isChecked()
    assert paper(panel).toPlainText() == "The contract and the call agree on duties and hours."
    assert nameless(panel) == []


def test_reasons_are_saved_when_the_field_is_left(panel, saved):
    paper(panel).setPlainText("Café Nord has no lease.")
    panel.form.box("reasons").editor.left.emit()

    assert [part.reasons for part in saved] == ["Café Nord has no lease."]


def test_the_meter_follows_while_the_officer_writes(panel, saved, qtbot):
    paper(panel).setPlainText("Café Nord in Gatineau")
    qtbot.waitUntil(lambda: panel.meter.measure.facts == ("Café Nord", "Gatineau"))

    assert saved == []


def test_a_redraw_keeps_what_is_being_written(panel):
    paper(panel).setPlainText("half a sentence")
    panel.show_part(assessed(), Result.NOT_MET, fresh=False, closed=False)

    assert paper(panel).toPlainText() == "half a sentence"
    assert panel.finding.buttons[Result.NOT_MET].isChecked()


def test_reasons_that_are_too_long_are_refused_below_the_field(panel, saved):
    paper(panel).setPlainText("x" * 10_001)
    panel.form.box("reasons").editor.left.emit()

    assert saved == []
    assert "reasons" in panel.form.faults()


def test_a_signed_case_can_be_read_only(panel):
    panel.show_part(assessed(), Result.MET, fresh=False, closed=True)

    assert paper(panel).isReadOnly()
    assert not panel.finding.isEnabled()


def test_buttons_fields_and_meter_follow_the_language(panel):
    assert "Mentions du dossier" in in_french(panel) or "Rien" in in_french(panel)
