import pytest
from PySide6.QtWidgets import QToolButton

from workstation.domain.codes import Result
from workstation.domain.errors import EnvironmentFault, InputError
from workstation.ui.kit.messages import Banner, sentence


@pytest.fixture
def banner(qtbot):
    made = Banner()
    qtbot.addWidget(made)
    return made


def test_a_fault_is_one_sentence_in_the_language_of_the_window(french):
    assert french is None
    told = sentence(EnvironmentFault("window.file-unreadable", file="liste.csv"))

    assert told == "Impossible de lire liste.csv."


def test_a_path_in_a_document_is_said_as_the_field_is_called():
    told = sentence(InputError("window.required", where="offer.ends_on"))

    assert told == "Ends on must be known." or "ends_on" not in told


def test_the_screens_own_name_of_a_field_goes_first():
    assert sentence(InputError("window.required", where="offer.ends_on"), "Ends") == "Ends must be known."


def test_a_bar_says_what_happened_and_screen_readers_hear_it(banner):
    banner.complain(InputError("window.no-file"))

    assert banner.text == "Choose a file first."
    assert banner.property("tone") == "not_met"


def test_the_tone_of_a_bar_is_a_word_and_a_symbol_too(banner):
    banner.say("Loaded: 3 rows.", Result.MET)
    assert banner.property("tone") == "met"

    banner.say("By the way.")
    assert banner.property("tone") == "neutral"


def test_the_officer_takes_a_message_away(banner, qtbot):
    banner.say("Loaded.")
    with qtbot.waitSignal(banner.closed):
        banner.findChild(QToolButton).click()

    assert banner.text == ""


def test_a_bar_can_be_taken_away_by_what_comes_next(banner):
    banner.say("Loaded.")
    banner.take_away()

    assert banner.text == ""


def test_the_button_of_a_bar_has_a_name(banner):
    banner.say("Loaded.")

    assert banner.findChild(QToolButton).accessibleName() == "Take this message away"
