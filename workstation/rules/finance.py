"""The caregiver employer's money against the low income cut-off (OB 275-C 4.3, Annex A; FIN-1 to FIN-6)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from msgspec.structs import replace

from workstation.domain.caregiver import Finance, HouseholdMember
from workstation.domain.case import Case
from workstation.domain.choice import OpenQuestion, Reading
from workstation.domain.codes import CareFor, HouseholdRole, Per, Result
from workstation.domain.errors import InputError
from workstation.domain.finance import Cell, FinanceAnswer, FinanceResult, Line
from workstation.domain.finding import Conflict, Facts, ReadingResult, Statement
from workstation.domain.office import OfficeSettings, ToleranceBase
from workstation.domain.part import Part
from workstation.rules import choices
from workstation.rules.lico import CutOffs

_NOTHING = Decimal(0)
_TENTH = Decimal("0.1")
_WEEKS = 52
_PAID_A_YEAR = {Per.WEEK: Decimal(52), Per.MONTH: Decimal(12), Per.YEAR: Decimal(1)}
_FINANCE = "caregiver.finance"
_READINGS = {
    ToleranceBase.LICO: Reading.OF_LICO,
    ToleranceBase.REMAINING_INCOME: Reading.OF_REMAINING_INCOME,
}


class _Counted(Part):
    """Household money and size, and what is missing to know them."""

    income: Decimal
    size: int
    missing: tuple[str, ...]
    assumptions: tuple[Statement, ...]


def compare(case: Case, cut_offs: CutOffs, office: OfficeSettings, day: date) -> FinanceAnswer:
    """Return the test written out line by line.

    Args:
        case: the case; its caregiver part may be absent.
        cut_offs: the tables of the pack.
        office: the office's readings where the bulletin is silent.
        day: the decision day; the latest table published by then is used unless the officer names a year.

    Raises:
        InputError: ``finance.year-not-shipped`` for a year without a table.
    """
    office = choices.office_for(case, office)
    finance = (case.caregiver.finance if case.caregiver else None) or Finance()
    counted = _household(case, finance, office)
    wage, wage_missing = _yearly_wage(case, finance)
    cell, cell_missing = _cell(finance, cut_offs, office, (counted.size, day))
    table = cell.amount if cell else None
    lico = finance.lico_override.amount if finance.lico_override else table
    source = _source(finance, cell)
    missing = (*counted.missing, *wage_missing, *cell_missing)
    told = FinanceAnswer(
        FinanceResult.INSUFFICIENT,
        counted.size,
        income=None if counted.missing else counted.income,
        caregiver_wage=wage,
        lico=lico,
        lico_source=source,
        cell=cell,
        published_on_day=cell.published_on <= day if cell else None,
        missing=missing,
        assumptions=counted.assumptions,
    )
    return told if missing or wage is None or source is None else _compared(told, source, case, office)


def _compared(told: FinanceAnswer, source: Statement, case: Case, office: OfficeSettings) -> FinanceAnswer:
    """Return the answer with its arithmetic, once income, wage and cut-off are known."""
    income, wage, lico = told.income or _NOTHING, told.caregiver_wage or _NOTHING, told.lico or _NOTHING
    surplus = income - wage - lico
    bases = {Reading.OF_LICO: lico, Reading.OF_REMAINING_INCOME: max(income - wage, _NOTHING)}
    reading = _READINGS[office.tolerance_base]
    tolerance = bases[reading] * _TENTH
    result = _result(surplus, tolerance)
    lines = (
        Line(Statement("finance.line-income", {"size": told.family_size}), income),
        Line(Statement("finance.line-wage"), -wage),
        Line(source, -lico),
    )
    told = replace(told, result=result, surplus=surplus, tolerance=tolerance, lines=lines)
    return told if result is FinanceResult.MET else replace(told, conflicts=(_of_bases(case, surplus, bases, reading),))


def _result(surplus: Decimal, tolerance: Decimal) -> FinanceResult:
    """Return the result: above the cut-off, short of it within the tolerance, or beyond (FIN-3)."""
    if surplus > 0:
        return FinanceResult.MET
    return FinanceResult.WITHIN_TOLERANCE if -surplus <= tolerance else FinanceResult.NOT_MET


def _of_bases(case: Case, surplus: Decimal, bases: dict[Reading, Decimal], followed: Reading) -> Conflict:
    """Return what each base of the 10 % gives, and whose choice is followed: the officer's, else the office's."""
    told = tuple(
        ReadingResult(reading, Result.MET if -surplus <= base * _TENTH else Result.NOT_MET)
        for reading, base in bases.items()
    )
    choice = choices.chosen(case, OpenQuestion.TOLERANCE)
    if choice is None:
        return Conflict(OpenQuestion.TOLERANCE, told, followed, choices.OFFICE)
    return Conflict(OpenQuestion.TOLERANCE, told, followed, choices.OFFICER, choice.reason)


def _household(case: Case, finance: Finance, office: OfficeSettings) -> _Counted:
    if not finance.household:
        return _Counted(_NOTHING, int(office.caregiver_in_family), (f"{_FINANCE}.household",), ())
    receiver = case.caregiver.care.receiver if case.caregiver and case.caregiver.care else None
    income, size = finance.provincial_care_money or _NOTHING, int(office.caregiver_in_family)
    missing: list[str] = []
    if receiver is None and any(one.role is HouseholdRole.JOINT_EMPLOYER for one in finance.household):
        missing.append("caregiver.care.for")
    for index, member in enumerate(finance.household):
        earns, counts = _counts(member, receiver, office)
        size += counts
        if earns and member.income is None:
            missing.append(f"{_FINANCE}.household[{index}].income")
        income += member.income or _NOTHING if earns else _NOTHING
    return _Counted(income, size, tuple(missing), _assumptions(finance, office))


def _counts(member: HouseholdMember, receiver: CareFor | None, office: OfficeSettings) -> tuple[bool, bool]:
    """Return whether the member's income counts, and whether the member counts in the family size (FIN-1)."""
    match member.role:
        case HouseholdRole.EMPLOYER | HouseholdRole.SPOUSE:
            return True, True
        case HouseholdRole.JOINT_EMPLOYER:
            shared = receiver in (CareFor.SENIOR, CareFor.DISABLED)
            return shared, shared
        case HouseholdRole.CHILD:
            return False, True
        case HouseholdRole.SPONSORED_RELATIVE:
            return office.sponsored_income_counts, True
        case _:
            return False, False


