"""The genuineness worksheet, R200(5)(a) to (d), and plain findings with reasons."""

from __future__ import annotations

from datetime import date

from workstation.domain.codes import Factor, Result
from workstation.domain.part import Part


class LogEntry(Part):
    """One step of verification: on which day, what was done, with which source and result."""

    on: date | None = None
    what: str | None = None
    source: str | None = None
    result: str | None = None


class FactorAssessment(Part):
    """The officer's assessment of one factor; ``finding`` is the officer's, never the program's."""

    finding: Result | None = None
    reasons: str | None = None
    refused_to_supply: bool | None = None
    documents: tuple[str, ...] | None = None
    log: tuple[LogEntry, ...] | None = None


class Genuineness(Part):
    """The four factors side by side."""

    a: FactorAssessment | None = None
    b: FactorAssessment | None = None
    c: FactorAssessment | None = None
    d: FactorAssessment | None = None

    def factor(self, factor: Factor) -> FactorAssessment:
        """Return the assessment of ``factor``; an empty one when nothing is recorded."""
        found: FactorAssessment | None = getattr(self, factor.value)
        return found or FactorAssessment()


class OfficerFinding(Part):
    """A finding of the officer with reasons: qualifications, admissibility."""

    finding: Result | None = None
    reasons: str | None = None
