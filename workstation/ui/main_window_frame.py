"""The frame around the work: menus and search above, the foot below; the lock needs none of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workstation.ui.kit.theme import NEAR, pixels
from workstation.ui.main_window_menu import Menus
from workstation.ui.main_window_status import Foot

if TYPE_CHECKING:
    from workstation.ui.main_window import MainWindow

_SEARCH = 280


class Frame(QObject):
    """Built with the first store that is opened, and kept while the window is locked."""

    def __init__(self, window: MainWindow) -> None:
        """Build menus and foot of ``window``."""
        super().__init__(window)
        self._window = window
        self.menus, self.foot = Menus(window.menuBar()), Foot()
        window.setStatusBar(self.foot)
        self.menus.look_asked.connect(window.choose_look)
        self.menus.size_asked.connect(window.choose_size)
        self.menus.language_asked.connect(window.choose_language)
        self.foot.language_chosen.connect(window.choose_language)

    def show(self, shown: bool) -> None:
        """Show the frame, or hide it with everything it says."""
        self._window.menuBar().setVisible(shown)
        self.foot.setVisible(shown)

    def place_search(self, search: QWidget) -> None:
        """Put the search box at the right of the menus, in place of a former one."""
        bar = self._window.menuBar()
        former = bar.cornerWidget()
        if former is not None:
            former.deleteLater()
        holder = QWidget(bar)
        row = QHBoxLayout(holder)
        row.setContentsMargins(NEAR, 2, NEAR, 2)
        search.setFixedWidth(pixels(_SEARCH))
        row.addWidget(search)
        bar.setCornerWidget(holder)
        holder.show()

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        self.menus.retranslate()
        self.foot.retranslate()
