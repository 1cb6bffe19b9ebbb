from datetime import date

import pytest

from tests.screens import in_french, nameless
from workstation.domain.case import Office
from workstation.domain.codes import OfficeKind, Outcome
from workstation.domain.decision import Decision
from workstation.domain.offer import ProposedPermit
from workstation.ui.decision.outcome import OutcomePanel, offered


@pytest.fixture
def saved():
    return []


@pytest.fixture
def panel(qtbot, saved):
    made = OutcomePanel(saved.append, saved.append)
    qtbot.addWidget(made)
    made.resize(420, 400)
    made.show()
    return made


def checked(panel):
    return [outcome for outcome, button in panel.buttons.items() if button.isChecked()]


def test_nothing_is_chosen_beforehand_whatever_the_findings_say(panel, open_with):
    session = open_with(decision=None)
    panel.show_case(session.record)

    assert checked(panel) == []
    assert nameless(panel) == []


@pytest.mark.parametrize(
    ("kind", "among", "not_among"),
    [
        (OfficeKind.MISSION, Outcome.APPROVE_FOR_PORT, Outcome.REPORT_A44),
        (OfficeKind.PORT_OF_ENTRY, Outcome.REFUSE_ADMIT_AS_VISITOR, Outcome.APPROVE_FOR_PORT),
        (OfficeKind.INLAND, Outcome.ISSUE, Outcome.FURTHER_EXAMINATION),
    ],
)
def test_each_kind_of_office_has_its_outcomes(panel, open_with, kind, among, not_among):
    panel.show_case(open_with(office=Office(kind), decision=None).record)

    assert panel.buttons[among].isVisible()
    assert not panel.buttons[not_among].isVisible()


def test_an_office_that_is_not_known_may_decide_anything_and_a_recorded_outcome_always_shows():
    assert offered(None, None) == tuple(Outcome)
    assert Outcome.REPORT_A44 in offered(OfficeKind.MISSION, Outcome.REPORT_A44)


def test_the_officers_choice_is_told(panel, ready, qtbot):
    panel.show_case(ready.record)
    with qtbot.waitSignal(panel.chosen) as chosen:
        panel.buttons[Outcome.WITHDRAWN].click()

    assert chosen.args == [Outcome.WITHDRAWN]


def test_a_choice_that_was_taken_back_leaves_nothing_chosen(panel, ready):
    panel.show_case(ready.record)
    assert checked(panel) == [Outcome.REFUSE]
    ready.save("decision", None)
    panel.show_case(ready.record)

    assert checked(panel) == []


def test_days_and_conditions_belong_to_a_permit_only(panel, ready):
    panel.show_case(ready.record)
    assert not panel.permit.isVisible()

    ready.save("decision", Decision(outcome=Outcome.APPROVE_FOR_PORT, conditions=("This employer only.",)))
    panel.show_case(ready.record)
    assert panel.permit.isVisible()
    assert panel.conditions.box("conditions").editor.typed() == "This employer only."


def test_days_and_conditions_are_saved_when_left(panel, ready, saved):
    ready.save("decision", Decision(outcome=Outcome.ISSUE))
    panel.show_case(ready.record)
    panel.permit.box("until").editor.line.setText("2016-06-30")
    panel.permit.box("until").editor.left.emit()
    panel.conditions.box("conditions").editor.paper.setPlainText("This employer only.\n\nThis occupation.")
    panel.conditions.box("conditions").editor.left.emit()

    assert saved == [
        ProposedPermit(date(2015, 8, 1), date(2016, 6, 30)),
        Decision(outcome=Outcome.ISSUE, conditions=("This employer only.", "This occupation.")),
    ]


def test_a_permit_that_ends_before_it_starts_is_refused_beside_the_field(panel, ready, saved):
    ready.save("decision", Decision(outcome=Outcome.ISSUE))
    panel.show_case(ready.record)
    panel.permit.box("until").editor.line.setText("2014-06-30")
    panel.permit.box("until").editor.left.emit()

    assert saved == []
    assert "until" in panel.permit.faults()


def test_outcomes_follow_the_language(panel, ready):
    panel.show_case(ready.record)

    assert "Refuse\n" not in in_french(panel)
