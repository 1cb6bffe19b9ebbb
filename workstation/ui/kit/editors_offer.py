"""Editors for values of two halves: a wage and its time, an occupation and its edition, a day with a calendar."""

from __future__ import annotations

from datetime import date
from typing import Literal, cast

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget, QWidgetAction

from workstation.domain.codes import Per
from workstation.domain.money import parse_money
from workstation.domain.offer import Noc, Wage
from workstation.ui.kit.dates import parse_day, shown_day
from workstation.ui.kit.editors import CalmComboBox, ChoiceEditor, Editor, LineEditor
from workstation.ui.kit.i18n import locale, words
from workstation.ui.kit.icons import icon
from workstation.ui.kit.theme import NEAR

EDITIONS = (2006, 2011, 2016)
_LATEST_THEN = 2011


class DayEditor(LineEditor):
    """A day, typed or chosen from a calendar (button, or Alt+Down)."""

    def __init__(self) -> None:
        """Show days in the form that both languages of Canada share."""
        super().__init__(parse_day, _shown, widest=14)
        self._calendar = QAction(icon("calendar"), "", self.line)
        self._calendar.setShortcut("Alt+Down")
        self._calendar.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._calendar.triggered.connect(self._open)
        self.line.addAction(self._calendar, QLineEdit.ActionPosition.TrailingPosition)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the form of a day and the button's name."""
        self.line.setPlaceholderText(words().say("window.day-form"))
        self._calendar.setText(words().say("window.calendar"))

    def _open(self) -> None:
        from PySide6.QtWidgets import QCalendarWidget

        menu = QMenu(self.line)
        calendar = QCalendarWidget(menu)
        calendar.setLocale(locale())
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        held = QDate.fromString(self.line.text(), Qt.DateFormat.ISODate)
        if held.isValid():
            calendar.setSelectedDate(held)
        for picked in (calendar.activated, calendar.clicked):
            picked.connect(self._take)
            picked.connect(menu.close)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        menu.popup(self.line.mapToGlobal(self.line.rect().bottomLeft()))
        calendar.setFocus()

    def _take(self, day: QDate) -> None:
        self.line.setText(day.toString(Qt.DateFormat.ISODate))
        self.left.emit()


def _shown(day: object) -> str:
    return shown_day(day if isinstance(day, date) else None)


class _Pair(Editor):
    """Two widgets side by side, a line first."""

    def __init__(self, line: QLineEdit, choice: QWidget) -> None:
        row = QWidget()
        super().__init__(row, (line, choice))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(NEAR)
        layout.addWidget(line, 3)
        layout.addWidget(choice, 2)
        line.editingFinished.connect(self.left)


class WageEditor(_Pair):
    """An amount of dollars per hour, week, month or year."""

    def __init__(self) -> None:
        """Stand on a blank amount per hour."""
        self._amount = QLineEdit()
        self._per = ChoiceEditor(Per, blank=False)
        super().__init__(self._amount, self._per.box)
        self._per.left.connect(self.left)

    def show_value(self, value: object) -> None:
        """Show the wage."""
        wage = value if isinstance(value, Wage) else None
        self._amount.setText(f"{wage.amount:f}" if wage else "")
        if wage:
            self._per.show_value(wage.per)

    def value(self) -> object:
        """Return the wage; ``None`` without an amount."""
        text = self._amount.text().strip()
        if not text:
            return None
        return Wage(amount=parse_money(text, self.where), per=cast("Per", self._per.value()))

    def typed(self) -> str:
        """Return amount and time, blank without an amount."""
        return f"{self._amount.text()}/{self._per.typed()}" if self._amount.text().strip() else ""

    def retranslate(self) -> None:
        """Say the times in the language of now."""
        self._per.retranslate()


class NocEditor(_Pair):
    """A unit group of the National Occupational Classification and the edition it stands in."""

    def __init__(self) -> None:
        """Stand on a blank code of the edition of the bulletin's years."""
        self._code = QLineEdit()
        self._edition = CalmComboBox()
        for edition in EDITIONS:
            self._edition.addItem(str(edition), edition)
        self._edition.setCurrentIndex(EDITIONS.index(_LATEST_THEN))
        super().__init__(self._code, self._edition)
        self._edition.activated.connect(lambda _row: self.left.emit())

    def show_value(self, value: object) -> None:
        """Show the occupation."""
        noc = value if isinstance(value, Noc) else None
        self._code.setText(noc.code if noc else "")
        if noc:
            self._edition.setCurrentIndex(EDITIONS.index(noc.edition))

    def value(self) -> object:
        """Return the occupation; ``None`` without a code. Whether the code exists is for the rules to say."""
        code = self._code.text().strip()
        edition = cast("Literal[2006, 2011, 2016]", self._edition.currentData())
        return Noc(edition=edition, code=code) if code else None

    def typed(self) -> str:
        """Return code and edition, blank without a code."""
        return f"{self._code.text()}/{self._edition.currentText()}" if self._code.text().strip() else ""
