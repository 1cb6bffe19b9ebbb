"""The rows on time away from work of each table, as the bulletin prints them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from workstation.domain.standards import Jurisdiction
from workstation.paths import resources
from workstation.rules import standards_table
from workstation.rules.standards_absence import HolidayBase, HolidayPay, LeaveKind, Service, Share, VacationBase

STANDARDS = standards_table.read(resources() / "rules" / "ob275c").standards
HALF_MORE = Decimal("1.5")
REGULAR_AND_HALF_MORE = HolidayPay(HolidayBase.REGULAR_WAGES, worked=HALF_MORE)
REGULAR_RATE_AND_DAY_OFF = HolidayPay(worked=Decimal(1), day_off=True)


def table(name: str):
    return STANDARDS.held_on(Jurisdiction(name), date(2011, 4, 1)).table


@pytest.mark.parametrize(
    ("name", "days", "must_qualify"),
    [
        ("federal", 9, True),
        ("AB", 9, True),
        ("BC", 9, True),
        ("MB", 7, False),
        ("NB", 6, True),
        ("NL", 5, False),
        ("NS", 5, True),
        ("ON", 8, True),
        ("PE", 7, True),
        ("QC", 8, True),
        ("SK", 9, False),
    ],
)
def test_holidays_are_counted_as_printed(name, days, must_qualify):
    holidays = table(name).holidays
    assert (holidays.days_per_year, holidays.must_qualify) == (days, must_qualify)


@pytest.mark.parametrize(
    ("name", "pay"),
    [
        ("federal", [REGULAR_AND_HALF_MORE]),
        ("AB", [HolidayPay(HolidayBase.AVERAGE_DAY, worked=HALF_MORE), REGULAR_RATE_AND_DAY_OFF]),
        ("BC", [HolidayPay(worked=HALF_MORE, first_hours=11, worked_after=Decimal(2), day_off=True)]),
        ("MB", [REGULAR_AND_HALF_MORE]),
        ("NB", [REGULAR_AND_HALF_MORE]),
        (
            "NL",
            [
                HolidayPay(HolidayBase.REGULAR_WAGES, worked=Decimal(1)),
                HolidayPay(HolidayBase.REGULAR_WAGES, day_off=True, day_off_within_days=30),
                HolidayPay(HolidayBase.REGULAR_WAGES, vacation_days=1),
            ],
        ),
        ("NS", [REGULAR_AND_HALF_MORE]),
        ("ON", [HolidayPay(HolidayBase.TWENTIETH_OF_FOUR_WEEKS, worked=HALF_MORE), REGULAR_RATE_AND_DAY_OFF]),
        ("PE", [HolidayPay(HolidayBase.ONE_DAY, worked=HALF_MORE), REGULAR_RATE_AND_DAY_OFF]),
        ("QC", [HolidayPay(HolidayBase.AVERAGE_DAY, worked=Decimal(1)), REGULAR_RATE_AND_DAY_OFF]),
        ("SK", [HolidayPay(HolidayBase.REGULAR_OR_PRORATED_WAGES, worked=HALF_MORE)]),
    ],
)
def test_holidays_are_paid_as_printed(name, pay):
    assert list(table(name).holidays.pay) == pay


@pytest.mark.parametrize(
    ("name", "weeks", "service"),
    [
        ("federal", [(0, 2), (6, 3)], Service.CONSECUTIVE),
        ("AB", [(0, 2), (5, 3)], Service.CONSECUTIVE),
        ("BC", [(0, 2), (5, 3)], Service.CONSECUTIVE),
        ("MB", [(0, 2), (5, 3)], Service.CONSECUTIVE),
        ("NB", [(0, 2), (8, 3)], Service.CONSECUTIVE),
        ("NL", [(0, 2), (15, 3)], Service.CONTINUOUS),
        ("NS", [(0, 2), (8, 3)], Service.CONTINUOUS),
        ("ON", [(0, 2)], None),
        ("PE", [(0, 2)], None),
        ("QC", [(0, 2), (5, 3)], Service.UNINTERRUPTED),
        ("SK", [(0, 3), (10, 4)], Service.EMPLOYMENT),
    ],
)
def test_vacation_grows_after_the_printed_years(name, weeks, service):
    vacation = table(name).vacation
    assert [(step.after_years, step.weeks) for step in vacation.weeks] == weeks
    assert vacation.service is service


@pytest.mark.parametrize(
    ("name", "pay", "of"),
    [
        ("federal", [("4", 0, None), ("6", 6, None)], VacationBase.ANNUAL_WAGES),
        ("AB", [("4", 0, None), ("6", 6, None)], VacationBase.ANNUAL_WAGES),
        ("BC", [("4", 0, None), ("6", 5, None)], VacationBase.EMPLOYMENT_YEAR),
        ("MB", [("2", 0, None)], VacationBase.EMPLOYMENT_YEAR),
        ("NB", [("4", 0, None), ("6", 8, None)], VacationBase.VACATION_PAY_YEAR),
        ("NL", [("4", 0, None), ("6", 15, None)], VacationBase.TWELVE_MONTHS),
        ("NS", [("4", 0, None), ("6", 8, None)], VacationBase.WAGES),
        ("ON", [("4", 0, None)], VacationBase.APPLICABLE_PERIOD),
        ("PE", [("4", 0, None)], VacationBase.WAGES),
        ("QC", [("4", 0, None), ("6", None, 3)], VacationBase.REFERENCE_YEAR),
        ("SK", [("3", 0, None), ("4", None, 4)], VacationBase.EMPLOYMENT_YEAR),
    ],
)
def test_vacation_pay_is_that_of_the_printed_table(name, pay, of):
    vacation = table(name).vacation
    assert [(str(step.amount), step.after_years, step.with_weeks) for step in vacation.pay] == pay
    assert vacation.base is of


@pytest.mark.parametrize("name", list(Jurisdiction))
def test_a_share_is_a_percentage_except_where_the_table_prints_otherwise(name):
    expected = {"MB": Share.PERCENT_PER_WEEK, "SK": Share.FIFTY_SECONDS}.get(name, Share.PERCENT)
    assert {step.share for step in table(name).vacation.pay} == {expected}


def test_what_single_tables_add_to_vacation_is_kept():
    assert [step.days_per_month for step in table("NB").vacation.weeks] == [Decimal(1), Decimal("1.25")]
    assert table("BC").vacation.pay_after_days == 5
    assert table("AB").vacation.exemptions
    quebec = table("QC").vacation
    assert (quebec.unpaid_extra_weeks, quebec.first_year_days_per_month, quebec.first_year_greatest_weeks) == (1, 1, 2)
    assert quebec.absence_provisions


LEAVES = """
federal 17w 37w 37w n/a  12w 3d  8w  n/a
AB      15w 37w 37w n/a  n/a n/a n/a n/a
BC      17w 37w 37w 5d   n/a 3d  8w  n/a
MB      17w 37w 37w 3d   n/a 3d  8w  n/a
NB      17w 37w 37w 3d   5d  5d  8w  18m
NL      17w 35w 52w 1w   7d  3d  8w  n/a
NS      17w 52w 52w 3d   n/a 3d  8d  n/a
ON      17w 37w 37w -    -   -   8w  n/a
PE      17? 35w 52w 3d   n/a 3d  8w  n/a
QC      18w 52w 52w 10d  26w 5d  12w 18m
SK      18w 37w 52w 3d   12d 5d  12w n/a
"""


@pytest.mark.parametrize("line", LEAVES.strip().splitlines(), ids=lambda line: line.split()[0])
def test_each_leave_has_the_printed_amount_and_unit(line):
    name, *printed = line.split()
    leave = table(name).leave
    kinds = [kind for kind in LeaveKind if kind is not LeaveKind.PERSONAL_EMERGENCY]
    assert [short(leave.get(kind)) for kind in kinds] == printed


def short(leave) -> str:
    if leave is None:
        return "-"
    return "n/a" if leave.not_applicable else f"{leave.amount}{leave.unit.value[0] if leave.unit else '?'}"


def test_personal_emergency_leave_is_ontarios_alone():
    granted = {name: table(name).leave.get(LeaveKind.PERSONAL_EMERGENCY) for name in Jurisdiction}
    assert [name for name, leave in granted.items() if leave is not None] == ["ON"]
    assert (granted["ON"].amount, granted["ON"].unit, granted["ON"].per_year) == (10, "days", True)
