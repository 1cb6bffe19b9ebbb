"""Substantially the same (STS): what was offered to earlier workers against what they got."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from workstation.domain.codes import Justification
from workstation.domain.part import Part, require_order


class Terms(Part):
    """Wage (CAD an hour), occupation (NOC unit group) and conditions of one side."""

    wage: Decimal | None = None
    occupation: str | None = None
    conditions: str | None = None


class EarlierWorker(Part, rename={"since": "from", "until": "to"}):
    """One foreign worker the employer had in the window (rule STS-2)."""

    name: str | None = None
    since: date | None = None
    until: date | None = None
    offered: Terms | None = None
    provided: Terms | None = None
    detrimental: bool | None = None

    def __post_init__(self) -> None:
        """Refuse an end before the start."""
        require_order(self.since, self.until, "to")


class Treatment(Part):
    """The assessment and its two gates: OMC consulted, employer given the opportunity to justify."""

    workers: tuple[EarlierWorker, ...] | None = None
    justification: Justification | None = None
    compensated: bool | None = None
    omc_consulted_on: date | None = None
    employer_asked_on: date | None = None
    employer_answered_on: date | None = None
