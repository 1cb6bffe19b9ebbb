"""Below the reasons: what they mention of this case, against phrases that would fit any case."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from workstation.domain.codes import Language
from workstation.domain.documents import Checklist
from workstation.domain.reasons import KnownFact, Measure, weigh
from workstation.ui.documents.marks import SEEN, state_of
from workstation.ui.documents.titles import title
from workstation.ui.kit.i18n import Panel, words
from workstation.ui.kit.plain import Label, isolated
from workstation.ui.kit.theme import NEAR, TIGHT, colours, pixels
from workstation.ui.kit.wrapped import breakable
from workstation.wording import wording

_CELLS, _CELL, _HIGH = 8, 16, 9


def day_forms(day: date) -> tuple[str, ...]:
    """Return the ways officers write a day, in both languages; the first is how the meter names it."""
    english, french = wording(Language.ENGLISH), wording(Language.FRENCH)
    month = english.day(day).split()[0]
    forms = (words().day(day), day.isoformat(), english.day(day), french.day(day), f"{day.day} {month} {day.year}")
    return tuple(dict.fromkeys((*forms, f"{month} {day.day}", " ".join(french.day(day).split()[:2]))))


def documents_of(checklist: Checklist) -> tuple[KnownFact, ...]:
    """Return the documents that came, by their titles in both languages: reasons may be in either."""
    both = [wording(spoken) for spoken in Language]
    came = [row.document for row in checklist.rows if state_of(row) in SEEN]
    return tuple(
        KnownFact(label=title(words(), document), spellings=tuple(title(one, document) for one in both))
        for document in came
    )


class Cells(QWidget):
    """Filled cells for what is of this case, hatched ones for stock phrases, empty ones for what could be said."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._measure = Measure()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_measure(self, measure: Measure) -> None:
        """Show what was counted."""
        self._measure = measure
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for all cells."""
        return QSize(pixels(_CELLS * _CELL), pixels(_HIGH) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells: cited from the left, stock phrases from the right."""
        del event
        painter = QPainter(self)
        look = colours()
        cited = min(_CELLS, self._measure.cited)
        stock = min(_CELLS - min(cited, _CELLS - 1), len(self._measure.phrases)) if self._measure.phrases else 0
        for number in range(_CELLS):
            cell = QRectF(number * pixels(_CELL) + 1, 1, pixels(_CELL) - 3, pixels(_HIGH))
            ink, brush = QColor(look.neutral.outline), QBrush(Qt.BrushStyle.NoBrush)
            if number >= _CELLS - stock:
                ink = QColor(look.insufficient.ink)
                brush = QBrush(ink, Qt.BrushStyle.BDiagPattern)
            elif number < cited:
                ink = QColor(look.met.ink)
                brush = QBrush(ink)
            painter.setPen(ink)
            painter.setBrush(brush)
            painter.drawRect(cell)


class Meter(Panel):
    """Counts while the officer writes; it stores nothing and stops nothing."""

    def __init__(self) -> None:
        """Start without a case."""
        super().__init__()
        self._known: tuple[KnownFact, ...] = ()
        self._documents: tuple[KnownFact, ...] = ()
        self._reasons = ""
        self.measure = Measure()
        self.cells = Cells()
        self.said = Label(role="quiet").wrapped()
        self.found = Label(role="quiet").wrapped()
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(self.cells, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.said, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT)
        layout.addLayout(row)
        layout.addWidget(self.found)

    def know(self, facts: Sequence[KnownFact], documents: Sequence[KnownFact]) -> None:
        """Learn the facts and the documents of the case."""
        self._known, self._documents = tuple(facts), tuple(documents)
        self.weigh(self._reasons)

    def weigh(self, reasons: str) -> None:
        """Count what ``reasons`` mention."""
        self._reasons = reasons
        self.measure = weigh(reasons, self._known, self._documents)
        self.cells.show_measure(self.measure)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the count in the language of now."""
        measure = self.measure
        self.said.setText(
            words().say(
                f"meter.{measure.weight}",
                facts=len(measure.facts),
                documents=len(measure.documents),
                phrases=len(measure.phrases),
            )
        )
        cited = ", ".join(isolated(label) for label in (*measure.facts, *measure.documents))
        phrases = ", ".join(words().say("meter.quoted", phrase=phrase) for phrase in measure.phrases)
        parts = [words().say("meter.mentions", cited=cited)] if cited else []
        parts += [words().say("meter.phrases", phrases=phrases)] if phrases else []
        self.found.setText(breakable(" ".join(parts)))
        self.found.setVisible(bool(parts))
        self.cells.setAccessibleName(self.said.text())
