import pytest

from tests.builders import TODAY, ineligibility_check
from tests.screens import HOSTILE, guessing, in_french, nameless, shown
from workstation.domain.codes import CheckResult
from workstation.ui.employer.check import CheckPanel


@pytest.fixture
def panel(qtbot):
    made = CheckPanel()
    qtbot.addWidget(made)
    made.show_check(None, TODAY)
    made.resize(700, 260)
    made.show()
    return made


def press(panel, result):
    panel.answers[result].click()


def test_a_case_that_was_not_checked_says_so_first(panel):
    assert "Not yet checked." in shown(panel)
    assert nameless(panel) == []


def test_without_a_listed_name_only_no_match_can_be_answered(panel, unlisted):
    panel.ask_about(unlisted)

    enabled = [result for result, button in panel.answers.items() if button.isEnabled()]
    assert enabled == [CheckResult.NO_MATCH]


def test_a_listed_name_is_put_as_a_question_with_three_answers(panel, listed):
    panel.ask_about(listed)

    assert "Is “Nord Café Holdings Ltd.” the employer of this case?" in shown(panel)
    assert all(button.isEnabled() for button in panel.answers.values())


def test_no_match_needs_no_reason(panel, qtbot):
    with qtbot.waitSignal(panel.answered) as answered:
        press(panel, CheckResult.NO_MATCH)

    assert answered.args == ["no_match", ""]


def test_another_employer_needs_a_reason_and_says_so_beside_the_field(panel, listed, qtbot):
    panel.ask_about(listed)
    with qtbot.assertNotEmitted(panel.answered):
        press(panel, CheckResult.ANOTHER_EMPLOYER)
    assert "Say why the listed name is another employer" in shown(panel)

    panel.reason.setText("Another owner and another province.")
    with qtbot.waitSignal(panel.answered) as answered:
        press(panel, CheckResult.ANOTHER_EMPLOYER)
    assert answered.args == ["another_employer", "Another owner and another province."]
    assert "Say why" not in shown(panel)


def test_a_reason_that_cannot_be_meant_is_refused_beside_the_field(panel, listed, qtbot):
    panel.ask_about(listed)
    panel.reason.setText("bell\x07")
    with qtbot.assertNotEmitted(panel.answered):
        press(panel, CheckResult.LISTED)

    assert panel.reason.text() == "bell\x07"
    assert "control" in shown(panel)


def test_what_is_recorded_is_shown_with_who_when_and_the_entry(panel):
    panel.show_check(ineligibility_check(reason=HOSTILE), TODAY, "Recorded by MN042 on 2015-07-15 14:02:11.")
    told = shown(panel)

    assert "against the list of July 10, 2015, 5 days old" in told
    assert "Recorded by MN042" in told
    assert "“Nord Café Holdings” (March 1, 2015, determined)." in told
    assert HOSTILE in told
    assert guessing(panel) == []


def test_a_signed_case_takes_no_answer(panel, listed):
    panel.show_check(ineligibility_check(), TODAY, closed=True)
    panel.ask_about(listed)

    assert not any(button.isEnabled() for button in panel.answers.values())
    assert not panel.reason.isEnabled()


def test_everything_follows_the_language(panel, listed):
    panel.show_check(ineligibility_check(), TODAY)
    panel.ask_about(listed)

    told = in_french(panel)
    assert "est-il l’employeur du dossier" in told
    assert "Vérifié le 15 juillet 2015" in told
