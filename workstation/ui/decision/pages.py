"""The three pages of the decision: decide, fairness, notes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, Panel, translated

TITLES = {
    "decide": QT_TRANSLATE_NOOP("DecisionPages", "Decide"),
    "fairness": QT_TRANSLATE_NOOP("DecisionPages", "Fairness"),
    "notes": QT_TRANSLATE_NOOP("DecisionPages", "System notes"),
}


class DecisionPages(Panel):
    """A bar of tabs above the page in front of the officer."""

    def __init__(self, pages: Mapping[str, QWidget]) -> None:
        """Show ``pages`` by the names of ``TITLES``."""
        super().__init__()
        self._names = tuple(pages)
        self.bar, self._stack = QTabBar(), QStackedWidget()
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        for page in pages.values():
            self.bar.addTab("")
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self._stack, 1)
        self.bar.currentChanged.connect(self._stack.setCurrentIndex)
        self.retranslate()

    @property
    def shown(self) -> str:
        """Return the name of the page in front of the officer."""
        return self._names[self.bar.currentIndex()]

    def go_to(self, name: str) -> None:
        """Show a page."""
        self.bar.setCurrentIndex(self._names.index(name))
        self.bar.setFocus()

    def retranslate(self) -> None:
        """Say the tabs in the language of now."""
        for place, name in enumerate(self._names):
            self.bar.setTabText(place, translated("DecisionPages", TITLES[name]))
        self.bar.setAccessibleName(self.tr("Pages of the decision"))
