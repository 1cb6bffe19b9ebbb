"""Which rows speak of one employer: the same name, legal form aside, at the same place."""

from __future__ import annotations

from hashlib import blake2b

from workstation.domain.codes import Province
from workstation.employers.names import FoldedName, fold, names_in

_KEY_BYTES = 8


def identifying_name(name: str) -> FoldedName:
    """Return the name that identifies a published field: its numbered company, else the first of its names."""
    folded = [fold(part) for part in names_in(name) or (name,)]
    return next((part for part in folded if part.number), folded[0])


def employer_key(name: str, postal_code: str | None, province: Province | None, city: str) -> str:
    """Return the stable key, 16 hex digits, of the employer of that name at that place.

    The place is the postal code where one is published, else city and province. The key never depends on what
    else is in the register, so what officers say of an employer keeps its place when lists are loaded anew.
    """
    place = postal_code or f"{city},{province or ''}"
    return blake2b(f"{identifying_name(name).core}|{place}".encode(), digest_size=_KEY_BYTES).hexdigest()
