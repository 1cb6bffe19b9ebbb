"""The pages of the decision: decide with the letter beside it, fairness, the letter large, notes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, Panel, translated
from workstation.ui.kit.theme import APART, pixels

DECIDE, LETTER = "decide", "letter"
TITLES = {
    DECIDE: QT_TRANSLATE_NOOP("DecisionPages", "Decide"),
    "fairness": QT_TRANSLATE_NOOP("DecisionPages", "Fairness"),
    LETTER: QT_TRANSLATE_NOOP("DecisionPages", "Letter"),
    "notes": QT_TRANSLATE_NOOP("DecisionPages", "System notes"),
}
_LEFT, _RIGHT, _BOTH = 460, 370, 720


class DecisionPages(Panel):
    """A bar of tabs; the letter stands beside the deciding, takes the whole width, or makes room for other work."""

    def __init__(self, pages: Mapping[str, QWidget], letter: QWidget) -> None:
        """Show ``pages`` by their names in ``TITLES``, and ``letter``."""
        super().__init__()
        self._pages = dict(pages)
        self.bar, self._stack, self._letter = QTabBar(), QStackedWidget(), QWidget()
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        for _name in TITLES:
            self.bar.addTab("")
        for page in pages.values():
            self._stack.addWidget(page)
        inside = QVBoxLayout(self._letter)
        inside.setContentsMargins(APART, APART, APART, APART)
        inside.addWidget(letter)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        for place, (part, width) in enumerate(((self._stack, _LEFT), (self._letter, _RIGHT))):
            split.addWidget(part)
            split.setStretchFactor(place, width)
        split.setSizes([pixels(_LEFT), pixels(_RIGHT)])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(split, 1)
        self.bar.currentChanged.connect(lambda _place: self._look())
        self.retranslate()

    @property
    def shown(self) -> str:
        """Return the name of the page in front of the officer."""
        return tuple(TITLES)[self.bar.currentIndex()]

    def go_to(self, name: str) -> None:
        """Show a page."""
        self.bar.setCurrentIndex(tuple(TITLES).index(name))

    def retranslate(self) -> None:
        """Say the tabs in the language of now."""
        for place, title in enumerate(TITLES.values()):
            self.bar.setTabText(place, translated("DecisionPages", title))
        self.bar.setAccessibleName(self.tr("Pages of the decision"))

    def _look(self) -> None:
        if self.shown in self._pages:
            self._stack.setCurrentWidget(self._pages[self.shown])
        self._stack.setVisible(self.shown != LETTER)
        beside = self.shown == DECIDE and self.width() >= pixels(_BOTH)
        self._letter.setVisible(beside or self.shown == LETTER)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the letter to its own page where two columns have no room."""
        super().resizeEvent(event)
        self._look()
