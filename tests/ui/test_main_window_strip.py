import pytest
from PySide6.QtWidgets import QToolButton

from tests.builders import applicant, small_case
from workstation.domain.codes import Language
from workstation.ui.kit.chips import Chip
from workstation.ui.kit.i18n import speak
from workstation.ui.kit.plain import Label
from workstation.ui.main_window_strip import CaseStrip


@pytest.fixture
def strip(opened, qtbot):
    made = CaseStrip(opened)
    qtbot.addWidget(made)
    made.resize(1100, 90)
    made.show()
    made.show_case(opened.record)
    return made


def texts(strip):
    return " ".join(label.text() for label in strip.findChildren(Label))


def chips(strip):
    return [chip for chip in strip.findChildren(Chip) if chip.isVisibleTo(strip)]


def test_the_strip_says_whose_case_it_is_and_how_old(strip):
    said = texts(strip)

    assert "REYES, Ana" in said
    assert "W301234567" in said
    assert "LMO-exempt, employer-specific R205(a)" in said
    assert "received 44 days ago" in said


def test_a_case_of_which_nothing_is_known_has_a_strip_too(session, qtbot):
    session.desk.intake.receive(session.officer, small_case())
    session.open_case("W301234567")
    strip = CaseStrip(session)
    qtbot.addWidget(strip)
    strip.show_case(session.record)

    assert "Name not known" in texts(strip)


def test_pressing_a_chip_leads_to_its_place_and_explains_it(strip, opened, qtbot):
    factor = next(chip for chip in chips(strip) if chip.text().startswith("A "))
    with qtbot.waitSignal(opened.place_asked) as place, qtbot.waitSignal(opened.finding_asked) as rule:
        factor.click()

    assert place.args == ["genuineness.a"]
    assert rule.args == ["GEN-A"]


def test_chips_follow_the_case_and_keep_the_focus(strip, opened):
    before = chips(strip)
    opened.save("ineligibility_check", None)
    strip.show_case(opened.record)

    assert chips(strip)[0] is before[0]
    assert chips(strip)[0].text() == "Employer: not checked"


def test_every_chip_tells_a_screen_reader_a_whole_sentence(strip):
    assert all(chip.accessibleName() for chip in chips(strip))


def test_a_name_of_two_hundred_characters_leaves_the_number_in_sight(strip, opened, qapp):
    opened.save("applicant", applicant(family_name="W" * 200))
    strip.show_case(opened.record)
    qapp.processEvents()
    number = next(label for label in strip.findChildren(Label) if label.text() == "W301234567")

    assert number.geometry().right() < strip.width()
    assert number.width() >= number.sizeHint().width()


def test_the_case_can_be_closed_from_the_strip(strip, qtbot):
    with qtbot.waitSignal(strip.close_button.clicked):
        strip.findChild(QToolButton).click()


def test_the_strip_speaks_french(strip, qapp):
    speak(qapp, Language.FRENCH)
    qapp.processEvents()

    assert "reçue il y a 44 jours" in texts(strip)
    assert any("respecté" in chip.text() for chip in chips(strip))
