"""The tabs of a case; each is built when the officer first looks at it, so that the window is there at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from workstation.ui.kit.i18n import Panel, translated
from workstation.ui.kit.plain import caption
from workstation.ui.main_window_kinds import KINDS

if TYPE_CHECKING:
    from workstation.domain.case import CaseRecord
    from workstation.ui.session import Session


class Tab(Protocol):
    """What the window asks of a tab."""

    def show_case(self, record: CaseRecord) -> None:
        """Show the case."""

    def jump(self, place: str) -> None:
        """Lead the officer to a place of the tab; blank: to its beginning."""


class CaseTabs(Panel):
    """The tab the officer looks at, and the bar that chooses it; the window places the bar above tab and Why."""

    def __init__(self, session: Session) -> None:
        """Show the tabs of the session's open case, none of them built yet."""
        super().__init__()
        self._session = session
        self._made: dict[int, QWidget] = {}
        # Versions of the parts as each tab last showed them: a tab in the background is not drawn again and again.
        self._current: set[int] = set()
        self.bar = QTabBar()
        self.bar.setExpanding(False)
        self.bar.setDrawBase(False)
        self.bar.setUsesScrollButtons(True)
        self._stack = QStackedWidget()
        for _kind in KINDS:
            self.bar.addTab("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack, 1)
        self.bar.currentChanged.connect(lambda _number: self._look())
        self.retranslate()

    @property
    def shown(self) -> str:
        """Return the name of the tab the officer looks at."""
        return KINDS[self.bar.currentIndex()].name

    @property
    def made(self) -> tuple[str, ...]:
        """Return the names of the tabs that were built so far."""
        return tuple(KINDS[number].name for number in self._made)

    def show_case(self) -> None:
        """Show the open case; tabs in the background follow when they are looked at."""
        self._current.clear()
        self._look()

    def go_to(self, number: int) -> None:
        """Look at the tab of that number, from 0."""
        if 0 <= number < len(KINDS):
            self.bar.setCurrentIndex(number)

    def lead_to(self, place: str) -> None:
        """Look at the tab where a part is mended, and lead the officer to the place in it."""
        part, _, rest = place.partition(".")
        number = next((number for number, kind in enumerate(KINDS) if part in kind.parts), 0)
        self.bar.setCurrentIndex(number)
        self._look()
        # Intake shows many parts, the other tabs one each: they are asked for the place within it.
        self._tab(number).jump(place if KINDS[number].name == "intake" else rest or part)

    def retranslate(self) -> None:
        """Say the tabs in the language of now."""
        for number, kind in enumerate(KINDS):
            self.bar.setTabText(number, f"{number + 1}  {caption(translated('Tabs', kind.title))}")
        self.bar.setAccessibleName(self.tr("Steps of the case"))

    def _tab(self, number: int) -> Tab:
        return cast("Tab", self._made[number])

    def _look(self) -> None:
        number, record = self.bar.currentIndex(), self._session.record
        if record is None:
            return
        if number not in self._made:
            self._made[number] = KINDS[number].make(self._session)
            self._stack.addWidget(self._made[number])
        if number not in self._current:
            self._current.add(number)
            self._tab(number).show_case(record)
        self._stack.setCurrentWidget(self._made[number])
