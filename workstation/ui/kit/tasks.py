"""Slow work beside the window: with progress, and an end the officer can ask for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from workstation.domain.errors import WorkstationError

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor


class Cancelled(Exception):
    """The officer asked the work to end; it changed nothing."""


class Task(QObject):
    """One piece of work in a thread of its own; its signals come to the thread that began it.

    Attributes:
        progressed: steps done and steps in all; 0 in all means unknown.
        done: the answer.
        failed: the WorkstationError that ended it.
        ended: emitted last, however it ended.
    """

    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    ended = Signal()
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Wait for ``begin``."""
        super().__init__(parent)
        self._cancelled = False
        self._finished.connect(self._tell)

    def begin(self, work: Callable[[Task], Any]) -> None:
        """Start ``work(task)``: it may call ``step`` and ``check``, and must not touch a widget."""
        _workers().submit(work, self).add_done_callback(self._finished.emit)

    def cancel(self) -> None:
        """Ask the work to end at its next ``check``."""
        self._cancelled = True

    def check(self) -> None:
        """End the work when the officer asked for it; called by the work itself.

        Raises:
            Cancelled: then.
        """
        if self._cancelled:
            raise Cancelled

    def step(self, number: int, of: int) -> None:
        """Tell how far the work has come, and end it when the officer asked for it; called by the work itself."""
        self.check()
        self.progressed.emit(number, of)

    def _tell(self, future: Future[Any]) -> None:
        fault = future.exception()
        if fault is None:
            self.done.emit(future.result())
        elif isinstance(fault, WorkstationError):
            self.failed.emit(fault)
        self.ended.emit()
        if fault is not None and not isinstance(fault, WorkstationError | Cancelled):
            # A mistake of ours: it goes where every unexpected fault goes.
            raise fault


@cache
def _workers() -> ThreadPoolExecutor:
    """Return the threads that do slow work, made with the first of it."""
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(max_workers=2, thread_name_prefix="work")
