"""A list and a table whose rows are as high as their text needs, and text that can be broken anywhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from workstation.ui.kit.table_model import Column, TableModel
from workstation.ui.kit.tables import Table
from workstation.ui.kit.theme import NEAR, pixels

Row = TypeVar("Row")
_SYMBOL, _PADDING, _HIGHEST_ROW = 44, 24, 110
_NO_WORD, _PIECE, _BREAK = re.compile(r"\S{41,}"), 20, "\u200b"


class WrappedList(Table[Row]):
    """Rows of a symbol and a few lines of text."""

    def __init__(
        self, context: str, column: Column[Row], identity: Callable[[Row], Hashable], tallest: int | None = None
    ) -> None:
        """Start empty.

        Args:
            context: as of a table model.
            column: the only one.
            identity: as of a table model.
            tallest: the list is as high as its rows, up to so many pixels at 100 %; free when ``None``.
        """
        super().__init__(TableModel(context, (column,), identity), flat=True)
        self._column, self._tallest = column, tallest
        self.horizontalHeader().hide()
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.set_widths((None,))

    def show_rows(self, rows: Sequence[Row], keep: Hashable | None = None) -> None:
        """Show ``rows``, each as high as it needs to be."""
        super().show_rows(rows, keep)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every row the height its text needs in the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Fit the rows; Qt's own reckoning forgets the room that the symbol takes."""
        metrics, room = QFontMetrics(self.font()), QRect(0, 0, self.viewport().width() - pixels(_SYMBOL), 10_000)
        total = 0
        for place, row in enumerate(self.rows.rows):
            lines = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self._column.text(row))
            height = lines.height() + 2 * NEAR
            self.verticalHeader().resizeSection(place, height)
            total += height
        if self._tallest is not None:
            self.setFixedHeight(min(pixels(self._tallest), total + 2))


class ModestTable(Table[Row]):
    """A table that takes the height there is, and asks for no more than its least: no reason to scroll the page."""

    def sizeHint(self) -> QSize:
        """Return the usual width and the least height."""
        return QSize(super().sizeHint().width(), self.minimumHeight())


class WrappedTable(Table[Row]):
    """A table that shows whole texts, as high as its rows up to a limit; a very long text is cut at its end."""

    def __init__(self, model: TableModel[Row], *, tallest: int, highest_row: int = _HIGHEST_ROW) -> None:
        """Show ``model``.

        Args:
            model: the rows.
            tallest: greatest height of the table, in pixels at 100 %.
            highest_row: greatest height of a row, likewise.
        """
        super().__init__(model, flat=True)
        self._tallest = tallest
        self.setWordWrap(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._highest = highest_row
        self.horizontalHeader().sectionResized.connect(self._fit)
        self._fit()

    def show_rows(self, rows: Sequence[Row], keep: Hashable | None = None) -> None:
        """Show ``rows``, each as high as it needs to be."""
        super().show_rows(rows, keep)
        self._fit()

    def _fit(self) -> None:
        for place in range(self.rows.rowCount()):
            self.verticalHeader().resizeSection(place, min(pixels(self._highest), self._needed(place)))
        header = self.horizontalHeader().sizeHint().height()
        body = max(self.verticalHeader().defaultSectionSize(), self.verticalHeader().length())
        self.setFixedHeight(min(pixels(self._tallest), header + body + NEAR))

    def _needed(self, place: int) -> int:
        """Return the height of a row whose texts are all shown; Qt's own reckoning forgets paddings and symbols."""
        metrics, needed = QFontMetrics(self.font()), self.verticalHeader().defaultSectionSize()
        for column in range(self.rows.columnCount()):
            cell = self.rows.index(place, column)
            padding = _SYMBOL if cell.data(Qt.ItemDataRole.DecorationRole) is not None else _PADDING
            room = QRect(0, 0, max(1, self.columnWidth(column) - pixels(padding)), 10_000)
            text = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), str(cell.data() or ""))
            needed = max(needed, text.height() + NEAR)
        return needed


def breakable(text: str) -> str:
    """Return ``text`` so that a label can break it anywhere in a word no line could hold.

    A zero-width space is put into words of more than forty characters only: names and sentences stay as they are.
    """
    return _NO_WORD.sub(lambda word: _BREAK.join(_pieces(word[0])), text)


def _pieces(word: str) -> list[str]:
    return [word[place : place + _PIECE] for place in range(0, len(word), _PIECE)]
