import pytest
from PySide6.QtCore import Qt

from tests.builders import applicant, employer
from tests.decisions import GROUND
from tests.screens import HOSTILE, LONG, RIGHT_TO_LEFT, guessing, in_french, nameless, shown
from workstation.domain.codes import LetterKind, Outcome
from workstation.domain.decision import Decision, Ground


def kept(session):
    return session.desk.intake.read(session.officer, "W301234567").case.decision


def test_outcome_ground_and_reasons_are_recorded_one_by_one(tab_of, open_with):
    session = open_with(decision=None)
    tab = tab_of(session)
    tab.outcome.buttons[Outcome.REFUSE].click()
    assert kept(session) == Decision(outcome=Outcome.REFUSE)

    tab.grounds.offers["R200(5)(a)"].click()
    box = tab.grounds.editor.form.box("facts")
    box.editor.paper.setPlainText("The landlord says the premises are empty.")
    box.editor.left.emit()

    ground = kept(session).grounds[0]
    assert ground.code == "R200(5)(a)"
    assert ground.facts == ("The landlord says the premises are empty.",)
    assert session.assessment.blocks == ()


def test_a_ground_taken_away_leaves_no_empty_list(tab_of, ready):
    tab = tab_of(ready)
    tab.grounds.list.selectRow(0)
    tab.grounds.remove.click()

    assert kept(ready) == Decision(outcome=Outcome.REFUSE)


def test_a_ground_is_changed_without_touching_the_others(tab_of, open_with):
    other = Ground("R200(5)(c)", "Means.", ("Payroll of 2014.",))
    session = open_with(decision=Decision(outcome=Outcome.REFUSE, grounds=(GROUND, other)))
    tab = tab_of(session)
    tab.grounds.list.selectRow(1)
    box = tab.grounds.editor.form.box("reasons")
    box.editor.paper.setPlainText("No means.")
    box.editor.left.emit()

    assert kept(session).grounds == (GROUND, Ground("R200(5)(c)", "No means.", ("Payroll of 2014.",)))


def test_conditions_are_kept_beside_the_outcome(tab_of, open_with):
    session = open_with(decision=Decision(outcome=Outcome.APPROVE_FOR_PORT))
    tab = tab_of(session)
    editor = tab.outcome.conditions.box("conditions").editor
    editor.paper.setPlainText("This employer only.")
    editor.left.emit()

    assert kept(session) == Decision(outcome=Outcome.APPROVE_FOR_PORT, conditions=("This employer only.",))


def test_a_concern_can_only_become_a_ground_of_the_same_list(tab_of, ready):
    tab = tab_of(ready)
    offered = {tab.fairness.ground.itemData(row) for row in range(1, tab.fairness.ground.count())}

    assert offered == {tab.grounds.picker.itemData(row) for row in range(tab.grounds.picker.count())}
    assert offered == set(ready.desk.assessment.grounds())


def test_an_obstacle_elsewhere_is_asked_for_and_one_here_is_shown(tab_of, blank, qtbot):
    tab = tab_of(blank)
    with qtbot.waitSignal(blank.place_asked) as asked:
        tab.proposal.obstacles.led.emit("genuineness.b")
    assert asked.args == ["genuineness.b"]

    with qtbot.assertNotEmitted(blank.place_asked):
        tab.proposal.obstacles.led.emit("concerns")
    assert tab.pages.shown == "fairness"


@pytest.mark.parametrize(
    ("place", "page"),
    [
        ("decision", "decide"),
        ("concerns", "fairness"),
        ("notes", "notes"),
        ("letter", "letter"),
        ("documents", "letter"),
        ("fairness", "letter"),
    ],
)
def test_the_officer_is_led_to_every_page(tab_of, ready, place, page):
    tab = tab_of(ready)
    tab.jump(place)

    assert tab.pages.shown == page


def test_the_request_letter_is_shown_when_it_is_asked_for(tab_of, ready):
    tab = tab_of(ready)
    tab.jump("documents")
    assert tab.letters.choice.kind is LetterKind.DOCUMENTS

    tab.fairness.letter.click()
    assert tab.letters.choice.kind is LetterKind.FAIRNESS


def test_a_stale_decision_is_told_and_what_the_other_one_wrote_is_shown(tab_of, ready, failures):
    tab = tab_of(ready)
    seen = ready.record.versions["decision"]
    ready.desk.decision.decide(ready.officer, "W301234567", Decision(outcome=Outcome.WITHDRAWN), seen)
    tab.outcome.buttons[Outcome.ISSUE].click()

    assert [error.code for error in failures] == ["case.stale-edit"]
    assert kept(ready) == Decision(outcome=Outcome.WITHDRAWN)


def test_a_signed_case_is_closed_to_changes(tab_of, ready):
    tab = tab_of(ready)
    ready.adopt(ready.desk.decision.sign(ready.officer, "W301234567"), "decision")

    assert not any(button.isEnabled() for button in tab.outcome.buttons.values())
    assert not tab.grounds.add.isEnabled()
    assert not tab.fairness.new.isEnabled()
    assert tab.grounds.editor.form.box("reasons").editor.paper.isReadOnly()


@pytest.mark.parametrize("name", [HOSTILE, LONG, RIGHT_TO_LEFT])
def test_hostile_names_are_text_everywhere(tab_of, open_with, name, qtbot):
    session = open_with(applicant=applicant(family_name=name[:200]), employer=employer(legal_name=name[:200]))
    tab = tab_of(session)
    qtbot.waitUntil(lambda: tab.letters.shown is not None)

    assert guessing(tab) == []


def test_every_control_has_a_name_and_follows_the_language(tab_of, ready, qtbot):
    tab = tab_of(ready)
    qtbot.waitUntil(lambda: tab.letters.shown is not None)
    for page in ("decide", "fairness", "letter", "notes"):
        tab.pages.go_to(page)
        assert nameless(tab) == []

    told = in_french(tab)
    assert "Les conclusions mènent à un refus." in told
    assert "Prêt à signer." in shown(tab)


def test_what_is_being_typed_is_saved_before_it_is_signed(tab_of, ready, qtbot):
    tab = tab_of(ready)
    with qtbot.waitActive(tab):
        tab.activateWindow()
    paper = tab.grounds.editor.form.box("reasons").editor.paper
    paper.setFocus()
    paper.setPlainText("The premises have been empty since May.")
    qtbot.keyClick(paper, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert kept(ready).grounds[0].reasons == "The premises have been empty since May."
    assert tab.signing.dialog is not None
    tab.signing.dialog.reject()
