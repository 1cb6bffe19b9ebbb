from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from workstation.domain.codes import Language, Province
from workstation.domain.errors import InputError
from workstation.ui.kit.dates import parse_count
from workstation.ui.kit.editors import AnswerEditor, ChoiceEditor, LineEditor, PaperEditor
from workstation.ui.kit.i18n import speak


@pytest.fixture
def on_screen(qtbot):
    shown = []

    def show(editor):
        holder = QWidget()
        shown.append(holder)
        before = QLineEdit(holder)
        editor.widget.setParent(holder)
        editor.widget.move(0, 40)
        qtbot.addWidget(holder)
        holder.resize(400, 200)
        with qtbot.waitActive(holder):
            holder.show()
            holder.activateWindow()
        before.setFocus()
        return editor

    yield show
    shown.clear()


def test_a_blank_line_is_not_known(on_screen):
    editor = on_screen(LineEditor())
    editor.line.setText("   ")

    assert editor.value() is None


def test_a_line_is_read_without_the_blanks_around_it(on_screen):
    editor = on_screen(LineEditor())
    editor.line.setText("  Café Nord ")

    assert editor.value() == "Café Nord"


@pytest.mark.parametrize("typed", ["a\x00b", "a\x07b"])
def test_control_characters_are_refused(on_screen, typed):
    editor = on_screen(LineEditor())
    editor.line.setText(typed)
    with pytest.raises(InputError) as refused:
        editor.value()

    assert refused.value.code == "text.control-character"


def test_ten_thousand_characters_fit_and_stay_when_one_more_is_refused(on_screen):
    editor = on_screen(LineEditor())
    editor.line.setText("x" * 10_000)
    assert editor.value() == "x" * 10_000

    editor.line.setText("x" * 10_001)
    with pytest.raises(InputError):
        editor.value()
    assert len(editor.typed()) == 10_001


def test_leaving_a_line_with_enter_is_told(on_screen, qtbot):
    editor = on_screen(LineEditor())
    editor.line.setFocus()
    with qtbot.waitSignal(editor.left):
        qtbot.keyClick(editor.line, Qt.Key.Key_Return)


def test_a_closed_line_can_be_read_but_not_changed(on_screen, qtbot):
    editor = on_screen(LineEditor(parse_count))
    editor.show_value(20)
    editor.set_read_only(True)
    qtbot.keyClicks(editor.line, "7")

    assert editor.line.text() == "20"
    assert editor.value() == 20


def test_the_beginning_of_a_long_text_is_shown(on_screen):
    editor = on_screen(LineEditor())
    editor.show_value("x" * 500)

    assert editor.line.cursorPosition() == 0


def test_an_address_is_read_by_its_lines(on_screen):
    editor = on_screen(PaperEditor(split=True))
    editor.paper.setPlainText("12 Mabini St\n\n  Quezon City \n")

    assert editor.value() == ("12 Mabini St", "Quezon City")
    editor.show_value(("a", "b"))
    assert editor.typed() == "a\nb"


def test_reasons_keep_their_paragraphs(on_screen):
    editor = on_screen(PaperEditor(6))
    editor.paper.setPlainText("First.\n\nSecond.")

    assert editor.value() == "First.\n\nSecond."


def test_markup_in_a_long_text_stays_text(on_screen):
    editor = on_screen(PaperEditor())
    editor.show_value("<img src='x'> & <b>")

    assert editor.value() == "<img src='x'> & <b>"


def test_tab_leads_out_of_a_long_text_and_tells_that_it_was_left(on_screen, qtbot):
    editor = on_screen(PaperEditor())
    editor.paper.setFocus()
    with qtbot.waitSignal(editor.left):
        qtbot.keyClick(editor.paper, Qt.Key.Key_Tab)

    assert "\t" not in editor.typed()


def test_a_choice_keeps_its_value_and_not_a_bare_string(on_screen):
    editor = on_screen(ChoiceEditor(Province))
    editor.show_value(Province.QC)

    assert editor.value() is Province.QC
    assert editor.box.currentText() == "Quebec"


def test_a_choice_can_be_unknown(on_screen):
    editor = on_screen(ChoiceEditor(Province))
    editor.show_value(None)

    assert editor.value() is None
    assert editor.box.currentText() == ""


def test_a_choice_that_must_be_made_has_no_blank(on_screen):
    editor = on_screen(ChoiceEditor(Language, blank=False))

    assert editor.box.count() == len(Language)


def test_choices_are_said_in_the_language_of_now(on_screen, qapp):
    editor = on_screen(ChoiceEditor(Province))
    editor.show_value(Province.BC)
    speak(qapp, Language.FRENCH)
    editor.retranslate()

    assert editor.box.currentText() == "Colombie-Britannique"
    assert editor.value() is Province.BC


def turn_wheel(widget):
    place = QPointF(5, 5)
    event = QWheelEvent(
        place,
        widget.mapToGlobal(place),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_the_wheel_changes_no_choice_one_only_passes_over(on_screen):
    editor = on_screen(ChoiceEditor(Province))
    editor.show_value(Province.QC)
    turn_wheel(editor.box)

    assert editor.value() is Province.QC


def test_choosing_is_told(on_screen, qtbot):
    editor = on_screen(ChoiceEditor(Province))
    editor.box.setFocus()
    with qtbot.waitSignal(editor.left):
        qtbot.keyClick(editor.box, Qt.Key.Key_Down)


@pytest.mark.parametrize("answer", [True, False, None])
def test_an_answer_is_yes_no_or_not_known(on_screen, answer):
    editor = on_screen(AnswerEditor())
    editor.show_value(answer)

    assert editor.value() is answer


def test_each_answer_tells_a_screen_reader_the_question(on_screen):
    editor = on_screen(AnswerEditor())
    editor.name("Visa required?", "")

    assert [part.accessibleName() for part in editor.parts] == [
        "Visa required?: Yes",
        "Visa required?: No",
        "Visa required?: Not known",
    ]


def test_clicking_an_answer_is_told(on_screen, qtbot):
    editor = on_screen(AnswerEditor())
    with qtbot.waitSignal(editor.left):
        editor.parts[1].click()

    assert editor.value() is False


def test_a_closed_answer_cannot_be_changed(on_screen):
    editor = on_screen(AnswerEditor())
    editor.show_value(True)
    editor.set_read_only(True)
    editor.parts[1].click()

    assert editor.value() is True


def test_a_value_is_shown_by_the_editors_own_function(on_screen):
    editor = on_screen(LineEditor(show=lambda day: f"day {day}"))
    editor.show_value(date(2015, 7, 2))

    assert editor.typed() == "day 2015-07-02"
