"""Arithmetic of periods of days: merge, subtract, clip, and count in months and in days."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from fractions import Fraction
from operator import attrgetter

from workstation.domain.calendar import add_months, day_before, next_day
from workstation.domain.duration import Span, Tally

ONE_DAY = timedelta(days=1)
# Four Gregorian years hold 48 months and 1,461 days: a left-over day weighs 48/1,461 of a month (rule DUR-5).
DAY_IN_MONTHS = Fraction(48, 1461)

_SINCE, _UNTIL = attrgetter("since"), attrgetter("until")


def merge(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans in order, those that overlap or touch joined into one."""
    joined: list[Span] = []
    for span in sorted(spans, key=_SINCE):
        if joined and span.since <= next_day(joined[-1].until):
            if span.until > joined[-1].until:
                joined[-1] = Span(joined[-1].since, span.until)
        else:
            joined.append(span)
    return tuple(joined)


def subtract(spans: Sequence[Span], holes: Sequence[Span]) -> tuple[Span, ...]:
    """Return what is left of ``spans`` outside ``holes``; both merged and in order."""
    left: list[Span] = []
    # Holes that end before the first span are passed over at once: one short span is asked of many holes often.
    first = bisect_left(holes, spans[0].since, key=_UNTIL) if spans else 0
    for span in spans:
        since = span.since
        while first < len(holes) and holes[first].until < since:
            first += 1
        at = first
        while at < len(holes) and holes[at].since <= span.until:
            if holes[at].since > since:
                left.append(Span(since, day_before(holes[at].since)))
            since = max(since, next_day(holes[at].until))
            at += 1
        if since <= span.until:
            left.append(Span(since, span.until))
    return tuple(left)


def clip(spans: Iterable[Span], since: date, until: date) -> tuple[Span, ...]:
    """Return the parts of ``spans`` inside the period, both days included."""
    return tuple(
        Span(max(span.since, since), min(span.until, until))
        for span in spans
        if span.until >= since and span.since <= until
    )


def days_in(spans: Iterable[Span]) -> int:
    """Return the number of days in spans that do not overlap."""
    return sum(span.days for span in spans)


def days_shared(left: Sequence[Span], right: Sequence[Span]) -> int:
    """Return the number of days that both have; both merged and in order, the shorter one rather at the right."""
    return days_in(right) - days_in(subtract(right, left))


def whole_months(span: Span) -> tuple[int, int]:
    """Return the whole months of a span and the days left over.

    A month runs from a day to the day before the same number next month; months are counted from the span's own
    first day, clamped at month end, never from a clamped day (rule DUR-5).
    """
    after = next_day(span.until)
    months = (after.year - span.since.year) * 12 + after.month - span.since.month
    if add_months(span.since, months) > after:
        months -= 1
    return months, (after - add_months(span.since, months)).days


def months_in(spans: Iterable[Span]) -> Fraction:
    """Return the calendar total in months, exactly."""
    total = Fraction(0)
    for span in spans:
        months, days = whole_months(span)
        total += months + days * DAY_IN_MONTHS
    return total


def tally(months: Fraction) -> Tally:
    """Return a number of months as whole months and whole days over; nothing for less than zero."""
    if months <= 0:
        return Tally(0, 0)
    whole = months.numerator // months.denominator
    return Tally(whole, int((months - whole) / DAY_IN_MONTHS))


def first_day_at(spans: Sequence[Span], limit: Fraction) -> date | None:
    """Return the first day at whose end the calendar total is at least ``limit`` months; ``None`` if never."""
    before = Fraction(0)
    for span in spans:
        if before + months_in([span]) >= limit:
            return _earliest(span, limit - before)
        before += months_in([span])
    return None


def _earliest(span: Span, wanted: Fraction) -> date:
    # The total never falls while one span grows, so the day can be found by halving.
    low, high = 0, span.days - 1
    while low < high:
        middle = (low + high) // 2
        if months_in([Span(span.since, span.since + middle * ONE_DAY)]) >= wanted:
            high = middle
        else:
            low = middle + 1
    return span.since + low * ONE_DAY


def last_day_within(spans: Sequence[Span], start: date, limit: Fraction) -> date | None:
    """Return the last day up to which work from ``start`` keeps the calendar total at or below ``limit`` months.

    Args:
        spans: merged time before ``start``.
        start: first day of continuous work to come.
        limit: greatest number of months.

    Returns:
        The day, or ``None`` when even one day would pass the limit.
    """
    joined = merge([*spans, Span(start, start)])
    rest, last = joined[:-1], joined[-1]
    room = limit - months_in(rest)
    if months_in([last]) > room:
        return None
    low, high = 0, (add_months(last.since, int(room) + 2) - start).days
    while low < high:
        middle = (low + high + 1) // 2
        if months_in([Span(last.since, start + middle * ONE_DAY)]) <= room:
            low = middle
        else:
            high = middle - 1
    return start + low * ONE_DAY
