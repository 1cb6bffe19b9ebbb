"""What was done to the open case in this sitting, step by step, to be taken back and made again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from workstation.domain.case import CaseRecord


@dataclass(frozen=True)
class Step:
    """One change that can be turned: the part before and after, and its version after."""

    part: str
    before: object
    after: object
    version: int


class Steps:
    """The changes of a sitting; turning one is a change of its own, so that the journal shows both."""

    def __init__(
        self, bring_back: Callable[[Step], CaseRecord | None], tell: Callable[[CaseRecord, str], None]
    ) -> None:
        """Start with nothing done.

        Args:
            bring_back: makes the part what it was before a step; ``None`` when that could not be done.
            tell: tells everyone of the case after a step was turned, with the part.
        """
        self._bring_back, self._tell = bring_back, tell
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def clear(self) -> None:
        """Forget every step: another case is open."""
        self._done.clear()
        self._undone.clear()

    def did(self, step: Step) -> None:
        """Remember a new change; what had been taken back can no longer be made again."""
        self._done.append(step)
        self._undone.clear()

    @property
    def to_undo(self) -> str:
        """Return the part whose change would be taken back next; empty when there is none."""
        return self._done[-1].part if self._done else ""

    @property
    def to_redo(self) -> str:
        """Return the part whose change would be made again next; empty when there is none."""
        return self._undone[-1].part if self._undone else ""

    def undo(self) -> None:
        """Take the last change back."""
        self._turn(self._done, self._undone)

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        self._turn(self._undone, self._done)

    def _turn(self, source: list[Step], target: list[Step]) -> None:
        if not source:
            return
        step = source.pop()
        record = self._bring_back(step)
        if record is None:
            source.append(step)
            return
        target.append(Step(step.part, step.after, step.before, record.versions.get(step.part, 0)))
        self._tell(record, step.part)
