"""What the count of cumulative duration answers (OB 275-C 1.8, 2.6; R200(3)(g), R200(4))."""

from __future__ import annotations

from datetime import date

from workstation.domain.codes import Result
from workstation.domain.finding import Conflict, Statement
from workstation.domain.part import Part


class Span(Part):
    """A period, both days included, whose ends are known."""

    since: date
    until: date

    @property
    def days(self) -> int:
        """Return the number of days, both ends included."""
        return (self.until - self.since).days + 1


class Tally(Part):
    """Time counted by the calendar method, in whole months and days over, both rounded down."""

    months: int
    days_over: int


class CountedPeriod(Part):
    """What became of one entry of the work history.

    Attributes:
        since: first day, as entered.
        until: last day, as entered, else the day the history counts to.
        counts: whether any of its days count; for a gap, whether it takes days away.
        days: days that count because of it; for a gap, days it takes away or would take away if accepted.
        why: in words.
    """

    since: date
    until: date
    counts: bool
    days: int
    why: Statement


class Resets(Part):
    """Last day of the 48 months, by both readings of the reset (rule DUR-8)."""

    since_limit: date | None = None
    since_last_work: date | None = None


class DurationCount(Part):
    """The count, by both methods and both readings, before any reset unless said.

    Attributes:
        spans: the time that counts, merged where it overlaps or touches.
        counts_to: last day of history that was looked at.
        counted: calendar total.
        days: day total.
        limit_reached: by the calendar method (48 months).
        limit_reached_by_days: by the day method (1,461 days).
        close: whether either method stands within three days of the limit.
        reached_on: first day at whose end 48 months are full.
        remaining: what is left to 48 months, nothing when reached.
        latest_end: last day that may be granted from the proposed start; ``None`` when nothing is left or no start.
        after_reset: total after the last four consecutive years without work, if there were such.
        unauthorized: whether work without authorization was counted; it raises R200(3)(e) besides.
    """

    spans: tuple[Span, ...]
    counts_to: date
    counted: Tally
    days: int
    limit_reached: bool
    limit_reached_by_days: bool
    close: bool
    remaining: Tally
    resets: Resets
    periods: tuple[CountedPeriod, ...]
    reached_on: date | None = None
    latest_end: date | None = None
    after_reset: Tally | None = None
    unauthorized: bool = False

    @property
    def methods_agree(self) -> bool:
        """Return whether both methods give the same answer to whether four years are reached."""
        return self.limit_reached == self.limit_reached_by_days


class Estimate(Part):
    """A quick estimate without a case (rule DUR-11): never a decision.

    Attributes:
        answer: the count as the periods entered have it.
        questions: what must be asked before anybody relies on it.
        caution: that it is an estimate.
    """

    answer: DurationAnswer
    questions: tuple[Statement, ...]
    caution: Statement


class DurationAnswer(Part):
    """The count and what it means for the permit asked for (rules DUR-6, DUR-7, DUR-9, DUR-10).

    Attributes:
        result: whether the limit stands in the way.
        exception: kind of the exception that lifts the refusal, if one is proved.
        count: absent while no work history is recorded.
        near_limit: whether less time is left than is asked for (DUR-7).
        conflicts: questions of the count or of an exception that the sources answer differently.
    """

    result: Result
    why: Statement
    count: DurationCount | None = None
    exception: str | None = None
    assumptions: tuple[Statement, ...] = ()
    trace: tuple[Statement, ...] = ()
    near_limit: bool = False
    conflicts: tuple[Conflict, ...] = ()
