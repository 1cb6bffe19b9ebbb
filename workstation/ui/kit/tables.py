"""The view of a table: whole rows, hairlines, Enter to choose, the chosen row kept by what it is."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Generic

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from workstation.ui.kit.table_model import Row, TableModel
from workstation.ui.kit.theme import pixels

_ROW = 26


class Table(QTableView, Generic[Row]):
    """A table of frozen rows.

    Attributes:
        chosen: emitted with the row when the officer presses Enter on it or clicks it twice.
        pointed: emitted with the row that became current, or ``None``.
    """

    chosen = Signal(object)
    pointed = Signal(object)

    def __init__(self, model: TableModel[Row], *, sortable: bool = False, flat: bool = False) -> None:
        """Show ``model``; ``flat`` leaves out the frame, for tables inside a card."""
        super().__init__()
        self.rows = model
        self.setModel(model)
        if flat:
            self.setProperty("role", "flat")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(pixels(_ROW))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setStretchLastSection(True)
        self.setSortingEnabled(sortable)
        self.doubleClicked.connect(self._choose)
        self.selectionModel().currentRowChanged.connect(lambda index, _old: self.pointed.emit(self.rows.row_at(index)))

    def set_widths(self, widths: Sequence[int | None]) -> None:
        """Set the columns' widths in pixels at 100 %; ``None`` takes what is left over."""
        header = self.horizontalHeader()
        for number, width in enumerate(widths):
            if width is None:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
            else:
                self.setColumnWidth(number, pixels(width))

    def show_rows(self, rows: Sequence[Row], keep: Hashable | None = None) -> None:
        """Show ``rows`` and keep the current one: the row with identity ``keep``, when it is still there."""
        self.rows.show_rows(rows)
        place = self.rows.index_of(keep) if keep is not None else QModelIndex()
        if place.isValid() and place.row() != self.currentIndex().row():
            self.setCurrentIndex(place)

    def current(self) -> Row | None:
        """Return the row the officer is on, or ``None``."""
        return self.rows.row_at(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the current row with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index)
        if row is not None:
            self.chosen.emit(row)
