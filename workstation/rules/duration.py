"""Counting work in Canada towards the four years (rules DUR-1 to DUR-8).

The count says what is so; whether it refuses anybody is said by the finding, which knows exceptions and dates.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from workstation.domain.calendar import add_months, day_before
from workstation.domain.codes import WorkKind
from workstation.domain.duration import DurationCount, Resets, Span, Tally
from workstation.domain.part import Part
from workstation.domain.work_history import WorkPeriod
from workstation.rules import spans
from workstation.rules.ledger import Ledger, Limits

_CLOSE = 3


class Horizon(Part):
    """The days a count is made for.

    Attributes:
        decided_on: the decision day.
        starts_on: first day of the permit asked for, if known.
    """

    decided_on: date
    starts_on: date | None = None

    @property
    def counts_to(self) -> date:
        """Return the last day of history: the day before the proposed start, else the decision day (DUR-1)."""
        return day_before(self.starts_on) if self.starts_on else self.decided_on


def count(history: Sequence[WorkPeriod], horizon: Horizon, limits: Limits) -> DurationCount:
    """Return the count of ``history`` by both methods and both readings of the reset.

    Args:
        history: entries in any order; overlaps count once.
        horizon: the decision day and the proposed start.
        limits: the figures in force.

    Returns:
        The count; work on days authorized for full-time study is left out, accepted gaps take days from permits only.
    """
    ledger = Ledger(history, horizon.counts_to, limits)
    counted = ledger.counted
    months = spans.months_in(counted)
    days = spans.days_in(counted)
    limit = Fraction(limits.months)
    reached_on = spans.first_day_at(counted, limit)
    last = counted[-1].until if counted else None
    return DurationCount(
        spans=counted,
        counts_to=horizon.counts_to,
        counted=spans.tally(months),
        days=days,
        limit_reached=months >= limit,
        limit_reached_by_days=days >= limits.days,
        close=abs(months - limit) <= _CLOSE * spans.DAY_IN_MONTHS or abs(days - limits.days) <= _CLOSE,
        remaining=spans.tally(limit - months),
        resets=Resets(
            add_months(reached_on, limits.months) if reached_on else None,
            add_months(last, limits.months) if last else None,
        ),
        periods=tuple(ledger.told(entry) for entry in history),
        reached_on=reached_on,
        latest_end=_latest_end(counted, horizon, limit),
        after_reset=_after_reset(ledger, limits),
        unauthorized=any(entry.kind is WorkKind.UNAUTHORIZED for entry in history),
    )


def _latest_end(counted: Sequence[Span], horizon: Horizon, limit: Fraction) -> date | None:
    if horizon.starts_on is None:
        return None
    return spans.last_day_within(counted, horizon.starts_on, limit)


def _after_reset(ledger: Ledger, limits: Limits) -> Tally | None:
    """Return the total after the last four consecutive years without any work, if there were such years."""
    worked = ledger.presumed
    ends = [*(span.since for span in worked[1:]), None]
    for at in range(len(worked) - 1, -1, -1):
        over = add_months(worked[at].until, limits.months)
        begins = ends[at]
        if (begins is not None and begins > over) or (begins is None and ledger.counts_to >= over):
            later = [span for span in ledger.counted if span.since > worked[at].until]
            return spans.tally(spans.months_in(later))
    return None
