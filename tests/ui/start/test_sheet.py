import pytest
from PySide6.QtWidgets import QFrame, QToolButton

from workstation.domain.codes import Language
from workstation.ui.kit.i18n import speak
from workstation.ui.kit.theme import Shade, wear
from workstation.ui.start.sheet import LanguageSwitch, Sheet


@pytest.fixture
def switch(qtbot):
    made = LanguageSwitch()
    qtbot.addWidget(made)
    return made


def buttons(widget):
    return {button.text(): button for button in widget.findChildren(QToolButton)}


def test_each_language_names_itself_whatever_the_window_speaks(switch, french):
    assert french is None
    assert set(buttons(switch)) == {"English", "Français"}


def test_the_language_spoken_now_is_pressed(switch, qapp):
    speak(qapp, Language.FRENCH)
    qapp.processEvents()

    assert buttons(switch)["Français"].isChecked()
    assert not buttons(switch)["English"].isChecked()


def test_choosing_asks_for_the_language(switch, qtbot):
    with qtbot.waitSignal(switch.chosen) as chosen:
        buttons(switch)["Français"].click()

    assert chosen.args == [Language.FRENCH]


def test_the_short_switch_keeps_its_names_for_screen_readers(qtbot):
    made = LanguageSwitch(short=True)
    qtbot.addWidget(made)

    assert buttons(made)["FR"].accessibleName() == "Français"


def test_the_card_stands_in_the_middle(qtbot):
    sheet = Sheet(width=400)
    qtbot.addWidget(sheet)
    sheet.resize(1200, 800)
    sheet.show()
    card = sheet.findChild(QFrame)

    assert abs(card.geometry().center().x() - 600) <= 2
    assert card.width() == 400


def test_the_mark_takes_the_colours_of_the_look(qtbot, qapp):
    sheet = Sheet(width=400)
    qtbot.addWidget(sheet)
    sheet.resize(600, 400)
    before = sheet.grab().toImage()
    wear(qapp, Shade.DARK)
    qapp.processEvents()

    assert sheet.grab().toImage() != before
