import msgspec
import pytest

from tests.screens import HOSTILE, LONG, RIGHT_TO_LEFT, guessing, in_french, nameless, shown
from workstation.ui.employer.candidate import CandidatePanel
from workstation.ui.employer.columns import Found


@pytest.fixture
def panel(qtbot):
    made = CandidatePanel()
    qtbot.addWidget(made)
    made.resize(700, 200)
    made.show()
    return made


def test_a_candidate_is_shown_with_its_reasons_standing_and_opinions(panel, listed):
    panel.show_candidate(listed)

    assert panel.name.text() == "Nord Café Holdings Ltd."
    assert panel.reasons.text() == "•  Same name: café nord"
    assert panel.standing.text() == "Listed: barred to 2017-03-01"
    assert "2015-03-01 – 2017-03-01" in panel.standing.accessibleName()
    assert "4 positive and 1 negative" in shown(panel)
    assert nameless(panel) == []


def test_without_a_candidate_nothing_is_said_and_nothing_jumps(panel, listed):
    panel.show_candidate(listed)
    panel.show_candidate(None)

    assert panel.reasons.text() == ""
    assert not panel.standing.isVisible()
    assert not panel.history.isVisible()


def test_an_employer_without_opinions_is_said_to_have_none(panel, unlisted):
    panel.show_candidate(unlisted)

    assert "No opinion about this employer is published." in shown(panel)
    assert not panel.history.isVisible()


@pytest.mark.parametrize("name", [HOSTILE, LONG, RIGHT_TO_LEFT])
def test_a_published_name_is_shown_character_for_character(panel, listed, name):
    panel.show_candidate(Found(msgspec.structs.replace(listed.candidate, name=name, also=(name,)), listed.held))

    assert panel.name.text() == name
    assert guessing(panel) == []


def test_everything_follows_the_language(panel, listed):
    panel.show_candidate(listed)

    assert "Inscrit" in in_french(panel)
