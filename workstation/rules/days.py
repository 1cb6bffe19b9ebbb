"""Days as published lists write them, in English or French words or as ISO."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = (
    ("january", "janvier"),
    ("february", "février"),
    ("march", "mars"),
    ("april", "avril"),
    ("may", "mai"),
    ("june", "juin"),
    ("july", "juillet"),
    ("august", "août"),
    ("september", "septembre"),
    ("october", "octobre"),
    ("november", "novembre"),
    ("december", "décembre"),
)
_NUMBERS = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}
_FORMS = (
    re.compile(r"(?P<month>\w+) (?P<day>\d{1,2}),? (?P<year>\d{4})", re.ASCII),
    re.compile(r"(?:le )?(?P<day>\d{1,2})(?:er)? (?P<month>\w+) (?P<year>\d{4})"),
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})", re.ASCII),
)


def day_in_words(text: str) -> date | None:
    """Return the day written as ``September 26, 2024``, ``26 septembre 2024`` or ``2024-09-26``; else ``None``.

    A form such as 01/02/2024, of which nobody can tell the month, is not read.
    """
    plain = " ".join(text.casefold().split())
    for form in _FORMS:
        found = form.fullmatch(plain)
        if found:
            return _day(found["year"], found["month"], found["day"])
    return None


def _day(year: str, month: str, day: str) -> date | None:
    number = int(month) if month.isdecimal() else _NUMBERS.get(month, 0)
    try:
        return date(int(year), number, int(day))
    except ValueError:
        return None
