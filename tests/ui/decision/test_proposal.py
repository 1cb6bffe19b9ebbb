import pytest
from PySide6.QtCore import Qt

from tests.screens import in_french, nameless, shown
from workstation.domain.codes import Proposal
from workstation.domain.finding import Assessment, Block, Statement
from workstation.ui.decision.proposal import TONES, ProposalPanel, place_of, reasons


@pytest.fixture
def panel(qtbot):
    made = ProposalPanel()
    qtbot.addWidget(made)
    made.resize(420, 300)
    made.show()
    return made


def test_a_refusal_is_proposed_with_its_verb_and_reason(panel, ready):
    panel.show_assessment(ready.assessment)
    told = shown(panel)

    assert "The findings lead to a refusal." in told
    assert "GEN-A (R200(5)(a)) is not met: the permit is to be refused." in told
    assert "Nothing stops signing." in told
    assert nameless(panel) == []


def test_every_proposal_has_its_own_sentence_and_tone(panel, ready):
    said = set()
    for proposal in Proposal:
        given = {name: getattr(ready.assessment, name) for name in ready.assessment.__struct_fields__}
        panel.show_assessment(Assessment(**(given | {"outcome": proposal})))
        said.add(panel.outcome.text())

    assert len(said) == len(Proposal) == len(TONES)


def test_what_stops_signing_leads_to_its_place_by_click_and_by_enter(panel, blank, qtbot):
    panel.show_assessment(blank.assessment)
    obstacles = panel.obstacles
    assert obstacles.isVisible()
    first = obstacles.rows.index(0, 0)

    with qtbot.waitSignal(obstacles.led) as led:
        qtbot.mouseClick(obstacles.viewport(), Qt.MouseButton.LeftButton, pos=obstacles.visualRect(first).center())
    assert led.args == ["ineligibility_check"]
    obstacles.selectRow(1)
    with qtbot.waitSignal(obstacles.led) as led:
        qtbot.keyClick(obstacles, Qt.Key.Key_Return)
    assert led.args == ["decision"]


@pytest.mark.parametrize(
    ("block", "place"),
    [
        (Block("genuineness", Statement("block.no-reasons", {"factor": "R200(5)(c)"})), "genuineness.c"),
        (Block("genuineness", Statement("block.other")), "genuineness"),
        (Block("qualifications", Statement("block.no-reasons-qualifications")), "qualifications"),
    ],
)
def test_an_obstacle_on_the_worksheet_leads_to_its_factor(block, place):
    assert place_of(block) == place


def test_many_reasons_are_cut_to_the_first_and_counted():
    said = reasons([Statement("outcome.may-issue")] * 9)

    assert len(said.splitlines()) == 5
    assert "and 5 more" in said


def test_everything_follows_the_language(panel, blank):
    panel.show_assessment(blank.assessment)

    assert "il faut plus de renseignements" in in_french(panel)
