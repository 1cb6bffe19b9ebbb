"""A case in two lines, for the narrow worklist beside an open case: name and stage, number and days."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workstation.domain.case import WorklistRow
from workstation.ui.kit.dates import shown_day
from workstation.ui.kit.i18n import words
from workstation.ui.kit.table_model import TableModel
from workstation.ui.kit.theme import APART, NEAR, SMALL_POINTS, TIGHT, colours, pixels, scaled_font


class CaseLines(QStyledItemDelegate):
    """Paints a row of the worklist model in two lines; what it paints is what the columns say, as plain text."""

    def __init__(self, model: TableModel[WorklistRow], parent: QWidget) -> None:
        """Paint rows of ``model``."""
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return room for two lines."""
        del index
        lines = QFontMetrics(option.font).height() + QFontMetrics(scaled_font(SMALL_POINTS)).height()
        return QSize(pixels(200), lines + 2 * NEAR + TIGHT // 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        # Qt builds this class's many lists of values when it is first named: not while the window starts.
        from PySide6.QtWidgets import QStyle

        row = self._model.row_at(index)
        if row is None:
            return
        look = colours()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(option.rect, QColor(look.chosen if chosen else look.sheet))
        if chosen:
            painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), QColor(look.accent))
        painter.setPen(QColor(look.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        room = option.rect.adjusted(APART, NEAR, -NEAR, -NEAR)
        name = QFont(option.font)
        name.setWeight(QFont.Weight.DemiBold)
        self._line(
            painter, room, (name, look.ink), (row.name or words().say("window.no-name"), words().code(row.stage))
        )
        small = scaled_font(SMALL_POINTS)
        room.setTop(room.top() + QFontMetrics(name).height() + TIGHT // 2)
        self._line(painter, room, (small, look.quiet), (row.file_number, shown_day(row.due_on or row.received_on)))
        painter.restore()

    def _line(self, painter: QPainter, room: QRect, pen: tuple[QFont, str], texts: tuple[str, str]) -> None:
        """Paint one line: the left text gives way to the right one."""
        left, right = texts
        small = scaled_font(SMALL_POINTS)
        line = QRect(room.topLeft(), QSize(room.width(), QFontMetrics(pen[0]).height()))
        painter.setFont(small)
        painter.setPen(QColor(colours().quiet))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, right)
        line.setWidth(line.width() - QFontMetrics(small).horizontalAdvance(right) - NEAR)
        painter.setFont(pen[0])
        painter.setPen(QColor(pen[1]))
        shown = QFontMetrics(pen[0]).elidedText(left, Qt.TextElideMode.ElideRight, line.width())
        # Letters with two marks above them, as Vietnamese has, reach over the line.
        free = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        painter.drawText(line, int(free), shown)
