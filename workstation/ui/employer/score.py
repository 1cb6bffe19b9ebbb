"""The score of a candidate as a bar with a word in it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from workstation.ui.employer.columns import Found, spoken_score
from workstation.ui.kit.table_model import TableModel
from workstation.ui.kit.theme import NEAR, TIGHT, colours, pixels

_BAR = 5


class ScoreDelegate(QStyledItemDelegate):
    """Paints the word above a bar as long as the score; the word alone says it too."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row's background, then the word, then the bar."""
        super().paint(painter, option, index)
        model = index.model()
        found = model.row_at(index) if isinstance(model, TableModel) else None
        if not isinstance(found, Found):
            return
        look = colours()
        area = QRectF(option.rect).adjusted(NEAR, TIGHT, -NEAR, -TIGHT)
        bar = QRectF(area.left(), area.bottom() - pixels(_BAR), area.width(), pixels(_BAR))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(look.ink))
        painter.drawText(
            area.adjusted(0, 0, 0, -pixels(_BAR)),
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine),
            painter.fontMetrics().elidedText(spoken_score(found), Qt.TextElideMode.ElideRight, int(area.width())),
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.line))
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        painter.setBrush(QColor(look.accent))
        bar.setWidth(max(bar.height(), bar.width() * min(1.0, max(0.0, found.candidate.score))))
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        painter.restore()
