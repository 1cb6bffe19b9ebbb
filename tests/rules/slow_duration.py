"""A second count of cumulative duration that shares nothing with the engine: it marks days one by one."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from fractions import Fraction

DAY = timedelta(days=1)
FLOOR = date(2011, 4, 1)


def days_of(entry, counts_to):
    day, last = entry.since, entry.until or counts_to
    while day <= last:
        yield day
        day += DAY


def runs_of(days):
    """Return the runs of consecutive days as (first, last)."""
    runs = []
    for day in sorted(days):
        if runs and day - runs[-1][1] == DAY:
            runs[-1][1] = day
        else:
            runs.append([day, day])
    return runs


def same_day_later(first, months):
    year, month = first.year + (first.month - 1 + months) // 12, (first.month - 1 + months) % 12 + 1
    return date(year, month, min(first.day, calendar.monthrange(year, month)[1]))


def months_of(first, last):
    """Return months and left-over days of a run by walking month after month."""
    months = 0
    while same_day_later(first, months + 1) - DAY <= last:
        months += 1
    return months, (last - same_day_later(first, months)).days + 1


def total_of(days):
    total = Fraction(0)
    for first, last in runs_of(days):
        months, over = months_of(first, last)
        total += Fraction(months) + Fraction(over * 48, 1461)
    return total


def absences(history, counts_to, least_months):
    """Return the days of accepted gaps that are long enough as a whole."""
    days = set()
    for entry in history:
        good = entry.kind == "gap" and entry.proof and entry.accepted
        if good and not entry.paid_leave and not entry.covered_by_contract:
            days.update(days_of(entry, counts_to))
    long = set()
    for first, last in runs_of(days):
        if months_of(first, last)[0] >= least_months:
            long.update(first + number * DAY for number in range((last - first).days + 1))
    return long


def worked_days(history, counts_to, least_months):
    """Return the set of days presumed or known to be worked, before study is taken off."""
    gone = absences(history, counts_to, least_months)
    marked = set()
    for entry in history:
        if entry.kind == "permit":
            marked.update(day for day in days_of(entry, counts_to) if day not in gone)
        elif entry.kind in ("implied_status", "without_permit", "unauthorized"):
            marked.update(days_of(entry, counts_to))
    return {day for day in marked if FLOOR <= day <= counts_to}


def counted_days(history, counts_to, least_months):
    study = {day for entry in history if entry.kind == "full_time_study" for day in days_of(entry, counts_to)}
    return worked_days(history, counts_to, least_months) - study


def growing(since, start):
    """Yield each day from ``start`` on with the months of the run that began on ``since``, day after day."""
    months, _ = months_of(since, start)
    day = start
    while True:
        if same_day_later(since, months + 1) - DAY <= day:
            months += 1
        over = (day - same_day_later(since, months)).days + 1
        yield day, months + Fraction(over * 48, 1461)
        day += DAY


def reached_on(days):
    """Return the first day at whose end 48 months are full, by trying day after day."""
    before = Fraction(0)
    for first, last in runs_of(days):
        for day, months in growing(first, first):
            if day > last:
                break
            if before + months >= 48:
                return day
        before += Fraction(months_of(first, last)[0]) + Fraction(months_of(first, last)[1] * 48, 1461)
    return None


def latest_end(days, start):
    """Return the last day that keeps the total at or below 48 months, by adding day after day."""
    runs = runs_of(days)
    since = runs.pop()[0] if runs and start - runs[-1][1] == DAY else start
    rest = Fraction(0)
    for first, last in runs:
        months, over = months_of(first, last)
        rest += Fraction(months) + Fraction(over * 48, 1461)
    found = None
    for day, months in growing(since, start):
        if rest + months > 48:
            return found
        found = day
    return None
