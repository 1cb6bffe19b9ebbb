from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from workstation.domain.codes import Language, OfficeKind
from workstation.domain.errors import InputError
from workstation.domain.office import OfficeSettings
from workstation.domain.officer import ALL_ROLES, Officer
from workstation.ui.kit.i18n import speak
from workstation.ui.kit.plain import Label
from workstation.ui.start.first import FirstSheet

TYPED = {
    "Your name": "Marie Nault",
    "Your code, as it stands on letters": "MN042",
    "Name of the office": "Manila",
    "Passphrase": "correct horse battery",
    "The same passphrase again": "correct horse battery",
}


@pytest.fixture
def sheet(qtbot):
    made = FirstSheet(Path("/offices/manila/office.cases"))
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def fill(sheet, **changes):
    lines = {line.accessibleName(): line for line in sheet.findChildren(QLineEdit)}
    for name, text in TYPED.items():
        lines[name].setText(changes.get(name.split()[-1].lower(), text))


def begin(sheet):
    sheet.findChild(QPushButton).click()


def said(sheet):
    return [label.text() for label in sheet.findChildren(Label) if label.isVisibleTo(sheet)]


def test_what_was_typed_begins_the_store(sheet, qtbot):
    fill(sheet)
    with qtbot.waitSignal(sheet.begun) as begun:
        begin(sheet)

    office, officer, passphrase = begun.args
    assert office == OfficeSettings(name="Manila", kind=OfficeKind.MISSION, language=Language.ENGLISH)
    assert officer == Officer(code="MN042", name="Marie Nault", roles=ALL_ROLES)
    assert passphrase == "correct horse battery"


def test_the_office_begins_in_the_language_that_was_chosen_here(sheet, qtbot, qapp):
    fill(sheet)
    speak(qapp, Language.FRENCH)
    with qtbot.waitSignal(sheet.begun) as begun:
        begin(sheet)

    assert begun.args[0].language is Language.FRENCH


def test_what_is_missing_is_said_beside_its_field_and_nothing_begins(sheet, qtbot):
    fill(sheet, name="")
    with qtbot.assertNotEmitted(sheet.begun):
        begin(sheet)

    assert said(sheet).count("This must be filled in.") == 1


@pytest.mark.parametrize("passphrase", ["", "horse", "aaaaaaaaaaaaaaa"])
def test_a_weak_passphrase_is_refused(sheet, qtbot, passphrase):
    fill(sheet, passphrase=passphrase, again=passphrase)
    with qtbot.assertNotEmitted(sheet.begun):
        begin(sheet)

    assert any("unrelated words do well" in text for text in said(sheet))


def test_two_different_passphrases_are_refused(sheet, qtbot):
    fill(sheet, again="correct horse batteri")
    with qtbot.assertNotEmitted(sheet.begun):
        begin(sheet)

    assert "The two passphrases are not the same." in said(sheet)


def test_the_strength_is_said_while_the_passphrase_is_typed(sheet, qtbot):
    line = next(line for line in sheet.findChildren(QLineEdit) if line.accessibleName() == "Passphrase")
    qtbot.keyClicks(line, "horse")
    assert "Too short: at least 10 characters." in said(sheet)

    qtbot.keyClicks(line, " battery staple 42")
    assert "Strong." in said(sheet)


def test_a_refusal_keeps_everything_typed(sheet):
    fill(sheet)
    begin(sheet)
    sheet.refuse(InputError("text.too-long", where="name", length=300, longest=200))

    kept = {line.accessibleName(): line.text() for line in sheet.findChildren(QLineEdit)}
    assert kept | TYPED == kept
    assert all(line.isEnabled() for line in sheet.findChildren(QLineEdit))


def test_the_sheet_speaks_french(sheet, qapp):
    speak(qapp, Language.FRENCH)
    qapp.processEvents()

    assert "Configurer ce poste de travail" in said(sheet)
    assert "Votre nom" in said(sheet)
