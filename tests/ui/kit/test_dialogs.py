from workstation.domain.codes import Language
from workstation.ui.kit.dialogs import Dialog
from workstation.ui.kit.i18n import speak


class Question(Dialog):
    def __init__(self):
        super().__init__(None)
        self.asked = 0

    def retranslate(self):
        self.asked += 1


def test_a_dialog_has_one_title_on_the_sheet_and_on_the_frame(qtbot):
    dialog = Dialog(None)
    qtbot.addWidget(dialog)
    dialog.entitle("New application")

    assert dialog.windowTitle() == dialog.heading.text() == "New application"


def test_enter_presses_the_main_button_only(qtbot):
    dialog = Dialog(None)
    qtbot.addWidget(dialog)
    other, main = dialog.add_button(), dialog.add_button(primary=True)

    assert main.isDefault()
    assert not other.isDefault()
    assert not other.autoDefault()


def test_a_dialog_follows_the_language(qtbot, qapp):
    dialog = Question()
    qtbot.addWidget(dialog)
    speak(qapp, Language.FRENCH)
    qapp.processEvents()
    speak(qapp, Language.ENGLISH)

    assert dialog.asked > 0
