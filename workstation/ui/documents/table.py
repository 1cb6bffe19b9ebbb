"""The table of documents, marked by single keys, and the legend of its signs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workstation.domain.codes import DocumentState
from workstation.domain.documents import Checklist
from workstation.ui.documents.cells import FactorDelegate, paint_mark
from workstation.ui.documents.columns import COLUMNS, CONTEXT, FACTORS, FIRST_FACTOR, Certainty, Line
from workstation.ui.documents.marks import KEYS, next_state, state_of
from workstation.ui.kit.flow import FlowLayout
from workstation.ui.kit.i18n import Panel
from workstation.ui.kit.plain import Label
from workstation.ui.kit.table_model import TableModel
from workstation.ui.kit.theme import FAR, TIGHT, pixels
from workstation.ui.kit.wrapped import ModestTable

_NARROW = 38


class DocumentTable(ModestTable[Line]):
    """Documents against factors.

    Attributes:
        stepped: the line and the state its document goes into, asked for by key.
    """

    stepped = Signal(object, object)

    def __init__(self) -> None:
        """Start without documents."""
        super().__init__(TableModel(CONTEXT, COLUMNS, lambda line: line.row.document), flat=True)
        self.set_widths((136, 98, None, *([_NARROW] * len(FACTORS)), 120))
        self.horizontalHeader().setStretchLastSection(False)
        for number in range(len(FACTORS)):
            self.setItemDelegateForColumn(FIRST_FACTOR + number, FactorDelegate(self))
        self.setMinimumHeight(pixels(190))

    def show_checklist(self, checklist: Checklist, lines: Sequence[Line]) -> None:
        """Show ``lines`` with the columns of the case's stream."""
        for number, factor in enumerate(FACTORS):
            self.setColumnHidden(FIRST_FACTOR + number, factor not in checklist.factors)
        current = self.current()
        self.show_rows(lines, current.row.document if current else None)
        if lines and not self.currentIndex().isValid():
            self.selectRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark the current document by key: a letter sets its state, space steps on."""
        state = self._state_of(event)
        if state is None:
            super().keyPressEvent(event)
            return
        self.stepped.emit(self.current(), state)

    def _state_of(self, event: QKeyEvent) -> DocumentState | None:
        """Return the state a key asks for; ``None`` for every other key."""
        line = self.current()
        if line is None or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return None
        if event.key() == Qt.Key.Key_Space:
            return next_state(state_of(line.row))
        return KEYS.get(event.text().upper())


class Legend(Panel):
    """What the signs of the matrix mean, in words."""

    def __init__(self) -> None:
        """Lay the signs out in a row that wraps."""
        super().__init__()
        self._signs = {kind: Label() for kind in (*Certainty, None)}
        self._words = {kind: Label(role="quiet") for kind in (*Certainty, None)}
        self._why = Label(role="quiet")
        layout = FlowLayout(self, FAR)
        for kind in self._signs:
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(TIGHT)
            row.addWidget(self._signs[kind])
            row.addWidget(self._words[kind])
            layout.addWidget(pair)
        layout.addWidget(self._why)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the legend in the language of now."""
        said = {
            Certainty.CERTAIN: self.tr("column certain"),
            Certainty.LIKELY: self.tr("column inferred, likely"),
            Certainty.GUESSED: self.tr("column inferred, a guess"),
            None: self.tr("counts under a condition"),
        }
        for kind, text in said.items():
            self._words[kind].setText(text)
            self._signs[kind].setPixmap(self._picture(kind))
        self._why.setText(self.tr("The archived bulletin lost the table’s blank cells."))

    def _picture(self, kind: Certainty | None) -> QPixmap:
        size = pixels(15)
        picture = QPixmap(QSize(size, size))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_mark(painter, picture.rect().toRectF().center(), kind or Certainty.CERTAIN, conditional=kind is None)
        painter.end()
        return picture
