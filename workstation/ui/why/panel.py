"""The panel at the right of every tab."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from workstation.domain.case import CaseRecord
from workstation.domain.documents import Checklist
from workstation.ui.kit.i18n import Panel
from workstation.ui.kit.plain import Label
from workstation.ui.kit.theme import APART, NEAR, pixels
from workstation.ui.why.evidence import Came, EvidenceList
from workstation.ui.why.explanation import Explanation
from workstation.ui.why.notes import NotesPanel, Written, written

if TYPE_CHECKING:
    from workstation.casework.intake import Intake
    from workstation.ui.session import Session

_HEIGHTS = (390, 120, 240)


class WhyPanel(Panel):
    """Why, evidence, working notes: one below the other, each as high as the officer likes."""

    def __init__(self, session: Session, intake: Intake) -> None:
        """Work on the session's open case with the verbs of ``intake``."""
        super().__init__()
        self._session, self._intake = session, intake
        self._known: tuple[str, int] = ("", -1)
        self._written: tuple[Written, ...] = ()
        self.setProperty("role", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.why, self.evidence = Explanation(), EvidenceList()
        self.notes = NotesPanel(session.clock.today())
        self._headings = tuple(Label(role="heading") for _height in _HEIGHTS)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._split.setChildrenCollapsible(False)
        for heading, part in zip(self._headings, (self.why, self.evidence, self.notes), strict=True):
            section = QWidget()
            column = QVBoxLayout(section)
            column.setContentsMargins(APART, NEAR, APART, NEAR)
            column.setSpacing(NEAR)
            column.addWidget(heading)
            column.addWidget(part, 1)
            self._split.addWidget(section)
        self._split.setSizes([pixels(height) for height in _HEIGHTS])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._split)

    def _connect(self) -> None:
        self.evidence.chosen.connect(self._lead_to)
        self.notes.added.connect(self._write)

    def show_case(self, record: CaseRecord) -> None:
        """Show what is said of the case, what came, and what was noted."""
        session, number = self._session, record.case.file_number
        self.why.show_assessment(session.attempt(lambda: session.assessment))
        drawn = session.attempt(lambda: session.desk.documents.checklist(session.officer, number))
        self.evidence.show_checklist(drawn or Checklist((), (), ()))
        self.notes.show_notes(number, self._notes_of(record), closed=record.signature is not None)

    def explain(self, rule: str) -> None:
        """Explain the finding of a rule."""
        self.why.explain(rule)

    def retranslate(self) -> None:
        """Say headings and lists in the language of now; the parts follow by themselves."""
        texts = (self.tr("Why"), self.tr("Evidence"), self.tr("Working notes"))
        for heading, text in zip(self._headings, texts, strict=True):
            heading.setText(text)
        self.evidence.setAccessibleName(self.tr("Documents that came"))
        self.evidence.rows.retranslate()

    def _notes_of(self, record: CaseRecord) -> tuple[Written, ...]:
        """Return the notes with their times; the journal is read again only when a note was added."""
        notes = record.case.notes or ()
        known = (record.case.file_number, len(notes))
        if known != self._known:
            session = self._session
            number = record.case.file_number
            entries = session.attempt(lambda: session.desk.office.history(session.officer, number)) or ()
            self._known, self._written = known, written(notes, entries)
        return self._written

    def _write(self, text: str, event_on: date) -> None:
        session, record = self._session, self._session.record
        if record is None:
            return
        number = record.case.file_number
        changed = session.attempt(lambda: self._intake.write_note(session.officer, number, text, event_on))
        if changed is not None:
            self.notes.accept()
            session.adopt(changed, "notes")

    def _lead_to(self, came: Came) -> None:
        self._session.place_asked.emit(f"documents.{came.row.document}")
