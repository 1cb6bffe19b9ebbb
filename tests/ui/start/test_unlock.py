from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from workstation.ui.kit.plain import Label
from workstation.ui.start.unlock import UnlockSheet


@pytest.fixture
def sheet(qtbot):
    made = UnlockSheet(Path("/offices/manila/office.cases"))
    qtbot.addWidget(made)
    made.resize(800, 600)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


def lines(sheet):
    return {line.accessibleName(): line for line in sheet.findChildren(QLineEdit)}


def said(sheet):
    return [label.text() for label in sheet.findChildren(Label) if label.isVisibleTo(sheet)]


def give(sheet, qtbot, passphrase):
    lines(sheet)["Passphrase"].setText(passphrase)
    qtbot.keyClick(lines(sheet)["Passphrase"], Qt.Key.Key_Return)


def test_the_officer_can_type_at_once(sheet):
    assert sheet.window().focusWidget() is lines(sheet)["Passphrase"]


def test_nothing_typed_can_be_read_over_the_shoulder(sheet):
    lines(sheet)["Passphrase"].setText("correct horse")

    assert lines(sheet)["Passphrase"].displayText() != "correct horse"


def test_enter_gives_the_passphrase_as_it_was_typed(sheet, qtbot):
    with qtbot.waitSignal(sheet.given) as given:
        give(sheet, qtbot, " correct horse ")

    assert given.args == [" correct horse ", ""]


def test_a_blank_passphrase_asks_nothing(sheet, qtbot):
    with qtbot.assertNotEmitted(sheet.given):
        give(sheet, qtbot, "")


def test_while_the_store_opens_nothing_else_can_be_given(sheet, qtbot):
    give(sheet, qtbot, "correct horse")
    assert not lines(sheet)["Passphrase"].isEnabled()

    sheet.ready()
    assert lines(sheet)["Passphrase"].isEnabled()


def test_a_wrong_passphrase_says_one_sentence_and_has_to_wait(sheet, qtbot):
    give(sheet, qtbot, "wrong")
    sheet.refuse("This passphrase does not open the store.", wait=True)

    assert "This passphrase does not open the store. Try again in 1 s." in said(sheet)
    assert not lines(sheet)["Passphrase"].isEnabled()
    qtbot.waitUntil(lines(sheet)["Passphrase"].isEnabled, timeout=3000)
    assert lines(sheet)["Passphrase"].hasSelectedText()


def test_every_further_refusal_waits_longer(sheet):
    waits = []
    for _try in range(7):
        sheet.refuse("No.", wait=True)
        waits.append(next(text for text in said(sheet) if text.startswith("No.")))

    assert [int(text.split()[-2]) for text in waits] == [1, 2, 4, 8, 16, 30, 30]


def test_a_store_that_cannot_be_read_asks_for_no_patience(sheet, qtbot):
    sheet.refuse("The store is used by another window.", wait=False)

    assert "The store is used by another window." in said(sheet)
    qtbot.waitUntil(lines(sheet)["Passphrase"].isEnabled, timeout=1000)


def test_the_code_is_asked_for_only_where_several_share_the_store(sheet, qtbot):
    assert not lines(sheet)["Officer’s code"].isVisibleTo(sheet)
    sheet.ask_for_code()
    lines(sheet)["Officer’s code"].setText(" MN042 ")
    with qtbot.waitSignal(sheet.given) as given:
        give(sheet, qtbot, "correct horse")

    assert given.args == ["correct horse", "MN042"]


def test_the_sheet_speaks_french(sheet, qapp):
    from workstation.domain.codes import Language
    from workstation.ui.kit.i18n import speak

    speak(qapp, Language.FRENCH)
    qapp.processEvents()

    assert sheet.findChild(QPushButton).text() == "Ouvrir"
    assert "Phrase de passe" in lines(sheet)
