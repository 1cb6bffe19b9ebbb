"""The officer's sitting at the desk: which case is open, what was done to it, and what may be undone.

Tabs get the session and the part of the desk they need, never the window. Its signals carry ids; what they mean is
asked of the session.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from workstation.domain.case import Case, CaseRecord, decision_day, part_of
from workstation.domain.errors import StaleEdit, WorkstationError
from workstation.domain.finding import Assessment
from workstation.ui.steps import Step, Steps

if TYPE_CHECKING:
    from workstation.casework.desk import Desk
    from workstation.domain.clock import Clock
    from workstation.domain.officer import Officer

Answer = TypeVar("Answer")


class Session(QObject):
    """Who sits at which desk, and the case in front of them.

    Attributes:
        case_opened: file number of the case that was opened; empty when it was closed.
        case_changed: file number and part that changed; everything that shows the case reads it again.
        saved: the instant of the last durable save.
        failed: a WorkstationError that no field can show.
        place_asked: a part (``offer``) or a place in one (``genuineness.b``) that the officer wants to be led to.
        finding_asked: id of the rule whose finding is to be explained.
    """

    case_opened = Signal(str)
    case_changed = Signal(str, str)
    saved = Signal(object)
    failed = Signal(object)
    place_asked = Signal(str)
    finding_asked = Signal(str)

    def __init__(self, desk: Desk, officer: Officer, clock: Clock) -> None:
        """Sit down with no case open."""
        super().__init__()
        self.desk, self.officer, self.clock = desk, officer, clock
        self._record: CaseRecord | None = None
        self._assessment: Assessment | None = None
        self.steps = Steps(self._bring_back, self._take)

    @property
    def record(self) -> CaseRecord | None:
        """Return the open case as the store has it; ``None`` without one."""
        return self._record

    @property
    def case(self) -> Case | None:
        """Return the open case; ``None`` without one."""
        return self._record.case if self._record else None

    @property
    def assessment(self) -> Assessment | None:
        """Return what is said of the open case for its day; worked out when first asked for after a change."""
        if self._assessment is None and self._record is not None:
            self._assessment = self.desk.assessment.assess(self._record.case)
        return self._assessment

    @property
    def day(self) -> date:
        """Return the day the open case is decided for."""
        today = self.clock.today()
        return decision_day(self._record.case, today) if self._record else today

    def open_case(self, file_number: str) -> bool:
        """Open a case; return whether it could be read."""
        record = self.attempt(lambda: self.desk.intake.read(self.officer, file_number))
        if record is None:
            return False
        self._record, self._assessment = record, None
        self.steps.clear()
        self.case_opened.emit(file_number)
        return True

    def close_case(self) -> None:
        """Put the open case away."""
        self._record = self._assessment = None
        self.steps.clear()
        self.case_opened.emit("")

    def save(self, part: str, value: object) -> CaseRecord:
        """Save a part of the open case, as it was changed from the version the officer saw.

        Raises:
            WorkstationError: the change cannot be made; nothing was saved. After a StaleEdit the case is read
                again, so that the officer sees what the other one wrote.
        """
        record = self._open_record()
        try:
            changed = self.desk.intake.amend(
                self.officer, record.case.file_number, part, value, record.versions.get(part, 0)
            )
        except StaleEdit:
            self.refresh(part)
            raise
        self.adopt(changed, part)
        return changed

    def adopt(self, record: CaseRecord, part: str) -> None:
        """Take the record a verb answered with, as the open case's new state, and tell everyone."""
        before = part_of(self._open_record().case, part)
        after = part_of(record.case, part)
        if before != after:
            self.steps.did(Step(part, before, after, record.versions.get(part, 0)))
        self._take(record, part)

    def refresh(self, part: str = "") -> None:
        """Read the open case again, as the store has it now."""
        number = self._open_record().case.file_number
        record = self.attempt(lambda: self.desk.intake.read(self.officer, number))
        if record is not None:
            self._record, self._assessment = record, None
            self.case_changed.emit(number, part)

    def attempt(self, verb: Callable[[], Answer]) -> Answer | None:
        """Return what a verb answers; ``None`` after telling everyone why it could not be done."""
        try:
            return verb()
        except WorkstationError as error:
            self.failed.emit(error)
            return None

    def _bring_back(self, step: Step) -> CaseRecord | None:
        """Make a part what it was before a step; ``None`` after telling why it cannot be done.

        The last change of a part is restored by the store; an older one is written again as it was.
        """
        record = self._open_record()
        number, seen = record.case.file_number, record.versions.get(step.part, 0)
        desk, officer = self.desk, self.officer
        if seen == step.version:
            return self.attempt(lambda: desk.intake.restore(officer, number, step.part, seen))
        return self.attempt(lambda: desk.intake.amend(officer, number, step.part, step.before, seen))

    def _take(self, record: CaseRecord, part: str) -> None:
        self._record, self._assessment = record, None
        self.saved.emit(self.clock.now())
        self.case_changed.emit(record.case.file_number, part)

    def _open_record(self) -> CaseRecord:
        if self._record is None:
            raise RuntimeError("no case is open")
        return self._record
