import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton

from workstation.domain.codes import Language, Stage
from workstation.ui.kit.i18n import speak
from workstation.ui.kit.plain import Label
from workstation.ui.worklist.filters import Filters


@pytest.fixture
def filters(qtbot):
    made = Filters()
    qtbot.addWidget(made)
    made.show()
    return made


def button(filters, text):
    return next(found for found in filters.findChildren(QPushButton) if found.text() == text)


def texts(filters):
    return [label.text() for label in filters.findChildren(Label) if label.isVisibleTo(filters)]


def test_every_case_is_wanted_at_first(filters):
    assert not filters.mine
    assert filters.stage is None


def test_only_my_own_cases_can_be_wanted(filters, qtbot):
    with qtbot.waitSignal(filters.changed):
        button(filters, "Mine").click()

    assert filters.mine
    assert not button(filters, "All").isChecked()


def test_one_stage_can_be_wanted(filters, qtbot):
    stages = filters.findChild(QComboBox)
    with qtbot.waitSignal(filters.changed):
        qtbot.keyClick(stages, Qt.Key.Key_Down)

    assert filters.stage is Stage.RECEIVED
    assert stages.currentText() == "Received"


def test_clearing_wants_every_case_again(filters, qtbot):
    button(filters, "Mine").click()
    qtbot.keyClick(filters.findChild(QComboBox), Qt.Key.Key_End)
    filters.clear()

    assert not filters.mine
    assert filters.stage is None


@pytest.mark.parametrize(("count", "text"), [(0, "0 cases"), (1, "1 case"), (12, "12 cases")])
def test_the_number_of_cases_is_said_in_good_english(filters, count, text):
    filters.say_count(count, more=False)

    assert text in texts(filters)


def test_a_list_that_goes_on_says_so(filters):
    filters.say_count(500, more=True)

    assert "the first 500 cases; search to narrow" in texts(filters)


@pytest.mark.parametrize(("count", "text"), [(0, "0 dossier"), (1, "1 dossier"), (2, "2 dossiers")])
def test_the_number_of_cases_is_said_in_good_french(filters, qapp, count, text):
    speak(qapp, Language.FRENCH)
    filters.say_count(count, more=False)

    assert text in texts(filters)


def test_beside_a_case_only_the_controls_stay(filters):
    filters.make_narrow(True)
    assert texts(filters) == []

    filters.make_narrow(False)
    assert "Worklist" in texts(filters)
