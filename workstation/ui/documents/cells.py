"""The mark in a factor's column: a disc that is as full as the column is certain."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from workstation.ui.documents.columns import FACTORS, FIRST_FACTOR, Certainty, Line, certainty
from workstation.ui.documents.marks import Column, column
from workstation.ui.kit.table_model import TableModel
from workstation.ui.kit.theme import colours, pixels

_DISC = 5.5
_HALF_TURN = 180 * 16


class FactorDelegate(QStyledItemDelegate):
    """Paints a full, half or empty disc, dotted where the column counts under a condition only."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row's background, then the mark."""
        super().paint(painter, option, index)
        model = index.model()
        line = model.row_at(index) if isinstance(model, TableModel) else None
        if not isinstance(line, Line):
            return
        says = column(line.row, FACTORS[index.column() - FIRST_FACTOR])
        if says is Column.SILENT:
            return
        middle = QRectF(option.rect).center()
        paint_mark(painter, middle, certainty(line.row), conditional=says is Column.CONDITIONAL)


def paint_mark(painter: QPainter, middle: QPointF, sure: Certainty, *, conditional: bool) -> None:
    """Paint one mark around ``middle``."""
    ink = QColor(colours().accent)
    radius = pixels(_DISC)
    disc = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(ink, 1.6)
    if conditional:
        pen.setStyle(Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if conditional or sure is not Certainty.CERTAIN else ink)
    painter.drawEllipse(disc)
    if sure is Certainty.LIKELY and not conditional:
        painter.setBrush(ink)
        painter.drawPie(disc, 90 * 16, _HALF_TURN)
    painter.restore()
