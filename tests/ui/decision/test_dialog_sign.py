import pytest

from tests.builders import applicant
from tests.screens import HOSTILE, guessing, in_french, nameless, shown
from workstation.domain.codes import Outcome
from workstation.domain.decision import Decision
from workstation.ui.decision.dialog_sign import SignDialog, against_proposal


@pytest.fixture
def dialog_of(qtbot):
    def make(session):
        made = SignDialog(session.record, session.assessment, session.officer, None)
        qtbot.addWidget(made)
        made.show()
        return made

    return make


def test_what_is_signed_is_stated_with_officer_outcome_case_and_day(dialog_of, ready):
    told = shown(dialog_of(ready)).replace("\u2068", "").replace("\u2069", "")

    assert "MN042 signs: Refuse. Application W301234567 of REYES, Ana, decision dated July 15, 2015." in told
    assert "R200(5)(a)  The offer is not genuine" in told
    assert "closes the case to changes" in told


def test_a_decision_against_the_findings_is_pointed_out(dialog_of, ready):
    assert against_proposal(ready.record, ready.assessment) == ""
    ready.save("decision", Decision(outcome=Outcome.ISSUE))

    assert "departs from the findings (Refuse)" in shown(dialog_of(ready))


def test_a_name_is_shown_as_it_is(dialog_of, open_with):
    dialog = dialog_of(open_with(applicant=applicant(family_name=HOSTILE)))

    assert guessing(dialog) == []
    assert "<IMG" in shown(dialog)


def test_not_yet_signs_nothing(dialog_of, ready, qtbot):
    dialog = dialog_of(ready)
    with qtbot.assertNotEmitted(dialog.accepted):
        dialog.not_yet.click()


def test_the_dialog_follows_the_language(dialog_of, ready):
    dialog = dialog_of(ready)

    assert nameless(dialog) == []
    assert "MN042 signe" in in_french(dialog)
