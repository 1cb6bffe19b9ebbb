"""What the low income cut-off test answers (OB 275-C 4.3, Annex A; rules FIN-1 to FIN-6)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum

from workstation.domain.codes import Area, Basis
from workstation.domain.finding import Conflict, Statement
from workstation.domain.part import Part


class FinanceResult(StrEnum):
    """The result of the test; within the 10 % of Annex A is acceptable, and said apart."""

    MET = "met"
    WITHIN_TOLERANCE = "within_tolerance"
    NOT_MET = "not_met"
    INSUFFICIENT = "insufficient"


class Line(Part):
    """One line of the arithmetic: what it is, and its amount in CAD a year, signed as it is added."""

    what: Statement
    amount: Decimal


class Cell(Part):
    """The cell of a cut-off table that was used.

    Attributes:
        seen_published: whether this very cell was seen in a publication rather than computed.
    """

    year: int
    basis: Basis
    area: Area
    size: int
    amount: Decimal
    published_on: date
    seen_published: bool = False


class FinanceAnswer(Part):
    """The test written out; amounts in CAD a year, absent when a fact is missing.

    Attributes:
        tolerance: the 10 %, in CAD.
        lines: income, less the wage, less the cut-off, in order.
        missing: paths in the case document of the facts that are missing.
        assumptions: what was taken as true without a fact.
        conflicts: what the 10 % is taken of, where that matters.
        published_on_day: whether the table was published by the day asked for; absent with an override.
    """

    result: FinanceResult
    family_size: int
    income: Decimal | None = None
    caregiver_wage: Decimal | None = None
    lico: Decimal | None = None
    lico_source: Statement | None = None
    cell: Cell | None = None
    surplus: Decimal | None = None
    tolerance: Decimal | None = None
    published_on_day: bool | None = None
    lines: tuple[Line, ...] = ()
    missing: tuple[str, ...] = ()
    assumptions: tuple[Statement, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
