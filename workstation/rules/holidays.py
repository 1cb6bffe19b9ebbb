"""Holidays of the Interpretation Act: a time limit that ends on one may be kept on the next working day (LMO-1)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

_MONDAY, _SATURDAY, _SUNDAY = 0, 5, 6
_WEEK = 7


def is_holiday(day: date, kept: tuple[str, ...]) -> bool:
    """Return whether ``day`` is a Sunday or one of the holidays ``kept`` (sections 26 and 35)."""
    return day.weekday() == _SUNDAY or any(_HOLIDAYS[name](day.year) == day for name in kept if name in _HOLIDAYS)


def next_working_day(day: date, kept: tuple[str, ...]) -> date:
    """Return ``day`` itself, or the first day after it that is no holiday."""
    while is_holiday(day, kept):
        day += timedelta(days=1)
    return day


def business_days(since: date, until: date, kept: tuple[str, ...]) -> int:
    """Return how many business days lie after ``since`` up to and including ``until``; Saturdays are none."""
    if until <= since:
        return 0
    weeks, rest = divmod((until - since).days, _WEEK)
    odd = sum((since.weekday() + number) % _WEEK < _SATURDAY for number in range(1, rest + 1))
    years = range(since.year, until.year + 1)
    off = {_HOLIDAYS[name](year) for year in years for name in kept if name in _HOLIDAYS}
    return weeks * _SATURDAY + odd - sum(since < day <= until and day.weekday() < _SATURDAY for day in off)


def known() -> frozenset[str]:
    """Return the names of the holidays whose day can be told."""
    return frozenset(_HOLIDAYS)


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar, by the anonymous computus (Meeus, Jones, Butcher)."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leaps, rest = divmod(century, 4)
    moon = (19 * golden + century - leaps - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * rest + 2 * (of_century // 4) - moon - of_century % 4) % 7
    shift = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _from_easter(days: int) -> Callable[[int], date]:
    return lambda year: easter(year) + timedelta(days=days)


def _monday(month: int, first: int) -> Callable[[int], date]:
    """Return the Monday on or after a day of the month."""

    def of(year: int) -> date:
        day = date(year, month, first)
        return day + timedelta(days=(_MONDAY - day.weekday()) % 7)

    return of


_HOLIDAYS: dict[str, Callable[[int], date]] = {
    "new_year": _fixed(1, 1),
    "good_friday": _from_easter(-2),
    "easter_monday": _from_easter(1),
    # The Monday before May 25.
    "victoria_day": _monday(5, 18),
    "canada_day": _fixed(7, 1),
    "labour_day": _monday(9, 1),
    # The second Monday of October.
    "thanksgiving": _monday(10, 8),
    "remembrance_day": _fixed(11, 11),
    "christmas": _fixed(12, 25),
}
