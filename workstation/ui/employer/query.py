"""One search box for a name, a business number and a postal code, in any mixture of the three."""

from __future__ import annotations

import re

from workstation.domain.employer import Employer
from workstation.domain.part import LONGEST_NAME
from workstation.domain.register import Question

# Numbers are read from the end only: a numbered company begins with its number.
_QUERY = re.compile(
    r"(?P<name>.*?)"
    r"(?:(?:^|\s+)(?P<number>\d{9}(?:\s?R[CMPT]\s?\d{4})?))?"
    r"(?:(?:^|\s+)(?P<postal_code>[A-Z]\d[A-Z](?:[ -]?\d[A-Z]\d)?))?",
    re.IGNORECASE | re.DOTALL,
)


def read_query(text: str) -> Question:
    """Return what is asked by ``Café Nord 123026635 J8X 1A1`` or any part of it, in that order.

    A number counts as a business number only where nothing but a postal code follows it.
    """
    found = _QUERY.fullmatch(" ".join(text.split())[: 2 * LONGEST_NAME])
    if found is None:
        return Question(name=text)
    number, code = found["number"] or "", found["postal_code"] or ""
    return Question(
        name=found["name"].strip(" ,;"),
        business_number="".join(number.split()).upper(),
        postal_code=_postal_code(code),
    )


def as_declared(employer: Employer, name: str) -> str:
    """Return the query for ``name`` with the number and the postal code that the application declares."""
    code = employer.address.postal_code if employer.address else None
    return " ".join(part for part in (name, employer.business_number, code) if part)


def is_blank(question: Question) -> bool:
    """Return whether nothing is asked that a register can answer; one letter alone is nothing."""
    return len(question.name) <= 1 and not question.business_number and not question.postal_code


def _postal_code(code: str) -> str:
    plain = re.sub(r"[ -]", "", code).upper()
    return f"{plain[:3]} {plain[3:]}" if len(plain) > 3 else plain  # noqa: PLR2004 - the first three are the area
