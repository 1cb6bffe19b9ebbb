import pytest

from tests.builders import full_case, office_settings, small_case
from tests.screens import guessing, in_french, nameless, shown
from workstation.casework import paper
from workstation.ui.why.explanation import Explanation


@pytest.fixture
def explanation(qtbot):
    made = Explanation()
    qtbot.addWidget(made)
    made.resize(300, 500)
    made.show()
    return made


def assessed(case):
    return paper.assess(case, office_settings(), case.decided_on or case.received_on)


def test_without_a_case_nothing_is_explained(explanation):
    assert "Nothing is found yet." in shown(explanation)


def test_the_finding_that_was_asked_for_is_explained(explanation):
    explanation.show_assessment(assessed(full_case()))
    explanation.explain("GEN-A")
    told = shown(explanation)

    assert "Not met" in told
    assert "not actively engaged in the business" in told
    assert "R200(5)(a) · GEN-A" in told
    assert "for July 15, 2015." in told
    assert "Does not apply:" in told


def test_sections_without_a_text_are_not_headed(explanation):
    explanation.show_assessment(assessed(full_case()))
    explanation.explain("GEN-A")
    assert "Taken as true" not in shown(explanation)

    explanation.explain("WHO-5-exemption")
    assert "Taken as true" in shown(explanation)


def test_a_rule_that_gave_no_finding_changes_nothing(explanation):
    explanation.show_assessment(assessed(small_case()))
    before = shown(explanation)
    explanation.explain("LMO-1")

    assert shown(explanation) == before


def test_everything_is_named_plain_and_follows_the_language(explanation):
    explanation.show_assessment(assessed(full_case()))
    explanation.explain("GEN-A")

    assert nameless(explanation) == []
    assert guessing(explanation) == []
    assert "Faits retenus" in in_french(explanation)
