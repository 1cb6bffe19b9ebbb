"""Values that held from a day to a day, each with the publication it was taken from."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Generic, TypeVar

from workstation.domain.calendar import next_day, within
from workstation.domain.citation import Source
from workstation.domain.part import Part

Value = TypeVar("Value")


class Step(Part, Generic[Value], kw_only=True):
    """One value and the days it held.

    Attributes:
        since: first day.
        until: last day; without one it holds to the day before the next step, or to this day.
        value: the value; ``None`` only where ``repealed``.
        repealed: nothing holds from ``since`` on.
        note: where two sources disagree, which was followed and why.
    """

    since: date
    source: Source
    until: date | None = None
    value: Value | None = None
    repealed: bool = False
    note: str = ""


class Dated(Part, Generic[Value], kw_only=True):
    """A value through time, oldest step first."""

    history: tuple[Step[Value], ...]
    unit: str = ""

    def step_on(self, day: date) -> Step[Value] | None:
        """Return the step that holds on ``day``; ``None`` before the first, after the last and in a repeal."""
        for step in reversed(self.history):
            if step.since <= day:
                return None if step.repealed or not within(day, step.since, step.until) else step
        return None

    def on(self, day: date) -> Value | None:
        """Return the value that holds on ``day``, or ``None``."""
        step = self.step_on(day)
        return None if step is None else step.value

    def nearest(self, day: date) -> Value:
        """Return the value that holds on ``day``, else the one that held last before it, else the first."""
        earlier = [step.value for step in self.history if step.since <= day and step.value is not None]
        found = earlier[-1] if earlier else self.history[0].value
        if found is None:
            raise AssertionError("a history that begins with a repeal does not load")
        return found

    @property
    def since(self) -> date:
        """Return the first day on which anything held."""
        return self.history[0].since

    @property
    def until(self) -> date | None:
        """Return the last day on which anything held, or ``None`` while it still does."""
        last = self.history[-1]
        if not last.repealed:
            return last.until
        return date.fromordinal(last.since.toordinal() - 1)


def fault_of(history: tuple[Step[Value], ...]) -> str | None:
    """Return what is wrong with the days of a history, as an error code; ``None`` when nothing is.

    ``pack.no-steps``; ``pack.no-value``: a step neither holds a value nor repeals; ``pack.dates-not-rising``;
    ``pack.overlap``: a step begins before the one before has ended; ``pack.gap``: days between two steps that no
    repeal explains.
    """
    if not history:
        return "pack.no-steps"
    if history[0].repealed or any((step.value is None) != step.repealed for step in history):
        return "pack.no-value"
    if any(step.until is not None and step.until < step.since for step in history):
        return "pack.dates-not-rising"
    for before, after in pairwise(history):
        fault = _fault_between(before, after)
        if fault is not None:
            return fault
    return None


def _fault_between(before: Step[Value], after: Step[Value]) -> str | None:
    if after.since <= before.since:
        return "pack.dates-not-rising"
    if before.until is None or next_day(before.until) == after.since:
        return None
    return "pack.overlap" if before.until >= after.since else "pack.gap"
