import pytest

from tests.builders import factor, genuineness, small_case
from tests.decisions import GROUND, REASONS
from tests.screens import in_french, nameless, shown
from workstation.domain.decision import Ground
from workstation.ui.decision.ground import GroundEditor
from workstation.ui.decision.grounds import GroundsPanel, from_worksheet, with_ground


@pytest.fixture
def panel(qtbot):
    made = GroundsPanel(GroundEditor(lambda _ground: None))
    qtbot.addWidget(made)
    made.offer(("R200(3)(h)", "R200(5)(a)", "R200(5)(c)"))
    made.resize(430, 600)
    made.show()
    return made


def show(panel, session):
    checklist = session.desk.documents.checklist(session.officer, "W301234567")
    panel.show_case(session.record, session.assessment.grounds, checklist)


def test_a_chosen_ground_says_its_sentence_and_what_supports_it(panel, ready):
    show(panel, ready)
    told = shown(panel)

    assert "R200(5)(a)  The offer is not genuine" in told
    assert "supported by a finding · reasons and facts given" in told
    assert REASONS in panel.editor.form.box("reasons").editor.typed()
    assert nameless(panel) == []


def test_what_the_findings_support_is_offered_but_never_chosen(panel, open_with, qtbot):
    session = open_with(decision=None)
    show(panel, session)
    assert list(panel.offers) == ["R200(5)(a)"]
    assert panel.list.rows.rows == ()

    with qtbot.waitSignal(panel.changed) as changed:
        panel.offers["R200(5)(a)"].click()
    assert [ground.code for ground in changed.args[0]] == ["R200(5)(a)"]


def test_every_ground_of_the_list_can_be_added_once(panel, ready, qtbot):
    show(panel, ready)
    panel.picker.setCurrentIndex(panel.picker.findData("R200(3)(h)"))
    with qtbot.waitSignal(panel.changed) as changed:
        panel.add.click()
    assert changed.args == [(GROUND, Ground("R200(3)(h)"))]

    panel.picker.setCurrentIndex(panel.picker.findData("R200(5)(a)"))
    with qtbot.assertNotEmitted(panel.changed):
        panel.add.click()


def test_the_chosen_ground_is_taken_away(panel, ready, qtbot):
    show(panel, ready)
    panel.list.selectRow(0)
    with qtbot.waitSignal(panel.changed) as changed:
        panel.remove.click()

    assert changed.args == [()]


def test_a_ground_of_a_factor_begins_with_the_officers_own_worksheet():
    case = small_case(genuineness=genuineness(a=factor(reasons="No lease.", documents=("contract",))))
    drafted = from_worksheet(case, "R200(5)(a)-refusal-to-supply")

    assert drafted == Ground(
        "R200(5)(a)-refusal-to-supply",
        "No lease.",
        ("2015-07-02: called (employer): confirmed the offer",),
        ("contract",),
    )
    assert from_worksheet(case, "R200(3)(h)") == Ground("R200(3)(h)")
    assert from_worksheet(None, "R200(5)(a)") == Ground("R200(5)(a)")


def test_a_changed_ground_takes_the_place_of_its_former_self():
    other = Ground("R200(3)(h)")
    changed = Ground("R200(5)(a)", "New reasons.")

    assert with_ground((other, GROUND), changed) == (other, changed)


def test_without_grounds_there_is_nothing_to_edit(panel, blank):
    checklist = blank.desk.documents.checklist(blank.officer, "W301234567")
    panel.show_case(blank.record, (), checklist)

    assert not panel.editor.isVisible()
    assert not panel.remove.isVisible()
    assert "Supported by the findings" not in shown(panel)


def test_grounds_follow_the_language(panel, ready):
    show(panel, ready)

    assert "appuyé par une conclusion" in in_french(panel)
