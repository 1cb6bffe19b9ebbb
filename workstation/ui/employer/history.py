"""The published opinions about an employer, by year: a small picture, and a table that says the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workstation.domain.register import OpinionHistory
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, Panel, words
from workstation.ui.kit.table_model import Column, TableModel
from workstation.ui.kit.tables import Table
from workstation.ui.kit.theme import APART, NEAR, TIGHT, colours, pixels

Year = tuple[int, int, int]
_COLUMN, _MOST = 32, 6
_SMALLER = 0.85


class YearBars(QWidget):
    """A pair of bars for each year: positive opinions filled, negative ones hatched, their number above."""

    def __init__(self) -> None:
        """Start without years."""
        super().__init__()
        self._years: tuple[Year, ...] = ()
        self.setBackgroundRole(QPalette.ColorRole.Base)

    def show_years(self, years: tuple[Year, ...]) -> None:
        """Show the latest years; the table beside has all of them."""
        self._years = years[-_MOST:]
        self.setAccessibleDescription("; ".join(spoken(year) for year in self._years))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for every year."""
        return QSize(pixels(_COLUMN) * max(1, len(self._years)) + NEAR, pixels(96))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a picture that is cut says something else."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars on their line."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(_small(self.font()))
        line = painter.fontMetrics().height()
        floor, most = self.height() - line - TIGHT, max((max(year[1:]) for year in self._years), default=1) or 1
        for number, (year, positive, negative) in enumerate(self._years):
            left = NEAR + number * pixels(_COLUMN)
            for place, count in enumerate((positive, negative)):
                area = QRectF(left + place * pixels(13), 0, pixels(11), floor)
                area.setTop(floor - (floor - line) * count / most)
                self._bar(painter, area, count, negative=bool(place))
            painter.setPen(QColor(colours().quiet))
            painter.drawText(QRectF(left - 4, floor, pixels(_COLUMN), line), Qt.AlignmentFlag.AlignLeft, str(year))
        painter.setPen(QColor(colours().edge))
        painter.drawLine(NEAR // 2, floor, self.width() - NEAR // 2, floor)

    def _bar(self, painter: QPainter, area: QRectF, count: int, *, negative: bool) -> None:
        if not count:
            return
        tone = colours().not_met if negative else colours().met
        ink = QColor(tone.ink)
        painter.setPen(ink)
        painter.setBrush(QBrush(ink, Qt.BrushStyle.BDiagPattern if negative else Qt.BrushStyle.SolidPattern))
        painter.drawRect(area)
        height = painter.fontMetrics().height()
        top = QRectF(area.left() - NEAR, area.top() - height, area.width() + 2 * NEAR, height)
        painter.drawText(top, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom), str(count))


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * _SMALLER)
    return made


def spoken(year: Year) -> str:
    """Return a year's opinions in words."""
    return words().say("employer-tab.opinions-of-year", year=year[0], positive=year[1], negative=year[2])


COLUMNS: tuple[Column[Year], ...] = (
    Column(QT_TRANSLATE_NOOP("OpinionYears", "Year"), lambda year: str(year[0]), key=lambda year: year[0]),
    Column(
        QT_TRANSLATE_NOOP("OpinionYears", "Positive"), lambda year: str(year[1]), key=lambda year: year[1], right=True
    ),
    Column(
        QT_TRANSLATE_NOOP("OpinionYears", "Negative"), lambda year: str(year[2]), key=lambda year: year[2], right=True
    ),
)


class HistoryPanel(Panel):
    """The bars and the table side by side."""

    def __init__(self) -> None:
        """Start without an employer."""
        super().__init__()
        self.bars = YearBars()
        self.table = Table(TableModel("OpinionYears", COLUMNS, lambda year: year[0]), flat=True)
        self.table.set_widths((56, 84, 102))
        self.table.verticalHeader().setDefaultSectionSize(pixels(20))
        self.table.horizontalHeader().setStretchLastSection(False)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(APART)
        layout.addWidget(self.bars, 0, Qt.AlignmentFlag.AlignBottom)
        layout.addWidget(self.table)
        self.table.setFixedSize(pixels(200), pixels(104))
        self.retranslate()

    def show_history(self, history: OpinionHistory) -> None:
        """Show the opinions by year, the earliest first."""
        years = tuple(sorted(history.by_year))
        self.bars.show_years(years)
        self.table.show_rows(years)

    def retranslate(self) -> None:
        """Say names and headings in the language of now."""
        self.bars.setAccessibleName(self.tr("Opinions by year"))
        self.table.setAccessibleName(self.tr("Opinions by year"))
        self.table.rows.retranslate()
