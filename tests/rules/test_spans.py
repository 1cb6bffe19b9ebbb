"""Arithmetic of periods of days."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.duration import Span
from workstation.rules import spans

DAY = timedelta(days=1)
ISO = date.fromisoformat


def span(since: str, until: str) -> Span:
    return Span(ISO(since), ISO(until))


DAYS = st.integers(0, 120).map(lambda number: date(2012, 1, 1) + number * DAY)
SPANS = st.lists(st.tuples(DAYS, st.integers(0, 40)).map(lambda pair: Span(pair[0], pair[0] + pair[1] * DAY)))


def marked(some) -> set[date]:
    return {one.since + number * DAY for one in some for number in range(one.days)}


def test_spans_that_touch_become_one():
    assert spans.merge([span("2012-01-11", "2012-01-20"), span("2012-01-01", "2012-01-10")]) == (
        span("2012-01-01", "2012-01-20"),
    )


def test_spans_a_day_apart_stay_two():
    assert len(spans.merge([span("2012-01-01", "2012-01-10"), span("2012-01-12", "2012-01-20")])) == 2


@pytest.mark.parametrize(
    ("since", "until", "months", "days"),
    [
        ("2012-01-31", "2012-02-28", 1, 0),
        ("2012-01-31", "2012-02-27", 0, 28),
        ("2012-01-31", "2012-03-30", 2, 0),
        ("2013-12-23", "2014-03-08", 2, 14),
        ("2012-02-29", "2013-02-27", 12, 0),
        ("2012-02-29", "2012-02-29", 0, 1),
    ],
)
def test_months_are_counted_from_the_first_day_and_clamped_at_month_end(since, until, months, days):
    assert spans.whole_months(span(since, until)) == (months, days)


def test_a_total_below_nothing_is_told_as_nothing():
    told = spans.tally(Fraction(-1, 2))
    assert (told.months, told.days_over) == (0, 0)


@given(some=SPANS)
def test_merging_keeps_exactly_the_same_days(some):
    merged = spans.merge(some)
    assert marked(merged) == marked(some)
    assert spans.days_in(merged) == len(marked(some))


@given(some=SPANS, holes=SPANS)
def test_subtracting_leaves_the_days_that_only_the_first_has(some, holes):
    left = spans.subtract(spans.merge(some), spans.merge(holes))
    assert marked(left) == marked(some) - marked(holes)
    assert spans.merge(left) == left


@given(some=SPANS, since=DAYS, length=st.integers(0, 60))
def test_clipping_keeps_the_days_inside(some, since, length):
    until = since + length * DAY
    assert marked(spans.clip(some, since, until)) == {day for day in marked(some) if since <= day <= until}


@given(some=SPANS.map(spans.merge), limit=st.integers(1, 6).map(Fraction))
def test_the_first_day_at_a_limit_is_the_first_one(some, limit):
    found = spans.first_day_at(some, limit)
    if found is None:
        assert spans.months_in(some) < limit
        return
    assert spans.months_in(spans.clip(some, date(2011, 1, 1), found)) >= limit
    assert spans.months_in(spans.clip(some, date(2011, 1, 1), found - DAY)) < limit
