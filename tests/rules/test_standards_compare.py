"""An offer beside employment standards and minimum wages."""

from __future__ import annotations

import tomllib
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.codes import Language, Per, Province
from workstation.domain.offer import Offer, Wage
from workstation.domain.standards import Comparison, Jurisdiction
from workstation.paths import resources
from workstation.rules import standards_table
from workstation.rules.standards_compare import compare
from workstation.wording import wording

ANNEX = standards_table.read(resources() / "rules" / "ob275c")
EXAMPLES = tomllib.loads((Path(__file__).parent / "examples" / "minimum_wages.toml").read_text("utf-8"))["example"]
DAY = date(2011, 4, 1)
PERIOD = {"starts_on": date(2011, 5, 1), "ends_on": date(2011, 8, 31)}


def an_offer(**facts: Any) -> Offer:
    return Offer(**(PERIOD | facts))


def hourly(amount: str) -> Wage:
    return Wage(Decimal(amount), Per.HOUR)


def sentences(statements) -> list[str]:
    return [wording(Language.ENGLISH).state(statement) for statement in statements]


def codes(comparison: Comparison) -> list[str]:
    told = (*comparison.differences, *comparison.remarks)
    return [statement.code.removeprefix("beside-standard.") for statement in told]


@pytest.mark.parametrize("example", EXAMPLES, ids=[example["name"] for example in EXAMPLES])
def test_a_worked_example_comes_out_as_written(example):
    offer = msgspec.convert(example["offer"], Offer)
    found = compare(ANNEX, offer, Province(example["province"]), example["day"], federal=example.get("federal", False))
    assert sentences(found.differences) == example["differences"]
    remarks = sentences(found.remarks)
    assert [said for said in example.get("remarks", []) if said not in remarks] == []


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("example", EXAMPLES, ids=[example["name"] for example in EXAMPLES])
def test_everything_told_is_worded_in_both_languages(example, language):
    words = wording(language)
    offer = msgspec.convert(example["offer"], Offer)
    found = compare(ANNEX, offer, Province(example["province"]), example["day"])
    for statement in (*found.differences, *found.remarks):
        assert words.knows(statement.code), statement.code
        assert words.state(statement)


def test_a_comparison_always_says_that_it_decides_nothing():
    for province in Province:
        assert codes(compare(ANNEX, Offer(), province, DAY))[-1] == "informs"


def test_an_offer_without_a_period_is_compared_on_the_day_asked_for():
    found = compare(ANNEX, Offer(wage=hourly("10.00")), Province.ON, DAY)
    assert sentences(found.differences) == [
        "$10.00 an hour is less than the minimum wage of $10.25 (Ontario) of April 1, 2011."
    ]
    assert "The offer’s first or last day is not known; only April 1, 2011 is compared." in sentences(found.remarks)


@pytest.mark.parametrize(
    "facts",
    [{"starts_on": date(2010, 3, 30)}, {"ends_on": date(2010, 3, 30)}],
)
def test_an_offer_with_one_end_is_compared_on_that_day(facts):
    found = compare(ANNEX, Offer(wage=hourly("9.00"), **facts), Province.ON, DAY)
    assert sentences(found.differences) == [
        "$9.00 an hour is less than the minimum wage of $9.50 (Ontario) of March 30, 2010."
    ]


def test_without_a_wage_the_minimum_is_only_shown():
    found = compare(ANNEX, an_offer(), Province.ON, DAY)
    assert found.differences == ()
    assert sentences(found.remarks)[:2] == [
        "The wage offered is not known; the minimum wage is shown only.",
        "The minimum wage (Ontario) from May 1, 2011 to August 31, 2011 is $10.25 an hour.",
    ]
    assert "not-prevailing" not in codes(found)


@pytest.mark.parametrize("hours", [None, Decimal(0)])
@pytest.mark.parametrize("per", [Per.WEEK, Per.MONTH, Per.YEAR])
def test_a_wage_that_is_not_by_the_hour_needs_the_hours(per, hours):
    found = compare(ANNEX, an_offer(wage=Wage(Decimal(5000), per), hours_per_week=hours), Province.ON, DAY)
    assert "wage-needs-hours" in codes(found)
    assert "minimum" in codes(found)
    assert found.differences == ()


@pytest.mark.parametrize(
    ("amount", "per", "verdict"),
    [
        ("409.99", Per.WEEK, "below-minimum"),
        ("410.00", Per.WEEK, "at-minimum"),
        ("410.01", Per.WEEK, "above-minimum"),
        ("1776.66", Per.MONTH, "below-minimum"),
        ("1776.67", Per.MONTH, "above-minimum"),
        ("21319.99", Per.YEAR, "below-minimum"),
        ("21320.00", Per.YEAR, "at-minimum"),
        ("21320.01", Per.YEAR, "above-minimum"),
    ],
)
def test_a_cent_decides_whether_a_wage_is_below_the_minimum(amount, per, verdict):
    wage = Wage(Decimal(amount), per)
    found = compare(ANNEX, an_offer(wage=wage, hours_per_week=Decimal(40)), Province.ON, DAY)
    assert verdict in codes(found)


