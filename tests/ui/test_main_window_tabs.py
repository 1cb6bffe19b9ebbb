import pytest

from tests.builders import applicant
from workstation.domain.codes import Language
from workstation.ui.intake.tab import IntakeTab
from workstation.ui.kit.i18n import speak
from workstation.ui.main_window_tabs import CaseTabs


@pytest.fixture
def tabs(opened, qtbot):
    made = CaseTabs(opened)
    qtbot.addWidget(made)
    qtbot.addWidget(made.bar)
    made.resize(900, 700)
    made.show()
    made.bar.show()
    made.show_case()
    return made


def test_only_the_tab_that_is_looked_at_is_built(tabs):
    assert len(tabs.findChildren(IntakeTab)) == 1
    assert tabs.made == ("intake",)
    tabs.go_to(2)

    assert tabs.made == ("intake", "documents")
    assert tabs.shown == "documents"


def test_a_number_past_the_last_tab_changes_nothing(tabs):
    tabs.go_to(8)
    tabs.go_to(-1)

    assert tabs.shown == "intake"


def test_a_tab_in_the_background_follows_when_it_is_looked_at(tabs, opened):
    tabs.go_to(1)
    opened.save("applicant", applicant(family_name="Santos"))
    tabs.show_case()
    tabs.go_to(0)

    assert tabs.findChild(IntakeTab).form("applicant").box("family_name").editor.value() == "Santos"


@pytest.mark.parametrize(
    ("place", "tab"),
    [
        ("offer.ends_on", "intake"),
        ("ineligibility_check", "employer"),
        ("documents", "documents"),
        ("genuineness.b", "genuineness"),
        ("decision", "decision"),
        ("concerns", "decision"),
        ("a part of tomorrow", "intake"),
    ],
)
def test_the_officer_is_led_to_where_a_part_is_mended(tabs, place, tab):
    tabs.lead_to(place)

    assert tabs.shown == tab


def test_the_bar_speaks_french_and_numbers_the_tabs_for_their_keys(tabs, qapp):
    speak(qapp, Language.FRENCH)
    qapp.processEvents()

    assert tabs.bar.tabText(3) == "4  Authenticité"
    assert tabs.bar.accessibleName() == "Étapes du dossier"
