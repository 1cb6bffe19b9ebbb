from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.errors import InputError
from workstation.ui.kit.dates import parse_count, parse_day, parse_number, shown_day, shown_time

DAY = date(2015, 7, 2)


@pytest.mark.parametrize(
    "typed",
    [
        "2015-07-02",
        "20150702",
        "2015/7/2",
        "2015 07 02",
        " 2015-07-02 ",
        "2 July 2015",
        "2nd July 2015",
        "July 2, 2015",
        "Jul 2 2015",
        "2 juillet 2015",
        "2-juil-2015",
        "02 JUILLET 2015",
    ],
)
def test_a_day_is_read_however_it_can_be_meant_in_one_way_only(typed):
    assert parse_day(typed, "received_on") == DAY


def test_the_first_of_a_month_is_read_as_french_writes_it():
    assert parse_day("1er août 2015", "x") == date(2015, 8, 1)


@pytest.mark.parametrize("typed", ["02/07/2015", "2-7-15", "2.7.2015", "07 02 2015"])
def test_a_day_that_can_be_read_two_ways_is_refused(typed):
    with pytest.raises(InputError) as refused:
        parse_day(typed, "received_on")
    assert refused.value.code == "window.day-ambiguous"
    assert refused.value.facts["where"] == "received_on"


@pytest.mark.parametrize("typed", ["2015-02-29", "2015-13-01", "31 avril 2015", "2015-00-10", "2 ju 2015"])
def test_a_day_the_calendar_does_not_have_is_refused(typed):
    with pytest.raises(InputError) as refused:
        parse_day(typed, "x")
    assert refused.value.code in ("window.no-such-day", "window.not-a-day")


@pytest.mark.parametrize("typed", ["2 ma 2015", "3 ju 2015", "12 foo 2015", "yesterday", "1e3", "<b>"])
def test_a_word_that_names_no_one_month_is_refused(typed):
    with pytest.raises(InputError):
        parse_day(typed, "x")


@given(st.dates())
def test_what_is_shown_is_read_back(day):
    assert parse_day(shown_day(day), "x") == day


@given(st.text(max_size=30))
def test_nothing_typed_into_a_day_field_fails_otherwise_than_with_a_sentence(typed):
    codes = {"window.day-ambiguous", "window.no-such-day", "window.not-a-day"}
    try:
        read = parse_day(typed, "x")
    except InputError as error:
        refused = error.code
    else:
        refused = ""
        assert isinstance(read, date)
    assert not refused or refused in codes


def test_an_unknown_day_shows_as_a_blank():
    assert shown_day(None) == ""


def test_an_instant_shows_as_a_time_to_the_second():
    assert shown_time(datetime(2015, 7, 2, 14, 2, 11, tzinfo=UTC))[-5:] == "02:11"


@pytest.mark.parametrize(("typed", "number"), [("40", "40"), ("37,5", "37.5"), ("37.5", "37.5"), ("1 000", "1000")])
def test_a_number_is_read_with_comma_or_point(typed, number):
    assert parse_number(typed, "x") == Decimal(number)


@pytest.mark.parametrize("typed", ["-1", "forty", "1e9", "NaN", "Infinity", "1.2.3"])
def test_what_is_no_number_is_refused(typed):
    with pytest.raises(InputError) as refused:
        parse_number(typed, "hours")
    assert refused.value.code == "window.not-a-number"


def test_a_whole_number_is_read():
    assert parse_count(" 20 ", "x") == 20


@pytest.mark.parametrize("typed", ["-1", "2.5", "²", "1234567", ""])
def test_what_is_no_whole_number_is_refused(typed):
    with pytest.raises(InputError) as refused:
        parse_count(typed, "x")
    assert refused.value.code == "window.not-a-count"
