"""What speaks against employer, recruiter or opinion and was learned from elsewhere (LMO-3, GEN-C, GEN-D, ALMO-1)."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from workstation.domain.part import Part


class AdverseKind(StrEnum):
    """What was learned; the last two are HRSDC's later findings on an employer (rule LMO-3)."""

    COMPLAINT = "complaint"
    INFRACTION = "infraction"
    INVESTIGATION = "investigation"
    MEDIA = "media"
    CONVICTION = "conviction"
    GENUINENESS_NEGATIVE = "genuineness_negative"
    STS_NEGATIVE = "sts_negative"


class AdverseAbout(StrEnum):
    """Whom the information is about."""

    EMPLOYER = "employer"
    RECRUITER = "recruiter"


class LawLevel(StrEnum):
    """Whose law was not complied with; only for provincial law were instructions given (OB 275-C 3.3.4)."""

    PROVINCIAL = "provincial"
    FEDERAL = "federal"
    MUNICIPAL = "municipal"


class AdverseInformation(Part):
    """One piece of adverse information.

    Attributes:
        learned_on: the day the office learned of it.
        from_list_alone: whether a conviction is known from a provincial list only.
        omc_contacted_on: the day OMC was told or asked.
        omc_reply: what OMC answered.
    """

    kind: AdverseKind
    about: AdverseAbout | None = None
    what: str | None = None
    source: str | None = None
    learned_on: date | None = None
    law: LawLevel | None = None
    from_list_alone: bool | None = None
    omc_contacted_on: date | None = None
    omc_reply: str | None = None
