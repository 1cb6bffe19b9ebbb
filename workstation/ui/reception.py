"""The reception: it opens the store beside the window, asks for the passphrase, and leads the officer to the desk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workstation.domain.errors import EnvironmentFault, KeyRefused, WorkstationError
from workstation.ui.kit.tasks import Task
from workstation.ui.main_window import MainWindow
from workstation.ui.start.unlock import UnlockSheet

if TYPE_CHECKING:
    from workstation.casework.desk import Desk
    from workstation.domain.clock import Clock
    from workstation.domain.office import OfficeSettings
    from workstation.domain.officer import Officer
    from workstation.ui.start.first import FirstSheet

_SEVERAL = "officer.several"


class Reception(QObject):
    """From the lock to the desk and back.

    Attributes:
        opened: emitted when the officer sits at the desk and the worklist is filled.
        ready: emitted when the program has been read in, with or without an open store.
    """

    opened = Signal()
    ready = Signal()

    def __init__(self, window: MainWindow, store: Path, clock: Clock, officer_code: str = "") -> None:
        """Receive for ``store``; ``officer_code`` names the officer where several share it."""
        super().__init__(window)
        self._window, self._store, self._clock = window, store, clock
        self._code = officer_code
        self._desk: Desk | None = None
        self._lock: UnlockSheet | None = None
        self._first: FirstSheet | None = None
        window.lock_asked.connect(self.lock)

    def greet(self) -> None:
        """Show the lock of a store that exists, or the first start of one that does not."""
        if self._store.exists():
            self.lock()
            return
        from workstation.ui.start.first import FirstSheet

        self._first = FirstSheet(self._store)
        self._first.begun.connect(self._create)
        self._window.show_sheet(self._first)

    def lock(self) -> None:
        """Close the store, take the work off the screen, and ask for the passphrase."""
        self._lock = UnlockSheet(self._store)
        self._lock.given.connect(self.open)
        self._window.show_sheet(self._lock)
        self.close()

    def open(self, passphrase: str, code: str = "") -> None:
        """Open the store beside the window."""
        store, clock, wanted = self._store, self._clock, code or self._code
        if self._lock is not None:
            self._lock.busy()

        def work(_task: Task) -> tuple[Desk, Officer]:
            from workstation.casework.desk import open_desk

            return _signed_on(open_desk(store, passphrase, clock), wanted)

        self._begin(work, self._refuse_key)

    def close(self) -> None:
        """Close the store, if it is open."""
        if self._desk is not None:
            self._desk.close()
            self._desk = None

    def warm_up(self) -> None:
        """Read the program's rooms in while the officer types the passphrase."""

        def work(_task: Task) -> None:
            import workstation.casework.desk

            del workstation

        task = Task(self)
        task.ended.connect(self.ready)
        task.ended.connect(task.deleteLater)
        task.begin(work)

    def _create(self, office: OfficeSettings, officer: Officer, passphrase: str) -> None:
        store, clock = self._store, self._clock

        def work(_task: Task) -> tuple[Desk, Officer]:
            from workstation.casework.desk import create_desk

            _make_folder(store.parent)
            return create_desk(store, passphrase, office, officer, clock), officer

        self._begin(work, self._refuse_start)

    def _begin(self, work: Callable[[Task], tuple[Desk, Officer]], refuse: Callable[[WorkstationError], None]) -> None:
        task = Task(self)
        task.done.connect(self._sit_down)
        task.failed.connect(refuse)
        task.ended.connect(task.deleteLater)
        task.begin(work)

    def _sit_down(self, opened: tuple[Desk, Officer]) -> None:
        from workstation.ui.session import Session

        self._desk, officer = opened
        self._lock = self._first = None
        self._window.sit_down(Session(self._desk, officer, self._clock))
        self.opened.emit()
        self.ready.emit()

    def _refuse_key(self, error: WorkstationError) -> None:
        if self._lock is None:
            return
        if error.code == _SEVERAL:
            self._lock.ask_for_code()
        else:
            from workstation.ui.kit.messages import sentence

            self._lock.refuse(sentence(error), wait=isinstance(error, KeyRefused))

    def _refuse_start(self, error: WorkstationError) -> None:
        if self._first is not None:
            self._first.refuse(error)


def _make_folder(folder: Path) -> None:
    """Make the folder of a new store, for its owner alone.

    Raises:
        EnvironmentFault: ``file.unwritable``.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as fault:
        raise EnvironmentFault("file.unwritable", where=str(folder)) from fault


def _signed_on(desk: Desk, code: str) -> tuple[Desk, Officer]:
    """Return the desk and the officer who sits at it; a desk nobody may sit at is closed again.

    Raises:
        InputError: ``officer.unknown`` or ``officer.several``.
    """
    try:
        return desk, desk.sign_on(code)
    except WorkstationError:
        desk.close()
        raise
