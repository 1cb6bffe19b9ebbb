"""The work itself: the worklist, beside it the open case with its strip, its tabs, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from workstation.ui.kit.cards import rule
from workstation.ui.kit.i18n import Panel
from workstation.ui.kit.messages import Banner
from workstation.ui.kit.theme import pixels
from workstation.ui.worklist.panel import WorklistPanel

if TYPE_CHECKING:
    from workstation.ui.main_window_settings import WindowSettings
    from workstation.ui.main_window_strip import CaseStrip
    from workstation.ui.main_window_tabs import CaseTabs
    from workstation.ui.session import Session
    from workstation.ui.why.panel import WhyPanel

# Width at 100 %, and the greatest share of the window in percent.
_LEAST_WORKLIST, _LEAST_WHY = 215, 225
_WORKLIST, _WHY = (280, 20), (300, 26)


class WorkArea(Panel):
    """Without an open case the worklist takes the whole area; with one it stands narrow at the left.

    Attributes:
        titled: emitted with the file number of the open case, or empty: the window's title follows.
    """

    titled = Signal(str)

    def __init__(self, session: Session, settings: WindowSettings) -> None:
        """Build the worklist; the case's own parts are built with the first case."""
        super().__init__()
        self._session, self._settings = session, settings
        self.banner = Banner()
        self.worklist = WorklistPanel(session, session.desk.intake)
        # The heading of the whole table must not keep the narrow list from being narrow.
        self.worklist.setMinimumWidth(pixels(_LEAST_WORKLIST))
        self.tabs: CaseTabs | None = None
        self._case: QWidget | None = None
        self._roomy = False
        self._strip: CaseStrip | None = None
        self._why: WhyPanel | None = None
        self._beside = QSplitter(Qt.Orientation.Horizontal)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.worklist)
        # Its distance from the edges goes with it when it is hidden.
        self.banner.setProperty("apart", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(self._split, 1)
        table = self.worklist.table
        table.own_widths = settings.restore_widths(table.horizontalHeader(), "columns")
        self._connect()

    def _connect(self) -> None:
        session = self._session
        session.failed.connect(self.banner.complain)
        session.case_opened.connect(self._show_case)
        session.case_changed.connect(lambda _number, _part: self._refresh())
        session.place_asked.connect(self.lead_to)
        session.finding_asked.connect(self._explain)
        self.worklist.chosen.connect(self.open_case)

    def open_case(self, file_number: str) -> None:
        """Open a case, after whatever is being typed was saved."""
        self.settle()
        record = self._session.record
        if record is None or record.case.file_number != file_number:
            self._session.open_case(file_number)

    def open_new(self, file_number: str) -> None:
        """Open a case that has just come into the store."""
        self.worklist.refresh()
        self.open_case(file_number)

    def close_case(self) -> None:
        """Put the open case away and show the whole worklist."""
        self.settle()
        self._session.close_case()

    def settle(self) -> None:
        """Save what is being typed: leaving a field saves it."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()

    def lead_to(self, place: str) -> None:
        """Lead the officer to a part of the open case."""
        if self.tabs is not None and self._session.record is not None:
            self.tabs.lead_to(place)

    def go_to(self, number: int) -> None:
        """Look at the tab of that number, from 0."""
        if self.tabs is not None and self._session.record is not None:
            self.tabs.go_to(number)

    def keep(self) -> None:
        """Remember widths, columns and tab."""
        if self.worklist.table.own_widths:
            self._settings.keep_widths(self.worklist.table.horizontalHeader(), "columns")
        if self.tabs is not None:
            self._settings.tab = self.tabs.bar.currentIndex()
            self._settings.keep_widths(self._beside, "why")
            self._settings.keep_widths(self._split, "worklist")

    def _explain(self, rule: str) -> None:
        if self._why is not None:
            self._why.explain(rule)

    def _show_case(self, file_number: str) -> None:
        if file_number and self.tabs is None:
            self._build_case()
        self.worklist.make_narrow(bool(file_number))
        if self._case is not None:
            self._case.setVisible(bool(file_number))
            self._give_room()
        self.worklist.point_to(file_number)
        self.titled.emit(file_number)
        self._refresh()
        if not file_number:
            self.worklist.refresh()
            self.worklist.enter()

    def _give_room(self) -> None:
        """Give list, case and Why their widths when they first stand side by side."""
        if self._roomy or self._case is None or self._case.isHidden():
            return
        self._roomy = True
        # Large text must not leave the middle, where the work is done, with less than half.
        narrow, why = (min(pixels(width), self.width() * share // 100) for width, share in (_WORKLIST, _WHY))
        self._split.setSizes([narrow, self.width() - narrow])
        self._beside.setSizes([self.width() - narrow - why, why])
        self._settings.restore_widths(self._beside, "why")
        self._settings.restore_widths(self._split, "worklist")

    def _refresh(self) -> None:
        record = self._session.record
        if record is None or self._strip is None or self.tabs is None or self._why is None:
            return
        self._strip.show_case(record)
        self._why.show_case(record)
        self.tabs.show_case()

    def _build_case(self) -> None:
        """Build strip, tabs and the Why panel with the first case that is opened."""
        from workstation.ui.main_window_strip import CaseStrip
        from workstation.ui.main_window_tabs import CaseTabs
        from workstation.ui.why.panel import WhyPanel

        self._strip = CaseStrip(self._session)
        self._strip.close_button.clicked.connect(self.close_case)
        self.tabs = CaseTabs(self._session)
        self._why = WhyPanel(self._session, self._session.desk.intake)
        self._beside.addWidget(self.tabs)
        self._beside.addWidget(self._why)
        self._beside.setStretchFactor(0, 1)
        self._why.setMinimumWidth(pixels(_LEAST_WHY))
        self._case = QWidget()
        column = QVBoxLayout(self._case)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._strip)
        column.addWidget(self.tabs.bar)
        column.addWidget(rule())
        column.addWidget(self._beside, 1)
        self._split.addWidget(self._case)
        self._split.setStretchFactor(1, 1)
        self.tabs.go_to(self._settings.tab)
