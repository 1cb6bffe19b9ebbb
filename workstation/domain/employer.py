"""The employer as the application declares it, and the people who act for it."""

from __future__ import annotations

from datetime import date

from workstation.domain.codes import CheckResult, Province
from workstation.domain.part import Part, require_order


class Address(Part):
    """An address in Canada, by its fields."""

    street: str | None = None
    city: str | None = None
    province: Province | None = None
    postal_code: str | None = None


class Employer(Part):
    """Names, number and address as declared; whether its work falls under federal labour law (Annex C)."""

    legal_name: str | None = None
    operating_name: str | None = None
    business_number: str | None = None
    address: Address | None = None
    federally_regulated: bool | None = None


class ListEntry(Part):
    """An entry of a list of ineligible employers, as published (rule INEL-2)."""

    name: str | None = None
    determined_on: date | None = None
    status: str | None = None


class IneligibilityCheck(Part):
    """The recorded first step: which list was searched, when, and with what result (OB 275-C 3.1)."""

    list_date: date | None = None
    checked_on: date | None = None
    result: CheckResult | None = None
    reason: str | None = None
    entry: ListEntry | None = None


class Recruiter(Part):
    """A recruiter or third party who found the worker (OB 275-C 3.3.4); ``used`` is no where nobody did."""

    name: str | None = None
    province: Province | None = None
    licensed: bool | None = None
    fee_paid_by_worker: bool | None = None
    used: bool | None = None


class ForeignContract(Part, rename={"since": "from", "until": "to"}):
    """A foreign employer's business contract, against the offer (OB 275-C 3.3.3)."""

    since: date | None = None
    until: date | None = None
    pay_covers_offer: bool | None = None

    def __post_init__(self) -> None:
        """Refuse an end before the start."""
        require_order(self.since, self.until, "to")


class Representative(Part):
    """Who acts for the applicant or the employer, and since when with authority."""

    name: str | None = None
    firm: str | None = None
    authority_on: date | None = None
