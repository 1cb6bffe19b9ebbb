"""An officer's hands: they type into fields and leave them, press buttons, and wait until the window has answered."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import StrEnum

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QRadioButton, QWidget

from workstation.domain.offer import Noc, Wage
from workstation.domain.part import Part
from workstation.ui.kit.editors import Editor
from workstation.ui.kit.grid import FieldGrid
from workstation.ui.kit.i18n import words

_PATIENCE = 10_000


def wait_until(answered: Callable[[], bool], patience: int = _PATIENCE) -> None:
    """Let the window work until ``answered`` says yes; ``patience`` in milliseconds."""
    for _turn in range(patience // 10):
        if answered():
            return
        loop = QEventLoop()
        QTimer.singleShot(10, loop.quit)
        loop.exec()
    raise AssertionError("the window did not answer")


def press(button: QAbstractButton) -> None:
    """Press a button that can be pressed."""
    assert button.isEnabled(), button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())


def write(field: QWidget, text: str) -> None:
    """Write into a field and leave it with Tab."""
    field.setFocus()
    QApplication.processEvents()
    if isinstance(field, QLineEdit):
        field.selectAll()
        field.insert(text)
    elif isinstance(field, QPlainTextEdit):
        field.selectAll()
        field.insertPlainText(text)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    QApplication.processEvents()


def choose(box: QComboBox, value: object) -> None:
    """Choose the entry of a list that stands for ``value``."""
    _take(box, next((row for row in range(box.count()) if box.itemData(row) == value), -1))


def enter(form: FieldGrid, name: str, value: object) -> None:
    """Enter a value into a field of a form, by the widgets that stand there."""
    editor = form.box(name).editor
    if isinstance(value, Wage):
        _pair(editor, f"{value.amount:f}", words().code(value.per))
    elif isinstance(value, Noc):
        _pair(editor, value.code, str(value.edition))
    elif isinstance(value, bool):
        buttons = [part for part in editor.parts if isinstance(part, QRadioButton)]
        press(buttons[0] if value else buttons[1])
    elif isinstance(value, StrEnum):
        _choose_words(_only(editor, QComboBox), value)
    else:
        write(editor.parts[0], _text(value))


def enter_all(form: FieldGrid, part: Part, *, leaving_out: frozenset[str] = frozenset()) -> None:
    """Enter every known value of a part whose field stands on the form; inner parts by their paths."""
    for name in form.boxes:
        held: object = part
        for step in name.split("."):
            held = None if held is None else getattr(held, step)
        if held is not None and name not in leaving_out:
            enter(form, name, held)


def _choose_words(box: QComboBox, value: StrEnum) -> None:
    """Choose an entry by what it says, where the box knows no more of it."""
    _take(box, box.findText(words().code(value)))


def _take(box: QComboBox, place: int) -> None:
    assert place >= 0
    box.setFocus()
    box.setCurrentIndex(place)
    box.activated.emit(place)


def _pair(editor: Editor, text: str, choice: str) -> None:
    box = _only(editor, QComboBox)
    _take(box, box.findText(choice))
    write(editor.parts[0], text)


def _only(editor: Editor, kind: type[QComboBox]) -> QComboBox:
    return next(part for part in editor.parts if isinstance(part, kind))


def _text(value: object) -> str:
    match value:
        case date():
            return value.isoformat()
        case Decimal():
            return f"{value:f}"
        case tuple():
            return "\n".join(str(line) for line in value)
        case _:
            return str(value)
