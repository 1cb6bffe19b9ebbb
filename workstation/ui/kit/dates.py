"""Days and numbers as officers type them, and as the window shows them.

The short form of both of Canada's locales is ISO, so a day is shown as ``2015-07-02``. Day-first and month-first
figures such as 02/07/2015 are refused: nobody can tell which was meant (rules.md 14).
"""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from workstation.domain.codes import Language
from workstation.domain.errors import InputError
from workstation.wording import MONTHS

_YEAR_FIRST = re.compile(r"(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})")
_FIGURES = re.compile(r"\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}")
_DAY_WORD = re.compile(r"(\d{1,2})(?:er|st|nd|rd|th)?[ -]+([^\W\d_.]{3,})\.?,?[ -]+(\d{4})")
_GREATEST, _MOST_FIGURES = 1_000_000, 6
_WORD_DAY = re.compile(r"([^\W\d_.]{3,})\.?[ -]+(\d{1,2})(?:st|nd|rd|th)?,?[ -]+(\d{4})")


def parse_day(text: str, where: str) -> date:
    """Return the day typed as ``2015-07-02``, ``20150702``, ``2 July 2015``, ``July 2, 2015`` or ``1er juillet 2015``.

    Args:
        text: what was typed.
        where: the field, quoted in the error.

    Raises:
        InputError: ``window.day-ambiguous``, ``window.no-such-day`` or ``window.not-a-day``.
    """
    plain = " ".join(text.split())
    if found := _YEAR_FIRST.fullmatch(plain):
        return _day(int(found[1]), int(found[2]), int(found[3]), where, text)
    if found := _DAY_WORD.fullmatch(plain):
        return _day(int(found[3]), _month(found[2]), int(found[1]), where, text)
    if found := _WORD_DAY.fullmatch(plain):
        return _day(int(found[3]), _month(found[1]), int(found[2]), where, text)
    code = "window.day-ambiguous" if _FIGURES.fullmatch(plain) else "window.not-a-day"
    raise InputError(code, where=where, value=text)


def _month(word: str) -> int:
    """Return 1 to 12 for the name of a month or its beginning in either language; 0 when it is none."""
    start = word.casefold()
    for language in Language:
        found = [number for number, name in enumerate(MONTHS[language], 1) if name.casefold().startswith(start)]
        if len(found) == 1:
            return found[0]
    return 0


def _day(year: int, month: int, day: int, where: str, text: str) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise InputError("window.no-such-day", where=where, value=text) from None


def shown_day(day: date | None) -> str:
    """Return a day as fields and tables show it; empty when not known."""
    return day.isoformat() if day else ""


def shown_time(instant: datetime) -> str:
    """Return the local time of an instant to the second: ``14:02:11``."""
    return instant.astimezone().strftime("%H:%M:%S")


def parse_number(text: str, where: str) -> Decimal:
    """Return a number typed with a point or a comma.

    Raises:
        InputError: ``window.not-a-number`` when it is not a number from 0 up to a million.
    """
    try:
        number = Decimal("".join(text.split()).replace(",", "."))
    except InvalidOperation:
        raise InputError("window.not-a-number", where=where, value=text) from None
    if not number.is_finite() or not 0 <= number <= _GREATEST:
        raise InputError("window.not-a-number", where=where, value=text)
    return number


def parse_count(text: str, where: str) -> int:
    """Return a whole number.

    Raises:
        InputError: ``window.not-a-count`` when it is not a whole number from 0 up.
    """
    plain = "".join(text.split())
    if not plain.isascii() or not plain.isdigit() or len(plain) > _MOST_FIGURES:
        raise InputError("window.not-a-count", where=where, value=text)
    return int(plain)
