"""HRSDC's opinion on the days around its last."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.rules.asking import assessed, found, inquiry, pack, told
from workstation.domain.codes import Result
from workstation.domain.offer import Opinion
from workstation.rules.opinion import last_day, relied_on


@pytest.mark.parametrize(
    ("issued", "last"),
    [
        ("2010-07-23", "2011-01-22"),
        ("2011-08-31", "2012-02-28"),
        ("2012-02-29", "2012-08-28"),
        ("2011-04-01", "2011-09-30"),
    ],
)
def test_without_a_printed_expiry_an_opinion_holds_six_months_less_a_day(issued, last):
    assert last_day(Opinion(issued_on=date.fromisoformat(issued)), pack()) == date.fromisoformat(last)


def test_the_printed_expiry_decides():
    assert last_day(Opinion(issued_on=date(2014, 1, 10), expires_on=date(2014, 3, 1)), pack()) == date(2014, 3, 1)


def test_an_opinion_without_days_has_no_last_one():
    assert last_day(Opinion(), pack()) is None


def test_an_opinion_without_days_is_told_apart_from_none():
    assert found("LMO-1", told(stream="low_wage", opinion={})).why.code == "rule.LMO-1.days-unknown"


@given(st.dates(date(2011, 4, 1), date(2015, 12, 31)), st.integers(-40, 40))
def test_received_by_the_last_day_is_met_and_after_it_never(last, days):
    received = last + timedelta(days=days)
    case = told(
        stream="lmo_required",
        received_on=received.isoformat(),
        opinion={"expires_on": last.isoformat(), "result": "positive"},
    )
    result = found("LMO-1", case, date(2016, 6, 1)).result

    assert (result is Result.MET) is (days <= 0)
    assert result is not Result.NOT_MET or days > 0


@pytest.mark.parametrize("result", ["positive", "neutral"])
def test_a_favourable_opinion_covers_every_paragraph_that_was_assessed(result):
    case = told(stream="lmo_required", opinion={"result": result, "requested_on": "2011-04-01"})

    assert relied_on("a", inquiry(case)) is Result.MET


@pytest.mark.parametrize(
    "opinion",
    [{"result": "positive", "requested_on": "2011-03-31"}, {"result": "negative"}, {}],
)
def test_what_was_not_assessed_is_not_relied_on(opinion):
    assert relied_on("a", inquiry(told(stream="lmo_required", opinion=opinion))) is None


def test_a_recorded_finding_is_relied_on_before_the_result():
    case = told(stream="lmo_required", opinion={"result": "positive", "findings": {"a": "insufficient"}})

    assert relied_on("a", inquiry(case)) is Result.INSUFFICIENT


@pytest.mark.parametrize("letter", ["b", "c", "d", "e"])
def test_each_paragraph_hrsdc_found_wanting_is_its_own_ground(letter):
    finding = found("LMO-2", told(stream="lmo_required", opinion={"findings": {letter: "not_met"}}))

    assert (finding.ground, finding.made_by) == (f"R203(1)({letter})", "hrsdc")


@pytest.mark.parametrize("opinion", [None, {}, {"accelerated": False}])
def test_a_regular_opinion_is_not_asked_about_acceleration(opinion):
    case = told(stream="lmo_required", **({"opinion": opinion} if opinion is not None else {}))

    assert assessed(case).of("ALMO-1") is None
