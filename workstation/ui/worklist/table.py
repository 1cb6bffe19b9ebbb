"""The worklist as a table whose columns share its width until the officer sets them."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView

from workstation.domain.case import WorklistRow
from workstation.ui.kit.table_model import TableModel
from workstation.ui.kit.tables import Table
from workstation.ui.kit.theme import pixels
from workstation.ui.worklist.columns import EMPLOYER, WIDTHS


class WorklistTable(Table[WorklistRow]):
    """Sorted by a click on a heading; large text leaves the employer room.

    Attributes:
        own_widths: whether the officer has set the columns' widths; then they are left alone.
    """

    def __init__(self, model: TableModel[WorklistRow]) -> None:
        """Show ``model``."""
        super().__init__(model, sortable=True, flat=True)
        self.own_widths = False
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(EMPLOYER, QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(self._keep_width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns in proportion."""
        super().resizeEvent(event)
        if self.own_widths:
            return
        for number, width in enumerate(WIDTHS):
            if width is not None:
                self.setColumnWidth(number, min(pixels(width[0]), event.size().width() * width[1] // 100))
        self.own_widths = False

    def _keep_width(self, column: int, _before: int, _now: int) -> None:
        # The employer's column is resized by the window alone.
        self.own_widths = self.own_widths or column != EMPLOYER
