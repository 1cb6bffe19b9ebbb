from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget, QWidget

from workstation.domain.codes import Language, Per
from workstation.domain.errors import InputError
from workstation.domain.offer import Noc, Wage
from workstation.ui.kit.editors_offer import EDITIONS, DayEditor, NocEditor, WageEditor
from workstation.ui.kit.i18n import speak


@pytest.fixture
def on_screen(qtbot):
    shown = []

    def show(editor):
        holder = QWidget()
        shown.append(holder)
        editor.widget.setParent(holder)
        qtbot.addWidget(holder)
        holder.resize(400, 200)
        with qtbot.waitActive(holder):
            holder.show()
            holder.activateWindow()
        return editor

    yield show
    shown.clear()


def test_a_day_is_shown_and_read_back(on_screen):
    editor = on_screen(DayEditor())
    editor.show_value(date(2015, 8, 1))

    assert editor.typed() == "2015-08-01"
    assert editor.value() == date(2015, 8, 1)


def test_a_blank_day_is_not_known(on_screen):
    editor = on_screen(DayEditor())
    editor.show_value(None)

    assert editor.value() is None


def test_the_form_of_a_day_is_said_in_the_language_of_now(on_screen, qapp):
    editor = on_screen(DayEditor())
    assert editor.line.placeholderText() == "YYYY-MM-DD"
    speak(qapp, Language.FRENCH)
    editor.retranslate()

    assert editor.line.placeholderText() == "AAAA-MM-JJ"


def test_a_day_can_be_chosen_from_a_calendar_by_keyboard(on_screen, qtbot):
    editor = on_screen(DayEditor())
    editor.show_value(date(2015, 8, 1))
    editor.line.setFocus()
    qtbot.keyClick(editor.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = next(widget for widget in QApplication.allWidgets() if isinstance(widget, QCalendarWidget))
    assert calendar.selectedDate() == QDate(2015, 8, 1)

    with qtbot.waitSignal(editor.left):
        calendar.clicked.emit(QDate(2015, 8, 14))
    assert editor.value() == date(2015, 8, 14)


def test_a_wage_is_an_exact_amount_for_a_time(on_screen):
    editor = on_screen(WageEditor())
    editor.show_value(Wage(Decimal("12.00"), Per.MONTH))

    assert editor.value() == Wage(Decimal("12.00"), Per.MONTH)
    assert editor.typed() == "12.00/month"


def test_a_wage_without_an_amount_is_not_known(on_screen):
    editor = on_screen(WageEditor())

    assert editor.value() is None
    assert editor.typed() == ""


@pytest.mark.parametrize("typed", ["twelve", "12.345", "-1", "1e99"])
def test_what_is_no_amount_is_refused(on_screen, typed):
    editor = on_screen(WageEditor())
    editor.parts[0].setText(typed)
    with pytest.raises(InputError) as refused:
        editor.value()

    assert refused.value.code == "money.not-an-amount"


def test_the_time_of_a_wage_is_said_in_the_language_of_now(on_screen, qapp):
    editor = on_screen(WageEditor())
    speak(qapp, Language.FRENCH)
    editor.retranslate()

    assert editor.parts[1].currentText() == "Heure"


def test_choosing_the_time_of_a_wage_is_told(on_screen, qtbot):
    editor = on_screen(WageEditor())
    with qtbot.waitSignal(editor.left):
        qtbot.keyClick(editor.parts[1], Qt.Key.Key_Down)


@pytest.mark.parametrize("edition", EDITIONS)
def test_an_occupation_keeps_its_edition(on_screen, edition):
    editor = on_screen(NocEditor())
    editor.show_value(Noc(edition, "6322"))

    assert editor.value() == Noc(edition, "6322")


def test_an_occupation_without_a_code_is_not_known(on_screen):
    editor = on_screen(NocEditor())

    assert editor.value() is None
    assert editor.typed() == ""


def test_leaving_the_code_is_told(on_screen, qtbot):
    editor = on_screen(NocEditor())
    editor.parts[0].setFocus()
    with qtbot.waitSignal(editor.left):
        qtbot.keyClick(editor.parts[0], Qt.Key.Key_Return)
