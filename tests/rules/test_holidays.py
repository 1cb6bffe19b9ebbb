"""Holidays of the Interpretation Act."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.rules.asking import pack
from workstation.rules.holidays import business_days, easter, is_holiday, known, next_working_day

KEPT = pack().opinion.holidays.nearest(date(2014, 1, 1))


@pytest.mark.parametrize(
    ("year", "day"),
    [(2011, "2011-04-24"), (2012, "2012-04-08"), (2014, "2014-04-20"), (2016, "2016-03-27"), (2038, "2038-04-25")],
)
def test_easter_is_found(year, day):
    assert easter(year).isoformat() == day


@pytest.mark.parametrize(
    "day",
    [
        "2014-01-01",
        "2014-04-18",
        "2014-04-21",
        "2014-05-19",
        "2014-07-01",
        "2014-09-01",
        "2014-10-13",
        "2014-11-11",
        "2014-12-25",
        "2014-06-01",
    ],
)
def test_a_holiday_or_sunday_is_no_working_day(day):
    assert is_holiday(date.fromisoformat(day), KEPT)


@pytest.mark.parametrize("day", ["2014-05-26", "2014-07-02", "2014-12-26", "2014-05-31", "2014-09-30"])
def test_other_days_are_working_days(day):
    assert not is_holiday(date.fromisoformat(day), KEPT)


@pytest.mark.parametrize("day", ["2013-05-20", "2015-05-18", "2020-05-18", "2021-05-24"])
def test_victoria_day_is_the_monday_before_may_25(day):
    assert is_holiday(date.fromisoformat(day), ("victoria_day",))


def test_the_next_working_day_skips_a_long_weekend():
    assert next_working_day(date(2014, 4, 18), KEPT) == date(2014, 4, 19)
    assert next_working_day(date(2014, 4, 20), KEPT) == date(2014, 4, 22)
    assert next_working_day(date(2014, 4, 22), KEPT) == date(2014, 4, 22)


def test_the_pack_names_only_holidays_whose_day_can_be_told():
    assert set(KEPT) <= known()


def test_a_name_that_nobody_knows_makes_no_holiday():
    assert not is_holiday(date(2014, 5, 26), ("founders_day",))


@pytest.mark.parametrize(
    ("since", "until", "days"),
    [
        ("2012-05-01", "2012-05-01", 0),
        ("2012-05-01", "2012-05-02", 1),
        ("2012-05-01", "2012-05-15", 10),
        # A weekend and Victoria Day.
        ("2012-05-18", "2012-05-22", 1),
        ("2012-05-22", "2012-05-18", 0),
    ],
)
def test_business_days_leave_out_weekends_and_holidays(since, until, days):
    assert business_days(date.fromisoformat(since), date.fromisoformat(until), KEPT) == days


@given(since=st.dates(date(2011, 1, 1), date(2020, 1, 1)), length=st.integers(-5, 900))
def test_business_days_are_those_that_one_by_one_are_neither_saturday_nor_holiday(since, length):
    days = [since + timedelta(days=number) for number in range(1, length + 1)]
    slow = sum(day.weekday() != 5 and not is_holiday(day, KEPT) for day in days)

    assert business_days(since, since + timedelta(days=length), KEPT) == slow


def test_business_days_of_all_time_are_counted_at_once():
    assert business_days(date(1, 1, 1), date(9999, 12, 31), ()) == 2_608_614
