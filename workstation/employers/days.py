"""Days as published lists write them."""

from __future__ import annotations

import re
from datetime import date

from workstation.employers.words import plain

_ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00)?)?$")
_MONTH_FIRST = re.compile(r"^([a-z]+)\.? (\d{1,2}),? (\d{4})$")
_DAY_FIRST = re.compile(r"^(\d{1,2})(?:er)? ([a-z]+)\.? (\d{4})$")
_MONTHS = {
    name[:length]: number
    for names in (
        "january february march april may june july august september october november december",
        "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    )
    for number, name in enumerate(names.split(), start=1)
    for length in range(3, len(name) + 1)
    # jui is June or July in French: only longer forms tell them apart.
    if name[:length] != "jui"
}


def day_of(text: str) -> date | None:
    """Return the day written ``2015-03-01``, ``March 1, 2015`` or ``1er mars 2015``.

    Days in figures only are read in ISO order alone: 03/01/2015 could be either of two days.

    Returns:
        The day, or ``None`` when the text is no day or one that does not exist.
    """
    spelled = plain(text)
    if found := _ISO.match(text):
        year, month, day = (int(part) for part in found.groups())
    elif found := _MONTH_FIRST.match(spelled):
        year, month, day = int(found[3]), _MONTHS.get(found[1], 0), int(found[2])
    elif found := _DAY_FIRST.match(spelled):
        year, month, day = int(found[3]), _MONTHS.get(found[2], 0), int(found[1])
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
