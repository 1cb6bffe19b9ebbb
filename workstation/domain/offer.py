"""The offer of employment (Annex E) and what must stand behind it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal

from workstation.domain.codes import OpinionResult, Per, Province, Result
from workstation.domain.part import Part, require_order


class Noc(Part):
    """An occupation: edition of the National Occupational Classification and unit group."""

    edition: Literal[2006, 2011, 2016]
    code: str


class Wage(Part):
    """An amount of Canadian dollars per time."""

    amount: Decimal
    per: Per


class Offer(Part):
    """The offer with the fields of Annex E; blank fields are not known."""

    title: str | None = None
    noc: Noc | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    hours_per_week: Decimal | None = None
    wage: Wage | None = None
    province: Province | None = None
    city: str | None = None
    agreed_on: date | None = None
    duties: str | None = None
    education: str | None = None
    language: str | None = None
    skills: str | None = None
    benefits: str | None = None

    def __post_init__(self) -> None:
        """Refuse an end before the start."""
        require_order(self.starts_on, self.ends_on, "ends_on")


# Annex E, in its order: title, requirements, location, hours, salary, benefits.
ANNEX_E = ("title", "duties", "education", "language", "skills", "province", "hours_per_week", "wage", "benefits")


def missing_from_offer(offer: Offer | None) -> tuple[str, ...]:
    """Return the names of the Annex E fields that are blank, in Annex E's order."""
    return tuple(name for name in ANNEX_E if offer is None or _is_blank(getattr(offer, name)))


def _is_blank(value: object) -> bool:
    """Return whether a field says nothing; a text of blanks alone says nothing either."""
    return not (value.strip() if isinstance(value, str) else value)


class OpinionFindings(Part):
    """HRSDC's findings by the letter of R203(1)."""

    a: Result | None = None
    b: Result | None = None
    c: Result | None = None
    d: Result | None = None
    e: Result | None = None


class Opinion(Part):
    """A labour market opinion (LMO) as HRSDC issued it (rules LMO-1, LMO-2, ALMO-1).

    Attributes:
        posted_wage: the posted rate for occupation and region, CAD an hour; ``paid_to_canadians`` likewise: what the
            employer pays Canadians and permanent residents in the occupation.
        earlier_positive_on: day of the employer's last positive opinion before this one.
        clean_record: whether nothing stands against the employer, as accelerated opinions ask.
        revoked_on: day HRSDC revoked it, as after an adverse review of accelerated opinions.
    """

    number: str | None = None
    requested_on: date | None = None
    issued_on: date | None = None
    expires_on: date | None = None
    result: OpinionResult | None = None
    accelerated: bool | None = None
    named_worker: bool | None = None
    findings: OpinionFindings | None = None
    posted_wage: Decimal | None = None
    paid_to_canadians: Decimal | None = None
    earlier_positive_on: date | None = None
    clean_record: bool | None = None
    revoked_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse an opinion issued before it was asked for, or expired before it was issued."""
        require_order(self.requested_on, self.issued_on, "issued_on")
        require_order(self.issued_on, self.expires_on, "expires_on")


class Outage(Part, rename={"since": "from", "until": "to"}):
    """A failure of the Employer Portal, IRCC's permission to do without it, and the time limits it hit (IMP-2)."""

    since: date | None = None
    until: date | None = None
    permission_by: str | None = None
    asked_on: date | None = None
    permitted_on: date | None = None
    proofs: tuple[str, ...] | None = None
    limits_hit: tuple[str, ...] | None = None

    def __post_init__(self) -> None:
        """Refuse an end before the start."""
        require_order(self.since, self.until, "to")


class ImpOffer(Part):
    """The offer submitted under the International Mobility Program (rule IMP-1)."""

    number: str | None = None
    submitted_on: date | None = None
    fee_paid: bool | None = None
    outage: Outage | None = None


class Caq(Part):
    """A certificat d'acceptation du Québec."""

    number: str | None = None
    valid_to: date | None = None


class Agreement(Part):
    """Whether the permit would be consistent with a federal-provincial agreement."""

    consistent: bool | None = None


class ProposedPermit(Part, rename={"since": "from", "until": "to"}):
    """The days a permit is asked for or proposed."""

    since: date | None = None
    until: date | None = None

    def __post_init__(self) -> None:
        """Refuse an end before the start."""
        require_order(self.since, self.until, "to")
