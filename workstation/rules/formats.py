"""Formats of numbers and days: what cannot be true is refused, what is merely unusual is said (rules.md 14)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import msgspec

from workstation.domain.case import HEAD, Case
from workstation.domain.documents import DocumentMark
from workstation.domain.employer import Employer, IneligibilityCheck
from workstation.domain.errors import InputError
from workstation.domain.finding import Statement
from workstation.domain.money import checked_money
from workstation.domain.offer import Noc
from workstation.domain.part import LONGEST_NAME, LONGEST_TEXT, checked_text, require_order
from workstation.rules import occupations
from workstation.rules.inquiry import say

_UCI = re.compile(r"(?:\d{2})?\d{8}", re.ASCII)
_APPLICATION = re.compile(r"[A-Z]{1,2}\d{9}", re.ASCII)
_OPINION = re.compile(r"\d{7}", re.ASCII)
_OFFER = re.compile(r"A\d{7}", re.ASCII)
_CITIZENSHIP = re.compile(r"[A-Z]{3}", re.ASCII)
# Names that stand in letters and tables; everything else may be prose.
_NAMES = frozenset(
    "family_name given_names citizenship uci legal_name operating_name business_number street city postal_code name "
    "firm title number exemption code status".split()
)
# Days of things to come; every other day of a case has happened when it is written down.
_MAY_LIE_AHEAD = frozenset("starts_on ends_on expires_on valid_to from to deadline decided_on".split())
_HOURS_IN_A_WEEK = 168


def check_case_part(part: str, value: object, today: date) -> None:
    """Refuse a part of a case that cannot be true.

    Args:
        part: key of the part in the case document, or ``head``.
        value: the part; ``None`` is never wrong.
        today: the clock's day.

    Raises:
        InputError: ``format.*``, ``text.*``, ``money.*`` or ``period.*`` with the path in ``where``.
    """
    start = "" if part == HEAD else part
    for path, found in _leaves(value, start):
        _check_leaf(path, found, today)
    _check_whole(value)


def _leaves(value: object, path: str) -> Iterator[tuple[str, object]]:
    """Yield every single value inside a part with its path, an occupation as one value."""
    if isinstance(value, msgspec.Struct) and not isinstance(value, Noc):
        names = zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True)
        for field, written in names:
            yield from _leaves(getattr(value, field), f"{path}.{written}".lstrip("."))
    elif isinstance(value, tuple):
        for place, item in enumerate(value):
            yield from _leaves(item, f"{path}[{place}]")
    elif value is not None:
        yield path, value


def _check_leaf(path: str, value: object, today: date) -> None:
    name = path.rpartition(".")[2].partition("[")[0]
    match value:
        case str():
            checked_text(value, path, LONGEST_NAME if name in _NAMES else LONGEST_TEXT)
        case Noc():
            _check_noc(value, path)
        case Decimal() if name == "hours_per_week":
            _check_hours(value, path)
        case Decimal():
            checked_money(value, path)
        case date() if name == "born_on" and value > today:
            raise InputError("format.birth-in-future", where=path, value=value, today=today)
        case date() if name not in _MAY_LIE_AHEAD and value > today:
            raise InputError("format.day-in-future", where=path, value=value, today=today)


def _check_noc(noc: Noc, where: str) -> None:
    if occupations.shipped().find(noc) is None:
        raise InputError("format.noc", where=where, value=noc.code, edition=noc.edition)


def _check_hours(hours: Decimal, where: str) -> None:
    if not hours.is_finite() or not 0 < hours <= _HOURS_IN_A_WEEK:
        raise InputError("format.hours", where=where, value=str(hours))


def business_number(number: str, where: str = "employer.business_number") -> str:
    """Return a business number without blanks and hyphens: 9 digits, maybe with the program account.

    Raises:
        InputError: ``format.business-number`` when it has another form or its check digit is wrong.
    """
    from stdnum.ca import bn
    from stdnum.exceptions import ValidationError

    try:
        return str(bn.validate(number.upper()))
    except ValidationError:
        raise InputError("format.business-number", where=where, value=number) from None


def _check_whole(value: object) -> None:
    """Refuse values of one part that contradict each other."""
    match value:
        case Employer(business_number=str(number)) if number:
            business_number(number)
        case IneligibilityCheck():
            # A list that was searched was published by then.
            require_order(value.list_date, value.checked_on, "ineligibility_check.checked_on")
        case tuple():
            for place, item in enumerate(value):
                if isinstance(item, DocumentMark):
                    # A document that arrived was written by then.
                    require_order(item.dated, item.received_on, f"documents[{place}].received_on")


def warnings(case: Case) -> tuple[Statement, ...]:
    """Return what has an unusual form but is accepted: the numbers whose form no published rule makes certain."""
    asked = (
        ("file_number", case.file_number, _APPLICATION),
        ("applicant.uci", case.applicant.uci if case.applicant else None, _UCI),
        ("applicant.citizenship", case.applicant.citizenship if case.applicant else None, _CITIZENSHIP),
        ("opinion.number", case.opinion.number if case.opinion else None, _OPINION),
        ("imp_offer.number", case.imp_offer.number if case.imp_offer else None, _OFFER),
    )
    return tuple(
        say(f"warning.{path}", value=number)
        for path, number, form in asked
        if number and not form.fullmatch(number.replace("-", "").replace(" ", ""))
    )
