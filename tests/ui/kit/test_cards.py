from PySide6.QtWidgets import QLineEdit, QPushButton

from workstation.domain.codes import Language
from workstation.ui.kit.cards import Card, Page
from workstation.ui.kit.i18n import speak
from workstation.ui.kit.plain import Label


def texts(widget):
    return [label.text() for label in widget.findChildren(Label)]


def test_a_card_shows_its_heading_and_what_is_said_beside_it(qtbot):
    card = Card("Intake", "Applicant")
    qtbot.addWidget(card)
    card.say_aside("W301234567")
    card.add_aside(QPushButton("Copy"))

    assert texts(card)[:2] == ["Applicant", "W301234567"]


def test_a_heading_follows_the_language(qtbot, qapp):
    card = Card("Intake", "Applicant")
    qtbot.addWidget(card)
    speak(qapp, Language.FRENCH)
    card.retranslate()
    heading = texts(card)[0]
    speak(qapp, Language.ENGLISH)

    assert heading == "Demandeur"


def test_a_page_leads_to_what_lies_below_the_edge(qtbot):
    page = Page()
    qtbot.addWidget(page)
    lines = [QLineEdit() for _number in range(60)]
    for line in lines:
        page.add(line)
    page.resize(300, 200)
    page.show()
    page.lead_to(lines[-1])

    assert page.verticalScrollBar().value() > 0
    assert page.focusWidget() is lines[-1]
