from workstation.domain.case import HEAD, PARTS
from workstation.domain.codes import Language
from workstation.ui.kit.i18n import speak, translated
from workstation.ui.main_window_kinds import KINDS


def test_no_part_is_mended_in_two_places():
    parts = [part for kind in KINDS for part in kind.parts]

    assert len(parts) == len(set(parts))
    assert set(parts) <= {HEAD, *PARTS, "ineligibility"}


def test_the_tabs_stand_in_the_order_an_officer_works():
    assert [kind.name for kind in KINDS] == ["intake", "employer", "documents", "genuineness", "decision"]


def test_every_tab_can_be_made(opened, qtbot):
    for kind in KINDS:
        tab = kind.make(opened)
        qtbot.addWidget(tab)
        tab.show_case(opened.record)
        tab.jump("")
        assert tab.layout().count() > 0


def test_every_tab_has_a_french_name(qapp):
    speak(qapp, Language.FRENCH)
    names = [translated("Tabs", kind.title) for kind in KINDS]

    assert names == ["Réception", "Employeur", "Documents", "Authenticité", "Décision"]
