"""The topics of a pack beyond its skeleton: opinion, offer, treatment, duration, exceptions, caregiver."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from workstation.domain.citation import Source
from workstation.domain.codes import Justification, PermanentResidence, Province
from workstation.domain.part import Part
from workstation.rules.dated import Dated


class ShortWork(Part):
    """Days of work in Quebec: up to ``certain`` no certificate; up to ``disputed`` the sources differ (LMO-6)."""

    certain: int
    disputed: int


class Accelerated(Part):
    """Who could ask for an accelerated opinion, and in how many business days it was promised (ALMO-1)."""

    levels: tuple[str, ...]
    not_in: tuple[Province, ...]
    positive_within_years: int
    answer_days: int


class OpinionTopic(Part):
    """``opinion.toml`` (LMO-1 to LMO-6, ALMO-1); what HRSDC assesses goes by the day it received the request."""

    validity_months: Dated[int]
    assesses_genuineness: Dated[bool]
    assesses_caregiver: Dated[bool]
    short_work_days: Dated[ShortWork]
    accelerated: Dated[Accelerated]
    wage_below_posted: Dated[Decimal]
    holidays: Dated[tuple[str, ...]]


class Excuse(Part):
    """A justification of R203(1.1); ``compensation``: only with compensation, or sufficient efforts to give it."""

    compensation: bool


class TreatmentTopic(Part):
    """``sts.toml`` (STS-1 to STS-5)."""

    window_years: Dated[int]
    not_less_favourable: Dated[bool]
    justification: dict[Justification, Dated[Excuse]]


class ImpTopic(Part):
    """``imp.toml`` (IMP-1, IMP-2); the portal is ``optional`` or ``mandatory``."""

    fee: Dated[Decimal]
    portal: Dated[str]
    outage_answer_days: Dated[int]


class Limit(Part):
    """The limit by both methods of counting (DUR-5)."""

    months: int
    days: int


class DurationTopic(Part):
    """``duration.toml`` (DUR-1 to DUR-9)."""

    counts_from: Dated[date]
    limit: Dated[Limit]
    gap_months: Dated[int]
    refuses: Dated[bool]
    hard_limit: Dated[bool]


class AnnexB(Part):
    """Annex B: its categories with their provision, and the headings that lie in it as a whole."""

    category: dict[str, str]
    headings: tuple[str, ...]
    source: Source
    since: date
    until: date | None = None


class ExceptionsTopic(Part):
    """``exceptions.toml`` (DUR-10, and R200(2) for DUR-7)."""

    levels: Dated[tuple[str, ...]]
    skilled_levels: Dated[tuple[str, ...]]
    selections: Dated[tuple[PermanentResidence, ...]]
    need_not_leave: Dated[tuple[str, ...]]
    annex_b: AnnexB


class ChildAge(Part):
    """Last age in years of a child, and the age at which the sources differ (LCP-1)."""

    last: int
    disputed: int


class CaregiverTopic(Part):
    """``caregiver.toml`` (LCP-1, LCP-2)."""

    child_age: Dated[ChildAge]
    senior_age: Dated[int]
    accommodation: Dated[dict[str, bool]]
