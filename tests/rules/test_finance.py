"""The caregiver employer's money: rules FIN-1 to FIN-6."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from msgspec.structs import replace

from workstation.domain.caregiver import Care, Caregiver, Finance, HouseholdMember, LicoOverride
from workstation.domain.case import FORMAT, Case
from workstation.domain.citation import Source
from workstation.domain.codes import Area, Basis, CareFor, HouseholdRole, Per, Stream
from workstation.domain.errors import InputError
from workstation.domain.finance import FinanceAnswer, FinanceResult, Line
from workstation.domain.finding import Statement
from workstation.domain.offer import Offer, Wage
from workstation.domain.office import OfficeSettings, ToleranceBase
from workstation.rules.finance import compare
from workstation.rules.lico import CutOff, CutOffs

DAY = date(2012, 3, 1)
OFFICE = OfficeSettings("Manila")
CUT_OFFS = CutOffs(
    {
        (2010, basis, Area.FROM_500000, size): CutOff(Decimal(10_000 * size), True)
        for basis in Basis
        for size in range(1, 8)
    },
    {2010: date(2011, 6, 30)},
    Source("Low income lines", "table 1", date(2026, 11, 21)),
)
ROLE = HouseholdRole


def people(*told: tuple[HouseholdRole, str | None]) -> tuple[HouseholdMember, ...]:
    return tuple(HouseholdMember(role, None if income is None else Decimal(income)) for role, income in told)


def ask(receiver=CareFor.CHILD, office=OFFICE, offer=None, **finance) -> FinanceAnswer:
    fields = {"area": Area.FROM_500000, "caregiver_wage_year": Decimal(20_000)} | finance
    caregiver = Caregiver(care=Care(receiver=receiver), finance=Finance(**fields))
    case = Case(FORMAT, "W1", date(2012, 1, 1), Stream.CAREGIVER, caregiver=caregiver, offer=offer)
    return compare(case, CUT_OFFS, office, DAY)


def pair(income: str) -> tuple[HouseholdMember, ...]:
    return people((ROLE.EMPLOYER, income), (ROLE.CHILD, "0"))


def test_the_worked_case_of_2010_leaves_6587_dollars():
    members = people((ROLE.EMPLOYER, "70970"), *[(ROLE.CHILD, "0")] * 4)
    override = LicoOverride(Decimal(43_791), "LICO 2005 as first published")
    answer = ask(household=members, caregiver_wage_year=Decimal(20_592), lico_override=override)
    assert (answer.surplus, answer.result, answer.family_size) == (Decimal(6587), FinanceResult.MET, 5)
    assert answer.tolerance == Decimal("4379.10")
    assert sum(line.amount for line in answer.lines) == answer.surplus


@pytest.mark.parametrize(
    ("income", "result"),
    [
        ("40000.01", FinanceResult.MET),
        ("40000.00", FinanceResult.WITHIN_TOLERANCE),
        ("38000.00", FinanceResult.WITHIN_TOLERANCE),
        ("37999.99", FinanceResult.NOT_MET),
    ],
)
def test_one_cent_decides_at_both_ends_of_the_tolerance(income, result):
    assert ask(household=pair(income)).result is result


def test_the_tolerance_may_be_taken_of_the_remaining_income_and_says_so():
    office = OfficeSettings("Manila", tolerance_base=ToleranceBase.REMAINING_INCOME)
    answer = ask(office=office, household=pair("38000.00"))
    assert (answer.tolerance, answer.result) == (Decimal(1800), FinanceResult.NOT_MET)
    assert "finance.tolerance-of-remaining-income" in {said.code for said in answer.assumptions}


def test_income_below_the_wage_has_no_tolerance_of_the_remaining_income():
    office = OfficeSettings("Manila", tolerance_base=ToleranceBase.REMAINING_INCOME)
    assert ask(office=office, household=pair("5000")).tolerance == 0


@pytest.mark.parametrize(
    ("role", "receiver", "income", "size"),
    [
        (ROLE.SPOUSE, CareFor.CHILD, 41_000, 2),
        (ROLE.JOINT_EMPLOYER, CareFor.SENIOR, 41_000, 2),
        (ROLE.JOINT_EMPLOYER, CareFor.DISABLED, 41_000, 2),
        (ROLE.JOINT_EMPLOYER, CareFor.CHILD, 40_000, 1),
        (ROLE.CHILD, CareFor.CHILD, 40_000, 2),
        (ROLE.SPONSORED_RELATIVE, CareFor.CHILD, 40_000, 2),
        (ROLE.EXTENDED_FAMILY, CareFor.CHILD, 40_000, 1),
    ],
)
def test_each_role_counts_for_income_and_for_size_as_the_bulletin_says(role, receiver, income, size):
    answer = ask(receiver=receiver, household=people((ROLE.EMPLOYER, "40000"), (role, "1000")))
    assert (answer.income, answer.family_size) == (income, size)


def test_a_sponsored_relatives_income_counts_where_the_office_says_so():
    office = OfficeSettings("Manila", sponsored_income_counts=True)
    answer = ask(office=office, household=people((ROLE.EMPLOYER, "40000"), (ROLE.SPONSORED_RELATIVE, "1000")))
    assert answer.income == 41_000


def test_the_caregiver_counts_in_the_family_where_the_office_says_so():
    answer = ask(office=OfficeSettings("Manila", caregiver_in_family=True), household=pair("90000"))
    assert answer.family_size == 3
    assert "finance.caregiver-counted" in {said.code for said in answer.assumptions}


def test_provincial_money_for_care_is_income():
    assert ask(household=pair("30000"), provincial_care_money=Decimal(500)).income == Decimal(30_500)


@pytest.mark.parametrize(
    ("wage", "hours", "year"),
    [
        (Wage(Decimal("10.25"), Per.HOUR), "40", "21320.00"),
        (Wage(Decimal(400), Per.WEEK), None, "20800"),
        (Wage(Decimal(1700), Per.MONTH), None, "20400"),
        (Wage(Decimal(20_000), Per.YEAR), None, "20000"),
    ],
)
def test_the_wage_of_the_offer_is_taken_by_the_year(wage, hours, year):
    offer = Offer(wage=wage, hours_per_week=Decimal(hours) if hours else None)
    assert ask(offer=offer, household=pair("90000"), caregiver_wage_year=None).caregiver_wage == Decimal(year)


@pytest.mark.parametrize(
    ("changed", "offer", "missing"),
    [
        ({"household": None}, None, "caregiver.finance.household"),
        ({"household": people((ROLE.EMPLOYER, None))}, None, "caregiver.finance.household[0].income"),
        ({"area": None}, None, "caregiver.finance.area"),
        ({"caregiver_wage_year": None}, None, "offer.wage"),
        ({"caregiver_wage_year": None}, Offer(wage=Wage(Decimal(10), Per.HOUR)), "offer.hours_per_week"),
        ({"household": people((ROLE.JOINT_EMPLOYER, "1")), "receiver": None}, None, "caregiver.care.for"),
    ],
)
def test_a_blank_that_matters_is_named_and_never_met(changed, offer, missing):
    answer = ask(offer=offer, **({"household": pair("90000")} | changed))
    assert answer.result is FinanceResult.INSUFFICIENT
    assert missing in answer.missing


def test_a_case_without_a_caregiver_part_is_insufficient():
    answer = compare(Case(FORMAT, "W1", date(2012, 1, 1), Stream.CAREGIVER), CUT_OFFS, OFFICE, DAY)
    assert answer.result is FinanceResult.INSUFFICIENT


def test_a_blank_income_that_does_not_count_does_not_matter():
    answer = ask(household=people((ROLE.EMPLOYER, "90000"), (ROLE.EXTENDED_FAMILY, None)))
    assert answer.result is FinanceResult.MET


def test_a_day_before_the_first_table_asks_for_the_year():
    caregiver = Caregiver(finance=Finance(area=Area.FROM_500000, household=pair("90000")))
    case = Case(FORMAT, "W1", date(2011, 1, 1), Stream.CAREGIVER, caregiver=caregiver)
    assert "caregiver.finance.year" in compare(case, CUT_OFFS, OFFICE, date(2011, 6, 29)).missing


def test_a_table_not_yet_published_on_the_day_is_flagged():
    caregiver = Caregiver(finance=Finance(area=Area.FROM_500000, household=pair("90000"), year=2010))
    case = Case(FORMAT, "W1", date(2011, 1, 1), Stream.CAREGIVER, caregiver=caregiver)
    assert compare(case, CUT_OFFS, OFFICE, date(2011, 6, 29)).published_on_day is False
    assert compare(case, CUT_OFFS, OFFICE, date(2011, 6, 30)).published_on_day is True


def test_a_year_without_a_table_is_bad_input():
    with pytest.raises(InputError) as refused:
        ask(household=pair("90000"), year=2006)
    assert (refused.value.code, refused.value.facts["where"]) == ("finance.year-not-shipped", "caregiver.finance.year")


def test_the_cell_used_is_named():
    answer = ask(household=pair("90000"), basis=Basis.AFTER_TAX)
    assert answer.cell is not None
    assert (answer.cell.year, answer.cell.basis, answer.cell.size) == (2010, Basis.AFTER_TAX, 2)


def test_the_whole_answer_is_written_out():
    answer = ask(household=pair("41000.00"), provincial_care_money=Decimal("500.00"))
    source = Statement(
        "finance.line-cut-off-published", {"year": "2010", "basis": Basis.BEFORE_TAX, "area": "500000_plus", "size": 2}
    )

    assert answer == FinanceAnswer(
        FinanceResult.MET,
        2,
        income=Decimal("41500.00"),
        caregiver_wage=Decimal(20_000),
        lico=Decimal(20_000),
        lico_source=source,
        cell=CUT_OFFS.cell(2010, Basis.BEFORE_TAX, Area.FROM_500000, 2),
        surplus=Decimal("1500.00"),
        tolerance=Decimal("2000.0"),
        published_on_day=True,
        lines=(
            Line(Statement("finance.line-income", {"size": 2}), Decimal("41500.00")),
            Line(Statement("finance.line-wage"), Decimal(-20_000)),
            Line(source, Decimal(-20_000)),
        ),
        assumptions=(Statement("finance.caregiver-not-counted"), Statement("finance.tolerance-of-cut-off")),
    )


def test_a_cell_that_was_computed_is_told_apart_from_one_seen_published():
    computed = replace(
        CUT_OFFS, cells={key: replace(cell, seen_published=False) for key, cell in CUT_OFFS.cells.items()}
    )
    caregiver = Caregiver(finance=Finance(area=Area.FROM_500000, household=pair("90000")))
    case = Case(FORMAT, "W1", date(2012, 1, 1), Stream.CAREGIVER, caregiver=caregiver)
    source = compare(case, computed, OFFICE, DAY).lico_source

    assert source is not None
    assert source.code == "finance.line-cut-off-computed"


def test_a_cut_off_entered_by_the_officer_is_named_with_its_reason_and_replaces_the_table():
    override = LicoOverride(Decimal(30_000), "As first published.")
    answer = ask(household=pair("90000"), lico_override=override)

    assert answer.lico == 30_000
    assert answer.lico_source == Statement("finance.line-override", {"reason": "As first published."})
    assert answer.lines[2] == Line(answer.lico_source, Decimal(-30_000))
    assert answer.cell is not None


def test_every_assumption_is_said():
    office = OfficeSettings("Manila", tolerance_base=ToleranceBase.REMAINING_INCOME, caregiver_in_family=True)
    answer = ask(office=office, household=pair("90000"))

    assert [said.code for said in answer.assumptions] == [
        "finance.caregiver-counted",
        "finance.no-provincial-money",
        "finance.tolerance-of-remaining-income",
    ]


@pytest.mark.parametrize(
    ("changed", "missing"),
    [
        ({"household": None}, ("caregiver.finance.household",)),
        ({"area": None}, ("caregiver.finance.area",)),
        ({"area": None, "lico_override": LicoOverride(Decimal(1))}, ()),
        ({"household": people((ROLE.EXTENDED_FAMILY, "1"))}, ()),
        (
            {"household": people((ROLE.EMPLOYER, None), (ROLE.SPOUSE, None))},
            tuple(f"caregiver.finance.household[{number}].income" for number in (0, 1)),
        ),
    ],
)
def test_nothing_else_is_missing_than_what_is_named(changed, missing):
    assert ask(**({"household": pair("90000")} | changed)).missing == missing


def test_nobody_in_the_family_has_no_cell_and_no_result():
    answer = ask(household=people((ROLE.EXTENDED_FAMILY, "90000")))

    assert (answer.result, answer.family_size, answer.cell, answer.income) == (FinanceResult.INSUFFICIENT, 0, None, 0)


def test_an_income_that_is_not_known_is_never_shown_as_an_amount():
    answer = ask(household=people((ROLE.EMPLOYER, "1000"), (ROLE.SPOUSE, None)))

    assert (answer.income, answer.surplus, answer.lines) == (None, None, ())


def test_a_household_that_is_not_known_assumes_nothing():
    assert ask(household=None).assumptions == ()


def test_without_a_wage_there_is_no_arithmetic_though_the_cut_off_is_known():
    answer = ask(household=pair("90000"), caregiver_wage_year=None)

    assert (answer.lico, answer.caregiver_wage, answer.surplus) == (Decimal(20_000), None, None)


def test_before_the_first_table_an_entered_cut_off_needs_no_year():
    told = Finance(
        area=Area.FROM_500000,
        household=pair("90000"),
        caregiver_wage_year=Decimal(20_000),
        lico_override=LicoOverride(Decimal(30_000)),
    )
    case = Case(FORMAT, "W1", date(2011, 1, 1), Stream.CAREGIVER, caregiver=Caregiver(finance=told))
    answer = compare(case, CUT_OFFS, OFFICE, date(2011, 6, 29))

    assert (answer.missing, answer.result, answer.published_on_day) == ((), FinanceResult.MET, None)


def test_the_year_that_is_not_shipped_is_named():
    with pytest.raises(InputError) as refused:
        ask(household=pair("90000"), year=2006)
    assert refused.value.facts["year"] == 2006
