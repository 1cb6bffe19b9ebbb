from datetime import date

import msgspec
import pytest
from PySide6.QtCore import Qt

from tests.builders import a_signature, full_case, small_case
from workstation.domain.codes import Language
from workstation.domain.employer import Address, Employer
from workstation.ui.intake.tab import IntakeTab
from workstation.ui.kit.i18n import speak
from workstation.ui.kit.plain import Label


@pytest.fixture
def shown(qtbot):
    """Show the tab of a session's open case; it follows every change, as it does in the window."""
    kept = []

    def show(session):
        tab = IntakeTab(session, session.desk.intake)
        kept.append(tab)
        qtbot.addWidget(tab)
        tab.resize(900, 800)
        with qtbot.waitActive(tab):
            tab.show()
            tab.activateWindow()
        session.case_changed.connect(lambda _number, _part: tab.show_case(session.record))
        tab.show_case(session.record)
        return tab

    yield show
    kept.clear()


def box(tab, part, name):
    return tab.form(part).box(name)


def write(tab, qtbot, path, text):
    """Go into a field, type, and leave it with Tab."""
    part, _, name = path.partition(".")
    line = box(tab, part, name).editor.parts[0]
    line.setFocus()
    line.clear()
    line.insert(text)
    qtbot.keyClick(line, Qt.Key.Key_Tab)


def texts(tab):
    return " ".join(label.text() for label in tab.findChildren(Label))


def test_every_part_of_the_case_is_shown(opened, shown):
    tab = shown(opened)

    assert box(tab, "applicant", "family_name").editor.value() == "Reyes"
    assert box(tab, "employer", "address.city").editor.value() == full_case().employer.address.city
    assert box(tab, "offer", "wage").editor.value() == full_case().offer.wage
    assert box(tab, "head", "office.kind").editor.value() is full_case().office.kind
    assert box(tab, "representative", "firm").editor.value() == "Roy et associés"
    assert "W301234567" in texts(tab)


def test_a_field_is_in_the_store_as_soon_as_it_is_left(blank, shown, qtbot):
    tab = shown(blank)
    write(tab, qtbot, "employer.legal_name", "Café Nord inc.")
    write(tab, qtbot, "employer.address.city", "Gatineau")

    kept = blank.desk.intake.read(blank.officer, "W301234567").case.employer
    assert kept == Employer(legal_name="Café Nord inc.", address=Address(city="Gatineau"))


def test_what_cannot_be_true_is_said_beside_its_field_and_lost_nowhere(blank, shown, qtbot):
    tab = shown(blank)
    write(tab, qtbot, "applicant.born_on", "2030-01-01")

    assert box(tab, "applicant", "born_on").fault
    assert box(tab, "applicant", "born_on").editor.typed() == "2030-01-01"
    assert blank.desk.intake.read(blank.officer, "W301234567").case.applicant is None


@pytest.mark.parametrize(
    ("path", "typed"),
    [
        ("employer.business_number", "123456789"),
        ("offer.noc", "9999"),
        ("offer.hours_per_week", "200"),
        ("applicant.family_name", "x" * 201),
        ("head.received_on", ""),
        ("head.received_on", "2015-02-30"),
    ],
)
def test_each_impossible_value_gets_one_sentence(blank, shown, qtbot, path, typed):
    tab = shown(blank)
    write(tab, qtbot, path, typed)
    part, _, name = path.partition(".")

    assert box(tab, part, name).fault.endswith(".")
    assert blank.case == small_case()


def test_the_end_of_a_period_before_its_start_is_refused_until_it_is_mended(blank, shown, qtbot):
    tab = shown(blank)
    write(tab, qtbot, "offer.starts_on", "2015-08-01")
    write(tab, qtbot, "offer.ends_on", "2015-07-01")
    assert tab.form("offer").faults()

    write(tab, qtbot, "offer.starts_on", "2015-06-01")
    assert not tab.form("offer").faults()
    assert blank.case.offer.ends_on == date(2015, 7, 1)


def test_what_annex_e_still_lacks_is_listed_calmly(blank, shown, qtbot):
    tab = shown(blank)
    assert "Annex E: not yet known:" in texts(tab)
    assert tab.form("offer").faults() == {}

    write(tab, qtbot, "offer.title", "Cook")
    missing = next(label.text() for label in tab.findChildren(Label) if label.text().startswith("Annex E"))
    assert "duties" in missing.lower()
    assert "job title" not in missing.lower()


def test_a_complete_offer_says_so(opened, shown):
    assert "Annex E: every field of the offer is known." in texts(shown(opened))


def test_what_looks_unusual_is_remarked_and_accepted(blank, shown, qtbot):
    tab = shown(blank)
    write(tab, qtbot, "applicant.uci", "12-34")

    assert blank.case.applicant.uci == "12-34"
    assert box(tab, "applicant", "uci").fault == ""
    assert "12-34" in box(tab, "applicant", "uci").editor.parts[0].accessibleDescription()


def test_another_case_leaves_nothing_of_the_first_behind(opened, shown):
    tab = shown(opened)
    box(tab, "applicant", "family_name").editor.parts[0].setText("half typed")
    opened.desk.intake.receive(opened.officer, small_case(file_number="W309999999"))
    opened.open_case("W309999999")
    tab.show_case(opened.record)

    assert box(tab, "applicant", "family_name").editor.typed() == ""


def test_a_colleagues_change_is_told_and_nothing_typed_is_lost(opened, shown, qtbot):
    tab = shown(opened)
    colleague = msgspec.structs.replace(opened.case.applicant, given_names="Maria")
    opened.desk.intake.amend(opened.officer, "W301234567", "applicant", colleague, opened.record.versions["applicant"])
    write(tab, qtbot, "applicant.family_name", "Santos")

    assert box(tab, "applicant", "family_name").fault
    assert box(tab, "applicant", "family_name").editor.typed() == "Santos"
    assert box(tab, "applicant", "given_names").editor.typed() == "Maria"


def test_a_signed_case_can_be_read_but_not_changed(opened, shown):
    tab = shown(opened)
    tab.show_case(msgspec.structs.replace(opened.record, signature=a_signature()))

    assert box(tab, "applicant", "family_name").editor.parts[0].isReadOnly()
    assert not box(tab, "head", "stream").editor.parts[0].isEnabled()


@pytest.mark.parametrize(
    ("place", "part", "name"),
    [
        ("offer.ends_on", "offer", "ends_on"),
        ("applicant", "applicant", "family_name"),
        ("nowhere", "head", "received_on"),
        ("employer.address.city", "employer", "address.city"),
    ],
)
def test_the_officer_is_led_to_the_field_that_is_to_be_mended(opened, shown, place, part, name):
    tab = shown(opened)
    tab.jump(place)

    assert tab.window().focusWidget() is box(tab, part, name).editor.parts[0]


def test_the_tab_speaks_french(opened, shown, qapp):
    tab = shown(opened)
    speak(qapp, Language.FRENCH)
    qapp.processEvents()

    assert "Annexe E" in texts(tab)
    assert "Employeur déclaré" in texts(tab)
    assert "Nom de famille" in texts(tab)
