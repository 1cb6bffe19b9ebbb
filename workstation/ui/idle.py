"""The lock that closes by itself when nobody has touched keyboard or mouse for the office's number of minutes."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

_TOUCH = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)
_LOOK = 5_000  # milliseconds between two looks at the time
_MINUTE = 60


class IdleWatch(QObject):
    """Watches for keys and clicks anywhere in the program; installed as an event filter of the application.

    Attributes:
        idle: emitted once the minutes are over.
        left: emitted with the minutes that are left, rounded up, when their number changes.
    """

    idle = Signal()
    left = Signal(int)

    def __init__(self, minutes: int, parent: QObject, now: Callable[[], float] = time.monotonic) -> None:
        """Watch from now on.

        Args:
            minutes: without a touch until the lock closes.
            parent: ends the watch with itself.
            now: seconds of a clock that nobody can set.
        """
        super().__init__(parent)
        self._minutes, self._now = minutes, now
        self._touched = now()
        self._told = 0
        timer = QTimer(self)
        timer.setInterval(_LOOK)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """Look at the time: tell what is left, or that nothing is."""
        left = self._minutes * _MINUTE - (self._now() - self._touched)
        if left <= 0:
            self._touched = self._now()
            self.idle.emit()
            return
        minutes = math.ceil(left / _MINUTE)
        if minutes != self._told:
            self._told = minutes
            self.left.emit(minutes)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Begin to count again at every touch; every event goes on its way."""
        if event.type() in _TOUCH:
            self._touched = self._now()
        return False
