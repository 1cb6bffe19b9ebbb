"""The foot of the window: the last save, the list's date and age, the rules in force, the language."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStatusBar

from workstation.domain.codes import ListKind, Result
from workstation.domain.register import ListState
from workstation.ui.kit.dates import shown_day, shown_time
from workstation.ui.kit.i18n import Panel, words
from workstation.ui.kit.icons import icon, symbol
from workstation.ui.kit.plain import ElidedLabel, Label
from workstation.ui.kit.theme import TIGHT, pixels
from workstation.ui.start.sheet import LanguageSwitch

if TYPE_CHECKING:
    from workstation.ui.session import Session


class Foot(QStatusBar):
    """What an officer glances at: is it saved, how old is the list, which rules, which language.

    Attributes:
        language_chosen: emitted with the language the officer wants.
        lists_asked: emitted when the officer pressed the list's age.
    """

    language_chosen = Signal(object)
    lists_asked = Signal()

    def __init__(self) -> None:
        """Start without a store."""
        super().__init__()
        self.setSizeGripEnabled(False)
        self._session: Session | None = None
        self._saved_at: datetime | None = None
        self._saved = _Remark()
        self._list = QPushButton()
        self._list.setProperty("role", "link")
        self._list.clicked.connect(self.lists_asked)
        self._pack = ElidedLabel()
        self._lock, self._locks_in = Label(), 0
        self._officer = Label()
        self.languages = LanguageSwitch(short=True)
        self.languages.chosen.connect(self.language_chosen)
        self.addWidget(self._saved)
        self.addWidget(self._list)
        self.addWidget(self._pack, 1)
        self.addPermanentWidget(self._lock)
        self.addPermanentWidget(self._officer)
        self.addPermanentWidget(self.languages)
        self._list.hide()
        self._saved.hide()

    def follow(self, session: Session, limit: int) -> None:
        """Show what happens at the desk; ``limit`` is the office's greatest age of a list in days."""
        self._session, self._limit = session, limit
        session.saved.connect(self._say_saved)
        session.case_opened.connect(lambda _number: self.refresh())
        session.case_changed.connect(lambda _number, _part: self._say_rules())
        self._list.show()
        # The worklist comes first; the lists are asked for when it stands.
        QTimer.singleShot(0, self, self.refresh)

    def say_lock(self, minutes: int) -> None:
        """Say in how many minutes the store locks itself."""
        self._locks_in = minutes
        self._lock.setText(words().say("window.locks-in", minutes=minutes) if minutes else "")

    def refresh(self) -> None:
        """Ask again for the lists and the rules in force."""
        session = self._session
        if session is None:
            return
        lists = session.attempt(lambda: session.desk.lookup.lists(session.officer, session.day))
        self._say_list(newest(lists or (), session.day))
        self._say_rules()

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        self.languages.retranslate()
        self.say_lock(self._locks_in)
        if self._saved_at is not None:
            self._say_saved(self._saved_at)
        self.refresh()

    def _say_saved(self, instant: datetime) -> None:
        self._saved_at = instant
        self._saved.say(words().say("window.saved", time=shown_time(instant)))

    def _say_list(self, state: ListState | None) -> None:
        """Say date and age in words and with a symbol; no list is never shown as a clear answer (INEL-4)."""
        if state is None:
            text, result = words().say("window.no-list"), Result.NOT_MET
        else:
            code = "window.list-state-one" if state.age_days == 1 else "window.list-state"
            text = words().say(code, day=shown_day(state.published_on), days=state.age_days)
            result = Result.INSUFFICIENT if state.age_days > self._limit else Result.MET
        self._list.setText(text)
        self._list.setIconSize(QSize(pixels(14), pixels(14)))
        self._list.setIcon(symbol(result))
        self._list.setAccessibleName(text)

    def _say_rules(self) -> None:
        session = self._session
        if session is not None:
            assessment = session.assessment
            self._pack.setText(words().say("window.rules", pack=assessment.pack) if assessment else "")
            self._officer.setText(session.officer.name)


class _Remark(Panel):
    """A tick and a few words."""

    def __init__(self) -> None:
        super().__init__()
        self._mark, self._text = Label(), Label()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(TIGHT, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._mark)
        layout.addWidget(self._text)

    def say(self, text: str) -> None:
        self._mark.setPixmap(icon("saved").pixmap(QSize(pixels(14), pixels(14))))
        self._text.setText(text)
        self.show()


def newest(lists: tuple[ListState, ...], day: date) -> ListState | None:
    """Return the list of ineligible employers in force on ``day``; ``None`` when none had been published."""
    held = [state for state in lists if state.kind is ListKind.INELIGIBLE and state.published_on <= day]
    return max(held, key=lambda state: state.published_on, default=None)
