"""A list of one column whose rows are as high as their text needs."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent

from workstation.ui.kit.table_model import Column, TableModel
from workstation.ui.kit.tables import Table
from workstation.ui.kit.theme import NEAR, pixels

Row = TypeVar("Row")
_SYMBOL = 44


class WrappedList(Table[Row]):
    """Rows of a symbol and a few lines of text."""

    def __init__(self, context: str, column: Column[Row], identity: Callable[[Row], Hashable]) -> None:
        """Start empty; ``context``, ``column`` and ``identity`` are those of a table."""
        super().__init__(TableModel(context, (column,), identity), flat=True)
        self._column = column
        self.horizontalHeader().hide()
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.set_widths((None,))

    def show_rows(self, rows: Sequence[Row], keep: Hashable | None = None) -> None:
        """Show ``rows``, each as high as it needs to be."""
        super().show_rows(rows, keep)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every row the height its text needs in the new width."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> int:
        """Fit the rows and return the height of all of them; Qt's reckoning forgets the room of the symbol."""
        metrics, room = QFontMetrics(self.font()), QRect(0, 0, self.viewport().width() - pixels(_SYMBOL), 10_000)
        total = 0
        for place, row in enumerate(self.rows.rows):
            lines = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self._column.text(row))
            height = lines.height() + 2 * NEAR
            self.verticalHeader().resizeSection(place, height)
            total += height
        return total