def _assumptions(finance: Finance, office: OfficeSettings) -> tuple[Statement, ...]:
    said = ["finance.caregiver-counted" if office.caregiver_in_family else "finance.caregiver-not-counted"]
    if finance.provincial_care_money is None:
        said.append("finance.no-provincial-money")
    base = "cut-off" if office.tolerance_base is ToleranceBase.LICO else "remaining-income"
    said.append(f"finance.tolerance-of-{base}")
    return tuple(Statement(code) for code in said)


def _yearly_wage(case: Case, finance: Finance) -> tuple[Decimal | None, tuple[str, ...]]:
    """Return the caregiver's wage a year (FIN-2) and the paths of what is missing for it."""
    if finance.caregiver_wage_year is not None:
        return finance.caregiver_wage_year, ()
    offer = case.offer
    if offer is None or offer.wage is None:
        return None, ("offer.wage",)
    if offer.wage.per is not Per.HOUR:
        return offer.wage.amount * _PAID_A_YEAR[offer.wage.per], ()
    if offer.hours_per_week is None:
        return None, ("offer.hours_per_week",)
    return offer.hours_per_week * offer.wage.amount * _WEEKS, ()


def _cell(
    finance: Finance, cut_offs: CutOffs, office: OfficeSettings, asked: tuple[int, date]
) -> tuple[Cell | None, tuple[str, ...]]:
    """Return the table's cell for a family size on a day, and the paths of what is missing for it."""
    size, day = asked
    year = cut_offs.latest_on(day) if finance.year is None else finance.year
    if finance.year is not None and not cut_offs.has(finance.year):
        raise InputError("finance.year-not-shipped", where=f"{_FINANCE}.year", year=finance.year)
    wanted = () if finance.lico_override else (f"{_FINANCE}.area",)
    if finance.area is None or size < 1:
        return None, wanted if finance.area is None else ()
    if year is None:
        return None, (f"{_FINANCE}.year",) if wanted else ()
    return cut_offs.cell(year, finance.basis or office.lico_basis, finance.area, size), ()


def _source(finance: Finance, cell: Cell | None) -> Statement | None:
    if finance.lico_override:
        return Statement("finance.line-override", {"reason": finance.lico_override.reason})
    if cell is None:
        return None
    facts: Facts = {"year": str(cell.year), "basis": cell.basis, "area": cell.area, "size": cell.size}
    seen = "published" if cell.seen_published else "computed"
    return Statement(f"finance.line-cut-off-{seen}", facts)
