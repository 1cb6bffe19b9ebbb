"""Day arithmetic: months are clamped at month end, all periods include both days.

Nothing lies before the year 1 or after the year 9999: an open end typed as 31 December 9999 must not stop a count, so
whatever would fall outside is the first or the last day there is.
"""

from __future__ import annotations

import calendar as _calendar
from datetime import MAXYEAR, MINYEAR, date, timedelta

_ONE_DAY = timedelta(days=1)


def add_months(day: date, months: int) -> date:
    """Return the same day ``months`` later, clamped to the end of a shorter month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not MINYEAR <= year <= MAXYEAR:
        return date.min if year < MINYEAR else date.max
    last = _calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def add_years(day: date, years: int) -> date:
    """Return the same day ``years`` later; 29 February becomes 28 in a common year."""
    return add_months(day, 12 * years)


def next_day(day: date) -> date:
    """Return the day after; the last day there is has none and is returned itself."""
    return min(day, date.max - _ONE_DAY) + _ONE_DAY


def day_before(day: date) -> date:
    """Return the day before; the first day there is has none and is returned itself."""
    return max(day, date.min + _ONE_DAY) - _ONE_DAY


def within(day: date, since: date | None, until: date | None) -> bool:
    """Return whether ``day`` lies in the period; a missing bound is open, both days are included."""
    return (since is None or since <= day) and (until is None or day <= until)
