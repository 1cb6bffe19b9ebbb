"""Working notes: added with the day they speak of, never changed, and shown with the time they were written."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from workstation.domain.errors import InputError
from workstation.domain.history import JournalEntry
from workstation.domain.note import Note
from workstation.ui.kit.cards import Page
from workstation.ui.kit.dates import parse_day, shown_day, shown_time
from workstation.ui.kit.editors import PaperEditor
from workstation.ui.kit.editors_offer import DayEditor
from workstation.ui.kit.i18n import Panel, words
from workstation.ui.kit.icons import icon
from workstation.ui.kit.messages import sentence
from workstation.ui.kit.plain import Label
from workstation.ui.kit.theme import NEAR, TIGHT, pixels
from workstation.ui.kit.wrapped import breakable


@dataclass(frozen=True)
class Written:
    """A note with who wrote it and when, where the journal knows."""

    note: Note
    officer: str = ""
    entered_at: datetime | None = None


def written(notes: Sequence[Note], entries: Sequence[JournalEntry]) -> tuple[Written, ...]:
    """Return the notes of a case with the writer and the time that the journal holds for each."""
    known: dict[int, JournalEntry] = {}
    for entry in entries:
        if entry.part == "notes" and entry.after:
            known.setdefault(len(json.loads(entry.after)) - 1, entry)
    return tuple(
        Written(note, known[place].officer, known[place].entered_at) if place in known else Written(note)
        for place, note in enumerate(notes)
    )


class NotesPanel(Panel):
    """The notes, and room for the next one.

    Attributes:
        added: text and day of the note the officer wrote.
    """

    added = Signal(str, object)

    def __init__(self, today: date) -> None:
        """Start without a case; a new note speaks of ``today`` until the officer says otherwise."""
        super().__init__()
        self._today = today
        self._shown: tuple[Written, ...] = ()
        self._drafts: dict[str, str] = {}
        self._number = ""
        self.labels: list[Label] = []
        self.page = Page()
        self.text, self.day = PaperEditor(2), DayEditor()
        self.add, self.fault = QPushButton(), Label(role="error").wrapped()
        self._none = Label(role="quiet").wrapped()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self.page.column.setContentsMargins(0, 0, NEAR, 0)
        self.page.column.setSpacing(TIGHT)
        self.page.add(self._none)
        self.page.column.addStretch()
        self.fault.hide()
        self.day.show_value(self._today)
        self.text.paper.installEventFilter(self)
        self.add.clicked.connect(self._add)
        self.day.line.setMinimumWidth(pixels(118))
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(self.day.line, 1)
        row.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(NEAR)
        layout.addWidget(self.page, 1)
        layout.addWidget(self.text.widget)
        layout.addLayout(row)
        layout.addWidget(self.fault)

    def show_notes(self, number: str, notes: tuple[Written, ...], *, closed: bool) -> None:
        """Show the notes of a case; what is being written for another case waits until it is open again."""
        if number != self._number:
            self._drafts[self._number] = self.text.paper.toPlainText()
            self.text.paper.setPlainText(self._drafts.pop(number, ""))
            self._number = number
        for widget in (self.text.widget, self.day.line, self.add):
            widget.setEnabled(not closed)
        if notes != self._shown:
            self._shown = notes
            self._lay_out()

    def accept(self) -> None:
        """Clear the room for the next note: the last one was written down."""
        self.text.paper.clear()
        self.day.show_value(self._today)
        self._complain("")

    def retranslate(self) -> None:
        """Say names and examples in the language of now."""
        self.day.retranslate()
        self.day.name(self.tr("Day the note speaks of"), "")
        self.text.name(self.tr("New working note"), "")
        self.text.paper.setPlaceholderText(self.tr("New note; Ctrl+Enter adds it"))
        self.add.setText(words().say("why.add"))
        self.add.setAccessibleName(self.tr("Add note"))
        self.add.setIcon(icon("note"))
        self._none.setText(self.tr("No note yet. Notes are kept for good."))
        self._lay_out()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Add the note with Ctrl+Enter."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _is_ctrl_enter(event):
            self._add()
            return True
        return super().eventFilter(watched, event)

    def _add(self) -> None:
        try:
            text, day = self.text.value(), parse_day(self.day.line.text(), "event_on")
        except InputError as error:
            self._complain(sentence(error))
            return
        if not text:
            self.text.paper.setFocus()
            return
        self._complain("")
        self.added.emit(str(text), day)

    def _complain(self, text: str) -> None:
        self.fault.setText(text)
        self.fault.setVisible(bool(text))

    def _lay_out(self) -> None:
        for label in self.labels:
            self.page.column.removeWidget(label)
            # It goes with the next turn of the events; until then it must not stand under the new ones.
            label.hide()
            label.deleteLater()
        self.labels = []
        for one in reversed(self._shown):
            self.labels += [
                Label(_about(one), role="label").wrapped(),
                Label(breakable(one.note.text or "")).wrapped().selectable(),
            ]
        for place, label in enumerate(self.labels):
            self.page.column.insertWidget(place, label)
        self._none.setVisible(not self.labels)


def _about(one: Written) -> str:
    """Return the day a note speaks of, and who wrote it when."""
    day = shown_day(one.note.event_on)
    if one.entered_at is None:
        return day
    at = f"{shown_day(one.entered_at.astimezone().date())} {shown_time(one.entered_at)[:5]}"
    return words().say("why.note-written", day=day, officer=one.officer, at=at)


def _is_ctrl_enter(event: QKeyEvent) -> bool:
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and event.modifiers() == Qt.KeyboardModifier.ControlModifier
