"""The one place that asks the machine for the time."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """Something that knows the day and the instant; passed in, never looked up."""

    def today(self) -> date:
        """Return the local calendar day."""

    def now(self) -> datetime:
        """Return the instant, aware, in UTC, to the millisecond."""


class SystemClock:
    """The machine's own clock."""

    def today(self) -> date:
        """Return the local calendar day."""
        return datetime.now().astimezone().date()

    def now(self) -> datetime:
        """Return the instant, aware, in UTC, to the millisecond."""
        instant = datetime.now(UTC)
        return instant.replace(microsecond=instant.microsecond // 1000 * 1000)


class FixedClock:
    """A clock that stands still, for samples, tests and questions about another day."""

    def __init__(self, instant: datetime) -> None:
        """Stand at ``instant`` (aware)."""
        self._instant = instant.astimezone(UTC)

    def today(self) -> date:
        """Return the day of the fixed instant."""
        return self._instant.date()

    def now(self) -> datetime:
        """Return the fixed instant."""
        return self._instant
