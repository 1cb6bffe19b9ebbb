import pytest

from tests.screens import in_french, nameless
from workstation.domain.codes import Result
from workstation.ui.genuineness.finding import KEYS, FindingButtons


@pytest.fixture
def buttons(qtbot):
    made = FindingButtons()
    qtbot.addWidget(made)
    made.show()
    return made


def pressed(buttons):
    return [result for result, button in buttons.buttons.items() if button.isChecked()]


def test_nothing_is_found_beforehand(buttons):
    assert pressed(buttons) == []


@pytest.mark.parametrize("result", Result)
def test_a_button_finds_and_waits_for_the_store_before_it_shows_so(buttons, qtbot, result):
    with qtbot.waitSignal(buttons.chosen) as chosen:
        buttons.buttons[result].click()

    assert chosen.args == [result]
    assert pressed(buttons) == []
    buttons.show_result(result)
    assert pressed(buttons) == [result]


def test_the_finding_pressed_again_is_taken_back(buttons, qtbot):
    buttons.show_result(Result.MET)
    with qtbot.waitSignal(buttons.chosen) as chosen:
        buttons.buttons[Result.MET].click()

    assert chosen.args == [None]


def test_a_closed_case_takes_no_finding(buttons, qtbot):
    buttons.setEnabled(False)
    with qtbot.assertNotEmitted(buttons.chosen):
        buttons.choose(Result.MET)


def test_each_word_stands_with_its_key_in_both_languages(buttons):
    assert [button.text() for button in buttons.buttons.values()] == [
        "Met  M",
        "Not met  N",
        "More information needed  I",
    ]
    assert nameless(buttons) == []
    french = in_french(buttons)
    assert all(f"  {letter}" in french for letter in KEYS)
    assert "Not met" not in french
