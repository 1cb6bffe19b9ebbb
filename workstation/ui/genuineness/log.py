"""The verification log of one factor: a table, and a row below it that adds the next step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workstation.domain.errors import InputError
from workstation.domain.genuineness import LogEntry
from workstation.domain.part import checked_text
from workstation.ui.kit.dates import parse_day, shown_day
from workstation.ui.kit.editors_offer import DayEditor
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, Panel
from workstation.ui.kit.icons import icon
from workstation.ui.kit.messages import sentence
from workstation.ui.kit.plain import Label
from workstation.ui.kit.table_model import Column, TableModel
from workstation.ui.kit.theme import NEAR, pixels
from workstation.ui.kit.wrapped import WrappedTable

# The table grows with the log up to so many pixels at 100 %, then it scrolls.
_TALLEST = 230
# Line, column and columns taken by day, what, source, result and button; from so many pixels on in one line.
_WIDE = ((0, 0, 1), (0, 1, 1), (0, 2, 1), (0, 3, 1), (0, 4, 1))
_NARROW = ((0, 0, 1), (0, 1, 4), (1, 0, 2), (1, 2, 2), (1, 4, 1))
_ONE_LINE = 470


@dataclass(frozen=True)
class Step:
    """A step of the log and its place in it."""

    number: int
    entry: LogEntry


COLUMNS: tuple[Column[Step], ...] = (
    Column(QT_TRANSLATE_NOOP("VerificationLog", "Day"), lambda step: shown_day(step.entry.on)),
    Column(
        QT_TRANSLATE_NOOP("VerificationLog", "What was done"),
        lambda step: step.entry.what or "",
        tip=lambda step: step.entry.what or "",
    ),
    Column(
        QT_TRANSLATE_NOOP("VerificationLog", "Source"),
        lambda step: step.entry.source or "",
        tip=lambda step: step.entry.source or "",
    ),
    Column(
        QT_TRANSLATE_NOOP("VerificationLog", "Result"),
        lambda step: step.entry.result or "",
        tip=lambda step: step.entry.result or "",
    ),
)


class LogPanel(Panel):
    """Steps are added, never changed.

    Attributes:
        added: the LogEntry that the officer wrote.
    """

    added = Signal(object)

    def __init__(self, today: date) -> None:
        """Start empty; a new step is of ``today`` until the officer says otherwise."""
        super().__init__()
        self._today = today
        self.table = WrappedTable(TableModel("VerificationLog", COLUMNS, lambda step: step.number), tallest=_TALLEST)
        self.table.set_widths((96, None, 112, None))
        self.day = DayEditor()
        self.what, self.source, self.result = QLineEdit(), QLineEdit(), QLineEdit()
        self.add = QPushButton()
        self._grid = QGridLayout()
        self.fault = Label(role="error").wrapped()
        self._build()
        self._blank()
        self.retranslate()

    def _build(self) -> None:
        self.fault.hide()
        row = QWidget()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(NEAR)
        row.setLayout(self._grid)
        self.day.line.setMaximumWidth(pixels(132))
        self._arrange(wide=True)
        for line in (self.what, self.source, self.result):
            line.setMinimumWidth(pixels(60))
            line.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(NEAR)
        layout.addWidget(self.table)
        layout.addWidget(row)
        layout.addWidget(self.fault)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take two lines for a new step where one has no room."""
        super().resizeEvent(event)
        self._arrange(wide=event.size().width() >= pixels(_ONE_LINE))

    def _arrange(self, *, wide: bool) -> None:
        places = _WIDE if wide else _NARROW
        widgets = (self.day.line, self.what, self.source, self.result, self.add)
        for widget, (line, column, span) in zip(widgets, places, strict=True):
            self._grid.addWidget(widget, line, column, 1, span)
        for column in range(len(widgets)):
            self._grid.setColumnStretch(column, int(wide and 0 < column < len(widgets) - 1))

    def show_log(self, log: Sequence[LogEntry]) -> None:
        """Show the steps in the order they were added, the last one in sight."""
        self.table.show_rows([Step(number, entry) for number, entry in enumerate(log)])
        self.table.scrollToBottom()

    def close_to_changes(self, closed: bool) -> None:
        """Let the log of a signed case be read but not added to."""
        for widget in (self.day.line, self.what, self.source, self.result, self.add):
            widget.setEnabled(not closed)

    def retranslate(self) -> None:
        """Say names and examples in the language of now."""
        self.table.setAccessibleName(self.tr("Verification log"))
        self.table.rows.retranslate()
        self.day.retranslate()
        self.day.name(self.tr("Day of the step"), "")
        labels = (self.tr("What was done"), self.tr("Source"), self.tr("Result"))
        for line, label in zip((self.what, self.source, self.result), labels, strict=True):
            line.setPlaceholderText(label)
            line.setAccessibleName(self.tr("New step: {field}").format(field=label))
        self.add.setText(self.tr("Add"))
        self.add.setIcon(icon("plus"))
        self.add.setAccessibleName(self.tr("Add the step to the log"))

    def _add(self) -> None:
        try:
            entry = self._entry()
        except InputError as error:
            self._complain(sentence(error))
            return
        if entry.what is None:
            self.what.setFocus()
            return
        self._complain("")
        self.added.emit(entry)

    def accept(self) -> None:
        """Clear the row: the step was recorded."""
        self._blank()
        self.what.setFocus()

    def _entry(self) -> LogEntry:
        texts = {"what": self.what, "source": self.source, "result": self.result}
        read = {name: checked_text(line.text().strip(), name) or None for name, line in texts.items()}
        return LogEntry(on=parse_day(self.day.line.text(), "on"), **read)

    def _blank(self) -> None:
        self.day.show_value(self._today)
        for line in (self.what, self.source, self.result):
            line.clear()

    def _complain(self, text: str) -> None:
        self.fault.setText(text)
        self.fault.setVisible(bool(text))
