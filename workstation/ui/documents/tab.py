"""The third tab: Annex A as a matrix, each document with its state, and what is still to be asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from workstation.domain.case import CaseRecord
from workstation.domain.codes import DocumentState
from workstation.domain.documents import Checklist, ChecklistRow, DocumentMark
from workstation.ui.documents.columns import Line
from workstation.ui.documents.coverage import CoverageRow
from workstation.ui.documents.mark import MarkPanel
from workstation.ui.documents.marks import SEEN, outstanding, state_of, stepped
from workstation.ui.documents.table import DocumentTable, Legend
from workstation.ui.documents.toolbar import Filters, OwnDocument, Show
from workstation.ui.kit.cards import Card, Page
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, Panel, words
from workstation.ui.kit.theme import APART, FAR

if TYPE_CHECKING:
    from workstation.casework.documents import Documents
    from workstation.ui.session import Session

PART = "documents"


class DocumentsTab(Panel):
    """The matrix, the document in front of the officer, and the request letter."""

    def __init__(self, session: Session, documents: Documents) -> None:
        """Work on the session's open case with the verbs of ``documents``."""
        super().__init__()
        self._session, self._documents = session, documents
        self._checklist = Checklist((), (), ())
        self.card = Card("DocumentsTab", QT_TRANSLATE_NOOP("DocumentsTab", "Documents by factor (Annex A)"))
        self.coverage, self.table, self.legend = CoverageRow(), DocumentTable(), Legend()
        self.mark = MarkPanel(self._save)
        self.filters, self.own = Filters(), OwnDocument()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.card.add(self.coverage)
        self.card.add(self.filters)
        self.card.add(self.table, 1)
        self.card.add(self.own)
        self.card.add(self.legend)
        below = QFrame()
        below.setProperty("role", "card")
        inside = QVBoxLayout(below)
        inside.setContentsMargins(FAR, APART, FAR, FAR)
        inside.addWidget(self.mark)
        page = Page()
        page.add(self.card, 1)
        page.add(below)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)

    def _connect(self) -> None:
        self.filters.changed.connect(self._show_lines)
        self.filters.letter_asked.connect(lambda: self._session.place_asked.emit("decision.documents"))
        self.coverage.asked.connect(self._show_lines)
        self.table.pointed.connect(lambda line: self.mark.show_line(line, closed=self._closed()))
        self.table.stepped.connect(self._step)
        self.mark.stepped.connect(self._step)
        self.own.added.connect(self._add_own)

    def show_case(self, record: CaseRecord) -> None:
        """Show the checklist of the case."""
        session = self._session
        drawn = session.attempt(lambda: self._documents.checklist(session.officer, record.case.file_number))
        self._checklist = drawn or Checklist((), (), ())
        self.own.setEnabled(record.signature is None)
        self.coverage.show_checklist(self._checklist)
        self._show_lines()

    def jump(self, place: str) -> None:
        """Lead the officer to the row of a document, or to the table."""
        index = self.table.rows.index_of(place)
        if index.isValid():
            self.table.setCurrentIndex(index)
        self.table.setFocus()

    def retranslate(self) -> None:
        """Say every text of the tab itself in the language of now."""
        self.card.retranslate()
        self.table.setAccessibleName(self.tr("Documents and factors"))
        self.table.rows.retranslate()
        self._count()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the keys reach the table at once."""
        super().showEvent(event)
        if self.focusWidget() is None:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_lines(self) -> None:
        lines = [Line(row, self._session.day) for row in self._checklist.rows if self._wanted(row)]
        self.table.show_checklist(self._checklist, lines)
        self.mark.show_line(self.table.current(), closed=self._closed())
        self._count()

    def _wanted(self, row: ChecklistRow) -> bool:
        factor = self.coverage.chosen()
        return (not factor or factor in row.factors + row.conditional) and self.filters.wants(row)

    def _count(self) -> None:
        rows = self._checklist.rows
        self.filters.count(rows)
        asked, seen = sum(map(outstanding, rows)), sum(state_of(row) in SEEN for row in rows)
        self.card.say_aside(words().say("documents-tab.count", asked=asked, seen=seen))

    def _closed(self) -> bool:
        record = self._session.record
        return record is None or record.signature is not None

    def _step(self, line: Line, state: DocumentState) -> None:
        if not self._closed():
            self._session.attempt(lambda: self._save(stepped(line.row, state, self._session.clock.today())))

    def _save(self, mark: DocumentMark) -> None:
        """Record a mark; raises WorkstationError when it is refused."""
        session = self._session
        if session.case is not None:
            number = session.case.file_number
            session.adopt(self._documents.mark(session.officer, number, mark), PART)

    def _add_own(self, title: str) -> None:
        """Add a document of the officer's own, or lead to the one of that title."""
        mark = DocumentMark(document=title, state=DocumentState.NOT_ASKED)
        if not any(row.document == title for row in self._checklist.rows):
            self._session.attempt(lambda: self._save(mark))
        self.own.line.clear()
        self.filters.buttons[Show.ALL].click()
        self.jump(title)
