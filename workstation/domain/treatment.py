"""Substantially the same (STS): what was offered to earlier workers against what they got."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum

from workstation.domain.codes import CheckResult, Justification
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


class OmcAnswer(StrEnum):
    """What OMC answers to a request for an assessment (rule STS-5)."""

    COMPREHENSIVE_ASSESSMENT = "comprehensive_assessment"
    NOT_ENOUGH_INFORMATION = "not_enough_information"


class NegativeListCheck(Part):
    """The recorded look at the list of negative STS opinions (rule INEL-7).

    Attributes:
        list_date: the list's own day.
        name: name of the entry that was found.
        by_hand: whether headquarters sent the entry round, outside a list.
    """

    list_date: date | None = None
    checked_on: date | None = None
    result: CheckResult | None = None
    name: str | None = None
    by_hand: bool | None = None
    reason: str | None = None


class Treatment(Part):
    """The assessment and its two gates: OMC consulted, employer given the opportunity to justify.

    Attributes:
        employer_answer_due_on: day by which the employer was to answer; once past, silence is an answer too.
        omc_asked_because: why a comprehensive assessment was asked of OMC (rule STS-5).
    """

    workers: tuple[EarlierWorker, ...] | None = None
    justification: Justification | None = None
    compensated: bool | None = None
    omc_consulted_on: date | None = None
    employer_asked_on: date | None = None
    employer_answered_on: date | None = None
    employer_answer_due_on: date | None = None
    omc_asked_because: str | None = None
    omc_answered_on: date | None = None
    omc_answer: OmcAnswer | None = None
    negative_list: NegativeListCheck | None = None

    def __post_init__(self) -> None:
        """Refuse an answer or a deadline before what it answers."""
        require_order(self.employer_asked_on, self.employer_answer_due_on, "employer_answer_due_on")
        require_order(self.omc_consulted_on, self.omc_answered_on, "omc_answered_on")
