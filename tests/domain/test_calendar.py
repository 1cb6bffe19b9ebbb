from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.calendar import add_months, add_years, day_before, next_day, within

# Far enough from both ends of the calendar for any number of months that is asked below.
ORDINARY = st.dates(date(1900, 1, 1), date(2200, 12, 31))
MONTHS = st.integers(-1_000, 1_000)


def exists(year, month, day):
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def slowly(day, months):
    """Return ``add_months`` as one would count on the fingers."""
    year, month = day.year, day.month
    for _ in range(abs(months)):
        month += 1 if months > 0 else -1
        if month in (0, 13):
            year, month = (year + 1, 1) if month == 13 else (year - 1, 12)
    number = day.day
    while not exists(year, month, number):
        number -= 1
    return date(year, month, number)


@given(ORDINARY, MONTHS)
def test_months_are_added_as_one_counts_on_the_fingers(day, months):
    assert add_months(day, months) == slowly(day, months)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2015, 1, 31), 1, date(2015, 2, 28)),
        (date(2012, 1, 31), 1, date(2012, 2, 29)),
        (date(2015, 3, 31), -1, date(2015, 2, 28)),
        (date(2015, 12, 31), 6, date(2016, 6, 30)),
        (date(2011, 4, 1), 48, date(2015, 4, 1)),
        (date(2015, 7, 15), 0, date(2015, 7, 15)),
        (date(2015, 1, 15), -1, date(2014, 12, 15)),
    ],
)
def test_a_month_later_is_the_same_number_or_the_end_of_a_shorter_month(day, months, expected):
    assert add_months(day, months) == expected


@given(ORDINARY, ORDINARY, MONTHS)
def test_adding_months_never_turns_two_days_round(one, other, months):
    earlier, later = sorted((one, other))
    assert add_months(earlier, months) <= add_months(later, months)


def test_a_leap_day_has_its_year_on_the_twenty_eighth():
    assert add_years(date(2012, 2, 29), 1) == date(2013, 2, 28)
    assert add_years(date(2012, 2, 29), 4) == date(2016, 2, 29)
    assert add_years(date(2012, 2, 29), -3) == date(2009, 2, 28)


@given(ORDINARY, st.integers(-80, 80))
def test_a_year_is_twelve_months(day, years):
    assert add_years(day, years) == slowly(day, 12 * years)


@given(st.dates(), st.integers(-200_000, 200_000))
def test_months_past_the_end_of_the_calendar_stop_at_its_last_or_first_day(day, months):
    year = (day.year * 12 + day.month - 1 + months) // 12
    if year > 9999:
        assert add_months(day, months) == date(9999, 12, 31)
    elif year < 1:
        assert add_months(day, months) == date(1, 1, 1)
    else:
        assert add_months(day, months).year == year


def test_the_first_and_the_last_month_of_the_calendar_can_be_reached():
    assert add_months(date(9999, 11, 30), 1) == date(9999, 12, 30)
    assert add_months(date(9998, 2, 28), 12) == date(9999, 2, 28)
    assert add_months(date(1, 2, 15), -1) == date(1, 1, 15)


@given(st.dates(max_value=date.max - timedelta(days=1)))
def test_the_next_day_and_the_day_before_lie_one_day_apart(day):
    assert next_day(day) - day == timedelta(days=1)
    assert day_before(next_day(day)) == day


def test_the_ends_of_the_calendar_are_their_own_neighbours():
    assert next_day(date.max) == date.max
    assert day_before(date.min) == date.min
    assert next_day(date.min) == date(1, 1, 2)
    assert day_before(date.max) == date(9999, 12, 30)


def test_a_period_holds_both_its_days_and_none_outside():
    since, until = date(2015, 6, 1), date(2015, 6, 30)
    assert within(since, since, until)
    assert within(until, since, until)
    assert not within(date(2015, 5, 31), since, until)
    assert not within(date(2015, 7, 1), since, until)


def test_a_missing_bound_is_open():
    day = date(2015, 6, 15)
    assert within(date.min, None, day)
    assert within(date.max, day, None)
    assert within(day, None, None)
    assert not within(date(2015, 6, 16), None, day)
    assert not within(date(2015, 6, 14), day, None)


@given(st.dates(), st.dates(), st.dates())
def test_an_empty_period_holds_no_day(day, one, other):
    earlier, later = sorted((one, other))
    assert earlier == later or not within(day, later, earlier)
