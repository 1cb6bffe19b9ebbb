"""Counting work in Canada towards the four years (rules DUR-1 to DUR-8).

The count says what is so; whether it refuses anybody is said by the finding, which knows exceptions and dates.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from workstation.domain.calendar import add_months, day_before
from workstation.domain.codes import WorkKind
from workstation.domain.duration import CountedPeriod, DurationCount, Resets, Span, Tally
from workstation.domain.finding import Facts, Statement
from workstation.domain.part import Part
from workstation.domain.work_history import WorkPeriod
from workstation.rules import spans

_WORKED = (WorkKind.IMPLIED_STATUS, WorkKind.WITHOUT_PERMIT, WorkKind.UNAUTHORIZED)
_CLOSE = 3


class Limits(Part):
    """The figures of the limit, from the pack.

    Attributes:
        counts_from: nothing before this day counts (2011-04-01).
        months: the limit in months (48), also the length of the reset.
        days: the limit by the day method (1,461).
        gap_months: least length of an absence in months for decisions on the day asked, 0 for none.
    """

    counts_from: date
    months: int
    days: int
    gap_months: int = 0


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
    ledger = _Ledger(history, horizon.counts_to, limits)
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


def _after_reset(ledger: _Ledger, limits: Limits) -> Tally | None:
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


class _Ledger:
    """The entries of a history sorted by what they do to the count."""

    def __init__(self, history: Sequence[WorkPeriod], counts_to: date, limits: Limits) -> None:
        self.counts_to = counts_to
        self._limits = limits
        self._study = spans.merge(self._spans(history, (WorkKind.FULL_TIME_STUDY,)))
        self._worked = spans.merge(self._clipped(history, _WORKED))
        self._permits = spans.merge(self._clipped(history, (WorkKind.PERMIT,)))
        self._any_work = spans.merge([*self._permits, *self._worked])
        # Days that only a permit accounts for, and that study does not take away already.
        self._only_permit = spans.subtract(spans.subtract(self._permits, self._worked), self._study)
        self._gaps = self._absences(history)
        # A gap rebuts the presumption that a permit was worked; work entered as worked stays (DUR-3).
        kept = spans.subtract(self._permits, self._gaps)
        self.presumed = spans.merge([*kept, *self._worked])
        self.counted = spans.subtract(self.presumed, self._study)

    def _span(self, entry: WorkPeriod) -> Span | None:
        """Return the entry as a span; open entries run to the last day that counts."""
        until = entry.until or self.counts_to
        return Span(entry.since, until) if entry.since <= until else None

    def _spans(self, history: Sequence[WorkPeriod], kinds: Sequence[WorkKind]) -> list[Span]:
        return [span for entry in history if entry.kind in kinds and (span := self._span(entry))]

    def _clipped(self, history: Sequence[WorkPeriod], kinds: Sequence[WorkKind]) -> tuple[Span, ...]:
        return spans.clip(self._spans(history, kinds), self._limits.counts_from, self.counts_to)

    def _absences(self, history: Sequence[WorkPeriod]) -> tuple[Span, ...]:
        """Return the gaps that count: proved, accepted, unpaid, not covered, and long enough as a whole."""
        proved = [span for entry in history if _is_proved_gap(entry) and (span := self._span(entry))]
        return tuple(span for span in spans.merge(proved) if self._long_enough(span))

    def _long_enough(self, span: Span) -> bool:
        return spans.whole_months(span)[0] >= self._limits.gap_months

    def told(self, entry: WorkPeriod) -> CountedPeriod:
        """Return what became of one entry, in days and in words."""
        until = max(entry.until or self.counts_to, entry.since)
        own = spans.clip([Span(entry.since, until)], self._limits.counts_from, self.counts_to)
        if entry.kind is WorkKind.GAP:
            return self._told_of_gap(entry, until, own)
        if entry.kind is WorkKind.FULL_TIME_STUDY:
            taken = spans.days_shared(self._any_work, own)
            why = Statement("duration.study", {"days": taken})
            return CountedPeriod(entry.since, until, False, 0, why)
        lost = () if entry.kind is not WorkKind.PERMIT else self._gaps
        days = spans.days_in(spans.subtract(spans.subtract(own, lost), self._study))
        facts: Facts = {"days": days, "entered": (until - entry.since).days + 1}
        why = Statement("duration.counts" if days else "duration.counts-nothing", facts)
        return CountedPeriod(entry.since, until, days > 0, days, why)

    def _told_of_gap(self, entry: WorkPeriod, until: date, own: tuple[Span, ...]) -> CountedPeriod:
        effect = spans.days_shared(self._only_permit, own)
        accepted = _is_proved_gap(entry) and spans.days_shared(self._gaps, [Span(entry.since, until)]) > 0
        why = Statement(f"duration.gap-{self._gap_reason(entry, accepted)}", {"days": effect})
        return CountedPeriod(entry.since, until, accepted and effect > 0, effect, why)

    @staticmethod
    def _gap_reason(entry: WorkPeriod, accepted: bool) -> str:
        if accepted:
            return "taken-off"
        if entry.paid_leave or entry.covered_by_contract:
            return "paid"
        if not entry.proof:
            return "not-proved"
        if entry.accepted is None:
            return "not-decided"
        return "too-short" if entry.accepted else "rejected"


def _is_proved_gap(entry: WorkPeriod) -> bool:
    claimed = entry.kind is WorkKind.GAP and bool(entry.proof) and entry.accepted is True
    return claimed and not entry.paid_leave and not entry.covered_by_contract
