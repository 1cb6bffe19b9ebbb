"""The worker who applies."""

from __future__ import annotations

from datetime import date

from workstation.domain.codes import Language, PermanentResidence
from workstation.domain.part import Part


class Applicant(Part):
    """The foreign national; names stand as in the passport's Latin letters."""

    family_name: str | None = None
    given_names: str | None = None
    born_on: date | None = None
    citizenship: str | None = None
    uci: str | None = None
    letter_language: Language | None = None
    address: tuple[str, ...] | None = None
    permanent_residence: PermanentResidence | None = None


def full_name(applicant: Applicant | None) -> str:
    """Return ``FAMILY, Given`` as files are headed; empty when nothing is known."""
    if applicant is None:
        return ""
    family = (applicant.family_name or "").upper()
    return ", ".join(word for word in (family, applicant.given_names or "") if word)
