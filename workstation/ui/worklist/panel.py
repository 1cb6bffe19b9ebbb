"""The worklist: every case of the office, as a table of its own or as a narrow list beside the open case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QListView, QStackedWidget, QVBoxLayout

from workstation.domain.codes import ListKind
from workstation.ui.kit.i18n import Panel
from workstation.ui.kit.icons import icon
from workstation.ui.worklist.columns import RECEIVED, worklist_model
from workstation.ui.worklist.empty import EmptyWorklist
from workstation.ui.worklist.filters import Filters
from workstation.ui.worklist.lines import CaseLines
from workstation.ui.worklist.table import WorklistTable

if TYPE_CHECKING:
    from workstation.casework.intake import Intake
    from workstation.ui.session import Session

_PAUSE = 150  # milliseconds of rest in typing before the store is asked
_LIMIT = 500  # rows the store answers at most


class WorklistPanel(Panel):
    """Cases by name, file, stream, days and stage; search as you type, filters, sorting.

    Attributes:
        chosen: emitted with the file number of the case the officer wants open.
        search: the search box; the window places it.
        empty: what is shown in place of an empty list; its buttons lead on.
    """

    chosen = Signal(str)

    def __init__(self, session: Session, intake: Intake) -> None:
        """Show the cases of the session's desk; ``refresh`` fills the list."""
        super().__init__()
        self._session, self._intake = session, intake
        self.setProperty("role", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = worklist_model()
        self.search = QLineEdit()
        self.empty = EmptyWorklist()
        self.table = WorklistTable(self.model)
        self.lines = QListView()
        self._filters = Filters()
        self._views = QStackedWidget()
        self._narrow = False
        self._pause = QTimer(self)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setClearButtonEnabled(True)
        self.lines.setModel(self.model)
        self.lines.setItemDelegate(CaseLines(self.model, self.lines))
        self.lines.setProperty("role", "flat")
        self.lines.setUniformItemSizes(True)
        # One selection for both views: going from one to the other keeps the place.
        self.lines.setSelectionModel(self.table.selectionModel())
        self.table.sortByColumn(RECEIVED, Qt.SortOrder.AscendingOrder)
        for view in (self.table, self.lines, self.empty):
            self._views.addWidget(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._filters)
        layout.addWidget(self._views, 1)

    def _connect(self) -> None:
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.refresh)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.search.returnPressed.connect(self._choose_first)
        self._filters.changed.connect(self.refresh)
        self.table.clicked.connect(self._choose)
        self.table.chosen.connect(lambda row: self.chosen.emit(row.file_number))
        self.lines.clicked.connect(self._choose)
        self.lines.activated.connect(self._choose)
        self.empty.all_asked.connect(self._clear)
        self._session.case_changed.connect(lambda _number, _part: self._pause.start())

    def refresh(self) -> None:
        """Ask the store for the cases that the search and the filters leave."""
        self._pause.stop()
        session, text = self._session, self.search.text().strip()
        mine, stage = self._filters.mine, self._filters.stage
        rows = session.attempt(lambda: self._intake.worklist(session.officer, text, mine, stage))
        if rows is None:
            return
        current = self.table.current()
        self.table.show_rows(rows, keep=current.file_number if current else None)
        self._filters.say_count(len(rows), more=len(rows) == _LIMIT)
        if not rows:
            self.empty.explain(filtered=bool(text or mine or stage), listed=self._has_list())
        self._show_view()

    def _has_list(self) -> bool:
        """Return whether a list of ineligible employers is loaded, for any day."""
        session = self._session
        lists = session.attempt(lambda: session.desk.lookup.lists(session.officer, session.clock.today()))
        return any(held.kind is ListKind.INELIGIBLE for held in lists or ())

    def point_to(self, file_number: str) -> None:
        """Mark the open case in the list."""
        place = self.model.index_of(file_number)
        if place.isValid():
            self.table.setCurrentIndex(place)

    def neighbour(self, step: int) -> str:
        """Return the file number ``step`` rows below the current one; empty at the ends."""
        place = self.model.index(self.table.currentIndex().row() + step, 0)
        row = self.model.row_at(place)
        return row.file_number if row else ""

    def make_narrow(self, narrow: bool) -> None:
        """Show two lines a case, beside an open case, or the whole table."""
        self._narrow = narrow
        self._filters.make_narrow(narrow)
        self._show_view()

    def enter(self) -> None:
        """Lead the officer into the list."""
        shown = self._views.currentWidget()
        if shown is not None:
            shown.setFocus()

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        self.search.setPlaceholderText(self.tr("Search cases (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Search cases by name, employer or file number"))
        self.table.setAccessibleName(self.tr("Worklist"))
        self.lines.setAccessibleName(self.tr("Worklist"))
        self.model.retranslate()

    def _show_view(self) -> None:
        filled = self.lines if self._narrow else self.table
        self._views.setCurrentWidget(filled if self.model.rows else self.empty)

    def _choose(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self.chosen.emit(row.file_number)

    def _choose_first(self) -> None:
        """Open what was searched for with Enter, without a step through the list."""
        self.refresh()
        self._choose(self.model.index(0, 0))

    def _clear(self) -> None:
        self.search.clear()
        self._filters.clear()
        self.refresh()
