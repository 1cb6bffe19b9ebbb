"""Boxes in a grid that takes as many columns as have room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QSizePolicy

from workstation.ui.kit.fields import FieldBox
from workstation.ui.kit.i18n import Panel
from workstation.ui.kit.theme import APART, NEAR, pixels

_LEAST_WIDTH = 165  # pixels a field needs at 100 %


class BoxGrid(Panel):
    """Boxes in reading order; a box may span columns. With little room they stand one below the other."""

    def __init__(self, boxes: Sequence[FieldBox], columns: int) -> None:
        """Lay out ``boxes`` in up to ``columns`` columns."""
        super().__init__()
        self._boxes = tuple(boxes)
        self._most_columns, self._columns = columns, 0
        # A grid takes the height of its fields and leaves the rest to its neighbours.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(APART)
        self._grid.setVerticalSpacing(NEAR)
        # The officer decides how narrow it gets; the columns follow.
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._arrange(columns)

    def minimumSizeHint(self) -> QSize:
        """Return the room of one column: with little room the fields stand one below the other."""
        widest = max(box.minimumSizeHint().width() for box in self._boxes)
        return QSize(widest, self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as have room: fewer in a narrow window, with large text, or in French."""
        super().resizeEvent(event)
        fitting = (count for count in range(self._most_columns, 1, -1) if self._width_of(count) <= event.size().width())
        self._arrange(next(fitting, 1))

    def _places(self, columns: int) -> Iterator[tuple[FieldBox, int, int, int]]:
        """Yield each field with its row, column and span in a grid of ``columns``."""
        row = column = 0
        for box in self._boxes:
            span = min(box.field.span, columns)
            if column + span > columns:
                row, column = row + 1, 0
            yield box, row, column, span
            column += span

    def _width_of(self, columns: int) -> int:
        """Return the width that ``columns`` columns of equal width need."""
        widest = max(
            (box.minimumSizeHint().width() - APART * (span - 1)) // span
            for box, _row, _column, span in self._places(columns)
        )
        return max(widest, pixels(_LEAST_WIDTH)) * columns + APART * (columns - 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for box, row, column, span in self._places(columns):
            self._grid.addWidget(box, row, column, 1, span)
        for number in range(max(columns, self._columns)):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)
        self._columns = columns
