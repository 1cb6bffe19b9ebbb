import pytest
from PySide6.QtCore import QDate

from workstation.domain.codes import Language
from workstation.ui.kit import i18n
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, Panel, speak, translated, words


@pytest.fixture
def french(qapp):
    speak(qapp, Language.FRENCH)
    yield
    speak(qapp, Language.ENGLISH)


class Greeting(Panel):
    """Counts how often it was told to say its texts again."""

    def __init__(self):
        super().__init__()
        self.said = 0

    def retranslate(self):
        self.said += 1


def test_a_switch_of_language_reaches_open_panels(qtbot, qapp):
    panel = Greeting()
    qtbot.addWidget(panel)
    speak(qapp, Language.FRENCH)
    qapp.processEvents()
    assert panel.said > 0
    speak(qapp, Language.ENGLISH)


@pytest.mark.usefixtures("french")
def test_sentences_labels_and_days_follow_the_language():
    assert i18n.language() is Language.FRENCH
    assert words().language is Language.FRENCH
    assert i18n.locale().toString(QDate(2015, 7, 2), "d MMMM yyyy") == "2 juillet 2015"
    assert translated("Tabs", QT_TRANSLATE_NOOP("Tabs", "Genuineness")) == "Authenticité"


def test_going_back_to_english_leaves_no_french_behind(qapp):
    speak(qapp, Language.FRENCH)
    speak(qapp, Language.ENGLISH)

    assert translated("Tabs", "Genuineness") == "Genuineness"
    assert words().language is Language.ENGLISH


def test_nothing_is_made_of_a_blank_source():
    assert translated("Tabs", "") == ""
