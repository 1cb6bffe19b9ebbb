"""Accelerated opinions and the wage policy of their time."""

from __future__ import annotations

from datetime import date

import pytest

from tests.rules.asking import assessed, found, told
from workstation.domain.codes import Result

DAY = date(2012, 7, 15)
ELIGIBLE = {
    "accelerated": True,
    "requested_on": "2012-05-01",
    "clean_record": True,
    "earlier_positive_on": "2011-05-01",
}


def opined(offer=None, **opinion):
    return told(stream="lmo_required", received_on="2012-06-15", opinion=opinion, **({"offer": offer} if offer else {}))


def hourly(amount):
    return {"wage": {"amount": amount, "per": "hour"}}


@pytest.mark.parametrize(
    ("earlier", "result"),
    [
        ("2010-04-30", Result.NOT_MET),
        ("2010-05-01", Result.MET),
        ("2012-05-01", Result.MET),
        ("2012-05-02", Result.NOT_MET),
    ],
)
def test_the_last_positive_opinion_is_of_the_two_years_before_the_request(earlier, result):
    assert found("ALMO-1", opined(**ELIGIBLE | {"earlier_positive_on": earlier}), DAY).result is result


@pytest.mark.parametrize(("issued", "late"), [("2012-05-15", False), ("2012-05-16", True), (None, False)])
def test_more_than_ten_business_days_are_told(issued, late):
    opinion = ELIGIBLE | ({"issued_on": issued} if issued else {})
    said = [one.code for one in found("ALMO-1", opined(**opinion), DAY).trace]

    assert said == ["rule.ALMO-1.late"] * late


@pytest.mark.parametrize("blank", ["clean_record", "earlier_positive_on"])
def test_what_is_not_known_of_the_employer_is_assumed_and_said(blank):
    known = {name: value for name, value in ELIGIBLE.items() if name != blank}
    finding = found("ALMO-1", opined(**known), DAY)

    assert [one.code for one in finding.assumptions] == ["rule.ALMO-1.assume-eligible"]
    assert found("ALMO-1", opined(**ELIGIBLE), DAY).assumptions == ()


@pytest.mark.parametrize(
    ("wage", "hours", "result"),
    [
        ({"amount": "17.00", "per": "hour"}, None, Result.MET),
        ({"amount": "16.99", "per": "hour"}, None, Result.NOT_MET),
        ({"amount": "680.00", "per": "week"}, "40", Result.MET),
        ({"amount": "679.99", "per": "week"}, "40", Result.NOT_MET),
        ({"amount": "35360.00", "per": "year"}, "40", Result.MET),
        ({"amount": "35359.00", "per": "year"}, "40", Result.NOT_MET),
        ({"amount": "2946.67", "per": "month"}, "40", Result.MET),
        ({"amount": "2946.66", "per": "month"}, "40", Result.NOT_MET),
        ({"amount": "680.00", "per": "week"}, None, Result.INSUFFICIENT),
        ({"amount": "680.00", "per": "week"}, "0", Result.INSUFFICIENT),
    ],
)
def test_fifteen_percent_below_the_posted_rate_is_the_lowest(wage, hours, result):
    offer = {"wage": wage} | ({"hours_per_week": hours} if hours else {})
    case = opined(offer, requested_on="2012-05-01", posted_wage="20.00", paid_to_canadians="10.00")

    assert found("ALMO-1-wage", case, DAY).result is result


@pytest.mark.parametrize(
    ("paid", "result"), [("17.00", Result.MET), ("17.01", Result.NOT_MET), (None, Result.INSUFFICIENT)]
)
def test_below_the_posted_rate_canadians_are_paid_no_more(paid, result):
    opinion = {"requested_on": "2012-05-01", "posted_wage": "20.00"} | ({"paid_to_canadians": paid} if paid else {})

    assert found("ALMO-1-wage", opined(hourly("17.00"), **opinion), DAY).result is result


def test_at_the_posted_rate_nothing_is_asked_of_canadians():
    case = opined(hourly("20.00"), requested_on="2012-05-01", posted_wage="20.00", paid_to_canadians="25.00")

    assert found("ALMO-1-wage", case, DAY).result is Result.MET


@pytest.mark.parametrize("known", [{"posted_wage": "20.00"}, {"requested_on": "2012-05-01"}])
def test_without_a_posted_rate_or_a_day_the_policy_is_silent(known):
    assert assessed(opined(**known), DAY).of("ALMO-1-wage") is None