@pytest.mark.parametrize(("amount", "shown"), [("409.99", "10.24"), ("410.00", "10.25"), ("410.01", "10.25")])
def test_a_wage_is_shown_rounded_down_so_that_a_shortfall_shows(amount, shown):
    wage = Wage(Decimal(amount), Per.WEEK)
    found = compare(ANNEX, an_offer(wage=wage, hours_per_week=Decimal(40)), Province.ON, DAY)
    (told,) = [one for one in found.remarks if one.code.endswith("wage-by-the-hour")]
    assert told.facts["hourly"] == Decimal(shown)


@pytest.mark.parametrize(
    ("province", "hours", "differs"),
    [
        ("ON", "44", []),
        ("ON", "44.5", ["hours-beyond-standard"]),
        ("ON", "48", ["hours-beyond-standard"]),
        ("ON", "48.25", ["hours-beyond-standard", "hours-beyond-greatest"]),
        ("NS", "48", []),
        ("NS", "60", ["hours-beyond-standard"]),
    ],
)
def test_hours_are_compared_with_the_standard_and_with_the_greatest(province, hours, differs):
    found = compare(ANNEX, an_offer(hours_per_week=Decimal(hours)), Province(province), DAY)
    assert [one.code.removeprefix("beside-standard.") for one in found.differences] == differs


def test_overtime_is_told_with_the_rate_that_the_table_multiplies():
    found = compare(ANNEX, an_offer(hours_per_week=Decimal(50)), Province.NB, DAY)
    assert sentences(found.differences) == [
        "50 hours a week are more than the standard of 44; the other 6 are overtime, paid at 1.5 times the minimum wage"
        " or more."
    ]
    assert "The table prints no maximum number of hours a week." in sentences(found.remarks)


@pytest.mark.parametrize(("province", "told"), [("AB", True), ("NL", True), ("NB", False), ("QC", False)])
def test_hours_a_day_are_said_not_to_be_compared_where_the_table_prints_some(province, told):
    found = compare(ANNEX, an_offer(hours_per_week=Decimal(40)), Province(province), DAY)
    assert ("hours-per-day" in codes(found)) is told


@pytest.mark.parametrize("territory", [Province.NT, Province.NU, Province.YT])
def test_a_territory_has_a_minimum_wage_but_no_table(territory):
    found = compare(ANNEX, an_offer(wage=hourly("1.00")), territory, DAY)
    assert found.table is None
    assert "no-table" in codes(found)
    assert "below-minimum" in codes(found)


def test_a_federal_employer_in_a_territory_is_compared_with_the_federal_table():
    found = compare(ANNEX, an_offer(wage=hourly("1.00")), Province.YT, DAY, federal=True)
    assert found.table is not None
    assert found.table.jurisdiction is Jurisdiction.FEDERAL
    assert "below-minimum" in codes(found)


def test_before_the_bulletin_there_is_no_table_but_the_wage_is_compared():
    found = compare(ANNEX, an_offer(wage=hourly("1.00"), hours_per_week=Decimal(80)), Province.ON, date(2011, 3, 31))
    assert found.table is None
    assert "The pack has no table for March 31, 2011 (Ontario)." in sentences(found.remarks)
    assert codes(found)[0] == "below-minimum"


def test_the_table_stands_beside_the_offer_as_it_was_printed():
    found = compare(ANNEX, an_offer(), Province.QC, date(2015, 7, 2))
    assert found.table is not None
    assert found.table.jurisdiction is Jurisdiction.QC
    assert "The table is that of the bulletin of April 1, 2011; later changes of the law are not in it." in sentences(
        found.remarks
    )


def test_a_dispute_outside_the_offer_is_not_told():
    found = compare(ANNEX, Offer(starts_on=DAY, ends_on=date(2011, 8, 31)), Province.NB, DAY)
    assert not any(code.startswith("printed-otherwise") for code in codes(found))
    assert found.rates[0].disputes


def test_without_a_wage_a_dispute_is_told_without_a_verdict():
    found = compare(ANNEX, Offer(starts_on=DAY, ends_on=DAY), Province.MB, DAY)
    assert "printed-otherwise-on-day" in codes(found)
    assert not any(code.startswith("printed-below") for code in codes(found))


@given(
    st.sampled_from(Province),
    st.dates(date(2009, 1, 1), date(2017, 12, 31)),
    st.integers(0, 1500),
    st.decimals(1, 20, places=2),
)
def test_a_wage_is_below_exactly_where_a_day_of_the_offer_has_a_higher_minimum(province, since, length, amount):
    until = since + timedelta(days=length)
    offer = Offer(starts_on=since, ends_on=until, wage=Wage(amount, Per.HOUR))
    found = compare(ANNEX, offer, province, DAY)
    days = (since + timedelta(days=number) for number in range(length + 1))
    rates = {ANNEX.wages.on(province, day) for day in days}
    assert set(found.rates) == rates
    assert len(found.differences) == sum(rate.rate is not None and rate.rate > amount for rate in rates)
