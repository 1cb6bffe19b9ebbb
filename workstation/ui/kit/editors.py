"""One editor for each kind of value: it shows a value, reads what was typed, and says when the officer left it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QRadioButton, QWidget

from workstation.domain.part import checked_text
from workstation.ui.kit.i18n import words
from workstation.ui.kit.theme import NEAR


class Editor(QObject):
    """Shows and reads one value; a blank editor reads ``None``: not known.

    Attributes:
        left: emitted when the officer has finished with the value: left the field, chose, pressed Enter.
        widget: what stands in the form; the first of ``parts`` takes the focus.
        parts: every widget that can have the focus.
    """

    left = Signal()

    def __init__(self, widget: QWidget, parts: Iterable[QWidget] = ()) -> None:
        """Keep the widget."""
        super().__init__(widget)
        self.widget = widget
        self.parts: tuple[QWidget, ...] = tuple(parts) or (widget,)
        self.where = ""

    def show_value(self, value: object) -> None:
        """Show a value; ``None`` shows a blank."""
        raise NotImplementedError

    def value(self) -> object:
        """Return what is typed or chosen.

        Raises:
            InputError: when it cannot be read as a value.
        """
        raise NotImplementedError

    def typed(self) -> str:
        """Return what stands in the editor, to see whether the officer changed it."""
        raise NotImplementedError

    def set_read_only(self, closed: bool) -> None:
        """Let the value be read but not changed."""
        for part in self.parts:
            part.setEnabled(not closed)

    def retranslate(self) -> None:
        """Say the choices in the language of now."""

    def name(self, name: str, description: str) -> None:
        """Tell screen readers what the value is called and what is to know about it."""
        for part in self.parts:
            part.setAccessibleName(name)
            part.setAccessibleDescription(description)


class LineEditor(Editor):
    """One line of text, read and shown by two functions."""

    def __init__(
        self,
        read: Callable[[str, str], object] = checked_text,
        show: Callable[[object], str] = str,
        *,
        widest: int | None = None,
        placeholder: str = "",
    ) -> None:
        """Read with ``read(text, where)``, show with ``show(value)``.

        Args:
            read: what was typed -> the value; raises InputError.
            show: the value -> what stands in the field.
            widest: number of characters the field needs at most; free when None.
            placeholder: an example of the form, shown while the field is blank.
        """
        self.line = QLineEdit()
        super().__init__(self.line)
        self._read, self._show = read, show
        self.line.setPlaceholderText(placeholder)
        if widest:
            self.line.setMaximumWidth(QFontMetrics(self.line.font()).averageCharWidth() * (widest + 4) + 2 * NEAR)
        self.line.editingFinished.connect(self.left)

    def show_value(self, value: object) -> None:
        """Show a value, from its beginning."""
        self.line.setText("" if value is None else self._show(value))
        self.line.setCursorPosition(0)

    def value(self) -> object:
        """Return what is typed; ``None`` for blanks."""
        text = self.line.text().strip()
        return self._read(text, self.where) if text else None

    def typed(self) -> str:
        """Return what stands in the field."""
        return self.line.text()

    def set_read_only(self, closed: bool) -> None:
        """Keep a closed value selectable."""
        self.line.setReadOnly(closed)


class _Paper(QPlainTextEdit):
    """Plain text of several lines that tells when it is left; Tab leads on to the next field."""

    left = Signal()

    def __init__(self, lines: int) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        height = QFontMetrics(self.font()).lineSpacing() * lines + 2 * NEAR + 2
        self.setMinimumHeight(height)
        self.setMaximumHeight(height if lines <= 4 else 16_777_215)  # noqa: PLR2004 - Qt's own "no limit"

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the text was left, unless only a menu opened over it."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class PaperEditor(Editor):
    """Text of several lines; ``lines`` of an address become a tuple, ``long`` text stays one text."""

    def __init__(self, lines: int = 3, *, split: bool = False) -> None:
        """Show ``lines`` lines; with ``split`` each line is a value of its own."""
        self.paper = _Paper(lines)
        super().__init__(self.paper)
        self._split = split
        self.paper.left.connect(self.left)

    def show_value(self, value: object) -> None:
        """Show the text or the lines."""
        shown = "\n".join(value) if isinstance(value, tuple) else value
        self.paper.setPlainText("" if shown is None else str(shown))

    def value(self) -> object:
        """Return the text, or its lines without the blank ones; ``None`` when nothing is written."""
        text = checked_text(self.paper.toPlainText().strip(), self.where)
        if not self._split:
            return text or None
        return tuple(line.strip() for line in text.splitlines() if line.strip()) or None

    def typed(self) -> str:
        """Return what is written."""
        return self.paper.toPlainText()

    def set_read_only(self, closed: bool) -> None:
        """Keep a closed text selectable."""
        self.paper.setReadOnly(closed)


class CalmComboBox(QComboBox):
    """A list to choose from that the mouse wheel changes only when the officer is in it."""

    def __init__(self) -> None:
        """Take the focus by keyboard or click, never by wheel."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll when the officer only passes over."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceEditor(Editor):
    """One value of a closed list, in the officer's words; the first entry is blank: not known."""

    def __init__(self, choices: Iterable[StrEnum], *, blank: bool = True) -> None:
        """Offer ``choices`` in their order, and a blank unless the value must be known."""
        self.box = CalmComboBox()
        super().__init__(self.box)
        # Kept here, not in the box: Qt would hand a StrEnum back as a bare string.
        self._choices: list[StrEnum | None] = [*([None] if blank else []), *choices]
        for choice in self._choices:
            self.box.addItem(words().code(choice) if choice else "")
        self.box.activated.connect(lambda _row: self.left.emit())

    def show_value(self, value: object) -> None:
        """Choose the value."""
        self.box.setCurrentIndex(
            self._choices.index(value) if isinstance(value, StrEnum) and value in self._choices else 0
        )

    def value(self) -> StrEnum | None:
        """Return the chosen value."""
        return self._choices[self.box.currentIndex()]

    def typed(self) -> str:
        """Return the chosen value as text."""
        return self.value() or ""

    def retranslate(self) -> None:
        """Say the choices in the language of now."""
        for row, choice in enumerate(self._choices):
            if choice:
                self.box.setItemText(row, words().code(choice))


