import pytest
from PySide6.QtGui import QKeySequence

from workstation.domain.codes import Language
from workstation.ui.dialog_shortcuts import ShortcutsDialog
from workstation.ui.kit.i18n import speak
from workstation.ui.kit.plain import Label
from workstation.ui.main_window_menu import MENUS


@pytest.mark.parametrize("language", list(Language))
def test_every_shortcut_of_the_menus_is_on_the_sheet(qtbot, qapp, language):
    speak(qapp, language)
    dialog = ShortcutsDialog(None)
    qtbot.addWidget(dialog)
    told = " ".join(label.text() for label in dialog.findChildren(Label))

    shown = QKeySequence.SequenceFormat.NativeText
    keys = [QKeySequence(key).toString(shown) for _name, _title, acts in MENUS for act in acts for key in act.keys]
    assert [key for key in keys if key not in told] == []
    assert "&" not in told


def test_the_sheet_fits_on_a_small_screen(qtbot):
    dialog = ShortcutsDialog(None)
    qtbot.addWidget(dialog)

    assert dialog.sizeHint().height() < 700