class AnswerEditor(Editor):
    """Yes, no or not known: three buttons, so that *not known* is an answer one can see."""

    def __init__(self) -> None:
        """Stand on *not known*."""
        row = QWidget()
        self._group = QButtonGroup(row)
        self._buttons = {answer: QRadioButton() for answer in (True, False, None)}
        super().__init__(row, self._buttons.values())
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(NEAR)
        for button in self._buttons.values():
            self._group.addButton(button)
            layout.addWidget(button)
            button.clicked.connect(lambda _checked: self.left.emit())
        layout.addStretch()
        self._name = ("", "")
        self.show_value(None)
        self.retranslate()

    def show_value(self, value: object) -> None:
        """Choose the answer."""
        self._buttons[value if isinstance(value, bool) else None].setChecked(True)

    def value(self) -> object:
        """Return True, False or None."""
        return next(answer for answer, button in self._buttons.items() if button.isChecked())

    def typed(self) -> str:
        """Return the answer as text."""
        return str(self.value())

    def retranslate(self) -> None:
        """Say the answers in the language of now."""
        for answer, button in self._buttons.items():
            button.setText(words().show(answer))
        self.name(*self._name)

    def name(self, name: str, description: str) -> None:
        """Tell screen readers the question with each answer."""
        self._name = (name, description)
        for button in self._buttons.values():
            button.setAccessibleName(f"{name}: {button.text()}" if name else button.text())
            button.setAccessibleDescription(description)
